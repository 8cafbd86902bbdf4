package flags

import (
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// compiler skips where a compiler is missing, and returns what is known of it.
func compiler(t *testing.T, name string) Toolchain {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("no %s on this machine", name)
	}
	out, err := exec.Command(name, "-v").CombinedOutput()
	tc, ok := ParseToolchain(string(out))
	if err != nil || !ok {
		t.Skipf("%s -v: %v", name, err)
	}
	return tc
}

func TestTheEngineAgreesWithCompilersOnTheLevelOfFortify(t *testing.T) {
	for _, name := range []string{"gcc", "clang"} {
		tc := compiler(t, name)
		for _, args := range []string{
			"-O2", "-O2 -D_FORTIFY_SOURCE=3", "-O2 -D_FORTIFY_SOURCE=2 -U_FORTIFY_SOURCE", "-O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=1", "-O0 -D_FORTIFY_SOURCE=3",
			"-O2 -O0 -D_FORTIFY_SOURCE=2", "-O0 -O1 -D_FORTIFY_SOURCE=2", "-D_FORTIFY_SOURCE=2", "-O2 -Wp,-D_FORTIFY_SOURCE=2 -U_FORTIFY_SOURCE", "-O2 -Wp,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2",
			"-Os -D_FORTIFY_SOURCE", "-Og -D_FORTIFY_SOURCE=2", "-O2 -D_FORTIFY_SOURCE=0", "-Ofast -D_FORTIFY_SOURCE=3 -Xpreprocessor -U_FORTIFY_SOURCE",
		} {
			cmd := exec.Command(name, append(strings.Fields("-w -E -x c "+args), "-")...)
			cmd.Stdin = strings.NewReader("#include <features.h>\nLEVEL=__USE_FORTIFY_LEVEL\n")
			out, err := cmd.Output()
			_, text, found := strings.Cut(string(out), "LEVEL=")
			level, aerr := strconv.Atoi(strings.TrimSpace(text))
			if err != nil || !found || aerr != nil {
				t.Skipf("%s %s: %v", name, args, err)
			}
			e := state(t, "fortify-source", name+" "+args+" -c a.c", tc)
			got := e.Level
			if e.State == Disabled || e.State == NoEffect || e.State == Missing {
				got = 0
			}
			if got != level {
				t.Errorf("%s %s: the engine says %d (%s), the headers %d", name, args, got, e.State, level)
			}
		}
	}
}

func TestTheEngineAgreesWithGCCOnPIE(t *testing.T) {
	tc := compiler(t, "gcc")
	dir := t.TempDir()
	src := filepath.Join(dir, "a.c")
	if err := os.WriteFile(src, []byte("int main(void) { return 0; }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"", "-pie -fPIE", "-no-pie", "-pie -no-pie -fPIE", "-no-pie -pie -fPIE", "-static", "-static -pie", "-pie -static", "-static-pie", "-static-pie -no-pie", "-static -static-pie", "-fno-pie -no-pie"} {
		bin := filepath.Join(dir, "a")
		if out, err := exec.Command("gcc", append(strings.Fields(args), src, "-o", bin)...).CombinedOutput(); err != nil {
			t.Logf("gcc %s: %v %.200s", args, err, out)
			continue
		}
		f, err := elf.Open(bin)
		if err != nil {
			t.Fatal(err)
		}
		want := f.Type == elf.ET_DYN
		f.Close()
		if e := state(t, "pie", "gcc "+args+" a.c -o a", tc); e.State.Good() != want {
			t.Errorf("gcc %s: the engine says %s, the file %s", args, e.State, f.Type)
		}
	}
}

func TestTheEngineAgreesWithGCCOnRELRO(t *testing.T) {
	tc := compiler(t, "gcc")
	dir := t.TempDir()
	src := filepath.Join(dir, "a.c")
	if err := os.WriteFile(src, []byte("int main(void) { return 0; }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"", "-Wl,-z,norelro", "-Wl,-z,norelro -Wl,-z,relro", "-Wl,-z,relro,-z,norelro", "-Wl,-z,now", "-Wl,-z,now -Wl,-z,lazy", "-Wl,-z -Wl,now", "-z now", "-Wl,-znow"} {
		bin := filepath.Join(dir, "a")
		if out, err := exec.Command("gcc", append(strings.Fields(args), src, "-o", bin)...).CombinedOutput(); err != nil {
			t.Skipf("gcc %s: %v %.200s", args, err, out)
		}
		f, err := elf.Open(bin)
		if err != nil {
			t.Fatal(err)
		}
		relro := false
		for _, p := range f.Progs {
			relro = relro || p.Type == elf.PT_GNU_RELRO
		}
		one, _ := f.DynValue(elf.DT_FLAGS_1)
		now := len(one) > 0 && one[0]&1 != 0
		f.Close()
		if e := state(t, "relro", "gcc "+args+" a.c", tc); e.State.Good() != relro {
			t.Errorf("gcc %s: relro %s, the file %v", args, e.State, relro)
		}
		if e := state(t, "bind-now", "gcc "+args+" a.c", tc); e.State.Good() != now {
			t.Errorf("gcc %s: now %s, the file %v", args, e.State, now)
		}
	}
}
