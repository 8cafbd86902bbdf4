package build

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

func TestMessagesSayWhatIsTheMatter(t *testing.T) {
	for _, tt := range []struct {
		name, log, option, want string
	}{
		{
			"missing", "gcc -O2 -c a.c\n", "stack-clash",
			"1 of 1 compiled file is built without -fstack-clash-protection: a.c.",
		},
		{
			"missing, with what it needs", "gcc -c a.c\n", "fortify-source",
			"1 of 1 compiled file is built without -D_FORTIFY_SOURCE=3 (nor the optimisation that it needs): a.c.",
		},
		{
			"weak", "gcc -O2 -D_FORTIFY_SOURCE=2 -c a.c\n", "fortify-source",
			"-D_FORTIFY_SOURCE=2 (level 2) gives less than -D_FORTIFY_SOURCE=3 in 1 of 1 compiled file: a.c.",
		},
		{
			"weak without a number", "gcc -O2 -fstack-protector -c a.c\n", "stack-protector",
			"-fstack-protector gives less than -fstack-protector-strong in 1 of 1 compiled file: a.c.",
		},
		{
			"of no effect", "gcc -O0 -D_FORTIFY_SOURCE=3 -c a.c\n", "fortify-source",
			"-D_FORTIFY_SOURCE=3 has no effect in 1 of 1 compiled file, because it needs -O1 or higher, and -O0 is the last level: a.c.",
		},
		{
			"of a compiler that is too old", "gcc-7 -O2 -fstack-clash-protection -c a.c\n", "stack-clash",
			"-fstack-clash-protection has no effect in 1 of 1 compiled file, because this is gcc 7.0, and gcc has it since 8.0: a.c.",
		},
		{
			"taken back", "gcc -O2 -c a.c -fcf-protection=none\n", "cf-protection",
			"-fcf-protection=none gives up landing pads and shadow stack of x86 in 1 of 1 compiled file: a.c.",
		},
		{
			"taken back for a reason", "gcc -static a.o -o app\n", "pie",
			"-static gives up programs at random addresses in 1 of 1 command (a static program needs -static-pie): app.",
		},
		{
			"a sanitizer", "gcc -O2 -fsanitize=thread -c a.c\n", "sanitizer",
			"1 of 1 command is built with -fsanitize=thread: a.c.",
		},
		{
			"many files", "gcc -O2 -c a.c\ngcc -O2 -c b.c\ngcc -O2 -c c.c\ngcc -O2 -c d.c\ngcc -O2 -c e.c\n", "stack-clash",
			"5 of 5 compiled files are built without -fstack-clash-protection: a.c, b.c, c.c, and 2 more.",
		},
		{
			"some of many", "gcc -O2 -c a.c\ngcc -O2 -fstack-clash-protection -c b.c\n", "stack-clash",
			"1 of 2 compiled files are built without -fstack-clash-protection: a.c.",
		},
	} {
		list := only(read(t, debian(), "x.log", tt.log).Judge(nil), tt.option)
		if len(list) != 1 || list[0].Message != tt.want {
			t.Errorf("%s:\n%+v\nwant %s", tt.name, list, tt.want)
		}
	}
}

func TestWhatIsRightIsNoFinding(t *testing.T) {
	for _, tt := range []struct{ name, log, option string }{
		{"set", "gcc -O2 -fstack-protector-strong -c a.c\n", "stack-protector"},
		{"brought along", "gcc-14 -O2 -fhardened -c a.c\n", "stack-protector"},
		{"brought along to the link", "gcc-14 -fhardened a.o -o app\n", "bind-now"},
		{"not to be had", "clang-14 -O2 -c a.c\n", "zero-init-padding"},
		{"of another machine", "aarch64-linux-gnu-gcc -O2 -c a.c\n", "cf-protection"},
		{"of another language", "gcc -O2 -c a.c\n", "glibcxx-assertions"},
		{"of another step", "gcc -O2 -c a.c\n", "bind-now"},
		{"by default of the linker", "gcc a.o -o app\n", "relro"},
		{"a library that is no program", "gcc -shared a.o -o liba.so\n", "pie"},
		{"not asked for everywhere", "gcc -shared a.o -o liba.so\n", "nodlopen"},
		{"a static program that can move", "gcc -static-pie a.o -o app\n", "pie"},
		{"assembly", "gcc -c a.S\n", "stack-protector"},
	} {
		if list := only(read(t, debian(), "x.log", tt.log).Judge(nil), tt.option); len(list) != 0 {
			t.Errorf("%s: %s", tt.name, list[0].Message)
		}
	}
}

func TestAProgramIsJoinedWithWhatIsInItsArchives(t *testing.T) {
	const log = "make: Entering directory '/src/b'\n" +
		"gcc -O2 -fstack-protector-strong -c ../app.c -o app.o\n" +
		"gcc -O2 -c ../lib/x.c -o lib/x.o\n" +
		"gcc -O2 -fno-stack-protector -c ../other.c -o other.o\n" +
		"ar qc lib/libx.a lib/x.o\n" +
		"gcc app.o lib/libx.a -o app\n" +
		"gcc other.o -o other\n"
	p := read(t, debian(), "b.log", log)
	list := only(p.Judge([]Binary{binary("b/app", "canary", "partial")}), "stack-protector")
	if len(list) != 2 {
		t.Fatalf("%+v", list)
	}
	if !strings.Contains(list[0].Message, "x.c. app shows it: canary is partial.") {
		t.Errorf("the archive is part of the program: %s", list[0].Message)
	}
	if strings.Contains(list[1].Message, "app") {
		t.Errorf("the other program is not: %s", list[1].Message)
	}
}

func TestALibraryIsNoPartOfTheProgramThatLoadsIt(t *testing.T) {
	const log = "gcc -O2 -fstack-protector-strong -c app.c\n" +
		"gcc -O2 -fPIC -c lib.c\n" +
		"gcc -shared lib.o -o libx.so\n" +
		"gcc app.o libx.so -o app\n"
	p := read(t, debian(), "b.log", log)
	f := one(t, p.Judge([]Binary{binary("app", "canary", "partial"), binary("libx.so", "canary", "unprotected")}), "stack-protector")
	if !strings.Contains(f.Message, "libx.so shows it: canary is unprotected") || strings.Contains(f.Message, "app shows") {
		t.Error(f.Message)
	}
}

func TestLibtoolsHiddenFolderIsFollowed(t *testing.T) {
	const log = "libtool: compile:  gcc -O2 -c lib.c  -fPIC -DPIC -o .libs/lib.o\n" +
		"libtool: link: gcc -shared  -fPIC -DPIC  .libs/lib.o -o .libs/libx.so.0.0.0\n"
	p := read(t, debian(), "b.log", log)
	f := one(t, p.Judge([]Binary{binary(".libs/libx.so.0.0.0", "canary", "unprotected")}), "stack-protector")
	if !strings.Contains(f.Message, "libx.so.0.0.0 shows it") {
		t.Error(f.Message)
	}
}

func TestResponseFilesOfTheTreeAreFound(t *testing.T) {
	p := read(t, debian(),
		"b/compile_commands.json", `[{"directory":"/src/b","file":"a.c","command":"clang-14 @a.rsp -c a.c"}]`,
		"b/a.rsp", "-O2 -fno-stack-protector",
		"other/a.rsp", "-O2 -fstack-protector-strong")
	f := one(t, p.Judge(nil), "stack-protector")
	if !strings.Contains(f.Evidence, "-fno-stack-protector is argument 2 of @a.rsp of clang-14") {
		t.Error(f.Evidence)
	}
}

func TestMesonsIntrospectionAndNinjaGoTogether(t *testing.T) {
	p := read(t, flags.Toolchain{},
		"m/meson-info/intro-targets.json", `[{"name":"app","filename":["/src/m/app"],"target_sources":[{"language":"c","compiler":["cc"],"parameters":["-O2","-g"],"sources":["/src/app.c"],"generated_sources":[]}]}]`,
		"m/meson-info/intro-compilers.json", `{"host":{"c":{"full_version":"cc (Debian 12.2.0-14+deb12u1) 12.2.0"}}}`,
		"m/build.ninja", "rule c\n  command = cc -O2 -g -o $out -c $in\nrule l\n  command = cc -o $out $in -Wl,-z,lazy\nbuild app.p/app.c.o: c ../app.c\nbuild app: l app.p/app.c.o\n",
		"meson.build", "project('x', 'c')\nexecutable('app', 'app.c')\n")
	list := p.Judge(nil)
	f := one(t, list, "bind-now")
	if !strings.Contains(f.Message, "-Wl,-z,lazy gives up") || !strings.Contains(f.Evidence, "build.ninja") {
		t.Errorf("%s %s", f.Message, f.Evidence)
	}
	if f = one(t, list, "stack-clash"); !strings.HasPrefix(f.Message, "1 of 1 compiled file") {
		t.Errorf("the source is counted twice: %s", f.Message)
	}
	if got := only(list, "pie"); len(got) != 0 {
		t.Errorf("what Meson knows of the compiler is not used: %+v", got[0])
	}
	if p.system != declared.Meson {
		t.Errorf("%s", p.system)
	}
}

func TestTheProjectsOwnBuildSystemGetsThePatch(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files []string
		want  string
	}{
		{"CMake before a makefile for convenience", []string{"CMakeLists.txt", "project(x C)\n", "Makefile", "all:\n\tcmake -B b\n"}, "CMakeLists.txt"},
		{"the nearest to the root", []string{"third_party/z/CMakeLists.txt", "project(z C)\n", "Makefile", "CFLAGS = -O2\n"}, "Makefile"},
		{"what is not generated", []string{"Makefile", "# CMAKE generated file: DO NOT EDIT!\n", "src/Makefile", "CFLAGS = -O2\n"}, "src/Makefile"},
		{"the configure script before one makefile", []string{"src/Makefile.am", "AM_CFLAGS = -O2\n", "configure.ac", "AC_PROG_CC\n"}, "configure.ac"},
		{"the configuration of Bazel", []string{"BUILD", "cc_binary(name='x', copts=['-O2'])\n", ".bazelrc", "build --copt=-O2\n"}, ".bazelrc"},
		{"the source with flags", []string{"x/x.go", "// #cgo CFLAGS: -O2\nimport \"C\"\n"}, "x/x.go"},
	} {
		p := read(t, debian(), append(tt.files, "x.log", "gcc -O2 -c a.c\n")...)
		f := one(t, p.Judge(nil), "stack-clash")
		if len(f.Fix.Edits) == 0 || f.Fix.Edits[0].Span.Path != tt.want {
			t.Errorf("%s: %+v", tt.name, f.Fix)
		}
	}
}

func TestWhatCannotBeReadIsSaid(t *testing.T) {
	p := read(t, debian(),
		"compile_commands.json", `[{"directory":`,
		"b/compile_commands.json", `[{"directory":"/b","file":"a.cpp","command":"cl /c a.cpp"}]`,
		"Cargo.toml", "[x",
		"build.ninja", "include lost.ninja\n",
		"m/meson-info/intro-targets.json", "{",
	)
	var text strings.Builder
	for _, n := range p.Notes() {
		fmt.Fprintf(&text, "%s: %s\n", n.Path, n.Text)
	}
	for _, want := range []string{"compile_commands.json: ", "Cargo.toml: ", "lost.ninja is not at hand", "intro-targets.json: ", "1 commands are of a compiler with the options of MSVC"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%q is not said:\n%s", want, text.String())
		}
	}
	if list := p.Judge(nil); len(list) != 0 {
		t.Errorf("%+v", list[0])
	}
}

func TestWithoutACaptureEveryProgramMayBeOfTheBuild(t *testing.T) {
	p := read(t, flags.Toolchain{}, "Makefile", "CFLAGS = -O2\n")
	wants := p.Wants()
	for file, want := range map[string]bool{"app": true, "lib/libx.so": true, "a.o": false, "libx.a": false} {
		if got := wants(file); got != want {
			t.Errorf("%s: %v", file, got)
		}
	}
	f := one(t, p.Judge([]Binary{binary("app", "stackClash", "unprotected")}), "stack-clash")
	if !strings.Contains(f.Message, "app shows it") || f.Confidence != finding.ConfidenceHigh {
		t.Errorf("a binary makes a guess certain: %s %s", f.Message, f.Confidence)
	}
}

func TestVerdictsOfReports(t *testing.T) {
	o := &flags.Option{Property: "fortify", Proof: []string{"2", "3"}}
	for word, want := range map[string]verdict{"3": shown, "2": shown, "1": lacking, "0": lacking, "unknown": silent, "not-applicable": silent, "": silent} {
		b := binary("app", "fortify", word)
		if got := observe(o, &b); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
	b := binary("app", "fortify", "0", "languages", "go")
	if got := observe(o, &b); got != silent {
		t.Error("a program of Go is judged by rules of C")
	}
	b = binary("app", "fortify", "0")
	if got := observe(&flags.Option{}, &b); got != silent {
		t.Error("an option without evidence has a verdict")
	}
	b = Binary{Properties: []Property{{Name: "a", Has: 2, Needs: 5}, {Name: "b", Value: "x"}}}
	for name, want := range map[string][2]int{"a": {3, 5}, "b": {0, 0}, "c": {0, 0}} {
		if missing, needed := shares(&b, name); missing != want[0] || needed != want[1] {
			t.Errorf("%s: %d of %d", name, missing, needed)
		}
	}
}

func TestManyReasonsAreBounded(t *testing.T) {
	var log strings.Builder
	for i := range 200 {
		fmt.Fprintf(&log, "gcc -O2 -D_FORTIFY_SOURCE=%d -c f%d.c\n", i%90-80, i)
	}
	if list := only(read(t, debian(), "x.log", log.String()).Judge(nil), "fortify-source"); len(list) == 0 || len(list) > maxGroups {
		t.Errorf("%d findings", len(list))
	}
}

func TestTheSameInputGivesTheSameFindings(t *testing.T) {
	text := func() string {
		p := read(t, debian(), "Makefile", makefile, "build.log", makelog, "other.log", "clang -O2 -c c.cc\n")
		var b strings.Builder
		for _, f := range p.Judge([]Binary{binary("app", "relro", "none", "canary", "partial")}) {
			fmt.Fprintf(&b, "%s %s %s %+v\n", f.Rule, f.Span, f.Message, f.Fix)
		}
		return b.String()
	}
	first := text()
	for range 5 {
		if again := text(); again != first {
			t.Fatalf("%s\nthen\n%s", first, again)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	var log strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&log, "/usr/bin/cc -DNDEBUG -I/src/include -Wall -Wextra -O2 -g -fstack-protector-strong -MD -MF d/f%d.d -o o/f%d.o -c /src/f%d.c\n", i, i, i)
	}
	log.WriteString("/usr/bin/cc -o app")
	for i := range 5000 {
		fmt.Fprintf(&log, " o/f%d.o", i)
	}
	log.WriteString("\n")
	files := []File{{Path: "build.log", Data: []byte(log.String())}, {Path: "Makefile", Data: []byte(makefile)}}
	for b.Loop() {
		p, err := Read(files, debian(), budget.Default())
		if err != nil {
			b.Fatal(err)
		}
		p.Judge([]Binary{binary("app", "canary", "partial")})
	}
	b.ReportMetric(float64(5001*b.N)/b.Elapsed().Seconds(), "commands/s")
}
