package flags

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

func TestEffectsSayWhichArgumentDecided(t *testing.T) {
	for _, tt := range []struct {
		name, line, option string
		by, place, why     string
	}{
		{"a plain one", "gcc -g -fno-stack-protector -c a.c", "stack-protector", "-fno-stack-protector", "argument 2", ""},
		{"the last of several", "gcc -fno-stack-protector -g -fno-stack-protector -c a.c", "stack-protector", "-fno-stack-protector", "argument 3", ""},
		{"behind a launcher", "ccache gcc -fno-stack-protector -c a.c", "stack-protector", "-fno-stack-protector", "argument 1", ""},
		{"the value of -D", "gcc -O2 -D _FORTIFY_SOURCE=1 -c a.c", "fortify-source", "_FORTIFY_SOURCE=1", "argument 3", "level 1"},
		{"the value of -Xclang", "clang -Xclang -fno-stack-protector -c a.c", "stack-protector", "-fno-stack-protector", "argument 2", ""},
		{"one of -Wl", "gcc -Wl,-O1,-z,norelro a.o", "relro", "-Wl,-O1,-z,norelro", "argument 1", ""},
		{"two of -Wl", "gcc a.o -Wl,-z -Wl,lazy", "bind-now", "-Wl,-z,lazy", "argument 3", ""},
		{"-z and its keyword", "gcc a.o -z execstack", "noexecstack", "-z execstack", "argument 3", ""},
		{"the level that spoils", "gcc -D_FORTIFY_SOURCE=3 -O2 -O0 -c a.c", "fortify-source", "-O0", "argument 3", "it needs -O1 or higher, and -O0 is the last level"},
		{"the set that brings it", "gcc-14 -O2 -fhardened -c a.c", "stack-clash", "-fhardened", "argument 2", ""},
		{"nobody", "gcc -c a.c", "stack-clash", "", "argument 0", ""},
	} {
		e := state(t, tt.option, tt.line, gcc12())
		if e.By.Text != tt.by || e.By.Place() != tt.place || e.Why != tt.why {
			t.Errorf("%s: %q at %s, %q", tt.name, e.By.Text, e.By.Place(), e.Why)
		}
	}
}

func TestPositionIndependenceOfUnitsAndPrograms(t *testing.T) {
	plain := Toolchain{Family: GCC, Version: Version{12, 2}}
	debian := Toolchain{Family: GCC, Version: Version{12, 2}, Distro: "debian"}
	for _, tt := range []struct {
		line  string
		tools Toolchain
		want  State
	}{
		{"gcc -c a.c", plain, Missing},
		{"gcc -c a.c", debian, ByDefault},
		{"gcc -fPIE -c a.c", plain, Set},
		{"gcc -fpic -c a.c", plain, Set},
		{"gcc -fPIC -fno-pic -c a.c", debian, Disabled},
		{"gcc -fno-pie -fPIE -c a.c", plain, Set},
		{"gcc a.o", plain, Missing},
		{"gcc a.o", debian, ByDefault},
		{"gcc -pie a.o", plain, Set},
		{"gcc -no-pie a.o", debian, Disabled},
		{"clang -nopie a.o", debian, Disabled},
		{"gcc -Wl,-pie a.o", plain, Set},
		{"ld -pie a.o", plain, Set},
		{"ld --pic-executable a.o", plain, Set},
		{"ld --no-pie a.o", plain, Disabled},
		{"gcc -static a.o", debian, Disabled},
		{"gcc -static-pie a.o", plain, Set},
		{"gcc -static -static-pie a.o", plain, Set},
		{"gcc -static -pie a.o", plain, Disabled},
		{"gcc -shared a.o", plain, NotApplicable},
		{"gcc -Wl,-shared a.o", plain, NotApplicable},
		{"gcc -r a.o", plain, NotApplicable},
		{"gcc -dynamiclib a.o", plain, NotApplicable},
		{"gcc-14 -fhardened a.o", plain, Implied},
		{"gcc-14 -fhardened -no-pie a.o", plain, Disabled},
	} {
		if e := state(t, "pie", tt.line, tt.tools); e.State != tt.want {
			t.Errorf("%s on %q: %s, want %s", tt.line, tt.tools.Distro, e.State, tt.want)
		}
	}
}

func TestDefaultsOfDistributionsReachTheEffects(t *testing.T) {
	ubuntu := Toolchain{Family: GCC, Version: Version{13, 2}, Distro: "ubuntu", Arch: "x86-64"}
	alpine := Toolchain{Family: GCC, Version: Version{13, 2}, Distro: "alpine", Arch: "x86-64"}
	for _, tt := range []struct {
		option, line string
		tools        Toolchain
		want         State
	}{
		{"stack-protector", "gcc -O2 -c a.c", ubuntu, ByDefault},
		{"stack-protector", "gcc -O2 -fno-stack-protector -c a.c", ubuntu, Disabled},
		{"stack-clash", "gcc -O2 -c a.c", ubuntu, ByDefault},
		{"cf-protection", "gcc -O2 -c a.c", ubuntu, ByDefault},
		{"cf-protection", "gcc -O2 -c a.c", alpine, Missing},
		{"fortify-source", "gcc -O2 -c a.c", ubuntu, Weak},
		{"fortify-source", "gcc -c a.c", ubuntu, NoEffect},
		{"fortify-source", "gcc -O2 -U_FORTIFY_SOURCE -c a.c", ubuntu, Disabled},
		{"fortify-source", "gcc -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -c a.c", ubuntu, Set},
		{"fortify-source", "gcc-14 -O2 -c a.c", Toolchain{Distro: "ubuntu"}, ByDefault},
		{"bind-now", "gcc a.o", ubuntu, ByDefault},
		{"bind-now", "gcc -Wl,-z,lazy a.o", ubuntu, Disabled},
		{"bind-now", "gcc a.o", alpine, ByDefault},
		{"as-needed", "gcc a.o", alpine, ByDefault},
		{"as-needed", "gcc a.o", ubuntu, Missing},
		{"pie", "clang-16 a.o", Toolchain{}, ByDefault},
		{"pie", "clang-13 a.o", Toolchain{}, Missing},
		// What only ELF files have is not asked of others.
		{"pie", "clang a.o", Toolchain{Family: Clang, Version: Version{15, 0}, Distro: "apple"}, NotApplicable},
		{"relro", "clang a.o", Toolchain{Family: Clang, Version: Version{15, 0}, Distro: "apple"}, NotApplicable},
		{"stack-protector", "clang -c a.c", Toolchain{Family: Clang, Version: Version{15, 0}, Distro: "apple"}, Missing},
		{"bind-now", "x86_64-w64-mingw32-gcc a.o", Toolchain{}, NotApplicable},
		{"stack-protector", "x86_64-w64-mingw32-gcc -c a.c", Toolchain{}, Missing},
		{"bind-now", "clang --target=x86_64-pc-windows-gnu a.o", Toolchain{}, NotApplicable},
		{"bind-now", "clang --target=x86_64-linux-gnu a.o", Toolchain{}, Missing},
	} {
		if e := state(t, tt.option, tt.line, tt.tools); e.State != tt.want {
			t.Errorf("%s of %s on %q: %s, want %s", tt.option, tt.line, tt.tools.Distro, e.State, tt.want)
		}
	}
}

func TestStatesHaveWordsAndGoodOnes(t *testing.T) {
	for s, want := range map[State]string{
		NotApplicable: "not-applicable",
		Set:           "set",
		Implied:       "implied",
		ByDefault:     "default",
		Weak:          "weak",
		Missing:       "missing",
		Disabled:      "disabled",
		NoEffect:      "no-effect",
		Unavailable:   "unavailable",
	} {
		if s.String() != want {
			t.Errorf("%d: %s", s, s)
		}
		bad := s == Weak || s == Missing || s == Disabled || s == NoEffect
		if s.Good() == bad {
			t.Errorf("%s: good %v", s, s.Good())
		}
	}
}

func TestVersionsAreOrdered(t *testing.T) {
	for _, tt := range []struct {
		text string
		want Version
		ok   bool
	}{
		{"12", Version{12, 0}, true},
		{"12.2", Version{12, 2}, true},
		{"12.2.0-14", Version{12, 2}, true},
		{"2.95.3", Version{2, 95}, true},
		{"", Version{}, false},
		{"x", Version{}, false},
		{"12.x", Version{}, false},
		{"0.1", Version{}, false},
		{"99999", Version{}, false},
		{"-1", Version{}, false},
	} {
		v, ok := parseVersion(tt.text)
		if ok != tt.ok || ok && v != tt.want {
			t.Errorf("%q: %v %v", tt.text, v, ok)
		}
	}
	a, b := Version{8, 0}, Version{8, 1}
	if !a.Less(b) || b.Less(a) || a.Less(a) || !(Version{7, 9}).Less(a) {
		t.Error("the order is wrong")
	}
	if (Version{}).Known() || (Version{}).String() != "" || b.String() != "8.1" {
		t.Error("an unknown version has a text")
	}
}

func TestOptionsTellSinceWhenTheyAre(t *testing.T) {
	list, err := Options()
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]*Option{}
	for i := range list {
		byID[list[i].ID] = &list[i]
	}
	for id, want := range map[string]string{
		"stack-protector":     "gcc 4.9, clang 5.0",
		"stack-clash":         "gcc 8.0, clang 11.0",
		"cf-protection":       "gcc 8.0, clang 7.0",
		"branch-protection":   "gcc 9.0, clang 8.0",
		"strict-flex-arrays":  "gcc 13.0, clang 16.0",
		"auto-var-init":       "gcc 12.0, clang 16.0",
		"zero-init-padding":   "gcc 15.0",
		"relro":               "",
		"null-pointer-checks": "gcc 3.0, clang 7.0",
	} {
		if got := byID[id].SinceText(); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	if byID["stack-protector"].Severity != severity.Medium || byID["warnings"].Severity != severity.Info {
		t.Error("severities")
	}
	if o := byID["sanitizer"]; o.Fix || o.Asked {
		t.Errorf("%+v", o)
	}
	if o := byID["relro"]; o.Compile || !o.Link || o.Property != "relro" || strings.Join(o.Proof, " ") != "partial full" {
		t.Errorf("%+v", o)
	}
	if o := byID["bind-now"]; strings.Join(o.On, ",") != "-z now" || strings.Join(o.Off, ",") != "-z lazy" {
		t.Errorf("%+v", o)
	}
}

func TestExpansionKeepsItsBudget(t *testing.T) {
	wide := strings.Repeat("@again ", 100)
	read := func(string) ([]byte, bool) { return []byte(wide), true }
	_, err := Expand([]string{"@again"}, read, budget.New(budget.Default(), 10))
	if !budget.IsBreach(err) {
		t.Errorf("files that name one another without end: %v", err)
	}
	long := make([]string, 1000)
	if _, err := Expand(long, nil, budget.New(budget.Limits{Steps: 10}, 1)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
}

func TestLongLinesTakeLinearTime(t *testing.T) {
	for name, line := range map[string]string{
		"words":       "cc " + strings.Repeat("-DX=1 ", 200_000),
		"quotes":      "cc " + strings.Repeat("'a' \"b\" ", 100_000),
		"commands":    strings.Repeat("cc -c a.c; ", 50_000),
		"assignments": strings.Repeat("a=b; $a ", 50_000),
		"dollars":     strings.Repeat("$x ", 200_000),
		"backslashes": strings.Repeat("\\a ", 200_000),
		"redirection": strings.Repeat(">a 2>b ", 100_000),
		"open":        strings.Repeat("`", 200_001),
	} {
		list, _ := Commands(line)
		words := 0
		for _, c := range list {
			words += len(c.Words)
		}
		if words > len(line) {
			t.Errorf("%s: %d words", name, words)
		}
	}
}
