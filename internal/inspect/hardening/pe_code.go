package hardening

import (
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// maxPECode bounds the 32-bit code that is read for uses of the cookie.
const maxPECode = 256 << 20

// peCode reports what the code shows. A cookie that no function checks protects
// nothing; and a file without code needs none.
func peCode(f *object.File, r *Report, kind string, b *budget.Budget) error {
	managed, err := onlyManaged(f)
	switch {
	case err != nil:
		return err
	case !hasCode(f) || managed:
		for _, name := range [...]string{"gs", "canary", "stackClash", "fortify"} {
			r.text(name, NotApplicable, FromMarker)
		}
		if managed {
			r.add("languages", List{".net"}, FromMarker)
		}
		return nil
	}
	if readConfig(f).chpe != 0 && f.Arch != "386" {
		r.note("code of ARM64EC stands beside that of x86-64; neither is read")
		peUnknown(r)
		return nil
	}
	if f.Arch == "386" {
		return peCode386(f, r)
	}
	l := newLinked(f, r, kind, b)
	if l.scan == nil {
		r.note("the code of %s is not read", r.Arch)
		peUnknown(r)
		return nil
	}
	if err := l.load(); err != nil {
		return err
	}
	l.judge()
	return nil
}

func peUnknown(r *Report) {
	for _, name := range [...]string{"gs", "canary", "stackClash", "fortify"} {
		r.text(name, Unknown, FromNothing)
	}
}

// peCode386 counts what sets up the cookie in 32-bit code; functions are not
// listed there.
func peCode386(f *object.File, r *Report) error {
	golang, err := findGo(f)
	if err != nil {
		return err
	}
	rust, err := isRust(f)
	if err != nil {
		return err
	}
	cookie := uint64(0)
	if c := f.PE.LoadConfig; c != nil {
		cookie = c.SecurityCookie
	}
	n := 0
	for i := range f.Sections {
		s := &f.Sections[i]
		if !s.Exec || s.NoBits || cookie == 0 {
			continue
		}
		code, err := f.Read(s, maxPECode)
		if err != nil {
			return err
		}
		n += cookieFrames386(code, cookie)
	}
	gnu, err := importsGuard(f)
	if err != nil {
		return err
	}
	peGS(r, n, gnu, golang || rust)
	word := Unknown
	if golang && n == 0 {
		word = NotApplicable
	}
	for _, name := range [...]string{"canary", "stackClash", "fortify"} {
		r.text(name, word, FromNothing)
	}
	return nil
}

// importsGuard says that the file has the guard of GNU compilers.
func importsGuard(f *object.File) (found bool, err error) {
	err = f.Symbols(func(s object.Symbol) bool {
		does, _ := roleOf(s.Name)
		found = does.does == hasFail || isGuardName(s.Name)
		return !found
	})
	return found, err
}

// peGS reports on /GS, of which n functions show the use. GNU compilers have
// another guard, of which "canary" tells; Go and Rust have none.
func peGS(r *Report, n int, gnu, managed bool) {
	word := yesNo(n > 0)
	if n == 0 && (gnu || managed) {
		word = NotApplicable
	}
	r.text("gs", word, FromCode)
	if n > 0 {
		r.add("gsFunctions", Number(n), FromCode)
	}
}

// onlyManaged says that the file has no native code of its own: its CLR header says
// so (ECMA-335, partition II, 25.3.3, COMIMAGE_FLAGS_ILONLY). What the linker adds
// to start the runtime does not count.
func onlyManaged(f *object.File) (bool, error) {
	if !f.PE.Managed {
		return false, nil
	}
	const clr, flagsAt, ilOnly = 14, 16, 1
	off, ok := f.OffsetOf(f.PE.ImageBase + uint64(peDirectory(f.PE, clr).RVA))
	if !ok {
		return true, nil
	}
	b, err := f.Read(&object.Section{Off: off, Size: 72}, 72)
	if err != nil || len(b) < flagsAt+4 {
		return true, err
	}
	return binary.LittleEndian.Uint32(b[flagsAt:])&ilOnly != 0, nil
}

// peDirCertificate is the index of the attribute certificate table, whose place is
// one in the file.
const peDirCertificate = 4

// authenticode says whether the file carries a signature ("PE Format", attribute
// certificate table). Whether it is a good one is not looked at.
func authenticode(f *object.File, r *Report) error {
	d := peDirectory(f.PE, peDirCertificate)
	if d.RVA == 0 || d.Size == 0 {
		r.text("authenticode", No, FromMarker)
		return nil
	}
	b, err := f.Read(&object.Section{Off: uint64(d.RVA), Size: uint64(d.Size)}, 16)
	if err != nil {
		return err
	}
	last, err := f.Read(&object.Section{Off: uint64(d.RVA) + uint64(max(d.Size, 1)) - 1, Size: 1}, 1)
	if err != nil {
		return err
	}
	const signedData = 2 // WIN_CERT_TYPE_PKCS_SIGNED_DATA
	le := binary.LittleEndian
	word := No
	switch {
	case len(b) < 9 || len(last) == 0:
		r.note("the certificate table of %d bytes at %d reaches over the end of the file", d.Size, d.RVA)
	case le.Uint32(b) < 9 || le.Uint32(b) > d.Size:
		r.note("the certificate says that it has %d bytes, in a table of %d", le.Uint32(b), d.Size)
	case le.Uint16(b[6:]) != signedData:
		r.note("the certificate is of type %d, which is no signature", le.Uint16(b[6:]))
	case b[8] != 0x30:
		r.note("the certificate holds no signed data")
	default:
		word = Yes
	}
	r.text("authenticode", word, FromMarker)
	return nil
}
