package graph

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// entrance adds an entrance once for each job in which its step runs.
func (b *builder) entrance(e *pipeline.Entrance) {
	for _, h := range b.hosts(e.Job) {
		full := false
		for _, s := range b.starts(h.job.Doc) {
			full = full || rights(s) && b.spend() && permits(h.job, hostStep(e, h), s.trigger)
		}
		if !full || b.g.Partial {
			continue
		}
		n := b.step(e, h)
		if !b.enter(e, h, n) {
			continue
		}
		to := []finding.Waypoint{place(e.Job.Doc, e.At, e.What)}
		if !e.Then.IsZero() {
			to = append(to, place(e.Job.Doc, e.Then, e.ThenFor))
		}
		b.edge(n, b.jobNode(h.job, true), "runs in the job", to...)
	}
}

// hostStep is the step of the hosting job at which the entrance lies.
func hostStep(e *pipeline.Entrance, h host) *pipeline.Step {
	if len(h.calls) > 0 {
		return h.calls[0].Step
	}
	return e.Step
}

// step returns the node for an entrance in one hosting job.
func (b *builder) step(e *pipeline.Entrance, h host) int {
	d := e.Job.Doc
	n := Node{
		ID: fmt.Sprintf("step %s %d %d", d.Source.Path, e.At.Off, e.Way), Kind: Step, Label: e.What, Span: d.Source.Span(e.At),
		Rule: e.Rule, Mend: b.facts.Mend(e.Rule), Fix: e.Fix, Gate: gate(h.job, hostStep(e, h)),
	}
	if d.Remote || d.Converted {
		n.Fix = nil // the bytes are not at hand
	}
	if h.job != e.Job {
		n.ID += " in " + h.job.Doc.Source.Path + " " + h.job.ID
	}
	return b.node(n)
}

// enter adds what leads to an entrance and reports whether anything does.
func (b *builder) enter(e *pipeline.Entrance, h host, n int) bool {
	switch e.Way {
	case pipeline.ByTag:
		what := actTag + ": " + e.Use.Slug() + "@" + e.Use.Ref
		b.edge(b.act(what), n, "is fetched by name", append(calls(nil, h.calls), place(e.Job.Doc, e.At, e.What))...)
		return true
	case pipeline.ByPackage:
		b.edge(b.act(actUpdate), n, "is installed by name", append(calls(nil, h.calls), place(e.Job.Doc, e.At, e.What))...)
		return true
	case pipeline.ByCache:
		b.edge(b.cacheNode(h.job.Doc), n, "is restored", append(calls(nil, h.calls), place(e.Job.Doc, e.At, e.What))...)
		return true
	case pipeline.ByOutput:
		return b.output(e, h, n)
	case pipeline.ByArtifact:
		return b.unpack(e, h, n)
	}
	return b.pulled(e, h, n)
}

// calls are the places of calls that lead to a step.
func calls(outer, inner []pipeline.Call) []finding.Waypoint {
	var out []finding.Waypoint
	for _, c := range append(append([]pipeline.Call(nil), outer...), inner...) {
		d := c.Job.Doc
		switch {
		case c.Step == nil && c.Job.Uses != nil:
			out = append(out, place(d, c.Job.Uses.Value.Inner(), "job "+c.Job.ID+" calls another pipeline"))
		case c.Step != nil && c.Step.Uses != nil:
			out = append(out, place(d, c.Step.Uses.Value.Inner(), "a step uses "+c.Step.Uses.Value.Text))
		case c.Step != nil:
			out = append(out, place(d, c.Step.Here, "a step runs a file"))
		}
	}
	return out
}

// pulled adds the triggers by which an outsider reaches an entrance with rights.
func (b *builder) pulled(e *pipeline.Entrance, h host, n int) bool {
	found := false
	step := hostStep(e, h)
	for _, s := range b.starts(h.job.Doc) {
		if !s.outside() || !rights(s) || !b.spend() || !permits(h.job, step, s.trigger) || b.closed(h.job, step, s.trigger) {
			continue
		}
		act, ok := gives(e.Texts, s.trigger)
		if e.Way == pipeline.ByMerge {
			act = actUpdate
		}
		if !ok {
			continue
		}
		found = true
		t := b.trigger(s, act)
		b.edge(b.act(act), t, "starts a run with rights", place(s.doc, s.trigger.Key, s.trigger.Event))
		b.edge(t, n, "reaches", append(calls(s.calls, h.calls), place(e.Job.Doc, e.At, e.What))...)
	}
	return found
}

// output adds the job whose output becomes part of a program.
func (b *builder) output(e *pipeline.Entrance, h host, n int) bool {
	for _, j := range h.job.Doc.Jobs {
		if j.ID == e.Name && j != h.job {
			b.edge(b.jobNode(j, true), n, "sets the output", place(j.Doc, j.Key, "job "+j.ID), place(e.Job.Doc, e.At, e.What))
			return true
		}
	}
	return false
}

// unpack adds the artefacts that a step can unpack: those of the same run, or of
// the runs that a finished pipeline leaves behind.
func (b *builder) unpack(e *pipeline.Entrance, h host, n int) bool {
	d := h.job.Doc
	found := false
	for _, u := range b.uploads[repository(d.Source.Path)] {
		if !b.spend() {
			break
		}
		switch {
		case e.Name != "" && u.name != "" && e.Name != u.name:
		case e.Foreign && u.job.Doc != d && b.follows(d, u.job.Doc):
			for _, r := range []bool{true, false} {
				b.edge(b.artifact(u, r), n, "is unpacked", place(e.Job.Doc, e.At, e.What))
			}
			found = true
		case !e.Foreign && u.job.Doc == d && u.job != h.job:
			b.edge(b.artifact(u, true), n, "is unpacked", place(e.Job.Doc, e.At, e.What))
			found = true
		}
	}
	if !found && e.Foreign {
		return b.pulled(e, h, n) // the pipeline that makes the artefact is not here
	}
	return found
}

// follows reports whether runs of d start when runs of another are finished.
func (b *builder) follows(d, other *pipeline.Document) bool {
	for i := range d.Triggers {
		if t := &d.Triggers[i]; t.Event == "workflow_run" && matchFlow(t, other) {
			return true
		}
	}
	return false
}
