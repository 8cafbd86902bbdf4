// Package swift reads what the Swift package manager writes and asks for:
// Package.resolved (versions 1, 2 and 3) and the literal dependencies of
// Package.swift, as described in the Swift package manager's documentation.
//
// Package.swift is a Swift program; it is never compiled or run. Packages are
// named by the address of their repository without scheme and ".git", as OSV's
// SwiftURL ecosystem names them: "github.com/apple/swift-nio".
package swift

import "strings"

// ecosystem is the OSV name for packages that are named by a repository.
const ecosystem = "SwiftURL"

// The formats of this package.
const (
	formatResolved = "swift/package-resolved"
	formatManifest = "swift/package"
)

// nameOf reduces the address of a repository to host and path.
func nameOf(location string) string {
	s := location
	if _, rest, ok := strings.Cut(s, "://"); ok {
		s = rest
	} else if host, path, ok := strings.Cut(s, ":"); ok && !strings.Contains(host, "/") {
		s = host + "/" + path // git@host:owner/repo
	}
	if at := strings.IndexByte(s, '@'); at >= 0 && at < strings.IndexByte(s+"/", '/') {
		s = s[at+1:]
	}
	return strings.TrimSuffix(strings.TrimRight(s, "/"), ".git")
}
