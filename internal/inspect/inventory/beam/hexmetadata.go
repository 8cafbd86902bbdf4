package beam

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// HexMetadata reads hex_metadata.config, which Hex leaves in the folder of each
// package that it unpacks: what is really there.
func HexMetadata() *inventory.Reader {
	return &inventory.Reader{
		Format: formatHexMetadata, Rev: 1,
		Wants: inspect.Interest{Names: []string{"hex_metadata.config"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := read(f)
			if err != nil {
				return err
			}
			terms, err := termsOf(newParser(src.text, true, f.Budget))
			if err != nil {
				return err
			}
			m := make(map[string]term, len(terms))
			for _, t := range terms {
				m[t.item(0).name()] = t.item(1)
			}
			name, app := m["name"], m["app"]
			if name.name() == "" {
				name = app
			}
			if name.name() == "" || m["version"].name() == "" {
				return nil
			}
			n := component.Node{Ecosystem: ecosystem, Name: name.name(), Version: m["version"].name(), At: src.at(name)}
			if app.name() != n.Name {
				n.Alias = app.name()
			}
			var licences []string
			for _, l := range m["licenses"].items {
				licences = append(licences, l.name())
			}
			n.Licence = strings.Join(licences, " AND ") // whether it is a choice is not said
			b.Scoped()
			b.Add(n)
			for _, r := range m["requirements"].items {
				requirement(b, src, r)
			}
			return nil
		},
	}
}

// requirement reads one requirement: a list of {key, value}, or {name, list}.
func requirement(b *inventory.Builder, src source, r term) {
	var name term
	if r.kind == tuple {
		name, r = r.item(0), r.item(1)
	}
	d := component.Declaration{Kind: "requirements"}
	for _, t := range r.items {
		switch value := t.item(1); t.item(0).name() {
		case "name":
			name = value
		case "requirement":
			d.Requirement = value.name()
		case "optional":
			if value.is("true") {
				d.Scope = component.Optional
			}
		}
	}
	if d.Name = name.name(); d.Name != "" {
		d.At = src.at(name)
		b.Declare(d)
	}
}
