package hardening

import (
	"bytes"
	"encoding/binary"
	"io/fs"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func TestKindAndPIEAreToldByTypeFlagsAndLoader(t *testing.T) {
	interp := segment{kind: 3, flags: flagR, addr: 0x600000, data: []byte("/lib64/ld.so\x00")}
	load := segment{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}
	for what, c := range map[string]struct {
		im   image
		want []string
	}{
		"fixed, with loader":  {image{kind: etExec, segments: []segment{load, interp}}, []string{"kind", "executable", "static", "false", "pie", No}},
		"fixed, static":       {image{kind: etExec, segments: []segment{load}}, []string{"kind", "executable", "static", "true", "pie", No}},
		"PIE by its loader":   {image{kind: etDyn, segments: []segment{load, interp}}, []string{"kind", "executable", "static", "false", "pie", Yes}},
		"static PIE":          {image{kind: etDyn, segments: []segment{load}, dynamic: [][2]uint64{{dtFlags1, df1PIE}}}, []string{"kind", "executable", "static", "true", "pie", Yes}},
		"library":             {image{kind: etDyn, segments: []segment{load}, dynamic: [][2]uint64{{dtFlags1, df1Now}}}, []string{"kind", "shared-library", "static", "false", "pie", NotApplicable}},
		"object":              {image{kind: etRel}, []string{"kind", "object", "static", "", "pie", NotApplicable, "relro", NotApplicable}},
		"memory of a process": {image{kind: 4, segments: []segment{load}}, []string{"kind", "core", "pie", NotApplicable}},
	} {
		r := c.im.report(t)
		expect(t, what, &r, c.want...)
	}
}

func TestRelroNeedsSegmentBindingAndCoverage(t *testing.T) {
	relro := segment{kind: ptGNURelro, flags: flagR, addr: 0x3000, size: 0x1000}
	load := segment{kind: ptLoad, flags: flagR | flagW, addr: 0x3000, data: make([]byte, 64)}
	for what, c := range map[string]struct {
		segments []segment
		dynamic  [][2]uint64
		want     string
	}{
		"nothing":                                 {[]segment{load}, [][2]uint64{{dtFlags, 0}}, None},
		"binding without the segment":             {[]segment{load}, [][2]uint64{{dtFlags, dfBindNow}, {dtFlags1, df1Now}}, None},
		"a segment of no size":                    {[]segment{load, {kind: ptGNURelro, addr: 0x3000}}, [][2]uint64{{dtFlags, dfBindNow}}, None},
		"the segment alone":                       {[]segment{load, relro}, [][2]uint64{{dtFlags, 0}}, Partial},
		"DF_BIND_NOW":                             {[]segment{load, relro}, [][2]uint64{{dtFlags, dfBindNow}}, Full},
		"DF_1_NOW":                                {[]segment{load, relro}, [][2]uint64{{dtFlags1, df1Now}}, Full},
		"DT_BIND_NOW, whose value means nothing":  {[]segment{load, relro}, [][2]uint64{{dtBindNow, 0}}, Full},
		"another flag":                            {[]segment{load, relro}, [][2]uint64{{dtFlags, dfTextRel}}, Partial},
		"a table of addresses outside":            {[]segment{load, relro}, [][2]uint64{{dtBindNow, 0}, {dtPltGot, 0x4000}}, Partial},
		"a table of addresses in its last bytes":  {[]segment{load, relro}, [][2]uint64{{dtBindNow, 0}, {dtPltGot, 0x3ff8}}, Full},
		"a table of addresses before the segment": {[]segment{load, relro}, [][2]uint64{{dtBindNow, 0}, {dtPltGot, 0x2ff8}}, Partial},
	} {
		r := image{kind: etExec, segments: c.segments, dynamic: c.dynamic}.report(t)
		expect(t, what, &r, "relro", c.want)
	}
}

func TestTheStackIsExecutableByDefaultOnSomeMachines(t *testing.T) {
	load := segment{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}
	for what, c := range map[string]struct {
		machine uint16
		stack   []segment
		want    string
	}{
		"x86-64, not executable": {62, []segment{{kind: ptGNUStack, flags: flagR | flagW}}, Yes},
		"x86-64, executable":     {62, []segment{{kind: ptGNUStack, flags: flagR | flagW | flagX}}, No},
		"x86-64 without a word":  {62, nil, No},
		"arm64 without a word":   {183, nil, Yes},
		"RISC-V without a word":  {243, nil, Yes},
	} {
		r := image{kind: etExec, machine: c.machine, segments: append([]segment{load}, c.stack...)}.report(t)
		expect(t, what, &r, "nx", c.want)
	}
}

func TestSegmentsThatAreWritableAndExecutableAreCounted(t *testing.T) {
	load := func(flags uint32) segment {
		return segment{kind: ptLoad, flags: flags, addr: 0x1000, data: []byte{0xc3}}
	}
	r := image{kind: etExec, segments: []segment{load(flagR | flagX), load(flagR | flagW), load(flagR | flagW | flagX)}}.report(t)
	expect(t, "one of three", &r, "writableCode", "1")
	r = image{kind: etExec, segments: []segment{load(flagR | flagX), {kind: ptGNUStack, flags: 7}}}.report(t)
	expect(t, "the stack is told by nx", &r, "writableCode", "0")
}

func TestTextRelocationsAndFlagsAreRead(t *testing.T) {
	load := segment{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}
	for what, c := range map[string]struct {
		dynamic [][2]uint64
		want    []string
	}{
		"DT_TEXTREL":      {[][2]uint64{{dtTextRel, 0}}, []string{"textRelocations", Yes}},
		"DF_TEXTREL":      {[][2]uint64{{dtFlags, dfTextRel}}, []string{"textRelocations", Yes}},
		"none":            {[][2]uint64{{dtFlags, dfBindNow}}, []string{"textRelocations", No, "flags", ""}},
		"flags, by order": {[][2]uint64{{dtFlags1, df1NoOpen | df1Now | df1NoDel}}, []string{"flags", "now, nodelete, noopen"}},
		"no run path":     {[][2]uint64{{dtFlags1, 0}}, []string{"runPath", None}},
	} {
		r := image{kind: etDyn, segments: []segment{load}, dynamic: c.dynamic}.report(t)
		expect(t, what, &r, c.want...)
	}
}

func TestRunPathsHaveClasses(t *testing.T) {
	for path, class := range map[string]string{
		"": "empty", "lib": "relative", "./lib": "relative", "../lib": "relative", "$ORIGIN": "origin", "${ORIGIN}/../lib": "origin",
		"/usr/lib/x": "absolute", "/tmp": "world-writable", "/tmp/build/lib": "world-writable", "/tmpfiles": "absolute",
		"/var/tmp/x": "world-writable", "/home/user/lib": "build-folder", "/dev/shm/x": "world-writable", "$LIB": "relative",
	} {
		if got := classOfPath(path); got != class {
			t.Errorf("%q: %s, want %s", path, got, class)
		}
	}
	r := auditOne(t, objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, SOName: "libx.so", RunPath: "$ORIGIN/lib::/tmp/x"}))
	expect(t, "a library", &r, "runPath", "runpath", "runPathEntries", "origin $ORIGIN/lib, empty , world-writable /tmp/x")
}

// note is an ELF note of GNU with properties.
func propertyNote(kind, bits uint32, more ...uint32) []byte {
	w := binary.LittleEndian
	var desc []byte
	for _, p := range append([]uint32{kind, bits}, more...) {
		if len(desc)%16 == 0 {
			desc = w.AppendUint32(w.AppendUint32(desc, p), 4)
		} else {
			desc = w.AppendUint32(w.AppendUint32(desc, p), 0)
		}
	}
	b := w.AppendUint32(w.AppendUint32(w.AppendUint32(nil, 4), uint32(len(desc))), 5)
	return append(append(b, "GNU\x00"...), desc...)
}

func TestControlFlowProtectionIsWhatTheNoteSays(t *testing.T) {
	load := segment{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}
	for what, c := range map[string]struct {
		machine uint16
		note    []byte
		want    []string
	}{
		"both":                        {62, propertyNote(propertyX86, 3), []string{"cet", On, "cetIBT", On, "cetShadowStack", On}},
		"shadow stacks only":          {62, propertyNote(propertyX86, 2), []string{"cet", Off, "cetIBT", Off, "cetShadowStack", On}},
		"what the program uses":       {62, propertyNote(0xc0010002, 3), []string{"cet", Off}},
		"no note":                     {62, nil, []string{"cet", Off}},
		"two notes that disagree":     {62, propertyNote(propertyX86, 3, propertyX86, 1), []string{"cet", Off, "cetIBT", On}},
		"arm64":                       {183, propertyNote(propertyARM64, 3), []string{"cet", NotApplicable, "bti", On, "pac", On, "gcs", Off}},
		"arm64 without":               {183, nil, []string{"bti", Off, "pac", Off}},
		"a machine without the thing": {243, nil, []string{"cet", NotApplicable, "bti", ""}},
	} {
		segments := []segment{load}
		if c.note != nil {
			segments = append(segments, segment{kind: 4, flags: flagR, addr: 0x200, data: c.note})
		}
		r := image{kind: etExec, machine: c.machine, segments: segments}.report(t)
		expect(t, what, &r, c.want...)
	}
}

func TestFilesOfDebugDataAreNotJudged(t *testing.T) {
	file := objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, Extra: []objecttest.Section{
		{Name: ".text", Type: 8, Flags: 6, Data: make([]byte, 16)}, {Name: ".debug_info", Data: []byte{1, 2, 3, 4}},
	}})
	r := auditOne(t, file)
	expect(t, "debug file", &r, "kind", "debug", "pie", NotApplicable, "canary", "", "debugInfo", "true")
}

func TestTheModeTellsSetuid(t *testing.T) {
	file := image{kind: etExec, segments: []segment{{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}}}.bytes()
	for mode, want := range map[fs.FileMode]string{fs.ModeSetuid | 0o755: "true", 0o755: "false", 0: ""} {
		reports, err := Audit(bytes.NewReader(file), int64(len(file)), mode, budgetFor(file))
		if err != nil {
			t.Fatal(err)
		}
		expect(t, mode.String(), &reports[0], "setuid", want)
	}
}

func TestMachinesWhoseCodeIsNotReadAreUnknown(t *testing.T) {
	load := segment{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}
	r := image{kind: etExec, machine: 243, segments: []segment{load}}.report(t)
	expect(t, "RISC-V", &r, "canary", Unknown, "stackClash", Unknown, "fortify", Unknown, "relro", None)
	if len(r.Notes) == 0 {
		t.Error("nothing says why")
	}
}
