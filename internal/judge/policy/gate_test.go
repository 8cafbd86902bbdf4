package policy

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// plain is a finding for which no word of the gate is true: a scored, fixable by
// nobody, unexploited finding of a test tree.
func plain() finding.Finding {
	return finding.Finding{
		Rule: "vuln/CVE-2021-1", Severity: severity.Medium, Scope: component.Test, Score: 5.5, EPSS: 0.25, EPSSDate: "2026-11-22",
		Fix: &finding.Fix{Summary: "no fixed version is known", Blocking: "nothing is fixed"},
	}
}

// with returns the plain finding after a change.
func with(change func(*finding.Finding)) *finding.Finding {
	f := plain()
	change(&f)
	return &f
}

func gate(t testing.TB, text string) *Gate {
	t.Helper()
	g, err := ParseGate(text)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestEveryWordIsTrueOfWhatItNames(t *testing.T) {
	nothing := func(*finding.Finding) {}
	for _, tt := range []struct {
		name, expr string
		hit, miss  func(*finding.Finding)
	}{
		{"a fixed version makes it fixable", "fixable", func(f *finding.Finding) { f.Fixed = []string{"1.2.3"} }, nothing},
		{"a fix that nothing blocks makes it fixable", "fixable", func(f *finding.Finding) { f.Fix = &finding.Fix{Command: "chmod -w x"} }, nothing},
		{"no fix at all is not fixable", "not fixable", func(f *finding.Finding) { f.Fix = nil }, func(f *finding.Finding) { f.Fixed = []string{"2"} }},
		{"known exploited", "kev", func(f *finding.Finding) { f.KEV = true }, func(f *finding.Finding) { f.Ransomware = true }},
		{"used in ransomware campaigns", "ransomware", func(f *finding.Finding) { f.Ransomware = true }, func(f *finding.Finding) { f.KEV = true }},
		{"a malicious release", "malicious", func(f *finding.Finding) { f.Malicious = true }, func(f *finding.Finding) { f.Severity = severity.Critical }},
		{"not in the baseline", "new", func(f *finding.Finding) { f.New = true }, nothing},
		{"production is shipped", "shipped", func(f *finding.Finding) { f.Scope = component.Prod }, nothing},
		{"what is optional is shipped", "shipped", func(f *finding.Finding) { f.Scope = component.Optional }, nothing},
		{"what develops the product is shipped", "shipped", func(f *finding.Finding) { f.Scope = component.Dev }, nothing},
		{"an example is not shipped", "shipped", func(f *finding.Finding) { f.Scope = component.Dev }, func(f *finding.Finding) { f.Scope = component.Example }},
		{"vulnerable code is called", "reach=called", func(f *finding.Finding) { f.Reach = &finding.Reach{Verdict: finding.Called} }, func(f *finding.Finding) { f.Reach = &finding.Reach{Verdict: finding.NotCalled} }},
		{"it is urgent", "priority=now", func(f *finding.Finding) { f.Priority = &finding.Priority{Class: "now"} }, func(f *finding.Finding) { f.Priority = &finding.Priority{Class: "soon"} }},
		{"nobody looked whether it is called", "reach=none", nothing, func(f *finding.Finding) { f.Reach = &finding.Reach{Verdict: finding.Undetermined} }},
		{"a beginning of a verdict", "reach=not-*", func(f *finding.Finding) { f.Reach = &finding.Reach{Verdict: finding.NotImported} }, nothing},
		{"nobody gave a score", "unscored", func(f *finding.Finding) { f.Severity = severity.Unscored }, func(f *finding.Finding) { f.Severity = severity.Info }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := gate(t, tt.expr)
			if !g.Fails(with(tt.hit)) {
				t.Error("does not hold where it should")
			}
			if g.Fails(with(tt.miss)) {
				t.Error("holds where it should not")
			}
		})
	}
}

func TestEveryWordAndFieldThatIsListedCanBeUsed(t *testing.T) {
	for _, w := range Words() {
		gate(t, w)
	}
	values := map[string]string{"confidence": "high", "epss": "0.1", "priority": "now", "reach": "called", "rule": "vuln/*", "scope": "dev", "score": "7", "severity": "low"}
	for _, f := range Fields() {
		gate(t, f+"="+values[f])
	}
	if !slices.IsSorted(Words()) || !slices.IsSorted(Fields()) {
		t.Error("the lists that errors show are not sorted")
	}
	// The words of scopes and degrees stand in the grammar as text.
	for s := component.Prod; s <= component.Example; s++ {
		gate(t, "scope="+s.String())
	}
	for c := finding.ConfidenceHigh; c <= finding.ConfidenceLow; c++ {
		gate(t, "confidence="+c.String())
	}
}

func TestComparisons(t *testing.T) {
	f := plain()
	for _, tt := range []struct {
		expr string
		want bool
	}{
		{"severity>=medium", true}, {"severity>=high", false},
		{"severity>low", true}, {"severity>medium", false},
		{"severity<=medium", true}, {"severity<=low", false},
		{"severity<high", true}, {"severity<medium", false},
		{"severity=medium", true}, {"severity==medium", true}, {"severity=high", false},
		{"severity!=high", true}, {"severity!=medium", false},
		{"severity>=moderate", true}, {"severity<important", true},
		{"severity>=unscored", true}, {"severity>info", true}, {"severity<critical", true},
		{"epss>0.2", true}, {"epss>=0.25", true}, {"epss>0.25", false}, {"epss<=25%", true}, {"epss>=26%", false}, {"epss=25%", true}, {"epss!=25%", false}, {"epss<1e-1", false},
		{"score>=5.5", true}, {"score>5.5", false}, {"score<7", true}, {"score<=5", false}, {"score!=5.5", false}, {"score==5.5", true},
		{"scope=test", true}, {"scope==prod", false}, {"scope!=prod", true}, {"scope=t*", true}, {"scope!=t*", false},
		{"confidence=high", true}, {"confidence!=low", true}, {"confidence==medium", false},
		{"rule=vuln/CVE-2021-1", true}, {"rule=vuln/CVE-2021-2", false}, {"rule=vuln/*", true}, {"rule=malware/*", false}, {"rule!=inventory/*", true}, {"rule=*", true},
	} {
		if got := gate(t, tt.expr).Fails(&f); got != tt.want {
			t.Errorf("%s = %v, want %v", tt.expr, got, tt.want)
		}
	}
}

func TestUnscoredIsBelowEveryLevelAndOnlyTheWordCatchesIt(t *testing.T) {
	f := with(func(f *finding.Finding) { f.Severity = severity.Unscored; f.Scope = component.Prod })
	for expr, want := range map[string]bool{
		"severity>=info": false, "severity<info": true, "severity=unscored": true, "unscored": true,
		DefaultGate: true, "shipped and severity>=high": false,
	} {
		if got := gate(t, expr).Fails(f); got != want {
			t.Errorf("%s = %v, want %v", expr, got, want)
		}
	}
}

func TestTheDefaultGateFailsOnWhatIsShippedAndBad(t *testing.T) {
	g := gate(t, DefaultGate)
	for name, tt := range map[string]struct {
		change func(*finding.Finding)
		want   bool
	}{
		"high and shipped":           {func(f *finding.Finding) { f.Severity, f.Scope = severity.High, component.Prod }, true},
		"critical in a test tree":    {func(f *finding.Finding) { f.Severity = severity.Critical }, false},
		"medium and shipped":         {func(f *finding.Finding) { f.Scope = component.Prod }, false},
		"malicious and shipped":      {func(f *finding.Finding) { f.Malicious, f.Scope = true, component.Dev }, true},
		"malicious in a test tree":   {func(f *finding.Finding) { f.Malicious = true }, false},
		"informational and shipped":  {func(f *finding.Finding) { f.Severity, f.Scope = severity.Info, component.Prod }, false},
		"unscored in what is tested": {func(f *finding.Finding) { f.Severity = severity.Unscored }, false},
	} {
		if got := g.Fails(with(tt.change)); got != tt.want {
			t.Errorf("%s: fails = %v, want %v", name, got, tt.want)
		}
	}
}

func TestOnlyOpenFindingsFail(t *testing.T) {
	g := gate(t, "any")
	for status, want := range map[finding.Status]bool{finding.Open: true, finding.Excepted: false, finding.NotAffected: false} {
		if got := g.Fails(with(func(f *finding.Finding) { f.Status = status })); got != want {
			t.Errorf("%s: fails = %v, want %v", status, got, want)
		}
	}
	for _, word := range []string{"never", "none"} {
		if gate(t, word).Fails(with(func(f *finding.Finding) { f.Malicious = true })) {
			t.Errorf("%s fails", word)
		}
	}
	if !gate(t, "all").Fails(with(func(*finding.Finding) {})) {
		t.Error("all does not fail")
	}
}

func TestNotBindsCloserThanAndAndThatCloserThanOr(t *testing.T) {
	for _, tt := range []struct{ expr, same string }{
		{"kev or malicious and new", "kev or (malicious and new)"},
		{"kev and malicious or new", "(kev and malicious) or new"},
		{"not kev and malicious", "(not kev) and malicious"},
		{"not kev or malicious", "(not kev) or malicious"},
		{"not not kev", "kev"},
		{"not (kev or new)", "not kev and not new"},
		{"((kev))and(new)", "kev and new"},
		{"kev\tand\r\n new\n", "kev and new"},
		{"kev or malicious or new and not kev", "kev or (malicious or (new and (not kev)))"},
	} {
		a, b := gate(t, tt.expr), gate(t, tt.same)
		for bits := range 8 {
			f := with(func(f *finding.Finding) { f.KEV, f.Malicious, f.New = bits&1 != 0, bits&2 != 0, bits&4 != 0 })
			if a.Fails(f) != b.Fails(f) {
				t.Errorf("%q differs from %q for kev %v, malicious %v, new %v", tt.expr, tt.same, f.KEV, f.Malicious, f.New)
			}
		}
	}
}

func TestBlanksMayBeLeftOutAndTheTextStaysAsWritten(t *testing.T) {
	const text = "  shipped and(severity>=high or\n\tunscored )\n"
	g := gate(t, text)
	if g.String() != text {
		t.Errorf("String() = %q", g.String())
	}
	if !g.Fails(with(func(f *finding.Finding) { f.Scope, f.Severity = component.Prod, severity.High })) {
		t.Error("does not fail")
	}
}

func TestErrorsNameTheColumnAndWhatWasExpected(t *testing.T) {
	for _, tt := range []struct{ name, expr, column, says string }{
		{"nothing", "", "column 1:", "ends too early"},
		{"only blanks", "   ", "column 4:", "ends too early"},
		{"an operator at the end", "kev and ", "column 9:", "ends too early"},
		{"or at the end", "kev or", "column 7:", "ends too early"},
		{"not alone", "not", "column 4:", "ends too early"},
		{"a word too much", "kev new", "column 5:", `unexpected "new"`},
		{"a parenthesis too much", "kev)", "column 4:", `unexpected ")"`},
		{"a parenthesis that is not closed", "(kev", "column 5:", "closing parenthesis is missing"},
		{"a parenthesis closed by a word", "(kev new)", "column 6:", "closing parenthesis is missing"},
		{"an empty parenthesis", "()", "column 2:", "is not one of"},
		{"an unknown word", "kev and severty", "column 9:", `"severty" is not one of fixable, kev, malicious, new, ransomware, shipped, unscored, and no comparison of confidence, epss, priority, reach, rule, scope, score, severity`},
		{"an unknown word before others", "severty and kev", "column 1:", `"severty" is not one of`},
		{"an unknown field", "kev and colour=red", "column 9:", `"colour" cannot be compared`},
		{"a word compared", "kev=true", "column 4:", `unexpected "="`},
		{"a field without a value", "kev or severity>=", "column 8:", `"severity" is not one of`},
		{"an unknown severity", "severity>=huge", "column 11:", `unknown severity "huge"`},
		{"two operators", "severity>>high", "column 10:", `unknown severity ">"`},
		{"an unknown operator", "severity=>high", "column 10:", `unknown severity ">"`},
		{"a long operator", "severity>==high", "column 9:", `unknown comparison ">=="`},
		{"no number", "epss>=some", "column 7:", `"some" is not a number`},
		{"no number before the percent sign", "score>%", "column 7:", `"%" is not a number`},
		{"not a number, by name", "epss>=NaN", "column 7:", `"NaN" is not a number`},
		{"a word in an order", "rule>=vuln/x", "column 5:", "words compare with = and !="},
		{"a scope in an order", "scope<dev", "column 6:", "words compare with = and !="},
		{"a scope that does not exist", "scope=prdo", "column 7:", `"prdo" is not one of prod, optional, dev, test, example`},
		{"a beginning that no scope has", "scope!=x*", "column 8:", `"x*" is not one of`},
		{"a confidence that does not exist", "confidence=sure", "column 12:", `"sure" is not one of high, medium, low`},
		{"capitals", "KEV", "column 1:", `"KEV" is not one of`},
		{"a comma", "kev,new", "column 1:", `"kev,new" is not one of`},
		{"nested too deep", strings.Repeat("(", 60) + "kev" + strings.Repeat(")", 60), "column 51:", "nested too deep"},
		{"denied too often", strings.Repeat("not ", 60) + "kev", "column 201:", "nested too deep"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g, err := ParseGate(tt.expr)
			if err == nil {
				t.Fatalf("parsed as %v", g)
			}
			for _, want := range []string{tt.column, tt.says} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not say %q", err, want)
				}
			}
		})
	}
}

func TestFiftyParenthesesAreFine(t *testing.T) {
	gate(t, strings.Repeat("(", 50)+"kev"+strings.Repeat(")", 50))
}

// TestExpressionsMeanWhatTheirTreeMeans writes random trees down with as few
// parentheses as the precedence allows, and compares both.
func TestExpressionsMeanWhatTheirTreeMeans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, eval := drawTree(t, 4, 0)
		g, err := ParseGate(text)
		if err != nil {
			t.Fatal(err)
		}
		for bits := range 8 {
			f := with(func(f *finding.Finding) { f.KEV, f.Malicious, f.New = bits&1 != 0, bits&2 != 0, bits&4 != 0 })
			if g.Fails(f) != eval(f) {
				t.Fatalf("%s for kev %v, malicious %v, new %v", text, f.KEV, f.Malicious, f.New)
			}
		}
	})
}

// drawTree draws an expression that may stand where only operators that bind at
// least as closely as binds are allowed: 0 or, 1 and, 2 not.
func drawTree(t *rapid.T, depth, binds int) (string, predicate) {
	kind := rapid.IntRange(0, 3).Draw(t, "kind")
	if depth == 0 {
		kind = 3
	}
	var text string
	var eval predicate
	switch kind {
	case 0, 1:
		word := []string{" or ", " and "}[kind]
		a, ea := drawTree(t, depth-1, kind)
		b, eb := drawTree(t, depth-1, kind+1)
		text = a + word + b
		eval = func(f *finding.Finding) bool {
			if kind == 0 {
				return ea(f) || eb(f)
			}
			return ea(f) && eb(f)
		}
	case 2:
		a, ea := drawTree(t, depth-1, 2)
		text, eval = "not "+a, func(f *finding.Finding) bool { return !ea(f) }
	default:
		switch word := rapid.SampledFrom([]string{"kev", "malicious", "new"}).Draw(t, "word"); word {
		case "kev":
			return word, func(f *finding.Finding) bool { return f.KEV }
		case "malicious":
			return word, func(f *finding.Finding) bool { return f.Malicious }
		default:
			return word, func(f *finding.Finding) bool { return f.New }
		}
	}
	if kind < binds {
		text = "(" + text + ")"
	}
	return text, eval
}

func FuzzParseGate(f *testing.F) {
	for _, s := range []string{DefaultGate, "severity>=high and fixable", "kev or epss>0.3", "not(new)", "rule!=vuln/*", "((", "epss<=10%", "scope=t*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		g, err := ParseGate(text)
		if err != nil {
			if !strings.Contains(err.Error(), "column") {
				t.Errorf("%v names no column", err)
			}
			return
		}
		g.Fails(with(func(*finding.Finding) {}))
		if again, err := ParseGate("(" + text + ")"); err == nil && again.Fails(with(func(*finding.Finding) {})) != g.Fails(with(func(*finding.Finding) {})) {
			t.Error("parentheses change the meaning")
		}
	})
}
