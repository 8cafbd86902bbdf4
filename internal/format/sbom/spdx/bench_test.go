package spdx

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// large returns a document with n packages as programs write them.
func large(n int) string {
	var b strings.Builder
	b.WriteString(`{"spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","SPDXID":"SPDXRef-DOCUMENT","name":"large",
"documentNamespace":"https://example.org/large","creationInfo":{"created":"2026-01-02T03:04:05Z","creators":["Tool: t-1"]},"packages":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"name":"package-%d","SPDXID":"SPDXRef-Package-npm-package-%d","versionInfo":"1.%d.0","supplier":"Organization: Example",
"downloadLocation":"https://registry.invalid/package-%d/-/package-%d-1.%d.0.tgz","filesAnalyzed":false,"licenseConcluded":"NOASSERTION","licenseDeclared":"MIT OR Apache-2.0",
"copyrightText":"NOASSERTION","checksums":[{"algorithm":"SHA1","checksumValue":"%040x"}],
"externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/package-%d@1.%d.0"}]}`, i, i, i, i, i, i, i, i, i)
	}
	b.WriteString(`],"relationships":[{"spdxElementId":"SPDXRef-DOCUMENT","relatedSpdxElement":"SPDXRef-Package-npm-package-0","relationshipType":"DESCRIBES"}`)
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, `,{"spdxElementId":"SPDXRef-Package-npm-package-%d","relatedSpdxElement":"SPDXRef-Package-npm-package-%d","relationshipType":"DEPENDS_ON"}`, i/2, i)
	}
	b.WriteString(`]}`)
	return b.String()
}

// benchmarkPackages is how many packages the benchmarks have, the number of the
// project's targets.
const benchmarkPackages = 100_000

func in(b *testing.B, e sbom.Encoding) string {
	b.Helper()
	d := read(b, large(benchmarkPackages))
	var out strings.Builder
	if _, err := d.Write(&out, sbom.Format{Encoding: e}); err != nil {
		b.Fatal(err)
	}
	runtime.GC()
	return out.String()
}

func BenchmarkReadJSON(b *testing.B)     { benchmarkRead(b, sbom.JSON) }
func BenchmarkReadTagValue(b *testing.B) { benchmarkRead(b, sbom.TagValue) }
func BenchmarkReadYAML(b *testing.B)     { benchmarkRead(b, sbom.YAML) }

func benchmarkRead(b *testing.B, e sbom.Encoding) {
	src := in(b, e)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		read(b, src)
	}
}

func BenchmarkProblems(b *testing.B) {
	d := read(b, large(benchmarkPackages))
	b.ReportAllocs()
	for b.Loop() {
		if p := d.Problems(); len(p) > 0 {
			b.Fatal(p[0])
		}
	}
}

func BenchmarkWriteJSON(b *testing.B)     { benchmarkWrite(b, sbom.Format{Encoding: sbom.JSON}) }
func BenchmarkWriteTagValue(b *testing.B) { benchmarkWrite(b, sbom.Format{Encoding: sbom.TagValue}) }
func BenchmarkWriteYAML(b *testing.B)     { benchmarkWrite(b, sbom.Format{Encoding: sbom.YAML}) }
func BenchmarkWrite22(b *testing.B) {
	benchmarkWrite(b, sbom.Format{Version: "2.2", Encoding: sbom.JSON})
}

func benchmarkWrite(b *testing.B, to sbom.Format) {
	d := read(b, large(benchmarkPackages))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Write(io.Discard, to); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDocument(b *testing.B) {
	d := read(b, large(benchmarkPackages))
	b.ReportAllocs()
	for b.Loop() {
		d.Document()
	}
}

func BenchmarkWriteDocument(b *testing.B) {
	d := read(b, large(benchmarkPackages)).Document()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(io.Discard, d, sbom.Format{}); err != nil {
			b.Fatal(err)
		}
	}
}
