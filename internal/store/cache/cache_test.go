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

// now is the time of every run in these tests.
func now() time.Time { return time.Unix(1000, 0) }

// at is the stamp of a file that was changed at a second.
func at(second int64, inode uint64) Stamp {
	return Stamp{Size: 3, MTime: time.Unix(second, 0).UnixNano(), Inode: inode}
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

// kept writes one result and opens the cache again.
func kept(t *testing.T, stamp Stamp) (string, *Cache) {
	t.Helper()
	dir := t.TempDir()
	c := Open(dir, "t", now())
	c.Keep("a.lock", stamp, []byte("abc"), "r", listing())
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	return dir, Open(dir, "t", now())
}

func TestAStampIsTrustedOnlyIfTheFileHadBeenAtRest(t *testing.T) {
	for _, tt := range []struct {
		name  string
		mtime int64 // nanoseconds
		want  bool
	}{
		{"long ago", time.Unix(10, 0).UnixNano(), true},
		{"before 1970", -5, true},
		{"just more than two seconds", now().Add(-racy - 1).UnixNano(), true},
		{"two seconds", now().Add(-racy).UnixNano(), false},
		{"now", now().UnixNano(), false},
		{"in the future", now().Add(time.Hour).UnixNano(), false},
	} {
		stamp := Stamp{Size: 3, MTime: tt.mtime, Inode: 7}
		_, c := kept(t, stamp)
		if _, ok := c.Stat("a.lock", stamp, "r"); ok != tt.want {
			t.Errorf("%s: trusted %v, want %v", tt.name, ok, tt.want)
		}
		if _, ok := c.Content("a.lock", stamp, []byte("abc"), "r"); !ok {
			t.Errorf("%s: the content is not known", tt.name)
		}
	}
}

func TestContentThatIsKnownGetsTheNewStamp(t *testing.T) {
	dir, c := kept(t, at(10, 7))
	touched := at(20, 8)
	if _, ok := c.Stat("a.lock", touched, "r"); ok {
		t.Fatal("another stamp is trusted")
	}
	got, ok := c.Content("a.lock", touched, []byte("abc"), "r")
	if d := cmp.Diff(listing(), got); !ok || d != "" {
		t.Fatal(d)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = Open(dir, "t", now())
	if _, ok := c.Stat("a.lock", touched, "r"); !ok {
		t.Error("the new stamp was not kept")
	}
	if _, ok := c.Stat("a.lock", at(10, 7), "r"); ok {
		t.Error("the old stamp is still trusted")
	}
}

func TestAFileWithNothingInItIsRememberedAsSuch(t *testing.T) {
	dir := t.TempDir()
	c := Open(dir, "t", now())
	c.Keep("none.json", at(10, 7), []byte("{}"), "r", nil)
	c.Close()
	if got, ok := Open(dir, "t", now()).Stat("none.json", at(10, 7), "r"); !ok || len(got) != 0 {
		t.Errorf("%v %v", got, ok)
	}
}

func TestWhatARunDidNotMeetIsForgotten(t *testing.T) {
	dir := t.TempDir()
	c := Open(dir, "t", now())
	for _, p := range []string{"a.lock", "b.lock"} {
		c.Keep(p, at(10, 7), []byte("abc"), "r", listing())
	}
	c.Close()
	c = Open(dir, "t", now())
	c.Stat("a.lock", at(10, 7), "r")
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = Open(dir, "t", now())
	if !c.Known("a.lock") || c.Known("b.lock") {
		t.Errorf("a.lock known %v, b.lock known %v", c.Known("a.lock"), c.Known("b.lock"))
	}
}

func TestTargetsDoNotShareResults(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"/tree", "/tree/", "../tree", "a\x00b", ""} {
		if c := Open(dir, name, now()); c.Known("a.lock") {
			t.Errorf("%q sees the results of another target", name)
		}
		c := Open(dir, name, now())
		c.Keep("a.lock", at(10, 7), []byte("abc"), "r", listing())
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		if filepath.Dir(c.file) != filepath.Join(dir, "results") {
			t.Errorf("%q leads to %s", name, c.file)
		}
		if !Open(dir, name, now()).Known("a.lock") {
			t.Errorf("%q is not remembered", name)
		}
	}
}

func TestResultsAreCopies(t *testing.T) {
	_, c := kept(t, at(10, 7))
	one, _ := c.Stat("a.lock", at(10, 7), "r")
	one[0].Nodes[0].Name = "changed by a join"
	two, _ := c.Stat("a.lock", at(10, 7), "r")
	if d := cmp.Diff(listing(), two); d != "" {
		t.Errorf("a change reached the cache:\n%s", d)
	}
}

// TestOneCacheServesManyWorkers is for the race detector, too.
func TestOneCacheServesManyWorkers(t *testing.T) {
	dir := t.TempDir()
	name := func(i int) string { return string(rune('a'+i%26)) + ".lock" }
	for round := range 3 {
		c := Open(dir, "t", now())
		var wg sync.WaitGroup
		for w := range 8 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := w; i < 26; i += 8 {
					c.Known(name(i))
					stamp := at(10, uint64(i+round/2)) // the last round sees other stamps
					if _, ok := c.Stat(name(i), stamp, "r"); ok {
						continue
					}
					if _, ok := c.Content(name(i), stamp, []byte(name(i)), "r"); !ok {
						c.Keep(name(i), stamp, []byte(name(i)), "r", listing())
					}
				}
			}()
		}
		wg.Wait()
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	c := Open(dir, "t", now())
	for i := range 26 {
		if _, ok := c.Stat(name(i), at(10, uint64(i+1)), "r"); !ok {
			t.Errorf("%s is not remembered with its last stamp", name(i))
		}
	}
}
