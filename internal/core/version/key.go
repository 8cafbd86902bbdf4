package version

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
)

// Key returns a coarse image of a version: an integer that keeps the order and
// loses detail. For any two versions a and b of one order that have keys,
//
//	a below b  implies  Key(a) <= Key(b)
//	a beside b implies  Key(a) == Key(b)
//
// so versions with different keys are ordered as their keys are, and versions
// with equal keys must be compared themselves. ok is false for versions outside
// the regular form of their ecosystem (legacy forms, odd separators), whose
// place no integer can show because the ecosystem's own comparison is not
// transitive there; they must always be compared themselves. Of the real
// versions in public advisories 99 in 100 and more have a key. The orders of
// Arch, Gentoo, OpenSSL, dates and plain text have none at all.
//
// Key allocates nothing, reads at most [MaxLen] bytes and never fails. Keys may
// change between releases of this package: an index stores [KeyVersion] too.
func (o Order) Key(version string) (key uint64, ok bool) {
	if len(version) > MaxLen {
		return 0, false
	}
	s := strings.TrimSpace(version)
	if s == "" {
		return 0, false
	}
	var b bits
	switch o.scheme {
	case ecosystem.SemVer, ecosystem.Pub:
		ok = b.semver(s, 3)
	case ecosystem.NuGet:
		ok = b.semver(s, 4)
	case ecosystem.Go:
		s, err := canonicalGo(s)
		ok = err == nil && b.semver(s, 3)
	case ecosystem.PyPI:
		ok = b.pep440(s)
	case ecosystem.Maven:
		ok = b.maven(s)
	case ecosystem.RubyGems:
		ok = b.rubyGems(s)
	case ecosystem.Packagist:
		ok = b.packagist(s)
	case ecosystem.CRAN, ecosystem.Hackage, ecosystem.IntDot:
		ok = b.numberList(s, o.scheme == ecosystem.CRAN)
	case ecosystem.Debian:
		ok = b.debian(s)
	case ecosystem.RPM:
		ok = b.rpm(s)
	case ecosystem.Alpine:
		ok = b.alpine(s)
	case ecosystem.Conan:
		ok = b.conan(s)
	}
	if !ok {
		return 0, false
	}
	return b.value, true
}

// KeyVersion changes whenever [Order.Key] gives other integers.
const KeyVersion = 1

// bits is a string of up to 64 bits, written from the top. Symbols are written
// in codes that keep their order and of which none begins another, so bit
// strings order as the lists of symbols do, also when cut off at 64 bits.
type bits struct {
	value uint64
	used  uint8
}

// put appends the low width bits of x, or as many as there is room for.
func (b *bits) put(x uint64, width uint8) {
	if free := 64 - b.used; width > free {
		b.value |= x >> (width - free)
		b.used = 64
		return
	}
	b.used += width
	b.value |= x << (64 - b.used)
}

// stop makes everything that follows look the same.
func (b *bits) stop() { b.used = 64 }

// The symbols of a list of numbers, lowest first: text where a number could
// stand, the end of the list, zero, and numbers in classes of growing width.
const (
	symbolText = 0
	symbolEnd  = 1
	symbolZero = 2
)

// number appends a number; those above some 10^9 all look the same, as does
// what follows them.
func (b *bits) number(n uint64) {
	switch {
	case n == 0:
		b.put(symbolZero, 3)
	case n <= 1<<4:
		b.put(3<<4|(n-1), 3+4)
	case n <= 1<<4+1<<8:
		b.put(4<<8|(n-1-1<<4), 3+8)
	case n <= 1<<4+1<<8+1<<13:
		b.put(5<<13|(n-1-1<<4-1<<8), 3+13)
	case n <= 1<<4+1<<8+1<<13+1<<30:
		b.put(6<<30|(n-1-1<<4-1<<8-1<<13), 3+30)
	default:
		b.put(7, 3)
		b.stop()
	}
}

// scan reads the digits of s from i: their value, capped, and the index behind.
func scan(s string, i int) (n uint64, next int) {
	for ; i < len(s) && isDigit(s[i]); i++ {
		if n = n*10 + uint64(s[i]-'0'); n > 1<<40 {
			n = 1 << 40
		}
	}
	return n, i
}

// zeroTrimmed appends numbers of a list in which zeros at the end do not count
// (1.0 is 1): zeros are held back until a greater number follows.
type zeroTrimmed struct {
	*bits
	held int
}

func (z *zeroTrimmed) number(n uint64) {
	if n == 0 {
		z.held++
		return
	}
	for ; z.held > 0 && z.used < 64; z.held-- {
		z.put(symbolZero, 3)
	}
	z.held = 0
	z.bits.number(n)
}

// dotted appends the numbers of s from i on, joined by dots, as far as a digit
// follows each dot, and returns the index behind them. trim says that zeros at
// the end do not count. Without a digit at i it appends nothing.
func (b *bits) dotted(s string, i int, trim bool) (next int) {
	z := zeroTrimmed{bits: b}
	for i < len(s) && isDigit(s[i]) {
		var n uint64
		n, i = scan(s, i)
		if trim {
			z.number(n)
		} else {
			b.number(n)
		}
		if i+1 >= len(s) || s[i] != '.' || !isDigit(s[i+1]) {
			break
		}
		i++
	}
	return i
}
