package build

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// debian is a toolchain for tests.
func debian() flags.Toolchain {
	return flags.Toolchain{Family: flags.GCC, Version: flags.Version{Major: 12, Minor: 2}, Distro: "debian", Arch: "x86-64"}
}

// read makes a project of files given as path and text in turn.
func read(t *testing.T, tools flags.Toolchain, pairs ...string) *Project {
	t.Helper()
	var files []File
	for i := 0; i+1 < len(pairs); i += 2 {
		files = append(files, File{Path: pairs[i], Data: []byte(pairs[i+1])})
	}
	p, err := Read(files, tools, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// only returns the findings of one rule.
func only(list []finding.Finding, option string) []finding.Finding {
	return slices.DeleteFunc(slices.Clone(list), func(f finding.Finding) bool { return f.Rule != RuleID(option) })
}

// one returns the only finding of a rule.
func one(t *testing.T, list []finding.Finding, option string) finding.Finding {
	t.Helper()
	got := only(list, option)
	if len(got) != 1 {
		t.Fatalf("%d findings about %s: %+v", len(got), option, got)
	}
	return got[0]
}

// binary is a built file with properties as name and value in turn.
func binary(file string, words ...string) Binary {
	b := Binary{Path: file, Arch: "x86-64"}
	for i := 0; i+1 < len(words); i += 2 {
		b.Properties = append(b.Properties, Property{Name: words[i], Value: words[i+1]})
	}
	return b
}

const (
	makefile = "CFLAGS = -O2 -g\nLDFLAGS = -Wl,-z,norelro\napp: a.o b.o\n\t$(CC) $(LDFLAGS) -o $@ a.o b.o\n"
	makelog  = "gcc -O2 -g -c a.c\ngcc -O2 -g -fno-stack-protector -c b.c\ngcc -Wl,-z,norelro -o app a.o b.o\n"
)

func TestAMissingOptionNamesTheFilesAndThePlace(t *testing.T) {
	p := read(t, debian(), "Makefile", makefile, "build.log", makelog)
	f := one(t, p.Judge(nil), "stack-clash")
	if f.Message != "2 of 2 compiled files are built without -fstack-clash-protection: a.c, b.c." {
		t.Error(f.Message)
	}
	if f.Span.String() != "Makefile:1:16" || f.Severity != severity.Medium || f.Confidence != finding.ConfidenceHigh || !strings.Contains(f.Evidence, "gcc -O2 -g -c a.c") {
		t.Errorf("%+v", f)
	}
	if len(f.Fix.Edits) != 1 || f.Fix.Edits[0].New != " -fstack-clash-protection" {
		t.Errorf("%+v", f.Fix)
	}
}

func TestWhatTakesAnOptionBackIsNamedWithItsPlace(t *testing.T) {
	p := read(t, debian(), "Makefile", makefile, "build.log", makelog)
	list := p.Judge(nil)
	f := one(t, list, "relro")
	if !strings.HasPrefix(f.Message, "-Wl,-z,norelro gives up") || f.Span.String() != "Makefile:2:11" || f.Fix.Edits[0].New != "-Wl,-z,relro" {
		t.Errorf("%s %s %+v", f.Message, f.Span, f.Fix)
	}
	guards := only(list, "stack-protector")
	if len(guards) != 2 || !strings.Contains(guards[1].Message, "-fno-stack-protector gives up stack guards in 1 of 2 compiled files: b.c") || !strings.Contains(guards[1].Evidence, "argument 3 of gcc") {
		t.Errorf("%+v", guards)
	}
	if guards[1].Span.Path != "Makefile" {
		t.Errorf("the patch goes to %s", guards[1].Span)
	}
}

func TestDefaultsOfTheToolchainAreNoFindings(t *testing.T) {
	text := "gcc -O2 -c a.c\ngcc a.o -o app\n"
	if got := only(read(t, debian(), "x.log", text).Judge(nil), "pie"); len(got) != 0 {
		t.Errorf("%+v", got)
	}
	f := one(t, read(t, flags.Toolchain{}, "x.log", text).Judge(nil), "pie")
	if f.Confidence != finding.ConfidenceMedium {
		t.Errorf("the toolchain is not known, and the confidence is %s", f.Confidence)
	}
	// The binary tells who compiled it.
	bin := Binary{Path: "app", Arch: "x86-64", Comment: "GCC: (Debian 12.2.0-14+deb12u1) 12.2.0\x00"}
	if got := only(read(t, flags.Toolchain{}, "x.log", text).Judge([]Binary{bin}), "pie"); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestObservedFilesSharpenAndSoften(t *testing.T) {
	partial := Binary{
		Path: "out/app", Arch: "x86-64", Unguarded: []string{"parse", "main", "0x1234"},
		Properties: []Property{{Name: "canary", Value: "partial"}, {Name: "canaryFunctions", Has: 3, Needs: 8}},
	}
	p := read(t, debian(), "Makefile", makefile, "build.log", makelog)
	list := only(p.Judge([]Binary{partial}), "stack-protector")
	if len(list) != 2 || !strings.HasSuffix(list[0].Message, "In app, 5 of 8 functions that need it lack it: parse, main, 0x1234 and 2 more.") || list[0].Also[0].Path != "out/app" {
		t.Errorf("%+v", list)
	}
	p = read(t, flags.Toolchain{}, "x.log", "cc -O2 -c a.c\ncc a.o -o app\n")
	f := one(t, p.Judge([]Binary{binary("app", "canary", "protected")}), "stack-protector")
	if f.Severity != severity.Info || !strings.Contains(f.Message, "app has it all the same, from the toolchain") {
		t.Errorf("%s %s", f.Severity, f.Message)
	}
	// Unknown and not-applicable say nothing.
	f = one(t, read(t, debian(), "x.log", "cc -O2 -c a.c\ncc a.o -o app\n").Judge([]Binary{binary("app", "canary", "unknown")}), "stack-protector")
	if strings.Contains(f.Message, "app") {
		t.Error(f.Message)
	}
}

func TestABuildThatSaysSoAndAFileThatDoesNotShowItDisagree(t *testing.T) {
	const log = "gcc -O2 -flto -fstack-protector-strong -c a.c\ngcc -flto -fstack-protector-strong a.o -o app\n"
	p := read(t, debian(), "x.log", log)
	f := one(t, p.Judge([]Binary{binary("app", "canary", "unprotected")}), "disagreement")
	if !strings.Contains(f.Message, "Every command that made app has -fstack-protector-strong, but the file does not show it.") || f.Span.Path != "app" {
		t.Errorf("%+v", f)
	}
	if got := only(read(t, debian(), "x.log", log).Judge([]Binary{binary("app", "canary", "protected")}), "disagreement"); len(got) != 0 {
		t.Errorf("%+v", got)
	}
	// With -flto the link step makes the code: an option that only the compilation has is missing there.
	p = read(t, debian(), "x.log", "gcc -O2 -flto -fstack-protector-strong -c a.c\ngcc -flto a.o -o app\n")
	if f := one(t, p.Judge(nil), "stack-protector"); !strings.Contains(f.Message, ": app.") {
		t.Error(f.Message)
	}
}

func TestWhatIsDeclaredAndDoesNotReachTheCommands(t *testing.T) {
	p := read(t, debian(), "Makefile", "CFLAGS = -O2 -fstack-protector-strong\n", "x.log", "gcc -O2 -c a.c\n")
	f := one(t, p.Judge(nil), "stack-protector")
	if !strings.Contains(f.Message, "Makefile gives it, so the capture is older") || len(f.Fix.Edits) != 0 || f.Span.StartLine != 1 {
		t.Errorf("%s %+v", f.Message, f.Fix)
	}
}

func TestBuildFilesAloneAreAGuess(t *testing.T) {
	p := read(t, flags.Toolchain{}, "CMakeLists.txt", "project(x C)\nadd_compile_options(-fstack-protector-strong)\nadd_link_options(-Wl,-z,lazy)\nadd_executable(a a.c)\n")
	list := p.Judge(nil)
	if got := only(list, "stack-protector"); len(got) != 0 {
		t.Errorf("%+v", got)
	}
	f := one(t, list, "stack-clash")
	if f.Message != "No build file gives -fstack-clash-protection." || f.Confidence != finding.ConfidenceLow || f.Span.Path != "CMakeLists.txt" {
		t.Errorf("%+v", f)
	}
	if f = one(t, list, "bind-now"); !strings.Contains(f.Message, "The build files say -Wl,-z,lazy") || f.Fix.Edits[0].New != "-Wl,-z,now" {
		t.Errorf("%+v", f)
	}
	if n := p.Notes(); len(n) != 1 || !strings.Contains(n[0].Text, "no capture of the build") {
		t.Errorf("%+v", n)
	}
	// Build files of other languages are not judged by rules of C.
	for _, pair := range [][2]string{{"Makefile", "GOFLAGS = -trimpath\nall:\n\tgo build\n"}, {"setup.py", "setup(name='x')\n"}, {"Cargo.toml", "[package]\nname='x'\n"}, {"BUILD", "py_library(name='x')\n"}, {"README", ""}} {
		if got := read(t, flags.Toolchain{}, pair[0], pair[1]).Judge(nil); len(got) != 0 {
			t.Errorf("%s: %+v", pair[0], got[0])
		}
	}
}

func TestSettingsOfRustAreFound(t *testing.T) {
	p := read(t, flags.Toolchain{}, ".cargo/config.toml", "[build]\nrustflags = [\"-C\", \"relro-level=off\", \"-C\", \"opt-level=3\"]\n", "Cargo.toml", "[profile.release]\noverflow-checks = false\n")
	list := only(p.Judge(nil), "rust")
	if len(list) != 2 || list[0].Span.String() != ".cargo/config.toml:2:14" || list[0].Severity != severity.Medium || list[1].Severity != severity.Info {
		t.Errorf("%+v", list)
	}
}

func TestWarningsAreNotWrittenWhereTheyStopTheBuild(t *testing.T) {
	f := one(t, read(t, debian(), "Makefile", "CFLAGS = -O2 -Werror\n", "x.log", "gcc -O2 -Werror -c a.c\n").Judge(nil), "warnings")
	if len(f.Fix.Edits) != 0 || !strings.Contains(f.Fix.Summary, "-Werror") {
		t.Errorf("%+v", f.Fix)
	}
}

func TestOptionsThatACompilerMayRefuseAreNotWritten(t *testing.T) {
	f := one(t, read(t, flags.Toolchain{}, "Makefile", "CFLAGS = -O2\n", "x.log", "gcc -O2 -c a.c\n").Judge(nil), "zero-init-padding")
	if len(f.Fix.Edits) != 0 || !strings.Contains(f.Fix.Summary, "version of the compiler is not known") {
		t.Errorf("%+v", f.Fix)
	}
	f = one(t, read(t, flags.Toolchain{}, "Makefile", "CFLAGS = -O2\n", "x.log", "gcc-15 -O2 -c a.c\nclang-19 -O2 -c b.c\n").Judge(nil), "zero-init-padding")
	if len(f.Fix.Edits) != 0 || !strings.Contains(f.Fix.Summary, "another compiler") || !strings.Contains(f.Message, "1 of 2 compiled files are built without") {
		t.Errorf("%s %+v", f.Message, f.Fix)
	}
	f = one(t, read(t, flags.Toolchain{}, "Makefile", "CFLAGS = -O2\n", "x.log", "gcc-15 -O2 -c a.c\n").Judge(nil), "zero-init-padding")
	if len(f.Fix.Edits) != 1 {
		t.Errorf("%+v", f.Fix)
	}
}

func TestSanitizersInWhatIsShipped(t *testing.T) {
	f := one(t, read(t, debian(), "x.log", "gcc -O2 -fsanitize=address -c a.c\n").Judge(nil), "sanitizer")
	if !strings.Contains(f.Message, "built with -fsanitize=address: a.c") || len(f.Fix.Edits) != 0 {
		t.Errorf("%+v", f)
	}
}

func TestAFileThatTwoLinksMayHaveMadeIsNotJoined(t *testing.T) {
	p := read(t, debian(), "x.log", "make: Entering directory '/a'\ngcc a.o -o app\nmake: Leaving directory '/a'\nmake: Entering directory '/b'\ngcc b.o -o app\n")
	p.Judge([]Binary{binary("app", "relro", "none"), binary("other")})
	notes := p.Notes()
	if len(notes) != 2 || !strings.Contains(notes[0].Text, "several links") || !strings.Contains(notes[1].Text, "no link of the capture") {
		t.Errorf("%+v", notes)
	}
	wants := p.Wants()
	if !wants("x/app") || wants("x/other") {
		t.Error("what a build made is not told by its name")
	}
}

func TestUnitsTellEveryOption(t *testing.T) {
	units := read(t, debian(), "build.log", makelog).Units(nil)
	if len(units) != 3 || units[1].Name != "b.c" || units[1].Step != "compile" || units[2].Step != "link" || units[0].Place != "build.log:1:1" {
		t.Fatalf("%+v", units)
	}
	states := map[string]Option{}
	for _, o := range units[1].Options {
		states[o.ID] = o
	}
	if o := states["stack-protector"]; o.State != "disabled" || o.By != "-fno-stack-protector" || o.Place != "argument 3" {
		t.Errorf("%+v", o)
	}
	if o := states["pie"]; o.State != "default" || !strings.Contains(o.Why, "debian gcc") {
		t.Errorf("%+v", o)
	}
	if o := states["strict-flex-arrays"]; o.State != "unavailable" {
		t.Errorf("%+v", o)
	}
	if got := read(t, debian(), "Makefile", makefile).Units(nil); len(got) != 2 || got[0].Step != "declared" {
		t.Errorf("%+v", got)
	}
}

func TestAllFixesTogetherGiveOneTidyFile(t *testing.T) {
	p := read(t, debian(), "Makefile", makefile, "build.log", makelog)
	list := p.Judge(nil)
	changed, n := p.Fix(list)
	want := "CFLAGS = -O2 -g -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero" +
		" -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing -Wall -Wformat=2\nLDFLAGS = -Wl,-z,relro -Wl,-z,now -Wl,--as-needed\napp: a.o b.o\n\t$(CC) $(LDFLAGS) -o $@ a.o b.o\n"
	if diff := cmp.Diff(want, string(changed["Makefile"])); diff != "" || n < 12 || len(changed) != 1 {
		t.Errorf("%d fixes: %s", n, diff)
	}
	for i := range list {
		list[i].Status = finding.Excepted
	}
	if changed, n := p.Fix(list); len(changed) != 0 || n != 0 {
		t.Error("excepted findings are mended")
	}
}

func TestWhatIsReplacedIsNotAddedToo(t *testing.T) {
	p := read(t, debian(), "Makefile", "CFLAGS = -O2 -fno-stack-protector\n", "x.log", "gcc -O2 -fno-stack-protector -c a.c\ngcc -O2 -c b.c\n")
	changed, _ := p.Fix(p.Judge(nil))
	if n := strings.Count(string(changed["Makefile"]), "-fstack-protector-strong"); n != 1 {
		t.Errorf("%d times: %s", n, changed["Makefile"])
	}
	// A capture that is older than the mended file adds nothing again.
	p = read(t, debian(), "Makefile", string(changed["Makefile"]), "x.log", "gcc -O2 -fno-stack-protector -c a.c\ngcc -O2 -c b.c\n")
	if again, n := p.Fix(p.Judge(nil)); n != 0 {
		t.Errorf("%d fixes: %s", n, again["Makefile"])
	}
}

func TestOptimisationComesWithFortify(t *testing.T) {
	p := read(t, debian(), "Makefile", "CFLAGS = -g\n", "x.log", "gcc -g -D_FORTIFY_SOURCE=3 -c a.c\n")
	f := one(t, p.Judge(nil), "fortify-source")
	if !strings.Contains(f.Message, "has no effect in 1 of 1 compiled file, because it needs -O1 or higher") || !strings.Contains(f.Fix.Edits[0].New, "-O2") {
		t.Errorf("%s %+v", f.Message, f.Fix)
	}
	changed, _ := p.Fix(p.Judge(nil))
	if !strings.Contains(string(changed["Makefile"]), "-g -O2") {
		t.Errorf("%s", changed["Makefile"])
	}
}

func TestRealCapturesOfCMakeAndMesonAreJoinedWithTheirFiles(t *testing.T) {
	var files []File
	add := func(p, name string) {
		data, err := os.ReadFile(filepath.Join("capture", "testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, File{Path: p, Data: data})
	}
	replies, _ := filepath.Glob("capture/testdata/reply/*.json")
	for _, r := range replies {
		add("b/.cmake/api/v1/reply/"+filepath.Base(r), "reply/"+filepath.Base(r))
	}
	add("b/compile_commands.json", "compile_commands.json")
	files = append(files, File{Path: "b/CMakeFiles/3.25.1/CMakeCCompiler.cmake", Data: []byte("set(CMAKE_C_COMPILER_ID \"GNU\")\nset(CMAKE_C_COMPILER_VERSION \"12.2.0\")\nset(CMAKE_C_LIBRARY_ARCHITECTURE \"x86_64-linux-gnu\")\n")},
		File{Path: "CMakeLists.txt", Data: []byte("project(demo C CXX)\ntarget_compile_options(app PRIVATE -fno-stack-protector)\ntarget_link_options(app PRIVATE -Wl,-z,norelro)\n")},
		File{Path: "b/Makefile", Data: []byte("# CMAKE generated file: DO NOT EDIT!\n")})
	p, err := Read(files, flags.Toolchain{}, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	list := p.Judge([]Binary{binary("b/app", "relro", "none", "canary", "unprotected"), binary("b/libtwice.a", "canary", "not-applicable")})
	f := one(t, list, "relro")
	if f.Span.String() != "CMakeLists.txt:3:33" || !strings.Contains(f.Message, "app shows it: relro is none") || !strings.Contains(f.Evidence, "CMake File API") {
		t.Errorf("%+v", f)
	}
	if len(p.Notes()) != 0 {
		t.Errorf("%+v", p.Notes())
	}
	if got := only(list, "stack-protector"); len(got) != 2 || got[1].Span.StartLine != 2 {
		t.Errorf("%+v", got)
	}
}

func TestRulesDescribeThemselves(t *testing.T) {
	rules := Rules()
	seen := map[string]bool{}
	for _, r := range rules {
		if seen[r.ID] || r.Title == "" || r.Why == "" || r.Mend == "" || r.Bad == "" || r.Good == "" || len(r.References) == 0 || !strings.HasPrefix(r.ID, "hardening/") {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
	}
	if len(rules) < 22 || !seen[ruleDisagreement] || !seen[ruleRust] {
		t.Errorf("%d rules", len(rules))
	}
}

func TestPathsShareTheirEnds(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{{"/src/b/app", "b/app", 2}, {"app", "b/app", 1}, {"app", "lib", 0}, {"", "", 0}, {"a/", "a/", 0}, {"x/app", "y/app", 1}} {
		if got := common(tt.a, tt.b); got != tt.want {
			t.Errorf("%s %s: %d", tt.a, tt.b, got)
		}
	}
	in := Interest()
	if !slices.Contains(in.Names, "meson.build") || !Useful("a.go", []byte("#cgo CFLAGS: -g")) || Useful("a.go", []byte("package a")) || !Useful("Makefile", nil) {
		t.Error("interest")
	}
}
