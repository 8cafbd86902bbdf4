package target

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// committed makes a repository of the folder with all its files in one commit, or
// skips the test where git is not installed.
func committed(t testing.TB, dir string) {
	t.Helper()
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not installed")
	}
	for _, args := range [][]string{
		{"init", "-q", "-b", "main"}, {"add", "-A", "-f"}, {"commit", "-q", "-m", "all"}, {"tag", "v1.0.0"}, {"branch", "topic/x"},
	} {
		cmd := exec.Command(git, append([]string{"-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"}, args...)...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull, "HOME="+dir)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
}

func project(t testing.TB) string {
	t.Helper()
	dir := plant(t, map[string]string{
		"x.lock": "1", "sub/x.lock": "2", "sub/deep/x.lock": "3", "bad.list": "bad", "panics.list": "panic", "big.list": strings.Repeat("x", 5000), "readme": "r",
		"app.zip": string(zipOf(t, [2]string{"x.lock", "z"}, [2]string{"../x.lock", "evil"})), "lib.so": "\x7fELF", "no.so": "text", "vendor/x.lock": "excluded",
		"test/x.lock": "t", "node_modules/a/package.json": "i", "node_modules/a/x.lock": "the package's own", "m/@v/v1.0.0.zip": "sealed",
	})
	if err := os.Chmod(filepath.Join(dir, "lib.so"), 0o755); err != nil {
		t.Fatal(err)
	}
	os.Symlink("x.lock", filepath.Join(dir, "link.list"))
	return dir
}

// opened opens a revision and closes it with the test.
func opened(t testing.TB, dir, name string) *Target {
	t.Helper()
	tg, err := OpenRevision(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tg.Close)
	return tg
}

// refused writes what was not read, whatever the words of the reason.
func refused(o *Outcome) []string {
	var out []string
	for _, r := range o.Refusals {
		out = append(out, fmt.Sprintf("%s %s, over budget %v", r.Path, r.Tree, r.Over))
	}
	return out
}

// TestARevisionIsReadAsItsWorkTreeIs compares both, with one to eight workers.
func TestARevisionIsReadAsItsWorkTreeIs(t *testing.T) {
	dir := project(t)
	limits := budget.Default()
	limits.FileBytes = 4096
	opt := Options{Limits: limits, Exclude: []string{"vendor/"}, NoIgnore: true}
	want := Walk(context.Background(), dir, dispatch(), opt) // before there is a .git
	committed(t, dir)
	for _, name := range []string{"main", "HEAD", "v1.0.0", "topic/x", "git:main", "refs/heads/main"} {
		tg := opened(t, dir, name)
		if tg.Kind != Revision || tg.Name != name {
			t.Errorf("%s: %s %s", name, tg.Kind, tg.Name)
		}
		for _, workers := range []int{1, 3, 8} {
			opt.Workers = workers
			got, err := tg.Run(context.Background(), dispatch(), opt)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(paths(want), paths(got)); d != "" {
				t.Errorf("%s, %d workers (-work tree +revision):\n%s", name, workers, d)
			}
			if d := cmp.Diff(refused(want), refused(got)); d != "" {
				t.Errorf("%s, %d workers (-work tree +revision):\n%s", name, workers, d)
			}
			want.Files.RuledOutBy, got.Files.RuledOutBy = nil, nil
			if d := cmp.Diff(want.Files, got.Files); d != "" {
				t.Errorf("%s, %d workers (-work tree +revision):\n%s", name, workers, d)
			}
			for i, l := range got.Listings {
				if l.Tree != want.Listings[i].Tree {
					t.Errorf("%s: of the tree %s, in the work tree of %s", l.Path, l.Tree, want.Listings[i].Tree)
				}
			}
		}
	}
}

func TestAFolderOfTheRepositoryIsATargetOfItsOwn(t *testing.T) {
	dir := project(t)
	committed(t, dir)
	tg := opened(t, filepath.Join(dir, "sub"), "main")
	o, err := tg.Run(context.Background(), dispatch(), Options{})
	if err != nil || strings.Join(paths(o), " ") != "deep/x.lock x.lock" || o.Files.Seen != 2 {
		t.Errorf("%v, %v, %+v", paths(o), err, o.Files)
	}
	if got, err := tg.Source("x.lock", 100); err != nil || string(got) != "2" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestARevisionIsWhatWasCommittedWhateverTheWorkTreeHolds(t *testing.T) {
	dir := project(t)
	committed(t, dir)
	os.WriteFile(filepath.Join(dir, "x.lock"), []byte("changed"), 0o644)
	os.Remove(filepath.Join(dir, "sub", "x.lock"))
	os.WriteFile(filepath.Join(dir, "new.list"), []byte("new"), 0o644)
	tg := opened(t, dir, "main")
	o, err := tg.Run(context.Background(), dispatch(), Options{})
	if err != nil || strings.Contains(strings.Join(paths(o), " "), "new.list") || !strings.Contains(strings.Join(paths(o), " "), "sub/x.lock") {
		t.Errorf("%v, %v", paths(o), err)
	}
	for p, want := range map[string]string{"x.lock": "1", "sub/x.lock": "2"} {
		if got, err := tg.Source(p, 100); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", p, got, err)
		}
	}
	for _, p := range []string{"readme", "new.list", "../x", "/etc/passwd", ".git/config"} { // nobody read them
		if got, err := tg.Source(p, 100); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %q, %v", p, got, err)
		}
	}
	if _, err := tg.Source("x.lock", 0); err != nil && !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

func TestRevisionsThatAreNotThere(t *testing.T) {
	dir := project(t)
	if _, err := OpenRevision(dir, "main"); fault.Of(err).Kind != fault.Usage || !strings.Contains(err.Error(), "is in no git repository") {
		t.Errorf("no repository: %v", err)
	}
	committed(t, dir)
	for _, name := range []string{"nowhere", "git:", "git:nowhere", "../x", "-rf", "main:x.lock", strings.Repeat("0", 40)} {
		tg, err := OpenRevision(dir, name)
		if err == nil {
			tg.Close()
			t.Errorf("%q is a revision", name)
		} else if fault.Of(err).Kind != fault.Usage {
			t.Errorf("%q: %v", name, err)
		}
	}
	linked := t.TempDir()
	os.WriteFile(filepath.Join(linked, ".git"), []byte("gitdir: "+dir+"/.git/worktrees/x\n"), 0o644)
	if _, err := OpenRevision(linked, "main"); fault.Of(err).Kind != fault.Usage || fault.Of(err).Hint == "" {
		t.Errorf("a linked work tree: %v", err)
	}
}

func TestACancelledRevisionIsIncomplete(t *testing.T) {
	dir := project(t)
	committed(t, dir)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	o, err := opened(t, dir, "main").Run(ctx, dispatch(), Options{})
	if err != nil || o.Complete {
		t.Errorf("%v, complete %v", err, o != nil && o.Complete)
	}
}

// TestADamagedObjectCostsItsFileOnly spoils the object of one file.
func TestADamagedObjectCostsItsFileOnly(t *testing.T) {
	dir := plant(t, map[string]string{"a.list": "first", "b.list": "spoiled", "c.list": "last"})
	committed(t, dir)
	cmd := exec.Command("git", "rev-parse", "main:b.list")
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	id := strings.TrimSpace(string(out))
	object := filepath.Join(dir, ".git", "objects", id[:2], id[2:])
	os.Chmod(object, 0o644)
	if err := os.WriteFile(object, []byte("no object"), 0o644); err != nil {
		t.Fatal(err)
	}
	o, err := opened(t, dir, "main").Run(context.Background(), dispatch(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(paths(o), " ") != "a.list c.list" || o.Files.Refused != 1 || !strings.HasPrefix(reasons(o), "b.list: ") {
		t.Errorf("%v, %+v\n%s", paths(o), o.Files, reasons(o))
	}
}
