package x86

import "encoding/binary"

// Slot returns the address of the pointer through which the stub at addr jumps:
// "jmp [rip+n]", also behind endbr64 or with the prefix bnd (psABI, section 5.2).
func Slot(code []byte, addr uint64) (uint64, bool) {
	var i inst
	for at := 0; at < 16 && at < len(code); at += i.n {
		if !decode(code[at:], &i) {
			return 0, false
		}
		switch {
		case i.op == 0xff && i.base == rip && i.reg&7 == 4:
			return addr + uint64(at+i.n) + uint64(i.disp), true
		case i.op == map0F|0x1e && i.rep == 0xf3: // endbr64
		default:
			return 0, false
		}
	}
	return 0, false
}

// IsStub says that code is a stub of the linker, or the header of its table.
func IsStub(code []byte) bool {
	var i inst
	for at := 0; at < 16 && at < len(code); at += i.n {
		if !decode(code[at:], &i) {
			return false
		}
		if i.op != map0F|0x1e {
			return i.op == 0xff && i.base == rip && (i.reg&7 == 4 || i.reg&7 == 6)
		}
	}
	return false
}

// Starts decodes from the start of code and calls found for the targets of direct
// calls, until the code cannot be decoded. It returns the bytes that it read.
func Starts(code []byte, addr uint64, found func(uint64)) int {
	var i inst
	at := 0
	for at < len(code) && decode(code[at:], &i) {
		at += i.n
		if i.op == 0xe8 {
			found(addr + uint64(at) + uint64(i.imm))
		}
	}
	return at
}

// RelativeUses counts the places in code, which stands at addr, whose four bytes
// reach target from their end, as operands relative to rip do.
func RelativeUses(code []byte, addr, target uint64) int {
	n := 0
	for at := 0; at+4 <= len(code); at++ {
		// The low byte decides in most cases.
		if code[at] != byte(target-addr-uint64(at)-4) {
			continue
		}
		d := int64(int32(binary.LittleEndian.Uint32(code[at:])))
		if addr+uint64(at)+4+uint64(d) == target {
			n++
		}
	}
	return n
}
