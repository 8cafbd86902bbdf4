package x86

import "testing"

// small is a frame with room for one variable, as GCC makes it.
const (
	small      = "48 83 ec 18"    // sub rsp, 0x18
	leaveSmall = "48 83 c4 18 c3" // add rsp, 0x18; ret
)

func TestParametersAreToldFromVariables(t *testing.T) {
	for what, c := range map[string]struct {
		code             string
		taken, parameter bool
	}{
		// mov [rsp+0xc], edx; lea rdx, [rsp+0xc]
		"a parameter": {small + "89 54 24 0c 48 8d 54 24 0c" + leaveSmall, false, true},
		// lea rdx, [rsp+0xc]; mov [rsp+0xc], edx
		"stored afterwards": {small + "48 8d 44 24 0c 89 54 24 0c" + leaveSmall, false, true},
		// mov [rsp+8], edi; add edi, 1; mov [rsp+0xc], edi; lea rdi, [rsp+8]
		"an array that begins with a parameter": {small + "89 7c 24 08 83 c7 01 89 7c 24 0c 48 8d 7c 24 08" + leaveSmall, true, false},
		// xor eax, eax; mov [rsp+8], eax; lea rdi, [rsp+8]
		"a local variable": {small + "31 c0 89 44 24 08 48 8d 7c 24 08" + leaveSmall, true, false},
		// mov rbx, rsi; mov [rsp+8], rsi; lea rdi, [rsp+8]
		"a copy or a parameter, and the argument is kept": {small + "48 89 f3 48 89 74 24 08 48 8d 7c 24 08" + leaveSmall, false, true},
		// movss [rsp+0xc], xmm0; lea rsi, [rsp+0xc]
		"a parameter in a vector register": {small + "f3 0f 11 44 24 0c 48 8d 74 24 0c" + leaveSmall, false, true},
		// addss xmm0, xmm1; movss [rsp+0xc], xmm0; lea rsi, [rsp+0xc]
		"the result of a sum": {small + "f3 0f 58 c1 f3 0f 11 44 24 0c 48 8d 74 24 0c" + leaveSmall, true, false},
		// mov [rsp+0xf], sil; lea rsi, [rsp+0xf]
		"a parameter of one byte": {small + "40 88 74 24 0f 48 8d 74 24 0f" + leaveSmall, false, true},
		// mov [rsp+8], rdi; sub rsp, 8; push 0; lea rdx, [rsp+0x18]; call; add rsp, 0x10
		"a parameter above what was pushed": {small + "48 89 7c 24 08 48 83 ec 08 6a 00 48 8d 54 24 18 e8 00 00 00 00 48 83 c4 10" + leaveSmall, false, true},
		// mov [rsp+8], rdi; lea r15, [rsp+8]; lea r12, [rsp+0xe]
		"a parameter and an address inside of it": {small + "48 89 7c 24 08 4c 8d 7c 24 08 4c 8d 64 24 0e" + leaveSmall, false, true},
		// mov [rsp+0x10], esi; lea rsi, [rsp+0x10] in a frame of 0x58
		"the first of something long": {frame58 + "89 74 24 10 48 8d 74 24 10" + leaveFrame, true, false},
		// mov [rsp], rdx; mov byte [rsp+8], 3; mov rdx, rsp
		"a value with a tag, as interpreters have": {small + "48 89 14 24 c6 44 24 08 03 48 89 e2" + leaveSmall, true, false},
		// mov [rsp], rsi; mov [rsp+8], rdx; mov rdi, rsp
		"a structure in two registers": {small + "48 89 34 24 48 89 54 24 08 48 89 e7" + leaveSmall, false, true},
		// mov [rsp], rdi; mov [rsp+8], rcx; mov rdi, rsp: not the next register
		"two arguments that are no structure": {small + "48 89 3c 24 48 89 4c 24 08 48 89 e7" + leaveSmall, true, false},
		// pxor xmm0, xmm0; mov [rsp], rdi; movups [rsp+8], xmm0; mov rdi, rsp
		"an argument and a vector behind it": {frame58 + "66 0f ef c0 48 89 3c 24 0f 11 44 24 08 48 89 e7" + leaveFrame, true, false},
		// mov rax, rdi; mov [rbp-4], eax; lea rax, [rbp-4] of -O0
		"a parameter that went through rax": {"55 48 89 e5 48 83 ec 20 48 89 f8 89 45 fc 48 8d 45 fc c9 c3", false, true},
	} {
		if f := scanned(t, c.code); f.Taken != c.taken || f.Parameter != c.parameter {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestWhatIsPassedOnTheStackIsNoVariable(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		taken bool
	}{
		// push rbp; mov rbp, rsp; sub rsp, 0x10; mov [rbp-8], rdi; sub rsp, 8; sub rsp, 0x18; mov rcx, rsp
		"a structure by value at -O0": {"55 48 89 e5 48 83 ec 10 48 89 7d f8 48 83 ec 08 48 83 ec 18 48 89 e1 e8 00 00 00 00 48 83 c4 20 c9 c3", false},
		"without a variable":          {"55 48 89 e5 48 83 ec 08 48 83 ec 18 48 89 e1 e8 00 00 00 00 48 83 c4 20 c9 c3", false},
		// sub rsp, 0x58; mov rdi, rsp; mov ecx, 9; rep movsq; call
		"a structure by value, copied at once": {frame58 + "48 89 e7 b9 09 00 00 00 f3 48 a5 e8 00 00 00 00" + leaveFrame, false},
		// the same, and lea rdi, [rsp+8] behind it
		"an address behind the copy": {frame58 + "48 89 e7 b9 09 00 00 00 f3 48 a5 48 8d 7c 24 08 e8 00 00 00 00" + leaveFrame, true},
		// sub rsp, 0x10; push 0; push rdi; lea r9, [rsp+0x1c]
		"a variable above what was pushed": {"48 83 ec 18 57 6a 00 4c 8d 4c 24 1c e8 00 00 00 00 5a 59" + leaveSmall, true},
		// push rdi; pop rdi; lea rax, [rsp+0x18]: of the caller again
		"pushed and popped": {small + "57 5f 48 8d 44 24 18" + leaveSmall, false},
	} {
		if f := scanned(t, c.code); f.Taken != c.taken {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestVariablesWhoseAddressGoesNowhereAreScalar(t *testing.T) {
	for what, c := range map[string]struct {
		code   string
		scalar bool
	}{
		"written through a register": {small + "48 8d 44 24 0c c7 00 01 00 00 00 8b 44 24 14" + leaveSmall, true},    // lea rax, [rsp+0xc]; mov [rax], 1; mov eax, [rsp+0x14]
		"passed on":                  {small + "48 8d 7c 24 0c 8b 44 24 14 e8 00 00 00 00" + leaveSmall, false},      // lea rdi, [rsp+0xc]; …; call
		"stored elsewhere":           {small + "48 8d 44 24 0c 48 89 07 8b 44 24 14" + leaveSmall, false},            // mov [rdi], rax
		"pushed":                     {small + "48 8d 44 24 0c 50 58 8b 44 24 14" + leaveSmall, false},               // push rax
		"in a vector":                {small + "48 8d 44 24 0c 66 48 0f 6e c0 8b 44 24 14" + leaveSmall, false},      // movq xmm0, rax
		"something added":            {small + "48 8d 44 24 0c 48 8d 50 04 8b 44 24 14" + leaveSmall, false},         // lea rdx, [rax+4]
		"longer than eight bytes":    {frame58 + "48 8d 44 24 08 c7 00 01 00 00 00 8b 44 24 40" + leaveFrame, false}, // and nothing up to rsp+0x40
	} {
		if f := scanned(t, c.code); f.Scalar != c.scalar || !f.Taken {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestFunctionsThatNeverReturnAreTold(t *testing.T) {
	for what, c := range map[string]struct {
		code    string
		returns bool
	}{
		"ret":                         {frame58 + leaveFrame, true},
		"a call that does not return": {frame58 + "e8 00 00 00 00", false},
		"a jump to another function":  {"e9 00 10 00 00", true},
		"a jump that is not linked":   {"e9 00 00 00 00 90", true},
		"a loop":                      {"90 eb fd", false},
		"a jump through a pointer":    {"ff 25 00 10 00 00", true},
		"a jump through a register":   {"ff e0", true},
		"hlt":                         {"f4", false},
	} {
		if f := scanned(t, c.code); f.Returns != c.returns {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestConstantsComeInManyWays(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		known bool
	}{
		"push 2; pop rsi, of -Oz":         {"6a 02 5e", true},
		"push rax; pop rsi":               {"50 5e", false},
		"push 2; push rax; pop rsi":       {"6a 02 50 5e", false},
		"push 2; pop rdi; pop rsi":        {"6a 02 5f 5e", false},
		"mov eax, 1; mov esi, 1; add":     {"b8 01 00 00 00 be 01 00 00 00 48 01 c6", true},
		"add of what is not known":        {"be 01 00 00 00 48 01 c6", false},
		"push 0x100; pop rsi, four bytes": {"68 02 00 00 00 5e", true},
	} {
		asked := false
		Scan(append(bin(t, c.code), bin(t, "e8 00 10 00 00")...), 0x1000, func(r *Ref) {
			if r.Kind == Call {
				asked = true
				if v, ok := r.Arg(1); ok != c.known || ok && v != 2 {
					t.Errorf("%s: %d, %v", what, v, ok)
				}
			}
		})
		if !asked {
			t.Errorf("%s: no call", what)
		}
	}
}

func TestCallsOfTheLargeCodeModelAreCalls(t *testing.T) {
	var got []uint64
	collect := func(r *Ref) {
		if r.Kind == Call {
			got = append(got, r.Target)
		}
	}
	// movabs rdx, 0x401136; call rdx
	Scan(bin(t, "48 ba 36 11 40 00 00 00 00 00 ff d2"), 0x1000, collect)
	// lea r15, [rip-7]; movabs r11, 0x3000; add r15, r11; movabs rax, -0x100; add rax, r15; call rax
	Scan(bin(t, "4c 8d 3d f9 ff ff ff 49 bb 00 30 00 00 00 00 00 00 4d 01 df 48 b8 00 ff ff ff ff ff ff ff 4c 01 f8 ff d0"), 0x1000, collect)
	// call rax, from nowhere
	Scan(bin(t, "ff d0"), 0x1000, collect)
	if len(got) != 2 || got[0] != 0x401136 || got[1] != 0x1000+0x3000-0x100 {
		t.Errorf("%x", got)
	}
}
