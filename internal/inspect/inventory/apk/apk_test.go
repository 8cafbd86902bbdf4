package apk

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const installedText = `C:Q1abcdefghijklmnopqrstuvwxyz0=
P:musl
V:1.2.4_git20230717-r4
A:x86_64
S:411000
I:622592
T:the musl c library (libc) implementation
U:https://musl.invalid/
L:MIT
o:musl
m:Some One <one@mail.invalid>
t:1700000000
c:0123456789abcdef0123456789abcdef01234567
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755
Z:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=
R:libc.musl-x86_64.so.1

C:Q1x
P:busybox
V:1.36.1-r15
A:x86_64
L:GPL-2.0-only
o:busybox
D:so:libc.musl-x86_64.so.1 !conflict
p:cmd:busybox=1.36.1-r15 /bin/sh cmd:sh=1.36.1-r15
F:bin
R:busybox
a:0:0:755
F:etc

P:busybox-binsh
V:1.36.1-r15
A:x86_64
L:GPL-2.0-only
o:busybox
D:busybox=1.36.1-r15 gone>1
p:/bin/sh cmd:sh=1.36.1-r15
r:busybox

P:py3-requests
V:2.31.0-r0
A:noarch
L:Apache-2.0
o:py3-requests
D:/bin/sh pc:zlib>=1.2 python3~3.11 zlib@edge musl>=1.2
F:usr/lib/python3.11/site-packages/requests-2.31.0.dist-info
R:METADATA
R:RECORD
F:usr/lib/python3.11/site-packages/requests
R:api.py

P:zlib
V:1.3-r2
A:x86_64
p:pc:zlib=1.3 so:libz.so.1=1.3

V:9
A:x86_64

P:versionless
`

func TestInstalled(t *testing.T) {
	inventorytest.Compare(t, Installed(), "lib/apk/db/installed", installedText, `
node musl 1.2.4_git20230717-r4 ecosystem=Alpine purl=pkg:apk/alpine/musl@1.2.4_git20230717-r4?arch=x86_64 licence=MIT @2:3 "musl"
node busybox 1.36.1-r15 ecosystem=Alpine purl=pkg:apk/alpine/busybox@1.36.1-r15?arch=x86_64 licence=GPL-2.0-only @22:3 "busybox"
node busybox-binsh 1.36.1-r15 ecosystem=Alpine purl=pkg:apk/alpine/busybox-binsh@1.36.1-r15?arch=x86_64&upstream=busybox licence=GPL-2.0-only @34:3 "busybox-binsh"
node py3-requests 2.31.0-r0 ecosystem=Alpine purl=pkg:apk/alpine/py3-requests@2.31.0-r0?arch=noarch licence=Apache-2.0 @43:3 "py3-requests"
node zlib 1.3-r2 ecosystem=Alpine purl=pkg:apk/alpine/zlib@1.3-r2?arch=x86_64 @55:3 "zlib"
node versionless  ecosystem=Alpine purl=pkg:apk/alpine/versionless @63:3 "versionless"
edge busybox 1.36.1-r15 -> musl 1.2.4_git20230717-r4
edge busybox-binsh 1.36.1-r15 -> busybox 1.36.1-r15
edge py3-requests 2.31.0-r0 -> musl 1.2.4_git20230717-r4
edge py3-requests 2.31.0-r0 -> busybox 1.36.1-r15
edge py3-requests 2.31.0-r0 -> busybox-binsh 1.36.1-r15
edge py3-requests 2.31.0-r0 -> zlib 1.3-r2
note a package without a name @1
note versionless has no version @63`)
}

func TestFilesOfPackages(t *testing.T) {
	l := inventorytest.Read(t, Installed(), "lib/apk/db/installed", installedText)
	got := make(map[uint64]string)
	ospkg.Owned(l, func(node uint32, hash uint64) { got[hash] = l.Nodes[node].Name })
	want := map[uint64]string{
		ospkg.Hash("lib/ld-musl-x86_64.so.1"):                                             "musl",
		ospkg.Hash("lib/libc.musl-x86_64.so.1"):                                           "musl",
		ospkg.Hash("bin/busybox"):                                                         "busybox",
		ospkg.Hash("usr/lib/python3.11/site-packages/requests-2.31.0.dist-info/METADATA"): "py3-requests",
		ospkg.Hash("usr/lib/python3.11/site-packages/requests-2.31.0.dist-info/RECORD"):   "py3-requests",
	}
	for h, name := range want {
		if got[h] != name {
			t.Errorf("a file of %s is said to be of %q", name, got[h])
		}
	}
	if got[ospkg.Hash("usr/lib/python3.11/site-packages/requests/api.py")] != "" {
		t.Error("a file that does not matter is kept")
	}
}

func TestFilesBelongToNoPackageWithoutName(t *testing.T) {
	l := inventorytest.Read(t, Installed(), "lib/apk/db/installed", "V:1\nF:bin\nR:a\n\nP:b\nV:1\n")
	ospkg.Owned(l, func(node uint32, _ uint64) { t.Errorf("%s owns a file", l.Nodes[node].Name) })
}

// TestALongFolderOfManyFilesIsBounded has paths that together are a thousand times
// what the file has bytes.
func TestALongFolderOfManyFilesIsBounded(t *testing.T) {
	text := "P:a\nV:1\nF:usr/bin/" + strings.Repeat("d", 4000) + "\n" + strings.Repeat("R:x\n", 1<<15)
	f := inventorytest.File("lib/apk/db/installed", []byte(text))
	limits := budget.Default()
	limits.Steps /= 50
	f.Budget = budget.New(limits, f.Size)
	var res inspect.Result
	if err := Installed().Inspect(f, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func TestManyProvidersOfOneNameAreBounded(t *testing.T) {
	var sb strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&sb, "P:p%d\nV:1-r0\np:same same=1\nD:same other same\n\n", i)
	}
	l := inventorytest.Read(t, Installed(), "lib/apk/db/installed", sb.String())
	if len(l.Nodes) != 2000 || len(l.Edges) > 8*2000 || len(l.Edges) < 7*2000 {
		t.Errorf("%d nodes, %d edges", len(l.Nodes), len(l.Edges))
	}
}

func TestOriginsAreTheSourcePackages(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"another name", "P:libcrypto3\nV:3.1.4-r5\nA:x86_64\no:openssl\n", "pkg:apk/alpine/libcrypto3@3.1.4-r5?arch=x86_64&upstream=openssl"},
		{"the same name", "P:openssl\nV:3.1.4-r5\no:openssl\n", "pkg:apk/alpine/openssl@3.1.4-r5"},
		{"none", "P:openssl\nV:3.1.4-r5\n", "pkg:apk/alpine/openssl@3.1.4-r5"},
		{"a virtual package of apk add -t", "P:.build-deps\nV:20240101.000000\nA:noarch\n", "pkg:apk/alpine/.build-deps@20240101.000000?arch=noarch"},
	} {
		if got := inventorytest.Read(t, Installed(), "lib/apk/db/installed", tt.text).Nodes[0].PURL; got != tt.want {
			t.Errorf("%s: %s", tt.name, got)
		}
	}
}

func TestNamesOfDependencies(t *testing.T) {
	for word, want := range map[string]string{
		"musl": "musl", "musl>=1.2": "musl", "a~1.2": "a", "so:libz.so.1=1.3": "so:libz.so.1", "nginx@edge": "nginx",
		"a><1": "a", "=x": "=x", "cmd:ls": "cmd:ls",
	} {
		if got := bare(word); got != want {
			t.Errorf("%s: %s", word, got)
		}
	}
}

func TestOlderAndDamagedDatabases(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"line ends of another system", "P:a\r\nV:1-r0\r\n\r\nP:b\r\nV:2-r0\r\nD:a\r\n", "node a 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/a@1-r0 @1:3 \"a\"\nnode b 2-r0 ecosystem=Alpine purl=pkg:apk/alpine/b@2-r0 @4:3 \"b\"\nedge b 2-r0 -> a 1-r0"},
		{"no line end", "P:a\nV:1-r0", "node a 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/a@1-r0 @1:3 \"a\""},
		{"other lines", "what is this\n:\nP", ""},
		{"the same package twice", "P:a\nV:1-r0\n\nP:a\nV:1-r0\nD:a", "node a 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/a@1-r0 @1:3 \"a\"\nnode a 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/a@1-r0 @4:3 \"a\"\nedge a 1-r0 -> a 1-r0"},
	} {
		got := inventorytest.Show(inventorytest.Read(t, Installed(), "lib/apk/db/installed", tt.text), tt.text)
		if d := cmp.Diff(strings.TrimSpace(tt.want), strings.TrimSpace(got)); d != "" {
			t.Errorf("%s: %s", tt.name, d)
		}
	}
}

func TestPackagesOfTheWorldAreDirect(t *testing.T) {
	got := inventorytest.Joined(t, []*inventory.Reader{Installed(), World()}, Join(), "", map[string]string{
		"r/usr/lib/apk/db/installed": "P:a\nV:1-r0\nD:b\n\nP:b\nV:1-r0\n\nP:c\nV:1-r0\n",
		"r/etc/apk/world":            "a>=1\nc@edge !d\n",
		"etc/apk/world":              "b\n",
	})
	want := `== r/usr/lib/apk/db/installed
node a 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/a@1-r0 direct @1:3 "a"
node b 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/b@1-r0 @5:3 "b"
node c 1-r0 ecosystem=Alpine purl=pkg:apk/alpine/c@1-r0 direct @8:3 "c"
edge a 1-r0 -> b 1-r0
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestThePlacesOfTheDatabase(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Installed(), Package()})
	for path, want := range map[string]int{
		"lib/apk/db/installed": 1, "usr/lib/apk/db/installed": 1, "rootfs/lib/apk/db/installed": 1, "apk/db/installed": 0,
		"lib/apk/db/installed.new": 0, ".PKGINFO": 1, "PKGINFO": 0,
	} {
		if got := len(d.Takers(path, true, nil)); got != want {
			t.Errorf("%s: %d readers", path, got)
		}
	}
}

func TestPackageFiles(t *testing.T) {
	inventorytest.Compare(t, Package(), "busybox-binsh.apk!/.PKGINFO", `# Generated by abuild
pkgname = busybox-binsh
pkgver = 1.36.1-r15
pkgdesc = busybox ash /bin/sh
arch = x86_64
origin = busybox
license = GPL-2.0-only
depend = busybox=1.36.1-r15
`, `node busybox-binsh 1.36.1-r15 ecosystem=Alpine purl=pkg:apk/alpine/busybox-binsh@1.36.1-r15?arch=x86_64&upstream=busybox licence=GPL-2.0-only @2:11 "busybox-binsh"`)
	for name, text := range map[string]string{
		"of pacman":        "pkgname = a\npkgbase = a\npkgver = 1-1\n",
		"newer, of pacman": "pkgname = a\nxdata = pkgtype=pkg\npkgver = 1-r1\n",
		"without a name":   "pkgver = 1-r1\n",
		"of no version":    "pkgname = a\npkgver = 1\n",
		"of half a one":    "pkgname = a\npkgver = 1-rx\n",
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Package(), ".PKGINFO", text, "nothing") })
	}
}

func FuzzInstalled(f *testing.F) {
	inventorytest.Fuzz(f, Installed(), "lib/apk/db/installed", installedText, "P:a\nD:! = ~\np:=\nF:\nR:\n", "P:\xff\nV:%")
}

func FuzzWorld(f *testing.F) {
	inventorytest.Fuzz(f, World(), "etc/apk/world", "a>=1\nb@edge !c\n", "! =\n~")
}

func FuzzPackage(f *testing.F) {
	inventorytest.Fuzz(f, Package(), "a.apk!/.PKGINFO", "pkgname = a\npkgver = 1-r0\narch = x\n", "pkgname=\npkgver=-r1")
}

func BenchmarkInstalled1k(b *testing.B) {
	var sb strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&sb, "C:Q1%d\nP:p%d\nV:1.%d-r0\nA:x86_64\nT:some words about it\nL:MIT\no:o%d\nD:so:l%d.so.1 p%d>=1\np:so:l%d.so.1=1\n", i, i, i, i/3, (i*7)%1000, (i+1)%1000, i)
		for k := range 20 {
			fmt.Fprintf(&sb, "F:usr/share/p%d/d%d\n", i, k)
			for m := range 5 {
				fmt.Fprintf(&sb, "R:file%d.txt\na:0:0:644\nZ:Q1AAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", m)
			}
		}
		sb.WriteByte('\n')
	}
	data := sb.String()
	r := Installed()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, "lib/apk/db/installed", data); len(l.Nodes) != 1000 {
			b.Fatal(len(l.Nodes))
		}
	}
}
