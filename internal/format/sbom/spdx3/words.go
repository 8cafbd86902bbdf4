package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// A pair is a word of the neutral model and the word of SPDX 3 that means the
// same.
type pair struct{ neutral, spdx string }

// toSPDX returns the SPDX 3 word for a neutral one, or "".
func toSPDX(pairs []pair, neutral string) string {
	for _, p := range pairs {
		if p.neutral == neutral {
			return p.spdx
		}
	}
	return ""
}

// toNeutral returns the neutral word for one of SPDX 3, or "".
func toNeutral(pairs []pair, spdx string) string {
	for _, p := range pairs {
		if p.spdx == spdx {
			return p.neutral
		}
	}
	return ""
}

// purposes are the values of software_primaryPurpose that are kinds of
// component. Packages of the purpose "file" are not among them, since a
// component of the kind file is a software_File.
func purposes() []pair {
	return []pair{
		{string(sbom.Library), "library"},
		{string(sbom.Application), "application"},
		{string(sbom.Framework), "framework"},
		{string(sbom.Container), "container"},
		{string(sbom.Platform), "platform"},
		{string(sbom.OperatingSystem), "operatingSystem"},
		{string(sbom.Device), "device"},
		{string(sbom.DeviceDriver), "deviceDriver"},
		{string(sbom.Firmware), "firmware"},
		{string(sbom.Model), "model"},
		{string(sbom.Data), "data"},
		{string(sbom.Source), "source"},
		{string(sbom.Archive), "archive"},
		{string(sbom.Install), "install"},
		{string(sbom.Other), "other"},
	}
}

// algorithms are the hash algorithms under their two names.
func algorithms() []pair {
	return []pair{
		{"SHA-256", "sha256"}, {"SHA-1", "sha1"}, {"SHA-512", "sha512"}, {"MD5", "md5"}, {"SHA-384", "sha384"}, {"SHA-224", "sha224"},
		{"SHA3-256", "sha3_256"}, {"SHA3-384", "sha3_384"}, {"SHA3-512", "sha3_512"}, {"SHA3-224", "sha3_224"},
		{"BLAKE2b-256", "blake2b256"}, {"BLAKE2b-384", "blake2b384"}, {"BLAKE2b-512", "blake2b512"}, {"BLAKE3", "blake3"},
		{"MD2", "md2"}, {"MD4", "md4"}, {"MD6", "md6"}, {"ADLER32", "adler32"},
	}
}

// references are the kinds of external reference that CycloneDX and SPDX 3
// name the same thing by. Others are kept as SPDX 3 spells them.
func references() []pair {
	return []pair{
		{"vcs", "vcs"}, {"website", "altWebPage"}, {"distribution", "binaryArtifact"}, {"issue-tracker", "issueTracker"},
		{"source-distribution", "sourceArtifact"}, {"advisories", "securityAdvisory"}, {"mailing-list", "mailingList"},
		{"social", "socialMedia"}, {"chat", "chat"}, {"documentation", "documentation"}, {"support", "support"},
		{"license", "license"}, {"build-meta", "buildMeta"}, {"build-system", "buildSystem"}, {"release-notes", "releaseNotes"},
		{"security-contact", "securityPolicy"}, {"attestation", "secureSoftwareAttestation"}, {"threat-model", "securityThreatModel"},
		{"adversary-model", "securityAdversaryModel"}, {"risk-assessment", "riskAssessment"},
		{"vulnerability-assertion", "vulnerabilityDisclosureReport"},
		{"exploitability-statement", "vulnerabilityExploitabilityAssessment"}, {"pentest-report", "securityPenTestReport"},
		{"static-analysis-report", "staticAnalysisReport"}, {"dynamic-analysis-report", "dynamicAnalysisReport"},
		{"runtime-analysis-report", "runtimeAnalysisReport"}, {"component-analysis-report", "componentAnalysisReport"},
		{"certification-report", "certificationReport"}, {"quality-metrics", "qualityAssessmentReport"}, {"other", "other"},
	}
}

// lifecycles are the CycloneDX phases and the values of software_sbomType.
func lifecycles() []pair {
	return []pair{
		{"design", "design"}, {"pre-build", "source"}, {"build", "build"},
		{"post-build", "analyzed"}, {"operations", "deployed"}, {"discovery", "runtime"},
	}
}

// A relationWord is a kind of relationship in both spellings. Turned kinds read
// the other way round: "A DOCUMENTATION_OF B" is "B hasDocumentation A".
type relationWord struct {
	neutral sbom.RelationKind
	spdx    string
	turned  bool
}

// relationWords are the kinds that SPDX 2.3 and 3.0.1 both have (SPDX 3.0.1,
// annex F, differences from 2.3). Where several old kinds became one, the first
// is the one that is read back.
func relationWords() []relationWord {
	return []relationWord{
		{sbom.DependsOn, "dependsOn", false}, {sbom.Contains, "contains", false}, {sbom.Describes, "describes", false},
		{sbom.Generates, "generates", false}, {sbom.OtherKind, "other", false}, {sbom.VariantOf, "hasVariant", true},
		{sbom.Ancestor, "ancestorOf", false}, {sbom.Descendant, "descendantOf", false},
		{"AMENDS", "amendedBy", true}, {"COPY_OF", "copiedTo", true}, {"DATA_FILE_OF", "hasDataFile", true},
		{"DISTRIBUTION_ARTIFACT", "hasDistributionArtifact", false}, {"DOCUMENTATION_OF", "hasDocumentation", true},
		{"DYNAMIC_LINK", "hasDynamicLink", false}, {"EXAMPLE_OF", "hasExample", true}, {"EXPANDED_FROM_ARCHIVE", "expandsTo", true},
		{"FILE_ADDED", "hasAddedFile", true}, {"FILE_DELETED", "hasDeletedFile", true},
		{"HAS_PREREQUISITE", "hasPrerequisite", false}, {"METAFILE_OF", "hasMetadata", true},
		{"OPTIONAL_COMPONENT_OF", "hasOptionalComponent", true}, {"OPTIONAL_DEPENDENCY_OF", optionalDependency, true},
		{"PACKAGE_OF", "packagedBy", true}, {"PATCH_FOR", "patchedBy", true},
		{"PROVIDED_DEPENDENCY_OF", "hasProvidedDependency", true}, {"REQUIREMENT_DESCRIPTION_FOR", "hasRequirement", true},
		{"SPECIFICATION_FOR", "hasSpecification", true}, {"STATIC_LINK", "hasStaticLink", false},
		{"TEST_CASE_OF", "hasTestCase", true}, {"TEST_OF", "hasTest", true},
		{"DEPENDENCY_MANIFEST_OF", "hasDependencyManifest", true},
	}
}

// relationOf returns the neutral kind of a relationshipType. A kind that SPDX
// 2.3 does not have is spelled its way: "trainedOn" is TRAINED_ON.
func relationOf(words []relationWord, spdx string) relationWord {
	for _, w := range words {
		if w.spdx == spdx {
			return w
		}
	}
	var b strings.Builder
	for i := range len(spdx) {
		if c := spdx[i]; c >= 'A' && c <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteByte(spdx[i])
	}
	return relationWord{sbom.RelationKind(strings.ToUpper(b.String())), spdx, false}
}

// relationTo returns the relationshipType for a neutral kind; ok is false where
// SPDX 3 has none.
func relationTo(words []relationWord, m *definitions, kind sbom.RelationKind) (w relationWord, ok bool) {
	for _, w := range words {
		if w.neutral == kind {
			return w, true
		}
	}
	var b strings.Builder
	for i, part := range strings.Split(strings.ToLower(string(kind)), "_") {
		if i > 0 && part != "" {
			part = strings.ToUpper(part[:1]) + part[1:]
		}
		b.WriteString(part)
	}
	w = relationWord{kind, b.String(), false}
	return w, m.vocabularies["RelationshipType"][w.spdx]
}

// optionalDependency is the one kind of dependency that has a word of its own
// and is not a scope of dependsOn.
const optionalDependency = "hasOptionalDependency"
