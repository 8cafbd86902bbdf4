package tree

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestKindsHaveTheirWords(t *testing.T) {
	for k, want := range map[Kind]string{Absent: "absent", Null: "null", Bool: "boolean", Number: "number", String: "string", Map: "map", List: "list", Kind(99): "absent"} {
		if k.String() != want {
			t.Errorf("kind %d is %q, want %q", k, k, want)
		}
	}
	var got []Kind
	for c := range mustJSON(t, `[null, true, 1, "x", {}, []]`).Children() {
		got = append(got, c.Kind())
	}
	if diff := cmp.Diff([]Kind{Null, Bool, Number, String, Map, List}, got); diff != "" {
		t.Error(diff)
	}
}

// TestMethodsOfAKindGiveNothingForOthers asks every method of every kind.
func TestMethodsOfAKindGiveNothingForOthers(t *testing.T) {
	for src, want := range map[string]struct {
		text    string
		truth   bool
		length  int
		strings []string
		index   bool
	}{
		`null`:          {},
		`true`:          {text: "true", truth: true},
		`false`:         {text: "false"},
		`-1.50`:         {text: "-1.50"},
		`"x\ty"`:        {text: "x\ty", strings: []string{"x\ty"}},
		`"true"`:        {text: "true", strings: []string{"true"}},
		`""`:            {strings: []string{""}},
		`{}`:            {index: true},
		`{"a": "x"}`:    {length: 1, index: true},
		`[]`:            {strings: []string{}},
		`["a", 1, []]`:  {length: 3, strings: []string{"a", "1"}},
		`[null, false]`: {length: 2, strings: []string{"false"}},
	} {
		n := mustJSON(t, src)
		if n.Text() != want.text || n.True() != want.truth || n.Len() != want.length || (n.Index() != nil) != want.index {
			t.Errorf("%s: text %q, true %v, length %d, index %v", src, n.Text(), n.True(), n.Len(), n.Index())
		}
		if got := n.Strings(); (got == nil) != (want.strings == nil) || !slices.Equal(got, want.strings) {
			t.Errorf("%s: strings %q, want %q", src, got, want.strings)
		}
		if n.IsAlias() || n.Target() != n || n.Key() != "" || n.Raw() != src || !n.Exists() {
			t.Errorf("%s: alias %v, key %q, raw %q", src, n.IsAlias(), n.Key(), n.Raw())
		}
		if n.Get("zz").Exists() || n.Path("zz", "y").Exists() || n.Path() != n {
			t.Errorf("%s: has what it has not", src)
		}
	}
}

func TestTrueIsTrueInEverySpelling(t *testing.T) {
	for src, want := range map[string]bool{"true": true, "True": true, "TRUE": true, "false": false, "False": false, "yes": false, "'true'": false, "1": false, "~": false, "tRue": false} {
		doc, err := YAML("a: "+src+"\n", nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := doc.Root().Get("a").True(); got != want {
			t.Errorf("%s is true: %v", src, got)
		}
	}
}

func TestIterationEndsWhenTheCallerEndsIt(t *testing.T) {
	root := mustJSON(t, `{"a": 1, "b": 2, "a": 3, "c": 4, "a": 5}`)
	var seen []string
	for c := range root.Children() {
		if seen = append(seen, c.Text()); len(seen) == 2 {
			break
		}
	}
	for c := range root.All("a") {
		if seen = append(seen, c.Text()); len(seen) == 4 {
			break
		}
	}
	if diff := cmp.Diff([]string{"1", "2", "1", "3"}, seen); diff != "" {
		t.Error(diff)
	}
	for range root.Get("a").Children() {
		t.Error("a number has children")
	}
	for range mustJSON(t, `[1]`).All("") {
		t.Error("a list has keys")
	}
}

func TestLookupsAgree(t *testing.T) {
	key := rapid.SampledFrom([]string{"", "a", "b", "@a", "#text", "a\n", "é", "a.b", "ab", "abc"})
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for i := range rapid.IntRange(0, 8).Draw(t, "entries") {
			fmt.Fprintf(&b, "%s%q: %d", map[bool]string{true: ", "}[i > 0], key.Draw(t, "key"), i)
		}
		doc, err := JSON("{"+b.String()+"}", nil)
		if err != nil {
			t.Skip(err) // %q writes é as it is, and nothing else of these in another way
		}
		root := doc.Root()
		index := root.Index()
		for _, k := range []string{"", "a", "b", "@a", "#text", "a\n", "é", "a.b", "ab", "abc", "zz"} {
			first := Node{}
			count := 0
			for c := range root.All(k) {
				if c.Key() != k {
					t.Fatalf("%q is found for %q", c.Key(), k)
				}
				if count++; count == 1 {
					first = c
				}
			}
			if root.Get(k) != first || index[k] != first || root.Path(k) != first {
				t.Fatalf("key %q: %v, %v, %v", k, root.Get(k), index[k], first)
			}
		}
		if root.Len() != len(slices.Collect(root.Children())) || doc.Values() != 1+root.Len() {
			t.Fatalf("%d entries of %d values", root.Len(), doc.Values())
		}
	})
}

func TestElementsOfXMLKeepTextAttributesAndChildrenApart(t *testing.T) {
	doc, err := XML("<a text='1'><text>2</text>3<b text='4'/></a>", nil)
	if err != nil {
		t.Fatal(err)
	}
	root := doc.Root()
	for path, want := range map[string]string{"@text": "1", "text": "2", "#text": "3", "": "3", "b": "", "b.@text": "4", "b.#text": "", "@b": "", "#a": "", "text.#text": "2", "@": "", "#": ""} {
		if got := walkTo(root, path).Text(); got != want {
			t.Errorf("%q is %q, want %q", path, got, want)
		}
	}
	if root.Len() != 4 || root.Kind() != Map || root.Get("#text").Kind() != String {
		t.Errorf("%d children", root.Len())
	}
}

func TestTheSourceIsTheInputOrItsUTF8Form(t *testing.T) {
	for src, want := range map[string]string{
		`{"a": 1}`: `{"a": 1}`, "\ufeff[1]": "\ufeff[1]", utf16LE("\ufeff[\"ä😀\"]"): `["ä😀"]`, utf16BE("\ufeff[\"ä😀\"]"): `["ä😀"]`,
	} {
		doc, err := JSON(src, nil)
		if err != nil {
			t.Fatal(err)
		}
		if doc.Source() != want {
			t.Errorf("%q: source %q", src, doc.Source())
		}
		checkPlaces(t, doc, true)
	}
}

// utf16BE is utf16LE with the high byte first.
func utf16BE(s string) string {
	b := []byte(utf16LE(s))
	for i := 0; i+1 < len(b); i += 2 {
		b[i], b[i+1] = b[i+1], b[i]
	}
	return string(b)
}

func TestTextOfTwoBytesIsReadInEverySyntax(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"JSON", `{"ä": "😀"}`, `{ä: "😀"}`}, {"JSONC", `{"ä": 1, // x` + "\n}", `{ä: 1}`}, {"YAML", "ä: 😀\n", `{ä: "😀"}`}, {"TOML", "'ä' = '😀'\n", `{ä: "😀"}`}, {"XML", "<ä>😀</ä>", `{#text: "😀"}`},
	} {
		for _, s := range syntaxes()[:5] {
			if s.name != tt.name {
				continue
			}
			for order, encode := range map[string]func(string) string{"low byte first": utf16LE, "high byte first": utf16BE} {
				src := encode("\ufeff" + tt.src)
				doc, err := s.read(src, budget.New(budget.Default(), int64(len(src))))
				if err != nil {
					t.Errorf("%s, %s: %v", tt.name, order, err)
				} else if got := dump(doc.Root()); got != tt.want {
					t.Errorf("%s, %s: %s, want %s", tt.name, order, got, tt.want)
				}
				if _, err := s.read(encode("\ufeff"+strings.Repeat(" ", 400)+tt.src), budget.New(budget.Limits{InflatedBytes: 300}, 1)); !budget.IsBreach(err) {
					t.Errorf("%s, %s: decoding it costs nothing: %v", tt.name, order, err)
				}
			}
		}
	}
}

func TestDamagedTextOfTwoBytesIsReadAsFarAsItGoes(t *testing.T) {
	unit := func(units ...uint16) string {
		var b strings.Builder
		b.WriteString("\xff\xfe")
		for _, u := range units {
			b.Write([]byte{byte(u), byte(u >> 8)})
		}
		return b.String()
	}
	text := func(s string) []uint16 { return utf16.Encode([]rune(s)) }
	for name, tt := range map[string]struct{ src, want string }{
		"half a pair at the end":        {unit(append(text(`["a`), 0xd83d)...) + unit(text(`"]`)...)[2:], "[\"a\ufffd\"]"},
		"the second half alone":         {unit(append(append(text(`["`), 0xde00), text(`"]`)...)...), "[\"\ufffd\"]"},
		"halves in the wrong order":     {unit(append(append(text(`["`), 0xde00, 0xd83d), text(`"]`)...)...), "[\"\ufffd\ufffd\"]"},
		"a half before another letter":  {unit(append(append(text(`["`), 0xd83d, 'x'), text(`"]`)...)...), "[\"\ufffdx\"]"},
		"an odd byte at the end":        {unit(text(`[1]`)...) + "x", "[1]"},
		"a mark in the middle is kept":  {unit(text("[\"\ufeff\"]")...), "[\"\ufeff\"]"},
		"nothing but a mark is no JSON": {unit(), ""},
	} {
		got, err := toUTF8(tt.src, nil)
		if err != nil || got != tt.want {
			t.Errorf("%s: %q, %v; want %q", name, got, err, tt.want)
		}
	}
	for _, src := range []string{"", "\xff", "\xfe\xff\xff", "x\x00", "[\x001", "abc"} {
		if got, err := toUTF8(src, nil); err != nil || (got != src && src != "\xfe\xff\xff") {
			t.Errorf("%q: %q, %v", src, got, err)
		}
	}
}
