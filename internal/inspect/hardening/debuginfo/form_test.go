package debuginfo

import (
	"encoding/binary"
	"testing"
)

func TestEachFormHasItsSize(t *testing.T) {
	h := &header{version: 5, offSize: 4, addrSize: 8}
	data := []byte{2, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}
	for form, want := range map[uint64]int{
		0x01: 8, 0x03: 4, 0x04: 6, 0x05: 2, 0x06: 4, 0x07: 8, 0x08: 2, 0x09: 3, 0x0a: 3, 0x0b: 1, 0x0c: 1, 0x0d: 1, 0x0e: 4, 0x0f: 1,
		0x10: 4, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x15: 1, 0x17: 4, 0x18: 3, 0x19: 0, 0x1a: 1, 0x1b: 1, 0x1c: 4, 0x1d: 4, 0x1e: 16, 0x1f: 4,
		0x20: 8, 0x21: 0, 0x22: 1, 0x23: 1, 0x24: 8, 0x25: 1, 0x26: 2, 0x27: 3, 0x28: 4, 0x29: 1, 0x2a: 2, 0x2b: 3, 0x2c: 4,
		0x1f01: 1, 0x1f02: 1, 0x1f20: 4, 0x1f21: 4,
	} {
		c := cursor{b: data, order: binary.LittleEndian}
		if _, ok := c.value(h, form, 0); !ok || c.short || len(data)-len(c.b) != want {
			t.Errorf("form 0x%x takes %d bytes, want %d", form, len(data)-len(c.b), want)
		}
	}
	for _, form := range []uint64{0, 2, 0x2d, 0x1f22, 1 << 40} {
		c := cursor{b: data, order: binary.LittleEndian}
		if _, ok := c.value(h, form, 0); ok {
			t.Errorf("form 0x%x is known", form)
		}
	}
}

func TestOffsetsAndReferencesDependOnTheFormatOfTheUnit(t *testing.T) {
	data := make([]byte, 16)
	for _, c := range []struct {
		h    header
		form uint64
		want int
	}{
		{header{version: 4, offSize: 8, addrSize: 8}, 0x0e, 8}, {header{version: 4, offSize: 8, addrSize: 4}, 0x17, 8},
		{header{version: 2, offSize: 4, addrSize: 8}, 0x10, 8}, {header{version: 3, offSize: 4, addrSize: 8}, 0x10, 4},
		{header{version: 5, offSize: 4, addrSize: 4}, 0x01, 4}, {header{version: 5, offSize: 4, addrSize: 2}, 0x01, 2},
	} {
		x := cursor{b: data, order: binary.BigEndian}
		if _, ok := x.value(&c.h, c.form, 0); !ok || len(data)-len(x.b) != c.want {
			t.Errorf("%+v, form 0x%x: %d bytes", c.h, c.form, len(data)-len(x.b))
		}
	}
}

func TestNumbersAreReadInBothOrders(t *testing.T) {
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8}
	for _, c := range []struct {
		n           int
		little, big uint64
	}{{1, 1, 1}, {2, 0x201, 0x102}, {3, 0x30201, 0x10203}, {4, 0x4030201, 0x1020304}, {8, 0x807060504030201, 0x102030405060708}} {
		little, big := cursor{b: b, order: binary.LittleEndian}, cursor{b: b, order: binary.BigEndian}
		if x, y := little.number(c.n), big.number(c.n); x != c.little || y != c.big {
			t.Errorf("%d bytes: 0x%x, 0x%x", c.n, x, y)
		}
	}
	c := cursor{b: b[:3], order: binary.LittleEndian}
	if v := c.number(4); v != 0 || !c.short {
		t.Errorf("0x%x of too few bytes", v)
	}
}

func TestLEB128NumbersOfAnyLengthEnd(t *testing.T) {
	for _, c := range []struct {
		text string
		want uint64
		rest int
	}{{"\x00x", 0, 1}, {"\x7f", 127, 0}, {"\x80\x01", 128, 0}, {"\xe5\x8e\x26", 624485, 0}, {"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01z", 0, 1}} {
		x := cursor{b: []byte(c.text)}
		if v := x.uleb(); v != c.want || len(x.b) != c.rest || x.short {
			t.Errorf("%q: %d, %d bytes left", c.text, v, len(x.b))
		}
	}
	x := cursor{b: []byte("\x80\x80")}
	if x.uleb(); !x.short {
		t.Error("a number without end")
	}
}

func TestAbbreviationsAreFoundBehindOthers(t *testing.T) {
	table := "\x01\x11\x01\x25\x0e\x21\x21\x7f\x00\x00" + "\x05\x24\x00\x03\x08\x00\x00" + "\x00"
	c := cursor{b: []byte(table)}
	a, found := c.abbreviation(5)
	if !found || len(a) != 1 || a[0] != (attribute{name: 3, form: 8}) {
		t.Errorf("%v %v", a, found)
	}
	c = cursor{b: []byte(table)}
	if a, found = c.abbreviation(1); !found || len(a) != 2 || a[1].implicit != 0x7f {
		t.Errorf("%v %v", a, found)
	}
	c = cursor{b: []byte(table)}
	if _, found = c.abbreviation(9); found {
		t.Error("there is none")
	}
}

func TestHeadersOfUnits(t *testing.T) {
	for what, c := range map[string]struct {
		text string
		want header
		ok   bool
	}{
		"version 4":        {"\x20\x00\x00\x00\x04\x00\x07\x00\x00\x00\x08", header{version: 4, kind: 1, offSize: 4, addrSize: 8, abbrev: 7, size: 0x24}, true},
		"version 5":        {"\x20\x00\x00\x00\x05\x00\x01\x08\x07\x00\x00\x00", header{version: 5, kind: 1, offSize: 4, addrSize: 8, abbrev: 7, size: 0x24}, true},
		"a skeleton":       {"\x20\x00\x00\x00\x05\x00\x04\x08\x07\x00\x00\x0012345678", header{version: 5, kind: 4, offSize: 4, addrSize: 8, abbrev: 7, size: 0x24}, true},
		"64 bits":          {"\xff\xff\xff\xff\x20\x00\x00\x00\x00\x00\x00\x00\x05\x00\x01\x08\x07\x00\x00\x00\x00\x00\x00\x00", header{version: 5, kind: 1, offSize: 8, addrSize: 8, abbrev: 7, size: 0x2c}, true},
		"a version to be":  {"\x20\x00\x00\x00\x09\x00", header{version: 9, offSize: 4, size: 0x24}, true},
		"odd addresses":    {"\x20\x00\x00\x00\x04\x00\x07\x00\x00\x00\x09", header{version: 4, offSize: 4, addrSize: 9, abbrev: 7, size: 0x24}, true},
		"too short":        {"\x06\x00\x00\x00\x04\x00\x07\x00\x00\x00\x08", header{}, false},
		"a reserved value": {"\xf1\xff\xff\xff\x04\x00\x07\x00\x00\x00\x08", header{}, false},
	} {
		x := cursor{b: []byte(c.text), order: binary.LittleEndian}
		h, ok := x.header()
		if ok != c.ok || ok && h != c.want {
			t.Errorf("%s: %+v %v", what, h, ok)
		}
	}
}
