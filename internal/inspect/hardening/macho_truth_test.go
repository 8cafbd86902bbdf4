package hardening

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// darwinSource has one function for each case, as windowsSource has.
const darwinSource = `
#define N __attribute__((noinline))
typedef unsigned long size;
int printf(const char *, ...);
char *strcpy(char *, const char *);
void *__memcpy_chk(void *, const void *, size, size);
N int sink(char *p, size n) { static int t; for (size i = 0; i < n; i++) t += p[i]; return printf("%d", t); }
N int buffer(void) { char b[64]; return sink(b, sizeof b); }
N int address(int v) { int x = v * 7 + 1; return sink((char *)&x, sizeof x); }
N int large(void) { char b[200000]; return sink(b, sizeof b); }
N int variable(size n) { char b[n]; return sink(b, n); }
N int copy(const char *s) { char b[64]; strcpy(b, s); return sink(b, sizeof b); }
N int through(int (*f)(int), int v) { return f(v) + 1; }
N int leaf(int v) { return v * 3; }
int main(int c, char **v) { return buffer() + address(c) + large() + variable(c) + copy(v[0]) + through(leaf, c); }
`

// darwinSystem tells the linker what the C library has.
const darwinSystem = `--- !tapi-tbd
tbd-version: 4
targets: [ x86_64-macos, arm64-macos, arm64e-macos ]
install-name: '/usr/lib/libSystem.B.dylib'
exports:
  - targets: [ x86_64-macos, arm64-macos, arm64e-macos ]
    symbols: [ ___stack_chk_fail, ___stack_chk_guard, _printf, _strcpy, ___strcpy_chk, ___memcpy_chk, _memset, _bzero, dyld_stub_binder, ____chkstk_darwin ]
...
`

// darwinProgram builds a program for Darwin with clang and lld.
func darwinProgram(t testing.TB, arch string, flags, link []string) []byte {
	t.Helper()
	clang, ld := needTool(t, "clang", "clang-14"), needTool(t, "ld64.lld", "ld64.lld-14", "ld64.lld-19")
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"main.c": darwinSource, "libSystem.tbd": darwinSystem})
	target := "--target=" + arch + "-apple-macos11"
	runTool(t, dir, clang, append([]string{target, "-O2", "-fno-builtin", "-c", "main.c", "-o", "main.o"}, flags...)...)
	runTool(t, dir, ld, append([]string{"-arch", arch, "-platform_version", "macos", "11.0", "11.0", "-e", "_main", "-o", "main", "main.o", "libSystem.tbd"}, link...)...)
	return builtFile(t, dir, "main")
}

func TestProgramsForDarwinSayHowTheyWereBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	for _, arch := range []string{"x86_64", "arm64", "arm64e"} {
		for _, c := range []struct {
			flag, canary, share string
		}{
			{"-fstack-protector-strong", Protected, "5 protected, 5 needed"}, {"-fno-stack-protector", Unprotected, "0 protected, 5 needed"},
			// without -strong, only arrays are guarded
			{"-fstack-protector", Partial, "4 protected, 5 needed"},
		} {
			file := darwinProgram(t, arch, []string{c.flag}, []string{"-rpath", "@loader_path/../lib", "-rpath", "/tmp/lib"})
			r := auditOne(t, file)
			what := arch + " " + c.flag
			expect(t, what, &r, "canary", c.canary, "canaryFunctions", c.share, "pie", Yes, "nx", Yes, "fortify", "0", "functionBounds", "marker",
				"runPathEntries", "origin @loader_path/../lib, world-writable /tmp/lib", "minOS", "macOS 11.0", "hardenedRuntime", No)
			for _, f := range functionsOf(t, file) {
				name := strings.TrimPrefix(f.Name, "_")
				want := NotApplicable
				switch {
				case name == "address" && c.flag == "-fstack-protector":
					want = Unprotected
				case (needGuard(name) || name == "copy") && c.flag == "-fno-stack-protector":
					want = Unprotected
				case needGuard(name) || name == "copy":
					want = Protected
				}
				if f.Origin == Own && f.Canary != want {
					t.Errorf("%s: %s is %s, want %s", what, name, f.Canary, want)
				}
			}
		}
	}
}

func TestLibrariesForDarwinSayHowTheyWereBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	file := darwinProgram(t, "arm64", []string{"-fstack-protector-strong"}, []string{"-dylib"})
	r := auditOne(t, file)
	expect(t, "library", &r, "kind", "shared-library", "canary", Protected, "pie", NotApplicable)
	file = darwinProgram(t, "x86_64", []string{"-fstack-protector-strong"}, []string{"-no_pie"})
	r = auditOne(t, file)
	expect(t, "no PIE", &r, "pie", No, "canary", Protected)
	if list := Findings("a", r, openssf(t)); !findingOf(list, "binary/no-pie") {
		t.Errorf("%v", list)
	}
}

// prebuilt are packages with native code for other systems, and what is sure of
// it: how it was built is not known, but what its parts have in common is.
func prebuilt() map[string][]string {
	return map[string][]string{
		"@parcel/watcher-win32-x64":    {"gs", Yes, "aslr", Yes, "highEntropyVA", Yes},
		"@parcel/watcher-win32-arm64":  {"gs", Yes, "aslr", Yes, "cet", NotApplicable},
		"@parcel/watcher-darwin-arm64": {"canary", Partial, "stackGuardImported", Yes, "functionBounds", "marker"},
		"@parcel/watcher-darwin-x64":   {"canary", Partial, "stackGuardImported", Yes, "functionBounds", "marker"},
	}
}

func TestPublishedModulesForOtherSystemsAreRead(t *testing.T) {
	if testing.Short() {
		t.Skip("fetches packages")
	}
	npm := needTool(t, "npm")
	dir := t.TempDir()
	for name, want := range prebuilt() {
		cmd := exec.Command(npm, "pack", "--silent", name+"@2.5.1")
		cmd.Dir = dir
		out, err := cmd.Output()
		if err != nil {
			t.Skipf("npm pack %s: %v", name, err)
		}
		runTool(t, dir, "tar", "xzf", filepath.Base(strings.TrimSpace(string(out))), "package/watcher.node")
		r := auditOne(t, builtFile(t, dir, "package", "watcher.node"))
		expect(t, name, &r, want...)
	}
}
