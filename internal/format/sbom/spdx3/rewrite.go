package spdx3

import (
	"fmt"
	"io"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// version is the version that this package writes.
const version = "3.0.1"

// checkTarget refuses what this package cannot write.
func checkTarget(to sbom.Format) error {
	if to.Family != sbom.SPDX3 || to.Version != "" && to.Version != version || to.Encoding != "" && to.Encoding != sbom.JSON {
		return fmt.Errorf("cannot write %s %s %s here: SPDX 3 is written as %s in JSON", to.Family, to.Version, to.Encoding, version)
	}
	return nil
}

// Write writes the document as SPDX 3.0.1 in JSON. Every path and value is
// kept, as is the layout; in a document of 3.0.0 the context and the versions
// that its creation information states become 3.0.1. There are no losses. It
// fails for any other family, version or encoding, and where w does.
func (d *Doc) Write(w io.Writer, to sbom.Format) ([]sbom.Loss, error) {
	if err := checkTarget(to); err != nil {
		return nil, err
	}
	src, from := d.tree.Source(), 0
	put := func(n tree.Node, text string) error {
		off, end := n.Range()
		if off < from {
			return nil
		}
		if _, err := io.WriteString(w, src[from:off]); err != nil {
			return err
		}
		from = end
		_, err := io.WriteString(w, text)
		return err
	}
	if d.version == "3.0.0" {
		for _, n := range d.versions() {
			text := `"` + version + `"`
			if _, ok := contextVersion(n.Text()); ok {
				text = `"` + contextURL + `"`
			}
			if err := put(n, text); err != nil {
				return nil, err
			}
		}
	}
	_, err := io.WriteString(w, src[from:])
	return nil, err
}

// versions returns the values that say "3.0.0", in the order of the text.
func (d *Doc) versions() []tree.Node {
	var found []tree.Node
	todo := []tree.Node{d.root}
	for len(todo) > 0 {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if v, ok := contextVersion(n.Text()); ok && v == "3.0.0" || n.Key() == "specVersion" && n.Text() == "3.0.0" {
			found = append(found, n)
			continue
		}
		from := len(todo)
		for c := range n.Children() {
			todo = append(todo, c)
		}
		slices.Reverse(todo[from:])
	}
	return found
}
