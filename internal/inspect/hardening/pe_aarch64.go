package hardening

import (
	"bytes"
	"encoding/binary"
)

// pages follows the addresses that adrp makes.
type pages struct {
	value [32]uint64
	known uint32
}

// step follows one instruction. load is the address that it loads 8 bytes from, 0
// for none that is known (Arm Architecture Reference Manual, C4.1).
func (g *pages) step(w uint32, at uint64) (load uint64) {
	rd, rn := w&31, w>>5&31
	switch {
	case w&0x9f000000 == 0x90000000: // adrp
		imm := uint64(int64(int32(w>>5&0x7ffff<<2|w>>29&3)<<11>>11)) << 12
		g.set(rd, at&^0xfff+imm)
		return 0
	case w&0x9f000000 == 0x10000000: // adr
		g.set(rd, at+uint64(int64(int32(w>>5&0x7ffff<<2|w>>29&3)<<11>>11)))
		return 0
	case w&0xff000000 == 0x58000000: // ldr xd, near, which linkers make of adrp and ldr
		load = at + uint64(int64(int32(w<<8)>>13)<<2)
	case w&0xffc00000 == 0x91000000 && g.known&(1<<rn) != 0: // add xd, xn, #imm
		g.set(rd, g.value[rn]+uint64(w>>10&0xfff))
		return 0
	case w&0xffc00000 == 0xf9400000 && g.known&(1<<rn) != 0: // ldr xd, [xn, #imm]
		load = g.value[rn] + uint64(w>>10&0xfff)<<3
	case w>>26 == 0x25 || w&0xfffffc1f == 0xd63f0000: // bl, blr
		g.known &^= 1<<19 - 1
		return 0
	}
	if store := w&0x0a000000 == 0x08000000 && w>>22&1 == 0; !store {
		g.known &^= 1 << rd
	}
	return load
}

func (g *pages) set(reg uint32, v uint64) {
	g.value[reg] = v
	g.known |= 1 << reg
	g.known &^= 1 << 31
}

// readARM64 looks for loads of the guard and of the checks of control flow, and
// for signed return addresses.
func (l *linked) readARM64(p *part, code []byte) {
	var g pages
	for at := 0; at+4 <= len(code); at += 4 {
		w := binary.LittleEndian.Uint32(code[at:])
		switch {
		case w == 0xd503237f || w == 0xd503233f: // pacibsp, paciasp
			p.has |= hasSigning
		case w>>26 == 0x25, w&0xfffff800 == 0xd63f0800, w&0xfffffc1f == 0xd63f0000: // bl, blraa and blr
			p.has |= hasCall
		}
		load := g.step(w, p.addr+uint64(at))
		if load == 0 {
			continue
		}
		if l.guards[load] {
			p.has |= hasGuardLoad
		}
		if l.dispatch[load] {
			p.has |= hasDispatch
		}
	}
}

// lookARM64 recognises the functions of Microsoft's runtime. Those of the cookie
// read it and return, calling nothing; the probe of the stack reads the limit of
// the thread's stack, x18 being the thread.
func (l *linked) lookARM64(code []byte, addr uint64) role {
	var g pages
	cookie := false
	for at := 0; at+4 <= len(code); at += 4 {
		w := binary.LittleEndian.Uint32(code[at:])
		load := g.step(w, addr+uint64(at))
		cookie = cookie || load != 0 && load == l.cookie
		switch {
		case w&0xffffffe0 == 0xf9400a40: // ldr xn, [x18, #16]
			return role{does: hasProbe}
		case w == 0xd65f03c0 && cookie: // ret
			return role{does: hasCookie}
		case w>>26 == 0x25, w == 0xd65f03c0, w>>26 == 0x05: // bl, ret, b
			return role{}
		}
	}
	return role{}
}

// plainARM64 returns code in which the calling of the stack probe reads as what it
// does: "mov x15, #n; bl __chkstk; sub sp, sp, x15, uxtx #4" allocates 16 n bytes.
func (l *linked) plainARM64(p *part, code []byte) []byte {
	if l.f.PE == nil {
		return code
	}
	const subtract = 0xcb2f73ff
	le := binary.LittleEndian
	for at := 4; at+8 <= len(code) && at < prologue; at += 4 {
		call := le.Uint32(code[at:])
		if call>>26 != 0x25 || le.Uint32(code[at+4:]) != subtract {
			continue
		}
		does := l.roleAt(p.addr+uint64(at)+uint64(int64(int32(call<<6)>>6)<<2), 0)
		p.has |= does.does & hasProbe
		w := le.Uint32(code[at-4:])
		if w&0xffe0001f != 0xd280000f && w&0xffe0001f != 0x5280000f { // movz x15, #n
			return code
		}
		n := w >> 5 & 0xffff << 4
		out := bytes.Clone(code)
		le.PutUint32(out[at:], 0xd14003ff|n>>12<<10)     // sub sp, sp, #hi, lsl #12
		le.PutUint32(out[at+4:], 0xd10003ff|n&0xfff<<10) // sub sp, sp, #lo
		return out
	}
	return code
}
