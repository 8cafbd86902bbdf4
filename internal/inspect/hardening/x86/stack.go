package x86

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
		if s.frame > 0 && s.outgoing == 0 {
			s.take(&inst{base: rsp, index: none})
			if s.copies = 0; dst == rdi {
				s.copies = s.ntake
			}
		}
		return
	}
	bit := uint32(1) << dst
	arg := s.arrived[src]
	s.kill(dst)
	s.arrived[dst] = arg
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
		popped := min(s.pushed, i.imm)
		s.pushed -= popped
		s.current = max(s.current-(i.imm-popped), 0)
		s.outgoing = max(s.outgoing-(i.imm-popped), 0)
		s.depth = max(s.depth-(i.imm-popped), 0)
	}
}

// allocate is sub rsp, n.
func (s *state) allocate(n int64) {
	s.topKnown = false
	if n == page {
		s.pageStep = 2
	}
	if n < page && (s.settled || s.pointer && s.current > 0 && s.current < page) {
		s.outgoing += n
	}
	if s.current < 1<<40 {
		s.current += n
		s.depth += n
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

// add is add dst, src between registers.
func (s *state) add(dst, src int) {
	both, stack := s.known&(1<<dst) != 0 && s.known&(1<<src) != 0, s.stack&(1<<dst)
	v := s.value[dst] + s.value[src]
	if dst == rsp {
		return
	}
	if s.kill(dst); both {
		s.set(dst, v)
	}
	s.stack |= stack
}

// push is a push of any operand.
func (s *state) push(i *inst) {
	s.top, s.topKnown = i.imm, i.op == 0x68 || i.op == 0x6a
	if s.frame > 0 {
		s.pushed = min(s.pushed+8, page)
		s.escaped = s.escaped || s.stack != 0
	}
}

// pop is a pop to a register: with a push right before, the shortest way to load
// a constant.
func (s *state) pop(reg int) {
	if s.pushed > 0 {
		s.pushed -= 8
	} else {
		s.depth = max(s.depth-8, 0) // what was allocated to align the stack
	}
	if s.kill(reg); s.topKnown {
		s.set(reg, s.top)
	}
	s.topKnown = false
}
