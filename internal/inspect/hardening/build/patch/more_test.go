package patch

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

func TestEditsAreAppliedInOrderAndNeverTwice(t *testing.T) {
	edit := func(off, end int, text string) finding.Edit {
		return finding.Edit{Span: span.Span{Off: off, End: end}, New: text}
	}
	for _, tt := range []struct {
		name  string
		edits []finding.Edit
		want  string
	}{
		{"none", nil, "abcdef"},
		{"one", []finding.Edit{edit(1, 3, "X")}, "aXdef"},
		{"out of order", []finding.Edit{edit(4, 5, "Y"), edit(0, 1, "X")}, "XbcdYf"},
		{"two at one place", []finding.Edit{edit(2, 2, "X"), edit(2, 2, "Y")}, "abXYcdef"},
		{"at both ends", []finding.Edit{edit(0, 0, "<"), edit(6, 6, ">")}, "<abcdef>"},
		{"that touch", []finding.Edit{edit(0, 2, "X"), edit(2, 4, "Y")}, "XYef"},
		{"that overlap: the later one is left out", []finding.Edit{edit(0, 3, "X"), edit(2, 4, "Y")}, "Xdef"},
		{"beyond the end", []finding.Edit{edit(5, 9, "X")}, "abcdef"},
		{"that end before they begin", []finding.Edit{edit(3, 2, "X")}, "abcdef"},
	} {
		if got := string(Apply([]byte("abcdef"), tt.edits)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestPlansInPlacesThatAreHardToFind(t *testing.T) {
	for _, tt := range []struct {
		name, path, text, want string
	}{
		{
			"CMake: project() over several lines, with a comment that has a parenthesis", "CMakeLists.txt",
			"project(x # not )\n  VERSION 1\n  LANGUAGES C\n)\nadd_subdirectory(src)\n",
			"project(x # not )\n  VERSION 1\n  LANGUAGES C\n)\nadd_compile_options(-fa)\nadd_subdirectory(src)\n",
		},
		{
			"CMake: no newline at the end", "CMakeLists.txt",
			"project(x C)",
			"project(x C)\nadd_compile_options(-fa)",
		},
		{
			"CMake: a call with one argument in quotes", "CMakeLists.txt",
			"project(x C)\nadd_compile_options(\"-g\")\n",
			"project(x C)\nadd_compile_options(\"-g\" -fa)\n",
		},
		{
			"CMake: an empty call is not extended", "CMakeLists.txt",
			"project(x C)\nadd_compile_options()\n",
			"project(x C)\nadd_compile_options(-fa)\nadd_compile_options()\n",
		},
		{
			"CMake: tabs stay tabs", "CMakeLists.txt",
			"project(x C)\nadd_compile_options(\n\t\t-g)\n",
			"project(x C)\nadd_compile_options(\n\t\t-g\n\t\t-fa)\n",
		},
		{
			"Meson: a text with a parenthesis and a comment with one", "meson.build",
			"project('x (y', 'c', # )\n  version: '1)')\n",
			"project('x (y', 'c', # )\n  version: '1)')\nadd_project_arguments('-fa', language: 'c')\n",
		},
		{
			"Meson: a blank before the parenthesis", "meson.build",
			"project ('x', 'cpp')\n",
			"project ('x', 'cpp')\nadd_project_arguments('-fa', language: 'cpp')\n",
		},
		{
			"Meson: no language is C", "meson.build",
			"project('x')\n",
			"project('x')\nadd_project_arguments('-fa', language: 'c')\n",
		},
		{
			"make: a value with a comment far behind", "Makefile",
			"CFLAGS = -g            # why\n",
			"CFLAGS = -g -fa            # why\n",
		},
		{
			"make: a variable that is set twice", "Makefile",
			"CFLAGS = -g\nCFLAGS += -O2\n",
			"CFLAGS = -g\nCFLAGS += -O2 -fa\n",
		},
		{
			"make: an exported variable", "Makefile",
			"export CFLAGS := -g\n",
			"export CFLAGS := -g -fa\n",
		},
		{
			"make: the output of a command is left alone", "Makefile",
			"CFLAGS != pkg-config --cflags x\n",
			"CFLAGS != pkg-config --cflags x\nCFLAGS += -fa\n",
		},
		{
			"make: a head of comments", "Makefile",
			"# one\n# two\n\nall:\n",
			"# one\n# two\n\nCFLAGS += -fa\nall:\n",
		},
		{
			"make: only comments", "Makefile",
			"# one",
			"# one\nCFLAGS += -fa\n",
		},
		{
			"Autotools: the last of the macros", "configure.ac",
			"AC_INIT\nAC_PROG_CC\nAM_PROG_AR\nLT_INIT([disable-static])\nAC_OUTPUT\n",
			"AC_INIT\nAC_PROG_CC\nAM_PROG_AR\nLT_INIT([disable-static])\nCFLAGS=\"$CFLAGS -fa\"\nAC_OUTPUT\n",
		},
		{
			"Debian: after the first line", "debian/rules",
			"#!/usr/bin/make -f\n\n%:\n\tdh $@\n",
			"#!/usr/bin/make -f\nexport DEB_BUILD_MAINT_OPTIONS = hardening=+all\n\n%:\n\tdh $@\n",
		},
		{
			"Debian: already asked for", "debian/rules",
			"export DEB_BUILD_MAINT_OPTIONS = hardening=+all\n",
			"export DEB_BUILD_MAINT_OPTIONS = hardening=+all\n",
		},
		{
			"Bazel: an empty file", ".bazelrc",
			"",
			"build --copt=-fa\n",
		},
		{
			"setuptools: a list over several lines", "setup.py",
			"e = Extension('x', extra_compile_args=[\n    '-O2',\n    '-g',\n])\n",
			"e = Extension('x', extra_compile_args=[\n    '-O2',\n    '-g', '-fa',\n])\n",
		},
		{
			"cgo: the last line without a constraint", "x.go",
			"package x\n// #cgo CFLAGS: -g\n// #cgo CFLAGS: -DX\n// #cgo arm CFLAGS: -DY\nimport \"C\"\n",
			"package x\n// #cgo CFLAGS: -g\n// #cgo CFLAGS: -DX -D_FA\n// #cgo arm CFLAGS: -DY\nimport \"C\"\n",
		},
	} {
		flag := "-fa"
		if strings.HasSuffix(tt.path, ".go") {
			flag = "-D_FA" // go allows few options there
		}
		f := file(t, tt.path, tt.text)
		if got := string(Apply(f.Data, For(f, Want{Compile: []string{flag}}).Edits)); got != tt.want {
			t.Errorf("%s:\n%q\nwant\n%q", tt.name, got, tt.want)
		}
	}
}

func TestCgoAllowsWhatGoDoes(t *testing.T) {
	for flag, want := range map[string]bool{
		"-D_FORTIFY_SOURCE=3":             true,
		"-U_FORTIFY_SOURCE":               true,
		"-O2":                             true,
		"-Wall":                           true,
		"-Wformat=2":                      true,
		"-fstack-protector-strong":        true,
		"-fstack-clash-protection":        true,
		"-fno-strict-aliasing":            true,
		"-fcf-protection=full":            false,
		"-ftrivial-auto-var-init=zero":    false,
		"-fno-delete-null-pointer-checks": false,
		"-mbranch-protection=standard":    false,
		"-Wl,-z,now":                      false,
	} {
		if got := cgoCompile(flag); got != want {
			t.Errorf("%s: %v", flag, got)
		}
	}
	for flag, want := range map[string]bool{"-Wl,-z,now": true, "-Wl,-z,relro": true, "-Wl,-z,nodlopen": false, "-pie": false} {
		if got := cgoLink(flag); got != want {
			t.Errorf("%s: %v", flag, got)
		}
	}
}
