package jenkins

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Platform returns the platform of the file at a path, or "". Files of Groovy
// count by what is in them.
func Platform(p string) string {
	base := path.Base(p)
	lower := strings.ToLower(base)
	if base == "Jenkinsfile" || strings.HasPrefix(base, "Jenkinsfile.") || strings.HasPrefix(base, "Jenkinsfile-") || strings.HasSuffix(lower, ".jenkinsfile") || strings.HasSuffix(lower, ".groovy") {
		return pipeline.Jenkins
	}
	return ""
}

// Read turns a file into a document; it returns nil where the path or the
// content is none of this front end. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if Platform(p) == "" {
		return nil, nil
	}
	groovy := strings.HasSuffix(strings.ToLower(p), ".groovy")
	if groovy && !mentions(text, "pipeline") && !mentions(text, "node") {
		return nil, nil
	}
	d, err := document(p, text, b)
	if err != nil {
		return nil, err
	}
	if groovy && len(d.Jobs) == 0 {
		return nil, nil
	}
	return d, nil
}

// mentions reports whether a word stands in a text in front of an opening
// bracket.
func mentions(text, word string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		at += i + len(word)
		rest := strings.TrimLeft(text[at:min(len(text), at+20)], " \t\r\n")
		if strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "(") {
			return true
		}
	}
}

// document reads a text as a pipeline, whatever its name.
func document(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	src := pipeline.NewSource(p, text)
	d := &pipeline.Document{Source: src, Platform: pipeline.Jenkins, Examined: true, At: pipeline.Loc{End: len(text)}, First: src.LineLoc(1), Ignores: pipeline.Exceptions(src, "//"), Predefined: predefined}
	if strings.IndexByte(text, 0) >= 0 {
		d.Examined = false
		d.Problems = []pipeline.Problem{{At: d.First, Msg: "not text"}}
		return d, nil
	}
	tree, deep, err := parse(text, b)
	if err != nil {
		return nil, err
	}
	r := &reader{doc: d, vars: map[string]pipeline.Read{}, kinds: map[string]string{}}
	top := scope{}
	r.collect(tree, 0)
	r.block(&top, tree)
	r.finish()
	if deep {
		d.Problems = append(d.Problems, pipeline.Problem{At: d.First, Msg: "blocks are nested too deep; a part was not examined"})
	}
	return d, nil
}

type reader struct {
	doc     *pipeline.Document
	vars    map[string]pipeline.Read // variables of Groovy
	kinds   map[string]string        // types of parameters
	outside pipeline.Loc             // where the file speaks of change requests
}

// scope is what holds around a step.
type scope struct {
	job      *pipeline.Job
	name     string       // of the stage
	key      pipeline.Loc // of its name
	env      []pipeline.Entry
	secrets  []string
	dir      string
	guarded  bool
	cond     *pipeline.Value // the innermost condition
	agent    *pipeline.Value // label of the project's machine
	image    *pipeline.Image
	services []*pipeline.Image // further containers of a pod
	powers   []pipeline.Power
	shut     []patch.Edit // that keep change requests out of the stage
	depth    int
}

func (r *reader) value(l *literal) *pipeline.Value {
	v := pipeline.NewSpliced(r.doc.Source, l.at, l.text, l.index)
	return v
}

// plain is the place [off, end) as a value with a text of its own.
func (r *reader) plain(at pipeline.Loc, text string) *pipeline.Value {
	index := make([]uint32, len(text))
	for i := range index {
		index[i] = uint32(min(i, max(at.End-at.Off-1, 0)))
	}
	return pipeline.NewSpliced(r.doc.Source, at, text, index)
}

// finish adds who can start the pipeline.
func (r *reader) finish() {
	d := r.doc
	if len(d.Jobs) > 0 {
		d.First = d.Jobs[0].Key
	}
	d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "branch", Key: d.First, Who: pipeline.Maintainer, Rights: true})
	for _, mark := range []string{"CHANGE_", "changeRequest", "ghprb", "githubPullRequest", "gitlabMergeRequest", "gitlabSourceBranch", "pullRequest."} {
		if i := begins(d.Source.Text, mark); i >= 0 && (r.outside.IsZero() || i < r.outside.Off) {
			r.outside = pipeline.Loc{Off: i, End: i + len(mark)}
		}
	}
	implied := r.outside.IsZero()
	if implied {
		r.outside = d.First // a multibranch project builds change requests, too
	}
	for _, j := range d.Jobs {
		if !j.Guarded {
			bring(j)
		}
	}
	t := pipeline.Trigger{Event: "change request", Key: r.outside, Who: pipeline.Outsider, Implied: implied, Setting: `the branch source's setting "Discover pull requests from forks"`}
	if strings.Contains(d.Source.Text, "ghprb") && held(d) {
		// The pull request builder is there for pull requests, and gives them what
		// the job has.
		t.Event, t.Rights, t.Setting = "pull request", true, ""
	}
	d.Triggers = append(d.Triggers, t)
}

// begins returns the first place at which a name begins with a text, or -1.
func begins(text, name string) int {
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return -1
		}
		if at += i; at == 0 || !letter(text[at-1]) && !digit(text[at-1]) || text[at-1] == '$' {
			return at
		}
		at += len(name)
	}
}

// held reports whether a job that change requests reach has anything to lose.
func held(d *pipeline.Document) bool {
	for _, j := range d.Jobs {
		if !j.Guarded && len(j.Powers) > 0 {
			return true
		}
	}
	return false
}

// bring marks the first step of a job that checks out the change. Jenkins does
// so at the beginning of a stage by itself; then a step without a script stands
// for that.
func bring(j *pipeline.Job) {
	for _, s := range j.Steps {
		if s.Name.Is("checkout") && s.Run == nil {
			s.Brings = true
			return
		}
	}
	first := &pipeline.Step{Job: j, At: j.Key, Here: j.Key, Brings: true}
	j.Steps = append([]*pipeline.Step{first}, j.Steps...)
	for i, s := range j.Steps {
		s.Index = i
	}
}

// collect finds the parameters and the libraries of a file, which stand anywhere.
func (r *reader) collect(b *block, depth int) {
	if b == nil || depth > maxDepth {
		return
	}
	for _, s := range b.stmts {
		for _, it := range s.value.items {
			c := it.call
			if c == nil {
				continue
			}
			switch c.name {
			case "parameters", "properties", "pipeline":
				if c.body != nil {
					r.collect(c.body, depth+1)
				}
				r.parameters(c, depth+1)
			case "string", "text", "booleanParam", "choice", "password", "file", "run", "credentials":
				r.parameter(c)
			}
		}
	}
}

// parameters looks for parameters in the arguments of properties([…]).
func (r *reader) parameters(c *call, depth int) {
	for _, a := range c.args {
		r.parametersOf(a.value, depth)
	}
}

func (r *reader) parametersOf(e *expr, depth int) {
	if depth > maxDepth {
		return
	}
	for _, it := range e.items {
		for _, a := range it.list {
			r.parametersOf(a.value, depth+1)
		}
		if it.call != nil {
			r.parameter(it.call)
			r.parameters(it.call, depth+1)
		}
	}
}

func (r *reader) parameter(c *call) {
	name := c.text("name")
	if name == nil || len(r.kinds) > 10_000 {
		return
	}
	r.kinds[name.text] = c.name
	r.doc.Inputs = append(r.doc.Inputs, &pipeline.Input{Name: name.text, Type: c.name, Key: name.at})
}

// text is a named argument that is one text, or nil.
func (c *call) text(name string) *literal {
	for _, a := range c.args {
		if a.name == name && len(a.value.items) == 1 {
			return a.value.items[0].text
		}
		if len(c.args) == 1 && a.name == "" && len(a.value.items) == 1 { // one list of named values
			for _, in := range a.value.items[0].list {
				if in.name == name && len(in.value.items) == 1 {
					return in.value.items[0].text
				}
			}
		}
	}
	return nil
}

// first is the first unnamed argument if it is one text, or nil.
func (c *call) first() *literal {
	for _, a := range c.args {
		if a.name == "" && len(a.value.items) > 0 {
			if t := a.value.items[0].text; t != nil {
				return t
			}
			return nil
		}
	}
	return nil
}
