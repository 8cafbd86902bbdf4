package hardening

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// peSlots notes where the guard and what checks it stand.
func (l *linked) peSlots() error {
	if c := l.f.PE.LoadConfig; c != nil && c.SecurityCookie != 0 {
		l.cookie = c.SecurityCookie
		l.guards[l.cookie] = true
		l.pushed = l.f.Arch == "arm64"
	}
	config := readConfig(l.f)
	for _, at := range config.checks {
		if at != 0 {
			l.dispatch[at] = true
		}
	}
	err := l.f.Slots(func(s object.Slot) bool {
		if isGuardName(s.Name) {
			l.guards[s.Addr], l.guarded = true, true
		} else if _, tells := roleOf(s.Name); tells {
			l.names[s.Addr] = s.Name
		}
		return true
	})
	if err != nil {
		return err
	}
	rich, err := hasRichHeader(l.f)
	// Without it, GNU or LLVM tools linked the file.
	l.byRule = !rich
	return err
}

// hasRichHeader says that Microsoft's linker made the file: it writes what made
// the objects between the program for DOS and the PE header.
func hasRichHeader(f *object.File) (bool, error) {
	b, err := f.Read(&object.Section{Size: 4096}, 4096)
	if err != nil || len(b) < 64 {
		return false, err
	}
	end := min(uint64(b[60])|uint64(b[61])<<8|uint64(b[62])<<16|uint64(b[63])<<24, uint64(len(b)))
	return end > 64 && bytes.Contains(b[64:end], []byte("Rich")), nil
}

// goMark begins the build information of Go (debug/buildinfo).
const goMark = "\xff Go buildinf:"

// findGo looks for the build information of Go at the start of the data.
func findGo(f *object.File) (bool, error) {
	if f.SectionByName("__go_buildinfo") != nil || f.SectionByName("__gopclntab") != nil {
		return true, nil
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if s.Exec || s.NoBits || s.Name != ".data" && s.Name != ".go.buildinfo" && s.Name != ".rdata" {
			continue
		}
		b, err := f.Read(s, 64<<10)
		if err != nil || bytes.Contains(b, []byte(goMark)) {
			return err == nil, err
		}
	}
	return false, nil
}

// peOrigins says whose the functions are.
func (l *linked) peOrigins() error {
	for _, m := range l.marks {
		p := l.named(m)
		if p != nil && m.origin != Own {
			p.origin = m.origin
		}
	}
	l.marks = nil
	l.blurred = !l.symbols
	if i, ok := l.find(l.f.Entry); ok && l.parts[i].origin == Own {
		l.parts[i].origin = Start
	}
	l.maker = clang
	if l.guarded || l.f.SectionByName(".CRT") != nil && l.cookie == 0 {
		l.maker = gcc
	}
	return l.managed()
}

// managed takes the functions of Go, Rust and Swift out, which have no guards. What
// has no name there may be of either side; a guard tells that it is not.
func (l *linked) managed() error {
	var err error
	if l.golang, err = findGo(l.f); err != nil {
		return err
	}
	if l.rust, err = isRust(l.f); err != nil {
		return err
	}
	for i := range l.f.Sections {
		l.swift = l.swift || strings.Contains(l.f.Sections[i].Name, "__swift5_")
	}
	if !l.golang && !l.rust && !l.swift {
		return nil
	}
	cgo := slices.ContainsFunc(l.parts, func(p part) bool { return strings.HasPrefix(strings.TrimPrefix(p.name, "_"), "x_cgo_") })
	for i := range l.parts {
		p := &l.parts[i]
		if p.origin != Own {
			continue
		}
		name := p.name
		if l.f.MachO != nil {
			name = strings.TrimPrefix(name, "_")
		}
		switch {
		case l.golang && (!cgo || goName(name)), l.rust && (p.has&isExported != 0 || name == "" || name == "main" || rustName(name)),
			l.swift && (name == "" || strings.HasPrefix(name, "$s") || strings.HasPrefix(name, "$S")):
			p.origin = Managed
			l.veiled = l.veiled || name == "" || p.has&isExported != 0
		}
	}
	return nil
}

// goName says that a function of a Go program is of Go. Its names have the package
// before a dot; those of C have no dot.
func goName(name string) bool {
	return name == "" || strings.ContainsAny(name, ".:") || strings.HasPrefix(name, "_rt0_") || cgoName(name) || goAssembly(name)
}

// goAssembly says that a function is one of the few of Go's runtime that have no
// package in their name.
func goAssembly(name string) bool {
	switch name {
	case "gogo", "callRet", "gcWriteBarrier", "setg_gcc", "debugCall32", "aeshashbody", "memeqbody", "cmpbody", "indexbody", "indexbytebody", "countbody":
		return true
	}
	return strings.HasPrefix(name, "gosave") || strings.HasPrefix(name, "debugCall")
}
