package arm64

import "encoding/binary"

// Slot returns the address of the pointer through which the stub at addr jumps:
// adrp x16, page; ldr x17, [x16, #n]; add; br x17 (AAELF64, procedure linkage).
func Slot(code []byte, addr uint64) (uint64, bool) {
	for at := 0; at+12 <= len(code) && at <= 4; at += 4 {
		w, next := binary.LittleEndian.Uint32(code[at:]), binary.LittleEndian.Uint32(code[at+4:])
		if w&0x9f00001f == 0x90000010 && next&0xffc003ff == 0xf9400211 {
			imm := signed(w>>5&0x7ffff<<2|w>>29&3, 21) << 12
			return (addr+uint64(at))&^0xfff + uint64(imm) + uint64(next>>10&0xfff)<<3, true
		}
		if w != 0xd503245f { // bti c
			break
		}
	}
	return 0, false
}

// IsStub says that code is a stub of the linker, or the header of its table.
func IsStub(code []byte) bool {
	if _, ok := Slot(code, 0); ok {
		return true
	}
	for at := 0; at+4 <= len(code) && at <= 4; at += 4 {
		if binary.LittleEndian.Uint32(code[at:]) == 0xa9bf7bf0 { // stp x16, x30, [sp, #-16]!
			return true
		}
	}
	return false
}

// Starts calls found for the targets of direct calls. It returns the bytes that
// it read.
func Starts(code []byte, addr uint64, found func(uint64)) int {
	at := 0
	for ; at+4 <= len(code); at += 4 {
		if w := binary.LittleEndian.Uint32(code[at:]); w>>26 == 0x25 {
			found(addr + uint64(at) + uint64(signed(w&0x3ffffff, 26)<<2))
		}
	}
	return max(at, min(len(code), 1))
}
