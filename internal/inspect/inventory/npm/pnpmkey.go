package npm

import "strings"

// A pnpmID is what the key of an entry of pnpm-lock.yaml says.
type pnpmID struct {
	name, version string
	place         string // git, tarball or file, where it is not from the registry
	base          string // the key without peers and patch
}

// parsePnpmKey reads the key of an entry: "/name/1.2.3_peers" (version 5),
// "/name@1.2.3(peers)" (6), "name@1.2.3(peers)" (9), with a scope before the
// name; or a host and path, or "name@" and a place, for packages that are not
// from the registry.
func parsePnpmKey(key string) (id pnpmID) {
	id.base = key
	if i := strings.IndexByte(key, '('); i >= 0 && strings.HasSuffix(key, ")") {
		id.base = key[:i]
	}
	rest, slash := strings.CutPrefix(id.base, "/")
	name, version := cutDescriptor(rest)
	switch {
	case slash && !isName(name):
		// Version 5: the version is the last piece; its peers follow "_" and may
		// hold "@" and "+" but no "/".
		i := strings.LastIndexByte(rest, '/')
		if i <= 0 {
			return id
		}
		id.name = rest[:i]
		id.version, _, _ = strings.Cut(rest[i+1:], "_")
	case slash:
		id.name = name
		id.version, _, _ = strings.Cut(version, "_") // 6.0 betas kept "_"
	case isName(name):
		id.name, id.version = name, version
		if s := parseSpec(version); s.kind != specRegistry {
			id.version, id.place = "", version
		}
	default:
		id.place = id.base // github.com/user/repository/commit, file:../x.tgz
	}
	return id
}

// isName reports whether s may be the name of a package: with one slash behind
// a scope, and none elsewhere.
func isName(s string) bool {
	scope := strings.HasPrefix(s, "@")
	return s != "" && !strings.Contains(s, ":") && (strings.Count(s, "/") == 0 && !scope || strings.Count(s, "/") == 1 && scope)
}
