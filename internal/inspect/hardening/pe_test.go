package hardening

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// guardConfig is a load configuration with a table of control flow guard, which
// stands behind it.
func guardConfig(flags uint64, more map[int]uint64) []byte {
	fields := map[int]uint64{128: winRData + 320, 136: 2, 144: flags | guardInstrumented | guardTable, 112: winData + 8, 120: winData + 16}
	for at, v := range more {
		fields[at] = v
	}
	return loadConfig64(fields)
}

// guardRows are two functions of the text.
func guardRows() []byte { return le32(0x1000, 0x1100) }

// goodImage has all that a header can ask for.
func goodImage() winImage {
	return winImage{
		dll: peASLR | peNX | peHighEntropy | peGuardCF, relocs: make([]byte, 16), config: guardConfig(0, nil), rdata: guardRows(),
		functions: []winFunction{{code: plainBody, unwind: fixedFrame(40)}, {code: plainBody, unwind: fixedFrame(40)}},
	}
}

func TestFlagsOfPEAreBelievedOnlyWithTheirTables(t *testing.T) {
	for what, c := range map[string]struct {
		change func(*winImage)
		want   []string
	}{
		"all": {func(*winImage) {}, []string{
			"kind", "executable", "pie", Yes, "aslr", Yes, "highEntropyVA", Yes, "nx", Yes, "cfg", Yes, "cfgTargets", "2", "xfg", No, "ehContinuation", No,
			"cet", Off, "safeSEH", NotApplicable, "gs", No, "writableCode", "0", "sharedWritable", "0", "authenticode", No, "delayLoadProtection", NotApplicable,
		}},
		"a library":                {func(w *winImage) { w.flags |= peDLL }, []string{"kind", "shared-library"}},
		"ASLR without relocations": {func(w *winImage) { w.relocs = nil }, []string{"aslr", No, "highEntropyVA", No}},
		"relocations stripped":     {func(w *winImage) { w.flags |= peRelocsStripped }, []string{"aslr", No}},
		"relocations elsewhere":    {func(w *winImage) { w.dirs = map[int][2]uint32{5: {0xf00000, 64}} }, []string{"aslr", No}},
		"no high entropy":          {func(w *winImage) { w.dll &^= peHighEntropy }, []string{"aslr", Yes, "highEntropyVA", No}},
		"no flags":                 {func(w *winImage) { w.dll = 0 }, []string{"aslr", No, "highEntropyVA", No, "nx", Yes, "cfg", No}},
		"CFG without a table":      {func(w *winImage) { w.config = guardConfig(0, map[int]uint64{136: 0}) }, []string{"cfg", No}},
		"CFG table outside":        {func(w *winImage) { w.config = guardConfig(0, map[int]uint64{128: 0x7fff00000000}) }, []string{"cfg", No}},
		"CFG table of data":        {func(w *winImage) { w.rdata = le32(0x100000, 0x400000) }, []string{"cfg", No}},
		"CFG without the flag":     {func(w *winImage) { w.dll &^= peGuardCF }, []string{"cfg", No}},
		"CFG without a config":     {func(w *winImage) { w.config = nil }, []string{"cfg", No}},
		"CFG not instrumented":     {func(w *winImage) { w.config = guardConfig(0, map[int]uint64{144: guardTable}) }, []string{"cfg", No}},
		"CFG with flags in its rows": {func(w *winImage) {
			w.config, w.rdata = guardConfig(1<<28, nil), []byte{0, 0x10, 0, 0, 2, 0, 0x11, 0, 0, 0}
		}, []string{"cfg", Yes, "cfgTargets", "2"}},
		"XFG":                {func(w *winImage) { w.config = guardConfig(guardXFG, nil) }, []string{"xfg", Yes}},
		"XFG without CFG":    {func(w *winImage) { w.config, w.dll = guardConfig(guardXFG, nil), peASLR }, []string{"xfg", No}},
		"EH continuation":    {func(w *winImage) { w.config = guardConfig(guardEHCont, map[int]uint64{264: winRData + 320, 272: 2}) }, []string{"ehContinuation", Yes}},
		"EH without places":  {func(w *winImage) { w.config = guardConfig(guardEHCont, nil) }, []string{"ehContinuation", Yes}},
		"EH table outside":   {func(w *winImage) { w.config = guardConfig(guardEHCont, map[int]uint64{264: 99, 272: 2}) }, []string{"ehContinuation", No}},
		"system libraries":   {func(w *winImage) { w.config = guardConfig(0, map[int]uint64{78: 0x800}) }, []string{"libraryFolders", "system"}},
		"restricted":         {func(w *winImage) { w.config = guardConfig(0, map[int]uint64{78: 0x200}) }, []string{"libraryFolders", "restricted"}},
		"a short config":     {func(w *winImage) { w.config = le32(112, 0, 0, 0); w.rdata = make([]byte, 256) }, []string{"cfg", No, "gs", No}},
		"few directories":    {func(w *winImage) { w.relocs, w.config = nil, nil }, []string{"aslr", No, "cfg", No}},
		"force integrity":    {func(w *winImage) { w.dll |= peForceSigned | peAppContain }, []string{"forceIntegrity", Yes, "appContainer", Yes}},
		"writable code":      {func(w *winImage) { w.more = []winSection{{".wx", winReloc + 0x1000, []byte{1}, 0xe0000020}} }, []string{"writableCode", "1"}},
		"shared and written": {func(w *winImage) { w.more = []winSection{{".sh", winReloc + 0x1000, []byte{1}, 0xd0000040}} }, []string{"sharedWritable", "1"}},
		"shared to read":     {func(w *winImage) { w.more = []winSection{{".sh", winReloc + 0x1000, []byte{1}, 0x50000040}} }, []string{"sharedWritable", "0"}},
	} {
		im := goodImage()
		c.change(&im)
		r := auditOne(t, im.bytes())
		expect(t, what, &r, c.want...)
	}
}

func TestALibraryOfResourcesNeedsNoProtectionOfCode(t *testing.T) {
	r := auditOne(t, winImage{flags: peDLL, dll: peNX, rdata: []byte("text")}.bytes())
	expect(t, "resources", &r, "gs", NotApplicable, "canary", NotApplicable, "cfg", NotApplicable, "aslr", NotApplicable, "highEntropyVA", NotApplicable, "safeSEH", NotApplicable)
	if list := Findings("a.dll", r, openssf(t)); len(list) != 0 {
		t.Errorf("%v", list)
	}
	if _, err := Functions(openFile(t, winImage{rdata: []byte("text")}.bytes()), nil); err != ErrNoCode {
		t.Errorf("%v", err)
	}
}

func TestProgramsOf32BitsHaveTablesOfHandlers(t *testing.T) {
	config := func(size int, table, count uint32) []byte {
		b := make([]byte, 128)
		binary.LittleEndian.PutUint32(b, uint32(size))
		binary.LittleEndian.PutUint32(b[64:], table)
		binary.LittleEndian.PutUint32(b[68:], count)
		return b
	}
	const base = winBase & 0xffffffff
	for what, c := range map[string]struct {
		config []byte
		dll    uint16
		want   []string
	}{
		"handlers":            {config(72, base+0x100000, 2), peNX, []string{"safeSEH", Yes, "nx", Yes, "highEntropyVA", NotApplicable}},
		"handlers elsewhere":  {config(72, 0x7000, 2), 0, []string{"safeSEH", No, "nx", No}},
		"no handlers":         {config(72, 0, 0), 0, []string{"safeSEH", No}},
		"a short structure":   {config(64, base+0x100000, 2), 0, []string{"safeSEH", No}},
		"without exceptions":  {nil, peNoSEH, []string{"safeSEH", Yes}},
		"no configuration":    {nil, 0, []string{"safeSEH", No, "gs", No}},
		"the guard flag only": {nil, peGuardCF, []string{"cfg", No}},
	} {
		im := winImage{narrow: true, dll: c.dll, config: c.config, functions: []winFunction{{code: plainBody}}}
		r := auditOne(t, im.bytes())
		if r.Arch != "i386" {
			t.Errorf("%s: %s", what, r.Arch)
		}
		expect(t, what, &r, append(c.want, "canary", Unknown)...)
	}
}

func TestCodeForTheRuntimeOfDotNetIsNotJudged(t *testing.T) {
	header := func(flags uint32) []byte { return append(le32(72, 0x50002, 0, 0, flags), make([]byte, 52)...) }
	im := goodImage()
	im.config, im.rdata, im.relocs, im.dirs = nil, header(1), nil, map[int][2]uint32{14: {winRData - winBase, 72}}
	r := auditOne(t, im.bytes())
	expect(t, "IL only", &r, "aslr", Yes, "cfg", NotApplicable, "xfg", NotApplicable, "canary", NotApplicable, "gs", NotApplicable, "languages", ".net")
	if _, err := Functions(openFile(t, im.bytes()), nil); err != ErrNoCode {
		t.Errorf("%v", err)
	}
	im.rdata = header(0) // C++/CLI has native code beside it
	r = auditOne(t, im.bytes())
	expect(t, "mixed", &r, "gs", No, "languages", "c")
}

func TestASignatureMustBeInTheFile(t *testing.T) {
	certificate := func(length uint32, kind uint16, first byte) []byte {
		b := binary.LittleEndian.AppendUint32(nil, length)
		b = binary.LittleEndian.AppendUint16(append(b, 0, 2), kind)
		return append(b, first, 0x82, 0, 0, 0, 0, 0, 0)
	}
	for what, c := range map[string]struct {
		behind []byte
		size   uint32
		want   string
	}{
		"signed":             {certificate(16, 2, 0x30), 16, Yes},
		"one byte too long":  {certificate(16, 2, 0x30), 17, No},
		"far over the end":   {certificate(16, 2, 0x30), 1 << 30, No},
		"longer than told":   {certificate(64, 2, 0x30), 16, No},
		"no length":          {certificate(0, 2, 0x30), 16, No},
		"an X.509 one":       {certificate(16, 1, 0x30), 16, No},
		"no signed data":     {certificate(16, 2, 0), 16, No},
		"nothing behind":     {nil, 16, No},
		"an empty directory": {nil, 0, No},
	} {
		im := goodImage()
		place := uint32(len(im.bytes()))
		im.behind = c.behind
		im.dirs = map[int][2]uint32{4: {place, c.size}}
		r := auditOne(t, im.bytes())
		expect(t, what, &r, "authenticode", c.want)
		if (c.want == No && c.size > 0) != strings.Contains(strings.Join(r.Notes, " "), "certificate") {
			t.Errorf("%s: %v", what, r.Notes)
		}
	}
}

func TestPointersOfDelayedLibrariesAreProtectedByTheLoader(t *testing.T) {
	table := func() []byte { // behind the configuration: one library and its end
		b := le32(1, 0x100000+320+64, 0, 0, 0x100000+320+80, 0, 0, 0)
		return append(append(b, make([]byte, 32)...), "late.dll\x00\x00\x00\x00\x00\x00\x00\x00"...)
	}
	for flags, want := range map[uint64]string{0: No, guardDelayProtected: Yes, guardDelayProtected | guardDelaySection: Yes} {
		im := goodImage()
		im.config, im.rdata = loadConfig64(map[int]uint64{144: flags}), append(table(), make([]byte, 64)...)
		im.dirs = map[int][2]uint32{13: {0x100000 + 320, 64}}
		r := auditOne(t, im.bytes())
		expect(t, "delayed", &r, "delayLoadProtection", want)
	}
}

func TestShadowStacksAreOfTheDebugDirectory(t *testing.T) {
	entry := func(value uint32) []byte {
		b := le32(0, 0, 0, 20, 4, 0, 0x400+0x200) // at the start of .rdata in the file, behind the text
		return append(b, le32(value)...)
	}
	for value, want := range map[uint32]string{1: On, 0x40: Off} {
		im := goodImage()
		im.config, im.rdata = nil, entry(value)
		im.dirs = map[int][2]uint32{6: {winRData - winBase, 28}}
		file := im.bytes()
		at := bytes.Index(file, le32(20, 4, 0, 0x600))
		binary.LittleEndian.PutUint32(file[at+12:], uint32(at+16))
		r := auditOne(t, file)
		expect(t, "CET", &r, "cet", want)
	}
}

func TestFunctionsAreCountedThatCallThroughTheCheckOfControlFlow(t *testing.T) {
	im := goodImage()
	im.functions = append(im.functions,
		winFunction{code: func(a *assembler) { a.hex("48 83 ec 28").to("ff 15", winData+16).hex("48 83 c4 28 c3") }, unwind: fixedFrame(40)},
		winFunction{code: func(a *assembler) { a.to("48 ff 25", winData+8) }},
		winFunction{code: func(a *assembler) { a.hex("48 83 ec 28").to("ff 15", winData+24).hex("48 83 c4 28 c3") }, unwind: fixedFrame(40)},
	)
	im.rdata = le32(0x1000, 0x1100, 0x1300)
	im.config = guardConfig(0, map[int]uint64{136: 3})
	r := auditOne(t, im.bytes())
	expect(t, "callers", &r, "cfg", Yes, "cfgCallers", "2")
}

func TestWholePEFilesAreRead(t *testing.T) {
	r := auditOne(t, objecttest.PE(objecttest.PESpec{Characteristics: peASLR | peNX, DLL: true}))
	expect(t, "PE", &r, "kind", "shared-library", "nx", Yes, "aslr", NotApplicable)
	if r.Format != "pe" || r.Arch != "x86-64" {
		t.Errorf("%s %s", r.Format, r.Arch)
	}
	file := goodImage().bytes()
	list, err := Markers(bytes.NewReader(file), int64(len(file)), 0, budgetFor(file))
	if err != nil || len(list) != 1 || list[0].Get("gs") != nil || list[0].Word("cfg") != Yes {
		t.Errorf("%+v, %v", list, err)
	}
}

func TestCodeOfOtherMachinesIsUnknown(t *testing.T) {
	im := goodImage()
	im.machine = 0x5064
	r := auditOne(t, im.bytes())
	expect(t, "riscv64", &r, "canary", Unknown, "gs", Unknown, "stackClash", Unknown, "aslr", Yes)
	im = goodImage()
	im.config = guardConfig(0, map[int]uint64{200: winRData})
	r = auditOne(t, im.bytes())
	expect(t, "ARM64EC", &r, "canary", Unknown, "gs", Unknown)
	if _, err := Functions(openFile(t, im.bytes()), nil); err != ErrNoCode {
		t.Errorf("%v", err)
	}
}

func TestTheBudgetEndsTheReadingOfCode(t *testing.T) {
	im := goodImage()
	for range 200 {
		im.functions = append(im.functions, winFunction{code: plainBody, unwind: fixedFrame(40)})
	}
	file := im.bytes()
	b := budget.New(budget.Limits{Steps: 100, InflatedBytes: 1 << 20, Members: 8, Depth: 8}, int64(len(file)))
	if _, err := Audit(bytes.NewReader(file), int64(len(file)), 0, b); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}
