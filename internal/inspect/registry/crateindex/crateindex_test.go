package crateindex

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func line(name, version string) string {
	return `{"name":"` + name + `","vers":"` + version + `","deps":[],"cksum":"` + strings.Repeat("0", 64) + `","features":{}}` + "\n"
}

// cached writes a file of Cargo's cache.
func cached(revision string, versions ...string) []byte {
	out := "\x03\x02\x00\x00\x00" + revision + "\x00"
	for _, v := range versions {
		out += v + "\x00" + strings.TrimSpace(line("serde", v)) + "\x00"
	}
	return []byte(out)
}

func versions(t *testing.T, s *Source, name string) string {
	t.Helper()
	x, err := s.Crate(name)
	if err != nil {
		return err.Error()
	}
	var out []string
	for _, r := range x.Releases {
		out = append(out, r.Version)
	}
	return strings.Join(out, " ")
}

func TestAFolderComesBeforeTheCacheAndThatBeforeTheIndex(t *testing.T) {
	s := &Source{
		Dir: fstest.MapFS{
			"cargo/3/o/one": {Data: []byte(line("one", "1.0.0"))}, "index/3/t/two": {Data: []byte(line("two", "2.0.0"))}, "fo/ur/four": {Data: []byte(line("four", "4.0.0"))},
		},
		Caches: []fs.FS{fstest.MapFS{}, fstest.MapFS{".cache/se/rd/serde": {Data: cached("etag: x", "1.0.0", "1.0.1")}}},
	}
	for name, want := range map[string]string{"one": "1.0.0", "two": "2.0.0", "four": "4.0.0", "serde": "1.0.0 1.0.1", "nobody": ErrUnknown.Error()} {
		if got := versions(t, s, name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	s.Fetch = func(path string, limit int64) ([]byte, error) {
		if path == "no/bo/nobody" {
			return []byte(line("nobody", "9.0.0")), nil
		}
		return nil, errors.New("the index does not hold it")
	}
	if got := versions(t, s, "nobody"); got != "9.0.0" {
		t.Error(got)
	}
	if got := versions(t, s, "somebody"); got != "the index does not hold it" {
		t.Error(got)
	}
}

func TestNamesThatLeadElsewhereAreRefused(t *testing.T) {
	asked := false
	s := &Source{Fetch: func(string, int64) ([]byte, error) { asked = true; return nil, ErrUnknown }}
	for _, name := range []string{"", "../x", "a/b", "a?b", "a b", strings.Repeat("a", 65), "ä"} {
		if _, err := s.Crate(name); err == nil || asked {
			t.Errorf("%q was asked for: %v", name, err)
		}
	}
}

func TestDamagedFilesOfTheCacheAreNotRead(t *testing.T) {
	good := cached("x", "1.0.0")
	for name, data := range map[string][]byte{
		"empty": nil, "an older form": append([]byte{2}, good[1:]...), "an index to come": append([]byte{3, 9}, good[2:]...),
		"cut": good[:len(good)-1], "without a revision": good[:5],
	} {
		if out, err := Cached(data); err == nil {
			t.Errorf("%s: %q", name, out)
		}
	}
	if out, err := Cached(good); err != nil || string(out) != line("serde", "1.0.0") {
		t.Errorf("%q, %v", out, err)
	}
}

func FuzzCached(f *testing.F) {
	f.Add(cached("etag: x", "1.0.0", "2.0.0"))
	f.Add([]byte("\x03\x02\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if out, err := Cached(data); err == nil && len(out) > len(data) {
			t.Error("more comes out than goes in")
		}
	})
}

func settings(t *testing.T, files ...string) *Settings {
	t.Helper()
	var s Settings
	for _, f := range files {
		if err := s.Add(f, "/user", true); err != nil {
			t.Fatal(err)
		}
	}
	return &s
}

const (
	fallback = "sparse+https://registry.invalid/default/"
	standard = "registry+https://registry.invalid/git/index"
)

func TestSourcesAreReplacedAsTheSettingsSay(t *testing.T) {
	replaced := "[source.crates-io]\nreplace-with = \"mirror\"\n[source.mirror]\nregistry = \"sparse+https://mirror.invalid/index/\"\n"
	for _, c := range []struct {
		name   string
		files  []string
		source string
		own    bool
		want   Place
	}{
		{"nothing is set", nil, standard, true, Place{Index: "https://registry.invalid/default/"}},
		{"a mirror", []string{replaced}, standard, true, Place{Index: "https://mirror.invalid/index/"}},
		{"the nearer file counts more", []string{"[source.mirror]\nregistry = \"sparse+https://near.invalid\"", replaced}, standard, true, Place{Index: "https://near.invalid/"}},
		{"a git mirror", []string{strings.Replace(replaced, "sparse+", "", 1)}, standard, true, Place{Index: "https://mirror.invalid/index/", Git: true}},
		{"a local registry", []string{"[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"reg\""}, standard, true, Place{Local: "/user/reg"}},
		{"a local registry by its whole path", []string{"[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"/reg\""}, standard, true, Place{Local: "/reg"}},
		{"vendored", []string{"[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"vendor\""}, standard, true, Place{Vendored: true}},
		{"by the name of a registry", []string{"[source.crates-io]\nreplace-with = \"corp\"\n[registries.corp]\nindex = \"sparse+https://corp.invalid/i/\""}, standard, true, Place{Index: "https://corp.invalid/i/"}},
		{"another registry", []string{replaced + "[registries.corp]\nindex = \"sparse+https://corp.invalid/i/\""}, "sparse+https://corp.invalid/i/", false, Place{Index: "https://corp.invalid/i/"}},
		{"another registry that is replaced", []string{"[source.corp]\nregistry = \"https://corp.invalid/git\"\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"x\""}, "registry+https://corp.invalid/git", false, Place{Local: "/user/x"}},
		{"a circle", []string{"[source.crates-io]\nreplace-with = \"a\"\n[source.a]\nreplace-with = \"crates-io\""}, standard, true, Place{Index: "https://registry.invalid/default/"}},
	} {
		if got := settings(t, c.files...).For(c.source, c.own, fallback); got != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestSettingsOfAProjectStayInsideIt(t *testing.T) {
	var s Settings
	if err := s.Add("[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"/etc\"", "project:sub", false); err != nil {
		t.Fatal(err)
	}
	if got := s.For(standard, true, fallback); got.Local != "project:sub//etc" {
		t.Errorf("%+v", got)
	}
	if err := s.Add("[source", "/user", true); err == nil {
		t.Error("broken settings are an error")
	}
	if h := (Place{Index: "https://Mirror.invalid:8443/x/"}).Host(); h != "Mirror.invalid" {
		t.Error(h)
	}
}
