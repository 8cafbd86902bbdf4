package cyclonedx

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// document writes the fields of a document out with what each JSON document has.
func document(version, fields string) string {
	return fmt.Sprintf("{\"bomFormat\": \"CycloneDX\", \"specVersion\": %q, \"version\": 1,%s}\n", version, fields)
}

// xmlDocument writes the elements of a document out with what each XML document has.
func xmlDocument(version, elements string) string {
	return fmt.Sprintf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bom xmlns=%q version=\"1\">%s\n</bom>\n", namespace+version, elements)
}

// bothEncodings checks that the two forms of one document are valid, that each
// becomes the other exactly, in the order of its fields, and that neither way
// loses anything.
func bothEncodings(t *testing.T, version, fields, elements string) {
	t.Helper()
	j, x := read(t, document(version, fields)), read(t, xmlDocument(version, elements))
	for _, d := range []*Doc{j, x} {
		for _, p := range d.Problems() {
			t.Errorf("%s: line %d %s: %s", d.Format().Encoding, p.At.Line, p.Path, p.Message)
		}
	}
	got, losses := written(t, j, sbom.Format{Encoding: sbom.XML})
	if diff := cmp.Diff(strings.Split(x.text, "\n"), strings.Split(got.text, "\n")); diff != "" || len(losses) > 0 {
		t.Errorf("JSON to XML (-want +got), losses %v:\n%s", losses, diff)
	}
	got, losses = written(t, x, sbom.Format{Encoding: sbom.JSON})
	if diff := cmp.Diff(ownFields(j), ownFields(got)); diff != "" || len(losses) > 0 {
		t.Errorf("XML to JSON (-want +got), losses %v:\n%s", losses, diff)
	}
}

// ownFields returns the JSON of a document field by field, without those that
// say which format it is.
func ownFields(d *Doc) []string {
	var all []string
	for _, f := range d.fields(newFitter(d.grammar, d.format)) {
		all = append(all, f.name+": "+f.value().json())
	}
	return all
}
