package licence

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestExpressionsAreReadAndWrittenInTheirCanonicalForm(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"one licence", "MIT", "MIT"},
		{"or any later version", "GPL-2.0+", "GPL-2.0+"},
		{"a reference", "LicenseRef-1", "LicenseRef-1"},
		{"a reference into another document", "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2", "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2"},
		{"an exception", "GPL-2.0-or-later WITH Bison-exception-2.2", "GPL-2.0-or-later WITH Bison-exception-2.2"},
		{"an exception of a reference", "LicenseRef-a WITH Bison-exception-2.2", "LicenseRef-a WITH Bison-exception-2.2"},
		{"an addition", "MIT WITH AdditionRef-x", "MIT WITH AdditionRef-x"},
		{"an addition of another document", "MIT WITH DocumentRef-d:AdditionRef-x", "MIT WITH DocumentRef-d:AdditionRef-x"},
		{"later with an exception", "GPL-2.0+ WITH Classpath-exception-2.0", "GPL-2.0+ WITH Classpath-exception-2.0"},
		{"AND binds more strongly than OR", "MIT OR Apache-2.0 AND Zlib", "MIT OR Apache-2.0 AND Zlib"},
		{"parentheses that change nothing go", "(MIT) OR (Apache-2.0 AND Zlib)", "MIT OR Apache-2.0 AND Zlib"},
		{"parentheses that are needed stay", "(MIT OR Apache-2.0) AND Zlib", "(MIT OR Apache-2.0) AND Zlib"},
		{"the same operator inside flattens", "a AND (b AND (c AND d))", "a AND b AND c AND d"},
		{"parentheses around all", "((MIT OR Zlib))", "MIT OR Zlib"},
		{"no spaces around parentheses", "(a OR b)AND(c OR d)", "(a OR b) AND (c OR d)"},
		{"line ends are spaces", " MIT\r\n\tOR\nZlib ", "MIT OR Zlib"},
		{"digits first", "0BSD", "0BSD"},
		{"a word that begins like an operator", "ANDROID OR ORACLE AND WITHOUT", "ANDROID OR ORACLE AND WITHOUT"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, loose, err := Parse(tt.text)
			if err != nil || loose {
				t.Fatalf("loose %v, %v", loose, err)
			}
			if e.String() != tt.want {
				t.Errorf("%q, want %q", e, tt.want)
			}
		})
	}
}

func TestOperatorsInAnotherCaseAreReadAndTold(t *testing.T) {
	for text, want := range map[string]string{
		"MIT or Zlib":                       "MIT OR Zlib",
		"a And b":                           "a AND b",
		"GPL-2.0-only with x":               "GPL-2.0-only WITH x",
		"(MIT OR Zlib) and (a OR b wITH c)": "(MIT OR Zlib) AND (a OR b WITH c)",
	} {
		e, loose, err := Parse(text)
		if err != nil || !loose || e.String() != want {
			t.Errorf("%q: %v, loose %v, %v", text, e, loose, err)
		}
	}
}

func TestWhatIsNoExpressionIsRefusedWithItsPlace(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		off        int
	}{
		{"nothing", "", 0},
		{"spaces", "  ", 2},
		{"two licences without operator", "MIT Zlib", 4},
		{"an operator alone", "AND", 0},
		{"nothing behind the operator", "MIT OR", 6},
		{"two operators", "MIT OR AND Zlib", 7},
		{"a parenthesis that stays open", "(MIT", 4},
		{"a parenthesis that was never open", "MIT)", 3},
		{"empty parentheses", "MIT AND ()", 9},
		{"an exception without a licence", "WITH x", 0},
		{"a licence without the exception", "MIT WITH", 8},
		{"an exception of a group", "(MIT OR Zlib) WITH x", 14},
		{"two exceptions", "MIT WITH a WITH b", 11},
		{"a plus apart", "GPL-2.0 +", 8},
		{"two pluses", "GPL-2.0++", 0},
		{"a plus behind a reference", "LicenseRef-1+", 12},
		{"a plus behind an exception", "MIT WITH a+", 10},
		{"a plus alone", "+", 0},
		{"a reference without a name", "LicenseRef-", 0},
		{"a document without a reference", "DocumentRef-a", 0},
		{"a document without a name", "DocumentRef-:LicenseRef-a", 0},
		{"a document before a listed licence", "DocumentRef-a:MIT", 0},
		{"a colon without document", "a:LicenseRef-b", 0},
		{"two colons", "DocumentRef-a:LicenseRef-b:c", 0},
		{"an addition for a licence", "AdditionRef-a", 0},
		{"a licence reference for an exception", "MIT WITH LicenseRef-a", 9},
		{"a slash, as package.json had it", "MIT/Apache-2.0", 3},
		{"a comma", "MIT, Zlib", 3},
		{"an underscore", "LicenseRef-a_b", 12},
		{"a letter of another script", "МIT", 0},
		{"a NUL byte", "MIT\x00", 3},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, _, err := Parse(tt.text)
			var fault *Error
			if !errors.As(err, &fault) {
				t.Fatalf("read as %v, %v", e, err)
			}
			if fault.Off != tt.off {
				t.Errorf("at %d, want %d: %v", fault.Off, tt.off, err)
			}
		})
	}
}

func TestPartsOfAnExpressionAreAtHand(t *testing.T) {
	e, _, err := Parse("MIT OR DocumentRef-d:LicenseRef-x AND GPL-2.0+ WITH Classpath-exception-2.0 OR MIT")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"MIT", "DocumentRef-d:LicenseRef-x", "GPL-2.0", "Classpath-exception-2.0"}, e.IDs()); diff != "" {
		t.Error(diff)
	}
	listed := func(id string) bool { return id == "MIT" }
	none := func(string) bool { return false }
	want := []Term{{ID: "GPL-2.0", Later: true, Off: 38}, {ID: "Classpath-exception-2.0", Off: 52}}
	if diff := cmp.Diff(want, e.Unknown(listed, none)); diff != "" {
		t.Error(diff)
	}
	for leaf := range e.Leaves() {
		if leaf.Licence.ID != "MIT" {
			t.Errorf("the first leaf is %v", leaf)
		}
		break
	}
}

func TestHostileExpressionsEndSoon(t *testing.T) {
	for name, text := range map[string]string{
		"deep":            strings.Repeat("(", MaxDepth+1) + "MIT" + strings.Repeat(")", MaxDepth+1),
		"deeper and open": strings.Repeat("(", MaxBytes),
		"too long":        strings.Repeat("MIT AND ", MaxBytes/8) + "MIT",
		"closing only":    strings.Repeat(")", MaxBytes),
	} {
		if _, _, err := Parse(text); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, _, err := Parse(strings.Repeat("(", MaxDepth) + "MIT" + strings.Repeat(")", MaxDepth)); err != nil {
		t.Errorf("as deep as allowed: %v", err)
	}
	e, _, err := Parse(strings.Repeat("MIT AND ", MaxBytes/8-1) + "MIT")
	if err != nil || len(e.Operands) != MaxBytes/8 {
		t.Errorf("as long as allowed: %v", err)
	}
}

// draw makes an expression of at most the given depth.
func draw(t *rapid.T, depth int) *Expression {
	if depth == 0 || rapid.Bool().Draw(t, "single") {
		e := &Expression{Licence: Term{ID: rapid.SampledFrom([]string{"MIT", "0BSD", "LicenseRef-a.b-1"}).Draw(t, "id")}}
		if rapid.Bool().Draw(t, "with") {
			e.With = Term{ID: "x-exception"}
		}
		return e
	}
	e := &Expression{Op: rapid.SampledFrom([]Op{And, Or}).Draw(t, "op")}
	for range rapid.IntRange(2, 4).Draw(t, "operands") {
		e.join(draw(t, depth-1))
	}
	return e
}

func TestWhatIsWrittenIsReadBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := draw(t, 4)
		got, loose, err := Parse(want.String())
		if err != nil || loose {
			t.Fatalf("%q: loose %v, %v", want, loose, err)
		}
		ignore := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Off" }, cmp.Ignore())
		if diff := cmp.Diff(want, got, ignore); diff != "" {
			t.Fatalf("%q: %s", want, diff)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"MIT", "(a OR b) AND c+ WITH d", "DocumentRef-a:LicenseRef-b", "a with AdditionRef-b", "((a)", "a:b:c+"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		e, _, err := Parse(s)
		if err != nil {
			var fault *Error
			if !errors.As(err, &fault) || fault.Off < 0 || fault.Off > len(s) {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		again, loose, err := Parse(e.String())
		if err != nil || loose || again.String() != e.String() {
			t.Fatalf("%q is written as %q and read as %v, %v", s, e, again, err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, _, err := Parse("(MIT OR Apache-2.0) AND GPL-2.0-or-later WITH Classpath-exception-2.0"); err != nil {
			b.Fatal(err)
		}
	}
}
