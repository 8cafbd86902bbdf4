package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
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

// auditPE reports on a PE file; without code on what its headers and tables say.
func auditPE(f *object.File, r *Report, b *budget.Budget, code bool) error {
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
	peAddresses(f, r)
	// Windows runs no data of 64-bit and ARM programs, whatever the flag says.
	r.text("nx", yesNo(p.DllCharacteristics&peNX != 0 || f.Bits == 64 || f.Arch == "arm"), FromMarker)
	peSections(f, r)
	if code {
		if err := peCode(f, r, kind, b); err != nil {
			return err
		}
	}
	if err := peGuards(f, r); err != nil {
		return err
	}
	delayLoad(f, r)
	libraryFolders(f, r)
	if err := authenticode(f, r); err != nil {
		return err
	}
	r.text("forceIntegrity", yesNo(p.DllCharacteristics&peForceSigned != 0), FromMarker)
	r.text("appContainer", yesNo(p.DllCharacteristics&peAppContain != 0), FromMarker)
	if f.BuildID != "" {
		r.text("buildId", f.BuildID, FromMarker)
	}
	return nil
}

// libraryFolders says where the loader looks for the libraries that the file names
// (DependentLoadFlags, as for LoadLibraryEx), if that is not the usual.
func libraryFolders(f *object.File, r *Report) {
	const system32 = 0x800
	switch readConfig(f).dependent {
	case 0:
	case system32:
		r.text("libraryFolders", "system", FromMarker)
	default:
		r.text("libraryFolders", "restricted", FromMarker)
	}
}

// peAddresses says whether the loader can put the file at random addresses: it
// must ask for it, and have the relocations that it takes. A file without code has
// nothing that an attacker would look for at its address.
func peAddresses(f *object.File, r *Report) {
	p := f.PE
	movable := p.Characteristics&peRelocsStripped == 0 && peDirectory(p, peDirReloc).Size > 0
	if reloc := peDirectory(p, peDirReloc); movable && !p.Managed {
		if _, ok := f.OffsetOf(p.ImageBase + uint64(reloc.RVA)); !ok {
			movable = false
			r.note("the relocations at 0x%x are not in the file", reloc.RVA)
		}
	}
	aslr := p.DllCharacteristics&peASLR != 0
	if p.Managed {
		movable = true // the runtime compiles the code where it likes
	}
	word := yesNo(aslr && movable)
	if !hasCode(f) && word == No {
		word = NotApplicable
	}
	if aslr && !movable && word == No {
		r.note("ASLR is asked for, but there are no relocations")
	}
	r.text("pie", word, FromMarker)
	r.text("aslr", word, FromMarker)
	switch {
	case f.Bits == 64 && word != NotApplicable:
		r.text("highEntropyVA", yesNo(word == Yes && p.DllCharacteristics&peHighEntropy != 0), FromMarker)
	default:
		r.text("highEntropyVA", NotApplicable, FromMarker)
	}
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
