package hardening

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// Flags and types of mach-o/loader.h and mach/machine.h.
const (
	mhObject = 1
	mhDylib  = 6
	mhBundle = 8
	mhDSYM   = 10
	mhKext   = 11

	mhStackExecution  = 0x20000
	mhPIE             = 0x200000
	mhNoHeapExecution = 0x1000000

	cpuARM64  = 0x0100000c
	subARM64E = 2

	protWrite, protExec = 2, 4
)

// machoKind is the word for the type of a file.
func machoKind(fileType uint32) string {
	switch fileType {
	case mhObject:
		return "object"
	case mhDylib, mhBundle:
		return "shared-library"
	case mhDSYM:
		return "debug"
	case mhKext:
		return "kernel-module"
	}
	return "executable"
}

// auditMachO reports on a Mach-O object; without code on what its headers and
// tables say.
func auditMachO(f *object.File, r *Report, b *budget.Budget, code bool) error {
	m := f.MachO
	kind := machoKind(m.FileType)
	r.text("kind", kind, FromMarker)
	r.text("relro", NotApplicable, FromMarker)
	arm := m.CPU == cpuARM64
	switch kind {
	case "executable":
		r.text("pie", yesNo(m.Flags&mhPIE != 0 || arm), FromMarker)
		r.text("nx", yesNo(m.Flags&mhStackExecution == 0), FromMarker)
		// The heap of 64-bit programs is never executable; the flag is of 32-bit ones.
		r.text("heapExecution", yesNo(f.Bits == 32 && m.Flags&mhNoHeapExecution == 0), FromMarker)
	default:
		r.text("pie", NotApplicable, FromMarker)
		r.text("nx", NotApplicable, FromMarker)
	}
	machoSegments(f, r)
	if code {
		if err := machoCode(f, r, kind, b); err != nil {
			return err
		}
	}
	r.text("arm64e", yesNo(arm && m.SubCPU&0xff == subARM64E), FromMarker)
	if arm && m.SubCPU&0xff == subARM64E {
		r.text("authenticatedStubs", yesNo(f.SectionByName("__auth_stubs") != nil || f.SectionByName("__auth_got") != nil), FromMarker)
	}
	r.text("restrict", yesNo(f.SectionByName("__RESTRICT,__restrict") != nil), FromMarker)
	if kind != "object" {
		if err := machoSignature(f, r); err != nil {
			return err
		}
		machoPaths(f, r)
	}
	r.text("encrypted", yesNo(m.Encrypted), FromMarker)
	if m.MinOS != "" {
		r.text("minOS", strings.TrimSpace(platformName(m.Platform)+" "+m.MinOS), FromMarker)
	}
	if f.BuildID != "" {
		r.text("buildId", f.BuildID, FromMarker)
	}
	return nil
}

// machoSegments counts segments that are writable and executable, at the start or
// by what they may become. Linkers before Xcode 11 let all segments of x86-64
// become both.
func machoSegments(f *object.File, r *Report) {
	wx, may := 0, 0
	for i := range f.Segments {
		s := &f.Segments[i]
		if s.Write && s.Exec {
			wx++
		}
		if s.MaxProt&(protWrite|protExec) == protWrite|protExec {
			may++
		}
	}
	r.add("writableCode", Number(wx), FromMarker)
	r.add("maybeWritableCode", Number(may), FromMarker)
}

// machoCode reports what imports and code show of the guard.
func machoCode(f *object.File, r *Report, kind string, b *budget.Budget) error {
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
	r.text("stackGuardImported", yesNo(guard), FromSymbols)
	r.text("fortifyImported", yesNo(checked), FromSymbols)
	l := newLinked(f, r, kind, b)
	if l.scan == nil || kind == "object" || kind == "debug" || f.MachO.Encrypted {
		switch {
		case kind == "debug":
		case f.MachO.Encrypted:
			r.note("the code is encrypted")
		case kind == "object":
			r.note("the code of object files of this format is not read")
		default:
			r.note("the code of %s is not read", r.Arch)
		}
		for _, name := range [...]string{"canary", "stackClash", "fortify"} {
			r.text(name, Unknown, FromNothing)
		}
		return nil
	}
	if err := l.load(); err != nil {
		return err
	}
	l.judge()
	return nil
}

// platformName is the system that a PLATFORM_… number stands for.
func platformName(n uint32) string {
	if n < 1 || n > 12 {
		return fmt.Sprintf("platform %d", n)
	}
	return [...]string{
		"macOS", "iOS", "tvOS", "watchOS", "bridgeOS", "Mac Catalyst", "iOS simulator", "tvOS simulator", "watchOS simulator",
		"DriverKit", "visionOS", "visionOS simulator",
	}[n-1]
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
		list = append(list, machoPathClass(p)+" "+p)
	}
	r.add("runPathEntries", list, FromMarker)
}

// machoPathClass is the class of an entry. The loader puts the folder of the file,
// or that of the program, in the place of the names that begin with @ (dyld(1)).
func machoPathClass(p string) string {
	for _, base := range [...]string{"@loader_path", "@executable_path"} {
		if rest, ok := strings.CutPrefix(p, base); ok && (rest == "" || rest[0] == '/') {
			return "origin"
		}
	}
	return classOfPath(p)
}
