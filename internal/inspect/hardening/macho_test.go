package hardening

import (
	"encoding/binary"
	"strings"
	"testing"
)

// Functions of x86-64 and arm64 as clang writes them for Darwin.
func macGuardedX86(a *assembler) {
	a.hex("55 48 89 e5 48 83 ec 50").to("48 8b 05", macGuardSlot).hex("48 8b 00 48 89 45 f8 48 8d 7d b0").to("e8", macCopyStub)
	a.to("48 8b 05", macGuardSlot).hex("48 8b 00 48 3b 45 f8 75 06 48 83 c4 50 5d c3").to("e8", macFailStub)
}

func macBareX86(a *assembler) {
	a.hex("55 48 89 e5 48 83 ec 50 48 8d 7d b0").to("e8", macCopyStub).hex("48 83 c4 50 5d c3")
}

func macGuardedARM(a *assembler) {
	a.words(subSP96, pushPair).page(8, macGuardSlot).load(8, macGuardSlot).words(0xf9400108, 0xf90027e8, takeSP).branch(macCopyStub)
	a.words(0xf94027e8).page(9, macGuardSlot).load(9, macGuardSlot).words(0xf9400129, 0xeb08013f, 0x54000081, 0xa9457bfd, 0x910183ff, retARM64).branch(macFailStub)
}

func macBareARM(a *assembler) { a.words(subSP96, pushPair, takeSP).branch(macCopyStub).words(retARM64) }

func TestTheGuardOfDarwinIsReadAndItsFailureCalled(t *testing.T) {
	failOnly := func(a *assembler) {
		a.hex("55 48 89 e5 48 83 ec 50 48 8d 7d b0").to("e8", macCopyStub).hex("c9 c3").to("e8", macFailStub)
	}
	loadOnly := func(a *assembler) {
		a.hex("55 48 89 e5 48 83 ec 50").to("48 8b 05", macGuardSlot).hex("48 8d 7d b0").to("e8", macCopyStub).hex("c9 c3")
	}
	near := func(a *assembler) { // as linkers shorten it: ldr x8, slot
		at := a.addr + 8
		a.words(subSP96, pushPair, 0x58000008|uint32(macGuardSlot-at)>>2<<5, 0xf9400108, 0xf90027e8, takeSP).branch(macCopyStub).words(retARM64).branch(macFailStub)
	}
	for what, c := range map[string]struct {
		amd64 bool
		code  func(*assembler)
		want  string
	}{
		"x86-64":                     {true, macGuardedX86, Protected},
		"x86-64 without":             {true, macBareX86, Unprotected},
		"a call of the failure only": {true, failOnly, Unprotected},
		"a load of the guard only":   {true, loadOnly, Unprotected},
		"arm64":                      {false, macGuardedARM, Protected},
		"arm64 without":              {false, macBareARM, Unprotected},
		"arm64, a near slot":         {false, near, Protected},
		"a leaf":                     {false, func(a *assembler) { a.words(0x8b000000, retARM64) }, NotApplicable},
	} {
		file := macImage{amd64: c.amd64, flags: mhPIE, imports: []string{"_memcpy"}, functions: []macFunction{{"_f", c.code}}}.bytes()
		if got := functionsOf(t, file)[macText]; got.Canary != c.want || got.Name != "_f" {
			t.Errorf("%s: %+v, want %s", what, got, c.want)
		}
	}
}

func TestThePartOfADarwinProgramWithTheGuardIsCounted(t *testing.T) {
	for _, amd64 := range []bool{true, false} {
		with, without := macGuardedARM, macBareARM
		if amd64 {
			with, without = macGuardedX86, macBareX86
		}
		im := macImage{amd64: amd64, flags: mhPIE, imports: []string{"_memcpy"}, functions: []macFunction{{"", with}, {"", without}, {"", with}}}
		r := auditOne(t, im.bytes())
		expect(t, r.Arch, &r, "canary", Partial, "canaryFunctions", "2 protected, 3 needed", "stackGuardImported", Yes, "functionBounds", "marker", "functions", "3 own, 0 other")
		im.functions = im.functions[:1]
		r = auditOne(t, im.bytes())
		expect(t, "all", &r, "canary", Protected)
		im.functions[0].code, im.noGuard, im.imports = without, true, []string{"_a", "_memcpy"}
		r = auditOne(t, im.bytes())
		expect(t, "none", &r, "canary", Unprotected, "stackGuardImported", No)
	}
}

func TestLargeFramesOfDarwinAreProbedByACall(t *testing.T) {
	large := func(stub uint64) func(*assembler) {
		return func(a *assembler) {
			a.hex("55 48 89 e5 b8 20 4e 00 00").to("e8", stub).hex("48 29 c4 48 8d 7c 24 08").to("e8", macCopyStub).hex("c9 c3")
		}
	}
	im := macImage{amd64: true, imports: []string{"_memcpy", "____chkstk_darwin"}, functions: []macFunction{{"_a", large(macStubs + 24)}, {"_b", large(macCopyStub)}}}
	list := functionsOf(t, im.bytes())
	if got := list[macText]; got.Clash != Protected || got.Frame != 20000 {
		t.Errorf("%+v", got)
	}
	if got := list[macAddr(1)]; got.Clash != Unprotected {
		t.Errorf("%+v", got)
	}
}

func TestFortifyOfDarwinIsSeenAtItsCalls(t *testing.T) {
	call := func(a *assembler) {
		a.hex("55 48 89 e5 48 83 ec 50 48 8d 7d b0").to("e8", macCopyStub).hex("c9 c3")
	}
	pass := func(a *assembler) { a.hex("55 48 89 e5").to("e8", macCopyStub).hex("5d c3") }
	for name, c := range map[string]struct {
		code func(*assembler)
		want string
	}{"___strcpy_chk": {call, Unknown}, "_strcpy": {call, "0"}, "_memcpy": {call, Unknown}, "_printf": {call, NotApplicable}, "_puts": {call, NotApplicable}} {
		r := auditOne(t, macImage{amd64: true, imports: []string{name}, functions: []macFunction{{"_f", c.code}}}.bytes())
		expect(t, name, &r, "fortify", c.want)
	}
	r := auditOne(t, macImage{amd64: true, imports: []string{"_strcpy"}, functions: []macFunction{{"_f", pass}}}.bytes())
	expect(t, "a destination of unknown size", &r, "fortify", Unknown)
}

func TestARM64eSignsReturnAddresses(t *testing.T) {
	signed := func(a *assembler) { a.words(pageSigned, subSP96, pushPair).branch(macCopyStub).words(0xd65f0fff) }
	im := macImage{arm64e: true, imports: []string{"_memcpy"}, functions: []macFunction{{"_a", signed}, {"_b", macBareARM}, {"_leaf", func(a *assembler) { a.words(retARM64) }}}}
	r := auditOne(t, im.bytes())
	expect(t, "arm64e", &r, "arm64e", Yes, "pacCode", Partial, "pacFunctions", "1 protected, 2 total", "authenticatedStubs", No)
	list := functionsOf(t, im.bytes())
	if list[macText].Landing != Protected || list[macAddr(1)].Landing != Unprotected || list[macAddr(2)].Landing != NotApplicable {
		t.Errorf("%+v", list)
	}
	im.arm64e = false
	r = auditOne(t, im.bytes())
	if expect(t, "arm64", &r, "arm64e", No); r.Get("pacCode") != nil {
		t.Error("arm64 has no signed pointers")
	}
}

func TestFunctionStartsAreBounded(t *testing.T) {
	long := func(n int) []byte { return []byte(strings.Repeat("\x80", n)) }
	for what, c := range map[string]struct {
		starts []byte
		count  int
		notes  int
	}{
		"whole":               {append(binary.AppendUvarint(nil, 0x1000), 0x80, 0x02, 0), 2, 0},
		"no end":              {append(binary.AppendUvarint(nil, 0x1000), 0x80, 0x02), 2, 0},
		"cut":                 {append(binary.AppendUvarint(nil, 0x1000), 0x80), 1, 1},
		"a number too long":   {append(binary.AppendUvarint(nil, 0x1000), long(12)...), 1, 1},
		"out of memory":       {append(binary.AppendUvarint(nil, 0x1000), "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00"...), 1, 1},
		"out of the code":     {append(binary.AppendUvarint(nil, 0x1000), "\xff\xff\xff\xff\x0f\x00"...), 1, 0},
		"behind an empty one": {[]byte{0, 0x80, 0x20}, 0, 0},
		"a million":           {append(binary.AppendUvarint(nil, 0x1000), strings.Repeat("\x01", 1<<20)...), 512 + 24, 0},
	} {
		im := macImage{starts: c.starts, imports: []string{"_memcpy"}, functions: []macFunction{{"", macBareARM}, {"", macBareARM}}}
		file := im.bytes()
		list, err := Functions(openFile(t, file), budgetFor(file))
		if err != nil || len(list) != c.count {
			t.Errorf("%s: %d functions, %v", what, len(list), err)
		}
		if r := auditOne(t, file); len(r.Notes) != c.notes+map[bool]int{true: 1}[c.count == 0] {
			t.Errorf("%s: %v", what, r.Notes)
		}
	}
}

func TestSymbolsTellFunctionsWhereTheTableIsMissing(t *testing.T) {
	im := macImage{noStarts: true, imports: []string{"_memcpy"}, functions: []macFunction{{"_a", macGuardedARM}, {"_b", macBareARM}}}
	r := auditOne(t, im.bytes())
	expect(t, "symbols", &r, "functionBounds", "symbol", "canary", Partial, "canaryFunctions", "1 protected, 2 needed")
	im.functions[0].name, im.functions[1].name = "", ""
	r = auditOne(t, im.bytes())
	expect(t, "nothing", &r, "canary", Unknown, "stackClash", Unknown)
}

func TestFlagsOfMachOAreRead(t *testing.T) {
	leaf := []macFunction{{"_f", func(a *assembler) { a.words(retARM64) }}}
	for what, c := range map[string]struct {
		im   macImage
		want []string
	}{
		"program": {macImage{flags: mhPIE}, []string{
			"kind", "executable", "pie", Yes, "nx", Yes, "relro", NotApplicable, "canary", NotApplicable, "heapExecution", No, "writableCode", "0",
			"signature", No, "hardenedRuntime", No, "runPath", None, "encrypted", No, "restrict", No, "minOS", "macOS 11.0",
		}},
		"x86-64 at a fixed address": {macImage{amd64: true}, []string{"pie", No}},
		"arm64 is always moved":     {macImage{}, []string{"pie", Yes}},
		"executable stack":          {macImage{flags: mhStackExecution}, []string{"nx", No}},
		"library":                   {macImage{fileType: 6}, []string{"kind", "shared-library", "pie", NotApplicable, "nx", NotApplicable}},
		"bundle":                    {macImage{fileType: 8}, []string{"kind", "shared-library"}},
		"debug data":                {macImage{fileType: 10}, []string{"kind", "debug", "canary", Unknown}},
		"object":                    {macImage{fileType: 1}, []string{"kind", "object", "canary", Unknown}},
		"may become writable":       {macImage{maxProt: 7}, []string{"writableCode", "0", "maybeWritableCode", "1"}},
		"restricted":                {macImage{sections: map[string]string{"__RESTRICT,__restrict": "x"}}, []string{"restrict", Yes}},
		"paths": {macImage{runPaths: []string{"@loader_path/../lib", "@executable_path", "@loader_pathological", "/tmp/x", "/usr/lib", "lib"}}, []string{
			"runPathEntries", "origin @loader_path/../lib, origin @executable_path, relative @loader_pathological, world-writable /tmp/x, absolute /usr/lib, relative lib",
		}},
		"encrypted": {macImage{extra: [][]byte{command(0x2c, le32(0x1000, 0x100, 1, 0))}}, []string{"encrypted", Yes, "canary", Unknown}},
		"Swift":     {macImage{sections: map[string]string{"__TEXT,__swift5_types": "x"}}, []string{"languages", "swift", "canary", NotApplicable}},
	} {
		if c.im.functions = leaf; what == "Swift" {
			c.im.functions = []macFunction{{"_$s4main", macBareARM}}
		}
		r := auditOne(t, c.im.bytes())
		expect(t, what, &r, c.want...)
	}
}

func TestPlatformsHaveNames(t *testing.T) {
	for n, want := range map[uint32]string{1: "macOS", 2: "iOS", 12: "visionOS simulator", 0: "platform 0", 99: "platform 99"} {
		if got := platformName(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}

func FuzzMachOCode(f *testing.F) {
	for _, im := range []macImage{
		{amd64: true, imports: []string{"_memcpy"}, functions: []macFunction{{"_a", macGuardedX86}, {"_b", macBareX86}}, runPaths: []string{"@loader_path"}},
		{arm64e: true, imports: []string{"_strcpy"}, functions: []macFunction{{"_a", macGuardedARM}, {"_b", macBareARM}}, signature: blobs(csMagicDirectory, "\x00\x02\x04\x00\x00\x01\x00\x00")},
		{starts: []byte{0x80, 0x20, 0x80, 0x02, 0x80}, functions: []macFunction{{"", macBareARM}}},
	} {
		f.Add(im.bytes(), []byte(nil), uint32(0))
	}
	f.Fuzz(func(t *testing.T, file, part []byte, at uint32) {
		if n := uint64(len(file)); n > 0 && len(part) > 0 {
			copy(file[uint64(at)%n:], part)
		}
		fuzzFile(t, file)
	})
}
