package tree

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/span"
)

func mustJSON(t *testing.T, src string) Node {
	t.Helper()
	doc, err := JSON(src, nil)
	if err != nil {
		t.Fatal(err)
	}
	return doc.Root()
}

func TestAbsentNodesAreSafe(t *testing.T) {
	var n Node
	if n.Exists() || n.Kind() != Absent || n.Get("a").Path("b", "c").Text() != "" || n.Key() != "" || n.Len() != 0 || n.True() || n.IsAlias() {
		t.Error("an absent node has something")
	}
	if _, ok := n.Int(); ok || n.Strings() != nil || n.Index() != nil || n.Raw() != "" || !n.At().IsZero() || !n.KeyAt().IsZero() || n.Target() != n {
		t.Error("an absent node has something")
	}
	for range n.Children() {
		t.Error("an absent node has children")
	}
	for range n.All("a") {
		t.Error("an absent node has children")
	}
	if (*Doc)(nil).Root().Exists() || (&Doc{}).Root().Exists() {
		t.Error("an empty document has a root")
	}
}

func TestLookups(t *testing.T) {
	root := mustJSON(t, `{"a": {"b": 1}, "a": 2, "l": ["x", 3, null, {}, true], "s": "y", "t": true, "n": null}`)
	if got := root.Path("a", "b").Text(); got != "1" {
		t.Errorf("a.b is %q", got)
	}
	var all []string
	for n := range root.All("a") {
		all = append(all, n.Raw())
	}
	if diff := cmp.Diff([]string{`{"b": 1}`, "2"}, all); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"x", "3", "true"}, root.Get("l").Strings()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"y"}, root.Get("s").Strings()); diff != "" {
		t.Error(diff)
	}
	index := root.Index()
	if len(index) != 5 || index["a"].Kind() != Map || index["s"].Text() != "y" {
		t.Errorf("index of %d", len(index))
	}
	if !root.Get("t").True() || root.Get("s").True() || root.Get("n").Text() != "" || root.Get("n").Exists() == false {
		t.Error("true, s or null is not itself")
	}
	if root.Len() != 6 || root.Get("l").Len() != 5 || root.Get("s").Len() != 0 {
		t.Error("wrong lengths")
	}
}

func TestInt(t *testing.T) {
	root := mustJSON(t, `{"a": -12, "b": 1.5, "c": "7", "d": true, "e": 99999999999999999999}`)
	for key, want := range map[string]struct {
		v  int64
		ok bool
	}{"a": {-12, true}, "b": {0, false}, "c": {7, true}, "d": {0, false}, "e": {0, false}} {
		if v, ok := root.Get(key).Int(); ok != want.ok || ok && v != want.v {
			t.Errorf("%s is %d, %v", key, v, ok)
		}
	}
}

func TestPlacesOfValuesAndKeys(t *testing.T) {
	root := mustJSON(t, "{\n  \"a\": \"xy\",\n  \"b\": {\n    \"c\\n\": [1]\n  }\n}")
	for name, test := range map[string]struct {
		off, end, line, col uint32
		got                 func() (off, end, line, col uint32)
	}{
		"a value":                         {9, 13, 2, 8, point(root.Get("a").At)},
		"a key":                           {4, 7, 2, 3, point(root.Get("a").KeyAt)},
		"a map ends on its first line":    {22, 23, 3, 8, point(root.Get("b").At)},
		"a key with an escape":            {28, 33, 4, 5, point(root.Path("b", "c\n").KeyAt)},
		"a value without a key is itself": {0, 1, 1, 1, point(root.KeyAt)},
	} {
		t.Run(name, func(t *testing.T) {
			off, end, line, col := test.got()
			if off != test.off || end != test.end || line != test.line || col != test.col {
				t.Errorf("%d to %d, line %d:%d", off, end, line, col)
			}
		})
	}
	if off, end := root.Get("b").Range(); off != 22 || end != 42 || !strings.HasPrefix(root.Get("b").Raw(), "{\n") {
		t.Errorf("b ranges from %d to %d", off, end)
	}
}

func point(at func() span.Point) func() (off, end, line, col uint32) {
	return func() (off, end, line, col uint32) {
		p := at()
		return p.Off, p.End, p.Line, p.Col
	}
}
