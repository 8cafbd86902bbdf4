package declared

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBuildSystemsHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for s := None; s <= Debian; s++ {
		if name := s.String(); name == "" || seen[name] {
			t.Errorf("%d is called %q", s, name)
		} else {
			seen[name] = true
		}
	}
}

func TestFlagsOfCMakeInManyStyles(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"in upper case, with blanks and tabs", "ADD_COMPILE_OPTIONS (\t-O2\t-g )", []string{"add_compile_options: -O2", "add_compile_options: -g"}},
		{"with carriage returns", "add_compile_options(\r\n  -O2\r\n  -g\r\n)\r\n", []string{"add_compile_options: -O2", "add_compile_options: -g"}},
		{"with comments between", "add_compile_options(-O2 # -fcomment\n  #[[ -fblock ]] -g\n  #[==[ ]] -fblock2 ]==] -Wall)", []string{"add_compile_options: -O2", "add_compile_options: -g", "add_compile_options: -Wall"}},
		{"a comment of brackets without an end", "add_compile_options(-O2)\n#[[ add_compile_options(-g)", []string{"add_compile_options: -O2"}},
		{"in quotes", `add_compile_options("-DX=a" "-g -O2")`, []string{"add_compile_options: -DX=a", "add_compile_options: -g", "add_compile_options: -O2"}},
		{"a list in one text", `set(CMAKE_C_FLAGS "-O2;-g")`, []string{"CMAKE_C_FLAGS: -O2", "CMAKE_C_FLAGS: -g"}},
		{"in nested parentheses", "add_compile_options((-O2) -g)", []string{"add_compile_options: -O2", "add_compile_options: -g"}},
		{"of the configuration", "set(CMAKE_C_FLAGS_RELEASE -O3)\nset(CMAKE_SHARED_LINKER_FLAGS -Wl,-z,now)", []string{"CMAKE_C_FLAGS_RELEASE: -O3", "CMAKE_SHARED_LINKER_FLAGS: -Wl,-z,now link"}},
		{"of other variables", "set(X -O2)\nset(CMAKE_C_STANDARD 11)\nlist(APPEND X -g)", nil},
		{"in functions and loops", "function(f)\nadd_compile_options(-O2)\nendfunction()\nforeach(x y)\nadd_compile_options(-g)\nendforeach()\nadd_compile_options(-Wall)", []string{"add_compile_options: -O2 part", "add_compile_options: -g part", "add_compile_options: -Wall"}},
		{"behind an end without a beginning", "endif()\nendif()\nadd_compile_options(-O2)", []string{"add_compile_options: -O2"}},
		{"of generator expressions", "add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-rtti> \"$<$<CONFIG:Release>:-O3>\" $<BUILD_INTERFACE>)", []string{"add_compile_options: -fno-rtti part", "add_compile_options: -O3 part"}},
		{"of properties", "set_property(TARGET a APPEND PROPERTY LINK_OPTIONS -Wl,-z,now)\nset_target_properties(a PROPERTIES COMPILE_FLAGS -O2)", []string{"set_property LINK_OPTIONS: -Wl,-z,now link part", "set_target_properties: -O2 part"}},
		{"of position independence", "set(CMAKE_POSITION_INDEPENDENT_CODE on)\nset(CMAKE_POSITION_INDEPENDENT_CODE OFF)\nset(CMAKE_POSITION_INDEPENDENT_CODE)", []string{"CMAKE_POSITION_INDEPENDENT_CODE: -fPIE"}},
		{"of position independence by a number, under a condition", "if(A)\nset(CMAKE_POSITION_INDEPENDENT_CODE 1)\nendif()", []string{"CMAKE_POSITION_INDEPENDENT_CODE: -fPIE part"}},
		{"not what only asks", "check_c_compiler_flag(-O2 X)\nexecute_process(COMMAND gcc -O2)\nmessage(-O2)", nil},
		{"a word that is no flag", "add_compile_options(O2 - --x)", []string{"add_compile_options: --x"}},
	} {
		if diff := cmp.Diff(tt.want, read(t, "CMakeLists.txt", tt.text)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestFlagsOfMakefilesInManyStyles(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"without blanks", "CFLAGS=-O2", []string{"CFLAGS: -O2"}},
		{"with carriage returns", "CFLAGS = -O2 \\\r\n  -g\r\nLDFLAGS = -s\r\n", []string{"CFLAGS: -O2", "CFLAGS: -g", "LDFLAGS: -s link"}},
		{"of every kind of assignment", "CFLAGS ?= -a1\nCFLAGS := -b1\nCFLAGS ::= -c1\nCFLAGS += -d1\nCFLAGS != echo -e1\n", []string{"CFLAGS: -a1", "CFLAGS: -b1", "CFLAGS: -c1", "CFLAGS: -d1", "CFLAGS: -e1"}},
		{"with words in front", "export override CFLAGS = -O2\nprivate LDFLAGS = -s\nunexport CFLAGS\n", []string{"CFLAGS: -O2", "LDFLAGS: -s link"}},
		{"of one target", "app: CFLAGS = -O0\napp : private LDFLAGS += -s\n%.o: CFLAGS += -g\n", []string{"CFLAGS: -O0 part", "LDFLAGS: -s link part", "CFLAGS: -g part"}},
		{"in nested conditions", "ifdef A\nifneq ($(B),)\nCFLAGS += -a1\nendif\nCFLAGS += -b1\nelse\nCFLAGS += -c1\nendif\nCFLAGS += -d1\n", []string{"CFLAGS: -a1 part", "CFLAGS: -b1 part", "CFLAGS: -c1 part", "CFLAGS: -d1"}},
		{"of BSD's conditions", "if defined(A)\nCFLAGS += -a1\nendif\n", []string{"CFLAGS: -a1 part"}},
		{"beside names that begin like one", "iffy = 1\nendifs = 1\nCFLAGS = -O2\n", []string{"CFLAGS: -O2"}},
		{"of names that are computed", "$(A)FLAGS = -O2\nA_$(B)_CFLAGS = -g\nCFLAGS_$x = -s\n", nil},
		{"with a comment behind", "CFLAGS = -O2 # -g\nLDFLAGS = # -s\n", []string{"CFLAGS: -O2"}},
		{"with a sign that begins no comment", "CFLAGS = -DX=a#b -g\n", []string{"CFLAGS: -DX=a#b", "CFLAGS: -g"}},
		{"in recipes of the compiler", "a:\n\t@$(CC) -O2 -c a.c\n\tclang -s a.o\n\techo -n x\n", []string{"recipe: -O2 part", "recipe: -c part", "recipe: -s link part"}},
		{"in a comparison", "a:\n\ttest x = -O2\nB == -O2\n", nil},
		{"in quotes", "CFLAGS = '-DX=1' \"-g\"\n", []string{"CFLAGS: -DX=1", "CFLAGS: -g"}},
	} {
		if diff := cmp.Diff(tt.want, read(t, "Makefile", tt.text)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestFlagsOfMesonInManyStyles(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"with keywords in another order", "add_project_arguments(language: 'c', '-O2')\n", []string{"add_project_arguments: -O2"}},
		{"over several lines with comments", "add_project_arguments(\n  '-O2', # '-fcomment'\n  '-g',\n  language: 'c',\n)\n", []string{"add_project_arguments: -O2", "add_project_arguments: -g"}},
		{"of lists", "add_project_arguments(['-O2', '-g'], language: 'c')\n", []string{"add_project_arguments: -O2", "add_project_arguments: -g"}},
		{"of global arguments", "add_global_arguments('-O2', language: 'c')\nadd_global_link_arguments('-s', language: 'c')\n", []string{"add_global_arguments: -O2", "add_global_link_arguments: -s link"}},
		{"of one target", "shared_library('x', 'x.c', cpp_args: '-fno-rtti', link_args: ['-s'])\n", []string{"cpp_args: -fno-rtti part", "link_args: -s link part"}},
		{"that hold other quotes", "add_project_arguments('-DX=\"a\"', language: 'c')\n", []string{"add_project_arguments: -DX=\"a"}},
		{"beside texts of several lines", "x = '''\nadd_project_arguments('-O0')\n'''\nadd_project_arguments('-O2', language: 'c')\n", []string{"add_project_arguments: -O2"}},
		{"of nothing", "executable('app', 'a.c')\nmessage('-O2')\n", nil},
	} {
		if diff := cmp.Diff(tt.want, read(t, "meson.build", tt.text)); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestFlagsOfOtherSystemsInManyStyles(t *testing.T) {
	for _, tt := range []struct {
		name, path, text string
		want             []string
	}{
		{"Bazel: several on one line, goes on", ".bazelrc", "build --copt=-O2 --cxxopt=-g \\\n  --conlyopt=-s --linkopt=-z\n", []string{"copt: -O2", "cxxopt: -g", "conlyopt: -s", "linkopt: -z link"}},
		{"Bazel: of a configuration", ".bazelrc", "build:asan --copt -O2\nbuild:asan --copt=\"-g\"\n", []string{"copt: -g part"}},
		{"Bazel: a file that is empty", ".bazelrc", "", nil},
		{"Bazel: several targets", "BUILD", "cc_test(\n  name = \"x\",\n  copts = [\"-O2\"],\n)\ncc_binary(copts = [\"-g\"], data = [\"-x\"])\n", []string{"copts: -O2 part", "copts: -g part"}},
		{"Python: keywords of a dictionary", "setup.py", "kw = {'extra_compile_args': ['-O2']}\n", []string{"extra_compile_args: -O2 part"}},
		{"Python: another call", "setup.py", "subprocess.run(['gcc', '-O2'])\n", nil},
		{"Python: a file that configures nothing", "pyproject.toml", "[project]\nname = \"x\"\n", nil},
		{"Cargo: a text of flags", ".cargo/config.toml", "[build]\nrustflags = \"-C relro-level=off -Cx=y\"\n", []string{"build.rustflags: -C", "build.rustflags: -Cx=y"}},
		{"Cargo: -C at the end", ".cargo/config.toml", "[build]\nrustflags = [\"-Cx=y\", \"-C\"]\n", []string{"build.rustflags: -Cx=y", "build.rustflags: -C"}},
		{"Cargo: checks that stay", "Cargo.toml", "[profile.release]\noverflow-checks = true\n[profile.dev]\noverflow-checks = false\n", nil},
		{"Cargo: other variables", ".cargo/config.toml", "[env]\nX = \"-O2\"\nCFLAGS = { value = \"-g\", force = true }\n", []string{"env.CFLAGS: -g"}},
		{"cgo: in a block comment", "x.go", "package x\n/*\n#cgo CFLAGS: -O2\n  #cgo !windows,amd64 LDFLAGS: -s\n*/\nimport \"C\"\n", []string{"CFLAGS: -O2", "LDFLAGS: -s link part"}},
		{"cgo: without a colon", "x.go", "package x\n// #cgo CFLAGS -O2\n// #cgo CFLAGS: -g\nimport \"C\"\n", []string{"CFLAGS: -g"}},
		{"cgo: in a group of imports", "x.go", "package x\nimport (\n\t// #cgo CFLAGS: -g\n\t\"C\"\n)\n", []string{"CFLAGS: -g"}},
		{"Autotools: a check", "configure.ac", "AX_CHECK_COMPILE_FLAG([-fcf-protection], [CFLAGS=\"$CFLAGS -fcf-protection\"])\n", []string{"CFLAGS: -fcf-protection", "CFLAGS: -fcf-protection"}},
		{"Autotools: comments", "configure.ac", "# CFLAGS=-O2\n  dnl CFLAGS=-g\nCPPFLAGS=\"-DX\"\n", []string{"CPPFLAGS: -DX"}},
		{"Debian: several variables", "debian/rules", "export DEB_CXXFLAGS_MAINT_STRIP = -O2\nexport DEB_LDFLAGS_MAINT_APPEND = -Wl,-z,lazy\n", []string{"DEB_CXXFLAGS_MAINT_STRIP: -O2", "DEB_LDFLAGS_MAINT_APPEND: -Wl,-z,lazy link"}},
	} {
		got := read(t, tt.path, tt.text)
		if len(got) == 0 && len(tt.want) == 0 {
			continue
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestBracketsThatDoNotMatch(t *testing.T) {
	deep := strings.Repeat("(", 300)
	for name, text := range map[string]string{
		"closed too often":     ")))]]]}}}\nx = Extension(extra_compile_args=['-O2'])",
		"never closed":         "f((([[[{{{\nExtension(extra_compile_args=['-O2'",
		"deeper than is kept":  "f" + deep + strings.Repeat(")", 300) + "\nExtension(extra_compile_args=['-O2'])",
		"of two kinds crossed": "f([)]\nExtension(extra_compile_args=['-O2'])",
	} {
		if got := read(t, "setup.py", text); len(got) != 1 || !strings.HasSuffix(got[0], "-O2 part") {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestManyFlagsAreBounded(t *testing.T) {
	for p, text := range map[string]string{
		"Makefile":       "CFLAGS = " + strings.Repeat("-x ", maxFlags+10) + "\n",
		"CMakeLists.txt": "add_compile_options(" + strings.Repeat("-x ", maxFlags+10) + ")\n",
		"setup.py":       "Extension(extra_compile_args=[" + strings.Repeat("'-x',", maxFlags+10) + "])\n",
	} {
		f, ok, err := Read(p, []byte(text), nil)
		if err != nil || !ok || len(f.Flags) != maxFlags {
			t.Errorf("%s: %d flags, %v", p, len(f.Flags), err)
		}
	}
}

// quadratic texts make a reader that looks back or ahead slow.
func TestTextsThatTemptReadersToLookAheadTakeLinearTime(t *testing.T) {
	const n = 100_000
	for p, texts := range map[string][]string{
		"CMakeLists.txt": {strings.Repeat("#[=[", n), strings.Repeat("a(", n), strings.Repeat("\"", n), "x(" + strings.Repeat("\\", n)},
		"Makefile":       {strings.Repeat("CFLAGS = \\\n", n), strings.Repeat("ifdef A\n", n), strings.Repeat("a:", n) + "=", strings.Repeat("\t\\\n", n)},
		"meson.build":    {strings.Repeat("'''", n/10), strings.Repeat("a=[", n), strings.Repeat("'\\", n)},
		".bazelrc":       {strings.Repeat("--copt=", n), "build " + strings.Repeat("--copt='-x' ", n)},
		"configure.ac":   {strings.Repeat("CFLAGS[", n), strings.Repeat("CFLAGS=\\\n", n)},
		"x.go":           {strings.Repeat("// #cgo :\n", n) + "import \"C\"\n", "import \"C\"\n" + strings.Repeat("/", n)},
	} {
		for _, text := range texts {
			if _, _, err := Read(p, []byte(text), nil); err != nil {
				t.Errorf("%s: %v", p, err)
			}
		}
	}
}
