package tuf

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// suite returns the static repository of the outside suites, or skips.
func suite(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	p := filepath.Join(filepath.Dir(dir), "shared", "suites", "tuf", "tuf-on-ci-0.11")
	if _, err := os.Stat(p); err != nil {
		t.Skip("the suite is not there: ../shared/suites/tuf")
	}
	return p
}

func read(t testing.TB, parts ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// repository copies a repository, so that a test may change it.
func repository(t *testing.T, from string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return to
}

// client believes the first root of a repository.
func client(t *testing.T, repo string, now time.Time) *Client {
	t.Helper()
	c := &Client{Dir: t.TempDir(), Now: now}
	if err := Init(c.Dir, []byte(read(t, repo, "initial_root.json"))); err != nil {
		t.Fatal(err)
	}
	var err error
	if c.Metadata, err = Folder(filepath.Join(repo, "metadata")); err != nil {
		t.Fatal(err)
	}
	if c.Targets, err = Folder(filepath.Join(repo, "targets")); err != nil {
		t.Fatal(err)
	}
	return c
}

func when(t *testing.T, repo string) time.Time {
	t.Helper()
	now, err := time.Parse("2006-01-02 15:04:05Z07:00", strings.TrimSpace(read(t, repo, "faketime")))
	if err != nil {
		t.Fatal(err)
	}
	return now
}

func TestTheStaticRepositoryOfTheSuite(t *testing.T) {
	repo := suite(t)
	target := strings.TrimSpace(read(t, repo, "targetpath"))
	c := client(t, repo, when(t, repo))
	data, err := c.Download(target)
	if err != nil || len(data) == 0 {
		t.Fatalf("%q %v", data, err)
	}
	// Once more from what is kept.
	again, err := c.Download(target)
	if err != nil || !bytes.Equal(data, again) {
		t.Errorf("the second time: %v", err)
	}
	if _, err := c.Download("nothing/like/it"); reason(err) != NoTarget {
		t.Errorf("a target that is not there: %v", err)
	}
}

func reason(err error) string {
	var r *Refusal
	if errors.As(err, &r) {
		return r.Reason
	}
	return ""
}

func TestChangedRepositoriesAreRefused(t *testing.T) {
	from := suite(t)
	target := strings.TrimSpace(read(t, from, "targetpath"))
	now := when(t, from)
	files, err := filepath.Glob(filepath.Join(from, "metadata", "*.json"))
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		name := filepath.Base(f)
		if name == "1.root.json" {
			continue // the client has that one already
		}
		repo := repository(t, from)
		text := read(t, repo, "metadata", name)
		i := strings.LastIndex(text, "20") // a digit of a date or a signature
		changed := text[:i] + "30" + text[i+2:]
		if err := os.WriteFile(filepath.Join(repo, "metadata", name), []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
		if data, err := client(t, repo, now).Download(target); err == nil {
			t.Errorf("a changed %s is taken: %q", name, data)
		}
		if err := os.Remove(filepath.Join(repo, "metadata", name)); err != nil {
			t.Fatal(err)
		}
		if _, err := client(t, repo, now).Download(target); err == nil {
			t.Errorf("a missing %s is no matter", name)
		}
	}
	if _, err := client(t, from, now.AddDate(30, 0, 0)).Download(target); reason(err) != Expired {
		t.Errorf("thirty years later: %v", err)
	}
	repo := repository(t, from)
	err = filepath.WalkDir(filepath.Join(repo, "targets"), func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return os.WriteFile(p, append([]byte(read(t, p)), '!'), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client(t, repo, now).Download(target); reason(err) != Damaged {
		t.Errorf("a changed target: %v", err)
	}
}
