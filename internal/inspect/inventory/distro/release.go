package distro

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
)

// A release is the operating system of one root.
type release struct {
	id       string // of os-release, lower case: "debian"
	version  string // "12", or a code name where there is no number
	like     []string
	update   string            // with the service pack, "22.03 (LTS-SP1)"
	base     string            // code name of what it is made from
	fallback map[string]string // id and version of the older files
}

// read takes a listing of this package over; os-release counts before the older files.
func (r *release) read(l *component.Listing) {
	id, version := strings.ToLower(l.Attr(AttrID)), l.Attr(AttrVersion)
	if l.Format == formatOld {
		if r.fallback == nil {
			r.fallback = make(map[string]string)
		}
		r.fallback[id] = version
		return
	}
	if r.id != "" || id == "" {
		return
	}
	r.id, r.version = id, version
	r.like = strings.Fields(strings.ToLower(l.Attr(AttrLike)))
	r.update, r.base = strings.ToLower(l.Attr(AttrUpdate)), l.Attr(AttrBase)
	if r.version == "" {
		r.version = l.Attr(AttrCodename)
	}
}

// settle uses the older files where os-release is missing.
func (r *release) settle() {
	if r.id == "" && len(r.fallback) > 0 {
		for _, id := range [...]string{"rocky", "almalinux", "centos", "rhel", "fedora", "ol", "amzn", "mageia", "openeuler", "alpine", "debian"} {
			if v, ok := r.fallback[id]; ok {
				r.id, r.version = id, v
				break
			}
		}
	}
	if v := r.fallback[r.id]; r.version == "" && v != "" {
		r.version = v
	}
}

// A target is what packages of one type become on an operating system.
type target struct {
	namespace string // of package URLs
	ecosystem string
	distro    string // qualifier
}

// of returns the ecosystem for packages of the type on r, and what there is to say
// about it. Derivatives that keep the packages of another system are matched as
// that one.
func (r *release) of(typ string) (t target, say string) {
	if t, ok := r.direct(typ, r.id, r.version); ok {
		return t, ""
	}
	own := strings.TrimSpace(r.id + " " + r.version)
	if typ == "deb" || typ == "apk" {
		for _, like := range r.like {
			version := r.fallback[like]
			if r.base != "" {
				version = r.base
			}
			if t, ok := r.direct(typ, like, version); ok && strings.Contains(t.ecosystem, ":") {
				return t, own + " is matched as " + t.ecosystem + ", from which it takes its packages"
			}
		}
	}
	// Derivatives of Red Hat's systems have versions of their own.
	return target{namespace: family(r.id), ecosystem: typ, distro: qualifier(r.id, r.version)},
		"the packages of " + own + " are listed only, for no ecosystem of OSV has advisories about them"
}

// direct returns the ecosystem of a system that has advisories of its own.
func (r *release) direct(typ, id, version string) (target, bool) {
	if id == "" {
		return target{}, false
	}
	distro := qualifier(id, version)
	if id == "openeuler" {
		distro = qualifier(id, openEuler(version, r.update))
	}
	name, _ := ecosystem.FromPURL(purl.PURL{Type: typ, Namespace: family(id), Name: "x", Qualifiers: []purl.Qualifier{{Key: "distro", Value: distro}}})
	base, _ := ecosystem.Split(name)
	entry, ok := ecosystem.Of(base)
	if !ok || entry.Vendor == "" {
		return target{}, false
	}
	return target{namespace: entry.Vendor, ecosystem: name, distro: distro}, true
}

// family returns the namespace of package URLs for an id of os-release.
func family(id string) string {
	switch id {
	case "rhel":
		return "redhat"
	case "rocky":
		return "rocky-linux"
	case "amzn":
		return "amazon"
	case "ol":
		return "oracle"
	case "mariner":
		return "azurelinux"
	case "sles", "sled", "sles_sap":
		return "suse"
	}
	if strings.HasPrefix(id, "opensuse-") {
		return "opensuse"
	}
	return id
}

// qualifier returns the value of the qualifier distro.
func qualifier(id, version string) string {
	if version == "" {
		return id
	}
	return id + "-" + version
}

// openEuler adds the service pack, which stands in VERSION only.
func openEuler(version, update string) string {
	if _, rest, ok := strings.Cut(update, "("); ok {
		pack, _, _ := strings.Cut(rest, ")")
		return version + "-" + pack
	}
	return version
}

// apply gives the packages of a listing the release. It returns what there is to
// say about that.
func (r *release) apply(l *component.Listing) (say string) {
	known := make(map[string]target)
	for i := range l.Nodes {
		n := &l.Nodes[i]
		p, err := purl.ParseLoose(n.PURL)
		if err != nil || p.Qualifier("distro") != "" {
			continue
		}
		t, ok := known[p.Type]
		if !ok {
			t, say = r.of(p.Type)
			known[p.Type] = t
		}
		if p.Type == "rpm" && !r.builds(p.Namespace, t.namespace, n) {
			t.namespace, t.ecosystem = p.Namespace, n.Ecosystem
		}
		id := ospkg.Identity{
			Type: p.Type, Vendor: t.namespace, Name: p.Name, Version: n.Version, Arch: p.Qualifier("arch"),
			Distro: t.distro, Module: p.Qualifier("rpmmod"), Upstream: p.Qualifier("upstream"),
		}
		n.Ecosystem, n.PURL = t.ecosystem, id.URL()
	}
	return say
}

// builds reports whether the makers of the system r built an rpm package of the
// given vendor: its own packages, those that name nobody, and those that openSUSE
// takes from SUSE as they are.
func (r *release) builds(vendor, own string, n *component.Node) bool {
	switch vendor {
	case own:
		return true
	case "":
		return n.Source == ""
	case "suse":
		return own == "opensuse"
	}
	return false
}

// releases returns the operating systems of all roots.
func releases(s *inventory.Set) map[string]*release {
	all := make(map[string]*release)
	for _, l := range s.Of(formatOSRelease, formatOld) { // etc comes before usr
		root, ok := rootOfRelease(l.Path)
		if !ok {
			continue
		}
		r := all[root]
		if r == nil {
			r = &release{}
			all[root] = r
		}
		r.read(l)
	}
	for _, r := range all {
		r.settle()
	}
	return all
}

func rootOfRelease(path string) (string, bool) {
	if root, ok := ospkg.Root(path, "usr/lib/os-release"); ok {
		return root, true
	}
	return ospkg.RootOf(path, "etc/")
}
