package object_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// samples are one sound file of each format.
func samples() map[string][]byte {
	narrow, bare, wide := library(), library(), dll()
	narrow.Narrow, narrow.Big, narrow.GNUHash = true, true, true
	bare.NoSections = true
	wide.Narrow = true
	return map[string][]byte{
		"ELF": objecttest.ELF(library()), "ELF 32": objecttest.ELF(narrow), "ELF without sections": objecttest.ELF(bare),
		"PE": objecttest.PE(dll()), "PE 32": objecttest.PE(wide), "Mach-O": objecttest.MachO(dylib()), "WebAssembly": objecttest.Wasm(module()...),
		"universal": objecttest.Universal(objecttest.MachO(dylib())),
		"archive":   objecttest.Archive(objecttest.File{Name: "a.o", Data: []byte("x")}, objecttest.File{Name: "a_name_of_more_than_fifteen.o"}),
	}
}

// exercise calls everything that reads.
func exercise(t testing.TB, data []byte) {
	r := bytes.NewReader(data)
	b := budget.New(budget.Default(), r.Size())
	if list, err := object.Members(r, r.Size(), b); err == nil || list != nil {
		for _, m := range list {
			if m.Off < 0 || m.Size < 0 || m.Off+m.Size > r.Size() {
				t.Fatalf("member %+v of %d bytes", m, r.Size())
			}
		}
	}
	f, err := object.Open(r, r.Size(), b)
	if err != nil {
		return
	}
	for _, d := range f.Data() {
		if d.Off > uint64(len(data)) || d.Size > uint64(len(data))-d.Off {
			t.Fatalf("range %+v of %d bytes", d, len(data))
		}
	}
	for i := range min(len(f.Sections), 32) {
		s := &f.Sections[i]
		if got, _ := f.Read(s, 1<<16); len(got) > 1<<16 {
			t.Fatalf("%d bytes of section %q", len(got), s.Name)
		}
		if off, ok := f.OffsetOf(s.Addr); ok && off >= uint64(len(data)) {
			t.Fatalf("address %#x is at %d of %d", s.Addr, off, len(data))
		}
	}
	n := 0
	if err := f.Symbols(func(object.Symbol) bool { n++; return n < 1<<12 }); err != nil && !budget.IsBreach(err) {
		t.Fatal(err)
	}
}

func TestAFileThatEndsAnywhereIsReadAsFarAsItGoes(t *testing.T) {
	for name, data := range samples() {
		t.Run(name, func(t *testing.T) {
			for n := range data {
				exercise(t, data[:n])
			}
		})
	}
}

func TestAnyByteMayBeWrong(t *testing.T) {
	for name, data := range samples() {
		t.Run(name, func(t *testing.T) {
			for i := range data {
				for _, v := range []byte{0, 1, 0x7f, 0x80, 0xff, data[i] + 1, data[i] ^ 0x10} {
					bad := bytes.Clone(data)
					bad[i] = v
					exercise(t, bad)
				}
			}
		})
	}
}

func TestCountsInAHeaderAllocateLittle(t *testing.T) {
	put := func(data []byte, at int, v uint64, size int) []byte {
		b := make([]byte, 8)
		binary.LittleEndian.PutUint64(b, v)
		copy(data[at:], b[:size])
		return data
	}
	for name, data := range map[string][]byte{
		"65,535 sections":             put(objecttest.ELF(library()), 60, 0xffff, 2),
		"65,534 program headers":      put(objecttest.ELF(library()), 56, 0xfffe, 2),
		"sections behind the end":     put(objecttest.ELF(library()), 40, 1<<62, 8),
		"65,535 sections of PE":       put(objecttest.PE(dll()), 70, 0xffff, 2),
		"4 billion load commands":     put(put(objecttest.MachO(dylib()), 16, 0xffffffff, 4), 20, 0xffffffff, 4),
		"a section of 4 GB":           append([]byte("\x00asm\x01\x00\x00\x00\x02"), 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1, 1, 1),
		"an import of 4 billion rows": objecttest.Wasm(objecttest.WasmSection{ID: 2, Data: []byte{0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0}}),
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		exercise(t, data)
		runtime.ReadMemStats(&after)
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 8<<20 {
			t.Errorf("%s: %d bytes allocated", name, grown)
		}
		if f, err := object.Open(bytes.NewReader(data), int64(len(data)), nil); err == nil && len(f.Problems) == 0 && !strings.Contains(name, "import") {
			t.Errorf("%s: nothing is said", name)
		}
	}
}

func TestManySymbolsWithOneLongNameGoOverBudget(t *testing.T) {
	long := objecttest.Symbol{Name: strings.Repeat("x", 100_000), Section: 1, Info: 0x12}
	spec := objecttest.ELFSpec{Type: 2, Symbols: []objecttest.Symbol{long}}
	data := objecttest.ELF(spec)
	f := open(t, data)
	if got := symbols(t, f); len(got) != 1 || len(got[0]) > 70_000 {
		t.Errorf("a name of %d bytes", len(got[0]))
	}
	spec.Symbols = make([]objecttest.Symbol, 2000)
	spec.Symbols[0] = long
	data = objecttest.ELF(spec)
	// All symbols take the name of the first.
	f = open(t, data)
	table := f.SectionByName(".symtab")
	for i := uint64(2); i*24 < table.Size; i++ {
		copy(data[table.Off+24*i:], data[table.Off+24:table.Off+28])
	}
	l := budget.Default()
	l.Steps = 100_000
	f, err := object.Open(bytes.NewReader(data), int64(len(data)), budget.New(l, 1))
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Symbols(func(object.Symbol) bool { return true }); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestOverlappingSectionsAreDataOnce(t *testing.T) {
	spec := objecttest.ELFSpec{Type: 3, Machine: 62}
	for range 200 {
		spec.Extra = append(spec.Extra, objecttest.Section{Name: ".rodata", Flags: 2, Data: make([]byte, 64)})
	}
	data := objecttest.ELF(spec)
	table := binary.LittleEndian.Uint64(data[40:])
	for i := uint64(1); i <= 200; i++ { // all reach from their place to the end
		at := table + 64*i
		binary.LittleEndian.PutUint64(data[at+32:], uint64(len(data)))
	}
	total := uint64(0)
	list := open(t, data).Data()
	for i, d := range list {
		if total += d.Size; i > 0 && d.Off < list[i-1].Off+list[i-1].Size {
			t.Errorf("%+v overlaps", d)
		}
	}
	if total > uint64(len(data)) {
		t.Errorf("%d bytes of data in a file of %d", total, len(data))
	}
}

// broken is a reader that fails behind a number of bytes.
type broken struct {
	data []byte
	good int64
}

func (b broken) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) > b.good {
		return 0, errors.New("the disk is gone")
	}
	return copy(p, b.data[off:]), nil
}

func TestAReaderThatFailsIsAnErrorAndNoEmptyFile(t *testing.T) {
	for name, data := range samples() {
		if name == "universal" || name == "archive" {
			continue
		}
		for good := int64(0); good < int64(len(data)); good += 16 {
			f, err := object.Open(broken{data, good}, int64(len(data)), nil)
			if err == nil {
				err = f.Symbols(func(object.Symbol) bool { return true })
			}
			if err == nil && good < 64 || err != nil && !strings.Contains(err.Error(), "the disk is gone") {
				t.Errorf("%s, %d bytes: %v", name, good, err)
			}
		}
	}
}

func FuzzOpen(f *testing.F) {
	for _, data := range samples() {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { exercise(t, data) })
}

func FuzzMembers(f *testing.F) {
	f.Add(samples()["archive"])
	f.Add(samples()["universal"])
	f.Add([]byte("!<arch>\n" + header("#1/12", 14) + "long_name.o\x00xy"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r := bytes.NewReader(data)
		list, err := object.Members(r, r.Size(), budget.New(budget.Default(), r.Size()))
		for _, m := range list {
			if m.Off < 0 || m.Size < 0 || m.Off+m.Size > r.Size() {
				t.Fatalf("%+v, %v", m, err)
			}
			if _, err := io.ReadAll(io.NewSectionReader(r, m.Off, m.Size)); err != nil {
				t.Fatal(err)
			}
		}
	})
}
