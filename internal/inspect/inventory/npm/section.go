package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A sectionKind is one of the sections of package.json that ask for packages.
type sectionKind uint8

const (
	sectionProd sectionKind = iota
	sectionOptional
	sectionDev
	sectionPeer
)

// sectionOf returns the section that is called key.
func sectionOf(key string) sectionKind {
	switch key {
	case kindOptional:
		return sectionOptional
	case kindDev:
		return sectionDev
	case kindPeer:
		return sectionPeer
	}
	return sectionProd
}

// key returns how package.json calls the section.
func (k sectionKind) key() string {
	return [...]string{kindProd, kindOptional, kindDev, kindPeer}[k]
}

// scope returns what the packages of a section are needed for. Peers are needed
// at run time by whoever asks for them.
func (k sectionKind) scope() component.Scope {
	return [...]component.Scope{component.Prod, component.Optional, component.Dev, component.Prod}[k]
}

// A request is what the package or project from asks for under a name.
type request struct {
	from uint32
	name string
}

// declareSections declares the requirements of the given sections. A name that
// stands in several sections is declared in each, but for optional ones, which
// win over those of run time (npm documentation, "optionalDependencies").
func declareSections(root tree.Node, b *inventory.Builder, kinds ...sectionKind) {
	free := optionalPeers(root.Get("peerDependenciesMeta"))
	optional := root.Get(kindOptional).Index()
	for _, kind := range kinds {
		for d := range root.Get(kind.key()).Children() {
			if d.Kind() != tree.String || d.Key() == "" || kind == sectionProd && optional[d.Key()].Exists() {
				continue
			}
			scope := kind.scope()
			if kind == sectionPeer && free[d.Key()] {
				scope = component.Optional
			}
			b.Declare(component.Declaration{Name: d.Key(), Requirement: d.Text(), Scope: scope, Kind: kind.key(), At: d.KeyAt()})
		}
	}
}

// optionalPeers returns the names of the peers that peerDependenciesMeta, or
// yarn's dependenciesMeta, calls optional.
func optionalPeers(meta tree.Node) map[string]bool {
	if meta.Kind() != tree.Map || meta.Len() == 0 {
		return nil
	}
	free := make(map[string]bool, meta.Len())
	for c := range meta.Children() {
		if c.Get("optional").True() {
			free[c.Key()] = true
		}
	}
	return free
}

// scalar returns the text of a string, and "" for anything else.
func scalar(n tree.Node) string {
	if n.Kind() != tree.String {
		return ""
	}
	return n.Text()
}

// licence reads the field of a package: an expression, or as in old packages an
// object or a list of objects.
func licence(n tree.Node) string {
	switch n.Kind() {
	case tree.String:
		return n.Text()
	case tree.Map:
		return scalar(n.Get("type"))
	case tree.List:
		var all []string
		for c := range n.Children() {
			t := scalar(c)
			if c.Kind() == tree.Map {
				t = scalar(c.Get("type"))
			}
			if t != "" && len(all) < 8 {
				all = append(all, t)
			}
		}
		if len(all) > 1 {
			return "(" + strings.Join(all, " OR ") + ")"
		}
		return strings.Join(all, "")
	}
	return ""
}
