package severity

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// levels lists all levels, lowest first, with the words that name them beside
// their own.
func levels() []struct {
	level   Level
	word    string
	aliases []string
} {
	return []struct {
		level   Level
		word    string
		aliases []string
	}{
		{Unscored, "unscored", nil},
		{Info, "info", []string{"none", "negligible", "unimportant"}},
		{Low, "low", []string{"minor"}},
		{Medium, "medium", []string{"moderate"}},
		{High, "high", []string{"important", "major"}},
		{Critical, "critical", nil},
	}
}

func TestEveryLevelReadsTheWordThatItWrites(t *testing.T) {
	for _, l := range levels() {
		if got := l.level.String(); got != l.word {
			t.Errorf("level %d is written as %q, want %q", l.level, got, l.word)
		}
		for _, word := range append([]string{l.word}, l.aliases...) {
			if got, err := Parse(word); err != nil || got != l.level {
				t.Errorf("%q is read as %v, %v; want %v", word, got, err, l.level)
			}
		}
	}
}

func TestLevelsCompareAsTheirWordsStand(t *testing.T) {
	all := levels()
	for i, a := range all {
		if a.level != Level(i) {
			t.Errorf("%v has the number %d, want %d", a.level, a.level, i)
		}
		for j, b := range all {
			if (a.level < b.level) != (i < j) {
				t.Errorf("%v below %v: %v", a.level, b.level, a.level < b.level)
			}
		}
	}
	if worst := slices.Max([]Level{High, Critical, Unscored, Info}); worst != Critical {
		t.Errorf("the worst level is %v", worst)
	}
}

func TestAWordThatNobodyKnowsIsUnscoredAndAnError(t *testing.T) {
	for _, word := range []string{"", "High", "CRITICAL", " low", "low ", "severe", "9.8", "unknown", "untriaged", "not yet assigned", "med"} {
		got, err := Parse(word)
		if err == nil || got != Unscored {
			t.Errorf("%q is read as %v, %v", word, got, err)
		} else if !strings.Contains(err.Error(), `"`+word+`"`) {
			t.Errorf("the error for %q does not name it: %v", word, err)
		}
	}
}

// TestScoresFallIntoTheBandsOfTheSpecification has the qualitative rating scale
// of CVSS v3.1, section 5: none 0.0, low 0.1–3.9, medium 4.0–6.9, high 7.0–8.9,
// critical 9.0–10.0.
func TestScoresFallIntoTheBandsOfTheSpecification(t *testing.T) {
	for tenths := 0; tenths <= 100; tenths++ {
		want := Info
		switch {
		case tenths >= 90:
			want = Critical
		case tenths >= 70:
			want = High
		case tenths >= 40:
			want = Medium
		case tenths >= 1:
			want = Low
		}
		if got := FromScore(float64(tenths) / 10); got != want {
			t.Errorf("%.1f is %v, want %v", float64(tenths)/10, got, want)
		}
	}
}

func TestAScoreNeverGivesUnscored(t *testing.T) {
	for _, score := range []float64{0, math.Copysign(0, -1), 0.05, 3.95, 10, 11} {
		if got := FromScore(score); got == Unscored {
			t.Errorf("the score %v is unscored", score)
		}
	}
}
