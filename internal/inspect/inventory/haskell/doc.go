// Package haskell reads what Cabal and Stack say about packages of Hackage:
// cabal.project.freeze, cabal.project, *.cabal, the build plan plan.json,
// stack.yaml and stack.yaml.lock.
//
// The formats are described in the Cabal user guide ("Package Description",
// "cabal.project Reference") and in Stack's and Pantry's documentation
// ("Lock files", "Project-level configuration", "Package location").
//
// Neither tool is run. Flags and conditions are not decided, and a snapshot of
// Stackage is only a name here: the versions that it stands for are not part of
// a source tree.
package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// ecosystem is OSV's name for Hackage.
const ecosystem = "Hackage"

// The formats of this package.
const (
	formatFreeze    = "haskell/cabal-freeze"
	formatPlan      = "haskell/cabal-plan"
	formatProject   = "haskell/cabal-project"
	formatCabal     = "haskell/cabal"
	formatStack     = "haskell/stack"
	formatStackLock = "haskell/stack-lock"
)

// The attributes of listings of this package.
const (
	attrEdges    = "edges"    // "incomplete" where parents are unknown
	attrPackages = "packages" // a path or glob of packages of a project
	attrSnapshot = "snapshot" // the Stackage snapshot that a project builds on
)

// nameEnd returns the length of the package name at the beginning of s: letters,
// digits and hyphens (Cabal user guide, "Package names and versions").
func nameEnd(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c < 0x80 {
			return i
		}
	}
	return len(s)
}

// isVersion reports whether s is a version: numbers joined by dots.
func isVersion(s string) bool {
	digit := false
	for _, c := range []byte(s) {
		switch {
		case '0' <= c && c <= '9':
			digit = true
		case c == '.' && digit:
			digit = false
		default:
			return false
		}
	}
	return digit
}

// nameVersion is a package at a version.
type nameVersion struct{ name, version string }

// hackage takes a reference apart: name-version, perhaps with the revision of
// the package description (@sha256:hash,size or @rev:number). The digest is that
// of the description, not of the archive, and is kept under that name.
func hackage(ref string) (n component.Node, ok bool) {
	ref, revision, _ := strings.Cut(ref, "@")
	i := strings.LastIndexByte(ref, '-')
	if i <= 0 || !isVersion(ref[i+1:]) || nameEnd(ref[:i]) < i {
		return n, false
	}
	n = component.Node{Ecosystem: ecosystem, Name: ref[:i], Version: ref[i+1:]}
	if sum, ok := strings.CutPrefix(revision, "sha256:"); ok {
		sum, _, _ = strings.Cut(sum, ",")
		n.Integrity = "cabal-sha256:" + sum
	}
	return n, true
}
