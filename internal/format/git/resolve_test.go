package git

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// branches makes a repository with a merge, tags of every kind, a remote and
// refs of confusing names.
func branches(t *testing.T, format string) *work {
	w := newWork(t, "--object-format="+format)
	w.history(4)
	w.git("reset", "-q", "--hard")
	w.git("switch", "-q", "-c", "topic/one", "main~2")
	w.write("side", "1")
	w.commit("side")
	w.git("switch", "-q", "main")
	w.git("merge", "-q", "-m", "merge", "topic/one")
	w.git("tag", "light", "main~1")
	w.git("tag", "-a", "-m", "m", "v1.0", "main~1")
	w.git("tag", "-a", "-m", "m", "of-a-tag", "v1.0")
	w.git("tag", "-a", "-m", "m", "of-a-tree", "main^{tree}")
	w.git("tag", "-a", "-m", "m", "of-a-file", "main:go.sum")
	w.git("branch", "both", "main~2")
	w.git("tag", "both", "main~1")
	w.git("update-ref", "refs/remotes/origin/main", "main~1")
	w.git("update-ref", "refs/remotes/origin/next", "topic/one")
	w.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
	w.git("symbolic-ref", "refs/heads/alias", "refs/heads/topic/one")
	w.git("update-ref", "refs/pull/7/head", "topic/one")
	w.git("branch", "abcd", "main~1") // also an abbreviation, but a ref comes first
	w.git("branch", "HEAD2", "main~1")
	return w
}

func TestNamesResolveToTheCommitThatGitResolvesThemTo(t *testing.T) {
	names := []string{
		"HEAD", "@", "main", "heads/main", "refs/heads/main", "topic/one", "heads/topic/one", "alias", "light", "tags/light", "v1.0", "of-a-tag",
		"refs/tags/v1.0", "both", "heads/both", "tags/both", "origin", "origin/main", "origin/next", "remotes/origin/next", "refs/remotes/origin/HEAD",
		"refs/pull/7/head", "pull/7/head", "abcd", "HEAD2", "ORIG_HEAD",
		"HEAD^", "HEAD~", "HEAD~1", "HEAD~0", "HEAD^0", "HEAD^1", "HEAD^2", "HEAD^2^", "HEAD^2~1", "HEAD~2^1~0", "@~3", "main^^", "main^^^", "HEAD~4",
		"v1.0^", "v1.0~1", "of-a-tag~", "v1.0^{}", "of-a-tag^{}", "v1.0^{commit}", "main^{commit}", "main^{commit}~1", "origin^0", "main^{tree}",
		"v1.0^{tree}", "main~1^{tree}", "of-a-tree", "of-a-tree^{tree}", "of-a-tree^{}", "of-a-file", "of-a-file^{}",
	}
	for _, format := range []string{"sha1", "sha256"} {
		t.Run(format, func(t *testing.T) {
			w := branches(t, format)
			args := append([]string{"rev-parse"}, names...)
			want := strings.Split(w.git(args...), "\n")
			peeled := map[string]string{}
			var ids []string
			for _, id := range want {
				ids = append(ids, id+"^{}")
			}
			for i, id := range strings.Split(w.git(append([]string{"rev-parse"}, ids...)...), "\n") {
				peeled[names[i]] = id
			}
			for _, storage := range []string{"loose", "packed"} {
				if storage == "packed" {
					w.git("gc", "-q")
					w.git("pack-refs", "--all")
				}
				r := w.open(Limits{})
				for _, name := range names {
					id, err := r.Resolve(name)
					if err != nil || id.String() != peeled[name] {
						t.Errorf("%s, %s: %v, %v, git says %s", storage, name, id, err, peeled[name])
					}
				}
				for i, id := range want {
					for _, text := range []string{id, strings.ToUpper(id), id[:12], id[:39], strings.ToUpper(id[:11]) + "^{}"} {
						if got, err := r.Resolve(text); err != nil || got.String() != peeled[names[i]] {
							t.Errorf("%s, %s: %v, %v, git says %s", storage, text, got, err, peeled[names[i]])
						}
					}
				}
			}
		})
	}
}

func TestALooseRefComesBeforeAPackedOne(t *testing.T) {
	w := newWork(t)
	w.history(3)
	w.git("pack-refs", "--all")
	w.git("update-ref", "refs/heads/main", "main~1")
	r := w.open(Limits{})
	if id, err := r.Resolve("main"); err != nil || id.String() != w.git("rev-parse", "main") {
		t.Errorf("%v, %v", id, err)
	}
}

func TestNamesThatDoNotResolveSayWhy(t *testing.T) {
	m := newMemory()
	tree := m.loose("tree", "")
	first := m.loose("commit", fmt.Sprintf("tree %v\nauthor A <a> 1 +0000\ncommitter C <c> 2 +0000\n\nm", tree))
	second := m.loose("commit", fmt.Sprintf("tree %v\nparent %v\n\nm", tree, first))
	orphan := m.loose("commit", fmt.Sprintf("tree %v\nparent %v\n\nm", tree, fakeID(1)))
	blob := m.loose("blob", "text")
	m["refs/heads/main"] = second.String() + "\n"
	m["refs/heads/orphan"] = orphan.String() + "\n"
	m["refs/heads/lost"] = fakeID(2).String() + "\n"
	m["refs/heads/broken"] = "12345\n"
	m["refs/heads/dangling"] = "ref: refs/heads/nothing\n"
	m["refs/heads/loop"] = "ref: refs/heads/loop2\n"
	m["refs/heads/loop2"] = "ref: refs/heads/loop\n"
	m["refs/heads/out"] = "ref: ../../../etc/passwd\n"
	m["refs/heads/config"] = "ref: config\n"
	m["refs/heads/long"] = strings.Repeat("x", 70<<10)
	m["config2"] = first.String()
	at := m.loose("tag", fmt.Sprintf("object %v\ntype commit\ntag x\n", first))
	for range 70 {
		at = m.loose("tag", fmt.Sprintf("object %v\ntype tag\ntag x\n", at))
	}
	m["refs/tags/deep"] = at.String()
	m["refs/tags/bad"] = m.loose("tag", "object 1234\n").String()
	m["refs/tags/worse"] = m.loose("tag", fmt.Sprintf("object %v\ntype blub\n", first)).String()
	for _, tt := range []struct {
		name, want string
		err        error // nil for a breach of a limit, or an error of no kind
	}{
		{"", "unknown revision", ErrUnknown},
		{"nothing", "unknown revision", ErrUnknown},
		{"^", "unknown revision", ErrUnknown},
		{"~1", "unknown revision", ErrUnknown},
		{"abcdef1", "unknown revision", ErrUnknown},
		{"abc", "unknown revision", ErrUnknown},
		{second.String()[:3], "unknown revision", ErrUnknown},
		{"config2", "unknown revision", ErrUnknown},
		{"../config2", "not supported", ErrUnsupported},
		{"/main", "unknown revision", ErrUnknown},
		{"heads//main", "unknown revision", ErrUnknown},
		{"main.lock", "unknown revision", ErrUnknown},
		{`refs\heads\main`, "unknown revision", ErrUnknown},
		{"ma*", "unknown revision", ErrUnknown},
		{"main\x00", "unknown revision", ErrUnknown},
		{strings.Repeat("n", 2000), "unknown revision", ErrUnknown},
		{"main~9", "has no parent 1", ErrUnknown},
		{"main~2", "has no parent 1", ErrUnknown},
		{"main^2", "has no parent 2", ErrUnknown},
		{"main~99999999999", "number 99999999999", ErrUnknown},
		{"main~2147483647", "has no parent 1", ErrUnknown},
		{"orphan^", "", nil},
		{"orphan~2", "not in the repository", ErrMissing},
		{"lost", "not in the repository", ErrMissing},
		{fakeID(3).String(), "not in the repository", ErrMissing},
		{strings.Repeat("0", 64), "unknown revision", ErrUnknown}, // of another hash
		{"broken", "not an object id", ErrDamaged},
		{"dangling", "refs/heads/dangling leads to refs/heads/nothing", ErrUnknown},
		{"loop", "symbolic refs over 5", nil},
		{"out", "symbolic ref to", ErrDamaged},
		{"refs/heads/config", "symbolic ref to", ErrDamaged},
		{"long", "file size over", nil},
		{"deep", "tags of tags", ErrDamaged},
		{"bad", "no object", ErrDamaged},
		{"worse", "type of the object", ErrDamaged},
		{blob.String() + "^{commit}", "is a blob, not a commit", nil},
		{blob.String() + "^", "is a blob, not a commit", nil},
		{tree.String() + "~1", "is a tree, not a commit", nil},
		{blob.String() + "^{tree}", "is a blob, not a tree", nil},
		{"main@{1}", "not supported", ErrUnsupported},
		{"main@{yesterday}", "not supported", ErrUnsupported},
		{"@{u}", "not supported", ErrUnsupported},
		{"main:go.mod", "not supported", ErrUnsupported},
		{":/message", "not supported", ErrUnsupported},
		{"main..orphan", "not supported", ErrUnsupported},
		{"main^{/text}", "not supported", ErrUnsupported},
		{"main^{blob}", "not supported", ErrUnsupported},
		{"main^{commit", "not supported", ErrUnsupported},
		{"main^@", "not supported", ErrUnsupported},
		{"main^!", "not supported", ErrUnsupported},
		{"main^-", "not supported", ErrUnsupported},
		{"main~1x", "not supported", ErrUnsupported},
		{"main" + strings.Repeat("^0", 2046), "", nil},
		{"main" + strings.Repeat("^0", 2047), "length of a name over 4096", nil},
	} {
		id, err := m.open(t, Limits{}).Resolve(tt.name)
		switch {
		case tt.want == "":
			if tt.name != "orphan^" && err != nil || tt.name == "orphan^" && !errors.Is(err, ErrMissing) {
				t.Errorf("%.40q: %v", tt.name, err)
			}
		case err == nil, !strings.Contains(err.Error(), tt.want), tt.err != nil && !errors.Is(err, tt.err),
			strings.Contains(tt.want, " over ") && !budget.IsBreach(err), !strings.Contains(err.Error(), "revision"):
			t.Errorf("%.40q: %v, %v", tt.name, id, err)
		}
	}
}

func TestAnAbbreviationMustFitOneObjectOrOneCommit(t *testing.T) {
	m := newMemory()
	tree := m.loose("tree", "")
	// Names are made up: that a name is not the hash shows only when the object
	// is read whole.
	named := func(text, kind, data string) {
		m.looseAs(mustID(t, text+strings.Repeat("0", 40-len(text))), fmt.Sprintf("%s %d\x00%s", kind, len(data), data))
	}
	commit := fmt.Sprintf("tree %v\n\n", tree)
	named("1111aa", "blob", "x")
	named("1111ab", "tree", "")
	named("1111ac", "commit", commit)
	named("2222aa", "blob", "x")
	named("2222ab", "tree", "")
	named("3333aa", "commit", commit)
	named("3333ab", "commit", commit)
	named("4444aa", "blob", "x")
	for i := range 300 {
		named(fmt.Sprintf("5555%03x", i), "blob", "x")
	}
	m["objects/11/not an object"] = ""
	m["objects/11/11zz"+strings.Repeat("0", 34)] = ""
	for text, want := range map[string]string{
		"1111": "1111ac", "1111aa": "1111aa", "1111ab": "1111ab", "2222": "", "2222a": "", "2222aa": "2222aa", "3333": "", "3333ab0": "3333ab",
		"4444": "4444aa", "4444AA000": "4444aa", "5555": "", "5555000": "5555000",
	} {
		id, err := m.open(t, Limits{}).Resolve(text)
		if want == "" && !errors.Is(err, ErrAmbiguous) || want != "" && (err != nil || !strings.HasPrefix(id.String(), want)) {
			t.Errorf("%s: %v, %v", text, id, err)
		}
	}
}

func TestAnAbbreviationOfACommitAndAFileMeansTheCommitAsForGit(t *testing.T) {
	w := newWork(t)
	w.history(3)
	head := w.git("rev-parse", "HEAD")
	text := ""
	for n := 0; !strings.HasPrefix(nameOf("blob", text, 20).String(), head[:4]); n++ {
		text = fmt.Sprint(n)
	}
	blob := w.pipe(text, "hash-object", "-w", "--stdin")
	for _, storage := range []string{"loose", "packed and loose", "packed"} {
		switch storage {
		case "packed and loose":
			w.git("update-ref", "refs/tags/file", blob)
			w.git("repack", "-q")
		case "packed":
			w.git("repack", "-qad")
		}
		if _, err := w.try("", "rev-parse", "-q", "--verify", head[:4]); err == nil {
			t.Fatal("git takes it for unambiguous")
		}
		want := w.git("log", "-1", "--format=%H", head[:4])
		r := w.open(Limits{})
		for _, name := range []string{head[:4], head[:4] + "^{commit}", strings.ToUpper(head[:4])} {
			if id, err := r.Resolve(name); err != nil || id.String() != want {
				t.Errorf("%s, %s: %v, %v, git says %s", storage, name, id, err, want)
			}
		}
		if id, err := r.Resolve(blob[:12]); err != nil || id.String() != blob {
			t.Errorf("%s: %v, %v", storage, id, err)
		}
	}
}

func TestRefsInATableAreNotSupportedButIDsAre(t *testing.T) {
	m := newMemory()
	m["config"] = "[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = reftable\n"
	m["HEAD"] = "ref: refs/heads/.invalid\n"
	tree := m.loose("tree", "")
	commit := m.loose("commit", fmt.Sprintf("tree %v\n\n", tree))
	r := m.open(t, Limits{})
	for _, name := range []string{"HEAD", "main", "refs/heads/main", "abcdef"} {
		if _, err := r.Resolve(name); !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), "reftable") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{commit.String(), commit.String()[:7], commit.String() + "^0"} {
		if id, err := r.Resolve(name); err != nil || id != commit {
			t.Errorf("%s: %v, %v", name, id, err)
		}
	}
}

func TestOnlyNamesOfRefsReachTheFiles(t *testing.T) {
	for name, want := range map[string]bool{
		"HEAD": true, "FETCH_HEAD": true, "refs/heads/main": true, "refs/heads/a/b.c": true, "refs/heads/Ünï": true, "refs/stash": true,
		"refs/heads/@": true, "refs/heads/a.lockx": true,
		"": false, "config": false, "head": false, "objects/info": false, "refs": false, "refs/": false, "/refs/heads/a": false, "refs//a": false,
		"refs/heads/../../config": false, "refs/heads/.a": false, "refs/heads/a.": false, "refs/heads/a.lock": false, "refs/a.lock/b": false,
		"refs/heads/a b": false, "refs/heads/a~": false, "refs/heads/a^": false, "refs/heads/a:": false, "refs/heads/a?": false,
		"refs/heads/a*": false, "refs/heads/a[": false, `refs/heads/a\b`: false, "refs/heads/a@{b": false, "refs/heads/a\x7f": false,
		"refs/heads/a\n": false, "refs/heads/a\x00b": false, "refs/heads/" + strings.Repeat("a", 2000): false, "C:/x": false, `\\host\x`: false,
	} {
		if got := validRef(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestPackedRefsAreFoundByTheirWholeName(t *testing.T) {
	a, b, c := fakeID(1), fakeID(2), fakeID(3)
	text := fmt.Sprintf("# pack-refs with: peeled fully-peeled sorted \n%v refs/heads/main\n%v refs/heads/main/sub\n%v refs/tags/v1\n^%v\n"+
		"%v refs/tags/v1.0\nx%v refs/tags/x\n%v  refs/tags/y\n%.39v refs/tags/z\n%v refs/heads/last", a, b, c, a, b, a, a, a, c)
	for name, want := range map[string]ID{
		"refs/heads/main": a, "refs/heads/main/sub": b, "refs/tags/v1": c, "refs/tags/v1.0": b, "refs/heads/last": c,
		"refs/heads/mai": {}, "heads/main": {}, "main": {}, "refs/tags/x": {}, "refs/tags/y": {}, "refs/tags/z": {}, "refs/heads/las": {}, "with": {},
	} {
		if id, ok := findPacked([]byte(text), name, 20); id != want || ok == want.IsZero() {
			t.Errorf("%s: %v, %v", name, id, ok)
		}
	}
}

func TestIDsAreReadAndWritten(t *testing.T) {
	for _, digits := range []string{strings.Repeat("0f", 20), strings.Repeat("a9", 32)} {
		id, err := ParseID(strings.ToUpper(digits))
		if err != nil || id.String() != digits || id.IsZero() {
			t.Errorf("%v, %v", id, err)
		}
	}
	for _, text := range []string{"", "0f", strings.Repeat("0", 39), strings.Repeat("0", 41), strings.Repeat("g", 40), strings.Repeat("0", 63), strings.Repeat("0", 1<<16)} {
		if id, err := ParseID(text); err == nil || !id.IsZero() || len(err.Error()) > 200 {
			t.Errorf("%.20q: %v, %v", text, id, err)
		}
	}
	if !(ID{}).IsZero() || (ID{}).String() != "" {
		t.Error("the zero ID")
	}
}
