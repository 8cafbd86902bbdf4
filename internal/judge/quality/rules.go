package quality

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// soundness returns the rules of [Lint].
func soundness() []finding.Rule {
	return []finding.Rule{
		{
			ID: "sbom/schema", Title: "the document is not valid", Severity: severity.High,
			Why:  "Readers that check documents refuse it, and readers that do not may take it for something else. What is said here about CycloneDX comes from its JSON and XML schemas, about SPDX from the specification and its schema.",
			Mend: "Correct the place that is named. If a tool made the document, tell its makers; ossay sbom convert writes valid documents only.",
			Bad:  `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"x"}]}`, Good: `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"x"}]}`,
			References: []string{"https://cyclonedx.org/specification/overview/", "https://spdx.github.io/spdx-spec/"},
		},
		{
			ID: "sbom/reference", Title: "a reference leads nowhere", Severity: severity.High,
			Why:  "The document relates something to an element that it does not hold, so part of its graph is missing.",
			Mend: "Add the element, or take the reference out.",
			Bad:  `"dependsOn":["no-such-ref"]`, Good: `"dependsOn":["pkg:npm/a@1"]`,
		},
		{
			ID: "sbom/duplicate-id", Title: "an identifier stands for two elements", Severity: severity.High,
			Why:  "Nobody can tell which of them a reference means.",
			Mend: "Give each element an identifier of its own.",
			Bad:  `two components with the bom-ref "a"`, Good: `components with the bom-refs "a" and "b"`,
		},
		{
			ID: "sbom/licence", Title: "a licence expression is none", Severity: severity.High,
			Why:  "A licence that cannot be read cannot be decided about.",
			Mend: "Write an SPDX licence expression; ossay sbom lint --fix turns well-known names into identifiers.",
			Bad:  "MIT OR", Good: "MIT OR Apache-2.0", References: []string{"https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/"},
		},
		{
			ID: "sbom/cycle", Title: "a component contains itself", Severity: severity.High,
			Why:  "What is inside what cannot run in circles; readers that follow it never end.",
			Mend: "Take the wrong containment out; dependencies may be circular, containment may not.",
			Bad:  "a contains b, b contains a", Good: "a contains b, b depends on a",
		},
		{
			ID: "sbom/purl", Title: "a package URL is wrong", Severity: severity.Medium,
			Why:  "Vulnerabilities are found by package URLs. A wrong one finds none, or those of something else.",
			Mend: "Write it as the package URL specification has it, with the component's own version.",
			Bad:  "pkg:/lodash@4.17.21", Good: "pkg:npm/lodash@4.17.21", References: []string{"https://github.com/package-url/purl-spec"},
		},
		{
			ID: "sbom/cpe", Title: "a CPE is none", Severity: severity.Medium,
			Why:  "A name that is no CPE matches nothing.",
			Mend: "Write a CPE 2.3 formatted string of eleven parts, or a CPE 2.2 URI.",
			Bad:  "cpe:2.3:a:vendor:product", Good: "cpe:2.3:a:vendor:product:1.0:*:*:*:*:*:*:*", References: []string{"https://nvlpubs.nist.gov/nistpubs/Legacy/IR/nistir7695.pdf"},
		},
		{
			ID: "sbom/hash", Title: "a digest is none of its algorithm", Severity: severity.Medium,
			Why:  "It cannot prove anything about the bytes.",
			Mend: "Write the digest in hexadecimal digits, under the algorithm that made it.",
			Bad:  "SHA-256: d41d8cd98f00b204e9800998ecf8427e", Good: "MD5: d41d8cd98f00b204e9800998ecf8427e",
		},
		{
			ID: "sbom/date", Title: "a time cannot be", Severity: severity.Medium,
			Why:  "A document from the future, or a release before its build, was not written by what happened.",
			Mend: "Correct the time.",
			Bad:  "created 2199-01-01T00:00:00Z", Good: "created 2026-01-01T00:00:00Z",
		},
		{
			ID: "sbom/self-reference", Title: "a component is related to itself", Severity: severity.Low,
			Why:  "It says nothing, and some readers refuse it.",
			Mend: "Take the relation out.",
			Bad:  "a depends on a", Good: "a depends on b",
		},
		{
			ID: "sbom/empty", Title: "the document lists nothing", Severity: severity.Info,
			Why:  "It may be right, and more often it means that nothing was looked at.",
			Mend: "Look whether the tool that made it understood the project.",
			Bad:  `"components":[]`, Good: "a document with the components of the product",
		},
	}
}

// title returns the title of a rule.
func title(id string) string {
	for _, r := range soundness() {
		if r.ID == id {
			return r.Title
		}
	}
	return "the document is not sound"
}

// Rules returns the rules of this package: those of [Lint], and one for each
// element of each profile.
func Rules() []finding.Rule {
	out := soundness()
	all, err := Profiles()
	if err != nil {
		return out // the data is part of the program; the tests notice
	}
	for _, p := range all {
		for _, e := range p.Elements {
			_, advice := word(e.AnyOf[0])
			subject := "the document"
			if e.Component {
				subject = "a component"
			}
			out = append(out, finding.Rule{
				ID: "sbom/" + e.Rule, Title: subject + " lacks " + needs(e), Severity: levelSeverity(e.Level),
				Why:  p.Title + " asks for it (" + e.Level.String() + "): " + p.Source + ".",
				Mend: advice + ".",
				Bad:  subject + " without " + needs(e), Good: subject + " with " + needs(e),
			})
		}
	}
	return out
}
