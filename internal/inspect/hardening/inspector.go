package hardening

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// revision changes when the verdict on the same bytes may change.
const revision = 2

// Inspector returns the inspector that judges compiled programs by the profile
// "openssf", for runs over trees.
func Inspector() inspect.Inspector {
	return &inspector{profile: sync.OnceValues(func() (Profile, error) { return LoadProfile("openssf") })}
}

type inspector struct{ profile func() (Profile, error) }

// ID names the inspector.
func (*inspector) ID() string { return "binary/hardening" }

// Revision changes whenever the result for the same bytes may change.
func (*inspector) Revision() int { return revision }

// Interest asks for compiled programs of any size.
func (*inspector) Interest() inspect.Interest {
	return inspect.Interest{
		Magic: []string{
			"\x7fELF", "MZ", "!<arch>\n", "\x00asm",
			"\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe", // Mach-O
			"\xca\xfe\xba\xbe", "\xca\xfe\xba\xbf", // universal
		},
		// Names that are no programs as a rule, and these are: separate debug
		// files, and modules of the kernel.
		Suffixes: []string{".debug", ".ko"},
		Large:    true,
	}
}

// Inspect judges one file. Of a static archive only the whole is told, and of a
// universal file each architecture.
func (x *inspector) Inspect(f *inspect.File, r *inspect.Result) error {
	profile, err := x.profile()
	if err != nil {
		return err
	}
	reports, err := Audit(f.At, f.Size, fs.FileMode(0), f.Budget)
	if errors.Is(err, object.ErrFormat) || errors.Is(err, object.ErrThin) {
		return nil // another kind of file begins like this one, or holds names only
	}
	if err != nil {
		return fmt.Errorf("hardening: %w", err)
	}
	var found []finding.Finding
	for _, rep := range reports {
		if rep.Suffix != "" && reports[0].Suffix == "" {
			break // the first report is of the whole archive
		}
		found = append(found, Findings(f.Path, rep, profile)...)
	}
	for i := range found {
		found[i].Span = span.At(f.Path, span.Point{})
		found[i].Scope = f.Tree
	}
	r.Findings = append(r.Findings, found...)
	return nil
}
