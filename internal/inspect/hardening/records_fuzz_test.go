package hardening

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// sectioned writes an ELF file of 64 bits with sections, by name and content in
// turn; those that begin with "!" are compressed in the way of the gABI.
func sectioned(kind uint16, parts ...string) []byte {
	w := binary.LittleEndian
	names, body := []byte{0}, []byte{}
	heads := make([]byte, 64)
	head := func(name string, kind uint32, flags, off uint64, size int) {
		heads = w.AppendUint32(w.AppendUint32(heads, uint32(len(names))), kind)
		names = append(append(names, name...), 0)
		heads = w.AppendUint64(w.AppendUint64(w.AppendUint64(heads, flags), 0), off)
		heads = append(w.AppendUint64(heads, uint64(size)), make([]byte, 24)...)
	}
	for i := 0; i+1 < len(parts); i += 2 {
		name, packed := strings.CutPrefix(parts[i], "!")
		flags, sort := uint64(0), uint32(1)
		if packed {
			flags = 0x800
		}
		if strings.HasPrefix(name, ".note") || strings.HasPrefix(name, ".gnu.build") {
			sort = 7
		}
		head(name, sort, flags, uint64(64+len(body)), len(parts[i+1]))
		body = append(body, parts[i+1]...)
	}
	head(".shstrtab", 3, 0, uint64(64+len(body)), len(names)+len(".shstrtab")+1)
	body = append(body, names...)
	out := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	out = w.AppendUint32(w.AppendUint16(w.AppendUint16(out, kind), 62), 1)
	out = w.AppendUint64(w.AppendUint64(w.AppendUint64(out, 0), 0), uint64(64+len(body)))
	out = append(w.AppendUint32(out, 0), 64, 0, 56, 0, 0, 0, 64, 0)
	n := len(parts)/2 + 2
	out = w.AppendUint16(w.AppendUint16(out, uint16(n)), uint16(n-1))
	return append(append(out, body...), heads...)
}

func TestSectionsThatRecordTheMakingAreRead(t *testing.T) {
	r := auditOne(t, sectioned(etExec, ".GCC.command.line", "GNU C17 12.2.0 -O2 -fno-strict-aliasing\x00-O2\x00other tool\x00GNU C++17 12.2.0 -O2\x00",
		".comment", "GCC: (GNU) 12.2.0\x00rustc version 1.95.0 (abc 2026-04-14)\x00", ".gnu_debuglink", "app.debug\x00\x00\x00crc!"))
	expect(t, "program", &r, "compilers", "gcc 12.2.0 (2 units)", "noStrictAliasing", Partial, "unitLanguages", "1 c, 1 c++",
		"rustCompiler", "1.95.0", "debugLink", "app.debug", "debugInfo", "false")
	r = auditOne(t, sectioned(etExec, ".zdebug_info", "ZLIB no stream", "!.comment", "short", ".gnu_debuglink", ""))
	expect(t, "damaged", &r, "debugInfo", "true", "debugLink", "", "compilers", "")
	if !strings.Contains(strings.Join(r.Notes, "\n"), "debug information") {
		t.Errorf("%q", r.Notes)
	}
}

func TestTheKernelItselfIsNotJudgedAsAProgram(t *testing.T) {
	r := auditOne(t, sectioned(etExec, "__ksymtab", "symbols", ".init.text", "code", ".modinfo", "kvm.license=GPL\x00"))
	expect(t, "vmlinux", &r, "kind", "kernel", "pie", NotApplicable, "canary", Unknown, "retpoline", "", "relro", NotApplicable)
	if got := rules(Findings("vmlinux", r, openssf(t))); len(got) != 0 {
		t.Errorf("%v", got)
	}
	r = auditOne(t, sectioned(etExec, ".init.text", "code"))
	expect(t, "a program", &r, "kind", "executable")
	r = auditOne(t, sectioned(etRel, ".modinfo", "license=GPL\x00"))
	expect(t, "an object of a module", &r, "kind", "object")
}

func FuzzRecords(f *testing.F) {
	f.Add("GNU C17 12.2.0 -O2\x00", "license=GPL\x00retpoline=Y\x00vermagic=6.1\x00", goBuildMagic+"\x08\x02"+strings.Repeat("\x00", 16)+"\x08go1.26.8\x00", "SP:3\x00GA:1\x00", "\x0b\x00\x00\x00\x04\x00\x00\x00\x00\x00\x08\x01x\x00\x0c")
	f.Add("", "", goBuildMagic, "", "\xff\xff\xff\xff")
	f.Fuzz(func(t *testing.T, command, modinfo, golang, notes, info string) {
		for _, kind := range []uint16{etExec, etRel} {
			file := sectioned(kind, ".GCC.command.line", command, ".modinfo", modinfo, "__versions", "", ".go.buildinfo", golang, ".annobin.notes", notes,
				".gnu.build.attributes", notes, ".debug_info", info, ".debug_abbrev", "\x01\x11\x00\x25\x08\x13\x0b\x00\x00\x00", ".comment", command, ".gnu_debuglink", modinfo)
			b := budget.New(budget.Limits{Steps: 200_000, InflatedBytes: 1 << 20, Members: 64, Depth: 64}, int64(len(file)))
			reports, err := Audit(bytes.NewReader(file), int64(len(file)), 0, b)
			if err != nil && !budget.IsBreach(err) {
				t.Fatal(err)
			}
			var files []File
			for i := range reports {
				files = append(files, File{"f", &reports[i]})
			}
			JoinDebug(files)
			for i := range reports {
				for _, p := range reports[i].Properties {
					if p.Name == "" || p.Value == nil || p.Source == "" {
						t.Errorf("%+v", p)
					}
				}
			}
		}
	})
}
