package rpm

import (
	"encoding/binary"
	"errors"
	"io"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Sizes and marks of package files (RPM documentation, "RPM Package format").
const (
	leadMagic   = "\xed\xab\xee\xdb"
	leadSize    = 96
	headerMagic = "\x8e\xad\xe8\x01"
	headerIntro = 16 // magic, reserved, entries, size
)

// Package reads the header of a package file. Its payload is not unpacked.
func Package() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPackage, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".rpm"}, Magic: []string{leadMagic}, Large: true},
		Role:  component.RoleBinary, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			var lead [leadSize]byte
			n, err := f.At.ReadAt(lead[:], 0)
			if err != nil && err != io.EOF {
				return err
			}
			if n < leadSize || string(lead[:4]) != leadMagic {
				return nil
			}
			s := store{r: f.At, size: f.Size, budget: f.Budget}
			_, next, err := section(&s, leadSize, false)
			if err != nil {
				return err
			}
			blob, _, err := section(&s, (next+7)&^7, true) // signatures are padded to eight bytes
			if err != nil {
				return err
			}
			h, err := parseHeader(blob)
			if err != nil {
				return err
			}
			node := h.node()
			if node.Name == "" {
				return errors.New("the header names no package")
			}
			b.Add(node)
			return nil
		},
	}
}

// section returns the header structure at an offset of a package file, if it is
// wanted, and where it ends.
func section(s *store, off int64, wanted bool) (blob []byte, end int64, err error) {
	var intro [headerIntro]byte
	if err := s.read(intro[:], off); err != nil {
		return nil, 0, err
	}
	if string(intro[:4]) != headerMagic {
		return nil, 0, errHeader
	}
	size := 8 + indexSize*int64(binary.BigEndian.Uint32(intro[8:])) + int64(binary.BigEndian.Uint32(intro[12:]))
	end = off + 8 + size
	if size > maxBlob || end > s.size {
		return nil, 0, errors.New("a header is cut off")
	}
	if wanted {
		blob = make([]byte, size)
		err = s.read(blob, off+8)
	}
	return blob, end, err
}
