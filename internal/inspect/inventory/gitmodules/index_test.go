package gitmodules

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// An entry is one path of an index that a test writes.
type entry struct {
	path     string
	mode     uint32
	stage    uint16
	extended bool
}

const (
	modeFile = 0o100644
	modeLink = 0o160000
)

// commitOf is the id that indexBytes gives the entry of a path.
func commitOf(path string, idSize int) string {
	return strings.Repeat(fmt.Sprintf("%02x", len(path)), idSize)
}

// indexBytes writes an index of a version with ids of idSize bytes. Extensions
// are given as they stand in the file.
func indexBytes(version uint32, idSize int, extensions string, entries ...entry) []byte {
	b := binary.BigEndian.AppendUint32([]byte("DIRC"), version)
	b = binary.BigEndian.AppendUint32(b, uint32(len(entries)))
	last := ""
	for _, e := range entries {
		start := len(b)
		b = append(b, make([]byte, statSize)...)
		binary.BigEndian.PutUint32(b[start+modeAt:], e.mode)
		id, _ := hex.DecodeString(commitOf(e.path, idSize))
		b = append(b, id...)
		flags := uint16(min(len(e.path), 0xfff)) | e.stage<<12
		if e.extended {
			flags |= flagExtended
		}
		b = binary.BigEndian.AppendUint16(b, flags)
		if e.extended {
			b = append(b, 0x20, 0)
		}
		if version == 4 {
			same := 0
			for same < len(last) && same < len(e.path) && last[same] == e.path[same] {
				same++
			}
			b = append(b, offset(len(last)-same)...)
			b = append(append(b, e.path[same:]...), 0)
			last = e.path
			continue
		}
		b = append(b, e.path...)
		b = append(b, make([]byte, 8-(len(b)-start)%8)...)
	}
	return append(append(b, extensions...), make([]byte, idSize)...)
}

// offset encodes n as offsets in packs are.
func offset(n int) []byte {
	b := []byte{byte(n & 0x7f)}
	for n >>= 7; n > 0; n >>= 7 {
		n--
		b = append([]byte{byte(n&0x7f) | 0x80}, b...)
	}
	return b
}

// some is an index's usual mixture.
func some() []entry {
	return []entry{
		{path: ".gitmodules", mode: modeFile}, {path: "lib/a", mode: modeLink}, {path: "lib/a.c", mode: modeFile, extended: true},
		{path: "lib/" + strings.Repeat("long", 50), mode: modeFile}, {path: "lib/z z", mode: modeLink}, {path: "link", mode: 0o120000}, {path: "x", mode: 0o100755},
	}
}

func TestIndex(t *testing.T) {
	tree := "TREE\x00\x00\x00\x03abc"
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"version 2", indexBytes(2, 20, "", entry{path: "a", mode: modeLink}, entry{path: "b", mode: modeFile}), commitOf("a", 20) + " a\n"},
		{"version 3", indexBytes(3, 20, tree, some()...), commitOf("12345", 20) + " lib/a\n" + commitOf("1234567", 20) + " lib/z z\n"},
		{"version 4", indexBytes(4, 20, tree, some()...), commitOf("12345", 20) + " lib/a\n" + commitOf("1234567", 20) + " lib/z z\n"},
		{"version 3 with SHA-256", indexBytes(3, 32, tree, some()...), commitOf("12345", 32) + " lib/a\n" + commitOf("1234567", 32) + " lib/z z\n"},
		{"version 4 with SHA-256", indexBytes(4, 32, "", some()...), commitOf("12345", 32) + " lib/a\n" + commitOf("1234567", 32) + " lib/z z\n"},
		{"one entry with SHA-256", indexBytes(2, 32, "", entry{path: "a", mode: modeLink}), commitOf("a", 32) + " a\n"},
		{"a link in conflict", indexBytes(2, 20, "", entry{path: "a", mode: modeLink, stage: 1}, entry{path: "a", mode: modeLink, stage: 2}, entry{path: "a", mode: modeLink, stage: 3}),
			"note the commit of a is in conflict\n"},
		{"a split index", indexBytes(2, 20, "link\x00\x00\x00\x02xx"+tree), "note the index is split: commits may stand in a second file, which is not read\n"},
		{"no links", indexBytes(2, 20, tree, entry{path: "a", mode: modeFile}), "nothing"},
		{"no entries", indexBytes(2, 20, ""), "nothing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := "nothing"
			if l := inventorytest.Read(t, Index(), ".git/index", string(tt.data)); l != nil {
				got = ""
				for _, a := range l.Attrs {
					got += a.Value + "\n"
				}
				for _, n := range l.Notes {
					got += "note " + n.Text + "\n"
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestModesThatAnIndexHolds(t *testing.T) {
	for mode, want := range map[uint32]bool{
		0o100644: true, 0o100755: true, 0o120000: true, 0o160000: true, 0o040000: true,
		0o010000: false, 0o777777: false, 0o1100644: false, 0: false,
	} {
		if got := isMode(mode); got != want {
			t.Errorf("%o: %v", mode, got)
		}
	}
}

func TestDamagedIndex(t *testing.T) {
	whole := indexBytes(4, 20, "TREE\x00\x00\x00\x03abc", some()...)
	huge := bytes.Clone(whole)
	binary.BigEndian.PutUint32(huge[8:], 1<<31)
	for _, tt := range []struct {
		name string
		data []byte
	}{
		{"nothing", nil},
		{"another file", []byte("{\"a\": 1}      ")},
		{"a later version", indexBytes(5, 20, "")},
		{"more entries than there are", huge},
		{"paths out of order", indexBytes(2, 20, "", entry{path: "b", mode: modeFile}, entry{path: "a", mode: modeFile})},
		{"one path twice", indexBytes(2, 20, "", entry{path: "b", mode: modeFile}, entry{path: "b", mode: modeFile})},
		{"a mode that no Git writes", indexBytes(2, 20, "", entry{path: "a", mode: 0o777777})},
		{"an extension longer than the file", indexBytes(2, 20, "TREE\xff\xff\xff\xffabc")},
		{"a path that goes back beyond its beginning", append(append([]byte("DIRC\x00\x00\x00\x04\x00\x00\x00\x01"), make([]byte, statSize+22)...), 0x80, 0x10, 'a', 0)},
		{"a number without end", append([]byte("DIRC\x00\x00\x00\x04\x00\x00\x00\x01"), bytes.Repeat([]byte{0xff}, 100)...)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var res inspect.Result
			if err := Index().Inspect(inventorytest.File(".git/index", tt.data), &res); err == nil {
				t.Error("no error")
			}
		})
	}
	t.Run("cut anywhere", func(t *testing.T) {
		for n := range len(whole) {
			if _, err := readIndex(whole[:n], nil); err == nil && n < len(whole)-31 {
				t.Fatalf("%d of %d bytes were read as a whole index", n, len(whole))
			}
		}
	})
	t.Run("within the budget", func(t *testing.T) {
		in := inventorytest.File(".git/index", largeIndex(2000))
		in.Budget = budget.New(budget.Limits{Steps: 1000}, in.Size)
		var res inspect.Result
		if err := Index().Inspect(in, &res); !budget.IsBreach(err) {
			t.Errorf("error %v", err)
		}
	})
}

func TestJoin(t *testing.T) {
	modules := `[submodule "lib/a"]
	path = lib/a
	url = https://git.invalid/a
	branch = main
[submodule "lib/gone"]
	path = lib/gone
	url = https://git.invalid/gone
`
	readers := []*inventory.Reader{Modules(), Index()}
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"the index pins what .gitmodules names", map[string]string{"x/.gitmodules": modules, "x/.git/index": string(indexBytes(4, 20, "", some()...))}, `
== x/.gitmodules
node git.invalid/a ` + commitOf("12345", 20) + ` ecosystem=git alias=lib/a source=git+https://git.invalid/a#` + commitOf("12345", 20) + ` direct @3:8 "https://git.invalid/a"
node git.invalid/gone  ecosystem=git alias=lib/gone source=git+https://git.invalid/gone direct @7:8 "https://git.invalid/gone"
note the index records no commit for submodule "lib/gone" @7
note "lib/z z" is commit ` + commitOf("1234567", 20) + ` of another repository, which .gitmodules does not name @0`},
		{"commits without .gitmodules are noted", map[string]string{".git/index": string(indexBytes(2, 20, "", entry{path: "a", mode: modeLink}))}, `
== .git/index
note "a" is commit ` + commitOf("a", 20) + ` of another repository, which .gitmodules does not name @0`},
		{"an index of nothing else is no listing", map[string]string{".git/index": string(indexBytes(2, 20, "link\x00\x00\x00\x00", entry{path: "a", mode: modeFile}))}, ``},
		{"conflicts stay known", map[string]string{".gitmodules": modules, ".git/index": string(indexBytes(2, 20, "", entry{path: "lib/a", mode: modeLink, stage: 2}))}, `
== .gitmodules
node git.invalid/a  ecosystem=git requirement=main alias=lib/a source=git+https://git.invalid/a direct @3:8 "https://git.invalid/a"
node git.invalid/gone  ecosystem=git alias=lib/gone source=git+https://git.invalid/gone direct @7:8 "https://git.invalid/gone"
note the index records no commit for submodule "lib/a" @3
note the index records no commit for submodule "lib/gone" @7
note the commit of lib/a is in conflict @0`},
		{"another repository's index pins nothing", map[string]string{".gitmodules": modules, "x/.git/index": string(indexBytes(2, 20, "", entry{path: "lib/a", mode: modeLink}))}, `
== .gitmodules
node git.invalid/a  ecosystem=git requirement=main alias=lib/a source=git+https://git.invalid/a direct @3:8 "https://git.invalid/a"
node git.invalid/gone  ecosystem=git alias=lib/gone source=git+https://git.invalid/gone direct @7:8 "https://git.invalid/gone"
== x/.git/index
note "lib/a" is commit ` + commitOf("lib/a", 20) + ` of another repository, which .gitmodules does not name @0`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers, Join(), ecosystem, tt.files)
			if d := cmp.Diff(strings.TrimSpace(tt.want), strings.TrimSpace(got)); d != "" {
				t.Error(d)
			}
		})
	}
}

// largeIndex is an index of n files and a link.
func largeIndex(n int) []byte {
	entries := make([]entry, n, n+1)
	for i := range entries {
		entries[i] = entry{path: fmt.Sprintf("src/package-%06d/file.c", i), mode: modeFile}
	}
	return indexBytes(4, 20, "", append(entries, entry{path: "third_party/x", mode: modeLink})...)
}

func BenchmarkIndex100k(b *testing.B) {
	data := largeIndex(100_000)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		var res inspect.Result
		if err := Index().Inspect(inventorytest.File(".git/index", data), &res); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzIndex(f *testing.F) {
	inventorytest.Fuzz(f, Index(), ".git/index", string(indexBytes(2, 20, "", some()...)), string(indexBytes(3, 32, "TREE\x00\x00\x00\x00", some()...)),
		string(indexBytes(4, 20, "link\x00\x00\x00\x00", some()...)), string(indexBytes(2, 20, "", entry{path: "a", mode: modeLink, stage: 1})))
}
