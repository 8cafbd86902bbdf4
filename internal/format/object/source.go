package object

import (
	"bytes"
	"encoding/binary"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The limits of one object. Honest files stay far below; they keep the memory
// for the tables of a hostile one small, whatever its size.
const (
	maxSections = 1 << 18  // sections; -ffunction-sections makes more than 65,535
	maxSegments = 1 << 16  // program headers or load commands
	maxNames    = 16 << 20 // bytes of the names of sections
	maxName     = 64 << 10 // bytes of one symbol's name; longer ones are cut
	maxPath     = 4 << 10  // bytes of a library name or path
	maxNeeded   = 1 << 14  // libraries, run paths and alike
	maxDynamic  = 1 << 16  // entries of the dynamic section
	maxVersions = 1 << 15  // symbol versions, whose index has 15 bits
	maxNotes    = 1 << 14  // ELF notes
	maxNoteData = 16 << 20 // bytes of all notes
	maxProblems = 64
	window      = 64 << 10 // bytes read at once
)

// A source is a file that is read in pieces, each paid for.
type source struct {
	r    io.ReaderAt
	size uint64
	b    *budget.Budget
}

// fill reads into p from off, less at the end of the file.
func (s *source) fill(p []byte, off uint64) (int, error) {
	if off >= s.size || len(p) == 0 {
		return 0, nil
	}
	p = p[:min(uint64(len(p)), s.size-off)]
	if err := s.b.Step(1 + int64(len(p)/256)); err != nil {
		return 0, err
	}
	n, err := s.r.ReadAt(p, int64(off))
	if err == io.EOF || n == len(p) {
		err = nil
	}
	return n, err
}

// at reads up to n bytes from off, less at the end of the file. The callers
// bound n.
func (s *source) at(off, n uint64) ([]byte, error) {
	if off >= s.size {
		return nil, nil
	}
	p := make([]byte, min(n, s.size-off))
	got, err := s.fill(p, off)
	return p[:got], err
}

// whole says whether n bytes from off are all in the file.
func (s *source) whole(off, n uint64) bool { return off <= s.size && n <= s.size-off }

// rows calls yield for each row of a table of count rows of width bytes, as
// far as the file goes. The row is only good until yield returns.
func (s *source) rows(off, count, width uint64, yield func(i uint64, row []byte) (bool, error)) error {
	if width == 0 || off >= s.size {
		return nil
	}
	count = min(count, (s.size-off)/width)
	if width > window {
		return nil
	}
	buf := make([]byte, min(count*width, window/width*width))
	for i := uint64(0); i < count; {
		n, err := s.fill(buf, off+i*width)
		if err != nil {
			return err
		}
		if uint64(n) < width {
			return nil
		}
		for p := buf[:n]; uint64(len(p)) >= width && i < count; p = p[width:] {
			if more, err := yield(i, p[:width:width]); !more || err != nil {
				return err
			}
			i++
		}
	}
	return nil
}

// A word reads numbers in the byte order and width of a file.
type word struct {
	order binary.ByteOrder
	wide  bool
}

func (w word) u16(b []byte, at int) uint16 { return w.order.Uint16(b[at:]) }
func (w word) u32(b []byte, at int) uint32 { return w.order.Uint32(b[at:]) }
func (w word) u64(b []byte, at int) uint64 { return w.order.Uint64(b[at:]) }

// addr reads an address or size, which stands at narrow in a 32-bit structure
// and at wide in a 64-bit one.
func (w word) addr(b []byte, narrow, wide int) uint64 {
	if w.wide {
		return w.order.Uint64(b[wide:])
	}
	return uint64(w.order.Uint32(b[narrow:]))
}

// bytes is the size of an address.
func (w word) bytes() uint64 {
	if w.wide {
		return 8
	}
	return 4
}

// cstring returns the text of b up to the first zero byte.
func cstring(b []byte) string {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return string(b)
}

// path reads the string at off, which is a library name or a path.
func (s *source) path(off, limit uint64) (string, error) {
	b, err := s.at(off, min(limit, maxPath))
	return cstring(b), err
}
