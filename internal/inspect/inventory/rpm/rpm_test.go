package rpm

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/distro/ospkg"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const place = "var/lib/rpm/rpmdb.sqlite"

// samples returns the packages of most tests.
func samples() []pkg {
	return []pkg{
		{name: "bash", version: "5.1.8", release: "6.el9", arch: "x86_64", source: "bash-5.1.8-6.el9.src.rpm", vendor: "Rocky Enterprise Software Foundation",
			licence: "GPLv3+", provides: []string{"bash", "/bin/sh"}, requires: []string{"libtinfo.so.6()(64bit)", "filesystem >= 3"}, files: []string{"/usr/bin/", "/usr/bin/bash"}},
		{name: "vim-minimal", version: "8.2", release: "20.el9", epoch: 2, arch: "x86_64", source: "vim-8.2-20.el9.src.rpm", vendor: "Rocky Enterprise Software Foundation",
			requires: []string{"/bin/sh", "/usr/bin/bash", "/usr/share/none", "rpmlib(PayloadIsXz)", "(a if b)", "own ability"}, flags: []uint32{0, 0, 0, 0, 0, requireRPMLib}},
		{name: "ncurses-libs", version: "6.2", release: "8.el9", arch: "x86_64", source: "ncurses-6.2-8.1.el9.src.rpm", vendor: "Red Hat, Inc.", licence: "MIT and BSD",
			provides: []string{"ncurses-libs", "libtinfo.so.6()(64bit)"}},
		{name: "npm", version: "8.19", release: "1.module", arch: "x86_64", module: "nodejs:18:2022:abc", vendor: "Docker"},
		{name: pubkey, version: "350d275d", release: "6279464b"},
		{name: "nobodys", version: "1", release: "1", arch: "noarch", source: "(none)"},
	}
}

func blobs(packages []pkg) [][]byte {
	var out [][]byte
	for i := range packages {
		out = append(out, packages[i].header())
	}
	return out
}

const samplesWant = `node bash 5.1.8-6.el9 ecosystem=Rocky Linux purl=pkg:rpm/rocky-linux/bash@5.1.8-6.el9?arch=x86_64 licence=GPLv3+
node vim-minimal 2:8.2-20.el9 ecosystem=Rocky Linux purl=pkg:rpm/rocky-linux/vim-minimal@8.2-20.el9?arch=x86_64&epoch=2&upstream=vim
node ncurses-libs 6.2-8.el9 ecosystem=Red Hat purl=pkg:rpm/redhat/ncurses-libs@6.2-8.el9?arch=x86_64&upstream=ncurses%406.2-8.1.el9 licence=MIT AND BSD
node npm 8.19-1.module ecosystem=rpm purl=pkg:rpm/npm@8.19-1.module?arch=x86_64&rpmmod=nodejs:18:2022:abc source=vendor:Docker
node nobodys 1-1 ecosystem=rpm purl=pkg:rpm/nobodys@1-1?arch=noarch
edge bash 5.1.8-6.el9 -> ncurses-libs 6.2-8.el9
edge vim-minimal 2:8.2-20.el9 -> bash 5.1.8-6.el9
note 1 entries called gpg-pubkey are public keys and no packages @0
`

func TestDatabasesOfAllKinds(t *testing.T) {
	for name, data := range map[string][]byte{
		"SQLite":                  sqliteFile(blobs(samples())...),
		"ndb":                     ndbFile(blobs(samples())...),
		"Berkeley DB":             bdbFile(binary.LittleEndian, blobs(samples())...),
		"Berkeley DB, big-endian": bdbFile(binary.BigEndian, blobs(samples())...),
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Show(inventorytest.Read(t, Database(), place, string(data)), "")
			if d := cmp.Diff(samplesWant, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func TestLongHeadersGoOverManyPages(t *testing.T) {
	long := pkg{name: "kernel-devel", version: "5", release: "1", vendor: "Fedora Project"}
	for i := range 500 {
		long.files = append(long.files, fmt.Sprintf("/usr/bin/tool-%d", i))
	}
	for name, data := range map[string][]byte{
		"SQLite":      sqliteFile(long.header(), blobs(samples())[0]),
		"ndb":         ndbFile(long.header(), blobs(samples())[0]),
		"Berkeley DB": bdbFile(binary.LittleEndian, long.header(), blobs(samples())[0]),
	} {
		l := inventorytest.Read(t, Database(), place, string(data))
		owned := make(map[uint64]string)
		ospkg.Owned(l, func(node uint32, hash uint64) { owned[hash] = l.Nodes[node].Name })
		if len(l.Nodes) != 2 || len(owned) != 501 || owned[ospkg.Hash("usr/bin/tool-499")] != "kernel-devel" || owned[ospkg.Hash("usr/bin/bash")] != "bash" {
			t.Errorf("%s: %d nodes, %d files", name, len(l.Nodes), len(owned))
		}
	}
}

func TestOldHeadersHaveWholePaths(t *testing.T) {
	var b builder
	b.text(tagName, "old")
	b.text(tagVersion, "1")
	b.texts(tagOldFilenames, []string{"/usr/bin/old", "/usr/share/doc/x"})
	l := inventorytest.Read(t, Database(), place, string(ndbFile(b.blob())))
	count := 0
	ospkg.Owned(l, func(_ uint32, hash uint64) {
		if count++; hash != ospkg.Hash("/usr/bin/old") {
			t.Error("another file")
		}
	})
	if count != 1 || l.Nodes[0].Version != "1" {
		t.Errorf("%d files, version %s", count, l.Nodes[0].Version)
	}
}

func TestAnEmptyDatabaseIsOne(t *testing.T) {
	for name, data := range map[string][]byte{"SQLite": sqliteFile(), "ndb": ndbFile(), "Berkeley DB": bdbFile(binary.LittleEndian)} {
		if l := inventorytest.Read(t, Database(), place, string(data)); l == nil || len(l.Nodes) > 0 {
			t.Errorf("%s: %v", name, l)
		}
	}
	for name, data := range map[string]string{"nothing": "", "short": "Rpm", "text": strings.Repeat("text ", 50)} {
		if l := inventorytest.Read(t, Database(), place, data); l != nil {
			t.Errorf("%s is a database: %v", name, l)
		}
	}
}

// change returns a copy of data with bytes at an offset.
func change(data []byte, at int, with ...byte) []byte {
	data = slices.Clone(data)
	copy(data[at:], with)
	return data
}

func TestDamagedDatabasesAreRefusedOrSaidToBeIncomplete(t *testing.T) {
	sqlite, ndb, bdb := sqliteFile(blobs(samples())...), ndbFile(blobs(samples())...), bdbFile(binary.LittleEndian, blobs(samples())...)
	long := pkg{name: "long", version: "1", requires: strings.Fields(strings.Repeat("requirement ", 100))}
	chain := bdbFile(binary.LittleEndian, append([][]byte{long.header()}, blobs(samples())...)...)
	blobAt := func(i int) int { return int(binary.LittleEndian.Uint32(ndb[(i+2)*ndbSlot+8:])) * ndbSlot }
	const table = 512 // page 1 of the Berkeley DB, page 2 of SQLite
	for _, tt := range []struct {
		name, err string
		nodes     int // kept
		data      []byte
	}{
		{"SQLite: an odd page size", "a page size of 513 bytes", 0, change(sqlite, 16, 2, 1)},
		{"SQLite: cut header", "no header", 0, sqlite[:80]},
		{"SQLite: another table", "has no table Packages", 0, []byte(strings.ReplaceAll(string(sqlite), "Packages", "Packets_"))},
		{"SQLite: a page of another kind", "page 2 is of no kind", 0, change(sqlite, table, 2)},
		{"SQLite: a page that leads to itself", "used twice", 0, change(sqlite, sqlitePage*2-5, 0, 0, 0, 2)},
		{"SQLite: a page that is not there", "ends before page", 0, change(sqlite, sqlitePage*2-5, 0, 1, 0, 0)},
		{"SQLite: cells outside of the page", "lies outside", 0, change(sqlite, table+12, 0xff, 0xff)},
		{"SQLite: more cells than fit", "lies outside", 0, change(sqlite, table+3, 0xff, 0xff)},
		{"SQLite: the end is missing", "ends before page", 5, sqlite[:len(sqlite)-sqlitePage]},
		{"ndb: another version", "version 7", 0, change(ndb, 4, 7)},
		{"ndb: more slots than bytes", "more pages of slots", 0, change(ndb, 12, 0xff, 0xff, 0xff)},
		{"ndb: no slot", "no slot at byte 32", 0, change(ndb, 32, 'x')},
		{"ndb: a blob of another package", "package 2 is not where", 1, change(ndb, blobAt(1)+4, 9)},
		{"ndb: a blob too long", "package 3 has a header of", 2, change(ndb, blobAt(2)+12, 0, 0, 0xff)},
		{"ndb: a blob over the end", "header of package 4 is cut off", 3, change(ndb, blobAt(3)+12, 0, 4)},
		{"ndb: a slot that leads nowhere", "ends before byte", 0, change(ndb, 2*ndbSlot+8, 0xff, 0xff, 0xff)},
		{"Berkeley DB: an odd page size", "a page size of 513", 0, change(bdb, 20, 1, 2)},
		{"Berkeley DB: encrypted", "encrypted", 0, change(bdb, 24, 1)},
		{"Berkeley DB: too many entries", "more entries than there is room for", 0, change(bdb, table+20, 0xff)},
		{"Berkeley DB: a chain that leads back", "used twice", 5, change(chain, 2*512+16, 2)},
		{"Berkeley DB: a chain into the table", "holds no part", 5, change(chain, 2*512+16, 1)},
		{"Berkeley DB: the end is missing", "", 4, bdb[:len(bdb)-512]},
		{"Berkeley DB: a chain too short", "cut off", 5, change(chain, 2*512+16, 0)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var res inspect.Result
			err := Database().Inspect(inventorytest.File(place, tt.data), &res)
			if tt.nodes == 0 {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Fatalf("error %v, want %q", err, tt.err)
				}
				return
			}
			if err != nil || len(res.Listings) != 1 {
				t.Fatalf("error %v", err)
			}
			l := res.Listings[0]
			if len(l.Nodes) < tt.nodes-1 || len(l.Notes) == 0 || !strings.HasPrefix(l.Notes[0].Text, "incomplete: ") || !strings.Contains(l.Notes[0].Text, tt.err) {
				t.Errorf("%d nodes, notes %v", len(l.Nodes), l.Notes)
			}
		})
	}
}

func TestDamagedHeadersCostTheirOwnPackage(t *testing.T) {
	good := blobs(samples())[0]
	nameless := (&pkg{version: "1"}).header()
	l := inventorytest.Read(t, Database(), place, string(ndbFile(good, []byte("short"), change(good, 0, 0xff), nameless, good)))
	if len(l.Nodes) != 2 || len(l.Notes) != 1 || l.Notes[0].Text != "incomplete: 3 packages have a header that cannot be read" {
		t.Errorf("%d nodes, %v", len(l.Nodes), l.Notes)
	}
}

func TestHeadersThatLieAboutTheirData(t *testing.T) {
	var b builder
	b.text(tagName, "liar")
	b.add(tagVersion, typeString, 1, []byte("without an end"))
	b.add(tagRequireName, typeStringArray, 1<<31-1, []byte("a\x00b\x00"))
	b.add(tagDirIndexes, typeInt32, 1<<31-1, []byte{0, 0, 0, 9})
	b.add(tagBasenames, typeStringArray, 3, []byte("x\x00"))
	b.add(tagEpoch, typeString, 1, []byte("no number\x00"))
	h, err := parseHeader(b.blob())
	if err != nil {
		t.Fatal(err)
	}
	if v := h.text(tagVersion); !strings.HasPrefix(v, "without an end") {
		t.Errorf("version %q", v)
	}
	var names []string
	h.texts(tagRequireName, func(_ int, s string) { names = append(names, s) })
	if len(names) > 10 {
		t.Errorf("%d names", len(names))
	}
	h.files(func(path string) bool { t.Errorf("a file %s", path); return true })
	if _, ok := h.numbers(tagEpoch).at(0); ok {
		t.Error("a text is a number")
	}
	for _, blob := range [][]byte{nil, {0, 0, 0, 0, 0, 0, 0, 0}, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1}} {
		if _, err := parseHeader(blob); !errors.Is(err, errHeader) {
			t.Errorf("% x: %v", blob, err)
		}
	}
}

func TestStepsAreBounded(t *testing.T) {
	data := sqliteFile(manyPackages(50)[:18]...)
	f := inventorytest.File(place, data)
	limits := budget.Default()
	limits.Steps = 100
	f.Budget = budget.New(limits, f.Size)
	var res inspect.Result
	if err := Database().Inspect(f, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

// TestALongFolderOfManyFilesIsBounded has a header whose files together have a
// thousand times the bytes of the header.
func TestALongFolderOfManyFilesIsBounded(t *testing.T) {
	const n = 1 << 15
	var b builder
	b.text(tagName, "bomb")
	b.int32s(tagDirIndexes, make([]uint32, n))
	b.add(tagBasenames, typeStringArray, n, make([]byte, n))
	b.texts(tagDirNames, []string{"/usr/" + strings.Repeat("d", maxPath-10) + "/"})
	f := inventorytest.File(place, ndbFile(b.blob()))
	limits := budget.Default()
	limits.Steps /= 50
	f.Budget = budget.New(limits, f.Size)
	var res inspect.Result
	if err := Database().Inspect(f, &res); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func TestVendors(t *testing.T) {
	for _, tt := range []struct {
		vendor, distribution, want string
		said                       bool
	}{
		{"Red Hat, Inc.", "", "redhat", true},
		{"Rocky Enterprise Software Foundation", "", "rocky-linux", true},
		{"AlmaLinux", "", "almalinux", true},
		{"CentOS", "", "centos", true},
		{"Fedora Project", "", "fedora", true},
		{"openSUSE", "openSUSE Leap 15.5", "opensuse", true},
		{"SUSE LLC <https://www.suse.invalid/>", "SUSE Linux Enterprise 15", "suse", true},
		{"http://openeuler.invalid", "", "openeuler", true},
		{"Mageia.Org", "", "mageia", true},
		{"VMware, Inc.", "Photon", "photon", true},
		{"Amazon Linux", "", "amazon", true},
		{"Microsoft Corporation", "Azure Linux", "azurelinux", true},
		{"(none)", "Fedora Project", "fedora", true},
		{"NodeSource", "", "", true},
		{"", "", "", false},
	} {
		if got, said := vendorOf(tt.vendor, tt.distribution); got != tt.want || said != tt.said {
			t.Errorf("%q, %q: %q %v", tt.vendor, tt.distribution, got, said)
		}
	}
}

func TestSourcePackagesOfFileNames(t *testing.T) {
	for file, want := range map[string][2]string{
		"bash-5.1.8-6.el9.src.rpm":            {"bash", "5.1.8-6.el9"},
		"gcc-toolset-12-gcc-12.1-2.nosrc.rpm": {"gcc-toolset-12-gcc", "12.1-2"},
		"odd.src.rpm":                         {"odd", ""},
		"odd-1.src.rpm":                       {"odd-1", ""},
		"(none)":                              {},
		"":                                    {},
		".rpm":                                {},
	} {
		if name, version := sourceOf(file); [2]string{name, version} != want {
			t.Errorf("%s: %q %q", file, name, version)
		}
	}
}

func TestPackageFiles(t *testing.T) {
	p := samples()[1]
	for _, pad := range []int{0, 1, 5, 8, 100} {
		got := inventorytest.Show(inventorytest.Read(t, Package(), "vim.rpm", string(packageFile(p.header(), pad))), "")
		if want := strings.Split(samplesWant, "\n")[1] + "\n"; got != want {
			t.Errorf("%d bytes of signature: %s", pad, got)
		}
	}
	p.isSource = true
	l := inventorytest.Read(t, Package(), "vim.src.rpm", string(packageFile(p.header(), 3)))
	if l.Role != component.RoleBinary || !strings.Contains(l.Nodes[0].PURL, "arch=src") {
		t.Error(l.Nodes[0].PURL)
	}
	data := packageFile(p.header(), 3)
	for name, bad := range map[string][]byte{
		"cut in the signature": data[:100], "cut in the header": data[:200], "no second header": change(data, leadSize, 'x'),
		"a header of another length": change(data, leadSize+8, 0x7f, 0xff, 0xff, 0xff), "no name": packageFile((&pkg{version: "1"}).header(), 0),
	} {
		var res inspect.Result
		if err := Package().Inspect(inventorytest.File("x.rpm", bad), &res); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if l := inventorytest.Read(t, Package(), "x.rpm", "no package"); l != nil {
		t.Error("any file is a package")
	}
}

func TestChangesThatAreNotInTheDatabaseAreSaid(t *testing.T) {
	if l := inventorytest.Read(t, Log(), place+"-wal", ""); l != nil {
		t.Errorf("an empty log: %v", l.Notes)
	}
	l := inventorytest.Read(t, Log(), place+"-wal", strings.Repeat("x", 5000))
	if l == nil || l.Notes[0].Text != "incomplete: 5000 bytes of changes to the rpm database are not merged into it and were not read" {
		t.Errorf("%v", l)
	}
}

func TestThePlacesOfDatabases(t *testing.T) {
	d := inspect.NewDispatch([]inspect.Inspector{Database(), Log(), Package()})
	for path, want := range map[string]int{
		"var/lib/rpm/rpmdb.sqlite": 1, "usr/lib/sysimage/rpm/rpmdb.sqlite": 1, "r/var/lib/rpm/Packages.db": 1, "var/lib/rpm/Packages": 1,
		"var/lib/rpm/rpmdb.sqlite-wal": 1, "var/lib/rpm/Name": 0, "Packages": 0, "x/a.rpm": 1,
	} {
		if got := len(d.Takers(path, true, nil)); got != want {
			t.Errorf("%s: %d readers", path, got)
		}
	}
}

func FuzzDatabase(f *testing.F) {
	some := blobs(samples())[:2]
	inventorytest.Fuzz(f, Database(), place, string(sqliteFile(some...)), string(ndbFile(some...)),
		string(bdbFile(binary.LittleEndian, some...)), string(bdbFile(binary.BigEndian, some[0])))
}

func FuzzHeader(f *testing.F) {
	for _, b := range blobs(samples()) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, blob []byte) {
		var res inspect.Result
		if err := Database().Inspect(inventorytest.File(place, ndbFile(blob)), &res); err == nil {
			for _, l := range res.Listings {
				inventorytest.CheckShape(t, l, len(blob))
			}
		}
	})
}

func FuzzPackage(f *testing.F) {
	inventorytest.Fuzz(f, Package(), "x.rpm", string(packageFile(blobs(samples())[0], 3)), leadMagic)
}

func BenchmarkDatabase250(b *testing.B) {
	data := ndbFile(manyPackages(250)...)
	r := Database()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, place, string(data)); len(l.Nodes) != 250 || len(l.Edges) < 490 {
			b.Fatal(len(l.Nodes), len(l.Edges))
		}
	}
}
