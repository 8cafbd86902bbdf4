package git

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCommitsGiveTreeParentsAndTime(t *testing.T) {
	tree, a, b := fakeID(1), fakeID(2), fakeID(3)
	for _, tt := range []struct {
		name, text string
		want       Commit
		err        string
	}{
		{"a first commit", fmt.Sprintf("tree %v\nauthor A <a@x> 5 +0000\ncommitter C <c@x> 1700000000 +0100\n\nm\n", tree), Commit{Tree: tree, Time: 1700000000}, ""},
		{"a merge", fmt.Sprintf("tree %v\nparent %v\nparent %v\nauthor A <a> 5 +0\ncommitter C <c> 7 -0330\n", tree, a, b), Commit{tree, []ID{a, b}, 7}, ""},
		{"a signature and other headers", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\ncommitter C <c> 7 +0\nencoding x\ngpgsig -----\n  parent %v\n\nparent %v\n", tree, a, a), Commit{Tree: tree, Time: 7}, ""},
		{"a name with angle brackets", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\ncommitter C > 3 <c> 7 +0\n", tree), Commit{Tree: tree, Time: 7}, ""},
		{"no committer", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\n\n", tree), Commit{Tree: tree}, ""},
		{"no date", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\ncommitter C <c>\n", tree), Commit{Tree: tree}, ""},
		{"a date before 1970", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\ncommitter C <c> -7 +0\n", tree), Commit{Tree: tree}, ""},
		{"a date beyond time", fmt.Sprintf("tree %v\nauthor A <a> 5 +0\ncommitter C <c> 99999999999999999999 +0\n", tree), Commit{Tree: tree}, ""},
		{"no address", fmt.Sprintf("tree %v\nauthor A\ncommitter 7 +0\n", tree), Commit{Tree: tree}, ""},
		{"a tree alone", fmt.Sprintf("tree %v\n", tree), Commit{Tree: tree}, ""},
		{"nothing", "", Commit{}, "no tree"},
		{"no tree", fmt.Sprintf("parent %v\n", a), Commit{}, "no tree"},
		{"a tree without an end of line", fmt.Sprintf("tree %v", tree), Commit{}, "no tree"},
		{"half a tree", "tree 1234\n", Commit{}, "no tree"},
		{"half a parent", fmt.Sprintf("tree %v\nparent %v\nparent 12\n", tree, a), Commit{}, "parent 2"},
		{"a parent of another hash", fmt.Sprintf("tree %v\nparent %s\n", tree, strings.Repeat("0", 64)), Commit{}, "parent 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := newMemory()
			id := m.loose("commit", tt.text)
			got, err := m.open(t, Limits{}).Commit(id)
			if tt.err != "" {
				if !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), tt.err) || !strings.Contains(err.Error(), id.String()) {
					t.Errorf("got %v", err)
				}
				return
			}
			if diff := cmp.Diff(fmt.Sprint(tt.want), fmt.Sprint(got)); diff != "" || err != nil {
				t.Errorf("%v\n%s", err, diff)
			}
		})
	}
}

func TestACommitOfManyParentsIsLinear(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "tree %v\n", fakeID(0))
	line := fmt.Sprintf("parent %v\n", fakeID(1))
	for range 200_000 {
		b.WriteString(line)
	}
	c, err := parseCommit([]byte(b.String()), 20)
	if err != nil || len(c.Parents) != 200_000 {
		t.Errorf("%d parents, %v", len(c.Parents), err)
	}
}

func TestAListOfShallowCommitsMustBeOne(t *testing.T) {
	id := fakeID(1)
	for text, ok := range map[string]bool{
		"": true, id.String() + "\n": true, id.String(): true, id.String() + "\r\n": true, "1234\n": false, id.String() + " x\n": false, "\n": false,
	} {
		m := newMemory()
		m["shallow"] = text
		r, err := Open(m, Limits{})
		if (err == nil) != ok || !ok && !errors.Is(err, ErrDamaged) {
			t.Errorf("%q: %v", text, err)
		}
		if ok && r.shallow[id] != (text != "") {
			t.Errorf("%q: %v", text, r.shallow)
		}
	}
}
