package reachability

import (
	_ "embed" // for names.txt
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

//go:embed names.txt
var namesText string

// npmPackage returns the package that a module specifier names, or "" for paths,
// modules of the runtime and private names of the project (Node.js documentation,
// "Modules: ECMAScript modules", resolution of specifiers).
func npmPackage(specifier string) string {
	s := specifier
	s = strings.TrimPrefix(s, "npm:") // Deno
	if i := strings.LastIndexByte(s, '!'); i >= 0 {
		s = s[i+1:] // loaders of webpack stand before the module
	}
	if s == "" || s[0] == '.' || s[0] == '/' || s[0] == '#' || s[0] == '~' || strings.Contains(s, ":") {
		return ""
	}
	s, _, _ = strings.Cut(s, "?")
	name, rest, ok := strings.Cut(s, "/")
	if s[0] == '@' {
		sub, _, _ := strings.Cut(rest, "/")
		if !ok || name == "@" || sub == "" {
			return ""
		}
		return name + "/" + withoutVersion(sub)
	}
	return withoutVersion(name)
}

// withoutVersion cuts "@1.2.3" off, which Deno allows.
func withoutVersion(s string) string {
	s, _, _ = strings.Cut(s, "@")
	return s
}

// known returns the table of distributions whose import names do not follow from
// theirs.
func known() map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(namesText) {
		if f := strings.Fields(line); len(f) > 1 && f[0] != "#" {
			out[f[0]] = f[1:]
		}
	}
	return out
}

// guess returns the import names that a distribution's own name suggests.
func guess(dist string) []string {
	plain := strings.NewReplacer("-", "_", ".", "_").Replace(dist)
	out := []string{plain}
	for _, s := range []string{strings.ReplaceAll(dist, "-", "."), strings.TrimPrefix(plain, "python_"), strings.TrimSuffix(plain, "_python")} {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// normal is the normalised name of a Python distribution.
func normal(dist string) string { return ecosystem.Normalize("PyPI", dist) }
