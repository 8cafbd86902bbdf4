package tree

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestTOMLErrorsHaveTheirPlaces(t *testing.T) {
	for src, place := range map[string]string{
		"a = 1\nb = \n": "2:5", "a = 1\n= 2\n": "2:1", "a = 1\nb 2\n": "2:3", "a = 1\n\n[x\n": "3:3", "[[a]\nb = 1\n": "1:4", "a = [1,\n2": "2:", "a = \"x\n": "1:", "x = 1\na = \"\\q\"\n": "2:6",
		"a = 1 b = 2\n": "1:7", "\ufeffa = \n": "1:", "a = 1\r\nb = \r\n": "2:5", "é = 1\n": "1:1", "[a]\nx = 1\n[[a]]\n": "3:1", "a = tru\n": "1:5", "a = {x = 1\n": "1:",
	} {
		doc, err := TOML(src, nil)
		if errorOf(t, err) == nil {
			t.Errorf("%q is read as %s", src, dump(doc.Root()))
		} else if got := strings.Fields(err.Error())[1]; !strings.HasPrefix(got, place) {
			t.Errorf("%q: %v, want the place %s", src, err, place)
		}
	}
}

func TestTablesThatAreOpenedTwiceAreOne(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"a table above one that it holds", "[a.b]\nx = 1\n[a]\ny = 2\n", "{a: {b: {x: 1}, y: 2}}"},
		{"a table with another between", "[a.b]\n[c]\n[a.d]\n", "{a: {b: {}, d: {}}, c: {}}"},
		{"keys with dots and a header", "a.b.c = 1\n[a.d]\ne = 2\n", "{a: {b: {c: 1}, d: {e: 2}}}"},
		{"tables below an element", "[[a]]\n[a.b]\nx = 1\n[[a]]\n[a.b]\nx = 2\n", "{a: [{b: {x: 1}}, {b: {x: 2}}]}"},
		{"lists below an element", "[[a]]\n[[a.b]]\n[[a.b]]\n[[a]]\n[[a.b]]\nx = 1\n", "{a: [{b: [{}, {}]}, {b: [{x: 1}]}]}"},
		{"keys of many spellings", "[a.'b']\n[a.\"b\".c]\n[ a . b . d ]\n", "{a: {b: {c: {}, d: {}}}}"},
		{"an escaped key", "[a.\"\\u0062\"]\n[a.b.c]\n", "{a: {b: {c: {}}}}"},
		{"names that look like paths", "[a.'b.c']\n[a.b.c]\n", "{a: {b.c: {}, b: {c: {}}}}"},
		{"a parent that is in the root too", "x = 1\n[y.x]\n[x2]\n", "{x: 1, y: {x: {}}, x2: {}}"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := TOML(tt.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			checkResult(t, tt.src, doc, nil)
			checkPlaces(t, doc, false)
			if diff := cmp.Diff(tt.want, dump(doc.Root())); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestATableStandsAtItsOwnHeader(t *testing.T) {
	doc, err := TOML("[a.b.c]\nx = 1\n[a]\ny = 2\n[a.b]\n[[l]]\n[[l]]\nz = 3\n[l.m]\nk.n = 1\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"a": "[a]@3:1 key 3:2", "a.b": "[a.b]@5:1 key 5:4", "a.b.c": "[a.b.c]@1:1 key 1:6", "l": "[[l]]@6:1 key 6:3", "l.0": "[[l]]@6:1 key 6:1", "l.1": "[[l]]@7:1 key 7:1", "l.1.m": "[l.m]@9:1 key 9:4",
		"l.1.m.k": "k@10:1 key 10:1", "l.1.m.k.n": "1@10:7 key 10:3",
	} {
		n := walkTo(doc.Root(), path)
		if got := fmt.Sprintf("%s@%d:%d key %d:%d", n.Raw(), n.At().Line, n.At().Col, n.KeyAt().Line, n.KeyAt().Col); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}

// TestRandomTablesAreReadAsTheLibraryReadsThem makes headers, dotted keys and
// inline values in any order; what the library refuses is not compared.
func TestRandomTablesAreReadAsTheLibraryReadsThem(t *testing.T) {
	name := rapid.SampledFrom([]string{"a", "b", "'c'", "\"d\"", "\"\\u0061\"", "1", "e-f"})
	path := func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(name, 1, 3).Draw(t, "path"), ".") }
	value := rapid.SampledFrom([]string{"1", "'x'", "\"\\t\"", "[1, 2]", "[\n 1, # c\n 'y',\n]", "{x = 1}", "{x.y = 1, z = []}", "[{a = 1}, {}]", "\"\"\"\nq\"\"\"", "true", "1.5", "[[]]"})
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 8).Draw(t, "lines") {
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				fmt.Fprintf(&b, "[%s]\n", path(t))
			case 1:
				fmt.Fprintf(&b, "[[%s]]\n", path(t))
			default:
				fmt.Fprintf(&b, "%s = %s\n", path(t), value.Draw(t, "value"))
			}
		}
		src := b.String()
		doc, err := TOML(src, nil)
		var want map[string]any
		if toml.Unmarshal([]byte(src), &want) != nil {
			return
		}
		compared++
		if err != nil {
			t.Fatalf("%q: %v", src, err)
		}
		if diff := cmp.Diff(floats(want), plain(t, doc.Root())); diff != "" {
			t.Fatalf("%q: %s", src, diff)
		}
	})
	if compared < 20 {
		t.Errorf("only %d texts were TOML", compared)
	}
}

func TestTOMLIsBoundedBeforeTheLibraryReadsIt(t *testing.T) {
	for _, tt := range []struct {
		name, src, what string
		limit           int64
	}{
		{"as many commas as may be", "# " + strings.Repeat(",", maxTOMLCommas), "", 0},
		{"one more", "# " + strings.Repeat(",", maxTOMLCommas+1), "values", maxTOMLCommas},
		{"more values than may be", strings.Repeat("a=1\n", maxValues/2+2*stride), "values", maxValues / 2},
	} {
		_, err := TOML(tt.src, nil)
		var breach *budget.Breach
		if errors.As(err, &breach) != (tt.what != "") || breach != nil && (breach.What != tt.what || breach.Limit != tt.limit) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
