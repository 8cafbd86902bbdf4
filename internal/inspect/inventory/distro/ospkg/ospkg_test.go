package ospkg

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

func TestPackageURLs(t *testing.T) {
	for _, tt := range []struct {
		name string
		id   Identity
		want string
	}{
		{"all parts of a Debian package", Identity{Type: "deb", Vendor: "debian", Name: "libc6", Version: "2.36-9+deb12u10", Arch: "amd64", Distro: "debian-12", Upstream: "glibc"},
			"pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&distro=debian-12&upstream=glibc"},
		{"the epoch of Debian stays in the version", Identity{Type: "deb", Vendor: "debian", Name: "vim", Version: "2:9.0-1"}, "pkg:deb/debian/vim@2:9.0-1"},
		{"the epoch of rpm is a qualifier", Identity{Type: "rpm", Vendor: "redhat", Name: "vim", Version: "2:9.0-1", Arch: "x86_64"}, "pkg:rpm/redhat/vim@9.0-1?arch=x86_64&epoch=2"},
		{"a module and a source of another version", Identity{Type: "rpm", Vendor: "redhat", Name: "npm", Version: "8-1", Module: "nodejs:18:1:a", Upstream: "nodejs@18-1"},
			"pkg:rpm/redhat/npm@8-1?rpmmod=nodejs:18:1:a&upstream=nodejs%4018-1"},
		{"letter case is that of the type", Identity{Type: "alpm", Vendor: "arch", Name: "Pacman", Version: "6"}, "pkg:alpm/arch/pacman@6"},
		{"rpm names keep theirs", Identity{Type: "rpm", Name: "ImageMagick", Version: "7"}, "pkg:rpm/ImageMagick@7"},
		{"no name", Identity{Type: "deb", Vendor: "debian"}, ""},
	} {
		got := tt.id.URL()
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		if p, err := purl.Parse(got); got != "" && (err != nil || p.String() != got) {
			t.Errorf("%s: %s is not canonical: %v", tt.name, got, err)
		}
	}
}

func TestUpstreamNamesWhatTheBinaryPackageDoesNot(t *testing.T) {
	for _, tt := range []struct{ name, version, source, sourceVersion, want string }{
		{"bash", "5.2-1", "", "", ""},
		{"bash", "5.2-1", "bash", "", ""},
		{"bash", "5.2-1", "bash", "5.2-1", ""},
		{"libc6", "2.36-9", "glibc", "", "glibc"},
		{"libc6", "2.36-9", "glibc", "2.36-9", "glibc"},
		{"bash", "5.2-1+b3", "bash", "5.2-1", "bash@5.2-1"},
		{"bash", "5.2-1+b3", "", "5.2-1", "bash@5.2-1"},
		{"libgcc-s1", "12.2.0-14", "gcc-12", "12.2.0-13", "gcc-12@12.2.0-13"},
	} {
		if got := Upstream(tt.name, tt.version, tt.source, tt.sourceVersion); got != tt.want {
			t.Errorf("%s %s from %s %s: %q, want %q", tt.name, tt.version, tt.source, tt.sourceVersion, got, tt.want)
		}
	}
}

func TestPathsThatMatterAndThoseThatDoNot(t *testing.T) {
	for path, want := range map[string]bool{
		"/usr/lib/python3/dist-packages/requests-2.28.1.dist-info/METADATA": true,
		"/usr/lib/python3/dist-packages/yaml-6.egg-info":                    true,
		"/usr/share/nodejs/abbrev/package.json":                             true,
		"/usr/share/rubygems-integration/all/specifications/a-1.gemspec":    true,
		"/usr/share/java/commons-io.jar":                                    true,
		"./usr/bin/podman":                                                  true,
		"usr/bin/python3.11":                                                true,
		"/bin/sh":                                                           true,
		"/usr/lib/git-core/git":                                             true,
		"/usr/lib/x86_64-linux-gnu/libz.so.1.2.13":                          true,
		"/usr/lib/R/library/stats/DESCRIPTION":                              true,
		"/opt/tool/run":                                                     true,
		"/usr/share/doc/bash/copyright":                                     false,
		"/usr/share/man/man1/ls.1.gz":                                       false,
		"/usr/lib/python3/dist-packages/requests/api.py":                    false,
		"/etc/passwd":                                                       false,
		"/usr/share/zoneinfo/Europe/Berlin":                                 false,
		"/etc/ld.so.conf":                                                   false,
		"/":                                                                 false,
		"":                                                                  false,
	} {
		if got := Matters(path); got != want {
			t.Errorf("%q: %v", path, got)
		}
	}
}

func TestOnePathHasOneHashHoweverItIsWritten(t *testing.T) {
	for _, same := range [][]string{
		{"/usr/lib/x", "usr/lib/x", "./usr/lib/x", "lib/x", "/lib/x"},
		{"/usr/bin/sh", "/bin/sh", "bin/sh"},
		{"/usr/lib64/ld.so", "lib64/ld.so"},
		{"/usr/share/x", "usr/share/x"},
	} {
		for _, p := range same[1:] {
			if Hash(p) != Hash(same[0]) {
				t.Errorf("%s and %s differ", p, same[0])
			}
		}
	}
	if Hash("/usr/share/x") == Hash("/share/x") || Hash("usr/lib/x") == Hash("usr/lib/y") {
		t.Error("paths that differ have one hash")
	}
}

// listing makes one by a reader that calls fill.
func listing(fill func(b *inventory.Builder)) *component.Listing {
	b := inventory.NewBuilder("x", &inventory.Reader{Format: "t/t", Role: component.RoleInstalled})
	fill(b)
	return b.Finish()
}

func TestFilesStayWithTheirPackage(t *testing.T) {
	l := listing(func(b *inventory.Builder) {
		var f Files
		for i := range 3 {
			node := b.Add(component.Node{Name: fmt.Sprint("p", i)})
			for k := range i { // p0 has none
				f.Add(fmt.Sprintf("/usr/bin/%d-%d", i, k))
				f.Add("/usr/share/doc/ignored")
			}
			if f.Len() != i {
				t.Errorf("%d files of package %d", f.Len(), i)
			}
			f.Keep(b, node)
		}
		b.Key("other", 1)
	})
	owners := make(map[uint64]uint32)
	Owned(l, func(node uint32, hash uint64) { owners[hash] = node })
	want := map[uint64]uint32{Hash("usr/bin/1-0"): 1, Hash("usr/bin/2-0"): 2, Hash("usr/bin/2-1"): 2}
	if d := cmp.Diff(want, owners); d != "" {
		t.Error(d)
	}
	Release(l)
	if len(l.Keys) != 1 || l.Keys[0].Name != "other" {
		t.Errorf("%v is left", l.Keys)
	}
}

func TestFilesOfAnotherListingAreGiven(t *testing.T) {
	var f Files
	f.Add("/usr/bin/tool")
	packed := f.Packed()
	l := listing(func(b *inventory.Builder) { b.Add(component.Node{Name: "p"}) })
	Give(Owner{Listing: l}, packed)
	Give(Owner{Listing: l}, "")
	Give(Owner{}, packed) // nobody's
	count := 0
	Owned(l, func(node uint32, hash uint64) {
		if count++; node != 0 || hash != Hash("bin/tool") {
			t.Errorf("node %d owns %x", node, hash)
		}
	})
	if count != 1 {
		t.Errorf("%d files", count)
	}
	l.Keys = append(l.Keys, component.Key{Name: filesKey + "short"})
	if Owned(l, func(uint32, uint64) { count++ }); count != 2 {
		t.Error("what is cut off counts as a file")
	}
	if Release(l); l.Keys != nil {
		t.Error("keys are left")
	}
}

func TestARequirementIsAnsweredByNameBeforeProviders(t *testing.T) {
	r := NewResolver(4)
	r.Name("exim", 0)
	r.Name("postfix", 1)
	r.Name("libc6", 2)
	r.Name("libc6", 3)
	r.Provide("mail", 0)
	r.Provide("mail", 1)
	r.Provide("mail", 1)
	r.Provide("postfix", 0)
	for name, want := range map[string][]uint32{"exim": {0}, "libc6": {2, 3}, "mail": {0, 1}, "postfix": {1}, "none": nil} {
		if got := r.Find(name); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	for i := range uint32(100) {
		r.Name("many", i)
		r.Provide("crowd", i)
	}
	if len(r.Find("many")) != maxProviders || len(r.Find("crowd")) != maxProviders {
		t.Error("the number of answers is not bounded")
	}
}

func TestRootsOfFileSystems(t *testing.T) {
	for _, tt := range []struct {
		path, place, root string
		ok                bool
	}{
		{"var/lib/dpkg/status", "var/lib/dpkg/status", "", true},
		{"a/rootfs/var/lib/dpkg/status", "var/lib/dpkg/status", "a/rootfs/", true},
		{"image.tar!/var/lib/dpkg/status", "var/lib/dpkg/status", "image.tar!/", true},
		{"xvar/lib/dpkg/status", "var/lib/dpkg/status", "", false},
		{"var/lib/dpkg/status-old", "var/lib/dpkg/status", "", false},
		{"usr/lib/apk/db/installed", "lib/apk/db/installed", "", true},
		{"r/usr/lib/apk/db/installed", "lib/apk/db/installed", "r/", true},
		{"r/xusr/lib/apk/db/installed", "lib/apk/db/installed", "r/xusr/", true},
	} {
		if root, ok := Root(tt.path, tt.place); root != tt.root || ok != tt.ok {
			t.Errorf("%s: %q %v", tt.path, root, ok)
		}
	}
	for path, want := range map[string]string{
		"var/lib/dpkg/status.d/base":        "",
		"r/var/lib/dpkg/status.d/base":      "r/",
		"r/var/lib/dpkg/status.d/deep/base": "r/",
		"xvar/lib/dpkg/status.d/base":       "no",
		"other":                             "no",
	} {
		root, ok := RootOf(path, "var/lib/dpkg/status.d/")
		if !ok {
			root = "no"
		}
		if root != want {
			t.Errorf("%s: %q", path, root)
		}
	}
}

// single makes the listing of a database with one file for each package.
func single(path, name string, depends, provides []string) *component.Listing {
	l := listing(func(b *inventory.Builder) {
		node := b.Add(component.Node{Ecosystem: "e", Name: name, Version: "1", PURL: "pkg:e/" + name, Licence: "MIT"})
		for i, d := range depends {
			b.Declare(component.Declaration{Name: d, Kind: KindDepends, At: span.Point{Line: uint32(i + 2)}})
		}
		b.Declare(component.Declaration{Name: "c", Kind: "other"})
		for _, p := range provides {
			b.Key(ProvideKey+p, node)
		}
	})
	l.Path = path
	return l
}

func TestPackagesWithAFileEachAreConnected(t *testing.T) {
	s := inventory.NewSet([]*component.Listing{
		single("a/db/a", "a", []string{"x|b", "virtual", "gone", "a", "b"}, nil),
		single("a/db/b", "b", nil, []string{"virtual"}),
		single("a/db/c", "c", []string{"virtual"}, nil),
		single("b/db/a", "a", []string{"b"}, nil), // another system, without b
		listing(func(b *inventory.Builder) { b.Note(span.Point{}, "damaged") }),
	})
	Link(s.Of("t/t"), func(p string) string { return p[:min(1, len(p))] })
	var got []string
	for _, l := range s.Listings {
		for _, e := range l.Edges {
			to := l.Nodes[e.To]
			got = append(got, fmt.Sprintf("%s: %s -> %s %s %s @%d", l.Path, l.Nodes[e.From].Name, to.Name, to.Version, to.PURL, to.At.Line))
		}
		if len(l.Declarations) > 0 || len(l.Keys) > 0 {
			t.Errorf("%s: %v %v is left", l.Path, l.Declarations, l.Keys)
		}
	}
	want := []string{"a/db/a: a -> b 1 pkg:e/b @2", "a/db/c: c -> b 1 pkg:e/b @2"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestPkgInfoFields(t *testing.T) {
	text := "# comment = no\npkgname = a\npkgdesc = b = c\r\nempty =\nno field\n = nameless\nlast=x"
	var got []string
	for f := range PkgInfo(text) {
		if text[f.Off:f.Off+len(f.Value)] != f.Value {
			t.Errorf("%q is not at %d", f.Value, f.Off)
		}
		got = append(got, f.Key+":"+f.Value)
	}
	if d := cmp.Diff([]string{"pkgname:a", "pkgdesc:b = c", "empty:", ":nameless", "last:x"}, got); d != "" {
		t.Error(d)
	}
	for range PkgInfo(text) {
		break // whoever stops early gets no more
	}
}

func FuzzPkgInfo(f *testing.F) {
	f.Add("a = b\n")
	f.Add("=\n= \n#=")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for field := range PkgInfo(text) {
			if field.Off < end || text[field.Off:field.Off+len(field.Value)] != field.Value {
				t.Fatalf("%q at %d", field.Value, field.Off)
			}
			end = field.Off + len(field.Value)
		}
	})
}

func BenchmarkFiles100k(b *testing.B) {
	paths := make([]string, 100_000)
	for i := range paths {
		paths[i] = fmt.Sprintf("/usr/share/some/folder%d/%s/file%d.txt", i/100, strings.Repeat("x", i%30), i)
		if i%10 == 0 {
			paths[i] = fmt.Sprintf("/usr/lib/python3/dist-packages/p%d.dist-info/METADATA", i)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		var f Files
		for _, p := range paths {
			f.Add(p)
		}
		if f.Len() != 10_000 {
			b.Fatal(f.Len())
		}
	}
}

func TestCirclesOfPackagesEnd(t *testing.T) {
	var listings []*component.Listing
	const n = 50
	for i := range n {
		listings = append(listings, single(fmt.Sprintf("db/%02d", i), fmt.Sprint("p", i), []string{fmt.Sprint("p", (i+1)%n), fmt.Sprint("p", i)}, []string{fmt.Sprint("p", (i+2)%n)}))
	}
	Link(inventory.NewSet(listings).Of("t/t"), func(string) string { return "" })
	for i, l := range listings {
		if len(l.Edges) != 1 || l.Nodes[1].Name != fmt.Sprint("p", (i+1)%n) {
			t.Errorf("%s: %v", l.Path, l.Edges)
		}
	}
}

func TestOriginsOfPackageFiles(t *testing.T) {
	for maintainer, want := range map[string]string{
		"Team <team@lists.alioth.debian.org>":        "debian",
		"One <one@Debian.org>":                       "debian",
		"Ubuntu Developers <devel@lists.ubuntu.com>": "ubuntu",
		"Builder <builder@lists.alpinelinux.org>":    "alpine",
		"One <one@archlinux.org>":                    "arch",
		"Somebody <somebody@notdebian.org>":          OriginUnknown,
		"debian.org":                                 OriginUnknown,
		"Unknown Packager":                           OriginUnknown,
		"":                                           OriginUnknown,
	} {
		if got := OriginOf(maintainer); got != want {
			t.Errorf("%q: %s, want %s", maintainer, got, want)
		}
	}
}
