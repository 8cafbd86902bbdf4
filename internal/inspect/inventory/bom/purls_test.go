package bom

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestPURLs(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"one a line, with comments, blank lines and CRLF", "# what we ship\r\n\r\npkg:npm/%40acme/a@1.0.0\r\n  pkg:pypi/Jinja2@2.4.1   # pinned\r\n\tpkg:golang/x.invalid/y@v1.2.3#sub", `
node @acme/a 1.0.0 ecosystem=npm purl=pkg:npm/%40acme/a@1.0.0 @3:1 "pkg:npm/%40acme/a@1.0.0"
node jinja2 2.4.1 ecosystem=PyPI purl=pkg:pypi/Jinja2@2.4.1 @4:3 "pkg:pypi/Jinja2@2.4.1"
node x.invalid/y v1.2.3 ecosystem=Go purl=pkg:golang/x.invalid/y@v1.2.3#sub @5:2 "pkg:golang/x.invalid/y@v1.2.3#sub"`},
		{"behind a byte order mark", "\ufeffpkg:npm/a@1\n", `
node a 1 ecosystem=npm purl=pkg:npm/a@1 @1:4 "pkg:npm/a@1"`},
		{"what is none is noted with its place", "pkg:npm/a@1\nlodash 4.17.21\npkg:npm/\npkg:npm/b%zz\n", `
node a 1 ecosystem=npm purl=pkg:npm/a@1 @1:1 "pkg:npm/a@1"
note not a package URL: "lodash 4.17.21" @2
note not a package URL: "pkg:npm/" @3
note not a package URL: "pkg:npm/b%zz" @4`},
		{"a range is a requirement", "pkg:npm/a@%5E1.0\n", `
node a  ecosystem=npm requirement=^1.0 purl=pkg:npm/a@%5E1.0 @1:1 "pkg:npm/a@%5E1.0"`},
		{"a JSON list", " [\"pkg:npm/a@1\",\n \"pkg:deb/ubuntu/x@1?distro=ubuntu-24.04\", 3, \"b\", \"\"]", `
node a 1 ecosystem=npm purl=pkg:npm/a@1 @1:3 "\"pkg:npm/a@1\""
node x 1 ecosystem=Ubuntu:24.04:LTS purl=pkg:deb/ubuntu/x@1?distro=ubuntu-24.04 @2:2 "\"pkg:deb/ubuntu/x@1?distro=ubuntu-24.04\""
note a number where a package URL is expected @2
note not a package URL: "b" @2
note not a package URL: "" @2`},
		{"an empty list is a list", "# nothing yet\n", ``},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, PURLs(), "a.purls", tt.content, tt.want) })
	}
	t.Run("in UTF-16, as shells of Windows write it", func(t *testing.T) {
		for name, text := range map[string]string{"lines": "pkg:npm/a@1\r\npkg:npm/b@2\r\n", "JSON": "[\"pkg:npm/a@1\", \"pkg:npm/b@2\"]"} {
			l := inventorytest.Read(t, PURLs(), "a.purls", utf16Text(text))
			if len(l.Nodes) != 2 || l.Nodes[1].Name != "b" || len(l.Notes) > 0 {
				t.Errorf("%s: %+v", name, l)
			}
		}
	})
	t.Run("a damaged JSON list is refused", func(t *testing.T) {
		var res inspect.Result
		if err := PURLs().Inspect(inventorytest.File("a.purls", []byte(`["pkg:npm/a@1"`)), &res); err == nil {
			t.Error("no error")
		}
	})
}

// utf16Text is text in little-endian UTF-16 with a byte order mark.
func utf16Text(text string) string {
	b := []byte("\xff\xfe")
	for _, u := range utf16.Encode([]rune(text)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return string(b)
}

func TestSniff(t *testing.T) {
	long := strings.Repeat(" ", 70<<10)
	for _, tt := range []struct{ name, head, want string }{
		{"CycloneDX", `{"bomFormat": "CycloneDX"`, formatCycloneDX},
		{"CycloneDX with other letters", `{ "bomFormat" : "cyclonedx",`, formatCycloneDX},
		{"CycloneDX behind a long member", `{"x": {"bomFormat": [1, "}", {}]}, "y": "\"{", "bomFormat":"CycloneDX"}`, formatCycloneDX},
		{"CycloneDX by its schema, cut behind it", `{"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "components": [{"na`, formatCycloneDX},
		{"CycloneDX in UTF-16", utf16Text(`{"bomFormat": "CycloneDX"}`), formatCycloneDX},
		{"a mark inside of a member is none", `{"x": {"bomFormat": "CycloneDX"}}`, ""},
		{"a mark inside of a text is none", `{"x": "\"bomFormat\": \"CycloneDX\""}`, ""},
		{"another bomFormat under CycloneDX's schema", `{"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": "Other"}`, ""},
		{"a schema of CycloneDX is no document", `{"$schema": "http://json-schema.org/draft-07/schema#", "$id": "http://cyclonedx.org/schema/bom-1.5.schema.json"}`, ""},
		{"SPDX 2", "\ufeff{\n \"SPDXID\": \"SPDXRef-DOCUMENT\",\n \"spdxVersion\": \"SPDX-2.2\"", formatSPDX},
		{"SPDX 2 in GitHub's envelope", `{"sbom": {"SPDXID": "SPDXRef-DOCUMENT", "spdxVersion": "SPDX-2.3"`, formatSPDX},
		{"SPDX 3", `{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"`, formatSPDX},
		{"SPDX 3 with a list of contexts", `{"@context": ["https://spdx.org/rdf/3.0.0/spdx-context.jsonld", {"x": "y"}]`, formatSPDX},
		{"another JSON-LD context", `{"@context": "https://openvex.dev/ns/v0.2.0", "author": "spdx.org/rdf/3"}`, ""},
		{"package URLs behind comments", "# a\n\n  # b\r\npkg:npm/a", formatPURLs},
		{"a JSON list of package URLs", "[\n \"pkg:npm/a\"", formatPURLs},
		{"another JSON list", `[{"bomFormat": "CycloneDX"}]`, ""},
		{"another text", "pkgs: npm\n", ""},
		{"a lock file", `{"name": "x", "lockfileVersion": 3, "packages": {}}`, ""},
		{"nothing", "", ""},
		{"a head that ends in a key", `{"bomForm`, ""},
		{"a head that ends in a value", `{"bomFormat": "Cyclo`, ""},
		{"a key without value", `{"bomFormat"`, ""},
		{"a head of spaces", long, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if r := Sniff("stdin", []byte(tt.head)); r != nil {
				got = r.Format
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
