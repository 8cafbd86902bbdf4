package golang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Root returns the reader of the VERSION file of an installed Go distribution,
// which is how an image with the Go tools shows its standard library.
func Root() *inventory.Reader {
	return &inventory.Reader{
		Format: formatRoot, Rev: 1,
		Wants: inspect.Interest{Names: []string{"VERSION"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: readRoot,
	}
}

// maxVersionFile bounds the VERSION file of a Go distribution, which has at
// most two short lines. Other programs have larger files of that name.
const maxVersionFile = 256

func readRoot(f *inspect.File, b *inventory.Builder) error {
	if _, ok := cachePlace(f.Path); ok || f.Size > maxVersionFile {
		return nil // a toolchain in a module cache is found by its go.mod
	}
	data, err := f.Text()
	if err != nil {
		return err
	}
	release, rest, _ := strings.Cut(data, "\n")
	if !strings.HasPrefix(release, "go1") || (rest != "" && !strings.HasPrefix(rest, "time ")) {
		return nil
	}
	version := goVersion(release)
	if version == "" {
		return nil
	}
	at := span.NewLines(data).Point(0, len(release))
	for _, name := range []string{stdlib, toolchain} {
		b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: version, At: at})
	}
	return nil
}
