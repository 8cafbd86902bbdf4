package bom

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// An spdx3 reads one SPDX 3 document: a flat list of elements that refer to one
// another by id, in any order.
type spdx3 struct {
	*lister
	edges       edges
	relations   []tree.Node
	collections []tree.Node
	licences    map[string]string // expressions, by the id of their element
	others      map[string]bool   // ids of elements that are no packages
	versioned   bool              // the version of the specification was seen
}

func readSPDX3(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	graph := root.Get("@graph")
	s := spdx3{
		lister:   newLister(f, b, 0),
		licences: make(map[string]string), others: make(map[string]bool),
	}
	b.Grow(graph.Len() / 2) // the other half is relationships
	if !graph.Exists() {
		s.element(root) // a document of one element has no list
	}
	for n := range graph.Children() {
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		s.element(n)
	}
	s.edges = edges{l: s.lister, packages: b.Len(), needed: make([]bool, b.Len())}
	for _, c := range s.collections {
		for r := range c.Get("rootElement").Children() {
			if to, ok := s.refs[r.Text()]; ok {
				s.edges.add(relation{meaning: describes}, noNode, to)
			}
		}
	}
	for _, r := range s.relations {
		if err := s.relationship(r); err != nil {
			return err
		}
	}
	s.edges.finish()
	return nil
}

// element takes one element of the graph. AI models and data sets are packages,
// too (SPDX 3.0.1, class hierarchy).
func (s *spdx3) element(n tree.Node) {
	id := first(n, "spdxId", "@id")
	switch first(n, "type", "@type").Text() {
	case "software_Package", "ai_AIPackage", "dataset_DatasetPackage":
		s.pack(n)
		return
	case "SpdxDocument", "software_Sbom", "Bom", "Bundle":
		s.collections = append(s.collections, n)
	case "Relationship", "LifecycleScopedRelationship":
		s.relations = append(s.relations, n)
		return // nothing refers to one, and there are many
	case "simplelicensing_LicenseExpression":
		s.licences[id.Text()] = n.Get("simplelicensing_licenseExpression").Text()
	case "CreationInfo":
		if v := n.Get("specVersion"); v.Exists() && !s.versioned {
			s.b.Set("specVersion", v.Text(), v.At())
			s.versioned = true
		}
	}
	s.others[id.Text()] = true
}

// first returns the first of two keys that n has: the context of SPDX gives
// "@id" and "@type" shorter names, and both forms are JSON-LD.
func first(n tree.Node, key, other string) tree.Node {
	if v := n.Get(key); v.Exists() {
		return v
	}
	return n.Get(other)
}

// pack adds one package.
func (s *spdx3) pack(p tree.Node) {
	var id identity
	var n component.Node
	var ref, name, given, download tree.Node
	for v := range p.Children() {
		switch v.Key() {
		case "spdxId", "@id":
			ref = v
		case "name":
			name = v
			id.name = v.Text()
		case "software_packageVersion":
			id.version = v.Text()
		case "software_packageUrl":
			given = v
		case "software_downloadLocation":
			download = v
		case "externalIdentifier":
			for x := range v.Children() {
				if x.Get("externalIdentifierType").Text() == "packageUrl" && !given.Exists() {
					given = x.Get("identifier")
				}
			}
		case "verifiedUsing":
			for h := range v.Children() {
				s.digest(h.Get("algorithm").Text(), h.Get("hashValue").Text())
			}
		}
	}
	id.purl = given.Text()
	if id.purl == "" {
		n.Source = download.Text()
	}
	n.At = place(name, given, p)
	if i, ok := s.add(n, &id, given); ok {
		s.refer(ref.Text(), i, ref)
	}
}

// relationship records one relationship, which may have many ends.
func (s *spdx3) relationship(r tree.Node) error {
	var from, to tree.Node
	var word, lifecycle string
	for v := range r.Children() {
		switch v.Key() {
		case "from":
			from = v
		case "to":
			to = v
		case "relationshipType":
			word = v.Text()
		case "scope":
			lifecycle = v.Text()
		}
	}
	if err := s.f.Budget.Step(2 + int64(to.Len())); err != nil {
		return err
	}
	i, isPackage := s.refs[from.Text()]
	declared := word == "hasDeclaredLicense"
	if declared || word == "hasConcludedLicense" {
		if isPackage {
			s.licensed(i, to, declared)
		}
		return nil
	}
	rel := relationOf3(word, lifecycle)
	if rel.meaning == meansNothing {
		return nil
	}
	if !isPackage {
		i = noNode
		if !s.others[from.Text()] {
			s.dangling(from)
			return nil
		}
		if rel.meaning != describes {
			return nil // of a file or another element that is no package
		}
	}
	for end := range to.Children() {
		j, ok := s.refs[end.Text()]
		switch {
		case ok:
			s.edges.add(rel, i, j)
		case !s.others[end.Text()]:
			s.dangling(end)
		}
	}
	return nil
}

func (s *spdx3) dangling(ref tree.Node) {
	if strings.HasSuffix(ref.Text(), "NoneElement") || strings.HasSuffix(ref.Text(), "NoAssertionElement") {
		return // individuals of the specification: none, unknown
	}
	s.b.Note(ref.At(), "a relationship refers to %q, which the document does not hold", inventory.Clip(ref.Text()))
}

// licensed sets a package's licence; a declared one wins over a concluded one.
func (s *spdx3) licensed(i uint32, to tree.Node, declared bool) {
	for end := range to.Children() {
		s.licence(s.expression(end.Text()))
	}
	text := s.conjoined()
	if n := s.b.Node(i); text != "" && (declared || n.Licence == "") {
		n.Licence = s.b.Intern(text)
	}
}

// expression returns the licence that an id means: an expression element of the
// document, or a licence of the SPDX list by its address.
func (s *spdx3) expression(id string) string {
	if text, ok := s.licences[id]; ok {
		return text
	}
	if _, listed, ok := strings.Cut(id, "spdx.org/licenses/"); ok {
		return listed
	}
	return ""
}
