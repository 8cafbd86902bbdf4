package patch

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// seeds are build files in several styles, each with a place for flags.
func seeds() map[string][]string {
	return map[string][]string{
		"CMakeLists.txt": {
			"project(x C)\n",
			"cmake_minimum_required(VERSION 3.20)\r\nproject(x)\r\nadd_executable(a a.c)\r\n",
			"project(x LANGUAGES C CXX)\nadd_compile_options(-Wall)\nadd_link_options(\n\t-s\n)\n",
			"cmake_minimum_required(VERSION 2.8)\nproject(x)",
			"# project(no)\nif(WIN32)\nproject(y C)\nendif()\nproject(x C) # last line",
		},
		"meson.build": {
			"project('x', 'c')",
			"project('x', 'c', 'cpp',\n  default_options: [\n    'warning_level=2',\n  ])\nsubdir('src')\n",
			"project('x', ['c'],\n  version: '1',\n)\n",
		},
		"Makefile": {
			"all:\n",
			"CFLAGS=-O2\nLDFLAGS=-s\n",
			"CFLAGS ?= -O2\n\napp: a.o\n\t$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^\n",
			"# a\n# b\napp: a.c\n\t${CC} -o app a.c\n",
			"CFLAGS = -O2 \\\n\t -g \\\n\t -Wall\nx = 1",
			"CFLAGS =\r\nLDFLAGS =\r\n",
		},
		"configure.ac": {
			"AC_INIT\nAC_PROG_CC\n",
			"AC_INIT\nAC_PROG_CXX\nAC_PROG_CC\nLT_INIT\nAC_OUTPUT",
		},
		".bazelrc": {
			"",
			"build --copt=-O2",
			"test --x\r\n",
		},
	}
}

func TestWhatIsWrittenIsReadBackAndNothingElseChanges(t *testing.T) {
	w := Want{Compile: []string{"-fstack-protector-strong", "-ftrivial-auto-var-init=zero"}, Link: []string{"-Wl,-z,now", "-Wl,-z,relro"}, C: true}
	for p, texts := range seeds() {
		for _, text := range texts {
			f := file(t, p, text)
			now := Apply(f.Data, For(f, w).Edits)
			var flags []string
			for _, x := range file(t, p, string(now)).Flags {
				flags = append(flags, x.Text)
			}
			for _, want := range append(slices.Clone(w.Compile), w.Link...) {
				if !slices.Contains(flags, want) {
					t.Errorf("%s: %q is not read back from\n%s", p, want, now)
				}
			}
			if !holds(now, f.Data) {
				t.Errorf("%s: bytes are lost:\n%s\nbecame\n%s", p, text, now)
			}
			if crlf := strings.Count(text, "\r\n"); crlf > 0 && strings.Count(string(now), "\n") != strings.Count(string(now), "\r\n") {
				t.Errorf("%s: ends of lines are mixed: %q", p, now)
			}
		}
	}
}

// holds says that the bytes of part stand in whole, in order.
func holds(whole, part []byte) bool {
	for _, c := range part {
		i := bytes.IndexByte(whole, c)
		if i < 0 {
			return false
		}
		whole = whole[i+1:]
	}
	return true
}

func TestASecondPlanOnAMendedFileWritesBehindTheFirst(t *testing.T) {
	for p, texts := range seeds() {
		for _, text := range texts {
			f := file(t, p, text)
			once := Apply(f.Data, For(f, Want{Compile: []string{"-fone"}, C: true}).Edits)
			g := file(t, p, string(once))
			twice := Apply(g.Data, For(g, Want{Compile: []string{"-ftwo"}, C: true}).Edits)
			if !bytes.Contains(twice, []byte("-fone")) || !bytes.Contains(twice, []byte("-ftwo")) {
				t.Errorf("%s: %q", p, twice)
			}
		}
	}
}

func TestPlansOfPositionIndependentPrograms(t *testing.T) {
	for p, want := range map[string]string{
		"CMakeLists.txt": "CMAKE_POSITION_INDEPENDENT_CODE ON",
		"meson.build":    "'b_pie=true'",
		"Makefile":       "-fPIE",
		".bazelrc":       "--force_pic",
	} {
		f := file(t, p, seeds()[p][1])
		if now := Apply(f.Data, For(f, Want{PIE: true, C: true}).Edits); !bytes.Contains(now, []byte(want)) {
			t.Errorf("%s: %s", p, now)
		}
	}
	f := file(t, "configure.ac", "AC_INIT\nAC_PROG_CC\n")
	if p := For(f, Want{PIE: true, C: true}); len(p.Edits) != 0 || !strings.Contains(p.Command, "-fPIE") {
		t.Errorf("libtool would hand -pie to libraries, too: %+v", p)
	}
}

func TestMakefilesWithTwoLanguages(t *testing.T) {
	const text = "CXXFLAGS = -O2\napp: a.o b.o\n\t$(CXX) -o $@ a.o b.o\na.o: a.c\n\t$(CC) -c a.c\nb.o: b.cc\n\t$(CXX) $(CXXFLAGS) -c b.cc\n"
	f := file(t, "Makefile", text)
	now := string(Apply(f.Data, For(f, Want{Compile: []string{"-fa"}, Link: []string{"-Wl,-z,now"}, C: true, CXX: true}).Edits))
	for _, want := range []string{
		"CXXFLAGS = -O2 -fa\n",
		"CFLAGS += -fa\n",
		"LDFLAGS += -Wl,-z,now\n",
		"\t$(CXX) $(LDFLAGS) -o $@ a.o b.o\n",
		"\t$(CC) $(CFLAGS) -c a.c\n",
		"\t$(CXX) $(CXXFLAGS) -c b.cc\n",
	} {
		if !strings.Contains(now, want) {
			t.Errorf("%q is not in\n%s", want, now)
		}
	}
}

func TestSystemsWithoutAPlaceSayWhatAPersonCanDo(t *testing.T) {
	w := Want{Compile: []string{"-fa"}, Link: []string{"-Wl,-z,now"}, C: true}
	for p, tt := range map[string]struct{ text, say, command string }{
		"BUILD":              {"cc_binary(name = \"a\")\n", "copts and linkopts, or to .bazelrc", ""},
		"setup.py":           {"setup()\n", "extra_compile_args", "CFLAGS='-fa' LDFLAGS='-Wl,-z,now' python -m build"},
		"pyproject.toml":     {"[project]\n", "or set CFLAGS and LDFLAGS", "CFLAGS='-fa' LDFLAGS='-Wl,-z,now' python -m build"},
		"Cargo.toml":         {"[package]\nname='x'\n", ".cargo/config.toml", "CFLAGS='-fa' LDFLAGS='-Wl,-z,now' cargo build --release"},
		"configure.ac":       {"AC_INIT\n", "run configure with", ""},
		"sub/CMakeLists.txt": {"add_library(a a.c)\n", "no project()", ""},
	} {
		plan := For(file(t, p, tt.text), w)
		if len(plan.Edits) != 0 || !strings.Contains(plan.Summary, tt.say) || plan.Command != tt.command {
			t.Errorf("%s: %+v", p, plan)
		}
	}
}

func TestGeneratedFilesAreLeftAlone(t *testing.T) {
	for _, head := range []string{"# CMAKE generated file: DO NOT EDIT!\n", "# Makefile.in generated by automake 1.16.5 from Makefile.am.\n", "# Generated automatically from Makefile.in\n"} {
		f, ok, err := declared.Read("Makefile", []byte(head+"CFLAGS = -O2\n"), nil)
		if err != nil || !ok {
			t.Fatal(err)
		}
		if p := For(f, Want{Compile: []string{"-fa"}}); len(p.Edits) != 0 || !strings.Contains(p.Summary, "is generated") {
			t.Errorf("%q: %+v", head, p)
		}
	}
}
