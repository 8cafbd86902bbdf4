package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// node reads a node of a scripted pipeline: all machines are the project's.
func (r *reader) node(s *scope, c *call) {
	inner := *s
	if inner.name == "" {
		inner.name, inner.key = "node", c.key
	}
	inner.job = nil
	inner.agent = r.plain(c.key, "any agent")
	if t := c.first(); t != nil && t.text != "" {
		inner.agent = r.value(t)
	} else if t == nil && len(c.args) > 0 && len(c.args[0].value.items) > 0 {
		inner.agent = r.said(c.args[0].value.at) // a label that is computed
	}
	if inner.agent == nil {
		inner.agent = r.plain(c.key, "any agent")
	}
	r.block(&inner, c.body)
}

// agent reads where a declarative pipeline or stage runs. A container or pod
// lives for one run; everything else is a machine of the project.
func (r *reader) agent(s *scope, c *call) {
	if c.body == nil {
		for _, a := range c.args {
			if len(a.value.items) > 0 && a.value.items[0].path == "none" {
				s.agent, s.image = nil, nil
				return
			}
			if len(a.value.items) > 0 && a.value.items[0].path == "any" {
				s.agent, s.image = r.plain(a.value.at, "any agent"), nil
			}
		}
		return
	}
	for _, st := range c.body.stmts {
		if st.value == nil || len(st.value.items) == 0 || st.value.items[0].call == nil {
			continue
		}
		switch in := st.value.items[0].call; in.name {
		case "label", "node":
			if t := in.first(); t != nil {
				s.agent, s.image = r.value(t), nil
				if t.text == "" {
					s.agent = r.plain(t.at, "any agent")
				}
			} else if in.body != nil {
				r.agent(s, in)
			}
		case "docker":
			s.agent = nil
			s.image = r.dockerAgent(in)
		case "dockerfile":
			s.agent, s.image = nil, nil
		case "kubernetes":
			s.agent, s.image, s.services = nil, nil, nil
			r.pod(s, in)
		}
	}
}

// dockerAgent reads docker 'image' and docker { image … args … }.
func (r *reader) dockerAgent(c *call) *pipeline.Image {
	i := &pipeline.Image{}
	if t := c.first(); t != nil {
		i.Value = r.text(&scope{}, t)
	}
	if c.body != nil {
		for _, st := range c.body.stmts {
			if st.value == nil || len(st.value.items) == 0 || st.value.items[0].call == nil {
				continue
			}
			in := st.value.items[0].call
			t := in.first()
			if t == nil {
				continue
			}
			switch in.name {
			case "image":
				i.Value = r.text(&scope{}, t)
			case "args":
				i.Options = r.value(t)
			}
		}
	}
	if i.Value == nil {
		return nil
	}
	i.Whole = i.Value
	return i
}

// docker reads docker.image('x').inside('args') { … } and its like.
func (r *reader) docker(s *scope, c *call) {
	base := c
	for base.on != nil {
		base = base.on
	}
	var i *pipeline.Image
	if t := base.first(); t != nil && base.name == "docker.image" {
		v := r.text(s, t)
		i = &pipeline.Image{Value: v, Whole: v}
		if c != base {
			if args := c.first(); args != nil {
				i.Options = r.value(args)
			}
		}
	}
	inner := *s
	if st := r.step(&inner, c); st != nil {
		st.Job.Steps = st.Job.Steps[:len(st.Job.Steps)-1]
		if i != nil {
			st.Job.Services = append(st.Job.Services[:len(st.Job.Services):len(st.Job.Services)], i)
		}
	}
	if strings.HasSuffix(c.name, ".push") {
		r.push(&inner, c)
	}
	r.within(s, &inner, c)
}

// push notes that an image is sent away.
func (r *reader) push(s *scope, c *call) {
	if st := r.step(s, c); st != nil {
		st.Job.Steps = st.Job.Steps[:len(st.Job.Steps)-1]
		if len(st.Job.Powers) < maxHeld {
			st.Job.Powers = append(st.Job.Powers, pipeline.Power{Kind: pipeline.Publishes, What: "the right to publish (" + c.name + ")", At: c.at})
		}
	}
}

// pod reads the images of a pod that stands in the file as YAML, line by line.
func (r *reader) pod(s *scope, c *call) {
	if c.body == nil {
		return
	}
	for _, st := range c.body.stmts {
		if st.value == nil || len(st.value.items) == 0 || st.value.items[0].call == nil || st.value.items[0].call.name != "yaml" {
			continue
		}
		t := st.value.items[0].call.first()
		if t == nil {
			continue
		}
		for off := 0; off < len(t.text); {
			end := strings.IndexByte(t.text[off:], '\n')
			if end < 0 {
				end = len(t.text) - off
			}
			r.podLine(s, t, off, off+end)
			off += end + 1
		}
	}
}

func (r *reader) podLine(s *scope, t *literal, off, end int) {
	key, value, ok := strings.Cut(t.text[off:end], ":")
	value = strings.Trim(strings.TrimSpace(value), `"'`)
	if !ok || value == "" {
		return
	}
	from := off + strings.Index(t.text[off:end], value)
	at := pipeline.Loc{Off: t.at.Off + int(t.index[from]), End: t.at.Off + int(t.index[from+len(value)-1]) + 1}
	switch strings.Trim(key, " \t-\r") {
	case "image":
		v := r.plain(at, value)
		i := &pipeline.Image{Value: v, Whole: v}
		if s.image == nil {
			s.image = i
		} else if len(s.services) < maxHeld {
			s.services = append(s.services[:len(s.services):len(s.services)], i)
		}
	case "privileged":
		if i := s.last(); value == "true" && i != nil {
			i.Privileged = r.plain(at, value)
		}
	case "path":
		if i := s.last(); strings.Contains(value, "docker.sock") && i != nil {
			i.Volumes = append(i.Volumes, r.plain(at, value))
		}
	}
}

// last is the container that was named last.
func (s *scope) last() *pipeline.Image {
	if n := len(s.services); n > 0 {
		return s.services[n-1]
	}
	return s.image
}

// environment reads NAME = value and NAME = credentials('id').
func (r *reader) environment(s *scope, c *call) {
	if c.body == nil {
		return
	}
	for _, st := range c.body.stmts {
		if st.name == "" || st.value == nil || len(st.value.items) == 0 {
			continue
		}
		if in := st.value.items[0].call; in != nil && in.name == "credentials" {
			s.power(pipeline.Power{Kind: pipeline.Secrets, What: "the credentials " + named(in.first(), st.name), At: in.at})
			s.secret(st.name, st.name+"_USR", st.name+"_PSW")
			continue
		}
		if v := r.joined(s, st.value, ""); v != nil {
			s.set(st.name, v)
		}
	}
}

func named(t *literal, otherwise string) string {
	if t == nil || t.text == "" {
		return otherwise
	}
	return t.text
}

// maxHeld bounds the variables, secrets and powers of one scope.
const maxHeld = 100

func (s *scope) power(p pipeline.Power) {
	if len(s.powers) < maxHeld {
		s.powers = append(s.powers[:len(s.powers):len(s.powers)], p)
	}
	if s.job != nil && len(s.job.Powers) < maxHeld && s.guarded == s.job.Guarded {
		s.job.Powers = append(s.job.Powers, p)
	}
}

func (s *scope) secret(names ...string) {
	if len(s.secrets) < maxHeld {
		s.secrets = append(s.secrets[:len(s.secrets):len(s.secrets)], names...)
	}
}

// set puts a variable of the environment in front of those of outer scopes.
func (s *scope) set(name string, v *pipeline.Value) {
	if len(s.env) < maxHeld {
		s.env = append([]pipeline.Entry{{Name: name, Value: v}}, s.env...)
	}
}

// withEnv reads withEnv(["NAME=value"]).
func (r *reader) withEnv(s *scope, c *call) {
	for _, a := range c.args {
		for _, it := range a.value.items {
			for _, in := range it.list {
				if len(in.value.items) == 0 || in.value.items[0].text == nil {
					continue
				}
				if v := r.joined(s, in.value, ""); v != nil {
					if name, _, ok := strings.Cut(v.Text, "="); ok {
						s.set(name, v)
					}
				}
			}
		}
	}
}

// credentials reads the blocks in which secrets are at hand: the variables that
// hold them, and what they are called.
func (r *reader) credentials(s *scope, c *call) {
	inner := *s
	var what *literal
	for _, a := range c.args {
		r.bindings(&inner, a.value, &what, 0)
	}
	inner.power(pipeline.Power{Kind: pipeline.Secrets, What: "the credentials " + named(what, "of "+c.name), At: c.key})
	if inner.job == nil && s.job == nil {
		r.block(&inner, c.body)
		if inner.job != nil && !inner.guarded {
			s.job = inner.job
		}
		return
	}
	r.block(&inner, c.body)
}

// bindings finds the identifiers and variables of credentials.
func (r *reader) bindings(s *scope, e *expr, what **literal, depth int) {
	if depth > 6 {
		return
	}
	for _, it := range e.items {
		args := it.list
		if it.call != nil {
			args = it.call.args
		}
		if it.text != nil && *what == nil && it.text.text != "" && !strings.Contains(it.text.text, "://") {
			*what = it.text
		}
		for _, a := range args {
			var t *literal
			if len(a.value.items) == 1 {
				t = a.value.items[0].text
			}
			switch {
			case t != nil && (strings.HasSuffix(a.name, "ariable") || a.name == "envVar"):
				s.secret(t.text)
			case t != nil && a.name == "credentialsId":
				if *what == nil {
					*what = t
				}
			case t != nil && a.name != "" && a.name != "credentials":
			default:
				r.bindings(s, a.value, what, depth+1)
			}
		}
	}
}
