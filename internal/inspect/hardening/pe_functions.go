package hardening

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	peDirException = 3

	// maxChain is how far a piece of a function is followed to its head.
	maxChain = 32

	// maxNameBytes bounds the names of functions that are kept, since many may
	// share one text.
	maxNameBytes = 64 << 20
)

// peFunctions lists the functions: those of .pdata, which all have that allocate
// stack, then those that exports, symbols and the table of control flow guard
// name in the gaps.
func (l *linked) peFunctions() error {
	l.large = 4096 // one guard page
	if l.scan == nil {
		return nil
	}
	if err := l.fromPData(); err != nil {
		return err
	}
	l.bounds = FromMarker
	if len(l.parts) == 0 {
		l.bounds = FromSymbols
	}
	if err := l.fromPESymbols(); err != nil {
		return err
	}
	if err := l.eachGuardTarget(func(addr uint64) { l.add(addr, 0) }); err != nil {
		return err
	}
	l.settle()
	if len(l.parts) == 0 {
		l.bounds = FromNothing
	}
	return l.pieces()
}

// fromPData reads the table of RUNTIME_FUNCTION ("PE Format", .pdata): begin, end
// and unwind information, or without the end on arm64.
func (l *linked) fromPData() error {
	table, err := l.pdata()
	if err != nil {
		return err
	}
	width := 12
	if l.f.Arch == "arm64" {
		width = 8
	}
	x := records{l: l}
	odd := 0
	for ; len(table) >= width; table = table[width:] {
		if binary.LittleEndian.Uint32(table) == 0 {
			continue
		}
		p, ok, err := x.entry(table[:width])
		if err != nil {
			return err
		}
		if !ok {
			odd++
			continue
		}
		if len(l.parts) >= maxParts {
			l.r.note("more than %d functions; the rest is left out", maxParts)
			break
		}
		l.parts = append(l.parts, p)
	}
	if odd > 0 {
		l.r.note("%d entries of the table of functions make no sense", odd)
	}
	return nil
}

// pdata returns the table of functions.
func (l *linked) pdata() ([]byte, error) {
	d := peDirectory(l.f.PE, peDirException)
	if d.Size == 0 {
		return nil, nil
	}
	addr := l.f.PE.ImageBase + uint64(d.RVA)
	size := uint64(d.Size)
	if s := sectionAt(l.f, addr); s != nil {
		size = min(size, s.Addr+s.Size-addr)
	}
	table, err := l.mem.at(addr, size)
	if err != nil {
		return nil, err
	}
	if len(table) < int(min(d.Size, maxFrames)) {
		l.r.note("the table of functions at 0x%x reaches over the end of its section", d.RVA)
	}
	return table, l.mem.b.Step(int64(len(table) / 64))
}

// entry reads an entry of the table; false if it makes no sense.
func (x *records) entry(row []byte) (p part, ok bool, err error) {
	le, base := binary.LittleEndian, x.l.f.PE.ImageBase
	begin, second := le.Uint32(row), le.Uint32(row[4:])
	p = part{addr: base + uint64(begin), parent: -1}
	if len(row) == 8 {
		p.size, p.frame, err = x.arm64(second)
		p.size = min(p.size, maxCode)
		return p, p.size > 0, err
	}
	if p.size = uint64(second - begin); second <= begin || p.size > maxCode {
		return p, false, nil
	}
	u, err := x.unwind(le.Uint32(row[8:]))
	p.frame, p.saved = u.frame, u.saved
	switch {
	case u.chain != 0 && base+u.chain != p.addr:
		p.parent = unsettled
		x.l.chains = append(x.l.chains, chain{p.addr, base + u.chain})
	case u.chain == 0 && u.fixed:
		p.has |= isFixed
	}
	return p, true, err
}

// unsettled is the parent of a piece until it is found.
const unsettled = -2

// A chain leads from a piece of a function to the piece before it.
type chain struct{ from, to uint64 }

// records reads unwind information through one block at a time: the linker puts
// it in the order of the functions.
type records struct {
	l     *linked
	start uint64
	data  []byte
}

// recordBlock is how much unwind information is read at once.
const recordBlock = 64 << 10

// at returns up to n bytes at a relative address.
func (x *records) at(rva uint32, n uint64) ([]byte, error) {
	addr := x.l.f.PE.ImageBase + uint64(rva)
	if addr < x.start || addr+n > x.start+uint64(len(x.data)) {
		data, err := x.l.mem.at(addr, max(n, recordBlock))
		if err != nil {
			return nil, err
		}
		x.start, x.data = addr, data
	}
	b := x.data[min(addr-x.start, uint64(len(x.data))):]
	return b[:min(uint64(len(b)), n)], nil
}

// unwind reads the information of x86-64. An odd address is that of another entry
// of the table, as old compilers wrote it.
func (x *records) unwind(rva uint32) (unwind, error) {
	if rva&1 != 0 {
		b, err := x.at(rva&^1, 12)
		if err != nil || len(b) < 12 {
			return unwind{}, err
		}
		return unwind{chain: uint64(binary.LittleEndian.Uint32(b))}, nil
	}
	b, err := x.at(rva, maxUnwind)
	return unwindX86(b), err
}

// arm64 reads the second word of an entry of arm64: the unwind data itself, or the
// address of it.
func (x *records) arm64(w uint32) (size, frame uint64, err error) {
	switch w & 3 {
	case 0:
		b, err := x.at(w, maxRecord)
		size, frame = unwindARM64(b)
		return size, frame, err
	case 3: // reserved
		return 0, 0, nil
	}
	size, frame = packedARM64(w)
	return size, frame, nil
}

// pieces finds the functions that pieces belong to.
func (l *linked) pieces() error {
	to := make(map[uint64]uint64, len(l.chains))
	for _, c := range l.chains {
		to[c.from] = c.to
	}
	cyclic := 0
	for i := range l.parts {
		p := &l.parts[i]
		if p.parent != unsettled {
			continue
		}
		p.parent = -1
		at, ok := p.addr, true
		n := 0
		for ; ok && n < maxChain; n++ {
			var next uint64
			if next, ok = to[at]; ok {
				at = next
			}
		}
		if n == maxChain {
			cyclic++
			continue
		}
		if k, found := l.find(at); found && k != i {
			p.parent = int32(k)
		}
	}
	if cyclic > 0 {
		l.r.note("the unwind information of %d functions leads nowhere", cyclic)
	}
	l.chains = nil
	return l.mem.b.Step(int64(len(l.parts) / 4))
}

// fromPESymbols adds the functions that exports and COFF symbols name, and keeps
// their names.
func (l *linked) fromPESymbols() error {
	code := l.code()
	executable := func(addr uint64) bool {
		i, found := slices.BinarySearchFunc(code, addr, func(s object.Section, a uint64) int { return cmp.Compare(s.Addr, a) })
		return found || i > 0 && addr-code[i-1].Addr < code[i-1].Size
	}
	origin, left := Own, maxNameBytes
	return l.f.Symbols(func(s object.Symbol) bool {
		if s.Kind == object.FileName {
			origin = originOfFile(s.Name, origin)
		}
		if s.Imported {
			return true
		}
		if isGuardName(s.Name) && s.Section != 0 {
			l.guards[s.Addr], l.guarded = true, true
		}
		function := s.Kind == object.Func || s.Exported
		if !function || s.Addr == 0 || !executable(s.Addr) {
			return true
		}
		l.symbols = l.symbols || !s.Dynamic
		if _, tells := roleOf(s.Name); tells {
			l.names[s.Addr] = strings.Clone(s.Name)
		}
		m := mark{addr: s.Addr, name: strings.Clone(s.Name[:min(len(s.Name), 1024)]), origin: origin, exported: s.Exported}
		switch {
		case s.Dynamic:
			m.origin = Own
		case s.Name == "__gcc_register_frame", s.Name == "__gcc_deregister_frame": // of crtbegin
			m.origin = Start
		}
		l.marks = append(l.marks, m)
		left -= 64 + len(m.name)
		return left > 0 && l.add(s.Addr, 0)
	})
}

// A mark is a symbol of a function.
type mark struct {
	addr   uint64
	name   string
	origin Origin

	exported bool
}

// originOfFile says whose the functions behind the name of a source file are. The
// start files of MinGW come first, the program follows, of which not all objects
// have such a name, and its runtime begins with the source of __main.
func originOfFile(name string, before Origin) Origin {
	switch {
	case name == "crtexe.c", name == "crtdll.c", name == "crt1.c", name == "dllcrt1.c":
		return Start
	case name == "gccmain.c" || before == Runtime:
		return Runtime
	}
	return Own
}
