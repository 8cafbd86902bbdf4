package build

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// The sources of a program with a buffer, a static library and a shared library.
const (
	appSource  = "#include <stdio.h>\n#include <string.h>\nint twice(int);\nint main(int argc, char **argv)\n{\n\tchar b[32];\n\tstrcpy(b, argv[0]);\n\tprintf(\"%s %d\\n\", b, twice(argc));\n\treturn 0;\n}\n"
	libSource  = "int twice(int x) { return 2 * x; }\n"
	moreSource = "#include <vector>\nextern \"C\" int many(int n) { std::vector<int> v(n); return (int)v.size(); }\n"
)

// A loop is a project that is built, audited, mended and built again.
type loop struct {
	t     *testing.T
	dir   string
	files map[string]string
	tools []string
	build []string // commands of a shell; the last writes what is captured
}

// run goes around once and returns what was found before and after.
func (l *loop) run() (before, after []finding.Finding) {
	l.t.Helper()
	for _, tool := range l.tools {
		if _, err := exec.LookPath(tool); err != nil {
			l.t.Skipf("no %s on this machine", tool)
		}
	}
	l.dir = l.t.TempDir()
	for name, text := range l.files {
		if err := os.WriteFile(filepath.Join(l.dir, name), []byte(text), 0o600); err != nil {
			l.t.Fatal(err)
		}
	}
	l.make()
	p, before := l.audit()
	changed, _ := p.Fix(before)
	if len(changed) == 0 {
		l.t.Fatal("nothing is mended")
	}
	for name, data := range changed {
		if err := os.WriteFile(filepath.Join(l.dir, name), data, 0o600); err != nil {
			l.t.Fatal(err)
		}
	}
	l.make()
	_, after = l.audit()
	return before, after
}

func (l *loop) make() {
	l.t.Helper()
	for _, c := range l.build {
		cmd := exec.CommandContext(l.t.Context(), "sh", "-c", c)
		cmd.Dir = l.dir
		if out, err := cmd.CombinedOutput(); err != nil {
			l.t.Skipf("$ %s: %v\n%.800s", c, err, out)
		}
	}
}

// audit reads the folder as the program does.
func (l *loop) audit() (*Project, []finding.Finding) {
	l.t.Helper()
	var files []File
	var binaries []Binary
	names := inspect.NewDispatch([]inspect.Inspector{wanted{}})
	err := filepath.WalkDir(l.dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(l.dir, name)
		if bytes.HasPrefix(data, []byte("\x7fELF")) && !strings.HasSuffix(rel, ".o") {
			reports, err := hardening.Audit(bytes.NewReader(data), int64(len(data)), 0, budget.New(budget.Default(), int64(len(data))))
			if err == nil {
				binaries = append(binaries, audited(filepath.ToSlash(rel), &reports[0], data))
			}
		}
		if len(names.Takers(filepath.ToSlash(rel), false, nil)) > 0 {
			files = append(files, File{Path: filepath.ToSlash(rel), Data: data})
		}
		return nil
	})
	if err != nil {
		l.t.Fatal(err)
	}
	p, err := Read(files, flags.Toolchain{}, budget.Default())
	if err != nil {
		l.t.Fatal(err)
	}
	return p, p.Judge(binaries)
}

// audited is a built file with its real report.
func audited(file string, r *hardening.Report, data []byte) Binary {
	b := Binary{Path: file, Arch: r.Arch, Comment: comment(data)}
	for _, x := range r.Properties {
		p := Property{Name: x.Name, Value: x.Value.String()}
		if s, ok := x.Value.(hardening.Shares); ok && len(s) == 2 {
			p.Has, p.Needs = s[0].N, s[1].N
		}
		b.Properties = append(b.Properties, p)
	}
	return b
}

// wanted asks for what the package asks for.
type wanted struct{}

func (wanted) ID() string                                   { return "build" }
func (wanted) Revision() int                                { return 1 }
func (wanted) Interest() inspect.Interest                   { return Interest() }
func (wanted) Inspect(*inspect.File, *inspect.Result) error { return nil }

// comment finds what GCC leaves in a program.
func comment(data []byte) string {
	i := bytes.Index(data, []byte("GCC: ("))
	if i < 0 {
		return ""
	}
	text, _, _ := bytes.Cut(data[i:min(len(data), i+200)], []byte{0})
	return string(text)
}

// gone checks that the first look found the options and the second nothing.
func gone(t *testing.T, before, after []finding.Finding) {
	t.Helper()
	for _, option := range []string{"stack-protector", "fortify-source", "relro", "bind-now"} {
		if len(only(before, option)) == 0 {
			t.Errorf("nothing about %s is found before", option)
		}
	}
	for _, f := range after {
		t.Errorf("still there: %s %s", f.Rule, f.Message)
	}
}

func TestAfterARebuildWithMakeNothingIsLeft(t *testing.T) {
	l := loop{t: t, tools: []string{"gcc", "make"}, files: map[string]string{
		"app.c": appSource, "lib.c": libSource,
		"Makefile": "# plain\nCC = gcc\nCFLAGS = -O2 -g -fno-stack-protector  # old\n\napp: app.o lib.o\n\t$(CC) -Wl,-z,norelro -o $@ app.o lib.o\n\nclean:\n\trm -f app *.o\n",
	}, build: []string{"make clean app > build.log"}}
	before, after := l.run()
	gone(t, before, after)
}

func TestAfterARebuildWithCMakeNothingIsLeft(t *testing.T) {
	l := loop{t: t, tools: []string{"gcc", "g++", "make", "cmake"}, files: map[string]string{
		"app.c": appSource, "lib.c": libSource, "more.cc": moreSource,
		"CMakeLists.txt": "cmake_minimum_required(VERSION 3.16)\nproject(demo C CXX)\nadd_library(twice STATIC lib.c)\nadd_library(many SHARED more.cc)\nadd_executable(app app.c)\n" +
			"target_compile_options(app PRIVATE -fno-stack-protector)\ntarget_link_libraries(app twice)\ntarget_link_options(app PRIVATE -Wl,-z,norelro)\n",
	}, build: []string{
		"mkdir -p b/.cmake/api/v1/query && touch b/.cmake/api/v1/query/codemodel-v2 b/.cmake/api/v1/query/toolchains-v1",
		"cmake -S . -B b -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCMAKE_BUILD_TYPE=Release && make -C b",
	}}
	before, after := l.run()
	gone(t, before, after)
	if len(only(before, "glibcxx-assertions")) != 1 {
		t.Error("the C++ source is not seen")
	}
}

func TestAfterARebuildWithMesonNothingIsLeft(t *testing.T) {
	l := loop{t: t, tools: []string{"gcc", "g++", "meson", "ninja"}, files: map[string]string{
		"app.c": appSource, "lib.c": libSource, "more.cc": moreSource,
		"meson.build": "project('demo', 'c', 'cpp', default_options: ['buildtype=debugoptimized'])\ntwice = static_library('twice', 'lib.c')\nshared_library('many', 'more.cc')\n" +
			"executable('app', 'app.c', c_args: '-fno-stack-protector', link_with: twice, link_args: ['-Wl,-z,norelro'])\n",
	}, build: []string{"test -d m || meson setup m", "ninja -C m"}}
	before, after := l.run()
	gone(t, before, after)
}
