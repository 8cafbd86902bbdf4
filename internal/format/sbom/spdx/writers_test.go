package spdx

import (
	"bufio"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

func TestStringsAreQuotedAsJSONAndYAMLReadThem(t *testing.T) {
	for _, s := range []string{
		"", "plain", `"quoted" \ back`, "tab\tline\nreturn\r", "\x00\x01\x1f\x7f", "ünïcödé 日本語 🎉", "\u0080\u0085\u009f\u00a0",
		"\u2028\u2029", "\ufeffx", "\ufffe\uffff", "</text>", "- a: b # c", "yes", "0x1F", "2026-01-02",
	} {
		quoted := string(appendQuoted(nil, s))
		var back string
		if err := json.Unmarshal([]byte(quoted), &back); err != nil || back != s {
			t.Errorf("JSON reads %s as %q, %v", quoted, back, err)
		}
		if err := yaml.Unmarshal([]byte(quoted), &back); err != nil || back != s {
			t.Errorf("YAML reads %s as %q, %v", quoted, back, err)
		}
	}
	for _, s := range []string{"\xff", "a\xc3(", "\xed\xa0\x80", "x\xf0\x9f\x8e"} {
		quoted := string(appendQuoted(nil, s))
		if !utf8.ValidString(quoted) || !json.Valid([]byte(quoted)) || !strings.Contains(quoted, "\ufffd") {
			t.Errorf("%q becomes %q", s, quoted)
		}
	}
}

func TestAnyStringComesBackFromItsQuotes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		var fromJSON, fromYAML string
		quoted := appendQuoted(nil, s)
		if err := json.Unmarshal(quoted, &fromJSON); err != nil || fromJSON != s {
			t.Fatalf("%s: %q, %v", quoted, fromJSON, err)
		}
		if err := yaml.Unmarshal(quoted, &fromYAML); err != nil || fromYAML != s {
			t.Fatalf("%s: %q, %v", quoted, fromYAML, err)
		}
	})
}

// pieces writes a document with every form of value.
func pieces(s sink) error {
	s.open('{')
	put(s, "a", "x")
	putIf(s, "left out", "")
	s.key("empty map")
	s.open('{')
	s.close('}')
	s.key("list")
	s.open('[')
	s.text("1")
	s.open('{')
	s.close('}')
	s.open('[')
	s.close(']')
	s.open('{')
	put(s, "yes", "in a list")
	s.key("deeper")
	s.open('[')
	s.open('{')
	put(s, "k", "v")
	put(s, "l", "w")
	s.close('}')
	s.raw("3")
	s.close(']')
	s.close('}')
	s.close(']')
	s.key("raw")
	s.raw(`{"a":[1,null,true]}`)
	s.close('}')
	return s.finish()
}

func TestPiecesAreLaidOut(t *testing.T) {
	var j, y, tight strings.Builder
	if err := pieces(newSink(&j, sbom.JSON)); err != nil {
		t.Fatal(err)
	}
	if err := pieces(newSink(&y, sbom.YAML)); err != nil {
		t.Fatal(err)
	}
	if err := pieces(&jsonWriter{w: bufio.NewWriter(&tight), tight: true}); err != nil {
		t.Fatal(err)
	}
	checkWritten(t, `
{
  "a": "x",
  "empty map": {},
  "list": [
    "1",
    {},
    [],
    {
      "yes": "in a list",
      "deeper": [
        {
          "k": "v",
          "l": "w"
        },
        3
      ]
    }
  ],
  "raw": {"a":[1,null,true]}
}
`, j.String())
	checkWritten(t, `
a: "x"
"empty map": {}
list:
  - "1"
  - {}
  - []
  - "yes": "in a list"
    deeper:
      - k: "v"
        l: "w"
      - 3
raw: {"a":[1,null,true]}
`, y.String())
	const line = `{"a":"x","empty map":{},"list":["1",{},[],{"yes":"in a list","deeper":[{"k":"v","l":"w"},3]}],"raw":{"a":[1,null,true]}}`
	if tight.String() != line {
		t.Errorf("on one line: %s", tight.String())
	}
	var fromJSON, fromYAML any
	if err := json.Unmarshal([]byte(j.String()), &fromJSON); err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal([]byte(y.String()), &fromYAML); err != nil {
		t.Fatal(err)
	}
	a, _ := json.Marshal(fromJSON)
	b, _ := json.Marshal(fromYAML)
	if diff := cmp.Diff(string(a), string(b)); diff != "" {
		t.Error(diff)
	}
}

func TestTheYAMLLibraryReadsWhatIsWritten(t *testing.T) {
	texts, _ := suite(t)
	texts["rich"] = rich
	for name, src := range texts {
		d := read(t, src)
		_, text, _ := write(t, d, sbom.Format{Encoding: sbom.YAML})
		var v any
		if err := yaml.Unmarshal([]byte(text), &v); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		back, err := json.Marshal(v)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(shapeOf(t, d), shapeOf(t, read(t, string(back)))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLongKeysAreReadBack(t *testing.T) {
	for _, key := range []string{strings.Repeat("k", 5000), strings.Repeat("\x01", 300), "a b"} {
		quoted := string(appendQuoted(nil, key))
		d := read(t, strings.Replace(small, `"name":"p"`, `"name":"p",`+quoted+`:1`, 1))
		back, text, _ := write(t, d, sbom.Format{Encoding: sbom.YAML})
		if diff := cmp.Diff(shapeOf(t, d), shapeOf(t, back)); diff != "" {
			t.Errorf("%s\n%s", diff, text)
		}
	}
}

func TestScalarsOfYAMLBecomeScalarsOfJSON(t *testing.T) {
	parsed, err := tree.YAML("[1, 1.5, -2, 0x1F, 1_000, .inf, True, false, ~, null, yes, 'x', 2026-01-02]", nil)
	if err != nil {
		t.Fatal(err)
	}
	const want = `[1,1.5,-2,"0x1F","1_000",".inf",true,false,null,null,"yes","x","2026-01-02"]`
	if got := compact(parsed.Root()); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestDeepValuesAreCopiedWithoutDeepCalls(t *testing.T) {
	deep := strings.Repeat("[", 500) + strings.Repeat("]", 500)
	parsed, err := tree.JSON(`{"a":`+deep+`}`, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	j := &jsonWriter{w: bufio.NewWriter(&b), tight: true, depth: maxDepth - 10, empty: true}
	j.node(parsed.Root())
	j.w.Flush()
	if b.String() != `{"a":`+deep+`}` {
		t.Errorf("%d bytes, want %d", b.Len(), 2*500+6)
	}
}

func TestPlacesAreThoseOfTheValues(t *testing.T) {
	src := head + onePackage + "PackageCopyrightText: <text>first\nsecond</text>\n"
	d := read(t, src)
	for _, tt := range []struct {
		path      []string
		line, col uint32
		text      string
	}{
		{[]string{"spdxVersion"}, 1, 14, "SPDX-2.3"},
		{[]string{"creationInfo"}, 6, 1, "Creator: Tool: t-1"},
		{[]string{"creationInfo", "created"}, 7, 10, "2026-01-02T03:04:05Z"},
	} {
		p := d.at(d.root.Path(tt.path...))
		if got := src[p.Off:p.End]; p.Line != tt.line || p.Col != tt.col || got != tt.text {
			t.Errorf("%v at %d:%d, %q", tt.path, p.Line, p.Col, got)
		}
	}
	for _, p := range indexed(d.root.Get("packages")) {
		if at := d.at(p.Get("copyrightText")); src[at.Off:at.End] != "first" {
			t.Errorf("a point of two lines: %q", src[at.Off:at.End])
		}
	}
	if at := d.at(tree.Node{}); !at.IsZero() {
		t.Errorf("nothing has a place: %v", at)
	}
	if at := (&places{}).point(3); !at.IsZero() {
		t.Errorf("no places, but %v", at)
	}
}
