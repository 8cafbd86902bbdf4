package composition

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

//go:embed signatures/*.sig
var files embed.FS

// ecosystem is that of libraries that belong to no registry.
const ecosystem = "generic"

// Signatures reads the signatures that are part of the program, sorted by name.
func Signatures() ([]*signature.Signature, error) {
	entries, err := files.ReadDir("signatures")
	if err != nil {
		return nil, err
	}
	var out []*signature.Signature
	for _, e := range entries {
		data, err := files.ReadFile("signatures/" + e.Name())
		if err != nil {
			return nil, err
		}
		s, err := signature.Parse(string(data))
		if err != nil {
			return nil, fmt.Errorf("signatures/%s: %w", e.Name(), err)
		}
		out = append(out, s)
	}
	return out, nil
}

// SignatureText returns the text of the signature called name as it is part of
// the program, or "" if there is none.
func SignatureText(name string) (string, error) {
	data, err := files.ReadFile("signatures/" + name + ".sig")
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return "", nil
	}
	return string(data), err
}

// Reader returns the reader that finds native libraries in compiled programs.
// The signatures are compiled when the first program is met, and not before.
func Reader() *inventory.Reader {
	return reader(sync.OnceValues(func() (*Index, error) {
		sigs, err := Signatures()
		if err != nil {
			return nil, err
		}
		return NewIndex(sigs), nil
	}))
}

func reader(load func() (*Index, error)) *inventory.Reader {
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

func read(x *Index, f *inspect.File, b *inventory.Builder) error {
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
func purlOf(f *Finding) string {
	if f.Signature.PURL == "pkg:generic/"+f.Signature.Name {
		return ""
	}
	if f.Version == "" {
		return f.Signature.PURL
	}
	return f.Signature.PURL + "@" + f.Version
}

// File compares a whole file, each member of an archive and each architecture
// of a universal file included. What is damaged is told, and the rest is read.
func (s *Scan) File(r io.ReaderAt, size int64, b *budget.Budget) (problems []string, err error) {
	members, err := object.Members(r, size, b)
	if budget.IsBreach(err) || errors.Is(err, object.ErrThin) {
		return nil, err
	}
	if err != nil {
		problems = append(problems, err.Error())
	}
	if members == nil {
		if err != nil {
			return nil, err
		}
		return s.object(r, 0, size, b)
	}
	for _, m := range members {
		p, err := s.object(io.NewSectionReader(r, m.Off, m.Size), m.Off, m.Size, b)
		if budget.IsBreach(err) {
			return nil, err
		}
		if err == nil { // members that are no objects are not of interest
			problems = append(problems, p...)
		}
	}
	return problems, nil
}

// object compares one object that begins at an offset of the file.
func (s *Scan) object(r io.ReaderAt, base, size int64, b *budget.Budget) (problems []string, err error) {
	f, err := object.Open(r, size, b)
	if err != nil {
		return nil, err
	}
	problems = f.Problems
	for _, d := range f.Data() {
		if err := s.Data(r, d.Off, d.Size, uint64(base), d.Addr); err != nil {
			return nil, err
		}
	}
	cut := f.Format == object.MachO || f.Format == object.PE && f.Arch == "386"
	err = f.Symbols(func(sym object.Symbol) bool {
		if sym.Kind == object.Func && !sym.Imported && sym.Bind != object.Weak {
			off, ok := f.OffsetOf(sym.Addr)
			if !ok {
				off = 0
			}
			s.Symbol(sym.Name, uint64(base)+off, cut)
		}
		return true
	})
	if budget.IsBreach(err) {
		return nil, err
	}
	if err != nil {
		problems = append(problems, err.Error())
	}
	return problems, nil
}
