package version

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// This file writes the orders of five ecosystems once more, as plainly as their
// documents tell them, and holds the package to the same answers.

// bigger compares digit strings by value.
func bigger(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

func allDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// referenceSemVer is rule 11 of Semantic Versioning 2.0.
func referenceSemVer(a, b string) int {
	split := func(s string) (numbers []string, pre string) {
		s, _, _ = strings.Cut(strings.TrimPrefix(s, "v"), "+")
		s, pre, _ = strings.Cut(s, "-")
		for numbers = strings.Split(s, "."); len(numbers) < 3; {
			numbers = append(numbers, "0")
		}
		return numbers, pre
	}
	na, pa := split(a)
	nb, pb := split(b)
	if c := slices.CompareFunc(na, nb, bigger); c != 0 {
		return c
	}
	if pa == "" || pb == "" {
		return cmp.Compare(len(pb), len(pa)) // a version without pre-release is higher
	}
	return slices.CompareFunc(strings.Split(pa, "."), strings.Split(pb, "."), func(x, y string) int {
		switch {
		case allDigits(x) && allDigits(y):
			return bigger(x, y)
		case allDigits(x) != allDigits(y):
			return map[bool]int{true: -1, false: 1}[allDigits(x)]
		}
		return strings.Compare(x, y)
	})
}

// referenceDebian is section 5.6.12 of the Debian policy: parts without digits
// and numbers in turn; in the former a tilde stands below the end, and letters
// below everything else.
func referenceDebian(a, b string) int {
	split := func(s string) (epoch, upstream, revision string) {
		upstream = s
		if e, rest, ok := strings.Cut(s, ":"); ok {
			epoch, upstream = e, rest
		}
		if i := strings.LastIndexByte(upstream, '-'); i >= 0 {
			upstream, revision = upstream[:i], upstream[i+1:]
		}
		return epoch, upstream, revision
	}
	weight := func(s string, i int) int {
		switch {
		case i >= len(s) || isDigit(s[i]):
			return 0
		case s[i] == '~':
			return -1
		case isLetter(s[i]):
			return int(s[i])
		}
		return int(s[i]) + 256
	}
	part := func(x, y string) int {
		for x != "" || y != "" {
			for i := 0; i < len(x) && !isDigit(x[i]) || i < len(y) && !isDigit(y[i]); i++ {
				if c := cmp.Compare(weight(x, i), weight(y, i)); c != 0 {
					return c
				}
			}
			x, y = strings.TrimLeftFunc(x, notDigit), strings.TrimLeftFunc(y, notDigit)
			nx, ny := segment(x, true), segment(y, true)
			if c := bigger(x[:nx], y[:ny]); c != 0 {
				return c
			}
			x, y = x[nx:], y[ny:]
		}
		return 0
	}
	ea, ua, ra := split(a)
	eb, ub, rb := split(b)
	return cmp.Or(bigger(ea, eb), part(ua, ub), part(ra, rb))
}

func notDigit(r rune) bool { return r < '0' || r > '9' }

// referenceRPM is rpmvercmp over epoch, version and release.
func referenceRPM(a, b string) int {
	split := func(s string) (epoch, version, release string) {
		version = s
		if e, rest, ok := strings.Cut(s, ":"); ok {
			epoch, version = e, rest
		}
		version, release, _ = strings.Cut(version, "-")
		return epoch, version, release
	}
	ea, va, ra := split(a)
	eb, vb, rb := split(b)
	return cmp.Or(bigger(ea, eb), rpmvercmp(va, vb), rpmvercmp(ra, rb))
}

func rpmvercmp(a, b string) int {
	word := func(s string) string {
		if s[0] == '~' || s[0] == '^' {
			return s[:1]
		}
		return s[:segment(s, isDigit(s[0]))]
	}
	for {
		skip := func(r rune) bool { return r != '~' && r != '^' && !isDigit(byte(r)) && !isLetter(byte(r)) }
		a, b = strings.TrimLeftFunc(a, skip), strings.TrimLeftFunc(b, skip)
		// A tilde stands below the end, the end below a caret, a caret below all else.
		rank := func(s string) int {
			switch {
			case s == "":
				return 1
			case s[0] == '~':
				return 0
			case s[0] == '^':
				return 2
			case isLetter(s[0]):
				return 3
			}
			return 4
		}
		if c := cmp.Compare(rank(a), rank(b)); c != 0 || a == "" {
			return c
		}
		wa, wb := word(a), word(b)
		c := strings.Compare(wa, wb)
		if isDigit(wa[0]) {
			c = bigger(wa, wb)
		}
		if c != 0 {
			return c
		}
		a, b = a[len(wa):], b[len(wb):]
	}
}

// referenceRuby is Gem::Version: words below numbers, zeros at the end and
// before the first word left out.
func referenceRuby(a, b string) int {
	split := func(s string) []string {
		all := regexp.MustCompile(`[0-9]+|[a-zA-Z]+`).FindAllString(strings.ReplaceAll(s, "-", ".pre."), -1)
		first := slices.IndexFunc(all, func(w string) bool { return !allDigits(w) })
		if first < 0 {
			first = len(all)
		}
		trim := func(list []string) []string {
			for len(list) > 0 && strings.Trim(list[len(list)-1], "0") == "" {
				list = list[:len(list)-1]
			}
			return list
		}
		return append(slices.Clone(trim(all[:first])), trim(all[first:])...)
	}
	x, y := split(a), split(b)
	for i := range max(len(x), len(y)) {
		p, q := "0", "0"
		if i < len(x) {
			p = x[i]
		}
		if i < len(y) {
			q = y[i]
		}
		c := strings.Compare(p, q)
		switch {
		case allDigits(p) && allDigits(q):
			c = bigger(p, q)
		case allDigits(p) != allDigits(q):
			c = map[bool]int{true: 1, false: -1}[allDigits(p)]
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

// referencePython is the sort key of PEP 440 for versions without local label.
func referencePython(a, b string) int {
	form := regexp.MustCompile(`^(?:(\d+)!)?([0-9.]+?)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?$`)
	m, n := form.FindStringSubmatch(a), form.FindStringSubmatch(b)
	if c := bigger(m[1], n[1]); c != 0 {
		return c
	}
	release := func(s string) []string {
		list := strings.Split(s, ".")
		for len(list) > 1 && strings.Trim(list[len(list)-1], "0") == "" {
			list = list[:len(list)-1]
		}
		return list
	}
	if c := slices.CompareFunc(release(m[2]), release(n[2]), bigger); c != 0 {
		return c
	}
	// A version with nothing but .devN stands below its pre-releases, a version
	// without pre-release above them.
	pre := func(m []string) (string, string) {
		switch {
		case m[3] != "":
			return m[3], m[4]
		case m[5] == "" && m[6] != "":
			return "", ""
		}
		return "z", ""
	}
	optional := func(x, y string, missing int) int { // where a part may be missing
		if x == "" || y == "" {
			return missing * (cmp.Compare(len(x), 0) - cmp.Compare(len(y), 0))
		}
		return bigger(x, y)
	}
	pm, pmn := pre(m)
	pn, pnn := pre(n)
	return cmp.Or(strings.Compare(pm, pn), bigger(pmn, pnn), optional(m[5], n[5], 1), optional(m[6], n[6], -1))
}

func TestOrdersAgreeWithTheirReferences(t *testing.T) {
	tails := regular()
	tails["PyPI"] = []string{"", ".dev1", ".dev2", "a1", "a1.dev2", "a1.post1", "b2", "rc1", "rc1.post2.dev3", "rc10", ".post1", ".post1.dev2", ".post10"}
	tails["Debian"] = append(tails["Debian"], "~~", "~~a", "~", "a", "+", ".", "-1~", "-a", "z~1-1", "..1", "+~")
	tails["Red Hat"] = append(tails["Red Hat"], "", "~", "^", "~~", "^^", "a", "_1", "..a", "~a^b-1~2", "-1^a")
	tails["RubyGems"] = append(tails["RubyGems"], "-1", "-rc.1", "a", ".0.a.0", ".0.0", ".A", ".z9")
	for name, reference := range map[string]func(a, b string) int{
		"npm": referenceSemVer, "crates.io": referenceSemVer, "Go": referenceSemVer, "Debian": referenceDebian,
		"Red Hat": referenceRPM, "RubyGems": referenceRuby, "PyPI": referencePython,
	} {
		t.Run(name, func(t *testing.T) {
			one := drawRegular(tails[name])
			rapid.Check(t, func(t *rapid.T) {
				list := rapid.SliceOfN(one, 2, 8).Draw(t, "versions")
				epoch := map[string]string{"Debian": "1:", "Red Hat": "1:", "PyPI": "1!"}[name]
				list[0] = epoch + list[0]
				for _, a := range list {
					for _, b := range list {
						got, err := Compare(name, a, b)
						if err != nil {
							t.Fatal(err)
						}
						if want := sign(reference(a, b)); got != want {
							t.Fatalf("%s to %s: %d, the reference says %d", a, b, got, want)
						}
					}
				}
			})
		})
	}
}
