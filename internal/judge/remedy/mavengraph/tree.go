package mavengraph

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// Facts tell about what is not part of the project.
type Facts struct {
	// POM returns the POM of an artifact, or why it is not known.
	POM func(group, artifact, version string) ([]byte, error)
	// Versions returns the known versions of an artifact, in any order.
	Versions func(group, artifact string) []string
}

// Bounds for what hostile POMs may lead to.
const (
	maxParents = 32     // longest honest chains have about ten
	maxImports = 16     // bills of materials inside one another
	maxNodes   = 20_000 // packages of one graph
	maxNesting = 32     // properties inside properties
	maxText    = 1000   // bytes of an expanded text
	maxUnknown = 1000   // things that are kept as not known
)

// A coordinate names one artifact.
type coordinate struct{ group, artifact, version string }

func (c coordinate) String() string { return c.group + ":" + c.artifact + ":" + c.version }
func (c coordinate) name() string   { return c.group + ":" + c.artifact }

// A file is one POM: of the tree, or, without a path, from elsewhere.
type file struct {
	path string
	pom  *manifest.POM
}

// own returns group and version as the file says them, the parent's where it
// does not.
func (f *file) own() coordinate {
	c := coordinate{f.pom.Group.Value, f.pom.Artifact.Value, f.pom.Version.Value}
	if up := f.pom.Parent; up != nil && c.group == "" {
		c.group = up.Group.Value
	}
	if up := f.pom.Parent; up != nil && c.version == "" {
		c.version = up.Version.Value
	}
	return c
}

// A Tree is the POM files of a target, with what is known about others. It
// belongs to one goroutine at a time.
type Tree struct {
	facts   *Facts
	sources map[string][]byte
	files   map[string]*file
	byName  map[coordinate]*file
	models  map[*file]*Model
	away    *elsewhere // shared by the trees that With makes
}

// elsewhere remembers POM files from outside of the tree.
type elsewhere struct {
	files map[coordinate]*file
	why   map[coordinate]string
}

// NewTree reads POM files, by path. Those that cannot be read are left out.
func NewTree(files map[string][]byte, facts *Facts) *Tree {
	t := &Tree{
		facts: facts, sources: files, files: make(map[string]*file), byName: make(map[coordinate]*file), models: make(map[*file]*Model),
		away: &elsewhere{make(map[coordinate]*file), make(map[coordinate]string)},
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		t.put(name, files[name])
	}
	return t
}

func (t *Tree) put(name string, src []byte) {
	if len(src) > manifest.MaxPOM {
		return
	}
	pom, err := manifest.DecodePOM(src, budget.New(budget.Default(), int64(len(src))))
	if err != nil {
		return
	}
	f := &file{name, pom}
	t.files[name] = f
	if c := f.own(); t.byName[c] == nil {
		t.byName[c] = f
	}
}

// With returns the tree with other contents of some files.
func (t *Tree) With(changed map[string][]byte) *Tree {
	n := &Tree{facts: t.facts, sources: maps.Clone(t.sources), files: maps.Clone(t.files), byName: make(map[coordinate]*file), models: make(map[*file]*Model), away: t.away}
	for _, name := range slices.Sorted(maps.Keys(changed)) {
		delete(n.files, name)
		n.sources[name] = changed[name]
		n.put(name, changed[name])
	}
	for _, name := range n.Paths() {
		f := n.files[name]
		if c := f.own(); n.byName[c] == nil {
			n.byName[c] = f
		}
	}
	return n
}

// Source returns the text of a file of the tree.
func (t *Tree) Source(name string) []byte { return t.sources[name] }

// Paths returns the files of the tree that could be read, sorted.
func (t *Tree) Paths() []string { return slices.Sorted(maps.Keys(t.files)) }

// Group returns the files that hang together with one: over parents, modules and
// bills of materials inside the tree. It is sorted; the first is the topmost.
func (t *Tree) Group(name string) []string {
	next := make(map[string][]string)
	join := func(a, b string) {
		next[a], next[b] = append(next[a], b), append(next[b], a)
	}
	for _, p := range t.Paths() {
		f := t.files[p]
		for _, up := range t.model(f).chain[1:] {
			if up.path != "" {
				join(p, up.path)
			}
		}
		for _, d := range f.pom.Managed {
			if d.Scope != "import" {
				continue
			}
			if bom := t.byName[t.model(f).coordinateOf(&d)]; bom != nil {
				join(p, bom.path)
			}
		}
		for _, m := range f.pom.Modules {
			if to := beside(p, m); t.files[to] != nil {
				join(p, to)
			}
		}
	}
	met := map[string]bool{name: true}
	for queue := []string{name}; len(queue) > 0; queue = queue[1:] {
		for _, n := range next[queue[0]] {
			if !met[n] {
				met[n] = true
				queue = append(queue, n)
			}
		}
	}
	return slices.SortedFunc(maps.Keys(met), func(a, b string) int {
		if d := strings.Count(a, "/") - strings.Count(b, "/"); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
}

// beside returns the POM that rel names from the folder of the file at from: a
// folder, or a file that ends in ".xml". Nothing outside of the tree has a path.
func beside(from, rel string) string {
	rel = strings.ReplaceAll(rel, `\`, "/")
	if path.IsAbs(rel) {
		return ""
	}
	if !strings.HasSuffix(rel, ".xml") {
		rel = path.Join(rel, "pom.xml")
	}
	return path.Join(path.Dir(from), rel)
}

// parent returns the parent of a file, in the tree or elsewhere; nil and a reason
// if it is not known.
func (t *Tree) parent(f *file) (*file, string) {
	up := f.pom.Parent
	want := coordinate{up.Group.Value, up.Artifact.Value, up.Version.Value}
	if f.path != "" && up.Path != "" {
		// A file with other coordinates is not the parent (Maven Model Builder).
		if near := t.files[beside(f.path, up.Path)]; near != nil && near.own() == want {
			return near, ""
		}
	}
	return t.find(want)
}

// find returns the POM with these coordinates, or why it is not known.
func (t *Tree) find(c coordinate) (*file, string) {
	if f := t.byName[c]; f != nil {
		return f, ""
	}
	if f, met := t.away.files[c]; met {
		return f, t.away.why[c]
	}
	f, err := t.load(c)
	t.away.files[c] = f
	if err != nil {
		t.away.why[c] = err.Error()
	}
	return f, t.away.why[c]
}

func (t *Tree) load(c coordinate) (*file, error) {
	if !validID(c.group) || !validID(c.artifact) || !validVersion(c.version) {
		return nil, errName
	}
	src, err := t.facts.POM(c.group, c.artifact, c.version)
	if err != nil {
		return nil, err
	}
	if len(src) > manifest.MaxPOM {
		return nil, errLarge
	}
	pom, err := manifest.DecodePOM(src, budget.New(budget.Default(), int64(len(src))))
	if err != nil {
		return nil, err
	}
	f := &file{"", pom}
	if have := f.own(); have.artifact != c.artifact || have.group != c.group && !strings.Contains(have.group, "${") {
		return nil, errOther
	}
	return f, nil
}
