package spdx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// head is the beginning of a valid tag-value document of 2.3.
const head = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: d
DocumentNamespace: https://example.org/d
Creator: Tool: t-1
Created: 2026-01-02T03:04:05Z
`

const onePackage = "PackageName: p\nSPDXID: SPDXRef-p\nPackageDownloadLocation: NONE\n"

// shape returns the part of the JSON shape behind the head, on one line.
func shape(t *testing.T, d *Doc) string {
	t.Helper()
	s := compact(d.root)
	_, rest, ok := strings.Cut(s, `"created":"2026-01-02T03:04:05Z"}`)
	if !ok {
		t.Fatalf("another head: %s", s)
	}
	return rest
}

func TestTagsBelongToWhatWasBegunLast(t *testing.T) {
	const p = `{"name":"p","SPDXID":"SPDXRef-p","downloadLocation":"NONE"`
	for _, tt := range []struct{ name, text, want string }{
		{"a package", onePackage, `,"packages":[` + p + `}]}`},
		{"tags of the package behind a relationship", onePackage + "Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p\nPackageVersion: 1\n",
			`,"packages":[` + p + `,"versionInfo":"1"}],"relationships":[{"spdxElementId":"SPDXRef-DOCUMENT","relationshipType":"DESCRIBES","relatedSpdxElement":"SPDXRef-p"}]}`},
		{"a file before all packages belongs to none", "FileName: f\nSPDXID: SPDXRef-f\nFileChecksum: SHA1: 00\n" + onePackage,
			`,"packages":[` + p + `}],"files":[{"fileName":"f","SPDXID":"SPDXRef-f","checksums":[{"algorithm":"SHA1","checksumValue":"00"}]}]}`},
		{"files behind a package are its files", onePackage + "FileName: f\nSPDXID: SPDXRef-f\nFileName: g\nSPDXID: SPDXRef-g\nPackageName: q\nSPDXID: SPDXRef-q\nFileName: h\nSPDXID: SPDXRef-h\n",
			`,"packages":[` + p + `,"hasFiles":["SPDXRef-f","SPDXRef-g"]},{"name":"q","SPDXID":"SPDXRef-q","hasFiles":["SPDXRef-h"]}],` +
				`"files":[{"fileName":"f","SPDXID":"SPDXRef-f"},{"fileName":"g","SPDXID":"SPDXRef-g"},{"fileName":"h","SPDXID":"SPDXRef-h"}]}`},
		{"the id before the name", "SPDXID: SPDXRef-p\nPackageName: p\nPackageDownloadLocation: NONE\nSPDXID: SPDXRef-f\nFileName: f\n",
			`,"packages":[{"SPDXID":"SPDXRef-p","name":"p","downloadLocation":"NONE","hasFiles":["SPDXRef-f"]}],"files":[{"SPDXID":"SPDXRef-f","fileName":"f"}]}`},
		{"comments of references", onePackage + "ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1\nExternalRefComment: c\nExternalRef: OTHER x  a b\n",
			`,"packages":[` + p + `,"externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/a@1","comment":"c"},` +
				`{"referenceCategory":"OTHER","referenceType":"x","referenceLocator":"a b"}]}]}`},
		{"files left out of a verification code", onePackage + "PackageVerificationCode: 0a(excludes: ./a.spdx, ./b)\nPackageVerificationCode: 0b (./c)\n",
			`,"packages":[` + p + `,"packageVerificationCode":{"packageVerificationCodeValue":"0a","packageVerificationCodeExcludedFiles":["./a.spdx","./b"]},` +
				`"packageVerificationCode":{"packageVerificationCodeValue":"0b","packageVerificationCodeExcludedFiles":["./c"]}}]}`},
		{"ranges of a snippet", "SnippetSPDXID: SPDXRef-s\nSnippetByteRange: 1:2\nSnippetFromFileSPDXID: SPDXRef-f\nSnippetLineRange: 3 : x\n",
			`,"snippets":[{"SPDXID":"SPDXRef-s","ranges":[{"startPointer":{"reference":"SPDXRef-f","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":2}},` +
				`{"startPointer":{"reference":"SPDXRef-f","lineNumber":3},"endPointer":{"reference":"SPDXRef-f","lineNumber":"x"}}],"snippetFromFile":"SPDXRef-f"}]}`},
		{"projects of files", "FileName: f\nArtifactOfProjectName: a\nArtifactOfProjectHomePage: h\nArtifactOfProjectName: b\nArtifactOfProjectURI: u\n",
			`,"files":[{"fileName":"f","artifactOfs":[{"name":"a","homePage":"h"},{"name":"b","projectUri":"u"}]}]}`},
		{"an annotation goes to its element", "Annotator: Person: A\nAnnotationDate: d\nSPDXREF: SPDXRef-p\nAnnotationType: REVIEW\nAnnotationComment: <text>x\ny</text>\n" + onePackage,
			`,"packages":[` + p + `,"annotations":[{"annotator":"Person: A","annotationDate":"d","annotationType":"REVIEW","comment":"x\ny"}]}]}`},
		{"reviews and licences", "Reviewer: Person: A\nReviewDate: d\nReviewComment: c\nLicenseID: LicenseRef-1\nExtractedText: <text>t\n\n# no comment\n</text>\nLicenseCrossReference: u\nLicenseCrossReference: v\n",
			`,"hasExtractedLicensingInfos":[{"licenseId":"LicenseRef-1","extractedText":"t\n\n# no comment\n","seeAlsos":["u","v"]}],` +
				`"revieweds":[{"reviewer":"Person: A","reviewDate":"d","comment":"c"}]}`},
		{"other names of tags, spaces and comments", "  # x\n\n\tPackageName :  p \nSPDXID:SPDXRef-p\n#SPDXID: no\nPackageLicenseInfoInFiles: MIT",
			`,"packages":[{"name":"p","SPDXID":"SPDXRef-p","licenseInfoFromFiles":["MIT"]}]}`},
		{"values with colons, and empty ones", "PackageName: a: b\nPackageComment:\nPackageSummary: <text></text>\n",
			`,"packages":[{"name":"a: b","comment":"","summary":""}]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, src := range []string{head + tt.text, strings.ReplaceAll(head+tt.text, "\n", "\r\n"), "\ufeff" + head + tt.text} {
				if diff := cmp.Diff(tt.want, shape(t, read(t, src))); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

func TestLinesThatAreNoTagsAreToldAndTheRestIsKept(t *testing.T) {
	for _, tt := range []struct {
		name, text, message string
		line, col           uint32
	}{
		{"no tag", "no tag\n" + onePackage, "neither a tag", 8, 1},
		{"an unknown tag", "PackageColour: red\n" + onePackage, "unknown tag PackageColour", 8, 1},
		{"an unknown tag with a long text", "PackageColour: <text>red\nPackageName: x\n</text>\n" + onePackage, "unknown tag PackageColour", 8, 1},
		{"text that does not end", onePackage + "PackageComment: <text>a\nPackageVersion: 1\n", "<text> without </text>", 11, 1},
		{"words behind a text", onePackage + "PackageComment: <text>a</text> b\n", "text behind </text>", 11, 31},
		{"a tag before the entry it belongs to", "PackageVersion: 1\n" + onePackage, "PackageVersion stands before PackageName", 8, 1},
		{"a comment of no reference", onePackage + "ExternalRefComment: c\n", "a comment without an external reference", 11, 1},
		{"a relationship of four words", onePackage + "Relationship: SPDXRef-p CONTAINS SPDXRef-p x\n", "an element, a type and an element", 11, 15},
		{"an annotation of nothing", onePackage + "Annotator: Tool: t\nAnnotationDate: 2026-01-02T03:04:05Z\nAnnotationType: OTHER\nSPDXREF: SPDXRef-x\nAnnotationComment: c\n",
			"an annotation of an element that the document does not hold", 14, 10},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := read(t, head+tt.text)
			if d.Counts().Packages == 0 {
				t.Error("the package is lost")
			}
			for _, p := range d.Problems() {
				if p.Rule == "syntax" && strings.Contains(p.Message, tt.message) {
					if p.At.Line != tt.line || p.At.Col != tt.col {
						t.Errorf("at %d:%d, want %d:%d", p.At.Line, p.At.Col, tt.line, tt.col)
					}
					return
				}
			}
			t.Errorf("not told: %v", d.Problems())
		})
	}
}

func TestProblemsOfTagValueStandAtTheirTags(t *testing.T) {
	d := read(t, head+onePackage+"PackageSupplier: nobody\nPackageChecksum: SHA1: 00\nFileName: f\nFileChecksum: SHA1: 0123456789012345678901234567890123456789\n")
	var got []string
	for _, p := range d.Problems() {
		got = append(got, p.Path+" "+itoa(int(p.At.Line))+":"+itoa(int(p.At.Col))+" "+p.Rule)
	}
	want := []string{
		"/packages/0/supplier 11:18 agent", "/packages/0/checksums/0/checksumValue 12:18 checksum", "/files/0 13:1 schema",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestMarkedRelationshipsAndNotesAreFieldsAgain(t *testing.T) {
	d := read(t, rich)
	back, text, losses := write(t, d, sbom.Format{Encoding: sbom.TagValue})
	for _, want := range []string{
		"Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-p\nRelationshipComment: ossay:SPDX:documentDescribes\n",
		"Relationship: SPDXRef-q CONTAINS SPDXRef-g\nRelationshipComment: ossay:SPDX:hasFiles\n",
		"AnnotationComment: ossay:SPDX:checksums=[]\n", "AnnotationComment: ossay:SPDX:hasExtractedLicensingInfos/LicenseRef-1/crossRefs=[{",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if a, b := d.Counts(), back.Counts(); a != b {
		t.Errorf("%v, then %v", a, b)
	}
	if len(losses) == 0 {
		t.Error("nothing is told")
	}
	for _, l := range losses {
		if l.Kept != "annotation" || !strings.HasPrefix(l.Path, "/") {
			t.Errorf("%+v", l)
		}
	}
	// Broken notes are annotations like others.
	for _, bad := range []string{"ossay:SPDX:x", "ossay:SPDX:x={", "ossay:SPDX:a/b/c=1", "ossay:SPDX:hasExtractedLicensingInfos/LicenseRef-9/name=1", "ossay:SPDX:packages/-="} {
		d := read(t, head+"Annotator: Tool: ossay\nAnnotationDate: 2026-01-02T03:04:05Z\nAnnotationType: OTHER\nSPDXREF: SPDXRef-DOCUMENT\nAnnotationComment: "+bad+"\n")
		if n := d.root.Get("annotations").Len(); n != 1 {
			t.Errorf("%s: %d annotations", bad, n)
		}
	}
}
