// Package compositiontest makes small objects and static archives for the tests
// of native composition: just the parts of ELF that its readers look at, as the
// System V gABI describes them (chapter 4).
package compositiontest

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// A Symbol is a function or a table of an object.
type Symbol struct {
	Name     string
	Imported bool // a function that another file defines
	Weak     bool
	// Size is that of a table that stands at Off in the read-only data; 0 for a
	// function.
	Off, Size uint64
}

// An Object is what a made ELF file holds.
type Object struct {
	Relocatable bool // as a compiler writes it; otherwise a shared object
	Sectionless bool // without a table of sections, as some packers leave a program
	Rodata      []byte
	Symbols     []Symbol
}

// Addresses of the sections of a shared object.
const (
	dataAddr = 0x1000_0000
	codeAddr = 0x2000_0000
)

// Strings joins texts with zero bytes, as a compiler does.
func Strings(texts ...string) []byte {
	out := []byte{0}
	for _, t := range texts {
		out = append(append(out, t...), 0)
	}
	return out
}

// Bytes returns the file: 64-bit, little-endian, for amd64.
func (o Object) Bytes() []byte {
	w := writer{names: []byte{0}, body: make([]byte, 64), headers: make([]byte, 64)}
	data, code := uint64(dataAddr), uint64(codeAddr)
	if o.Relocatable {
		data, code = 0, 0
	}
	symbols := o.symbols(&w, data, code)
	w.section(section{name: ".rodata", kind: 1, flags: 2, addr: data, data: o.Rodata})
	w.section(section{name: ".text", kind: 1, flags: 6, addr: code, data: bytes.Repeat([]byte{0x90}, 64)})
	w.section(section{name: ".symtab", kind: 2, data: symbols, link: 4, info: 1, entry: 24})
	own := w.name(".strtab")
	w.section(section{known: own, kind: 3, data: w.names})
	if o.Sectionless {
		return w.loadOnly()
	}
	return w.finish(o.Relocatable)
}

// symbols makes the symbol table.
func (o Object) symbols(w *writer, data, code uint64) []byte {
	out := make([]byte, 24)
	for _, s := range o.Symbols {
		sym := make([]byte, 24)
		binary.LittleEndian.PutUint32(sym, w.name(s.Name))
		bind, kind, sec, addr := byte(1), byte(2), uint16(2), code
		if s.Weak {
			bind = 2
		}
		if s.Size > 0 {
			kind, sec, addr = 1, 1, data+s.Off
		}
		sym[4] = bind<<4 | kind
		if !s.Imported {
			binary.LittleEndian.PutUint16(sym[6:], sec)
			binary.LittleEndian.PutUint64(sym[8:], addr)
			binary.LittleEndian.PutUint64(sym[16:], max(s.Size, 16))
		}
		out = append(out, sym...)
	}
	return out
}

type section struct {
	name       string
	known      uint32 // place of the name, if it is known already
	kind       uint32
	flags      uint64
	addr       uint64
	data       []byte
	link, info uint32
	entry      uint64
}

type writer struct {
	names, body, headers []byte
}

// name adds a name to the table of names and returns its place.
func (w *writer) name(s string) uint32 {
	at := len(w.names)
	w.names = append(append(w.names, s...), 0)
	return uint32(at)
}

// section adds a section and its header.
func (w *writer) section(s section) {
	for len(w.body)%64 != 0 {
		w.body = append(w.body, 0)
	}
	if s.known == 0 {
		s.known = w.name(s.name)
	}
	h := make([]byte, 64)
	le := binary.LittleEndian
	le.PutUint32(h, s.known)
	le.PutUint32(h[4:], s.kind)
	le.PutUint64(h[8:], s.flags)
	le.PutUint64(h[16:], s.addr)
	le.PutUint64(h[24:], uint64(len(w.body)))
	le.PutUint64(h[32:], uint64(len(s.data)))
	le.PutUint32(h[40:], s.link)
	le.PutUint32(h[44:], s.info)
	le.PutUint64(h[48:], 64)
	le.PutUint64(h[56:], s.entry)
	w.headers = append(w.headers, h...)
	w.body = append(w.body, s.data...)
}

// finish writes the header of the file, and the table of sections behind them.
func (w *writer) finish(relocatable bool) []byte {
	for len(w.body)%8 != 0 {
		w.body = append(w.body, 0)
	}
	le := binary.LittleEndian
	copy(w.body, "\x7fELF\x02\x01\x01")
	le.PutUint16(w.body[16:], 3)
	if relocatable {
		le.PutUint16(w.body[16:], 1)
	}
	le.PutUint16(w.body[18:], 62)
	le.PutUint32(w.body[20:], 1)
	le.PutUint64(w.body[40:], uint64(len(w.body)))
	le.PutUint16(w.body[52:], 64)
	le.PutUint16(w.body[58:], 64)
	le.PutUint16(w.body[60:], uint16(len(w.headers)/64))
	le.PutUint16(w.body[62:], 4)
	return append(w.body, w.headers...)
}

// loadOnly writes a header without sections: one segment maps the whole file.
func (w *writer) loadOnly() []byte {
	w.finish(false)
	le := binary.LittleEndian
	for len(w.body)%8 != 0 {
		w.body = append(w.body, 0)
	}
	le.PutUint64(w.body[32:], uint64(len(w.body)))
	le.PutUint64(w.body[40:], 0)
	le.PutUint16(w.body[54:], 56)
	le.PutUint16(w.body[56:], 1)
	le.PutUint16(w.body[60:], 0)
	le.PutUint16(w.body[62:], 0)
	h := make([]byte, 56)
	le.PutUint32(h, 1)
	le.PutUint32(h[4:], 4) // readable
	le.PutUint64(h[16:], dataAddr)
	le.PutUint64(h[24:], dataAddr)
	le.PutUint64(h[32:], uint64(len(w.body)))
	le.PutUint64(h[40:], uint64(len(w.body)))
	le.PutUint64(h[48:], 4096)
	return append(w.body, h...)
}

// A Member is one file of a static archive. Its name is at most 15 bytes long.
type Member struct {
	Name string
	Data []byte
}

// Archive returns a static archive (ar(5), the GNU form).
func Archive(members ...Member) []byte {
	out := []byte("!<arch>\n")
	for _, m := range members {
		out = fmt.Appendf(out, "%-16s%-12d%-6d%-6d%-8o%-10d`\n", m.Name+"/", 0, 0, 0, 0o644, len(m.Data))
		out = append(out, m.Data...)
		if len(out)%2 == 1 {
			out = append(out, '\n')
		}
	}
	return out
}
