package x86

// store remembers what i puts in the frame.
func (s *state) store(i *inst) {
	p := place{i.base, i.disp, 4}
	if i.rex&8 != 0 {
		p.size = 8
	}
	if i.op == 0x89 && s.arrived&(1<<i.reg) != 0 && s.spills < len(s.spilled) {
		s.spilled[s.spills] = p
		s.spills++
		return
	}
	s.stored[s.stores%len(s.stored)] = p
	s.stores++
}

// parameter says that the operand is where an argument was stored, and that
// nothing else stands right behind it, as in an array.
func (s *state) parameter(i *inst) bool {
	for _, p := range s.spilled[:s.spills] {
		if p.base != i.base || p.disp != i.disp {
			continue
		}
		for _, o := range s.stored[:min(s.stores, len(s.stored))] {
			if o.base == p.base && o.disp == p.disp+p.size {
				return false
			}
		}
		return true
	}
	return false
}

// move is mov dst, src between registers.
func (s *state) move(dst, src int, i *inst) {
	switch {
	case dst == rsp:
		if src != rbp && s.minus {
			s.f.Variable, s.f.Taken = true, true
		}
		return
	case src == rsp && dst == rbp && s.frame == 0:
		s.pointer = true
	case src == rsp:
		s.kill(dst)
		s.stack |= 1 << dst
		switch {
		case s.frame == 0:
		case s.parameter(&inst{base: rsp}):
			s.f.Parameter = true
		default:
			s.f.Taken = true
		}
		return
	}
	s.kill(dst)
	bit := uint32(1) << dst
	if s.known&(1<<src) != 0 {
		s.known |= bit
		s.value[dst] = s.value[src]
	}
	if i.rex&8 != 0 && s.stack&(1<<src) != 0 {
		s.stack |= bit
	}
}

// immediate is the group of arithmetic with an immediate value.
func (s *state) immediate(i *inst) {
	if i.mod != 3 || i.reg&7 == 7 { // cmp
		return
	}
	if i.rm != rsp {
		bit := uint32(1) << i.rm
		stack := s.stack & bit
		moves := i.reg&7 == 0 || i.reg&7 == 4 || i.reg&7 == 5 // add, and, sub keep what it is
		s.kill(i.rm)
		if moves {
			s.stack |= stack
		}
		if stack != 0 && i.reg&7 == 5 && i.imm >= page {
			s.frame = max(s.frame, i.imm) // the end of a loop of probes
			s.f.Frame = max(s.f.Frame, uint64(i.imm))
			s.current = i.imm
		}
		return
	}
	switch {
	case i.reg&7 == 5 && i.imm > 0:
		s.allocate(i.imm)
	case i.reg&7 == 0 && i.imm < 0:
		s.allocate(-i.imm)
	case i.reg&7 == 0:
		s.current = max(s.current-i.imm, 0)
	}
}

// allocate is sub rsp, n.
func (s *state) allocate(n int64) {
	if n == page {
		s.pageStep = 2
	}
	if s.current < 1<<40 {
		s.current += n
	}
	s.frame = max(s.frame, s.current)
	s.f.Frame = uint64(s.frame)
}

// subtract is sub dst, src between registers.
func (s *state) subtract(dst, src int) {
	if dst == rsp {
		s.f.Variable, s.f.Taken = true, true
		return
	}
	stack := s.stack & (1 << dst)
	s.kill(dst)
	if stack != 0 && src != rsp {
		s.minus = true
		s.stack |= stack
	}
}
