package git

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// treeText writes a tree object from entries "MODE NAME"; their ids are made up.
func treeText(entries ...string) string {
	var b strings.Builder
	for i, e := range entries {
		id := fakeID(i)
		b.WriteString(e + "\x00" + string(id.raw()))
	}
	return b.String()
}

func TestTreesThatNoFolderCanBeAreRefusedByName(t *testing.T) {
	for _, tt := range []struct {
		name, tree, want string // no want for a tree that is taken
	}{
		{"the parent", treeText("100644 .."), `entry is named ".."`},
		{"the folder itself", treeText("40000 ."), `entry is named "."`},
		{"no name", treeText("100644 "), `entry is named ""`},
		{"a path", treeText("100644 a/b"), `entry is named "a/b"`},
		{"a path that leads out", treeText("100644 ../../etc/passwd"), `entry is named "../../etc/passwd"`},
		{"an absolute path", treeText("100644 /etc/passwd"), `entry is named "/etc/passwd"`},
		{"a git directory", treeText("40000 .git"), `entry is named ".git"`},
		{"a git file", treeText("100644 .git"), `entry is named ".git"`},
		{"a git directory in capitals", treeText("40000 .GiT"), `entry is named ".GiT"`},
		{"names that only look like these", treeText("100644 ...", "100644 ..a", "100644 .a", "100644 .gi", "100644 .gitx", "100644 git"), ""},
		{"a name twice", treeText("100644 a", "100644 a"), `entry "a" follows "a"`},
		{"a name twice, as a file and a folder", treeText("100644 a", "40000 a"), `two entries are named "a"`},
		{"a name twice with others between", treeText("100644 a", "100644 a-b", "100644 a.b", "40000 a"), `two entries are named "a"`},
		{"a name twice inside of another such", treeText("100644 a", "100644 a-", "40000 a-", "40000 a"), `two entries are named "a-"`},
		{"a link and a folder", treeText("120000 a", "100644 a-b", "40000 a"), `two entries are named "a"`},
		{"a folder and a file in the wrong order", treeText("40000 a", "100644 a"), `entry "a" follows "a"`},
		{"similar names", treeText("100644 a", "40000 a-b", "40000 a.b", "40000 a0", "100644 b", "40000 b0"), ""},
		{"names that fall", treeText("100644 b", "100644 a"), `entry "a" follows "b"`},
		{"a folder in the order of a file", treeText("40000 a", "100644 a.b"), `entry "a.b" follows "a"`},
		{"a folder in its order", treeText("100644 a.b", "40000 a", "100644 a0"), ""},
		{"an unknown mode", treeText("60000 a"), "entry of mode 60000"},
		{"mode zero", treeText("0 a"), "entry of mode 0"},
		{"a mode of nine digits", treeText("000100644 a"), "mode of an entry"},
		{"no mode", treeText(" a"), "mode of an entry"},
		{"a mode that is no number", treeText("1006x4 a"), "mode of an entry"},
		{"a mode alone", "100644", "mode of an entry"},
		{"a name without an end", "100644 abc", "cut short"},
		{"half a hash", treeText("100644 a")[:20], "cut short"},
		{"bytes at the end", treeText("100644 a") + "1", "mode of an entry"},
		{"nothing", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := newMemory()
			id := m.loose("tree", tt.tree)
			outer := m.loose("tree", "40000 vendor\x00"+string(id.raw()))
			r := m.open(t, Limits{})
			if tt.want == "" {
				if _, err := checkTree([]byte(tt.tree), 20); err != nil {
					t.Error(err)
				}
				return
			}
			_, err := walkLines(r, outer)
			if !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), id.String()) || !strings.Contains(err.Error(), "vendor/") {
				t.Errorf("got %v", err)
			}
		})
	}
}

// entryKey orders entries as git documents it: a folder's name ends in a slash.
func entryKey(e string) string {
	mode, name, _ := strings.Cut(e, " ")
	if mode == "40000" {
		return name + "/"
	}
	return name
}

func TestTreesInGitsOrderAreTakenAndAllOthersRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entry := rapid.Custom(func(t *rapid.T) string {
			mode := rapid.SampledFrom([]string{"40000", "100644", "160000"}).Draw(t, "mode")
			return mode + " " + rapid.StringMatching(`[a-b][-.0a]{0,3}`).Draw(t, "name")
		})
		entries := rapid.SliceOfN(entry, 0, 12).Draw(t, "entries")
		if rapid.Bool().Draw(t, "sorted") {
			slices.SortFunc(entries, func(a, b string) int { return strings.Compare(entryKey(a), entryKey(b)) })
		}
		want := true
		seen := map[string]bool{}
		for i, e := range entries {
			_, name, _ := strings.Cut(e, " ")
			want = want && !seen[name] && (i == 0 || entryKey(entries[i-1]) < entryKey(e))
			seen[name] = true
		}
		n, err := checkTree([]byte(treeText(entries...)), 20)
		if (err == nil) != want || want && n != len(entries) {
			t.Fatalf("%q: %d, %v, want %v", entries, n, err, want)
		}
	})
}

// nest puts a tree into n folders.
func (m memory) nest(inner ID, n int) ID {
	for range n {
		inner = m.loose("tree", "40000 d\x00"+string(inner.raw()))
	}
	return inner
}

func TestWalksEndAtTheirLimits(t *testing.T) {
	m := newMemory()
	leaf := m.loose("tree", treeText("100644 "+strings.Repeat("n", 20)))
	wide := m.loose("tree", treeText("100644 a", "100644 b", "100644 c"))
	for _, tt := range []struct {
		name   string
		tree   ID
		limits Limits
		want   string
	}{
		{"as deep as the limit", m.nest(leaf, 255), Limits{}, ""},
		{"deeper than the limit", m.nest(leaf, 256), Limits{}, "folders inside folders over 255"},
		{"a lower limit", m.nest(leaf, 3), Limits{Depth: 2}, "folders inside folders over 2"},
		{"as many entries as the limit", m.nest(wide, 1), Limits{Entries: 4}, ""},
		{"more entries than the limit", m.nest(wide, 1), Limits{Entries: 3}, "tree entries over 3"},
		{"a path as long as the limit", m.nest(leaf, 1), Limits{PathBytes: 22}, ""},
		{"a path over the limit", m.nest(leaf, 1), Limits{PathBytes: 21}, "path length over 21"},
		{"a total under the limit", m.nest(wide, 1), Limits{TotalBytes: 115 + 5*openCost}, ""},
		{"a total over the limit", m.nest(wide, 1), Limits{TotalBytes: 114 + 5*openCost}, "total of bytes over"},
		{"looking for files", wide, Limits{TotalBytes: 3 * openCost}, "total of bytes over"},
		{"a tree over the limit", wide, Limits{ObjectBytes: 80}, "object size over 80"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := walkLines(m.open(t, tt.limits), tt.tree)
			if tt.want == "" && err != nil || tt.want != "" && (!budget.IsBreach(err) || !strings.Contains(err.Error(), tt.want)) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestATreeBombEndsAtTheLimitOfEntries(t *testing.T) {
	// Ten folders of ten folders of ten … are one object a level.
	m := newMemory()
	id := m.loose("tree", treeText("100644 a"))
	for range 100 {
		var b strings.Builder
		for c := range 10 {
			fmt.Fprintf(&b, "40000 %d\x00%s", c, id.raw())
		}
		id = m.loose("tree", b.String())
	}
	visits := 0
	err := m.open(t, Limits{Entries: 20_000}).Walk(id, func(string, Mode, ID, int64) error { visits++; return nil })
	if !budget.IsBreach(err) || visits > 20_000 {
		t.Errorf("%d visits, %v", visits, err)
	}
}

func TestNestedTreesHoldABoundedNumberOfBytes(t *testing.T) {
	// Each level is a long folder, so that 255 of them would fill the memory.
	m := newMemory()
	var long strings.Builder
	id := fakeID(1)
	for i := range 100 {
		fmt.Fprintf(&long, "160000 m%03d%s\x00%s", i, strings.Repeat("n", 60), id.raw())
	}
	inner := m.loose("tree", treeText("100644 a"))
	for range 100 {
		inner = m.loose("tree", "40000 a\x00"+string(inner.raw())+long.String())
	}
	for size, ok := range map[int64]bool{int64(long.Len()) * 30: true, int64(long.Len()) * 20: false} {
		_, err := walkLines(m.open(t, Limits{ObjectBytes: size}), inner)
		if ok && err != nil || !ok && (!budget.IsBreach(err) || !strings.Contains(err.Error(), "bytes of nested trees")) {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
}

func TestAVisitorLeavesOutFoldersAndEndsTheWalk(t *testing.T) {
	m := newMemory()
	sub := m.loose("tree", treeText("100644 x", "100644 y"))
	m2 := string(sub.raw())
	top := m.loose("tree", "40000 a\x00"+m2+"40000 b\x00"+m2+"100644 c\x00"+m2)
	stop := errors.New("stop")
	for _, tt := range []struct {
		name string
		at   string
		give error
		want string
		err  error
	}{
		{"nothing", "", nil, "a a/x a/y b b/x b/y c", nil},
		{"a folder", "a", fs.SkipDir, "a b b/x b/y c", nil},
		{"the rest of a folder", "a/x", fs.SkipDir, "a a/x b b/x b/y c", nil},
		{"the rest of the top", "c", fs.SkipDir, "a a/x a/y b b/x b/y c", nil},
		{"everything", "b/x", fs.SkipAll, "a a/x a/y b b/x", nil},
		{"an error", "b", stop, "a a/x a/y b", stop},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			err := m.open(t, Limits{}).Walk(top, func(path string, _ Mode, _ ID, size int64) error {
				got = append(got, path)
				if path == tt.at {
					return tt.give
				}
				return nil
			})
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" || err != tt.err {
				t.Errorf("%v\n%s", err, diff)
			}
		})
	}
}

func TestSizesThatCannotBeToldAreMinusOne(t *testing.T) {
	m := newMemory()
	here, broken := m.loose("blob", "12345"), fakeID(9)
	m.looseRaw(broken, "not zlib")
	gone := fakeID(8)
	top := m.loose("tree", "100644 broken\x00"+string(broken.raw())+"100644 gone\x00"+string(gone.raw())+
		"100644 here\x00"+string(here.raw())+"120000 link\x00"+string(here.raw())+"160000 sub\x00"+string(here.raw()))
	lines, err := walkLines(m.open(t, Limits{}), top)
	want := fmt.Sprintf("100644 blob %v -\tbroken|100644 blob %v -\tgone|100644 blob %v 5\there|120000 blob %v 5\tlink|160000 commit %v -\tsub",
		broken, gone, here, here, here)
	if diff := cmp.Diff(want, strings.Join(lines, "|")); diff != "" || err != nil {
		t.Errorf("%v\n%s", err, diff)
	}
}

func TestAFolderThatIsMissingOrNoFolderNamesItsPath(t *testing.T) {
	m := newMemory()
	file := m.loose("blob", "text")
	for id, want := range map[ID]string{fakeID(1): "not in the repository", file: "is a blob, not a tree"} {
		top := m.nest(id, 2)
		_, err := walkLines(m.open(t, Limits{}), top)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), `folder "d/d/"`) || !strings.Contains(err.Error(), id.String()) {
			t.Errorf("got %v", err)
		}
	}
}

func TestModesReadAsWords(t *testing.T) {
	for mode, want := range map[Mode]string{
		ModeTree: "040000 false", ModeFile: "100644 true", ModeExec: "100755 true", ModeSymlink: "120000 false", ModeSubmodule: "160000 false",
	} {
		if got := fmt.Sprint(mode, " ", mode.IsFile()); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestTheCheckOfATreeIsLinear(t *testing.T) {
	// Names that each begin with the one before, the worst for the look-back.
	var b bytes.Buffer
	for n := 1; n <= 4000; n++ {
		id := fakeID(0)
		fmt.Fprintf(&b, "100644 %s\x00%s", strings.Repeat("-", n), id.raw())
	}
	if n, err := checkTree(b.Bytes(), 20); n != 4000 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if n := allocated(func() { checkTree(b.Bytes(), 20) }); n > 1<<20 {
		t.Errorf("%d bytes", n)
	}
}
