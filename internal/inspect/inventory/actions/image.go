package actions

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// image adds the container image that ref names.
func (l *lister) image(v tree.Node, ref string) {
	if !l.first(v) {
		return
	}
	if strings.Contains(ref, "${{") {
		l.b.Note(v.At(), "an expression decides which image is used: %s", inventory.Clip(ref))
		return
	}
	image, ok := inventory.ParseImage(strings.TrimSpace(strings.TrimPrefix(ref, imageScheme)))
	if !ok {
		l.b.Note(v.At(), "not a reference to an image: %s", inventory.Clip(ref))
		return
	}
	l.b.Add(image.Node(component.Dev, v.At()))
}
