package spdx

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// shapeOf returns the document in its JSON shape with all lists sorted, so that
// documents are equal if they differ in the order of lists only.
func shapeOf(t testing.TB, d *Doc) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(compact(d.root)), &v); err != nil {
		t.Fatal(err)
	}
	return sorted(v)
}

func sorted(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, e := range v {
			v[k] = sorted(e)
		}
	case []any:
		for i, e := range v {
			v[i] = sorted(e)
		}
		slices.SortFunc(v, func(a, b any) int {
			x, _ := json.Marshal(a)
			y, _ := json.Marshal(b)
			return bytes.Compare(x, y)
		})
	}
	return v
}

// read reads a document that is meant to be readable.
func read(t testing.TB, src string) *Doc {
	t.Helper()
	d, err := Read(src, nil)
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	return d
}

// write writes a document and reads the result.
func write(t testing.TB, d *Doc, to sbom.Format) (*Doc, string, []sbom.Loss) {
	t.Helper()
	var b strings.Builder
	losses, err := d.Write(&b, to)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, b.String()), b.String(), losses
}

func TestTheSuiteGoesThroughAllEncodingsWithoutLoss(t *testing.T) {
	texts, _ := suite(t)
	for name, src := range texts {
		t.Run(filepath.Base(name), func(t *testing.T) {
			d := read(t, src)
			want := shapeOf(t, d)
			for _, first := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
				e, text, _ := write(t, d, sbom.Format{Encoding: first})
				if e.Format().Encoding != first {
					t.Errorf("written as %s, read as %s", first, e.Format().Encoding)
				}
				if diff := cmp.Diff(want, shapeOf(t, e)); diff != "" {
					t.Errorf("%s: %s\n%s", first, diff, text)
				}
				if p := e.Problems(); len(p) > 0 {
					t.Errorf("%s: %v\n%s", first, p, text)
				}
				for _, second := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
					f, _, _ := write(t, e, sbom.Format{Encoding: second})
					if diff := cmp.Diff(want, shapeOf(t, f)); diff != "" {
						t.Errorf("%s, then %s: %s", first, second, diff)
					}
				}
			}
		})
	}
}
