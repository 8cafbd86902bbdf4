package rlang

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Description reads the DESCRIPTION file of a source package, the manifest of R.
func Description() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDescription, Rev: 1,
		Wants: inspect.Interest{Names: []string{"DESCRIPTION"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			d, err := readDescription(f)
			if err != nil || !d.isPackage() || d.text("Built") != "" {
				return err
			}
			b.Project(ecosystem, d.text("Package"), d.text("Version"), d.at("Package"))
			d.declare(b)
			return nil
		},
	}
}

// Installed reads the DESCRIPTION file of an installed package: installing adds
// the field Built. [Join] connects the packages of one library.
func Installed() *inventory.Reader {
	return &inventory.Reader{
		Format: formatInstalled, Rev: 1,
		Wants: inspect.Interest{Names: []string{"DESCRIPTION"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			d, err := readDescription(f)
			if err != nil || !d.isPackage() || d.text("Built") == "" {
				return err
			}
			if d.text("Priority") == "base" || partOfR(d.text("Package")) {
				b.Recognised() // part of R, whose version it bears
				b.Set("part-of-R", d.text("Package")+" "+d.text("Version"), d.at("Package"))
				return nil
			}
			b.Scoped()
			b.Add(d.node())
			d.declare(b)
			return nil
		},
	}
}

// maxFields bounds the fields of a file; real ones have some dozen.
const maxFields = 1000

// A field is the value of a field, with its continuation lines.
type field struct {
	text string
	off  int
}

// A description is a DESCRIPTION file in parts.
type description struct {
	lines  *span.Lines
	fields map[string]field
}

// readDescription reads the fields. A file that is none has none: the name is
// used for other texts, too.
func readDescription(f *inspect.File) (*description, error) {
	src, err := f.Text()
	if err != nil {
		return nil, err
	}
	d := &description{lines: span.NewLines(src), fields: make(map[string]field)}
	name, start, off := "", 0, 0
	flush := func(end int) {
		if _, ok := d.fields[name]; name != "" && !ok {
			d.fields[name] = field{src[start:end], start}
		}
	}
	for line := range strings.Lines(src) {
		if err := f.Budget.Step(1); err != nil {
			return nil, err
		}
		text := strings.TrimRight(line, " \t\r\n")
		switch key, _, ok := strings.Cut(text, ":"); {
		case text == "" || line[0] == ' ' || line[0] == '\t': // goes on
		case !ok || strings.ContainsAny(key, " \t"):
			return &description{}, nil
		default:
			flush(off)
			if name, start = strings.TrimPrefix(key, "\ufeff"), off+len(key)+1; len(d.fields) > maxFields {
				return nil, fmt.Errorf("more than %d fields", maxFields)
			}
		}
		off += len(line)
	}
	flush(off)
	return d, nil
}

// isPackage reports whether the file describes a package of R.
func (d *description) isPackage() bool {
	kind := d.text("Type")
	return d.text("Package") != "" && d.text("Version") != "" && (kind == "" || kind == "Package" || kind == "Project")
}

// text returns the value of a field without the space around it.
func (d *description) text(name string) string { return strings.TrimSpace(d.fields[name].text) }

// at returns the place of a field's value, which must be one line.
func (d *description) at(name string) span.Point {
	v := d.fields[name]
	text := strings.TrimSpace(v.text)
	off := v.off + strings.Index(v.text, text)
	return d.lines.Point(off, off+len(text))
}

// node returns the installed package.
func (d *description) node() component.Node {
	n := component.Node{
		Ecosystem: ecosystem, Name: d.text("Package"), Version: d.text("Version"),
		Licence: d.text("License"), At: d.at("Package"),
	}
	from := remote{
		kind: d.text("RemoteType"), host: d.text("RemoteHost"), user: d.text("RemoteUsername"), repository: d.text("RemoteRepo"),
		url: d.text("RemoteUrl"), ref: d.text("RemoteRef"), commit: d.text("RemoteSha"), subdir: d.text("RemoteSubdir"),
	}
	repository := d.text("Repository")
	switch {
	case from.source() != "":
		n.Source = from.source()
	case isBioconductor(repository) || repository == "" && d.text("biocViews") != "":
		n.Ecosystem = bioconductor
	case !publicRepository(repository):
		n.Source = repository
	}
	return n
}

// declare records the dependencies. Suggested packages serve tests and examples.
func (d *description) declare(b *inventory.Builder) {
	for _, list := range []struct {
		field string
		scope component.Scope
	}{{"Depends", component.Prod}, {"Imports", component.Prod}, {"LinkingTo", component.Prod}, {"Suggests", component.Dev}, {"Enhances", component.Optional}} {
		v := d.fields[list.field]
		for _, r := range requirements(v.text) {
			first, _, _ := strings.Cut(v.text[r.off:r.end], "\n")
			b.Declare(component.Declaration{
				Name: r.name, Requirement: r.version, Scope: list.scope, Kind: list.field,
				At: d.lines.Point(v.off+r.off, v.off+r.off+len(strings.TrimRight(first, " \t\r"))),
			})
		}
	}
}
