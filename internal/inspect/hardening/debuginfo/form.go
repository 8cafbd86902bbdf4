package debuginfo

import (
	"bytes"
	"encoding/binary"
)

// A class says how the value of an attribute is to be understood.
type class uint8

const (
	none      class = iota
	constant        // a number, or an offset in another section
	address         // an address
	addressX        // an index in .debug_addr
	inline          // a text that stands there
	strOffset       // an offset in .debug_str
	lineOffset
	strX   // an index in .debug_str_offsets
	listX  // an index in .debug_rnglists
	absent // a text in a file that is not at hand
)

// value is the value of an attribute.
type value struct {
	class class
	n     uint64
	text  string
}

// cursor reads values from the front of b; short says that it came to an end.
type cursor struct {
	b     []byte
	order binary.ByteOrder
	short bool
}

func (c *cursor) take(n uint64) []byte {
	if n > uint64(len(c.b)) {
		c.short, c.b = true, nil
		return nil
	}
	out := c.b[:n]
	c.b = c.b[n:]
	return out
}

// number reads n bytes, of which there are at most 8; 3 for DW_FORM_strx3.
func (c *cursor) number(n int) uint64 {
	b := c.take(uint64(n))
	switch {
	case b == nil:
		return 0
	case n == 1:
		return uint64(b[0])
	case n == 2:
		return uint64(c.order.Uint16(b))
	case n == 4:
		return uint64(c.order.Uint32(b))
	case n == 8:
		return c.order.Uint64(b)
	}
	v := uint64(0)
	for i := range b {
		k := i
		if c.order == binary.LittleEndian {
			k = len(b) - 1 - i
		}
		v = v<<8 | uint64(b[k])
	}
	return v
}

// uleb reads an unsigned LEB128 number; bits above 64 are lost.
func (c *cursor) uleb() (v uint64) {
	for shift := uint(0); ; shift += 7 {
		b := c.take(1)
		if b == nil {
			return 0
		}
		if shift < 64 {
			v |= uint64(b[0]&0x7f) << shift
		}
		if b[0] < 0x80 {
			return v
		}
	}
}

// text reads up to a zero byte.
func (c *cursor) text() string {
	i := bytes.IndexByte(c.b, 0)
	if i < 0 {
		c.short, c.b = true, nil
		return ""
	}
	out := c.b[:i]
	c.b = c.b[i+1:]
	return string(out[:min(len(out), maxText)])
}

// value reads the value of a form (DWARF 5, section 7.5.6). ok is false for a form
// that is not known, behind which nothing can be read.
func (c *cursor) value(u *header, form, implicit uint64) (v value, ok bool) {
	if form == 0x16 { // DW_FORM_indirect, which must not name itself
		if form = c.uleb(); form == 0x16 || form == 0x21 {
			return v, false
		}
	}
	if v, ok = c.indexed(form); ok {
		return v, true
	}
	switch form {
	case 0x01: // addr
		return value{class: address, n: c.number(u.addrSize)}, true
	case 0x03: // block2
		c.take(c.number(2))
	case 0x04: // block4
		c.take(c.number(4))
	case 0x09, 0x18: // block, exprloc
		c.take(c.uleb())
	case 0x0a: // block1
		c.take(c.number(1))
	case 0x08:
		return value{class: inline, text: c.text()}, true
	case 0x0b, 0x0c, 0x11: // data1, flag, ref1
		return value{class: constant, n: c.number(1)}, true
	case 0x05, 0x12:
		return value{class: constant, n: c.number(2)}, true
	case 0x06, 0x13, 0x1c:
		return value{class: constant, n: c.number(4)}, true
	case 0x07, 0x14, 0x20, 0x24:
		return value{class: constant, n: c.number(8)}, true
	case 0x1e: // data16
		c.take(16)
	case 0x0d, 0x0f, 0x15: // sdata, udata, ref_udata
		return value{class: constant, n: c.uleb()}, true
	case 0x0e: // strp
		return value{class: strOffset, n: c.number(u.offSize)}, true
	case 0x1f: // line_strp
		return value{class: lineOffset, n: c.number(u.offSize)}, true
	case 0x10: // ref_addr
		size := u.offSize
		if u.version == 2 {
			size = u.addrSize
		}
		c.number(size)
	case 0x17, 0x1f20: // sec_offset, GNU_ref_alt
		return value{class: constant, n: c.number(u.offSize)}, true
	case 0x1d, 0x1f21: // strp_sup, GNU_strp_alt
		return value{class: absent, n: c.number(u.offSize)}, true
	case 0x19: // flag_present
	case 0x21:
		return value{class: constant, n: implicit}, true
	default:
		return v, false
	}
	return value{}, true
}

// indexed reads the forms that are indices of tables.
func (c *cursor) indexed(form uint64) (value, bool) {
	switch form {
	case 0x1a, 0x1f02: // strx, GNU_str_index
		return value{class: strX, n: c.uleb()}, true
	case 0x1b, 0x1f01: // addrx, GNU_addr_index
		return value{class: addressX, n: c.uleb()}, true
	case 0x22: // loclistx
		return value{n: c.uleb()}, true
	case 0x23: // rnglistx
		return value{class: listX, n: c.uleb()}, true
	case 0x25, 0x26, 0x27, 0x28:
		return value{class: strX, n: c.number(int(form - 0x24))}, true
	case 0x29, 0x2a, 0x2b, 0x2c:
		return value{class: addressX, n: c.number(int(form - 0x28))}, true
	}
	return value{}, false
}
