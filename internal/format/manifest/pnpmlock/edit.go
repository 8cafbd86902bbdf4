package pnpmlock

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Edit returns the text of the file as it becomes when its entries are those of
// now, which was made from [File.Lock].
func (f *File) Edit(now *manifest.Lock) ([]byte, error) {
	e := editor{f: f, now: now}
	firm := e.firm()
	packages, snapshots := make(map[string]string), make(map[string]string)
	for _, path := range slices.Sorted(maps.Keys(now.Packages)) {
		x := now.Packages[path]
		if x.Project {
			continue
		}
		key := x.Name + "@" + x.Version + x.Peers
		if snapshots[key] != "" {
			return nil, fmt.Errorf("%s would stand there twice", key)
		}
		base := x.Name + "@" + x.Version
		if x.Release == nil {
			packages[base] = f.packages.texts[base]
			snapshots[key] = e.kept(path, x, firm[path])
			continue
		}
		if packages[base] == "" {
			packages[base] = aboutText(x.Release)
		}
		snapshots[key] = e.fresh(path, x, !firm[path])
	}
	edits := []manifest.Edit{f.packages.edit(packages), f.snapshots.edit(snapshots)}
	more, err := e.importers()
	if err != nil {
		return nil, err
	}
	return manifest.Apply([]byte(f.src), append(edits, more...))
}

// edit writes the entries of a section; the order is that of pnpm, by key.
func (s *section) edit(now map[string]string) manifest.Edit {
	next := &section{texts: now}
	for _, k := range s.keys {
		if now[k] != "" {
			next.keys = append(next.keys, k)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(now)) {
		if s.texts[k] != "" {
			continue
		}
		at := slices.IndexFunc(next.keys, func(o string) bool { return o > k })
		if at < 0 {
			at = len(next.keys)
		}
		next.keys = slices.Insert(next.keys, at, k)
	}
	return manifest.Edit{Off: s.off, End: s.end, New: next.text()}
}

// An editor writes what changes.
type editor struct {
	f   *File
	now *manifest.Lock
}

// ref writes what answers a need of that name.
func (e *editor) ref(name, to string) string {
	x := e.now.Packages[to]
	if x == nil || x.Project {
		return ""
	}
	if x.Name == name {
		return x.Version + x.Peers
	}
	return x.Name + "@" + x.Version + x.Peers
}

// firm returns the entries that are needed without any optional need between.
func (e *editor) firm() map[string]bool {
	met := make(map[string]bool)
	var queue []string
	for p, x := range e.now.Packages {
		if x.Project {
			met[p] = true
			queue = append(queue, p)
		}
	}
	for len(queue) > 0 {
		x := e.now.Packages[queue[0]]
		queue = queue[1:]
		for i := range x.Needs {
			to := x.Links[x.Needs[i].Name]
			if x.Needs[i].Kind != manifest.NeedOptional && e.now.Packages[to] != nil && !met[to] {
				met[to] = true
				queue = append(queue, to)
			}
		}
	}
	return met
}

// kept writes an entry that stays, with what it now gets.
func (e *editor) kept(path string, x *manifest.Locked, firm bool) string {
	old := e.f.lock.Packages[path]
	text := e.f.snapshots.texts[path]
	for i := range x.Needs {
		name := x.Needs[i].Name
		if to := x.Links[name]; to != old.Links[name] || e.now.Packages[to] != e.f.lock.Packages[to] {
			if was, now := e.was(name, old.Links[name]), e.ref(name, to); now != "" {
				text = strings.Replace(text, "\n      "+scalar(name)+": "+was+"\n", "\n      "+scalar(name)+": "+scalar(now)+"\n", 1)
				if line := "\n      " + scalar(name) + ": " + was; strings.HasSuffix(text, line) {
					text = strings.TrimSuffix(text, line) + "\n      " + scalar(name) + ": " + scalar(now)
				}
			}
		}
	}
	if firm {
		text = strings.TrimSuffix(text, "\n    optional: true")
		if !strings.Contains(text, "\n") && !strings.HasSuffix(text, "}") {
			text += " {}"
		}
	}
	return text
}

// was returns how the file writes a reference now.
func (e *editor) was(name, to string) string {
	x := e.f.lock.Packages[to]
	if x == nil || x.Project {
		return ""
	}
	if x.Name == name {
		return scalar(x.Version + x.Peers)
	}
	return scalar(x.Name + "@" + x.Version + x.Peers)
}

// fresh writes the entry of a new version.
func (e *editor) fresh(path string, x *manifest.Locked, optional bool) string {
	groups := map[string]map[string]string{}
	for i := range x.Needs {
		n := &x.Needs[i]
		kind := n.Kind
		if kind == manifest.NeedPeer {
			kind = manifest.NeedProd
		}
		if ref := e.ref(n.Name, x.Links[n.Name]); ref != "" {
			if groups[kind] == nil {
				groups[kind] = make(map[string]string)
			}
			groups[kind][n.Name] = ref
		}
	}
	var b strings.Builder
	for _, kind := range [...]string{manifest.NeedProd, manifest.NeedOptional} {
		block(&b, kind, groups[kind])
	}
	if old := e.f.snapshots.nodes[path]; old.Get("transitivePeerDependencies").Len() > 0 {
		b.WriteString("\n    transitivePeerDependencies:")
		for c := range old.Get("transitivePeerDependencies").Children() {
			b.WriteString("\n      - " + scalar(c.Text()))
		}
	}
	if optional {
		b.WriteString("\n    optional: true")
	}
	head := "  " + scalar(x.Name+"@"+x.Version+x.Peers) + ":"
	if b.Len() == 0 {
		return head + " {}"
	}
	return head + b.String()
}

func block(b *strings.Builder, name string, list map[string]string) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n    " + name + ":")
	for _, k := range slices.Sorted(maps.Keys(list)) {
		b.WriteString("\n      " + scalar(k) + ": " + scalar(list[k]))
	}
}

// aboutText writes what a release is, its members in the order of pnpm.
func aboutText(r *manifest.Release) string {
	var b strings.Builder
	b.WriteString("  " + scalar(r.Name+"@"+r.Version) + ":\n    resolution: {integrity: " + scalar(r.Integrity) + "}")
	for _, k := range [...]string{"engines", "cpu", "os", "libc"} {
		if text := flow(r.Others[k]); text != "" {
			b.WriteString("\n    " + k + ": " + text)
		}
	}
	if r.Deprecated != "" {
		b.WriteString("\n    deprecated: " + scalar(r.Deprecated))
	}
	if r.Others["bin"] != "" && r.Others["bin"] != "{}" {
		b.WriteString("\n    hasBin: true")
	}
	peers, free := make(map[string]string), []string{}
	for _, n := range r.Needs {
		if n.Kind == manifest.NeedPeer {
			peers[n.Name] = n.Range
			if n.Free {
				free = append(free, n.Name)
			}
		}
	}
	for _, n := range r.LoosePeers {
		peers[n] = "*"
		free = append(free, n)
	}
	block(&b, manifest.NeedPeer, peers)
	slices.Sort(free)
	if len(free) > 0 {
		b.WriteString("\n    peerDependenciesMeta:")
		for _, n := range free {
			b.WriteString("\n      " + scalar(n) + ":\n        optional: true")
		}
	}
	return b.String()
}

// flow writes a map or list, which is given as JSON, on one line.
func flow(raw string) string {
	doc, err := tree.JSON(raw, nil)
	if raw == "" || err != nil {
		return ""
	}
	var parts []string
	list := doc.Root().Kind() == tree.List
	for c := range doc.Root().Children() {
		switch {
		case list:
			parts = append(parts, scalar(c.Text()))
		case c.Text() != "" && c.Text() != "*":
			parts = append(parts, scalar(c.Key())+": "+scalar(c.Text()))
		}
	}
	switch {
	case parts == nil:
		return ""
	case list:
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// importers changes the specifiers and versions of projects.
func (e *editor) importers() ([]manifest.Edit, error) {
	var edits []manifest.Edit
	set := func(n tree.Node, text string) error {
		if n.Text() == text {
			return nil
		}
		off, end := n.Range()
		if off <= 0 || end > len(e.f.src) || end <= off {
			return errShape
		}
		edits = append(edits, manifest.Edit{Off: off, End: end, New: scalar(text)})
		return nil
	}
	for n := range e.f.root.Get("importers").Children() {
		dir := strings.TrimPrefix(n.Key(), "./")
		if dir == "." {
			dir = ""
		}
		x := e.now.Packages[dir]
		if x == nil || !x.Project {
			return nil, fmt.Errorf("%w: the importer %q", errShape, n.Key())
		}
		for i := range x.Needs {
			need := &x.Needs[i]
			c := n.Get(need.Kind).Get(need.Name)
			if err := set(c.Get("specifier"), need.Range); err != nil {
				return nil, err
			}
			if ref := e.ref(need.Name, x.Links[need.Name]); ref != "" {
				if err := set(c.Get("version"), ref); err != nil {
					return nil, err
				}
			}
		}
	}
	return edits, nil
}

// scalar writes a text as pnpm does: plain where that is clear, else in quotes.
func scalar(s string) string {
	plain := s != "" && s == strings.TrimSpace(s)
	for i, c := range []byte(s) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '^', c == '~' && len(s) > 1:
		case i > 0 && strings.IndexByte(" .-_/+()@|<>=*", c) >= 0:
		default:
			plain = false
		}
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		plain = false
	}
	switch strings.ToLower(s) {
	case "true", "false", "null", "yes", "no", "on", "off", "y", "n":
		plain = false
	}
	switch {
	case plain:
		return s
	case strings.IndexFunc(s, func(r rune) bool {
		return r < ' ' || r == 0x7f || r == 0x85 || r == 0x2028 || r == 0x2029 || r == 0xfeff
	}) >= 0:
		return manifest.Quote(s)
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}
