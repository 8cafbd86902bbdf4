package npm

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// berry reads the syntax of yarn 2 and later: YAML, each key with the
// descriptors that the entry answers. Workspaces have entries of their own.
func (y *yarnReader) berry(text string) error {
	doc, err := tree.YAML(text, y.file.Budget)
	if err != nil {
		return err
	}
	y.b.Recognised()
	y.b.Set(attrSyntax, syntaxBerry, span.Point{})
	var peers []berryPeers
	var patches []berryPatch
	y.b.Grow(room(doc.Root(), y.file))
	for entry := range doc.Root().Children() {
		if entry.Key() == "__metadata" {
			if v := entry.Get("version"); v.Exists() {
				y.b.Set(attrVersion, v.Text(), v.At())
			}
			continue
		}
		if node, ok := y.berryEntry(entry, &patches); ok {
			if deps := entry.Get(kindPeer); deps.Len() > 0 {
				peers = append(peers, berryPeers{node: node, deps: deps, meta: entry.Get("peerDependenciesMeta")})
			}
		}
	}
	if err := y.edges(); err != nil {
		return err
	}
	for _, p := range patches {
		if to, ok := y.index.exact[p.original]; ok {
			y.b.Edge(p.node, to, component.Prod)
		}
	}
	return y.berryPeers(peers)
}

// A berryPatch says from which entry, by descriptor, a patched package is made.
type berryPatch struct {
	node     uint32
	original string
}

// berryEntry adds the package of one entry.
func (y *yarnReader) berryEntry(entry tree.Node, patches *[]berryPatch) (uint32, bool) {
	local, place := cutDescriptor(scalar(entry.Get("resolution")))
	if local == "" {
		y.b.Note(entry.KeyAt(), "%q has no resolution", inventory.Clip(entry.Key()))
		return 0, false
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: local, Version: entry.Get("version").Text(),
		Integrity: entry.Get("checksum").Text(), At: entry.KeyAt(),
	}
	place, _, _ = strings.Cut(place, "::") // what follows binds the place to a workspace
	workspace := false
	switch s := parseSpec(place); {
	case s.kind == specWorkspace:
		n.Project, n.Version, workspace = true, "", true
	case s.kind == specLocal:
		n.Source, _, _ = strings.Cut(place, "#")
		n.Project = !isArchive(n.Source)
	case s.kind != specRegistry:
		n.Source = place
	case s.name != "":
		n.Name = s.name
	}
	id := y.b.Add(n)
	if workspace {
		dir := path.Clean(strings.TrimPrefix(place, "workspace:"))
		if dir == "." {
			dir = ""
		}
		y.dirs[id] = dir
		y.b.Key(dir, id)
	}
	y.berryDescriptors(entry.Key(), id, patches)
	free := optionalPeers(entry.Get("dependenciesMeta"))
	for d := range entry.Get(kindProd).Children() {
		scope := component.Prod
		if free[d.Key()] {
			scope = component.Optional
		}
		y.needs = append(y.needs, yarnNeed{node: id, name: d.Key(), asked: d.Text(), scope: scope})
	}
	return id, true
}

// berryDescriptors makes the package findable by the descriptors of its key. A
// patched package answers requests for the original, too; the original has an
// entry of its own and must stay within reach.
func (y *yarnReader) berryDescriptors(key string, id uint32, patches *[]berryPatch) {
	for descriptor := range strings.SplitSeq(key, ",") {
		descriptor, _, _ = strings.Cut(strings.TrimSpace(descriptor), "::")
		name, asked := cutDescriptor(descriptor)
		if name == "" {
			continue
		}
		y.index.add(descriptor, name, id)
		if n := y.b.Node(id); name != n.Name && !n.Project && n.Alias == "" {
			n.Alias = y.b.Intern(name)
		}
		if rest, isPatch := strings.CutPrefix(asked, "patch:"); isPatch {
			if original, ok := patchedDescriptor(rest); ok {
				if _, ok := y.index.patched[original]; !ok {
					y.index.patched[original] = id
				}
				*patches = append(*patches, berryPatch{id, original})
			}
		}
	}
}

// A berryPeers is the peerDependencies of one entry.
type berryPeers struct {
	node       uint32
	deps, meta tree.Node
}

// berryPeers adds edges for peer dependencies. The lock file leaves open what
// answers them, because each dependent brings its own: what the dependent asks
// for under that name, or the dependent itself. Where none of them brings a
// peer, it comes from farther up: the only package of that name, if there is but
// one.
func (y *yarnReader) berryPeers(peers []berryPeers) error {
	if len(peers) == 0 {
		return nil
	}
	dependents := make(map[uint32][]uint32, len(peers))
	for _, p := range peers {
		dependents[p.node] = nil
	}
	answers := make(map[request]uint32)
	for _, n := range y.needs {
		if all, wanted := dependents[n.to]; n.found && wanted {
			dependents[n.to] = append(all, n.node)
			answers[request{n.node, y.b.Node(n.node).Name}] = n.node
		}
	}
	for _, n := range y.needs {
		if _, asks := answers[request{n.node, y.b.Node(n.node).Name}]; n.found && asks {
			answers[request{n.node, n.name}] = n.to
		}
	}
	for _, p := range peers {
		free := optionalPeers(p.meta)
		for d := range p.deps.Children() {
			scope := component.Prod
			if free[d.Key()] {
				scope = component.Optional
			}
			if err := y.berryPeer(p.node, d.Key(), scope, dependents[p.node], answers); err != nil {
				return err
			}
		}
	}
	return nil
}

// berryPeer adds the edges for one peer of a package that the packages in from
// ask for.
func (y *yarnReader) berryPeer(node uint32, name string, scope component.Scope, from []uint32, answers map[request]uint32) error {
	met := false
	for _, dependent := range from {
		if err := y.file.Budget.Step(1); err != nil {
			return err
		}
		if to, ok := answers[request{dependent, name}]; ok && (to != dependent || !y.b.Node(to).Project) {
			met = true
			y.b.Edge(node, to, scope)
		}
	}
	if all := y.index.byName[name]; !met && len(all) == 1 && scope == component.Prod {
		y.b.Edge(node, all[0], scope)
	}
	return nil
}
