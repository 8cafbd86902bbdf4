package composition

import (
	"errors"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

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
