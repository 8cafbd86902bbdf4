package object

import (
	"encoding/binary"
	"fmt"
	"strings"
)

const (
	ptNull    = 0
	ptLoad    = 1
	ptDynamic = 2
	ptInterp  = 3
	ptNote    = 4

	shtSymtab      = 2
	shtStrtab      = 3
	shtDynamic     = 6
	shtNote        = 7
	shtNobits      = 8
	shtDynsym      = 11
	shtSymtabShndx = 18
	shtGNUVersion  = 0x6fffffff

	shfCompressed = 0x800
)

// ELFInfo is what only ELF files have.
type ELFInfo struct {
	Machine    uint16 // e_machine
	OSABI      uint8  // e_ident[EI_OSABI]
	FileType   uint16 // e_type: 2 for fixed addresses, 3 for position-independent
	Flags      uint32 // e_flags
	Dynamic    []Dyn  // entries of the dynamic section, without DT_NULL
	Properties []Property
	// Symtab says whether there is a symbol table besides the dynamic one.
	Symtab bool
}

// Dyn is an entry of the dynamic section.
type Dyn struct{ Tag, Value uint64 }

// A Property is a GNU property of the note NT_GNU_PROPERTY_TYPE_0, such as
// 0xc0000002 (x86 features, IBT and SHSTK) or 0xc0000000 (AArch64, BTI and PAC).
type Property struct {
	Type uint32
	Data []byte
}

// Dyn returns the value of the first entry with the tag, and whether there is
// one.
func (e *ELFInfo) Dyn(tag uint64) (uint64, bool) {
	for _, d := range e.Dynamic {
		if d.Tag == tag {
			return d.Value, true
		}
	}
	return 0, false
}

// An elfFile is an ELF file while it is read, and what its symbols need later.
type elfFile struct {
	*File
	word
	strings         *names // of the dynamic section
	dynsym, symtabs []elfTable
	versym          uint64 // offset of the symbol versions, 0 for none
	need, def       elfChain
	links           map[int]int // symbol table to its section SHT_SYMTAB_SHNDX
}

// openELF reads the headers (gABI chapter 4, "ELF Header").
func (f *File) openELF(head []byte) error {
	e := &elfFile{File: f}
	if len(head) < 16 || head[4] != 1 && head[4] != 2 || head[5] != 1 && head[5] != 2 {
		return fmt.Errorf("ELF class or byte order is invalid: %w", ErrFormat)
	}
	e.order, e.wide = binary.LittleEndian, head[4] == 2
	if f.BigEndian = head[5] == 2; f.BigEndian {
		e.order = binary.BigEndian
	}
	f.Bits = 32
	if e.wide {
		f.Bits = 64
	}
	if len(head) < 52 || e.wide && len(head) < 64 {
		return fmt.Errorf("ELF header is cut short: %w", ErrFormat)
	}
	f.ELF = &ELFInfo{FileType: e.u16(head, 16), Machine: e.u16(head, 18), OSABI: head[7]}
	f.Arch = elfArch(f.ELF.Machine, f.Bits, f.BigEndian)
	f.Entry = e.addr(head, 24, 24)
	phoff, shoff, rest := e.addr(head, 28, 32), e.addr(head, 32, 40), head[36:]
	if e.wide {
		rest = head[48:]
	}
	f.ELF.Flags = e.u32(rest, 0)
	phnum, shnum, names := uint64(e.u16(rest, 8)), uint64(e.u16(rest, 12)), uint64(e.u16(rest, 14))
	for _, step := range []func() error{
		func() error { return e.sections(shoff, shnum, uint64(e.u16(rest, 10)), names, &phnum) },
		func() error { return e.segments(phoff, phnum, uint64(e.u16(rest, 6))) },
		e.interp, e.notes, e.dynamic,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	e.findSymbols()
	f.symbols = e.each
	f.Type = e.kind()
	return nil
}

// kind tells programs from libraries; a position-independent program is a
// shared object for the linker.
func (e *elfFile) kind() Type {
	switch e.ELF.FileType {
	case 1:
		return Relocatable
	case 4:
		return Core
	case 3:
		flags, _ := e.ELF.Dyn(dtFlags1)
		if flags&0x08000000 != 0 || e.Interp != "" && e.SOName == "" {
			return Executable
		}
		return Shared
	}
	return Executable
}

// sections reads the section headers. Counts that do not fit the file's header
// stand in the first section header.
func (e *elfFile) sections(off, count, width, names uint64, phnum *uint64) error {
	if off == 0 || count == 0 && width == 0 {
		return nil
	}
	if width < 40 || e.wide && width < 64 {
		e.problem("section headers of %d bytes", width)
		return nil
	}
	first, err := e.src.at(off, width)
	if err != nil {
		return err
	}
	if uint64(len(first)) < width {
		e.problem("the section headers lie outside of the file")
		return nil
	}
	zero := e.section(first)
	if count == 0 {
		count = zero.Size
	}
	if names == 0xffff {
		names = uint64(zero.Link)
	}
	if *phnum == 0xffff {
		*phnum = uint64(zero.Info)
	}
	if there := (e.src.size - off) / width; count > there {
		e.problem("%d section headers of %d are in the file", there, count)
		count = there
	}
	if count > maxSections {
		e.problem("the first %d of %d sections are read", maxSections, count)
		count = maxSections
	}
	e.Sections = make([]Section, 0, count)
	offsets := make([]uint32, 0, count)
	err = e.src.rows(off, count, width, func(_ uint64, row []byte) (bool, error) {
		e.Sections = append(e.Sections, e.section(row))
		offsets = append(offsets, e.u32(row, 0))
		return true, nil
	})
	if err != nil {
		return err
	}
	return e.nameSections(offsets, names)
}

// nameSections sets the names; they share one string, since many may have the
// same long one.
func (e *elfFile) nameSections(offsets []uint32, names uint64) error {
	if names >= uint64(len(e.Sections)) {
		if len(e.Sections) > 1 && names != 0 {
			e.problem("the sections have no names: there is no section %d", names)
		}
		return nil
	}
	s := &e.Sections[names]
	data, err := e.src.at(s.Off, min(s.Size, maxNames))
	if err != nil {
		return err
	}
	text := string(data)
	for i, at := range offsets {
		if uint64(at) >= uint64(len(text)) {
			continue
		}
		name := text[at:]
		name = name[:min(len(name), maxPath)]
		if end := strings.IndexByte(name, 0); end >= 0 {
			name = name[:end]
		}
		e.Sections[i].Name = name
	}
	return nil
}

func (e *elfFile) section(row []byte) Section {
	s := Section{
		Type: e.u32(row, 4), Flags: e.addr(row, 8, 8),
		Addr: e.addr(row, 12, 16), Off: e.addr(row, 16, 24), Size: e.addr(row, 20, 32),
		EntSize: e.addr(row, 36, 56),
	}
	at := 24
	if e.wide {
		at = 40
	}
	s.Link, s.Info = e.u32(row, at), e.u32(row, at+4)
	s.Write, s.Alloc, s.Exec, s.Strings = s.Flags&1 != 0, s.Flags&2 != 0, s.Flags&4 != 0, s.Flags&0x20 != 0
	s.NoBits = s.Type == shtNobits
	return s
}

// segments reads the program headers.
func (e *elfFile) segments(off, count, width uint64) error {
	if off == 0 || count == 0 {
		return nil
	}
	if width < 32 || e.wide && width < 56 {
		e.problem("program headers of %d bytes", width)
		return nil
	}
	if there := (e.src.size - min(off, e.src.size)) / width; count > there {
		e.problem("%d program headers of %d are in the file", there, count)
		count = there
	}
	if count > maxSegments {
		e.problem("the first %d of %d program headers are read", maxSegments, count)
		count = maxSegments
	}
	e.Segments = make([]Segment, 0, count)
	err := e.src.rows(off, count, width, func(_ uint64, row []byte) (bool, error) {
		s := Segment{
			Type: e.u32(row, 0), Off: e.addr(row, 4, 8), Addr: e.addr(row, 8, 16),
			Size: e.addr(row, 16, 32), MemSize: e.addr(row, 20, 40), Align: e.addr(row, 28, 48),
		}
		s.Flags = e.u32(row, 4)
		if !e.wide {
			s.Flags = e.u32(row, 24)
		}
		s.Exec, s.Write, s.Read = s.Flags&1 != 0, s.Flags&2 != 0, s.Flags&4 != 0
		s.Name = segmentName(s.Type)
		e.Segments = append(e.Segments, s)
		if s.Type == ptLoad {
			if !e.src.whole(s.Off, s.Size) {
				e.problem("the segment at 0x%x reaches over the end of the file", s.Addr)
			}
			e.mapped(Range{Off: s.Off, Size: s.Size, Addr: s.Addr, Exec: s.Exec})
		}
		return true, nil
	})
	e.sortMaps()
	return err
}

// interp reads the path of the loader.
func (e *elfFile) interp() (err error) {
	for i := range e.Segments {
		if s := &e.Segments[i]; s.Type == ptInterp {
			e.Interp, err = e.src.path(s.Off, s.Size)
			return err
		}
	}
	return nil
}

// elfData leaves out the tables of the linker and of stack unwinding.
func elfData(s *Section) bool {
	switch s.Type {
	case 1, 14, 15, 16: // SHT_PROGBITS and the arrays of functions
	default:
		return s.Type >= 0x80000000 // of a program's own
	}
	return s.Name != ".eh_frame" && s.Name != ".eh_frame_hdr" && s.Name != ".gcc_except_table" && s.Name != ".interp"
}
