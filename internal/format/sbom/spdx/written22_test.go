package spdx

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

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
