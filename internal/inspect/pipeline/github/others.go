package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

func (r *reader) action(root tree.Node) {
	d := r.Doc
	runs := r.Get(root, "runs")
	if yamlfile.Target(runs).Kind() != tree.Map {
		r.Problem(d.First, `an action needs "runs"`)
		return
	}
	d.Name = r.Value(r.Get(root, "name"))
	d.Using = r.Value(r.Get(runs, "using"))
	d.Image = r.Value(r.Get(runs, "image"))
	r.Each(r.Get(root, "inputs"), func(c tree.Node) {
		i := r.input(c)
		i.Type = "string"
		d.Inputs = append(d.Inputs, i)
	})
	j := &pipeline.Job{Doc: d, ID: "runs", Key: yamlfile.Point(runs), At: r.Loc(yamlfile.Target(runs)), Here: r.Loc(runs), Block: r.Block(runs, false), Composite: true}
	j.Env = r.Scalars(r.Get(runs, "env"))
	outputs := &pipeline.Map{}
	r.Each(r.Get(root, "outputs"), func(c tree.Node) {
		if v := r.Value(r.Get(c, "value")); v != nil {
			outputs.Entries = append(outputs.Entries, pipeline.Entry{Name: c.Key(), Value: v})
		}
	})
	j.Outputs = outputs
	d.Jobs = []*pipeline.Job{j}
	r.steps(j, r.Get(runs, "steps"), 0)
}

func (r *reader) dependabot(root tree.Node) {
	r.Each(r.Get(root, "updates"), func(n tree.Node) {
		if yamlfile.Target(n).Kind() != tree.Map {
			r.Problem(r.Loc(n), "an update is not a mapping")
			return
		}
		u := &pipeline.Update{At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false)}
		u.Ecosystem = r.Value(r.Get(n, "package-ecosystem"))
		u.Cooldown = r.Scalars(r.Get(n, "cooldown"))
		u.Execution = r.Value(r.Get(n, "insecure-external-code-execution"))
		u.Schedule = r.Value(r.Get(n, "schedule"))
		r.Doc.Updates = append(r.Doc.Updates, u)
	})
}

func (r *reader) preCommit(root tree.Node) {
	r.Each(r.Get(root, "repos"), func(n tree.Node) {
		if repo := r.Value(r.Get(n, "repo")); repo.Set() {
			r.Doc.Hooks = append(r.Doc.Hooks, &pipeline.Hook{Repo: repo, Rev: r.Value(r.Get(n, "rev"))})
		}
	})
}
