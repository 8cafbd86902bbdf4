package remedy

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"deps.dev/util/resolve"
	"deps.dev/util/resolve/dep"
	"deps.dev/util/resolve/pypi"

	pyfile "github.com/ossay-dev/ossay/internal/format/pypi"
)

// ErrProofTooLarge says that a set has more packages than the resolver is given.
var ErrProofTooLarge = errors.New("the set is too large to be resolved again")

// maxProof bounds the packages of a set that is resolved again: the resolver copies
// what it knows at each step.
const maxProof = 1500

// ResolvePyPI resolves the requirements of a project as pip does, by an
// implementation that shares no code with the planner, over the packages of a set
// and no others. It returns the versions chosen, by folded name. The set is that of
// a plan: entries that were read ask for what facts tell of them.
//
// Markers are settled before the resolver sees them, because it knows one
// environment only.
func ResolvePyPI(ctx context.Context, in *pyfile.Set, facts *PyPIFacts) (map[string]string, error) {
	if len(in.Packages) > maxProof {
		return nil, ErrProofTooLarge
	}
	p := newPyPlanner(in, facts, func(string, string, string) []Weakness { return nil })
	c := &pyClient{LocalClient: resolve.NewLocalClient(), specs: p.specs, names: make(map[string][]resolve.Version)}
	root := pyVersion("", "0")
	extras := make(map[string][]string)
	for key := range p.state.walk(p) {
		extras[key] = p.state.extras(p, key)
	}
	var asks []resolve.RequirementVersion
	for i := range in.Roots {
		if r := &in.Roots[i]; p.eval(r.Marker, nil) != pyfile.No && r.URL == "" && (!r.Bound || p.state.at[r.Name] != nil) && p.state.at[r.Name] != nil {
			asks = append(asks, pyAsk(&r.Need))
		}
	}
	if len(in.Roots) == 0 || !in.Closed {
		for _, e := range in.Packages {
			asks = append(asks, pyAsk(&pyfile.Need{Name: e.Key, Spec: "==" + e.Version}))
		}
	}
	c.add(root, asks)
	for _, e := range in.Packages {
		needs, _ := p.needs(e)
		var deps []resolve.RequirementVersion
		for i := range needs {
			n := &needs[i]
			t := p.eval(n.Marker, extras[e.Key])
			if t == pyfile.No || n.URL != "" || p.state.at[n.Name] == nil && (!in.Closed || t == pyfile.Unsure && !in.Universal) {
				continue
			}
			deps = append(deps, pyAsk(n))
		}
		c.add(pyVersion(e.Key, e.Version), deps)
		c.foreign(e)
	}
	g, err := pypi.NewResolver(c).Resolve(ctx, root)
	if err != nil {
		return nil, err
	}
	if g.Error != "" {
		return nil, errors.New(strings.Join(strings.Fields(g.Error), " "))
	}
	out := make(map[string]string, len(g.Nodes))
	for _, n := range g.Nodes {
		if n.Version.Name != "" {
			out[n.Version.Name] = n.Version.Version
		}
		if len(n.Errors) > 0 {
			return nil, fmt.Errorf("%s", n.Errors[0].Error)
		}
	}
	return out, nil
}

// A pyClient offers the packages of a set.
type pyClient struct {
	*resolve.LocalClient
	specs pyfile.Specs
	names map[string][]resolve.Version
	any   map[string]bool // names whose entries answer everything
}

func pyVersion(name, v string) resolve.VersionKey {
	return resolve.VersionKey{PackageKey: resolve.PackageKey{System: resolve.PyPI, Name: name}, VersionType: resolve.Concrete, Version: v}
}

func pyAsk(n *pyfile.Need) resolve.RequirementVersion {
	k := pyVersion(n.Name, n.Spec)
	k.VersionType = resolve.Requirement
	r := resolve.RequirementVersion{VersionKey: k}
	if len(n.Extras) > 0 {
		r.Type.AddAttr(dep.EnabledDependencies, strings.Join(n.Extras, ","))
	}
	return r
}

func (c *pyClient) add(k resolve.VersionKey, deps []resolve.RequirementVersion) {
	v := resolve.Version{VersionKey: k}
	c.AddVersion(v, deps)
	c.names[k.Name] = append(c.names[k.Name], v)
}

func (c *pyClient) foreign(e *pyfile.Locked) {
	if e.Source != "" {
		if c.any == nil {
			c.any = make(map[string]bool)
		}
		c.any[e.Key] = true
	}
}

// MatchingVersions returns the versions of the set that answer a requirement. It
// reads the specifiers itself, because Poetry's are not those of pip.
func (c *pyClient) MatchingVersions(_ context.Context, k resolve.VersionKey) ([]resolve.Version, error) {
	list := slices.Clone(c.names[k.Name])
	resolve.SortVersions(list)
	return slices.DeleteFunc(list, func(v resolve.Version) bool {
		return !c.any[k.Name] && !c.specs.Holds(k.Version, v.Version)
	}), nil
}
