package circleci

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// job reads one definition of a job.
func (r *reader) job(n tree.Node) {
	t := yamlfile.Target(n)
	if t.Kind() != tree.Map {
		r.Problem(yamlfile.Point(n), "job "+n.Key()+" is not a mapping")
		return
	}
	r.owner = r.orb + n.Key()
	j := &pipeline.Job{Doc: r.Doc, ID: r.owner, Key: yamlfile.Point(n), At: r.Loc(t), Here: r.Loc(n), Block: r.Block(n, false)}
	j.Env = r.Scalars(r.Get(n, "environment"))
	j.Shell = r.Value(r.Get(n, "shell"))
	j.Dir = r.folder(r.Get(n, "working_directory"))
	j.RunsOn = &pipeline.Value{Key: j.Key, At: j.Key, Here: j.Key, Source: r.Doc.Source}
	r.machine(j, n, 0)
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	r.jobs[j.ID] = j
	r.list(j, r.Get(n, "steps"), 0)
	r.owner = ""
}

// folder is a working directory; that of the checkout itself is no other one.
func (r *reader) folder(n tree.Node) *pipeline.Value {
	v := r.Value(n)
	if v.Set() && (strings.HasPrefix(v.Text, "~") || strings.HasPrefix(v.Text, "/") || v.Text == ".") {
		return nil // where the platform puts the project
	}
	return v
}

// machine reads what runs a job: containers, a machine, or an executor by name.
func (r *reader) machine(j *pipeline.Job, n tree.Node, depth int) {
	first := true
	r.Each(r.Get(n, "docker"), func(c tree.Node) {
		i := &pipeline.Image{Whole: r.Value(c), Value: r.Value(r.Get(c, "image")), Credentials: r.Scalars(r.Get(c, "auth"))}
		if i.Value == nil {
			return
		}
		if first {
			j.Container, first = i, false
			return
		}
		j.Services = append(j.Services, i)
	})
	if m := r.Get(n, "machine"); m.Exists() {
		j.RunsOn = r.Value(m)
	}
	if class := r.Value(r.Get(n, "resource_class")); class.Set() && strings.Contains(class.Text, "/") && !class.Dynamic() {
		j.Own = class // NAMESPACE/NAME is a runner of the organisation
	}
	if j.Env == nil {
		j.Env = r.Scalars(r.Get(n, "environment"))
	}
	executor := r.Get(n, "executor")
	name := yamlfile.Target(executor).Text()
	if yamlfile.Target(executor).Kind() == tree.Map {
		name = yamlfile.Target(r.Get(executor, "name")).Text()
	}
	if _, ok := r.machines[r.orb+name]; ok {
		name = r.orb + name
	}
	if e, ok := r.machines[name]; ok && name != "" && depth < 2 {
		owner := r.owner
		r.owner = name
		r.machine(j, e, depth+1)
		r.owner = owner
	}
}

// maxSteps bounds the steps of a file after commands are put in their places.
const maxSteps = 20_000

// list reads a list of steps.
func (r *reader) list(j *pipeline.Job, n tree.Node, depth int) {
	if k := yamlfile.Target(n).Kind(); k != tree.List {
		if n.Exists() && k != tree.Null && !strings.Contains(yamlfile.Target(n).Text(), "<<") {
			r.Problem(yamlfile.Point(n), "steps are not a list")
		}
		return
	}
	if depth > maxDepth {
		r.Problem(yamlfile.Point(n), "commands call one another too deep; a part was not examined")
		return
	}
	r.Each(n, func(s tree.Node) {
		if r.steps++; r.steps > maxSteps {
			if r.steps == maxSteps+1 {
				r.Problem(j.Key, "commands stand for too many steps; a part was not examined")
			}
			return
		}
		t := yamlfile.Target(s)
		switch t.Kind() {
		case tree.String:
			r.call(j, s, t.Text(), tree.Node{}, depth)
		case tree.Map:
			r.Each(s, func(c tree.Node) { r.call(j, s, c.Key(), c, depth) })
		default:
			r.Problem(r.Loc(s), "a step is neither a name nor a mapping")
		}
	})
}

// call reads one step: a built-in one, or the call of a command.
func (r *reader) call(j *pipeline.Job, s tree.Node, name string, body tree.Node, depth int) {
	switch name {
	case "run":
		r.run(j, s, body)
	case "checkout":
		st := r.step(j, s)
		st.Name = &pipeline.Value{Text: "checkout", Scalar: true, Key: r.Loc(s), At: r.Loc(s), Here: r.Loc(s), Source: r.Doc.Source}
	case "when", "unless":
		r.list(j, r.Get(body, "steps"), depth+1)
	default:
		if _, ok := r.commands[r.orb+name]; ok {
			name = r.orb + name
		}
		c, ok := r.commands[name]
		if !ok {
			return // of an orb, or built in and without a script
		}
		owner, orb := r.owner, r.orb
		r.owner, r.orb = name, name[:strings.LastIndexByte(name, '/')+1]
		r.list(j, r.Get(c, "steps"), depth+1)
		r.owner, r.orb = owner, orb
	}
}

func (r *reader) step(j *pipeline.Job, n tree.Node) *pipeline.Step {
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n)}
	j.Steps = append(j.Steps, s)
	return s
}

func (r *reader) run(j *pipeline.Job, n, body tree.Node) {
	s := r.step(j, n)
	command := body
	if yamlfile.Target(body).Kind() == tree.Map {
		s.Block = r.Block(body, n.IsAlias())
		s.Name = r.Value(r.Get(body, "name"))
		s.Shell = r.Value(r.Get(body, "shell"))
		s.Env = r.Scalars(r.Get(body, "environment"))
		s.Dir = r.folder(r.Get(body, "working_directory"))
		command = r.Get(body, "command")
	}
	v := r.Value(command)
	if v == nil || !v.Scalar {
		r.Problem(s.Here, `a run step needs "command"`)
		return
	}
	s.Run = v
	for _, e := range v.Exprs {
		mend(s, e)
	}
}
