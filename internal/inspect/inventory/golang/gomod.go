package golang

import (
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// GoMod returns the reader of go.mod files of projects. A go.mod file is what
// other ecosystems call a lock file: the go command keeps the selected version
// of every module in it (for "go 1.17" and later; earlier ones list direct
// requirements only, which the listing says). The edges are those from the main
// module; whose need the indirect requirements are is not written down, so the
// attribute "edges" says "incomplete". go.mod files inside a module cache are
// left to [Module].
func GoMod() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMod, Rev: 1,
		Wants: inspect.Interest{Names: []string{"go.mod"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if _, ok := cachePlace(f.Path); ok {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			m, err := parseMod(data, f, b)
			if err != nil {
				return err
			}
			m.list(b)
			return nil
		},
	}
}

// A requirement is one module that go.mod or modules.txt asks for.
type requirement struct {
	name, version string
	indirect      bool
	at            span.Point
}

// A use is a folder that go.work names.
type use struct {
	dir string
	at  span.Point
}

// A modFile is what matters of a go.mod or go.work file.
type modFile struct {
	module    string
	moduleAt  span.Point
	goVersion string
	goAt      span.Point
	tool      string // the toolchain directive
	toolAt    span.Point
	requires  []requirement
	replaces  []replacement
	excludes  map[[2]string]bool
	tools     []string
	uses      []use
}

// parseMod reads src. What it does not understand becomes a note.
func parseMod(src string, f *inspect.File, b *inventory.Builder) (*modFile, error) {
	m := &modFile{excludes: make(map[[2]string]bool)}
	at := make(map[string]int)
	bad := func(p span.Point, why string) { b.Note(p, "not understood: %s", why) }
	err := directives(src, f.Budget, func(d directive) {
		switch n := len(d.args); {
		case n == 1 && m.head(d):
		case d.verb == "tool" && n == 1:
			m.tools = append(m.tools, d.args[0])
		case d.verb == "use" && n == 1:
			m.uses = append(m.uses, use{d.args[0], d.at})
		case d.verb == "exclude" && n == 2:
			m.excludes[[2]string{d.args[0], d.args[1]}] = true
		case d.verb == "require" && n == 2:
			m.require(requirement{d.args[0], d.args[1], d.isIndirect(), d.at}, at)
		case d.verb == "replace":
			r, ok := parseReplace(d)
			if !ok {
				bad(d.at, "a replace directive without \"old => new\"")
				return
			}
			m.replaces = append(m.replaces, r)
		case d.verb == "require" || d.verb == "module":
			bad(d.at, "a "+d.verb+" directive with the wrong number of words")
		}
	}, bad)
	return m, err
}

// head takes the directives that stand once, with one word, at the head of a
// file, and reports whether d is one of them.
func (m *modFile) head(d directive) bool {
	switch {
	case d.verb == "module" && m.module == "":
		m.module, m.moduleAt = d.args[0], d.at
	case d.verb == "go":
		m.goVersion, m.goAt = d.args[0], d.at
	case d.verb == "toolchain":
		m.tool, m.toolAt = d.args[0], d.at
	default:
		return false
	}
	return true
}

// require adds r; of two requirements of one module the higher version counts,
// as in minimal version selection. at finds requirements by name.
func (m *modFile) require(r requirement, at map[string]int) {
	i, ok := at[r.name]
	if !ok {
		at[r.name] = len(m.requires)
		m.requires = append(m.requires, r)
		return
	}
	have := &m.requires[i]
	direct := !have.indirect || !r.indirect
	if semver.Compare(r.version, have.version) > 0 {
		*have = r
	}
	have.indirect = !direct
}

// list fills b with the main module and what it requires.
func (m *modFile) list(b *inventory.Builder) {
	b.Recognised()
	if m.module == "" {
		b.Note(span.Point{}, "no module directive")
	}
	root := b.Project(ecosystem, m.module, "", m.moduleAt)
	if m.goVersion != "" {
		b.Set(attrGo, m.goVersion, m.goAt)
	}
	if m.tool != "" {
		b.Set(attrTool, m.tool, m.toolAt)
	}
	rs := make(replacements, len(m.replaces))
	for _, r := range m.replaces {
		rs.add(r)
	}
	tools := m.toolModules()
	incomplete := false
	for i, r := range m.requires {
		n := replace(component.Node{Ecosystem: ecosystem, Name: r.name, At: r.at}, r.version, rs)
		if m.excludes[[2]string{r.name, r.version}] {
			b.Note(r.at, "%s %s is required and excluded; the go command takes the next version", r.name, r.version)
		}
		node := b.Add(n)
		switch {
		case !r.indirect:
			b.Edge(root, node, component.Prod)
		case tools[i]:
			// Without an import by a package of the main module, a tool is all
			// that asks for it.
			b.Edge(root, node, component.Dev)
		default:
			incomplete = true
		}
	}
	if incomplete {
		b.Set(attrEdges, "incomplete", span.Point{})
	}
}

// replace completes node n, a module that is required at the given version,
// with its replacement where there is one. A module that is replaced by a folder
// is the tree's own code.
func replace(n component.Node, version string, rs replacements) component.Node {
	r, ok := rs.find(n.Name, version)
	switch {
	case !ok:
		n.Version, n.Requirement = exact(version)
	case r.toVersion == "":
		n.Project, n.Source = true, r.to
	default:
		if r.to != n.Name {
			n.Alias = n.Name
		}
		n.Name = r.to
		n.Version, n.Requirement = exact(r.toVersion)
	}
	return n
}

// maxPath bounds the length in bytes of package paths that are looked up piece
// by piece.
const maxPath = 1024

// toolModules returns which requirements provide packages of tool directives:
// for each the one with the longest path that is a prefix of the package's.
func (m *modFile) toolModules() []bool {
	provides := make([]bool, len(m.requires))
	if len(m.tools) == 0 {
		return provides
	}
	byName := make(map[string]int, len(m.requires))
	for i, r := range m.requires {
		byName[r.name] = i
	}
	for _, pkg := range m.tools {
		if len(pkg) > maxPath {
			continue
		}
		for p := pkg; p != ""; p = p[:max(strings.LastIndexByte(p, '/'), 0)] {
			if i, ok := byName[p]; ok {
				provides[i] = true
				break
			}
		}
	}
	return provides
}
