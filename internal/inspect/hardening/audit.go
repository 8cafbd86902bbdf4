package hardening

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// Audit reports on the object in r, which holds size bytes. For a universal file it
// reports on each object, in the order of the file; for a static archive on the
// whole first, with an empty Suffix, then on each object. mode tells the set-user-id and
// set-group-id bits; 0 if the permissions are not known. The error is
// [object.ErrFormat] if r is no object, a breach of b, or one of r; what was
// found before it is returned too.
func Audit(r io.ReaderAt, size int64, mode fs.FileMode, b *budget.Budget) ([]Report, error) {
	return audit(r, size, mode, b, true)
}

// Markers is [Audit] without what the code shows, for fast runs: the properties
// canary, stackClash, fortify and cetCode of ELF files are left out.
func Markers(r io.ReaderAt, size int64, mode fs.FileMode, b *budget.Budget) ([]Report, error) {
	return audit(r, size, mode, b, false)
}

func audit(r io.ReaderAt, size int64, mode fs.FileMode, b *budget.Budget, code bool) ([]Report, error) {
	f, err := object.Open(r, size, b)
	switch {
	case err == nil:
		rep, err := auditFile(f, mode, b, code)
		return []Report{rep}, err
	case !errors.Is(err, object.ErrSeveral):
		return nil, err
	}
	members, err := object.Members(r, size, b)
	var out []Report
	for _, m := range members {
		f, openErr := object.Open(io.NewSectionReader(r, m.Off, m.Size), m.Size, b)
		if openErr != nil {
			if budget.IsBreach(openErr) {
				return out, openErr
			}
			if errors.Is(openErr, object.ErrSeveral) && isUniversal(r) {
				inner, err := auditInner(io.NewSectionReader(r, m.Off, m.Size), m, mode, b, code)
				if out = append(out, inner...); err != nil {
					return out, fmt.Errorf("member %s: %w", m.Name, err)
				}
			}
			continue // text files and LLVM bitcode stand in archives too
		}
		rep, auditErr := auditFile(f, mode, b, code)
		rep.Suffix = "!/" + m.Name
		out = append(out, rep)
		if auditErr != nil {
			return out, fmt.Errorf("member %s: %w", m.Name, auditErr)
		}
	}
	if len(out) > 0 && out[0].Format == "elf" && code {
		out = append([]Report{summary(out)}, out...)
	}
	return out, err
}

// auditFile reports on one object.
func auditFile(f *object.File, mode fs.FileMode, b *budget.Budget, code bool) (Report, error) {
	r := Report{Arch: archName(f.Arch)}
	for _, p := range f.Problems {
		r.note("%s", p)
	}
	var err error
	switch f.Format {
	case object.ELF:
		r.Format = "elf"
		err = auditELF(f, &r, b, code)
	case object.PE:
		r.Format = "pe"
		err = auditPE(f, &r, b, code)
	case object.MachO:
		r.Format = "mach-o"
		err = auditMachO(f, &r, b, code)
	case object.Wasm:
		r.Format = "wasm"
		err = auditWasm(f, &r)
	}
	if mode != 0 {
		r.add("setuid", Bool(mode&fs.ModeSetuid != 0), FromMode)
		r.add("setgid", Bool(mode&fs.ModeSetgid != 0), FromMode)
	}
	return r, err
}

// archName gives the two names that the field writes otherwise than Go does.
func archName(goarch string) string {
	switch goarch {
	case "amd64":
		return "x86-64"
	case "386":
		return "i386"
	}
	return goarch
}
