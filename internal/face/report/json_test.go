package report

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// decoded reads a report.
func decoded(t testing.TB, text string) map[string]any {
	t.Helper()
	var v map[string]any
	d := json.NewDecoder(strings.NewReader(text))
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if d.More() {
		t.Fatal("more than one object")
	}
	return v
}

// valid checks a report against a schema file.
func valid(t testing.TB, schema, text string) {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(schema)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%#v", err)
	}
}

// root returns a path below the folder of go.mod, or beside it.
func root(t testing.TB, parts ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(append([]string{dir}, parts...)...)
		}
	}
}

func TestJSONFollowsThePublishedSchema(t *testing.T) {
	schema := root(t, "schema", "ossay-v1.schema.json")
	for name, events := range map[string][]finding.Event{
		"everything": rich(), "nothing": quiet(0, 0, true), "components only": {rich()[1], rich()[2], rich()[len(rich())-1]},
		"findings only": one(findings()...), "no events between": {finding.Opened{}, finding.Done{}},
	} {
		t.Run(name, func(t *testing.T) { valid(t, schema, written(t, "json", Options{}, events)) })
	}
}

func TestEveryListOfTheReportIsThere(t *testing.T) {
	for name, events := range map[string][]finding.Event{
		"nothing": {finding.Opened{}, finding.Done{}}, "a component": {finding.Opened{}, rich()[2], finding.Done{}},
		"a finding": {finding.Opened{}, finding.Found{Finding: &finding.Finding{}}, finding.Done{}}, "coverage": {finding.Opened{}, finding.Coverage{}, finding.Done{}},
		"a component and coverage": {finding.Opened{}, rich()[2], finding.Coverage{}, finding.Done{}},
		"two of each":              {finding.Opened{}, rich()[2], rich()[3], finding.Found{Finding: &finding.Finding{}}, finding.Found{Finding: &finding.Finding{}}, finding.Coverage{}, finding.Coverage{}, finding.Done{}},
	} {
		v := decoded(t, written(t, "json", Options{}, events))
		want := map[string]int{}
		for _, e := range events {
			switch e.(type) {
			case finding.Component:
				want["components"]++
			case finding.Found:
				want["findings"]++
			case finding.Coverage:
				want["coverage"]++
			}
		}
		for _, key := range []string{"components", "findings", "coverage"} {
			if list, ok := v[key].([]any); !ok || len(list) != want[key] {
				t.Errorf("%s: %s is %v, want %d", name, key, v[key], want[key])
			}
		}
	}
}

func TestAFindingInJSON(t *testing.T) {
	f := qs()[0]
	f.Status, f.Reason, f.Until, f.New, f.Ransomware, f.Scope = finding.Excepted, "why", "2027-01-31", true, true, component.Optional
	f.Fix.Command, f.Fix.Blocking = "do it", "not yet"
	f.Fix.Edits = []finding.Edit{{Span: span.Span{Path: "p"}, New: "text"}}
	v := decoded(t, written(t, "json", Options{}, one(f)))
	got := v["findings"].([]any)[0]
	at := func(path string, line, col, end float64) map[string]any {
		return map[string]any{"path": path, "startLine": line, "startColumn": col, "endLine": line, "endColumn": end}
	}
	want := map[string]any{
		"rule": "vuln/CVE-2022-24999", "severity": "high", "confidence": "high", "message": "qs 6.5.2: a query string can hang a process",
		"aliases": []any{"GHSA-hrpp-h998-j3pp", "CVE-2022-24999"}, "component": "pkg:npm/qs@6.5.2", "location": at("web/package-lock.json", 1841, 39, 46),
		"status": "excepted", "reason": "why", "until": "2027-01-31", "title": "a query string can hang a process", "why": "6.5.2 is in the range < 6.5.3", "scope": "optional",
		"affected": "< 6.5.3", "fixed": []any{"6.5.3", "6.7.3"}, "score": 7.5,
		"scores": []any{map[string]any{"source": "GHSA-hrpp-h998-j3pp", "type": "CVSS_V3", "vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", "base": 7.5}},
		"epss":   0.1234, "epssDate": "2026-11-22", "kev": true, "ransomware": true, "new": true,
		"paths":          []any{[]any{"web 1.0.0", "express 4.16.0", "qs 6.5.2"}, []any{"web 1.0.0", "express 4.16.0", "body-parser 1.18.2", "qs 6.5.2"}},
		"pathCount":      1234.0,
		"otherLocations": []any{at("api/package-lock.json", 9, 7, 11)}, "references": []any{"https://example.com/advisories/1", "http://example.com/2"},
		"fix": map[string]any{
			"summary": "qs 6.5.2 to 6.5.3, no major change, which express 4.16.0 brings in", "version": "6.5.3", "command": "do it", "blocking": "not yet",
			"edits": []any{map[string]any{"location": map[string]any{"path": "p"}, "new": "text"}},
		},
		"fingerprint": f.Fingerprint(),
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestWhatIsUnknownIsLeftOutOfJSON(t *testing.T) {
	v := decoded(t, written(t, "json", Options{}, one(finding.Finding{Rule: "project/x", Message: "m", Severity: severity.Info})))
	want := map[string]any{
		"rule": "project/x", "severity": "info", "confidence": "high", "message": "m", "aliases": []any{}, "component": "", "location": map[string]any{"path": ""},
		"status": "open", "fix": nil, "fingerprint": (&finding.Finding{Rule: "project/x", Message: "m"}).Fingerprint(),
	}
	if d := cmp.Diff(want, v["findings"].([]any)[0]); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if db := v["database"].(map[string]any); db["ageDays"] != nil || db["modified"] != nil {
		t.Errorf("%v", db)
	}
}

func TestUnscoredIsInfoAndSaysSo(t *testing.T) {
	v := decoded(t, written(t, "json", Options{}, one(finding.Finding{}, finding.Finding{Severity: severity.Info})))
	var got []string
	for _, f := range v["findings"].([]any) {
		f := f.(map[string]any)
		got = append(got, f["severity"].(string))
		if f["unscored"] == true {
			got = append(got, "unscored")
		}
	}
	if s := strings.Join(got, " "); s != "info unscored info" {
		t.Error(s)
	}
}

func TestCoverageInJSON(t *testing.T) {
	coverage := decoded(t, written(t, "json", Options{}, rich()))["coverage"].([]any)
	want := []any{
		map[string]any{"inspector": "walk", "state": "ok", "reason": "", "inputs": 51234.0, "files": map[string]any{
			"seen": 51234.0, "read": 19.0, "ruledOut": 51200.0, "refused": 14.0, "overBudget": 1.0, "links": 3.0, "specials": 1.0, "archives": 1.0, "members": 2000.0,
			"ruledOutBy": []any{
				map[string]any{"reason": "no inspector reads this kind of file", "count": 40000.0},
				map[string]any{"reason": "ignored by .gitignore", "count": 11000.0}, map[string]any{"reason": "version control data", "count": 200.0},
			},
		}},
		map[string]any{"inspector": "provenance", "state": "skipped", "reason": "none found", "inputs": 0.0},
	}
	if d := cmp.Diff(want, []any{coverage[0], coverage[3]}); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	inv := coverage[1].(map[string]any)
	if len(inv["refused"].([]any)) != 6 || inv["refusedCount"] != 14.0 || len(inv["notes"].([]any)) != 2 || inv["notesCount"] != 2.0 {
		t.Errorf("%v", inv)
	}
}

// TestStringsComeBackAsTheyWere holds our own writer of strings against the
// standard library.
func TestStringsComeBackAsTheyWere(t *testing.T) {
	check := func(t interface{ Fatalf(string, ...any) }, in string) {
		b := appendString(nil, in)
		var got string
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatalf("%q became %s: %v", in, b, err)
		}
		if want := strings.ToValidUTF8(in, "\uFFFD"); utf8.ValidString(in) && got != in || !utf8.ValidString(got) || len([]rune(got)) < len([]rune(want)) {
			t.Fatalf("%q became %q", in, got)
		}
		for _, c := range b {
			if c < 0x20 || c == 0x7f {
				t.Fatalf("%q became %q, which holds a control character", in, b)
			}
		}
	}
	for _, s := range []string{"", `"\/`, "\x00\x1f\x7f", "\n\r\t\b\f", "é混\U0001F600", "\xff\xfe", "a\xc3", "\u2028\u2029", "\uFFFD"} {
		check(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "text"))
	})
}

// TestAnyEventsGiveOneValidObject draws events with hostile texts.
func TestAnyEventsGiveOneValidObject(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{escapes, bidi, newline, markup, formula, "\xff"}))
	rapid.Check(t, func(t *rapid.T) {
		var events []finding.Event
		draw := func(name string) string { return text.Draw(t, name) }
		events = append(events, finding.Opened{Target: finding.Target{Name: draw("target")}, Data: finding.Data{AgeDays: rapid.IntRange(-1, 3).Draw(t, "age")}})
		for range rapid.IntRange(0, 2).Draw(t, "components") {
			events = append(events, finding.Component{Component: &component.Component{PURL: draw("purl"), Name: draw("name")}, DependsOn: []string{draw("dep")}})
		}
		for range rapid.IntRange(0, 3).Draw(t, "findings") {
			f := finding.Finding{Rule: draw("rule"), Message: draw("message"), Component: draw("component"), Span: place(draw("path"), 1, 1, 1), Score: rapid.Float64Range(0, 10).Draw(t, "score")}
			if rapid.Bool().Draw(t, "snippet") {
				source := draw("source")
				f.Snippet = &finding.Snippet{Line: 1, Text: source}
				f.Span.EndCol = 1 + len(source)
			}
			events = append(events, finding.Found{Finding: &f})
		}
		events = append(events, finding.Done{Gate: finding.Gate{Expression: draw("gate")}})
		for _, format := range Formats() {
			var b strings.Builder
			s := format.New(&b, Options{Width: rapid.IntRange(0, 90).Draw(t, "width"), All: true})
			for _, e := range events {
				if err := s.Emit(e); err != nil {
					t.Fatal(err)
				}
			}
			if (format.Name == "json" || format.Name == "sarif") && !json.Valid([]byte(b.String())) {
				t.Fatalf("%s is not valid:\n%s", format.Name, b.String())
			}
			if format.Name == "text" || format.Name == "markdown" {
				for _, r := range b.String() {
					if r != '\n' && r < 0x20 || r == 0x7f || r == 0x202e {
						t.Fatalf("%s holds %U", format.Name, r)
					}
				}
			}
		}
	})
}

// BenchmarkJSON writes 10,000 components and 1,000 findings.
func BenchmarkJSON(b *testing.B) {
	events := rich()
	var many []finding.Event
	many = append(many, events[1])
	for range 10_000 {
		many = append(many, events[2])
	}
	fs := findings()
	for i := range 1000 {
		many = append(many, finding.Found{Finding: &fs[i%len(fs)]})
	}
	many = append(many, events[len(events)-1])
	b.ReportAllocs()
	for b.Loop() {
		b.SetBytes(int64(len(written(b, "json", Options{}, many))))
	}
}
