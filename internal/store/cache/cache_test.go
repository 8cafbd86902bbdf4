package cache

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

func listing() []*component.Listing {
	return []*component.Listing{{Path: "a.lock", Format: "x", Nodes: []component.Node{{Name: "p", Version: "1"}}}}
}

func TestUnchangedFilesAreRemembered(t *testing.T) {
	dir := t.TempDir()
	now := time.Unix(1000, 0)
	old := Stamp{Size: 3, MTime: time.Unix(10, 0).UnixNano(), Inode: 7}
	c := Open(dir, "/tree", now)
	c.Keep("a.lock", old, []byte("abc"), "r1", listing())
	racyStamp := Stamp{Size: 3, MTime: now.UnixNano(), Inode: 8}
	c.Keep("racy.lock", racyStamp, []byte("xyz"), "r1", listing())
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = Open(dir, "/tree", now)
	got, ok := c.Stat("a.lock", old, "r1")
	if !ok {
		t.Fatal("the unchanged file is not remembered")
	}
	if d := cmp.Diff(listing(), got); d != "" {
		t.Error(d)
	}
	for name, miss := range map[string]func() bool{
		"another size":          func() bool { _, ok := c.Stat("a.lock", Stamp{4, old.MTime, 7}, "r1"); return ok },
		"another reader":        func() bool { _, ok := c.Stat("a.lock", old, "r2"); return ok },
		"another path":          func() bool { _, ok := c.Stat("b.lock", old, "r1"); return ok },
		"changed just now":      func() bool { _, ok := c.Stat("racy.lock", racyStamp, "r1"); return ok },
		"other content":         func() bool { _, ok := c.Content("a.lock", old, []byte("abd"), "r1"); return ok },
		"content, other reader": func() bool { _, ok := c.Content("a.lock", old, []byte("abc"), "r2"); return ok },
		"content, other path":   func() bool { _, ok := c.Content("b.lock", old, []byte("abc"), "r1"); return ok },
	} {
		if miss() {
			t.Errorf("%s: remembered all the same", name)
		}
	}
	if _, ok := c.Content("a.lock", Stamp{3, 99, 9}, []byte("abc"), "r1"); !ok {
		t.Error("a file that was only touched is not remembered")
	}
}

func TestDamagedCacheIsEmpty(t *testing.T) {
	dir := t.TempDir()
	c := Open(dir, "t", time.Unix(1000, 0))
	c.Keep("a", Stamp{Size: 1}, []byte("a"), "r", listing())
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(c.file)
	if err != nil {
		t.Fatal(err)
	}
	for i := range data {
		bad := append([]byte(nil), data...)
		bad[i] ^= 0x10
		os.WriteFile(c.file, bad, 0o644)
		if got := Open(dir, "t", time.Unix(1000, 0)); len(got.old) != 0 {
			t.Fatalf("a cache with byte %d flipped is used", i)
		}
	}
}

func TestFiftyRunsAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c := Open(dir, "t", time.Unix(1000, 0))
			c.Keep("a", Stamp{Size: 1}, []byte("a"), "r", listing())
			if err := c.Close(); err != nil {
				t.Error(err)
			}
		}()
	}
	wg.Wait()
	if _, ok := Open(dir, "t", time.Unix(1000, 0)).Stat("a", Stamp{Size: 1}, "r"); !ok {
		t.Error("nothing is remembered after fifty runs")
	}
	left, _ := filepath.Glob(filepath.Join(dir, "results", ".new-*"))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
