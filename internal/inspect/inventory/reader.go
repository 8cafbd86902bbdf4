package inventory

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// A Reader reads one format. It implements [inspect.Inspector].
type Reader struct {
	Format string // "npm/package-lock": ecosystem folder, then the format's name
	Rev    int    // raise it when the listing for the same bytes may change
	Wants  inspect.Interest
	Role   component.Role
	Grade  component.Grade
	// Read fills the builder from the file. It must be safe for concurrent use
	// and must not keep the file's bytes.
	Read func(f *inspect.File, b *Builder) error
}

// ID returns the format's name.
func (r *Reader) ID() string { return r.Format }

// Revision returns the reader's revision.
func (r *Reader) Revision() int { return r.Rev }

// Interest returns which files the reader asks for.
func (r *Reader) Interest() inspect.Interest {
	in := r.Wants
	in.Installed = in.Installed || r.Role == component.RoleInstalled || r.Role == component.RoleBinary
	return in
}

// Inspect reads f into one listing. A reader that finds out that the file is
// not of its format after all leaves the builder empty, and nothing is listed.
func (r *Reader) Inspect(f *inspect.File, res *inspect.Result) error {
	b := NewBuilder(f.Path, r)
	b.list.Tree = f.Tree
	if err := r.Read(f, b); err != nil {
		return err
	}
	if l := b.Finish(); l != nil {
		res.Listings = append(res.Listings, l)
	}
	return nil
}
