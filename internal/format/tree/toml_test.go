package tree

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/pelletier/go-toml/v2"
)

var tomlCases = []struct{ name, src, want string }{
	{"an empty text", "", `{}`},
	{"scalars", "a = 1\nb = 1.5\nc = true\nd = \"x\"\ne = 'y'\nf = 1979-05-27T07:32:00Z\ng = 0xFF\nh = inf\n",
		`{a: 1, b: 1.5, c: true, d: "x", e: "y", f: "1979-05-27T07:32:00Z", g: 0xFF, h: inf}`},
	{"escapes and strings of many lines", "a = \"\\t\\u00e9\"\nb = '''\nx\ny'''\nc = \"\"\"\nq\\\n   r\"\"\"\n", `{a: "\té", b: "x\ny", c: "qr"}`},
	{"keys with dots and quotes", "a.b.c = 1\na.b.d = 2\n\"e.f\".'g' = 3\n\"\\u0061x\" = 4\n", `{a: {b: {c: 1, d: 2}}, e.f: {g: 3}, ax: 4}`},
	{"tables", "[a]\nx = 1\n[a.b]\ny = 2\n[c.d]\n[c]\nz = 3\n", `{a: {x: 1, b: {y: 2}}, c: {d: {}, z: 3}}`},
	{"lists of tables", "[[p]]\nn = 'a'\n[p.d]\nx = 1\n[[p]]\nn = 'b'\n[[p.q]]\n[[p.q]]\ny = 2\n", `{p: [{n: "a", d: {x: 1}}, {n: "b", q: [{}, {y: 2}]}]}`},
	{"inline tables and lists", "a = { b = 1, c.d = [ 1, [2,\n 3, # x\n ], {e = 'f'}, ] }\ng = []\nh = {}\n", `{a: {b: 1, c: {d: [1, [2, 3], {e: "f"}]}}, g: [], h: {}}`},
	{"a byte order mark", "\ufeffa = 1\n", `{a: 1}`},
}

func TestTOML(t *testing.T) {
	for _, test := range tomlCases {
		t.Run(test.name, func(t *testing.T) {
			doc, err := TOML(test.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, dump(doc.Root())); diff != "" {
				t.Error(diff)
			}
			checkResult(t, test.src, doc, nil)
		})
	}
}

func TestTOMLPlaces(t *testing.T) {
	src := "[[ package ]]\nname = \"a\"\ndeps = [\n \"b\",\n {x = 1},\n]\n\n[tool.x.\"y\"]\nv = 2\n[tool]\n"
	doc, err := TOML(src, nil)
	if err != nil {
		t.Fatal(err)
	}
	root := doc.Root()
	var first Node
	for first = range root.Get("package").Children() {
		break
	}
	for name, test := range map[string]struct {
		node      Node
		raw       string
		line, col uint32
	}{
		"a list of tables at its first header": {root.Get("package"), "[[ package ]]", 1, 1},
		"an element at its header":             {first, "[[ package ]]", 1, 1},
		"a string":                             {first.Get("name"), `"a"`, 2, 8},
		"a list of many lines":                 {first.Get("deps"), "[\n \"b\",\n {x = 1},\n]", 3, 8},
		"a table at its header":                {root.Path("tool", "x", "y"), `[tool.x."y"]`, 8, 1},
		"a table with a later header":          {root.Get("tool"), "[tool]", 10, 1},
	} {
		t.Run(name, func(t *testing.T) {
			at := test.node.At()
			if test.node.Raw() != test.raw || at.Line != test.line || at.Col != test.col {
				t.Errorf("%q at %+v", test.node.Raw(), at)
			}
		})
	}
	if at := root.Path("tool", "x", "y").KeyAt(); at.Line != 8 || at.Col != 9 {
		t.Errorf("the key y stands at %+v", at)
	}
}

func TestTOMLRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		src  string
		line int
	}{
		"a key without value":       {"a = 1\nb =\n", 2},
		"a header without end":      {"a = 1\n[b\n", 2},
		"a table that is a list":    {"[a]\n[[a]]\n", 2},
		"a string without end":      {"\n\na = \"x\n", 3},
		"nonsense":                  {"{}", 1},
		"a list without end at all": {"a = [1,", 1},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := TOML(test.src, nil)
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("got %v, %v", doc, err)
			}
			if syntax.Line != test.line {
				t.Errorf("error on line %d, want %d: %s", syntax.Line, test.line, syntax.Msg)
			}
		})
	}
}

func TestTOMLStopsAtItsLimits(t *testing.T) {
	for name, test := range map[string]struct {
		src  string
		b    *budget.Budget
		what string
	}{
		"deep lists":      {"a = " + strings.Repeat("[", 600) + strings.Repeat("]", 600), nil, "depth"},
		"deep keys":       {strings.Repeat("a.", 600) + "a = 1", nil, "depth"},
		"a deep header":   {"[" + strings.Repeat("a.", 600) + "a]", nil, "depth"},
		"many small ones": {"a = [" + strings.Repeat("1,", 2_100_000) + "]", nil, "values"},
		"few steps":       {cargoLock(2000), budget.New(budget.Limits{Steps: 5000}, 1), "steps"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := TOML(test.src, test.b)
			var breach *budget.Breach
			if !errors.As(err, &breach) || breach.What != test.what {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestTOMLOfManyTablesIsNotQuadratic(t *testing.T) {
	var b strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&b, "[[package]]\nname = 'x'\n[t.x%d]\n", i)
	}
	doc, err := TOML(b.String(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := doc.Root().Get("package").Len(); got != 100_000 {
		t.Errorf("%d packages", got)
	}
	if got := len(doc.Root().Get("t").Index()); got != 100_000 {
		t.Errorf("%d tables", got)
	}
}

func FuzzTOML(f *testing.F) {
	for _, test := range tomlCases {
		f.Add(test.src)
	}
	f.Add(cargoLock(2))
	f.Fuzz(func(t *testing.T, src string) {
		doc, err := TOML(src, budget.New(budget.Default(), int64(len(src))))
		checkResult(t, src, doc, err)
		var v map[string]any
		if err != nil && !budget.IsBreach(err) && decoded(src) == src && toml.Unmarshal([]byte(src), &v) == nil {
			t.Errorf("%q is not read: %v", src, err)
		}
	})
}
