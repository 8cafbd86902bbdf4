package app

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A RulePage is what the documentation says of a rule.
type RulePage struct {
	finding.Rule
	Needs   string   // data that must be there, "" for none
	Fix     bool     // some of its findings can be mended by a machine
	KnownAs []string // what other tools call it, "tool/name"
}

// RulePages returns what there is to say of every rule, in their order.
func RulePages() []RulePage {
	more := map[string]RulePage{}
	for _, r := range rules.All() {
		more[r.ID] = RulePage{Needs: r.Needs, Fix: r.Fix, KnownAs: rules.KnownAs(strings.TrimPrefix(r.ID, "pipeline/"))}
	}
	var out []RulePage
	for _, r := range Rules() {
		p := more[r.ID]
		p.Rule = r
		out = append(out, p)
	}
	return out
}
