package jenkins

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// block reads the statements of a block in the scope.
func (r *reader) block(s *scope, b *block) {
	if b == nil || s.depth > maxDepth {
		return
	}
	s.depth++
	defer func() { s.depth-- }()
	for _, st := range b.stmts {
		if st.value == nil {
			continue
		}
		r.expr(s, st.value)
		if st.name != "" {
			r.assign(s, st)
		}
	}
}

// expr reads the calls of an expression.
func (r *reader) expr(s *scope, e *expr) {
	for i, it := range e.items {
		switch {
		case it.call != nil && it.call.name == "else" && i > 0 && r.proposal(e.items[i-1].call):
			inner := *s
			inner.guarded, inner.job = true, nil
			r.inner(&inner, it.call)
		case it.call != nil:
			r.call(s, it.call)
		case it.body != nil:
			inner := *s
			r.block(&inner, it.body)
		case it.list != nil && s.depth < maxDepth:
			s.depth++
			for _, a := range it.list {
				r.expr(s, a.value)
			}
			s.depth--
		}
	}
}

// call reads one call: a step, a block of steps, or a part of the pipeline.
func (r *reader) call(s *scope, c *call) {
	switch c.name {
	case "sh", "bat", "powershell", "pwsh":
		r.script(s, c)
	case "stage":
		r.stage(s, c)
	case "node":
		r.node(s, c)
	case "agent":
		r.agent(s, c)
	case "environment":
		r.environment(s, c)
	case "when":
		s.guarded = s.guarded || r.guards(c.body, 0)
		if c.body != nil {
			s.cond = r.said(c.body.at)
		}
	case "input":
		if s.job != nil && len(s.job.Steps) > 0 {
			s.job = nil // what follows waits for a person
		}
		s.guarded = true
		r.inner(s, c)
	case "if", "else":
		r.condition(s, c)
	case "withCredentials", "sshagent", "withDockerRegistry", "docker.withRegistry", "withAWS", "withVault", "withKubeConfig", "withMaven", "withSonarQubeEnv", "configFileProvider":
		r.credentials(s, c)
	case "withEnv":
		inner := *s
		r.withEnv(&inner, c)
		r.within(s, &inner, c)
	case "dir":
		inner := *s
		if t := c.first(); t != nil && len(t.places) == 0 {
			inner.dir = path.Join(s.dir, t.text)
		} else {
			inner.dir = "$dir" // nobody can tell
		}
		r.within(s, &inner, c)
	case "checkout", "git":
		r.checkout(s, c)
	case "load":
		r.load(c)
	case "library", "Library", "@Library", "lib":
		r.library(c)
	case "parameters", "properties", "options", "triggers", "tools":
	default:
		if strings.Contains(c.name, "docker.image") {
			r.docker(s, c)
			return
		}
		if strings.HasSuffix(c.name, ".push") && strings.Contains(r.doc.Source.Text, "docker.") {
			r.push(s, c)
		}
		r.inner(s, c)
	}
}

// inner reads whatever is in the arguments and the closure of a call.
func (r *reader) inner(s *scope, c *call) {
	if c.on != nil && s.depth < maxDepth {
		s.depth++
		r.call(s, c.on)
		s.depth--
	}
	for _, a := range c.args {
		r.expr(s, a.value)
	}
	if c.body != nil {
		keep := *s
		r.block(s, c.body)
		job, guarded := s.job, s.guarded
		*s = keep
		switch {
		case c.name == "script" || c.name == "steps" || c.name == "timeout" || c.name == "timestamps":
			s.job, s.guarded = job, guarded // an input in it counts for what follows
		case s.guarded == guarded:
			s.job = job
		}
	}
}

// within reads the closure of a call in a scope of its own. A job that begins in
// it goes on behind it.
func (r *reader) within(outer, inner *scope, c *call) {
	for _, a := range c.args {
		r.expr(outer, a.value)
	}
	r.block(inner, c.body)
	if outer.job == nil && inner.guarded == outer.guarded {
		outer.job = inner.job
	}
}

// stage reads a stage of a declarative or scripted pipeline.
func (r *reader) stage(s *scope, c *call) {
	inner := *s
	inner.job, inner.name, inner.key = nil, "stage", c.key
	if t := c.first(); t != nil {
		inner.name, inner.key = t.text, t.at
	}
	inner.powers = append([]pipeline.Power(nil), s.powers...)
	if c.body == nil { // stage 'name' alone, an old form
		s.name, s.key, s.job = inner.name, inner.key, nil
		return
	}
	inner.shut = r.shut(c.body)
	// Conditions and environments count wherever they stand in the stage.
	for _, early := range []string{"agent", "environment", "when", "input"} {
		for _, st := range c.body.stmts {
			if st.value != nil && len(st.value.items) > 0 && st.value.items[0].call != nil && st.value.items[0].call.name == early {
				r.call(&inner, st.value.items[0].call)
			}
		}
	}
	for _, st := range c.body.stmts {
		if st.value == nil {
			continue
		}
		if n := st.value.items; len(n) > 0 && n[0].call != nil {
			switch n[0].call.name {
			case "agent", "environment", "when":
				continue
			case "input":
				if inner.job == nil {
					continue
				}
			}
		}
		r.expr(&inner, st.value)
		if st.name != "" {
			r.assign(&inner, st)
		}
	}
}

// shut is the edit that keeps change requests out of a stage of a declarative
// pipeline that has no condition yet: one with steps of its own.
func (r *reader) shut(b *block) []patch.Edit {
	text := r.doc.Source.Text
	steps := false
	for _, st := range b.stmts {
		if st.value == nil || len(st.value.items) == 0 || st.value.items[0].call == nil {
			continue
		}
		switch st.value.items[0].call.name {
		case "when":
			return nil
		case "steps":
			steps = true
		}
	}
	open := b.at.Off // of the brace, or right behind it
	if open > 0 && text[open-1] == '{' {
		open--
	}
	if !steps || open >= len(text) || text[open] != '{' {
		return nil
	}
	cond := "when { not { changeRequest() } }"
	if strings.Contains(text, "ghprb") {
		cond = "when { expression { !env.ghprbPullId } }"
	}
	line, _, _ := strings.Cut(text[open+1:], "\n")
	if strings.TrimSpace(line) != "" {
		return []patch.Edit{r.doc.Source.Insert(open+1, " "+cond+";")}
	}
	rest := text[open+1+len(line)+1:]
	indent := rest[:len(rest)-len(strings.TrimLeft(rest, " \t"))]
	return []patch.Edit{r.doc.Source.Insert(open+1, "\n"+indent+cond)}
}

// maxStages bounds the jobs of a file.
const maxStages = 5000

// step adds a step to the job of the scope, which begins with its first step.
func (r *reader) step(s *scope, c *call) *pipeline.Step {
	if s.job == nil {
		if len(r.doc.Jobs) >= maxStages {
			return nil
		}
		name := s.name
		if name == "" {
			name = "pipeline"
		}
		key := s.key
		if key.IsZero() {
			key = c.key
		}
		j := &pipeline.Job{Doc: r.doc, ID: name, Key: key, At: c.at, Here: c.at, Guarded: s.guarded, Own: s.agent, Container: s.image, Services: s.services}
		j.Powers = append(j.Powers, s.powers...)
		if !s.guarded {
			j.Shut = s.shut
		}
		r.doc.Jobs = append(r.doc.Jobs, j)
		s.job = j
	}
	j := s.job
	j.At.End, j.Here.End = max(j.At.End, c.at.End), max(j.Here.End, c.at.End)
	st := &pipeline.Step{Job: j, Index: len(j.Steps), At: c.at, Here: c.at}
	st.If = s.cond
	if len(s.env) > 0 {
		st.Env = &pipeline.Map{Entries: s.env}
	}
	if s.dir != "" {
		st.Dir = r.plain(c.key, s.dir)
	}
	j.Steps = append(j.Steps, st)
	return st
}

// script reads sh, bat, powershell and pwsh, with a text or with named values.
func (r *reader) script(s *scope, c *call) {
	var e *expr
	for _, a := range c.args {
		if a.name == "script" || a.name == "" && e == nil {
			e = a.value
		}
		if a.name == "" && len(a.value.items) == 1 {
			for _, in := range a.value.items[0].list {
				if in.name == "script" || in.name == "" && len(a.value.items[0].list) == 1 {
					e = in.value
				}
			}
		}
	}
	if e == nil {
		return
	}
	st := r.step(s, c)
	if st == nil {
		return
	}
	st.Run = r.joined(s, e, c.name)
	if st.Run == nil {
		st.Job.Steps = st.Job.Steps[:len(st.Job.Steps)-1]
		return
	}
	st.Run.Key = c.key
	if c.name != "sh" {
		name := c.name
		if name == "bat" {
			name = "cmd"
		}
		st.Shell = r.plain(c.key, name)
	}
}

// checkout notes where the change is checked out.
func (r *reader) checkout(s *scope, c *call) {
	if st := r.step(s, c); st != nil {
		st.Name = r.plain(c.key, "checkout")
	}
}

// load names another file of the repository.
func (r *reader) load(c *call) {
	if t := c.first(); t != nil && len(t.places) == 0 {
		r.doc.Includes = append(r.doc.Includes, &pipeline.Use{Value: r.value(t), Kind: pipeline.RefLocal, Path: t.text})
	}
}

// library names a shared library, whose version is a branch, tag or commit.
func (r *reader) library(c *call) {
	names := []*literal{c.first(), c.text("identifier")}
	for _, a := range c.args {
		for _, it := range a.value.items {
			for _, in := range it.list {
				if len(in.value.items) == 1 && len(names) < 50 {
					names = append(names, in.value.items[0].text)
				}
			}
		}
	}
	for _, t := range names {
		if t == nil || t.text == "" || len(t.places) > 0 {
			continue
		}
		name, ref, _ := strings.Cut(t.text, "@")
		r.doc.Includes = append(r.doc.Includes, &pipeline.Use{Value: r.value(t), Kind: pipeline.RefPackage, Repo: name, Ref: ref})
	}
}
