package mavengraph

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"deps.dev/util/resolve"
	"deps.dev/util/resolve/dep"
	"deps.dev/util/resolve/maven"
)

// A Graph is what a project needs, resolved.
type Graph struct {
	Nodes   []Node   // the project first, then nearest first
	Unknown []string // what is not known, sorted: a part of the graph may be missing
}

// A Node is one package of a graph.
type Node struct {
	Name, Version string
	From          int      // the node that brings it
	Asked         string   // the version that From asks for, before anything is managed
	Direct        bool     // the project or a parent names it
	Shipped       bool     // it is there at run time, not for tests only or provided
	Test          bool     // it is there for tests only
	Own           bool     // its POM is a file of the tree
	Setting       *Setting // what sets its version, nil for what From asks for
}

// Chain returns who brings a node, from the project down.
func (g *Graph) Chain(i int) []string {
	var out []string
	for len(out) < 32 && i > 0 {
		n := &g.Nodes[i]
		from := &g.Nodes[n.From]
		out = append(out, fmt.Sprintf("%s %s asks for %s %s", from.Name, from.Version, n.Name, n.Asked))
		i = n.From
	}
	slices.Reverse(out)
	return out
}

// Find returns the index of a package, -1 if it is not there.
func (g *Graph) Find(name string) int {
	return slices.IndexFunc(g.Nodes, func(n Node) bool { return n.Name == name })
}

var errNodes = errors.New("the graph holds more packages than are looked at")

// Graph resolves what a project of the tree needs.
func (t *Tree) Graph(ctx context.Context, name string) (*Graph, error) {
	m := t.Model(name)
	if m == nil {
		return nil, fmt.Errorf("%s cannot be read as a POM", name)
	}
	c := &client{t: t, root: m, needs: make(map[resolve.VersionKey][]resolve.RequirementVersion), asked: make(map[[2]string]string)}
	self := m.coordinateOfSelf()
	c.rootKey = versionKey(self.name(), self.version, resolve.Concrete)
	g, err := maven.NewResolver(c).Resolve(ctx, c.rootKey)
	if err != nil {
		return nil, err
	}
	out := c.graph(g)
	return out, nil
}

// coordinateOfSelf returns the project's own coordinates. What stays open gets a
// name that no package has.
func (m *Model) coordinateOfSelf() coordinate {
	own := m.chain[0].own()
	c := coordinate{}
	c.group, _ = m.expand(own.group)
	c.artifact, _ = m.expand(own.artifact)
	c.version, _ = m.expand(own.version)
	if c.group == "" {
		c.group = "?"
	}
	if c.version == "" {
		c.version = "?"
	}
	return c
}

func versionKey(name, version string, typ resolve.VersionType) resolve.VersionKey {
	return resolve.VersionKey{PackageKey: resolve.PackageKey{System: resolve.Maven, Name: name}, VersionType: typ, Version: version}
}

// graph turns what the resolver found into a graph.
func (c *client) graph(g *resolve.Graph) *Graph {
	out := &Graph{Nodes: make([]Node, len(g.Nodes))}
	direct := make(map[string]need)
	for _, n := range c.root.needs() {
		if _, met := direct[n.name()]; !met {
			direct[n.name()] = n
		}
	}
	managed := c.root.manages()
	next := make([][]int, len(g.Nodes))
	var shipped, test []int
	for _, e := range g.Edges {
		from, to := int(e.From), int(e.To)
		n := &out.Nodes[to]
		if e.Type.HasAttr(dep.Selector) {
			n.From = from
			n.Asked = c.asked[[2]string{g.Nodes[from].Version.Name + " " + g.Nodes[from].Version.Version, g.Nodes[to].Version.Name}]
			if n.Asked == "" {
				n.Asked = e.Requirement
			}
		}
		scope, _ := e.Type.GetAttr(dep.Scope)
		switch {
		case from != 0:
			next[from] = append(next[from], to)
		case e.Type.HasAttr(dep.Test):
			test = append(test, to)
		case scope != "provided" && !e.Type.HasAttr(dep.Opt):
			shipped = append(shipped, to)
		}
	}
	for i, n := range g.Nodes {
		name := n.Version.Name
		o := &out.Nodes[i]
		o.Name, o.Version = name, n.Version.Version
		group, artifact, _ := strings.Cut(name, ":")
		o.Own = i == 0 || c.t.byName[coordinate{group, artifact, o.Version}] != nil
		if d, ok := direct[name]; ok && i > 0 {
			o.Direct = true
			s := d.Setting
			o.Setting = &s
		} else if s := managed[key{name, "jar", ""}]; s != nil && s.Version == o.Version {
			o.Setting = s
		}
	}
	reach(next, shipped, func(i int) { out.Nodes[i].Shipped = true })
	reach(next, test, func(i int) { out.Nodes[i].Test = !out.Nodes[i].Shipped })
	for _, e := range g.Nodes {
		for _, why := range e.Errors {
			c.root.note(why.Req.Name + ": " + why.Error)
		}
	}
	out.Unknown = slices.Clone(c.root.unknown)
	slices.Sort(out.Unknown)
	out.Unknown = slices.Compact(out.Unknown)
	return out
}

// reach calls yield once for every node that can be reached.
func reach(next [][]int, queue []int, yield func(int)) {
	met := make(map[int]bool)
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		if met[i] {
			continue
		}
		met[i] = true
		yield(i)
		queue = append(queue, next[i]...)
	}
}
