package hardening

import (
	"bytes"
	"encoding/binary"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// Flags and commands of mach-o/loader.h, and of the code signature
// (kern/cs_blobs.h).
const (
	mhObject = 1
	mhDylib  = 6
	mhBundle = 8

	mhStackExecution  = 0x20000
	mhPIE             = 0x200000
	mhNoHeapExecution = 0x1000000

	cpuARM64  = 0x0100000c
	subARM64E = 2

	csMagicEmbedded     = 0xfade0cc0
	csMagicDirectory    = 0xfade0c02
	csMagicEntitlements = 0xfade7171

	csAdhoc        = 0x2
	csRestrict     = 0x800
	csRuntime      = 0x10000
	csLinkerSigned = 0x20000
)

// auditMachO reports on a Mach-O object.
func auditMachO(f *object.File, r *Report) error {
	m := f.MachO
	kind := "executable"
	switch m.FileType {
	case mhObject:
		kind = "object"
	case mhDylib, mhBundle:
		kind = "shared-library"
	}
	r.text("kind", kind, FromMarker)
	r.text("relro", NotApplicable, FromMarker)
	arm := m.CPU == cpuARM64
	switch kind {
	case "executable":
		r.text("pie", yesNo(m.Flags&mhPIE != 0 || arm), FromMarker)
		r.text("nx", yesNo(m.Flags&mhStackExecution == 0), FromMarker)
		r.text("heapExecution", yesNo(!arm && m.Flags&mhNoHeapExecution == 0), FromMarker)
	default:
		r.text("pie", NotApplicable, FromMarker)
		r.text("nx", NotApplicable, FromMarker)
	}
	wx := 0
	for i := range f.Segments {
		if s := &f.Segments[i]; s.Write && s.Exec {
			wx++
		}
	}
	r.add("writableCode", Number(wx), FromMarker)
	if err := machoSymbols(f, r); err != nil {
		return err
	}
	r.text("arm64e", yesNo(arm && m.SubCPU&0xff == subARM64E), FromMarker)
	r.text("restrict", yesNo(f.SectionByName("__RESTRICT,__restrict") != nil), FromMarker)
	if err := machoSignature(f, r); err != nil {
		return err
	}
	machoPaths(f, r)
	r.text("encrypted", yesNo(m.Encrypted), FromMarker)
	if f.BuildID != "" {
		r.text("buildId", f.BuildID, FromMarker)
	}
	return nil
}

// machoSymbols tells of the guard by the symbols that the file imports. They do
// not say which functions have it; that none has it they do.
func machoSymbols(f *object.File, r *Report) error {
	guard, checked := false, false
	err := f.Symbols(func(s object.Symbol) bool {
		name := strings.TrimPrefix(s.Name, "_")
		if s.Imported && (name == "__stack_chk_fail" || name == "__stack_chk_guard") {
			guard = true
		}
		checked = checked || s.Imported && checking(name)
		return true
	})
	if err != nil {
		return err
	}
	r.text("canary", Unknown, FromNothing)
	r.text("stackGuardImported", yesNo(guard), FromSymbols)
	r.text("fortify", Unknown, FromNothing)
	r.text("fortifyImported", yesNo(checked), FromSymbols)
	r.text("stackClash", Unknown, FromNothing)
	return nil
}

// machoSignature reads the flags of the code directory.
func machoSignature(f *object.File, r *Report) error {
	sig := f.MachO.Signature
	r.text("signature", yesNo(sig.Size > 0), FromMarker)
	b, err := f.Read(&object.Section{Off: sig.Off, Size: sig.Size}, 16<<20)
	if err != nil {
		return err
	}
	flags, entitlements, ok := codeDirectory(b)
	if !ok {
		if sig.Size > 0 {
			r.note("the code signature cannot be read")
			r.text("hardenedRuntime", Unknown, FromNothing)
			return nil
		}
		r.text("hardenedRuntime", No, FromMarker)
		return nil
	}
	r.text("hardenedRuntime", yesNo(flags&csRuntime != 0), FromMarker)
	r.text("adHocSigned", yesNo(flags&(csAdhoc|csLinkerSigned) != 0), FromMarker)
	r.text("signatureRestrict", yesNo(flags&csRestrict != 0), FromMarker)
	r.text("entitlements", yesNo(len(entitlements) > 0), FromMarker)
	var loose List
	for _, name := range [...]string{
		"com.apple.security.cs.allow-dyld-environment-variables", "com.apple.security.cs.allow-jit",
		"com.apple.security.cs.allow-unsigned-executable-memory", "com.apple.security.cs.disable-executable-page-protection",
		"com.apple.security.cs.disable-library-validation", "com.apple.security.get-task-allow",
	} {
		if bytes.Contains(entitlements, []byte("<key>"+name+"</key>")) {
			loose = append(loose, name)
		}
	}
	if len(loose) > 0 {
		r.add("entitlementExceptions", loose, FromMarker)
	}
	return nil
}

// codeDirectory returns the flags and the entitlements of an embedded signature.
func codeDirectory(b []byte) (flags uint32, entitlements []byte, ok bool) {
	order := binary.BigEndian
	if len(b) < 12 || order.Uint32(b) != csMagicEmbedded {
		return 0, nil, false
	}
	count := min(int(order.Uint32(b[8:])), 64, (len(b)-12)/8)
	for i := range count {
		at := uint64(order.Uint32(b[12+8*i+4:]))
		if at+16 > uint64(len(b)) {
			continue
		}
		blob := b[at:]
		size := min(uint64(order.Uint32(blob[4:])), uint64(len(blob)))
		switch order.Uint32(blob) {
		case csMagicDirectory:
			if !ok {
				flags, ok = order.Uint32(blob[12:]), true
			}
		case csMagicEntitlements:
			entitlements = blob[min(8, size):size]
		}
	}
	return flags, entitlements, ok
}

// machoPaths reports where the loader looks for libraries.
func machoPaths(f *object.File, r *Report) {
	if len(f.RunPath) == 0 {
		r.text("runPath", None, FromMarker)
		return
	}
	r.text("runPath", "rpath", FromMarker)
	var list List
	for _, p := range f.RunPath[:min(len(f.RunPath), maxReportNotes)] {
		class := classOfPath(p)
		if strings.HasPrefix(p, "@loader_path") || strings.HasPrefix(p, "@executable_path") {
			class = "origin"
		}
		list = append(list, class+" "+p)
	}
	r.add("runPathEntries", list, FromMarker)
}

// countBytes counts how often part occurs in b.
func countBytes(b, part []byte) int { return bytes.Count(b, part) }
