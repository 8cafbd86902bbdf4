package golang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The kinds of go.sum declarations: the hash of a module's code or only of its
// go.mod file.
const (
	kindZip = "h1"
	kindMod = "h1 go.mod"
)

// GoSum returns the reader of go.sum and go.work.sum. They hold hashes of every
// version that was ever weighed, many more than are built, so they give no
// components; [Join] takes the hashes of those that go.mod lists.
func GoSum() *inventory.Reader {
	return &inventory.Reader{
		Format: formatSum, Rev: 1,
		Wants: inspect.Interest{Names: []string{"go.sum", "go.work.sum"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if _, ok := cachePlace(f.Path); ok {
				return nil
			}
			data, err := f.Text()
			if err != nil {
				return err
			}
			return readSum(data, f, b)
		},
	}
}

// readSum reads lines of "module version[/go.mod] hash".
func readSum(src string, f *inspect.File, b *inventory.Builder) error {
	if strings.IndexByte(src, 0) >= 0 {
		return errBinary
	}
	b.Recognised()
	lines := span.NewLines(src)
	for off := 0; off < len(src); {
		text := src[off:]
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			text = text[:i]
		}
		if err := f.Budget.Step(1 + int64(len(text))/64); err != nil {
			return err
		}
		at := func() span.Point { return lines.Point(off, off+len(strings.TrimRight(text, " \r"))) }
		name, rest, _ := strings.Cut(text, " ")
		version, hash, ok := strings.Cut(strings.TrimRight(rest, " \r"), " ")
		switch {
		case strings.TrimSpace(text) == "":
		case !ok || name == "" || version == "" || strings.Contains(hash, " "):
			b.Note(at(), "not understood: a line that is not \"module version hash\"")
		default:
			d := component.Declaration{Name: name, Requirement: version, Kind: kindZip, Extra: hash, At: at()}
			if v, mod := strings.CutSuffix(version, "/go.mod"); mod {
				// Their hashes are of no use to anybody but the go command.
				d.Requirement, d.Kind, d.Extra = v, kindMod, ""
			}
			b.Declare(d)
		}
		off += len(text) + 1
	}
	return nil
}
