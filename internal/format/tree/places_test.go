package tree

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// syntax names a reader for tests that go through all of them.
type syntax struct {
	name string
	read func(string, *budget.Budget) (*Doc, error)
}

func syntaxes() []syntax {
	return []syntax{
		{"JSON", JSON}, {"JSONC", JSONC}, {"YAML", YAML}, {"TOML", TOML}, {"XML", XML},
		{"YAML by the library", func(src string, b *budget.Budget) (*Doc, error) {
			docs, err := libraryYAML(src, b, 1)
			if err != nil || len(docs) == 0 {
				return nil, err
			}
			return docs[0], nil
		}},
	}
}

// walkTo follows a path such as "a.b.0.c": keys, and places in lists.
func walkTo(n Node, path string) Node {
	if path == "" {
		return n
	}
	for step := range strings.SplitSeq(path, ".") {
		i, err := strconv.Atoi(step)
		if err != nil || n.Kind() != List {
			n = n.Get(step)
			continue
		}
		for c := range n.Children() {
			if i--; i < 0 {
				n = c
				break
			}
		}
	}
	return n
}

func TestValuesAndKeysHaveTheirPlaces(t *testing.T) {
	type place struct{ path, raw, at, key string }
	for _, tt := range []struct {
		name, src string
		read      func(string, *budget.Budget) (*Doc, error)
		want      []place // the value as written, its line and column, those of its key
	}{
		{"JSON", "{\n  \"name\": \"app\",\n  \"deps\": [\"a\", {\"b\": -1.5}],\n  \"x\":null\n}", JSON, []place{
			{"", "{\n  \"name\": \"app\",\n  \"deps\": [\"a\", {\"b\": -1.5}],\n  \"x\":null\n}", "1:1+1", "1:1+1"},
			{"name", `"app"`, "2:11+5", "2:3+6"}, {"deps", `["a", {"b": -1.5}]`, "3:11+18", "3:3+6"}, {"deps.0", `"a"`, "3:12+3", "3:12+3"},
			{"deps.1", `{"b": -1.5}`, "3:17+11", "3:17+11"}, {"deps.1.b", "-1.5", "3:23+4", "3:18+3"}, {"x", "null", "4:7+4", "4:3+3"},
		}},
		{"JSON with Windows line ends", "{\r\n  \"a\": [\r\n    1\r\n  ],\r\n  \"b\": 2\r\n}\r\n", JSON, []place{
			{"a", "[\r\n    1\r\n  ]", "2:8+1", "2:3+3"}, {"a.0", "1", "3:5+1", "3:5+1"}, {"b", "2", "5:8+1", "5:3+3"},
		}},
		{"JSON beyond ASCII counts bytes", "{\"ключ\": \"日本\", \"x\": 1}", JSON, []place{
			{"ключ", `"日本"`, "1:14+8", "1:2+10"}, {"x", "1", "1:29+1", "1:24+3"},
		}},
		{"JSON behind a byte order mark", "\ufeff{\"a\": 1}", JSON, []place{{"", `{"a": 1}`, "1:4+8", "1:4+8"}, {"a", "1", "1:10+1", "1:5+3"}}},
		{"JSON with escapes", `{"a\u0062": "c\n"}`, JSON, []place{{"ab", `"c\n"`, "1:13+5", "1:2+9"}}},
		{"JSONC", "// head\n{ /* in */ \"a\": 1, // tail\n\"b\": [2,],}", JSONC, []place{{"a", "1", "2:17+1", "2:12+3"}, {"b", "[2,]", "3:6+4", "3:1+3"}}},
		{"YAML blocks", "name: app\ndeps:\n  - a\n  - b: c\n    d: 'e'\n\n\"q\": \"r\"\n", YAML, []place{
			{"", "name: app\ndeps:\n  - a\n  - b: c\n    d: 'e'\n\n\"q\": \"r\"", "1:1+9", "1:1+9"},
			{"name", "app", "1:7+3", "1:1+4"}, {"deps", "- a\n  - b: c\n    d: 'e'", "3:3+3", "2:1+4"}, {"deps.0", "a", "3:5+1", "3:5+1"},
			{"deps.1", "b: c\n    d: 'e'", "4:5+4", "4:5+4"}, {"deps.1.d", "'e'", "5:8+3", "5:5+1"}, {"q", `"r"`, "7:6+3", "7:1+3"},
		}},
		{"YAML flow", "a: {b: [1, x y], 'c': \"d\"}\n", YAML, []place{
			{"a", `{b: [1, x y], 'c': "d"}`, "1:4+23", "1:1+1"}, {"a.b", "[1, x y]", "1:8+8", "1:5+1"}, {"a.b.1", "x y", "1:12+3", "1:12+3"}, {"a.c", `"d"`, "1:23+3", "1:18+3"},
		}},
		{"YAML block scalars", "run: |\n  one\n  two\nnext: >-\n    three\n", YAML, []place{
			{"run", "|\n  one\n  two", "1:6+1", "1:1+3"}, {"next", ">-\n    three", "4:7+2", "4:1+4"},
		}},
		{"YAML values that are missing", "a:\nb: # none\nc: 1\n", YAML, []place{{"a", "", "1:3+0", "1:1+1"}, {"b", "", "2:3+0", "2:1+1"}, {"c", "1", "3:4+1", "3:1+1"}}},
		{"YAML with anchors and aliases", "a: &x 1\nb: *x\nc: !!str 2\nd: &y {e: 3}\n", YAML, []place{
			{"a", "1", "1:7+1", "1:1+1"}, {"b", "*x", "2:4+2", "2:1+1"}, {"c", "2", "3:10+1", "3:1+1"}, {"d", "{e: 3}", "4:7+6", "4:1+1"}, {"d.e", "3", "4:11+1", "4:8+1"},
		}},
		{"YAML with Windows line ends", "a: 1\r\nb:\r\n  - c\r\n", YAML, []place{{"a", "1", "1:4+1", "1:1+1"}, {"b", "- c", "3:3+3", "2:1+1"}, {"b.0", "c", "3:5+1", "3:5+1"}}},
		{"YAML beyond ASCII counts bytes", "ä: ö\n\"日\": [ß, x]\n", YAML, []place{{"ä", "ö", "1:5+2", "1:1+2"}, {"日.1", "x", "2:13+1", "2:13+1"}}},
		{"YAML beyond ASCII by the library", "ä: &a ö\n\"日\": [ß, x]\n", YAML, []place{{"ä", "ö", "1:8+2", "1:1+2"}, {"日.1", "x", "2:13+1", "2:13+1"}}},
		{"YAML scalars of many lines", "a: one\n  two\nb: 'three\n  four'\n", YAML, []place{{"a", "one\n  two", "1:4+3", "1:1+1"}, {"b", "'three\n  four'", "3:4+6", "3:1+1"}}},
		{"TOML", "title = \"x\"\n\n[a.b]\nc = [1, 2] # d\ne.f = { g = 'h' }\n", TOML, []place{
			{"title", `"x"`, "1:9+3", "1:1+5"}, {"a.b", "[a.b]", "3:1+5", "3:4+1"}, {"a.b.c", "[1, 2]", "4:5+6", "4:1+1"}, {"a.b.c.1", "2", "4:9+1", "4:9+1"},
			{"a.b.e.f", "{ g = 'h' }", "5:7+11", "5:3+1"}, {"a.b.e.f.g", "'h'", "5:13+3", "5:9+1"},
		}},
		{"TOML with Windows line ends", "[[p]]\r\nn = 'a'\r\nv = [\r\n  1,\r\n]\r\n", TOML, []place{{"p.0.n", "'a'", "2:5+3", "2:1+1"}, {"p.0.v", "[\r\n  1,\r\n]", "3:5+1", "3:1+1"}, {"p.0.v.0", "1", "4:3+1", "4:3+1"}}},
		{"TOML strings of many lines", "a = \"\"\"\nx\ny\"\"\"\nb = 1\n", TOML, []place{{"a", "\"\"\"\nx\ny\"\"\"", "1:5+3", "1:1+1"}, {"b", "1", "4:5+1", "4:1+1"}}},
		{"TOML beyond ASCII and behind a byte order mark", "\ufeff'ü' = \"é\"\nx = 2\n", TOML, []place{{"ü", `"é"`, "1:11+4", "1:4+4"}, {"x", "2", "2:5+1", "2:1+1"}}},
		{"XML", "<project>\n  <dep scope='test'>\n    <id> a </id>\n  </dep>\n</project>", XML, []place{
			{"", "<project>\n  <dep scope='test'>\n    <id> a </id>\n  </dep>\n</project>", "1:1+9", "1:2+7"},
			{"dep", "<dep scope='test'>\n    <id> a </id>\n  </dep>", "2:3+18", "2:4+3"}, {"dep.@scope", "'test'", "2:14+6", "2:8+5"},
			{"dep.id", "<id> a </id>", "3:5+12", "3:6+2"}, {"dep.id.#text", "a", "3:10+1", "3:10+1"},
		}},
		{"XML with prefixes and Windows line ends", "<?xml version=\"1.0\"?>\r\n<p:a x:y=\"1\">\r\n<b/>\r\n</p:a>", XML, []place{
			{"", "<p:a x:y=\"1\">\r\n<b/>\r\n</p:a>", "2:1+13", "2:4+1"}, {"@y", `"1"`, "2:10+3", "2:8+1"}, {"b", "<b/>", "3:1+4", "3:2+1"},
		}},
		{"XML text that is escaped or in pieces", "<a>\n &amp;b <c/> d</a>", XML, []place{{"#text", "&amp;b", "2:2+6", "2:2+6"}, {"c", "<c/>", "2:9+4", "2:10+1"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := tt.read(tt.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			checkPlaces(t, doc, !strings.HasPrefix(tt.name, "TOML"))
			for _, want := range tt.want {
				n := walkTo(doc.Root(), want.path)
				v, k := n.At(), n.KeyAt()
				got := place{want.path, n.Raw(), fmt.Sprintf("%d:%d+%d", v.Line, v.Col, v.End-v.Off), fmt.Sprintf("%d:%d+%d", k.Line, k.Col, k.End-k.Off)}
				if diff := cmp.Diff(want, got, cmp.AllowUnexported(place{})); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// checkPlaces checks for all values that lines and columns say the same as
// offsets and, unless tables may be defined in several places, that children
// stand inside their parents and one behind the other.
func checkPlaces(t *testing.T, doc *Doc, nested bool) {
	t.Helper()
	src := doc.Source()
	for i := range doc.nodes {
		n := Node{doc, int32(i)}
		off, end := n.Range()
		if off > end || end > len(src) || n.Raw() != src[off:end] {
			t.Fatalf("%q: %q stands at %d to %d", src, n.Key(), off, end)
		}
		for _, p := range []struct{ off, line, col uint32 }{{n.At().Off, n.At().Line, n.At().Col}, {n.KeyAt().Off, n.KeyAt().Line, n.KeyAt().Col}} {
			before := src[:p.off]
			if line, col := 1+strings.Count(before, "\n"), int(p.off)-strings.LastIndexByte(before, '\n'); int(p.line) != line || int(p.col) != col {
				t.Fatalf("%q: offset %d of %q is said to be %d:%d, and is %d:%d", src, p.off, n.Key(), p.line, p.col, line, col)
			}
		}
		if at := n.At(); int(at.Off) != off || int(at.End) > end || strings.Contains(src[at.Off:at.End], "\n") || at.End-at.Off > maxPoint {
			t.Fatalf("%q: %q of %d to %d is shown at %+v", src, n.Key(), off, end, at)
		}
		last := off
		for c := range n.Children() {
			from, to := c.Range()
			if nested && (from < last || to > end) {
				t.Fatalf("%q: %q at %d to %d holds %q at %d to %d", src, n.Key(), off, end, c.Key(), from, to)
			}
			last = from
		}
	}
}

func TestTheFirstLineOfAValueIsShownAndNotTooMuchOfIt(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	doc, err := JSON(`["`+long+`", {"a":`+"\r\n1}, \"b\"]", nil)
	if err != nil {
		t.Fatal(err)
	}
	first, second := walkTo(doc.Root(), "0"), walkTo(doc.Root(), "1")
	if at := first.At(); at.End-at.Off != maxPoint || len(first.Raw()) != 10_002 {
		t.Errorf("%d bytes of %d are shown", at.End-at.Off, len(first.Raw()))
	}
	if at := second.At(); doc.Source()[at.Off:at.End] != `{"a":` {
		t.Errorf("shown is %q", doc.Source()[at.Off:at.End])
	}
}
