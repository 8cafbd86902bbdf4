package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Metadata returns the reader of the core metadata of distributions: METADATA in
// *.dist-info (installed, or in a wheel), PKG-INFO in *.egg-info and EGG-INFO,
// *.egg-info files of distutils, and PKG-INFO at the top of a source archive.
// Requirements become declarations; [Join] finds out which of them are installed
// beside the distribution.
func Metadata() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMetadata, Rev: 1,
		Wants: inspect.Interest{
			Names:    []string{"PKG-INFO"},
			Paths:    []string{"/*.dist-info/METADATA"},
			Suffixes: []string{".egg-info"},
		},
		Role: component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if placeOf(f.Path) == placeNone {
				return nil
			}
			m, err := readMetadata(f)
			if err != nil || m.name.text == "" {
				return err
			}
			b.Scoped()
			b.Add(component.Node{
				Ecosystem: ecosystem, Name: m.name.text, Version: m.version, Licence: m.licence(), At: m.name.at,
				Bundled: isBundled(f.Path),
			})
			declareRequires(b, m.requires)
			return nil
		},
	}
}

// A metadataField is the value of one field.
type metadataField struct {
	text string
	at   span.Point
}

// metadata is what one file of core metadata says.
type metadata struct {
	name                metadataField
	version             string
	expression, license string
	classifiers         []string
	requires            []metadataField
}

// licence returns the declared licence: the expression, the name, or what the
// classifiers say (Core metadata, "License-Expression", "License", "Classifier").
func (m *metadata) licence() string {
	switch {
	case m.expression != "":
		return m.expression
	case m.license != "" && len(m.license) <= maxLicence && !strings.EqualFold(m.license, "UNKNOWN"):
		return m.license
	}
	return strings.Join(m.classifiers, " AND ")
}

// readMetadata reads the fields of core metadata, which has the form of the
// header of a mail. What follows the first empty line is a description.
func readMetadata(f *inspect.File) (metadata, error) {
	var m metadata
	data, err := f.Text()
	if err != nil {
		return m, err
	}
	src := data
	lines := span.NewLines(header(src))
	for off := 0; off < len(src); {
		end := len(src)
		if i := strings.IndexByte(src[off:], '\n'); i >= 0 {
			end = off + i
		}
		line := strings.TrimRight(src[off:end], "\r")
		start := off
		off = end + 1
		if start == 0 {
			start = len(line) - len(strings.TrimPrefix(line, "\ufeff"))
			line = line[start:]
		}
		if line == "" {
			break
		}
		if err := f.Budget.Step(1 + int64(len(line))/64); err != nil {
			return m, err
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok || line[0] == ' ' || line[0] == '\t' {
			continue // a longer value of a field that nobody needs whole
		}
		at := start + len(line) - len(strings.TrimLeft(value, " \t"))
		value = strings.TrimSpace(value)
		if err := m.field(f, strings.ToLower(name), metadataField{value, lines.Point(at, at+len(value))}); err != nil {
			return m, err
		}
	}
	return m, nil
}

// header returns the text up to the first empty line.
func header(src string) string {
	for _, blank := range [...]string{"\n\n", "\r\n\r\n"} {
		if i := strings.Index(src, blank); i >= 0 {
			src = src[:i+1]
		}
	}
	return src
}

// maxClassifiers bounds the licences that classifiers give to one distribution.
const maxClassifiers = 8

func (m *metadata) field(f *inspect.File, name string, v metadataField) error {
	switch name {
	case "name":
		if m.name.text == "" && isName(v.text) {
			m.name = v
		}
	case "version":
		if m.version == "" {
			m.version = v.text
		}
	case "license-expression":
		m.expression = v.text
	case "license":
		m.license = v.text
	case "classifier":
		if rest, ok := strings.CutPrefix(v.text, "License :: "); ok && len(m.classifiers) < maxClassifiers {
			m.classifiers = append(m.classifiers, rest[strings.LastIndex(rest, ":")+1:])
			last := &m.classifiers[len(m.classifiers)-1]
			*last = strings.TrimSpace(*last)
		}
	case "requires-dist":
		m.requires = append(m.requires, v)
		return f.Budget.Step(lineSteps)
	}
	return nil
}

// kindRequires is the kind of declarations of distributions.
const kindRequires = "requires-dist"

// declareRequires declares the requirements of a distribution. Those that only an
// extra or another platform asks for are optional.
func declareRequires(b *inventory.Builder, requires []metadataField) {
	var env environment
	for _, v := range requires {
		r, ok := parseRequirement(v.text)
		if !ok {
			b.Note(v.at, "not a requirement")
			continue
		}
		b.Declare(component.Declaration{
			Name: r.name, Requirement: r.spec, Scope: env.scope(r.marker, component.Prod), Kind: kindRequires,
			Extra: extraWords(r.extras, r.url, r.marker), At: v.at,
		})
	}
}
