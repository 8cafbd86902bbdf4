package hardening

import (
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// Bits of the GNU properties (x86-64 psABI, "Program Property"; AArch64 ELF ABI
// and RISC-V ELF psABI, sections of the same name).
const (
	propertyX86   = 0xc0000002
	propertyARM64 = 0xc0000000
	propertyRISCV = 0xc0000000

	featureIBT   = 1
	featureSHSTK = 2
	featureBTI   = 1
	featurePAC   = 2
	featureGCS   = 4

	featureZicfilp = 1
	featureZicfiss = 2
)

// properties reports the protections of control flow that the whole file agrees
// to. The linker keeps a bit only if every object has it.
func (e *markers) properties(r *Report) {
	switch e.f.Arch {
	case "amd64", "386":
		bits, source := feature(e.f, propertyX86)
		r.text("cet", onOff(bits&(featureIBT|featureSHSTK) == featureIBT|featureSHSTK), source)
		r.text("cetIBT", onOff(bits&featureIBT != 0), source)
		r.text("cetShadowStack", onOff(bits&featureSHSTK != 0), source)
	case "arm64":
		bits, source := feature(e.f, propertyARM64)
		r.text("cet", NotApplicable, FromMarker)
		r.text("bti", onOff(bits&featureBTI != 0), source)
		r.text("pac", onOff(bits&featurePAC != 0), source)
		r.text("gcs", onOff(bits&featureGCS != 0), source)
	case "riscv64", "riscv":
		bits, source := feature(e.f, propertyRISCV)
		r.text("cet", NotApplicable, FromMarker)
		r.text("landingPads", onOff(bits&featureZicfilp != 0), source)
		r.text("shadowStack", onOff(bits&featureZicfiss != 0), source)
	default:
		r.text("cet", NotApplicable, FromMarker)
	}
}

// feature returns the bits that a property holds; repeated ones count together,
// as the loader only takes what all say.
func feature(f *object.File, kind uint32) (uint32, Source) {
	bits, found := ^uint32(0), false
	for _, p := range f.ELF.Properties {
		if p.Type == kind && len(p.Data) >= 4 {
			order := binary.ByteOrder(binary.LittleEndian)
			if f.BigEndian {
				order = binary.BigEndian
			}
			bits &= order.Uint32(p.Data)
			found = true
		}
	}
	if !found {
		return 0, FromMarker
	}
	return bits, FromNote
}
