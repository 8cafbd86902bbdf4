package gitlab

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// maxIncludes is GitLab's own limit of included files.
const maxIncludes = 150

// children reads a list of includes, of a file or of a child pipeline. Templates
// come with the GitLab installation and are no other's.
func (r *reader) children(n tree.Node) []*pipeline.Use {
	var out []*pipeline.Use
	one := func(n tree.Node) {
		if len(out) < maxIncludes {
			out = append(out, r.include(n)...)
		}
	}
	if t := yamlfile.Target(n); t.Kind() == tree.List {
		r.Each(t, one)
	} else if t.Exists() {
		one(n)
	}
	return out
}

func (r *reader) include(n tree.Node) []*pipeline.Use {
	t := yamlfile.Target(n)
	if t.Kind() != tree.Map {
		v := r.Value(n)
		switch {
		case !v.Set():
			return nil
		case strings.HasPrefix(v.Text, "http://"), strings.HasPrefix(v.Text, "https://"):
			return []*pipeline.Use{{Value: v, Kind: pipeline.RefRemote}}
		}
		return []*pipeline.Use{{Value: v, Kind: pipeline.RefLocal, Path: v.Text}}
	}
	if v := r.Value(r.Get(t, "local")); v.Set() {
		return []*pipeline.Use{{Value: v, Kind: pipeline.RefLocal, Path: v.Text}}
	}
	if v := r.Value(r.Get(t, "remote")); v.Set() {
		return []*pipeline.Use{{Value: v, Kind: pipeline.RefRemote, Ref: yamlfile.Target(r.Get(t, "integrity")).Text()}}
	}
	if v := r.Value(r.Get(t, "component")); v.Set() {
		return []*pipeline.Use{newComponent(v)}
	}
	if v := r.Value(r.Get(t, "project")); v.Set() {
		return []*pipeline.Use{r.project(v, t)}
	}
	return nil
}

// newComponent reads host/project/component@version.
func newComponent(v *pipeline.Value) *pipeline.Use {
	name, version, _ := strings.Cut(v.Text, "@")
	u := &pipeline.Use{Value: v, Kind: pipeline.RefPackage, Ref: version}
	u.Owner, u.Repo = path.Split(name)
	u.Owner = strings.TrimSuffix(u.Owner, "/")
	return u
}

// project reads a file of another project. The reference stands beside it.
func (r *reader) project(v *pipeline.Value, n tree.Node) *pipeline.Use {
	u := &pipeline.Use{Value: v, Kind: pipeline.RefRepository, RefAt: r.Value(r.Get(n, "ref"))}
	u.Ref = u.RefAt.String()
	u.Owner, u.Repo = path.Split(v.Text)
	u.Owner = strings.TrimSuffix(u.Owner, "/")
	if strings.Contains(v.Text, "$CI_PROJECT_PATH") || strings.Contains(v.Text, "$CI_PROJECT_NAMESPACE") {
		u.Kind, u.Path = pipeline.RefSelf, v.Text // the project itself, or one beside it
	}
	return u
}
