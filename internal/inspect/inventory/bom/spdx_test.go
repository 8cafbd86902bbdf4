package bom

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// spdxDoc is an SPDX 2.3 document of packages by name, one a line, with their
// names as ids, and of relationships written "FROM TYPE TO".
func spdxDoc(packages []string, relationships ...string) string {
	var b strings.Builder
	b.WriteString("{\"spdxVersion\": \"SPDX-2.3\", \"SPDXID\": \"SPDXRef-DOCUMENT\", \"packages\": [\n")
	for i, p := range packages {
		if !strings.HasPrefix(p, "{") {
			p = `{"SPDXID": "SPDXRef-` + p + `", "name": "` + p + `"}`
		}
		b.WriteString(p + comma(i, len(packages)) + "\n")
	}
	b.WriteString("], \"relationships\": [\n")
	for i, r := range relationships {
		w := strings.Fields(r)
		b.WriteString(`{"spdxElementId": "SPDXRef-` + w[0] + `", "relationshipType": "` + w[1] + `", "relatedSpdxElement": "` + ref(w[2]) + `"}` + comma(i, len(relationships)) + "\n")
	}
	b.WriteString("]}")
	return b.String()
}

// ref is the id of a package of spdxDoc; ids of other forms stay.
func ref(name string) string {
	if strings.ToUpper(name) == name && name != "DOCUMENT" || strings.HasPrefix(name, "DocumentRef-") {
		return name
	}
	return "SPDXRef-" + name
}

func TestSPDX(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"reads a package's fields", spdxDoc([]string{`{"SPDXID": "SPDXRef-a", "name": "a", "versionInfo": "1.0", "downloadLocation": "https://files.invalid/a.tgz",
"licenseDeclared": "NOASSERTION", "licenseConcluded": "MIT OR 0BSD",
"checksums": [{"algorithm": "SHA1", "checksumValue": "aa"}, {"algorithm": "SHA3-256", "checksumValue": "BB"}, 7],
"externalRefs": [{"referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:a:a"},
 {"referenceCategory": "PACKAGE_MANAGER", "referenceType": "purl", "referenceLocator": "pkg:npm/a@1.0"}]}`,
			`{"SPDXID": "SPDXRef-b", "name": "b", "versionInfo": "NOASSERTION", "licenseDeclared": "NONE", "licenseConcluded": "MIT", "downloadLocation": "git+https://git.invalid/b.git"}`,
			`{"SPDXID": "SPDXRef-c", "name": "c", "versionInfo": "2", "downloadLocation": "NONE",
"externalRefs": [{"referenceType": "http://spdx.org/rdf/references/purl", "referenceLocator": "pkg:pypi/c@2"}, {"referenceType": "purl", "referenceLocator": "pkg:pypi/other@2"}]}`}), `
node a 1.0 ecosystem=npm purl=pkg:npm/a@1.0 hash=sha1:aa sha3-256:BB licence=MIT OR 0BSD @2:33 "\"a\""
node b  ecosystem=generic source=git+https://git.invalid/b.git licence=NONE @7:33 "\"b\""
node c 2 ecosystem=PyPI purl=pkg:pypi/c@2 @8:33 "\"c\""
note a second package URL of one package, pkg:pypi/other@2, is left aside @9`},
		{"takes the one described package as the project", spdxDoc([]string{"app", "a", "b"},
			"DOCUMENT DESCRIBES app", "app DEPENDS_ON a", "b DEPENDENCY_OF a"), `
node app  ecosystem=generic project @2:35 "\"app\""
node a  ecosystem=generic direct @3:33 "\"a\""
node b  ecosystem=generic @4:33 "\"b\""
edge app -> a
edge a -> b`},
		{"reads every relationship that means a need, with its scope", spdxDoc([]string{"app", "dev", "build", "test", "optional", "provided", "runtime", "tool", "link", "before"},
			"app DESCRIBED_BY DOCUMENT", "dev DEV_DEPENDENCY_OF app", "build BUILD_DEPENDENCY_OF app", "test TEST_DEPENDENCY_OF app",
			"optional OPTIONAL_DEPENDENCY_OF app", "provided PROVIDED_DEPENDENCY_OF app", "runtime RUNTIME_DEPENDENCY_OF app",
			"tool BUILD_TOOL_OF app", "app DYNAMIC_LINK link", "before PREREQUISITE_FOR app", "app GENERATED_FROM dev", "app OTHER dev"), `
node app  ecosystem=generic project @2:35 "\"app\""
node dev  ecosystem=generic direct dev @3:35 "\"dev\""
node build  ecosystem=generic direct dev @4:37 "\"build\""
node test  ecosystem=generic direct test @5:36 "\"test\""
node optional  ecosystem=generic direct optional @6:40 "\"optional\""
node provided  ecosystem=generic direct @7:40 "\"provided\""
node runtime  ecosystem=generic direct @8:39 "\"runtime\""
node tool  ecosystem=generic direct dev @9:36 "\"tool\""
node link  ecosystem=generic direct @10:36 "\"link\""
node before  ecosystem=generic direct @11:38 "\"before\""
edge app -> dev dev
edge app -> build dev
edge app -> test test
edge app -> optional optional
edge app -> provided
edge app -> runtime
edge app -> tool dev
edge app -> link
edge app -> before`},
		{"a project that holds everything asks for what nothing else needs", spdxDoc([]string{"image", "os", "lib", "leaf", "dev"},
			"DOCUMENT DESCRIBES image", "image CONTAINS os", "image CONTAINS lib", "image CONTAINS leaf", "lib DEPENDS_ON leaf", "leaf CONTAINED_BY os",
			"image CONTAINS dev", "dev DEV_DEPENDENCY_OF image"), `
node image  ecosystem=generic project @2:37 "\"image\""
node os  ecosystem=generic direct @3:34 "\"os\""
node lib  ecosystem=generic direct @4:35 "\"lib\""
node leaf  ecosystem=generic bundled @5:36 "\"leaf\""
node dev  ecosystem=generic direct dev @6:35 "\"dev\""
edge image -> os
edge image -> lib
edge image -> dev dev
edge os -> leaf
edge lib -> leaf`},
		{"several described packages stay components, and only what nothing needs is direct", spdxDoc([]string{"a", "b", "c"},
			"DOCUMENT DESCRIBES a", "DOCUMENT DESCRIBES b", "a DEPENDS_ON b"), `
node a  ecosystem=generic direct @2:33 "\"a\""
node b  ecosystem=generic @3:33 "\"b\""
node c  ecosystem=generic @4:33 "\"c\""
edge a -> b
edge . -> a`},
		{"the only package is looked up although it is described", spdxDoc([]string{"a"}, "DOCUMENT DESCRIBES a"), `
node a  ecosystem=generic @2:33 "\"a\""`},
		{"documentDescribes is another way to say it", strings.Replace(spdxDoc([]string{"app", "a"}, "app CONTAINS a"), `"packages"`, `"documentDescribes": ["SPDXRef-app"], "packages"`, 1), `
node app  ecosystem=generic project @2:35 "\"app\""
node a  ecosystem=generic direct @3:33 "\"a\""
edge app -> a`},
		{"files are no components and no gaps", strings.Replace(spdxDoc([]string{"a"}, "a CONTAINS f", "s GENERATED_FROM a", "f DEPENDENCY_OF a", "a DEPENDS_ON NOASSERTION", "a DEPENDS_ON NONE"),
			`"packages"`, `"files": [{"SPDXID": "SPDXRef-f"}], "snippets": [{"SPDXID": "SPDXRef-s"}], "packages"`, 1), `
node a  ecosystem=generic @2:33 "\"a\""`},
		{"notes what refers to nothing or to another document", spdxDoc([]string{"a", "a"}, "a DEPENDS_ON gone", "lost DEPENDS_ON a", "a DEPENDS_ON DocumentRef-x:SPDXRef-y", "lost AMENDS a"), `
node a  ecosystem=generic @2:33 "\"a\""
node a  ecosystem=generic @3:33 "\"a\""
note "SPDXRef-a" names two components @3
note a relationship refers to "SPDXRef-gone", which the document does not hold @5
note a relationship refers to "SPDXRef-lost", which the document does not hold @6
note a relationship with a package of another document, DocumentRef-x:SPDXRef-y @7`},
		{"is taken out of GitHub's envelope", `{"sbom": {"spdxVersion": "SPDX-2.3", "packages": [{"name": "npm:x", "versionInfo": "^1.0", "externalRefs":
[{"referenceType": "purl", "referenceLocator": "pkg:npm/x"}]}]}}`, `
node x  ecosystem=npm requirement=^1.0 purl=pkg:npm/x @1:60 "\"npm:x\""`},
		{"with wrong types everywhere lists what has a name", `{"spdxVersion": "SPDX-2.2", "packages": ["a", {"name": []}, {"name": "b", "checksums": 1, "externalRefs": {"a": 1}, "SPDXID": 3}],
"relationships": [1, {"spdxElementId": [], "relationshipType": "DEPENDS_ON"}], "documentDescribes": {"a": "b"}, "files": 3}`, `
node b  ecosystem=generic @1:70 "\"b\""
note a package that is a string @1
note a component without a name @1
note a relationship refers to "b", which the document does not hold @2`},
		{"of CycloneDX is left alone", cdxDoc(`"components": [{"name": "a"}]`), `nothing`},
		{"of an unknown later form is left alone", `{"spdxVersion": "SPDX-9", "packages": [{"name": "a"}]}`, `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, SPDX(), "a.spdx.json", tt.content, tt.want) })
	}
}

func TestDamageIsReportedOnce(t *testing.T) {
	for _, tt := range []struct{ name, base, content, refusedBy string }{
		{"a cut CycloneDX document", "bom.json", `{"bomFormat": "CycloneDX", "components": [`, formatCycloneDX},
		{"a cut SPDX document", "sbom.json", `{"spdxVersion": "SPDX-2.3", "packages": [`, formatSPDX},
		{"no JSON under a name that both read", "sbom.json", `nonsense`, formatCycloneDX},
		{"no JSON under SPDX's own name", "x.spdx.json", `nonsense`, formatSPDX},
		{"JSON of another kind", "sbom.json", `{"artifacts": []}`, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			by := ""
			d := inspect.NewDispatch([]inspect.Inspector{CycloneDX(), SPDX()})
			for _, i := range d.Takers("a/"+tt.base, false, nil) {
				var res inspect.Result
				if err := d.Inspector(i).Inspect(inventorytest.File("a/"+tt.base, []byte(tt.content)), &res); err != nil {
					by += d.Inspector(i).ID()
				}
				if len(res.Listings) > 0 {
					t.Errorf("%s lists something", d.Inspector(i).ID())
				}
			}
			if by != tt.refusedBy {
				t.Errorf("refused by %q, want %q", by, tt.refusedBy)
			}
		})
	}
}
