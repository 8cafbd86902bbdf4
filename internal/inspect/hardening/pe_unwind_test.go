package hardening

import (
	"bytes"
	"encoding/binary"
	"testing"
)

func TestUnwindCodesTellTheFrame(t *testing.T) {
	for what, c := range map[string]struct {
		b    []byte
		want unwind
	}{
		"small":                {unwindOf(4, 0x42), unwind{frame: 40, fixed: true}},
		"large, 16 bits":       {unwindOf(7, 0x01, 0x05, 0x08), unwind{frame: 0x805 * 8, fixed: true}},
		"large, 32 bits":       {unwindOf(7, 0x11, 0x10, 0x00, 0x02, 0x00), unwind{frame: 0x20010, fixed: true}},
		"pushes and saves":     {unwindOf(9, 0x74, 2, 0, 9, 0x68, 4, 0, 5, 0x32, 1, 0x50), unwind{frame: 32, saved: 8, fixed: true}},
		"frame pointer":        {[]byte{1, 8, 2, 5, 8, 3, 4, 0x32}, unwind{frame: 32}},
		"version 2":            {append([]byte{2, 0, 2, 0}, 5, 0x16, 4, 0x32), unwind{frame: 32, fixed: true}},
		"chained":              {append([]byte{1 | 4<<3, 0, 1, 0, 4, 0x32, 0, 0}, le32(0x1234, 0x1300, 0x2000)...), unwind{frame: 32, fixed: true, chain: 0x1234}},
		"nothing":              {nil, unwind{}},
		"cut in the head":      {[]byte{1, 0, 1}, unwind{}},
		"cut in a code":        {[]byte{1, 0, 3, 0, 7, 0x11, 1}, unwind{fixed: true}},
		"an unknown large one": {unwindOf(7, 0x21, 1, 0), unwind{fixed: true}},
		"more codes told":      {[]byte{1, 0, 255, 0, 4, 0x42}, unwind{frame: 40, fixed: true}},
		"cut chain":            {[]byte{1 | 4<<3, 0, 0, 0, 1, 2, 3}, unwind{fixed: true}},
	} {
		if got := unwindX86(c.b); got != c.want {
			t.Errorf("%s: %+v, want %+v", what, got, c.want)
		}
	}
}

func TestUnwindDataOfARM64TellsSizeAndFrame(t *testing.T) {
	// Function of 24 instructions, frame of 96 bytes.
	if size, frame := packedARM64(1 | 24<<2 | 6<<23); size != 96 || frame != 96 {
		t.Errorf("%d %d", size, frame)
	}
	record := func(words, scopes uint32, single bool, codes ...byte) []byte {
		head := uint32(24) | scopes<<22 | words<<27
		if single {
			head |= 1 << 21
		}
		b := le32(head)
		if !single {
			b = append(b, make([]byte, 4*scopes)...)
		}
		return append(b, codes...)
	}
	for what, c := range map[string]struct {
		b           []byte
		size, frame uint64
	}{
		"small":            {record(1, 0, true, 0x04, 0xe4, 0, 0), 96, 64},
		"medium":           {record(1, 1, false, 0xc1, 0x00, 0xe4, 0), 96, 4096},
		"large":            {record(2, 0, true, 0xe1, 0xe0, 0x00, 0x10, 0x00, 0xe4, 0, 0), 96, 65536},
		"with saves":       {record(2, 0, true, 0xc8, 0x02, 0x81, 0x06, 0xe7, 0, 0, 0xe4), 96, 96},
		"behind the end":   {record(1, 0, true, 0x02, 0xe4, 0x1f, 0xe4), 96, 32},
		"long record":      {append(le32(24, 0|1<<16), 0x03, 0xe4, 0, 0), 96, 48},
		"cut codes":        {record(4, 0, true, 0xe0, 0x00), 96, 0},
		"cut long record":  {le32(24), 96, 0},
		"cut head":         {[]byte{1, 2}, 0, 0},
		"scopes over file": {record(1, 31, true)[:4], 96, 0},
	} {
		if size, frame := unwindARM64(c.b); size != c.size || frame != c.frame {
			t.Errorf("%s: %d, %d; want %d, %d", what, size, frame, c.size, c.frame)
		}
	}
}

// Instructions of arm64.
const (
	retARM64   = 0xd65f03c0
	takeSP     = 0x910023e0 // add x0, sp, #8
	subSP96    = 0xd10183ff // sub sp, sp, #96
	pushPair   = 0xa9057bfd // stp x29, x30, [sp, #80]
	pageSigned = 0xd503237f // pacibsp
)

// armProgram has the functions of Microsoft's runtime before the given ones.
func armProgram(functions ...winFunction) winImage {
	push := func(a *assembler) {
		a.words(0xd10043ff).page(17, winCookie).load(17, winCookie).words(0xcb3163f1, 0xf90007f1, retARM64)
	}
	probe := func(a *assembler) { a.words(0xf9400a51, 0xcb2f73f0, 0xeb11021f, retARM64) } // ldr x17, [x18, #16]
	return winImage{
		machine: 0xaa64, dll: peASLR | peNX | peHighEntropy, relocs: make([]byte, 16), config: cookieConfig(), sourceFile: true,
		functions: append([]winFunction{{name: "push", code: push}, {name: "probe", code: probe}, {name: "fail", code: func(a *assembler) { a.words(retARM64) }}}, functions...),
	}
}

func TestTheCookieOfARM64IsPushedByACall(t *testing.T) {
	pushed := func(a *assembler) {
		a.words(subSP96, pushPair).branch(winAddr(fnCheck)).words(takeSP).branch(winAddr(fnFail)).branch(winAddr(fnCheck)).words(retARM64)
	}
	bare := func(a *assembler) { a.words(subSP96, pushPair, takeSP).branch(winAddr(fnFail)).words(retARM64) }
	large := func(a *assembler) {
		a.words(0xd280400f).branch(winAddr(fnProbe)).words(0xcb2f73ff, takeSP).branch(winAddr(fnFail)).words(retARM64) // 512 times 16
	}
	im := armProgram(
		winFunction{name: "pushed", code: pushed, packed: 1 | 7<<2 | 6<<23}, winFunction{name: "bare", code: bare, unwind: append(le32(5|1<<21|1<<27), 0x06, 0xe4, 0, 0)},
		winFunction{name: "large", code: large, packed: 1 | 6<<2},
	)
	list := functionsOf(t, im.bytes())
	if got := list[winAddr(fnFirst)]; got.Canary != Protected || got.Frame != 96 || got.Size != 28 {
		t.Errorf("pushed: %+v", got)
	}
	if got := list[winAddr(fnFirst+1)]; got.Canary != Unprotected || got.Frame != 96 || got.Size != 20 {
		t.Errorf("bare: %+v", got)
	}
	if got := list[winAddr(fnFirst+2)]; got.Clash != Protected || got.Frame != 8192 {
		t.Errorf("large: %+v", got)
	}
	if got := list[winAddr(fnCheck)]; got.Origin != Runtime {
		t.Errorf("the function that pushes the cookie: %+v", got)
	}
	r := auditOne(t, im.bytes())
	expect(t, "arm64", &r, "gs", Yes, "gsFunctions", "1", "canary", Partial, "cet", NotApplicable, "stackClash", Protected)
}

func TestADamagedTableOfFunctionsIsToldAndSurvived(t *testing.T) {
	for what, c := range map[string]struct {
		pdata []byte
		dirs  map[int][2]uint32
		notes int
	}{
		"ends before it begins": {le32(0x1100, 0x1000, 0x200000), nil, 1},
		"reaches over the file": {le32(0x1000, 0x1010, 0x200000), map[int][2]uint32{3: {0x300000, 1 << 30}}, 1},
		"is elsewhere":          {le32(0x1000, 0x1010, 0x200000), map[int][2]uint32{3: {0x900000, 12}}, 1},
		"unwind elsewhere":      {le32(0x1000, 0x1010, 0x900000), nil, 0},
		"an odd unwind address": {le32(0x1000, 0x1010, 0x300001), nil, 0},
		"is cut":                {[]byte{0, 0x10, 0, 0, 0x10}, nil, 0},
		"overlaps":              {le32(0x1000, 0x1080, 0x200000, 0x1010, 0x1090, 0x200000, 0x1020, 0x1030, 0x200000), nil, 0},
		"is zero":               {make([]byte, 120), nil, 0},
		"leads out of the code": {le32(0x100000, 0x100010, 0x200000, 0xffffff00, 0xfffffff0, 0), nil, 0},
	} {
		im := winProgram(winFunction{name: "f", code: bareBody})
		im.pdata, im.dirs = c.pdata, c.dirs
		r := auditOne(t, im.bytes())
		if len(r.Notes) != c.notes {
			t.Errorf("%s: %v", what, r.Notes)
		}
		last := uint64(0)
		list, err := Functions(openFile(t, im.bytes()), nil)
		for _, f := range list {
			if f.Addr < last || f.Size == 0 {
				t.Errorf("%s: %+v", what, f)
			}
			last = f.Addr + f.Size
		}
		if err != nil || len(list) == 0 {
			t.Errorf("%s: %d functions, %v", what, len(list), err)
		}
	}
}

func TestManyPiecesInAChainCostLittle(t *testing.T) {
	const n = 20_000
	var pdata, xdata []byte
	for i := range uint32(n) {
		pdata = append(pdata, le32(0x2000+i, 0x2001+i, 0x700000+16*i)...)
		xdata = append(append(xdata, 1|4<<3, 0, 0, 0), le32(0x2000+(i+1)%n, 0, 0)...)
	}
	im := winImage{
		pdata: pdata, functions: []winFunction{{code: func(a *assembler) { a.hex("c3") }}},
		more: []winSection{{".text2", winText + 0x1000, bytes.Repeat([]byte{0x90}, n), 0x60000020}, {".xd", winBase + 0x700000, xdata, 0x40000040}},
	}
	list, err := Functions(openFile(t, im.bytes()), nil)
	if err != nil || len(list) < n-1 {
		t.Errorf("%d functions, %v", len(list), err)
	}
}

func FuzzUnwind(f *testing.F) {
	f.Add(unwindOf(7, 0x11, 0x10, 0x00, 0x02, 0x00))
	f.Add([]byte{1 | 4<<3, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	f.Add(append(le32(24|1<<21|2<<27), 0xe0, 0, 0x10, 0, 0xe4))
	f.Fuzz(func(t *testing.T, b []byte) {
		if u := unwindX86(b); u.frame > 1<<40 {
			t.Errorf("%+v", u)
		}
		if size, frame := unwindARM64(b); size > 1<<20 || frame > 1<<40 {
			t.Errorf("%d %d", size, frame)
		}
	})
}

func FuzzPECode(f *testing.F) {
	for _, im := range []winImage{
		goodImage(), winProgram(winFunction{name: "a", code: guardedBody, unwind: fixedFrame(120)}, winFunction{name: "b", code: bareBody, unwind: fixedFrame(120)}),
		armProgram(winFunction{name: "a", code: func(a *assembler) { a.words(subSP96, retARM64) }, packed: 1 | 2<<2}),
	} {
		f.Add(im.bytes(), []byte(nil), uint32(0))
	}
	f.Add(winProgram().bytes(), le32(0x1000, 0x1010, 0x200000), uint32(0x300000))
	f.Fuzz(func(t *testing.T, file, part []byte, at uint32) {
		if n := uint64(len(file)); n > 0 && len(part) > 0 { // a change somewhere
			copy(file[uint64(at)%n:], part)
		}
		fuzzFile(t, file)
	})
}

func BenchmarkReadX86(b *testing.B) {
	code := bytes.Repeat([]byte{0x48, 0x8b, 0x05, 1, 2, 3, 4, 0x48, 0x89, 0x44, 0x24, 0x68, 0x90, 0x90, 0x0f, 0xb6}, 1<<16)
	binary.LittleEndian.PutUint32(code[3:], 99)
	l := linked{guards: map[uint64]bool{winCookie: true}, cookie: winCookie}
	b.SetBytes(int64(len(code)))
	for b.Loop() {
		l.readX86(&part{addr: winText}, code)
	}
}
