package rules

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func forbiddenUses() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "forbidden-uses", Title: "action that the project's own list excludes", Severity: severity.High, Platforms: both(),
			Why:  "The project has decided which actions it trusts.",
			Mend: "Remove the action, or change the list.",
		},
		Needs: "the project's list of allowed or denied actions",
		Check: func(c *Check) {
			o := c.Options
			if len(o.Allow)+len(o.Deny) == 0 {
				return
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind != pipeline.RefRepository {
					return
				}
				switch {
				case len(o.Allow) > 0 && !matches(o.Allow, u):
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: u.Slug() + " is not on the list of allowed actions."})
				case len(o.Allow) == 0 && matches(o.Deny, u):
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: u.Slug() + " is on the list of denied actions."})
				}
			})
		},
	})
}

// matches reports whether a reference is named by one of the patterns:
// owner/repo, owner/repo/path, owner/*, owner/repo/*, *, each with @ref or not.
func matches(patterns []string, u *pipeline.Use) bool {
	for _, p := range patterns {
		p, ref, exact := strings.Cut(strings.ToLower(p), "@")
		if exact && !strings.EqualFold(ref, u.Ref) {
			continue
		}
		prefix, wild := strings.CutSuffix(p, "/*")
		if p == "*" || p == u.Full() || wild && (strings.HasPrefix(u.Full(), prefix+"/") || u.Full() == prefix) {
			return true
		}
		if ok, err := path.Match(p, u.Slug()); err == nil && ok && u.Path == "" {
			return true
		}
	}
	return false
}
