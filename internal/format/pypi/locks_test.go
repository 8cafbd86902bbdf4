package pypi

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// release makes a release with one wheel, and its metadata.
func release(name, v, digest string, needs ...string) (*Release, *Metadata) {
	r := &Release{Name: Fold(name), Version: v, Files: []File{{Name: name + "-" + v + "-py3-none-any.whl", URL: "https://registry.invalid/" + name + "-" + v + "-py3-none-any.whl", SHA256: strings.Repeat(digest, 64)}}}
	m := &Metadata{Name: name, Version: v}
	for _, n := range needs {
		need, _ := ParseNeed(n)
		m.Needs = append(m.Needs, need)
	}
	return r, m
}

// replaced puts releases in the place of the entries of the same name, or adds them.
func replaced(list []*Locked, now ...*Locked) []*Locked {
	out := slices.Clone(list)
	for _, n := range now {
		if i := slices.IndexFunc(out, func(e *Locked) bool { return e.Key == n.Key }); i >= 0 {
			out[i] = At(out[i], n.Release, n.Meta)
			continue
		}
		out = append(out, n.As(list[0], ""))
	}
	return out
}

func fresh(name, v, digest string, needs ...string) *Locked {
	r, m := release(name, v, digest, needs...)
	return At(nil, r, m)
}

const poetry1 = `[[package]]
name = "b"
version = "1.0"
description = "of ours"
category = "main"
optional = false
python-versions = "*"

[package.dependencies]
c = [
    {version = ">=1", markers = "python_version < \"3\""},
    {version = ">=2", extras = ["x"]},
]

[[package]]
name = "d"
version = "1.0"
description = ""
category = "dev"
optional = true
python-versions = "*"
develop = false

[package.source]
type = "git"
url = "https://code.invalid/d"

[extras]
all = ["d"]

[metadata]
lock-version = "1.1"
python-versions = ">=3.8"
content-hash = "old"

[metadata.files]
b = [
    {file = "b-1.0-py3-none-any.whl", hash = "sha256:00"},
]
d = []
`

func TestALockFileOfPoetry1KeepsItsFilesApart(t *testing.T) {
	l, err := DecodePoetryLock(poetry1, budgetFor(len(poetry1)))
	if err != nil {
		t.Fatal(err)
	}
	b, d := l.Packages[0], l.Packages[1]
	if len(b.Needs) != 2 || b.Needs[1].Spec != ">=2" || !slices.Equal(b.Needs[1].Extras, []string{"x"}) || b.Category != "main" || d.Source != "git https://code.invalid/d" || !d.Optional || l.Python != ">=3.8" {
		t.Errorf("%+v %+v", b, d)
	}
	now, err := l.PoetryPatch(replaced(l.Packages, fresh("b", "1.1", "1"), fresh("a", "2.0", "2", "z; extra == 'q'"), fresh("e", "3.0", "3")), "new")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer(`content-hash = "old"`, `content-hash = "new"`, "name = \"b\"\nversion = \"1.0\"", "name = \"b\"\nversion = \"1.1\"",
		poetry1[strings.Index(poetry1, "[package.dependencies]"):strings.Index(poetry1, "[[package]]\nname = \"d\"")], "",
		"b = [\n    {file = \"b-1.0-py3-none-any.whl\", hash = \"sha256:00\"},\n]\nd = []\n",
		"a = [\n    {file = \"a-2.0-py3-none-any.whl\", hash = \"sha256:"+strings.Repeat("2", 64)+"\"},\n]\nb = [\n    {file = \"b-1.1-py3-none-any.whl\", hash = \"sha256:"+strings.Repeat("1", 64)+"\"},\n]\nd = []\ne = [\n    {file = \"e-3.0-py3-none-any.whl\", hash = \"sha256:"+strings.Repeat("3", 64)+"\"},\n]\n",
	).Replace(poetry1)
	entry := func(n, v, more string) string {
		return "[[package]]\nname = \"" + n + "\"\nversion = \"" + v + "\"\ndescription = \"\"\ncategory = \"main\"\noptional = false\npython-versions = \"*\"\n\n" + more
	}
	want = entry("a", "2.0", "[package.dependencies]\nz = {version = \"*\", optional = true, markers = \"extra == \\\"q\\\"\"}\n\n") + want
	want = strings.Replace(want, "[extras]\n", entry("e", "3.0", "")+"[extras]\n", 1)
	if d := cmp.Diff(want, string(now)); d != "" {
		t.Error(d)
	}
	again, err := DecodePoetryLock(string(now), budgetFor(len(now)))
	if err != nil || len(again.Packages) != 4 || again.Hash != "new" {
		t.Errorf("%v, %v", again, err)
	}
	gone, err := l.PoetryPatch(l.Packages[1:], "")
	if err != nil || strings.Contains(string(gone), `"b"`) || strings.Contains(string(gone), "b-1.0") || !strings.Contains(string(gone), `content-hash = "old"`) {
		t.Errorf("%s, %v", gone, err)
	}
}

func TestALockFileThatDoesNotChangeKeepsItsBytes(t *testing.T) {
	l, err := DecodePoetryLock(poetry1, budgetFor(len(poetry1)))
	if err != nil {
		t.Fatal(err)
	}
	if now, err := l.PoetryPatch(l.Packages, "old"); err != nil || string(now) != poetry1 {
		t.Errorf("%v\n%s", err, now)
	}
}

func TestALockFileOfPoetry21HasGroupsAndMarkers(t *testing.T) {
	src := "[[package]]\nname = \"a\"\nversion = \"1.0\"\ndescription = \"\"\noptional = false\npython-versions = \">=3.8\"\ngroups = [\"main\", \"dev\"]\nmarkers = \"os_name == \\\"nt\\\"\"\nfiles = []\n\n" +
		"[metadata]\nlock-version = \"2.1\"\npython-versions = \"*\"\ncontent-hash = \"x\"\n"
	l, err := DecodePoetryLock(src, budgetFor(len(src)))
	if err != nil || l.Python != "" || l.Format != "2.1" {
		t.Fatalf("%+v, %v", l, err)
	}
	r, m := release("b", "1.0", "1")
	b := At(nil, r, m).As(l.Packages[0], "python_version < '3.9'")
	now, err := l.PoetryPatch(append(slices.Clone(l.Packages), b), "")
	if err != nil || !strings.Contains(string(now), "groups = [\"main\", \"dev\"]\nmarkers = \"(os_name == \\\"nt\\\") and (python_version < \\\"3.9\\\")\"\nfiles = [\n") {
		t.Errorf("%s, %v", now, err)
	}
}

func TestOtherTextsAreNoLockFiles(t *testing.T) {
	for _, src := range []string{"", "[metadata]\n", "package = 1\n", "package = [{name = \"a\"}]\n[metadata]\ncontent-hash = \"x\"\n", "[[package]"} {
		if l, err := DecodePoetryLock(src, budgetFor(len(src))); err == nil {
			t.Errorf("Poetry: %q: %+v", src, l)
		}
		if l, err := DecodeUVLock(src, budgetFor(len(src))); err == nil {
			t.Errorf("uv: %q: %+v", src, l)
		}
		if l, err := DecodePipfileLock([]byte(src), budgetFor(len(src))); err == nil {
			t.Errorf("Pipenv: %q: %+v", src, l)
		}
	}
}

const uvLock = `version = 1
requires-python = ">=3.9"

[[package]]
name = "a"
version = "1.0"
source = { registry = "https://registry.invalid/simple" }
dependencies = [
    { name = "c", marker = "sys_platform == 'win32'" },
]
sdist = { url = "https://registry.invalid/a-1.0.tar.gz", hash = "sha256:00", size = 1, upload-time = "2025-01-01T00:00:00Z" }

[package.optional-dependencies]
fast = [
    { name = "c" },
]

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "packages/app" }
dependencies = [
    { name = "a", extra = ["fast"] },
]

[package.metadata]
requires-dist = [{ name = "a", extras = ["fast"], specifier = "<2,>=1" }]

[package.metadata.requires-dev]
dev = [{ name = "a", specifier = ">=0" }]

[[package]]
name = "c"
version = "1.0"
source = { registry = "https://registry.invalid/simple" }

[[package]]
name = "m"
version = "1.0"
source = { registry = "https://registry.invalid/simple" }

[[package]]
name = "m"
version = "2.0"
source = { git = "https://code.invalid/m#0" }
`

func TestALockFileOfUVIsChangedWithItsCopiesOfRequirements(t *testing.T) {
	l, err := DecodeUVLock(uvLock, budgetFor(len(uvLock)))
	if err != nil || !slices.Equal(l.Members, []string{"packages/app"}) || len(l.Packages) != 4 || l.Packages[3].Source != "git https://code.invalid/m#0" || !slices.Equal(l.Indexes(), []string{"https://registry.invalid/simple"}) {
		t.Fatalf("%+v, %v", l, err)
	}
	if a := l.Packages[0]; a.Known || len(a.Needs) != 1 || a.Needs[0].Name != "c" {
		t.Errorf("%+v", a)
	}
	r, m := release("a", "2.0", "1", "c>=1; sys_platform == \"win32\"", "old; python_version < '3'", "c[z]; extra == 'fast'", "n; python_version < '3.12'")
	r.Files[0].Size, r.Files[0].Uploaded = 9, "2026-01-01T00:00:00Z"
	r.Files = append(r.Files, File{Name: "a-2.0.tar.gz", URL: "https://registry.invalid/a-2.0.tar.gz", SHA256: strings.Repeat("2", 64)})
	now, missed, err := l.Patched(append([]*Locked{At(l.Packages[0], r, m)}, l.Packages[1:]...), []UVRelaxed{{"a", ">=1, <2", ">=2,<3"}, {"zz", "", ""}})
	if err != nil || !slices.Equal(missed, []string{"zz"}) {
		t.Fatalf("%v, %v", missed, err)
	}
	want := strings.Replace(uvLock, uvLock[strings.Index(uvLock, "version = \"1.0\""):strings.Index(uvLock, "\n[package.optional")], `version = "2.0"
source = { registry = "https://registry.invalid/simple" }
dependencies = [
    { name = "c", marker = "sys_platform == 'win32'" },
    { name = "n", marker = "python_full_version < '3.12'" },
]
sdist = { url = "https://registry.invalid/a-2.0.tar.gz", hash = "sha256:`+strings.Repeat("2", 64)+`" }
wheels = [
    { url = "https://registry.invalid/a-2.0-py3-none-any.whl", hash = "sha256:`+strings.Repeat("1", 64)+`", size = 9, upload-time = "2026-01-01T00:00:00Z" },
]
`, 1)
	want = strings.Replace(want, "fast = [\n    { name = \"c\" },", "fast = [\n    { name = \"c\", extra = [\"z\"] },", 1)
	want = strings.Replace(want, "<2,>=1", ">=2,<3", 1)
	if i, j := strings.Index(string(now), "sdist"), strings.Index(string(now), "wheels"); i > j {
		t.Error("the source archive stands behind the wheels")
	}
	if d := cmp.Diff(want, string(now)); d != "" {
		t.Error(d)
	}
	bad, m2 := release("c", "2.0", "1", "m>=1")
	if _, _, err := l.Patched([]*Locked{At(l.Packages[1], bad, m2)}, nil); err == nil || !strings.Contains(err.Error(), "several versions") {
		t.Error(err)
	}
	bad.Files[0].SHA256 = ""
	if _, _, err := l.Patched([]*Locked{At(l.Packages[1], bad, &Metadata{Name: "c", Version: "2.0"})}, nil); err == nil {
		t.Error("a release without digests was locked")
	}
}

func TestALockFileOfPipenvIsChangedInEverySection(t *testing.T) {
	src := "{\n    \"_meta\": {\n        \"hash\": {\n            \"sha256\": \"old\"\n        }\n    },\n    \"default\": {\n        \"a\": {\n            \"hashes\": [\n                \"sha256:00\"\n            ],\n            \"markers\": \"python_version >= '2'\",\n            \"version\": \"==1.0\"\n        },\n        \"g\": {\n            \"git\": \"https://code.invalid/g\",\n            \"ref\": \"0\"\n        }\n    },\n    \"develop\": {\n        \"a\": {\n            \"version\": \"==1.0\"\n        },\n        \"gone\": {\n            \"version\": \"==1\"\n        }\n    }\n}\n"
	l, err := DecodePipfileLock([]byte(src), budgetFor(len(src)))
	if err != nil || len(l.Packages) != 3 || !slices.Equal(l.Packages[0].Groups, []string{"default", "develop"}) || l.Packages[1].Source != "git https://code.invalid/g" {
		t.Fatalf("%+v, %v", l, err)
	}
	r, m := release("a", "1.1", "1")
	m.RequiresPython = ">=3.8,!=3.9.*,<3.12.1"
	fr, fm := release("n", "1", "2")
	now, err := l.Patched([]*Locked{At(l.Packages[0], r, m), l.Packages[1], At(nil, fr, fm).As(l.Packages[0], `os_name == "nt"`)}, "new", budgetFor(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"sha256": "new"`, `"markers": "python_full_version < '3.12.1' and python_version != '3.9.*' and python_version >= '3.8'"`, `"version": "==1.1"`} {
		if !strings.Contains(string(now), want) {
			t.Errorf("%s is missing in\n%s", want, now)
		}
	}
	if strings.Contains(string(now), "gone") || strings.Count(string(now), `"==1.1"`) != 2 || strings.Contains(string(now), "==1.0") || !strings.Contains(string(now), "os_name == 'nt'") {
		t.Errorf("%s", now)
	}
	r.Files[0].SHA256 = ""
	if _, err := l.Patched([]*Locked{At(l.Packages[0], r, m)}, "", budgetFor(len(src))); err == nil {
		t.Error("a release without digests was locked")
	}
}

const compiled = `#
# This file is autogenerated by pip-compile with Python 3.11
--index-url https://registry.invalid/simple
a==1.0 \
    --hash=sha256:00 \
    --hash=sha256:11
    # via
    #   -r requirements.in
    #   c
B[x]==1.0 ; os_name == "nt" --hash=sha256:22  # via app (pyproject.toml)
c>=1, ==1.5
d @ https://registry.invalid/d.whl
-e ./here
what is this
`

func TestARequirementsFileIsReadWithItsNotes(t *testing.T) {
	r, err := DecodeRequirements(compiled)
	if err != nil || len(r.Lines) != 4 || !r.Compiled || r.Python != "==3.11.*" || r.Unread != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	if !slices.Equal(r.Inputs, []string{"requirements.in", "pyproject.toml"}) || !slices.Equal(r.Indexes, []string{"https://registry.invalid/simple"}) {
		t.Errorf("%q %q", r.Inputs, r.Indexes)
	}
	a, b, c, d := &r.Lines[0], &r.Lines[1], &r.Lines[2], &r.Lines[3]
	if a.Pin != "1.0" || !a.Hashed() || a.sums != 2 || !a.Direct || !slices.Equal(a.Via, []string{"c"}) || a.Line != 4 || b.Marker != `os_name == "nt"` || !b.Direct || b.Line != 10 {
		t.Errorf("%+v\n%+v", a, b)
	}
	if c.Pin != "1.5" || c.Rest() != ">=1" || c.Hashed() || d.URL == "" || d.Pin != "" {
		t.Errorf("%+v\n%+v", c, d)
	}
	if off, end := c.Place(); compiled[off:end] != ">=1, ==1.5" {
		t.Errorf("%q", compiled[off:end])
	}
	for _, bad := range []string{"\xff\xfea\x00", "a\x00b"} {
		if _, err := DecodeRequirements(bad); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

func TestAPinIsMovedWithItsDigests(t *testing.T) {
	r, err := DecodeRequirements(compiled)
	if err != nil {
		t.Fatal(err)
	}
	list := r.Locked(10)
	if len(list) != 4 || list[0].Entry() != 10 || list[3].Source == "" {
		t.Fatalf("%+v", list)
	}
	re, m := release("a", "1.1", "a")
	re.Files = append(re.Files, File{Name: "a-1.1.tar.gz", URL: "x", SHA256: strings.Repeat("b", 64)})
	edits, err := r.Raised(At(list[0], re, m), 10)
	if err != nil {
		t.Fatal(err)
	}
	re2, m2 := release("b", "2.0", "c")
	more, err := r.Raised(At(list[1], re2, m2), 10)
	if err != nil {
		t.Fatal(err)
	}
	f, fm := release("bb", "1", "d")
	added, err := r.Added([]*Locked{At(nil, f, fm)}, func(string) []string { return []string{"a", "c"} })
	if err != nil {
		t.Fatal(err)
	}
	edits = append(append(edits, more...), append(added, r.Dropped(list[3], 10)...)...)
	out := compiled
	slices.SortFunc(edits, func(a, b manifest.Edit) int { return b.Off - a.Off })
	for _, e := range edits {
		out = out[:e.Off] + e.New + out[e.End:]
	}
	want := strings.NewReplacer("a==1.0", "a==1.1", "--hash=sha256:00 \\\n    --hash=sha256:11", "--hash=sha256:"+strings.Repeat("a", 64)+" \\\n    --hash=sha256:"+strings.Repeat("b", 64),
		"B[x]==1.0", "B[x]==2.0", "--hash=sha256:22", "--hash=sha256:"+strings.Repeat("c", 64), "d @ https://registry.invalid/d.whl\n", "",
		"c>=1, ==1.5", "bb==1 \\\n    --hash=sha256:"+strings.Repeat("d", 64)+"\n    # via\n    #   a\n    #   c\nc>=1, ==1.5").Replace(compiled)
	if d := cmp.Diff(want, out); d != "" {
		t.Error(d)
	}
	re.Files[0].SHA256 = ""
	if _, err := r.Raised(At(list[0], re, m), 10); err == nil {
		t.Error("a pin lost its digests")
	}
}
