package version

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

func rangeOf(t testing.TB, name, text string) Range {
	t.Helper()
	r, err := ParseRange(name, text)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRangesOverlapWhereTheyShareAVersion(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"vers:npm/>2.1.0|<4.2.0", "vers:npm/>1.2.0|<2.4.0", true},
		{"vers:npm/>2.1.0|<4.2.0", "vers:npm/>1.2.0|<2.1.0", false},
		{"vers:npm/>=2.1.0|<4.2.0", "vers:npm/>1.2.0|<=2.1.0", true},
		{"vers:npm/>=2.1.0|<4.2.0", "vers:npm/>1.2.0|<2.1.0", false},
		{"vers:npm/>2.1.0|<4.2.0", "vers:npm/>1.2.0|<=2.1.0", false},
		{"vers:npm/1.0.0|2.0.0", "vers:npm/2.0.0|3.0.0", true},
		{"vers:npm/1.0.0|2.0.0", "vers:npm/3.0.0", false},
		{"vers:npm/>=1.0.0|<2.0.0|>=3.0.0|<4.0.0", "vers:npm/>=2.0.0|<3.0.0", false},
		{"vers:npm/>=1.0.0|<2.0.0|>=3.0.0|<4.0.0", "vers:npm/3.5.0", true},
		{"vers:npm/>=1.0.0|<2.0.0|>=3.0.0|<4.0.0", "vers:npm/2.5.0", false},
		{"vers:npm/*", "vers:npm/<1.0.0", true},
		{"vers:npm/>5.0.0", "vers:npm/<1.0.0", false},
		{"vers:npm/>5.0.0", "vers:npm/>1.0.0", true},
	} {
		a, b := rangeOf(t, "npm", tt.a), rangeOf(t, "npm", tt.b)
		if a.Overlaps(b) != tt.want || b.Overlaps(a) != tt.want {
			t.Errorf("%s and %s: %v, %v, want %v", tt.a, tt.b, a.Overlaps(b), b.Overlaps(a), tt.want)
		}
	}
	if rangeOf(t, "npm", "vers:npm/>1.0.0").Overlaps(rangeOf(t, "PyPI", "vers:pypi/>1.0.0")) {
		t.Error("versions of different orders are the same")
	}
}

// Over versions 0 to 40 in steps of one, and one between each two, a range is what
// it holds.
func TestOverlapIsWhatTheSetsShare(t *testing.T) {
	draw := rapid.Custom(func(t *rapid.T) string {
		at := rapid.IntRange(0, 3).Draw(t, "start")
		out, sep := "vers:npm/", ""
		for n := rapid.IntRange(1, 3).Draw(t, "intervals"); n > 0; n-- {
			low := at + rapid.IntRange(1, 4).Draw(t, "gap")
			high := low + rapid.IntRange(1, 4).Draw(t, "length")
			out += fmt.Sprintf("%s%s%d.0.0|%s%d.0.0", sep, rapid.SampledFrom([]string{">", ">="}).Draw(t, "low"), low, rapid.SampledFrom([]string{"<", "<="}).Draw(t, "high"), high)
			at, sep = high, "|"
		}
		return out
	})
	rapid.Check(t, func(t *rapid.T) {
		x, y := draw.Draw(t, "a"), draw.Draw(t, "b")
		a, err := ParseRange("npm", x)
		if err != nil {
			t.Skip(err)
		}
		b, err := ParseRange("npm", y)
		if err != nil {
			t.Skip(err)
		}
		share := false
		for i := range 40 {
			for _, v := range []string{fmt.Sprintf("%d.0.0", i), fmt.Sprintf("%d.5.0", i)} {
				inA, _ := a.Contains(v)
				inB, _ := b.Contains(v)
				share = share || inA && inB
			}
		}
		if a.Overlaps(b) != share {
			t.Fatalf("%s and %s: %v, want %v", x, y, a.Overlaps(b), share)
		}
	})
}
