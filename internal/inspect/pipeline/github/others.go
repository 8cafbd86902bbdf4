package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func (r *reader) action(root tree.Node) {
	d := r.doc
	runs := r.get(root, "runs")
	if target(runs).Kind() != tree.Map {
		r.problem(d.First, `an action needs "runs"`)
		return
	}
	d.Name = r.value(r.get(root, "name"))
	d.Using = r.value(r.get(runs, "using"))
	d.Image = r.value(r.get(runs, "image"))
	r.each(r.get(root, "inputs"), func(c tree.Node) {
		i := r.input(c)
		i.Type = "string"
		d.Inputs = append(d.Inputs, i)
	})
	j := &pipeline.Job{Doc: d, ID: "runs", Key: point(runs), At: r.loc(target(runs)), Here: r.loc(runs), Block: r.block(runs, false), Composite: true}
	j.Env = r.scalars(r.get(runs, "env"))
	outputs := &pipeline.Map{}
	r.each(r.get(root, "outputs"), func(c tree.Node) {
		if v := r.value(r.get(c, "value")); v != nil {
			outputs.Entries = append(outputs.Entries, pipeline.Entry{Name: c.Key(), Value: v})
		}
	})
	j.Outputs = outputs
	d.Jobs = []*pipeline.Job{j}
	r.steps(j, r.get(runs, "steps"), 0)
}

func (r *reader) dependabot(root tree.Node) {
	r.each(r.get(root, "updates"), func(n tree.Node) {
		if target(n).Kind() != tree.Map {
			r.problem(r.loc(n), "an update is not a mapping")
			return
		}
		u := &pipeline.Update{At: r.loc(target(n)), Here: r.loc(n), Block: r.block(n, false)}
		u.Ecosystem = r.value(r.get(n, "package-ecosystem"))
		u.Cooldown = r.scalars(r.get(n, "cooldown"))
		u.Execution = r.value(r.get(n, "insecure-external-code-execution"))
		u.Schedule = r.value(r.get(n, "schedule"))
		r.doc.Updates = append(r.doc.Updates, u)
	})
}

func (r *reader) preCommit(root tree.Node) {
	r.each(r.get(root, "repos"), func(n tree.Node) {
		if repo := r.value(r.get(n, "repo")); repo.Set() {
			r.doc.Hooks = append(r.doc.Hooks, &pipeline.Hook{Repo: repo, Rev: r.value(r.get(n, "rev"))})
		}
	})
}
