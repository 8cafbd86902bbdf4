package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// resources reads the repositories, containers and web hooks that a pipeline
// declares ("resources definition" of the YAML schema reference).
func (r *reader) resources(n tree.Node) {
	r.containers = map[string]*pipeline.Image{}
	r.Each(r.Get(n, "repositories"), func(c tree.Node) {
		name := r.Value(r.Get(c, "name"))
		if !name.Set() {
			return
		}
		u := &pipeline.Use{Value: name, Kind: pipeline.RefRepository, Path: strings.ToLower(yamlfile.Target(r.Get(c, "type")).Text())}
		u.Owner, u.Repo, _ = strings.Cut(name.Text, "/")
		if u.Repo == "" {
			u.Owner, u.Repo = "", name.Text
		}
		u.Ref = yamlfile.Target(r.Get(c, "ref")).Text()
		r.Doc.Includes = append(r.Doc.Includes, u)
		r.repos[strings.ToLower(yamlfile.Target(r.Get(c, "repository")).Text())] = u
	})
	r.Each(r.Get(n, "containers"), func(c tree.Node) {
		if i := r.image(c); i != nil {
			r.containers[strings.ToLower(yamlfile.Target(r.Get(c, "container")).Text())] = i
		}
	})
	r.Each(r.Get(n, "webhooks"), func(c tree.Node) {
		r.hooks[strings.ToLower(yamlfile.Target(r.Get(c, "webhook")).Text())] = true
	})
}

// image reads a container: a name, or a mapping with one.
func (r *reader) image(n tree.Node) *pipeline.Image {
	v := r.Value(n)
	if yamlfile.Target(n).Kind() != tree.Map {
		if !v.Set() {
			return nil
		}
		return &pipeline.Image{Value: v, Whole: v}
	}
	i := &pipeline.Image{Whole: v, Value: r.Value(r.Get(n, "image")), Options: r.Value(r.Get(n, "options")), Volumes: r.List(r.Get(n, "volumes"))}
	if !i.Value.Set() {
		return nil
	}
	return i
}

// container reads the container of a job or a service: the alias of a resource,
// or an image.
func (r *reader) container(n tree.Node) *pipeline.Image {
	if !n.Exists() {
		return nil
	}
	if i := r.containers[strings.ToLower(yamlfile.Target(n).Text())]; i != nil {
		return i
	}
	return r.image(n)
}

// own returns the pool of a job where its machines are the project's: a pool by
// name that is none of Microsoft's ("Microsoft-hosted agents").
func (r *reader) own(pool tree.Node) *pipeline.Value {
	name := pool
	if yamlfile.Target(pool).Kind() == tree.Map {
		if name = r.Get(pool, "name"); !name.Exists() || r.Get(pool, "vmImage").Exists() && strings.HasPrefix(yamlfile.Target(name).Text(), "Azure Pipelines") {
			return nil
		}
	}
	v := r.Value(name)
	if !v.Set() || v.Dynamic() || strings.Contains(v.Text, "$(") || strings.EqualFold(v.Text, "Azure Pipelines") || strings.HasPrefix(v.Text, "Hosted") || strings.EqualFold(v.Text, "server") {
		return nil
	}
	return v
}

// parameters reads the declared parameters; a type other than string, or a list
// of allowed values, leaves no room for code.
func (r *reader) parameters(n tree.Node) {
	t := yamlfile.Target(n)
	r.Each(n, func(c tree.Node) {
		in := &pipeline.Input{Name: c.Key(), Key: yamlfile.Point(c), Type: "string"}
		if t.Kind() == tree.List {
			in.Name = yamlfile.Target(r.Get(c, "name")).Text()
			in.Type = yamlfile.Target(r.Get(c, "type")).Text()
			in.Default = r.Value(r.Get(c, "default"))
			in.Key = r.Loc(c)
		}
		free := (in.Type == "string" || in.Type == "") && !(t.Kind() == tree.List && r.Get(c, "values").Exists())
		r.params[strings.ToLower(in.Name)] = free
		r.Doc.Inputs = append(r.Doc.Inputs, in)
	})
}

// variables reads a mapping or a list of variables. Groups hold secrets, which
// are added to the powers.
func (r *reader) variables(n tree.Node, powers *[]pipeline.Power) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.Value(n), Block: r.Block(n, false)}
	r.variable(m, n, powers, 0)
	if yamlfile.Target(n).Kind() == tree.List {
		m.Block = pipeline.Block{}
	}
	return m
}

func (r *reader) variable(m *pipeline.Map, n tree.Node, powers *[]pipeline.Power, depth int) {
	add := func(name string, v *pipeline.Value) {
		if v != nil {
			m.Entries = append(m.Entries, pipeline.Entry{Name: name, Value: v})
			r.vars[strings.ToLower(name)] = v
		}
	}
	list := yamlfile.Target(n).Kind() == tree.List
	r.Each(n, func(c tree.Node) {
		switch {
		case depth > maxNested:
		case strings.HasPrefix(c.Key(), "${{"):
			r.variable(m, c, powers, depth+1)
		case !list:
			add(c.Key(), r.Value(c))
		default:
			if name := yamlfile.Target(r.Get(c, "name")).Text(); name != "" {
				add(name, r.Value(r.Get(c, "value")))
			} else if group := r.Value(r.Get(c, "group")); group.Set() && len(*powers) < 50 {
				*powers = append(*powers, pipeline.Power{Kind: pipeline.Secrets, What: "the variable group " + group.Text, At: group.Whole()})
			} else if t := r.Get(c, "template"); t.Exists() {
				r.Doc.Includes = append(r.Doc.Includes, r.template(r.Value(t)))
			} else {
				r.variable(m, c, powers, depth+1)
			}
		}
	})
}

// template reads the reference to a template: a path, with @alias one in another
// repository. A template of another repository moves with that repository's
// declaration, which is the reference that counts.
func (r *reader) template(v *pipeline.Value) *pipeline.Use {
	file, alias, other := strings.Cut(v.Text, "@")
	if !other || strings.EqualFold(alias, "self") {
		return &pipeline.Use{Value: v, Kind: pipeline.RefLocal, Path: file}
	}
	u := &pipeline.Use{Value: v, Kind: pipeline.RefPackage, Repo: file, Path: alias, Ref: alias}
	if repo := r.repos[strings.ToLower(alias)]; repo != nil {
		u.Owner, u.Ref = repo.Owner+"/"+repo.Repo, repo.Ref
	}
	return u
}
