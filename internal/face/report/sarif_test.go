package report

import (
	"net/url"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// sarifRun returns the only run of a log.
func sarifRun(t testing.TB, o Options, events []finding.Event) map[string]any {
	t.Helper()
	v := decoded(t, written(t, "sarif", o, events))
	runs := v["runs"].([]any)
	if v["version"] != "2.1.0" || len(runs) != 1 {
		t.Fatalf("version %v, %d runs", v["version"], len(runs))
	}
	return runs[0].(map[string]any)
}

func results(t testing.TB, fs ...finding.Finding) []map[string]any {
	t.Helper()
	var out []map[string]any
	for _, r := range sarifRun(t, Options{}, one(fs...))["results"].([]any) {
		out = append(out, r.(map[string]any))
	}
	return out
}

func TestSARIFFollowsTheStandard(t *testing.T) {
	schema := root(t, "..", "shared", "schemas", "sarif", "sarif-schema-2.1.0.json")
	if _, err := os.Stat(schema); err != nil {
		t.Skip("shared suites not present: ../shared/schemas/sarif")
	}
	for name, events := range map[string][]finding.Event{"everything": rich(), "nothing": quiet(0, 0, true), "findings only": one(findings()...)} {
		t.Run(name, func(t *testing.T) { valid(t, schema, written(t, "sarif", Options{Rules: rules()}, events)) })
	}
}

func TestLevelsOfSARIF(t *testing.T) {
	for _, tt := range []struct {
		name string
		f    finding.Finding
		want string
	}{
		{"critical", finding.Finding{Severity: severity.Critical}, "error"},
		{"high", finding.Finding{Severity: severity.High}, "error"},
		{"unscored", finding.Finding{}, "error"},
		{"malicious", finding.Finding{Severity: severity.Low, Malicious: true}, "error"},
		{"medium", finding.Finding{Severity: severity.Medium}, "warning"},
		{"low", finding.Finding{Severity: severity.Low}, "warning"},
		{"info", finding.Finding{Severity: severity.Info}, "note"},
		{"an excepted high one keeps its level", finding.Finding{Severity: severity.High, Status: finding.Excepted}, "error"},
		{"an excepted low one", finding.Finding{Severity: severity.Low, Status: finding.NotAffected}, "warning"},
	} {
		if got := results(t, tt.f)[0]["level"]; got != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, got, tt.want)
		}
	}
}

func TestSuppressionsAndBaselines(t *testing.T) {
	rs := results(t, finding.Finding{Rule: "r/a"}, finding.Finding{Rule: "r/b", Status: finding.Excepted, Reason: "why"}, finding.Finding{Rule: "r/c", New: true})
	if rs[0]["suppressions"] != nil || rs[0]["baselineState"] != nil {
		t.Errorf("%v", rs[0])
	}
	if d := cmp.Diff([]any{map[string]any{"kind": "external", "justification": "why"}}, rs[1]["suppressions"]); d != "" {
		t.Error(d)
	}
	if rs[2]["baselineState"] != "new" {
		t.Errorf("%v", rs[2])
	}
}

func TestRulesOfSARIFStandOnceAndResultsPointAtThem(t *testing.T) {
	f := finding.Finding{Rule: "vuln/CVE-1", Title: "a title", Score: 9, References: []string{"https://example.com/a b", "https://example.com/2"}}
	mismatch := finding.Finding{Rule: "inventory/lock-mismatch", Message: "m", References: []string{"http://example.com"}}
	malicious := finding.Finding{Rule: "malware/MAL-1", Message: "bad", Malicious: true, References: []string{"javascript:alert(1)"}}
	run := sarifRun(t, Options{Rules: rules()}, one(f, mismatch, f, malicious))
	list := run["tool"].(map[string]any)["driver"].(map[string]any)["rules"].([]any)
	want := []any{
		map[string]any{"id": "vuln/CVE-1", "shortDescription": map[string]any{"text": "a title"}, "helpUri": "https://example.com/a%20b", "properties": map[string]any{"security-severity": "9.0", "tags": []any{"security", "vuln"}}},
		map[string]any{"id": "inventory/lock-mismatch", "shortDescription": map[string]any{"text": "a lock file that disagrees with its manifest"}, "fullDescription": map[string]any{"text": "Whoever installs gets another version."},
			"help": map[string]any{"text": "Run the package manager's install command."}, "properties": map[string]any{"tags": []any{"security", "inventory"}}},
		map[string]any{"id": "malware/MAL-1", "shortDescription": map[string]any{"text": "bad"}, "properties": map[string]any{"security-severity": "10.0", "tags": []any{"security", "malware"}}},
	}
	if d := cmp.Diff(want, list); d != "" {
		t.Errorf("rules (-want +got):\n%s", d)
	}
	var index []float64
	for _, r := range run["results"].([]any) {
		index = append(index, r.(map[string]any)["ruleIndex"].(float64))
	}
	if d := cmp.Diff([]float64{0, 1, 0, 2}, index); d != "" {
		t.Errorf("indices:\n%s", d)
	}
}

func TestPlacesOfSARIF(t *testing.T) {
	where := func(f finding.Finding) any { return results(t, f)[0]["locations"] }
	if got := where(finding.Finding{}); got != nil {
		t.Errorf("a finding without place has %v", got)
	}
	got := where(finding.Finding{Component: "pkg:npm/a@1"})
	if d := cmp.Diff([]any{map[string]any{"logicalLocations": []any{map[string]any{"fullyQualifiedName": "pkg:npm/a@1", "kind": "package"}}}}, got); d != "" {
		t.Errorf("a component without place:\n%s", d)
	}
	got = where(finding.Finding{Span: span.Span{Path: "a/b"}})
	if d := cmp.Diff([]any{map[string]any{"physicalLocation": map[string]any{"artifactLocation": map[string]any{"uri": "a/b", "uriBaseId": "TARGET"}}}}, got); d != "" {
		t.Errorf("a file as a whole:\n%s", d)
	}
}

func TestPathsBecomeRelativeReferences(t *testing.T) {
	for path, want := range map[string]string{
		"a/b.lock": "a/b.lock", "a b": "a%20b", "a?b#c%": "a%3Fb%23c%25", "c:d/e": "./c:d/e", "d/c:e": "d/c:e", "a\nb": "a%0Ab", "bad\xff": "bad%FF",
		"lib.jar!/META-INF/MANIFEST.MF": "lib.jar%21/META-INF/MANIFEST.MF", "混": "%E6%B7%B7", `a\b`: "a%5Cb",
	} {
		l := sarifAt(span.Span{Path: path}, nil)
		if got := l.Physical.Artifact.URI; got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
		u, err := url.Parse(l.Physical.Artifact.URI)
		if err != nil || u.Scheme != "" || u.Host != "" || strings.TrimPrefix(u.Path, "./") != path {
			t.Errorf("%q comes back as %v, %v", path, u, err)
		}
	}
}

// TestColumnsCountUTF16 draws lines and words on them.
func TestColumnsCountUTF16(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := rapid.StringOf(rapid.RuneFrom([]rune("aé混\U0001F600\u0301 "))).Draw(t, "before")
		word := rapid.StringOf(rapid.RuneFrom([]rune("xß土\U0001F601"))).Draw(t, "word")
		dropped := rapid.IntRange(0, 50).Draw(t, "cut")
		snip := &finding.Snippet{Line: 3, Text: before + word + " rest", Cut: dropped}
		col := dropped + len(before) + 1
		l := sarifAt(span.Span{Path: "f", StartLine: 3, StartCol: col, EndLine: 3, EndCol: col + len(word)}, snip)
		start := dropped + len(utf16.Encode([]rune(before))) + 1
		if r := l.Physical.Region; r.StartColumn != start || r.EndColumn != start+len(utf16.Encode([]rune(word))) {
			t.Fatalf("%q at %q: columns %d to %d, want %d", word, snip.Text, r.StartColumn, r.EndColumn, start)
		}
	})
	l := sarifAt(place("f", 3, 5, 2), &finding.Snippet{Line: 4, Text: "another line"})
	if r := l.Physical.Region; r.StartColumn != 5 || r.Snippet != nil {
		t.Errorf("a snippet of another line: %+v", r)
	}
}

func TestDependencyPathsAreCodeFlows(t *testing.T) {
	f := at(finding.Finding{Rule: "r/x", Component: "pkg:npm/a@1", Paths: []finding.Path{{"web 1", "a 1"}, {"api 1", "b 1", "a 1"}}}, "混/lock", 2, "混 a", "a")
	r := results(t, f)[0]
	region := r["locations"].([]any)[0].(map[string]any)["physicalLocation"].(map[string]any)["region"].(map[string]any)
	var got []string
	for _, flow := range r["codeFlows"].([]any) {
		var steps []string
		for _, l := range flow.(map[string]any)["threadFlows"].([]any)[0].(map[string]any)["locations"].([]any) {
			loc := l.(map[string]any)["location"].(map[string]any)
			steps = append(steps, loc["message"].(map[string]any)["text"].(string))
			own := loc["physicalLocation"].(map[string]any)["region"].(map[string]any)
			if own["startColumn"] != region["startColumn"] || own["snippet"] != nil {
				t.Errorf("a step stands at %v, its result at %v", own, region)
			}
		}
		got = append(got, strings.Join(steps, " > "))
	}
	if s := strings.Join(got, ", "); s != "web 1 > a 1, api 1 > b 1 > a 1" {
		t.Error(s)
	}
}

func TestMessagesOfSARIFHoldNoLinksAndNoControlCharacters(t *testing.T) {
	for in, want := range map[string]string{
		"see [x](https://evil.invalid)": `see \[x\](https://evil.invalid)`, "extras[a] stay": "extras[a] stay", "a\x1b[31mb": "a<001B>[31mb", bidi: "abc<202E>gnp.exe<2066>",
	} {
		if got := say(in).Text; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	text := written(t, "sarif", Options{}, rich())
	for _, r := range sarifRun(t, Options{}, rich())["results"].([]any) {
		msg := r.(map[string]any)["message"].(map[string]any)["text"].(string)
		if strings.ContainsAny(msg, "\x1b\r\n\u202e") {
			t.Errorf("%q", msg)
		}
	}
	if !strings.Contains(text, "not settled: web/pom.xml:7") || !strings.Contains(text, "not read: broken/Cargo.lock: line 2: not TOML") || !strings.Contains(text, "provenance skipped: none found") {
		t.Error("the coverage is not among the notifications")
	}
}

func TestTheInvocationTellsHowTheRunEnded(t *testing.T) {
	for _, tt := range []struct {
		done finding.Done
		ok   bool
		code float64
	}{{finding.Done{Complete: true}, true, 0}, {finding.Done{Complete: true, ExitCode: 1}, true, 1}, {finding.Done{ExitCode: 130}, false, 130}} {
		inv := sarifRun(t, Options{}, []finding.Event{finding.Opened{}, tt.done})["invocations"].([]any)[0].(map[string]any)
		if inv["executionSuccessful"] != tt.ok || inv["exitCode"] != tt.code || inv["toolExecutionNotifications"] != nil {
			t.Errorf("%+v: %v", tt.done, inv)
		}
	}
}

func TestScoresAreWrittenWithAPoint(t *testing.T) {
	for x, want := range map[float64]string{9: "9.0", 9.8: "9.8", 10: "10.0", 0.1: "0.1"} {
		if got := formatScore(x); got != want {
			t.Errorf("%g: %s, want %s", x, got, want)
		}
	}
}
