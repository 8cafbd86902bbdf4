package golang

import (
	"strings"

	"golang.org/x/mod/module"
)

// A place is where a file stands in a module cache or proxy folder.
type place struct {
	dir     string // path up to the module's version, escaped: "root/go/pkg/mod/example.com/!x"
	version string // unescaped
	rest    string // path of the file inside the module, "" for download files
}

// inArchive cuts p into the part up to the innermost archive and the path in it.
func inArchive(p string) (archive, inside string) {
	if i := strings.LastIndex(p, "!/"); i >= 0 {
		return p[:i+2], p[i+2:]
	}
	return "", p
}

// cachePlace recognises files of an extracted module: its folder is named
// path@version, with capital letters written as "!x" (Go Modules Reference,
// "Module cache"). Zip files of modules are laid out in the same way.
func cachePlace(p string) (place, bool) {
	archive, inside := inArchive(p)
	for from := 0; ; {
		at := strings.Index(inside[from:], "@v")
		if at < 0 {
			return place{}, false
		}
		at += from
		end := strings.IndexByte(inside[at:], '/')
		if end < 0 {
			return place{}, false
		}
		end += at
		version, err := module.UnescapeVersion(inside[at+1 : end])
		if at > 0 && inside[at-1] != '/' && err == nil && module.CanonicalVersion(version) == version {
			return place{archive + inside[:at], version, inside[end+1:]}, true
		}
		from = end
	}
}

// downloadPlace recognises files of a download cache or of a proxy's folder:
// path/@v/version.ending.
func downloadPlace(p string) (place, bool) {
	dir, base, ok := cutLast(p, "/@v/")
	if !ok || strings.Contains(base, "/") {
		return place{}, false
	}
	dot := strings.LastIndexByte(base, '.')
	if dot < 0 {
		return place{}, false
	}
	version, err := module.UnescapeVersion(base[:dot])
	if err != nil || module.CanonicalVersion(version) != version {
		return place{}, false
	}
	return place{dir: dir, version: version}, true
}

func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// modulePath returns the path of the module in the folder dir. Where the cache
// begins is known from its usual names; failing that, from the module directive
// (which differs from the folder's name for a fork that is used through a
// replace directive); failing that, the path begins at the first element that
// looks like a host name.
func (pl place) modulePath(directive string) string {
	_, dir := inArchive(pl.dir)
	for _, root := range []string{"cache/download/", "pkg/mod/"} {
		if i := strings.LastIndex("/"+dir, "/"+root); i >= 0 {
			return unescape(dir[i+len(root):])
		}
	}
	if escaped, err := module.EscapePath(directive); err == nil && strings.HasSuffix("/"+dir, "/"+escaped) {
		return directive
	}
	for rest := dir; ; {
		first, after, more := strings.Cut(rest, "/")
		if strings.Contains(first, ".") {
			return unescape(rest)
		}
		if !more {
			return unescape(dir)
		}
		rest = after
	}
}

// unescape turns "!x" back into "X"; a path that is not escaped properly stays
// as it is.
func unescape(p string) string {
	if u, err := module.UnescapePath(p); err == nil {
		return u
	}
	return p
}
