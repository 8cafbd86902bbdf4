package npm

import (
	"errors"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// BunLock returns the reader of bun.lock, the text lock file of bun since 1.1.39
// (JSON with trailing commas, lockfileVersion 0 to 3).
func BunLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatBun, Rev: 1,
		Wants: inspect.Interest{Names: []string{"bun.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			doc, err := tree.JSONC(data, f.Budget)
			if err != nil {
				return err
			}
			root := doc.Root()
			if !root.Get("lockfileVersion").Exists() {
				return nil
			}
			n := room(root.Get("packages"), f)
			b.Grow(n)
			l := bunReader{
				b: b, places: newPlaces(n, f.Budget),
				dirs: make(map[string]uint32), folders: make(map[uint32]string), asked: make(map[request]bool),
			}
			return l.read(root)
		},
	}
}

// errBinary refuses bun.lockb.
var errBinary = errors.New("binary bun.lockb cannot be read: save a text bun.lock with \"bun install --save-text-lockfile\"")

// BunBinary returns the reader that refuses bun.lockb, the binary lock file of
// older versions of bun, with advice. Its layout is that of bun's memory and not
// documented.
func BunBinary() *inventory.Reader {
	return &inventory.Reader{
		Format: formatBunBinary, Rev: 1,
		Wants: inspect.Interest{Names: []string{"bun.lockb"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(*inspect.File, *inventory.Builder) error { return errBinary },
	}
}

// A bunReader reads one lock file. A package's key is the way of names by which
// it is found: "a/b" is the b that only a sees.
type bunReader struct {
	b       *inventory.Builder
	places  *places
	dirs    map[string]uint32 // workspaces by folder
	folders map[uint32]string // the same, the other way round
	needs   []bunNeed
	asked   map[request]bool // by workspaces, but for peers
}

// A bunNeed is one section of requirements.
type bunNeed struct {
	need
	free tree.Node // names of peers that may be missing
}

func (l *bunReader) read(root tree.Node) error {
	l.b.Recognised()
	v := root.Get("lockfileVersion")
	l.b.Set(attrVersion, v.Text(), v.At())
	for o := range root.Get("overrides").Children() {
		l.b.Set(attrOverride, o.Key(), o.KeyAt())
	}
	for w := range root.Get("workspaces").Children() {
		l.workspace(w)
	}
	for entry := range root.Get("packages").Children() {
		l.entry(entry)
	}
	for _, n := range l.needs {
		if err := l.resolve(n); err != nil {
			return err
		}
	}
	return nil
}

// workspace adds the project of one folder. Packages that only one workspace
// sees stand below its name.
func (l *bunReader) workspace(w tree.Node) {
	dir := w.Key()
	if _, repeated := l.dirs[dir]; repeated || w.Kind() != tree.Map {
		l.b.Note(w.KeyAt(), "%q is no workspace, or a repeated one", inventory.Clip(dir))
		return
	}
	name := scalar(w.Get("name"))
	if name == "" && dir != "" {
		name = path.Base(dir)
	}
	id := l.b.Project(ecosystem, name, scalar(w.Get("version")), w.KeyAt())
	l.dirs[dir], l.folders[id] = id, dir
	l.b.Key(dir, id)
	place := int32(0)
	if dir != "" {
		place = l.places.child(0, name)
	}
	l.sections(w, id, place, sectionProd, sectionOptional, sectionDev, sectionPeer)
}

// sections collects the requirements of a workspace or package.
func (l *bunReader) sections(at tree.Node, id uint32, place int32, kinds ...sectionKind) {
	for _, kind := range kinds {
		deps := at.Get(kind.key())
		if deps.Kind() != tree.Map || deps.Len() == 0 {
			continue
		}
		n := bunNeed{need: need{place: place, node: id, kind: kind, deps: deps}}
		if kind == sectionPeer {
			n.free = at.Get("optionalPeers")
		}
		l.needs = append(l.needs, n)
	}
}

// entry adds the package of one key: a list that begins with "name@version" or
// "name@place"; requirements and digest follow at positions that depend on the
// kind of place.
func (l *bunReader) entry(entry tree.Node) {
	place := int32(0)
	local := ""
	for rest := entry.Key(); rest != ""; {
		local, rest = cutName(rest)
		place = l.places.child(place, local)
	}
	var resolution, about tree.Node
	digest := ""
	for c := range entry.Children() {
		switch {
		case !resolution.Exists():
			resolution = c
		case c.Kind() == tree.Map:
			about = c
		case isDigest(scalar(c)):
			digest = c.Text()
		}
	}
	name, version := cutDescriptor(scalar(resolution))
	if entry.Kind() != tree.List || name == "" || local == "" || l.places.node[place] != none {
		l.b.Note(entry.KeyAt(), "%q is no entry of a package, or a repeated one", inventory.Clip(entry.Key()))
		return
	}
	n := component.Node{Ecosystem: ecosystem, Name: name, Version: version, Integrity: digest, At: entry.KeyAt()}
	if local != name {
		n.Alias = local
	}
	if id, ok := l.place(&n); ok {
		l.places.node[place] = int32(id)
		return
	}
	n.Bundled = about.Get("bundled").True()
	id := l.b.Add(n)
	if dir, ok := strings.CutPrefix(n.Source, "file:"); ok && n.Project {
		l.folders[id] = folder(dir) // of which the package is a copy
		l.b.Key(folder(dir), id)
	}
	l.places.node[place] = int32(id)
	l.sections(about, id, place, sectionProd, sectionOptional, sectionPeer)
}

// place tells what is not from the registry. It returns the node of a workspace
// that was added before.
func (l *bunReader) place(n *component.Node) (uint32, bool) {
	where := n.Version
	s := parseSpec(where)
	switch {
	case s.kind == specWorkspace, where == "root:":
		dir := strings.TrimPrefix(strings.TrimPrefix(s.text, "./"), "root:")
		if id, ok := l.dirs[dir]; ok {
			return id, true
		}
		n.Project, n.Version, n.Source = true, "", where
	case s.kind == specLocal:
		n.Project, n.Version, n.Source = !isArchive(where), "", where
	case s.kind != specRegistry:
		n.Version, n.Source = "", where
	}
	return 0, false
}

// resolve adds the edges of one section.
func (l *bunReader) resolve(n bunNeed) error {
	var free map[string]bool
	if names := n.free.Strings(); len(names) > 0 {
		free = make(map[string]bool, len(names))
		for _, name := range names {
			free[name] = true
		}
	}
	dir, project := l.folders[n.node]
	for d := range n.deps.Children() {
		name, scope := d.Key(), n.kind.scope()
		if project && n.kind == sectionPeer && l.asked[request{n.node, name}] {
			continue // it is there for what the other section says
		}
		if free[name] {
			scope = component.Optional
		}
		to, err := l.places.find(n.place, name)
		if err != nil {
			return err
		}
		if to == none {
			continue
		}
		l.b.Edge(n.node, uint32(to), scope)
		if project {
			l.asked[request{n.node, name}] = true
			l.b.Key(heldKey(dir, name), uint32(to))
		}
	}
	return nil
}

// isDigest reports whether s is a digest of subresource integrity.
func isDigest(s string) bool {
	algorithm, _, ok := strings.Cut(s, "-")
	return ok && (algorithm == "sha512" || algorithm == "sha384" || algorithm == "sha256" || algorithm == "sha1")
}
