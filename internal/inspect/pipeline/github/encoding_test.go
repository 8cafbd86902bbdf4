package github

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func wide(text string) string {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(text)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return string(b)
}

func TestWideTextIsReadAndMarked(t *testing.T) {
	d := workflow(t, wide(full[1:]))
	if !d.Converted || len(d.Jobs) != 2 || problems(d) != "" {
		t.Errorf("converted %v, %d jobs: %s", d.Converted, len(d.Jobs), problems(d))
	}
	if plain := workflow(t, full); plain.Converted {
		t.Error("a plain file is called converted")
	}
}

func TestTextsOfOtherTongues(t *testing.T) {
	d := workflow(t, `
name: Prüfung 📦
on: push
jobs:
  größe:
    runs-on: x
    steps:
      - name: 検査 ${{ github.head_ref }}
        run: echo "é ${{ github.event.issue.title }} ü"
`)
	e := d.Jobs[0].Steps[0].Run.Exprs[0]
	if got := written(d, e.At(e.Root)); got != "github.event.issue.title" {
		t.Errorf("%q", got)
	}
	if s := d.Source.Span(e.Loc()); s.StartLine != 8 || s.StartCol != strings.Index(`        run: echo "é ${{`, "${{")+1 {
		t.Errorf("%s: columns count bytes", s)
	}
}

func TestOddButLegalFiles(t *testing.T) {
	for name, text := range map[string]string{
		"a document mark":           "---\non: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]\n",
		"a second document":         "on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]\n---\nx: y\n",
		"comments everywhere":       "# a\non: push # b\n# c\njobs: # d\n  # e\n  a: # f\n    runs-on: x\n    steps: # g\n      # h\n      - run: make # i\n",
		"quoted keys":               "\"on\": push\n'jobs':\n  \"a\":\n    'runs-on': x\n    \"steps\":\n      - \"run\": make\n",
		"braces all the way":        "{on: push, jobs: {a: {runs-on: x, steps: [{run: make}]}}}\n",
		"no line end":               "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make",
		"keys of the same name":     "on: push\njobs:\n  a:\n    runs-on: x\n    runs-on: y\n    steps: [{run: make}]\n",
		"numbers and booleans":      "name: 5\non: push\njobs:\n  a:\n    name: true\n    runs-on: x\n    if: true\n    steps: [{run: make, name: 1.5}]\n",
		"an anchor without alias":   "on: push\njobs:\n  a: &a\n    runs-on: &b x\n    steps: &c [&d {run: &e make}]\n",
		"strange but unread keys":   "on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]\nx-more: [1, {2: 3}, null, ~]\n",
		"an empty list of triggers": "on: []\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]\n",
	} {
		d := workflow(t, text)
		if problems(d) != "" || len(d.Jobs) != 1 || len(d.Jobs[0].Steps) != 1 || d.Jobs[0].Steps[0].Run.Text != "make" {
			t.Errorf("%s: %s", name, problems(d))
		}
	}
}

func TestWrongTypesEverywhereAreNoPanic(t *testing.T) {
	values := []string{"null", "5", "text", "[]", "[null, [1], {a: b}]", "{}", "{a: {b: [c]}}", "*x", "${{ a }}", "!!binary aGk="}
	keys := []string{"name", "on", "permissions", "env", "defaults", "concurrency", "jobs"}
	jobKeys := []string{"name", "needs", "if", "runs-on", "environment", "concurrency", "outputs", "env", "defaults", "steps", "timeout-minutes", "strategy", "container", "services", "uses", "with", "secrets", "permissions"}
	stepKeys := []string{"id", "if", "name", "uses", "run", "shell", "with", "env", "parallel"}
	var texts []string
	for _, v := range values {
		for _, k := range keys {
			texts = append(texts, "x: &x [1]\n"+k+": "+v+"\n")
		}
		for _, k := range jobKeys {
			texts = append(texts, "x: &x [1]\non: push\njobs:\n  a:\n    "+k+": "+v+"\n")
		}
		for _, k := range stepKeys {
			texts = append(texts, "x: &x [1]\non: push\njobs:\n  a:\n    steps:\n      - "+k+": "+v+"\n")
		}
		for _, k := range []string{"runs", "inputs", "outputs", "updates", "repos", "matrix"} {
			texts = append(texts, "x: &x [1]\n"+k+": "+v+"\n", "x: &x [1]\n"+k+":\n  - "+v+"\n", "x: &x [1]\n"+k+": {steps: "+v+", image: "+v+", using: "+v+"}\n")
		}
	}
	for _, text := range texts {
		for _, p := range []string{".github/workflows/x.yml", "action.yml", ".github/dependabot.yml", ".pre-commit-config.yaml"} {
			d, err := Read(p, text, nil)
			if err != nil || d == nil {
				t.Fatalf("%q: %v", text, err)
			}
			Link([]*pipeline.Document{d})
		}
	}
}
