package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// model is the family of notes that keep fields of the neutral form for which
// SPDX has none.
const model = "model"

// Marks in [sbom.Relation.Target] of a relation inside the document: the field
// of SPDX that states it in place of a relationship.
const (
	ByHasFiles  = "hasFiles"
	ByDescribes = "documentDescribes"
)

// Comments by which this program knows entries that it made for want of another
// word.
const (
	forRoot      = "ossay:root"      // of a relationship: the document's subject
	forParent    = "ossay:parent"    // of a relationship: nesting
	forName      = "ossay:name"      // of an extracted licence: its text is a name
	forReference = "ossay:reference" // of an extracted licence: its text is not known
)

// A reader makes the neutral form of a document.
type reader struct {
	d      *Doc
	out    *sbom.Document
	ids    map[string]int    // components by SPDXID
	names  map[string]string // licences that are names, by LicenseRef
	notes  []note            // of the document, that need all components
	stated map[[2]int]bool   // pairs of CONTAINS and DESCRIBES relationships
}

// A note is what an annotation keeps: "ossay:FAMILY:PATH=JSON".
type note struct{ family, path, raw string }

// noteOf returns the note in an annotation.
func noteOf(a tree.Node) (note, bool) {
	if a.Get("annotator").Text() != noteMaker {
		return note{}, false
	}
	body, ok := strings.CutPrefix(a.Get("comment").Text(), notePrefix)
	family, rest, ok1 := strings.Cut(body, ":")
	path, raw, ok2 := strings.Cut(rest, "=")
	if !ok || !ok1 || !ok2 {
		return note{}, false
	}
	return note{family, unescape(path), raw}, true
}

// Document returns the neutral form. Packages, files and snippets are its
// components, in this order; SPDX words for nothing are left out, except NONE for
// a licence. A relation that is turned round, or that comes from hasFiles or
// documentDescribes, has the word of SPDX in Target. Strings share the bytes of
// the document's text.
func (d *Doc) Document() *sbom.Document {
	r := &reader{d: d, out: &sbom.Document{Format: d.Format()}, names: make(map[string]string)}
	n := d.Counts()
	total := n.Packages + n.Files + n.Snippets
	r.ids = make(map[string]int, total+1)
	r.ids[documentID] = sbom.Itself
	if id := d.root.Get("SPDXID").Text(); id != "" {
		r.ids[id] = sbom.Itself
	}
	r.out.Components = make([]sbom.Component, 0, total)
	r.head()
	for _, list := range [...]string{"packages", "files", "snippets"} {
		for _, e := range indexed(d.root.Get(list)) {
			if e.Kind() == tree.Map {
				r.component(e, list)
			}
		}
	}
	r.relations()
	r.nest()
	for _, n := range r.notes {
		r.lateNote(n)
	}
	return r.out
}

// extra keeps a field of the document as it is.
func (r *reader) extra(path string, n tree.Node) {
	r.out.Extra = append(r.out.Extra, sbom.Extra{Family: sbom.SPDX2, Path: path, Value: compact(n)})
}

// head reads the fields of the document.
func (r *reader) head() {
	out := r.out
	for f := range r.d.root.Children() {
		switch f.Key() {
		case "spdxVersion", "packages", "files", "snippets", "relationships", "documentDescribes":
		case "SPDXID":
			if f.Text() != documentID {
				r.extra(f.Key(), f)
			}
		case "documentNamespace":
			out.ID = f.Text()
		case "name":
			out.Name = f.Text()
		case "dataLicense":
			out.DataLicence = f.Text()
		case "comment":
			out.Comment = f.Text()
		case "creationInfo":
			r.creation(f)
		case "annotations":
			rest := r.annotations(f, func(n note) { r.documentNote(n) })
			if rest != "" {
				out.Extra = append(out.Extra, sbom.Extra{Family: sbom.SPDX2, Path: f.Key(), Value: rest})
			}
		case "hasExtractedLicensingInfos":
			r.licences(f)
		default:
			r.extra(f.Key(), f)
		}
	}
}

// creation reads who made the document, and when.
func (r *reader) creation(n tree.Node) {
	for f := range n.Children() {
		switch f.Key() {
		case "created":
			r.out.Created = f.Text()
		case "creators":
			for _, c := range indexed(f) {
				switch kind, name, _ := agentKind(c.Text()); kind {
				case "Tool":
					r.out.Tools = append(r.out.Tools, toolOf(name))
				default:
					if p := partyOf(c.Text()); p.Known() {
						r.out.Authors = append(r.out.Authors, p)
					}
				}
			}
		default:
			r.extra("creationInfo/"+f.Key(), f)
		}
	}
}

// annotations hands over the notes among the annotations and returns the others
// as JSON, "" if there are none.
func (r *reader) annotations(n tree.Node, take func(note)) string {
	if n.Kind() != tree.List {
		return compact(n)
	}
	var rest []byte
	for _, a := range indexed(n) {
		if note, ok := noteOf(a); ok {
			take(note)
			continue
		}
		rest = append(rest, ',')
		rest = append(rest, compact(a)...)
	}
	if len(rest) == 0 {
		return ""
	}
	rest[0] = '['
	return string(append(rest, ']'))
}

// licences reads the extracted licences. Those that this program made are no
// licences of the source.
func (r *reader) licences(list tree.Node) {
	var rest []byte
	for _, l := range indexed(list) {
		switch l.Get("comment").Text() {
		case forName:
			r.names[l.Get("licenseId").Text()] = l.Get("extractedText").Text()
			continue
		case forReference:
			continue
		}
		rest = append(rest, ',')
		rest = append(rest, compact(l)...)
	}
	if len(rest) > 0 {
		rest[0] = '['
		r.out.Extra = append(r.out.Extra, sbom.Extra{
			Family: sbom.SPDX2, Path: "hasExtractedLicensingInfos", Value: string(append(rest, ']')),
		})
	}
}

// partyOf reads "Organization: name (email)", NOASSERTION and NONE.
func partyOf(v string) sbom.Party {
	if v == noAssertion || v == none {
		return sbom.Party{None: v}
	}
	kind, name, ok := agentKind(v)
	if !ok {
		name = v
	}
	p := sbom.Party{Name: name, Person: kind == "Person"}
	if i := strings.LastIndexByte(name, '('); i >= 0 && strings.HasSuffix(name, ")") {
		inside := strings.TrimSpace(name[i+1 : len(name)-1])
		if strings.Contains(inside, "@") || inside == "" {
			p.Name, p.Email = strings.TrimSpace(name[:i]), inside
		}
	}
	return p
}

// toolOf reads "name-1.2": clause 6.8 puts a hyphen between name and version.
func toolOf(v string) sbom.Tool {
	for i := len(v) - 2; i > 0; i-- {
		if v[i] != '-' {
			continue
		}
		rest := strings.TrimPrefix(v[i+1:], "v")
		if rest != "" && '0' <= rest[0] && rest[0] <= '9' {
			return sbom.Tool{Name: v[:i], Version: v[i+1:]}
		}
	}
	return sbom.Tool{Name: v}
}
