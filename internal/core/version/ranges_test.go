package version

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestOperatorsOfEveryNotationMeanTheSame(t *testing.T) {
	for _, tt := range []struct {
		op      string
		holds   string // of 1.2.3, 1.2.4 and 1.2.5, those in the range
		skipped string // ecosystems whose notation has no such operator
	}{
		{"<", "1.2.3", ""}, {"<=", "1.2.3 1.2.4", ""}, {"=", "1.2.4", ""}, {"==", "1.2.4", ""}, {">=", "1.2.4 1.2.5", ""}, {">", "1.2.5", ""}, {"!=", "1.2.3 1.2.5", ""},
	} {
		for _, name := range []string{
			"npm", "crates.io", "Julia", "Pub", "Hex", "PyPI", "Maven", "NuGet", "RubyGems", "Packagist", "Hackage", "ConanCenter",
			"Debian:12", "Red Hat", "Alpine", "Go", "SwiftURL", "CRAN", "alpm", "gentoo", "openssl", "nginx", "intdot", "conda", "cocoapods", "terraform", "opam",
		} {
			for _, text := range []string{tt.op + "1.2.4", tt.op + " 1.2.4"} {
				r, err := ParseRange(name, text)
				if err != nil {
					t.Errorf("%s %q: %v", name, text, err)
					continue
				}
				var got []string
				for _, v := range []string{"1.2.3", "1.2.4", "1.2.5"} {
					in, err := r.Contains(v)
					if err != nil {
						t.Fatal(err)
					}
					if in {
						got = append(got, v)
					}
				}
				if strings.Join(got, " ") != tt.holds {
					t.Errorf("%s %q holds %v, want %s", name, text, got, tt.holds)
				}
			}
		}
	}
}

func TestBordersOfNativeNotations(t *testing.T) {
	for _, tt := range []struct{ ecosystem, text, in, out string }{
		{"npm", "^1.2", "1.2.0 1.99.0", "1.1.9 2.0.0-0"},
		{"npm", "^0.0", "0.0.0 0.0.9", "0.1.0"},
		{"npm", "^1.x", "1.0.0 1.9.9", "2.0.0"},
		{"npm", "~1.2", "1.2.0 1.2.9", "1.3.0"},
		{"npm", "~0", "0.0.0 0.9.9", "1.0.0"},
		{"npm", "~1.2.3-beta.2", "1.2.3-beta.2 1.2.3 1.2.9", "1.2.3-beta.1 1.3.0"},
		{"npm", "~>1.2.3", "1.2.3 1.2.9", "1.3.0"},
		{"npm", "<1.2", "1.1.9", "1.2.0 1.2.0-rc.1"},
		{"npm", ">=1.2", "1.2.0", "1.1.9"},
		{"npm", "!=1.2", "1.1.9 1.3.0", "1.2.0 1.2.9"},
		{"npm", ">*", "", "1.0.0 0.0.0 0.0.0-0"},
		{"npm", "!=*", "", "1.0.0 0.0.0-0"},
		{"npm", ">=*", "0.0.0 9.0.0", ""},
		{"npm", "1.2.3 - 2", "1.2.3 2.9.9", "3.0.0 1.2.2"},
		{"npm", "x", "1.0.0", ""},
		{"npm", "X.X.X", "1.0.0", ""},
		{"npm", "1.*.*", "1.5.5", "2.0.0"},
		{"npm", "  >=1.0.0   <1.1.0  ", "1.0.5", "1.1.0"},
		{"npm", "1.0.0||2.0.0", "1.0.0 2.0.0", "1.5.0"},
		{"npm", "= v1.2.3", "1.2.3", "1.2.4"},
		{"npm", "1.2.3+build", "1.2.3 1.2.3+other", "1.2.4"},
		{"npm", "<99999999999999999999.0.0", "1.0.0 99999999999999999998.9.9", "99999999999999999999.0.0"},
		{"npm", "^9.9.9", "9.9.9 9.10.0", "10.0.0"},
		{"npm", "~1.9", "1.9.9", "1.10.0"},
		{"crates.io", "0.2", "0.2.0 0.2.9", "0.3.0 0.1.9"},
		{"crates.io", "0.0.3", "0.0.3", "0.0.4"},
		{"crates.io", "0", "0.9.9", "1.0.0"},
		{"crates.io", "*", "1.0.0", ""},
		{"crates.io", "^1", "1.9.9", "2.0.0"},
		{"crates.io", ">1.2", "1.3.0", "1.2.9"},
		{"Julia", "1.2.3 - 1.5", "1.2.3 1.5.9", "1.6.0"},
		{"Julia", "~1.2", "1.2.9", "1.3.0"},
		{"Julia", "0.2, 1", "0.2.5 1.9.0", "0.3.0 2.0.0"},
		{"Pub", "^1.2.3", "1.2.3 1.9.9", "2.0.0"},
		{"Pub", "^0.1.2", "0.1.2 0.1.9", "0.2.0"},
		{"Pub", ">=1.0.0 <2.0.0", "1.5.0", "2.0.0"},
		{"Hex", "~> 1.0", "1.0.0 1.9.9", "2.0.0"},
		{"Hex", "~> 1", "1.5.0", "2.0.0"},
		{"Hex", "> 1.0.0 or < 0.5.0", "1.0.1 0.4.0", "0.6.0 1.0.0"},
		{"terraform", ">= 1.2, < 2.0, != 1.5.0", "1.4.0", "1.5.0 2.0.0"},
		{"terraform", "~> 1.2.3", "1.2.9", "1.3.0"},
		{"PyPI", "~=2.2.post3", "2.2.post3 2.9", "2.2 3.0"},
		{"PyPI", "~=1!1.4.5", "1!1.4.9", "1!1.5 1.4.9"},
		{"PyPI", "== 3.1", "3.1 3.1.0 3.1+x", "3.1.1 3.1a1"},
		{"PyPI", "==3.1.*", "3.1 3.1.5 3.1a1 3.1.dev0", "3.2 3.2.dev0 3.0"},
		{"PyPI", "!=3.1.*", "3.0 3.2 3.2.dev0", "3.1 3.1a1 3.1.9"},
		{"PyPI", ">1.7", "1.7.1 1.8", "1.7 1.6"},
		{"PyPI", ">=1.0,!=1.3,<2", "1.2 1.4", "1.3 2"},
		{"PyPI", "===1.0+Local", "1.0+local", "1.0"},
		{"PyPI", "!=1.0+a", "1.0 1.0+b", "1.0+a"},
		{"PyPI", "*", "1.0 2.0.dev1", ""},
		{"PyPI", "1.2.*", "1.2.5", "1.3"},
		{"PyPI", "^0.2.3", "0.2.9", "0.3"},
		{"PyPI", "~1.2.3", "1.2.9", "1.3"},
		{"PyPI", "~1", "1.9", "2.0"},
		{"Maven", "(1.0,2.0]", "1.1 2.0", "1.0 2.1"},
		{"Maven", "[1.0,)", "1.0 99", "0.9"},
		{"Maven", "(,2.0)", "1.9 2.0-SNAPSHOT", "2.0"},
		{"Maven", "[1.0] , [2.0]", "1.0 2.0", "1.5"},
		{"Maven", "[1.0, 1.2), [1.3 , 1.5]", "1.1 1.3 1.5", "1.2 1.6"},
		{"Maven", ">=1.0,<2.0", "1.5", "2.0"},
		{"Maven", "=1.0", "1.0", "1.1"},
		{"NuGet", "[1.0,2.0)", "1.0 1.9", "2.0"},
		{"NuGet", "(,1.0]", "0.1 1.0", "1.1"},
		{"NuGet", "1.2.*", "1.2.0 1.2.9", "1.3.0"},
		{"NuGet", "1.0.0-*", "1.0.0-alpha 1.0.0 2.0.0", "0.9.0"},
		{"NuGet", "*-*", "1.0.0", ""},
		{"NuGet", "*", "0.0.1-alpha 1.0.0", ""},
		{"NuGet", ">= 1.0.0 < 2.0.0", "1.5.0", "2.0.0"},
		{"RubyGems", "~> 1", "1.0 1.9", "2.0 2.0.a"},
		{"RubyGems", "~> 1.2.3.4", "1.2.3.4 1.2.3.9", "1.2.4"},
		{"RubyGems", "~> 1.9", "1.9 1.10", "2.0"},
		{"RubyGems", ">= 1.a", "1.a 1.0", "0.9"},
		{"cocoapods", "~> 0.1.2", "0.1.9", "0.2.0"},
		{"Packagist", "~1", "1.0 1.9", "2.0"},
		{"Packagist", "^0.3", "0.3.0 0.3.9", "0.4.0"},
		{"Packagist", "^1.2@dev", "1.2.0 1.9", "2.0"},
		{"Packagist", "1.0.0 as 2.0.0", "1.0.0", "2.0.0"},
		{"Packagist", "v1.2.3", "1.2.3 v1.2.3", "1.2.4"},
		{"Packagist", "1.2.x", "1.2.5", "1.3.0"},
		{"Packagist", "1.0.0 - 2.1.0", "1.0.0 2.1.0", "2.1.1"},
		{"Packagist", "*", "1.0", ""},
		{"Packagist", "dev-main", "dev-main", "1.0"},
		{"Packagist", ">=1.0 <1.1 || >=1.2", "1.0.5 1.3", "1.1.5"},
		{"Hackage", "-any", "0.1 9", ""},
		{"Hackage", "*", "1.0", ""},
		{"Hackage", "^>= 1", "1 1.0.9", "1.1 2"},
		{"Hackage", "== 1.2.*", "1.2 1.2.9", "1.3 1.1"},
		{"Hackage", "(>= 1.0 && < 1.5) || == 2.0", "1.4 2.0", "1.5 2.1"},
		{"ConanCenter", "[~1.2.3]", "1.2.3 1.2.9", "1.3.0"},
		{"ConanCenter", "[^0.2]", "0.2.0 0.2.9", "0.3.0"},
		{"ConanCenter", "[>1 <2.0 || ^3.2]", "1.5 3.9", "2.0 4.0"},
		{"ConanCenter", "[>=1.0, include_prerelease]", "1.0 2.0", "0.9"},
		{"ConanCenter", "[*]", "0.1", ""},
		{"nginx", "1.5.0+, 1.4.1+", "1.5.0 1.27.3 1.4.1 1.4.9", "1.4.0 1.3.9"},
		{"nginx", "1.5.0+", "1.5.0 1.5.13 1.6.0 1.27.3", "1.4.9"},
		{"nginx", "1.4.1+", "1.4.1 1.4.9", "1.4.0 1.5.0 1.6.0"},
		{"nginx", "0.7.52-0.8.39", "0.7.52 0.8.39", "0.7.51 0.8.40"},
		{"nginx", "1.1.1", "1.1.1", "1.1.2"},
		{"openssl", "1.0.2,1.0.2a", "1.0.2 1.0.2a", "1.0.2b"},
		{"SwiftURL", "1.0.0...1.5.0", "1.0.0 1.5.0", "1.5.1"},
		{"SwiftURL", "^1.2.0", "1.9.0", "2.0.0"},
		{"Debian", ">= 1.0 | << 0.5", "1.0 0.4", "0.6"},
		{"Debian", "<> 1.0", "1.1 0.9", "1.0"},
		{"Debian", ">> 1.0-1", "1.0-2", "1.0-1"},
		{"Debian", "*", "1.0", ""},
		{"Go", ">=v1.2.0", "v1.2.0 1.3.0", "v1.1.9 v1.2.0-rc.1"},
		{"Go", "<go1.21.5", "go1.21.4 1.20.0", "go1.21.5"},
		{"Bitnami", ">=1.0.0-2", "1.0.0-2 1.0.0", "1.0.0-1"},
	} {
		r, err := ParseRange(tt.ecosystem, tt.text)
		if err != nil {
			t.Errorf("%s %q: %v", tt.ecosystem, tt.text, err)
			continue
		}
		for want, list := range map[bool]string{true: tt.in, false: tt.out} {
			for _, v := range strings.Fields(list) {
				if got, err := r.Contains(v); err != nil || got != want {
					t.Errorf("%s %q holds %s: %v, %v", tt.ecosystem, tt.text, v, got, err)
				}
			}
		}
	}
}

func TestTextsThatAreNoRangeAreRefusedInEveryNotation(t *testing.T) {
	for name, texts := range map[string][]string{
		"npm":         {"^", "~", "^latest", "1.2.3 || latest", "1.2.3 <", "https://registry.invalid/x.tgz", "workspace:*", "git@h.invalid:a/b", "^^1", "<>", "1.2.3.*", "^1.2.3.4"},
		"crates.io":   {"^latest", "=>1.0", "1.2.3.*"},
		"PyPI":        {"~=1.*x", ">1.*", "<=1.*", "=<1.0", "~=1", "~=", "==1.0.*.*", "@ https://registry.invalid/x.whl", "=!1"},
		"Maven":       {"[1.0", "1.0]", "[1.0,2.0", "(1.0]", "[)", "(,)x", "][", "1.+", "${x}", "[,]]"},
		"NuGet":       {"x.*", "1.x*", "[1.0", "(1.0)", "a.b.*", ""},
		"RubyGems":    {"~>", "~> x", "<", "latest", "^1.0"},
		"Packagist":   {"^x", "~", "latest", "1.0 -", "^", "@dev <"},
		"Hackage":     {"^>=", "== 1.x", "^>= a", "~1", "1.0 && <"},
		"ConanCenter": {"[~x]", "[^]", "[<"},
		"nginx":       {"", "1.0-x<"},
		"Debian":      {"", "(", "=> 1.0", "~> 1", "^1", ">="},
		"Go":          {"latest", "master", "v"},
	} {
		for _, text := range texts {
			r, err := ParseRange(name, text)
			if err == nil {
				t.Errorf("%s %q: accepted as %s", name, text, r)
			} else if !strings.Contains(err.Error(), `"`+text+`"`) && text != "" {
				t.Errorf("%s %q: the error does not name it: %v", name, text, err)
			}
		}
	}
}

func TestRangesAreBounded(t *testing.T) {
	for _, tt := range []struct {
		name, ecosystem, text string
		ok                    bool
	}{
		{"a thousand constraints", "npm", strings.Repeat(">1 ", maxConstraints), true},
		{"one more", "npm", strings.Repeat(">1 ", maxConstraints+1), false},
		{"a thousand alternatives", "npm", strings.Repeat("1.0.0||", maxConstraints-1) + "1.0.0", true},
		{"one more alternative", "npm", strings.Repeat("1.0.0||", maxConstraints) + "1.0.0", false},
		{"a thousand constraints in VERS", "npm", "vers:npm/" + strings.Repeat("1|", maxConstraints-1) + "1", true},
		{"one more in VERS", "npm", "vers:npm/" + strings.Repeat("1|", maxConstraints) + "1", false},
		{"as long as a range may be", "npm", "1.0.0" + strings.Repeat(" ", maxRangeLen-5), true},
		{"a byte longer", "npm", "1.0.0" + strings.Repeat(" ", maxRangeLen-4), false},
		{"many brackets", "Maven", strings.Repeat("[1],", maxConstraints), true},
		{"more brackets", "Maven", strings.Repeat("[1],", maxConstraints+1), false},
		{"a version that is too long", "npm", ">" + strings.Repeat("1", MaxLen+1), false},
	} {
		if _, err := ParseRange(tt.ecosystem, tt.text); (err == nil) != tt.ok {
			t.Errorf("%s: %.200v", tt.name, err)
		}
	}
	_, err := ParseRange("npm", strings.Repeat("x", 10_000))
	if err == nil || len(err.Error()) > 500 || !errors.Is(err, ErrRange) {
		t.Errorf("%.600v", err)
	}
}

func TestVERSStringsAreReadByTheRulesOfTheSpecification(t *testing.T) {
	for _, tt := range []struct{ ecosystem, text, canonical, in, out string }{
		{"npm", "vers:npm/1.2.3", "vers:npm/1.2.3", "1.2.3", "1.2.4"},
		{"npm", "vers:npm/=1.2.3", "vers:npm/1.2.3", "1.2.3", "1.2.4"},
		{"npm", "vers:npm/*", "vers:npm/*", "0.0.1 9.0.0", ""},
		{"npm", "vers:npm/ * ", "vers:npm/*", "1.0.0", ""},
		{"npm", "vers:npm/>=1.0.0", "vers:npm/>=1.0.0", "1.0.0 9.0.0", "0.9.0"},
		{"npm", "vers:npm/<1.0.0", "vers:npm/<1.0.0", "0.9.0", "1.0.0"},
		{"npm", "vers:npm/ >= 1.0.0 | < 2.0.0 ", "vers:npm/>=1.0.0|<2.0.0", "1.5.0", "2.0.0"},
		{"npm", "vers:npm/<2.0.0|>=1.0.0", "vers:npm/>=1.0.0|<2.0.0", "1.5.0", "2.0.0 0.5.0"},
		{"npm", "vers:npm/>1.0.0|<2.0.0|>=3.0.0|<=4.0.0", "vers:npm/>1.0.0|<2.0.0|>=3.0.0|<=4.0.0", "1.5.0 3.0.0 4.0.0", "1.0.0 2.0.0 2.5.0 4.0.1"},
		{"npm", "vers:npm/<1.0.0|>=2.0.0", "vers:npm/<1.0.0|>=2.0.0", "0.5.0 2.0.0", "1.0.0 1.5.0"},
		{"npm", "vers:npm/>=1.0.0|>=2.0.0|<3.0.0", "vers:npm/>=1.0.0|>=2.0.0|<3.0.0", "1.0.0 2.5.0", "0.9.0 3.0.0"},
		{"npm", "vers:npm/<1.0.0|<2.0.0", "vers:npm/<1.0.0|<2.0.0", "0.5.0 1.5.0", "2.0.0"},
		{"npm", "vers:npm/!=1.0.0", "vers:npm/!=1.0.0", "0.9.0 1.0.1", "1.0.0"},
		{"npm", "vers:npm/>=1.0.0|!=1.5.0|<2.0.0", "vers:npm/>=1.0.0|!=1.5.0|<2.0.0", "1.4.0 1.6.0", "1.5.0 2.0.0"},
		{"npm", "vers:npm/0.5.0|>=1.0.0|<2.0.0|3.0.0", "vers:npm/0.5.0|>=1.0.0|<2.0.0|3.0.0", "0.5.0 1.5.0 3.0.0", "0.6.0 2.0.0 3.0.1"},
		{"npm", "vers:NPM/1.0.0", "vers:npm/1.0.0", "1.0.0", "1.0.1"},
		{"PyPI", "vers:pypi/1%21%31.0", "vers:pypi/1%211.0", "1!1.0 1!1", "1.0 11.0"},
		{"PyPI", "vers:pypi/1.0%2babc", "vers:pypi/1.0+abc", "1.0+abc", "1.0"},
		{"Debian:12", "vers:deb/>=1:1.0~rc1+b-1", "vers:deb/>=1:1.0~rc1+b-1", "1:1.0-1", "1.0"},
		{"Alpine:v3.20", "vers:alpine/<1.2.3-r0", "vers:alpine/<1.2.3-r0", "1.2.3_rc1", "1.2.3-r1"},
		{"Red Hat", "vers:rpm/<1.0-1.el9", "vers:rpm/<1.0-1.el9", "1.0~rc1-1", "1.0-2"},
		{"Go", "vers:golang/>=v1.0.0", "vers:golang/>=v1.0.0", "v1.0.0", "v0.9.0"},
		{"crates.io", "vers:cargo/<1.0.0", "vers:cargo/<1.0.0", "0.9.0", "1.0.0"},
		{"RubyGems", "vers:gem/<1.0.0", "vers:gem/<1.0.0", "1.0.0.rc1", "1.0"},
		{"Packagist", "vers:composer/<1.0.0", "vers:composer/<1.0.0", "1.0.0-beta1", "1.0.0"},
		{"intdot", "vers:intdot/<1.10", "vers:intdot/<1.10", "1.9", "1.10"},
	} {
		r, err := ParseRange(tt.ecosystem, tt.text)
		if err != nil {
			t.Errorf("%s: %v", tt.text, err)
			continue
		}
		if r.String() != tt.canonical {
			t.Errorf("%s: canonical %s, want %s", tt.text, r, tt.canonical)
		}
		if c, err := Canonical(tt.text); (err == nil) != (tt.text == tt.canonical) || err == nil && c.String() != tt.text {
			t.Errorf("%s is canonical: %v", tt.text, err)
		}
		for want, list := range map[bool]string{true: tt.in, false: tt.out} {
			for _, v := range strings.Fields(list) {
				if got, err := r.Contains(v); err != nil || got != want {
					t.Errorf("%s holds %s: %v, %v", tt.text, v, got, err)
				}
			}
		}
	}
}

func TestVERSStringsThatAreNoneAreRefused(t *testing.T) {
	for _, text := range []string{
		"vers:npm", "vers:npm/", "vers:npm/|", "vers:npm/1|", "vers:npm/|1", "vers:npm/>", "vers:npm/>=*", "vers:npm/1|*", "vers:npm/*|1",
		"vers:npm/1%", "vers:npm/1%2", "vers:npm/1%zz", "vers:npm/%20", "vers:pypi/1", "vers:deb/1", "vers:nope/1", "vers:/1", "vers:npm/" + strings.Repeat("1", MaxLen+1),
	} {
		if r, err := ParseRange("npm", text); err == nil {
			t.Errorf("%.100s: accepted as %s", text, r)
		}
	}
	for _, text := range []string{"", "npm/1.0.0", "VERS:npm/1", "vers:npm/1 ", " vers:npm/1", "vers:npm/2|1", "vers:npm/1%2E0", "vers:nope/1", "vers:NPM/1"} {
		if r, err := Canonical(text); err == nil {
			t.Errorf("%q is taken for canonical: %s", text, r)
		}
	}
	if _, err := Canonical("vers:pypi/!=1.0|<2.0"); err != nil {
		t.Error(err)
	}
}

// inVERS is the specification's way to check a version, written once more:
// equality and inequality first, then the pair of constraints around it.
func inVERS(t *rapid.T, constraints []string, version string) bool {
	type bound struct{ op, at string }
	var bounds []bound
	for _, c := range constraints {
		op := strings.TrimRight(c, "0123456789.")
		at := c[len(op):]
		n, err := Compare("npm", version, at)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case op == "!=" && n == 0:
			return false
		case (op == "" || op == "<=" || op == ">=") && n == 0:
			return true
		case op != "" && op != "!=":
			bounds = append(bounds, bound{op[:1], at})
		}
	}
	if len(bounds) == 0 {
		return slices.ContainsFunc(constraints, func(c string) bool { return strings.HasPrefix(c, "!=") })
	}
	above := func(at string) bool { n, _ := Compare("npm", version, at); return n > 0 }
	below := func(at string) bool { n, _ := Compare("npm", version, at); return n < 0 }
	if first, last := bounds[0], bounds[len(bounds)-1]; first.op == "<" && below(first.at) || last.op == ">" && above(last.at) {
		return true
	}
	for i := range bounds[:len(bounds)-1] {
		if bounds[i].op == ">" && bounds[i+1].op == "<" && above(bounds[i].at) && below(bounds[i+1].at) {
			return true
		}
	}
	return false
}

func TestVERSStringsHoldWhatTheSpecificationsAlgorithmSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Canonical constraints alternate between lower and upper bounds.
		var constraints []string
		open := rapid.Bool().Draw(t, "first is an upper bound")
		for i := range rapid.IntRange(1, 6).Draw(t, "constraints") {
			at := fmt.Sprintf("%d.0.0", i+1)
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				constraints = append(constraints, at)
			case 1:
				constraints = append(constraints, "!="+at)
			default:
				op := map[bool]string{true: "<", false: ">"}[open]
				constraints = append(constraints, op+rapid.SampledFrom([]string{"", "="}).Draw(t, "closed")+at)
				open = !open
			}
		}
		text := "vers:npm/" + strings.Join(constraints, "|")
		r, err := ParseRange("npm", text)
		if err != nil {
			t.Fatal(err)
		}
		if r.String() != text {
			t.Fatalf("%s is written as %s", text, r)
		}
		for i := range 8 {
			for _, v := range []string{fmt.Sprintf("%d.0.0", i), fmt.Sprintf("%d.5.0", i)} {
				got, err := r.Contains(v)
				if err != nil {
					t.Fatal(err)
				}
				if want := inVERS(t, constraints, v); got != want {
					t.Fatalf("%s holds %s: %v, want %v", text, v, got, want)
				}
			}
		}
	})
}

func TestACaretHoldsWhatItsBordersSay(t *testing.T) {
	number := rapid.IntRange(0, 12)
	rapid.Check(t, func(t *rapid.T) {
		major, minor, patch := number.Draw(t, "major"), number.Draw(t, "minor"), number.Draw(t, "patch")
		v := fmt.Sprintf("%d.%d.%d", number.Draw(t, "a"), number.Draw(t, "b"), number.Draw(t, "c"))
		from := fmt.Sprintf("%d.%d.%d", major, minor, patch)
		next := fmt.Sprintf("%d.0.0", major+1)
		if major == 0 {
			if next = fmt.Sprintf("0.%d.0", minor+1); minor == 0 {
				next = fmt.Sprintf("0.0.%d", patch+1)
			}
		}
		for _, tt := range [][3]string{
			{"npm", "^" + from, ">=" + from + " <" + next + "-0"}, {"crates.io", from, ">=" + from + ", <" + next + "-0"},
			{"npm", "~" + from, fmt.Sprintf(">=%s <%d.%d.0-0", from, major, minor+1)},
			{"Packagist", "^" + from, ">=" + from + " <" + next + "-dev"}, {"PyPI", "~=" + from, fmt.Sprintf(">=%s,<%d.%d.dev0", from, major, minor+1)},
		} {
			short, err1 := ParseRange(tt[0], tt[1])
			long, err2 := ParseRange(tt[0], tt[2])
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			a, err1 := short.Contains(v)
			b, err2 := long.Contains(v)
			if err1 != nil || err2 != nil || a != b {
				t.Fatalf("%s: %s holds %s: %v, %s: %v", tt[0], tt[1], v, a, tt[2], b)
			}
		}
	})
}

func TestHoldsAndContainsAgree(t *testing.T) {
	r, err := ParseRange("PyPI", ">=1.0,!=1.5,<2")
	if err != nil {
		t.Fatal(err)
	}
	o, _ := For("PyPI")
	for _, s := range []string{"0.9", "1.0", "1.5", "1.5.0", "1.9.post1", "2"} {
		v, err := o.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		if in, err := r.Contains(s); err != nil || in != r.Holds(v) {
			t.Errorf("%s: %v and %v, %v", s, in, r.Holds(v), err)
		}
	}
	for _, s := range []string{"", strings.Repeat("1", MaxLen+1)} {
		if in, err := r.Contains(s); err == nil || in {
			t.Errorf("%.20q is in the range", s)
		}
	}
	var none Range
	if v, _ := o.Parse("1.0"); none.Holds(v) {
		t.Error("the zero range holds a version")
	}
}

func TestNativeRangesBecomeVERS(t *testing.T) {
	for _, tt := range [][3]string{
		{"npm", "1.2.3", "vers:npm/1.2.3"},
		{"npm", ">=1.0.0 <2.0.0 || 3.1.4", "vers:npm/>=1.0.0|<2.0.0|3.1.4"},
		{"npm", "!=1.2", "vers:npm/<1.2.0|>=1.3.0-0"},
		{"PyPI", "==1.0,!=1.5.*", "vers:pypi/1.0|<1.5|>=1.6.dev0"},
		{"PyPI", "!=1.0", "vers:pypi/!=1.0"},
		{"PyPI", "===1.0", "vers:pypi/1.0"},
		{"PyPI", "", "vers:pypi/*"},
		{"Packagist", "^1.2", "vers:composer/>=1.2|<2"},
		{"RubyGems", "~> 2.0.8", "vers:gem/>=2.0.8|<2.1"},
		{"NuGet", "1.0", "vers:nuget/>=1.0"},
		{"Maven", "[1.0,2.0)", "vers:maven/>=1.0|<2.0"},
		{"ConanCenter", "[^1.2]", "vers:conan/>=1.2|<2-"},
		{"Hackage", "^>=1.2.3", "vers:hackage/>=1.2.3|<1.3"},
		{"Hex", "~> 2.1", "vers:hex/>=2.1.0|<3.0.0-0"},
		{"Alpine:v3.20", "<1.2-r3", "vers:alpine/<1.2-r3"},
		{"SwiftURL", "1.0.0..<2.0.0", "vers:swift/>=1.0.0|<2.0.0"},
		{"alpm", ">= 1:1.0-1", "vers:alpm/>=1:1.0-1"},
		{"PyPI", ">=1!1.0", "vers:pypi/>=1%211.0"},
	} {
		r, err := ParseRange(tt[0], tt[1])
		if err != nil {
			t.Errorf("%s %s: %v", tt[0], tt[1], err)
			continue
		}
		if r.String() != tt[2] {
			t.Errorf("%s %s: %s, want %s", tt[0], tt[1], r, tt[2])
		}
	}
}

func TestExactIsForOneVersionAlone(t *testing.T) {
	for _, tt := range []struct{ ecosystem, requirement, want string }{
		{"npm", "v1.2.3", "v1.2.3"}, {"npm", "1.2.3 1.2.3", ""}, {"npm", ">=1.2.3 <=1.2.3", ""}, {"npm", "1.x", ""}, {"npm", "~1.2.3", ""},
		{"npm", "vers:npm/1.2.3", "1.2.3"}, {"npm", "vers:npm/1.2.3|1.2.4", ""}, {"npm", "!=1.2.3", ""},
		{"PyPI", "==1.2.3,<2", ""}, {"PyPI", "1.2.3", "1.2.3"}, {"PyPI", "~=1.2.3", ""}, {"crates.io", "= 1.2.3", "1.2.3"}, {"crates.io", "=1.2", ""},
		{"Julia", "1.2.3", ""}, {"Julia", "=1.2.3", "1.2.3"}, {"Maven", "[1.2.3,1.2.3]", ""}, {"Maven", "(,1.2.3]", ""}, {"NuGet", "1.2.*", ""},
		{"RubyGems", "1.2.3", "1.2.3"}, {"Hex", "1.2.3", "1.2.3"}, {"Packagist", "dev-main", "dev-main"}, {"Red Hat", "= 1.2-1", "1.2-1"}, {"Go", "", ""},
	} {
		got, ok := Exact(tt.ecosystem, tt.requirement)
		if ok != (tt.want != "") || ok && got != tt.want {
			t.Errorf("%s %q: %q, %v; want %q", tt.ecosystem, tt.requirement, got, ok, tt.want)
		}
	}
}
