package pipeline

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReferencesAreReadInEveryForm(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	for text, want := range map[string]Use{
		"o/r@v1":                {Kind: RefRepository, Owner: "o", Repo: "r", Ref: "v1"},
		"o/r/a/b@main":          {Kind: RefRepository, Owner: "o", Repo: "r", Path: "a/b", Ref: "main"},
		" o/r@" + commit + "\n": {Kind: RefRepository, Owner: "o", Repo: "r", Ref: commit},
		"o/r@a@b":               {Kind: RefRepository, Owner: "o", Repo: "r", Ref: "a@b"},
		"o/r@":                  {Kind: RefRepository, Owner: "o", Repo: "r"},
		"o/r":                   {Owner: "o", Repo: "r"},
		"./a":                   {Kind: RefLocal, Path: "./a"},
		"../a@b":                {Kind: RefLocal, Path: "../a@b"},
		".":                     {Kind: RefLocal, Path: "."},
		"$/a":                   {Kind: RefSelf, Path: "$/a"},
		"docker://a:1":          {Kind: RefImage, Image: "a:1"},
		"docker://":             {Kind: RefImage},
		"${{ matrix.a }}@v1":    {},
		"o/${{ x }}@v1":         {},
		"/r@v1":                 {},
		"o/@v1":                 {},
		"o@v1":                  {},
		"":                      {},
	} {
		v := &Value{Text: text, Scalar: true}
		got := *NewUse(v)
		want.Value = v
		if got != want {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestReferencesAreComparedInAnyCase(t *testing.T) {
	u := NewUse(&Value{Text: "Actions/Cache/Save/@v4", Scalar: true})
	if u.Slug() != "actions/cache" || u.Full() != "actions/cache/save" || !u.Is("ACTIONS/cache/save") || u.Is("actions/cache") {
		t.Errorf("%s %s", u.Slug(), u.Full())
	}
	var none *Use
	if none.Slug() != "" || none.Full() != "" || none.Is("a/b") || !none.Is("") {
		t.Error("no reference has no name")
	}
	for _, text := range []string{"./a", "docker://a/b@v1", "$/a", "a/b"} {
		if u := NewUse(&Value{Text: text}); u.Slug() != "" || u.Full() != "" {
			t.Errorf("%s has the name %s", text, u.Full())
		}
	}
}

func TestWholeCommitsAreToldFromAllElse(t *testing.T) {
	for s, want := range map[string]bool{strings.Repeat("a", 40): true, strings.Repeat("A1", 20): true, strings.Repeat("0", 64): true, strings.Repeat("a", 39): false, strings.Repeat("a", 41): false, strings.Repeat("g", 40): false, strings.Repeat("a", 7): false, "": false, strings.Repeat("a", 39) + " ": false} {
		if IsCommit(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

// usedIn is the reference that a text of one line holds.
func usedIn(line, ref string) *Use {
	src := NewSource("x", line)
	i := strings.Index(line, ref)
	return NewUse(&Value{Text: ref, Scalar: true, Source: src, At: Loc{i, i + len(ref)}, Here: Loc{i, i + len(ref)}})
}

func TestVersionsOfReferencesAndTheirComments(t *testing.T) {
	commit := strings.Repeat("ab", 20)
	for _, tt := range []struct {
		line, ref, comment string
		major              int
		ok                 bool
	}{
		{"- uses: o/r@v4 # why", "o/r@v4", "why", 4, true},
		{"- uses: o/r@v4.2.2", "o/r@v4.2.2", "", 4, true},
		{"- uses: o/r@4", "o/r@4", "", 4, true},
		{"- uses: o/r@V12", "o/r@V12", "", 12, true},
		{"- uses: o/r@main", "o/r@main", "", 0, false},
		{"- uses: o/r@v4-beta", "o/r@v4-beta", "", 0, false},
		{"- uses: o/r@2024x", "o/r@2024x", "", 0, false},
		{"- uses: o/r@20240101", "o/r@20240101", "", 0, false},
		{"- uses: o/r@" + commit + " # v4.2.2", "o/r@" + commit, "v4.2.2", 4, true},
		{"- uses: o/r@" + commit + " # tag=v3", "o/r@" + commit, "tag=v3", 3, true},
		{"- uses: o/r@" + commit + " # pin@v2", "o/r@" + commit, "pin@v2", 2, true},
		{"- uses: o/r@" + commit + " # ours", "o/r@" + commit, "ours", 0, false},
		{"- uses: o/r@" + commit, "o/r@" + commit, "", 0, false},
		{"- uses: o/r@" + commit + "\n# v4", "o/r@" + commit, "", 0, false},
	} {
		u := usedIn(tt.line, tt.ref)
		major, ok := u.Version()
		if u.Comment() != tt.comment || major != tt.major || ok != tt.ok {
			t.Errorf("%s: %q %d %v", tt.line, u.Comment(), major, ok)
		}
	}
}

// place is a line with its number and column counted plainly.
func plainPlace(text string, off int) (line, col int) {
	line = 1 + strings.Count(text[:off], "\n")
	return line, off - (strings.LastIndexByte(text[:off], '\n') + 1) + 1
}

func TestPlacesOfRandomTexts(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300 {
		var b strings.Builder
		for range r.Intn(60) {
			b.WriteByte("ab \n\r\té"[r.Intn(7)])
		}
		text := b.String()
		src := NewSource("x", text)
		for range 10 {
			off := 0
			if len(text) > 0 {
				off = r.Intn(len(text))
			}
			end := off + 1 + r.Intn(5)
			if end > len(text) {
				continue
			}
			s := src.Span(Loc{off, end})
			line, col := plainPlace(text, off)
			if s.StartLine != line || s.StartCol != col || src.Line(off) != line || s.Off != off || s.End != end {
				t.Fatalf("%q at %d: %+v, want %d:%d", text, off, s, line, col)
			}
			whole := src.LineLoc(line)
			if got, want := text[whole.Off:whole.End], strings.TrimSuffix(strings.Split(text, "\n")[line-1], "\r"); got != want {
				t.Fatalf("line %d of %q: %q, want %q", line, text, got, want)
			}
			if sn := src.Snippet(Loc{off, end}); sn.Line != line {
				t.Fatalf("snippet of line %d, want %d", sn.Line, line)
			}
		}
	}
	src := NewSource("x", "a\nb")
	if (src.LineLoc(0) != Loc{}) || (src.LineLoc(3) != Loc{}) || src.Snippet(Loc{}) != nil || src.Span(Loc{}).StartLine != 0 {
		t.Error("places that are none")
	}
}

func TestSnippetsOfLongLinesAreCutAroundTheirPlace(t *testing.T) {
	text := strings.Repeat("x", 5000) + "HERE" + strings.Repeat("y", 5000)
	s := NewSource("x", text).Snippet(Loc{5000, 5004})
	if len(s.Text) != 200 || !strings.Contains(s.Text, "HERE") || s.Cut != 4900 {
		t.Errorf("%d bytes, cut %d", len(s.Text), s.Cut)
	}
	if s := NewSource("x", "a\xffb").Snippet(Loc{0, 1}); s.Text != "a\uFFFDb" {
		t.Errorf("%q", s.Text)
	}
}

func TestRangesOfWholeLines(t *testing.T) {
	const text = "a: 1\n  b: 2 # why\n  c: 3\nd: [e, f]\n  g: 4"
	src := NewSource("x", text)
	at := func(s string) Loc { i := strings.Index(text, s); return Loc{i, i + len(s)} }
	for s, want := range map[string]string{"a: 1": "a: 1\n", "b: 2": "  b: 2 # why\n", "c: 3": "  c: 3\n", "g: 4": "  g: 4", "b: 2 # why\n  c: 3": "  b: 2 # why\n  c: 3\n", "c: 3\n": "  c: 3\n"} {
		l, ok := src.Lines(at(s))
		if !ok || text[l.Off:l.End] != want {
			t.Errorf("%q: %q %v", s, text[l.Off:l.End], ok)
		}
	}
	for _, s := range []string{"e", "[e, f", "1", ": 3"} {
		if l, ok := src.Lines(at(s)); ok {
			t.Errorf("%q shares its line: %q", s, text[l.Off:l.End])
		}
	}
}

func TestEditsKeepEndsOfLinesAndDepth(t *testing.T) {
	for name, tt := range map[string]struct {
		text, key, want string
		before          bool
		block           Block
	}{
		"behind a key":                {"  a: 1\n  b: 2\n", "a: 1", "  a: 1\n  n: 3\n  b: 2\n", false, Block{Indent: 2}},
		"behind a key with a comment": {"a: 1 # x\nb: 2\n", "a: 1", "a: 1 # x\nn: 3\nb: 2\n", false, Block{}},
		"behind the last key":         {"a: 1", "a: 1", "a: 1\nn: 3", false, Block{}},
		"with carriage returns":       {"a: 1\r\nb: 2\r\n", "a: 1", "a: 1\r\nn: 3\r\nb: 2\r\n", false, Block{}},
		"in the flow style":           {"{a: 1, b: 2}", "a: 1", "{a: 1, n: 3, b: 2}", false, Block{Flow: true}},
		"before a key":                {"  a: 1\n", "a: 1", "  n: 3\n  a: 1\n", true, Block{Indent: 2}},
		"before a key, with returns":  {"  a: 1\r\n", "a: 1", "  n: 3\r\n  a: 1\r\n", true, Block{Indent: 2}},
		"before, in the flow style":   {"{a: 1}", "a: 1", "{n: 3, a: 1}", true, Block{Flow: true}},
	} {
		src := NewSource("x", tt.text)
		i := strings.Index(tt.text, tt.key)
		e := src.AddBehind(tt.block, i+len(tt.key), "n: 3")
		if tt.before {
			e = src.AddBefore(tt.block, i, "n: 3")
		}
		if got := tt.text[:e.Span.Off] + e.New + tt.text[e.Span.End:]; got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
	src := NewSource("x", "abc")
	if e := src.Insert(1, "x"); e.Span.Off != 1 || e.Span.End != 1 || e.Span.EndCol != e.Span.StartCol {
		t.Errorf("%+v", e)
	}
	if e := src.Replace(Loc{1, 2}, "x"); e.Span.Off != 1 || e.Span.End != 2 {
		t.Errorf("%+v", e)
	}
	if (Block{}).Fixable() || (Block{At: Loc{0, 1}, Shared: true}).Fixable() || !(Block{At: Loc{0, 1}}).Fixable() {
		t.Error("what is shared must not be changed")
	}
}

func TestRangesCoverAndReach(t *testing.T) {
	a := Loc{2, 8}
	for l, want := range map[Loc]bool{{2, 8}: true, {3, 4}: true, {2, 9}: false, {1, 3}: false, {8, 9}: false} {
		if a.Covers(l) != want {
			t.Errorf("%v: %v", l, !want)
		}
	}
	if (a.To(Loc{10, 12}) != Loc{2, 12}) || (a.To(Loc{3, 4}) != a) || !(Loc{}).IsZero() || a.IsZero() {
		t.Error("ranges are joined from the first to the last")
	}
}

func TestScalarsAreAlignedWithHowTheyAreWritten(t *testing.T) {
	for _, tt := range []struct{ name, raw, text string }{
		{"plain", "abc", "abc"}, {"single quotes", "'a''b'", "a'b"}, {"double quotes", `"a\"b\\c"`, `a"b\c`}, {"hexadecimal escapes", `"a\x62c"`, "abc"}, {"Unicode escapes", `"a\u0062c"`, "abc"}, {"long escapes", `"\U00000061b"`, "ab"},
		{"literal block", "|\n  a\n  b\n", "a\nb\n"}, {"folded block", ">\n  a\n  b\n", "a b\n"}, {"block with returns", "|\r\n  a\r\n  b\r\n", "a\nb\n"}, {"folded quotes", "\"a\n  b\"", "a b"}, {"a line that goes on", "\"a\\\n  b\"", "ab"}, {"empty", "''", ""}, {"a text that is not there", "xyz", "abc"}, {"nothing", "", "abc"},
	} {
		index := align(tt.raw, tt.text)
		if len(index) != len(tt.text) {
			t.Fatalf("%s: %d places for %d bytes", tt.name, len(index), len(tt.text))
		}
		for i := range index {
			if i > 0 && index[i] < index[i-1] || int(index[i]) > max(len(tt.raw)-1, 0) {
				t.Errorf("%s: places %v of %d bytes", tt.name, index, len(tt.raw))
				break
			}
		}
		if tt.name == "a text that is not there" || tt.name == "nothing" {
			continue
		}
		for i, c := range []byte(tt.text) {
			if w := tt.raw[index[i]]; c >= 'a' && c <= 'c' && w != c && w != '\\' {
				t.Errorf("%s: byte %d, %q, is at %q", tt.name, i, c, w)
			}
		}
	}
}

func TestValuesThatAreNotThereAreNothing(t *testing.T) {
	var v *Value
	if v.Set() || v.String() != "" || v.Is("") || v.Dynamic() || v.Only() != nil {
		t.Error("no value is something")
	}
	if level, _ := v.Level(); level != Fixed {
		t.Error("no value has a level")
	}
	if !(&Value{Text: "True", Scalar: true}).Is("true") || (&Value{Text: "true"}).Is("true") || (&Value{Scalar: true}).Set() {
		t.Error("a scalar is compared in any case")
	}
}

func TestOneExpressionAloneIsTheValue(t *testing.T) {
	for text, want := range map[string]bool{"${{ a }}": true, " ${{ a }} ": true, "x${{ a }}": false, "${{ a }}x": false} {
		v := &Value{Text: text, Scalar: true}
		i := strings.Index(text, "${{")
		v.Exprs = []*Expr{{Value: v, Start: i, End: i + len("${{ a }}"), Text: " a "}}
		if got := v.Only() != nil; got != want {
			t.Errorf("%q: %v", text, got)
		}
		v.Exprs = append(v.Exprs, v.Exprs[0])
		if v.Only() != nil {
			t.Errorf("%q twice is one", text)
		}
	}
}

func TestTheWorstReadIsTheLevelOfAValue(t *testing.T) {
	read := func(l Level, o Origin) Read { return Read{Level: l, Origin: o, Path: []string{"a", "b"}} }
	v := &Value{Exprs: []*Expr{{Reads: []Read{read(Unknown, FromInput), read(Fixed, FromSecret)}}, {Reads: []Read{read(Arbitrary, FromContext), read(Structured, FromContext)}}}}
	level, worst := v.Level()
	if level != Arbitrary || worst.Origin != FromContext || worst.Name() != "a.b" || v.secret().Origin != FromSecret {
		t.Errorf("%v %+v", level, worst)
	}
	if got := (&Value{}).secret(); got.Origin == FromSecret {
		t.Error("no secret is read")
	}
	e := &Expr{Text: " github.ref "}
	if e.Said(Read{}) != "github.ref" {
		t.Errorf("%q", e.Said(Read{}))
	}
}

func TestStepsAndPermissionsOfAJob(t *testing.T) {
	id := func(s string) *Step { return &Step{ID: &Value{Text: s, Scalar: true}} }
	first, second := id("Build"), id("build")
	j := &Job{Doc: &Document{Permissions: &Permissions{All: "read-all"}}, Steps: []*Step{first, second, {}}, Key: Loc{2, 4}, Here: Loc{5, 9}}
	if j.Step("BUILD") != first || j.Step("other") != nil || j.Step("") != nil {
		t.Error("the first step of a name counts, in any case")
	}
	if j.Effective().All != "read-all" || (j.Range() != Loc{2, 9}) {
		t.Errorf("%+v %v", j.Effective(), j.Range())
	}
	j.Permissions = &Permissions{All: "write-all"}
	if j.Effective().All != "write-all" {
		t.Error("the job's own permissions count")
	}
}

func TestJobsAreFoundByTheirPlace(t *testing.T) {
	a, b := &Job{ID: "a", At: Loc{20, 30}}, &Job{ID: "b", At: Loc{5, 15}}
	d := &Document{Jobs: []*Job{a, b}}
	var got []string
	for off := range 40 {
		if j := d.JobAt(off); j != nil {
			got = append(got, j.ID)
		}
	}
	if diff := cmp.Diff(strings.Repeat("b", 10)+strings.Repeat("a", 10), strings.Join(got, "")); diff != "" {
		t.Error(diff)
	}
	if (&Document{}).JobAt(0) != nil {
		t.Error("a document without jobs has none anywhere")
	}
}
