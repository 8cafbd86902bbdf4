package dpkg

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// ExtendedStates reads var/lib/apt/extended_states, in which apt notes the
// packages that it installed because another one needs them. [Join] marks all
// others as asked for by name.
func ExtendedStates() *inventory.Reader {
	return &inventory.Reader{
		Format: formatStates, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeStates}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			b.Recognised()
			var name, arch, auto string
			end := func() {
				if auto == "1" && name != "" {
					b.Set(attrAuto, name+":"+arch, span.Point{})
				}
				name, arch, auto = "", "", ""
			}
			for f := range fields(text) {
				if f.first {
					end()
				}
				switch {
				case f.is("Package"):
					name = f.value
				case f.is("Architecture"):
					arch = f.value
				case f.is("Auto-Installed"):
					auto = f.value
				}
			}
			end()
			return nil
		},
	}
}

// direct marks the packages that somebody asked for by name. The architecture in
// apt's notes is that of the system for packages that fit all of them, so it
// counts only where it tells packages of one name apart.
func direct(s *inventory.Set, states *component.Listing) {
	root, ok := ospkg.Root(states.Path, placeStates)
	status := s.At(root+placeStatus, formatStatus)
	if !ok || status == nil {
		return
	}
	auto := make(map[string]bool)
	for _, a := range states.Attrs {
		if a.Name == attrAuto {
			auto[a.Value] = true
			auto[nameOf(a.Value)] = true
		}
	}
	for i := range status.Nodes {
		n := &status.Nodes[i]
		if n.Alias != "" {
			n.Direct = !auto[n.Alias]
		} else {
			n.Direct = !auto[n.Name]
		}
	}
}

// nameOf drops the architecture.
func nameOf(label string) string {
	for i := len(label) - 1; i >= 0; i-- {
		if label[i] == ':' {
			return label[:i]
		}
	}
	return label
}
