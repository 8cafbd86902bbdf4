package bitbucket

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Reads reports whether the file at a path is one of pipelines. Nested
// repositories count, too.
func Reads(p string) bool {
	base := path.Base(p)
	return base == "bitbucket-pipelines.yml" || base == "bitbucket-pipelines.yaml"
}

// Read turns a file into a document; nil where the path is none. What is broken
// is in the document's problems. A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	if !Reads(p) {
		return nil, nil
	}
	f, root, err := yamlfile.Read(p, pipeline.Bitbucket, text, b)
	if err != nil {
		return nil, err
	}
	if f.Doc.Examined {
		f.Doc.Predefined = predefined
		r := &reader{File: f}
		r.read(root)
	}
	return f.Doc, nil
}

// A reader gives the keys of a file their meaning.
type reader struct {
	*yamlfile.File
	image    tree.Node            // of all steps that say nothing
	services map[string]tree.Node // their definitions
	count    map[string]int
}

func (r *reader) read(root tree.Node) {
	if !r.Begin(root, "") {
		return
	}
	r.image = r.Get(root, "image")
	r.services, r.count = map[string]tree.Node{}, map[string]int{}
	r.Each(r.Get(r.Get(root, "definitions"), "services"), func(c tree.Node) { r.services[c.Key()] = c })
	lines := r.Get(root, "pipelines")
	if yamlfile.Target(lines).Kind() != tree.Map {
		r.Problem(r.Doc.First, `a file of pipelines needs "pipelines"`)
		return
	}
	r.Doc.On = r.Value(lines)
	r.Each(lines, func(c tree.Node) { r.section(c) })
	r.Finish()
}

// section reads one start condition: a list of steps, or a mapping of patterns
// with such lists.
func (r *reader) section(n tree.Node) {
	name := n.Key()
	t := pipeline.Trigger{Event: name, Key: yamlfile.Point(n), Who: pipeline.Maintainer, Rights: true, Tags: name == "tags"}
	switch name {
	case "default":
		r.Doc.Triggers = append(r.Doc.Triggers, t)
		r.list(n, name, 0)
	case "branches", "tags", "bookmarks", "pull-requests", "custom":
		r.Each(n, func(c tree.Node) {
			if name == "branches" && len(t.Branches) < 100 {
				t.Branches = append(t.Branches, c.Key())
			}
			r.list(c, name+"/"+c.Key(), 0)
		})
		r.Doc.Triggers = append(r.Doc.Triggers, t)
	default:
		r.Problem(yamlfile.Point(n), name+" is no start condition")
	}
}

// list reads the items of a pipeline: steps, steps side by side, stages,
// variables that are asked for, and pipelines of other repositories.
func (r *reader) list(n tree.Node, where string, depth int) {
	if yamlfile.Target(n).Kind() == tree.Map { // of a later form: steps below a key, or an import
		if v := r.Value(r.Get(n, "import")); v.Set() {
			r.Doc.Includes = append(r.Doc.Includes, shared(v))
			return
		}
		n = r.Get(n, "steps")
	}
	if depth > 4 {
		return
	}
	r.Each(n, func(c tree.Node) {
		switch {
		case r.Get(c, "step").Exists():
			r.step(r.Get(c, "step"), where)
		case r.Get(c, "parallel").Exists():
			r.list(r.Get(c, "parallel"), where, depth+1)
		case r.Get(c, "stage").Exists():
			r.list(r.Get(r.Get(c, "stage"), "steps"), where, depth+1)
		case r.Get(c, "variables").Exists():
			r.Each(r.Get(c, "variables"), func(v tree.Node) {
				r.Doc.Inputs = append(r.Doc.Inputs, &pipeline.Input{Name: yamlfile.Target(r.Get(v, "name")).Text(), Type: "string", Key: r.Loc(v)})
			})
		}
	})
}

// shared reads an imported pipeline: repository:reference:name.
func shared(v *pipeline.Value) *pipeline.Use {
	parts := strings.SplitN(v.Text, ":", 3)
	u := &pipeline.Use{Value: v, Kind: pipeline.RefRepository, Repo: parts[0]}
	if len(parts) > 1 {
		u.Ref = parts[1]
	}
	return u
}
