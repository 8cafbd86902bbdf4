package version

import (
	"errors"
	"strings"
	"testing"
)

func TestVersionsStandInTheOrderOfTheirEcosystem(t *testing.T) {
	tests := []struct{ ecosystem, ascending string }{
		{"npm", "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 v1.0.0 1.0.1 1.10.0"},
		{"PyPI", "legacy-1 1.0.dev1 1.0a1.dev1 1.0a1 1.0b1 1.0rc1 1.0 1.0+local 1.0.post1.dev1 1.0.post1 1.1 1!0.1"},
		{"Maven", "1.0-alpha-1 1.0-beta-1 1.0-milestone-1 1.0-rc1 1.0-SNAPSHOT 1.0 1.0-sp 1.0-jre 1.0-1 1.0.1"},
		{"RubyGems", "1.0.a 1.0.a.2 1.0.b1 1.0.pre 1.0.rc1 1.0 1.0.1 1.10"},
		{"Debian:12", "1.0~~ 1.0~rc1-1 1.0-1~bpo12+1 1.0-1 1.0-1+deb12u1 1.0-1.1 1.0+dfsg-1 1.0.1-1 1:0.5"},
		{"Ubuntu:24.04:LTS", "1.1.1f-1ubuntu2.8 1.1.1f-1ubuntu2.16"},
		{"Alpine:v3.20", "1.2_alpha1 1.2_rc1 1.2 1.2-r1 1.2_p1 1.2a 1.2.1 1.10"},
		{"Red Hat", "1.0~rc1-1 1.0-1 1.0-2.el9 1.0^git1-1 1.0.1-1 1:0.1-1"},
		{"NuGet", "1.0.0-Alpha 1.0.0-beta 1.0.0 1.0.0.1"},
		{"Packagist", "1.0.0-dev 1.0.0-alpha1 1.0.0-beta1 1.0.0-RC1 v1.0.0 1.0.1"},
		{"Go", "v0.0.0-20190101000000-abcdefabcdef v0.0.0-20200101000000-abcdefabcdef v0.1.0 v1.0.0-rc.1 1.0.0 v1.0.1-0.20200101000000-abcdefabcdef v1.0.1 v2.0.0+incompatible"},
		{"Go", "go1.20 go1.21rc2 go1.21rc10 go1.21.0 1.21.3 go1.21.4-vendor 1.22.0-rc.1 1.22.0"},
		{"Hackage", "1.0 1.0.0 1.0.1 1.10"},
		{"CRAN", "1.0-1 1.0.2 1.0-10"},
		{"Pub", "1.0.0-dev.1 1.0.0 1.0.0+1 1.0.0+2 1.0.1"},
		{"ConanCenter", "1.1- 1.1-pre1 1.1 1.1.1 1.1.2.3 1.1a"},
		{"alpm", "1.5b 1.5 1.5.b 1.5.1 1:0.1"},
		{"gentoo", "1.0_alpha1 1.0_rc1 1.0 1.0-r1 1.0_p1 1.0b 1.0.0 1.01 1.1"},
		{"openssl", "0.9.8 0.9.8a 0.9.8za 1.1.1 1.1.1w 3.0.0-alpha1 3.0.0"},
	}
	for _, tt := range tests {
		list := strings.Fields(tt.ascending)
		for i, a := range list {
			for j, b := range list {
				got, err := Compare(tt.ecosystem, a, b)
				if err != nil {
					t.Fatalf("%s %s %s: %v", tt.ecosystem, a, b, err)
				}
				if want := sign(i - j); got != want {
					t.Errorf("%s: %s to %s: %d, want %d", tt.ecosystem, a, b, got, want)
				}
			}
		}
	}
}

func TestVersionsWithSeveralSpellingsAreEqual(t *testing.T) {
	for _, tt := range [][3]string{
		{"npm", "1.2.3+a", "v1.2.3+b"}, {"PyPI", "2022.12.07", "2022.12.7.0"}, {"PyPI", "1.0-1", "1.0.post1"},
		{"Maven", "1.0.0", "1"}, {"Maven", "1.0.Final", "1.0"}, {"RubyGems", "1.0.0", "1"}, {"Debian", "0:1.0-0", "1.0"},
		{"NuGet", "1.0.0-BETA", "1.0-beta"}, {"Go", "v2.0.0+incompatible", "2.0.0"}, {"Go", "go1.22rc1", "1.22.0-rc.1"},
		{"Alpine", "1.2-r0", "1.2"}, {"Red Hat", "0:1.0-1", "1.0-1"}, {"ConanCenter", "1", "1.0.0"}, {"RubyGems", "3.0.0-rc.1", "3.0.0.pre.rc.1"}, {"npm", " 1.0.0 ", "1.0.0"},
	} {
		if got, err := Compare(tt[0], tt[1], tt[2]); err != nil || got != 0 {
			t.Errorf("%s: %s to %s: %d, %v", tt[0], tt[1], tt[2], got, err)
		}
	}
}

func TestVersionsThatCannotBeReadAreRefused(t *testing.T) {
	for _, tt := range []struct {
		ecosystem, version string
		want               error
	}{
		{"npm", "", ErrEmpty},
		{"npm", " \t", ErrEmpty},
		{"npm", strings.Repeat("1", MaxLen+1), ErrTooLong},
		{"Go", "(devel)", ErrMalformed},
		{"Debian", "x:1.0", ErrMalformed},
		{"CRAN", "1.x", ErrMalformed},
		{"datetime", "2024-01-01", ErrMalformed},
		{"no-such", "1", ErrEcosystem},
		{"Android", "1", ErrEcosystem},
	} {
		if _, err := Compare(tt.ecosystem, tt.version, "1"); !errors.Is(err, tt.want) {
			t.Errorf("%s %q: %v, want %v", tt.ecosystem, clip(tt.version), err, tt.want)
		}
	}
}

func TestTheCacheStaysWithinItsLimit(t *testing.T) {
	c := NewCache(2)
	o, _ := For("npm")
	for _, v := range []string{"1.0.0", "1.0.1", "1.0.2", "1.0.0", ""} {
		_, err := c.Parse(o, v)
		if (err != nil) != (v == "") {
			t.Errorf("%q: %v", v, err)
		}
		if len(c.parsed) > 2 {
			t.Errorf("%d versions kept", len(c.parsed))
		}
	}
	if n, err := c.Compare(o, "1.0.0", "1.0.1"); n != -1 || err != nil {
		t.Error(n, err)
	}
}

func FuzzCompareIsAntisymmetricAndKeysKeepTheOrder(f *testing.F) {
	for name := range ordered() {
		f.Add(name, "1.0-rc1", "1.0.0")
		f.Add(name, "1:1.2.3~a-1", "v1.2_p1")
	}
	f.Fuzz(func(t *testing.T, name, a, b string) {
		if _, ok := For(name); ok {
			checkPair(t, name, a, b)
		}
	})
}
