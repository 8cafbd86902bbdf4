package bom

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// SPDX returns the reader of SPDX documents in JSON: 2.2 and 2.3, and 3.0 as
// JSON-LD. Packages are components; files and snippets are not. Scopes follow
// from the relationships that lead from the described package to the others.
func SPDX() *inventory.Reader {
	return &inventory.Reader{
		Format: formatSPDX, Rev: 2,
		Wants: inspect.Interest{
			Names:     []string{"bom.json", "sbom.json", "spdx.json"},
			Suffixes:  []string{".spdx.json", ".spdx3.json", ".spdx.jsonld", ".spdx.json-ld", ".bom.json", ".sbom.json"},
			Paths:     embedded(),
			Installed: true,
		},
		Role: component.RoleSBOM, Grade: component.Claimed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			own := strings.Contains(strings.ToLower(path.Base(f.Path)), "spdx")
			root, kind, err := document(f, own, kindSPDX, kindSPDX3)
			if err != nil || !root.Exists() {
				return err
			}
			b.Recognised()
			if kind == kindSPDX3 {
				return readSPDX3(f, b, root)
			}
			if envelope := root.Get("sbom"); envelope.Kind() == tree.Map && !root.Get("spdxVersion").Exists() {
				root = envelope
			}
			return readSPDX(f, b, root)
		},
	}
}

// noassertion is what SPDX writes for what nobody knows.
const noassertion = "NOASSERTION"

// An spdx reads one SPDX 2 document.
type spdx struct {
	*lister
	root  tree.Node
	edges edges
	other map[string]bool // ids of files and snippets; made when first needed
}

func readSPDX(f *inspect.File, b *inventory.Builder, root tree.Node) error {
	if v := root.Get("spdxVersion"); v.Exists() {
		b.Set("spdxVersion", v.Text(), v.At())
	}
	packages := root.Get("packages")
	s := spdx{lister: newLister(f, b, packages.Len()+1), root: root}
	b.Grow(packages.Len() + 1)
	s.refer("SPDXRef-DOCUMENT", noNode, tree.Node{})
	s.refer(root.Get("SPDXID").Text(), noNode, tree.Node{})
	for p := range packages.Children() {
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		s.pack(p)
	}
	s.edges = edges{l: s.lister, packages: b.Len(), needed: make([]bool, b.Len())}
	for d := range root.Get("documentDescribes").Children() {
		if to, ok := s.find(d); ok {
			s.edges.add(relation{meaning: describes}, noNode, to)
		}
	}
	for r := range root.Get("relationships").Children() {
		if err := f.Budget.Step(2); err != nil {
			return err
		}
		s.relationship(r)
	}
	s.edges.finish()
	return nil
}

// pack adds one package.
func (s *spdx) pack(p tree.Node) {
	if p.Kind() != tree.Map {
		s.b.Note(p.At(), "a package that is a %s", p.Kind())
		return
	}
	var id identity
	var n component.Node
	var ref, name, given, download, declared, concluded tree.Node
	for v := range p.Children() {
		switch v.Key() {
		case "SPDXID":
			ref = v
		case "name":
			name = v
			id.name = v.Text()
		case "versionInfo":
			id.version = v.Text()
		case "downloadLocation":
			download = v
		case "licenseDeclared":
			declared = v
		case "licenseConcluded":
			concluded = v
		case "checksums":
			for c := range v.Children() {
				s.digest(c.Get("algorithm").Text(), c.Get("checksumValue").Text())
			}
		case "externalRefs":
			given = s.packageURL(v, given)
		}
	}
	if id.version == noassertion {
		id.version = ""
	}
	id.purl = given.Text()
	if n.Licence = asserted(declared); n.Licence == "" {
		n.Licence = asserted(concluded)
	}
	if id.purl == "" {
		// With a package URL this is the usual place, or a home page.
		if n.Source = asserted(download); n.Source == "NONE" {
			n.Source = ""
		}
	}
	n.At = place(name, given, p)
	if i, ok := s.add(n, &id, given); ok {
		s.refer(ref.Text(), i, ref)
	}
}

// packageURL returns the first package URL among the external references.
func (s *spdx) packageURL(list, have tree.Node) tree.Node {
	for r := range list.Children() {
		// The type is a word, or the address of its definition.
		if !strings.HasSuffix(r.Get("referenceType").Text(), "purl") {
			continue
		}
		v := r.Get("referenceLocator")
		switch {
		case !have.Exists():
			have = v
		case v.Text() != have.Text():
			s.b.Note(v.At(), "a second package URL of one package, %s, is left aside", inventory.Clip(v.Text()))
		}
	}
	return have
}

// asserted returns the text of a field, or "" if it asserts nothing.
func asserted(n tree.Node) string {
	if t := n.Text(); t != noassertion {
		return t
	}
	return ""
}

// relationship records one relationship.
func (s *spdx) relationship(r tree.Node) {
	var from, to tree.Node
	var rel relation
	for v := range r.Children() {
		switch v.Key() {
		case "spdxElementId":
			from = v
		case "relatedSpdxElement":
			to = v
		case "relationshipType":
			rel = relationOf(v.Text())
		}
	}
	if rel.meaning == meansNothing {
		return
	}
	if rel.reverse {
		from, to = to, from
	}
	i, ok := s.find(from)
	if !ok {
		return
	}
	if j, ok := s.find(to); ok {
		s.edges.add(rel, i, j)
	}
}

// find returns the node that ref means, noNode for the document itself. Files
// are no nodes; what the document does not hold is noted.
func (s *spdx) find(ref tree.Node) (uint32, bool) {
	id := ref.Text()
	if i, ok := s.refs[id]; ok {
		return i, true
	}
	if id == "" || id == noassertion || id == "NONE" || s.isOther(id) {
		return noNode, false
	}
	if strings.HasPrefix(id, "DocumentRef-") {
		s.b.Note(ref.At(), "a relationship with a package of another document, %s", inventory.Clip(id))
	} else {
		s.b.Note(ref.At(), "a relationship refers to %q, which the document does not hold", inventory.Clip(id))
	}
	return noNode, false
}

// isOther reports whether id names a file or snippet of the document.
func (s *spdx) isOther(id string) bool {
	if s.other == nil {
		s.other = make(map[string]bool, s.root.Get("files").Len())
		for _, section := range [...]string{"files", "snippets"} {
			for n := range s.root.Get(section).Children() {
				s.other[n.Get("SPDXID").Text()] = true
			}
		}
	}
	return s.other[id]
}
