package gitlab

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Reads reports whether the file at a path may be a configuration. Paths use
// slashes; nested repositories count, too.
func Reads(p string) bool { return named(p) || component(p) }

func named(p string) bool {
	dir, base := path.Split(strings.ToLower(p))
	base = strings.TrimSuffix(strings.TrimSuffix(base, ".yml"), ".yaml")
	if len(dir)+len(base) == len(p) {
		return false // no YAML
	}
	dir = "/" + dir
	return strings.HasSuffix(base, ".gitlab-ci") || strings.HasSuffix(dir, "/.gitlab/ci/") || strings.HasSuffix(dir, "/.gitlab-ci/")
}

// component reports whether a path is one at which components stand.
func component(p string) bool {
	dir, base := path.Split(p)
	if !strings.HasSuffix(base, ".yml") {
		return false
	}
	dir = "/" + dir
	return strings.HasSuffix(dir, "/templates/") || base == "template.yml" && strings.HasSuffix(path.Dir(strings.TrimSuffix(dir, "/")), "/templates")
}

// Read turns a file into a document; nil where it is none. What is broken is in
// the document's problems. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if !named(p) && !(component(p) && strings.Contains(text, "spec:") && strings.Contains(text, "\n---")) {
		return nil, nil
	}
	return parse(p, text, b)
}

func parse(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	f, roots, err := yamlfile.ReadAll(p, pipeline.GitLab, text, b)
	if err != nil {
		return nil, err
	}
	if !f.Doc.Examined {
		return f.Doc, nil
	}
	r := &reader{File: f}
	f.Expressions = r.inputs
	f.Doc.Predefined = predefined
	r.read(roots)
	return f.Doc, nil
}

// A reader gives the keys of a file their meaning.
type reader struct {
	*yamlfile.File
	free     map[string]bool // inputs that take any text
	jobs     map[string]tree.Node
	defaults tree.Node            // "default"
	shared   map[string]tree.Node // keys at the top that are no jobs
	extended map[string]bool      // jobs that others of the file extend
	scripts  map[int]*pipeline.Value
	flat     map[int]map[string]tree.Node // keys of jobs, by the place of the mapping
	globals  map[string]pipeline.Read     // variables of the whole file
	merges   bool                         // some job runs for merge requests
}

func (r *reader) read(roots []tree.Node) {
	if len(roots) == 0 {
		return // an empty file configures nothing
	}
	root := roots[0]
	if spec := r.Get(root, "spec"); spec.Exists() && len(roots) > 1 {
		r.declare(r.Get(spec, "inputs"))
		root = roots[1]
	}
	if root.Kind() == tree.Null {
		return
	}
	if !r.Begin(root, "") {
		return
	}
	d := r.Doc
	r.jobs, r.shared, r.extended, r.scripts = map[string]tree.Node{}, map[string]tree.Node{}, map[string]bool{}, map[int]*pipeline.Value{}
	r.flat = map[int]map[string]tree.Node{}
	r.Each(root, func(c tree.Node) {
		if reserved(c.Key()) {
			r.shared[c.Key()] = c
			return
		}
		if r.jobs[c.Key()].Exists() {
			r.Problem(yamlfile.Point(r.jobs[c.Key()]), "job "+c.Key()+" is defined again below, and only the last counts")
		}
		r.jobs[c.Key()] = c
	})
	r.Each(root, func(c tree.Node) {
		if !reserved(c.Key()) {
			for _, base := range r.Texts(r.key(c, "extends")) {
				r.extended[base] = true
			}
		}
	})
	r.defaults = r.shared["default"]
	d.Env = r.variables(r.shared["variables"], nil)
	r.globals = tainted(d.Env)
	d.Includes = r.children(r.shared["include"])
	r.Each(root, func(c tree.Node) {
		if !reserved(c.Key()) && r.jobs[c.Key()] == c {
			r.job(c)
		}
	})
	r.triggers()
	r.Finish()
}

// reserved reports whether a key of the top is no job.
func reserved(key string) bool {
	switch key {
	case "include", "workflow", "variables", "default", "stages", "types", "image", "services", "cache", "before_script", "after_script", "spec":
		return true
	}
	return false
}

// declare reads the inputs of a header ("CI/CD inputs", define inputs with
// spec:inputs). Options, a pattern or another type leave no room for code.
func (r *reader) declare(inputs tree.Node) {
	r.free = map[string]bool{}
	r.Each(inputs, func(c tree.Node) {
		in := &pipeline.Input{Name: c.Key(), Key: yamlfile.Point(c), Type: yamlfile.Target(r.Get(c, "type")).Text(), Default: r.Value(r.Get(c, "default"))}
		if in.Type == "" {
			in.Type = "string"
		}
		r.free[in.Name] = in.Type == "string" && !r.Get(c, "options").Exists() && !r.Get(c, "regex").Exists()
		r.Doc.Inputs = append(r.Doc.Inputs, in)
	})
}

// inputs finds the places of a scalar at which inputs are pasted in.
func (r *reader) inputs(v *pipeline.Value) {
	for at := 0; ; {
		i := strings.Index(v.Text[at:], "$[[")
		if i < 0 {
			return
		}
		start := at + i
		n := strings.Index(v.Text[start:], "]]")
		if n < 0 {
			r.Problem(v.Loc(start, start+3), "an input is not closed")
			return
		}
		end := start + n
		e := &pipeline.Expr{Value: v, Start: start, End: end + 2, Inner: start + 3, Text: v.Text[start+3 : end]}
		name, _, _ := strings.Cut(e.Text, "|")
		name = strings.TrimPrefix(strings.TrimSpace(name), "inputs.")
		if free, declared := r.free[name]; free || !declared && r.free == nil {
			e.Reads = []pipeline.Read{{Path: []string{"inputs", name}, Level: pipeline.Unknown, Origin: pipeline.FromInput}}
		}
		v.Exprs = append(v.Exprs, e)
		at = end + 2
	}
}
