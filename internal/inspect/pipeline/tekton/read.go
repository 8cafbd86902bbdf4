package tekton

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Reads reports whether the file at a path may hold resources: any YAML file,
// the content of which [Read] looks at.
func Reads(p string) bool {
	lower := strings.ToLower(p)
	return strings.HasSuffix(lower, ".yml") || strings.HasSuffix(lower, ".yaml")
}

// Read turns a file into a document; nil where it has no Tekton resource. What is
// broken is in the document's problems. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	below := strings.Contains("/"+p, "/.tekton/")
	if !strings.Contains(text, "tekton.dev/") {
		return nil, nil
	}
	f, roots, err := yamlfile.ReadAll(p, pipeline.Tekton, text, b)
	if err != nil {
		return nil, err
	}
	if !f.Doc.Examined {
		if !below && (!strings.Contains(text, "apiVersion: tekton.dev/") || strings.Contains(text, "{{")) {
			return nil, nil // another tool's template of a resource
		}
		return f.Doc, nil
	}
	r := &reader{File: f}
	f.Expressions = r.expressions
	if !r.read(roots) {
		return nil, nil
	}
	return f.Doc, nil
}

// A reader gives the keys of a file their meaning.
type reader struct {
	*yamlfile.File
	scope    [2]params // parameters in effect where a scalar stands, the nearer first
	bindings params    // parameters that trigger bindings give
}

// read reads the resources and reports whether there are any.
func (r *reader) read(roots []tree.Node) bool {
	var own []tree.Node
	for _, root := range roots {
		if api := yamlfile.Target(r.Get(root, "apiVersion")).Text(); strings.HasPrefix(api, "tekton.dev/") || strings.HasPrefix(api, "triggers.tekton.dev/") {
			own = append(own, root)
		}
	}
	if len(own) == 0 || !r.Begin(own[0], "") {
		return false
	}
	r.Doc.At.End = max(r.Doc.At.End, r.Loc(own[len(own)-1]).End)
	r.bindings = params{}
	for _, root := range own {
		r.binding(root)
	}
	for _, root := range own {
		r.resource(root)
	}
	if len(r.Doc.Triggers) == 0 { // a task or pipeline that others run
		r.Doc.Triggers = []pipeline.Trigger{{Event: "run", Who: pipeline.Caller}}
	}
	r.Finish()
	return true
}

func (r *reader) resource(root tree.Node) {
	meta, spec := r.Get(root, "metadata"), r.Get(root, "spec")
	name := r.Get(meta, "name")
	if !name.Exists() {
		name = r.Get(meta, "generateName")
	}
	if r.Doc.Name == nil {
		r.Doc.Name = r.Value(name)
	}
	r.annotations(r.Get(meta, "annotations"))
	id := yamlfile.Target(name).Text()
	switch yamlfile.Target(r.Get(root, "kind")).Text() {
	case "Task", "ClusterTask":
		r.task(task{id: id, n: root, spec: spec, outer: r.declared(spec, nil)})
	case "StepAction":
		r.task(task{id: id, n: root, spec: spec, outer: r.declared(spec, nil), single: true})
	case "Pipeline":
		r.pipeline(spec, r.declared(spec, nil), nil, tree.Node{})
	case "PipelineRun":
		r.run(spec, nil)
	case "TaskRun":
		given := r.given(r.Get(spec, "params"), nil)
		r.task(task{id: id, n: root, spec: r.Get(spec, "taskSpec"), ref: r.Get(spec, "taskRef"), outer: given, account: r.account(spec), spaces: r.Get(spec, "workspaces")})
	case "TriggerTemplate":
		r.template(spec)
	case "EventListener":
		r.listener(root)
	}
}

// run reads the specification of a PipelineRun.
func (r *reader) run(spec tree.Node, outer params) {
	given := r.given(r.Get(spec, "params"), outer)
	if own := r.Get(spec, "pipelineSpec"); own.Exists() {
		r.pipeline(own, r.declared(own, given), r.account(spec), r.Get(spec, "workspaces"))
		return
	}
	if ref := r.Get(spec, "pipelineRef"); ref.Exists() {
		j := r.newJob(ref, "pipelineRef")
		j.Uses = r.reference(ref)
		j.Powers = r.account(spec)
	}
}

// account is the right that a named service account gives.
func (r *reader) account(spec tree.Node) []pipeline.Power {
	name := r.Get(spec, "serviceAccountName")
	if !name.Exists() {
		name = r.Get(r.Get(spec, "taskRunTemplate"), "serviceAccountName")
	}
	v := r.Value(name)
	if !v.Set() || v.Is("default") || v.Is("pipeline") {
		return nil
	}
	return []pipeline.Power{{Kind: pipeline.Writes, What: "the service account " + v.Text, At: v.Whole()}}
}

// pipeline reads the tasks of a pipeline; in are its parameters.
func (r *reader) pipeline(spec tree.Node, in params, powers []pipeline.Power, spaces tree.Node) {
	secret := r.secretSpaces(spaces)
	brought := map[string]bool{} // workspaces that hold an outsider's change
	for _, key := range []string{"tasks", "finally"} {
		r.Each(r.Get(spec, key), func(c tree.Node) {
			t := task{id: yamlfile.Target(r.Get(c, "name")).Text(), n: c, spec: r.Get(c, "taskSpec"), ref: r.Get(c, "taskRef"), account: powers}
			t.given = r.given(r.Get(c, "params"), in)
			t.outer = in
			clones := r.clones(c, t.given)
			r.Each(r.Get(c, "workspaces"), func(w tree.Node) {
				space := yamlfile.Target(r.Get(w, "workspace")).Text()
				if space == "" {
					space = yamlfile.Target(r.Get(w, "name")).Text()
				}
				if clones {
					brought[space] = true
				}
				t.brought = t.brought || brought[space]
				for _, p := range secret {
					if p.space == space && len(t.account) < 50 {
						t.account = append(append([]pipeline.Power(nil), t.account...), p.power)
					}
				}
			})
			r.task(t)
		})
	}
}

// A secretSpace is a workspace of a run that holds a secret.
type secretSpace struct {
	space string
	power pipeline.Power
}

func (r *reader) secretSpaces(spaces tree.Node) []secretSpace {
	var out []secretSpace
	r.Each(spaces, func(w tree.Node) {
		if s := r.Get(w, "secret"); s.Exists() && len(out) < 50 {
			name := yamlfile.Target(r.Get(s, "secretName")).Text()
			out = append(out, secretSpace{yamlfile.Target(r.Get(w, "name")).Text(), pipeline.Power{Kind: pipeline.Secrets, What: "the secret " + name, At: r.Loc(s)}})
		}
	})
	return out
}

// clones reports whether a task checks out the change that the run is for: one
// whose name says that it clones, given the change's commit or branch.
func (r *reader) clones(n tree.Node, given params) bool {
	ref := r.Get(n, "taskRef")
	name := yamlfile.Target(r.Get(ref, "name")).Text()
	r.Each(r.Get(ref, "params"), func(p tree.Node) {
		if yamlfile.Target(r.Get(p, "name")).Text() == "name" {
			name = yamlfile.Target(r.Get(p, "value")).Text()
		}
	})
	if !strings.Contains(name, "clone") && !strings.Contains(name, "checkout") {
		return false
	}
	for _, read := range given {
		if read.change {
			return true
		}
	}
	return false
}
