package frame

import (
	"bytes"
	"encoding/binary"
)

// A Func is the range that one entry describes.
type Func struct {
	Addr, Size uint64 // bytes
}

// A Layout says how the file writes numbers.
type Layout struct {
	Order binary.ByteOrder
	Wide  bool // addresses have eight bytes
}

// maxFuncs bounds the entries of one table; the largest programs have 2 million.
const maxFuncs = 4 << 20

// The ways to write a pointer (DW_EH_PE_…).
const (
	peOmit   = 0xff
	peFormat = 0x0f
	peRel    = 0x70
	pePC     = 0x10
	peData   = 0x30
)

// Parse returns the functions that the section .eh_frame describes, in its order,
// which is the one in which the linker met the objects. data stands at addr and
// may reach behind the end of the section. Damage ends the table; ok says whether
// it was read to its end.
func Parse(data []byte, addr uint64, l Layout) (funcs []Func, ok bool) {
	funcs = make([]Func, 0, min(len(data)/24, maxFuncs))
	encodings := make(map[uint64]byte) // by the place of the common entry
	for at := uint64(0); at+8 <= uint64(len(data)); {
		size := uint64(l.Order.Uint32(data[at:]))
		if size == 0 {
			return funcs, true
		}
		body := at + 4
		if size == 0xffffffff || size < 4 || size > uint64(len(data))-body {
			return funcs, false
		}
		entry := data[body : body+size]
		if id := uint64(l.Order.Uint32(entry)); id == 0 {
			encodings[at] = encoding(entry)
		} else if enc, there := encodings[body-id]; there && len(funcs) < maxFuncs {
			r := reader{entry, 4, addr + body, l}
			start, good := r.pointer(enc, 0)
			length, fine := r.pointer(enc&peFormat, 0)
			if good && fine && length > 0 {
				funcs = append(funcs, Func{start, length})
			}
		}
		at = body + size
	}
	return funcs, len(data) > 0
}

// encoding reads how the entries that share the common entry b write addresses.
func encoding(b []byte) byte {
	if len(b) < 6 {
		return peOmit
	}
	end := bytes.IndexByte(b[5:], 0)
	if end < 0 {
		return peOmit
	}
	augmentation := b[5 : 5+end]
	r := reader{b: b, at: 5 + end + 1}
	r.leb() // code alignment
	r.leb() // data alignment
	if b[4] == 1 {
		r.at++ // register of the return address
	} else {
		r.leb()
	}
	if len(augmentation) == 0 || augmentation[0] != 'z' {
		return 0
	}
	r.leb()
	for _, c := range augmentation[1:] {
		if r.at >= len(b) {
			return peOmit
		}
		switch c {
		case 'R':
			return b[r.at]
		case 'L':
			r.at++
		case 'P':
			enc := b[r.at]
			if r.at++; !r.skip(enc) {
				return peOmit
			}
		}
	}
	return 0
}

// A reader reads the numbers of one entry.
type reader struct {
	b    []byte
	at   int
	addr uint64 // of b
	l    Layout
}

func (r *reader) leb() {
	for r.at < len(r.b) {
		r.at++
		if r.b[r.at-1] < 0x80 {
			return
		}
	}
}

func width(enc byte, wide bool) int {
	switch enc & 7 {
	case 2:
		return 2
	case 3:
		return 4
	case 4:
		return 8
	case 0:
		if wide {
			return 8
		}
		return 4
	}
	return 0
}

// skip passes the address of a personality routine; those with a length of their
// own are not used for it.
func (r *reader) skip(enc byte) bool {
	n := width(enc, true)
	r.at += n
	return n > 0 && enc&peRel != 0x50
}

// pointer reads an address; base is what those relative to data begin at.
func (r *reader) pointer(enc byte, base uint64) (uint64, bool) {
	n := width(enc, r.l.Wide)
	if enc == peOmit || n == 0 || r.at+n > len(r.b) {
		return 0, false
	}
	var v uint64
	b := r.b[r.at:]
	switch n {
	case 2:
		if v = uint64(r.l.Order.Uint16(b)); enc&8 != 0 {
			v = uint64(int64(int16(v)))
		}
	case 4:
		if v = uint64(r.l.Order.Uint32(b)); enc&8 != 0 {
			v = uint64(int64(int32(v)))
		}
	case 8:
		v = r.l.Order.Uint64(b)
	}
	switch enc & peRel {
	case 0:
	case pePC:
		v += r.addr + uint64(r.at)
	case peData:
		v += base
	default:
		return 0, false
	}
	r.at += n
	if !r.l.Wide {
		v &= 0xffffffff
	}
	return v, true
}

// Header reads where .eh_frame stands from .eh_frame_hdr, which stands at addr.
func Header(data []byte, addr uint64, l Layout) (uint64, bool) {
	if len(data) < 8 || data[0] != 1 {
		return 0, false
	}
	r := reader{data, 4, addr, l}
	return r.pointer(data[1], addr)
}

// Find looks for the table in read-only data without a header: for the first
// common entry that the entries after it fit to. It returns the offset in data,
// or -1.
func Find(data []byte, l Layout) int {
	for from := 0; from+16 < len(data); {
		i := bytes.Index(data[from:], []byte("\x01z"))
		if i < 0 {
			return -1
		}
		at := from + i - 8 // length and id come before the version
		from += i + 1
		if at < 0 || at%4 != 0 || l.Order.Uint32(data[at+4:]) != 0 {
			continue
		}
		size := uint64(l.Order.Uint32(data[at:]))
		next := uint64(at) + 4 + size
		if size < 12 || size > 64 || next+8 > uint64(len(data)) {
			continue
		}
		if id := uint64(l.Order.Uint32(data[next+4:])); id == next+4-uint64(at) {
			return at
		}
	}
	return -1
}
