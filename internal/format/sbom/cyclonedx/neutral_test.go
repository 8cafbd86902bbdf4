package cyclonedx

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// composed writes a document of package sbom and reads it again; it must be valid.
func composed(t testing.TB, d *sbom.Document, to sbom.Format) (*Doc, []sbom.Loss) {
	t.Helper()
	var b strings.Builder
	losses, err := Write(&b, d, to)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Read(b.String(), nil)
	if err != nil {
		t.Fatalf("%v: %v\n%s", to, err, b.String())
	}
	for _, p := range got.Problems() {
		t.Errorf("%v is invalid: line %d %s: %s\n%s", to, p.At.Line, p.Path, p.Message, around(b.String(), int(p.At.Line)))
	}
	return got, losses
}

// even makes two forms of a document comparable: places in the text differ, IDs
// are given to components that had none, and extras keep what XML writes in one
// way and JSON in two.
func even(d, ids *sbom.Document) *sbom.Document {
	for i := range d.Components {
		c := &d.Components[i]
		c.At = span.Point{}
		c.Extra = evenExtras(c.Extra)
		if i < len(ids.Components) && c.ID == "" {
			c.ID = ids.Components[i].ID
		}
	}
	for i := range d.Relations {
		d.Relations[i].At = span.Point{}
	}
	d.Revision = max(d.Revision, 1)
	d.Extra = evenExtras(d.Extra)
	return d
}

func evenExtras(extras []sbom.Extra) []sbom.Extra {
	var out []sbom.Extra
	for _, x := range extras {
		if x.Family != sbom.CycloneDX {
			out = append(out, x)
			continue
		}
		doc, err := tree.JSON(`{"`+x.Path[strings.LastIndexByte(x.Path, '/')+1:]+`":`+x.Value+"}", nil)
		if err != nil {
			panic(err)
		}
		if m := plain(doc.Root()).(map[string]any); len(m) > 0 {
			x.Value = fmt.Sprint(m)
			out = append(out, x)
		}
	}
	slices.SortFunc(out, func(a, b sbom.Extra) int { return strings.Compare(a.Path, b.Path) })
	return out
}

func TestADocumentOfTheSuiteSurvivesTheNeutralForm(t *testing.T) {
	docs := validDocuments(t)
	for k, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		for i, to := range []sbom.Format{d.Format(), {Version: "1.7", Encoding: sbom.JSON}, {Version: "1.7", Encoding: sbom.XML}, {Version: "1.3", Encoding: sbom.JSON}} {
			if (k+i)%min(2, sample()) != 0 {
				continue
			}
			t.Run(fmt.Sprintf("%s to %s %s", name, to.Version, to.Encoding), func(t *testing.T) {
				want := d.Document()
				got, losses := composed(t, want, to)
				if minorOf(to.Version) < minorOf(d.Format().Version) || minorOf(to.Version) == 2 {
					return // what is lost is reported; here only the result must be valid
				}
				again := got.Document()
				again.Format = want.Format
				if want, again := even(want, again), even(again, again); !reflect.DeepEqual(want, again) {
					t.Errorf("(-want +got)\n%s\nlosses: %v", cmp.Diff(want, again), losses)
				}
			})
		}
	}
}
