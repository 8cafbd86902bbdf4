package beam

import (
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// RebarLock reads rebar.lock: in its first form a list, since Rebar3 3.0 a
// version with a list, and behind it digests. The file has no edges, but each
// package has a level: what has level 0 is asked for by the project itself.
func RebarLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatRebarLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"rebar.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := read(f)
			if err != nil {
				return err
			}
			terms, err := termsOf(newParser(src.text, true, f.Budget))
			if err != nil {
				return err
			}
			if len(terms) == 0 || terms[0].kind != list && terms[0].item(1).kind != list {
				return nil
			}
			readRebarLock(b, src, terms)
			return nil
		},
	}
}

// maxTop bounds the terms of one file.
const maxTop = 100_000

// termsOf reads the terms of a file, each of which ends with a full stop.
func termsOf(p *parser) ([]term, error) {
	var terms []term
	left := maxTerms
	for {
		t, ok, err := p.take()
		if err != nil || !ok {
			return terms, err
		}
		if t.kind == punct && ends(t.text) {
			continue
		}
		p.back(t)
		p.left = left // of all terms together
		whole, err := p.expression()
		if err != nil {
			return nil, err
		}
		left = p.left
		if terms = append(terms, whole); len(terms) > maxTop {
			return nil, fmt.Errorf("more than %d terms", maxTop)
		}
	}
}

func readRebarLock(b *inventory.Builder, src source, terms []term) {
	b.Recognised()
	b.Set(attrEdges, "incomplete", span.Point{})
	root := b.Project(ecosystem, "", "", span.Point{})
	entries := terms[0]
	if entries.kind == tuple {
		b.Set(attrVersion, entries.item(0).name(), src.at(entries.item(0)))
		entries = entries.item(1)
	}
	sums := make(map[string]string)
	for _, t := range terms[1:] {
		for _, section := range t.items {
			if section.item(0).is("pkg_hash_ext") { // that of the archive
				for _, sum := range section.item(1).items {
					sums[sum.item(0).name()] = digest(sum.item(1).name())
				}
			}
		}
	}
	for _, e := range entries.items {
		app := e.item(0)
		n := component.Node{Ecosystem: ecosystem, Name: app.name(), Integrity: sums[app.name()], At: src.at(app)}
		if n.Name == "" || !rebarSource(&n, e.item(1)) {
			b.Note(src.at(e), "an entry without a locked package")
			continue
		}
		i := b.Add(n)
		if e.item(2).text == "0" {
			b.Edge(root, i, component.Prod)
		}
	}
}

// rebarSource fills n from {pkg, Name, Version} or from a repository:
// {git, URL, {ref, Commit}}.
func rebarSource(n *component.Node, t term) bool {
	switch how := t.item(0); {
	case how.is("pkg"):
		if name := t.item(1).name(); name != "" && name != n.Name {
			n.Name, n.Alias = name, n.Name
		}
		n.Version = t.item(2).name()
		return n.Version != ""
	case how.is("git") || how.is("git_subdir") || how.is("hg"):
		kind := "git"
		if how.is("hg") {
			kind = "hg"
		}
		n.Source = kind + "+" + t.item(1).name()
		if commit := t.item(2).item(1).name(); commit != "" {
			n.Source += "#" + commit
		}
		return true
	}
	return false
}
