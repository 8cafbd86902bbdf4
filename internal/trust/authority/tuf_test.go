package authority

import (
	"crypto/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/tuf"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// follower believes the first root of an instance.
func follower(t testing.TB, dir string, now time.Time) *tuf.Client {
	t.Helper()
	first, err := os.ReadFile(filepath.Join(dir, tufFolder, "1.root.json"))
	if err != nil {
		t.Fatal(err)
	}
	c := &tuf.Client{Dir: t.TempDir(), Now: now}
	if err := tuf.Init(c.Dir, first); err != nil {
		t.Fatal(err)
	}
	folder, err := tuf.Folder(filepath.Join(dir, tufFolder))
	if err != nil {
		t.Fatal(err)
	}
	c.Metadata, c.Targets = folder, tuf.Below(folder, "targets")
	return c
}

func reasonOf(err error) string {
	if err == nil {
		return ""
	}
	reason, _, _ := strings.Cut(err.Error(), ":")
	return reason
}

func TestClientsFollowTheRepositoryThroughRotations(t *testing.T) {
	t.Parallel()
	c := newClock()
	dir := t.TempDir()
	around := Surroundings{Now: c.now, Random: rand.Reader}
	if err := Create(dir, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	early := follower(t, dir, c.now())
	if _, err := early.Download(targetTrusted); err != nil {
		t.Fatal(err)
	}
	// A part that is named twice is rotated once: no root is left out of the chain.
	for _, parts := range [][]string{{"tuf"}, {"tuf", "tuf"}, {"all", "tuf"}} {
		c.move(time.Hour)
		if err := Rotate(dir, []byte(testPassword), parts, around); err != nil {
			t.Fatal(err)
		}
	}
	late := follower(t, dir, c.now())
	early.Now = c.now()
	for name, client := range map[string]*tuf.Client{"who came early": early, "who comes late": late} {
		for _, target := range []string{targetTrusted, targetSigning} {
			data, err := client.Download(target)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			plain := map[string]string{targetTrusted: trustedFile, targetSigning: signingFile}[target]
			if want, err := os.ReadFile(filepath.Join(dir, plain)); err != nil || string(want) != string(data) {
				t.Errorf("%s: %s is another (%v)", name, target, err)
			}
		}
	}
	data, err := late.Download(targetTrusted)
	if err != nil {
		t.Fatal(err)
	}
	if r, err := verify.ParseRoot(data); err != nil || len(r.Logs) != 2 {
		t.Errorf("%+v %v", r, err)
	}
	if _, err := late.Download("other.json"); reasonOf(err) != tuf.NoTarget {
		t.Error(err)
	}
	late.Now = c.now().Add(tufOnlineLife + time.Hour)
	if _, err := late.Download(targetTrusted); reasonOf(err) != tuf.Expired {
		t.Errorf("a repository that nobody signs any more: %v", err)
	}
}

func TestRepositoriesWithSwappedFilesAreRefused(t *testing.T) {
	t.Parallel()
	c := newClock()
	dir, other := t.TempDir(), t.TempDir()
	around := Surroundings{Now: c.now, Random: rand.Reader}
	for _, d := range []string{dir, other} {
		if err := Create(d, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
			t.Fatal(err)
		}
	}
	oldStamp, err := os.ReadFile(filepath.Join(dir, tufFolder, "timestamp.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := Rotate(dir, []byte(testPassword), []string{"log"}, around); err != nil {
		t.Fatal(err)
	}
	target := func(repo string) string {
		list, err := filepath.Glob(filepath.Join(repo, "targets", "*."+targetTrusted))
		if err != nil || len(list) == 0 {
			t.Fatal(list, err)
		}
		slices.Sort(list)
		return list[0]
	}
	foreign := func(name string) func(repo string) error {
		return func(repo string) error {
			data, err := os.ReadFile(filepath.Join(other, tufFolder, name))
			if err != nil {
				return err
			}
			to := name
			if n, rest, ok := strings.Cut(name, "."); ok && n == "1" {
				to = "2." + rest
			}
			return os.WriteFile(filepath.Join(repo, to), data, 0o600)
		}
	}
	for name, tt := range map[string]struct {
		spoil func(repo string) error
		want  []string
	}{
		"an older state":        {func(repo string) error { return os.WriteFile(filepath.Join(repo, "timestamp.json"), oldStamp, 0o600) }, []string{tuf.RolledBack}},
		"a foreign timestamp":   {foreign("timestamp.json"), []string{tuf.Unsigned}},
		"a foreign snapshot":    {foreign("1.snapshot.json"), []string{tuf.Unsigned, tuf.Damaged}},
		"a foreign target list": {foreign("1.targets.json"), []string{tuf.Unsigned, tuf.Damaged}},
		"a foreign root":        {foreign("1.root.json"), []string{tuf.Unsigned, tuf.RolledBack, tuf.Malformed}},
		"no timestamp":          {func(repo string) error { return os.Remove(filepath.Join(repo, "timestamp.json")) }, []string{tuf.Missing}},
		"an empty snapshot":     {func(repo string) error { return os.Truncate(filepath.Join(repo, "2.snapshot.json"), 0) }, []string{tuf.Malformed}},
	} {
		repo := filepath.Join(t.TempDir(), tufFolder)
		if err := os.CopyFS(repo, os.DirFS(filepath.Join(dir, tufFolder))); err != nil {
			t.Fatal(err)
		}
		client := follower(t, filepath.Dir(repo), c.now())
		if _, err := client.Download(targetTrusted); err != nil {
			t.Fatal(err)
		}
		if err := tt.spoil(repo); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(name, "snapshot") || strings.Contains(name, "list") {
			client = follower(t, filepath.Dir(repo), c.now()) // the first one keeps what it verified
		}
		if _, err := client.Download(targetTrusted); !slices.Contains(tt.want, reasonOf(err)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A target that is another than the one described.
	repo := filepath.Join(t.TempDir(), tufFolder)
	if err := os.CopyFS(repo, os.DirFS(filepath.Join(dir, tufFolder))); err != nil {
		t.Fatal(err)
	}
	list, _ := filepath.Glob(filepath.Join(repo, "targets", "*."+targetTrusted))
	foreignTarget, err := os.ReadFile(target(filepath.Join(other, tufFolder)))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		if err := os.WriteFile(p, foreignTarget, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if data, err := follower(t, filepath.Dir(repo), c.now()).Download(targetTrusted); reasonOf(err) != tuf.Damaged {
		t.Errorf("%.40s %v", data, err)
	}
}
