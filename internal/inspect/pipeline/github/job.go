package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func (r *reader) job(n tree.Node) {
	t := target(n)
	if t.Kind() != tree.Map {
		r.problem(point(n), "job "+n.Key()+" is not a mapping")
		return
	}
	j := &pipeline.Job{Doc: r.doc, ID: n.Key(), Key: point(n), At: r.loc(t), Here: r.loc(n), Block: r.block(n, false)}
	j.Name = r.value(r.get(n, "name"))
	j.If = r.value(r.get(n, "if"))
	j.Cond = r.condition(j.If)
	j.With = r.scalars(r.get(n, "with"))
	j.Permissions = r.permissions(r.get(n, "permissions"))
	j.Env = r.scalars(r.get(n, "env"))
	j.Environment = r.value(r.get(n, "environment"))
	j.Concurrency = r.concurrency(r.get(n, "concurrency"))
	j.Shell = r.value(r.get(r.get(r.get(n, "defaults"), "run"), "shell"))
	j.Outputs = r.scalars(r.get(n, "outputs"))
	j.Needs = r.texts(r.get(n, "needs"))
	j.Matrix = r.matrix(r.get(r.get(n, "strategy"), "matrix"))
	if uses := r.value(r.get(n, "uses")); uses.Set() {
		j.Uses = pipeline.NewUse(uses)
	}
	if secrets := r.get(n, "secrets"); target(secrets).Text() == "inherit" {
		j.Inherit = r.value(secrets)
	} else {
		j.Secrets = r.scalars(secrets)
	}
	r.runner(j, r.get(n, "runs-on"))
	j.Container = r.image(r.get(n, "container"))
	r.each(r.get(n, "services"), func(c tree.Node) {
		if i := r.image(c); i != nil {
			j.Services = append(j.Services, i)
		}
	})
	r.doc.Jobs = append(r.doc.Jobs, j)
	r.steps(j, r.get(n, "steps"), 0)
}

func (r *reader) runner(j *pipeline.Job, n tree.Node) {
	j.RunsOn = r.value(n)
	if target(n).Kind() == tree.Map {
		j.Group = r.value(r.get(n, "group"))
		j.Labels = r.list(r.get(n, "labels"))
		return
	}
	j.Labels = r.list(n)
}

func (r *reader) image(n tree.Node) *pipeline.Image {
	switch target(n).Kind() {
	case tree.String:
		v := r.value(n)
		return &pipeline.Image{Value: v, Whole: v}
	case tree.Map:
		i := &pipeline.Image{Whole: r.value(n), Value: r.value(r.get(n, "image")), Options: r.value(r.get(n, "options")), Volumes: r.list(r.get(n, "volumes"))}
		i.Credentials = r.scalars(r.get(n, "credentials"))
		return i
	}
	return nil
}

func (r *reader) matrix(n tree.Node) *pipeline.Matrix {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Matrix{Value: r.value(n), Dynamic: target(n).Kind() != tree.Map}
	r.each(n, func(c tree.Node) {
		t := target(c)
		switch {
		case c.Key() == "exclude":
			r.each(t, func(e tree.Node) {
				if len(m.Exclude) < 100 {
					m.Exclude = append(m.Exclude, r.scalars(e))
				}
			})
		case c.Key() == "include":
			m.Dynamic = m.Dynamic || t.Kind() != tree.List
			r.each(t, func(e tree.Node) { m.Include = append(m.Include, r.scalars(e)) })
		case t.Kind() == tree.List:
			a := pipeline.Axis{Name: c.Key()}
			r.each(t, func(e tree.Node) { r.leaves(e, &a, 0) })
			m.Axes = append(m.Axes, a)
		default:
			m.Axes = append(m.Axes, pipeline.Axis{Name: c.Key(), Computed: r.value(c)})
		}
	})
	return m
}

// leaves collects the scalars of an axis whose values are mappings.
func (r *reader) leaves(n tree.Node, a *pipeline.Axis, depth int) {
	if k := target(n).Kind(); (k == tree.Map || k == tree.List) && depth < 8 {
		r.each(n, func(c tree.Node) { r.leaves(c, a, depth+1) })
		return
	}
	a.Values = append(a.Values, r.value(n))
}

// steps reads a list of steps; steps of a "parallel" group stand in a row.
func (r *reader) steps(j *pipeline.Job, list tree.Node, depth int) {
	if k := target(list).Kind(); k != tree.List {
		if list.Exists() && k != tree.Null {
			r.problem(point(list), "steps are not a list")
		}
		return
	}
	shared := list.IsAlias()
	r.each(list, func(n tree.Node) {
		if group := r.get(n, "parallel"); group.Exists() && depth < 4 {
			r.steps(j, group, depth+1)
			return
		}
		if target(n).Kind() != tree.Map {
			r.problem(r.loc(n), "a step is not a mapping")
			return
		}
		r.step(j, n, shared)
	})
}

func (r *reader) step(j *pipeline.Job, n tree.Node, shared bool) {
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.loc(target(n)), Here: r.loc(n), Block: r.block(n, shared)}
	s.ID = r.value(r.get(n, "id"))
	s.Name = r.value(r.get(n, "name"))
	s.If = r.value(r.get(n, "if"))
	s.Cond = r.condition(s.If)
	s.Shell = r.value(r.get(n, "shell"))
	s.With = r.scalars(r.get(n, "with"))
	s.Env = r.scalars(r.get(n, "env"))
	if uses := r.value(r.get(n, "uses")); uses.Set() {
		s.Uses = pipeline.NewUse(uses)
	}
	if run := r.value(r.get(n, "run")); run != nil && run.Scalar {
		s.Run = run
	}
	if s.Uses == nil && s.Run == nil {
		r.problem(s.Here, `a step has neither "uses" nor "run"`)
	}
	j.Steps = append(j.Steps, s)
}
