package pack

import "fmt"

// A Failure is a test of a pack whose rule did not give the verdict that it wants.
type Failure struct {
	Test   *Test
	Got    Verdict
	Reason string
}

// Error says what was wanted, and what the rule said.
func (f *Failure) Error() string {
	return fmt.Sprintf("%s: %s: rule %s gives %s, not %s%s", f.Test.Place, f.Test.Name, f.Test.Rule, f.Got, f.Test.Want, because(f.Reason))
}

// RunTests runs the pack's own tests and returns those that fail, and the rules
// that no test makes fail: a rule that cannot fail says nothing.
func (c *Compiled) RunTests() (failures []Failure, untested []*Rule) {
	failing := map[string]bool{}
	rules := map[string]*compiledRule{}
	for i := range c.rules {
		if r := c.rules[i].rule; r.Pack == c.Pack.Name {
			rules[r.ID] = &c.rules[i]
		}
	}
	for i := range c.Pack.Tests {
		t := &c.Pack.Tests[i]
		r := rules[t.Rule]
		got := r.judge(c.env.Input(t.View), t.View, nil)
		if got.Verdict != t.Want {
			failures = append(failures, Failure{Test: t, Got: got.Verdict, Reason: got.Reason})
		}
		failing[t.Rule] = failing[t.Rule] || t.Want == Fail
	}
	for i := range c.rules {
		if r := c.rules[i].rule; r.Pack == c.Pack.Name && r.Expression != "" && !failing[r.ID] {
			untested = append(untested, r)
		}
	}
	return failures, untested
}
