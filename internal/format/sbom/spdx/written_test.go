package spdx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// checkWritten compares the text of a document with the expected one, in which ␍
// stands for a carriage return.
func checkWritten(t *testing.T, want, got string) {
	t.Helper()
	if diff := cmp.Diff(strings.TrimPrefix(want, "\n"), strings.ReplaceAll(got, "\r", "␍")); diff != "" {
		t.Error(diff)
	}
}

func TestTheTagValueFormOfEveryFieldIsThis(t *testing.T) {
	_, got, _ := write(t, read(t, rich), sbom.Format{Encoding: sbom.TagValue})
	checkWritten(t, richTags, got)
}

const richTags = `
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: n
DocumentNamespace: https://example.org/n
ExternalDocumentRef: DocumentRef-d https://example.org/d SHA1: 0123456789012345678901234567890123456789
DocumentComment: c
LicenseListVersion: 3.9
Creator: Tool: t-1
Creator: Person: P (p@example.org)
Created: 2026-01-02T03:04:05Z
CreatorComment: c

PackageName: p
SPDXID: SPDXRef-p
PackageVersion: 1
PackageFileName: p.tgz
PackageSupplier: Organization: O
PackageOriginator: NOASSERTION
PackageDownloadLocation: NONE
FilesAnalyzed: true
PackageVerificationCode: 0123456789012345678901234567890123456789 (excludes: ./a, ./b)
PackageChecksum: BLAKE2b-256: 0123456789012345678901234567890123456789012345678901234567890123
PackageHomePage: https://example.org
PackageSourceInfo: <text></text>
PackageLicenseConcluded: LicenseRef-1 OR DocumentRef-d:LicenseRef-2
PackageLicenseInfoFromFiles: MIT
PackageLicenseDeclared: NONE
PackageLicenseComments: <text> spaces </text>
PackageCopyrightText: <text><text></text>
PackageSummary: s
PackageDescription: a </text> b
PackageComment: <text>c␍
d</text>
ExternalRef: OTHER t l m
ExternalRefComment: <text>k
l</text>
ExternalRef: PACKAGE-MANAGER purl pkg:npm/p@1
PackageAttributionText: x
PackageAttributionText: <text>y
z</text>
PrimaryPackagePurpose: LIBRARY
ReleaseDate: 2026-01-02T03:04:05Z
BuiltDate: 2026-01-02T03:04:05Z
ValidUntilDate: 2026-01-02T03:04:05Z

Relationship: SPDXRef-p CONTAINS SPDXRef-f
RelationshipComment: ossay:SPDX:hasFiles

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-p
AnnotationComment: ossay:SPDX:annotations=[{"annotationDate":"2026-01-02T03:04:05Z","annotationType":"REVIEW","annotator":"Tool: ossay","comment":"ossay:SPDX:name=\"x\""}]

FileName: ./f
SPDXID: SPDXRef-f
FileType: SOURCE
FileType: TEXT
FileChecksum: SHA1: 0123456789012345678901234567890123456789
LicenseConcluded: MIT
LicenseInfoInFile: NONE
LicenseComments: c
FileCopyrightText: NONE
ArtifactOfProjectName: a
ArtifactOfProjectHomePage: https://example.org
FileComment: c
FileNotice: n
FileContributor: a
FileContributor: b
FileAttributionText: t
FileDependency: SPDXRef-g

Annotator: Person: B
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: REVIEW
SPDXREF: SPDXRef-f
AnnotationComment: of a file

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-f
AnnotationComment: ossay:SPDX:artifactOfs=[{"name":"a","homePage":"https://example.org"},{"x":[1,{"y":null}]}]

FileName: ./g
SPDXID: SPDXRef-g
FileChecksum: SHA1: 0123456789012345678901234567890123456789

PackageName: q
SPDXID: SPDXRef-q
PackageDownloadLocation: NOASSERTION
PackageVerificationCode: x

Relationship: SPDXRef-q CONTAINS SPDXRef-g
RelationshipComment: ossay:SPDX:hasFiles

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-q
AnnotationComment: ossay:SPDX:checksums=[]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-q
AnnotationComment: ossay:SPDX:licenseInfoFromFiles=[]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-q
AnnotationComment: ossay:SPDX:externalRefs=[]

FileName: ./h
SPDXID: SPDXRef-h
FileChecksum: ADLER32: 01234567

SnippetSPDXID: SPDXRef-s
SnippetFromFileSPDXID: SPDXRef-f
SnippetByteRange: 1:9
SnippetLineRange: 1:2
SnippetLicenseConcluded: MIT
LicenseInfoInSnippet: MIT
SnippetLicenseComments: c
SnippetCopyrightText: c
SnippetComment: c
SnippetName: s
SnippetAttributionText: a

Annotator: Person: C
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-s
AnnotationComment: of a snippet

SnippetSPDXID: SPDXRef-t
SnippetFromFileSPDXID: SPDXRef-f
SnippetByteRange: 1:9
SnippetName: t

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-t
AnnotationComment: ossay:SPDX:ranges=[{"startPointer":{"reference":"SPDXRef-g","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":9}}]

LicenseID: LicenseRef-1
ExtractedText: <text>several
lines
</text>
LicenseName: N
LicenseCrossReference: https://example.org
LicenseCrossReference: https://example.org/2
LicenseComment: c

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p
RelationshipComment: ossay:SPDX:documentDescribes

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p
Relationship: SPDXRef-p DEPENDS_ON NONE
RelationshipComment: <text>two
lines</text>
Relationship: DocumentRef-d:SPDXRef-x SPECIFICATION_FOR SPDXRef-p

Reviewer: Person: R
ReviewDate: 2026-01-02T03:04:05Z
ReviewComment: r


Annotator: Person: A
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: of the document

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:SPDX:hasExtractedLicensingInfos/LicenseRef-1/crossRefs=[{"url":"https://example.org","isLive":true,"isValid":false,"isWayBackLink":false,"match":"true","order":1,"timestamp":"t"}]

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:SPDX:relationships/-={"spdxElementId":"SPDXRef-p","relatedSpdxElement":"SPDXRef-q","relationshipType":"CONTAINS","comment":"ossay:SPDX:hasFiles"}

Annotator: Tool: ossay
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: OTHER
SPDXREF: SPDXRef-DOCUMENT
AnnotationComment: ossay:SPDX:revieweds/-={"reviewDate":"2026-01-02T03:04:05Z"}

`

func TestTheYAMLFormOfEveryFieldIsThis(t *testing.T) {
	_, got, _ := write(t, read(t, rich), sbom.Format{Encoding: sbom.YAML})
	checkWritten(t, richYAML, got)
}

const richYAML = `
SPDXID: "SPDXRef-DOCUMENT"
spdxVersion: "SPDX-2.3"
dataLicense: "CC0-1.0"
name: "n"
comment: "c"
documentNamespace: "https://example.org/n"
documentDescribes:
  - "SPDXRef-p"
creationInfo:
  comment: "c"
  created: "2026-01-02T03:04:05Z"
  creators:
    - "Tool: t-1"
    - "Person: P (p@example.org)"
  licenseListVersion: "3.9"
externalDocumentRefs:
  - externalDocumentId: "DocumentRef-d"
    spdxDocument: "https://example.org/d"
    checksum:
      algorithm: "SHA1"
      checksumValue: "0123456789012345678901234567890123456789"
annotations:
  - annotationDate: "2026-01-02T03:04:05Z"
    annotationType: "OTHER"
    annotator: "Person: A"
    comment: "of the document"
hasExtractedLicensingInfos:
  - licenseId: "LicenseRef-1"
    extractedText: "several\nlines\n"
    name: "N"
    comment: "c"
    seeAlsos:
      - "https://example.org"
      - "https://example.org/2"
    crossRefs:
      - url: "https://example.org"
        isLive: true
        isValid: false
        isWayBackLink: false
        match: "true"
        order: 1
        timestamp: "t"
revieweds:
  - reviewer: "Person: R"
    reviewDate: "2026-01-02T03:04:05Z"
    comment: "r"
  - reviewDate: "2026-01-02T03:04:05Z"
packages:
  - SPDXID: "SPDXRef-p"
    name: "p"
    versionInfo: "1"
    packageFileName: "p.tgz"
    supplier: "Organization: O"
    originator: "NOASSERTION"
    downloadLocation: "NONE"
    filesAnalyzed: true
    packageVerificationCode:
      packageVerificationCodeValue: "0123456789012345678901234567890123456789"
      packageVerificationCodeExcludedFiles:
        - "./a"
        - "./b"
    checksums:
      - algorithm: "BLAKE2b-256"
        checksumValue: "0123456789012345678901234567890123456789012345678901234567890123"
    homepage: "https://example.org"
    sourceInfo: ""
    licenseConcluded: "LicenseRef-1 OR DocumentRef-d:LicenseRef-2"
    licenseInfoFromFiles:
      - "MIT"
    licenseDeclared: "NONE"
    licenseComments: " spaces "
    copyrightText: "<text>"
    summary: "s"
    description: "a </text> b"
    comment: "c\r\nd"
    externalRefs:
      - referenceCategory: "OTHER"
        referenceType: "t"
        referenceLocator: "l m"
        comment: "k\nl"
      - referenceCategory: "PACKAGE-MANAGER"
        referenceType: "purl"
        referenceLocator: "pkg:npm/p@1"
    attributionTexts:
      - "x"
      - "y\nz"
    primaryPackagePurpose: "LIBRARY"
    releaseDate: "2026-01-02T03:04:05Z"
    builtDate: "2026-01-02T03:04:05Z"
    validUntilDate: "2026-01-02T03:04:05Z"
    hasFiles:
      - "SPDXRef-f"
      - "SPDXRef-g"
      - "SPDXRef-f"
    annotations:
      - annotationDate: "2026-01-02T03:04:05Z"
        annotationType: "REVIEW"
        annotator: "Tool: ossay"
        comment: "ossay:SPDX:name=\"x\""
  - SPDXID: "SPDXRef-q"
    name: "q"
    downloadLocation: "NOASSERTION"
    hasFiles:
      - "SPDXRef-g"
      - "SPDXRef-h"
    checksums: []
    licenseInfoFromFiles: []
    externalRefs: []
    packageVerificationCode:
      packageVerificationCodeValue: "x"
files:
  - SPDXID: "SPDXRef-f"
    fileName: "./f"
    fileTypes:
      - "SOURCE"
      - "TEXT"
    checksums:
      - algorithm: "SHA1"
        checksumValue: "0123456789012345678901234567890123456789"
    licenseConcluded: "MIT"
    licenseInfoInFiles:
      - "NONE"
    licenseComments: "c"
    copyrightText: "NONE"
    comment: "c"
    noticeText: "n"
    fileContributors:
      - "a"
      - "b"
    attributionTexts:
      - "t"
    fileDependencies:
      - "SPDXRef-g"
    artifactOfs:
      - {"name":"a","homePage":"https://example.org"}
      - {"x":[1,{"y":null}]}
    annotations:
      - annotationDate: "2026-01-02T03:04:05Z"
        annotationType: "REVIEW"
        annotator: "Person: B"
        comment: "of a file"
  - SPDXID: "SPDXRef-g"
    fileName: "./g"
    checksums:
      - algorithm: "SHA1"
        checksumValue: "0123456789012345678901234567890123456789"
  - SPDXID: "SPDXRef-h"
    fileName: "./h"
    checksums:
      - algorithm: "ADLER32"
        checksumValue: "01234567"
snippets:
  - SPDXID: "SPDXRef-s"
    name: "s"
    snippetFromFile: "SPDXRef-f"
    ranges:
      - startPointer:
          reference: "SPDXRef-f"
          offset: 1
        endPointer:
          reference: "SPDXRef-f"
          offset: 9
      - startPointer:
          reference: "SPDXRef-f"
          lineNumber: 1
        endPointer:
          reference: "SPDXRef-f"
          lineNumber: 2
    licenseConcluded: "MIT"
    licenseInfoInSnippets:
      - "MIT"
    licenseComments: "c"
    copyrightText: "c"
    comment: "c"
    attributionTexts:
      - "a"
    annotations:
      - annotationDate: "2026-01-02T03:04:05Z"
        annotationType: "OTHER"
        annotator: "Person: C"
        comment: "of a snippet"
  - SPDXID: "SPDXRef-t"
    name: "t"
    snippetFromFile: "SPDXRef-f"
    ranges:
      - startPointer:
          reference: "SPDXRef-g"
          offset: 1
        endPointer:
          reference: "SPDXRef-f"
          offset: 9
relationships:
  - spdxElementId: "SPDXRef-DOCUMENT"
    relatedSpdxElement: "SPDXRef-p"
    relationshipType: "DESCRIBES"
  - spdxElementId: "SPDXRef-p"
    relatedSpdxElement: "NONE"
    relationshipType: "DEPENDS_ON"
    comment: "two\nlines"
  - spdxElementId: "DocumentRef-d:SPDXRef-x"
    relatedSpdxElement: "SPDXRef-p"
    relationshipType: "SPECIFICATION_FOR"
  - spdxElementId: "SPDXRef-p"
    relatedSpdxElement: "SPDXRef-q"
    relationshipType: "CONTAINS"
    comment: "ossay:SPDX:hasFiles"
`
