package mavenrepo

import (
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const pomPath = "org/a/lib/1.0/lib-1.0.pom"

func TestFoldersAreAskedBeforeRepositories(t *testing.T) {
	asked := 0
	s := &Source{Dirs: []fs.FS{fstest.MapFS{}, fstest.MapFS{pomPath: {Data: []byte("<project/>")}, "org/a/lib/2.0/other.txt": {}}}, Remote: []Fetch{func(string, int64) ([]byte, error) {
		asked++
		return nil, errors.New("no")
	}}}
	if data, err := s.POM("org.a", "lib", "1.0"); err != nil || string(data) != "<project/>" || asked != 0 {
		t.Errorf("%q, %v, asked %d times", data, err, asked)
	}
	if got := s.Versions("org.a", "lib"); !slices.Equal(got, []string{"1.0"}) {
		t.Errorf("%v: a folder without its POM is no version", got)
	}
	if _, err := s.POM("org.a", "lib", "2.0"); err == nil || err.Error() != "no" {
		t.Error(err)
	}
	if _, err := (&Source{}).POM("org.a", "lib", "2.0"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

func TestWhatLeadsOutOfARepositoryIsRefused(t *testing.T) {
	s := &Source{Remote: []Fetch{func(name string, _ int64) ([]byte, error) {
		t.Errorf("asked for %s", name)
		return nil, nil
	}}}
	for _, c := range [][3]string{{"..", "a", "1"}, {"a", "../b", "1"}, {"a", "b", "1/../../x"}, {"a..b", "c", "1"}, {"", "a", "1"}, {"a", "b", "?x"}, {"a", "b%2f", "1"}, {".a", "b", "1"}} {
		if _, err := s.POM(c[0], c[1], c[2]); !errors.Is(err, errName) {
			t.Errorf("%q: %v", c, err)
		}
	}
	for _, c := range [][2]string{{"..", "a"}, {"a", "../b"}, {"a/b", "c"}, {"a", ""}, {"a", "b?x"}} {
		if got := s.Versions(c[0], c[1]); len(got) > 0 {
			t.Errorf("%q: %v", c, got)
		}
	}
}

func sums(data []byte) (one, two string) {
	a, b := sha1.Sum(data), sha256.Sum256(data)
	return hex.EncodeToString(a[:]), hex.EncodeToString(b[:])
}

func TestWhatIsFetchedCountsOnlyWithItsChecksum(t *testing.T) {
	pom := []byte("<project/>")
	one, two := sums(pom)
	for _, c := range []struct {
		name  string
		files map[string]string
		ok    bool
	}{
		{"sha1", map[string]string{".sha1": one + "  lib-1.0.pom\n"}, true},
		{"sha256", map[string]string{".sha256": two}, true},
		{"the stronger one decides", map[string]string{".sha256": strings.Repeat("0", 64), ".sha1": one}, false},
		{"another file", map[string]string{".sha1": strings.Repeat("0", 40)}, false},
		{"none", nil, false},
		{"empty", map[string]string{".sha1": ""}, false},
	} {
		get := func(name string, _ int64) ([]byte, error) {
			if name == pomPath {
				return pom, nil
			}
			if text, ok := c.files[strings.TrimPrefix(name, pomPath)]; ok {
				return []byte(text), nil
			}
			return nil, errors.New("not found")
		}
		if _, err := (&Source{Remote: []Fetch{get}}).POM("org.a", "lib", "1.0"); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	broken := fstest.MapFS{pomPath: {Data: pom}, pomPath + ".sha1": {Data: []byte(strings.Repeat("0", 40))}}
	if _, err := (&Source{Dirs: []fs.FS{broken}}).POM("org.a", "lib", "1.0"); err == nil {
		t.Error("a file of the local repository counts against its checksum")
	}
}

func TestVersionsAreThoseOfTheMetadata(t *testing.T) {
	meta := []byte("<metadata><versioning><versions><version>1.0</version><version>../x</version><version>1.1</version></versions></versioning></metadata>")
	one, _ := sums(meta)
	s := &Source{Remote: []Fetch{func(name string, _ int64) ([]byte, error) {
		switch name {
		case "org/a/lib/maven-metadata.xml":
			return meta, nil
		case "org/a/lib/maven-metadata.xml.sha1":
			return []byte(one), nil
		}
		return nil, errors.New("not found")
	}}}
	if got := s.Versions("org.a", "lib"); !slices.Equal(got, []string{"1.0", "1.1"}) {
		t.Error(got)
	}
	s.Remote = nil
	if got := s.Versions("org.a", "lib"); len(got) != 2 {
		t.Error("asked twice")
	}
}
