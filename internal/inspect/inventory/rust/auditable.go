package rust

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang/section"
)

const (
	// auditSection is the section that cargo-auditable adds to programs of all
	// kinds; it holds the JSON text compressed with zlib.
	auditSection = ".dep-v0"
	// maxSection and maxText bound the section and its text in bytes. cargo-auditable's
	// own reader takes no more than 8 MiB of text.
	maxSection = 8 << 20
	maxText    = 64 << 20
)

// Auditable returns the reader of Rust programs that were built with
// cargo-auditable. Crates of the program's own project ("local") are projects; a
// program that was installed from a registry is a component itself.
// Crates that only build scripts and procedural macros need have scope dev. A
// Rust program without the section gives nothing here.
func Auditable() *inventory.Reader {
	return &inventory.Reader{
		Format: formatBinary, Rev: 1,
		Wants: inspect.Interest{Magic: section.Magics(), Large: true},
		Role:  component.RoleBinary, Grade: component.Proven,
		Read: readAuditable,
	}
}

func readAuditable(f *inspect.File, b *inventory.Builder) error {
	images, err := section.Read(f.At, f.Size, f.Budget)
	if err != nil {
		return err
	}
	seen := make(map[string]bool)
	for _, img := range images {
		s, ok := img.Section(auditSection)
		if !ok {
			continue
		}
		packed, err := img.Bytes(s, maxSection)
		if err != nil {
			return err
		}
		text, err := inflate(packed, f.Budget)
		if budget.IsBreach(err) {
			return err
		}
		if err != nil {
			b.Note(span.Point{}, "incomplete: the dependency list in section %s cannot be read: %v", auditSection, err)
			continue
		}
		if seen[text] { // the same for each architecture
			continue
		}
		seen[text] = true
		doc, err := tree.JSON(text, f.Budget)
		if budget.IsBreach(err) {
			return err
		}
		if err != nil {
			b.Note(span.Point{}, "incomplete: the dependency list in section %s is not valid: %v", auditSection, err)
			continue
		}
		listAudit(doc.Root(), b)
	}
	return nil
}

// inflate returns the text of the section.
func inflate(packed []byte, b *budget.Budget) (string, error) {
	z, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(io.LimitReader(b.Reader(z), maxText+1))
	if err != nil {
		return "", fmt.Errorf("inflate: %w", err)
	}
	if len(text) > maxText {
		return "", errors.New("too long")
	}
	return string(text), nil
}

// listAudit adds the packages of one list.
func listAudit(root tree.Node, b *inventory.Builder) {
	b.Recognised()
	packages := root.Get("packages")
	index := make([]int, 0, packages.Len()) // nodes by position, -1 for those left out
	for p := range packages.Children() {
		name := p.Get("name").Text()
		if name == "" {
			b.Note(span.Point{}, "a package without a name in section %s", auditSection)
			index = append(index, -1)
			continue
		}
		n := component.Node{Ecosystem: ecosystem, Name: name, Version: p.Get("version").Text()}
		switch from := p.Get("source").Text(); from {
		case ecosystem:
		case "local":
			n.Project = true
		default:
			n.Source = from // "git", or "registry" for another one than the default
		}
		if p.Get("kind").Text() == "build" {
			n.Scope = component.Dev
		}
		index = append(index, int(b.Add(n)))
	}
	i := -1
	for p := range packages.Children() {
		if i++; index[i] < 0 {
			continue
		}
		for d := range p.Get("dependencies").Children() {
			to, ok := d.Int()
			if !ok || to < 0 || to >= int64(len(index)) || index[to] < 0 {
				b.Note(span.Point{}, "a dependency that is no package in section %s: %q", auditSection, d.Text())
				continue
			}
			b.Edge(uint32(index[i]), uint32(index[to]), b.Node(uint32(index[to])).Scope)
		}
	}
	b.Scoped()
}
