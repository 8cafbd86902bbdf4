package patch

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

func file(t testing.TB, p, text string) *declared.File {
	t.Helper()
	f, ok, err := declared.Read(p, []byte(text), nil)
	if err != nil || !ok {
		t.Fatalf("%s: %v", p, err)
	}
	return f
}

// both is what most tests want.
func both() Want {
	return Want{Compile: []string{"-fa", "-fb"}, Link: []string{"-Wl,-z,now"}, C: true}
}

// apply plans and applies, and compares.
func apply(t *testing.T, p, text string, w Want, want string) Plan {
	t.Helper()
	plan := For(file(t, p, text), w)
	if diff := cmp.Diff(want, string(Apply([]byte(text), plan.Edits))); diff != "" {
		t.Errorf("%s: %s", p, diff)
	}
	if plan.Summary == "" {
		t.Errorf("%s: no summary", p)
	}
	for _, e := range plan.Edits {
		if e.Span.Path != p || e.Span.StartLine == 0 {
			t.Errorf("an edit without a place: %+v", e)
		}
	}
	return plan
}

func TestCMakeGetsOptionsBehindTheProject(t *testing.T) {
	apply(t, "CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(x\n  LANGUAGES C) # mine\nadd_executable(a a.c)\n", both(),
		"cmake_minimum_required(VERSION 3.20)\nproject(x\n  LANGUAGES C) # mine\nadd_compile_options(-fa -fb)\nadd_link_options(-Wl,-z,now)\nadd_executable(a a.c)\n")
	// What is there is extended, in its own style.
	apply(t, "CMakeLists.txt", "project(x C)\nadd_compile_options(\n    -Wall\n    \"-Wextra\"\n)\nadd_link_options(-s)\n", both(),
		"project(x C)\nadd_compile_options(\n    -Wall\n    \"-Wextra\"\n    -fa\n    -fb\n)\nadd_link_options(-s -Wl,-z,now)\n")
	// What stands behind a target, or under a condition, does not reach everything.
	apply(t, "CMakeLists.txt", "project(x C)\nif(A)\nadd_compile_options(-g)\nendif()\nadd_executable(a a.c)\nadd_compile_options(-g)\n", Want{Compile: []string{"-fa"}},
		"project(x C)\nadd_compile_options(-fa)\nif(A)\nadd_compile_options(-g)\nendif()\nadd_executable(a a.c)\nadd_compile_options(-g)\n")
	// CMake before 3.13 has no add_link_options.
	apply(t, "CMakeLists.txt", "cmake_minimum_required(VERSION 3.5...3.20)\nproject(x C)", Want{Link: []string{"-Wl,-z,now"}, PIE: true},
		"cmake_minimum_required(VERSION 3.5...3.20)\nproject(x C)\nset(CMAKE_POSITION_INDEPENDENT_CODE ON)\nset(CMAKE_EXE_LINKER_FLAGS \"${CMAKE_EXE_LINKER_FLAGS} -pie -Wl,-z,now\")\n"+
			"set(CMAKE_SHARED_LINKER_FLAGS \"${CMAKE_SHARED_LINKER_FLAGS} -Wl,-z,now\")\nset(CMAKE_MODULE_LINKER_FLAGS \"${CMAKE_MODULE_LINKER_FLAGS} -Wl,-z,now\")")
	// Other languages do not get options of C, and programs alone get -pie.
	apply(t, "CMakeLists.txt", "project(x C Fortran)\r\nadd_library(a a.c)\r\n", Want{Compile: []string{"-fa"}, PIE: true},
		"project(x C Fortran)\r\nset(CMAKE_POSITION_INDEPENDENT_CODE ON)\r\nadd_compile_options($<$<COMPILE_LANGUAGE:C,CXX>:-fa>)\r\nadd_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)\r\nadd_library(a a.c)\r\n")
	if p := For(file(t, "sub/CMakeLists.txt", "add_library(x x.c)\n"), both()); len(p.Edits) > 0 || !strings.Contains(p.Summary, "no project()") {
		t.Errorf("%+v", p)
	}
}

func TestMesonGetsProjectArguments(t *testing.T) {
	apply(t, "meson.build", "project('x', 'c')\nexecutable('a', 'a.c')\n", both(),
		"project('x', 'c')\nadd_project_arguments('-fa', '-fb', language: 'c')\nadd_project_link_arguments('-Wl,-z,now', language: 'c')\nexecutable('a', 'a.c')\n")
	p := apply(t, "meson.build", "# text (\nproject('x', ['c', 'cpp'],\n  version: '1.0', # a ) here\n  default_options: ['b_lto=true'],\n)\n", Want{Compile: []string{"-O2", "-fa"}, PIE: true},
		"# text (\nproject('x', ['c', 'cpp'],\n  version: '1.0', # a ) here\n  default_options: ['b_lto=true', 'b_pie=true', 'buildtype=debugoptimized'],\n)\nadd_project_arguments('-fa', language: ['c', 'cpp'])\n")
	if !strings.Contains(p.Command, "--wipe") {
		t.Errorf("default options count at the first setup only: %+v", p)
	}
	apply(t, "meson.build", "project('x', 'c')\n", Want{PIE: true}, "project('x', 'c', default_options: ['b_pie=true'])\n")
	apply(t, "meson.build", "project('x', 'c',\n)\n", Want{PIE: true}, "project('x', 'c', default_options: ['b_pie=true']\n)\n")
	if p := For(file(t, "sub/meson.build", "library('x', 'x.c')\n"), both()); len(p.Edits) > 0 {
		t.Errorf("%+v", p)
	}
}

func TestMakefilesGetVariablesAndUses(t *testing.T) {
	apply(t, "Makefile", "CFLAGS = -O2 # why\nLDFLAGS =\na: a.o\n\t$(CC) $(LDFLAGS) -o $@ a.o\n", both(),
		"CFLAGS = -O2 -fa -fb # why\nLDFLAGS = -Wl,-z,now\na: a.o\n\t$(CC) $(LDFLAGS) -o $@ a.o\n")
	// Commands that use no variable get it.
	apply(t, "Makefile", "# mine\n\na: a.o\n\t@gcc -o a a.o\na.o: a.c\n\tgcc -c a.c\n", both(),
		"# mine\n\nCFLAGS += -fa -fb\nLDFLAGS += -Wl,-z,now\na: a.o\n\t@gcc $(LDFLAGS) -o a a.o\na.o: a.c\n\tgcc $(CFLAGS) -c a.c\n")
	// A later addition counts, a conditional or target's own one does not.
	apply(t, "Makefile", "CFLAGS := -O2\nCFLAGS += -g\nifdef D\nCFLAGS += -O0\nendif\nt: CFLAGS += -x\n", Want{Compile: []string{"-fa"}},
		"CFLAGS := -O2\nCFLAGS += -g -fa\nifdef D\nCFLAGS += -O0\nendif\nt: CFLAGS += -x\n")
	apply(t, "Makefile", "CFLAGS = -O2 \\\n\t-g\nCXXFLAGS=", Want{Compile: []string{"-fa"}, CXX: true, C: true}, "CFLAGS = -O2 \\\n\t-g -fa\nCXXFLAGS= -fa")
	// A command that compiles and links in one go needs both.
	apply(t, "Makefile", "app: a.c\n\t$(CC) -o app a.c\nb: b.c\n\tcc -o $@ $<\n", both(),
		"CFLAGS += -fa -fb\nLDFLAGS += -Wl,-z,now\napp: a.c\n\t$(CC) $(CFLAGS) $(LDFLAGS) -o app a.c\nb: b.c\n\tcc $(CFLAGS) $(LDFLAGS) -o $@ $<\n")
	apply(t, "Makefile", "CFLAGS = -O2\nall: a\n", Want{PIE: true}, "CFLAGS = -O2 -fPIE\nLDFLAGS += -pie\nall: a\n")
	// -fPIE behind -fPIC would spoil shared libraries.
	if p := For(file(t, "Makefile", "CFLAGS = -O2\n"), Want{PIE: true, Shared: true}); len(p.Edits) > 0 || !strings.Contains(p.Summary, "not the objects of the shared") {
		t.Errorf("%+v", p)
	}
	if p := For(file(t, "Makefile", "# CMAKE generated file\nCFLAGS = x\n"), both()); len(p.Edits) > 0 || !strings.Contains(p.Summary, "is generated") {
		t.Errorf("%+v", p)
	}
}

func TestAutotoolsGetFlagsOfConfigure(t *testing.T) {
	p := apply(t, "configure.ac", "AC_INIT\nAC_PROG_CC dnl why\nAC_OUTPUT\n", Want{Compile: []string{"-fa"}, Link: []string{"-Wl,-z,now"}, C: true, CXX: true, PIE: true},
		"AC_INIT\nAC_PROG_CC dnl why\nCFLAGS=\"$CFLAGS -fa\"\nCXXFLAGS=\"$CXXFLAGS -fa\"\nLDFLAGS=\"$LDFLAGS -Wl,-z,now\"\nAC_OUTPUT\n")
	if !strings.Contains(p.Command, "autoreconf") || !strings.Contains(p.Command, "LDFLAGS=-pie") {
		t.Errorf("%+v", p)
	}
	apply(t, "Makefile.am", "AM_CFLAGS = -Wall\nbin_PROGRAMS = a\n", both(), "AM_CFLAGS = -Wall -fa -fb\nAM_LDFLAGS += -Wl,-z,now\nbin_PROGRAMS = a\n")
	if p := For(file(t, "configure.ac", "AC_INIT\n"), both()); len(p.Edits) > 0 {
		t.Errorf("%+v", p)
	}
}

func TestOtherSystemsGetTheirs(t *testing.T) {
	apply(t, ".bazelrc", "build --copt=-O2", both(), "build --copt=-O2\nbuild --copt=-fa\nbuild --copt=-fb\nbuild --linkopt=-Wl,-z,now\n")
	apply(t, "BUILD", "cc_binary(name = \"a\", copts = [\"-O2\"])\n", both(), "cc_binary(name = \"a\", copts = [\"-O2\", \"-fa\", \"-fb\"])\n")
	apply(t, "setup.py", "Extension('x', ['x.c'], extra_compile_args=['-O2'],\n extra_link_args=['-s'])\n", both(), "Extension('x', ['x.c'], extra_compile_args=['-O2', '-fa', '-fb'],\n extra_link_args=['-s', '-Wl,-z,now'])\n")
	if p := apply(t, "setup.py", "Extension('x', ['x.c'])\n", both(), "Extension('x', ['x.c'])\n"); p.Command != "CFLAGS='-fa -fb' LDFLAGS='-Wl,-z,now' python -m build" {
		t.Errorf("%+v", p)
	}
	apply(t, "pyproject.toml", "[[tool.setuptools.ext-modules]]\nextra-compile-args = [\"-O2\"]\n", both(), "[[tool.setuptools.ext-modules]]\nextra-compile-args = [\"-O2\", \"-fa\", \"-fb\"]\n")
	apply(t, ".cargo/config.toml", "[env]\nCFLAGS = \"-O2\"\n", both(), "[env]\nCFLAGS = \"-O2 -fa -fb\"\n")
	apply(t, "debian/rules", "#!/usr/bin/make -f\n%:\n\tdh $@\n", both(), "#!/usr/bin/make -f\nexport DEB_BUILD_MAINT_OPTIONS = hardening=+all\n%:\n\tdh $@\n")
	apply(t, "debian/rules", "export DEB_BUILD_MAINT_OPTIONS = hardening=-pie optimize=-lto\n", both(), "export DEB_BUILD_MAINT_OPTIONS = hardening=+all,-pie optimize=-lto\n")
	apply(t, "debian/rules", "DEB_BUILD_MAINT_OPTIONS = reproducible=+all\n", both(), "DEB_BUILD_MAINT_OPTIONS = reproducible=+all hardening=+all\n")
}

func TestCgoGetsWhatGoAllows(t *testing.T) {
	w := Want{Compile: []string{"-fstack-protector-strong", "-D_FORTIFY_SOURCE=3", "-ftrivial-auto-var-init=zero"}, Link: []string{"-Wl,-z,now", "-Wl,-z,nodlopen"}}
	p := apply(t, "x.go", "package x\n\n// #cgo CFLAGS: -O2\n// #cgo windows LDFLAGS: -static\nimport \"C\"\n", w,
		"package x\n\n// #cgo CFLAGS: -O2 -fstack-protector-strong -D_FORTIFY_SOURCE=3\n// #cgo windows LDFLAGS: -static\nimport \"C\"\n")
	if !strings.Contains(p.Command, "-ftrivial-auto-var-init=zero") || !strings.Contains(p.Command, "-buildmode=pie") {
		t.Errorf("%+v", p)
	}
}

func TestArgumentsThatTakeBackAreReplaced(t *testing.T) {
	for _, tt := range []struct{ text, flag, want string }{
		{"CFLAGS = -g -fno-stack-protector", "-fstack-protector-strong", "CFLAGS = -g -fstack-protector-strong"},
		{"LDFLAGS = -Wl,-z,norelro,-O1", "-Wl,-z,relro", "LDFLAGS = -Wl,-z,relro,-O1"},
		{"LDFLAGS = -Wl,-z,lazy", "-Wl,-z,now", "LDFLAGS = -Wl,-z,now"},
		{"LDFLAGS = -Wl,-z,execstack", "-Wl,-z,noexecstack", "LDFLAGS = -Wl,-z,noexecstack"},
		{"CFLAGS = -fno-pie", "-pie", "CFLAGS = -fPIE"},
		{"LDFLAGS = -no-pie", "-pie", "LDFLAGS = -pie"},
		{"CFLAGS = -D_FORTIFY_SOURCE=2", "-D_FORTIFY_SOURCE=3", "CFLAGS = -D_FORTIFY_SOURCE=3"},
	} {
		f := file(t, "Makefile", tt.text)
		bad := f.Flags[len(f.Flags)-1]
		e, ok := Instead(f, bad, tt.flag)
		if !ok {
			t.Errorf("%s: nothing planned", tt.text)
			continue
		}
		if got := string(Apply(f.Data, append(For(f, Want{}).Edits, e))); got != tt.want {
			t.Errorf("%s: %s", tt.text, got)
		}
	}
	f := file(t, "Makefile", "CFLAGS = -fno-stack-protector")
	bad := f.Flags[0]
	bad.Text = "-fother"
	if _, ok := Instead(f, bad, "-fx"); ok {
		t.Error("bytes that are not the flag are replaced")
	}
}

func TestNothingWantedChangesNothing(t *testing.T) {
	w := Want{}
	if p := For(file(t, "Makefile", "CFLAGS = -O2\n"), w); len(p.Edits) > 0 || !w.Empty() {
		t.Errorf("%+v", p)
	}
}

func FuzzFor(f *testing.F) {
	for p, text := range map[string]string{
		"CMakeLists.txt": "project(x C)\nadd_compile_options(\n -g)", "meson.build": "project('x', 'c', default_options: ['a=b'],)", "Makefile": "CFLAGS =\na:\n\t@$(CC) -o a a.o", "configure.ac": "\nAC_PROG_CC",
		".bazelrc": "build --copt=-g", "BUILD": "x(copts=['-g'])", "setup.py": "extra_compile_args=['-g'", "pyproject.toml": "[[tool.setuptools.ext-modules]]\nextra-compile-args=['-g']",
		".cargo/config.toml": "[env]\nCFLAGS='-g'", "x.go": "// #cgo CFLAGS: -g\nimport \"C\"\n", "debian/rules": "#!/x\nDEB_BUILD_MAINT_OPTIONS=hardening=x", "Makefile.am": "AM_CFLAGS=",
	} {
		f.Add(p, []byte(text))
	}
	f.Fuzz(func(t *testing.T, p string, data []byte) {
		d, ok, err := declared.Read(p, data, nil)
		if err != nil || !ok {
			return
		}
		plan := For(d, Want{Compile: []string{"-O2", "-fa"}, Link: []string{"-Wl,-z,now"}, PIE: true, C: true, CXX: true})
		end, added := 0, 0
		for _, e := range plan.Edits {
			if e.Span.Off < end || e.Span.End < e.Span.Off || e.Span.End > len(data) {
				t.Fatalf("%+v of %d bytes", e.Span, len(data))
			}
			end = e.Span.End
			added += len(e.New) - (e.Span.End - e.Span.Off)
		}
		// Everything outside the edits stays, so the length tells.
		if got := len(Apply(data, plan.Edits)); got != len(data)+added {
			t.Errorf("%d bytes, not %d", got, len(data)+added)
		}
	})
}
