package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Stack reads stack.yaml: the packages of the project, the snapshot it builds
// on, and its extra-deps, which have exact versions.
func Stack() *inventory.Reader {
	return &inventory.Reader{
		Format: formatStack, Rev: 1,
		Wants: inspect.Interest{Names: []string{"stack.yaml"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := yaml(f)
			if err != nil || root.Kind() != tree.Map {
				return err
			}
			snapshot := root.Get("snapshot")
			if !snapshot.Exists() {
				snapshot = root.Get("resolver")
			}
			if !snapshot.Exists() && !root.Get("packages").Exists() && !root.Get("extra-deps").Exists() {
				return nil
			}
			b.Recognised()
			b.Project(ecosystem, "", "", span.Point{})
			setSnapshot(b, snapshot)
			for p := range root.Get("packages").Children() {
				b.Set(attrPackages, p.Text(), p.At())
			}
			for d := range root.Get("extra-deps").Children() {
				if err := f.Budget.Step(4); err != nil {
					return err
				}
				extraDep(b, d)
			}
			return nil
		},
	}
}

// StackLock reads stack.yaml.lock, which completes the extra-deps: names,
// versions and revisions of all of them.
func StackLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatStackLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"stack.yaml.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := yaml(f)
			if err != nil || !root.Get("packages").Exists() && !root.Get("snapshots").Exists() {
				return err
			}
			b.Recognised()
			b.Set(attrEdges, "incomplete", span.Point{})
			b.Project(ecosystem, "", "", span.Point{})
			for s := range root.Get("snapshots").Children() {
				setSnapshot(b, s.Get("original"))
			}
			for p := range root.Get("packages").Children() {
				if err := f.Budget.Step(4); err != nil {
					return err
				}
				completed(b, p)
			}
			return nil
		},
	}
}

func yaml(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.YAML(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// setSnapshot records the snapshot, a name or a map with an address, and says
// what is missing because of it.
func setSnapshot(b *inventory.Builder, n tree.Node) {
	name := n.Text()
	for _, key := range []string{"url", "resolver", "name"} {
		if name == "" {
			name = n.Get(key).Text()
		}
	}
	if name != "" {
		b.Set(attrSnapshot, name, n.At())
		b.Note(n.At(), "the packages of snapshot %s are not part of the tree", inventory.Clip(name))
	}
}

// extraDep reads one entry of extra-deps: a reference to Hackage, a path, an
// address, or a map with a repository or an archive.
func extraDep(b *inventory.Builder, d tree.Node) {
	ref := d
	if h := d.Get("hackage"); h.Exists() {
		ref = h
	}
	if n, ok := hackage(ref.Text()); ok {
		n.At = ref.At()
		b.Add(n)
		return
	}
	from := d.Text()
	for _, key := range []string{"git", "hg", "github", "archive", "url"} {
		if from == "" {
			from = d.Get(key).Text()
		}
	}
	if strings.HasPrefix(from, ".") || d.Kind() == tree.String && !strings.Contains(from, ":") {
		return // a folder of the tree
	}
	b.Note(d.At(), "packages from %s, whose names and versions are not written", inventory.Clip(from))
}

// completed reads what a lock file says of one package.
func completed(b *inventory.Builder, p tree.Node) {
	c := p.Get("completed")
	ref := c.Get("hackage")
	if n, ok := hackage(ref.Text()); ok {
		n.At = ref.At()
		b.Add(n)
		return
	}
	name := c.Get("name")
	n := component.Node{Ecosystem: ecosystem, Name: name.Text(), Version: c.Get("version").Text(), At: name.At()}
	switch {
	case n.Name == "":
		b.Note(p.At(), "a package without a name")
		return
	case c.Get("git").Exists():
		n.Source = "git+" + c.Get("git").Text() + "#" + c.Get("commit").Text()
	case c.Get("hg").Exists():
		n.Source = "hg+" + c.Get("hg").Text() + "#" + c.Get("commit").Text()
	default:
		n.Source = c.Get("url").Text()
		if sum := c.Get("sha256").Text(); sum != "" {
			n.Integrity = "sha256:" + sum
		}
	}
	if dir := c.Get("subdir").Text(); dir != "" {
		n.Source += ":" + dir
	}
	b.Add(n)
}
