package finding

import (
	"slices"
	"testing"
)

func TestVerdictsHaveWordsFromTheWorstOn(t *testing.T) {
	want := []string{"called", "imported", "by-others", "unknown", "tests-only", "not-called", "not-imported"}
	if got := ReachVerdicts(); !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	var none *Reach
	if none.Word() != "" || none.Reached() != "" || Unasked.String() != "" {
		t.Error("where nobody looked there is a word")
	}
	for l, word := range []string{"import", "module", "package", "symbol"} {
		if ReachLevel(l).String() != word {
			t.Errorf("%d: %s", l, ReachLevel(l))
		}
	}
}

func TestOnlyAProofSaysThatCodeIsNotReached(t *testing.T) {
	for v := Unasked; v <= NotImported; v++ {
		for _, proven := range []bool{false, true} {
			want := ""
			switch {
			case v == Called:
				want = "yes"
			case proven && (v == NotCalled || v == NotImported):
				want = "no"
			}
			if got := (&Reach{Verdict: v, Proven: proven}).Reached(); got != want {
				t.Errorf("%s, proven %v: %q, want %q", v, proven, got, want)
			}
		}
	}
}
