package circleci

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func read(t *testing.T, text string) *pipeline.Document {
	t.Helper()
	d, err := Read(".circleci/config.yml", strings.TrimPrefix(text, "\n"), nil)
	if err != nil || d == nil {
		t.Fatalf("%v, %v", d, err)
	}
	for _, p := range d.Problems {
		t.Logf("problem: %s", p.Msg)
	}
	return d
}

// implied reports whether only settings outside the file can ask for an
// outsider's change.
func implied(d *pipeline.Document) bool {
	for _, t := range d.Triggers {
		if t.Who == pipeline.Outsider {
			return t.Implied
		}
	}
	return false
}

// sketch writes the jobs of a document down.
func sketch(d *pipeline.Document) []string {
	var out []string
	for _, j := range d.Jobs {
		line := j.ID
		if j.Guarded {
			line += " (guarded)"
		}
		if j.Own != nil {
			line += " on " + j.Own.Text
		}
		if len(j.Needs) > 0 {
			line += " after " + strings.Join(j.Needs, ",")
		}
		out = append(out, line)
		for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
			if i != nil {
				out = append(out, "  image "+i.Value.Text)
			}
		}
		for _, p := range j.Powers {
			out = append(out, "  has "+p.What)
		}
		for _, s := range j.Steps {
			switch {
			case s.Run != nil:
				dir := ""
				if s.Dir != nil {
					dir = "in " + s.Dir.Text + ": "
				}
				out = append(out, fmt.Sprintf("  %s%q", dir, s.Run.Text))
			case s.Brings && !implied(d):
				out = append(out, "  brings")
			case s.Name != nil:
				out = append(out, "  "+s.Name.Text)
			}
		}
	}
	return out
}

const head = "version: 2.1\n"

// job is a configuration with one job.
func job(body string) string {
	return head + "jobs:\n  a:\n    docker: [{image: i}]\n" + body
}

func TestJobsAreReadWithWhatRunsThem(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"steps":                    {job("    steps:\n      - checkout\n      - run: make\n      - run:\n          name: x\n          command: |\n            one\n            two\n      - save_cache: {key: x}\n"), []string{"a", "  image i", "  checkout", `  "make"`, `  "one\ntwo\n"`}},
		"services":                 {head + "jobs:\n  a:\n    docker:\n      - image: one:1\n      - image: two:2\n    steps: [checkout]\n", []string{"a", "  image one:1", "  image two:2", "  checkout"}},
		"an executor":              {head + "executors:\n  e:\n    docker: [{image: x}]\njobs:\n  a:\n    executor: e\n    steps: [checkout]\n  b:\n    executor: {name: e, tag: y}\n    steps: [checkout]\n", []string{"a", "  image x", "  checkout", "b", "  image x", "  checkout"}},
		"a machine of the project": {head + "jobs:\n  a:\n    machine: true\n    resource_class: org/linux\n    steps: [checkout]\n  b:\n    machine: {image: ubuntu}\n    resource_class: large\n    steps: [checkout]\n", []string{"a on org/linux", "  checkout", "b", "  checkout"}},
		"folders":                  {job("    working_directory: ~/repo\n    steps:\n      - run: {command: make, working_directory: sub}\n"), []string{"a", "  image i", `  in sub: "make"`}},
		"conditions":               {job("    steps:\n      - when:\n          condition: x\n          steps: [{run: a}]\n      - unless:\n          condition: x\n          steps: [{run: b}]\n"), []string{"a", "  image i", `  "a"`, `  "b"`}},
		"commands in their places": {head + "commands:\n  c:\n    steps: [{run: one}, d]\n  d:\n    steps: [{run: two}]\njobs:\n  a:\n    docker: [{image: i}]\n    steps: [c, {c: {x: y}}, e]\n", []string{"a", "  image i", `  "one"`, `  "two"`, `  "one"`, `  "two"`}},
		"an orb in the file":       {head + "orbs:\n  o:\n    executors:\n      e: {docker: [{image: x}]}\n    commands:\n      c: {steps: [{run: one}]}\n      d: {steps: [c]}\n    jobs:\n      j: {executor: e, steps: [d]}\njobs:\n  a:\n    executor: o/e\n    steps: [o/d]\nworkflows:\n  w:\n    jobs:\n      - o/j:\n          context: k\n", []string{"a", "  image x", `  "one"`, "o/j", "  image x", "  has the context k", `  "one"`}},
		"anchors":                  {head + "x: &x\n  docker: [{image: i}]\njobs:\n  a:\n    <<: *x\n    steps: [checkout]\n", []string{"a", "  image i", "  checkout"}},
		"contexts":                 {job("    steps: [checkout]\n") + "workflows:\n  w:\n    jobs:\n      - a:\n          context: [one, two]\n      - a:\n          context: one\n", []string{"a", "  image i", "  has the context one", "  has the context two", "  checkout"}},
		"secrets of the project":   {job("    environment: {MY_TOKEN: x}\n    steps:\n      - run: a \"$NPM_TOKEN\" $MY_TOKEN $NPM_TOKEN $HOME\n"), []string{"a", "  image i", "  has the secret NPM_TOKEN", `  "a \"$NPM_TOKEN\" $MY_TOKEN $NPM_TOKEN $HOME"`}},
		"steps around a job":       {job("    steps: [{run: x}]\n") + "workflows:\n  w:\n    jobs:\n      - a:\n          post-steps: [{run: y}]\n", []string{"a", "  image i", `  "x"`, `  "y"`}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, sketch(read(t, tt.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFiltersAndApprovalsGuardJobs(t *testing.T) {
	for flow, want := range map[string]bool{
		"[a]": false,
		"[{a: {filters: {branches: {only: main}}}}]":                                                               true,
		"[{a: {filters: {branches: {only: [main, /release.*/]}}}}]":                                                true,
		"[{a: {filters: {branches: {only: /.*/}}}}]":                                                               false,
		"[{a: {filters: {branches: {ignore: /.*/}, tags: {only: /v.*/}}}}]":                                        true,
		"[{a: {filters: {tags: {only: /v.*/}}}}]":                                                                  false,
		"[{a: {filters: {branches: {ignore: main}}}}]":                                                             false,
		`[{a: {filters: {branches: {ignore: '/pull\/[0-9]+/'}}}}]`:                                                 true,
		"[{hold: {type: approval}}, {a: {requires: [hold]}}]":                                                      true,
		"[{a: {requires: [b]}}, {b: {filters: {branches: {only: main}}}}]":                                         true,
		"[{a: {requires: [c]}}, {b: {name: c, requires: [d]}}, {b: {name: d, filters: {branches: {only: main}}}}]": true,
		"[{a: {requires: [b]}}, b]":                                                                                false,
		"[{a: {filters: {branches: {only: main}}}}, {a: {name: other}}]":                                           false,
	} {
		d := read(t, job("    steps: [checkout]\n")+"  b:\n    docker: [{image: i}]\n    steps: [checkout]\nworkflows:\n  version: 2\n  w:\n    jobs: "+flow+"\n")
		if d.Jobs[0].Guarded != want {
			t.Errorf("%s: guarded %v", flow, d.Jobs[0].Guarded)
		}
	}
	d := read(t, job("    steps: [checkout]\n")+"workflows:\n  w:\n    triggers: [{schedule: {cron: x}}]\n    jobs: [a]\n")
	if !d.Jobs[0].Guarded {
		t.Error("a schedule is nobody's act")
	}
}

func TestWhatAnOpenUseHasCountsNotWhatAGuardedOneHas(t *testing.T) {
	d := read(t, job("    steps: [checkout]\n")+"workflows:\n  w:\n    jobs:\n      - a:\n          context: test\n      - a:\n          context: release\n          filters: {branches: {only: main}}\n")
	if diff := cmp.Diff([]string{"a", "  image i", "  has the context test", "  checkout"}, sketch(d)); diff != "" {
		t.Error(diff)
	}
}

func TestAnOutsiderCountsWhereTheFileProvidesForOne(t *testing.T) {
	for script, want := range map[string]bool{
		"make":                                  false,
		"test -n \"$CIRCLE_PR_NUMBER\" || make": true,
		"echo $CIRCLE_PR_USERNAME":              true,
		"echo << pipeline.event.github.pull_request.title >>": true,
		"echo $CIRCLE_PULL_REQUEST":                           false, // exists in branches of the repository, too
	} {
		d := read(t, job("    steps:\n      - checkout\n      - run: |\n          "+script+"\n"))
		got := false
		for _, tr := range d.Triggers {
			got = got || tr.Who == pipeline.Outsider && tr.Setting != "" && !tr.Rights && !tr.Implied
		}
		if got != want || !d.Jobs[0].Steps[0].Brings {
			t.Errorf("%s: outsider %v, brings %v", script, got, d.Jobs[0].Steps[0].Brings)
		}
	}
	d := read(t, job("    steps: [checkout]\n")+"workflows:\n  w:\n    jobs:\n      - a:\n          filters: {branches: {only: '/pull\\/[0-9]+/'}}\n")
	if !d.Jobs[0].Steps[0].Brings {
		t.Error("branches of forks are wanted")
	}
}

func TestExpressionsReadWhatTheyName(t *testing.T) {
	const config = head + `parameters:
  text: {type: string, default: x}
  flag: {type: boolean, default: false}
commands:
  c:
    parameters:
      given: {type: string}
      fixed: {type: string, default: y}
      passed: {type: string, default: z}
    steps:
      - run: c EXPR
      - d: {deep: << parameters.given >>}
  d:
    parameters:
      deep: {type: string}
    steps: [{run: d << parameters.deep >>}]
jobs:
  a:
    docker: [{image: i}]
    steps:
      - c: {given: << pipeline.git.branch >>, passed: << pipeline.parameters.text >>, fixed: w}
`
	for name, want := range map[string]string{
		"pipeline.git.branch":                          "3",
		"pipeline.git.tag":                             "3",
		"pipeline.git.revision":                        "0",
		"pipeline.git.commit.subject":                  "3",
		"pipeline.git.commit.author_login":             "2",
		"pipeline.number":                              "0",
		"pipeline.parameters.text":                     "1",
		"pipeline.parameters.flag":                     "0",
		"pipeline.event.github.pull_request.title":     "3",
		"pipeline.event.github.pull_request.number":    "0",
		"pipeline.trigger_parameters.gitlab.commit_id": "0",
		"parameters.given":                             "3 from pipeline.git.branch",
		"parameters.passed":                            "1 from pipeline.parameters.text",
		"parameters.fixed":                             "0",
		"matrix.os":                                    "0",
	} {
		d := read(t, strings.Replace(config, "EXPR", "<< "+name+" >>", 1))
		e := d.Jobs[0].Steps[0].Run.Exprs[0]
		got := fmt.Sprint(e.Reads[0].Level)
		if e.Reads[0].Source != "" {
			got += " from " + e.Reads[0].Source
		}
		if got != want || e.Reads[0].Name() != name {
			t.Errorf("%s: %s %s, want %s", name, e.Reads[0].Name(), got, want)
		}
		if l := e.Loc(); d.Source.Text[l.Off:l.End] != "<< "+name+" >>" {
			t.Errorf("place %q", d.Source.Text[l.Off:l.End])
		}
		if level, r := d.Jobs[0].Steps[1].Run.Level(); level != pipeline.Arbitrary || r.Source != "pipeline.git.branch" {
			t.Errorf("two calls deep: %v from %s", level, r.Source)
		}
	}
	d := read(t, job("    steps:\n      - run: |\n          cat <<EOF >> x\n          a \\<< b >> << c d >> <<<x\n          EOF\n"))
	if n := len(d.Jobs[0].Steps[0].Run.Exprs); n != 0 {
		t.Errorf("%d expressions in what the shell reads", n)
	}
}

func TestFixesUseVariables(t *testing.T) {
	for before, after := range map[string]string{
		"- run: echo << pipeline.git.branch >>":                                               "- run: echo \"${CIRCLE_BRANCH}\"",
		"- run: echo \"x << pipeline.git.tag >>\"":                                            "- run: echo \"x ${CIRCLE_TAG}\"",
		"- run:\n    command: echo << pipeline.parameters.p >>":                               "- run:\n    command: echo \"${P}\"\n    environment:\n      P: << pipeline.parameters.p >>",
		"- run:\n    environment:\n      A: b\n    command: echo << pipeline.parameters.p >>": "- run:\n    environment:\n      P: << pipeline.parameters.p >>\n      A: b\n    command: echo \"${P}\"",
		"- run: echo << pipeline.parameters.p >>":                                             "", // no place for a variable
		"- run: echo 'a << pipeline.git.branch >>'":                                           "", // the shell takes it literally
		"- run: \"echo << pipeline.git.branch >>\"":                                           "", // quotes in quotes
		"- run: echo << pipeline.number >>":                                                   "",
	} {
		text := head + "parameters: {p: {type: string, default: x}}\njobs:\n  a:\n    docker: [{image: i}]\n    steps:\n      " + strings.ReplaceAll(before, "\n", "\n      ") + "\n"
		d := read(t, text)
		e := d.Jobs[0].Steps[0].Run.Exprs[0]
		got := ""
		if len(e.Mend) > 0 {
			got = d.Source.Text
			edits := append(e.Mend[:0:0], e.Mend...)
			for len(edits) > 0 {
				last := 0
				for i := range edits {
					if edits[i].Span.Off > edits[last].Span.Off {
						last = i
					}
				}
				m := edits[last]
				got = got[:m.Span.Off] + m.New + got[m.Span.End:]
				edits = append(edits[:last], edits[last+1:]...)
			}
			got = strings.ReplaceAll(strings.TrimSuffix(got[strings.Index(got, "- run"):], "\n"), "\n      ", "\n")
		}
		if got != after {
			t.Errorf("%s:\n%s\nwant\n%s", before, got, after)
		}
	}
}

func TestOrbsAreIncluded(t *testing.T) {
	d := read(t, head+"orbs:\n  node: circleci/node@5.1\n  odd: circleci/node\n  mine: {commands: {}}\njobs: {}\n")
	var got []string
	for _, u := range d.Includes {
		got = append(got, fmt.Sprintf("%d %s/%s@%s", u.Kind, u.Owner, u.Repo, u.Ref))
	}
	if diff := cmp.Diff([]string{"6 circleci/node@5.1", "0 circleci/node@"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestFilesAreTakenByTheirPlaceAndContent(t *testing.T) {
	for p, want := range map[string]bool{
		".circleci/config.yml": true, "a/.circleci/config.yaml": true, ".circleci/continue_config.yml": true, "circleci/config.yml": false, ".circleci/a/config.yml": false, ".circleci/x.sh": false,
	} {
		if d, _ := Read(p, "jobs: {}\n", nil); (d != nil) != want {
			t.Errorf("%s: read %v", p, d != nil)
		}
	}
	if d, _ := Read(".circleci/data.yml", "a: b\n", nil); d != nil {
		t.Error("any YAML is read")
	}
}

func TestWhatCannotWorkIsAProblem(t *testing.T) {
	for text, want := range map[string]string{
		"a: [":                            "not YAML",
		"- a":                             "not a mapping",
		"version: 2.1\n":                  `needs "jobs"`,
		"jobs: {a: x}\n":                  "not a mapping",
		"jobs: {a: {steps: x}}\n":         "not a list",
		"jobs: {a: {steps: [[x]]}}\n":     "neither a name nor a mapping",
		"jobs: {a: {steps: [{run: {}}]}}": `needs "command"`,
	} {
		d := read(t, text)
		if len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Msg, want) {
			t.Errorf("%s: %+v", text, d.Problems)
		}
	}
}

func TestHostileFilesEndWell(t *testing.T) {
	const n = 3000
	for name, text := range map[string]string{
		"commands that call themselves": head + "commands: {c: {steps: [c, c, c]}}\njobs: {a: {docker: [{image: i}], steps: [c]}}\n",
		"commands that double":          head + "commands:\n" + doubling(40) + "jobs: {a: {docker: [{image: i}], steps: [c39]}}\n",
		"jobs that wait for each other": head + "jobs: {a: {steps: []}}\nworkflows: {w: {jobs: [" + strings.Repeat("{a: {requires: [a]}}, ", n) + "a]}}\n",
		"executors of themselves":       head + "executors: {e: {executor: e}}\njobs: {a: {executor: e, steps: []}}\n",
		"conditions in conditions":      head + "jobs: {a: {steps: " + strings.Repeat("[{when: {steps: ", 150) + "[]" + strings.Repeat("}}]", 150) + "}}\n",
		"expressions":                   job("    steps: [{run: \"" + strings.Repeat("<< pipeline.git.branch >> << ", n) + "\"}]\n"),
		"aliases":                       "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\njobs: {a: {steps: *c}}\n",
		"contexts":                      head + "jobs: {a: {steps: []}}\nworkflows: {w: {jobs: [{a: {context: [" + strings.Repeat("c, ", n) + "]}}]}}\n",
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Read(".circleci/config.yml", text, budget.New(budget.Default(), int64(len(text))))
			if err != nil {
				t.Fatal(err)
			}
			steps := 0
			for _, j := range d.Jobs {
				steps += len(j.Steps)
			}
			if steps > maxSteps {
				t.Errorf("%d steps", steps)
			}
		})
	}
}

func doubling(n int) string {
	var b strings.Builder
	b.WriteString("  c0: {steps: [{run: x}]}\n")
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "  c%d: {steps: [c%d, c%d]}\n", i, i-1, i-1)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		head + "orbs: {n: a/b@1, o: {commands: {c: {steps: [{run: x}]}}}}\nparameters: {p: {type: string}}\nexecutors: {e: {docker: [{image: i}]}}\ncommands: {c: {parameters: {q: {}}, steps: [{run: \"<< parameters.q >>\"}]}}\njobs: {a: {executor: e, steps: [checkout, {c: {q: << pipeline.git.branch >>}}, {when: {steps: [o/c]}}]}}\nworkflows: {w: {jobs: [{h: {type: approval}}, {a: {requires: [h], context: [k], filters: {branches: {only: /x/}}}}]}}\n",
		job("    resource_class: a/b\n    steps:\n      - run:\n          command: |\n            echo << pipeline.git.tag >> $A_TOKEN\n          environment: {B: c}\n"),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(".circleci/config.yml", text, budget.New(budget.Default(), int64(len(text))))
		if err != nil || d == nil {
			t.Skip()
		}
		in := func(l pipeline.Loc) {
			if l.Off < 0 || l.End < l.Off || l.End > len(d.Source.Text) {
				t.Fatalf("place %v of %d bytes", l, len(d.Source.Text))
			}
		}
		for _, j := range d.Jobs {
			in(j.Range())
			for _, s := range j.Steps {
				in(s.Here)
				if s.Run == nil {
					continue
				}
				for _, e := range s.Run.Exprs {
					in(e.Loc())
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := job("    steps:\n" + strings.Repeat("      - run:\n          name: x\n          command: |\n            set -e\n            make << pipeline.number >> \"$A_TOKEN\"\n", 1000))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Read(".circleci/config.yml", text, nil); err != nil {
			b.Fatal(err)
		}
	}
}
