package x86

import (
	"encoding/hex"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// bin reads bytes as a listing has them.
func bin(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.ReplaceAll(s, " ", ""))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestLengthsAreThoseOfTheManual(t *testing.T) {
	for _, c := range []struct {
		code, what string
		length     int
	}{
		{"c3", "ret", 1},
		{"f3 0f 1e fa", "endbr64", 4},
		{"64 48 8b 04 25 28 00 00 00", "mov rax, fs:0x28", 9},
		{"48 8d 05 79 0f 00 00", "lea rax, [rip+0xf79]", 7},
		{"48 b8 88 77 66 55 44 33 22 11", "mov rax, imm64", 10},
		{"66 b8 34 12", "mov ax, imm16", 4},
		{"66 81 ec 00 10", "sub sp, 0x1000", 5},
		{"48 81 ec 00 10 00 00", "sub rsp, 0x1000", 7},
		{"f6 44 24 08 01", "test byte [rsp+8], 1", 5},
		{"f7 d8", "neg eax", 2},
		{"f7 c1 01 00 00 00", "test ecx, 1", 6},
		{"66 0f 1f 84 00 00 00 00 00", "nop", 9},
		{"48 a1 00 00 00 00 00 00 00 00", "mov rax, moffs64", 10},
		{"c8 10 00 00", "enter", 4},
		{"66 e9 00 00 00 00", "jmp with a prefix that has no effect on its size in 64-bit mode", 6},
		{"0f 84 00 01 00 00", "je", 6},
		{"66 0f 38 17 c1", "ptest", 5},
		{"66 0f 3a 0f c1 08", "palignr", 6},
		{"c5 f8 77", "vzeroupper", 3},
		{"c5 fd 6f 04 24", "vmovdqa ymm0, [rsp]", 5},
		{"c4 e3 7d 39 c1 01", "vextracti128", 6},
		{"62 f1 7c 48 28 44 24 01", "vmovaps zmm0, [rsp+64]", 8},
	} {
		var i inst
		if !decode(bin(t, c.code), &i) || i.n != c.length {
			t.Errorf("%s: %d bytes, want %d", c.what, i.n, c.length)
		}
	}
}

func TestWhatIsNoInstructionIsRefused(t *testing.T) {
	for what, code := range map[string]string{
		"nothing": "", "only prefixes": "66 66 66", "push es": "06", "jmp far": "ea 00 00 00 00 00 00",
		"cut in the opcode": "0f", "cut in ModRM": "48 8d", "cut in SIB": "48 8d 44", "cut in the displacement": "48 8d 84 24 00",
		"cut in the immediate": "48 81 ec 00", "cut behind VEX": "c5 fd", "cut behind EVEX": "62 f1 7c", "too long": strings.Repeat("66 ", 15) + "90",
	} {
		var i inst
		if decode(bin(t, code), &i) {
			t.Errorf("%s: %d bytes", what, i.n)
		}
	}
}

// listing is a line of objdump: address, bytes, instruction.
var listing = `(?m)^\s*([0-9a-f]+):\t((?:[0-9a-f]{2} )+)\s*(\t.*)?$`

func TestLengthsAgreeWithTheDisassemblerOfBinutils(t *testing.T) {
	if testing.Short() {
		t.Skip("disassembles a program")
	}
	self, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	out, err := exec.Command("objdump", "-d", "-w", "--section=.text", self).Output()
	if err != nil {
		t.Skip("objdump does not run: ", err)
	}
	lines := regexp.MustCompile(listing).FindAllStringSubmatch(string(out[:min(len(out), 40<<20)]), -1)
	wrong := 0
	for _, l := range lines {
		code := bin(t, l[2])
		if strings.Contains(l[3], "(bad)") || len(code) == 0 {
			continue
		}
		var i inst
		if !decode(code, &i) || i.n != len(code) {
			if wrong++; wrong < 10 {
				t.Errorf("%s: %s%s: %d bytes", l[1], l[2], l[3], i.n)
			}
		}
	}
	t.Logf("%d instructions, %d wrong", len(lines), wrong)
}

func TestOperandsAreRead(t *testing.T) {
	var i inst
	if !decode(bin(t, "4c 8d 64 c4 f8"), &i) || i.reg != 12 || i.base != rsp || i.index != rax || i.disp != -8 || !i.memory() {
		t.Errorf("lea r12, [rsp+rax*8-8]: %+v", i)
	}
	if !decode(bin(t, "48 8b 05 10 00 00 00"), &i) || i.base != rip || i.disp != 16 {
		t.Errorf("mov rax, [rip+16]: %+v", i)
	}
	if !decode(bin(t, "42 8b 04 a5 00 01 00 00"), &i) || i.base != none || i.index != 12 || i.disp != 256 {
		t.Errorf("mov eax, [r12*4+256]: %+v", i)
	}
	if v, err := strconv.ParseInt("-5", 10, 64); err != nil || !decode(bin(t, "48 c7 c0 fb ff ff ff"), &i) || i.imm != v || i.rm != rax {
		t.Errorf("mov rax, -5: %+v", i)
	}
}
