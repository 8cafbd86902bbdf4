package finding

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// vulnerable is a finding about a package, with every field set.
func vulnerable() Finding {
	return Finding{
		Rule: "vuln/CVE-2021-23337", Severity: severity.High, Confidence: ConfidenceMedium,
		Title: "Command injection", Message: "lodash 4.17.20 is affected", Why: "in range",
		Component: "pkg:npm/lodash@4.17.20", Package: "lodash", Version: "4.17.20", Ecosystem: "npm", Scope: component.Dev,
		Span:    span.Span{Path: "web/package-lock.json", Off: 10, End: 20, StartLine: 3, StartCol: 5, EndLine: 3, EndCol: 15},
		Also:    []span.Span{{Path: "b"}},
		Snippet: &Snippet{Line: 3, Text: "    \"lodash\": {", Cut: 1},
		Aliases: []string{"GHSA-35jh-r3h4-6jhm"}, Score: 7.2, Scores: []Score{{Type: "CVSS_V3"}}, EPSS: 0.01, EPSSDate: "2026-11-22",
		KEV: true, Ransomware: true, Malicious: true, Affected: "< 4.17.21", Fixed: []string{"4.17.21"}, Traces: []Trace{{Hit: true}},
		Paths: []Path{{"app 1", "lodash 4.17.20"}}, PathCount: 1, Fix: &Fix{Version: "4.17.21"}, Status: Excepted, Reason: "r",
		Until: "2027-01-31", New: true, References: []string{"https://example.org/"},
	}
}

// hardened is a finding about a line of a file.
func hardened() Finding {
	f := vulnerable()
	f.Rule, f.Component, f.Package, f.Version = "pipeline/unpinned-action", "", "", ""
	return f
}

// disturb returns copies of f in each of which one field has another value, by
// the field's name.
func disturb(f Finding) map[string]Finding {
	out := map[string]Finding{}
	for i := range reflect.TypeFor[Finding]().NumField() {
		c := f
		field := reflect.ValueOf(&c).Elem().Field(i)
		switch field.Kind() {
		case reflect.String:
			field.SetString(field.String() + "x")
		case reflect.Bool:
			field.SetBool(!field.Bool())
		case reflect.Uint8:
			field.SetUint(field.Uint() + 1)
		case reflect.Int:
			field.SetInt(field.Int() + 1)
		case reflect.Float64:
			field.SetFloat(field.Float() + 1)
		default:
			field.SetZero()
		}
		out[reflect.TypeFor[Finding]().Field(i).Name] = c
	}
	return out
}

// changing returns the names of the fields that the fingerprint depends on.
func changing(f Finding) []string {
	var out []string
	for name, c := range disturb(f) {
		if c.Fingerprint() != f.Fingerprint() {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

func TestTheFingerprintDependsOnWhatIdentifiesAFindingAlone(t *testing.T) {
	if got := changing(vulnerable()); !slices.Equal(got, []string{"Component", "Rule", "Span"}) {
		t.Errorf("about a package it depends on %v", got)
	}
	if got := changing(hardened()); !slices.Equal(got, []string{"Component", "Message", "Rule", "Snippet", "Span"}) {
		t.Errorf("about a line it depends on %v", got)
	}
}

func TestTheFingerprintOutlivesMovedLines(t *testing.T) {
	for name, change := range map[string]func(*Finding){
		"a line that moved":           func(f *Finding) { f.Span.StartLine, f.Span.EndLine = 900, 901 },
		"other columns":               func(f *Finding) { f.Span.StartCol, f.Span.EndCol = 1, 2 },
		"other offsets":               func(f *Finding) { f.Span.Off, f.Span.End = 5000, 5010 },
		"the line number of the text": func(f *Finding) { f.Snippet = &Snippet{Line: 900, Text: f.Snippet.Text, Cut: 7} },
		"further places":              func(f *Finding) { f.Also = append(f.Also, span.Span{Path: "c"}) },
		"aliases in another order":    func(f *Finding) { f.Aliases = []string{"b", "a"} },
	} {
		for _, kind := range []func() Finding{vulnerable, hardened} {
			f := kind()
			want := f.Fingerprint()
			if change(&f); f.Fingerprint() != want {
				t.Errorf("%s: %s changes its fingerprint", name, f.Rule)
			}
		}
	}
}

func TestTheFingerprintTellsFindingsApart(t *testing.T) {
	seen := map[string]string{}
	for name, f := range map[string]Finding{
		"a package":                     {Rule: "vuln/CVE-1", Component: "pkg:npm/a@1", Span: span.Span{Path: "x"}},
		"its other version":             {Rule: "vuln/CVE-1", Component: "pkg:npm/a@2", Span: span.Span{Path: "x"}},
		"another advisory":              {Rule: "vuln/CVE-2", Component: "pkg:npm/a@1", Span: span.Span{Path: "x"}},
		"another file":                  {Rule: "vuln/CVE-1", Component: "pkg:npm/a@1", Span: span.Span{Path: "y"}},
		"words that run together":       {Rule: "vuln/CVE-1pkg:npm/a@1", Span: span.Span{Path: "x"}},
		"a path in place of a package":  {Rule: "vuln/CVE-1", Span: span.Span{Path: "pkg:npm/a@1"}},
		"a rule alone":                  {Rule: "vuln/CVE-1"},
		"a rule about a line":           {Rule: "vuln/CVE-1", Snippet: &Snippet{Text: "uses: a@v1"}},
		"the same rule on another line": {Rule: "vuln/CVE-1", Snippet: &Snippet{Text: "uses: b@v1"}},
		"another message":               {Rule: "vuln/CVE-1", Message: "m"},
	} {
		if other, ok := seen[f.Fingerprint()]; ok {
			t.Errorf("%s and %s have one fingerprint", name, other)
		}
		seen[f.Fingerprint()] = name
	}
}

func TestFingerprintsAreTheSameInEveryRelease(t *testing.T) {
	// Baselines and code scanning services keep them: a change makes every known
	// finding a new one.
	v, h := vulnerable(), hardened()
	for _, tt := range []struct{ got, want string }{
		{v.Fingerprint(), "8317bf83edf6fe73c59bef6b910cbdb1"},
		{h.Fingerprint(), "fcc2dd98fb67e2c24357c925371be183"},
		{(&Finding{}).Fingerprint(), "ba3f1b18843ceb78d5c1312e326582fb"},
	} {
		if tt.got != tt.want {
			t.Errorf("fingerprint %s, want %s", tt.got, tt.want)
		}
	}
}

func TestAFingerprintIs32HexadecimalDigitsAndRepeats(t *testing.T) {
	form := regexp.MustCompile(`^[0-9a-f]{32}$`)
	text := rapid.StringOfN(rapid.RuneFrom([]rune("ab/@:\x00é")), 0, 6, -1)
	rapid.Check(t, func(t *rapid.T) {
		draw := func() Finding {
			return Finding{Rule: text.Draw(t, "rule"), Component: text.Draw(t, "component"), Span: span.Span{Path: text.Draw(t, "path")}}
		}
		a, b := draw(), draw()
		if again := a; !form.MatchString(a.Fingerprint()) || again.Fingerprint() != a.Fingerprint() {
			t.Fatalf("%q", a.Fingerprint())
		}
		same := a.Rule == b.Rule && a.Component == b.Component && a.Span == b.Span
		zero := strings.ContainsRune(a.Rule+a.Component+a.Span.Path+b.Rule+b.Component+b.Span.Path, 0)
		if (a.Fingerprint() == b.Fingerprint()) != same && !zero {
			t.Fatalf("%+v and %+v: same fingerprint %v", a, b, !same)
		}
	})
}

// words returns the words of numbers from zero on, up to the first that repeats
// an earlier one, which is where the set ends.
func words(word func(uint8) string) []string {
	var out []string
	for i := range uint8(10) {
		if w := word(i); !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

func TestWordsAreThoseOfTheContract(t *testing.T) {
	for name, tt := range map[string]struct{ got, want []string }{
		"confidence": {words(func(i uint8) string { return Confidence(i).String() }), []string{"high", "medium", "low"}},
		"status":     {words(func(i uint8) string { return Status(i).String() }), []string{"open", "excepted", "not_affected"}},
		"state":      {words(func(i uint8) string { return State(i).String() }), []string{"ok", "partial", "skipped"}},
	} {
		if !slices.Equal(tt.got, tt.want) {
			t.Errorf("%s: %v, want %v", name, tt.got, tt.want)
		}
		if published := slices.Sorted(slices.Values(schemaWords(t, name))); !slices.Equal(published, slices.Sorted(slices.Values(tt.got))) {
			t.Errorf("%s: the schema says %v", name, published)
		}
	}
	if ConfidenceLow.String() != "low" || NotAffected.String() != "not_affected" || Skipped.String() != "skipped" {
		t.Error("a word stands beside another number")
	}
}

func TestTheZeroFindingIsOpenAndSure(t *testing.T) {
	var f Finding
	if f.Status != Open || f.Confidence != ConfidenceHigh || f.Severity != severity.Unscored {
		t.Errorf("%v, %v, %v", f.Status, f.Confidence, f.Severity)
	}
}
