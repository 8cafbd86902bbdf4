package rust

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// CargoLock returns the reader of Cargo.lock, versions 1 to 4. Packages without
// a source are the tree's own (workspace members and path dependencies). The
// file does not say what is for development only: [Join] learns that from the
// manifests beside it. Patches that are listed as unused are in no build and
// are left out.
func CargoLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Cargo.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.TOML(data, f.Budget)
			if err != nil {
				return err
			}
			l := lockReader{f: f, b: b, first: make(map[string]uint32), more: make(map[string][]uint32)}
			return l.read(doc.Root())
		},
	}
}

// A lockReader reads one lock file.
type lockReader struct {
	f     *inspect.File
	b     *inventory.Builder
	first map[string]uint32   // the first node of each name
	more  map[string][]uint32 // further ones
}

func (l *lockReader) read(root tree.Node) error {
	l.b.Recognised()
	if v := root.Get("version"); v.Exists() {
		l.b.Set("version", v.Text(), v.At())
	}
	sums := make(map[string]string)
	for c := range root.Get("metadata").Children() { // version 1
		if id, ok := strings.CutPrefix(c.Key(), "checksum "); ok {
			sums[id] = c.Text()
		}
	}
	packages := root.Get("package")
	type edgeSource struct {
		node uint32
		deps tree.Node
	}
	pending := make([]edgeSource, 0, packages.Len()+1)
	add := func(p tree.Node) {
		if n, ok := l.node(p, sums); ok {
			pending = append(pending, edgeSource{n, p.Get("dependencies")})
		}
	}
	if old := root.Get("root"); old.Kind() == tree.Map { // before 2017
		add(old)
	}
	for p := range packages.Children() {
		add(p)
	}
	for _, e := range pending {
		for d := range e.deps.Children() {
			if err := l.edge(e.node, d); err != nil {
				return err
			}
		}
	}
	return nil
}

// node adds the package p.
func (l *lockReader) node(p tree.Node, sums map[string]string) (uint32, bool) {
	name := p.Get("name")
	if name.Text() == "" {
		l.b.Note(p.At(), "a package without a name")
		return 0, false
	}
	version, from := p.Get("version").Text(), p.Get("source").Text()
	if p.Get("replace").Exists() {
		return 0, false // not built; a package of the same name and version from elsewhere is
	}
	sum := p.Get("checksum").Text()
	if sum == "" && len(sums) > 0 {
		sum = sums[name.Text()+" "+version+" ("+from+")"]
	}
	i := l.b.Add(component.Node{
		Ecosystem: ecosystem, Name: name.Text(), Version: version,
		Source: source(from), Integrity: digest(sum), At: name.At(),
		Project: from == "",
	})
	n := l.b.Node(i).Name // shares its memory
	if _, ok := l.first[n]; ok {
		l.more[n] = append(l.more[n], i)
	} else {
		l.first[n] = i
	}
	return i, true
}

// edge adds an edge to the package that d names: "name", "name version" where
// there are several of the name, or "name version (source)" where the version
// is not enough either (and always in version 1).
func (l *lockReader) edge(from uint32, d tree.Node) error {
	name, rest, _ := strings.Cut(d.Text(), " ")
	version, where, _ := strings.Cut(rest, " ")
	where = strings.TrimSuffix(strings.TrimPrefix(where, "("), ")")
	to, found, err := l.find(name, version, where)
	if err != nil {
		return err
	}
	if !found {
		l.b.Note(d.At(), "%q is not in the list of packages", d.Text())
		return nil
	}
	l.b.Edge(from, to, component.Prod)
	return nil
}

// find returns the package with the given name and, where they are given,
// version and source. One from another source stands in for a package that a
// [replace] section took out.
func (l *lockReader) find(name, version, where string) (uint32, bool, error) {
	i, ok := l.first[name]
	if !ok {
		return 0, false, nil
	}
	more := l.more[name]
	if err := l.f.Budget.Step(1 + int64(len(more))/8); err != nil {
		return 0, false, err
	}
	fits := func(i uint32, exactly bool) bool {
		n := l.b.Node(i)
		if version != "" && n.Version != version {
			return false
		}
		// Sources of dependencies are written without the exact commit.
		return !exactly || where == "" || commitless(n.Source) == commitless(source(where))
	}
	for _, exactly := range []bool{true, false} {
		if fits(i, exactly) {
			return i, true, nil
		}
		for _, k := range more {
			if fits(k, exactly) {
				return k, true, nil
			}
		}
	}
	return 0, false, nil
}

// commitless cuts the commit from a source such as "git+https://…?rev=x#commit".
func commitless(source string) string {
	source, _, _ = strings.Cut(source, "#")
	return source
}
