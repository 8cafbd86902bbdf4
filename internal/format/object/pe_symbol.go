package object

import "fmt"

// each calls yield for exports, imports, delayed imports and COFF symbols.
func (p *peFile) each(yield func(Symbol) bool) error {
	if more, err := p.eachExport(yield); !more || err != nil {
		return err
	}
	left := maxThunks
	for _, list := range [][]peImport{p.imports, p.delays} {
		if more, err := p.eachImport(list, &left, yield); !more || err != nil {
			return err
		}
	}
	return p.eachCOFF(yield)
}

// exportName reads the name that a library gives itself.
func (p *peFile) exportName() error {
	d := p.directory(dirExport)
	if d.RVA == 0 {
		return nil
	}
	head, err := p.at(d.RVA, 40)
	if err != nil || len(head) < 40 {
		return err
	}
	name, err := p.name(p.u32(head, 12))
	p.SOName = name[:min(len(name), maxPath)]
	return err
}

// eachExport reads the export tables ("PE Format", .edata): names point at
// ordinals, ordinals at addresses. Functions without a name come last.
func (p *peFile) eachExport(yield func(Symbol) bool) (more bool, err error) {
	d := p.directory(dirExport)
	head, err := p.at(d.RVA, 40)
	if err != nil || len(head) < 40 || d.RVA == 0 {
		return true, err
	}
	base := p.u32(head, 16)
	functions, err := p.at(p.u32(head, 28), 4*min(uint64(p.u32(head, 20)), maxThunks))
	if err != nil {
		return true, err
	}
	count := len(functions) / 4
	named := make([]bool, count)
	export := func(name string, i int) (bool, error) {
		rva := p.u32(functions, 4*i)
		s := Symbol{Name: name, Addr: p.base + uint64(rva), Bind: Global, Exported: true, Dynamic: true}
		if rva-d.RVA < d.Size { // the address is a text: where to look instead
			var err error
			s.Addr = 0
			if s.Library, err = p.name(rva); err != nil {
				return false, err
			}
		}
		more = yield(s)
		return more, nil
	}
	more = true
	names, rest, ok := p.extent(p.base + uint64(p.u32(head, 32)))
	at, left, in := p.extent(p.base + uint64(p.u32(head, 36)))
	if ok && in {
		ordinals := newPieces(&p.src, at, left)
		err = p.src.rows(names, min(uint64(p.u32(head, 24)), rest/4, maxThunks), 4, func(i uint64, row []byte) (bool, error) {
			name, err := p.name(p.u32(row, 0))
			if err != nil {
				return false, err
			}
			b, err := ordinals.at(2*i, 2)
			if err != nil || b == nil {
				return false, err
			}
			n := int(p.u16(b, 0))
			if n >= count {
				return true, nil
			}
			named[n] = true
			return export(name, n)
		})
	}
	for i := 0; i < count && more && err == nil; i++ {
		if !named[i] && p.u32(functions, 4*i) != 0 {
			_, err = export(fmt.Sprintf("#%d", base+uint32(i)), i)
		}
	}
	return more, err
}

// eachCOFF reads the COFF symbol table, which MinGW and Go write into programs.
func (p *peFile) eachCOFF(yield func(Symbol) bool) error {
	if p.symbolCount == 0 {
		return nil
	}
	strings := p.symbolOff + 18*p.symbolCount
	text := newNames(&p.src, strings, p.src.size-min(strings, p.src.size))
	aux := 0
	var file *Symbol // the name of a source file stands in the row behind its symbol
	return p.src.rows(p.symbolOff, p.symbolCount, 18, func(_ uint64, row []byte) (bool, error) {
		name := func(width int) (string, error) {
			if p.u32(row, 0) == 0 {
				return text.get(uint64(p.u32(row, 4)))
			}
			return cstring(row[:width]), nil
		}
		if aux > 0 {
			aux--
			if file == nil {
				return true, nil
			}
			s := *file
			file = nil
			var err error
			if s.Name, err = name(18); err != nil {
				return false, err
			}
			return yield(s), nil
		}
		aux = int(row[17])
		var s Symbol
		var err error
		if s.Name, err = name(8); err != nil {
			return false, err
		}
		p.coff(&s, row)
		if file = nil; s.Kind == FileName && aux > 0 {
			file = &s
			return true, nil
		}
		return yield(s), nil
	})
}

// coff fills a symbol from a row of the table ("PE Format", COFF symbol table).
func (p *peFile) coff(s *Symbol, row []byte) {
	value, section, class := uint64(p.u32(row, 8)), int(int16(p.u16(row, 12))), row[16]
	s.Addr = value
	if section > 0 {
		s.Section = section
		if section <= len(p.Sections) {
			s.Addr += p.Sections[section-1].Addr
		}
	}
	switch {
	case class == 103:
		s.Kind = FileName
	case p.u16(row, 14)>>4 == 2:
		s.Kind = Func
	case class == 3 && value == 0 && row[17] > 0: // its auxiliary row tells the section's size
		s.Kind = SectionName
	}
	switch class {
	case 2:
		s.Bind = Global
	case 105:
		s.Bind = Weak
	}
	s.Imported = section == 0 && class == 2 && value == 0
}
