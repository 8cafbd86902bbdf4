package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// scopeOfGroup says what a group of dependencies, an extra or a requirements
// file is for, by its name. Names have no meaning to the tools, but nearly all
// projects use these words; for all others it is otherwise.
func scopeOfGroup(name string, otherwise component.Scope) component.Scope {
	found := otherwise
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}) {
		switch word {
		case "dev", "devel", "develop", "development", "developer", "test", "tests", "testing", "pytest", "tox", "nox",
			"lint", "linting", "linters", "doc", "docs", "documentation", "sphinx", "ci", "mypy", "typing", "typecheck", "types",
			"style", "format", "formatting", "bench", "benchmark", "benchmarks", "build", "coverage", "cov", "qa", "quality",
			"release", "debug", "tools", "tooling", "precommit", "commit", "packaging":
			return component.Dev
		case "optional", "opt", "extra", "extras":
			found = component.Optional
		case "main", "default", "prod", "production", "runtime":
			found = component.Prod
		}
	}
	return found
}

// scopeOfFile says what a requirements file is for, by its name or, where that
// says nothing, by its folder's.
func scopeOfFile(p string) component.Scope {
	base := path.Base(p)
	stem := strings.TrimSuffix(base, path.Ext(base))
	if scope := scopeOfGroup(stem, component.Prod); scope != component.Prod || stem != "requirements" {
		return scope
	}
	switch path.Base(path.Dir(p)) {
	case "dev", "ci", "test", "tests", "lint", "doc", "docs", "tools", "build":
		return component.Dev
	}
	return component.Prod
}

// groupScopes returns the scopes of dependency groups, in their order. A group
// that another one includes is as strong as that one. includes[i] holds the
// groups that group i includes.
func groupScopes(names []string, includes [][]int) []component.Scope {
	scopes := make([]component.Scope, len(names))
	for i, name := range names {
		scopes[i] = scopeOfGroup(name, component.Optional)
	}
	for want := component.Prod; want < component.Dev; want++ {
		var queue []int
		for i := range scopes {
			if scopes[i] == want {
				queue = append(queue, i)
			}
		}
		for len(queue) > 0 {
			i := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			for _, to := range includes[i] {
				if scopes[to] > want {
					scopes[to] = want
					queue = append(queue, to)
				}
			}
		}
	}
	return scopes
}
