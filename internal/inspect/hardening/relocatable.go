package hardening

import (
	"cmp"
	"slices"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// loadObject reads the functions of an object that is not linked yet, by its
// symbols. Addresses are those in the section, which keep apart by sectionStep.
func (p *program) loadObject() error {
	p.bounds = FromSymbols
	sections := make(map[int][]function)
	err := p.f.Symbols(func(s object.Symbol) bool {
		p.symbols = true
		switch {
		case s.Imported && checking(s.Name):
			p.imported.checked = true
			p.imported.flag = p.imported.flag || flagArgument(s.Name) >= 0
		case s.Imported:
			always, _ := checkable(s.Name)
			p.imported.plain = p.imported.plain || always
			p.imported.maybe = p.imported.maybe || replaceable(s.Name)
		case s.Kind == object.Func && s.Size > 0 && s.Size <= maxCode && s.Section > 0 && len(p.funcs) < maxFunctions:
			f := function{addr: s.Addr, size: s.Size, order: -1, calls: calls{level: -1}}
			p.named(&f, &s)
			sections[s.Section] = append(sections[s.Section], f)
		}
		return true
	})
	if err != nil {
		return err
	}
	rust, err := isRust(p.f)
	if err = ignoreDamage(err); err != nil {
		return err
	}
	p.rust = rust
	indices := make([]int, 0, len(sections))
	for i := range sections {
		indices = append(indices, i)
	}
	slices.Sort(indices)
	for _, i := range indices {
		if i < len(p.f.Sections) {
			if err := p.readSection(&p.f.Sections[i], sections[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// readSection scans the functions of one section.
func (p *program) readSection(s *object.Section, funcs []function) error {
	if !s.Exec || s.NoBits {
		return nil
	}
	slices.SortStableFunc(funcs, func(a, b function) int { return cmp.Compare(a.addr, b.addr) })
	code, err := p.f.Read(s, maxFrames)
	if err != nil {
		return err
	}
	if err := p.mem.b.Step(int64(len(code) / 16)); err != nil {
		return err
	}
	end := uint64(0)
	for _, f := range funcs {
		if f.addr < end || f.addr > uint64(len(code)) {
			continue
		}
		end = f.addr + min(f.size, uint64(len(code))-f.addr)
		body := code[f.addr:end]
		switch {
		case p.golang || p.rust && rustName(f.name):
			f.origin = Managed
		case p.scan.stub(body):
			f.origin = Stub
		default:
			f.facts = p.scan.function(body, f.addr, nil)
		}
		p.funcs = append(p.funcs, f)
	}
	return nil
}

// imported is what an object that is not linked asks others for.
type imported struct{ checked, flag, plain, maybe bool }

// fortify is the word for the level, which the flags of calls would tell: they
// are not read in objects, so that only the lowest answers are certain.
func (i *imported) fortify() string {
	switch {
	case i.checked && !i.flag && i.plain:
		return "1"
	case i.checked:
		return Unknown
	case i.plain:
		return "0"
	case i.maybe:
		return Unknown
	}
	return NotApplicable
}
