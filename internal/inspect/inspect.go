package inspect

import (
	"io"
	"io/fs"
	"unsafe"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A File is one input of a run: a file of the target or a member of an archive
// in it. It gives bytes only, never a way into the file system.
type File struct {
	Path   string      // slash-separated, inside the target, through archives
	Size   int64       // bytes
	Exec   bool        // an executable bit is set
	Mode   fs.FileMode // of a file of a folder, with its set-user-id and set-group-id bits; 0 where it is not known
	Tree   component.Scope
	Budget *budget.Budget
	// Data is the whole content if it was read already; use Bytes.
	Data []byte
	// At reads the content at random; never nil.
	At io.ReaderAt
}

// Bytes returns the whole content, reading it at most once. Callers must not
// change it.
func (f *File) Bytes() ([]byte, error) {
	if f.Data == nil {
		data := make([]byte, f.Size)
		n, err := f.At.ReadAt(data, 0)
		if err != nil && err != io.EOF {
			return nil, err
		}
		f.Data = data[:n]
	}
	return f.Data, nil
}

// Text is [File.Bytes] as a string that shares the bytes, which nothing changes.
// Whoever keeps a piece of it longer than the inspection must clone the piece.
func (f *File) Text() (string, error) {
	data, err := f.Bytes()
	if err != nil {
		return "", err
	}
	return unsafe.String(unsafe.SliceData(data), len(data)), nil
}

// Interest says which files an inspector asks for. A file is handed over if any
// of the fields names it. Comparisons are exact, on the file's own case, except
// for Suffixes, which are lower case and compared with the lower-case base name.
type Interest struct {
	Names    []string // base names: "package-lock.json"
	Suffixes []string // endings of base names, with the dot: ".nuspec"
	Prefixes []string // beginnings of base names: "requirements"
	Paths    []string // endings of whole paths, from a slash on: "/lib/apk/db/installed"; "*" stands for one path element without its ending
	Magic    []string // first bytes of the content, for files without a known name
	// Installed says that the file shows what is installed, so it is read in
	// folders of installed packages and where .gitignore hides it.
	Installed bool
	// Control names files of version control data, which are handed out by these
	// endings of whole paths only, as in Paths: "/.git/index".
	Control []string
	// Large says that the inspector reads at random and in pieces, so that a file
	// may be as large as [budget.Limits.LargeBytes]; Bytes must not be called.
	Large bool
	// Sealed says that the name alone is enough even for an archive: it is not
	// opened, and its size does not matter.
	Sealed []string // endings of whole paths, as in Paths
}

// An Inspector reads one kind of file.
type Inspector interface {
	// ID names the inspector in coverage and caches: "npm/package-lock".
	ID() string
	// Revision changes whenever the result for the same bytes may change.
	Revision() int
	// Interest says which files it asks for.
	Interest() Interest
	// Inspect reads f and reports into r. An error refuses the file; what was
	// reported before stays out. Inspect must be safe for concurrent use.
	Inspect(f *File, r *Result) error
}

// A Result is what one inspector says about one file.
type Result struct {
	Listings []*component.Listing
	Findings []finding.Finding
}
