package hardening

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/frame"
)

// An Origin says whose code a function is.
type Origin uint8

// The origins.
const (
	Own     Origin = iota // the program's own, or of a library in it
	Start                 // start-up code of the compiler and the C library
	Runtime               // the C library or the compiler's runtime
	Stub                  // a stub of the linker that calls other files
	Managed               // Go or Rust, which have no stack guard by design
)

// String returns the word for o.
func (o Origin) String() string {
	return [...]string{"own", "start", "runtime", "stub", "managed"}[min(int(o), 4)]
}

// function is a function while it is judged.
type function struct {
	addr, size uint64
	order      int // place among the call frames, -1 for none
	name       string
	local      bool // only its own object sees it
	weak       bool // other objects may define it too, such as templates
	cold       bool // a part of another function, split off
	origin     Origin
	called     bool // is the target of a direct call
	facts      facts
	calls      calls // made by it
}

// maxFunctions bounds the functions of one object.
const maxFunctions = 4 << 20

// findFunctions lists the functions of f by address: those that have call frame
// information, then those with a symbol in the gaps, and without either what
// calls and the entry point show.
func (p *program) findFunctions() error {
	if err := p.fromFrames(); err != nil {
		return err
	}
	framed := len(p.funcs)
	if err := p.fromSymbols(); err != nil {
		return err
	}
	if p.golang {
		if err := p.fromGoTable(); err != nil {
			return err
		}
	}
	if len(p.funcs) == 0 && p.f.ELF.FileType != etRel {
		return p.fromCalls()
	}
	p.bounds = FromCode
	if framed == 0 {
		p.bounds = FromSymbols
	}
	return nil
}

// fromFrames takes the functions from .eh_frame.
func (p *program) fromFrames() error {
	data, addr, err := p.ehFrame()
	if err != nil || len(data) == 0 {
		return err
	}
	if err := p.mem.b.Step(int64(len(data) / 64)); err != nil {
		return err
	}
	list, ok := frame.Parse(data, addr, p.layout())
	if !ok {
		p.r.note("the call frame information at 0x%x has no end", addr)
	}
	for i, fn := range list {
		if p.executable(fn.Addr) && fn.Size <= maxCode && len(p.funcs) < maxFunctions {
			p.funcs = append(p.funcs, function{addr: fn.Addr, size: fn.Size, order: i})
		}
	}
	p.sort()
	return nil
}

func (p *program) layout() frame.Layout {
	return frame.Layout{Order: p.mem.order, Wide: p.f.Bits == 64}
}

// sort sorts the functions and drops those that begin inside of another.
func (p *program) sort() {
	slices.SortStableFunc(p.funcs, func(a, b function) int { return cmp.Compare(a.addr, b.addr) })
	end := uint64(0)
	p.funcs = slices.DeleteFunc(p.funcs, func(f function) bool {
		if f.addr < end {
			return true
		}
		end = f.addr + f.size
		return false
	})
}

// ehFrame finds .eh_frame: by its section, by the header for the loader, or by
// its look, since static programs without sections have no other trace of it.
func (p *program) ehFrame() (data []byte, addr uint64, err error) {
	if s := p.f.SectionByName(".eh_frame"); s != nil && s.Alloc && !s.NoBits {
		data, err = p.f.Read(s, maxFrames)
		return data, s.Addr, err
	}
	for i := range p.f.Segments {
		s := &p.f.Segments[i]
		if s.Type != ptEHFrame {
			continue
		}
		head, err := p.mem.at(s.Addr, 16)
		if err != nil {
			return nil, 0, err
		}
		if addr, ok := frame.Header(head, s.Addr, p.layout()); ok {
			data, err := p.mem.at(addr, p.rest(addr))
			return data, addr, err
		}
	}
	for i := range p.f.Segments {
		s := &p.f.Segments[i]
		if s.Type != ptLoad || s.Write || !s.Read {
			continue
		}
		if data, err = p.mem.at(s.Addr, min(s.Size, maxFrames)); err != nil {
			return nil, 0, err
		}
		if at := frame.Find(data, p.layout()); at >= 0 {
			return data[at:], s.Addr + uint64(at), nil
		}
	}
	return nil, 0, nil
}

// rest is how many bytes follow addr in its segment.
func (p *program) rest(addr uint64) uint64 {
	for i := range p.f.Segments {
		if s := &p.f.Segments[i]; s.Type == ptLoad && addr >= s.Addr && addr-s.Addr < s.Size {
			return s.Size - (addr - s.Addr)
		}
	}
	return 0
}

// executable says that addr is in a segment that is run.
func (p *program) executable(addr uint64) bool {
	for i := range p.f.Segments {
		if s := &p.f.Segments[i]; s.Type == ptLoad && s.Exec && addr >= s.Addr && addr-s.Addr < s.Size {
			return true
		}
	}
	return false
}

// fromSymbols names the functions and adds those without call frames.
func (p *program) fromSymbols() error {
	framed := p.funcs
	var more []function
	err := p.f.Symbols(func(s object.Symbol) bool {
		p.symbols = p.symbols || !s.Dynamic && s.Kind == object.Func
		if s.Imported || s.Kind != object.Func || s.Section == 0 || p.f.ELF.FileType == etRel {
			return true
		}
		i, found := slices.BinarySearchFunc(framed, s.Addr, byAddress)
		switch {
		case found:
			p.named(&framed[i], &s)
		case i > 0 && s.Addr < framed[i-1].addr+framed[i-1].size:
		case s.Size > 0 && s.Size <= maxCode && p.executable(s.Addr) && len(more) < maxFunctions:
			f := function{addr: s.Addr, size: s.Size, order: -1}
			p.named(&f, &s)
			more = append(more, f)
		}
		return true
	})
	p.funcs = append(framed, more...)
	p.sort()
	return err
}

// named gives f the name of s, a global one before a local one.
func (p *program) named(f *function, s *object.Symbol) {
	if f.name == "" || f.local && s.Bind != object.Local {
		f.name, f.local = strings.Clone(s.Name[:min(len(s.Name), 1024)]), s.Bind == object.Local
		f.weak = s.Bind == object.Weak
		f.cold = strings.HasSuffix(f.name, ".cold")
	}
}

// find returns the index of the function that begins at addr.
func (p *program) find(addr uint64) (int, bool) {
	return slices.BinarySearchFunc(p.funcs, addr, byAddress)
}

// byAddress compares a function with an address, for searches.
func byAddress(f function, addr uint64) int { return cmp.Compare(f.addr, addr) }

// fromCalls finds functions in a program that has neither call frames nor
// symbols: at the entry point and at the targets of direct calls.
func (p *program) fromCalls() error {
	p.bounds = FromNothing
	for i := range p.f.Segments {
		s := &p.f.Segments[i]
		if s.Type != ptLoad || !s.Exec || p.scan == nil {
			continue
		}
		size := min(s.Size, maxFrames)
		code, err := p.mem.at(s.Addr, size)
		if err != nil {
			return err
		}
		if err := p.mem.b.Step(int64(len(code) / 16)); err != nil {
			return err
		}
		starts := p.scan.starts(code, s.Addr)
		if p.f.Entry-s.Addr < size {
			starts = append(starts, p.f.Entry)
		}
		slices.Sort(starts)
		starts = slices.Compact(starts)
		for k, at := range starts {
			end := s.Addr + uint64(len(code))
			if k+1 < len(starts) {
				end = starts[k+1]
			}
			if n := min(end-at, maxCode); n > 0 && len(p.funcs) < maxFunctions {
				p.funcs = append(p.funcs, function{addr: at, size: n, order: -1})
			}
		}
	}
	p.sort()
	return nil
}
