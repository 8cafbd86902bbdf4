package object

import "bytes"

// maxTrie bounds the bytes of the tree of exported symbols.
const maxTrie = 32 << 20

// each calls yield for the exported symbols of the loader's tree and for those
// of the symbol table.
func (m *machoFile) each(yield func(Symbol) bool) error {
	if more, err := m.eachExport(yield); !more || err != nil {
		return err
	}
	width := uint64(12)
	if m.wide {
		width = 16
	}
	var libraries []string
	if m.MachO.Flags&machoTwoLevel != 0 {
		libraries = m.Needed
	}
	text := newNames(&m.src, m.stringOff, m.stringSize)
	return m.src.rows(m.symOff, m.symCount, width, func(_ uint64, row []byte) (bool, error) {
		if row[4]&0xe0 != 0 { // N_STAB: for a debugger
			return true, nil
		}
		s, err := m.symbol(row, text, libraries)
		if err != nil {
			return false, err
		}
		return yield(s), nil
	})
}

// symbol reads one entry of the symbol table (mach-o/nlist.h).
func (m *machoFile) symbol(row []byte, text *names, libraries []string) (s Symbol, err error) {
	kind, section, desc := row[4], int(row[5]), m.u16(row, 6)
	s.Addr = m.addr(row, 8, 8)
	if s.Name, err = text.get(uint64(m.u32(row, 0))); err != nil {
		return s, err
	}
	external, private := kind&1 != 0, kind&0x10 != 0
	if external {
		s.Bind = Global
	}
	switch kind & 0xe {
	case 0: // N_UNDF; with a value it is a common symbol
		s.Imported = external && (s.Addr == 0 || m.Type != Relocatable)
		if library := int(desc >> 8); s.Imported && library > 0 && library <= len(libraries) {
			s.Library = libraries[library-1]
		}
		if desc&0x40 != 0 { // N_WEAK_REF
			s.Bind = Weak
		}
		return s, nil
	case 0xe: // N_SECT
		s.Section = section
		if s.Kind = Object; section > 0 && section <= len(m.Sections) && m.Sections[section-1].Exec {
			s.Kind = Func
		}
	}
	s.Exported = external && !private
	if external && desc&0x80 != 0 { // N_WEAK_DEF
		s.Bind = Weak
	}
	return s, nil
}

// eachExport walks the tree of exported symbols: a node holds what its name
// stands for, and children by further letters of the name. A node is visited
// once, so cycles end.
func (m *machoFile) eachExport(yield func(Symbol) bool) (more bool, err error) {
	if m.trieSize == 0 {
		return true, nil
	}
	trie, err := m.src.at(m.trieOff, min(m.trieSize, maxTrie))
	if err != nil {
		return true, err
	}
	type node struct {
		at     uint64
		prefix string
	}
	seen := make([]bool, len(trie))
	base := m.base()
	stack := []node{{}}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if n.at >= uint64(len(trie)) || seen[n.at] {
			continue
		}
		seen[n.at] = true
		if err := m.src.b.Step(1 + int64(len(n.prefix)/256)); err != nil {
			return false, err
		}
		b := leb{b: trie[n.at:]}
		size := b.uint()
		if size > 0 && n.at+uint64(b.at)+size <= uint64(len(trie)) {
			if !yield(m.export(n.prefix, &leb{b: b.b[b.at : uint64(b.at)+size]}, base)) {
				return false, nil
			}
		}
		if size > uint64(len(b.b)-b.at) {
			continue
		}
		b.at += int(size)
		first := len(stack)
		for count := b.byte(); count > 0 && !b.bad; count-- {
			end := bytes.IndexByte(b.b[b.at:], 0)
			if end < 0 || len(n.prefix)+end > maxName {
				break
			}
			name := n.prefix + string(b.b[b.at:b.at+end])
			b.at += end + 1
			stack = append(stack, node{b.uint(), name})
		}
		for i, j := first, len(stack)-1; i < j; i, j = i+1, j-1 { // the first child comes first
			stack[i], stack[j] = stack[j], stack[i]
		}
	}
	return true, nil
}

// export reads what one name stands for: flags and an address, or the library
// it is taken from.
func (m *machoFile) export(name string, b *leb, base uint64) Symbol {
	s := Symbol{Name: name, Bind: Global, Exported: true, Dynamic: true}
	flags := b.uint()
	if flags&0x8 != 0 { // EXPORT_SYMBOL_FLAGS_REEXPORT
		if n := b.uint(); n > 0 && n <= uint64(len(m.Needed)) {
			s.Library = m.Needed[n-1]
		}
		return s
	}
	if flags&0x4 != 0 {
		s.Bind = Weak
	}
	s.Addr = b.uint()
	if flags&3 == 1 {
		s.Kind = TLS
	}
	if flags&3 != 2 { // not absolute
		s.Addr += base
	}
	return s
}

// base is the address of the Mach-O header.
func (m *machoFile) base() uint64 {
	for i := range m.Segments {
		if m.Segments[i].Name == "__TEXT" {
			return m.Segments[i].Addr
		}
	}
	return 0
}

// A leb reads bytes and numbers in LEB128.
type leb struct {
	b   []byte
	at  int
	bad bool
}

func (l *leb) byte() byte {
	if l.at >= len(l.b) {
		l.bad = true
		return 0
	}
	l.at++
	return l.b[l.at-1]
}

func (l *leb) uint() (v uint64) {
	for shift := 0; shift < 64; shift += 7 {
		c := l.byte()
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	l.bad = true
	return 0
}
