package docker

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A reference is the name of an image:
// "[host[:port]/]path[:tag][@digest]" (distribution specification, grammar of
// references).
type reference struct {
	name, tag, digest string
}

// parseReference takes text apart and reports whether it is a reference at all.
// Variables without a value, "${NAME}", may stand in it anywhere.
func parseReference(text string) (reference, bool) {
	var r reference
	r.name, r.digest, _ = strings.Cut(text, "@")
	if i := strings.LastIndexByte(r.name, ':'); i > strings.LastIndexByte(r.name, '/') {
		r.name, r.tag = r.name[:i], r.name[i+1:]
	}
	if !isName(r.name) {
		return reference{}, false
	}
	// The default registry is called after its ecosystem.
	for _, host := range [...]string{ecosystem + ".io/", "index." + ecosystem + ".io/"} {
		r.name = strings.TrimPrefix(r.name, host)
	}
	if rest, ok := strings.CutPrefix(r.name, "library/"); ok && rest != "" && !strings.Contains(rest, "/") {
		r.name = rest
	}
	return r, true
}

// isName reports whether text is a host and path, in which variables may stand.
// Letter case is left to the registry.
func isName(text string) bool {
	named := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case strings.HasPrefix(text[i:], "${"):
			n := strings.IndexByte(text[i:], '}')
			if n < 0 {
				return false
			}
			i += n
			named = true
		case 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9':
			named = true
		case strings.IndexByte("._-/:", c) < 0:
			return false
		}
	}
	return named
}

// node returns the component for r.
func (r reference) node(scope component.Scope, at span.Point) component.Node {
	n := component.Node{Ecosystem: ecosystem, Name: r.name, Integrity: r.digest, Scope: scope, Direct: true, At: at}
	if hasVariable(r.digest) {
		n.Integrity = ""
	}
	switch {
	case r.tag == "" && n.Integrity != "":
		n.Version = r.digest // as package URLs of images have it
	case r.tag == "" && r.digest == "":
		n.Requirement = "latest"
	case isVersion(r.tag):
		n.Version = r.tag
	default:
		n.Requirement = r.tag
	}
	return n
}

// isVersion reports whether a tag is a version and no moving line: "3.20",
// "22-bookworm", "v2".
func isVersion(tag string) bool {
	rest := strings.TrimPrefix(tag, "v")
	return rest != "" && rest[0] >= '0' && rest[0] <= '9' && !hasVariable(tag)
}

// hasVariable reports whether a variable without a value is in text.
func hasVariable(text string) bool { return strings.Contains(text, "${") }

// clip keeps notes short.
func clip(s string) string {
	if len(s) > 200 {
		return strings.ToValidUTF8(s[:200], "") + "…"
	}
	return s
}
