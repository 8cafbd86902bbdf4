package objecttest

import "encoding/binary"

// MachOSpec says what to write: a 64-bit file of one segment __TEXT, which
// holds the sections, and the tables of symbols behind it.
type MachOSpec struct {
	Big      bool
	FileType uint32
	Flags    uint32
	ID       string
	Needed   []string
	RunPath  string
	UUID     []byte
	Sections []Section // Type is that of Mach-O, with attributes
	Symbols  []Symbol  // Info is n_type, Version n_desc
	Trie     []byte
}

// MachOBase is the address of the first byte.
const MachOBase = 0x100000000

// MachO writes a file.
func MachO(spec MachOSpec) []byte {
	var order binary.AppendByteOrder = binary.LittleEndian
	if spec.Big {
		order = binary.BigEndian
	}
	type bo interface {
		binary.ByteOrder
		binary.AppendByteOrder
	}
	put := func(b []byte, fields ...any) []byte {
		for _, f := range fields {
			b, _ = binary.Append(b, order.(bo), f)
		}
		return b
	}
	pad := func(b []byte, n int) []byte { return append(b, make([]byte, n)...) }
	name := func(s string) []byte { return append([]byte(s), make([]byte, 16-len(s))...) }
	text := func(cmd uint32, fields []uint32, s string) []byte {
		size := (8 + 4 + 4*len(fields) + len(s) + 8) &^ 7
		b := put(nil, cmd, uint32(size), uint32(12+4*len(fields)), fields)
		b = append(b, s...)
		return pad(b, size-len(b))
	}
	var commands [][]byte
	if spec.ID != "" {
		commands = append(commands, text(0xd, []uint32{0, 14<<16 | 3, 1 << 16}, spec.ID))
	}
	for _, n := range spec.Needed {
		commands = append(commands, text(0xc, []uint32{0, 7<<16 | 1<<8 | 8, 7 << 16}, n))
	}
	if spec.RunPath != "" {
		commands = append(commands, text(0x8000001c, nil, spec.RunPath))
	}
	if spec.UUID != nil {
		commands = append(commands, append(put(nil, uint32(0x1b), uint32(24)), spec.UUID...))
	}
	commands = append(commands, put(nil, uint32(0x32), uint32(24), uint32(1), uint32(11<<16), uint32(14<<16|2<<8), uint32(0)))
	size := 72 + 80*len(spec.Sections) + 24 + 16
	for _, c := range commands {
		size += len(c)
	}
	at := (32 + size + 15) &^ 15
	first := at
	var content []byte
	segment := func(end int) []byte {
		b := put(nil, uint32(0x19), uint32(72+80*len(spec.Sections)))
		b = append(b, name("__TEXT")...)
		return put(b, uint64(MachOBase), uint64(end), uint64(0), uint64(end), uint32(5), uint32(5), uint32(len(spec.Sections)), uint32(0))
	}
	var rows []byte
	for _, s := range spec.Sections {
		rows = append(rows, name(s.Name)...)
		rows = append(rows, name("__TEXT")...)
		off := first + len(content)
		rows = put(rows, uint64(MachOBase+off), uint64(len(s.Data)), uint32(off), uint32(0), uint32(0), uint32(0), s.Type, uint32(0), uint32(0), uint32(0))
		content = pad(append(content, s.Data...), -len(s.Data)&15)
	}
	end := first + len(content)
	names := []byte{0}
	var symbols []byte
	for _, s := range spec.Symbols {
		symbols = put(symbols, uint32(len(names)), s.Info, byte(s.Section), s.Version, s.Value)
		names = append(append(names, s.Name...), 0)
	}
	commands = append(commands, append(segment(end), rows...),
		put(nil, uint32(0x2), uint32(24), uint32(end), uint32(len(spec.Symbols)), uint32(end+len(symbols)), uint32(len(names))),
		put(nil, uint32(0x80000033), uint32(16), uint32(end+len(symbols)+len(names)), uint32(len(spec.Trie))))
	out := put(nil, uint32(0xfeedfacf), uint32(0x0100000c), uint32(0), spec.FileType, uint32(len(commands)), uint32(size), spec.Flags, uint32(0))
	for _, c := range commands {
		out = append(out, c...)
	}
	out = pad(out, first-len(out))
	out = append(append(append(append(out, content...), symbols...), names...), spec.Trie...)
	return out
}

// Universal wraps files of Mach-O; the processors are those of arm64 and amd64
// in turn.
func Universal(files ...[]byte) []byte {
	be := binary.BigEndian
	out := be.AppendUint32(nil, 0xcafebabe)
	out = be.AppendUint32(out, uint32(len(files)))
	at := uint32(4096)
	for i, f := range files {
		cpu := [...]uint32{0x0100000c, 0x01000007}[i%2]
		for _, v := range []uint32{cpu, 0, at, uint32(len(f)), 12} {
			out = be.AppendUint32(out, v)
		}
		at += (uint32(len(f)) + 4095) &^ 4095
	}
	for _, f := range files {
		out = append(out, make([]byte, -len(out)&4095)...)
		out = append(out, f...)
	}
	return out
}
