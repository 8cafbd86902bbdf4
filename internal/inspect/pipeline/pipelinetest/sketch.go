package pipelinetest

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Sketch writes what a front end made of a file: triggers, includes, jobs with
// their steps, and problems, one line each.
func Sketch(d *pipeline.Document) string {
	var b strings.Builder
	for _, t := range d.Triggers {
		fmt.Fprintf(&b, "trigger %s %s%s\n", t.Event, []string{"maintainer", "caller", "outsider"}[t.Who], words(t.Rights, "rights", t.Setting != "", "setting", t.Tags, "tags"))
	}
	for _, in := range d.Inputs {
		fmt.Fprintf(&b, "input %s %s\n", in.Name, in.Type)
	}
	for _, u := range d.Includes {
		fmt.Fprintf(&b, "include %s\n", use(u))
	}
	variables(&b, "", d.Env)
	for _, j := range d.Jobs {
		job(&b, j)
	}
	for _, p := range d.Problems {
		fmt.Fprintf(&b, "problem %d: %s\n", d.Source.Line(p.At.Off), p.Msg)
	}
	return b.String()
}

// words lists the words whose condition holds.
func words(pairs ...any) string {
	out := ""
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i].(bool) {
			out += " " + pairs[i+1].(string)
		}
	}
	return out
}

func use(u *pipeline.Use) string {
	kind := []string{"invalid", "local", "self", "repository", "image", "remote", "package"}[u.Kind]
	name := strings.Trim(u.Owner+"/"+u.Repo, "/") + u.Image
	if u.Path != "" {
		name = strings.Trim(name+" "+u.Path, " ")
	}
	if name == "" {
		name = u.Value.Text
	}
	if u.Ref != "" {
		name += "@" + u.Ref
	}
	if u.Target != nil {
		name += " -> " + u.Target.Source.Path
	}
	return kind + " " + name
}

func variables(b *strings.Builder, indent string, m *pipeline.Map) {
	if m == nil {
		return
	}
	for _, e := range m.Entries {
		fmt.Fprintf(b, "%svariable %s = %q%s\n", indent, e.Name, e.Value.Text, reads(e.Value))
	}
}

// reads lists what the expressions of a value read.
func reads(v *pipeline.Value) string {
	out := ""
	for _, e := range v.Exprs {
		for _, r := range e.Reads {
			level := []string{"fixed", "unknown", "structured", "arbitrary"}[r.Level]
			if r.Origin == pipeline.FromSecret {
				level = "secret"
			}
			out += " " + level + ":" + r.Name()
			if r.Source != "" {
				out += "<" + r.Source
			}
		}
	}
	return out
}

func job(b *strings.Builder, j *pipeline.Job) {
	fmt.Fprintf(b, "job %s%s\n", j.ID, words(j.Guarded, "guarded", j.Environment != nil, "environment"))
	if j.If.Set() {
		fmt.Fprintf(b, "  if %s\n", j.If.Text)
	}
	if j.Own != nil {
		fmt.Fprintf(b, "  own %s\n", j.Own.Text)
	}
	if len(j.Needs)+len(j.Bases) > 0 {
		fmt.Fprintf(b, "  needs %v bases %v\n", j.Needs, j.Bases)
	}
	for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
		if i != nil {
			fmt.Fprintf(b, "  image %s%s\n", i.Value.String(), words(i.Privileged != nil, "privileged", len(i.Volumes) > 0, "volumes", i.Value.Dynamic(), "dynamic"))
		}
	}
	variables(b, "  ", j.Env)
	if j.Uses != nil {
		fmt.Fprintf(b, "  uses %s\n", use(j.Uses))
	}
	variables(b, "  with ", j.With)
	for _, s := range j.Steps {
		step(b, s)
	}
	for _, p := range j.Powers {
		fmt.Fprintf(b, "  %s %s\n", []string{"reads", "writes with", "publishes with"}[p.Kind], p.What)
	}
}

func step(b *strings.Builder, s *pipeline.Step) {
	switch {
	case s.Run != nil:
		shell := ""
		if s.Shell.Set() {
			shell = s.Shell.Text + " "
		}
		fmt.Fprintf(b, "  run %s%q%s\n", shell, s.Run.Text, reads(s.Run))
	case s.Uses != nil:
		fmt.Fprintf(b, "  uses %s\n", use(s.Uses))
	case s.Brings:
		b.WriteString("  checkout of the change\n")
	default:
		b.WriteString("  nothing\n")
	}
	variables(b, "    ", s.Env)
	variables(b, "    with ", s.With)
}
