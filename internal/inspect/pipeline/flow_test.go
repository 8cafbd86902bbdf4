package pipeline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
)

// job reads the steps of a job.
func job(t *testing.T, text string) *pipeline.Job {
	t.Helper()
	d, err := github.Read(".github/workflows/x.yml", "on: issues\njobs:\n  a:\n    runs-on: x\n"+strings.TrimPrefix(text, "\n"), nil)
	if err != nil || len(d.Problems) > 0 {
		t.Fatal(err, d.Problems)
	}
	return d.Jobs[0]
}

// writes lists what the scripts of a job write to the files of the runner.
func writes(j *pipeline.Job) string {
	var b strings.Builder
	for _, s := range j.Steps {
		sc := s.Script()
		if sc == nil {
			continue
		}
		for i := range sc.Commands {
			for _, w := range sc.Written(&sc.Commands[i]) {
				fmt.Fprintf(&b, "%s %q", w.File, w.Word.Text)
				if w.Dynamic {
					b.WriteString(" dynamic")
				}
				if w.Read.Level == pipeline.Arbitrary {
					b.WriteString(" outsider")
				}
				b.WriteString("\n")
			}
		}
	}
	return b.String()
}

func TestWritesInEveryShell(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"Bash", `
    env: {T: "${{ github.event.issue.title }}"}
    steps:
      - run: echo "A=$T" >> $GITHUB_ENV
      - run: printf 'B=%s\n' "$T" >> $GITHUB_OUTPUT
      - run: echo C=1 >> "$GITHUB_STEP_SUMMARY"
`, `GITHUB_ENV "A=$T" dynamic outsider
GITHUB_OUTPUT "B=%s\\n"
GITHUB_OUTPUT "$T" dynamic outsider
GITHUB_STEP_SUMMARY "C=1"
`},
		{"PowerShell", `
    env: {T: "${{ github.event.issue.title }}"}
    defaults: {run: {shell: pwsh}}
    steps:
      - run: echo "A=$env:T" >> $env:GITHUB_ENV
      - run: '"B=$env:T" | Out-File $env:GITHUB_OUTPUT -Append'
      - run: Add-Content -Path $env:GITHUB_PATH -Value C
`, `GITHUB_ENV "A=$T" dynamic outsider
GITHUB_OUTPUT "B=$T" dynamic outsider
GITHUB_PATH "C"
`},
		{"cmd", `
    env: {T: "${{ github.event.issue.title }}"}
    steps:
      - shell: cmd
        run: echo A=%T% >> %GITHUB_ENV%
`, "GITHUB_ENV \"\" dynamic\n"},
		{"Python is not looked into", `
    steps:
      - shell: python
        run: open(os.environ["GITHUB_ENV"], "a").write("A=1")
`, ""},
	} {
		if diff := cmp.Diff(tt.want, writes(job(t, tt.text))); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestVariablesComeFromTheNearestPlace(t *testing.T) {
	j := job(t, `
    env: {A: job, B: job}
    steps:
      - env: {A: step}
        run: echo
      - run: echo "C=${{ github.head_ref }}" >> $GITHUB_ENV
      - run: echo "$C" "$D"
`)
	s := j.Steps
	if s[0].Variable("A").Text != "step" || s[0].Variable("b").Text != "job" || s[0].Variable("C") != nil {
		t.Error("definitions are looked up wrongly")
	}
	if r := s[2].Script().Variable("C"); r.Level != pipeline.Arbitrary || r.Name() != "github.head_ref" {
		t.Errorf("%+v", r)
	}
	if r := s[0].Script().Variable("C"); r.Level != pipeline.Fixed {
		t.Errorf("a variable is known before it is written: %+v", r)
	}
	if s[1].Off() {
		t.Error("a step without a condition is off")
	}
}

func TestStepsThatAreSwitchedOff(t *testing.T) {
	j := job(t, `
    steps:
      - {run: a, if: false}
      - {run: a, if: "${{ false }}"}
      - {run: a, if: "${{ 1 == 2 }}"}
      - {run: a, if: true}
      - {run: a, if: github.ref}
      - {run: a, if: "false && github.ref"}
`)
	var got []bool
	for _, s := range j.Steps {
		got = append(got, s.Off())
	}
	if diff := cmp.Diff([]bool{true, true, true, false, false, false}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAKeyThatIsAddedIsThereAndAllElseIsAsBefore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		indent := strings.Repeat(" ", rapid.IntRange(1, 6).Draw(t, "indent"))
		nl := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "line end")
		keys := rapid.IntRange(1, 5).Draw(t, "keys")
		comment := rapid.SampledFrom([]string{"", " # c", "   #x: y"})
		var b strings.Builder
		b.WriteString("top:" + nl)
		for i := range keys {
			value := rapid.SampledFrom([]string{"1", `"a: b"`, "'x # y'", "{a: 1}", "[1, 2]", "plain text"}).Draw(t, "value")
			fmt.Fprintf(&b, "%sk%d: %s%s%s", indent, i, value, comment.Draw(t, "comment"), nl)
		}
		b.WriteString("last: 1")
		text := b.String()
		doc, err := tree.YAML(text, nil)
		if err != nil {
			t.Fatal(err)
		}
		top := doc.Root().Get("top")
		first := top.Get("k0")
		at := top.Get(fmt.Sprintf("k%d", rapid.IntRange(0, keys-1).Draw(t, "which")))
		_, end := at.Range()
		src := pipeline.NewSource("x", text)
		block := pipeline.Block{Indent: len(indent), At: pipeline.Loc{Off: 1, End: 2}}
		for name, e := range map[string]struct {
			off, end int
			new      string
		}{
			"behind": func() (x struct {
				off, end int
				new      string
			}) {
				edit := src.AddBehind(block, end, "new:", "  deep: 1")
				x.off, x.end, x.new = edit.Span.Off, edit.Span.End, edit.New
				return x
			}(),
			"before": func() (x struct {
				off, end int
				new      string
			}) {
				edit := src.AddBefore(block, int(first.KeyAt().Off), "new:", "  deep: 1")
				x.off, x.end, x.new = edit.Span.Off, edit.Span.End, edit.New
				return x
			}(),
		} {
			fixed := text[:e.off] + e.new + text[e.end:]
			again, err := tree.YAML(fixed, nil)
			if err != nil {
				t.Fatalf("%s: %v\n%q", name, err, fixed)
			}
			if again.Root().Path("top", "new", "deep").Text() != "1" || again.Root().Get("top").Len() != keys+1 {
				t.Fatalf("%s: the key is not there\n%q", name, fixed)
			}
			for i := range keys {
				k := fmt.Sprintf("k%d", i)
				if again.Root().Path("top", k).Raw() != top.Get(k).Raw() {
					t.Fatalf("%s: %s changed\n%q", name, k, fixed)
				}
			}
			if e.off != e.end || strings.Count(fixed, nl) != strings.Count(text, nl)+2 {
				t.Fatalf("%s: lines\n%q", name, fixed)
			}
		}
	})
}
