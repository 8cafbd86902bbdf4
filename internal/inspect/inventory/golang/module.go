package golang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Module returns the reader of go.mod files in the folders of a module cache,
// path@version. Such a folder is an installed module, named by the folder and
// not by its module directive. Its requirements are kept as declarations, which
// [Join] turns into edges to modules that are present too; they are no
// components. go.mod files deeper in a module (test data) are nobody's.
func Module() *inventory.Reader {
	return &inventory.Reader{
		Format: formatModule, Rev: 1,
		Wants: inspect.Interest{Names: []string{"go.mod"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			pl, ok := cachePlace(f.Path)
			if !ok || pl.rest != "go.mod" {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			m, err := parseMod(data, f, b)
			if err != nil {
				return err
			}
			m.listInstalled(b, pl)
			return nil
		},
	}
}

// Download returns the reader of the download part of a module cache, and of
// folders in the layout of a module proxy: path/@v/version.mod, .ziphash and
// .zip. A .mod file alone shows only that the version was weighed in version
// selection; the zip or its hash shows that the code was fetched. [Join] keeps
// one listing for each module that is there. Modules from before go.mod are found
// this way, since the go command writes a .mod file for them. The zip itself is
// taken by name and never opened.
func Download() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDownload, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/@v/*.mod", "/@v/*.ziphash", "/@v/*.zip"}, Sealed: []string{"/@v/*.zip"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: readDownload,
	}
}

// maxHash bounds a .ziphash file, which holds one line of 47 bytes.
const maxHash = 256

func readDownload(f *inspect.File, b *inventory.Builder) error {
	pl, ok := downloadPlace(f.Path)
	if !ok {
		return nil
	}
	switch {
	case strings.HasSuffix(f.Path, ".mod"):
		data, err := f.Text()
		if err != nil {
			return err
		}
		m, err := parseMod(data, f, b)
		if err != nil {
			return err
		}
		m.listInstalled(b, pl)
	case strings.HasSuffix(f.Path, ".ziphash"):
		if f.Size > maxHash {
			b.Note(span.Point{}, "not a hash: %d bytes", f.Size)
			return nil
		}
		data, err := f.Text()
		if err != nil {
			return err
		}
		hash := strings.TrimSpace(data)
		if !isHash(hash) {
			hash = ""
		}
		b.Add(component.Node{Ecosystem: ecosystem, Name: pl.modulePath(""), Version: pl.version, Integrity: hash})
	default:
		b.Add(component.Node{Ecosystem: ecosystem, Name: pl.modulePath(""), Version: pl.version})
	}
	return nil
}

// listInstalled fills b with the module at pl and declares its requirements.
func (m *modFile) listInstalled(b *inventory.Builder, pl place) {
	name := pl.modulePath(m.module)
	root := b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: pl.version, At: m.moduleAt})
	if m.module != name && m.module != "" {
		b.Node(root).Alias = b.Intern(m.module)
	}
	if release, ok := strings.CutPrefix(pl.version, toolchainPrefix); ok && name == toolchainModule {
		listGo(b, root, release, m.moduleAt)
	}
	for _, r := range m.requires {
		// Only direct requirements are edges; the indirect ones repeat what
		// the others need.
		if !r.indirect {
			b.Declare(component.Declaration{Name: r.name, Requirement: r.version, Kind: "require", At: r.at})
		}
	}
}

// The module in which the go command fetches toolchains, whose versions are
// such as v0.0.1-go1.24.0.linux-amd64 (Go Toolchains, go.dev/doc/toolchain).
const (
	toolchainModule = "golang.org/toolchain"
	toolchainPrefix = "v0.0.1-"
)

// listGo adds the standard library and the go command of a Go release such as
// "go1.24.0.linux-amd64", which root holds.
func listGo(b *inventory.Builder, root uint32, release string, at span.Point) {
	if i := strings.LastIndexByte(release, '.'); i >= 0 && strings.Contains(release[i:], "-") {
		release = release[:i]
	}
	version := goVersion(release)
	if version == "" {
		b.Note(at, "%q is not the version of a Go release", release)
		return
	}
	for _, name := range []string{stdlib, toolchain} {
		b.Edge(root, b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: version, At: at}), component.Prod)
	}
}

// isHash reports whether s is a module hash: "h1:" and the base64 of a SHA-256.
func isHash(s string) bool {
	digest, ok := strings.CutPrefix(s, "h1:")
	if !ok || len(digest) != 44 {
		return false
	}
	for i := range len(digest) {
		c := digest[i]
		if !isDigit(c) && !('a' <= c && c <= 'z') && !('A' <= c && c <= 'Z') && c != '+' && c != '/' && c != '=' {
			return false
		}
	}
	return true
}
