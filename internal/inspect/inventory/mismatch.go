package inventory

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// RuleLockMismatch is the id of the rule that [LockMismatchRule] describes.
const RuleLockMismatch = "inventory/lock-mismatch"

// LockMismatchRule describes findings about a lock file that does not answer
// the manifest it belongs to. It is the same rule in every ecosystem.
func LockMismatchRule() finding.Rule {
	return finding.Rule{
		ID: RuleLockMismatch, Title: "a lock file that disagrees with its manifest", Severity: severity.Medium,
		Why: "The manifest asks for something that the lock file does not hold, or holds at a version outside of what is asked for. " +
			"Whoever installs strictly gets an error; whoever installs otherwise gets a version that no review of the lock file has seen, " +
			"and every report that is made from the lock file is about another set of packages than the one that ships.",
		Mend: "Run the package manager's install or lock command in the folder of the manifest and commit the lock file that it writes. " +
			"In continuous integration, install with the strict command (npm ci, yarn install --immutable, pnpm install --frozen-lockfile, " +
			"cargo build --locked, go mod verify), which refuses such a pair.",
		References: []string{
			"https://docs.npmjs.com/cli/commands/npm-ci",
			"https://doc.rust-lang.org/cargo/commands/cargo-build.html",
			"https://go.dev/ref/mod#go-mod-tidy",
		},
		Bad:  "package.json asks for lodash ^4.17.21 while package-lock.json still holds lodash 4.17.15",
		Good: "package.json asks for lodash ^4.17.21 and package-lock.json holds lodash 4.17.21",
	}
}

// Mismatch returns the finding that the declaration d of manifest and the
// listing lock disagree. It stands at the declaration, and also at the lock
// file. The message, a sentence without a full stop, must name the dependency,
// what the manifest asks for and what the lock file holds, because fingerprints
// of findings without a component are made from it.
func Mismatch(manifest *component.Listing, d component.Declaration, lock *component.Listing, format string, args ...any) finding.Finding {
	f := finding.Finding{
		Rule: RuleLockMismatch, Severity: severity.Medium,
		Title:   "Manifest and lock file disagree",
		Message: fmt.Sprintf(format, args...),
		Package: d.Name,
		Scope:   max(d.Scope, manifest.Tree),
		Span:    span.At(manifest.Path, d.At),
		Also:    []span.Span{{Path: lock.Path}},
	}
	for _, l := range []*component.Listing{lock, manifest} {
		if len(l.Nodes) > 0 {
			f.Ecosystem = l.Nodes[0].Ecosystem
			break
		}
	}
	return f
}
