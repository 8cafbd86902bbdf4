package debuginfo

import (
	"github.com/ossay-dev/ossay/internal/format/object"
)

const shtRela = 4

// relocate puts the addends of relocations into data, which is the content of s
// in an object that is not linked. All that is wanted there are offsets into other
// sections of debug information, whose symbols have the value 0, so that the addend
// is the value. Machines whose relocations have no addends (SHT_REL) have it in
// place.
func (r *reader) relocate(s *object.Section, data []byte) error {
	for i := range r.f.Sections {
		t := &r.f.Sections[i]
		if t.Type != shtRela || int(t.Info) >= len(r.f.Sections) || &r.f.Sections[t.Info] != s {
			continue
		}
		width := 24
		if r.f.Bits != 64 {
			width = 12
		}
		rows, err := r.f.Read(t, maxLoaded)
		if err == nil {
			err = r.b.Step(int64(len(rows) / 256))
		}
		if err != nil {
			return err
		}
		for ; len(rows) >= width; rows = rows[width:] {
			r.addend(rows, data)
		}
	}
	return nil
}

// addend writes one addend where there is a zero: in 4 bytes, and in 8 if that is
// the size of an address and the next 4 are zero too.
func (r *reader) addend(row, data []byte) {
	off, value := uint64(r.order.Uint32(row)), uint64(r.order.Uint32(row[8:]))
	if r.f.Bits == 64 {
		off, value = r.order.Uint64(row), r.order.Uint64(row[16:])
	}
	if size := uint64(len(data)); off > size || size-off < 4 || value > 1<<32-1 {
		return
	}
	if r.order.Uint32(data[off:]) == 0 {
		r.order.PutUint32(data[off:], uint32(value))
	}
}
