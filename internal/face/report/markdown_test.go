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

// rows returns the cells of the table's rows.
func rows(text string) [][]string {
	var out [][]string
	bar := regexp.MustCompile(`(^|[^\\])\|`)
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| severity ") {
			continue
		}
		cells := strings.Split(bar.ReplaceAllString(line, "$1\x00"), "\x00")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		out = append(out, cells[1:len(cells)-1])
	}
	return out
}

func TestRowsOfTheSummary(t *testing.T) {
	vuln := finding.Finding{Rule: "vuln/CVE-1", Severity: severity.High, Score: 7.5, Message: "qs 1: hangs", Component: "pkg:npm/qs@1", Package: "qs", Version: "1", Fixed: []string{"2", "3"}, Paths: []finding.Path{{"web", "qs 1"}}, Span: place("a/lock", 3, 4, 1)}
	with := func(change func(*finding.Finding)) finding.Finding {
		f := vuln
		change(&f)
		return f
	}
	for _, tt := range []struct {
		name string
		f    finding.Finding
		want string
	}{
		{"a vulnerability", vuln, "high 7.5|CVE-1|qs 1|2|web → qs 1|a/lock:3:4"},
		{"without a fix", with(func(f *finding.Finding) { f.Fixed = nil }), "high 7.5|CVE-1|qs 1|none known|web → qs 1|a/lock:3:4"},
		{"malware", with(func(f *finding.Finding) { f.Malicious, f.Score = true, 0 }), "malicious|CVE-1|qs 1|2|web → qs 1|a/lock:3:4"},
		{"unscored", with(func(f *finding.Finding) { f.Severity, f.Score = severity.Unscored, 0 }), "unscored|CVE-1|qs 1|2|web → qs 1|a/lock:3:4"},
		{"no version", with(func(f *finding.Finding) { f.Version = "" }), "high 7.5|CVE-1|qs|2|web → qs 1|a/lock:3:4"},
		{"no component: the message tells", with(func(f *finding.Finding) { f.Component, f.Fixed, f.Paths = "", nil, nil }), "high 7.5|CVE-1|qs 1: hangs|||a/lock:3:4"},
		{"no place", with(func(f *finding.Finding) { f.Span = span.Span{} }), "high 7.5|CVE-1|qs 1|2|web → qs 1|"},
	} {
		got := rows(written(t, "markdown", Options{}, one(tt.f)))
		if len(got) != 1 || strings.Join(got[0], "|") != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	for name, f := range map[string]finding.Finding{
		"excepted": with(func(f *finding.Finding) { f.Status = finding.Excepted }), "not affected": with(func(f *finding.Finding) { f.Status = finding.NotAffected }),
		"of a test tree": with(func(f *finding.Finding) { f.Scope = component.Test }),
	} {
		if got := rows(written(t, "markdown", Options{}, one(f))); len(got) != 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestTheTableIsBounded(t *testing.T) {
	var fs []finding.Finding
	for i := range maxRows + 23 {
		fs = append(fs, finding.Finding{Rule: fmt.Sprintf("vuln/CVE-%d", i), Component: "c", Package: "p"})
	}
	text := written(t, "markdown", Options{}, one(fs...))
	if n := len(rows(text)); n != maxRows || !strings.Contains(text, "\n23 findings more.\n") {
		t.Errorf("%d rows\n%s", n, text[len(text)-300:])
	}
}

func TestTheVerdictAndWhatIsMissingStandAboveTheFold(t *testing.T) {
	done := finding.Done{Gate: finding.Gate{Expression: "kev | new", Failed: true}}
	text := written(t, "markdown", Options{}, []finding.Event{finding.Opened{Target: finding.Target{Name: "a`b"}, Counts: finding.Counts{Components: 2, LookedUp: 1, Elsewhere: 3}, Data: finding.Data{Starter: true, Records: 5}}, done})
	above, _, _ := strings.Cut(text, "<details>")
	for _, want := range []string{
		"## ossay: gate **failed**\n", "2 components in `a'b`, checked against 5 advisory records of the starter set, which is not a full database. Gate: `kev \\| new`.\n",
		"**Incomplete**: not everything that was recognised could be read.\n", "No open finding in what is shipped; 1 of 2 components could be looked up.\n", "3 findings in test and example trees.\n",
	} {
		if !strings.Contains(above, want) {
			t.Errorf("%s\ndoes not say %q", above, want)
		}
	}
	passed := written(t, "markdown", Options{}, quiet(1, 1, false))
	if !strings.HasPrefix(passed, "## ossay: gate passed\n") || strings.Contains(passed, "Incomplete") || strings.Contains(passed, "starter") {
		t.Error(passed)
	}
}

func TestHostileTextIsHarmlessInMarkdown(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "left-pad 1.0", "left-pad 1.0"},
		{"a bar", "a|b", `a\|b`},
		{"emphasis", "*b* _i_ ~s~", `\*b\* \_i\_ \~s\~`},
		{"code", "`rm`", "\\`rm\\`"},
		{"a link", "[x](https://evil.invalid)", `\[x\]\(https\://evil.invalid\)`},
		{"an image", "![x](y)", `\!\[x\]\(y\)`},
		{"HTML", "<img src=x>", `\<img src=x\>`},
		{"an entity", "&lt;", `\&lt;`},
		{"a mention", "@team", "@\u200bteam"},
		{"an issue", "#1", `\#1`},
		{"an address that would be a link", "http://evil.invalid www.evil.invalid ftp://x", `http\://evil.invalid www\.evil.invalid ftp\://x`},
		{"mathematics", "$x$", `\$x\$`},
		{"a backslash", `\|`, `\\\|`},
		{"line breaks", "a\r\n\r\n# b", `a\<000D\>\<000A\>\<000D\>\<000A\>\# b`},
		{"text that runs backwards", "\u202eb", `\<202E\>b`},
	} {
		if got := cell(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	for in, want := range map[string]string{"a": "`a`", "a`b": "`a'b`", "``": "`''`", "a|b": "`a\\|b`", "a\nb": "`a<000A>b`", "<b>": "`<b>`"} {
		if got := code(in); got != want {
			t.Errorf("code %q: %q, want %q", in, got, want)
		}
	}
}

// TestNoTextBreaksOutOfItsCell draws hostile texts into every column.
func TestNoTextBreaksOutOfItsCell(t *testing.T) {
	part := rapid.SampledFrom([]string{"|", "`", "\\", "\n", "\r", "a", "<", ">", "[", "](", ")", "*", "_", "@", "#", "-", "www.", "://", "\x1b", "\u202e", "&", "!"})
	text := rapid.Map(rapid.SliceOfN(part, 0, 12), func(p []string) string { return strings.Join(p, "") })
	special := regexp.MustCompile("(^|[^\\\\])(\\\\\\\\)*[|`<>\\[\\]()*_#!&]")
	rapid.Check(t, func(t *rapid.T) {
		f := finding.Finding{
			Rule: "vuln/" + text.Draw(t, "id"), Component: "c", Package: text.Draw(t, "name"), Version: text.Draw(t, "version"), Fixed: []string{text.Draw(t, "fixed")},
			Paths: []finding.Path{{text.Draw(t, "path"), text.Draw(t, "path")}}, Span: span.Span{Path: text.Draw(t, "place")},
		}
		var b strings.Builder
		s := NewMarkdown(&b, Options{})
		for _, e := range one(f) {
			if err := s.Emit(e); err != nil {
				t.Fatal(err)
			}
		}
		lines := 0
		for _, line := range strings.Split(b.String(), "\n") {
			if strings.HasPrefix(line, "| unscored ") {
				lines++
				inner := strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|")
				for _, c := range strings.Split(inner, " | ") {
					if m := special.FindString(c); m != "" {
						t.Fatalf("%q stands in %q", m, line)
					}
				}
				if n := strings.Count(inner, " | "); n != 5 {
					t.Fatalf("%d cells in %q", n+1, line)
				}
			}
		}
		if lines != 1 {
			t.Fatalf("%d rows in\n%s", lines, b.String())
		}
	})
}

func TestExceptionsAndCoverageAreListed(t *testing.T) {
	text := written(t, "markdown", Options{}, rich())
	for _, want := range []string{
		"- exception CVE-2024-3: ended on 2026-01-31, so the finding counts again\n", "- inventory: partial (14 not read, 2 notes)\n", "  - not read: `broken/Cargo.lock`: line 2: not TOML\n",
		"  - not settled: `web/pom.xml:7`: the property \\$\\{x\\} is not set\n", "- provenance: skipped (none found)\n", "Since `before.json`: 2 components added, 0 removed, 1 changed; 1 new finding, 0 gone.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing", want)
		}
	}
}
