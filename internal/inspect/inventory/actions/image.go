package actions

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// image adds the container image that ref names:
// "[host[:port]/]path[:tag][@digest]" (the reference grammar of the
// distribution specification). Images of the default registry have no host, and
// its official ones no namespace.
//
// A tag that begins with a number is the version. Other tags name a moving line
// ("latest", which an absent tag means, "lts-alpine"). Without a tag the digest is
// the version, as package URLs of images have it.
func (l *lister) image(v tree.Node, ref string) {
	if !l.first(v) {
		return
	}
	if strings.Contains(ref, "${{") {
		l.b.Note(v.At(), "an expression decides which image is used: %s", clip(ref))
		return
	}
	name, tag, digest := splitImage(strings.TrimSpace(strings.TrimPrefix(ref, imageScheme)))
	if name == "" {
		l.b.Note(v.At(), "not a reference to an image: %s", clip(ref))
		return
	}
	n := component.Node{
		Ecosystem: docker, Name: name, Integrity: digest, Scope: component.Dev, Direct: true, At: v.At(),
	}
	switch {
	case tag == "" && digest != "":
		n.Version = digest
	case tag == "":
		n.Requirement = "latest"
	case beginsWithNumber(tag):
		n.Version = tag
	default:
		n.Requirement = tag
	}
	l.b.Add(n)
}

// beginsWithNumber reports whether tag is "3…" or "v3…".
func beginsWithNumber(tag string) bool {
	tag = strings.TrimPrefix(tag, "v")
	return tag != "" && tag[0] >= '0' && tag[0] <= '9'
}

// splitImage takes a reference apart; name is "" if it is none.
func splitImage(ref string) (name, tag, digest string) {
	name, digest, _ = strings.Cut(ref, "@")
	if i := strings.LastIndexByte(name, ':'); i > strings.LastIndexByte(name, '/') {
		name, tag = name[:i], name[i+1:]
	}
	const letters = "abcdefghijklmnopqrstuvwxyz"
	if strings.Trim(strings.ToLower(name), letters+"0123456789._-/:") != "" || strings.Trim(name, "/.") == "" {
		return "", "", ""
	}
	// The default registry is called after its ecosystem.
	for _, host := range [...]string{docker + ".io/", "index." + docker + ".io/"} {
		name = strings.TrimPrefix(name, host)
	}
	if rest, ok := strings.CutPrefix(name, "library/"); ok && !strings.Contains(rest, "/") {
		name = rest
	}
	return name, tag, digest
}
