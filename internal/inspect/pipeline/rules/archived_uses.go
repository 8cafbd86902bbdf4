package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func archivedUses() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "archived-uses", Title: "action or hook of an archived repository", Severity: severity.Medium,
			Platforms: []string{pipeline.GitHubWorkflow, pipeline.GitHubAction, pipeline.PreCommit},
			Why:       "Nobody repairs what its owner has archived: weaknesses in it and in what it bundles stay.",
			Mend:      "Replace it by one that is kept, or by a command of the runner.",
			Bad:       "- uses: actions/setup-ruby@e932e7af67fc4a8fc77bd86b744acd4e42fe3543 # v1.1.3",
			Good:      "- uses: ruby/setup-ruby@e932e7af67fc4a8fc77bd86b744acd4e42fe3543 # v1",
		},
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if lists(archived, u.Slug()) {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: u.Slug() + " is archived."})
				}
			})
			for _, h := range c.Doc.Hooks {
				slug, ok := strings.CutPrefix(strings.ToLower(h.Repo.Text), "https://github.com/")
				if ok && lists(archived, strings.TrimSuffix(strings.TrimSuffix(slug, "/"), ".git")) {
					c.Report(Report{At: h.Repo.Inner(), Message: h.Repo.Text + " is archived."})
				}
			}
		},
	})
}

// archived lists repositories of actions and hooks that are archived, as their
// pages say.
const archived = `actions-rs/audit-check
actions-rs/cargo
actions-rs/clippy-check
actions-rs/components-nightly
actions-rs/grcov
actions-rs/install
actions-rs/tarpaulin
actions-rs/toolchain
actions/create-release
actions/setup-elixir
actions/setup-haskell
actions/setup-ruby
actions/upload-release-asset
andymckay/labeler
artichoke/setup-rust
azure/appconfiguration-sync
azure/appservice-settings
azure/container-scan
azure/get-keyvault-secrets
azure/k8s-actions
azure/publish-security-assessments
cedrickring/golang-action
crazy-max/ghaction-docker-buildx
facebook/pysa-action
fregante/release-with-changelog
gradle/gradle-build-action
gradle/wrapper-validation-action
grafana/k6-action
helaili/github-graphql-action
helaili/jekyll-action
ilshidur/action-slack
jakejarvis/backblaze-b2-action
jakejarvis/cloudflare-purge-action
jakejarvis/firebase-deploy-action
jakejarvis/hugo-build-action
jakejarvis/lighthouse-action
jakejarvis/s3-sync-action
justinribeiro/lighthouse-action
kanadgupta/glitch-sync
machine-learning-apps/wandb-action
marvinpinto/action-automatic-releases
marvinpinto/actions
maxheld83/ghpages
micnncim/action-lgtm-reaction
orf/cargo-bloat-action
repo-sync/pull-request
repo-sync/repo-sync
sagebind/docker-swarm-deploy-action
scottbrenner/generate-changelog-action
semgrep/semgrep-action
shaunlwm/action-release-debugapk
technote-space/auto-cancel-redundant-job
technote-space/get-diff-action
techpivot/streamlined-deploy
trmcnvn/chrome-addon
whelk-io/maven-settings-xml-action
pre-commit/mirrors-autopep8
pre-commit/mirrors-csslint
pre-commit/mirrors-fixmyjs
pre-commit/mirrors-isort
pre-commit/mirrors-jshint
pre-commit/mirrors-prettier
pre-commit/mirrors-puppet-lint
pre-commit/mirrors-pylint
pre-commit/mirrors-ruby-lint
pre-commit/mirrors-yapf`
