package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/app"
)

func TestThePagesOfTheRulesAreUpToDate(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "docs", "rules")
	keep := map[string]bool{}
	for _, p := range rulePages() {
		keep[p.path] = true
		have, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(p.path)))
		if err != nil || !bytes.Equal(have, p.text) {
			t.Errorf("docs/rules/%s is out of date: run ossay rules docs docs/rules", p.path)
		}
	}
	err := filepath.Walk(dir, func(p string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, p)
		if !keep[filepath.ToSlash(rel)] {
			t.Errorf("docs/rules/%s is the page of no rule", rel)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestEveryRuleHasAPageThatSaysWhyAndHow(t *testing.T) {
	for _, r := range app.RulePages() {
		text := string(rulePage(r))
		for _, want := range []string{"# " + r.ID + "\n", "## Why it matters\n", "## How to mend it\n", "| severity | "} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q", r.ID, want)
			}
		}
		if strings.Contains(text, "\n\n\n") {
			t.Errorf("%s: empty lines in a row", r.ID)
		}
	}
}

func TestPagesAreWrittenAndThoseOfFormerRulesRemoved(t *testing.T) {
	dir := t.TempDir()
	old := filepath.Join(dir, "pipeline", "gone.md")
	if err := os.MkdirAll(filepath.Dir(old), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{old, filepath.Join(dir, "keep.txt")} {
		if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if err := writeRulePages(dir); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(old); err == nil {
		t.Error("the page of a former rule is still there")
	}
	for _, name := range []string{"README.md", "pipeline/unpinned-uses.md", "vuln.md", "keep.txt"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
}
