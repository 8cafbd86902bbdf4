package cyclonedx

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// schemas compiles the JSON schemas of the specification, by minor version.
func schemas(t testing.TB) map[int]*jsonschema.Schema {
	folder := shared(t, "suites", "cyclonedx", "schema")
	out := map[int]*jsonschema.Schema{}
	for minor := firstMinor; minor <= lastMinor; minor++ {
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		for _, name := range []string{"spdx", "jsf-0.82", "cryptography-defs"} {
			addSchema(t, c, filepath.Join(folder, name+".schema.json"), "")
		}
		strict := ""
		if minor <= 3 {
			strict = "-strict"
		}
		const url = "http://cyclonedx.org/schema/bom.schema.json"
		addSchema(t, c, filepath.Join(folder, fmt.Sprintf("bom-1.%d%s.schema.json", minor, strict)), url)
		s, err := c.Compile(url)
		if err != nil {
			t.Fatal(err)
		}
		out[minor] = s
	}
	return out
}

func addSchema(t testing.TB, c *jsonschema.Compiler, path, url string) {
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	m := doc.(map[string]any)
	if url == "" {
		url = m["$id"].(string)
	}
	m["$id"] = url
	if err := c.AddResource(url, doc); err != nil {
		t.Fatal(err)
	}
}

// verdict says what this package thinks of a document, without reading the
// grammar again.
func verdict(t testing.TB, text string, g *grammar) []sbom.Problem {
	doc, err := tree.JSON(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	d := &Doc{text: text, root: doc.Root(), grammar: g}
	d.format = sbom.Format{Family: sbom.CycloneDX, Version: fmt.Sprintf("1.%d", g.minor), Encoding: sbom.JSON}
	return d.Problems()
}

// sample says which part of many cases a test looks at: each fifth, or all of them where OSSAY_EXHAUSTIVE is 1.
func sample() int {
	if os.Getenv("OSSAY_EXHAUSTIVE") == "1" {
		return 1
	}
	return 5
}

// A mutation changes one place of a document and puts it back.
type mutation struct {
	name        string
	apply, undo func()
}

// mutations lists changes to every field and every entry below v.
func mutations(v any, path string, all *[]mutation) {
	switch v := v.(type) {
	case map[string]any:
		*all = append(*all, mutation{path + " unknown field", func() { v["noSuchField"] = "x" }, func() { delete(v, "noSuchField") }})
		for _, key := range slices.Sorted(maps.Keys(v)) {
			old := v[key]
			at := path + "/" + key
			*all = append(*all, mutation{at + " deleted", func() { delete(v, key) }, func() { v[key] = old }})
			for _, other := range []any{json.Number("7"), json.Number("1.5"), "no such value", "", nil, true, []any{}, map[string]any{}, []any{"a", "a"}} {
				*all = append(*all, mutation{fmt.Sprintf("%s = %v (%T)", at, other, other), func() { v[key] = other }, func() { v[key] = old }})
			}
			mutations(old, at, all)
		}
	case []any:
		for i := range v {
			old := v[i]
			at := fmt.Sprintf("%s/%d", path, i)
			for _, other := range []any{json.Number("-1"), "no such value", nil, map[string]any{}} {
				*all = append(*all, mutation{fmt.Sprintf("%s = %v", at, other), func() { v[i] = other }, func() { v[i] = old }})
			}
			if i > 0 {
				*all = append(*all, mutation{at + " repeats", func() { v[i] = v[0] }, func() { v[i] = old }})
			}
			mutations(old, at, all)
		}
	}
}

// exempt knows where this package is stricter than the other validator: format
// idn-email, which that one does not know, is checked for an @; and the schema
// of 1.4 forgot to say that the entries of three lists of a vulnerability are
// objects, though it says which fields they have.
func exempt(problems []sbom.Problem) bool {
	return !slices.ContainsFunc(problems, func(p sbom.Problem) bool {
		return !strings.Contains(p.Message, "an e-mail address") && !strings.Contains(p.Message, "want an object (vulnerability.")
	})
}

func TestVerdictsAgreeWithAJSONSchemaValidatorOnChangedDocuments(t *testing.T) {
	compiled := schemas(t)
	grammars := map[int]*grammar{}
	for minor := firstMinor; minor <= lastMinor; minor++ {
		grammars[minor] = loadGrammar(minor)
	}
	count, invalid := 0, 0
	done := map[string]int{} // how often the same kind of change was made in a version
	check := func(name, text string, minor int) {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		var all []mutation
		mutations(v, "", &all)
		all = append(all, mutation{"unchanged", func() {}, func() {}})
		for _, m := range all {
			shape := fmt.Sprint(minor, strings.Map(func(r rune) rune {
				if r >= '0' && r <= '9' {
					return '0'
				}
				return r
			}, m.name))
			if done[shape]++; done[shape] > 1 || len(done)%sample() != 0 {
				continue
			}
			m.apply()
			changed, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			want := compiled[minor].Validate(v)
			problems := verdict(t, string(changed), grammars[minor])
			m.undo()
			count++
			if want != nil {
				invalid++
			}
			if (want == nil) != (len(problems) == 0) && !(want == nil && exempt(problems)) {
				t.Errorf("%s, 1.%d, %s: %v, other validator: %v", name, minor, m.name, problems, want)
			}
		}
	}
	docs := validDocuments(t)
	for _, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		if d.Format().Encoding == sbom.JSON {
			check(name, d.text, d.grammar.minor)
		}
		if d.grammar.minor < 5 {
			continue // 1.7 has what they have, and the newer ones hold it, too
		}
		var b strings.Builder
		if _, err := d.Write(&b, sbom.Format{Version: "1.7", Encoding: sbom.JSON}); err != nil {
			t.Fatal(err)
		}
		check(name, b.String(), 7)
	}
	t.Logf("%d documents compared, %d invalid", count, invalid)
}

func TestWrittenJSONIsValidForAJSONSchemaValidator(t *testing.T) {
	compiled := schemas(t)
	docs := validDocuments(t)
	for k, name := range slices.Sorted(maps.Keys(docs)) {
		d := docs[name]
		neutral := d.Document()
		for minor := firstMinor; minor <= lastMinor; minor++ {
			if (k+minor)%sample() != 0 {
				continue
			}
			to := sbom.Format{Family: sbom.CycloneDX, Version: fmt.Sprintf("1.%d", minor), Encoding: sbom.JSON}
			var own, composed strings.Builder
			if _, err := d.Write(&own, to); err != nil {
				t.Fatal(err)
			}
			if _, err := Write(&composed, neutral, to); err != nil {
				t.Fatal(err)
			}
			for _, text := range []string{own.String(), composed.String()} {
				v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if err := compiled[minor].Validate(v); err != nil {
					t.Errorf("%s to 1.%d: %v", name, minor, err)
				}
			}
		}
	}
}
