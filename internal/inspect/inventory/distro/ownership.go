package distro

import (
	"path"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// ownership makes one component of a package of the operating system and the
// language package that its files are.
//
// Who maintains the files answers for their flaws: Debian mends requests in
// python3-requests 2.28.1+dfsg-1+deb12u1 while the version that pip would show
// stays 2.28.1, so the language's advisories would be wrong about it.
//
//   - A file that describes one installed package (METADATA, package.json, a
//     specification of a gem, …) is a further place of the owner. What the language
//     calls it stays as the node's alias, "PyPI requests 2.28.1".
//   - Of a program or an archive of code, the part that the file is named after or
//     that needs the others, but nothing else, is the owner. What is linked or
//     packed into it stays what it is, and is marked as bundled: few distributions
//     follow the flaws of such copies, and a fixed owner does not show that the
//     copy was mended.
//   - What an inspection of machine code found inside a program (formats that begin
//     with "binary/") is always bundled.
//   - A list of many packages that one file holds is bundled as well.
//   - Where nobody publishes advisories about the owner, language packages stay what
//     they are, for their own are all that can be matched: in packages of third
//     parties, in package files that do not show that a distribution made them, and
//     on systems that OSV does not know. The listing says all the same who owns it.
type ownership struct {
	s     *inventory.Set
	roots map[string]*owned
	// taken are the language packages of a root that are the owner's, by
	// ecosystem, name and version.
	taken map[string]map[string]*component.Node
	boxes map[box][]*component.Listing // by owned file
	order []box
}

// owned is the files of one root.
type owned struct {
	files    map[uint64]ospkg.Owner
	all      ospkg.Owner          // of whatever else is below the root: that of a package file
	listings []*component.Listing // databases
	foreign  map[string]bool      // names of packages that say that they come from somebody else
	joined   int
}

// A box is one file that a package owns: an archive has several listings.
type box struct {
	root, file string
}

// own runs the join.
func own(s *inventory.Set) {
	o := &ownership{
		s: s, roots: make(map[string]*owned),
		taken: make(map[string]map[string]*component.Node), boxes: make(map[box][]*component.Listing),
	}
	for _, l := range s.Listings {
		if root, ok := databaseRoot(l); ok {
			o.database(root, l)
		}
	}
	if len(o.roots) == 0 {
		return
	}
	for _, l := range s.Listings {
		o.sort(l)
	}
	for _, b := range o.order {
		o.open(b)
	}
	o.copies()
	for _, r := range o.roots {
		for _, l := range r.listings {
			ospkg.Release(l)
		}
		if r.joined > 0 {
			l := r.listings[0]
			l.Attrs = append(l.Attrs, component.Attr{Name: AttrOwnedCount, Value: strconv.Itoa(r.joined)})
		}
	}
}

// database adds the files of one database.
func (o *ownership) database(root string, l *component.Listing) {
	r := o.roots[root]
	if r == nil {
		r = &owned{files: make(map[uint64]ospkg.Owner), foreign: make(map[string]bool)}
		o.roots[root] = r
	}
	r.listings = append(r.listings, l)
	for _, a := range l.Attrs {
		if name, origin, ok := strings.Cut(a.Value, " "); ok && a.Name == ospkg.AttrOrigin {
			r.foreign[name] = !isDistribution(origin)
		}
	}
	if isPackageFile(l.Format) && len(l.Nodes) > 0 {
		r.all.Listing = l
	}
	ospkg.Owned(l, func(node uint32, hash uint64) {
		if int(node) < len(l.Nodes) {
			r.files[hash] = ospkg.Owner{Listing: l, Node: node}
		}
	})
}

// isDistribution reports whether an origin is a distribution that publishes
// advisories about its packages.
func isDistribution(origin string) bool {
	switch strings.ToLower(origin) {
	case "debian", "ubuntu", "alpine", "arch":
		return true
	}
	return false
}

// isMatched reports whether advisories exist for packages of an ecosystem: it is
// that of a distribution, and not only a kind of package.
func isMatched(name string) bool {
	e, ok := ecosystem.Of(name)
	return ok && e.Vendor != ""
}

// owner returns the package that owns a file of the root.
func (r *owned) owner(file string) (ospkg.Owner, bool) {
	if o, ok := r.files[ospkg.Hash(file)]; ok {
		return o, true
	}
	return r.all, r.all.Listing != nil
}

// sort puts a listing into the box of the file that it stands for, if a package
// owns that.
func (o *ownership) sort(l *component.Listing) {
	if l.Role != component.RoleInstalled && l.Role != component.RoleBinary || len(l.Nodes) == 0 || isOurs(l.Format) {
		return
	}
	for i := len(l.Path) - 1; i >= 0; i-- {
		if l.Path[i] == '/' && o.find(l.Path[:i+1], l) {
			return
		}
	}
	o.find("", l)
}

// find looks l up in the files of one root.
func (o *ownership) find(root string, l *component.Listing) bool {
	r := o.roots[root]
	if r == nil {
		return false
	}
	file := l.Path[len(root):]
	if data, rest, ok := strings.Cut(file, span.ArchiveSeparator); ok && strings.HasPrefix(data, "data.tar") && strings.HasSuffix(root, span.ArchiveSeparator) {
		file = rest // in a package file, whose parts are archives
	}
	file, _, _ = strings.Cut(file, span.ArchiveSeparator)
	if _, ok := r.owner(file); !ok {
		return false
	}
	b := box{root, file}
	if o.boxes[b] == nil {
		o.order = append(o.order, b)
	}
	o.boxes[b] = append(o.boxes[b], l)
	return true
}

// open joins the listings of one file with the package that owns it.
func (o *ownership) open(b box) {
	r := o.roots[b.root]
	owner, _ := r.owner(b.file)
	node := owner.Listing.Nodes[owner.Node]
	listings := o.boxes[b]
	r.joined += len(listings)
	foreign := r.foreign[node.Name] || !isMatched(node.Ecosystem)
	alone := sameFirst(listings)
	for _, l := range listings {
		l.Attrs = append(l.Attrs, component.Attr{Name: AttrOwned, Value: node.PURL})
		main := -1
		if !foreign {
			main = mainOf(l, b.file, alone)
		}
		whole := describes(l, b.file) || isPom(l.Path) // the rest is what it needs, listed a second time
		project := main >= 0 && l.Nodes[main].Project
		for i := range l.Nodes {
			n := &l.Nodes[i]
			n.Direct = n.Direct && !project // no project is left that could ask for it
			switch {
			case i == main:
				o.take(b.root, n, &node)
			case !n.Project && !whole && !foreign:
				n.Bundled = true
			}
		}
		if main >= 0 {
			l.Finish(true)
		}
	}
}

// take makes n an occurrence of the owner.
func (o *ownership) take(root string, n, owner *component.Node) {
	if o.taken[root] == nil {
		o.taken[root] = make(map[string]*component.Node)
	}
	o.taken[root][identityOf(n)] = owner
	bare := *n
	bare.Version = "" // as a requirement without a version names it
	if key := identityOf(&bare); o.taken[root][key] == nil {
		o.taken[root][key] = owner
	}
	become(n, owner)
}

// become gives n the identity of the owner.
func become(n, owner *component.Node) {
	alias := strings.TrimSpace(n.Ecosystem + " " + n.Name + " " + n.Version)
	n.Ecosystem, n.Name, n.Version, n.PURL = owner.Ecosystem, owner.Name, owner.Version, owner.PURL
	n.Requirement, n.Source, n.Integrity = "", "", ""
	n.Alias, n.Project = alias, false
	if owner.Licence != "" {
		n.Licence = owner.Licence
	}
}

func identityOf(n *component.Node) string {
	return n.Ecosystem + "\x00" + ecosystem.Normalize(n.Ecosystem, n.Name) + "\x00" + n.Version
}

// copies renames what joins of languages list a second time: the packages that
// another one needs, where both belong to the operating system.
func (o *ownership) copies() {
	for _, b := range o.order {
		taken := o.taken[b.root]
		if taken == nil {
			continue
		}
		for _, l := range o.boxes[b] {
			if !describes(l, b.file) && !isPom(l.Path) {
				continue
			}
			for i := range l.Nodes {
				if n := &l.Nodes[i]; !n.Project {
					if owner := taken[identityOf(n)]; owner != nil {
						become(n, owner)
					}
				}
			}
		}
	}
}

// describes reports whether the owned file is one that describes one installed
// package, and l its listing. The first node is that package then.
func describes(l *component.Listing, file string) bool {
	if !strings.HasSuffix(l.Path, file) {
		return false // inside an archive
	}
	switch base := path.Base(file); base {
	case "METADATA", "PKG-INFO", "package.json", "DESCRIPTION", "hex_metadata.config", "requires.txt":
		return true
	default:
		ext := path.Ext(base)
		return ext == ".gemspec" || ext == ".egg-info" || ext == ".nuspec"
	}
}

// mainOf returns the node of l that is the package that owns the file, or -1.
// alone says that all listings of the file are about one package.
func mainOf(l *component.Listing, file string, alone bool) int {
	if strings.HasPrefix(l.Format, "binary/") {
		return -1
	}
	if describes(l, file) {
		return 0
	}
	if len(l.Nodes) == 1 || isPom(l.Path) {
		if alone || isNamed(&l.Nodes[0], path.Base(file)) {
			return 0
		}
		return -1
	}
	if l.Role != component.RoleBinary {
		return -1
	}
	needed := make([]bool, len(l.Nodes))
	for _, e := range l.Edges {
		needed[e.To] = true
	}
	main := -1
	for i := range l.Nodes {
		if !needed[i] {
			if main >= 0 {
				return -1 // several, so that none is it
			}
			main = i
		}
	}
	return main
}

// isPom reports whether p is a project's own pom.xml inside an archive: its first
// node is the artifact, the others are what that needs and not what is packed.
func isPom(p string) bool { return path.Base(p) == "pom.xml" }

// sameFirst reports whether the first nodes of all listings are one package.
func sameFirst(listings []*component.Listing) bool {
	first := &listings[0].Nodes[0]
	for _, l := range listings[1:] {
		if n := &l.Nodes[0]; n.Ecosystem != first.Ecosystem || n.Name != first.Name {
			return false
		}
	}
	return true
}

// isNamed reports whether a file, such as "commons-io-2.11.0.jar", is named after
// the package.
func isNamed(n *component.Node, file string) bool {
	name := n.Name[strings.LastIndexAny(n.Name, ":/")+1:]
	rest, ok := strings.CutPrefix(strings.TrimSuffix(file, path.Ext(file)), name)
	return ok && name != "" && (rest == "" || rest == "-"+n.Version)
}
