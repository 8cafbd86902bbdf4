package build

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

func TestEveryOptionOfTheGuideIsFoundMissingAndIsSilentWhenGiven(t *testing.T) {
	engine, err := flags.NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	gcc := flags.Toolchain{Family: flags.GCC, Version: flags.Version{Major: 99}, Arch: "x86-64"}
	asked := 0
	for _, o := range engine.Options() {
		if o.ID == "sanitizer" || o.ID == "branch-protection" {
			continue
		}
		tool, source := "gcc", "a.c"
		if len(o.Lang) == 1 && o.Lang[0] == "c++" {
			tool, source = "g++", "a.cc"
		}
		line := func(args string) string {
			if o.Compile {
				return tool + " -O2 " + args + " -c " + source + "\n"
			}
			return tool + " a.o " + args + " -o app\n"
		}
		given := o.Flag
		if o.ID == "pie" {
			given = "-fPIE"
		}
		if list := only(read(t, gcc, "x.log", line(given)).Judge(nil), o.ID); len(list) != 0 {
			t.Errorf("%s is given, and %s", o.Flag, list[0].Message)
		}
		list := only(read(t, gcc, "x.log", line("")).Judge(nil), o.ID)
		byDefault := o.ID == "relro" || o.ID == "noexecstack"
		if want := o.Asked && !byDefault; (len(list) == 1) != want && len(list) < 2 {
			t.Errorf("%s is missing: %d findings, want %v", o.ID, len(list), want)
		}
		for _, f := range list {
			asked++
			if f.Severity == severity.Unscored || f.Why == "" || f.Title == "" || f.Fix == nil || !strings.HasSuffix(f.Message, ".") || f.Span.Path != "x.log" {
				t.Errorf("%s: %+v", o.ID, f)
			}
		}
		for _, off := range o.Off {
			if strings.HasPrefix(off, "-z ") {
				off = "-Wl," + strings.ReplaceAll(off, " ", ",")
			} else if !o.Compile {
				off = "-Wl," + off
			}
			list := only(read(t, gcc, "x.log", line(off)).Judge(nil), o.ID)
			if len(list) != 1 || !strings.Contains(list[0].Message, off) {
				t.Errorf("%s takes %s back: %+v", off, o.ID, list)
			}
		}
	}
	if asked < 10 {
		t.Errorf("%d options are asked for", asked)
	}
}

func TestReplacementsAreOneArgument(t *testing.T) {
	engine, err := flags.NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ option, by, want string }{
		{"pie", "-static", "-static-pie"}, {"pie", "-no-pie", "-pie"}, {"fortify-source", "-O0", "-O2"}, {"fortify-source", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=3"}, {"relro", "-Wl,-z,norelro", "-Wl,-z,relro"},
	} {
		for _, o := range engine.Options() {
			if o.ID != tt.option {
				continue
			}
			if got := replacement(&o, &group{by: tt.by}); got != tt.want {
				t.Errorf("%s of %s: %s, want %s", tt.by, tt.option, got, tt.want)
			}
		}
	}
}

func TestArgumentsThatTakeBackAreMendedWhereTheyStand(t *testing.T) {
	for _, tt := range []struct{ name, makefile, log, option, want string }{
		{"a level of zero", "CFLAGS = -O0 -D_FORTIFY_SOURCE=3 # debug\n", "gcc -O0 -D_FORTIFY_SOURCE=3 -c a.c\n", "fortify-source", "CFLAGS = -O2 -D_FORTIFY_SOURCE=3 # debug\n"},
		{"a static program", "LDFLAGS = -static\n", "gcc -static a.o -o app\n", "pie", "LDFLAGS = -static-pie\n"},
		{"a lazy link", "LDFLAGS = -s -Wl,-z,lazy\r\n", "gcc -s -Wl,-z,lazy a.o -o app\n", "bind-now", "LDFLAGS = -s -Wl,-z,now\r\n"},
		{"a weak guard", "CFLAGS\t=\t-O2\t-fstack-protector\n", "gcc -O2 -fstack-protector -c a.c\n", "stack-protector", "CFLAGS\t=\t-O2\t-fstack-protector-strong\n"},
		{"the macro at a lower level", "CFLAGS = -O2 -D_FORTIFY_SOURCE=1\n", "gcc -O2 -D_FORTIFY_SOURCE=1 -c a.c\n", "fortify-source", "CFLAGS = -O2 -D_FORTIFY_SOURCE=3\n"},
	} {
		p := read(t, debian(), "Makefile", tt.makefile, "x.log", tt.log)
		changed, mended := p.Fix(only(p.Judge(nil), tt.option))
		if got := string(changed["Makefile"]); got != tt.want || mended != 1 {
			t.Errorf("%s: %d mended:\n%q\nwant\n%q", tt.name, mended, got, tt.want)
		}
	}
}

func TestSettingsOfCargoThatTakeBack(t *testing.T) {
	for setting, want := range map[string]severity.Level{
		`["-C", "relro-level=off"]`:             severity.Medium,
		`["-Crelro-level=off"]`:                 severity.Medium,
		`["-C", "relro-level=partial"]`:         severity.Low,
		`["-C", "relocation-model=static"]`:     severity.Medium,
		`["-Crelocation-model=dynamic-no-pic"]`: severity.Medium,
		`["-C", "overflow-checks=off"]`:         severity.Info,
		`["-C", "link-arg=-no-pie"]`:            severity.Medium,
		`["-C", "link-arg=-Wl,-z,execstack"]`:   severity.Medium,
		`["-C", "relro-level=full"]`:            severity.Unscored,
		`["-C", "relocation-model=pie"]`:        severity.Unscored,
		`["-C", "overflow-checks=on"]`:          severity.Unscored,
		`["-C", "link-arg=-Wl,-z,now"]`:         severity.Unscored,
		`["--cfg", "relro-level=off"]`:          severity.Unscored,
		`["-C", "target-cpu=relro-level=off"]`:  severity.Unscored,
		`["-C"]`:                                severity.Unscored,
	} {
		text := "[build]\nrustflags = " + setting + "\n"
		var got severity.Level
		for _, f := range read(t, flags.Toolchain{}, ".cargo/config.toml", text).Judge(nil) {
			if f.Rule == ruleRust {
				got = f.Severity
				if f.Span.Path != ".cargo/config.toml" || f.Span.StartLine != 2 || f.Fix.Summary != "remove the setting" {
					t.Errorf("%s: %+v", setting, f)
				}
			}
		}
		if got != want {
			t.Errorf("%s: %v, want %v", setting, got, want)
		}
	}
}

func TestFilesThatAreNoBuildOfCAreNoGuess(t *testing.T) {
	for name, tt := range map[string]struct {
		path, text string
		want       bool
	}{
		"a makefile that runs other tools": {"Makefile", "all:\n\tgo build ./...\n", false},
		"a makefile with a compiler":       {"Makefile", "all:\n\t$(CC) -o a a.c\n", true},
		"a makefile with flags":            {"Makefile", "CFLAGS = -g\n", true},
		"a Python package without C":       {"setup.py", "setup(name='x')\n", false},
		"a Python package with C":          {"setup.py", "Extension('x', ['x.c'], extra_compile_args=['-g'])\n", true},
		"a BUILD file of something else":   {"BUILD", "py_library(name = \"x\")\n", false},
		"CMake":                            {"CMakeLists.txt", "project(x C)\n", true},
		"Cargo":                            {"Cargo.toml", "[package]\nname = \"x\"\n", false},
	} {
		units := read(t, debian(), tt.path, tt.text).Units(nil)
		if (len(units) > 0) != tt.want {
			t.Errorf("%s: %d units", name, len(units))
		}
		for _, u := range units {
			if u.Step != "declared" || u.From != "build files" || u.Place != "" || len(u.Options) == 0 {
				t.Errorf("%s: %+v", name, u)
			}
		}
	}
}

func TestWhatTheRootSaysGoesBeforeWhatAFolderSays(t *testing.T) {
	for name, tt := range map[string]struct {
		files []string
		want  string
	}{
		"the root":                        {[]string{"src/Makefile", "CFLAGS = -g\n", "Makefile", "CFLAGS = -g\n"}, "Makefile"},
		"a folder where the root is none": {[]string{"src/Makefile", "CFLAGS = -g\n", "doc/api/Makefile", "CFLAGS = -g\n"}, "src/Makefile"},
		"configure.ac beside Makefile.am": {[]string{"Makefile.am", "AM_CFLAGS = -g\n", "configure.ac", "AC_PROG_CC\n"}, "configure.ac"},
		".bazelrc beside BUILD":           {[]string{"BUILD", "cc_binary(copts = [\"-g\"])\n", ".bazelrc", "build --copt=-g\n"}, ".bazelrc"},
		"one that compiles C":             {[]string{"a/Makefile", "all:\n\tgo build\n", "b/Makefile", "CFLAGS = -g\n"}, "b/Makefile"},
		"CMake before make":               {[]string{"Makefile", "CFLAGS = -g\n", "CMakeLists.txt", "project(x C)\n"}, "CMakeLists.txt"},
		"not what is generated":           {[]string{"Makefile", "# generated by automake\nCFLAGS = -g\n", "src/Makefile", "CFLAGS = -g\n"}, "src/Makefile"},
	} {
		got := read(t, debian(), tt.files...).target()
		if got == nil || got.Path != tt.want {
			t.Errorf("%s: %+v", name, got)
		}
	}
	if got := read(t, debian(), "x.go", "package x\n").target(); got != nil {
		t.Errorf("%+v", got)
	}
}

func TestUnitsAreCalledByWhatTheyMake(t *testing.T) {
	p := read(t, debian(), "x.log", "make: Entering directory '/b'\ngcc -O2 -c src/a.c\ngcc -O2 b.c -o app\ngcc a.o -o ../other\ngcc -shared a.o -o libx.so\nar qc x.a a.o\n")
	var got []string
	for _, u := range p.Units(nil) {
		got = append(got, u.Step+" "+u.Name+" "+u.Tool+" "+u.From)
	}
	want := []string{"compile /b/src/a.c gcc build log", "compile and link /b/app gcc build log", "link /other gcc build log", "link /b/libx.so gcc build log"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBinariesTellOnlyWhatNobodyElseTells(t *testing.T) {
	const log = "gcc a.o -o app\n"
	alpine := Binary{Path: "app", Arch: "arm64", Comment: "GCC: (Alpine 13.2.1_git20240309) 13.2.1 20240309\x00"}
	known := read(t, debian(), "x.log", log)
	known.Units([]Binary{alpine})
	if known.tools.Distro != "debian" || known.tools.Arch != "x86-64" || known.tools.Version.Major != 12 {
		t.Errorf("%+v", known.tools)
	}
	unknown := read(t, flags.Toolchain{}, "x.log", log)
	unknown.Units([]Binary{{Path: "x", Comment: "Linker: LLD 19\x00"}, alpine})
	if unknown.tools.Distro != "alpine" || unknown.tools.Arch != "arm64" || unknown.tools.Version.Major != 13 {
		t.Errorf("%+v", unknown.tools)
	}
}

func TestManyFindingsPlanOneTidyEditForEverySystem(t *testing.T) {
	const log = "gcc -O2 -c a.c\ngcc a.o -o app\n"
	for path, text := range map[string]string{
		"CMakeLists.txt": "project(x C)\nadd_executable(app a.c)\n",
		"meson.build":    "project('x', 'c')\nexecutable('app', 'a.c')\n",
		"Makefile":       "app: a.o\n\t$(CC) $(LDFLAGS) -o app a.o\n",
		"configure.ac":   "AC_INIT\nAC_PROG_CC\n",
		".bazelrc":       "build --copt=-g\n",
	} {
		p := read(t, debian(), path, text, "x.log", log)
		found := p.Judge(nil)
		changed, mended := p.Fix(found)
		if mended < 3 || len(changed) != 1 {
			t.Errorf("%s: %d mended in %d files", path, mended, len(changed))
			continue
		}
		again, ok, err := declared.Read(path, changed[path], nil)
		if err != nil || !ok {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, f := range again.Flags {
			if seen[f.Text] {
				t.Errorf("%s has %s twice:\n%s", path, f.Text, changed[path])
			}
			seen[f.Text] = true
		}
		for _, want := range []string{"-fstack-protector-strong", "-fstack-clash-protection", "-Wl,-z,now"} {
			if !seen[want] {
				t.Errorf("%s lacks %s:\n%s", path, want, changed[path])
			}
		}
		for i := range found {
			found[i].Status = finding.Excepted
		}
		if changed, mended := p.Fix(found); mended != 0 || len(changed) != 0 {
			t.Errorf("%s: what is excepted is mended", path)
		}
	}
}

func TestThousandsOfCommandsGiveFewFindings(t *testing.T) {
	var b strings.Builder
	for i := range 3000 {
		b.WriteString("gcc -O2 -c src/f" + strconv.Itoa(i) + ".c -o f" + strconv.Itoa(i) + ".o\n")
	}
	list := read(t, debian(), "x.log", b.String()).Judge(nil)
	if len(list) == 0 || len(list) > 60 {
		t.Errorf("%d findings", len(list))
	}
	if f := one(t, list, "stack-clash"); !strings.HasPrefix(f.Message, "3000 of 3000 compiled files") || !strings.HasSuffix(f.Message, "f0.c, f1.c, f2.c, and 2997 more.") {
		t.Error(f.Message)
	}
}
