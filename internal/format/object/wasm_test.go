package object_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func join(parts ...any) (out []byte) {
	for _, p := range parts {
		switch p := p.(type) {
		case int:
			out = append(out, byte(p))
		case string:
			out = append(out, objecttest.WasmName(p)...)
		case []byte:
			out = append(out, p...)
		}
	}
	return out
}

func module() []objecttest.WasmSection {
	functions := append([]byte{2}, join(0, "env.log", 1, "encode_block")...)
	return []objecttest.WasmSection{
		{Name: "dylink.0", Data: join(1, 4, 0, 0, 0, 0, 2, 8, 1, "libz.s")},
		{ID: 1, Data: []byte{0}},
		{ID: 2, Data: join(5, "env", "log", 0, 0, "env", "memory", 2, 1, 1, 2, "env", "table", 1, 0x70, 0, 1, "wasi", "errno", 3, 0x7f, 0, "env", "tag", 4, 0, 0)},
		{ID: 7, Data: join(2, "encode", 0, 1, "memory", 2, 0)},
		{ID: 10, Data: []byte{0}}, {ID: 11, Data: join(1, 0, "constants")},
		{Name: "name", Data: join(0, 5, "demo", 1, len(functions), functions)},
		{Name: "producers", Data: join(2, "language", 1, "Rust", "", "processed-by", 2, "rustc", "1.92.0", "clang", "19.1")},
		{Name: "target_features", Data: join(1, int('+'), "simd128")},
	}
}

func TestAModuleIsRead(t *testing.T) {
	f := open(t, objecttest.Wasm(module()...))
	if f.Format != object.Wasm || f.Type != object.Shared || f.Arch != "wasm32" || f.Bits != 32 || f.SOName != "demo" || len(f.Problems) > 0 {
		t.Errorf("%s %s %s %q %v", f.Format, f.Type, f.Arch, f.SOName, f.Problems)
	}
	want := &object.WasmInfo{
		Producers: []object.Producer{{Field: "language", Name: "Rust"}, {Field: "processed-by", Name: "rustc", Version: "1.92.0"}, {Field: "processed-by", Name: "clang", Version: "19.1"}},
		Imports:   []string{"env", "wasi"}, Features: []string{"+simd128"},
	}
	if diff := cmp.Diff(want, f.Wasm); diff != "" {
		t.Error(diff)
	}
	lines := []string{
		"log from env 0x0+0 func imported dynamic", "memory from env 0x0+0 data imported dynamic", "table from env 0x0+0 imported dynamic",
		"errno from wasi 0x0+0 data imported dynamic", "tag from env 0x0+0 imported dynamic",
		"encode 0x1+0 func exported dynamic", "memory 0x0+0 data exported dynamic", "env.log 0x0+0 func local", "encode_block 0x1+0 func local",
	}
	if diff := cmp.Diff(lines, symbols(t, f)); diff != "" {
		t.Error(diff)
	}
	var names []string
	for _, s := range f.Sections {
		names = append(names, s.Name)
	}
	if diff := cmp.Diff([]string{"dylink.0", "type", "import", "export", "code", "data", "name", "producers", "target_features"}, names); diff != "" {
		t.Error(diff)
	}
	s := f.SectionByName("data")
	if diff := cmp.Diff([]object.Range{{Off: s.Off, Size: s.Size}}, f.Data()); diff != "" {
		t.Error(diff)
	}
}

func TestACustomSectionBeginsBehindItsName(t *testing.T) {
	f := open(t, objecttest.Wasm(objecttest.WasmSection{Name: ".dep-v0", Data: []byte("packed")}))
	if got, err := f.Read(f.SectionByName(".dep-v0"), 100); string(got) != "packed" || err != nil || f.Type != object.Module {
		t.Errorf("%q, %v", got, err)
	}
}

func TestAMemoryOf64BitsMakesWasm64(t *testing.T) {
	if f := open(t, objecttest.Wasm(objecttest.WasmSection{ID: 5, Data: []byte{1, 4, 1}})); f.Arch != "wasm64" || f.Bits != 64 {
		t.Errorf("%s, %d", f.Arch, f.Bits)
	}
}

func TestAnObjectOfClangForWasmIsForTheLinker(t *testing.T) {
	if f := open(t, objecttest.Wasm(objecttest.WasmSection{Name: "linking", Data: []byte{2}})); f.Type != object.Relocatable {
		t.Error(f.Type)
	}
}

func TestTheRestOfACutModuleIsKept(t *testing.T) {
	data := objecttest.Wasm(module()...)
	f := open(t, data[:len(data)-60])
	if len(f.Problems) != 1 || f.SectionByName("export") == nil {
		t.Errorf("%v", f.Problems)
	}
}
