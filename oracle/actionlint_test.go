package oracle

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rhysd/actionlint"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// lint returns what actionlint says of a workflow, without the places: a fix may
// move what was wrong before.
func lint(t *testing.T, path string, data []byte) map[string]int {
	t.Helper()
	l, err := actionlint.NewLinter(new(bytes.Buffer), &actionlint.LinterOptions{Shellcheck: "", Pyflakes: ""})
	if err != nil {
		t.Fatal(err)
	}
	found, err := l.Lint(path, data, nil)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	place := regexp.MustCompile(`line:\d+,col:\d+`)
	out := map[string]int{}
	for _, e := range found {
		if strings.Contains(e.Message, `"$/`) {
			continue // the form for a repository's own files, newer than this actionlint
		}
		out[e.Kind+": "+place.ReplaceAllString(e.Message, "")]++
	}
	return out
}

// workflows are those of the suite beside the repository, where it is, and one
// with a weakness for each kind of fix.
func workflows(t *testing.T) map[string][]byte {
	t.Helper()
	out := map[string][]byte{".github/workflows/own.yml": []byte(weak)}
	root := filepath.Join("..", "..", "shared", "suites", "pipeline")
	err := filepath.WalkDir(root, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		text, _ := os.ReadFile(p)
		if e.IsDir() || !strings.HasSuffix(p, ".yml") || !bytes.Contains(text, []byte("\njobs:")) {
			return nil
		}
		out[fmt.Sprintf(".github/workflows/%d-%s", len(out), filepath.Base(p))] = text
		return nil
	})
	if err != nil {
		t.Logf("only own workflows: %v", err)
	}
	return out
}

const weak = `name: weak
on:
  pull_request_target: # why
    types: [opened]
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: true
    steps:
      - uses: actions/checkout@v4
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - uses: actions/setup-go@v5 # go
      - name: greet
        run: |
          echo "Hello ${{ github.event.pull_request.title }}"
          make test
        if: |
          ${{ github.actor == 'dependabot[bot]' }}
      - run: npm publish
        env:
          TOKEN: ${{ secrets.TOKEN }}
`

func TestAfterAllFixesActionlintFindsNothingNew(t *testing.T) {
	commit := func(string, string) (string, bool) { return "11bd71901bbe5b1630ceea73d27597364c9af683", true }
	opt := rules.Options{Persona: rules.Auditor, Commit: commit}
	changed := 0
	for path, data := range workflows(t) {
		files, n := audit.Fix([]audit.File{{Path: path, Data: data}}, opt, true)
		now, ok := files[path]
		if !ok || n == 0 {
			continue
		}
		changed++
		before := lint(t, path, data)
		for what, count := range lint(t, path, now) {
			if count > before[what] {
				t.Errorf("%s: %d more: %s\n%s", path, count-before[what], what, now)
			}
		}
	}
	t.Logf("%d workflows were changed", changed)
	if changed == 0 {
		t.Error("nothing was fixed")
	}
}
