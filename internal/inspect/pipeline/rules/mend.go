package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// uncached is the fix that switches off the cache of a step, by the input that
// decides; nil where none does.
func uncached(s *pipeline.Step, input, value string) *finding.Fix {
	if value == "" {
		return nil
	}
	if v := s.With.Get(input); v != nil {
		if !v.Scalar || v.Dynamic() || v.Here != v.At {
			return nil
		}
		return unsafe("do not restore the cache", s.Job.Doc.Source.Replace(v.At, value))
	}
	fix := addInput(s, input, value, "")
	if fix != nil {
		fix.Summary = "unsafe: do not restore the cache"
	}
	return fix
}

// baseCheckout is the fix that checks out what the run belongs to instead of an
// outsider's change: the inputs that name the change go.
func baseCheckout(c *Check, s *pipeline.Step) *finding.Fix {
	if s.Uses.Full() != "actions/checkout" || s.With == nil || !s.With.Block.Fixable() || s.With.Block.Flow {
		return nil
	}
	var edits []finding.Edit
	left := 0
	for _, e := range s.With.Entries {
		name := strings.ToLower(e.Name)
		if name != "ref" && name != "repository" {
			left++
			continue
		}
		if e.Value.Here != e.Value.At {
			return nil
		}
		cut, ok := c.Doc.Source.Lines(e.Value.Whole())
		if !ok {
			return nil
		}
		edits = append(edits, c.Doc.Source.Replace(cut, ""))
	}
	if len(edits) == 0 {
		return nil
	}
	if left == 0 { // the mapping goes with its last key
		cut, ok := c.Doc.Source.Lines(s.With.Value.Whole())
		if !ok || s.With.Value.Key == s.With.Value.At {
			return nil
		}
		edits = []finding.Edit{c.Doc.Source.Replace(cut, "")}
	}
	return unsafe("check out the base, not the outsider's change", edits...)
}

// apart is the fix that unpacks an artefact outside the work tree.
func apart(s *pipeline.Step) *finding.Fix {
	const folder = "${{ runner.temp }}/artifact"
	if s.Uses == nil {
		return nil
	}
	if v := s.With.Get("path"); v != nil {
		if !v.Scalar || v.Here != v.At || strings.ContainsAny(v.Source.Text[v.At.Off:v.At.End], "\n") {
			return nil
		}
		return unsafe("unpack the artefact outside the work tree", s.Job.Doc.Source.Replace(v.At, folder))
	}
	fix := addInput(s, "path", folder, "")
	if fix != nil {
		fix.Summary = "unsafe: unpack the artefact outside the work tree"
	}
	return fix
}

// Lesser is the fix that gives an outsider's act no rights: pull_request in the
// place of pull_request_target. It is nil for other triggers, and where there is
// a pull_request already.
func Lesser(d *pipeline.Document, t *pipeline.Trigger) *finding.Fix {
	if t.Event != "pull_request_target" || d.Platform != pipeline.GitHubWorkflow {
		return nil
	}
	for _, other := range d.Triggers {
		if other.Event == "pull_request" {
			return nil
		}
	}
	if text := d.Source.Text[t.Key.Off:t.Key.End]; strings.Trim(text, `"'`) != t.Event {
		return nil
	}
	off := t.Key.Off + strings.Index(d.Source.Text[t.Key.Off:t.Key.End], t.Event)
	return unsafe("start by pull_request, which has no rights", d.Source.Replace(pipeline.Loc{Off: off, End: off + len(t.Event)}, "pull_request"))
}
