package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

func (r *reader) workflow(root tree.Node) {
	d := r.Doc
	d.Name = r.Value(r.Get(root, "name"))
	on, jobs := r.Get(root, "on"), r.Get(root, "jobs")
	if !on.Exists() {
		r.Problem(d.First, `a workflow needs "on"`)
	}
	if yamlfile.Target(jobs).Kind() != tree.Map {
		r.Problem(d.First, `a workflow needs "jobs"`)
	}
	d.On = r.Value(on)
	r.triggers(on)
	d.Permissions = r.permissions(r.Get(root, "permissions"))
	d.Env = r.Scalars(r.Get(root, "env"))
	d.Shell = r.Value(r.Get(r.Get(r.Get(root, "defaults"), "run"), "shell"))
	d.Concurrency = r.concurrency(r.Get(root, "concurrency"))
	r.Each(jobs, func(c tree.Node) { r.job(c) })
	r.needs()
}

func (r *reader) triggers(on tree.Node) {
	t := yamlfile.Target(on)
	switch t.Kind() {
	case tree.Map:
		r.Each(t, func(c tree.Node) { r.trigger(c.Key(), yamlfile.Point(c), c) })
	case tree.List:
		r.Each(t, func(c tree.Node) { r.trigger(yamlfile.Target(c).Text(), r.Loc(c), tree.Node{}) })
	case tree.String:
		r.trigger(t.Text(), r.Loc(on), tree.Node{})
	}
}

// maxTriggers bounds the triggers of a workflow; GitHub has about forty events.
const maxTriggers = 200

func (r *reader) trigger(event string, key pipeline.Loc, n tree.Node) {
	t := pipeline.Trigger{Event: event, Key: key}
	t.Who, t.Rights = power(event)
	if len(r.Doc.Triggers) >= maxTriggers {
		return
	}
	tags := r.Get(n, "tags")
	t.Tags = tags.Exists() || r.Get(n, "tags-ignore").Exists()
	t.Branches = r.Texts(r.Get(n, "branches"))
	t.Types = r.Texts(r.Get(n, "types"))
	t.Flows = r.Texts(r.Get(n, "workflows"))
	r.Each(r.Get(n, "inputs"), func(c tree.Node) { t.Inputs = append(t.Inputs, r.input(c)) })
	r.Doc.Triggers = append(r.Doc.Triggers, t)
	r.Doc.Inputs = append(r.Doc.Inputs, t.Inputs...)
}

func (r *reader) input(n tree.Node) *pipeline.Input {
	return &pipeline.Input{Name: n.Key(), Key: yamlfile.Point(n), Type: yamlfile.Target(r.Get(n, "type")).Text(), Default: r.Value(r.Get(n, "default"))}
}

// power says who can pull a trigger and whether the run has the repository's
// rights then ("Events that trigger workflows" of GitHub's documentation).
func power(event string) (pipeline.Actor, bool) {
	switch event {
	case "pull_request_target", "workflow_run", "issue_comment", "issues", "discussion", "discussion_comment", "fork", "watch", "gollum":
		return pipeline.Outsider, true
	case "pull_request", "pull_request_review", "pull_request_review_comment":
		return pipeline.Outsider, false
	case "workflow_call":
		return pipeline.Caller, false
	}
	return pipeline.Maintainer, true
}

func (r *reader) permissions(n tree.Node) *pipeline.Permissions {
	if !n.Exists() {
		return nil
	}
	p := &pipeline.Permissions{Value: r.Value(n), Map: r.Block(n, false)}
	if p.Value.Scalar {
		p.All = p.Value.Text
	}
	if yamlfile.Target(n).Kind() == tree.Map {
		r.Each(n, func(c tree.Node) {
			p.Items = append(p.Items, pipeline.Entry{Name: c.Key(), Value: r.Value(c)})
		})
	}
	return p
}

func (r *reader) concurrency(n tree.Node) *pipeline.Concurrency {
	if !n.Exists() {
		return nil
	}
	return &pipeline.Concurrency{Value: r.Value(n), Cancel: r.Value(r.Get(n, "cancel-in-progress"))}
}

// needs checks that jobs wait for jobs that exist.
func (r *reader) needs() {
	known := map[string]bool{}
	for _, j := range r.Doc.Jobs {
		known[j.ID] = true
	}
	for _, j := range r.Doc.Jobs {
		for _, n := range j.Needs {
			if !known[n] {
				r.Problem(j.Key, "job "+j.ID+" needs a job that does not exist: "+n)
			}
		}
	}
}
