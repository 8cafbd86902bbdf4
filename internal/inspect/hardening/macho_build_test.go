package hardening

import (
	"bytes"
	"encoding/binary"
)

// The places of the images that tests build, and the numbers of load commands.
const (
	macBase  = 0x100000000
	macText  = macBase + 0x1000
	macStubs = macBase + 0x8000
	macGot   = macBase + 0x10000
	macData  = macBase + 0x14000

	macGuardSlot = macGot   // points at ___stack_chk_guard
	macFailStub  = macStubs // jumps to ___stack_chk_fail
	macCopyStub  = macStubs + 12
)

// macAddr is the address of function i: each has 256 bytes.
func macAddr(i int) uint64 { return macText + 256*uint64(i) }

// macFunction is a function of an image.
type macFunction struct {
	name string
	code func(a *assembler)
}

// macImage is a Mach-O file that tests build.
type macImage struct {
	amd64, arm64e bool
	fileType      uint32 // 2 if 0
	flags         uint32
	functions     []macFunction
	imports       []string // behind those of the guard; each has a stub and a pointer
	noGuard       bool     // imports nothing of the guard
	starts        []byte   // instead of those of the functions
	noStarts      bool
	signature     []byte
	runPaths      []string
	extra         [][]byte          // load commands
	sections      map[string]string // in __TEXT: "__RESTRICT,__restrict" and its content
	maxProt       uint32            // of __TEXT, 5 if 0
}

// names are the imported symbols, in the order of their stubs.
func (m *macImage) names() []string {
	if m.noGuard {
		return m.imports
	}
	return append([]string{"___stack_chk_fail"}, m.imports...)
}

// command pads a load command and sets its size.
func command(kind uint32, body []byte) []byte {
	for len(body)%8 != 0 {
		body = append(body, 0)
	}
	return append(le32(kind, uint32(8+len(body))), body...)
}

func name16(s string) []byte { return append([]byte(s), make([]byte, 16-len(s))...) }

// macSection is a section of a segment.
type macSection struct {
	segment, name string
	addr          uint64
	data          []byte
	flags         uint32
	first, stub   uint32 // reserved1 and reserved2
}

// segment writes a segment of sections; the file holds it at its address.
func macSegment(name string, addr, size uint64, prot, maxProt uint32, sections []macSection) []byte {
	le := binary.LittleEndian
	b := name16(name)
	for _, v := range []uint64{addr, size, addr - macBase, size} {
		b = le.AppendUint64(b, v)
	}
	b = append(b, le32(maxProt, prot, uint32(len(sections)), 0)...)
	for _, s := range sections {
		b = append(append(b, name16(s.name)...), name16(s.segment)...)
		b = le.AppendUint64(le.AppendUint64(b, s.addr), uint64(len(s.data)))
		b = append(b, le32(uint32(s.addr-macBase), 0, 0, 0, s.flags, s.first, s.stub, 0)...)
	}
	return command(0x19, b)
}

// layout returns the sections.
func (m *macImage) layout() (text, data []macSection) {
	var code, starts []byte
	for i, f := range m.functions {
		a := assembler{addr: macAddr(i)}
		f.code(&a)
		code = append(append(code, a.b...), make([]byte, 256-len(a.b))...)
		starts = binary.AppendUvarint(starts, map[bool]uint64{true: 0x1000, false: 256}[i == 0])
	}
	if m.starts == nil && !m.noStarts {
		m.starts = append(starts, 0)
	}
	stubs := make([]byte, 12*len(m.names()))
	text = []macSection{
		{"__TEXT", "__text", macText, code, 0x80000400, 0, 0}, {"__TEXT", "__stubs", macStubs, stubs, 0x80000408, 0, 12},
	}
	at := uint64(macBase + 0xc000)
	for _, name := range [...]string{"__RESTRICT,__restrict", "__TEXT,__cstring", "__TEXT,__swift5_types"} {
		if content, ok := m.sections[name]; ok {
			segment, section, _ := bytes.Cut([]byte(name), []byte(","))
			text = append(text, macSection{string(segment), string(section), at, []byte(content), 0, 0, 0})
			at += 0x1000
		}
	}
	if !m.noGuard {
		data = append(data, macSection{"__DATA_CONST", "__got", macGot, make([]byte, 8), 6, uint32(len(m.names())), 0})
	}
	return text, append(data, macSection{"__DATA_CONST", "__const", macData, make([]byte, 16), 0, 0, 0})
}

// tables writes symbols, the table of indirect symbols, and the names.
func (m *macImage) tables() (symbols, indirect, text []byte, count uint32) {
	text = []byte{0}
	add := func(name string, kind, section byte, value uint64) {
		symbols = append(append(symbols, le32(uint32(len(text)))...), kind, section, 0, 1)
		symbols = binary.LittleEndian.AppendUint64(symbols, value)
		text = append(append(text, name...), 0)
		count++
	}
	for _, name := range m.names() {
		indirect = append(indirect, le32(count)...)
		add(name, 1, 0, 0)
	}
	if !m.noGuard {
		indirect = append(indirect, le32(count)...)
		add("___stack_chk_guard", 1, 0, 0)
	}
	for i, f := range m.functions {
		if f.name != "" {
			add(f.name, 0xe, 1, macAddr(i))
		}
	}
	return symbols, indirect, text, count
}

// bytes writes the file.
func (m macImage) bytes() []byte {
	text, data := m.layout()
	symbols, indirect, names, count := m.tables()
	const edit = 0x18000
	at := uint32(edit)
	place := func(b []byte) (off, size uint32) {
		off, size = at, uint32(len(b))
		at += size
		return off, size
	}
	symOff, _ := place(symbols)
	indOff, _ := place(indirect)
	strOff, strSize := place(names)
	startOff, startSize := place(m.starts)
	sigOff, sigSize := place(m.signature)
	maxProt := m.maxProt
	if maxProt == 0 {
		maxProt = 5
	}
	commands := [][]byte{
		macSegment("__TEXT", macBase, 0x10000, 5, maxProt, text), macSegment("__DATA_CONST", macGot, 0x8000, 3, 3, data),
		macSegment("__LINKEDIT", macBase+edit, uint64(at-edit), 1, 1, nil),
		command(0x2, le32(symOff, count, strOff, strSize)),
		command(0xb, append(make([]byte, 48), le32(indOff, uint32(len(indirect)/4), 0, 0, 0, 0)...)),
		command(0x32, le32(1, 11<<16, 14<<16, 0)),
	}
	if !m.noStarts {
		commands = append(commands, command(0x26, le32(startOff, startSize)))
	}
	if m.signature != nil {
		commands = append(commands, command(0x1d, le32(sigOff, sigSize)))
	}
	for _, p := range m.runPaths {
		commands = append(commands, command(0x8000001c, append(le32(12), p+"\x00"...)))
	}
	commands = append(commands, m.extra...)
	all := bytes.Join(commands, nil)
	cpu, sub, kind := uint32(cpuARM64), uint32(0), m.fileType
	if m.amd64 {
		cpu, sub = 0x01000007, 3
	} else if m.arm64e {
		sub = subARM64E
	}
	if kind == 0 {
		kind = 2
	}
	out := append(le32(0xfeedfacf, cpu, sub, kind, uint32(len(commands)), uint32(len(all)), m.flags, 0), all...)
	out = append(out, make([]byte, edit-len(out))...)
	for _, s := range append(text, data...) {
		copy(out[s.addr-macBase:], s.data)
	}
	for _, b := range [...][]byte{symbols, indirect, names, m.starts, m.signature} {
		out = append(out, b...)
	}
	return out
}

// blobs writes an embedded signature of blobs with their magic numbers.
func blobs(parts ...any) []byte {
	w := binary.BigEndian
	var index, body []byte
	at := uint32(12 + 4*len(parts))
	for i := 0; i < len(parts); i += 2 {
		data := []byte(parts[i+1].(string))
		index = w.AppendUint32(w.AppendUint32(index, uint32(i)), at+uint32(len(body)))
		body = append(w.AppendUint32(w.AppendUint32(body, uint32(parts[i].(int))), uint32(len(data)+8)), data...)
	}
	out := w.AppendUint32(w.AppendUint32(w.AppendUint32(nil, csMagicEmbedded), at+uint32(len(body))), uint32(len(parts)/2))
	return append(append(out, index...), body...)
}
