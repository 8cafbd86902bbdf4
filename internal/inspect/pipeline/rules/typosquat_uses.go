package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func typosquatUses() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "typosquat-uses", Title: "action whose name is one slip from a popular one", Severity: severity.High, Platforms: both(),
			Why:  "Names with a slip are registered to catch those who make it.",
			Mend: "Check the name.",
			Bad:  "- uses: action/checkout@v4", Good: "- uses: actions/checkout@v4\n  with:\n    persist-credentials: false",
		},
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if near := slip(u.Slug()); near != "" {
					c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Confidence: finding.ConfidenceLow, Message: u.Slug() + " is one slip from " + near + "."})
				}
			})
		},
	})
}

// slip returns the popular action that a name is one slip away from, or "". A
// name of a popular owner is no slip.
func slip(slug string) string {
	if slug == "" {
		return ""
	}
	owner, _, _ := strings.Cut(slug, "/")
	near := ""
	for rest := popular; rest != ""; {
		var p string
		p, rest, _ = strings.Cut(rest, "\n")
		o, _, _ := strings.Cut(p, "/")
		if o == owner || p == slug {
			return ""
		}
		if near == "" && oneEdit(slug, p) {
			near = p
		}
	}
	return near
}

// oneEdit reports whether a becomes b by one byte more, one less, one other, or
// two neighbours exchanged.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if a[i+1:] == b[i+1:] {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// popular lists actions that are used very widely.
const popular = `actions/cache
actions/checkout
actions/create-release
actions/deploy-pages
actions/download-artifact
actions/github-script
actions/labeler
actions/setup-dotnet
actions/setup-go
actions/setup-java
actions/setup-node
actions/setup-python
actions/stale
actions/upload-artifact
actions/upload-pages-artifact
amannn/action-semantic-pull-request
astral-sh/setup-uv
aws-actions/amazon-ecr-login
aws-actions/configure-aws-credentials
azure/login
azure/setup-helm
codecov/codecov-action
coverallsapp/github-action
crazy-max/ghaction-import-gpg
denoland/setup-deno
docker/build-push-action
docker/login-action
docker/metadata-action
docker/setup-buildx-action
docker/setup-qemu-action
dorny/paths-filter
dtolnay/rust-toolchain
github/codeql-action
golangci/golangci-lint-action
google-github-actions/auth
google-github-actions/setup-gcloud
goreleaser/goreleaser-action
gradle/actions
hashicorp/setup-terraform
jamesives/github-pages-deploy-action
ncipollo/release-action
oven-sh/setup-bun
peaceiris/actions-gh-pages
peter-evans/create-pull-request
pnpm/action-setup
pre-commit/action
pypa/gh-action-pypi-publish
release-drafter/release-drafter
ruby/setup-ruby
shivammathur/setup-php
slackapi/slack-github-action
softprops/action-gh-release
sonarsource/sonarqube-scan-action
stefanzweifel/git-auto-commit-action
step-security/harden-runner
subosito/flutter-action
swatinem/rust-cache
taiki-e/install-action
tj-actions/changed-files`
