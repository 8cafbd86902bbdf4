package hardening

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/debuginfo"
)

// evidence is what a file tells of how it was compiled: debug information, the
// section .GCC.command.line, and the notes of annobin. They are stronger than
// markers and tell of options that leave no trace; what the code shows can
// contradict them.
type evidence struct {
	units  []unit
	places []place // of units, by address
	source Source  // of units
	notes  annobin.Info
	told   bool   // the notes were reported, and let go
	code   uint64 // bytes of code that the file has
}

// unit is one run of a compiler.
type unit struct {
	Language debuginfo.Language
	compiler *debuginfo.Compiler // shared by units with one producer
}

// place is a range of addresses with the index of its unit.
type place struct {
	debuginfo.Range
	unit int
}

// linkerCode says that a section holds stubs of the linker, or start-up code that
// is put together from pieces.
func linkerCode(name string) bool {
	return name == ".init" || name == ".fini" || strings.HasPrefix(name, ".plt") || name == ".iplt"
}

// maxCommandLines bounds the bytes of recorded command lines.
const maxCommandLines = 4 << 20

// readEvidence reads what f tells of its making.
func readEvidence(f *object.File, r *Report, b *budget.Budget) (*evidence, error) {
	ev := &evidence{source: FromDebug}
	info, err := debuginfo.Read(f, b)
	if err != nil {
		return nil, err
	}
	for _, n := range info.Notes {
		r.note("%s", n)
	}
	if len(info.Units) == 0 {
		ev.source = FromCommand
		if info.Units, err = commandLines(f); err != nil {
			return nil, err
		}
	}
	ev.add(info.Units)
	if ev.notes, err = annobin.Read(f, b); err != nil {
		return nil, err
	}
	for i := range f.Sections {
		if s := &f.Sections[i]; s.Alloc && s.Exec && !linkerCode(s.Name) {
			ev.code += s.Size
		}
	}
	for _, n := range ev.notes.Notes {
		r.note("%s", n)
	}
	return ev, nil
}

// add adds units; what a producer says is read once for all that have it.
func (ev *evidence) add(units []debuginfo.Unit) {
	known := make(map[string]*debuginfo.Compiler)
	for _, u := range units {
		text := u.Producer
		if u.Flags != "" {
			text += " " + u.Flags
		}
		c := known[text]
		if c == nil {
			parsed := debuginfo.ParseProducer(text)
			c = &parsed
			known[text] = c
		}
		for _, x := range u.Ranges {
			ev.places = append(ev.places, place{x, len(ev.units)})
		}
		ev.units = append(ev.units, unit{u.Language, c})
	}
	slices.SortFunc(ev.places, func(a, b place) int { return cmp.Or(cmp.Compare(a.Low, b.Low), cmp.Compare(a.unit, b.unit)) })
}

// at returns the unit that has the address, or nil.
func (ev *evidence) at(addr uint64) *unit {
	if ev == nil {
		return nil
	}
	i, found := slices.BinarySearchFunc(ev.places, addr, func(p place, a uint64) int { return cmp.Compare(p.Low, a) })
	if !found {
		i--
	}
	if i < 0 || addr >= ev.places[i].High {
		return nil
	}
	return &ev.units[ev.places[i].unit]
}

// commandLines reads .GCC.command.line: what -frecord-gcc-switches of gcc and
// -frecord-command-line of clang leave. The linker keeps equal lines once, so that
// a line stands for one or more units. Compilers before gcc 11 wrote single
// options, which tell nothing of where they were used.
func commandLines(f *object.File) ([]debuginfo.Unit, error) {
	s := f.SectionByName(".GCC.command.line")
	if s == nil {
		return nil, nil
	}
	data, err := f.Read(s, maxCommandLines)
	if err != nil {
		return nil, ignoreDamage(err)
	}
	var out []debuginfo.Unit
	for line := range bytes.SplitSeq(data, []byte{0}) {
		text := strings.TrimSpace(string(line))
		c := debuginfo.ParseProducer(text)
		if c.Name != "gcc" && c.Name != "clang" || len(c.Options) == 0 {
			continue
		}
		out = append(out, debuginfo.Unit{Producer: text, Language: languageOf(text)})
	}
	return out, nil
}

// languageOf tells C from C++ by the first words of a command line.
func languageOf(text string) debuginfo.Language {
	const langC, langCPlusPlus, langFortran = 0x02, 0x04, 0x0e
	switch {
	case strings.HasPrefix(text, "GNU Fortran"):
		return langFortran
	case strings.HasPrefix(text, "GNU C++"), strings.Contains(text, "clang++"):
		return langCPlusPlus
	case strings.HasPrefix(text, "GNU C"), strings.Contains(text, "clang"):
		return langC
	}
	return 0
}

// ignoreDamage keeps breaches of the budget only.
func ignoreDamage(err error) error {
	if budget.IsBreach(err) {
		return err
	}
	return nil
}

// managedFamily says that functions of a language have no stack guards by design,
// or that they are assembly, of which nothing can be asked.
func managedFamily(family string) bool {
	switch family {
	case "go", "rust", "assembly", "swift", "haskell", "ocaml", "zig", "crystal", "d":
		return true
	}
	return false
}
