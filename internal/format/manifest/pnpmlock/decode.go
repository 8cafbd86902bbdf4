package pnpmlock

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

var (
	errVersion = errors.New("only lock files of pnpm of version 9 are edited")
	errShape   = errors.New("it is not laid out as pnpm writes it")
)

// A File is a lock file that was read.
type File struct {
	src       string
	root      tree.Node
	lock      *manifest.Lock
	packages  *section
	snapshots *section
}

// Decode reads a lock file.
func Decode(src string, b *budget.Budget) (*File, error) {
	docs, err := tree.YAMLAll(src, b)
	if err != nil {
		return nil, err
	}
	if len(docs) != 1 || docs[0].Source() != src || strings.Contains(src, "\r") {
		return nil, errShape
	}
	f := &File{src: src, root: docs[0].Root(), lock: &manifest.Lock{Packages: make(map[string]*manifest.Locked), Layout: manifest.Linked}}
	if v := f.root.Get("lockfileVersion").Text(); v != "9.0" && v != "9" {
		return nil, errVersion
	}
	if f.packages, err = newSection(src, f.root, "packages"); err != nil {
		return nil, err
	}
	if f.snapshots, err = newSection(src, f.root, "snapshots"); err != nil {
		return nil, err
	}
	for n := range f.root.Get("snapshots").Children() {
		if err := f.snapshot(n); err != nil {
			return nil, err
		}
	}
	for n := range f.root.Get("importers").Children() {
		if err := f.importer(n); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// Lock returns what the file holds.
func (f *File) Lock() *manifest.Lock { return f.lock }

// Overridden returns the names whose versions the file says to be overridden or
// extended.
func (f *File) Overridden() map[string]bool {
	out := make(map[string]bool)
	for n := range f.root.Get("overrides").Children() {
		name := n.Key()
		if i := strings.LastIndexByte(name, '>'); i >= 0 && i < len(name)-1 && name[i+1] != '=' && i > 0 && name[i-1] != '@' {
			name = name[i+1:] // "parent>name"
		}
		if i := strings.IndexByte(strings.TrimPrefix(name, "@"), '@'); i >= 0 {
			name = name[:i+len(name)-len(strings.TrimPrefix(name, "@"))]
		}
		out[name] = true
	}
	return out
}

// snapshot adds one package.
func (f *File) snapshot(n tree.Node) error {
	key := n.Key()
	base, peers := key, ""
	if i := strings.IndexByte(key, '('); i > 0 {
		base, peers = key[:i], key[i:]
	}
	at := strings.LastIndexByte(base, '@')
	if at <= 0 || f.lock.Packages[key] != nil {
		return fmt.Errorf("%w: the key %q", errShape, key)
	}
	e := &manifest.Locked{Path: key, Name: base[:at], Version: base[at+1:], Peers: peers, Open: true}
	about := f.packages.nodes[base]
	switch {
	case strings.ContainsAny(e.Version, ":/") || about.Path("resolution", "type").Exists() || about.Get("version").Exists():
		e.Fixed = "is not from a registry"
	case strings.Contains(peers, "patch_hash="):
		e.Fixed = "is patched"
	case !about.Path("resolution", "integrity").Exists():
		e.Fixed = "has no digest in the lock file"
	}
	f.links(e, n, "")
	f.lock.Packages[key] = e
	return nil
}

// importer adds one project.
func (f *File) importer(n tree.Node) error {
	dir := path.Clean(n.Key())
	if dir == "." {
		dir = ""
	}
	if f.lock.Packages[dir] != nil {
		return fmt.Errorf("%w: the importer %q", errShape, n.Key())
	}
	e := &manifest.Locked{Path: dir, Project: true}
	f.links(e, n, dir)
	f.lock.Packages[dir] = e
	return nil
}

// links reads what an entry needs, and what it got.
func (f *File) links(e *manifest.Locked, n tree.Node, dir string) {
	e.Links = make(map[string]string)
	for _, kind := range [...]string{manifest.NeedProd, manifest.NeedOptional, manifest.NeedDev} {
		for c := range n.Get(kind).Children() {
			ref, asked := c.Text(), "?"
			if e.Project {
				ref, asked = c.Get("version").Text(), c.Get("specifier").Text()
			}
			to := f.target(c.Key(), ref, dir)
			e.Needs = append(e.Needs, manifest.Need{Name: c.Key(), Range: asked, Kind: kind})
			if to != "" {
				e.Links[c.Key()] = to
			}
		}
	}
}

// target returns the path of what a reference names, "" for the root project.
func (f *File) target(name, ref, dir string) string {
	if folder, ok := strings.CutPrefix(ref, "link:"); ok {
		if folder = path.Join(dir, folder); folder == "." {
			return ""
		}
		return folder
	}
	if key := name + "@" + ref; f.snapshots.nodes[key].Exists() {
		return key
	}
	return ref // the whole key, of an alias
}

// A section is a map of entries, with a blank line between them.
type section struct {
	off, end int // of the lines between the header and the next section
	keys     []string
	texts    map[string]string // without line breaks at the end
	nodes    map[string]tree.Node
}

// newSection finds the lines of the entries.
func newSection(src string, root tree.Node, name string) (*section, error) {
	s := &section{texts: make(map[string]string), nodes: root.Get(name).Index()}
	end := len(src)
	found := false
	for c := range root.Children() {
		if off := int(c.KeyAt().Off); found {
			end = off
			break
		}
		found = c.Key() == name
	}
	var offs []int
	for c := range root.Get(name).Children() {
		off := strings.LastIndexByte(src[:c.KeyAt().Off], '\n') + 1
		offs = append(offs, off)
		s.keys = append(s.keys, c.Key())
	}
	if len(offs) == 0 {
		return nil, errShape
	}
	s.off, s.end = offs[0], end
	for i, off := range offs {
		to := end
		if i+1 < len(offs) {
			to = offs[i+1]
		}
		if to < off || s.texts[s.keys[i]] != "" {
			return nil, errShape
		}
		s.texts[s.keys[i]] = strings.TrimRight(src[off:to], "\n")
	}
	if s.text() != strings.TrimRight(src[s.off:s.end], "\n") {
		return nil, errShape
	}
	s.end = s.off + len(s.text())
	return s, nil
}

// text writes the entries, in their order.
func (s *section) text() string {
	parts := make([]string, 0, len(s.keys))
	for _, k := range s.keys {
		parts = append(parts, s.texts[k])
	}
	return strings.Join(parts, "\n\n")
}
