package object_test

import (
	"bytes"
	"debug/elf"
	"debug/macho"
	"debug/pe"
	"fmt"
	"io"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func TestELFFilesAreReadAsTheStandardLibraryReadsThem(t *testing.T) {
	for n := range 16 {
		spec := library()
		spec.Narrow, spec.Big, spec.GNUHash = n&1 != 0, n&2 != 0, n&4 != 0
		if n&8 != 0 {
			spec.Type, spec.Interp = 2, "/lib64/ld-linux-x86-64.so.2"
		}
		spec.Extra = spec.Extra[:2]
		data := objecttest.ELF(spec)
		f := open(t, data)
		want, err := elf.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if f.Entry != want.Entry || f.BigEndian != (want.ByteOrder.String() == "BigEndian") || len(f.Sections) != len(want.Sections) || len(f.Segments) != len(want.Progs) {
			t.Errorf("%d: %+v", n, f)
		}
		for i, s := range want.Sections {
			got := f.Sections[i]
			if got.Name != s.Name || got.Addr != s.Addr || got.Off != s.Offset || got.Size != s.Size || got.Type != uint32(s.Type) || got.Flags != uint64(s.Flags) || got.EntSize != s.Entsize || got.Link != s.Link {
				t.Errorf("%d: section %s: %+v, want %+v", n, s.Name, got, s.SectionHeader)
			}
			content, err := s.Data()
			if err != nil || s.Type == elf.SHT_NULL {
				continue
			}
			if read, err := f.Read(&f.Sections[i], 1<<20); !bytes.Equal(read, content) || err != nil {
				t.Errorf("%d: the content of %s differs: %v", n, s.Name, err)
			}
		}
		for i, p := range want.Progs {
			got := f.Segments[i]
			if got.Type != uint32(p.Type) || got.Off != p.Off || got.Addr != p.Vaddr || got.Size != p.Filesz || got.MemSize != p.Memsz || got.Exec != (p.Flags&elf.PF_X != 0) {
				t.Errorf("%d: segment %d: %+v, want %+v", n, i, got, p.ProgHeader)
			}
		}
		libraries, err := want.ImportedLibraries()
		if diff := cmp.Diff(libraries, f.Needed); diff != "" || err != nil {
			t.Errorf("%d: %s %v", n, diff, err)
		}
		dynamic, err := want.DynamicSymbols()
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		if err := f.Symbols(func(s object.Symbol) bool {
			if s.Dynamic {
				names = append(names, fmt.Sprintf("%s %#x %d", s.Name, s.Addr, s.Size))
			}
			return true
		}); err != nil {
			t.Fatal(err)
		}
		var expected []string
		for _, s := range dynamic {
			expected = append(expected, fmt.Sprintf("%s %#x %d", s.Name, s.Value, s.Size))
		}
		if diff := cmp.Diff(expected, names); diff != "" {
			t.Errorf("%d: %s", n, diff)
		}
	}
}

func TestPEFilesAreReadAsTheStandardLibraryReadsThem(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		spec := dll()
		spec.Narrow, spec.Delayed = narrow, nil
		data := objecttest.PE(spec)
		f := open(t, data)
		want, err := pe.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if f.PE.Machine != want.Machine || f.PE.Timestamp != want.TimeDateStamp || f.PE.Characteristics != want.Characteristics || len(f.Sections) != len(want.Sections) {
			t.Errorf("%+v, want %+v", f.PE, want.FileHeader)
		}
		for i, s := range want.Sections {
			if got := f.Sections[i]; got.Name != s.Name || got.Off != uint64(s.Offset) || got.Addr != f.PE.ImageBase+uint64(s.VirtualAddress) || got.Size != uint64(s.Size) || got.Type != s.Characteristics {
				t.Errorf("%+v, want %+v", got, s.SectionHeader)
			}
		}
		imports, err := want.ImportedSymbols()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if err := f.Symbols(func(s object.Symbol) bool {
			if s.Imported && s.Dynamic && !strings.HasPrefix(s.Name, "#") {
				got = append(got, s.Name+":"+s.Library)
			}
			return true
		}); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(imports, got); diff != "" {
			t.Error(diff)
		}
	}
}

func TestMachOFilesAreReadAsTheStandardLibraryReadsThem(t *testing.T) {
	for _, big := range []bool{false, true} {
		spec := dylib()
		spec.Big = big
		data := objecttest.MachO(spec)
		f := open(t, data)
		want, err := macho.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if f.MachO.CPU != uint32(want.Cpu) || f.MachO.FileType != uint32(want.Type) || f.MachO.Flags != want.Flags || len(f.MachO.Commands) != len(want.Loads) {
			t.Errorf("%+v, want %+v", f.MachO, want.FileHeader)
		}
		for i, s := range want.Sections {
			if got := f.Sections[i]; got.Name != s.Seg+","+s.Name || got.Addr != s.Addr || got.Size != s.Size || got.Off != uint64(s.Offset) || got.Type != s.Flags {
				t.Errorf("%+v, want %+v", got, s.SectionHeader)
			}
		}
		libraries, err := want.ImportedLibraries()
		if diff := cmp.Diff(libraries, f.Needed); diff != "" || err != nil {
			t.Errorf("%s %v", diff, err)
		}
		var names []string
		if err := f.Symbols(func(s object.Symbol) bool {
			if !s.Dynamic {
				names = append(names, s.Name)
			}
			return true
		}); err != nil {
			t.Fatal(err)
		}
		var expected []string
		for _, s := range want.Symtab.Syms {
			if s.Type&0xe0 == 0 {
				expected = append(expected, s.Name)
			}
		}
		if diff := cmp.Diff(expected, names); diff != "" {
			t.Error(diff)
		}
	}
}

// kinds are one file of each format.
func kinds() map[string][]byte {
	narrow, big, old := library(), library(), dll()
	narrow.Narrow, big.Big, old.Narrow = true, true, true
	return map[string][]byte{
		"ELF": objecttest.ELF(library()), "ELF of 32 bits": objecttest.ELF(narrow), "ELF, big-endian": objecttest.ELF(big), "PE": objecttest.PE(dll()), "PE of 32 bits": objecttest.PE(old),
		"Mach-O": objecttest.MachO(dylib()), "WebAssembly": objecttest.Wasm(module()...),
		"universal": objecttest.Universal(objecttest.MachO(dylib()), objecttest.MachO(dylib())), "archive": objecttest.Archive(objecttest.File{Name: "a_name_of_more_than_fifteen.o", Data: objecttest.ELF(library())}),
	}
}

// exhaust asks a file for everything and checks what holds for all files.
func exhaust(t *testing.T, what string, data []byte) {
	t.Helper()
	size := int64(len(data))
	r := bytes.NewReader(data)
	list, _ := object.Members(r, size, budget.New(budget.Default(), size))
	for _, m := range list {
		if m.Off < 0 || m.Size < 0 || m.Off > size || m.Size > size-m.Off {
			t.Fatalf("%s: member %+v of %d bytes", what, m, size)
		}
	}
	f, err := object.Open(r, size, budget.New(budget.Default(), size))
	if err != nil {
		return
	}
	n := 0
	if err := f.Symbols(func(object.Symbol) bool { n++; return n < 10_000 }); err != nil && !budget.IsBreach(err) {
		t.Fatalf("%s: %v", what, err)
	}
	_ = f.Slots(func(object.Slot) bool { return true })
	end := uint64(0)
	for _, d := range f.Data() {
		if d.Off < end || d.Off+d.Size > uint64(size) || d.Size == 0 {
			t.Fatalf("%s: data %+v behind %d of %d bytes", what, d, end, size)
		}
		end = d.Off + d.Size
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if got, err := f.Read(s, 4096); err == nil && len(got) > 4096 {
			t.Fatalf("%s: %d bytes of section %q", what, len(got), s.Name)
		}
		if in, _, err := f.Stream(s); err == nil {
			_, _ = io.CopyN(io.Discard, in, 1<<16)
			in.Close()
		}
	}
	for _, g := range f.Segments {
		if off, ok := f.OffsetOf(g.Addr); ok && off > uint64(size) {
			t.Fatalf("%s: the address %#x is at %d of %d bytes", what, g.Addr, off, size)
		}
	}
}

func TestFilesThatAreCutAnywhereAreReadAsFarAsTheyGo(t *testing.T) {
	for name, data := range kinds() {
		step := max(1, len(data)/200)
		for cut := 0; cut < len(data); cut += step {
			exhaust(t, fmt.Sprintf("%s cut at %d", name, cut), data[:cut])
		}
	}
}

func TestFilesWithAnyByteChangedDoNoHarm(t *testing.T) {
	for name, data := range kinds() {
		step := max(1, len(data)/120)
		for at := 0; at < len(data); at += step {
			for _, to := range []byte{0, 0xff, data[at] ^ 0x80, data[at] + 1} {
				damaged := slices.Clone(data)
				damaged[at] = to
				exhaust(t, fmt.Sprintf("%s with %#x at %d", name, to, at), damaged)
			}
		}
	}
}

func TestFilesWithManyBytesChangedDoNoHarm(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for name, data := range kinds() {
		for n := range 60 {
			damaged := slices.Clone(data)
			for range 1 + r.Intn(20) {
				at := r.Intn(min(len(damaged), 1024))
				if r.Intn(3) == 0 {
					at = r.Intn(len(damaged))
				}
				damaged[at] = byte(r.Intn(256))
			}
			exhaust(t, fmt.Sprintf("%s, change %d", name, n), damaged)
		}
	}
}

func TestTheSameFileGivesTheSameView(t *testing.T) {
	for name, data := range kinds() {
		if name == "universal" || name == "archive" {
			continue
		}
		first := symbols(t, open(t, data))
		if diff := cmp.Diff(first, symbols(t, open(t, data))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		f := open(t, data)
		again := symbols(t, f)
		if diff := cmp.Diff(again, symbols(t, f)); diff != "" {
			t.Errorf("%s: symbols that are asked for twice: %s", name, diff)
		}
	}
}

func TestSymbolsStopWhereTheyAreToldTo(t *testing.T) {
	for name, data := range kinds() {
		if name == "universal" || name == "archive" {
			continue
		}
		f := open(t, data)
		all := len(symbols(t, f))
		for want := 1; want <= all; want++ {
			n := 0
			if err := f.Symbols(func(object.Symbol) bool { n++; return n < want }); err != nil || n != want {
				t.Errorf("%s: %d symbols of %d, %v", name, n, want, err)
			}
		}
	}
}

func TestBudgetsOfAllFormatsAreKept(t *testing.T) {
	for name, data := range kinds() {
		if name == "universal" || name == "archive" {
			continue
		}
		breached := false
		for steps := int64(1); steps < 200; steps++ {
			f, err := object.Open(bytes.NewReader(data), int64(len(data)), budget.New(budget.Limits{Steps: steps}, 1))
			if err == nil {
				err = f.Symbols(func(object.Symbol) bool { return true })
			}
			if err == nil {
				break
			}
			if !budget.IsBreach(err) {
				t.Fatalf("%s with %d steps: %v", name, steps, err)
			}
			breached = true
		}
		if !breached {
			t.Errorf("%s costs nothing", name)
		}
	}
}

// failing is a reader that breaks from some offset on.
type failing struct {
	data []byte
	from int64
}

func (f failing) ReadAt(p []byte, off int64) (int, error) {
	if off+int64(len(p)) > f.from {
		return 0, io.ErrClosedPipe
	}
	return copy(p, f.data[off:]), nil
}

func TestErrorsOfTheReaderAreNotTakenForDamage(t *testing.T) {
	for name, data := range kinds() {
		told := false
		for from := int64(0); from < int64(len(data)); from += max(1, int64(len(data))/40) {
			f, err := object.Open(failing{data, from}, int64(len(data)), nil)
			if err == nil {
				err = f.Symbols(func(object.Symbol) bool { return true })
			}
			told = told || strings.Contains(fmt.Sprint(err), io.ErrClosedPipe.Error())
		}
		if !told {
			t.Errorf("%s: no error of the reader is told", name)
		}
	}
}
