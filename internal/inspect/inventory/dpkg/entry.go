package dpkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// An entry is one paragraph about a binary package.
type entry struct {
	name, version, arch, multi, status, source string
	depends, preDepends, provides, origin      string
	maintainer                                 string
	essential                                  bool
	off                                        int // of the name
}

// set takes one field over.
func (e *entry) set(f *field) {
	switch {
	case f.is("Package"):
		e.name, e.off = f.value, f.off
	case f.is("Version"):
		e.version = f.value
	case f.is("Architecture"):
		e.arch = f.value
	case f.is("Multi-Arch"):
		e.multi = f.value
	case f.is("Status"):
		e.status = f.value
	case f.is("Source"):
		e.source = f.value
	case f.is("Depends"):
		e.depends = f.value
	case f.is("Pre-Depends"):
		e.preDepends = f.value
	case f.is("Provides"):
		e.provides = f.value
	case f.is("Essential"):
		e.essential = strings.EqualFold(f.value, "yes")
	case f.is("Origin"):
		e.origin = f.value
	case f.is("Maintainer"):
		e.maintainer = f.value
	}
}

// state returns the last word of the status: "installed" of "install ok installed".
func (e *entry) state() string {
	return e.status[strings.LastIndexAny(e.status, " \t")+1:]
}

// label is the name as dpkg-query shows it: with the architecture where the
// package may be installed for several ones, or is of another one than the
// system's own.
func (e *entry) label(native string) string {
	if e.arch != "" && (e.multi == "same" || native != "" && e.arch != native && e.arch != "all") {
		return e.name + ":" + e.arch
	}
	return e.name
}

// node returns the component.
func (e *entry) node(native string, at span.Point) component.Node {
	src, srcVersion := source(e.source)
	id := ospkg.Identity{
		Type: typ, Vendor: vendor, Name: e.name, Version: e.version, Arch: e.arch,
		Upstream: ospkg.Upstream(e.name, e.version, src, srcVersion),
	}
	n := component.Node{Ecosystem: ecosystem, Name: e.name, Version: e.version, PURL: id.URL(), At: at}
	if label := e.label(native); label != e.name {
		n.Alias = label
	}
	return n
}

// declare records what a package needs and provides for [ospkg.Link], where each
// package has a file of its own.
func (e *entry) declare(b *inventory.Builder, node uint32, lines *span.Lines) {
	at := lines.Point(e.off, e.off+len(e.name))
	for _, value := range [...]string{e.preDepends, e.depends} {
		for group := range groups(value) {
			var names []string
			for name := range alternatives(group) {
				names = append(names, name)
			}
			if len(names) > 0 {
				b.Declare(component.Declaration{Name: strings.Join(names, "|"), Kind: ospkg.KindDepends, At: at})
			}
		}
	}
	for group := range groups(e.provides) {
		for name := range alternatives(group) {
			b.Key(ospkg.ProvideKey+name, node)
		}
	}
}
