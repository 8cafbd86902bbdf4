package declared

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// read reads a build file and writes its flags as "where: text", with "link" and
// "part" behind where they hold. It checks that each span holds its flag.
func read(t *testing.T, p, text string) []string {
	t.Helper()
	f, ok, err := Read(p, []byte(text), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !ok {
		return nil
	}
	var out []string
	for _, x := range f.Flags {
		s := x.Where + ": " + x.Text
		if x.Link {
			s += " link"
		}
		if x.Part {
			s += " part"
		}
		if x.Where != "default_options" && x.Where != "CMAKE_POSITION_INDEPENDENT_CODE" && !strings.HasPrefix(x.Text, "-C") && text[x.Off:x.End] != x.Text {
			t.Errorf("the span of %s holds %q", x.Text, text[x.Off:x.End])
		}
		out = append(out, s)
	}
	return out
}

func expect(t *testing.T, p, text string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, read(t, p, text)); diff != "" {
		t.Errorf("%s: %s", p, diff)
	}
}

func TestCMakeDeclares(t *testing.T) {
	expect(t, "CMakeLists.txt", `cmake_minimum_required(VERSION 3.13)
project(x C)
# add_compile_options(-fcomment)
#[[ add_compile_options(-fblock) ]]
add_compile_options(-Wall "-fno-strict-aliasing" -O2;-g)
SET(CMAKE_C_FLAGS "${CMAKE_C_FLAGS} -fstack-protector
    -fwrapv")
set(CMAKE_EXE_LINKER_FLAGS "-Wl,-z,norelro")
string(APPEND CMAKE_CXX_FLAGS " -fno-pie")
list(APPEND MY_LINK_OPTIONS -Wl,-z,now)
if(UNIX)
  add_link_options(-no-pie)
endif()
target_compile_options(app PRIVATE -fno-stack-protector $<$<CONFIG:Debug>:-O0>)
target_link_libraries(app PRIVATE m -static)
set_target_properties(app PROPERTIES LINK_FLAGS "-Wl,-z,lazy")
check_c_compiler_flag(-fprobe HAVE_PROBE)
message("-fmessage")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_compile_options([=[-fbracket]=])
unfinished(-x`,
		"add_compile_options: -Wall",
		"add_compile_options: -fno-strict-aliasing",
		"add_compile_options: -O2",
		"add_compile_options: -g",
		"CMAKE_C_FLAGS: -fstack-protector",
		"CMAKE_C_FLAGS: -fwrapv",
		"CMAKE_EXE_LINKER_FLAGS: -Wl,-z,norelro link",
		"CMAKE_CXX_FLAGS: -fno-pie",
		"MY_LINK_OPTIONS: -Wl,-z,now link",
		"add_link_options: -no-pie link part",
		"target_compile_options: -fno-stack-protector part",
		"target_compile_options: -O0 part",
		"target_link_libraries: -static link part",
		"set_target_properties LINK_FLAGS: -Wl,-z,lazy link part",
		"CMAKE_POSITION_INDEPENDENT_CODE: -fPIE")
}

func TestMesonDeclares(t *testing.T) {
	expect(t, "meson.build", `project('x', 'c', 'cpp', default_options: ['buildtype=debug', 'b_pie=false', 'c_args=-O1 -g', 'warning_level=3'])
# add_project_arguments('-fcomment', language: 'c')
add_project_arguments('-fwrapv', "-Wall", language: ['c', 'cpp'])
add_project_arguments('-fno-strict-aliasing', language: 'c')
add_project_link_arguments('-Wl,-z,now', language: ['c', 'cpp'])
executable('app', 'a.c', c_args: ['-fno-stack-protector'], link_args: '-no-pie')
extra_args = ['-fextra']
test('x', app, args: ['--flag'])
`,
		"default_options: -O0",
		"default_options: -no-pie link",
		"default_options: -O1",
		"default_options: -g",
		"add_project_arguments: -fwrapv",
		"add_project_arguments: -Wall",
		"add_project_arguments: -fno-strict-aliasing part",
		"add_project_link_arguments: -Wl,-z,now link",
		"c_args: -fno-stack-protector part",
		"link_args: -no-pie link part",
		"extra_args: -fextra part",
		"args: --flag part")
}

func TestMakefilesDeclare(t *testing.T) {
	expect(t, "Makefile", "CFLAGS = -O2 -g # -fcomment\nLDFLAGS:=-Wl,-z,norelro\nexport CXXFLAGS += -Wall \\\n  -fwrapv\noverride CPPFLAGS ?= -DX\n"+
		"ifeq ($(A),b)\nCFLAGS += -fno-pie\nendif\ndebug: CFLAGS += -O0\nNAME = -notflags\napp: a.o\n\t$(CC) -no-pie -o $@ a.o\n\trm -f app\n# CFLAGS = -fout\n",
		"CFLAGS: -O2",
		"CFLAGS: -g",
		"LDFLAGS: -Wl,-z,norelro link",
		"CXXFLAGS: -Wall",
		"CXXFLAGS: -fwrapv",
		"CPPFLAGS: -DX",
		"CFLAGS: -fno-pie part",
		"CFLAGS: -O0 part",
		"recipe: -no-pie link part",
		"recipe: -o link part")
	expect(t, "src/Makefile.am", "AM_CFLAGS = -Wall\nlibx_la_LDFLAGS = -Wl,-z,lazy\n", "AM_CFLAGS: -Wall", "libx_la_LDFLAGS: -Wl,-z,lazy link")
	expect(t, "debian/rules", "#!/usr/bin/make -f\nexport DEB_CFLAGS_MAINT_APPEND = -fno-stack-protector\n%:\n\tdh $@\n", "DEB_CFLAGS_MAINT_APPEND: -fno-stack-protector")
	expect(t, "configure.ac", "AC_PROG_CC\ndnl CFLAGS=-fcomment\nCFLAGS=\"$CFLAGS -O2 -fno-pie\"\nAX_APPEND_LINK_FLAGS([-Wl,-z,now, -Wl,-z,relro])\nLDFLAGS='-static'\nAC_MSG_NOTICE([-fno])\n",
		"CFLAGS: -O2",
		"CFLAGS: -fno-pie",
		"AX_APPEND_LINK: -Wl,-z,now link",
		"AX_APPEND_LINK: -Wl,-z,relro link",
		"LDFLAGS: -static link")
}

func TestOtherSystemsDeclare(t *testing.T) {
	expect(t, ".bazelrc", "build --copt=-O2 --linkopt=-Wl,-z,now\nbuild:debug --copt=-O0\n# build --copt=-fcomment\nbuild --copt='-Wall'\n",
		"copt: -O2",
		"linkopt: -Wl,-z,now link",
		"copt: -O0 part",
		"copt: -Wall")
	expect(t, "lib/BUILD.bazel", "cc_library(\n    name = \"x\",\n    copts = [\"-fno-stack-protector\"],\n    linkopts = [\"-static\"],\n    deps = [\"//-y\"],\n)\n", "copts: -fno-stack-protector part", "linkopts: -static link part")
	expect(t, "setup.py", "from setuptools import Extension, setup\nimport os\nos.environ[\"CFLAGS\"] = '-O0'\n\"\"\"doc -x\"\"\"\nsetup(ext_modules=[Extension('x', ['x.c'], extra_compile_args=['-O3', \"-fno-pie\"],\n extra_link_args=['-Wl,-z,norelro'], define_macros=[('-D', '1')])])\n",
		"CFLAGS: -O0 part",
		"extra_compile_args: -O3 part",
		"extra_compile_args: -fno-pie part",
		"extra_link_args: -Wl,-z,norelro link part")
	expect(t, "pyproject.toml", "[[tool.setuptools.ext-modules]]\nname = \"x\"\nextra-compile-args = [\"-O3\"]\nextra-link-args = [\"-static\"]\n[tool.scikit-build.cmake.define]\nCMAKE_C_FLAGS = \"-O2 -g\"\n",
		"extra-compile-args: -O3 part",
		"extra-link-args: -static link part",
		"CMAKE_C_FLAGS: -O2",
		"CMAKE_C_FLAGS: -g")
	expect(t, ".cargo/config.toml", "[build]\nrustflags = [\"-C\", \"relro-level=off\", \"-Ctarget-cpu=native\"]\n[target.x86_64-unknown-linux-gnu]\nrustflags = [\"-C\", \"link-arg=-no-pie\"]\n[env]\nCFLAGS = \"-O2\"\nLDFLAGS = { value = \"-static\" }\n",
		"build.rustflags: -Crelro-level=off",
		"build.rustflags: -Ctarget-cpu=native",
		"target.x86_64-unknown-linux-gnu.rustflags: -Clink-arg=-no-pie part",
		"env.CFLAGS: -O2",
		"env.LDFLAGS: -static link")
	expect(t, "Cargo.toml", "[package]\nname = \"x\"\n[profile.release]\noverflow-checks = false\n", "profile.release.overflow-checks: -Coverflow-checks=off")
	expect(t, "x.go", "package x\n\n// #cgo CFLAGS: -O2 -fno-stack-protector\n// #cgo linux LDFLAGS: -Wl,-z,now\n// #cgo pkg-config: zlib\nimport \"C\"\n",
		"CFLAGS: -O2",
		"CFLAGS: -fno-stack-protector",
		"LDFLAGS: -Wl,-z,now link part")
	if f, ok, err := Read("y.go", []byte("package y\n// #cgo CFLAGS: -O2\n"), nil); ok || err != nil {
		t.Errorf("a file without C: %+v %v", f, err)
	}
}

func TestFilesAreKnownByTheirNames(t *testing.T) {
	for p, want := range map[string]System{
		"a/CMakeLists.txt": CMake,
		"meson.build":      Meson,
		"configure.in":     Autotools,
		"GNUmakefile":      Make,
		"BUILD":            Bazel,
		"pyproject.toml":   Python,
		"x/.cargo/config":  Cargo,
		"config.toml":      None,
		"config":           None,
		"debian/rules":     Debian,
		"rules":            None,
		"x.go":             Cgo,
		"README":           None,
		"":                 None,
	} {
		if got := SystemOf(p); got != want {
			t.Errorf("%s: %s", p, got)
		}
	}
	if _, ok, _ := Read("README", nil, nil); ok {
		t.Error("README is a build file")
	}
	for text, want := range map[string]bool{"# CMAKE generated file: DO NOT EDIT!\nall:\n": true, "# Makefile.in generated by automake 1.16\n": true, "all:\n\tcc a.c\n": false} {
		if f, _, _ := Read("Makefile", []byte(text), nil); f.Generated != want {
			t.Errorf("%q: generated %v", text, f.Generated)
		}
	}
}

func TestDamagedFilesGiveWhatIsThere(t *testing.T) {
	for p, text := range map[string]string{
		"CMakeLists.txt": "add_compile_options(-O2 \"-g\nadd", "meson.build": "add_project_arguments('-O2', [[[", "Makefile": "CFLAGS = -O2 \\", "setup.py": "extra_compile_args=['-O2', '''",
		"configure.ac": "CFLAGS=\"-O2", ".bazelrc": "build --copt=-O2 --copt=",
	} {
		if got := read(t, p, text); len(got) == 0 || !strings.Contains(got[0], "-O2") {
			t.Errorf("%s: %v", p, got)
		}
	}
	if _, ok, err := Read("Cargo.toml", []byte("[x"), nil); !ok || err == nil {
		t.Error("a damaged TOML file is no error")
	}
	if _, _, err := Read("Makefile", make([]byte, 1<<20), budget.New(budget.Limits{Steps: 10}, 1)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
	deep := strings.Repeat("f([", 100_000) + "'-O2'"
	if _, _, err := Read("setup.py", []byte("extra_compile_args="+deep), nil); err != nil {
		t.Error(err)
	}
}

func FuzzRead(f *testing.F) {
	for p, text := range map[string]string{
		"CMakeLists.txt": "project(x)\nadd_compile_options(-O2 \"-g\" [[x]])\nif(A)\nset(C_FLAGS -x)\nendif()", "meson.build": "project('x', 'c')\nadd_project_arguments('-O2', language: 'c')",
		"Makefile": "CFLAGS = -O2 \\\n -g\nifeq (a,b)\nendif\na: CFLAGS += -x\n\t$(CC) -c $<", "configure.ac": "CFLAGS=\"-O2\"", ".bazelrc": "build:x --copt='-O2'",
		"setup.py": "Extension('x', extra_compile_args=['-O2'])", "pyproject.toml": "[tool]\nx=1", ".cargo/config.toml": "[build]\nrustflags=['-C','x']", "x.go": "// #cgo CFLAGS: -O2\nimport \"C\"\n",
	} {
		f.Add(p, []byte(text))
	}
	f.Fuzz(func(t *testing.T, p string, data []byte) {
		x, ok, err := Read(p, data, budget.New(budget.Default(), int64(len(data))))
		if err != nil || !ok {
			return
		}
		for _, fl := range x.Flags {
			if fl.Off < 0 || fl.End < fl.Off || fl.End > len(data) || fl.Text == "" {
				t.Fatalf("%+v of %d bytes", fl, len(data))
			}
		}
	})
}

func BenchmarkCMake(b *testing.B) {
	data := []byte("project(x)\n" + strings.Repeat("target_compile_options(app PRIVATE -O2 \"-g\" $<$<CONFIG:Debug>:-O0>) # why\n", 5000))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := Read("CMakeLists.txt", data, nil); err != nil {
			b.Fatal(err)
		}
	}
}
