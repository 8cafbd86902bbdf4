package cyclonedx

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// shared returns a path below ../shared, found from the root of the repository.
func shared(t testing.TB, parts ...string) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Skip("the root of the repository was not found")
		}
		dir = up
	}
	path := filepath.Join(append([]string{filepath.Dir(dir), "shared"}, parts...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not here", filepath.Join(parts...))
	}
	return path
}

// verdicts returns the names of the suite's documents and whether they are valid.
func verdicts(t testing.TB) map[string]bool {
	text, err := os.ReadFile(shared(t, "suites", "cyclonedx", "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]bool
	if err := json.Unmarshal(text, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEveryDocumentOfTheSuiteGetsItsVerdict(t *testing.T) {
	right := 0
	all := verdicts(t)
	for name, valid := range all {
		text, err := os.ReadFile(shared(t, "suites", "cyclonedx", name))
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(string(text), nil)
		if err != nil {
			if valid {
				t.Errorf("%s: %v", name, err)
			} else {
				right++
			}
			continue
		}
		problems := d.Problems()
		if got := len(problems) == 0; got != valid {
			t.Errorf("%s: valid is %v, want %v", name, got, valid)
			for i, p := range problems {
				if i < 4 {
					t.Logf("  line %d %s: %s", p.At.Line, p.Path, p.Message)
				}
			}
			continue
		}
		for _, p := range problems {
			if p.At.IsZero() || p.Message == "" {
				t.Errorf("%s: problem without place or message: %+v", name, p)
			}
		}
		right++
	}
	t.Logf("%d of %d verdicts right", right, len(all))
}
