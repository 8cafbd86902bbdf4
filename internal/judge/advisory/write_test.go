package advisory

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// putting returns a build that writes ready bytes.
func putting(data []byte) func(io.Writer, Spool) error {
	return func(w io.Writer, _ Spool) error {
		_, err := w.Write(data)
		return err
	}
}

// writeSample writes a database of records to a new file.
func writeSample(t testing.TB, records ...*osv.Record) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "state", "a.db")
	if err := WriteFile(path, putting(build(t, records...))); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestADatabaseIsWrittenByBuildingIt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "folders", "a.db")
	err := WriteFile(path, func(w io.Writer, spool Spool) error {
		_, err := Build(w, spool, Sources{Records: func(yield func(Sourced, error) bool) {
			yield(Sourced{"x", record(t, `{"id":"CVE-1","summary":"s"}`)}, nil)
		}})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if b, err := db.NewSession().Brief(0); err != nil || b.Title != "s" {
		t.Errorf("%+v, %v", b, err)
	}
	info, err := os.Stat(path)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o644 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestNothingIsLeftBesideADatabase(t *testing.T) {
	path := writeSample(t)
	for name, build := range map[string]func(io.Writer, Spool) error{
		"a build that fails": func(io.Writer, Spool) error { return errors.New("no") },
		"a damaged result":   putting([]byte("nothing of ours")),
		"a good one":         putting(build(t, samples(t)...)),
	} {
		err := WriteFile(path, build)
		if (err == nil) != (name == "a good one") {
			t.Errorf("%s: %v", name, err)
		}
		entries, _ := os.ReadDir(filepath.Dir(path))
		if len(entries) != 1 || entries[0].Name() != "a.db" {
			t.Errorf("%s: %v", name, entries)
		}
	}
}

func TestTextsAreProvedBeforeTheFileTakesItsPlace(t *testing.T) {
	path := writeSample(t, samples(t)[0])
	bad := build(t, samples(t)...)
	bad[len(bad)-1] ^= 1 // in the last block of texts, which opening does not read
	if err := WriteFile(path, putting(bad)); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "proving the new database") {
		t.Errorf("%v", err)
	}
	db, err := Open(path)
	if err != nil || db.Info().Records != 1 {
		t.Fatalf("the old database is gone: %v", err)
	}
	db.Close()
}

// TestReadersKeepTheFileThatTheyOpened replaces the database under them.
func TestReadersKeepTheFileThatTheyOpened(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("an open file cannot be replaced here; its bytes are in memory")
	}
	path := writeSample(t, samples(t)...)
	old, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	s := old.NewSession()
	if err := WriteFile(path, putting(build(t, record(t, record1("NEW", entry("npm", "a", ranges(rng("SEMVER", "introduced 0")))))))); err != nil {
		t.Fatal(err)
	}
	if got := verdicts(t, old, Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}); got != "GHSA-a affected < 1.2.3 [1.2.3]" {
		t.Errorf("the old file answers %q", got)
	}
	if b, err := s.Brief(old.ByID("GHSA-a")[0]); err != nil || b.Title != "bad a" {
		t.Errorf("the old file's texts: %+v, %v", b, err)
	}
	if err := old.VerifyTexts(); err != nil {
		t.Error(err)
	}
	now, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer now.Close()
	if got := verdicts(t, now, Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}); got != "NEW affected all versions" {
		t.Errorf("the new file answers %q", got)
	}
}

// TestManyWritersAndReadersAtOnce lets each reader see one whole database.
func TestManyWritersAndReadersAtOnce(t *testing.T) {
	path := writeSample(t, samples(t)...)
	one := build(t, record(t, record1("ONE", entry("npm", "a", ranges(rng("SEMVER", "introduced 0"))))))
	two := build(t, record(t, record1("TWO", entry("npm", "a", ranges(rng("SEMVER", "introduced 0, fixed 2.0.0"))))))
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for k := range 5 {
				if err := WriteFile(path, putting([][]byte{one, two}[(i+k)%2])); err != nil {
					t.Errorf("writing: %v", err)
				}
			}
		}()
		go func() {
			defer wg.Done()
			for range 20 {
				db, err := Open(path)
				if err != nil {
					t.Errorf("opening: %v", err)
					return
				}
				switch got := verdicts(t, db, Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}); got {
				case "ONE affected all versions", "TWO affected < 2.0.0 [2.0.0]", "GHSA-a affected < 1.2.3 [1.2.3]":
				default:
					t.Errorf("a mixture: %q", got)
				}
				db.Close()
			}
		}()
	}
	wg.Wait()
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

// TestWhatAKilledBuildLeftIsRemoved has files that no living process holds, and
// one that a build holds.
func TestWhatAKilledBuildLeftIsRemoved(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.db")
	for _, name := range []string{newPrefix + "1", spoolPrefix + "2", "somebody-else", ".new-of-others"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	err := WriteFile(path, func(w io.Writer, _ Spool) error {
		// A second build while this one is at work.
		if err := WriteFile(filepath.Join(dir, "b.db"), putting(build(t))); err != nil {
			return err
		}
		_, err := w.Write(build(t))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var left []string
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		left = append(left, e.Name())
	}
	if got := strings.Join(left, " "); got != ".new-of-others a.db b.db somebody-else" {
		t.Error(got)
	}
}

func TestFilesThatAreNoneAreRefusedAtOnce(t *testing.T) {
	dir := t.TempDir()
	for name, make := range map[string]func(p string) error{
		"a folder":        func(p string) error { return os.Mkdir(p, 0o755) },
		"a missing file":  func(string) error { return nil },
		"an empty file":   func(p string) error { return os.WriteFile(p, nil, 0o644) },
		"a dangling link": func(p string) error { return os.Symlink("nowhere", p) },
		"a sparse giant": func(p string) error {
			if err := os.WriteFile(p, nil, 0o644); err != nil {
				return err
			}
			return os.Truncate(p, 1<<40+1)
		},
	} {
		p := filepath.Join(dir, strings.ReplaceAll(name, " ", "-"))
		if err := make(p); err != nil {
			t.Logf("%s: %v", name, err)
			continue
		}
		started := time.Now()
		if db, err := Open(p); err == nil {
			db.Close()
			t.Errorf("%s is a database", name)
		} else if (name == "a missing file" || name == "a dangling link") != errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
		if d := time.Since(started); d > 10*time.Second {
			t.Errorf("%s took %v", name, d)
		}
	}
}

func TestAFolderThatCannotBeMadeIsAnError(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(filepath.Join(file, "a.db"), putting(build(t))); err == nil {
		t.Error("a database stands below a file")
	}
	// The place itself may be taken by a folder.
	dir := filepath.Join(t.TempDir(), "a.db")
	if err := os.MkdirAll(filepath.Join(dir, "x"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(dir, putting(build(t))); err == nil {
		t.Error("a folder was replaced")
	}
}

// TestAFullDiskAtAnyByteLeavesTheOldFile stops the writer after n bytes.
func TestAFullDiskAtAnyByteLeavesTheOldFile(t *testing.T) {
	path := writeSample(t, samples(t)[0])
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	whole := build(t, samples(t)...)
	for n := 0; n < len(whole); n += 1 + len(whole)/40 {
		err := WriteFile(path, func(w io.Writer, spool Spool) error {
			_, err := Build(&full{w: w, left: n}, spool, Sources{Records: func(yield func(Sourced, error) bool) {
				for i, r := range samples(t) {
					yield(Sourced{fmt.Sprint(i), r}, nil)
				}
			}})
			return err
		})
		if err == nil || !strings.Contains(err.Error(), "no space left") {
			t.Fatalf("%d bytes: %v", n, err)
		}
		if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
			t.Fatalf("%d bytes: the old file changed, %v", n, err)
		}
	}
}

// full is a disk with room for some bytes.
type full struct {
	w    io.Writer
	left int
}

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.left {
		n, _ := f.w.Write(p[:f.left])
		f.left = 0
		return n, errors.New("no space left on device")
	}
	f.left -= len(p)
	return f.w.Write(p)
}
