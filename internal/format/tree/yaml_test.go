package tree

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/budget"
)

// yamlCases are documents with what they say, and whether the fast reader must
// be able to read them.
var yamlCases = []struct {
	name, src, want string
	fast            bool
}{
	{"a map", "a: 1\nb: two\n", `{a: 1, b: "two"}`, true},
	{"no line break at the end", "a: 1", `{a: 1}`, true},
	{"a document marker", "---\na: 1\n", `{a: 1}`, true},
	{"a comment before and after a marker", "# x\n--- # y\n# z\na: 1\n", `{a: 1}`, true},
	{"only the first document", "a: 1\n---\nb: 2\n", `{a: 1}`, true},
	{"nested maps", "a:\n  b:\n    c: d\n  e: f\n", `{a: {b: {c: "d"}, e: "f"}}`, true},
	{"nulls where no value follows", "a:\nb: # x\nc:\n  d:\ne: ~\nf: null\n", `{a: null, b: null, c: {d: null}, e: null, f: null}`, true},
	{"kinds of plain scalars", "[true, no, 1, 1.5, 1.2.3, 0x1F, 1_000, 2020-01-01, -0, .inf, 1e999, 0o14, 08, TRUE, yes, +12e03, 1.]\n",
		`[true, "no", 1, 1.5, "1.2.3", 0x1F, 1_000, "2020-01-01", -0, .inf, "1e999", 0o14, 08, TRUE, "yes", +12e03, 1.]`, true},
	{"quoted scalars", "a: '9.0'\nb: \"x\"\nc: 'it''s'\nd: \"q\\\"\\n\"\n'e': ''\n\"f\": \"\"\n",
		`{a: "9.0", b: "x", c: "it's", d: "q\"\n", e: "", f: ""}`, true},
	{"rarer escapes", "a: \"\\u00e9\"\n", `{a: "é"}`, false},
	{"quotes inside plain scalars", "a: b'c\nd: e\"f\n", `{a: "b'c", d: "e\"f"}`, true},
	{"colons and hashes inside plain scalars", "a: b:c#d\nhttps://x: y\n", `{a: "b:c#d", https://x: "y"}`, true},
	{"comments at the ends of lines", "a: b # c\nd: 'e' # f\ng: [h] # i\n", `{a: "b", d: "e", g: ["h"]}`, true},
	{"comments between, at any indentation", "a:\n# x\n  b: c\n      # y\n  d: e\n", `{a: {b: "c", d: "e"}}`, true},
	{"lists", "a:\n  - b\n  - c\n", `{a: ["b", "c"]}`, true},
	{"lists at the indentation of their key", "a:\n- b\n- c\nd: e\n", `{a: ["b", "c"], d: "e"}`, true},
	{"a list as the document", "- a\n- b: c\n  d: e\n- - f\n  - g\n-\n- h\n", `["a", {b: "c", d: "e"}, ["f", "g"], null, "h"]`, true},
	{"maps in lists", "a:\n  - b: c\n    d:\n      - e\n    f:\n    - g\n  -   h: i\n", `{a: [{b: "c", d: ["e"], f: ["g"]}, {h: "i"}]}`, true},
	{"an item on the next line", "-\n  a: b\n-\n  - c\n", `[{a: "b"}, ["c"]]`, true},
	{"a value on the next line", "a:\n  b\nc:\n  'd'\n", `{a: "b", c: "d"}`, true},
	{"flow collections", "a: {b: c, d: 'e', f: [g, {h: 1}], i: {}, j: []}\nk: [x64]\n",
		`{a: {b: "c", d: "e", f: ["g", {h: 1}], i: {}, j: []}, k: ["x64"]}`, true},
	{"an address in a flow map", "a: {tarball: https://registry.invalid/x.tgz, integrity: sha512-a/b+c==}\n",
		`{a: {tarball: "https://registry.invalid/x.tgz", integrity: "sha512-a/b+c=="}}`, true},
	{"flow collections of many lines", "a: [b,\n  c]\n", `{a: ["b", "c"]}`, false},
	{"flow maps without values", "a: {b, c: }\n", `{a: {b: null, c: null}}`, false},
	{"a pair in a flow list", "[a: b]\n", `[{a: "b"}]`, false},
	{"literal blocks", "a: |\n  b\n    c\n\n  d\n\ne: |-\n  f\n\ng: |+\n  h\n\ni: j\n", `{a: "b\n  c\n\nd\n", e: "f", g: "h\n\n", i: "j"}`, true},
	{"folded blocks", "a: >\n  b\n  c\n\n  d\n    e\n  f\ng: >-\n  h\n  i\n", `{a: "b c\nd\n  e\nf\n", g: "h i"}`, true},
	{"a block in a list", "- run: |\n    x\n    y\n  if: z\n- |\n  w\n", `[{run: "x\ny\n", if: "z"}, "w\n"]`, true},
	{"a block that ends at a comment", "a:\n  b: |\n    c\n # d\n  e: f\n", `{a: {b: "c\n", e: "f"}}`, true},
	{"a block without text", "a: |\nb: c\n", `{a: "", b: "c"}`, false},
	{"a block with an indentation indicator", "a: |2\n    b\n", `{a: "  b\n"}`, false},
	{"a long key with a question mark", "? " + strings.Repeat("k", 2000) + "\n: v\nb: c\n", `{` + strings.Repeat("k", 2000) + `: "v", b: "c"}`, true},
	{"a question mark before a nested value", "a:\n  ? 'b'\n  :\n    c: d\n  e: f\n", `{a: {b: {c: "d"}, e: "f"}}`, true},
	{"a question mark without a value", "? a\n? b\n", `{a: null, b: null}`, false},
	{"plain scalars of many lines", "a: b\n  c\n", `{a: "b c"}`, false},
	{"anchors, aliases and merge keys", "a: &x {b: c}\nd: *x\ne:\n  <<: *x\n", `{a: {b: "c"}, d: *x, e: {<<: *x}}`, false},
	{"tags", "a: !!str 1\nb: !x y\nc: !!int '3'\n", `{a: "1", b: "y", c: 3}`, false},
	{"Windows line ends", "a: 1\r\nb:\r\n  - c\r\n", `{a: 1, b: ["c"]}`, false},
	{"tabs", "a:\tb\n", `{a: "b"}`, false},
	{"text that is not ASCII", "é: \"ü\"\nb: [ß, 日本]\n", `{é: "ü", b: ["ß", "日本"]}`, true},
	{"the workflow expression", "if: ${{ github.ref == 'x' }}\nenv: {A: b}\n", `{if: "${{ github.ref == 'x' }}", env: {A: "b"}}`, true},
	{"repeated keys", "a: 1\na: 2\n", `{a: 1, a: 2}`, true},
	{"an empty stream", "", `null`, false},
	{"a comment alone", "# x\n", `null`, false},
	{"a scalar alone", "foo\n", `"foo"`, false},
}

func TestYAML(t *testing.T) {
	for _, test := range yamlCases {
		t.Run(test.name, func(t *testing.T) {
			doc, err := YAML(test.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, dump(doc.Root())); diff != "" {
				t.Error(diff)
			}
			if fast := sameYAML(t, test.src); fast != test.fast {
				t.Errorf("the fast reader can read it: %v", fast)
			}
		})
	}
}

// sameYAML checks that the fast reader gives the library's document, if it
// gives any, and reports whether it does.
func sameYAML(t *testing.T, src string) bool {
	t.Helper()
	if !yamlSimple(src) {
		return false
	}
	fast, next, ok, err := fastYAML(src, 0, nil)
	if err != nil || !ok {
		return false
	}
	if next >= 0 {
		src = src[:next]
	}
	docs, err := libraryYAML(src, nil, 1)
	if err != nil || len(docs) == 0 {
		t.Fatalf("the fast reader reads %q\nas %s\nand the library does not: %v", src, dump(fast.Root()), err)
	}
	if diff := cmp.Diff(places(docs[0]), places(fast)); diff != "" {
		t.Errorf("%q\nlibrary and fast reader differ: %s", src, diff)
	}
	return true
}

// places writes all values with their places.
func places(d *Doc) string {
	var b strings.Builder
	for i := range d.nodes {
		n := Node{d, int32(i)}
		v := n.at()
		fmt.Fprintf(&b, "%d %v %q %d+%d %d-%d next %d len %d", i, n.Kind(), n.Key(), v.keyOff, v.keyLen(), v.off, v.end, v.next, n.Len())
		if k := n.Kind(); k != Map && k != List {
			fmt.Fprintf(&b, " %q", n.Text())
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestYAMLRefuses(t *testing.T) {
	for name, src := range map[string]string{
		"a map in a scalar":               "a: b: c\n",
		"odd indentation":                 "a:\n    b: c\n  d: e\n",
		"an unknown alias":                "a: *b\n",
		"a string without end":            "a: \"b\n",
		"a list where a key must stand":   "a: b\n- c\n",
		"text after a flow collection":    "a: [b] c\n",
		"a control character":             "a: \x01\n",
		"invalid UTF-8":                   "a: \xff\n",
		"a tab as indentation":            "a:\n\tb: c\n",
		"a key without colon after a key": "a: b\nc\n",
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := YAML(src, nil)
			if err == nil {
				t.Fatalf("read as %s", dump(doc.Root()))
			}
			if _, ok := err.(*SyntaxError); !ok {
				t.Errorf("error of type %T: %v", err, err)
			}
		})
	}
}

func TestYAMLAliasesLeadToTheirAnchors(t *testing.T) {
	doc, err := YAML("a: &x\n  b: 1\nc:\n  <<: *x\n  d: *x\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	d := doc.Root().Path("c", "d")
	if !d.IsAlias() || d.Kind() != Null || d.Text() != "*x" || d.Raw() != "*x" {
		t.Errorf("alias is %v %q %q", d.Kind(), d.Text(), d.Raw())
	}
	if got := d.Target().Get("b").Text(); got != "1" {
		t.Errorf("the target's b is %q", got)
	}
}

func TestYAMLAliasesDoNotGrow(t *testing.T) {
	var src strings.Builder
	src.WriteString("a0: &a0 [x, x]\n")
	for i := 1; i < 100; i++ {
		fmt.Fprintf(&src, "a%d: &a%d [*a%d, *a%d]\n", i, i, i-1, i-1)
	}
	doc, err := YAML(src.String(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if doc.Values() != 301 {
		t.Errorf("%d values", doc.Values())
	}
}

func TestYAMLAll(t *testing.T) {
	for name, test := range map[string]struct {
		src  string
		want []string
	}{
		"two documents":                    {"a: 1\n---\nb: 2\n", []string{"{a: 1}", "{b: 2}"}},
		"a marker before the first":        {"---\na: 1\n---\n- b\n", []string{"{a: 1}", `["b"]`}},
		"documents that the library reads": {"--- &x\na: 1\n...\n---\nb: [\n2]\n", []string{"{a: 1}", "{b: [2]}"}},
		"an empty stream":                  {"", nil},
	} {
		t.Run(name, func(t *testing.T) {
			docs, err := YAMLAll(test.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range docs {
				got = append(got, dump(d.Root()))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	docs, err := YAMLAll("a: 1\n---\nb: 2\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	if at := docs[1].Root().Get("b").At(); at.Line != 3 || at.Col != 4 || at.Off != 12 {
		t.Errorf("b of the second document stands at %+v", at)
	}
}

func TestYAMLOfLockfilesIsReadFast(t *testing.T) {
	for name, src := range map[string]string{"pnpm": pnpmLock(50), "yarn berry": berryLock(50)} {
		if !sameYAML(t, src) {
			t.Errorf("%s: the fast reader gives up", name)
		}
	}
}

func TestYAMLStopsAtItsLimits(t *testing.T) {
	for name, test := range map[string]struct {
		src    string
		limits budget.Limits
		what   string
	}{
		"deep flow":       {strings.Repeat("[", 600) + strings.Repeat("]", 600), budget.Default(), "depth"},
		"deep blocks":     {strings.Repeat("- ", 600) + "x\n", budget.Default(), "depth"},
		"deep library":    {"&a " + strings.Repeat("[", 600) + strings.Repeat("]", 600), budget.Default(), "depth"},
		"few steps":       {pnpmLock(5000), budget.Limits{Steps: 1000}, "steps"},
		"too many values": {"&a [" + strings.Repeat("a,", 3_000_000) + "]", budget.Default(), "values"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := YAML(test.src, budget.New(test.limits, 1))
			var breach *budget.Breach
			if b, ok := err.(*budget.Breach); ok {
				breach = b
			}
			if breach == nil || breach.What != test.what {
				t.Errorf("got %v", err)
			}
		})
	}
}

func FuzzYAML(f *testing.F) {
	for _, test := range yamlCases {
		if len(test.src) < 500 {
			f.Add(test.src)
		}
	}
	f.Add(pnpmLock(2))
	f.Add(berryLock(2))
	f.Fuzz(func(t *testing.T, src string) {
		doc, err := YAML(src, budget.New(budget.Default(), int64(len(src))))
		checkResult(t, src, doc, err)
		sameYAML(t, src)
		docs, _ := YAMLAll(src, budget.New(budget.Default(), int64(len(src))))
		for _, d := range docs {
			checkResult(t, src, d, nil)
		}
	})
}

// TestYAMLOfLocalFiles compares the readers on files given by hand:
// TREE_YAML='../*.yaml' go test -run LocalFiles.
func TestYAMLOfLocalFiles(t *testing.T) {
	pattern := os.Getenv("TREE_YAML")
	if pattern == "" {
		t.Skip("TREE_YAML names no files")
	}
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !sameYAML(t, string(data)) {
			t.Logf("%s is not in the fast subset", file)
		}
	}
}

// yamlFragments are pieces that meet in unlucky ways.
var yamlFragments = []string{
	"a", "b", "a:", "a: ", "b: ", ": ", ":", "- ", "-", "- - ", "? ", "?", "# c", " # c", "#c", " ", "  ", "    ", "\n", "\n", "\n  ", "\n    ",
	"\n- ", "\n  - ", "\na: ", "\n  b: ", "\nb:\n", "'q'", "\"d\"", "'it''s'", "\"\\n\"", "'", "\"", "{", "}", "[", "]", ", ", ",",
	"{a: b}", "[a, b]", "{}", "[]", "{a: [b, {c: d}]}", "|", "|-", ">", ">+", "|\n    x\n     y\n", ">\n  x\n  y\n\n  z\n",
	"1", "1.5", "-1", "~", "null", "true", "<<", "---", "\n---\n", "\n...\n", "...", "&x ", "*x", "!t ", "%", "@", "`", "é",
	"\n? a\n: b\n", "a b", "a:b", "a#b", "https://x/y", "\n\n", "\n \n", "=", "\\",
}

func TestYAMLReadersAgreeOnRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	rounds, fast := 20_000, 0
	if s := os.Getenv("TREE_ROUNDS"); s != "" {
		rounds, _ = strconv.Atoi(s)
	}
	for range rounds {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			b.WriteString(yamlFragments[r.IntN(len(yamlFragments))])
		}
		if sameYAML(t, b.String()) {
			fast++
		}
		if t.Failed() {
			return
		}
	}
	t.Logf("%d of %d texts were in the fast subset", fast, rounds)
	for range rounds {
		src := randomYAML(r)
		sameYAML(t, src)
		if t.Failed() {
			return
		}
	}
}

// randomYAML writes lines of random indentation, mostly well-formed.
func randomYAML(r *rand.Rand) string {
	values := []string{"", "x", "'q'", "{a: b, c: [d]}", "[x64, \"y\"]", "1.0", "|", ">-", "x y # c", "# c", "https://x", "a: b", "- x", "- a: b", "&x y", "\"\\t\""}
	keys := []string{"- ", "- a: ", "a: ", "b: ", "'c': ", "\"d\": ", "? e\n: ", "? ", "", "-", "# ", "  "}
	var b strings.Builder
	indent := 0
	for range 1 + r.IntN(10) {
		switch r.IntN(6) {
		case 0:
			indent += 2
		case 1:
			indent = max(0, indent-2)
		case 2:
			indent = r.IntN(6)
		}
		b.WriteString(strings.Repeat(" ", indent) + keys[r.IntN(len(keys))] + values[r.IntN(len(values))] + "\n")
	}
	return b.String()
}
