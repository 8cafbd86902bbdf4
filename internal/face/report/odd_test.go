package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// hostileTexts are what a target may put into any field.
func hostileTexts() []string {
	return []string{
		escapes, bidi, newline, markup, formula, chinese, combined, "", " ", "\x00", "\xff\xfe", "\u2028\u2029", "\ufeff", "\u200b\u200d", "\x9b31m", "%s%d%!", "${{ x }}",
		"</script><!--", "]]>", "\\u0000", "|", "`````", strings.Repeat("a", 5000), strings.Repeat("漢", 900), "\U0010ffff", "a\rb", "\x7f", "../../etc/passwd", "C:\\x", "javascript:alert(1)",
	}
}

// soaked is a run in which one text stands in every field that a target can fill.
func soaked(s string) []finding.Event {
	where := span.Span{Path: s, Off: 3, End: 9, StartLine: 2, StartCol: 4, EndLine: 2, EndCol: 10}
	f := finding.Finding{
		Rule: "vuln/x" + s, Severity: severity.High, Title: s, Message: s, Why: s, Evidence: s, Component: s, Package: s, Version: s, Within: "vers:npm/" + s, Ecosystem: s, Digests: []string{s}, Span: where, Also: []span.Span{where, {}},
		Snippet: &finding.Snippet{Line: 2, Text: s}, Aliases: []string{s, s}, Scores: []finding.Score{{Source: s, Type: s, Vector: s, Base: 7.5, Level: severity.High}}, EPSS: 0.5, EPSSDate: s, Affected: s, Fixed: []string{s},
		Traces: []finding.Trace{{Record: s, Source: s, Range: s, Version: s, Hit: true, Reason: s}}, Paths: []finding.Path{{s, s}, {}}, PathCount: 3, Flow: []finding.Waypoint{{Span: where, Text: s}, {Text: s}},
		Fix: &finding.Fix{Summary: s, Version: s, Command: s, Blocking: s, Edits: []finding.Edit{{Span: where, New: s}}}, Reason: s, Until: s, References: []string{s},
	}
	excepted := f
	excepted.Status = finding.Excepted
	return []finding.Event{
		finding.Opened{
			Tool:   finding.Tool{Name: "ossay", Version: "0.1"},
			Target: finding.Target{Name: s, Kind: "directory", Images: []finding.Image{{Names: []string{s}, Manifest: s, Config: s, Platform: s, BaseName: s, BaseDigest: s, Layers: []finding.Layer{{Digest: s, CreatedBy: s, Size: 1, Files: 1}}}}},
			Data:   finding.Data{Name: s, Records: 1, Modified: "2026-11-22", Digest: s}, Counts: countsOf([]finding.Finding{f, excepted}),
		},
		finding.Component{
			Component: &component.Component{PURL: "pkg:npm/" + s, Name: s, Version: s, Ecosystem: s},
			Places:    []finding.Place{{Span: where, Format: s, Requirement: s, Alias: s, Source: s, Integrity: s, Licence: s, Concluded: s, Layer: s}}, DependsOn: []string{s},
		},
		finding.Binary{Path: s, Format: s, Arch: s, Properties: []finding.Property{{Name: "a", Value: s, Text: s, Source: "note"}, {Name: "b", Value: []string{s}, Text: s, Source: "note"}, {Name: "c", Value: true, Text: s, Source: "note"}}},
		finding.Verification{
			Subject: s, Digest: s, Kind: s, Evidence: s, Signer: s, Issuer: s, Key: s, Times: []finding.Moment{{Time: s, Source: s}}, Root: s, Checks: []finding.Check{{Rule: s, OK: true, Detail: s}, {Rule: s, Detail: s}},
			Built: &finding.Build{Builder: s, Source: s, Ref: s, Commit: s, Workflow: s, Trigger: s, Claimed: []string{s}},
		},
		finding.Found{Finding: &f}, finding.Found{Finding: &excepted},
		finding.Coverage{Inspector: "walk", State: finding.Partial, Reason: s, Inputs: 1, Refusals: []finding.Refusal{{Path: s, Reason: s}}, Refused: 1, Notes: []finding.Refusal{{Path: s, Reason: s}}, Noted: 1, Files: &finding.Files{Seen: 1, RuledOut: 1, RuledOutBy: []finding.ReasonCount{{Reason: "a reason", Count: 1}}}},
		finding.Progress{Stage: s},
		finding.Done{
			Gate: finding.Gate{Expression: s, Failed: true, Matched: 1}, Exceptions: []finding.ExceptionNote{{ID: s, State: "expired", Text: s, Place: s}}, ExitCode: 1,
			Since: &finding.Diff{From: s, Added: []finding.DiffPart{{PURL: s, Scope: s}}, Removed: []finding.DiffPart{{PURL: s, Scope: s}}, Changed: []finding.DiffChange{{Package: s, From: []string{s}, To: []string{s}}}, New: []finding.DiffIssue{{Rule: s, Severity: s, Component: s, Message: s}}, Gone: []finding.DiffIssue{}},
		},
	}
}

func TestAnyTextInAnyFieldIsHarmlessInEveryFormat(t *testing.T) {
	for _, s := range hostileTexts() {
		events := soaked(s)
		for _, f := range Formats() {
			for _, o := range []Options{{}, {Width: 60, Verbose: true, All: true}, {ASCII: true, Quiet: true, Width: 20}} {
				out := written(t, f.Name, o, events)
				if !utf8.ValidString(out) {
					t.Errorf("%.20q in %s is no UTF-8", s, f.Name)
				}
				for _, r := range out {
					if r != '\n' && (unicode.In(r, unicode.Cc) || r == '\u202e' || r == '\u2066' || r == '\u2028') && (f.Name == "text" || f.Name == "markdown") {
						t.Errorf("%.20q in %s: %U comes through", s, f.Name, r)
						break
					}
					if r < 0x20 && r != '\n' {
						t.Errorf("%.20q in %s: %U comes through", s, f.Name, r)
						break
					}
				}
				if again := written(t, f.Name, o, events); again != out {
					t.Errorf("%.20q in %s: two runs differ", s, f.Name)
				}
			}
		}
	}
}

func TestAnyTextGivesOneValidObject(t *testing.T) {
	schema := root(t, "schema", "ossay-v1.schema.json")
	for _, s := range hostileTexts() {
		out := written(t, "json", Options{}, soaked(s))
		v := decoded(t, out)
		if s == escapes || s == "" || s == markup {
			valid(t, schema, out)
		}
		want := strings.ToValidUTF8(s, "\ufffd")
		got := v["findings"].([]any)[0].(map[string]any)
		if m := got["message"].(string); utf8.ValidString(s) && m != want {
			t.Errorf("%.20q comes back as %.20q", s, m)
		}
		if n := len(v["verifications"].([]any)); n != 1 {
			t.Errorf("%d verifications", n)
		}
		if n := len(v["files"].([]any)); n != 1 {
			t.Errorf("%d files", n)
		}
	}
}

func TestAnyTextGivesAWholeSARIFLog(t *testing.T) {
	for _, s := range hostileTexts() {
		run := sarifRun(t, Options{Rules: rules()}, soaked(s))
		results := run["results"].([]any)
		if len(results) != 2 {
			t.Fatalf("%.20q: %d results", s, len(results))
		}
		rules := run["tool"].(map[string]any)["driver"].(map[string]any)["rules"].([]any)
		for _, x := range results {
			r := x.(map[string]any)
			i := int(r["ruleIndex"].(float64))
			if i < 0 || i >= len(rules) || rules[i].(map[string]any)["id"] != r["ruleId"] {
				t.Errorf("%.20q: rule %v does not stand at %d", s, r["ruleId"], i)
			}
			if r["message"].(map[string]any)["text"] == nil {
				t.Errorf("%.20q: no message", s)
			}
		}
		if results[1].(map[string]any)["suppressions"] == nil {
			t.Errorf("%.20q: the excepted one is not suppressed", s)
		}
	}
}

func TestAnEmptyRunIsAReportInEveryFormat(t *testing.T) {
	for name, events := range map[string][]finding.Event{
		"nothing between":     {finding.Opened{}, finding.Done{}},
		"an empty finding":    {finding.Opened{}, finding.Found{Finding: &finding.Finding{}}, finding.Done{}},
		"an empty component":  {finding.Opened{}, finding.Component{Component: &component.Component{}}, finding.Done{}},
		"an empty binary":     {finding.Opened{}, finding.Binary{}, finding.Done{}},
		"an empty evidence":   {finding.Opened{}, finding.Verification{}, finding.Done{}},
		"an empty coverage":   {finding.Opened{}, finding.Coverage{}, finding.Done{}},
		"an empty difference": {finding.Opened{}, finding.Done{Since: &finding.Diff{}}},
	} {
		for _, f := range Formats() {
			for _, o := range []Options{{}, {Quiet: true}, {Verbose: true, All: true, Width: 1}} {
				out := written(t, f.Name, o, events)
				if out == "" || !strings.HasSuffix(out, "\n") {
					t.Errorf("%s in %s ends with %q", name, f.Name, out[max(len(out)-20, 0):])
				}
				if f.Name == "json" || f.Name == "sarif" {
					decoded(t, out)
				}
			}
		}
	}
}

func TestHugeNumbersAreWrittenInFull(t *testing.T) {
	events := quiet(math.MaxInt32, math.MaxInt32, false)
	opened := events[0].(finding.Opened)
	opened.Counts.Findings, opened.Counts.Lockfiles, opened.Counts.ByLevel[severity.Critical], opened.Data.Records = math.MaxInt32, math.MaxInt32, math.MaxInt32, math.MaxInt32
	events[0] = opened
	events[1] = finding.Coverage{Inspector: "walk", Inputs: math.MaxInt32, Files: &finding.Files{Seen: math.MaxInt64, Read: math.MaxInt64, Members: math.MaxInt64}}
	for _, f := range Formats() {
		out := written(t, f.Name, Options{Verbose: true, Width: 80}, events)
		if f.Name == "json" {
			v := decoded(t, out)
			if !strings.Contains(out, "2147483647") || strings.Contains(out, "e+") || v["summary"] == nil {
				t.Errorf("%s", out)
			}
		}
		if strings.Contains(out, "-9223372036854775808") {
			t.Errorf("%s: a number turned over", f.Name)
		}
	}
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 1234567: "1,234,567", math.MaxInt64: "9,223,372,036,854,775,807"} {
		if got := group(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func TestScoresThatAreNoNumbersBreakNothing(t *testing.T) {
	for _, x := range []float64{0, 0.1, 10, -1, 1e300, 1e-300, math.SmallestNonzeroFloat64} {
		f := qs()[0]
		f.Score, f.EPSS, f.Scores[0].Base = x, x, x
		for _, format := range Formats() {
			out := written(t, format.Name, Options{}, one(f))
			if format.Name == "json" || format.Name == "sarif" {
				decoded(t, out)
			}
		}
	}
}

func TestManyFindingsStayLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	base := qs()[0]
	var fs []finding.Finding
	for i := range 4000 {
		f := base
		f.Rule, f.Component = fmt.Sprintf("vuln/CVE-2026-%d", i), fmt.Sprintf("pkg:npm/p%d@1", i%1000)
		fs = append(fs, f)
	}
	for _, f := range Formats() {
		out := written(t, f.Name, Options{Width: 100}, one(fs...))
		switch f.Name {
		case "json":
			if n := strings.Count(out, `{"rule":"vuln/`); n != len(fs) {
				t.Errorf("%d findings", n)
			}
		case "sarif":
			if n := strings.Count(out, `"ruleIndex"`); n != len(fs) {
				t.Errorf("%d results", n)
			}
		case "markdown":
			if len(out) > 1<<20 {
				t.Errorf("a summary of %d bytes", len(out))
			}
		}
	}
}

// verified is a run that verified one file and refused another.
func verified() []finding.Event {
	return []finding.Event{
		finding.Opened{Tool: finding.Tool{Name: "ossay", Version: "0.1"}, Target: finding.Target{Name: "a b", Kind: "artefact"}, Data: finding.Data{AgeDays: -1}, Counts: finding.Counts{Findings: 1}},
		finding.Verification{
			Subject: "dist/app.tar.gz", Digest: "sha256:0123", OK: true, Kind: "Sigstore bundle v0.3", Evidence: "dist/app.tar.gz.sigstore.json", Signer: "dev@example.com", Issuer: "https://id.example",
			Times: []finding.Moment{{Time: "2026-11-24T00:00:00Z", Source: "the log"}}, Root: "trusted root root.json (SHA-256 0123…)",
			Checks: []finding.Check{{Rule: "artifact", OK: true, Detail: "sha256:0123"}, {Rule: "identity", OK: true, Detail: "dev@example.com"}},
			Built:  &finding.Build{Builder: "https://builder.example", Source: "https://src.example/r", Ref: "refs/heads/main", Commit: "abc", Workflow: "ci.yml", Trigger: "push", Claimed: []string{"trigger", "ref"}},
		},
		finding.Verification{Subject: "other", Kind: "Sigstore bundle", Key: "SHA256:xyz", Checks: []finding.Check{{Rule: "signature", Detail: "does not fit"}}},
		finding.Found{Finding: &finding.Finding{Rule: "verify/signature-invalid", Severity: severity.High, Title: "the signature does not fit", Message: "It does not fit.", Span: span.Span{Path: "other"}, Fix: &finding.Fix{Blocking: "Get the file again."}}},
		finding.Coverage{Inspector: "verify", Inputs: 2},
		finding.Done{Gate: finding.Gate{Expression: "every rule of verification holds", Failed: true, Matched: 1}, Complete: true, ExitCode: 1},
	}
}

func TestAVerificationSaysWhoWhenAndHow(t *testing.T) {
	out := written(t, "text", Options{Width: 100}, verified())
	for _, want := range []string{
		"dist/app.tar.gz  verified  (Sigstore bundle v0.3)", "who     dev@example.com, by https://id.example", "when    2026-11-24T00:00:00Z, says the log", "source  https://src.example/r refs/heads/main abc",
		"builder https://builder.example", "flow    ci.yml push", "claimed trigger, ref: only the build itself says so", "other  refused", "who     the key SHA256:xyz", "verify/signature-invalid",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if strings.Contains(out, "artifact: sha256") {
		t.Error("checks are listed without -v")
	}
	loud := written(t, "text", Options{Width: 100, Verbose: true}, verified())
	for _, want := range []string{"ok      artifact: sha256:0123", "not     signature: does not fit"} {
		if !strings.Contains(loud, want) {
			t.Errorf("no %q in\n%s", want, loud)
		}
	}
}

func TestAVerificationInJSONFollowsTheSchema(t *testing.T) {
	out := written(t, "json", Options{}, verified())
	valid(t, root(t, "schema", "ossay-v1.schema.json"), out)
	list := decoded(t, out)["verifications"].([]any)
	first, second := list[0].(map[string]any), list[1].(map[string]any)
	if first["verified"] != true || second["verified"] != false || first["signer"] != "dev@example.com" || first["build"].(map[string]any)["trigger"] != "push" {
		t.Errorf("%v", list)
	}
	if _, ok := second["build"]; ok || second["signer"] != nil || len(second["times"].([]any)) != 0 {
		t.Errorf("what is unknown is not left out: %v", second)
	}
}

// hardened is a run over binaries.
func hardened() []finding.Event {
	return []finding.Event{
		finding.Opened{Tool: finding.Tool{Name: "ossay", Version: "0.1"}, Target: finding.Target{Name: "dist", Kind: "directory"}, Data: finding.Data{AgeDays: -1}},
		finding.Binary{Path: "bin/a", Format: "elf", Arch: "x86-64", Properties: []finding.Property{{Name: "pie", Value: true, Text: "yes", Source: "marker"}, {Name: "canary", Value: 0.5, Text: "half", Source: "code"}, {Name: "needed", Value: []string{"libc.so.6"}, Text: "libc.so.6", Source: "marker"}, {Name: "other", Value: map[string]int{"b": 2, "a": 1}, Text: "a 1, b 2", Source: "note"}}},
		finding.Binary{Path: "lib/b.so", Format: "elf", Arch: "arm64"},
		finding.Coverage{Inspector: "hardening", Inputs: 2},
		finding.Done{Gate: finding.Gate{Expression: "never"}, Complete: true},
	}
}

func TestBinariesAreWrittenWithTheirProperties(t *testing.T) {
	out := written(t, "json", Options{}, hardened())
	valid(t, root(t, "schema", "ossay-v1.schema.json"), out)
	files := decoded(t, out)["files"].([]any)
	if len(files) != 2 || files[0].(map[string]any)["path"] != "bin/a" {
		t.Fatalf("%v", files)
	}
	data, err := json.Marshal(files[0])
	if err != nil || !strings.Contains(string(data), `"libc.so.6"`) || !strings.Contains(string(data), "0.5") || !strings.Contains(string(data), "true") {
		t.Errorf("%s, %v", data, err)
	}
	text := written(t, "text", Options{Verbose: true, Width: 100}, hardened())
	if !strings.Contains(text, "bin/a") || !strings.Contains(text, "lib/b.so") {
		t.Errorf("%s", text)
	}
}

func TestAPropertyThatJSONCannotHoldIsAnError(t *testing.T) {
	s := NewJSON(&strings.Builder{}, Options{})
	if err := s.Emit(finding.Opened{}); err != nil {
		t.Fatal(err)
	}
	if err := s.Emit(finding.Binary{Properties: []finding.Property{{Name: "x", Value: math.NaN()}}}); err == nil {
		t.Error("not a number")
	}
	if err := s.Emit(finding.Binary{Properties: []finding.Property{{Name: "x", Value: func() {}}}}); err == nil {
		t.Error("a function")
	}
}

// stuck is a writer that fails after n bytes.
type stuck struct{ n int }

func (s *stuck) Write(p []byte) (int, error) {
	if len(p) > s.n {
		return 0, errors.New("no room")
	}
	s.n -= len(p)
	return len(p), nil
}

func TestAWriterThatFailsAnywhereIsAnErrorOfTheRun(t *testing.T) {
	for _, f := range Formats() {
		whole := written(t, f.Name, Options{}, rich())
		for i := range 20 {
			s := f.New(&stuck{len(whole) * i / 20}, Options{})
			var err error
			for _, e := range rich() {
				if err = s.Emit(e); err != nil {
					break
				}
			}
			if err == nil {
				t.Errorf("%s: %d of %d bytes were written and nobody was told", f.Name, len(whole)*i/20, len(whole))
			}
		}
	}
}

func TestADifferenceIsCleanBoundedAndSummedUp(t *testing.T) {
	d := &finding.Diff{
		Added: []finding.DiffPart{{PURL: "pkg:npm/a@1" + escapes, Scope: "prod" + escapes}}, Removed: []finding.DiffPart{{PURL: "pkg:npm/b@1", Scope: newline}},
		Changed: []finding.DiffChange{{Package: "pkg:npm/c" + bidi, From: []string{"1", "2"}, To: []string{newline}}},
		New:     []finding.DiffIssue{{Rule: "r" + escapes, Severity: "high" + escapes, Message: newline}}, Gone: []finding.DiffIssue{{Rule: "g", Severity: bidi, Message: "m"}},
	}
	var b strings.Builder
	WriteDiff(&b, d, 100)
	if lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n"); len(lines) != 6 || strings.ContainsAny(b.String(), "\x1b\r\u202e\u2066") {
		t.Errorf("%q", b.String())
	}
	if !strings.HasSuffix(b.String(), "1 added, 1 removed, 1 changed, 1 new finding, 1 gone\n") {
		t.Errorf("%s", b.String())
	}
	for limit := range 6 {
		b.Reset()
		WriteDiff(&b, d, limit)
		more := fmt.Sprintf("and %d more\n", 5-limit)
		if strings.Contains(b.String(), "more") != (limit < 5) || limit < 5 && !strings.Contains(b.String(), more) {
			t.Errorf("limit %d: %s", limit, b.String())
		}
	}
	b.Reset()
	WriteDiff(&b, &finding.Diff{}, 0)
	if b.String() != "0 added, 0 removed, 0 changed, 0 new findings, 0 gone\n" {
		t.Errorf("%q", b.String())
	}
}

func TestEveryFindingOfARunIsInEveryReportForPrograms(t *testing.T) {
	events := rich()
	var want []string
	for _, e := range events {
		if f, ok := e.(finding.Found); ok {
			want = append(want, f.Rule)
		}
	}
	var inJSON, inSARIF []string
	for _, x := range decoded(t, written(t, "json", Options{}, events))["findings"].([]any) {
		inJSON = append(inJSON, x.(map[string]any)["rule"].(string))
	}
	if !slices.Equal(inJSON, want) {
		t.Errorf("JSON: %q\nwant %q", inJSON, want)
	}
	for _, x := range sarifRun(t, Options{}, events)["results"].([]any) {
		inSARIF = append(inSARIF, x.(map[string]any)["ruleId"].(string))
	}
	if len(inSARIF) != len(want) {
		t.Errorf("SARIF: %d of %d", len(inSARIF), len(want))
	}
}
