package packagist

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func metadata(name string, versions ...string) *fstest.MapFile {
	var list []string
	for _, v := range versions {
		list = append(list, `{"name":"`+name+`","version":"`+v+`"}`)
	}
	return &fstest.MapFile{Data: []byte(`{"packages":{"` + name + `":[` + strings.Join(list, ",") + `]}}`)}
}

func versions(s *Source, name string) string {
	list, err := s.Releases(name)
	if err != nil {
		return err.Error()
	}
	var out []string
	for _, r := range list {
		out = append(out, r.Version)
	}
	return strings.Join(out, " ")
}

func TestAFolderComesBeforeTheCache(t *testing.T) {
	s := &Source{
		Dir:   fstest.MapFS{"composer/v/a.json": metadata("v/a", "1.0.0"), "composer/packages.json": metadata("v/b", "2.0.0", "v2.1.0")},
		Cache: fstest.MapFS{"one/x": {}, "two/provider-v~a.json": metadata("v/a", "9.0.0"), "two/provider-v~c.json": metadata("v/c", "3.0.0"), "two/provider-v~d.json": {Data: []byte("{")}},
	}
	for name, want := range map[string]string{"v/a": "1.0.0", "v/b": "2.0.0 2.1.0", "v/c": "3.0.0"} {
		if got := versions(s, name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	if got := versions(s, "v/nobody"); !strings.Contains(got, "no releases of it") {
		t.Error(got)
	}
	if _, err := (&Source{}).Releases("v/a"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
	if _, err := (&Source{Cache: s.Cache}).Releases("v/d"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

// A trap is a file system that must not be asked.
type trap struct{ t *testing.T }

func (f trap) Open(name string) (fs.File, error) {
	f.t.Errorf("%s was opened", name)
	return nil, fs.ErrNotExist
}

func TestNamesThatLeadOutOfTheFolderAreRefused(t *testing.T) {
	s := &Source{Dir: trap{t}}
	for _, name := range []string{"", "a", "a/", "/a", "../a", "a/..", "a/b/c", "A/b", "a b/c", strings.Repeat("a", 150) + "/" + strings.Repeat("b", 150)} {
		if _, err := s.Releases(name); err == nil || errors.Is(err, ErrUnknown) {
			t.Errorf("%q: %v", name, err)
		}
	}
}
