package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unversionedImmutableAction() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unversioned-immutable-action", Title: "immutable action by a reference that misses it", Severity: severity.Low, Platforms: workflows(),
			Why:  "Actions that are published as immutable packages are taken from there only by a full version; a branch or a major version goes to the repository.",
			Mend: "Name the full version, or the commit.",
			Bad:  "- uses: actions/publish-immutable-action@main", Good: "- uses: actions/publish-immutable-action@v0.0.4",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if !immutable(u.Slug()) || u.Pinned() || strings.Count(u.Ref, ".") == 2 && strings.Trim(u.Ref, "v0123456789.") == "" {
					return
				}
				c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: u.Ref + " is not a full version, so the immutable package is not used."})
			})
		},
	})
}

func immutable(slug string) bool {
	switch slug {
	case "actions/publish-immutable-action", "actions/checkout", "actions/cache", "actions/setup-node", "actions/setup-go", "actions/setup-python", "actions/setup-java", "actions/setup-dotnet",
		"actions/upload-artifact", "actions/download-artifact", "actions/github-script", "actions/labeler", "actions/stale", "actions/configure-pages", "actions/deploy-pages", "actions/upload-pages-artifact",
		"actions/attest-build-provenance", "actions/attest", "actions/attest-sbom", "actions/dependency-review-action", "actions/create-github-app-token", "github/codeql-action":
		return true
	}
	return false
}
