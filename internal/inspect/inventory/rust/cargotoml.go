package rust

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// CargoToml returns the reader of Cargo.toml manifests. Scopes: dependencies
// are for production; those that are optional, or for some targets only, are
// optional; dev-dependencies are for development, and so are build-dependencies,
// which run on the build machine and are not shipped. Dependencies by path are
// the tree's own code. What is inherited from a workspace is filled in by [Join].
func CargoToml() *inventory.Reader {
	return &inventory.Reader{
		Format: formatToml, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Cargo.toml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.TOML(data, f.Budget)
			if err != nil {
				return err
			}
			m := manifestReader{b: b}
			m.read(doc.Root())
			return nil
		},
	}
}

// A manifestReader reads one Cargo.toml.
type manifestReader struct {
	b       *inventory.Builder
	project uint32
	named   bool // the manifest has a package of its own
}

func (m *manifestReader) read(root tree.Node) {
	m.b.Recognised()
	pkg := root.Get("package")
	if !pkg.Exists() {
		pkg = root.Get("project") // its name of old
	}
	if name := pkg.Get("name"); name.Kind() == tree.String {
		version := pkg.Get("version")
		m.project, m.named = m.b.Project(ecosystem, name.Text(), version.Text(), name.At()), true
		if version.Get("workspace").True() {
			m.b.Set(attrInherits, "workspace", version.At())
		}
		if l := pkg.Get("license"); l.Kind() == tree.String {
			m.b.Node(m.project).Licence = m.b.Intern(l.Text())
		}
	}
	if w := root.Get("workspace"); w.Kind() == tree.Map {
		m.b.Set(attrWorkspace, "true", w.At())
		if v := w.Path("package", "version"); v.Kind() == tree.String {
			m.b.Set(attrWorkspaceVersion, v.Text(), v.At())
		}
		for d := range w.Get("dependencies").Children() {
			in := newInheritable(d)
			m.b.Set(attrWorkspaceNeeds, in.text(), d.KeyAt())
		}
	}
	m.tables(root, "", false)
	for target := range root.Get("target").Children() {
		m.tables(target, "target."+target.Key()+".", true)
	}
}

// tables reads the dependency tables of the manifest or of one target.
func (m *manifestReader) tables(at tree.Node, prefix string, target bool) {
	for _, t := range [...]struct {
		name  string
		scope component.Scope
	}{
		{"dependencies", component.Prod},
		{"dev-dependencies", component.Dev}, {"dev_dependencies", component.Dev},
		{"build-dependencies", component.Dev}, {"build_dependencies", component.Dev},
	} {
		for d := range at.Get(t.name).Children() {
			m.dependency(d, prefix+strings.ReplaceAll(t.name, "_", "-"), t.scope, target)
		}
	}
}

// dependency declares d, a requirement or a table.
func (m *manifestReader) dependency(d tree.Node, kind string, scope component.Scope, target bool) {
	in := newInheritable(d)
	if scope == component.Prod && (target || d.Get("optional").True()) {
		scope = component.Optional
	}
	in.inherit = d.Get("workspace").True()
	m.b.Declare(component.Declaration{
		Name: in.name, Requirement: in.requirement, Scope: scope, Kind: kind, Extra: in.extra(), At: d.KeyAt(),
	})
	if in.path != "" && m.named {
		n := m.b.Add(component.Node{
			Ecosystem: ecosystem, Name: in.name, Project: true, Source: in.path, At: d.KeyAt(), Scope: scope,
		})
		m.b.Edge(m.project, n, scope)
	}
}

// An inheritable is a dependency as a manifest or a workspace writes it.
type inheritable struct {
	key         string // the name that the code uses
	name        string // the name of the crate, which "package" may set apart
	requirement string
	path, git   string
	registry    string
	inherit     bool // all but the key stands in the workspace's manifest
}

func newInheritable(d tree.Node) inheritable {
	in := inheritable{key: d.Key(), name: d.Key()}
	if d.Kind() != tree.Map {
		in.requirement = d.Text()
		return in
	}
	if p := d.Get("package").Text(); p != "" {
		in.name = p
	}
	in.requirement, in.path, in.git = d.Get("version").Text(), d.Get("path").Text(), d.Get("git").Text()
	in.registry = d.Get("registry").Text() + d.Get("registry-index").Text()
	return in
}

// The parts of an inheritable's text stand between characters that no manifest
// holds in them.
const separator = "\x1f"

// text writes in as the value of an attribute.
func (in inheritable) text() string {
	return strings.Join([]string{in.key, in.name, in.requirement, in.path, in.git, in.registry}, separator)
}

// parseInheritable reads what text wrote.
func parseInheritable(text string) (in inheritable, ok bool) {
	parts := strings.Split(text, separator)
	if len(parts) != 6 {
		return in, false
	}
	return inheritable{
		key: parts[0], name: parts[1], requirement: parts[2], path: parts[3], git: parts[4], registry: parts[5],
	}, true
}

// extra writes what matters of in, apart from name and requirement, as words of
// the form key=value with separators between them.
func (in inheritable) extra() string {
	var words []string
	if in.inherit {
		words = append(words, "workspace="+in.key)
	}
	if in.key != in.name {
		words = append(words, "as="+in.key)
	}
	for _, w := range [...][2]string{{"path", in.path}, {"git", in.git}, {"registry", in.registry}} {
		if w[1] != "" {
			words = append(words, w[0]+"="+w[1])
		}
	}
	return strings.Join(words, separator)
}

// word returns the value of a word of a declaration's Extra, or "".
func word(extra, key string) string {
	for w := range strings.SplitSeq(extra, separator) {
		if v, ok := strings.CutPrefix(w, key+"="); ok {
			return v
		}
	}
	return ""
}
