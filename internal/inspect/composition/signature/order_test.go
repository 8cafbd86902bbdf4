package signature

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func versions() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		parts := rapid.SliceOfN(rapid.SampledFrom([]string{"0", "1", "2", "10", "007", "a", "w", "zf", "rc1", "-rc2", "beta", "dev", "git", ".", "-", "_", "errata1"}), 1, 6).Draw(t, "parts")
		v := ""
		for i, p := range parts {
			if i > 0 && isDigit(p[0]) {
				v += "."
			}
			v += p
		}
		return v
	})
}

func TestTheOrderIsTotal(t *testing.T) {
	one := versions()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := one.Draw(t, "a"), one.Draw(t, "b"), one.Draw(t, "c")
		if Compare(a, a) != 0 {
			t.Fatalf("%s is not equal to itself", a)
		}
		if sign(Compare(a, b)) != -sign(Compare(b, a)) {
			t.Fatalf("%s against %s: %d and %d", a, b, Compare(a, b), Compare(b, a))
		}
		all := []string{a, b, c}
		slices.SortFunc(all, Compare)
		if Compare(all[0], all[1]) > 0 || Compare(all[1], all[2]) > 0 || Compare(all[0], all[2]) > 0 {
			t.Fatalf("no order: %v", all)
		}
	})
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

func TestReleasesOfRealLibrariesAreInOrder(t *testing.T) {
	for _, tt := range []struct {
		library  string
		releases []string
	}{
		{"openssl", []string{"0.9.8zh", "1.0.2", "1.0.2u", "1.0.2zf", "1.1.1-pre9", "1.1.1", "1.1.1w", "3.0.0-alpha17", "3.0.0-beta2", "3.0.0", "3.0.15"}},
		{"zlib", []string{"1.1.4", "1.2.3", "1.2.11", "1.2.11.1", "1.2.13", "1.3", "1.3.0.1", "1.3.1"}},
		{"aom", []string{"1.0.0", "1.0.0-errata1", "2.0.0", "3.6.0", "3.12.1"}},
		{"ffmpeg", []string{"n", "4.1", "4.1.11", "7.1", "8.0-rc1", "8.0"}[1:]},
		{"abseil", []string{"20200923.3", "20220623.0", "20220623.1", "20240722.0"}},
		{"icu", []string{"63.1", "67.1", "70.1", "72.1", "76.1", "78.1rc", "78.1"}},
		{"jpeg", []string{"6b", "8d", "9", "9a", "9f"}},
		{"x264", []string{"155.2917", "160.3011", "164.3095"}},
		{"libgcrypt", []string{"1.10.0-beta1", "1.10.0", "1.10.1", "1.11.0"}},
	} {
		if !slices.IsSortedFunc(tt.releases, Compare) {
			sorted := slices.Clone(tt.releases)
			slices.SortFunc(sorted, Compare)
			t.Errorf("%s: %v", tt.library, sorted)
		}
		for i := 1; i < len(tt.releases); i++ {
			if Compare(tt.releases[i-1], tt.releases[i]) == 0 {
				t.Errorf("%s: %s and %s are equal", tt.library, tt.releases[i-1], tt.releases[i])
			}
		}
	}
}

func TestNumbersOfAnyLengthAreCompared(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"99999999999999999999", "100000000000000000000", -1},
		{"1.000000000000000000002", "1.2", 0},
		{"", "", 0},
		{"", "1", -1},
		{"...", "", 0},
		{"1.0", "1", 1},
		{"1.0-RC1", "1.0-rc1", 0},
	} {
		if got := Compare(tt.a, tt.b); got != tt.want {
			t.Errorf("%q against %q: %d", tt.a, tt.b, got)
		}
	}
}
