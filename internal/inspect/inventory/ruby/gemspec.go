package ruby

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Gemspec reads the literal dependency lines of a project's *.gemspec.
func Gemspec() *inventory.Reader {
	return &inventory.Reader{
		Format: "ruby/gemspec", Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".gemspec"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if installed(f.Path) {
				return nil
			}
			spec, err := readSpec(f, b)
			if err != nil {
				return err
			}
			if spec.name == "" {
				spec.name = strings.TrimSuffix(path.Base(f.Path), ".gemspec")
			}
			b.Project(ecosystem, spec.name, spec.version, spec.at)
			return nil
		},
	}
}

// Specification reads the specifications that RubyGems keeps of installed gems.
// Name and version come from the file's name, which RubyGems itself makes.
func Specification() *inventory.Reader {
	return &inventory.Reader{
		Format: "ruby/specification", Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".gemspec"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			name, version, ok := identity(path.Base(f.Path))
			if !installed(f.Path) || !ok {
				return nil
			}
			spec, err := readSpec(f, b)
			if err != nil {
				return err
			}
			b.Add(component.Node{
				Ecosystem: ecosystem, Name: name, Version: version, Licence: spec.licence, At: spec.at,
			})
			return nil
		},
	}
}

// installed reports whether p is a specification in a gem home: in a folder
// "specifications", or in its subfolder for default gems.
func installed(p string) bool {
	dir := path.Dir(p)
	if path.Base(dir) == "default" {
		dir = path.Dir(dir)
	}
	return path.Base(dir) == "specifications"
}

// identity splits name-version.gemspec and name-version-platform.gemspec. A
// version begins with a digit after a dash; a name may hold such a part only
// before it ("i18n-2d-1.0"), so the first candidate with a dot wins.
func identity(base string) (name, version string, ok bool) {
	base = strings.TrimSuffix(base, ".gemspec")
	best := -1
	for i := 1; i+1 < len(base); i++ {
		if base[i] != '-' || base[i+1] < '0' || base[i+1] > '9' {
			continue
		}
		v, _, _ := strings.Cut(base[i+1:], "-")
		if strings.Contains(v, ".") {
			best = i
			break
		}
		if best < 0 {
			best = i
		}
	}
	if best < 0 {
		return "", "", false
	}
	version, _, _ = strings.Cut(base[best+1:], "-")
	return base[:best], version, true
}

// specification is what the literal lines of a gem specification say.
type specification struct {
	name, version, licence string
	at                     span.Point
}

// readSpec declares the dependencies and returns the rest.
func readSpec(f *inspect.File, b *inventory.Builder) (specification, error) {
	var spec specification
	src, err := f.Text()
	if err != nil {
		return spec, err
	}
	lines := span.NewLines(src)
	b.Recognised()
	err = statements(src, func(stmt []token) error {
		if err := f.Budget.Step(1 + int64(len(stmt))); err != nil {
			return err
		}
		// One line may hold a modifier, as in "s.x = 1 if s.respond_to? :x=",
		// or several calls in a block; only the head of a statement counts.
		if len(stmt) < 2 || stmt[0].kind != word {
			return nil
		}
		_, method, ok := strings.Cut(stmt[0].text, ".")
		if !ok {
			return nil
		}
		spec.line(b, lines, method, stmt)
		return nil
	})
	return spec, err
}

func (spec *specification) line(b *inventory.Builder, lines *span.Lines, method string, stmt []token) {
	at := func(t token) span.Point { return lines.Point(t.off, t.end) }
	assigned := len(stmt) > 2 && stmt[1].text == "=" && stmt[2].kind == str
	switch method {
	case "name":
		if assigned && spec.name == "" {
			spec.name, spec.at = strings.Clone(stmt[2].text), at(stmt[2])
		}
	case "version":
		if assigned && spec.version == "" {
			spec.version = strings.Clone(stmt[2].text)
		}
	case "license":
		if assigned {
			spec.licence = strings.Clone(stmt[2].text)
		}
	case "licenses":
		spec.licence = strings.Clone(strings.Join(symbols(stmt[1:]), " OR "))
	case "add_dependency", "add_runtime_dependency", "add_development_dependency":
		name, reqs, _ := literalCall(stmt[1:])
		if name == nil {
			b.Note(at(stmt[0]), "the name of this dependency is computed, so it is not known")
			return
		}
		d := component.Declaration{
			Name: name.text, Requirement: strings.Join(reqs, ", "), Kind: "runtime", At: at(*name),
		}
		if method == "add_development_dependency" {
			d.Kind, d.Scope = "development", component.Dev
		}
		b.Declare(d)
	}
}
