package capture

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// logged reads a log and returns its outline.
func logged(t *testing.T, text string) (*Capture, []string) {
	t.Helper()
	c, err := Log("x.log", []byte(text), Env{})
	if err != nil {
		t.Fatal(err)
	}
	return c, outline(c, "-O", "-fno", "-fstack", "-static")
}

func same(t *testing.T, name string, got []string, want ...string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s:\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestLogsOfGoCargoAndOtherBuildTools(t *testing.T) {
	_, got := logged(t, "WORK=/tmp/go-build1\n"+
		"cd /src/x\n"+
		"TERM='dumb' gcc -I . -fPIC -m64 -pthread -O2 -g -fno-caret-diagnostics -c _cgo_export.c -o $WORK/b1/_x1.o\n"+
		"TERM='dumb' gcc -I . -fPIC -O2 -g -c ./x.cgo2.c -o x2.o\n")
	same(t, "go build -x with a variable that only the shell knows", got, "compile x2.o x.cgo2.c -O2")

	_, got = logged(t, "[zlib 0.1] running: \"cc\" \"-O3\" \"-c\" \"x.c\"\n"+
		"running: \"cc\" \"-O3\" \"-ffunction-sections\" \"-fno-omit-frame-pointer\" \"-o\" \"/t/a.o\" \"-c\" \"a.c\"\n"+
		"running: LC_ALL=\"C\" \"ar\" \"cq\" \"/t/liba.a\" \"/t/a.o\"\n")
	same(t, "a build script of Cargo", got, "compile a.o a.c -O3 -fno-omit-frame-pointer", "archive liba.a a.o")

	_, got = logged(t, "building 'x' extension\n"+
		"creating build/temp\n"+
		"gcc -Wno-unused-result -Wsign-compare -DNDEBUG -g -fwrapv -O3 -Wall -fPIC -I/usr/include/python3.11 -c x.c -o build/temp/x.o\n"+
		"gcc -shared -Wl,-O1 build/temp/x.o -o build/lib/x.cpython-311-x86_64-linux-gnu.so\n"+
		"gcc -c _configtest.c -O0\n")
	same(t, "setuptools", got, "compile x.o x.c -O3", "link x.cpython-311-x86_64-linux-gnu.so x.o")

	_, got = logged(t, "[ 1/10] Compiling a.c\n"+
		"10:00:00 runner ['/usr/bin/gcc', '-O2', 'a.c']\n"+
		"scons: Building targets ...\n"+
		"g++ -o a.o -c -O2 a.cpp\n"+
		"g++ -o app a.o\n")
	same(t, "waf tells a list, SCons a command", got, "compile a.o a.cpp -O2", "link app a.o")
}

func TestWhatDriversTellOfTheirOwnStepsIsNotCounted(t *testing.T) {
	_, got := logged(t, "gcc -v -O2 -c a.c\n"+
		"Using built-in specs.\n"+
		"COLLECT_GCC=gcc\n"+
		"gcc version 12.2.0 (Debian 12.2.0-14+deb12u1) \n"+
		"COLLECT_GCC_OPTIONS='-v' '-O2' '-c' '-mtune=generic' '-march=x86-64'\n"+
		" /usr/lib/gcc/x86_64-linux-gnu/12/cc1 -quiet -v -imultiarch x86_64-linux-gnu a.c -quiet -dumpbase a.c -mtune=generic -O2 -o /tmp/cc1.s\n"+
		" as -v --64 -o a.o /tmp/cc1.s\n"+
		" /usr/lib/gcc/x86_64-linux-gnu/12/collect2 -dynamic-linker /lib64/ld-linux-x86-64.so.2 -pie -o a.out a.o\n")
	same(t, "gcc -v", got, "compile a.o a.c -O2")

	_, got = logged(t, "clang version 14.0.6\n"+
		" \"/usr/lib/llvm-14/bin/clang\" -cc1 -triple x86_64-pc-linux-gnu -emit-obj -O2 -o a.o -x c a.c\n")
	same(t, "clang -v", got)
}

func TestLibraryLinksOfASilentLibtoolAreLibraries(t *testing.T) {
	c, got := logged(t, "/bin/sh ./libtool --silent --tag=CC --mode=link gcc -O2 -static -o libx.la -rpath /usr/lib x.lo\n"+
		"/bin/sh ./libtool --silent --tag=CC --mode=link gcc -O2 -static -o app app.o libx.la\n")
	same(t, "libtool", got, "link libx.la x.lo -O2 -static", "link app app.o libx.la -O2 -static")
	if !c.Steps[0].Command.Shared || c.Steps[1].Command.Shared {
		t.Error("a library of libtool is told by its name")
	}
	e, err := flags.NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	// -static of libtool is about its own libraries, and no static program.
	for _, x := range e.Evaluate(&c.Steps[1].Command, flags.Toolchain{Distro: "debian", Family: flags.GCC, Version: flags.Version{Major: 12}}) {
		if x.Option.ID == "pie" && x.State != flags.ByDefault {
			t.Errorf("pie: %s %s", x.State, x.Why)
		}
	}
}

func TestResponseFilesOfALogAreRead(t *testing.T) {
	files := map[string]string{
		"/src/b/flags.rsp":   "-O2 -fno-stack-protector",
		"/src/b/objects.rsp": "a.o\nb.o\n\"c d.o\"",
	}
	read := func(name string) ([]byte, bool) { s, ok := files[name]; return []byte(s), ok }
	c, err := Log("x.log", []byte("make: Entering directory '/src/b'\nclang @flags.rsp -c a.c\nclang @objects.rsp -o app\nclang @lost.rsp -o other\n"), Env{Read: read})
	if err != nil {
		t.Fatal(err)
	}
	same(t, "response files", outline(c, "-O", "-fno"), "compile a.o a.c -O2 -fno-stack-protector", "link app a.o b.o c d.o")
	if len(c.Notes) != 1 || !strings.Contains(c.Notes[0].Text, "@lost.rsp") {
		t.Errorf("%+v", c.Notes)
	}
	by := c.Steps[0].Command.Args()[1]
	if by.Place() != "argument 2 of @flags.rsp" {
		t.Error(by.Place())
	}
}

func TestResponseFilesCannotFloodALog(t *testing.T) {
	big := []byte("-DX=" + strings.Repeat("x", 4<<20))
	read := func(string) ([]byte, bool) { return big, true }
	c, err := Log("x.log", []byte(strings.Repeat("gcc @big.rsp -c a.c\n", 100)), Env{Read: read})
	if err != nil || len(c.Steps) > maxInflated/len(big) || len(c.Notes) == 0 {
		t.Errorf("%d steps, %d notes, %v", len(c.Steps), len(c.Notes), err)
	}
}

func TestABuildOfManyCommandsIsCutAndSaysSo(t *testing.T) {
	c := &Capture{}
	cc := flags.Tool{Name: "cc", Family: flags.CC}
	command := flags.Parse(cc, []flags.Arg{{Text: "-c"}, {Text: "a.c"}})
	for i := range maxSteps + 10 {
		s := Step{Command: command, From: FromLog}
		s.Dir = "/" + strings.Repeat("d", 1+i%7) + "/" + itoa(i)
		c.Steps = append(c.Steps, s)
	}
	m := Merge([]*Capture{c})
	if len(m.Steps) != maxSteps || len(m.Notes) != 1 || !strings.Contains(m.Notes[0].Text, "10 are not judged") {
		t.Errorf("%d steps, %v", len(m.Steps), m.Notes)
	}
}

// itoa writes a number, to keep the loop above cheap.
func itoa(n int) string {
	var b [20]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(b[i:])
		}
	}
}

func TestCommandsOfMSVCAreKept(t *testing.T) {
	c, err := Database("compile_commands.json", []byte(`[{"directory":"C:\\b","file":"a.cpp","command":"cl.exe /nologo /O2 /GS- /c a.cpp"}]`), Env{})
	if err != nil || len(c.Steps) != 1 || c.Steps[0].Command.Tool.Family != flags.MSVC {
		t.Errorf("%+v %v", c, err)
	}
}

func TestToolchainsOfSeveralCapturesAreJoined(t *testing.T) {
	version := flags.Version{Major: 12, Minor: 2}
	plain := &Capture{Tools: map[string]flags.Toolchain{"C": {Family: flags.GCC, Version: version}}}
	named := &Capture{Tools: map[string]flags.Toolchain{"C": {Family: flags.GCC, Version: version, Distro: "debian"}}}
	other := &Capture{Tools: map[string]flags.Toolchain{"C": {Family: flags.GCC, Version: flags.Version{Major: 13}, Distro: "ubuntu"}}}
	if got := Merge([]*Capture{plain, named}).Tools["C"]; got.Distro != "debian" {
		t.Errorf("%+v", got)
	}
	if got := Merge([]*Capture{plain, other}).Tools["C"]; got.Distro != "" {
		t.Errorf("a compiler of another version tells nothing: %+v", got)
	}
}

func TestAProbeIsToldByWhereItStands(t *testing.T) {
	for line, want := range map[string]int{
		"cc -c conftest.c":                                           1,
		"cc -o conftest conftest.c":                                  1,
		"cc -c CMakeCCompilerId.c":                                   1,
		"cc -c /b/CMakeFiles/CMakeScratch/TryCompile-1/src.c":        1,
		"cc -o cmTC_12ab CMakeFiles/cmTC_12ab.dir/testCCompiler.c.o": 1,
		"cc /m/meson-private/tmp1/testfile.c -c":                     1,
		"cc -c _configtest.c":                                        1,
		"cc -c conftesting.c":                                        0,
		"cc -c src/conf.c":                                           0,
		"cc -c meson.c":                                              0,
		"cc -c mycmtc.c":                                             0,
	} {
		c, _ := logged(t, line+"\n")
		if c.Probes != want || len(c.Steps) != 1-want {
			t.Errorf("%s: %d probes, %d steps", line, c.Probes, len(c.Steps))
		}
	}
}

func TestOutputsAreToldWhereTheCommandDoesNotSay(t *testing.T) {
	for line, want := range map[string]string{
		"cc -c src/a.c":           "/b/a.o",
		"cc -c src/a.c -o x/y.o":  "/b/x/y.o",
		"cc -c src/a.c -o /x/y.o": "/x/y.o",
		"cc a.o":                  "/b/a.out",
		"cc a.c":                  "/b/a.out",
		"cc a.o -o ../app":        "/app",
		"ar qc liba.a a.o":        "/b/liba.a",
		"ld -shared a.o -o a.so":  "/b/a.so",
		"clang++ -c a.b.cc":       "/b/a.b.o",
		"cc -S a.c -o a.s":        "/b/a.s",
	} {
		c, err := Log("x.log", []byte("make: Entering directory '/b'\n"+line+"\n"), Env{})
		if err != nil || len(c.Steps) != 1 {
			t.Errorf("%s: %v", line, err)
			continue
		}
		if got := c.Steps[0].Output(); got != want {
			t.Errorf("%s: %s, want %s", line, got, want)
		}
	}
}
