package tree

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
)

// errorOf returns what is wrong with a text: "" if nothing, "breach", or the
// place of the syntax error.
func errorOf(t *testing.T, err error) *SyntaxError {
	t.Helper()
	if err == nil {
		return nil
	}
	var syntax *SyntaxError
	if !errors.As(err, &syntax) {
		t.Errorf("error of type %T: %v", err, err)
		return &SyntaxError{}
	}
	if syntax.Line < 1 || syntax.Col < 1 || syntax.Msg == "" || !strings.Contains(err.Error(), syntax.Msg) {
		t.Errorf("%#v", syntax)
	}
	return syntax
}

// TestJSONIsThatOfTheRFC has the corner cases of RFC 8259 that parsers differ
// in, and asks the standard library for its opinion on each.
func TestJSONIsThatOfTheRFC(t *testing.T) {
	valid := []string{
		"0", "-0", "-1", "1.0", "1e1", "1E+1", "1e-1", "-0.0e0", "123456789012345678901234567890", "0.1e1000", "true", "false", "null", `""`, `"\""`, "[]", "{}", "[[]]", "[{}]",
		`{"":0}`, `{"a":{}}`, "[1,2]", "[null,true]", " [1] ", "\t{\r\n}\n", `"\u0000"`, `"\u0022\u005C\u002F"`, `"\uD834\uDD1E"`, `"\uFFFF"`, `"é"`, `"\u2028"`, "\"\u2028\"", "\"\x7f\"",
		`["",""]`, `{"a":1,"b":2,"a":3}`, "\"\u0080\"", `"\/"`, "[ ]", "{ }", "[1 , 2]", `{ "a" : 1 }`, "-1e5", "1.5E25", `"\b\f\n\r\t\\\/"`,
	}
	invalid := []string{
		"", " ", "[", "]", "{", "}", "[1", "[1,", "[,1]", "[1,,2]", "[1,]", "[1 2]", "{1:2}", "{a:1}", `{"a"}`, `{"a":}`, `{"a" 1}`, `{"a":1,}`, `{,"a":1}`, `{"a":1 "b":2}`, `{"a"::1}`,
		"01", "-01", "+1", "-", "1.", ".1", "-.1", "1e", "1e+", "1eE2", "0x1", "1_000", "Infinity", "NaN", "-Infinity", "1.2.3", "--1", "True", "nul", "nulls", "truee", "undefined", "'a'", "`a`",
		`"`, `"a`, `"\`, `"\x"`, `"\u"`, `"\u12"`, `"\u12G4"`, `"\U0041"`, "\"\n\"", "\"\t\"", "\"\x00\"", "\"\x1f\"", `"\a"`, `"a" "b"`, "[] []", "{}{}", "[1]x", "// x\n1", "/* x */ 1", "1 // x", "# x\n1",
		"\u00a0[]", "\u2003[]", "\x00", "[\x00]", "[1]\x00", "\v[]", "\f1", "\xff", "[\xff]", "(1)", "<a/>", "a: b", "1;", "@", "[1]\ufeff", "\ufeff\ufeff[]", "\ufeff",
	}
	for want, list := range map[bool][]string{true: valid, false: invalid} {
		for _, src := range list {
			doc, err := JSON(src, nil)
			if (errorOf(t, err) == nil) != want {
				t.Errorf("%q: %v", src, err)
			}
			checkResult(t, src, doc, err)
			if utf8.ValidString(src) && json.Valid([]byte(src)) != want {
				t.Errorf("%q: the standard library is of another opinion", src)
			}
			if want {
				if doc, err := JSONC(src, nil); err != nil || dump(doc.Root()) == "" {
					t.Errorf("%q as JSONC: %v", src, err)
				}
			}
		}
	}
}

func TestJSONStringsAreScannedAtEveryPlaceOfAWord(t *testing.T) {
	for length := range 20 {
		for at := range length {
			before, after := strings.Repeat("x", at), strings.Repeat("y", length-at-1)
			for in, want := range map[string]string{
				"\xff": "\ufffd", "\xc3": "\ufffd", "é": "é", `\n`: "\n", `\"`: "\"", `\\`: "\\", `\u00e9`: "é", "\u2028": "\u2028", "\x7f": "\x7f", "\x1f": "", "\n": "", "\x00": "", `\x`: "",
			} {
				src := `{"` + before + in + after + `": "` + before + in + after + `"}`
				doc, err := JSON(src, nil)
				if want == "" {
					if errorOf(t, err) == nil {
						t.Errorf("%q is read as %s", src, dump(doc.Root()))
					}
					continue
				}
				if err != nil {
					t.Errorf("%q: %v", src, err)
				} else if text := before + want + after; doc.Root().Get(text).Text() != text {
					t.Errorf("%q is read as %s", src, dump(doc.Root()))
				}
			}
		}
	}
}

func TestJSONCAddsCommentsAndTrailingCommasAlone(t *testing.T) {
	for src, want := range map[string]string{
		"// x\n1": "1", "1 // x": "1", "1 //": "1", "/**/1/**/": "1", "/* a * / */ 1": "1", "/*\n*/1": "1", "[1,/* x */2]": "[1, 2]", "[1,]": "[1]", "[1 , ]": "[1]", `{"a":1,}`: "{a: 1}",
		"{// x\n\"a\"/* y */:/* z */1// w\n}": "{a: 1}", `["//", "/* */"]`: `["//", "/* */"]`, "// é\n[]": "[]", "[//,\n1]": "[1]", "[1, // x\n]": "[1]", "\ufeff// x\n1": "1", "// x\r\n1": "1",
	} {
		doc, err := JSONC(src, nil)
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		if got := dump(doc.Root()); got != want {
			t.Errorf("%q is %s, want %s", src, got, want)
		}
	}
	for _, src := range []string{"", "// x", "/* x", "/*/", "/", "1 /", "[1,,]", "[,]", "{,}", "# x\n1", "<!-- x -->1", "/ / x\n1", "[1 /* x */ 2]", "'a'", "{a: 1}", "+1", "0x1", "1 /* x"} {
		if doc, err := JSONC(src, nil); errorOf(t, err) == nil {
			t.Errorf("%q is read as %s", src, dump(doc.Root()))
		}
	}
}

// TestTOMLIsThatOfTheSpecification asks go-toml's decoder, which checks more
// than its parser: what it reads must be read. What only the meaning of a text
// rules out, such as a key that is set twice, is left to the caller.
func TestTOMLIsThatOfTheSpecification(t *testing.T) {
	for src, want := range map[string]string{
		"":                           "{}",
		"# a comment alone":          "{}",
		"\n\r\n\t\n":                 "{}",
		"a=1":                        "{a: 1}",
		"a = 1 # x\n":                "{a: 1}",
		"\"\" = 1":                   "{: 1}",
		"1234 = 1":                   "{1234: 1}",
		"3.14 = 1":                   "{3: {14: 1}}",
		"a . b = 1":                  "{a: {b: 1}}",
		"a.\"b.c\".d = 1":            "{a: {b.c: {d: 1}}}",
		"'a \"b\"' = 1":              "{a \"b\": 1}",
		"\"a\\tb\" = 1":              "{a\tb: 1}",
		"a = \"\\u00e9\\U0001F600\"": `{a: "é😀"}`,
		"a = 'C:\\x'":                `{a: "C:\\x"}`,
		"a = \"\"\"\n\"\"\"":         `{a: ""}`,
		"a = \"\"\"x \\\n   y\"\"\"": `{a: "x y"}`,
		"a = \"\"\"\"x\"\"\"\"":      `{a: "\"x\""}`,
		"a = '''\n'x' '''":           `{a: "'x' "}`,
		"a = +99\nb = 1_000\nc = 0xdead_beef\nd = 0o17\ne = 0b11":                                  "{a: +99, b: 1_000, c: 0xdead_beef, d: 0o17, e: 0b11}",
		"a = 3.1415\nb = 5e+22\nc = -inf\nd = nan\ne = 9_224.5":                                    "{a: 3.1415, b: 5e+22, c: -inf, d: nan, e: 9_224.5}",
		"a = 1979-05-27\nb = 07:32:00\nc = 1979-05-27 07:32:00Z\nd = 1979-05-27T00:32:00.9-07:00":  `{a: "1979-05-27", b: "07:32:00", c: "1979-05-27 07:32:00Z", d: "1979-05-27T00:32:00.9-07:00"}`,
		"a = [ ]\nb = [[1], ['x', 2.0]]\nc = [\n1, # x\n\n2,\n]":                                   `{a: [], b: [[1], ["x", 2.0]], c: [1, 2]}`,
		"a = {}\nb = { x = 1, y.z = 'w' }\nc = [{a = 1}, {}]":                                      `{a: {}, b: {x: 1, y: {z: "w"}}, c: [{a: 1}, {}]}`,
		"[a]\n[a.b.c]\n[a.d]\nx = 1":                                                               "{a: {b: {c: {}}, d: {x: 1}}}",
		"[ a . 'b' ]\nx = 1":                                                                       "{a: {b: {x: 1}}}",
		"[x.y.z.w]\n[x]\na = 1":                                                                    "{x: {y: {z: {w: {}}}, a: 1}}",
		"[[a]]\n[[a.b]]\nx = 1\n[[a.b]]\n[[a]]\n[a.c]\ny = 2":                                      "{a: [{b: [{x: 1}, {}]}, {c: {y: 2}}]}",
		"[fruit]\napple.color = 1\napple.taste.sweet = true\n[fruit.apple.texture]\nsmooth = true": "{fruit: {apple: {color: 1, taste: {sweet: true}, texture: {smooth: true}}}}",
		"a.b = 1\n[c]\nx = 1\n[a.d]\ny = 2":                                                        "{a: {b: 1, d: {y: 2}}, c: {x: 1}}",
		"a = 1\na = 2":                                                                             "{a: 1, a: 2}",
		"\ufeffa = 1":                                                                              "{a: 1}",
		"a = 1\r\nb = 2\r\n":                                                                       "{a: 1, b: 2}",
	} {
		doc, err := TOML(src, nil)
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		checkResult(t, src, doc, nil)
		if got := dump(doc.Root()); got != want {
			t.Errorf("%q is %s, want %s", src, got, want)
		}
	}
	for _, src := range []string{
		"a", "a =", "= 1", "a = b", "a = 1 b = 2", "a = 'x", "a = \"x\ny\"", "a = \"\\q\"", "a = [1", "a = [1 2]", "a = {x = 1", "a = {x = 1,\ny = 2}x", "[a", "[a]b", "[]", "[[a]", "[a]]", "[a.]", "[.a]",
		"a.. = 1", ".a = 1", "a b = 1", "a = 1979-13-01x", "a = tru", "a = '''x", "a = \"\\u12\"", "é = 1", "a = \x00", "\x00", "a = \"\x01\"", "a = 1\rb", "{a = 1}", "a: 1", "[a]\n[[a]]", "[[a]]\n[a.b]\n[[a.b]]",
	} {
		doc, err := TOML(src, nil)
		var v map[string]any
		if errorOf(t, err) == nil {
			t.Errorf("%q is read as %s", src, dump(doc.Root()))
		} else if toml.Unmarshal([]byte(src), &v) == nil {
			t.Errorf("%q: the library reads it, and we do not: %v", src, err)
		}
	}
}

func TestXMLIsWellFormedOrRefused(t *testing.T) {
	for src, want := range map[string]string{
		"<a/>": "{}", "<a></a>": "{}", "<a \n/>": "{}", "<a></a\t>": "{}", "<a>x</a>": `{#text: "x"}`, "<a> \n </a>": "{}", "<_.-9/>": "{}", "<é/>": "{}", "<a:b/>": "{}", "<:a/>": "{}", "<a:/>": "{}",
		"<a b='\"'/>": `{@b: "\""}`, "<a b=\"'\"/>": `{@b: "'"}`, "<a b=''/>": `{@b: ""}`, "<a b = 'c' d\n='e'/>": `{@b: "c", @d: "e"}`, "<a b='1' b='2'/>": `{@b: "1", @b: "2"}`, "<a b='>'/>": `{@b: ">"}`,
		"<a b='x\ny'/>": `{@b: "x\ny"}`, "<a b='&#10;&#x41;'/>": `{@b: "\nA"}`, "<a>&lt;b&gt;</a>": `{#text: "<b>"}`, "<a>&amp;amp;</a>": `{#text: "&amp;"}`, "<a>&#x1F600;</a>": `{#text: "😀"}`,
		"<a>&unknown; &; & &#; &#x; &#0; &#x110000; &toolongname1234;</a>": `{#text: "&unknown; &; & &#; &#x; &#0; &#x110000; &toolongname1234;"}`,
		"<a><![CDATA[<b>&amp;]]></a>":                                      `{#text: "<b>&amp;"}`, "<a><![CDATA[]]></a>": "{}", "<a><![CDATA[]]]]><![CDATA[>]]></a>": `{#text: "]]>"}`, "<a>x<!-- y -->z</a>": `{#text: "xz"}`,
		"<a>1<b>2</b>3<b/>4</a>": `{#text: "134", b: {#text: "2"}, b: {}}`, "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM \"x.dtd\">\n<a/>\n": "{}", "<!DOCTYPE a [<!ELEMENT a (b|c)><!-- > ]> -->]><a/>": "{}",
		"<!DOCTYPE a [<!ENTITY x '>'>]><a>&x;</a>": `{#text: "&x;"}`, "<a><?x y > z?></a>": "{}", "<a/><!-- x --><?y?> \n": "{}", "<!----><a/>": "{}", "<a>]]></a>": `{#text: "]]>"}`, "<a>\r\nx\ry\r\n</a>": `{#text: "x\ny"}`,
		"<a xmlns='urn:x' xmlns:y='urn:y'><y:b y:c='1'/></a>": `{@xmlns: "urn:x", @y: "urn:y", b: {@c: "1"}}`,
	} {
		doc, err := XML(src, nil)
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		checkResult(t, src, doc, nil)
		checkPlaces(t, doc, true)
		if got := dump(doc.Root()); got != want {
			t.Errorf("%q is %s, want %s", src, got, want)
		}
	}
	for src, place := range map[string]string{
		"": "1:1", " \n ": "2:2", "x<a/>": "1:1", "<a/>\nx": "1:5", "<a>\n</b>": "2:1", "<a>": "1:4", "<a": "1:1", "<a b": "1:5", "<a b=": "1:6", "<a b=c/>": "1:6", "<a b='c": "1:6", "<a b='c'd='e'/>": "1:9",
		"<a 'b'/>": "1:4", "<1/>": "1:1", "< a/>": "1:1", "<a/ >": "1:3", "</a>": "1:1", "<a></a": "1:7", "<a></a b>": "1:8", "<a/><b/>": "1:5", "<a b='<'/>": "1:7", "<a><!-- </a>": "1:4", "<a><![CDATA[</a>": "1:4",
		"<?xml": "1:1", "<!DOCTYPE a [": "1:1", "<!DOCTYPE a \"": "1:1", "<!x": "1:1", "<a>\n\n<>": "3:1", "<a>&amp;</b>": "1:9", "{\"a\": 1}": "1:1", "\x00": "1:1", "<a\x00/>": "1:3",
	} {
		doc, err := XML(src, nil)
		syntax := errorOf(t, err)
		if syntax == nil {
			t.Errorf("%q is read as %s", src, dump(doc.Root()))
		} else if got := strings.Fields(err.Error())[1]; got != place+":" {
			t.Errorf("%q: %v, want the place %s", src, err, place)
		}
	}
}

func TestYAMLErrorsHaveTheirPlaces(t *testing.T) {
	for src, place := range map[string]string{
		"a: b: c\n": "1:5", "x: 1\na: b: c\n": "2:5", "a:\n    b: c\n  d: e\n": "3:3", "a: [b\n": "2:", "x: 1\n\na: [b\n": "3:4", "a: {b: c\nd: e\n": "2:", "x: 1\na: \"b\n": "2:4", "x: 1\n'a\n": "2:1",
		"x: 1\n- a\n": "2:1", "x: 1\ny: @a\n": "2:4", "é: 1\né: @a\n": "2:5", "x: 1\ny: *b\n": "2:4", "- a\n- *.log\n": "2:3", "x: 1\ny: \x01\n": "2:4", "x: 1\ny: \xff\n": "2:4", "x:\n\ty: 1\n": "2:1",
		"a: [b] c\n": "1:8", "\ufeffx: 1\ny: @\n": "2:4", "x: 1\r\ny: @\r\n": "2:4", "@": "1:1", "%YAML 2.0\n---\na\n": "1:1", "a: !x!y z\n": "1:4", "a: &\n": "1:4",
	} {
		_, err := YAML(src, nil)
		if errorOf(t, err) == nil {
			t.Errorf("%q is read", src)
		} else if got := strings.Fields(err.Error())[1]; !strings.HasPrefix(got, place) {
			t.Errorf("%q: %v, want the place %s", src, err, place)
		}
	}
}

// TestYAMLIsThatOfTheSpecification has the features of chapter 2 of YAML 1.2.
func TestYAMLIsThatOfTheSpecification(t *testing.T) {
	for src, want := range map[string]string{
		"- Mark\n- Sammy\n":                                                                `["Mark", "Sammy"]`,
		"hr:  65    # runs\navg: 0.278\n":                                                  `{hr: 65, avg: 0.278}`,
		"american:\n- a\n- b\nnational:\n- c\n":                                            `{american: ["a", "b"], national: ["c"]}`,
		"-\n  name: x\n  hr: 65\n-\n  name: y\n":                                           `[{name: "x", hr: 65}, {name: "y"}]`,
		"- [name, hr]\n- [x, 65]\n":                                                        `[["name", "hr"], ["x", 65]]`,
		"a: {hr: 65, avg: 0.278}\nb: {\n    hr: 63,\n  }\n":                                `{a: {hr: 65, avg: 0.278}, b: {hr: 63}}`,
		"---\na: 1\n...\n---\nb: 2\n...\n":                                                 `{a: 1}`,
		"hr:\n  - a\n  # comment\n  - &SS b\nrbi:\n  - *SS\n":                              `{hr: ["a", "b"], rbi: [*SS]}`,
		"? - a\n  - b\n: - c\n":                                                            `{: ["c"]}`,
		"---\n# x\n- item : y\n  n: 1\n- item: z\n":                                        `[{item: "y", n: 1}, {item: "z"}]`,
		"--- |\n  \\//||\\/||\n  // ||  ||__\n":                                            `"\\//||\\/||\n// ||  ||__\n"`,
		"--- >\n  a\n  b\n\n  c\n":                                                         `"a b\nc\n"`,
		">\n a\n b\n\n   c\n   d\n\n e\n":                                                  `"a b\n\n  c\n  d\n\ne\n"`,
		"name: M\nacc: >\n  x\n  y.\nstats: |\n  65\n  0\n":                                `{name: "M", acc: "x y.\n", stats: "65\n0\n"}`,
		"u: \"A\\u263A\"\nc: \"\\b1998\\t\\n\"\nh: \"\\x0d\\x0a is\"\ns: '\"H\" he ''s'\n": `{u: "A☺", c: "\b1998\t\n", h: "\r\n is", s: "\"H\" he 's"}`,
		"plain:\n  This unquoted\n  spans lines.\nq: \"So does\n  this.\\n\"\n":            `{plain: "This unquoted spans lines.", q: "So does this.\n"}`,
		"a: 12345\nb: +12_345\nc: 0o14\nd: 0xC\ne: 1.23015e+3\nf: -.inf\ng: .nan\n":        `{a: 12345, b: +12_345, c: 0o14, d: 0xC, e: 1.23015e+3, f: -.inf, g: .nan}`,
		"null:\nbooleans: [ true, false ]\nstring: '012345'\n":                             `{null: null, booleans: [true, false], string: "012345"}`,
		"a: !!str 2001\nb: !local |\n  x\nc: !!int '7'\nd: !!null ''\n":                    `{a: "2001", b: "x\n", c: 7, d: null}`,
		"- &a {x: 1}\n- <<: *a\n  y: 2\n":                                                  `[{x: 1}, {<<: *a, y: 2}]`,
		"[a, [b, {c: d}], ]\n":                                                             `["a", ["b", {c: "d"}]]`,
		"{a: , b, ? c, \"d\":e}\n":                                                         `{a: null, b: null, c: null, d: "e"}`,
		"a: b #c\nd: e#f\ng: 'h #i'\n":                                                     `{a: "b", d: "e#f", g: "h #i"}`,
		"\ufeff%YAML 1.2\n---\na: 1\n":                                                     `{a: 1}`,
		"%YAML 1.2 # x\n---\na: 1\n":                                                       `{a: 1}`,
		"%YAML 1.1\n---\na: 1\n":                                                           `{a: 1}`,
		"a: |1\n  b\nc: |+\n\nd: >-\n\n":                                                   `{a: " b\n", c: "\n", d: ""}`,
		"'a': 1\n\"b\\n\": 2\n? c\n: 3\n":                                                  "{a: 1, b\n: 2, c: 3}",
		"a:b: c\n-1: d\n- e: f\n":                                                          "",
		"\"multi\n  line\": x\n":                                                           "",
	} {
		doc, err := YAML(src, nil)
		if want == "" {
			if errorOf(t, err) == nil {
				t.Errorf("%q is read as %s", src, dump(doc.Root()))
			}
			continue
		}
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		checkResult(t, src, doc, nil)
		checkPlaces(t, doc, true)
		if diff := cmp.Diff(want, dump(doc.Root())); diff != "" {
			t.Errorf("%q: %s", src, diff)
		}
	}
}
