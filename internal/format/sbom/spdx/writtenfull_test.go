package spdx

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

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
