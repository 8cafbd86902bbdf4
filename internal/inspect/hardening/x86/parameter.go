package x86

// A parameter whose address is taken needs no guard by the rule of
// -fstack-protector-strong; a local variable does. Where the compiler made a
// variable of an argument, both are a store of the argument and an address. What
// tells them apart is what stands around the place.

// place is an operand in the frame.
type place struct {
	base int
	disp int64
	top  int64 // the offset from the top of the frame
	size int64
	arg  uint8 // number of the argument that was stored there, from 1
}

// spill notes where an argument is stored.
func (s *state) spill(i *inst) {
	arg := s.arrived[i.reg]
	if i.op != 0x89 && i.op != 0x88 {
		if arg = 0; i.reg < vectors && s.floats&(1<<i.reg) != 0 {
			arg = uint8(vectors + 1 + i.reg)
		}
	} else {
		// To a place of the frame, it may be a spill; where that is a structure that is
		// passed on, the address of the structure tells.
		s.escaped = s.escaped || s.stack&(1<<i.reg) != 0 && !s.own(i)
	}
	if i.base != rsp && i.base != rbp || i.index != none || arg == 0 || s.spills == len(s.spilled) {
		return
	}
	s.spilled[s.spills] = place{i.base, i.disp, s.level(i), size(i), arg}
	s.spills++
}

// vectors is how many arguments come in vector registers.
const vectors = 8

// keepsVectors says that i leaves its vector register as it is, or has none.
func keepsVectors(i *inst) bool {
	op := i.op &^ mapVEX
	low := op & 0xff
	if op>>8 != map0F>>8 || i.reg >= vectors {
		return true
	}
	switch {
	case low == 0xd6, low == 0xd7, low == 0xe7, low == 0x7e, low == 0x7f, low == 0x2e, low == 0x2f, low == 0x50:
		return true
	}
	return low < 0x10 || low > 0x16 && low < 0x28 || low == 0x11 || low == 0x13 || low == 0x29 ||
		low >= 0x2b && low < 0x51 || low >= 0x77 && low < 0xc2 || low >= 0xc3 && low < 0xd0 && low != 0xc6
}

// level is an offset from the top of the frame, which pushes do not change.
func (s *state) level(i *inst) int64 {
	if i.base != rsp {
		return i.disp
	}
	return i.disp - s.pushed - s.depth
}

// size is how many bytes i moves from or to a register.
func size(i *inst) int64 {
	switch {
	case i.op&^mapVEX >= map0F:
		switch {
		case i.rep == 0xf3 && i.op&0xff != 0x7f:
			return 4
		case i.rep == 0xf2, i.op&0xff == 0xd6, i.op&0xff == 0x13, i.op&0xff == 0x17:
			return 8
		}
		return 16
	case i.op == 0x88:
		return 1
	case i.rex&8 != 0:
		return 8
	case i.data16:
		return 2
	}
	return 4
}

// take notes that the address of an operand in the frame was taken.
func (s *state) take(i *inst) {
	if i.index != none || s.ntake == len(s.takes) {
		s.f.Taken = true
		return
	}
	s.takes[s.ntake] = place{base: i.base, disp: i.disp, top: s.level(i)}
	s.ntake++
}

// settle says of the addresses that were taken whether they are those of
// parameters. Only the functions that this can tell something of read their code
// again.
func (s *state) settle(code []byte) {
	if s.f.Taken || s.ntake == 0 {
		return
	}
	doubtful := true
	for k := range s.takes[:s.ntake] {
		t := &s.takes[k]
		if p := s.spilledAt(*t); p != nil {
			*t = *p
		}
	}
	for k := range s.takes[:s.ntake] {
		doubtful = doubtful && (s.takes[k].arg != 0 || s.inside(&s.takes[k]))
	}
	if !doubtful && s.escaped {
		s.f.Taken = true
		return
	}
	var near [len(s.takes)]around
	s.survey(code, &near)
	s.f.Taken = !doubtful || s.aggregate(&near)
	s.f.Parameter = !s.f.Taken
	s.f.Scalar = !s.escaped && s.scalar(&near)
}

func (s *state) spilledAt(t place) *place {
	for k := range s.spilled[:s.spills] {
		if p := &s.spilled[k]; p.base == t.base && p.top == t.top {
			return p
		}
	}
	return nil
}

// inside says that t is in, or at the end of, a parameter whose address is taken.
func (s *state) inside(t *place) bool {
	for _, p := range s.takes[:s.ntake] {
		if p.arg != 0 && p.base == t.base && t.top > p.top && t.top <= p.top+p.size {
			return true
		}
	}
	return false
}

// hole is how many bytes behind a variable alignment leaves unused at most.
const hole = 16

// around is what stands around a place in the frame.
type around struct {
	next   int64 // offset of the next operand behind it, from the top
	joined bool  // something is stored inside of it or right behind it
	twin   bool  // that is the next argument, as of a structure that comes in two registers
	third  bool  // and a third value follows, as no such structure has
}

// look notes an operand in the frame, at an offset from its top.
func (a *around) look(s *state, p *place, i *inst, top int64) {
	if p.base != i.base || top <= p.top {
		return
	}
	a.next = min(a.next, top)
	if !writes(i) || top > p.top+2*p.size {
		return
	}
	q := s.spilledAt(place{base: i.base, top: top})
	a.third = a.third || i.base == rsp && top == p.top+2*p.size && q == nil
	switch {
	case top > p.top+p.size:
	case q == nil:
		a.joined = true
	case (p.arg > vectors) != (q.arg > vectors):
	case p.size == 8 && q.size == 8 && q.arg == p.arg+1:
		a.twin = true
	case q.arg > p.arg: // parameters are laid out downwards
		a.joined = true
	}
}

// survey finds what stands around the addresses that were taken.
func (s *state) survey(code []byte, near *[len(state{}.takes)]around) {
	var i inst
	var t state
	for at := 0; at < len(code) && decode(code[at:], &i); at += i.n {
		if i.memory() && (i.base == rsp || i.base == rbp) {
			top := t.level(&i)
			for k := range s.takes[:s.ntake] {
				near[k].look(s, &s.takes[k], &i, top)
			}
		}
		t.step(&i)
	}
}

// aggregate says that one of the places is the beginning of an array or a
// structure that is no parameter: something else is stored there, or nothing in
// the code accounts for the room behind it.
func (s *state) aggregate(near *[len(state{}.takes)]around) bool {
	for k, p := range s.takes[:s.ntake] {
		n := &near[k]
		if p.arg != 0 && (n.joined || n.twin && n.third || n.next-p.top-p.size >= hole && !n.twin) {
			return true
		}
	}
	return false
}

// scalar says that no place has room for more than eight bytes.
func (s *state) scalar(near *[len(state{}.takes)]around) bool {
	for k, p := range s.takes[:s.ntake] {
		if near[k].next-p.top > 8 {
			return false
		}
	}
	return true
}

// writes says that i stores its register or a constant in memory.
func writes(i *inst) bool {
	switch i.op &^ mapVEX {
	case 0x88, 0x89, 0xc6, 0xc7,
		map0F | 0x11, map0F | 0x13, map0F | 0x17, map0F | 0x29, map0F | 0x7e, map0F | 0x7f, map0F | 0xd6: // of vector registers
		return true
	}
	return false
}
