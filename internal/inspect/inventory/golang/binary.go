package golang

import (
	"bytes"
	"runtime/debug"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang/section"
)

// Binary returns the reader of Go programs: the modules that are linked in, with
// versions, hashes and replacements, and the standard library at the exact
// version. The main module is a project where it has no version ("(devel)"), and
// a component where it has one, such as a tool that somebody installed. Which
// module needs which is not recorded. A Go program without a module list (built
// in GOPATH mode, by another build system, or obfuscated) gives a note, never an
// empty listing.
func Binary() *inventory.Reader {
	return &inventory.Reader{
		Format: formatBinary, Rev: 1,
		Wants: inspect.Interest{Magic: section.Magics(), Large: true},
		Role:  component.RoleBinary, Grade: component.Proven,
		Read: readBinary,
	}
}

func readBinary(f *inspect.File, b *inventory.Builder) error {
	images, err := section.Read(f.At, f.Size, f.Budget)
	if err != nil {
		return err
	}
	p := program{b: b, seen: make(map[[2]string]uint32)}
	for _, img := range images {
		info, err := readInfo(img)
		if err != nil {
			return err
		}
		if !info.looksGo {
			if packed, err := isPacked(img); err != nil {
				return err
			} else if packed {
				b.Note(span.Point{}, "incomplete: packed with UPX, so what it was built from cannot be read; unpack it first")
			}
			continue
		}
		p.list(info)
	}
	return nil
}

// A program collects the modules of one file; the architectures of a universal
// file mostly hold the same ones.
type program struct {
	b    *inventory.Builder
	seen map[[2]string]uint32
	said bool // settings and notes are those of the first architecture
}

// list adds what info tells.
func (p *program) list(info rawInfo) {
	first := !p.said
	p.said = true
	build, err := debug.ParseBuildInfo(info.modules)
	if err != nil || info.modules == "" {
		build = &debug.BuildInfo{}
		if first {
			p.b.Note(span.Point{}, "incomplete: a Go program whose module list is missing or cannot be read; the modules in it are unknown")
		}
	}
	version := goVersion(info.version)
	if first {
		p.settings(info.version, build)
	}
	main, haveMain := p.main(build)
	for _, d := range build.Deps {
		p.module(d)
	}
	if version == "" {
		if first {
			p.b.Note(span.Point{}, "incomplete: the version of the standard library is not known (%q)", cut(info.version))
		}
		return
	}
	std := p.add(component.Node{Ecosystem: ecosystem, Name: stdlib, Version: version})
	if haveMain {
		p.b.Edge(main, std, component.Prod)
	}
	// Programs of the Go distribution have no main module.
	if build.Main.Path == "" && strings.HasPrefix(build.Path, "cmd/") {
		p.add(component.Node{Ecosystem: ecosystem, Name: toolchain, Version: version})
	}
}

// main adds the main module, if there is one.
func (p *program) main(build *debug.BuildInfo) (uint32, bool) {
	m := &build.Main
	if m.Path == "" {
		return 0, false
	}
	if m.Version == "" || m.Version == "(devel)" {
		return p.add(component.Node{Ecosystem: ecosystem, Name: m.Path, Project: true}), true
	}
	return p.add(component.Node{Ecosystem: ecosystem, Name: m.Path, Version: m.Version, Integrity: m.Sum}), true
}

// module adds a linked module, or what replaces it.
func (p *program) module(m *debug.Module) {
	n := component.Node{Ecosystem: ecosystem, Name: m.Path, Version: m.Version, Integrity: m.Sum}
	if r := m.Replace; r != nil {
		if r.Version == "" || r.Version == "(devel)" { // a folder
			n = component.Node{Ecosystem: ecosystem, Name: m.Path, Project: true, Source: r.Path}
		} else {
			n.Name, n.Version, n.Integrity = r.Path, r.Version, r.Sum
			if r.Path != m.Path {
				n.Alias = m.Path
			}
		}
	}
	p.add(n)
}

func (p *program) add(n component.Node) uint32 {
	key := [2]string{n.Name, n.Version}
	if i, ok := p.seen[key]; ok {
		return i
	}
	i := p.b.Add(n)
	p.seen[key] = i
	return i
}

// settings records how the program was built. Linker flags stay out: people pass
// secrets with them.
func (p *program) settings(version string, build *debug.BuildInfo) {
	p.b.Set("goversion", cut(version), span.Point{})
	if build.Path != "" {
		p.b.Set("path", cut(build.Path), span.Point{})
	}
	for _, s := range build.Settings {
		switch s.Key {
		case "-buildmode", "-compiler", "-tags", "-trimpath", "-race", "CGO_ENABLED",
			"vcs", "vcs.revision", "vcs.time", "vcs.modified":
		default:
			if !strings.HasPrefix(s.Key, "GO") {
				continue
			}
		}
		p.b.Set(cut(s.Key), cut(s.Value), span.Point{})
	}
	p.b.Set(attrEdges, "incomplete", span.Point{})
}

// cut bounds a text that a binary gives for a setting.
func cut(s string) string { return s[:min(len(s), 256)] }

// isPacked reports whether the image is compressed with UPX, whose loader names
// itself near the beginning of a file without other sections.
func isPacked(img *section.Image) (bool, error) {
	if img.Kind == section.PE {
		_, ok := img.Section("UPX0")
		return ok, nil
	}
	if len(img.Sections) > 0 {
		return false, nil
	}
	head, err := img.Head(1024)
	return bytes.Contains(head, []byte("UPX!")), err
}
