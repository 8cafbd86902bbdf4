package hardening

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// windowsSource has one function for each case; nothing is made one with another.
const windowsSource = `
#define N __attribute__((noinline))
typedef unsigned long long size;
N int sink(char *p, size n) { static int t; for (size i = 0; i < n; i++) t += p[i]; return t; }
N int buffer(void) { char b[64]; return sink(b, sizeof b); }
N int address(int v) { int x = v * 7 + 1; return sink((char *)&x, sizeof x); }
N int large(void) { char b[20000]; return sink(b, sizeof b); }
N int variable(size n) { char b[n]; return sink(b, n); }
N int through(int (*f)(int), int v) { return f(v) + 1; }
N int leaf(int v) { return v * 3; }
int main(int c, char **v) { return buffer() + address(c) + large() + variable(c) + through(leaf, c); }
`

// windowsRuntime is the least that Microsoft's runtime gives a program: the cookie,
// its check, the probe of the stack, and a load configuration that tells of them.
const windowsRuntime = `
unsigned long long __security_cookie = 0x2b992ddfa232;
__attribute__((noinline)) void __report_gsfailure(unsigned long long c) { for (;;) *(volatile char *)0 = 0; }
extern void *__guard_fids_table, *__guard_fids_count, *__guard_flags;
static void nothing(void) {}
static unsigned char dispatch[] = {0};
void *__guard_check_icall_fptr = (void *)nothing;
void *__guard_dispatch_icall_fptr = (void *)nothing;
const struct { unsigned size, a[21]; void *cookie, *seh, *sehCount, **check, **dispatch, **table, **count; void **flags; unsigned long long rest[21]; }
_load_config_used = {320, {0}, &__security_cookie, 0, 0, &__guard_check_icall_fptr, &__guard_dispatch_icall_fptr,
	&__guard_fids_table, &__guard_fids_count, &__guard_flags};
`

const windowsChecksX86 = `
	.text
	.globl __security_check_cookie
__security_check_cookie:
	cmpq __security_cookie(%rip), %rcx
	jne 1f
	ret
1:	jmp __report_gsfailure
	.globl __chkstk
__chkstk:
	subq $16, %rsp
	movq %r10, (%rsp)
	movq %r11, 8(%rsp)
	movq %gs:16, %r11
	movq (%rsp), %r10
	movq 8(%rsp), %r11
	addq $16, %rsp
	ret
`

const windowsChecksARM64 = `
	.text
	.globl __security_check_cookie
__security_check_cookie:
	adrp x17, __security_cookie
	ldr x17, [x17, :lo12:__security_cookie]
	cmp x0, x17
	b.ne 1f
	ret
1:	b __report_gsfailure
	.globl __chkstk
__chkstk:
	ldr x17, [x18, #16]
	subs x16, sp, x15, uxtx #4
	ret
`

// needTool skips the test if a command is missing.
func needTool(t testing.TB, names ...string) string {
	t.Helper()
	for _, n := range names {
		if path, err := exec.LookPath(n); err == nil {
			return path
		}
	}
	t.Skipf("%s is not installed", names[0])
	return ""
}

// runTool runs a command in a folder.
func runTool(t testing.TB, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("%s %s: %v\n%s", filepath.Base(name), strings.Join(args, " "), err, out)
	}
}

// writeFiles puts files into a folder.
func writeFiles(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func builtFile(t testing.TB, parts ...string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// lldProgram builds a program for Windows with clang and lld.
func lldProgram(t testing.TB, arch, checks string, flags, link []string) []byte {
	t.Helper()
	clang, lld := needTool(t, "clang", "clang-14"), needTool(t, "lld-link", "lld-link-14")
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"main.c": windowsSource, "runtime.c": windowsRuntime, "checks.s": checks})
	target := "--target=" + arch + "-pc-windows-msvc"
	runTool(t, dir, clang, append([]string{target, "-O2", "-c", "main.c", "-o", "main.obj"}, flags...)...)
	runTool(t, dir, clang, target, "-O1", "-fno-stack-protector", "-c", "runtime.c", "-o", "runtime.obj")
	runTool(t, dir, clang, target, "-c", "checks.s", "-o", "checks.obj")
	runTool(t, dir, lld, append([]string{"/nodefaultlib", "/entry:main", "/out:main.exe", "/debug:symtab", "main.obj", "runtime.obj", "checks.obj"}, link...)...)
	return builtFile(t, dir, "main.exe")
}

// needGuard are the functions of windowsSource that -fstack-protector-strong guards.
func needGuard(name string) bool {
	switch name {
	case "buffer", "address", "large", "variable":
		return true
	}
	return false
}

func TestProgramsForWindowsSayHowTheyWereBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	for _, c := range []struct{ arch, checks string }{{"x86_64", windowsChecksX86}, {"aarch64", windowsChecksARM64}} {
		fixed := []string{"/guard:no", "/dynamicbase:no", "/fixed"}
		if c.arch == "aarch64" {
			fixed = fixed[:1] // Windows on ARM loads no other programs
		}
		on := lldProgram(t, c.arch, c.checks, []string{"-fstack-protector-strong", "-Xclang", "-cfguard"}, []string{"/guard:cf", "/dynamicbase", "/highentropyva"})
		off := lldProgram(t, c.arch, c.checks, []string{"-fno-stack-protector"}, fixed)
		r := auditOne(t, on)
		expect(t, c.arch+" on", &r, "gs", Yes, "gsFunctions", "4", "cfg", Yes, "cfgCallers", "1", "aslr", Yes, "highEntropyVA", Yes, "stackClash", Protected, "authenticode", No)
		r = auditOne(t, off)
		expect(t, c.arch+" off", &r, "gs", No, "cfg", No)
		if len(fixed) > 1 {
			expect(t, c.arch+" off", &r, "aslr", No, "highEntropyVA", No)
		}
		for _, b := range []struct {
			file []byte
			want string
		}{{on, Protected}, {off, Unprotected}} {
			named := 0
			for _, f := range functionsOf(t, b.file) {
				if f.Origin != Own || f.Name == "" {
					continue
				}
				named++
				want := NotApplicable
				if needGuard(f.Name) {
					want = b.want
				}
				if f.Canary != want && f.Canary != Unknown {
					t.Errorf("%s: %s is %s, want %s", c.arch, f.Name, f.Canary, want)
				}
				if (f.Name == "large" || f.Name == "variable") && f.Clash != Protected {
					t.Errorf("%s: the frame of %s is %s", c.arch, f.Name, f.Clash)
				}
			}
			t.Logf("%s: %d functions with names", c.arch, named)
		}
	}
}

func TestProgramsOfMinGWSayHowTheyWereBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	gcc := needTool(t, "x86_64-w64-mingw32-gcc")
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"main.c": windowsSource})
	for _, c := range []struct {
		flag, strip, canary string
	}{
		{"-fstack-protector-strong", "", Protected}, {"-fno-stack-protector", "", Unprotected},
		{"-fstack-protector-strong", "-s", Unknown}, {"-fno-stack-protector", "-s", Unknown},
	} {
		args := []string{"-O2", c.flag, "main.c", "-o", "main.exe"}
		if c.strip != "" {
			args = append(args, c.strip)
		}
		runTool(t, dir, gcc, args...)
		file := builtFile(t, dir, "main.exe")
		r := auditOne(t, file)
		if got := r.Word("canary"); got != c.canary && got != Protected {
			t.Errorf("%s %s: canary = %s, want %s", c.flag, c.strip, got, c.canary)
		}
		on := c.flag == "-fstack-protector-strong"
		if got := r.Word("canary"); !on && got == Protected {
			t.Errorf("%s %s: a program without guards is %s", c.flag, c.strip, got)
		}
		expect(t, c.flag, &r, "gs", map[bool]string{true: NotApplicable, false: No}[on], "aslr", Yes, "nx", Yes)
		for _, f := range functionsOf(t, file) {
			want := NotApplicable
			if needGuard(f.Name) {
				want = map[bool]string{true: Protected, false: Unprotected}[on]
			}
			if f.Origin == Own && f.Name != "" && f.Canary != want {
				t.Errorf("%s: %s is %s, want %s", c.flag, f.Name, f.Canary, want)
			}
			if (f.Name == "large" || f.Name == "variable") && f.Clash != Protected {
				t.Errorf("%s: the frame of %s is %s", c.flag, f.Name, f.Clash)
			}
		}
	}
}

func TestProgramsOfMinGWFor32BitsAreRead(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	gcc := needTool(t, "i686-w64-mingw32-gcc")
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"main.c": windowsSource})
	runTool(t, dir, gcc, "-O2", "-fstack-protector-strong", "main.c", "-o", "main.exe")
	r := auditOne(t, builtFile(t, dir, "main.exe"))
	expect(t, "i686", &r, "gs", NotApplicable, "canary", Unknown, "safeSEH", No, "nx", Yes, "highEntropyVA", NotApplicable)
}

func TestProgramsOfGoForWindowsAndDarwinHaveNoGuards(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	goTool := needTool(t, "go")
	dir := t.TempDir()
	writeFiles(t, dir, map[string]string{"main.go": "package main\n\nfunc main() { println(1) }\n", "go.mod": "module example.invalid/x\n\ngo 1.24\n"})
	for _, target := range []string{"windows/amd64", "windows/arm64", "windows/386", "darwin/amd64", "darwin/arm64"} {
		for _, flags := range []string{"", "-s -w"} {
			system, arch, _ := strings.Cut(target, "/")
			cmd := exec.Command(goTool, "build", "-ldflags", flags, "-o", "out", ".")
			cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOOS="+system, "GOARCH="+arch, "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Skipf("%s: %v\n%s", target, err, out)
			}
			r := auditOne(t, builtFile(t, dir, "out"))
			expect(t, target+flags, &r, "canary", NotApplicable, "stackClash", NotApplicable, "fortify", NotApplicable, "pie", Yes, "nx", Yes)
			if system == "windows" {
				expect(t, target+flags, &r, "gs", NotApplicable)
			}
			for _, f := range Findings("x", r, openssf(t)) {
				if f.Rule == "binary/no-gs" || f.Rule == "binary/no-canary" {
					t.Errorf("%s: %s", target, f.Message)
				}
			}
		}
	}
}
