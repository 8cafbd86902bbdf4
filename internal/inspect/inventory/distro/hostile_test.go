package distro_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestManyRootsAndDeepPathsAreCheap has as many systems as files, deep in folders.
func TestManyRootsAndDeepPathsAreCheap(t *testing.T) {
	var listings []*component.Listing
	deep := strings.Repeat("d/", 200)
	for i := range 2000 {
		root := fmt.Sprintf("%sr%d/", deep, i)
		db := &component.Listing{
			Path: root + "var/lib/dpkg/status", Format: "dpkg/status", Role: component.RoleInstalled,
			Nodes: []component.Node{{Ecosystem: "Debian", Name: "a", Version: "1", PURL: "pkg:deb/debian/a@1"}},
		}
		var f ospkg.Files
		f.Add("/usr/bin/tool")
		ospkg.Give(ospkg.Owner{Listing: db}, f.Packed())
		listings = append(listings, db, program(root+"usr/bin/tool", "go/binary", []component.Node{{Ecosystem: "Go", Name: "tool", Version: "v1"}}),
			program(root+"usr/bin/other", "go/binary", []component.Node{{Ecosystem: "Go", Name: "other", Version: "v1"}}))
	}
	s := join(t, nil, listings...)
	owned := 0
	for _, l := range s.Listings {
		if l.Attr("owned-by") != "" {
			owned++
		}
	}
	if owned != 2000 {
		t.Errorf("%d programs are owned", owned)
	}
}

func TestDatabasesThatContradictThemselves(t *testing.T) {
	var f ospkg.Files
	f.Add("/usr/bin/tool")
	bad := &component.Listing{ // keys of nodes that are not there, package URLs that are none
		Path: "var/lib/dpkg/status", Format: "dpkg/status", Role: component.RoleInstalled,
		Nodes: []component.Node{{Ecosystem: "Debian", Name: "a", Version: "1", PURL: "no package URL"}, {Ecosystem: "Debian", Name: "b"}},
	}
	ospkg.Give(ospkg.Owner{Listing: bad, Node: 1}, f.Packed()+"cut")
	s := join(t, map[string]string{"etc/os-release": "ID=../../etc\nVERSION_ID=\"a?b&c=d#e\"\n"}, bad,
		program("usr/bin/tool", "go/binary", []component.Node{{Ecosystem: "Go", Name: "tool", Version: "v1"}}),
		program("usr/bin/empty", "go/binary", nil))
	if got := s.At("usr/bin/tool", "go/binary").Nodes[0]; got.Name != "b" || got.Alias != "Go tool v1" {
		t.Errorf("%+v", got)
	}
	if bad.Nodes[0].PURL != "no package URL" || bad.Nodes[0].Ecosystem != "Debian" {
		t.Errorf("%+v", bad.Nodes[0])
	}
}

func TestNamesOfReleasesDoNotBreakPackageURLs(t *testing.T) {
	s := join(t, map[string]string{
		"etc/os-release":      "ID='x/y?z'\nVERSION_ID=\"1&upstream=evil\"\n",
		"var/lib/dpkg/status": stanza("a", "1", ""),
	})
	want := "pkg:deb/x/y%3Fz/a@1?arch=all&distro=x%2Fy%3Fz-1%26upstream%3Devil"
	if got := s.At("var/lib/dpkg/status", "dpkg/status").Nodes[0].PURL; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestTheJoinIsTheSameEveryTime(t *testing.T) {
	files := map[string]string{"etc/os-release": osRelease}
	var status strings.Builder
	for i := range 50 {
		name := fmt.Sprint("python3-p", i)
		status.WriteString(stanza(name, "1-1", ""))
		for k := range 3 {
			path := fmt.Sprintf("usr/lib/python3/dist-packages/p%d_%d-1.dist-info/METADATA", i, k)
			files["var/lib/dpkg/info/"+name+".list"] += "/" + path + "\n"
			files[path] = metadata(fmt.Sprintf("p%d-%d", i, k), "1", fmt.Sprintf("Requires-Dist: p%d-%d", (i+1)%50, k))
		}
	}
	files["var/lib/dpkg/status"] = status.String()
	show := func() string {
		var b strings.Builder
		for _, l := range join(t, files).Listings {
			for i := range l.Nodes {
				l.Nodes[i].At.Line = 0
			}
			fmt.Fprintf(&b, "%s %v\n%s", l.Path, l.Attrs, inventorytest.Show(l, ""))
		}
		return b.String()
	}
	first := show()
	for range 5 {
		if d := cmp.Diff(first, show()); d != "" {
			t.Fatal(d)
		}
	}
	if strings.Contains(first, "ecosystem=PyPI") {
		t.Error("a distribution of Python is left that the system owns")
	}
}
