package arm64

// pair is ldp or stp, which also move the stack pointer.
func (s *state) pair(w uint32, rt, rn int) {
	load := w>>22&1 != 0
	scale := uint(2)
	if w>>30 != 0 {
		scale = 3
	}
	if w>>26&1 != 0 {
		scale = 2 + uint(w>>30)
	}
	imm := signed(w>>15&0x7f, 7) << scale
	mode := w >> 23 & 3
	base := s.regs[rn]
	if base.kind == frameAddress {
		at := base.value
		if mode != 1 {
			at += imm
		}
		if mode != 2 { // written back
			r := register{frameAddress, base.value + imm}
			if rn == sp {
				s.move(r)
			} else {
				s.regs[rn] = r
			}
		}
		if !load && w>>26&1 == 0 {
			s.store(int(rt), at)
			s.store(int(w>>10&31), at+1<<scale)
		}
	}
	if load && w>>26&1 == 0 {
		s.set(rt, register{})
		s.set(int(w>>10&31), register{})
	}
}

// store notes what is put into the frame at v.
func (s *state) store(reg int, v int64) {
	switch r := s.regs[reg]; {
	case reg == 31:
	case (r.kind == loaded || r.kind == pointer) && s.nguard < len(s.guards):
		s.guards[s.nguard] = saved{v, r}
		s.nguard++
		return
	case r.kind == arrived && s.nspill < len(s.spills):
		s.spills[s.nspill] = spill{v, r.value}
		s.nspill++
		return
	}
	s.stores[s.nstore%len(s.stores)] = v
	s.nstore++
}

// access is a load or store of one register.
func (s *state) access(w uint32, rt, rn int) {
	size, vector, opc := w>>30, w>>26&1 != 0, w>>22&3
	load := opc != 0
	base := s.regs[rn]
	if w&0x3b200c00 == 0x38200800 { // register offset
		if base.kind == frameAddress && (rn == sp || base.value < 0) {
			s.f.Taken = true
		}
		if load && !vector {
			s.set(rt, register{})
		}
		return
	}
	imm := int64(0)
	back := false
	if w&0x3b000000 == 0x39000000 {
		imm = int64(w>>10&0xfff) << size
	} else {
		imm = signed(w>>12&0x1ff, 9)
		back = w>>10&1 != 0
	}
	at := base.value
	if !back || w>>11&1 != 0 {
		at += imm
	}
	if back && base.kind == frameAddress {
		r := register{frameAddress, base.value + imm}
		if rn == sp {
			s.move(r)
		} else {
			s.regs[rn] = r
		}
	}
	if vector {
		if w&0xffc003e0 == 0x3d8003e0 && rt < 8 { // str q, [sp, #n]
			s.vector++
		}
		return
	}
	if !load {
		if base.kind == frameAddress {
			// GCC touches what it allocates at 1024 bytes from its end.
			s.f.Probed = s.f.Probed || rt == 31 && rn == sp && size == 3 && !back && imm == 1024 && (s.f.Variable || s.deep >= guardArea)
			s.store(rt, at)
		}
		return
	}
	s.set(rt, s.result(base, at, size))
}

// result is what a load gives.
func (s *state) result(base register, at int64, size uint32) register {
	if size != 3 {
		return register{}
	}
	switch base.kind {
	case page:
		return register{kind: pointer, value: at}
	case pointer:
		return register{loaded, base.value}
	case thread:
		return register{loaded, at} // the guard of Android is in the thread
	case frameAddress:
		return register{slot, at}
	}
	return register{}
}
