package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

func knownVulnerablePlatform() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "known-vulnerable-platform", Title: "build platform with a published weakness", Severity: severity.High, Platforms: systems(),
			Why:  "Every pipeline that runs on the platform is reached through it, however well it is written.",
			Mend: "Update the platform to the version that the advisory names as fixed.",
		},
		Needs: "the platform's version and advisories",
		Check: func(c *Check) {
			if len(c.Doc.Jobs) == 0 {
				return
			}
			for _, a := range c.Options.Platform {
				message := c.Options.PlatformName + " is affected by " + a.ID + ": " + a.Summary
				if a.Fixed != "" {
					message = strings.TrimSuffix(message, ".") + "; fixed in " + a.Fixed
				}
				c.Report(Report{At: c.Doc.First, Severity: a.Severity, Message: sentenceEnd(message), Aliases: []string{a.ID}})
			}
		},
	})
}

func sentenceEnd(s string) string {
	if s != "" && s[len(s)-1] == '.' {
		return s
	}
	return s + "."
}
