package x86

import "encoding/binary"

// The opcode maps.
const (
	mapOne  = 0x000 // one-byte opcodes
	map0F   = 0x100
	map0F38 = 0x200
	map0F3A = 0x300
	mapVEX  = 0x1000 // added for VEX and EVEX
)

// Registers by number; rip and none follow the sixteen.
const (
	rax = iota
	rcx
	rdx
	rbx
	rsp
	rbp
	rsi
	rdi
	rip  = 16
	none = 17
)

// inst is one instruction.
type inst struct {
	n      int // bytes
	op     int // map and opcode
	rex    byte
	seg    byte // 0x64 for fs, 0x65 for gs
	data16 bool
	rep    byte // 0xf2, 0xf3 or 0
	modrm  bool
	mod    byte
	reg    int // with the bit of REX
	rm     int // register if mod is 3
	base   int // of a memory operand
	index  int
	disp   int64
	imm    int64
}

// memory says that the instruction has an operand in memory.
func (i *inst) memory() bool { return i.modrm && i.mod != 3 }

// bits of the table kinds.
const (
	kModRM = 1 << iota
	kImm8
	kImm32 // 16 bits with the prefix 66
	kBad
)

// kind says what follows the one-byte opcode op.
func kind(op byte) byte {
	if op < 0x40 {
		switch op & 7 {
		case 0, 1, 2, 3:
			return kModRM
		case 4:
			return kImm8
		case 5:
			return kImm32
		}
		return kBad
	}
	switch op {
	case 0x60, 0x61, 0x82, 0x9a, 0xce, 0xd4, 0xd5, 0xd6, 0xea:
		return kBad
	case 0x63, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d, 0x8e, 0x8f, 0xd0, 0xd1, 0xd2, 0xd3,
		0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf, 0xf6, 0xf7, 0xfe, 0xff:
		return kModRM
	case 0x69, 0x81, 0xc7:
		return kModRM | kImm32
	case 0x6b, 0x80, 0x83, 0xc0, 0xc1, 0xc6:
		return kModRM | kImm8
	case 0x68, 0xa9, 0xe8, 0xe9:
		return kImm32
	case 0x6a, 0xa8, 0xcd, 0xeb:
		return kImm8
	}
	switch {
	case op >= 0x70 && op < 0x80, op >= 0xb0 && op < 0xb8, op >= 0xe0 && op < 0xe8:
		return kImm8
	}
	return 0
}

// kind0F says what follows the opcode 0F op.
func kind0F(op byte) byte {
	switch op {
	case 0x04, 0x0a, 0x0c, 0x0f, 0x25, 0x26, 0x27, 0x36, 0x39, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f:
		return kBad
	case 0x05, 0x06, 0x07, 0x08, 0x09, 0x0b, 0x0e, 0x77, 0xa0, 0xa1, 0xa2, 0xa8, 0xa9, 0xaa:
		return 0
	case 0x70, 0x71, 0x72, 0x73, 0xa4, 0xac, 0xba, 0xc2, 0xc4, 0xc5, 0xc6:
		return kModRM | kImm8
	}
	switch {
	case op >= 0x30 && op < 0x38, op >= 0xc8 && op < 0xd0:
		return 0
	case op >= 0x80 && op < 0x90:
		return kImm32
	}
	return kModRM
}

// decode reads the instruction at the start of b; false if it is none or is cut
// short.
func decode(b []byte, i *inst) bool {
	*i = inst{base: none, index: none}
	if len(b) > 15 {
		b = b[:15] // the longest instruction
	}
	at := i.prefixes(b)
	if at >= len(b) {
		return false
	}
	k, at := i.opcode(b, at)
	if k&kBad != 0 || at > len(b) {
		return false
	}
	if k&kModRM != 0 {
		if at = i.operand(b, at); at < 0 {
			return false
		}
		if i.op == 0xf6 && i.reg&7 < 2 {
			k |= kImm8
		} else if i.op == 0xf7 && i.reg&7 < 2 {
			k |= kImm32
		}
	}
	return i.immediate(b, at, k)
}

// prefixes reads the legacy prefixes and REX.
func (i *inst) prefixes(b []byte) int {
	for at, c := range b {
		switch c {
		case 0x66:
			i.data16 = true
		case 0xf2, 0xf3:
			i.rep = c
		case 0x64, 0x65:
			i.seg = c
		case 0x67, 0x2e, 0x36, 0x3e, 0x26, 0xf0:
		default:
			if c&0xf0 == 0x40 {
				i.rex = c
				return at + 1
			}
			return at
		}
	}
	return len(b)
}

// opcode reads the opcode with its escapes and says what follows it.
func (i *inst) opcode(b []byte, at int) (byte, int) {
	c := b[at]
	at++
	switch {
	case c == 0x0f && at < len(b):
		switch c = b[at]; c {
		case 0x38:
			i.op = map0F38
			at++
		case 0x3a:
			i.op = map0F3A
			at++
		default:
			i.op = map0F | int(c)
			return kind0F(c), at + 1
		}
	case c == 0xc5 && at+1 < len(b):
		return i.vector(map0F, b[at+1]), at + 2
	case c == 0xc4 && at+2 < len(b):
		i.rex = ^b[at] >> 5 & 7
		return i.vector(int(b[at]&0x1f)<<8, b[at+2]), at + 3
	case c == 0x62 && at+3 < len(b):
		i.rex = ^b[at] >> 5 & 7
		return i.vector(int(b[at]&7)<<8, b[at+3]), at + 4
	case c == 0x0f, c == 0xc4, c == 0xc5, c == 0x62:
		return kBad, at
	default:
		i.op = int(c)
		return kind(c), at
	}
	if at >= len(b) {
		return kBad, at
	}
	k := byte(kModRM)
	if i.op == map0F3A {
		k |= kImm8
	}
	i.op |= int(b[at])
	return k, at + 1
}

// vector is the opcode of an instruction with a VEX or EVEX prefix.
func (i *inst) vector(m int, op byte) byte {
	i.op = mapVEX | m | int(op)
	switch {
	case m == map0F3A:
		return kModRM | kImm8
	case m == map0F && op == 0x77:
		return 0
	case m == map0F && (op >= 0x70 && op <= 0x73 || op == 0xc2 || op >= 0xc4 && op <= 0xc6):
		return kModRM | kImm8
	}
	return kModRM
}

// operand reads ModRM, SIB and the displacement; -1 if they are cut short.
func (i *inst) operand(b []byte, at int) int {
	if at >= len(b) {
		return -1
	}
	m := b[at]
	at++
	i.modrm, i.mod, i.reg, i.rm = true, m>>6, int(m>>3&7), int(m&7)
	i.reg |= int(i.rex&4) << 1
	if i.mod == 3 {
		i.rm |= int(i.rex&1) << 3
		return at
	}
	i.base = i.rm | int(i.rex&1)<<3
	size := [3]int{0, 1, 4}[i.mod]
	switch {
	case i.rm == 4:
		if at >= len(b) {
			return -1
		}
		s := b[at]
		at++
		i.base = int(s&7) | int(i.rex&1)<<3
		if i.index = int(s>>3&7) | int(i.rex&2)<<2; i.index == 4 {
			i.index = none
		}
		if s&7 == 5 && i.mod == 0 {
			i.base, size = none, 4
		}
	case i.rm == 5 && i.mod == 0:
		i.base, size = rip, 4
	}
	if at+size > len(b) {
		return -1
	}
	switch size {
	case 1:
		i.disp = int64(int8(b[at]))
	case 4:
		i.disp = int64(int32(binary.LittleEndian.Uint32(b[at:])))
	}
	return at + size
}

// immediate reads the rest and sets the length.
func (i *inst) immediate(b []byte, at int, k byte) bool {
	size := 0
	switch {
	case k&kImm8 != 0:
		size = 1
	case k&kImm32 != 0 && i.data16 && i.op != 0xe8 && i.op != 0xe9 && i.op&^0xf != map0F|0x80:
		size = 2
	case k&kImm32 != 0:
		size = 4
	case i.op >= 0xb8 && i.op < 0xc0:
		size = 4
		if i.rex&8 != 0 {
			size = 8
		} else if i.data16 {
			size = 2
		}
	case i.op >= 0xa0 && i.op < 0xa4:
		size = 8
	case i.op == 0xc2 || i.op == 0xca:
		size = 2
	case i.op == 0xc8:
		size = 3
	}
	if at+size > len(b) {
		return false
	}
	switch size {
	case 1:
		i.imm = int64(int8(b[at]))
	case 2:
		i.imm = int64(int16(binary.LittleEndian.Uint16(b[at:])))
	case 4:
		i.imm = int64(int32(binary.LittleEndian.Uint32(b[at:])))
	case 8:
		i.imm = int64(binary.LittleEndian.Uint64(b[at:]))
	}
	i.n = at + size
	return true
}
