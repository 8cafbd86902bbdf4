package manifest

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A CargoToml is a manifest of Cargo (Cargo book, "The Manifest Format").
type CargoToml struct {
	Name, Version string // "" for a workspace without a package of its own
	RustVersion   string // "" if it is not set, or inherited
	Needs         []CargoNeed
	Shared        map[string]CargoNeed // workspace.dependencies by key
	Features      map[string][]string  // those that optional dependencies imply, too
	Workspace     bool                 // it is the root of a workspace
	Patches       bool                 // it puts other sources in the place of crates

	toggled map[string]bool // inherited ones that ask for default features by name
}

var errCargoToml = errors.New("no manifest of Cargo: it has neither a package nor a workspace")

// DecodeCargoToml reads a Cargo.toml file.
func DecodeCargoToml(src string, b *budget.Budget) (*CargoToml, error) {
	doc, err := tree.TOML(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	pkg, work := root.Get("package"), root.Get("workspace")
	if doc.Source() != src || pkg.Kind() != tree.Map && work.Kind() != tree.Map {
		return nil, errCargoToml
	}
	m := &CargoToml{
		Name: pkg.Get("name").Text(), Version: pkg.Get("version").Text(), RustVersion: pkg.Get("rust-version").Text(),
		Shared: make(map[string]CargoNeed), Features: make(map[string][]string), toggled: make(map[string]bool),
		Workspace: work.Kind() == tree.Map, Patches: root.Get("patch").Kind() == tree.Map || root.Get("replace").Kind() == tree.Map,
	}
	for d := range work.Get("dependencies").Children() {
		n := cargoNeed(d, CargoNormal)
		n.Section = "workspace.dependencies"
		m.Shared[n.Key] = n
	}
	m.sections(root, "")
	for t := range root.Get("target").Children() {
		m.sections(t, "target."+t.Key()+".")
	}
	for f := range root.Get("features").Children() {
		m.Features[f.Key()] = f.Strings()
	}
	implied(m.Features, m.Needs)
	return m, nil
}

// sections reads the dependency tables of the manifest or of one target.
func (m *CargoToml) sections(at tree.Node, prefix string) {
	for _, t := range [...][2]string{
		{"dependencies", CargoNormal}, {"dev-dependencies", CargoDev}, {"dev_dependencies", CargoDev},
		{"build-dependencies", CargoBuild}, {"build_dependencies", CargoBuild},
	} {
		for d := range at.Get(t[0]).Children() {
			n := cargoNeed(d, t[1])
			n.Section = prefix + t[0]
			n.Optional = n.Optional && n.Kind != CargoDev
			if n.Inherit && d.Get("default-features").True() {
				m.toggled[n.Key] = true
			}
			m.Needs = append(m.Needs, n)
		}
	}
}

// cargoNeed reads one dependency of a manifest.
func cargoNeed(d tree.Node, kind string) CargoNeed {
	n := CargoNeed{Key: d.Key(), Name: d.Key(), Kind: kind}
	at := d
	if d.Kind() == tree.Map {
		at = d.Get("version")
		if p := d.Get("package").Text(); p != "" {
			n.Name = p
		}
		n.Optional, n.Inherit = d.Get("optional").True(), d.Get("workspace").True()
		n.Features = d.Get("features").Strings()
		for _, k := range [...]string{"default-features", "default_features"} {
			n.NoDefault = n.NoDefault || d.Get(k).Exists() && !d.Get(k).True()
		}
		n.Elsewhere = d.Get("path").Exists() || d.Get("git").Exists()
		n.Registry = d.Get("registry").Text() + d.Get("registry-index").Text()
	}
	if at.Kind() == tree.String {
		n.Requirement = at.Text()
		off, end := at.Range()
		if raw := at.Raw(); len(raw) > 2 && raw[1:len(raw)-1] == n.Requirement {
			n.Off, n.End = off+1, end-1
		}
	}
	return n
}

// Inherited returns what a dependency is that is inherited from the manifest of a
// workspace: the member adds features and may make it optional.
func (m *CargoToml) Inherited(n CargoNeed, from *CargoToml) (CargoNeed, bool) {
	s, ok := from.Shared[n.Key]
	if !ok {
		return n, false
	}
	s.Kind, s.Optional = n.Kind, n.Optional
	s.Features = append(slices.Clone(s.Features), n.Features...)
	s.NoDefault = s.NoDefault && !m.toggled[n.Key]
	return s, true
}

// All returns the names of all features, sorted.
func (m *CargoToml) All() []string { return slices.Sorted(maps.Keys(m.Features)) }

// CargoDir returns the folder of a crate's file in a registry index, and its name
// (Cargo book, "Index Format", "Index files").
func CargoDir(name string) string {
	n := strings.ToLower(name)
	switch len(n) {
	case 0:
		return ""
	case 1, 2:
		return string('0'+rune(len(n))) + "/" + n
	case 3:
		return "3/" + n[:1] + "/" + n
	}
	return n[:2] + "/" + n[2:4] + "/" + n
}
