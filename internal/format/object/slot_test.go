package object_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// slots lists what a file has.
func slots(t testing.TB, file []byte) (out []object.Slot) {
	t.Helper()
	f := open(t, file)
	if err := f.Slots(func(s object.Slot) bool { out = append(out, s); return true }); err != nil {
		t.Fatal(err)
	}
	return out
}

// slottedPE imports three names, with the pointers of the loader at 0x9000.
func slottedPE() []byte {
	file := objecttest.PE(objecttest.PESpec{Imports: []objecttest.Import{{Library: "a.dll", Names: []string{"one", "#5", "two"}}}})
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		panic(err)
	}
	at, _ := f.OffsetOf(f.PE.ImageBase + uint64(f.PE.Directories[1].RVA))
	binary.LittleEndian.PutUint32(file[at+16:], 0x9000) // FirstThunk
	return file
}

func TestPointersOfImportsFollowOneAnother(t *testing.T) {
	base := open(t, slottedPE()).PE.ImageBase
	want := []object.Slot{{Addr: base + 0x9000, Name: "one"}, {Addr: base + 0x9008, Name: "#5"}, {Addr: base + 0x9010, Name: "two"}}
	if got := slots(t, slottedPE()); !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
	if got := slots(t, objecttest.PE(objecttest.PESpec{Imports: []objecttest.Import{{Library: "a.dll", Names: []string{"one"}}}})); got != nil {
		t.Errorf("without a table for the loader: %+v", got)
	}
}

// slottedMachO has two stubs and a pointer; rows are the table of indirect symbols,
// and first is where the stubs begin in it.
func slottedMachO(rows []uint32, first, stub uint32) []byte {
	le := binary.LittleEndian
	const tables = 0x400
	name := func(s string) []byte { return append([]byte(s), make([]byte, 16-len(s))...) }
	section := func(name16 []byte, addr, size uint64, flags, first, stub uint32) []byte {
		b := append(name16, name("__TEXT")...)
		b = le.AppendUint64(le.AppendUint64(b, addr), size)
		for _, v := range []uint32{0x300, 0, 0, 0, flags, first, stub, 0} {
			b = le.AppendUint32(b, v)
		}
		return b
	}
	var text, symbols, table []byte
	text = append(text, 0)
	for _, s := range []string{"_read", "_write", "_data"} {
		symbols = append(le.AppendUint32(symbols, uint32(len(text))), 1, 0, 0, 1)
		symbols = le.AppendUint64(symbols, 0)
		text = append(append(text, s...), 0)
	}
	for _, r := range rows {
		table = le.AppendUint32(table, r)
	}
	segment := append(le.AppendUint32(le.AppendUint32(nil, 0x19), 72+160), name("__TEXT")...)
	for _, v := range []uint64{0x1000, 0x1000, 0, 0x400} {
		segment = le.AppendUint64(segment, v)
	}
	for _, v := range []uint32{5, 5, 2, 0} {
		segment = le.AppendUint32(segment, v)
	}
	segment = append(segment, section(name("__stubs"), 0x1300, 2*12, 0x80000408, first, stub)...)
	segment = append(segment, section(name("__got"), 0x1380, 8, 6, 2, 0)...)
	put := func(b []byte, v ...uint32) []byte {
		for _, v := range v {
			b = le.AppendUint32(b, v)
		}
		return b
	}
	commands := segment
	commands = put(commands, 2, 24, tables, 3, tables+uint32(len(symbols)), uint32(len(text)))
	commands = put(commands, 0xb, 80)
	commands = append(commands, make([]byte, 48)...)
	commands = put(commands, uint32(tables+len(symbols)+len(text)), uint32(len(rows)), 0, 0, 0, 0)
	out := put(nil, 0xfeedfacf, 0x0100000c, 0, 2, 3, uint32(len(commands)), 0, 0)
	out = append(out, commands...)
	out = append(out, make([]byte, tables-len(out))...)
	return append(append(append(out, symbols...), text...), table...)
}

func TestIndirectSymbolsNameStubsAndPointers(t *testing.T) {
	for what, c := range map[string]struct {
		rows        []uint32
		first, stub uint32
		want        []object.Slot
	}{
		"all":              {[]uint32{0, 1, 2}, 0, 12, []object.Slot{{0x1300, "_read", true}, {0x130c, "_write", true}, {0x1380, "_data", false}}},
		"a local one":      {[]uint32{0x80000000, 1, 0x40000000}, 0, 12, []object.Slot{{0x130c, "_write", true}}},
		"stubs of no size": {[]uint32{0, 1, 2}, 0, 0, []object.Slot{{0x1380, "_data", false}}},
		"out of the table": {[]uint32{0, 1, 2}, 99, 12, []object.Slot{{0x1380, "_data", false}}},
		"no such symbol":   {[]uint32{7, 0x3fffffff, 99}, 0, 12, nil},
		"a short table":    {[]uint32{1}, 0, 12, []object.Slot{{0x1300, "_write", true}}},
	} {
		if got := slots(t, slottedMachO(c.rows, c.first, c.stub)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %+v", what, got)
		}
	}
	n := 0
	if err := open(t, slottedMachO([]uint32{0, 1, 2}, 0, 12)).Slots(func(object.Slot) bool { n++; return false }); err != nil || n != 1 {
		t.Errorf("%d after the first, %v", n, err)
	}
}

func TestOtherFormatsHaveNoSlots(t *testing.T) {
	if got := slots(t, objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62})); got != nil {
		t.Errorf("%+v", got)
	}
}

func TestSourceFilesOfCOFFHaveTheirNames(t *testing.T) {
	file := objecttest.PE(objecttest.PESpec{COFF: []objecttest.Symbol{{Name: "a function of a program", Info: 2, Section: 1, Other: 2}}})
	at := binary.LittleEndian.Uint32(file[64+12:]) // of the symbols, in the file header
	row := append([]byte(".file\x00\x00\x00\x00\x00\x00\x00\xfe\xff\x00\x00\x67\x01"), "main.c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...)
	file = slices.Insert(file, int(at), row...)
	binary.LittleEndian.PutUint32(file[64+16:], 3)
	var names []string
	if err := open(t, file).Symbols(func(s object.Symbol) bool { names = append(names, s.Name); return true }); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(names, []string{"main.c", "a function of a program"}) {
		t.Errorf("%q", names)
	}
}

func FuzzSlots(f *testing.F) {
	f.Add(slottedPE())
	f.Add(slottedMachO([]uint32{0, 1, 2}, 0, 12))
	f.Fuzz(func(t *testing.T, file []byte) {
		b := budget.New(budget.Limits{Steps: 100_000}, int64(len(file)))
		o, err := object.Open(bytes.NewReader(file), int64(len(file)), b)
		if err != nil {
			return
		}
		if err := o.Slots(func(object.Slot) bool { return true }); err != nil && !budget.IsBreach(err) {
			t.Errorf("%v", err)
		}
	})
}
