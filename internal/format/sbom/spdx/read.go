package spdx

import (
	"errors"
	"iter"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// ErrOther is returned by [Read] for a text that is no SPDX 2 document: it has
// none of the fields by which one is known.
var ErrOther = errors.New("no SPDX 2 document")

// A Doc is one SPDX document as it was read. It belongs to one goroutine at a
// time, and keeps the text it was read from.
type Doc struct {
	root     tree.Node
	prefix   string // JSON Pointer to root: "" unless the document stands in an envelope
	encoding sbom.Encoding
	places   *places // of a tag-value document
	schema   *schema
	found    []sbom.Problem // what reading found
	unsaid   int            // problems of reading beyond maxFound
}

// Read reads a document in JSON, tag-value or YAML, whichever its content is. It
// fails where the text is not in the syntax of JSON or YAML, where it is no SPDX
// 2 document ([ErrOther]), and where it goes over the budget, which may be nil.
// Everything else that is wrong is told by [Doc.Problems].
func Read(src string, b *budget.Budget) (*Doc, error) {
	d := &Doc{schema: newSchema(), encoding: recognise(src)}
	var parsed *tree.Doc
	var err error
	switch d.encoding {
	case sbom.JSON:
		parsed, err = tree.JSON(src, b)
	case sbom.YAML:
		parsed, err = tree.YAML(src, b)
	case sbom.TagValue:
		return d, d.readTagValue(src, b)
	default:
		return nil, ErrOther
	}
	if err != nil {
		return nil, err
	}
	d.root = parsed.Root()
	for _, envelope := range [...]string{"sbom", "Document"} {
		if in := d.root.Get(envelope); !isDocument(d.root) && isDocument(in) {
			d.root, d.prefix = in, "/"+envelope
		}
	}
	if !isDocument(d.root) {
		return nil, ErrOther
	}
	return d, nil
}

// isDocument reports whether n has fields by which an SPDX 2 document is known.
// One of them may be missing.
func isDocument(n tree.Node) bool {
	score := 0
	for c := range n.Children() {
		switch c.Key() {
		case "spdxVersion":
			score += 2
		case "SPDXID", "creationInfo", "dataLicense", "documentNamespace", "documentDescribes":
			score++
		case "@context", "bomFormat":
			return false
		}
	}
	return score > 1
}

// recognise tells the encoding from the first line that is typical for one, ""
// if there is none.
func recognise(src string) sbom.Encoding {
	src = strings.TrimPrefix(src, "\ufeff")
	if first := strings.TrimLeft(src, " \t\r\n"); strings.HasPrefix(first, "{") {
		return sbom.JSON
	}
	if len(src) > 1 && (src[0] == 0xff && src[1] == 0xfe || src[0] == 0xfe && src[1] == 0xff) {
		return sbom.JSON // UTF-16, which the tree reader knows
	}
	for line := range strings.Lines(src) {
		word, _, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		switch strings.Trim(word, " \"'") {
		case "SPDXVersion", "DataLicense", "DocumentName", "DocumentNamespace", "Creator", "Created", "PackageName":
			return sbom.TagValue
		case "spdxVersion", "dataLicense", "documentNamespace", "creationInfo", "packages", "documentDescribes",
			"files", "relationships", "hasExtractedLicensingInfos", "externalDocumentRefs":
			return sbom.YAML
		}
	}
	return ""
}

// Format returns family, version ("2.3", "" if the document does not say) and
// encoding.
func (d *Doc) Format() sbom.Format {
	v, _ := strings.CutPrefix(d.root.Get("spdxVersion").Text(), "SPDX-")
	return sbom.Format{Family: sbom.SPDX2, Version: v, Encoding: d.encoding}
}

// Counts tells how many entries a document has, as written: hasFiles and
// documentDescribes stand for relationships that are not counted.
type Counts struct {
	Packages, Files, Snippets, Relationships int
}

// Counts counts the entries of the document.
func (d *Doc) Counts() Counts {
	return Counts{
		Packages: d.root.Get("packages").Len(), Files: d.root.Get("files").Len(),
		Snippets: d.root.Get("snippets").Len(), Relationships: d.root.Get("relationships").Len(),
	}
}

// Names iterates over the names of the packages, as written.
func (d *Doc) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, p := range indexed(d.root.Get("packages")) {
			if !yield(p.Get("name").Text()) {
				return
			}
		}
	}
}

// at returns the place of a value in the source.
func (d *Doc) at(n tree.Node) span.Point {
	if d.places == nil || !n.Exists() {
		return n.At()
	}
	off, _ := n.Range()
	return d.places.point(off)
}

// An Expression is a licence expression where it stands.
type Expression struct {
	Path string // JSON Pointer
	At   span.Point
	Text string
}

// Expressions iterates over the licence expressions of the document, for
// callers that know which licences exist. NONE and NOASSERTION are left out.
func (d *Doc) Expressions() iter.Seq[Expression] {
	return func(yield func(Expression) bool) {
		for _, list := range [...]string{"packages", "files", "snippets"} {
			for i, element := range indexed(d.root.Get(list)) {
				for f := range element.Children() {
					if !strings.HasPrefix(f.Key(), "license") || f.Key() == "licenseComments" {
						continue
					}
					for j, n := range indexed(f) {
						at := d.prefix + "/" + list + "/" + itoa(i) + "/" + f.Key() + "/" + itoa(j)
						if t := n.Text(); t != none && t != noAssertion && !yield(Expression{at, d.at(n), t}) {
							return
						}
					}
					at := d.prefix + "/" + list + "/" + itoa(i) + "/" + f.Key()
					if t := f.Text(); f.Kind() == tree.String && t != none && t != noAssertion && !yield(Expression{at, d.at(f), t}) {
						return
					}
				}
			}
		}
	}
}

// indexed iterates over the children of a list.
func indexed(n tree.Node) iter.Seq2[int, tree.Node] {
	return func(yield func(int, tree.Node) bool) {
		if n.Kind() != tree.List {
			return
		}
		i := 0
		for c := range n.Children() {
			if !yield(i, c) {
				return
			}
			i++
		}
	}
}
