package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// text is a literal as a value with what its interpolations read.
func (r *reader) text(s *scope, l *literal) *pipeline.Value {
	v := r.value(l)
	for _, p := range l.places {
		e := &pipeline.Expr{Value: v, Start: p.start, End: p.end, Inner: p.start + 1, Text: p.inner}
		e.Reads = r.reads(s, p.inner)
		v.Exprs = append(v.Exprs, e)
	}
	return v
}

// joined is an expression of texts and names that are put together with "+" as
// one value; nil where it is nothing of the kind. step is the step that runs it.
func (r *reader) joined(s *scope, e *expr, step string) *pipeline.Value {
	if len(e.items) == 0 {
		return nil
	}
	if l := e.items[0].text; l != nil && (len(e.items) == 1 || e.items[1].op != '+') {
		v := r.text(s, l)
		if step == "sh" {
			r.mend(s, v, l)
		}
		return v
	}
	if len(e.items) == 1 && e.items[0].round && len(e.items[0].list) == 1 && s.depth < maxDepth {
		s.depth++
		defer func() { s.depth-- }()
		return r.joined(s, e.items[0].list[0].value, step)
	}
	return r.sum(s, e)
}

// sum joins the operands of an expression. A text is taken as it reads, anything
// else is an interpolation.
func (r *reader) sum(s *scope, e *expr) *pipeline.Value {
	var text []byte
	var index []uint32
	v := &pipeline.Value{}
	var exprs []*pipeline.Expr
	base := e.at.Off
	for _, it := range e.items {
		switch {
		case it.op != 0:
			if it.op != '+' && len(text) == 0 {
				return nil
			}
		case it.text != nil:
			from := len(text)
			text = append(text, it.text.text...)
			for _, i := range it.text.index {
				index = append(index, uint32(it.text.at.Off-base)+i)
			}
			for _, p := range it.text.places {
				exprs = append(exprs, &pipeline.Expr{Start: from + p.start, End: from + p.end, Inner: from + p.start + 1, Text: p.inner, Reads: r.reads(s, p.inner)})
			}
		default:
			from := len(text)
			said := r.doc.Source.Text[it.at.Off:it.at.End]
			text = append(text, said...)
			for i := range len(said) {
				index = append(index, uint32(it.at.Off-base+i))
			}
			exprs = append(exprs, &pipeline.Expr{Start: from, End: len(text), Inner: from, Text: said, Reads: r.reads(s, said)})
		}
	}
	if len(text) == 0 {
		return nil
	}
	v = pipeline.NewSpliced(r.doc.Source, e.at, string(text), index)
	for _, x := range exprs {
		x.Value = v
	}
	v.Exprs = exprs
	return v
}

// maxReads bounds the names that are looked at in one interpolation.
const maxReads = 20

// reads finds the names in an interpolation and what is known of them.
func (r *reader) reads(s *scope, inner string) []pipeline.Read {
	var out []pipeline.Read
	p := parser{src: inner}
	for p.at < len(p.src) && len(out) < maxReads {
		c := p.src[p.at]
		switch {
		case c == '\'':
			if i := strings.IndexByte(p.src[p.at+1:], '\''); i >= 0 {
				p.at += i + 1
			}
			p.at++
		case letter(c):
			name := p.path()
			if name == "" {
				p.at++
				continue
			}
			if p.at < len(p.src) && p.src[p.at] == '[' { // params['NAME']
				if key, ok := strings.CutPrefix(p.src[p.at+1:], "'"); ok {
					key, _, _ = strings.Cut(key, "'")
					name += "." + key
				}
			}
			read := r.name(s, name)
			if read.Path == nil {
				read.Path = strings.Split(name, ".")
			}
			out = append(out, read)
		case digit(c):
			for p.at < len(p.src) && (digit(p.src[p.at]) || letter(p.src[p.at])) {
				p.at++
			}
		default:
			p.at++
		}
	}
	return out
}

// name is what is known of a name of Groovy.
func (r *reader) name(s *scope, name string) pipeline.Read {
	head, rest, dotted := strings.Cut(name, ".")
	if dotted && (head == "params" || head == "env") {
		rest, _, _ = strings.Cut(rest, ".") // methods on it
	}
	switch head {
	case "params":
		return r.parameterRead(rest)
	case "env":
		return r.variable(s, rest)
	case "currentBuild", "scm", "pullRequest", "pullrequest":
		if strings.HasSuffix(name, ".title") || strings.HasSuffix(name, ".body") || strings.HasSuffix(name, ".headRef") {
			return pipeline.Read{Level: pipeline.Arbitrary}
		}
		return pipeline.Read{}
	}
	if v, ok := r.vars[head]; ok {
		return v
	}
	return r.variable(s, head)
}

func (r *reader) parameterRead(name string) pipeline.Read {
	switch r.kinds[name] {
	case "booleanParam", "choice", "run":
		return pipeline.Read{Path: []string{"params", name}, Origin: pipeline.FromInput}
	case "password", "credentials":
		return pipeline.Read{Path: []string{"params", name}, Origin: pipeline.FromSecret}
	}
	return pipeline.Read{Path: []string{"params", name}, Level: pipeline.Unknown, Origin: pipeline.FromInput}
}

// variable is what is known of a variable of the environment.
func (r *reader) variable(s *scope, name string) pipeline.Read {
	for _, secret := range s.secrets {
		if secret == name {
			return pipeline.Read{Path: []string{"credentials", name}, Origin: pipeline.FromSecret}
		}
	}
	for _, e := range s.env {
		if e.Name == name {
			_, read := e.Value.Level()
			if read.Level > pipeline.Fixed && read.Source == "" {
				read.Source = read.Name()
			}
			read.Path = []string{"env", name}
			return read
		}
	}
	if v, ok := r.vars["env."+name]; ok {
		return v
	}
	if _, ok := r.kinds[name]; ok {
		return r.parameterRead(name)
	}
	return predefined(name)
}

// assign notes what a variable holds.
func (r *reader) assign(s *scope, st *stmt) {
	const most = 10_000
	if len(r.vars) > most {
		return
	}
	var worst pipeline.Read
	note := func(list []pipeline.Read) {
		for _, read := range list {
			if read.Level > worst.Level || read.Origin == pipeline.FromSecret && worst.Level == pipeline.Fixed {
				worst = read
			}
		}
	}
	for _, it := range st.value.items {
		switch {
		case it.text != nil:
			for _, p := range it.text.places {
				note(r.reads(s, p.inner))
			}
		case it.path != "":
			note([]pipeline.Read{r.known(s, it.path)})
		case it.call != nil && it.call.body == nil && !shellStep(it.call.name):
			note([]pipeline.Read{r.known(s, it.call.name)}) // a method on it: toLowerCase()
		}
	}
	if worst.Level > pipeline.Fixed && worst.Source == "" {
		worst.Source = worst.Name()
		worst.Path = nil
	}
	r.vars[strings.TrimPrefix(st.name, "this.")] = worst
}

func (r *reader) known(s *scope, path string) pipeline.Read {
	read := r.name(s, path)
	if read.Path == nil {
		read.Path = strings.Split(path, ".")
	}
	return read
}

func shellStep(name string) bool {
	return name == "sh" || name == "bat" || name == "powershell" || name == "pwsh" || name == "readFile" || name == "input"
}

// mend notes the edits that put a script into single quotes, with variables of
// the environment in the places of interpolations. All of them must be such
// variables, and nothing in the script may read otherwise then.
func (r *reader) mend(s *scope, v *pipeline.Value, l *literal) {
	const most = 64 << 10 // bytes of a script; beyond it nobody wants an automatic change
	closing := strings.ReplaceAll(l.quote, `"`, "'")
	raw := r.doc.Source.Text[l.at.Off:l.at.End]
	if len(v.Exprs) == 0 || l.quote != `"` && l.quote != `"""` || len(raw) > most || !strings.HasSuffix(raw, l.quote) || len(raw) < 2*len(l.quote) ||
		strings.Contains(raw, `\`) || strings.Contains(raw, closing) || strings.Contains(raw, "<<'") {
		return
	}
	src := r.doc.Source
	edits := []finding.Edit{src.Replace(pipeline.Loc{Off: l.at.Off, End: l.at.Off + len(l.quote)}, closing)}
	wanted := false
	for _, e := range v.Exprs {
		name := r.environmentName(s, e.Text)
		line := v.Text[strings.LastIndexByte(v.Text[:e.Start], '\n')+1 : e.Start]
		if name == "" || strings.Count(line, "'")%2 == 1 {
			return
		}
		text := "${" + name + "}"
		if strings.Count(line, `"`)%2 == 0 {
			text = `"` + text + `"`
		}
		for _, read := range e.Reads {
			wanted = wanted || read.Level > pipeline.Fixed || read.Origin == pipeline.FromSecret
		}
		edits = append(edits, src.Replace(e.Loc(), text))
	}
	if !wanted {
		return
	}
	edits = append(edits, src.Replace(pipeline.Loc{Off: l.at.End - len(l.quote), End: l.at.End}, closing))
	for _, e := range v.Exprs {
		e.Mend = edits
	}
}

// environmentName is the variable of the environment that a name of Groovy
// stands for, or "".
func (r *reader) environmentName(s *scope, name string) string {
	if p, ok := strings.CutPrefix(name, "params."); ok && simple(p) {
		return p // parameters are variables, too
	}
	if p, ok := strings.CutPrefix(name, "env."); ok && simple(p) {
		return p
	}
	if _, local := r.vars[name]; local || !simple(name) {
		return ""
	}
	for _, secret := range s.secrets {
		if secret == name {
			return name
		}
	}
	for _, e := range s.env {
		if e.Name == name {
			return name
		}
	}
	if _, ok := r.kinds[name]; ok || predefined(name).Level > pipeline.Fixed {
		return name
	}
	return ""
}

func simple(name string) bool {
	for i := range len(name) {
		c := name[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}
