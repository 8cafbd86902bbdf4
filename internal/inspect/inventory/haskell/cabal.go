package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Cabal reads package descriptions, *.cabal. What tests, benchmarks and building
// need is for development; libraries and programs, and what they share in common
// stanzas, are for production.
func Cabal() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCabal, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".cabal"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			fs := fields{src: data}
			c := cabalReader{f: f, b: b, lines: span.NewLines(fs.src)}
			for l, ok := fs.next(); ok; l, ok = fs.next() {
				if err := c.line(l); err != nil {
					return err
				}
			}
			c.finish()
			return nil
		},
	}
}

// A cabalReader reads one package description.
type cabalReader struct {
	f             *inspect.File
	b             *inventory.Builder
	lines         *span.Lines
	name, version item
	section       string
	conditions    []line
	found         []component.Declaration
}

func (c *cabalReader) line(l line) error {
	if err := c.f.Budget.Step(1 + int64(len(l.value))/64); err != nil {
		return err
	}
	for n := len(c.conditions); n > 0 && c.conditions[n-1].indent >= l.indent; n-- {
		c.conditions = c.conditions[:n-1]
	}
	if !l.field {
		if l.indent == 0 {
			c.section, _, _ = strings.Cut(strings.ToLower(strings.TrimRight(l.name, " {")), " ")
		} else if len(c.conditions) < maxConditions {
			c.conditions = append(c.conditions, l)
		}
		return nil
	}
	switch l.name {
	case "name", "version":
		if items := l.items(); c.section == "" && len(items) > 0 {
			if l.name == "name" {
				c.name = items[0]
			} else {
				c.version = items[0]
			}
		}
	case "build-depends", "setup-depends", "build-tool-depends", "build-tools":
		for _, i := range l.items() {
			if err := c.f.Budget.Step(4); err != nil {
				return err
			}
			c.declare(l.name, i)
		}
	}
	return nil
}

// maxConditions bounds conditions inside conditions.
const maxConditions = 64

func (c *cabalReader) declare(kind string, i item) {
	d := i.dependency(c.lines)
	if d.name == "" {
		c.b.Note(d.at, "not a dependency of the form name or name and range")
		return
	}
	scope := component.Prod
	if kind != "build-depends" || c.section == "test-suite" || c.section == "benchmark" || c.section == "custom-setup" {
		scope = component.Dev
	}
	condition := ""
	if n := len(c.conditions); n > 0 {
		condition = c.conditions[n-1].name
	}
	c.found = append(c.found, component.Declaration{
		Name: d.name, Requirement: d.requirement, Scope: scope, Kind: kind, Extra: condition, At: d.at,
	})
}

// finish adds the package and what it asks for, but for its own libraries.
func (c *cabalReader) finish() {
	if c.name.text == "" {
		return // no package description
	}
	c.b.Project(ecosystem, c.name.text, c.version.text, c.lines.Point(c.name.off, c.name.end))
	for _, d := range c.found {
		if d.Name != c.name.text {
			c.b.Declare(d)
		}
	}
}
