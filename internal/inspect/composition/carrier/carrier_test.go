package carrier

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// binary is the listing of a binary that holds libwebp.
func binary(path string) *component.Listing {
	return &component.Listing{Path: path, Format: "binary/composition", Role: component.RoleBinary, Grade: component.Proven, Nodes: []component.Node{
		{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1", Bundled: true},
		{Ecosystem: "generic", Name: "zlib", Version: "1.3", Bundled: true},
	}}
}

// pack is the listing of one package.
func pack(path, format, eco, name string, s component.Scope) *component.Listing {
	return &component.Listing{Path: path, Format: format, Role: component.RoleInstalled, Grade: component.Observed, Nodes: []component.Node{
		{Ecosystem: eco, Name: name, Version: "1.0.0", Scope: s, Integrity: "sha512-x", Direct: true},
	}}
}

func TestTheNearestPackageCarriesABinary(t *testing.T) {
	installed := func(path, name string) *component.Listing {
		return pack(path, "npm/installed", "npm", name, component.Prod)
	}
	wheel := func(path, name string) *component.Listing {
		return pack(path, "python/metadata", "PyPI", name, component.Prod)
	}
	for _, tt := range []struct {
		name, binary string
		others       []*component.Listing
		want         string
	}{
		{"in the folder of an installed package", "node_modules/@img/vips/lib/a.so", []*component.Listing{installed("node_modules/@img/vips/package.json", "@img/vips"), installed("node_modules/sharp/package.json", "sharp")}, "@img/vips"},
		{"in the package inside the package", "node_modules/a/node_modules/b/x.node", []*component.Listing{installed("node_modules/a/package.json", "a"), installed("node_modules/a/node_modules/b/package.json", "b")}, "b"},
		{"in an unpacked package", "package/lib/a.so", []*component.Listing{pack("package/package.json", "npm/package.json", "npm", "root", component.Prod)}, "root"},
		{"in the folder that auditwheel makes", "site-packages/pillow.libs/libwebp-1.so.7", []*component.Listing{wheel("site-packages/pillow-10.0.dist-info/METADATA", "Pillow")}, "Pillow"},
		{"in a distribution's own folder, spelt otherwise", "lib/site-packages/opencv_python/cv2.so", []*component.Listing{wheel("lib/site-packages/opencv_python-4.dist-info/METADATA", "opencv-python")}, "opencv-python"},
		{"in the folder that delocate makes", "sp/PIL/.dylibs/libwebp.7.dylib", []*component.Listing{wheel("sp/pil-10.0.dist-info/METADATA", "PIL")}, "PIL"},
		{"a module of one file", "sp/zstd.cpython-311-x86_64-linux-gnu.so", []*component.Listing{wheel("sp/zstd-1.5.dist-info/METADATA", "zstd")}, "zstd"},
		{"another distribution's neighbour", "sp/other/x.so", []*component.Listing{wheel("sp/zstd-1.5.dist-info/METADATA", "zstd")}, ""},
		{"in a Java archive", "lib/a.jar!/native/x.so", []*component.Listing{pack("lib/a.jar", "java/archive", "Maven", "g:a", component.Prod)}, "g:a"},
		{"in a NuGet package", "packages/x/runtimes/linux/native/x.so", []*component.Listing{pack("packages/x/x.nuspec", "dotnet/nuspec", "NuGet", "x", component.Prod)}, "x"},
		{"beside no package", "bin/x.so", []*component.Listing{installed("node_modules/a/package.json", "a")}, ""},
		{"below a manifest without a name", "lib/x.so", []*component.Listing{pack("package.json", "npm/package.json", "npm", "", component.Prod)}, ""},
		{"at the root", "/x.so", nil, ""},
	} {
		b := binary(tt.binary)
		Join().Run(inventory.NewSet(append([]*component.Listing{b}, tt.others...)))
		got := ""
		if len(b.Nodes) == 3 {
			got = b.Nodes[2].Name
			if len(b.Edges) != 2 || b.Edges[0].From != 2 || b.Nodes[2].Integrity != "" || b.Nodes[2].Direct {
				t.Errorf("%s: %+v %+v", tt.name, b.Edges, b.Nodes[2])
			}
		}
		if got != tt.want {
			t.Errorf("%s: carried by %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWhatACarrierForDevelopmentHoldsIsForDevelopment(t *testing.T) {
	b := binary("node_modules/a/x.node")
	Join().Run(inventory.NewSet([]*component.Listing{b, pack("node_modules/a/package.json", "npm/installed", "npm", "a", component.Dev)}))
	for _, n := range b.Nodes {
		if n.Scope != component.Dev {
			t.Errorf("%s has scope %s", n.Name, n.Scope)
		}
	}
}

func TestBinariesThatHoldNothingAreLeftAlone(t *testing.T) {
	b := binary("node_modules/a/x.node")
	b.Nodes[0].Bundled, b.Nodes[1].Bundled = false, false
	Join().Run(inventory.NewSet([]*component.Listing{b, pack("node_modules/a/package.json", "npm/installed", "npm", "a", component.Prod)}))
	if len(b.Nodes) != 2 {
		t.Errorf("%+v", b.Nodes)
	}
}

func TestThePathLeadsFromTheProjectThroughTheCarrier(t *testing.T) {
	lock := &component.Listing{Path: "package-lock.json", Format: "npm/package-lock", Role: component.RoleLock, Nodes: []component.Node{
		{Ecosystem: "npm", Name: "shop", Version: "1", Project: true}, {Ecosystem: "npm", Name: "sharp", Version: "2"}, {Ecosystem: "npm", Name: "vips", Version: "1.0.0"},
	}, Edges: []component.Edge{{From: 0, To: 1}, {From: 1, To: 2}}}
	lock.Finish(false)
	b := binary("node_modules/vips/a.so")
	s := inventory.NewSet([]*component.Listing{lock, b, pack("node_modules/vips/package.json", "npm/installed", "npm", "vips", component.Prod)})
	Join().Run(s)
	g := component.Merge(s.Listings, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
	for i := range g.Components {
		if g.Components[i].Name != "libwebp" {
			continue
		}
		routes, count := g.Router().Routes(i, 3)
		var got []string
		for _, r := range routes {
			got = append(got, strings.Join(g.Names(r), " > "))
		}
		if want := "[shop 1 > sharp 2 > vips 1.0.0 > libwebp 1.3.1] 1"; fmt.Sprint(got, count) != want {
			t.Errorf("%v %d, want %s", got, count, want)
		}
	}
}
