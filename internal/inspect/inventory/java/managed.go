package java

import "strings"

// An answer is what dependencyManagement says about one dependency.
type answer struct {
	version   string // expanded
	problem   string // why version stays open
	scopeText string
}

// The tables of a POM that a view looks into.
const (
	managedTable = iota
	basisTable
)

func (p *pom) table(which int) *table {
	p.load()
	if which == basisTable {
		return &p.basis
	}
	return &p.managed
}

// lookup returns the nearest entry of the project or its parents for k.
func (v *view) lookup(which int, k key) *dependency {
	_, artifact, _ := strings.Cut(k.name, ":")
	for _, p := range v.chain {
		t := p.table(which)
		var best *dependency
		if i, ok := t.byKey[k]; ok {
			best = &t.all[i]
		}
		for _, list := range [...][]int32{t.openGroup[artifact], t.open} {
			for _, i := range list {
				if d := &t.all[i]; (best == nil || d.profile) && v.answers(d, k) {
					best = d
				}
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

// answers reports whether an entry whose key holds properties is that for k.
func (v *view) answers(d *dependency, k key) bool {
	if v.r.step(4) != "" {
		return false
	}
	name, problem := v.name(d)
	if problem != "" || name != k.name {
		return false
	}
	kind, problem := v.expand(d.kind)
	return problem == "" && kind == k.kind
}

// managed returns what manages k: an entry of the project or of its parents, or
// else of the first imported bill of materials that has one (Maven's
// "Introduction to the Dependency Mechanism", "Importing Dependencies"). It is
// nil if nothing in the target does.
func (v *view) managed(k key, depth int) *answer {
	if a, ok := v.managedBy[k]; ok {
		return a
	}
	if depth > maxImports || v.r.step(2) != "" {
		return nil
	}
	v.managedBy[k] = nil // imports that lead in a circle end here
	a := v.ownAnswer(k)
	if a == nil {
		for _, bom := range v.bills() {
			if v.r.step(1) != "" {
				break
			}
			if a = bom.managed(k, depth+1); a != nil {
				break
			}
		}
	}
	v.managedBy[k] = a
	return a
}

// manages returns what manages the dependency d of the given name, or nil.
func (v *view) manages(name string, d *dependency) *answer {
	kind, problem := v.expand(d.kind)
	if problem != "" {
		return nil
	}
	return v.managed(key{name, kind}, 0)
}

func (v *view) ownAnswer(k key) *answer {
	d := v.lookup(managedTable, k)
	if d == nil {
		return nil
	}
	a := &answer{scopeText: d.scope}
	a.version, a.problem = v.expand(d.version)
	return a
}

// bills returns the views of the imported bills of materials, in the order in
// which they count.
func (v *view) bills() []*view {
	if v.imported {
		return v.boms
	}
	v.imported = true
	seen := make(map[*view]bool)
	for _, p := range v.chain {
		p.load()
		for i := range p.imports {
			d := &p.imports[i]
			bom, outside := v.bill(d)
			if bom != nil {
				if !seen[bom] {
					seen[bom] = true
					v.boms = append(v.boms, bom)
				}
			} else if len(v.missing) < maxMissing {
				v.missing = append(v.missing, outside)
			}
		}
	}
	return v.boms
}

// maxMissing bounds how many absent bills of materials are named.
const maxMissing = 8

// bill returns the bill of materials that d imports, or its coordinates if it
// lies outside of the target.
func (v *view) bill(d *dependency) (bom *view, outside string) {
	group, problem := v.expand(d.group)
	artifact, p2 := v.expand(d.artifact)
	version, p3 := v.expand(d.version)
	if problem+p2+p3 != "" || v.r.step(4) != "" {
		return nil, coordinates(d.group, d.artifact, d.version)
	}
	if p := v.r.find(group, artifact, version); p != nil && p != v.chain[0] {
		return v.r.view(p), ""
	}
	return nil, coordinates(group, artifact, version)
}

// unknown says where else the answer to an open question may stand: the parents
// and bills of materials of v that are not in the target, "" if there are none.
func (v *view) unknown() string {
	if v.searched {
		return v.elsewhere
	}
	v.searched = true
	var places []string
	seen := make(map[*view]bool)
	var walk func(v *view, depth int)
	walk = func(v *view, depth int) {
		if seen[v] || depth > maxImports || len(places) >= maxMissing {
			return
		}
		seen[v] = true
		if v.outside != "" {
			places = append(places, "parent "+v.outside)
		}
		for _, bom := range v.bills() {
			walk(bom, depth+1)
		}
		for _, m := range v.missing {
			places = append(places, "bill of materials "+m)
		}
	}
	walk(v, 0)
	if len(places) > 3 {
		places = append(places[:3], "others")
	}
	v.elsewhere = strings.Join(places, ", ")
	return v.elsewhere
}
