package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

func (r *reader) job(n tree.Node) {
	t := yamlfile.Target(n)
	if t.Kind() != tree.Map {
		r.Problem(yamlfile.Point(n), "job "+n.Key()+" is not a mapping")
		return
	}
	j := &pipeline.Job{Doc: r.Doc, ID: n.Key(), Key: yamlfile.Point(n), At: r.Loc(t), Here: r.Loc(n), Block: r.Block(n, false)}
	j.Name = r.Value(r.Get(n, "name"))
	j.If = r.Value(r.Get(n, "if"))
	j.Cond = r.condition(j.If)
	j.With = r.Scalars(r.Get(n, "with"))
	j.Permissions = r.permissions(r.Get(n, "permissions"))
	j.Env = r.Scalars(r.Get(n, "env"))
	j.Environment = r.Value(r.Get(n, "environment"))
	j.Concurrency = r.concurrency(r.Get(n, "concurrency"))
	j.Shell = r.Value(r.Get(r.Get(r.Get(n, "defaults"), "run"), "shell"))
	j.Dir = r.Value(r.Get(r.Get(r.Get(n, "defaults"), "run"), "working-directory"))
	j.Outputs = r.Scalars(r.Get(n, "outputs"))
	j.Needs = r.Texts(r.Get(n, "needs"))
	j.Matrix = r.matrix(r.Get(r.Get(n, "strategy"), "matrix"))
	if uses := r.Value(r.Get(n, "uses")); uses.Set() {
		j.Uses = pipeline.NewUse(uses)
	}
	if secrets := r.Get(n, "secrets"); yamlfile.Target(secrets).Text() == "inherit" {
		j.Inherit = r.Value(secrets)
	} else {
		j.Secrets = r.Scalars(secrets)
	}
	r.runner(j, r.Get(n, "runs-on"))
	j.Container = r.image(r.Get(n, "container"))
	r.Each(r.Get(n, "services"), func(c tree.Node) {
		if i := r.image(c); i != nil {
			j.Services = append(j.Services, i)
		}
	})
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	r.steps(j, r.Get(n, "steps"), 0)
}

func (r *reader) runner(j *pipeline.Job, n tree.Node) {
	j.RunsOn = r.Value(n)
	if yamlfile.Target(n).Kind() == tree.Map {
		j.Group = r.Value(r.Get(n, "group"))
		j.Labels = r.List(r.Get(n, "labels"))
		return
	}
	j.Labels = r.List(n)
}

func (r *reader) image(n tree.Node) *pipeline.Image {
	switch yamlfile.Target(n).Kind() {
	case tree.String:
		v := r.Value(n)
		return &pipeline.Image{Value: v, Whole: v}
	case tree.Map:
		i := &pipeline.Image{Whole: r.Value(n), Value: r.Value(r.Get(n, "image")), Options: r.Value(r.Get(n, "options")), Volumes: r.List(r.Get(n, "volumes"))}
		i.Credentials = r.Scalars(r.Get(n, "credentials"))
		return i
	}
	return nil
}

func (r *reader) matrix(n tree.Node) *pipeline.Matrix {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Matrix{Value: r.Value(n), Dynamic: yamlfile.Target(n).Kind() != tree.Map}
	r.Each(n, func(c tree.Node) {
		t := yamlfile.Target(c)
		switch {
		case c.Key() == "exclude":
			r.Each(t, func(e tree.Node) {
				if len(m.Exclude) < 100 {
					m.Exclude = append(m.Exclude, r.Scalars(e))
				}
			})
		case c.Key() == "include":
			m.Dynamic = m.Dynamic || t.Kind() != tree.List
			r.Each(t, func(e tree.Node) { m.Include = append(m.Include, r.Scalars(e)) })
		case t.Kind() == tree.List:
			a := pipeline.Axis{Name: c.Key()}
			r.Each(t, func(e tree.Node) { r.leaves(e, &a, 0) })
			m.Axes = append(m.Axes, a)
		default:
			m.Axes = append(m.Axes, pipeline.Axis{Name: c.Key(), Computed: r.Value(c)})
		}
	})
	return m
}

// leaves collects the scalars of an axis whose values are mappings.
func (r *reader) leaves(n tree.Node, a *pipeline.Axis, depth int) {
	if k := yamlfile.Target(n).Kind(); (k == tree.Map || k == tree.List) && depth < 8 {
		r.Each(n, func(c tree.Node) { r.leaves(c, a, depth+1) })
		return
	}
	a.Values = append(a.Values, r.Value(n))
}

// steps reads a list of steps; steps of a "parallel" group stand in a row.
func (r *reader) steps(j *pipeline.Job, list tree.Node, depth int) {
	if k := yamlfile.Target(list).Kind(); k != tree.List {
		if list.Exists() && k != tree.Null {
			r.Problem(yamlfile.Point(list), "steps are not a list")
		}
		return
	}
	shared := list.IsAlias()
	r.Each(list, func(n tree.Node) {
		if group := r.Get(n, "parallel"); group.Exists() && depth < 4 {
			r.steps(j, group, depth+1)
			return
		}
		if yamlfile.Target(n).Kind() != tree.Map {
			r.Problem(r.Loc(n), "a step is not a mapping")
			return
		}
		r.step(j, n, shared)
	})
}

func (r *reader) step(j *pipeline.Job, n tree.Node, shared bool) {
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, shared)}
	s.ID = r.Value(r.Get(n, "id"))
	s.Name = r.Value(r.Get(n, "name"))
	s.If = r.Value(r.Get(n, "if"))
	s.Cond = r.condition(s.If)
	s.Shell = r.Value(r.Get(n, "shell"))
	s.Dir = r.Value(r.Get(n, "working-directory"))
	s.With = r.Scalars(r.Get(n, "with"))
	s.Env = r.Scalars(r.Get(n, "env"))
	if uses := r.Value(r.Get(n, "uses")); uses.Set() {
		s.Uses = pipeline.NewUse(uses)
	}
	if run := r.Value(r.Get(n, "run")); run != nil && run.Scalar {
		s.Run = run
	}
	if s.Uses == nil && s.Run == nil {
		r.Problem(s.Here, `a step has neither "uses" nor "run"`)
	}
	j.Steps = append(j.Steps, s)
}
