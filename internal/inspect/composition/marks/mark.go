package marks

import (
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// The kinds of marks.
const (
	KindNote      = "note"      // an ELF package note
	KindResource  = "resource"  // a PE version resource
	KindPath      = "path"      // a path of a source file
	KindFunction  = "function"  // the name of a function
	KindCompiler  = "compiler"  // what a compiler wrote of itself
	KindConfigure = "configure" // options of a configure script; they name libraries, not versions
	KindSOName    = "soname"    // the file name of a copied library
	KindString    = "string"    // a text with a version
)

// maxMarks bounds the marks of one kind in one file.
const maxMarks = 20_000

// A Mark is a statement that something is in the file.
type Mark struct {
	Ecosystem  string // as in [component.Node], empty for what no registry knows
	Name       string
	Version    string // empty if the mark does not tell
	PURL       string // empty if none can be given
	Licence    string // as the mark says it
	Kind       string
	Text       string // what was seen
	Off        uint64 // bytes from the start of the object
	Confidence component.Confidence
}

// Found is what one detector saw.
type Found struct {
	Marks []Mark   // in a fixed order
	Notes []string // what the marks do not tell, for the coverage
}

func (f *Found) note(format string, args ...any) {
	f.Notes = append(f.Notes, fmt.Sprintf(format, args...))
}

const (
	windowSize = 1 << 20
	behind     = 1 << 10 // bytes kept before a place that is looked at
	ahead      = 4 << 10 // bytes that are there behind it
)

// A view is a window on data. Places from lo to before hi are to be looked at;
// bytes around them are context.
type view struct {
	buf    []byte
	lo, hi int
	base   uint64 // offset of buf[0] in the file
}

// windows calls yield for overlapping windows of the ranges, so that each place
// is looked at once.
func windows(r io.ReaderAt, ranges []object.Range, yield func(v view) bool) error {
	longest := uint64(0)
	for _, part := range ranges {
		longest = max(longest, part.Size)
	}
	buf := make([]byte, min(longest, behind+windowSize+ahead))
	for _, part := range ranges {
		n, lo, at := 0, 0, part.Off // buf[:n] holds the bytes before at
		end := part.Off + part.Size
		for {
			want := min(uint64(len(buf)-n), end-at)
			got, err := r.ReadAt(buf[n:n+int(want)], int64(at))
			if err != nil && err != io.EOF {
				return err
			}
			n, at = n+got, at+uint64(got)
			last := at >= end || uint64(got) < want
			hi := n
			if !last {
				hi = max(lo, n-ahead)
			}
			if !yield(view{buf[:n], lo, hi, at - uint64(n)}) {
				return nil
			}
			if last {
				break
			}
			from := max(0, hi-behind)
			copy(buf, buf[from:n])
			n, lo = n-from, hi-from
		}
	}
	return nil
}
