package hardening

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// Types and flags of the gABI and its GNU extensions.
const (
	ptLoad     = 1
	ptDynamic  = 2
	ptEHFrame  = 0x6474e550
	ptGNUStack = 0x6474e551
	ptGNURelro = 0x6474e552

	dtPltRelSz = 2
	dtPltGot   = 3
	dtStrtab   = 5
	dtSymtab   = 6
	dtRela     = 7
	dtRelaSz   = 8
	dtRpath    = 15
	dtTextRel  = 22
	dtJmpRel   = 23
	dtBindNow  = 24
	dtRunpath  = 29
	dtFlags    = 30
	dtFlags1   = 0x6ffffffb

	dfTextRel = 0x4
	dfBindNow = 0x8
	df1Now    = 0x1
	df1NoDel  = 0x8
	df1NoOpen = 0x40
	df1PIE    = 0x08000000

	etRel  = 1
	etExec = 2
	etDyn  = 3
)

// auditELF reports on an ELF object: what the loader sees, then what the code
// shows.
func auditELF(f *object.File, r *Report, b *budget.Budget, code bool) error {
	e := newMarkers(f)
	debug := isDebugFile(f)
	kind := e.kind()
	if debug {
		kind = "debug"
	}
	r.text("kind", kind, FromMarker)
	if kind == "executable" || kind == "shared-library" {
		r.add("static", Bool(e.static()), FromMarker)
		r.text("pie", e.pie(), FromMarker)
		r.text("relro", e.relro(r), FromMarker)
	} else {
		r.text("pie", NotApplicable, FromMarker)
		r.text("relro", NotApplicable, FromMarker)
	}
	e.stack(r, kind)
	if !debug && code {
		if err := auditCode(f, r, kind, b); err != nil {
			return err
		}
	}
	e.properties(r)
	if kind == "executable" || kind == "shared-library" {
		e.loader(r)
	}
	e.debug(r)
	return nil
}

// markers answers from headers, segments and the dynamic section.
type markers struct {
	f             *object.File
	flags, flags1 uint64
	dynamic       bool
}

func newMarkers(f *object.File) *markers {
	e := &markers{f: f, dynamic: len(f.ELF.Dynamic) > 0}
	e.flags, _ = f.ELF.Dyn(dtFlags)
	e.flags1, _ = f.ELF.Dyn(dtFlags1)
	return e
}

// kind is executable, shared-library or object. A position-independent program
// has an interpreter or says that it is one; libraries with an interpreter, such
// as the C library, have a name.
func (e *markers) kind() string {
	switch {
	case e.f.ELF.FileType == etRel:
		return "object"
	case e.f.ELF.FileType == etExec, e.flags1&df1PIE != 0:
		return "executable"
	case e.f.ELF.FileType != etDyn:
		return string(e.f.Type)
	case e.f.Interp != "" && e.f.SOName == "":
		return "executable"
	}
	return "shared-library"
}

// isDebugFile says that the code is not in the file, as in those that objcopy
// --only-keep-debug makes.
func isDebugFile(f *object.File) bool {
	for i := range f.Sections {
		if s := &f.Sections[i]; s.Alloc && s.Exec && s.Size > 0 {
			return s.NoBits && f.ELF.FileType != etRel
		}
	}
	return false
}

// static says that no loader takes part.
func (e *markers) static() bool {
	return e.kind() == "executable" && e.f.Interp == "" && len(e.f.Needed) == 0
}

func (e *markers) pie() string {
	if e.kind() != "executable" {
		return NotApplicable
	}
	return yesNo(e.f.ELF.FileType == etDyn)
}

// now says that all symbols are bound when the program starts.
func (e *markers) now() bool {
	_, bind := e.f.ELF.Dyn(dtBindNow)
	return bind || e.flags&dfBindNow != 0 || e.flags1&df1Now != 0
}

// relro needs the segment, binding at the start, and a global offset table that
// lies in the segment.
func (e *markers) relro(r *Report) string {
	var segment *object.Segment
	for i := range e.f.Segments {
		if s := &e.f.Segments[i]; s.Type == ptGNURelro && s.MemSize > 0 {
			segment = s
			break
		}
	}
	switch {
	case segment == nil:
		return None
	case !e.now():
		return Partial
	}
	for _, name := range [...]string{".got", ".got.plt"} {
		s := e.f.SectionByName(name)
		if s != nil && s.Alloc && s.Size > 0 && (s.Addr < segment.Addr || s.Addr-segment.Addr >= segment.MemSize) {
			r.note("section %s at 0x%x is not in the RELRO segment", name, s.Addr)
			return Partial
		}
	}
	if got, ok := e.f.ELF.Dyn(dtPltGot); ok && len(e.f.Sections) == 0 && got-segment.Addr >= segment.MemSize {
		r.note("the global offset table at 0x%x is not in the RELRO segment", got)
		return Partial
	}
	return Full
}

// stack reports on the execution of data: the stack's segment, and segments that
// are both writable and executable.
func (e *markers) stack(r *Report, kind string) {
	if kind == "object" {
		// An object without the note makes the stack of its program executable.
		s := e.f.SectionByName(".note.GNU-stack")
		switch {
		case s != nil:
			r.text("nx", yesNo(!s.Exec), FromMarker)
		default:
			r.text("nx", Unknown, FromNothing)
		}
		return
	}
	nx, found, wx := true, false, 0
	for i := range e.f.Segments {
		switch s := &e.f.Segments[i]; s.Type {
		case ptGNUStack:
			found, nx = true, !s.Exec
		case ptLoad:
			if s.Write && s.Exec {
				wx++
			}
		}
	}
	switch {
	case found:
		r.text("nx", yesNo(nx), FromMarker)
	case e.stackByDefault():
		r.text("nx", No, FromMarker)
	default:
		r.text("nx", Yes, FromMarker)
	}
	r.add("writableCode", Number(wx), FromMarker)
}

// stackByDefault says that the kernel makes the stack executable where no segment
// says otherwise; on arm64, RISC-V and 64-bit POWER it does not (elf_read_implies_exec
// in the headers of each machine).
func (e *markers) stackByDefault() bool {
	switch e.f.Arch {
	case "386", "amd64", "arm", "mips", "mipsle", "mips64", "mips64le", "ppc", "sparc64":
		return true
	}
	return false
}

// loader reports on what the loader is told: relocations of code, where it looks
// for libraries, and flags.
func (e *markers) loader(r *Report) {
	_, textrel := e.f.ELF.Dyn(dtTextRel)
	r.text("textRelocations", yesNo(textrel || e.flags&dfTextRel != 0), FromMarker)
	_, rpath := e.f.ELF.Dyn(dtRpath)
	_, runpath := e.f.ELF.Dyn(dtRunpath)
	word := None
	switch {
	case rpath && !runpath:
		word = "rpath"
	case runpath:
		word = "runpath"
	}
	r.text("runPath", word, FromMarker)
	if word != None {
		paths := e.f.RunPath
		if len(paths) == 0 {
			paths = []string{""}
		}
		var list List
		for _, p := range paths[:min(len(paths), maxReportNotes)] {
			list = append(list, classOfPath(p)+" "+p)
		}
		r.add("runPathEntries", list, FromMarker)
	}
	var flags List
	for _, f := range [...]struct {
		bit  uint64
		name string
	}{{df1Now, "now"}, {df1NoDel, "nodelete"}, {df1NoOpen, "noopen"}} {
		if e.flags1&f.bit != 0 {
			flags = append(flags, f.name)
		}
	}
	if len(flags) > 0 {
		r.add("flags", flags, FromMarker)
	}
}

// classOfPath says what kind of place the loader looks in. A relative or empty
// entry is the working folder of whoever starts the program.
func classOfPath(p string) string {
	switch {
	case p == "":
		return "empty"
	case strings.HasPrefix(p, "$ORIGIN") || strings.HasPrefix(p, "${ORIGIN}"):
		return "origin"
	case !strings.HasPrefix(p, "/"):
		return "relative"
	}
	for _, open := range [...]string{"/tmp", "/var/tmp", "/dev/shm", "/var/lock", "/run/lock"} {
		if p == open || strings.HasPrefix(p, open+"/") {
			return "world-writable"
		}
	}
	// Folders under which people and build services keep sources, never
	// installed programs.
	switch top, _, _ := strings.Cut(p[1:], "/"); top {
	case "home", "root", "build", "builds", "Users", "mnt", "workspace":
		return "build-folder"
	}
	return "absolute"
}

// debug reports on what helps to read the program.
func (e *markers) debug(r *Report) {
	if e.f.ELF.FileType != etRel {
		r.add("stripped", Bool(!e.f.ELF.Symtab), FromMarker)
	}
	info := e.f.SectionByName(".debug_info")
	r.add("debugInfo", Bool(info != nil && !info.NoBits), FromMarker)
	if e.f.BuildID != "" {
		r.text("buildId", e.f.BuildID, FromNote)
	}
}
