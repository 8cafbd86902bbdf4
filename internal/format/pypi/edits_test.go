package pypi

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pipfileLocked writes a lock file of Pipenv with one package under a marker.
func pipfileLocked(marker string) string {
	return `{"_meta": {"hash": {"sha256": "old"}}, "default": {"a": {"markers": ` + quoteTOML(marker) + `, "version": "==1.0"}}, "develop": {"a": {"version": "==1.0"}}}`
}

func TestARaisedPackageOfPipenvStaysOnItsPlatform(t *testing.T) {
	for _, c := range []struct{ had, python, want string }{
		{"sys_platform == 'win32'", ">=3.8", "sys_platform == 'win32' and python_version >= '3.8'"},
		{"sys_platform == 'win32'", "", "sys_platform == 'win32'"},
		{"sys_platform == 'win32' and python_version >= '3.6'", ">=3.8", "sys_platform == 'win32' and python_version >= '3.8'"},
		{"os_name == 'nt' or os_name == 'java'", ">=3.8", "(os_name == 'nt' or os_name == 'java') and python_version >= '3.8'"},
		{"(os_name == 'nt') and python_version >= '3.6'", "", "(os_name == 'nt') and python_version >= '3.6'"},
		{"python_version >= '3.6'", ">=3.8", "python_version >= '3.8'"},
		{"python_full_version >= '3.6.1' and python_version < '4'", ">=3.8", "python_version >= '3.8'"},
		{"python_version == '2.7' or (python_version >= '3.6')", ">=3.8", "python_version >= '3.8'"},
		{"platform_python_implementation == 'CPython' and os_name == 'nt'", ">=3.8", "platform_python_implementation == 'CPython' and os_name == 'nt' and python_version >= '3.8'"},
		{"python_version (what", "", "python_version (what"},
		{"python_version >= '3.6'", "", ""},
	} {
		src := pipfileLocked(c.had)
		l, err := DecodePipfileLock([]byte(src), budgetFor(len(src)))
		if err != nil {
			t.Fatal(err)
		}
		r, m := release("a", "1.1", "1")
		m.RequiresPython = c.python
		now, err := l.Patched([]*Locked{At(l.Packages[0], r, m)}, "", budgetFor(len(src)))
		if err != nil {
			t.Fatal(err)
		}
		again, err := DecodePipfileLock(now, budgetFor(len(now)))
		if err != nil || len(again.Packages) != 1 {
			t.Fatalf("%v\n%s", err, now)
		}
		if got := again.root.Path("default", "a", "markers").Text(); got != c.want {
			t.Errorf("%q on %q: %q", c.had, c.python, got)
		}
		if got := again.root.Path("develop", "a", "markers").Text(); strings.Contains(got, "platform") || strings.Contains(got, "os_name") {
			t.Errorf("the other section took over %q", got)
		}
	}
}

func TestAMarkerMeansTheSameInTheWordsOfUV(t *testing.T) {
	for marker, want := range map[string]string{
		"python_version < '3.8'":                             "python_full_version < '3.8'",
		"python_version >= '3.8' and os_name == 'nt'":        "python_full_version >= '3.8' and os_name == 'nt'",
		"python_version<'3.8' or python_version>='3.10'":     "python_full_version<'3.8' or python_full_version>='3.10'",
		"python_version <= '3.8'":                            "python_version <= '3.8'",
		"python_version == '3.8'":                            "python_version == '3.8'",
		"python_version != '3.8' and python_version < '3.9'": "python_version != '3.8' and python_full_version < '3.9'",
		"python_version > '3.8'":                             "python_version > '3.8'",
		"python_version < '3.8.1'":                           "python_version < '3.8.1'",
		"'3.8' > python_version":                             "'3.8' > python_version",
		"python_version in '2.7 3.4'":                        "python_version in '2.7 3.4'",
		"python_full_version < '3.8.1'":                      "python_full_version < '3.8.1'",
		"python_version":                                     "python_version",
		"python_version < '3.8":                              "python_full_version < '3.8",
	} {
		got := fullPython(marker)
		if got != want {
			t.Errorf("%s: %s", marker, got)
		}
		for _, v := range []string{"2.7.18", "3.7.0", "3.8.0", "3.8.5", "3.9.0", "3.10.1"} {
			if a, b := (Pythons{v}).Eval(marker, nil), (Pythons{v}).Eval(got, nil); a != b {
				t.Errorf("on %s %q is %d, %q is %d", v, marker, a, got, b)
			}
		}
	}
}

func TestAnEntryOfUVHasOneSourceArchive(t *testing.T) {
	l, err := DecodeUVLock(uvLock, budgetFor(len(uvLock)))
	if err != nil {
		t.Fatal(err)
	}
	for _, names := range [][]string{{"A-2.0.zip", "a-2.0.tar.gz"}, {"a-2.0.tar.gz", "a-2.0.zip"}} {
		r, m := release("a", "2.0", "1")
		for _, n := range names {
			r.Files = append(r.Files, File{Name: n, URL: "https://registry.invalid/" + n, SHA256: strings.Repeat("2", 64)})
		}
		r.Files = append(r.Files, File{Name: "a-2.0-py2-none-any.whl", URL: "https://registry.invalid/bad.whl", Yanked: true})
		now, _, err := l.Patched(append([]*Locked{At(l.Packages[0], r, m)}, l.Packages[1:]...), nil)
		if err != nil {
			t.Fatal(err)
		}
		again, err := DecodeUVLock(string(now), budgetFor(len(now)))
		if err != nil {
			t.Fatalf("%v: %v\n%s", names, err, now)
		}
		if got := again.entries[0].Path("sdist", "url").Text(); got != "https://registry.invalid/a-2.0.tar.gz" || strings.Contains(string(now), "bad.whl") {
			t.Errorf("%v: %s\n%s", names, got, now)
		}
	}
	r, m := release("a", "2.0", "1")
	r.Files[0] = File{Name: "a-2.0.zip", URL: "https://registry.invalid/a-2.0.zip", SHA256: strings.Repeat("2", 64)}
	now, _, err := l.Patched(append([]*Locked{At(l.Packages[0], r, m)}, l.Packages[1:]...), nil)
	if err != nil || !strings.Contains(string(now), "sdist = { url = \"https://registry.invalid/a-2.0.zip\"") || strings.Contains(string(now), "wheels") {
		t.Errorf("%v\n%s", err, now)
	}
}

const poetryLegacy = `[[package]]
name = "a"
version = "1.0"
description = ""
optional = false
python-versions = "*"
files = []

[package.dependencies]
old = "*"

[package.extras]
gone = ["x"]

[package.source]
type = "legacy"
url = "https://registry.invalid/simple"
reference = "ours"

[metadata]
lock-version = "2.0"
python-versions = ">=3.8"
content-hash = "x"
`

func TestANewPackageOfPoetryComesFromTheIndexOfTheOthers(t *testing.T) {
	l, err := DecodePoetryLock(poetryLegacy, budgetFor(len(poetryLegacy)))
	if err != nil || l.Packages[0].Source != "" {
		t.Fatalf("%+v, %v", l, err)
	}
	now, err := l.PoetryPatch(append(slices.Clone(l.Packages), fresh("b", "1.0", "1")), "")
	if err != nil {
		t.Fatal(err)
	}
	again, err := DecodePoetryLock(string(now), budgetFor(len(now)))
	if err != nil || len(again.Packages) != 2 || !strings.HasPrefix(string(now), poetryLegacy[:strings.Index(poetryLegacy, "[metadata]")]) {
		t.Fatalf("%v\n%s", err, now)
	}
	if got := again.entries[1].Path("source", "reference").Text(); got != "ours" {
		t.Errorf("the new package comes from %q\n%s", got, now)
	}
}

func TestARaisedPackageOfPoetryHasItsNewExtrasAndKeepsItsIndex(t *testing.T) {
	l, err := DecodePoetryLock(poetryLegacy, budgetFor(len(poetryLegacy)))
	if err != nil {
		t.Fatal(err)
	}
	r, m := release("a", "2.0", "1", "Zed.Two[q]>=1 ; extra == 'fast_er'", "b >= 2, < 3", "b>=1; python_version < '3.8'", "z; extra == 'fast_er'")
	m.Extras, m.Summary, m.RequiresPython = []string{"fast_er", "none"}, "say \"hi\" \\ to\tall", ">=3.8"
	now, err := l.PoetryPatch([]*Locked{At(l.Packages[0], r, m)}, "")
	if err != nil {
		t.Fatal(err)
	}
	want := `[[package]]
name = "a"
version = "2.0"
description = "say \"hi\" \\ to\tall"
optional = false
python-versions = ">=3.8"
files = [
    {file = "a-2.0-py3-none-any.whl", hash = "sha256:` + strings.Repeat("1", 64) + `"},
]

[package.dependencies]
b = [
    ">=2,<3",
    {version = ">=1", markers = "python_version < \"3.8\""},
]
z = {version = "*", optional = true, markers = "extra == \"fast_er\""}
"Zed.Two" = {version = ">=1", extras = ["q"], optional = true, markers = "extra == \"fast_er\""}

[package.extras]
fast-er = ["Zed.Two[q] (>=1)", "z"]

` + poetryLegacy[strings.Index(poetryLegacy, "[package.source]"):]
	if d := cmp.Diff(want, string(now)); d != "" {
		t.Error(d)
	}
}

func TestAReleaseWithoutDigestsIsNotLockedForPoetry(t *testing.T) {
	l, err := DecodePoetryLock(poetryLegacy, budgetFor(len(poetryLegacy)))
	if err != nil {
		t.Fatal(err)
	}
	r, m := release("a", "2.0", "1")
	r.Files = append(r.Files, File{Name: "a-2.0.tar.gz", URL: "https://registry.invalid/a-2.0.tar.gz"})
	for _, e := range []*Locked{At(l.Packages[0], r, m), At(nil, r, m)} {
		if now, err := l.PoetryPatch([]*Locked{e}, ""); err == nil || !strings.Contains(err.Error(), "digests of a 2.0") {
			t.Errorf("%v\n%s", err, now)
		}
	}
	r.Files[1].Yanked = true // near miss: what is yanked is not locked
	if _, err := l.PoetryPatch([]*Locked{At(l.Packages[0], r, m)}, ""); err != nil {
		t.Error(err)
	}
}

func TestVersionsAreEqualHoweverTheyAreWritten(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"1.0", "1.0.0", true}, {"1.0rc1", "1.0.RC.1", true}, {"v1", "1", true}, {"1.0", "1.0.1", false}, {"1.0", "1.0.post1", false}, {"1!1", "1", false}, {"what", "what", true}, {"what", "1", false}} {
		if got := SameVersion(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}

func TestAMarkerMayNameItsVariableLast(t *testing.T) {
	for marker, want := range map[string]Truth{
		"'3.8' < python_version": Yes, "'3.8' >= python_version": No, "'3.9' <= python_version": Yes, "'3.10' > python_version": Yes, "'3.9' == python_version": Yes,
		"'3.9' != python_version": No, "'3.9' in python_version": Unsure,
	} {
		if got := (Pythons{"3.9.0"}).Eval(marker, nil); got != want {
			t.Errorf("%s: %d", marker, got)
		}
	}
}
