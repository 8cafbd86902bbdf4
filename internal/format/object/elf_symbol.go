package object

// An elfTable is a symbol table.
type elfTable struct {
	off, size uint64
	names     [2]uint64 // offset and size of its string table
	section   int       // index of its section, -1 for none
	dynamic   bool
}

// each calls yield for the symbols of all tables.
func (e *elfFile) each(yield func(Symbol) bool) error {
	versions, err := e.versions()
	if err != nil {
		return err
	}
	for _, tables := range [][]elfTable{e.dynsym, e.symtabs} {
		for i := range tables {
			if more, err := e.table(&tables[i], versions, yield); !more || err != nil {
				return err
			}
		}
	}
	return nil
}

func (e *elfFile) table(t *elfTable, versions []elfVersion, yield func(Symbol) bool) (more bool, err error) {
	names := newNames(&e.src, t.names[0], t.names[1])
	if t.dynamic && e.strings != nil && e.strings.off == t.names[0] {
		names = e.strings
	}
	var index, wide *pieces // symbol versions; section numbers that do not fit
	if t.dynamic && e.versym != 0 {
		index = newPieces(&e.src, e.versym, e.src.size-min(e.versym, e.src.size))
	}
	if i, ok := e.links[t.section]; ok {
		wide = newPieces(&e.src, e.Sections[i].Off, e.Sections[i].Size)
	}
	more = true
	width := e.symbolSize()
	err = e.src.rows(t.off, t.size/width, width, func(i uint64, row []byte) (bool, error) {
		if i == 0 {
			return true, nil
		}
		s, err := e.symbol(row, names, t.dynamic)
		if err == nil && s.Section == 0xffff && wide != nil {
			err = e.wideSection(&s, wide, i)
		}
		if err == nil && index != nil {
			err = e.setVersion(&s, index, versions, i)
		}
		if err != nil {
			return false, err
		}
		more = yield(s)
		return more, nil
	})
	return more, err
}

// wideSection takes the number of the section from SHT_SYMTAB_SHNDX.
func (e *elfFile) wideSection(s *Symbol, wide *pieces, i uint64) error {
	b, err := wide.at(4*i, 4)
	if b != nil {
		s.Section = int(e.u32(b, 0))
	}
	return err
}

// setVersion takes the version, and the library of an imported symbol.
func (e *elfFile) setVersion(s *Symbol, index *pieces, versions []elfVersion, i uint64) error {
	b, err := index.at(2*i, 2)
	if b == nil {
		return err
	}
	if v := int(e.u16(b, 0) & 0x7fff); v < len(versions) && v > 1 {
		s.Version = versions[v].name
		if s.Imported {
			s.Library = versions[v].file
		}
	}
	return nil
}

// symbol reads one entry of a symbol table (gABI chapter 4, "Symbol Table").
func (e *elfFile) symbol(row []byte, names *names, dynamic bool) (Symbol, error) {
	s := Symbol{Dynamic: dynamic}
	info, other, index := row[12], row[13], e.u16(row, 14)
	if e.wide {
		info, other, index = row[4], row[5], e.u16(row, 6)
		s.Addr, s.Size = e.u64(row, 8), e.u64(row, 16)
	} else {
		s.Addr, s.Size = uint64(e.u32(row, 4)), uint64(e.u32(row, 8))
	}
	var err error
	if at := e.u32(row, 0); at != 0 {
		s.Name, err = names.get(uint64(at))
	}
	switch info & 15 {
	case 1, 5: // STT_OBJECT, STT_COMMON
		s.Kind = Object
	case 2, 10: // STT_FUNC, STT_GNU_IFUNC
		s.Kind = Func
	case 3:
		s.Kind = SectionName
	case 4:
		s.Kind = FileName
	case 6:
		s.Kind = TLS
	}
	switch info >> 4 {
	case 1, 10: // STB_GLOBAL, STB_GNU_UNIQUE
		s.Bind = Global
	case 2:
		s.Bind = Weak
	}
	if index < 0xff00 || index == 0xffff { // neither absolute nor common
		s.Section = int(index)
	}
	visible := other&3 == 0 || other&3 == 3 // STV_DEFAULT, STV_PROTECTED
	s.Imported = index == 0 && s.Bind != Local
	s.Exported = index != 0 && s.Bind != Local && visible && (dynamic || e.ELF.FileType == 1)
	return s, err
}

// pieces reads small numbers of a table that is walked in order.
type pieces struct {
	src       *source
	off, size uint64
	start     uint64 // of data, in the table
	data      []byte
}

func newPieces(src *source, off, size uint64) *pieces {
	return &pieces{src: src, off: off, size: size}
}

// at returns n bytes at offset i of the table, nil outside of it.
func (p *pieces) at(i, n uint64) ([]byte, error) {
	if i+n > p.size {
		return nil, nil
	}
	if i < p.start || i+n > p.start+uint64(len(p.data)) {
		data, err := p.src.at(p.off+i, min(p.size-i, window/4))
		if err != nil {
			return nil, err
		}
		p.start, p.data = i, data
		if uint64(len(data)) < n {
			return nil, nil
		}
	}
	return p.data[i-p.start : i-p.start+n], nil
}
