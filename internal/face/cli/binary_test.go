package cli

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// audited is the part of a report that is about binaries.
type audited struct {
	Files []struct {
		Path, Format, Arch string
		Properties         map[string]any
		Sources            map[string]string
	}
	Findings []struct {
		Rule     string
		Location struct{ Path string }
		Fix      struct{ Summary string }
	}
}

func auditOf(t *testing.T, dir string, args ...string) (audited, result) {
	t.Helper()
	r := run(t, nil, append([]string{"binary", "audit", "--format", "json", dir}, args...)...)
	var out audited
	if err := json.Unmarshal([]byte(r.out), &out); err != nil {
		t.Fatalf("exit %d, %v\n%s%s", r.code, err, r.out, r.err)
	}
	return out, r
}

const guarded = `#include <stdio.h>
#include <string.h>
__attribute__((noinline)) void copy(const char *s) { char b[64]; strcpy(b, s); printf("%s %p\n", b, (void *)b); }
int main(int n, char **v) { copy(v[0]); return 0; }
`

// compiled builds the program with options; gcc is skipped where it is missing.
func compiled(t *testing.T, dir, name string, options ...string) {
	t.Helper()
	if _, err := exec.LookPath("gcc"); err != nil || runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("no gcc for x86-64 Linux here")
	}
	src := filepath.Join(t.TempDir(), "p.c")
	if err := os.WriteFile(src, []byte(guarded), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("gcc", append(options, "-o", filepath.Join(dir, name), src)...).CombinedOutput(); err != nil {
		t.Skipf("gcc: %v: %s", err, out)
	}
}

func TestHardenedAndUnhardenedProgramsAreToldApart(t *testing.T) {
	dir := t.TempDir()
	compiled(t, dir, "hard", "-O2", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fPIE", "-pie", "-Wl,-z,relro,-z,now", "-s")
	compiled(t, dir, "soft", "-O2", "-U_FORTIFY_SOURCE", "-fno-stack-protector", "-fno-pie", "-no-pie", "-Wl,-z,norelro,-z,execstack", "-s")
	got, r := auditOf(t, dir)
	if r.code != 1 || len(got.Files) != 2 {
		t.Fatalf("exit %d, %+v\n%s", r.code, got.Files, r.err)
	}
	for i, want := range []map[string]any{
		{"pie": "yes", "relro": "full", "nx": "yes", "canary": "protected", "fortify": "2"},
		{"pie": "no", "relro": "none", "nx": "no", "canary": "unprotected", "fortify": "0"},
	} {
		for k, v := range want {
			if got.Files[i].Properties[k] != v {
				t.Errorf("%s: %s is %v, want %v", got.Files[i].Path, k, got.Files[i].Properties[k], v)
			}
		}
		if got.Files[i].Sources["canary"] != "code" {
			t.Errorf("%s: the guard rests on %q", got.Files[i].Path, got.Files[i].Sources["canary"])
		}
	}
	rules := map[string]bool{}
	for _, f := range got.Findings {
		if f.Location.Path == "soft" {
			rules[f.Rule] = true
		}
		if f.Fix.Summary == "" {
			t.Errorf("%s names no option", f.Rule)
		}
	}
	for _, want := range []string{"binary/exec-stack", "binary/no-canary", "binary/no-fortify", "binary/no-pie", "binary/no-relro"} {
		if !rules[want] {
			t.Errorf("%s is missing: %v", want, rules)
		}
	}
	text := run(t, nil, "binary", "audit", dir)
	if !strings.Contains(text.out, "relro full") || !strings.Contains(text.out, "-fstack-protector-strong") || !strings.Contains(text.out, "gate ") {
		t.Errorf("%s", text.out)
	}
	if r := run(t, nil, "binary", "audit", "--gate", "rule==binary/no-pie", filepath.Join(dir, "hard")); r.code != 0 {
		t.Errorf("exit %d\n%s", r.code, r.out)
	}
}

func TestTheFunctionWithoutAGuardIsNamed(t *testing.T) {
	dir := t.TempDir()
	compiled(t, dir, "soft", "-O2", "-fno-stack-protector")
	r := run(t, nil, "binary", "functions", "--missing", filepath.Join(dir, "soft"))
	if r.code != 0 || !strings.Contains(r.out, "unprotected") || !strings.Contains(r.out, "copy") || strings.Contains(r.out, "main") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	if r := run(t, nil, "binary", "functions", "--format", "json", filepath.Join(dir, "soft")); r.code != 0 || !strings.Contains(r.out, `"Canary": "unprotected"`) {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
}

func TestGoProgramsAreNotJudgedByTheRulesOfC(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(exe)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "program"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	got, r := auditOf(t, dir)
	if len(got.Files) != 1 {
		t.Fatalf("exit %d, %+v\n%s", r.code, got.Files, r.err)
	}
	if p := got.Files[0].Properties; runtime.GOOS == "linux" && (p["canary"] != "not-applicable" || p["fortify"] != "not-applicable") {
		t.Errorf("%v", p)
	}
}

func TestWrongCallsOfBinaryAreRefused(t *testing.T) {
	dir := plant(t, map[string]string{"a.txt": "text", "b.so": "\x7fELF no more"})
	for _, tt := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"audit", "--profile", "nobody", dir}, 2, "no hardening profile"},
		{[]string{"audit", filepath.Join(dir, "none")}, 2, "no such file"},
		{[]string{"functions", filepath.Join(dir, "none")}, 2, "no such file"},
		{[]string{"functions", dir}, 2, "not a regular file"},
		{[]string{"functions", filepath.Join(dir, "a.txt")}, 3, "a.txt"},
	} {
		if r := run(t, nil, append([]string{"binary"}, tt.args...)...); r.code != tt.code || !strings.Contains(r.err, tt.want) {
			t.Errorf("%v: exit %d, %s", tt.args, r.code, r.err)
		}
	}
	if r := run(t, nil, "binary", "audit", dir); r.code != 3 && r.code != 5 {
		t.Errorf("exit %d\n%s", r.code, r.out)
	}
}
