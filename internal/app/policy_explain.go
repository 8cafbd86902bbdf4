package app

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/policy/pack"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// A PolicyTest is how the tests of one pack ended.
type PolicyTest struct {
	Pack     string   `json:"pack"`
	Path     string   `json:"path"`
	Tests    int      `json:"tests"`
	Failures []string `json:"failures"`
	Untested []string `json:"untested"` // rules that no test makes fail
}

// TestPolicy runs the tests of packs; without names, those of the built-in ones.
func TestPolicy(names []string) (out []PolicyTest, ok bool, err error) {
	if len(names) == 0 {
		names = pack.Names()
	}
	ok = true
	for _, name := range names {
		p, err := loadPack(name)
		if err != nil {
			return nil, false, err
		}
		c, err := pack.Compile(p)
		if err != nil {
			return nil, false, err
		}
		t := PolicyTest{Pack: p.Name, Path: p.Path, Tests: len(p.Tests), Failures: []string{}, Untested: []string{}}
		failures, untested := c.RunTests()
		for i := range failures {
			t.Failures = append(t.Failures, failures[i].Error())
		}
		for _, r := range untested {
			t.Untested = append(t.Untested, r.Place+": "+r.ID)
		}
		ok = ok && len(failures) == 0
		out = append(out, t)
	}
	return out, ok, nil
}

// A PolicyRuleText explains one rule.
type PolicyRuleText struct {
	Rule        string   `json:"rule"`
	Title       string   `json:"title"`
	Severity    string   `json:"severity"`
	Why         string   `json:"why,omitempty"`
	Remediation string   `json:"remediation"`
	Requires    []string `json:"requires"`
	For         string   `json:"for"`
	Where       string   `json:"where,omitempty"`
	Known       string   `json:"known,omitempty"`
	Expression  string   `json:"expression,omitempty"`
	References  []string `json:"references,omitempty"`
	Place       string   `json:"place"`
}

// ExplainPolicy describes the rules of a pack, or one rule: PACK/RULE, with or
// without "policy/" before it. A pack may be a file.
func ExplainPolicy(name string) ([]PolicyRuleText, error) {
	name = strings.TrimPrefix(name, "policy/")
	want := ""
	if i := strings.LastIndexByte(name, '/'); i > 0 && slices.Contains(pack.Names(), name[:i]) {
		name, want = name[:i], name[i+1:]
	}
	p, err := loadPack(name)
	if err != nil {
		return nil, err
	}
	var out []PolicyRuleText
	var ids []string
	for i := range p.Rules {
		r := &p.Rules[i]
		ids = append(ids, r.ID)
		if want == "" || r.ID == want {
			out = append(out, PolicyRuleText{
				r.FullID(), r.Title, r.Severity.String(), r.Why, r.Remediation, r.Requires, r.For, r.Where, r.Known, r.Expression, r.References, r.Place,
			})
		}
	}
	if len(out) == 0 {
		f := fault.New(fault.Usage, "pack %s has no rule %q", name, want)
		if near := config.Nearest(want, ids); near != "" {
			return nil, f.WithHint("did you mean %s?", near)
		}
		return nil, f.WithHint("its rules: %s", strings.Join(ids, ", "))
	}
	return out, nil
}

// PolicyView returns the description of what rules may see, in Markdown.
func PolicyView() string { return view.Markdown() }

// GateExpression returns the expression of CEL that says what a gate says, over
// one finding.
func GateExpression(gate string) (string, error) {
	g, err := policy.ParseGate(gate)
	if err != nil {
		return "", fault.New(fault.Usage, "%w", err)
	}
	return g.CEL(), nil
}
