package x86

import "testing"

func TestInstructionsThatWriteVectorRegistersAreKnown(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		keeps bool
	}{
		"movss xmm0, [rsp+8]":         {"f3 0f 10 44 24 08", false},
		"movups xmm0, [rdi]":          {"0f 10 07", false},
		"movaps xmm0, xmm1":           {"0f 28 c1", false},
		"movapd xmm0, [rip]":          {"66 0f 28 05 00 00 00 00", false},
		"addss xmm0, xmm1":            {"f3 0f 58 c1", false},
		"mulpd xmm0, xmm1":            {"66 0f 59 c1", false},
		"cvtsi2sd xmm0, eax":          {"f2 0f 2a c0", false},
		"pxor xmm0, xmm0":             {"66 0f ef c0", false},
		"punpcklqdq xmm0, xmm1":       {"66 0f 6c c1", false},
		"movq xmm0, rsi":              {"66 48 0f 6e c6", false},
		"pshufd xmm0, xmm1, 0x4e":     {"66 0f 70 c1 4e", false},
		"shufps xmm0, xmm0, 0":        {"0f c6 c0 00", false},
		"unpcklpd xmm0, xmm1":         {"66 0f 14 c1", false},
		"sqrtsd xmm0, xmm0":           {"f2 0f 51 c0", false},
		"movss [rsp+8], xmm0":         {"f3 0f 11 44 24 08", true},
		"movaps [rsp+16], xmm0":       {"0f 29 44 24 10", true},
		"movlps [rsp+8], xmm0":        {"0f 13 44 24 08", true},
		"movq [rsp+8], xmm0":          {"66 0f d6 44 24 08", true},
		"movq rax, xmm0":              {"66 48 0f 7e c0", true},
		"ucomiss xmm0, xmm1":          {"0f 2e c1", true},
		"comisd xmm0, [rip]":          {"66 0f 2f 05 00 00 00 00", true},
		"movmskps eax, xmm0":          {"0f 50 c0", true},
		"cmove eax, ecx":              {"0f 44 c1", true},
		"setg al":                     {"0f 9f c0", true},
		"movzx eax, al":               {"0f b6 c0", true},
		"imul eax, ecx":               {"0f af c1", true},
		"movss xmm9, [rdi], no arg":   {"f3 44 0f 10 0f", true},
		"mov eax, [rsp], no vector":   {"8b 04 24", true},
		"vmovups xmm0, [rdi], of AVX": {"c5 f8 10 07", false},
		"vmovups [rdi], xmm0, of AVX": {"c5 f8 11 07", true},
	} {
		var i inst
		if !decode(bin(t, c.code), &i) {
			t.Errorf("%s: not decoded", what)
		} else if got := keepsVectors(&i); got != c.keeps {
			t.Errorf("%s: keeps = %v", what, got)
		}
	}
}

func TestStoresHaveTheirSizes(t *testing.T) {
	for what, c := range map[string]struct {
		code string
		size int64
	}{
		"mov [rsp+8], sil":      {"40 88 74 24 08", 1},
		"mov [rsp+8], si":       {"66 89 74 24 08", 2},
		"mov [rsp+8], esi":      {"89 74 24 08", 4},
		"mov [rsp+8], rsi":      {"48 89 74 24 08", 8},
		"movss [rsp+8], xmm0":   {"f3 0f 11 44 24 08", 4},
		"movsd [rsp+8], xmm0":   {"f2 0f 11 44 24 08", 8},
		"movq [rsp+8], xmm0":    {"66 0f d6 44 24 08", 8},
		"movhps [rsp+8], xmm0":  {"0f 17 44 24 08", 8},
		"movaps [rsp+16], xmm0": {"0f 29 44 24 10", 16},
		"movdqu [rsp+8], xmm0":  {"f3 0f 7f 44 24 08", 16},
	} {
		var i inst
		if !decode(bin(t, c.code), &i) || !writes(&i) {
			t.Errorf("%s: not a store", what)
		} else if got := size(&i); got != c.size {
			t.Errorf("%s: %d bytes, want %d", what, got, c.size)
		}
	}
}

func TestPlacesInTheFrameKeepTheirOffsetFromItsTop(t *testing.T) {
	for what, code := range map[string]string{
		"at once":                 small + "8b 44 24 08",
		"behind a push":           small + "50 8b 44 24 10",
		"behind sub rsp, 8; push": small + "89 04 24 48 83 ec 08 6a 00 8b 44 24 18",
		"behind two pops":         small + "89 04 24 48 83 ec 08 6a 00 58 5a 8b 44 24 08",
		"behind add rsp, 0x10":    small + "89 04 24 48 83 ec 08 6a 00 48 83 c4 10 8b 44 24 08",
		"behind a return":         small + "89 04 24 48 83 c4 18 c3 8b 44 24 08",
	} {
		var s state
		var i inst
		b := bin(t, code)
		for at := 0; at < len(b); at += i.n {
			if !decode(b[at:], &i) {
				t.Fatal(what)
			}
			if at+i.n == len(b) {
				if got := s.level(&i); got != -0x10 {
					t.Errorf("%s: %d", what, got)
				}
			}
			s.step(&i)
		}
	}
}
