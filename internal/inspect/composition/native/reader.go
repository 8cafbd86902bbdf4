package native

import (
	"errors"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// ecosystem is that of libraries that belong to no registry.
const ecosystem = "generic"

// Reader returns the reader that finds native libraries in compiled programs.
// The signatures are compiled when the first program is met, and not before.
func Reader() *inventory.Reader {
	return reader(sync.OnceValues(func() (*composition.Index, error) {
		sigs, err := composition.Signatures()
		if err != nil {
			return nil, err
		}
		return composition.NewIndex(sigs), nil
	}))
}

func reader(load func() (*composition.Index, error)) *inventory.Reader {
	return &inventory.Reader{
		Format: "binary/composition",
		Rev:    1,
		Wants: inspect.Interest{
			Magic: []string{
				"\x7fELF", "MZ", "!<arch>\n", "\x00asm",
				"\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe", // Mach-O
				"\xca\xfe\xba\xbe", "\xca\xfe\xba\xbf", // universal
			},
			Large: true,
		},
		Role:  component.RoleBinary,
		Grade: component.Proven,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			x, err := load()
			if err != nil {
				return err
			}
			return read(x, f, b)
		},
	}
}

func read(x *composition.Index, f *inspect.File, b *inventory.Builder) error {
	s := x.NewScan(f.Budget)
	problems, err := s.File(f.At, f.Size, f.Budget)
	if errors.Is(err, object.ErrFormat) {
		return nil // another kind of file begins like this one
	}
	if err != nil {
		return err
	}
	for _, p := range problems {
		b.Note(span.Point{}, "%s", inventory.Clip(p))
	}
	for _, found := range s.Findings() {
		n := b.Add(component.Node{
			Ecosystem: ecosystem, Name: found.Signature.Name, Version: found.Version,
			Requirement: found.Interval, PURL: purlOf(&found), Bundled: true,
		})
		for _, e := range found.Evidence {
			c := component.Medium
			if e.Alone {
				c = component.High
			}
			b.Prove(component.Proof{Node: n, Kind: e.Kind, Text: e.Text, Off: e.Off, Confidence: c})
		}
	}
	return nil
}

// purlOf returns a package URL only where the name does not give it.
func purlOf(f *composition.Finding) string {
	if f.Signature.PURL == "pkg:generic/"+f.Signature.Name {
		return ""
	}
	if f.Version == "" {
		return f.Signature.PURL
	}
	return f.Signature.PURL + "@" + f.Version
}
