package pypi

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A UVLock is a uv.lock.
type UVLock struct {
	TOMLLock
	Members []string // folders of the projects that it is for: ".", "packages/a"
	own     map[int]bool
	many    map[string]bool // names that stand there in several versions
	stamped bool            // files carry the time of their upload
}

var errUV = errors.New("no lock file of uv: it has no packages or names no version of Python")

// DecodeUVLock reads a uv.lock of version 1. It tells which packages a package asks
// for, not in which versions.
func DecodeUVLock(src string, b *budget.Budget) (*UVLock, error) {
	t, err := decodeTOMLLock(src, b)
	if err != nil {
		return nil, err
	}
	if t.root.Get("version").Text() != "1" || !t.root.Get("requires-python").Exists() {
		return nil, errUV
	}
	l := &UVLock{TOMLLock: *t, own: make(map[int]bool), many: make(map[string]bool), stamped: strings.Contains(src, "upload-time = ")}
	l.Python = l.root.Get("requires-python").Text()
	l.Universal, l.Closed = true, true
	met := make(map[string]bool)
	for i, n := range l.entries {
		if folder, own := uvFolder(n.Get("source")); own {
			l.own[i] = true
			l.Members = append(l.Members, folder)
			continue
		}
		e := &Locked{Key: Fold(n.Get("name").Text()), Name: n.Get("name").Text(), Version: n.Get("version").Text(), entry: i}
		if s := n.Get("source"); !s.Get("registry").Exists() {
			for c := range s.Children() {
				e.Source = c.Key() + " " + c.Text()
			}
		}
		for d := range n.Get("dependencies").Children() {
			e.Needs = append(e.Needs, Need{Name: Fold(d.Get("name").Text()), As: d.Get("name").Text(), Marker: d.Get("marker").Text()})
		}
		l.many[e.Key] = met[e.Key]
		met[e.Key] = true
		l.Packages = append(l.Packages, e)
	}
	return l, nil
}

// uvFolder returns the folder of a project of the workspace.
func uvFolder(source tree.Node) (string, bool) {
	for _, key := range [...]string{"editable", "virtual", "directory"} {
		if v := source.Get(key); v.Exists() {
			return path.Clean(v.Text()), true
		}
	}
	return "", false
}

// Indexes returns the addresses of the indexes that packages come from.
func (l *UVLock) Indexes() []string {
	var out []string
	for _, n := range l.entries {
		if u := n.Path("source", "registry").Text(); u != "" && !slices.Contains(out, u) && len(out) < 20 {
			out = append(out, u)
		}
	}
	return out
}

// A UVRelaxed is other specifiers for a requirement of a project of the workspace.
type UVRelaxed struct{ Name, From, To string }

// Patched returns the lock file with the packages of now in place of those that were
// read. missed tells the requirements whose copy in the lock file was not found.
func (l *UVLock) Patched(now []*Locked, relaxed []UVRelaxed) (out []byte, missed []string, err error) {
	var edits []manifest.Edit
	kept := make(map[int]bool)
	for i := range l.own {
		kept[i] = true
	}
	var added []*Locked
	for _, p := range now {
		if p.Release != nil {
			if !p.Release.Hashed() {
				return nil, nil, errors.New("the index gives no SHA-256 digests of " + p.Name + " " + p.Version)
			}
			for _, n := range p.Needs {
				if l.many[n.Name] {
					return nil, nil, fmt.Errorf("%s %s asks for %s, which stands there in several versions", p.Name, p.Version, n.Name)
				}
			}
		}
		switch {
		case p.Release == nil:
			kept[p.entry] = true
		case p.entry >= 0:
			kept[p.entry] = true
			off, _ := l.entries[p.entry].Range()
			edits = append(edits, manifest.Edit{Off: off, End: l.ends[p.entry], New: l.text(p, l.entries[p.entry].Get("source").Raw()) + l.gap(p.entry)})
		default:
			added = append(added, p)
		}
	}
	source := ""
	for i, n := range l.entries {
		if !l.own[i] && source == "" && n.Path("source", "registry").Exists() {
			source = n.Get("source").Raw()
		}
	}
	edits = append(edits, l.dropped(kept)...)
	edits = append(edits, l.inserted(added, func(p *Locked) string { return l.text(p, source) + "\n" })...)
	for _, r := range relaxed {
		found := l.specifiers(r)
		if len(found) == 0 {
			missed = append(missed, r.Name)
		}
		edits = append(edits, found...)
	}
	out, err = manifest.Apply([]byte(l.src), edits)
	return out, missed, err
}

// gap returns the blank lines behind an entry.
func (l *UVLock) gap(i int) string {
	text := l.src[:l.ends[i]]
	return text[len(strings.TrimRight(text, "\n")):][1:]
}

// text writes an entry.
func (l *UVLock) text(p *Locked, source string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[[package]]\nname = %s\nversion = %s\nsource = %s\n", quoteTOML(p.Key), quoteTOML(p.Version), source)
	python, _ := PythonsOf(l.Python)
	plain, extras := l.asks(p, python)
	if len(plain) > 0 {
		fmt.Fprintf(&b, "dependencies = [\n%s]\n", strings.Join(plain, ""))
	}
	var wheels []string
	sdist := ""
	for i := range p.Release.Files {
		f := &p.Release.Files[i]
		if f.Yanked {
			continue
		}
		text := "{ url = " + quoteTOML(f.URL) + ", hash = \"sha256:" + f.SHA256 + "\""
		if f.Size > 0 {
			text += fmt.Sprintf(", size = %d", f.Size)
		}
		if l.stamped && f.Uploaded != "" {
			text += ", upload-time = " + quoteTOML(f.Uploaded)
		}
		if text += " }"; f.Wheel() {
			wheels = append(wheels, "    "+text+",\n")
		} else if sdist == "" || strings.HasSuffix(f.Name, ".tar.gz") { // an entry has one
			sdist = text
		}
	}
	if sdist != "" {
		fmt.Fprintf(&b, "sdist = %s\n", sdist)
	}
	if len(wheels) > 0 {
		fmt.Fprintf(&b, "wheels = [\n%s]\n", strings.Join(wheels, ""))
	}
	if len(extras) > 0 {
		b.WriteString("\n[package.optional-dependencies]\n")
		for _, e := range sortedKeys(extras) {
			fmt.Fprintf(&b, "%s = [\n%s]\n", keyTOML(e), strings.Join(extras[e], ""))
		}
	}
	return b.String()
}

// asks returns what a package asks for, plainly and by the extras that the lock file
// holds for it.
func (l *UVLock) asks(p *Locked, python Pythons) (plain []string, extras map[string][]string) {
	extras = make(map[string][]string)
	needs := slices.Clone(p.Needs)
	slices.SortStableFunc(needs, func(a, b Need) int { return strings.Compare(a.Name, b.Name) })
	var had tree.Node
	if p.entry >= 0 {
		had = l.entries[p.entry].Get("optional-dependencies")
	}
	for i := range needs {
		n := &needs[i]
		if t := python.Eval(n.Marker, nil); t != No {
			plain = append(plain, uvNeed(n, t))
			continue
		}
		for x := range had.Children() {
			if t := python.Eval(n.Marker, []string{Fold(x.Key())}); t != No {
				extras[x.Key()] = append(extras[x.Key()], uvNeed(n, Yes))
			}
		}
	}
	return plain, extras
}

func uvNeed(n *Need, t Truth) string {
	s := "    { name = " + quoteTOML(n.Name)
	if len(n.Extras) > 0 {
		s += ", extra = [\"" + strings.Join(n.Extras, "\", \"") + "\"]"
	}
	if t != Yes {
		s += ", marker = " + quoteTOML(fullPython(strings.ReplaceAll(n.Marker, `"`, "'")))
	}
	return s + " },\n"
}

// fullPython writes comparisons of python_version as uv does, with
// python_full_version, where both mean the same: below, or from, a minor version on.
// "<= '3.8'" holds for 3.8.5 with the one and not with the other, so it stays.
func fullPython(marker string) string {
	const short = "python_version"
	var b strings.Builder
	for {
		before, after, found := strings.Cut(marker, short)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		marker = after
		after = strings.TrimLeft(after, " ")
		rest, below := strings.CutPrefix(after, "<")
		if !below {
			rest, below = strings.CutPrefix(after, ">=")
		}
		value, quoted := strings.CutPrefix(strings.TrimLeft(rest, " "), "'")
		value, _, _ = strings.Cut(value, "'")
		if below && quoted && strings.Count(value, ".") <= 1 && strings.Trim(value, "0123456789.") == "" {
			b.WriteString("python_full_version")
		} else {
			b.WriteString(short)
		}
	}
}

// specifiers changes the copies that the lock file keeps of a project's requirement.
func (l *UVLock) specifiers(r UVRelaxed) []manifest.Edit {
	var edits []manifest.Edit
	look := func(list tree.Node) {
		for d := range list.Children() {
			s := d.Get("specifier")
			if Fold(d.Get("name").Text()) == r.Name && sameClauses(s.Text(), r.From) {
				off, end := s.Range()
				edits = append(edits, manifest.Edit{Off: off, End: end, New: quoteTOML(strings.ReplaceAll(r.To, " ", ""))})
			}
		}
	}
	for i := range l.own {
		meta := l.entries[i].Get("metadata")
		look(meta.Get("requires-dist"))
		for g := range meta.Get("requires-dev").Children() {
			look(g)
		}
	}
	look(l.root.Path("manifest", "requirements"))
	return edits
}

// sameClauses reports whether specifiers hold the same clauses in any order.
func sameClauses(a, b string) bool {
	split := func(s string) []string {
		list := strings.Split(strings.ReplaceAll(s, " ", ""), ",")
		slices.Sort(list)
		return list
	}
	return slices.Equal(split(a), split(b))
}
