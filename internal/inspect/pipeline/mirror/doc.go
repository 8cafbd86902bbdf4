// Package mirror knows the state of other repositories from what lies on disk:
// the refs that were recorded in a file, and repositories that were mirrored or
// vendored into a folder. It answers which commit a tag or branch stands for,
// whether a commit is on any of them, and what a file holds at a commit.
//
// It never asks a network, starts git, or follows a way out of the file system
// that it is given. Content is hostile: refs, commits that are walked and files
// that are read are bounded. What is not there is unknown, never absent.
//
// A record is a text of lines with fields between tabs; "#" begins a comment:
//
//	owner/repository	refs/tags/v4.2.2	11bd71901bbe5b1630ceea73d27597364c9af683
//	owner/repository	moved	new-owner/new-name
//	owner/repository	gone
//
// A short ref is a tag. A ref that ends in ^{} gives the commit of an annotated
// tag. The output of "git ls-remote" (git-ls-remote(1)) is taken, too, when the
// name of its file says the repository. In a folder of repositories, a repository
// is OWNER/NAME or OWNER/NAME.git: a git directory, a work tree, or plain files.
package mirror
