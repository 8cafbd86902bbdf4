package cyclonedx

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// opened is Read without reading the grammar again.
func opened(t testing.TB, text string, to sbom.Format, g *grammar) *Doc {
	t.Helper()
	parse := tree.JSON
	if to.Encoding == sbom.XML {
		parse = tree.XML
	}
	doc, err := parse(text, nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return &Doc{text: doc.Source(), root: doc.Root(), grammar: g, format: to}
}

func TestWhateverIsChangedInADocumentItIsWrittenValid(t *testing.T) {
	grammars := map[string]*grammar{}
	for _, to := range formats() {
		grammars[to.Version] = loadGrammar(minorOf(to.Version))
	}
	targets := formats()
	docs := validDocuments(t)
	count := 0
	done := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		if d.Format().Encoding != sbom.JSON {
			continue
		}
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(d.text))
		if err != nil {
			t.Fatal(err)
		}
		var all []mutation
		mutations(v, "", &all)
		for _, m := range all {
			shape := strings.Trim(m.name, "0123456789")
			if strings.HasPrefix(m.name, "/specVersion") || strings.HasPrefix(m.name, "/bomFormat") || done[shape] {
				continue
			}
			if done[shape] = true; len(done)%sample() != 0 {
				continue
			}
			m.apply()
			text, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			changed := opened(t, string(text), d.Format(), d.grammar)
			to := targets[count%len(targets)]
			if to == d.Format() {
				to = targets[(count+1)%len(targets)]
			}
			count++
			for _, fields := range []func(*fitter) []rootField{changed.fields, func(f *fitter) []rootField {
				c := &composer{d: changed.Document(), f: f, minor: minorOf(to.Version), licences: f.g.enums["licence"].all()}
				c.name()
				c.nest()
				return c.fields()
			}} {
				f := newFitter(grammars[to.Version], to)
				var out strings.Builder
				if _, err := f.write(&out, fields(f), to); err != nil {
					t.Fatal(err)
				}
				got := opened(t, out.String(), to, grammars[to.Version])
				for _, p := range got.Problems() {
					t.Errorf("%s, %s, to %v: line %d %s: %s\n%s", name, m.name, to, p.At.Line, p.Path, p.Message, around(out.String(), int(p.At.Line)))
				}
			}
			m.undo()
		}
	}
	t.Log(fmt.Sprint(count, " changed documents written"))
}
