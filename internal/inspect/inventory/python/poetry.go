package python

import (
	"iter"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PoetryLock returns the reader of poetry.lock in all versions of the format.
// Those before 2.0 give each package a category, those from 2.1 on give it
// groups; in between, scopes come from the manifest by [Join], as do the direct
// packages in all of them. Packages that are folders are the tree's own code.
func PoetryLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPoetry, Rev: 1,
		Wants: inspect.Interest{Names: []string{"poetry.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			packages := root.Get("package")
			if packages.Kind() != tree.List && root.Get("metadata").Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			if v := root.Path("metadata", "lock-version"); v.Exists() {
				b.Set("lock-version", v.Text(), v.At())
			}
			p := poetryReader{lockGraph: newLockGraph(f, b, packages.Len())}
			p.root = b.Project(ecosystem, "", "", span.Point{})
			return p.read(root, packages)
		},
	}
}

// A poetryReader reads one poetry.lock.
type poetryReader struct {
	*lockGraph
	files  map[string]tree.Node // versions 1.x: files by name of the package
	hashes map[string]tree.Node // before 1.0: digests by name of the package
	scoped bool                 // packages have groups or categories
	groups bool                 // packages have groups
}

func (p *poetryReader) read(root, packages tree.Node) error {
	p.files = root.Path("metadata", "files").Index()
	p.hashes = root.Path("metadata", "hashes").Index()
	type entry struct {
		node uint32
		pkg  tree.Node
	}
	entries := make([]entry, 0, packages.Len())
	for pkg := range packages.Children() {
		if err := p.f.Budget.Step(8); err != nil {
			return err
		}
		if i, ok := p.node(pkg); ok {
			entries = append(entries, entry{i, pkg})
		}
	}
	if p.scoped {
		p.b.Scoped()
	}
	if p.groups { // categories know no markers, so that the manifest tells more
		p.b.Set(attrScopes, "given", span.Point{})
	}
	for _, e := range entries {
		if err := p.needs(e.node, e.pkg); err != nil {
			return err
		}
	}
	p.tops()
	return nil
}

// node adds one package and remembers the extras that it asks for.
func (p *poetryReader) node(pkg tree.Node) (uint32, bool) {
	name := pkg.Get("name")
	if text(name) == "" {
		p.b.Note(pkg.At(), "a package without a name")
		return 0, false
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: name.Text(), Version: text(pkg.Get("version")), At: name.At(),
		Integrity: p.digests(name.Text(), pkg), Scope: p.scope(pkg),
	}
	source := pkg.Get("source")
	n.Source, n.Project = poetrySource(source)
	if n.Project && n.Source == "." {
		n.Source = ""
	}
	for d := range pkg.Get("dependencies").Children() {
		for v := range variants(d) {
			p.ask(d.Key(), v.Get("extras").Strings())
		}
	}
	return p.add(n), true
}

// poetrySource returns where a package comes from, "" for the default index, and
// whether it is a folder of the tree.
func poetrySource(source tree.Node) (from string, project bool) {
	url := text(source.Get("url"))
	switch text(source.Get("type")) {
	case "git":
		revision := text(source.Get("resolved_reference"))
		if revision == "" {
			revision = text(source.Get("reference"))
		}
		return gitSource(url, revision), false
	case "directory":
		return url, true
	case "legacy":
		if isDefaultIndex(url) {
			return "", false
		}
	}
	return publicSource(url), false
}

// scope returns what a package is for as the lock file says it.
func (p *poetryReader) scope(pkg tree.Node) component.Scope {
	scope := component.Prod
	markers := pkg.Get("markers")
	var env environment
	switch groups, category := pkg.Get("groups"), pkg.Get("category"); {
	case groups.Kind() == tree.List && groups.Len() > 0:
		p.scoped, p.groups = true, true
		scope = component.Dev
		for _, g := range groups.Strings() {
			s := scopeOfGroup(g, component.Optional)
			if markers.Kind() == tree.Map {
				s = env.scope(text(markers.Get(g)), s)
			}
			scope = min(scope, s)
		}
	case category.Exists():
		p.scoped = true
		scope = scopeOfGroup(category.Text(), component.Optional)
	}
	if pkg.Get("optional").True() {
		scope = max(scope, component.Optional)
	}
	return env.scope(text(markers), scope)
}

// digests returns the digests of a package's files, which stand with the package
// from version 2.0 of the format on.
func (p *poetryReader) digests(name string, pkg tree.Node) string {
	var sums digests
	files, version := pkg.Get("files"), ""
	if !files.Exists() {
		// Those of all versions of the package stand in one list.
		files, version = p.files[name], text(pkg.Get("version"))
	}
	for f := range files.Children() {
		if len(sums) == maxDigests {
			break
		}
		if strings.Contains(text(f.Get("file")), version) {
			sums.add("", text(f.Get("hash")))
		}
	}
	for h := range p.hashes[name].Children() {
		if len(sums) == maxDigests {
			break
		}
		sums.add("sha256", text(h))
	}
	return sums.String()
}

// variants returns the ways in which a package asks for another one: one text or
// table, or a list of them for different environments.
func variants(d tree.Node) iter.Seq[tree.Node] {
	if d.Kind() == tree.List {
		return d.Children()
	}
	return func(yield func(tree.Node) bool) { yield(d) }
}

// needs adds the edges of one package.
func (p *poetryReader) needs(from uint32, pkg tree.Node) error {
	name := text(pkg.Get("name"))
	env := environment{extras: p.extrasOf(name)}
	for d := range pkg.Get("dependencies").Children() {
		if !isName(d.Key()) {
			p.b.Note(d.At(), "not the name of a package")
			continue
		}
		for v := range variants(d) {
			spec, marker, scope := text(v), "", component.Prod
			if v.Kind() == tree.Map {
				spec, marker = text(v.Get("version")), text(v.Get("markers"))
			}
			if v.Get("optional").True() && marker == "" {
				scope = component.Optional
			}
			found, err := p.connect(from, d.Key(), spec, env.scope(marker, scope))
			if err != nil {
				return err
			}
			if !found && marker == "" && scope == component.Prod {
				p.missing(d.KeyAt(), d.Key())
			}
		}
	}
	return p.extras(name, pkg)
}

// extras makes the packages that an extra adds findable for [Join], which knows
// the extras that the manifest asks for.
func (p *poetryReader) extras(name string, pkg tree.Node) error {
	for extra := range pkg.Get("extras").Children() {
		for _, line := range extra.Strings() {
			if r, ok := parseRequirement(line); ok {
				found, err := p.find(r.name, r.spec)
				if err != nil {
					return err
				}
				for _, to := range found {
					p.b.Key(extraKey(name, extra.Key()), to)
				}
			}
		}
	}
	return nil
}
