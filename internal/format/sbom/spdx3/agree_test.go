package spdx3

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// mutate calls each with every document that differs from v in one place, and
// says what was changed. v is changed and changed back meanwhile.
func mutate(v any, what string, replace func(any), each func(what string)) {
	with := func(name string, w any) {
		replace(w)
		each(what + ": " + name)
		replace(v)
	}
	with("a number", 7)
	with("zero", 0)
	with("a negative number", -1)
	with("a fraction", 1.5)
	with("null", nil)
	with("true", true)
	with("an empty string", "")
	with("a word", "word")
	with("an IRI", "https://acme.example/other")
	with("a blank node", "_:other")
	with("a short blank node", "_:")
	with("an IRI without scheme", ":x")
	with("an empty object", map[string]any{})
	with("an empty array", []any{})
	with("in an array", []any{v})
	with("twice in an array", []any{v, v})
	with("an array of a number", []any{1})
	with("an object of another class", map[string]any{"type": "DictionaryEntry", "key": "k"})
	with("an element in place", map[string]any{"type": "Person", "spdxId": "urn:x", "creationInfo": "_:creationinfo"})
	switch v := v.(type) {
	case string:
		for _, s := range []string{"Core", "software_SoftwareArtifact", "Element", "extension_Extension", "Person", "PersonX", "Relationship",
			"2026-02-30T00:00:00Z", "2026-02-03T00:00:00+01:00", "2026-02-03T00:00:00.5Z", "2026-02-03", "9999-99-99T99:99:99Z",
			"1.2", "01.2.3", "1.2.3-rc.1+b", "text/plain", "a/b/c", "NoneElement", "SpdxOrganization", "expandedlicensing_NoneLicense",
			"noAssertion", "other", "depends_on", "-12.", "1e3"} {
			with(s, s)
		}
	case []any:
		for i := range v {
			mutate(v[i], what+"/"+string(rune('0'+i%10)), func(w any) { v[i] = w }, each)
		}
		if len(v) > 0 {
			with("one less", v[1:])
			with("unwrapped", v[0])
		}
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			old := v[k]
			delete(v, k)
			each(what + ": without " + k)
			v["x"+k] = old
			each(what + ": with x" + k)
			delete(v, "x"+k)
			v["@"+k] = old
			each(what + ": with @" + k)
			delete(v, "@"+k)
			mutate(old, what+"/"+k, func(w any) { v[k] = w }, each)
		}
		for _, k := range []string{"@id", "spdxId"} {
			if _, ok := v[k]; !ok {
				v[k] = "https://acme.example/extra"
				each(what + ": and " + k)
				delete(v, k)
			}
		}
	}
}

// beyondSchema reports whether a problem is of a kind that the JSON schema
// cannot see, or does not. These are the only ones in which the verdicts may
// differ:
//   - references, times of the calendar, licence expressions, kinds of
//     relationship and unique ids need more than a schema;
//   - white space and brackets in an id are outside RFC 3987, the schema's
//     pattern wants a colon only;
//   - the schema takes any object with a known type as an extension, so it never
//     looks into one;
//   - the model asks a collection of elements for a root, and a range for an
//     end that is not before its begin.
func beyondSchema(rule, path, message string) bool {
	switch rule {
	case ruleReference, ruleTime, ruleDocument, ruleRelation, ruleLicence:
		return true
	case ruleID:
		return strings.Contains(message, "is taken")
	}
	return strings.Contains(path, "/extension/") || strings.HasSuffix(path, "/extension") ||
		strings.Contains(message, "element without rootElement") || strings.Contains(message, "before its begin") ||
		strings.Contains(message, "no version of SPDX 3")
}

func TestVerdictsOnDamagedElementsAreThoseOfTheSchema(t *testing.T) {
	s := schema(t)
	stride := 101 // the schema takes 8 ms for an element
	if os.Getenv("OSSAY_EXHAUSTIVE") != "" {
		stride = 1
	}
	mutations := 0
	for _, name := range slices.Sorted(maps.Keys(fixtures(t))) {
		text := fixtures(t)[name]
		var doc map[string]any
		if err := json.Unmarshal([]byte(text), &doc); err != nil {
			t.Fatal(err)
		}
		for _, e := range doc["@graph"].([]any) {
			shape := name + e.(map[string]any)["type"].(string)
			one := map[string]any{"@context": contextURL, "@graph": []any{e}}
			graph := one["@graph"].([]any)
			mutate(e, shape, func(w any) { graph[0] = w }, func(what string) {
				mutations++
				if mutations%stride != 0 {
					return
				}
				text, err := json.Marshal(one)
				if err != nil {
					t.Fatal(err)
				}
				want := s.Validate(roundTrip(t, text))
				d, err := Read(string(text), nil)
				if err != nil {
					t.Fatal(what, err)
				}
				agree(t, d, what, want)
			})
		}
	}
	t.Logf("%d damaged elements", mutations/stride)
}

func roundTrip(t *testing.T, text []byte) any {
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// agree compares the verdict on d with that of the schema.
func agree(t *testing.T, d *Doc, what string, want error) {
	t.Helper()
	refused, beyond := "", ""
	for _, p := range d.Problems() {
		if p.Rule == ruleDocument || strings.Contains(p.Message, "neither holds nor imports") {
			continue // the element stands alone here
		}
		if beyondSchema(p.Rule, p.Path, p.Message) {
			beyond = p.Message
		} else {
			refused = p.Path + " " + p.Message
		}
	}
	switch {
	case want == nil && refused != "":
		t.Errorf("%s: refused, but valid by the schema: %s", what, refused)
	case want != nil && refused == "" && beyond == "":
		t.Errorf("%s: taken, but the schema says %.300v", what, want)
	}
}
