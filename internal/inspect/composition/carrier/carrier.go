package carrier

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join gives every listing of a binary that holds libraries the package that
// carries the binary, as its first cause: a node from which edges lead to what
// the binary holds. A binary that no package carries stays as it is.
func Join() inventory.Join {
	return inventory.Join{Name: "composition/carrier", Run: func(s *inventory.Set) {
		j := joiner{s: s}
		for _, l := range s.Listings {
			if l.Role == component.RoleBinary && holds(l) {
				if by := j.carrierOf(l.Path); by != nil {
					carry(l, by)
				}
			}
		}
	}}
}

// holds reports whether something is inside of the binary.
func holds(l *component.Listing) bool {
	for i := range l.Nodes {
		if l.Nodes[i].Bundled {
			return true
		}
	}
	return false
}

// carry adds the carrier to the listing of a binary.
func carry(l *component.Listing, by *component.Node) {
	n := *by
	n.At.Line, n.At.Col, n.At.Off, n.At.End = 0, 0, 0, 0
	n.Direct, n.Bundled, n.Integrity, n.Source = false, false, "", ""
	l.Nodes = append(l.Nodes, n)
	from := uint32(len(l.Nodes) - 1)
	for i := range l.Nodes[:from] {
		if l.Nodes[i].Bundled {
			l.Edges = append(l.Edges, component.Edge{From: from, To: uint32(i), Scope: component.Prod})
			l.Nodes[i].Scope = max(l.Nodes[i].Scope, n.Scope)
		}
	}
	l.Finish(true)
}

type joiner struct {
	s      *inventory.Set
	python map[string]*component.Node // installed distributions, by folder and folded name
}

// carrierOf returns the package that carries the file at p, or nil: a Python
// distribution by the name of its folder, else the package whose folder is
// nearest above the file, archives being folders.
func (j *joiner) carrierOf(p string) *component.Node {
	if n := j.distribution(p); n != nil {
		return n
	}
	for dir := path.Dir(p); ; dir = path.Dir(dir) {
		if archive, inside := strings.CutSuffix(dir, "!"); inside {
			if l := j.s.At(archive, "java/archive"); l != nil && len(l.Nodes) > 0 {
				return &l.Nodes[0]
			}
		}
		if l := j.s.In(dir, "npm/installed", "npm/package.json", "dotnet/package", "dotnet/nuspec"); l != nil && len(l.Nodes) > 0 && l.Nodes[0].Name != "" {
			return &l.Nodes[0]
		}
		if dir == "." || dir == "/" {
			return nil
		}
	}
}

// distribution returns the Python distribution to which a file below a folder of
// installed packages belongs by its name: "pillow.libs/libwebp-1.so" is pillow's
// (auditwheel), as are ".dylibs" inside its folder (delocate) and everything in
// the folder that is called as the distribution is.
func (j *joiner) distribution(p string) *component.Node {
	if j.python == nil {
		j.python = make(map[string]*component.Node)
		for _, l := range j.s.Of("python/metadata", "python/dist-info") {
			if dir := path.Dir(l.Path); len(l.Nodes) > 0 && strings.HasSuffix(dir, "-info") {
				j.python[path.Join(path.Dir(dir), fold(l.Nodes[0].Name))] = &l.Nodes[0]
			}
		}
	}
	if len(j.python) == 0 {
		return nil
	}
	for dir := path.Dir(p); dir != "." && dir != "/"; dir = path.Dir(dir) {
		site, name := path.Split(dir)
		name = strings.TrimSuffix(strings.TrimSuffix(name, ".libs"), ".data")
		if n := j.python[path.Join(site, fold(name))]; n != nil {
			return n
		}
	}
	// A module of one file: "_cffi_backend.cpython-311-x86_64-linux-gnu.so".
	site, name := path.Split(p)
	name, _, _ = strings.Cut(name, ".")
	return j.python[path.Join(site, fold(name))]
}

// fold makes names of distributions and of folders alike (PEP 503).
func fold(name string) string {
	return strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToLower(name))
}
