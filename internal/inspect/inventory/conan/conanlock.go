package conan

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// ConanLock reads conan.lock. Version 1 (lock format 0.4) is a graph with
// edges; version 2 (lock format 0.5) is flat lists of references, one for what
// is linked, one for what builds, one for what recipes import.
func ConanLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 2,
		Wants: inspect.Interest{Names: []string{"conan.lock"}},
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
			root := doc.Root()
			nodes := root.Path("graph_lock", "nodes")
			switch {
			case nodes.Kind() == tree.Map:
				b.Recognised()
				return readGraph(f, b, nodes)
			case root.Get("requires").Exists() || root.Get("build_requires").Exists() || root.Get("python_requires").Exists():
				b.Recognised()
				return readLists(f, b, root)
			}
			return nil
		},
	}
}

// readGraph reads the nodes of version 1. A node without a reference, or with
// the path of a recipe, is the tree's own. Lock formats before 0.4 write the
// reference with the binary package behind it, and under another key.
func readGraph(f *inspect.File, b *inventory.Builder, nodes tree.Node) error {
	index := make(map[string]uint32, nodes.Len())
	for n := range nodes.Children() {
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		ref := n.Get("ref")
		if !ref.Exists() {
			ref = n.Get("pref")
		}
		own := n.Get("path").Text() != ""
		r, ok := parseReference(ref.Text())
		switch {
		case ok:
			index[n.Key()] = b.Add(component.Node{
				Ecosystem: ecosystem, Name: r.name, Version: r.version, Source: r.source(),
				Integrity: r.integrity(), Project: own, At: ref.At(),
			})
		case own || ref.Text() == "":
			index[n.Key()] = b.Project(ecosystem, "", "", n.KeyAt())
		default:
			b.Note(ref.At(), "not a reference of the form name/version")
		}
	}
	for n := range nodes.Children() {
		from, ok := index[n.Key()]
		if !ok {
			continue
		}
		for _, section := range []struct {
			key   string
			scope component.Scope
		}{{"requires", component.Prod}, {"build_requires", component.Dev}, {"python_requires", component.Dev}} {
			for d := range n.Get(section.key).Children() {
				if err := f.Budget.Step(2); err != nil {
					return err
				}
				if to, ok := index[d.Text()]; ok {
					b.Edge(from, to, section.scope)
				} else if section.key != "python_requires" { // those are references, not nodes
					b.Note(d.At(), "node %q is needed but not locked", d.Text())
				}
			}
		}
	}
	return nil
}

// readLists reads the flat lists of version 2.
func readLists(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	b.Scoped()
	b.Set("edges", "incomplete", span.Point{})
	b.Project(ecosystem, "", "", span.Point{})
	for _, section := range []struct {
		key   string
		scope component.Scope
	}{{"requires", component.Prod}, {"build_requires", component.Dev}, {"python_requires", component.Dev}, {"config_requires", component.Dev}} {
		for d := range root.Get(section.key).Children() {
			if err := f.Budget.Step(4); err != nil {
				return err
			}
			text := d
			if d.Kind() == tree.List { // [reference, {package ids}] where those are locked too
				for text = range d.Children() {
					break
				}
			}
			r, ok := parseReference(text.Text())
			if !ok {
				b.Note(d.At(), "not a reference of the form name/version")
				continue
			}
			b.Add(component.Node{
				Ecosystem: ecosystem, Name: r.name, Version: r.version, Source: r.source(),
				Integrity: r.integrity(), Scope: section.scope, At: text.At(),
			})
		}
	}
	return nil
}
