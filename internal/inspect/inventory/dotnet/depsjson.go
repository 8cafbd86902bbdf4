package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// runtimePack stands in front of the names of the packages that hold the runtime
// itself, in programs that bring their own.
const runtimePack = "runtimepack."

// DepsJSON reads *.deps.json, which a build writes beside a program or library
// for the host that starts it: what ships with it. Projects in it are the
// program's own code. A runtime that the program brings along is a package like
// any other, since advisories about .NET are about those packages.
func DepsJSON() *inventory.Reader {
	return &inventory.Reader{
		Format: formatDeps, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".deps.json"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := json(f)
			if err != nil {
				return err
			}
			targets, libraries := root.Get("targets"), root.Get("libraries")
			if targets.Kind() != tree.Map || libraries.Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			if name := root.Path("runtimeTarget", "name"); name.Exists() {
				b.Set("runtimeTarget", name.Text(), name.At())
			}
			d := depsReader{f: f, b: b, nodes: make(map[string]uint32, libraries.Len()), names: make(section, libraries.Len())}
			return d.read(targets, libraries)
		},
	}
}

// A depsReader reads one deps.json.
type depsReader struct {
	f     *inspect.File
	b     *inventory.Builder
	nodes map[string]uint32 // by name/version
	names section           // the last node of each name
}

func (d *depsReader) read(targets, libraries tree.Node) error {
	for l := range entries(libraries) {
		if err := d.f.Budget.Step(4); err != nil {
			return err
		}
		d.library(l)
	}
	for t := range entries(targets) {
		for l := range entries(t) {
			from, ok := d.nodes[l.Key()]
			if !ok {
				continue
			}
			for r := range entries(l.Get("dependencies")) {
				if err := d.f.Budget.Step(2); err != nil {
					return err
				}
				switch to, found := d.find(r); {
				case !found:
					d.b.Note(r.KeyAt(), "%s is needed but not listed", inventory.Clip(r.Key()))
				case to != noNode:
					d.b.Edge(from, to, component.Prod)
				}
			}
		}
	}
	return nil
}

func (d *depsReader) library(l tree.Node) {
	name, version, _ := strings.Cut(l.Key(), "/")
	n := component.Node{Ecosystem: ecosystem, Name: name, Version: version, At: l.KeyAt()}
	switch kind := l.Get("type").Text(); {
	case name == "":
		d.b.Note(n.At, "a library without a name")
		return
	case kind == "project":
		n.Project = true
	case kind == "package":
		n.Integrity = sha512(l.Get("sha512").Text())
	case kind == "runtimepack" && name != runtimePack:
		n.Name = strings.TrimPrefix(name, runtimePack)
	default:
		// "reference" and "referenceassembly": a file that no package brought.
		d.b.Note(n.At, "%s is listed as %q, a file of unknown origin", inventory.Clip(l.Key()), inventory.Clip(kind))
		d.names[fold(name)] = noNode
		return
	}
	i := d.b.Add(n)
	d.nodes[l.Key()] = i
	d.names[fold(name)] = i
}

// noNode stands for a library that is known and is no package.
const noNode = ^uint32(0)

// find returns the node that answers the requirement r, a name with a version.
func (d *depsReader) find(r tree.Node) (uint32, bool) {
	if i, ok := d.nodes[r.Key()+"/"+r.Text()]; ok {
		return i, true
	}
	i, ok := d.names[fold(r.Key())]
	return i, ok
}
