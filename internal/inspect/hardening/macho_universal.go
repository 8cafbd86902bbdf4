package hardening

import (
	"io"
	"io/fs"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// isUniversal says that r is a universal file (mach-o/fat.h), and no archive.
func isUniversal(r io.ReaderAt) bool {
	var head [4]byte
	if _, err := r.ReadAt(head[:], 0); err != nil {
		return false
	}
	return string(head[:]) == "\xca\xfe\xba\xbe" || string(head[:]) == "\xca\xfe\xba\xbf"
}

// auditInner reports on a member of a universal file that holds several objects
// itself: a static library for one architecture. Universal files in one another are
// told and not read, since nothing makes them.
func auditInner(r *io.SectionReader, m object.Member, mode fs.FileMode, b *budget.Budget, code bool) ([]Report, error) {
	suffix := "!/" + m.Name
	if isUniversal(r) {
		rep := Report{Suffix: suffix, Format: "mach-o", Arch: archName(m.Name)}
		rep.note("a universal file inside of a universal file is not read")
		return []Report{rep}, nil
	}
	out, err := audit(r, r.Size(), mode, b, code)
	for i := range out {
		out[i].Suffix = suffix + out[i].Suffix
	}
	return out, err
}
