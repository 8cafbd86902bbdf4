package python

import (
	"strings"
)

// fileOf takes name and version from the file name of a wheel or a source
// archive. Both are "" where the name does not follow the specification.
func fileOf(base string) (name, version string) {
	if stem, ok := strings.CutSuffix(base, ".whl"); ok {
		parts := strings.Split(stem, "-")
		if len(parts) < 5 || !isName(parts[0]) {
			return "", ""
		}
		return parts[0], strings.ReplaceAll(parts[1], "%2B", "+")
	}
	for _, ending := range []string{".tar.gz", ".zip", ".tar.bz2", ".tgz"} {
		stem, ok := strings.CutSuffix(base, ending)
		if !ok {
			continue
		}
		// The version begins behind the last dash that a digit follows.
		for i := len(stem) - 2; i > 0; i-- {
			if stem[i] == '-' && '0' <= stem[i+1] && stem[i+1] <= '9' && isName(stem[:i]) {
				return stem[:i], strings.ReplaceAll(stem[i+1:], "%2B", "+")
			}
		}
	}
	return "", ""
}

// isArchive reports whether a file name is that of a wheel, an egg or a source
// archive.
func isArchive(s string) bool {
	s, _, _ = strings.Cut(s, "#")
	for _, ending := range []string{".whl", ".tar.gz", ".zip", ".tar.bz2", ".tgz", ".egg"} {
		if strings.HasSuffix(s, ending) {
			return true
		}
	}
	return false
}
