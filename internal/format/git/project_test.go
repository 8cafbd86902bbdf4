package git

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// project opens the repository that this source is in.
func project(t testing.TB) (*work, *Repository) {
	t.Helper()
	needGit(t)
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if info, err := os.Stat(filepath.Join(dir, ".git")); err == nil && info.IsDir() {
			break
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Skip("the source is not in a git repository")
		}
		dir = up
	}
	w := &work{t: t, dir: dir}
	if _, err := w.try("", "rev-parse", "-q", "--verify", "HEAD"); err != nil {
		t.Skip("the repository of the source has no commit")
	}
	return w, w.open(Limits{})
}

func TestTheHistoryOfThisProjectReadsAsGitReadsIt(t *testing.T) {
	w, r := project(t)
	commits := strings.Split(w.git("rev-list", "--first-parent", "-n", "2000", "HEAD"), "\n")
	for _, i := range []int{0, 1, 2, len(commits) / 4, len(commits) / 2, len(commits) - 1} {
		w.sameTree(r, commits[min(i, len(commits)-1)])
	}
	// The way there by first parents is the same, and so are all its parents.
	id, err := r.Resolve(commits[0])
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range commits {
		if id.String() != want {
			t.Fatalf("ancestor %d is %v, git says %s", i, id, want)
		}
		c, err := r.Commit(id)
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Parents) == 0 || i == len(commits)-1 {
			break
		}
		id = c.Parents[0]
	}
}

func TestEveryFileOfThisProjectReadsAsGitReadsIt(t *testing.T) {
	w, r := project(t)
	tree, err := r.Resolve(w.git("rev-parse", "HEAD") + "^{tree}")
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	var got strings.Builder
	err = r.Walk(tree, func(path string, mode Mode, id ID, size int64) error {
		if mode == ModeTree || mode == ModeSubmodule {
			return nil
		}
		data, err := r.Blob(id, 0)
		if err != nil {
			return err
		}
		if int64(len(data)) != size {
			t.Errorf("%s has %d bytes, the walk said %d", path, len(data), size)
		}
		ids = append(ids, id.String())
		fmt.Fprintf(&got, "%v blob %d\n%s\n", id, len(data), data)
		return nil
	})
	if err != nil || len(ids) == 0 {
		t.Fatalf("%d files, %v", len(ids), err)
	}
	want := w.pipe(strings.Join(ids, "\n")+"\n", "cat-file", "--batch")
	if want+"\n" != got.String() {
		t.Errorf("%d bytes of %d files, git says %d", got.Len(), len(ids), len(want)+1)
	}
}
