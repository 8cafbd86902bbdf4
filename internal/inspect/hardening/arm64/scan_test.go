package arm64

import (
	"encoding/binary"
	"testing"
)

// code writes instructions.
func code(words ...uint32) []byte {
	var b []byte
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

// Instructions as GCC writes them.
const (
	pushFrame  = 0xa9ba7bfd // stp x29, x30, [sp, #-96]!
	setFP      = 0x910003fd // mov x29, sp
	popFrame   = 0xa8c67bfd // ldp x29, x30, [sp], #96
	ret        = 0xd65f03c0
	pagex3     = 0x900000e3 // adrp x3, +0x1c000
	gotx3      = 0xf947e863 // ldr x3, [x3, #4048]
	guardx0    = 0xf9400060 // ldr x0, [x3]
	storex0    = 0xf9002fe0 // str x0, [sp, #88]
	pagex1     = 0x900000e1 // adrp x1, +0x1c000
	gotx1      = 0xf947e821 // ldr x1, [x1, #4048]
	slotx3     = 0xf9402fe3 // ldr x3, [sp, #88]
	guardx2    = 0xf9400022 // ldr x2, [x1]
	compare32  = 0xeb020063 // subs x3, x3, x2
	takeBuffer = 0x910063e0 // add x0, sp, #0x18
	paciasp    = 0xd503233f
	btiC       = 0xd503245f
	subPage    = 0xd14043ff // sub sp, sp, #0x10, lsl #12
	probe1024  = 0xf90203ff // str xzr, [sp, #1024]
)

func TestTheGuardIsStoredAndCompared(t *testing.T) {
	f := Scan(code(btiC, pagex3, gotx3, paciasp, pushFrame, setFP, guardx0, storex0, takeBuffer, pagex1, gotx1, slotx3, guardx2, compare32, popFrame, ret), 0x1000, nil)
	if !f.Guard || !f.Taken || !f.Landing || !f.Signed || f.Frame != 96 {
		t.Errorf("%+v", f)
	}
	f = Scan(code(pagex3, gotx3, pushFrame, setFP, guardx0, storex0, takeBuffer, popFrame, ret), 0x1000, nil)
	if f.Guard || !f.Taken || f.Landing {
		t.Errorf("stored and never compared: %+v", f)
	}
	f = Scan(code(pagex3, 0xf947e463, pushFrame, guardx0, storex0, pagex1, gotx1, slotx3, guardx2, compare32, ret), 0x1000, nil)
	if f.Guard {
		t.Errorf("another variable is compared: %+v", f)
	}
}

func TestAddressesOfTheFrameAreTaken(t *testing.T) {
	for what, c := range map[string]struct {
		code             []byte
		taken, parameter bool
	}{
		"a buffer":               {code(pushFrame, setFP, takeBuffer, popFrame, ret), true, false},
		"the frame pointer":      {code(pushFrame, setFP, popFrame, ret), false, false},
		"a load":                 {code(pushFrame, slotx3, popFrame, ret), false, false},
		"an index":               {code(pushFrame, 0x38616be0, popFrame, ret), true, false},             // ldrb w0, [sp, x1]
		"a parameter":            {code(pushFrame, 0xb9001fe0, 0x910073e1, popFrame, ret), false, true}, // str w0, [sp, #28]; add x1, sp, #28
		"a parameter, afterward": {code(pushFrame, 0x910073e1, 0xb9001fe0, popFrame, ret), false, true},
		"of the caller":          {code(pushFrame, 0x910183e1, popFrame, ret), false, false}, // add x1, sp, #96
	} {
		if f := Scan(c.code, 0, nil); f.Taken != c.taken || f.Parameter != c.parameter {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestLargeFramesAreProbedOrNot(t *testing.T) {
	if f := Scan(code(subPage, probe1024, ret), 0, nil); !f.Probed || !f.Large() {
		t.Errorf("probed: %+v", f)
	}
	if f := Scan(code(subPage, setFP, ret), 0, nil); f.Probed || !f.Large() {
		t.Errorf("not probed: %+v", f)
	}
	if f := Scan(code(0xd284680c, 0xcb2c63ff, ret), 0, nil); f.Large() || f.Frame != 0x2340 || f.Variable { // mov x12, #0x2340; sub sp, sp, x12
		t.Errorf("a frame that needs none: %+v", f)
	}
	if f := Scan(code(pushFrame, setFP, 0xcb2063ff, ret), 0, nil); !f.Variable || !f.Taken { // sub sp, sp, x0
		t.Errorf("variable: %+v", f)
	}
}

func TestCallsCarryWhatIsKnownOfTheirArguments(t *testing.T) {
	n := 0
	// add x0, sp, #0x18; mov w1, #5; bl +0x100; bl; b out
	Scan(code(pushFrame, takeBuffer, 0x528000a1, 0x94000040, 0x94000001, 0x14000100), 0x1000, func(r *Ref) {
		n++
		v, ok := r.Arg(1)
		switch n {
		case 1:
			if r.Kind != Call || r.Target != 0x100c+0x100 || !r.OnStack(0) || !ok || v != 5 {
				t.Errorf("%+v: %d %v", r, v, ok)
			}
		case 2:
			if ok || r.OnStack(0) {
				t.Error("a call changes the registers of arguments")
			}
		case 3:
			if r.Kind != Jump {
				t.Errorf("%+v", r)
			}
		}
		if _, ok := r.Arg(8); ok || r.OnStack(-1) {
			t.Error("there is no such argument")
		}
	})
	if n != 3 {
		t.Errorf("%d references", n)
	}
}

func TestThePrintfFamilyHasAShape(t *testing.T) {
	words := []uint32{pushFrame}
	for n := range uint32(8) {
		words = append(words, 0x3d8003e0|n|n<<10) // str qn, [sp, #16*n]
	}
	// mov w8, w2; cmp w8, #0; cset w4, gt
	f := Scan(code(append(words, 0x2a0203e8, 0x7100011f, 0x1a9fd7e4, ret)...), 0, nil)
	if !f.Variadic || f.FlagArg != 2 {
		t.Errorf("%+v", f)
	}
	if f := Scan(code(append(words, ret)...), 0, nil); !f.Variadic || f.FlagArg != -1 {
		t.Errorf("without a flag: %+v", f)
	}
}

func TestStubsTellTheirPointer(t *testing.T) {
	// adrp x16, +0x1f000; ldr x17, [x16, #3976]; add; br
	stub := []uint32{0xf00000f0, 0xf947c611, 0x913e2210, 0xd61f0220}
	if at, ok := Slot(code(stub...), 0x7d0); !ok || at != 0x1f000+3976 || !IsStub(code(stub...)) {
		t.Errorf("%x, %v", at, ok)
	}
	if at, ok := Slot(code(append([]uint32{btiC}, stub...)...), 0x7d0); !ok || at != 0x1f000+3976 {
		t.Errorf("behind bti: %x, %v", at, ok)
	}
	if !IsStub(code(0xa9bf7bf0, 0)) || IsStub(code(ret)) || IsStub(nil) {
		t.Error("the header of the table")
	}
}

func TestStartsAreTheTargetsOfCalls(t *testing.T) {
	var got []uint64
	if n := Starts(code(0x94000004, ret), 0x100, func(a uint64) { got = append(got, a) }); n != 8 || len(got) != 1 || got[0] != 0x110 {
		t.Errorf("%d, %x", n, got)
	}
}

func FuzzScan(f *testing.F) {
	f.Add(code(btiC, pagex3, gotx3, paciasp, pushFrame, setFP, guardx0, storex0, takeBuffer, pagex1, gotx1, slotx3, guardx2, compare32, popFrame, ret), uint64(0x1000))
	f.Add(code(subPage, probe1024, 0xcb2063ff, 0x38616be0), uint64(0))
	f.Fuzz(func(t *testing.T, b []byte, addr uint64) {
		facts := Scan(b, addr, func(r *Ref) {
			for n := range 8 {
				r.Arg(n)
				r.OnStack(n)
			}
		})
		if facts.Frame >= 1<<41 {
			t.Errorf("%+v", facts)
		}
		Slot(b, addr)
		IsStub(b)
		if n := Starts(b, addr, func(uint64) {}); n > len(b) {
			t.Errorf("%d of %d bytes", n, len(b))
		}
	})
}

func BenchmarkScan(b *testing.B) {
	var text []byte
	for len(text) < 1<<20 {
		text = append(text, code(btiC, pagex3, gotx3, paciasp, pushFrame, setFP, guardx0, storex0, takeBuffer, pagex1, gotx1, slotx3, guardx2, compare32, popFrame, ret)...)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Scan(text, 0x1000, func(*Ref) {})
	}
}

func TestPairsAndSinglesMoveTheStackPointer(t *testing.T) {
	for what, c := range map[string]struct {
		code  []byte
		frame uint64
	}{
		"stp with write-back":           {code(pushFrame, popFrame, ret), 96},
		"str with write-back":           {code(0xf81f0ffe, 0xf84107fe, ret), 16}, // str x30, [sp, #-16]!; ldr x30, [sp], #16
		"sub of an immediate":           {code(0xd10103ff, ret), 64},             // sub sp, sp, #64
		"sub of a shifted immediate":    {code(0xd14007ff, ret), 4096},           // sub sp, sp, #1, lsl #12
		"mov and movk":                  {code(0xd280000c, 0xf2a0002c, 0xcb2c63ff, ret), 1 << 16},
		"two steps":                     {code(pushFrame, 0xd10103ff, ret), 160},
		"none":                          {code(ret), 0},
		"the frame pointer brings back": {code(pushFrame, setFP, 0xd10103ff, 0x910003bf, popFrame, ret), 160}, // mov sp, x29
	} {
		if f := Scan(c.code, 0, nil); f.Frame != c.frame || f.Variable {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestConstantsOfArgumentsAreForgottenWhenTheyChange(t *testing.T) {
	for what, c := range map[string]struct {
		before []uint32
		known  bool
	}{
		"movz":             {[]uint32{0x52800041}, true},              // mov w1, #2
		"mov from xzr":     {[]uint32{0x2a1f03e1}, true},              // mov w1, wzr
		"movn":             {[]uint32{0x12800001}, true},              // mov w1, #-1
		"through w9":       {[]uint32{0x52800049, 0x2a0903e1}, true},  // mov w9, #2; mov w1, w9
		"a load":           {[]uint32{0x52800041, 0xb94003e1}, false}, // ldr w1, [sp]
		"a sum":            {[]uint32{0x52800041, 0x0b020021}, false}, // add w1, w1, w2
		"a pair":           {[]uint32{0x52800041, 0xa9400be1}, false}, // ldp x1, x2, [sp]
		"a call":           {[]uint32{0x52800041, 0x94000001}, false},
		"an indirect call": {[]uint32{0x52800041, 0xd63f0100}, false}, // blr x8
		"a store":          {[]uint32{0x52800041, 0xb90003e1}, true},  // str w1, [sp]
	} {
		Scan(code(append(c.before, 0x94001000)...), 0x1000, func(r *Ref) {
			if _, ok := r.Arg(1); r.Target > 0x4000 && ok != c.known {
				t.Errorf("%s: known = %v", what, ok)
			}
		})
	}
}

func TestAddressesOfCodeAreComputedInTwoSteps(t *testing.T) {
	var got []uint64
	// adrp x0, +0; add x0, x0, #0x634
	Scan(code(0x90000000, 0x9118d000), 0x40061c, func(r *Ref) {
		if r.Kind == Address {
			got = append(got, r.Target)
		}
	})
	if len(got) != 1 || got[0] != 0x400634 {
		t.Errorf("%x", got)
	}
}

func TestTheGuardOfTheThreadIsAGuard(t *testing.T) {
	// mrs x8, tpidr_el0; ldr x9, [x8, #40]; str x9, [sp, #88]; … ldr x9, [x8, #40]; ldr x3, [sp, #88]; subs x3, x3, x9
	f := Scan(code(pushFrame, 0xd53bd048, 0xf9401509, 0xf9002fe9, takeBuffer, 0xf9401509, slotx3, 0xeb090063, popFrame, ret), 0, nil)
	if !f.Guard {
		t.Errorf("%+v", f)
	}
}

func TestWhatFollowsAnEarlyWayOutHasTheFrame(t *testing.T) {
	for what, c := range map[string]struct {
		code         []byte
		taken, guard bool
	}{
		// stp; cbz; ldp, ret; then add x0, sp, #0x18
		"an address behind a return": {code(pushFrame, 0xb4000060, popFrame, ret, takeBuffer, 0x94000000, popFrame, ret), true, false},
		// the same with b to another function
		"an address behind a jump out": {code(pushFrame, 0xb4000060, popFrame, 0x14001000, takeBuffer, 0x94000000, popFrame, ret), true, false},
		"the comparison behind a return": {
			code(pagex3, gotx3, pushFrame, guardx0, storex0, 0xb4000060, popFrame, ret, takeBuffer, pagex1, gotx1, slotx3, guardx2, compare32, popFrame, ret), true, true,
		},
		// no frame yet: add x0, sp, #0x18 is of the caller
		"an address before the frame": {code(0xb4000040, ret, takeBuffer, ret), false, false},
	} {
		if f := Scan(c.code, 0x1000, nil); f.Taken != c.taken || f.Guard != c.guard {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestFunctionsThatNeverReturnHaveAGuardThatNothingCompares(t *testing.T) {
	f := Scan(code(pagex3, gotx3, pushFrame, setFP, guardx0, storex0, takeBuffer, 0x94001000), 0x1000, nil)
	if f.Returns || !f.Guard {
		t.Errorf("%+v", f)
	}
	f = Scan(code(pushFrame, setFP, takeBuffer, 0x94001000), 0x1000, nil)
	if f.Returns || f.Guard {
		t.Errorf("without one: %+v", f)
	}
	for what, end := range map[string]uint32{"ret": ret, "br": 0xd61f0200, "b out": 0x14001000, "b that is not linked": 0x14000000} {
		if f := Scan(code(pushFrame, end), 0x1000, nil); !f.Returns {
			t.Errorf("%s is a way out", what)
		}
	}
	if f := Scan(code(pushFrame, 0x14000001, 0x17ffffff), 0x1000, nil); f.Returns { // b +4; b -4
		t.Error("a loop is no way out")
	}
}

func TestGuardsOfObjectsThatAreNotLinkedAreCompared(t *testing.T) {
	// adrp x3, 0; ldr x3, [x3]; ldr x0, [x3]; str x0, [sp, #88] … over a page later
	words := []uint32{0x90000003, 0xf9400063, pushFrame, guardx0, storex0, takeBuffer}
	for len(words) < 1100 {
		words = append(words, 0xd503201f) // nop
	}
	words = append(words, 0x90000001, 0xf9400021, slotx3, guardx2, compare32, popFrame, ret)
	if f := Scan(code(words...), 0, nil); !f.Guard {
		t.Errorf("%+v", f)
	}
}

func TestParametersAreToldFromCopies(t *testing.T) {
	for what, c := range map[string]struct {
		code             []byte
		taken, parameter bool
	}{
		// str x0, [sp, #24]; add x0, sp, #24
		"a parameter": {code(pushFrame, 0xf9000fe0, takeBuffer, popFrame, ret), false, true},
		// mov x19, x0 before: a copy or not
		"the argument is kept in a register": {code(pushFrame, 0xaa0003f3, 0xf9000fe0, takeBuffer, popFrame, ret), false, true},
		// str x0, [sp, #24]; str x2, [sp, #32]: not the next argument
		"two arguments in a row": {code(pushFrame, 0xf9000fe0, 0xf90013e2, takeBuffer, popFrame, ret), true, false},
		// str x0, [sp, #24]; str x1, [sp, #32]: a structure in two registers
		"a structure in two registers": {code(pushFrame, 0xf9000fe0, 0xf90013e1, takeBuffer, popFrame, ret), false, true},
		// str x0, [sp, #24]; mov w9, #7; str w9, [sp, #32]
		"a structure with a constant": {code(pushFrame, 0xf9000fe0, 0x528000e9, 0xb90023e9, takeBuffer, popFrame, ret), true, false},
	} {
		if f := Scan(c.code, 0x1000, nil); f.Taken != c.taken || f.Parameter != c.parameter {
			t.Errorf("%s: %+v", what, f)
		}
	}
}

func TestAddressesThatRelocationsFillInLookTheSame(t *testing.T) {
	for v, want := range map[int64]bool{0: true, 0x5000: true, 0x5008: false, 0x1dfd0: false} {
		if got := unlinked(v); got != want {
			t.Errorf("0x%x: %v", v, got)
		}
	}
}
