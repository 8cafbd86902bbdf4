package hardening

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

const lcFunctionStarts = 0x26

// machoSlots notes the pointers and stubs of what the guard, the stack probe and
// FORTIFY import.
func (l *linked) machoSlots() error {
	l.byRule, l.maker = true, clang
	return l.f.Slots(func(s object.Slot) bool {
		switch _, tells := roleOf(s.Name); {
		case isGuardName(s.Name) && !s.Stub:
			l.guards[s.Addr], l.guarded = true, true
		case tells:
			l.names[s.Addr] = s.Name
		}
		return true
	})
}

// machoFunctions lists the functions: those of LC_FUNCTION_STARTS, and those with
// symbols in sections that the table leaves out.
func (l *linked) machoFunctions() error {
	// The stack of a thread ends with a guard page, which has 16 KiB on arm64.
	if l.large = 4096; l.f.Arch != "amd64" {
		l.large = 16384
	}
	if l.scan == nil {
		return nil
	}
	starts, err := functionStarts(l.f, l.r)
	if err != nil {
		return err
	}
	if err := l.mem.b.Step(int64(len(starts) / 16)); err != nil {
		return err
	}
	for _, at := range starts {
		l.add(at, 0)
	}
	l.bounds = FromMarker
	if len(starts) == 0 {
		l.bounds = FromSymbols
	}
	if err := l.fromMachOSymbols(len(starts) == 0); err != nil {
		return err
	}
	l.settle()
	if len(l.parts) == 0 {
		l.bounds = FromNothing
	}
	return nil
}

// functionStarts reads LC_FUNCTION_STARTS: distances in ULEB128, the first from
// the start of __TEXT, up to a zero (mach-o/loader.h, linkedit_data_command).
func functionStarts(f *object.File, r *Report) ([]uint64, error) {
	var at uint64
	for i := range f.Segments {
		if f.Segments[i].Name == "__TEXT" {
			at = f.Segments[i].Addr
			break
		}
	}
	b, err := linkEdit(f, lcFunctionStarts)
	if err != nil {
		return nil, err
	}
	out := make([]uint64, 0, min(len(b), maxParts))
	for len(b) > 0 && b[0] != 0 {
		distance, n := uleb(b)
		if n == 0 {
			r.note("the table of function starts is cut short")
			break
		}
		if len(out) >= maxParts {
			r.note("more than %d functions; the rest is left out", maxParts)
			break
		}
		if at+distance < at {
			r.note("the table of function starts leads out of memory")
			break
		}
		b, at = b[n:], at+distance
		out = append(out, at)
	}
	return out, nil
}

// uleb reads a number in ULEB128 and returns its length; 0 if it is cut short or
// has more than 64 bits.
func uleb(b []byte) (v uint64, n int) {
	for n < len(b) && n < 10 {
		c := b[n]
		if n == 9 && c > 1 {
			return 0, 0
		}
		v |= uint64(c&0x7f) << (7 * n)
		n++
		if c < 0x80 {
			return v, n
		}
	}
	return 0, 0
}

// linkEdit returns the data that the first load command of a kind points at.
func linkEdit(f *object.File, kind uint32) ([]byte, error) {
	for _, c := range f.MachO.Commands {
		if c.Cmd != kind || c.Size < 16 {
			continue
		}
		b, err := f.Read(&object.Section{Off: c.Off + 8, Size: 8}, 8)
		if err != nil || len(b) < 8 {
			return nil, err
		}
		order := newMemory(f, nil).order
		return f.Read(&object.Section{Off: uint64(order.Uint32(b)), Size: uint64(order.Uint32(b[4:]))}, maxFrames)
	}
	return nil, nil
}

// fromMachOSymbols keeps the names of functions, and adds the functions if all is
// set.
func (l *linked) fromMachOSymbols(all bool) error {
	left := maxNameBytes
	return l.f.Symbols(func(s object.Symbol) bool {
		if s.Imported || s.Addr == 0 {
			return true
		}
		if isGuardName(s.Name) {
			l.guards[s.Addr], l.guarded = true, true
			return true
		}
		// The tree of exported symbols does not say what a symbol is.
		if s.Kind != object.Func && !s.Dynamic {
			return true
		}
		l.symbols = l.symbols || !s.Dynamic
		if _, tells := roleOf(s.Name); tells {
			l.names[s.Addr] = strings.Clone(s.Name)
		}
		m := mark{addr: s.Addr, name: strings.Clone(s.Name[:min(len(s.Name), 1024)]), exported: s.Exported}
		l.marks = append(l.marks, m)
		if left -= 64 + len(m.name); all && s.Kind == object.Func {
			l.add(s.Addr, 0)
		}
		return left > 0
	})
}

// machoOrigins says whose the functions are. The C library is another file on
// these systems.
func (l *linked) machoOrigins() error {
	// Names of the table for debuggers come before those for other files.
	slices.SortStableFunc(l.marks, func(a, b mark) int { return cmp.Compare(a.addr, b.addr) })
	for _, m := range l.marks {
		l.named(m)
	}
	l.marks = nil
	for i := range l.parts {
		p := &l.parts[i]
		if s := l.section(p.addr); s != nil && s.Type&0xff == machoStubs {
			p.origin = Stub
		}
	}
	return l.managed()
}

const machoStubs = 0x8 // S_SYMBOL_STUBS

// section returns the section that holds addr. The ranges ask in rising order, so
// that the last one is most often right.
func (l *linked) section(addr uint64) *object.Section {
	inside := func(i int) bool {
		s := &l.f.Sections[i]
		return addr >= s.Addr && addr-s.Addr < s.Size
	}
	if l.last < len(l.f.Sections) && inside(l.last) {
		return &l.f.Sections[l.last]
	}
	for i := range min(len(l.f.Sections), 1024) {
		if inside(i) {
			l.last = i
			return &l.f.Sections[i]
		}
	}
	return nil
}
