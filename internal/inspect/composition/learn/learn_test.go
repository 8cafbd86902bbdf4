package learn

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// unit is one translation unit of a made library.
type unit struct {
	name    string
	texts   []string
	funcs   []string
	table   string // at the start of the constants
	imports []string
}

func (u unit) object() []byte {
	o := compositiontest.Object{Relocatable: true}
	if u.table != "" {
		o.Rodata = []byte(u.table)
		o.Symbols = append(o.Symbols, compositiontest.Symbol{Name: u.name + "_table", Size: uint64(len(u.table))})
	}
	o.Rodata = append(o.Rodata, compositiontest.Strings(u.texts...)...)
	for _, f := range u.funcs {
		o.Symbols = append(o.Symbols, compositiontest.Symbol{Name: f})
	}
	for _, f := range u.imports {
		o.Symbols = append(o.Symbols, compositiontest.Symbol{Name: f, Imported: true})
	}
	return o.Bytes()
}

// file makes a static archive of units.
func file(name string, units ...unit) File {
	var members []compositiontest.Member
	for _, u := range units {
		members = append(members, compositiontest.Member{Name: u.name + ".o", Data: u.object()})
	}
	return content(name, compositiontest.Archive(members...))
}

func content(name string, data []byte) File {
	return File{Name: name, Size: int64(len(data)), Open: func() (io.ReaderAt, io.Closer, error) {
		return bytes.NewReader(data), io.NopCloser(nil), nil
	}}
}

func build(version string, units ...unit) Build {
	return Build{Version: version, Arch: "amd64", Package: "demo-dev " + version, Files: []File{file("libdemo.a", units...)}}
}

// phrases makes n texts that only one library has.
func phrases(lib, unit string, from, n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("%s: the %s step %c has failed", lib, unit, 'a'+from+i))
	}
	return out
}

// learned returns what was learned of a library, by text, as "FIRST..LAST".
func learned(t *testing.T, libs []Library, ground []File, name string) map[string]string {
	t.Helper()
	results, err := Learn(libs, ground)
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string)
	for _, r := range results {
		if r.Name == name {
			for _, f := range r.Features {
				out[f.Text] = f.First + ".." + f.Last
			}
		}
	}
	return out
}

func TestAFeatureHasTheVersionsThatHoldIt(t *testing.T) {
	always, newer, older := phrases("demo", "read", 0, 6), phrases("demo", "new", 0, 2), phrases("demo", "old", 0, 2)
	lib := Library{Name: "demo", Builds: []Build{
		build("1.10", unit{name: "read", texts: slices.Concat(always, newer), funcs: []string{"demo_read_header"}}),
		build("1.2", unit{name: "read", texts: slices.Concat(always, older), funcs: []string{"demo_read_header"}}),
		build("1.9", unit{name: "read", texts: slices.Concat(always, newer, older), funcs: []string{"demo_read_header"}, imports: []string{"other_library_call"}}),
	}}
	got := learned(t, []Library{lib}, nil, "demo")
	want := map[string]string{"demo_read_header": "1.2..1.10"}
	for _, s := range always {
		want[s] = "1.2..1.10"
	}
	for _, s := range newer {
		want[s] = "1.9..1.10"
	}
	for _, s := range older {
		want[s] = "1.2..1.9"
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestAUnitThatAReferenceLeavesOutBoundsNothing(t *testing.T) {
	read, extra := phrases("demo", "read", 0, 6), phrases("demo", "extra", 0, 6)
	lib := Library{Name: "demo", Builds: []Build{
		build("1.0", unit{name: "read", texts: read}, unit{name: "extra", texts: extra}),
		build("2.0", unit{name: "read", texts: read}), // extra is in another archive now
	}}
	got := learned(t, []Library{lib}, nil, "demo")
	for _, s := range extra {
		if got[s] != "1.0..2.0" {
			t.Errorf("%s: %s", s, got[s])
		}
	}
}

func TestNamesOfFunctionsAreNoBoundWhereAReferenceIsStripped(t *testing.T) {
	read := phrases("demo", "read", 0, 6)
	stripped := Build{Version: "2.0", Files: []File{content("libdemo.so", compositiontest.Object{Rodata: compositiontest.Strings(read...)}.Bytes())}}
	lib := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "read", texts: read, funcs: []string{"demo_read_header"}}), stripped}}
	if got := learned(t, []Library{lib}, nil, "demo"); got["demo_read_header"] != "1.0..2.0" {
		t.Errorf("%q", got["demo_read_header"])
	}
}

const table = "\x10\x21\x32\x43\x54\x65\x76\x87\x98\xa9\xba\xcb\xdc\xed\xfe\x0f\x11\x23\x32\x47\x5c\x61\x71\x82\x97\xa8\xb1\xc2\xd3\xe5\xf1\x01\x02"

func TestTablesOfStrippedReferencesCountForTheirVersion(t *testing.T) {
	read := phrases("demo", "read", 0, 6)
	stripped := Build{Version: "2.0", Files: []File{content("libdemo.so", compositiontest.Object{Rodata: append([]byte(table), compositiontest.Strings(read...)...)}.Bytes())}}
	lib := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "read", texts: read, table: table}), stripped}}
	if got := learned(t, []Library{lib}, nil, "demo"); got[table[:tableBytes]] != "1.0..2.0" {
		t.Errorf("%q", got)
	}
}

func TestWhatOthersHaveIsNotLearned(t *testing.T) {
	own, both := phrases("demo", "read", 0, 12), "a message that everybody copies"
	demo := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "read", texts: append([]string{both, "demo: an old joke %s"}, own...)})}}
	other := Library{Name: "other", Builds: []Build{{Version: "7", Files: []File{file("a", unit{name: "x", texts: append(phrases("other", "x", 0, 12), both)})}}}}
	program := file("program", unit{name: "main", texts: []string{"demo: an old joke %s"}})
	script := content("script", []byte("#!/bin/sh\n"))
	for _, tt := range []struct {
		name   string
		libs   []Library
		ground []File
		absent []string
	}{
		{"alone", []Library{demo}, nil, nil},
		{"another library has one text", []Library{other, demo}, nil, []string{both}},
		{"a program of the background has one", []Library{demo}, []File{script, program}, []string{"demo: an old joke %s"}},
	} {
		got := learned(t, tt.libs, tt.ground, "demo")
		for _, s := range append([]string{both, "demo: an old joke %s"}, own...) {
			if (got[s] == "") != slices.Contains(tt.absent, s) {
				t.Errorf("%s: %q is %q", tt.name, s, got[s])
			}
		}
	}
}

func TestAProgramThatContainsTheLibraryTakesNothingFromIt(t *testing.T) {
	own := phrases("demo", "read", 0, 12)
	demo := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "read", texts: own})}}
	whole := file("browser", unit{name: "demo", texts: own}, unit{name: "main", texts: phrases("browser", "main", 0, 12)})
	if got := learned(t, []Library{demo}, []File{whole}, "demo"); len(got) != len(own) {
		t.Errorf("%d of %d texts are left", len(got), len(own))
	}
}

func TestWhatForksAndBundlesShareBelongsToTheirOrigin(t *testing.T) {
	common, own := phrases("zed", "inflate", 0, 12), phrases("next", "arch", 0, 6)
	head := func(text string) *signature.Signature {
		s, err := signature.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	zed := Library{Name: "zed", Builds: []Build{build("1.0", unit{name: "inflate", texts: common})}}
	for _, tt := range []struct {
		name      string
		head      string
		zed, next int
	}{
		{"no relation is known", "name next\n", 0, len(own)},
		{"a fork", "name next\nforkof zed\n", len(common), len(own)},
		{"a bundle", "name next\nbundles zed\n", len(common), len(own)},
	} {
		next := Library{Name: "next", Head: head(tt.head), Builds: []Build{build("2.0", unit{name: "inflate", texts: common}, unit{name: "arch", texts: own})}}
		libs := []Library{next, zed}
		if n := len(learned(t, libs, nil, "zed")); n != tt.zed {
			t.Errorf("%s: %d texts of the first, want %d", tt.name, n, tt.zed)
		}
		if n := len(learned(t, libs, nil, "next")); n != tt.next {
			t.Errorf("%s: %d texts of the other, want %d", tt.name, n, tt.next)
		}
		results, err := Learn(libs, nil)
		if err != nil {
			t.Fatal(err)
		}
		if noted := len(results[1].Notes) > 0; noted != (tt.zed == 0) {
			t.Errorf("%s: %q", tt.name, results[1].Notes)
		}
	}
}

func TestTheSameReferencesGiveTheSameBytesInAnyOrder(t *testing.T) {
	units := func(n int) (out []unit) {
		for i := range 60 {
			name := fmt.Sprintf("unit%02d", i)
			out = append(out, unit{name: name, texts: phrases("demo", name, 0, n), funcs: []string{"demo_" + name + "_run"}})
		}
		return out
	}
	builds := []Build{build("1.0", units(4)...), build("1.1", units(5)...), build("1.2", units(6)...)}
	write := func(b []Build) string {
		r, err := Learn([]Library{{Name: "demo", Builds: b}}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return string(r[0].AppendTo(nil, "name demo\n# kept\n"+signature.LearnedLine+"\nold"))
	}
	a := write(builds)
	slices.Reverse(builds)
	if d := cmp.Diff(a, write(builds)); d != "" {
		t.Error(d)
	}
	if !strings.HasPrefix(a, "name demo\n# kept\n# learned\nreference 1.0 amd64 sha256:") {
		t.Errorf("%.200s", a)
	}
	s, err := signature.Parse(a)
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, f := range s.Features {
		seen[f.Unit] = true
	}
	if len(s.Features) > keepMost || len(seen) < 50 {
		t.Errorf("%d features of %d units", len(s.Features), len(seen))
	}
}

func TestWhatIsLearnedFindsTheLibraryInAStrippedProgram(t *testing.T) {
	read, write := phrases("demo", "read", 0, 6), phrases("demo", "write", 0, 6)
	newer := phrases("demo", "late", 0, 3)
	builds := []Build{
		build("1.0", unit{name: "read", texts: read}, unit{name: "write", texts: write}),
		build("1.1", unit{name: "read", texts: read}, unit{name: "write", texts: slices.Concat(write, newer)}),
	}
	r, err := Learn([]Library{{Name: "demo", Builds: builds}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	s, err := signature.Parse(string(r[0].AppendTo(nil, "")))
	if err != nil {
		t.Fatal(err)
	}
	program := compositiontest.Object{Rodata: compositiontest.Strings(slices.Concat([]string{"usage: program"}, write, read, newer)...)}.Bytes()
	scan := composition.NewIndex([]*signature.Signature{s}).NewScan(nil)
	if _, err := scan.File(bytes.NewReader(program), int64(len(program)), nil); err != nil {
		t.Fatal(err)
	}
	if got := scan.Findings(); len(got) != 1 || got[0].Interval != "vers:generic/>1.0" {
		t.Errorf("%+v", got)
	}
}

func TestBadReferencesAreNamed(t *testing.T) {
	empty := Library{Name: "demo", Builds: []Build{{Version: "1.0", Files: []File{content("README", []byte("text"))}}}}
	if _, err := Learn([]Library{empty}, nil); err == nil || !strings.Contains(err.Error(), "demo 1.0: no file") {
		t.Errorf("%v", err)
	}
	good := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "a", texts: phrases("demo", "a", 0, 3)})}}
	if _, err := Learn([]Library{good, good}, nil); err == nil || !strings.Contains(err.Error(), "twice") {
		t.Errorf("%v", err)
	}
	many := Library{Name: "demo"}
	for i := range maxVersions + 1 {
		many.Builds = append(many.Builds, Build{Version: fmt.Sprint(i)})
	}
	if _, err := Learn([]Library{many}, nil); err == nil || !strings.Contains(err.Error(), "64 versions") {
		t.Errorf("%v", err)
	}
}

func TestTextsThatTellTheLibraryAreTold(t *testing.T) {
	for _, tt := range []struct {
		text string
		want string // what is kept, or empty
	}{
		{"cannot read the header", "cannot read the header"},
		{"%s: unexpected marker %02x", "%s: unexpected marker %02x"},
		{"../../src/libdemo/reader.c", "libdemo/reader.c"},
		{`..\src\libdemo\reader.cpp`, "libdemo/reader.cpp"},
		{"./src/demo_reader_core.c", "demo_reader_core.c"},
		{"./src/main.c", ""},
		{"include/demo/inline.h", ""},
		{"demo_read_header", ""},
		{"demo library 1.2.3 of 4.5.6", ""},
		{"/usr/share/demo/table", ""},
		{"dlBNvz!/u{1?cmR^", ""},
		{"0123 4567 89ab cdef 0123", ""},
		{"library/core/src/fmt.rs is glued to this", ""},
	} {
		k, ok := textKey(tt.text)
		if !ok {
			k.text = ""
		}
		if k.text != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, k.text, tt.want)
		}
	}
	long := strings.Repeat("word ", 30) + "at the end"
	if k, ok := textKey(long); !ok || len(k.text) != mostText || !strings.HasSuffix(long, k.text) {
		t.Errorf("%q", k.text)
	}
}

func TestTablesOfChanceContentAreLeftOut(t *testing.T) {
	series := make([]byte, 32)
	for i := range series {
		series[i] = byte(i)
	}
	for _, tt := range []struct {
		name string
		data []byte
		want bool
	}{
		{"a table", []byte(table[:32]), true},
		{"zeros", make([]byte, 32), false},
		{"a series", series, false},
		{"the name of a function", []byte("WebPRescalerGetScaledDimensions\x00"), false},
		{"few values", bytes.Repeat([]byte{1, 2, 4, 0}, 8), false},
	} {
		if got := goodTable(tt.data); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestAFolderOfReferencesIsRead(t *testing.T) {
	fsys := fstest.MapFS{
		"demo/1.0/libdemo.a":           {Data: []byte("a")},
		"demo/1.0/SOURCE":              {Data: []byte("package: libdemo-dev  1.0-2\narch: amd64\n")},
		"demo/1.1/amd64/libdemo.a":     {Data: []byte("a")},
		"demo/1.1/arm64/sub/libdemo.a": {Data: []byte("a")},
		"demo/1.1/arm64/SOURCE":        {Data: []byte("package: libdemo-dev 1.1-1\n")},
		"demo/notes.txt":               {Data: []byte("a")},
		"empty/1.0/SOURCE":             {Data: []byte("package: x\n")},
		".background/ls/ls":            {Data: []byte("a")},
		".hidden/1.0/x.a":              {Data: []byte("a")},
		"README":                       {Data: []byte("a")},
	}
	libs, ground, err := Folder(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if len(libs) != 1 || len(ground) != 1 || ground[0].Name != ".background/ls/ls" {
		t.Fatalf("%+v %+v", libs, ground)
	}
	var got []string
	for _, b := range libs[0].Builds {
		got = append(got, strings.Join([]string{b.Version, b.Arch, b.Package, b.Files[0].Name}, "|"))
	}
	want := []string{
		"1.0|amd64|libdemo-dev 1.0-2|demo/1.0/libdemo.a",
		"1.1|amd64||demo/1.1/amd64/libdemo.a",
		"1.1|arm64|libdemo-dev 1.1-1|demo/1.1/arm64/sub/libdemo.a",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	r, closer, err := ground[0].Open()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = closer.Close() }()
	if b := make([]byte, 1); func() error { _, err := r.ReadAt(b, 0); return err }() != nil || b[0] != 'a' {
		t.Errorf("%q", b)
	}
}
