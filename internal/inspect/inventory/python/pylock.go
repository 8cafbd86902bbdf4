package python

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Pylock returns the reader of pylock.toml and pylock.NAME.toml (pylock.toml
// specification). Each package says by a marker for which extras and groups it is
// installed. Which package needs which is optional there; where no package says
// it, nothing tells the direct ones but the manifest, by [Join].
func Pylock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPylock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pylock.toml"}, Paths: []string{"/pylock.*.toml"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			packages, v := root.Get("packages"), root.Get("lock-version")
			if packages.Kind() != tree.List && !v.Exists() {
				return nil
			}
			b.Recognised()
			b.Scoped()
			b.Set("lock-version", v.Text(), v.At())
			b.Set(attrScopes, "given", span.Point{})
			for _, e := range root.Get("extras").Strings() {
				b.Set(attrGroup, kindExtra+e, span.Point{})
			}
			for _, g := range root.Get("dependency-groups").Strings() {
				b.Set(attrGroup, kindGroup+g, span.Point{})
			}
			p := pylockReader{lockGraph: newLockGraph(f, b, packages.Len())}
			p.root = b.Project(ecosystem, "", "", span.Point{})
			defaults := make(map[string]bool)
			for _, g := range root.Get("default-groups").Strings() {
				defaults[fold(g)] = true
			}
			p.env.groups = func(name string) bool { return defaults[name] }
			return p.read(packages)
		},
	}
}

// A pylockReader reads one pylock.toml.
type pylockReader struct {
	*lockGraph
	env environment // what is installed where nothing is asked for
}

func (p *pylockReader) read(packages tree.Node) error {
	nodes := make([]int64, 0, packages.Len())
	for pkg := range packages.Children() {
		if err := p.f.Budget.Step(8); err != nil {
			return err
		}
		nodes = append(nodes, p.node(pkg))
	}
	edges := false
	k := -1
	for pkg := range packages.Children() {
		k++
		for d := range pkg.Get("dependencies").Children() {
			name := text(d.Get("name"))
			if nodes[k] < 0 || name == "" {
				continue
			}
			spec := ""
			if v := text(d.Get("version")); v != "" {
				spec = "==" + v
			}
			found, err := p.connect(uint32(nodes[k]), name, spec, component.Prod)
			if err != nil {
				return err
			}
			if edges = true; !found {
				p.missing(d.At(), name)
			}
		}
	}
	if edges {
		p.tops()
	}
	return nil
}

// node adds one package and returns its index, or -1.
func (p *pylockReader) node(pkg tree.Node) int64 {
	name := pkg.Get("name")
	if text(name) == "" {
		p.b.Note(pkg.At(), "a package without a name")
		return -1
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: name.Text(), Version: text(pkg.Get("version")), At: name.At(),
		Scope: p.scope(text(pkg.Get("marker"))),
	}
	n.Source, n.Project = pylockSource(pkg)
	var sums digests
	for _, file := range [...]tree.Node{pkg.Get("archive"), pkg.Get("sdist")} {
		addHashes(&sums, file.Get("hashes"))
	}
	for w := range pkg.Get("wheels").Children() {
		if len(sums) == maxDigests {
			break
		}
		addHashes(&sums, w.Get("hashes"))
	}
	n.Integrity = sums.String()
	return int64(p.add(n))
}

// addHashes adds the digests of a table from algorithms to texts.
func addHashes(sums *digests, hashes tree.Node) {
	for h := range hashes.Children() {
		if len(*sums) == maxDigests {
			return
		}
		sums.add(h.Key(), text(h))
	}
}

// pylockSource returns where a package comes from, "" for the default index, and
// whether it is a folder of the tree.
func pylockSource(pkg tree.Node) (from string, project bool) {
	if d := pkg.Get("directory"); d.Exists() {
		if path := text(d.Get("path")); path != "." {
			return path, true
		}
		return "", true
	}
	place := func(n tree.Node) string {
		if url := text(n.Get("url")); url != "" {
			return url
		}
		return text(n.Get("path"))
	}
	if vcs := pkg.Get("vcs"); vcs.Exists() {
		if kind := text(vcs.Get("type")); kind != "" && kind != "git" {
			return kind + "+" + publicSource(place(vcs)) + "#" + text(vcs.Get("commit-id")), false
		}
		return gitSource(place(vcs), text(vcs.Get("commit-id"))), false
	}
	if archive := pkg.Get("archive"); archive.Exists() {
		return publicSource(place(archive)), false
	}
	if index := text(pkg.Get("index")); !isDefaultIndex(index) {
		return publicSource(index), false
	}
	return "", false
}

// scope returns what a package is for: what its marker asks for beside the
// platform.
func (p *pylockReader) scope(marker string) component.Scope {
	if p.env.eval(marker) != no {
		return p.env.scope(marker, component.Prod)
	}
	scope := component.Dev
	named := func(name string) bool {
		scope = min(scope, scopeOfGroup(name, component.Optional))
		return true
	}
	asked := environment{extras: named, groups: named}
	if asked.eval(marker) == no {
		return component.Optional // another Python than CPython
	}
	return scope
}
