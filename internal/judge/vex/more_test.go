package vex

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Who says "affected", then "not affected", then "affected" again means the
// last, so joining must not take the third word for the first.
func TestAWordThatIsSaidAgainLaterIsTheLastWord(t *testing.T) {
	const wednesday = "2026-01-07T00:00:00Z"
	first := source("A", monday, says(vex.Affected, "CVE-1", "pkg:npm/a@1"))
	second := source("A", tuesday, says(vex.NotAffected, "CVE-1", "pkg:npm/a@1"))
	third := source("A", wednesday, says(vex.Affected, "CVE-1", "pkg:npm/a@1"))
	want := "CVE-1 affected pkg:npm/a@1 05\nCVE-1 not_affected pkg:npm/a@1 06\nCVE-1 affected pkg:npm/a@1 07"
	for _, order := range [][]Source{{first, second, third}, {third, second, first}, {second, third, first}, {third, first, third, second, first}} {
		d, conflicts := Merge(order, nil)
		if got := listed(d); got != want || len(conflicts) != 0 {
			t.Errorf("got\n%s\n%v", got, conflicts)
		}
	}
}

// Every way up of a small graph without circles, one after another, is the
// oracle for what is said of walls.
func TestWallsAgreeWithEveryWay(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	name := func(i int) string { return fmt.Sprintf("pkg:npm/n%d", i) }
	counts := map[way]int{}
	for range 300 {
		n := 3 + rnd.IntN(6)
		var edges []string
		parents := make(map[int][]int)
		for to := 1; to < n; to++ {
			for from := range to {
				if rnd.IntN(3) == 0 || from == to-1 && len(parents[to]) == 0 {
					edges = append(edges, name(from)+" > "+name(to))
					parents[to] = append(parents[to], from)
				}
			}
		}
		w, at := newTestWays(world(edges...))
		var walls []int
		var vertices []int32
		for i := range n {
			if rnd.IntN(4) == 0 {
				walls = append(walls, i)
				vertices = append(vertices, at[name(i)])
			}
		}
		met, free := 0, 0
		var climb func(i int)
		climb = func(i int) {
			switch {
			case slices.Contains(walls, i):
				met++
			case len(parents[i]) == 0:
				free++
			}
			if !slices.Contains(walls, i) {
				for _, p := range parents[i] {
					climb(p)
				}
			}
		}
		climb(n - 1)
		want := unmet
		switch {
		case met > 0 && free == 0:
			want = covered
		case met > 0:
			want = partly
		}
		counts[want]++
		if got := w.reach(at[name(n-1)], vertices, wallsName(vertices)); got != want {
			t.Fatalf("%v with walls %v: %d, want %d", edges, walls, got, want)
		}
	}
	if counts[unmet] < 20 || counts[partly] < 20 || counts[covered] < 20 {
		t.Errorf("the graphs are one-sided: %v", counts)
	}
}

// Near misses of a package URL: a statement that applies too widely hides what
// is there.
func TestNearPackageURLsDoNotMatch(t *testing.T) {
	for _, c := range []struct {
		statement, component string
		want                 Reason
	}{
		{"pkg:npm/a", "pkg:npm/a@1", Applied},
		{"pkg:npm/a@1", "pkg:npm/a@1?vcs_url=x", Applied},
		{"pkg:npm/a@1", "pkg:npm/a@1.0", VersionOther},
		{"pkg:npm/a@1", "pkg:npm/a@1-rc.1", VersionOther},
		{"pkg:npm/%40s/a@1", "pkg:npm/a@1", NameDiffers},
		{"pkg:npm/a@1", "pkg:npm/%40s/a@1", NameDiffers},
		{"pkg:npm/ab@1", "pkg:npm/a@1", NameDiffers},
		{"pkg:npm/a@1", "pkg:pypi/a@1", NameDiffers},
		{"pkg:maven/g/a@1", "pkg:maven/g.h/a@1", NameDiffers},
		{"pkg:golang/a.b/c@v1", "pkg:golang/a.b/c/v2@v1", NameDiffers},
		{"pkg:golang/a.b/c@vv1", "pkg:golang/a.b/c@v1", VersionOther},
		{"pkg:deb/debian/a@1?arch=amd64", "pkg:deb/debian/a@1?arch=arm64", QualifierDiff},
		{"pkg:deb/debian/a@1?arch=amd64", "pkg:deb/debian/a@1", QualifierDiff},
		{"pkg:deb/debian/a@1", "pkg:deb/ubuntu/a@1", NameDiffers},
		{"pkg:npm/a@1#lib", "pkg:npm/a@1#lib", Applied},
		{"pkg:npm/a@1#lib", "pkg:npm/a@1#lib2", NameDiffers},
		{"pkg:npm/a@1#lib", "pkg:npm/a@1", NameDiffers},
		{"pkg:oci/a?repository_url=https://ghcr.io/b/a/", "pkg:oci/a@1?repository_url=ghcr.io/b/a", Applied},
		{"pkg:oci/a?repository_url=ghcr.io/b/a", "pkg:oci/a@1?repository_url=ghcr.io.evil.example/b/a", QualifierDiff},
		{"pkg:npm/", "pkg:npm/a@1", NoIdentity},
		{"", "pkg:npm/a@1", NoIdentity},
		{"pkg:npm/a@1", "", NameDiffers},
	} {
		if ok, why := Matches(c.statement, c.component); why != c.want || ok != (c.want == Applied) {
			t.Errorf("%q of %q: %v, %s, want %s", c.statement, c.component, ok, why, c.want)
		}
	}
}
