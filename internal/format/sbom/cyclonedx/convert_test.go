package cyclonedx

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// validDocuments returns the valid documents of the suite by name.
func validDocuments(t testing.TB) map[string]*Doc {
	out := map[string]*Doc{}
	for name, valid := range verdicts(t) {
		if !valid {
			continue
		}
		text, err := os.ReadFile(shared(t, "suites", "cyclonedx", name))
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(string(text), nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = d
	}
	return out
}

// written writes a document and reads it again; it must be valid.
func written(t testing.TB, d *Doc, to sbom.Format) (*Doc, []sbom.Loss) {
	t.Helper()
	var b strings.Builder
	losses, err := d.Write(&b, to)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Read(b.String(), nil)
	if err != nil {
		t.Fatalf("%v: %v\n%s", to, err, b.String())
	}
	want := to
	if want.Version == "" {
		want.Version = d.Format().Version
	}
	want.Family = sbom.CycloneDX
	if got.Format() != want {
		t.Fatalf("wrote %v, read %v", to, got.Format())
	}
	for _, p := range got.Problems() {
		t.Errorf("%v is invalid: line %d %s: %s\n%s", to, p.At.Line, p.Path, p.Message, around(b.String(), int(p.At.Line)))
	}
	return got, losses
}

func around(text string, line int) string {
	lines := strings.Split(text, "\n")
	return strings.Join(lines[max(0, line-3):min(len(lines), line+2)], "\n")
}

func formats() []sbom.Format {
	var all []sbom.Format
	for minor := firstMinor; minor <= lastMinor; minor++ {
		for _, e := range []sbom.Encoding{sbom.JSON, sbom.XML} {
			all = append(all, sbom.Format{Family: sbom.CycloneDX, Version: fmt.Sprintf("1.%d", minor), Encoding: e})
		}
	}
	return all
}

func TestEveryValidDocumentIsValidInEveryOtherVersionAndEncoding(t *testing.T) {
	docs := validDocuments(t)
	for k, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		for i, to := range formats() {
			if (k+i)%sample() != 0 {
				continue
			}
			t.Run(fmt.Sprintf("%s to %s %s", name, to.Version, to.Encoding), func(t *testing.T) { written(t, d, to) })
		}
	}
}

// plain returns a document as maps and lists. What XML writes in one way and
// JSON in two is made one: a list of one identity and the identity, an empty
// text of a property and none, an empty list and none.
func plain(n tree.Node) any {
	switch n.Kind() {
	case tree.Map:
		m := map[string]any{}
		for c := range n.Children() {
			switch v := plain(c); {
			case c.Kind() == tree.List && c.Len() == 0:
			case c.Key() == "identity" && c.Kind() == tree.Map:
				m["identity"] = []any{v}
			case c.Key() == "value" && v == "string ":
			default:
				m[c.Key()] = v
			}
		}
		return m
	case tree.List:
		l := []any{}
		for c := range n.Children() {
			l = append(l, plain(c))
		}
		return l
	case tree.Number:
		return canonical(n.Kind(), n.Text())
	}
	return n.Kind().String() + " " + n.Text()
}

func TestJSONToXMLAndBackLosesNothing(t *testing.T) {
	for name, d := range validDocuments(t) {
		if d.Format().Encoding != sbom.JSON {
			continue
		}
		t.Run(name, func(t *testing.T) {
			x, losses := written(t, d, sbom.Format{Encoding: sbom.XML})
			back, _ := written(t, x, sbom.Format{Encoding: sbom.JSON})
			want, got := plain(d.root).(map[string]any), plain(back.root).(map[string]any)
			delete(want, "$schema")
			delete(got, "$schema")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s\nlosses: %v", diff, losses)
			}
			for _, l := range losses {
				if !jsonOnly(l.Path) {
					t.Errorf("XML has a place for it: %+v", l)
				}
			}
		})
	}
}

// jsonOnly knows the fields that XML has no place for: signatures of JSON,
// persons who signed so, and references that are taken.
func jsonOnly(path string) bool {
	return strings.HasSuffix(path, "/signature") || strings.Contains(path, "/signatories/") || strings.HasSuffix(path, "/bom-ref")
}
