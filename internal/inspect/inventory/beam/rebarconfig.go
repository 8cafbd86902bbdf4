package beam

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// RebarConfig reads rebar.config: dependencies, those of profiles, and plugins.
// Profiles and plugins serve development; neither stands in the lock file.
func RebarConfig() *inventory.Reader {
	return &inventory.Reader{
		Format: formatRebar, Rev: 1,
		Wants: inspect.Interest{Names: []string{"rebar.config"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := read(f)
			if err != nil {
				return err
			}
			terms, err := termsOf(newParser(src.text, true, f.Budget))
			if err != nil {
				return err
			}
			c := rebarReader{b: b, src: src}
			c.options(terms, component.Prod, "")
			return nil
		},
	}
}

// The kinds of declarations in rebar.config, which are its keys.
const (
	kindDeps    = "deps"
	kindPlugins = "plugins"
)

type rebarReader struct {
	b   *inventory.Builder
	src source
}

// options reads a list of {key, value}: the whole file, or a profile of it.
func (c *rebarReader) options(terms []term, scope component.Scope, profile string) {
	for _, t := range terms {
		switch key, value := t.item(0), t.item(1); {
		case t.kind != tuple:
		case key.is("deps"):
			c.b.Recognised()
			c.list(value, kindDeps, scope, profile)
		case key.is("plugins") || key.is("project_plugins"):
			c.b.Recognised()
			c.list(value, kindPlugins, component.Dev, profile)
		case key.is("erl_opts") || key.is("relx"):
			c.b.Recognised()
		case key.is("profiles") && profile == "":
			c.b.Recognised()
			for _, p := range value.items {
				in := component.Dev
				if p.item(0).is("prod") || p.item(0).is("default") {
					in = component.Prod
				}
				c.options(p.item(1).items, in, p.item(0).name())
			}
		}
	}
}

// list declares the packages of a list: a name, {name, version},
// {name, source}, or all three.
func (c *rebarReader) list(deps term, kind string, scope component.Scope, profile string) {
	for _, d := range deps.items {
		var name term
		out := component.Declaration{Kind: kind, Scope: scope}
		if name = d; d.kind == tuple && len(d.items) > 0 {
			name = d.item(0)
			for _, part := range d.items[1:] {
				c.part(&out, part)
			}
		}
		if name.name() == "" {
			c.b.Note(c.src.at(d), "a dependency whose name is computed")
			continue
		}
		if out.Name == "" {
			out.Name = name.name()
		}
		if profile != "" {
			out.Kind = kind + " of " + profile
		}
		out.At = c.src.at(name)
		c.b.Declare(out)
	}
}

// part reads one part of a dependency behind its name.
func (c *rebarReader) part(out *component.Declaration, t term) {
	switch how := t.item(0); {
	case t.kind == str:
		if out.Extra == "" && t.text != ".*" { // of old, beside a repository
			out.Requirement = t.text
		}
	case how.is("pkg"):
		out.Name = t.item(1).name()
	case how.is("git") || how.is("git_subdir") || how.is("hg"):
		out.Requirement, out.Extra = "", how.text+"+"+t.item(1).name()
	}
}

// rebarUnlocked reports whether a lock file may lack d.
func rebarUnlocked(d component.Declaration) bool { return d.Kind != kindDeps }
