package ecosystem

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// Normalize returns the form of a package's name under which an index of
// advisories files it; two names of one ecosystem mean the same package if and
// only if their normal forms are equal. It is applied to advisories and to
// components alike, since neither side writes names reliably. A name that is
// normal already is returned without allocation.
func Normalize(ecosystem, name string) string {
	base, _ := Split(ecosystem)
	switch base {
	case "npm", "Maven", "RubyGems", "CRAN", "Hackage", "Julia":
		// Letter case counts. (RubyGems and CRAN now refuse names that differ in
		// case only, but old ones exist.)
		return name
	case "PyPI":
		return purl.FoldPyPI(name)
	case "Go":
		return normalizeGo(name)
	case "crates.io":
		// The registry takes '-' and '_' for one letter, so at most one exists.
		return fold(name, '_', '-')
	case "Pub":
		return fold(name, '-', '_')
	case "GitHub Actions":
		return fold(repository(name), 0, 0)
	case "SwiftURL":
		return trimURL(fold(name, 0, 0))
	case "VSCode":
		return fold(name, '/', '.')
	case "NuGet", "Packagist", "Hex", "Bitnami", "ConanCenter", "Debian", "Ubuntu", "Alpine",
		"Wolfi", "Chainguard", "MinimOS", "apk", "deb", "alpm", "github", "bitbucket", "oci":
		return fold(name, 0, 0)
	}
	return name
}

// fold lowers ASCII letters and replaces from by to.
func fold(s string, from, to byte) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' || from != 0 && s[i] == from {
			b := []byte(s)
			for ; i < len(b); i++ {
				switch c := b[i]; {
				case 'A' <= c && c <= 'Z':
					b[i] = c | 0x20
				case from != 0 && c == from:
					b[i] = to
				}
			}
			return string(b)
		}
	}
	return s
}

// normalizeGo ignores letter case: the Go command tells modules apart that
// differ in it, but the hosts behind do not, and package URLs lower it. The
// escapes of the module cache ("github.com/!burnt!sushi") are undone.
func normalizeGo(name string) string {
	if strings.IndexByte(name, '!') >= 0 {
		name = strings.ReplaceAll(name, "!", "")
	}
	if name == "std" {
		return "stdlib"
	}
	return fold(name, 0, 0)
}

// repository returns owner/repository of an action's name. Actions in folders
// of a repository share its tags, so advisories are about the repository.
func repository(name string) string {
	slashes := 0
	for i := 0; i < len(name); i++ {
		if name[i] == '/' {
			if slashes++; slashes == 2 {
				return name[:i]
			}
		}
	}
	return name
}
