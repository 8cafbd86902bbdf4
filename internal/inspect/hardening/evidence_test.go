package hardening

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// small is a program with a function that needs a guard, and one with a frame of
// more than a page.
const small = `#include <stdio.h>
#include <string.h>
__attribute__((noinline)) int copy(const char *s) { char b[64]; strcpy(b, s); return printf("%s %p\n", b, (void *)b); }
__attribute__((noinline)) int large(const char *s) { char b[9000]; strcpy(b, s); return printf("%s %p\n", b, (void *)b); }
int main(int n, char **v) { return copy(v[0]) + large(v[0]); }
`

// made compiles a source with a compiler and options and audits the result; the test
// is skipped where that fails.
func made(t testing.TB, source, suffix, cc string, options ...string) (Report, []byte) {
	t.Helper()
	if _, err := exec.LookPath(cc); err != nil {
		t.Skip(cc, " is not installed")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "p."+suffix), filepath.Join(dir, "out")
	if err := os.WriteFile(in, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	if cc != "rustc" {
		options = append(options, "-w")
	}
	if text, err := exec.Command(cc, append(options, "-o", out, in)...).CombinedOutput(); err != nil {
		t.Skipf("%s %s: %v: %.300s", cc, strings.Join(options, " "), err, text)
	}
	file, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return auditOne(t, file), file
}

func TestDebugInformationProvesOptionsThatLeaveNoTrace(t *testing.T) {
	flags := strings.Fields("-g -O2 -fstack-protector-strong -ftrivial-auto-var-init=zero -fno-strict-aliasing")
	r, _ := made(t, small, "c", "gcc", flags...)
	expect(t, "with", &r, "autoVarInit", Protected, "noStrictAliasing", Protected, "wrappingOverflow", Unprotected,
		"nullPointerChecks", Unprotected, "unitLanguages", "1 c", "sourcesDisagree", "")
	if s := r.Get("autoVarInit").Source; s != FromDebug {
		t.Errorf("the source is %s", s)
	}
	if w := r.Word("unitOptions"); !strings.Contains(w, "1 units") || !strings.Contains(w, "1 -fstack-protector-strong") {
		t.Errorf("options: %s", w)
	}
	if w := r.Word("compilers"); !strings.HasPrefix(w, "gcc ") || !strings.HasSuffix(w, "(1 unit)") {
		t.Errorf("compilers: %s", w)
	}
	r, _ = made(t, small, "c", "gcc", "-O2")
	expect(t, "without debug information", &r, "autoVarInit", "", "compilers", "", "unitOptions", "")
	r, _ = made(t, small, "c", "clang", "-g", "-O2")
	expect(t, "clang records nothing", &r, "autoVarInit", "", "unitOptions", "1 units")
}

func TestCommandLinesAreReadWhereThereIsNoDebugInformation(t *testing.T) {
	r, _ := made(t, small, "c", "gcc", "-O2", "-frecord-gcc-switches", "-ftrivial-auto-var-init=zero")
	expect(t, "gcc", &r, "autoVarInit", Protected, "unitLanguages", "1 c")
	if s := r.Get("autoVarInit").Source; s != FromCommand {
		t.Errorf("the source is %s", s)
	}
	r, _ = made(t, small, "c", "clang", "-O2", "-frecord-command-line", "-fno-strict-aliasing")
	expect(t, "clang", &r, "noStrictAliasing", Protected, "unitLanguages", "1 c")
}

func TestSourcesThatDisagreeAreToldWithTheFunctions(t *testing.T) {
	attribute := strings.ReplaceAll(small, "__attribute__((noinline)) int copy", "__attribute__((noinline, optimize(\"no-stack-protector\"))) int copy")
	r, _ := made(t, attribute, "c", "gcc", strings.Fields("-g -O2 -fstack-protector-strong -fstack-clash-protection")...)
	if w := r.Word("sourcesDisagree"); !strings.Contains(w, "debug information says -fstack-protector-strong, and 1 function of it has a buffer on the stack and no guard (copy)") {
		t.Errorf("%q (canary %s)", w, r.Word("canary"))
	}
	r, _ = made(t, small, "c", "gcc", strings.Fields("-g -O2 -fstack-protector-strong -fstack-clash-protection")...)
	expect(t, "the same without the attribute", &r, "sourcesDisagree", "")
	r, _ = made(t, small, "c", "gcc", strings.Fields("-g -O2 -fno-stack-protector")...)
	expect(t, "nobody claims anything", &r, "sourcesDisagree", "")
}

func TestAssemblyWithDebugInformationIsNotJudged(t *testing.T) {
	source := ".globl main\n.type main,@function\nmain:\n.cfi_startproc\nsub $72,%rsp\n.cfi_def_cfa_offset 80\nmov %rsp,%rdi\nlea 8(%rsp),%rsi\nxor %eax,%eax\ncall puts@plt\nadd $72,%rsp\n" +
		".cfi_def_cfa_offset 8\nret\n.cfi_endproc\n.size main,.-main\n.section .note.GNU-stack,\"\",@progbits\n"
	r, _ := made(t, source, "s", "gcc", "-g")
	if r.Word("canary") != NotApplicable || !strings.Contains(strings.Join(r.Notes, "\n"), "assembly") {
		t.Errorf("canary %s, languages %s, notes %q", r.Word("canary"), r.Word("unitLanguages"), r.Notes)
	}
}
