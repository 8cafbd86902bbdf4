package advisory

import (
	"cmp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// ecosystems of all kinds of orders, with versions that are near one another.
func versionPools() map[string][]string {
	return map[string][]string{
		"npm":            {"1.0.0-a", "1.0.0-a.1", "1.0.0", "1.0.0+x", "1.0.1", "1.2.0", "1.10.0", "10.0.0", "01.0.0", "v1.0.0"},
		"PyPI":           {"1.0.dev1", "1.0a1", "1.0", "1.0.0", "1", "1.0.post1", "1.0+local", "1!0.1", "2022.12.07", "2022.12.7", "not a version"},
		"Go":             {"v0.0.0-20200101000000-abcdefabcdef", "0.1.0", "v0.1.0", "1.0.0", "1.0.0+incompatible", "go1.22.3", "1.22.3"},
		"Maven":          {"1", "1.0", "1.0-SNAPSHOT", "1.0-alpha-1", "1.0.Final", "1.0-sp", "1.1", "1.10"},
		"Debian:12":      {"1.0~rc1-1", "1.0-1", "1.0-1+b1", "1.0", "1:0.1", "0:1.0-1"},
		"Alpine:v3.20":   {"1.0-r0", "1.0_rc1-r0", "1.0_p1-r0", "1.0-r1", "1.10-r0"},
		"RubyGems":       {"1.0.a", "1.0", "1.0.0", "1.0.0.1", "1.10"},
		"NuGet":          {"1.0.0", "1.0", "1.0.0.0", "1.0.0-BETA", "1.0.0-beta", "1.0.0.1"},
		"Packagist":      {"1.0.0", "v1.0.0", "1.0.0-RC1", "1.0.0-patch1", "dev-main"},
		"GitHub Actions": {"1.0.0", "2.0.0-0", "2.0.0"},
		"OSS-Fuzz":       {"a", "b", "A"},
	}
}

// table puts versions into a table and returns a comparer with their references.
func table(eco string, versions []string) (*comparer, []uint32) {
	b := versionBuilder{refs: map[string]uint32{}}
	order, _ := version.For(eco)
	var refs []uint32
	for _, v := range versions {
		refs = append(refs, b.ref(order, v))
	}
	return newComparer(eco, b.table), refs
}

// TestReferencesCompareAsTheirVersions holds the comparer, with its coarse keys,
// against the full comparison.
func TestReferencesCompareAsTheirVersions(t *testing.T) {
	for eco, pool := range versionPools() {
		c, refs := table(eco, pool)
		order, known := version.For(eco)
		for i, a := range pool {
			for j, b := range pool {
				va, erra := order.Parse(a)
				vb, errb := order.Parse(b)
				readable := erra == nil && errb == nil
				want := 0
				if a != b && readable {
					want = va.Compare(vb)
				}
				c.err = nil
				if got := c.compare(refs[i], refs[j]); readable && got != want {
					t.Errorf("%s: %q and %q compare as %d, want %d", eco, a, b, got, want)
				}
				if (c.err != nil) != (a != b && !readable) {
					t.Errorf("%s: %q and %q: error %v, readable %v", eco, a, b, c.err, readable)
				}
				same := a == b || known && readable && want == 0
				if got := c.same(refs[i], refs[j]); got != same {
					t.Errorf("%s: %q and %q are the same: %v, want %v", eco, a, b, got, same)
				}
				// The version that a query asks about is compared in the same way.
				c.ask(a, b)
				if got := c.compare(asked, refs[j]); readable && got != want {
					t.Errorf("%s: asked %q and %q compare as %d, want %d", eco, a, b, got, want)
				}
				if got := c.compare(asked, below); readable && got != want {
					t.Errorf("%s: asked %q and the end %q compare as %d, want %d", eco, a, b, got, want)
				}
			}
		}
	}
}

func TestTheBeginningIsBelowEverythingAndTheStarAboveIt(t *testing.T) {
	c, refs := table("npm", []string{"0", "*", "0.0.0-0", "99999999.0.0"})
	if refs[0] != beginning || refs[1] != anyLimit {
		t.Fatalf("references %v", refs)
	}
	order := []uint32{beginning, refs[2], refs[3], anyLimit}
	for i, a := range order {
		for j, b := range order {
			if got, want := c.compare(a, b), cmp.Compare(i, j); got != want {
				t.Errorf("%q and %q compare as %d, want %d", c.text(a), c.text(b), got, want)
			}
		}
	}
	if c.text(beginning) != "0" || c.text(anyLimit) != "*" {
		t.Errorf("%q %q", c.text(beginning), c.text(anyLimit))
	}
}

func TestATableKeepsEveryVersionOncePerOrder(t *testing.T) {
	b := versionBuilder{refs: map[string]uint32{}}
	npm, _ := version.For("npm")
	cargo, _ := version.For("crates.io") // the same order
	debian, _ := version.For("Debian")
	one := b.ref(npm, "1.0.0")
	if b.ref(npm, "1.0.0") != one || b.ref(cargo, "1.0.0") != one {
		t.Error("an equal version is kept twice")
	}
	if b.ref(debian, "1.0.0") == one {
		t.Error("versions of two orders share their key")
	}
	if b.ref(npm, "1.0.0+x") == one {
		t.Error("two texts share a reference")
	}
}

// TestVersionsComeBackFromTheTable draws any text, with and without a key.
func TestVersionsComeBackFromTheTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		eco := rapid.SampledFrom([]string{"npm", "PyPI", "OSS-Fuzz", "Debian"}).Draw(t, "ecosystem")
		list := rapid.SliceOfN(rapid.OneOf(rapid.String(), rapid.StringMatching(`[0-9]{1,3}(\.[0-9]{1,3}){0,3}(-rc[0-9])?`)), 1, 20).Draw(t, "versions")
		c, refs := table(eco, list)
		order, _ := version.For(eco)
		for i, text := range list {
			if got := c.text(refs[i]); got != text {
				t.Fatalf("%q came back as %q", text, got)
			}
			if text == "0" || text == "*" {
				continue
			}
			key, keyed := order.Key(text)
			if got, ok := c.key(refs[i]); got != key || ok != keyed {
				t.Fatalf("key of %q: %d %v, want %d %v", text, got, ok, key, keyed)
			}
		}
	})
}

func TestAReferenceOutOfRangeHasNoText(t *testing.T) {
	c, refs := table("npm", []string{"1.0.0"})
	for _, ref := range []uint32{refs[0] + 1, uint32(len(c.table)), uint32(len(c.table)) + 1, 1 << 31} {
		c.text(ref) // must not panic, whatever a damaged file holds
		c.compare(ref, refs[0])
	}
	for cut := range len(c.table) {
		text, _, _ := c.table[:cut].at(1)
		if string(text) == "1.0.0" {
			t.Errorf("a table cut at %d still gives its version", cut)
		}
	}
}

func TestTheFirstErrorIsKept(t *testing.T) {
	long := strings.Repeat("9", version.MaxLen+1)
	c, refs := table("npm", []string{long, "1.0.0"})
	if got := c.compare(refs[0], refs[1]); got != 0 || c.err == nil {
		t.Fatalf("%d, %v", got, c.err)
	}
	first := c.err
	c.compare(refs[1], refs[0])
	if c.err != first {
		t.Error("a later error takes the place of the first")
	}
	if c.same(refs[0], refs[1]) {
		t.Error("a version that cannot be read is the same as another")
	}
	if !c.same(refs[0], refs[0]) {
		t.Error("a version that cannot be read is not the same as itself")
	}
	c.ask("1.0.0", "")
	if c.err != nil {
		t.Error("a new question begins with an old error")
	}
}

func TestParsedVersionsAreBounded(t *testing.T) {
	var list []string
	for i := range 300 {
		list = append(list, "1.0+local."+strings.Repeat("x", i+1)) // one key for all
	}
	c, refs := table("PyPI", list)
	for i := range maxParsed {
		c.parsed[uint32(1<<20+i)] = version.Version{}
	}
	for i := range refs {
		if c.compare(refs[0], refs[i]) != cmp.Compare(0, i) {
			t.Fatalf("%q and %q", list[0], list[i])
		}
	}
	if len(c.parsed) > maxParsed {
		t.Errorf("%d parsed versions are kept", len(c.parsed))
	}
}

func TestAskingTheSameVersionAgainKeepsIt(t *testing.T) {
	c, refs := table("PyPI", []string{"1.0+b"})
	c.ask("1.0+a", "1.0+c")
	if c.compare(asked, refs[0]) != -1 || c.compare(below, refs[0]) != 1 {
		t.Error("1.0+a < 1.0+b < 1.0+c does not hold")
	}
	c.ask("1.0+c", "1.0+a")
	if c.compare(asked, refs[0]) != 1 || c.compare(below, refs[0]) != -1 {
		t.Error("a new question is answered with the old version")
	}
	if c.text(asked) != "1.0+c" || c.text(below) != "1.0+a" {
		t.Errorf("%q %q", c.text(asked), c.text(below))
	}
}
