package php

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A lister turns package objects, the same in lock files and in installed.json,
// into nodes and edges.
type lister struct {
	f        *inspect.File
	b        *inventory.Builder
	nodes    []uint32 // in step with objects
	objects  []tree.Node
	named    map[string]uint32
	provided map[string][]uint32 // names that packages replace or provide
}

func newLister(f *inspect.File, b *inventory.Builder) *lister {
	return &lister{f: f, b: b, named: make(map[string]uint32), provided: make(map[string][]uint32)}
}

// add adds one package.
func (l *lister) add(p tree.Node, scope component.Scope) error {
	if err := l.f.Budget.Step(8); err != nil {
		return err
	}
	name := p.Get("name")
	if name.Text() == "" {
		l.b.Note(p.At(), "a package without a name")
		return nil
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: name.Text(), Version: version(p.Get("version").Text()),
		Licence: licence(p.Get("license")), Scope: scope, At: name.At(),
	}
	dist, source := p.Get("dist"), p.Get("source")
	if sum := dist.Get("shasum").Text(); sum != "" {
		n.Integrity = "sha1:" + sum
	}
	switch {
	case dist.Get("type").Text() == "path":
		n.Source = dist.Get("url").Text()
	case n.Version == "" || isBranch(n.Version):
		if url := source.Get("url").Text(); url != "" {
			n.Source = source.Get("type").Text() + "+" + url + "#" + source.Get("reference").Text()
		}
	}
	i := l.b.Add(n)
	l.nodes = append(l.nodes, i)
	l.objects = append(l.objects, p)
	if _, ok := l.named[fold(n.Name)]; !ok {
		l.named[fold(n.Name)] = i
	}
	for _, section := range []string{"replace", "provide"} {
		for r := range p.Get(section).Children() {
			l.provided[fold(r.Key())] = append(l.provided[fold(r.Key())], i)
		}
	}
	return nil
}

// isBranch reports whether v names a branch and not a release.
func isBranch(v string) bool {
	return len(v) > 4 && (v[:4] == "dev-" || v[len(v)-4:] == "-dev")
}

// maxProviders bounds how many packages one requirement can lead to.
const maxProviders = 8

// find returns the packages that answer the requirement of a name: the package
// itself, or else those that replace or provide it.
func (l *lister) find(name string) []uint32 {
	name = fold(name)
	if i, ok := l.named[name]; ok {
		return []uint32{i}
	}
	p := l.provided[name]
	return p[:min(len(p), maxProviders)]
}

// link adds the edges. missing says whether a requirement without an answer is
// noted: it is wrong in a lock file.
func (l *lister) link(missing bool) error {
	for k, p := range l.objects {
		for r := range p.Get("require").Children() {
			if err := l.f.Budget.Step(2); err != nil {
				return err
			}
			if platform(r.Key()) {
				continue
			}
			found := l.find(r.Key())
			for _, to := range found {
				l.b.Edge(l.nodes[k], to, component.Prod)
			}
			if len(found) == 0 && missing {
				l.b.Note(r.KeyAt(), "%s is needed but not listed", r.Key())
			}
		}
	}
	return nil
}
