package hardening

import (
	"bytes"
	"encoding/binary"
	"testing"
)

// The functions of a program by their number.
const (
	fnCheck = iota
	fnProbe
	fnFail
	fnFirst
)

// checkCookie is the start of __security_check_cookie.
func checkCookie(a *assembler) { a.to("48 3b 0d", winCookie).hex("75 01 c3 c3") }

// probeStack is the start of __chkstk as Microsoft writes it.
func probeStack(a *assembler) {
	a.hex("48 83 ec 10 4c 89 14 24 4c 89 5c 24 08 4d 33 db 4c 8d 54 24 18 4c 2b d0 4d 0f 42 d3 65 4c 8b 1c 25 10 00 00 00 c3")
}

// guardedBody has a buffer, and the cookie in the frame.
func guardedBody(a *assembler) {
	a.hex("48 83 ec 78").to("48 8b 05", winCookie).hex("48 33 c4 48 89 44 24 68")
	a.hex("48 8d 4c 24 20").to("e8", winAddr(fnFail)) // lea rcx, [rsp+32]; call
	a.hex("48 8b 4c 24 68 48 33 cc").to("e8", winAddr(fnCheck)).hex("48 83 c4 78 c3")
}

// bareBody has a buffer and no cookie.
func bareBody(a *assembler) {
	a.hex("48 83 ec 78 48 8d 4c 24 20").to("e8", winAddr(fnFail)).hex("48 83 c4 78 c3")
}

// plainBody needs nothing.
func plainBody(a *assembler) { a.hex("48 83 ec 28").to("e8", winAddr(fnFail)).hex("48 83 c4 28 c3") }

// winProgram has the functions of the runtime before the given ones.
func winProgram(functions ...winFunction) winImage {
	return winImage{
		dll: peASLR | peNX | peHighEntropy, relocs: make([]byte, 16), config: cookieConfig(), sourceFile: true,
		functions: append([]winFunction{
			{name: "check", code: checkCookie}, {name: "probe", code: probeStack}, {name: "fail", code: func(a *assembler) { a.hex("c3") }},
		}, functions...),
	}
}

func TestAFunctionHasTheCookieIfItReadsMixesAndChecksIt(t *testing.T) {
	noMix := func(a *assembler) {
		a.hex("48 83 ec 78").to("48 8b 05", winCookie).hex("48 89 44 24 68 48 8d 4c 24 20 48 8b 4c 24 68").to("e8", winAddr(fnCheck)).hex("48 83 c4 78 c3")
	}
	noCheck := func(a *assembler) {
		a.hex("48 83 ec 78").to("48 8b 05", winCookie).hex("48 33 c4 48 89 44 24 68 48 8d 4c 24 20").to("e8", winAddr(fnFail)).hex("48 83 c4 78 c3")
	}
	otherData := func(a *assembler) {
		a.hex("48 83 ec 78").to("48 8b 05", winCookie+8).hex("48 33 c4 48 8d 4c 24 20").to("e8", winAddr(fnCheck)).hex("48 83 c4 78 c3")
	}
	clangMix := func(a *assembler) {
		a.hex("48 83 ec 78").to("4c 8b 05", winCookie).hex("49 31 e0 4c 89 44 24 68 48 8d 4c 24 20").to("e8", winAddr(fnCheck)).hex("48 83 c4 78 c3")
	}
	framePointer := func(a *assembler) {
		a.hex("55 48 89 e5 48 83 ec 70").to("48 8b 05", winCookie).hex("48 33 c5 48 89 45 f8 48 8d 4d 90").to("e8", winAddr(fnCheck)).hex("c9 c3")
	}
	for what, c := range map[string]struct {
		code func(*assembler)
		want string
	}{
		"all of it":                 {guardedBody, Protected},
		"with another register":     {clangMix, Protected},
		"mixed with rbp":            {framePointer, Protected},
		"no cookie":                 {bareBody, Unprotected},
		"not mixed":                 {noMix, Unprotected},
		"not checked":               {noCheck, Unprotected},
		"another variable":          {otherData, Unprotected},
		"no buffer, and needs none": {plainBody, NotApplicable},
	} {
		file := winProgram(winFunction{name: "f", code: c.code, unwind: fixedFrame(120)}).bytes()
		if got := functionsOf(t, file)[winAddr(fnFirst)]; got.Canary != c.want || got.Name != "f" {
			t.Errorf("%s: %+v, want %s", what, got, c.want)
		}
	}
}

func TestThePartOfAProgramWithTheCookieIsCounted(t *testing.T) {
	file := winProgram(
		winFunction{name: "a", code: guardedBody, unwind: fixedFrame(120)}, winFunction{name: "b", code: bareBody, unwind: fixedFrame(120)},
		winFunction{name: "c", code: plainBody, unwind: fixedFrame(40)},
	).bytes()
	r := auditOne(t, file)
	expect(t, "mixed", &r, "gs", Yes, "gsFunctions", "1", "canary", Partial, "canaryFunctions", "1 protected, 2 needed", "stackClash", NotApplicable,
		"languages", "c", "fortify", NotApplicable, "functionBounds", "marker")
}

func TestTheRuleOfMicrosoftsCompilerCannotBeReadFromCode(t *testing.T) {
	im := winProgram(winFunction{name: "a", code: guardedBody, unwind: fixedFrame(120)}, winFunction{name: "b", code: bareBody, unwind: fixedFrame(120)})
	im.rich = true
	r := auditOne(t, im.bytes())
	expect(t, "linked by Microsoft", &r, "gs", Yes, "canary", Unknown, "canaryFunctions", "1 protected, 1 needed")
	if got := functionsOf(t, im.bytes())[winAddr(fnFirst+1)]; got.Canary != Unknown {
		t.Errorf("%+v", got)
	}
	if list := Findings("a.exe", r, openssf(t)); findingOf(list, "binary/no-gs") || findingOf(list, "binary/no-canary") {
		t.Errorf("%v", list)
	}
	// Memory of variable size has a cookie by that rule too.
	variable := func(a *assembler) {
		a.hex("55 48 8d 6c 24 00 48 89 e5 48 83 ec 20 89 c8").to("e8", winAddr(fnProbe)).hex("48 29 c4 48 8d 4c 24 20").to("e8", winAddr(fnFail)).hex("c9 c3")
	}
	im.functions[fnFirst+1] = winFunction{name: "b", code: variable, unwind: []byte{1, 0, 1, 5, 4, 3, 0, 0}}
	r = auditOne(t, im.bytes())
	expect(t, "variable", &r, "canary", Partial, "stackClash", Protected)
}

func TestWithoutSymbolsTheRuntimeCannotBeToldFromTheProgram(t *testing.T) {
	bare := func(im winImage) winImage {
		for i := range im.functions {
			im.functions[i].name = ""
		}
		im.sourceFile = false
		return im
	}
	r := auditOne(t, bare(winProgram(winFunction{code: guardedBody, unwind: fixedFrame(120)}, winFunction{code: bareBody, unwind: fixedFrame(120)})).bytes())
	expect(t, "partial", &r, "gs", Yes, "canary", Unknown)
	r = auditOne(t, bare(winProgram(winFunction{code: bareBody, unwind: fixedFrame(120)})).bytes())
	expect(t, "none", &r, "gs", No, "canary", Unknown)
	r = auditOne(t, bare(winProgram(winFunction{code: guardedBody, unwind: fixedFrame(120)})).bytes())
	expect(t, "all", &r, "gs", Yes, "canary", Protected)
}

func TestACookieThatOnlyTheRuntimeReadsProtectsNothing(t *testing.T) {
	// __security_init_cookie writes and reads it.
	initial := func(a *assembler) {
		a.hex("48 83 ec 28").to("48 8b 05", winCookie).hex("48 85 c0 74 07").to("48 89 05", winCookie).hex("48 83 c4 28 c3")
	}
	r := auditOne(t, winProgram(winFunction{name: "init", code: initial, unwind: fixedFrame(40)}, winFunction{name: "b", code: bareBody, unwind: fixedFrame(120)}).bytes())
	expect(t, "init only", &r, "gs", No, "canary", Unprotected)
	if list := Findings("a.exe", r, openssf(t)); !findingOf(list, "binary/no-gs") {
		t.Errorf("%v", list)
	}
}

func TestPiecesOfAFunctionCountWithIt(t *testing.T) {
	head := func(a *assembler) {
		a.hex("48 83 ec 78").to("48 8b 05", winCookie).hex("48 33 c4 48 89 44 24 68 48 8d 4c 24 20").to("e9", winAddr(fnFirst+1))
	}
	tail := func(a *assembler) { a.hex("48 8b 4c 24 68 48 33 cc").to("e8", winAddr(fnCheck)).hex("48 83 c4 78 c3") }
	chained := []byte{1 | 4<<3, 0, 0, 0}
	chained = binary.LittleEndian.AppendUint32(chained, uint32(winAddr(fnFirst)-winBase))
	chained = append(chained, make([]byte, 8)...)
	file := winProgram(winFunction{name: "f", code: head, unwind: fixedFrame(120)}, winFunction{code: tail, unwind: chained}).bytes()
	list := functionsOf(t, file)
	if got := list[winAddr(fnFirst)]; got.Canary != Protected {
		t.Errorf("%+v", got)
	}
	if _, there := list[winAddr(fnFirst+1)]; there {
		t.Error("the piece is listed as a function")
	}
	// One that leads to itself, or round in a circle, stays a function.
	binary.LittleEndian.PutUint32(chained[4:], uint32(winAddr(fnFirst+1)-winBase))
	other := bytes.Clone(chained)
	im := winProgram(winFunction{name: "f", code: head, unwind: other}, winFunction{code: tail, unwind: append([]byte{1 | 4<<3, 0, 0, 0}, le32(uint32(winAddr(fnFirst)-winBase), 0, 0)...)})
	if list := functionsOf(t, im.bytes()); len(list) != 5 {
		t.Errorf("%d functions", len(list))
	}
	if r := auditOne(t, im.bytes()); len(r.Notes) != 1 {
		t.Errorf("%v", r.Notes)
	}
}

// le32 writes numbers.
func le32(v ...uint32) (b []byte) {
	for _, v := range v {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

func TestLargeFramesOfWindowsAreProbedByACall(t *testing.T) {
	large := func(target int) func(a *assembler) {
		return func(a *assembler) {
			a.hex("b8 28 40 00 00").to("e8", winAddr(target)).hex("48 2b e0 48 8d 4c 24 20").to("e8", winAddr(fnFail)).hex("48 81 c4 28 40 00 00 c3")
		}
	}
	unwind := unwindOf(16, 1, 0x05, 0x08) // UWOP_ALLOC_LARGE, 0x805 times 8
	file := winProgram(winFunction{name: "a", code: large(fnProbe), unwind: unwind}, winFunction{name: "b", code: large(fnFail), unwind: unwind}).bytes()
	list := functionsOf(t, file)
	if got := list[winAddr(fnFirst)]; got.Clash != Protected || got.Frame != 0x4028 || got.Canary != Unprotected {
		t.Errorf("probed: %+v", got)
	}
	if got := list[winAddr(fnFirst+1)]; got.Clash != Unprotected || got.Frame != 0x4028 {
		t.Errorf("not probed: %+v", got)
	}
	r := auditOne(t, file)
	expect(t, "both", &r, "stackClash", Partial, "stackClashFunctions", "1 protected, 2 needed")
	// MinGW goes down page by page.
	im := winProgram(winFunction{name: "a", code: large(fnProbe), unwind: unwind})
	im.functions[fnProbe].code = func(a *assembler) { a.hex("51 50 48 3d 00 10 00 00 c3") }
	if r := auditOne(t, im.bytes()); r.Word("stackClash") != Protected {
		t.Errorf("%s", r.Word("stackClash"))
	}
}

func TestTheGuardOfMinGWIsFoundByItsName(t *testing.T) {
	body := func(guard bool) func(a *assembler) {
		return func(a *assembler) {
			a.hex("48 83 ec 78")
			if guard {
				a.to("48 8b 05", winData+8).hex("48 8b 10 48 89 54 24 68")
			}
			a.hex("48 8d 4c 24 20").to("e8", winAddr(fnProbe)).to("e8", winAddr(fnFail)).hex("48 83 c4 78 c3")
		}
	}
	im := winProgram(winFunction{name: "a", code: body(true), unwind: fixedFrame(120)}, winFunction{name: "__main", code: bareBody, unwind: fixedFrame(120)})
	im.config = nil
	im.functions[fnFail].name = "__stack_chk_fail"
	r := auditOne(t, im.bytes())
	expect(t, "MinGW", &r, "gs", NotApplicable, "canary", Protected, "canaryFunctions", "1 protected, 1 needed")
	list := functionsOf(t, im.bytes())
	if got := list[winAddr(fnFirst+1)]; got.Origin != Runtime {
		t.Errorf("behind gccmain.c: %+v", got)
	}
}

func TestTheStartFilesOfMinGWEndWithTheFirstSourceOfTheProgram(t *testing.T) {
	for _, c := range []struct {
		name         string
		before, want Origin
	}{
		{"crtexe.c", Own, Start}, {"cygming-crtbegin.c", Start, Own}, {"main.c", Start, Own}, {"main.c", Own, Own}, {"gccmain.c", Own, Runtime},
		{"pesect.c", Runtime, Runtime}, {"crtdll.c", Own, Start},
	} {
		if got := originOfFile(c.name, c.before); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestTheListOfAVariableNumberOfArgumentsNeedsAGuard(t *testing.T) {
	for what, c := range map[string]struct {
		code string
		want string
	}{
		"variadic":           {"53 48 83 ec 30 4c 89 4c 24 58 48 8d 44 24 58", Unprotected},
		"stored at entry":    {"4c 89 4c 24 20 53 48 83 ec 30 48 8d 44 24 50", Unprotected},
		"stored, not taken":  {"53 48 83 ec 30 4c 89 4c 24 58 48 8b 44 24 58", NotApplicable},
		"taken, not stored":  {"53 48 83 ec 30 48 8d 44 24 58", NotApplicable},
		"another register":   {"53 48 83 ec 30 4c 89 44 24 58 48 8d 44 24 58", NotApplicable},
		"the return address": {"53 48 83 ec 30 4c 89 4c 24 58 48 8d 44 24 38", NotApplicable},
	} {
		code := func(a *assembler) { a.hex(c.code).to("e8", winAddr(fnFail)).hex("48 83 c4 30 5b c3") }
		file := winProgram(winFunction{name: "f", code: code, unwind: unwindOf(5, 0x52, 1, 0x30)}).bytes() // 48 bytes, rbx
		if got := functionsOf(t, file)[winAddr(fnFirst)]; got.Canary != c.want {
			t.Errorf("%s: %+v, want %s", what, got, c.want)
		}
	}
}

func TestCopiesOfStructuresThatArePassedByAddressMayBeParameters(t *testing.T) {
	// movups xmm1, [r8]; movups [rsp+32], xmm1; lea r8, [rsp+32]
	const load, store, take = "41 0f 10 08", "0f 11 4c 24 20", "4c 8d 44 24 20"
	for code, want := range map[string]bool{
		load + store + take:                     true,
		load + store + take + "48 8d 4c 24 30":  false, // another variable
		load + store + take + "48 8d 4c 24 78":  true,  // outside of the frame
		store + take:                            false,
		load + take:                             false,
		"0f 10 08" + store + take:               false, // from [rax]
		"0f 10 0a" + store + take:               true,  // from [rdx]
		load + "0f 11 8c 24 20 00 00 00" + take: true,
		"":                                      false,
	} {
		a := (&assembler{}).hex(code + "90 90 90 90 90 90")
		if got := copiesParameter(a.b, 0x40); got != want {
			t.Errorf("%s: %v", code, got)
		}
	}
	for n := range 24 { // must not panic
		a := (&assembler{}).hex(load + store + take + "4c 89 8c 24 20 00 00 00")
		copiesParameter(a.b[:n], 64)
		variadicX86(a.b[:n], 64)
	}
}

func TestJumpsOfIncrementalLinkingAreFollowed(t *testing.T) {
	thunk := func(a *assembler) { a.to("e9", winAddr(fnCheck)).hex("cc cc cc") }
	body := func(a *assembler) {
		a.hex("48 83 ec 78").to("48 8b 05", winCookie).hex("48 33 c4 48 89 44 24 68 48 8d 4c 24 20 48 8b 4c 24 68 48 33 cc").to("e8", winAddr(fnFirst+1)).hex("48 83 c4 78 c3")
	}
	file := winProgram(winFunction{name: "a", code: body, unwind: fixedFrame(120)}, winFunction{name: "thunk", code: thunk}).bytes()
	if got := functionsOf(t, file)[winAddr(fnFirst)]; got.Canary != Protected {
		t.Errorf("%+v", got)
	}
	loop := func(a *assembler) { a.to("e9", winAddr(fnFirst+1)).hex("cc cc cc") }
	file = winProgram(winFunction{name: "a", code: body, unwind: fixedFrame(120)}, winFunction{name: "thunk", code: loop}).bytes()
	if got := functionsOf(t, file)[winAddr(fnFirst)]; got.Canary != Unprotected {
		t.Errorf("%+v", got)
	}
}

func TestTheCookieOf32BitCodeIsCountedByItsProlog(t *testing.T) {
	code := append([]byte{0xa1}, le32(0x403000)...)
	with := append(append([]byte{}, code...), 0x33, 0xc5, 0x89, 0x45, 0xfc)
	for _, c := range []struct {
		code []byte
		want int
	}{
		{with, 1}, {append(with, with...), 2}, {code, 0}, {append(append([]byte{}, code...), 0x85, 0xc0), 0},
		{append(append([]byte{}, code...), 0x31, 0xe0), 1}, {nil, 0}, {[]byte{0xa1, 0, 0x30}, 0},
	} {
		if got := cookieFrames386(c.code, 0x403000); got != c.want {
			t.Errorf("%x: %d, want %d", c.code, got, c.want)
		}
	}
}

func TestGoAndRustAreNotJudgedByTheRulesOfC(t *testing.T) {
	im := winProgram(winFunction{name: "main.main", code: bareBody, unwind: fixedFrame(120)})
	im.config = nil
	im.more = []winSection{{".data", winReloc + 0x10000, []byte(goMark + "\x08\x02"), 0x40000040}}
	r := auditOne(t, im.bytes())
	expect(t, "Go", &r, "gs", NotApplicable, "canary", NotApplicable, "stackClash", NotApplicable, "languages", "go")
	im.more = []winSection{{".rdata2", winReloc + 0x10000, []byte("/rustc/0123/library/core/src/panicking.rs"), 0x40000040}}
	im.functions[fnFirst].name = "_ZN4main4main17h0123456789abcdefE"
	for i := range im.functions[:fnFirst] {
		im.functions[i].name = "rust_eh_personality"
	}
	r = auditOne(t, im.bytes())
	expect(t, "Rust", &r, "gs", NotApplicable, "canary", NotApplicable, "languages", "rust")
	if list := Findings("a.exe", r, openssf(t)); findingOf(list, "binary/no-gs") {
		t.Errorf("%v", list)
	}
	// C in it has the guard; what else is C cannot be told.
	im = winProgram(winFunction{code: guardedBody, unwind: fixedFrame(120)}, winFunction{code: bareBody, unwind: fixedFrame(120)})
	im.more = []winSection{{".rdata2", winReloc + 0x10000, []byte("/rustc/0123/library/core/src/panicking.rs"), 0x40000040}}
	r = auditOne(t, im.bytes())
	expect(t, "Rust with C", &r, "gs", Yes, "canary", Unknown)
}
