package flags

import (
	"strings"
	"testing"
)

// gcc12 is a toolchain without defaults of a distribution.
func gcc12() Toolchain { return Toolchain{Family: GCC, Version: Version{12, 2}, Arch: "x86-64"} }

// state evaluates one option of a command line: "state by/why".
func state(t *testing.T, option, line string, tc Toolchain) Effect {
	t.Helper()
	e, err := NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	c := parse(t, line)
	for _, x := range e.Evaluate(&c, tc) {
		if x.Option.ID == option {
			return x
		}
	}
	t.Fatalf("no option %s", option)
	return Effect{}
}

func TestTheLastArgumentOfAFamilyWins(t *testing.T) {
	for _, tt := range []struct {
		option, line, state, by string
	}{
		{"stack-protector", "gcc -c a.c", "missing", ""},
		{"stack-protector", "gcc -fstack-protector-strong -c a.c", "set", "-fstack-protector-strong"},
		{"stack-protector", "gcc -fstack-protector-strong -fno-stack-protector -c a.c", "disabled", "-fno-stack-protector"},
		{"stack-protector", "gcc -fno-stack-protector -fstack-protector-all -c a.c", "set", "-fstack-protector-all"},
		{"stack-protector", "gcc -fstack-protector-strong -fstack-protector -c a.c", "weak", "-fstack-protector"},
		{"stack-protector", "gcc a.o -o a", "not-applicable", ""},
		{"stack-protector", "gcc -flto a.o -o a", "missing", ""},
		{"stack-protector", "gcc -flto -fstack-protector-strong a.o -o a", "set", "-fstack-protector-strong"},
		{"stack-protector", "gcc -c a.S", "not-applicable", ""},
		{"stack-protector", "clang -Xclang -fstack-protector-strong -c a.c", "set", "-fstack-protector-strong"},
		{"cf-protection", "gcc -fcf-protection=full -fcf-protection=none -c a.c", "disabled", "-fcf-protection=none"},
		{"cf-protection", "gcc -fcf-protection -c a.c", "set", "-fcf-protection"},
		{"cf-protection", "aarch64-linux-gnu-gcc -c a.c", "not-applicable", ""},
		{"branch-protection", "aarch64-linux-gnu-gcc -mbranch-protection=standard -c a.c", "set", "-mbranch-protection=standard"},
		{"branch-protection", "clang --target=aarch64-linux-gnu -c a.c", "missing", ""},
		{"branch-protection", "gcc -c a.c", "not-applicable", ""},
		{"relro", "gcc a.o -Wl,-z,relro -Wl,-z,norelro", "disabled", "-Wl,-z,norelro"},
		{"relro", "gcc a.o -Wl,-z,norelro,-z,relro", "set", "-Wl,-z,norelro,-z,relro"},
		{"relro", "gcc a.o", "default", ""},
		{"bind-now", "gcc a.o -Wl,-z -Wl,now", "set", "-Wl,-z,now"},
		{"bind-now", "gcc a.o -Xlinker -z -Xlinker now", "set", "-z now"},
		{"bind-now", "gcc a.o -z now", "set", "-z now"},
		{"bind-now", "ld a.o -znow", "set", "-znow"},
		{"bind-now", "gcc a.o -Wl,-z,now -Wl,-z,lazy", "disabled", "-Wl,-z,lazy"},
		{"bind-now", "gcc -c a.c -Wl,-z,now", "not-applicable", ""},
		{"noexecstack", "gcc a.o -Wl,-z,execstack", "disabled", "-Wl,-z,execstack"},
		{"as-needed", "gcc a.o -Wl,--as-needed", "set", "-Wl,--as-needed"},
		{"as-needed", "gcc a.o -Wl,-as-needed -Wl,--no-as-needed", "disabled", "-Wl,--no-as-needed"},
		{"nodlopen", "gcc -shared a.o -Wl,-z,nodlopen", "set", "-Wl,-z,nodlopen"},
		{"nodlopen", "gcc a.o", "not-applicable", ""},
		{"glibcxx-assertions", "g++ -D_GLIBCXX_ASSERTIONS -c a.cc", "set", "-D_GLIBCXX_ASSERTIONS"},
		{"glibcxx-assertions", "g++ -D _GLIBCXX_ASSERTIONS -U_GLIBCXX_ASSERTIONS -c a.cc", "disabled", "-U_GLIBCXX_ASSERTIONS"},
		{"glibcxx-assertions", "gcc -c a.c", "not-applicable", ""},
		{"warnings", "gcc -Wall -w -c a.c", "disabled", "-w"},
		{"strict-overflow", "gcc -fwrapv -c a.c", "set", "-fwrapv"},
		{"sanitizer", "gcc -c a.c", "not-applicable", ""},
		{"sanitizer", "gcc -fsanitize=address,undefined -c a.c", "disabled", "-fsanitize=address,undefined"},
		{"sanitizer", "gcc -fsanitize=address -fno-sanitize=all -c a.c", "not-applicable", ""},
		{"sanitizer", "clang -fsanitize=undefined -fsanitize-minimal-runtime -c a.c", "not-applicable", ""},
	} {
		e := state(t, tt.option, tt.line, gcc12())
		if e.State.String() != tt.state || e.By.Text != tt.by {
			t.Errorf("%s of %s: %s by %q, want %s by %q", tt.option, tt.line, e.State, e.By.Text, tt.state, tt.by)
		}
	}
}

func TestFortifyFollowsTheMacroAndTheLevel(t *testing.T) {
	for _, tt := range []struct {
		line, state string
		level       int
		why         string
	}{
		{"gcc -O2 -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -O2 -D_FORTIFY_SOURCE=2 -c a.c", "weak", 2, "level 2"},
		{"gcc -O2 -D_FORTIFY_SOURCE -c a.c", "weak", 1, "level 1"},
		{"gcc -O2 -D_FORTIFY_SOURCE=0 -c a.c", "disabled", 0, ""},
		{"gcc -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -O2 -D_FORTIFY_SOURCE=3 -U_FORTIFY_SOURCE -c a.c", "disabled", 0, ""},
		{"gcc -O2 -D _FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		// -Wp reaches the preprocessor behind -D and -U.
		{"gcc -O2 -Wp,-D_FORTIFY_SOURCE=3 -U_FORTIFY_SOURCE -c a.c", "set", 3, ""},
		{"gcc -O2 -Wp,-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -c a.c", "disabled", 0, ""},
		{"gcc -O2 -Xpreprocessor -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -D_FORTIFY_SOURCE=3 -c a.c", "no-effect", 0, "no level"},
		{"gcc -c a.c", "missing", 0, "nor the optimisation"},
		{"gcc -O1 -c a.c", "missing", 0, ""},
		{"gcc -O2 -O0 -D_FORTIFY_SOURCE=3 -c a.c", "no-effect", 0, "-O0 is the last"},
		{"gcc -O0 -Os -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -Ofast -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -Og -D_FORTIFY_SOURCE=3 -c a.c", "set", 3, ""},
		{"gcc -O2 -ffreestanding -c a.c", "not-applicable", 0, ""},
		{"gcc-11 -O2 -D_FORTIFY_SOURCE=3 -c a.c", "set", 2, "level 3 is for gcc 12"},
		{"gcc -O2 -D_FORTIFY_SOURCE=LEVEL -c a.c", "missing", 0, ""},
	} {
		e := state(t, "fortify-source", tt.line, gcc12())
		if e.State.String() != tt.state || e.Level != tt.level || !strings.Contains(e.Why, tt.why) {
			t.Errorf("%s: %s level %d %q", tt.line, e.State, e.Level, e.Why)
		}
	}
}

func TestFhardenedBringsASetAndYieldsToWhatIsSaid(t *testing.T) {
	gcc14 := Toolchain{Family: GCC, Version: Version{14, 1}, Arch: "x86-64"}
	for option, want := range map[string]string{
		"stack-protector":    "implied",
		"stack-clash":        "implied",
		"cf-protection":      "implied",
		"fortify-source":     "implied",
		"auto-var-init":      "implied",
		"pie":                "implied",
		"strict-flex-arrays": "missing",
		"glibcxx-assertions": "not-applicable",
	} {
		if e := state(t, option, "gcc -O2 -fhardened -c a.c", gcc14); e.State.String() != want {
			t.Errorf("%s: %s", option, e.State)
		}
	}
	// Whatever is said of a family counts, before or behind it.
	for _, line := range []string{"gcc -O2 -fno-stack-protector -fhardened -c a.c", "gcc -O2 -fhardened -fno-stack-protector -c a.c"} {
		if e := state(t, "stack-protector", line, gcc14); e.State != Disabled {
			t.Errorf("%s: %s", line, e.State)
		}
	}
	if e := state(t, "fortify-source", "gcc -fhardened -c a.c", gcc14); e.State != NoEffect {
		t.Errorf("without optimisation: %s", e.State)
	}
	if e := state(t, "relro", "gcc -fhardened a.o", gcc14); e.State != Implied {
		t.Errorf("the link: %s", e.State)
	}
	if e := state(t, "stack-protector", "gcc -O2 -fhardened -c a.c", gcc12()); e.State != NoEffect || !strings.Contains(e.Why, "since 14") {
		t.Errorf("gcc 12: %s %s", e.State, e.Why)
	}
	if e := state(t, "stack-protector", "clang -O2 -fhardened -c a.c", Toolchain{}); e.State != NoEffect {
		t.Errorf("clang: %s", e.State)
	}
}

func TestCompilersHaveWhatTheirVersionHas(t *testing.T) {
	for _, tt := range []struct {
		option, line string
		tc           Toolchain
		state, why   string
	}{
		{"stack-clash", "gcc -fstack-clash-protection -c a.c", Toolchain{Family: GCC, Version: Version{7, 5}}, "no-effect", "since 8.0"},
		{"stack-clash", "clang-10 -c a.c", Toolchain{}, "unavailable", "since 11.0"},
		{"strict-flex-arrays", "gcc -c a.c", gcc12(), "unavailable", "since 13.0"},
		{"strict-flex-arrays", "gcc-13 -c a.c", Toolchain{}, "missing", ""},
		{"zero-init-padding", "clang -c a.c", Toolchain{}, "unavailable", "does not have it"},
		{"null-pointer-checks", "clang-6.0 -fno-delete-null-pointer-checks -c a.c", Toolchain{}, "no-effect", "does nothing before"},
		{"auto-var-init", "clang-14 -ftrivial-auto-var-init=zero -c a.c", Toolchain{}, "no-effect", "since 16.0"},
		{"stack-protector", "cc -c a.c", Toolchain{}, "missing", ""},
	} {
		if e := state(t, tt.option, tt.line, tt.tc); e.State.String() != tt.state || !strings.Contains(e.Why, tt.why) {
			t.Errorf("%s of %s: %s %q", tt.option, tt.line, e.State, e.Why)
		}
	}
}

func TestEveryOptionOfTheTableIsSetByWhatTheTableAsksFor(t *testing.T) {
	e, err := NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for i, o := range e.Options() {
		if seen[o.ID] || o.Title == "" || o.Flag == "" || o.Verify == "" || !o.Compile && !o.Link {
			t.Errorf("%+v", o)
		}
		seen[o.ID] = true
		if o.ID == "sanitizer" {
			continue
		}
		tc := Toolchain{Family: GCC, Version: Version{15, 1}, Arch: "x86-64"}
		line := "gcc -O2 "
		switch {
		case len(o.Arch) == 1:
			tc.Arch = o.Arch[0]
		case len(o.Lang) == 1 && o.Lang[0] == "c++":
			line = "g++ -O2 "
		}
		if o.Compile {
			line += o.Flag + " -c a.c"
		} else {
			line += o.Flag + " -shared a.o"
		}
		c := parse(t, line)
		if got := e.Evaluate(&c, tc)[i]; got.State != Set {
			t.Errorf("%s: %s %s", line, got.State, got.Why)
		}
	}
	if len(seen) < 20 {
		t.Errorf("%d options", len(seen))
	}
}

func TestTablesThatAreDamagedAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"title x":                  "before the first option",
		"option a\nsince gcc":      "",
		"option a\nsince tcc 3":    "no compiler",
		"option a\nsince gcc x":    "no compiler",
		"option a\nseverity grave": "unknown severity",
		"option a\ncolour red":     `unknown field "colour"`,
	} {
		_, err := parseOptions(text)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v", text, err)
		}
	}
}
