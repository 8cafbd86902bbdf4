package inventory

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A Join settles what needs more than one file of an ecosystem. Joins run one
// after the other, in the order of app/readers.go, and may change listings.
type Join struct {
	Name string
	Run  func(*Set)
}

// A Set is all listings of one target while joins run over it.
type Set struct {
	Listings []*component.Listing // sorted by path, then format
	Findings []finding.Finding
	byPath   map[string][]*component.Listing
	byDir    map[string][]*component.Listing
	covered  map[*component.Listing]bool
	dropped  map[*component.Listing]bool
}

// NewSet sorts and indexes listings.
func NewSet(listings []*component.Listing) *Set {
	s := &Set{
		Listings: listings,
		byPath:   make(map[string][]*component.Listing, len(listings)),
		byDir:    make(map[string][]*component.Listing),
		covered:  make(map[*component.Listing]bool),
		dropped:  make(map[*component.Listing]bool),
	}
	slices.SortFunc(listings, func(a, b *component.Listing) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Format, b.Format))
	})
	for _, l := range listings {
		s.byPath[l.Path] = append(s.byPath[l.Path], l)
		dir := path.Dir(l.Path)
		s.byDir[dir] = append(s.byDir[dir], l)
	}
	return s
}

// Of returns the listings of the given formats, in path order.
func (s *Set) Of(formats ...string) []*component.Listing {
	var out []*component.Listing
	for _, l := range s.Listings {
		if slices.Contains(formats, l.Format) {
			out = append(out, l)
		}
	}
	return out
}

// At returns the listing of a format for the file at p, or nil.
func (s *Set) At(p, format string) *component.Listing {
	for _, l := range s.byPath[p] {
		if l.Format == format {
			return l
		}
	}
	return nil
}

// In returns the first listing, in path order, of one of the given formats in
// the directory dir ("." for the root), or nil. Earlier formats win.
func (s *Set) In(dir string, formats ...string) *component.Listing {
	for _, format := range formats {
		for _, l := range s.byDir[dir] {
			if l.Format == format {
				return l
			}
		}
	}
	return nil
}

// Above returns the listing of one of the given formats in dir or in the
// nearest directory above it, or nil.
func (s *Set) Above(dir string, formats ...string) *component.Listing {
	for {
		if l := s.In(dir, formats...); l != nil {
			return l
		}
		if dir == "." || dir == "/" {
			return nil
		}
		dir = path.Dir(dir)
	}
}

// Cover says that the declarations of a manifest are answered by a lock file,
// so that they do not become components of their own.
func (s *Set) Cover(manifest *component.Listing) { s.covered[manifest] = true }

// Drop leaves a listing out of the result, because another one holds all that
// it says.
func (s *Set) Drop(l *component.Listing) { s.dropped[l] = true }

// Report adds a finding.
func (s *Set) Report(f finding.Finding) { s.Findings = append(s.Findings, f) }

// Finish turns the declarations of manifests that no lock file answers into
// nodes without an exact version, and returns the listings that remain.
func (s *Set) Finish(ecosystemOf func(format string) string) []*component.Listing {
	out := s.Listings[:0:0]
	for _, l := range s.Listings {
		if s.dropped[l] {
			continue
		}
		if l.Role == component.RoleManifest && !s.covered[l] {
			declare(l, ecosystemOf(l.Format))
		}
		out = append(out, l)
	}
	return out
}

// declare adds a node for each declaration of l that has none yet.
func declare(l *component.Listing, ecosystem string) {
	if ecosystem == "" || len(l.Declarations) == 0 {
		return
	}
	own := uint32(len(l.Nodes)) // nodes from here on are added here
	have := make(map[string]uint32, len(l.Nodes))
	project := -1
	for i := range l.Nodes {
		have[l.Nodes[i].Name] = uint32(i)
		if l.Nodes[i].Project && project < 0 {
			project = i
		}
	}
	for _, d := range l.Declarations {
		i, known := have[d.Name]
		switch {
		case d.Name == "" || known && i < own:
			continue
		case known: // asked for in several groups: the strongest scope counts
			l.Nodes[i].Scope = min(l.Nodes[i].Scope, d.Scope)
		default:
			i = uint32(len(l.Nodes))
			have[d.Name] = i
			l.Nodes = append(l.Nodes, component.Node{
				Ecosystem: ecosystem, Name: d.Name, Requirement: d.Requirement,
				Scope: d.Scope, At: d.At, Direct: true,
			})
		}
		if project >= 0 {
			l.Edges = append(l.Edges, component.Edge{From: uint32(project), To: i, Scope: d.Scope})
		}
	}
	l.Finish(true)
}
