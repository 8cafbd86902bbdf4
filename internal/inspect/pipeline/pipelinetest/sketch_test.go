package pipelinetest

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// document is one with everything that a sketch shows.
func document() *pipeline.Document {
	src := pipeline.NewSource("x.yml", "0123456789\nabcdefghij\n")
	at := pipeline.Loc{Off: 2, End: 5}
	value := func(text string) *pipeline.Value {
		return &pipeline.Value{Text: text, Scalar: true, Key: at, At: at, Here: at, Source: src}
	}
	tainted := value("234")
	tainted.Exprs = []*pipeline.Expr{{Value: tainted, End: 3, Reads: []pipeline.Read{{Path: []string{"a", "b"}, Level: pipeline.Arbitrary, Source: "c"}, {Path: []string{"secrets", "s"}, Origin: pipeline.FromSecret}}}}
	d := &pipeline.Document{Source: src, Triggers: []pipeline.Trigger{{Event: "push", Rights: true, Tags: true}, {Event: "pr", Who: pipeline.Outsider, Setting: "x"}}}
	d.Inputs = []*pipeline.Input{{Name: "in", Type: "string"}}
	d.Includes = []*pipeline.Use{{Kind: pipeline.RefRepository, Owner: "o", Repo: "r", Ref: "v1", Value: value("o/r")}, {Kind: pipeline.RefLocal, Path: "a.yml", Target: d, Value: value("a.yml")}, {Kind: pipeline.RefRemote, Value: value("https://x")}}
	d.Env = &pipeline.Map{Entries: []pipeline.Entry{{Name: "E", Value: tainted}}}
	j := &pipeline.Job{Doc: d, ID: "j", Key: at, At: at, Here: at, Guarded: true, If: value("cond"), Own: value("pool"), Needs: []string{"n"}}
	j.Container = &pipeline.Image{Value: value("img"), Privileged: value("true")}
	j.Powers = []pipeline.Power{{Kind: pipeline.Publishes, What: "the token", At: at}}
	j.Steps = []*pipeline.Step{
		{Job: j, Here: at, Brings: true},
		{Job: j, Index: 1, Here: at, Run: tainted, Shell: value("bash")},
		{Job: j, Index: 2, Here: at, Uses: &pipeline.Use{Kind: pipeline.RefPackage, Repo: "t", Value: value("t")}, With: d.Env},
	}
	d.Jobs = []*pipeline.Job{j}
	d.Problems = []pipeline.Problem{{At: pipeline.Loc{Off: 12, End: 13}, Msg: "odd"}}
	return d
}

func TestASketchShowsWhatTheModelHolds(t *testing.T) {
	const want = `trigger push maintainer rights tags
trigger pr outsider setting
input in string
include repository o/r@v1
include local a.yml -> x.yml
include remote https://x
variable E = "234" arbitrary:a.b<c secret:secrets.s
job j guarded
  if cond
  own pool
  needs [n] bases []
  image img privileged
  checkout of the change
  run bash "234" arbitrary:a.b<c secret:secrets.s
  uses package t
    with variable E = "234" arbitrary:a.b<c secret:secrets.s
  publishes with the token
problem 2: odd
`
	if got := Sketch(document()); got != want {
		t.Errorf("%s", got)
	}
}

func TestFaultsAreFound(t *testing.T) {
	if f := Fault(document()); f != "" {
		t.Errorf("a sound document: %s", f)
	}
	beyond := pipeline.Loc{Off: 5, End: 500}
	for name, spoil := range map[string]func(*pipeline.Document){
		"a problem":      func(d *pipeline.Document) { d.Problems[0].At = beyond },
		"a job":          func(d *pipeline.Document) { d.Jobs[0].At = beyond },
		"a step":         func(d *pipeline.Document) { d.Jobs[0].Steps[1].Here = beyond },
		"a step's order": func(d *pipeline.Document) { d.Jobs[0].Steps[1].Index = 7 },
		"a script":       func(d *pipeline.Document) { d.Jobs[0].Steps[1].Run.Here = beyond },
		"a right":        func(d *pipeline.Document) { d.Jobs[0].Powers[0].At = beyond },
		"an include":     func(d *pipeline.Document) { d.Includes[0].Value.At = beyond },
	} {
		d := document()
		if spoil(d); Fault(d) == "" {
			t.Errorf("%s outside the file is not found", name)
		}
	}
}

func TestHostileFilesHoldTheBody(t *testing.T) {
	files := Hostile("a:\n  b: c\n")
	if len(files) < 20 {
		t.Errorf("%d files", len(files))
	}
	if !strings.Contains(files["a byte order mark"], "b: c") || !strings.Contains(files["line ends of Windows"], "b: c\r\n") || !strings.Contains(files["depth"], "[[[") {
		t.Error("a file is not what its name says")
	}
}
