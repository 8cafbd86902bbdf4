package bom

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const digits64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// largeCycloneDX returns a document of n components, each of which needs three
// others.
func largeCycloneDX(n int) string {
	var b strings.Builder
	b.WriteString(`{"bomFormat": "CycloneDX", "specVersion": "1.5", "metadata": {"component": {"bom-ref": "root", "name": "app"}}, "components": [`)
	for i := range n {
		fmt.Fprintf(&b, `
    {
      "bom-ref": "pkg:npm/%%40scope%d/package-%d@%d.%d.0|%d",
      "type": "library",
      "group": "@scope%d",
      "name": "package-%d",
      "version": "%d.%d.0",
      "hashes": [{"alg": "SHA-256", "content": "%s"}],
      "licenses": [{"license": {"id": "MIT"}}],
      "purl": "pkg:npm/%%40scope%d/package-%d@%d.%d.0",
      "externalReferences": [{"type": "website", "url": "https://www.invalid/package-%d#readme"}],
      "properties": [{"name": "cdx:npm:package:path", "value": "node_modules/package-%d"}]
    }%s`, i%50, i, i%7, i%13, i, i%50, i, i%7, i%13, digits64, i%50, i, i%7, i%13, i, i, comma(i, n))
	}
	b.WriteString("], \"dependencies\": [\n{\"ref\": \"root\", \"dependsOn\": []}")
	ref := func(i int) string {
		return fmt.Sprintf("pkg:npm/%%40scope%d/package-%d@%d.%d.0|%d", i%50, i, i%7, i%13, i)
	}
	for i := range n {
		fmt.Fprintf(&b, ",\n{\"ref\": %q, \"dependsOn\": [%q, %q, %q]}", ref(i), ref((i+1)%n), ref((i*7+3)%n), ref((i*13+5)%n))
	}
	b.WriteString("]}")
	return b.String()
}

func comma(i, n int) string {
	if i+1 < n {
		return ","
	}
	return ""
}

// largeSPDX returns an SPDX 2.3 document of n packages that all hang on one.
func largeSPDX(n int) string {
	var b strings.Builder
	b.WriteString(`{"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "documentDescribes": ["SPDXRef-0"], "packages": [`)
	for i := range n {
		fmt.Fprintf(&b, `
  {"SPDXID": "SPDXRef-%d", "name": "package-%d", "versionInfo": "1.%d.0", "downloadLocation": "NOASSERTION", "licenseDeclared": "MIT",
   "checksums": [{"algorithm": "SHA256", "checksumValue": "%s"}],
   "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:pypi/package-%d@1.%d.0"}]}%s`,
			i, i, i%13, digits64, i, i%13, comma(i, n))
	}
	b.WriteString(`], "relationships": [`)
	for i := range n {
		fmt.Fprintf(&b, `
  {"spdxElementId": "SPDXRef-0", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-%d"},
  {"spdxElementId": "SPDXRef-%d", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-%d"}%s`, i, i, (i*7+3)%n, comma(i, n))
	}
	b.WriteString("]}")
	return b.String()
}

// largePURLs returns n package URLs, one a line.
func largePURLs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "pkg:npm/%%40scope%d/package-%d@1.%d.0\n", i%50, i, i%13)
	}
	return b.String()
}

func benchmark(b *testing.B, r *inventory.Reader, content string, n int) {
	data := []byte(content)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := r.Inspect(inventorytest.File("in", data), &res); err != nil {
			b.Fatal(err)
		}
		if have := len(res.Listings[0].Nodes); have < n {
			b.Fatalf("%d of %d components", have, n)
		}
	}
}

func BenchmarkCycloneDX10k(b *testing.B) { benchmark(b, CycloneDX(), largeCycloneDX(10_000), 10_000) }
func BenchmarkCycloneDX100k(b *testing.B) {
	benchmark(b, CycloneDX(), largeCycloneDX(100_000), 100_000)
}
func BenchmarkSPDX10k(b *testing.B)  { benchmark(b, SPDX(), largeSPDX(10_000), 10_000) }
func BenchmarkSPDX100k(b *testing.B) { benchmark(b, SPDX(), largeSPDX(100_000), 100_000) }
func BenchmarkSPDX310k(b *testing.B) { benchmark(b, SPDX(), largeSPDX3(10_000), 10_000) }
func BenchmarkPURLs10k(b *testing.B) { benchmark(b, PURLs(), largePURLs(10_000), 10_000) }

func FuzzCycloneDX(f *testing.F) {
	inventorytest.Fuzz(f, CycloneDX(), "bom.json", largeCycloneDX(2),
		cdxDoc(`"components": [{"name": "a", "components": [{"name": "b", "purl": "pkg:npm/b"}]}]`, `"services": [{"bom-ref": "s"}]`),
		cdxDoc(`"components": [{"purl": "pkg:npm/x@1%", "version": ">=1", "licenses": [{"expression": "A OR B"}, {"license": {"name": "C"}}]}]`,
			`"dependencies": [{"ref": "x", "dependsOn": ["y"]}]`, `"compositions": [{"aggregate": "incomplete"}]`))
}

func FuzzSPDX(f *testing.F) {
	inventorytest.Fuzz(f, SPDX(), "a.spdx.json", largeSPDX(2), largeSPDX3(2), `{"sbom": {"spdxVersion": "SPDX-2.3"}}`)
}

func FuzzPURLs(f *testing.F) {
	inventorytest.Fuzz(f, PURLs(), "a.purls", "# list\npkg:npm/a@1 # why\r\n\n\tpkg:pypi/b\nnone", `["pkg:npm/a@1", 2]`, "\ufeffpkg:npm/a@1")
}

func FuzzSniff(f *testing.F) {
	for _, s := range []string{largeCycloneDX(1), largeSPDX(1), largeSPDX3(1), "# x\npkg:npm/a", `["pkg:npm/a"]`, `{"sbom":{"spdxVersion":"SPDX-2.3"}}`, "\xff\xfe{\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, head []byte) {
		if r := Sniff("stdin", head); r != nil && r.Read == nil {
			t.Error("a reader that cannot read")
		}
	})
}
