package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// archives leaves out what lies in source archives beside the metadata at their
// top: manifests, lock files and requirements of other people's projects.
func (j *joiner) archives() {
	foreign := make(map[string]bool) // top folders of source archives
	for _, l := range j.s.Of(formatMetadata) {
		if placeOf(l.Path) == placeArchive {
			foreign[path.Dir(l.Path)] = true
		}
	}
	if len(foreign) == 0 {
		return
	}
	var kept []*component.Listing
	for _, l := range j.s.Listings {
		dir := path.Dir(l.Path)
		if l.Format == formatMetadata && foreign[dir] {
			dir = path.Dir(dir)
		}
		if strings.HasPrefix(l.Format, "python/") && liesIn(foreign, dir) {
			continue
		}
		kept = append(kept, l)
	}
	j.s.Listings = kept
}

// liesIn reports whether dir is one of the folders or lies in one.
func liesIn(folders map[string]bool, dir string) bool {
	for !folders[dir] {
		up := path.Dir(dir)
		if up == dir {
			return false
		}
		dir = up
	}
	return true
}

// installed connects the distributions of each site. Each has a listing of its
// own, so what it needs is listed there a second time, at the line that asks for
// it and with the installed version.
func (j *joiner) installed() {
	j.marks()
	sites := make(map[string]*site)
	var order []*site
	for _, l := range j.s.Of(formatMetadata) {
		if placeOf(l.Path) == placeArchive || j.isOwn(l) {
			continue
		}
		dir := siteOf(l.Path)
		s := sites[dir]
		if s == nil {
			s = &site{dir: dir, env: environmentOf(dir), named: make(map[string]*component.Listing), asked: make(map[string]bool)}
			sites[dir] = s
			order = append(order, s)
		}
		s.dists = append(s.dists, l)
		if name := fold(l.Nodes[0].Name); s.named[name] == nil {
			s.named[name] = l
		}
	}
	j.eggs(sites)
	asked := j.askedExtras()
	for _, s := range order {
		s.also = asked
		s.ask()
		for _, l := range s.dists {
			s.connect(l)
		}
	}
}

// marks adds direct_url.json and REQUESTED to the distributions beside them.
func (j *joiner) marks() {
	for _, mark := range j.s.Of(formatMark) {
		l := j.s.At(path.Join(path.Dir(mark.Path), "METADATA"), formatMetadata)
		if l == nil {
			note(mark, span.Point{}, "there is no METADATA beside this file")
			continue
		}
		j.s.Drop(mark)
		n := &l.Nodes[0]
		if mark.Attr(attrRequested) != "" {
			n.Direct = true
			continue
		}
		n.Source, n.Integrity = mark.Attr(attrURL), mark.Attr(attrDigest)
		n.Project = mark.Attr(attrEditable) != "" // a link to the tree it was made from
	}
}

// isOwn reports whether l is the metadata that setuptools leaves in the tree of
// the project itself, and leaves it out then: the manifest says all of it.
func (j *joiner) isOwn(l *component.Listing) bool {
	dir := siteOf(l.Path)
	if placeOf(l.Path) != placeEgg || isSite(dir) || strings.Contains(dir, "!/") {
		return false
	}
	for _, at := range [...]string{dir, path.Dir(dir)} { // beside the manifest, or in src
		m := j.s.In(at, formatPyproject, formatSetupCfg, formatSetupPy)
		if m == nil || len(m.Nodes) == 0 {
			continue
		}
		name := fold(m.Nodes[0].Name)
		// A setup.py that works its name out is one beside or in front of src.
		if name == fold(l.Nodes[0].Name) || name == "" && (at == dir || path.Base(dir) == "src") {
			j.s.Drop(l)
			return true
		}
	}
	return false
}

// eggs connects requires.txt files with the PKG-INFO beside them. Where that
// lists the same requirements, the file adds nothing.
func (j *joiner) eggs(sites map[string]*site) {
	for _, l := range j.s.Of(formatEggRequires) {
		info := j.s.At(path.Join(path.Dir(l.Path), "PKG-INFO"), formatMetadata)
		s := sites[siteOf(l.Path)]
		if info == nil || s == nil || len(info.Declarations) > 0 {
			j.s.Drop(l)
			continue
		}
		n := info.Nodes[0]
		n.At = span.Point{}
		l.Nodes = []component.Node{n}
		s.dists = append(s.dists, l)
	}
}

// askedExtras returns the extras that manifests of the tree ask for, by extraKey.
func (j *joiner) askedExtras() map[string]bool {
	asked := make(map[string]bool)
	for _, l := range j.s.Of(formatRequirements, formatInput, formatPyproject, formatPipfile, formatSetupCfg, formatSetupPy) {
		for i := range l.Declarations {
			addExtras(asked, &l.Declarations[i])
		}
		if l.Format == formatRequirements {
			for _, k := range l.Keys {
				asked[k.Name] = true
			}
		}
	}
	return asked
}

func addExtras(asked map[string]bool, d *component.Declaration) (added bool) {
	for e := range strings.SplitSeq(wordOf(d.Extra, "extras"), ",") {
		if key := extraKey(d.Name, e); e != "" && !asked[key] {
			asked[key] = true
			added = true
		}
	}
	return added
}

// conda connects the packages of each conda environment.
func (j *joiner) conda() {
	type key struct{ dir, name string }
	all := j.s.Of(formatCondaMeta)
	named := make(map[key]*component.Listing, len(all))
	for _, l := range all {
		named[key{path.Dir(l.Path), l.Nodes[0].Name}] = l
	}
	for _, l := range all {
		done := make(map[*component.Listing]bool)
		for i := range l.Declarations {
			d := &l.Declarations[i]
			if to := named[key{path.Dir(l.Path), d.Name}]; to != nil && to != l && !done[to] {
				done[to] = true
				addInstalled(l, to, d, component.Prod)
			}
		}
		l.Finish(true)
	}
}
