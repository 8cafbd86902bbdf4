package section

import (
	"encoding/binary"
	"io"
)

// readMachO reads the segments and sections of one image.
func (img *Image) readMachO(head []byte) (bool, error) {
	img.Kind = MachO
	img.Order = binary.LittleEndian
	if head[0] == 0xfe {
		img.Order = binary.BigEndian
	}
	start := uint64(28)
	wide := img.Order.Uint32(head) == 0xfeedfacf
	img.Word = word(wide)
	if wide {
		start = 32
	}
	if uint64(len(head)) < start {
		return false, nil
	}
	count, size := img.u32(head[16:]), img.u32(head[20:])
	cmds, err := img.at(start, min(size, maxTable))
	if err != nil {
		return false, err
	}
	for n := uint64(0); n < count && len(cmds) >= 8; n++ {
		length := img.u32(cmds[4:])
		if length < 8 || length > uint64(len(cmds)) {
			break
		}
		switch img.Order.Uint32(cmds) {
		case 0x1:
			img.machoSegment(cmds[:length], false)
		case 0x19:
			img.machoSegment(cmds[:length], true)
		}
		cmds = cmds[length:]
	}
	return true, nil
}

// machoSegment adds the segment that cmd describes, with its sections.
func (img *Image) machoSegment(cmd []byte, wide bool) {
	first, width := 56, 68
	if wide {
		first, width = 72, 80
	}
	if len(cmd) < first || len(img.Segments) >= maxSections {
		return
	}
	var s Section
	var count uint64
	if wide {
		s.Addr, s.Off, s.Size = img.Order.Uint64(cmd[24:]), img.Order.Uint64(cmd[40:]), img.Order.Uint64(cmd[48:])
		s.Writable = img.u32(cmd[56:]) == 3 && img.u32(cmd[60:]) == 3
		count = img.u32(cmd[64:])
	} else {
		s.Addr, s.Off, s.Size = img.u32(cmd[24:]), img.u32(cmd[32:]), img.u32(cmd[36:])
		s.Writable = img.u32(cmd[40:]) == 3 && img.u32(cmd[44:]) == 3
		count = img.u32(cmd[48:])
	}
	if name(cmd[8:24]) != "__PAGEZERO" {
		img.Segments = append(img.Segments, s)
	}
	for rows := cmd[first:]; count > 0 && len(rows) >= width && len(img.Sections) < maxSections; count-- {
		s := Section{Name: name(rows[:16])}
		kind := uint64(0)
		if wide {
			s.Addr, s.Size, s.Off = img.Order.Uint64(rows[32:]), img.Order.Uint64(rows[40:]), img.u32(rows[48:])
			kind = img.u32(rows[64:])
		} else {
			s.Addr, s.Size, s.Off = img.u32(rows[32:]), img.u32(rows[36:]), img.u32(rows[40:])
			kind = img.u32(rows[56:])
		}
		if kind&0xff == 1 { // S_ZEROFILL takes no room in the file
			s.Size = 0
		}
		img.Sections = append(img.Sections, s)
		rows = rows[width:]
	}
}

// readUniversal reads each architecture of a universal ("fat") file.
func (img *Image) readUniversal(magic uint32) ([]*Image, error) {
	width := uint64(20)
	if magic == 0xcafebabf {
		width = 32
	}
	head, err := img.at(4, 4)
	if err != nil || len(head) < 4 {
		return nil, err
	}
	count := uint64(binary.BigEndian.Uint32(head))
	if count > maxArches {
		return nil, nil
	}
	rows, err := img.table(8, count, width)
	if err != nil {
		return nil, err
	}
	var out []*Image
	for ; len(rows) > 0; rows = rows[width:] {
		off, size := uint64(binary.BigEndian.Uint32(rows[8:])), uint64(binary.BigEndian.Uint32(rows[12:]))
		if width == 32 {
			off, size = binary.BigEndian.Uint64(rows[8:]), binary.BigEndian.Uint64(rows[16:])
		}
		if off >= uint64(img.size) {
			continue
		}
		size = min(size, uint64(img.size)-off)
		arch := &Image{r: io.NewSectionReader(img.r, int64(off), int64(size)), size: int64(size), budget: img.budget}
		head, err := arch.at(0, 64)
		if err != nil {
			return nil, err
		}
		if len(head) < 32 {
			continue
		}
		if m := binary.BigEndian.Uint32(head); m != 0xfeedface && m != 0xfeedfacf && m != 0xcefaedfe && m != 0xcffaedfe {
			continue
		}
		known, err := arch.readMachO(head)
		if err != nil {
			return nil, err
		}
		if known {
			out = append(out, arch)
		}
	}
	return out, nil
}
