// Package gitmodules reads the submodules of a Git repository: what .gitmodules
// asks for, and the commits that Git's index records, as described in Git's
// documentation (gitmodules(5), "Syntax" of git-config(1), and
// gitformat-index(5)).
//
// A component is a repository, named by host and path as package URLs of the type
// git have it ("github.com/owner/repo"), because that is the form in which
// advisories about ranges of commits are looked up. Its version is the commit.
//
// Nothing is fetched, no object of the repository is opened, and no other file of
// Git's is read: neither its configuration nor what a submodule itself contains.
package gitmodules

// ecosystem has no name in OSV, so the package URL type stands for it.
const ecosystem = "git"

// The formats of this package.
const (
	formatModules = "gitmodules/gitmodules"
	formatIndex   = "gitmodules/index"
)

// attrGitlink is the attribute of an index's listing that holds one recorded
// commit: "COMMIT PATH".
const attrGitlink = "gitlink"
