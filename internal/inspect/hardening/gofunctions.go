package hardening

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/frame"
)

// fromGoTable names the functions of Go and adds those that neither call frames
// nor symbols tell of: Go writes no call frames that stay, and its table is there
// in stripped programs, too.
func (p *program) fromGoTable() error {
	data, addr, err := p.goTable()
	if err != nil || data == nil {
		return err
	}
	if err := p.mem.b.Step(int64(len(data) / 64)); err != nil {
		return err
	}
	table, ok := frame.ParseGo(data, p.layout())
	if !ok {
		return nil
	}
	text, err := p.goText(&table, addr)
	if err != nil {
		return err
	}
	if text == 0 {
		p.r.note("the table of Go's functions does not tell where they are loaded")
		return nil
	}
	known := p.funcs
	for _, fn := range table.Funcs {
		at := text + fn.Addr
		i, found := slices.BinarySearchFunc(known, at, byAddress)
		switch {
		case found:
			if known[i].name == "" {
				known[i].name = fn.Name
			}
		case i > 0 && at-known[i-1].addr < known[i-1].size, !p.executable(at), fn.Size > maxCode, len(p.funcs) >= maxFunctions:
		default:
			p.funcs = append(p.funcs, function{addr: at, size: fn.Size, order: -1, name: fn.Name, local: true})
		}
	}
	p.sort()
	return nil
}

// goTable finds the table by its section, or by its look.
func (p *program) goTable() (data []byte, addr uint64, err error) {
	for _, name := range [...]string{".gopclntab", ".data.rel.ro.gopclntab"} {
		if s := p.f.SectionByName(name); s != nil && !s.NoBits {
			data, err = p.f.Read(s, maxFrames)
			return data, s.Addr, err
		}
	}
	for _, d := range p.f.Data() {
		if d.Exec {
			continue
		}
		data, err := p.f.Read(&object.Section{Off: d.Off, Size: d.Size}, maxFrames)
		if err != nil {
			return nil, 0, err
		}
		if at := frame.FindGo(data, p.layout()); at >= 0 {
			return data[at:], d.Addr + uint64(at), nil
		}
	}
	return nil, 0, nil
}

// goText is the address to which the offsets of the table are relative: as the
// table has it, by the function at the entry point, or by what the runtime keeps
// of its module; 0 if nothing tells. The last knows the table by its address.
func (p *program) goText(t *frame.GoTable, addr uint64) (uint64, error) {
	if t.Text != 0 && p.executable(t.Text) {
		return t.Text, nil
	}
	// With Go's own linker the entry point is one of its functions.
	k, found := p.find(p.f.Entry)
	if foreign := found && (p.funcs[k].order >= 0 || p.funcs[k].name == "_start"); p.kind != "executable" || foreign {
		return p.moduleText(addr)
	}
	for _, fn := range t.Funcs {
		// The name ends in the machine and the system; others of the kind have less or more.
		if strings.HasPrefix(fn.Name, "_rt0_") && strings.Count(fn.Name, "_") == 3 && p.executable(p.f.Entry-fn.Addr) {
			return p.f.Entry - fn.Addr, nil
		}
	}
	return p.moduleText(addr)
}

// Words of the runtime's moduledata (runtime/symtab.go): six slices stand between
// the address of the table and the numbers.
const (
	moduleMin  = 20 // address of the first function
	moduleText = 22 // address of the code
	moduleSize = 23
)

// moduleText reads the address of the code from the moduledata, which begins with
// the address of the table.
func (p *program) moduleText(table uint64) (uint64, error) {
	if p.f.Bits != 64 {
		return 0, nil
	}
	for _, d := range p.f.Data() {
		if d.Exec || d.Size < moduleSize*8 {
			continue
		}
		data, err := p.f.Read(&object.Section{Off: d.Off, Size: d.Size}, maxFrames)
		if err != nil {
			return 0, err
		}
		if err := p.mem.b.Step(int64(len(data) / 64)); err != nil {
			return 0, err
		}
		for at := 0; at+moduleSize*8 <= len(data); at += 8 {
			if p.mem.word(data[at:]) != table {
				continue
			}
			first, text := p.mem.word(data[at+moduleMin*8:]), p.mem.word(data[at+moduleText*8:])
			if text != 0 && first >= text && p.executable(text) {
				return text, nil
			}
		}
	}
	return 0, nil
}
