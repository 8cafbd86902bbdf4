package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// separator stands between the parts of a text that a reader writes for the
// join. No file that the readers accept means anything by it.
const separator = "\x1f"

// validID reports whether text can be a group or an artifact: letters, digits,
// "-", "_" and ".", as Maven's model validator has it.
func validID(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_', c == '.':
		default:
			return false
		}
	}
	return text != "" && len(text) <= 512
}

// nameOf returns "group:artifact", or "" if one of the two cannot be.
func nameOf(group, artifact string) string {
	if !validID(group) || !validID(artifact) {
		return ""
	}
	return group + ":" + artifact
}

// validVersion reports whether text can be one version: printable ASCII without
// the characters that Maven's model validator refuses in versions.
func validVersion(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c <= ' ' || c >= 0x7f || strings.IndexByte(`\/:"<>|?*[](){},$`, c) >= 0 {
			return false
		}
	}
	return text != "" && len(text) <= 512
}

// versionOf takes what a POM writes as a version apart: an exact version, or a
// requirement that many versions may answer. "[1.0]" is the one version 1.0
// (POM reference, "Dependency Version Requirement Specification"). RELEASE and
// LATEST are no versions.
func versionOf(text string) (version, requirement string) {
	if inner, ok := strings.CutPrefix(text, "["); ok {
		if inner, ok = strings.CutSuffix(inner, "]"); ok && validVersion(strings.TrimSpace(inner)) {
			return strings.TrimSpace(inner), ""
		}
	}
	if text == "RELEASE" || text == "LATEST" || !validVersion(text) {
		return "", strings.ToValidUTF8(text, "\uFFFD")
	}
	return text, ""
}

// gradleVersion is versionOf for Gradle, where "1.+" and "latest.release" are
// dynamic and "1.2!!" means strictly 1.2 ("Declaring Versions and Ranges").
func gradleVersion(text string) (version, requirement string) {
	if strict, prefer, ok := strings.Cut(text, "!!"); ok {
		if v, r := gradleVersion(strict); r == "" || !validVersion(prefer) {
			return v, r
		}
		return prefer, ""
	}
	if strings.HasSuffix(text, "+") || strings.HasPrefix(text, "latest.") {
		return "", strings.ToValidUTF8(text, "\uFFFD")
	}
	return versionOf(text)
}

// A notation is "group:artifact:version:classifier@extension", as Gradle writes
// a dependency.
type notation struct {
	name       string // "group:artifact"
	version    string // as written
	classifier string
}

// parseNotation reads a dependency notation; ok is false for any other text. An
// expression may stand for the version and what follows it.
func parseNotation(text string) (n notation, ok bool) {
	part := strings.SplitN(text, ":", 3)
	if len(part) < 2 {
		return n, false
	}
	last := len(part) - 1
	if !strings.Contains(part[last], "$") {
		part[last], _, _ = strings.Cut(part[last], "@")
	}
	if len(part) == 3 {
		n.version = part[2]
		if !strings.Contains(n.version, "$") {
			n.version, n.classifier, _ = strings.Cut(n.version, ":")
		}
	}
	n.name = nameOf(part[0], part[1])
	return n, n.name != "" && !strings.Contains(n.classifier, ":")
}

// inArchive cuts p into the path of the innermost archive and the path in it.
func inArchive(p string) (archive, inside string, ok bool) {
	i := strings.LastIndex(p, span.ArchiveSeparator)
	if i < 0 {
		return "", p, false
	}
	return p[:i], p[i+len(span.ArchiveSeparator):], true
}

// isJar reports whether the file at p is an archive of the Java world.
func isJar(p string) bool {
	switch strings.ToLower(path.Ext(p)) {
	case ".jar", ".war", ".ear", ".aar", ".hpi", ".jpi":
		return true
	}
	return false
}

// resolve returns the path that rel names from the folder of the file at from,
// or false for one outside of the target or of the archive that holds the file.
func resolve(from, rel string) (string, bool) {
	archive, inside, packed := inArchive(from)
	rel = strings.ReplaceAll(rel, `\`, "/")
	p := path.Join(path.Dir(inside), rel)
	if path.IsAbs(rel) || p == ".." || strings.HasPrefix(p, "../") || strings.Contains(rel, "!") {
		return "", false
	}
	if packed {
		p = archive + span.ArchiveSeparator + p
	}
	return p, true
}

// textAt returns the place of an element's text, or of the element without one.
func textAt(n tree.Node) span.Point {
	if t := n.Get("#text"); t.Exists() {
		return t.At()
	}
	return n.At()
}
