package cyclonedx

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// ErrOther is the error for a text that is JSON or XML, but does not say that
// it is CycloneDX.
var ErrOther = errors.New("not a CycloneDX document")

// namespace is what all XML namespaces of CycloneDX begin with; the version follows.
const namespace = "http://cyclonedx.org/schema/bom/"

// A Doc is a CycloneDX document as it was read. It keeps the text. A Doc
// belongs to one goroutine at a time.
type Doc struct {
	text    string
	root    tree.Node
	b       *budget.Budget
	format  sbom.Format
	grammar *grammar
	unknown string // version or namespace that there is no grammar for
	unknAt  tree.Node
	lines   *span.Lines
	// Of a document whose long lists are left out of its tree.
	parts []part
	rest  *source        // of the tree
	again *budget.Budget // for the entries of the lists
}

// Read reads a document in JSON or XML, whichever its content is, of the
// version that it says it has. A document that says that it is CycloneDX is
// read even if it is wrong: [Doc.Problems] tells what. Errors are syntax errors
// of package tree, breaches of the budget, and [ErrOther]; b may be nil.
func Read(text string, b *budget.Budget) (*Doc, error) { return readLists(text, b, listBytes) }

// readLists is Read with the size in bytes from which on a list of a large JSON
// document is left out of its tree.
func readLists(text string, b *budget.Budget, least int) (*Doc, error) {
	d := &Doc{b: b, format: sbom.Format{Family: sbom.CycloneDX, Encoding: sbom.JSON}}
	read := tree.JSON
	if first := strings.TrimLeft(strings.TrimPrefix(text, "\ufeff"), " \t\r\n"); strings.HasPrefix(first, "<") || isWideXML(text) {
		d.format.Encoding, read = sbom.XML, tree.XML
	}
	large := d.format.Encoding == sbom.JSON && len(text) >= min(largeBytes, 16*least)
	if !large || !d.readParts(text, least) {
		doc, err := read(text, b)
		if err != nil {
			return nil, err
		}
		*d = Doc{b: b, format: d.format, root: doc.Root(), text: doc.Source()}
	}
	var err error
	minor := 0
	if d.format.Encoding == sbom.XML {
		minor, err = d.xmlVersion()
	} else {
		minor, err = d.jsonVersion()
	}
	if err != nil {
		return nil, err
	}
	d.grammar = loadGrammar(minor)
	d.format.Version = fmt.Sprintf("1.%d", minor)
	return d, nil
}

// isWideXML reports whether a text is XML in UTF-16.
func isWideXML(s string) bool {
	return strings.HasPrefix(s, "\xff\xfe<\x00") || strings.HasPrefix(s, "\xfe\xff\x00<")
}

// minorOf returns the minor version of a text such as "1.6", or 0.
func minorOf(version string) int {
	minor, ok := strings.CutPrefix(version, "1.")
	if ok && len(minor) == 1 && minor[0] >= '0'+firstMinor && minor[0] <= '0'+lastMinor {
		return int(minor[0] - '0')
	}
	return 0
}

func (d *Doc) jsonVersion() (int, error) {
	format, spec := d.root.Get("bomFormat"), d.root.Get("specVersion")
	if format.Text() != "CycloneDX" && !(spec.Exists() && (format.Exists() || d.root.Get("components").Exists())) {
		return 0, ErrOther
	}
	if minor := minorOf(spec.Text()); minor > 0 {
		return minor, nil
	}
	d.unknown, d.unknAt = spec.Text(), spec
	if !spec.Exists() {
		d.unknown, d.unknAt = "", d.root
	}
	return lastMinor, nil
}

func (d *Doc) xmlVersion() (int, error) {
	if d.root.Key() != "bom" {
		return 0, ErrOther
	}
	var s scope
	ns := s.enter(d.text, d.root).name(d.text, d.root)
	version, ok := strings.CutPrefix(ns, namespace)
	if minor := minorOf(version); ok && minor > 0 {
		return minor, nil
	}
	if !ok && !strings.HasPrefix(ns, "http://cyclonedx.org/") && ns != "" {
		return 0, ErrOther
	}
	d.unknown, d.unknAt = ns, d.root
	return lastMinor, nil
}

// Format returns the version and the encoding of the document. A document of a
// version that this package does not know has the newest one, and a problem.
func (d *Doc) Format() sbom.Format { return d.format }

// Problems returns everything that is against the schema of the document's
// version, in the order of the document. Paths are JSON Pointers; in an XML
// document they consist of element names, "@" and attribute names, and the
// number, from zero, of an element that may be repeated.
func (d *Doc) Problems() []sbom.Problem {
	v := &validator{d: d, g: d.grammar, source: d.rest}
	if d.unknAt.Exists() {
		return []sbom.Problem{d.versionProblem()}
	}
	if d.format.Encoding == sbom.XML {
		v.document()
	} else {
		v.value(d.root, &typ{kind: objectKind, object: d.grammar.objects["bom"]})
	}
	return v.problems
}

func (d *Doc) versionProblem() sbom.Problem {
	p := sbom.Problem{At: d.place(d.unknAt.At(), d.rest), Rule: "schema"}
	switch {
	case d.format.Encoding == sbom.XML:
		p.Message = fmt.Sprintf("namespace %q is not one of CycloneDX 1.%d to 1.%d", clip(d.unknown), firstMinor, lastMinor)
	case d.unknAt == d.root:
		p.Message = "specVersion is missing"
	default:
		p.Path = "/specVersion"
		p.Message = fmt.Sprintf("specVersion %q is not one of 1.%d to 1.%d", clip(d.unknown), firstMinor, lastMinor)
	}
	return p
}

// clip shortens a text of the document for a message.
func clip(s string) string {
	if len(s) > 60 {
		return strings.ToValidUTF8(s[:60], "") + "…"
	}
	return s
}
