package hardening

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// peFile is a view of a PE file whose headers a test sets.
func peFile(change func(*object.File)) *object.File {
	f := &object.File{Format: object.PE, Type: object.Executable, Arch: "amd64", Bits: 64, PE: &object.PEInfo{
		DllCharacteristics: peASLR | peNX | peHighEntropy | peGuardCF,
		Directories:        make([]object.Directory, 16),
		LoadConfig:         &object.LoadConfig{GuardFlags: guardInstrumented | guardTable, GuardCFFunction: 0x1000, GuardCFCount: 4},
	}}
	f.PE.Directories[peDirReloc] = object.Directory{RVA: 0x2000, Size: 64}
	if change != nil {
		change(f)
	}
	return f
}

func TestFlagsOfPEAreBelievedOnlyWithTheirTables(t *testing.T) {
	for what, c := range map[string]struct {
		change func(*object.File)
		want   []string
	}{
		"all":                      {nil, []string{"kind", "executable", "pie", Yes, "aslr", Yes, "highEntropyVA", Yes, "nx", Yes, "cfg", Yes, "xfg", No, "cet", Off, "safeSEH", NotApplicable, "gs", NotApplicable}},
		"a library":                {func(f *object.File) { f.PE.Characteristics |= peDLL }, []string{"kind", "shared-library"}},
		"ASLR without relocations": {func(f *object.File) { f.PE.Directories[peDirReloc].Size = 0 }, []string{"aslr", No, "highEntropyVA", No}},
		"relocations stripped":     {func(f *object.File) { f.PE.Characteristics |= peRelocsStripped }, []string{"aslr", No}},
		"CFG without a table":      {func(f *object.File) { f.PE.LoadConfig.GuardCFCount = 0 }, []string{"cfg", No}},
		"CFG without the flag":     {func(f *object.File) { f.PE.DllCharacteristics &^= peGuardCF }, []string{"cfg", No}},
		"CFG without a config":     {func(f *object.File) { f.PE.LoadConfig = nil }, []string{"cfg", No}},
		"XFG":                      {func(f *object.File) { f.PE.LoadConfig.GuardFlags |= guardXFG }, []string{"xfg", Yes}},
		"CET":                      {func(f *object.File) { f.PE.ExDllCharacteristics = peExCET }, []string{"cet", On}},
		"few directories":          {func(f *object.File) { f.PE.Directories = nil }, []string{"aslr", No}},
		"signed":                   {func(f *object.File) { f.PE.Signed = true }, []string{"authenticode", Yes}},
		".NET":                     {func(f *object.File) { f.PE.Managed = true; f.PE.Directories = nil }, []string{"aslr", Yes, "cfg", NotApplicable, "canary", NotApplicable}},
		"32 bits without DEP": {func(f *object.File) {
			f.Arch, f.Bits = "386", 32
			f.PE.DllCharacteristics &^= peNX
		}, []string{"nx", No, "highEntropyVA", NotApplicable, "safeSEH", No}},
		"32 bits with handlers": {func(f *object.File) {
			f.Arch, f.Bits = "386", 32
			f.PE.LoadConfig.SEHandlerTable, f.PE.LoadConfig.SEHandlerCount = 0x1000, 2
		}, []string{"safeSEH", Yes}},
		"32 bits without handlers at all": {func(f *object.File) {
			f.Arch, f.Bits = "386", 32
			f.PE.DllCharacteristics |= peNoSEH
		}, []string{"safeSEH", Yes}},
		"sections": {func(f *object.File) {
			f.Sections = []object.Section{{Write: true, Exec: true}, {Write: true, Type: peShared}, {Type: peShared}}
		}, []string{"writableCode", "1", "sharedWritable", "1"}},
	} {
		var r Report
		if err := auditPE(peFile(c.change), &r); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		expect(t, what, &r, c.want...)
	}
}

func TestACookieThatNoCodeReadsProtectsNothing(t *testing.T) {
	for want, code := range map[string][]byte{No: {0x90, 0xc3}, Yes: nil} {
		file := objecttest.PE(objecttest.PESpec{Extra: []objecttest.Section{{Name: ".text", Data: append(code, make([]byte, 32)...), Flags: 0x60000020}}})
		f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			t.Fatal(err)
		}
		text := f.SectionByName(".text")
		cookie := text.Addr + 0x5000
		if text.Addr < f.PE.ImageBase {
			cookie += f.PE.ImageBase
		}
		if want == Yes { // mov rax, [rip+n] at the start of the section
			binary.LittleEndian.PutUint32(file[text.Off+3:], 0x5000-7)
			copy(file[text.Off:], "\x48\x8b\x05")
		}
		if f, err = object.Open(bytes.NewReader(file), int64(len(file)), nil); err != nil {
			t.Fatal(err)
		}
		f.PE.LoadConfig = &object.LoadConfig{SecurityCookie: cookie}
		var r Report
		if err := auditPE(f, &r); err != nil {
			t.Fatal(err)
		}
		expect(t, "cookie", &r, "gs", want, "canary", Unknown)
	}
}

func TestWholePEFilesAreRead(t *testing.T) {
	r := auditOne(t, objecttest.PE(objecttest.PESpec{Characteristics: peASLR | peNX, DLL: true}))
	expect(t, "PE", &r, "kind", "shared-library", "nx", Yes, "aslr", No)
	if r.Format != "pe" || r.Arch != "x86-64" {
		t.Errorf("%s %s", r.Format, r.Arch)
	}
}

func TestFlagsOfMachOAreRead(t *testing.T) {
	file := objecttest.MachO(objecttest.MachOSpec{
		FileType: 2, Flags: mhPIE, RunPath: "@loader_path/../lib",
		Sections: []objecttest.Section{{Name: "__text", Data: make([]byte, 16)}},
		Symbols:  []objecttest.Symbol{{Name: "___stack_chk_fail", Info: 1}},
	})
	r := auditOne(t, file)
	expect(t, "program", &r, "kind", "executable", "pie", Yes, "nx", Yes, "relro", NotApplicable, "canary", Unknown,
		"stackGuardImported", Yes, "fortifyImported", No, "signature", No, "hardenedRuntime", No, "runPathEntries", "origin @loader_path/../lib")
	r = auditOne(t, objecttest.MachO(objecttest.MachOSpec{FileType: 2, Flags: mhStackExecution}))
	expect(t, "executable stack", &r, "nx", No, "stackGuardImported", No, "runPath", None)
	r = auditOne(t, objecttest.MachO(objecttest.MachOSpec{FileType: 6}))
	expect(t, "library", &r, "kind", "shared-library", "pie", NotApplicable)
}

func TestUniversalFilesGiveAReportForEachArchitecture(t *testing.T) {
	one := objecttest.MachO(objecttest.MachOSpec{FileType: 2, Flags: mhPIE})
	reports, err := auditAll(objecttest.Universal(one, one))
	if err != nil || len(reports) != 2 || reports[0].Suffix == reports[1].Suffix {
		t.Fatalf("%+v, %v", reports, err)
	}
	expect(t, reports[1].Suffix, &reports[1], "kind", "executable")
}

// blobs writes an embedded signature of blobs with their magic numbers.
func blobs(parts ...any) []byte {
	w := binary.BigEndian
	var index, body []byte
	at := uint32(12 + 4*len(parts))
	for i := 0; i < len(parts); i += 2 {
		data := []byte(parts[i+1].(string))
		index = w.AppendUint32(w.AppendUint32(index, uint32(i)), at+uint32(len(body)))
		body = append(w.AppendUint32(w.AppendUint32(body, uint32(parts[i].(int))), uint32(len(data)+8)), data...)
	}
	out := w.AppendUint32(w.AppendUint32(w.AppendUint32(nil, csMagicEmbedded), at+uint32(len(body))), uint32(len(parts)/2))
	return append(append(out, index...), body...)
}

func TestTheCodeDirectoryTellsTheHardenedRuntime(t *testing.T) {
	flags, entitlements, ok := codeDirectory(blobs(csMagicDirectory, "\x00\x02\x04\x00\x00\x01\x00\x00", csMagicEntitlements, "<key>x</key>"))
	if !ok || flags&csRuntime == 0 || string(entitlements) != "<key>x</key>" {
		t.Errorf("%x %q %v", flags, entitlements, ok)
	}
	if flags, _, ok := codeDirectory(blobs(csMagicDirectory, "\x00\x02\x04\x00\x00\x00\x00\x02")); !ok || flags&csRuntime != 0 || flags&csAdhoc == 0 {
		t.Errorf("%x %v", flags, ok)
	}
	whole := blobs(csMagicDirectory, "\x00\x02\x04\x00\x00\x01\x00\x00")
	for n := range whole {
		codeDirectory(whole[:n]) // must not panic
	}
	if _, _, ok := codeDirectory([]byte("\xfa\xde\x0c\xc0\x00\x00\x00\x0c\xff\xff\xff\xff")); ok {
		t.Error("a count without blobs")
	}
}

func TestMostOfHardeningDoesNotApplyToWebAssembly(t *testing.T) {
	r := auditOne(t, objecttest.Wasm(objecttest.WasmSection{Name: "producers", Data: []byte{0}}))
	expect(t, "module", &r, "pie", NotApplicable, "nx", NotApplicable, "relro", NotApplicable, "canary", NotApplicable, "cet", NotApplicable)
	if got := Findings("a.wasm", r, openssf(t)); len(got) != 0 {
		t.Errorf("%v", got)
	}
}
