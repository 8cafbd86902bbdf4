package dpkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Files reads which files a package owns: info/PACKAGE.list, one path a line, and
// the md5sums files of status.d, "digest  path". [Join] gives them to the package.
func Files() *inventory.Reader {
	return &inventory.Reader{
		Format: formatFiles, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/var/lib/dpkg/info/*.list", "/var/lib/dpkg/status.d/*.md5sums"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			var files ospkg.Files
			if strings.HasSuffix(f.Path, ".list") {
				addPaths(&files, text)
			} else {
				addSums(&files, text)
			}
			if files.Len() > 0 {
				b.Set(attrFiles, files.Packed(), span.Point{})
			}
			return nil
		},
	}
}

// addPaths adds the paths of a list. Folders stand right in front of what is in
// them, and are left out.
func addPaths(files *ospkg.Files, text string) {
	for at := 0; at < len(text); {
		line, next := lineAt(text, at)
		rest := text[next:]
		if !(strings.HasPrefix(rest, line) && len(rest) > len(line) && rest[len(line)] == '/') {
			files.Add(line)
		}
		at = next
	}
}

// addSums adds the paths behind the digests.
func addSums(files *ospkg.Files, text string) {
	for line := range strings.Lines(text) {
		if _, name, ok := strings.Cut(strings.TrimRight(line, "\r\n"), " "); ok {
			files.Add(strings.TrimLeft(name, " *"))
		}
	}
}
