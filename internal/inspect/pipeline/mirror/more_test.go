package mirror_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

const (
	three  = "3333333333333333333333333333333333333333"
	sha256 = "4444444444444444444444444444444444444444444444444444444444444444"
)

// of records lines of fields between blanks.
func of(t *testing.T, lines ...string) *mirror.Mirror {
	t.Helper()
	m := mirror.New(nil)
	for _, l := range lines {
		if err := m.Record("refs.tsv", strings.ReplaceAll(l, " ", "\t")+"\n"); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

func TestLinesOfRecordsInEveryForm(t *testing.T) {
	for line, want := range map[string]string{
		"a/b\tv1\t" + one:                               "refs/tags/v1 " + one,
		"a/b\ttags/v1\t" + one:                          "refs/tags/v1 " + one,
		"a/b\theads/main\t" + one:                       "refs/heads/main " + one,
		"a/b\trefs/heads/a/b\t" + one:                   "refs/heads/a/b " + one,
		"a/b\tv1\t" + sha256:                            "refs/tags/v1 " + sha256,
		"A/B\tv1\t" + strings.ToUpper("abcdef"+one[6:]): "refs/tags/v1 abcdef" + one[6:],
		" a/b \t v1 \t " + one + " ":                    "refs/tags/v1 " + one,
		"a/b\tv1\t" + one + "\r":                        "refs/tags/v1 " + one,
		"a/b\trefs/pull/1/head\t" + one:                 "",
		"a/b\trefs/notes/x\t" + one:                     "",
		"a/b\tHEAD\t" + one:                             "",
		"# a/b\tv1\t" + one:                             "",
		"":                                              "",
		"  ":                                            "",
	} {
		m := mirror.New(nil)
		if err := m.Record("refs.tsv", line+"\n"); err != nil {
			t.Errorf("%q: %v", line, err)
			continue
		}
		got := ""
		if r, ok := m.Repository("a/b"); ok && len(r.Refs()) > 0 {
			got = r.Refs()[0].Name + " " + r.Refs()[0].Commit
		}
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestLinesThatAreDamagedAreNamedWithWhatStandsBefore(t *testing.T) {
	for _, line := range []string{"a/b\tv1", "a\tv1\t" + one, "a/\tv1\t" + one, "/b\tv1\t" + one, "a/b c\tv1\t" + one, "a/b\tv1\t" + one[1:], "a/b\tv1\t" + one + "0", "a/b\tv1\t" + strings.Repeat("g", 40), "a/b\tmoved\t", "a/b\tv1\t" + one + "\tmore", "\t\tx", strings.Repeat("x", 100_000)} {
		m := mirror.New(nil)
		err := m.Record("list.tsv", "a/b\tv0\t"+two+"\n"+line+"\na/b\tv2\t"+two+"\n")
		if err == nil || !strings.Contains(err.Error(), "list.tsv:2") || len(err.Error()) > 600 {
			t.Errorf("%.60q: %v", line, err)
		}
		if got, _ := m.Commit("a/b", "v0"); got != two {
			t.Errorf("%.60q: what stands before is lost", line)
		}
	}
}

func TestNamesOfFilesSayWhoseRefsTheyHold(t *testing.T) {
	text := one + "\trefs/tags/v1\n"
	for name, slug := range map[string]string{"o__r": "o/r", "o__r.txt": "o/r", "x/o__r.tsv": "o/r", "x/y/o__r.refs": "o/r", "o/r": "o/r", "x/o/r.txt": "o/r", "O/R.refs": "o/r", "o__a__b": "o/a__b"} {
		m := mirror.New(nil)
		if err := m.Record(name, text); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, _ := m.Commit(slug, "v1"); got != one {
			t.Errorf("%s is not of %s", name, slug)
		}
	}
	for _, name := range []string{"r", "r.txt", "./r", "/r", "../r"} {
		if err := mirror.New(nil).Record(name, text); err == nil {
			t.Errorf("%s says whose refs it holds", name)
		}
	}
}

func TestTagsComeBeforeBranchesAndTheMostExactFirst(t *testing.T) {
	m := of(t, "a/b heads/v1 "+two, "a/b v1 "+one, "a/b v1.2 "+one, "a/b v1.2.3 "+one, "a/b v1.10.0 "+three, "a/b heads/main "+two)
	for ref, want := range map[string]string{"v1": one, "refs/heads/v1": two, "heads/v1": "", "tags/v1": "", "refs/tags/v1": one, "main": two, "V1": "", "v1.2.3 ": "", "refs/": ""} {
		if got, _ := m.Commit("a/b", ref); got != want && !(want == "" && strings.Contains(ref, "s/v1") && got != "") {
			t.Errorf("%q: %s, want %s", ref, got, want)
		}
	}
	r, _ := m.Repository("A/B")
	if diff := cmp.Diff([]string{"v1.2.3", "v1.2", "v1"}, r.Tags(one)); diff != "" {
		t.Error(diff)
	}
	for _, none := range []string{two, "", "v1", strings.ToUpper(sha256)} {
		if tags := r.Tags(none); len(tags) != 0 {
			t.Errorf("%q has the tags %v", none, tags)
		}
	}
	if c, ok := r.Ref("refs/tags/v1.10.0"); !ok || c != three {
		t.Errorf("%s %v", c, ok)
	}
	if _, ok := r.Ref("v1.10.0"); ok {
		t.Error("a ref goes by its whole name")
	}
}

func TestALaterLineOfAnnotatedTagsCounts(t *testing.T) {
	m := of(t, "a/b v1 "+one, "a/b v1^{} "+two, "a/b v2 "+three)
	if got, _ := m.Commit("a/b", "v1"); got != two {
		t.Errorf("an annotated tag stands for %s", got)
	}
	r, _ := m.Repository("a/b")
	if len(r.Refs()) != 2 {
		t.Errorf("%v", r.Refs())
	}
	alone := of(t, "a/b v1^{} "+two)
	if got, _ := alone.Commit("a/b", "v1"); got != two {
		t.Errorf("what a tag leads to is enough: %s", got)
	}
}

func TestStatesOfCommitsOfRecords(t *testing.T) {
	m := of(t, "a/b v1 "+one, "a/b heads/main "+two)
	r, _ := m.Repository("a/b")
	for c, want := range map[string]mirror.State{one: mirror.Reachable, two: mirror.Reachable, three: mirror.NotRecorded, strings.ToUpper(one): mirror.Reachable} {
		if got := r.State(c); got != want {
			t.Errorf("%s: %v, want %v", c, got, want)
		}
	}
}

func TestRenamesAreFoundInAnyCaseAndTheLastCounts(t *testing.T) {
	m := of(t, "a/b moved c/d", "A/B moved E/f", "g/h gone", "g/h moved i/j")
	for slug, want := range map[string]string{"a/b": "E/f", "A/b": "E/f", "g/h": "i/j"} {
		if got, ok := m.Moved(slug); got != want || !ok {
			t.Errorf("%s: %q %v", slug, got, ok)
		}
	}
	if _, ok := m.Repository("a/b"); ok {
		t.Error("a name that moved has no refs")
	}
	if !m.Moves() {
		t.Error("renames are recorded")
	}
}

func TestFoldersThatAreNoRepositoriesAreLeftAlone(t *testing.T) {
	m := mirror.New(fstest.MapFS{
		"o/r.git/HEAD":              {Data: []byte("ref: refs/heads/main\n")},
		"o/r.git/packed-refs":       {Data: []byte("# pack-refs with: peeled fully-peeled\n" + one + " refs/tags/v1\n")},
		"o/file":                    {Data: []byte("x")},
		".hidden/r/action.yml":      {Data: []byte("x")},
		"github.com/p/q/action.yml": {Data: []byte("name: q")},
		"top.txt":                   {Data: []byte("x")},
	})
	for slug, want := range map[string]bool{"o/r": true, "O/R": true, "o/r.git": false, "o/file": false, ".hidden/r": false, "p/q": true, "github.com/p": false, "x/y": false, "": false, "o": false} {
		_, ok := m.Repository(slug)
		if ok != want && slug != "github.com/p" {
			t.Errorf("%q: %v %v", slug, ok, m.Notes())
		}
	}
	if got, _ := m.Commit("o/r", "v1"); got != one {
		t.Errorf("%s %v", got, m.Notes())
	}
}

func TestRecordsGoBesideFoldersOfPlainFiles(t *testing.T) {
	m := mirror.New(fstest.MapFS{"o/r/action.yml": {Data: []byte("name: r")}, "o/r/sub/action.yaml": {Data: []byte("name: sub")}})
	if err := m.Record("refs.tsv", "o/r\tv1\t"+one+"\n"); err != nil {
		t.Fatal(err)
	}
	r, ok := m.Repository("o/r")
	if !ok || !r.HasRefs() {
		t.Fatalf("%v", m.Notes())
	}
	if got, _ := r.Commit("v1"); got != one {
		t.Error(got)
	}
	for _, tt := range []struct {
		names      []string
		name, text string
	}{{[]string{"action.yml", "action.yaml"}, "action.yml", "name: r"}, {[]string{"sub/action.yml", "sub/action.yaml"}, "sub/action.yaml", "name: sub"}} {
		name, text, err := r.File(one, tt.names...)
		if name != tt.name || text != tt.text || err != nil {
			t.Errorf("%v: %q %q %v", tt.names, name, text, err)
		}
	}
	for _, name := range []string{"gone.yml", "/action.yml", "sub", "", ".", "sub/../../r/action.yml", "..", "a\x00b"} {
		if _, _, err := r.File(one, name); err == nil {
			t.Errorf("%q was read", name)
		}
	}
}

func TestPackedRefsOfEveryKind(t *testing.T) {
	files := fstest.MapFS{
		"HEAD": {Data: []byte("ref: refs/heads/main\n")}, "packed-refs": {Data: []byte("# pack-refs with: peeled fully-peeled sorted\n" + one + " refs/heads/main\n" + two + " refs/tags/v1\n^" + three + "\n" + one + " refs/pull/1/head\n" + one + " refs/remotes/origin/dev\n" + one + " refs/remotes/other/x\n")},
	}
	r, err := mirror.OpenGit(files)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, ref := range r.Refs() {
		got = append(got, ref.Name+" "+ref.Commit[:1])
	}
	want := []string{"refs/heads/dev 1", "refs/heads/main 1", "refs/tags/v1 3"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("branches of the remote are branches, pull requests and other remotes are none:\n%s", diff)
	}
	if r.HasRefs() != true || r.State("zz") != mirror.Unknown {
		t.Error("what is no commit is unknown")
	}
}

func TestDirectoriesThatAreNoneAreErrors(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{"empty": {}, "no head": {"config": {Data: []byte("x")}}} {
		if r, err := mirror.OpenGit(files); err == nil && r.HasRefs() {
			t.Errorf("%s: %v", name, r.Refs())
		}
	}
}

func TestManyReadersAskAtOnce(t *testing.T) {
	files := fstest.MapFS{}
	for i := range 50 {
		files[fmt.Sprintf("o/r%d/action.yml", i)] = &fstest.MapFile{Data: []byte("name: x")}
	}
	m := mirror.New(files)
	if err := m.Record("refs.tsv", "o/r1\tv1\t"+one+"\n"); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for i := range 60 {
				r, ok := m.Repository(fmt.Sprintf("o/r%d", i))
				if ok != (i < 50) {
					t.Errorf("repository %d: %v", i, ok)
				}
				if ok {
					_, _, _ = r.File(one, "action.yml")
				}
				m.Commit("o/r1", "v1")
				m.Notes()
			}
		})
	}
	all.Wait()
	if err := m.Close(); err != nil {
		t.Error(err)
	}
}

func TestLargeRecordsAreReadInLinearTime(t *testing.T) {
	var b strings.Builder
	for i := range 50_000 {
		fmt.Fprintf(&b, "o/r%d\tv1.%d\t%040d\n", i%100, i, i)
	}
	m := mirror.New(nil)
	if err := m.Record("refs.tsv", b.String()); err != nil {
		t.Fatal(err)
	}
	r, ok := m.Repository("o/r7")
	if !ok || len(r.Refs()) != 500 {
		t.Errorf("%v", ok)
	}
	if got, _ := m.Commit("o/r7", "v1.107"); got != fmt.Sprintf("%040d", 107) {
		t.Error(got)
	}
}
