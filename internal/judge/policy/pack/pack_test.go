package pack

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// ruleText is a pack with one rule whose lines are the given ones after the usual.
func ruleText(lines ...string) string {
	return "pack: mine\nrules:\n  - id: r\n    title: t\n    severity: low\n    remediation: m\n    requires: [inventory]\n    " + strings.Join(lines, "\n    ") + "\n"
}

func TestBuiltInPacksPassTheirOwnTests(t *testing.T) {
	for _, name := range Names() {
		t.Run(name, func(t *testing.T) {
			p, err := Builtin(name)
			if err != nil {
				t.Fatal(err)
			}
			c, err := Compile(p)
			if err != nil {
				t.Fatal(err)
			}
			failures, untested := c.RunTests()
			for _, f := range failures {
				t.Error(f.Error())
			}
			for _, r := range untested {
				t.Errorf("%s: no test makes rule %s fail", r.Place, r.ID)
			}
			if p.Name != name || p.Title == "" || p.Version == "" {
				t.Errorf("pack %q, title %q, version %q in the file of %s", p.Name, p.Title, p.Version, name)
			}
		})
	}
}

func TestEveryBuiltInRuleHasATest(t *testing.T) {
	for _, name := range Names() {
		p, err := Builtin(name)
		if err != nil {
			t.Fatal(err)
		}
		tested := map[string]bool{}
		for _, x := range p.Tests {
			tested[x.Rule] = true
		}
		for i := range p.Rules {
			if r := &p.Rules[i]; r.Pack == name && !tested[r.ID] {
				t.Errorf("%s has no test", r.FullID())
			}
		}
	}
}

func TestTheNamedPacksAreThere(t *testing.T) {
	want := "baseline clean-dependencies cra no-known-exploited s2c2f-l1 s2c2f-l2 s2c2f-l3 s2c2f-l4 slsa"
	if got := strings.Join(Names(), " "); got != want {
		t.Errorf("packs %s, want %s", got, want)
	}
	if _, err := Builtin("nothing"); err == nil {
		t.Error("a pack that is not there was found")
	}
	if _, err := Builtin("../pack"); err == nil {
		t.Error("a name leads out of the folder")
	}
}

func TestALevelHoldsTheRulesOfThoseBelow(t *testing.T) {
	for name, want := range map[string]int{"s2c2f-l1": 6, "s2c2f-l2": 13, "s2c2f-l3": 19, "s2c2f-l4": 25} {
		p, err := Builtin(name)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for i := range p.Rules {
			seen[p.Rules[i].FullID()] = true
		}
		// ENF-1 and others of the framework's 25 requirements each stand once.
		if len(seen) != len(p.Rules) || len(seen) != want {
			t.Errorf("%s: %d rules, %d of them different, want %d", name, len(p.Rules), len(seen), want)
		}
	}
}

func TestPacksThatIncludeOneAnotherEnd(t *testing.T) {
	p, err := Parse("x.yaml", "pack: s2c2f-l1\ninclude: [s2c2f-l2, s2c2f-l1, s2c2f-l2]\n")
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Resolve(); err != nil || len(p.Rules) == 0 {
		t.Errorf("%d rules, %v", len(p.Rules), err)
	}
	p, err = Parse("x.yaml", "pack: mine\ninclude: [nothing]\n")
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Resolve(); err == nil || !strings.Contains(err.Error(), `no built-in pack "nothing"`) {
		t.Errorf("an unknown pack is included: %v", err)
	}
}

func TestMistakesInAPackAreNamedWithTheirPlace(t *testing.T) {
	good := ruleText("expression: \"true\"")
	for _, tt := range []struct{ name, text, want string }{
		{"no map", "- a", "pack.yaml:1:1: a pack must be a map"},
		{"no YAML", "pack: [", "pack.yaml:1"},
		{"no name", "title: x\nrules: []", "a pack needs a name"},
		{"a name with blanks", "pack: My Pack", "a pack needs a name"},
		{"no rules", "pack: mine", "has no rules"},
		{"rules that are no list", "pack: mine\nrules: {}", "must be lists"},
		{"an unknown key of a pack", "pack: mine\nrule: []", `unknown key "rule"`},
		{"an unknown key of a rule", ruleText("expression: \"true\"", "remedy: x"), `unknown key "remedy"`},
		{"a key twice", ruleText("expression: \"true\"", "title: u"), `key "title" stands twice`},
		{"a list where text belongs", ruleText("expression: [1]"), "expression of a rule must be text"},
		{"no expression", ruleText("why: x"), "rule r needs an expression, or must require human or forge"},
		{"unknown evidence", strings.Replace(good, "[inventory]", "[inventroy]", 1), `unknown evidence "inventroy"`},
		{"no evidence at all", strings.Replace(good, "    requires: [inventory]\n", "", 1), "must name the evidence"},
		{"a severity that is none", strings.Replace(good, "low", "severe", 1), `severity "severe" is not`},
		{"unscored is no severity of a rule", strings.Replace(good, "low", "unscored", 1), `severity "unscored" is not`},
		{"a kind that is none", ruleText("expression: \"true\"", "for: person"), `for "person" is not one of run, component`},
		{"where without for", ruleText("expression: \"true\"", "where: \"true\""), "where goes with for"},
		{"a rule twice", good + strings.SplitN(good, "rules:\n", 2)[1], `rule "r" stands twice`},
		{"a rule without a title", strings.Replace(good, "    title: t\n", "", 1), "needs a title and a remediation"},
		{"a rule without an id", strings.Replace(good, "id: r", "id: \"a b\"", 1), "a rule needs an id"},
		{"a test of no rule", good + "tests:\n  - {name: n, rule: other, want: pass}\n", `the pack has no rule "other"`},
		{"a test without a name", good + "tests:\n  - {rule: r, want: pass}\n", "a test needs a name"},
		{"a verdict that is none", good + "tests:\n  - {name: n, rule: r, want: maybe}\n", `want "maybe" is not pass`},
		{"a view with an unknown field", good + "tests:\n  - {name: n, rule: r, want: pass, given: {components: [{prul: x}]}}\n", `unknown key "prul"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("pack.yaml", tt.text)
			var e *config.Error
			if err == nil || !errors.As(err, &e) || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "pack.yaml") {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestANearKeyIsProposed(t *testing.T) {
	_, err := Parse("pack.yaml", ruleText("expresion: \"true\""))
	var e *config.Error
	if !errors.As(err, &e) || e.Hint != `did you mean "expression"?` || e.At.Line != 8 {
		t.Errorf("%+v", e)
	}
}

func TestExpressionsAreCheckedBeforeAnythingIsLookedAt(t *testing.T) {
	for _, tt := range []struct{ name, lines, want string }{
		{"a misspelt field", "for: component\n    expression: component.nmae == 'x'", "line 1, column 10 of the expression: undefined field 'nmae'"},
		{"a variable of another kind", "for: finding\n    expression: component.name == 'x'", "undeclared reference to 'component'"},
		{"no truth value", "expression: size(components)", "the expression gives int, not true or false"},
		{"a text where a list belongs", "for: component\n    expression: component.name.all(x, x == 1)", "expression"},
		{"half an expression", "expression: \"components.all(c,\"", "Syntax error"},
		{"a second line", "expression: |\n      true &&\n      nothing", "line 2, column 1"},
		{"a where that is wrong", "for: component\n    where: component.x\n    expression: \"true\"", "undefined field 'x'"},
		{"a known that is wrong", "for: component\n    known: component.x\n    expression: \"true\"", "undefined field 'x'"},
		{"too long", "expression: \"" + strings.Repeat("true && ", 2000) + "true\"", "expression"},
		{"too deep", "expression: \"" + strings.Repeat("(", 200) + "true" + strings.Repeat(")", 200) + "\"", "expression"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := Parse("pack.yaml", ruleText(tt.lines))
			if err != nil {
				t.Fatal(err)
			}
			_, err = Compile(p)
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "pack.yaml:") {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestTheDigestOfARuleIsOfWhatDecides(t *testing.T) {
	digest := func(text string) string {
		p, err := Parse("p.yaml", text)
		if err != nil {
			t.Fatal(err)
		}
		return p.Rules[0].Digest()
	}
	base := ruleText("expression: \"true\"")
	if digest(base) != digest(strings.Replace(base, "title: t", "title: other words", 1)) {
		t.Error("a title changes the digest")
	}
	seen := map[string]string{}
	for _, text := range []string{
		base, ruleText("expression: \"false\""), ruleText("expression: \"true\"", "for: component"),
		ruleText("expression: \"true\"", "for: component", "where: \"true\""), ruleText("expression: \"true\"", "for: component", "known: \"true\""),
		strings.Replace(base, "[inventory]", "[inventory, kev]", 1),
	} {
		d := digest(text)
		if seen[d] != "" || !strings.HasPrefix(d, "sha256:") {
			t.Errorf("%s: the digest of\n%s\nand of\n%s", d, text, seen[d])
		}
		seen[d] = text
	}
}

func TestAPackOfTooManyRulesIsRefused(t *testing.T) {
	var b strings.Builder
	b.WriteString("pack: many\nrules:\n")
	for i := range maxRules + 1 {
		fmt.Fprintf(&b, "  - {id: r%d}\n", i)
	}
	if _, err := Parse("many.yaml", b.String()); err == nil || !strings.Contains(err.Error(), "at most") {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range Names() {
		text, err := builtin.ReadFile("builtin/" + name + ".yaml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text[:min(len(text), 1200)]))
	}
	f.Add(ruleText("expression: \"components.all(c, c.name.matches('(a+)+$'))\"", "for: run") + "tests:\n  - {name: n, rule: r, want: pass, given: {now: 2026-11-24, evidence: {inventory: {state: ok}}, findings: [{rule: a/b, epss: 1e308}]}}\n")
	f.Add("pack: &a mine\nrules: [*a]\n")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := Parse("pack.yaml", text)
		if err != nil {
			var e *config.Error
			if !errors.As(err, &e) {
				t.Fatalf("an error without a place: %v", err)
			}
			return
		}
		for i := range p.Rules {
			if r := &p.Rules[i]; r.Severity == 0 || r.Place == "" || len(r.Requires) == 0 || r.Expression == "" && !r.asksPeople() {
				t.Fatalf("%+v", r)
			}
		}
		for i := range p.Tests {
			if x := &p.Tests[i]; x.Name == "" || x.View == nil {
				t.Fatalf("%+v", x)
			}
		}
	})
}

func FuzzExpression(f *testing.F) {
	for _, e := range []string{
		"true", "component.name.matches('(a+)+$')", "components.all(a, components.all(b, a.name != b.name))", "has(component.licence)", "component.digests[3] == ''",
		"[1].map(x, [x, x]).map(x, x + x) == []", "now - duration('1h') > now", "component == component", "{'a': component}.a.name", "1 / 0 == 1", "evidence['x'].state == ''",
	} {
		f.Add(e)
	}
	env, err := view.NewEnv()
	if err != nil {
		f.Fatal(err)
	}
	v := large(20)
	in := env.Input(v)
	f.Fuzz(func(t *testing.T, text string) {
		p, err := compile(env, &Rule{ID: "r", For: "component"}, text, span.Point{})
		if err != nil {
			return
		}
		for i := range in.Len("component") {
			in.Select("component", i)
			var first, second uint64
			a, erra := p.holds(in, &first)
			b, errb := p.holds(in, &second)
			if a != b || (erra == nil) != (errb == nil) || first != second {
				t.Fatalf("%v and %v, %v and %v, cost %d and %d", a, b, erra, errb, first, second)
			}
		}
	})
}
