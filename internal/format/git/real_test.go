package git

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fromDir gives the git directory at dir as [Files]: an os.Root, so that no
// name and no symbolic link leads out of it.
func fromDir(t testing.TB, dir string) Files {
	t.Helper()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return rootFiles{root}
}

type rootFiles struct{ root *os.Root }

type rootFile struct {
	*os.File
	size int64
}

func (f rootFile) Size() int64 { return f.size }

func (r rootFiles) Open(name string) (File, error) {
	if !fs.ValidPath(name) || path.Clean(name) != name || strings.ContainsAny(name, `\:`) {
		return nil, fmt.Errorf("name %q is not clean", name)
	}
	f, err := r.root.Open(name)
	if errors.Is(err, syscall.ENOTDIR) {
		return nil, fs.ErrNotExist
	}
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return rootFile{f, info.Size()}, nil
}

func (r rootFiles) List(dir string) ([]string, error) {
	f, err := r.root.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Readdirnames(-1)
}

// work is a repository that the real git writes.
type work struct {
	t       testing.TB
	dir     string // the work tree, or a bare repository
	commits int    // made by history
}

// needGit skips the test where there is no git.
func needGit(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("tool not installed: git")
	}
}

// newWork makes an empty repository.
func newWork(t testing.TB, args ...string) *work {
	t.Helper()
	needGit(t)
	w := &work{t: t, dir: t.TempDir()}
	w.git(append([]string{"init", "-q", "--initial-branch=main"}, args...)...)
	return w
}

// git runs git without the user's configuration and returns what it prints.
func (w *work) git(args ...string) string { return w.pipe("", args...) }

// pipe is git with input.
func (w *work) pipe(in string, args ...string) string {
	w.t.Helper()
	out, err := w.try(in, args...)
	if err != nil {
		w.t.Fatalf("git %s: %v", strings.Join(args, " "), err)
	}
	return out
}

// try is pipe for what may fail.
func (w *work) try(in string, args ...string) (string, error) {
	cmd := exec.Command("git", args...)
	cmd.Dir = w.dir
	cmd.Stdin = strings.NewReader(in)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + w.dir, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull,
		"GIT_CONFIG_COUNT=3", "GIT_CONFIG_KEY_0=gc.auto", "GIT_CONFIG_VALUE_0=0", "GIT_CONFIG_KEY_1=safe.directory",
		"GIT_CONFIG_VALUE_1=*", "GIT_CONFIG_KEY_2=protocol.file.allow", "GIT_CONFIG_VALUE_2=always",
		"GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@example.invalid", "GIT_AUTHOR_DATE=1700000000 +0100",
		"GIT_COMMITTER_NAME=C", "GIT_COMMITTER_EMAIL=c@example.invalid", "GIT_COMMITTER_DATE=1700000100 +0100",
	}
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%w: %s", err, stderr.String())
	}
	return strings.TrimSuffix(stdout.String(), "\n"), nil
}

// write writes a file of the work tree.
func (w *work) write(name, text string) {
	w.t.Helper()
	file := filepath.Join(w.dir, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(text), 0o644)); err != nil {
		w.t.Fatal(err)
	}
}

// commit commits the whole work tree.
func (w *work) commit(message string) string {
	w.t.Helper()
	w.git("add", "-A")
	w.git("commit", "-q", "--allow-empty", "-m", message)
	return w.git("rev-parse", "HEAD")
}

// stage puts entries "MODE NAME" in the index, whose names need not suit the
// file system; they all have the given text.
func (w *work) stage(text string, entries ...string) {
	w.t.Helper()
	id := w.pipe(text, "hash-object", "-w", "--stdin")
	var in strings.Builder
	for _, e := range entries {
		mode, name, _ := strings.Cut(e, " ")
		fmt.Fprintf(&in, "%s %s\t%s\x00", mode, id, name)
	}
	w.pipe(in.String(), "update-index", "-z", "--add", "--index-info")
}

// open opens the repository with the code under test.
func (w *work) open(limits Limits) *Repository {
	w.t.Helper()
	dir := w.dir
	if _, err := os.Stat(filepath.Join(dir, ".git")); err == nil {
		dir = filepath.Join(dir, ".git")
	}
	return openFiles(w.t, fromDir(w.t, dir), limits)
}

func openFiles(t testing.TB, files Files, limits Limits) *Repository {
	t.Helper()
	r, err := Open(files, limits)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}

func mustID(t testing.TB, text string) ID {
	t.Helper()
	id, err := ParseID(text)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// walkLines lists a tree in the form of "git ls-tree -r -t -l -z" without its
// padding.
func walkLines(r *Repository, tree ID) ([]string, error) {
	var lines []string
	err := r.Walk(tree, func(path string, mode Mode, id ID, size int64) error {
		word := "blob"
		switch mode {
		case ModeTree:
			word = "tree"
		case ModeSubmodule:
			word = "commit"
		}
		text := "-"
		if size >= 0 {
			text = strconv.FormatInt(size, 10)
		}
		lines = append(lines, fmt.Sprintf("%v %s %v %s\t%s", mode, word, id, text, path))
		return nil
	})
	return lines, err
}

// gitLines is the same from git.
func (w *work) gitLines(rev string) []string {
	w.t.Helper()
	var lines []string
	for line := range strings.SplitSeq(w.git("ls-tree", "-r", "-t", "-l", "-z", "--full-tree", rev), "\x00") {
		if head, name, ok := strings.Cut(line, "\t"); ok {
			lines = append(lines, strings.Join(strings.Fields(head), " ")+"\t"+name)
		}
	}
	return lines
}

// sameTree compares the walk of a revision with git's own.
func (w *work) sameTree(r *Repository, rev string) {
	w.t.Helper()
	id, err := r.Resolve(rev)
	if err != nil {
		w.t.Fatal(err)
	}
	if want := w.git("rev-parse", rev+"^{commit}"); id.String() != want {
		w.t.Errorf("%s is %v, git says %s", rev, id, want)
	}
	c, err := r.Commit(id)
	if err != nil {
		w.t.Fatal(err)
	}
	if diff := cmp.Diff(w.git("log", "-1", "--format=%T %ct", rev), fmt.Sprint(c.Tree, " ", c.Time)); diff != "" {
		w.t.Errorf("commit %s (-git +got):\n%s", rev, diff)
	}
	lines, err := walkLines(r, c.Tree)
	if err != nil {
		w.t.Fatal(err)
	}
	if diff := cmp.Diff(w.gitLines(rev), lines); diff != "" {
		w.t.Errorf("tree of %s (-git +got):\n%s", rev, diff)
	}
}

// sameObjects reads every object of the database and compares its kind and size
// with git's word; that the content is right, the hash says.
func (w *work) sameObjects(r *Repository) (objects int) {
	w.t.Helper()
	s := new(scratch)
	for line := range strings.SplitSeq(w.git("cat-file", "--batch-all-objects", "--batch-check"), "\n") {
		f := strings.Fields(line)
		if len(f) != 3 {
			w.t.Fatalf("git cat-file: %q", line)
		}
		id := mustID(w.t, f[0])
		k, data, err := r.object(id, anyKind, 1<<40)
		if err != nil {
			w.t.Error(err)
			continue
		}
		peeked, err1 := r.kindOf(id)
		size, err2 := r.peekSize(s, id)
		if err := errors.Join(err1, err2); err != nil {
			w.t.Errorf("head of %s: %v", line, err)
		}
		got := fmt.Sprintf("%v %v %d, by its head %v %d", id, k, len(data), peeked, size)
		if want := fmt.Sprintf("%s, by its head %s %s", line, f[1], f[2]); got != want {
			w.t.Errorf("%s, git says %s", got, want)
		}
		objects++
	}
	return objects
}
