package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A jar is one archive, or one unpacked folder, with what was read in it.
type jar struct {
	path     string
	packed   bool
	file     fileName
	packages []*component.Listing // each with one package as node 0
	poms     []*pom               // embedded POMs
	manifest *component.Listing
	archive  *component.Listing
	// carrier is the listing whose node 0 is what the archive itself is; nil if
	// that stays open.
	carrier *component.Listing
	stored  bool // in a repository's or a cache's layout
}

// archives says for each archive what it is and what it carries.
func (j *joiner) archives(poms []*pom) {
	a := &archivist{
		j: j, jars: make(map[string]*jar), present: make(map[[2]string][]string), poms: make(map[string]*pom),
		named: make(map[*component.Listing]bool),
	}
	a.collect(poms)
	for _, p := range a.order {
		a.identify(a.jars[p])
	}
	for _, p := range a.order {
		a.finish(a.jars[p])
	}
	a.needs(poms)
	for _, l := range j.s.Of(formatProperties, formatManifest, formatArchive) {
		l.Finish(false)
	}
}

// An archivist works on all archives of one target.
type archivist struct {
	j       *joiner
	jars    map[string]*jar
	order   []string                    // paths as they were met
	poms    map[string]*pom             // .pom files of repositories, by path
	named   map[*component.Listing]bool // embedded POMs that alone name their package
	groups  map[[2]string]string        // see nameFor; nil until asked for
	present map[[2]string][]string      // versions by place and name; the place "" is the repository
}

// collect groups listings by archive.
func (a *archivist) collect(poms []*pom) {
	for _, l := range a.j.s.Of(formatProperties, formatManifest, formatArchive) {
		switch l.Format {
		case formatProperties:
			if len(l.Nodes) > 0 {
				k := a.at(l.Path)
				k.packages = append(k.packages, l)
			}
		case formatManifest:
			a.at(l.Path).manifest = l
		case formatArchive:
			a.jar(l.Path, true).archive = l
		}
	}
	for _, p := range poms {
		if p.l.Format != formatMetadata {
			continue
		}
		if path.Base(p.l.Path) != "pom.xml" {
			a.poms[p.l.Path] = p
			continue
		}
		k := a.at(p.l.Path)
		k.poms = append(k.poms, p)
		beside := path.Dir(p.l.Path) + "/pom.properties"
		if l := a.j.s.At(beside, formatProperties); l != nil && len(l.Nodes) > 0 {
			if l.Nodes[0].Licence == "" {
				l.Nodes[0].Licence = p.l.Nodes[0].Licence
			}
		} else if a.nameAfter(p) {
			k.packages = append(k.packages, p.l)
			a.named[p.l] = true
		}
	}
}

// nameAfter names the node of an embedded POM that has no pom.properties beside
// it; it is false for one that cannot be named.
func (a *archivist) nameAfter(p *pom) bool {
	group, artifact, version := a.j.r.view(p).coordinates()
	name := nameOf(group, artifact)
	if name == "" {
		return false
	}
	n := &p.l.Nodes[0]
	n.Name, n.Project = name, false
	n.Version, n.Requirement = versionOf(version)
	return true
}

// at returns the archive or the folder that holds the file at p.
func (a *archivist) at(p string) *jar {
	if archive, _, ok := inArchive(p); ok {
		return a.jar(archive, true)
	}
	dir, _, _ := strings.Cut("/"+p, "/META-INF/")
	return a.jar(strings.TrimPrefix(dir, "/"), false)
}

func (a *archivist) jar(p string, packed bool) *jar {
	k := a.jars[p]
	if k == nil {
		k = &jar{path: p, packed: packed, file: parseFileName(p)}
		a.jars[p] = k
		a.order = append(a.order, p)
	}
	return k
}

// identify finds out which package the archive itself is.
func (a *archivist) identify(k *jar) {
	for _, l := range k.packages {
		n := &l.Nodes[0]
		n.Project = a.j.own(n.Name, n.Version, l.Tree)
	}
	if !k.packed {
		return
	}
	if name, version := a.stored(k.path); name != "" {
		k.stored = true
		a.settle(k, name, version)
		return
	}
	best, score := -1, 0
	for i, l := range k.packages {
		n := &l.Nodes[0]
		_, artifact, _ := strings.Cut(n.Name, ":")
		s := max(k.file.fits(artifact, n.Version), k.file.fits(strings.Replace(n.Name, ":", ".", 1), n.Version))
		if s > score {
			best, score = i, s
		}
	}
	if best < 0 {
		best = sameVersion(k)
	}
	switch {
	case best >= 0:
		k.carrier = k.packages[best]
	case len(k.packages) == 1 && !contradicts(k.manifest, k.file, k.packages[0].Nodes[0].Name):
		k.carrier = k.packages[0]
	default:
		a.guess(k)
	}
}

// sameVersion returns the index of the only package that has the version of the
// manifest, or -1: the file was renamed.
func sameVersion(k *jar) int {
	version, _ := attributes(k.manifest).version()
	only := -1
	for i, l := range k.packages {
		if version == "" || l.Nodes[0].Version != version {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = i
	}
	return only
}

// settle makes the package with the given name the carrier, whose coordinates
// the place of the archive tells. Distributions place the same artifact under
// another group or version, too.
func (a *archivist) settle(k *jar, name, version string) {
	_, artifact, _ := strings.Cut(name, ":")
	for _, l := range k.packages {
		if n := l.Nodes[0].Name; n == name || k.carrier == nil && strings.HasSuffix(n, ":"+artifact) {
			k.carrier = l
		}
	}
	if k.carrier != nil {
		return
	}
	if l := holder(k); l != nil {
		l.Nodes = append(l.Nodes, component.Node{
			Ecosystem: ecosystem, Name: name, Version: version, Project: a.j.own(name, version, l.Tree),
		})
		k.carrier = l
	}
}

// holder returns the listing that can hold a package which no metadata names.
func holder(k *jar) *component.Listing {
	if k.manifest != nil {
		return k.manifest
	}
	return k.archive
}

// contradicts reports whether both the manifest and the file name speak of
// something else than the package: then the package is only packed into it.
func contradicts(m *component.Listing, f fileName, name string) bool {
	_, artifact, _ := strings.Cut(name, ":")
	artifact = squeeze(artifact)
	said := false
	for _, attr := range [...]string{"Implementation-Title", "Bundle-SymbolicName", "Automatic-Module-Name"} {
		text := squeeze(attributes(m).value(attr))
		if strings.Contains(text, artifact) || text != "" && strings.Contains(artifact, text) {
			return false
		}
		said = said || text != ""
	}
	return said && !strings.Contains(squeeze(f.base), artifact)
}

// squeeze drops what separates words.
func squeeze(s string) string {
	return strings.NewReplacer(".", "", "-", "", "_", "", " ", "").Replace(strings.ToLower(s))
}

// guess makes a package of what manifest and file name say. It is claimed and
// not observed, and the note says what it was taken from.
func (a *archivist) guess(k *jar) {
	l := holder(k)
	if l == nil {
		return
	}
	g, ok := guessArchive(k.file, k.manifest)
	if !ok {
		if len(k.packages) == 0 && len(k.file.base) > 0 {
			note(l, span.Point{}, "nothing in the archive says which package it is")
		}
		return
	}
	if g.group == "" {
		if name, where := a.nameFor(g.artifact, g.version, path.Dir(k.path)); name != "" {
			g.group, g.artifact, _ = strings.Cut(name, ":")
			g.from = append(g.from, where)
		}
	}
	from := strings.Join(g.from, " and ")
	if g.group == "" {
		note(l, g.at, "taken for %s %s from %s; its group is not known", inventory.Clip(g.artifact), inventory.Clip(g.version), from)
	} else {
		note(l, g.at, "taken for %s %s from %s, because no pom.properties says so", inventory.Clip(g.name()), inventory.Clip(g.version), from)
	}
	l.Grade = component.Claimed
	l.Nodes = append(l.Nodes, component.Node{
		Ecosystem: ecosystem, Name: g.name(), Version: g.version, Licence: attributes(k.manifest).value("Bundle-License"),
		At: g.at, Project: a.j.own(g.name(), g.version, l.Tree),
	})
	k.carrier = l
}

// stored returns the package of an archive that lies in a Gradle cache or beside
// its POM in a Maven repository, where the place tells the coordinates.
func (a *archivist) stored(p string) (name, version string) {
	dir, base := path.Split(p)
	part := strings.Split(strings.TrimSuffix(dir, "/"), "/")
	// files-2.1/GROUP/ARTIFACT/VERSION/HASH/ARTIFACT-VERSION.jar
	if n := len(part); n >= 5 && part[n-5] == "files-2.1" && strings.HasPrefix(base, part[n-3]+"-"+part[n-2]) {
		return nameOf(part[n-4], part[n-3]), part[n-2]
	}
	// GROUP/AS/FOLDERS/ARTIFACT/VERSION/ARTIFACT-VERSION.jar
	if n := len(part); n >= 2 && strings.HasPrefix(base, part[n-2]+"-"+part[n-1]) {
		p := a.poms[dir+part[n-2]+"-"+part[n-1]+".pom"]
		if p == nil {
			return "", ""
		}
		group, artifact, _ := a.j.r.view(p).coordinates()
		if artifact == part[n-2] {
			return nameOf(group, artifact), part[n-1]
		}
	}
	return "", ""
}
