package x86

import (
	"bytes"
	"math/rand"
	"testing"
)

// Pieces of functions as compilers write them.
const (
	loadGuard       = "64 48 8b 04 25 28 00 00 00 48 89 44 24 48"    // mov rax, fs:0x28; mov [rsp+0x48], rax
	checkGuard      = "48 8b 54 24 48 64 48 2b 14 25 28 00 00 00"    // mov rdx, [rsp+0x48]; sub rdx, fs:0x28
	frame58         = "48 83 ec 58"                                  // sub rsp, 0x58
	leaveFrame      = "48 83 c4 58 c3"                               // add rsp, 0x58; ret
	probePage       = "48 81 ec 00 10 00 00 48 83 0c 24 00"          // sub rsp, 0x1000; or qword [rsp], 0
	clangProbe      = "48 81 ec 00 10 00 00 48 c7 04 24 00 00 00 00" // sub rsp, 0x1000; mov qword [rsp], 0
	frame2338       = "48 81 ec 38 23 00 00"                         // sub rsp, 0x2338
	saveVector      = "84 c0 74 08 0f 29 44 24 50 0f 29 4c 24 60"    // test al, al; je; movaps [rsp+..], xmm
	setMode         = "31 c9 85 d2 0f 9f c1"                         // xor ecx, ecx; test edx, edx; setg cl
	clangAllocation = "48 89 e0 48 29 c8 48 89 c4"                   // mov rax, rsp; sub rax, rcx; mov rsp, rax
)

func scanned(t testing.TB, parts ...string) Facts {
	t.Helper()
	var code []byte
	for _, p := range parts {
		code = append(code, bin(t, p)...)
	}
	f := Scan(code, 0x1000, nil)
	if f.Decoded != len(code) {
		t.Errorf("decoded %d of %d bytes", f.Decoded, len(code))
	}
	return f
}

func TestGuardsAreLoads(t *testing.T) {
	if f := scanned(t, frame58, loadGuard, checkGuard, leaveFrame); !f.Guard || !f.Returns || f.Frame != 0x58 {
		t.Errorf("%+v", f)
	}
	if f := scanned(t, "64 48 89 04 25 28 00 00 00 c3"); f.Guard {
		t.Error("setting the guard is not guarding") // mov fs:0x28, rax, in the C library's start
	}
	if f := scanned(t, "64 48 8b 04 25 30 00 00 00 c3"); f.Guard {
		t.Error("the pointer guard is another word")
	}
	if f := scanned(t, "65 48 8b 04 25 28 00 00 00 c3"); f.Guard {
		t.Error("gs belongs to the kernel")
	}
}

func TestAddressesOfTheFrameAreTaken(t *testing.T) {
	for what, code := range map[string]string{
		"lea rdi, [rsp+8] in the frame":        frame58 + "48 8d 7c 24 08" + leaveFrame,
		"mov rdi, rsp":                         frame58 + "48 89 e7" + leaveFrame,
		"the other encoding of mov rdi, rsp":   frame58 + "48 8b fc" + leaveFrame,
		"lea rax, [rbp-0x50] of -O0":           "55 48 89 e5 48 83 ec 60 48 8d 45 b0 c9 c3",
		"an index into the frame":              frame58 + "8a 44 04 10" + leaveFrame,
		"an index into the red zone":           "8a 44 04 b8 c3",
		"an address in the red zone":           "48 8d 44 24 b8 c3",
		"room made by push rax, as clang does": "50 48 89 e2 e8 00 00 00 00 58 c3",
		"a variable frame":                     "55 48 89 e5 48 29 c4 48 89 e7 c9 c3",
		"a variable frame of clang":            "55 48 89 e5" + clangAllocation + "c9 c3",
	} {
		if f := scanned(t, code); !f.Taken {
			t.Errorf("%s: not seen", what)
		}
	}
	for what, code := range map[string]string{
		"lea rax, [rsp+0x60], an argument on the stack": frame58 + "48 8d 44 24 60" + leaveFrame,
		"mov rbp, rsp, the frame pointer":               "55 48 89 e5 5d c3",
		"a load from the frame":                         frame58 + "48 8b 44 24 08" + leaveFrame,
		"lea r10, [rsp+8], a realigned stack":           "4c 8d 54 24 08 48 83 e4 e0 c3",
		"lea rsp, [rbp-0x10], the end":                  "55 48 89 e5 48 83 ec 10 48 8d 65 f0 5d c3",
		"an address of data":                            frame58 + "48 8d 3d 00 10 00 00" + leaveFrame,
	} {
		if f := scanned(t, code); f.Taken || f.Parameter {
			t.Errorf("%s: taken for an address of the frame", what)
		}
	}
}

func TestLargeFramesAreProbedOrNot(t *testing.T) {
	for what, c := range map[string]struct {
		code                    string
		large, variable, probed bool
	}{
		"small":                    {frame58 + leaveFrame, false, false, false},
		"large":                    {frame2338 + "c3", true, false, false},
		"GCC":                      {probePage + probePage + "48 81 ec 38 03 00 00 c3", true, false, true},
		"clang":                    {clangProbe + "c3", true, false, true},
		"a loop of GCC":            {"4c 8d 9c 24 00 50 f2 ff" + probePage + "4c 39 dc 75 ef c3", true, false, true},
		"a loop of clang":          {"49 89 e3 49 81 eb 00 b0 0d 00" + clangProbe + "4c 39 dc 75 ec c3", true, false, true},
		"variable, bare":           {"55 48 89 e5 48 29 c4 c9 c3", false, true, false},
		"variable of GCC":          {"55 48 89 e5 48 81 ec 00 10 00 00 48 83 8c 24 f8 0f 00 00 00 48 29 d4 c9 c3", true, true, true},
		"variable of clang":        {"55 48 89 e5 48 83 34 24 00 48 81 ec 00 10 00 00" + clangAllocation + "c9 c3", true, true, true},
		"a store that is no probe": {"48 81 ec 00 20 00 00 48 c7 04 24 00 00 00 00 c3", true, false, false},
	} {
		f := scanned(t, c.code)
		if f.Large() != c.large || f.Variable != c.variable || f.Probed != c.probed {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestThePrintfFamilyHasAShape(t *testing.T) {
	f := scanned(t, "48 81 ec d8 00 00 00", saveVector, setMode, "c3")
	if !f.Variadic || f.FlagArg != 2 {
		t.Errorf("%+v", f)
	}
	if f := scanned(t, "48 81 ec d8 00 00 00", saveVector, "31 c9 c3"); !f.Variadic || f.FlagArg != -1 {
		t.Errorf("without a flag: %+v", f)
	}
	if f := scanned(t, "31 c9 85 d2 0f 94 c1 c3"); f.FlagArg != -1 {
		t.Errorf("sete is no mode: %+v", f)
	}
}

func TestCallsCarryWhatIsKnownOfTheirArguments(t *testing.T) {
	code := bin(t, frame58+ // 0x1000
		"48 8d 7c 24 10"+ // lea rdi, [rsp+0x10]
		"be 05 00 00 00"+ // mov esi, 5
		"31 d2"+ // xor edx, edx
		"e8 00 01 00 00"+ // call
		"89 f7"+ // mov edi, esi
		"e8 00 02 00 00"+ // call
		"ff 15 00 03 00 00"+ // call [rip+0x300]
		"e9 00 10 00 00") // jmp
	var kinds []RefKind
	Scan(code, 0x1000, func(r *Ref) {
		if r.Kind == Address {
			return // a constant may be an address of code
		}
		kinds = append(kinds, r.Kind)
		if len(kinds) == 1 {
			if v, ok := r.Arg(1); !ok || v != 5 || !r.OnStack(0) || r.OnStack(1) {
				t.Errorf("the first call: esi = %d, %v", v, ok)
			}
			if v, ok := r.Arg(2); !ok || v != 0 || r.Target != 0x1000+4+5+5+2+5+0x100 {
				t.Errorf("the first call: edx = %d, %v, to %x", v, ok, r.Target)
			}
		} else if _, ok := r.Arg(0); ok {
			t.Error("a call changes the registers of arguments")
		}
		if _, ok := r.Arg(7); ok || r.OnStack(-1) {
			t.Error("there is no such argument")
		}
	})
	if len(kinds) != 4 || kinds[0] != Call || kinds[2] != CallGOT || kinds[3] != Jump {
		t.Errorf("%v", kinds)
	}
}

func TestStubsTellTheirPointer(t *testing.T) {
	for what, code := range map[string]string{
		"plain": "ff 25 10 00 00 00", "with endbr64": "f3 0f 1e fa ff 25 0c 00 00 00", "with bnd": "f2 ff 25 0f 00 00 00",
	} {
		b := bin(t, code)
		if at, ok := Slot(b, 0x1000); !ok || at != 0x1016 || !IsStub(b) {
			t.Errorf("%s: %x, %v", what, at, ok)
		}
	}
	if !IsStub(bin(t, "ff 35 10 00 00 00 ff 25 10 00 00 00")) {
		t.Error("the header of the table is a stub too")
	}
	for _, code := range []string{"", "c3", "e9 00 00 00 00", "ff 25", "ff e0"} {
		if _, ok := Slot(bin(t, code), 0); ok || IsStub(bin(t, code)) {
			t.Errorf("%s is no stub", code)
		}
	}
}

func TestStartsAreTheTargetsOfCalls(t *testing.T) {
	var got []uint64
	n := Starts(bin(t, "e8 0b 00 00 00 c3 e9 00 00 00 00 06"), 0x100, func(a uint64) { got = append(got, a) })
	if n != 11 || len(got) != 1 || got[0] != 0x110 {
		t.Errorf("%d bytes, %x", n, got)
	}
}

func TestRelativeUsesAreCounted(t *testing.T) {
	code := bin(t, "48 8b 05 f9 00 00 00 90 48 33 05 f1 00 00 00")
	if n := RelativeUses(code, 0x1000, 0x1100); n != 2 {
		t.Errorf("%d uses", n)
	}
	if n := RelativeUses(code, 0x1000, 0x1101); n != 0 {
		t.Errorf("%d uses of another address", n)
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{frame58 + loadGuard + checkGuard + leaveFrame, probePage, clangProbe, saveVector + setMode, "c5 fd 6f 04 24", "62 f1 7c 48 28 44 24 01", "06"} {
		f.Add(bin(f, s), uint64(0x1000))
	}
	f.Fuzz(func(t *testing.T, code []byte, addr uint64) {
		facts := Scan(code, addr, func(r *Ref) {
			for n := range 6 {
				r.Arg(n)
				r.OnStack(n)
			}
		})
		if facts.Decoded < 0 || facts.Decoded > len(code) || facts.FlagArg > 5 {
			t.Errorf("%+v of %d bytes", facts, len(code))
		}
		Slot(code, addr)
		IsStub(code)
		if n := Starts(code, addr, func(uint64) {}); n > len(code) {
			t.Errorf("%d of %d bytes", n, len(code))
		}
	})
}

func BenchmarkScan(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	parts := []string{frame58, loadGuard, checkGuard, "48 8b 44 24 08", "e8 00 00 00 00", "0f 84 10 00 00 00", "48 8d 7c 24 10", "89 d8", "c3", "0f b6 00"}
	var code []byte
	for len(code) < 1<<20 {
		code = append(code, bin(b, parts[r.Intn(len(parts))])...)
	}
	code = bytes.Clone(code)
	b.SetBytes(int64(len(code)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(code, 0x1000, func(*Ref) {})
	}
}

func TestConstantsOfArgumentsAreForgottenWhenTheyChange(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		known bool
	}{
		"mov esi, 2":                 {"be 02 00 00 00", true},
		"mov rsi, 2":                 {"48 c7 c6 02 00 00 00", true},
		"xor esi, esi":               {"31 f6", true},
		"through another register":   {"b8 02 00 00 00 89 c6", true},
		"pop rsi":                    {"be 02 00 00 00 5e", false},
		"mov esi, [rsp]":             {"be 02 00 00 00 8b 34 24", false},
		"add esi, eax":               {"be 02 00 00 00 01 c6", false},
		"add esi, 1":                 {"be 02 00 00 00 83 c6 01", false},
		"movzx esi, al":              {"be 02 00 00 00 0f b6 f0", false},
		"cmovg esi, eax":             {"be 02 00 00 00 0f 4f f0", false},
		"setg sil":                   {"be 02 00 00 00 40 0f 9f c6", false},
		"shl esi, 1":                 {"be 02 00 00 00 d1 e6", false},
		"neg esi":                    {"be 02 00 00 00 f7 de", false},
		"a call":                     {"be 02 00 00 00 e8 00 00 00 00", false},
		"cmp esi, 3 changes nothing": {"be 02 00 00 00 83 fe 03", true},
		"a store changes nothing":    {"be 02 00 00 00 89 34 24", true},
		"another register":           {"be 02 00 00 00 31 c0", true},
		"r14 is not esi":             {"be 02 00 00 00 41 be 07 00 00 00", true},
	} {
		asked := false
		Scan(append(bin(t, c.code), bin(t, "e8 00 10 00 00")...), 0x1000, func(r *Ref) {
			if r.Kind == Call && r.Target > 0x2000 {
				asked = true
				if _, ok := r.Arg(1); ok != c.known {
					t.Errorf("%s: known = %v", what, ok)
				}
			}
		})
		if !asked {
			t.Errorf("%s: no call", what)
		}
	}
}

func TestAddressesOfTheStackAreFollowedThroughRegisters(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		stack bool
	}{
		"lea rdi, [rsp+16]":      {frame58 + "48 8d 7c 24 10", true},
		"mov rdi, rsp":           {frame58 + "48 89 e7", true},
		"through rbx":            {frame58 + "48 89 e3 48 89 df", true},
		"rounded down":           {frame58 + "48 89 e7 48 83 e7 f0", true},
		"with something added":   {frame58 + "48 89 e7 48 83 c7 08", true},
		"half of it":             {frame58 + "48 89 e7 89 ff", false},
		"loaded over":            {frame58 + "48 89 e7 48 8b 3d 00 00 00 00", false},
		"a variable frame":       {"55 48 89 e5 48 89 e7 48 29 c7 48 89 fc", true},
		"kept over a call":       {frame58 + "48 89 e3 e8 00 00 00 00 48 89 df", true},
		"not kept over a call":   {frame58 + "48 89 e7 e8 00 00 00 00", false},
		"a pointer from outside": {frame58 + "48 89 c7", false},
	} {
		Scan(append(bin(t, c.code), bin(t, "e8 00 10 00 00")...), 0x1000, func(r *Ref) {
			if r.Kind == Call && r.Target > 0x2000 && r.OnStack(0) != c.stack {
				t.Errorf("%s: %v", what, !c.stack)
			}
		})
	}
}

func TestFramesAddUpAndEnd(t *testing.T) {
	for what, c := range map[string]struct {
		code  string
		frame uint64
	}{
		"two steps":                    {"48 83 ec 20 48 83 ec 10 c3", 0x30},
		"add of a negative number":     {"48 83 c4 80 c3", 0x80},
		"lea rsp, [rsp-0x40]":          {"48 8d 64 24 c0 c3", 0x40},
		"room for arguments of a call": {"48 83 ec 18 48 83 ec 08 e8 00 00 00 00 48 83 c4 10 48 83 c4 10 c3", 0x20},
		"two ways out":                 {"48 83 ec 18 48 83 c4 18 c3 48 83 ec 28 48 83 c4 28 c3", 0x28},
		"saved registers do not count": {"41 57 41 56 53 48 83 ec 10 c3", 0x10},
		"none":                         {"31 c0 c3", 0},
	} {
		if f := scanned(t, c.code); f.Frame != c.frame {
			t.Errorf("%s: %#x, want %#x", what, f.Frame, c.frame)
		}
	}
}

func TestCodeIsReadUpToWhatIsNoCode(t *testing.T) {
	f := Scan(bin(t, frame58+loadGuard+"06 06 06"), 0, nil)
	if !f.Guard || f.Decoded != 4+14 {
		t.Errorf("%+v", f)
	}
	if f := Scan(nil, 0, nil); f.Decoded != 0 || f.FlagArg != -1 {
		t.Errorf("%+v", f)
	}
}

func TestJumpsInsideAFunctionAreNoReferences(t *testing.T) {
	var got []uint64
	// je +2 (inside); jmp +0x100 (outside); jmp back to the start
	Scan(bin(t, "74 02 90 90 e9 00 01 00 00 eb f5"), 0x1000, func(r *Ref) { got = append(got, r.Target) })
	if len(got) != 1 || got[0] != 0x1109 {
		t.Errorf("%x", got)
	}
}
