package pipeline

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

func TestLinesAndColumnsOfARange(t *testing.T) {
	s := NewSource("x", "ab\ncd\r\n\nefg")
	for _, tt := range []struct {
		at   Loc
		want string
		end  [2]int
	}{
		{Loc{0, 1}, "x:1:1", [2]int{1, 2}},
		{Loc{1, 5}, "x:1:2", [2]int{2, 3}},
		{Loc{3, 5}, "x:2:1", [2]int{2, 3}},
		{Loc{8, 11}, "x:4:1", [2]int{4, 4}},
		{Loc{10, 11}, "x:4:3", [2]int{4, 4}},
		{Loc{}, "x", [2]int{0, 0}},
	} {
		got := s.Span(tt.at)
		if got.String() != tt.want || got.EndLine != tt.end[0] || got.EndCol != tt.end[1] {
			t.Errorf("%v: %s to %d:%d", tt.at, got, got.EndLine, got.EndCol)
		}
	}
	if l := s.LineLoc(2); s.Text[l.Off:l.End] != "cd" {
		t.Errorf("line 2 is %q", s.Text[l.Off:l.End])
	}
	if !s.LineLoc(9).IsZero() || !s.LineLoc(0).IsZero() {
		t.Error("a line that is not there has a place")
	}
}

func TestASnippetIsTheLineCutToItsPlace(t *testing.T) {
	long := strings.Repeat("x", 1000)
	s := NewSource("x", "short\n"+long+"HERE"+long+"\n\xff\n")
	if got := s.Snippet(Loc{0, 2}); got.Text != "short" || got.Line != 1 || got.Cut != 0 {
		t.Errorf("%+v", got)
	}
	got := s.Snippet(Loc{1006, 1010})
	if got.Line != 2 || len(got.Text) != 200 || !strings.Contains(got.Text, "HERE") || got.Cut != 900 {
		t.Errorf("%d bytes from %d: %q", len(got.Text), got.Cut, got.Text)
	}
	if got := s.Snippet(Loc{2011, 2012}); got.Text != "\uFFFD" {
		t.Errorf("%q", got.Text)
	}
	if s.Snippet(Loc{}) != nil {
		t.Error("the whole file has a line")
	}
}

func TestRangesCoverAndJoin(t *testing.T) {
	a, b := Loc{2, 10}, Loc{4, 6}
	if !a.Covers(b) || b.Covers(a) || b.To(a) != (Loc{4, 10}) || a.To(b) != (Loc{2, 10}) {
		t.Error("ranges do not cover or join")
	}
}

// apply applies edits that do not overlap, last first.
func apply(text string, edits ...finding.Edit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		text = text[:e.Span.Off] + e.New + text[e.Span.End:]
	}
	return text
}

func TestKeysAreAddedInTheStyleOfTheFile(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"in the middle", "a:\n  b: 1 # c\n  d: 2\n", "a:\n  b: 1 # c\n  x:\n    y: z\n  d: 2\n"},
		{"at the end without a line end", "a:\n  b: 1", "a:\n  b: 1\n  x:\n    y: z"},
		{"with Windows line ends", "a:\r\n  b: 1\r\n", "a:\r\n  b: 1\r\n  x:\r\n    y: z\r\n"},
		{"with Windows line ends elsewhere only", "a:\r\n  b: 1", "a:\r\n  b: 1\r\n  x:\r\n    y: z"},
	} {
		s := NewSource("x", tt.text)
		end := strings.Index(tt.text, "b: 1") + 4
		if got := apply(tt.text, s.AddBehind(Block{Indent: 2}, end, "x:", "  y: z")); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
	s := NewSource("x", "a: {b: 1}\nc:\n    d: 1\n")
	if got := apply(s.Text, s.AddBehind(Block{Flow: true}, 8, "x: 2"), s.AddBefore(Block{Indent: 4}, 17, "y: 3")); got != "a: {b: 1, x: 2}\nc:\n    y: 3\n    d: 1\n" {
		t.Errorf("%q", got)
	}
	if got := apply(s.Text, s.AddBefore(Block{Flow: true}, 4, "x: 2"), s.Replace(Loc{20, 21}, "5")); got != "a: {x: 2, b: 1}\nc:\n    d: 5\n" {
		t.Errorf("%q", got)
	}
}

func TestSharedAndMissingBlocksAreNotFixable(t *testing.T) {
	if (Block{}).Fixable() || (Block{At: Loc{1, 2}, Shared: true}).Fixable() || !(Block{At: Loc{1, 2}}).Fixable() {
		t.Error("what can be fixed is told wrongly")
	}
}

func TestBytesOfATextAreFoundAsWritten(t *testing.T) {
	for _, tt := range []struct{ name, raw, text, part string }{
		{"plain", "echo abc", "echo abc", "abc"},
		{"double quotes", `"echo abc"`, "echo abc", "abc"},
		{"escapes", `"a\tb\"c\x41 abc"`, "a\tb\"cA abc", "abc"},
		{"escaped line ends", "\"a \\\n   abc\"", "a abc", "abc"},
		{"single quotes", "'it''s abc'", "it's abc", "abc"},
		{"block", "|\n    echo\n    abc\n", "echo\nabc\n", "abc"},
		{"block with deeper lines", "|-\n  if\n    abc\n  fi", "if\n  abc\nfi", "abc"},
		{"folded block", ">\n  echo\n  abc\n", "echo abc\n", "abc"},
		{"plain over lines", "echo\n    abc", "echo abc", "abc"},
		{"Windows line ends", "|\r\n  echo\r\n  abc\r\n", "echo\nabc\n", "abc"},
		{"block with empty lines", "|\n  a\n\n\n  abc\n", "a\n\n\nabc\n", "abc"},
	} {
		v := &Value{Text: tt.text, Scalar: true, At: Loc{3, 3 + len(tt.raw)}, Source: NewSource("x", "k: "+tt.raw+"\n")}
		i := strings.Index(tt.text, tt.part)
		l := v.Loc(i, i+len(tt.part))
		if got := v.Source.Text[l.Off:l.End]; got != tt.part || !v.Verbatim(i, i+len(tt.part)) {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestTheInnerPartOfAValue(t *testing.T) {
	for raw, text := range map[string]string{`"abc"`: "abc", "|\n  abc\n": "abc\n", "'abc'": "abc", "abc": "abc"} {
		v := &Value{Text: text, Scalar: true, At: Loc{3, 3 + len(raw)}, Source: NewSource("x", "k: "+raw)}
		if l := v.Inner(); v.Source.Text[l.Off:l.End] != "abc" {
			t.Errorf("%q: %q", raw, v.Source.Text[l.Off:l.End])
		}
	}
	empty := &Value{At: Loc{3, 5}, Source: NewSource("x", "k: ''")}
	if empty.Inner() != empty.At || empty.Loc(0, 1) != empty.At {
		t.Error("an empty value has an inner part")
	}
	if (*Value)(nil).Set() || (*Value)(nil).String() != "" || (*Value)(nil).Is("") || (*Value)(nil).Dynamic() || (*Value)(nil).Only() != nil {
		t.Error("nothing is something")
	}
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]Use{
		"actions/checkout@v4":          {Kind: RefRepository, Owner: "actions", Repo: "checkout", Ref: "v4"},
		"o/r/a/b@feature/x":            {Kind: RefRepository, Owner: "o", Repo: "r", Path: "a/b", Ref: "feature/x"},
		" o/r@v1\n":                    {Kind: RefRepository, Owner: "o", Repo: "r", Ref: "v1"},
		"o/r/.github/workflows/x@main": {Kind: RefRepository, Owner: "o", Repo: "r", Path: ".github/workflows/x", Ref: "main"},
		"./a/b":                        {Kind: RefLocal, Path: "./a/b"},
		"$/a@v1":                       {Kind: RefSelf, Path: "$/a@v1"},
		"docker://a/b:c":               {Kind: RefImage, Image: "a/b:c"},
		"o/r":                          {Kind: RefInvalid, Owner: "o", Repo: "r"},
		"checkout@v4":                  {Kind: RefInvalid},
		"/r@v1":                        {Kind: RefInvalid},
		"${{ a }}/b@v1":                {Kind: RefInvalid},
		"":                             {Kind: RefInvalid},
	} {
		got := NewUse(&Value{Text: text})
		got.Value = nil
		if diff := cmp.Diff(want, *got, cmp.AllowUnexported()); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
	u := NewUse(&Value{Text: "O/R/Sub/@v1"})
	if u.Slug() != "o/r" || u.Full() != "o/r/sub" || !u.Is("O/r/SUB") || (*Use)(nil).Full() != "" {
		t.Errorf("%q, %q", u.Slug(), u.Full())
	}
}

func TestVersionsOfReferences(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	for line, want := range map[string]int{
		"o/r@v4": 4, "o/r@v4.1.2": 4, "o/r@12": 12, "o/r@main": -1, "o/r@v": -1, "o/r@v4-beta": -1,
		"o/r@" + commit: -1, "o/r@" + commit + " # v6.0.2": 6, "o/r@" + commit + " # tag=v5": 5, "o/r@" + commit + " # ratchet:o/r@v3": 3, "o/r@" + commit + " # see 2024-01-01": -1, "o/r@" + commit + " # main": -1,
	} {
		text, _, _ := strings.Cut(line, " ")
		u := NewUse(&Value{Text: text, At: Loc{6, 6 + len(text)}, Source: NewSource("x", "uses: "+line+"\n")})
		got, ok := u.Version()
		if !ok {
			got = -1
		}
		if got != want {
			t.Errorf("%q: %d, want %d", line, got, want)
		}
	}
	for s, want := range map[string]bool{commit: true, strings.ToUpper(commit): true, commit[:39]: false, commit[:39] + "g": false, commit + commit[:24]: true, "": false} {
		if IsCommit(s) != want {
			t.Errorf("%q", s)
		}
	}
}

func TestPermissionsAllow(t *testing.T) {
	p := &Permissions{Items: []Entry{{"contents", &Value{Text: "write", Scalar: true}}, {"id-token", &Value{Text: "read", Scalar: true}}}}
	for _, tt := range []struct {
		p             *Permissions
		scope, access string
		want          bool
	}{
		{p, "contents", "write", true}, {p, "contents", "read", true}, {p, "id-token", "write", false}, {p, "issues", "read", false}, {nil, "contents", "read", false},
		{&Permissions{All: "write-all"}, "id-token", "write", true}, {&Permissions{All: "read-all"}, "id-token", "write", false}, {&Permissions{All: "read-all"}, "contents", "read", true},
	} {
		if got := tt.p.Allows(tt.scope, tt.access); got != tt.want {
			t.Errorf("%s %s: %v", tt.scope, tt.access, got)
		}
	}
}

func TestLargeMapsAreIndexed(t *testing.T) {
	m := &Map{}
	for i := range 100 {
		m.Entries = append(m.Entries, Entry{"K" + strings.Repeat("x", i), &Value{Text: strings.Repeat("x", i)}})
	}
	m.Entries = append(m.Entries, Entry{"kxx", &Value{Text: "second"}})
	if got := m.Get("kXX"); got == nil || got.Text != "xx" {
		t.Errorf("%+v", got)
	}
	if m.Get("none") != nil || (*Map)(nil).Get("x") != nil {
		t.Error("a key that is not there")
	}
}

func TestMatrixValues(t *testing.T) {
	v := func(s string) *Value { return &Value{Text: s, Scalar: true} }
	m := &Matrix{
		Axes:    []Axis{{Name: "os", Values: []*Value{v("a"), v("b")}}, {Name: "x", Computed: v("?")}},
		Include: []*Map{{Entries: []Entry{{"OS", v("c")}}}},
		Exclude: []*Map{{Entries: []Entry{{"os", v("b")}}}, {Entries: []Entry{{"os", v("a")}, {"x", v("1")}}}},
	}
	show := func(name string) (out string, known bool) {
		values, known := m.Values(name)
		for _, x := range values {
			out += x.Text
		}
		return out, known
	}
	for name, want := range map[string]string{"os": "ac", "x": "", "y": ""} {
		got, known := show(name)
		if got != want || known != (name != "x") {
			t.Errorf("%s: %q, %v", name, got, known)
		}
	}
	m.Dynamic = true
	if _, known := show("os"); known {
		t.Error("a computed matrix is known")
	}
	if _, known := (*Matrix)(nil).Values("os"); known {
		t.Error("no matrix is known")
	}
}

func TestJobsAreFoundByPlace(t *testing.T) {
	d := &Document{}
	for _, l := range []Loc{{50, 60}, {10, 20}, {30, 40}} {
		d.Jobs = append(d.Jobs, &Job{At: l})
	}
	for off, want := range map[int]*Job{10: d.Jobs[1], 19: d.Jobs[1], 20: nil, 35: d.Jobs[2], 55: d.Jobs[0], 5: nil, 99: nil} {
		if got := d.JobAt(off); got != want {
			t.Errorf("%d: %v", off, got)
		}
	}
}

// scripted makes a step with a script whose expressions read the given level.
func scripted(t *testing.T, run string, env map[string]Level) *Step {
	t.Helper()
	src := NewSource("x", "run: |\n  "+strings.ReplaceAll(run, "\n", "\n  ")+"\n")
	v := &Value{Text: run, Scalar: true, At: Loc{5, len(src.Text)}, Source: src}
	for at := 0; ; {
		i := strings.Index(run[at:], "${{")
		if i < 0 {
			break
		}
		start := at + i
		end := start + strings.Index(run[start:], "}}") + 2
		v.Exprs = append(v.Exprs, &Expr{Value: v, Start: start, End: end, Reads: []Read{{Node: &expr.Node{}, Path: []string{"e"}, Level: Arbitrary}}})
		at = end
	}
	m := &Map{}
	for name, level := range env {
		ev := &Value{Text: "${{ x }}", Scalar: true}
		ev.Exprs = []*Expr{{Value: ev, Reads: []Read{{Path: []string{"env", name}, Level: level}}}}
		m.Entries = append(m.Entries, Entry{name, ev})
	}
	s := &Step{Run: v, Env: m}
	set := func(name string) Read {
		if name == "GITHUB_HEAD_REF" {
			return Read{Path: []string{"github", "head_ref"}, Level: Arbitrary, Origin: FromEnv}
		}
		return Read{}
	}
	s.Job = &Job{Doc: &Document{Source: src, Predefined: set}, Steps: []*Step{s}}
	return s
}

func TestWhatScriptsWriteToTheRunnersFiles(t *testing.T) {
	for _, tt := range []struct{ name, run, want string }{
		{"echo", `echo "a=$T" >> $GITHUB_ENV`, "GITHUB_ENV a=$T dynamic 3"},
		{"a fixed text", `echo a=b >> $GITHUB_OUTPUT`, "GITHUB_OUTPUT a=b"},
		{"an expression", `echo "a=${{ e }}" >> $GITHUB_PATH`, "GITHUB_PATH a=EEEEEEEE dynamic 3"},
		{"tee", `echo a=$T | sudo tee -a $GITHUB_ENV`, "GITHUB_ENV a=$T dynamic 3"},
		{"a program", `x "$T" >> $GITHUB_ENV`, "GITHUB_ENV  dynamic 3"},
		{"a here-document", "cat <<E >> $GITHUB_ENV\na=$T\nE", "GITHUB_ENV a=$T dynamic 3"},
		{"a fixed here-document", "cat <<'E' >> $GITHUB_ENV\na=$T\nE", "GITHUB_ENV a=$T"},
		{"a here-string", `cat <<< "$T" >> $GITHUB_ENV`, "GITHUB_ENV $T dynamic 3"},
		{"another file", `echo a=$T >> $OTHER`, ""},
		{"a name only", `echo GITHUB_ENV`, ""},
	} {
		s := scripted(t, tt.run, map[string]Level{"T": Arbitrary})
		sc := s.Script()
		var got []string
		for i := range sc.Commands {
			for _, w := range sc.Written(&sc.Commands[i]) {
				text := w.File + " " + w.Word.Text
				if w.Dynamic {
					text += " dynamic"
				}
				if w.Read.Level > 0 {
					text += " " + string(rune('0'+w.Read.Level))
				}
				got = append(got, text)
			}
		}
		if len(got) > 1 { // both ends of a pipe see it
			got = got[:1]
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, s, tt.want)
		}
	}
}

func TestLevelsOfWordsFollowAssignments(t *testing.T) {
	s := scripted(t, "a=$T\nb=$(echo \"$a\" | tr x y)\nc=fixed\nfor d in $b; do echo $d; done\nuse $a $b $c $d $NONE $U ${{ e }} $GITHUB_HEAD_REF", map[string]Level{"T": Arbitrary, "U": Unknown})
	sc := s.Script()
	last := sc.Commands[len(sc.Commands)-1]
	var got []Level
	for _, w := range last.Args[1:] {
		level, _ := sc.Level(w)
		got = append(got, level)
	}
	if diff := cmp.Diff([]Level{Arbitrary, Arbitrary, Fixed, Arbitrary, Fixed, Unknown, Arbitrary, Arbitrary}, got); diff != "" {
		t.Error(diff)
	}
	if e := sc.Exprs(0, 3); len(e) != 0 {
		t.Error("an expression where there is none")
	}
}

func TestTheShellOfAStep(t *testing.T) {
	for name, tt := range map[string]struct {
		step *Step
		want uint8
	}{
		"nothing said":     {&Step{Job: &Job{Doc: &Document{}}}, 0},
		"a Windows runner": {&Step{Job: &Job{Doc: &Document{}, Labels: []*Value{{Text: "windows-2022", Scalar: true}}}}, 1},
		"its own":          {&Step{Shell: &Value{Text: "cmd", Scalar: true}, Job: &Job{Doc: &Document{}, Shell: &Value{Text: "pwsh", Scalar: true}}}, 2},
		"the job's":        {&Step{Job: &Job{Doc: &Document{}, Shell: &Value{Text: "pwsh", Scalar: true}}}, 1},
		"the workflow's":   {&Step{Job: &Job{Doc: &Document{Shell: &Value{Text: "python", Scalar: true}}}}, 3},
	} {
		tt.step.Run = &Value{Text: "x", Scalar: true, Source: NewSource("x", "x")}
		if got := tt.step.Script().Shell; uint8(got) != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if (&Step{}).Script() != nil {
		t.Error("a step without a script has one")
	}
}

func FuzzAlign(f *testing.F) {
	f.Add("|\n  a\n  b\n", "a\nb\n")
	f.Add(`"a\n\x41\u0042"`, "a\nAB")
	f.Add("'it''s'", "it's")
	f.Add("", "x")
	f.Fuzz(func(t *testing.T, raw, text string) {
		index := align(raw, text)
		if len(index) != len(text) {
			t.Fatal("not one place for each byte")
		}
		for i, at := range index {
			if int(at) > max(len(raw)-1, 0) || i > 0 && at < index[i-1] {
				t.Fatalf("%q in %q: byte %d at %d", text, raw, i, at)
			}
		}
	})
}
