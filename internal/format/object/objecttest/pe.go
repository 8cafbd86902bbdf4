package objecttest

import (
	"encoding/binary"
	"strconv"
	"unicode/utf16"
)

// An Import is a library with the names taken from it; "#5" stands for an
// ordinal.
type Import struct {
	Library string
	Names   []string
}

// PESpec says what to write.
type PESpec struct {
	Narrow, DLL     bool
	Characteristics uint16 // DllCharacteristics
	Name            string // in the export table
	Exports         []string
	Forward         string // where the last export leads instead
	Unnamed         int    // further exports that have an ordinal only
	Imports         []Import
	Delayed         []Import
	Version         [][2]string // strings of the version resource
	FileVersion     [4]uint16
	GUID            []byte // of the debug data
	PDB             string
	GuardFlags      uint32
	Extra           []Section
	COFF            []Symbol // with names of more than eight bytes
}

const peBase, peRVA, peOff = 0x140000000, 0x1000, 0x400

type peWriter struct {
	spec PESpec
	b    []byte // the section .rdata
	dirs [16][2]uint32
}

func (w *peWriter) u16(v ...uint16) {
	for _, v := range v {
		w.b = binary.LittleEndian.AppendUint16(w.b, v)
	}
}

func (w *peWriter) u32(v ...uint32) {
	for _, v := range v {
		w.b = binary.LittleEndian.AppendUint32(w.b, v)
	}
}

// here is the relative virtual address of the next byte.
func (w *peWriter) here() uint32 {
	for len(w.b)%8 != 0 {
		w.b = append(w.b, 0)
	}
	return peRVA + uint32(len(w.b))
}

func (w *peWriter) text(s string) uint32 {
	at := w.here()
	w.b = append(append(w.b, s...), 0)
	return at
}

func (w *peWriter) address(v uint64) {
	if w.spec.Narrow {
		w.u32(uint32(v))
	} else {
		w.b = binary.LittleEndian.AppendUint64(w.b, v)
	}
}

// PE writes a file with a section .rdata, which holds all tables, and the extra
// ones.
func PE(spec PESpec) []byte {
	w := &peWriter{spec: spec}
	w.imports()
	w.exports()
	if spec.GUID != nil {
		w.debug()
	}
	if spec.GuardFlags != 0 {
		at := w.here()
		size, flags := uint32(148), 144
		if spec.Narrow {
			size, flags = 92, 88
		}
		w.u32(size)
		w.b = append(w.b, make([]byte, flags-4)...)
		w.u32(spec.GuardFlags)
		w.dirs[10] = [2]uint32{at, size}
	}
	if spec.Version != nil {
		w.resource()
	}
	return w.file()
}

func (w *peWriter) thunks(i Import) uint32 {
	var at []uint64
	for _, n := range i.Names {
		if n[0] == '#' {
			v, _ := strconv.Atoi(n[1:])
			top := uint64(1) << 63
			if w.spec.Narrow {
				top = 1 << 31
			}
			at = append(at, top|uint64(v))
			continue
		}
		rva := w.here()
		w.u16(7)
		w.b = append(append(w.b, n...), 0)
		at = append(at, uint64(rva))
	}
	start := w.here()
	for _, v := range append(at, 0) {
		w.address(v)
	}
	return start
}

func (w *peWriter) imports() {
	var rows, delayed [][2]uint32
	for _, i := range w.spec.Imports {
		rows = append(rows, [2]uint32{w.thunks(i), w.text(i.Library)})
	}
	for _, i := range w.spec.Delayed {
		delayed = append(delayed, [2]uint32{w.thunks(i), w.text(i.Library)})
	}
	if rows != nil {
		w.dirs[1] = [2]uint32{w.here(), uint32(20 * (len(rows) + 1))}
		for _, r := range append(rows, [2]uint32{}) {
			w.u32(r[0], 0, 0, r[1], 0)
		}
	}
	if delayed != nil {
		w.dirs[13] = [2]uint32{w.here(), uint32(32 * (len(delayed) + 1))}
		for _, r := range append(delayed, [2]uint32{}) {
			w.u32(1, r[1], 0, 0, r[0], 0, 0, 0)
		}
	}
}

func (w *peWriter) exports() {
	if w.spec.Name == "" {
		return
	}
	name := w.text(w.spec.Name)
	var names []uint32
	for _, e := range w.spec.Exports {
		names = append(names, w.text(e))
	}
	functions := w.here()
	for i := range len(names) + w.spec.Unnamed {
		w.u32(0x1000 + uint32(i))
	}
	table := w.here()
	w.u32(names...)
	ordinals := w.here()
	for i := range names {
		w.u16(uint16(i))
	}
	dir := w.here()
	w.u32(0, 0, 0, name, 1, uint32(len(names)+w.spec.Unnamed), uint32(len(names)), functions, table, ordinals)
	w.dirs[0] = [2]uint32{dir, 40}
	if w.spec.Forward != "" { // the texts of forwarders lie within the directory
		at := w.text(w.spec.Forward)
		binary.LittleEndian.PutUint32(w.b[functions-peRVA+uint32(4*(len(names)-1)):], at)
		w.dirs[0][1] = at - dir + uint32(len(w.spec.Forward)) + 1
	}
}

func (w *peWriter) debug() {
	at := w.here()
	size := uint32(24 + len(w.spec.PDB) + 1)
	w.u32(0, 0, 0, 2, size, at+56, at+56-peRVA+peOff)
	w.u32(0, 0, 0, 20, 4, at+56+size, at+56+size-peRVA+peOff)
	w.b = append(w.b, "RSDS"...)
	w.b = append(w.b, w.spec.GUID...)
	w.u32(1)
	w.b = append(append(w.b, w.spec.PDB...), 0)
	w.u32(1)
	w.dirs[6] = [2]uint32{at, 56}
}

// node writes a node of the version resource.
func node(key string, value []byte, text bool, children ...[]byte) []byte {
	le := binary.LittleEndian
	b := make([]byte, 6)
	for _, u := range append(utf16.Encode([]rune(key)), 0) {
		b = le.AppendUint16(b, u)
	}
	pad := func() {
		for len(b)%4 != 0 {
			b = append(b, 0)
		}
	}
	pad()
	b = append(b, value...)
	for _, c := range children {
		pad()
		b = append(b, c...)
	}
	length, kind := len(value), uint16(0)
	if text {
		length, kind = length/2, 1
	}
	le.PutUint16(b, uint16(len(b)))
	le.PutUint16(b[2:], uint16(length))
	le.PutUint16(b[4:], kind)
	return b
}

func (w *peWriter) resource() {
	var pairs [][]byte
	for _, p := range w.spec.Version {
		var v []byte
		for _, u := range append(utf16.Encode([]rune(p[1])), 0) {
			v = binary.LittleEndian.AppendUint16(v, u)
		}
		pairs = append(pairs, node(p[0], v, true))
	}
	fixed := make([]byte, 52)
	binary.LittleEndian.PutUint32(fixed, 0xfeef04bd)
	f := w.spec.FileVersion
	for i, v := range [4]uint16{f[1], f[0], f[3], f[2]} {
		binary.LittleEndian.PutUint16(fixed[8+2*i:], v)
		binary.LittleEndian.PutUint16(fixed[16+2*i:], v)
	}
	table := node("040904b0", nil, true, pairs...)
	root := node("VS_VERSION_INFO", fixed, false, node("VarFileInfo", nil, true), node("StringFileInfo", nil, true, table))
	at := w.here()
	w.u32(0, 0, 0)
	w.u16(0, 2) // an icon first, then the version
	w.u32(3, 0x80000000|32, 16, 0x80000000|32)
	for _, next := range []uint32{0x80000000 | 56, 80} { // the name, then the language
		w.u32(0, 0, 0)
		w.u16(0, 1)
		w.u32(1033, next)
	}
	w.u32(at+96, uint32(len(root)), 0, 0)
	w.b = append(w.b, root...)
	w.dirs[2] = [2]uint32{at, uint32(len(w.b))}
}

// file puts the headers before the sections.
func (w *peWriter) file() []byte {
	le := binary.LittleEndian
	out := make([]byte, 64)
	copy(out, "MZ")
	le.PutUint32(out[60:], 64)
	put := func(fields ...any) {
		for _, f := range fields {
			out, _ = binary.Append(out, le, f)
		}
	}
	machine, magic, optional := uint16(0x8664), uint16(0x20b), uint16(240)
	if w.spec.Narrow {
		machine, magic, optional = 0x14c, 0x10b, 224
	}
	flags := uint16(2)
	if w.spec.DLL {
		flags |= 0x2000
	}
	sections := append([]Section{{Name: ".rdata", Data: w.b, Flags: 0x40000040}}, w.spec.Extra...)
	at := uint32(peOff)
	for i := range sections {
		sections[i].At = uint64(at)
		at += (uint32(len(sections[i].Data)) + 511) &^ 511
	}
	symbols := uint32(0)
	if w.spec.COFF != nil {
		symbols = at
	}
	out = append(out, "PE\x00\x00"...)
	put(machine, uint16(len(sections)), uint32(1), symbols, uint32(len(w.spec.COFF)), optional, flags)
	put(magic, byte(14), byte(29), uint32(0), uint32(0), uint32(0), uint32(0x1000), uint32(0x1000))
	if w.spec.Narrow {
		put(uint32(0x1000), uint32(peBase&0x7fffffff))
	} else {
		put(uint64(peBase))
	}
	put(uint32(0x1000), uint32(0x200), make([]byte, 16), uint32(0x10000), uint32(peOff), uint32(0), uint16(3), w.spec.Characteristics)
	if w.spec.Narrow {
		put(make([]byte, 16))
	} else {
		put(make([]byte, 32))
	}
	put(uint32(0), uint32(16), w.dirs)
	rva := uint32(peRVA)
	for _, s := range sections {
		name := [8]byte{}
		copy(name[:], s.Name)
		size := uint32(len(s.Data))
		put(name, size, rva, (size+511)&^511, uint32(s.At), make([]byte, 12), uint32(s.Flags))
		rva += (size + 0xfff) &^ 0xfff
	}
	for _, s := range sections {
		out = append(out, make([]byte, int(s.At)-len(out))...)
		out = append(out, s.Data...)
	}
	out = append(out, make([]byte, int(at)-len(out))...)
	text := []byte{0, 0, 0, 0}
	for _, s := range w.spec.COFF {
		put(uint32(0), uint32(len(text)), uint32(s.Value), s.Section, uint16(s.Info)<<4, s.Other, byte(0))
		text = append(append(text, s.Name...), 0)
	}
	if w.spec.COFF != nil {
		le.PutUint32(text, uint32(len(text)))
		out = append(out, text...)
	}
	return out
}
