package pack

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// evidenced is a view whose inventory is complete.
func evidenced(v view.View) *view.View {
	if v.Evidence == nil {
		v.Evidence = map[string]view.Evidence{"inventory": {State: view.OK}}
	}
	return &v
}

func one(t *testing.T, v *view.View, waive Waiver, lines ...string) Result {
	t.Helper()
	return compiled(t, ruleText(lines...)).Evaluate(v, waive, nil)[0]
}

func TestVerdicts(t *testing.T) {
	a, b := view.Component{PURL: "pkg:npm/a@1", Name: "a", Licence: "MIT", Places: []string{"package-lock.json:7"}}, view.Component{PURL: "pkg:npm/b@1", Name: "b"}
	each := "for: component"
	for _, tt := range []struct {
		name   string
		view   view.View
		lines  []string
		want   Verdict
		reason string
	}{
		{"every subject holds", view.View{Components: []view.Component{a, b}}, []string{each, "expression: component.name != 'c'"}, Pass, ""},
		{"one does not", view.View{Components: []view.Component{a, b}}, []string{each, "expression: component.name != 'b'"}, Fail, ""},
		{"no subject is there", view.View{}, []string{each, "expression: \"false\""}, Pass, ""},
		{"none that the rule is about", view.View{Components: []view.Component{a}}, []string{each, "where: component.name == 'b'", "expression: \"false\""}, Pass, ""},
		{"one shows too little", view.View{Components: []view.Component{a, b}}, []string{each, "known: has(component.licence)", "expression: component.licence == 'MIT'"}, NoEvidence, "1 of 2 show too little"},
		{"a failure wins over one that shows too little", view.View{Components: []view.Component{a, b}}, []string{each, "known: has(component.licence)", "expression: component.licence == 'ISC'"}, Fail, ""},
		{"the whole holds", view.View{Components: []view.Component{a}}, []string{"expression: size(components) == 1"}, Pass, ""},
		{"evidence is absent", view.View{Evidence: map[string]view.Evidence{"inventory": {State: view.Absent, Reason: "nothing found"}}}, []string{"expression: \"true\""}, NoEvidence, "inventory absent: nothing found"},
		{"evidence was never spoken of", view.View{Evidence: map[string]view.Evidence{}}, []string{"expression: \"true\""}, NoEvidence, "inventory absent"},
		{"a part of the evidence cannot pass", view.View{Evidence: map[string]view.Evidence{"inventory": {State: view.Partial, Reason: "a file"}}}, []string{"expression: \"true\""}, NoEvidence, "no failure was seen, but inventory partial: a file"},
		{"a part of the evidence can fail", view.View{Evidence: map[string]view.Evidence{"inventory": {State: view.Partial}}}, []string{"expression: \"false\""}, Fail, ""},
		{"an expression that breaks down", view.View{}, []string{"expression: components[3].name == 'a'"}, Error, "could not be evaluated: index out of bounds: 3"},
		{"an expression that makes a component of its own", view.View{}, []string{"expression: \"ossay.Component{name: 'x'}.name == 'x'\""}, Error, "cannot be made"},
		{"evidence is part of the view", view.View{}, []string{"expression: evidence['inventory'].state == 'ok' && !('kev' in evidence)"}, Pass, ""},
		{"the day is part of the view", view.View{Now: time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)}, []string{"expression: now.getFullYear() == 2026"}, Pass, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := one(t, evidenced(tt.view), nil, tt.lines...)
			if got.Verdict != tt.want || !strings.Contains(got.Reason, tt.reason) {
				t.Errorf("%s (%s), want %s (%s)", got.Verdict, got.Reason, tt.want, tt.reason)
			}
		})
	}
}

func TestOnlyPeopleCanAnswerSomeRules(t *testing.T) {
	text := strings.Replace(ruleText("why: x"), "[inventory]", "[human]", 1)
	c := compiled(t, text)
	if got := c.Evaluate(evidenced(view.View{}), nil, nil)[0]; got.Verdict != NoEvidence {
		t.Errorf("%s: %s", got.Verdict, got.Reason)
	}
	// Also where somebody claims that the evidence is there: the pack has no question.
	v := &view.View{Evidence: map[string]view.Evidence{"human": {State: view.OK}}}
	if got := c.Evaluate(v, nil, nil)[0]; got.Verdict != NoEvidence {
		t.Errorf("%s: %s", got.Verdict, got.Reason)
	}
	decided := func(_ *Rule, s *Subject) (string, bool) { return "audit of 2026", s == nil }
	if got := c.Evaluate(v, decided, nil)[0]; got.Verdict != Waived || got.Reason != "audit of 2026" {
		t.Errorf("%s: %s", got.Verdict, got.Reason)
	}
	both := strings.Replace(ruleText("expression: size(components) == 0"), "[inventory]", "[inventory, human]", 1)
	if got := compiled(t, both).Evaluate(evidenced(view.View{}), nil, nil)[0]; got.Verdict != NoEvidence || !strings.Contains(got.Reason, "only people") {
		t.Errorf("it passes by what is seen: %s", got.Verdict)
	}
	if got := compiled(t, both).Evaluate(evidenced(view.View{Components: []view.Component{{}}}), nil, nil)[0]; got.Verdict != Fail {
		t.Errorf("it cannot fail by what is seen: %s", got.Verdict)
	}
}

func TestADecisionWaivesOneSubjectAndNotAnother(t *testing.T) {
	v := evidenced(view.View{Components: []view.Component{{PURL: "pkg:npm/a@1", Places: []string{"a.lock:3"}}, {PURL: "pkg:npm/b@1"}}})
	waive := func(_ *Rule, s *Subject) (string, bool) { return "ours", s != nil && s.Component == "pkg:npm/a@1" }
	got := one(t, v, waive, "for: component", "expression: \"false\"")
	if got.Verdict != Fail || got.Failed != 1 || got.Waived != 1 || got.Subjects[0].Decision != "ours" || got.Subjects[0].Path != "a.lock" || got.Subjects[0].Line != 3 {
		t.Errorf("%+v", got)
	}
	v.Components = v.Components[:1]
	if got = one(t, v, waive, "for: component", "expression: \"false\""); got.Verdict != Waived || got.Reason != "ours" {
		t.Errorf("%+v", got)
	}
}

func TestAFindingThatIsDecidedCarriesItsDecision(t *testing.T) {
	v := evidenced(view.View{Findings: []view.Finding{
		{Rule: "vuln/CVE-1", Status: "excepted", Reason: "next release", Until: "2027-01-31"},
		{Rule: "vuln/CVE-2", Status: "not_affected", Reason: "code not present"},
	}})
	got := one(t, v, nil, "for: finding", "expression: \"false\"")
	if got.Verdict != Waived || got.Waived != 2 || got.Subjects[0].Decision != "excepted: next release, until 2027-01-31" || got.Subjects[1].Decision != "not affected: code not present" {
		t.Errorf("%+v", got)
	}
}

func TestWhatFailsIsCountedInFullAndListedInPart(t *testing.T) {
	got := one(t, large(1000), nil, "for: component", "expression: \"false\"")
	if got.Failed != 1000 || len(got.Subjects) != MaxListed {
		t.Errorf("%d failed, %d listed", got.Failed, len(got.Subjects))
	}
}

func TestEveryKindOfSubjectHasAName(t *testing.T) {
	v := evidenced(view.View{
		Findings: []view.Finding{{Rule: "pipeline/x", Message: "a sentence", Path: "w.yml", Line: 4, Status: "open"}},
		Binaries: []view.Binary{{Path: "bin/a"}}, Pipelines: []view.Pipeline{{Path: "ci.yml"}},
	})
	for kind, want := range map[string]string{"finding": "pipeline/x: a sentence", "binary": "bin/a", "pipeline": "ci.yml", "run": "the target"} {
		if got := one(t, v, nil, "for: "+kind, "expression: \"false\""); got.Subjects[0].Name != want {
			t.Errorf("%s: %q", kind, got.Subjects[0].Name)
		}
	}
}

func TestExpressionsThatExplodeAreStoppedAndNamed(t *testing.T) {
	v := large(3000)
	for name, expression := range map[string]string{
		"a loop in a loop":           "components.all(a, components.all(b, a.name != 'x' || b.name == a.name))",
		"three loops":                "components.exists(a, components.exists(b, components.exists(c, a.name + b.name + c.name == 'x')))",
		"a text that doubles":        "['aaaaaaaaaaaaaaaa']" + strings.Repeat(".map(x, x + x + x + x + x + x + x + x)", 12) + "[0] == ''",
		"a list that doubles":        "[1, 2, 3, 4]" + strings.Repeat(".map(x, [x, x, x, x]).map(x, x + x)", 6) + ".size() > 0 && components.map(a, components.map(b, [a, b])).size() == 0",
		"a pattern over all of them": "components.all(a, components.all(b, !a.purl.matches('^(a+)+$')))",
	} {
		t.Run(name, func(t *testing.T) {
			got := one(t, v, nil, "expression: \""+expression+"\"")
			if got.Verdict != Error || !strings.Contains(got.Reason, "cost limit") && !strings.Contains(got.Reason, "memory") {
				t.Errorf("%s: %s", got.Verdict, got.Reason)
			}
		})
	}
}

func TestTextsThatGrowWithEverySubjectAreStopped(t *testing.T) {
	v := large(2000)
	v.Project.Documents = []view.Document{{Text: strings.Repeat("a", 64<<10)}}
	for name, expression := range map[string]string{
		"joined":           "(" + strings.Repeat("project.documents[0].text + ", 30) + "'') == ''",
		"searched":         strings.Repeat("project.documents[0].text.contains('b') || ", 50) + "component.name != ''",
		"an own pattern":   "!component.name.matches(component.purl + '(a{1,500}){1,5}')",
		"joined by itself": "component.purl" + strings.Repeat(" + component.purl", 30) + " != ''",
	} {
		got := one(t, v, nil, "for: component", "expression: \""+expression+"\"")
		if got.Cost == 0 || got.Cost > 2*CostLimit {
			t.Errorf("%s: %s (%s), cost %d", name, got.Verdict, got.Reason, got.Cost)
		}
	}
}

func TestCheapExpressionsAreNotWatched(t *testing.T) {
	for expression, want := range map[string]bool{
		"component.name == 'a' && !(component.licence in ['MIT', 'ISC'])":          false,
		"component.purl.matches('^pkg:npm/')":                                      false,
		"evidence['kev'].state == 'ok' || now > timestamp('2026-01-01T00:00:00Z')": false,
		"component.purl.matches(component.name)":                                   true,
		"component.digests.exists(d, d == '')":                                     true,
		"size(components) > 0":                                                     true,
		"component.name + component.version == 'a1'":                               true,
	} {
		c := compiled(t, ruleText("for: component", "expression: \""+expression+"\""))
		if got := c.rules[0].programs[2].watched; got != want {
			t.Errorf("%s: watched %v", expression, got)
		}
	}
}

func TestTheCostOfARuleIsThatOfAllItsSubjects(t *testing.T) {
	// One evaluation is cheap; three thousand of them are not.
	got := one(t, large(3000), nil, "for: component", "expression: components.all(c, c.name != '')")
	if got.Verdict != Error || !strings.Contains(got.Reason, "cost limit") {
		t.Errorf("%s: %s, cost %d", got.Verdict, got.Reason, got.Cost)
	}
	got = one(t, large(100), nil, "for: component", "expression: components.all(c, c.name != '')")
	if got.Verdict != Pass || got.Cost == 0 {
		t.Errorf("%s: %s, cost %d", got.Verdict, got.Reason, got.Cost)
	}
}

func TestAPackSaysTheSameEveryTime(t *testing.T) {
	p, err := Builtin("clean-dependencies")
	if err != nil {
		t.Fatal(err)
	}
	want := ""
	for range 5 {
		c, err := Compile(p)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, r := range c.Evaluate(large(500), nil, nil) {
			fmt.Fprintf(&b, "%s %s %s %d %v\n", r.Rule.FullID(), r.Verdict, r.Reason, r.Cost, r.Subjects)
		}
		if want == "" {
			want = b.String()
		}
		if b.String() != want {
			t.Fatalf("%s\nand then\n%s", want, b.String())
		}
	}
}

func TestTheWorstVerdictJudgesARun(t *testing.T) {
	rs := []Result{{Verdict: Pass}, {Verdict: NoEvidence}, {Verdict: Waived}}
	if Worst(rs) != NoEvidence || Worst(nil) != Pass || Worst(append(rs, Result{Verdict: Fail})) != Fail {
		t.Error("the order of verdicts is not pass, waived, no evidence, fail, error")
	}
}

func TestTestsOfAPackSayWhatTheyWanted(t *testing.T) {
	c := compiled(t, ruleText("expression: \"true\"")+"tests:\n  - {name: wrong, rule: r, want: fail, given: {evidence: {inventory: ok}}}\n  - {name: right, rule: r, want: no evidence}\n")
	failures, untested := c.RunTests()
	if len(failures) != 1 || failures[0].Error() != "pack.yaml:10: wrong: rule r gives pass, not fail" || len(untested) != 0 {
		t.Errorf("%v, %v", failures, untested)
	}
	c = compiled(t, ruleText("expression: \"true\""))
	if _, untested = c.RunTests(); len(untested) != 1 {
		t.Error("a rule that never fails in a test is not named")
	}
}

// TestGatesAreAShortFormOfTheLanguage holds gates against what they translate to,
// over random findings.
func TestGatesAreAShortFormOfTheLanguage(t *testing.T) {
	atoms := []string{
		"shipped", "fixable", "kev", "malicious", "new", "ransomware", "unscored", "any", "none", "severity>=high", "severity<medium", "severity=low", "severity!=critical",
		"epss>10%", "epss<=0.5", "score>=7", "score==0", "scope=prod", "scope!=t*", "confidence=high", "rule=vuln/*", "rule!=it's\\one", "rule=vuln/CVE-1", "epss<inf", "score>1e300",
	}
	env, err := view.NewEnv()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom(atoms).Draw(t, "first")
		for range rapid.IntRange(0, 4).Draw(t, "more") {
			next := rapid.SampledFrom(atoms).Draw(t, "atom")
			switch rapid.IntRange(0, 3).Draw(t, "operator") {
			case 0:
				text += " and " + next
			case 1:
				text += " or " + next
			case 2:
				text = "not (" + text + ") or " + next
			case 3:
				text = "(" + text + ") and not " + next
			}
		}
		f := finding.Finding{
			Rule: rapid.SampledFrom([]string{"vuln/CVE-1", "pipeline/x", `it's\one`}).Draw(t, "rule"), Severity: severity.Level(rapid.IntRange(0, 5).Draw(t, "severity")),
			EPSS: rapid.SampledFrom([]float64{0, 0.1, 0.5, 0.7, 1}).Draw(t, "epss"), Score: rapid.SampledFrom([]float64{0, 6.9, 7, 10}).Draw(t, "score"),
			KEV: rapid.Bool().Draw(t, "kev"), Malicious: rapid.Bool().Draw(t, "malicious"), New: rapid.Bool().Draw(t, "new"), Ransomware: rapid.Bool().Draw(t, "ransomware"),
			Scope: component.Scope(rapid.IntRange(0, 4).Draw(t, "scope")), Status: finding.Status(rapid.IntRange(0, 2).Draw(t, "status")), Confidence: finding.Confidence(rapid.IntRange(0, 2).Draw(t, "confidence")),
		}
		if rapid.Bool().Draw(t, "fixed") {
			f.Fixed = []string{"2"}
		}
		g, err := policy.ParseGate(text)
		if err != nil {
			t.Fatal(err)
		}
		p, err := compile(env, &Rule{ID: "gate", For: "finding"}, g.CEL(), span.Point{})
		if err != nil {
			t.Fatalf("%s becomes %s: %v", text, g.CEL(), err)
		}
		in := env.Input(&view.View{Findings: []view.Finding{{
			Rule: f.Rule, Severity: f.Severity.String(), Level: view.Level(f.Severity), EPSS: f.EPSS, Score: f.Score, KEV: f.KEV, Malicious: f.Malicious, New: f.New, Ransomware: f.Ransomware,
			Scope: f.Scope.String(), Shipped: f.Scope.Shipped(), Status: f.Status.String(), Confidence: f.Confidence.String(), Fixable: len(f.Fixed) > 0,
		}}})
		in.Select("finding", 0)
		var cost uint64
		got, err := p.holds(in, &cost)
		if err != nil || got != g.Fails(&f) {
			t.Fatalf("%s is %v, and %s is %v (%v)", text, g.Fails(&f), g.CEL(), got, err)
		}
	})
}

func TestGatesOfOddNumbersAndTextsTranslate(t *testing.T) {
	for gate, want := range map[string]string{
		"severity>=high":           "finding.status == 'open' && (finding.level >= 4)",
		"epss>50%":                 "finding.status == 'open' && (finding.epss > 0.5)",
		"score=7":                  "finding.status == 'open' && (finding.score == 7.0)",
		"rule=vuln/*":              "finding.status == 'open' && (finding.rule.startsWith('vuln/'))",
		"not (kev or new)":         "finding.status == 'open' && (!((finding.kev || finding.new)))",
		"rule=a'b":                 `finding.status == 'open' && (finding.rule == 'a\'b')`,
		"rule=ü":                   `finding.status == 'open' && (finding.rule == '\U000000fc')`,
		"kev and new or shipped":   "finding.status == 'open' && (finding.kev && finding.new || finding.shipped)",
		"scope!=dev":               "finding.status == 'open' && (!(finding.scope == 'dev'))",
		"never":                    "finding.status == 'open' && (false)",
		"score<" + fmt.Sprint(1.5): "finding.status == 'open' && (finding.score < 1.5)",
	} {
		g, err := policy.ParseGate(gate)
		if err != nil {
			t.Fatal(err)
		}
		if g.CEL() != want {
			t.Errorf("%s becomes %s, want %s", gate, g.CEL(), want)
		}
	}
}
