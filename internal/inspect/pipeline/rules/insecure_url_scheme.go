package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func insecureURLScheme() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "insecure-url-scheme", Title: "code fetched without protection on the way", Severity: severity.High,
			Platforms: append(scripts(), pipeline.PreCommit),
			Why:       "Over http and git anyone on the way can change what arrives.",
			Mend:      "Use https or ssh.",
			Bad:       "- repo: http://github.com/example/hooks\n  rev: v1\n  hooks: []", Good: "- repo: https://github.com/example/hooks\n  rev: v1\n  hooks: []",
		},
		Fix: true,
		Check: func(c *Check) {
			for _, h := range c.Doc.Hooks {
				if scheme := plainScheme(h.Repo.Text); scheme != "" {
					r := Report{At: h.Repo.Inner(), Message: h.Repo.Text + " is fetched without protection."}
					if h.Repo.Verbatim(0, len(scheme)) {
						r.Fix = unsafe("use https", c.Doc.Source.Replace(h.Repo.Loc(0, len(scheme)), "https://"))
					}
					c.Report(r)
				}
			}
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefRemote && plainScheme(u.Value.Text) != "" {
					c.Report(Report{At: u.Value.At, Within: []pipeline.Loc{whole(j, s)}, Message: u.Value.Text + " is fetched without protection."})
				}
			})
			for _, u := range c.Doc.Includes {
				if plainScheme(u.Value.Text) != "" && u.Kind == pipeline.RefRemote {
					r := Report{At: u.Value.Inner(), Message: u.Value.Text + " is fetched without protection."}
					if scheme := plainScheme(u.Value.Text); u.Value.Verbatim(0, len(scheme)) {
						r.Fix = unsafe("use https", c.Doc.Source.Replace(u.Value.Loc(0, len(scheme)), "https://"))
					}
					c.Report(r)
				}
			}
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := texts(cmd)
				if !starts(words, "git", "clone") && !starts(words, "git", "fetch") && !starts(words, "git", "submodule") {
					return
				}
				for _, w := range words[2:] {
					if plainScheme(w) != "" && !strings.Contains(w, "://localhost") && !strings.Contains(w, "://127.") {
						c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: w + " is fetched without protection."})
					}
				}
			})
		},
	})
}

func plainScheme(address string) string {
	for _, scheme := range []string{"http://", "git://"} {
		if strings.HasPrefix(strings.ToLower(address), scheme) {
			return scheme
		}
	}
	return ""
}
