package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The kinds of declarations of a project, in whichever table they stand. Extras
// and groups are followed by their names.
const (
	kindMain  = "dependencies"
	kindExtra = "optional-dependencies."
	kindGroup = "dependency-groups."
	kindBuild = "build-system.requires"
	kindEnv   = "tool.hatch.envs."
	kindTests = "tests_require"

	kindRequirements = "requirements" // of requirements files
	kindConstraints  = "constraints"
)

// Pyproject returns the reader of pyproject.toml: the project table, build
// requirements and dependency groups, and what Poetry, PDM, uv, Hatch and Flit
// keep in tables of their own. Extras are optional and groups never published;
// what they are for is told by their names. A file without any of that, such as
// one that only configures a linter, lists nothing.
func Pyproject() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPyproject, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pyproject.toml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			p := projectReader{b: b, sources: make(map[string]string)}
			p.read(root)
			return nil
		},
	}
}

// A projectReader collects what one project declares.
type projectReader struct {
	b       *inventory.Builder
	name    string            // folded
	sources map[string]string // by folded name, where a table sets them apart
}

func (p *projectReader) read(root tree.Node) {
	project, tool := root.Get("project"), root.Get("tool")
	poetry, pdm, uv := tool.Get("poetry"), tool.Get("pdm"), tool.Get("uv")
	groups, build := root.Get("dependency-groups"), root.Get("build-system")
	flit, hatch := tool.Path("flit", "metadata"), tool.Path("hatch", "envs")
	if !project.Exists() && !poetry.Exists() && !pdm.Exists() && !uv.Exists() && !groups.Exists() && !build.Exists() &&
		!flit.Exists() && !hatch.Exists() {
		return
	}
	p.b.Recognised()
	p.project(project, poetry, flit)
	p.uvSources(uv.Get("sources"))
	p.list(project.Get("dependencies"), kindMain, component.Prod)
	for extra := range project.Get("optional-dependencies").Children() {
		p.list(extra, kindExtra+extra.Key(), scopeOfGroup(extra.Key(), component.Optional))
	}
	p.dynamic(project, tool.Path("setuptools", "dynamic"))
	p.groups(groups)
	p.poetry(poetry)
	for group := range pdm.Get("dev-dependencies").Children() {
		p.list(group, kindGroup+group.Key(), scopeOfGroup(group.Key(), component.Dev))
	}
	for o := range pdm.Path("resolution", "overrides").Children() {
		p.b.Set(attrOverride, o.Key(), o.KeyAt())
	}
	p.list(uv.Get("dev-dependencies"), kindGroup+"dev", component.Dev)
	for o := range uv.Get("override-dependencies").Children() {
		if r, ok := parseRequirement(text(o)); ok {
			p.b.Set(attrOverride, r.name, o.At())
		}
	}
	p.list(flit.Get("requires"), kindMain, component.Prod)
	for extra := range flit.Get("requires-extra").Children() {
		p.list(extra, kindExtra+extra.Key(), scopeOfGroup(extra.Key(), component.Optional))
	}
	for env := range hatch.Children() {
		for _, key := range [...]string{"dependencies", "extra-dependencies"} {
			p.list(env.Get(key), kindEnv+env.Key(), component.Dev)
		}
	}
	p.list(build.Get("requires"), kindBuild, component.Dev)
}

// maxLicence bounds the bytes of a licence that is kept; longer ones are texts of
// licences and not their names.
const maxLicence = 200

// project adds the project itself.
func (p *projectReader) project(project, poetry, flit tree.Node) {
	name, version, licence := project.Get("name"), project.Get("version"), project.Get("license")
	if text(name) == "" {
		name = poetry.Get("name")
	}
	if text(name) == "" {
		if name = flit.Get("dist-name"); text(name) == "" {
			name = flit.Get("module")
		}
	}
	if text(version) == "" {
		version = poetry.Get("version")
	}
	if !licence.Exists() {
		licence = poetry.Get("license")
	}
	if licence.Kind() == tree.Map {
		licence = licence.Get("text")
	}
	p.name = fold(text(name))
	at := name.At()
	if p.name == "" {
		at = span.Point{}
	}
	i := p.b.Project(ecosystem, text(name), text(version), at)
	if l := text(licence); len(l) <= maxLicence {
		p.b.Node(i).Licence = p.b.Intern(l)
	}
}

// list declares a list of dependency specifiers.
func (p *projectReader) list(list tree.Node, kind string, scope component.Scope) {
	for d := range list.Children() {
		if d.Kind() == tree.Map {
			continue // a group that includes another one
		}
		p.specifier(text(d), kind, scope, d.At())
	}
}

// specifier declares one dependency specifier.
func (p *projectReader) specifier(line, kind string, scope component.Scope, at span.Point) {
	line = strings.TrimPrefix(line, "-e ") // PDM, for folders under development
	r, ok := parseRequirement(line)
	if !ok && isAddress(line) {
		a := parseAddress(line)
		n, named := a.node("")
		if !named {
			n.Name = "" // tells no name
		}
		r, ok = requirement{name: n.Name, url: a.url}, named
	}
	if !ok {
		p.b.Note(at, "not a requirement")
		return
	}
	p.declare(r, kind, scope, at)
}

// declare declares a dependency, unless it is the project itself with some of its
// own extras.
func (p *projectReader) declare(r requirement, kind string, scope component.Scope, at span.Point) {
	if !isName(r.name) {
		p.b.Note(at, "not the name of a package")
		return
	}
	if fold(r.name) == p.name {
		return
	}
	source := r.url
	if source == "" {
		source = p.sources[fold(r.name)]
	}
	var env environment
	p.b.Declare(component.Declaration{
		Name: r.name, Requirement: r.spec, Scope: env.scope(r.marker, scope), Kind: kind,
		Extra: extraWords(r.extras, source, r.marker), At: at,
	})
}
