package advisory

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// sectionNames are for messages of tests.
var sectionNames = [sections]string{"meta", "strings", "versions", "keys", "posts", "records", "ids", "brief blocks", "whole blocks", "briefs", "wholes"}

// TestOneFlippedBitInAnySectionIsFound flips each bit of a byte at the beginning,
// in the middle and at the end of every section.
func TestOneFlippedBitInAnySectionIsFound(t *testing.T) {
	data := build(t, samples(t)...)
	parts, err := split(data, version.KeyVersion)
	if err != nil {
		t.Fatal(err)
	}
	at := headSize
	for i, part := range parts {
		if len(part) == 0 {
			t.Errorf("section %s is empty, so this test proves nothing about it", sectionNames[i])
		}
		for _, off := range []int{0, len(part) / 2, len(part) - 1} {
			for bit := range 8 {
				bad := bytes.Clone(data)
				bad[at+off] ^= 1 << bit
				db, err := FromBytes(bad)
				if shelved(i) {
					if err != nil {
						t.Fatalf("section %s: opening reads the texts: %v", sectionNames[i], err)
					}
					err = db.VerifyTexts()
				}
				if !errors.Is(err, ErrDamaged) {
					t.Fatalf("section %s, byte %d, bit %d: %v", sectionNames[i], off, bit, err)
				}
			}
		}
		at += len(part)
	}
}

func TestDamagedTextsAreRefusedWhenTheyAreReadAndNothingElseIs(t *testing.T) {
	data := build(t, samples(t)...)
	whole := open(t, data)
	all, texts := whole.Sizes()
	briefs := len(whole.parts[secBriefs])
	for name, off := range map[string]int{"briefs": all - texts, "wholes": all - texts + briefs} {
		bad := bytes.Clone(data)
		bad[off] ^= 1
		db := open(t, bad)
		_, briefErr := db.NewSession().Brief(0)
		_, wholeErr := db.Whole(0)
		if errors.Is(briefErr, ErrDamaged) != (name == "briefs") || errors.Is(wholeErr, ErrDamaged) != (name == "wholes") {
			t.Errorf("%s damaged: brief %v, whole %v", name, briefErr, wholeErr)
		}
		if got := verdicts(t, db, Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}); got != "GHSA-a affected < 1.2.3 [1.2.3]" {
			t.Errorf("%s damaged: verdicts %q", name, got)
		}
	}
}

// resealed changes the head and makes its hash right again.
func resealed(data []byte, change func(head []byte)) []byte {
	b := bytes.Clone(data)
	h := b[:headSize-sha256.Size]
	change(h)
	sum := sha256.Sum256(h)
	copy(b[headSize-sha256.Size:], sum[:])
	return b
}

func TestForeignOldAndLyingFilesAreRefused(t *testing.T) {
	data := build(t, samples(t)...)
	row := func(i int) int { return len(magic) + 8 + i*entrySize }
	for _, tt := range []struct {
		name string
		data []byte
		want error
		says string
	}{
		{"an empty file", nil, ErrForeign, ""},
		{"a text", []byte(strings.Repeat("not a database\n", 1000)), ErrForeign, ""},
		{"the magic alone", []byte(magic), ErrForeign, ""},
		{"zeros", make([]byte, 10_000), ErrForeign, ""},
		{"one byte less than a head", data[:headSize-1], ErrForeign, ""},
		{"the head alone", data[:headSize], ErrDamaged, "cut short"},
		{"the last byte is missing", data[:len(data)-1], ErrDamaged, "cut short"},
		{"one byte too many", append(bytes.Clone(data), 0), ErrDamaged, "1 bytes follow its end"},
		{"twice the file", append(bytes.Clone(data), data...), ErrDamaged, "bytes follow its end"},
		{"an older layout", resealed(data, func(h []byte) { h[len(magic)]-- }), ErrForeign, "build it again"},
		{"a newer layout", resealed(data, func(h []byte) { h[len(magic)]++ }), ErrForeign, "build it again"},
		{"other version keys", resealed(data, func(h []byte) { h[len(magic)+4]++ }), ErrForeign, "build it again"},
		{"a section behind a gap", resealed(data, func(h []byte) { h[row(3)]++ }), ErrDamaged, "cut short"},
		{"a section over another", resealed(data, func(h []byte) { h[row(3)]-- }), ErrDamaged, "cut short"},
		{"a section without end", resealed(data, func(h []byte) { binary.LittleEndian.PutUint64(h[row(3)+8:], 1<<63) }), ErrDamaged, "cut short"},
		{"a section of another length", resealed(data, func(h []byte) { h[row(0)+8]-- }), ErrDamaged, "section 0 does not match its hash"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := FromBytes(tt.data)
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("%v, want %v with %q", err, tt.want, tt.says)
			}
			path := filepath.Join(t.TempDir(), "a.db")
			if err := os.WriteFile(path, tt.data, 0o644); err != nil {
				t.Fatal(err)
			}
			if db, err := Open(path); !errors.Is(err, tt.want) {
				t.Errorf("as a file: %v, %v", db, err)
			}
		})
	}
}

// rebuilt packs changed sections with right hashes, as only a hostile writer would.
func rebuilt(data []byte, change func(parts *[sections][]byte)) []byte {
	parts, err := split(data, version.KeyVersion)
	if err != nil {
		panic(err)
	}
	change(&parts)
	out := head(&parts, version.KeyVersion)
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

func TestMetadataThatDoesNotAddUpIsRefused(t *testing.T) {
	data := build(t, samples(t)...)
	for name, change := range map[string]func(p *[sections][]byte){
		"no JSON":               func(p *[sections][]byte) { p[secMeta] = []byte("{") },
		"another record count":  func(p *[sections][]byte) { p[secMeta] = []byte(`{"records":4}`) },
		"records without count": func(p *[sections][]byte) { p[secRecords] = nil },
		"a table that is cut":   func(p *[sections][]byte) { p[secRecords] = p[secRecords][:8] },
	} {
		if _, err := FromBytes(rebuilt(data, change)); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSectionsOfAHostileWriterLeadNowhere fills sections with random bytes behind
// right hashes: every question must end without a panic.
func TestSectionsOfAHostileWriterLeadNowhere(t *testing.T) {
	data := build(t, samples(t)...)
	rapid.Check(t, func(t *rapid.T) {
		bad := rebuilt(data, func(p *[sections][]byte) {
			for range rapid.IntRange(1, 3).Draw(t, "changes") {
				i := rapid.IntRange(secStrings, secWholes).Draw(t, "section")
				if len(p[i]) == 0 {
					continue
				}
				p[i] = bytes.Clone(p[i])
				off := rapid.IntRange(0, len(p[i])-1).Draw(t, "offset")
				n := copy(p[i][off:], rapid.SliceOfN(rapid.Byte(), 1, 8).Draw(t, "bytes"))
				if rapid.Bool().Draw(t, "cut") {
					p[i] = p[i][:off+n]
				}
			}
		})
		db, err := FromBytes(bad)
		if err != nil {
			return
		}
		exercise(db)
	})
}

// exercise asks a database everything.
func exercise(db *DB) {
	s := db.NewSession()
	for _, q := range []Query{
		{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, {Ecosystem: "npm", Name: "a", Version: "1.0.0", Below: "2.0.0"}, {Ecosystem: "npm", Name: "a"},
		{Ecosystem: "PyPI", Name: "my-pkg", Version: "0.5"}, {Ecosystem: "Debian:12", Name: "s", Version: "1"},
	} {
		s.Query(q, true, func(v *Verdict) {
			db.Record(v.Record)
			if v.Record < 1<<20 {
				s.Brief(v.Record)
			}
		})
	}
	s.QueryGit("https://github.com/o/r", "0.9", true, func(*Verdict) {})
	for i := range db.Info().Records {
		db.Record(i)
		s.Brief(i)
		db.Whole(i)
	}
	db.Cluster("CVE-2021-1")
	db.Packages("", func(string, string, int) bool { return true })
	db.PackagesOf(map[int]bool{0: true}, func(string, string) {})
	db.VerifyTexts()
}

func TestACursorThatRunsOutStaysAtItsEnd(t *testing.T) {
	for name, read := range map[string]func(c *cursor) bool{
		"a number of nothing":       func(c *cursor) bool { c.b = nil; return c.num() == 0 },
		"a number that is cut":      func(c *cursor) bool { c.b = []byte{0x80}; return c.num() == 0 },
		"a number that is too long": func(c *cursor) bool { c.b = bytes.Repeat([]byte{0xff}, 11); return c.num() == 0 },
		"a count above what is left": func(c *cursor) bool {
			c.b = []byte{200, 1, 2}
			return c.count() == 0
		},
		"bytes above what is left":    func(c *cursor) bool { c.b = []byte{3, 1, 2}; return c.bytes() == nil },
		"a negative length":           func(c *cursor) bool { c.b = []byte{1}; return c.take(-1) == nil },
		"more elements than are left": func(c *cursor) bool { c.b = []byte{1}; return c.within(2) == 0 },
		"references above what is left": func(c *cursor) bool {
			c.b = []byte{100, 1}
			return len(c.refs(nil)) == 0
		},
	} {
		c := cursor{}
		if !read(&c) || !c.bad || c.b != nil {
			t.Errorf("%s: bad %v, %d bytes left", name, c.bad, len(c.b))
		}
	}
	c := cursor{b: []byte{2, 'a', 'b', 'c'}}
	if got := c.bytes(); string(got) != "ab" || c.bad || len(c.b) != 1 {
		t.Errorf("%q, bad %v, %d left", got, c.bad, len(c.b))
	}
}

func TestReferencesComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOf(rapid.Uint32()).Draw(t, "references")
		c := cursor{b: appendRefs(nil, want)}
		got := c.refs(make([]uint32, 3))
		if c.bad || len(c.b) != 0 || len(got) != len(want) {
			t.Fatalf("%v came back as %v", want, got)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%v came back as %v", want, got)
			}
		}
	})
}

func TestPostingsComeBack(t *testing.T) {
	for _, want := range []posting{
		{record: 7},
		{record: 1 << 30, listed: true, versions: []uint32{1, 500}},
		{ranges: []versionRange{{kind: 2}, {kind: 1, events: []event{{0, beginning}, {3, anyLimit}, {1, 77}, {2, 78}}}}, severity: []uint32{3, 4}},
	} {
		c := cursor{b: want.append(nil)}
		got := posting{ranges: []versionRange{{kind: 1, events: []event{{1, 1}}}}, versions: []uint32{9}}
		c.posting(&got)
		if c.bad || len(c.b) != 0 || string(got.append(nil)) != string(want.append(nil)) {
			t.Errorf("%+v came back as %+v", want, got)
		}
	}
}
