package inventory

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// set makes a set of listings written "path format".
func set(specs ...string) *Set {
	var ls []*component.Listing
	for _, s := range specs {
		path, format, _ := strings.Cut(s, " ")
		ls = append(ls, &component.Listing{Path: path, Format: format})
	}
	return NewSet(ls)
}

// names writes listings as "path format, …".
func names(ls ...*component.Listing) string {
	var out []string
	for _, l := range ls {
		if l != nil {
			out = append(out, l.Path+" "+l.Format)
		}
	}
	return strings.Join(out, ", ")
}

func TestListingsAreFoundByFormatPathAndFolder(t *testing.T) {
	s := set("b/lock y", "b/lock x", "lock x", "a/c/lock x", "a/other y", "a/manifest m", "b/later x")
	if got := names(s.Listings...); got != "a/c/lock x, a/manifest m, a/other y, b/later x, b/lock x, b/lock y, lock x" {
		t.Errorf("in the order %s", got)
	}
	for _, tt := range []struct{ name, got, want string }{
		{"of one format", names(s.Of("y")...), "a/other y, b/lock y"},
		{"of several, in path order", names(s.Of("y", "m", "none")...), "a/manifest m, a/other y, b/lock y"},
		{"of none", names(s.Of()...), ""},
		{"at a path", names(s.At("b/lock", "y")), "b/lock y"},
		{"at a path in another format", names(s.At("b/lock", "m")), ""},
		{"at no path", names(s.At("c/lock", "x")), ""},
		{"in a folder, the first by path", names(s.In("b", "x")), "b/later x"},
		{"in a folder, earlier formats win", names(s.In("b", "y", "x")), "b/lock y"},
		{"in the root", names(s.In(".", "x")), "lock x"},
		{"not in the folder below", names(s.In("a", "x")), ""},
		{"above, in the folder itself", names(s.Above("a/c", "x")), "a/c/lock x"},
		{"above, in the nearest folder", names(s.Above("a/c/d/e", "x", "m")), "a/c/lock x"},
		{"above, the nearest folder goes before the better format", names(s.Above("a/c/d", "m", "x")), "a/c/lock x"},
		{"above, in the root", names(s.Above("z/y", "x")), "lock x"},
		{"above, nowhere", names(s.Above("z/y", "m")), ""},
		{"above a rooted folder", names(s.Above("/z", "m")), ""},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, tt.got, tt.want)
		}
	}
}

// manifest is a listing with declarations "name requirement scope".
func manifest(path string, decls ...string) *component.Listing {
	l := &component.Listing{Path: path, Format: "m", Role: component.RoleManifest}
	for _, d := range decls {
		f := strings.Fields(d)
		l.Declarations = append(l.Declarations, component.Declaration{Name: strings.Trim(f[0], "."), Requirement: f[1], Scope: scope(f[2])})
	}
	return l
}

func scope(word string) component.Scope {
	for s := component.Prod; s <= component.Example; s++ {
		if s.String() == word {
			return s
		}
	}
	panic(word)
}

// shown writes the nodes and edges of a listing.
func shown(l *component.Listing) string {
	var out []string
	for _, n := range l.Nodes {
		s := n.Name + " " + n.Version + n.Requirement + " " + n.Scope.String()
		if n.Project {
			s += " project"
		}
		if n.Direct {
			s += " direct"
		}
		out = append(out, strings.Join(strings.Fields(s), " "))
	}
	for _, e := range l.Edges {
		out = append(out, l.Nodes[e.From].Name+">"+l.Nodes[e.To].Name+" "+e.Scope.String())
	}
	return strings.Join(out, "; ")
}

// finished finishes a set of one ecosystem.
func finished(s *Set) []*component.Listing {
	return s.Finish(func(format string) string {
		if format == "m" {
			return "npm"
		}
		return ""
	})
}

func TestDeclarationsThatNoLockFileAnswersBecomePackages(t *testing.T) {
	for _, tt := range []struct {
		name  string
		nodes []component.Node
		decls []string
		want  string
	}{
		{"without a project", nil, []string{"x ^1 prod", "y ^2 dev"}, "x ^1 prod direct; y ^2 dev direct"},
		{"with a project", []component.Node{{Name: "shop", Version: "1", Project: true}}, []string{"x ^1 dev"}, "shop 1 prod project; x ^1 dev direct; shop>x dev"},
		{"what the manifest lists already stays", []component.Node{{Name: "x", Version: "1.0"}}, []string{"x ^1 prod", "y ^2 prod"}, "x 1.0 prod; y ^2 prod direct"},
		{"the same name twice, the stronger scope counts", []component.Node{{Name: "shop", Project: true}}, []string{"x ^1 dev", "x ^2 prod", "x ^3 test"}, "shop prod project; x ^1 prod direct; shop>x prod"},
		{"a declaration without a name", nil, []string{". ^1 prod"}, ""},
		{"no declarations", nil, nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := manifest("package.json", tt.decls...)
			m.Nodes = tt.nodes
			ls := finished(NewSet([]*component.Listing{m}))
			if got := shown(ls[0]); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			for _, n := range ls[0].Nodes {
				if n.Direct && n.Ecosystem != "npm" {
					t.Errorf("%s has the ecosystem %q", n.Name, n.Ecosystem)
				}
			}
		})
	}
}

func TestCoveredDroppedAndOtherListingsGetNoPackages(t *testing.T) {
	covered, dropped, open := manifest("a", "x ^1 prod"), manifest("b", "x ^1 prod"), manifest("c", "x ^1 prod")
	lock, foreign := manifest("d", "x ^1 prod"), manifest("e", "x ^1 prod")
	lock.Role, foreign.Format = component.RoleLock, "of no ecosystem"
	s := NewSet([]*component.Listing{open, foreign, dropped, covered, lock})
	s.Cover(covered)
	s.Drop(dropped)
	var got []string
	for _, l := range finished(s) {
		got = append(got, l.Path+": "+shown(l))
	}
	if d := cmp.Diff([]string{"a: ", "c: x ^1 prod direct", "d: ", "e: "}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestReportedFindingsAreKeptInOrder(t *testing.T) {
	s := set()
	for _, m := range []string{"one", "two"} {
		s.Report(finding.Finding{Message: m})
	}
	if len(s.Findings) != 2 || s.Findings[0].Message != "one" || s.Findings[1].Message != "two" {
		t.Errorf("%+v", s.Findings)
	}
}
