package section

import (
	"bytes"
	"debug/elf"
	"debug/macho"
	"debug/pe"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func one(t *testing.T, data []byte) *Image {
	t.Helper()
	images := readAll(t, data)
	if len(images) != 1 {
		t.Fatalf("%d images", len(images))
	}
	return images[0]
}

func TestSectionsOfELFAreThoseOfTheStandardLibrary(t *testing.T) {
	for n := range 4 {
		spec := objecttest.ELFSpec{Narrow: n&1 != 0, Big: n&2 != 0, Type: 3, Machine: 62, SOName: "x", Dynamic: []objecttest.Symbol{{Name: "a"}}, Extra: []objecttest.Section{{Name: ".rodata", Flags: 2, Data: []byte("constants")}, {Name: ".a_name_that_is_longer_than_most_but_not_longer_than_is_kept", Data: []byte("x")}}}
		data := objecttest.ELF(spec)
		want, err := elf.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		img := one(t, data)
		if img.Kind != ELF || img.Word == 4 != spec.Narrow || len(img.Sections) != len(want.Sections) {
			t.Errorf("%d: %s, words of %d bytes, %d sections", n, img.Kind, img.Word, len(img.Sections))
		}
		for i, s := range want.Sections {
			got := img.Sections[i]
			if got.Name != s.Name || got.Addr != s.Addr || got.Off != s.Offset || got.Size != s.FileSize {
				t.Errorf("%d: %+v, want %+v", n, got, s.SectionHeader)
			}
		}
		s, ok := img.Section(".none", ".rodata")
		content, err := img.Bytes(s, 100)
		if !ok || string(content) != "constants" || err != nil {
			t.Errorf("%d: %q %v", n, content, err)
		}
		if _, ok := img.Section(".none"); ok {
			t.Error("a section that is not there")
		}
		loaded, err := img.Memory(s.Addr+3, 4)
		if string(loaded) != "stan" || err != nil {
			t.Errorf("%d: memory %q %v", n, loaded, err)
		}
		if got, err := img.Memory(0, 4); got != nil || err != nil {
			t.Errorf("%d: what is not loaded: %q %v", n, got, err)
		}
		if head, err := img.Head(4); string(head) != "\x7fELF" || err != nil {
			t.Errorf("%q %v", head, err)
		}
	}
}

func TestSectionsOfPEAreThoseOfTheStandardLibrary(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		data := objecttest.PE(objecttest.PESpec{Narrow: narrow, Extra: []objecttest.Section{
			{Name: ".text", Flags: 0x60000020, Data: []byte{0xc3}}, {Name: ".data", Flags: 0xc0000040, Data: []byte("variables")}, {Name: "/4", Flags: 0x42000040, Data: []byte("dwarf")},
		}, COFF: []objecttest.Symbol{{Name: ".debug_abbrev_gdb_scripts"}}})
		want, err := pe.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		img := one(t, data)
		var names, writable []string
		for i, s := range img.Sections {
			names = append(names, s.Name)
			if img.Segments[i].Writable {
				writable = append(writable, s.Name)
			}
			if s.Name != want.Sections[i].Name || s.Off != uint64(want.Sections[i].Offset) || s.Size != uint64(want.Sections[i].Size) {
				t.Errorf("%+v, want %+v", s, want.Sections[i].SectionHeader)
			}
		}
		if diff := cmp.Diff([]string{".rdata", ".text", ".data", ".debug_abbrev_gdb_scripts"}, names); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{".data"}, writable); diff != "" {
			t.Errorf("writable: %s", diff)
		}
		s, _ := img.Section(".data")
		if got, err := img.Memory(s.Addr, 9); string(got) != "variables" || err != nil {
			t.Errorf("%q %v", got, err)
		}
		if img.Kind != PE || img.Word == 4 != narrow {
			t.Errorf("%s, words of %d bytes", img.Kind, img.Word)
		}
	}
	for name, data := range map[string][]byte{"a program for DOS": append([]byte("MZ"), make([]byte, 200)...), "a short head": []byte("MZ0123456789abcdef"), "a header behind the end": append(append([]byte("MZ"), make([]byte, 58)...), 0xff, 0xff, 0xff, 0xff)} {
		if images := readAll(t, data); len(images) != 0 {
			t.Errorf("%s: %d images", name, len(images))
		}
	}
}

func machO(big bool) []byte {
	return objecttest.MachO(objecttest.MachOSpec{Big: big, FileType: 2, Sections: []objecttest.Section{
		{Name: "__text", Type: 0x80000400, Data: []byte{0xc0}}, {Name: "__go_buildinfo", Data: []byte("information")}, {Name: "__bss", Type: 1, Data: []byte("no room")},
	}})
}

func TestSectionsOfMachOAreThoseOfTheStandardLibrary(t *testing.T) {
	for _, big := range []bool{false, true} {
		data := machO(big)
		want, err := macho.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		img := one(t, data)
		if img.Kind != MachO || img.Word != 8 || (img.Order == binary.BigEndian) != big || len(img.Sections) != len(want.Sections) || len(img.Segments) != 1 {
			t.Errorf("%s, words of %d bytes, %d sections, %d segments", img.Kind, img.Word, len(img.Sections), len(img.Segments))
		}
		for i, s := range want.Sections {
			got := img.Sections[i]
			size := s.Size
			if s.Name == "__bss" {
				size = 0
			}
			if got.Name != s.Name || got.Addr != s.Addr || got.Off != uint64(s.Offset) || got.Size != size {
				t.Errorf("%+v, want %+v", got, s.SectionHeader)
			}
		}
		s, ok := img.Section("__go_buildinfo")
		if got, err := img.Memory(s.Addr, 100); !ok || !bytes.HasPrefix(got, []byte("information")) || err != nil {
			t.Errorf("%q %v", got, err)
		}
	}
}

func TestEachArchitectureOfAUniversalFileIsAnImage(t *testing.T) {
	data := objecttest.Universal(machO(false), machO(true), []byte("no object at all, but long enough to be one"))
	images := readAll(t, data)
	if len(images) != 2 {
		t.Fatalf("%d images", len(images))
	}
	for _, img := range images {
		s, ok := img.Section("__go_buildinfo")
		got, err := img.Bytes(s, 100)
		if !ok || string(got) != "information" || err != nil {
			t.Errorf("%q %v", got, err)
		}
	}
	if images := readAll(t, data[:4096+20]); len(images) != 0 {
		t.Errorf("a file that is cut has %d images", len(images))
	}
	many := slices.Clone(data)
	binary.BigEndian.PutUint32(many[4:], maxArches+1)
	if images := readAll(t, many); len(images) != 0 {
		t.Errorf("a Java class has %d images", len(images))
	}
	wide := append([]byte{0xca, 0xfe, 0xba, 0xbf, 0, 0, 0, 1}, make([]byte, 32)...)
	binary.BigEndian.PutUint64(wide[16:], 40)
	binary.BigEndian.PutUint64(wide[24:], uint64(len(machO(false))))
	if images := readAll(t, append(wide, machO(false)...)); len(images) != 1 {
		t.Errorf("a file with places of 64 bits has %d images", len(images))
	}
}

func TestCustomSectionsOfWebAssemblyAreRead(t *testing.T) {
	img := one(t, objecttest.Wasm(objecttest.WasmSection{ID: 1, Data: []byte{0}}, objecttest.WasmSection{Name: "go:buildid", Data: []byte("id")}, objecttest.WasmSection{Name: string(bytes.Repeat([]byte("x"), maxName+1))}, objecttest.WasmSection{Name: ".dep-v0", Data: []byte("packed")}))
	if len(img.Sections) != 2 || img.Kind != Wasm {
		t.Errorf("%+v", img.Sections)
	}
	s, _ := img.Section(".dep-v0")
	if got, err := img.Bytes(s, 100); string(got) != "packed" || err != nil {
		t.Errorf("%q %v", got, err)
	}
}

func TestAddressesAreReadInTheWidthOfTheImage(t *testing.T) {
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8}
	for _, tt := range []struct {
		word  int
		order binary.ByteOrder
		want  uint64
	}{{4, binary.LittleEndian, 0x04030201}, {4, binary.BigEndian, 0x01020304}, {8, binary.LittleEndian, 0x0807060504030201}, {8, binary.BigEndian, 0x0102030405060708}} {
		if got := (&Image{Word: tt.word, Order: tt.order}).Address(b); got != tt.want {
			t.Errorf("%d bytes: %#x", tt.word, got)
		}
	}
}

func TestDamagedTablesLeaveImagesWithoutSections(t *testing.T) {
	files := map[string][]byte{
		"ELF": objecttest.ELF(objecttest.ELFSpec{Machine: 62, Extra: []objecttest.Section{{Name: ".rodata", Flags: 2, Data: []byte("x")}}}), "PE": objecttest.PE(objecttest.PESpec{Extra: []objecttest.Section{{Name: ".text", Data: []byte("x")}}}),
		"Mach-O": machO(false), "universal": objecttest.Universal(machO(true), machO(false)), "WebAssembly": objecttest.Wasm(objecttest.WasmSection{Name: "a", Data: []byte("x")}),
	}
	for name, data := range files {
		for cut := 0; cut < len(data); cut += max(1, len(data)/150) {
			readAll(t, data[:cut])
		}
		for at := 0; at < min(len(data), 700); at++ {
			for _, to := range []byte{0, 0xff, data[at] ^ 0x40} {
				damaged := slices.Clone(data)
				damaged[at] = to
				for _, img := range readAll(t, damaged) {
					for _, s := range img.Sections {
						if got, err := img.Bytes(s, 1<<20); err == nil && len(got) > len(data) {
							t.Fatalf("%s with %#x at %d: %d bytes", name, to, at, len(got))
						}
					}
				}
			}
		}
	}
}

func TestBudgetsAreKept(t *testing.T) {
	data := objecttest.ELF(objecttest.ELFSpec{Machine: 62, Extra: []objecttest.Section{{Name: ".rodata", Flags: 2, Data: []byte("x")}}})
	for steps := int64(1); steps < 5; steps++ {
		if _, err := Read(bytes.NewReader(data), int64(len(data)), budget.New(budget.Limits{Steps: steps}, 1)); steps < 4 && !budget.IsBreach(err) {
			t.Errorf("%d steps are enough: %v", steps, err)
		}
	}
	if got := fmt.Sprint(len(Magics())); got != "12" {
		t.Errorf("%s magics", got)
	}
}
