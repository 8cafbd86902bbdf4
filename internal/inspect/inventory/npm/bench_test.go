package npm

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// bigLock returns a package-lock.json of n packages in the shape of real ones: a
// tenth of them nested, three requirements each, and the fields that npm copies.
func bigLock(n int) string {
	var sb strings.Builder
	sb.WriteString("{\n  \"name\": \"big\",\n  \"version\": \"1.0.0\",\n  \"lockfileVersion\": 3,\n  \"requires\": true,\n  \"packages\": {\n    \"\": {\n      \"name\": \"big\",\n      \"dependencies\": {\"package-0\": \"^1.0.0\"}\n    }")
	for i := range n {
		where := fmt.Sprintf("node_modules/package-%d", i)
		switch {
		case i%10 == 9:
			where = fmt.Sprintf("node_modules/package-%d/node_modules/package-%d", i-1, i-3)
		case i%7 == 0:
			where = fmt.Sprintf("node_modules/@scope/package-%d", i)
		}
		fmt.Fprintf(&sb, ",\n    %q: {\n      \"version\": \"1.%d.%d\",\n      \"resolved\": \"https://registry.invalid/package-%d/-/package-%d-1.0.0.tgz\",\n", where, i%40, i%13, i, i)
		fmt.Fprintf(&sb, "      \"integrity\": \"sha512-%086x==\",\n", i*2654435761)
		if i%4 == 0 {
			sb.WriteString("      \"dev\": true,\n")
		}
		sb.WriteString("      \"license\": \"MIT\",\n      \"dependencies\": {\n")
		fmt.Fprintf(&sb, "        \"package-%d\": \"^1.0.0\",\n        \"package-%d\": \"~1.2.0\",\n        \"package-%d\": \"^1.5.3\"\n      }", (i*7+1)%n, (i*3+2)%n, (i+1)%n)
		if i%2 == 0 {
			sb.WriteString(",\n      \"engines\": {\n        \"node\": \">=14\"\n      }")
		}
		sb.WriteString("\n    }")
	}
	sb.WriteString("\n  }\n}\n")
	return sb.String()
}

func benchmark(b *testing.B, r *inventory.Reader, name, text string, packages int) {
	b.Helper()
	data := []byte(text)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := r.Inspect(inventorytest.File(name, data), &res); err != nil {
			b.Fatal(err)
		}
		if got := len(res.Listings[0].Nodes); got < packages {
			b.Fatalf("%d nodes, want %d", got, packages)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(packages), "ns/package")
}

func BenchmarkPackageLock1k(b *testing.B) {
	benchmark(b, PackageLock(), "package-lock.json", bigLock(1000), 1000)
}

func BenchmarkPackageLock100k(b *testing.B) {
	benchmark(b, PackageLock(), "package-lock.json", bigLock(100_000), 100_000)
}

// bigYarn returns a classic yarn.lock of n packages.
func bigYarn(n int) string {
	var sb strings.Builder
	sb.WriteString("# yarn lockfile v1\n")
	for i := range n {
		fmt.Fprintf(&sb, "\npackage-%d@^1.0.0, package-%d@~1.%d.0:\n  version \"1.%d.%d\"\n", i, i, i%40, i%40, i%13)
		fmt.Fprintf(&sb, "  resolved \"https://registry.invalid/package-%d/-/package-%d-1.0.0.tgz#%040x\"\n  integrity sha512-%086x==\n", i, i, i, i*2654435761)
		fmt.Fprintf(&sb, "  dependencies:\n    package-%d \"^1.0.0\"\n    package-%d \"^1.0.0\"\n    package-%d \"^1.0.0\"\n", (i*7+1)%n, (i*3+2)%n, (i+1)%n)
	}
	return sb.String()
}

// bigBerry returns a berry yarn.lock of n packages, one in ten with a peer.
func bigBerry(n int) string {
	var sb strings.Builder
	sb.WriteString("__metadata:\n  version: 8\n")
	for i := range n {
		fmt.Fprintf(&sb, "\n\"package-%d@npm:^1.0.0, package-%d@npm:~1.%d.0\":\n  version: 1.%d.%d\n  resolution: \"package-%d@npm:1.%d.%d\"\n", i, i, i%40, i%40, i%13, i, i%40, i%13)
		fmt.Fprintf(&sb, "  dependencies:\n    package-%d: \"npm:^1.0.0\"\n    package-%d: \"npm:^1.0.0\"\n    package-%d: \"npm:^1.0.0\"\n", (i*7+1)%n, (i*3+2)%n, (i+1)%n)
		if i%10 == 0 {
			fmt.Fprintf(&sb, "  peerDependencies:\n    package-%d: \"*\"\n", (i+1)%n)
		}
		fmt.Fprintf(&sb, "  checksum: 10c0/%0128x\n  languageName: node\n  linkType: hard\n", i)
	}
	return sb.String()
}

// bigPnpm returns a pnpm-lock.yaml of version 9 with n packages.
func bigPnpm(n int) string {
	var sb strings.Builder
	sb.WriteString("lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      package-0:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n")
	for i := range n {
		fmt.Fprintf(&sb, "\n  package-%d@1.0.0:\n    resolution: {integrity: sha512-%086x==}\n    engines: {node: '>=14'}\n", i, i)
	}
	sb.WriteString("\nsnapshots:\n")
	for i := range n {
		fmt.Fprintf(&sb, "\n  package-%d@1.0.0:\n    dependencies:\n      package-%d: 1.0.0\n      package-%d: 1.0.0\n      package-%d: 1.0.0\n", i, (i*7+1)%n, (i*3+2)%n, (i+1)%n)
	}
	return sb.String()
}

// bigBun returns a bun.lock of n packages.
func bigBun(n int) string {
	var sb strings.Builder
	sb.WriteString("{\n  \"lockfileVersion\": 1,\n  \"workspaces\": {\n    \"\": {\n      \"name\": \"big\",\n      \"dependencies\": { \"package-0\": \"^1.0.0\" },\n    },\n  },\n  \"packages\": {\n")
	for i := range n {
		fmt.Fprintf(&sb, "    \"package-%d\": [\"package-%d@1.%d.0\", \"\", { \"dependencies\": { \"package-%d\": \"^1.0.0\", \"package-%d\": \"^1.0.0\", \"package-%d\": \"^1.0.0\" } }, \"sha512-%086x==\"],\n\n",
			i, i, i%40, (i*7+1)%n, (i*3+2)%n, (i+1)%n, i)
	}
	sb.WriteString("  }\n}\n")
	return sb.String()
}

func BenchmarkYarnClassic10k(b *testing.B) {
	benchmark(b, YarnLock(), "yarn.lock", bigYarn(10_000), 10_000)
}

func BenchmarkYarnBerry10k(b *testing.B) {
	benchmark(b, YarnLock(), "yarn.lock", bigBerry(10_000), 10_000)
}

func BenchmarkPnpm10k(b *testing.B) {
	benchmark(b, PnpmLock(), "pnpm-lock.yaml", bigPnpm(10_000), 10_000)
}

func BenchmarkBun10k(b *testing.B) {
	benchmark(b, BunLock(), "bun.lock", bigBun(10_000), 10_000)
}

// BenchmarkJoinInstalled joins 2,000 installed packages that no lock file lists.
func BenchmarkJoinInstalled(b *testing.B) {
	const n = 2000
	fs := files{"package.json": `{"name": "m", "dependencies": {"p0": "*"}}`}
	for i := range n {
		fs[fmt.Sprintf("node_modules/p%d/package.json", i)] = pkg(fmt.Sprintf("p%d", i), "1.0.0",
			fmt.Sprintf(`"dependencies": {"p%d": "*", "p%d": "*", "p%d": "*"}`, (i*7+1)%n, (i*3+2)%n, (i+1)%n))
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		all := unjoined(b, fs)
		b.StartTimer()
		s := inventory.NewSet(all)
		Join().Run(s)
	}
}
