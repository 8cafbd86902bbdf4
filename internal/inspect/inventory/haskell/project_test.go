package haskell

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestWhichPackagesBelongToAProject gives one glob of cabal.project and the path
// of a package description, and says whether the freeze file answers it.
func TestWhichPackagesBelongToAProject(t *testing.T) {
	for _, c := range []struct {
		glob, path string
		want       bool
	}{
		{"", "p.cabal", true}, {"", "a/p.cabal", false}, {".", "p.cabal", true}, {"./", "p.cabal", true}, {"*.cabal", "p.cabal", true},
		{"a", "a/p.cabal", true}, {"a/", "a/p.cabal", true}, {"./a", "a/p.cabal", true}, {"a", "b/p.cabal", false}, {"a", "a/b/p.cabal", false},
		{"*/*.cabal", "a/p.cabal", true}, {"*/*.cabal", "p.cabal", false}, {"a/*/*.cabal", "a/b/p.cabal", true}, {"a/q.cabal", "a/p.cabal", false},
		{"**/*.cabal", "a/b/c/p.cabal", true}, {"a/**/*.cabal", "b/p.cabal", false}, {"../out", "p.cabal", false}, {"[", "p.cabal", false},
		{"https://registry.invalid/x.tar.gz", "p.cabal", false},
	} {
		project := "packages: " + c.glob + "\n"
		if c.glob == "" {
			project = "-- nothing\n"
		}
		listings := []*component.Listing{
			inventorytest.Read(t, Freeze(), "sub/cabal.project.freeze", "constraints: any.base ==4.17\n"),
			inventorytest.Read(t, Project(), "sub/cabal.project", project),
			inventorytest.Read(t, Cabal(), "sub/"+c.path, "name: p\nlibrary\n  build-depends: base\n"),
		}
		s := inventory.NewSet(listings)
		Join().Run(s)
		direct := s.Of(formatFreeze)[0].Nodes[1].Direct
		if direct != c.want {
			t.Errorf("%q and %s: %v", c.glob, c.path, direct)
		}
	}
}

// TestProjectsBelowProjects gives each of many projects a freeze file and a
// package description of its own.
func TestProjectsBelowProjects(t *testing.T) {
	var listings []*component.Listing
	const n = 300
	for i := range n {
		dir := strings.Repeat("d/", i%5) + fmt.Sprintf("p%d/", i)
		listings = append(listings,
			inventorytest.Read(t, Freeze(), dir+"cabal.project.freeze", fmt.Sprintf("constraints: any.base ==4.%d\n", i)),
			inventorytest.Read(t, Cabal(), dir+"p.cabal", fmt.Sprintf("name: p%d\nlibrary\n  build-depends: base\n", i)))
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	for _, l := range s.Of(formatFreeze) {
		if want := strings.TrimSuffix(l.Path[strings.Index(l.Path, "p"):], "/cabal.project.freeze"); l.Nodes[0].Name != want || len(l.Edges) != 1 {
			t.Fatalf("%s: root %q with %d edges", l.Path, l.Nodes[0].Name, len(l.Edges))
		}
	}
	if len(s.Findings) > 0 {
		t.Error(s.Findings)
	}
}

func TestFieldsKeepTheirPlaces(t *testing.T) {
	src := "\ufeff-- c\r\nname: a\r\n\r\nDescription:\r\n  more: text\r\n\r\n  and more\r\nlibrary\r\n  if x\r\n    build-depends:\r\n      b\r\n"
	f := fields{src: src}
	var got []string
	for l, ok := f.next(); ok; l, ok = f.next() {
		if at := src[l.off : l.off+len(l.name)]; !strings.EqualFold(at, l.name) {
			t.Errorf("%q stands at %q", l.name, at)
		}
		got = append(got, fmt.Sprintf("%s %v %d %q", l.name, l.field, l.indent, strings.Join(strings.Fields(l.value), " ")))
	}
	want := []string{`name true 0 "a"`, `description true 0 "more: text and more"`, `library false 0 ""`, `if x false 2 ""`, `build-depends true 4 "b"`}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%q, want %q", got, want)
	}
}
