package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func unpinnedTools() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unpinned-tools", Title: "action that installs whatever version of a tool is newest", Severity: severity.Medium, Platforms: both(),
			Why:  "A pinned action that fetches the newest release of its tool still runs code that nobody chose.",
			Mend: "Give the version of the tool.",
			Bad:  "- uses: aquasecurity/setup-trivy@v0.2", Good: "- uses: aquasecurity/setup-trivy@v0.2\n  with:\n    version: v0.69.3",
		},
		Check: func(c *Check) {
			c.steps(func(s *pipeline.Step) {
				input, persona := toolInput(s.Uses.Full())
				if input == "" || s.Off() {
					return
				}
				v := s.With.Get(input)
				switch {
				case !v.Set():
					c.Report(Report{At: s.Uses.Value.Inner(), Also: []pipeline.Loc{s.Here}, Persona: persona, Message: s.Uses.Slug() + " installs the newest version of its tool; " + input + " says which."})
				case floating(v.Text) && !v.Dynamic():
					c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{s.Uses.Value.Whole(), s.Here}, Persona: persona, Message: s.Uses.Slug() + " installs " + v.Text + ", which moves."})
				}
			})
		},
	})
}

// toolInput returns the input that chooses the version of what an action
// installs, and for whom its absence is told. Actions that read the version
// from a file of the project are left to auditors.
func toolInput(full string) (string, Persona) {
	switch full {
	case "aquasecurity/setup-trivy", "1password/load-secrets-action":
		return "version", Regular
	case "1password/install-cli-action", "aquasecurity/trivy-action":
		return "version", Pedantic
	case "extractions/setup-just":
		return "just-version", Regular
	case "golangci/golangci-lint-action", "goreleaser/goreleaser-action", "azure/setup-helm", "azure/setup-kubectl", "denoland/setup-deno", "sigstore/cosign-installer", "anchore/sbom-action/download-syft":
		return "version", Auditor
	case "astral-sh/setup-uv":
		return "version", Auditor
	case "hashicorp/setup-terraform":
		return "terraform_version", Auditor
	}
	return "", Regular
}

func floating(version string) bool {
	switch strings.ToLower(version) {
	case "latest", "stable", "nightly", "edge", "main", "master", "lts", "*":
		return true
	}
	return false
}
