package apk

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Package reads .PKGINFO of a package file that apk installs. The package files
// of pacman have a file of the same name and form, which names a package base.
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
			p, packager := record{}, ""
			for field := range ospkg.PkgInfo(text) {
				switch field.Key {
				case "pkgname":
					p.name, p.off = field.Value, field.Off
				case "pkgver":
					p.version = field.Value
				case "arch":
					p.arch = field.Value
				case "origin":
					p.origin = field.Value
				case "license":
					p.licence = field.Value
				case "packager", "maintainer":
					packager += " " + field.Value
				case "pkgbase", "xdata":
					return nil // of pacman
				}
			}
			if p.name == "" || !isVersion(p.version) {
				return nil
			}
			b.Add(p.node(span.NewLines(text).Point(p.off, p.off+len(p.name))))
			b.Set(ospkg.AttrOrigin, p.name+" "+ospkg.OriginOf(packager), span.Point{})
			return nil
		},
	}
}

// isVersion reports whether v ends in "-r" and a number, as versions of apk do.
func isVersion(v string) bool {
	i := strings.LastIndex(v, "-r")
	return i > 0 && len(v) > i+2 && strings.Trim(v[i+2:], "0123456789") == ""
}
