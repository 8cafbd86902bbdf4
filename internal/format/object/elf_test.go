package object_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func open(t testing.TB, data []byte) *object.File {
	t.Helper()
	f, err := object.Open(bytes.NewReader(data), int64(len(data)), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// symbols writes each symbol as one line.
func symbols(t testing.TB, f *object.File) []string {
	t.Helper()
	var out []string
	err := f.Symbols(func(s object.Symbol) bool {
		line := s.Name
		if s.Version != "" {
			line += "@" + s.Version
		}
		if s.Library != "" {
			line += " from " + s.Library
		}
		line += fmt.Sprintf(" %#x+%d", s.Addr, s.Size)
		for i, on := range []bool{s.Kind == object.Func, s.Kind == object.Object, s.Kind == object.FileName, s.Bind == object.Weak, s.Bind == object.Local, s.Imported, s.Exported, s.Dynamic} {
			if on {
				line += " " + [...]string{"func", "data", "file", "weak", "local", "imported", "exported", "dynamic"}[i]
			}
		}
		out = append(out, line)
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// gnu is a property note with the shadow stack of x86, then a build id.
func gnu(order binary.AppendByteOrder, narrow bool) []byte {
	property := order.AppendUint32(order.AppendUint32(order.AppendUint32(nil, 0xc0000002), 4), 3)
	if !narrow {
		property = append(property, 0, 0, 0, 0)
	}
	return append(objecttest.Note(order, "GNU", 5, property), objecttest.Note(order, "GNU", 3, []byte{0xca, 0xfe, 0xba, 0xbe})...)
}

func library() objecttest.ELFSpec {
	return objecttest.ELFSpec{
		Type: 3, Machine: 62, SOName: "libdemo.so.3", Needed: []string{"libc.so.6", "libm.so.6"}, RunPath: "$ORIGIN/../lib:/opt/lib",
		Dynamic: []objecttest.Symbol{
			{Name: "puts", Info: 0x12},
			{Name: "demo_open", Info: 0x12, Section: 7, Value: 0x401000, Size: 32},
			{Name: "demo_table", Info: 0x21, Section: 7, Value: 0x402000, Size: 256},
			{Name: "hidden", Info: 0x12, Other: 2, Section: 7, Value: 0x403000},
		},
		Symbols: []objecttest.Symbol{
			{Name: "demo.c", Info: 0x04, Section: 0xfff1},
			{Name: "static_helper", Info: 0x02, Section: 7, Value: 0x404000, Size: 8},
		},
		Extra: []objecttest.Section{
			{Name: ".rodata", Flags: 0x32, Data: []byte("constants\x00")},
			{Name: ".text", Flags: 6, Data: []byte{0x90}},
			{Name: ".note", Type: 7, Flags: 2, Data: gnu(binary.LittleEndian, false)},
		},
		DynamicExtra: [][2]uint64{{30, 8}, {0x6ffffffb, 1}},
	}
}

func TestASharedLibraryIsReadInEveryOrderAndWidth(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		for _, big := range []bool{false, true} {
			for _, bare := range []bool{false, true} {
				for _, hash := range []bool{false, true} {
					t.Run(fmt.Sprintf("narrow %v big %v bare %v gnu hash %v", narrow, big, bare, hash), func(t *testing.T) {
						spec := library()
						spec.Narrow, spec.Big, spec.NoSections, spec.GNUHash = narrow, big, bare, hash
						var order binary.AppendByteOrder = binary.LittleEndian
						if big {
							order = binary.BigEndian
						}
						spec.Extra[2].Data = gnu(order, narrow)
						checkLibrary(t, open(t, objecttest.ELF(spec)), spec)
					})
				}
			}
		}
	}
}

func checkLibrary(t *testing.T, f *object.File, spec objecttest.ELFSpec) {
	t.Helper()
	type view struct {
		Format          object.Format
		Type            object.Type
		Bits            int
		Big             bool
		SOName          string
		Needed, RunPath []string
		BuildID         string
		Properties      []object.Property
		Problems        []string
	}
	want := view{
		Format: object.ELF, Type: object.Shared, Bits: 64, Big: spec.Big, SOName: "libdemo.so.3", Needed: []string{"libc.so.6", "libm.so.6"},
		RunPath: []string{"$ORIGIN/../lib", "/opt/lib"}, BuildID: "cafebabe",
	}
	feature := []byte{3, 0, 0, 0}
	if spec.Big {
		feature = []byte{0, 0, 0, 3}
	}
	want.Properties = []object.Property{{Type: 0xc0000002, Data: feature}}
	if spec.Narrow {
		want.Bits = 32
	}
	got := view{f.Format, f.Type, f.Bits, f.BigEndian, f.SOName, f.Needed, f.RunPath, f.BuildID, f.ELF.Properties, f.Problems}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if v, ok := f.ELF.Dyn(30); !ok || v != 8 {
		t.Errorf("DT_FLAGS %d, %v", v, ok)
	}
	if _, ok := f.ELF.Dyn(0x7777); ok {
		t.Error("a tag that is not there")
	}
	lines := []string{
		"puts 0x0+0 func imported dynamic",
		"demo_open 0x401000+32 func exported dynamic",
		"demo_table 0x402000+256 data weak exported dynamic",
		"hidden 0x403000+0 func dynamic",
	}
	if !spec.NoSections {
		lines = append(lines, "demo.c 0x0+0 file local", "static_helper 0x404000+8 func local")
	}
	if diff := cmp.Diff(lines, symbols(t, f)); diff != "" {
		t.Error(diff)
	}
	if f.ELF.Symtab == spec.NoSections {
		t.Errorf("Symtab is %v", f.ELF.Symtab)
	}
}

func TestSymbolsStopWhenTheCallerHasEnough(t *testing.T) {
	n := 0
	if err := open(t, objecttest.ELF(library())).Symbols(func(object.Symbol) bool { n++; return n < 2 }); err != nil || n != 2 {
		t.Errorf("%d symbols, %v", n, err)
	}
}

func TestSymbolVersionsNameTheLibrary(t *testing.T) {
	spec := library()
	// One file (name at 1, "libc.so.6") with one version, index 2, whose name is
	// that of the second library: the table may point anywhere.
	le := binary.LittleEndian
	need := le.AppendUint16(le.AppendUint16(nil, 1), 1)
	for _, v := range []uint32{1, 16, 0} {
		need = le.AppendUint32(need, v)
	}
	need = le.AppendUint16(le.AppendUint16(le.AppendUint32(need, 0), 0), 2)
	need = le.AppendUint32(le.AppendUint32(need, 11), 0)
	spec.Verneed = need
	spec.Dynamic[0].Version, spec.Dynamic[1].Version = 2, 1
	for _, bare := range []bool{false, true} {
		spec.NoSections = bare
		got := symbols(t, open(t, objecttest.ELF(spec)))
		if want := "puts@libm.so.6 from libc.so.6 0x0+0 func imported dynamic"; got[0] != want {
			t.Errorf("without sections %v: %s", bare, got[0])
		}
		if strings.Contains(got[1], "@") {
			t.Errorf("the global version has a name: %s", got[1])
		}
	}
}

func TestProgramsAreToldFromLibraries(t *testing.T) {
	interp, flags := "/lib64/ld-linux-x86-64.so.2", [][2]uint64{{0x6ffffffb, 0x08000000}}
	for _, tt := range []struct {
		name string
		spec objecttest.ELFSpec
		want object.Type
	}{
		{"fixed address", objecttest.ELFSpec{Type: 2}, object.Executable},
		{"position-independent with a loader", objecttest.ELFSpec{Type: 3, Interp: interp}, object.Executable},
		{"static and position-independent", objecttest.ELFSpec{Type: 3, Needed: []string{}, DynamicExtra: flags}, object.Executable},
		{"a library that can be run, such as libc", objecttest.ELFSpec{Type: 3, Interp: interp, SOName: "libc.so.6"}, object.Shared},
		{"a library without a name", objecttest.ELFSpec{Type: 3, Needed: []string{"libc.so.6"}}, object.Shared},
		{"an object for the linker", objecttest.ELFSpec{Type: 1}, object.Relocatable},
		{"a core dump", objecttest.ELFSpec{Type: 4}, object.Core},
	} {
		f := open(t, objecttest.ELF(tt.spec))
		if f.Type != tt.want || f.Interp != tt.spec.Interp {
			t.Errorf("%s: %s, %q", tt.name, f.Type, f.Interp)
		}
	}
}

func TestGlobalSymbolsOfAnObjectForTheLinkerAreExported(t *testing.T) {
	f := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 1, Machine: 183, Symbols: []objecttest.Symbol{
		{Name: "f", Info: 0x12, Section: 1}, {Name: "internal", Info: 0x12, Other: 2, Section: 1}, {Name: "other", Info: 0x10},
	}}))
	want := []string{"f 0x0+0 func exported", "internal 0x0+0 func", "other 0x0+0 imported"}
	if diff := cmp.Diff(want, symbols(t, f)); diff != "" || f.Arch != "arm64" {
		t.Error(f.Arch, diff)
	}
}

func TestMachinesHaveTheNamesOfGo(t *testing.T) {
	for _, tt := range []struct {
		machine     uint16
		narrow, big bool
		want        string
	}{
		{62, false, false, "amd64"}, {3, true, false, "386"}, {40, true, false, "arm"}, {183, false, false, "arm64"},
		{8, true, false, "mipsle"}, {8, false, true, "mips64"}, {21, false, false, "ppc64le"}, {21, false, true, "ppc64"},
		{22, false, true, "s390x"}, {243, false, false, "riscv64"}, {258, false, false, "loong64"}, {20, true, true, "ppc"},
		{43, false, true, "sparc64"}, {247, false, false, "bpf"}, {50, false, false, "ia64"}, {0x9026, false, false, "alpha"},
		{2, true, true, "sparc"}, {42, true, false, "sh"}, {9999, false, false, "machine-9999"},
	} {
		if f := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Machine: tt.machine, Narrow: tt.narrow, Big: tt.big})); f.Arch != tt.want {
			t.Errorf("%d: %s, want %s", tt.machine, f.Arch, tt.want)
		}
	}
}

func TestCompressedSectionsAreInflatedWithinTheirBounds(t *testing.T) {
	text := strings.Repeat("source/of/debug.c\x00", 1000)
	var z bytes.Buffer
	zw := zlib.NewWriter(&z)
	zw.Write([]byte(text))
	zw.Close()
	enc, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	for kind, packed := range map[uint32][]byte{1: z.Bytes(), 2: enc.EncodeAll([]byte(text), nil)} {
		for _, narrow := range []bool{false, true} {
			le := binary.LittleEndian
			head := le.AppendUint32(nil, kind)
			if narrow {
				head = le.AppendUint32(le.AppendUint32(head, uint32(len(text))), 1)
			} else {
				head = le.AppendUint64(le.AppendUint64(le.AppendUint32(head, 0), uint64(len(text))), 1)
			}
			f := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 1, Narrow: narrow, Extra: []objecttest.Section{
				{Name: ".debug_str", Flags: 0x800, Data: append(head, packed...)}, {Name: ".debug_x", Flags: 0x800, Data: []byte{1}},
				{Name: ".debug_y", Flags: 0x800, Data: bytes.Repeat([]byte{9}, 40)}, {Name: ".debug_z", Flags: 0x800, Data: append(head, 1, 2, 3)},
			}}))
			if got, err := f.Read(f.SectionByName(".debug_str"), 1<<20); err != nil || string(got) != text {
				t.Errorf("kind %d narrow %v: %d bytes, %v", kind, narrow, len(got), err)
			}
			if got, err := f.Read(f.SectionByName(".debug_str"), 100); err != nil || string(got) != text[:100] {
				t.Errorf("kind %d narrow %v: %d bytes of 100, %v", kind, narrow, len(got), err)
			}
			for _, name := range []string{".debug_x", ".debug_y", ".debug_z"} {
				if _, err := f.Read(f.SectionByName(name), 100); err == nil || !strings.Contains(err.Error(), name) {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
	}
}

func TestSectionsAreReadAsTheyStand(t *testing.T) {
	data := objecttest.ELF(library())
	f := open(t, data)
	s := f.SectionByName(".rodata")
	if s == nil || !s.Alloc || !s.Strings || s.Write || s.Exec || s.NoBits {
		t.Fatalf("%+v", s)
	}
	got, err := f.Read(s, 5)
	if err != nil || string(got) != "const" {
		t.Errorf("%q, %v", got, err)
	}
	buf := make([]byte, 4)
	if _, err := f.Reader(s).ReadAt(buf, 5); err != nil || string(buf) != "ants" {
		t.Errorf("%q, %v", buf, err)
	}
	if f.SectionByName(".nothing") != nil {
		t.Error("a section that is not there")
	}
	if off, ok := f.OffsetOf(s.Addr + 2); !ok || off != s.Off+2 {
		t.Errorf("offset %d, %v", off, ok)
	}
	for _, addr := range []uint64{0, objecttest.Base - 1, objecttest.Base + uint64(len(data)) + 100} {
		if off, ok := f.OffsetOf(addr); ok {
			t.Errorf("address %#x is at %d", addr, off)
		}
	}
}

func TestDataLeavesOutCodeAndTheTablesOfTheLinker(t *testing.T) {
	f := open(t, objecttest.ELF(library()))
	s := f.SectionByName(".rodata")
	if diff := cmp.Diff([]object.Range{{Off: s.Off, Size: s.Size, Addr: s.Addr}}, f.Data()); diff != "" {
		t.Error(diff)
	}
	spec := library()
	spec.NoSections = true
	bare := open(t, objecttest.ELF(spec)).Data()
	if len(bare) != 1 || !bare[0].Exec || bare[0].Off != 0 {
		t.Errorf("without sections: %+v", bare)
	}
}

func TestABudgetBoundsTheWork(t *testing.T) {
	data := objecttest.ELF(library())
	limits := budget.Default()
	limits.Steps = 3
	if _, err := object.Open(bytes.NewReader(data), int64(len(data)), budget.New(limits, 1)); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
	limits.Steps = 60
	f, err := object.Open(bytes.NewReader(data), int64(len(data)), budget.New(limits, 1))
	if err != nil {
		t.Fatal(err)
	}
	for err == nil {
		err = f.Symbols(func(object.Symbol) bool { return true })
	}
	if !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestOtherFilesAreNoObjects(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "short": "\x7fEL", "text": "#!/bin/sh\necho hello world, this is no program\n", "a header of 20 bytes": "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 13),
		"an unknown class": "\x7fELF\x03\x01\x01" + strings.Repeat("\x00", 60), "an unknown order": "\x7fELF\x02\x03\x01" + strings.Repeat("\x00", 60),
		"a Java class": "\xca\xfe\xba\xbe\x00\x00\x00\x34" + strings.Repeat("\x00", 60), "DOS": "MZ" + strings.Repeat("\x00", 100), "MZ alone": "MZ\x00\x00\x00\x00\x00\x00",
	} {
		if f, err := object.Open(strings.NewReader(data), int64(len(data)), nil); !errors.Is(err, object.ErrFormat) || f != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
