package tree

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

const benchHash = "sha512-CGOfOJqWjg2qW/Mb6zNsDm+u5vFQ8DxXfbM09z69p5Z6+mE1ikP2jUXw+j42Pf1XTYED2Rni5f95npYeuwMDQA=="

// packageLock is like package-lock.json of version 3.
func packageLock(packages int) string {
	var b strings.Builder
	b.WriteString("{\n  \"name\": \"app\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n    \"\": {}")
	for i := range packages {
		fmt.Fprintf(&b, `,
    "node_modules/@scope/package-%d": {
      "version": "1.%d.0",
      "resolved": "https://registry.invalid/@scope/package-%d/-/package-%d-1.0.0.tgz",
      "integrity": %q,
      "dev": true,
      "dependencies": {
        "left": "^1.%d.0",
        "@scope/right": ">=2 <%d"
      },
      "engines": {
        "node": ">=18"
      }
    }`, i, i%50, i, i, benchHash, i%7, i)
	}
	b.WriteString("\n  }\n}\n")
	return b.String()
}

// compactJSON is the same without layout.
func compactJSON(packages int) string {
	return strings.NewReplacer("\n", "", "  ", "", ": ", ":").Replace(packageLock(packages))
}

// pnpmLock is like pnpm-lock.yaml of version 9.
func pnpmLock(packages int) string {
	var b strings.Builder
	b.WriteString("lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .:\n" +
		"    dependencies:\n      left:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n")
	for i := range packages {
		fmt.Fprintf(&b, "  '@scope/package-%d@1.%d.0':\n    resolution: {integrity: %s}\n    engines: {node: '>=18'}\n"+
			"    cpu: [x64]\n    hasBin: true\n\n", i, i%50, benchHash)
	}
	b.WriteString("snapshots:\n\n")
	for i := range packages {
		fmt.Fprintf(&b, "  '@scope/package-%d@1.%d.0(react@18.2.0)':\n    dependencies:\n      left: 1.%d.0\n"+
			"      '@scope/right': 2.0.%d(react@18.2.0)\n    transitivePeerDependencies:\n      - supports-color\n\n", i, i%50, i%7, i)
	}
	return b.String()
}

// berryLock is like yarn.lock of yarn berry.
func berryLock(packages int) string {
	var b strings.Builder
	b.WriteString("# This file is generated.\n\n__metadata:\n  version: 8\n  cacheKey: 10c0\n\n")
	for i := range packages {
		fmt.Fprintf(&b, "\"@scope/package-%d@npm:^1.0.0, @scope/package-%d@npm:^1.1.0\":\n  version: 1.%d.0\n"+
			"  resolution: \"@scope/package-%d@npm:1.%d.0\"\n  dependencies:\n    left: \"npm:^1.%d.0\"\n  bin:\n    p: bin/p.js\n"+
			"  checksum: 10c0/%s\n  languageName: node\n  linkType: hard\n\n", i, i, i%50, i, i%50, i%7, strings.Repeat("0a1b2c3d", 16))
	}
	return b.String()
}

// cargoLock is like Cargo.lock.
func cargoLock(packages int) string {
	var b strings.Builder
	b.WriteString("version = 4\n")
	for i := range packages {
		fmt.Fprintf(&b, "\n[[package]]\nname = \"package-%d\"\nversion = \"1.%d.0\"\n"+
			"source = \"registry+https://registry.invalid/index\"\nchecksum = %q\ndependencies = [\n \"left\",\n \"right 2.0.%d\",\n]\n",
			i, i%50, strings.Repeat("0a1b2c3d", 8), i)
	}
	return b.String()
}

// pomXML is like a Maven project file.
func pomXML(dependencies int) string {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?>\n<project xmlns=\"http://maven.invalid/POM/4.0.0\">\n  <dependencies>\n")
	for i := range dependencies {
		fmt.Fprintf(&b, "    <dependency scope=\"x\">\n      <groupId>org.example.group%d</groupId>\n"+
			"      <artifactId>artifact-%d</artifactId>\n      <version>1.%d.0</version>\n    </dependency>\n", i, i, i%50)
	}
	b.WriteString("  </dependencies>\n</project>\n")
	return b.String()
}

func benchmark(b *testing.B, src string, parse func(string, *budget.Budget) (*Doc, error)) {
	b.Helper()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	var doc *Doc
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	n := 0
	for b.Loop() {
		var err error
		if doc, err = parse(src, budget.New(budget.Default(), int64(len(src)))); err != nil {
			b.Fatal(err)
		}
		n++
	}
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/float64(n)/float64(doc.Values()), "B/value")
}

func BenchmarkJSONLock(b *testing.B)    { benchmark(b, packageLock(20_000), JSON) }
func BenchmarkJSONCompact(b *testing.B) { benchmark(b, compactJSON(20_000), JSON) }
func BenchmarkJSONC(b *testing.B)       { benchmark(b, packageLock(20_000), JSONC) }
func BenchmarkYAMLPnpm(b *testing.B)    { benchmark(b, pnpmLock(20_000), YAML) }
func BenchmarkYAMLBerry(b *testing.B)   { benchmark(b, berryLock(20_000), YAML) }
func BenchmarkTOMLCargo(b *testing.B)   { benchmark(b, cargoLock(20_000), TOML) }
func BenchmarkXMLProject(b *testing.B)  { benchmark(b, pomXML(40_000), XML) }
func BenchmarkJSON45MB(b *testing.B)    { benchmark(b, packageLock(105_000), JSON) }
func BenchmarkYAMLLibrary(b *testing.B) {
	benchmark(b, pnpmLock(2_000), func(src string, g *budget.Budget) (*Doc, error) {
		docs, err := libraryYAML(src, g, 1)
		if err != nil {
			return nil, err
		}
		return docs[0], nil
	})
}
