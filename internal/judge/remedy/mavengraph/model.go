package mavengraph

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// A Model is a POM with its parents: what Maven calls the effective model, as far
// as dependencies go.
type Model struct {
	t       *Tree
	chain   []*file // the project, its parent, and so on
	memo    map[string]expansion
	managed map[key]*Setting
	keys    []key
	unknown []string // parents and bills of materials that are not known
}

// A key says which managed entry answers a dependency.
type key struct{ name, kind, classifier string }

// A Setting is what sets the version of a dependency: its declaration, an entry
// of dependencyManagement, or a bill of materials.
type Setting struct {
	Path    string           // POM of the tree in which it is written, "" for one from elsewhere
	Text    manifest.POMText // as written
	Version string           // expanded; "" where that stays open
	Managed bool             // an entry of dependencyManagement
	Import  *Import          // the bill of materials that brings it, nil for none

	scope, exclusions string
	kind, classifier  string
	model             *Model // whose properties count
}

// An Import is an entry that imports a bill of materials.
type Import struct {
	Name, Version string
	Path          string // POM of the tree in which it is written, "" for one from elsewhere
	Text          manifest.POMText
}

// Property returns where a property that the setting's text may name is set, as
// [Model.Property] does.
func (s *Setting) Property(name string) (path string, text manifest.POMText, ok bool) {
	return s.model.Property(name)
}

// Setting returns what sets the version of an imported bill of materials.
func (m *Model) Setting(i *Import) *Setting {
	return &Setting{Path: i.Path, Text: i.Text, Version: i.Version, model: m}
}

// Model returns the effective model of a file of the tree, nil if it cannot be
// read.
func (t *Tree) Model(name string) *Model {
	if f := t.files[name]; f != nil {
		return t.model(f)
	}
	return nil
}

func (t *Tree) model(f *file) *Model {
	if m := t.models[f]; m != nil {
		return m
	}
	m := &Model{t: t, chain: []*file{f}, memo: make(map[string]expansion)}
	t.models[f] = m
	for at := f; at.pom.Parent != nil; {
		up, why := t.parent(at)
		if up == nil {
			m.unknown = append(m.unknown, "parent "+coordinate{at.pom.Parent.Group.Value, at.pom.Parent.Artifact.Value, at.pom.Parent.Version.Value}.String()+": "+why)
			break
		}
		if slices.Contains(m.chain, up) || len(m.chain) >= maxParents {
			m.unknown = append(m.unknown, "parent "+up.own().String()+": the parents lead in a circle or too far")
			break
		}
		m.chain = append(m.chain, up)
		at = up
	}
	return m
}

// Files returns the POM files of the tree that make the model up, the project
// first.
func (m *Model) Files() []string {
	var out []string
	for _, f := range m.chain {
		if f.path != "" {
			out = append(out, f.path)
		}
	}
	return out
}

// Property returns where a property is set: the path of the POM, "" for one from
// elsewhere, and its text.
func (m *Model) Property(name string) (path string, text manifest.POMText, ok bool) {
	for _, f := range m.chain {
		for _, p := range slices.Backward(f.pom.Properties) {
			if p.Name == name {
				return f.path, p.Value, true
			}
		}
	}
	return "", manifest.POMText{}, false
}

// Manages reports whether a file of the tree has a dependencyManagement element
// with entries.
func (t *Tree) Manages(name string) bool {
	f := t.files[name]
	return f != nil && len(f.pom.Managed) > 0
}

// coordinateOf returns what a declaration names, expanded.
func (m *Model) coordinateOf(d *manifest.POMDependency) coordinate {
	group, ok1 := m.expand(d.Group.Value)
	artifact, ok2 := m.expand(d.Artifact.Value)
	version, ok3 := m.expand(d.Version.Value)
	if !ok1 || !ok2 {
		return coordinate{}
	}
	if !ok3 {
		version = ""
	}
	return coordinate{group, artifact, version}
}

// setting returns what a declaration sets.
func (m *Model) setting(f *file, d *manifest.POMDependency, c coordinate) *Setting {
	kind, ok1 := m.expand(d.Type)
	classifier, ok2 := m.expand(d.Classifier)
	scope, ok3 := m.expand(d.Scope)
	if !ok1 || !ok2 || !ok3 {
		return nil
	}
	return &Setting{Path: f.path, Text: d.Version, Version: c.version, scope: scope, exclusions: d.Exclusions, kind: kind, classifier: classifier, model: m}
}

// Managed returns what manages packages: entries of the project and its parents,
// the nearest first, else those of imported bills of materials, the first first.
func (m *Model) manages() map[key]*Setting { return m.managesAt(0) }

func (m *Model) managesAt(depth int) map[key]*Setting {
	if m.managed != nil {
		return m.managed
	}
	m.managed = make(map[key]*Setting) // imports that lead in a circle end here
	type job struct {
		f *file
		d *manifest.POMDependency
		c coordinate
	}
	var imports []job
	met := make(map[string]bool)
	for _, f := range m.chain {
		level := make(map[key]bool) // profiles win over the project in one file
		for i := range f.pom.Managed {
			d := &f.pom.Managed[i]
			c := m.coordinateOf(d)
			if d.Scope == "import" && d.Type == "pom" {
				if !met[c.name()] {
					met[c.name()] = true
					imports = append(imports, job{f, d, c})
				}
				continue
			}
			s := m.setting(f, d, c)
			if s == nil || c.artifact == "" {
				continue
			}
			s.Managed = true
			k := key{c.name(), s.kind, s.classifier}
			if m.managed[k] == nil || d.Profile && level[k] {
				m.put(k, s)
				level[k] = true
			}
		}
	}
	for _, j := range imports {
		bom, why := m.t.find(j.c)
		if bom == nil || depth >= maxImports {
			m.unknown = append(m.unknown, "bill of materials "+j.c.String()+": "+why)
			continue
		}
		from := m.t.model(bom)
		entries := from.managesAt(depth + 1)
		m.unknown = append(m.unknown, from.unknown...)
		for _, k := range from.keys {
			if m.managed[k] == nil {
				s := *entries[k]
				s.Import = &Import{Name: j.c.name(), Version: j.c.version, Path: j.f.path, Text: j.d.Version}
				m.put(k, &s)
			}
		}
	}
	return m.managed
}

func (m *Model) put(k key, s *Setting) {
	if m.managed[k] == nil {
		m.keys = append(m.keys, k)
	}
	m.managed[k] = s
}

// A need is one dependency of a model.
type need struct {
	coordinate
	Setting
	optional bool
}

// needs returns the dependencies of the project and those that it inherits, the
// nearest of each key; of equal ones in one file the last counts.
func (m *Model) needs() []need {
	var out []need
	met := make(map[key]int)
	for _, f := range m.chain {
		below := len(out)
		for i := range f.pom.Needs {
			d := &f.pom.Needs[i]
			c := m.coordinateOf(d)
			s := m.setting(f, d, c)
			if s == nil || c.artifact == "" {
				m.note("dependency " + d.Group.Value + ":" + d.Artifact.Value + ": a property of it is not known")
				continue
			}
			n := need{c, *s, d.Optional}
			k := key{c.name(), s.kind, s.classifier}
			at, have := met[k]
			switch {
			case !have:
				met[k] = len(out)
				out = append(out, n)
			case at >= below:
				out[at] = n
			}
		}
	}
	managed := m.manages()
	for i := range out {
		n := &out[i]
		by := managed[key{n.name(), n.kind, n.classifier}]
		if by == nil {
			continue
		}
		if n.Text.Value == "" {
			scope, without := n.scope, n.exclusions
			n.Setting = *by
			n.version, n.scope, n.exclusions = by.Version, scope, without
		}
		if n.scope == "" {
			n.scope = by.scope
		}
		if n.exclusions == "" {
			n.exclusions = by.exclusions
		}
	}
	return out
}

func (m *Model) note(text string) {
	if len(m.unknown) < maxUnknown && !slices.Contains(m.unknown, text) {
		m.unknown = append(m.unknown, text)
	}
}
