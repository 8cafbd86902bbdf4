package version

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// regular lists for each order what may stand behind the numbers of versions
// as its registry holds them.
func regular() map[string][]string {
	semver := []string{"", "", "-alpha", "-alpha.1", "-beta.2", "-beta.11", "-rc.1", "-rc.10", "-0", "-0.3.7", "-x.7.z.92", "+build", "-rc.1+5"}
	return map[string][]string{
		"npm": semver, "crates.io": semver, "Hex": semver, "SwiftURL": semver, "Bitnami": {"", "-0", "-1", "-2", "-10"},
		"Pub":         {"", "-dev.1", "-beta", "-nullsafety.0", "+1", "+2", "-dev.1+1", "+hotfix"},
		"Go":          {"", "-rc.1", "-pre", "-0.20191109021931-daa7c04131f5", "-rc.1.0.20191109021931-daa7c04131f5", "+incompatible", "-20180101000000-abcdefabcdef"},
		"PyPI":        {"", ".dev1", "a1", "a1.dev2", "b2", "rc1", ".post1", ".post1.dev2", "+local.1", "+1", "-1", "c3", "_beta4"},
		"Maven":       {"", "-alpha-1", "-beta-2", "-M1", "-RC1", "-rc-2", "-SNAPSHOT", ".Final", "-jre", "-android", "-sp", ".RELEASE", "-2"},
		"RubyGems":    {"", ".pre", ".pre.1", ".rc1", ".beta.2", ".a", ".rc.10"},
		"NuGet":       {"", "-alpha", "-Beta.2", "-rc.1", "-preview.5.20301", "+meta"},
		"Packagist":   {"", "-dev", "-alpha1", "-beta2", "-RC1", "-RC10", "-beta"},
		"CRAN":        {"", "-1", "-10", "-2"},
		"Hackage":     {""},
		"Debian":      {"", "-1", "-1+deb12u1", "-1+deb12u10", "-1~bpo12+1", "~rc1-1", "~beta2-3", "+dfsg-2", "+git20240101-1", "-0.1", "-1.1", "a-2"},
		"Alpine":      {"", "-r0", "-r1", "-r10", "_alpha1", "_beta2-r0", "_rc3-r1", "_p1", "_p2-r0", "_git20240101-r0", "a-r0", "b", "w-r3"},
		"Red Hat":     {"-1", "-1.el9", "-2.el9", "-10.el9_4", "~rc1-1", "^git1-1", "^20240101-2", "-1.fc40", "a-1"},
		"ConanCenter": {"", "-alpha", "-rc.1", "+1", "-pre+2"},
		"alpm":        {"-1", "-2", "-1.1", "a-1", "b-1", "rc1-1", ".r12-1", "beta-3"},
		"gentoo":      {"", "a", "_alpha1", "_beta2", "_pre3", "_rc4", "_p5", "_p", "-r0", "-r1", "_p5-r2", "b_rc1-r3", "_alpha1_p2"},
		"openssl":     {"", "a", "b", "w", "za", "-alpha1", "-beta2"},
	}
}

func drawRegular(tails []string) *rapid.Generator[string] {
	numbers := []string{"0", "1", "2", "3", "9", "10", "11", "20", "100", "2024", "20240131"}
	return rapid.Custom(func(t *rapid.T) string {
		parts := rapid.SliceOfN(rapid.SampledFrom(numbers), 3, 3).Draw(t, "numbers")
		if keep := rapid.IntRange(1, 6).Draw(t, "how many"); keep < 3 {
			parts = parts[:keep]
		}
		return strings.Join(parts, ".") + rapid.SampledFrom(tails).Draw(t, "tail")
	})
}

func TestRegularVersionsStandInOneLine(t *testing.T) {
	for name, tails := range regular() {
		t.Run(name, func(t *testing.T) {
			one := drawRegular(tails)
			o, ok := For(name)
			if !ok {
				t.Fatal("no order")
			}
			rapid.Check(t, func(t *rapid.T) {
				texts := rapid.SliceOfN(one, 3, 6).Draw(t, "versions")
				var list []Version
				for _, s := range texts {
					v, err := o.Parse(s)
					if err != nil {
						t.Fatalf("%s: %v", s, err)
					}
					list = append(list, v)
				}
				for _, a := range list {
					for _, b := range list {
						checkPair(t, name, a.text, b.text)
						for _, c := range list {
							if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
								t.Fatalf("%s is not above %s, nor that above %s, but %s is above %s", a, b, c, a, c)
							}
							if a.Compare(b) == 0 && a.Compare(c) != b.Compare(c) {
								t.Fatalf("%s equals %s, but they stand differently to %s", a, b, c)
							}
						}
					}
				}
				slices.SortStableFunc(list, Version.Compare)
				if !slices.IsSortedFunc(list, Version.Compare) {
					t.Fatalf("%v is not sorted", list)
				}
			})
		})
	}
}

func TestParsingIsStable(t *testing.T) {
	for name, tails := range regular() {
		one := drawRegular(tails)
		o, _ := For(name)
		rapid.Check(t, func(t *rapid.T) {
			s := one.Draw(t, "version")
			v, err := o.Parse(" " + s + "\t\n")
			if err != nil {
				t.Fatalf("%s %s: %v", name, s, err)
			}
			w, err := o.Parse(v.String())
			if err != nil || v.String() != s || w.String() != s || v.Compare(w) != 0 {
				t.Fatalf("%s %s: %q, %q, %v", name, s, v, w, err)
			}
		})
	}
}

// TestAHigherNumberIsAHigherVersion holds for every order: of two versions with
// the same number of numbers, the first number that differs decides.
func TestAHigherNumberIsAHigherVersion(t *testing.T) {
	for name := range regular() {
		rapid.Check(t, func(t *rapid.T) {
			number := rapid.IntRange(0, 5000)
			a := rapid.SliceOfN(number, 3, 3).Draw(t, "a")
			b := rapid.SliceOfN(number, 3, 3).Draw(t, "b")
			keep := rapid.IntRange(0, 3).Draw(t, "same")
			copy(b[:keep], a[:keep])
			got, err := Compare(name, join(a), join(b))
			if err != nil {
				t.Fatal(err)
			}
			if want := slices.Compare(a, b); got != want {
				t.Fatalf("%s: %s to %s: %d, want %d", name, join(a), join(b), got, want)
			}
			checkPair(t, name, join(a), join(b))
		})
	}
}

func join(numbers []int) string {
	var b strings.Builder
	for i, n := range numbers {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

func TestVersionsOfDifferentOrdersAreOrderedByTheirOrders(t *testing.T) {
	npm, _ := For("npm")
	debian, _ := For("Debian")
	a, errA := npm.Parse("2.0.0")
	b, errB := debian.Parse("1.0.0")
	if errA != nil || errB != nil {
		t.Fatal(errA, errB)
	}
	if c := a.Compare(b); c == 0 || c != -b.Compare(a) {
		t.Errorf("%d and %d", c, b.Compare(a))
	}
	c, _ := npm.Parse("1.0.0")
	if a.Compare(b) != c.Compare(b) {
		t.Error("the order depends on the versions")
	}
	var zero Version
	if zero.Compare(zero) != 0 || zero.String() != "" {
		t.Errorf("the zero version: %d %q", zero.Compare(zero), zero)
	}
}

func TestOrdersAreComparable(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"npm", "crates.io", true}, {"Debian:12", "Ubuntu:24.04:LTS", true}, {"npm", "Go", false}, {"Red Hat", "Rocky Linux:9", true},
		{"debian", "deb", true}, {"PyPI", "python", true}, {"alpm", "archlinux", true}, {"Hackage", "intdot", false},
	} {
		a, okA := For(tt.a)
		b, okB := For(tt.b)
		if !okA || !okB || (a == b) != tt.same || (a.Scheme() == b.Scheme()) != tt.same {
			t.Errorf("%s and %s have one order: %v", tt.a, tt.b, a == b)
		}
	}
	for _, name := range []string{"Android", "OSS-Fuzz", "git", "huggingface", "", "no-such"} {
		if o, ok := For(name); ok {
			t.Errorf("%s has the order %v", name, o)
		}
	}
	var zero Order
	if _, err := zero.Parse("1"); err == nil {
		t.Error("the zero order reads versions")
	}
	if _, ok := zero.Key("1"); ok {
		t.Error("the zero order has keys")
	}
}
