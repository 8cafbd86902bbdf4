package pacman

import (
	"iter"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// A value is one line below a heading such as "%DEPENDS%".
type value struct {
	section string // the heading without its signs
	text    string
	off     int
}

// values yields the lines of a file of the database. An empty line ends a section.
func values(text string) iter.Seq[value] {
	return func(yield func(value) bool) {
		section := ""
		for at := 0; at < len(text); {
			end := strings.IndexByte(text[at:], '\n')
			if end < 0 {
				end = len(text) - at
			}
			line := strings.TrimRight(text[at:at+end], " \t\r")
			switch {
			case line == "":
				section = ""
			case section == "" && len(line) > 2 && line[0] == '%' && line[len(line)-1] == '%':
				section = line[1 : len(line)-1]
			case section != "" && !yield(value{section, line, at}):
				return
			}
			at += end + 1
		}
	}
}

// A record is one package.
type record struct {
	name, version, base, arch string
	licences                  []string
	off                       int  // of the name
	needed                    bool // it is there because another package needs it
}

// maxLicences bounds the licences of one package.
const maxLicences = 64

// Desc reads var/lib/pacman/local/NAME-VERSION/desc. [Join] connects packages,
// since each has a file of its own.
func Desc() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDesc, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/" + placeLocal + "*/desc"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			p := parse(text)
			if p.name == "" {
				b.Note(span.Point{}, "a package without a name")
				return nil
			}
			lines := span.NewLines(text)
			n := p.node(lines.Point(p.off, p.off+len(p.name)))
			n.Direct = !p.needed
			node := b.Add(n)
			for v := range values(text) {
				if err := f.Budget.Step(2); err != nil {
					return err
				}
				switch v.section {
				case "DEPENDS":
					b.Declare(component.Declaration{Name: bare(v.text), Kind: ospkg.KindDepends, At: lines.Point(v.off, v.off+len(v.text))})
				case "PROVIDES":
					b.Key(ospkg.ProvideKey+bare(v.text), node)
				}
			}
			return nil
		},
	}
}

// parse returns what identifies the package.
func parse(text string) record {
	var p record
	for v := range values(text) {
		switch v.section {
		case "NAME":
			p.name, p.off = v.text, v.off
		case "VERSION":
			p.version = v.text
		case "BASE":
			p.base = v.text
		case "ARCH":
			p.arch = v.text
		case "LICENSE":
			p.licence(v.text)
		case "REASON":
			p.needed = v.text == "1"
		}
	}
	return p
}

func (p *record) licence(text string) {
	if len(p.licences) < maxLicences {
		p.licences = append(p.licences, text)
	}
}

// node returns the component. The package base is what one recipe builds several
// packages from, so it is the source package.
func (p *record) node(at span.Point) component.Node {
	id := ospkg.Identity{
		Type: typ, Vendor: vendor, Name: p.name, Version: p.version, Arch: p.arch,
		Upstream: ospkg.Upstream(p.name, p.version, p.base, ""),
	}
	licences := p.licences
	if len(licences) > 1 { // all of them apply
		for i, l := range licences {
			if strings.Contains(l, " OR ") {
				licences[i] = "(" + l + ")"
			}
		}
	}
	return component.Node{
		Ecosystem: ecosystem, Name: p.name, Version: p.version, PURL: id.URL(), Licence: strings.Join(licences, " AND "), At: at,
	}
}

// bare returns a name without what stands behind it: "glibc>=2.38",
// "libz.so=1-64".
func bare(text string) string {
	if i := strings.IndexAny(text, "<>="); i > 0 {
		return text[:i]
	}
	return text
}
