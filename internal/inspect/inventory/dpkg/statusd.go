package dpkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// StatusD reads the files of var/lib/dpkg/status.d, which images without a
// package manager have instead of the status file: one for each package, under
// any name. They are control files, so a status is often missing and not asked for.
func StatusD() *inventory.Reader {
	return &inventory.Reader{
		Format: formatStatusD, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeStatusD + "*"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if strings.HasSuffix(f.Path, ".md5sums") {
				return nil
			}
			_, err := readControl(f, b)
			return err
		},
	}
}

// Control reads the control file of a package that is not installed: in the
// control archive of a .deb file, or in the folder DEBIAN from which one is built.
func Control() *inventory.Reader {
	return &inventory.Reader{
		Format: formatControl, Rev: 1,
		Wants: inspect.Interest{Names: []string{"control"}},
		Role:  component.RoleBinary, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if !inControl(f.Path) {
				return nil
			}
			e, err := readControl(f, b)
			if err == nil && b.Len() > 0 {
				origin := e.origin
				if origin == "" {
					origin = ospkg.OriginOf(e.maintainer)
				}
				b.Set(ospkg.AttrOrigin, e.name+" "+inventory.Clip(origin), span.Point{})
			}
			return err
		},
	}
}

// inControl reports whether path is that of a file of a package's control archive.
func inControl(path string) bool {
	i := strings.LastIndexByte(path, '/')
	if i < 0 {
		return false
	}
	dir := path[:i]
	dir = dir[strings.LastIndexByte(dir, '/')+1:]
	return dir == "DEBIAN" || strings.HasPrefix(dir, "control.tar") && strings.HasSuffix(dir, "!")
}

// readControl lists the one package that a file is about.
func readControl(f *inspect.File, b *inventory.Builder) (e entry, err error) {
	text, err := f.Text()
	if err != nil {
		return e, err
	}
	paragraphs := 0
	for f := range fields(text) {
		if f.first {
			paragraphs++
		}
		if paragraphs == 1 {
			e.set(&f)
		}
	}
	if e.name == "" || e.version == "" || e.arch == "" {
		return e, nil // of another format
	}
	lines := span.NewLines(text)
	at := lines.Point(e.off, e.off+len(e.name))
	switch e.state() {
	case "", "installed", "triggers-awaited", "triggers-pending", "unpacked", "half-configured", "half-installed":
	default:
		b.Note(at, "%s has the status %q, so it is not counted as installed", inventory.Clip(e.name), inventory.Clip(e.status))
		return e, nil
	}
	if paragraphs > 1 {
		b.Note(at, "%d more paragraphs stand behind the one of %s", paragraphs-1, inventory.Clip(e.name))
	}
	node := b.Add(e.node("", at))
	e.declare(b, node, lines)
	return e, nil
}
