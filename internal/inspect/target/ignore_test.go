package target

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// everything takes every file.
func everything() *inspect.Dispatch {
	return inspect.NewDispatch([]inspect.Inspector{lister{"all", inspect.Interest{Prefixes: []string{""}}}})
}

// unignored walks a folder and returns the files that were handed over.
func unignored(t testing.TB, dir string) []string {
	t.Helper()
	o := Walk(context.Background(), dir, everything(), Options{Workers: 1})
	adds(t, dir, o)
	out := paths(o)
	slices.Sort(out)
	return out
}

// gitFiles returns the files of a folder that git does not ignore, or skips the
// test where git is not installed.
func gitFiles(t testing.TB, dir string) []string {
	t.Helper()
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not installed")
	}
	run := func(args ...string) string {
		cmd := exec.Command(git, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull, "HOME="+dir, "XDG_CONFIG_HOME="+dir)
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("git %v: %v", args, err)
		}
		return string(out)
	}
	if _, err := os.Stat(filepath.Join(dir, ".git")); err != nil {
		run("init", "-q")
		os.Remove(filepath.Join(dir, ".git", "info", "exclude"))
	}
	out := strings.Split(strings.TrimSuffix(run("ls-files", "-z", "--others", "--exclude-standard"), "\x00"), "\x00")
	slices.Sort(out)
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// TestIgnoreFilesMeanWhatGitSaysTheyMean has the cases of gitignore(5); what is
// expected is also checked against git itself.
func TestIgnoreFilesMeanWhatGitSaysTheyMean(t *testing.T) {
	cases := []struct {
		name   string
		ignore map[string]string // folder → rules
		files  string
		want   string // files that are not ignored, the rule files aside
	}{
		{"a blank line and a comment match nothing", map[string]string{"": "\n# a\n"}, "a b", "a b"},
		{"a hash is escaped", map[string]string{"": `\#a`}, "#a a", "a"},
		{"an exclamation mark is escaped", map[string]string{"": `\!a`}, "!a a", "a"},
		{"trailing spaces are ignored", map[string]string{"": "a   \n"}, "a b", "b"},
		{"a trailing space is escaped", map[string]string{"": `a\ `}, "a b", "a b"},
		{"a trailing tab counts", map[string]string{"": "a\t\n"}, "a b", "a b"},
		{"windows line ends", map[string]string{"": "a\r\nb\r\n"}, "a b c", "c"},
		{"a name anywhere", map[string]string{"": "a"}, "a d/a d/e/a d/b", "d/b"},
		{"a name anchored by a slash", map[string]string{"": "/a"}, "a d/a", "d/a"},
		{"a slash in the middle anchors", map[string]string{"": "d/a"}, "d/a e/d/a", "e/d/a"},
		{"a slash at the end is for folders", map[string]string{"": "a/"}, "a d/a/x", "a"},
		{"a folder hides everything below", map[string]string{"": "a"}, "a/x a/b/y c", "c"},
		{"a star stops at slashes", map[string]string{"": "d/*.o"}, "d/a.o d/e/a.o", "d/e/a.o"},
		{"a star without slash matches anywhere", map[string]string{"": "*.o"}, "a.o d/b.o d/c", "d/c"},
		{"a question mark is one character", map[string]string{"": "a?"}, "a ab abc", "a abc"},
		{"a range", map[string]string{"": "[a-c]x"}, "ax cx dx", "dx"},
		{"a negated range", map[string]string{"": "[!a-c]x"}, "ax dx", "ax"},
		{"a negated range with a caret", map[string]string{"": "[^a-c]x"}, "ax dx", "ax"},
		{"two stars in front", map[string]string{"": "**/a"}, "a d/a d/e/a b", "b"},
		{"two stars in front of a path", map[string]string{"": "**/d/a"}, "d/a e/d/a e/a", "e/a"},
		{"two stars at the end", map[string]string{"": "d/**"}, "d/a d/e/b a", "a"},
		{"two stars in the middle", map[string]string{"": "a/**/b"}, "a/b a/x/b a/x/y/b b", "b"},
		{"two stars inside of a name", map[string]string{"": "d/a**b"}, "d/axb d/a/b", "d/a/b"},
		{"the last rule decides", map[string]string{"": "*.log\n!keep.log\n"}, "a.log keep.log", "keep.log"},
		{"the last rule decides, the other way", map[string]string{"": "!keep.log\n*.log\n"}, "a.log keep.log b", "b"},
		{"what stands in a hidden folder cannot be taken back", map[string]string{"": "d/\n!d/a\n"}, "d/a b", "b"},
		{"but what stands in a folder whose content is hidden can", map[string]string{"": "d/*\n!d/a\n"}, "d/a d/b", "d/a"},
		{"everything but one folder", map[string]string{"": "/*\n!/d\n/d/*\n!/d/e\n"}, "a d/b d/e/c", "d/e/c"},
		{"rules of deeper folders go before", map[string]string{"": "*.x", "d": "!*.x"}, "a.x d/a.x d/e/a.x", "d/a.x d/e/a.x"},
		{"rules of a folder are relative to it", map[string]string{"d": "/a\ne/b"}, "a d/a d/e/b e/b d/f/e/b", "a d/f/e/b e/b"},
		{"rules of a folder say nothing of its siblings", map[string]string{"d": "a"}, "d/a e/a", "e/a"},
		{"rules in a hidden folder do not count", map[string]string{"": "d", "d": "!*"}, "d/a b", "b"},
		{"a folder of the name of a rule's beginning", map[string]string{"": "d/a"}, "dd/a d/a", "dd/a"},
		{"a slash alone matches nothing", map[string]string{"": "/\n"}, "a b/c", "a b/c"},
		{"an exclamation mark alone matches nothing", map[string]string{"": "!\n"}, "a", "a"},
		{"an open bracket matches nothing", map[string]string{"": "[\n[a\n"}, "[ [a a", "[ [a a"},
		{"a star alone hides everything", map[string]string{"": "*"}, "a d/b", ""},
		{"a star for folders", map[string]string{"": "*/"}, "a d/b", "a"},
		{"letter case counts", map[string]string{"": "A"}, "a A", "a"},
		{"spaces inside of a name", map[string]string{"": "a b"}, "c", "c"},
		{"a dot is no wildcard", map[string]string{"": "a.b"}, "a.b axb", "axb"},
		{"hidden files are files", map[string]string{"": "*"}, ".a d/.b", ""},
		{"an escaped star", map[string]string{"": `a\*`}, "a* ab", "ab"},
		{"an escaped letter", map[string]string{"": `\a`}, "a b", "b"},
		{"a byte order mark", map[string]string{"": "\uFEFFa"}, "a b", "b"},
	}
	// Every case is a folder of its own, since rules are relative to their file.
	files := map[string]string{}
	for i, tt := range cases {
		root := fmt.Sprintf("c%02d", i)
		for f := range strings.FieldsSeq(tt.files) {
			files[root+"/"+f] = "x"
		}
		for folder, rules := range tt.ignore {
			files[filepath.ToSlash(filepath.Join(root, folder, ".gitignore"))] = rules
		}
	}
	dir := plant(t, files)
	got := unignored(t, dir)
	of := func(all []string, i int) []string {
		var out []string
		for _, p := range all {
			if rest, ok := strings.CutPrefix(p, fmt.Sprintf("c%02d/", i)); ok && filepath.Base(p) != ".gitignore" {
				out = append(out, rest)
			}
		}
		return out
	}
	for i, tt := range cases {
		want := strings.Fields(tt.want)
		slices.Sort(want)
		if have := of(got, i); !slices.Equal(want, have) {
			t.Errorf("%s: %q, want %q", tt.name, have, want)
		}
	}
	git := gitFiles(t, dir)
	for i, tt := range cases {
		want := strings.Fields(tt.want)
		slices.Sort(want)
		if have := of(git, i); !slices.Equal(want, have) {
			t.Errorf("%s: git itself says %q, this test %q", tt.name, have, want)
		}
	}
}

// TestSetsThatAreNotUnderstoodHideNothing has the forms of sets that git knows and
// we do not: what is read too much is better than what is read too little.
func TestSetsThatAreNotUnderstoodHideNothing(t *testing.T) {
	for _, pattern := range []string{"[]a]x", "[a-]x", "[[:digit:]]x", "[[:alpha:]]x"} {
		for _, name := range []string{"ax", "]x", "-x", "1x", "bx"} {
			if parseIgnore(nil, "", "rule", pattern).match(name, false) != "" {
				t.Errorf("%q hides %q", pattern, name)
			}
		}
	}
}

// TestRandomIgnoreFilesMeanWhatGitSaysTheyMean compares many patterns at once: each
// one stands in a folder of its own, over the same small tree.
func TestRandomIgnoreFilesMeanWhatGitSaysTheyMean(t *testing.T) {
	rnd := rand.New(rand.NewPCG(2026, 11))
	parts := []string{"a", "b", "ab", "*", "**", "?", "a*", "*b", "[ab]", "[!a]", "*.x", "a.x", "c"}
	pattern := func() string {
		var el []string
		for range 1 + rnd.IntN(3) {
			el = append(el, parts[rnd.IntN(len(parts))])
		}
		p := strings.Join(el, "/")
		if rnd.IntN(4) == 0 {
			p = "/" + p
		}
		if rnd.IntN(4) == 0 {
			p += "/"
		}
		if rnd.IntN(4) == 0 {
			p = "!" + p
		}
		return p
	}
	files := map[string]string{}
	rules := map[string]string{}
	for i := range 150 {
		root := fmt.Sprintf("t%03d", i)
		var lines, deep []string
		for range 1 + rnd.IntN(4) {
			lines = append(lines, pattern())
		}
		if rnd.IntN(3) == 0 {
			deep = append(deep, pattern(), pattern())
			files[root+"/a/.gitignore"] = strings.Join(deep, "\n")
		}
		files[root+"/.gitignore"] = strings.Join(lines, "\n")
		rules[root] = fmt.Sprintf("%q, in a/ %q", lines, deep)
		for _, f := range []string{"a", "b", "ab", "a.x", "c"} {
			files[root+"/x"+f] = ""
			files[root+"/c/"+f] = ""
			files[root+"/a/"+f+"/b"] = ""
			files[root+"/b/a/ab/"+f] = ""
		}
	}
	dir := plant(t, files)
	git, got := gitFiles(t, dir), unignored(t, dir)
	for root, r := range rules {
		below := func(list []string) []string {
			return slices.DeleteFunc(slices.Clone(list), func(p string) bool { return !strings.HasPrefix(p, root+"/") })
		}
		if d := cmp.Diff(below(git), below(got)); d != "" {
			t.Errorf("rules %s (-git +got):\n%s", r, d)
		}
	}
}

func TestWhatIsIgnoredIsCountedAndInstalledThingsAreRead(t *testing.T) {
	dir := plant(t, map[string]string{
		".gitignore": "node_modules/\nout/\n", "x.lock": "1", "out/x.lock": "2", "out/a.zip": string(zipOf(t, [2]string{"x.lock", "z"})),
		"node_modules/a/package.json": "i", "out/lib.so": "\x7fELF", "out/readme": "r",
	})
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	if d := cmp.Diff([]string{"node_modules/a/package.json", "out/lib.so", "x.lock"}, paths(o)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	want := map[string]int{reasonIgnored: 3, reasonKind: 1}
	for _, r := range o.Files.RuledOutBy {
		if want[r.Reason] != r.Count {
			t.Errorf("%s: %d, want %d", r.Reason, r.Count, want[r.Reason])
		}
	}
	all := Walk(context.Background(), dir, dispatch(), Options{NoIgnore: true})
	adds(t, dir, all)
	if d := cmp.Diff([]string{"node_modules/a/package.json", "out/a.zip!/x.lock", "out/lib.so", "out/x.lock", "x.lock"}, paths(all)); d != "" {
		t.Errorf("without rules (-want +got):\n%s", d)
	}
}

func TestExcludesAreGlobsLikeThoseOfIgnoreFiles(t *testing.T) {
	files := map[string]string{"a/x.lock": "", "a/b/x.lock": "", "b/x.lock": "", "x.lock": "", "b/y.list": "", ".git/x.lock": "", "node_modules/p/package.json": ""}
	for _, tt := range []struct {
		name    string
		exclude []string
		want    string
	}{
		{"nothing", nil, "a/b/x.lock a/x.lock b/x.lock b/y.list node_modules/p/package.json x.lock"},
		{"a folder", []string{"a/"}, "b/x.lock b/y.list node_modules/p/package.json x.lock"},
		{"a folder anywhere", []string{"b"}, "a/x.lock node_modules/p/package.json x.lock"},
		{"a rooted folder", []string{"/b"}, "a/b/x.lock a/x.lock node_modules/p/package.json x.lock"},
		{"a glob", []string{"*.list"}, "a/b/x.lock a/x.lock b/x.lock node_modules/p/package.json x.lock"},
		{"a path with two stars", []string{"a/**"}, "b/x.lock b/y.list node_modules/p/package.json x.lock"},
		{"what is installed, too", []string{"node_modules"}, "a/b/x.lock a/x.lock b/x.lock b/y.list x.lock"},
		{"several, the last one takes back", []string{"*.lock", "!/x.lock"}, "b/y.list node_modules/p/package.json x.lock"},
		{"everything", []string{"*"}, ""},
	} {
		dir := plant(t, files)
		o := Walk(context.Background(), dir, dispatch(), Options{Exclude: tt.exclude})
		adds(t, dir, o)
		if got := strings.Join(paths(o), " "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		excluded := 0
		for _, r := range o.Files.RuledOutBy {
			if r.Reason == reasonExcluded {
				excluded = r.Count
			}
		}
		if want := 6 - len(strings.Fields(tt.want)); excluded != want {
			t.Errorf("%s: %d excluded, want %d", tt.name, excluded, want)
		}
	}
}

func TestPathsMatchGlobsByThemselvesOrByAFolderAbove(t *testing.T) {
	for _, tt := range []struct {
		glob, path string
		want       bool
	}{
		{"a/b", "a/b", true}, {"a/b", "a/b/c", true}, {"a/b", "x/a/b", false}, {"b", "a/b/c", true}, {"b/", "a/b", false}, {"b/", "a/b/c", true},
		{"*.lock", "a/x.lock", true}, {"a/**", "a/x/y", true}, {"/a", "a/x", true}, {"/x", "a/x", false}, {"", "a", false}, {"a", "", false}, {"#a", "#a", false},
	} {
		if got := matchPath(tt.glob, tt.path); got != tt.want {
			t.Errorf("%q matches %q: %v, want %v", tt.glob, tt.path, got, tt.want)
		}
	}
}

func TestPatternsOfAHostileFileCostLittle(t *testing.T) {
	rules := strings.Repeat("**/a*a*a*a*a*a*a*b/", 200) + "\n" + strings.Repeat("a/**/", 600) + "\n" + strings.Repeat("x\n", 3*maxIgnoreRules)
	set := parseIgnore(nil, "", "rule", rules)
	if len(set.rules) > maxIgnoreRules {
		t.Errorf("%d rules", len(set.rules))
	}
	for range 50 {
		set.match(strings.Repeat("aaaaaaaaaaaaaaaa/", 200)+"c", false)
	}
}

func TestTreesAreClassifiedByTheirFolders(t *testing.T) {
	for p, want := range map[string]component.Scope{
		"go.mod": component.Prod, "src/go.mod": component.Prod, "test": component.Prod, "tests.lock": component.Prod,
		"test/go.mod": component.Test, "a/TestData/go.mod": component.Test, "__tests__/x": component.Test, "e2e/a/b": component.Test,
		"examples/go.mod": component.Example, "docs/a/go.mod": component.Example, "sample/x": component.Example,
		"examples/test/go.mod": component.Example, "test/examples/go.mod": component.Test, "contest/go.mod": component.Prod,
		"node_modules/a/test/x": component.Prod, "test/node_modules/a/x": component.Test, "lib/site-packages/a/tests/x": component.Prod,
	} {
		if got := TreeOf(p); got != want {
			t.Errorf("%s: %s, want %s", p, got, want)
		}
	}
}

// matchPath reports whether a path is left out by patterns.
func matchPath(patterns, p string) bool {
	return excluded(parseIgnore(nil, "", "exclude", patterns), p)
}
