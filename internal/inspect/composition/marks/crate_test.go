package marks_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

func open(t testing.TB, data []byte) (*object.File, *bytes.Reader) {
	t.Helper()
	r := bytes.NewReader(data)
	f, err := object.Open(r, r.Size(), budget.New(budget.Default(), r.Size()))
	if err != nil {
		t.Fatal(err)
	}
	return f, r
}

// lines writes each mark as one line: ecosystem, name, version, kind, text.
func lines(found *marks.Found) []string {
	var out []string
	for _, m := range found.Marks {
		out = append(out, strings.Join([]string{m.Ecosystem, m.Name, m.Version, m.Kind, m.Text}, "|"))
	}
	return out
}

// crates reads the crates of a file that holds text.
func crates(t testing.TB, text string) *marks.Found {
	t.Helper()
	f, r := open(t, objecttest.Text([]byte(text)))
	found, err := marks.Crates(f, r)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range found.Marks { // each mark is where it says
		if at := r.Size() - int64(m.Off); at < 1 {
			t.Errorf("%s at %d of %d", m.Name, m.Off, r.Size())
		}
	}
	return found
}

func TestCrateFoldersAreTakenApart(t *testing.T) {
	for dir, want := range map[string][2]string{
		"regex-1.10.2": {"regex", "1.10.2"}, "sha-1-0.10.0": {"sha-1", "0.10.0"}, "windows-sys-0.52.0": {"windows-sys", "0.52.0"},
		"rand_core-0.6.4": {"rand_core", "0.6.4"}, "clap-4.0.0-rc.2": {"clap", "4.0.0-rc.2"}, "zstd-sys-2.0.9+zstd.1.5.5": {"zstd-sys", "2.0.9+zstd.1.5.5"},
		"base64-0.13.1": {"base64", "0.13.1"}, "x-1-2-3.4.5-alpha-1": {"x-1-2", "3.4.5-alpha-1"}, "curl-sys-0.4.84+curl-8.17.0": {"curl-sys", "0.4.84+curl-8.17.0"},
		"v8-0.1.0": {"v8", "0.1.0"}, "utf-8-0.7.6": {"utf-8", "0.7.6"},
	} {
		if name, version, ok := marks.SplitCrate(dir); !ok || name != want[0] || version != want[1] {
			t.Errorf("%s: %q %q %v", dir, name, version, ok)
		}
	}
	for _, dir := range []string{"", "regex", "regex-", "regex-1", "regex-1.2", "regex-1.2.3.4", "-1.2.3", "regex-1.02.3", "regex-1.2.x", "regex-1.2.3-", "regex-1.2.3+", "a.b-1.2.3"} {
		if name, version, ok := marks.SplitCrate(dir); ok {
			t.Errorf("%s: %q %q", dir, name, version)
		}
	}
}

func TestPathsOfCratesAreFoundWithoutEnds(t *testing.T) {
	// Rust's strings have no zero byte at their end.
	found := crates(t, "called `unwrap()`/build/.cargo/registry/src/index.registry.invalid-6f17d22bba15001f/regex-1.10.2/src/lib.rsassertion failed"+
		`C:\Users\me\.cargo\registry\src\github.invalid-1ecc6299db9ec823\windows-sys-0.52.0\src\core.rs`+
		"/cargo/registry/src/mirror.registry.invalid-0123456789abcdef/inner-2.0.0/src/lib.rs"+
		"/rust/deps/hashbrown-0.14.3/src/raw/mod.rs/cargo/registry/25cdd57fae9f0462/gimli-0.34.0/src/read.rs\x00"+
		"/usr/share/cargo/registry/serde-1.0.200/src/lib.rs\x00src/vendor/itoa-1.0.9/src/lib.rs\x00"+
		"/build/.cargo/git/checkouts/boa-549f6ffe9c42f86b/78c2d37/core/engine.rs"+
		"/build/.cargo/registry/src/index.registry.invalid-6f17d22bba15001f/regex-1.10.2/src/again.rs")
	want := []string{
		"|boa||path|git/checkouts/boa-549f6ffe9c42f86b/78c2d37",
		"crates.io|gimli|0.34.0|path|gimli-0.34.0",
		"crates.io|hashbrown|0.14.3|path|/rust/deps/hashbrown-0.14.3",
		"|inner|2.0.0|path|registry/src/mirror.registry.invalid-0123456789abcdef/inner-2.0.0",
		"crates.io|itoa|1.0.9|path|itoa-1.0.9",
		"crates.io|regex|1.10.2|path|registry/src/index.registry.invalid-6f17d22bba15001f/regex-1.10.2",
		"crates.io|serde|1.0.200|path|serde-1.0.200",
		"crates.io|windows-sys|0.52.0|path|registry/src/github.invalid-1ecc6299db9ec823/windows-sys-0.52.0",
	}
	if diff := cmp.Diff(want, lines(found)); diff != "" {
		t.Error(diff)
	}
	if len(found.Notes) != 1 || !strings.Contains(found.Notes[0], "7 crates are a proven subset") {
		t.Error(found.Notes)
	}
	if p := found.Marks[5].PURL; p != "pkg:cargo/regex@1.10.2" {
		t.Error(p)
	}
	if p := found.Marks[3].PURL; p != "" {
		t.Errorf("a crate of another registry has the package URL %s", p)
	}
}

func TestPathsThatLookAlikeAreNoCrates(t *testing.T) {
	found := crates(t, strings.Join([]string{
		"registry/src/", "registry/src/index.invalid-00/", "registry/src/index.invalid-00/regex-1.10.2", "registry/src/index.invalid-00/regex/src/lib.rs",
		"registry/src/a b/regex-1.2.3/src/lib.rs", "vendor/jquery-3.7.1/dist/jquery.js", "/vendor/zlib-1.2.13/inflate.c and lib.rs", "git/checkouts/boa/78c2d37/x.rs",
		"git/checkouts/boa-549f6ffe9c42f86b/main/x.rs", "/rustc/0123/library/core.rs", "/rustc/0123456789012345678901234567890123456789/compiler/x.rs",
		"registry/src/index.invalid-00/" + strings.Repeat("x", 300) + "-1.2.3/src/lib.rs",
	}, "\x00"))
	if len(found.Marks) != 0 || len(found.Notes) != 0 {
		t.Errorf("%v %v", lines(found), found.Notes)
	}
}

func TestTheCompilerIsNamedWithItsVersionWhereTheFileTellsIt(t *testing.T) {
	commit := "ded5c06cf21d2b93bffd5d884aa6e96934ee4234"
	for comment, want := range map[string]string{
		"GCC: (GNU) 12.2.0\x00rustc version 1.92.0 (ded5c06cf 2025-12-08)\x00": "1.92.0",
		"rustc version 1.76.0-nightly (ded5c06cf 2025-12-08)\x00":              "1.76.0-nightly",
		"rustc version 1.91.0 (f8297e351 2025-10-28)\x00":                      "", // another one made a part
		"GCC: (Debian 12.2.0-14) 12.2.0\x00":                                   "",
	} {
		data := objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62, Extra: []objecttest.Section{
			{Name: ".rodata", Flags: 2, Data: []byte("/rustc/" + commit + "/library/core/src/option.rs")}, {Name: ".comment", Flags: 0x30, Data: []byte(comment)},
		}})
		f, r := open(t, data)
		found, err := marks.Crates(f, r)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"|rust|" + want + "|compiler|/rustc/" + commit + "/library"}, lines(found)); diff != "" {
			t.Errorf("%q: %s", comment, diff)
		}
	}
}

func TestPathsAreFoundWhereverWindowsMeet(t *testing.T) {
	path := "registry/src/index.registry.invalid-6f17d22bba15001f/regex-1.10.2/src/lib.rs"
	const border = 1<<20 + 1<<10
	for _, shift := range []int{-4096, -100, -50, -10, -1, 0, 1, 100} {
		text := bytes.Repeat([]byte{'.'}, 2*border)
		copy(text[border+shift:], path)
		f, r := open(t, objecttest.Text(text))
		found, err := marks.Crates(f, r)
		if err != nil || len(found.Marks) != 1 {
			t.Fatalf("shift %d: %v, %v", shift, lines(found), err)
		}
		got := make([]byte, len(path))
		if r.ReadAt(got, int64(found.Marks[0].Off)); string(got) != path {
			t.Errorf("shift %d: the mark stands at %q", shift, got)
		}
	}
}

func TestManyCratesAreBounded(t *testing.T) {
	var b bytes.Buffer
	for i := range 30_000 {
		fmt.Fprintf(&b, "/rust/deps/c%d-1.0.0/", i)
	}
	found := crates(t, b.String())
	if len(found.Marks) != 20_000 || !strings.Contains(strings.Join(found.Notes, "\n"), "more than 20000") {
		t.Error(len(found.Marks), found.Notes)
	}
}

func BenchmarkCrates(b *testing.B) {
	text := bytes.Repeat([]byte("some constant text of a program, with a path /usr/src/rust/thing.rs in it\x00"), 200_000)
	f, r := open(b, objecttest.Text(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := marks.Crates(f, r); err != nil {
			b.Fatal(err)
		}
	}
}
