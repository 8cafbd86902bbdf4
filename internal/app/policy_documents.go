package app

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// Bounds of a document that rules see, in bytes: of the file, and of its text.
const (
	maxDocumentFile = 1 << 20
	maxShownText    = 64 << 10
)

// wellKnown are the names under which projects keep documents, by their kind.
func wellKnown() [][2]string {
	return [][2]string{
		{"security-policy", "SECURITY.md .github/SECURITY.md docs/SECURITY.md SECURITY.rst SECURITY.txt SECURITY security.txt .well-known/security.txt"},
		{"licence", "LICENSE LICENSE.md LICENSE.txt LICENCE LICENCE.md LICENCE.txt COPYING COPYING.md COPYING.txt LICENSE-MIT LICENSE-APACHE UNLICENSE"},
		{"readme", "README.md README README.rst README.txt README.adoc readme.md docs/README.md .github/README.md"},
		{"contributing", "CONTRIBUTING.md .github/CONTRIBUTING.md docs/CONTRIBUTING.md CONTRIBUTING CONTRIBUTING.rst"},
		{"code-owners", "CODEOWNERS .github/CODEOWNERS docs/CODEOWNERS .gitlab/CODEOWNERS"},
		{"governance", "GOVERNANCE.md .github/GOVERNANCE.md docs/GOVERNANCE.md GOVERNANCE"},
		{"maintainers", "MAINTAINERS.md MAINTAINERS docs/MAINTAINERS.md OWNERS"},
		{"changelog", "CHANGELOG.md CHANGELOG CHANGES.md CHANGES CHANGES.rst HISTORY.md NEWS.md NEWS docs/CHANGELOG.md"},
		{"update-configuration", ".github/dependabot.yml .github/dependabot.yaml renovate.json renovate.json5 .renovaterc .renovaterc.json .github/renovate.json .github/renovate.json5 .gitlab/renovate.json"},
		{"security-insights", "SECURITY-INSIGHTS.yml security-insights.yml .github/security-insights.yml .gitlab/security-insights.yml"},
		{"support", "SUPPORT.md .github/SUPPORT.md docs/SUPPORT.md"},
		{"sbom", "bom.json bom.xml sbom.json sbom.spdx sbom.spdx.json sbom.cdx.json"},
	}
}

// documents looks for the documents of the project. Targets that are no trees of
// files have none, which is not the same as lacking them.
func (b *viewBuilder) documents() {
	trees := 0
	for _, t := range b.c.scan.targets {
		if t.Kind != target.Directory && t.Kind != target.Revision {
			continue
		}
		trees++
		for _, kind := range wellKnown() {
			for _, name := range strings.Fields(kind[1]) {
				data, err := t.Source(name, maxDocumentFile)
				if err != nil || len(data) == 0 {
					continue
				}
				text := strings.ToValidUTF8(string(data[:min(len(data), maxShownText)]), "?")
				b.v.Project.Documents = append(b.v.Project.Documents, view.Document{Kind: kind[0], Path: name, Text: text})
			}
		}
	}
	e := view.Evidence{State: view.OK, Inputs: int64(len(b.v.Project.Documents))}
	if trees < len(b.c.scan.targets) {
		e = view.Evidence{State: view.Absent, Reason: fmt.Sprintf("%s is no tree of files", b.v.Project.Name)}
	}
	b.v.Evidence["documents"] = e
}
