package dpkg

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// sourceOf returns source package, its version and the architecture of a node.
func sourceOf(t testing.TB, n *component.Node) (name, version, arch string) {
	t.Helper()
	p, err := purl.Parse(n.PURL)
	if err != nil {
		t.Fatalf("%s: %v", n.PURL, err)
	}
	name, version = p.Name, p.Version
	if up := p.Qualifier("upstream"); up != "" {
		n, v, ok := strings.Cut(up, "@")
		if name = n; ok {
			version = v
		}
	}
	return name, version, p.Qualifier("arch")
}

const statusText = `Package: libc6
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Source: glibc
Version: 2.36-9+deb12u10
Depends: libgcc-s1
Description: library
 with a text that has
 Package: looks like a field

Package: libc6
Status: install ok installed
Architecture: i386
Multi-Arch: same
Source: glibc
Version: 2.36-9+deb12u10

Package: libgcc-s1
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Source: gcc-12 (12.2.0-14)
Version: 12.2.0-14+b1
Depends: gcc-12-base (= 12.2.0-14), libc6 (>= 2.35)

Package: bash
Status: install ok installed
Essential: yes
Architecture: amd64
Version: 5.2.15-2+b7
Source: bash (5.2.15-2)
Pre-Depends: libc6 (>= 2.36), libtinfo6 (>= 6)
Depends: base-files (>= 2.1.12), debianutils (>= 5.6-0.1)
Recommends: bash-completion

Package: mailer
Status: install ok installed
Architecture: all
Version: 1:1.0
Depends: exim4 | mail-transport-agent, python3:any (>= 3.7~) | python3,
 libc6 [amd64] <!nocheck>

Package: postfix
Status: install ok half-configured
Architecture: amd64
Version: 3.7
Provides: mail-transport-agent, default-mta (= 1)

Package: python3
Status: install ok triggers-pending
Architecture: amd64
Version: 3.11
Origin: Some Vendor

Package: python3-minimal
Status: hold ok unpacked
Architecture: amd64
Version: 3.11

Package: old-config
Status: deinstall ok config-files
Architecture: amd64
Version: 0.9

Package: gone
Status: purge ok not-installed
Architecture: amd64

Package: dpkg
Status: install ok installed
Architecture: amd64
Version: 1.21.22

Package: wine32
Status: install ok installed
Architecture: i386
Version: 8.0
Depends: libc6

Package: odd
Status: who knows
Version: 1

Version: 3
Status: install ok installed

Package: noversion
Status: install reinstreq half-installed
Architecture: amd64
`

func TestStatus(t *testing.T) {
	inventorytest.Compare(t, Status(), "var/lib/dpkg/status", statusText, `
node libc6 2.36-9+deb12u10 ecosystem=Debian purl=pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&upstream=glibc alias=libc6:amd64 @1:10 "libc6"
node libc6 2.36-9+deb12u10 ecosystem=Debian purl=pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=i386&upstream=glibc alias=libc6:i386 @12:10 "libc6"
node libgcc-s1 12.2.0-14+b1 ecosystem=Debian purl=pkg:deb/debian/libgcc-s1@12.2.0-14%2Bb1?arch=amd64&upstream=gcc-12%4012.2.0-14 alias=libgcc-s1:amd64 @19:10 "libgcc-s1"
node bash 5.2.15-2+b7 ecosystem=Debian purl=pkg:deb/debian/bash@5.2.15-2%2Bb7?arch=amd64&upstream=bash%405.2.15-2 @27:10 "bash"
node mailer 1:1.0 ecosystem=Debian purl=pkg:deb/debian/mailer@1:1.0?arch=all @37:10 "mailer"
node postfix 3.7 ecosystem=Debian purl=pkg:deb/debian/postfix@3.7?arch=amd64 @44:10 "postfix"
node python3 3.11 ecosystem=Debian purl=pkg:deb/debian/python3@3.11?arch=amd64 @50:10 "python3"
node python3-minimal 3.11 ecosystem=Debian purl=pkg:deb/debian/python3-minimal@3.11?arch=amd64 @56:10 "python3-minimal"
node dpkg 1.21.22 ecosystem=Debian purl=pkg:deb/debian/dpkg@1.21.22?arch=amd64 @70:10 "dpkg"
node wine32 8.0 ecosystem=Debian purl=pkg:deb/debian/wine32@8.0?arch=i386 alias=wine32:i386 @75:10 "wine32"
node noversion  ecosystem=Debian purl=pkg:deb/debian/noversion?arch=amd64 @88:10 "noversion"
edge libc6 2.36-9+deb12u10 -> libgcc-s1 12.2.0-14+b1
edge libgcc-s1 12.2.0-14+b1 -> libc6 2.36-9+deb12u10
edge bash 5.2.15-2+b7 -> libc6 2.36-9+deb12u10
edge mailer 1:1.0 -> libc6 2.36-9+deb12u10
edge mailer 1:1.0 -> postfix 3.7
edge mailer 1:1.0 -> python3 3.11
edge wine32 8.0 -> libc6 2.36-9+deb12u10
note postfix is not set up: its state is half-configured @44
note python3-minimal is not set up: its state is unpacked @56
note odd has the status "who knows", so it is not counted as installed @81
note an entry without a package's name @85
note noversion is not set up: its state is half-installed @88
note noversion has no version @88`)
}

func TestALibraryOfTheRightArchitectureIsNeeded(t *testing.T) {
	// The second of the two packages libc6 has the same name and version.
	l := inventorytest.Read(t, Status(), "var/lib/dpkg/status", statusText)
	want := map[string]string{"bash": "libc6:amd64", "wine32": "libc6:i386", "mailer": "libc6:amd64"}
	for _, e := range l.Edges {
		from, to := &l.Nodes[e.From], &l.Nodes[e.To]
		if alias := want[from.Name]; alias != "" && to.Name == "libc6" && to.Alias != alias {
			t.Errorf("%s needs %s", from.Name, to.Alias)
		}
	}
}

func TestWhatIsLeftOfRemovedPackagesIsAnAttribute(t *testing.T) {
	l := inventorytest.Read(t, Status(), "var/lib/dpkg/status", statusText)
	var got []string
	for _, a := range l.Attrs {
		got = append(got, a.Name+" = "+a.Value)
	}
	if d := cmp.Diff([]string{"essential = bash", "origin = python3 Some Vendor", "config-files = old-config 0.9"}, got); d != "" {
		t.Error(d)
	}
}

func TestFilesAreTakenByTheirPlaces(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Status(), StatusD(), Files(), Copyright(), Control(), ExtendedStates()})
	for path, want := range map[string]string{
		"var/lib/dpkg/status":                      "dpkg/status",
		"rootfs/var/lib/dpkg/status":               "dpkg/status",
		"var/lib/dpkg/status-old":                  "",
		"var/lib/dpkg/available":                   "",
		"var/lib/dpkg/status.d/bGliYzY=":           "dpkg/status-d",
		"var/lib/dpkg/status.d/base-files.md5sums": "dpkg/files dpkg/status-d",
		"var/lib/dpkg/info/libc6:amd64.list":       "dpkg/files",
		"var/lib/dpkg/info/libc6:amd64.md5sums":    "",
		"usr/share/doc/libc6/copyright":            "dpkg/copyright",
		"usr/share/doc/libc6/examples/copyright":   "",
		"control":                                  "dpkg/control",
		"md5sums":                                  "",
		"debian/control":                           "dpkg/control", // which its path rules out
	} {
		var got []string
		for _, i := range d.Takers(path, true, nil) {
			got = append(got, d.Inspector(i).ID())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", path, got, want)
		}
	}
}

const systemStatus = `Package: libc6
Status: install ok installed
Architecture: amd64
Multi-Arch: same
Version: 2.36

Package: tool
Status: install ok installed
Architecture: all
Version: 1.0
`

func TestPackagesGetTheirFilesAndLicences(t *testing.T) {
	files := map[string]string{
		"r/var/lib/dpkg/status":                systemStatus,
		"r/var/lib/dpkg/info/libc6:amd64.list": "/.\n/lib\n/lib/x86_64-linux-gnu\n/lib/x86_64-linux-gnu/libc.so.6\n/usr\n/usr/lib\n/usr/lib/empty\n",
		"r/var/lib/dpkg/info/tool.list":        "/usr/bin\n/usr/bin/tool\n/usr/share/doc/tool/copyright\n",
		"r/var/lib/dpkg/info/unknown.list":     "/usr/bin/unknown\n",
		"other/var/lib/dpkg/info/tool.list":    "/usr/bin/other\n",
		"r/usr/share/doc/tool/copyright":       "Format: https://docs.invalid/1.0/\n\nFiles: *\nLicense: GPL-2+ or Artistic\n",
		"r/usr/share/doc/gone/copyright":       "Format: https://docs.invalid/1.0/\n\nFiles: *\nLicense: Expat\n",
	}
	s := set(t, files)
	Join().Run(s)
	left := s.Finish(func(string) string { return "" })
	if len(left) != 1 {
		t.Fatalf("%d listings are left", len(left))
	}
	owners := make(map[uint64]string)
	ospkg.Owned(left[0], func(node uint32, hash uint64) { owners[hash] = left[0].Nodes[node].Name })
	want := map[uint64]string{ospkg.Hash("lib/x86_64-linux-gnu/libc.so.6"): "libc6", ospkg.Hash("usr/bin/tool"): "tool", ospkg.Hash("usr/lib/empty"): "libc6"}
	if d := cmp.Diff(want, owners); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if got := left[0].Nodes[1].Licence; got != "GPL-2.0-or-later OR Artistic" {
		t.Errorf("licence %q", got)
	}
}

// set reads files with the readers of this package.
func set(t testing.TB, files map[string]string) *inventory.Set {
	t.Helper()
	d := inspect.NewDispatch([]inspect.Inspector{Status(), StatusD(), Files(), Copyright(), Control(), ExtendedStates()})
	var listings []*component.Listing
	for p, content := range files {
		inner := p[strings.LastIndex(p, "!/")+1:]
		for _, i := range d.Takers(strings.TrimPrefix(inner, "/"), false, nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(inventorytest.File(p, []byte(content)), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	return inventory.NewSet(listings)
}

func TestImagesWithoutAPackageManager(t *testing.T) {
	got := inventorytest.Joined(t, []*inventory.Reader{StatusD(), Files()}, Join(), "", map[string]string{
		"var/lib/dpkg/status.d/bGliYzY=":         "Package: libc6\nArchitecture: amd64\nVersion: 2.36\nSource: glibc\nProvides: libc-virtual\n",
		"var/lib/dpkg/status.d/bGliYzY=.md5sums": "d41d8cd98f00b204e9800998ecf8427e  lib/x86_64-linux-gnu/libc.so.6\n",
		"var/lib/dpkg/status.d/tool":             "Package: tool\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\nDepends: missing | libc6 (>= 2), libc-virtual\nPre-Depends: tool\n\nPackage: second\nVersion: 2\n",
		"var/lib/dpkg/status.d/removed":          "Package: removed\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1\n",
		"var/lib/dpkg/status.d/README":           "no control file\n",
	})
	want := `== var/lib/dpkg/status.d/bGliYzY=
node libc6 2.36 ecosystem=Debian purl=pkg:deb/debian/libc6@2.36?arch=amd64&upstream=glibc @1:10 "libc6"
== var/lib/dpkg/status.d/removed
note removed has the status "deinstall ok config-files", so it is not counted as installed @1
== var/lib/dpkg/status.d/tool
node tool 1 ecosystem=Debian purl=pkg:deb/debian/tool@1?arch=amd64 @1:10 "tool"
node libc6 2.36 ecosystem=Debian purl=pkg:deb/debian/libc6@2.36?arch=amd64&upstream=glibc @1:10 "tool"
edge tool 1 -> libc6 2.36
note 1 more paragraphs stand behind the one of tool @1
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestPackagesThatAnotherOneNeededAreNotDirect(t *testing.T) {
	files := map[string]string{
		"var/lib/dpkg/status": statusText,
		"var/lib/apt/extended_states": "Package: libc6\nArchitecture: amd64\nAuto-Installed: 1\n\nPackage: mailer\nArchitecture: amd64\nAuto-Installed: 1\n\n" +
			"Package: bash\nArchitecture: amd64\nAuto-Installed: 0\n\nPackage: wine32\nArchitecture: i386\nAuto-Installed: 1\n",
		"r/var/lib/apt/extended_states": "Package: dpkg\nAuto-Installed: 1\n",
	}
	s := set(t, files)
	Join().Run(s)
	left := s.Finish(func(string) string { return "" })
	if len(left) != 1 {
		t.Fatalf("%d listings are left", len(left))
	}
	var got []string
	for _, n := range left[0].Nodes {
		if !n.Direct {
			got = append(got, n.Name+" "+n.Alias)
		}
	}
	if d := cmp.Diff([]string{"libc6 libc6:amd64", "mailer ", "wine32 wine32:i386"}, got); d != "" {
		t.Error(d)
	}
}

func TestAPackageFile(t *testing.T) {
	s := set(t, map[string]string{
		"tool.deb!/control.tar.xz!/control":   "Package: tool\nVersion: 1-1\nArchitecture: arm64\nDepends: libc6\nProvides: x\nMaintainer: Some Team <team@lists.alioth.debian.org>\n",
		"src/debian/control":                  "Source: tool\n\nPackage: tool\nArchitecture: any\n",
		"pkg/DEBIAN/control":                  "Package: built\nVersion: 2\nArchitecture: all\n",
		"theirs.deb!/control.tar.gz!/control": "Package: theirs\nVersion: 1\nArchitecture: all\nMaintainer: Someone <someone@vendor.invalid>\n",
		"own.deb!/control.tar.gz!/control":    "Package: own\nVersion: 1\nArchitecture: all\nOrigin: Vendor\n",
	})
	Join().Run(s)
	var got []string
	for _, l := range s.Finish(func(string) string { return "" }) {
		if len(l.Keys)+len(l.Declarations) > 0 {
			t.Errorf("%s: %v %v is left", l.Path, l.Keys, l.Declarations)
		}
		got = append(got, fmt.Sprintf("%s %s %s: %s", l.Path, l.Role, l.Nodes[0].PURL, l.Attr(ospkg.AttrOrigin)))
	}
	want := []string{
		"own.deb!/control.tar.gz!/control binary pkg:deb/debian/own@1?arch=all: own Vendor",
		"pkg/DEBIAN/control binary pkg:deb/debian/built@2?arch=all: built unknown",
		"theirs.deb!/control.tar.gz!/control binary pkg:deb/debian/theirs@1?arch=all: theirs unknown",
		"tool.deb!/control.tar.xz!/control binary pkg:deb/debian/tool@1-1?arch=arm64: tool debian",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestLicencesOfMachineReadableCopyright(t *testing.T) {
	const head = "Format: https://docs.invalid/format/1.0/\nUpstream-Name: x\n\n"
	for _, tt := range []struct{ name, text, want string }{
		{"one licence", head + "Files: *\nCopyright: me\nLicense: Expat\n full text\n", "MIT"},
		{"several files", head + "Files: *\nLicense: GPL-2+\n\nFiles: lib/*\nLicense: BSD-3-clause\n\nFiles: x\nLicense: GPL-2+\n", "GPL-2.0-or-later AND BSD-3-Clause"},
		{"a choice among several", head + "Files: *\nLicense: GPL-3 or Apache-2.0\n\nFiles: y\nLicense: LGPL-2.1\n", "(GPL-3.0-only OR Apache-2.0) AND LGPL-2.1-only"},
		{"the packaging does not count", head + "Files: *\nLicense: ISC\n\nFiles: debian/*\nLicense: GPL-3+\n", "ISC"},
		{"texts of licences stand alone", head + "Files: *\nLicense: Zlib\n\nLicense: GPL-2+\n text\n", "Zlib"},
		{"an exception and a comma", head + "Files: *\nLicense: GPL-2+ with OpenSSL exception, and Custom\n", "GPL-2.0-or-later WITH OpenSSL exception AND Custom"},
		{"names that only look alike", head + "Files: *\nLicense: GPL-any\n", "GPL-any"},
		{"free text", "This package was debianized by me.\n\nLicense: GPL-2\n", ""},
		{"nothing", "", ""},
	} {
		l := inventorytest.Read(t, Copyright(), "usr/share/doc/x/copyright", tt.text)
		got := ""
		if l != nil {
			got = l.Attr(attrLicence)
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestFieldsOfParagraphs(t *testing.T) {
	text := "\n\nA: 1\nB:\n two\n three\n# comment: no\nC:x\r\n \nno field\nD : y\nE:"
	var got []string
	for f := range fields(text) {
		if !strings.HasPrefix(text[f.off:], f.value) {
			t.Errorf("%q is not at %d", f.value, f.off)
		}
		got = append(got, fmt.Sprintf("%s=%q %v", f.name, f.value, f.first))
	}
	want := []string{`A="1" true`, `B="two\n three" false`, `C="x" false`, `E="" true`}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestAlternativesOfARequirement(t *testing.T) {
	for value, want := range map[string]string{
		"a":                               "a",
		" a (>= 1) | b:any|c [amd64] <x>": "a b: c",
		"":                                "",
		" | (>= 1)":                       "",
		"a\n | b":                         "a b",
	} {
		var got []string
		for name, qualified := range alternatives(value) {
			if qualified {
				name += ":"
			}
			got = append(got, name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q", value, got)
		}
	}
}

func TestSourcesMayHaveAVersionOfTheirOwn(t *testing.T) {
	for value, want := range map[string][2]string{"glibc": {"glibc", ""}, "glibc (2.36-9)": {"glibc", "2.36-9"}, "": {}, "x (": {"x", ""}, "x ( 1 ) y": {"x", "1"}} {
		if name, version := source(value); [2]string{name, version} != want {
			t.Errorf("%q: %q %q", value, name, version)
		}
	}
}

// TestManyProvidersAndAlternativesAreCheap has a database in which every package
// provides one name and needs it by many alternatives.
func TestManyProvidersAndAlternativesAreCheap(t *testing.T) {
	var sb strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&sb, "Package: p%d\nStatus: install ok installed\nVersion: 1\nArchitecture: all\nProvides: same\nDepends: %s same\n\n", i, strings.Repeat("no | ", 300))
	}
	l := inventorytest.Read(t, Status(), "var/lib/dpkg/status", sb.String())
	if len(l.Nodes) != 3000 || len(l.Edges) > 8*3000 {
		t.Errorf("%d nodes, %d edges", len(l.Nodes), len(l.Edges))
	}
}

func FuzzStatus(f *testing.F) {
	inventorytest.Fuzz(f, Status(), "var/lib/dpkg/status", statusText, "Package: a\nStatus: install ok installed\nDepends: a|a, (", "Package:\n\n\nStatus: x")
}

func FuzzStatusD(f *testing.F) {
	inventorytest.Fuzz(f, StatusD(), "var/lib/dpkg/status.d/x", "Package: a\nVersion: 1\nArchitecture: all\nDepends: b | c:any, d\nProvides: e (= 1)\n")
}

func FuzzControl(f *testing.F) {
	inventorytest.Fuzz(f, Control(), "x.deb!/control.tar.gz!/control", "Package: a\nVersion: 1\nArchitecture: all\n", "Package: \xff\nVersion: %\nArchitecture: ?")
}

func FuzzExtendedStates(f *testing.F) {
	inventorytest.Fuzz(f, ExtendedStates(), "var/lib/apt/extended_states", "Package: a\nArchitecture: b\nAuto-Installed: 1\n", "Auto-Installed: 1\n\nPackage:")
}

func FuzzFiles(f *testing.F) {
	inventorytest.Fuzz(f, Files(), "var/lib/dpkg/info/x.list", "/.\n/usr\n/usr/bin\n/usr/bin/x\n", "/a\n/a\n/a/")
}

func FuzzCopyright(f *testing.F) {
	inventorytest.Fuzz(f, Copyright(), "usr/share/doc/x/copyright", "Format: x\n\nFiles: *\nLicense: GPL-2+ or Expat\n", "Format:\nLicense: ,\n\nFiles:\nLicense: or")
}

func BenchmarkStatus2k(b *testing.B) {
	var sb strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&sb, `Package: lib%d
Status: install ok installed
Priority: optional
Section: libs
Installed-Size: 1234
Maintainer: Some Team <team@lists.invalid>
Architecture: amd64
Multi-Arch: same
Source: src%d (1.%d-1)
Version: 1.%d-1+b1
Provides: virt%d (= 1)
Depends: lib%d (>= 1.0), lib%d, lib%d | lib%d, lib%d:any
Description: a library
 %s
 %s
Homepage: https://project.invalid/%d

`, i, i, i, i, i, (i+1)%2000, (i*7)%2000, i+3000, (i*3)%2000, (i*11)%2000, strings.Repeat("words ", 12), strings.Repeat("more ", 14), i)
	}
	data := sb.String()
	r := Status()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, placeStatus, data); len(l.Nodes) != 2000 || len(l.Edges) < 7000 {
			b.Fatal(len(l.Nodes), len(l.Edges))
		}
	}
}
