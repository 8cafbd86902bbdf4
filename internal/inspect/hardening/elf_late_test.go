package hardening

import (
	"encoding/binary"
	"testing"
)

// irelatives writes relocations for pointers to functions at places.
func irelatives(kind uint64, places ...uint64) []byte {
	out := make([]byte, 16) // what stands before them
	for _, p := range places {
		for _, v := range []uint64{p, kind, 0x401000} {
			out = binary.LittleEndian.AppendUint64(out, v)
		}
	}
	return out
}

func TestPointersToFunctionsOfAStaticProgramMustBeProtected(t *testing.T) {
	const data = 0x4c0000
	for what, c := range map[string]struct {
		machine uint16
		table   []byte
		want    string
	}{
		"all inside":               {62, irelatives(37, data+0x10, data+0xff8), Full},
		"one behind":               {62, irelatives(37, data+0x10, data+0x1000), Partial},
		"one behind, arm64":        {183, irelatives(1032, data+0x1008), Partial},
		"one behind, RISC-V":       {243, irelatives(58, data+0x1008), Partial},
		"of another kind":          {62, irelatives(8, data+0x1008), Full},
		"no address of the file":   {62, irelatives(37, 0x900000), Full},
		"none":                     {62, nil, Full},
		"a number that only looks": {62, []byte{37, 0, 0, 0, 0, 0, 0, 0}, Full},
		"a machine without them":   {8, irelatives(37, data+0x1008), Full},
	} {
		table := c.table
		if len(table) == 0 {
			table = make([]byte, 32)
		}
		im := image{kind: etExec, machine: c.machine, segments: []segment{
			{kind: ptLoad, flags: flagR, addr: 0x400000, data: table},
			{kind: ptLoad, flags: flagR | flagX, addr: 0x401000, data: []byte{0xc3, 0, 0, 0}},
			{kind: ptLoad, flags: flagR | flagW, addr: data, size: 0x2000, data: make([]byte, 64)},
			{kind: ptGNURelro, flags: flagR, addr: data, size: 0x1000},
		}}
		r := im.report(t)
		expect(t, what, &r, "relro", c.want)
	}
}

func TestAProgramWithALoaderIsNotTakenForStatic(t *testing.T) {
	segments := []segment{
		{kind: ptLoad, flags: flagR | flagX, addr: 0x401000, data: []byte{0xc3}},
		{kind: ptLoad, flags: flagR | flagW, addr: 0x4c0000, data: make([]byte, 64)},
		{kind: ptGNURelro, flags: flagR, addr: 0x4c0000, size: 0x1000},
	}
	im := image{kind: etExec, segments: segments}
	r := im.report(t)
	expect(t, "static", &r, "static", "true", "relro", Full)
	r = im.interp().report(t)
	expect(t, "a loader, and no dynamic section", &r, "static", "false", "relro", Partial)
	im.dynamic = [][2]uint64{{dtFlags, 0}}
	r = im.report(t)
	expect(t, "a dynamic section without the flag", &r, "relro", Partial)
	im.segments = segments[:2]
	im.dynamic = nil
	r = im.report(t)
	expect(t, "no segment", &r, "relro", None)
}
