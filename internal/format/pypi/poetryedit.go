package pypi

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// PoetryPatch returns the lock file with the packages of now in place of those that
// were read, and with hash as its content-hash ("" leaves it). Entries that stay
// keep their bytes. A release without digests is an error: Poetry would install it
// unchecked or not at all.
func (l *TOMLLock) PoetryPatch(now []*Locked, hash string) ([]byte, error) {
	var edits []manifest.Edit
	kept := make(map[int]bool)
	var added []*Locked
	for _, p := range now {
		switch {
		case p.Release == nil:
			kept[p.entry] = true
		case !p.Release.Hashed():
			return nil, fmt.Errorf("the index gives no SHA-256 digests of %s %s", p.Name, p.Version)
		case p.entry >= 0:
			kept[p.entry] = true
			edits = append(edits, l.poetryRaise(p)...)
		default:
			added = append(added, p)
		}
	}
	edits = append(edits, l.dropped(kept)...)
	edits = append(edits, l.inserted(added, l.poetryText)...)
	if l.old() {
		edits = append(edits, l.filesTable(now, kept)...)
	}
	if n := l.root.Path("metadata", "content-hash"); hash != "" && hash != l.Hash {
		off, end := n.Range()
		edits = append(edits, manifest.Edit{Off: off, End: end, New: quoteTOML(hash)})
	}
	return manifest.Apply([]byte(l.src), edits)
}

// old reports whether files stand in a table of their own (before 2.0).
func (l *TOMLLock) old() bool { return l.root.Path("metadata", "files").Exists() }

// dropped cuts the entries that are not kept.
func (l *TOMLLock) dropped(kept map[int]bool) []manifest.Edit {
	var edits []manifest.Edit
	for i, n := range l.entries {
		if !kept[i] {
			off, _ := n.Range()
			edits = append(edits, manifest.Edit{Off: off, End: l.ends[i]})
		}
	}
	return edits
}

// inserted puts new entries where their names sort.
func (l *TOMLLock) inserted(added []*Locked, write func(*Locked) string) []manifest.Edit {
	slices.SortFunc(added, func(a, b *Locked) int { return strings.Compare(a.Key, b.Key) })
	at := make(map[int]string)
	var places []int
	for _, p := range added {
		place := 0
		for i, n := range l.entries {
			if off, _ := n.Range(); i == 0 {
				place = off
			}
			if Fold(n.Get("name").Text()) < p.Key {
				place = l.ends[i]
			}
		}
		if _, ok := at[place]; !ok {
			places = append(places, place)
		}
		text := write(p)
		if place > 0 && !strings.HasSuffix(l.src[:place], "\n\n") {
			text = "\n" + strings.TrimSuffix(text, "\n")
		}
		at[place] += text
	}
	var edits []manifest.Edit
	for _, place := range places {
		edits = append(edits, manifest.Edit{Off: place, End: place, New: at[place]})
	}
	return edits
}

// poetryRaise changes one entry.
func (l *TOMLLock) poetryRaise(p *Locked) []manifest.Edit {
	n := l.entries[p.entry]
	var edits []manifest.Edit
	put := func(v tree.Node, text string) {
		if v.Exists() && v.Raw() != text {
			off, end := v.Range()
			edits = append(edits, manifest.Edit{Off: off, End: end, New: text})
		}
	}
	put(n.Get("version"), quoteTOML(p.Version))
	put(n.Get("python-versions"), quoteTOML(pythonOf(p)))
	if p.Meta.Summary != "" {
		put(n.Get("description"), quoteTOML(p.Meta.Summary))
	}
	put(n.Get("files"), poetryFiles(p.Release))
	table := l.poetryTables(p)
	start, end := -1, l.ends[p.entry]
	after := end
	for _, key := range [...]string{"dependencies", "extras"} {
		t := n.Get(key)
		if !t.Exists() {
			continue
		}
		off, _ := t.Range()
		if start < 0 || off < start {
			start = off
		}
	}
	if s := n.Get("source"); s.Exists() {
		after, _ = s.Range()
	}
	if start < 0 {
		start = after
	}
	stop := after
	if after < start { // the source stands first
		stop = end
	}
	return append(edits, manifest.Edit{Off: start, End: stop, New: table})
}

func pythonOf(p *Locked) string {
	python := p.Meta.RequiresPython
	if python == "" {
		python = p.Release.RequiresPython()
	}
	if python == "" {
		return "*"
	}
	return python
}

func poetryFiles(r *Release) string {
	var b strings.Builder
	b.WriteString("[\n")
	for i := range r.Files {
		if f := &r.Files[i]; f.SHA256 != "" && !f.Yanked {
			fmt.Fprintf(&b, "    {file = %s, hash = \"sha256:%s\"},\n", quoteTOML(f.Name), f.SHA256)
		}
	}
	b.WriteString("]")
	return b.String()
}

// poetryText writes a new entry.
func (l *TOMLLock) poetryText(p *Locked) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[[package]]\nname = %s\nversion = %s\ndescription = %s\n", quoteTOML(p.Key), quoteTOML(p.Version), quoteTOML(p.Meta.Summary))
	if p.Category != "" {
		fmt.Fprintf(&b, "category = %s\n", quoteTOML(p.Category))
	}
	fmt.Fprintf(&b, "optional = %v\npython-versions = %s\n", p.Optional, quoteTOML(pythonOf(p)))
	if len(p.Groups) > 0 {
		quoted := make([]string, 0, len(p.Groups))
		for _, g := range p.Groups {
			quoted = append(quoted, quoteTOML(g))
		}
		fmt.Fprintf(&b, "groups = [%s]\n", strings.Join(quoted, ", "))
		if p.Marker != "" {
			fmt.Fprintf(&b, "markers = %s\n", quoteTOML(p.Marker))
		}
	}
	if !l.old() {
		fmt.Fprintf(&b, "files = %s\n", poetryFiles(p.Release))
	}
	b.WriteByte('\n')
	return b.String() + l.poetryTables(p) + l.poetrySource()
}

// poetrySource returns the table of the index that packages come from, "" where they
// come from the default one.
func (l *TOMLLock) poetrySource() string {
	for i, n := range l.entries {
		if s := n.Get("source"); s.Get("type").Text() == "legacy" {
			off, _ := s.Range()
			if end := l.ends[i]; off < end {
				return strings.TrimRight(l.src[off:end], "\n") + "\n\n"
			}
		}
	}
	return ""
}

// poetryTables writes what a package asks for, and its extras.
func (l *TOMLLock) poetryTables(p *Locked) string {
	type ask struct {
		as   string
		list []string
	}
	var order []*ask
	byName := make(map[string]*ask)
	extras := make(map[string][]string)
	folded := make([]string, len(p.Meta.Extras))
	for i, e := range p.Meta.Extras {
		folded[i] = Fold(e)
	}
	for _, n := range p.Meta.Needs {
		a := byName[n.Name]
		if a == nil {
			a = &ask{as: n.As}
			byName[n.Name] = a
			order = append(order, a)
		}
		if strings.Contains(n.Marker, "extra") && (Pythons{}).Eval(n.Marker, nil) == No {
			text := Fold(n.Marker) // only extras that it names are worth a look
			for _, e := range folded {
				if strings.Contains(text, e) && (Pythons{}).Eval(n.Marker, []string{e}) != No {
					extras[e] = append(extras[e], extraText(&n))
				}
			}
		}
		a.list = append(a.list, needTOML(&n))
	}
	slices.SortStableFunc(order, func(a, b *ask) int { return strings.Compare(Fold(a.as), Fold(b.as)) })
	var b strings.Builder
	if len(order) > 0 {
		b.WriteString("[package.dependencies]\n")
		for _, a := range order {
			switch len(a.list) {
			case 1:
				fmt.Fprintf(&b, "%s = %s\n", keyTOML(a.as), a.list[0])
			default:
				fmt.Fprintf(&b, "%s = [\n    %s,\n]\n", keyTOML(a.as), strings.Join(a.list, ",\n    "))
			}
		}
		b.WriteByte('\n')
	}
	if len(extras) > 0 {
		b.WriteString("[package.extras]\n")
		for _, e := range sortedKeys(extras) {
			list := extras[e]
			slices.Sort(list)
			for i := range list {
				list[i] = quoteTOML(list[i])
			}
			fmt.Fprintf(&b, "%s = [%s]\n", keyTOML(e), strings.Join(list, ", "))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// needTOML writes one requirement as Poetry does.
func needTOML(n *Need) string {
	spec := strings.ReplaceAll(n.Spec, " ", "")
	if spec == "" {
		spec = "*"
	}
	if n.Marker == "" && len(n.Extras) == 0 {
		return quoteTOML(spec)
	}
	s := "{version = " + quoteTOML(spec)
	if len(n.Extras) > 0 {
		s += ", extras = [\"" + strings.Join(n.Extras, "\", \"") + "\"]"
	}
	if strings.Contains(n.Marker, "extra") && (Pythons{}).Eval(n.Marker, nil) == No {
		s += ", optional = true"
	}
	if n.Marker != "" {
		s += ", markers = " + quoteTOML(doubleQuoted(n.Marker))
	}
	return s + "}"
}

// extraText writes a requirement inside the list of an extra.
func extraText(n *Need) string {
	s := n.As
	if len(n.Extras) > 0 {
		s += "[" + strings.Join(n.Extras, ",") + "]"
	}
	if n.Spec != "" {
		s += " (" + strings.ReplaceAll(n.Spec, " ", "") + ")"
	}
	return s
}

// doubleQuoted writes a marker's texts in double quotes, as Poetry has them.
func doubleQuoted(marker string) string {
	if strings.Contains(marker, `"`) {
		return marker
	}
	return strings.ReplaceAll(marker, "'", `"`)
}

// filesTable changes the table [metadata.files] of versions before 2.0.
func (l *TOMLLock) filesTable(now []*Locked, kept map[int]bool) []manifest.Edit {
	table := l.root.Path("metadata", "files")
	var edits []manifest.Edit
	gone := make(map[string]bool)
	for i, n := range l.entries {
		if !kept[i] {
			gone[Fold(n.Get("name").Text())] = true
		}
	}
	var fresh []*Locked
	byName := make(map[string]*Locked)
	for _, p := range now {
		delete(gone, p.Key)
		if p.Release != nil {
			byName[p.Key] = p
			if p.entry < 0 {
				fresh = append(fresh, p)
			}
		}
	}
	slices.SortFunc(fresh, func(a, b *Locked) int { return strings.Compare(a.Key, b.Key) })
	next := func(key string) (s string) {
		for len(fresh) > 0 && (key == "" || fresh[0].Key < key) {
			s += keyTOML(fresh[0].Key) + " = " + poetryFiles(fresh[0].Release) + "\n"
			fresh = fresh[1:]
		}
		return s
	}
	_, last := table.Range()
	last++
	for c := range table.Children() {
		off, end := c.Range()
		line := strings.LastIndexByte(l.src[:off], '\n') + 1
		last = min(end+1, len(l.src))
		key := Fold(c.Key())
		if s := next(key); s != "" {
			edits = append(edits, manifest.Edit{Off: line, End: line, New: s})
		}
		if gone[key] {
			edits = append(edits, manifest.Edit{Off: line, End: last})
		} else if p := byName[key]; p != nil {
			edits = append(edits, manifest.Edit{Off: off, End: end, New: poetryFiles(p.Release)})
		}
	}
	if s := next(""); s != "" {
		edits = append(edits, manifest.Edit{Off: last, End: last, New: s})
	}
	return edits
}
