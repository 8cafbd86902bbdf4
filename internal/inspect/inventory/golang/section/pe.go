package section

import (
	"encoding/binary"
	"strconv"
)

// readPE reads the section table of a PE file. Its sections are also what is
// loaded into memory.
func (img *Image) readPE(head []byte) (bool, error) {
	img.Kind, img.Order = PE, binary.LittleEndian
	if len(head) < 64 {
		return false, nil
	}
	at := img.u32(head[60:])
	coff, err := img.at(at, 24+32)
	if err != nil || len(coff) < 24+32 || string(coff[:4]) != "PE\x00\x00" {
		return false, err // a program for DOS
	}
	count := uint64(img.Order.Uint16(coff[6:]))
	strings := img.u32(coff[12:]) + 18*img.u32(coff[16:]) // after the symbols
	optional := uint64(img.Order.Uint16(coff[20:]))
	var base uint64
	img.Word = word(img.Order.Uint16(coff[24:]) == 0x20b)
	switch img.Order.Uint16(coff[24:]) {
	case 0x10b:
		base = img.u32(coff[24+28:])
	case 0x20b:
		base = img.Order.Uint64(coff[24+24:])
	}
	rows, err := img.table(at+24+optional, count, 40)
	if err != nil {
		return false, err
	}
	for ; len(rows) > 0; rows = rows[40:] {
		s := Section{
			Name: name(rows[:8]),
			Addr: base + img.u32(rows[12:]), Off: img.u32(rows[20:]), Size: img.u32(rows[16:]),
		}
		// Initialised data, readable and writable, of whatever alignment.
		flags := img.Order.Uint32(rows[36:]) &^ 0x00f00000
		s.Writable = flags == 0x40|0x40000000|0x80000000
		if len(s.Name) > 1 && s.Name[0] == '/' && strings > 0 {
			if s.Name, err = img.peName(s.Name, strings); err != nil {
				return false, err
			}
		}
		img.Sections = append(img.Sections, s)
		s.Name = ""
		img.Segments = append(img.Segments, s)
	}
	return true, nil
}

// peName looks up a long name, written as a slash and an offset in the string
// table.
func (img *Image) peName(short string, strings uint64) (string, error) {
	off, err := strconv.ParseUint(short[1:], 10, 32)
	if err != nil {
		return short, nil
	}
	data, err := img.at(strings+off, maxName)
	return name(data), err
}
