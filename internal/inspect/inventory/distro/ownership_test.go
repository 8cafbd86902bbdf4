package distro_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/apk"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/dpkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/npm"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/pacman"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/python"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/ruby"
)

// readers returns those that the tests of this file join.
func readers() []inspect.Inspector {
	var out []inspect.Inspector
	for _, r := range []*inventory.Reader{
		distro.OSRelease(), distro.Release(), dpkg.Status(), dpkg.StatusD(), dpkg.Files(), dpkg.Control(), dpkg.Copyright(),
		apk.Installed(), apk.Package(), pacman.Desc(), pacman.Files(), pacman.Package(), python.Metadata(), npm.Installed(), ruby.Specification(),
	} {
		out = append(out, r)
	}
	return out
}

// join reads the files, adds listings and runs all joins.
func join(t testing.TB, files map[string]string, listings ...*component.Listing) *inventory.Set {
	t.Helper()
	d := inspect.NewDispatch(readers())
	for p, content := range files {
		inner := p
		if i := strings.LastIndex(p, "!/"); i >= 0 {
			inner = p[i+2:]
		}
		for _, i := range d.Takers(inner, false, nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(inventorytest.File(p, []byte(content)), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	s := inventory.NewSet(listings)
	for _, j := range []inventory.Join{npm.Join(), python.Join(), ruby.Join(), dpkg.Join(), pacman.Join(), distro.Join()} {
		j.Run(s)
	}
	s.Listings = s.Finish(func(string) string { return "" })
	for _, l := range s.Listings {
		inventorytest.CheckShape(t, l, 1<<20)
	}
	return s
}

// components shows the graph of the set: package URL, then where it was seen and as what.
func components(s *inventory.Set) []string {
	g := component.Merge(s.Listings, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
	var out []string
	for _, c := range g.Components {
		line := c.PURL
		for _, o := range c.Occurrences {
			l, n := g.Node(o)
			line += "\n  " + l.Path
			if n.Alias != "" {
				line += " as " + n.Alias
			}
			if n.Bundled {
				line += " bundled"
			}
		}
		out = append(out, line)
	}
	return out
}

func stanza(name, version, more string) string {
	return fmt.Sprintf("Package: %s\nStatus: install ok installed\nArchitecture: all\nVersion: %s\n%s\n\n", name, version, more)
}

func metadata(name, version, more string) string {
	return fmt.Sprintf("Metadata-Version: 2.1\nName: %s\nVersion: %s\n%s\n", name, version, more)
}

const osRelease = "ID=debian\nVERSION_ID=12\n"

func TestALibraryOfThePackageManagerIsOneComponent(t *testing.T) {
	const site = "usr/lib/python3/dist-packages/"
	s := join(t, map[string]string{
		"etc/os-release":                                                           osRelease,
		"var/lib/dpkg/status":                                                      stanza("python3-requests", "2.28.1+dfsg-1", "Source: requests\nDepends: python3-idna") + stanza("python3-idna", "3.3-1", ""),
		"var/lib/dpkg/info/python3-requests.list":                                  "/usr/lib/python3/dist-packages/requests-2.28.1.dist-info\n/usr/lib/python3/dist-packages/requests-2.28.1.dist-info/METADATA\n",
		"var/lib/dpkg/info/python3-idna.list":                                      "/usr/lib/python3/dist-packages/idna-3.3.egg-info/PKG-INFO\n",
		site + "requests-2.28.1.dist-info/METADATA":                                metadata("requests", "2.28.1", "Requires-Dist: idna (<4)\nRequires-Dist: own"),
		site + "idna-3.3.egg-info/PKG-INFO":                                        metadata("idna", "3.3", ""),
		site + "own-1.dist-info/METADATA":                                          metadata("own", "1", ""), // nobody's
		"opt/venv/lib/python3.11/site-packages/requests-2.28.1.dist-info/METADATA": metadata("requests", "2.28.1", ""),
	})
	want := []string{
		"pkg:deb/debian/python3-idna@3.3-1?arch=all&distro=debian-12\n  usr/lib/python3/dist-packages/idna-3.3.egg-info/PKG-INFO as PyPI idna 3.3\n  usr/lib/python3/dist-packages/requests-2.28.1.dist-info/METADATA as PyPI idna 3.3\n  var/lib/dpkg/status",
		"pkg:deb/debian/python3-requests@2.28.1%2Bdfsg-1?arch=all&distro=debian-12&upstream=requests\n  usr/lib/python3/dist-packages/requests-2.28.1.dist-info/METADATA as PyPI requests 2.28.1\n  var/lib/dpkg/status",
		"pkg:generic/debian@12\n  etc/os-release",
		"pkg:pypi/own@1\n  usr/lib/python3/dist-packages/own-1.dist-info/METADATA\n  usr/lib/python3/dist-packages/requests-2.28.1.dist-info/METADATA",
		"pkg:pypi/requests@2.28.1\n  opt/venv/lib/python3.11/site-packages/requests-2.28.1.dist-info/METADATA",
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	status := s.At("var/lib/dpkg/status", "dpkg/status")
	if status.Attr(distro.AttrOwnedCount) != "2" || len(status.Keys) != 0 {
		t.Errorf("%s listings were joined; %d keys are left", status.Attr(distro.AttrOwnedCount), len(status.Keys))
	}
	if l := s.At("usr/lib/python3/dist-packages/idna-3.3.egg-info/PKG-INFO", "python/metadata"); !strings.HasPrefix(l.Attr(distro.AttrOwned), "pkg:deb/debian/python3-idna@") {
		t.Errorf("owned by %q", l.Attr(distro.AttrOwned))
	}
}

func TestPackagesOfNodeAndRuby(t *testing.T) {
	s := join(t, map[string]string{
		"r/etc/os-release":                                          "ID=alpine\nVERSION_ID=3.19.1\n",
		"r/lib/apk/db/installed":                                    "P:npm\nV:10.2-r0\nA:noarch\no:npm\nF:usr/lib/node_modules/npm\nR:package.json\nF:usr/lib/ruby/gems/3.2.0/specifications\nR:json-2.6.gemspec\n",
		"r/usr/lib/node_modules/npm/package.json":                   `{"name": "npm", "version": "10.2.5"}`,
		"r/usr/lib/ruby/gems/3.2.0/specifications/json-2.6.gemspec": "Gem::Specification.new do |s|\n  s.name = \"json\"\n  s.version = \"2.6\"\nend\n",
		"r/srv/app/node_modules/a/package.json":                     `{"name": "a", "version": "1.0.0"}`,
	})
	want := []string{
		"pkg:apk/alpine/npm@10.2-r0?arch=noarch&distro=alpine-3.19.1\n  r/lib/apk/db/installed\n  r/usr/lib/node_modules/npm/package.json as npm npm 10.2.5\n  r/usr/lib/ruby/gems/3.2.0/specifications/json-2.6.gemspec as RubyGems json 2.6",
		"pkg:generic/alpine@3.19.1\n  r/etc/os-release",
		"pkg:npm/a@1.0.0\n  r/srv/app/node_modules/a/package.json",
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestLanguagePackagesStayWhereTheSystemHasNoAdvisories(t *testing.T) {
	const path = "usr/lib/python3.11/site-packages/six-1.16.dist-info/METADATA"
	s := join(t, map[string]string{
		"etc/os-release": "ID=arch\n",
		"var/lib/pacman/local/python-six-1-1/desc":  "%NAME%\npython-six\n\n%VERSION%\n1.16-1\n\n%ARCH%\nany\n",
		"var/lib/pacman/local/python-six-1-1/files": "%FILES%\n" + path + "\n",
		path:                                   metadata("six", "1.16", ""),
		"k/etc/os-release":                     "ID=kali\nVERSION_ID=2024.1\n",
		"k/var/lib/dpkg/status":                stanza("python3-six", "1.16-4", ""),
		"k/var/lib/dpkg/info/python3-six.list": "/" + path + "\n",
		"k/" + path:                            metadata("six", "1.16", ""),
	})
	want := []string{
		"pkg:alpm/arch/python-six@1.16-1?arch=any&distro=arch\n  var/lib/pacman/local/python-six-1-1/desc",
		"pkg:deb/kali/python3-six@1.16-4?arch=all&distro=kali-2024.1\n  k/var/lib/dpkg/status",
		"pkg:generic/arch\n  etc/os-release",
		"pkg:generic/kali@2024.1\n  k/etc/os-release",
		"pkg:pypi/six@1.16\n  k/" + path + "\n  " + path,
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	for at, owner := range map[string]string{path: "pkg:alpm/arch/python-six@", "k/" + path: "pkg:deb/kali/python3-six@"} {
		if got := s.At(at, "python/metadata").Attr(distro.AttrOwned); !strings.HasPrefix(got, owner) {
			t.Errorf("%s is owned by %q", at, got)
		}
	}
}

// program makes the listing of a program, as readers of binaries do.
func program(path, format string, nodes []component.Node, edges ...component.Edge) *component.Listing {
	l := &component.Listing{Path: path, Format: format, Role: component.RoleBinary, Grade: component.Proven, Nodes: nodes, Edges: edges}
	l.Finish(true)
	return l
}

func TestWhatIsLinkedIntoAProgramStaysWhatItIs(t *testing.T) {
	golang := func(name, version string) component.Node {
		return component.Node{Ecosystem: "Go", Name: name, Version: version}
	}
	main := golang("example.com/podman", "")
	main.Project = true
	s := join(t, map[string]string{
		"etc/os-release":                "ID=debian\nVERSION_ID=12\n",
		"var/lib/dpkg/status":           stanza("podman", "4.3-1", ""),
		"var/lib/dpkg/info/podman.list": "/usr/bin\n/usr/bin/podman\n/usr/bin/lonely\n/usr/bin/pair\n/usr/lib/libmagick.so.6\n",
	},
		program("usr/bin/podman", "go/binary", []component.Node{main, golang("example.com/lib", "v1.2.3"), golang("stdlib", "1.19")}, component.Edge{From: 0, To: 1}, component.Edge{From: 0, To: 2}),
		program("usr/bin/lonely", "rust/auditable", []component.Node{{Ecosystem: "crates.io", Name: "lonely", Version: "0.1"}}),
		program("usr/bin/pair", "go/binary", []component.Node{golang("a", "1"), golang("b", "1")}),
		program("usr/lib/libmagick.so.6", "binary/composition", []component.Node{{Ecosystem: "generic", Name: "libwebp", Version: "1.2.0"}}),
		program("usr/local/bin/own", "go/binary", []component.Node{golang("own", "v1.0.0")}),
	)
	want := []string{
		"pkg:deb/debian/podman@4.3-1?arch=all&distro=debian-12\n  usr/bin/lonely as crates.io lonely 0.1\n  usr/bin/podman as Go example.com/podman\n  var/lib/dpkg/status",
		"pkg:generic/debian@12\n  etc/os-release",
		"pkg:generic/libwebp@1.2.0\n  usr/lib/libmagick.so.6 bundled",
		"pkg:golang/a@1\n  usr/bin/pair bundled",
		"pkg:golang/b@1\n  usr/bin/pair bundled",
		"pkg:golang/example.com/lib@v1.2.3\n  usr/bin/podman bundled",
		"pkg:golang/own@v1.0.0\n  usr/local/bin/own",
		"pkg:golang/stdlib@1.19\n  usr/bin/podman bundled",
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	l := s.At("usr/bin/podman", "go/binary")
	if len(l.Edges) != 2 || l.Nodes[1].Direct || l.Nodes[0].Project {
		t.Errorf("%+v", l.Nodes)
	}
}

func TestArchivesOfCode(t *testing.T) {
	maven := func(name, version string) component.Node {
		return component.Node{Ecosystem: "Maven", Name: name, Version: version}
	}
	jar := func(path, format string, nodes ...component.Node) *component.Listing {
		return program(path, format, nodes)
	}
	s := join(t, map[string]string{
		"var/lib/dpkg/status":                  stanza("libguice-java", "4.2-1", "") + stanza("libcdi-java", "1.2-1", ""),
		"var/lib/dpkg/info/libguice-java.list": "/usr/share/java/guice.jar\n/usr/share/java/shaded.jar\n",
		"var/lib/dpkg/info/libcdi-java.list":   "/usr/share/java/cdi.jar\n",
	},
		jar("usr/share/java/guice.jar!/META-INF/maven/g/guice/pom.properties", "java/pom-properties", maven("g:guice", "4.2")),
		jar("usr/share/java/guice.jar!/META-INF/maven/cglib/cglib/pom.properties", "java/pom-properties", maven("cglib:cglib", "3.3")),
		jar("usr/share/java/cdi.jar!/META-INF/maven/j/cdi-api/pom.properties", "java/pom-properties", maven("j:cdi-api", "1.2")),
		jar("usr/share/java/cdi.jar!/META-INF/maven/j/cdi-api/pom.xml", "java/pom-metadata", maven("j:cdi-api", "1.2"), maven("g:guice", "")),
		jar("usr/share/java/shaded.jar!/lib/inner.jar!/package.json", "npm/installed", component.Node{Ecosystem: "npm", Name: "x", Version: "1"}, component.Node{Ecosystem: "npm", Name: "y", Version: "1"}),
	)
	want := []string{
		"pkg:deb/debian/libcdi-java@1.2-1?arch=all\n  usr/share/java/cdi.jar!/META-INF/maven/j/cdi-api/pom.properties as Maven j:cdi-api 1.2\n  usr/share/java/cdi.jar!/META-INF/maven/j/cdi-api/pom.xml as Maven j:cdi-api 1.2\n  var/lib/dpkg/status",
		"pkg:deb/debian/libguice-java@4.2-1?arch=all\n  usr/share/java/cdi.jar!/META-INF/maven/j/cdi-api/pom.xml as Maven g:guice\n  usr/share/java/guice.jar!/META-INF/maven/g/guice/pom.properties as Maven g:guice 4.2\n  var/lib/dpkg/status",
		"pkg:maven/cglib/cglib@3.3\n  usr/share/java/guice.jar!/META-INF/maven/cglib/cglib/pom.properties bundled",
		"pkg:npm/x@1\n  usr/share/java/shaded.jar!/lib/inner.jar!/package.json bundled",
		"pkg:npm/y@1\n  usr/share/java/shaded.jar!/lib/inner.jar!/package.json bundled",
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestListsOfManyPackagesAreBundled(t *testing.T) {
	list := program("usr/share/nextcloud/vendor/composer/installed.json", "php/installed", []component.Node{
		{Ecosystem: "Packagist", Name: "a/a", Version: "1"}, {Ecosystem: "Packagist", Name: "b/b", Version: "1"},
	}, component.Edge{From: 0, To: 1})
	list.Role = component.RoleInstalled
	s := join(t, map[string]string{
		"var/lib/dpkg/status":              stanza("nextcloud", "28-1", ""),
		"var/lib/dpkg/info/nextcloud.list": "/usr/share/nextcloud/vendor/composer/installed.json\n",
	}, list)
	got := strings.Join(components(s), "\n")
	if strings.Count(got, "bundled") != 2 || strings.Contains(got, " as ") {
		t.Error(got)
	}
}

func TestPackagesOfThirdPartiesAnswerForNothing(t *testing.T) {
	files := func(origin string) map[string]string {
		return map[string]string{
			"var/lib/dpkg/status":                   stanza("nodejs", "20-1nodesource1", "Origin: "+origin),
			"var/lib/dpkg/info/nodejs.list":         "/usr/lib/node_modules/npm/package.json\n",
			"usr/lib/node_modules/npm/package.json": `{"name": "npm", "version": "10.2.5"}`,
		}
	}
	got := strings.Join(components(join(t, files("NodeSource"))), "\n")
	if !strings.Contains(got, "pkg:npm/npm@10.2.5") {
		t.Errorf("it vanished: %s", got)
	}
	if got := strings.Join(components(join(t, files("Debian"))), "\n"); strings.Contains(got, "pkg:npm/npm@10.2.5") {
		t.Errorf("it is a second one: %s", got)
	}
}

func TestOwnershipEndsAtTheRoot(t *testing.T) {
	const path = "usr/lib/python3/dist-packages/a-1.dist-info/METADATA"
	s := join(t, map[string]string{
		"x/rootfs/var/lib/dpkg/status":              stanza("python3-a", "1-1", ""),
		"x/rootfs/var/lib/dpkg/info/python3-a.list": "/" + path + "\n",
		"x/rootfs/" + path:                          metadata("a", "1", ""),
		"x/" + path:                                 metadata("a", "1", ""),
		path:                                        metadata("a", "1", ""),
		"y/rootfs/" + path:                          metadata("a", "1", ""),
	})
	want := []string{
		"pkg:deb/debian/python3-a@1-1?arch=all\n  x/rootfs/" + path + " as PyPI a 1\n  x/rootfs/var/lib/dpkg/status",
		"pkg:pypi/a@1\n  " + path + "\n  x/" + path + "\n  y/rootfs/" + path,
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestAPackageFileOwnsWhatItHolds(t *testing.T) {
	rpm := &component.Listing{Path: "d/c.rpm", Format: "rpm/package", Role: component.RoleBinary, Nodes: []component.Node{
		{Ecosystem: "Rocky Linux", Name: "python3-c", Version: "1-1", PURL: "pkg:rpm/rocky-linux/python3-c@1-1"}}}
	foreign := &component.Listing{Path: "d/f.rpm", Format: "rpm/package", Role: component.RoleBinary, Nodes: []component.Node{
		{Ecosystem: "rpm", Name: "f", Version: "1-1", PURL: "pkg:rpm/f@1-1", Source: "vendor:Somebody"}}}
	const inside = "usr/lib/python3/dist-packages/a-1.dist-info/METADATA"
	s := join(t, map[string]string{
		"d/a.deb!/control.tar.xz!/control": "Package: python3-a\nVersion: 1-1\nArchitecture: all\nMaintainer: Team <team@lists.debian.org>\n",
		"d/a.deb!/data.tar.zst!/" + inside: metadata("a", "1", ""),
		"d/b.deb!/control.tar.gz!/control": "Package: theirs\nVersion: 1-1\nArchitecture: all\nMaintainer: They <they@vendor.invalid>\n",
		"d/b.deb!/data.tar!/" + inside:     metadata("b", "1", ""),
		"d/c.rpm!/" + inside:               metadata("c", "1", ""),
		"d/f.rpm!/" + inside:               metadata("f", "1", ""),
		"d/" + inside:                      metadata("own", "1", ""),
	}, rpm, foreign)
	want := []string{
		"pkg:deb/debian/python3-a@1-1?arch=all\n  d/a.deb!/control.tar.xz!/control\n  d/a.deb!/data.tar.zst!/" + inside + " as PyPI a 1",
		"pkg:deb/debian/theirs@1-1?arch=all\n  d/b.deb!/control.tar.gz!/control",
		"pkg:pypi/b@1\n  d/b.deb!/data.tar!/" + inside,
		"pkg:pypi/f@1\n  d/f.rpm!/" + inside,
		"pkg:pypi/own@1\n  d/" + inside,
		"pkg:rpm/f@1-1\n  d/f.rpm",
		"pkg:rpm/rocky-linux/python3-c@1-1\n  d/c.rpm\n  d/c.rpm!/" + inside + " as PyPI c 1",
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestPackageFilesOfApkAndPacman(t *testing.T) {
	const inside = "usr/lib/python3.11/site-packages/a-1.dist-info/METADATA"
	s := join(t, map[string]string{
		"a.apk!/.PKGINFO":          "pkgname = py3-a\npkgver = 1-r0\narch = noarch\npackager = Builder <builder@lists.alpinelinux.org>\n",
		"a.apk!/" + inside:         metadata("a", "1", ""),
		"a.pkg.tar.zst!/.PKGINFO":  "pkgname = python-a\npkgbase = python-a\npkgver = 1-1\narch = any\npackager = One <one@archlinux.org>\n",
		"a.pkg.tar.zst!/" + inside: metadata("a", "1", ""),
		"b.pkg.tar.zst!/.PKGINFO":  "pkgname = python-b\npkgbase = python-b\npkgver = 1-1\narch = any\npackager = Unknown Packager\n",
		"b.pkg.tar.zst!/" + inside: metadata("b", "1", ""),
		"c/.PKGINFO":               "pkgname = c\npkgbase = c\npkgver = 1-1\n", // in no archive
		"c/" + inside:              metadata("c", "1", ""),
	})
	want := []string{
		"pkg:alpm/arch/c@1-1\n  c/.PKGINFO",
		"pkg:alpm/arch/python-a@1-1?arch=any\n  a.pkg.tar.zst!/.PKGINFO",
		"pkg:alpm/arch/python-b@1-1?arch=any\n  b.pkg.tar.zst!/.PKGINFO",
		"pkg:apk/alpine/py3-a@1-r0?arch=noarch\n  a.apk!/.PKGINFO\n  a.apk!/" + inside + " as PyPI a 1",
		"pkg:pypi/a@1\n  a.pkg.tar.zst!/" + inside,
		"pkg:pypi/b@1\n  b.pkg.tar.zst!/" + inside,
		"pkg:pypi/c@1\n  c/" + inside,
	}
	if d := cmp.Diff(want, components(s)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// BenchmarkJoin has 2,000 packages, half of which own a Python distribution.
func BenchmarkJoin(b *testing.B) {
	var status strings.Builder
	files := map[string]string{"etc/os-release": osRelease}
	for i := range 2000 {
		name := fmt.Sprintf("python3-p%d", i)
		status.WriteString(stanza(name, "1.0-1", fmt.Sprintf("Source: src%d", i)))
		files["var/lib/dpkg/info/"+name+".list"] = fmt.Sprintf("/usr/lib/python3/dist-packages/p%d-1.dist-info/METADATA\n/usr/bin/p%d\n", i, i)
		if i%2 == 0 {
			files[fmt.Sprintf("usr/lib/python3/dist-packages/p%d-1.dist-info/METADATA", i)] = metadata(fmt.Sprint("p", i), "1", "")
		}
	}
	files["var/lib/dpkg/status"] = status.String()
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := inspect.NewDispatch(readers())
		var listings []*component.Listing
		for p, content := range files {
			for _, i := range d.Takers(p, false, nil) {
				var res inspect.Result
				if err := d.Inspector(i).Inspect(inventorytest.File(p, []byte(content)), &res); err != nil {
					b.Fatal(err)
				}
				listings = append(listings, res.Listings...)
			}
		}
		s := inventory.NewSet(listings)
		b.StartTimer()
		dpkg.Join().Run(s)
		distro.Join().Run(s)
		if n := s.At("var/lib/dpkg/status", "dpkg/status").Attr(distro.AttrOwnedCount); n != "1000" {
			b.Fatal(n)
		}
	}
}
