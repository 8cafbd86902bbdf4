package bom

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PURLs returns the reader of lists of package URLs: one a line, with blank
// lines, and comments from a '#' on that begins a line or follows a space; or a
// JSON list of strings. What is no package URL is noted and left out, because
// nothing else is known of it.
func PURLs() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPURLs, Rev: 1,
		Wants: inspect.Interest{Names: []string{"purls.txt", "purls.json"}, Suffixes: []string{".purls"}},
		Role:  component.RoleSBOM, Grade: component.Claimed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Bytes()
			if err != nil {
				return err
			}
			text, err := f.Text()
			if err != nil {
				return err
			}
			plain := narrow(data)
			if first := skipSpace(plain, 0); first < len(plain) && plain[first] == '[' {
				return readJSONPURLs(f, b, text)
			}
			if isUTF16(data) {
				text = string(plain) // package URLs are ASCII
			}
			return readPURLLines(f, b, text)
		},
	}
}

// readPURLLines reads one package URL a line.
func readPURLLines(f *inspect.File, b *inventory.Builder, src string) error {
	b.Recognised()
	b.Scoped()
	if err := f.Budget.Step(int64(len(src) / 64)); err != nil {
		return err
	}
	b.Grow(min(strings.Count(src, "\n")+1, len(src)/16)) // shorter lines are no package URLs
	l := newLister(f, b, 0)
	for off, line := 0, uint32(1); off < len(src); line++ {
		end := len(src)
		if nl := strings.IndexByte(src[off:], '\n'); nl >= 0 {
			end = off + nl
		}
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		if first, last := trim(src, off, end); first < last {
			at := span.Point{Off: uint32(first), End: uint32(last), Line: line, Col: uint32(first-off) + 1}
			l.purl(src[first:last], at)
		}
		off = end + 1
	}
	return nil
}

// trim returns the bounds of what stands on a line besides white space, a byte
// order mark and a comment.
func trim(src string, off, end int) (first, last int) {
	if off == 0 && strings.HasPrefix(src, "\ufeff") {
		off = len("\ufeff")
	}
	for off < end && isSpace(src[off]) {
		off++
	}
	if off < end && src[off] == '#' {
		return end, end
	}
	for i := off + 1; i < end; i++ {
		if src[i] == '#' && isSpace(src[i-1]) {
			end = i
			break
		}
	}
	for end > off && isSpace(src[end-1]) {
		end--
	}
	return off, end
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' }

// readJSONPURLs reads a list of strings.
func readJSONPURLs(f *inspect.File, b *inventory.Builder, src string) error {
	doc, err := tree.JSON(src, f.Budget)
	if err != nil {
		return err
	}
	b.Recognised()
	b.Scoped()
	l := newLister(f, b, 0)
	for n := range doc.Root().Children() {
		if err := f.Budget.Step(4); err != nil {
			return err
		}
		if n.Kind() != tree.String {
			b.Note(n.At(), "a %s where a package URL is expected", n.Kind())
			continue
		}
		l.purl(n.Text(), n.At())
	}
	return nil
}

// purl adds the package that text names.
func (l *lister) purl(text string, at span.Point) {
	n := component.Node{At: at}
	id := identity{purl: text}
	if err := id.fill(&n); err != nil || n.Name == "" {
		l.b.Note(at, "not a package URL: %q", inventory.Clip(text))
		return
	}
	l.keep(n)
}
