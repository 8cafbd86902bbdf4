package hardening

import (
	"encoding/binary"
	"testing"
)

func TestNamesTellWhatAFunctionDoes(t *testing.T) {
	for name, want := range map[string]role{
		"___stack_chk_fail": {does: hasFail}, "__stack_chk_fail": {does: hasFail}, "__security_check_cookie": {does: hasCookie},
		"__security_push_cookie": {does: hasCookie}, "___chkstk_ms": {does: hasProbe}, "____chkstk_darwin": {does: hasProbe}, "__chkstk": {does: hasProbe},
		"___strcpy_chk": {name: "__strcpy_chk"}, "__memcpy_chk": {name: "__memcpy_chk"}, "_strcpy": {name: "strcpy"}, "memcpy": {name: "memcpy"},
	} {
		if got, ok := roleOf(name); !ok || got != want {
			t.Errorf("%s: %+v %v", name, got, ok)
		}
	}
	for _, name := range []string{"", "_", "main", "_printf", "stack_chk", "__security_init_cookie", "_puts"} {
		if got, ok := roleOf(name); ok {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestTheGuardHasManyNames(t *testing.T) {
	for name, want := range map[string]bool{
		"___stack_chk_guard": true, "__stack_chk_guard": true, ".refptr.__stack_chk_guard": true, "__fu0___stack_chk_guard": true, "__imp___stack_chk_guard": true,
		"__stack_chk_fail": false, "stack_chk_guard_2": false, "": false, ".refptr.": false,
	} {
		if got := isGuardName(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestNamesOfGoHaveAPackage(t *testing.T) {
	for name, want := range map[string]bool{
		"main.main": true, "runtime.mallocgc": true, "_rt0_amd64_windows": true, "type:.eq.main.T": true, "gogo": true, "gosave_systemstack_switch": true,
		"x_cgo_init": true, "": true, "sqlite3_open": false, "parse": false, "_cgo_0123_Cfunc_parse": false,
	} {
		if got := goName(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestTheMixOfTheCookieIsAnXorWithTheStack(t *testing.T) {
	for code, want := range map[string]bool{
		"48 33 c4": true, "48 31 e0": true, "48 33 c5": true, "48 31 e8": true, "4c 33 c4": true, "49 31 e0": true, "90 90 48 33 c4": true,
		"48 33 c0": false, "48 31 c0": false, "33 c4": false, "48 33 e4": false, "49 33 c4": false, "48 33 04": false, "48 33": false, "": false, "4c 31 e0": false,
	} {
		if got := mixesX86((&assembler{}).hex(code).b); got != want {
			t.Errorf("%s: %v", code, got)
		}
	}
	far := append(make([]byte, mixWindow), 0x48, 0x33, 0xc4)
	if mixesX86(far) {
		t.Error("a mix far behind the load")
	}
}

func TestAddressesOfARM64AreFollowed(t *testing.T) {
	const at, target = 0x140001000, 0x140088040
	for what, c := range map[string]struct {
		code func(a *assembler)
		want uint64
	}{
		"adrp and ldr":           {func(a *assembler) { a.page(8, target).load(8, target) }, target},
		"adrp, add and ldr":      {func(a *assembler) { a.page(16, target).words(0x91010210, 0xf9400210) }, target},
		"a call in between":      {func(a *assembler) { a.page(8, target).branch(at).load(8, target) }, 0},
		"a call, register 19":    {func(a *assembler) { a.page(19, target).branch(at).load(19, target) }, target},
		"overwritten":            {func(a *assembler) { a.page(8, target).words(0xd2800008).load(8, target) }, 0},
		"a store in between":     {func(a *assembler) { a.page(8, target).words(0xf90003e8).load(8, target) }, target},
		"ldr of a near place":    {func(a *assembler) { a.words(0x58000048) }, at + 8},
		"ldr of a place before":  {func(a *assembler) { a.words(0x58ffffc8) }, at - 8},
		"adr and ldr":            {func(a *assembler) { a.words(0x10000088, 0xf9400108) }, at + 16},
		"32 bits are no address": {func(a *assembler) { a.page(8, target).words(0xb9404108) }, 0},
	} {
		a := assembler{addr: at}
		c.code(&a)
		var g pages
		got := uint64(0)
		for i := 0; i+4 <= len(a.b); i += 4 {
			if load := g.step(binary.LittleEndian.Uint32(a.b[i:]), at+uint64(i)); load != 0 {
				got = load
			}
		}
		if got != c.want {
			t.Errorf("%s: 0x%x, want 0x%x", what, got, c.want)
		}
	}
}

func TestATableOfAddressesEndsWithTheFile(t *testing.T) {
	f := openFile(t, goodImage().bytes())
	for what, c := range map[string]struct {
		addr, count  uint64
		extra        int
		inCode, most int
	}{
		"whole":          {winRData + 320, 2, 0, 2, 2},
		"a giant count":  {winRData + 320, 1 << 60, 0, 2, 1 << 20},
		"no place":       {0, 2, 0, 0, 0},
		"outside":        {1 << 60, 2, 0, 0, 0},
		"nothing":        {winRData + 320, 0, 0, 0, 0},
		"wider rows":     {winRData + 320, 2, 15, 1, 2},
		"at a wrong end": {winRData + 323, 1, 0, 0, 1},
	} {
		inCode, there, err := addressTable(f, c.addr, c.count, c.extra, nil)
		if err != nil || inCode < c.inCode || inCode > there || there > c.most {
			t.Errorf("%s: %d of %d, %v", what, inCode, there, err)
		}
	}
}
