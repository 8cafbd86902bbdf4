package spdx

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shared returns a path below ../shared, or skips the test where it is missing.
func shared(t testing.TB, elem ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	path := filepath.Join(append([]string{dir, "..", "shared"}, elem...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the shared folder is not here: %v", err)
	}
	return path
}

// suiteCase is an entry of the suite's expected.json.
type suiteCase struct {
	Files, Packages, Relationships, Snippets int
	Names                                    []string
	Version, Format                          string
}

// suite returns the texts and the expected counts of the suite.
func suite(t testing.TB) (texts map[string]string, want map[string]suiteCase) {
	t.Helper()
	dir := shared(t, "suites", "spdx")
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	texts = make(map[string]string)
	for name := range want {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(data)
	}
	return texts, want
}

func TestTheSuiteIsReadWithItsCountsAndWithoutProblems(t *testing.T) {
	texts, want := suite(t)
	for name, src := range texts {
		t.Run(filepath.Base(name), func(t *testing.T) {
			d, err := Read(src, nil)
			if err != nil {
				t.Fatal(err)
			}
			w := want[name]
			if diff := cmp.Diff(Counts{w.Packages, w.Files, w.Snippets, w.Relationships}, d.Counts()); diff != "" {
				t.Error(diff)
			}
			if f := d.Format(); "SPDX-"+f.Version != w.Version {
				t.Errorf("version %q, want %q", f.Version, w.Version)
			}
			for _, p := range d.Problems() {
				t.Errorf("%+v", p)
			}
			names := slices.Sorted(d.Names())
			if diff := cmp.Diff(w.Names, names); diff != "" {
				t.Error(diff)
			}
		})
	}
}
