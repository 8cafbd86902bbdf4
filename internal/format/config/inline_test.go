package config

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAnExceptionInACommentIsAboutItsLineOrTheNext(t *testing.T) {
	x := func(line int) Exception {
		return Exception{ID: "a/b", Reason: "we pin it", Until: "2027-01-31", Place: fmt.Sprintf("f:%d", line)}
	}
	const mark = "ossay: except[a/b] until=2027-01-31 we pin it"
	for _, tt := range []struct {
		name, text string
		at, about  int
	}{
		{"behind a value", "a: 1\nuses: x@v1 # " + mark + "\n", 2, 2},
		{"alone above its line", "# " + mark + "\nuses: x@v1\n", 1, 2},
		{"alone and indented", "a:\n    # " + mark + "\n    uses: x@v1\n", 2, 3},
		{"at the end of the file without a line break", "x # " + mark, 1, 1},
		{"alone at the end of the file", "x\n# " + mark, 2, 3},
		{"without a blank behind the sign", "x #" + mark + "\n", 1, 1},
		{"behind Windows line ends", "a\r\nuses: x # " + mark + "\r\nb\r\n", 2, 2},
		{"behind a byte order mark", "\ufeff# " + mark + "\nx\n", 1, 2},
		{"in Go", "x() // " + mark + "\n", 1, 1},
		{"in SQL", "-- " + mark + "\nSELECT 1\n", 1, 2},
		{"in an INI file", "a = b ; " + mark + "\n", 1, 1},
		{"in a block", "x /* " + mark + " */\n", 1, 1},
		{"in XML, behind an element", "<a/> <!-- " + mark + " -->\n", 1, 1},
		{"in XML, alone", "<a>\n  <!-- " + mark + " -->\n  <b/>\n", 2, 3},
		{"in XML, with Windows line ends", "<!-- " + mark + " -->\r\n<b/>\r\n", 1, 2},
		{"in TeX", "% " + mark + "\nx\n", 1, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := []Inline{{Exception: x(tt.at), Path: "f", Line: tt.about}}
			if diff := cmp.Diff(want, FindInline("f", tt.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheWordsBehindTheMarkAreRead(t *testing.T) {
	for text, want := range map[string]Exception{
		"[CVE-2021-1] until=2027-01-31 owner=me vex=not_affected justification=component_not_present not in our build": {
			ID: "CVE-2021-1", Until: "2027-01-31", Owner: "me", VEX: "not_affected", Justification: "component_not_present", Reason: "not in our build",
		},
		"[ a/b ]   owner=me   until=2027-01-31   the reason  ":     {ID: "a/b", Until: "2027-01-31", Owner: "me", Reason: "the reason"},
		`[a/b] until=2027-01-31 reason="in quotes"`:                {ID: "a/b", Until: "2027-01-31", Reason: "in quotes"},
		"[a/b] until=2027-01-31 reason=one=two three":              {ID: "a/b", Until: "2027-01-31", Reason: "one=two three"},
		"[a/b] until=2027-01-31 see x=y and owner=me":              {ID: "a/b", Until: "2027-01-31", Reason: "see x=y and owner=me"},
		"[a/b] until=2027-01-31 brackets ] and ossay: except[c/d]": {ID: "a/b", Until: "2027-01-31", Reason: "brackets ] and ossay: except[c/d]"},
	} {
		got := FindInline("f", "# ossay: except"+text)
		want.Place = "f:1"
		if diff := cmp.Diff([]Inline{{Exception: want, Path: "f", Line: 2}}, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestAnExceptionThatCannotBeUsedSaysWhy(t *testing.T) {
	for text, want := range map[string]string{
		"[] until=2027-01-31 r":             "it names no advisory or rule: write except[ID]",
		"[a/b until=2027-01-31 r":           "it names no advisory or rule: write except[ID]",
		"[":                                 "it names no advisory or rule: write except[ID]",
		"[a/b]":                             "exception a/b has no reason",
		"[a/b] until=2027-01-31":            "exception a/b has no reason",
		"[a/b] until=2027-01-31 reason=":    "exception a/b has no reason",
		"[a/b] why not":                     "exception a/b has no end date: add until: YYYY-MM-DD",
		"[a/b] untl=2027-01-31 why":         "exception a/b has no end date: add until: YYYY-MM-DD",
		"[a/b] why until=2027-01-31":        "exception a/b has no end date: add until: YYYY-MM-DD",
		"[a/b] until=2027-02-30 why":        `exception a/b: until "2027-02-30" is not a date YYYY-MM-DD`,
		"[a/b] until=2027-01-31 vex=no why": `exception a/b: vex "no" is not not_affected, affected, fixed or under_investigation`,
		"[a/b] until=2027-01-31 justification=bored why":  `exception a/b: "bored" is not an OpenVEX justification: ` + strings.Join(Justifications(), ", "),
		"[a/b] until=2027-01-31 <!-- nothing but a sign ": "",
	} {
		got := FindInline("f", "x # ossay: except"+text+"\n")
		if len(got) != 1 || got[0].Line != 1 || got[0].Place != "f:1" {
			t.Errorf("%s: %+v", text, got)
			continue
		}
		if err := got[0].Err; want == "" && err != nil || want != "" && (err == nil || err.Error() != want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

func TestAMarkThatIsNoCommentIsNoException(t *testing.T) {
	for _, text := range []string{
		"", "ossay: except[a/b] until=2027-01-31 r", `"text": "ossay: except[a/b] until=2027-01-31 r"`, "x ossay: except[a/b] until=2027-01-31 r",
		"# ossay:except[a/b] until=2027-01-31 r", "# ossay: Except[a/b] until=2027-01-31 r", "# ossay: except a/b until=2027-01-31 r",
		"- ossay: except[a/b] until=2027-01-31 r", "# see ossay: except[a/b] until=2027-01-31 r", "/ ossay: except[a/b] until=2027-01-31 r",
	} {
		if got := FindInline("f", text); got != nil {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestExceptionsOfOneFileKeepTheirOrderAndNumber(t *testing.T) {
	var b strings.Builder
	for i := range maxInline + 10 {
		fmt.Fprintf(&b, "x # ossay: except[r/%d] until=2027-01-31 r\n\nossay: except[no/comment]\n", i)
	}
	got := FindInline("f", b.String())
	if len(got) != maxInline {
		t.Fatalf("%d exceptions", len(got))
	}
	for i, x := range got {
		if x.ID != fmt.Sprint("r/", i) || x.Line != 3*i+1 || x.Place != fmt.Sprint("f:", 3*i+1) {
			t.Fatalf("number %d is %+v", i, x)
		}
	}
}

// TestManyMarksAreNotQuadratic looks at memory: a search that copies the rest of
// the file for every mark allocates gigabytes here.
func TestManyMarksAreNotQuadratic(t *testing.T) {
	text := strings.Repeat("x ossay: except[a/b] and no comment\n", 50_000)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if got := FindInline("f", text); got != nil {
		t.Errorf("%d exceptions", len(got))
	}
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
		t.Errorf("%d bytes allocated for a file of %d", grown, len(text))
	}
}

func FuzzFindInline(f *testing.F) {
	f.Add("# ossay: except[a/b] until=2027-01-31 r\n")
	f.Add("<!-- ossay: except[a] owner= vex= -->\r\n")
	f.Add("//ossay: except[\n#ossay: except[]")
	f.Fuzz(func(t *testing.T, text string) {
		lines := 1 + strings.Count(text, "\n")
		for _, x := range FindInline("f", text) {
			if x.Line < 1 || x.Line > lines+1 {
				t.Fatalf("%q: line %d of %d", text, x.Line, lines)
			}
			if x.Err == nil && (x.ID == "" || x.Reason == "" || !IsDate(x.Until)) {
				t.Fatalf("%q: %+v", text, x)
			}
		}
	})
}
