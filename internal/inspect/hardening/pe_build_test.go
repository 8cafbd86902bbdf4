package hardening

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// The places of the images that tests build.
const (
	winBase   = 0x140000000
	winText   = winBase + 0x1000
	winRData  = winBase + 0x100000
	winXData  = winBase + 0x200000
	winPData  = winBase + 0x300000
	winData   = winBase + 0x400000
	winReloc  = winBase + 0x500000
	winCookie = winData + 64
)

// assembler writes code that knows where it stands.
type assembler struct {
	addr uint64
	b    []byte
}

func (a *assembler) hex(code string) *assembler {
	b, err := hex.DecodeString(strings.ReplaceAll(code, " ", ""))
	if err != nil {
		panic(err)
	}
	a.b = append(a.b, b...)
	return a
}

// to writes an instruction that ends with the distance to target.
func (a *assembler) to(code string, target uint64) *assembler {
	a.hex(code)
	a.b = binary.LittleEndian.AppendUint32(a.b, uint32(target-(a.addr+uint64(len(a.b))+4)))
	return a
}

// words writes instructions of arm64.
func (a *assembler) words(words ...uint32) *assembler {
	for _, w := range words {
		a.b = binary.LittleEndian.AppendUint32(a.b, w)
	}
	return a
}

// page writes adrp xreg, target.
func (a *assembler) page(reg uint32, target uint64) *assembler {
	d := uint32((int64(target&^0xfff) - int64((a.addr+uint64(len(a.b)))&^0xfff)) >> 12)
	return a.words(0x90000000 | d&3<<29 | d>>2&0x7ffff<<5 | reg)
}

// load writes ldr xreg, [xreg, the low bits of target].
func (a *assembler) load(reg uint32, target uint64) *assembler {
	return a.words(0xf9400000 | uint32(target&0xfff)>>3<<10 | reg<<5 | reg)
}

// branch writes bl target.
func (a *assembler) branch(target uint64) *assembler {
	return a.words(0x94000000 | uint32(int64(target)-int64(a.addr)-int64(len(a.b)))>>2&0x3ffffff)
}

// winFunction is a function of an image.
type winFunction struct {
	name   string // a COFF symbol
	code   func(a *assembler)
	unwind []byte // UNWIND_INFO or .xdata; nil for a function without an entry
	packed uint32 // instead of it
}

// winImage is a PE file that tests build.
type winImage struct {
	machine    uint16 // x86-64 if 0
	narrow     bool
	flags      uint16 // of the file header
	dll        uint16 // DllCharacteristics
	rich       bool   // linked by Microsoft's linker
	functions  []winFunction
	config     []byte // load configuration
	rdata      []byte // at winRData
	relocs     []byte
	dirs       map[int][2]uint32
	pdata      []byte // instead of that of the functions
	more       []winSection
	behind     []byte // the sections
	sourceFile bool   // a symbol of the program's source file
}

type winSection struct {
	name  string
	addr  uint64
	data  []byte
	flags uint32
}

// addr is the address of function i: each has 256 bytes.
func winAddr(i int) uint64 { return winText + 256*uint64(i) }

// sections lays the parts out.
func (w *winImage) sections() []winSection {
	le := binary.LittleEndian
	var text, pdata, xdata []byte
	for i, f := range w.functions {
		a := assembler{addr: winAddr(i)}
		f.code(&a)
		text = append(append(text, a.b...), bytes.Repeat([]byte{0xcc}, 256-len(a.b))...)
		if f.unwind == nil && f.packed == 0 {
			continue
		}
		pdata = le.AppendUint32(pdata, uint32(winAddr(i)-winBase))
		if w.machine != 0xaa64 {
			pdata = le.AppendUint32(pdata, uint32(winAddr(i)-winBase)+uint32(len(a.b)))
		}
		if f.packed != 0 {
			pdata = le.AppendUint32(pdata, f.packed)
			continue
		}
		pdata = le.AppendUint32(pdata, uint32(winXData-winBase+len(xdata)))
		xdata = append(xdata, f.unwind...)
		for len(xdata)%4 != 0 {
			xdata = append(xdata, 0)
		}
	}
	if w.pdata != nil {
		pdata = w.pdata
	}
	out := []winSection{
		{".text", winText, text, 0x60000020}, {".rdata", winRData, w.rdata, 0x40000040}, {".xdata", winXData, xdata, 0x40000040},
		{".pdata", winPData, pdata, 0x40000040}, {".data", winData, append(make([]byte, 64), 0x32, 0xa2, 0xdf, 0x2d, 0x99, 0x2b, 0, 0), 0xc0000040},
	}
	if w.relocs != nil {
		out = append(out, winSection{".reloc", winReloc, w.relocs, 0x42000040})
	}
	out = append(out, w.more...)
	kept := out[:0]
	for _, s := range out {
		if len(s.data) > 0 {
			kept = append(kept, s)
		}
	}
	return kept
}

// directories fills the table of directories.
func (w *winImage) directories(sections []winSection) (dirs [16][2]uint32) {
	for _, s := range sections {
		switch s.name {
		case ".pdata":
			dirs[3] = [2]uint32{winPData - winBase, uint32(len(s.data))}
		case ".reloc":
			dirs[5] = [2]uint32{winReloc - winBase, uint32(len(s.data))}
		}
	}
	if w.config != nil {
		dirs[10] = [2]uint32{winRData - winBase, uint32(len(w.config))}
	}
	for i, d := range w.dirs {
		dirs[i] = d
	}
	return dirs
}

// symbols writes the COFF symbol table.
func (w *winImage) symbols() (table []byte, count uint32) {
	le := binary.LittleEndian
	text := []byte{0, 0, 0, 0}
	file := func(name string) {
		table = append(append(table, ".file\x00\x00\x00\x00\x00\x00\x00\xfe\xff\x00\x00\x67\x01"...), append([]byte(name), make([]byte, 18-len(name))...)...)
		count += 2
	}
	if w.sourceFile {
		file("crtexe.c")
		file("main.c")
	}
	for i, f := range w.functions {
		if f.name == "" {
			continue
		}
		if f.name == "__main" {
			file("gccmain.c")
		}
		table = le.AppendUint32(le.AppendUint32(table, 0), uint32(len(text)))
		table = append(le.AppendUint32(table, uint32(256*i)), 1, 0, 0x20, 0, 2, 0)
		text = append(append(text, f.name...), 0)
		count++
	}
	le.PutUint32(text, uint32(len(text)))
	return append(table, text...), count
}

// bytes writes the file.
func (w winImage) bytes() []byte {
	le := binary.LittleEndian
	if w.config != nil {
		w.rdata = append(bytes.Clone(w.config), w.rdata...)
	}
	sections := w.sections()
	out := make([]byte, 64)
	copy(out, "MZ")
	if w.rich {
		out = append(out, "DanS............Rich1234"...)
	}
	le.PutUint32(out[60:], uint32(len(out)))
	put := func(fields ...any) {
		for _, f := range fields {
			out, _ = binary.Append(out, le, f)
		}
	}
	machine, magic, optional := w.machine, uint16(0x20b), uint16(240)
	if w.narrow {
		machine, magic, optional = 0x14c, 0x10b, 224
	} else if machine == 0 {
		machine = 0x8664
	}
	const headers = 0x400
	at := uint32(headers)
	var places []uint32
	for _, s := range sections {
		places = append(places, at)
		at += (uint32(len(s.data)) + 511) &^ 511
	}
	table, count := w.symbols()
	symbols := uint32(0)
	if count > 0 {
		symbols = at
	}
	out = append(out, "PE\x00\x00"...)
	put(machine, uint16(len(sections)), uint32(1), symbols, count, optional, w.flags|2)
	put(magic, byte(14), byte(0), uint32(0), uint32(0), uint32(0), uint32(winText-winBase), uint32(0x1000))
	if w.narrow {
		put(uint32(0x1000), uint32(winBase&0xffffffff))
	} else {
		put(uint64(winBase))
	}
	put(uint32(0x1000), uint32(0x200), make([]byte, 16), uint32(0x600000), uint32(headers), uint32(0), uint16(3), w.dll)
	put(make([]byte, map[bool]int{true: 16, false: 32}[w.narrow]), uint32(0), uint32(16), w.directories(sections))
	for i, s := range sections {
		name := [8]byte{}
		copy(name[:], s.name)
		size := uint32(len(s.data))
		put(name, size, uint32(s.addr-winBase), (size+511)&^511, places[i], make([]byte, 12), s.flags)
	}
	for i, s := range sections {
		out = append(append(out, make([]byte, int(places[i])-len(out))...), s.data...)
	}
	out = append(out, make([]byte, int(at)-len(out))...)
	if count > 0 {
		out = append(out, table...)
	}
	return append(out, w.behind...)
}

// loadConfig64 writes a load configuration with fields by their offset.
func loadConfig64(fields map[int]uint64) []byte {
	b := make([]byte, 320)
	binary.LittleEndian.PutUint32(b, 320)
	for at, v := range fields {
		switch at {
		case 78:
			binary.LittleEndian.PutUint16(b[at:], uint16(v))
		case 144:
			binary.LittleEndian.PutUint32(b[at:], uint32(v))
		default:
			binary.LittleEndian.PutUint64(b[at:], v)
		}
	}
	return b
}

// cookieConfig has a cookie and nothing else.
func cookieConfig() []byte { return loadConfig64(map[int]uint64{88: winCookie}) }

// unwindOf writes UNWIND_INFO with codes, each of two bytes.
func unwindOf(codes ...byte) []byte { return append([]byte{1, 0, byte(len(codes) / 2), 0}, codes...) }

// fixedFrame allocates n bytes, at most 128.
func fixedFrame(n int) []byte { return unwindOf(4, byte(n/8-1)<<4|2) }

// openFile opens an object that is whole enough.
func openFile(t testing.TB, file []byte) *object.File {
	t.Helper()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// functionsOf lists the functions of a file by address.
func functionsOf(t testing.TB, file []byte) map[uint64]Function {
	t.Helper()
	list, err := Functions(openFile(t, file), budgetFor(file))
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[uint64]Function, len(list))
	for _, f := range list {
		out[f.Addr] = f
	}
	return out
}

// findingOf says that the list has a finding of a rule.
func findingOf(list []finding.Finding, rule string) bool {
	return slices.ContainsFunc(list, func(f finding.Finding) bool { return f.Rule == rule })
}

// fuzzFile reads a file as the commands do, and looks for what must never be.
func fuzzFile(t *testing.T, file []byte) {
	b := budget.New(budget.Limits{Steps: 200_000, InflatedBytes: 1 << 22, Members: 64, Depth: 64}, int64(len(file)))
	reports, _ := Audit(bytes.NewReader(file), int64(len(file)), 0, b)
	for _, r := range reports {
		for _, p := range r.Properties {
			if p.Name == "" || p.Value == nil || p.Source == "" {
				t.Errorf("%+v", p)
			}
		}
	}
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), b)
	if err != nil || f.Format == object.ELF {
		return
	}
	list, err := Functions(f, b)
	if err != nil && !errors.Is(err, ErrNoCode) && !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
	last := uint64(0)
	for _, fn := range list {
		if fn.Addr < last || fn.Size == 0 {
			t.Errorf("%+v begins before 0x%x", fn, last)
		}
		last = fn.Addr
	}
}
