package git

import (
	"errors"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// history writes commits that change a long file a little each, so that git
// stores deltas. All objects are loose.
func (w *work) history(commits int) {
	w.t.Helper()
	random := rand.New(rand.NewSource(int64(w.commits)))
	lines := make([]string, 400)
	for i := range lines {
		lines[i] = fmt.Sprintf("line %d %x", i, random.Int63())
	}
	var in strings.Builder
	file := func(name, text string) { fmt.Fprintf(&in, "M 100644 inline %s\ndata %d\n%s\n", name, len(text), text) }
	for i := range commits {
		lines[random.Intn(len(lines))] = fmt.Sprintf("changed %x", random.Int63())
		fmt.Fprintf(&in, "commit refs/heads/main\ncommitter C <c@example.invalid> %d +0100\ndata 2\nm\n\n", 1700000000+w.commits)
		if i == 0 && w.commits > 0 {
			in.WriteString("from refs/heads/main^0\n")
		}
		file("go.sum", strings.Join(lines, "\n"))
		file(fmt.Sprintf("cmd/tool%d/main.go", w.commits%7), fmt.Sprintf("package main // %d\n", w.commits))
		file("empty", "")
		w.commits++
	}
	w.pipe(in.String(), "-c", "fastimport.unpackLimit=1000000", "fast-import", "--quiet")
}

// longestChain returns the longest chain of the packs, as git sees it.
func (w *work) longestChain() int {
	w.t.Helper()
	indexes, err := filepath.Glob(filepath.Join(w.dir, ".git", "objects", "pack", "*.idx"))
	if err != nil || len(indexes) == 0 {
		w.t.Fatal("no packs", err)
	}
	longest := 0
	for _, x := range indexes {
		for line := range strings.SplitSeq(w.git("verify-pack", "-v", x), "\n") {
			var n, objects int
			if _, err := fmt.Sscanf(line, "chain length = %d: %d object", &n, &objects); err == nil {
				longest = max(longest, n)
			}
		}
	}
	return longest
}

func TestEveryWayOfStoringObjectsReadsAsGitReadsIt(t *testing.T) {
	for _, tt := range []struct {
		name  string
		init  []string
		store func(*work)
		chain int // the least length of the longest delta chain
	}{
		{"loose objects", nil, func(*work) {}, -1},
		{"loose objects without compression", nil, func(w *work) {
			w.git("config", "core.compression", "0")
			w.history(2)
		}, -1},
		{"one pack of git gc", nil, func(w *work) { w.git("gc", "-q") }, 5},
		{"long chains of deltas by offset", nil, func(w *work) { w.git("repack", "-qadf", "--depth=50", "--window=100") }, 20},
		{"long chains of deltas by name", nil, func(w *work) {
			w.git("-c", "repack.useDeltaBaseOffset=false", "repack", "-qadf", "--depth=50", "--window=100")
		}, 20},
		{"a pack without deltas", nil, func(w *work) { w.git("repack", "-qadf", "--depth=0") }, 0},
		{"a version 1 index", nil, func(w *work) { w.git("-c", "pack.indexVersion=1", "repack", "-qad") }, 5},
		{"64-bit offsets", nil, func(w *work) {
			w.git("repack", "-qad")
			w.reindex("--index-version=2,0x40")
		}, 5},
		{"several packs, loose objects and a multi-pack-index", nil, func(w *work) {
			w.git("repack", "-qd")
			w.history(5)
			w.git("repack", "-qd")
			w.git("multi-pack-index", "write")
			w.history(2)
		}, 1},
		{"objects both loose and packed", nil, func(w *work) { w.git("repack", "-q") }, 1},
		{"SHA-256, loose", []string{"--object-format=sha256"}, func(*work) {}, -1},
		{"SHA-256, packed", []string{"--object-format=sha256"}, func(w *work) { w.git("repack", "-qadf", "--depth=50") }, 5},
		{"SHA-256, deltas by name and a version 1 index", []string{"--object-format=sha256"}, func(w *work) {
			w.git("-c", "repack.useDeltaBaseOffset=false", "-c", "pack.indexVersion=1", "repack", "-qadf")
		}, 5},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := newWork(t, tt.init...)
			w.history(40)
			w.git("tag", "-a", "-m", "first", "v1", "HEAD~5")
			tt.store(w)
			if tt.chain >= 0 {
				if got := w.longestChain(); got < tt.chain {
					t.Fatalf("the longest chain is %d, the case needs %d", got, tt.chain)
				}
			}
			// An index in memory and one that stays a file are read alike, and so
			// is a chain without any cache.
			for _, limits := range []Limits{{}, {IndexBytes: 1, CacheBytes: 1}} {
				r := w.open(limits)
				if n := w.sameObjects(r); n < 100 {
					t.Errorf("only %d objects", n)
				}
				for _, rev := range []string{"HEAD", "HEAD~7", "v1", "main~39"} {
					w.sameTree(r, rev)
				}
			}
		})
	}
}

// reindex writes the index of the only pack again.
func (w *work) reindex(option string) {
	w.t.Helper()
	packs, err := filepath.Glob(filepath.Join(w.dir, ".git", "objects", "pack", "*.pack"))
	if err != nil || len(packs) != 1 {
		w.t.Fatal(packs, err)
	}
	index := strings.TrimSuffix(packs[0], ".pack") + ".idx"
	if err := os.Remove(index); err != nil {
		w.t.Fatal(err)
	}
	w.git("index-pack", option, packs[0])
}

func TestATreeOfOddEntriesIsWalkedInGitsOrder(t *testing.T) {
	for _, format := range []string{"sha1", "sha256"} {
		t.Run(format, func(t *testing.T) {
			w := newWork(t, "--object-format="+format)
			var files []string
			for _, name := range []string{
				"a", "a-b/x", "a.b", "a0", "ab/c/d", "ab.c", " space ", "tab\there", "line\nbreak", `quote"`, `back\slash`,
				"-dash", "Ünï", "\xff\xfe bytes", "CASE", "case", "...", "..x", ".gitignore", ".github/workflows/ci.yml", "con", "a\x01b",
				"deep/" + strings.Repeat("d/", 60) + "end",
			} {
				files = append(files, "100644 "+name)
			}
			w.stage("text", files...)
			w.stage("../../etc/passwd", "100755 run.sh", "120000 link", "120000 ab/link")
			commit := strings.Repeat("12", len(w.pipe("", "hash-object", "-t", "blob", "--stdin"))/2)
			w.pipe("160000 "+commit+"\tmodules/sub\n", "update-index", "--add", "--index-info")
			w.git("commit", "-q", "-m", "odd")
			w.sameTree(w.open(Limits{}), "HEAD")
			w.git("gc", "-q")
			r := w.open(Limits{})
			w.sameTree(r, "main")
			id, err := r.Resolve("HEAD:")
			if !errors.Is(err, ErrUnsupported) || !id.IsZero() {
				t.Errorf("a path in a revision: %v, %v", id, err)
			}
		})
	}
}

func TestModesOfOldTreesReadAsGitReadsThem(t *testing.T) {
	w := newWork(t)
	blob := w.pipe("text", "hash-object", "-w", "--stdin")
	tree := ""
	for _, e := range []string{"100600 a", "100664 b", "100775 c", "100777 d"} {
		id := mustID(t, blob)
		tree += e + "\x00" + string(id.raw())
	}
	inner := mustID(t, w.pipe(tree, "hash-object", "-t", "tree", "--literally", "-w", "--stdin"))
	outer := w.pipe("040000 padded\x00"+string(inner.raw()), "hash-object", "-t", "tree", "--literally", "-w", "--stdin")
	w.git("update-ref", "refs/heads/main", w.git("commit-tree", outer, "-m", "old"))
	w.sameTree(w.open(Limits{}), "HEAD")
}

func TestAnEmptyTreeAndAnEmptyRepository(t *testing.T) {
	w := newWork(t)
	r := w.open(Limits{})
	if _, err := r.Resolve("HEAD"); !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "HEAD leads to refs/heads/main") {
		t.Errorf("HEAD before the first commit: %v", err)
	}
	w.git("commit", "-q", "--allow-empty", "-m", "nothing")
	w.sameTree(r, "HEAD")
}

func TestAShallowCloneEndsWhereItWasCut(t *testing.T) {
	w := newWork(t)
	w.history(6)
	c := &work{t: t, dir: t.TempDir()}
	c.git("clone", "-q", "--depth=3", "file://"+filepath.ToSlash(w.dir), ".")
	r := c.open(Limits{})
	for _, rev := range []string{"HEAD", "HEAD~2", "origin/main^"} {
		c.sameTree(r, rev)
	}
	_, err := r.Resolve("HEAD~3")
	if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "shallow clone ends") {
		t.Errorf("behind the end: %v", err)
	}
	full := mustID(t, w.git("rev-parse", "HEAD~4"))
	if _, err := r.Commit(full); !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), full.String()) || !strings.Contains(err.Error(), "shallow clone") {
		t.Errorf("a commit that was left out: %v", err)
	}
	id, err := r.Resolve("HEAD~2")
	if err != nil {
		t.Fatal(err)
	}
	if commit, err := r.Commit(id); err != nil || len(commit.Parents) != 1 {
		t.Errorf("the last commit's parents as recorded: %v, %v", commit.Parents, err)
	}
}

func TestAPartialCloneSaysWhyAFileIsMissing(t *testing.T) {
	w := newWork(t)
	w.history(3)
	w.git("config", "uploadpack.allowFilter", "true")
	c := &work{t: t, dir: t.TempDir()}
	c.git("clone", "-q", "--no-checkout", "--filter=blob:none", "file://"+filepath.ToSlash(w.dir), ".")
	r := c.open(Limits{})
	tree, err := r.Resolve("HEAD^{tree}")
	if err != nil {
		t.Fatal(err)
	}
	files := 0
	err = r.Walk(tree, func(path string, mode Mode, id ID, size int64) error {
		if !mode.IsFile() {
			return nil
		}
		files++
		if size != -1 {
			t.Errorf("%s has %d bytes", path, size)
		}
		_, err := r.Blob(id, 0)
		if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "partial clone") || !strings.Contains(err.Error(), id.String()) {
			t.Errorf("%s: %v", path, err)
		}
		return nil
	})
	if err != nil || files == 0 {
		t.Errorf("%d files, %v", files, err)
	}
}

func TestBorrowedObjectsAreNotFetchedFromElsewhere(t *testing.T) {
	w := newWork(t)
	w.history(2)
	c := &work{t: t, dir: t.TempDir()}
	c.git("clone", "-q", "--bare", "--shared", w.dir, ".")
	r := c.open(Limits{})
	_, err := r.Resolve("main")
	if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "objects/info/alternates") {
		t.Errorf("got %v", err)
	}
}

func TestALinkedWorkTreeNamesTheDirectoryToOpen(t *testing.T) {
	w := newWork(t)
	w.history(1)
	w.git("worktree", "add", "-q", filepath.Join(t.TempDir(), "linked"))
	_, err := Open(fromDir(t, filepath.Join(w.dir, ".git", "worktrees", "linked")), Limits{})
	if !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), "commondir") {
		t.Errorf("got %v", err)
	}
	w.sameTree(w.open(Limits{}), "linked")
}

func TestAFolderThatIsNoGitDirectoryIsRefused(t *testing.T) {
	if _, err := Open(fromDir(t, t.TempDir()), Limits{}); err == nil || !strings.Contains(err.Error(), "no git directory") {
		t.Errorf("got %v", err)
	}
}

func TestBlobsHaveTheirOwnLimit(t *testing.T) {
	w := newWork(t)
	w.write("ten", "0123456789")
	w.commit("one")
	for _, packed := range []bool{false, true} {
		if packed {
			w.git("gc", "-q")
		}
		r := w.open(Limits{ObjectBytes: 1000})
		id := mustID(t, w.git("rev-parse", "HEAD:ten"))
		for limit, ok := range map[int64]bool{0: true, -1: true, 10: true, 1 << 40: true, 9: false, 1: false} {
			data, err := r.Blob(id, limit)
			if ok && string(data) != "0123456789" || !ok && !budget.IsBreach(err) {
				t.Errorf("packed %v, limit %d: %q, %v", packed, limit, data, err)
			}
		}
		tree, err := r.Resolve("HEAD^{tree}")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := r.Blob(tree, 0); err == nil || !strings.Contains(err.Error(), "is a tree, not a blob") || !strings.Contains(err.Error(), tree.String()) {
			t.Errorf("a tree as a blob: %v", err)
		}
		if _, err := r.Commit(tree); err == nil || !strings.Contains(err.Error(), "is a tree, not a commit") {
			t.Errorf("a tree as a commit: %v", err)
		}
		if err := r.Walk(id, nil); err == nil || !strings.Contains(err.Error(), "is a blob, not a tree") {
			t.Errorf("a blob as a tree: %v", err)
		}
	}
}

func TestTheDataOfABlobIsTheCallersOwn(t *testing.T) {
	w := newWork(t)
	w.history(20)
	w.git("repack", "-qadf", "--depth=50")
	r := w.open(Limits{})
	for range 3 {
		for line := range strings.SplitSeq(w.git("rev-list", "--objects", "--no-object-names", "HEAD", "--", "go.sum"), "\n") {
			id := mustID(t, line)
			if k, err := r.kindOf(id); err != nil || k != kindBlob {
				continue
			}
			data, err := r.Blob(id, 0)
			if err != nil {
				t.Fatal(err)
			}
			clear(data)
		}
	}
}

func TestManyGoroutinesReadOneRepository(t *testing.T) {
	w := newWork(t)
	w.history(30)
	w.git("repack", "-qadf", "--depth=50")
	w.history(3)
	want := w.gitLines("HEAD")
	for _, limits := range []Limits{{}, {IndexBytes: 1, CacheBytes: 64 << 10}} {
		r := w.open(limits)
		var wg sync.WaitGroup
		for range 2 * runtime.GOMAXPROCS(0) {
			wg.Go(func() {
				tree, err := r.Resolve("main^{tree}")
				if err != nil {
					t.Error(err)
					return
				}
				if lines, err := walkLines(r, tree); err != nil || strings.Join(lines, "\x00") != strings.Join(want, "\x00") {
					t.Errorf("%d lines, %v", len(lines), err)
				}
				w.sameObjects(r)
			})
		}
		wg.Wait()
	}
}
