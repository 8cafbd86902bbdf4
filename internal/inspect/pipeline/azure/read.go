package azure

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Reads reports whether the file at a path may be a pipeline: any YAML file, the
// content of which [Read] looks at.
func Reads(p string) bool {
	lower := strings.ToLower(p)
	return strings.HasSuffix(lower, ".yml") || strings.HasSuffix(lower, ".yaml")
}

// Read turns a file into a document; nil where it is none. What is broken is in
// the document's problems. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if !named(p) && !looks(text) {
		return nil, nil
	}
	return parse(p, text, b)
}

// named reports whether a path is one of those at which pipelines stand.
func named(p string) bool {
	dir, base := path.Split(strings.ToLower(p))
	dir = "/" + dir
	for _, folder := range []string{"/.azure-pipelines/", "/azure-pipelines/", "/.azuredevops/", "/.azure/pipelines/"} {
		if strings.Contains(dir, folder) {
			return true
		}
	}
	return top(base)
}

// top reports whether a base name is that of a pipeline that is no template.
func top(base string) bool {
	base = strings.ToLower(base)
	return strings.HasPrefix(base, "azure-pipelines") || strings.HasPrefix(base, ".azure-pipelines") || strings.HasPrefix(base, "azure-pipeline.") || strings.HasPrefix(base, ".vsts-ci.")
}

// looks reports whether a text of another name is a pipeline: it has a list of
// work at its top and something that only Azure Pipelines has.
func looks(text string) bool {
	work := false
	for _, key := range []string{"steps:", "jobs:", "stages:", "extends:"} {
		work = work || line(text, key)
	}
	if !work {
		return false
	}
	started := line(text, "trigger:") || line(text, "pr:")
	if started && (strings.Contains(text, "- script: ") || strings.Contains(text, "- bash: ")) {
		return true
	}
	for _, sign := range []string{"vmImage:", "task: ", "pwsh: ", "azureSubscription:"} {
		if strings.Contains(text, sign) {
			return started || line(text, "pool:") || line(text, "parameters:") || line(text, "stages:") || line(text, "extends:")
		}
	}
	return false
}

// line reports whether a line of the text begins with a key.
func line(text, key string) bool {
	return strings.HasPrefix(text, key) || strings.Contains(text, "\n"+key)
}

func parse(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	f, root, err := yamlfile.Read(p, pipeline.Azure, text, b)
	if err != nil {
		return nil, err
	}
	if !f.Doc.Examined {
		return f.Doc, nil
	}
	r := &reader{File: f, vars: map[string]*pipeline.Value{}, set: map[string]pipeline.Read{}, params: map[string]bool{}, hooks: map[string]bool{}, repos: map[string]*pipeline.Use{}}
	f.Expressions = r.expressions
	f.Doc.Predefined = predefined
	r.read(root)
	return f.Doc, nil
}

// A reader gives the keys of a file their meaning.
type reader struct {
	*yamlfile.File
	vars       map[string]*pipeline.Value // variables that the file defines, by lower-case name
	params     map[string]bool            // declared parameters; false where the type leaves no room for text
	hooks      map[string]bool            // web hooks, whose payload anybody may send
	repos      map[string]*pipeline.Use   // repository resources by alias
	containers map[string]*pipeline.Image
	set        map[string]pipeline.Read // variables that steps set by a logging command, by lower-case name
	secrets    []pipeline.Power         // variable groups of the whole file
	pool       tree.Node
}

func (r *reader) read(root tree.Node) {
	if !r.Begin(root, "") {
		return
	}
	d := r.Doc
	d.Name = r.Value(r.Get(root, "name"))
	r.parameters(r.Get(root, "parameters"))
	r.resources(r.Get(root, "resources"))
	d.Env = r.variables(r.Get(root, "variables"), &r.secrets)
	r.triggers(root)
	r.pool = r.Get(root, "pool")
	r.work(root)
	r.shut()
	if e := r.Get(root, "extends"); e.Exists() {
		j := r.newJob(e, "extends", scope{})
		r.use(j, nil, r.Get(e, "template"), r.Get(e, "parameters"))
	}
	r.Finish()
}

// scope is what stages and conditional keys around a job say.
type scope struct {
	guarded bool
	pool    tree.Node
	powers  []pipeline.Power
	env     *pipeline.Map
}

// maxNested bounds the nesting of conditional keys.
const maxNested = 50

// work reads the stages, the jobs or the steps of a file: it has one of them.
func (r *reader) work(root tree.Node) {
	if stages := r.Get(root, "stages"); stages.Exists() {
		r.items(stages, scope{}, 0, r.stage)
	} else if jobs := r.Get(root, "jobs"); jobs.Exists() {
		r.items(jobs, scope{}, 0, r.job)
	} else if steps := r.Get(root, "steps"); steps.Exists() {
		j := r.newJob(root, "steps", scope{})
		j.Key = yamlfile.Point(steps)
		r.content(j, root, scope{})
	}
}

// items calls do for the entries of a list. An entry "${{ if … }}:" holds a list
// of its own, which counts as if it stood there.
func (r *reader) items(list tree.Node, s scope, depth int, do func(tree.Node, scope)) {
	if depth > maxNested {
		r.Problem(yamlfile.Point(list), "conditions go too deep")
		return
	}
	r.Each(list, func(c tree.Node) {
		t := yamlfile.Target(c)
		if strings.HasPrefix(c.Key(), "${{") {
			r.items(c, s, depth+1, do)
			return
		}
		nested := false
		if t.Kind() == tree.Map {
			r.Each(t, func(k tree.Node) {
				if !strings.HasPrefix(k.Key(), "${{") {
					return
				}
				if kt := yamlfile.Target(k); kt.Kind() == tree.List {
					nested = true
					inner := s
					inner.guarded = inner.guarded || r.guards(strings.Trim(k.Key(), "${} "))
					r.items(k, inner, depth+1, do)
				}
			})
		}
		if !nested {
			do(c, s)
		}
	})
}

func (r *reader) stage(n tree.Node, s scope) {
	if t := r.Get(n, "template"); t.Exists() {
		j := r.newJob(n, "template", s)
		r.use(j, nil, t, r.Get(n, "parameters"))
		return
	}
	s.guarded = s.guarded || r.guards(yamlfile.Target(r.Get(n, "condition")).Text())
	if pool := r.Get(n, "pool"); pool.Exists() {
		s.pool = pool
	}
	s.powers = append([]pipeline.Power(nil), s.powers...)
	s.env = r.variables(r.Get(n, "variables"), &s.powers)
	if c := r.Value(r.Get(n, "condition")); c.Set() {
		// A stage's condition is looked at like a job's.
		j := r.newJob(n, yamlfile.Target(r.Get(n, "stage")).Text(), s)
		j.If, j.Cond = c, condition(c)
	}
	r.items(r.Get(n, "jobs"), s, 0, r.job)
}

func (r *reader) triggers(root tree.Node) {
	d := r.Doc
	push, pr := r.Get(root, "trigger"), r.Get(root, "pr")
	if !push.Exists() && !pr.Exists() && !r.Get(root, "schedules").Exists() && !top(path.Base(d.Source.Path)) && !r.Get(root, "pool").Exists() && !r.Get(root, "resources").Exists() {
		d.Triggers = []pipeline.Trigger{{Event: "template", Who: pipeline.Caller}}
		return
	}
	none := func(n tree.Node) bool { return strings.EqualFold(yamlfile.Target(n).Text(), "none") }
	if !none(push) {
		t := pipeline.Trigger{Event: "trigger", Key: yamlfile.Point(push), Who: pipeline.Maintainer, Rights: true}
		t.Branches = append(r.Texts(push), r.Texts(r.Get(r.Get(push, "branches"), "include"))...)
		d.Triggers = append(d.Triggers, t)
	}
	if !none(pr) {
		d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "pr", Key: yamlfile.Point(pr), Who: pipeline.Outsider, Implied: !pr.Exists(), Setting: `the setting "Make secrets available to builds of forks"`})
		if pr.Exists() {
			d.On = r.Value(pr)
		}
	}
	if s := r.Get(root, "schedules"); s.Exists() {
		d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "schedules", Key: yamlfile.Point(s), Who: pipeline.Maintainer, Rights: true})
	}
	if len(r.hooks) > 0 {
		hooks := r.Get(r.Get(root, "resources"), "webhooks")
		d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "webhooks", Key: yamlfile.Point(hooks), Who: pipeline.Outsider, Rights: true})
	}
	if len(d.Triggers) == 0 {
		d.Triggers = []pipeline.Trigger{{Event: "manual", Who: pipeline.Maintainer, Rights: true}}
	}
}

// shut keeps pull requests away from a pipeline whose only job has no place for a
// condition.
func (r *reader) shut() {
	d := r.Doc
	if d.On == nil || d.On.Here != d.On.At {
		return
	}
	for _, j := range d.Jobs {
		if j.Shut == nil && j.If == nil && len(d.Jobs) == 1 {
			j.Shut = []patch.Edit{d.Source.Replace(d.On.At, "none")}
		}
	}
}
