package section

import "encoding/binary"

// readELF reads section and program headers.
func (img *Image) readELF(head []byte) (bool, error) {
	img.Kind = ELF
	switch head[5] {
	case 1:
		img.Order = binary.LittleEndian
	case 2:
		img.Order = binary.BigEndian
	default:
		return false, nil
	}
	wide := head[4] == 2
	img.Word = word(wide)
	if !wide && head[4] != 1 || len(head) < 64 && (wide || len(head) < 52) {
		return false, nil
	}
	u16 := func(off int) uint64 { return uint64(img.Order.Uint16(head[off:])) }
	if wide {
		phoff, shoff := img.Order.Uint64(head[32:]), img.Order.Uint64(head[40:])
		if err := img.elfSegments(phoff, u16(56), u16(54), wide); err != nil {
			return false, err
		}
		return true, img.elfSections(shoff, u16(60), u16(58), u16(62), wide)
	}
	phoff, shoff := uint64(img.Order.Uint32(head[28:])), uint64(img.Order.Uint32(head[32:]))
	if err := img.elfSegments(phoff, u16(44), u16(42), wide); err != nil {
		return false, err
	}
	return true, img.elfSections(shoff, u16(48), u16(46), u16(50), wide)
}

// elfSegments keeps the segments of type PT_LOAD.
func (img *Image) elfSegments(off, count, width uint64, wide bool) error {
	if wide && width < 56 || width < 32 {
		return nil
	}
	rows, err := img.table(off, count, width)
	if err != nil {
		return err
	}
	for ; len(rows) > 0; rows = rows[width:] {
		if img.Order.Uint32(rows) != 1 {
			continue
		}
		var s Section
		var flags uint32
		if wide {
			flags = img.Order.Uint32(rows[4:])
			s.Off, s.Addr, s.Size = img.Order.Uint64(rows[8:]), img.Order.Uint64(rows[16:]), img.Order.Uint64(rows[32:])
		} else {
			flags = img.Order.Uint32(rows[24:])
			s.Off, s.Addr, s.Size = img.u32(rows[4:]), img.u32(rows[8:]), img.u32(rows[16:])
		}
		s.Writable = flags&3 == 2 // writable and not executable
		img.Segments = append(img.Segments, s)
	}
	return nil
}

// elfSections reads the section headers and their names.
func (img *Image) elfSections(off, count, width, names uint64, wide bool) error {
	if off == 0 || wide && width < 64 || width < 40 {
		return nil
	}
	first, err := img.at(off, width)
	if err != nil || uint64(len(first)) < width {
		return err
	}
	// Large counts stand in the header of the null section.
	if zero := img.elfSection(first, wide); count == 0 {
		count = zero.Size
	}
	if names == 0xffff {
		names = img.u32(first[24:])
		if wide {
			names = img.u32(first[40:])
		}
	}
	rows, err := img.table(off, count, width)
	if err != nil || rows == nil || names >= count {
		return err
	}
	text, err := img.elfNames(rows[names*width:], wide)
	if err != nil {
		return err
	}
	for ; len(rows) > 0; rows = rows[width:] {
		s := img.elfSection(rows, wide)
		if at := img.u32(rows); at < uint64(len(text)) {
			s.Name = name(text[at:])
		}
		if img.Order.Uint32(rows[4:]) == 8 { // SHT_NOBITS takes no room in the file
			s.Size = 0
		}
		img.Sections = append(img.Sections, s)
	}
	return nil
}

// elfNames reads the string table that row describes.
func (img *Image) elfNames(row []byte, wide bool) ([]byte, error) {
	s := img.elfSection(row, wide)
	return img.at(s.Off, min(s.Size, maxTable))
}

func (img *Image) elfSection(row []byte, wide bool) (s Section) {
	if wide {
		s.Addr, s.Off, s.Size = img.Order.Uint64(row[16:]), img.Order.Uint64(row[24:]), img.Order.Uint64(row[32:])
		return s
	}
	s.Addr, s.Off, s.Size = img.u32(row[12:]), img.u32(row[16:]), img.u32(row[20:])
	return s
}

// word returns the size of an address in bytes.
func word(wide bool) int {
	if wide {
		return 8
	}
	return 4
}

func (img *Image) u32(b []byte) uint64 { return uint64(img.Order.Uint32(b)) }
