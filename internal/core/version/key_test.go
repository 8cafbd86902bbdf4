package version

import (
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// ordered lists an ecosystem of each order, with the words its versions hold.
func ordered() map[string][]string {
	return map[string][]string{
		"npm":         {"-", "+", "alpha", "beta", "rc", "0", "x", "-0", "v"},
		"Go":          {"-", "+incompatible", "rc", "beta", "v", "go", "-0.20200101000000-abcdefabcdef", "-rc."},
		"PyPI":        {"a", "b", "rc", "c", "alpha", "pre", "preview", "post", "rev", "r", "dev", "-", "_", "+", "!", "v", "local", "*"},
		"Maven":       {"-", "alpha", "a", "beta", "m", "rc", "cr", "snapshot", "SNAPSHOT", "sp", "ga", "Final", "RELEASE", "jre", "v", "_"},
		"RubyGems":    {"a", "rc", "pre", "beta", "A", "-", "x"},
		"crates.io":   {"-", "+", "alpha", "rc", "pre", "0"},
		"NuGet":       {"-", "+", "alpha", "ALPHA", "Beta", "rc", "pre"},
		"Packagist":   {"-", "_", "+", "dev", "alpha", "a", "beta", "b", "RC", "rc", "p", "pl", "patch", "stable", "v", "x"},
		"Pub":         {"-", "+", "dev", "beta", "1"},
		"CRAN":        {"-"},
		"Hackage":     {},
		"Debian":      {"~", "+", "-", ":", "a", "rc", "dfsg", "ubuntu", "deb12u", "~bpo", "b", "git"},
		"Alpine":      {"_", "-r", "_p", "_rc", "_alpha", "_beta", "_pre", "_git", "_cvs", "_svn", "a", "b", "~abc", "0"},
		"Red Hat":     {"~", "^", "-", ":", ".el", "fc", "a", "rc", "_", "+", "git"},
		"ConanCenter": {"-", "+", "a", "cci", "pre", "rc"},
		"alpm":        {"-", ":", "a", "rc", "_", "+"},
		"gentoo":      {"_", "_p", "_rc", "_alpha", "-r", "a", "b"},
		"openssl":     {"a", "z", "-", "alpha", "zb"},
	}
}

// drawVersion makes versions that are mostly regular and close to each other.
func drawVersion(words []string) *rapid.Generator[string] {
	numbers := []string{"0", "1", "2", "9", "10", "00", "01", "09", "17", "273", "2024", "20240131", "9999999999", "99999999999999999999"}
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for i := range rapid.IntRange(1, 4).Draw(t, "numbers") {
			if i > 0 {
				b.WriteByte('.')
			}
			b.WriteString(rapid.SampledFrom(numbers).Draw(t, "number"))
		}
		for range rapid.IntRange(0, 4).Draw(t, "tail") {
			switch rapid.IntRange(0, 4).Draw(t, "kind") {
			case 0:
				b.WriteByte('.')
			case 1, 2:
				b.WriteString(rapid.SampledFrom(numbers).Draw(t, "number"))
			default:
				if len(words) > 0 {
					b.WriteString(rapid.SampledFrom(words).Draw(t, "word"))
				}
			}
		}
		if rapid.IntRange(0, 9).Draw(t, "lead") == 0 && len(words) > 0 {
			return rapid.SampledFrom(words).Draw(t, "first") + b.String()
		}
		return b.String()
	})
}

// failer is what tests, fuzz targets and properties share.
type failer interface {
	Helper()
	Fatalf(string, ...any)
}

// checkPair checks what must hold for any two strings.
func checkPair(t failer, name, a, b string) {
	t.Helper()
	o, ok := For(name)
	if !ok {
		t.Fatalf("%s has no order", name)
	}
	v, errA := o.Parse(a)
	w, errB := o.Parse(b)
	if errA != nil || errB != nil {
		return
	}
	if c := v.Compare(v); c != 0 {
		t.Fatalf("%s: %q compared with itself: %d", name, a, c)
	}
	c := v.Compare(w)
	if back := w.Compare(v); back != -c {
		t.Fatalf("%s: %q to %q: %d, and back %d", name, a, b, c, back)
	}
	ka, okA := o.Key(a)
	kb, okB := o.Key(b)
	if okA && okB && (c < 0 && ka > kb || c > 0 && ka < kb || c == 0 && ka != kb) {
		t.Fatalf("%s: %q to %q: %d, but keys %#x and %#x", name, a, b, c, ka, kb)
	}
}

func TestKeysKeepTheOrderOfGeneratedVersions(t *testing.T) {
	for name, words := range ordered() {
		t.Run(name, func(t *testing.T) {
			one := drawVersion(words)
			rapid.Check(t, func(t *rapid.T) {
				versions := rapid.SliceOfN(one, 2, 6).Draw(t, "versions")
				for _, a := range versions {
					for _, b := range versions {
						checkPair(t, name, a, b)
					}
				}
			})
		})
	}
}

func TestKeysKeepTheOrderOfRealVersions(t *testing.T) {
	for _, name := range []string{"Bitnami", "CRAN", "Go", "Hackage", "Julia", "Maven", "Packagist", "PyPI", "RubyGems", "crates.io", "npm"} {
		t.Run(name, func(t *testing.T) {
			versions := realVersions(t, name)
			o, _ := For(name)
			keyed := 0
			for _, v := range versions {
				if _, ok := o.Key(v); ok {
					keyed++
				}
			}
			t.Logf("%d versions, %.2f %% with a key", len(versions), 100*float64(keyed)/float64(len(versions)))
			if keyed*100 < len(versions)*97 {
				t.Errorf("only %d of %d versions have a key", keyed, len(versions))
			}
			random := rand.New(rand.NewPCG(1, 2))
			for i, a := range versions {
				if i+1 < len(versions) {
					checkPair(t, name, a, versions[i+1])
				}
				checkPair(t, name, a, versions[random.IntN(len(versions))])
			}
		})
	}
}

func TestKeysTellVersionsApartThatDifferInAnyNumber(t *testing.T) {
	for name, pairs := range map[string][][2]string{
		"npm":      {{"4.17.20", "4.17.21"}, {"1.0.0-rc.1", "1.0.0"}, {"1.0.0-rc.1", "1.0.0-rc.2"}, {"20240131.0.1", "20240131.0.2"}},
		"PyPI":     {{"1.0.dev1", "1.0a1"}, {"1.0a1", "1.0"}, {"1.0", "1.0.post1"}, {"2022.12.6", "2022.12.7"}, {"2022.12.7", "1!1.0"}},
		"Maven":    {{"2.14.1", "2.15.0"}, {"31.1-jre", "32.0.0-jre"}},
		"Debian":   {{"7.88.1-10", "7.88.1-11"}, {"1:1.0", "2:0.1"}, {"1.0~rc1-1", "1.0-1"}},
		"Alpine":   {{"1.2.3-r0", "1.2.3-r1"}, {"1.2.3_rc1", "1.2.3"}, {"1.2.3", "1.2.3_p1"}, {"1.1.1a", "1.1.1b"}},
		"Red Hat":  {{"1.0-1.el9", "1.0-2.el9"}, {"0:9", "1:1"}},
		"RubyGems": {{"1.0.rc1", "1.0"}, {"1.0.rc1", "1.0.rc2"}},
		"Go":       {{"v1.2.2", "1.2.3"}, {"go1.22rc1", "go1.22.0"}},
	} {
		o, _ := For(name)
		for _, p := range pairs {
			a, okA := o.Key(p[0])
			b, okB := o.Key(p[1])
			if !okA || !okB || a >= b {
				t.Errorf("%s: keys of %s and %s are %#x (%v) and %#x (%v)", name, p[0], p[1], a, okA, b, okB)
			}
		}
	}
}

func TestKeysTakeNoAllocation(t *testing.T) {
	for name, v := range keyExamples() {
		o, _ := For(name)
		if n := testing.AllocsPerRun(50, func() { o.Key(v) }); n != 0 {
			t.Errorf("%s %s: %v allocations", name, v, n)
		}
		if _, ok := o.Key(v); !ok {
			t.Errorf("%s %s has no key", name, v)
		}
	}
}

func keyExamples() map[string]string {
	return map[string]string{
		"npm": "4.17.21-beta.1", "PyPI": "2022.12.7rc1.post2", "Maven": "5.3.18.RELEASE", "Go": "v0.0.0-20200101000000-abcdefabcdef",
		"Debian": "1:7.88.1-10+deb12u5", "Alpine": "1.2.3_p1-r5", "Red Hat": "1:4.22.10-1.el6", "RubyGems": "5.2.8.1",
		"Packagist": "v4.4.0-BETA1", "NuGet": "6.0.1304.2", "ConanCenter": "1.2.13", "CRAN": "1.0-4",
	}
}

func BenchmarkKey(b *testing.B) {
	for name, v := range keyExamples() {
		b.Run(name, func(b *testing.B) {
			o, _ := For(name)
			for b.Loop() {
				o.Key(v)
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	for name, v := range keyExamples() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			o, _ := For(name)
			for b.Loop() {
				if _, err := o.Parse(v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCompareParsed(b *testing.B) {
	for name, v := range keyExamples() {
		b.Run(name, func(b *testing.B) {
			o, _ := For(name)
			x, _ := o.Parse(v)
			y, _ := o.Parse(v + "1")
			for b.Loop() {
				x.Compare(y)
			}
		})
	}
}

func BenchmarkCached(b *testing.B) {
	o, _ := For("PyPI")
	c := NewCache(1000)
	for b.Loop() {
		if _, err := c.Parse(o, "2022.12.7rc1.post2"); err != nil {
			b.Fatal(err)
		}
	}
}
