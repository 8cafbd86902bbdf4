package java

import (
	"path"
	"strings"
)

// A fileName is the name of an archive, taken apart: "ARTIFACT-VERSION" with a
// classifier that stays part of the version, because only the artifact's own
// metadata tells where it begins.
type fileName struct {
	base     string // without ending
	artifact string
	version  string // "" if there is none
}

// parseFileName takes the name of the archive at p apart. Versions begin with a
// digit after a hyphen. Artifacts may hold such a piece, too ("log4j-1.2-api"):
// it belongs to the artifact if a word follows that is no pre-release and then
// another piece that begins with a digit.
func parseFileName(p string) fileName {
	base := path.Base(p)
	base = strings.TrimSuffix(base, path.Ext(base))
	f := fileName{base: base, artifact: base}
	for at := 0; ; {
		i := hyphenDigit(base[at:])
		if i < 0 {
			break
		}
		at += i + 1
		f.artifact, f.version = base[:at-1], base[at:]
		if !wordThenDigit(f.version) {
			break
		}
	}
	if f.artifact == "" || !validVersion(f.version) {
		f.artifact, f.version = base, ""
	}
	return f
}

// hyphenDigit returns the index of the first hyphen before a digit, or -1.
func hyphenDigit(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '-' && s[i+1] >= '0' && s[i+1] <= '9' {
			return i
		}
	}
	return -1
}

// wordThenDigit reports whether a piece that is no word of versions is followed
// by one that begins with a digit: "1.2-api-2.17.1", but not "1.0-beta-9".
func wordThenDigit(version string) bool {
	word := false
	for piece := range strings.SplitSeq(version, "-") {
		switch {
		case piece == "":
		case piece[0] >= '0' && piece[0] <= '9':
			if word {
				return true
			}
		default:
			word = word || !versionWord(piece)
		}
	}
	return false
}

// versionWord reports whether a piece of a version is a usual qualifier (Maven's
// "Version Order Specification" and what is common beside it).
func versionWord(piece string) bool {
	switch strings.ToLower(strings.TrimRight(piece, "0123456789.")) {
	case "alpha", "a", "beta", "b", "milestone", "m", "rc", "cr", "snapshot", "ga", "final", "release", "sp",
		"pre", "preview", "ea", "jre", "android", "jdk", "incubating", "dev", "build", "r", "v", "p", "patch", "hotfix":
		return true
	}
	return false
}

// fits says how well the name of an archive fits a package, 0 for not at all.
func (f fileName) fits(artifact, version string) int {
	rest, ok := strings.CutPrefix(f.base, artifact)
	switch {
	case !ok || artifact == "":
		return 0
	case rest == "":
		return 3 // without a version, as in distributions
	case rest[0] != '-' && rest[0] != '_' && rest[0] != '.':
		return 0
	case version != "" && rest[1:] == version:
		return 5
	case version != "" && strings.HasPrefix(rest[1:], version+"-"):
		return 4 // with a classifier
	case len(rest) > 1 && rest[1] >= '0' && rest[1] <= '9':
		return 2 // another spelling of the version, such as a snapshot's time
	}
	return 0
}
