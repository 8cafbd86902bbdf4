package beam

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Mix reads the literal dependencies of mix.exs: the tuples in functions whose
// names speak of dependencies, and in the list behind the key deps:. A package
// that is only for other environments than production is for development.
func Mix() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMix, Rev: 1,
		Wants: inspect.Interest{Names: []string{"mix.exs"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := read(f)
			if err != nil {
				return err
			}
			m := mixReader{b: b, src: src, p: newParser(src.text, false, f.Budget)}
			return m.read()
		},
	}
}

// A mixReader scans one mix.exs.
type mixReader struct {
	b        *inventory.Builder
	src      source
	p        *parser
	module   string // name of the project's module
	moduleAt span.Point
	app      term
	version  term
	constant term // the module attribute @version
	inside   bool // of a function that speaks of dependencies
	found    []term
}

func (m *mixReader) read() error {
	for {
		t, ok, err := m.p.take()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		switch {
		case t.kind == other:
			err = m.word(t)
		case t.kind == label:
			err = m.key(t)
		case t.text == "{" && t.kind == punct && m.inside:
			var d term
			d, err = m.p.value(t)
			m.found = append(m.found, d)
		}
		if err != nil {
			return err
		}
	}
	if m.module == "" {
		return nil // no project
	}
	m.finish()
	return nil
}

// flatten returns the tuples in an expression such as {:a, "1"} | rest.
func flatten(t term) []term {
	if t.kind == tuple {
		return []term{t}
	}
	var out []term
	for _, part := range t.items {
		if part.kind == tuple {
			out = append(out, part)
		}
	}
	return out
}

// word follows modules, functions and module attributes.
func (m *mixReader) word(t token) error {
	switch t.text {
	case "defmodule", "def", "defp", "@version":
	default:
		return nil
	}
	next, ok, err := m.p.take()
	if !ok || err != nil {
		return err
	}
	switch {
	case next.kind == punct:
		m.p.back(next)
	case t.text == "defmodule":
		if m.module == "" {
			m.module, m.moduleAt = next.text, m.src.lines.Point(next.off, next.end)
		}
	case t.text == "@version":
		if next.kind == str {
			m.constant = term{kind: str, text: next.text, off: next.off, end: next.end}
		} else {
			m.p.back(next) // used, not set
		}
	default:
		m.inside = strings.Contains(next.text, "deps") || strings.Contains(next.text, "dependencies")
		if next.kind == label { // def deps, do: […] has no space in front of the colon
			m.inside = false
		}
	}
	return nil
}

// key reads the keys of the project that matter.
func (m *mixReader) key(t token) error {
	switch t.text {
	case "app", "version", "deps", "lockfile":
	default:
		return nil
	}
	if m.inside && t.text != "deps" {
		return nil // an option of a dependency
	}
	value, err := m.p.whole()
	if err != nil {
		return err
	}
	switch {
	case t.text == "app" && m.app.text == "" && value.kind == atom:
		m.app = value
	case t.text == "version" && m.version.text == "" && (value.kind == str || value.text == "@version"):
		m.version = value
	case t.text == "lockfile" && value.kind == str:
		m.b.Set(attrLockfile, value.text, m.src.at(value))
	case t.text == "deps" && value.kind == list:
		for _, d := range value.items {
			m.found = append(m.found, flatten(d)...)
		}
	case t.text == "deps":
		for _, part := range value.items { // deps() ++ […]
			for _, d := range part.items {
				m.found = append(m.found, flatten(d)...)
			}
		}
	}
	return nil
}

// finish adds the project and what it asks for.
func (m *mixReader) finish() {
	name, at := m.app.text, m.src.at(m.app)
	if name == "" { // an umbrella is no application
		name = strings.TrimSuffix(strings.TrimSuffix(m.module, ".MixProject"), ".Mixfile")
		at = m.moduleAt
	}
	version := m.version.name()
	if m.version.text == "@version" {
		version = m.constant.name()
	}
	root := m.b.Project(ecosystem, name, version, at)
	for _, d := range m.found {
		m.declare(root, d)
	}
}

// declare reads {:app, "requirement", options…}, in which the requirement or the
// options may be missing, and the options may stand in a list.
func (m *mixReader) declare(root uint32, d term) {
	app := d.item(0)
	if app.kind != atom || len(d.items) < 2 || app.is("ok") || app.is("error") {
		return // those two are answers of calls
	}
	option := func(key string) term {
		for i := 1; i < len(d.items); i++ {
			if v := d.items[i].get(key); v.exists() {
				return v
			}
		}
		return d.get(key)
	}
	at := m.src.at(app)
	out := component.Declaration{Name: app.text, Kind: "deps", Scope: mixScope(option("only")), At: at}
	if option("optional").text == "true" {
		out.Scope = component.Optional
	}
	if path := option("path"); path.exists() || option("in_umbrella").text == "true" {
		i := m.b.Add(component.Node{Ecosystem: ecosystem, Name: app.text, Project: true, Source: path.name(), At: at})
		m.b.Edge(root, i, out.Scope)
		return
	}
	if name := option("hex").name(); name != "" {
		out.Name = name
	}
	switch requirement := d.item(1); requirement.kind {
	case str:
		out.Requirement = requirement.text
	case pair, list:
	default:
		m.b.Note(at, "the requirement for %s is computed", inventory.Clip(app.text))
	}
	out.Extra = mixSource(option)
	m.b.Declare(out)
}

// mixScope reads the option only: one environment or a list of them.
func mixScope(only term) component.Scope {
	scope := component.Prod
	if only.is("dev") || only.is("test") || only.kind == list && len(only.items) > 0 {
		scope = component.Dev
	}
	for _, e := range only.items {
		if e.is("prod") {
			scope = component.Prod
		}
	}
	return scope
}

// mixSource returns where a dependency comes from, if not from the public
// repository.
func mixSource(option func(string) term) string {
	if url := option("git"); url.exists() {
		return "git+" + url.name() // nothing where it is computed
	}
	if repository := option("github").name(); repository != "" {
		return "git+https://github.com/" + repository
	}
	if organisation := option("organization").name(); organisation != "" {
		return publicRepository + ":" + organisation
	}
	if repository := option("repo").name(); repository != publicRepository {
		return repository
	}
	return ""
}
