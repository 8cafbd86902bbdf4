package hardening

import (
	"bytes"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// maxRelocations bounds the relocations that are read for names.
const maxRelocations = 4 << 20

// findSlots reads which pointers the loader sets to functions that tell of
// FORTIFY: the relocations for symbols, in DT_JMPREL and DT_RELA (gABI chapter 4,
// "Relocation"). Only 64-bit tables with addends are read.
func (p *program) findSlots() error {
	if p.f.Bits != 64 || len(p.f.ELF.Dynamic) == 0 {
		return nil
	}
	names := make(map[uint64]string)
	index := uint64(0)
	err := p.f.Symbols(func(s object.Symbol) bool {
		if !s.Dynamic {
			return false
		}
		if index++; s.Imported && (checking(s.Name) || replaceable(s.Name)) {
			names[index] = strings.Clone(s.Name)
		}
		return true
	})
	if err != nil || len(names) == 0 {
		return err
	}
	for _, tags := range [...][2]uint64{{dtJmpRel, dtPltRelSz}, {dtRela, dtRelaSz}} {
		addr, there := p.f.ELF.Dyn(tags[0])
		size, _ := p.f.ELF.Dyn(tags[1])
		if !there {
			continue
		}
		table, err := p.mem.at(addr, min(size, maxRelocations*24))
		if err != nil {
			return err
		}
		if err := p.mem.b.Step(int64(len(table) / 256)); err != nil {
			return err
		}
		for ; len(table) >= 24; table = table[24:] {
			if name := names[p.mem.word(table[8:])>>32]; name != "" {
				p.slots[p.mem.word(table)] = name
			}
		}
	}
	return nil
}

// findNames notes where the functions that tell of FORTIFY stand in the file
// itself, as in a static program with symbols.
func (p *program) findNames() error {
	if !p.static || !p.symbols {
		return nil
	}
	return p.f.Symbols(func(s object.Symbol) bool {
		name := strings.TrimLeft(s.Name, "_")
		if s.Imported || s.Kind != object.Func {
			return true
		}
		if name = "__" + name; checking(name) {
			p.callees[s.Addr] = callee{name: name, flagArg: flagArgument(name)}
		} else if name = name[2:]; replaceable(name) {
			p.callees[s.Addr] = callee{name: name, flagArg: -1}
		} else if strings.HasPrefix(name, "IO_") && replaceable("_"+name) {
			p.callees[s.Addr] = callee{name: "_" + name, flagArg: -1}
		}
		return true
	})
}

// direct counts a call of a fixed address; false if calls of it tell nothing.
func (p *program) direct(target uint64, r reference) bool {
	c, seen := p.callees[target]
	if !seen {
		c = callee{flagArg: -1}
		i, known := p.find(target)
		switch {
		case !known:
			// A stub of the linker; reading it moves the window of code.
			if code, err := p.mem.at(target, 16); err == nil {
				if slot, ok := p.scan.slot(code, target); ok {
					c.name = p.slots[slot]
				} else if len(code) > 0 && !p.inside(target) {
					p.incomplete = true
				}
			}
		case p.funcs[i].origin == Runtime && !p.symbols:
			c = p.shape(&p.funcs[i])
		}
		p.callees[target] = c
	}
	switch {
	case c.name != "":
		p.calls.named(c.name, r, p.simpleFormat)
	case c.flagArg >= 0 || c.checks:
		p.calls.flag(c.flagArg, r)
	case c.printf:
		p.calls.plain++
		p.calls.printf++
	default:
		return false
	}
	return true
}

// inside says that addr is in a function that was found, or in none that could
// be one.
func (p *program) inside(addr uint64) bool {
	i, found := p.find(addr)
	if found || !p.executable(addr) {
		return true
	}
	return i > 0 && addr-p.funcs[i-1].addr < p.funcs[i-1].size
}

// shape recognises functions of the printf family in a C library without names:
// they save all registers that arguments come in, and the checking ones turn the
// sign of their flag into a mode.
func (p *program) shape(f *function) callee {
	c := callee{flagArg: -1}
	if f.size > 512 || p.scan == nil {
		return c
	}
	code, err := p.mem.at(f.addr, f.size)
	if err != nil {
		return c
	}
	fail := p.checkFailed()
	facts := p.scan.function(code, f.addr, func(kind refKind, _, target uint64, _ reference) {
		c.checks = c.checks || fail != 0 && target == fail && kind != refPointer
	})
	if facts.variadic {
		c.printf, c.flagArg = true, facts.flagArg
	}
	return c
}

// overflowText is what glibc says when a check fails (debug/chk_fail.c).
const overflowText = "buffer overflow detected"

// checkFailed returns the address of the function of a static C library that ends
// the program when a check fails, which all checking functions call; 0 if there
// is none.
func (p *program) checkFailed() uint64 {
	if p.failKnown {
		return p.fail
	}
	p.failKnown = true
	var text uint64
	for _, d := range p.f.Data() {
		b, err := p.f.Read(&object.Section{Off: d.Off, Size: d.Size}, maxCode)
		if err != nil || d.Exec {
			continue
		}
		if i := bytes.Index(b, []byte(overflowText)); i >= 0 {
			text = d.Addr + uint64(i)
			if i >= 4 && string(b[i-4:i]) == "*** " {
				text -= 4
			}
			break
		}
	}
	if text == 0 {
		return 0
	}
	for i := range p.funcs {
		f := &p.funcs[i]
		if f.origin != Runtime || f.size > 64 || p.fail != 0 {
			continue
		}
		code, err := p.mem.at(f.addr, f.size)
		if err != nil {
			return 0
		}
		p.scan.function(code, f.addr, func(kind refKind, _, target uint64, _ reference) {
			if kind == refAddress && target == text {
				p.fail = f.addr
			}
		})
	}
	return p.fail
}

// simpleFormat says that the format at addr has no conversion but a whole "%s".
func (p *program) simpleFormat(addr uint64) bool {
	b, err := p.mem.at(addr, 256)
	i := bytes.IndexByte(b, 0)
	if err != nil || i < 0 {
		return true
	}
	return string(b[:i]) == "%s" || bytes.IndexByte(b[:i], '%') < 0
}
