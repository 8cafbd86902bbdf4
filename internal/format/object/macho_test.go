package object_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// trie holds _demo_a at 0x10, _demo_b re-exported from the second library, and
// _demo_t, a variable of a thread, at 0x30.
func trie() []byte {
	root := []byte{0, 1}
	root = append(root, "_demo_\x00"...)
	root = append(root, 10)
	node := []byte{0, 3, 'a', 0, 24, 'b', 0, 28, 't', 0, 34}
	out := append(root, node...)
	out = append(out, make([]byte, 24-len(out))...)
	out = append(out, 2, 0, 0x10, 0)   // 24: size, flags, address, no children
	out = append(out, 4, 8, 2, 'x', 0) // 28: re-export of library 2 under another name
	out = append(out, 0)               // 33: children
	return append(out, 2, 1, 0x30, 0)  // 34
}

func dylib() objecttest.MachOSpec {
	return objecttest.MachOSpec{
		FileType: 6, Flags: 0x200085, ID: "@rpath/libdemo.3.dylib", Needed: []string{"/usr/lib/libSystem.B.dylib", "@rpath/libz.1.dylib"},
		RunPath: "@loader_path/../lib", UUID: bytes.Repeat([]byte{0xab}, 16), Trie: trie(),
		Sections: []objecttest.Section{
			{Name: "__text", Type: 0x80000400, Data: []byte{0xc0, 3, 0x5f, 0xd6}}, {Name: "__cstring", Type: 2, Data: []byte("hello\x00")},
			{Name: "__const", Data: []byte{1, 2, 3}}, {Name: "__stubs", Type: 8, Data: []byte{1}}, {Name: "__unwind_info", Data: []byte{1}},
		},
		Symbols: []objecttest.Symbol{
			{Name: "a.c", Info: 0x64}, {Name: "_static", Info: 0xe, Section: 1, Value: 8}, {Name: "_demo_a", Info: 0xf, Section: 1, Value: 16},
			{Name: "_private", Info: 0x1f, Section: 3, Value: 24}, {Name: "_weak", Info: 0xf, Section: 1, Value: 32, Version: 0x80},
			{Name: "_inflate", Info: 1, Version: 2 << 8}, {Name: "_maybe", Info: 1, Version: 1<<8 | 0x40},
		},
	}
}

func TestADylibIsReadInBothByteOrders(t *testing.T) {
	for _, big := range []bool{false, true} {
		spec := dylib()
		spec.Big = big
		f := open(t, objecttest.MachO(spec))
		if f.Format != object.MachO || f.Type != object.Shared || f.Arch != "arm64" || f.Bits != 64 || f.BigEndian != big || f.BuildID != "abababababababababababababababab" {
			t.Errorf("%s %s %s %d %v %s", f.Format, f.Type, f.Arch, f.Bits, f.BigEndian, f.BuildID)
		}
		if f.SOName != spec.ID || !cmp.Equal(f.Needed, spec.Needed) || !cmp.Equal(f.RunPath, []string{spec.RunPath}) || len(f.Problems) > 0 {
			t.Errorf("%s %v %v %v", f.SOName, f.Needed, f.RunPath, f.Problems)
		}
		m := f.MachO
		if m.Flags != 0x200085 || m.Platform != 1 || m.MinOS != "11.0" || m.SDK != "14.2" || len(m.Commands) != 9 {
			t.Errorf("%+v", m)
		}
		if diff := cmp.Diff(object.Dylib{Cmd: 0xc, Name: "/usr/lib/libSystem.B.dylib", Current: "7.1.8", Compat: "7.0.0"}, m.Dylibs[1]); diff != "" {
			t.Error(diff)
		}
		base := "0x1000000"
		want := []string{
			"_demo_a " + base + "10+0 exported dynamic", "_demo_b from @rpath/libz.1.dylib 0x0+0 exported dynamic", "_demo_t " + base + "30+0 exported dynamic",
			"_static 0x8+0 func local", "_demo_a 0x10+0 func exported", "_private 0x18+0 data", "_weak 0x20+0 func weak exported",
			"_inflate from @rpath/libz.1.dylib 0x0+0 imported", "_maybe from /usr/lib/libSystem.B.dylib 0x0+0 weak imported",
		}
		if diff := cmp.Diff(want, symbols(t, f)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestDataOfAMachOFileIsStringsAndConstants(t *testing.T) {
	f := open(t, objecttest.MachO(dylib()))
	var got []string
	for _, d := range f.Data() {
		for _, s := range f.Sections {
			if s.Off == d.Off {
				got = append(got, s.Name)
			}
		}
	}
	if diff := cmp.Diff([]string{"__TEXT,__cstring", "__TEXT,__const"}, got); diff != "" {
		t.Error(diff)
	}
	s := f.SectionByName("__cstring")
	if s == nil || s != f.SectionByName("__TEXT,__cstring") || !s.Strings {
		t.Fatalf("%+v", s)
	}
	if off, ok := f.OffsetOf(s.Addr); !ok || off != s.Off {
		t.Errorf("%d, %v", off, ok)
	}
}

func TestATrieThatRunsInCirclesEnds(t *testing.T) {
	spec := dylib()
	for name, trie := range map[string][]byte{
		"a child that is its parent": {0, 1, 'x', 0, 0},
		"many ways to one node":      {0, 3, 'x', 0, 11, 'y', 0, 11, 'z', 0, 11, 2, 0, 1, 0},
		"a number without end":       {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80},
		"a size over the end":        {0x7f, 0, 0},
		"a name without end":         {0, 1, 'x', 'y'},
		"more children than bytes":   {0, 255, 'x', 0, 4},
	} {
		spec.Trie = trie
		n := 0
		if err := open(t, objecttest.MachO(spec)).Symbols(func(s object.Symbol) bool {
			if s.Dynamic {
				n++
			}
			return true
		}); err != nil || n > 1 {
			t.Errorf("%s: %d symbols, %v", name, n, err)
		}
	}
}

func TestAUniversalFileHoldsSeveralObjects(t *testing.T) {
	one := objecttest.MachO(dylib())
	data := objecttest.Universal(one, one)
	r := bytes.NewReader(data)
	if _, err := object.Open(r, r.Size(), nil); !errors.Is(err, object.ErrSeveral) {
		t.Error(err)
	}
	if object.Sniff(data) != object.MachO {
		t.Error("not recognised")
	}
	got, err := object.Members(r, r.Size(), budget.New(budget.Default(), r.Size()))
	want := []object.Member{{Name: "arm64", Off: 4096, Size: int64(len(one))}, {Name: "amd64", Off: 8192, Size: int64(len(one))}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err := object.Members(r, 6000, nil); err == nil {
		t.Error("the second architecture is missing, and no error")
	}
}
