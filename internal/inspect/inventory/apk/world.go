package apk

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// World reads etc/apk/world, the packages that somebody asked for by name. [Join]
// marks them.
func World() *inventory.Reader {
	return &inventory.Reader{
		Format: formatWorld, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeWorld}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			b.Recognised()
			for word := range strings.FieldsSeq(text) {
				if word[0] != '!' {
					b.Set(attrAsked, bare(word), span.Point{})
				}
			}
			return nil
		},
	}
}

// Join marks the packages that somebody asked for.
func Join() inventory.Join {
	return inventory.Join{Name: "apk", Run: func(s *inventory.Set) {
		asked := make(map[string]map[string]bool) // by root
		for _, l := range s.Of(formatWorld) {
			root, _ := ospkg.Root(l.Path, placeWorld)
			asked[root] = make(map[string]bool)
			for _, a := range l.Attrs {
				asked[root][a.Value] = true
			}
			s.Drop(l)
		}
		for _, l := range s.Of(formatInstalled) {
			root, _ := ospkg.Root(l.Path, placeInstalled)
			for i := range l.Nodes {
				n := &l.Nodes[i]
				n.Direct = asked[root][n.Name]
			}
		}
	}}
}
