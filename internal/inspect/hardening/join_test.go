package hardening

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// split splits the debug information off a program.
func split(t testing.TB, file []byte) (program, debug Report) {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "prog")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, "objcopy", "--only-keep-debug", path, path+".debug")
	run(t, "objcopy", "--strip-all", "--add-gnu-debuglink="+path+".debug", path, path+".stripped")
	read := func(name string) Report {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return auditOne(t, b)
	}
	return read(path + ".stripped"), read(path + ".debug")
}

func TestAProgramTakesTheRecordsOfItsDebugFile(t *testing.T) {
	_, file := made(t, small, "c", "gcc", strings.Fields("-g -O2 -Wl,--build-id -ftrivial-auto-var-init=zero")...)
	program, debug := split(t, file)
	expect(t, "program before", &program, "kind", "executable", "autoVarInit", "", "debugLink", "prog.debug", "stripped", "true")
	expect(t, "debug file", &debug, "kind", "debug", "autoVarInit", Protected, "canary", "", "fortify", "")
	JoinDebug([]File{{"bin/prog", &program}, {"lib/.build-id/ab/cd.debug", &debug}})
	expect(t, "program after", &program, "autoVarInit", Protected, "debugFile", "lib/.build-id/ab/cd.debug", "unitLanguages", "1 c")
	if list := Findings("lib/.build-id/ab/cd.debug", debug, openssf(t)); len(list) != 0 {
		t.Errorf("the debug file has findings of its own: %v", rules(list))
	}
	if program.evidence != nil || debug.evidence != nil {
		t.Error("the records are kept longer than needed")
	}
}

func TestContradictionsShowThroughTheDebugFile(t *testing.T) {
	attribute := strings.ReplaceAll(small, "__attribute__((noinline)) int copy", "__attribute__((noinline, optimize(\"no-stack-protector\"))) int copy")
	_, file := made(t, attribute, "c", "gcc", strings.Fields("-g -O2 -Wl,--build-id -fstack-protector-strong")...)
	program, debug := split(t, file)
	JoinDebug([]File{{"prog", &program}, {"prog.debug", &debug}})
	if w := program.Word("sourcesDisagree"); !strings.Contains(w, "1 function of it") {
		t.Errorf("%q (canary %s, %s)", w, program.Word("canary"), program.Word("canaryFunctions"))
	}
}

func TestFilesOfOtherBuildsAreNotJoined(t *testing.T) {
	_, one := made(t, small, "c", "gcc", strings.Fields("-g -O2 -Wl,--build-id")...)
	_, two := made(t, small, "c", "gcc", strings.Fields("-g -O1 -Wl,--build-id")...)
	program, _ := split(t, one)
	_, debug := split(t, two)
	JoinDebug([]File{{"prog", &program}, {"prog.debug", &debug}})
	expect(t, "program", &program, "debugFile", "", "compilers", "")
	if debug.joined {
		t.Error("the debug file has no program")
	}
}

func TestAModuleOfTheKernelIsNotJudgedAsAProgram(t *testing.T) {
	const source = "__attribute__((section(\".modinfo\"), used)) static const char info[] = \"license=GPL\\0retpoline=Y\\0intree=Y\\0vermagic=6.1.90 SMP preempt \";\n" +
		"__attribute__((section(\".gnu.linkonce.this_module\"), used)) static char module[64];\nint init_module(void) { volatile char b[64]; b[3] = 1; return b[3]; }\n"
	r, _ := made(t, source, "c", "gcc", "-O2", "-c")
	expect(t, "module", &r, "kind", "kernel-module", "vermagic", "6.1.90 SMP preempt", "retpoline", Yes, "inTree", Yes, "pie", NotApplicable,
		"relro", NotApplicable, "nx", NotApplicable, "canary", Unknown, "fortify", NotApplicable)
	if got := rules(Findings("m.ko", r, openssf(t))); len(got) != 0 {
		t.Errorf("%v", got)
	}
	r, _ = made(t, strings.ReplaceAll(source, "retpoline=Y", "name=m"), "c", "gcc", "-O2", "-c")
	expect(t, "without", &r, "retpoline", No)
	if got := rules(Findings("m.ko", r, openssf(t))); len(got) != 1 || got[0] != "binary/no-retpoline" {
		t.Errorf("%v", got)
	}
}
