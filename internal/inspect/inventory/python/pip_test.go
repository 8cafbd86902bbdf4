package python

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// pipGraph prints the folder of installed packages, then each distribution in it
// and each edge that holds in the running environment, with the extras that
// installed packages ask for, all as pip's own library reads them.
const pipGraph = `
import sysconfig
from importlib.metadata import distributions
from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.utils import canonicalize_name as fold
site = sysconfig.get_path("purelib")
print(site)
dists = {}
for d in distributions(path=[site]):
    dists.setdefault(fold(d.metadata["Name"]), d)
asked = set()
def holds(name, r):
    if r.marker is None or r.marker.evaluate({"extra": ""}):
        return True
    return any(r.marker.evaluate({"extra": e}) for n, e in asked if n == name)
edges, before = set(), None
while before != (len(edges), len(asked)):
    before = len(edges), len(asked)
    for name, d in dists.items():
        for line in d.requires or []:
            r = Requirement(line)
            if holds(name, r):
                asked |= {(fold(r.name), e) for e in r.extras}
                if fold(r.name) in dists and fold(r.name) != name:
                    edges.add((name, fold(r.name)))
for name, d in dists.items():
    print("dist", d.metadata["Name"], d.version)
for a, b in edges:
    print("edge", a, b)
`

// TestInstalledPackagesAreThoseOfPip compares what is listed for the folder of
// installed packages of this machine's Python with what pip's library says.
func TestInstalledPackagesAreThoseOfPip(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed")
	}
	out, err := exec.Command(python, "-c", pipGraph).Output()
	if err != nil {
		t.Skip("pip is not installed for this python3")
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	site, want := lines[0], lines[1:]
	s := inventory.NewSet(siteListings(t, site))
	Join().Run(s)
	var got []string
	for _, l := range s.Finish(func(string) string { return ecosystem }) {
		n := l.Nodes[0]
		if l.Format == formatMetadata {
			got = append(got, fmt.Sprintf("dist %s %s", n.Name, n.Version))
		}
		for _, e := range l.Edges {
			if e.Scope == component.Prod {
				got = append(got, fmt.Sprintf("edge %s %s", fold(n.Name), fold(l.Nodes[e.To].Name)))
			}
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	t.Logf("%d lines", len(want))
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-pip +listed):\n%s", site, d)
	}
}

// siteListings reads the metadata in a folder of installed packages.
func siteListings(t *testing.T, site string) []*component.Listing {
	t.Helper()
	dirs, err := filepath.Glob(filepath.Join(site, "*-info"))
	if err != nil {
		t.Fatal(err)
	}
	inspectors := []inspect.Inspector{}
	for _, r := range readers() {
		inspectors = append(inspectors, r)
	}
	dispatch := inspect.NewDispatch(inspectors)
	var listings []*component.Listing
	add := func(p string) {
		data, err := os.ReadFile(p)
		if err != nil {
			return // a folder of that name
		}
		inside := strings.TrimPrefix(filepath.ToSlash(p), "/")
		for _, i := range dispatch.Takers(inside, true, nil) {
			var res inspect.Result
			if err := dispatch.Inspector(i).Inspect(inventorytest.File(inside, data), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	for _, dir := range dirs {
		add(dir)
		for _, name := range []string{"METADATA", "PKG-INFO", "requires.txt", "direct_url.json", "REQUESTED"} {
			add(filepath.Join(dir, name))
		}
	}
	return listings
}
