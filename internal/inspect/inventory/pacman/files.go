package pacman

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Files reads var/lib/pacman/local/NAME-VERSION/files. Folders end in a slash.
func Files() *inventory.Reader {
	return &inventory.Reader{
		Format: formatFiles, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeLocal + "*/files"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			var files ospkg.Files
			for v := range values(text) {
				if v.section == "FILES" {
					files.Add(v.text)
				}
			}
			if files.Len() > 0 {
				b.Set(attrFiles, files.Packed(), span.Point{})
			}
			return nil
		},
	}
}

// Package reads .PKGINFO of a package file that pacman installs.
func Package() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPackage, Rev: 1,
		Wants: inspect.Interest{Names: []string{".PKGINFO"}},
		Role:  component.RoleBinary, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			var p record
			packager := ""
			for field := range ospkg.PkgInfo(text) {
				switch field.Key {
				case "pkgname":
					p.name, p.off = field.Value, field.Off
				case "pkgbase":
					p.base = field.Value
				case "pkgver":
					p.version = field.Value
				case "arch":
					p.arch = field.Value
				case "license":
					p.licence(field.Value)
				case "packager":
					packager = field.Value
				}
			}
			if p.name == "" || p.base == "" || p.version == "" {
				return nil // of apk
			}
			b.Add(p.node(span.NewLines(text).Point(p.off, p.off+len(p.name))))
			b.Set(ospkg.AttrOrigin, p.name+" "+ospkg.OriginOf(packager), span.Point{})
			return nil
		},
	}
}

// Join connects the packages of each system and gives them their files.
func Join() inventory.Join {
	return inventory.Join{Name: "pacman", Run: func(s *inventory.Set) {
		for _, l := range s.Of(formatFiles) {
			if desc := s.At(path.Join(path.Dir(l.Path), "desc"), formatDesc); desc != nil && len(desc.Nodes) > 0 {
				ospkg.Give(ospkg.Owner{Listing: desc}, l.Attr(attrFiles))
			}
			s.Drop(l)
		}
		ospkg.Link(s.Of(formatDesc), func(p string) string {
			root, _ := ospkg.RootOf(p, placeLocal)
			return root
		})
	}}
}
