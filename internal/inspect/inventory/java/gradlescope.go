package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// configurationScope returns the scope of what a Gradle configuration holds, by
// the names that the Java, Kotlin, Android and code quality plugins give
// ("The Java Plugin", "Dependency management"). Configurations of other names
// count as production, since anything may be packed from them.
func configurationScope(name string) component.Scope {
	lower := strings.ToLower(name)
	switch lower {
	case "classpath", "annotationprocessor", "developmentonly", "debugimplementation", "debugapi", "debugruntimeonly",
		"compileonlyandtest":
		return component.Dev
	}
	for i, word := range camelWords(name) {
		switch word {
		case "test", "tests", "jmh", "benchmark", "kapt", "ksp", "processor", "plugin", "plugins", "lint",
			"checkstyle", "pmd", "spotbugs", "codenarc", "jacoco", "errorprone", "detekt", "ktlint", "pitest", "zinc", "compiler":
			return component.Dev
		case "provided", "optional":
			if i == 0 {
				return component.Optional // by the container, or for some users
			}
		case "kotlin":
			if i == 0 && name != "kotlin" {
				return component.Dev // the Kotlin plugin's own: kotlinCompilerClasspath
			}
		}
	}
	if strings.Contains(lower, "compileonly") {
		return component.Optional // somebody else brings it at run time
	}
	return component.Prod
}

// camelWords splits a configuration's name into lower-case words.
func camelWords(name string) []string {
	var words []string
	start := 0
	for i := 0; i <= len(name) && len(words) < 16; i++ {
		if i < len(name) && i > start && (name[i] < 'A' || name[i] > 'Z') && name[i] != '-' && name[i] != '_' {
			continue
		}
		if word := strings.Trim(name[start:i], "-_"); word != "" {
			words = append(words, strings.ToLower(word))
		}
		start = i
	}
	return words
}

// isRuntimePath recognises the class paths that production code runs with.
func isRuntimePath(name string) bool {
	return strings.HasSuffix(strings.ToLower(name), "runtimeclasspath") && configurationScope(name) == component.Prod
}

// A lockScope settles the scopes of a lock file's lists of configurations.
type lockScope struct {
	runtime bool // the file locks a run-time class path
	known   map[string]component.Scope
}

// of returns the strongest scope of the configurations in a list. Where the
// run-time class path is locked too, what stands only elsewhere is not on it:
// somebody else brings it at run time, or it is packed in some way of its own.
func (s *lockScope) of(list string) component.Scope {
	scope, ok := s.known[list]
	if ok {
		return scope
	}
	scope = component.Example
	for name := range strings.SplitSeq(list, ",") {
		one := configurationScope(name)
		if s.runtime && one == component.Prod && !isRuntimePath(name) {
			one = component.Optional
		}
		scope = min(scope, one)
	}
	s.known[list] = scope
	return scope
}
