package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A resolver finds the POMs of one target by place and by coordinates.
type resolver struct {
	budget *budget.Budget
	over   string // why the rest stays open, once the budget is spent
	byPath map[string]*pom
	exact  map[[3]string]*pom   // by group, artifact and version as written
	open   map[[2]string][]*pom // POMs whose version holds properties
	depth  int
}

// Bounds for what hostile POMs may lead to.
const (
	maxParents = 32 // longest honest chains have about ten
	maxImports = 16 // bills of materials inside one another
	maxOpen    = 16 // POMs of one name whose version holds properties
)

func newResolver(s *inventory.Set) (*resolver, []*pom) {
	r := &resolver{
		budget: budget.New(budget.Default(), 0), // one for all POMs of the target
		byPath: make(map[string]*pom),
		exact:  make(map[[3]string]*pom),
		open:   make(map[[2]string][]*pom),
	}
	var poms []*pom
	// Manifests first: a project stands before a copy of its POM.
	for _, format := range [...]string{formatPom, formatMetadata} {
		for _, l := range s.Of(format) {
			if len(l.Attrs) == 0 {
				continue // only a note
			}
			p := newPom(l)
			poms = append(poms, p)
			r.add(p)
		}
	}
	return r, poms
}

func (r *resolver) add(p *pom) {
	if p.l.Format == formatPom {
		r.byPath[p.l.Path] = p
	}
	if strings.Contains(p.version, "${") {
		k := [2]string{p.group, p.artifact}
		if len(r.open[k]) < maxOpen {
			r.open[k] = append(r.open[k], p)
		}
		return
	}
	k := [3]string{p.group, p.artifact, p.version}
	if r.exact[k] == nil {
		r.exact[k] = p
	}
}

// step spends n steps of the budget for all POMs.
func (r *resolver) step(n int64) (problem string) {
	if r.over == "" {
		if err := r.budget.Step(n); err != nil {
			r.over = err.Error()
		}
	}
	return r.over
}

// find returns the POM with the given coordinates, or nil for one outside of
// the target.
func (r *resolver) find(group, artifact, version string) *pom {
	if p := r.exact[[3]string{group, artifact, version}]; p != nil {
		return p
	}
	for _, p := range r.open[[2]string{group, artifact}] {
		if r.hasVersion(p, version) {
			return p
		}
	}
	return nil
}

func (r *resolver) hasVersion(p *pom, version string) bool {
	if p.version == version {
		return true
	}
	if !strings.Contains(p.version, "${") || r.depth >= maxParents {
		return false
	}
	r.depth++
	defer func() { r.depth-- }()
	v, problem := r.view(p).expand(p.version)
	return problem == "" && v == version
}

// parentOf returns the parent of p, or nil for one outside of the target. As in
// Maven, the POM at relativePath counts if its coordinates are those that the
// parent element names; otherwise the parent is looked for by coordinates.
func (r *resolver) parentOf(p *pom) *pom {
	if p.upKnown || p.parent == nil {
		return p.up
	}
	p.upKnown = true // parents that lead in a circle end here
	if p.l.Format == formatPom {
		if at, ok := parentPath(p.l.Path, p.parent.path); ok {
			if up := r.byPath[at]; up != nil && up != p && up.group == p.parent.group &&
				up.artifact == p.parent.artifact && r.hasVersion(up, p.parent.version) {
				p.up = up
				return up
			}
		}
	}
	if up := r.find(p.parent.group, p.parent.artifact, p.parent.version); up != p {
		p.up = up
	}
	return p.up
}

// parentPath returns where the parent of the POM at from is looked for: at
// relativePath, which names a POM or its folder and is "../pom.xml" if missing.
func parentPath(from, rel string) (string, bool) {
	switch {
	case rel == noRelativePath:
		return "", false
	case rel == "":
		rel = "../pom.xml"
	case !strings.HasSuffix(rel, ".xml"):
		rel = path.Join(strings.ReplaceAll(rel, `\`, "/"), "pom.xml")
	}
	return resolve(from, rel)
}

// A view is a POM with its parents: what Maven calls the effective model. It
// belongs to one project, because a project's properties change what its
// parents say.
type view struct {
	r       *resolver
	chain   []*pom // the project, its parent, and so on
	outside string // the nearest parent outside of the target
	circle  bool   // the parents lead in a circle or too far
	memo    map[string]expansion
	spent   int64

	boms      []*view
	missing   []string // bills of materials outside of the target
	imported  bool
	managedBy map[key]*answer
	searched  bool
	elsewhere string // see unknown
}

// view returns the view of p.
func (r *resolver) view(p *pom) *view {
	if p.view != nil {
		return p.view
	}
	v := &view{r: r, chain: []*pom{p}, memo: make(map[string]expansion), managedBy: make(map[key]*answer)}
	p.view = v
	for at := p; at.parent != nil; {
		up := r.parentOf(at)
		if up == nil {
			v.outside = at.parent.String()
			break
		}
		for _, have := range v.chain {
			v.circle = v.circle || have == up
		}
		if v.circle = v.circle || len(v.chain) >= maxParents; v.circle {
			break
		}
		v.chain = append(v.chain, up)
		at = up
	}
	return v
}

// coordinates returns the project's group, artifact and version; what stays
// open is empty.
func (v *view) coordinates() (group, artifact, version string) {
	p := v.chain[0]
	group, _ = v.expand(p.group)
	artifact, _ = v.expand(p.artifact)
	version, _ = v.expand(p.version)
	return group, artifact, version
}

// name returns "group:artifact" of a declaration, or why it stays open.
func (v *view) name(d *dependency) (name, problem string) {
	group, problem := v.expand(d.group)
	if problem != "" {
		return "", problem
	}
	artifact, problem := v.expand(d.artifact)
	if problem != "" {
		return "", problem
	}
	if name = nameOf(group, artifact); name == "" {
		return "", "no group and artifact can be read"
	}
	return name, ""
}

// dependencies calls yield for the dependencies of the project and those that
// it inherits, nearest first, each key once.
func (v *view) dependencies(yield func(owner *pom, d *dependency)) {
	seen := make(map[key]bool)
	for _, p := range v.chain {
		p.load()
		for i := range p.direct {
			d := &p.direct[i]
			if v.r.step(4) != "" {
				return
			}
			if k := d.key(); !seen[k] {
				seen[k] = true
				yield(p, d)
			}
		}
	}
}

// scope returns the scope of a dependency after what manages it was applied.
// Whether it is optional is not managed: Maven takes that from the dependency.
func (a *answer) scope(d *dependency) component.Scope {
	if a != nil && d.scope == "" {
		return scopeOf(a.scopeText, d.optional)
	}
	return scopeOf(d.scope, d.optional)
}
