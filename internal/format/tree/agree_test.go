package tree

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"
)

// plain turns a document into what encoding/json would give.
func plain(t interface{ Fatalf(string, ...any) }, n Node) any {
	switch n.Kind() {
	case Null:
		return nil
	case Bool:
		return n.True()
	case String:
		return n.Text()
	case Number:
		if v, ok := n.Int(); ok {
			return float64(v)
		}
		v, err := strconv.ParseFloat(n.Text(), 64)
		if err != nil {
			t.Fatalf("%q is a number: %v", n.Text(), err)
		}
		return v
	case List:
		list := []any{}
		for c := range n.Children() {
			list = append(list, plain(t, c))
		}
		return list
	case Map:
		m := map[string]any{}
		for c := range n.Children() {
			if _, twice := m[c.Key()]; twice {
				t.Fatalf("key %q stands twice", c.Key())
			}
			m[c.Key()] = plain(t, c)
		}
		return m
	}
	t.Fatalf("%q is absent", n.Key())
	return nil
}

// oddTexts are texts that a syntax could take for something else.
func oddTexts() []string {
	return []string{
		"", " ", "a", "true", "null", "~", "yes", "on", "1", "-1", "1.0", "1e3", "0x1F", ".inf", "2020-01-01", "- a", "a: b", "a:", "#x", "a #b", "'", "\"", "\\", "\\n",
		"{", "[a]", "&a", "*a", "!t", "%", "@", "`", "|", ">", "?", "---", "...", "a\nb", "a\n\n b\n", "\n", "\t", " a ", "é", "日本", "😀", "\u00a0", "<a>", "&amp;", "]]>", "$", "=", ",",
		strings.Repeat("long ", 50), "\u0001", "\x7f", "\u2028",
	}
}

// drawValue makes values of JSON; nulls says whether there may be nulls, which
// TOML does not have.
func drawValue(nulls bool) *rapid.Generator[any] {
	text := rapid.OneOf(rapid.SampledFrom(oddTexts()), rapid.StringOfN(rapid.RuneFrom([]rune("ab:#-{}[],'\"\\ \né")), 0, 8, -1))
	return rapid.Deferred(func() *rapid.Generator[any] {
		return rapid.Custom(func(t *rapid.T) any {
			switch rapid.IntRange(0, 9).Draw(t, "kind") {
			case 0, 1, 2:
				return text.Draw(t, "text")
			case 3:
				return float64(rapid.IntRange(-1000, 1_000_000).Draw(t, "integer"))
			case 4:
				return float64(rapid.IntRange(-1000, 1000).Draw(t, "eighths")) / 8
			case 5:
				return rapid.Bool().Draw(t, "boolean")
			case 6:
				if nulls {
					return nil
				}
				return ""
			case 7:
				list := []any{}
				for range rapid.IntRange(0, 3).Draw(t, "elements") {
					list = append(list, drawValue(nulls).Draw(t, "element"))
				}
				return list
			}
			m := map[string]any{}
			for range rapid.IntRange(0, 3).Draw(t, "entries") {
				m[text.Draw(t, "key")] = drawValue(nulls).Draw(t, "value")
			}
			return m
		})
	})
}

func TestAnyJSONIsReadAsTheStandardLibraryReadsIt(t *testing.T) {
	value := drawValue(true)
	rapid.Check(t, func(t *rapid.T) {
		want := value.Draw(t, "value")
		compact, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var wide bytes.Buffer
		if err := json.Indent(&wide, compact, "\t", " \r\n "[:1+rapid.IntRange(0, 3).Draw(t, "layout")]); err != nil {
			t.Fatal(err)
		}
		for _, src := range []string{string(compact), wide.String(), "\ufeff" + string(compact), utf16LE("\ufeff" + string(compact))} {
			for _, s := range []syntax{{"JSON", JSON}, {"JSONC", JSONC}} {
				doc, err := s.read(src, nil)
				if err != nil {
					t.Fatalf("%q: %v", src, err)
				}
				if diff := cmp.Diff(want, plain(t, doc.Root())); diff != "" {
					t.Fatalf("%s %q: %s", s.name, src, diff)
				}
			}
		}
	})
}

func TestEachValueOfJSONIsJSONItself(t *testing.T) {
	value := drawValue(true)
	rapid.Check(t, func(t *rapid.T) {
		src, err := json.MarshalIndent(value.Draw(t, "value"), "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		doc, err := JSON(string(src), nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := range doc.nodes {
			n := Node{doc, int32(i)}
			part, err := JSON(n.Raw(), nil)
			if err != nil {
				t.Fatalf("%q: %v", n.Raw(), err)
			}
			if got, want := dump(part.Root()), dump(n); got != want {
				t.Fatalf("%q: %s, in its place %s", n.Raw(), got, want)
			}
			if key := n.KeyAt(); n.Key() != "" {
				var text string
				if err := json.Unmarshal(src[key.Off:key.End], &text); err != nil || text != n.Key() {
					t.Fatalf("the key %q stands where %q is: %v", n.Key(), src[key.Off:key.End], err)
				}
			}
		}
	})
}

func TestAnyYAMLIsReadAsTheLibraryReadsIt(t *testing.T) {
	value := drawValue(true)
	fast := 0
	rapid.Check(t, func(t *rapid.T) {
		want := value.Draw(t, "value")
		block, err := yaml.Marshal(want)
		if err != nil {
			t.Skip(err)
		}
		flow, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		for _, src := range []string{string(block), string(flow), "# head\n---\n" + string(block), strings.ReplaceAll(string(block), "\n", "\r\n")} {
			var library any
			if yaml.Unmarshal([]byte(src), &library) != nil {
				continue
			}
			for _, s := range []syntax{syntaxes()[2], syntaxes()[5]} {
				doc, err := s.read(src, nil)
				if err != nil {
					t.Fatalf("%s %q: %v", s.name, src, err)
				}
				if diff := cmp.Diff(floats(library), plain(t, doc.Root())); diff != "" {
					t.Fatalf("%s %q: %s", s.name, src, diff)
				}
			}
			if _, _, ok, _ := fastYAML(src, 0, nil); ok && yamlSimple(src) {
				fast++
			}
		}
	})
	if fast == 0 {
		t.Error("no document was in the fast subset")
	}
}

// floats makes all numbers of a library's value floats, as JSON has them.
func floats(v any) any {
	switch v := v.(type) {
	case int:
		return float64(v)
	case int64:
		return float64(v)
	case []any:
		list := []any{}
		for _, x := range v {
			list = append(list, floats(x))
		}
		return list
	case map[string]any:
		m := map[string]any{}
		for k, x := range v {
			m[k] = floats(x)
		}
		return m
	case map[any]any:
		m := map[string]any{}
		for k, x := range v {
			m[fmt.Sprint(k)] = floats(x)
		}
		return m
	}
	return v
}

func TestAnyTOMLIsReadAsTheLibraryReadsIt(t *testing.T) {
	value := drawValue(false)
	rapid.Check(t, func(t *rapid.T) {
		root := map[string]any{}
		for i := range rapid.IntRange(1, 4).Draw(t, "entries") {
			root[fmt.Sprint(rapid.SampledFrom(oddTexts()).Draw(t, "key"), i)] = value.Draw(t, "value")
		}
		var src bytes.Buffer
		e := toml.NewEncoder(&src)
		e.SetArraysMultiline(rapid.Bool().Draw(t, "arrays of many lines"))
		e.SetTablesInline(rapid.Bool().Draw(t, "tables inline"))
		e.SetIndentTables(rapid.Bool().Draw(t, "tables indented"))
		if err := e.Encode(root); err != nil {
			t.Skip(err)
		}
		var library map[string]any
		if err := toml.Unmarshal(src.Bytes(), &library); err != nil {
			t.Skip(err)
		}
		doc, err := TOML(src.String(), nil)
		if err != nil {
			t.Fatalf("%q: %v", src.String(), err)
		}
		if diff := cmp.Diff(floats(library), plain(t, doc.Root())); diff != "" {
			t.Fatalf("%q: %s", src.String(), diff)
		}
	})
}

func TestPlainScalarsHaveTheKindsThatTheLibraryGives(t *testing.T) {
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("0123456789+-._eExXoObBaAfFnNtTruelsiyYI~:")), 1, 8, -1)
	listed := []string{
		"0", "-0", "+1", "00", "08", "0o17", "0O17", "017", "0x1f", "0X1F", "0xg", "0b101", "0b2", "1_000", "_1", "1_", "1__0", "1.", ".5", "-.5", "+.5", ".", "..", "1.5.6", "1e3", "1E-3", "1e", "e1",
		"1e999", "-1e999", ".inf", "-.inf", "+.inf", ".INF", ".Inf", ".iNF", "inf", ".nan", ".NaN", ".NAN", "nan", "NaN", "Infinity", "0x1p-2", "0x.1p1", "1p3", "true", "True", "TRUE", "tRUE", "yes", "on", "no", "off", "y", "n",
		"null", "Null", "NULL", "nULL", "~", "~~", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616", "-9223372036854775808", "-9223372036854775809",
		"1:30", "12:30:45", "2020-01-01", "2020-01-01T00:00:00Z", "1-2", "1+2", "+", "-", "+-1", "0.", "-", "<<", "=", "1,000", "1 000", "0x", "0b", "0o", "0_8", "0x_1", "１",
	}
	check := func(t interface{ Fatalf(string, ...any) }, s string) {
		docs, err := libraryYAML("a: "+s+"\n", nil, 1)
		if err != nil || len(docs) == 0 || docs[0].Root().Get("a").Raw() != s || s[0] == '&' {
			return // not a plain scalar
		}
		if got, want := resolveYAML(s), docs[0].Root().Get("a").Kind(); got != want {
			t.Fatalf("%q is a %v, for the library a %v", s, got, want)
		}
	}
	for _, s := range listed {
		check(t, s)
	}
	rapid.Check(t, func(t *rapid.T) { check(t, letters.Draw(t, "scalar")) })
}

func TestIntegersAreDecimalAndOf64Bits(t *testing.T) {
	for src, want := range map[string]int64{
		"0": 0, "-1": -1, "9223372036854775807": math.MaxInt64, "-9223372036854775808": math.MinInt64, `"42"`: 42, `"-7"`: -7, `"+7"`: 7, `"007"`: 7,
	} {
		if v, ok := mustJSON(t, src).Int(); !ok || v != want {
			t.Errorf("%s is %d, %v", src, v, ok)
		}
	}
	for _, src := range []string{"9223372036854775808", "1.0", "1e3", `"0x10"`, `" 1"`, `"1_000"`, `""`, `"x"`, "true", "null", "[1]", "{}"} {
		if v, ok := mustJSON(t, src).Int(); ok {
			t.Errorf("%s is %d", src, v)
		}
	}
	doc, err := XML("<a n='3'><b> 12 </b><c>x</c></a>", nil)
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]int64{"@n": 3, "b": 12} {
		if v, ok := doc.Root().Get(key).Int(); !ok || v != want {
			t.Errorf("%s is %d, %v", key, v, ok)
		}
	}
	if _, ok := doc.Root().Get("c").Int(); ok {
		t.Error("a word is a number")
	}
}
