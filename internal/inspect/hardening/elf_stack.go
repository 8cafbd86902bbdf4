package hardening

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
