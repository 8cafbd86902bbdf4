package manifest

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Packument is what an npm registry says about a package: all its releases.
type Packument struct {
	Name     string
	Versions []string // in the order of the document
	nodes    map[string]tree.Node
}

var errPackument = errors.New("no metadata of an npm package: it has no map of versions")

// DecodePackument reads the metadata of a package, in the full or in the
// abbreviated form.
func DecodePackument(src string, b *budget.Budget) (*Packument, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	versions := root.Get("versions")
	if versions.Kind() != tree.Map {
		return nil, errPackument
	}
	p := &Packument{Name: root.Get("name").Text(), nodes: versions.Index()}
	for c := range versions.Children() {
		if c.Kind() == tree.Map && p.nodes[c.Key()] == c {
			p.Versions = append(p.Versions, c.Key())
		}
	}
	return p, nil
}

// A Release is one version of an npm package.
type Release struct {
	Name, Version      string
	Needs              []Need
	Tarball, Integrity string
	Shasum             string // SHA-1 of the archive in hexadecimal digits
	Deprecated         string // the maker's words, "" if it is not
	Scripts            bool   // it runs a script where it is installed
	Licence            string
	// Others are members of the release that lock files repeat, as JSON by name:
	// bin, engines, os, cpu, libc, funding.
	Others map[string]string
	// LoosePeers are the peers that only peerDependenciesMeta names: any version
	// of them is welcome, and none is needed.
	LoosePeers []string
}

// The kinds of what a package needs.
const (
	NeedProd     = "dependencies"
	NeedOptional = "optionalDependencies"
	NeedPeer     = "peerDependencies"
	NeedDev      = "devDependencies"
)

// A Need is one requirement of an npm package.
type Need struct {
	Name, Range, Kind string
	Free              bool // a peer that may be missing
}

// Release returns one version of the package.
func (p *Packument) Release(version string) (*Release, bool) {
	n, ok := p.nodes[version]
	if !ok || n.Kind() != tree.Map {
		return nil, false
	}
	r := &Release{Name: p.Name, Version: version, Others: make(map[string]string)}
	dist := n.Get("dist")
	r.Tarball, r.Integrity = dist.Get("tarball").Text(), dist.Get("integrity").Text()
	r.Shasum = dist.Get("shasum").Text()
	r.Deprecated = n.Get("deprecated").Text()
	r.Scripts = n.Get("hasInstallScript").True()
	for _, s := range [...]string{"preinstall", "install", "postinstall"} {
		r.Scripts = r.Scripts || n.Path("scripts", s).Text() != ""
	}
	r.Licence = n.Get("license").Text()
	if r.Licence == "" {
		r.Licence = n.Path("license", "type").Text()
	}
	for _, k := range [...]string{"bin", "engines", "os", "cpu", "libc", "funding"} {
		if v := n.Get(k); v.Kind() == tree.Map || v.Kind() == tree.List {
			r.Others[k] = v.Raw()
		}
	}
	r.Needs = needs(n, false)
	peers := n.Get(NeedPeer).Index()
	for c := range n.Get("peerDependenciesMeta").Children() {
		if !peers[c.Key()].Exists() && c.Get("optional").True() {
			r.LoosePeers = append(r.LoosePeers, c.Key())
		}
	}
	return r, true
}

// needs reads the sections of requirements of a package. What is optional is
// repeated among the others by registries, and counts as optional.
func needs(n tree.Node, project bool) []Need {
	var out []Need
	optional := n.Get(NeedOptional)
	met := make(map[string]bool)
	for c := range optional.Children() {
		met[c.Key()] = true
	}
	meta := n.Get("peerDependenciesMeta").Index()
	for _, kind := range [...]string{NeedProd, NeedOptional, NeedDev, NeedPeer} {
		if kind == NeedDev && !project {
			continue
		}
		for c := range n.Get(kind).Children() {
			if c.Kind() == tree.String && (kind == NeedOptional || !met[c.Key()]) {
				out = append(out, Need{c.Key(), c.Text(), kind, kind == NeedPeer && meta[c.Key()].Get("optional").True()})
			}
		}
	}
	return out
}

// Entry writes the release as the entry of a lock file that is loaded as local,
// with its flags (dev, optional, …). The members stand as npm sorts them: version, resolved and
// integrity, then the plain ones, then objects, by name.
func (r *Release) Entry(local string, flags []string) string {
	plain := map[string]string{}
	for _, f := range flags {
		plain[f] = "true"
	}
	if r.Scripts {
		plain["hasInstallScript"] = "true"
	}
	if r.Deprecated != "" {
		plain["deprecated"] = Quote(r.Deprecated)
	}
	if r.Licence != "" {
		plain["license"] = Quote(r.Licence)
	}
	parts := []string{`"version":` + Quote(r.Version)}
	if local != r.Name { // an alias
		parts = append([]string{`"name":` + Quote(r.Name)}, parts...)
	}
	if r.Tarball != "" {
		parts = append(parts, `"resolved":`+Quote(r.Tarball))
	}
	if r.Integrity != "" {
		parts = append(parts, `"integrity":`+Quote(r.Integrity))
	}
	for _, k := range slices.Sorted(maps.Keys(plain)) {
		parts = append(parts, Quote(k)+":"+plain[k])
	}
	groups := r.groups()
	for _, k := range slices.Sorted(maps.Keys(groups)) {
		parts = append(parts, Quote(k)+":"+groups[k])
	}
	return "{" + strings.Join(parts, ",") + "}"
}

// groups returns the members of an entry that are objects or lists.
func (r *Release) groups() map[string]string {
	out := maps.Clone(r.Others)
	if out == nil {
		out = make(map[string]string)
	}
	sections, meta := make(map[string]map[string]string), make(map[string]map[string]bool)
	for _, n := range r.Needs {
		if sections[n.Kind] == nil {
			sections[n.Kind] = make(map[string]string)
		}
		sections[n.Kind][n.Name] = n.Range
		if n.Free {
			meta[n.Name] = map[string]bool{"optional": true}
		}
	}
	for kind, list := range sections {
		out[kind] = compact(list)
	}
	if len(meta) > 0 {
		out["peerDependenciesMeta"] = compact(meta)
	}
	return out
}

// compact writes a map as JSON, sorted by key.
func compact(v any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // maps of texts always have a JSON form
	return strings.TrimSuffix(b.String(), "\n")
}
