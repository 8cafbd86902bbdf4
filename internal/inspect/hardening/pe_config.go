package hardening

import (
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// config holds the fields of the load configuration that package object leaves in
// its bytes; 0 where the structure is too short for one (Microsoft,
// IMAGE_LOAD_CONFIG_DIRECTORY).
type config struct {
	checks    [5]uint64 // pointers to the checks of control flow guard and of XFG
	dependent uint16    // DependentLoadFlags
	chpe      uint64    // address of the metadata of ARM64EC
	ehTable   uint64
	ehCount   uint64
}

// readConfig reads the load configuration.
func readConfig(f *object.File) config {
	var c config
	if f.PE.LoadConfig == nil {
		return c
	}
	b := f.PE.LoadConfig.Data
	le := binary.LittleEndian
	// field reads an address, which stands at narrow in 32-bit files.
	field := func(narrow, wide int) uint64 {
		switch {
		case f.Bits == 64 && wide+8 <= len(b):
			return le.Uint64(b[wide:])
		case f.Bits == 32 && narrow+4 <= len(b):
			return uint64(le.Uint32(b[narrow:]))
		}
		return 0
	}
	c.checks = [...]uint64{field(72, 112), field(76, 120), field(172, 280), field(176, 288), field(180, 296)}
	at := 54
	if f.Bits == 64 {
		at = 78
	}
	if at+2 <= len(b) {
		c.dependent = le.Uint16(b[at:])
	}
	c.chpe = field(124, 200)
	c.ehTable, c.ehCount = field(164, 264), field(168, 272)
	return c
}

// maxGuardTargets bounds the tables of addresses that are read.
const maxGuardTargets = 4 << 20

// addressTable reads a table of relative addresses, each followed by the bytes
// that GuardFlags tell of. It returns how many lie in code, and how many are there.
func addressTable(f *object.File, addr, count uint64, extra int, yield func(addr uint64)) (inCode, there int, err error) {
	off, ok := f.OffsetOf(addr)
	if !ok || addr == 0 || count == 0 {
		return 0, 0, nil
	}
	width := 4 + extra
	n := min(count, maxGuardTargets)
	b, err := f.Read(&object.Section{Off: off, Size: n * uint64(width)}, maxFrames)
	if err != nil {
		return 0, 0, err
	}
	var s *object.Section // most are in that of the one before
	for ; len(b) >= width; b = b[width:] {
		there++
		at := f.PE.ImageBase + uint64(binary.LittleEndian.Uint32(b))
		if s == nil || at < s.Addr || at-s.Addr >= s.Size {
			s = sectionAt(f, at)
		}
		if s != nil && s.Exec {
			inCode++
			if yield != nil {
				yield(at)
			}
		}
	}
	return inCode, there, nil
}

// maxPESections is how many sections are looked at for an address; Windows loads
// files with 96 sections at most.
const maxPESections = 96

// sectionAt returns the section that holds addr, or nil.
func sectionAt(f *object.File, addr uint64) *object.Section {
	for i := range min(len(f.Sections), maxPESections) {
		if s := &f.Sections[i]; addr >= s.Addr && addr-s.Addr < s.Size {
			return s
		}
	}
	return nil
}

// guardExtra is how many bytes follow each address of the tables of control flow
// guard (IMAGE_GUARD_CF_FUNCTION_TABLE_SIZE_MASK).
func guardExtra(flags uint32) int { return int(flags >> 28) }

// eachGuardTarget calls yield for the functions that may be called through
// pointers.
func (l *linked) eachGuardTarget(yield func(addr uint64)) error {
	c := l.f.PE.LoadConfig
	if c == nil || c.GuardFlags&guardTable == 0 {
		return nil
	}
	_, _, err := addressTable(l.f, c.GuardCFFunction, c.GuardCFCount, guardExtra(c.GuardFlags), yield)
	return err
}

// peGuards reports on the guards of control flow. The flag of the header alone
// is a wish: the load configuration must have the table, and the table must be of
// addresses in the code.
func peGuards(f *object.File, r *Report) error {
	p, c, more := f.PE, f.PE.LoadConfig, readConfig(f)
	flags := uint32(0)
	targets := 0
	if c != nil {
		flags = c.GuardFlags
		inCode, there, err := addressTable(f, c.GuardCFFunction, c.GuardCFCount, guardExtra(flags), nil)
		if err != nil {
			return err
		}
		if there > inCode || uint64(there) < min(c.GuardCFCount, maxGuardTargets) && c.GuardCFFunction != 0 {
			r.note("the table of control flow guard has %d entries, of which %d are in the file and %d lead to code", c.GuardCFCount, there, inCode)
		}
		targets = inCode
	}
	wish := p.DllCharacteristics&peGuardCF != 0
	cfg := wish && flags&guardInstrumented != 0 && flags&guardTable != 0 && targets > 0
	switch {
	case wish && !cfg && !p.Managed:
		r.note("the header asks for control flow guard, but the load configuration has no table of targets")
	case !wish && flags&guardTable != 0 && targets > 0:
		r.note("there is a table for control flow guard, but the header does not ask for it")
	}
	switch {
	case p.Managed || !hasCode(f):
		r.text("cfg", NotApplicable, FromMarker)
		r.text("xfg", NotApplicable, FromMarker)
		r.text("ehContinuation", NotApplicable, FromMarker)
	default:
		r.text("cfg", yesNo(cfg), FromMarker)
		if targets > 0 {
			r.add("cfgTargets", Number(targets), FromMarker)
		}
		r.text("xfg", yesNo(cfg && flags&guardXFG != 0), FromMarker)
		eh, err := peContinuations(f, &more, flags, r)
		if err != nil {
			return err
		}
		r.text("ehContinuation", eh, FromMarker)
	}
	r.text("cet", onOff(p.ExDllCharacteristics&peExCET != 0), FromMarker)
	if f.Arch == "arm64" || f.Arch == "arm" {
		r.Properties[len(r.Properties)-1].Value = Text(NotApplicable) // shadow stacks are of x86
	}
	r.text("safeSEH", safeSEH(f), FromMarker)
	return nil
}

// peContinuations says whether the places where exception handling goes on are
// listed. A file without such places has an empty table.
func peContinuations(f *object.File, c *config, flags uint32, r *Report) (string, error) {
	if flags&guardEHCont == 0 {
		return No, nil
	}
	inCode, there, err := addressTable(f, c.ehTable, c.ehCount, guardExtra(flags), nil)
	if err == nil && (there > inCode || uint64(there) < min(c.ehCount, maxGuardTargets)) {
		r.note("the table of exception continuations has %d entries, of which %d lead to code", c.ehCount, inCode)
		return No, nil
	}
	return Yes, err
}

// safeSEH says whether the exception handlers of a 32-bit file are listed, or
// whether it has none. A load configuration that is too short for the table has
// none.
func safeSEH(f *object.File) string {
	p, c := f.PE, f.PE.LoadConfig
	switch {
	case f.Arch != "386", p.Managed, !hasCode(f):
		return NotApplicable
	case p.DllCharacteristics&peNoSEH != 0:
		return Yes
	case c == nil || c.SEHandlerTable == 0 || c.SEHandlerCount == 0:
		return No
	}
	_, ok := f.OffsetOf(c.SEHandlerTable)
	return yesNo(ok)
}

const (
	guardDelayProtected = 0x1000
	guardDelaySection   = 0x2000
)

// delayLoad reports whether the pointers of libraries that are loaded late are
// read-only in between: the loader does that if the load configuration says so
// (IMAGE_GUARD_PROTECT_DELAYLOAD_IAT).
func delayLoad(f *object.File, r *Report) {
	p := f.PE
	word := NotApplicable
	if len(p.Delayed) > 0 {
		flags := uint32(0)
		if p.LoadConfig != nil {
			flags = p.LoadConfig.GuardFlags
		}
		word = yesNo(flags&guardDelayProtected != 0)
		if flags&guardDelaySection != 0 && f.SectionByName(".didat") == nil {
			r.note("the pointers of delayed libraries should have their own section, and there is none")
		}
	}
	r.text("delayLoadProtection", word, FromMarker)
}

// hasCode says that a section holds code.
func hasCode(f *object.File) bool {
	for i := range f.Sections {
		if f.Sections[i].Exec && f.Sections[i].Size > 0 {
			return true
		}
	}
	return false
}
