package rules

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func dependabotCooldown() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "dependabot-cooldown", Title: "updates without a waiting time", Severity: severity.Medium, Platforms: []string{pipeline.Dependabot},
			Why:  "Releases that were taken over are mostly found within days. Whoever updates at once gets them before.",
			Mend: `Set "cooldown" with "default-days: 7" or more.`,
			Bad:  "- package-ecosystem: pip\n  directory: /\n  schedule:\n    interval: daily",
			Good: "- package-ecosystem: pip\n  directory: /\n  schedule:\n    interval: daily\n  cooldown:\n    default-days: 7",
		},
		Fix:   true,
		Check: checkCooldown,
	})
}

func checkCooldown(c *Check) {
	days := c.Options.CooldownDays
	if days == 0 {
		days = 7
	}
	want := "default-days: " + strconv.Itoa(days)
	src := c.Doc.Source
	for _, u := range c.Doc.Updates {
		m := u.Cooldown
		if m == nil {
			r := Report{At: u.Here, Message: "Updates of " + u.Ecosystem.String() + " are taken at once."}
			if u.Block.Fixable() && !u.Block.Flow && u.Ecosystem != nil {
				r.Fix = unsafe("wait "+strconv.Itoa(days)+" days", src.AddBehind(u.Block, u.At.End, "cooldown:", "  "+want))
			}
			c.Report(r)
			continue
		}
		v := m.Get("default-days")
		if v == nil {
			r := Report{At: m.Value.Whole(), Also: []pipeline.Loc{u.Here}, Message: "The waiting time has no default, so most updates are taken at once."}
			if m.Block.Fixable() && len(m.Entries) > 0 {
				r.Fix = unsafe("wait "+strconv.Itoa(days)+" days", src.AddBefore(m.Block, m.Block.First.Off, want))
			} else if strings.TrimSpace(src.Text[m.Value.At.Off:m.Value.At.End]) == "{}" {
				r.Fix = unsafe("wait "+strconv.Itoa(days)+" days", src.Replace(m.Value.At, "{"+want+"}"))
			}
			c.Report(r)
			continue
		}
		if n, err := strconv.Atoi(v.Text); err == nil && n < days {
			c.Report(Report{
				At: v.Whole(), Also: []pipeline.Loc{m.Value.Whole(), u.Here}, Message: "Updates wait " + v.Text + " days only.",
				Fix: unsafe("wait "+strconv.Itoa(days)+" days", src.Replace(v.At, strconv.Itoa(days))),
			})
		}
	}
}
