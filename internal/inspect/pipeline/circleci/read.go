package circleci

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Platform returns the platform of the file at a path, or "".
func Platform(p string) string {
	dir, base := path.Split(p)
	if dir != ".circleci/" && !strings.HasSuffix(dir, "/.circleci/") {
		return ""
	}
	if e := path.Ext(base); e != ".yml" && e != ".yaml" {
		return ""
	}
	return pipeline.CircleCI
}

// Read turns a file into a document; it returns nil where the path or the
// content is none of this front end. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if Platform(p) == "" {
		return nil, nil
	}
	f, root, err := yamlfile.Read(p, pipeline.CircleCI, text, b)
	if err != nil {
		return nil, err
	}
	if !root.Exists() {
		return f.Doc, nil
	}
	main := strings.HasPrefix(path.Base(p), "config.")
	if !main && !root.Get("jobs").Exists() && !root.Get("workflows").Exists() && !root.Get("orbs").Exists() {
		return nil, nil
	}
	r := &reader{File: f, args: map[string]pipeline.Read{}}
	f.Expressions = r.expressions
	if f.Begin(root, "") { // values are made when their parameters are known
		r.config(root)
	}
	f.Finish()
	return f.Doc, nil
}

type reader struct {
	*yamlfile.File
	root     tree.Node
	steps    int                      // made so far
	args     map[string]pipeline.Read // what parameters hold, by owner and name
	params   map[string]string        // types of the pipeline's parameters
	owner    string                   // the command or job whose body is read
	orb      string                   // the orb of the file that it belongs to, with a slash
	inline   []tree.Node              // orbs that stand in the file
	machines map[string]tree.Node     // executors
	commands map[string]tree.Node
	jobs     map[string]*pipeline.Job
	outside  pipeline.Loc // where the file speaks of an outsider's change
}

func (r *reader) config(root tree.Node) {
	d := r.Doc
	r.root = root
	d.Predefined = predefined
	r.params = map[string]string{}
	r.Each(r.Get(root, "parameters"), func(c tree.Node) {
		kind := yamlfile.Target(r.Get(c, "type")).Text()
		r.params[c.Key()] = kind
		d.Inputs = append(d.Inputs, &pipeline.Input{Name: c.Key(), Key: yamlfile.Point(c), Type: kind, Default: r.Value(r.Get(c, "default"))})
	})
	r.jobs = map[string]*pipeline.Job{}
	r.orbs(root)
	r.machines, r.commands = r.named("executors"), r.named("commands")
	r.calls(root)
	jobs := r.Get(root, "jobs")
	if !jobs.Exists() && !r.Get(root, "workflows").Exists() && !r.Get(root, "orbs").Exists() {
		r.Problem(d.First, `a configuration needs "jobs" or "workflows"`)
	}
	r.Each(jobs, r.job)
	for _, o := range r.inline {
		r.orb = o.Key() + "/"
		r.Each(r.Get(o, "jobs"), r.job)
	}
	r.orb = ""
	r.workflows(root)
	d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "push", Key: d.First, Who: pipeline.Maintainer, Rights: true})
	r.secrets()
	r.outsiders()
}

// named are the definitions below a key of the file, by name.
func (r *reader) named(key string) map[string]tree.Node {
	out := map[string]tree.Node{}
	r.Each(r.Get(r.root, key), func(c tree.Node) {
		if _, ok := out[c.Key()]; !ok {
			out[c.Key()] = c
		}
	})
	for _, o := range r.inline {
		r.Each(r.Get(o, key), func(c tree.Node) { out[o.Key()+"/"+c.Key()] = c })
	}
	return out
}

// orbs are packages of the platform, name@version, or stand in the file.
func (r *reader) orbs(root tree.Node) {
	r.Each(r.Get(root, "orbs"), func(c tree.Node) {
		v := r.Value(c)
		if !v.Set() {
			r.inline = append(r.inline, c)
			return
		}
		u := &pipeline.Use{Value: v, Kind: pipeline.RefPackage}
		name, version, ok := strings.Cut(strings.TrimSpace(v.Text), "@")
		u.Owner, u.Repo, _ = strings.Cut(name, "/")
		u.Ref = version
		if !ok || u.Repo == "" {
			u.Kind = pipeline.RefInvalid
		}
		r.Doc.Includes = append(r.Doc.Includes, u)
	})
}
