package object

import "strings"

const (
	dtNeeded      = 1
	dtHash        = 4
	dtStrtab      = 5
	dtSymtab      = 6
	dtStrsz       = 10
	dtSoname      = 14
	dtRpath       = 15
	dtRunpath     = 29
	dtGNUHash     = 0x6ffffef5
	dtVersym      = 0x6ffffff0
	dtFlags1      = 0x6ffffffb
	dtVerdef      = 0x6ffffffc
	dtVerdefnum   = 0x6ffffffd
	dtVerneed     = 0x6ffffffe
	dtVerneednum  = 0x6fffffff
	dtMIPSSymtabn = 0x70000011
)

// dynamic reads the dynamic section, by the program header as the loader does,
// or by its section where there are no program headers.
func (e *elfFile) dynamic() error {
	off, size, found := e.dynamicRange()
	if !found {
		return nil
	}
	width := 2 * e.bytes()
	if !e.src.whole(off, size) {
		e.problem("the dynamic section reaches over the end of the file")
	}
	ended := false
	err := e.src.rows(off, size/width, width, func(_ uint64, row []byte) (bool, error) {
		d := Dyn{e.addr(row, 0, 0), e.addr(row, 4, 8)}
		if ended = d.Tag == 0; ended {
			return false, nil
		}
		e.ELF.Dynamic = append(e.ELF.Dynamic, d)
		return len(e.ELF.Dynamic) < maxDynamic, nil
	})
	if err != nil {
		return err
	}
	if !ended && len(e.ELF.Dynamic) > 0 {
		e.problem("the dynamic section has no end")
	}
	return e.libraries()
}

func (e *elfFile) dynamicRange() (off, size uint64, found bool) {
	for i := range e.Segments {
		if s := &e.Segments[i]; s.Type == ptDynamic {
			return s.Off, s.Size, true
		}
	}
	for i := range e.Sections {
		if s := &e.Sections[i]; s.Type == shtDynamic {
			return s.Off, s.Size, true
		}
	}
	return 0, 0, false
}

// libraries reads the names that the dynamic section points at.
func (e *elfFile) libraries() error {
	addr, there := e.ELF.Dyn(dtStrtab)
	size, _ := e.ELF.Dyn(dtStrsz)
	off, rest, ok := e.extent(addr)
	if !there || !ok {
		if off, size, ok = e.sectionAt(shtStrtab, addr); !ok {
			if there {
				e.problem("the dynamic strings at address 0x%x are not in the file", addr)
			}
			return nil
		}
		rest = size
	}
	e.strings = newNames(&e.src, off, min(size, rest))
	for _, d := range e.ELF.Dynamic {
		switch d.Tag {
		case dtNeeded, dtSoname, dtRpath, dtRunpath:
		default:
			continue
		}
		text, err := e.strings.get(d.Value)
		if err != nil {
			return err
		}
		if text = text[:min(len(text), maxPath)]; d.Value >= e.strings.size {
			e.problem("dynamic entry %d points out of the string table", d.Tag)
			continue
		}
		e.library(d.Tag, text)
	}
	return nil
}

func (e *elfFile) library(tag uint64, text string) {
	switch {
	case tag == dtSoname:
		e.SOName = text
	case tag == dtNeeded && len(e.Needed) < maxNeeded:
		e.Needed = append(e.Needed, text)
	case tag != dtNeeded && text != "" && len(e.RunPath) < maxNeeded:
		e.RunPath = append(e.RunPath, strings.Split(text, ":")...)
	}
}

// sectionAt finds the section of a type at an address.
func (e *elfFile) sectionAt(kind uint32, addr uint64) (off, size uint64, ok bool) {
	for i := range e.Sections {
		if s := &e.Sections[i]; s.Type == kind && s.Alloc && s.Addr == addr {
			return s.Off, s.Size, true
		}
	}
	return 0, 0, false
}

// findSymbols finds the symbol tables: the dynamic one by the dynamic section,
// the others by their sections.
func (e *elfFile) findSymbols() {
	e.findVersions()
	e.links = make(map[int]int)
	for i := range e.Sections {
		s := &e.Sections[i]
		switch s.Type {
		case shtSymtabShndx:
			e.links[int(s.Link)] = i
		case shtSymtab, shtDynsym:
			if len(e.symtabs) > maxSegments {
				continue
			}
			t := elfTable{off: s.Off, size: s.Size, section: i, dynamic: s.Type == shtDynsym}
			if int(s.Link) < len(e.Sections) {
				names := &e.Sections[s.Link]
				t.names = [2]uint64{names.Off, names.Size}
			}
			if t.dynamic {
				e.dynsym = append(e.dynsym, t)
			} else {
				e.symtabs = append(e.symtabs, t)
			}
			e.ELF.Symtab = e.ELF.Symtab || !t.dynamic
		}
	}
	addr, there := e.ELF.Dyn(dtSymtab)
	off, ok := e.OffsetOf(addr)
	if !there || !ok || e.strings == nil {
		return
	}
	for _, t := range e.dynsym {
		if t.off == off {
			return
		}
	}
	// No section tells the size, or sections that disagree with the loader.
	count := e.countDynamic(addr)
	e.dynsym = []elfTable{{off: off, size: count * e.symbolSize(), dynamic: true, names: [2]uint64{e.strings.off, e.strings.size}, section: -1}}
}

func (e *elfFile) symbolSize() uint64 {
	if e.wide {
		return 24
	}
	return 16
}

// countDynamic finds how many dynamic symbols there are, which no entry of the
// dynamic section says: by the hash tables, or by the string table, which
// linkers put behind the symbols.
func (e *elfFile) countDynamic(symtab uint64) uint64 {
	if n, ok := e.ELF.Dyn(dtMIPSSymtabn); ok && e.ELF.Machine == 8 {
		return n
	}
	if addr, ok := e.ELF.Dyn(dtHash); ok {
		if off, ok := e.OffsetOf(addr); ok {
			width := 4
			if e.ELF.Machine == 0x9026 || e.ELF.Machine == 22 && e.wide { // Alpha and s390x have wide ones
				width = 8
			}
			if b, err := e.src.at(off, 16); err == nil && len(b) == 16 && width == 4 {
				return uint64(e.u32(b, 4))
			} else if err == nil && len(b) == 16 {
				return e.u64(b, 8)
			}
		}
	}
	if n := e.countGNUHash(); n > 0 {
		return n
	}
	if addr, _ := e.ELF.Dyn(dtStrtab); addr > symtab {
		return (addr - symtab) / e.symbolSize()
	}
	e.problem("the number of dynamic symbols is unknown")
	return 0
}

// countGNUHash follows the last chain of DT_GNU_HASH to its end. It is 0 for a
// table without symbols, which says nothing of the imported ones.
func (e *elfFile) countGNUHash() uint64 {
	addr, ok := e.ELF.Dyn(dtGNUHash)
	off, rest, in := e.extent(addr)
	if !ok || !in {
		return 0
	}
	head, err := e.src.at(off, 16)
	if err != nil || len(head) < 16 {
		return 0
	}
	buckets, first := uint64(e.u32(head, 0)), uint64(e.u32(head, 4))
	skip := 16 + uint64(e.u32(head, 8))*e.bytes()
	if skip > rest || buckets > (rest-skip)/4 {
		e.problem("the GNU hash table reaches out of its segment")
		return 0
	}
	last := uint64(0)
	err = e.src.rows(off+skip, buckets, 4, func(_ uint64, row []byte) (bool, error) {
		last = max(last, uint64(e.u32(row, 0)))
		return true, nil
	})
	if err != nil || last < first || last == 0 {
		return 0
	}
	chain := skip + 4*buckets + 4*(last-first)
	if chain >= rest {
		return 0
	}
	count := uint64(0)
	if e.src.rows(off+chain, (rest-chain)/4, 4, func(i uint64, row []byte) (bool, error) {
		count = last + i + 1
		return e.u32(row, 0)&1 == 0, nil
	}) != nil {
		return 0
	}
	return count
}
