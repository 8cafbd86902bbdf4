// Package version knows the order of versions in every ecosystem, ranges over
// them, and coarse keys by which an index compares versions without reading
// them.
//
// The order of most ecosystems is that of osv-scalibr's package semantic, which
// is measured against each ecosystem's own tool; this package adds the orders
// that it lacks (Conan, Arch, Gentoo, OpenSSL, dates), the forms of Go toolchain
// versions, and bounds for hostile input. It never picks a version for a
// resolver and never hides pre-releases: in a range, versions order as in the
// ecosystem.
package version

import (
	"errors"
	"fmt"
	"strings"

	"github.com/google/osv-scalibr/semantic"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

// MaxLen is the longest version, in bytes, that is read. Real versions stay
// below 150; the comparison of some ecosystems takes quadratic time.
const MaxLen = 1000

// The reasons why a version or range cannot be used. Errors of this package
// wrap one of them.
var (
	ErrEcosystem = errors.New("no version order is known for this ecosystem")
	ErrEmpty     = errors.New("version is empty")
	ErrTooLong   = errors.New("version is longer than any real one")
	ErrMalformed = errors.New("not a version of this ecosystem")
	ErrRange     = errors.New("not a version range of this ecosystem")
)

// An Order is the order of the versions of one or several ecosystems. The zero
// Order knows no versions. Orders may be compared with ==.
type Order struct{ scheme ecosystem.Scheme }

// For returns the order of an ecosystem, with or without suffix ("Debian:12"),
// under any name that [ecosystem.Lookup] takes.
func For(name string) (Order, bool) {
	e, ok := ecosystem.Of(name)
	if !ok {
		e, ok = ecosystem.Lookup(name)
	}
	return Order{e.Scheme}, ok && e.Scheme != ecosystem.Text
}

// An ownVersion is a parsed version of one of this package's own orders.
type ownVersion interface {
	// compare returns -1, 0 or 1. Both values come from the same parser.
	compare(ownVersion) int
}

// A Version is a version that was read once and can be compared many times.
type Version struct {
	text   string
	scheme ecosystem.Scheme
	shared semantic.Version // set for the orders of package semantic
	own    ownVersion       // set for the orders of this package
}

// String returns the version as it was written, without blanks around it.
func (v Version) String() string { return v.text }

// Scheme returns the scheme of the order. The zero Order has that of plain text.
func (o Order) Scheme() ecosystem.Scheme { return o.scheme }

// Parse reads a version. Most ecosystems take any text as a version, since
// their registries hold any; the error then is about length or emptiness.
func (o Order) Parse(text string) (Version, error) {
	s, err := check(text)
	if err != nil {
		return Version{}, err
	}
	v := Version{text: s, scheme: o.scheme}
	if err := v.read(s); err != nil {
		return Version{}, fmt.Errorf("%w: %q", ErrMalformed, clip(s))
	}
	return v, nil
}

func check(text string) (string, error) {
	if len(text) > MaxLen {
		return "", fmt.Errorf("%w: %q", ErrTooLong, clip(text))
	}
	text = strings.TrimSpace(text)
	if text == "" {
		return "", ErrEmpty
	}
	return text, nil
}

// read fills v by the parser of its scheme.
func (v *Version) read(s string) (err error) {
	switch v.scheme {
	case ecosystem.SemVer:
		v.shared = semantic.ParseSemverVersion(s)
	case ecosystem.Go:
		if s, err = canonicalGo(s); err == nil {
			v.shared = semantic.ParseSemverVersion(s)
		}
	case ecosystem.PyPI:
		v.shared, err = semantic.ParsePyPIVersion(s)
	case ecosystem.Maven:
		v.shared = semantic.ParseMavenVersion(s)
	case ecosystem.RubyGems:
		// Gem::Version takes a dash for ".pre."; package semantic does not.
		v.shared = semantic.ParseRubyGemsVersion(strings.ReplaceAll(s, "-", ".pre."))
	case ecosystem.NuGet:
		v.shared = semantic.ParseNuGetVersion(s)
	case ecosystem.Packagist:
		v.shared = semantic.ParsePackagistVersion(s)
	case ecosystem.Pub:
		v.shared = semantic.ParsePubVersion(s)
	case ecosystem.CRAN:
		v.shared, err = semantic.ParseCRANVersion(s)
	case ecosystem.Debian:
		v.shared, err = semantic.ParseDebianVersion(s)
	case ecosystem.Alpine:
		v.shared, err = semantic.ParseAlpineVersion(s)
	case ecosystem.RPM:
		v.shared = semantic.ParseRedHatVersion(s)
	default:
		v.own, err = readOwn(v.scheme, s)
	}
	return err
}

func readOwn(scheme ecosystem.Scheme, s string) (ownVersion, error) {
	switch scheme {
	case ecosystem.Hackage, ecosystem.IntDot:
		return parseNumbers(s)
	case ecosystem.Conan:
		return parseConan(s), nil
	case ecosystem.ALPM:
		return parseALPM(s), nil
	case ecosystem.Gentoo:
		return parseGentoo(s)
	case ecosystem.OpenSSL:
		return parseOpenSSL(s)
	case ecosystem.DateTime:
		return parseDateTime(s)
	case ecosystem.Lexicographic:
		return lexical(s), nil
	}
	return nil, ErrEcosystem
}

// Compare returns -1, 0 or 1 as v stands below, beside or above w. Both must
// come from the same [Order]; versions of different orders are ordered by their
// orders, which is arbitrary but stable.
func (v Version) Compare(w Version) int {
	if v.scheme != w.scheme {
		return sign(int(v.scheme) - int(w.scheme))
	}
	if v.text == w.text {
		return 0
	}
	if v.own != nil && w.own != nil {
		return sign(v.own.compare(w.own))
	}
	if v.shared == nil || w.shared == nil {
		return 0
	}
	c, err := v.shared.Compare(w.shared)
	if err != nil {
		// Both were read by one parser, so they are of one kind; Maven's and
		// Debian's comparisons have errors for states that parsing rules out.
		return strings.Compare(v.text, w.text)
	}
	return sign(c)
}

// Compare compares two versions of an ecosystem: -1, 0 or 1. To compare one
// version with many, parse it once.
func Compare(name, a, b string) (int, error) {
	o, ok := For(name)
	if !ok {
		return 0, fmt.Errorf("%w: %q", ErrEcosystem, clip(name))
	}
	v, err := o.Parse(a)
	if err != nil {
		return 0, err
	}
	w, err := o.Parse(b)
	if err != nil {
		return 0, err
	}
	return v.Compare(w), nil
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

// clip keeps error texts short.
func clip(s string) string {
	if len(s) > 100 {
		return s[:100] + "…"
	}
	return s
}
