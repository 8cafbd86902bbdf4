package object_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// directory is where entry i of the data directories stands in a 64-bit file.
func directory(i int) uint64 { return 64 + 24 + 112 + 8*uint64(i) }

func TestDamageOfAPEFileIsSaid(t *testing.T) {
	fresh := func() []byte { return objecttest.PE(dll()) }
	rva := func(i int) uint64 {
		return uint64(binary.LittleEndian.Uint32(fresh()[directory(i):])) - 0x1000 + 0x400
	}
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"imports outside", set(fresh(), directory(1), 0x70000000, 4), "data directory 1 lies outside"},
		{"delayed imports outside", set(fresh(), directory(13), 0x70000000, 4), "data directory 13 lies outside"},
		{"a library name outside", set(fresh(), rva(1)+12, 0x70000000, 4), "data directory 1 names no library at row 0"},
		{"a load configuration outside", set(fresh(), directory(10), 0x70000000, 4), "the load configuration lies outside"},
		{"a version of another key", bytes.Replace(fresh(), []byte("V\x00S\x00_\x00"), []byte("V\x00S\x00-\x00"), 1), "the version resource is damaged"},
		{"more sections than headers", set(fresh(), 64+6, 0xfff0, 2), "section headers"},
		{"a short optional header", set(fresh(), 64+20, 100, 2), "optional header is cut short"},
		{"a section over the end", set(fresh(), 64+24+240+16, 1<<30, 4), "reaches over the end"},
	} {
		if got := problems(t, tt.data); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestASymbolTableThatWasStrippedIsNotRead(t *testing.T) {
	data := objecttest.PE(dll())
	set(data, 64+12, 1<<30, 4) // its place stayed in the header
	for _, s := range symbols(t, open(t, data)) {
		if !strings.Contains(s, "dynamic") {
			t.Error(s)
		}
	}
}

func TestDelayedImportsOfOldLinkersHaveAddresses(t *testing.T) {
	spec := dll()
	spec.Narrow = true
	data := objecttest.PE(spec)
	f := open(t, data)
	base := f.PE.ImageBase
	at := uint64(f.PE.Directories[13].RVA) - 0x1000 + 0x400
	set(data, at, 0, 4)
	for _, field := range []uint64{4, 16} {
		set(data, at+field, base+uint64(binary.LittleEndian.Uint32(data[at+field:])), 4)
	}
	thunk := uint64(binary.LittleEndian.Uint32(data[at+16:])) - base - 0x1000 + 0x400
	set(data, thunk, base+uint64(binary.LittleEndian.Uint32(data[thunk:])), 4)
	f = open(t, data)
	if diff := cmp.Diff([]string{"node.exe"}, f.PE.Delayed); diff != "" {
		t.Error(diff)
	}
	found := false
	for _, s := range symbols(t, f) {
		found = found || strings.HasPrefix(s, "napi_create_object from node.exe")
	}
	if !found {
		t.Error(symbols(t, f))
	}
}

func TestMachinesOfPEFiles(t *testing.T) {
	for machine, want := range map[uint64]string{0x14c: "386", 0x8664: "amd64", 0xaa64: "arm64", 0xa641: "arm64", 0x1c4: "arm", 0x200: "ia64", 0x5064: "riscv64", 0x6264: "loong64", 0x6232: "loong32", 0x1234: "machine-4660"} {
		if f := open(t, set(objecttest.PE(objecttest.PESpec{}), 64+4, machine, 2)); f.Arch != want {
			t.Errorf("%#x: %s, want %s", machine, f.Arch, want)
		}
	}
}

// commands are load commands that [objecttest.MachO] does not write, in place
// of that of the platform, which has 24 bytes.
func TestFurtherLoadCommandsOfMachO(t *testing.T) {
	data := objecttest.MachO(dylib())
	at := uint64(0)
	for _, c := range open(t, data).MachO.Commands {
		if c.Cmd == 0x32 {
			at = c.Off
		}
	}
	for _, tt := range []struct {
		cmd    uint64
		fields [4]uint64
		get    func(f *object.File) any
		want   any
	}{
		{0x24, [4]uint64{10<<16 | 9<<8, 10<<16 | 14<<8 | 1}, func(f *object.File) any { return []any{f.MachO.Platform, f.MachO.MinOS, f.MachO.SDK} }, []any{uint32(1), "10.9", "10.14.1"}},
		{0x25, [4]uint64{9 << 16}, func(f *object.File) any { return f.MachO.Platform }, uint32(2)},
		{0x2f, [4]uint64{9 << 16}, func(f *object.File) any { return f.MachO.Platform }, uint32(3)},
		{0x30, [4]uint64{9 << 16}, func(f *object.File) any { return f.MachO.Platform }, uint32(4)},
		{0x2a, [4]uint64{2<<30 | 3<<20, 1 << 8}, func(f *object.File) any { return f.MachO.SourceVersion }, "1.2.3.0.0"},
		{0x1d, [4]uint64{4096, 77}, func(f *object.File) any { return f.MachO.Signature }, object.Range{Off: 4096, Size: 77}},
		{0x2c, [4]uint64{1, 2, 1}, func(f *object.File) any { return f.MachO.Encrypted }, true},
		{0x80000028, [4]uint64{0x44}, func(f *object.File) any { return f.Entry }, uint64(objecttest.MachOBase + 0x44)},
		{0xe, [4]uint64{12, 'd' | 'y'<<8 | 'l'<<16 | 'd'<<24}, func(f *object.File) any { return f.Interp }, "dyld"},
		{0x8000001f, [4]uint64{24, 0, 1 << 16, 0}, func(f *object.File) any { return f.Needed[2] }, ""},
	} {
		set(data, at, tt.cmd, 4)
		for i, v := range tt.fields {
			set(data, at+8+4*uint64(i), v, 4)
		}
		if diff := cmp.Diff(tt.want, tt.get(open(t, data))); diff != "" {
			t.Errorf("%#x: %s", tt.cmd, diff)
		}
	}
}

func TestTypesOfMachOFiles(t *testing.T) {
	for kind, want := range map[uint32]object.Type{1: object.Relocatable, 2: object.Executable, 4: object.Core, 6: object.Shared, 8: object.Shared, 7: object.Executable} {
		if f := open(t, objecttest.MachO(objecttest.MachOSpec{FileType: kind})); f.Type != want {
			t.Errorf("%d: %s, want %s", kind, f.Type, want)
		}
	}
	for cpu, want := range map[uint64]string{7: "386", 0x01000007: "amd64", 12: "arm", 18: "ppc", 0x01000012: "ppc64", 0x0200000c: "arm64_32", 99: "machine-99"} {
		if f := open(t, set(objecttest.MachO(objecttest.MachOSpec{}), 4, cpu, 4)); f.Arch != want {
			t.Errorf("%#x: %s, want %s", cpu, f.Arch, want)
		}
	}
	if f := open(t, set(objecttest.MachO(objecttest.MachOSpec{}), 8, 0x80000002, 4)); f.Arch != "arm64e" {
		t.Error(f.Arch)
	}
}

func TestDamageOfLoadCommandsIsSaid(t *testing.T) {
	fresh := func() []byte { return objecttest.MachO(dylib()) }
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"more commands than bytes", set(fresh(), 16, 1000, 4), "load commands of 1000 are in the file"},
		{"a command of no bytes", set(fresh(), 36, 0, 4), "load command 0 has 0 bytes"},
		{"a command longer than the rest", set(fresh(), 36, 1<<30, 4), "load command 0 has"},
	} {
		if got := problems(t, tt.data); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}
