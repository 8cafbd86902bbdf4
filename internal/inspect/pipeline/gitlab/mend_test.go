package gitlab

import (
	"sort"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// mended applies the edits of the first expression that has some.
func mended(t *testing.T, text string) string {
	t.Helper()
	for _, j := range read(t, text).Jobs {
		for _, s := range j.Steps {
			if s.Run == nil {
				continue
			}
			for _, e := range s.Run.Exprs {
				if len(e.Mend) == 0 {
					continue
				}
				edits := append([]finding.Edit(nil), e.Mend...)
				sort.Slice(edits, func(i, k int) bool { return edits[i].Span.Off > edits[k].Span.Off })
				for _, x := range edits {
					text = text[:x.Span.Off] + x.New + text[x.Span.End:]
				}
				return text
			}
		}
	}
	return ""
}

func TestInputsAreHandedOverInAVariableOfTheJob(t *testing.T) {
	const head = "spec:\n  inputs:\n    who: {}\n---\n"
	for name, tt := range map[string]struct{ before, after string }{
		"a plain line":          {"j:\n  script:\n    - echo $[[ inputs.who ]] # why\n", "j:\n  variables:\n    INPUT_WHO: \"$[[ inputs.who ]]\"\n  script:\n    - echo \"${INPUT_WHO}\" # why\n"},
		"in double quotes":      {"j:\n  script:\n    - echo \"a $[[ inputs.who ]] b\"\n", "j:\n  variables:\n    INPUT_WHO: \"$[[ inputs.who ]]\"\n  script:\n    - echo \"a ${INPUT_WHO} b\"\n"},
		"with a filter":         {"j:\n  script:\n    - cd $[[ inputs.who | expand_vars ]]\n", "j:\n  variables:\n    INPUT_WHO: \"$[[ inputs.who | expand_vars ]]\"\n  script:\n    - cd \"${INPUT_WHO}\"\n"},
		"a block":               {"j:\n  script:\n    - |\n      set -e\n      $[[ inputs.who ]] now\n", "j:\n  variables:\n    INPUT_WHO: \"$[[ inputs.who ]]\"\n  script:\n    - |\n      set -e\n      \"${INPUT_WHO}\" now\n"},
		"beside variables":      {"j:\n  script: echo $[[ inputs.who ]]\n  variables:\n    A: b\n", "j:\n  script: echo \"${INPUT_WHO}\"\n  variables:\n    INPUT_WHO: \"$[[ inputs.who ]]\"\n    A: b\n"},
		"the variable is there": {"j:\n  variables:\n    INPUT_WHO: $[[ inputs.who ]]\n  script: echo $[[ inputs.who ]]\n", "j:\n  variables:\n    INPUT_WHO: $[[ inputs.who ]]\n  script: echo \"${INPUT_WHO}\"\n"},
		"the name is taken":     {"j:\n  variables:\n    INPUT_WHO: x\n  script: echo $[[ inputs.who ]]\n", ""},
		"the whole line":        {"j:\n  script:\n    - $[[ inputs.who ]]\n", ""},
		"a quoted line":         {"j:\n  script:\n    - \"echo $[[ inputs.who ]]\"\n", ""},
		"in single quotes":      {"j:\n  script:\n    - echo '$[[ inputs.who ]]'\n", ""},
		"in braces":             {"j: {script: 'x', after_script: [echo]}\nk: {script: \"echo $[[ inputs.who ]]\"}\n", ""},
		"in the defaults":       {"default:\n  before_script:\n    - echo $[[ inputs.who ]]\nj:\n  script: x\n", ""},
		"behind an alias":       {".x: &x\n  - echo $[[ inputs.who ]]\nj:\n  script: *x\n", ""},
	} {
		want := tt.after
		if want != "" {
			want = head + want
		}
		if got := mended(t, head+tt.before); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
	}
}

func TestOnlySomeExpressionsOfAJobAreMendedAtOnce(t *testing.T) {
	d := read(t, "spec:\n  inputs:\n    who: {}\n---\nj:\n  script:\n"+strings.Repeat("    - echo $[[ inputs.who ]]\n", 500))
	n := 0
	for _, s := range d.Jobs[0].Steps {
		if s.Run != nil && len(s.Run.Exprs[0].Mend) > 0 {
			n++
		}
	}
	if n == 0 || n > 100 {
		t.Errorf("%d are mended", n)
	}
}
