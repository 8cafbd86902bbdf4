package patch

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// dressed are the forms in which one and the same build file can be written.
func dressed(text, comment string) map[string]string {
	return map[string]string{
		"plain":            text,
		"CRLF":             strings.ReplaceAll(text, "\n", "\r\n"),
		"no last newline":  strings.TrimSuffix(text, "\n"),
		"comments behind":  strings.ReplaceAll(text, "\n", " "+comment+" why\n"),
		"empty lines":      "\n\n" + strings.ReplaceAll(text, "\n", "\n\n"),
		"a comment before": comment + " head\n" + text,
	}
}

// given lists the flags that reach everything.
func given(t *testing.T, p string, data []byte) []string {
	t.Helper()
	var out []string
	for _, f := range file(t, p, string(data)).Flags {
		if !f.Part {
			out = append(out, f.Text)
		}
	}
	return out
}

func TestPatchesHoldInEveryDress(t *testing.T) {
	w := Want{Compile: []string{"-fstack-protector-strong", "-fno-strict-aliasing"}, Link: []string{"-Wl,-z,now"}, C: true}
	for _, tt := range []struct{ path, text, comment string }{
		{"CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(x C)\nadd_executable(a a.c)\n", "#"},
		{"CMakeLists.txt", "project(x C)\nadd_compile_options(-g)\nadd_link_options(-s)\nadd_executable(a a.c)\n", "#"},
		{"CMakeLists.txt", "project(x C)\nadd_compile_options(\n\t-g\n)\nadd_link_options(\n\t\"-s\"\n)\n", "#"},
		{"meson.build", "project('x', 'c')\nexecutable('a', 'a.c')\n", "#"},
		{"meson.build", "project('x',\n  'c',\n)\nexecutable('a', 'a.c')\n", "#"},
		{"Makefile", "CFLAGS = -g\nLDFLAGS = -s\na: a.o\n\t$(CC) $(LDFLAGS) -o a a.o\n", "#"},
		{"Makefile", "CFLAGS += -g\nLDFLAGS += -s\n", "#"},
		{"Makefile", "CFLAGS=-g\nLDFLAGS=-s\n", "#"},
		{"configure.ac", "AC_INIT\nAC_PROG_CC\nAC_OUTPUT\n", "dnl"},
		{".bazelrc", "build --copt=-g\n", "#"},
	} {
		for dress, text := range dressed(tt.text, tt.comment) {
			if dress == "comments behind" && (tt.path == ".bazelrc" || tt.path == "Makefile" && strings.Contains(text, "\t$(CC)")) {
				continue // a comment is part of the command there
			}
			f := file(t, tt.path, text)
			plan := For(f, w)
			got := Apply(f.Data, plan.Edits)
			flags := given(t, tt.path, got)
			for _, want := range append(slices.Clone(w.Compile), w.Link...) {
				n := 0
				for _, x := range flags {
					if x == want {
						n++
					}
				}
				if n != 1 {
					t.Errorf("%s, %s: %s stands there %d times:\n%s", tt.path, dress, want, n, got)
				}
			}
			for _, old := range given(t, tt.path, f.Data) {
				if !slices.Contains(flags, old) {
					t.Errorf("%s, %s: %s is lost:\n%s", tt.path, dress, old, got)
				}
			}
			if !holds(got, f.Data) {
				t.Errorf("%s, %s: bytes are lost:\n%q\n%q", tt.path, dress, text, got)
			}
			if dress == "CRLF" && bytes.Count(got, []byte("\n")) != bytes.Count(got, []byte("\r\n")) {
				t.Errorf("%s: ends of lines are mixed: %q", tt.path, got)
			}
			if dress == "comments behind" && bytes.Count(got, []byte(" why")) != strings.Count(text, " why") {
				t.Errorf("%s: a comment is lost:\n%s", tt.path, got)
			}
		}
	}
}

func TestCommentsStayCommentsAndFlagsStayFlags(t *testing.T) {
	for _, tt := range []struct{ name, path, text, want string }{
		{"make: nothing but a comment behind the sign", "Makefile", "CFLAGS = # none yet\n", "CFLAGS = -fa # none yet\n"},
		{"make: a commented assignment is none", "Makefile", "# CFLAGS = -g\nall:\n", "# CFLAGS = -g\nCFLAGS += -fa\nall:\n"},
		{"make: a value that goes on, with a comment at its end", "Makefile", "CFLAGS = -g \\\n\t-O2 # why\n", "CFLAGS = -g \\\n\t-O2 -fa # why\n"},
		{"CMake: a commented call is none", "CMakeLists.txt", "project(x C)\n# add_compile_options(-g)\n", "project(x C)\nadd_compile_options(-fa)\n# add_compile_options(-g)\n"},
		{"CMake: a comment behind the last argument", "CMakeLists.txt", "project(x C)\nadd_compile_options(\n  -g # why )\n)\n", "project(x C)\nadd_compile_options(\n  -g\n  -fa # why )\n)\n"},
		{"CMake: a comment of several lines behind project()", "CMakeLists.txt", "project(x C) #[[ one\ntwo ]]\n", "project(x C)\nadd_compile_options(-fa) #[[ one\ntwo ]]\n"},
		{"Meson: a commented project is none", "meson.build", "# project('y', 'cpp')\nproject('x', 'c')\n", "# project('y', 'cpp')\nproject('x', 'c')\nadd_project_arguments('-fa', language: 'c')\n"},
		{"Autotools: a macro in a comment is none", "configure.ac", "AC_INIT\ndnl AC_PROG_CC\nAC_PROG_CC\nAC_OUTPUT\n", "AC_INIT\ndnl AC_PROG_CC\nAC_PROG_CC\nCFLAGS=\"$CFLAGS -fa\"\nAC_OUTPUT\n"},
	} {
		f := file(t, tt.path, tt.text)
		if got := string(Apply(f.Data, For(f, Want{Compile: []string{"-fa"}}).Edits)); got != tt.want {
			t.Errorf("%s:\n%q\nwant\n%q", tt.name, got, tt.want)
		}
	}
}

func TestCommandsOfMakefilesGetWhatTheyDoNotUse(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"compilers by name", "a.o: a.c\n\tgcc-12 -c a.c\n\tclang -c a.c\n", "CFLAGS += -fa\na.o: a.c\n\tgcc-12 -c a.c\n\tclang $(CFLAGS) -c a.c\n"},
		{"marks in front", "a.o: a.c\n\t@-$(CC) -c a.c\n\t+ ${CC} -c a.c\n", "CFLAGS += -fa\na.o: a.c\n\t@-$(CC) $(CFLAGS) -c a.c\n\t+ ${CC} $(CFLAGS) -c a.c\n"},
		{"one of two uses it", "a.o: a.c\n\t$(CC) $(CFLAGS) -c a.c\nb.o: b.c\n\t$(CC) -c b.c\n", "CFLAGS += -fa\na.o: a.c\n\t$(CC) $(CFLAGS) -c a.c\nb.o: b.c\n\t$(CC) -c b.c\n"},
		{"a compiler behind another command", "a.o: a.c\n\techo x && $(CC) -c a.c\n", "CFLAGS += -fa\na.o: a.c\n\techo x && $(CC) -c a.c\n"},
		{"a link only", "a: a.o\n\t$(CC) -o a a.o\n", "CFLAGS += -fa\na: a.o\n\t$(CC) -o a a.o\n"},
	} {
		f := file(t, "Makefile", tt.text)
		if got := string(Apply(f.Data, For(f, Want{Compile: []string{"-fa"}, C: true}).Edits)); got != tt.want {
			t.Errorf("%s:\n%q\nwant\n%q", tt.name, got, tt.want)
		}
	}
}

func TestCMakeOfManyVersions(t *testing.T) {
	for version, old := range map[string]bool{
		"VERSION 2.8": true, "VERSION 3.12": true, "VERSION 3.12.4": true, "VERSION 3.5...3.30": true, "VERSION 3.13": false, "VERSION 3.13.0": false, "VERSION 4.0": false, "VERSION 3.20 FATAL_ERROR": false, "VERSION": false, "": false, "VERSION x.y": true,
	} {
		text := "cmake_minimum_required(" + version + ")\nproject(x C)\n"
		f := file(t, "CMakeLists.txt", text)
		got := string(Apply(f.Data, For(f, Want{Link: []string{"-Wl,-z,now"}}).Edits))
		if strings.Contains(got, "add_link_options") == old || strings.Contains(got, "CMAKE_EXE_LINKER_FLAGS") != old {
			t.Errorf("%q:\n%s", version, got)
		}
	}
}

func TestWhatTakesBackIsReplacedInItsOwnSpelling(t *testing.T) {
	for _, tt := range []struct{ text, flag, want string }{
		{"LDFLAGS = -Wl,-z,norelro", "-Wl,-z,relro", "LDFLAGS = -Wl,-z,relro"},
		{"LDFLAGS = -Wl,-z,lazy,-z,norelro", "-Wl,-z,relro", "LDFLAGS = -Wl,-z,lazy,-z,relro"},
		{"LDFLAGS = -Wl,-zlazy", "-Wl,-z,now", "LDFLAGS = -Wl,-znow"},
		{"LDFLAGS = -Wl,-z,execstack", "-Wl,-z,noexecstack", "LDFLAGS = -Wl,-z,noexecstack"},
		{"CFLAGS = -fno-pic", "-fPIE", "CFLAGS = -fPIE"},
		{"CFLAGS = -fno-PIE", "-pie", "CFLAGS = -fPIE"},
		{"CFLAGS = -fcf-protection=none", "-fcf-protection=full", "CFLAGS = -fcf-protection=full"},
		{"CFLAGS = -D_FORTIFY_SOURCE=0", "-D_FORTIFY_SOURCE=3", "CFLAGS = -D_FORTIFY_SOURCE=3"},
		{"CFLAGS = -DX", "-fwrapv", ""},
		{"CFLAGS = -w", "-Wall -Wextra", ""},
	} {
		f := file(t, "Makefile", tt.text+"\n")
		e, ok := Instead(f, f.Flags[0], tt.flag)
		if ok != (tt.want != "") {
			t.Errorf("%s: %v", tt.text, ok)
			continue
		}
		if !ok {
			continue
		}
		got := f.Data[:e.Span.Off:e.Span.Off]
		got = append(append(got, e.New...), f.Data[e.Span.End:]...)
		if strings.TrimSuffix(string(got), "\n") != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
	f := file(t, "Makefile", "CFLAGS = -g\n")
	for _, bad := range []declared.Flag{{Text: "-x", Off: 9, End: 11}, {Text: "-g", Off: 9, End: 99}} {
		if _, ok := Instead(f, bad, "-O2"); ok {
			t.Errorf("a place that holds something else is replaced: %+v", bad)
		}
	}
}
