package bom

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// CycloneDX returns the reader of CycloneDX documents in JSON, 1.2 to 1.7 and
// whatever later version keeps their shape. metadata.component is the project;
// components inside others are needed by them and bundled with them. The
// document states scopes itself, so they are not computed from edges.
//
// Embedded documents of installed packages (PEP 770) and documents that a build
// leaves in an ignored folder are read, too.
func CycloneDX() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCycloneDX, Rev: 2,
		Wants: inspect.Interest{
			Names:     []string{"bom.json", "sbom.json", "cyclonedx.json"},
			Suffixes:  []string{".cdx.json", ".cyclonedx.json", ".bom.json", ".sbom.json"},
			Paths:     embedded(),
			Installed: true,
		},
		Role: component.RoleSBOM, Grade: component.Claimed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, _, err := document(f, strings.HasSuffix(f.Path, ".json"), kindCycloneDX)
			if err != nil || !root.Exists() {
				return err
			}
			return readCycloneDX(f, b, root)
		},
	}
}

// A cdx reads one CycloneDX document.
type cdx struct {
	*lister
	nested []assembly
}

// An assembly is a list of components that are part of a component.
type assembly struct {
	parts tree.Node
	in    uint32
}

func readCycloneDX(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	b.Recognised()
	b.Scoped()
	if v := root.Get("specVersion"); v.Exists() {
		b.Set("specVersion", v.Text(), v.At())
	}
	components := root.Get("components")
	c := cdx{lister: newLister(f, b, components.Len())}
	b.Grow(components.Len() + 1)
	if main := root.Path("metadata", "component"); main.Kind() == tree.Map {
		c.component(main, true)
	}
	c.nested = append(c.nested, assembly{components, noNode})
	for len(c.nested) > 0 {
		a := c.nested[len(c.nested)-1]
		c.nested = c.nested[:len(c.nested)-1]
		if err := c.list(a); err != nil {
			return err
		}
	}
	if err := c.services(root.Get("services")); err != nil {
		return err
	}
	c.completeness(root.Get("compositions"))
	return c.dependencies(root.Get("dependencies"))
}

// list adds the components of a list. Those that are part of another component
// are bundled with it, and it needs them.
func (c *cdx) list(a assembly) error {
	for n := range a.parts.Children() {
		if err := c.f.Budget.Step(4); err != nil {
			return err
		}
		if i, ok := c.component(n, false); ok && a.in != noNode {
			c.b.Node(i).Bundled = true
			c.b.Edge(a.in, i, c.b.Node(i).Scope)
		}
	}
	return nil
}

// component adds one component and remembers its parts.
func (c *cdx) component(n tree.Node, project bool) (uint32, bool) {
	if n.Kind() != tree.Map {
		c.b.Note(n.At(), "a component that is a %s", n.Kind())
		return noNode, false
	}
	var id identity
	var name, given, ref, parts tree.Node
	out := component.Node{Project: project}
	for v := range n.Children() {
		switch v.Key() {
		case "bom-ref":
			ref = v
		case "name":
			name = v
			id.name = v.Text()
		case "group":
			id.group = v.Text()
		case "version":
			id.version = v.Text()
		case "versionRange":
			out.Requirement = v.Text()
		case "purl":
			given = v
			id.purl = v.Text()
		case "scope":
			out.Scope = max(out.Scope, scopeOf(v.Text()))
		case "hashes":
			for h := range v.Children() {
				c.digest(h.Get("alg").Text(), h.Get("content").Text())
			}
		case "licenses":
			c.licenceChoice(v)
		case "properties":
			properties(&out, &id, v)
		case "components":
			parts = v
		}
	}
	out.Licence, out.At = c.conjoined(), place(name, given, n)
	i, ok := c.add(out, &id, given)
	switch {
	case !ok:
	case ref.Exists():
		c.refer(ref.Text(), i, ref)
	case id.purl != "" && !c.known(id.purl):
		c.refs[id.purl] = i // writers that give no ids refer to package URLs
	}
	if parts.Len() > 0 {
		c.nested = append(c.nested, assembly{parts, i})
	}
	return i, ok
}

// place is where a component stands: at its name, else at its package URL.
func place(name, given, whole tree.Node) span.Point {
	switch {
	case name.Text() != "":
		return name.At()
	case given.Exists():
		return given.At()
	}
	return whole.At()
}

// licenceChoice adds what a list of licences holds: licences by SPDX id or by
// name, and expressions.
func (c *cdx) licenceChoice(list tree.Node) {
	for v := range list.Children() {
		for part := range v.Children() {
			switch part.Key() {
			case "expression":
				c.licence(part.Text())
			case "license":
				if id := part.Get("id").Text(); id != "" {
					c.licence(id)
				} else {
					c.licence(part.Get("name").Text())
				}
			}
		}
	}
}

// scopeOf reads a component's scope. Components with the scope "excluded" are
// used in tests and other ways apart from run time.
func scopeOf(word string) component.Scope {
	switch word {
	case "optional":
		return component.Optional
	case "excluded":
		return component.Dev
	}
	return component.Prod
}

// services makes the ids of services known: they may stand among dependencies.
func (c *cdx) services(list tree.Node) error {
	for lists := []tree.Node{list}; len(lists) > 0; {
		list, lists = lists[len(lists)-1], lists[:len(lists)-1]
		for n := range list.Children() {
			if err := c.f.Budget.Step(1); err != nil {
				return err
			}
			c.refer(n.Get("bom-ref").Text(), noNode, tree.Node{})
			if inner := n.Get("services"); inner.Len() > 0 {
				lists = append(lists, inner)
			}
		}
	}
	return nil
}

// dependencies adds the edges. What implements a specification ("provides") is
// no dependency.
func (c *cdx) dependencies(list tree.Node) error {
	for d := range list.Children() {
		if err := c.f.Budget.Step(1); err != nil {
			return err
		}
		ref, needs := d.Get("ref"), d.Get("dependsOn")
		if needs.Len() == 0 {
			continue
		}
		from, ok := c.refs[ref.Text()]
		if !ok {
			c.dangling(ref)
			continue
		}
		if err := c.f.Budget.Step(int64(needs.Len())); err != nil {
			return err
		}
		for need := range needs.Children() {
			to, ok := c.refs[need.Text()]
			if !ok {
				c.dangling(need)
			} else if from != noNode && to != noNode {
				c.b.Edge(from, to, c.b.Node(to).Scope)
			}
		}
	}
	return nil
}

// dangling notes a reference to nothing in the document.
func (c *cdx) dangling(ref tree.Node) {
	if strings.HasPrefix(ref.Text(), "urn:cdx:") {
		c.b.Note(ref.At(), "a dependency on a component of another document, %s", inventory.Clip(ref.Text()))
		return
	}
	c.b.Note(ref.At(), "a dependency refers to %q, which the document does not hold", inventory.Clip(ref.Text()))
}

// completeness notes that the document calls itself incomplete.
func (c *cdx) completeness(compositions tree.Node) {
	for n := range compositions.Children() {
		if v := n.Get("aggregate"); strings.HasPrefix(v.Text(), "incomplete") {
			c.b.Note(v.At(), "the document says that it is %s", strings.ReplaceAll(v.Text(), "_", " "))
			return
		}
	}
}
