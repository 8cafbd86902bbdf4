package app

import (
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/judge/priority"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

// A decider decides by one tree of SSVC, with the answers of the configuration.
// Findings of which the data tells the same share a decision.
type decider struct {
	tree  string
	given map[string]ssvc.Answer
	known map[string]*ssvc.Decision
}

// newDecider reads the settings under the key ssvc. A tree named by the caller comes
// before that of the configuration.
func newDecider(cfg *config.Config, tree string) (*decider, error) {
	d := &decider{tree: tree, given: map[string]ssvc.Answer{}, known: map[string]*ssvc.Decision{}}
	for _, s := range cfg.SSVC {
		if s.Name == "tree" && d.tree == "" {
			d.tree = s.Value
		}
	}
	d.tree = orElse(d.tree, "deployer")
	if !slices.Contains(ssvc.Trees(), d.tree) {
		return nil, fault.New(fault.Usage, "ssvc: there is no tree %q", d.tree).WithHint("trees: %s", strings.Join(ssvc.Trees(), ", "))
	}
	for _, s := range cfg.SSVC {
		if s.Name == "tree" {
			continue
		}
		point, ok := ssvc.PointKey(d.tree, s.Name)
		if !ok {
			return nil, fault.New(fault.Usage, "%s: ssvc: the %s tree has no decision point %q", s.Place, d.tree, s.Name).WithHint("for example system-exposure, mission-impact, safety-impact")
		}
		var values []string
		for _, v := range strings.Split(s.Value, ",") {
			values = append(values, strings.TrimSpace(v))
		}
		d.given[point] = ssvc.Answer{Values: values, Why: "by " + s.Place}
		if _, err := ssvc.Decide(d.tree, map[string]ssvc.Answer{point: d.given[point]}); err != nil {
			return nil, fault.New(fault.Usage, "%s: ssvc: %w", s.Place, err)
		}
	}
	return d, nil
}

// decide decides about one finding.
func (d *decider) decide(f *finding.Finding) (*ssvc.Decision, error) {
	answers := ssvc.Answers(f)
	if d.tree != "supplier" {
		delete(answers, "TI")
	}
	maps.Copy(answers, d.given)
	key := ""
	for _, p := range []string{"E", "A", "TI"} { // what differs between findings
		key += strings.Join(answers[p].Values, ",") + " " + answers[p].Why + "\x00"
	}
	if x, ok := d.known[key]; ok {
		return x, nil
	}
	ssvc.Assume(d.tree, answers)
	x, err := ssvc.Decide(d.tree, answers)
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	d.known[key] = x
	return x, nil
}

// prioritise says of every finding about a package how soon it wants attention.
func (c *checked) prioritise() error {
	d, err := newDecider(c.cfg, "")
	if err != nil {
		return err
	}
	for i := range c.findings {
		f := &c.findings[i]
		var x *ssvc.Decision
		switch {
		case strings.HasPrefix(f.Rule, "vuln/"):
			if x, err = d.decide(f); err != nil {
				return err
			}
		case !f.Malicious:
			continue
		}
		p := priority.Of(f, x)
		f.Priority = &p
	}
	return nil
}
