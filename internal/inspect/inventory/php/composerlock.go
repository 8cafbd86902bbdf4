package php

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// ComposerLock reads composer.lock. It states scopes itself (packages,
// packages-dev); the direct packages come from composer.json by [Join], and
// until then from what no other package needs.
func ComposerLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"composer.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := document(f)
			if err != nil || root.Get("packages").Kind() != tree.List && root.Get("packages-dev").Kind() != tree.List {
				return err
			}
			b.Recognised()
			b.Scoped()
			if v := root.Get("plugin-api-version"); v.Exists() {
				b.Set("plugin-api-version", v.Text(), v.At())
			}
			b.Project(ecosystem, "", "", span.Point{})
			l := newLister(f, b)
			for _, section := range []struct {
				key   string
				scope component.Scope
			}{{"packages", component.Prod}, {"packages-dev", component.Dev}} {
				for p := range root.Get(section.key).Children() {
					if err := l.add(p, section.scope); err != nil {
						return err
					}
				}
			}
			if err := l.link(true); err != nil {
				return err
			}
			l.tops()
			return nil
		},
	}
}

// document reads f as JSON.
func document(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.JSON(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// tops connects the root, node 0, with the packages that nothing else needs:
// somebody asked for them, and only the root is left.
func (l *lister) tops() {
	needed := make(map[uint32]bool, len(l.nodes))
	for k, p := range l.objects {
		for r := range p.Get("require").Children() {
			if platform(r.Key()) {
				continue
			}
			for _, to := range l.find(r.Key()) {
				needed[to] = needed[to] || to != l.nodes[k]
			}
		}
	}
	for _, i := range l.nodes {
		if !needed[i] {
			l.b.Edge(0, i, l.b.Node(i).Scope)
		}
	}
}
