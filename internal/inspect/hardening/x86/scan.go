package x86

// page is the distance at which a guard page is sure to be met, in bytes.
const page = 4096

// redZone is what a leaf function may use below its stack pointer (psABI 3.2.2).
const redZone = 128

// state is what is known of registers on the way through a function.
type state struct {
	known, stack uint32 // bits by register: holds value; holds an address of the frame
	value        [16]int64

	current  int64 // bytes allocated below the saved registers
	frame    int64 // the most of it
	pushed   int64 // bytes pushed since, as arguments of calls
	depth    int64 // bytes allocated; behind a way out those of body
	body     int64 // bytes allocated by the prologue
	outgoing int64 // bytes allocated for arguments of a call, in a function with a frame pointer
	settled  bool  // the frame is in use, behind the prologue
	top      int64 // the constant that was pushed last
	topKnown bool  // nothing was pushed or popped since
	minus    bool  // a register was made to hold the stack pointer less something
	pointer  bool  // rbp is the frame pointer
	pageStep int   // instructions left in which a store makes a probe
	tested   int   // argument register that was last compared with zero, or none
	testAl   bool
	called   bool      // a call was seen
	arrived  [16]uint8 // number of the argument that a register holds, from 1
	floats   uint32    // vector registers that hold the argument that came in them
	spilled  [14]place // where arguments were stored
	spills   int       // how many
	takes    [16]place // addresses of the frame that were taken
	ntake    int
	copies   int  // the take, from 1, that is the target of a block copy, if one follows
	escaped  bool // an address of the frame was passed on or stored
	ref      Ref
	f        Facts
}

// Scan reads the code of one function, which stands at addr. It calls visit, if
// not nil, for each reference; the Ref is good until visit returns.
func Scan(code []byte, addr uint64, visit func(*Ref)) Facts {
	s := state{tested: none, floats: 1<<vectors - 1}
	for n := range 6 {
		s.arrived[argument(n)] = uint8(n + 1)
	}
	s.f.FlagArg = -1
	s.f.Landing = len(code) >= 4 && code[0] == 0xf3 && code[1] == 0x0f && code[2] == 0x1e && code[3] == 0xfa
	var i inst
	for at := 0; at < len(code); at += i.n {
		if !decode(code[at:], &i) {
			s.f.Decoded = at
			s.settle(code[:at])
			return s.f
		}
		if visit != nil && refers(i.op) {
			s.refer(&i, addr+uint64(at), addr, uint64(len(code)), visit)
		}
		s.step(&i)
		if (i.op == 0xe9 || i.op == 0xeb) && (uint64(at+i.n)+uint64(i.imm) >= uint64(len(code)) || i.op == 0xe9 && i.imm == 0) {
			s.f.Returns = true // in an object that is not linked, every target is the next instruction
		}
		if i.op == 0x8d && i.base == rip {
			s.set(i.reg, int64(addr+uint64(at+i.n))+i.disp)
		}
	}
	s.f.Decoded = len(code)
	s.settle(code)
	return s.f
}

// refers says that an instruction may refer to an address.
func refers(op int) bool {
	switch {
	case op == 0xe8, op == 0xe9, op == 0xeb, op == 0x8d, op == 0xff, op == 0xc7:
		return true
	}
	return op >= 0xb8 && op < 0xc0 || op&^0xf == 0x70 || op&^0xf == map0F|0x80
}

// refer reports what i refers to.
func (s *state) refer(i *inst, at, start, size uint64, visit func(*Ref)) {
	r := &s.ref
	*r = Ref{At: at, args: s}
	next := at + uint64(i.n)
	switch {
	case i.op == 0xe8:
		r.Kind, r.Target = Call, next+uint64(i.imm)
	case i.op == 0xe9, i.op == 0xeb, i.op&^0xf == 0x70, i.op&^0xf == map0F|0x80:
		if r.Kind, r.Target = Jump, next+uint64(i.imm); r.Target-start < size {
			return
		}
	case i.op == 0x8d && i.base == rip:
		r.Kind, r.Target = Address, next+uint64(i.disp)
	case i.op == 0xff && i.base == rip && (i.reg&7 == 2 || i.reg&7 == 4):
		r.Kind, r.Target = CallGOT, next+uint64(i.disp)
	case i.op == 0xff && i.mod == 3 && i.reg&7 == 2 && s.known&(1<<i.rm) != 0: // of the large code model
		r.Kind, r.Target = Call, uint64(s.value[i.rm])
	case i.op == 0xc7 && i.mod == 3 || i.op >= 0xb8 && i.op < 0xc0:
		r.Kind, r.Target = Address, uint64(i.imm)&0xffffffff // code at a fixed address
	default:
		return
	}
	visit(r)
}

// step follows one instruction.
func (s *state) step(i *inst) {
	if i.memory() && i.base == rsp && s.probe(i) {
		s.f.Probed = true
		s.pageStep = 0
		return
	}
	if s.pageStep > 0 {
		s.pageStep--
	}
	if i.memory() {
		if s.body == 0 && i.base == rsp {
			s.body = s.depth
		}
		s.memory(i)
		s.settled = s.settled || s.pointer && i.base == rbp
	}
	switch {
	case i.op == 0xc3 || i.op == 0xc2:
		s.f.Returns = true
		s.current, s.pushed, s.depth = 0, 0, s.body
	case i.op == 0xe8, i.op == 0xff && i.reg&7 == 2:
		s.escaped = s.escaped || s.stack&arguments != 0
		s.known, s.stack, s.arrived = s.known&saved, s.stack&saved, [16]uint8{}
		s.floats = 0
		s.called = true
	case i.op == 0x8d:
		s.lea(i)
	case i.mod != 3 && (i.op == 0x89 || i.op == 0x88 || s.floats != 0 && i.op >= map0F && writes(i)):
		s.spill(i)
	case i.op == 0x89 && i.mod == 3:
		s.move(i.rm, i.reg, i)
	case i.op == 0x8b && i.mod == 3:
		s.move(i.reg, i.rm, i)
	case i.op == 0x81 || i.op == 0x83:
		s.immediate(i)
	case i.op == 0x01 && i.mod == 3:
		s.add(i.rm, i.reg)
	case i.op == 0x29 && i.mod == 3:
		s.subtract(i.rm, i.reg)
	case i.op == 0x2b && i.mod == 3:
		s.subtract(i.reg, i.rm)
	case (i.op == 0x31 || i.op == 0x33) && i.mod == 3 && i.reg == i.rm:
		s.set(i.reg, 0)
	case i.op >= 0xb8 && i.op < 0xc0:
		s.set(i.op&7|int(i.rex&1)<<3, i.imm)
	case i.op == 0xc7 && i.mod == 3:
		s.set(i.rm, i.imm)
	case i.op == 0x84 && i.mod == 3 && i.reg == rax && i.rm == rax:
		s.testAl = true
	case i.op == 0x85 && i.mod == 3:
		if s.tested = none; i.reg == i.rm && i.rex&8 == 0 {
			s.tested = i.reg
		}
	default:
		if s.floats != 0 && !keepsVectors(i) {
			s.floats &^= 1 << i.reg
		}
		s.other(i)
	}
}

// probe says that the instruction, which has an operand on the stack, is there
// for its touch only: "or qword [rsp+n], 0" of GCC, "xor qword [rsp], 0" or, behind
// the allocation of a page, "mov qword [rsp], 0" of clang.
func (s *state) probe(i *inst) bool {
	switch {
	case i.op == 0x83 && i.imm == 0:
		return i.reg&7 == 1 || i.reg&7 == 6
	case i.op == 0xc7 || i.op == 0x89 || i.op == 0x85:
		return s.pageStep > 0 && i.disp == 0 && i.index == none
	}
	return false
}

// arguments are the registers in which arguments come.
const arguments = 1<<rdi | 1<<rsi | 1<<rdx | 1<<rcx | 1<<8 | 1<<9

// saved are the registers that a call keeps: rbx, rbp, rsp, r12 to r15.
const saved = 1<<rbx | 1<<rbp | 1<<rsp | 0xf000

func (s *state) set(reg int, v int64) {
	s.kill(reg)
	s.known |= 1 << reg
	s.value[reg] = v
}

func (s *state) kill(reg int) {
	m := ^(uint32(1) << (reg & 15))
	s.known, s.stack = s.known&m, s.stack&m
	s.arrived[reg&15] = 0
}

// memory looks at an operand in memory.
func (s *state) memory(i *inst) {
	switch {
	case i.seg == 0x64 && i.base == none && i.index == none && i.disp == 0x28:
		switch i.op {
		case 0x8b, 0x33, 0x2b, 0x3b: // mov, xor, sub, cmp
			s.f.Guard = true
		}
	case i.index != none && s.own(i) && i.op != map0F|0x1f && i.seg == 0:
		s.f.Taken = true
	case s.testAl && i.base == rsp && (i.op == map0F|0x29 || i.op == mapVEX|map0F|0x29), s.testAl && i.base == rbp && i.op == map0F|0x29:
		s.f.Variadic = true
	}
}

// own says that the operand lies in the frame of the function.
func (s *state) own(i *inst) bool {
	switch {
	case i.base == rsp:
		return i.disp < s.frame+s.pushed && s.frame > 0 || i.disp < 0 && i.disp >= -redZone && s.frame == 0
	case i.base == rbp && s.pointer:
		return i.disp < 0
	}
	return false
}

func (s *state) lea(i *inst) {
	dst := i.reg
	if dst == rsp {
		if i.base == rsp && i.index == none && i.disp < 0 {
			s.allocate(-i.disp)
		} else if i.index != none && i.base != rip {
			s.f.Variable, s.f.Taken = true, true
		}
		return
	}
	if dst == rbp && i.base == rsp && i.index == none && i.disp >= s.frame {
		s.pointer = true // clang sets the frame pointer behind the pushes
	}
	own := s.own(i)
	s.escaped = s.escaped || i.base < 16 && i.base != rsp && s.stack&(1<<i.base) != 0
	s.kill(dst)
	if own {
		s.take(i)
		s.stack |= 1 << dst
	}
	switch {
	case i.base == rsp && i.index != none:
		s.minus = true
	case i.base == rsp && i.disp < -redZone: // the end of a loop of probes
		s.f.Frame = max(s.f.Frame, uint64(-i.disp))
		s.current = -i.disp
		s.frame = max(s.frame, s.current)
	}
}

// other forgets what the remaining instructions write to.
func (s *state) other(i *inst) {
	switch {
	case i.op == 0x50 && i.rex&1 == 0 && !s.called && s.current == 0:
		s.allocate(8) // push rax, which is how clang makes room for one variable
	case i.op == 0x68, i.op == 0x6a, i.op >= 0x50 && i.op < 0x58, i.op == 0xff && i.reg&7 == 6: // push
		s.push(i)
	case i.op == 0xa5 && i.rep != 0 && s.copies == s.ntake:
		s.ntake, s.copies = max(s.ntake-1, 0), 0 // of a structure, to where arguments are passed
	case i.op == 0xff && i.reg&7 == 4:
		s.f.Returns = true // or a table of a switch
	case i.op == map0F|0x6e:
		s.escaped = s.escaped || i.mod == 3 && s.stack&(1<<i.rm) != 0
	case i.op >= 0x58 && i.op < 0x60: // pop
		s.pop(i.op&7 | int(i.rex&1)<<3)
	case i.op == map0F|0x9f: // setg
		if n := numberOf(s.tested); n >= 0 && s.f.FlagArg < 0 {
			s.f.FlagArg = n
		}
		if i.mod == 3 {
			s.kill(i.rm)
		}
	case i.op < 0x40 && i.modrm && i.op&2 != 0 && i.op < 0x38, i.op == 0x8b, i.op == 0x63, i.op == 0x69, i.op == 0x6b,
		i.op == map0F|0xb6, i.op == map0F|0xb7, i.op == map0F|0xbe, i.op == map0F|0xbf, i.op == map0F|0xaf, i.op&^0xf == map0F|0x40:
		s.kill(i.reg)
	case i.modrm && i.mod == 3 && (i.op < 0x38 || i.op == 0xc1 || i.op == 0xd1 || i.op == 0xd3 || i.op == 0xf7 || i.op == 0xff || i.op&^0xf == map0F|0x90):
		s.kill(i.rm)
	}
}

func numberOf(reg int) int {
	for n := range 6 {
		if argument(n) == reg {
			return n
		}
	}
	return -1
}
