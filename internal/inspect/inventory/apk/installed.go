package apk

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// Installed reads lib/apk/db/installed: paragraphs of lines "letter:value", one
// for each package.
func Installed() *inventory.Reader {
	return &inventory.Reader{
		Format: formatInstalled, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeInstalled}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			b.Recognised()
			d := &database{b: b, lines: span.NewLines(text), r: ospkg.NewResolver(64)}
			if err := d.read(text, f.Budget.Step); err != nil {
				return err
			}
			return d.link(f.Budget.Step)
		},
	}
}

// A record is one package of the database.
type record struct {
	name, version, arch, origin, licence string
	depends, provides                    string
	off                                  int // of the name
	empty                                bool
}

// A database is the file while it is read.
type database struct {
	b     *inventory.Builder
	lines *span.Lines
	r     *ospkg.Resolver
	files ospkg.Files
	needs []string // by node
}

// read lists the packages.
func (d *database) read(text string, step func(int64) error) error {
	p := record{empty: true}
	dir := ""
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		line := strings.TrimSuffix(text[at:at+end], "\r")
		if line == "" {
			d.add(&p)
			p, dir = record{empty: true}, ""
			if err := step(8); err != nil {
				return err
			}
		} else if len(line) >= 2 && line[1] == ':' {
			value := line[2:]
			switch line[0] {
			case 'F':
				dir = value
			case 'R':
				// A folder stands once for all of its files, so paths are more than the bytes that are there.
				if err := step(1 + int64(len(dir))/32); err != nil {
					return err
				}
				if len(dir)+len(value) < maxPath {
					d.files.Add(dir + "/" + value)
				}
			default:
				p.set(line[0], value, at+2)
			}
		}
		at += end + 1
	}
	d.add(&p)
	return nil
}

// maxPath bounds a path in bytes, as file systems do.
const maxPath = 4096

// set takes one line over. Letter case counts: p is what is provided, P the name.
func (p *record) set(key byte, value string, off int) {
	p.empty = false
	switch key {
	case 'P':
		p.name, p.off = value, off
	case 'V':
		p.version = value
	case 'A':
		p.arch = value
	case 'o':
		p.origin = value
	case 'L':
		p.licence = value
	case 'D':
		p.depends = value
	case 'p':
		p.provides = value
	}
}

// add lists a package and what it provides.
func (d *database) add(p *record) {
	if p.empty {
		return
	}
	at := d.lines.Point(p.off, p.off+len(p.name))
	if p.name == "" {
		d.b.Note(at, "a package without a name")
		d.files = ospkg.Files{}
		return
	}
	if p.version == "" {
		d.b.Note(at, "%s has no version", inventory.Clip(p.name))
	}
	node := d.b.Add(p.node(at))
	d.needs = append(d.needs, p.depends)
	d.r.Name(d.b.Node(node).Name, node)
	for word := range strings.FieldsSeq(p.provides) {
		d.r.Provide(d.b.Intern(bare(word)), node)
	}
	d.files.Keep(d.b, node)
}

// node returns the component.
func (p *record) node(at span.Point) component.Node {
	id := ospkg.Identity{
		Type: typ, Vendor: vendor, Name: p.name, Version: p.version, Arch: p.arch,
		Upstream: ospkg.Upstream(p.name, p.version, p.origin, ""),
	}
	return component.Node{
		Ecosystem: ecosystem, Name: p.name, Version: p.version, PURL: id.URL(), Licence: p.licence, At: at,
	}
}

// link adds the edges. A package may be needed by name, by a shared object
// ("so:libc.musl-x86_64.so.1"), a command ("cmd:busybox"), or a module of
// pkg-config ("pc:zlib").
func (d *database) link(step func(int64) error) error {
	for node, depends := range d.needs {
		for word := range strings.FieldsSeq(depends) {
			if err := step(1); err != nil {
				return err
			}
			if word[0] == '!' {
				continue // a conflict
			}
			for _, to := range d.r.Find(bare(word)) {
				d.b.Edge(uint32(node), to, component.Prod)
			}
		}
	}
	return nil
}

// bare returns the name of a dependency without version and repository:
// "musl>=1.2", "so:libz.so.1=1.3.1", "nginx@edge", "a~1.2".
func bare(word string) string {
	if i := strings.IndexAny(word, "<>=~@"); i > 0 {
		return word[:i]
	}
	return word
}
