package golang

import (
	"bytes"
	"debug/buildinfo"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// build compiles a program of the standard library alone, without a network.
func build(t testing.TB, goos, goarch string, args ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds programs")
	}
	command, err := exec.LookPath("go")
	if err != nil {
		t.Skip("the go command is not installed")
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), "module example.test/tiny\n\ngo 1.20\n")
	write(t, filepath.Join(dir, "main.go"), "package main\n\nfunc main() { println(\"hello\") }\n")
	out := filepath.Join(dir, "tiny.out")
	cmd := exec.Command(command, append([]string{"build", "-buildvcs=false", "-o", out}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=0", "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off", "GOTOOLCHAIN=local")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("cannot build for %s/%s: %v\n%s", goos, goarch, err, text)
	}
	return out
}

func write(t testing.TB, p, content string) {
	t.Helper()
	if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// open returns the program at p as an input that is not in memory.
func open(t testing.TB, p string) *inspect.File {
	t.Helper()
	f, err := os.Open(p)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	in := file("bin/program", nil)
	in.Data, in.At, in.Size = nil, f, info.Size()
	return in
}

func inspectBinary(t testing.TB, f *inspect.File) *component.Listing {
	t.Helper()
	var res inspect.Result
	if err := Binary().Inspect(f, &res); err != nil {
		t.Fatal(err)
	}
	if len(res.Listings) == 0 {
		return nil
	}
	return res.Listings[0]
}

func TestProgramsOfAllPlatformsShowTheirStandardLibrary(t *testing.T) {
	for _, p := range []struct{ goos, goarch string }{
		{"linux", "amd64"}, {"windows", "amd64"}, {"darwin", "arm64"},
	} {
		t.Run(p.goos, func(t *testing.T) {
			in := open(t, build(t, p.goos, p.goarch, "-ldflags=-s -w"))
			l := inspectBinary(t, in)
			want := fmt.Sprintf("example.test/tiny  project\nstdlib %s direct\nexample.test/tiny -> stdlib\nedges: incomplete\n", goVersion(runtime.Version()))
			if got := show(l); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
			if got := l.Attr("GOOS"); got != p.goos {
				t.Errorf("GOOS = %q", got)
			}
			if in.Data != nil {
				t.Error("the whole program was read")
			}
		})
	}
}

func TestModulesOfARealProgramAreThoseOfTheStandardReader(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	checkAgainstStandard(t, self)
}

// checkAgainstStandard compares the listing of a program with what package
// debug/buildinfo reads, which is what "go version -m" prints.
func checkAgainstStandard(t *testing.T, p string) {
	t.Helper()
	info, err := buildinfo.ReadFile(p)
	l := inspectBinary(t, open(t, p))
	if err != nil {
		// We may know the version of the runtime all the same.
		if l != nil && (len(l.Nodes) > 1 || len(l.Notes) == 0) {
			t.Errorf("%s: listed, but the standard reader says %v", p, err)
		}
		if l != nil {
			t.Logf("%s: %s", p, show(l))
		}
		return
	}
	if l == nil {
		t.Errorf("%s: nothing listed", p)
		return
	}
	var got, want []string
	for _, n := range l.Nodes {
		if !n.Project && n.Name != stdlib && n.Name != toolchain {
			got = append(got, n.Name+" "+n.Version+" "+n.Integrity)
		}
	}
	add := func(path, version, sum string) {
		if path != "" && version != "" && version != "(devel)" {
			want = append(want, path+" "+version+" "+sum)
		}
	}
	add(info.Main.Path, info.Main.Version, info.Main.Sum)
	for _, d := range info.Deps {
		if d.Replace != nil {
			d = d.Replace
		}
		add(d.Path, d.Version, d.Sum)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", p, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if v := l.Attr("goversion"); v != info.GoVersion {
		t.Errorf("%s: version %q, want %q", p, v, info.GoVersion)
	}
}

func TestProgramsInTheGoInstallationMatchTheStandardReader(t *testing.T) {
	root := os.Getenv("OSSAY_BINARIES") // folders with programs, for a wider comparison
	if root == "" {
		out, err := exec.Command("go", "env", "GOROOT").Output()
		if err != nil {
			t.Skip("the go tool is not installed")
		}
		root = filepath.Join(strings.TrimSpace(string(out)), "bin")
	}
	checked := 0
	for _, dir := range filepath.SplitList(root) {
		filepath.WalkDir(dir, func(p string, e os.DirEntry, err error) error {
			if err != nil || !e.Type().IsRegular() {
				return nil
			}
			checkAgainstStandard(t, p)
			checked++
			return nil
		})
	}
	t.Logf("%d files compared", checked)
}

func TestAGoProgramWithoutModuleListIsIncompleteAndNotEmpty(t *testing.T) {
	data, err := os.ReadFile(build(t, "linux", "amd64"))
	if err != nil {
		t.Fatal(err)
	}
	t.Run("the module list has no frame", func(t *testing.T) {
		broken := bytes.Clone(data)
		at := bytes.Index(broken, []byte(blobMagic))
		at += bytes.Index(broken[at:], []byte("\n\xf9\x32\x43\x31\x86\x18\x20\x72"))
		broken[at] = ' '
		l := inspectBinary(t, file("x", broken))
		if l == nil || len(l.Notes) != 1 || len(l.Nodes) != 1 || l.Nodes[0].Name != stdlib {
			t.Errorf("got %s", show(l))
		}
	})
	t.Run("the whole blob is overwritten, so that only the runtime tells its version", func(t *testing.T) {
		broken := bytes.ReplaceAll(data, []byte(blobMagic), []byte(strings.Repeat("x", len(blobMagic))))
		l := inspectBinary(t, file("x", broken))
		if l == nil || len(l.Notes) != 1 || len(l.Nodes) != 1 || l.Nodes[0].Version != goVersion(runtime.Version()) {
			t.Errorf("got %s", show(l))
		}
	})
	t.Run("the version is overwritten too", func(t *testing.T) {
		broken := bytes.ReplaceAll(data, []byte(blobMagic), []byte(strings.Repeat("x", len(blobMagic))))
		broken = bytes.ReplaceAll(broken, []byte("go1."), []byte("go2."))
		l := inspectBinary(t, file("x", broken))
		if l == nil || len(l.Notes) != 2 || len(l.Nodes) != 0 {
			t.Errorf("got %s", show(l))
		}
	})
	t.Run("section names are gone, as after sstrip", func(t *testing.T) {
		broken := bytes.Clone(data)
		clear(broken[40:48]) // e_shoff
		clear(broken[60:64]) // e_shnum, e_shstrndx
		l := inspectBinary(t, file("x", broken))
		if l == nil || len(l.Nodes) != 2 {
			t.Errorf("got %s", show(l))
		}
	})
}

func TestFilesThatAreNoGoProgramsGiveNothing(t *testing.T) {
	for name, content := range map[string]string{
		"a program for DOS":  "MZ" + strings.Repeat("\x00", 100),
		"a Java class":       "\xca\xfe\xba\xbe\x00\x00\x00\x34" + strings.Repeat("x", 100),
		"an ELF header only": "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 57),
		"a cut ELF header":   "\x7fELF\x02\x01\x01\x00",
	} {
		if l := inspectBinary(t, file(name, []byte(content))); l != nil {
			t.Errorf("%s: %s", name, show(l))
		}
	}
}

func FuzzBinary(f *testing.F) {
	for _, p := range [][2]string{{"linux", "386"}, {"windows", "amd64"}, {"darwin", "arm64"}} {
		if data, err := os.ReadFile(build(f, p[0], p[1], "-ldflags=-s -w")); err == nil {
			f.Add(shrink(data))
		}
	}
	f.Add([]byte("\x7fELF\x02\x01\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var res inspect.Result
		if err := Binary().Inspect(file("x", data), &res); err != nil {
			return
		}
		for _, l := range res.Listings {
			checkShape(t, l, "")
		}
	})
}

// shrink keeps the headers and the neighbourhood of the build information of a
// program, so that a fuzzer spends its time there.
func shrink(data []byte) []byte {
	out := data[:min(len(data), 4096)]
	if i := bytes.Index(data, []byte(blobMagic)); i >= 0 {
		out = append(bytes.Clone(out), data[i:min(len(data), i+4096)]...)
	}
	return out
}

func BenchmarkBinary(b *testing.B) {
	self, err := os.Executable()
	if err != nil {
		b.Skip(err)
	}
	in := open(b, self)
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		in.Budget = file("", nil).Budget
		if err := Binary().Inspect(in, &res); err != nil || len(res.Listings) == 0 {
			b.Fatal(err, len(res.Listings))
		}
	}
}
