package capture

import (
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

func fixture(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func replies(t testing.TB) []Reply {
	t.Helper()
	names, err := filepath.Glob("testdata/reply/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no replies")
	}
	var out []Reply
	for _, n := range names {
		data, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, Reply{Path: "b/.cmake/api/v1/reply/" + filepath.Base(n), Data: data})
	}
	return out
}

// outline is one line for each step: what it does, to what, with the arguments that
// begin with one of the prefixes.
func outline(c *Capture, prefixes ...string) []string {
	var out []string
	for i := range c.Steps {
		s := &c.Steps[i]
		words := []string{[]string{"nothing", "compile", "link", "compile+link", "archive"}[s.Command.Action], path.Base(s.Output())}
		for _, in := range s.Command.Inputs {
			words = append(words, path.Base(in))
		}
		for _, a := range s.Command.Args() {
			for _, p := range prefixes {
				if strings.HasPrefix(a.Text, p) {
					words = append(words, a.Text)
				}
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

func expect(t *testing.T, c *Capture, err error, want ...string) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, outline(c, "-fno", "-fPIC", "-z", "-Wl,-z", "-shared", "-DMANY", "-O")); diff != "" {
		t.Error(diff)
	}
}

func TestACompilationDatabaseTellsTheArguments(t *testing.T) {
	c, err := Database("b/compile_commands.json", fixture(t, "compile_commands.json"), Env{})
	expect(t, c, err, "compile lib.c.o lib.c -O3", "compile more.cc.o more.cc -DMANY=1 -O3 -fPIC", "compile app.c.o app.c -O3 -fno-stack-protector")
	if s := c.Steps[0]; s.Dir != "/src/b" || s.From != FromDatabase || s.At.StartLine != 2 || s.Output() != "/src/b/CMakeFiles/twice.dir/lib.c.o" {
		t.Errorf("%+v", s)
	}
}

func TestADatabaseWithArgumentsAndResponseFiles(t *testing.T) {
	const text = `[{"directory":"/src/b","file":"a.c","arguments":["clang-19","-c","@flags.rsp","a.c"]},
{"directory":"/src/b","file":"b.c","arguments":["clang-19","-c","@lost.rsp","b.c"]},
{"directory":"/src/b","file":"c.c","command":"clang-19 -c 'c.c"},
{"directory":"/src/b","file":"d.c","command":"mycompiler -c d.c"},
{"directory":"/src/b/CMakeFiles/CMakeScratch/TryCompile-x","file":"e.c","command":"cc -c e.c"},
{}, 7]`
	read := func(name string) ([]byte, bool) {
		return []byte("-O2 -fno-stack-protector"), name == "/src/b/flags.rsp"
	}
	c, err := Database("compile_commands.json", []byte(text), Env{Read: read})
	expect(t, c, err, "compile a.o a.c -O2 -fno-stack-protector")
	var notes []string
	for _, n := range c.Notes {
		notes = append(notes, n.Text)
	}
	if got := strings.Join(notes, "\n"); !strings.Contains(got, "@lost.rsp") || !strings.Contains(got, "c.c is no whole") || !strings.Contains(got, "mycompiler is no compiler") || c.Probes != 1 {
		t.Errorf("%d probes, notes:\n%s", c.Probes, got)
	}
	if _, err := Database("x", []byte(`{"`), Env{}); err == nil {
		t.Error("a damaged file is read")
	}
}

func TestCMakeTellsCompilationsAndLinks(t *testing.T) {
	c, err := CMake(replies(t), Env{})
	expect(t, c, err,
		"compile app.c.o app.c -O3 -fno-stack-protector", "link app app.c.o libtwice.a -O3 -Wl,-z,norelro",
		"compile more.cc.o more.cc -DMANY=1 -O3 -fPIC", "link libmany.so more.cc.o -shared",
		"compile lib.c.o lib.c -O3", "archive libtwice.a lib.c.o")
	tc := c.Tools["C"]
	if tc.Family != flags.GCC || tc.Version != (flags.Version{Major: 12, Minor: 2}) || tc.Arch != "x86-64" {
		t.Errorf("%+v", tc)
	}
	if s := c.Steps[1]; s.Output() != "/src/b/app" || s.Dir != "/src/b" {
		t.Errorf("%+v", s)
	}
}

func TestRepliesThatAreDamagedAreNoted(t *testing.T) {
	files := append(replies(t), Reply{"r/target-x.json", []byte(`{"compileGroups":[{"sourceIndexes":[7,-1,"x"]}],"type":"EXECUTABLE"`)},
		Reply{"r/target-y.json", []byte(`{"name":"y","compileGroups":[{"language":"C","sourceIndexes":[7]}],"type":"UTILITY"}`)}, Reply{"r/index-1.json", []byte("{")})
	c, err := CMake(files, Env{})
	if err != nil || len(c.Steps) != 6 || len(c.Notes) != 2 {
		t.Errorf("%d steps, notes %v, %v", len(c.Steps), c.Notes, err)
	}
}

func TestMesonTellsWhatItCompilesWith(t *testing.T) {
	c, err := Meson("m/meson-info/intro-targets.json", fixture(t, "intro-targets.json"), Env{})
	expect(t, c, err, "compile lib.o lib.c -O2 -fno-strict-aliasing -fPIC", "compile more.o more.cc -O2 -fPIC", "compile app.o app.c -O2 -fno-strict-aliasing")
	// The form of Meson 1.2, which tells the link, too.
	const linked = `[{"filename":["/src/m/app"],"target_sources":[{"language":"c","compiler":["ccache","cc"],"parameters":["-O2"],"sources":["/src/app.c","/src/app.h"],"generated_sources":["x.c"]},
{"linker":["cc"],"parameters":["-Wl,-z,norelro"]}]},{"filename":["libx.a"],"target_sources":[{"linker":["gcc-ar"],"parameters":["csr"]}]}]`
	c, err = Meson("x", []byte(linked), Env{})
	expect(t, c, err, "compile app.o app.c -O2", "compile x.o x.c -O2", "link app app.o x.o -Wl,-z,norelro")
}

func TestMesonTellsItsCompilers(t *testing.T) {
	c, err := MesonCompilers([]byte(`{"host":{"c":{"id":"gcc","full_version":"cc (Debian 12.2.0-14) 12.2.0"},"rust":{"full_version":"rustc 1.80"}},"build":{}}`), Env{})
	if err != nil || c.Tools["C"].Distro != "debian" || len(c.Tools) != 1 {
		t.Errorf("%+v %v", c, err)
	}
	if _, err := MesonCompilers([]byte(`[`), Env{}); err == nil {
		t.Error("a damaged file is read")
	}
}

func TestNinjaFilesAreEvaluated(t *testing.T) {
	c, err := Ninja("m/build.ninja", fixture(t, "build.ninja"), Env{})
	expect(t, c, err,
		"compile lib.c.o lib.c -O2 -fno-strict-aliasing -fPIC", "archive libtwice.a lib.c.o", "compile more.cc.o more.cc -O2 -fPIC",
		"link libmany.so more.cc.o -shared -fPIC", "compile app.c.o app.c -O2 -fno-strict-aliasing", "link app app.c.o libtwice.a -Wl,-z,now")
	if s := c.Steps[5]; s.At.StartLine < 40 || s.At.Path != "m/build.ninja" {
		t.Errorf("%+v", s.At)
	}
}

func TestNinjaVariablesEscapesIncludesAndResponseFiles(t *testing.T) {
	const text = `opt = -O2
flags = $opt -fno-strict-aliasing
include rules.ninja
subninja lost.ninja
build a$ b.o: cc a$ b.c | dep || order
  extra = -fno-stack-protector $
      -fno-common
build app: link a$ b.o c$:d.o
build all: phony app
build x: nowhere y
default all
`
	rules := "rule cc\n  command = cc $flags ${extra} -c $in -o \"$out\"\nrule link\n  command = cc @$out.rsp -o $out\n  rspfile = $out.rsp\n  rspfile_content = $in -Wl,-z,now\n"
	env := Env{Read: func(name string) ([]byte, bool) { return []byte(rules), name == "n/rules.ninja" }}
	c, err := Ninja("n/build.ninja", []byte(strings.ReplaceAll(text, "-c $in", "-c '$in'")), env)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Steps) != 2 || c.Steps[0].Command.Output != "a b.o" || strings.Join(c.Steps[1].Command.Inputs, "|") != "a|b.o|c:d.o" {
		t.Errorf("%+v", c.Steps)
	}
	if got := outline(c, "-f", "-Wl")[0]; !strings.Contains(got, "-fno-strict-aliasing -fno-stack-protector -fno-common") {
		t.Error(got)
	}
	if len(c.Notes) != 1 || !strings.Contains(c.Notes[0].Text, "lost.ninja") {
		t.Errorf("%+v", c.Notes)
	}
}

func TestNinjaVariablesCannotExplode(t *testing.T) {
	var b strings.Builder
	b.WriteString("rule x\n  command = cc -c a.c $v0\n")
	for i := range 40 {
		b.WriteString("  v" + strconv.Itoa(i) + " = " + strings.Repeat("$v"+strconv.Itoa(i+1), 50) + "\n")
	}
	b.WriteString("  command2 = $command2\nbuild a: x b\nbuild c: x d\n")
	if _, err := Ninja("build.ninja", []byte(b.String()), Env{Budget: budget.New(budget.Default(), 1)}); err != nil {
		t.Error(err)
	}
	// Paths that are long, and many.
	long := "a = x\n" + strings.Repeat("a = $a$a\n", 20) + "rule x\n  command = cc -c $in\nbuild y: x " + strings.Repeat("$a ", 50_000) + "\n"
	if c, err := Ninja("build.ninja", []byte(long), Env{}); err != nil || len(c.Steps) > 1 {
		t.Error(err)
	}
	loop := "rule x\n  command = $command $command $command\nbuild a: x b\n"
	if _, err := Ninja("build.ninja", []byte(loop), Env{}); err != nil {
		t.Error(err)
	}
}
