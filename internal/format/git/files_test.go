package git

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// faulty is a git directory that stops working after some calls.
type faulty struct {
	memory
	left *int
	err  error
}

func (f faulty) call() error {
	if *f.left--; *f.left < 0 {
		return f.err
	}
	return nil
}

func (f faulty) List(dir string) ([]string, error) {
	if err := f.call(); err != nil {
		return nil, err
	}
	return f.memory.List(dir)
}

func (f faulty) Open(name string) (File, error) {
	if err := f.call(); err != nil {
		return nil, err
	}
	file, err := f.memory.Open(name)
	return faultyFile{file, f}, err
}

type faultyFile struct {
	File
	dir faulty
}

func (f faultyFile) ReadAt(p []byte, off int64) (int, error) {
	if err := f.dir.call(); err != nil {
		return 0, err
	}
	return f.File.ReadAt(p, off)
}

// lookAround does everything that a caller does.
func lookAround(files Files, limits Limits) error {
	r, err := Open(files, limits)
	if err != nil {
		return err
	}
	defer r.Close()
	id, err := r.Resolve("v1~1")
	if err != nil {
		return err
	}
	if _, err := r.Resolve(id.String()[:9]); err != nil {
		return err
	}
	c, err := r.Commit(id)
	if err != nil {
		return err
	}
	return r.Walk(c.Tree, func(path string, mode Mode, id ID, size int64) error {
		if !mode.IsFile() {
			return nil
		}
		_, err := r.Blob(id, 0)
		return err
	})
}

func TestAFailingDiskIsNeverTakenForADamagedRepository(t *testing.T) {
	w, files := smallPack()
	top := ""
	for i, id := range w.names {
		if _, ok := files[id]; ok {
			top += fmt.Sprintf("100644 f%d\x00%s", i, id.raw())
		}
	}
	m := newMemory()
	tree, _ := w.whole("tree", top)
	outer := m.loose("tree", "40000 d\x00"+string(tree.raw())+"100644 e\x00"+string(w.names[0].raw()))
	first, _ := w.whole("commit", fmt.Sprintf("tree %v\n", outer))
	second := m.loose("commit", fmt.Sprintf("tree %v\nparent %v\n", outer, first))
	tag := m.loose("tag", fmt.Sprintf("object %v\ntype commit\n", second))
	m["packed-refs"] = fmt.Sprintf("%v refs/tags/v1\n", tag)
	m["shallow"] = tag.String() + "\n"
	w.into(m)
	broken := errors.New("disk on fire")
	for _, memory := range []int64{0, 1} {
		calls := 0
		for ; ; calls++ {
			left := calls
			err := lookAround(faulty{m, &left, broken}, Limits{IndexBytes: memory, CacheBytes: 1})
			if left >= 0 {
				if err != nil {
					t.Errorf("a working disk: %v", err)
				}
				break
			}
			if !errors.Is(err, broken) || errors.Is(err, ErrDamaged) || errors.Is(err, ErrMissing) || errors.Is(err, ErrUnknown) {
				t.Errorf("after %d calls: %v", calls, err)
			}
		}
		if calls < 50 {
			t.Errorf("only %d calls", calls)
		}
	}
}

func TestLimitsThatAreNotSetHaveTheirDefault(t *testing.T) {
	want := Limits{64 << 20, 200, 4095, 16 << 30, 32 << 20, 64 << 20, 1000, 255, 10_000_000, 4096}
	for _, l := range []Limits{{}, {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}} {
		if diff := cmp.Diff(want, l.orDefault()); diff != "" {
			t.Error(diff)
		}
	}
	if diff := cmp.Diff(want, DefaultLimits()); diff != "" {
		t.Error(diff)
	}
	set := Limits{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	if diff := cmp.Diff(set, set.orDefault()); diff != "" {
		t.Error(diff)
	}
}

func TestNoNameOfAFolderLeadsOutOfThePacks(t *testing.T) {
	// A caller's folder cannot hold such names; a caller that builds its list
	// from elsewhere might.
	m := newMemory()
	for _, name := range []string{`..\..\x`, "C:x", "a/../../x"} {
		m["objects/pack/"+name+".idx"], m["objects/pack/"+name+".pack"] = "index", "pack"
	}
	r := m.open(t, Limits{})
	if len(r.packs) != 0 {
		t.Errorf("%d packs", len(r.packs))
	}
}

func TestSmallFilesAreBounded(t *testing.T) {
	for name, size := range map[string]int{"HEAD": maxRefFile, "config": maxSmallFile, "shallow": maxSmallFile} {
		m := newMemory()
		m[name] = strings.Repeat("\n", size+1)
		if _, err := Open(m, Limits{}); err == nil || !strings.Contains(err.Error(), name+": over budget: file size") {
			t.Errorf("%s: %v", name, err)
		}
	}
	m := newMemory()
	m["packed-refs"] = strings.Repeat("#", maxPackedRefs+1)
	if _, err := m.open(t, Limits{}).Resolve("main"); err == nil || !strings.Contains(err.Error(), "packed-refs: over budget") {
		t.Errorf("packed-refs: %v", err)
	}
}
