package pypi

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Manifest is a pyproject.toml or a Pipfile: what a project asks for.
type Manifest struct {
	Name      string // folded, "" if it has none
	Python    string // specifiers, "" if it names none
	Roots     []Root
	Indexes   []string // addresses of package indexes, as written
	Overrides map[string]bool
	root      tree.Node
}

// DecodePyproject reads a pyproject.toml: the project table, dependency groups,
// and the tables of Poetry and uv. file is the name that its requirements carry.
func DecodePyproject(src, file string, b *budget.Budget) (*Manifest, error) {
	doc, err := tree.TOML(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	m := &Manifest{root: root, Overrides: make(map[string]bool)}
	project, poetry, uv := root.Get("project"), root.Path("tool", "poetry"), root.Path("tool", "uv")
	m.Name = Fold(project.Get("name").Text())
	if m.Name == "" {
		m.Name = Fold(poetry.Get("name").Text())
	}
	m.Python = project.Get("requires-python").Text()
	r := rooter{m: m, file: file}
	r.list(project.Get("dependencies"), "dependencies")
	for extra := range project.Get("optional-dependencies").Children() {
		r.list(extra, "optional-dependencies."+extra.Key())
	}
	for g := range root.Get("dependency-groups").Children() {
		r.list(g, "dependency-groups."+g.Key())
	}
	r.list(uv.Get("dev-dependencies"), "tool.uv.dev-dependencies")
	for g := range root.Path("tool", "pdm", "dev-dependencies").Children() {
		r.list(g, "tool.pdm.dev-dependencies."+g.Key())
	}
	r.bound = true
	r.list(uv.Get("constraint-dependencies"), "tool.uv.constraint-dependencies")
	r.bound = false
	for o := range uv.Get("override-dependencies").Children() {
		if n, ok := ParseNeed(o.Text()); ok {
			m.Overrides[n.Name] = true
		}
	}
	r.poetry(poetry)
	m.indexes(uv.Get("index"), "url")
	m.indexes(poetry.Get("source"), "url")
	m.indexes(root.Path("tool", "pdm", "source"), "url")
	for _, key := range [...]string{"index-url", "extra-index-url"} {
		m.Indexes = append(m.Indexes, uv.Get(key).Strings()...)
	}
	return m, nil
}

func (m *Manifest) indexes(list tree.Node, key string) {
	for s := range list.Children() {
		if u := s.Get(key).Text(); u != "" && len(m.Indexes) < 20 {
			m.Indexes = append(m.Indexes, u)
		}
	}
}

// A rooter collects requirements with their places.
type rooter struct {
	m     *Manifest
	file  string
	bound bool
}

// list adds a list of dependency specifiers.
func (r *rooter) list(list tree.Node, section string) {
	for d := range list.Children() {
		if d.Kind() != tree.String {
			continue // a group that includes another one
		}
		n, ok := ParseNeed(d.Text())
		if !ok || n.Name == r.m.Name {
			continue // ones of the project itself only name extras
		}
		root := Root{Need: n, File: r.file, Section: section, Line: int(d.At().Line), Off: -1, Bound: r.bound}
		if off, plain := inner(d); plain {
			root.Off, root.End = off+n.specOff, off+n.specEnd
		}
		r.m.Roots = append(r.m.Roots, root)
	}
}

// inner returns where the text of a string begins, and whether it stands there as
// it is, without escapes.
func inner(d tree.Node) (off int, plain bool) {
	off, end := d.Range()
	raw := d.Raw()
	return off + 1, end-off == len(d.Text())+2 && len(raw) > 2 && raw[1:len(raw)-1] == d.Text()
}

// poetry adds what stands in Poetry's table.
func (r *rooter) poetry(poetry tree.Node) {
	for d := range poetry.Get("dependencies").Children() {
		if d.Key() == "python" {
			if r.m.Python == "" {
				r.m.Python = d.Text()
			}
			continue
		}
		r.table(d, "tool.poetry.dependencies")
	}
	for d := range poetry.Get("dev-dependencies").Children() {
		r.table(d, "tool.poetry.dev-dependencies")
	}
	for g := range poetry.Get("group").Children() {
		for d := range g.Get("dependencies").Children() {
			r.table(d, "tool.poetry.group."+g.Key()+".dependencies")
		}
	}
}

// table adds a requirement whose name is a key: a range, a table, or a list of
// them for different environments.
func (r *rooter) table(d tree.Node, section string) {
	if d.Kind() == tree.List {
		for v := range d.Children() {
			r.entry(d.Key(), v, section)
		}
		return
	}
	r.entry(d.Key(), d, section)
}

func (r *rooter) entry(name string, v tree.Node, section string) {
	if !isName(name) {
		return
	}
	root := Root{Need: Need{Name: Fold(name), As: name}, File: r.file, Section: section, Line: int(v.At().Line), Off: -1}
	text := v
	if v.Kind() == tree.Map {
		text = v.Get("version")
		root.Marker = v.Get("markers").Text()
		root.extras(strings.Join(v.Get("extras").Strings(), ","))
		for _, key := range [...]string{"git", "url", "path", "file"} {
			if u := v.Get(key).Text(); u != "" {
				root.URL = u
			}
		}
	}
	root.Spec = strings.TrimSpace(text.Text())
	if root.Spec == "*" {
		root.Spec = ""
	}
	if off, plain := inner(text); plain {
		root.Off, root.End = off, off+len(text.Text())
	}
	r.m.Roots = append(r.m.Roots, root)
}

// DecodePipfile reads a Pipfile.
func DecodePipfile(src, file string, b *budget.Budget) (*Manifest, error) {
	doc, err := tree.TOML(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	m := &Manifest{root: root}
	requires := root.Get("requires")
	if v := requires.Get("python_full_version").Text(); v != "" {
		m.Python = "==" + v
	} else if v := requires.Get("python_version").Text(); v != "" {
		m.Python = "==" + v + ".*"
	}
	r := rooter{m: m, file: file}
	for s := range root.Children() {
		if s.Kind() == tree.Map && isPipfileCategory(s.Key()) {
			for d := range s.Children() {
				r.table(d, s.Key())
			}
		}
	}
	m.indexes(root.Get("source"), "url")
	return m, nil
}

// isPipfileCategory reports whether a table of a Pipfile lists packages: all do but
// those with a meaning of their own.
func isPipfileCategory(key string) bool {
	switch key {
	case "source", "requires", "scripts", "pipfile", "pipenv", "build-system":
		return false
	}
	return true
}
