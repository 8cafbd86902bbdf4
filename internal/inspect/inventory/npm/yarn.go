package npm

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// YarnLock returns the reader of yarn.lock in both of its syntaxes: that of yarn
// 1 ("classic") and the YAML of later versions ("berry"). Neither says what is
// for development only, and the classic one does not even say what the project
// asks for: [Join] learns both from the manifests.
func YarnLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatYarn, Rev: 1,
		Wants: inspect.Interest{Names: []string{"yarn.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			text := strings.TrimPrefix(data, "\ufeff")
			y := yarnReader{b: b, file: f, index: newDescriptors(), dirs: make(map[uint32]string)}
			if strings.HasPrefix(text, "__metadata:") || strings.Contains(text, "\n__metadata:") {
				return y.berry(data)
			}
			return y.classic(data)
		},
	}
}

// A yarnReader collects what both syntaxes have in common: entries that are
// known by descriptors, "name@range".
type yarnReader struct {
	b     *inventory.Builder
	file  *inspect.File
	index *descriptors
	needs []yarnNeed // in the order of the nodes
	dirs  map[uint32]string
}

// A yarnNeed is one requirement of an entry.
type yarnNeed struct {
	node, to    uint32 // to is valid if found is true
	found       bool
	scope       component.Scope
	name, asked string
}

// edges resolves all needs and adds their edges. Needs that nothing answers are
// optional packages of other platforms or damage; the latter is said.
func (y *yarnReader) edges() error {
	versionOf := func(node uint32) string { return y.b.Node(node).Version }
	for i := range y.needs {
		n := &y.needs[i]
		if err := y.file.Budget.Step(1); err != nil {
			return err
		}
		n.to, n.found = y.index.find(n.name, n.asked, versionOf)
		if n.found {
			y.b.Edge(n.node, n.to, n.scope)
			if dir, project := y.dirs[n.node]; project {
				y.b.Key(heldKey(dir, n.name), n.to)
			}
			continue
		}
		// What a workspace asks for may stand in a catalog, which the join knows.
		if n.scope != component.Optional && parseSpec(n.asked).kind != specCatalog {
			from := y.b.Node(n.node)
			y.b.Note(from.At, "no entry for %s@%s, which %s needs", inventory.Clip(n.name), inventory.Clip(n.asked), inventory.Clip(from.Name))
		}
	}
	return nil
}

// descriptors finds the entry of a yarn.lock that answers a requirement.
type descriptors struct {
	exact   map[string]uint32   // nodes by descriptor
	patched map[string]uint32   // nodes of patched packages by the descriptor that they replace
	byName  map[string][]uint32 // nodes by the name before the descriptor's range
	ranges  map[string]*version.Range
	key     []byte // scratch
}

func newDescriptors() *descriptors {
	return &descriptors{
		exact: make(map[string]uint32), patched: make(map[string]uint32),
		byName: make(map[string][]uint32), ranges: make(map[string]*version.Range),
	}
}

// add makes node findable by a descriptor that begins with name.
func (d *descriptors) add(descriptor, name string, node uint32) {
	if _, ok := d.exact[descriptor]; !ok {
		d.exact[descriptor] = node
	}
	if all := d.byName[name]; len(all) == 0 || all[len(all)-1] != node {
		d.byName[name] = append(all, node)
	}
}

// maxSame bounds how many entries of one name are compared with one requirement.
const maxSame = 64

// find returns the node for a requirement. One without an entry of its own was
// replaced by the manifest's resolutions; then the only entry of that name
// answers it, or the first one in its range.
func (d *descriptors) find(name, asked string, versionOf func(uint32) string) (uint32, bool) {
	if n, ok := d.exactly(name, "", asked); ok {
		return n, true
	}
	// Berry puts a protocol before ranges and tags, the classic one does not.
	protocol, other := "npm:", asked
	if rest, ok := strings.CutPrefix(asked, "npm:"); ok {
		protocol, other = "", rest
	}
	if n, ok := d.exactly(name, protocol, other); ok {
		return n, true
	}
	all := d.byName[name]
	if len(all) == 1 {
		return all[0], true
	}
	if len(all) == 0 {
		return 0, false
	}
	r := d.rangeOf(asked)
	if r == nil {
		return 0, false
	}
	for _, n := range all[:min(len(all), maxSame)] {
		if in, err := r.Contains(versionOf(n)); err == nil && in {
			return n, true
		}
	}
	return 0, false
}

// exactly returns the node of one descriptor; a patched package goes first.
func (d *descriptors) exactly(name, protocol, asked string) (uint32, bool) {
	d.key = append(append(append(append(d.key[:0], name...), '@'), protocol...), asked...)
	if n, ok := d.patched[string(d.key)]; ok {
		return n, true
	}
	n, ok := d.exact[string(d.key)]
	return n, ok
}

// rangeOf returns the range that a requirement writes, or nil. Each one is read
// once.
func (d *descriptors) rangeOf(asked string) *version.Range {
	r, ok := d.ranges[asked]
	if !ok {
		if s := parseSpec(asked); s.kind == specRegistry {
			if parsed, err := version.ParseRange(ecosystem, s.text); err == nil {
				r = &parsed
			}
		}
		d.ranges[asked] = r
	}
	return r
}
