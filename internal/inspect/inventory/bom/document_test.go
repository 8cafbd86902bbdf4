package bom

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const xmlDocument = `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.4" version="1">
  <metadata><component type="application" bom-ref="root"><name>shop</name><version>1</version></component></metadata>
  <components>
    <component type="library" bom-ref="a"><name>a</name><version>1.0.0</version><scope>optional</scope>
      <hashes><hash alg="MD5">d41d8cd98f00b204e9800998ecf8427e</hash></hashes>
      <licenses><license><id>MIT</id></license></licenses><purl>pkg:npm/a@1.0.0</purl></component>
    <component type="library" bom-ref="b"><name>b</name><version>2.0.0</version><purl>pkg:npm/b@2.0.0</purl></component>
  </components>
  <dependencies><dependency ref="root"><dependency ref="a"/></dependency><dependency ref="a"><dependency ref="b"/></dependency></dependencies>
</bom>
`

const tagDocument = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: x
DocumentNamespace: https://example.org/x
Creator: Tool: t
Created: 2026-01-01T00:00:00Z

PackageName: shop
SPDXID: SPDXRef-shop
PackageDownloadLocation: NOASSERTION

PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 1.0.0
PackageDownloadLocation: https://example.org/a.tgz
PackageLicenseDeclared: MIT
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1.0.0

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-shop
Relationship: SPDXRef-shop DEPENDS_ON SPDXRef-a
`

const yamlDocument = `SPDXID: SPDXRef-DOCUMENT
spdxVersion: SPDX-2.3
dataLicense: CC0-1.0
name: x
documentNamespace: https://example.org/x
creationInfo: {created: "2026-01-01T00:00:00Z", creators: ["Tool: t"]}
packages:
  - SPDXID: SPDXRef-shop
    name: shop
    downloadLocation: NOASSERTION
  - SPDXID: SPDXRef-a
    name: a
    versionInfo: 1.0.0
    downloadLocation: NONE
relationships:
  - {spdxElementId: SPDXRef-DOCUMENT, relationshipType: DESCRIBES, relatedSpdxElement: SPDXRef-shop}
  - {spdxElementId: SPDXRef-shop, relationshipType: DEPENDS_ON, relatedSpdxElement: SPDXRef-a}
`

func TestDocumentsInOtherEncodingsAreListedAlike(t *testing.T) {
	inventorytest.Compare(t, Documents(), "bom.xml", xmlDocument, `
node shop 1 ecosystem=generic project @3:13 "<component type=\"application\" bom-ref=\"root\"><name>shop</name><version>1</version></component>"
node a 1.0.0 ecosystem=npm purl=pkg:npm/a@1.0.0 hash=md5:d41d8cd98f00b204e9800998ecf8427e licence=MIT direct optional @5:5 "<component type=\"library\" bom-ref=\"a\"><name>a</name><version>1.0.0</version><scope>optional</scope>"
node b 2.0.0 ecosystem=npm purl=pkg:npm/b@2.0.0 @8:5 "<component type=\"library\" bom-ref=\"b\"><name>b</name><version>2.0.0</version><purl>pkg:npm/b@2.0.0</purl></component>"
edge shop 1 -> a 1.0.0 optional
edge a 1.0.0 -> b 2.0.0
`)
	inventorytest.Compare(t, Documents(), "x.spdx", tagDocument, `
node shop  ecosystem=generic project @9:1 "PackageName: shop"
node a 1.0.0 ecosystem=npm purl=pkg:npm/a@1.0.0 licence=MIT direct @13:1 "PackageName: a"
edge shop -> a 1.0.0
`)
	inventorytest.Compare(t, Documents(), "x.spdx.yaml", yamlDocument, `
node shop  ecosystem=generic project @8:5 "SPDXID: SPDXRef-shop"
node a 1.0.0 ecosystem=generic direct @11:5 "SPDXID: SPDXRef-a"
edge shop -> a 1.0.0
`)
}

func TestOtherEncodingsAreKnownByTheirContent(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{xmlDocument, formatDocument}, {tagDocument, formatDocument}, {yamlDocument, formatDocument}, {"\ufeff" + tagDocument, formatDocument},
		{"# comment\n\nDocumentName: x\nSPDXVersion: SPDX-2.2\n", formatDocument}, {"---\nname: x\nspdxVersion: SPDX-2.3\n", formatDocument},
		{"<project xmlns=\"x\"/>", ""}, {"name: x\nversion: 1\n", ""}, {"", ""}, {"SPDXVersion", ""},
	} {
		got := ""
		if r := Sniff("any", []byte(tt.text)); r != nil {
			got = r.Format
		}
		if got != tt.want {
			t.Errorf("%.30q is %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestDocumentsInsidePackagesHaveAnyName(t *testing.T) {
	const json = `{"bomFormat":"CycloneDX","specVersion":"1.4","components":[{"type":"library","name":"openssl","version":"3"}]}`
	for _, name := range []string{"a-1.dist-info/sboms/anything", "META-INF/sbom/x.bin", "a-1.dist-info/sboms/auditwheel.cdx.json"} {
		if l := inventorytest.Read(t, CycloneDX(), name, json); l == nil || len(l.Nodes) != 1 {
			t.Errorf("%s: %+v", name, l)
		}
		if l := inventorytest.Read(t, Documents(), name, json); l != nil {
			t.Errorf("%s: JSON is read twice", name)
		}
		if l := inventorytest.Read(t, Documents(), name, xmlDocument); l == nil {
			t.Errorf("%s: XML is not read", name)
		}
		if l := inventorytest.Read(t, SPDX(), name, tagDocument); l != nil {
			t.Errorf("%s: tag-value is taken for JSON", name)
		}
	}
}

func TestTheIntervalOfAVersionComesBackFromADocument(t *testing.T) {
	l := inventorytest.Read(t, CycloneDX(), "bom.json", `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[
		{"type":"library","name":"libwebp","purl":"pkg:generic/libwebp","properties":[{"name":"ossay:versionRange","value":"vers:generic/>=1.2.0|<=1.3.1"}]}]}`)
	if n := l.Nodes[0]; n.Version != "" || n.Requirement != "vers:generic/>=1.2.0|<=1.3.1" {
		t.Errorf("%+v", n)
	}
}

func FuzzDocuments(f *testing.F) {
	inventorytest.Fuzz(f, Documents(), "x.spdx", xmlDocument, tagDocument, yamlDocument, "", "<bom xmlns='http://cyclonedx.org/schema/bom/1.4'/>")
}
