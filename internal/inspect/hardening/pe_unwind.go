package hardening

import "encoding/binary"

// unwind is what the unwind information of a function says.
type unwind struct {
	frame uint64 // bytes allocated on the stack, without pushed registers
	saved uint16 // bytes of pushed registers
	fixed bool   // has no frame register, so that the frame has one size
	chain uint64 // relative address of the function that this is a piece of, 0 for none
}

// maxUnwind is the most bytes of unwind information: 255 codes, and the chained
// entry behind them.
const maxUnwind = 4 + 2*256 + 12

// unwindX86 reads UNWIND_INFO (Microsoft, "x64 exception handling"). Codes that
// are cut short or unknown end it.
func unwindX86(b []byte) unwind {
	var u unwind
	if len(b) < 4 {
		return u
	}
	u.fixed = b[3]&15 == 0
	le := binary.LittleEndian
	count := int(b[2])
	codes := b[4:min(len(b), 4+2*count)]
	for i := 0; i+2 <= len(codes); {
		op, info := codes[i+1]&15, codes[i+1]>>4
		slots := 1
		switch op {
		case 0: // UWOP_PUSH_NONVOL
			u.saved += 8
		case 1: // UWOP_ALLOC_LARGE
			if slots = 2 + int(info); info > 1 || i+2*slots > len(codes) {
				return u
			}
			if info == 0 {
				u.frame += 8 * uint64(le.Uint16(codes[i+2:]))
			} else {
				u.frame += uint64(le.Uint32(codes[i+2:]))
			}
		case 2: // UWOP_ALLOC_SMALL
			u.frame += 8 * (uint64(info) + 1)
		case 4, 8: // UWOP_SAVE_NONVOL, UWOP_SAVE_XMM128
			slots = 2
		case 5, 9: // the same, far
			slots = 3
		case 6: // a place of two slots in version 1, an epilogue in version 2
			if b[0]&7 == 1 {
				slots = 2
			}
		case 7:
			slots = 3
		}
		i += 2 * slots
	}
	const chained = 4
	at := 4 + 2*(count+count&1)
	if b[0]>>3&chained != 0 && at+12 <= len(b) {
		u.chain = uint64(le.Uint32(b[at:]))
	}
	return u
}

// packedARM64 reads the unwind data that stands in the table itself (Microsoft,
// "ARM64 exception handling", packed unwind data): the size of the function and of
// its frame, in bytes.
func packedARM64(w uint32) (size, frame uint64) {
	return uint64(w>>2&0x7ff) * 4, uint64(w>>23&0x1ff) * 16
}

// maxRecord is the most bytes of an .xdata record that are read: its head, words for
// its epilogues, and its codes.
const maxRecord = 8 + 4*64 + 4*255

// unwindARM64 reads the head of an .xdata record and its codes: the size of the
// function, and the bytes that it allocates.
func unwindARM64(b []byte) (size, frame uint64) {
	if len(b) < 4 {
		return 0, 0
	}
	le := binary.LittleEndian
	head := le.Uint32(b)
	size = uint64(head&0x3ffff) * 4
	scopes, words, at := int(head>>22&31), int(head>>27), 4
	if scopes == 0 && words == 0 {
		if len(b) < 8 {
			return size, 0
		}
		more := le.Uint32(b[4:])
		scopes, words, at = int(more&0xffff), int(more>>16&0xff), 8
	}
	if head>>21&1 == 0 { // without E each epilogue has a word
		at += 4 * scopes
	}
	if at >= len(b) {
		return size, 0
	}
	return size, allocatedARM64(b[at:min(len(b), at+4*words)])
}

// allocatedARM64 adds up what the codes of a prologue allocate, up to its end.
func allocatedARM64(codes []byte) (frame uint64) {
	for i := 0; i < len(codes); {
		c := codes[i]
		n := 1
		switch {
		case c < 0x20: // alloc_s
			frame += uint64(c) * 16
		case c >= 0xc0 && c < 0xc8: // alloc_m
			if n = 2; i+2 <= len(codes) {
				frame += (uint64(c&7)<<8 | uint64(codes[i+1])) * 16
			}
		case c == 0xe0: // alloc_l
			if n = 4; i+4 <= len(codes) {
				frame += (uint64(codes[i+1])<<16 | uint64(codes[i+2])<<8 | uint64(codes[i+3])) * 16
			}
		case c >= 0xc8 && c < 0xdf, c == 0xe2:
			n = 2
		case c == 0xe7:
			n = 3
		case c == 0xe4 || c == 0xe5: // end, end_c
			return frame
		}
		i += n
	}
	return frame
}
