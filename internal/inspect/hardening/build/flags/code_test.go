package flags

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"
)

// assembly compiles a text with a real compiler and returns the assembly.
func assembly(t *testing.T, name, args, source string) []byte {
	t.Helper()
	cmd := exec.Command(name, append(strings.Fields("-w -S -x c "+args), "-o", "-", "-")...)
	cmd.Stdin = strings.NewReader(source)
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("%s %s: %v", name, args, err)
	}
	return out
}

func TestTheEngineAgreesWithCompilersOnGuards(t *testing.T) {
	const source = "void g(char *); void f(void) { char b[64]; g(b); }\n"
	for _, name := range []string{"gcc", "clang"} {
		tc := compiler(t, name)
		for _, args := range []string{
			"-O2",
			"-O2 -fno-stack-protector",
			"-O2 -fstack-protector-strong",
			"-O2 -fstack-protector-all",
			"-O2 -fstack-protector",
			"-O2 -fstack-protector-strong -fno-stack-protector",
			"-O2 -fno-stack-protector -fstack-protector-strong",
			"-O2 -fstack-protector-all -fno-stack-protector -fstack-protector-strong",
			"-O0 -fstack-protector-strong",
		} {
			has := bytes.Contains(assembly(t, name, args, source), []byte("__stack_chk_fail"))
			e := state(t, "stack-protector", name+" "+args+" -c a.c", tc)
			if got := e.State == Set || e.State == Weak || e.State == ByDefault; got != has {
				t.Errorf("%s %s: the engine says %s, the code has a guard: %v", name, args, e.State, has)
			}
		}
	}
}

func TestTheEngineAgreesWithCompilersOnLandingPads(t *testing.T) {
	const source = "int f(int x) { return x + 1; }\n"
	for _, name := range []string{"gcc", "clang"} {
		tc := compiler(t, name)
		if tc.Arch != "" && tc.Arch != "x86-64" {
			t.Skip("landing pads of x86")
		}
		tc.Arch = "x86-64"
		for _, args := range []string{
			"-O2",
			"-O2 -fcf-protection",
			"-O2 -fcf-protection=full",
			"-O2 -fcf-protection=branch",
			"-O2 -fcf-protection=none",
			"-O2 -fcf-protection=full -fcf-protection=none",
			"-O2 -fcf-protection=none -fcf-protection=full",
		} {
			has := bytes.Contains(assembly(t, name, args, source), []byte("endbr64"))
			e := state(t, "cf-protection", name+" "+args+" -c a.c", tc)
			if got := e.State == Set || e.State == Weak || e.State == ByDefault; got != has {
				t.Errorf("%s %s: the engine says %s, the code has landing pads: %v", name, args, e.State, has)
			}
		}
	}
}

func TestTheEngineAgreesWithCompilersOnProbes(t *testing.T) {
	const source = "void g(char *); void f(void) { char b[65536]; g(b); }\n"
	for _, name := range []string{"gcc", "clang"} {
		tc := compiler(t, name)
		for _, args := range []string{
			"-O2",
			"-O2 -fstack-clash-protection",
			"-O2 -fno-stack-clash-protection",
			"-O2 -fstack-clash-protection -fno-stack-clash-protection",
			"-O2 -fno-stack-clash-protection -fstack-clash-protection",
		} {
			text := string(assembly(t, name, args+" -fno-stack-protector", source))
			has := strings.Count(text, "4096") > 0
			e := state(t, "stack-clash", name+" "+args+" -c a.c", tc)
			if got := e.State == Set || e.State == ByDefault; got != has {
				t.Errorf("%s %s: the engine says %s, the code has probes: %v", name, args, e.State, has)
			}
		}
	}
}

func TestTheEngineAgreesWithCompilersOnMacrosOfCXX(t *testing.T) {
	for _, name := range []string{"g++", "clang++"} {
		tc := compiler(t, name)
		for _, args := range []string{
			"-O2",
			"-D_GLIBCXX_ASSERTIONS",
			"-D _GLIBCXX_ASSERTIONS",
			"-D_GLIBCXX_ASSERTIONS -U_GLIBCXX_ASSERTIONS",
			"-U_GLIBCXX_ASSERTIONS -D_GLIBCXX_ASSERTIONS",
			"-Wp,-D_GLIBCXX_ASSERTIONS -U_GLIBCXX_ASSERTIONS",
			"-Xpreprocessor -U_GLIBCXX_ASSERTIONS -D_GLIBCXX_ASSERTIONS",
		} {
			cmd := exec.Command(name, append(strings.Fields("-E -dM -x c++ "+args), "-")...)
			cmd.Stdin = strings.NewReader("\n")
			out, err := cmd.Output()
			if err != nil {
				t.Skipf("%s %s: %v", name, args, err)
			}
			has := bytes.Contains(out, []byte("#define _GLIBCXX_ASSERTIONS"))
			if e := state(t, "glibcxx-assertions", name+" "+args+" -c a.cc", tc); (e.State == Set) != has {
				t.Errorf("%s %s: the engine says %s, the macro is there: %v", name, args, e.State, has)
			}
		}
	}
}

func TestWhatACompilerSaysOfItselfIsRead(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("no gcc on this machine")
	}
	help, err := exec.Command("gcc", "-Q", "--help=common").Output()
	if err != nil {
		t.Skip(err)
	}
	tc, ok := ParseToolchain(string(help))
	if !ok || tc.Probed == nil {
		t.Fatalf("%+v", tc)
	}
	// The answer of gcc -Q about PIE is what a program without options shows.
	pie := false
	for _, d := range tc.Defaults() {
		pie = pie || d.Option == "pie" && d.From == "gcc -Q"
	}
	out, err := exec.Command("gcc", "-E", "-dM", "-x", "c", "/dev/null").Output()
	if err != nil {
		t.Skip(err)
	}
	if has := bytes.Contains(out, []byte("__PIE__")); has != pie {
		t.Errorf("gcc -Q says %v, the macro %v", pie, has)
	}
}

func TestProbedOptionsOutrankTheTableOnBothSides(t *testing.T) {
	known := Toolchain{Family: GCC, Version: Version{13, 2}, Distro: "ubuntu", Arch: "x86-64", Probed: []string{}}
	for option, want := range map[string]string{
		"stack-protector": "missing",
		"stack-clash":     "missing",
		"pie":             "missing",
		"cf-protection":   "default", // gcc -Q --help=common does not tell
	} {
		if e := state(t, option, "gcc -O2 -c a.c", known); e.State.String() != want {
			t.Errorf("%s: %s", option, e.State)
		}
	}
	known.Probed = []string{"-fPIE", "-fstack-protector-strong", "-fstack-clash-protection"}
	for _, option := range []string{"stack-protector", "stack-clash", "pie"} {
		if e := state(t, option, "gcc -O2 -c a.c", known); e.State != ByDefault || e.Why != "gcc -Q" {
			t.Errorf("%s: %s %s", option, e.State, e.Why)
		}
	}
	// Another compiler than the one that was asked has other defaults.
	if e := state(t, "stack-protector", "clang -O2 -c a.c", known); e.State != Missing {
		t.Errorf("clang: %s", e.State)
	}
	if e := state(t, "stack-protector", "gcc-9 -O2 -c a.c", known); e.State != ByDefault || !strings.Contains(e.Why, "ubuntu gcc") {
		t.Errorf("gcc-9: %s %s", e.State, e.Why)
	}
}

func TestTheMachineIsTakenFromWhereItIsSaid(t *testing.T) {
	for _, tt := range []struct{ line, option, want string }{
		{"gcc -c a.c", "cf-protection", "missing"},
		{"gcc -m32 -c a.c", "cf-protection", "missing"},
		{"clang --target=aarch64-linux-gnu -c a.c", "cf-protection", "not-applicable"},
		{"clang -target aarch64-linux-gnu -c a.c", "branch-protection", "missing"},
		{"clang -arch arm64 -c a.c", "branch-protection", "missing"},
		{"aarch64-linux-gnu-gcc -c a.c", "branch-protection", "missing"},
		{"aarch64-linux-gnu-gcc -mbranch-protection=none -c a.c", "branch-protection", "disabled"},
		{"aarch64-linux-gnu-gcc -mbranch-protection=bti -c a.c", "branch-protection", "weak"},
		{"mips-linux-gnu-gcc -c a.c", "branch-protection", "not-applicable"},
	} {
		if e := state(t, tt.option, tt.line, gcc12()); e.State.String() != tt.want {
			t.Errorf("%s of %s: %s, want %s", tt.option, tt.line, e.State, tt.want)
		}
	}
	// An unknown machine has what all the usual ones have.
	if e := state(t, "stack-clash", "gcc -c a.c", Toolchain{}); e.State != Missing {
		t.Errorf("%s", e.State)
	}
	if e := state(t, "cf-protection", "gcc -c a.c", Toolchain{}); e.State != NotApplicable {
		t.Errorf("%s", e.State)
	}
}

func TestKernelsAndOtherLanguagesAreNotJudgedByRulesOfPrograms(t *testing.T) {
	for _, tt := range []struct{ line, option string }{
		{"gcc -D__KERNEL__ -fno-pie -c a.c", "pie"},
		{"gcc -ffreestanding -fno-pic -c a.c", "pie"},
		{"gcc -D__KERNEL__ -O2 -c a.c", "fortify-source"},
		{"gcc -c a.f90", "stack-protector"},
		{"cl /c a.c", "stack-protector"},
		{"gcc -r a.o b.o -o c.o", "relro"},
		{"ar qc liba.a a.o", "stack-protector"},
		{"gcc -shared a.o -o liba.so", "pie"},
	} {
		if e := state(t, tt.option, tt.line, gcc12()); e.State != NotApplicable {
			t.Errorf("%s of %s: %s", tt.option, tt.line, e.State)
		}
	}
}

func TestCommandsThatDifferInNamesOnlyAreAlike(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"gcc -O2 -c a.c -o a.o", "gcc -O2 -c b.c -o b.o", true},
		{"gcc -O2 -c a.c", "gcc -O1 -c a.c", false},
		{"gcc -O2 -g -c a.c", "gcc -g -O2 -c a.c", false},
		{"gcc -O2 -c a.c", "clang -O2 -c a.c", false},
		{"gcc -O2 -c a.c", "gcc-12 -O2 -c a.c", false},
		{"gcc -O2 -c a.c", "gcc -O2 -c a.cc", false},
		{"gcc a.o -Wl,-z,now", "gcc a.o -Wl,-z,lazy", false},
	} {
		a, b := parse(t, tt.a), parse(t, tt.b)
		if got := a.Key() == b.Key(); got != tt.want {
			t.Errorf("%s, %s: alike %v", tt.a, tt.b, got)
		}
	}
	if (Toolchain{}).Key() == (Toolchain{Probed: []string{}}).Key() {
		t.Error("a compiler that was asked is like one that was not")
	}
}
