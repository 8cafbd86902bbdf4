package bom

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// spdx3Doc is an SPDX 3 document of the given elements, one a line.
func spdx3Doc(elements ...string) string {
	return `{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [` + "\n" + strings.Join(elements, ",\n") + "]}"
}

// largeSPDX3 returns a document of n packages that all hang on one.
func largeSPDX3(n int) string {
	elements := []string{
		`{"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1", "created": "2026-01-02T03:04:05Z"}`,
		`{"type": "SpdxDocument", "spdxId": "urn:d", "creationInfo": "_:c", "rootElement": ["urn:p:0"]}`,
	}
	for i := range n {
		elements = append(elements,
			fmt.Sprintf(`{"type": "software_Package", "spdxId": "urn:p:%d", "creationInfo": "_:c", "name": "package-%d", "software_packageVersion": "1.%d.0",
  "software_packageUrl": "pkg:pypi/package-%d@1.%d.0", "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": "%s"}]}`, i, i, i%13, i, i%13, digits64),
			fmt.Sprintf(`{"type": "Relationship", "spdxId": "urn:r:%d", "creationInfo": "_:c", "from": "urn:p:%d", "relationshipType": "dependsOn", "to": ["urn:p:%d"]}`, i, i, (i*7+3)%n))
	}
	return spdx3Doc(elements...)
}

func TestSPDX3(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"lists packages with scopes from the lifecycle", spdx3Doc(
			`{"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1"}`,
			`{"type": "SpdxDocument", "spdxId": "urn:doc", "rootElement": ["urn:sbom"]}`,
			`{"type": "software_Sbom", "spdxId": "urn:sbom", "rootElement": ["urn:app"]}`,
			`{"type": "LifecycleScopedRelationship", "spdxId": "urn:r1", "from": "urn:app", "relationshipType": "dependsOn", "to": ["urn:a", "urn:b"], "scope": "runtime"}`,
			`{"type": "LifecycleScopedRelationship", "spdxId": "urn:r2", "from": "urn:app", "relationshipType": "dependsOn", "to": ["urn:c"], "scope": "test"}`,
			`{"type": "LifecycleScopedRelationship", "spdxId": "urn:r3", "from": "urn:app", "relationshipType": "usesTool", "to": ["urn:d"], "scope": "build"}`,
			`{"type": "Relationship", "spdxId": "urn:r4", "from": "urn:a", "relationshipType": "hasOptionalDependency", "to": ["urn:e"]}`,
			`{"type": "software_Package", "spdxId": "urn:app", "name": "app", "software_packageVersion": "1"}`,
			`{"type": "software_Package", "spdxId": "urn:a", "name": "a", "software_packageUrl": "pkg:npm/a@1.0.0",
 "verifiedUsing": [{"type": "Hash", "algorithm": "sha3_256", "hashValue": "aa"}]}`,
			`{"type": "software_Package", "spdxId": "urn:b", "name": "b", "externalIdentifier": [{"externalIdentifierType": "cpe23", "identifier": "cpe:2.3:a"},
 {"type": "ExternalIdentifier", "externalIdentifierType": "packageUrl", "identifier": "pkg:npm/b@2.0.0"}]}`,
			`{"type": "software_Package", "spdxId": "urn:c", "name": "c", "software_downloadLocation": "https://files.invalid/c.tgz"}`,
			`{"type": "ai_AIPackage", "spdxId": "urn:d", "name": "d"}`,
			`{"@type": "dataset_DatasetPackage", "@id": "urn:e", "name": "e"}`,
			`{"type": "software_File", "spdxId": "urn:f", "name": "f.c"}`), `
node app 1 ecosystem=generic project @9:59 "\"app\""
node a 1.0.0 ecosystem=npm purl=pkg:npm/a@1.0.0 hash=sha3-256:aa direct @10:57 "\"a\""
node b 2.0.0 ecosystem=npm purl=pkg:npm/b@2.0.0 direct @12:57 "\"b\""
node c  ecosystem=generic source=https://files.invalid/c.tgz direct test @14:57 "\"c\""
node d  ecosystem=generic direct dev @15:53 "\"d\""
node e  ecosystem=generic optional @16:61 "\"e\""
edge app 1 -> a 1.0.0
edge app 1 -> b 2.0.0
edge app 1 -> c test
edge app 1 -> d dev
edge a 1.0.0 -> e optional`},
		{"takes licences from relationships, declared before concluded", spdx3Doc(
			`{"type": "software_Package", "spdxId": "urn:a", "name": "a"}`,
			`{"type": "software_Package", "spdxId": "urn:b", "name": "b"}`,
			`{"type": "simplelicensing_LicenseExpression", "spdxId": "urn:l", "simplelicensing_licenseExpression": "MIT OR 0BSD"}`,
			`{"type": "Relationship", "from": "urn:a", "relationshipType": "hasDeclaredLicense", "to": ["urn:l"]}`,
			`{"type": "Relationship", "from": "urn:a", "relationshipType": "hasConcludedLicense", "to": ["https://spdx.org/licenses/Apache-2.0"]}`,
			`{"type": "Relationship", "from": "urn:b", "relationshipType": "hasConcludedLicense", "to": ["https://spdx.org/licenses/Apache-2.0", "urn:l"]}`,
			`{"type": "Relationship", "from": "urn:x", "relationshipType": "hasConcludedLicense", "to": ["urn:l"]}`), `
node a  ecosystem=generic licence=MIT OR 0BSD @2:57 "\"a\""
node b  ecosystem=generic licence=Apache-2.0 AND (MIT OR 0BSD) @3:57 "\"b\""`},
		{"takes what packages hold as bundled", spdx3Doc(
			`{"type": "software_Package", "spdxId": "urn:a", "name": "a"}`,
			`{"type": "software_Package", "spdxId": "urn:b", "name": "b"}`,
			`{"type": "software_File", "spdxId": "urn:f", "name": "f"}`,
			`{"type": "Relationship", "from": "urn:a", "relationshipType": "contains", "to": ["urn:b", "urn:f"]}`,
			`{"type": "Relationship", "from": "urn:f", "relationshipType": "contains", "to": ["urn:a"]}`), `
node a  ecosystem=generic @2:57 "\"a\""
node b  ecosystem=generic bundled @3:57 "\"b\""
edge a -> b`},
		{"notes what refers to nothing", spdx3Doc(
			`{"type": "software_Package", "spdxId": "urn:a", "name": "a"}`,
			`{"type": "Relationship", "from": "urn:a", "relationshipType": "dependsOn", "to": ["urn:gone", "https://spdx.org/rdf/3.0.1/terms/Core/NoneElement"]}`,
			`{"type": "Relationship", "from": "urn:lost", "relationshipType": "dependsOn", "to": ["urn:a"]}`,
			`{"type": "Relationship", "from": "urn:lost", "relationshipType": "amendedBy", "to": ["urn:gone"]}`), `
node a  ecosystem=generic @2:57 "\"a\""
note a relationship refers to "urn:gone", which the document does not hold @3
note a relationship refers to "urn:lost", which the document does not hold @4`},
		{"may be one element without a list", `{"@context": ["https://spdx.org/rdf/3.0.0/spdx-context.jsonld", {}], "type": "software_Package", "spdxId": "urn:a", "name": "a"}`, `
node a  ecosystem=generic @1:125 "\"a\""`},
		{"with wrong types everywhere lists what has a name", spdx3Doc(`7`, `[]`, `{}`, `{"type": ["software_Package"]}`, `{"type": "software_Package", "name": 3, "spdxId": {}, "verifiedUsing": {"a": 1}, "externalIdentifier": "x"}`,
			`{"type": "Relationship", "from": [], "to": "urn:a", "relationshipType": "dependsOn"}`, `{"type": "SpdxDocument", "rootElement": {"a": "b"}}`), `
node 3  ecosystem=generic @6:38 "3"`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, SPDX(), "a.spdx3.json", tt.content, tt.want) })
	}
}
