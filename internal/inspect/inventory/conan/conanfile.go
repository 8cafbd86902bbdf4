package conan

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Conanfile reads conanfile.txt. Most requirements there name one version, not a
// range: those are components already, others are declarations.
func Conanfile() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 2,
		Wants: inspect.Interest{Names: []string{"conanfile.txt"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: readConanfile,
	}
}

func readConanfile(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	lines := span.NewLines(src)
	b.Recognised()
	root := b.Project(ecosystem, "", "", span.Point{})
	section, off := "", 0
	for line := range strings.Lines(src) {
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		text, _, _ := strings.Cut(line, " #") // a comment; without a space, a revision
		if strings.HasPrefix(strings.TrimSpace(text), "#") {
			text = ""
		}
		indent := len(text) - len(strings.TrimLeft(text, " \t\ufeff"))
		text = strings.TrimSpace(text[indent:])
		at := lines.Point(off+indent, off+indent+len(text))
		off += len(line)
		if strings.HasPrefix(text, "[") {
			section = strings.Trim(text, "[]")
			continue
		}
		if text != "" {
			require(b, root, section, text, component.Prod, at)
		}
	}
	return nil
}

// require reads one reference of a section: name/version@user/channel, or
// name/[range]@user/channel. What builds and tests is for development; the scope
// is that of what is linked.
func require(b *inventory.Builder, root uint32, section, text string, scope component.Scope, at span.Point) {
	switch section {
	case "requires":
	case "build_requires", "tool_requires", "test_requires", "python_requires":
		scope = component.Dev
	default:
		return
	}
	r, ok := parseReference(text)
	if !ok {
		b.Note(at, "not a reference of the form name/version")
		return
	}
	d := component.Declaration{
		Name: r.name, Requirement: strings.Trim(r.version, "[]"), Scope: scope, Kind: section, Extra: r.source(), At: at,
	}
	if !strings.HasPrefix(r.version, "[") {
		i := b.Add(component.Node{
			Ecosystem: ecosystem, Name: r.name, Version: r.version, Source: r.source(),
			Integrity: r.integrity(), Scope: scope, At: at,
		})
		b.Edge(root, i, scope)
	}
	b.Declare(d)
}
