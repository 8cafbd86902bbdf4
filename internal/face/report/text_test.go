package report

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// one is a run with the given findings.
func one(fs ...finding.Finding) []finding.Event {
	events := []finding.Event{finding.Opened{Tool: finding.Tool{Name: "ossay", Version: "0.1"}, Target: finding.Target{Name: ".", Kind: "directory"}, Data: finding.Data{Records: 10, AgeDays: -1}, Counts: countsOf(fs)}}
	for i := range fs {
		events = append(events, finding.Found{Finding: &fs[i]})
	}
	return append(events, finding.Done{Gate: finding.Gate{Expression: "any"}, Complete: true})
}

// body returns the lines between the headline and the gate.
func body(t testing.TB, o Options, fs ...finding.Finding) string {
	t.Helper()
	_, text, _ := strings.Cut(written(t, "text", o, one(fs...)), "\n\n")
	text, _, _ = strings.Cut(text, "\ngate ")
	return strings.TrimRight(text, "\n")
}

func TestWidthsOfCharacters(t *testing.T) {
	for _, tt := range []struct {
		text string
		want int
	}{
		{"", 0}, {"abc", 3}, {"ü", 1}, {"混凝土", 6}, {"한글", 4}, {"かな", 4}, {"ＡＢ", 4}, {"￥", 2}, {"e\u0301", 1}, {"אָ", 1}, {"ไม้", 2}, {"नि", 2}, {"☺\ufe0f", 1}, {"\U0001F600", 2}, {"𠀀", 2}, {"→", 1},
		{"\x1b[1;31mred\x1b[0m", 3}, {"\x1b[2m混\x1b[0m", 2}, {"\x1b", 1},
	} {
		if got := textWidth(tt.text); got != tt.want {
			t.Errorf("%q is %d cells wide, want %d", tt.text, got, tt.want)
		}
	}
}

func TestTextsAreCutAndSkippedByCells(t *testing.T) {
	for _, tt := range []struct {
		text       string
		n          int
		head, tail string
	}{
		{"abcdef", 3, "abc", "def"}, {"abc", 9, "abc", ""}, {"abc", 0, "", "abc"}, {"混凝土", 4, "混凝", "土"}, {"混凝土", 3, "混", "土"}, {"e\u0301x", 1, "e\u0301", "\u0301x"},
	} {
		if got := cut(tt.text, tt.n); got != tt.head {
			t.Errorf("the first %d cells of %q are %q, want %q", tt.n, tt.text, got, tt.head)
		}
		if got := skip(tt.text, tt.n); got != tt.tail {
			t.Errorf("%q without its first %d cells is %q, want %q", tt.text, tt.n, got, tt.tail)
		}
	}
}

// TestLinesKeepToTheWidth looks at every line of the rich run: only a single word,
// a place, a fixed line of the difference or a path may be longer.
func TestLinesKeepToTheWidth(t *testing.T) {
	for _, width := range []int{40, 60, 80, 120, 200} {
		for _, o := range []Options{{Width: width}, {Width: width, ASCII: true}, {Width: width, Colour: true}, {Width: width, All: true, Verbose: true}} {
			since := false
			for _, line := range strings.Split(written(t, "text", o, rich()), "\n") {
				since = since && !strings.Contains(line, "gone") || strings.HasPrefix(line, "since ")
				trimmed := strings.TrimSpace(line)
				if textWidth(line) <= width || since || strings.HasPrefix(trimmed, "--> ") || strings.Contains(line, " added, ") {
					continue
				}
				if first, rest, _ := strings.Cut(trimmed, " "); rest != "" && !strings.Contains("via fix $ not", first) {
					t.Errorf("width %d: %d cells: %q", width, textWidth(line), line)
				}
			}
		}
	}
}

func TestWrappingLosesNoWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-z混e\x{301}]{1,12}`), 1, 30).Draw(t, "words")
		width := rapid.IntRange(1, 60).Draw(t, "width")
		var b strings.Builder
		s := NewText(&b, Options{Width: width}).(*textSink)
		s.wrap("> ", "  ", strings.Join(words, " "))
		s.w.Flush()
		out := b.String()
		if got := strings.Join(strings.Fields(strings.TrimPrefix(out, ">")), " "); got != strings.Join(words, " ") {
			t.Fatalf("%q became %q", words, out)
		}
		for _, line := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
			if textWidth(line) > width && len(strings.Fields(strings.TrimPrefix(line, ">"))) > 1 {
				t.Fatalf("width %d: %q", width, line)
			}
		}
	})
}

func TestFoldingBreaksBetweenWords(t *testing.T) {
	const text = "one two three four five six seven eight"
	for _, tt := range []struct {
		width, indent int
		want          string
	}{
		{0, 4, text}, {20, 4, text}, {200, 4, text},
		{30, 4, "one two three four five\n    six seven eight"},
		{25, 0, "one two three four five\nsix seven eight"},
	} {
		if got := Fold(text, tt.width, tt.indent); got != tt.want {
			t.Errorf("width %d, indent %d: %q, want %q", tt.width, tt.indent, got, tt.want)
		}
	}
}

// TestTheMarkerStandsUnderItsSpan takes the marked cells of the line above out and
// compares them with the span.
func TestTheMarkerStandsUnderItsSpan(t *testing.T) {
	for _, tt := range []struct {
		name, source, word, shown string
	}{
		{"plain", `  "qs": "6.5.2",`, `"6.5.2"`, `"6.5.2"`},
		{"the first column", "qs==6.5.2", "qs", "qs"},
		{"the last column", "qs==6.5.2", "6.5.2", "6.5.2"},
		{"behind wide characters", "混凝土 qs==1", "qs==1", "qs==1"},
		{"wide characters themselves", "x 混凝土 y", "混凝土", "混凝土"},
		{"behind combining characters", "cafe\u0301 qs==1", "qs==1", "qs==1"},
		{"behind a tab", "\tqs==1", "qs==1", "qs==1"},
		{"behind an escape", "\x1b[31mqs==1", "qs==1", "qs==1"},
		{"behind wide characters, far to the right", "x" + strings.Repeat("混", 100) + " qs==1" + strings.Repeat("y", 100), "qs==1", "qs==1"},
		{"far to the right", strings.Repeat("x", 301) + `"qs"` + strings.Repeat("y", 300), `"qs"`, `"qs"`},
	} {
		for _, width := range []int{0, 40, 80} {
			f := at(finding.Finding{Rule: "r/x", Message: "m", Affected: "< 1"}, "f", 12, tt.source, tt.word)
			lines := strings.Split(body(t, Options{Width: width}, f), "\n")
			var source, marker string
			for i, l := range lines {
				if strings.HasPrefix(l, "12 | ") {
					source, marker = strings.TrimPrefix(l, "12 | "), strings.TrimPrefix(lines[i+1], "   | ")
				}
			}
			from := strings.IndexByte(marker, '^')
			n := strings.Count(marker, "^")
			if from < 0 || textWidth(tt.shown) != n || !strings.HasPrefix(skip(source, from), tt.shown) {
				t.Errorf("%s, width %d:\n%s\n%s", tt.name, width, source, marker)
			}
			if width > 0 && textWidth(source)+5 > width {
				t.Errorf("%s, width %d: the line is too long:\n%s", tt.name, width, source)
			}
		}
	}
}

func TestASpanOutsideOfItsSnippetIsHarmless(t *testing.T) {
	for _, f := range []finding.Finding{
		{Span: place("f", 1, 100, 5), Snippet: &finding.Snippet{Line: 1, Text: "short"}},
		{Span: place("f", 1, 1, 500), Snippet: &finding.Snippet{Line: 1, Text: "short"}},
		{Span: place("f", 1, 3, 2), Snippet: &finding.Snippet{Line: 1, Text: "short", Cut: 50}},
		{Span: place("f", 1, 3, 2), Snippet: &finding.Snippet{Line: 1}},
		{Span: span.Span{Path: "f"}, Snippet: &finding.Snippet{Line: 1, Text: "short"}},
	} {
		for _, width := range []int{0, 1, 5, 39, 40, 80} {
			if got := body(t, Options{Width: width}, f); !strings.Contains(got, "--> f") {
				t.Errorf("width %d: %q", width, got)
			}
		}
	}
}

func TestAnAffectedRangeIsWrittenWholeOrNotBesideTheMarker(t *testing.T) {
	f := at(finding.Finding{Rule: "r/x", Message: "m", Affected: ">= 1.0.0, < 1.0.1 or >= 2.0.0, < 2.0.7"}, "f", 1, "name 1.0.0", "1.0.0")
	if got := body(t, Options{Width: 80}, f); !strings.Contains(got, "^^^^^ affected: >= 1.0.0, < 1.0.1 or >= 2.0.0, < 2.0.7") {
		t.Errorf("there is room:\n%s", got)
	}
	if got := body(t, Options{Width: 40}, f); !strings.Contains(got, "^^^^^\n  affected: >= 1.0.0, < 1.0.1 or >=\n    2.0.0, < 2.0.7") {
		t.Errorf("there is no room:\n%s", got)
	}
}

func TestFactsOfAFinding(t *testing.T) {
	base := finding.Finding{Rule: "vuln/CVE-1", Message: "m", Component: "pkg:npm/a@1", Severity: severity.High}
	with := func(change func(*finding.Finding)) finding.Finding {
		f := base
		change(&f)
		return f
	}
	for _, tt := range []struct {
		name string
		f    finding.Finding
		want string
	}{
		{"nothing else", base, "error[vuln/CVE-1] m\n  high · no fix known"},
		{"a score", with(func(f *finding.Finding) { f.Score = 7 }), "error[vuln/CVE-1] m\n  high 7.0 · no fix known"},
		{"medium is a warning", with(func(f *finding.Finding) { f.Severity = severity.Medium }), "warning[vuln/CVE-1] m\n  medium · no fix known"},
		{"low is a warning", with(func(f *finding.Finding) { f.Severity = severity.Low }), "warning[vuln/CVE-1] m\n  low · no fix known"},
		{"info is a note", with(func(f *finding.Finding) { f.Severity = severity.Info }), "note[vuln/CVE-1] m\n  info · no fix known"},
		{"unscored is an error", with(func(f *finding.Finding) { f.Severity = severity.Unscored }), "error[vuln/CVE-1] m\n  unscored · no fix known"},
		{"malware has no severity and no fix", with(func(f *finding.Finding) { f.Malicious, f.Severity = true, severity.Low }), "error[vuln/CVE-1] m\n  malicious"},
		{"a fix", with(func(f *finding.Finding) { f.Fixed = []string{"1.2", "2.0"} }), "error[vuln/CVE-1] m\n  high · fixed in 1.2"},
		{"exploitation", with(func(f *finding.Finding) { f.KEV, f.EPSS, f.EPSSDate = true, 0.0042, "2026-11-22" }), "error[vuln/CVE-1] m\n  high · known exploited · EPSS 0.4% · no fix known"},
		{"exploitation that is unknown", with(func(f *finding.Finding) { f.EPSS = 0.5 }), "error[vuln/CVE-1] m\n  high · no fix known"},
		{"doubt", with(func(f *finding.Finding) { f.Confidence = finding.ConfidenceMedium }), "error[vuln/CVE-1] m\n  high · no fix known · confidence medium"},
		{"development only", with(func(f *finding.Finding) { f.Scope = component.Dev }), "error[vuln/CVE-1] m\n  high · no fix known · dev only"},
		{"optional needs no word", with(func(f *finding.Finding) { f.Scope = component.Optional }), "error[vuln/CVE-1] m\n  high · no fix known"},
		{"new", with(func(f *finding.Finding) { f.New = true }), "error[vuln/CVE-1] m\n  high · no fix known · new"},
		{"no component", with(func(f *finding.Finding) { f.Component = "" }), "error[vuln/CVE-1] m\n  high"},
		{"an exception that ended", with(func(f *finding.Finding) { f.Reason = "exception of ossay.yaml:4 ended on 2026-01-31: why" }), "error[vuln/CVE-1] m\n  high · no fix known\n  exception of ossay.yaml:4 ended on 2026-01-31: why"},
	} {
		if got := body(t, Options{}, tt.f); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

func TestExceptedFindingsAreShownOnRequest(t *testing.T) {
	f := finding.Finding{Rule: "vuln/CVE-1", Message: "m", Component: "pkg:npm/a@1", Severity: severity.High, Status: finding.Excepted, Reason: "accepted", Until: "2027-01-31"}
	if got := body(t, Options{}, f); got != "" && strings.Contains(got, "CVE-1") {
		t.Errorf("without being asked:\n%s", got)
	}
	want := "excepted[vuln/CVE-1] m\n  high · no fix known\n  excepted until 2027-01-31: accepted"
	if got := body(t, Options{All: true}, f); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	f.Until, f.Status = "", finding.NotAffected
	if got := body(t, Options{All: true}, f); !strings.HasSuffix(got, "\n  not_affected: accepted") {
		t.Error(got)
	}
}

func TestFindingsOfTestTreesAreCountedAndShownOnRequest(t *testing.T) {
	f := finding.Finding{Rule: "vuln/CVE-1", Message: "m", Component: "pkg:npm/a@1", Severity: severity.High, Scope: component.Test}
	if got := body(t, Options{}, f, f); got != "2 findings in test and example trees, not shipped (--all lists them)" {
		t.Error(got)
	}
	if got := body(t, Options{All: true}, f); got != "error[vuln/CVE-1] m\n  high · no fix known · test only" {
		t.Error(got)
	}
}

func TestFindingsOfOneComponentAreOneGroup(t *testing.T) {
	a := finding.Finding{Rule: "vuln/CVE-1", Message: "one", Component: "pkg:npm/a@1", Ecosystem: "npm", Span: span.Span{Path: "lock"}, Fix: &finding.Fix{Summary: "to 1.9.0", Version: "1.9.0"}}
	b, c, d := a, a, a
	b.Message, b.Fix = "two", &finding.Fix{Summary: "to 1.10.0", Version: "1.10.0"}
	c.Message, c.Fix = "three", &finding.Fix{Summary: "none", Blocking: "none"}
	d.Message, d.Component = "four", "pkg:npm/d@1"
	got := body(t, Options{}, a, b, c, d)
	if strings.Count(got, "--> lock") != 2 || strings.Count(got, "fix  ") != 2 {
		t.Errorf("two groups, each with one place and one fix:\n%s", got)
	}
	if !strings.Contains(got, "  fix  to 1.10.0 (mends 2 of these 3; no fix is known for the rest)\n") {
		t.Errorf("the fix is that to the highest version:\n%s", got)
	}
	rules := finding.Finding{Rule: "inventory/x", Message: "m", Span: span.Span{Path: "lock"}}
	if got := body(t, Options{}, rules, rules); strings.Count(got, "--> lock") != 2 {
		t.Errorf("findings without component stand alone:\n%s", got)
	}
}

func TestTheFixOfAGroup(t *testing.T) {
	fix := func(version string) finding.Finding {
		if version == "" {
			return finding.Finding{Ecosystem: "npm", Fix: &finding.Fix{Blocking: "no"}}
		}
		return finding.Finding{Ecosystem: "npm", Fix: &finding.Fix{Version: version}}
	}
	for _, tt := range []struct {
		name string
		fs   []finding.Finding
		want string
	}{
		{"the highest", []finding.Finding{fix("1.9.0"), fix("1.10.0"), fix("1.2.0")}, "1.10.0"},
		{"a version goes before none", []finding.Finding{fix(""), fix("1.2.0"), fix("")}, "1.2.0"},
		{"none", []finding.Finding{{}, fix("")}, ""},
	} {
		var group []*finding.Finding
		for i := range tt.fs {
			group = append(group, &tt.fs[i])
		}
		if got := bestFix(group); got == nil || got.Version != tt.want {
			t.Errorf("%s: %+v, want %q", tt.name, got, tt.want)
		}
	}
	if bestFix([]*finding.Finding{{}}) != nil {
		t.Error("a fix of nothing")
	}
}

func TestPathsAreWrittenWithTheirNumber(t *testing.T) {
	f := finding.Finding{Rule: "r/x", Message: "m", Component: "pkg:npm/a@1", Package: "a", Paths: []finding.Path{{"web 1", "b 2", "a 1"}}}
	for _, tt := range []struct {
		n    int
		o    Options
		want string
	}{
		{1, Options{}, "  via  web 1 → b 2 → a 1"},
		{1, Options{ASCII: true}, "  via  web 1 -> b 2 -> a 1"},
		{2, Options{}, "  via  web 1 → b 2 → a 1   (1 of 2 paths: ossay why a)"},
		{component.ManyPaths - 1, Options{}, "(1 of 999,999 paths"},
		{component.ManyPaths, Options{}, "(1 of more than 1,000,000 paths"},
	} {
		f.PathCount = tt.n
		if got := body(t, tt.o, f); !strings.Contains(got, tt.want) {
			t.Errorf("%d paths:\n%s\nwant %q", tt.n, got, tt.want)
		}
	}
}

func TestPlacesAreCounted(t *testing.T) {
	f := finding.Finding{Rule: "r/x", Message: "m", Span: place("a/b", 3, 4, 1)}
	for n, want := range map[int]string{0: "  --> a/b:3:4", 1: "  --> a/b:3:4 and 1 more place", 2: "  --> a/b:3:4 and 2 more places"} {
		f.Also = make([]span.Span, n)
		if got := body(t, Options{}, f); !strings.HasSuffix(got, want) {
			t.Errorf("%d further places: %q", n, got)
		}
	}
}

func TestNothingFoundNeverClaimsMoreThanWasLookedAt(t *testing.T) {
	for _, tt := range []struct {
		events []finding.Event
		want   string
	}{
		{quiet(0, 0, false), "no components found"},
		{quiet(3, 3, false), "no known vulnerability among 3 components in 2,000 records"},
		{quiet(3, 2, false), "no known vulnerability in 2,000 records among the 2 of 3 components that could be looked up"},
		{quiet(3, 0, false), "none of 3 components could be looked up, so nothing is known about them"},
		{quiet(3, 3, true), "nothing found in the starter set of 2,000 records, which is not a full database: ossay db update"},
	} {
		got := written(t, "text", Options{}, tt.events)
		if !strings.Contains(got, "\n"+tt.want+"\n") {
			t.Errorf("%s\ndoes not say %q", got, tt.want)
		}
		if short := written(t, "text", Options{Quiet: true}, tt.events); strings.Contains(short, tt.want) || !strings.HasPrefix(short, "gate ") {
			t.Errorf("quiet: %s", short)
		}
	}
}

func TestColoursAreOnlyWrittenWhereAskedFor(t *testing.T) {
	escape := regexp.MustCompile(`\x1b\[[0-9;]*m`)
	for _, width := range []int{0, 80} {
		plain, coloured := written(t, "text", Options{Width: width}, rich()), written(t, "text", Options{Width: width, Colour: true}, rich())
		if strings.Contains(plain, "\x1b") {
			t.Error("an escape without being asked")
		}
		if escape.ReplaceAllString(coloured, "") != plain && !sameWords(escape.ReplaceAllString(coloured, ""), plain) {
			t.Errorf("width %d: colours change the text", width)
		}
		if strings.Count(coloured, "\x1b[0m")*2 != strings.Count(coloured, "\x1b[") {
			t.Errorf("width %d: a colour is not ended", width)
		}
	}
}

func sameWords(a, b string) bool {
	return strings.Join(strings.Fields(a), " ") == strings.Join(strings.Fields(b), " ")
}

func TestASCIIHasNoSymbolsOfOurOwn(t *testing.T) {
	events := one(finding.Finding{Rule: "r/x", Message: "m", Severity: severity.High, KEV: true, Component: "pkg:npm/a@1", Package: "a", Paths: []finding.Path{{"a", "b"}}, PathCount: 9, Span: place("f", 1, 1, 1), Snippet: &finding.Snippet{Line: 1, Text: "x"}})
	many := make([]finding.Refusal, 20)
	events = append(events[:len(events)-1], finding.Coverage{Inspector: "walk", State: finding.Partial, Reason: "r", Refusals: many, Refused: 99, Notes: many, Noted: 30, Files: &finding.Files{Archives: 2, Links: 1}}, events[len(events)-1])
	for _, o := range []Options{{ASCII: true}, {ASCII: true, Width: 40, All: true, Verbose: true}} {
		for i, r := range written(t, "text", o, events) {
			if r > 0x7e {
				t.Errorf("%U at %d", r, i)
			}
		}
	}
}

func TestRemarksAreBoundedUnlessVerbose(t *testing.T) {
	list := make([]finding.Refusal, 8)
	for i := range list {
		list[i] = finding.Refusal{Path: fmt.Sprintf("f%d", i), Reason: "bad"}
	}
	cov := finding.Coverage{Inspector: "walk", Refusals: list, Refused: 8}
	run := func(o Options, all int) string {
		cov.Refused = all
		return written(t, "text", o, []finding.Event{finding.Opened{}, cov, finding.Done{Complete: true}})
	}
	for _, tt := range []struct {
		o     Options
		all   int
		shown int
		more  string
	}{
		{Options{}, 8, 5, "    and 3 more (-v lists them)\n"},
		{Options{Verbose: true}, 8, 8, ""},
		{Options{Verbose: true}, 5000, 8, "    and 4,992 more\n"},
		{Options{Quiet: true}, 8, 0, ""},
	} {
		got := run(tt.o, tt.all)
		if strings.Count(got, "not read: ") != tt.shown || !strings.Contains(got, tt.more) || tt.more == "" && strings.Contains(got, " more") {
			t.Errorf("%+v:\n%s", tt.o, got)
		}
	}
}

func TestAnIncompleteRunSaysSoLast(t *testing.T) {
	for complete, want := range map[bool]bool{true: false, false: true} {
		got := written(t, "text", Options{Quiet: true}, []finding.Event{finding.Opened{}, finding.Done{Complete: complete}})
		lines := strings.Split(strings.TrimSpace(got), "\n")
		if strings.HasPrefix(lines[len(lines)-1], "incomplete: ") != want {
			t.Errorf("complete %v: %q", complete, got)
		}
	}
}
