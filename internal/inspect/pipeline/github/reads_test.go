package github

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// reads lists what the expressions in the scripts of a document read, one a
// line: context, level, origin, and the outsider's context behind it.
func reads(d *pipeline.Document) string {
	levels := [...]string{"fixed", "unknown", "structured", "arbitrary"}
	origins := [...]string{"context", "secret", "input", "env", "matrix", "output", "other"}
	var b strings.Builder
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			if s.Run == nil {
				continue
			}
			for _, e := range s.Run.Exprs {
				for _, r := range e.Reads {
					fmt.Fprintf(&b, "%s %s %s", r.Name(), levels[r.Level], origins[r.Origin])
					if r.Source != "" {
						b.WriteString(" " + r.Source)
					}
					b.WriteString("\n")
				}
			}
		}
	}
	return b.String()
}

func TestWhatExpressionsRead(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"contexts of the platform", `
on: issues
jobs:
  a:
    steps:
      - run: ${{ github.sha }} ${{ github.head_ref }} ${{ github.actor }} ${{ runner.os }} ${{ secrets.A }} ${{ vars.B }} ${{ job.status }}
`, `github.sha fixed context
github.head_ref arbitrary context
github.actor structured context
runner.os fixed context
secrets.a fixed secret
vars.b unknown other
job.status fixed context
`},
		{"several in one expression, each once", `
on: issues
jobs:
  a:
    steps:
      - run: ${{ github.ref || github.sha || github.ref }} ${{ format('{0}{1}', github.ref, inputs.x) }}
`, `github.ref arbitrary context
github.sha fixed context
github.ref arbitrary context
github.ref arbitrary context
inputs.x unknown input
`},
		{"variables, nearest first", `
on: issues
env: {A: "${{ github.ref }}", B: fixed, C: "${{ github.ref }}"}
jobs:
  a:
    env: {A: fixed, D: "${{ env.C }}"}
    steps:
      - env: {B: "${{ github.actor }}"}
        run: ${{ env.A }} ${{ env.B }} ${{ env.C }} ${{ env.D }} ${{ env.E }} ${{ env }}
`, `env.a fixed env
env.b structured env github.actor
env.c arbitrary env github.ref
env.d arbitrary env github.ref
env.e unknown env
env unknown env
`},
		{"a matrix", `
on: issues
jobs:
  a:
    strategy:
      matrix:
        a: [x, y]
        b: "${{ fromJSON(github.event.comment.body) }}"
        include: [{c: "${{ github.actor }}", a: z}]
    steps:
      - run: ${{ matrix.a }} ${{ matrix.B }} ${{ matrix.c }} ${{ matrix.d }} ${{ matrix }}
  b:
    strategy: {matrix: "${{ fromJSON(needs.x.outputs.y) }}"}
    steps:
      - run: ${{ matrix.a }}
  c:
    steps:
      - run: ${{ matrix.a }}
`, `matrix.a fixed matrix
matrix.b arbitrary matrix github.event.comment.body
matrix.c structured matrix github.actor
matrix.d fixed matrix
matrix fixed matrix
matrix.a unknown matrix
matrix.a fixed matrix
`},
		{"outputs of steps", `
on: issues
jobs:
  a:
    steps:
      - id: one
        env: {T: "${{ github.event.issue.title }}"}
        run: |
          echo "t=$T" >> "$GITHUB_OUTPUT"
          echo "n=1" >> "$GITHUB_OUTPUT"
      - id: two
        uses: o/r@v1
      - run: ${{ steps.one.outputs.T }} ${{ steps.one.outputs.n }} ${{ steps.one.outputs.none }} ${{ steps.two.outputs.x }} ${{ steps.three.outputs.x }} ${{ steps.one.outcome }} ${{ steps.one.outputs }}
`, `steps.one.outputs.t arbitrary output github.event.issue.title
steps.one.outputs.n unknown output
steps.one.outputs.none unknown output
steps.two.outputs.x unknown output
steps.three.outputs.x unknown output
steps.one.outcome fixed output
steps.one.outputs unknown output
`},
		{"variables of the environment file, from the next step on", `
on: issues
jobs:
  a:
    env: {T: "${{ github.event.issue.title }}"}
    steps:
      - id: before
        run: echo "o=$NAME" >> $GITHUB_OUTPUT
      - run: echo "NAME=$T" >> $GITHUB_ENV
      - id: after
        run: echo "o=$NAME" >> $GITHUB_OUTPUT
      - run: ${{ steps.before.outputs.o }} ${{ steps.after.outputs.o }}
`, `steps.before.outputs.o unknown output
steps.after.outputs.o arbitrary output github.event.issue.title
`},
		{"inputs of both kinds of calls", `
on:
  workflow_dispatch:
    inputs: {a: {type: boolean}, b: {type: string}, c: {type: choice}}
  workflow_call:
    inputs: {a: {type: string}, d: {type: number}}
jobs:
  a:
    steps:
      - run: ${{ inputs.a }} ${{ inputs.b }} ${{ inputs.C }} ${{ inputs.d }} ${{ inputs.e }} ${{ inputs }} ${{ github.event.inputs.b }}
`, `inputs.a unknown input
inputs.b unknown input
inputs.c fixed input
inputs.d fixed input
inputs.e unknown input
inputs unknown input
github.event.inputs.b unknown input
`},
		{"conditions and comparisons give nothing away", `
on: issues
jobs:
  a:
    steps:
      - run: ${{ github.ref == 'x' }} ${{ github.ref && 'a' || 'b' }} ${{ contains(github.ref, 'x') }} ${{ always() }}
`, ``},
		{"what does not parse reads nothing", `
on: issues
jobs:
  a:
    steps:
      - run: ${{ github.ref == }}
`, ``},
	} {
		if diff := cmp.Diff(tt.want, reads(workflow(t, tt.text))); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestInlineExceptionsAreReadFromComments(t *testing.T) {
	d := workflow(t, `
on: push # zizmor: ignore[a]
# zizmor: ignore[b, c] because of x
jobs:
  a:
    name: "# zizmor: ignore[no]"
    steps:
      - run: |
          # zizmor: ignore[neither]
      - run: x # y # zizmor: ignore[d]   until then
      - run: "zizmor: ignore[e]"
`)
	var got []string
	for _, ig := range d.Ignores {
		got = append(got, fmt.Sprintf("%d %s (%s)", ig.Line, strings.Join(ig.Rules, "+"), ig.Reason))
	}
	if diff := cmp.Diff([]string{"1 a ()", "2 b+c (because of x)", "9 d (until then)"}, got); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkRead(b *testing.B) {
	text := full[1:]
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Read(".github/workflows/x.yml", text, nil); err != nil {
			b.Fatal(err)
		}
	}
}
