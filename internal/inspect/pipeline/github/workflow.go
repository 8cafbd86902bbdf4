package github

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func (r *reader) workflow(root tree.Node) {
	d := r.doc
	d.Name = r.value(r.get(root, "name"))
	on, jobs := r.get(root, "on"), r.get(root, "jobs")
	if !on.Exists() {
		r.problem(d.First, `a workflow needs "on"`)
	}
	if target(jobs).Kind() != tree.Map {
		r.problem(d.First, `a workflow needs "jobs"`)
	}
	d.On = r.value(on)
	r.triggers(on)
	d.Permissions = r.permissions(r.get(root, "permissions"))
	d.Env = r.scalars(r.get(root, "env"))
	d.Shell = r.value(r.get(r.get(r.get(root, "defaults"), "run"), "shell"))
	d.Concurrency = r.concurrency(r.get(root, "concurrency"))
	r.each(jobs, func(c tree.Node) { r.job(c) })
	r.needs()
}

func (r *reader) triggers(on tree.Node) {
	t := target(on)
	switch t.Kind() {
	case tree.Map:
		r.each(t, func(c tree.Node) { r.trigger(c.Key(), point(c), c) })
	case tree.List:
		r.each(t, func(c tree.Node) { r.trigger(target(c).Text(), r.loc(c), tree.Node{}) })
	case tree.String:
		r.trigger(t.Text(), r.loc(on), tree.Node{})
	}
}

// maxTriggers bounds the triggers of a workflow; GitHub has about forty events.
const maxTriggers = 200

func (r *reader) trigger(event string, key pipeline.Loc, n tree.Node) {
	t := pipeline.Trigger{Event: event, Key: key}
	t.Who, t.Rights = power(event)
	if len(r.doc.Triggers) >= maxTriggers {
		return
	}
	tags := r.get(n, "tags")
	t.Tags = tags.Exists() || r.get(n, "tags-ignore").Exists()
	t.Branches = r.texts(r.get(n, "branches"))
	t.Types = r.texts(r.get(n, "types"))
	t.Flows = r.texts(r.get(n, "workflows"))
	r.each(r.get(n, "inputs"), func(c tree.Node) { t.Inputs = append(t.Inputs, r.input(c)) })
	r.doc.Triggers = append(r.doc.Triggers, t)
	r.doc.Inputs = append(r.doc.Inputs, t.Inputs...)
}

func (r *reader) input(n tree.Node) *pipeline.Input {
	return &pipeline.Input{Name: n.Key(), Key: point(n), Type: target(r.get(n, "type")).Text(), Default: r.value(r.get(n, "default"))}
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
	p := &pipeline.Permissions{Value: r.value(n), Map: r.block(n, false)}
	if p.Value.Scalar {
		p.All = p.Value.Text
	}
	if target(n).Kind() == tree.Map {
		r.each(n, func(c tree.Node) {
			p.Items = append(p.Items, pipeline.Entry{Name: c.Key(), Value: r.value(c)})
		})
	}
	return p
}

func (r *reader) concurrency(n tree.Node) *pipeline.Concurrency {
	if !n.Exists() {
		return nil
	}
	return &pipeline.Concurrency{Value: r.value(n), Cancel: r.value(r.get(n, "cancel-in-progress"))}
}

// needs checks that jobs wait for jobs that exist.
func (r *reader) needs() {
	known := map[string]bool{}
	for _, j := range r.doc.Jobs {
		known[j.ID] = true
	}
	for _, j := range r.doc.Jobs {
		for _, n := range j.Needs {
			if !known[n] {
				r.problem(j.Key, "job "+j.ID+" needs a job that does not exist: "+n)
			}
		}
	}
}
