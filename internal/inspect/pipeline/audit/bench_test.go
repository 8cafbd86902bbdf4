package audit

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// corpus makes n workflows and n/8 actions, side by side in one target: those of
// the suites where they are, and made ones of ordinary size.
func corpus(tb testing.TB, n int) []File {
	tb.Helper()
	var real []File
	if root := os.Getenv("OSSAY_WORKFLOWS"); root != "" {
		real = tree(tb, root)
	}
	var files []File
	for i := range n {
		data := made(i)
		if len(real) > 0 && i%2 == 0 {
			data = string(real[i/2%len(real)].Data)
		}
		files = append(files, File{Path: fmt.Sprintf("repository%d/.github/workflows/w%d.yml", i/8, i), Data: []byte(data)})
		if i%8 == 0 {
			files = append(files, File{Path: fmt.Sprintf("repository%d/tools/t%d/action.yml", i/8, i), Data: []byte(madeAction)})
		}
	}
	return files
}

const madeAction = `name: tool
inputs:
  title: {default: x}
runs:
  using: composite
  steps:
    - uses: actions/cache@v4
    - run: |
        echo "title=${{ inputs.title }}" >> "$GITHUB_ENV"
        make -j4
      shell: bash
`

func made(i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "name: w%d\non:\n  push:\n    branches: [main]\n  pull_request_target:\npermissions:\n  contents: read\nenv:\n  GO: 1.26\njobs:\n", i)
	for j := range 3 {
		fmt.Fprintf(&b, "  job%d:\n    runs-on: ${{ matrix.os }}\n    strategy:\n      matrix:\n        os: [ubuntu-latest, macos-latest]\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n", j)
		for k := range 6 {
			fmt.Fprintf(&b, "      - name: step %d\n        id: s%d\n        if: ${{ github.ref == 'refs/heads/main' && !cancelled() }}\n        env:\n          TITLE: ${{ github.event.pull_request.title }}\n        run: |\n          set -euo pipefail\n          if [ -n \"$TITLE\" ]; then echo \"t=$TITLE\" >> \"$GITHUB_OUTPUT\"; fi\n          for f in a b c; do go test ./... -run \"$f\" | tee out.txt; done\n          echo \"${{ steps.s%d.outputs.t }}\"\n", k, k, max(k-1, 0))
		}
		b.WriteString("      - uses: ./tools/t0\n        with:\n          title: ${{ github.event.pull_request.title }}\n")
	}
	return b.String()
}

func BenchmarkAuditOf870WorkflowsAnd115Actions(b *testing.B) {
	files := corpus(b, 870)
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		Audit(files, rules.Options{Persona: rules.Auditor})
	}
}

func BenchmarkAuditOfTenWorkflows(b *testing.B) {
	files := corpus(b, 10)
	for b.Loop() {
		Audit(files, rules.Options{Persona: rules.Auditor})
	}
}

// BenchmarkAuditOfOneRepository has all files below one root, where references
// between them are looked up.
func BenchmarkAuditOfOneRepository(b *testing.B) {
	for _, n := range []int{174, 870} {
		files := corpus(b, n)
		for i := range files {
			files[i].Path = ".github/workflows/" + filepath.Base(files[i].Path)
			if strings.HasSuffix(files[i].Path, "action.yml") {
				files[i].Path = fmt.Sprintf("tools/t%d/action.yml", i)
			}
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Audit(files, rules.Options{Persona: rules.Auditor})
			}
		})
	}
}

func BenchmarkGraphOf870WorkflowsAnd115Actions(b *testing.B) {
	files := corpus(b, 870)
	b.ResetTimer()
	for range b.N {
		g := Load(files).Graph(rules.Options{})
		g.Paths(200)
	}
}

func BenchmarkCutOf870WorkflowsAnd115Actions(b *testing.B) {
	files := corpus(b, 870)
	b.ResetTimer()
	for range b.N {
		Cut(files, rules.Options{Commit: commitOf})
	}
}
