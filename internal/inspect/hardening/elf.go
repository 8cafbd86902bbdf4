package hardening

import (
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
// shows and what the file records of its making.
func auditELF(f *object.File, r *Report, b *budget.Budget, code bool) error {
	e := newMarkers(f)
	kind := e.kind()
	if isDebugFile(f) {
		kind = "debug"
	}
	if code {
		var err error
		if r.evidence, err = readEvidence(f, r, b); err != nil {
			return err
		}
	}
	switch {
	case isKernelModule(f):
		kind = "kernel-module"
	case isKernel(f):
		kind = "kernel"
	}
	var err error
	if kind == "kernel-module" || kind == "kernel" {
		err = auditKernel(f, r, kind)
	} else {
		err = e.program(r, kind, b, code)
	}
	if err != nil {
		return err
	}
	if err := e.debug(r); err != nil {
		return err
	}
	if r.evidence != nil {
		r.evidence.report(r)
		r.settle(kind)
	}
	return nil
}

// program reports on a program, a library, an object or the debug file of one.
func (e *markers) program(r *Report, kind string, b *budget.Budget, code bool) error {
	r.text("kind", kind, FromMarker)
	linked := kind == "executable" || kind == "shared-library"
	if linked {
		r.add("static", Bool(e.static()), FromMarker)
		r.text("pie", e.pie(), FromMarker)
		r.text("relro", e.relro(r), FromMarker)
	} else {
		r.text("pie", NotApplicable, FromMarker)
		r.text("relro", NotApplicable, FromMarker)
	}
	if kind == "debug" {
		return nil // its segments are only copies of headers
	}
	e.stack(r, kind)
	if code {
		if err := e.code(r, kind, b); err != nil {
			return err
		}
	}
	e.properties(r)
	if linked {
		e.loader(r)
	}
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
