package mirror_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

const (
	one = "1111111111111111111111111111111111111111"
	two = "2222222222222222222222222222222222222222"
)

func TestRecordedRefsTellCommits(t *testing.T) {
	m := mirror.New(nil)
	err := m.Record("refs.tsv", "# refs of actions\n\nActions/Checkout\trefs/tags/v4\t"+one+"\r\nactions/checkout\trefs/heads/v4\t"+two+"\nactions/checkout\tv4.2.2\t"+strings.ToUpper(one)+"\nactions/checkout\theads/main\t"+two+"\n")
	if err != nil {
		t.Fatal(err)
	}
	for ref, want := range map[string]string{"v4": one, "v4.2.2": one, "main": two, "refs/heads/v4": two, "v5": "", "": ""} {
		if got, _ := m.Commit("actions/CHECKOUT", ref); got != want {
			t.Errorf("%q: %s, want %s", ref, got, want)
		}
	}
	if _, ok := m.Repository("actions/cache"); ok {
		t.Error("a repository without a record is known")
	}
	r, _ := m.Repository("actions/checkout")
	if diff := cmp.Diff([]string{"v4.2.2", "v4"}, r.Tags(one)); diff != "" {
		t.Errorf("the most exact tag comes first:\n%s", diff)
	}
}

func TestTheOutputOfLsRemoteIsARecord(t *testing.T) {
	m := mirror.New(nil)
	text := one + "\tHEAD\n" + one + "\trefs/heads/main\n" + two + "\trefs/pull/7/head\n" + two + "\trefs/tags/v1\n" + one + "\trefs/tags/v1^{}\n"
	for _, name := range []string{"refs/a__b.txt", "refs/c/d", "e/f.refs"} {
		if err := m.Record(name, text); err != nil {
			t.Fatal(err)
		}
	}
	for _, slug := range []string{"a/b", "c/d", "e/f"} {
		r, ok := m.Repository(slug)
		if !ok {
			t.Fatalf("%s is not known", slug)
		}
		if got, _ := r.Commit("v1"); got != one {
			t.Errorf("%s: an annotated tag stands for %s, want what it leads to", slug, got)
		}
		if len(r.Refs()) != 2 {
			t.Errorf("%s: %v: pull requests and HEAD do not count", slug, r.Refs())
		}
	}
	if err := m.Record("list.txt", text); err == nil || !strings.Contains(err.Error(), "list.txt:1") {
		t.Errorf("nothing says whose refs these are: %v", err)
	}
}

func TestLinesThatAreNoRecordAreNamed(t *testing.T) {
	for _, line := range []string{"actions/checkout v4 " + one, "actions/checkout\tv4\tabc", "checkout\tv4\t" + one, "a/b\t\t" + one, "a/b\tmoved\tc", "a/b/c\tv1\t" + one, "\x00\tv\t" + one} {
		err := mirror.New(nil).Record("r", "# first\n"+line+"\n")
		if err == nil || !strings.Contains(err.Error(), "r:2") {
			t.Errorf("%q: %v", line, err)
		}
	}
}

func TestRenamesAreRecorded(t *testing.T) {
	m := mirror.New(nil)
	if m.Moves() {
		t.Error("nothing is recorded yet")
	}
	if err := m.Record("r", "Old/Name\tmoved\tnew/name\nlost/one\tgone\n"); err != nil {
		t.Fatal(err)
	}
	if to, ok := m.Moved("old/name"); !ok || to != "new/name" {
		t.Errorf("%q %v", to, ok)
	}
	if to, ok := m.Moved("lost/one"); !ok || to != "" {
		t.Errorf("%q %v", to, ok)
	}
	if _, ok := m.Moved("new/name"); ok || !m.Moves() {
		t.Error("the new name did not move")
	}
}

func TestACommitBelongsWhereARefLeadsToIt(t *testing.T) {
	m := mirror.New(nil)
	if err := m.Record("r", "a/b\tv1\t"+one+"\n"); err != nil {
		t.Fatal(err)
	}
	r, _ := m.Repository("a/b")
	if r.State(one) != mirror.Reachable || r.State(two) != mirror.NotRecorded {
		t.Errorf("%v %v", r.State(one), r.State(two))
	}
}

func TestPlainFilesStandForEveryCommit(t *testing.T) {
	m := mirror.New(fstest.MapFS{
		"actions/checkout/action.yml":    {Data: []byte("name: checkout")},
		"github.com/o/r/sub/action.yaml": {Data: []byte("name: sub")},
		"o/link/action.yml":              {Data: bytes.Repeat([]byte("x"), 2<<20)},
		".git/HEAD":                      {Data: []byte("x")},
		"README.md":                      {Data: []byte("x")},
	})
	r, ok := m.Repository("Actions/Checkout")
	if !ok || r.HasRefs() || r.State(one) != mirror.Unknown {
		t.Fatalf("%v", ok)
	}
	if name, text, err := r.File(one, "action.yml", "action.yaml"); err != nil || name != "action.yml" || text != "name: checkout" {
		t.Errorf("%q %q %v", name, text, err)
	}
	if _, _, err := r.File(one, "../checkout/action.yml"); err == nil {
		t.Error("a path led out of the repository")
	}
	sub, _ := m.Repository("o/r")
	if name, _, err := sub.File("", "sub/action.yml", "sub/action.yaml"); err != nil || name != "sub/action.yaml" {
		t.Errorf("%q %v", name, err)
	}
	large, _ := m.Repository("o/link")
	if _, _, err := large.File("", "action.yml"); err == nil {
		t.Error("a file beyond the limit was read")
	}
	if _, err := r.Workflows(one); err == nil {
		t.Error("plain files have no branches")
	}
}

// repository makes a git repository by the commands, or skips the test.
func repository(t *testing.T, dir string, commands ...string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, c := range commands {
		cmd := exec.Command("sh", "-c", c)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com", "GIT_AUTHOR_DATE=2026-01-01T00:00:00Z", "GIT_COMMITTER_DATE=2026-01-01T00:00:00Z")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", c, err, out)
		}
	}
}

func head(t *testing.T, dir, name string) string {
	t.Helper()
	cmd := exec.Command("git", "rev-parse", name)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return strings.TrimSpace(string(out))
}

func TestAGitRepositoryTellsRefsReachAndFiles(t *testing.T) {
	root := t.TempDir()
	work := filepath.Join(root, "o", "work")
	repository(t, work,
		"git init -q -b main .", "mkdir -p .github/workflows sub", "echo 'name: v1' > action.yml", "echo 'on: push' > .github/workflows/ci.yml", "git add -A", "git commit -qm one", "git tag v1.0.0", "git tag -a v1 -m annotated",
		"echo 'name: v2' > action.yml", "git commit -qam two", "git branch release", "git checkout -q -b fork", "echo 'name: evil' > action.yml", "git commit -qam three", "git checkout -q main", "git branch -f hidden fork", "git branch -D fork", "git pack-refs --all", "git branch later",
	)
	evil := head(t, work, "hidden")
	repository(t, work, "git update-ref -d refs/heads/hidden")
	repository(t, root, "git clone -q --bare o/work o/bare.git", "git clone -q --no-local o/work o/clone", "git clone -q --no-local --depth 1 file://"+work+" o/shallow")
	m := mirror.New(os.DirFS(root))
	defer m.Close()
	first, second := head(t, work, "v1.0.0"), head(t, work, "main")
	for _, name := range []string{"o/work", "o/bare", "o/clone"} {
		r, ok := m.Repository(name)
		if !ok {
			t.Fatalf("%s: %v", name, m.Notes())
		}
		for ref, want := range map[string]string{"v1": first, "v1.0.0": first, "main": second, "release": second} {
			if got, _ := r.Commit(ref); got != want {
				t.Errorf("%s: %s is %s, want %s", name, ref, got, want)
			}
		}
		if diff := cmp.Diff([]string{"v1.0.0", "v1"}, r.Tags(first)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if r.State(first) != mirror.Reachable || r.State(one) != mirror.Unreachable || r.State("zz") != mirror.Unknown {
			t.Errorf("%s: %v %v", name, r.State(first), r.State(one))
		}
		if _, text, err := r.File(first, "action.yml"); err != nil || text != "name: v1\n" {
			t.Errorf("%s: %q %v", name, text, err)
		}
		if _, _, err := r.File(first, "no/such.yml"); err == nil {
			t.Errorf("%s: a file that is not there was read", name)
		}
		if w, err := r.Workflows(second); err != nil || w[".github/workflows/ci.yml"] != "on: push\n" || len(w) != 1 {
			t.Errorf("%s: %v %v", name, w, err)
		}
	}
	r, _ := m.Repository("o/work")
	if r.State(evil) != mirror.Unreachable {
		t.Errorf("a commit that is in the store and on no branch is %v", r.State(evil))
	}
	s, ok := m.Repository("o/shallow")
	if !ok {
		t.Fatal(m.Notes())
	}
	if s.State(first) == mirror.Unreachable {
		t.Error("a shallow clone cannot tell what is below its end")
	}
}

func TestDamagedRepositoriesAreNotesNotErrors(t *testing.T) {
	m := mirror.New(fstest.MapFS{
		"o/linked/.git/HEAD":      {Data: []byte("ref: refs/heads/main\n")},
		"o/linked/.git/commondir": {Data: []byte("../..\n")},
		"o/packed/HEAD":           {Data: []byte("ref: refs/heads/main\n")},
		"o/packed/packed-refs":    {Data: []byte("# pack-refs with: peeled fully-peeled\nzz refs/tags/v1\n" + one + " refs/tags/v2\n^" + two + "\n^" + one + "\n" + one + " refs/notes/x\n")},
		"o/packed/refs/heads/bad": {Data: []byte("not an id")},
	})
	if _, ok := m.Repository("o/linked"); ok || len(m.Notes()) != 1 {
		t.Errorf("%v %v", ok, m.Notes())
	}
	r, ok := m.Repository("o/packed")
	if !ok {
		t.Fatal(m.Notes())
	}
	if diff := cmp.Diff([]mirror.Ref{{Name: "refs/tags/v2", Commit: two}}, r.Refs()); diff != "" {
		t.Error(diff)
	}
}

func TestNoMirrorKnowsNothing(t *testing.T) {
	var m *mirror.Mirror
	if _, ok := m.Commit("a/b", "v1"); ok || m.Moves() || len(m.Notes()) > 0 || m.Close() != nil {
		t.Error("nothing is known without a mirror")
	}
	if _, ok := m.Moved("a/b"); ok {
		t.Error("nothing moved")
	}
}

func FuzzRecord(f *testing.F) {
	f.Add("a__b", one+"\trefs/tags/v1\n"+two+"\trefs/tags/v1^{}\n")
	f.Add("r", "a/b\tv1\t"+one+"\na/b\tmoved\tc/d\nc/d\tgone\n")
	f.Add("x/y", "\t\t\t\n#\n\n")
	f.Fuzz(func(t *testing.T, name, text string) {
		m := mirror.New(nil)
		_ = m.Record(name, text)
		if r, ok := m.Repository("a/b"); ok {
			for _, ref := range r.Refs() {
				if c, ok := r.Ref(ref.Name); !ok || len(c) != 40 && len(c) != 64 {
					t.Errorf("%v is not found again", ref)
				}
				r.State(ref.Commit)
				r.Tags(ref.Commit)
			}
		}
	})
}

func FuzzPackedRefs(f *testing.F) {
	f.Add("# pack-refs with: peeled fully-peeled\n"+one+" refs/tags/v1\n^"+two+"\n", "refs/heads/main", one)
	f.Add("^\n"+one, "refs/remotes/origin/HEAD", "ref: refs/heads/main")
	f.Fuzz(func(t *testing.T, packed, ref, content string) {
		files := fstest.MapFS{"HEAD": {Data: []byte("ref: refs/heads/main\n")}, "packed-refs": {Data: []byte(packed)}}
		if ref != "" && !strings.HasPrefix(ref, "/") && !strings.HasSuffix(ref, "/") && !strings.Contains(ref, "//") && !strings.Contains(ref, "..") {
			files[ref] = &fstest.MapFile{Data: []byte(content)}
		}
		r, err := mirror.OpenGit(files)
		if err != nil {
			return
		}
		for _, x := range r.Refs() {
			r.State(x.Commit)
			_, _, _ = r.File(x.Commit, "action.yml")
		}
		r.State(two)
	})
}
