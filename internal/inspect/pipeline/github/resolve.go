package github

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// resolve fills in what each expression reads: env through its definitions,
// matrix through its values, outputs through the steps that set them.
func resolve(d *pipeline.Document) {
	rounds := 1
	if strings.Contains(d.Source.Text, "needs.") || strings.Contains(d.Source.Text, "needs[") {
		rounds = 2 // a job may stand in front of the one it needs
	}
	known := index(d)
	for ; rounds > 0; rounds-- {
		s := scope{doc: d, index: known, axes: map[axis]pipeline.Read{}}
		s.entries(d.Env)
		for _, j := range d.Jobs {
			s.job = j
			s.jobValues(j)
			for _, st := range j.Steps {
				s.step = st
				s.stepValues(st)
			}
			s.step = nil
			s.entries(j.Outputs)
		}
	}
	s := scope{doc: d, index: known, axes: map[axis]pipeline.Read{}}
	for _, v := range d.Fenced {
		for _, e := range v.Exprs {
			if e.Root != nil && e.Reads == nil {
				s.job = d.JobAt(v.At.Off)
				s.expr(e)
			}
		}
	}
}

// known is what is looked up by name.
type known struct {
	jobs   map[string]*pipeline.Job
	inputs map[string]bool // declared; false where the type leaves no room for text
}

func index(d *pipeline.Document) *known {
	k := &known{jobs: make(map[string]*pipeline.Job, len(d.Jobs)), inputs: make(map[string]bool, len(d.Inputs))}
	for _, j := range d.Jobs {
		k.jobs[strings.ToLower(j.ID)] = j
	}
	for _, in := range d.Inputs {
		free := in.Type != "boolean" && in.Type != "number" && in.Type != "choice"
		name := strings.ToLower(in.Name)
		k.inputs[name] = k.inputs[name] || free
	}
	return k
}

// axis is a key of a job's matrix.
type axis struct {
	matrix *pipeline.Matrix
	name   string
}

// scope is where an expression stands.
type scope struct {
	index *known
	doc   *pipeline.Document
	job   *pipeline.Job
	step  *pipeline.Step
	axes  map[axis]pipeline.Read // what is known of matrices
}

func (s *scope) jobValues(j *pipeline.Job) {
	if m := j.Matrix; m != nil {
		s.value(m.Value)
		for _, a := range m.Axes {
			s.value(a.Computed)
			s.values(a.Values)
		}
		for _, inc := range m.Include {
			s.entries(inc)
		}
	}
	s.entries(j.Env)
	s.entries(j.With)
	s.entries(j.Secrets)
	for _, v := range []*pipeline.Value{j.Name, j.If, j.RunsOn, j.Environment, j.Shell, j.Group} {
		s.value(v)
	}
	s.values(j.Labels)
	for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
		if i != nil {
			s.value(i.Value)
			s.value(i.Options)
			s.entries(i.Credentials)
		}
	}
	if j.Cond != nil && j.Cond.Root != nil && !j.If.Dynamic() {
		s.expr(j.Cond)
	}
}

func (s *scope) stepValues(st *pipeline.Step) {
	s.entries(st.Env)
	s.entries(st.With)
	for _, v := range []*pipeline.Value{st.Name, st.If, st.Run, st.Shell} {
		s.value(v)
	}
	if st.Cond != nil && st.Cond.Root != nil && !st.If.Dynamic() {
		s.expr(st.Cond)
	}
	if st.Run != nil && (strings.Contains(st.Run.Text, "GITHUB_OUTPUT") || strings.Contains(st.Run.Text, "GITHUB_ENV")) {
		st.Follow()
	}
}

func (s *scope) entries(m *pipeline.Map) {
	if m == nil {
		return
	}
	s.value(m.Value)
	for _, e := range m.Entries {
		s.value(e.Value)
	}
}

func (s *scope) values(list []*pipeline.Value) {
	for _, v := range list {
		s.value(v)
	}
}

func (s *scope) value(v *pipeline.Value) {
	if v == nil {
		return
	}
	for _, e := range v.Exprs {
		if e.Root != nil {
			s.expr(e)
		}
	}
}

func (s *scope) expr(e *pipeline.Expr) {
	e.Reads = make([]pipeline.Read, 0, 2)
	type key struct{ off, end int }
	seen := map[key]bool{}
	e.Root.Flows(func(n *exprNode) {
		k := key{n.Start, n.End}
		if seen[k] || len(e.Reads) > 100 {
			return
		}
		seen[k] = true
		r := s.read(n.Path())
		r.Node, r.Path = n, n.Path()
		e.Reads = append(e.Reads, r)
	})
}

// read says what is known of a context.
func (s *scope) read(path []string) pipeline.Read {
	name := ""
	if len(path) > 1 {
		name = path[1]
	}
	switch path[0] {
	case "secrets":
		return pipeline.Read{Origin: pipeline.FromSecret}
	case "github":
		if len(path) > 3 && path[1] == "event" && path[2] == "inputs" {
			return s.input(path[3])
		}
		return pipeline.Read{Level: capability(path)}
	case "inputs":
		if name == "" {
			return pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromInput}
		}
		return s.input(name)
	case "env":
		return s.env(name)
	case "matrix":
		return s.matrix(name)
	case "steps":
		return s.output(path)
	case "needs":
		return s.need(path)
	case "runner", "job", "strategy":
		return pipeline.Read{}
	}
	return pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromOther}
}

// input is the level of a declared input: what callers are seen to hand in, and
// nothing where its type leaves no room for text.
func (s *scope) input(name string) pipeline.Read {
	if free, declared := s.index.inputs[strings.ToLower(name)]; declared && !free {
		return pipeline.Read{Origin: pipeline.FromInput}
	}
	return s.fed(name, pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromInput})
}

func (s *scope) fed(name string, r pipeline.Read) pipeline.Read {
	if f, ok := s.doc.Fed[strings.ToLower(name)]; ok && f.Level > r.Level {
		r.Level, r.Source = f.Level, origin(f)
	}
	return r
}

// origin names the outsider's context behind a read.
func origin(r pipeline.Read) string {
	if r.Source != "" {
		return r.Source
	}
	return r.Name()
}

// carry is a read through a carrier: no lower than base, and with the level of
// what it carries.
func carry(from pipeline.Origin, base pipeline.Level, r pipeline.Read) pipeline.Read {
	out := pipeline.Read{Level: base, Origin: from}
	if r.Level > base {
		out.Level, out.Source = r.Level, origin(r)
	}
	return out
}

func (s *scope) env(name string) pipeline.Read {
	var v *pipeline.Value
	switch {
	case name == "" || name == "*":
	case s.step != nil:
		v = s.step.Variable(name)
	case s.job != nil:
		if v = s.job.Env.Get(name); v == nil {
			v = s.doc.Env.Get(name)
		}
	default:
		v = s.doc.Env.Get(name)
	}
	if v == nil {
		return pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromEnv}
	}
	if !v.Dynamic() {
		return pipeline.Read{Origin: pipeline.FromEnv}
	}
	_, r := v.Level()
	return carry(pipeline.FromEnv, pipeline.Unknown, r)
}

func (s *scope) matrix(name string) pipeline.Read {
	if name == "" || s.job == nil || s.job.Matrix == nil {
		return pipeline.Read{Origin: pipeline.FromMatrix}
	}
	key := axis{s.job.Matrix, strings.ToLower(name)}
	r, ok := s.axes[key]
	if !ok {
		r = matrixLevel(s.job.Matrix, name)
		s.axes[key] = r
	}
	return r
}

// matrixLevel is the level of a key of a matrix: that of its worst value.
func matrixLevel(m *pipeline.Matrix, name string) pipeline.Read {
	values, known := m.Values(name)
	level := pipeline.Fixed
	if !known {
		level = pipeline.Unknown
	}
	var worst pipeline.Read
	note := func(v *pipeline.Value) {
		if v.Dynamic() {
			level = pipeline.Unknown
		}
		if _, r := v.Level(); r.Level > worst.Level {
			worst = r
		}
	}
	for _, v := range values {
		note(v)
	}
	for _, a := range m.Axes {
		if strings.EqualFold(a.Name, name) && a.Computed != nil {
			note(a.Computed)
		}
	}
	if m.Dynamic {
		note(m.Value)
	}
	return carry(pipeline.FromMatrix, level, worst)
}

// output is the level of steps.ID.outputs.NAME.
func (s *scope) output(path []string) pipeline.Read {
	out := pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromOutput}
	if len(path) == 3 && (path[2] == "outcome" || path[2] == "conclusion") {
		return pipeline.Read{Origin: pipeline.FromOutput}
	}
	if len(path) < 4 || s.job == nil {
		return out
	}
	st := s.job.Step(path[1])
	if st == nil {
		return out
	}
	if st.Run != nil {
		if sc := st.Script(); sc != nil {
			if r, ok := sc.Output(path[3]); ok {
				return carry(pipeline.FromOutput, pipeline.Unknown, r)
			}
		}
		return out
	}
	if st.Uses != nil && st.Uses.Target != nil && len(st.Uses.Target.Jobs) > 0 {
		_, r := st.Uses.Target.Jobs[0].Outputs.Get(path[3]).Level()
		return carry(pipeline.FromOutput, pipeline.Unknown, r)
	}
	return out
}

// need is the level of needs.JOB.outputs.NAME.
func (s *scope) need(path []string) pipeline.Read {
	if len(path) == 3 && path[2] == "result" {
		return pipeline.Read{Origin: pipeline.FromOutput}
	}
	out := pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromOutput}
	if len(path) < 4 {
		return out
	}
	if j := s.index.jobs[path[1]]; j != nil {
		_, r := j.Outputs.Get(path[3]).Level()
		return carry(pipeline.FromOutput, pipeline.Unknown, r)
	}
	return out
}
