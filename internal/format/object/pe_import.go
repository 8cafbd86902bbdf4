package object

import "fmt"

// maxThunks bounds the imported names of one file, since tables may overlap.
const maxThunks = 1 << 20

// A peImport is a library with the place of the names taken from it.
type peImport struct {
	library string
	thunks  uint32 // relative virtual address
	slots   uint32 // relative virtual address of the pointers that the loader sets, 0 for none
	// absolute says that the names stand at addresses, as in the delay-load
	// tables of old linkers.
	absolute bool
}

// readImports reads the import directory table ("PE Format", .idata).
func (p *peFile) readImports() error {
	list, err := p.descriptors(dirImport, 20, func(row []byte) (peImport, uint32) {
		thunks := p.u32(row, 0)
		if thunks == 0 {
			thunks = p.u32(row, 16)
		}
		return peImport{thunks: thunks, slots: p.u32(row, 16)}, p.u32(row, 12)
	})
	p.imports = list
	for _, i := range list {
		p.Needed = append(p.Needed, i.library)
	}
	return err
}

// readDelayed reads the delay-load directory table.
func (p *peFile) readDelayed() error {
	list, err := p.descriptors(dirDelayImport, 32, func(row []byte) (peImport, uint32) {
		i := peImport{thunks: p.u32(row, 16), slots: p.u32(row, 12), absolute: p.u32(row, 0)&1 == 0}
		name := p.u32(row, 4)
		if i.absolute {
			i.thunks -= uint32(p.base)
			if i.slots != 0 {
				i.slots -= uint32(p.base)
			}
			if name != 0 {
				name -= uint32(p.base)
			}
		}
		return i, name
	})
	p.delays = list
	for _, i := range list {
		p.PE.Delayed = append(p.PE.Delayed, i.library)
	}
	return err
}

// descriptors reads a table that ends with a row without a name.
func (p *peFile) descriptors(dir int, width uint64, read func(row []byte) (i peImport, name uint32)) ([]peImport, error) {
	d := p.directory(dir)
	if d.RVA == 0 {
		return nil, nil
	}
	off, rest, ok := p.extent(p.base + uint64(d.RVA))
	if !ok {
		p.problem("data directory %d lies outside of the file", dir)
		return nil, nil
	}
	var out []peImport
	err := p.src.rows(off, rest/width, width, func(_ uint64, row []byte) (bool, error) {
		i, at := read(row)
		if at == 0 {
			return false, nil
		}
		name, err := p.name(at)
		if err != nil {
			return false, err
		}
		if name == "" || len(out) >= maxNeeded {
			p.problem("data directory %d names no library at row %d", dir, len(out))
			return false, nil
		}
		i.library = name[:min(len(name), maxPath)]
		out = append(out, i)
		return true, nil
	})
	return out, err
}

// eachImport calls yield for the names of a list of libraries.
func (p *peFile) eachImport(list []peImport, left *int, yield func(Symbol) bool) (more bool, err error) {
	width := p.bytes()
	for _, i := range list {
		off, rest, ok := p.extent(p.base + uint64(i.thunks))
		if !ok {
			continue
		}
		more := true
		err := p.src.rows(off, rest/width, width, func(_ uint64, row []byte) (bool, error) {
			v := p.addr(row, 0, 0)
			if *left--; v == 0 || *left < 0 {
				return false, nil
			}
			s := Symbol{Library: i.library, Bind: Global, Imported: true, Dynamic: true}
			var err error
			if s.Name, err = p.imported(v, i.absolute); err != nil || s.Name == "" {
				return false, err
			}
			more = yield(s)
			return more, nil
		})
		if !more || err != nil {
			return false, err
		}
	}
	return true, nil
}

// imported reads the name at which an entry of a look-up table points.
func (p *peFile) imported(v uint64, absolute bool) (string, error) {
	if v>>(8*p.bytes()-1) == 1 {
		return fmt.Sprintf("#%d", v&0xffff), nil
	}
	rva := uint32(v)
	if absolute {
		rva -= uint32(p.base)
	}
	return p.name(rva + 2) // behind the hint
}
