package object_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func dll() objecttest.PESpec {
	return objecttest.PESpec{
		DLL: true, Name: "demo.dll", Characteristics: 0x4160, Exports: []string{"demo_open", "demo_close", "demo_alloc"}, Forward: "NTDLL.RtlAlloc", Unnamed: 1,
		Imports:     []objecttest.Import{{Library: "KERNEL32.dll", Names: []string{"Sleep", "ExitProcess"}}, {Library: "WS2_32.dll", Names: []string{"#115"}}},
		Delayed:     []objecttest.Import{{Library: "node.exe", Names: []string{"napi_create_object"}}},
		Version:     [][2]string{{"CompanyName", "Demo Ltd"}, {"ProductName", "Demo größer"}, {"ProductVersion", "1.2.3-beta"}},
		FileVersion: [4]uint16{1, 2, 3, 4},
		GUID:        []byte{0x33, 0x22, 0x11, 0, 0x55, 0x44, 0x77, 0x66, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}, PDB: `D:\build\demo.pdb`,
		GuardFlags: 0x10500,
		Extra:      []objecttest.Section{{Name: ".text", Flags: 0x60000020, Data: []byte{0xc3}}, {Name: "/4", Flags: 0x42000040, Data: []byte("dwarf")}},
		COFF:       []objecttest.Symbol{{Name: ".debug_abbrev", Other: 3, Section: 3}, {Name: "a_function_of_mingw", Info: 2, Other: 2, Section: 2, Value: 16}, {Name: "from_elsewhere", Other: 2}},
	}
}

func TestALibraryForWindowsIsReadInBothWidths(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		spec := dll()
		spec.Narrow = narrow
		f := open(t, objecttest.PE(spec))
		arch, bits := "amd64", 64
		if narrow {
			arch, bits = "386", 32
		}
		if f.Format != object.PE || f.Type != object.Shared || f.Arch != arch || f.Bits != bits || f.SOName != "demo.dll" {
			t.Errorf("%s %s %s %d %s", f.Format, f.Type, f.Arch, f.Bits, f.SOName)
		}
		if diff := cmp.Diff([]string{"KERNEL32.dll", "WS2_32.dll"}, f.Needed); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{"node.exe"}, f.PE.Delayed); diff != "" {
			t.Error(diff)
		}
		if len(f.Problems) != 0 {
			t.Error(f.Problems)
		}
		base := f.PE.ImageBase
		want := []string{
			"demo_open exported dynamic", "demo_close exported dynamic", "demo_alloc from NTDLL.RtlAlloc exported dynamic", "#4 exported dynamic",
			"Sleep from KERNEL32.dll imported dynamic", "ExitProcess from KERNEL32.dll imported dynamic", "#115 from WS2_32.dll imported dynamic",
			"napi_create_object from node.exe imported dynamic", ".debug_abbrev local", "a_function_of_mingw func", "from_elsewhere imported",
		}
		got := symbols(t, f)
		for i, s := range got { // without the address
			words := strings.Fields(s)
			for j, w := range words {
				if strings.HasPrefix(w, "0x") {
					words = append(words[:j:j], words[j+1:]...)
				}
			}
			got[i] = strings.Join(words, " ")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if text := f.SectionByName(".text"); text == nil || !text.Exec || text.Addr <= base {
			t.Errorf("%+v", text)
		}
		if s := f.SectionByName(".debug_abbrev"); s == nil || s.Alloc {
			t.Errorf("the section with a long name: %+v", s)
		}
	}
}

func TestPEFilesSayHowTheyAreHardenedAndWhoTheyAre(t *testing.T) {
	for _, narrow := range []bool{false, true} {
		spec := dll()
		spec.Narrow = narrow
		p := open(t, objecttest.PE(spec)).PE
		if p.DllCharacteristics != 0x4160 || p.ExDllCharacteristics != 1 || p.LinkerVersion != "14.29" || p.Subsystem != 3 || p.Managed || p.Signed {
			t.Errorf("%+v", p)
		}
		if p.LoadConfig == nil || p.LoadConfig.GuardFlags != 0x10500 || p.LoadConfig.SecurityCookie != 0 {
			t.Errorf("%+v", p.LoadConfig)
		}
		if diff := cmp.Diff([]uint32{2, 20}, p.DebugTypes); diff != "" || p.PDB != `D:\build\demo.pdb` {
			t.Error(p.PDB, diff)
		}
		want := []object.Pair{{Name: "CompanyName", Value: "Demo Ltd"}, {Name: "ProductName", Value: "Demo größer"}, {Name: "ProductVersion", Value: "1.2.3-beta"}}
		if diff := cmp.Diff(want, p.Version); diff != "" {
			t.Error(diff)
		}
		if p.FileVersion != "1.2.3.4" || p.ProductVersion != "1.2.3.4" || p.VersionValue("ProductVersion") != "1.2.3-beta" || p.VersionValue("Other") != "" {
			t.Errorf("%s %s", p.FileVersion, p.ProductVersion)
		}
	}
	f := open(t, objecttest.PE(dll()))
	if f.BuildID != "00112233445566778899aabbccddeeff" {
		t.Errorf("build id %s: the first three numbers of a GUID are little-endian", f.BuildID)
	}
}

func TestAProgramWithoutTablesHasNone(t *testing.T) {
	f := open(t, objecttest.PE(objecttest.PESpec{}))
	if f.Type != object.Executable || f.Needed != nil || f.SOName != "" || f.PE.LoadConfig != nil || f.PE.Version != nil || symbols(t, f) != nil {
		t.Errorf("%+v", f.PE)
	}
}

func TestDataOfAPEFileIsWhatIsLoadedAndNoCode(t *testing.T) {
	f := open(t, objecttest.PE(dll()))
	s := f.SectionByName(".rdata")
	if diff := cmp.Diff([]object.Range{{Off: s.Off, Size: s.Size, Addr: s.Addr}}, f.Data()); diff != "" {
		t.Error(diff)
	}
	if off, ok := f.OffsetOf(s.Addr + 8); !ok || off != s.Off+8 {
		t.Errorf("%d, %v", off, ok)
	}
}
