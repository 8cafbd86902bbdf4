package cache

import (
	"bytes"
	"crypto/sha256"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// filled writes a cache with one result and returns its bytes.
func filled(t testing.TB, dir string) []byte {
	t.Helper()
	c := Open(dir, "t", now())
	c.Keep("a.lock", at(10, 7), []byte("abc"), "r", listing())
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(c.file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestACutFileIsAnEmptyCache(t *testing.T) {
	dir := t.TempDir()
	data := filled(t, dir)
	file := Open(dir, "t", now()).file
	for n := range data {
		if err := os.WriteFile(file, data[:n], 0o644); err != nil {
			t.Fatal(err)
		}
		if c := Open(dir, "t", now()); len(c.old) != 0 {
			t.Fatalf("a cache cut at %d of %d is used", n, len(data))
		}
	}
}

func TestAForeignFileIsAnEmptyCacheAndIsReplaced(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "text": "hello\n", "another layout": "ossay-cache\x00\x02" + string(make([]byte, 100)), "the magic alone": magic,
	} {
		dir := t.TempDir()
		file := Open(dir, "t", now()).file
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if c := Open(dir, "t", now()); c.Known("a.lock") {
			t.Errorf("%s: something is known", name)
		}
		filled(t, dir)
		if _, ok := Open(dir, "t", now()).Stat("a.lock", at(10, 7), "r"); !ok {
			t.Errorf("%s: the file was not replaced", name)
		}
	}
}

func TestASparseGiantIsNotRead(t *testing.T) {
	dir := t.TempDir()
	filled(t, dir)
	file := Open(dir, "t", now()).file
	if err := os.Truncate(file, maxFile+1); err != nil {
		t.Skip("no sparse files here:", err)
	}
	if c := Open(dir, "t", now()); len(c.old) != 0 {
		t.Error("it was read")
	}
}

// TestABodyOfAHostileWriterLeadsNowhere has any bytes behind a right hash.
func TestABodyOfAHostileWriterLeadsNowhere(t *testing.T) {
	good := filled(t, t.TempDir())
	body := good[len(magic) : len(good)-sha256.Size]
	rapid.Check(t, func(t *rapid.T) {
		b := bytes.Clone(body)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			copy(b[rapid.IntRange(0, len(b)-1).Draw(t, "offset"):], rapid.SliceOfN(rapid.Byte(), 1, 4).Draw(t, "bytes"))
		}
		b = b[:rapid.IntRange(0, len(b)).Draw(t, "cut")]
		b = append([]byte(magic), b...)
		sum := sha256.Sum256(b)
		c := &Cache{old: map[string]*entry{}, fresh: map[string]*entry{}}
		c.decode(append(b, sum[:]...))
		for path, e := range c.old {
			c.Stat(path, e.stamp, e.readers)
			c.Content(path, e.stamp, []byte("abc"), e.readers)
		}
	})
}

func TestAPlaceThatCannotBeWrittenCostsTimeOnly(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "results"), []byte("a file where the folder should be"), 0o644); err != nil {
		t.Fatal(err)
	}
	c := Open(dir, "t", now())
	c.Keep("a", at(10, 7), []byte("a"), "r", listing())
	if err := c.Close(); err == nil {
		t.Error("no error for the log")
	}
	taken := t.TempDir()
	c = Open(taken, "t", now())
	if err := os.MkdirAll(filepath.Join(c.file, "x"), 0o755); err != nil {
		t.Fatal(err)
	}
	c = Open(taken, "t", now())
	c.Keep("a", at(10, 7), []byte("a"), "r", listing())
	if err := c.Close(); err == nil {
		t.Error("a folder was replaced")
	}
	if left, _ := filepath.Glob(filepath.Join(taken, "results", ".new-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestAnUnchangedTreeWritesNothing(t *testing.T) {
	dir := t.TempDir()
	filled(t, dir)
	c := Open(dir, "t", now())
	if _, ok := c.Stat("a.lock", at(10, 7), "r"); !ok {
		t.Fatal("not remembered")
	}
	if err := os.Remove(c.file); err != nil { // a write would bring it back
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(c.file); err == nil {
		t.Error("the file was written again")
	}
}

// TestEntriesComeBackFromTheFile draws stamps, paths and contents of all kinds.
func TestEntriesComeBackFromTheFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &Cache{now: now(), old: map[string]*entry{}, fresh: map[string]*entry{}}
		type kept struct {
			stamp   Stamp
			readers string
			ls      []*component.Listing
		}
		want := map[string]kept{}
		for range rapid.IntRange(0, 5).Draw(t, "entries") {
			path := rapid.OneOf(rapid.StringN(1, 20, -1), rapid.Just("with\nnewline"), rapid.Just("bad\xff\xfeutf8")).Draw(t, "path")
			k := kept{stamp: Stamp{rapid.Int64().Draw(t, "size"), rapid.Int64().Draw(t, "time"), rapid.Uint64().Draw(t, "inode")}, readers: rapid.String().Draw(t, "readers")}
			for i := range rapid.IntRange(0, 2).Draw(t, "listings") {
				k.ls = append(k.ls, &component.Listing{Path: path, Format: string(rune('a' + i)), Nodes: []component.Node{{Name: rapid.String().Draw(t, "name")}}})
			}
			c.Keep(path, k.stamp, []byte(path), k.readers, k.ls)
			want[path] = k
		}
		again := &Cache{now: now(), old: map[string]*entry{}, fresh: map[string]*entry{}}
		again.decode(c.encode())
		if len(again.old) != len(want) {
			t.Fatalf("%d entries came back as %d", len(want), len(again.old))
		}
		for path, k := range want {
			e := again.old[path]
			if e == nil || e.stamp != k.stamp || e.settled != c.settled(k.stamp) {
				t.Fatalf("%q: %+v", path, e)
			}
			got, ok := again.Content(path, k.stamp, []byte(path), k.readers)
			if d := cmp.Diff(k.ls, got); !ok || d != "" {
				t.Fatalf("%q: %v\n%s", path, ok, d)
			}
		}
	})
}

func TestStampsAreWhatTheFolderSays(t *testing.T) {
	p := filepath.Join(t.TempDir(), "a")
	when := time.Date(2020, 1, 2, 3, 4, 5, 678, time.UTC)
	if err := os.WriteFile(p, []byte("hello"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(p, when, when); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(p)
	if err != nil {
		t.Fatal(err)
	}
	one := StampOf(info)
	if one.Size != 5 || one.MTime != info.ModTime().UnixNano() {
		t.Errorf("%+v", one)
	}
	// A file that takes another's place with its size and time is another one.
	q := p + ".new"
	os.WriteFile(q, []byte("HELLO"), 0o644)
	os.Chtimes(q, when, when)
	os.Rename(q, p)
	if info, err = os.Stat(p); err != nil {
		t.Fatal(err)
	}
	if two := StampOf(info); one.Inode != 0 && one == two {
		t.Error("the two files have one stamp")
	}
}
