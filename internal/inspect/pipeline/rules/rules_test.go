package rules_test

import (
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// mark stands at the end of lines on which the rule must speak. It is taken off
// before the file is read.
const mark = " <<<"

// A fixture is a file in which the lines of findings are marked. Text that is
// only a list of steps is put into a job.
type fixture struct {
	name    string
	text    string
	path    string // ".github/workflows/x.yml" where empty
	persona rules.Persona
	with    map[string]string // further files
}

// check compares the lines on which a rule speaks with the marked ones.
func check(t *testing.T, rule string, list []fixture) {
	t.Helper()
	for _, f := range list {
		t.Run(f.name, func(t *testing.T) {
			text, want := unmark(f.text)
			found := run(t, f, text, rules.Options{Persona: f.persona})
			var got []int
			for _, x := range found {
				if x.Rule == "pipeline/"+rule && x.Status == finding.Open {
					got = append(got, x.Span.StartLine)
				}
				if x.Message == "" || !strings.HasSuffix(x.Message, ".") {
					t.Errorf("%s says %q", x.Rule, x.Message)
				}
			}
			sort.Ints(got)
			got = slices.Compact(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("lines (-want +got):\n%s\n%s", diff, numbered(text))
			}
		})
	}
}

// unmark puts steps into a job, takes the marks off, and returns their lines.
func unmark(text string) (string, []int) {
	text = strings.TrimPrefix(text, "\n")
	if strings.HasPrefix(text, "- ") {
		text = "name: x\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n      ")
	}
	lines := strings.Split(text, "\n")
	var want []int
	for i, l := range lines {
		if plain, ok := strings.CutSuffix(l, mark); ok {
			lines[i] = plain
			want = append(want, i+1)
		}
	}
	return strings.Join(lines, "\n"), want
}

func run(t *testing.T, f fixture, text string, o rules.Options) []finding.Finding {
	t.Helper()
	path := f.path
	if path == "" {
		path = ".github/workflows/x.yml"
	}
	var docs []*pipeline.Document
	read := func(path, text string) *pipeline.Document {
		d, err := readAny(path, text)
		if err != nil || d == nil {
			t.Fatalf("%s: %v", path, err)
		}
		docs = append(docs, d)
		return d
	}
	doc := read(path, text)
	for p, content := range f.with {
		read(p, strings.TrimPrefix(content, "\n"))
	}
	github.Link(docs)
	o.Ways = graph.Build(docs, o.Facts()).Ways()
	return rules.Run(doc, rules.All(), &o)
}

func numbered(text string) string {
	var b strings.Builder
	for i, l := range strings.Split(text, "\n") {
		b.WriteString(strings.Repeat(" ", 3-min(3, len(itoa(i+1)))) + itoa(i+1) + " " + l + "\n")
	}
	return b.String()
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// job is a workflow of one job that is started by an event.
func job(event, body string) string {
	return "name: x\non: " + event + "\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n" + strings.TrimPrefix(body, "\n")
}

func TestPersonasAreReadAndWritten(t *testing.T) {
	for _, p := range []rules.Persona{rules.Regular, rules.Pedantic, rules.Auditor} {
		if got, err := rules.ParsePersona(p.String()); err != nil || got != p {
			t.Errorf("%v: %v, %v", p, got, err)
		}
	}
	if _, err := rules.ParsePersona("everyone"); err == nil {
		t.Error("an unknown persona is taken")
	}
}

func TestAnInlineExceptionCountsOnAnyLineOfTheFinding(t *testing.T) {
	for name, tt := range map[string]struct {
		text   string
		open   int
		reason string
	}{
		"on the line itself":           {"- uses: a/b@v1 # zizmor: ignore[unpinned-uses]", 0, "inline comment"},
		"with a reason":                {"- uses: a/b@v1 # zizmor: ignore[unpinned-uses] ours", 0, "ours"},
		"of another rule":              {"- uses: a/b@v1 # zizmor: ignore[artipacked]", 1, ""},
		"of several rules":             {"- uses: a/b@v1 # zizmor: ignore[artipacked, unpinned-uses]", 0, "inline comment"},
		"on another line of the step":  {"- name: x # zizmor: ignore[unpinned-uses]\n  uses: a/b@v1", 0, "inline comment"},
		"of the step before":           {"- run: make # zizmor: ignore[unpinned-uses]\n- uses: a/b@v1", 1, ""},
		"behind another comment":       {"- uses: a/b@v1 # v1, # zizmor: ignore[unpinned-uses]", 0, "inline comment"},
		"inside a script is no excuse": {"- uses: a/b@v1\n  with:\n    x: |\n      # zizmor: ignore[unpinned-uses]", 1, ""},
		"without an end is no excuse":  {"- uses: a/b@v1 # zizmor: ignore[unpinned-uses", 1, ""},
		"with our own name":            {"- uses: a/b@v1 # zizmor: ignore[pipeline/unpinned-uses]", 0, "inline comment"},
	} {
		text, _ := unmark(tt.text)
		open := 0
		for _, f := range run(t, fixture{}, text, rules.Options{}) {
			if f.Rule != "pipeline/unpinned-uses" {
				continue
			}
			if f.Status == finding.Open {
				open++
			} else if f.Status != finding.Excepted || f.Reason != tt.reason {
				t.Errorf("%s: %v, reason %q", name, f.Status, f.Reason)
			}
		}
		if open != tt.open {
			t.Errorf("%s: %d open findings, want %d", name, open, tt.open)
		}
	}
}

func TestSameInputGivesTheSameFindings(t *testing.T) {
	text, _ := unmark("- uses: a/b@v1\n- run: echo ${{ github.head_ref }} ${{ inputs.x }}\n- uses: actions/checkout@v4")
	first := run(t, fixture{}, text, rules.Options{Persona: rules.Auditor})
	for range 5 {
		if diff := cmp.Diff(first, run(t, fixture{}, text, rules.Options{Persona: rules.Auditor})); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestAFindingPointsAtItsLine(t *testing.T) {
	text, _ := unmark("- run: |\n    true\n    echo \"${{ github.head_ref }}\"")
	for _, f := range run(t, fixture{}, text, rules.Options{}) {
		if f.Rule != "pipeline/template-injection" {
			continue
		}
		if got := text[f.Span.Off:f.Span.End]; got != "github.head_ref" {
			t.Errorf("span %q", got)
		}
		if f.Snippet == nil || f.Snippet.Line != f.Span.StartLine || !strings.Contains(f.Snippet.Text, "github.head_ref") {
			t.Errorf("snippet %+v", f.Snippet)
		}
		return
	}
	t.Error("nothing found")
}
