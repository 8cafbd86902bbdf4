package version

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestOnlyVersionsOfRegularFormHaveKeys(t *testing.T) {
	for _, tt := range []struct{ ecosystem, with, without string }{
		{"npm", "0 1 1.2 1.2.3 v1.2.3 1.2.3-rc.1 1.2.3-0.x+b 01.2.3", "latest 1.2.3.4 1.x .1 1. v -1 1.2.3- 1.2.3-a..b 1.2.3-a_b 1.2.3--x"},
		{"NuGet", "1 1.2.3.4 1.2.3.4-rc.1", "1.2.3.4.5 a"},
		{"Pub", "1.2.3 1.2.3-dev.1 1.2.3+4", "1.2.3.4 any"},
		{"Go", "v1.2.3 go1.22rc1 v0.0.0-20191109021931-daa7c04131f5 v2.0.0+incompatible 1.22", "(devel) devel master go v1.x"},
		{"PyPI", "1 1.0 1!2.0 v1.0 1.0.dev1 1.0a1 1.0-alpha.1 1.0rc 1.0.post1 1.0-1 1.0+local.1 1.0+a-b_c 1.0A1.POST2.DEV3",
			"legacy 1.0-final 1.0.x 1! 1!a v 1.0+ 1.0+. 1.0+a. 1.0+a..b 1.0a.b"},
		{"Maven", "1 1.0 1.0-SNAPSHOT 1.0.Final 2.0-rc1 31.0-jre 1.0_1", "Final 1. 1.. 1.-a"},
		{"RubyGems", "1 1.0.0 1.0.rc1 1.0.a.b 1.0rc", "a 1..0 1. 1.0-rc1 1.00 00 1_0"},
		{"Packagist", "1.0.0 v1.0 V1.0 1.0.0-beta1 1.0.0-RC1 1.0.0-dev 1_0", "dev-main 1.0-p1 1.0.0-patch1 1.0.0- 1.0#x 1234567890123456.0"},
		{"CRAN", "1 1.0-4 1.0.5", "1.x 1..0 -1 1.0-"},
		{"Hackage", "1 1.0 1.0.0.1", "1.0-4 1.x 1. a"},
		{"intdot", "1 1.0", "1.x"},
		{"Debian", "1 1.0 1:1.0-1 1.0~rc1-1 1.0+dfsg-1 1.0a-1 7.88.1-10+deb12u5 1.0-1-2", "a1.0 x:1 :1 1.0.-1 1.0_1-1 1.0-a 1.0- 1.0:1"},
		{"Red Hat", "1 1.0-1 1:1.0-1.el9 1.0~rc1-1 1.0^git1-1 1.0a-1 1_0-1", "a 1.0- el9 -1"},
		{"Alpine", "1 1.0 1.0-r1 1.0a 1.0_rc1-r2 1.0_p1_git2-r0 1.0_git1", "a 1.0-r 1.0-1 1.0_foo1 1.0_cvs 1.01 1.0_p1x 1.0_p1_x 1.0~abc 1.0ab"},
		{"ConanCenter", "1 1.0 1.0.0-pre 1.0+b", "a 1.a 1.0a cci.20200101"},
		{"alpm", "", "1 1.0-1 1:1.0-1"},
		{"gentoo", "", "1 1.0-r1"},
		{"openssl", "", "1.1.1w 3.0.0"},
		{"datetime", "", "2024-01-31T23:00:00Z"},
		{"lexicographic", "", "a"},
	} {
		o, ok := For(tt.ecosystem)
		if !ok {
			t.Fatal(tt.ecosystem)
		}
		for want, list := range map[bool]string{true: tt.with, false: tt.without} {
			for _, v := range strings.Fields(list) {
				key, ok := o.Key(v)
				if ok != want {
					t.Errorf("%s %s: has a key: %v", tt.ecosystem, v, ok)
				}
				if !ok && key != 0 {
					t.Errorf("%s %s: key %#x without being one", tt.ecosystem, v, key)
				}
			}
		}
	}
}

func TestKeysLookAtTheVersionAlone(t *testing.T) {
	for name := range regular() {
		o, _ := For(name)
		bare, okBare := o.Key("1.2.3")
		padded, okPadded := o.Key(" \t1.2.3\n")
		if okBare != okPadded || bare != padded {
			t.Errorf("%s: blanks give another key", name)
		}
		for _, v := range []string{"", " ", strings.Repeat("1", MaxLen+1), strings.Repeat(" ", MaxLen+1) + "1"} {
			if k, ok := o.Key(v); ok || k != 0 {
				t.Errorf("%s: %.20q has the key %#x", name, v, k)
			}
		}
	}
}

func TestVersionsBesideEachOtherHaveOneKey(t *testing.T) {
	for _, tt := range specified() {
		o, _ := For(tt.ecosystem)
		for group := range strings.FieldsSeq(tt.ascending) {
			var key uint64
			have := false
			for v := range strings.SplitSeq(group, "=") {
				k, ok := o.Key(v)
				if ok && have && k != key {
					t.Errorf("%s: %s has the key %#x, another spelling %#x", tt.name, v, k, key)
				}
				if ok {
					key, have = k, true
				}
			}
		}
	}
}

// TestKeysOfNumbersRiseThroughAllClasses crosses the borders at which a number
// takes more bits: 2^4, 2^8, 2^13 and 2^30.
func TestKeysOfNumbersRiseThroughAllClasses(t *testing.T) {
	o, _ := For("Hackage")
	last := uint64(0)
	for _, n := range []string{
		"0", "1", "2", "15", "16", "17", "18", "271", "272", "273", "8463", "8464", "8465", "100000", "1073750287", "1073750288", "1073750289",
	} {
		k, ok := o.Key(n)
		if !ok || k <= last {
			t.Errorf("%s has the key %#x, the number before %#x", n, k, last)
		}
		last = k
	}
	for _, n := range []string{"1073750290", "9999999999999", "99999999999999999999999999", "1099511627777.5"} {
		if k, ok := o.Key(n); !ok || k != last {
			t.Errorf("%s has the key %#x, every number of this size %#x", n, k, last)
		}
	}
}

func TestKeysOfAnyTextNeverFail(t *testing.T) {
	text := rapid.StringOfN(rapid.RuneFrom([]rune("019.-_+~^:!vaprcdehktzZ *é\x00")), 0, 30, -1)
	rapid.Check(t, func(t *rapid.T) {
		s := text.Draw(t, "text")
		for name := range regular() {
			o, _ := For(name)
			k, ok := o.Key(s)
			if _, err := o.Parse(s); ok && err != nil {
				t.Fatalf("%s %q has the key %#x and is no version: %v", name, s, k, err)
			}
		}
	})
}
