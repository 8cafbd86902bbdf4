package golang

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/version"
)

func TestVersionsCompareWithThoseOfTheVulnerabilityDatabase(t *testing.T) {
	for _, c := range []struct {
		ours, theirs string
		want         int
	}{
		{"v1.2.3", "1.2.3", 0},
		{"v0.0.0-20200101000000-abcdefabcdef", "0.0.0-20210101000000-000000000000", -1},
		{"v2.0.0+incompatible", "2.0.0+incompatible", 0},
		{"v28.2.2+incompatible", "28.3.0", -1},
		{goVersion("go1.22rc1"), "1.22.0-rc.2", -1},
		{goVersion("go1.20"), "1.20.0", 0},
		{goVersion("go1.22.3"), "1.22.0-0", 1},
	} {
		got, err := version.Compare(ecosystem, c.ours, c.theirs)
		if err != nil || got != c.want {
			t.Errorf("compare(%q, %q) = %d, %v; want %d", c.ours, c.theirs, got, err, c.want)
		}
	}
}
