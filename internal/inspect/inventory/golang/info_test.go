package golang

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/golang/section"
)

// framed puts a module list between its two marks, as the linker does.
func framed(list string) string {
	return "0w\xaf\x0c\x92t\x08\x02A\xe1\xc1\x07\xe6\xd6\x18\xe6" + list + "\xf92C1\x86\x18 r\x00\x82B\x10A\x16\xd8\xf2"
}

// blob is the build information of Go 1.18 and later.
func blob(version, list string) []byte {
	out := append([]byte(blobMagic), 8, 2)
	out = append(out, make([]byte, blobHeader-len(out))...)
	for _, s := range []string{version, framed(list)} {
		out = append(binary.AppendUvarint(out, uint64(len(s))), s...)
	}
	return out
}

// aligned tries paddings until the blob stands where it is looked for.
func aligned(t *testing.T, info []byte, more ...objecttest.Section) []byte {
	t.Helper()
	for pad := range 4 {
		data := objecttest.ELF(objecttest.ELFSpec{Type: 2, Machine: 62, Extra: append([]objecttest.Section{{Name: ".pad", Flags: 2, Data: make([]byte, 8*pad+8)}, {Name: ".go.buildinfo", Flags: 3, Data: info}}, more...)})
		images, err := section.Read(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil || len(images) != 1 {
			t.Fatal(err)
		}
		if s, _ := images[0].Section(".go.buildinfo"); s.Addr%blobAlign == 0 {
			return data
		}
	}
	t.Fatal("no padding brings the blob to its place")
	return nil
}

const moduleList = "path\texample.test/app/cmd\nmod\texample.test/app\t(devel)\t\ndep\texample.test/a\tv1.2.3\th1:aaaa=\ndep\texample.test/b\tv1.0.0\n=>\tfork.test/b\tv1.0.1\th1:bbbb=\ndep\texample.test/c\tv1.0.0\n=>\t../c\t(devel)\t\nbuild\t-tags=netgo\nbuild\t-ldflags=\"-X main.password=secret\"\nbuild\tGOARCH=amd64\nbuild\tvcs.revision=abc\n"

func TestBuildInformationOfAProgramIsListed(t *testing.T) {
	l := read(t, Binary(), "bin/app", string(aligned(t, blob("go1.22.3", moduleList))))
	want := `example.test/app  project
example.test/a v1.2.3 hash=h1:aaaa= direct
fork.test/b v1.0.1 alias=example.test/b hash=h1:bbbb= direct
example.test/c  source=../c project direct
stdlib 1.22.3 direct
example.test/app -> stdlib
edges: incomplete
`
	got := strings.ReplaceAll(show(l), " direct", "")
	if diff := cmp.Diff(strings.ReplaceAll(want, " direct", ""), got); diff != "" {
		t.Error(diff)
	}
	for name, value := range map[string]string{"goversion": "go1.22.3", "path": "example.test/app/cmd", "-tags": "netgo", "GOARCH": "amd64", "vcs.revision": "abc", "-ldflags": ""} {
		if got := l.Attr(name); got != value {
			t.Errorf("%s: %q, want %q", name, got, value)
		}
	}
}

func TestProgramsWithoutAListSayWhatIsMissing(t *testing.T) {
	for name, tt := range map[string]struct {
		version, list string
		want          []string
	}{
		"no list":                {"go1.22.3", "", []string{"module list is missing"}},
		"a list that is damaged": {"go1.22.3", "mod\tonly-a-path\nfoo\n", []string{"module list is missing"}},
		"a development version":  {"devel go1.23-abc", moduleList, []string{"the version of the standard library is not known"}},
		"neither":                {"", "", []string{"module list is missing", "the version of the standard library is not known"}},
		"a long hostile version": {"go" + strings.Repeat("9", 5000), moduleList, nil},
	} {
		l := read(t, Binary(), "bin/app", string(aligned(t, blob(tt.version, tt.list), objecttest.Section{Name: ".gopclntab", Flags: 2, Data: []byte("x")})))
		var notes []string
		for _, n := range l.Notes {
			notes = append(notes, n.Text)
			if len(n.Text) > 1000 {
				t.Errorf("%s: a note of %d bytes", name, len(n.Text))
			}
		}
		for _, want := range tt.want {
			if !strings.Contains(strings.Join(notes, "\n"), want) {
				t.Errorf("%s: %q", name, notes)
			}
		}
	}
}

func TestACompilerOfTheGoDistributionIsTheToolchain(t *testing.T) {
	l := read(t, Binary(), "go/pkg/tool/compile", string(aligned(t, blob("go1.22.3", "path\tcmd/compile\nbuild\t-compiler=gc\n"))))
	if diff := cmp.Diff([]string{stdlib + " 1.22.3", toolchain + " 1.22.3"}, strings.Split(strings.ReplaceAll(strings.SplitN(show(l), "edges", 2)[0], " direct", ""), "\n")[:2]); diff != "" {
		t.Error(diff)
	}
}

func TestBuildInformationBeforeGo118IsPointedAt(t *testing.T) {
	for n := range 4 {
		wide, big := n&1 == 0, n&2 != 0
		var order binary.AppendByteOrder = binary.LittleEndian
		if big {
			order = binary.BigEndian
		}
		width := 4
		if wide {
			width = 8
		}
		word := func(b []byte, v uint64) []byte {
			if wide {
				return order.AppendUint64(b, v)
			}
			return order.AppendUint32(b, uint32(v))
		}
		// The strings and their headers stand behind the blob of 32 bytes.
		const version = "go1.16.5"
		list := framed("path\texample.test/app\nmod\texample.test/app\tv1.0.0\th1:x=\n")
		memory := func(base uint64) []byte {
			flags := byte(0)
			if big {
				flags = 1
			}
			out := append([]byte(blobMagic), byte(width), flags)
			heads := base + blobHeader
			texts := heads + uint64(4*width)
			out = word(word(out, heads), heads+uint64(2*width))
			out = append(out, make([]byte, blobHeader-len(out))...)
			out = word(word(out, texts), uint64(len(version)))
			out = word(word(out, texts+uint64(len(version))), uint64(len(list)))
			return append(append(out, version...), list...)
		}
		const base = 0x10000
		data := memory(base)
		images, err := section.Read(bytes.NewReader(objecttest.ELF(objecttest.ELFSpec{Machine: 62, Narrow: !wide, Big: big, Extra: []objecttest.Section{{Name: ".go.buildinfo", Flags: 3, Data: data}}})), 1<<20, nil)
		if err != nil || len(images) != 1 {
			t.Fatal(err)
		}
		s, _ := images[0].Section(".go.buildinfo")
		data = memory(s.Addr)
		file := objecttest.ELF(objecttest.ELFSpec{Machine: 62, Narrow: !wide, Big: big, Extra: []objecttest.Section{{Name: ".go.buildinfo", Flags: 3, Data: data}}})
		images, err = section.Read(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil || len(images) != 1 {
			t.Fatal(err)
		}
		img := images[0]
		header, err := img.Memory(s.Addr, blobHeader)
		if err != nil {
			t.Fatal(err)
		}
		gotVersion, gotList, err := pointed(img, header)
		if gotVersion != version || gotList != list || err != nil {
			t.Errorf("width %d, big-endian %v: %q %q %v", width, big, gotVersion, gotList, err)
		}
		for name, change := range map[string]func([]byte){
			"a width that is none":  func(h []byte) { h[14] = 3 },
			"a place outside":       func(h []byte) { copy(h[16:], bytes.Repeat([]byte{0x7f}, width)) },
			"the other byte order":  func(h []byte) { h[15] ^= 1 },
			"pointers that are nil": func(h []byte) { clear(h[16:]) },
		} {
			damaged := bytes.Clone(header)
			change(damaged)
			if v, _, err := pointed(img, damaged); err != nil || v == version {
				t.Errorf("%s: %q %v", name, v, err)
			}
		}
	}
}

func TestDamagedBlobsAreNoPanicAndNoList(t *testing.T) {
	whole := aligned(t, blob("go1.22.3", moduleList))
	start := bytes.Index(whole, []byte(blobMagic))
	for at := start; at < start+120 && at < len(whole); at++ {
		for _, to := range []byte{0, 0xff, whole[at] ^ 0x80} {
			damaged := bytes.Clone(whole)
			damaged[at] = to
			var res inspect.Result
			if err := Binary().Inspect(file("bin/app", damaged), &res); err != nil {
				t.Fatalf("%#x at %d: %v", to, at, err)
			}
			for _, l := range res.Listings {
				checkShape(t, l, "")
			}
		}
	}
	for cut := 0; cut < len(whole); cut += 7 {
		if err := Binary().Inspect(file("bin/app", whole[:cut]), &inspect.Result{}); err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
	}
}

func TestStringsWithTheirLengthBeforeThem(t *testing.T) {
	for name, tt := range map[string]struct {
		data []byte
		want string
	}{
		"a short one":                     {append(binary.AppendUvarint(nil, 3), "abcd"...), "abc"},
		"an empty one":                    {[]byte{0, 'x'}, ""},
		"one longer than the file":        {append(binary.AppendUvarint(nil, 1<<20), "abc"...), ""},
		"one longer than is believed":     {append(binary.AppendUvarint(nil, maxInfo+1), "abc"...), ""},
		"a number without end":            {bytes.Repeat([]byte{0xff}, 20), ""},
		"a number longer than an address": {binary.AppendUvarint(nil, 1<<63), ""},
	} {
		data := objecttest.ELF(objecttest.ELFSpec{Machine: 62, Extra: []objecttest.Section{{Name: ".x", Flags: 2, Data: tt.data}}})
		images, err := section.Read(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil || len(images) != 1 {
			t.Fatal(err)
		}
		s, _ := images[0].Section(".x")
		got, next, err := inline(images[0], s.Addr)
		if got != tt.want || err != nil || (tt.want != "") != (next > s.Addr) && name != "an empty one" {
			t.Errorf("%s: %q, then %#x, %v", name, got, next, err)
		}
	}
}

func TestSectionsThatOnlyTheGoLinkerWrites(t *testing.T) {
	for name, want := range map[string]bool{".gopclntab": true, "__gopclntab": true, "__go_buildinfo": true, ".go.buildinfo": true, ".note.go.buildid": true, ".gosymtab": true, ".data.rel.ro.gopclntab": true, ".go.fipsinfo": true, ".text": false, ".gotplt": false, ".got": false, "go": false, "": false, ".golang": false} {
		if isGoSection(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

func TestReleasesOfGoAndTheirVersions(t *testing.T) {
	for release, want := range map[string]string{
		"go1.22.3": "1.22.3", "go1.22": "1.22", "go1": "1", "go1.22rc1": "1.22.0-rc.1", "go1.22beta2": "1.22.0-beta.2", "go1.22.3-custom": "1.22.3", "go1.22.3 X:boring": "1.22.3", "go1.22.3+auto": "1.22.3", "go1.22.0rc3": "1.22.0-rc.3",
		"": "", "go": "", "1.22.3": "", "devel go1.23": "", "go.1.22": "", "go1..2": "", "go1.22.": "", "go1.22x": "", "go1.22rc": "", "go1.22alpha1": "", "gopher": "",
	} {
		if got := goVersion(release); got != want {
			t.Errorf("%q: %q, want %q", release, got, want)
		}
	}
}

func TestDirectivesOfGoAreCompared(t *testing.T) {
	for _, tt := range []struct {
		version string
		minor   int
		want    bool
	}{{"1.17", 17, true}, {"1.16", 17, false}, {"1.22.3", 17, true}, {"1.9", 17, false}, {"1.21rc1", 21, true}, {"2.0", 17, true}, {"", 16, true}, {"", 17, false}, {"1", 17, false}, {"1.x", 17, false}} {
		if got := goAtLeast(tt.version, tt.minor); got != tt.want {
			t.Errorf("go %q, 1.%d: %v", tt.version, tt.minor, got)
		}
	}
}

func TestPathsBetweenFolders(t *testing.T) {
	for _, tt := range [][3]string{{".", ".", "."}, {"a", "a", ""}, {"a/b", "a", "../"}, {"a", "a/b", "b"}, {".", "a", "a"}, {"a/b/c", "a/d", "../../d"}, {"x", "y", "../y"}} {
		if got := relative(tt[0], tt[1]); got != tt[2] {
			t.Errorf("from %s to %s: %q, want %q", tt[0], tt[1], got, tt[2])
		}
	}
	for _, tt := range []struct {
		from, rel, want string
		ok              bool
	}{
		{"go.mod", "./lib", "lib", true}, {"a/go.mod", "../lib", "lib", true}, {"a/go.mod", "../../lib", "", false}, {"go.mod", "/lib", "", false}, {"go.mod", `.\lib`, "lib", true}, {"x.zip!/a/go.mod", "../b", "x.zip!/b", true}, {"x.zip!/go.mod", "../b", "", false}, {"a/go.mod", ".", "a", true}, {"go.mod", "..", "", false}, {"a/b.tar!/c.zip!/go.mod", "d", "a/b.tar!/c.zip!/d", true},
	} {
		got, ok := resolve(tt.from, tt.rel)
		if got != tt.want || ok != tt.ok {
			t.Errorf("%s from %s: %q %v", tt.rel, tt.from, got, ok)
		}
	}
}

func TestPlacesInModuleCaches(t *testing.T) {
	for p, want := range map[string]place{
		"root/go/pkg/mod/example.com/!x@v1.2.3/go.mod":             {"root/go/pkg/mod/example.com/!x", "v1.2.3", "go.mod"},
		"pkg/mod/a.b/c@v1.0.0/sub/d@v2.0.0/go.mod":                 {"pkg/mod/a.b/c", "v1.0.0", "sub/d@v2.0.0/go.mod"},
		"pkg/mod/a.b/c@v2.0.0+incompatible/x":                      {"pkg/mod/a.b/c", "v2.0.0+incompatible", "x"},
		"x.zip!/a.b/c@v1.0.0/go.mod":                               {"x.zip!/a.b/c", "v1.0.0", "go.mod"},
		"node_modules/x@v1/y@v1.0.0-20200101000000-abcdefabcdef/z": {"node_modules/x@v1/y", "v1.0.0-20200101000000-abcdefabcdef", "z"},
	} {
		got, ok := cachePlace(p)
		if !ok || got != want {
			t.Errorf("%s: %+v %v", p, got, ok)
		}
	}
	for _, p := range []string{"go.mod", "a@v1/go.mod", "a@v1.0/go.mod", "a@v1.0.0", "@v1.0.0/go.mod", "a/@v/v1.0.0.mod", "a@latest/go.mod", "a@v01.0.0/x", ""} {
		if got, ok := cachePlace(p); ok {
			t.Errorf("%s is in a cache: %+v", p, got)
		}
	}
	for p, want := range map[string]string{"c/cache/download/a.b/!c/@v/v1.0.0.mod": "a.b/C", "proxy/a.b/c/@v/v1.0.0.zip": "a.b/c", "a.b/c/@v/v1.0.0.ziphash": "a.b/c", "x.tar!/pkg/mod/cache/download/a.b/c/@v/v1.0.0.mod": "a.b/c", "plain/@v/v1.0.0.mod": "plain"} {
		pl, ok := downloadPlace(p)
		if got := pl.modulePath(""); !ok || got != want {
			t.Errorf("%s: %q %v", p, got, ok)
		}
	}
	for _, p := range []string{"a/@v/list", "a/@v/v1.0.0", "a/@v/v1.0.0/x.mod", "a/@v/v1.mod", "a/v/v1.0.0.mod", "a/@v/v1.0.0.info.mod"} {
		if pl, ok := downloadPlace(p); ok {
			t.Errorf("%s is a download: %+v", p, pl)
		}
	}
}

func TestHashesOfModules(t *testing.T) {
	good := "h1:" + strings.Repeat("A", 43) + "="
	for s, want := range map[string]bool{good: true, good[:46]: false, good + "=": false, "h2:" + good[3:]: false, "h1:" + strings.Repeat("!", 44): false, "": false, strings.ToUpper(good): false} {
		if isHash(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestToolchainsInAModuleCache(t *testing.T) {
	for dir, want := range map[string]string{
		"golang.org/toolchain@v0.0.1-go1.24.0.linux-amd64":  stdlib + " 1.24.0",
		"golang.org/toolchain@v0.0.1-go1.24rc1.linux-amd64": stdlib + " 1.24.0-rc.1",
		"golang.org/toolchain@v0.0.1-devel.linux-amd64":     "note: \"devel\" is not the version of a Go release",
		"golang.org/x/tools@v0.0.1-go1.24.0.linux-amd64":    "",
	} {
		l := read(t, Module(), "pkg/mod/"+dir+"/go.mod", "module golang.org/toolchain\n")
		got := show(l)
		if want != "" && !strings.Contains(got, want) || want == "" && strings.Contains(got, stdlib) {
			t.Errorf("%s:\n%s", dir, got)
		}
	}
}

func TestVersionFilesOfDistributions(t *testing.T) {
	for text, want := range map[string]string{
		"go1.22.3\ntime 2024-05-01T19:49:47Z\n": "1.22.3", "go1.22.3": "1.22.3", "go1.4rc2\n": "",
		"1.22.3": "", "go2.0\n": "", "go1.22.3\nother words\n": "", "devel +abc": "", "": "", "go1.22.3" + strings.Repeat(" ", 300): "",
	} {
		l := read(t, Root(), "usr/local/go/VERSION", text)
		got := ""
		if l != nil && len(l.Nodes) == 2 && l.Nodes[0].Version == l.Nodes[1].Version {
			got = l.Nodes[0].Version
		}
		if got != want && !(text == "go1.4rc2\n" && got == "1.4.0-rc.2") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestBudgetsOfGoReadersAreKept(t *testing.T) {
	for p, content := range map[string]string{"go.mod": "module m\n" + strings.Repeat("require a.test/a v1.0.0\n", 500), "go.sum": strings.Repeat("a.test/a v1.0.0 h1:x\n", 500), "go.work": strings.Repeat("use ./a\n", 500)} {
		for _, r := range allReaders() {
			f := file(p, []byte(content))
			if !strings.HasSuffix(p, ".sum") && r.Format == formatSum || strings.HasSuffix(p, ".sum") && r.Format != formatSum || p == "go.work" && r.Format != formatWork || p == "go.mod" && r.Format != formatMod {
				continue
			}
			f.Budget = budget.New(budget.Limits{Steps: 100}, 1)
			if err := r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
				t.Errorf("%s: %v", p, err)
			}
		}
	}
}
