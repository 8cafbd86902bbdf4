package pacman

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const gccLibs = `%NAME%
gcc-libs

%VERSION%
13.2.1-3

%BASE%
gcc

%DESC%
Runtime libraries shipped by GCC
%NAME%

%URL%
https://gcc.invalid

%ARCH%
x86_64

%REASON%
1

%LICENSE%
GPL-3.0-or-later WITH GCC-exception-3.1
FDL OR MIT

%DEPENDS%
glibc>=2.27

%OPTDEPENDS%
gone: for nothing

%PROVIDES%
libgomp.so=1-64
libstdc++

`

func TestDesc(t *testing.T) {
	l := inventorytest.Read(t, Desc(), "var/lib/pacman/local/gcc-libs-13.2.1-3/desc", gccLibs)
	got := inventorytest.Show(l, gccLibs)
	want := `node gcc-libs 13.2.1-3 ecosystem=alpm purl=pkg:alpm/arch/gcc-libs@13.2.1-3?arch=x86_64&upstream=gcc licence=GPL-3.0-or-later WITH GCC-exception-3.1 AND (FDL OR MIT) @2:1 "gcc-libs"
asks glibc  (depends) @28
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestPackagesAreConnectedOverTheirFiles(t *testing.T) {
	files := map[string]string{
		"r/var/lib/pacman/local/gcc-libs-13.2.1-3/desc": gccLibs,
		"r/var/lib/pacman/local/glibc-2.38-7/desc":      "%NAME%\nglibc\n\n%VERSION%\n2.38-7\n\n%BASE%\nglibc\n\n%ARCH%\nx86_64\n",
		"r/var/lib/pacman/local/tool-1:1-1/desc":        "%NAME%\ntool\n\n%VERSION%\n1:1-1\n\n%ARCH%\nany\n\n%DEPENDS%\nlibstdc++\nlibgomp.so=1-64\nsh\n",
		"r/var/lib/pacman/local/ALPM_DB_VERSION":        "9\n",
		"other/var/lib/pacman/local/tool-1:1-1/desc":    "%NAME%\ntool\n\n%VERSION%\n1:1-1\n\n%DEPENDS%\nglibc\n",
	}
	got := inventorytest.Joined(t, []*inventory.Reader{Desc(), Files()}, Join(), "", files)
	want := `== other/var/lib/pacman/local/tool-1:1-1/desc
node tool 1:1-1 ecosystem=alpm purl=pkg:alpm/arch/tool@1:1-1 direct @2:1 "tool"
== r/var/lib/pacman/local/gcc-libs-13.2.1-3/desc
node gcc-libs 13.2.1-3 ecosystem=alpm purl=pkg:alpm/arch/gcc-libs@13.2.1-3?arch=x86_64&upstream=gcc licence=GPL-3.0-or-later WITH GCC-exception-3.1 AND (FDL OR MIT) @2:1 "gcc-libs"
node glibc 2.38-7 ecosystem=alpm purl=pkg:alpm/arch/glibc@2.38-7?arch=x86_64 @28:1 "glibc>=2.27"
edge gcc-libs 13.2.1-3 -> glibc 2.38-7
== r/var/lib/pacman/local/glibc-2.38-7/desc
node glibc 2.38-7 ecosystem=alpm purl=pkg:alpm/arch/glibc@2.38-7?arch=x86_64 direct @2:1 "glibc"
== r/var/lib/pacman/local/tool-1:1-1/desc
node tool 1:1-1 ecosystem=alpm purl=pkg:alpm/arch/tool@1:1-1?arch=any direct @2:1 "tool"
node gcc-libs 13.2.1-3 ecosystem=alpm purl=pkg:alpm/arch/gcc-libs@13.2.1-3?arch=x86_64&upstream=gcc licence=GPL-3.0-or-later WITH GCC-exception-3.1 AND (FDL OR MIT) @11:1 "libstdc++"
edge tool 1:1-1 -> gcc-libs 13.2.1-3
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestFilesOfPackages(t *testing.T) {
	desc := inventorytest.Read(t, Desc(), "var/lib/pacman/local/tool-1-1/desc", "%NAME%\ntool\n\n%VERSION%\n1-1\n")
	files := inventorytest.Read(t, Files(), "var/lib/pacman/local/tool-1-1/files", "%FILES%\nusr/\nusr/bin/\nusr/bin/tool\nusr/share/doc/x.txt\n\n%BACKUP%\nusr/bin/not\t0\n")
	lost := inventorytest.Read(t, Files(), "var/lib/pacman/local/lost-1-1/files", "%FILES%\nusr/bin/lost\n")
	s := inventory.NewSet([]*component.Listing{desc, files, lost})
	Join().Run(s)
	if left := s.Finish(func(string) string { return "" }); len(left) != 1 {
		t.Errorf("%d listings are left", len(left))
	}
	var got []uint64
	ospkg.Owned(desc, func(_ uint32, hash uint64) { got = append(got, hash) })
	if d := cmp.Diff([]uint64{ospkg.Hash("usr/bin/tool")}, got); d != "" {
		t.Error(d)
	}
}

func TestDamagedEntries(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no name", "%VERSION%\n1\n", "note a package without a name @0"},
		{"nothing", "", "note a package without a name @0"},
		{"no version", "%NAME%\na\n", `node a  ecosystem=alpm purl=pkg:alpm/arch/a direct @2:1 "a"`},
		{"no empty lines", "%NAME%\na\n%VERSION%\n1\n", `node 1  ecosystem=alpm purl=pkg:alpm/arch/1 direct @4:1 "1"`},
		{"other line ends", "%NAME%\r\na\r\n\r\n%VERSION%\r\n1-1\r\n", `node a 1-1 ecosystem=alpm purl=pkg:alpm/arch/a@1-1 direct @2:1 "a"`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inventorytest.Compare(t, Desc(), "var/lib/pacman/local/x/desc", tt.text, tt.want)
		})
	}
}

func TestPackagesThatAnotherOneNeededAreNotDirect(t *testing.T) {
	for reason, want := range map[string]bool{"": true, "%REASON%\n0\n\n": true, "%REASON%\n1\n\n": false} {
		l := inventorytest.Read(t, Desc(), "var/lib/pacman/local/a-1-1/desc", "%NAME%\na\n\n%VERSION%\n1-1\n\n"+reason)
		if l.Nodes[0].Direct != want {
			t.Errorf("%q: direct is %v", reason, l.Nodes[0].Direct)
		}
	}
}

// TestManyProvidersOfOneNameAreBounded has packages that all provide one name and
// all need it, and circles of packages.
func TestManyProvidersOfOneNameAreBounded(t *testing.T) {
	var listings []*component.Listing
	const n = 500
	for i := range n {
		text := fmt.Sprintf("%%NAME%%\np%d\n\n%%VERSION%%\n1-1\n\n%%DEPENDS%%\nsame\np%d\np%d>1\n\n%%PROVIDES%%\nsame=1\n", i, (i+1)%n, i)
		listings = append(listings, inventorytest.Read(t, Desc(), fmt.Sprintf("var/lib/pacman/local/p%d-1-1/desc", i), text))
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	for _, l := range s.Listings {
		if len(l.Nodes) < 8 || len(l.Nodes) > 10 || len(l.Edges) != len(l.Nodes)-1 {
			t.Fatalf("%s: %d nodes, %d edges", l.Path, len(l.Nodes), len(l.Edges))
		}
		inventorytest.CheckShape(t, l, 1<<20)
	}
}

func TestLicencesAreAllNeeded(t *testing.T) {
	for text, want := range map[string]string{
		"MIT": "MIT", "GPL\nLGPL": "GPL AND LGPL", "MIT OR Apache-2.0": "MIT OR Apache-2.0", "MIT OR ISC\nBSD": "(MIT OR ISC) AND BSD", "": "",
	} {
		l := inventorytest.Read(t, Desc(), "var/lib/pacman/local/a-1-1/desc", "%NAME%\na\n\n%LICENSE%\n"+text+"\n")
		if got := l.Nodes[0].Licence; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
	l := inventorytest.Read(t, Desc(), "x", "%NAME%\na\n\n%LICENSE%\n"+strings.Repeat("MIT\n", 10_000))
	if got := strings.Count(l.Nodes[0].Licence, "MIT"); got != maxLicences {
		t.Errorf("%d licences", got)
	}
}

func TestThePlacesOfTheDatabase(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Desc(), Files(), Package()})
	for path, want := range map[string]int{
		"var/lib/pacman/local/a-1-1/desc": 1, "r/var/lib/pacman/local/a-1-1/files": 1, "var/lib/pacman/local/a-1-1/mtree": 0,
		"var/lib/pacman/sync/a-1-1/desc": 0, "desc": 0, ".PKGINFO": 1,
	} {
		if got := len(d.Takers(path, true, nil)); got != want {
			t.Errorf("%s: %d readers", path, got)
		}
	}
}

func TestPackageFiles(t *testing.T) {
	inventorytest.Compare(t, Package(), "gcc-libs.pkg.tar.zst!/.PKGINFO", `# Generated by makepkg
pkgname = gcc-libs
pkgbase = gcc
xdata = pkgtype=split
pkgver = 13.2.1-3
arch = x86_64
license = GPL
license = LGPL
depend = glibc>=2.27
`, `node gcc-libs 13.2.1-3 ecosystem=alpm purl=pkg:alpm/arch/gcc-libs@13.2.1-3?arch=x86_64&upstream=gcc licence=GPL AND LGPL @2:11 "gcc-libs"`)
	t.Run("those of apk are left alone", func(t *testing.T) {
		inventorytest.Compare(t, Package(), ".PKGINFO", "pkgname = a\npkgver = 1-r0\norigin = a\n", "nothing")
	})
}

func FuzzDesc(f *testing.F) {
	inventorytest.Fuzz(f, Desc(), "var/lib/pacman/local/x/desc", gccLibs, "%NAME%\n\xff\n\n%DEPENDS%\n<\n=\n", "%%\n%N%")
}

func FuzzFiles(f *testing.F) {
	inventorytest.Fuzz(f, Files(), "var/lib/pacman/local/x/files", "%FILES%\nusr/\nusr/bin/a\n", "%FILES%\n/\n")
}

func FuzzPackage(f *testing.F) {
	inventorytest.Fuzz(f, Package(), ".PKGINFO", "pkgname = a\npkgbase = a\npkgver = 1-1\n", "pkgbase=\npkgname==")
}

func BenchmarkDesc(b *testing.B) {
	var sb strings.Builder
	sb.WriteString(gccLibs + "%DEPENDS%\n")
	for i := range 100 {
		fmt.Fprintf(&sb, "lib%d.so=1-64\n", i)
	}
	data := sb.String()
	r := Desc()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, "var/lib/pacman/local/x/desc", data); len(l.Declarations) != 101 {
			b.Fatal(len(l.Declarations))
		}
	}
}
