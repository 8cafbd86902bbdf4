package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// newJob adds a job to the document; n is where it stands.
func (r *reader) newJob(n tree.Node, id string, s scope) *pipeline.Job {
	j := &pipeline.Job{Doc: r.Doc, ID: id, Key: yamlfile.Point(n), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false), Guarded: s.guarded, Env: s.env}
	for c := range yamlfile.Target(n).Children() {
		if n.Key() == "" { // an entry of a list: its first key names it
			j.Key = yamlfile.Point(c).To(r.Loc(c))
		}
		break
	}
	j.Powers = append(append([]pipeline.Power(nil), r.secrets...), s.powers...)
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	return j
}

func (r *reader) job(n tree.Node, s scope) {
	if yamlfile.Target(n).Kind() != tree.Map {
		if t := yamlfile.Target(n); t.Exists() && t.Kind() != tree.Null {
			r.Problem(r.Loc(n), "a job is not a mapping")
		}
		return
	}
	if t := r.Get(n, "template"); t.Exists() {
		j := r.newJob(n, "template", s)
		r.use(j, nil, t, r.Get(n, "parameters"))
		return
	}
	id := r.Get(n, "job")
	if !id.Exists() {
		id = r.Get(n, "deployment")
	}
	j := r.newJob(n, yamlfile.Target(id).Text(), s)
	r.content(j, n, s)
}

// content reads what a job holds: condition, pool, variables, container, steps.
// Steps at the top of a file are a job without settings of its own.
func (r *reader) content(j *pipeline.Job, n tree.Node, s scope) {
	single := n.Key() == "" && !r.Get(n, "job").Exists() && !r.Get(n, "deployment").Exists()
	pool := r.pool
	if !single {
		pool = r.settings(j, n, s)
	}
	j.Own = r.own(pool)
	j.Container = r.container(r.Get(n, "container"))
	r.Each(r.Get(n, "services"), func(c tree.Node) {
		if i := r.container(c); i != nil {
			j.Services = append(j.Services, i)
		}
	})
	lists := r.stepLists(n)
	if len(lists) == 1 && !r.Get(n, "deployment").Exists() {
		r.checkout(j, lists[0])
	}
	// On Windows "script" is run by cmd.
	image := strings.ToLower(yamlfile.Target(r.Get(pool, "vmImage")).Text())
	windows := strings.HasPrefix(image, "windows") || strings.HasPrefix(image, "vs20")
	for _, l := range lists {
		r.items(l, scope{}, 0, func(c tree.Node, _ scope) { r.step(j, c, windows) })
	}
	r.powers(j)
}

// settings reads what only a job that is written as one has, and returns the
// pool that counts: the job's own, its stage's or the file's.
func (r *reader) settings(j *pipeline.Job, n tree.Node, s scope) tree.Node {
	if c := r.Value(r.Get(n, "condition")); c.Set() {
		j.If, j.Cond = c, condition(c)
		j.Guarded = j.Guarded || r.guards(c.Text)
	}
	if env := r.variables(r.Get(n, "variables"), &j.Powers); env != nil {
		if j.Env != nil && r.Spend(len(j.Env.Entries)) {
			env.Entries = append(env.Entries, j.Env.Entries...)
		}
		j.Env = env
	}
	if j.If == nil && j.Block.Fixable() && !j.Block.Flow && n.Key() == "" {
		j.Shut = []patch.Edit{r.Doc.Source.AddBehind(j.Block, j.Key.End, "condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))")}
	}
	j.Environment = r.Value(r.Get(n, "environment"))
	j.Needs = r.Texts(r.Get(n, "dependsOn"))
	for _, p := range []tree.Node{r.Get(n, "pool"), s.pool} {
		if p.Exists() {
			return p
		}
	}
	return r.pool
}

// stepLists are the lists of steps of a job; a deployment has one for each part
// of its strategy.
func (r *reader) stepLists(n tree.Node) []tree.Node {
	if steps := r.Get(n, "steps"); steps.Exists() {
		if yamlfile.Target(steps).Kind() != tree.List {
			r.Problem(yamlfile.Point(steps), "steps are not a list")
		}
		return []tree.Node{steps}
	}
	var out []tree.Node
	r.Each(r.Get(n, "strategy"), func(kind tree.Node) {
		r.Each(kind, func(part tree.Node) {
			if yamlfile.Target(part).Kind() != tree.Map {
				return
			}
			if steps := r.Get(part, "steps"); steps.Exists() {
				out = append(out, steps)
				return
			}
			r.Each(part, func(on tree.Node) { // on: success, failure
				if steps := r.Get(on, "steps"); steps.Exists() {
					out = append(out, steps)
				}
			})
		})
	})
	return out
}

// checkout adds the step that stands for the checkout that nobody wrote. Steps of
// a template get one that its callers may switch on.
func (r *reader) checkout(j *pipeline.Job, steps tree.Node) {
	template := r.Doc.Triggers[0].Who == pipeline.Caller && j.ID == "steps" // what stands before them is the caller's
	written := false
	r.Each(steps, func(c tree.Node) { written = written || r.Get(c, "checkout").Exists() })
	if template || !written {
		j.Steps = append(j.Steps, &pipeline.Step{Job: j, At: j.Key, Here: j.Key, Brings: !template && !written})
	}
}

// use makes a job or step one that calls a template.
func (r *reader) use(j *pipeline.Job, s *pipeline.Step, t, parameters tree.Node) {
	v := r.Value(t)
	if !v.Set() || v.Dynamic() {
		return
	}
	with := r.with(parameters)
	if s != nil {
		s.Uses, s.With = r.template(v), with
		return
	}
	j.Uses, j.With = r.template(v), with
}

// with takes the scalars of a template's parameters. Stages, jobs and steps that
// are handed over are looked at where they stand.
func (r *reader) with(n tree.Node) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.Value(n), Block: r.Block(n, false)}
	r.Each(n, func(c tree.Node) {
		if v := r.Value(c); v.Scalar {
			m.Entries = append(m.Entries, pipeline.Entry{Name: c.Key(), Value: v})
			return
		}
		r.handed(c, 0)
	})
	return m
}

// handed looks for work in what is handed to a template: lists, also in mappings.
func (r *reader) handed(n tree.Node, depth int) {
	const most = 5
	switch yamlfile.Target(n).Kind() {
	case tree.Map:
		if depth < most {
			r.Each(n, func(c tree.Node) { r.handed(c, depth+1) })
		}
	case tree.List:
		var j *pipeline.Job // of steps
		r.items(n, scope{}, 0, func(e tree.Node, s scope) {
			switch {
			case r.Get(e, "stage").Exists():
				r.stage(e, s)
			case r.Get(e, "job").Exists(), r.Get(e, "deployment").Exists():
				r.job(e, s)
			case r.isStep(e):
				if j == nil {
					j = r.newJob(n, n.Key(), s)
				}
				r.step(j, e, false)
			}
		})
	}
}

// isStep reports whether an entry of a list is a step that runs something.
func (r *reader) isStep(n tree.Node) bool {
	for _, kind := range []string{"script", "bash", "pwsh", "powershell", "task"} {
		if r.Get(n, kind).Exists() {
			return true
		}
	}
	return false
}
