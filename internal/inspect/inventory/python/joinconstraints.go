package python

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A bound is a version to which a constraints file pins a package.
type bound struct {
	version string
	file    *component.Listing
}

// constrain applies constraints files: what is asked for without a version gets
// the version to which they pin it. Constraints hold for all files that are
// installed together. It returns the files that are named as constraints.
func (j *joiner) constrain(files *bundles, all []*component.Listing) map[*component.Listing]bool {
	type pair struct {
		group int
		file  *component.Listing
	}
	used := make(map[*component.Listing]bool)
	done := make(map[pair]bool)
	bounds := make(map[int]map[string]bound)
	for _, l := range all {
		for _, a := range l.Attrs {
			if a.Name != attrConstraint {
				continue
			}
			c := j.requirementsAt(l, a.Value)
			if c == nil {
				note(l, a.At, "%s bounds versions here and was not read", a.Value)
				continue
			}
			used[c] = true
			g := files.find(files.id(l))
			if done[pair{g, c}] {
				continue
			}
			done[pair{g, c}] = true
			if bounds[g] == nil {
				bounds[g] = make(map[string]bound)
			}
			collectBounds(c, bounds[g])
		}
	}
	for _, l := range all {
		if b := bounds[files.find(files.id(l))]; b != nil && l.Attr(attrPurpose) == "" {
			j.pin(l, b)
		}
	}
	return used
}

// collectBounds adds the pins of a constraints file. The first one of a name
// counts.
func collectBounds(c *component.Listing, into map[string]bound) {
	set := func(name, version string) {
		if _, ok := into[fold(name)]; !ok && version != "" {
			into[fold(name)] = bound{version, c}
		}
	}
	for i := range c.Nodes {
		set(c.Nodes[i].Name, c.Nodes[i].Version)
	}
	for i := range c.Declarations {
		set(c.Declarations[i].Name, pinned(c.Declarations[i].Requirement))
	}
}

// pin adds the packages that l asks for and bounds pin, and reports ranges that
// do not hold the pin.
func (j *joiner) pin(l *component.Listing, bounds map[string]bound) {
	changed := false
	for i := range l.Declarations {
		d := &l.Declarations[i]
		b, ok := bounds[fold(d.Name)]
		if !ok || b.file == l || wordOf(d.Extra, "source") != "" {
			continue
		}
		if !j.fits(d.Requirement, b.version) {
			j.s.Report(inventory.Mismatch(l, *d, b.file, "%s %s is asked for here, and %s bounds it to %s", d.Name, d.Requirement, b.file.Path, b.version))
			continue
		}
		if l.Format != formatRequirements || len(l.Nodes) == 0 {
			continue // an input file; its lock file holds the version
		}
		l.Nodes = append(l.Nodes, component.Node{
			Ecosystem: ecosystem, Name: d.Name, Version: b.version, Scope: d.Scope, At: d.At,
		})
		l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1), Scope: d.Scope})
		changed = true
	}
	if changed {
		l.Finish(true)
	}
}
