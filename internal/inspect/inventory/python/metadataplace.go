package python

import (
	"path"
	"strings"
)

// A metadataPlace says what kind of folder metadata stands in.
type metadataPlace uint8

const (
	placeNone    metadataPlace = iota
	placeDist                  // *.dist-info
	placeEgg                   // *.egg-info or EGG-INFO
	placeArchive               // the top folder of a source archive
)

// placeOf tells the place of a file of metadata by its path.
func placeOf(p string) metadataPlace {
	dir := path.Dir(p)
	switch base := path.Base(dir); {
	case strings.HasSuffix(base, ".dist-info"):
		return placeDist
	case strings.HasSuffix(base, ".egg-info"), base == "EGG-INFO", strings.HasSuffix(p, ".egg-info"):
		return placeEgg
	case strings.HasSuffix(path.Dir(dir), "!") && !strings.HasSuffix(dir, "!"):
		return placeArchive
	}
	return placeNone
}

// siteOf returns the folder in which a distribution lies: the one that holds its
// *.dist-info, *.egg-info or *.egg.
func siteOf(p string) string {
	dir := path.Dir(p)
	if strings.HasSuffix(p, ".egg-info") || placeOf(p) == placeArchive {
		return dir
	}
	site := path.Dir(dir)
	if strings.HasSuffix(site, ".egg") || strings.HasSuffix(site, ".egg!") {
		site = path.Dir(site)
	}
	return site
}

// isBundled reports whether a distribution lies inside another package: in a
// folder that setuptools and others use for that, or below a folder of installed
// packages or in an archive, but not at its top.
func isBundled(p string) bool {
	site := siteOf(p)
	if placeOf(p) == placeArchive || strings.HasSuffix(site, "!") {
		return false
	}
	if path.Base(site) == "_vendor" {
		return true
	}
	for _, mark := range [...]string{"site-packages/", "dist-packages/", "!/"} {
		if i := strings.LastIndex(site+"/", mark); i >= 0 {
			return len(site) > i+len(mark)
		}
	}
	return false
}
