package capture

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

func TestLogsOfRealBuildsAreRead(t *testing.T) {
	steps := []string{
		"compile lib.c.o lib.c -O3", "archive libtwice.a lib.c.o", "compile more.cc.o more.cc -DMANY=1 -O3 -fPIC", "link libmany.so more.cc.o -fPIC -O3 -shared",
		"compile app.c.o app.c -O3 -fno-stack-protector", "link app app.c.o libtwice.a -O3 -Wl,-z,norelro",
	}
	c, err := Log("make.log", fixture(t, "make.log"), Env{})
	expect(t, c, err, steps...)
	if s := c.Steps[5]; s.Output() != "/src/b/app" {
		t.Errorf("the folder of make is not followed: %s", s.Output())
	}
	var plain []string // of a build without a build type
	for _, s := range steps {
		plain = append(plain, strings.ReplaceAll(s, " -O3", ""))
	}
	c, err = Log("cmds.txt", fixture(t, "ninja-commands.log"), Env{})
	expect(t, c, err, plain...)
	c, err = Log("ninja.log", fixture(t, "ninja.log"), Env{})
	if err != nil || len(c.Steps) != 6 {
		t.Errorf("%v %v", outline(c), err)
	}
}

func TestLibtoolCountsOnce(t *testing.T) {
	c, err := Log("make.log", fixture(t, "libtool.log"), Env{})
	expect(t, c, err,
		"compile app.o app.c -fno-strict-aliasing -O2", "compile lib.o lib.c -fno-strict-aliasing -O2 -fPIC", "compile lib.o lib.c -fno-strict-aliasing -O2",
		"link libtwice.so.0.0.0 lib.o -shared -fPIC -O2 -Wl,-z", "archive libtwice.a lib.o", "link app app.o libtwice.so -fno-strict-aliasing -O2")
	// A silent libtool tells nothing, and its own command lines must do.
	silent := "/bin/bash ../libtool --silent --tag=CC --mode=compile gcc -O2 -c -o lib.lo lib.c\n/bin/bash ../libtool --tag=CC --silent --mode=link gcc -O2 -o app app.o libx.la\n"
	c, err = Log("make.log", []byte(silent), Env{})
	expect(t, c, err, "compile lib.lo lib.c -O2", "link app app.o libx.la -O2")
}

func TestLinesOfManyKinds(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       []string
	}{
		{"clang with a version, which log checkers skip", "clang-19 -O2 -c a.c", []string{"compile a.o a.c -O2"}},
		{"a launcher", "  ccache /usr/bin/x86_64-linux-gnu-gcc-12 -O2 -c a.c -o a.o", []string{"compile a.o a.c -O2"}},
		{"ninja's counter", "[12/40] /usr/bin/c++ -O2 -c a.cc -o a.o", []string{"compile a.o a.cc -O2"}},
		{"make's percentage is prose", "[ 50%] Building C object a.c.o", nil},
		{"a continued line", "gcc -O2 \\\n  -fno-stack-protector \\\n  -c a.c", []string{"compile a.o a.c -O2 -fno-stack-protector"}},
		{"automake", "depbase=`echo a.o | sed 's|x|y|'`;\\\ngcc -O2 -MF $depbase.Tpo -c -o a.o a.c &&\\\nmv -f $depbase.Tpo $depbase.Po", []string{"compile a.o a.c -O2"}},
		{"a program in one go", "cc -O2 a.c b.c -o app", []string{"compile+link app a.c b.c -O2"}},
		{"cd", "cd sub && gcc -O2 -c a.c", []string{"compile a.o a.c -O2"}},
		{"an archive", "ar rcs libx.a a.o b.o && ranlib libx.a", []string{"archive libx.a a.o b.o"}},
		{"what is only echoed", "echo gcc -O2 -c a.c", nil},
		{"what is only asked", "gcc -O2 --version", nil},
		{"a warning", "a.c:3:2: warning: don't do that [-Wall]", nil},
		{"conftest", "gcc -O2 -c conftest.c >&5", nil},
		{"conftest links", "gcc -o conftest -O2 conftest.c", nil},
		{"try_compile", "/usr/bin/cc -O2 -o CMakeFiles/cmTC_1a2b3.dir/testCCompiler.c.o -c /src/b/CMakeFiles/CMakeScratch/TryCompile-x/testCCompiler.c", nil},
		{"a sanity check of Meson", "cc -O2 /src/m/meson-private/sanitycheckc.c -o x", nil},
		{"cat cflags", "gcc `cat cflags` -O2 -c a.c", nil},
		{"a compiler inside another command", "flock lock gcc -O2 -c a.c", nil},
		{"a name that holds that of a compiler", "./mygcc -O2 -c a.c", nil},
	} {
		c, err := Log("x.log", []byte(tt.line+"\n"), Env{})
		if err != nil {
			t.Fatal(err)
		}
		got := outline(c, "-O2", "-fno")
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestWhatIsNotCountedIsSaid(t *testing.T) {
	c, err := Log("x.log", []byte("gcc `cat cflags` -c a.c\ngcc $(X) -c b.c\ngcc -c conftest.c\ngcc @x.rsp -c c.c\n"), Env{})
	if err != nil || c.Dynamic != 2 || c.Probes != 1 || len(c.Notes) != 2 || len(c.Steps) != 0 {
		t.Errorf("%+v %v", c, err)
	}
}

func TestFoldersOfMakeAreFollowed(t *testing.T) {
	const text = "make: Entering directory '/src'\nmake[1]: Entering directory '/src/lib'\ngcc -c a.c\nmake[1]: Leaving directory '/src/lib'\ngcc -c a.c\ncd sub && gcc -c a.c\ngcc -c b.c\n" +
		"make: Leaving directory '/src'\nmake: Leaving directory '/src'\ngcc -c c.c\nninja: Entering directory `/out'\n[1/1] gcc -c d.c\n"
	c, err := Log("x.log", []byte(text), Env{})
	var dirs []string
	for _, s := range c.Steps {
		dirs = append(dirs, s.Dir)
	}
	if got := strings.Join(dirs, " "); err != nil || got != "/src/lib /src /src/sub /src  /out" {
		t.Errorf("%q %v", got, err)
	}
}

func TestALogMayTellTheCompiler(t *testing.T) {
	c, err := Log("x.log", []byte("gcc version 13.2.0 (Ubuntu 13.2.0-23ubuntu4) \ngcc -c a.c -O2\n"), Env{})
	if err != nil || c.Tools[""].Distro != "ubuntu" || c.Tools[""].Version.Major != 13 || len(c.Steps) != 1 {
		t.Errorf("%+v %v", c, err)
	}
}

func TestLongLinesAndBudgetsAreKept(t *testing.T) {
	long := "gcc -c a.c " + strings.Repeat("-DX ", 300_000) + "\ngcc -c b.c -O2\n"
	c, err := Log("x.log", []byte(long), Env{})
	if err != nil || len(c.Steps) != 1 || len(c.Notes) != 1 {
		t.Errorf("%d steps, %v, %v", len(c.Steps), c.Notes, err)
	}
	if _, err := Log("x.log", []byte(strings.Repeat("gcc -c a.c\n", 1000)), Env{Budget: budget.New(budget.Limits{Steps: 100}, 1)}); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
	joined := strings.Repeat("\\\n", 100_000)
	if _, err := Log("x.log", []byte("gcc "+joined+" -c a.c\n"), Env{}); err != nil {
		t.Error(err)
	}
}

func TestNamesOfLogs(t *testing.T) {
	for name, want := range map[string]bool{"build.log": true, "x/make.log": true, "hello_1.0_amd64.build": true, "config.log": false, "CMakeFiles/CMakeOutput.log": false, "meson-logs/meson-log.txt": false, "a.txt": false, "log": false} {
		if got := IsLog(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestWhatSeveralSourcesTellCountsOnce(t *testing.T) {
	db, err := Database("b/compile_commands.json", fixture(t, "compile_commands.json"), Env{})
	if err != nil {
		t.Fatal(err)
	}
	cm, err := CMake(replies(t), Env{})
	if err != nil {
		t.Fatal(err)
	}
	log, err := Log("b-make.log", fixture(t, "make.log"), Env{})
	if err != nil {
		t.Fatal(err)
	}
	relative, err := Log("other.log", []byte("cc -O0 -c ../lib.c -o lib.o\ncc -O0 -c ../new.c\n"), Env{})
	if err != nil {
		t.Fatal(err)
	}
	m := Merge([]*Capture{relative, log, cm, db})
	expect(t, m, nil,
		"compile lib.c.o lib.c -O3", "compile more.cc.o more.cc -DMANY=1 -O3 -fPIC", "compile app.c.o app.c -O3 -fno-stack-protector", // the database
		"link app app.c.o libtwice.a -O3 -Wl,-z,norelro", "link libmany.so more.cc.o -shared", "archive libtwice.a lib.c.o", // CMake
		"compile new.o new.c -O0") // the log
	if m.Tools["C"].Version.Major != 12 {
		t.Errorf("%+v", m.Tools)
	}
}

func TestALaterLineOfALogIsWhatCounts(t *testing.T) {
	c, err := Log("x.log", []byte("gcc -O0 -c a.c\ngcc a.o -o a\ngcc -O2 -c a.c\ngcc a.o -Wl,-z,now -o a\n"), Env{})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, Merge([]*Capture{c}), nil, "compile a.o a.c -O2", "link a a.o -Wl,-z,now")
}

func TestPathsThatCanBeOne(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{{"/src/a.c", "/src/a.c", true}, {"/src/a.c", "/other/a.c", false}, {"../a.c", "/src/a.c", true}, {"lib/a.c", "/src/lib/a.c", true}, {"lib/a.c", "/src/app/a.c", false}, {"a.c", "aa.c", false}} {
		if got := alike(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: %v", tt.a, tt.b, got)
		}
	}
	for in, want := range map[[2]string]string{{"/b", "a.o"}: "/b/a.o", {"/b", "/a.o"}: "/a.o", {"", "../a"}: "../a", {`C:\b`, "a.o"}: "C:/b/a.o", {"/b", `C:\a.o`}: "C:/a.o", {"/b", "../a"}: "/a"} {
		if got := Join(in[0], in[1]); got != want {
			t.Errorf("%v: %s", in, got)
		}
	}
}

func FuzzLog(f *testing.F) {
	for _, name := range []string{"make.log", "libtool.log", "ninja.log", "ninja-commands.log"} {
		f.Add(fixture(f, name))
	}
	f.Add([]byte("gcc \\\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Log("x.log", data, Env{Budget: budget.New(budget.Default(), int64(len(data)))})
		if err != nil && !budget.IsBreach(err) {
			t.Error(err)
		}
		check(t, c)
	})
}

func check(t *testing.T, c *Capture) {
	t.Helper()
	if c == nil {
		return
	}
	for i := range c.Steps {
		if c.Steps[i].Command.Action == flags.Nothing {
			t.Error("a step does nothing")
		}
		c.Steps[i].Output()
	}
	Merge([]*Capture{c, c})
}

func FuzzNinja(f *testing.F) {
	f.Add(fixture(f, "build.ninja"))
	f.Add([]byte("rule x\n command = $in ${out} $$ $\n  cc\nbuild a$ b: x c | d || e\n v = 1\ninclude y\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		read := func(string) ([]byte, bool) { return data[:len(data)/2], true }
		c, err := Ninja("build.ninja", data, Env{Read: read, Budget: budget.New(budget.Default(), int64(len(data)))})
		if err != nil && !budget.IsBreach(err) {
			t.Error(err)
		}
		check(t, c)
	})
}

func FuzzDocuments(f *testing.F) {
	f.Add(fixture(f, "compile_commands.json"))
	f.Add(fixture(f, "intro-targets.json"))
	for _, r := range replies(f) {
		f.Add(r.Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		env := func() Env { return Env{Budget: budget.New(budget.Default(), int64(len(data)))} }
		for _, read := range []func() (*Capture, error){
			func() (*Capture, error) { return Database("x", data, env()) },
			func() (*Capture, error) { return Meson("x", data, env()) },
			func() (*Capture, error) { return MesonCompilers(data, env()) },
			func() (*Capture, error) {
				return CMake([]Reply{{"target-x.json", data}, {"codemodel-v2.json", data}, {"toolchains-v1.json", data}}, env())
			},
		} {
			c, _ := read()
			check(t, c)
		}
	})
}

func BenchmarkLog(b *testing.B) {
	var text strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&text, "[%d/2000] /usr/bin/cc -DNDEBUG -I/src/include -Wall -Wextra -O2 -g -fstack-protector-strong -MD -MF d/f%d.d -o o/f%d.o -c /src/f%d.c\nsome prose that is not a command\n", i, i, i, i)
	}
	data := []byte(text.String())
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Log("x.log", data, Env{}); err != nil {
			b.Fatal(err)
		}
	}
}
