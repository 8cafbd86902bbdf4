package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Names as a hostile project may choose them.
const (
	escapes  = "e\x1b[31mv\x1b]8;;http://evil.invalid\x07il"                           // colours and a link of a terminal
	bidi     = "abc\u202egnp.exe\u2066"                                                // letters that run backwards
	newline  = "two\r\nlines\ttab"                                                     // a line of its own
	markup   = "a|b`c` [x](https://evil.invalid) <img src=x onerror=y> *b* @team #1 &" // Markdown and HTML
	formula  = `=HYPERLINK("https://evil.invalid","x")`                                // a spreadsheet's formula
	chinese  = "混凝土"                                                                   // two cells a character
	combined = "cafe\u0301"                                                            // a letter of two characters
)

// place makes a span on one line.
func place(path string, line, col, width int) span.Span {
	return span.Span{Path: path, Off: 100, End: 100 + width, StartLine: line, StartCol: col, EndLine: line, EndCol: col + width}
}

// at finds a word in a line of source and gives the finding its place there.
func at(f finding.Finding, path string, line int, source, word string) finding.Finding {
	f.Span = place(path, line, strings.Index(source, word)+1, len(word))
	f.Snippet = &finding.Snippet{Line: line, Text: source}
	return f
}

// qs is three findings about one component that another one brings in.
func qs() []finding.Finding {
	base := finding.Finding{
		Component: "pkg:npm/qs@6.5.2", Package: "qs", Version: "6.5.2", Ecosystem: "npm",
		Paths: []finding.Path{{"web 1.0.0", "express 4.16.0", "qs 6.5.2"}, {"web 1.0.0", "express 4.16.0", "body-parser 1.18.2", "qs 6.5.2"}}, PathCount: 1234,
	}
	high, medium, unscored := base, base, base
	high.Rule, high.Severity, high.Score = "vuln/CVE-2022-24999", severity.High, 7.5
	high.Title, high.Message = "a query string can hang a process", "qs 6.5.2: a query string can hang a process"
	high.Why, high.Affected, high.Fixed = "6.5.2 is in the range < 6.5.3", "< 6.5.3", []string{"6.5.3", "6.7.3"}
	high.Aliases, high.References = []string{"GHSA-hrpp-h998-j3pp", "CVE-2022-24999"}, []string{"https://example.com/advisories/1", "http://example.com/2"}
	high.KEV, high.EPSS, high.EPSSDate = true, 0.1234, "2026-11-22"
	high.Scores = []finding.Score{{Source: "GHSA-hrpp-h998-j3pp", Type: "CVSS_V3", Vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", Base: 7.5, Level: severity.High}}
	high.Fix = &finding.Fix{Summary: "qs 6.5.2 to 6.5.3, no major change, which express 4.16.0 brings in", Version: "6.5.3"}
	high.Also = []span.Span{place("api/package-lock.json", 9, 7, 4)}
	medium.Rule, medium.Severity, medium.Message = "vuln/CVE-2017-1000048", severity.Medium, "qs 6.5.2: another problem, in words that go on and on until no terminal of any width can hold them in one line without a break"
	medium.Aliases = []string{"CVE-2017-1000048"}
	medium.Fixed, medium.Fix = []string{"6.7.0"}, &finding.Fix{Summary: "qs 6.5.2 to 6.7.0, no major change", Version: "6.7.0"}
	medium.Confidence = finding.ConfidenceLow
	unscored.Rule, unscored.Message, unscored.Aliases = "vuln/GHSA-aaaa-bbbb-cccc", "qs 6.5.2 is affected by GHSA-aaaa-bbbb-cccc", []string{"GHSA-aaaa-bbbb-cccc"}
	unscored.Fix = &finding.Fix{Summary: "no fixed version is known", Blocking: "no advisory names a fixed version above qs 6.5.2"}
	out := []finding.Finding{high, medium, unscored}
	for i := range out {
		out[i] = at(out[i], "web/package-lock.json", 1841, `      "node_modules/qs": { "version": "6.5.2" },`, `"6.5.2"`)
	}
	out[0].Also = high.Also
	return out
}

// findings returns one of every kind, in the order in which a run emits them.
func findings() []finding.Finding {
	malicious := at(finding.Finding{
		Rule: "malware/MAL-2018-1", Severity: severity.Critical, Malicious: true, New: true,
		Message: "event-stream 3.3.6 is a malicious release: steals the keys of wallets", Component: "pkg:npm/event-stream@3.3.6", Package: "event-stream", Version: "3.3.6", Ecosystem: "npm",
		Aliases: []string{"MAL-2018-1"}, Paths: []finding.Path{{"web 1.0.0", "event-stream 3.3.6"}}, PathCount: 1,
		Fix: &finding.Fix{Summary: "remove event-stream 3.3.6 and rotate every credential that was in reach where it was installed", Command: "npm uninstall event-stream"},
	}, "web/package-lock.json", 7, `{"event-stream":{"version":"3.3.6"}}`, `"3.3.6"`)

	wide := at(finding.Finding{
		Rule: "vuln/CVE-2024-1", Severity: severity.High, Score: 8, Message: chinese + " 1.0: " + combined + " breaks", Component: "pkg:pypi/" + chinese + "@1.0", Package: chinese, Version: "1.0", Ecosystem: "PyPI",
		Affected: "< 2", Fixed: []string{"2"}, Fix: &finding.Fix{Summary: chinese + " 1.0 to 2, a major change", Version: "2", Command: "pip install '" + chinese + ">=2'"}, Aliases: []string{"CVE-2024-1"},
	}, chinese+"/requirements.txt", 3, chinese+" # "+combined+" \U0001F600 ==1.0  # pinned", "==1.0")

	long := at(finding.Finding{
		Rule: "vuln/CVE-2024-2", Severity: severity.Low, Score: 3.1, Message: "far 1.0.0: stands far to the right", Component: "pkg:npm/far@1.0.0", Package: "far", Version: "1.0.0", Ecosystem: "npm",
		Affected: ">= 1.0.0, < 1.0.1 or >= 2.0.0, < 2.0.7 or >= 3.0.0, < 3.1.5", Fixed: []string{"1.0.1"}, Fix: &finding.Fix{Summary: "far 1.0.0 to 1.0.1", Version: "1.0.1"}, Scope: component.Dev, Aliases: []string{"CVE-2024-2"},
	}, "min/package-lock.json", 1, strings.Repeat(`{"x":0},`, 40)+`{"far":"1.0.0"}`+strings.Repeat(`,{"y":1}`, 40), `"far"`)
	long.Snippet.Cut, long.Span.StartCol, long.Span.EndCol = 5000, long.Span.StartCol+5000, long.Span.EndCol+5000

	hostile := at(finding.Finding{
		Rule: "vuln/" + markup, Severity: severity.Medium, Message: escapes + " " + bidi + " " + newline + ": " + markup, Title: markup, Component: "pkg:generic/" + markup, Package: formula, Version: markup, Ecosystem: "generic",
		Affected: "< " + escapes, Fixed: []string{markup}, Fix: &finding.Fix{Summary: "from " + newline + " to " + bidi, Version: markup, Command: "install " + escapes + "; rm -rf " + newline}, Aliases: []string{markup, newline},
		Paths: []finding.Path{{markup, escapes, bidi}}, PathCount: 2, References: []string{"javascript:alert(1)"}, Confidence: finding.ConfidenceMedium,
	}, markup+"/"+newline+"/"+bidi+".lock", 2, "name = "+escapes+" "+bidi, bidi)

	mismatch := finding.Finding{
		Rule: "inventory/lock-mismatch", Severity: severity.Medium, Title: "Manifest and lock file disagree", Message: "lodash ^4.17.21 is asked for here, and web/package-lock.json holds 4.17.15", Package: "lodash", Ecosystem: "npm",
		Span: place("web/package.json", 12, 5, 8), Also: []span.Span{{Path: "web/package-lock.json"}, {Path: "web/yarn.lock"}},
	}
	nowhere := finding.Finding{Rule: "project/no-policy", Severity: severity.Info, Message: "the project says nowhere how to report a vulnerability"}

	ended := at(finding.Finding{
		Rule: "vuln/CVE-2024-3", Severity: severity.Critical, Score: 9.8, Message: "old 1.0.0: was excepted once", Component: "pkg:npm/old@1.0.0", Package: "old", Version: "1.0.0", Ecosystem: "npm", Aliases: []string{"CVE-2024-3"},
		Reason: "exception of ossay.yaml:4 ended on 2026-01-31: waits for upstream", Paths: []finding.Path{{"web 1.0.0", "old 1.0.0"}}, PathCount: component.ManyPaths,
	}, "web/package-lock.json", 99, `  "old": "1.0.0"`, `"1.0.0"`)

	excepted := finding.Finding{
		Rule: "vuln/CVE-2024-4", Severity: severity.Critical, Score: 9.1, Message: "cold 1.0.0: never runs", Component: "pkg:npm/cold@1.0.0", Package: "cold", Version: "1.0.0", Ecosystem: "npm", Aliases: []string{"CVE-2024-4"},
		Status: finding.NotAffected, Reason: "not called (vulnerable_code_not_in_execute_path)", Until: "2027-01-31", Span: span.Span{Path: "web/package-lock.json"},
	}
	accepted := excepted
	accepted.Rule, accepted.Status, accepted.Severity, accepted.Score, accepted.Reason = "vuln/CVE-2024-5", finding.Excepted, severity.Low, 2, "accepted by "+markup
	test := finding.Finding{
		Rule: "vuln/CVE-2024-6", Severity: severity.High, Score: 7.2, Message: "mock 1.0.0: only in tests", Component: "pkg:npm/mock@1.0.0", Package: "mock", Version: "1.0.0", Ecosystem: "npm", Aliases: []string{"CVE-2024-6"},
		Scope: component.Test, Span: place("test/package-lock.json", 3, 1, 2),
	}
	out := append([]finding.Finding{malicious}, qs()...)
	return append(out, ended, wide, hostile, mismatch, long, nowhere, excepted, accepted, test)
}

// countsOf sums findings up as a run does.
func countsOf(fs []finding.Finding) finding.Counts {
	c := finding.Counts{Components: 1412, LookedUp: 1400, Direct: 37, Lockfiles: 3, Manifests: 12, Workflows: 1, Binaries: 2, Findings: len(fs)}
	for i := range fs {
		switch f := &fs[i]; {
		case f.Status != finding.Open:
			c.Excepted++
		case !f.Scope.Shipped():
			c.Elsewhere++
		default:
			c.ByLevel[f.Severity]++
			if f.Malicious {
				c.Malicious++
			}
			if len(f.Fixed) > 0 {
				c.Fixable++
			}
		}
	}
	return c
}

// rich is a run in which everything occurs that a report can hold.
func rich() []finding.Event {
	fs := findings()
	events := []finding.Event{
		finding.Progress{Stage: "files", Done: 1},
		finding.Opened{
			Tool: finding.Tool{Name: "ossay", Version: "0.1"}, Target: finding.Target{Name: "shop" + escapes, Kind: "directory"},
			Data:   finding.Data{Name: "/var/lib/advisories.db", Records: 17354, Modified: "2026-11-22", AgeDays: 1, Digest: "sha256:0123"},
			Counts: countsOf(fs),
		},
		finding.Component{
			Component: &component.Component{PURL: "pkg:npm/qs@6.5.2", Name: "qs", Version: "6.5.2", Ecosystem: "npm", Scope: component.Prod},
			Places: []finding.Place{
				{Span: place("web/package-lock.json", 1841, 7, 4), Grade: component.Observed, Format: "npm/package-lock", Integrity: "sha512-abc", Licence: "BSD-3-Clause"},
				{Span: span.Span{Path: "web/package.json"}, Grade: component.Declared, Format: "npm/package-json", Requirement: "^6.5.0", Alias: "query", Source: "git+https://git.invalid/qs.git"},
			},
			DependsOn: []string{"pkg:npm/a@1", "pkg:npm/b@2"},
		},
		finding.Component{Component: &component.Component{PURL: "pkg:generic/" + markup, Name: newline, Version: bidi, Ecosystem: "generic", Scope: component.Test, Direct: true},
			Places: []finding.Place{{Span: span.Span{Path: newline}, Grade: component.Proven, Format: "x/y"}}},
	}
	for i := range fs {
		events = append(events, finding.Found{Finding: &fs[i]})
	}
	refusals := []finding.Refusal{{Path: "broken/Cargo.lock", Reason: "line 2: not TOML"}, {Path: newline + "/" + bidi, Reason: escapes}}
	for _, p := range []string{"a", "b", "c", "d"} {
		refusals = append(refusals, finding.Refusal{Path: p + ".zip", Reason: "not a readable zip archive"})
	}
	return append(events,
		finding.Coverage{Inspector: "walk", Inputs: 51234, Files: &finding.Files{
			Seen: 51234, Read: 19, RuledOut: 51200, Refused: 14, OverBudget: 1, Archives: 1, Members: 2000, Links: 3, Specials: 1,
			RuledOutBy: []finding.ReasonCount{{Reason: "no inspector reads this kind of file", Count: 40000}, {Reason: "ignored by .gitignore", Count: 11000}, {Reason: "version control data", Count: 200}},
		}},
		finding.Coverage{Inspector: "inventory", State: finding.Partial, Reason: "14 not read, 2 notes", Inputs: 19, Refusals: refusals, Refused: 14,
			Notes: []finding.Refusal{{Path: "web/pom.xml:7", Reason: "the property ${x} is not set"}, {Path: "b.gradle", Reason: "computed"}}, Noted: 2},
		finding.Coverage{Inspector: "vulnerabilities", State: finding.Partial, Reason: "no advisories at all for Bazel; 12 components without an exact version were matched by name only", Inputs: 1412},
		finding.Coverage{Inspector: "provenance", State: finding.Skipped, Reason: "none found"},
		finding.Done{
			Gate: finding.Gate{Expression: "shipped and (severity>=high or unscored or malicious)", Failed: true, Matched: 5},
			Exceptions: []finding.ExceptionNote{
				{ID: "CVE-2024-3", State: "expired", Text: "ended on 2026-01-31, so the finding counts again", Place: "ossay.yaml:4"},
				{ID: "CVE-2024-5", State: "ending", Text: "ends in 6 days, on 2026-12-02", Place: "ossay.yaml:9"},
				{ID: markup, State: "unused", Text: "matches nothing any more; remove it", Place: newline + ":1"},
			},
			Since: &finding.Diff{
				From:  "before.json",
				Added: []finding.DiffPart{{PURL: "pkg:npm/event-stream@3.3.6", Scope: "prod"}, {PURL: "pkg:generic/" + escapes, Scope: "dev"}}, Removed: []finding.DiffPart{},
				Changed: []finding.DiffChange{{Package: "pkg:npm/qs", From: []string{"6.5.1"}, To: []string{"6.5.2"}}},
				New:     []finding.DiffIssue{{Rule: "malware/MAL-2018-1", Severity: "critical", Component: "pkg:npm/event-stream@3.3.6", Message: "event-stream 3.3.6 is a malicious release: steals the keys of wallets"}}, Gone: []finding.DiffIssue{},
			},
			ExitCode: 1,
		})
}

// quiet is a run that found nothing: of so many components so many were looked up.
func quiet(components, lookedUp int, starter bool) []finding.Event {
	return []finding.Event{
		finding.Opened{
			Tool: finding.Tool{Name: "ossay", Version: "0.1"}, Target: finding.Target{Name: ".", Kind: "directory"},
			Data: finding.Data{Name: "starter set", Starter: starter, Records: 2000, AgeDays: -1}, Counts: finding.Counts{Components: components, LookedUp: lookedUp, Lockfiles: 1},
		},
		finding.Coverage{Inspector: "walk", Inputs: 1, Files: &finding.Files{Seen: 1, Read: 1}},
		finding.Coverage{Inspector: "vulnerabilities", Inputs: lookedUp},
		finding.Done{Gate: finding.Gate{Expression: "never"}, Complete: true},
	}
}

// written sends events to a sink and returns what it wrote.
func written(t testing.TB, format string, o Options, events []finding.Event) string {
	t.Helper()
	f, err := ByName(format)
	if err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	s := f.New(&buf, o)
	for _, e := range events {
		if err := s.Emit(e); err != nil {
			t.Fatal(err)
		}
	}
	return buf.String()
}

// rules describe one of the rules that occur.
func rules() []finding.Rule {
	return []finding.Rule{{ID: "inventory/lock-mismatch", Title: "a lock file that disagrees with its manifest", Why: "Whoever installs gets another version.", Mend: "Run the package manager's install command."}}
}
