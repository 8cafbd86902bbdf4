package julia

import (
	"cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Manifest reads Manifest.toml, formats 1 and 2, also under its other names
// (JuliaManifest.toml, Manifest-v1.11.toml). What the project asks for stands in
// Project.toml, and [Join] joins the two; until then the direct packages are
// those that no other one needs.
//
// The digest of a package is the one that git gives to its tree of files.
func Manifest() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{
			Names: []string{"Manifest.toml", "JuliaManifest.toml"},
			Paths: []string{"/Manifest-v*.toml", "/JuliaManifest-v*.toml"},
		},
		Role: component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := toml(f)
			if err != nil {
				return err
			}
			packages := root
			format := root.Get("manifest_format")
			if format.Exists() || root.Get("julia_version").Exists() {
				packages = root.Get("deps")
			} else if !isFormat1(root) {
				return nil
			}
			b.Recognised()
			for _, key := range []string{attrVersion, attrJulia} {
				if v := root.Get(key); v.Exists() {
					b.Set(key, v.Text(), v.At())
				}
			}
			b.Project(ecosystem, "", "", span.Point{})
			r := manifestReader{f: f, b: b, byName: make(map[string]uint32), byUUID: make(map[string]uint32)}
			return r.read(packages)
		},
	}
}

// isFormat1 reports whether the file is a manifest of the first format, in which
// packages stand at the top: its first value is a list of tables with an
// identifier.
func isFormat1(root tree.Node) bool {
	for list := range root.Children() {
		for p := range list.Children() {
			return list.Kind() == tree.List && p.Get("uuid").Exists()
		}
	}
	return false
}

// A manifestReader reads one manifest.
type manifestReader struct {
	f      *inspect.File
	b      *inventory.Builder
	byName map[string]uint32 // the first package of each name
	byUUID map[string]uint32
}

func (r *manifestReader) read(packages tree.Node) error {
	type entry struct {
		node uint32
		deps tree.Node
	}
	entries := make([]entry, 0, packages.Len())
	for list := range packages.Children() {
		for p := range list.Children() {
			if err := r.f.Budget.Step(8); err != nil {
				return err
			}
			if i, ok := r.add(list.Key(), p); ok {
				entries = append(entries, entry{i, p.Get("deps")})
			}
		}
	}
	needed := make([]bool, r.b.Len())
	for _, e := range entries {
		for d := range e.deps.Children() {
			if err := r.f.Budget.Step(2); err != nil {
				return err
			}
			switch to, ok := r.find(d); {
			case d.Kind() != tree.String:
				r.b.Note(d.At(), "a dependency that is no name")
			case ok:
				r.b.Edge(e.node, to, component.Prod)
				needed[to] = needed[to] || to != e.node
			default:
				r.b.Note(d.At(), "%s is needed but not locked", inventory.Clip(cmp.Or(d.Key(), d.Text())))
			}
		}
	}
	for _, e := range entries {
		if !needed[e.node] {
			r.b.Edge(0, e.node, component.Prod)
		}
	}
	return nil
}

// add adds the package p.
func (r *manifestReader) add(name string, p tree.Node) (uint32, bool) {
	uuid, version := p.Get("uuid").Text(), p.Get("version").Text()
	if name == "" || p.Kind() != tree.Map {
		r.b.Note(p.At(), "a package without a name")
		return 0, false
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: name, Version: version, PURL: packageURL(name, version, uuid), At: p.At(),
	}
	sum := p.Get("git-tree-sha1").Text()
	switch {
	case p.Get("path").Exists():
		n.Source, n.Project = p.Get("path").Text(), true
	case p.Get("repo-url").Exists():
		n.Source = "git+" + p.Get("repo-url").Text()
		if rev := p.Get("repo-rev").Text(); rev != "" {
			n.Source += "#" + rev
		}
		if dir := p.Get("repo-subdir").Text(); dir != "" {
			n.Source += ":" + dir
		}
	case sum == "":
		n.Bundled = true // with Julia itself
	}
	if sum != "" {
		n.Integrity = "git-tree-sha1:" + sum
	}
	i := r.b.Add(n)
	if _, ok := r.byName[name]; !ok {
		r.byName[name] = i
	}
	if uuid != "" {
		r.byUUID[uuid] = i
	}
	return i, true
}

// find returns the package that d means: a name in a list, or a name with its
// identifier in a table, where the name alone means several packages.
func (r *manifestReader) find(d tree.Node) (uint32, bool) {
	if name := d.Key(); name != "" {
		if i, ok := r.byUUID[d.Text()]; ok {
			return i, true
		}
		i, ok := r.byName[name]
		return i, ok
	}
	i, ok := r.byName[d.Text()]
	return i, ok
}
