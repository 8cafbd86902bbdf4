package pipeline

import "strings"

// Feed raises what is known of the inputs of documents to what their callers hand
// in, and with them the expressions that read an input: those whose path is the
// context and the input's name. It reports whether anything changed, so that a
// chain of calls takes as many rounds as it is long.
func Feed(docs []*Document, context string) bool {
	changed := false
	for _, d := range docs {
		for _, c := range d.Callers {
			with := c.Job.With
			if c.Step != nil {
				with = c.Step.With
			}
			if with == nil {
				continue
			}
			for _, e := range with.Entries {
				level, read := e.Value.Level()
				name := strings.ToLower(e.Name)
				if level <= Unknown || d.Fed[name].Level >= level {
					continue
				}
				if d.Fed == nil {
					d.Fed = map[string]Read{}
				}
				if read.Source == "" {
					read.Source = read.Name()
				}
				d.Fed[name] = Read{Level: level, Source: read.Source}
				changed = true
			}
		}
		d.raise(context)
	}
	return changed
}

// raise puts what is known of inputs into the expressions that read them.
func (d *Document) raise(context string) {
	if d.Fed == nil {
		return
	}
	value := func(v *Value) {
		if v == nil {
			return
		}
		for _, e := range v.Exprs {
			for i := range e.Reads {
				r := &e.Reads[i]
				if len(r.Path) < 2 || r.Path[0] != context {
					continue
				}
				if fed, ok := d.Fed[strings.ToLower(r.Path[1])]; ok && fed.Level > r.Level {
					r.Level, r.Source = fed.Level, fed.Source
				}
			}
		}
	}
	each := func(m *Map) {
		if m != nil {
			for _, e := range m.Entries {
				value(e.Value)
			}
		}
	}
	each(d.Env)
	for _, j := range d.Jobs {
		each(j.Env)
		each(j.With)
		for _, s := range j.Steps {
			each(s.Env)
			each(s.With)
			if value(s.Run); s.Run != nil {
				s.Follow()
			}
		}
	}
}
