package tree

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestJSON(t *testing.T) {
	for name, test := range map[string]struct{ src, want string }{
		"all kinds":                       {`{"a": [1, -2.5e+3, true, false, null, "x"], "b": {}, "c": []}`, `{a: [1, -2.5e+3, true, false, null, "x"], b: {}, c: []}`},
		"a scalar alone":                  {` "x" `, `"x"`},
		"repeated keys":                   {`{"a":1,"a":2}`, `{a: 1, a: 2}`},
		"escapes in texts and keys":       {`{"\u0061\n": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}`, "{a\n: \"\\\"\\\\/\\b\\f\\n\\r\\té😀\"}"},
		"half a surrogate pair":           {`["\ud83d", "\ude00x", "\ud83d\u0041"]`, `["�", "�x", "�A"]`},
		"invalid UTF-8":                   {"[\"a\xffb\", \"\\n\xff\"]", `["a�b", "\n�"]`},
		"an invalid key":                  {"{\"a\xff\": 1}", `{a�: 1}`},
		"a byte order mark":               {"\ufeff[1]", `[1]`},
		"UTF-16 with a byte order mark":   {utf16LE("\ufeff{\"ä\": \"😀\"}"), `{ä: "😀"}`},
		"long strings":                    {`["` + strings.Repeat("x", 100) + `\n"]`, `["` + strings.Repeat("x", 100) + `\n"]`},
		"quotes at every place in a word": {`["","1","12","123","1234","12345","123456","1234567","12345678"]`, `["", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678"]`},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := JSON(test.src, nil)
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

// utf16LE writes s as Windows does.
func utf16LE(s string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		b.Write([]byte{byte(unit), byte(unit >> 8)})
	}
	return b.String()
}

func TestJSONRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		src       string
		line, col int
	}{
		"an empty text":                       {"", 1, 1},
		"space alone":                         {" \n", 2, 1},
		"a second value":                      {"{}\n[]", 2, 1},
		"a comma before the end":              {"[1,\n2,\n]", 3, 1},
		"a comment":                           {"[ // x\n]", 1, 3},
		"a missing comma":                     {"[1 2]", 1, 4},
		"a missing colon":                     {`{"a" 1}`, 1, 6},
		"a key without quotes":                {"{\n a: 1}", 2, 2},
		"a map that ends as a list":           {`{"a": 1]`, 1, 8},
		"a list that never ends":              {"[1,", 1, 4},
		"a string that never ends":            {`["abc`, 1, 2},
		"a line break in a string":            {"[\"a\nb\"]", 1, 4},
		"an unknown escape":                   {`["ab\x"]`, 1, 5},
		"a short escape":                      {`["\u12"]`, 1, 3},
		"a number with a leading zero":        {"[01]", 1, 3},
		"a number with a bare dot":            {"[1.]", 1, 2},
		"a number with a plus":                {"[+1]", 1, 2},
		"a word":                              {"[nil]", 1, 2},
		"a control character after backslash": {"[\"\\\n\"]", 1, 4},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := JSON(test.src, nil)
			var syntax *SyntaxError
			if !errors.As(err, &syntax) {
				t.Fatalf("got %v, %v", doc, err)
			}
			if syntax.Line != test.line || syntax.Col != test.col {
				t.Errorf("error at %d:%d, want %d:%d: %s", syntax.Line, syntax.Col, test.line, test.col, syntax.Msg)
			}
		})
	}
}

func TestJSONC(t *testing.T) {
	src := "// head\n{\n  /* a\n  */ \"a\": [1, 2, ], // x\n  \"b\": {\"c\": 3,},\n}\n// tail"
	doc, err := JSONC(src, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(`{a: [1, 2], b: {c: 3}}`, dump(doc.Root())); diff != "" {
		t.Error(diff)
	}
	if at := doc.Root().Path("b", "c").At(); at.Line != 5 || at.Col != 14 {
		t.Errorf("c stands at %+v", at)
	}
	for _, bad := range []string{"[,]", "[1,,]", "{,}", "[/]", "[/* x]", "[1 / 2]"} {
		if doc, err := JSONC(bad, nil); err == nil {
			t.Errorf("%q is read as %s", bad, dump(doc.Root()))
		}
	}
}

func TestJSONStopsAtItsLimits(t *testing.T) {
	for name, test := range map[string]struct {
		src  string
		b    *budget.Budget
		what string
	}{
		"deep lists":      {strings.Repeat("[", 100_000), nil, "depth"},
		"deep maps":       {strings.Repeat(`{"a":`, 100_000), nil, "depth"},
		"a given depth":   {"[[[1]]]", budget.New(budget.Limits{Depth: 2}, 7), "depth"},
		"few steps":       {"[" + strings.Repeat("1,", 10_000) + "1]", budget.New(budget.Limits{Steps: 5000}, 1), "steps"},
		"too many values": {"[" + strings.Repeat("1,", maxValues+2*stride) + "1]", nil, "values"},
		"a long key":      {`{"` + strings.Repeat("k", maxKeyLen) + `":1}`, nil, "key length"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := JSON(test.src, test.b)
			var breach *budget.Breach
			if !errors.As(err, &breach) || breach.What != test.what {
				t.Errorf("got %v", err)
			}
		})
	}
	if _, err := JSON("[[1]]", budget.New(budget.Limits{Depth: 2}, 5)); err != nil {
		t.Errorf("at the limit: %v", err)
	}
}

func FuzzJSON(f *testing.F) {
	for _, src := range []string{`{"a":[1,-2.5e3,true,null,"x\n"],"b":{}}`, `["\ud83d\ude00"]`, "[1,]", "// x\n{/**/}", "\ufeff1", "\xff\xfe[\x00]\x00", packageLock(1)} {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		doc, err := JSON(src, budget.New(budget.Default(), int64(len(src))))
		checkResult(t, src, doc, err)
		if err == nil && utf8.ValidString(src) && !strings.HasPrefix(src, bom) && !json.Valid([]byte(src)) {
			t.Errorf("%q is read as %s", src, dump(doc.Root()))
		}
		if err != nil && !budget.IsBreach(err) && utf8.ValidString(src) && src != "" && json.Valid([]byte(src)) && src == decoded(src) {
			t.Errorf("%q is not read: %v", src, err)
		}
		doc, err = JSONC(src, budget.New(budget.Default(), int64(len(src))))
		checkResult(t, src, doc, err)
	})
}

// decoded is src as the decoder sees it.
func decoded(src string) string {
	s, _ := toUTF8(src, nil)
	return s
}
