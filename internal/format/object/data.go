package object

import (
	"cmp"
	"slices"
	"strings"
)

// Data returns the parts of the file that hold initialised data: constants,
// strings and tables, but neither code nor the linker's own tables. A file
// without sections gives its segments, the executable ones only if no other
// could hold constants; those have Exec set. The parts are sorted by Off and do
// not overlap, so that reading all costs no more than reading the file.
func (f *File) Data() []Range {
	var out []Range
	for i := range f.Sections {
		if s := &f.Sections[i]; f.isData(s) {
			if r, ok := f.clip(s); ok {
				out = append(out, r)
			}
		}
	}
	if out != nil || f.Format == Wasm {
		return disjoint(out)
	}
	constants := false
	for i := range f.Segments {
		s := &f.Segments[i]
		constants = constants || s.isLoad() && s.Size > 0 && !s.Exec && !s.Write
	}
	for _, m := range f.maps {
		if !m.Exec || !constants {
			out = append(out, m)
		}
	}
	return disjoint(out)
}

// disjoint sorts the ranges and cuts what an earlier one has.
func disjoint(list []Range) []Range {
	slices.SortStableFunc(list, func(a, b Range) int { return cmp.Compare(a.Off, b.Off) })
	out, end := list[:0], uint64(0)
	for _, r := range list {
		if skip := max(end, r.Off) - r.Off; skip < r.Size {
			out = append(out, Range{r.Off + skip, r.Size - skip, r.Addr + skip, r.Exec})
			end = r.Off + r.Size
		}
	}
	return out
}

func (f *File) isData(s *Section) bool {
	if s.NoBits || s.Exec || s.Size == 0 {
		return false
	}
	switch f.Format {
	case ELF:
		return s.Alloc && elfData(s)
	case PE:
		return s.Alloc && s.Name != ".reloc" && s.Name != ".pdata" && s.Name != ".xdata" && !strings.HasPrefix(s.Name, ".debug")
	case MachO:
		return s.Alloc && machoData(s)
	}
	return s.Name == "data" && s.Type == wasmData
}

// clip returns the part of s that is in the file.
func (f *File) clip(s *Section) (Range, bool) {
	if s.Off >= f.src.size {
		return Range{}, false
	}
	return Range{Off: s.Off, Size: min(s.Size, f.src.size-s.Off), Addr: s.Addr, Exec: s.Exec}, true
}

// mapped adds what the loader puts at an address.
func (f *File) mapped(r Range) {
	if r.Off >= f.src.size || r.Size == 0 {
		return
	}
	r.Size = min(r.Size, f.src.size-r.Off)
	f.maps = append(f.maps, r)
}

func (f *File) sortMaps() {
	slices.SortStableFunc(f.maps, func(a, b Range) int { return cmp.Compare(a.Addr, b.Addr) })
}

// OffsetOf returns the place in the file of what is loaded at addr; false if
// nothing of the file is.
func (f *File) OffsetOf(addr uint64) (uint64, bool) {
	off, _, ok := f.extent(addr)
	return off, ok
}

// extent returns the place of addr and the bytes from there to the end of what
// is loaded with it.
func (f *File) extent(addr uint64) (off, rest uint64, ok bool) {
	i, found := slices.BinarySearchFunc(f.maps, addr, func(r Range, a uint64) int { return cmp.Compare(r.Addr, a) })
	if !found {
		i--
	}
	// Loadable parts must not overlap; where they do, look a little further.
	for n := 0; i >= 0 && n < 4; i, n = i-1, n+1 {
		if m := f.maps[i]; addr-m.Addr < m.Size {
			return m.Off + (addr - m.Addr), m.Size - (addr - m.Addr), true
		}
	}
	return 0, 0, false
}

// isLoad says whether the loader maps the segment.
func (s *Segment) isLoad() bool { return s.Type == ptLoad || s.Type == 0 && s.Name != "" }
