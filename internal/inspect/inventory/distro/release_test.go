package distro

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// database makes the listing of a package database.
func database(path, format string, nodes ...component.Node) *component.Listing {
	l := &component.Listing{Path: path, Format: format, Role: component.RoleInstalled, Nodes: nodes}
	l.Finish(true)
	return l
}

// read reads the release files among files and joins them with the listings.
func read(t testing.TB, files map[string]string, listings ...*component.Listing) *inventory.Set {
	t.Helper()
	d := inspect.NewDispatch([]inspect.Inspector{OSRelease(), Release()})
	for p, text := range files {
		for _, i := range d.Takers(p, false, nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(inventorytest.File(p, []byte(text)), &res); err != nil {
				t.Fatal(err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	return s
}

// of returns the path of the database and its one package, as readers leave it.
func of(typ string) (path, format string, n component.Node) {
	n = component.Node{Name: "pkg", Version: "1-1"}
	switch typ {
	case "deb":
		n.Ecosystem, n.PURL = "Debian", "pkg:deb/debian/pkg@1-1?arch=amd64&upstream=src%401-0"
		return "var/lib/dpkg/status", "dpkg/status", n
	case "apk":
		n.Ecosystem, n.PURL = "Alpine", "pkg:apk/alpine/pkg@1-1?arch=x86_64"
		return "lib/apk/db/installed", "apk/installed", n
	case "alpm":
		n.Ecosystem, n.PURL = "alpm", "pkg:alpm/arch/pkg@1-1?arch=x86_64"
		return "var/lib/pacman/local/pkg-1-1/desc", "pacman/desc", n
	}
	n.Version, n.Ecosystem, n.PURL = "2:1-1", "rpm", "pkg:rpm/pkg@1-1?arch=x86_64&epoch=2"
	return "var/lib/rpm/rpmdb.sqlite", "rpm/database", n
}

func TestReleasesOfDistributions(t *testing.T) {
	for _, tt := range []struct {
		name, typ, osRelease, ecosystem, purl string
	}{
		{"Debian", "deb", "ID=debian\nVERSION_ID=\"12\"", "Debian:12", "pkg:deb/debian/pkg@1-1?arch=amd64&distro=debian-12&upstream=src%401-0"},
		{"Debian before its release", "deb", "ID=debian\nVERSION_CODENAME=trixie", "Debian:13", "pkg:deb/debian/pkg@1-1?arch=amd64&distro=debian-trixie&upstream=src%401-0"},
		{"Debian unstable", "deb", "ID=debian", "Debian", "pkg:deb/debian/pkg@1-1?arch=amd64&distro=debian&upstream=src%401-0"},
		{"Ubuntu", "deb", "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"22.04\"\nUBUNTU_CODENAME=jammy", "Ubuntu:22.04:LTS", "pkg:deb/ubuntu/pkg@1-1?arch=amd64&distro=ubuntu-22.04&upstream=src%401-0"},
		{"Ubuntu, no long support", "deb", "ID=ubuntu\nVERSION_ID=\"23.10\"", "Ubuntu:23.10", "pkg:deb/ubuntu/pkg@1-1?arch=amd64&distro=ubuntu-23.10&upstream=src%401-0"},
		{"Mint", "deb", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"21.3\"\nUBUNTU_CODENAME=jammy", "Ubuntu:22.04:LTS", "pkg:deb/ubuntu/pkg@1-1?arch=amd64&distro=ubuntu-jammy&upstream=src%401-0"},
		{"a derivative of nothing known", "deb", "ID=own\nVERSION_ID=1", "deb", "pkg:deb/own/pkg@1-1?arch=amd64&distro=own-1&upstream=src%401-0"},
		{"Alpine", "apk", "ID=alpine\nVERSION_ID=3.19.1", "Alpine:v3.19", "pkg:apk/alpine/pkg@1-1?arch=x86_64&distro=alpine-3.19.1"},
		{"Wolfi", "apk", "ID=wolfi\nVERSION_ID=20230201", "Wolfi", "pkg:apk/wolfi/pkg@1-1?arch=x86_64&distro=wolfi-20230201"},
		{"Chainguard", "apk", "ID=chainguard\nVERSION_ID=20230214", "Chainguard", "pkg:apk/chainguard/pkg@1-1?arch=x86_64&distro=chainguard-20230214"},
		{"Rocky", "rpm", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\nVERSION_ID=\"9.3\"", "Rocky Linux:9", "pkg:rpm/rocky-linux/pkg@1-1?arch=x86_64&distro=rocky-9.3&epoch=2"},
		{"AlmaLinux", "rpm", "ID=\"almalinux\"\nVERSION_ID=\"8.9\"", "AlmaLinux:8", "pkg:rpm/almalinux/pkg@1-1?arch=x86_64&distro=almalinux-8.9&epoch=2"},
		{"Red Hat", "rpm", "ID=rhel\nVERSION_ID=9.2", "Red Hat", "pkg:rpm/redhat/pkg@1-1?arch=x86_64&distro=rhel-9.2&epoch=2"},
		{"openSUSE", "rpm", "ID=\"opensuse-leap\"\nVERSION_ID=\"15.5\"", "openSUSE:Leap 15.5", "pkg:rpm/opensuse/pkg@1-1?arch=x86_64&distro=opensuse-leap-15.5&epoch=2"},
		{"Tumbleweed", "rpm", "ID=\"opensuse-tumbleweed\"\nVERSION_ID=\"20240101\"", "openSUSE:Tumbleweed", "pkg:rpm/opensuse/pkg@1-1?arch=x86_64&distro=opensuse-tumbleweed-20240101&epoch=2"},
		{"SUSE", "rpm", "ID=\"sles\"\nVERSION_ID=\"15.5\"", "SUSE:Linux Enterprise Server 15 SP5", "pkg:rpm/suse/pkg@1-1?arch=x86_64&distro=sles-15.5&epoch=2"},
		{"openEuler", "rpm", "ID=\"openEuler\"\nVERSION=\"22.03 (LTS-SP1)\"\nVERSION_ID=\"22.03\"", "openEuler:22.03-LTS-SP1", "pkg:rpm/openeuler/pkg@1-1?arch=x86_64&distro=openeuler-22.03-lts-sp1&epoch=2"},
		{"Photon", "rpm", "ID=photon\nVERSION_ID=5.0", "Photon OS:5.0", "pkg:rpm/photon/pkg@1-1?arch=x86_64&distro=photon-5.0&epoch=2"},
		{"Azure Linux", "rpm", "ID=azurelinux\nVERSION_ID=3.0", "Azure Linux:3", "pkg:rpm/azurelinux/pkg@1-1?arch=x86_64&distro=azurelinux-3.0&epoch=2"},
		{"Mageia", "rpm", "ID=mageia\nVERSION_ID=9", "Mageia:9", "pkg:rpm/mageia/pkg@1-1?arch=x86_64&distro=mageia-9&epoch=2"},
		{"Amazon, of which OSV has nothing", "rpm", "ID=\"amzn\"\nID_LIKE=\"centos rhel fedora\"\nVERSION_ID=\"2\"", "rpm", "pkg:rpm/amazon/pkg@1-1?arch=x86_64&distro=amzn-2&epoch=2"},
		{"Arch", "alpm", "ID=arch", "alpm", "pkg:alpm/arch/pkg@1-1?arch=x86_64&distro=arch"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path, format, n := of(tt.typ)
			l := database(path, format, n)
			read(t, map[string]string{"etc/os-release": tt.osRelease}, l)
			got := l.Nodes[0]
			if got.Ecosystem != tt.ecosystem || got.PURL != tt.purl || got.Version != n.Version {
				t.Errorf("%s %s\nwant %s %s", got.Ecosystem, got.PURL, tt.ecosystem, tt.purl)
			}
			p, err := purl.Parse(got.PURL)
			if err != nil {
				t.Fatal(err)
			}
			// What a document with this package URL would be matched as.
			if eco, _ := ecosystem.FromPURL(p); !strings.HasPrefix(eco, tt.ecosystem) && !strings.HasPrefix(tt.ecosystem, eco) {
				t.Errorf("read back as %s", eco)
			}
		})
	}
}

func TestOlderFilesStandIn(t *testing.T) {
	for _, tt := range []struct {
		name, typ string
		files     map[string]string
		want      string
		note      string
	}{
		{"without os-release", "deb", map[string]string{"etc/debian_version": "11.6\n"}, "Debian:11", ""},
		{"Alpine without os-release", "apk", map[string]string{"etc/alpine-release": "3.14.2\n"}, "Alpine:v3.14", ""},
		{"a derivative keeps the file of what it is made from", "deb",
			map[string]string{"etc/os-release": "ID=raspbian\nID_LIKE=debian\nVERSION_ID=\"12\"\n", "etc/debian_version": "12.4\n"}, "Debian:12",
			"raspbian 12 is matched as Debian:12, from which it takes its packages"},
		{"postmarketOS", "apk", map[string]string{"etc/os-release": "ID=postmarketos\nID_LIKE=alpine\nVERSION_ID=v24.06\n", "etc/alpine-release": "3.20.1\n"}, "Alpine:v3.20",
			"postmarketos v24.06 is matched as Alpine:v3.20, from which it takes its packages"},
		{"a derivative that does not say its base", "deb", map[string]string{"etc/os-release": "ID=kali\nID_LIKE=debian\nVERSION_ID=2024.1\n"}, "deb", "the packages of kali 2024.1 are listed only, for no ecosystem of OSV has advisories about them"},
		{"etc before usr", "deb", map[string]string{"etc/os-release": "ID=debian\nVERSION_ID=12\n", "usr/lib/os-release": "ID=debian\nVERSION_ID=11\n"}, "Debian:12", ""},
		{"usr alone", "deb", map[string]string{"usr/lib/os-release": "ID=debian\nVERSION_ID=11\n"}, "Debian:11", ""},
		{"the version stands in the older file", "deb", map[string]string{"etc/os-release": "ID=debian\n", "etc/debian_version": "10.2\n"}, "Debian:10", ""},
		{"an rpm database beside the files of another system", "rpm", map[string]string{"etc/redhat-release": "Rocky Linux release 8.9 (Green Obsidian)\n", "etc/debian_version": "12\n"}, "Rocky Linux:8", ""},
		{"nothing", "deb", nil, "Debian", "the release is not known, for there is no os-release beside this database"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path, format, n := of(tt.typ)
			l := database(path, format, n)
			read(t, tt.files, l)
			note := ""
			if len(l.Notes) > 0 {
				note = l.Notes[0].Text
			}
			if l.Nodes[0].Ecosystem != tt.want || note != tt.note {
				t.Errorf("%s %q", l.Nodes[0].Ecosystem, note)
			}
		})
	}
}

func TestWhatThereIsToSayAboutARootIsSaidOnce(t *testing.T) {
	_, _, n := of("alpm")
	db := func(name string) *component.Listing {
		return database("var/lib/pacman/local/"+name+"-1-1/desc", "pacman/desc", n)
	}
	a, b, c := db("a"), db("b"), db("c")
	read(t, map[string]string{"etc/os-release": "ID=arch\n"}, c, a, b)
	if len(a.Notes) != 1 || len(b.Notes)+len(c.Notes) != 0 {
		t.Errorf("%v %v %v", a.Notes, b.Notes, c.Notes)
	}
}

func TestEveryRootHasItsOwnRelease(t *testing.T) {
	_, format, n := of("deb")
	a, b := database("a/rootfs/var/lib/dpkg/status", format, n), database("b.tar!/var/lib/dpkg/status", format, n)
	c := database("var/lib/dpkg/status.d/c", "dpkg/status-d", n)
	read(t, map[string]string{
		"a/rootfs/etc/os-release":   "ID=debian\nVERSION_ID=12\n",
		"b.tar!/usr/lib/os-release": "ID=ubuntu\nVERSION_ID=24.04\n",
		"etc/os-release":            "ID=debian\nVERSION_ID=11\n",
	}, a, b, c)
	got := []string{a.Nodes[0].Ecosystem, b.Nodes[0].Ecosystem, c.Nodes[0].Ecosystem}
	if d := cmp.Diff([]string{"Debian:12", "Ubuntu:24.04:LTS", "Debian:11"}, got); d != "" {
		t.Error(d)
	}
}

func TestRPMPackagesOfOtherMakersAreNotTheSystems(t *testing.T) {
	node := func(vendor, eco, source string) component.Node {
		return component.Node{Name: "p", Version: "1-1", Ecosystem: eco, Source: source, PURL: "pkg:rpm/" + vendor + "p@1-1"}
	}
	l := database("var/lib/rpm/Packages.db", "rpm/database",
		node("", "rpm", ""), node("suse/", "SUSE", ""), node("fedora/", "rpm", ""), node("", "rpm", "vendor:Docker"), node("redhat/", "Red Hat", ""))
	read(t, map[string]string{"etc/os-release": "ID=opensuse-leap\nVERSION_ID=15.5\n"}, l)
	var got []string
	for _, n := range l.Nodes {
		got = append(got, n.Ecosystem+" "+n.PURL)
	}
	want := []string{
		"openSUSE:Leap 15.5 pkg:rpm/opensuse/p@1-1?distro=opensuse-leap-15.5",
		"openSUSE:Leap 15.5 pkg:rpm/opensuse/p@1-1?distro=opensuse-leap-15.5",
		"rpm pkg:rpm/fedora/p@1-1?distro=opensuse-leap-15.5",
		"rpm pkg:rpm/p@1-1?distro=opensuse-leap-15.5",
		"Red Hat pkg:rpm/redhat/p@1-1?distro=opensuse-leap-15.5",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}
