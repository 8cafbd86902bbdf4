package object_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func TestDamagedPartsOfAModuleEndThatPartOnly(t *testing.T) {
	export := objecttest.WasmSection{ID: 7, Data: join(1, "run", 0, 7)}
	for name, bad := range map[string]objecttest.WasmSection{
		"imports of an unknown kind":   {ID: 2, Data: join(2, "env", "x", 9, 0, "env", "y", 0, 0)},
		"more imports than there are":  {ID: 2, Data: join(100, "env", "x", 0)},
		"a name longer than the rest":  {Name: "name", Data: []byte{1, 5, 1, 0, 200, 'x', 'y'}},
		"a part of names that is over": {Name: "name", Data: []byte{2, 200, 1}},
		"producers without end":        {Name: "producers", Data: []byte{9, 1, 'x', 200, 1}},
		"features without names":       {Name: "target_features", Data: []byte{200, '+'}},
		"a dynamic part of no size":    {Name: "dylink.0", Data: []byte{2, 0, 2, 0}},
		"an empty memory":              {ID: 5},
	} {
		f := open(t, objecttest.Wasm(bad, export))
		got := symbols(t, f)
		if len(got) == 0 || got[len(got)-1] != "run 0x7+0 func exported dynamic" && !strings.Contains(name, "name") {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestReferenceTypesAndPageSizesAreSkipped(t *testing.T) {
	f := open(t, objecttest.Wasm(objecttest.WasmSection{ID: 2, Data: join(4,
		"env", "table", 1, 0x64, 5, 1, 1, 2, // (ref 5), with a maximum
		"env", "memory", 2, 8, 1, 16, // a page size of its own
		"env", "global", 3, 0x63, 7, 1,
		"env", "last", 0, 3)}))
	want := []string{"table from env 0x0+0 imported dynamic", "memory from env 0x0+0 data imported dynamic", "global from env 0x0+0 data imported dynamic", "last from env 0x0+0 func imported dynamic"}
	if diff := cmp.Diff(want, symbols(t, f)); diff != "" {
		t.Error(diff)
	}
}

func TestModulesOfOtherVersionsAreNotTakenForModules(t *testing.T) {
	component := []byte("\x00asm\x0d\x00\x01\x00" + strings.Repeat("\x00", 16))
	if got := object.Sniff(component); got != "" {
		t.Errorf("a component is %s", got)
	}
	for _, data := range samples() {
		f, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
		if err == nil && object.Sniff(data[:16]) != f.Format {
			t.Errorf("%s is sniffed as %q", f.Format, object.Sniff(data[:16]))
		}
	}
}
