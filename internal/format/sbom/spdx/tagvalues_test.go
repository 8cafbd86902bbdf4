package spdx

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// tagsOf returns the lines that a field of the first package, file or snippet is
// written as, and what is told to be kept in another way.
func tagsOf(t *testing.T, list, fields string) (lines []string, kept []string) {
	t.Helper()
	begin := map[string]string{
		"packages": `"name":"p","SPDXID":"SPDXRef-p",`, "files": `"fileName":"p","SPDXID":"SPDXRef-p",`, "snippets": `"SPDXID":"SPDXRef-p",`,
	}[list]
	src := strings.Replace(small, `"packages":[{"name":"p","SPDXID":"SPDXRef-p","downloadLocation":"NOASSERTION"}]`, `"`+list+`":[{`+begin+fields+`}]`, 1)
	d := read(t, src)
	back, text, losses := write(t, d, sbom.Format{Encoding: sbom.TagValue})
	if diff := cmp.Diff(shapeOf(t, d), shapeOf(t, back)); diff != "" {
		t.Errorf("%s\n%s", diff, text)
	}
	_, text, _ = strings.Cut(text, "\n\n")
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		if !strings.HasPrefix(line, "SPDXID:") && !strings.HasSuffix(line, "Name: p") && !strings.HasPrefix(line, "SnippetSPDXID:") {
			lines = append(lines, line)
		}
	}
	if i := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, "Annotator: Tool: ossay") }); i >= 0 {
		lines = lines[:i]
	}
	lines = slices.DeleteFunc(lines, func(l string) bool { return l == "" })
	for _, l := range losses {
		kept = append(kept, strings.TrimPrefix(l.Path, "/"+list+"/0/"))
	}
	return lines, kept
}

func TestFieldsAreTagsAndWhatTagsCannotSayIsKept(t *testing.T) {
	for _, tt := range []struct {
		name, list, fields string
		lines, kept        []string
	}{
		{
			"a text", "packages", `"versionInfo":"1"`,
			[]string{"PackageVersion: 1"}, nil,
		},
		{
			"an empty text", "packages", `"versionInfo":""`,
			[]string{"PackageVersion: <text></text>"}, nil,
		},
		{
			"a text with spaces around it", "packages", `"versionInfo":" 1"`,
			[]string{"PackageVersion: <text> 1</text>"}, nil,
		},
		{
			"a text of two lines", "packages", `"summary":"a\nb"`,
			[]string{"PackageSummary: <text>a", "b</text>"}, nil,
		},
		{
			"a text that ends texts, on a line", "packages", `"summary":"a</text>"`,
			[]string{"PackageSummary: a</text>"}, nil,
		},
		{
			"a text that ends texts, on two lines", "packages", `"summary":"a</text>\nb"`,
			[]string{"PackageSummary: <text>a< /text>", "b</text>"}, []string{"summary"},
		},
		{
			"a number for a text", "packages", `"versionInfo":1`,
			nil, []string{"versionInfo"},
		},
		{
			"null", "packages", `"versionInfo":null`,
			nil, []string{"versionInfo"},
		},
		{
			"a boolean", "packages", `"filesAnalyzed":false`,
			[]string{"FilesAnalyzed: false"}, nil,
		},
		{
			"a text for a boolean", "packages", `"filesAnalyzed":"false"`,
			nil, []string{"filesAnalyzed"},
		},
		{
			"a list of texts", "packages", `"attributionTexts":["a","","b\nc"]`,
			[]string{"PackageAttributionText: a", "PackageAttributionText: <text></text>", "PackageAttributionText: <text>b", "c</text>"}, nil,
		},
		{
			"an empty list", "packages", `"attributionTexts":[]`,
			nil, []string{"attributionTexts"},
		},
		{
			"a list with something else", "packages", `"attributionTexts":["a",1]`,
			[]string{"PackageAttributionText: a"}, []string{"attributionTexts"},
		},
		{
			"a text for a list", "packages", `"attributionTexts":"a"`,
			nil, []string{"attributionTexts"},
		},
		{
			"checksums", "packages", `"checksums":[{"algorithm":"SHA1","checksumValue":"00"},{"checksumValue":"01","algorithm":"MD5"}]`,
			[]string{"PackageChecksum: SHA1: 00", "PackageChecksum: MD5: 01"}, nil,
		},
		{
			"a checksum with another field", "packages", `"checksums":[{"algorithm":"SHA1","checksumValue":"00","x":1}]`,
			[]string{"PackageChecksum: SHA1: 00"}, []string{"checksums"},
		},
		{
			"a checksum without digits", "packages", `"checksums":[{"algorithm":"SHA1"}]`,
			nil, []string{"checksums"},
		},
		{
			"an algorithm with a colon", "packages", `"checksums":[{"algorithm":"SHA1:","checksumValue":"00"}]`,
			nil, []string{"checksums"},
		},
		{
			"a verification code", "packages", `"packageVerificationCode":{"packageVerificationCodeValue":"00"}`,
			[]string{"PackageVerificationCode: 00"}, nil,
		},
		{
			"files left out of it", "packages",
			`"packageVerificationCode":{"packageVerificationCodeValue":"00","packageVerificationCodeExcludedFiles":["./a","./b c"]}`,
			[]string{"PackageVerificationCode: 00 (excludes: ./a, ./b c)"}, nil,
		},
		{
			"a file with a comma left out of it", "packages",
			`"packageVerificationCode":{"packageVerificationCodeValue":"00","packageVerificationCodeExcludedFiles":["./a","b,c"]}`,
			[]string{"PackageVerificationCode: 00 (excludes: ./a)"}, []string{"packageVerificationCode"},
		},
		{
			"no file left out of it", "packages",
			`"packageVerificationCode":{"packageVerificationCodeValue":"00","packageVerificationCodeExcludedFiles":[]}`,
			[]string{"PackageVerificationCode: 00 (excludes: )"}, []string{"packageVerificationCode"},
		},
		{
			"a code with a parenthesis", "packages", `"packageVerificationCode":{"packageVerificationCodeValue":"(00)"}`,
			nil, []string{"packageVerificationCode"},
		},
		{
			"references", "packages",
			`"externalRefs":[{"referenceCategory":"OTHER","referenceType":"t","referenceLocator":"l"},{"referenceCategory":"SECURITY","referenceType":"url","referenceLocator":"m n","comment":"c"}]`,
			[]string{"ExternalRef: OTHER t l", "ExternalRef: SECURITY url m n", "ExternalRefComment: c"}, nil,
		},
		{
			"a type of two words", "packages", `"externalRefs":[{"referenceCategory":"OTHER","referenceType":"t u","referenceLocator":"l"}]`,
			nil, []string{"externalRefs"},
		},
		{
			"a reference without a locator", "packages", `"externalRefs":[{"referenceCategory":"OTHER","referenceType":"t"}]`,
			nil, []string{"externalRefs"},
		},
		{
			"a comment that is null", "packages",
			`"externalRefs":[{"referenceCategory":"OTHER","referenceType":"t","referenceLocator":"l","comment":null}]`,
			[]string{"ExternalRef: OTHER t l"}, []string{"externalRefs"},
		},
		{
			"an unknown field", "packages", `"a/b=c~":[1]`,
			nil, []string{"a~1b=c~0"},
		},
		{
			"a file of the package that is nowhere", "packages", `"hasFiles":["SPDXRef-x"]`,
			[]string{"Relationship: SPDXRef-p CONTAINS SPDXRef-x", "RelationshipComment: ossay:SPDX:hasFiles"}, nil,
		},
		{
			"a file of the package that is no id", "packages", `"hasFiles":["a b"]`,
			nil, []string{"hasFiles"},
		},
		{
			"no files of the package", "packages", `"hasFiles":[]`,
			nil, []string{"hasFiles"},
		},
		{
			"annotations", "packages", `"annotations":[{"annotator":"Person: A","annotationDate":"d","annotationType":"REVIEW","comment":"c"},{"annotator":"B"}]`,
			[]string{
				"Annotator: Person: A", "AnnotationDate: d", "AnnotationType: REVIEW", "SPDXREF: SPDXRef-p", "AnnotationComment: c",
				"Annotator: B", "SPDXREF: SPDXRef-p",
			}, nil,
		},
		{
			"an annotation without annotator", "packages", `"annotations":[{"comment":"c"}]`,
			nil, []string{"annotations"},
		},
		{
			"types of a file", "files", `"fileTypes":["TEXT","OTHER"]`,
			[]string{"FileType: TEXT", "FileType: OTHER"}, nil,
		},
		{
			"projects of a file", "files", `"artifactOfs":[{"name":"a","homePage":"h","projectUri":"u"},{"name":"b"}]`,
			[]string{
				"ArtifactOfProjectName: a", "ArtifactOfProjectHomePage: h", "ArtifactOfProjectURI: u", "ArtifactOfProjectName: b",
			}, nil,
		},
		{
			"a project without a name", "files", `"artifactOfs":[{"homePage":"h"}]`,
			nil, []string{"artifactOfs"},
		},
		{
			"a project with another field", "files", `"artifactOfs":[{"name":"a","x":"y"}]`,
			[]string{"ArtifactOfProjectName: a"}, []string{"artifactOfs"},
		},
		{
			"ranges of bytes and lines", "snippets",
			`"snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-f","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":2}},
			{"startPointer":{"reference":"SPDXRef-f","lineNumber":3},"endPointer":{"reference":"SPDXRef-f","lineNumber":4}}]`,
			[]string{"SnippetFromFileSPDXID: SPDXRef-f", "SnippetByteRange: 1:2", "SnippetLineRange: 3:4"}, nil,
		},
		{
			"a range in another file", "snippets",
			`"snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-g","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":2}}]`,
			[]string{"SnippetFromFileSPDXID: SPDXRef-f", "SnippetByteRange: 1:2"}, []string{"ranges"},
		},
		{
			"a range with both units", "snippets",
			`"snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-f","offset":1,"lineNumber":1},"endPointer":{"reference":"SPDXRef-f","offset":2,"lineNumber":2}}]`,
			[]string{"SnippetFromFileSPDXID: SPDXRef-f", "SnippetLineRange: 1:2"}, []string{"ranges"},
		},
		{
			"a range without an end", "snippets", `"snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-f","offset":1}}]`,
			[]string{"SnippetFromFileSPDXID: SPDXRef-f"}, []string{"ranges"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			lines, kept := tagsOf(t, tt.list, tt.fields)
			if diff := cmp.Diff(tt.lines, lines, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.kept, kept, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEntriesThatTagsCannotBeginAreKeptWhole(t *testing.T) {
	for _, tt := range []struct {
		name, section string
		paths         []string
	}{
		{"a package without a name", `"packages":[{"SPDXID":"SPDXRef-a"}]`, []string{"/packages/0"}},
		{"a package that is a number", `"packages":[7]`, []string{"/packages/0"}},
		{"packages that are none", `"packages":{}`, []string{"/packages"}},
		{"no packages", `"packages":[]`, []string{"/packages"}},
		{"a package without an id and with an unknown field", `"packages":[{"name":"a","x":1}]`, []string{"/packages/0"}},
		{"a package without an id", `"packages":[{"name":"a","versionInfo":"1"}]`, nil},
		{"two packages with one id and unknown fields", `"packages":[{"name":"a","SPDXID":"SPDXRef-a","x":1},{"name":"b","SPDXID":"SPDXRef-a","x":2}]`,
			[]string{"/packages/0", "/packages/1"}},
		{"a file whose name ends texts", `"files":[{"fileName":"a</text>\n","SPDXID":"SPDXRef-a"}]`, []string{"/files/0"}},
		{"a snippet without an id", `"snippets":[{"name":"a"}]`, []string{"/snippets/0"}},
		{"a relationship with an odd id", `"relationships":[{"spdxElementId":"a b","relatedSpdxElement":"c","relationshipType":"d"}]`, []string{"/relationships/0"}},
		{"a relationship without a type", `"relationships":[{"spdxElementId":"a","relatedSpdxElement":"c"}]`, []string{"/relationships/0"}},
		{"a relationship with a mark", `"relationships":[{"spdxElementId":"a","relatedSpdxElement":"c","relationshipType":"d","comment":"ossay:SPDX:documentDescribes"}]`,
			[]string{"/relationships/0"}},
		{"a review without a reviewer", `"revieweds":[{"reviewDate":"d"}]`, []string{"/revieweds/0"}},
		{"a review with an unknown field", `"revieweds":[{"reviewer":"Person: A","x":1}]`, []string{"/revieweds/0"}},
		{"a licence without an id", `"hasExtractedLicensingInfos":[{"extractedText":"x"}]`, []string{"/hasExtractedLicensingInfos/0"}},
		{"two licences with one id and unknown fields", `"hasExtractedLicensingInfos":[{"licenseId":"a","x":1},{"licenseId":"a","x":2}]`,
			[]string{"/hasExtractedLicensingInfos/0", "/hasExtractedLicensingInfos/1"}},
		{"a licence with an unknown field", `"hasExtractedLicensingInfos":[{"licenseId":"LicenseRef-a","x":1}]`, []string{"/hasExtractedLicensingInfos/0/x"}},
		{"a document that describes nothing", `"documentDescribes":[]`, []string{"/documentDescribes"}},
		{"a document that describes a number", `"documentDescribes":["SPDXRef-a",1]`, []string{"/documentDescribes"}},
		{"a reference to a document without a checksum", `"externalDocumentRefs":[{"externalDocumentId":"DocumentRef-a","spdxDocument":"b"}]`,
			[]string{"/externalDocumentRefs"}},
		{"annotations of the document that are none", `"annotations":[1]`, []string{"/annotations"}},
		{"an unknown field of the document", `"x":{"a":[]}`, []string{"/x"}},
		{"an unknown field with a line break in its name", `"x\ny\r":null`, []string{"/x\ny\r"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := read(t, strings.Replace(small, `"packages":[{"name":"p","SPDXID":"SPDXRef-p","downloadLocation":"NOASSERTION"}]`, tt.section, 1))
			back, text, losses := write(t, d, sbom.Format{Encoding: sbom.TagValue})
			if diff := cmp.Diff(shapeOf(t, d), shapeOf(t, back)); diff != "" {
				t.Errorf("%s\n%s", diff, text)
			}
			var paths []string
			for _, l := range losses {
				paths = append(paths, l.Path)
			}
			if diff := cmp.Diff(tt.paths, paths, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestASecondFieldOfOneNameIsTheOnlyLossThatIsNotKept(t *testing.T) {
	d := read(t, strings.Replace(small, `"name":"p"`, `"name":"p","name":"q"`, 1))
	_, text, losses := write(t, d, sbom.Format{Encoding: sbom.TagValue})
	want := []sbom.Loss{{Path: "/packages/0/name", Reason: "a second field of the same name"}}
	if diff := cmp.Diff(want, losses); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(text, "PackageName: p\n") {
		t.Errorf("the first is lost:\n%s", text)
	}
	if _, text, losses := write(t, d, sbom.Format{Encoding: sbom.JSON}); len(losses) > 0 || !strings.Contains(text, `"name": "q"`) {
		t.Errorf("JSON can hold both: %v\n%s", losses, text)
	}
}
