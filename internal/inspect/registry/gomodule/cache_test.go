package gomodule

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

func cache(files map[string]string) fstest.MapFS {
	m := fstest.MapFS{}
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

func TestTheCacheAnswersUnderEscapedNames(t *testing.T) {
	s := New(cache(map[string]string{
		"example.com/!upper/lib/@v/v1.0.0.mod":     "module example.com/Upper/lib\n\nrequire example.com/a v1.0.0\n",
		"example.com/!upper/lib/@v/v1.0.0.ziphash": "h1:abc=\n",
	}), nil)
	m := manifest.Module{Path: "example.com/Upper/lib", Version: "v1.0.0"}
	g, err := s.GoMod(m)
	if err != nil || len(g.Require) != 1 || g.Require[0].Path != "example.com/a" {
		t.Fatalf("%+v, %v", g, err)
	}
	if got := s.ZipSum(m); got != "example.com/Upper/lib v1.0.0 h1:abc=" {
		t.Error(got)
	}
	for _, bad := range []manifest.Module{
		{Path: "example.com/other", Version: "v1.0.0"}, {Path: "../../etc", Version: "v1.0.0"}, {Path: "", Version: "v1.0.0"},
		{Path: m.Path, Version: "latest"}, {Path: m.Path, Version: "v1.0.0/../x"}, {Path: m.Path, Version: ""},
	} {
		if g, err := s.GoMod(bad); err == nil {
			t.Errorf("%v: %+v", bad, g)
		}
		if got := s.ZipSum(bad) + s.Sum(bad); got != "" {
			t.Errorf("%v: %s", bad, got)
		}
	}
}

func TestVersionsAreSortedAndWithoutThoseThatAreNone(t *testing.T) {
	s := New(cache(map[string]string{
		"a.example/m/@v/v1.10.0.mod": "module a.example/m", "a.example/m/@v/v1.9.0.mod": "module a.example/m", "a.example/m/@v/v2.0.0+incompatible.mod": "module a.example/m",
		"a.example/m/@v/v0.0.0-20200101000000-0123456789ab.mod": "", "a.example/m/@v/v1.11.0.info": "{}", "a.example/m/@v/list": "v9.9.9\n", "a.example/m/@v/junk.mod": "",
	}), nil)
	if d := cmp.Diff([]string{"v1.9.0", "v1.10.0", "v2.0.0+incompatible"}, s.Versions("a.example/m")); d != "" {
		t.Error(d)
	}
	if got := s.Versions("a.example/none"); len(got) != 0 {
		t.Errorf("%v", got)
	}
	if got := s.Versions("a.example/m"); len(got) != 3 { // from what is known by now
		t.Errorf("%v", got)
	}
}

func TestAProxyIsAskedForWhatTheCacheLacks(t *testing.T) {
	var asked []string
	s := New(cache(map[string]string{"a.example/m/@v/v1.0.0.mod": "module a.example/m"}), func(path string, limit int64) ([]byte, error) {
		asked = append(asked, path)
		switch path {
		case "a.example/m/@v/list":
			return []byte("v1.0.0\nv1.1.0\nrubbish\nv1.0.1-0.20200101000000-0123456789ab\n"), nil
		case "a.example/m/@v/v1.1.0.mod":
			return []byte("module a.example/m\n"), nil
		}
		return nil, errors.New("not there")
	})
	if d := cmp.Diff([]string{"v1.0.0", "v1.1.0"}, s.Versions("a.example/m")); d != "" {
		t.Error(d)
	}
	for range 2 {
		for _, v := range []string{"v1.0.0", "v1.1.0"} {
			if _, err := s.GoMod(manifest.Module{Path: "a.example/m", Version: v}); err != nil {
				t.Error(err)
			}
		}
		if _, err := s.GoMod(manifest.Module{Path: "a.example/m", Version: "v1.2.0"}); err == nil {
			t.Error("v1.2.0 is known")
		}
	}
	if d := cmp.Diff([]string{"a.example/m/@v/list", "a.example/m/@v/v1.1.0.mod", "a.example/m/@v/v1.2.0.mod"}, asked); d != "" {
		t.Errorf("each thing is asked for once: %s", d)
	}
}

func TestAProxyThatListsWithoutEndIsBounded(t *testing.T) {
	s := New(nil, func(string, int64) ([]byte, error) {
		return []byte(strings.Repeat("v1.0.0\nv1.0.1\n", 100_000)), nil
	})
	if got := s.Versions("a.example/m"); len(got) != 2 {
		t.Errorf("%d versions", len(got))
	}
	s = New(nil, func(string, int64) ([]byte, error) { return []byte("module (\x00"), nil })
	if _, err := s.GoMod(manifest.Module{Path: "a.example/m", Version: "v1.0.0"}); err == nil {
		t.Error("what is no go.mod file is one")
	}
}

func TestALargeFileOfTheCacheIsRefused(t *testing.T) {
	s := New(cache(map[string]string{"a.example/m/@v/v1.0.0.mod": "module a.example/m\n" + strings.Repeat("//", maxMod)}), nil)
	if _, err := s.GoMod(manifest.Module{Path: "a.example/m", Version: "v1.0.0"}); err == nil {
		t.Error("it was read")
	}
}

// TestHashesAreThoseOfTheGoCommand uses a line of a go.sum file that the go
// command wrote.
func TestHashesAreThoseOfTheGoCommand(t *testing.T) {
	s := New(cache(map[string]string{"github.com/google/go-cmp/@v/v0.7.0.mod": "module github.com/google/go-cmp\n\ngo 1.21\n"}), nil)
	want := "github.com/google/go-cmp v0.7.0/go.mod h1:pXiqmnSA92OHEEa9HXL2W4E7lf9JzCmGVUdgjX3N/iU="
	if got := s.Sum(manifest.Module{Path: "github.com/google/go-cmp", Version: "v0.7.0"}); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
