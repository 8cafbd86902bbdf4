package spdx

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// needed lists the required fields of the classes of SPDX 2.3, and those that 2.2
// requires besides, by the path of lists and maps that leads to a class.
func needed(path string, old bool) []string {
	var more []string
	if old {
		switch path {
		case "/packages":
			more = []string{"licenseConcluded", "licenseDeclared", "copyrightText"}
		case "/files":
			more = []string{"licenseConcluded", "licenseInfoInFiles", "copyrightText"}
		case "/snippets":
			more = []string{"licenseConcluded", "copyrightText"}
		}
	}
	switch path {
	case "":
		more = append(more, "SPDXID", "spdxVersion", "dataLicense", "name", "documentNamespace", "creationInfo")
	case "/creationInfo":
		more = append(more, "created", "creators")
	case "/packages":
		more = append(more, "SPDXID", "name", "downloadLocation")
	case "/files":
		more = append(more, "SPDXID", "fileName", "checksums")
	case "/snippets":
		more = append(more, "SPDXID", "snippetFromFile", "ranges")
	case "/packages/checksums", "/files/checksums", "/externalDocumentRefs/checksum":
		more = append(more, "algorithm", "checksumValue")
	case "/packages/externalRefs":
		more = append(more, "referenceCategory", "referenceType", "referenceLocator")
	case "/packages/packageVerificationCode":
		more = append(more, "packageVerificationCodeValue")
	case "/externalDocumentRefs":
		more = append(more, "externalDocumentId", "spdxDocument", "checksum")
	case "/hasExtractedLicensingInfos":
		more = append(more, "licenseId", "extractedText")
	case "/relationships":
		more = append(more, "spdxElementId", "relatedSpdxElement", "relationshipType")
	}
	if strings.HasSuffix(path, "/annotations") {
		more = append(more, "annotationDate", "annotationType", "annotator", "comment")
	}
	return more
}

// holes calls f for each required field of a document while it is missing.
func holes(v any, path string, old bool, f func(what string)) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range needed(path, old) {
			if value, ok := v[name]; ok {
				delete(v, name)
				f(path + "/" + name)
				v[name] = value
			}
		}
		for k, e := range v {
			holes(e, path+"/"+k, old, f)
		}
	case []any:
		for _, e := range v {
			holes(e, path, old, f)
		}
	}
}

func TestADocumentWithoutARequiredFieldIsRefused(t *testing.T) {
	texts, _ := suite(t)
	for name, src := range texts {
		t.Run(filepath.Base(name), func(t *testing.T) {
			d := read(t, src)
			var v any
			if err := json.Unmarshal([]byte(compact(d.root)), &v); err != nil {
				t.Fatal(err)
			}
			holes(v, "", d.Format().Version == "2.2", func(what string) {
				text, _ := json.Marshal(v)
				if len(read(t, string(text)).Problems()) == 0 {
					t.Errorf("accepted without %s", what)
				}
			})
		})
	}
}

func TestATagValueDocumentWithoutARequiredTagIsRefused(t *testing.T) {
	texts, _ := suite(t)
	for name, src := range texts {
		d := read(t, src)
		old := d.Format().Version == "2.2"
		_, text, _ := write(t, d, sbom.Format{Encoding: sbom.TagValue})
		lines := strings.SplitAfter(text, "\n")
		for i, line := range lines {
			tag, _, ok := strings.Cut(line, ":")
			if !ok || !slices.Contains(requiredTags(old), tag) {
				continue
			}
			less := strings.Join(slices.Delete(slices.Clone(lines), i, i+1), "")
			e, err := Read(less, nil)
			if err != nil {
				t.Errorf("%s without %q: %v", name, line, err)
			} else if len(e.Problems()) == 0 && !hasAnother(lines, i, tag) {
				t.Errorf("%s: accepted without line %d, %q", name, i+1, line)
			}
		}
	}
}

// hasAnother reports whether a tag that may repeat stands on a line beside line
// i, too.
func hasAnother(lines []string, i int, tag string) bool {
	return tag == "Creator" && strings.Count(strings.Join(lines, ""), "\nCreator:") > 1 ||
		tag == "FileChecksum" && (strings.HasPrefix(lines[i-1], tag) || strings.HasPrefix(lines[i+1], tag)) ||
		tag == "LicenseInfoInFile" && (strings.HasPrefix(lines[i-1], tag) || strings.HasPrefix(lines[i+1], tag))
}

func requiredTags(old bool) []string {
	tags := []string{
		"SPDXVersion", "DataLicense", "SPDXID", "DocumentName", "DocumentNamespace", "Creator", "Created", "PackageName",
		"PackageDownloadLocation", "FileName", "FileChecksum", "LicenseID", "AnnotationDate", "AnnotationType", "Annotator",
		"AnnotationComment",
	}
	if old {
		tags = append(tags, "PackageLicenseConcluded", "PackageLicenseDeclared", "PackageCopyrightText",
			"PackageVerificationCode", "LicenseConcluded", "LicenseInfoInFile", "FileCopyrightText")
	}
	return tags
}

// validator returns the published JSON schema of 2.3.
func validator(t testing.TB) *jsonschema.Schema {
	t.Helper()
	f, err := os.Open(shared(t, "schemas", "spdx", "spdx-2.3.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	parsed, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("spdx.json", parsed); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("spdx.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// rich is a document of 2.3 with every field that the schema has.
const rich = `{"SPDXID":"SPDXRef-DOCUMENT","spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","name":"n","comment":"c",
"documentNamespace":"https://example.org/n","documentDescribes":["SPDXRef-p"],
"creationInfo":{"comment":"c","created":"2026-01-02T03:04:05Z","creators":["Tool: t-1","Person: P (p@example.org)"],"licenseListVersion":"3.9"},
"externalDocumentRefs":[{"externalDocumentId":"DocumentRef-d","spdxDocument":"https://example.org/d","checksum":{"algorithm":"SHA1","checksumValue":"0123456789012345678901234567890123456789"}}],
"annotations":[{"annotationDate":"2026-01-02T03:04:05Z","annotationType":"OTHER","annotator":"Person: A","comment":"of the document"}],
"hasExtractedLicensingInfos":[{"licenseId":"LicenseRef-1","extractedText":"several\nlines\n","name":"N","comment":"c","seeAlsos":["https://example.org","https://example.org/2"],
 "crossRefs":[{"url":"https://example.org","isLive":true,"isValid":false,"isWayBackLink":false,"match":"true","order":1,"timestamp":"t"}]}],
"revieweds":[{"reviewer":"Person: R","reviewDate":"2026-01-02T03:04:05Z","comment":"r"},{"reviewDate":"2026-01-02T03:04:05Z"}],
"packages":[{"SPDXID":"SPDXRef-p","name":"p","versionInfo":"1","packageFileName":"p.tgz","supplier":"Organization: O","originator":"NOASSERTION",
 "downloadLocation":"NONE","filesAnalyzed":true,"packageVerificationCode":{"packageVerificationCodeValue":"0123456789012345678901234567890123456789","packageVerificationCodeExcludedFiles":["./a","./b"]},
 "checksums":[{"algorithm":"BLAKE2b-256","checksumValue":"0123456789012345678901234567890123456789012345678901234567890123"}],
 "homepage":"https://example.org","sourceInfo":"","licenseConcluded":"LicenseRef-1 OR DocumentRef-d:LicenseRef-2","licenseInfoFromFiles":["MIT"],"licenseDeclared":"NONE",
 "licenseComments":" spaces ","copyrightText":"<text>","summary":"s","description":"a </text> b","comment":"c\r\nd",
 "externalRefs":[{"referenceCategory":"OTHER","referenceType":"t","referenceLocator":"l m","comment":"k\nl"},{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/p@1"}],
 "attributionTexts":["x","y\nz"],"primaryPackagePurpose":"LIBRARY","releaseDate":"2026-01-02T03:04:05Z","builtDate":"2026-01-02T03:04:05Z","validUntilDate":"2026-01-02T03:04:05Z",
 "hasFiles":["SPDXRef-f","SPDXRef-g","SPDXRef-f"],
 "annotations":[{"annotationDate":"2026-01-02T03:04:05Z","annotationType":"REVIEW","annotator":"Tool: ossay","comment":"ossay:SPDX:name=\"x\""}]},
 {"SPDXID":"SPDXRef-q","name":"q","downloadLocation":"NOASSERTION","hasFiles":["SPDXRef-g","SPDXRef-h"],"checksums":[],"licenseInfoFromFiles":[],"externalRefs":[],"packageVerificationCode":{"packageVerificationCodeValue":"x"}}],
"files":[{"SPDXID":"SPDXRef-f","fileName":"./f","fileTypes":["SOURCE","TEXT"],"checksums":[{"algorithm":"SHA1","checksumValue":"0123456789012345678901234567890123456789"}],
 "licenseConcluded":"MIT","licenseInfoInFiles":["NONE"],"licenseComments":"c","copyrightText":"NONE","comment":"c","noticeText":"n","fileContributors":["a","b"],"attributionTexts":["t"],
 "fileDependencies":["SPDXRef-g"],"artifactOfs":[{"name":"a","homePage":"https://example.org"},{"x":[1,{"y":null}]}],
 "annotations":[{"annotationDate":"2026-01-02T03:04:05Z","annotationType":"REVIEW","annotator":"Person: B","comment":"of a file"}]},
 {"SPDXID":"SPDXRef-g","fileName":"./g","checksums":[{"algorithm":"SHA1","checksumValue":"0123456789012345678901234567890123456789"}]},
 {"SPDXID":"SPDXRef-h","fileName":"./h","checksums":[{"algorithm":"ADLER32","checksumValue":"01234567"}]}],
"snippets":[{"SPDXID":"SPDXRef-s","name":"s","snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-f","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":9}},{"startPointer":{"reference":"SPDXRef-f","lineNumber":1},"endPointer":{"reference":"SPDXRef-f","lineNumber":2}}],
 "licenseConcluded":"MIT","licenseInfoInSnippets":["MIT"],"licenseComments":"c","copyrightText":"c","comment":"c","attributionTexts":["a"],
 "annotations":[{"annotationDate":"2026-01-02T03:04:05Z","annotationType":"OTHER","annotator":"Person: C","comment":"of a snippet"}]},
 {"SPDXID":"SPDXRef-t","name":"t","snippetFromFile":"SPDXRef-f","ranges":[{"startPointer":{"reference":"SPDXRef-g","offset":1},"endPointer":{"reference":"SPDXRef-f","offset":9}}]}],
"relationships":[{"spdxElementId":"SPDXRef-DOCUMENT","relatedSpdxElement":"SPDXRef-p","relationshipType":"DESCRIBES"},
 {"spdxElementId":"SPDXRef-p","relatedSpdxElement":"NONE","relationshipType":"DEPENDS_ON","comment":"two\nlines"},
 {"spdxElementId":"DocumentRef-d:SPDXRef-x","relatedSpdxElement":"SPDXRef-p","relationshipType":"SPECIFICATION_FOR"},
 {"spdxElementId":"SPDXRef-p","relatedSpdxElement":"SPDXRef-q","relationshipType":"CONTAINS","comment":"ossay:SPDX:hasFiles"}]}`

// mutate changes one thing of a document at random and says what.
func mutate(r *rand.Rand, v any, path string) string {
	words := []any{"NOASSERTION", "", "SPDXRef-p", 1.0, 1.5, true, nil, []any{}, map[string]any{}, []any{"x"}, "SHA1", "OTHER",
		"PACKAGE-MANAGER", "DEPENDS_ON", "LIBRARY", map[string]any{"a": nil}, []any{nil}, -3.0}
	word := func() any { return words[r.IntN(len(words))] }
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for k := range v {
			names = append(names, k)
		}
		slices.Sort(names)
		if len(names) == 0 || r.IntN(12) == 0 {
			v["un=kn/own~"] = word()
			return path + " gets a field"
		}
		name := names[r.IntN(len(names))]
		switch r.IntN(6) {
		case 0:
			delete(v, name)
			return path + "/" + name + " goes"
		case 1:
			v[name] = word()
			return fmt.Sprintf("%s/%s = %v", path, name, v[name])
		}
		if s := mutate(r, v[name], path+"/"+name); s != "" {
			return s
		}
		v[name] = word()
		return fmt.Sprintf("%s/%s = %v", path, name, v[name])
	case []any:
		if len(v) == 0 {
			return ""
		}
		i := r.IntN(len(v))
		if r.IntN(6) > 0 {
			if s := mutate(r, v[i], path+"/"+itoa(i)); s != "" {
				return s
			}
		}
		v[i] = word()
		return fmt.Sprintf("%s/%d = %v", path, i, v[i])
	}
	return ""
}

func TestTheVerdictOnFieldsIsThatOfTheJSONSchema(t *testing.T) {
	s := validator(t)
	r := rand.New(rand.NewPCG(1, 2))
	valid := 0
	for range 3000 {
		var v any
		if err := json.Unmarshal([]byte(rich), &v); err != nil {
			t.Fatal(err)
		}
		what := mutate(r, v, "")
		text, _ := json.Marshal(v)
		d, err := Read(string(text), nil)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		ours := !slices.ContainsFunc(d.Problems(), func(p sbom.Problem) bool { return p.Rule == ruleSchema })
		theirs := s.Validate(v) == nil
		if theirs {
			valid++
		}
		if ours != theirs {
			t.Errorf("%s: ours %v, the schema's %v: %v", what, ours, theirs, d.Problems())
		}
	}
	if valid < 250 || valid > 2750 {
		t.Errorf("%d of 3000 are valid: the changes do not tell much", valid)
	}
}

func TestWordsThatTheSchemaDoesNotHaveAreAccepted(t *testing.T) {
	// The published schema of 2.3 has hyphens; later editions have both.
	for _, word := range [...]string{"PACKAGE_MANAGER", "PERSISTENT_ID"} {
		d := read(t, strings.Replace(rich, "PACKAGE-MANAGER", word, 1))
		for _, p := range d.Problems() {
			t.Errorf("%s: %+v", word, p)
		}
	}
}

func TestAnyDocumentKeepsItsValuesThroughTagValueAndYAML(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for i := range 600 {
		var v any
		if err := json.Unmarshal([]byte(rich), &v); err != nil {
			t.Fatal(err)
		}
		what := ""
		if i > 0 {
			what = mutate(r, v, "") + ", " + mutate(r, v, "")
		}
		text, _ := json.Marshal(v)
		d := read(t, string(text))
		want := shapeOf(t, d)
		for _, e := range [...]sbom.Encoding{sbom.TagValue, sbom.YAML, sbom.JSON} {
			back, written, losses := write(t, d, sbom.Format{Encoding: e})
			for _, l := range losses {
				if l.Kept == "" {
					t.Errorf("%s: %s loses %+v", what, e, l)
				}
			}
			if a, b := fmt.Sprint(want), fmt.Sprint(shapeOf(t, back)); a != b {
				t.Fatalf("%s: %s changes\n%s\ninto\n%s\nby\n%s", what, e, a, b, written)
			}
		}
	}
}
