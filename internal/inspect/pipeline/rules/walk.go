package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// steps calls f for every step of the document.
func (c *Check) steps(f func(*pipeline.Step)) {
	for _, j := range c.Doc.Jobs {
		for _, s := range j.Steps {
			f(s)
		}
	}
}

// uses calls f for every reference of a step or a job; step is nil for a job's.
func (c *Check) uses(f func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step)) {
	for _, j := range c.Doc.Jobs {
		if j.Uses != nil {
			f(j.Uses, j, nil)
		}
		for _, s := range j.Steps {
			if s.Uses != nil {
				f(s.Uses, j, s)
			}
		}
	}
}

// whole is the range of a step, or of a job without one.
func whole(j *pipeline.Job, s *pipeline.Step) pipeline.Loc {
	if s != nil {
		return s.Here
	}
	return j.Range()
}

// commands calls f for every command of every script.
func (c *Check) commands(f func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command)) {
	c.steps(func(s *pipeline.Step) {
		sc := s.Script()
		if sc == nil {
			return
		}
		for i := range sc.Commands {
			f(s, sc, &sc.Commands[i])
		}
	})
}

// exprs calls f for every expression of the file that parses, once each.
func (c *Check) exprs(f func(e *pipeline.Expr)) {
	for _, v := range c.Doc.Fenced {
		for _, e := range v.Exprs {
			if e.Root != nil {
				f(e)
			}
		}
	}
}

// event returns the trigger for an event, or nil.
func (c *Check) event(name string) *pipeline.Trigger {
	for i := range c.Doc.Triggers {
		if c.Doc.Triggers[i].Event == name {
			return &c.Doc.Triggers[i]
		}
	}
	return nil
}

// privileged returns the first trigger that an outsider pulls and that has the
// repository's rights, or nil.
func (c *Check) privileged() *pipeline.Trigger {
	for i := range c.Doc.Triggers {
		if t := &c.Doc.Triggers[i]; t.Who == pipeline.Outsider && t.Rights {
			return t
		}
	}
	return nil
}

// reach returns the trigger by which an outsider's change runs in a job with
// rights, or nil. Where a setting outside the file decides whether it has any,
// the persona says for whom that is worth telling: everybody where the job holds
// something, a review else.
func (c *Check) reach(j *pipeline.Job) (*pipeline.Trigger, Persona) {
	if j.Guarded {
		return nil, Regular
	}
	if t := c.privileged(); t != nil {
		return t, Regular
	}
	for i := range c.Doc.Triggers {
		if t := &c.Doc.Triggers[i]; t.Who == pipeline.Outsider && t.Setting != "" {
			switch {
			case len(j.Powers) == 0:
				return t, Auditor
			case t.Implied:
				return t, Pedantic
			}
			return t, Regular
		}
	}
	return nil, Regular
}

// outsider returns the first trigger that an outsider can pull, or nil.
func (c *Check) outsider() *pipeline.Trigger {
	for i := range c.Doc.Triggers {
		if t := &c.Doc.Triggers[i]; t.Who == pipeline.Outsider {
			return t
		}
	}
	return nil
}

// provided reports whether an outsider can start the pipeline, and on builders
// whose settings decide, whether the file provides for that.
func (c *Check) provided() bool {
	t := c.outsider()
	return t != nil && !(t.Implied && (c.Doc.Platform == pipeline.Jenkins || c.Doc.Platform == pipeline.CircleCI))
}

// onlyCalled reports whether the pipeline is started by others only.
func (c *Check) onlyCalled() bool {
	for _, t := range c.Doc.Triggers {
		if t.Who != pipeline.Caller {
			return false
		}
	}
	return len(c.Doc.Triggers) > 0
}

// texts returns the text of the words of a command, wrappers left out.
func texts(cmd *script.Command) []string {
	words := cmd.Plain()
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Text
	}
	return out
}

// has reports whether one of the words is one of the options.
func has(words []string, options ...string) bool {
	for _, w := range words {
		for _, o := range options {
			if w == o || strings.HasPrefix(w, o+"=") {
				return true
			}
		}
	}
	return false
}

// starts reports whether words begin with the given ones.
func starts(words []string, first ...string) bool {
	if len(words) < len(first) {
		return false
	}
	for i, f := range first {
		if words[i] != f {
			return false
		}
	}
	return true
}

// lists reports whether a table of lines, one entry each, has the word.
func lists(table, word string) bool {
	return strings.Contains("\n"+table+"\n", "\n"+word+"\n")
}

// on is the place of the triggers: the key and what stands under it.
func (c *Check) on() pipeline.Loc {
	if c.Doc.On == nil {
		return c.Doc.First
	}
	return c.Doc.On.Whole()
}

// conditions calls f for every "if" of a job or step.
func (c *Check) conditions(f func(v *pipeline.Value, e *pipeline.Expr, around pipeline.Loc)) {
	for _, j := range c.Doc.Jobs {
		if j.If.Set() {
			f(j.If, j.Cond, j.Range())
		}
		for _, s := range j.Steps {
			if s.If.Set() {
				f(s.If, s.Cond, s.Here)
			}
		}
	}
}

// taintedWords calls f for the words of commands that carry an outsider's free
// text, in runs that an outsider can start with the repository's rights. On other
// platforms than GitHub such texts come along with merged changes, too, into runs
// that members start.
func (c *Check) taintedWords(f func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read)) {
	if (c.Doc.Platform == pipeline.GitHubWorkflow || c.Doc.Platform == pipeline.GitHubAction) && c.privileged() == nil {
		return
	}
	c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
		for i, w := range cmd.Plain() {
			if level, r := sc.Level(w); level == pipeline.Arbitrary {
				f(s, sc, cmd, i, w, r)
			}
		}
	})
}

// secret reports whether a value comes from the secrets.
func secret(v *pipeline.Value) bool {
	if v == nil {
		return false
	}
	for _, e := range v.Exprs {
		for _, r := range e.Reads {
			if r.Origin == pipeline.FromSecret {
				return true
			}
		}
	}
	return false
}

// labelled returns the privileged trigger that waits for a label, or nil.
func (c *Check) labelled() *pipeline.Trigger {
	t := c.event("pull_request_target")
	if t == nil {
		return nil
	}
	for _, name := range t.Types {
		if name == "labeled" {
			return t
		}
	}
	return nil
}
