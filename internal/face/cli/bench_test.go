//go:build unix

package cli

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// The benchmarks of this file run the real program as a process of its own and
// report its processor seconds and peak memory, which is what docs/performance.md
// quotes: "go test ./internal/face/cli -run '^$' -bench Process".

// measure runs the program b.N times and reports the mean processor time of a
// run and the highest peak memory.
func measure(b *testing.B, state string, args ...string) []byte {
	b.Helper()
	var out []byte
	var cpu time.Duration
	var peak int64
	runs := 0
	for b.Loop() {
		cmd := command(b, state, args...)
		text, err := cmd.Output()
		if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 {
			b.Fatalf("%v: exit %d: %v %s", args, code, err, text)
		}
		out = text
		cpu += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
		peak = max(peak, cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)
		runs++
	}
	b.ReportMetric(cpu.Seconds()/float64(runs), "cpu-s/op")
	b.ReportMetric(float64(peak)/1024, "peak-MiB")
	return out
}

// output runs the program once and returns what it prints.
func output(b *testing.B, state string, args ...string) string {
	b.Helper()
	cmd := command(b, state, args...)
	out, err := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 {
		b.Fatalf("%v: %v: %s", args, err, out)
	}
	return string(out)
}

func write(b *testing.B, dir, name, text string) {
	b.Helper()
	p := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
		b.Fatal(err)
	}
}

// packageLock writes a lock file of n packages, each of which needs two others.
func packageLock(n, seed int) string {
	var s strings.Builder
	fmt.Fprintf(&s, "{\n  \"name\": \"app%d\",\n  \"version\": \"1.0.0\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n    \"\": {\"name\": \"app%d\", \"dependencies\": {\"pkg-%d-0\": \"^1.0.0\"}}", seed, seed, seed)
	name := func(i int) string { return fmt.Sprintf("pkg-%d-%d", seed, i%n) }
	for i := range n {
		fmt.Fprintf(&s, ",\n    \"node_modules/%s\": {\n      \"version\": \"1.%d.%d\",\n      \"resolved\": \"https://registry.invalid/%s/-/%s-1.0.0.tgz\",\n      \"integrity\": \"sha512-%086d==\",\n      \"license\": \"MIT\",\n      \"dependencies\": {\n        \"%s\": \"^1.0.0\",\n        \"%s\": \"^1.0.0\"\n      },\n      \"engines\": {\"node\": \">=10\"}\n    }",
			name(i), i%50, i%7, name(i), name(i), i, name(i*7+1), name(i*3+2))
	}
	s.WriteString("\n  }\n}\n")
	return s.String()
}

// monorepo plants 50,000 files, 1,243 of them lock files and manifests of six
// ecosystems, old enough for their results to be kept.
func monorepo(b *testing.B) string {
	dir := b.TempDir()
	filler := strings.Repeat("some source text\n", 40)
	for i := range 1243 {
		d := fmt.Sprintf("team%d/service%d", i%37, i)
		var s strings.Builder
		switch i % 6 {
		case 0, 1:
			write(b, dir, d+"/package-lock.json", packageLock(60, i%40))
		case 2:
			fmt.Fprintf(&s, "module example.com/m%d\n\ngo 1.22\n\nrequire (\n", i)
			for j := range 40 {
				fmt.Fprintf(&s, "\texample.com/dep%d v1.%d.0\n", (i+j)%300, j%9)
			}
			write(b, dir, d+"/go.mod", s.String()+")\n")
		case 3:
			s.WriteString("version = 4\n")
			for j := range 50 {
				fmt.Fprintf(&s, "\n[[package]]\nname = \"crate%d\"\nversion = \"0.%d.1\"\nsource = \"registry+https://registry.invalid\"\nchecksum = \"%064d\"\ndependencies = [\n \"crate%d\",\n]\n", j, i%9, j, (j+1)%50)
			}
			write(b, dir, d+"/Cargo.lock", s.String())
		case 4:
			for j := range 40 {
				fmt.Fprintf(&s, "lib%d==%d.%d.0\n", j, i%4, j)
			}
			write(b, dir, d+"/requirements.txt", s.String())
		case 5:
			s.WriteString("GEM\n  remote: https://registry.invalid/\n  specs:\n")
			for j := range 40 {
				fmt.Fprintf(&s, "    gem%d (%d.%d)\n      gem%d\n", j, i%5, j, (j+1)%40)
			}
			write(b, dir, d+"/Gemfile.lock", s.String()+"\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  gem0\n")
		}
	}
	for i := range 50_000 - 1243 {
		write(b, dir, fmt.Sprintf("team%d/service%d/src/pkg%d/file%d.go", i%1243%37, i%1243, i/1243%7, i), filler)
	}
	old := time.Now().Add(-time.Hour)
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			err = os.Chtimes(p, old, old)
		}
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return dir
}

// database builds the shared advisories, with n generated ones on top.
func database(b *testing.B, n int) string {
	data := shared(b, "data", "osv")
	from := b.TempDir()
	entries, err := os.ReadDir(data)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range entries {
		if err := os.Symlink(filepath.Join(data, e.Name()), filepath.Join(from, e.Name())); err != nil {
			b.Fatal(err)
		}
	}
	if n > 0 {
		if err := os.MkdirAll(filepath.Join(from, "generated"), 0o755); err != nil {
			b.Fatal(err)
		}
		f, err := os.Create(filepath.Join(from, "generated", "all.zip"))
		if err != nil {
			b.Fatal(err)
		}
		defer f.Close()
		z := zip.NewWriter(f)
		for i := range n {
			w, err := z.Create(fmt.Sprintf("MAL-0000-%d.json", i))
			if err != nil {
				b.Fatal(err)
			}
			fmt.Fprintf(w, `{"id":"MAL-0000-%d","modified":"2026-01-01T00:00:00Z","summary":"malicious code in made-up-%d","details":"It sends what it finds to somebody, number %d.","affected":[{"package":{"ecosystem":"npm","name":"made-up-%d"},"versions":["1.0.%d","1.0.%d"]}]}`, i, i, i, i, i%9, i%9+1)
		}
		if err := z.Close(); err != nil {
			b.Fatal(err)
		}
	}
	out := filepath.Join(b.TempDir(), "a.db")
	output(b, b.TempDir(), "db", "build", "--from", from, "-o", out)
	return out
}

// bill writes a CycloneDX document of n components. One in three is named after
// a package that advisories know, at an old version; the others are unknown.
func bill(b *testing.B, db string, n int) string {
	d, err := advisory.Open(db)
	if err != nil {
		b.Fatal(err)
	}
	defer d.Close()
	types := map[string]string{"Go": "golang", "PyPI": "pypi", "crates.io": "cargo", "npm": "npm", "RubyGems": "gem"}
	var known []string
	d.Packages("", func(eco, name string, _ int) bool {
		if t := types[eco]; t != "" && !strings.HasPrefix(name, "made-up-") {
			known = append(known, "pkg:"+t+"/"+strings.ReplaceAll(name, "@", "%40"))
		}
		return true
	})
	var s strings.Builder
	s.WriteString(`{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"component":{"type":"application","bom-ref":"app","name":"app","version":"1"}},"components":[`)
	for i := range n {
		if i > 0 {
			s.WriteByte(',')
		}
		p := fmt.Sprintf("pkg:npm/unknown-%d@1.%d.0", i, i%40)
		if i%3 == 0 {
			p = fmt.Sprintf("%s@1.%d.0", known[(i/3*7919)%len(known)], i%40)
		}
		name := p[strings.LastIndexByte(p, '/')+1 : strings.LastIndexByte(p, '@')]
		fmt.Fprintf(&s, "\n{\"type\":\"library\",\"bom-ref\":\"r%d\",\"name\":%q,\"version\":\"1.%d.0\",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"%064d\"}],\"licenses\":[{\"license\":{\"id\":\"MIT\"}}],\"purl\":%q}", i, name, i%40, i, p)
	}
	s.WriteString(`],"dependencies":[{"ref":"app","dependsOn":["r0"]}`)
	for i := range n {
		fmt.Fprintf(&s, ",\n{\"ref\":\"r%d\",\"dependsOn\":[\"r%d\",\"r%d\"]}", i, (2*i+1)%n, (2*i+2)%n)
	}
	s.WriteString("]}")
	file := filepath.Join(b.TempDir(), "app.cdx.json")
	if err := os.WriteFile(file, []byte(s.String()), 0o644); err != nil {
		b.Fatal(err)
	}
	return file
}

func BenchmarkProcessStart(b *testing.B) { measure(b, b.TempDir(), "version") }

func BenchmarkProcessSample(b *testing.B) {
	measure(b, b.TempDir(), "check", filepath.Join(repository(b), "examples", "shop"))
}

func BenchmarkProcessBuildDatabase(b *testing.B) {
	measure(b, b.TempDir(), "db", "build", "--from", shared(b, "data", "osv"), "-o", filepath.Join(b.TempDir(), "a.db"))
}

func BenchmarkProcessSBOM10k(b *testing.B) {
	for _, n := range []int{0, 200_000} {
		b.Run(fmt.Sprintf("advisories=21k+%dk", n/1000), func(b *testing.B) {
			db := database(b, n)
			out := measure(b, b.TempDir(), "--db", db, "check", "--format", "json", bill(b, db, 10_000))
			b.ReportMetric(float64(strings.Count(string(out), `{"rule":`)), "findings")
		})
	}
}

func BenchmarkProcessMonorepo50k(b *testing.B) {
	db, dir := database(b, 0), monorepo(b)
	b.Run("first", func(b *testing.B) {
		measure(b, b.TempDir(), "--db", db, "check", "--no-cache", "--format", "json", dir)
	})
	b.Run("unchanged", func(b *testing.B) {
		state := b.TempDir()
		output(b, state, "--db", db, "check", "--format", "json", dir)
		measure(b, state, "--db", db, "check", "--format", "json", dir)
	})
}

func BenchmarkProcessLockfiles(b *testing.B) {
	db := database(b, 0)
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("packages=%dk", n), func(b *testing.B) {
			if n > 100 && testing.Short() {
				b.Skip("short")
			}
			dir := b.TempDir()
			for i := range n {
				write(b, dir, fmt.Sprintf("s%d/package-lock.json", i), packageLock(1000, i))
			}
			measure(b, b.TempDir(), "--db", db, "check", "--no-cache", "--format", "json", dir)
		})
	}
}
