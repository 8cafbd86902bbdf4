package spdx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestValuesAreCheckedAgainstTheSpecification(t *testing.T) {
	for _, tt := range []struct {
		name, from, to string
		want           []string
	}{
		{"another version", `"SPDX-2.3"`, `"SPDX-9.9"`, []string{"/spdxVersion value"}},
		{"a licence of the data", `"CC0-1.0"`, `"MIT"`, []string{"/dataLicense licence"}},
		{"another id of the document", `"SPDXRef-DOCUMENT","spdxVersion"`, `"SPDXRef-Doc","spdxVersion"`, []string{"/SPDXID id"}},
		{"a namespace with a fragment", `"https://example.org/n"`, `"https://example.org/n#x"`, []string{"/documentNamespace value"}},
		{"a namespace that is relative", `"https://example.org/n"`, `"n"`, []string{"/documentNamespace value"}},
		{"a date with fractions", `"2026-01-02T03:04:05Z","creators"`, `"2026-01-02T03:04:05.5Z","creators"`, []string{"/creationInfo/created date"}},
		{"a date in another zone", `"2026-01-02T03:04:05Z","creators"`, `"2026-01-02T03:04:05+01:00","creators"`, []string{"/creationInfo/created date"}},
		{"a day that is none", `"2026-01-02T03:04:05Z","creators"`, `"2026-02-30T03:04:05Z","creators"`, []string{"/creationInfo/created date"}},
		{"a creator of no kind", `"Tool: t-1"`, `"t-1"`, []string{"/creationInfo/creators/0 agent"}},
		{"a creator without a name", `"Tool: t-1"`, `"Tool: "`, []string{"/creationInfo/creators/0 agent"}},
		{"a supplier that is a tool", `"Organization: O"`, `"Tool: O"`, []string{"/packages/0/supplier agent"}},
		{"an id with other characters", `"SPDXRef-q","name"`, `"SPDXRef-q_","name"`, []string{"/packages/1/SPDXID id", "/relationships/3/relatedSpdxElement reference"}},
		{"an id that is taken", `"SPDXRef-h","fileName"`, `"SPDXRef-g","fileName"`, []string{"/packages/1/hasFiles/1 reference", "/files/2/SPDXID duplicate"}},
		{"an id of the document for a file", `"SPDXRef-h","fileName"`, `"SPDXRef-DOCUMENT","fileName"`, []string{"/packages/1/hasFiles/1 reference", "/files/2/SPDXID duplicate"}},
		{"a relationship with nothing there", `"relatedSpdxElement":"SPDXRef-q"`, `"relatedSpdxElement":"SPDXRef-z"`, []string{"/relationships/3/relatedSpdxElement reference"}},
		{"a relationship from NONE", `"spdxElementId":"DocumentRef-d:SPDXRef-x"`, `"spdxElementId":"NONE"`, []string{"/relationships/2/spdxElementId reference"}},
		{"an unknown document", `DocumentRef-d:SPDXRef-x`, `DocumentRef-e:SPDXRef-x`, []string{"/relationships/2/spdxElementId reference"}},
		{"half a reference to a document", `DocumentRef-d:SPDXRef-x`, `DocumentRef-d`, []string{"/relationships/2/spdxElementId id"}},
		{"an unknown type of relationship", `"relationshipType":"CONTAINS"`, `"relationshipType":"HOLDS"`, []string{"/relationships/3/relationshipType schema"}},
		{"a digest that is too short", `"0123456789012345678901234567890123456789"}}]`, `"01"}}]`, []string{"/externalDocumentRefs/0/checksum/checksumValue checksum"}},
		{"a digest that is none", `"checksumValue":"01234567"`, `"checksumValue":"0123456x"`, []string{"/files/2/checksums/0/checksumValue checksum"}},
		{"no expression", `"licenseDeclared":"NONE"`, `"licenseDeclared":"MIT/X"`, []string{"/packages/0/licenseDeclared licence"}},
		{"operators in lower case are tolerated", `"licenseDeclared":"NONE"`, `"licenseDeclared":"MIT or 0BSD"`, nil},
		{"a licence whose text is missing", `"licenseDeclared":"NONE"`, `"licenseDeclared":"LicenseRef-7"`, []string{"/packages/0/licenseDeclared reference"}},
		{"a licence of an unknown document", `"licenseDeclared":"NONE"`, `"licenseDeclared":"DocumentRef-x:LicenseRef-7"`, []string{"/packages/0/licenseDeclared reference"}},
		{"an odd id of a licence", `"licenseId":"LicenseRef-1"`, `"licenseId":"MIT"`,
			[]string{"/hasExtractedLicensingInfos/0/licenseId id", "/packages/0/licenseConcluded reference"}},
		{"an odd id of a document", `"externalDocumentId":"DocumentRef-d"`, `"externalDocumentId":"d"`,
			[]string{"/externalDocumentRefs/0/externalDocumentId id", "/packages/0/licenseConcluded reference", "/relationships/2/spdxElementId reference"}},
		{"a range that ends before it begins", `"lineNumber":2`, `"lineNumber":0`, []string{"/snippets/0/ranges/1 value"}},
		{"a snippet of nothing", `"t","snippetFromFile":"SPDXRef-f"`, `"t","snippetFromFile":"SPDXRef-z"`, []string{"/snippets/1/snippetFromFile reference"}},
		{"a download of nothing", `"downloadLocation":"NOASSERTION"`, `"downloadLocation":" "`, []string{"/packages/1/downloadLocation value"}},
		{"a digest in capitals is tolerated", `"checksumValue":"01234567"`, `"checksumValue":"ABCDEF67"`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(rich, tt.from) {
				t.Fatalf("the document has no %s", tt.from)
			}
			src := strings.Replace(rich, tt.from, tt.to, 1)
			var got []string
			for _, p := range read(t, src).Problems() {
				got = append(got, p.Path+" "+p.Rule)
				if p.At.IsZero() || p.Message == "" {
					t.Errorf("%+v", p)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsNewIn23IsNoPartOf22(t *testing.T) {
	old := strings.Replace(rich, "SPDX-2.3", "SPDX-2.2", 1)
	got := make(map[string]bool)
	for _, p := range read(t, old).Problems() {
		if p.Rule != ruleRequired {
			t.Errorf("%+v", p)
		}
		got[p.Path+" "+p.Message] = true
	}
	for _, want := range []string{
		"/packages/0/primaryPackagePurpose primaryPackagePurpose is new in SPDX 2.3",
		`/packages/0/checksums/0/algorithm algorithm "BLAKE2b-256" is new in SPDX 2.3`,
		`/relationships/2/relationshipType relationshipType "SPECIFICATION_FOR" is new in SPDX 2.3`,
		"/packages/1 a package without licenseConcluded", "/packages/1 a package without copyrightText",
		"/files/1 a file without licenseInfoInFiles", "/snippets/1 a snippet without licenseConcluded",
	} {
		if !got[want] {
			t.Errorf("not told: %s", want)
		}
	}
	for _, version := range []string{"SPDX-2.1", "SPDX-2.0"} {
		lenient := strings.Replace(small, "SPDX-2.3", version, 1)
		if p := read(t, lenient).Problems(); len(p) > 0 {
			t.Errorf("%s: %v", version, p)
		}
	}
}

func TestYAMLMayLeaveOutQuotes(t *testing.T) {
	d := read(t, `spdxVersion: SPDX-2.3
dataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
name: 12
documentNamespace: https://example.org/n
creationInfo:
  created: 2026-01-02T03:04:05Z
  creators: ["Tool: t"]
packages:
  - name: on
    SPDXID: SPDXRef-p
    versionInfo: 1.0
    filesAnalyzed: False
    downloadLocation: NONE
`)
	for _, p := range d.Problems() {
		t.Errorf("%+v", p)
	}
	_, text, _ := write(t, d, sbom.Format{Encoding: sbom.JSON})
	for _, want := range []string{`"name": "12"`, `"versionInfo": "1.0"`, `"filesAnalyzed": false`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
}

func TestManyProblemsAreCounted(t *testing.T) {
	src := strings.Replace(small, `"packages":[`, `"packages":[`+strings.Repeat("1,", 25_000), 1)
	p := read(t, src).Problems()
	if len(p) != maxFound+1 || !strings.Contains(p[maxFound].Message, "15000 more") {
		t.Errorf("%d, the last %+v", len(p), p[len(p)-1])
	}
	src = head + strings.Repeat("x\n", 25_000)
	p = read(t, src).Problems()
	if len(p) != maxFound+1 || !strings.Contains(p[maxFound].Message, "15000 more") {
		t.Errorf("%d, the last %+v", len(p), p[len(p)-1])
	}
}
