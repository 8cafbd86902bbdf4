package pnpmlock

import (
	"maps"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

const sample = `lockfileVersion: '9.0'

overrides:
  z@<2: 2.0.0
  '@s/p>q': 1.0.0

importers:

  .:
    dependencies:
      alias:
        specifier: npm:a@^1.0.0
        version: a@1.0.0
      w:
        specifier: workspace:*
        version: link:packages/w

  packages/w:
    devDependencies:
      '@s/b':
        specifier: ^2.0.0
        version: 2.0.0(a@1.0.0)

packages:

  '@s/b@2.0.0':
    resolution: {integrity: sha512-b}
    peerDependencies:
      a: ^1.0.0

  a@1.0.0:
    resolution: {integrity: sha512-a}

  g@https://host.invalid/g.tgz:
    resolution: {tarball: https://host.invalid/g.tgz}
    version: 1.0.0

snapshots:

  '@s/b@2.0.0(a@1.0.0)':
    dependencies:
      a: 1.0.0
    optionalDependencies:
      g: https://host.invalid/g.tgz

  a@1.0.0: {}

  g@https://host.invalid/g.tgz:
    optional: true
`

func decode(t *testing.T, text string) *File {
	t.Helper()
	f, err := Decode(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestALockFileIsAGraphOfLinks(t *testing.T) {
	f := decode(t, sample)
	l := f.Lock()
	if got := l.Packages[""].Links; got["alias"] != "a@1.0.0" || got["w"] != "packages/w" {
		t.Errorf("%v", got)
	}
	b := l.Packages["@s/b@2.0.0(a@1.0.0)"]
	if b == nil || b.Name != "@s/b" || b.Version != "2.0.0" || b.Peers != "(a@1.0.0)" || b.Links["a"] != "a@1.0.0" || !b.Open || b.Needs[0].Range != "?" {
		t.Errorf("%+v", b)
	}
	if l.Packages["packages/w"].Needs[0] != (manifest.Need{Name: "@s/b", Range: "^2.0.0", Kind: manifest.NeedDev}) {
		t.Errorf("%+v", l.Packages["packages/w"])
	}
	for path, e := range l.Packages {
		if (e.Fixed != "") != strings.HasPrefix(path, "g@") {
			t.Errorf("%s: %q", path, e.Fixed)
		}
	}
	if own := f.Overridden(); !own["z"] || !own["q"] || len(own) != 2 {
		t.Errorf("%v", own)
	}
}

func TestAnEditWithoutAChangeKeepsEveryByte(t *testing.T) {
	f := decode(t, sample)
	got, err := f.Edit(f.Lock())
	if err != nil || string(got) != sample {
		t.Errorf("%v\n%s", err, got)
	}
}

func TestANewVersionChangesItsEntriesAndWhoNamesIt(t *testing.T) {
	f := decode(t, sample)
	l := *f.Lock()
	l.Packages = maps.Clone(l.Packages)
	l.Packages["a@1.0.0"] = &manifest.Locked{Path: "a@1.0.0", Name: "a", Version: "1.0.1", Release: &manifest.Release{
		Name: "a", Version: "1.0.1", Integrity: "sha512-n==", Deprecated: "it's: old", LoosePeers: []string{"p"},
		Others: map[string]string{"engines": `{"node":">=6","npm":"*"}`, "os": `["linux","!win32"]`},
	}}
	got, err := f.Edit(&l)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"\n  a@1.0.1:\n    resolution: {integrity: sha512-n==}\n    engines: {node: '>=6'}\n    os: [linux, '!win32']\n    deprecated: 'it''s: old'\n    peerDependencies:\n      p: '*'\n    peerDependenciesMeta:\n      p:\n        optional: true\n\n  g@",
		"        version: a@1.0.1\n", "    dependencies:\n      a: 1.0.1\n    optional", "\n  a@1.0.1: {}\n\n",
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("it lacks\n%s\nin\n%s", want, got)
		}
	}
	if _, err := Decode(string(got), nil); err != nil {
		t.Error(err)
	}
}

func TestWhatIsNotLaidOutAsPnpmWritesItIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"another version": strings.Replace(sample, "9.0", "6.0", 1), "carriage returns": strings.ReplaceAll(sample, "\n", "\r\n"),
		"no packages": "lockfileVersion: '9.0'\n", "no YAML": "a: [", "nothing": "",
		"two documents": "---\na: 1\n---\n" + sample, "no blank line": strings.Replace(sample, "\n\n  a@1.0.0: {}", "\n  a@1.0.0: {}", 1),
		"a comment": strings.Replace(sample, "\n\n  a@1.0.0: {}", "\n\n\n  a@1.0.0: {}", 1),
	} {
		if _, err := Decode(text, nil); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestTextsThatMeanSomethingElsePlainStandInQuotes(t *testing.T) {
	for in, want := range map[string]string{
		"1.0.0": "1.0.0", "1.0": "'1.0'", "^1.0.0": "^1.0.0", ">=1": "'>=1'", "*": "'*'", "@s/a": "'@s/a'", "true": "'true'", "": "''",
		"a: b": "'a: b'", "a #b": "'a #b'", "a\nb": `"a\nb"`, "1.0.0(@s/a@1.0.0)": "1.0.0(@s/a@1.0.0)", " a": "' a'", "~": "'~'",
	} {
		if got := scalar(in); got != want {
			t.Errorf("%q: %s", in, got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(sample)
	f.Add("lockfileVersion: '9.0'\npackages: {a@1: {}}\nsnapshots: {a@1: {}}\n")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Decode(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		if got, err := file.Edit(file.Lock()); err == nil && string(got) != text {
			t.Fatalf("an edit without a change:\n%q\n%q", text, got)
		}
	})
}
