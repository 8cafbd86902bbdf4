package hardening

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// words are the verdicts on the stack guard of the functions of a file, by name.
func words(t testing.TB, file []byte) map[string]string {
	t.Helper()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	functions, err := Functions(f, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string)
	for _, fn := range functions {
		if fn.Origin == Own && fn.Name != "" {
			out[fn.Name] = fn.Canary
		}
	}
	return out
}

func TestTheNeedIsPredictedFromTheUnprotectedBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	dir := t.TempDir()
	for _, cc := range compilers(t) {
		for _, level := range strings.Fields("-O0 -O1 -O2 -O3 -Os") {
			for _, source := range []string{"app.c", "lib.c", "quiet.c"} {
				object := func(guard string) map[string]string {
					path := filepath.Join(dir, "x.o")
					args := append(allOff(), "-w", "-c", level, guard, filepath.Join("testdata", "truth", source), "-o", path)
					run(t, cc, args...)
					return words(t, readFile(t, path))
				}
				bare, guarded := object("-fno-stack-protector"), object("-fstack-protector-strong")
				want := make(map[string]string)
				for name, word := range guarded {
					if want[name] = NotApplicable; word == Protected {
						want[name] = Unprotected
					}
				}
				if cc == "clang" {
					// Without the option clang passes what the address of a
					// variable leads to in a register, and no address is left.
					for _, name := range []string{"taken", "lib_sum", "hidden"} {
						if bare[name] == NotApplicable {
							delete(bare, name)
							delete(want, name)
						}
					}
				}
				if diff := cmp.Diff(want, bare); diff != "" {
					t.Errorf("%s %s %s: %s", cc, level, source, diff)
				}
			}
		}
	}
}

// imports is a library that calls functions of another file through stubs. The
// code is loaded where objecttest puts it, after the headers.
func importing(t testing.TB, slot uint64, code string, names ...string) []byte {
	t.Helper()
	var symbols []objecttest.Symbol
	var rela []byte
	for i, name := range names {
		symbols = append(symbols, objecttest.Symbol{Name: name, Info: 0x12})
		rela = binary.LittleEndian.AppendUint64(rela, slot+8*uint64(i))
		rela = binary.LittleEndian.AppendUint64(rela, uint64(i+1)<<32|7) // R_X86_64_JUMP_SLOT
		rela = binary.LittleEndian.AppendUint64(rela, 0)
	}
	file := objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, SOName: "libx.so", Dynamic: symbols, Extra: []objecttest.Section{
		{Name: ".relax", Flags: 2, Data: append([]byte("RELATABLE"), rela...)}, {Name: ".codex", Flags: 6, Data: append([]byte("CODEHERE!"), decodeHex(t, code)...)},
	}, DynamicExtra: [][2]uint64{{dtJmpRel, 0x7777777777}, {dtPltRelSz, uint64(len(rela))}}})
	at := bytes.Index(file, []byte("RELATABLE")) + 9
	place := bytes.Index(file, binary.LittleEndian.AppendUint64(nil, 0x7777777777))
	if at < 9 || place < 0 {
		t.Fatal("the writer puts it elsewhere")
	}
	binary.LittleEndian.PutUint64(file[place:], objecttest.Base+uint64(at))
	return file
}

func TestPointersToFunctionsAreReadFromRelocations(t *testing.T) {
	file := importing(t, 0x601000, "c3", "__printf_chk", "other", "strcpy")
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newProgram(f, &Report{}, "shared-library", nil)
	if err := p.findSlots(); err != nil {
		t.Fatal(err)
	}
	want := map[uint64]string{0x601000: "__printf_chk", 0x601010: "strcpy"}
	if diff := cmp.Diff(want, p.slots); diff != "" {
		t.Error(diff, f.Problems)
	}
}

func TestACallThroughAPointerIsCounted(t *testing.T) {
	// mov edi, 1; call [rip+n]; ret, at the start of a function of its own.
	im := programOf(t, start, "bf 01 00 00 00 ff 15 00 10 00 00 c3").interp()
	file := im.bytes()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newProgram(f, &Report{}, "executable", nil)
	p.slots[codeAddr+16+5+6+0x1000] = "__printf_chk"
	if err := p.load(); err != nil {
		t.Fatal(err)
	}
	if p.total.checked != 1 || p.total.fortify() != "2" {
		t.Errorf("%+v", p.total)
	}
	functions := 0
	for i := range p.funcs {
		if out := p.public(&p.funcs[i]); out.Fortified == 1 && out.Level == 2 && out.Origin == Own {
			functions++
		}
	}
	if functions != 1 {
		t.Errorf("%d functions with the call", functions)
	}
}

func TestStaticProgramsEndWhereTheCLibraryBegins(t *testing.T) {
	// In the order of objects: _start, which hands main to the library's first
	// function; main, without a guard; a helper of the library; that function,
	// which calls the helper; and more of the library, with guards.
	entry := "48 c7 c7 10 10 40 00 e8 24 00 00 00 f4" // mov rdi, 0x401010; call 0x401030; hlt
	first := "e8 eb ff ff ff c3"                      // call 0x401020
	im := programOf(t, entry, bare, leaf, first, guarded, guarded)
	r := im.report(t)
	expect(t, "static", &r, "static", "true", "canary", Unprotected, "canaryFunctions", "0 protected, 1 needed", "functions", "1 own, 5 other")
	if len(r.Notes) > 0 {
		t.Errorf("%v", r.Notes)
	}
}

func TestAStaticProgramWhoseLibraryIsNotFoundIsUnknown(t *testing.T) {
	r := programOf(t, start, bare, guarded).report(t)
	expect(t, "no call of the library", &r, "static", "true", "canary", Unknown)
	if len(r.Notes) == 0 {
		t.Error("nothing says why")
	}
	r = programOf(t, start, bare, bare).report(t)
	expect(t, "nothing is guarded", &r, "canary", Unprotected)
}

func TestFormatsThatCompilersLeaveAloneAreSimple(t *testing.T) {
	im := programOf(t, start)
	im.segments = append(im.segments, segment{kind: ptLoad, flags: flagR, addr: 0x800000, data: []byte("%s\x00no conversion\x00%d\x00no end of it")})
	file := im.bytes()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newProgram(f, &Report{}, "executable", nil)
	for addr, want := range map[uint64]bool{0x800000: true, 0x800003: true, 0x800011: false, 0x800014: true, 0x900000: true} {
		if got := p.simpleFormat(addr); got != want {
			t.Errorf("0x%x: %v", addr, got)
		}
	}
}

func TestCodeIsReadInWindows(t *testing.T) {
	im := programOf(t, start, leaf)
	file := im.bytes()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	m := newMemory(f, nil)
	for _, c := range []struct {
		addr, n uint64
		want    int
	}{{codeAddr, 4, 4}, {codeAddr + 16, 4, 4}, {codeAddr, 0, 0}, {0x100, 4, 0}, {codeAddr + 18, 2, 2}} {
		if b, err := m.text(c.addr, c.n); err != nil || len(b) != c.want {
			t.Errorf("%d bytes at 0x%x: %d, %v", c.n, c.addr, len(b), err)
		}
	}
}

func TestTheCodeOfRustIsToldByItsNote(t *testing.T) {
	for text, want := range map[string]bool{"rustc version 1.80": true, "GCC: (Debian) 12": false} {
		file := objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, Extra: []objecttest.Section{{Name: ".comment", Data: []byte(text)}}})
		f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := isRust(f); err != nil || got != want {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	im := programOf(t, start, leaf).interp()
	im.segments = append(im.segments, segment{kind: ptLoad, flags: flagR, addr: 0x800000, data: []byte("/rustc/0123/library/core/src/fmt.rs\x00")})
	r := im.report(t)
	expect(t, "paths of panics", &r, "languages", "rust", "canary", NotApplicable, "fortify", NotApplicable)
}

func TestMarkersLeaveTheCodeOut(t *testing.T) {
	file := programOf(t, start, bare).interp().bytes()
	reports, err := Markers(bytes.NewReader(file), int64(len(file)), 0, budgetFor(file))
	if err != nil || len(reports) != 1 {
		t.Fatal(err)
	}
	expect(t, "markers", &reports[0], "kind", "executable", "relro", None, "canary", "", "fortify", "", "cet", Off)
}
