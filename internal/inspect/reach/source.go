package reach

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// maxImports bounds the different imports that are kept of one file; a file of
// more is generated, and is noted.
const maxImports = 10_000

// maxComputed bounds the text that is kept of a computed import, in bytes.
const maxComputed = 60

// A reader is the inspector of one language.
type reader struct {
	format string
	rev    int
	wants  inspect.Interest
	read   func(f *inspect.File, text string, out *imports) error
}

// Sources returns the inspectors of sources, and of what tells the names that
// installed Python packages are imported by.
func Sources() []inspect.Inspector {
	return []inspect.Inspector{
		&reader{component.SourceJavaScript, 1, inspect.Interest{Suffixes: []string{".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx", ".vue", ".svelte"}}, readJavaScript},
		&reader{component.SourcePython, 1, inspect.Interest{Suffixes: []string{".py", ".pyw", ".pyx"}}, readPython},
		&reader{component.SourceGo, 1, inspect.Interest{Suffixes: []string{".go"}}, readGo},
		topLevel(),
	}
}

// ID names the inspector in coverage and caches.
func (r *reader) ID() string { return r.format }

// Revision changes with what is read of the same bytes.
func (r *reader) Revision() int { return r.rev }

// Interest says which files are sources, by their names.
func (r *reader) Interest() inspect.Interest { return r.wants }

// Inspect lists what a source imports. A source that imports nothing has a listing,
// too: it was looked at.
func (r *reader) Inspect(f *inspect.File, res *inspect.Result) error {
	text, err := f.Text()
	if err != nil {
		return err
	}
	if err := f.Budget.Step(int64(len(text))/16 + 1); err != nil {
		return err
	}
	l := &component.Listing{Path: f.Path, Format: r.format, Role: component.RoleManifest, Grade: component.Observed, Tree: f.Tree}
	out := &imports{l: l, lines: span.NewLines(text), seen: map[string]bool{}}
	if err := r.read(f, text, out); err != nil {
		return err
	}
	res.Listings = append(res.Listings, l)
	return nil
}

// imports collects what one source imports, each name once.
type imports struct {
	l     *component.Listing
	lines *span.Lines
	seen  map[string]bool
	full  bool
}

// add keeps an import; [off, end) is its place. Offsets must not fall between
// calls, or finding lines costs more.
func (m *imports) add(kind, value string, off, end int) {
	if kind == component.AttrComputed && len(value) > maxComputed {
		value = strings.ToValidUTF8(value[:maxComputed], "") + "…"
	}
	key := kind + "\x00" + value
	if value == "" || m.seen[key] {
		return
	}
	if len(m.seen) == maxImports {
		if !m.full {
			m.full = true
			m.l.Notes = append(m.l.Notes, component.Note{Text: "more than 10,000 different imports; the rest was not kept", At: m.lines.Point(off, end)})
		}
		return
	}
	value = strings.Clone(value)
	m.seen[kind+"\x00"+value] = true
	m.l.Attrs = append(m.l.Attrs, component.Attr{Name: kind, Value: value, At: m.lines.Point(off, end)})
}
