package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func githubApp() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "github-app", Title: "app token with more than it needs", Severity: severity.High, Platforms: both(),
			Why:  "Without limits the token has all permissions of the installation, often in all repositories of the owner; unrevoked it lives on after the job.",
			Mend: `Name the permissions and the repositories, and let the token be revoked.`,
			Bad:  "- uses: actions/create-github-app-token@v2\n  with:\n    owner: example\n    private-key: ${{ secrets.KEY }}\n    permission-issues: write",
			Good: "- uses: actions/create-github-app-token@v2\n  with:\n    owner: example\n    repositories: one\n    private-key: ${{ secrets.KEY }}\n    permission-issues: write",
		},
		Check: func(c *Check) {
			c.steps(func(s *pipeline.Step) {
				switch s.Uses.Full() {
				case "actions/create-github-app-token":
					appToken(c, s)
				case "tibdex/github-app-token":
					tibdexToken(c, s)
				}
			})
		},
	})
}

func appToken(c *Check, s *pipeline.Step) {
	if v := s.With.Get("skip-token-revoke"); v.Set() && !v.Is("false") {
		r := Report{At: v.Whole(), Also: []pipeline.Loc{s.Here}, Message: "The token is not revoked when the job ends."}
		if v.Dynamic() {
			r.Confidence = finding.ConfidenceLow
		}
		c.Report(r)
	}
	named, organisation := false, true
	if s.With != nil {
		for _, e := range s.With.Entries {
			if scope, ok := strings.CutPrefix(strings.ToLower(e.Name), "permission-"); ok {
				named = true
				organisation = organisation && ofOrganisation(scope)
			}
		}
	}
	if owner := s.With.Get("owner"); owner.Set() && !s.With.Get("repositories").Set() && !(named && organisation) {
		c.Report(Report{At: owner.Whole(), Also: []pipeline.Loc{s.Here}, Message: "The token reaches all repositories of the owner."})
	}
	if !named {
		c.Report(Report{At: s.Uses.Value.Inner(), Also: []pipeline.Loc{s.Here}, Message: "The token has all permissions of the app's installation."})
	}
}

// ofOrganisation reports whether a permission concerns the organisation and not
// its repositories.
func ofOrganisation(scope string) bool {
	switch scope {
	case "members", "team-discussions", "enterprise-custom-properties-for-organizations", "custom-properties-for-organizations", "email-addresses", "followers", "git-ssh-keys", "gpg-keys", "interaction-limits", "profile", "starring":
		return true
	}
	return strings.HasPrefix(scope, "organization-")
}

func tibdexToken(c *Check, s *pipeline.Step) {
	if v := s.With.Get("revoke"); v.Is("false") {
		c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{s.Here}, Message: "The token is not revoked when the job ends."})
	}
	if !s.With.Get("repositories").Set() && s.With.Get("installation_retrieval_mode").Is("organization") {
		c.Report(Report{At: s.With.Get("installation_retrieval_mode").Whole(), Also: []pipeline.Loc{s.Here}, Message: "The token reaches all repositories of the owner."})
	}
	if !s.With.Get("permissions").Set() {
		c.Report(Report{At: s.Uses.Value.Inner(), Also: []pipeline.Loc{s.Here}, Message: "The token has all permissions of the app's installation."})
	}
}
