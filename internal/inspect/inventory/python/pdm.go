package python

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PDMLock returns the reader of pdm.lock. A package with extras has an entry of
// its own, which is the same component. Later versions of the format say which
// groups a package is for; before that, scopes come from the manifest by [Join],
// as do the direct packages.
func PDMLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPDM, Rev: 1,
		Wants: inspect.Interest{Names: []string{"pdm.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readTOML(f)
			if err != nil {
				return err
			}
			packages, metadata := root.Get("package"), root.Get("metadata")
			if packages.Kind() != tree.List && metadata.Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			if v := metadata.Get("lock_version"); v.Exists() {
				b.Set("lock_version", v.Text(), v.At())
			}
			for g := range metadata.Get("groups").Children() {
				b.Set(attrGroup, g.Text(), g.At())
			}
			p := pdmReader{lockGraph: newLockGraph(f, b, packages.Len()), files: metadata.Get("files").Index()}
			p.root = b.Project(ecosystem, "", "", span.Point{})
			return p.read(packages)
		},
	}
}

// A pdmReader reads one pdm.lock.
type pdmReader struct {
	*lockGraph
	files  map[string]tree.Node // before 4.3: files by "name version"
	scoped bool
}

func (p *pdmReader) read(packages tree.Node) error {
	nodes := make([]int64, packages.Len())
	// Entries with extras come second, so that they find the package itself.
	for _, withExtras := range [...]bool{false, true} {
		k := -1
		for pkg := range packages.Children() {
			k++
			if (pkg.Get("extras").Len() > 0) != withExtras {
				continue
			}
			if err := p.f.Budget.Step(8); err != nil {
				return err
			}
			nodes[k] = p.node(pkg, withExtras)
		}
	}
	if p.scoped {
		p.b.Set(attrScopes, "given", span.Point{})
		p.b.Scoped()
	}
	k := -1
	for pkg := range packages.Children() {
		if k++; nodes[k] < 0 {
			continue
		}
		if err := p.needs(uint32(nodes[k]), pkg); err != nil {
			return err
		}
	}
	p.tops()
	return nil
}

// node adds one package, or finds the one to which an entry with extras belongs,
// and returns its index, or -1.
func (p *pdmReader) node(pkg tree.Node, withExtras bool) int64 {
	name := pkg.Get("name")
	if text(name) == "" {
		p.b.Note(pkg.At(), "a package without a name")
		return -1
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: name.Text(), Version: text(pkg.Get("version")), At: name.At(), Scope: p.scope(pkg),
	}
	if withExtras {
		for _, i := range p.byName[fold(n.Name)][:min(len(p.byName[fold(n.Name)]), maxSame)] {
			if have := p.b.Node(i); have.Version == n.Version {
				have.Scope = min(have.Scope, n.Scope)
				return int64(i)
			}
		}
	}
	n.Source, n.Project = pdmSource(pkg)
	var sums digests
	files := pkg.Get("files")
	if !files.Exists() {
		files = p.files[n.Name+" "+n.Version]
	}
	for f := range files.Children() {
		if len(sums) == maxDigests {
			break
		}
		sums.add("", text(f.Get("hash")))
	}
	n.Integrity = sums.String()
	return int64(p.add(n))
}

// pdmSource returns where a package comes from, "" for an index, and whether it
// is a folder of the tree.
func pdmSource(pkg tree.Node) (from string, project bool) {
	if path := text(pkg.Get("path")); path != "" {
		return path, !isArchive(path)
	}
	if url := text(pkg.Get("url")); url != "" {
		return publicSource(url), false
	}
	for _, kind := range [...]string{"git", "hg", "svn", "bzr"} {
		url := text(pkg.Get(kind))
		if url == "" {
			continue
		}
		revision := text(pkg.Get("revision"))
		if revision == "" {
			revision = text(pkg.Get("ref"))
		}
		if kind == "git" {
			return gitSource(url, revision), false
		}
		return kind + "+" + publicSource(url) + "#" + revision, false
	}
	return "", false
}

// scope returns what a package is for as the lock file says it.
func (p *pdmReader) scope(pkg tree.Node) component.Scope {
	scope := component.Prod
	if groups := pkg.Get("groups"); groups.Len() > 0 {
		p.scoped = true
		scope = component.Dev
		for _, g := range groups.Strings() {
			scope = min(scope, scopeOfGroup(g, component.Optional))
		}
	}
	var env environment
	return env.scope(text(pkg.Get("marker")), scope)
}

// needs adds the edges of one package.
func (p *pdmReader) needs(from uint32, pkg tree.Node) error {
	var env environment
	if pkg.Get("extras").Len() > 0 {
		env.any = true
	}
	list := pkg.Get("dependencies")
	if list.Kind() == tree.Map { // before 4.0: a table of ranges
		for d := range list.Children() {
			if _, err := p.connect(from, d.Key(), text(d), component.Prod); err != nil {
				return err
			}
		}
		return nil
	}
	for d := range list.Children() {
		r, ok := parseRequirement(text(d))
		if !ok {
			p.b.Note(d.At(), "not a requirement")
			continue
		}
		found, err := p.connect(from, r.name, r.spec, env.scope(r.marker, component.Prod))
		if err != nil {
			return err
		}
		if !found && r.marker == "" {
			p.missing(d.At(), r.name)
		}
	}
	return nil
}
