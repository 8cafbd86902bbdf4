package bom

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// cdxDoc is a CycloneDX document with the given members.
func cdxDoc(members ...string) string {
	return `{"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1` + strings.Join(append([]string{""}, members...), ",\n") + "}"
}

func TestCycloneDX(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"lists components with edges from the project", cdxDoc(
			`"metadata": {"component": {"bom-ref": "root", "type": "application", "name": "shop", "version": "2"}}`,
			`"components": [{"bom-ref": "a", "type": "library", "group": "@acme", "name": "a", "version": "1.0.0", "purl": "pkg:npm/%40acme/a@1.0.0"},
{"bom-ref": "b", "type": "library", "name": "b", "version": "2.0.0", "purl": "pkg:npm/b@2.0.0"}]`,
			`"dependencies": [{"ref": "root", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b", "a"]}, {"ref": "b"}]`), `
node shop 2 ecosystem=generic project @2:78 "\"shop\""
node @acme/a 1.0.0 ecosystem=npm purl=pkg:npm/%40acme/a@1.0.0 direct @3:78 "\"a\""
node b 2.0.0 ecosystem=npm purl=pkg:npm/b@2.0.0 @4:45 "\"b\""
edge shop 2 -> @acme/a 1.0.0
edge @acme/a 1.0.0 -> b 2.0.0`},
		{"takes hashes and licences of all forms", cdxDoc(`"components": [{"name": "a", "purl": "pkg:pypi/a@1",
"hashes": [{"alg": "SHA-256", "content": "0A"}, {"alg": "SHA3-512", "content": "0b"}, {"alg": "BLAKE2b-256", "content": "0c"},
 {"alg": "MD5", "content": "not hex"}, {"alg": "SHA-1"}, {"content": "00"}, 7],
"licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Own terms"}}, {"expression": "Apache-2.0 OR MIT"}, {"license": {"id": "MIT"}}, 7]}]`), `
node a 1 ecosystem=PyPI purl=pkg:pypi/a@1 hash=sha256:0A sha3-512:0b blake2b-256:0c licence=MIT AND Own terms AND (Apache-2.0 OR MIT) @2:25 "\"a\""`},
		{"keeps one licence expression as it is", cdxDoc(`"components": [{"name": "a", "purl": "pkg:pypi/a@1", "licenses": [{"expression": "Apache-2.0 OR MIT"}]}]`), `
node a 1 ecosystem=PyPI purl=pkg:pypi/a@1 licence=Apache-2.0 OR MIT @2:25 "\"a\""`},
		{"reads scopes, and what npm, composer, Maven, poetry, pipenv and GitLab properties say of them", cdxDoc(`"components": [
{"name": "required", "scope": "required"}, {"name": "optional", "scope": "optional"}, {"name": "excluded", "scope": "excluded"},
{"name": "npm", "properties": [{"name": "cdx:npm:package:development", "value": "true"}, {"name": "cdx:npm:package:bundled", "value": "true"}]},
{"name": "not", "properties": [{"name": "cdx:npm:package:development", "value": "false"}, {"name": "x"}, 7]},
{"name": "composer", "scope": "optional", "properties": [{"name": "cdx:composer:package:isDevRequirement", "value": "true"}]},
{"name": "maven", "properties": [{"name": "cdx:maven:package:test", "value": "true"}]},
{"name": "poetry", "properties": [{"name": "cdx:poetry:group", "value": "docs"}]},
{"name": "both", "properties": [{"name": "cdx:poetry:group", "value": "dev"}, {"name": "cdx:poetry:group", "value": "main"}]},
{"name": "pipenv", "properties": [{"name": "cdx:pipenv:category", "value": "develop"}]},
{"name": "gitlab", "properties": [{"name": "gitlab:dependency_scanning:category", "value": "test"}]},
{"name": "lab", "properties": [{"name": "gitlab:dependency_scanning:category", "value": "development"}]},
{"name": "prod", "properties": [{"name": "gitlab:dependency_scanning:category", "value": "production"}]}]`), `
node required  ecosystem=generic @3:10 "\"required\""
node optional  ecosystem=generic optional @3:53 "\"optional\""
node excluded  ecosystem=generic dev @3:96 "\"excluded\""
node npm  ecosystem=generic bundled dev @4:10 "\"npm\""
node not  ecosystem=generic @5:10 "\"not\""
node composer  ecosystem=generic dev @6:10 "\"composer\""
node maven  ecosystem=generic test @7:10 "\"maven\""
node poetry  ecosystem=generic dev @8:10 "\"poetry\""
node both  ecosystem=generic @9:10 "\"both\""
node pipenv  ecosystem=generic dev @10:10 "\"pipenv\""
node gitlab  ecosystem=generic test @11:10 "\"gitlab\""
node lab  ecosystem=generic dev @12:10 "\"lab\""
node prod  ecosystem=generic @13:10 "\"prod\""`},
		{"lists the parts of components as bundled and needed", cdxDoc(
			`"metadata": {"component": {"name": "firmware", "components": [{"name": "loader", "version": "1"}]}}`,
			`"components": [{"name": "app", "components": [{"name": "lib", "scope": "optional", "components": [{"name": "deep"}]}]}, {"name": "last"}]`), `
node firmware  ecosystem=generic project @2:36 "\"firmware\""
node app  ecosystem=generic @3:25 "\"app\""
node last  ecosystem=generic @3:130 "\"last\""
node lib  ecosystem=generic bundled optional @3:56 "\"lib\""
node deep  ecosystem=generic bundled @3:108 "\"deep\""
node loader 1 ecosystem=generic direct bundled @2:72 "\"loader\""
edge firmware -> loader 1
edge app -> lib optional
edge lib -> deep`},
		{"takes the package URL as id where there is none", cdxDoc(
			`"components": [{"name": "a", "purl": "pkg:npm/a@1"}, {"name": "b", "purl": "pkg:npm/b@1"}, {"name": "b", "purl": " pkg:npm/b@1 "}, {"name": "b", "purl": "pkg:npm/b@1"}]`,
			`"dependencies": [{"ref": "pkg:npm/a@1", "dependsOn": ["pkg:npm/b@1"]}]`), `
node a 1 ecosystem=npm purl=pkg:npm/a@1 @2:25 "\"a\""
node b 1 ecosystem=npm purl=pkg:npm/b@1 @2:63 "\"b\""
node b 1 ecosystem=npm purl=pkg:npm/b@1 @2:101 "\"b\""
node b 1 ecosystem=npm purl=pkg:npm/b@1 @2:141 "\"b\""
edge a 1 -> b 1`},
		{"notes what refers to nothing, or to another document, but services are something", cdxDoc(
			`"components": [{"bom-ref": "a", "name": "a"}, {"bom-ref": "a", "name": "b"}]`,
			`"services": [{"bom-ref": "s", "services": [{"bom-ref": "inner"}]}]`,
			`"dependencies": [{"ref": "a", "dependsOn": ["gone", "s", "inner", "urn:cdx:0/1#x"]}, {"ref": "lost", "dependsOn": ["a"]},
 {"ref": "unused", "dependsOn": []}, {"ref": "s", "dependsOn": ["a"]}, 7, {"ref": 7, "dependsOn": 7}]`), `
node a  ecosystem=generic @2:41 "\"a\""
node b  ecosystem=generic @2:72 "\"b\""
note "a" names two components @2
note a dependency refers to "gone", which the document does not hold @4
note a dependency on a component of another document, urn:cdx:0/1#x @4
note a dependency refers to "lost", which the document does not hold @4`},
		{"leaves specifications that a component implements out of the edges", cdxDoc(
			`"components": [{"bom-ref": "lib", "name": "lib"}, {"bom-ref": "tls", "name": "TLS", "type": "cryptographic-asset"}]`,
			`"dependencies": [{"ref": "lib", "provides": ["tls"]}]`), `
node lib  ecosystem=generic @2:43 "\"lib\""
node TLS  ecosystem=generic @2:78 "\"TLS\""`},
		{"notes that the document calls itself incomplete", cdxDoc(`"components": []`,
			`"compositions": [{"aggregate": "complete"}, {"aggregate": "incomplete_third_party_only"}, {"aggregate": "incomplete"}]`), `
note the document says that it is incomplete third party only @3`},
		{"keeps ancestors and variants out", cdxDoc(`"components": [{"name": "fork", "pedigree": {"ancestors": [{"name": "origin"}], "variants": [{"name": "v"}]}}]`), `
node fork  ecosystem=generic @2:25 "\"fork\""`},
		{"keeps ranges as requirements", cdxDoc(`"components": [{"name": "a", "versionRange": "vers:npm/>=1|<2", "isExternal": true, "purl": "pkg:npm/a"},
{"name": "b", "version": "^1.2", "purl": "pkg:npm/b"}, {"name": "c", "version": ">= 1, < 2"}]`), `
node a  ecosystem=npm requirement=vers:npm/>=1|<2 purl=pkg:npm/a @2:25 "\"a\""
node b  ecosystem=npm requirement=^1.2 purl=pkg:npm/b @3:10 "\"b\""
node c  ecosystem=generic requirement=>= 1, < 2 @3:65 "\"c\""`},
		{"is read in UTF-8 with a byte order mark and CRLF", "\ufeff" + strings.ReplaceAll(cdxDoc(`"components": [{"name": "a"}]`), "\n", "\r\n"), `
node a  ecosystem=generic @2:25 "\"a\""`},
		{"may have its mark at the end, or only its schema", `{"components": [{"name": "a"}], "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json"}`, `
node a  ecosystem=generic @1:26 "\"a\""`},
		{"with null where a list belongs lists nothing", cdxDoc(`"components": null`, `"dependencies": null`, `"metadata": null`), ``},
		{"of another format is left alone", `{"bomFormat": "Other", "components": [{"name": "a"}]}`, `nothing`},
		{"that is a list is left alone", `[{"bomFormat": "CycloneDX"}]`, `nothing`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, CycloneDX(), "bom.json", tt.content, tt.want) })
	}
}

func TestCycloneDXIsReadWhereOthersPutIt(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{CycloneDX()})
	for p, want := range map[string]bool{
		"bom.json": true, "a/sbom.json": true, "web.cdx.json": true, "Web.CDX.json": true, "x.cyclonedx.json": true,
		"lib/cryptography-1.dist-info/sboms/auditwheel.json": true, "dist-info/other/x.json": false,
		"bom.xml": false, "mybom.json": false,
	} {
		if got := len(d.Takers(p, true, nil)) == 1; got != want {
			t.Errorf("%s: taken = %v", p, got)
		}
	}
}

func TestHostileCycloneDX(t *testing.T) {
	many := strings.Repeat(`{"license": {"name": "L"}}, {"expression": "A OR B"}, `, 5000)
	for _, tt := range []struct{ name, content, fails string }{
		{"cut in the middle", strings.TrimSuffix(cdxDoc(`"components": [{"name": "a"`), "}"), "end of file"},
		{"no JSON in spite of its name", "bomFormat: CycloneDX", "unexpected"},
		{"nested deeper than the budget", cdxDoc(`"components": [` + strings.Repeat(`{"name": "a", "components": [`, 600)), "depth"},
		{"wrong types everywhere", `{"bomFormat": "CycloneDX", "components": {"a": 1, "b": [], "c": {"name": {}, "purl": [], "hashes": 1, "licenses": "MIT",
"properties": {"x": 1}, "components": 3, "bom-ref": {}, "scope": [], "version": {}}}, "metadata": {"component": []}, "services": "s", "dependencies": {"a": 1}, "compositions": [1]}`, ""},
		{"a great many licences of one component", cdxDoc(`"components": [{"name": "a", "licenses": [` + many + `{}]}]`), ""},
		{"a component that is a text", cdxDoc(`"components": ["a", null, 3, {"name": ""}, {}]`), ""},
		{"nothing", "", "end of file"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var res inspect.Result
			err := CycloneDX().Inspect(inventorytest.File("bom.json", []byte(tt.content)), &res)
			switch {
			case tt.fails == "" && err != nil:
				t.Error(err)
			case tt.fails != "" && (err == nil || !strings.Contains(err.Error(), tt.fails)):
				t.Errorf("error %v, want one about %q", err, tt.fails)
			}
			for _, l := range res.Listings {
				inventorytest.CheckShape(t, l, len(tt.content))
			}
		})
	}
	t.Run("components without a name are noted", func(t *testing.T) {
		inventorytest.Compare(t, CycloneDX(), "bom.json", cdxDoc(`"components": ["a", {"version": "1"}]`), `
note a component that is a string @2
note a component without a name @2`)
	})
}

func TestCycloneDXStaysInTheBudget(t *testing.T) {
	content := []byte(largeCycloneDX(2000))
	in := inventorytest.File("bom.json", content)
	in.Budget = budget.New(budget.Limits{Steps: 30_000}, in.Size)
	var res inspect.Result
	if err := CycloneDX().Inspect(in, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}
