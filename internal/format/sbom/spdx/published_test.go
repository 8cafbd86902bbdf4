package spdx

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// published is a part of the JSON schema.
type published struct {
	Type                 string
	Properties           map[string]*published
	Items                *published
	Required             []string
	Enum                 []string
	MinItems             int
	AdditionalProperties *bool
}

// compare checks a class against the published description of the same map.
func compare(t *testing.T, path string, p *published, k *class) {
	t.Helper()
	if k.open {
		return
	}
	for name, property := range p.Properties {
		i := k.find(name)
		if i < 0 {
			t.Errorf("%s/%s is missing", path, name)
			continue
		}
		f := &k.fields[i]
		if required := slices.Contains(p.Required, name); required != (f.need == always || f.need == inJSON) {
			// The specification requires the namespace (6.5), the schema does not.
			if path+"/"+name != "/documentNamespace" {
				t.Errorf("%s/%s: required %v", path, name, required)
			}
		}
		compareField(t, path+"/"+name, property, f)
	}
	for i := range k.fields {
		if name := k.fields[i].name; p.Properties[name] == nil {
			t.Errorf("%s/%s is no field of the schema", path, name)
		}
	}
	if p.AdditionalProperties == nil || *p.AdditionalProperties {
		t.Errorf("%s: the schema allows other fields", path)
	}
}

func compareField(t *testing.T, path string, p *published, f *field) {
	t.Helper()
	want := map[kind]string{
		text: "string", flag: "boolean", whole: "integer", texts: "array", object: "object", objects: "array",
	}[f.kind]
	if p.Type != want {
		t.Errorf("%s is a %s, here a %s", path, p.Type, want)
	}
	if p.MinItems != f.min {
		t.Errorf("%s has at least %d entries, here %d", path, p.MinItems, f.min)
	}
	words := p.Enum
	if p.Items != nil {
		words = append(words, p.Items.Enum...)
	}
	c := checker{d: &Doc{}}
	for _, w := range words {
		if rule, message := c.word(f.rule, w); message != "" {
			t.Errorf("%s: %q is refused by %s: %s", path, w, rule, message)
		}
	}
	switch f.rule {
	case algorithm, category, fileType, purpose, annotationType, relationType:
		if len(words) == 0 {
			t.Errorf("%s: the schema allows any word", path)
		}
		if _, message := c.word(f.rule, "no such word"); message == "" {
			t.Errorf("%s: any word is accepted", path)
		}
	default:
		if len(words) > 0 {
			t.Errorf("%s: the schema has a list of words", path)
		}
	}
	switch f.kind {
	case object:
		compare(t, path, p, f.of)
	case objects:
		compare(t, path, p.Items, f.of)
	}
}

func TestTheClassesAreThoseOfThePublishedSchema(t *testing.T) {
	data, err := os.ReadFile(shared(t, "schemas", "spdx", "spdx-2.3.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	var p published
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	compare(t, "", &p, newSchema().document)
}

func TestEveryTagFillsAFieldOfItsClass(t *testing.T) {
	s := newSchema()
	names := make(map[string]bool)
	for _, tag := range tagTable() {
		if names[tag.name] {
			t.Errorf("%s stands twice", tag.name)
		}
		names[tag.name] = true
		k := map[section]*class{
			inDocument: s.document, inPackage: s.pack, inFile: s.file, inSnippet: s.snippet, inLicence: s.licence,
			inRelationship: s.relationship, inAnnotation: s.annotation, inElement: s.document,
			inCreation: s.document.fields[s.document.find("creationInfo")].of,
			inReview:   s.document.fields[s.document.find("revieweds")].of,
		}[tag.section]
		if tag.form == relation || tag.form == target {
			continue
		}
		i := k.find(tag.field)
		if i < 0 {
			t.Errorf("%s fills %s, which a %s does not have", tag.name, tag.field, k.name)
			continue
		}
		kinds := map[form]kind{
			plain: text, yesNo: flag, listed: texts, sum: objects, code: object, reference: objects, remark: objects,
			byteRange: objects, lineRange: objects, artifact: objects, foreign: objects,
		}
		if k.fields[i].kind != kinds[tag.form] {
			t.Errorf("%s does not give what %s is", tag.name, tag.field)
		}
	}
	// Fields that have no tag: they are written by other means.
	for _, k := range []*class{s.pack, s.file, s.snippet, s.licence} {
		for i := range k.fields {
			f := k.fields[i].name
			if f == "hasFiles" || f == "annotations" || f == "crossRefs" {
				continue
			}
			if !slices.ContainsFunc(tagTable(), func(t tag) bool { return t.field == f }) {
				t.Errorf("%s of a %s has no tag", f, k.name)
			}
		}
	}
}

func TestSyntaxOfWordsIsExact(t *testing.T) {
	for _, tt := range []struct {
		name string
		is   func(string) bool
		yes  []string
		no   []string
	}{
		{
			"ids of elements", isElementID,
			[]string{"SPDXRef-a", "SPDXRef-A.b-1", "SPDXRef--", documentID},
			[]string{"", "SPDXRef-", "SPDXRef-a b", "SPDXRef-a_b", "SPDXRef-ä", "spdxref-a", "a", "SPDXRef-a:b", "SPDXRef-a/b", " SPDXRef-a"},
		},
		{
			"ids of documents", isDocumentRef,
			[]string{"DocumentRef-a", "DocumentRef-a.b-1+2"},
			[]string{"", "DocumentRef-", "DocumentRef-a:SPDXRef-b", "DocumentRef-a_b", "SPDXRef-a"},
		},
		{
			"times", isDate,
			[]string{"2026-01-02T03:04:05Z", "2024-02-29T23:59:59Z", epoch},
			[]string{
				"", "2026-01-02", "2026-01-02T03:04:05", "2026-01-02T03:04:05z", "2026-01-02 03:04:05Z", "2025-02-29T00:00:00Z",
				"2026-13-01T00:00:00Z", "2026-01-02T24:00:00Z", "2026-01-02T03:04:05+0", "2026-01-02T03:04:5ZZ",
			},
		},
		{
			"addresses", isAbsoluteURI,
			[]string{"https://example.org/a?b=c", "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", "x-y+z.1:a", "https://example.org/%20"},
			[]string{"", "a", ":", "a:", ":a", "1a:b", "-a:b", "https://example.org/a b", "https://example.org/#a", "https://example.org/\n", `a:"b"`},
		},
		{
			"hexadecimal digits", isHex,
			[]string{"0", "09afAF"},
			[]string{"", "0x", "g", " 0", "0 "},
		},
		{
			"numbers of JSON", isJSONNumber,
			[]string{"0", "-0", "10", "1.5", "1e5", "1E+5", "-1.25e-7"},
			[]string{"", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1F", "1_000", "NaN", ".inf", "1 "},
		},
		{
			"integers", isWhole,
			[]string{"0", "-3", "1.0", "5.000"},
			[]string{"", "1.5", "1e3", "1.", ".0", "x"},
		},
		{
			"words", isWord,
			[]string{"a", "a:b", "pkg:npm/a@1"},
			[]string{"", "a b", "a\tb", "a\n", "<text>a"},
		},
		{
			"lines", isLine,
			[]string{"a", "a b", "a </text>"},
			[]string{"", " a", "a ", "a\nb", "a\r", "<text>a"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, s := range tt.yes {
				if !tt.is(s) {
					t.Errorf("%q is refused", s)
				}
			}
			for _, s := range tt.no {
				if tt.is(s) {
					t.Errorf("%q is accepted", s)
				}
			}
		})
	}
}

func TestDigestsHaveTheLengthOfTheirAlgorithm(t *testing.T) {
	for algorithm, bits := range map[string]int{
		"SHA1": 160, "SHA224": 224, "SHA256": 256, "SHA384": 384, "SHA512": 512,
		"SHA3-256": 256, "SHA3-384": 384, "SHA3-512": 512,
		"BLAKE2b-256": 256, "BLAKE2b-384": 384, "BLAKE2b-512": 512,
		"MD2": 128, "MD4": 128, "MD5": 128, "ADLER32": 32,
	} {
		if digits, _ := digestLength(algorithm); digits*4 != bits {
			t.Errorf("%s has %d digits", algorithm, digits)
		}
		if hashWord(hashName(algorithm)) != algorithm {
			t.Errorf("%s becomes %s and %s", algorithm, hashName(algorithm), hashWord(hashName(algorithm)))
		}
	}
	for _, algorithm := range []string{"MD6", "BLAKE3"} {
		if digits, _ := digestLength(algorithm); digits != -1 {
			t.Errorf("%s has %d digits", algorithm, digits)
		}
	}
	for _, algorithm := range []string{"", "SHA-1", "sha1", "SHA3-224", "CRC32"} {
		if digits, _ := digestLength(algorithm); digits != 0 {
			t.Errorf("%q is known", algorithm)
		}
	}
}

func TestKindsAndPurposesLeadToEachOther(t *testing.T) {
	for _, word := range []string{
		"APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER", "OPERATING_SYSTEM", "DEVICE", "FIRMWARE", "SOURCE", "ARCHIVE",
		"FILE", "INSTALL", "OTHER",
	} {
		if back, exact := purposeOf(kindOf(word)); back != word || !exact {
			t.Errorf("%s becomes %s, exact %v", word, back, exact)
		}
	}
	if kindOf("OPERATING-SYSTEM") != kindOf("OPERATING_SYSTEM") {
		t.Error("the spelling of tag-value is another kind")
	}
	if !isPurpose("OPERATING-SYSTEM", true) || isPurpose("OPERATING-SYSTEM", false) {
		t.Error("the hyphen is a matter of tag-value")
	}
	if kindOf("TOY") != "" {
		t.Error("an unknown purpose is a kind")
	}
	if word, exact := purposeOf("platform"); word != "OTHER" || exact {
		t.Errorf("a platform becomes %s, exact %v", word, exact)
	}
	if word, exact := purposeOf(""); word != "" || !exact {
		t.Errorf("no kind becomes %q, exact %v", word, exact)
	}
}
