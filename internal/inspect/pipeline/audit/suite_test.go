package audit

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// suite returns a folder of the pipeline suites, or skips the test.
func suite(t testing.TB, parts ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Skip("no repository around this package")
		}
		dir = filepath.Dir(dir)
	}
	p := filepath.Join(append([]string{filepath.Dir(dir), "shared", "suites", "pipeline"}, parts...)...)
	if _, err := os.Stat(p); err != nil {
		t.Skipf("the suite is not here: %v", err)
	}
	return p
}

func load(t testing.TB, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// tree reads the files of a folder.
func tree(t testing.TB, root string) []File {
	t.Helper()
	var files []File
	err := filepath.Walk(root, func(p string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		rel, _ := filepath.Rel(root, p)
		files = append(files, File{Path: filepath.ToSlash(rel), Data: data})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func persona(t testing.TB, s string) rules.Persona {
	t.Helper()
	p, err := rules.ParsePersona(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

type expectation struct {
	Audit string `json:"audit"`
	Line  int    `json:"line"`
	Lines []int  `json:"lines"`
}

type zizmorCase struct {
	ID, Audit, Fixture, Persona string
	StageAs                     string `json:"stage_as"`
	Findings                    []expectation
}

func TestTheOpenHalfOfZizmor(t *testing.T) {
	root := suite(t, "zizmor")
	var s struct {
		Audits []string
		Cases  []zizmorCase
	}
	load(t, filepath.Join(root, "expected.json"), &s)
	about := map[string]bool{}
	for _, a := range s.Audits {
		about[a] = true
	}
	hits, wanted, false_ := 0, 0, 0
	for _, c := range s.Cases {
		data, err := os.ReadFile(filepath.Join(root, "fixtures", c.Fixture))
		if err != nil {
			t.Fatal(err)
		}
		found, _ := Audit([]File{{Path: c.StageAs, Data: data}}, rules.Options{Persona: persona(t, c.Persona)})
		h, w, extra := compare(found, c.Findings)
		hits, wanted = hits+h, wanted+w
		for _, x := range extra {
			rule, _, _ := strings.Cut(strings.TrimPrefix(x, "+ pipeline/"), ":")
			if strings.HasPrefix(x, "+") && !about[rule] {
				continue
			}
			if strings.HasPrefix(x, "+") {
				false_++
			}
			t.Logf("%s (%s): %s", c.ID, c.Persona, x)
		}
		if len(c.Findings) == 0 {
			for _, f := range found {
				if f.Rule == "pipeline/"+c.Audit && f.Status == finding.Open {
					t.Errorf("%s: nothing may be found, got %s", c.ID, f.Span)
				}
			}
		}
	}
	recall, precision := float64(hits)/float64(wanted), float64(hits)/float64(max(hits+false_, 1))
	t.Logf("%d of %d, recall %.3f, %d false, precision %.3f", hits, wanted, recall, false_, precision)
	if recall < 0.95 || precision < 0.95 {
		t.Errorf("recall %.3f, precision %.3f", recall, precision)
	}
}

// compare matches findings and expectations by rule and line, each once.
func compare(found []finding.Finding, want []expectation) (hits, wanted int, rest []string) {
	type key struct {
		rule string
		line int
	}
	open := map[key]bool{}
	for _, f := range found {
		if f.Status == finding.Open {
			open[key{f.Rule, f.Span.StartLine}] = true
		}
	}
	var expected []expectation
	seen := map[key]bool{}
	for _, w := range want {
		k := key{"pipeline/" + w.Audit, w.Line}
		if !seen[k] {
			seen[k] = true
			expected = append(expected, w)
		}
	}
	var missed []expectation
	for _, w := range expected {
		k := key{"pipeline/" + w.Audit, w.Line}
		if open[k] {
			hits++
			delete(open, k)
		} else {
			missed = append(missed, w)
		}
	}
	for _, w := range missed {
		ok := false
		for _, l := range w.Lines {
			if k := (key{"pipeline/" + w.Audit, l}); open[k] && !ok {
				ok = true
				hits++
				delete(open, k)
			}
		}
		if !ok {
			rest = append(rest, fmt.Sprintf("- %s:%d", w.Audit, w.Line))
		}
	}
	for k := range open {
		rest = append(rest, fmt.Sprintf("+ %s:%d", k.rule, k.line))
	}
	sort.Strings(rest)
	return hits, len(expected), rest
}

func TestHazmat(t *testing.T) {
	root := suite(t, "hazmat")
	var s struct {
		Files map[string]struct {
			AnyOf   []string `json:"any_of"`
			Persona string
			Needs   string
			Peer    []struct {
				Rule string
				Line int
			} `json:"peer_lines"`
		}
	}
	load(t, filepath.Join(root, "expected.json"), &s)
	files := tree(t, filepath.Join(root, "tree"))
	hit := 0
	for path, want := range s.Files {
		found, _ := Audit(files, rules.Options{Persona: persona(t, want.Persona)})
		ok := false
		var mine []finding.Finding
		for _, f := range found {
			if f.Span.Path != path {
				continue
			}
			mine = append(mine, f)
			for _, r := range want.AnyOf {
				ok = ok || f.Rule == r
			}
		}
		if ok {
			hit++
		} else if want.Needs == "" {
			t.Errorf("%s: none of %v", path, want.AnyOf)
		}
		if want.Persona == "regular" && want.Peer != nil {
			var peer []expectation
			for _, p := range want.Peer {
				peer = append(peer, expectation{Audit: strings.TrimPrefix(p.Rule, "pipeline/"), Line: p.Line})
			}
			_, _, rest := compare(mine, peer)
			t.Logf("%s: %v", path, rest)
		}
	}
	t.Logf("%d of %d files", hit, len(s.Files))
	if hit < 19 {
		t.Errorf("%d of %d files", hit, len(s.Files))
	}
}

func TestAllOfPoutine(t *testing.T) {
	root := suite(t, "poutine")
	var s struct {
		Findings []struct {
			Rules       []string
			Path        string
			Line        int
			First, Last int
		}
	}
	load(t, filepath.Join(root, "expected.json"), &s)
	files := tree(t, filepath.Join(root, "tree"))
	advisories := func(slug, ref, comment string) []rules.Advisory {
		switch slug + "@" + ref {
		case "hashicorp/vault-action@v2.1.0":
			return []rules.Advisory{{ID: "GHSA-4mgv-m5cm-f9h7", Fixed: "v2.2.0"}}
		case "kartverket/github-workflows@v2.7.1", "kartverket/github-workflows@v2.2":
			return []rules.Advisory{{ID: "GHSA-f9qj-7gh3-mhj4", Fixed: "v2.7.5"}}
		}
		return nil
	}
	found, _ := Audit(files, rules.Options{Persona: rules.Auditor, Advisories: advisories})
	hit, all := 0, 0
	classes := map[string]bool{}
	for _, w := range s.Findings {
		all++
		ok := false
		for _, r := range w.Rules {
			classes[r] = true
			for _, f := range found {
				ok = ok || f.Rule == r && f.Span.Path == w.Path && (w.Line == 0 || f.Span.StartLine >= w.First && f.Span.StartLine <= w.Last)
			}
		}
		if ok {
			hit++
		} else {
			t.Logf("missed %v %s:%d", w.Rules, w.Path, w.Line)
		}
	}
	n := 0
	for _, f := range found {
		if classes[f.Rule] {
			n++
		}
	}
	t.Logf("%d of %d, %d findings of these classes", hit, all, n)
	if hit < all || n > 2*all {
		t.Errorf("%d of %d, %d findings of these classes", hit, all, n)
	}
}
