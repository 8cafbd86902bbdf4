package cocoapods

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestGraphsSurvivePodfileLocks writes made-up pods, of which some have parts,
// and looks for the same edges between pods.
func TestGraphsSurvivePodfileLocks(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 5))
		n := 1 + r.IntN(10)
		want := make(map[string]bool)
		var pods, asks strings.Builder
		for i := range n {
			parts := []string{""}
			if r.IntN(3) == 0 {
				parts = []string{"/Core", "/More"}
			}
			for p, part := range parts {
				var needs []string
				for k := range n {
					if k != i && r.IntN(5) == 0 {
						needs = append(needs, fmt.Sprintf("Pod%d (~> 1.0)", k))
						want[fmt.Sprintf("Pod%d -> Pod%d", i, k)] = true
					}
				}
				if p > 0 {
					needs = append(needs, fmt.Sprintf("Pod%d/Core", i))
				}
				end := ":"
				if len(needs) == 0 {
					end = ""
				}
				fmt.Fprintf(&pods, "  - Pod%d%s (1.%d.0)%s\n", i, part, i, end)
				for _, need := range needs {
					pods.WriteString("    - " + need + "\n")
				}
			}
			if r.IntN(3) == 0 {
				fmt.Fprintf(&asks, "  - Pod%d%s\n", i, parts[0])
				want[fmt.Sprintf(" -> Pod%d", i)] = true
			}
		}
		src := "PODS:\n" + pods.String() + "\nDEPENDENCIES:\n" + asks.String() + "\nCOCOAPODS: 1.15.0\n"
		l := inventorytest.Read(t, PodfileLock(), "Podfile.lock", src)
		got := make(map[string]bool)
		for _, e := range l.Edges {
			got[l.Nodes[e.From].Name+" -> "+l.Nodes[e.To].Name] = true
		}
		if d := cmp.Diff(want, got); d != "" || len(l.Notes) > 0 || len(l.Nodes) != n+1 {
			t.Fatalf("seed %d (-want +got):\n%s\n%s", seed, d, src)
		}
	}
}

func TestWhereAPodComesFrom(t *testing.T) {
	for name, c := range map[string]struct{ sections, source string }{
		"the public repository, by its name":          {"SPEC REPOS:\n  trunk:\n    - A\n", ""},
		"the public repository, by its former name":   {"SPEC REPOS:\n  master:\n    - A\n", ""},
		"the public repository, by its address":       {"SPEC REPOS:\n  https://github.com/CocoaPods/Specs.git:\n    - A\n", ""},
		"the public repository, by its other address": {"SPEC REPOS:\n  https://cdn.cocoapods.invalid/:\n    - A\n", ""},
		"a repository of one's own":                   {"SPEC REPOS:\n  https://git.invalid/specs.git:\n    - A\n", "https://git.invalid/specs.git"},
		"another fork of the public repository":       {"SPEC REPOS:\n  https://github.com/acme/Specs.git:\n    - A\n", "https://github.com/acme/Specs.git"},
		"a name of one's own, in quotes":              {"SPEC REPOS:\n  \"corp\":\n    - \"A/Sub\"\n", "corp"},
		"a folder":                                    {"EXTERNAL SOURCES:\n  A:\n    :path: \"../A\"\n", "../A"},
		"a branch, and the commit that was taken":     {"EXTERNAL SOURCES:\n  A:\n    :branch: main\n    :git: https://git.invalid/a.git\n\nCHECKOUT OPTIONS:\n  A:\n    :commit: abc\n    :git: https://git.invalid/a.git\n", "git+https://git.invalid/a.git#abc"},
		"a tag":                               {"EXTERNAL SOURCES:\n  A:\n    :git: https://git.invalid/a.git\n    :tag: 1.0\n", "git+https://git.invalid/a.git"},
		"an archive":                          {"EXTERNAL SOURCES:\n  A:\n    :http: https://files.invalid/a.zip\n", "https://files.invalid/a.zip"},
		"a part that comes from a repository": {"EXTERNAL SOURCES:\n  A/Sub:\n    :git: https://git.invalid/a.git\n", "git+https://git.invalid/a.git"},
		"another pod":                         {"EXTERNAL SOURCES:\n  B:\n    :git: https://git.invalid/b.git\n", ""},
		"nothing is said":                     {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			l := inventorytest.Read(t, PodfileLock(), "Podfile.lock", "PODS:\n  - A (1.0)\n\n"+c.sections)
			if got := l.Nodes[1].Source; got != c.source {
				t.Errorf("%q, want %q", got, c.source)
			}
		})
	}
}

func TestNamesOfRepositories(t *testing.T) {
	for _, c := range []struct{ kind, place, name string }{
		{"github", "acme/a", "github.com/acme/a"}, {"github", "https://git.invalid/acme/a.git", "git.invalid/acme/a"},
		{"git", "https://git.invalid/acme/a.git", "git.invalid/acme/a"}, {"git", "ssh://git@git.invalid/a.git", "git.invalid/a"},
		{"git", "git@git.invalid:acme/a.git", "git.invalid/acme/a"}, {"git", "file:///srv/a", "/srv/a"}, {"git", "../a", "../a"},
		{"binary", "https://files.invalid/x/A.json", "A"}, {"binary", "A.json", "A"},
		{"binary", "https://files.invalid/", ""}, {"git", "", ""}, {"git", ".git", ""}, {"hg", "acme/a", ""}, {"", "", ""},
	} {
		n, ok := repositoryOf(c.kind, c.place)
		if ok != (c.name != "") || ok && n.Name != c.name {
			t.Errorf("%s %s: %q, %v", c.kind, c.place, n.Name, ok)
		}
	}
	for tag, want := range map[string]string{"v1.0": "1.0", "1.0": "1.0", "v": "v", "vendored": "vendored", "": "", "version-1": "version-1"} {
		if got := version(tag); got != want {
			t.Errorf("%s: %s", tag, got)
		}
	}
	if isCommit(strings.Repeat("g", 40)) || isCommit("abc") || !isCommit(strings.Repeat("0a", 20)) {
		t.Error("commits")
	}
}

func TestItemsOfLists(t *testing.T) {
	for text, want := range map[string][3]string{
		"- A (1.0)":            {"A", "1.0", "A"},
		"- A (1.0):":           {"A", "1.0", "A"},
		`- "A/B-C (1.0.0-x)":`: {"A/B-C", "1.0.0-x", "A"},
		"- 'A (= 1.0)'":        {"A", "= 1.0", "A"},
		"- A/B/C":              {"A/B/C", "", "A"},
		"- A (from `../A`)":    {"A", "from `../A`", "A"},
		"A (1.0)":              {}, "-A": {}, "- ": {}, "- /B (1)": {}, "": {},
	} {
		name, inside, ok := item(text)
		if got := [3]string{name, inside, podOf(name)}; ok != (want[0] != "") || ok && got != want {
			t.Errorf("%s: %q, %v", text, got, ok)
		}
	}
	for sum, want := range map[string]string{"": "", "00": "00", strings.Repeat("a", 40): "sha1:" + strings.Repeat("a", 40)} {
		if got := digest(sum); got != want {
			t.Errorf("%s: %s", sum, got)
		}
	}
}
