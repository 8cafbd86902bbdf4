package rlang

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// RenvLock reads renv.lock. What a package needs stands in Requirements or, in
// newer files, in the fields of its DESCRIPTION. The project's own requirements
// are not part of it, so the direct packages are those that no other one needs,
// until [Join] has a DESCRIPTION to ask.
//
// The hash of a package is renv's own, of some fields of its DESCRIPTION and not
// of its archive; it is kept under renv's name.
func RenvLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"renv.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.JSON(data, f.Budget)
			if err != nil {
				return err
			}
			packages := doc.Root().Get("Packages")
			if packages.Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			if v := doc.Root().Path("R", "Version"); v.Exists() {
				b.Set("R", v.Text(), v.At())
			}
			b.Project(ecosystem, "", "", span.Point{})
			return readPackages(f, b, packages)
		},
	}
}

func readPackages(f *inspect.File, b *inventory.Builder, packages tree.Node) error {
	nodes := make(map[string]uint32, packages.Len())
	for p := range packages.Children() {
		if err := f.Budget.Step(8); err != nil {
			return err
		}
		if i, ok := lockedPackage(b, p); ok {
			nodes[p.Key()] = i
		}
	}
	needed := make(map[uint32]bool, len(nodes))
	for p := range packages.Children() {
		from, ok := nodes[p.Key()]
		if !ok {
			continue
		}
		for name, at := range needs(p) {
			if err := f.Budget.Step(2); err != nil {
				return err
			}
			if to, ok := nodes[name]; ok {
				b.Edge(from, to, component.Prod)
				needed[to] = needed[to] || to != from
			} else {
				b.Note(at, "%s is needed but not locked", inventory.Clip(name))
			}
		}
	}
	for _, i := range nodes {
		if !needed[i] {
			b.Edge(0, i, component.Prod)
		}
	}
	return nil
}

// lockedPackage adds one package.
func lockedPackage(b *inventory.Builder, p tree.Node) (uint32, bool) {
	text := func(key string) string { return p.Get(key).Text() }
	n := component.Node{Ecosystem: ecosystem, Name: text("Package"), Version: text("Version"), At: p.KeyAt()}
	if n.Name == "" {
		n.Name = p.Key()
	}
	if n.Name == "" || n.Version == "" {
		b.Note(n.At, "a package without a name or a version")
		return 0, false
	}
	if hash := text("Hash"); hash != "" {
		n.Integrity = "renv:" + hash
	}
	from := remote{
		kind: text("RemoteType"), host: text("RemoteHost"), user: text("RemoteUsername"), repository: text("RemoteRepo"),
		url: text("RemoteUrl"), ref: text("RemoteRef"), commit: text("RemoteSha"), subdir: text("RemoteSubdir"),
	}
	switch source := text("Source"); {
	case strings.EqualFold(source, "Repository") || source == "" || strings.EqualFold(source, "CRAN"):
		if repository := text("Repository"); isBioconductor(repository) {
			n.Ecosystem = bioconductor
		} else if !publicRepository(repository) {
			n.Source = repository
		}
	case strings.EqualFold(source, "Bioconductor"):
		n.Ecosystem = bioconductor
	default:
		if from.kind == "" {
			from.kind = source
		}
		if n.Source = from.source(); n.Source == "" {
			n.Source = source
			b.Note(n.At, "%s comes from %q, and from where is not written", inventory.Clip(n.Name), inventory.Clip(source))
		}
	}
	return b.Add(n), true
}

// needs iterates over the names of the packages that p needs, and their places.
func needs(p tree.Node) func(yield func(string, span.Point) bool) {
	return func(yield func(string, span.Point) bool) {
		lists := []string{"Requirements"}
		if !p.Get("Requirements").Exists() {
			lists = []string{"Depends", "Imports", "LinkingTo"}
		}
		for _, key := range lists {
			list := p.Get(key)
			if list.Kind() == tree.String {
				for _, r := range requirements(list.Text()) {
					if !yield(r.name, list.At()) {
						return
					}
				}
			}
			for d := range list.Children() {
				for _, r := range requirements(d.Text()) {
					if !yield(r.name, d.At()) {
						return
					}
				}
			}
		}
	}
}
