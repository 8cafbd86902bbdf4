package arm64

import "encoding/binary"

// guardArea is what compilers leave unprobed between two probes: GCC and clang
// count on a guard of 64 KiB (GCC manual, --param stack-clash-protection-guard-size),
// so that only larger frames need probes.
const guardArea = 64 << 10

// Registers.
const (
	fp = 29
	sp = 31 // as a base; as an operand of data it is zero
)

// kind says what is known of a register.
type kind uint8

const (
	unknown      kind = iota
	arrived           // holds the argument that the caller passed
	constant          // value
	frameAddress      // value is the distance from the stack pointer at entry
	page              // value is an address, of adrp or adrp and add
	pointer           // was loaded from an address that is known
	loaded            // was loaded through such a pointer, or is the thread's guard
	slot              // was loaded from the frame, at value
	thread            // the thread pointer
)

type register struct {
	kind  kind
	value int64
}

// saved is a value in the frame that may be the guard, and where it came from.
type saved struct {
	slot int64
	from register
}

// spill is a place in the frame where an argument was stored.
type spill struct{ slot, arg int64 }

// state is what is known on the way through a function.
type state struct {
	regs   [32]register
	depth  int64 // of the stack pointer below its value at entry
	known  bool  // depth is known
	deep   int64 // the most of depth
	guards [4]saved
	nguard int
	page   bool     // the last instruction allocated a whole page
	spills [8]spill // where arguments were stored
	nspill int
	stores [16]int64
	nstore int
	takes  [16]int64 // addresses of the frame that were taken
	ntake  int
	tested int    // argument that was last compared with zero, -1 for none
	vector int    // vector registers of arguments that were saved
	start  uint64 // of the function
	size   uint64
	ref    Ref
	f      Facts
}

// Scan reads the code of one function, which stands at addr. It calls visit, if
// not nil, for each reference; the Ref is good until visit returns.
func Scan(code []byte, addr uint64, visit func(*Ref)) Facts {
	s := &state{known: true, tested: -1, start: addr, size: uint64(len(code)), f: Facts{FlagArg: -1}}
	for i := range 8 {
		s.regs[i] = register{arrived, int64(i)}
	}
	s.regs[sp] = register{frameAddress, 0}
	for at := 0; at+4 <= len(code); at += 4 {
		w := binary.LittleEndian.Uint32(code[at:])
		if at < 8 && !s.f.Landing {
			s.f.Landing = landing(w)
		}
		if visit != nil {
			s.refer(w, addr+uint64(at), addr, uint64(len(code)), visit)
		}
		s.step(w, addr+uint64(at))
	}
	for _, v := range s.takes[:min(s.ntake, len(s.takes))] {
		s.settle(v)
	}
	s.f.Taken = s.f.Taken || s.ntake > len(s.takes)
	if !s.f.Returns { // there is no place for a comparison
		for _, g := range s.guards[:s.nguard] {
			s.f.Guard = s.f.Guard || g.from.kind == loaded
		}
	}
	s.f.Frame = uint64(s.deep)
	s.f.Variadic = s.vector >= 6
	return s.f
}

// landing says that an instruction may be the target of an indirect call: bti c,
// bti jc, paciasp or pacibsp.
func landing(w uint32) bool {
	return w == 0xd503245f || w == 0xd50324df || w == 0xd503233f || w == 0xd503237f
}

// refer reports what w refers to.
func (s *state) refer(w uint32, at, start, size uint64, visit func(*Ref)) {
	r := &s.ref
	*r = Ref{At: at, args: s}
	switch {
	case w>>26 == 0x25: // bl
		r.Kind, r.Target = Call, at+uint64(signed(w&0x3ffffff, 26)<<2)
	case w>>26 == 0x05: // b
		if r.Kind, r.Target = Jump, at+uint64(signed(w&0x3ffffff, 26)<<2); r.Target-start < size {
			return
		}
	case w>>22 == 0x244 && s.regs[w>>5&31].kind == page: // add xd, xn, #imm
		r.Kind, r.Target = Address, uint64(s.regs[w>>5&31].value)+uint64(w>>10&0xfff)
	default:
		return
	}
	visit(r)
}

// signed extends a number of n bits.
func signed(v uint32, n int) int64 { return int64(int32(v<<(32-n)) >> (32 - n)) }

// step follows one instruction.
func (s *state) step(w uint32, at uint64) {
	rd, rn, rm := int(w&31), int(w>>5&31), int(w>>16&31)
	if s.page {
		s.page = false
		// str xzr, [sp, #n], behind the allocation of a page
		s.f.Probed = s.f.Probed || w&0xffc003ff == 0xf90003ff
	}
	switch {
	case w>>26 == 0x05, w&0xfffffc1f == 0xd61f0000, w&0xfffffc1f == 0xd65f0000: // b, br, ret
		s.leave(w, at)
	case w>>26 == 0x25, w&0xfffffc1f == 0xd63f0000: // bl, blr
		for i := range 19 {
			s.regs[i] = register{}
		}
	case w == 0xd503233f || w == 0xd503237f: // paciasp, pacibsp
		s.f.Signed = true
	case w&0x9f000000 == 0x90000000: // adrp
		imm := signed(w>>5&0x7ffff<<2|w>>29&3, 21) << 12
		s.set(rd, register{page, int64(at&^0xfff) + imm})
	case w&0x1f000000 == 0x11000000: // add, sub (immediate)
		s.addImmediate(w, rd, rn)
	case w&0x7f800000 == 0x52800000: // movz
		s.set(rd, register{constant, int64(w>>5&0xffff) << (w >> 21 & 3 * 16)})
	case w&0x7f800000 == 0x72800000: // movk
		shift := w >> 21 & 3 * 16
		if s.regs[rd].kind == constant {
			s.regs[rd].value = s.regs[rd].value&^(0xffff<<shift) | int64(w>>5&0xffff)<<shift
		}
	case w&0x7f800000 == 0x12800000: // movn
		s.set(rd, register{constant, ^(int64(w>>5&0xffff) << (w >> 21 & 3 * 16))})
	case w&0x7fe0ffe0 == 0x2a0003e0: // mov rd, rm
		if rm == 31 {
			s.set(rd, register{constant, 0})
		} else {
			s.set(rd, s.regs[rm])
		}
	case w&0xffe00000 == 0xcb200000, w&0xff200000 == 0xcb000000: // sub (extended, which takes sp; shifted)
		s.subtract(rd, rn, rm, w&0x00200000 != 0)
	case w&0xffe00000 == 0x8b200000 && rn == sp: // add rd, sp, rm
		s.f.Taken = true
		s.set(rd, register{})
	case w&0xff200000 == 0xeb000000, w&0xff200000 == 0xca000000: // subs, eor
		s.compare(rn, rm)
		s.set(rd, register{})
	case w&0xffffffe0 == 0x1a9fd7e0: // cset wd, gt
		if s.f.FlagArg < 0 {
			s.f.FlagArg = s.tested
		}
		s.set(rd, register{})
	case w&0xffffffe0 == 0xd53bd040: // mrs xt, tpidr_el0
		s.set(rd, register{kind: thread})
	case w&0x3a000000 == 0x28000000: // pairs
		s.pair(w, rd, rn)
	case w&0x3b000000 == 0x39000000, w&0x3b200000 == 0x38000000, w&0x3b200c00 == 0x38200800: // loads and stores
		s.access(w, rd, rn)
	case w&0x1c000000 == 0x10000000, w&0x0e000000 == 0x0a000000: // other data processing
		s.set(rd, register{})
	}
}

// leave is a jump or a return. What follows is reached from elsewhere, most often
// from where the frame stood at its full size.
func (s *state) leave(w uint32, at uint64) {
	if target := at + uint64(signed(w&0x3ffffff, 26)<<2); w>>26 != 0x05 || target-s.start >= s.size || target == at {
		s.f.Returns = true // in an object that is not linked, jumps to other functions lead to themselves
	}
	if s.known {
		s.regs[sp] = register{frameAddress, -s.deep}
		s.depth = s.deep
	}
}

func (s *state) set(reg int, r register) {
	if reg != 31 {
		s.regs[reg] = r
	}
}

// addImmediate is add or sub with an immediate value.
func (s *state) addImmediate(w uint32, rd, rn int) {
	imm := int64(w >> 10 & 0xfff)
	if w>>22&1 != 0 {
		imm <<= 12
	}
	if w>>30&1 != 0 {
		imm = -imm
	}
	if w>>29&1 != 0 { // sets flags
		if s.tested = -1; rd == 31 && imm == 0 && s.regs[rn].kind == arrived {
			s.tested = int(s.regs[rn].value)
		}
		s.set(rd, register{})
		return
	}
	r := s.regs[rn]
	switch r.kind {
	case frameAddress, page, constant:
		r.value += imm
	default:
		r = register{}
	}
	if rd == sp {
		s.page = imm == -0x1000 || imm == -guardArea
		s.move(r)
		return
	}
	s.regs[rd] = r
	// The frame pointer is set in the same way.
	if r.kind == frameAddress && rd != fp && r.value < 0 && !s.far(r.value) {
		s.take(r.value)
	}
}

// far says that an address lies below the stack pointer, where loops of probes
// end.
func (s *state) far(v int64) bool { return s.known && v < -s.depth }

// take notes that the address v of the frame is taken.
func (s *state) take(v int64) {
	s.takes[s.ntake%len(s.takes)] = v
	s.ntake++
}

// settle says of an address that was taken whether it is that of a parameter,
// which may be stored before or after. What has more behind it is a variable:
// parameters are laid out downwards, the members of a structure upwards.
func (s *state) settle(v int64) {
	for _, p := range s.spills[:s.nspill] {
		if p.slot != v {
			continue
		}
		more := false
		for _, o := range s.stores[:min(s.nstore, len(s.stores))] {
			more = more || o == v+4 || o == v+8
		}
		for _, o := range s.spills[:s.nspill] {
			more = more || o.slot == v+8 && o.arg > p.arg+1
		}
		s.f.Taken = s.f.Taken || more
		s.f.Parameter = s.f.Parameter || !more
		return
	}
	s.f.Taken = true
}

// move sets the stack pointer.
func (s *state) move(r register) {
	if r.kind != frameAddress {
		s.known = false
		return
	}
	s.regs[sp] = r
	s.depth, s.known = max(-r.value, 0), true
	if s.depth < 1<<40 {
		s.deep = max(s.deep, s.depth)
	}
}

// subtract is sub rd, rn, rm; stack says that 31 stands for the stack pointer.
func (s *state) subtract(rd, rn, rm int, stack bool) {
	a, b := s.regs[rn], s.regs[rm]
	if rn == sp && !stack || a.kind != frameAddress {
		s.set(rd, register{})
		return
	}
	if b.kind == constant && rm != 31 {
		r := register{frameAddress, a.value - b.value}
		if rd == sp && stack {
			s.move(r)
		} else {
			s.set(rd, r)
		}
		return
	}
	if rn == sp || a.value == s.regs[sp].value {
		s.f.Variable, s.f.Taken = true, true
	}
	if rd != sp {
		s.set(rd, a)
	}
}

// compare looks for the guard: what stands in the frame against what is loaded
// from where that came from.
func (s *state) compare(a, b int) {
	x, y := s.regs[a], s.regs[b]
	if x.kind != slot {
		x, y = y, x
	}
	if x.kind != slot {
		return
	}
	for _, g := range s.guards[:s.nguard] {
		if g.slot == x.value && (g.from == y || g.from.kind == y.kind && unlinked(g.from.value) && unlinked(y.value)) {
			s.f.Guard = true
		}
	}
}

// unlinked says that an address may be one that a relocation has yet to fill in:
// the page of the instruction that makes it, and nothing added.
func unlinked(v int64) bool { return v&0xfff == 0 }
