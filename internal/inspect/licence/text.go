package licence

import (
	"slices"
	"strings"
	"sync"

	"github.com/google/licensecheck"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// formatText names the reader of licence files.
const formatText = "licence/text"

// attrLicence is the attribute that a licence file's listing has for each
// licence in it; its place is the line at which the text begins.
const attrLicence = "licence"

// maxText bounds a licence file in bytes. The longest licences have some 40 kB;
// files of notices for many packages are larger and are no licence of one.
const maxText = 1 << 20

// minCover is how much of a file must be text of known licences, in per cent, to
// be taken for them. Copyright lines and headings are the rest.
const minCover = 75

// Text returns the reader of licence files. Its listing has no nodes: what the
// licence belongs to, [Join] finds out.
func Text() *inventory.Reader {
	c := newClassifier()
	return &inventory.Reader{
		Format: formatText, Rev: 1,
		Wants: inspect.Interest{Prefixes: []string{"LICENSE", "LICENCE", "License", "Licence", "license", "licence", "COPYING", "Copying", "copying", "UNLICENSE"}, Installed: true},
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if f.Size > maxText || !mayBeText(f.Path) {
				return nil
			}
			data, err := f.Bytes()
			if err != nil {
				return err
			}
			if err := f.Budget.Step(int64(len(data))); err != nil {
				return err
			}
			for _, m := range c.classify(data) {
				b.Set(attrLicence, m.id, at(data, m.start, m.end))
			}
			return nil
		},
	}
}

// mayBeText reports whether a file whose name begins like a licence's is one: it
// has no ending, or one of texts. "license.go" is a program.
func mayBeText(p string) bool {
	name := p[strings.LastIndexByte(p, '/')+1:]
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return true
	}
	switch strings.ToLower(name[i+1:]) {
	case "txt", "md", "rst", "markdown", "mit", "bsd", "apache", "gpl", "lesser", "lgpl", "mpl", "isc", "0", "1", "2", "3":
		return true
	}
	return false
}

// A match is one licence in a text.
type match struct {
	id         string
	start, end int
}

// A classifier knows licence texts. Making one of all texts takes a second, of
// the common ones a twentieth of that, so the others are only asked for where
// the common ones do not answer, and none before the first file.
type classifier struct {
	common, all func() (*licensecheck.Scanner, error)
}

func newClassifier() *classifier {
	return &classifier{
		common: sync.OnceValues(func() (*licensecheck.Scanner, error) {
			return licensecheck.NewScanner(slices.DeleteFunc(licensecheck.BuiltinLicenses(), func(l licensecheck.License) bool { return !common(l.ID) }))
		}),
		all: sync.OnceValues(func() (*licensecheck.Scanner, error) { return licensecheck.NewScanner(licensecheck.BuiltinLicenses()) }),
	}
}

// common reports whether a licence is one of those that nearly all packages have.
func common(id string) bool {
	switch id {
	case "MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "0BSD", "MIT-0", "X11", "MPL-1.1", "MPL-2.0", "Unlicense", "CC0-1.0",
		"CC-BY-4.0", "Zlib", "BSL-1.0", "WTFPL", "EPL-1.0", "EPL-2.0", "Artistic-2.0", "BlueOak-1.0.0", "Python-2.0", "PSF-2.0", "OFL-1.1":
		return true
	}
	return strings.HasPrefix(id, "GPL-") || strings.HasPrefix(id, "LGPL-") || strings.HasPrefix(id, "AGPL-")
}

// classify returns the licences in a text, each once, in the order of the text;
// nothing if the text is not mostly licences.
func (c *classifier) classify(data []byte) []match {
	for _, scanner := range [...]func() (*licensecheck.Scanner, error){c.common, c.all} {
		s, err := scanner()
		if err != nil {
			return nil // the texts are the library's own; its tests compile them
		}
		if found := s.Scan(data); found.Percent >= minCover {
			return matches(found)
		}
		if len(data) < minText || len(data) > maxRare {
			return nil
		}
	}
	return nil
}

// Texts shorter than minText are no rare licence, and those longer than maxRare
// are lists of notices; all are bytes.
const (
	minText = 300
	maxRare = 64 << 10
)

func matches(c licensecheck.Coverage) []match {
	var out []match
	for _, m := range c.Match {
		if m.IsURL || slices.ContainsFunc(out, func(x match) bool { return x.id == m.ID }) {
			continue
		}
		out = append(out, match{m.ID, m.Start, m.End})
	}
	return out
}

// at is the place of the first line of a match.
func at(data []byte, start, end int) span.Point {
	start, end = min(start, len(data)), min(end, len(data))
	line, col := 1, 1
	for _, c := range data[:start] {
		if col++; c == '\n' {
			line, col = line+1, 1
		}
	}
	for i := start; i < end; i++ {
		if data[i] == '\n' {
			end = i
		}
	}
	return span.Point{Line: uint32(line), Col: uint32(col), Off: uint32(start), End: uint32(end)}
}
