// Package actions reads what GitHub Actions workflows and action metadata fetch
// by name: actions, reusable workflows and container images, as described in
// GitHub's documentation ("Workflow syntax for GitHub Actions", "Metadata syntax
// for GitHub Actions").
//
// A component is a repository, "owner/repo": actions in folders of a repository
// and reusable workflows in it share its tags and its advisories, so the whole
// reference stands in the alias, and two actions of one repository and tag are
// one component. All of it is needed to build and not shipped.
//
// Actions and workflows of the own repository ("./…", "$/…") are no components.
// What an expression decides is noted. Nothing is fetched: what an action itself
// uses is not known, nor which commit a tag stands for today.
package actions

// The ecosystems of this package: OSV's name for actions, and the package URL
// type for images, which have no name in OSV.
const (
	ecosystem = "GitHub Actions"
	docker    = "docker"
)

// The formats of this package.
const (
	formatWorkflow = "actions/workflow"
	formatAction   = "actions/action"
)
