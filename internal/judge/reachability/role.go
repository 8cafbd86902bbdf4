package reachability

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// A role says what a source is for.
type role uint8

const (
	shipped role = iota // part of the product, as far as its path tells
	tool                // configuration and scripts of the build
	test                // tests, fixtures, examples, documentation
)

// roleOf tells the role of a source by the tree that it stands in and by its own
// name, as test runners and build tools know them.
func roleOf(p string, tree component.Scope) role {
	if !tree.Shipped() {
		return test
	}
	dir, base := path.Split(p)
	stem, ext := strings.TrimSuffix(base, path.Ext(base)), path.Ext(base)
	python := strings.HasPrefix(ext, ".py")
	second := path.Ext(stem)
	switch {
	case ext == ".go":
		if strings.HasSuffix(stem, "_test") {
			return test
		}
		return shipped
	case python && (strings.HasPrefix(base, "test_") || strings.HasSuffix(stem, "_test") || base == "conftest.py" || base == "tests.py"):
		return test
	case second == ".test" || second == ".spec" || second == ".stories" || second == ".story" || second == ".cy" || second == ".e2e" || second == ".bench":
		return test
	case python && (base == "setup.py" || base == "noxfile.py" || base == "tasks.py" || base == "fabfile.py" || base == "conf.py"):
		return tool
	case !python && (second == ".config" || second == ".conf" || isTool(stem) || strings.HasPrefix(base, ".")):
		return tool
	}
	for _, d := range strings.Split(strings.TrimSuffix(dir, "/"), "/") {
		switch strings.ToLower(d) {
		case "scripts", "script", "tools", "build-scripts", ".storybook", ".github", ".husky", ".yarn", "benchmark", "bench":
			return tool
		case "cypress", "__specs__", "website":
			return test
		}
	}
	return shipped
}

// isTool reports whether a JavaScript file of this name configures a tool.
func isTool(stem string) bool {
	switch strings.ToLower(stem) {
	case "gulpfile", "gruntfile", "jakefile", "karma.conf", "rollup.config", "webpack.config", "jest.setup", "setuptests", "webpack.dev", "webpack.prod", "webpack.common":
		return true
	}
	return false
}
