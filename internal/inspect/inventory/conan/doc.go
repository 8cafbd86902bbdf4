// Package conan reads what the C and C++ package managers Conan and vcpkg write
// and ask for: conan.lock (versions 1 and 2), conanfile.txt, conanfile.py and
// vcpkg.json, as described in Conan's documentation ("Lockfiles",
// "conanfile.txt", "conanfile.py: attributes, methods") and vcpkg's ("vcpkg.json
// reference").
//
// A conanfile.py is a program: it is not run, and only the references that are
// literally written in it are read, whatever conditions they stand under. Nothing
// is resolved: the versions that a vcpkg baseline stands for are not known
// without its registry.
package conan

import "strings"

// The ecosystems of this package: OSV's name for Conan's public repository, and
// the package URL type of vcpkg, for which OSV has no name.
const (
	ecosystem = "ConanCenter"
	vcpkg     = "vcpkg"
)

// The formats of this package.
const (
	formatLock     = "conan/conan-lock"
	formatManifest = "conan/conanfile"
	formatRecipe   = "conan/conanfile-py"
	formatVcpkg    = "conan/vcpkg"
)

// A reference names a package: name/version@user/channel#revision%timestamp.
type reference struct {
	name, version, user, revision string
}

// parseReference takes a reference apart; ok is false without a name and version.
func parseReference(s string) (r reference, ok bool) {
	s, _, _ = strings.Cut(s, "%")
	// The part behind a colon is a binary package: name/1.0#rev:id#prev.
	if i := strings.IndexByte(s, ':'); i >= 0 {
		s = s[:i]
	}
	s, r.revision, _ = strings.Cut(s, "#")
	s, r.user, _ = strings.Cut(strings.TrimSpace(s), "@")
	r.name, r.version, ok = strings.Cut(s, "/")
	return r, ok && r.name != "" && r.version != ""
}

// source says which user and channel a package comes from, "" for the public ones.
func (r reference) source() string {
	if r.user == "" || r.user == "_/_" {
		return ""
	}
	return "@" + r.user
}

// integrity returns the revision of the recipe, a digest of its files (or, where
// the recipe says so, the commit), under the name that Conan gives to it.
func (r reference) integrity() string {
	if r.revision == "" {
		return ""
	}
	return "rrev:" + r.revision
}
