package dart

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PubspecLock reads pubspec.lock. The file names the direct packages and their
// scope; it has no edges between packages, which the attribute "edges" says. What
// a transitive package is for is not written, so it counts as production.
func PubspecLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pubspec.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readLock,
	}
}

func readLock(f *inspect.File, b *inventory.Builder) error {
	data, err := f.Text()
	if err != nil {
		return err
	}
	doc, err := tree.YAML(data, f.Budget)
	if err != nil {
		return err
	}
	packages := doc.Root().Get("packages")
	if !packages.Exists() && !doc.Root().Get("sdks").Exists() {
		return nil
	}
	b.Recognised()
	b.Scoped()
	b.Set("edges", "incomplete", span.Point{})
	for sdk := range doc.Root().Get("sdks").Children() {
		b.Set("sdk", sdk.Key()+" "+sdk.Text(), sdk.At())
	}
	root := b.Project(ecosystem, "", "", span.Point{})
	for p := range packages.Children() {
		if err := f.Budget.Step(8); err != nil {
			return err
		}
		lockPackage(b, root, p)
	}
	return nil
}

// lockPackage adds the package p, whose key is its name.
func lockPackage(b *inventory.Builder, root uint32, p tree.Node) {
	name, about := p.Key(), p.Get("description")
	if name == "" {
		b.Note(p.At(), "a package without a name")
		return
	}
	n := component.Node{Ecosystem: ecosystem, Name: name, Version: p.Get("version").Text(), At: p.KeyAt()}
	if sum := about.Get("sha256").Text(); sum != "" {
		n.Integrity = "sha256:" + strings.ToLower(sum)
	}
	switch p.Get("source").Text() {
	case "sdk":
		b.Set("sdk package", name, p.KeyAt())
		return
	case "path":
		n.Source = about.Get("path").Text()
		n.Project = !strings.HasPrefix(n.Source, "/")
	case "git":
		n.Source = "git+" + about.Get("url").Text() + "#" + about.Get("resolved-ref").Text()
	case "hosted":
		if real := about.Get("name").Text(); real != "" && real != name {
			n.Name, n.Alias = real, name
		}
	}
	kind := p.Get("dependency").Text()
	if kind == "direct dev" {
		n.Scope = component.Dev
	}
	i := b.Add(n)
	if strings.HasPrefix(kind, "direct") {
		b.Edge(root, i, n.Scope)
	}
}
