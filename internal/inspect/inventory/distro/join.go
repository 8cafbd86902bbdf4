package distro

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Join gives packages of operating systems their release, and makes them one with
// the language packages that they are. It must run after all other joins.
func Join() inventory.Join {
	return inventory.Join{Name: "distro", Run: func(s *inventory.Set) {
		all := releases(s)
		said := make(map[string]bool) // once for each root
		for _, l := range s.Listings {
			root, ok := databaseRoot(l)
			if !ok {
				continue
			}
			say := ""
			if r := all[root]; r != nil && r.id != "" {
				say = r.apply(l)
			} else if !isPackageFile(l.Format) && len(l.Nodes) > 0 {
				say = "the release is not known, for there is no os-release beside this database"
			}
			if key := root + "\x00" + say; say != "" && !said[key] {
				said[key] = true
				l.Notes = append(l.Notes, component.Note{Text: say})
			}
		}
		own(s)
	}}
}

// isOurs reports whether a format is one of packages of operating systems.
func isOurs(format string) bool {
	area, _, _ := strings.Cut(format, "/")
	switch area {
	case "dpkg", "apk", "rpm", "pacman", "distro":
		return true
	}
	return false
}

// isPackageFile reports whether the format is that of a package that is not
// installed.
func isPackageFile(format string) bool {
	switch format {
	case "dpkg/control", "apk/package", "rpm/package", "pacman/package":
		return true
	}
	return false
}

// databaseRoot returns the root of the file system whose packages l lists. Of a
// package file it is the file itself.
func databaseRoot(l *component.Listing) (root string, ok bool) {
	switch l.Format {
	case "dpkg/status":
		return ospkg.Root(l.Path, "var/lib/dpkg/status")
	case "dpkg/status-d":
		return ospkg.RootOf(l.Path, "var/lib/dpkg/status.d/")
	case "apk/installed":
		return ospkg.Root(l.Path, "lib/apk/db/installed")
	case "pacman/desc":
		return ospkg.RootOf(l.Path, "var/lib/pacman/local/")
	case "rpm/database":
		for _, dir := range [...]string{"var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"} {
			if root, ok := ospkg.RootOf(l.Path, dir); ok {
				return root, true
			}
		}
	case "dpkg/control":
		return cutTo(l.Path, span.ArchiveSeparator+"control.tar")
	case "apk/package", "pacman/package":
		return cutTo(l.Path, span.ArchiveSeparator+".PKGINFO")
	case "rpm/package":
		return l.Path + span.ArchiveSeparator, true
	}
	return "", false
}

// cutTo returns what stands in front of the last part, with the separator.
func cutTo(path, part string) (string, bool) {
	i := strings.LastIndex(path, part)
	if i < 0 {
		return "", false
	}
	return path[:i+len(span.ArchiveSeparator)], true
}
