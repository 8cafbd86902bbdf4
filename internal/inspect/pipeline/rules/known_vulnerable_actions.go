package rules

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func knownVulnerableActions() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "known-vulnerable-actions", Title: "action with a published weakness", Severity: severity.High, Platforms: both(),
			Why:  "The weakness is public, and so is how to use it.",
			Mend: "Move to the version that the advisory names as fixed.",
		},
		Fix:   true,
		Needs: "advisories of the GitHub Actions ecosystem",
		Check: func(c *Check) {
			if c.Options.Advisories == nil {
				return
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefRepository {
					return
				}
				for _, a := range c.advisories(u) {
					at := u.Value.Inner()
					r := Report{At: at, Also: []pipeline.Loc{whole(j, s)}, Severity: a.Severity, Message: u.Slug() + "@" + u.Ref + " is affected by " + a.ID + ": " + a.Summary, Aliases: []string{a.ID}}
					if a.Fixed != "" && !u.Pinned() && c.Doc.Source.Text[at.End-len(u.Ref):at.End] == u.Ref {
						r.Fix = unsafe("move to "+a.Fixed, c.Doc.Source.Replace(pipeline.Loc{Off: at.End - len(u.Ref), End: at.End}, a.Fixed))
						r.Fix.Version = a.Fixed
					}
					c.Report(r)
				}
				vulnerableBelow(c, u, whole(j, s))
			})
		},
	})
}

// advisories returns those for a reference. Where the mirror knows which release
// the reference stands for, that one counts, and not what a moving tag or a
// comment says.
func (c *Check) advisories(u *pipeline.Use) []Advisory {
	ref, comment := u.Ref, u.Comment()
	if repo, ok := c.Options.Mirror.Repository(u.Slug()); ok {
		commit := u.Ref
		if !u.Pinned() {
			commit, _ = repo.Commit(u.Ref)
		}
		if tags := repo.Tags(commit); len(tags) > 0 {
			ref, comment = tags[0], ""
		}
	}
	return c.Options.Advisories(u.Slug(), ref, comment)
}

// vulnerableBelow reports weaknesses of what an action of a mirror uses itself.
func vulnerableBelow(c *Check, u *pipeline.Use, around pipeline.Loc) {
	if u.Target == nil || !u.Target.Remote {
		return
	}
	at := u.Value.Inner()
	below(u.Target, func(way []*pipeline.Use) bool {
		last := way[len(way)-1]
		for _, a := range c.advisories(last) {
			r := Report{At: at, Also: []pipeline.Loc{around}, Severity: a.Severity, Aliases: []string{a.ID}, Flow: hops(c, u, way)}
			r.Message = u.Full() + " uses " + last.Slug() + "@" + last.Ref + ", which is affected by " + sentenceEnd(a.ID+": "+a.Summary)
			c.Report(r)
		}
		return true
	})
}
