package swift

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Resolved reads Package.resolved. The file is a flat list of pins: it knows no
// edges, no scopes, and not which package is direct.
func Resolved() *inventory.Reader {
	return &inventory.Reader{
		Format: formatResolved, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Package.resolved"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readResolved,
	}
}

func readResolved(f *inspect.File, b *inventory.Builder) error {
	data, err := f.Text()
	if err != nil {
		return err
	}
	doc, err := tree.JSON(data, f.Budget)
	if err != nil {
		return err
	}
	root := doc.Root()
	version, ok := root.Get("version").Int()
	pins := root.Get("pins")
	if version == 1 {
		pins = root.Path("object", "pins")
	}
	if !ok || !pins.Exists() {
		return nil
	}
	b.Recognised()
	b.Set("version", root.Get("version").Text(), root.Get("version").At())
	b.Set("edges", "incomplete", span.Point{})
	if version > 3 {
		b.Note(root.Get("version").At(), "version %d of Package.resolved is newer than what is known here; it is read as version 3", version)
	}
	b.Project(ecosystem, "", "", span.Point{})
	for p := range pins.Children() {
		if err := f.Budget.Step(8); err != nil {
			return err
		}
		pin(b, p)
	}
	return nil
}

// pin adds one pinned package. A pin of a branch or a bare revision has no
// version; the commit then stands in the source.
func pin(b *inventory.Builder, p tree.Node) {
	place := p.Get("location")
	if !place.Exists() {
		place = p.Get("repositoryURL")
	}
	short := p.Get("identity")
	if !short.Exists() {
		short = p.Get("package")
	}
	state := p.Get("state")
	n := component.Node{
		Ecosystem: ecosystem, Name: nameOf(place.Text()), Alias: short.Text(),
		Version: state.Get("version").Text(), At: place.At(),
	}
	switch kind := p.Get("kind").Text(); {
	case kind == "registry" || n.Name == "" && n.Alias != "":
		n.Name, n.Alias, n.At = n.Alias, "", short.At()
	case kind == "localSourceControl" || kind == "fileSystem":
		n.Name, n.Alias, n.At, n.Source = n.Alias, "", short.At(), place.Text()
	}
	if n.Name == "" {
		b.Note(p.At(), "a pin without a name")
		return
	}
	if n.Version == "" && n.Source == "" {
		n.Source = "git+" + place.Text() + "#" + state.Get("revision").Text()
		if branch := state.Get("branch").Text(); branch != "" {
			n.Requirement = "branch " + branch
		}
	}
	i := b.Add(n)
	b.Key(short.Text(), i)
}
