package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unverifiedCreator() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unverified-creator", Title: "action of a publisher that nobody has verified", Severity: severity.Info, Platforms: both(),
			Why:  "GitHub checks the identity of some publishers; of others only their name is known.",
			Mend: "Look at the code, pin the commit, or use an action of a verified publisher.",
			Bad:  "- uses: some-person/action@v1", Good: "- uses: actions/setup-go@v6",
		},
		Persona: Auditor,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if s != nil && u.Kind == pipeline.RefRepository && !verified(strings.ToLower(u.Owner)) {
					c.Report(Report{At: s.Here, Also: []pipeline.Loc{u.Value.Whole()}, Message: u.Owner + " is not among the verified publishers that are known here."})
				}
			})
		},
	})
}

// verified lists publishers with GitHub's badge, as the marketplace shows them.
func verified(owner string) bool {
	switch owner {
	case "actions", "github", "advanced-security", "dependabot", "aws-actions", "azure", "google-github-actions", "googleapis", "google", "hashicorp", "docker", "microsoft", "codecov", "bridgecrewio",
		"aquasecurity", "snyk", "sonarsource", "slackapi", "gradle", "redhat-actions", "oracle-actions", "cloudflare", "anchore", "sigstore", "step-security", "ruby", "rubygems", "pypa", "pulumi",
		"denoland", "golangci", "goreleaser", "jfrog", "octokit", "openai", "anthropics", "grafana", "elastic", "mongodb", "datadog", "dynatrace", "newrelic", "getsentry", "sentry",
		"semgrep", "trufflesecurity", "chainguard-dev", "chainguard-images", "cypress-io", "browserstack", "buildpulse", "circleci", "codacy", "coverallsapp", "digitalocean", "expo", "fastly",
		"firebaseextended", "heroku", "jetbrains", "launchdarkly", "lacework", "linode", "netlify", "nvidia", "okteto", "oven-sh", "paloaltonetworks", "postmanlabs", "qodana", "rapid7", "replicatedhq",
		"scribe-security", "shopify", "stackhawk", "teleport-actions", "tailscale", "twilio-labs", "veracode", "vercel", "vmware", "boostsecurityio", "zizmorcore", "1password", "astral-sh", "ossf", "slsa-framework":
		return true
	}
	return false
}
