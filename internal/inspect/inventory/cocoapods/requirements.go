package cocoapods

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// CartfileRequirements reads Cartfile and Cartfile.private, which hold what a
// project asks for; what the private one asks for is for development.
func CartfileRequirements() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCartfile, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Cartfile", "Cartfile.private"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			lines := span.NewLines(src)
			b.Recognised()
			scope := component.Prod
			if strings.HasSuffix(f.Path, ".private") {
				scope = component.Dev
			}
			off := 0
			for line := range strings.Lines(src) {
				if err := f.Budget.Step(1); err != nil {
					return err
				}
				ask(b, lines, line, off, scope)
				off += len(line)
			}
			return nil
		},
	}
}

// ask reads one line: github "owner/repo" with a comparison ("~> 1.0", ">= 1.0",
// "== 1.0"), with the name of a branch or tag in quotes, or with nothing.
func ask(b *inventory.Builder, lines *span.Lines, line string, off int, scope component.Scope) {
	kind, place, rest, at, ok := cartWords(lines, line, off)
	if !ok {
		return
	}
	n, known := repositoryOf(kind, place)
	if !known {
		b.Note(at, "a line that is no dependency")
		return
	}
	rest, _, _ = strings.Cut(rest, "#")
	d := component.Declaration{Name: n.Name, Kind: kind, Scope: scope, At: at}
	switch rest = strings.TrimSpace(rest); {
	case strings.HasPrefix(rest, `"`):
		d.Extra = "ref " + strings.Trim(rest, `"`)
	default:
		d.Requirement = rest
	}
	b.Declare(d)
}

// Join takes the direct packages of Cartfile.resolved from the Cartfiles beside
// it. A requirement "~> 1.2" means up to the next major version there, which is
// no notation of the ecosystem that names the packages, so versions are not
// compared.
func Join() inventory.Join {
	return inventory.Join{Name: "cocoapods", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: swift, Manifests: []string{formatCartfile}, Locks: []string{formatResolved},
			Name: strings.ToLower, Unchecked: true,
		})
		for _, m := range s.Of(formatCartfile) {
			if s.In(path.Dir(m.Path), formatResolved) == nil {
				settle(m)
			}
		}
	}}
}

// settle makes components of what m asks for, where nothing answers it: their
// ecosystem is not the one of pods, and depends on the kind of the line.
func settle(m *component.Listing) {
	for _, d := range m.Declarations {
		n := component.Node{
			Ecosystem: swift, Name: d.Name, Requirement: d.Requirement, Scope: d.Scope, At: d.At, Direct: true,
		}
		if d.Kind == kindBinary {
			n.Ecosystem = generic
		}
		m.Nodes = append(m.Nodes, n)
	}
}
