package version

import (
	"archive/zip"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// sharedDir returns a folder of the outside suites and data, which lie beside
// the repository.
func sharedDir(t testing.TB, parts ...string) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
			continue
		}
		shared := filepath.Join(append([]string{filepath.Dir(dir), "shared"}, parts...)...)
		if _, err := os.Stat(shared); err == nil {
			return shared
		}
	}
	t.Skip("shared suites not present")
	return ""
}

// realVersions returns the versions that the advisories of an ecosystem name,
// sorted as text, without repetition.
func realVersions(t testing.TB, ecosystem string) []string {
	archive, err := zip.OpenReader(filepath.Join(sharedDir(t, "data", "osv"), ecosystem, "all.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	var all []string
	for _, f := range archive.File {
		all = append(all, versionsOf(t, f)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func versionsOf(t testing.TB, f *zip.File) (out []string) {
	r, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var record struct {
		Affected []struct {
			Versions []string
			Ranges   []struct {
				Type   string
				Events []map[string]string
			}
		}
	}
	if err := json.NewDecoder(r).Decode(&record); err != nil {
		t.Fatal(err)
	}
	for _, a := range record.Affected {
		out = append(out, a.Versions...)
		for _, r := range a.Ranges {
			for _, e := range r.Events {
				for _, v := range e {
					if r.Type != "GIT" && len(v) > 0 {
						out = append(out, v)
					}
				}
			}
		}
	}
	return out
}
