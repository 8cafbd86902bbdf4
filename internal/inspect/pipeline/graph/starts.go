package graph

import (
	"regexp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// A start is one way in which the jobs of a document come to run: a trigger, and
// the calls that lead from its pipeline to the document, outermost first.
type start struct {
	doc     *pipeline.Document
	trigger *pipeline.Trigger
	calls   []pipeline.Call
}

func (s start) outside() bool { return s.trigger.Who == pipeline.Outsider }

const (
	maxStarts = 64 // of one document
	maxHosts  = 256
	// maxChain bounds the pipelines on the way from a caller to what it calls.
	maxChain     = 200
	maxCondition = 4096 // bytes of a condition that is looked into
	maxCalls     = 10   // GitHub nests four reusable workflows and ten composite actions
)

// starts returns how a pipeline comes to run, through callers too.
func (b *builder) starts(d *pipeline.Document) []start {
	if known, ok := b.started[d]; ok {
		return known
	}
	if b.depth >= maxChain {
		return nil
	}
	b.depth++
	defer func() { b.depth-- }()
	out := []start{}
	b.started[d] = out // a pipeline that calls itself adds nothing
	for i := range d.Triggers {
		if t := &d.Triggers[i]; t.Who != pipeline.Caller {
			out = append(out, start{doc: d, trigger: t})
		}
	}
	for _, c := range d.Callers {
		if c.Step != nil || c.Job.Doc == d {
			continue
		}
		for _, s := range b.starts(c.Job.Doc) {
			if len(out) < maxStarts && len(s.calls) < maxCalls && permits(c.Job, nil, s.trigger) {
				out = append(out, start{s.doc, s.trigger, append(slices.Clone(s.calls), c)})
			}
		}
	}
	b.started[d] = out
	return out
}

// A host is a job of a pipeline in which the steps of another document run, and
// the calls that lead there, outermost first.
type host struct {
	job   *pipeline.Job
	calls []pipeline.Call
}

// hosts returns the jobs in which the steps of j run: j itself in a pipeline; for
// actions, targets and scripts the jobs that use them.
func (b *builder) hosts(j *pipeline.Job) []host {
	if len(j.Doc.Triggers) > 0 || !j.Composite && !b.run(j) {
		return []host{{job: j}}
	}
	if known, ok := b.hosted[j]; ok {
		return known
	}
	if b.depth >= maxChain {
		return nil
	}
	b.depth++
	defer func() { b.depth-- }()
	b.hosted[j] = nil // an action that uses itself adds nothing
	var out []host
	add := func(c pipeline.Call) {
		for _, h := range b.hosts(c.Job) {
			if len(out) < maxHosts && len(h.calls) < maxCalls {
				out = append(out, host{h.job, append(slices.Clone(h.calls), c)})
			}
		}
	}
	if j.Composite {
		for _, c := range j.Doc.Callers {
			if c.Step != nil {
				add(c)
			}
		}
	}
	for _, c := range b.runners[j] {
		add(c)
	}
	b.hosted[j] = out
	return out
}

// run reports whether steps run the job as a target or script.
func (b *builder) run(j *pipeline.Job) bool { return len(b.runners[j]) > 0 }

// rights reports whether the run of a start can have rights.
func rights(s start) bool { return s.trigger.Rights || s.trigger.Setting != "" }

// permits reports whether the conditions of a job and a step can hold in a run
// that a trigger starts. What cannot be told is taken to hold.
func permits(j *pipeline.Job, s *pipeline.Step, t *pipeline.Trigger) bool {
	values := []*pipeline.Value{j.If}
	if s != nil {
		values = append(values, s.If)
	}
	for _, v := range values {
		if !v.Set() || len(v.Text) > maxCondition {
			continue
		}
		text := strings.ToLower(strings.ReplaceAll(v.Text, " ", ""))
		if strings.Contains(text, "||") {
			continue
		}
		if strings.Contains(text, "github.event_name!='"+t.Event+"'") {
			return false
		}
		if i := strings.Index(text, "github.event_name=='"); i >= 0 && !strings.Contains(text, "github.event_name=='"+t.Event+"'") {
			return false
		}
		if t.Who == pipeline.Outsider && (strings.Contains(text, "startswith(github.ref,'refs/tags") || strings.Contains(text, "github.ref_type=='tag'")) && !strings.Contains(text, "!startswith") {
			return false
		}
	}
	return true
}

// closed reports whether a condition keeps forks out.
func (b *builder) closed(j *pipeline.Job, s *pipeline.Step, t *pipeline.Trigger) bool {
	return t.Who == pipeline.Outsider && (j.Guarded || b.facts.Gated(j, s))
}

// gate names what may hold an outsider back in a job that the files do not
// settle, or "". A label is no gate: the change can move after it is set.
func gate(j *pipeline.Job, s *pipeline.Step) string {
	if j.Environment != nil {
		return "the environment of the job, if it asks for a review"
	}
	values := []*pipeline.Value{j.If}
	if s != nil {
		values = append(values, s.If)
	}
	for _, v := range values {
		if v.Set() && len(v.Text) <= maxCondition && strings.Contains(strings.ToLower(v.Text), "author_association") {
			return "a condition on the author's association"
		}
	}
	return ""
}

// gives reports whether one of the texts can be there in a run that a trigger
// starts, and be an outsider's; act is what the outsider does for it.
func gives(texts []string, t *pipeline.Trigger) (act string, ok bool) {
	if len(texts) == 0 {
		return actOf(t), true
	}
	for _, text := range texts {
		if a, ok := given(strings.ToLower(text), t); ok {
			return a, true
		}
	}
	return "", false
}

func given(text string, t *pipeline.Trigger) (string, bool) {
	payload, found := "", false
	if i := strings.Index(text, "github.event."); i >= 0 {
		payload, _, _ = strings.Cut(text[i+len("github.event."):], ".")
		found = true
	}
	switch {
	case strings.Contains(text, "github.head_ref"):
		return actBranch, strings.HasPrefix(t.Event, "pull_request")
	case !found && strings.Contains(text, "github.ref"), strings.Contains(text, "github.base_ref"):
		return "", false // names that only people with write access make
	case !found:
		return actOf(t), true
	}
	switch payload {
	case "pull_request":
		act := actOf(t)
		if strings.Contains(text, "head.ref") || strings.Contains(text, "head.label") {
			act = actBranch
		}
		return act, strings.HasPrefix(t.Event, "pull_request")
	case "issue":
		return actOf(t), t.Event == "issues" || t.Event == "issue_comment"
	case "comment":
		return actOf(t), strings.HasSuffix(t.Event, "comment")
	case "review":
		return actComment, t.Event == "pull_request_review"
	case "discussion":
		return actOf(t), strings.HasPrefix(t.Event, "discussion")
	case "workflow_run":
		if strings.Contains(text, "head_branch") {
			return actBranch, t.Event == "workflow_run"
		}
		return actOf(t), t.Event == "workflow_run"
	case "inputs", "client_payload", "release", "head_commit", "commits":
		return "", false
	}
	return actOf(t), true
}

// The acts of outsiders.
const (
	actFork    = "fork pull request"
	actIssue   = "issue"
	actComment = "comment"
	actBranch  = "branch or tag name"
	actUpdate  = "dependency update"
	actTag     = "moved tag of an action"
)

// actOf is what an outsider does to pull a trigger.
func actOf(t *pipeline.Trigger) string {
	switch {
	case strings.HasSuffix(t.Event, "comment"), t.Event == "pull_request_review":
		return actComment
	case t.Event == "issues", strings.HasPrefix(t.Event, "discussion"):
		return actIssue
	case t.Event == "fork", t.Event == "watch", t.Event == "gollum":
		return t.Event
	}
	return actFork
}

// matchFlow reports whether a trigger on finished pipelines names the document.
func matchFlow(t *pipeline.Trigger, d *pipeline.Document) bool {
	name := d.Name.String()
	if name == "" {
		name = d.Source.Path
	}
	for _, f := range t.Flows {
		if f == name || f == "*" || strings.ContainsAny(f, "*?[") && glob(f, name) {
			return true
		}
	}
	return false
}

// glob compares a name with a pattern of * and ?.
func glob(pattern, name string) bool {
	var b strings.Builder
	for _, r := range pattern {
		switch r {
		case '*':
			b.WriteString(".*")
		case '?':
			b.WriteString(".")
		default:
			b.WriteString(regexp.QuoteMeta(string(r)))
		}
	}
	re, err := regexp.Compile("^" + b.String() + "$")
	return err == nil && re.MatchString(name)
}
