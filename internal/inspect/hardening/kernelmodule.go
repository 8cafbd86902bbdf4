package hardening

import (
	"bytes"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// maxModinfo bounds the bytes of what a kernel module says of itself.
const maxModinfo = 1 << 20

// isKernelModule says that f is an object for the kernel's own linker.
func isKernelModule(f *object.File) bool {
	return f.ELF.FileType == etRel && f.SectionByName(".modinfo") != nil &&
		(f.SectionByName(".gnu.linkonce.this_module") != nil || f.SectionByName("__versions") != nil)
}

// isKernel says that f is the kernel itself, before it is packed.
func isKernel(f *object.File) bool {
	return f.ELF.FileType != etRel && f.Interp == "" && f.SectionByName("__ksymtab") != nil && f.SectionByName(".init.text") != nil
}

// auditKernel reports on the kernel or one of its modules, to which none of the
// rules for programs apply: the kernel's configuration decides (see package
// kernel).
func auditKernel(f *object.File, r *Report, kind string) error {
	r.text("kind", kind, FromMarker)
	for _, name := range [...]string{"pie", "relro", "nx", "stackClash", "fortify", "cet"} {
		r.text(name, NotApplicable, FromMarker)
	}
	r.text("canary", Unknown, FromNothing)
	s := f.SectionByName(".modinfo")
	if s == nil {
		return nil
	}
	data, err := f.Read(s, maxModinfo)
	if err != nil {
		return ignoreDamage(err)
	}
	retpoline := kind == "kernel-module" && (f.Arch == "amd64" || f.Arch == "386")
	word := No
	for field := range bytes.SplitSeq(data, []byte{0}) {
		key, value, _ := strings.Cut(string(field[:min(len(field), 256)]), "=")
		switch key {
		case "vermagic":
			r.text("vermagic", strings.TrimSpace(value), FromMarker)
		case "retpoline":
			word = yesNo(value == "Y")
		case "intree":
			r.text("inTree", yesNo(value == "Y"), FromMarker)
		}
	}
	if retpoline {
		r.text("retpoline", word, FromMarker)
	}
	return nil
}
