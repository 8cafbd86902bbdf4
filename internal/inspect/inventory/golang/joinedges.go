package golang

import (
	"path"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// edges adds what the go.mod files of modules in the tree tell about the needs
// of those modules.
func (j *joiner) edges() {
	// Before any edge is added, since that needs the edges in order.
	for _, l := range j.s.Of(formatMod) {
		j.direct[l] = directNames(l)
		if name := l.Nodes[0].Name; j.main[name] == nil {
			j.main[name] = l
		}
	}
	for _, l := range j.s.Of(formatMod, formatBinary) {
		j.edgesOf(l)
	}
	for _, l := range j.s.Of(formatModule, formatDownload) {
		if len(l.Nodes) > 0 && j.installed[[2]string{l.Nodes[0].Name, l.Nodes[0].Version}] == l {
			j.presentOnly(l)
		}
	}
}

// edgesOf adds edges between the nodes of l, a listing of modules that are built
// together: a node needs those nodes that its own go.mod requires, at whatever
// version was selected. Where the go.mod of every node is in the tree, nothing
// is left unknown.
func (j *joiner) edgesOf(l *component.Listing) {
	byName := make(map[string]uint32, len(l.Nodes))
	for i := range l.Nodes {
		byName[originalName(&l.Nodes[i])] = uint32(i)
	}
	complete := true
	seen := make(map[[2]string]bool, len(l.Nodes))
	for i := range l.Nodes {
		n := &l.Nodes[i]
		key := [2]string{n.Name, n.Version}
		if l.Format == formatMod && i == 0 || n.Name == stdlib || seen[key] {
			continue
		}
		seen[key] = true // a million modules may be replaced by the same one
		needs, known := j.needs(l, n)
		complete = complete && known
		for _, name := range needs {
			if to, ok := byName[name]; ok && to != uint32(i) {
				l.Edges = append(l.Edges, component.Edge{From: uint32(i), To: to})
				j.changed[l] = true
			}
		}
	}
	if complete && len(l.Nodes) > 1 && (l.Format == formatBinary || goAtLeast(l.Attr(attrGo), listsAll)) {
		attr(l, attrEdges, "")
	}
}

// needs returns the module paths that the go.mod of node n requires directly,
// and whether that file is in the tree.
func (j *joiner) needs(l *component.Listing, n *component.Node) ([]string, bool) {
	if l.Format == formatBinary && n.Source == "" && j.main[n.Name] != nil {
		return j.direct[j.main[n.Name]], true
	}
	if !n.Project {
		m := j.installed[[2]string{n.Name, n.Version}]
		if m == nil || !hasRequirements(m) {
			return nil, false
		}
		names := make([]string, 0, min(len(m.Declarations), maxNeeds))
		for i := range m.Declarations[:min(len(m.Declarations), maxNeeds)] {
			names = append(names, m.Declarations[i].Name)
		}
		return names, len(m.Declarations) <= maxNeeds
	}
	var m *component.Listing
	switch {
	case n.Source != "":
		if dir, ok := resolve(l.Path, n.Source); ok && l.Format == formatMod {
			m = j.s.In(dir, formatMod)
		}
	case j.workspace[l] != nil:
		m = j.member[memberKey{j.workspace[l], n.Name}]
	}
	if m == nil || m == l {
		return nil, false
	}
	return j.direct[m], true
}

// maxNeeds bounds how many requirements of one installed module are followed
// from each place that names it. The longest honest lists have some hundreds.
const maxNeeds = 2000

// hasRequirements reports whether the listing of an installed module was read
// from a go.mod file and not only from the name of a hash or zip.
func hasRequirements(m *component.Listing) bool {
	return m.Format == formatModule || path.Ext(m.Path) == ".mod"
}

// directNames returns the module paths that the main module of m requires
// directly.
func directNames(m *component.Listing) []string {
	var names []string
	for _, e := range m.Out(0) {
		names = append(names, originalName(&m.Nodes[e.To]))
	}
	return names
}

// presentOnly adds to the listing of an installed module the requirements that
// are installed in the same tree at exactly the version that is asked for. Which
// other version a build selects is not this module's to say.
func (j *joiner) presentOnly(l *component.Listing) {
	complete := hasRequirements(l)
	for i := range l.Declarations {
		d := &l.Declarations[i]
		if j.installed[[2]string{d.Name, d.Requirement}] == nil {
			complete = false
			continue
		}
		if d.Name == l.Nodes[0].Name {
			continue
		}
		l.Nodes = append(l.Nodes, component.Node{
			Ecosystem: ecosystem, Name: d.Name, Version: d.Requirement, At: d.At,
		})
		l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1)})
		j.changed[l] = true
	}
	if !complete {
		attr(l, attrEdges, "incomplete")
	}
}

// vendors compares each vendor folder with the go.mod beside it, and gives its
// listing the main module and the edges of that go.mod.
func (j *joiner) vendors() {
	for _, mod := range j.s.Of(formatMod) {
		v := j.vendorOf(mod)
		if v == nil {
			continue
		}
		if v.Attr("workspace") == "" && j.workspace[mod] == nil {
			j.compareVendor(mod, v)
		}
		j.graftVendor(mod, v)
	}
	for _, v := range j.s.Of(formatVendor) {
		if !j.changed[v] && v.Attr(attrEdges) == "" {
			attr(v, attrEdges, "incomplete")
		}
	}
}

// compareVendor reports where modules.txt and go.mod disagree; the go command
// refuses to build then ("inconsistent vendoring").
func (j *joiner) compareVendor(mod, v *component.Listing) {
	has := make(map[string]*component.Declaration, len(v.Declarations))
	for i := range v.Declarations {
		has[v.Declarations[i].Name] = &v.Declarations[i]
	}
	required := make(map[string]bool, len(mod.Nodes))
	for i := 1; i < len(mod.Nodes); i++ {
		n := &mod.Nodes[i]
		name := originalName(n)
		required[name] = true
		d := has[name]
		switch {
		case d == nil && !goAtLeast(mod.Attr(attrGo), marksExplicit):
			// Only modules with packages were named then.
		case d == nil:
			j.s.Report(mismatch(mod, n.At, v, "%s requires %s, which %s does not name", mod.Path, describe(n), v.Path))
		case d.Extra != describe(n):
			j.s.Report(mismatch(mod, n.At, v, "%s requires %s, but %s holds %s", mod.Path, describe(n), v.Path, d.Extra))
		}
	}
	for i := range v.Declarations {
		d := &v.Declarations[i]
		if d.Kind == kindExplicit && !required[d.Name] {
			j.s.Report(mismatch(v, d.At, mod, "%s says that go.mod requires %s, but %s does not", v.Path, d.Extra, mod.Path))
		}
	}
}

// graftVendor copies the edges of mod to the same modules of v.
func (j *joiner) graftVendor(mod, v *component.Listing) {
	main := mod.Nodes[0]
	main.At.Off, main.At.End, main.At.Line, main.At.Col = 0, 0, 0, 0
	to := make(map[string]uint32, len(v.Nodes))
	for i := range v.Nodes {
		to[originalName(&v.Nodes[i])] = uint32(i)
	}
	v.Nodes = append(v.Nodes, main)
	at := make([]int, len(mod.Nodes))
	for i := range mod.Nodes {
		at[i] = -1
		if k, ok := to[originalName(&mod.Nodes[i])]; ok {
			at[i] = int(k)
		}
	}
	at[0] = len(v.Nodes) - 1
	for _, e := range mod.Edges {
		if at[e.From] >= 0 && at[e.To] >= 0 && at[e.From] != at[e.To] {
			v.Edges = append(v.Edges, component.Edge{From: uint32(at[e.From]), To: uint32(at[e.To]), Scope: e.Scope})
		}
	}
	if incomplete := mod.Attr(attrEdges); incomplete != "" && !slices.ContainsFunc(v.Attrs, func(a component.Attr) bool { return a.Name == attrEdges }) {
		v.Attrs = append(v.Attrs, component.Attr{Name: attrEdges, Value: incomplete})
	}
	j.changed[v] = true
}
