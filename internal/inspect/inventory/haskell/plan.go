package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Plan reads dist-newstyle/cache/plan.json, in which Cabal keeps the plan of the
// last build: the only file of this field that has edges. It is seldom committed,
// so it is read where .gitignore hides it. A package appears once for each of its
// parts; here all parts are one node.
func Plan() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPlan, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/cache/plan.json"}, Installed: true},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.JSON(data, f.Budget)
			if err != nil {
				return err
			}
			units := doc.Root().Get("install-plan")
			if units.Kind() != tree.List {
				return nil
			}
			b.Recognised()
			p := planReader{f: f, b: b, byID: make(map[string]uint32, units.Len()), nodes: make(map[nameVersion]uint32)}
			return p.read(units)
		},
	}
}

// A planReader reads one build plan.
type planReader struct {
	f     *inspect.File
	b     *inventory.Builder
	byID  map[string]uint32
	nodes map[nameVersion]uint32
}

func (p *planReader) read(units tree.Node) error {
	for u := range units.Children() {
		if err := p.f.Budget.Step(8); err != nil {
			return err
		}
		p.unit(u)
	}
	for u := range units.Children() {
		from, ok := p.byID[u.Get("id").Text()]
		if !ok {
			continue
		}
		if err := p.depends(from, u, partScope(u.Get("component-name").Text())); err != nil {
			return err
		}
		for part := range u.Get("components").Children() {
			if err := p.depends(from, part, partScope(part.Key())); err != nil {
				return err
			}
		}
	}
	return nil
}

// unit adds the package that u is a part of. Packages of the tree are built in
// place.
func (p *planReader) unit(u tree.Node) {
	name := u.Get("pkg-name")
	key := nameVersion{name.Text(), u.Get("pkg-version").Text()}
	id := u.Get("id").Text()
	if key.name == "" || id == "" {
		p.b.Note(u.At(), "a part of a build plan without a name")
		return
	}
	i, ok := p.nodes[key]
	if !ok {
		n := component.Node{Ecosystem: ecosystem, Name: key.name, Version: key.version, At: name.At()}
		if sum := u.Get("pkg-src-sha256").Text(); sum != "" {
			n.Integrity = "sha256:" + sum
		}
		switch from := u.Get("pkg-src"); from.Get("type").Text() {
		case "local":
			n.Project = true
		case "source-repo":
			repo := from.Get("source-repo")
			n.Source = repo.Get("type").Text() + "+" + repo.Get("location").Text() + "#" + repo.Get("tag").Text()
		case "local-tar", "remote-tar":
			n.Source = from.Get("path").Text() + from.Get("uri").Text()
		}
		i = p.b.Add(n)
		p.nodes[key] = i
	}
	p.byID[id] = i
}

// partScope returns what a part of a package is for: "lib", "exe:name",
// "test:name", "bench:name", "setup".
func partScope(part string) component.Scope {
	kind, _, _ := strings.Cut(part, ":")
	switch kind {
	case "test", "bench", "setup":
		return component.Dev
	}
	return component.Prod
}

func (p *planReader) depends(from uint32, part tree.Node, scope component.Scope) error {
	for _, list := range []struct {
		key   string
		scope component.Scope
	}{{"depends", scope}, {"exe-depends", component.Dev}} {
		for d := range part.Get(list.key).Children() {
			if err := p.f.Budget.Step(2); err != nil {
				return err
			}
			if to, ok := p.byID[d.Text()]; ok {
				p.b.Edge(from, to, list.scope)
			} else {
				p.b.Note(d.At(), "%s is needed but not planned", inventory.Clip(d.Text()))
			}
		}
	}
	return nil
}
