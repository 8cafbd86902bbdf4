package target

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// treeOf says whether a folder's name makes everything below it a test or an
// example tree. It is Prod for every other name.
func treeOf(name string) component.Scope {
	switch strings.ToLower(name) {
	case "test", "tests", "testdata", "__tests__", "__fixtures__", "fixtures", "fixture",
		"test-fixtures", "testing", "spec", "specs", "e2e", "mocks", "__mocks__",
		"integration-tests", "integration_tests", "test-data", "test_data", "testsuite", "benchmarks":
		return component.Test
	case "example", "examples", "sample", "samples", "demo", "demos", "docs", "doc", "tutorial", "tutorials":
		return component.Example
	}
	return component.Prod
}

// TreeOf classifies a path inside the target by the folders above it, as a walk
// does. The outermost telling folder decides; the file's own name does not count,
// nor do the names of folders inside installed packages. Modules of a cache are
// what they are, wherever they stand.
func TreeOf(p string) component.Scope {
	tree, install := component.Prod, false
	for {
		dir, rest, ok := strings.Cut(p, "/")
		if !ok {
			return tree
		}
		tree, install = descend(tree, install, dir)
		p = rest
	}
}

// descend returns the tree and whether packages are installed in a folder called
// name, from those of the folder that it stands in.
func descend(tree component.Scope, install bool, name string) (component.Scope, bool) {
	switch {
	case isInstallDir(name):
		return tree, true // what a test tree has installed is for the tests
	case isModuleDir(name):
		return component.Prod, install
	case tree == component.Prod && !install:
		return treeOf(name), install
	}
	return tree, install
}

// isInstallDir reports whether a folder of this name holds installed packages,
// whose own manifests and lock files are not the project's.
func isInstallDir(name string) bool {
	switch name {
	case "node_modules", "site-packages", "dist-packages", "bower_components":
		return true
	}
	return false
}

// isModuleDir reports whether a folder of this name is the root of a module in a
// Go module cache: "name@v1.2.3" (go.dev/ref/mod#module-cache).
func isModuleDir(name string) bool {
	_, version, ok := strings.Cut(name, "@v")
	return ok && version != "" && version[0] >= '0' && version[0] <= '9'
}

// isControlDir reports whether a folder of this name holds version control data.
func isControlDir(name string) bool {
	switch name {
	case ".git", ".hg", ".svn", ".bzr", "_darcs", ".jj":
		return true
	}
	return false
}
