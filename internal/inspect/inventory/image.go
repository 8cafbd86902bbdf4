package inventory

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// imageEcosystem is the word for container images, after which their default
// registry is called.
const imageEcosystem = "docker"

// An Image is the name of a container image:
// "[host[:port]/]path[:tag][@digest]" (distribution specification, grammar of
// references). Images of the default registry have no host, and its official ones
// no namespace.
type Image struct {
	Name, Tag, Digest string
}

// ParseImage takes text apart and reports whether it is a reference at all.
// Variables without a value, "${NAME}", may stand in it anywhere.
func ParseImage(text string) (Image, bool) {
	var r Image
	r.Name, r.Digest, _ = strings.Cut(text, "@")
	if i := strings.LastIndexByte(r.Name, ':'); i > strings.LastIndexByte(r.Name, '/') {
		r.Name, r.Tag = r.Name[:i], r.Name[i+1:]
	}
	if !isName(r.Name) {
		return Image{}, false
	}
	// The default registry is called after its ecosystem.
	for _, host := range [...]string{imageEcosystem + ".io/", "index." + imageEcosystem + ".io/"} {
		r.Name = strings.TrimPrefix(r.Name, host)
	}
	if rest, ok := strings.CutPrefix(r.Name, "library/"); ok && rest != "" && !strings.Contains(rest, "/") {
		r.Name = rest
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

// Node returns the component for r. A tag that begins with a number is the
// version; other tags name a moving line ("latest", which an absent tag means,
// "lts-alpine"). Without a tag the digest is the version, as package URLs of
// images have it.
func (r Image) Node(scope component.Scope, at span.Point) component.Node {
	n := component.Node{Ecosystem: imageEcosystem, Name: r.Name, Integrity: r.Digest, Scope: scope, Direct: true, At: at}
	if HasVariable(r.Digest) {
		n.Integrity = ""
	}
	switch {
	case r.Tag == "" && n.Integrity != "":
		n.Version = r.Digest
	case r.Tag == "" && r.Digest == "":
		n.Requirement = "latest"
	case isVersion(r.Tag):
		n.Version = r.Tag
	default:
		n.Requirement = r.Tag
	}
	return n
}

// isVersion reports whether a tag is a version and no moving line: "3.20",
// "22-bookworm", "v2".
func isVersion(tag string) bool {
	rest := strings.TrimPrefix(tag, "v")
	return rest != "" && rest[0] >= '0' && rest[0] <= '9' && !HasVariable(tag)
}

// HasVariable reports whether a variable without a value, "${NAME}", is in text.
func HasVariable(text string) bool { return strings.Contains(text, "${") }
