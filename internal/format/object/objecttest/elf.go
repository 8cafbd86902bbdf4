package objecttest

import (
	"bytes"
	"encoding/binary"
)

// Base is the address at which the first byte of a file of [ELF] is loaded.
const Base = 0x400000

// A Section is a section to write.
type Section struct {
	Name          string
	Type          uint32 // sh_type, 1 if it is 0
	Flags         uint64
	Data          []byte
	Link, Info    uint32
	Entry         uint64 // sh_entsize
	Addr, At, Len uint64 // set by the writer
}

// A Symbol is a symbol to write.
type Symbol struct {
	Name        string
	Info, Other byte
	Section     uint16
	Value, Size uint64
	Version     uint16 // index in the version table
}

// ELFSpec says what to write.
type ELFSpec struct {
	Narrow, Big  bool // 32 bits; big-endian
	Type         uint16
	Machine      uint16
	Interp       string
	SOName       string
	Needed       []string
	RunPath      string
	Dynamic      []Symbol // symbols for the loader
	Verneed      []byte   // content of .gnu.version_r, one file
	GNUHash      bool     // a DT_GNU_HASH in place of DT_HASH
	Symbols      []Symbol // the other table
	Extra        []Section
	DynamicExtra [][2]uint64
	NoSections   bool // no section headers
}

type elfWriter struct {
	spec     ELFSpec
	order    binary.AppendByteOrder
	sections []Section
}

func (w *elfWriter) put(b []byte, fields ...any) []byte {
	for _, f := range fields {
		switch v := f.(type) {
		case byte:
			b = append(b, v)
		case uint16:
			b = w.order.AppendUint16(b, v)
		case uint32:
			b = w.order.AppendUint32(b, v)
		case uint64: // an address
			if w.spec.Narrow {
				b = w.order.AppendUint32(b, uint32(v))
			} else {
				b = w.order.AppendUint64(b, v)
			}
		}
	}
	return b
}

// ELF writes a file: header, program headers, sections, section headers. The
// whole file is loaded at [Base].
func ELF(spec ELFSpec) []byte {
	w := &elfWriter{spec: spec, order: binary.LittleEndian}
	if spec.Big {
		w.order = binary.BigEndian
	}
	w.build()
	head, phsize, shsize := 64, 56, 64
	if spec.Narrow {
		head, phsize, shsize = 52, 32, 40
	}
	phnum := 5
	at := uint64(head + phnum*phsize)
	for i := range w.sections {
		s := &w.sections[i]
		at = (at + 7) &^ 7
		s.At, s.Len = at, uint64(len(s.Data))
		if s.Flags&2 != 0 {
			s.Addr = Base + at
		}
		at += s.Len
	}
	w.fillDynamic()
	shoff := (at + 7) &^ 7
	out := []byte{0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}
	if spec.Narrow {
		out[4] = 1
	}
	if spec.Big {
		out[5] = 2
	}
	count := uint16(len(w.sections))
	if spec.NoSections {
		shoff, count, shsize = 0, 0, 0
	}
	out = w.put(out, max(spec.Type, 1), max(spec.Machine, 1), uint32(1), uint64(Base), uint64(head), shoff, uint32(7),
		uint16(head), uint16(phsize), uint16(phnum), uint16(shsize), count, max(count, 1)-1)
	out = w.programHeaders(out, at)
	for _, s := range w.sections {
		out = append(out, make([]byte, int(s.At)-len(out))...)
		out = append(out, s.Data...)
	}
	if spec.NoSections {
		return out
	}
	out = append(out, make([]byte, int(shoff)-len(out))...)
	name := uint32(1)
	for i, s := range w.sections {
		at := name
		if i == 0 {
			at = 0
		} else {
			name += uint32(len(s.Name)) + 1
		}
		out = w.put(out, at, s.Type, s.Flags, s.Addr, s.At, s.Len, s.Link, s.Info, uint64(1), s.Entry)
	}
	return out
}

// programHeaders writes PT_LOAD for the file, and one for each section that has
// its own, PT_NULL for those that are not there.
func (w *elfWriter) programHeaders(out []byte, size uint64) []byte {
	header := func(kind, flags uint32, off, length uint64) {
		if w.spec.Narrow {
			out = w.put(out, kind, off, Base+off, Base+off, length, length, flags, uint64(8))
		} else {
			out = w.put(out, kind, flags, off, Base+off, Base+off, length, length, uint64(8))
		}
	}
	header(1, 5, 0, size)
	for _, p := range []struct {
		name string
		kind uint32
	}{{".interp", 3}, {".dynamic", 2}, {".note", 4}, {".relro", 0x6474e552}} {
		found := false
		for _, s := range w.sections {
			if s.Name == p.name {
				header(p.kind, 4, s.At, s.Len)
				found = true
				break
			}
		}
		if !found {
			header(0, 0, 0, 0)
		}
	}
	return out
}

func (w *elfWriter) add(s Section) int {
	if s.Type == 0 && len(w.sections) > 0 {
		s.Type = 1
	}
	w.sections = append(w.sections, s)
	return len(w.sections) - 1
}

// build makes the content of all sections but the dynamic one, whose addresses
// are not known yet.
func (w *elfWriter) build() {
	w.add(Section{})
	if w.spec.Interp != "" {
		w.add(Section{Name: ".interp", Flags: 2, Data: append([]byte(w.spec.Interp), 0)})
	}
	if w.spec.Dynamic != nil || w.spec.Needed != nil || w.spec.SOName != "" {
		w.buildDynamic()
	}
	for _, s := range w.spec.Extra {
		w.add(s)
	}
	if w.spec.Symbols != nil {
		text := []byte{0}
		data := w.symbols(w.spec.Symbols, &text)
		i := w.add(Section{Name: ".symtab", Type: 2, Data: data, Entry: w.symbolSize(), Info: 1})
		w.sections[i].Link = uint32(w.add(Section{Name: ".strtab", Type: 3, Data: text}))
	}
	names := []byte{0}
	for _, s := range w.sections[1:] {
		names = append(append(names, s.Name...), 0)
	}
	w.add(Section{Name: ".shstrtab", Type: 3, Data: append(names, ".shstrtab\x00"...)})
}

func (w *elfWriter) symbolSize() uint64 {
	if w.spec.Narrow {
		return 16
	}
	return 24
}

func (w *elfWriter) symbols(list []Symbol, text *[]byte) []byte {
	out := make([]byte, w.symbolSize())
	for _, s := range list {
		at := uint32(len(*text))
		*text = append(append(*text, s.Name...), 0)
		if w.spec.Narrow {
			out = w.put(out, at, s.Value, s.Size, s.Info, s.Other, s.Section)
		} else {
			out = w.put(out, at, s.Info, s.Other, s.Section, s.Value, s.Size)
		}
	}
	return out
}

func (w *elfWriter) buildDynamic() {
	text := []byte{0}
	for _, s := range append(append([]string{}, w.spec.Needed...), w.spec.SOName, w.spec.RunPath) {
		text = append(append(text, s...), 0)
	}
	symbols := w.symbols(w.spec.Dynamic, &text)
	count := uint32(len(w.spec.Dynamic) + 1)
	sym := w.add(Section{Name: ".dynsym", Type: 11, Flags: 2, Data: symbols, Entry: w.symbolSize()})
	if w.spec.GNUHash {
		// One bucket with the chain of all symbols but the first.
		hash := w.put(nil, uint32(1), uint32(1), uint32(1), uint32(0), uint64(0), uint32(1))
		for i := uint32(1); i < count; i++ {
			last := uint32(0)
			if i == count-1 {
				last = 1
			}
			hash = w.put(hash, i<<4|last)
		}
		w.add(Section{Name: ".gnu.hash", Type: 0x6ffffff6, Flags: 2, Data: hash})
	} else {
		w.add(Section{Name: ".hash", Type: 5, Flags: 2, Data: w.put(nil, uint32(1), count, uint32(0), uint32(0))})
	}
	if w.spec.Verneed != nil {
		versions := w.put(nil, uint16(0))
		for _, s := range w.spec.Dynamic {
			versions = w.put(versions, s.Version)
		}
		w.add(Section{Name: ".gnu.version", Type: 0x6fffffff, Flags: 2, Data: versions})
		w.add(Section{Name: ".gnu.version_r", Type: 0x6ffffffe, Flags: 2, Data: w.spec.Verneed})
	}
	str := w.add(Section{Name: ".dynstr", Type: 3, Flags: 2, Data: text})
	w.sections[sym].Link = uint32(str)
	entries := len(w.spec.Needed) + len(w.spec.DynamicExtra) + 12
	w.add(Section{Name: ".dynamic", Type: 6, Flags: 3, Data: make([]byte, entries*len(w.put(nil, uint64(0), uint64(0)))), Link: uint32(str)})
}

func (w *elfWriter) fillDynamic() {
	at := make(map[string]*Section)
	for i := range w.sections {
		at[w.sections[i].Name] = &w.sections[i]
	}
	d := at[".dynamic"]
	if d == nil {
		return
	}
	var b []byte
	entry := func(tag, value uint64) { b = w.put(b, tag, value) }
	place := uint64(1)
	for _, s := range w.spec.Needed {
		entry(1, place)
		place += uint64(len(s)) + 1
	}
	if w.spec.SOName != "" {
		entry(14, place)
	}
	place += uint64(len(w.spec.SOName)) + 1
	if w.spec.RunPath != "" {
		entry(29, place)
	}
	for _, t := range []struct {
		name string
		tag  uint64
	}{{".dynsym", 6}, {".dynstr", 5}, {".hash", 4}, {".gnu.hash", 0x6ffffef5}, {".gnu.version", 0x6ffffff0}, {".gnu.version_r", 0x6ffffffe}} {
		if s := at[t.name]; s != nil {
			entry(t.tag, s.Addr)
		}
	}
	if at[".gnu.version_r"] != nil {
		entry(0x6fffffff, 1)
	}
	entry(10, at[".dynstr"].Len)
	for _, e := range w.spec.DynamicExtra {
		entry(e[0], e[1])
	}
	copy(d.Data, b)
}

// Note writes one ELF note.
func Note(order binary.AppendByteOrder, owner string, kind uint32, desc []byte) []byte {
	b := order.AppendUint32(nil, uint32(len(owner)+1))
	b = order.AppendUint32(b, uint32(len(desc)))
	b = order.AppendUint32(b, kind)
	b = append(append(b, owner...), 0)
	b = append(b, bytes.Repeat([]byte{0}, -len(b)&3)...)
	b = append(b, desc...)
	return append(b, bytes.Repeat([]byte{0}, -len(b)&3)...)
}

// Text writes a file that holds nothing but data: an ELF with one section
// .rodata.
func Text(data []byte) []byte {
	return ELF(ELFSpec{Type: 3, Machine: 62, Extra: []Section{{Name: ".rodata", Flags: 2, Data: data}}})
}
