package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// newestLock is the newest version of packages.lock.json that is known here.
// Version 2 adds packages whose version is pinned centrally.
const newestLock = 2

// PackagesLock reads packages.lock.json, versions 1 and 2, also under the name
// that NuGet takes where several projects share a folder
// (packages.NAME.lock.json). The file has one section for each target framework;
// a package that several of them hold at one version is one node, with the edges
// of all. What is for development only is not written: [Join] learns it from the
// project file.
func PackagesLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"packages.lock.json"}, Paths: []string{"/packages.*.lock.json"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := json(f)
			if err != nil {
				return err
			}
			frameworks := root.Get("dependencies")
			version, ok := root.Get("version").Int()
			if !ok || frameworks.Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			b.Set(attrVersion, root.Get("version").Text(), root.Get("version").At())
			if version > newestLock {
				b.Note(root.Get("version").At(), "version %d of packages.lock.json is newer than what is known here; it is read as version %d", version, newestLock)
			}
			l := lockReader{f: f, b: b, nodes: make(nodeIndex), sections: make(map[string]section)}
			l.root = b.Project(ecosystem, "", "", span.Point{})
			return l.read(frameworks)
		},
	}
}

// nodeKey is a package of one version; the name is folded.
type nodeKey struct{ name, version string }

// nodeIndex finds the node of a package.
type nodeIndex map[nodeKey]uint32

// section finds the nodes of one target framework by folded name.
type section map[string]uint32

// A lockReader reads one packages.lock.json.
type lockReader struct {
	f        *inspect.File
	b        *inventory.Builder
	root     uint32
	nodes    nodeIndex
	sections map[string]section
	missing  int        // edges without a target
	first    tree.Node  // the first of them
	inner    []innerRef // projects that other projects need
}

// innerRef says that a project needs another one.
type innerRef struct{ from, to uint32 }

func (l *lockReader) read(frameworks tree.Node) error {
	for framework := range entries(frameworks) {
		s := make(section, framework.Len())
		l.sections[framework.Key()] = s
		for p := range entries(framework) {
			if err := l.f.Budget.Step(4); err != nil {
				return err
			}
			if i, ok := l.node(p); ok {
				s[fold(p.Key())] = i
			}
		}
	}
	for framework := range entries(frameworks) {
		for p := range entries(framework) {
			if err := l.edges(framework.Key(), p); err != nil {
				return err
			}
		}
	}
	l.projects()
	if l.missing > 0 {
		l.b.Note(l.first.KeyAt(), "%s is needed but not locked (%d such in all); newer clients leave out what the framework brings itself",
			inventory.Clip(l.first.Key()), l.missing)
	}
	return nil
}

// node returns the node of the entry p, which it adds where the package was not
// seen at that version.
func (l *lockReader) node(p tree.Node) (uint32, bool) {
	kind, version := p.Get("type").Text(), p.Get("resolved").Text()
	project := kind == "Project"
	if p.Key() == "" || p.Kind() != tree.Map || version == "" && !project {
		l.b.Note(p.KeyAt(), "a package without a resolved version")
		return 0, false
	}
	key := nodeKey{fold(p.Key()), version}
	i, ok := l.nodes[key]
	if !ok {
		i = l.b.Add(component.Node{
			Ecosystem: ecosystem, Name: p.Key(), Version: version,
			Integrity: sha512(p.Get("contentHash").Text()), Project: project, At: p.KeyAt(),
		})
		l.nodes[key] = i
	}
	if kind == "Direct" {
		l.b.Edge(l.root, i, component.Prod)
	}
	return i, true
}

// edges connects the entry p with what it needs. A section for one runtime
// ("net8.0/linux-x64") holds only what differs from its framework's section.
func (l *lockReader) edges(framework string, p tree.Node) error {
	own := l.sections[framework]
	from, ok := own[fold(p.Key())]
	if !ok {
		return nil
	}
	base, _, _ := strings.Cut(framework, "/")
	for d := range entries(p.Get("dependencies")) {
		if err := l.f.Budget.Step(2); err != nil {
			return err
		}
		to, ok := own[fold(d.Key())]
		if !ok {
			to, ok = l.sections[base][fold(d.Key())]
		}
		if !ok {
			if l.missing++; l.missing == 1 {
				l.first = d
			}
			continue
		}
		l.b.Edge(from, to, component.Prod)
		if l.b.Node(to).Project && l.b.Node(from).Project {
			l.inner = append(l.inner, innerRef{from, to})
		}
	}
	return nil
}

// projects connects the root with the projects that no other project needs: the
// file lists all of them alike.
func (l *lockReader) projects() {
	needed := make(map[uint32]bool, len(l.inner))
	for _, r := range l.inner {
		needed[r.to] = needed[r.to] || r.to != r.from
	}
	for _, i := range l.nodes {
		if l.b.Node(i).Project && !needed[i] {
			l.b.Edge(l.root, i, component.Prod)
		}
	}
}
