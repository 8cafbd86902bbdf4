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

func TestThe22FormOfEveryFieldIsThis(t *testing.T) {
	_, got, _ := write(t, read(t, rich), sbom.Format{Version: "2.2"})
	checkWritten(t, rich22, got)
}

const rich22 = `
{
  "SPDXID": "SPDXRef-DOCUMENT",
  "spdxVersion": "SPDX-2.2",
  "dataLicense": "CC0-1.0",
  "name": "n",
  "comment": "c",
  "documentNamespace": "https://example.org/n",
  "documentDescribes": [
    "SPDXRef-p"
  ],
  "creationInfo": {
    "comment": "c",
    "created": "2026-01-02T03:04:05Z",
    "creators": [
      "Tool: t-1",
      "Person: P (p@example.org)"
    ],
    "licenseListVersion": "3.9"
  },
  "externalDocumentRefs": [
    {
      "externalDocumentId": "DocumentRef-d",
      "spdxDocument": "https://example.org/d",
      "checksum": {
        "algorithm": "SHA1",
        "checksumValue": "0123456789012345678901234567890123456789"
      }
    }
  ],
  "annotations": [
    {
      "annotationDate": "2026-01-02T03:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Person: A",
      "comment": "of the document"
    }
  ],
  "hasExtractedLicensingInfos": [
    {
      "licenseId": "LicenseRef-1",
      "extractedText": "several\nlines\n",
      "name": "N",
      "comment": "c",
      "seeAlsos": [
        "https://example.org",
        "https://example.org/2"
      ],
      "crossRefs": [
        {
          "url": "https://example.org",
          "isLive": true,
          "isValid": false,
          "isWayBackLink": false,
          "match": "true",
          "order": 1,
          "timestamp": "t"
        }
      ]
    }
  ],
  "revieweds": [
    {
      "reviewer": "Person: R",
      "reviewDate": "2026-01-02T03:04:05Z",
      "comment": "r"
    },
    {
      "reviewDate": "2026-01-02T03:04:05Z"
    }
  ],
  "packages": [
    {
      "SPDXID": "SPDXRef-p",
      "name": "p",
      "versionInfo": "1",
      "packageFileName": "p.tgz",
      "supplier": "Organization: O",
      "originator": "NOASSERTION",
      "downloadLocation": "NONE",
      "filesAnalyzed": true,
      "packageVerificationCode": {
        "packageVerificationCodeValue": "0123456789012345678901234567890123456789",
        "packageVerificationCodeExcludedFiles": [
          "./a",
          "./b"
        ]
      },
      "homepage": "https://example.org",
      "sourceInfo": "",
      "licenseConcluded": "LicenseRef-1 OR DocumentRef-d:LicenseRef-2",
      "licenseInfoFromFiles": [
        "MIT"
      ],
      "licenseDeclared": "NONE",
      "licenseComments": " spaces ",
      "copyrightText": "<text>",
      "summary": "s",
      "description": "a </text> b",
      "comment": "c\r\nd",
      "externalRefs": [
        {
          "referenceCategory": "OTHER",
          "referenceType": "t",
          "referenceLocator": "l m",
          "comment": "k\nl"
        },
        {
          "referenceCategory": "PACKAGE_MANAGER",
          "referenceType": "purl",
          "referenceLocator": "pkg:npm/p@1"
        }
      ],
      "attributionTexts": [
        "x",
        "y\nz"
      ],
      "hasFiles": [
        "SPDXRef-f",
        "SPDXRef-g",
        "SPDXRef-f"
      ],
      "annotations": [
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "REVIEW",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:name=\"x\""
        },
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:checksums=[{\"algorithm\":\"BLAKE2b-256\",\"checksumValue\":\"0123456789012345678901234567890123456789012345678901234567890123\"}]"
        },
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:primaryPackagePurpose=\"LIBRARY\""
        },
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:releaseDate=\"2026-01-02T03:04:05Z\""
        },
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:builtDate=\"2026-01-02T03:04:05Z\""
        },
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX:validUntilDate=\"2026-01-02T03:04:05Z\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-q",
      "name": "q",
      "downloadLocation": "NOASSERTION",
      "hasFiles": [
        "SPDXRef-g",
        "SPDXRef-h"
      ],
      "checksums": [],
      "licenseInfoFromFiles": [],
      "externalRefs": [],
      "packageVerificationCode": {
        "packageVerificationCodeValue": "x"
      },
      "licenseConcluded": "NOASSERTION",
      "licenseDeclared": "NOASSERTION",
      "copyrightText": "NOASSERTION"
    }
  ],
  "files": [
    {
      "SPDXID": "SPDXRef-f",
      "fileName": "./f",
      "fileTypes": [
        "SOURCE",
        "TEXT"
      ],
      "checksums": [
        {
          "algorithm": "SHA1",
          "checksumValue": "0123456789012345678901234567890123456789"
        }
      ],
      "licenseConcluded": "MIT",
      "licenseInfoInFiles": [
        "NONE"
      ],
      "licenseComments": "c",
      "copyrightText": "NONE",
      "comment": "c",
      "noticeText": "n",
      "fileContributors": [
        "a",
        "b"
      ],
      "attributionTexts": [
        "t"
      ],
      "fileDependencies": [
        "SPDXRef-g"
      ],
      "artifactOfs": [
        {
          "name": "a",
          "homePage": "https://example.org"
        },
        {
          "x": [
            1,
            {
              "y": null
            }
          ]
        }
      ],
      "annotations": [
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "REVIEW",
          "annotator": "Person: B",
          "comment": "of a file"
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-g",
      "fileName": "./g",
      "checksums": [
        {
          "algorithm": "SHA1",
          "checksumValue": "0123456789012345678901234567890123456789"
        }
      ],
      "licenseConcluded": "NOASSERTION",
      "licenseInfoInFiles": [
        "NOASSERTION"
      ],
      "copyrightText": "NOASSERTION"
    },
    {
      "SPDXID": "SPDXRef-h",
      "fileName": "./h",
      "checksums": [
        {
          "algorithm": "ADLER32",
          "checksumValue": "01234567"
        }
      ],
      "licenseConcluded": "NOASSERTION",
      "licenseInfoInFiles": [
        "NOASSERTION"
      ],
      "copyrightText": "NOASSERTION"
    }
  ],
  "snippets": [
    {
      "SPDXID": "SPDXRef-s",
      "name": "s",
      "snippetFromFile": "SPDXRef-f",
      "ranges": [
        {
          "startPointer": {
            "reference": "SPDXRef-f",
            "offset": 1
          },
          "endPointer": {
            "reference": "SPDXRef-f",
            "offset": 9
          }
        },
        {
          "startPointer": {
            "reference": "SPDXRef-f",
            "lineNumber": 1
          },
          "endPointer": {
            "reference": "SPDXRef-f",
            "lineNumber": 2
          }
        }
      ],
      "licenseConcluded": "MIT",
      "licenseInfoInSnippets": [
        "MIT"
      ],
      "licenseComments": "c",
      "copyrightText": "c",
      "comment": "c",
      "attributionTexts": [
        "a"
      ],
      "annotations": [
        {
          "annotationDate": "2026-01-02T03:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Person: C",
          "comment": "of a snippet"
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-t",
      "name": "t",
      "snippetFromFile": "SPDXRef-f",
      "ranges": [
        {
          "startPointer": {
            "reference": "SPDXRef-g",
            "offset": 1
          },
          "endPointer": {
            "reference": "SPDXRef-f",
            "offset": 9
          }
        }
      ],
      "licenseConcluded": "NOASSERTION",
      "copyrightText": "NOASSERTION"
    }
  ],
  "relationships": [
    {
      "spdxElementId": "SPDXRef-DOCUMENT",
      "relatedSpdxElement": "SPDXRef-p",
      "relationshipType": "DESCRIBES"
    },
    {
      "spdxElementId": "SPDXRef-p",
      "relatedSpdxElement": "NONE",
      "relationshipType": "DEPENDS_ON",
      "comment": "two\nlines"
    },
    {
      "spdxElementId": "DocumentRef-d:SPDXRef-x",
      "relatedSpdxElement": "SPDXRef-p",
      "relationshipType": "OTHER"
    },
    {
      "spdxElementId": "SPDXRef-p",
      "relatedSpdxElement": "SPDXRef-q",
      "relationshipType": "CONTAINS",
      "comment": "ossay:SPDX:hasFiles"
    }
  ]
}
`

func TestADocumentOfAnotherFamilyIsWrittenLikeThis(t *testing.T) {
	var b strings.Builder
	if _, err := Write(&b, full(), sbom.Format{}); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	checkWritten(t, full23, got)
}

const full23 = `
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "b-1",
  "documentNamespace": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
  "comment": "doc",
  "creationInfo": {
    "created": "2026-01-02T02:04:05Z",
    "creators": [
      "Organization: ACME (a@example.org)",
      "Person: Jo",
      "Tool: t-1.0",
      "Tool: a-tool"
    ]
  },
  "packages": [
    {
      "SPDXID": "SPDXRef-pkg-npm--a-b-1-x-y",
      "name": "b",
      "versionInfo": "1",
      "packageFileName": "b.tgz",
      "supplier": "Organization: ACME (a@example.org)",
      "originator": "Person: Jo",
      "downloadLocation": "git+https://example.org",
      "filesAnalyzed": false,
      "homepage": "https://example.org",
      "sourceInfo": "i",
      "licenseDeclared": "MIT OR LicenseRef-x",
      "checksums": [
        {
          "algorithm": "SHA256",
          "checksumValue": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
        }
      ],
      "licenseConcluded": "LicenseRef-The-ACME-licence--version-2",
      "licenseInfoFromFiles": [
        "MIT",
        "LicenseRef-Some-name",
        "NONE"
      ],
      "licenseComments": "n",
      "copyrightText": "(c) me",
      "comment": "c",
      "summary": "s",
      "description": "d\n<text>x</text>",
      "externalRefs": [
        {
          "referenceCategory": "PACKAGE-MANAGER",
          "referenceType": "purl",
          "referenceLocator": "pkg:npm/%40a/b@1"
        },
        {
          "referenceCategory": "SECURITY",
          "referenceType": "cpe23Type",
          "referenceLocator": "cpe:2.3:a:a:b:1:*:*:*:*:*:*:*"
        },
        {
          "referenceCategory": "SECURITY",
          "referenceType": "cpe22Type",
          "referenceLocator": "cpe:/a:a:b:1"
        },
        {
          "referenceCategory": "SECURITY",
          "referenceType": "swid",
          "referenceLocator": "swid-1"
        },
        {
          "referenceCategory": "PERSISTENT-ID",
          "referenceType": "gitoid",
          "referenceLocator": "gitoid:blob:sha1:00"
        },
        {
          "referenceCategory": "PERSISTENT-ID",
          "referenceType": "swh",
          "referenceLocator": "swh:1:cnt:00"
        },
        {
          "referenceCategory": "OTHER",
          "referenceType": "vcs",
          "referenceLocator": "https://example.org/x.git",
          "comment": "k"
        },
        {
          "referenceCategory": "SECURITY",
          "referenceType": "advisory",
          "referenceLocator": "https://example.org/a"
        },
        {
          "referenceCategory": "OTHER",
          "referenceType": "distribution",
          "referenceLocator": "https://example.org/d"
        }
      ],
      "primaryPackagePurpose": "APPLICATION",
      "releaseDate": "2026-01-02T03:04:05Z",
      "validUntilDate": "2027-01-02T03:04:05Z",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"pkg:npm/@a/b@1?x=y\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:supplier={\"Name\":\"ACME\",\"Email\":\"a@example.org\",\"Phone\":\"1\",\"URLs\":[\"https://example.org\"],\"Person\":false,\"None\":\"\"}"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:declared=\"MIT or LicenseRef-x\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:hashes=[{\"Algorithm\":\"SHA-256\",\"Value\":\"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a\"},{\"Algorithm\":\"Streebog-256\",\"Value\":\"00\"}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:cpes=[\"cpe:2.3:a:a:b:1:*:*:*:*:*:*:*\",\"cpe:/a:a:b:1\",\"no cpe\"]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:identifiers=[{\"Type\":\"gitoid\",\"Value\":\"gitoid:blob:sha1:00\"},{\"Type\":\"swhid\",\"Value\":\"swh:1:cnt:00\"},{\"Type\":\"omniborId\",\"Value\":\"x\"}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:references=[{\"Type\":\"vcs\",\"URL\":\"https://example.org/x.git\",\"Comment\":\"k\",\"Hashes\":null},{\"Type\":\"advisories\",\"URL\":\"https://example.org/a\",\"Comment\":\"\",\"Hashes\":null},{\"Type\":\"distribution\",\"URL\":\"https://example.org/d\",\"Comment\":\"\",\"Hashes\":[{\"Algorithm\":\"SHA-256\",\"Value\":\"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a\"},{\"Algorithm\":\"Streebog-256\",\"Value\":\"00\"}]},{\"Type\":\"odd type\",\"URL\":\"\",\"Comment\":\"\",\"Hashes\":null}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:built=\"2026-01-02T03:04:05+02:00\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:CycloneDX:pedigree/patches=[{\"type\":\"backport\",\"x\":\"</text>\"}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:SPDX 3:a~2b/~0c=1"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:group=\"@a\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:range=\"vers:npm/>=1\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:scope=\"optional\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:publisher=\"P\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:authors=[{\"Name\":\"A\",\"Email\":\"\",\"Phone\":\"\",\"URLs\":null,\"Person\":false,\"None\":\"\"}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:properties=[{\"Name\":\"n\",\"Value\":\"v\"},{\"Name\":\"n\",\"Value\":\"w=x\"}]"
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:found=[{\"Location\":\"a/b\",\"Line\":3,\"Offset\":7,\"Symbol\":\"f\",\"Context\":\"g\"}]"
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-0",
      "name": "n0",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "LIBRARY",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 0\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-1",
      "name": "n1",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "OTHER",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 1\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:kind=\"platform\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-2",
      "name": "n2",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "OTHER",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 2\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:kind=\"service\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-0-1",
      "name": "n3",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "FILE",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 0\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-1-1",
      "name": "n4",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 1\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-2-1",
      "name": "NOASSERTION",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "OTHER",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 2\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:name=\"\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:kind=\"snippet\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-0-2",
      "name": "n6",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "OTHER",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 0\""
        },
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:kind=\"data\""
        }
      ]
    },
    {
      "SPDXID": "SPDXRef-ref-1-2",
      "name": "n7",
      "downloadLocation": "NOASSERTION",
      "filesAnalyzed": false,
      "primaryPackagePurpose": "OPERATING_SYSTEM",
      "annotations": [
        {
          "annotationDate": "2026-01-02T02:04:05Z",
          "annotationType": "OTHER",
          "annotator": "Tool: ossay",
          "comment": "ossay:model:id=\"ref 1\""
        }
      ]
    }
  ],
  "relationships": [
    {
      "spdxElementId": "SPDXRef-DOCUMENT",
      "relationshipType": "DESCRIBES",
      "relatedSpdxElement": "SPDXRef-pkg-npm--a-b-1-x-y",
      "comment": "ossay:root"
    },
    {
      "spdxElementId": "SPDXRef-pkg-npm--a-b-1-x-y",
      "relationshipType": "DEPENDS_ON",
      "relatedSpdxElement": "SPDXRef-ref-0"
    },
    {
      "spdxElementId": "SPDXRef-ref-1",
      "relationshipType": "DEV_DEPENDENCY_OF",
      "relatedSpdxElement": "SPDXRef-pkg-npm--a-b-1-x-y"
    },
    {
      "spdxElementId": "SPDXRef-ref-0",
      "relationshipType": "DEPENDS_ON",
      "relatedSpdxElement": "SPDXRef-ref-1",
      "comment": "ossay:scope=example\nwhy"
    },
    {
      "spdxElementId": "SPDXRef-ref-1",
      "relationshipType": "OTHER",
      "relatedSpdxElement": "SPDXRef-ref-2",
      "comment": "ossay:kind=PROVIDES"
    },
    {
      "spdxElementId": "SPDXRef-ref-2",
      "relationshipType": "DEPENDS_ON",
      "relatedSpdxElement": "NONE"
    },
    {
      "spdxElementId": "SPDXRef-ref-2",
      "relationshipType": "DEPENDS_ON",
      "relatedSpdxElement": "NOASSERTION",
      "comment": "ossay:scope=test"
    },
    {
      "spdxElementId": "SPDXRef-ref-0-1",
      "relationshipType": "OTHER",
      "relatedSpdxElement": "SPDXRef-ref-1-1",
      "comment": "ossay:end\nossay:x"
    },
    {
      "spdxElementId": "SPDXRef-ref-1-1",
      "relationshipType": "PATCH_FOR",
      "relatedSpdxElement": "SPDXRef-ref-2-1"
    },
    {
      "spdxElementId": "SPDXRef-ref-1-1",
      "relationshipType": "SPECIFICATION_FOR",
      "relatedSpdxElement": "SPDXRef-ref-0-1",
      "comment": "two\nlines"
    },
    {
      "spdxElementId": "SPDXRef-ref-1-1",
      "relationshipType": "GENERATES",
      "relatedSpdxElement": "SPDXRef-ref-1-1"
    },
    {
      "spdxElementId": "SPDXRef-pkg-npm--a-b-1-x-y",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-1",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-0",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-2",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-1",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-0-1",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-2",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-1-1",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-0-1",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-2-1",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-1-1",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-0-2",
      "comment": "ossay:parent"
    },
    {
      "spdxElementId": "SPDXRef-ref-2-1",
      "relationshipType": "CONTAINS",
      "relatedSpdxElement": "SPDXRef-ref-1-2",
      "comment": "ossay:parent"
    }
  ],
  "hasExtractedLicensingInfos": [
    {
      "licenseId": "LicenseRef-x",
      "extractedText": "NOASSERTION",
      "comment": "ossay:reference"
    },
    {
      "licenseId": "LicenseRef-The-ACME-licence--version-2",
      "extractedText": "The ACME licence, version 2",
      "comment": "ossay:name"
    },
    {
      "licenseId": "LicenseRef-Some-name",
      "extractedText": "Some name",
      "comment": "ossay:name"
    }
  ],
  "annotations": [
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:name=\"\""
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:created=\"2026-01-02T03:04:05.678+01:00\""
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:dataLicence=\"MIT\""
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:revision=3"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:lifecycles=[\"build\",\"operations\"]"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:authors=[{\"Name\":\"ACME\",\"Email\":\"a@example.org\",\"Phone\":\"1\",\"URLs\":[\"https://example.org\"],\"Person\":false,\"None\":\"\"},{\"Name\":\"Jo\",\"Email\":\"\",\"Phone\":\"\",\"URLs\":null,\"Person\":true,\"None\":\"\"}]"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:tools=[{\"Vendor\":\"v\",\"Name\":\"t\",\"Version\":\"1.0\",\"Hashes\":[{\"Algorithm\":\"SHA-256\",\"Value\":\"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a\"},{\"Algorithm\":\"Streebog-256\",\"Value\":\"00\"}]},{\"Vendor\":\"\",\"Name\":\"a-tool\",\"Version\":\"\",\"Hashes\":null}]"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:supplier={\"Name\":\"ACME\",\"Email\":\"a@example.org\",\"Phone\":\"1\",\"URLs\":[\"https://example.org\"],\"Person\":false,\"None\":\"\"}"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:maker={\"Name\":\"M\",\"Email\":\"\",\"Phone\":\"\",\"URLs\":null,\"Person\":false,\"None\":\"\"}"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:properties=[{\"Name\":\"p\",\"Value\":\"q\"}]"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:relation={\"From\":\"SPDXRef-ref-0-1\",\"To\":\"\",\"Relation\":{\"From\":4,\"To\":-4,\"Kind\":\"DEPENDS_ON\",\"Scope\":0,\"Comment\":\"\",\"Target\":\"urn:cdx:1/1#a\",\"At\":{\"Off\":0,\"End\":0,\"Line\":0,\"Col\":0}}}"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:relation={\"From\":\"\",\"To\":\"SPDXRef-ref-1\",\"Relation\":{\"From\":-2,\"To\":2,\"Kind\":\"CONTAINS\",\"Scope\":0,\"Comment\":\"\",\"Target\":\"\",\"At\":{\"Off\":0,\"End\":0,\"Line\":0,\"Col\":0}}}"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:model:aggregates=[{\"State\":\"complete\",\"Assemblies\":[\"SPDXRef-pkg-npm--a-b-1-x-y\",\"SPDXRef-ref-0\"],\"Dependencies\":[\"SPDXRef-ref-1\"]},{\"State\":\"unknown\",\"Assemblies\":null,\"Dependencies\":null}]"
    },
    {
      "annotationDate": "2026-01-02T02:04:05Z",
      "annotationType": "OTHER",
      "annotator": "Tool: ossay",
      "comment": "ossay:CycloneDX:vulnerabilities=[{\"id\":\"CVE-1\"}]"
    }
  ]
}
`

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
