package marks

import (
	"bytes"
	"encoding/binary"
	"io"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// The layouts of Go's function table, by the release that began them.
const (
	go12  = 2
	go116 = 16
	go118 = 18
	go120 = 20
)

const (
	maxFuncName = 4 << 10 // bytes of the name of a function or file that are kept
	maxFuncs    = 4 << 20 // functions of one program
)

// A pclntab is the table that Go's runtime keeps of its functions, with their
// names and the names of their source files. No tool strips it.
type pclntab struct {
	r        io.ReaderAt
	off, end uint64 // bytes of the object
	order    binary.ByteOrder
	ptr      uint64 // bytes of an address
	layout   int
	count    uint64 // functions
	names    [2]uint64
	files    [2]uint64 // both from off to off; since Go 1.16
}

// findTable finds the table by its section, or by its first bytes in the data
// of a file without sections or with the table inside another one.
func findTable(f *object.File, r io.ReaderAt) (*pclntab, error) {
	for _, name := range []string{".gopclntab", "__gopclntab", ".data.rel.ro.gopclntab"} {
		if s := f.SectionByName(name); s != nil && !s.NoBits {
			if t, err := tableAt(r, s.Off, s.Off+s.Size); t != nil || err != nil {
				return t, err
			}
		}
	}
	var found *pclntab
	var failed error
	data := f.Data()
	err := windows(r, data, func(v view) bool {
		// The number has three bytes of 0xff, behind or before the other one.
		for at := v.lo; at < v.hi; at++ {
			i := bytes.Index(v.buf[at:min(len(v.buf), v.hi+2)], []byte{0xff, 0xff, 0xff})
			if i < 0 {
				return true
			}
			at += i
			off := v.base + uint64(at)
			if at > 0 && tableMagic(v.buf[at-1:]) {
				off--
			} else if !tableMagic(v.buf[at:]) {
				continue
			}
			end := off
			for _, d := range data {
				if off >= d.Off && off < d.Off+d.Size {
					end = d.Off + d.Size
				}
			}
			if found, failed = tableAt(r, off, end); found != nil || failed != nil {
				return false
			}
		}
		return true
	})
	if err == nil {
		err = failed
	}
	return found, err
}

// tableMagic says whether b begins like a table: a number, two zeros, the size
// of an instruction and that of an address.
func tableMagic(b []byte) bool {
	if len(b) < 8 || b[4] != 0 || b[5] != 0 || b[6] != 1 && b[6] != 2 && b[6] != 4 || b[7] != 4 && b[7] != 8 {
		return false
	}
	return layoutOf(binary.LittleEndian.Uint32(b)) != 0 || layoutOf(binary.BigEndian.Uint32(b)) != 0
}

func layoutOf(magic uint32) int {
	switch magic {
	case 0xfffffffb:
		return go12
	case 0xfffffffa:
		return go116
	case 0xfffffff0:
		return go118
	case 0xfffffff1:
		return go120
	}
	return 0
}

// tableAt reads the header of the table between two offsets; nil if there is
// none.
func tableAt(r io.ReaderAt, off, end uint64) (*pclntab, error) {
	head := make([]byte, 8+8*8)
	n, err := r.ReadAt(head, int64(off))
	if err != nil && err != io.EOF {
		return nil, err
	}
	if head = head[:n]; !tableMagic(head) {
		return nil, nil
	}
	t := &pclntab{r: r, off: off, end: end, order: binary.LittleEndian, ptr: uint64(head[7])}
	if t.layout = layoutOf(t.order.Uint32(head)); t.layout == 0 {
		t.order = binary.BigEndian
		t.layout = layoutOf(t.order.Uint32(head))
	}
	if uint64(len(head)) < 8+8*t.ptr {
		return nil, nil
	}
	word := func(i uint64) uint64 { return t.address(head[8+i*t.ptr:]) }
	t.count = word(0)
	if t.layout == go12 {
		if t.count == 0 || t.count > (end-off)/(2*t.ptr) {
			return nil, nil
		}
		return t, nil
	}
	first := uint64(2) // Go 1.16 has no address of the text
	if t.layout >= go118 {
		first = 3
	}
	t.names = [2]uint64{word(first), word(first + 1)}
	t.files = [2]uint64{word(first + 2), word(first + 3)}
	size := end - off
	if t.names[0] >= t.names[1] || t.names[1] > t.files[0] || t.files[0] >= t.files[1] || t.files[0] > size || t.names[0] < 8 {
		return nil, nil
	}
	t.files[1] = min(t.files[1], size)
	return t, nil
}

func (t *pclntab) address(b []byte) uint64 {
	if t.ptr == 4 {
		return uint64(t.order.Uint32(b))
	}
	return t.order.Uint64(b)
}

// functions calls yield for the names of functions, with their offsets.
func (t *pclntab) functions(yield func(name string, off uint64) bool) error {
	if t.layout != go12 {
		return t.list(t.names, yield)
	}
	c := newCache(t.r, t.off, t.end)
	for i := uint64(0); i < min(t.count, maxFuncs); i++ {
		row := c.at(8+t.ptr+i*2*t.ptr, 2*t.ptr)
		if row == nil {
			break
		}
		function := c.at(t.address(row[t.ptr:])+t.ptr, 4)
		if function == nil {
			continue
		}
		at := uint64(t.order.Uint32(function))
		if name := c.text(at); name != "" && !yield(name, t.off+at) {
			break
		}
	}
	return c.err
}

// sources calls yield for the names of source files, with their offsets.
func (t *pclntab) sources(yield func(name string, off uint64) bool) error {
	if t.layout != go12 {
		return t.list(t.files, yield)
	}
	c := newCache(t.r, t.off, t.end)
	at := c.at(8+t.ptr+(2*t.count+1)*t.ptr, 4)
	if at == nil {
		return c.err
	}
	table := uint64(t.order.Uint32(at))
	head := c.at(table, 4)
	if head == nil {
		return c.err
	}
	for i, n := uint64(1), uint64(t.order.Uint32(head)); i < min(n, maxFuncs); i++ {
		entry := c.at(table+4*i, 4)
		if entry == nil {
			break
		}
		at := uint64(t.order.Uint32(entry))
		if name := c.text(at); name != "" && !yield(name, t.off+at) {
			break
		}
	}
	return c.err
}

// list splits a part of the table that is nothing but names.
func (t *pclntab) list(part [2]uint64, yield func(name string, off uint64) bool) error {
	var name []byte // the beginning of one that goes on
	buf := make([]byte, 64<<10)
	for at := part[0]; at < part[1]; {
		n, err := t.r.ReadAt(buf[:min(uint64(len(buf)), part[1]-at)], int64(t.off+at))
		if err != nil && err != io.EOF || n == 0 {
			return noEOF(err)
		}
		for b := buf[:n]; len(b) > 0; {
			end := bytes.IndexByte(b, 0)
			if end < 0 {
				name = append(name, b[:min(len(b), max(0, maxFuncName-len(name)))]...)
				break
			}
			full := append(name, b[:min(end, max(0, maxFuncName-len(name)))]...)
			off := t.off + at + uint64(n-len(b)) - uint64(len(name))
			if len(full) > 0 && !yield(string(full), off) {
				return nil
			}
			name, b = name[:0], b[end+1:]
		}
		at += uint64(n)
	}
	return nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

const (
	pageSize  = 16 << 10
	pageSlots = 64
)

// A cache reads small pieces of a table in any order.
type cache struct {
	r        io.ReaderAt
	off, end uint64
	pages    [pageSlots]page
	err      error
}

type page struct {
	number uint64 // plus one
	data   []byte
}

func newCache(r io.ReaderAt, off, end uint64) *cache { return &cache{r: r, off: off, end: end} }

// at returns n bytes, at most a page, at an offset of the table; nil outside
// of it.
func (c *cache) at(i, n uint64) []byte {
	if size := c.end - c.off; i > size || n > size-i {
		return nil
	}
	p := c.page(i / pageSize)
	if at := i % pageSize; at+n <= uint64(len(p)) {
		return p[at : at+n]
	}
	out := make([]byte, n) // over the border of two pages
	if _, err := c.r.ReadAt(out, int64(c.off+i)); err != nil {
		c.err = noEOF(err)
		return nil
	}
	return out
}

// text returns the string at an offset of the table, cut at maxFuncName bytes.
func (c *cache) text(i uint64) string {
	if i >= c.end-c.off {
		return ""
	}
	part := c.page(i / pageSize)
	if at := i % pageSize; at < uint64(len(part)) {
		part = part[at:]
		if end := bytes.IndexByte(part, 0); end >= 0 {
			return string(part[:min(end, maxFuncName)])
		}
	}
	b := c.at(i, min(maxFuncName, c.end-c.off-i))
	if end := bytes.IndexByte(b, 0); end >= 0 {
		b = b[:end]
	}
	return string(b)
}

func (c *cache) page(n uint64) []byte {
	p := &c.pages[n%pageSlots]
	if p.number == n+1 {
		return p.data
	}
	want := min(pageSize, c.end-c.off-n*pageSize)
	if cap(p.data) < pageSize {
		p.data = make([]byte, pageSize)
	}
	got, err := c.r.ReadAt(p.data[:want], int64(c.off+n*pageSize))
	if c.err == nil {
		c.err = noEOF(err)
	}
	p.data, p.number = p.data[:got], n+1
	return p.data
}
