package spdx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// element reads one element with the given fields.
func element(t *testing.T, list, fields string) sbom.Component {
	t.Helper()
	src := strings.Replace(small, `"packages":[{"name":"p","SPDXID":"SPDXRef-p","downloadLocation":"NOASSERTION"}]`, `"`+list+`":[{`+fields+`}]`, 1)
	doc := read(t, src).Document()
	if len(doc.Components) != 1 {
		t.Fatalf("%d components", len(doc.Components))
	}
	return doc.Components[0]
}

// spdxExtra is a field kept as it is.
func spdxExtra(path, value string) []sbom.Extra {
	return []sbom.Extra{{Family: sbom.SPDX2, Path: path, Value: value}}
}

func TestEachFieldHasItsPlaceInTheNeutralForm(t *testing.T) {
	for _, tt := range []struct {
		list, fields string
		want         sbom.Component
	}{
		{"packages", `"SPDXID":"SPDXRef-a"`, sbom.Component{ID: "SPDXRef-a"}},
		{"packages", `"name":"a"`, sbom.Component{Name: "a"}},
		{"packages", `"name":"NOASSERTION"`, sbom.Component{Name: "NOASSERTION"}},
		{"packages", `"versionInfo":"1"`, sbom.Component{Version: "1"}},
		{"packages", `"versionInfo":"NOASSERTION"`, sbom.Component{}},
		{"packages", `"packageFileName":"a.zip"`, sbom.Component{FileName: "a.zip"}},
		{"packages", `"supplier":"Organization: A (a@b)"`, sbom.Component{Supplier: sbom.Party{Name: "A", Email: "a@b"}}},
		{"packages", `"supplier":"NOASSERTION"`, sbom.Component{Supplier: sbom.Party{None: "NOASSERTION"}}},
		{"packages", `"originator":"Person: A"`, sbom.Component{Maker: sbom.Party{Name: "A", Person: true}}},
		{"packages", `"downloadLocation":"https://example.org"`, sbom.Component{Download: "https://example.org"}},
		{"packages", `"downloadLocation":"NOASSERTION"`, sbom.Component{}},
		{"packages", `"downloadLocation":"NONE"`, sbom.Component{Extra: spdxExtra("downloadLocation", `"NONE"`)}},
		{"packages", `"filesAnalyzed":false`, sbom.Component{}},
		{"packages", `"filesAnalyzed":true`, sbom.Component{Extra: spdxExtra("filesAnalyzed", "true")}},
		{"packages", `"packageVerificationCode":{"packageVerificationCodeValue":"0a"}`,
			sbom.Component{Extra: spdxExtra("packageVerificationCode", `{"packageVerificationCodeValue":"0a"}`)}},
		{"packages", `"checksums":[{"algorithm":"SHA256","checksumValue":"0A"},{"algorithm":"BLAKE3","checksumValue":"1b"}]`,
			sbom.Component{Hashes: []sbom.Hash{{Algorithm: "SHA-256", Value: "0a"}, {Algorithm: "BLAKE3", Value: "1b"}}}},
		{"packages", `"homepage":"https://example.org"`, sbom.Component{Homepage: "https://example.org"}},
		{"packages", `"sourceInfo":"s"`, sbom.Component{SourceInfo: "s"}},
		{"packages", `"licenseConcluded":"MIT"`, sbom.Component{Concluded: "MIT"}},
		{"packages", `"licenseConcluded":"NOASSERTION"`, sbom.Component{}},
		{"packages", `"licenseConcluded":"NONE"`, sbom.Component{Concluded: "NONE"}},
		{"packages", `"licenseDeclared":"MIT"`, sbom.Component{Declared: "MIT"}},
		{"packages", `"licenseInfoFromFiles":["MIT","NOASSERTION","0BSD"]`, sbom.Component{Seen: []string{"MIT", "0BSD"}}},
		{"packages", `"licenseComments":"c"`, sbom.Component{LicenceNote: "c"}},
		{"packages", `"copyrightText":"c"`, sbom.Component{Copyright: "c"}},
		{"packages", `"copyrightText":"NONE"`, sbom.Component{Extra: spdxExtra("copyrightText", `"NONE"`)}},
		{"packages", `"summary":"s"`, sbom.Component{Summary: "s"}},
		{"packages", `"description":"d"`, sbom.Component{Description: "d"}},
		{"packages", `"comment":"c"`, sbom.Component{Comment: "c"}},
		{"packages", `"primaryPackagePurpose":"CONTAINER"`, sbom.Component{Kind: sbom.Container}},
		{"packages", `"primaryPackagePurpose":"FILE"`, sbom.Component{Kind: sbom.FileKind}},
		{"packages", `"primaryPackagePurpose":"TOY"`, sbom.Component{Extra: spdxExtra("primaryPackagePurpose", `"TOY"`)}},
		{"packages", `"name":"a","primaryPackagePurpose":"FILE","checksums":[{"algorithm":"MD5","checksumValue":"0123456789abcdef0123456789abcdef"}]`,
			sbom.Component{
				Name: "a", Kind: sbom.FileKind, Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "0123456789abcdef0123456789abcdef"}},
				Extra: spdxExtra("primaryPackagePurpose", `"FILE"`),
			}},
		{"packages", `"releaseDate":"r"`, sbom.Component{Released: "r"}},
		{"packages", `"builtDate":"b"`, sbom.Component{Built: "b"}},
		{"packages", `"validUntilDate":"v"`, sbom.Component{ValidUntil: "v"}},
		{"packages", `"attributionTexts":["a","b"]`, sbom.Component{Extra: spdxExtra("attributionTexts", `["a","b"]`)}},
		{"packages", `"unknown":{"a":1}`, sbom.Component{Extra: spdxExtra("unknown", `{"a":1}`)}},
		{"packages", `"annotations":[{"annotator":"Person: A","comment":"c"}]`,
			sbom.Component{Extra: spdxExtra("annotations", `[{"annotator":"Person: A","comment":"c"}]`)}},
		{"packages", `"annotations":[{"annotator":"Tool: ossay","comment":"ossay:CycloneDX:a/b=[1]"}]`,
			sbom.Component{Extra: []sbom.Extra{{Family: sbom.CycloneDX, Path: "a/b", Value: "[1]"}}}},
		{"packages", `"annotations":[{"annotator":"Tool: ossay","comment":"ossay:model:scope=\"dev\""},{"annotator":"Tool: ossay","comment":"ossay:model:group=\"g\""}]`,
			sbom.Component{Scope: component.Dev, Group: "g"}},
		{"packages", `"annotations":[{"annotator":"Tool: ossay","comment":"ossay:SPDX:primaryPackagePurpose=\"DEVICE\""}]`,
			sbom.Component{Kind: sbom.Device}},
		{"packages", `"annotations":[{"annotator":"Tool: ossay","comment":"ossay:model:nothing=1"},{"annotator":"Tool: ossay","comment":"ossay:model:group=3"}]`,
			sbom.Component{Extra: []sbom.Extra{{Family: model, Path: "nothing", Value: "1"}, {Family: model, Path: "group", Value: "3"}}}},
		{"packages", `"annotations":[{"annotator":"Tool: other","comment":"ossay:model:group=\"g\""}]`,
			sbom.Component{Extra: spdxExtra("annotations", `[{"annotator":"Tool: other","comment":"ossay:model:group=\"g\""}]`)}},
		{"packages", `"annotations":"none"`, sbom.Component{Extra: spdxExtra("annotations", `"none"`)}},

		{"files", `"fileName":"./f"`, sbom.Component{Kind: sbom.FileKind, Name: "./f"}},
		{"files", `"fileTypes":["TEXT"]`, sbom.Component{Kind: sbom.FileKind, Extra: spdxExtra("fileTypes", `["TEXT"]`)}},
		{"files", `"checksums":[{"algorithm":"SHA1","checksumValue":"00"}]`,
			sbom.Component{Kind: sbom.FileKind, Hashes: []sbom.Hash{{Algorithm: "SHA-1", Value: "00"}}}},
		{"files", `"licenseConcluded":"MIT","licenseInfoInFiles":["NONE"]`, sbom.Component{Kind: sbom.FileKind, Concluded: "MIT", Seen: []string{"NONE"}}},
		{"files", `"noticeText":"n"`, sbom.Component{Kind: sbom.FileKind, Extra: spdxExtra("noticeText", `"n"`)}},
		{"files", `"copyrightText":"c","comment":"d","licenseComments":"e"`,
			sbom.Component{Kind: sbom.FileKind, Copyright: "c", Comment: "d", LicenceNote: "e"}},

		{"snippets", `"name":"s"`, sbom.Component{Kind: sbom.Snippet, Name: "s"}},
		{"snippets", `"snippetFromFile":"SPDXRef-f"`, sbom.Component{Kind: sbom.Snippet, Extra: spdxExtra("snippetFromFile", `"SPDXRef-f"`)}},
		{"snippets", `"ranges":[]`, sbom.Component{Kind: sbom.Snippet, Extra: spdxExtra("ranges", "[]")}},
		{"snippets", `"licenseInfoInSnippets":["MIT"]`, sbom.Component{Kind: sbom.Snippet, Seen: []string{"MIT"}}},
	} {
		t.Run(tt.list+" "+tt.fields, func(t *testing.T) {
			got := element(t, tt.list, tt.fields)
			tt.want.Parent = -1
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreTypes(span.Point{})); diff != "" {
				t.Error(diff)
			}
			if got.At.IsZero() {
				t.Error("no place")
			}
		})
	}
}

func TestEachReferenceHasItsPlaceInTheNeutralForm(t *testing.T) {
	for _, tt := range []struct {
		category, kind, locator, comment string
		want                             sbom.Component
		exact                            bool // nothing has to be kept beside
	}{
		{"PACKAGE-MANAGER", "purl", "pkg:npm/a@1", "", sbom.Component{PURL: "pkg:npm/a@1"}, true},
		{"PACKAGE_MANAGER", "purl", "pkg:npm/a@1", "", sbom.Component{PURL: "pkg:npm/a@1"}, true},
		{"PACKAGE-MANAGER", "purl", "pkg:npm/a@1", "c", sbom.Component{PURL: "pkg:npm/a@1"}, false},
		{"OTHER", "purl", "pkg:npm/a@1", "", sbom.Component{PURL: "pkg:npm/a@1"}, false},
		{"PACKAGE-MANAGER", "https://example.org/doc#purl", "pkg:npm/a@1", "", sbom.Component{PURL: "pkg:npm/a@1"}, false},
		{"SECURITY", "cpe22Type", "cpe:/a:b", "", sbom.Component{CPEs: []string{"cpe:/a:b"}}, true},
		{"SECURITY", "cpe23Type", "cpe:2.3:a:b", "", sbom.Component{CPEs: []string{"cpe:2.3:a:b"}}, true},
		{"SECURITY", "cpe23Type", "cpe:/a:b", "", sbom.Component{CPEs: []string{"cpe:/a:b"}}, false},
		{"SECURITY", "http://spdx.org/rdf/references/cpe23Type", "cpe:2.3:a", "", sbom.Component{CPEs: []string{"cpe:2.3:a"}}, false},
		{"SECURITY", "swid", "swid:1", "", sbom.Component{SWID: "swid:1"}, true},
		{"SECURITY", "advisory", "https://example.org", "c",
			sbom.Component{References: []sbom.Reference{{Type: "advisories", URL: "https://example.org", Comment: "c"}}}, true},
		{"SECURITY", "url", "https://example.org", "", sbom.Component{References: []sbom.Reference{{Type: "SECURITY/url", URL: "https://example.org"}}}, true},
		{"PERSISTENT-ID", "gitoid", "gitoid:blob", "", sbom.Component{Identifiers: []sbom.Identifier{{Type: "gitoid", Value: "gitoid:blob"}}}, true},
		{"PERSISTENT_ID", "swh", "swh:1", "", sbom.Component{Identifiers: []sbom.Identifier{{Type: "swhid", Value: "swh:1"}}}, true},
		{"PACKAGE-MANAGER", "npm", "a@1", "", sbom.Component{Identifiers: []sbom.Identifier{{Type: "PACKAGE-MANAGER/npm", Value: "a@1"}}}, true},
		{"PACKAGE-MANAGER", "npm", "a@1", "c", sbom.Component{Identifiers: []sbom.Identifier{{Type: "PACKAGE-MANAGER/npm", Value: "a@1"}}}, false},
		{"OTHER", "vcs", "https://example.org", "c", sbom.Component{References: []sbom.Reference{{Type: "vcs", URL: "https://example.org", Comment: "c"}}}, true},
	} {
		t.Run(tt.category+" "+tt.kind+" "+tt.comment, func(t *testing.T) {
			fields := `"externalRefs":[{"referenceCategory":"` + tt.category + `","referenceType":"` + tt.kind + `","referenceLocator":"` + tt.locator + `"`
			if tt.comment != "" {
				fields += `,"comment":"` + tt.comment + `"`
			}
			got := element(t, "packages", fields+"}]")
			if exact := len(got.Extra) == 0; exact != tt.exact {
				t.Errorf("exact %v: %v", exact, got.Extra)
			}
			tt.want.Parent, got.Extra = -1, nil
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreTypes(span.Point{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheHeadOfADocumentIsRead(t *testing.T) {
	doc := read(t, rich).Document()
	want := &sbom.Document{
		Format: sbom.Format{Family: sbom.SPDX2, Version: "2.3", Encoding: sbom.JSON},
		ID:     "https://example.org/n", Name: "n", Created: "2026-01-02T03:04:05Z", DataLicence: "CC0-1.0", Comment: "c",
		Authors: []sbom.Party{{Name: "P", Email: "p@example.org", Person: true}},
		Tools:   []sbom.Tool{{Name: "t", Version: "1"}},
		Roots:   []int{0},
	}
	paths := make(map[string]bool)
	for _, e := range doc.Extra {
		if e.Family != sbom.SPDX2 {
			t.Errorf("%+v", e)
		}
		paths[e.Path] = true
	}
	for _, path := range []string{
		"creationInfo/comment", "creationInfo/licenseListVersion", "externalDocumentRefs", "annotations",
		"hasExtractedLicensingInfos", "revieweds",
	} {
		if !paths[path] {
			t.Errorf("%s is lost", path)
		}
	}
	doc.Extra, doc.Components, doc.Relations = nil, nil, nil
	if diff := cmp.Diff(want, doc); diff != "" {
		t.Error(diff)
	}
}

func TestAPackageAloneIsWhatTheDocumentDescribes(t *testing.T) {
	if roots := read(t, small).Document().Roots; len(roots) != 1 || roots[0] != 0 {
		t.Errorf("%v", roots)
	}
	two := strings.Replace(small, `"packages":[`, `"packages":[{"SPDXID":"SPDXRef-o","name":"o","downloadLocation":"NONE"},`, 1)
	if roots := read(t, two).Document().Roots; len(roots) != 0 {
		t.Errorf("of two packages: %v", roots)
	}
}

func TestParentsInACircleAreCut(t *testing.T) {
	relation := func(a, b string) string {
		return `{"spdxElementId":"SPDXRef-` + a + `","relatedSpdxElement":"SPDXRef-` + b + `","relationshipType":"CONTAINS","comment":"ossay:parent"}`
	}
	src := strings.Replace(small, `"packages":[`, `"relationships":[`+relation("a", "b")+","+relation("b", "c")+","+relation("c", "a")+","+relation("p", "p")+`],
"packages":[{"SPDXID":"SPDXRef-a"},{"SPDXID":"SPDXRef-b"},{"SPDXID":"SPDXRef-c"},`, 1)
	doc := read(t, src).Document()
	for i := range doc.Components {
		at := i
		for range len(doc.Components) {
			if at >= 0 {
				at = doc.Components[at].Parent
			}
		}
		if at >= 0 {
			t.Errorf("component %d is inside itself", i)
		}
	}
}
