package object

import "strings"

// A Slot is a place by which code reaches an imported symbol: the pointer that the
// loader sets, or a stub of the linker that jumps through it.
type Slot struct {
	Addr uint64
	Name string // of the symbol, as in [Symbol]
	Stub bool   // is code
}

// Slots calls yield for the slots of f until it returns false: the import address
// tables of PE ("PE Format", .idata), and the sections of Mach-O that the table of
// indirect symbols describes (mach-o/loader.h, dysymtab_command). Other formats
// have none. Damage ends a table but is no error; the error is a breach of the
// budget or one of the reader.
func (f *File) Slots(yield func(Slot) bool) error {
	if f.slots == nil {
		return nil
	}
	return f.slots(yield)
}

// eachSlot reads the names of the imports again, with the places of their pointers.
func (p *peFile) eachSlot(yield func(Slot) bool) error {
	left, width := maxThunks, p.bytes()
	for _, list := range [][]peImport{p.imports, p.delays} {
		for _, i := range list {
			if i.slots == 0 {
				continue
			}
			at := p.base + uint64(i.slots)
			more, err := p.eachImport([]peImport{i}, &left, func(s Symbol) bool {
				at += width
				return yield(Slot{Addr: at - width, Name: s.Name})
			})
			if !more || err != nil {
				return err
			}
		}
	}
	return nil
}

const (
	lcDysymtab = 0xb

	sNonLazyPointers = 0x6
	sLazyPointers    = 0x7
	sStubs           = 0x8

	// indirectNone marks entries of the table of indirect symbols that name
	// none: INDIRECT_SYMBOL_LOCAL and INDIRECT_SYMBOL_ABS.
	indirectNone = 0xc0000000
)

// eachSlot reads the table of indirect symbols.
func (m *machoFile) eachSlot(yield func(Slot) bool) error {
	var table, count uint64
	for _, c := range m.MachO.Commands {
		if b, err := m.src.at(c.Off, min(c.Size, 80)); err != nil {
			return err
		} else if c.Cmd == lcDysymtab && len(b) >= 64 {
			table, count = uint64(m.u32(b, 56)), uint64(m.u32(b, 60))
			break
		}
	}
	if count == 0 || table >= m.src.size {
		return nil
	}
	width := uint64(12)
	if m.wide {
		width = 16
	}
	rows := newPieces(&m.src, m.symOff, min(m.symCount*width, m.src.size-min(m.symOff, m.src.size)))
	text := newNames(&m.src, m.stringOff, m.stringSize)
	left := uint64(maxThunks)
	for i := range m.Sections {
		s := &m.Sections[i]
		size := m.bytes()
		switch s.Type & 0xff {
		case sNonLazyPointers, sLazyPointers:
		case sStubs:
			size = s.EntSize
		default:
			continue
		}
		if size == 0 || uint64(s.Info) >= count {
			continue
		}
		n := min(s.Size/size, count-uint64(s.Info), left)
		left -= n
		more := true
		err := m.src.rows(table+4*uint64(s.Info), n, 4, func(k uint64, row []byte) (bool, error) {
			index := uint64(m.u32(row, 0))
			if index&indirectNone != 0 {
				return true, nil
			}
			entry, err := rows.at(index*width, width)
			if err != nil || uint64(len(entry)) < width {
				return err == nil, err
			}
			name, err := text.get(uint64(m.u32(entry, 0)))
			if err != nil {
				return false, err
			}
			more = yield(Slot{Addr: s.Addr + k*size, Name: strings.Clone(name), Stub: s.Type&0xff == sStubs})
			return more, nil
		})
		if err != nil || !more {
			return err
		}
	}
	return nil
}
