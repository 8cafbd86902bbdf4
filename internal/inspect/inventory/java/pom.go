package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The attributes of POM listings: the model as it is written, for [Join].
const (
	attrGroup     = "groupId"
	attrArtifact  = "artifactId"
	attrVersion   = "version"
	attrPackaging = "packaging"
	attrParent    = "parent"   // group, artifact, version and relativePath, between separators
	attrProperty  = "property" // name and value, between separators; later ones win
	attrModule    = "module"
)

// The kinds of declarations in POM listings, which are named after elements.
const (
	kindDependency   = "dependencies"
	kindManaged      = "dependencyManagement"
	kindPlugin       = "plugins"
	kindPluginNeeds  = "plugin dependencies" // Extra names the plugin
	kindPluginBasis  = "pluginManagement"
	kindExtension    = "extensions"
	kindReportPlugin = "reporting"
)

// The words of a declaration's Extra that POM listings have.
const (
	wordType       = "type"
	wordClassifier = "classifier"
	wordScope      = "scope"
	wordOptional   = "optional"
	wordSystemPath = "systemPath"
	wordExclude    = "exclude" // "group:artifact", once for each exclusion
	wordOf         = "of"      // the plugin that a dependency belongs to
	wordProfile    = "profile" // the profile that declares it
)

// noRelativePath stands for an empty relativePath element, which says that the
// parent is not to be looked for on disk.
const noRelativePath = "-"

// Pom returns the reader of pom.xml files of projects. It lists the model as it
// is written; [Join] resolves it. Profiles that are active by default count as
// part of the model; others are noted, because what activates them is not known
// here. POM files inside jars are left to [Metadata].
func Pom() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPom, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pom.xml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			archive, _, packed := inArchive(f.Path)
			if packed && isJar(archive) || strings.Contains("/"+f.Path, "/META-INF/maven/") {
				return nil
			}
			if strings.Contains("/"+f.Path, "/archetype-resources/") {
				b.Note(span.Point{}, "the template of an archetype, which is no project")
				return nil
			}
			return readPom(f, b, true)
		},
	}
}

// Metadata returns the reader of POM files that describe an artifact and are no
// manifest of a project: pom.xml below META-INF/maven in a jar, and the .pom
// files of repositories. [Join] takes edges, licences and parents from them.
func Metadata() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMetadata, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/META-INF/maven/*/*/pom.xml"}, Suffixes: []string{".pom"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil || !strings.HasPrefix(strings.TrimLeft(src, "\ufeff \t\r\n"), "<") {
				return err // other tools use the ending, too
			}
			return readPom(f, b, false)
		},
	}
}

// readPom reads one POM, that of a project of the tree or of an artifact.
func readPom(f *inspect.File, b *inventory.Builder, project bool) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	doc, err := tree.XML(src, f.Budget)
	if err != nil {
		return err
	}
	root := doc.Root()
	if root.Key() != "project" || !root.Get("artifactId").Exists() && !root.Get("modelVersion").Exists() {
		return nil // a project of another tool
	}
	p := pomReader{f: f, b: b, project: project}
	p.coordinates(root)
	if err := p.model(root); err != nil {
		return err
	}
	return p.profiles(root)
}

// A pomReader turns one POM into a listing.
type pomReader struct {
	f       *inspect.File
	b       *inventory.Builder
	project bool
	profile string // word for the profile that is being read, or ""
}

// coordinates records what the project is called and adds its node. Group and
// version are inherited from the parent element where they are missing.
func (p *pomReader) coordinates(root tree.Node) {
	parent := root.Get("parent")
	group, version := root.Get("groupId"), root.Get("version")
	artifact := root.Get("artifactId")
	for _, a := range [...]struct {
		name string
		node tree.Node
	}{{attrGroup, group}, {attrArtifact, artifact}, {attrVersion, version}, {attrPackaging, root.Get("packaging")}} {
		if a.node.Text() != "" {
			p.b.Set(a.name, a.node.Text(), textAt(a.node))
		}
	}
	if parent.Exists() {
		rel := parent.Get("relativePath")
		path := rel.Text()
		if rel.Exists() && path == "" {
			path = noRelativePath
		}
		p.b.Set(attrParent, strings.Join([]string{
			parent.Get("groupId").Text(), parent.Get("artifactId").Text(), parent.Get("version").Text(), path,
		}, separator), textAt(parent.Get("artifactId")))
	}
	if group.Text() == "" {
		group = parent.Get("groupId")
	}
	if version.Text() == "" {
		version = parent.Get("version")
	}
	exact, _ := versionOf(version.Text())
	n := p.b.Project(ecosystem, nameOf(group.Text(), artifact.Text()), exact, textAt(artifact))
	var licences []string
	for l := range root.Get("licenses").All("license") {
		if name := l.Get("name").Text(); name != "" && len(licences) < maxLicences {
			licences = append(licences, name)
		}
	}
	// Many licences are a choice (POM reference, "Licenses").
	p.b.Node(n).Project = p.project || p.b.Node(n).Name == ""
	p.b.Node(n).Licence = p.b.Intern(strings.Join(licences, " OR "))
}

// maxLicences bounds the licences that are kept of one project.
const maxLicences = 16

// model reads what the project element and the profile element have in common.
func (p *pomReader) model(root tree.Node) error {
	for prop := range root.Get("properties").Children() {
		if err := p.f.Budget.Step(1); err != nil {
			return err
		}
		p.b.Set(attrProperty, prop.Key()+separator+prop.Text(), textAt(prop))
	}
	for m := range root.Get("modules").All("module") {
		p.b.Set(attrModule, m.Text(), textAt(m))
	}
	build := root.Get("build")
	for _, s := range [...]struct {
		list tree.Node
		name string
		kind string
	}{
		{root.Path("dependencyManagement", "dependencies"), "dependency", kindManaged},
		{root.Get("dependencies"), "dependency", kindDependency},
		{build.Path("pluginManagement", "plugins"), "plugin", kindPluginBasis},
		{build.Get("plugins"), "plugin", kindPlugin},
		{build.Get("extensions"), "extension", kindExtension},
		{root.Path("reporting", "plugins"), "plugin", kindReportPlugin},
	} {
		for d := range s.list.All(s.name) {
			if err := p.declare(d, s.kind, ""); err != nil {
				return err
			}
		}
	}
	return nil
}

// declare records one dependency, plugin or extension. of is the plugin that a
// dependency belongs to, or "".
func (p *pomReader) declare(d tree.Node, kind, of string) error {
	if err := p.f.Budget.Step(8); err != nil {
		return err
	}
	group, artifact := d.Get("groupId").Text(), d.Get("artifactId")
	plugin := kind == kindPlugin || kind == kindPluginBasis || kind == kindReportPlugin
	if plugin && group == "" {
		group = "org.apache.maven.plugins" // POM reference, "Plugins"
	}
	name := group + ":" + artifact.Text()
	at := textAt(artifact)
	if artifact.Text() == "" {
		at = d.KeyAt()
	}
	var words []string
	for _, w := range [...]string{wordType, wordClassifier, wordScope, wordOptional, wordSystemPath} {
		if v := d.Get(w).Text(); v != "" {
			words = append(words, w+"="+v)
		}
	}
	for e := range d.Get("exclusions").All("exclusion") {
		words = append(words, wordExclude+"="+e.Get("groupId").Text()+":"+e.Get("artifactId").Text())
	}
	if p.profile != "" {
		words = append(words, p.profile)
	}
	scope := scopeOf(d.Get(wordScope).Text(), d.Get(wordOptional).Text())
	if of != "" {
		words = append(words, wordOf+"="+of)
	}
	if of != "" || plugin || kind == kindExtension {
		scope = component.Dev
	}
	p.b.Declare(component.Declaration{
		Name: name, Requirement: d.Get("version").Text(), Scope: scope, Kind: kind,
		Extra: strings.Join(words, separator), At: at,
	})
	if kind != kindPlugin {
		return nil
	}
	for need := range d.Get("dependencies").All("dependency") {
		if err := p.declare(need, kindPluginNeeds, name); err != nil {
			return err
		}
	}
	return nil
}

// scopeOf returns the scope for what a POM calls scope. What the container
// provides is there at run time, but this project does not ship it.
func scopeOf(scope, optional string) component.Scope {
	switch {
	case scope == "test":
		return component.Dev
	case scope == "provided", optional == "true":
		return component.Optional
	}
	return component.Prod
}

// profiles adds the profiles that are active by default to the model and notes
// the others that would change it.
func (p *pomReader) profiles(root tree.Node) error {
	for profile := range root.Get("profiles").All("profile") {
		if err := p.f.Budget.Step(4); err != nil {
			return err
		}
		if profile.Path("activation", "activeByDefault").Text() == "true" {
			p.profile = wordProfile + "=" + profile.Get("id").Text()
			if err := p.model(profile); err != nil {
				return err
			}
			continue
		}
		needs := profile.Get("dependencies").Len() + profile.Path("dependencyManagement", "dependencies").Len()
		plugins := profile.Path("build", "plugins").Len()
		modules := profile.Get("modules").Len()
		if p.project && needs+plugins+modules > 0 {
			id := profile.Get("id")
			p.b.Note(textAt(id), "profile %q is not active by default and left out (dependencies: %d, plugins: %d, modules: %d)",
				inventory.Clip(id.Text()), needs, plugins, modules)
		}
	}
	return nil
}

// word returns the value of a word of a declaration's Extra, or "".
func word(extra, key string) string {
	for w := range strings.SplitSeq(extra, separator) {
		if len(w) > len(key) && w[len(key)] == '=' && w[:len(key)] == key {
			return w[len(key)+1:]
		}
	}
	return ""
}
