package spdx

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestADocumentOfAnotherFamilyHasTheseTags(t *testing.T) {
	var b strings.Builder
	if _, err := Write(&b, full(), sbom.Format{Version: "2.2", Encoding: sbom.TagValue}); err != nil {
		t.Fatal(err)
	}
	checkWritten(t, fullTags, b.String())
}

const fullTags = `
SPDXVersion: SPDX-2.2
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: b-1
DocumentNamespace: urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79
DocumentComment: doc
Creator: Organization: ACME (a@example.org)
Creator: Person: Jo
Creator: Tool: t-1.0
Creator: Tool: a-tool
Created: 2026-01-02T02:04:05Z

PackageName: b
SPDXID: SPDXRef-pkg-npm--a-b-1-x-y
PackageVersion: 1
PackageFileName: b.tgz
PackageSupplier: Organization: ACME (a@example.org)
PackageOriginator: Person: Jo
PackageDownloadLocation: git+https://example.org
FilesAnalyzed: false
PackageChecksum: SHA256: 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a
PackageHomePage: https://example.org
PackageSourceInfo: i
PackageLicenseConcluded: LicenseRef-The-ACME-licence--version-2
PackageLicenseInfoFromFiles: MIT
PackageLicenseInfoFromFiles: LicenseRef-Some-name
PackageLicenseInfoFromFiles: NONE
PackageLicenseDeclared: MIT OR LicenseRef-x
PackageLicenseComments: n
PackageCopyrightText: (c) me
PackageSummary: s
PackageDescription: <text>d
<text>x< /text></text>
PackageComment: c
ExternalRef: PACKAGE_MANAGER purl pkg:npm/%40a/b@1
ExternalRef: SECURITY cpe23Type cpe:2.3:a:a:b:1:*:*:*:*:*:*:*
ExternalRef: SECURITY cpe22Type cpe:/a:a:b:1
ExternalRef: SECURITY swid swid-1
ExternalRef: PERSISTENT_ID gitoid gitoid:blob:sha1:00
ExternalRef: PERSISTENT_ID swh swh:1:cnt:00
ExternalRef: OTHER vcs https://example.org/x.git
ExternalRefComment: k
ExternalRef: SECURITY advisory https://example.org/a
ExternalRef: OTHER distribution https://example.org/d

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:id="pkg:npm/@a/b@1?x=y"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:supplier={"Name":"ACME","Email":"a@example.org","Phone":"1","URLs":["https://example.org"],"Person":false,"None":""}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:declared="MIT or LicenseRef-x"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:hashes=[{"Algorithm":"SHA-256","Value":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"},{"Algorithm":"Streebog-256","Value":"00"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:cpes=["cpe:2.3:a:a:b:1:*:*:*:*:*:*:*","cpe:/a:a:b:1","no cpe"]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:identifiers=[{"Type":"gitoid","Value":"gitoid:blob:sha1:00"},{"Type":"swhid","Value":"swh:1:cnt:00"},{"Type":"omniborId","Value":"x"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:references=[{"Type":"vcs","URL":"https://example.org/x.git","Comment":"k","Hashes":null},{"Type":"advisories","URL":"https://example.org/a","Comment":"","Hashes":null},{"Type":"distribution","URL":"https://example.org/d","Comment":"","Hashes":[{"Algorithm":"SHA-256","Value":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"},{"Algorithm":"Streebog-256","Value":"00"}]},{"Type":"odd type","URL":"","Comment":"","Hashes":null}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:kind="application"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:released="2026-01-02T03:04:05Z"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:built="2026-01-02T03:04:05+02:00"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:validUntil="2027-01-02T03:04:05Z"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:CycloneDX:pedigree/patches=[{"type":"backport","x":"</text>"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:SPDX 3:a~2b/~0c=1

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:group="@a"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:range="vers:npm/>=1"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:scope="optional"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:publisher="P"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:authors=[{"Name":"A","Email":"","Phone":"","URLs":null,"Person":false,"None":""}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:properties=[{"Name":"n","Value":"v"},{"Name":"n","Value":"w=x"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:model:found=[{"Location":"a/b","Line":3,"Offset":7,"Symbol":"f","Context":"g"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-pkg-npm--a-b-1-x-y
AnnotationComment: ossay:SPDX:description="d\n<text>x</text>"

PackageName: n0
SPDXID: SPDXRef-ref-0
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0
AnnotationComment: ossay:model:id="ref 0"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0
AnnotationComment: ossay:model:kind="library"

PackageName: n1
SPDXID: SPDXRef-ref-1
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-1
AnnotationComment: ossay:model:id="ref 1"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-1
AnnotationComment: ossay:model:kind="platform"

PackageName: n2
SPDXID: SPDXRef-ref-2
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-2
AnnotationComment: ossay:model:id="ref 2"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-2
AnnotationComment: ossay:model:kind="service"

PackageName: n3
SPDXID: SPDXRef-ref-0-1
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0-1
AnnotationComment: ossay:model:id="ref 0"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0-1
AnnotationComment: ossay:model:kind="file"

PackageName: n4
SPDXID: SPDXRef-ref-1-1
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-1-1
AnnotationComment: ossay:model:id="ref 1"

PackageName: NOASSERTION
SPDXID: SPDXRef-ref-2-1
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-2-1
AnnotationComment: ossay:model:id="ref 2"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-2-1
AnnotationComment: ossay:model:name=""

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-2-1
AnnotationComment: ossay:model:kind="snippet"

PackageName: n6
SPDXID: SPDXRef-ref-0-2
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0-2
AnnotationComment: ossay:model:id="ref 0"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-0-2
AnnotationComment: ossay:model:kind="data"

PackageName: n7
SPDXID: SPDXRef-ref-1-2
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-1-2
AnnotationComment: ossay:model:id="ref 1"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-ref-1-2
AnnotationComment: ossay:model:kind="operating-system"

LicenseID: LicenseRef-x
ExtractedText: NOASSERTION
LicenseComment: ossay:reference

LicenseID: LicenseRef-The-ACME-licence--version-2
ExtractedText: The ACME licence, version 2
LicenseComment: ossay:name

LicenseID: LicenseRef-Some-name
ExtractedText: Some name
LicenseComment: ossay:name

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-pkg-npm--a-b-1-x-y
RelationshipComment: ossay:root
Relationship: SPDXRef-pkg-npm--a-b-1-x-y DEPENDS_ON SPDXRef-ref-0
Relationship: SPDXRef-ref-1 DEV_DEPENDENCY_OF SPDXRef-pkg-npm--a-b-1-x-y
Relationship: SPDXRef-ref-0 DEPENDS_ON SPDXRef-ref-1
RelationshipComment: <text>ossay:scope=example
why</text>
Relationship: SPDXRef-ref-1 OTHER SPDXRef-ref-2
RelationshipComment: ossay:kind=PROVIDES
Relationship: SPDXRef-ref-2 DEPENDS_ON NONE
Relationship: SPDXRef-ref-2 DEPENDS_ON NOASSERTION
RelationshipComment: ossay:scope=test
Relationship: SPDXRef-ref-0-1 OTHER SPDXRef-ref-1-1
RelationshipComment: <text>ossay:end
ossay:x</text>
Relationship: SPDXRef-ref-1-1 PATCH_FOR SPDXRef-ref-2-1
Relationship: SPDXRef-ref-1-1 OTHER SPDXRef-ref-0-1
RelationshipComment: <text>ossay:kind=SPECIFICATION_FOR
two
lines</text>
Relationship: SPDXRef-ref-1-1 GENERATES SPDXRef-ref-1-1
Relationship: SPDXRef-pkg-npm--a-b-1-x-y CONTAINS SPDXRef-ref-1
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-0 CONTAINS SPDXRef-ref-2
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-1 CONTAINS SPDXRef-ref-0-1
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-2 CONTAINS SPDXRef-ref-1-1
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-0-1 CONTAINS SPDXRef-ref-2-1
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-1-1 CONTAINS SPDXRef-ref-0-2
RelationshipComment: ossay:parent
Relationship: SPDXRef-ref-2-1 CONTAINS SPDXRef-ref-1-2
RelationshipComment: ossay:parent


Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:name=""

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:created="2026-01-02T03:04:05.678+01:00"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:dataLicence="MIT"

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:revision=3

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:lifecycles=["build","operations"]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:authors=[{"Name":"ACME","Email":"a@example.org","Phone":"1","URLs":["https://example.org"],"Person":false,"None":""},{"Name":"Jo","Email":"","Phone":"","URLs":null,"Person":true,"None":""}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:tools=[{"Vendor":"v","Name":"t","Version":"1.0","Hashes":[{"Algorithm":"SHA-256","Value":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"},{"Algorithm":"Streebog-256","Value":"00"}]},{"Vendor":"","Name":"a-tool","Version":"","Hashes":null}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:supplier={"Name":"ACME","Email":"a@example.org","Phone":"1","URLs":["https://example.org"],"Person":false,"None":""}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:maker={"Name":"M","Email":"","Phone":"","URLs":null,"Person":false,"None":""}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:properties=[{"Name":"p","Value":"q"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:relation={"From":"SPDXRef-ref-0-1","To":"","Relation":{"From":4,"To":-4,"Kind":"DEPENDS_ON","Scope":0,"Comment":"","Target":"urn:cdx:1/1#a","At":{"Off":0,"End":0,"Line":0,"Col":0}}}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:relation={"From":"","To":"SPDXRef-ref-1","Relation":{"From":-2,"To":2,"Kind":"CONTAINS","Scope":0,"Comment":"","Target":"","At":{"Off":0,"End":0,"Line":0,"Col":0}}}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:model:aggregates=[{"State":"complete","Assemblies":["SPDXRef-pkg-npm--a-b-1-x-y","SPDXRef-ref-0"],"Dependencies":["SPDXRef-ref-1"]},{"State":"unknown","Assemblies":null,"Dependencies":null}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T02:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:CycloneDX:vulnerabilities=[{"id":"CVE-1"}]

`
