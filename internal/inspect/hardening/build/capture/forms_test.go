package capture

import (
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

func ninjaOutline(t *testing.T, text string) []string {
	t.Helper()
	c, err := Ninja("build.ninja", []byte(text), Env{})
	if err != nil {
		t.Fatal(err)
	}
	return outline(c, "-O", "-f", "-Wl", "-D")
}

func TestStatementsOfNinjaInManyStyles(t *testing.T) {
	const cc = "rule cc\n  command = gcc $flags -c $in -o $out\n"
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"carriage returns", strings.ReplaceAll(cc+"build a.o: cc a.c\n  flags = -O2\n", "\n", "\r\n"), []string{"compile a.o a.c -O2"}},
		{"no newline at the end", cc + "build a.o: cc a.c", []string{"compile a.o a.c"}},
		{"comments between", "# c\n" + cc + "# build x.o: cc x.c\nbuild a.o: cc a.c\n  # flags = -O0\n  flags = -O2\n", []string{"compile a.o a.c -O2"}},
		{"implicit outputs and inputs", cc + "build a.o | a.d: cc a.c | h.h || gen\n", []string{"compile a.o a.c"}},
		{"several outputs", "rule cc\n  command = gcc -c $in\nbuild a.o b.o: cc a.c b.c\n", []string{"compile a.o a.c b.c"}},
		{"a variable of the file that is set later does not count", cc + "flags = -O1\nbuild a.o: cc a.c\nflags = -O2\nbuild b.o: cc b.c\n", []string{"compile a.o a.c -O1", "compile b.o b.c -O2"}},
		{"a variable of the statement outranks that of the file", cc + "flags = -O1\nbuild a.o: cc a.c\n  flags = -O3\n", []string{"compile a.o a.c -O3"}},
		{"a variable of the rule outranks that of the file", "flags = -O1\nrule cc\n  flags = -Os\n  command = gcc $flags -c $in\nbuild a.o: cc a.c\n", []string{"compile a.o a.c -Os"}},
		{"a continued line", cc + "build a.o: $\n    cc $\n    a.c\n  flags = -O2 $\n    -fwrapv\n", []string{"compile a.o a.c -O2 -fwrapv"}},
		{"an escaped dollar at the end is no continuation", cc + "x = a$$\nbuild a.o: cc a.c\n", []string{"compile a.o a.c"}},
		{"braces", "rule cc\n  command = gcc ${flags}${more} -c ${in}\nflags = -O\nmore = 2\nbuild a.o: cc a.c\n", []string{"compile a.o a.c -O2"}},
		{"a brace without an end", "rule cc\n  command = gcc -c $in ${x\nbuild a.o: cc a.c\n", []string{"compile a.o a.c"}},
		{"an unknown rule", "build a.o: nothere a.c\n", nil},
		{"a phony target", "build all: phony a.o\ndefault all\n", nil},
		{"a statement without a colon", cc + "build a.o cc a.c\nbuild b.o: cc b.c\n", []string{"compile b.o b.c"}},
		{"a pool", "pool link\n  depth = 1\n" + cc + "build a.o: cc a.c\n  pool = link\n", []string{"compile a.o a.c"}},
		{"a rule that runs no compiler", "rule copy\n  command = cp $in $out\nbuild a: copy b\n", nil},
		{"a command with a part for the shell", "rule cc\n  command = gcc `cat cflags` -c $in\nbuild a.o: cc a.c\n", nil},
		{"a command in a folder", "rule cc\n  command = cd sub && gcc -O2 -c $in -o $out\nbuild a.o: cc a.c\n", []string{"compile a.o a.c -O2"}},
		{"a rule that is defined again", cc + "rule cc\n  command = gcc -Os -c $in\nbuild a.o: cc a.c\n", []string{"compile a.o a.c -Os"}},
		{"a path with a blank and a colon, which the shell splits", cc + "build a.o: cc b$ c$:d.c\n", []string{"compile a.o b c:d.c"}},
	} {
		got := ninjaOutline(t, tt.text)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestIncludedNinjaFilesAreBounded(t *testing.T) {
	asked := 0
	self := func(string) ([]byte, bool) {
		asked++
		return []byte("include again.ninja\ninclude again.ninja\n"), true
	}
	c, err := Ninja("build.ninja", []byte("include again.ninja\n"), Env{Read: self})
	if err != nil || asked > maxFiles || len(c.Notes) == 0 {
		t.Errorf("%d reads, %d notes, %v", asked, len(c.Notes), err)
	}
	c, err = Ninja("build.ninja", []byte("include a.ninja\nsubninja b.ninja\n"), Env{})
	if err != nil || len(c.Notes) != 2 || !strings.Contains(c.Notes[0].Text, "line 1: a.ninja is not at hand") {
		t.Errorf("%v %v", c.Notes, err)
	}
}

func TestBudgetsOfAllReadersAreKept(t *testing.T) {
	small := func() Env { return Env{Budget: budget.New(budget.Limits{Steps: 50}, 1)} }
	entries := strings.TrimSuffix(strings.Repeat(`{"directory":"/b","file":"a.c","command":"gcc -c a.c"},`, 500), ",")
	targets := `[{"target_sources":[{"compiler":["gcc"],"parameters":["-O2"],"sources":["` + strings.Repeat(`a.c","`, 500) + `b.c"]}]}]`
	for name, read := range map[string]func() error{
		"ninja": func() error {
			_, err := Ninja("n", []byte(strings.Repeat("build a: cc b\n", 500)), small())
			return err
		},
		"database": func() error { _, err := Database("d", []byte("["+entries+"]"), small()); return err },
		"Meson":    func() error { _, err := Meson("m", []byte(targets), small()); return err },
		"log":      func() error { _, err := Log("l", []byte(strings.Repeat("gcc -c a.c\n", 500)), small()); return err },
	} {
		if err := read(); !budget.IsBreach(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestIdentitiesOfCMakeAreCompilers(t *testing.T) {
	toolchain := func(id, version, more string) []byte {
		return []byte(`{"toolchains":[{"language":"C","compiler":{"id":"` + id + `","version":"` + version + `","path":"/usr/bin/x"` + more + `}}]}`)
	}
	for _, tt := range []struct {
		id, version, more string
		want              flags.Toolchain
	}{
		{"GNU", "12.2.0", "", flags.Toolchain{Family: flags.GCC, Version: flags.Version{Major: 12, Minor: 2}}},
		{"Clang", "19.1.7", `,"target":"aarch64-linux-gnu"`, flags.Toolchain{Family: flags.Clang, Version: flags.Version{Major: 19, Minor: 1}, Arch: "arm64"}},
		{"AppleClang", "15.0.0.15000309", "", flags.Toolchain{Family: flags.Clang, Version: flags.Version{Major: 15}, Distro: "apple"}},
		{"GNU", "13.3.0", `,"implicit":{"linkDirectories":["/usr/lib/gcc/x86_64-linux-gnu/13","/usr/lib"]}`, flags.Toolchain{Family: flags.GCC, Version: flags.Version{Major: 13, Minor: 3}, Arch: "x86-64"}},
		{"GNU", "13.3.0", `,"implicit":{"linkDirectories":["/usr/lib/x86_64","/arm-x"]}`, flags.Toolchain{Family: flags.GCC, Version: flags.Version{Major: 13, Minor: 3}}},
		{"MSVC", "19.39", "", flags.Toolchain{}},
		{"", "", "", flags.Toolchain{}},
	} {
		c, err := CMake([]Reply{{"r/toolchains-v1-x.json", toolchain(tt.id, tt.version, tt.more)}}, Env{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, c.Tools["C"]); diff != "" {
			t.Errorf("%s %s: %s", tt.id, tt.version, diff)
		}
	}
}

func TestTargetsOfCMakeOfEveryKind(t *testing.T) {
	target := func(kind, more string) []byte {
		return []byte(`{"name":"x","nameOnDisk":"x.out","type":"` + kind + `","artifacts":[{"path":"out/x.pdb"},{"path":"out/x.out"}],"sources":[{"path":"a.c"},{"path":"../b.cc"}],` +
			`"compileGroups":[{"language":"C","sourceIndexes":[0],"defines":[{"define":"A=\"b\""}],"compileCommandFragments":[{"fragment":"-O2 '-DX=a b'"}]},{"language":"CXX","sourceIndexes":[1]}],` +
			`"link":{"language":"CXX","commandFragments":[{"fragment":"-Wl,-z,now","role":"flags"}]}` + more + `}`)
	}
	compiled := []string{"compile a.c.o a.c -O2", "compile b.cc.o b.cc"}
	for kind, want := range map[string]string{
		"EXECUTABLE":     "link x.out a.c.o b.cc.o -Wl,-z,now",
		"SHARED_LIBRARY": "link x.out a.c.o b.cc.o -shared -Wl,-z,now",
		"MODULE_LIBRARY": "link x.out a.c.o b.cc.o -shared -Wl,-z,now",
		"STATIC_LIBRARY": "archive x.out a.c.o b.cc.o",
		"OBJECT_LIBRARY": "",
		"UTILITY":        "",
		"":               "",
	} {
		c, err := CMake([]Reply{{"r/codemodel-v2-1.json", []byte(`{"paths":{"source":"/src","build":"/src/b"}}`)}, {"r/target-x-1.json", target(kind, "")}, {"r/cache-v2-1.json", []byte("{")}}, Env{})
		if err != nil {
			t.Fatal(err)
		}
		wanted := compiled
		if want != "" {
			wanted = append(compiled[:2:2], want)
		}
		if diff := cmp.Diff(wanted, outline(c, "-O", "-shared", "-Wl")); diff != "" {
			t.Errorf("%s: %s", kind, diff)
		}
		if want != "" && c.Steps[2].Output() != "/src/b/out/x.out" {
			t.Errorf("%s: %s", kind, c.Steps[2].Output())
		}
		if in := c.Steps[1].Command.Inputs[0]; in != "/b.cc" && in != "/src/../b.cc" {
			t.Errorf("%s: %s", kind, in)
		}
	}
}

func TestEntriesOfDatabasesInManyStyles(t *testing.T) {
	for _, tt := range []struct {
		name, entry string
		want        []string
		notes       int
	}{
		{"a command", `{"directory":"/b","command":"gcc -O2 -c a.c","file":"a.c"}`, []string{"compile a.o a.c -O2"}, 0},
		{"both forms: the list counts", `{"directory":"/b","command":"gcc -O0 -c a.c","arguments":["gcc","-O2","-c","a.c"],"file":"a.c"}`, []string{"compile a.o a.c -O2"}, 0},
		{"a name that differs from that of the file", `{"directory":"/b","arguments":["gcc","-c","b.c"],"file":"a.c"}`, []string{"compile b.o b.c"}, 0},
		{"quotes inside", `{"directory":"/b","command":"gcc \"-DX=a b\" -O2 -c 'a b.c'","file":"a b.c"}`, []string{"compile a b.o a b.c -O2"}, 0},
		{"a launcher", `{"directory":"/b","arguments":["ccache","clang","-c","a.c"],"file":"a.c"}`, []string{"compile a.o a.c"}, 0},
		{"an open quote", `{"directory":"/b","command":"gcc -c 'a.c","file":"a.c"}`, nil, 1},
		{"no compiler", `{"directory":"/b","command":"icpc2 -c a.c","file":"a.c"}`, nil, 1},
		{"nothing at all", `{"directory":"/b","file":"a.c"}`, nil, 0},
		{"an empty command", `{"directory":"/b","command":"","file":"a.c"}`, nil, 1},
		{"what is no object", `["gcc"]`, nil, 0},
		{"a question", `{"directory":"/b","command":"gcc -E a.c","file":"a.c"}`, nil, 0},
		{"texts of other kinds", `{"directory":7,"command":["gcc"],"arguments":"gcc","file":null}`, nil, 0},
	} {
		c, err := Database("compile_commands.json", []byte("["+tt.entry+"]"), Env{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		got := outline(c, "-O")
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%s: %q", tt.name, got)
		}
		if tt.name != "texts of other kinds" && len(c.Notes) != tt.notes {
			t.Errorf("%s: %v", tt.name, c.Notes)
		}
	}
}

func TestTargetsOfMesonInManyStyles(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"headers and unknown sources": {`[{"target_sources":[{"compiler":["cc"],"parameters":["-O2"],"sources":["a.h","a.c","x.rc","b.S"]}]}]`, []string{"compile a.o a.c -O2", "compile b.o b.S -O2"}},
		"a compiler of another kind":  {`[{"target_sources":[{"compiler":["rustc"],"parameters":["-O2"],"sources":["a.rs"]}]}]`, nil},
		"no compiler":                 {`[{"target_sources":[{"parameters":["-O2"],"sources":["a.c"]}]}]`, nil},
		"a linker of another kind":    {`[{"filename":["x.jar"],"target_sources":[{"linker":["jar"],"parameters":["c"]}]}]`, nil},
		"damaged groups":              {`[{"target_sources":[7,null,{"compiler":7}]},7,{}]`, nil},
	} {
		c, err := Meson("m", []byte(tt.text), Env{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := outline(c, "-O"); strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%s: %q", name, got)
		}
	}
	for _, text := range []string{"", "{", `[{"a":`} {
		if _, err := Meson("m", []byte(text), Env{}); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}

func TestNotesAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range 10_000 {
		b.WriteString("subninja lost" + strconv.Itoa(i) + ".ninja\n")
	}
	c, err := Ninja("build.ninja", []byte(b.String()), Env{})
	if err != nil || len(c.Notes) != maxNotes {
		t.Errorf("%d notes, %v", len(c.Notes), err)
	}
}

func TestPathsOfStepsAreJoined(t *testing.T) {
	for _, tt := range [][3]string{
		{"/b", "a.o", "/b/a.o"}, {"/b", "../a.o", "/a.o"}, {"/b", "/c/a.o", "/c/a.o"}, {"", "a.o", "a.o"}, {"", "./x/../a.o", "a.o"}, {`C:\b`, `sub\a.obj`, "C:/b/sub/a.obj"}, {`C:\b`, `D:\a.obj`, "D:/a.obj"}, {"/b", "", "/b"},
	} {
		if got := Join(tt[0], tt[1]); got != tt[2] || got != "" && path.Clean(got) != got {
			t.Errorf("%q and %q: %q, want %q", tt[0], tt[1], got, tt[2])
		}
	}
}
