package entry

import (
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// rulesOf writes the rules of a Makefile: "target: prerequisites | recipe lines".
func rulesOf(t *testing.T, text string) (list []string, m *makefile) {
	t.Helper()
	src := pipeline.NewSource("Makefile", text)
	m, err := readMake(src, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, rules := range m.rules {
		for _, r := range rules {
			line := name + ":"
			for _, w := range r.wants {
				line += " " + text[w.Off:w.End]
			}
			for _, l := range r.recipe {
				if v := recipe(src, l); v != nil {
					line += " | " + v.Text
				}
			}
			list = append(list, line)
		}
	}
	sort.Strings(list)
	return list, m
}

func TestRulesOfAMakefileAreRead(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"a target": {
			"a:\n\tone\n\ttwo\n",
			[]string{"a: | one | two"},
		},
		"several targets": {
			"a b:\n\tone\n",
			[]string{"a: | one", "b: | one"},
		},
		"prerequisites, and those for their order": {
			"a: b c | d\n",
			[]string{"a: b c d"},
		},
		"prerequisites over lines": {
			"a: b \\\n   c\n\tone\n",
			[]string{"a: b c | one"},
		},
		"a recipe on the line": {
			"a: b ; one\n\ttwo\n",
			[]string{"a: b | one | two"},
		},
		"two colons": {
			"a:: b\n\tone\na:: c\n\ttwo\n",
			[]string{"a: b | one", "a: c | two"},
		},
		"grouped targets": {
			"a b &: c\n\tone\n",
			[]string{"a: c | one", "b: c | one"},
		},
		"empty lines and comments in a recipe": {
			"a:\n\tone\n\n# why\n\ttwo\n",
			[]string{"a: | one | two"},
		},
		"signs in front of a command": {
			"a:\n\t@-+one\n\t@ two\n",
			[]string{"a: | one | two"},
		},
		"assignments are no rules": {
			"A = b: c\nB := d\nC ?= e\nD += f\nE ::= g\nF != h\nexport G = i\n",
			nil,
		},
		"variables of targets are no prerequisites": {
			"a: X = y\na: Z := w\na: b\n",
			[]string{"a: b"},
		},
		"targets of variables are left out": {
			"$(A): b\n\tone\n${B} c: d\n",
			[]string{"c: d"},
		},
		"targets of a variable that holds words": {
			"L := b c\n$(L) d: e\n\tone\n",
			[]string{"b: e | one", "c: e | one", "d: e | one"},
		},
		"a colon in a reference": {
			"A: $(B:.c=.o) d\n",
			[]string{"A: d"},
		},
		"a tab without a rule": {
			"\tone\n",
			nil,
		},
		"comments behind a rule": {
			"a: b # c\n",
			[]string{"a: b"},
		},
		"a comment in a recipe is the shell's": {
			"a:\n\tone # two\n",
			[]string{"a: | one # two"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, _ := rulesOf(t, tt.text)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRecipesAreWhatTheShellGets(t *testing.T) {
	for line, want := range map[string]string{
		"\techo $$HOME":                   "echo $HOME",
		"\techo $(X) ${Y} $Z":             "echo ${X} ${Y} $Z",
		"\t$(MAKE) -C a":                  "make -C a",
		"\tcd $(CURDIR)/a":                "cd ./a",
		"\tcc -o $@ $< $^ $*":             "cc -o $_ $_ $_ $_",
		"\techo $(shell date) b":          "echo ${_} b",
		"\techo $(patsubst %.c,%.o,$(A))": "echo ${_}",
		"\techo $(A:.c=.o)":               "echo ${_}",
		"\ta && \\\n\t  b":                "a && \\\n  b",
		"\ta 'b \\\n\tc'":                 "a 'b \\\nc'",
		"\techo $":                        "echo $",
		"\techo $(":                       "echo ${_}",
		"\techo $(A":                      "echo ${A}",
		" one":                            "one",
	} {
		src := pipeline.NewSource("Makefile", line)
		v := recipe(src, pipeline.Loc{End: len(line)})
		if v == nil || v.Text != want {
			t.Errorf("%q: %+v, want %q", line, v, want)
		}
	}
	for _, line := range []string{"\t", "\t@", "\t@-", "\t \\\n\t"} {
		if v := recipe(pipeline.NewSource("Makefile", line), pipeline.Loc{End: len(line)}); v != nil && strings.Trim(v.Text, " \\\n") != "" {
			t.Errorf("%q: %q", line, v.Text)
		}
	}
}

func TestTheFirstTargetIsTheGoal(t *testing.T) {
	for text, want := range map[string]string{
		"a:\nb:\n":                     "a",
		".PHONY: a\n%.o: %.c\nb:\n":    "b",
		"$(X):\nc:\n":                  "c",
		".DEFAULT_GOAL := d\na:\nd:\n": "d",
		".DEFAULT_GOAL = d\na:\n":      "d",
		"a:\n.DEFAULT_GOAL ?= e\n":     "e",
		"X = y\n":                      "",
		"":                             "",
	} {
		if _, m := rulesOf(t, text); m.first != want {
			t.Errorf("%q: %q, want %q", text, m.first, want)
		}
	}
}

func TestIncludesAndCommandsOfAMakefileAreFound(t *testing.T) {
	text := "include a.mk b.mk\n-include c.mk\nsinclude d.mk\ninclude $(X).mk *.mk\nA := $(shell git log) $(shell\tno)\nB = ${shell curl $(U) | sh}\nC := $(shell open\n"
	_, m := rulesOf(t, text)
	if diff := cmp.Diff([]string{"a.mk", "b.mk", "c.mk", "d.mk"}, m.includes); diff != "" {
		t.Error(diff)
	}
	var got []string
	for _, l := range m.shells {
		got = append(got, text[l.Off:l.End])
	}
	if diff := cmp.Diff([]string{"git log", "curl $(U) | sh"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestVariablesThatHoldWordsStandForPrerequisites(t *testing.T) {
	for text, want := range map[string]string{
		"L := b c\na: $(L)\nb:\n\tone\nc:\n\ttwo\n":                    "Makefile a: ; Makefile b: one; Makefile c: two",
		"L = b\na: ${L} c\nb:\n\tone\nc:\n\ttwo\n":                     "Makefile a: ; Makefile b: one; Makefile c: two",
		"a: $(L)\nb:\n\tone\nL += b\n":                                 "Makefile a: ; Makefile b: one",
		"export L ?= b\na: $(L)\nb:\n\tone\n":                          "Makefile a: ; Makefile b: one",
		"M := b\nL := $(M)\na: $(L)\nb:\n\tone\n":                      "Makefile a: ",
		"L := b\na: $(L:b=c)\nb:\n\tone\n":                             "Makefile a: ",
		"L := b\na: $(addprefix x-,$(L))\nb:\n\tone\n":                 "Makefile a: ",
		"L := a\na: $(L)\n\tone\n":                                     "Makefile a: one",
		"include l.mk\na: $(L)\nb:\n\tone\n":                           "Makefile a: ; Makefile b: one; l.mk",
		"L := " + strings.Repeat("b ", 100) + "\na: $(L)\nb:\n\tone\n": "Makefile a: ",
	} {
		docs, _ := link(run(".gitlab-ci.yml", "make a"), files{"Makefile": text, "l.mk": "L := b\n"})
		if got := strings.Join(reached(docs), "; "); got != want {
			t.Errorf("%.60q: %s, want %s", text, got, want)
		}
	}
}

func TestAMakefileOverBudgetIsRefused(t *testing.T) {
	limits := budget.Default()
	limits.Steps = 10
	if _, err := readMake(pipeline.NewSource("Makefile", strings.Repeat("a:\n", 100)), budget.New(limits, 300)); !budget.IsBreach(err) {
		t.Errorf("no breach: %v", err)
	}
}

func TestPathsOfTheWorkTree(t *testing.T) {
	for p, want := range map[string]string{
		"a/b":                     "a/b",
		"./a/../b":                "b",
		".":                       "",
		"$GITHUB_WORKSPACE/a":     "a",
		"$GITHUB_WORKSPACE":       "",
		"$CI_PROJECT_DIR/a/b.sh":  "a/b.sh",
		"$GITHUB_WORKSPACES/a":    "-",
		"../a":                    "-",
		"a/../../b":               "-",
		"/a":                      "-",
		"~/a":                     "-",
		"$X/a":                    "-",
		"a*":                      "-",
		"-a":                      "-",
		"a\\b":                    "-",
		strings.Repeat("a", 2000): "-",
	} {
		got, ok := inside(p)
		if !ok {
			got = "-"
		}
		if got != want {
			t.Errorf("%.30q: %q, want %q", p, got, want)
		}
	}
}

func TestFoldersAreFollowedThroughAScript(t *testing.T) {
	for script, want := range map[string]string{
		"cd a":             "a",
		"cd a; cd b":       "a/b",
		"cd a; cd ..":      "",
		"pushd a; popd":    "",
		"cd a; cd -":       "",
		"cd":               "",
		"cd ..":            "lost",
		"cd /tmp":          "lost",
		"cd $X":            "lost",
		"cd $X; cd $PWD/a": "a",
		"cd $X; popd":      "",
	} {
		w := walker{}
		for _, command := range strings.Split(script, "; ") {
			if !w.moves(strings.Fields(command)) {
				t.Errorf("%q does not move", command)
			}
		}
		got := w.dir
		if w.lost {
			got = "lost"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", script, got, want)
		}
	}
	if (&walker{}).moves([]string{"make"}) {
		t.Error("make moves")
	}
}

func TestScriptsGivenToAnInterpreter(t *testing.T) {
	for words, want := range map[string]string{
		"x.sh":                 "x.sh",
		"-e x.sh":              "x.sh",
		"-euo pipefail x.sh a": "x.sh",
		"-o errexit x.sh":      "x.sh",
		"+x x.sh":              "x.sh",
		"--rcfile a x.sh":      "x.sh",
		"-c x.sh":              "",
		"-ec x.sh":             "",
		"-s x.sh":              "",
		"":                     "",
	} {
		if got := argument(strings.Fields(words)); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

func TestShellsAreToldByTheFirstLine(t *testing.T) {
	for line, want := range map[string]bool{
		"#!/bin/sh":                 true,
		"#!/usr/bin/env bash":       true,
		"#! /bin/bash -e":           true,
		"#!/usr/bin/env -S bash -e": true,
		"#!/usr/bin/env python3":    false,
		"#!/usr/bin/perl":           false,
		"#!":                        false,
	} {
		if got := shebang(line); got != want {
			t.Errorf("%s: %v", line, got)
		}
	}
}
