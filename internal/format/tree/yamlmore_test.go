package tree

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// TestBlockScalarsFoldAndChompAsTheLibraryDoes goes through all headers, with
// bodies that fold in all ways, as the last value of a file and before another.
func TestBlockScalarsFoldAndChompAsTheLibraryDoes(t *testing.T) {
	bodies := []string{
		"  one\n", "  one\n  two\n", "  one\n\n  two\n", "  one\n\n\n  two\n\n", "\n  one\n", "\n\n  one\n  two\n\n\n", "  one\n    more\n  two\n", "    more\n    and\n", "  one\n   \n  two\n",
		"  one\n \n  two\n", "  one  \n  two \n", "  # no comment\n  one\n", "  - a\n  - b\n", "  a: b\n", "  one\n  two", "  ", "", "\n", "  'q'\n  \"d\"\n", "  one # two\n", "   a\n  b\n", "      deep\n      er\n",
	}
	read := 0
	for _, style := range []string{"|", ">"} {
		for _, header := range []string{"", "-", "+", "2", "1", "2-", "-2", "+1", " # comment", "-  # comment"} {
			for _, body := range bodies {
				for _, src := range []string{
					"a: " + style + header + "\n" + body, "a: " + style + header + "\n" + body + "\nb: c\n", "- " + style + header + "\n" + body, "a:\n  b: " + style + header + "\n" + strings.ReplaceAll("  "+body, "\n", "\n  ") + "\nc: d\n",
				} {
					var want any
					if yaml.Unmarshal([]byte(src), &want) != nil {
						continue
					}
					doc, err := YAML(src, nil)
					if err != nil {
						t.Fatalf("%q: %v", src, err)
					}
					if diff := cmp.Diff(floats(want), plain(t, doc.Root())); diff != "" {
						t.Errorf("%q: %s", src, diff)
					}
					sameYAML(t, src)
					checkPlaces(t, doc, true)
					read++
				}
			}
		}
	}
	if read < 1000 {
		t.Errorf("only %d texts were YAML", read)
	}
}

func TestAStreamGivesItsDocumentsInOrderAndInPlace(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		want      []string
		lines     []uint32 // where the roots stand
	}{
		{"one", "a: 1\n", []string{"{a: 1}"}, []uint32{1}},
		{"several", "a: 1\n---\nb: 2\n---\n- c\n", []string{"{a: 1}", "{b: 2}", `["c"]`}, []uint32{1, 3, 5}},
		{"with a marker before the first", "---\na: 1\n---\nb: 2\n", []string{"{a: 1}", "{b: 2}"}, []uint32{2, 4}},
		{"with comments between", "# x\na: 1\n# y\n---\n# z\nb: 2\n", []string{"{a: 1}", "{b: 2}"}, []uint32{2, 6}},
		{"with ends", "a: 1\n...\n---\nb: 2\n...\n", []string{"{a: 1}", "{b: 2}"}, []uint32{1, 4}},
		{"with a value beside the marker", "--- 1\n--- [2]\n--- {c: 3}\n", []string{"1", "[2]", "{c: 3}"}, []uint32{1, 2, 3}},
		{"with a block that holds a marker", "a: |\n  ---\n  b\n---\nc: 1\n", []string{`{a: "---\nb\n"}`, "{c: 1}"}, []uint32{1, 5}},
		{"with Windows line ends", "a: 1\r\n---\r\nb: 2\r\n", []string{"{a: 1}", "{b: 2}"}, []uint32{1, 3}},
		{"with an empty document between", "a: 1\n---\n---\nb: 2\n", []string{"{a: 1}", "null", "{b: 2}"}, []uint32{1, 3, 4}},
		{"with anchors of the document before", "a: &x 1\n---\nb: &x 2\nc: *x\n", []string{"{a: 1}", "{b: 2, c: *x}"}, []uint32{1, 3}},
		{"with directives", "%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n", []string{"{a: 1}", "{b: 2}"}, []uint32{3, 7}},
		{"of nothing", "", nil, nil},
		{"of comments", "# x\n\n", nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			docs, err := YAMLAll(tt.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			var lines []uint32
			for _, d := range docs {
				checkResult(t, tt.src, d, nil)
				checkPlaces(t, d, true)
				got, lines = append(got, dump(d.Root())), append(lines, d.Root().At().Line)
				if d.Source() != tt.src {
					t.Errorf("source %q", d.Source())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.lines, lines); diff != "" {
				t.Error(diff)
			}
			first, err := YAML(tt.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			want := "null"
			if len(tt.want) > 0 {
				want = tt.want[0]
			}
			if got := dump(first.Root()); got != want {
				t.Errorf("the first alone is %s", got)
			}
		})
	}
	if docs, err := YAMLAll("a: 1\n---\nb: [\n", nil); err == nil {
		t.Errorf("%d documents of a damaged stream", len(docs))
	}
	if _, err := YAML("a: 1\n---\nb: [\n", nil); err != nil {
		t.Errorf("what follows the first document is looked at: %v", err)
	}
}

func TestAliasesLeadToTheAnchorBefore(t *testing.T) {
	doc, err := YAML("a: &x 1\nb: *x\nc: &x [2]\nd: *x\ne: &m {k: v}\nf:\n  <<: *m\n  g: [*m, *x]\n*x : h\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	root := doc.Root()
	for path, want := range map[string]string{"b": "1", "d": "[2]", "f.<<": `{k: "v"}`, "f.g.0": `{k: "v"}`, "f.g.1": "[2]"} {
		n := walkTo(root, path)
		if !n.IsAlias() || n.Kind() != Null || !strings.HasPrefix(n.Text(), "*") || n.Raw() != n.Text() {
			t.Errorf("%s is no alias: %v %q", path, n.Kind(), n.Text())
		}
		if got := dump(n.Target()); got != want {
			t.Errorf("%s leads to %s, want %s", path, got, want)
		}
		if n.Target().Target() != n.Target() || n.Len() != 0 || n.True() || n.Strings() != nil {
			t.Errorf("%s is more than an alias", path)
		}
	}
	if got := root.Get("*x").Text(); got != "h" {
		t.Errorf("the key that is an alias has %q", got)
	}
	if a := root.Get("a"); a.IsAlias() || a.Target() != a || a.Text() != "1" {
		t.Error("an anchor is an alias")
	}
}

func TestKeysThatAreNoTextAreKept(t *testing.T) {
	for src, want := range map[string]string{
		"1: a\n": `{1: "a"}`, "true: a\n": `{true: "a"}`, "~: a\n": `{~: "a"}`, "1.5: a\n": `{1.5: "a"}`, "? [a, b]\n: c\n": `{: "c"}`, "? {a: b}\n: c\nd: e\n": `{: "c", d: "e"}`, "? |\n  a\n: b\n": "{a\n: \"b\"}",
		"? \"a\"\n: b\n": `{a: "b"}`, "'a b': c\n": `{a b: "c"}`, "\"\": a\n": `{: "a"}`, "!!str a: b\n": `{a: "b"}`, "&k a: b\n": `{a: "b"}`, "a b: c\n": `{a b: "c"}`, "- ? a\n- ? b\n  : c\n": `[{a: null}, {b: "c"}]`,
	} {
		doc, err := YAML(src, nil)
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
}

func TestKeysThatAreNoTextHaveTheirPlaces(t *testing.T) {
	doc, err := YAML("? [a, b]\n: c\n? {d: e}\n:\n  f\n? |\n  g\n: h\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for c := range doc.Root().Children() {
		got = append(got, fmt.Sprintf("%d:%d %d:%d", c.KeyAt().Line, c.KeyAt().Col, c.At().Line, c.At().Col))
	}
	if diff := cmp.Diff([]string{"1:3 2:3", "3:3 5:3", "6:3 8:3"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheFastReaderKnowsWhichCharactersAreSimple(t *testing.T) {
	for r := rune(0); r < 0x3000; r++ {
		for _, pad := range []string{"", "1234567", "12345678"} {
			src := "a: " + pad + "x" + string(r) + "y\n"
			if !yamlSimple(src) {
				continue
			}
			if docs, err := libraryYAML("a: \""+pad+"x"+string(r)+"y\"\n", nil, 1); err != nil && r != '"' && r != '\\' {
				t.Errorf("%U is simple, and the library refuses it: %v", r, err)
			} else if r != '"' && r != '\\' && r != '\n' && docs[0].Root().Get("a").Text() != pad+"x"+string(r)+"y" {
				t.Errorf("%U is simple, and the library reads it as %q", r, docs[0].Root().Get("a").Text())
			}
		}
	}
	for _, src := range []string{"\t", "\r", "\x00", "\x7f", "\u0085", "\u009f", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\xff", "\xc3", "12345678\t", "12345678\xff"} {
		if yamlSimple(src) {
			t.Errorf("%q is simple", src)
		}
	}
	for _, src := range []string{"", "\n", " ", "~", "é", "日本", "😀", "\u00a0", "12345678é"} {
		if !yamlSimple(src) {
			t.Errorf("%q is not simple", src)
		}
	}
}

func TestTheCursorFindsLinesAndColumnsInAnyOrder(t *testing.T) {
	piece := rapid.SampledFrom([]string{"a", "bc", "é", "日", "😀", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", " ", "\n\n"})
	rapid.Check(t, func(t *rapid.T) {
		src := strings.Join(rapid.SliceOfN(piece, 1, 40).Draw(t, "text"), "")
		if rapid.Bool().Draw(t, "marked") {
			src = bom + src
		}
		// The place of every character, counted once from the start.
		type lineCol struct{ line, col int }
		places := map[lineCol]int{}
		line, col := 1, 1
		for off := bomLen(src); off < len(src); {
			places[lineCol{line, col}] = off
			n, isBreak := yamlBreak(src, off)
			if off += n; isBreak {
				line, col = line+1, 1
			} else {
				col++
			}
		}
		cursor := yamlCursor{src: src, off: bomLen(src), line: 1, col: 1}
		for range 10 {
			k := lineCol{rapid.IntRange(1, line).Draw(t, "line"), rapid.IntRange(1, 45).Draw(t, "column")}
			want, known := places[k]
			if got := cursor.seek(k.line, k.col); known && got != want {
				t.Fatalf("%q: %d:%d is at %d, want %d", src, k.line, k.col, got, want)
			}
		}
	})
}

func TestKeysOfAnyLengthUpToTheLimit(t *testing.T) {
	for _, n := range []int{1, maxYAMLKey, maxYAMLKey + 1, 1023} {
		key := strings.Repeat("k", n)
		doc, err := YAML(key+": 1\n", nil)
		if err != nil || doc.Root().Get(key).Text() != "1" {
			t.Errorf("a key of %d bytes: %v", n, err)
		}
	}
	long := strings.Repeat("k", maxKeyLen)
	for name, src := range map[string]string{"JSON": `{"` + long + `": 1}`, "TOML": long + "k = 1", "YAML": "? \"" + long + "\"\n: 1\n", "XML": "<a " + long + "k='1'/>"} {
		for _, s := range syntaxes()[:5] {
			if s.name != name {
				continue
			}
			_, err := s.read(src, nil)
			var breach *budget.Breach
			if !errors.As(err, &breach) || breach.What != "key length" || breach.Limit != maxKeyLen {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if doc, err := JSON(fmt.Sprintf(`{%q: 1}`, long[2:]), nil); err != nil || doc.Root().Get(long[2:]).Text() != "1" {
		t.Errorf("the longest key: %v", err)
	}
}
