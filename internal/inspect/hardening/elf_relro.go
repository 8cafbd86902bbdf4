package hardening

import (
	"bytes"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// relro needs the segment, binding at the start, and a global offset table that
// lies in the segment.
func (e *markers) relro(r *Report) string {
	var segment *object.Segment
	for i := range e.f.Segments {
		if s := &e.f.Segments[i]; s.Type == ptGNURelro && s.MemSize > 0 {
			segment = s
			break
		}
	}
	switch {
	case segment == nil:
		return None
	case !e.now():
		return Partial
	}
	inside := func(addr uint64) bool { return addr-segment.Addr < segment.MemSize }
	for _, name := range [...]string{".got", ".got.plt"} {
		if s := e.f.SectionByName(name); s != nil && s.Alloc && s.Size > 0 && !(inside(s.Addr) && inside(s.Addr+s.Size-1)) {
			r.note("section %s at 0x%x is not wholly in the RELRO segment", name, s.Addr)
			return Partial
		}
	}
	if len(e.f.Sections) > 0 {
		return Full
	}
	if got, ok := e.f.ELF.Dyn(dtPltGot); ok && !inside(got) {
		r.note("the global offset table at 0x%x is not in the RELRO segment", got)
		return Partial
	}
	if at, found := e.lateSlot(inside); found {
		r.note("the pointer to a function at 0x%x is not in the RELRO segment", at)
		return Partial
	}
	return Full
}

// now says that all symbols are bound when the program starts. A static program at
// fixed addresses has nothing to say so with: its own start code sets all pointers
// to functions before main, so that only their place decides.
func (e *markers) now() bool {
	_, bind := e.f.ELF.Dyn(dtBindNow)
	return bind || e.flags&dfBindNow != 0 || e.flags1&df1Now != 0 || !e.dynamic && e.static()
}

// irelative is the relocation that calls a function for the value of a pointer, as
// e_machine numbers it; 0 for machines of which it is not known.
func irelative(arch string) uint64 {
	switch arch {
	case "amd64":
		return 37
	case "arm64":
		return 1032
	case "riscv64":
		return 58
	case "ppc64", "ppc64le":
		return 248
	case "s390x":
		return 61
	}
	return 0
}

// maxLook bounds the bytes that are searched for relocations.
const maxLook = 1 << 20

// lateSlot looks for a pointer to a function that is not inside, in a static
// program without sections: the relocations of such pointers stand in a row at the
// beginning of the first segment, and name the place of each.
func (e *markers) lateSlot(inside func(uint64) bool) (uint64, bool) {
	kind := irelative(e.f.Arch)
	if kind == 0 || e.dynamic || e.f.Bits != 64 {
		return 0, false
	}
	m := newMemory(e.f, nil)
	want := make([]byte, 8)
	m.order.PutUint64(want, kind)
	for i := range e.f.Segments {
		s := &e.f.Segments[i]
		if s.Type != ptLoad || s.Write {
			continue
		}
		data, err := e.f.Read(&object.Section{Off: s.Off, Size: s.Size}, maxLook)
		if err != nil {
			return 0, false
		}
		for at := 8; at+16 <= len(data); at += 8 {
			if !bytes.Equal(data[at:at+8], want) {
				continue
			}
			place, value := m.word(data[at-8:]), m.word(data[at+8:])
			if e.writable(place) && e.runs(value) && !inside(place) {
				return place, true
			}
		}
	}
	return 0, false
}

// writable and runs say what segment an address is in.
func (e *markers) writable(addr uint64) bool {
	return e.in(addr, func(s *object.Segment) bool { return s.Write })
}

func (e *markers) runs(addr uint64) bool {
	return e.in(addr, func(s *object.Segment) bool { return s.Exec })
}

func (e *markers) in(addr uint64, kind func(*object.Segment) bool) bool {
	for i := range e.f.Segments {
		if s := &e.f.Segments[i]; s.Type == ptLoad && kind(s) && addr-s.Addr < s.MemSize {
			return true
		}
	}
	return false
}
