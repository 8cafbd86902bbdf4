package cli

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestTheSampleShowsWhatItsReadmeSays holds the table of examples/shop/README.md
// against a check with the starter set.
func TestTheSampleShowsWhatItsReadmeSays(t *testing.T) {
	shop := filepath.Join(repository(t), "examples", "shop")
	readme, err := os.ReadFile(filepath.Join(shop, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	r := run(t, nil, "check", "--format", "json", shop)
	if r.code != 1 {
		t.Errorf("exit code %d: %s", r.code, r.err)
	}
	found := map[string][]string{} // file: ids
	for _, f := range reportOf(t, r.out)["findings"].([]any) {
		f := f.(map[string]any)
		file := f["location"].(map[string]any)["path"].(string)
		for _, a := range f["aliases"].([]any) {
			found[file] = append(found[file], a.(string))
		}
		if f["fix"] == nil {
			t.Errorf("%v has no word about a fix", f["rule"])
		}
		if f["component"] != "" && f["paths"] == nil && !strings.HasPrefix(file, ".github") {
			t.Errorf("%v at %s has no path", f["rule"], file)
		}
	}
	id := regexp.MustCompile(`(CVE|GHSA)-[0-9a-z-]+`)
	file, checked := "", 0
	for line := range strings.Lines(string(readme)) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 {
			continue
		}
		if name := strings.Trim(cells[1], " `"); name != "" {
			file = name
		}
		for _, want := range id.FindAllString(cells[3], -1) {
			checked++
			if !slices.Contains(found[file], want) {
				t.Errorf("%s: %s is promised and not found", file, want)
			}
		}
	}
	if checked < 15 {
		t.Errorf("the table names %d ids: was it read?", checked)
	}
	for _, clean := range []string{"actions/checkout"} {
		if strings.Contains(fmt.Sprint(found), clean) {
			t.Errorf("%s is reported", clean)
		}
	}
}

// sums fails unless every file of dir ended in exactly one state.
func sums(t *testing.T, dir string, args ...string) {
	t.Helper()
	r := run(t, nil, append([]string{"check", "--no-cache", "--format", "json", dir}, args...)...)
	var walk map[string]any
	for _, c := range reportOf(t, r.out)["coverage"].([]any) {
		if c := c.(map[string]any); c["inspector"] == "walk" {
			walk = c["files"].(map[string]any)
		}
	}
	n := func(k string) int { return int(walk[k].(float64)) }
	if sum := n("read") + n("ruledOut") + n("refused") + n("overBudget"); sum != n("seen") {
		t.Errorf("%s: %d read + %d ruled out + %d refused + %d over budget are not %d seen", dir, n("read"), n("ruledOut"), n("refused"), n("overBudget"), n("seen"))
	}
	if want := regularFiles(t, dir); n("seen") != want {
		t.Errorf("%s: %d files seen, an independent walk sees %d", dir, n("seen"), want)
	}
	t.Logf("%s: %v", dir, walk)
}

func TestTheCoverageOfThisRepositoryAddsUp(t *testing.T) { sums(t, repository(t)) }

func TestTheCoverageOfTheSampleAddsUp(t *testing.T) {
	sums(t, filepath.Join(repository(t), "examples", "shop"))
}

func TestTheCoverageOfTheModuleCacheAddsUp(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	out, err := exec.Command("go", "env", "GOMODCACHE").Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		t.Skip("tool not installed: go")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("there is no module cache: offline without modules")
	}
	sums(t, dir)
}
