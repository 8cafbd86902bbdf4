package beam

import (
	"path"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join takes the direct packages from mix.exs and rebar.config, says where a
// lock file disagrees with them, and connects the packages that lie unpacked in
// one folder.
func Join() inventory.Join {
	return inventory.Join{Name: "beam", Run: func(s *inventory.Set) {
		joinMix(s)
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatRebar}, Locks: []string{formatRebarLock}, Skip: rebarUnlocked,
		})
		connectUnpacked(s)
	}}
}

// joinMix joins each project with its lock file. The projects of an umbrella say
// where theirs is, in the umbrella's folder; other projects below a lock file
// have nothing to do with it.
func joinMix(s *inventory.Set) {
	var part []*component.Listing
	for _, l := range s.Of(formatMixLock) {
		part = append(part, l)
		if m := s.In(path.Dir(l.Path), formatMix); m != nil && len(l.Nodes) > 0 && len(m.Nodes) > 0 {
			l.Nodes[0].Name, l.Nodes[0].Version = m.Nodes[0].Name, m.Nodes[0].Version
		}
	}
	for _, m := range s.Of(formatMix) {
		at := path.Join(path.Dir(m.Path), "mix.lock")
		if p := m.Attr(attrLockfile); p != "" {
			at = path.Join(path.Dir(m.Path), p)
		}
		if s.At(at, formatMixLock) != nil {
			part = append(part, m)
			s.Cover(m)
		}
	}
	own := inventory.NewSet(part)
	inventory.Pair(own, inventory.PairOptions{
		Ecosystem: ecosystem, Manifests: []string{formatMix}, Locks: []string{formatMixLock}, Above: true,
	})
	s.Findings = append(s.Findings, own.Findings...)
}

// connectUnpacked adds the edges between the packages in one folder, deps or
// _build/default/lib. Each package is its own listing, so what it needs is listed
// there a second time, at the line that asks for it and with the version that
// lies beside it.
func connectUnpacked(s *inventory.Set) {
	type place struct{ dir, name string }
	all := s.Of(formatHexMetadata)
	versions := make(map[place]string, len(all))
	dir := func(l *component.Listing) string { return path.Dir(path.Dir(l.Path)) }
	for _, l := range all {
		versions[place{dir(l), l.Nodes[0].Name}] = l.Nodes[0].Version
	}
	for _, l := range all {
		for _, d := range l.Declarations {
			v := versions[place{dir(l), d.Name}]
			if v == "" || slices.ContainsFunc(l.Nodes[:min(len(l.Nodes), 64)], func(n component.Node) bool { return n.Name == d.Name }) {
				continue
			}
			l.Nodes = append(l.Nodes, component.Node{Ecosystem: ecosystem, Name: d.Name, Version: v, Scope: d.Scope, At: d.At})
			l.Edges = append(l.Edges, component.Edge{To: uint32(len(l.Nodes) - 1), Scope: d.Scope})
		}
		l.Finish(true)
	}
}
