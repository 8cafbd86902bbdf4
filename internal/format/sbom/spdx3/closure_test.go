package spdx3

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// TestDocumentsWithoutProblemsStayWithoutProblems changes every document of the
// fixtures in one place. Where the result has no problems, what is written of
// its neutral form must have none either, and must be read as the same; where
// it has some, nothing may break.
func TestDocumentsWithoutProblemsStayWithoutProblems(t *testing.T) {
	const stride = 37
	changed, sound := 0, 0
	for _, name := range slices.Sorted(maps.Keys(fixtures(t))) {
		var doc any
		if err := json.Unmarshal([]byte(fixtures(t)[name]), &doc); err != nil {
			t.Fatal(err)
		}
		mutate(doc, name, func(w any) {}, func(what string) {
			if changed++; changed%stride != 0 {
				return
			}
			text, err := json.Marshal(doc)
			if err != nil {
				t.Fatal(err)
			}
			d, err := Read(string(text), nil)
			if err != nil {
				t.Fatal(what, err)
			}
			if d.Problems() == nil {
				sound++
			}
			closed(t, what, d)
		})
	}
	t.Logf("%d changed documents, %d of them without problems", changed/stride, sound)
	if sound < 100 {
		t.Errorf("only %d changed documents are without problems", sound)
	}
}

// closed checks that the neutral form of d is written and read back.
func closed(t *testing.T, what string, d *Doc) {
	t.Helper()
	first := d.Document()
	var b bytes.Buffer
	if _, err := Write(&b, first, target); err != nil {
		t.Fatal(what, err)
	}
	again, err := Read(b.String(), nil)
	if err != nil {
		t.Fatalf("%s: what was written cannot be read: %v\n%s", what, err, b.String())
	}
	if d.Problems() != nil || !d.graph.Exists() {
		return
	}
	for _, p := range again.Problems() {
		t.Errorf("%s: %+v", what, p)
	}
	second := again.Document()
	if diff := cmp.Diff(first, second, cmpopts.IgnoreTypes(span.Point{}), cmpopts.EquateEmpty(), cmpopts.SortSlices(earlier)); diff != "" {
		t.Errorf("%s: %s", what, diff)
	}
	if t.Failed() && strings.Count(b.String(), "") < 3000 {
		t.Log(b.String())
	}
}

// earlier orders relations: those that stay elements are written last.
func earlier(a, b sbom.Relation) bool {
	return fmt.Sprint(a.From, a.Kind, a.To, a.Scope, a.Comment) < fmt.Sprint(b.From, b.Kind, b.To, b.Scope, b.Comment)
}
