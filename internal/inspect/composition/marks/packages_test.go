package marks_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

// shared returns a path below the folder of suites beside the repository.
func shared(t *testing.T, parts ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			path := filepath.Join(append([]string{dir, "..", "shared"}, parts...)...)
			if _, err := os.Stat(path); err == nil {
				return path
			}
			break
		}
	}
	t.Skip("the folder ../shared is missing")
	return ""
}

// unpacked fetches an npm package and returns its folder.
func unpacked(t *testing.T, name string) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("npm", "pack", "--silent", name)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("%s cannot be fetched: %v", name, err)
	}
	words := strings.Fields(string(out))
	if len(words) == 0 {
		t.Skipf("%s cannot be fetched", name)
	}
	tar := exec.Command("tar", "xzf", words[len(words)-1])
	tar.Dir = dir
	if err := tar.Run(); err != nil {
		t.Skipf("%s cannot be unpacked: %v", name, err)
	}
	return dir
}

// The suite says how many crates show as paths in each package.
func TestCratesOfRealPackages(t *testing.T) {
	if testing.Short() {
		t.Skip("fetches packages")
	}
	data, err := os.ReadFile(shared(t, "suites", "composition", "packages.json"))
	if err != nil {
		t.Fatal(err)
	}
	var suite struct {
		Packages []struct{ NPM string }
	}
	if err := json.Unmarshal(data, &suite); err != nil {
		t.Fatal(err)
	}
	want := map[string]int{"@resvg/resvg-js-linux-x64-gnu": 54, "lightningcss-linux-x64-gnu": 28, "@rollup/rollup-linux-x64-gnu": 5}
	for _, p := range suite.Packages {
		name := p.NPM[:strings.LastIndexByte(p.NPM, '@')]
		count, ok := want[name]
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			list, _ := filepath.Glob(filepath.Join(unpacked(t, p.NPM), "package", "*.node"))
			if len(list) != 1 {
				t.Fatal(list)
			}
			in, err := os.Open(list[0])
			if err != nil {
				t.Fatal(err)
			}
			defer in.Close()
			st, err := in.Stat()
			if err != nil {
				t.Fatal(err)
			}
			f, err := object.Open(in, st.Size(), budget.New(budget.Default(), st.Size()))
			if err != nil {
				t.Fatal(err)
			}
			found, err := marks.Crates(f, in)
			if err != nil {
				t.Fatal(err)
			}
			n, compiler := 0, ""
			for _, m := range found.Marks {
				if m.Ecosystem == "crates.io" {
					n++
				} else if m.Kind == marks.KindCompiler {
					compiler = m.Version
				}
			}
			if n != count || compiler == "" {
				t.Errorf("%d crates, want %d; Rust %q", n, count, compiler)
			}
		})
	}
}
