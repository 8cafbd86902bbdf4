package spdx3

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// kept is a value of SPDX 3 that has no word in the neutral model.
func kept(path, value string) sbom.Extra {
	return sbom.Extra{Family: sbom.SPDX3, Path: path, Value: value}
}

// neutral checks that a document has no problems, what its neutral form is, and
// that this comes back when it is written.
func neutral(t *testing.T, text string, want *sbom.Document) {
	t.Helper()
	same(t, "problems", nil, listed(t, text))
	want.Format = target
	d := read(t, text)
	compare(t, want, d.Document())
	closed(t, t.Name(), d)
}

// acme is the author of all documents that the tests write.
func acme() []sbom.Party { return []sbom.Party{{Name: "Acme"}} }

func TestASoftwareDocument(t *testing.T) {
	text := document(
		`"name":"web shop","comment":"weekly","profileConformance":["core","software","simpleLicensing"],"rootElement":["urn:s#sbom"],"dataLicense":"https://spdx.org/licenses/CC0-1.0"`,
		made("software_Sbom", "sbom", `"element":["urn:s#shop","urn:s#cart"],"rootElement":["urn:s#shop"],"software_sbomType":["build","deployed"]`),
		made("Person", "ada", `"name":"Ada","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"email","identifier":"ada@acme.example"}]`),
		made("simplelicensing_LicenseExpression", "mit", `"simplelicensing_licenseExpression":"MIT"`),
		made("software_Package", "shop", strings.Join([]string{
			`"name":"shop"`, `"summary":"sells"`, `"description":"sells things"`, `"comment":"ours"`,
			`"software_packageVersion":"2.0"`, `"software_packageUrl":"pkg:npm/shop@2.0"`, `"software_primaryPurpose":"application"`,
			`"software_downloadLocation":"https://acme.example/shop.tgz"`, `"software_homePage":"https://acme.example/"`, `"software_sourceInfo":"tag v2.0"`,
			`"software_copyrightText":"(c) Acme"`, `"releaseTime":"2026-02-01T00:00:00Z"`, `"builtTime":"2026-01-31T00:00:00Z"`, `"validUntilTime":"2027-01-01T00:00:00Z"`,
			`"suppliedBy":"urn:s#acme"`, `"originatedBy":["urn:s#ada"]`,
			`"verifiedUsing":[{"type":"Hash","algorithm":"sha512","hashValue":"0A"}]`,
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"cpe23","identifier":"cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*"}]`,
			`"externalRef":[{"type":"ExternalRef","externalRefType":"vcs","locator":["https://acme.example/shop.git"]},{"type":"ExternalRef","externalRefType":"npm","locator":["https://registry.invalid/shop"]}]`,
		}, ",")),
		made("software_Package", "cart", `"name":"cart","software_primaryPurpose":"framework"`),
		relationship("r1", "shop", "hasDeclaredLicense", "mit"),
		relationship("r2", "cart", "hasDeclaredLicense", "expandedlicensing_NoAssertionLicense"),
		relationship("r3", "cart", "hasConcludedLicense", "https://spdx.org/licenses/Apache-2.0"),
		scoped("r4", "shop", "dependsOn", "test", "cart"),
	)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Name: "web shop", Comment: "weekly", Created: "2026-03-01T08:00:00Z", DataLicence: "CC0-1.0", Authors: acme(),
		Lifecycles: []string{"build", "operations"}, Roots: []int{0},
		Components: []sbom.Component{
			{
				ID: "urn:s#shop", Kind: sbom.Application, Name: "shop", Version: "2.0", PURL: "pkg:npm/shop@2.0",
				Summary: "sells", Description: "sells things", Comment: "ours", Copyright: "(c) Acme", Homepage: "https://acme.example/",
				Download: "https://acme.example/shop.tgz", SourceInfo: "tag v2.0",
				Released: "2026-02-01T00:00:00Z", Built: "2026-01-31T00:00:00Z", ValidUntil: "2027-01-01T00:00:00Z",
				Supplier: sbom.Party{Name: "Acme"}, Maker: sbom.Party{Name: "Ada", Email: "ada@acme.example", Person: true},
				Hashes: []sbom.Hash{{Algorithm: "SHA-512", Value: "0a"}}, CPEs: []string{"cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*"},
				References: []sbom.Reference{{Type: "vcs", URL: "https://acme.example/shop.git"}, {Type: "npm", URL: "https://registry.invalid/shop"}},
				Declared:   "MIT", Parent: -1,
			},
			{ID: "urn:s#cart", Kind: sbom.Framework, Name: "cart", Declared: "NOASSERTION", Concluded: "Apache-2.0", Parent: -1},
		},
		Relations: []sbom.Relation{{From: 0, To: 1, Kind: sbom.DependsOn, Scope: component.Test}},
	})
}

func TestADocumentWithFilesAndSnippets(t *testing.T) {
	text := document(
		`"rootElement":["urn:s#pkg"]`,
		made("software_Package", "pkg", `"name":"pkg"`),
		made("software_File", "dir", `"name":"src","software_fileKind":"directory"`),
		made("software_File", "file", `"name":"src/a.c","contentType":"text/x-c","software_primaryPurpose":"source","software_additionalPurpose":["documentation"],`+
			`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"packageUrl","identifier":"pkg:generic/a.c"}],`+
			`"software_contentIdentifier":[{"type":"software_ContentIdentifier","software_contentIdentifierType":"swhid","software_contentIdentifierValue":"swh:1:cnt:00"}]`),
		made("software_Snippet", "snip", `"name":"table","software_snippetFromFile":"urn:s#file","software_lineRange":{"type":"PositiveIntegerRange","beginIntegerRange":2,"endIntegerRange":9}`),
		relationship("r1", "pkg", "contains", "dir", "file"),
		relationship("r2", "snip", "copiedTo", "file"),
	)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0},
		Components: []sbom.Component{
			{ID: "urn:s#pkg", Name: "pkg", Parent: -1},
			{ID: "urn:s#dir", Kind: sbom.FileKind, Name: "src", Parent: 0, Extra: []sbom.Extra{kept("software_fileKind", `"directory"`)}},
			{
				ID: "urn:s#file", Kind: sbom.FileKind, Name: "src/a.c", PURL: "pkg:generic/a.c", Parent: 0,
				Identifiers: []sbom.Identifier{{Type: "swhid", Value: "swh:1:cnt:00"}},
				Extra: []sbom.Extra{
					kept("contentType", `"text/x-c"`), kept("software_additionalPurpose", `["documentation"]`), kept("software_primaryPurpose", `"source"`),
				},
			},
			{
				ID: "urn:s#snip", Kind: sbom.Snippet, Name: "table", Parent: 2,
				Extra: []sbom.Extra{kept("software_lineRange", `{"type":"PositiveIntegerRange","beginIntegerRange":2,"endIntegerRange":9}`)},
			},
		},
		Relations: []sbom.Relation{{From: 2, To: 3, Kind: "COPY_OF"}},
		Extra:     []sbom.Extra{kept("rootElement", `["urn:s#pkg"]`)},
	})
}

func TestAnAIDocument(t *testing.T) {
	const power = `{"type":"ai_EnergyConsumption","ai_trainingEnergyConsumption":[{"type":"ai_EnergyConsumptionDescription","ai_energyQuantity":1.5,"ai_energyUnit":"kilowattHour"}]}`
	text := document(
		`"profileConformance":["core","ai","dataset"],"rootElement":["urn:s#model"]`,
		made("ai_AIPackage", "model", `"name":"cat finder","software_packageVersion":"3","software_primaryPurpose":"model","software_downloadLocation":"https://acme.example/cat",`+
			`"suppliedBy":"urn:s#acme","releaseTime":"2026-01-01T00:00:00Z","ai_domain":["vision"],"ai_energyConsumption":`+power+
			`,"ai_metric":[{"type":"DictionaryEntry","key":"recall","value":"0.9"}],"ai_safetyRiskAssessment":"low","ai_autonomyType":"no"`),
		made("dataset_DatasetPackage", "cats", `"name":"cats","originatedBy":["urn:s#acme"],"builtTime":"2025-01-01T00:00:00Z","dataset_datasetType":["image","text"],`+
			`"dataset_datasetSize":4096,"dataset_confidentialityLevel":"green","dataset_hasSensitivePersonalInformation":"noAssertion","dataset_sensor":[{"type":"DictionaryEntry","key":"lens"}]`),
		relationship("r1", "model", "trainedOn", "cats"),
		relationship("r2", "model", "testedOn", "cats"),
		relationship("r3", "model", "hasConcludedLicense", "expandedlicensing_NoneLicense"),
	)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0},
		Components: []sbom.Component{
			{
				ID: "urn:s#model", Kind: sbom.Model, Name: "cat finder", Version: "3", Download: "https://acme.example/cat", Supplier: sbom.Party{Name: "Acme"},
				Released: "2026-01-01T00:00:00Z", Concluded: "NONE", Parent: -1,
				Extra: []sbom.Extra{
					kept("ai_autonomyType", `"no"`), kept("ai_domain", `["vision"]`), kept("ai_energyConsumption", power),
					kept("ai_metric", `[{"type":"DictionaryEntry","key":"recall","value":"0.9"}]`), kept("ai_safetyRiskAssessment", `"low"`),
					kept("software_primaryPurpose", `"model"`), kept("type", `"ai_AIPackage"`),
				},
			},
			{
				ID: "urn:s#cats", Kind: sbom.Data, Name: "cats", Maker: sbom.Party{Name: "Acme"}, Built: "2025-01-01T00:00:00Z", Parent: -1,
				Extra: []sbom.Extra{
					kept("dataset_confidentialityLevel", `"green"`), kept("dataset_datasetSize", `4096`), kept("dataset_datasetType", `["image","text"]`),
					kept("dataset_hasSensitivePersonalInformation", `"noAssertion"`), kept("dataset_sensor", `[{"type":"DictionaryEntry","key":"lens"}]`),
					kept("type", `"dataset_DatasetPackage"`),
				},
			},
		},
		Relations: []sbom.Relation{{From: 0, To: 1, Kind: "TRAINED_ON"}, {From: 0, To: 1, Kind: "TESTED_ON"}},
		Extra:     []sbom.Extra{kept("profileConformance", `["core","ai","dataset"]`), kept("rootElement", `["urn:s#model"]`)},
	})
}

func TestABuildDocument(t *testing.T) {
	build := made("build_Build", "build", `"build_buildType":"https://acme.example/ci","build_buildId":"17","build_buildStartTime":"2026-01-01T00:00:00Z","build_buildEndTime":"2026-01-01T00:05:00Z",`+
		`"build_parameter":[{"type":"DictionaryEntry","key":"tag","value":"v2"}],"build_environment":[{"type":"DictionaryEntry","key":"CI","value":"1"}],`+
		`"build_configSourceUri":["https://acme.example/ci.yml"],"build_configSourceEntrypoint":["release"],"build_configSourceDigest":[{"type":"Hash","algorithm":"sha256","hashValue":"00"}]`)
	input, output := scoped("in", "build", "hasInput", "build", "source"), scoped("out", "build", "hasOutput", "build", "shop")
	invoked := scoped("by", "build", "invokedBy", "build", "runner")
	runner := made("SoftwareAgent", "runner", `"name":"runner"`)
	text := document(`"rootElement":["urn:s#shop"]`, append(packages("source", "shop"), build, runner, input, output, invoked)...)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{1},
		Components: []sbom.Component{{ID: "urn:s#source", Name: "source", Parent: -1}, {ID: "urn:s#shop", Name: "shop", Parent: -1}},
		Extra: []sbom.Extra{
			kept("@graph", build), kept("@graph", runner), kept("@graph", input), kept("@graph", output), kept("@graph", invoked),
			kept("creationInfo/@id", `"_:ci"`), kept("rootElement", `["urn:s#shop"]`),
		},
	})
}

func TestASecurityDocument(t *testing.T) {
	vulnerability := made("security_Vulnerability", "cve", `"name":"CVE-2026-1","security_publishedTime":"2026-01-05T00:00:00Z","security_modifiedTime":"2026-01-06T00:00:00Z",`+
		`"externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"cve","identifier":"CVE-2026-1","identifierLocator":["https://cve.example/CVE-2026-1"]}]`)
	affected := made("security_VexAffectedVulnAssessmentRelationship", "vex", `"from":"urn:s#cve","relationshipType":"affects","to":["urn:s#a"],`+
		`"security_actionStatement":"update","security_actionStatementTime":"2026-01-07T00:00:00Z","security_statusNotes":"n","security_vexVersion":"1","security_assessedElement":"urn:s#a"`)
	score := made("security_CvssV3VulnAssessmentRelationship", "cvss", `"from":"urn:s#cve","relationshipType":"hasAssessmentFor","to":["urn:s#a"],`+
		`"security_score":9.8,"security_severity":"critical","security_vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"`)
	linked := relationship("link", "a", "hasAssociatedVulnerability", "cve")
	text := document(`"rootElement":["urn:s#a"]`, append(packages("a"), vulnerability, affected, score, linked)...)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0},
		Components: []sbom.Component{{ID: "urn:s#a", Name: "a", Parent: -1}},
		Extra: []sbom.Extra{
			kept("@graph", vulnerability), kept("@graph", affected), kept("@graph", score), kept("@graph", linked),
			kept("creationInfo/@id", `"_:ci"`), kept("rootElement", `["urn:s#a"]`),
		},
	})
}

func TestADocumentWithExtensions(t *testing.T) {
	own := `{"type":"https://acme.example/Stock","https://acme.example/shelf":7}`
	text := document(
		`"rootElement":["urn:s#sbom"],"extension":[{"type":"extension_CdxPropertiesExtension","extension_cdxProperty":[{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"run","extension_cdxPropValue":"9"}]}]`,
		made("software_Sbom", "sbom", `"element":["urn:s#a"],"rootElement":["urn:s#a"]`),
		made("software_Package", "a", `"name":"a","extension":[`+own+`,{"type":"extension_CdxPropertiesExtension","extension_cdxProperty":[`+
			`{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"k"},{"type":"extension_CdxPropertyEntry","extension_cdxPropName":"k","extension_cdxPropValue":"v"}]}]`),
	)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0},
		Properties: []sbom.Property{{Name: "run", Value: "9"}},
		Components: []sbom.Component{{
			ID: "urn:s#a", Name: "a", Parent: -1, Properties: []sbom.Property{{Name: "k"}, {Name: "k", Value: "v"}},
			Extra: []sbom.Extra{kept("extension", `[`+own+`]`)},
		}},
	})
}

func TestACoreDocumentWithoutSoftware(t *testing.T) {
	note := made("Annotation", "n", `"annotationType":"review","contentType":"text/plain","statement":"read by Lee","subject":"urn:s#doc"`)
	bundle := made("Bundle", "b", `"context":"a folder","element":["urn:s#lee"],"rootElement":["urn:s#lee"]`)
	lee := made("Person", "lee", `"name":"Lee"`)
	text := document(`"name":"people","rootElement":["urn:s#b"],"namespaceMap":[{"type":"NamespaceMap","prefix":"acme","namespace":"https://acme.example/"}],"verifiedUsing":[{"type":"Hash","algorithm":"sha1","hashValue":"00"}]`, note, bundle, lee)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Name: "people", Created: "2026-03-01T08:00:00Z", Authors: acme(),
		Extra: []sbom.Extra{
			kept("@graph", note), kept("@graph", bundle), kept("@graph", lee), kept("creationInfo/@id", `"_:ci"`),
			kept("namespaceMap", `[{"type":"NamespaceMap","prefix":"acme","namespace":"https://acme.example/"}]`),
			kept("rootElement", `["urn:s#b"]`), kept("verifiedUsing", `[{"type":"Hash","algorithm":"sha1","hashValue":"00"}]`),
		},
	})
}

func TestWhoMadeADocumentWithWhat(t *testing.T) {
	text := strings.Replace(document(
		`"rootElement":["urn:s#a"]`,
		made("Person", "lee", `"name":"Lee","externalIdentifier":[{"type":"ExternalIdentifier","externalIdentifierType":"email","identifier":"lee@acme.example"}]`),
		made("Tool", "lister", `"name":"lister-1.2"`),
		made("SoftwareAgent", "bot", `"name":"release bot"`),
		made("software_Package", "a", `"name":"a"`),
	), `"createdBy":["urn:s#acme"]`, `"createdBy":["urn:s#acme","urn:s#lee","urn:s#bot"],"createdUsing":["urn:s#lister"],"comment":"by night"`, 1)
	bot := made("SoftwareAgent", "bot", `"name":"release bot"`)
	neutral(t, text, &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z",
		Authors:    []sbom.Party{{Name: "Acme"}, {Name: "Lee", Email: "lee@acme.example", Person: true}},
		Tools:      []sbom.Tool{{Name: "release bot"}, {Name: "lister-1.2"}},
		Roots:      []int{0},
		Components: []sbom.Component{{ID: "urn:s#a", Name: "a", Parent: -1}},
		Extra: []sbom.Extra{
			kept("@graph", bot), kept("creationInfo/@id", `"_:ci"`), kept("creationInfo/comment", `"by night"`),
			kept("creationInfo/createdBy", `["urn:s#bot"]`), kept("rootElement", `["urn:s#a"]`),
		},
	})
}

func TestPhasesOfAnSBOMThatIsKeptAreKnown(t *testing.T) {
	bom := made("software_Sbom", "sbom", `"profileConformance":["core"],"element":["urn:s#a"],"rootElement":["urn:s#a"],"software_sbomType":["source","analyzed","source"]`)
	text := document(`"rootElement":["urn:s#sbom"]`, bom, made("software_Package", "a", `"name":"a"`))
	want := &sbom.Document{
		ID: "urn:s#doc", Created: "2026-03-01T08:00:00Z", Authors: acme(), Roots: []int{0}, Lifecycles: []string{"pre-build", "post-build"},
		Components: []sbom.Component{{ID: "urn:s#a", Name: "a", Parent: -1}},
		Extra:      []sbom.Extra{kept("@graph", bom), kept("creationInfo/@id", `"_:ci"`), kept("rootElement", `["urn:s#sbom"]`)},
	}
	neutral(t, text, want)
	if _, losses := written(t, want); len(losses) > 0 {
		t.Errorf("%+v", losses)
	}
	want.Lifecycles = append(want.Lifecycles, "build") // which the kept SBOM does not say
	_, losses := written(t, want)
	if len(losses) != 1 || losses[0].Path != "/lifecycles" {
		t.Errorf("%+v", losses)
	}
}
