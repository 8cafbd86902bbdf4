package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A pom is one POM of the target as it is written: texts may hold properties.
type pom struct {
	l                        *component.Listing
	group, artifact, version string // group and version from the parent element where missing
	packaging                string
	parent                   *parentRef
	loaded                   bool
	properties               map[string]string
	modules                  []component.Attr
	direct                   []dependency // dependencies, the last of each key
	plugins                  []dependency // plugins, their dependencies, extensions
	managed                  table        // dependencyManagement without imports
	basis                    table        // pluginManagement
	imports                  []dependency

	up      *pom // parent inside the target
	upKnown bool
	view    *view
}

// A parentRef is a parent element.
type parentRef struct {
	group, artifact, version, path string
	at                             span.Point
}

func (p *parentRef) String() string { return coordinates(p.group, p.artifact, p.version) }

// coordinates writes group, artifact and version for people.
func coordinates(group, artifact, version string) string {
	return inventory.Clip(strings.Trim(group+":"+artifact+":"+version, ":"))
}

// A dependency is one declaration of a POM, taken apart.
type dependency struct {
	d                        *component.Declaration
	group, artifact, version string
	kind                     string // "type:classifier"
	scope, optional          string
	profile                  bool // a profile declares it
}

// A key says which managed entry answers a dependency: Maven compares group,
// artifact, type and classifier.
type key struct{ name, kind string }

const defaultKind = "jar:"

func (d *dependency) key() key { return key{d.group + ":" + d.artifact, d.kind} }

// A table finds managed entries by key. Those whose keys hold properties are
// settled for each project anew; most have them in the group only.
type table struct {
	all       []dependency
	byKey     map[key]int32
	openGroup map[string][]int32 // by artifact
	open      []int32
}

func (t *table) add(d dependency) {
	i := int32(len(t.all))
	t.all = append(t.all, d)
	switch {
	case strings.Contains(d.artifact, "${"), strings.Contains(d.kind, "${"):
		t.open = append(t.open, i)
		return
	case strings.Contains(d.group, "${"):
		if t.openGroup == nil {
			t.openGroup = make(map[string][]int32)
		}
		t.openGroup[d.artifact] = append(t.openGroup[d.artifact], i)
		return
	}
	if t.byKey == nil {
		t.byKey = make(map[key]int32)
	}
	// As in Maven, a profile wins over the project, and otherwise the first one.
	if _, ok := t.byKey[d.key()]; !ok || d.profile {
		t.byKey[d.key()] = i
	}
}

// newPom reads the coordinates of a listing; the rest follows when it is asked
// for, because most POMs of a repository never are.
func newPom(l *component.Listing) *pom {
	p := &pom{l: l, packaging: "jar"}
coordinates:
	for i := range l.Attrs {
		switch a := &l.Attrs[i]; a.Name {
		case attrGroup:
			p.group = a.Value
		case attrArtifact:
			p.artifact = a.Value
		case attrVersion:
			p.version = a.Value
		case attrPackaging:
			p.packaging = a.Value
		case attrParent:
			part := strings.Split(a.Value, separator)
			if len(part) >= 4 {
				p.parent = &parentRef{part[0], part[1], part[2], strings.Join(part[3:], "/"), a.At}
			}
		case attrProperty:
			break coordinates // they come first
		}
	}
	if p.parent != nil && p.group == "" {
		p.group = p.parent.group
	}
	if p.parent != nil && p.version == "" {
		p.version = p.parent.version
	}
	return p
}

// load reads properties, modules and declarations.
func (p *pom) load() {
	if p.loaded {
		return
	}
	p.loaded = true
	p.properties = make(map[string]string)
	for _, a := range p.l.Attrs {
		switch a.Name {
		case attrProperty:
			if name, value, ok := strings.Cut(a.Value, separator); ok {
				p.properties[name] = value
			}
		case attrModule:
			p.modules = append(p.modules, a)
		}
	}
	direct := make(map[key]int)
	for i := range p.l.Declarations {
		d := newDependency(&p.l.Declarations[i])
		switch d.d.Kind {
		case kindManaged:
			if d.scope == "import" && strings.HasPrefix(d.kind, "pom:") {
				p.imports = append(p.imports, d)
			} else {
				p.managed.add(d)
			}
		case kindPluginBasis:
			p.basis.add(d)
		case kindDependency:
			if k, ok := direct[d.key()]; ok {
				p.direct[k] = d
			} else {
				direct[d.key()] = len(p.direct)
				p.direct = append(p.direct, d)
			}
		default:
			p.plugins = append(p.plugins, d)
		}
	}
}

func newDependency(from *component.Declaration) dependency {
	d := dependency{d: from, version: from.Requirement, kind: defaultKind}
	d.group, d.artifact, _ = strings.Cut(from.Name, ":")
	if from.Extra == "" {
		return d
	}
	typ, classifier := word(from.Extra, wordType), word(from.Extra, wordClassifier)
	if typ != "" || classifier != "" {
		if typ == "" {
			typ = "jar"
		}
		d.kind = typ + ":" + classifier
	}
	d.scope, d.optional = word(from.Extra, wordScope), word(from.Extra, wordOptional)
	d.profile = word(from.Extra, wordProfile) != ""
	return d
}
