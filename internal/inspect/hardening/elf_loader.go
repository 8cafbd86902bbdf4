package hardening

import "strings"

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
func (e *markers) debug(r *Report) error {
	if e.f.ELF.FileType != etRel {
		r.add("stripped", Bool(!e.f.ELF.Symtab), FromMarker)
	}
	info := e.f.SectionByName(".debug_info")
	if info == nil {
		info = e.f.SectionByName(".zdebug_info")
	}
	r.add("debugInfo", Bool(info != nil && !info.NoBits), FromMarker)
	if e.f.BuildID != "" {
		r.text("buildId", e.f.BuildID, FromNote)
	}
	if s := e.f.SectionByName(".gnu_debuglink"); s != nil {
		b, err := e.f.Read(s, 4096)
		if err != nil {
			return ignoreDamage(err)
		}
		name, _, _ := strings.Cut(string(b), "\x00")
		r.text("debugLink", name, FromMarker)
	}
	return nil
}
