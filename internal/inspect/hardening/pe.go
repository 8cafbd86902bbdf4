package hardening

import (
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/x86"
)

// Bits of the PE format (Microsoft, "PE Format": file header, optional header,
// section flags, load configuration, extended DLL characteristics).
const (
	peRelocsStripped = 0x1
	peDLL            = 0x2000

	peHighEntropy = 0x20
	peASLR        = 0x40
	peForceSigned = 0x80
	peNX          = 0x100
	peNoSEH       = 0x400
	peAppContain  = 0x1000
	peGuardCF     = 0x4000

	peExCET = 0x1

	peShared = 0x10000000

	guardInstrumented = 0x100
	guardTable        = 0x400
	guardEHCont       = 0x400000
	guardXFG          = 0x800000

	peDirReloc = 5
)

// auditPE reports on a PE file.
func auditPE(f *object.File, r *Report) error {
	p := f.PE
	kind := "executable"
	if p.Characteristics&peDLL != 0 {
		kind = "shared-library"
	}
	if f.Type == object.Relocatable {
		kind = "object"
	}
	r.text("kind", kind, FromMarker)
	r.text("relro", NotApplicable, FromMarker)
	if kind == "object" {
		for _, name := range [...]string{"pie", "nx"} {
			r.text(name, NotApplicable, FromMarker)
		}
		r.text("canary", Unknown, FromNothing)
		return nil
	}
	movable := p.Characteristics&peRelocsStripped == 0 && peDirectory(p, peDirReloc).Size > 0
	aslr := p.DllCharacteristics&peASLR != 0
	if p.Managed {
		movable = true // the runtime compiles the code where it likes
	}
	if aslr && !movable {
		r.note("ASLR is asked for, but there are no relocations")
	}
	r.text("pie", yesNo(aslr && movable), FromMarker)
	r.text("aslr", yesNo(aslr && movable), FromMarker)
	if f.Bits == 64 {
		r.text("highEntropyVA", yesNo(aslr && movable && p.DllCharacteristics&peHighEntropy != 0), FromMarker)
	} else {
		r.text("highEntropyVA", NotApplicable, FromMarker)
	}
	r.text("nx", yesNo(p.DllCharacteristics&peNX != 0 || f.Bits == 64 && f.Arch != "arm64"), FromMarker)
	peSections(f, r)
	if err := peCode(f, r); err != nil {
		return err
	}
	peGuards(f, r)
	r.text("authenticode", yesNo(p.Signed), FromMarker)
	r.text("forceIntegrity", yesNo(p.DllCharacteristics&peForceSigned != 0), FromMarker)
	r.text("appContainer", yesNo(p.DllCharacteristics&peAppContain != 0), FromMarker)
	if f.BuildID != "" {
		r.text("buildId", f.BuildID, FromMarker)
	}
	return nil
}

func peDirectory(p *object.PEInfo, i int) object.Directory {
	if i < len(p.Directories) {
		return p.Directories[i]
	}
	return object.Directory{}
}

// peSections counts sections that are writable and executable, or writable and
// shared between processes.
func peSections(f *object.File, r *Report) {
	wx, shared := 0, 0
	for i := range f.Sections {
		s := &f.Sections[i]
		if s.Write && s.Exec {
			wx++
		}
		if s.Write && s.Type&peShared != 0 {
			shared++
		}
	}
	r.add("writableCode", Number(wx), FromMarker)
	r.add("sharedWritable", Number(shared), FromMarker)
}

// peGuards reports on the guards of control flow. The flag of the header alone
// is a wish: the load configuration must have the table.
func peGuards(f *object.File, r *Report) {
	p, c := f.PE, f.PE.LoadConfig
	flags := uint32(0)
	if c != nil {
		flags = c.GuardFlags
	}
	cfg := p.DllCharacteristics&peGuardCF != 0 && flags&guardInstrumented != 0 && flags&guardTable != 0 && c.GuardCFFunction != 0 && c.GuardCFCount > 0
	if !cfg && p.DllCharacteristics&peGuardCF != 0 {
		r.note("the header asks for control flow guard, but the load configuration has no table of targets")
	}
	if p.Managed {
		r.text("cfg", NotApplicable, FromMarker)
	} else {
		r.text("cfg", yesNo(cfg), FromMarker)
	}
	r.text("xfg", yesNo(cfg && flags&guardXFG != 0), FromMarker)
	r.text("ehContinuation", yesNo(flags&guardEHCont != 0), FromMarker)
	r.text("cet", onOff(p.ExDllCharacteristics&peExCET != 0), FromMarker)
	switch {
	case f.Arch != "386":
		r.text("safeSEH", NotApplicable, FromMarker)
	case p.DllCharacteristics&peNoSEH != 0:
		r.text("safeSEH", Yes, FromMarker)
	default:
		r.text("safeSEH", yesNo(c != nil && c.SEHandlerTable != 0 && c.SEHandlerCount > 0), FromMarker)
	}
}

// maxPECode bounds the code that is read for references to the cookie.
const maxPECode = 256 << 20

// peCode looks for the code that uses the security cookie of /GS. A cookie that
// no code reads protects nothing; and a file without code needs none.
func peCode(f *object.File, r *Report) error {
	hasCode := false
	for i := range f.Sections {
		hasCode = hasCode || f.Sections[i].Exec && f.Sections[i].Size > 0
	}
	cookie := uint64(0)
	if c := f.PE.LoadConfig; c != nil {
		cookie = c.SecurityCookie
	}
	switch {
	case !hasCode || f.PE.Managed:
		r.text("gs", NotApplicable, FromMarker)
		r.text("canary", NotApplicable, FromMarker)
		return nil
	case cookie == 0:
		r.text("gs", No, FromMarker)
		r.text("canary", Unknown, FromNothing)
		return nil
	}
	n, known, err := peCookieUses(f, cookie)
	if err != nil {
		return err
	}
	if !known {
		r.text("gs", Unknown, FromNothing)
		r.text("canary", Unknown, FromNothing)
		return nil
	}
	r.text("gs", yesNo(n > 0), FromCode)
	r.add("gsReferences", Number(n), FromCode)
	// Which functions need a cookie is not in the file.
	r.text("canary", Unknown, FromNothing)
	return nil
}

// peCookieUses counts the references of code to the cookie.
func peCookieUses(f *object.File, cookie uint64) (n int, known bool, err error) {
	if f.Arch != "amd64" && f.Arch != "386" {
		return 0, false, nil
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if !s.Exec || s.NoBits {
			continue
		}
		code, err := f.Read(s, maxPECode)
		if err != nil {
			return n, false, err
		}
		if f.Arch == "386" {
			want := binary.LittleEndian.AppendUint32(nil, uint32(cookie))
			n += countBytes(code, want)
			continue
		}
		addr := s.Addr
		if addr < f.PE.ImageBase {
			addr += f.PE.ImageBase
		}
		n += x86.RelativeUses(code, addr, cookie)
	}
	return n, true, nil
}
