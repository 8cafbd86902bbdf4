package rpm

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// evr returns version and release with the epoch in front, where there is one.
func (h *header) evr() string {
	v := h.text(tagVersion)
	if r := h.text(tagRelease); r != "" {
		v += "-" + r
	}
	if e, ok := h.numbers(tagEpoch).at(0); ok && e != 0 {
		v = strconv.FormatUint(uint64(e), 10) + ":" + v
	}
	return v
}

// node returns the component of a header.
func (h *header) node() component.Node {
	id := ospkg.Identity{Type: typ, Name: h.text(tagName), Version: h.evr(), Arch: h.text(tagArch), Module: h.text(tagModularity)}
	var said bool
	id.Vendor, said = vendorOf(h.text(tagVendor), h.text(tagDistribution))
	if h.isSource() {
		id.Arch = "src"
	}
	name, version := sourceOf(h.text(tagSourceRPM))
	_, own, epoch := strings.Cut(id.Version, ":")
	if !epoch {
		own = id.Version
	}
	id.Upstream = ospkg.Upstream(id.Name, own, name, version)
	n := component.Node{
		Ecosystem: typ, Name: id.Name, Version: id.Version, PURL: id.URL(), Licence: licence(h.text(tagLicense)),
	}
	if id.Vendor != "" {
		n.Ecosystem, _ = ecosystem.FromPURL(purl.PURL{Type: typ, Namespace: id.Vendor, Name: id.Name})
	} else if said {
		n.Source = "vendor:" + inventory.Clip(h.text(tagVendor))
	}
	return n
}

// isSource reports whether the header is that of a source package.
func (h *header) isSource() bool {
	_, ok := h.numbers(tagSourcePkg).at(0)
	return ok
}

// sourceOf takes the name of a source package's file apart: name, version and
// release are separated by the last two dashes.
func sourceOf(file string) (name, version string) {
	name, ok := strings.CutSuffix(file, ".rpm")
	if !ok {
		return "", ""
	}
	if i := strings.LastIndexByte(name, '.'); i > 0 { // src, nosrc
		name = name[:i]
	}
	release := strings.LastIndexByte(name, '-')
	if release <= 0 {
		return name, ""
	}
	if dash := strings.LastIndexByte(name[:release], '-'); dash > 0 {
		return name[:dash], name[dash+1:]
	}
	return name, ""
}

// licence returns the licence, or "" for a header without one. Older packages
// write "and" and "or" in lower case, which SPDX expressions have in upper case.
func licence(text string) string {
	if text == "" || text == "(none)" {
		return ""
	}
	return strings.NewReplacer(" and ", " AND ", " or ", " OR ", " with ", " WITH ").Replace(text)
}

// A lister collects the packages of one database.
type lister struct {
	b       *inventory.Builder
	step    func(int64) error
	r       *ospkg.Resolver
	needs   [][]string // names, by node
	files   map[uint64]uint32
	keys    int // of signatures
	damaged int
	owned   ospkg.Files
	names   []string // room for requirements
}

func newLister(b *inventory.Builder, step func(int64) error) *lister {
	return &lister{b: b, step: step, r: ospkg.NewResolver(256), files: make(map[uint64]uint32)}
}

// add lists the package of one header.
func (l *lister) add(blob []byte) error {
	h, err := parseHeader(blob)
	if err != nil {
		l.damaged++
		return nil
	}
	switch h.text(tagName) {
	case "":
		l.damaged++
		return nil
	case pubkey:
		l.keys++
		return nil
	}
	n := h.node()
	node := l.b.Add(n)
	name := l.b.Node(node).Name
	l.r.Name(name, node)
	h.texts(tagProvideName, func(_ int, s string) {
		if s != name {
			l.r.Provide(l.b.Intern(s), node)
		}
	})
	l.needs = append(l.needs, l.requirements(&h))
	var over error
	h.files(func(path string) bool {
		// A folder stands once for all of its files, so paths are more than the bytes that are there.
		over = l.step(1 + int64(len(path))/32)
		l.owned.Add(path)
		if ospkg.Matters(path) {
			if hash := ospkg.Hash(path); l.files[hash] == 0 {
				l.files[hash] = node + 1
			}
		}
		return over == nil
	})
	l.owned.Keep(l.b, node)
	return over
}

// requireRPMLib marks a requirement of rpm's own abilities (rpmds.h, RPMSENSE_RPMLIB).
const requireRPMLib = 1 << 24

// requirements returns the names that a package requires, but for rpm's own
// abilities and for expressions ("rich dependencies").
func (l *lister) requirements(h *header) []string {
	flags := h.numbers(tagRequireFlags)
	names := l.names[:0]
	h.texts(tagRequireName, func(i int, s string) {
		if f, _ := flags.at(i); f&requireRPMLib != 0 || s == "" || s[0] == '(' || strings.HasPrefix(s, "rpmlib(") {
			return
		}
		names = append(names, l.b.Intern(s))
	})
	l.names = names
	return append([]string(nil), names...)
}

// files calls visit for the files of a package, without folders, until it returns
// false.
func (h *header) files(visit func(path string) bool) {
	modes := h.numbers(tagFileModes)
	isFolder := func(i int) bool {
		m, _ := modes.at(i)
		return m&0xf000 == 0x4000
	}
	more := true
	h.texts(tagOldFilenames, func(i int, s string) {
		if more && !isFolder(i) {
			more = visit(s)
		}
	})
	var dirs []string
	h.texts(tagDirNames, func(_ int, s string) { dirs = append(dirs, s) })
	index := h.numbers(tagDirIndexes)
	h.texts(tagBasenames, func(i int, base string) {
		if d, ok := index.at(i); more && ok && int64(d) < int64(len(dirs)) && !isFolder(i) && len(dirs[d])+len(base) <= maxPath {
			more = visit(dirs[d] + base)
		}
	})
}

// maxPath bounds a path in bytes, as file systems do.
const maxPath = 4096

// link adds the edges.
func (l *lister) link() error {
	for node, names := range l.needs {
		if err := l.step(int64(len(names))); err != nil {
			return err
		}
		for _, name := range names {
			found := l.r.Find(name)
			for _, to := range found {
				l.b.Edge(uint32(node), to, component.Prod)
			}
			if len(found) == 0 && name[0] == '/' {
				if to := l.files[ospkg.Hash(name)]; to > 0 {
					l.b.Edge(uint32(node), to-1, component.Prod)
				}
			}
		}
	}
	return nil
}

// notes says what was left out.
func (l *lister) notes() {
	if l.keys > 0 {
		l.b.Note(span.Point{}, "%d entries called %s are public keys and no packages", l.keys, pubkey)
	}
	if l.damaged > 0 {
		l.b.Note(span.Point{}, "incomplete: %d packages have a header that cannot be read", l.damaged)
	}
}
