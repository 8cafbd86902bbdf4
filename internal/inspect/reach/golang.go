package reach

import (
	"go/parser"
	"go/token"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// readGo lists the imports of a Go source. Build constraints are not judged: a
// file that any system would build counts. A file that is always left out, by the
// constraint "ignore", does not.
func readGo(f *inspect.File, text string, out *imports) error {
	paths, err := GoImports(f.Path, text)
	for _, p := range paths {
		out.add(component.AttrImport, p.Path, p.Off, p.End)
	}
	if err != nil {
		out.l.Notes = append(out.l.Notes, component.Note{Text: "not all of it is Go: what it imports may be incomplete"})
	}
	return nil
}

// A GoImport is one import declaration: its path, and the bytes of it.
type GoImport struct {
	Path     string
	Off, End int
}

// GoImports returns the imports of a Go source. With an error, those before the
// mistake are returned.
func GoImports(name, text string) ([]GoImport, error) {
	if ignored(text) {
		return nil, nil
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, parser.ImportsOnly|parser.SkipObjectResolution)
	if file == nil {
		return nil, err
	}
	var out []GoImport
	for _, s := range file.Imports {
		p, uerr := strconv.Unquote(s.Path.Value)
		if uerr != nil {
			continue
		}
		off := set.PositionFor(s.Path.Pos(), false).Offset
		out = append(out, GoImport{p, off, off + len(s.Path.Value)})
	}
	return out, err
}

// ignored reports whether the constraint "ignore" leaves a file out of every build.
func ignored(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "//go:build ignore", line == "// +build ignore":
			return true
		case line != "" && !strings.HasPrefix(line, "//"):
			return false
		}
	}
	return false
}
