package x86

// page is the distance at which a guard page is sure to be met, in bytes.
const page = 4096

// redZone is what a leaf function may use below its stack pointer (psABI 3.2.2).
const redZone = 128

// Facts is what the code of one function shows.
type Facts struct {
	Guard bool // reads the stack guard, fs:0x28
	Taken bool // takes an address in its own frame, or indexes into it
	// Parameter says that it takes the address of what it stored an argument
	// in: of a parameter, which compilers do not guard, or of a copy.
	Parameter bool
	Frame     uint64 // bytes that the largest fixed allocation takes, without saved registers
	Variable  bool   // allocates an amount that is known at run time only
	Probed    bool   // touches the pages that it allocates
	Landing   bool   // begins with endbr64
	Returns   bool
	// Variadic says that it saves the vector registers that al counts, as
	// functions with a variable number of arguments do.
	Variadic bool
	// FlagArg is the number of the integer argument that the function compares
	// with zero to set a mode, as the checking functions of the printf family
	// do; -1 if there is none.
	FlagArg int
	Decoded int // bytes up to where the decoder lost its way
}

// Large says that the frame reaches over a page.
func (f *Facts) Large() bool { return f.Frame >= page }

// RefKind says how code refers to an address.
type RefKind uint8

// The kinds of references.
const (
	Call    RefKind = iota // call of a fixed address
	Jump                   // jump to an address outside the function
	Address                // the address is computed, relative to rip
	CallGOT                // call or jump through a pointer at a fixed address
)

// A Ref is a reference of code to an address.
type Ref struct {
	Kind   RefKind
	At     uint64 // address of the instruction
	Target uint64
	args   *state
}

// Arg returns the value that integer argument n, from 0, certainly has at a call.
func (r *Ref) Arg(n int) (int64, bool) {
	if n < 0 || n >= 6 || r.args == nil {
		return 0, false
	}
	reg := argument(n)
	return r.args.value[reg], r.args.known&(1<<reg) != 0
}

// OnStack says that argument n holds an address in the frame of the caller.
func (r *Ref) OnStack(n int) bool {
	return n >= 0 && n < 6 && r.args != nil && r.args.stack&(1<<argument(n)) != 0
}

func argument(n int) int { return [6]int{rdi, rsi, rdx, rcx, 8, 9}[n] }

// state is what is known of registers on the way through a function.
type state struct {
	known, stack uint32 // bits by register: holds value; holds an address of the frame
	value        [16]int64

	current  int64 // bytes allocated below the saved registers
	frame    int64 // the most of it
	minus    bool  // a register was made to hold the stack pointer less something
	pointer  bool  // rbp is the frame pointer
	pageStep int   // instructions left in which a store makes a probe
	tested   int   // argument register that was last compared with zero, or none
	testAl   bool
	called   bool      // a call was seen
	arrived  uint32    // argument registers that still hold what the caller passed
	spilled  [8]place  // where those were stored
	spills   int       // how many
	stored   [16]place // where else was stored, the latest
	stores   int
	ref      Ref
	f        Facts
}

// place is an operand in the frame.
type place struct {
	base int
	disp int64
	size int64
}

// Scan reads the code of one function, which stands at addr. It calls visit, if
// not nil, for each reference; the Ref is good until visit returns.
func Scan(code []byte, addr uint64, visit func(*Ref)) Facts {
	s := state{tested: none, arrived: 1<<rdi | 1<<rsi | 1<<rdx | 1<<rcx | 1<<8 | 1<<9}
	s.f.FlagArg = -1
	s.f.Landing = len(code) >= 4 && code[0] == 0xf3 && code[1] == 0x0f && code[2] == 0x1e && code[3] == 0xfa
	var i inst
	for at := 0; at < len(code); at += i.n {
		if !decode(code[at:], &i) {
			s.f.Decoded = at
			return s.f
		}
		if visit != nil && refers(i.op) {
			s.refer(&i, addr+uint64(at), addr, uint64(len(code)), visit)
		}
		s.step(&i)
		if i.op == 0x8d && i.base == rip {
			s.set(i.reg, int64(addr+uint64(at+i.n))+i.disp)
		}
	}
	s.f.Decoded = len(code)
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
		s.memory(i)
	}
	switch {
	case i.op == 0xc3 || i.op == 0xc2:
		s.f.Returns = true
		s.current = 0
	case i.op == 0xe8, i.op == 0xff && i.reg&7 == 2:
		s.known, s.stack, s.arrived = s.known&saved, s.stack&saved, 0
		s.called = true
	case i.op == 0x8d:
		s.lea(i)
	case (i.op == 0x89 || i.op == 0xc7) && i.mod != 3 && (i.base == rsp || i.base == rbp) && i.index == none:
		s.store(i)
	case i.op == 0x89 && i.mod == 3:
		s.move(i.rm, i.reg, i)
	case i.op == 0x8b && i.mod == 3:
		s.move(i.reg, i.rm, i)
	case i.op == 0x81 || i.op == 0x83:
		s.immediate(i)
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

// saved are the registers that a call keeps: rbx, rbp, rsp, r12 to r15.
const saved = 1<<rbx | 1<<rbp | 1<<rsp | 0xf000

func (s *state) set(reg int, v int64) {
	s.kill(reg)
	s.known |= 1 << reg
	s.value[reg] = v
}

func (s *state) kill(reg int) {
	m := ^(uint32(1) << (reg & 15))
	s.known, s.stack, s.arrived = s.known&m, s.stack&m, s.arrived&m
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
		return i.disp < s.frame && s.frame > 0 || i.disp < 0 && i.disp >= -redZone && s.frame == 0
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
	s.kill(dst)
	if own {
		if i.index == none && s.parameter(i) {
			s.f.Parameter = true
		} else {
			s.f.Taken = true
		}
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
	case i.op >= 0x58 && i.op < 0x60: // pop
		s.kill(i.op&7 | int(i.rex&1)<<3)
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
