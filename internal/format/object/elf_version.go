package object

const (
	shtGNUVerdef  = 0x6ffffffd
	shtGNUVerneed = 0x6ffffffe
)

// An elfChain is a list of version records that are linked by offsets.
type elfChain struct {
	off, count uint64
}

// An elfVersion is what an index of the version table means.
type elfVersion struct{ name, file string }

// findVersions finds the version tables by the dynamic section, or by their
// sections where the file has no program headers.
func (e *elfFile) findVersions() {
	place := func(tag uint64, section uint32) uint64 {
		if addr, ok := e.ELF.Dyn(tag); ok {
			if off, ok := e.OffsetOf(addr); ok {
				return off
			}
		}
		for i := range e.Sections {
			if s := &e.Sections[i]; s.Type == section {
				return s.Off
			}
		}
		return 0
	}
	if len(e.ELF.Dynamic) == 0 {
		return
	}
	e.versym = place(dtVersym, 0x6fffffff)
	e.need.off, e.def.off = place(dtVerneed, shtGNUVerneed), place(dtVerdef, shtGNUVerdef)
	e.need.count, _ = e.ELF.Dyn(dtVerneednum)
	e.def.count, _ = e.ELF.Dyn(dtVerdefnum)
}

// versions reads what each index of the version table means (Linux Standard
// Base, "Symbol Versioning").
func (e *elfFile) versions() ([]elfVersion, error) {
	if e.versym == 0 || e.strings == nil {
		return nil, nil
	}
	var out []elfVersion
	set := func(i uint16, v elfVersion) {
		i &= 0x7fff
		for int(i) >= len(out) {
			out = append(out, elfVersion{})
		}
		out[i] = v
	}
	err := e.chain(e.def, 20, func(head []byte, at uint64) (uint64, error) {
		if e.u16(head, 2)&1 == 0 { // not the name of the file itself
			aux, err := e.src.at(at+uint64(e.u32(head, 12)), 8)
			if err != nil || len(aux) < 8 {
				return 0, err
			}
			name, err := e.strings.get(uint64(e.u32(aux, 0)))
			if err != nil {
				return 0, err
			}
			set(e.u16(head, 4), elfVersion{name: name})
		}
		return uint64(e.u32(head, 16)), nil
	})
	if err != nil {
		return nil, err
	}
	total := 0
	err = e.chain(e.need, 16, func(head []byte, at uint64) (uint64, error) {
		file, err := e.strings.get(uint64(e.u32(head, 4)))
		if err != nil {
			return 0, err
		}
		list := elfChain{at + uint64(e.u32(head, 8)), uint64(e.u16(head, 2))}
		err = e.chain(list, 16, func(aux []byte, _ uint64) (uint64, error) {
			if total++; total > maxVersions {
				return 0, nil
			}
			name, err := e.strings.get(uint64(e.u32(aux, 8)))
			set(e.u16(aux, 6), elfVersion{name, file})
			return uint64(e.u32(aux, 12)), err
		})
		return uint64(e.u32(head, 12)), err
	})
	return out, err
}

// chain walks linked records of width bytes; yield returns the distance to the
// next one, 0 at the end.
func (e *elfFile) chain(c elfChain, width uint64, yield func(head []byte, at uint64) (uint64, error)) error {
	if c.off == 0 {
		return nil
	}
	for at, n := c.off, uint64(0); n < min(c.count, maxVersions); n++ {
		head, err := e.src.at(at, width)
		if err != nil || uint64(len(head)) < width {
			return err
		}
		next, err := yield(head, at)
		if err != nil || next == 0 {
			return err
		}
		at += next
	}
	return nil
}
