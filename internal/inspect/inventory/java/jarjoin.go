package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxVersions bounds how many versions of one package are kept for one place.
const maxVersions = 8

// finish connects an archive with what it carries and with the archive around
// it, and makes it known to its neighbours.
func (a *archivist) finish(k *jar) {
	if k.carrier != nil {
		n := &k.carrier.Nodes[0]
		if k.archive != nil {
			n.Integrity = "sha1:" + k.archive.Attr(attrSHA1) + " sha256:" + k.archive.Attr(attrSHA256)
		}
		a.classify(k)
		a.know(path.Dir(k.path), n)
		if k.stored {
			a.know("", n)
		}
		for _, l := range k.packages {
			if l != k.carrier {
				bundle(k.carrier, l)
			}
		}
		a.nest(k)
	} else if k.packed && len(k.packages) > 1 {
		note(k.packages[0], span.Point{}, "which of the %d packages in %s the archive itself is stays open", len(k.packages), inventory.Clip(path.Base(k.path)))
	}
	for _, l := range k.packages {
		a.know(k.path+span.ArchiveSeparator, &l.Nodes[0])
	}
	for _, l := range [...]*component.Listing{k.manifest, k.archive} {
		if l != nil && l != k.carrier && len(l.Notes) == 0 {
			a.j.s.Drop(l)
		}
	}
}

// classify gives archives of sources and documentation scope dev: they hold no
// code that runs.
func (a *archivist) classify(k *jar) {
	for _, suffix := range [...]string{"-sources", "-javadoc"} {
		if strings.HasSuffix(k.file.base, suffix) {
			for _, l := range k.packages {
				l.Nodes[0].Scope = component.Dev
			}
			k.carrier.Nodes[0].Scope = component.Dev
		}
	}
}

// know makes a package known at a place.
func (a *archivist) know(place string, n *component.Node) {
	k := [2]string{place, n.Name}
	have := a.present[k]
	if n.Version == "" || len(have) >= maxVersions {
		return
	}
	for _, v := range have {
		if v == n.Version {
			return
		}
	}
	a.present[k] = append(have, n.Version)
}

// bundle adds the package of l to what carrier holds.
func bundle(carrier, l *component.Listing) {
	l.Nodes[0].Bundled = true
	n := l.Nodes[0]
	n.At = span.Point{}
	to := uint32(len(carrier.Nodes))
	carrier.Nodes = append(carrier.Nodes, n)
	carrier.Edges = append(carrier.Edges, component.Edge{To: to, Scope: n.Scope})
}

// nest connects an archive with the archive that it lies in: a library in an
// application.
func (a *archivist) nest(k *jar) {
	outer, _, ok := inArchive(k.path)
	if !ok || !isJar(outer) {
		return
	}
	k.carrier.Nodes[0].Bundled = true
	if o := a.jars[outer]; o != nil && o.carrier != nil && o.carrier != k.carrier {
		bundle(o.carrier, k.carrier)
	}
}

// needs adds the edges that the POMs of artifacts show between packages that
// are there together: in one archive, in one folder, or in one repository. What
// is not there was resolved by somebody else in some other way.
func (a *archivist) needs(poms []*pom) {
	for _, p := range poms {
		if p.l.Format != formatMetadata {
			continue
		}
		n := &component.Node{}
		var places []string
		if path.Base(p.l.Path) == "pom.xml" {
			n, places = a.embedded(p)
		} else {
			n, places = a.repository(p)
		}
		if (n == nil || !a.connect(p, *n, places)) && !a.named[p.l] {
			a.j.s.Drop(p.l)
		}
		p.l.Finish(false)
	}
}

// embedded returns the package that a POM inside an archive belongs to, and
// where its needs may lie.
func (a *archivist) embedded(p *pom) (*component.Node, []string) {
	k := a.at(p.l.Path)
	places := []string{k.path + span.ArchiveSeparator, path.Dir(k.path)}
	if k.stored {
		places = append(places, "")
	}
	l := a.j.s.At(path.Dir(p.l.Path)+"/pom.properties", formatProperties)
	if l == nil || len(l.Nodes) == 0 {
		l = p.l
	}
	if l.Nodes[0].Name == "" {
		return nil, nil
	}
	return &l.Nodes[0], places
}

// repository returns the package that the .pom file beside an archive belongs
// to. A POM without its archive was only looked at, and one whose archive has
// the POM inside says nothing new.
func (a *archivist) repository(p *pom) (*component.Node, []string) {
	base := strings.TrimSuffix(p.l.Path, ".pom")
	for _, ending := range [...]string{".jar", ".war", ".aar", ".ear"} {
		k := a.jars[base+ending]
		if k != nil && k.stored && k.carrier != nil && len(k.poms) == 0 {
			return &k.carrier.Nodes[0], []string{path.Dir(k.path), ""}
		}
	}
	return nil, nil
}

// connect adds to the POM's listing the package n and edges to what it needs
// and is there. It is false if nothing is.
func (a *archivist) connect(p *pom, n component.Node, places []string) bool {
	v := a.j.r.view(p)
	l := p.l
	at := l.Nodes[0].At
	n.At = at
	added := false
	v.dependencies(func(owner *pom, d *dependency) {
		name, problem := v.name(d)
		if problem != "" || name == n.Name {
			return
		}
		managed := v.manages(name, d)
		scope := managed.scope(d)
		if scope == component.Dev || scope == component.Optional && d.optional != "true" {
			return // for tests, or provided by something else
		}
		version := a.find(places, name, v.requested(d, managed))
		if version == "" {
			return
		}
		node := component.Node{Ecosystem: ecosystem, Name: name, Version: version, Scope: n.Scope}
		if owner == p {
			node.At = d.d.At
		}
		l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes)), Scope: scope})
		l.Nodes = append(l.Nodes, node)
		added = true
	})
	if added {
		l.Nodes[0] = n
	}
	return added
}

// requested returns the version that the POM asks for, or "".
func (v *view) requested(d *dependency, managed *answer) string {
	text := d.version
	if text == "" && managed != nil {
		return managed.version
	}
	version, _ := v.expand(text)
	return version
}

// find returns the version of a package that is there at the first of places
// that has any: the one that is asked for, or else the first. In a repository
// only the one that is asked for counts.
func (a *archivist) find(places []string, name, version string) string {
	for _, place := range places {
		have := a.present[[2]string{place, name}]
		for _, v := range have {
			if v == version {
				return v
			}
		}
		if place != "" && len(have) > 0 {
			return have[0]
		}
	}
	return ""
}
