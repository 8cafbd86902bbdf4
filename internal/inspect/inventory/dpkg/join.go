package dpkg

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Join gives packages their files and licences, and connects those that have a
// file each. The listings that only hold such facts are left out.
func Join() inventory.Join {
	return inventory.Join{Name: "dpkg", Run: func(s *inventory.Set) {
		systems := index(s)
		for _, l := range s.Of(formatFiles) {
			ospkg.Give(ownerOf(s, systems, l.Path), l.Attr(attrFiles))
			s.Drop(l)
		}
		for _, l := range s.Of(formatCopyright) {
			name := path.Base(path.Dir(l.Path))
			if root, ok := ospkg.Root(l.Path, "usr/share/doc/"+name+"/copyright"); ok {
				for _, o := range systems[root][name] {
					o.Listing.Nodes[o.Node].Licence = l.Attr(attrLicence)
				}
			}
			s.Drop(l)
		}
		ospkg.Link(s.Of(formatStatusD), func(p string) string {
			root, _ := ospkg.RootOf(p, placeStatusD)
			return root
		})
		for _, l := range s.Of(formatStates) {
			direct(s, l)
			s.Drop(l)
		}
		for _, l := range s.Of(formatControl) {
			l.Declarations, l.Keys = nil, nil // nothing here answers them
		}
	}}
}

// A system is the packages of one root file system.
type system map[string][]ospkg.Owner

// index returns the packages of all systems by root and name, with and without
// architecture.
func index(s *inventory.Set) map[string]system {
	systems := make(map[string]system)
	for _, l := range s.Of(formatStatus, formatStatusD) {
		root, ok := ospkg.Root(l.Path, placeStatus)
		if l.Format == formatStatusD {
			root, ok = ospkg.RootOf(l.Path, placeStatusD)
		}
		if !ok {
			continue
		}
		sys := systems[root]
		if sys == nil {
			sys = make(system)
			systems[root] = sys
		}
		for i := range l.Nodes {
			o := ospkg.Owner{Listing: l, Node: uint32(i)}
			n := &l.Nodes[i]
			sys[n.Name] = append(sys[n.Name], o)
			if n.Alias != "" {
				sys[n.Alias] = append(sys[n.Alias], o)
			}
		}
	}
	return systems
}

// ownerOf returns the package to which a list of files belongs.
func ownerOf(s *inventory.Set, systems map[string]system, p string) ospkg.Owner {
	base := path.Base(p)
	if name, ok := strings.CutSuffix(base, ".list"); ok {
		root, ok := ospkg.Root(p, "var/lib/dpkg/info/"+base)
		if found := systems[root][name]; ok && len(found) > 0 {
			return found[0]
		}
		return ospkg.Owner{}
	}
	if l := s.At(strings.TrimSuffix(p, ".md5sums"), formatStatusD); l != nil && len(l.Nodes) > 0 {
		return ospkg.Owner{Listing: l}
	}
	return ospkg.Owner{}
}
