package hardening

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// readX86 looks for loads of the guard, and for its mix with the stack or frame
// pointer behind them.
func (l *linked) readX86(p *part, code []byte) {
	if len(l.guards) == 0 && l.cookie == 0 {
		return
	}
	for at := 0; at+7 <= len(code); at++ {
		// REX.W, mov or an operation that compares, an operand relative to rip.
		if code[at]&0xfb != 0x48 || code[at+2]&0xc7 != 0x05 {
			continue
		}
		switch code[at+1] {
		case 0x8b, 0x33, 0x2b, 0x3b: // mov, xor, sub, cmp
		default:
			continue
		}
		target := p.addr + uint64(at+7) + uint64(int64(int32(binary.LittleEndian.Uint32(code[at+3:]))))
		if !l.guards[target] {
			continue
		}
		p.has |= hasGuardLoad
		if target == l.cookie && mixesX86(code[at+7:]) {
			p.has |= hasMix
		}
	}
}

// mixWindow is how many bytes behind the load of the cookie the mix is looked for;
// compilers move a few instructions between them.
const mixWindow = 48

// mixesX86 finds the xor of a register with rsp or rbp.
func mixesX86(code []byte) bool {
	code = code[:min(len(code), mixWindow)]
	for at := 0; at+3 <= len(code); at++ {
		if code[at]&0xf8 != 0x48 || code[at+2]>>6 != 3 {
			continue
		}
		reg, rm := code[at+2]>>3&7, code[at+2]&7
		switch code[at+1] {
		case 0x33: // xor reg, rm
			if (rm == 4 || rm == 5) && code[at]&1 == 0 && reg != rm {
				return true
			}
		case 0x31: // xor rm, reg
			if (reg == 4 || reg == 5) && code[at]&4 == 0 && reg != rm {
				return true
			}
		}
	}
	return false
}

// lookX86 recognises the functions of the runtimes: the check of the cookie
// compares it with rcx, the probe of the stack reads the limit of the thread's
// stack or goes down page by page.
func (l *linked) lookX86(code []byte, addr uint64) role {
	if i := bytes.Index(code[:16], []byte{0x48, 0x3b, 0x0d}); i >= 0 && l.cookie != 0 {
		if addr+uint64(i+7)+uint64(int64(int32(binary.LittleEndian.Uint32(code[i+3:])))) == l.cookie {
			return role{does: hasCookie}
		}
	}
	if bytes.Contains(code[:min(len(code), 48)], []byte{0x65, 0x4c, 0x8b, 0x1c, 0x25, 0x10, 0, 0, 0}) { // mov r11, gs:[16]
		return role{does: hasProbe}
	}
	for _, saves := range [...]string{"\x51\x50", "\x51"} { // push rcx, rax; cmp rax, 4096
		if bytes.HasPrefix(code, []byte(saves+"\x48\x3d\x00\x10\x00\x00")) {
			return role{does: hasProbe}
		}
	}
	return role{}
}

// prologue is how many bytes the set-up of a frame takes at most.
const prologue = 128

// plainX86 returns code in which the calling of the stack probe reads as what it
// does: "mov eax, n; call __chkstk; sub rsp, rax" allocates n bytes. It drops the
// set-up of a frame pointer in the middle of the frame, which the scanner would
// take for an address that is passed on, and notes that what is addressed through
// it is not followed.
func (l *linked) plainX86(p *part, code []byte) []byte {
	head := code[:min(len(code), prologue)]
	var out []byte
	patch := func(at int, b ...byte) {
		if out == nil {
			out = bytes.Clone(code)
		}
		copy(out[at:], b)
	}
	for at := 0; at+13 <= len(head); at++ {
		if head[at] != 0xb8 || head[at+5] != 0xe8 {
			continue
		}
		sub := head[at+10 : at+13]
		if !bytes.Equal(sub, []byte{0x48, 0x29, 0xc4}) && !bytes.Equal(sub, []byte{0x48, 0x2b, 0xe0}) {
			continue
		}
		target := p.addr + uint64(at+10) + uint64(int64(int32(binary.LittleEndian.Uint32(head[at+6:]))))
		does := l.roleAt(target, 0)
		p.has |= does.does & hasProbe
		patch(at, 0x48, 0x81, 0xec, head[at+1], head[at+2], head[at+3], head[at+4], 0x66, 0x0f, 0x1f, 0x44, 0, 0)
		break
	}
	if l.f.PE == nil {
		return orElseBytes(out, code)
	}
	for at := 0; at+8 <= len(head); at++ {
		switch {
		case bytes.HasPrefix(head[at:], []byte{0x48, 0x8d, 0x6c, 0x24}): // lea rbp, [rsp+n]
			patch(at, 0x0f, 0x1f, 0x44, 0, 0)
			p.has |= isBlind
		case bytes.HasPrefix(head[at:], []byte{0x48, 0x8d, 0xac, 0x24}):
			patch(at, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0)
			p.has |= isBlind
		}
	}
	return orElseBytes(out, code)
}

// stackOperand reads the displacement of the operand [rsp+n] whose ModRM byte is
// at the start of b.
func stackOperand(b []byte) (disp uint64, ok bool) {
	switch {
	case len(b) < 3 || b[0]&7 != 4 || b[1] != 0x24:
	case b[0]>>6 == 1:
		return uint64(int64(int8(b[2]))), true
	case b[0]>>6 == 2 && len(b) >= 6:
		return uint64(int64(int32(binary.LittleEndian.Uint32(b[2:])))), true
	}
	return 0, false
}

// variadicX86 says that a function has a variable number of arguments: it stores r9
// where the caller left room for it, and takes an address in that room (Microsoft,
// "x64 calling convention", varargs). The frame and the saved registers have depth
// bytes.
func variadicX86(code []byte, depth uint64) bool {
	const r9 = 0x4c
	stored, taken := false, false
	for at := 0; at+5 <= len(code); at++ {
		rex, op := code[at], code[at+1]
		if rex&0xfb != 0x48 || op != 0x89 && op != 0x8d {
			continue
		}
		disp, ok := stackOperand(code[at+2:])
		if !ok {
			continue
		}
		if op == 0x89 && rex == r9 && code[at+2]>>3&7 == 1 {
			stored = stored || disp == depth+32 || disp == 32 && at < 32
		}
		if op == 0x8d && disp >= depth+16 && disp <= depth+32 {
			taken = true
		}
	}
	return stored && taken
}

// copiesParameter says that the addresses in the frame that a function takes are
// all those of copies that it makes of structures: Windows passes those of 16 bytes
// and more by their address, and GCC guards no parameters.
func copiesParameter(code []byte, frame uint64) bool {
	var copies [4]uint64
	n, loaded := 0, false
	for at := 0; at+5 <= len(code) && at < prologue && n < len(copies); at++ {
		if code[at] != 0x0f {
			continue
		}
		switch modrm := code[at+2]; code[at+1] {
		case 0x10, 0x28, 0x6f: // a vector, from where an argument points
			rm := modrm & 7
			if at > 0 && code[at-1]&0xf1 == 0x41 {
				rm |= 8
			}
			loaded = loaded || modrm>>6 != 3 && (rm == 1 || rm == 2 || rm == 8 || rm == 9)
		case 0x11, 0x29, 0x7f:
			if disp, ok := stackOperand(code[at+2:]); ok && loaded {
				copies[n] = disp
				n++
			}
		}
	}
	if n == 0 {
		return false
	}
	for at := 0; at+5 <= len(code); at++ {
		if code[at]&0xfb != 0x48 || code[at+1] != 0x8d {
			continue
		}
		if disp, ok := stackOperand(code[at+2:]); ok && disp < frame && !slices.Contains(copies[:n], disp) {
			return false
		}
	}
	return true
}

func orElseBytes(a, b []byte) []byte {
	if a != nil {
		return a
	}
	return b
}

// cookieFrames386 counts the prologues of 32-bit code that put the cookie into the
// frame: mov eax, [cookie]; xor eax, ebp or esp.
func cookieFrames386(code []byte, cookie uint64) int {
	want := binary.LittleEndian.AppendUint32([]byte{0xa1}, uint32(cookie))
	n := 0
	for {
		i := bytes.Index(code, want)
		if i < 0 {
			return n
		}
		code = code[i+len(want):]
		near := code[:min(len(code), 16)]
		for _, mix := range [...]string{"\x33\xc5", "\x33\xc4", "\x31\xe8", "\x31\xe0"} {
			if bytes.Contains(near, []byte(mix)) {
				n++
				break
			}
		}
	}
}
