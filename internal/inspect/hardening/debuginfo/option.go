package debuginfo

import (
	"strconv"
	"strings"
)

// An Answer says whether a unit was compiled with an option.
type Answer uint8

// The answers.
const (
	Silent  Answer = iota // nothing is recorded, or the compiler's own default decides
	Yes                   // with it
	No                    // without it
	TooSoon               // the compiler does not have it yet
)

// An Option is an option of the OpenSSF guide that a producer's text can prove.
type Option uint8

// The options. Those from AutoInit on leave no other trace.
const (
	StackProtector   Option = iota // -fstack-protector-strong, or -all
	StackClash                     // -fstack-clash-protection
	ControlFlow                    // -fcf-protection=full
	BranchProtection               // -mbranch-protection=standard
	PositionIndependent
	AutoInit       // -ftrivial-auto-var-init
	ZeroPadding    // -fzero-init-padding-bits=all
	FlexArrays     // -fstrict-flex-arrays=3
	NullChecks     // -fno-delete-null-pointer-checks
	StrictOverflow // -fno-strict-overflow
	StrictAliasing // -fno-strict-aliasing
	Exceptions     // -fexceptions, for C
	Hardened       // -fhardened
	Options        // their number
)

// String returns the option as one gives it.
func (o Option) String() string {
	return [Options + 1]string{
		"-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection=full", "-mbranch-protection=standard", "-fPIE",
		"-ftrivial-auto-var-init=zero", "-fzero-init-padding-bits=all", "-fstrict-flex-arrays=3", "-fno-delete-null-pointer-checks",
		"-fno-strict-overflow", "-fno-strict-aliasing", "-fexceptions", "-fhardened", "",
	}[min(o, Options)]
}

// since returns the first version of the compiler that has the option, 0 if all
// have it, and -1 if none does.
func (o Option) since(compiler string) int {
	gcc := compiler == "gcc"
	pick := func(g, clang int) int {
		if gcc {
			return g
		}
		return clang
	}
	switch o {
	case AutoInit:
		return pick(12, 8)
	case ZeroPadding:
		return pick(15, -1)
	case FlexArrays:
		return pick(13, 16)
	case StackClash:
		return pick(8, 11)
	case ControlFlow:
		return pick(8, 7)
	case BranchProtection:
		return pick(9, 8)
	case Hardened:
		return pick(14, -1)
	}
	return 0
}

// Has says whether c was given the option, on its own or as a part of another one.
func (c *Compiler) Has(o Option) Answer {
	if c.Name != "gcc" && c.Name != "clang" || !c.Recorded {
		return Silent
	}
	if since := o.since(c.Name); since < 0 || c.Major > 0 && c.Major < since {
		return TooSoon
	}
	on, given := o.given(c)
	switch {
	case given && on, c.implied(o) && !given:
		return Yes
	case given:
		return No
	}
	if o < AutoInit {
		return Silent // distributions build compilers that have it on
	}
	return No
}

// implied says that -fhardened brings the option (gcc 14, "Instrumentation
// Options").
func (c *Compiler) implied(o Option) bool {
	switch o {
	case StackProtector, StackClash, ControlFlow, AutoInit, PositionIndependent:
		return c.Last(func(w string) bool { return w == "-fhardened" || w == "-fno-hardened" }) == "-fhardened"
	}
	return false
}

// given looks for the option and its opposite.
func (o Option) given(c *Compiler) (on, given bool) {
	last := func(words ...string) string {
		return c.Last(func(w string) bool {
			for _, x := range words {
				if w == x || strings.HasSuffix(x, "=") && strings.HasPrefix(w, x) {
					return true
				}
			}
			return false
		})
	}
	var w string
	switch o {
	case StackProtector:
		w = last("-fstack-protector", "-fstack-protector-strong", "-fstack-protector-all", "-fstack-protector-explicit", "-fno-stack-protector")
		on = w == "-fstack-protector-strong" || w == "-fstack-protector-all"
	case StackClash:
		w = last("-fstack-clash-protection", "-fno-stack-clash-protection")
		on = strings.HasPrefix(w, "-fstack")
	case ControlFlow:
		w = last("-fcf-protection", "-fcf-protection=")
		on = w == "-fcf-protection" || w == "-fcf-protection=full"
	case BranchProtection:
		w = last("-mbranch-protection=")
		on = w != "" && !strings.HasSuffix(w, "=none")
	case PositionIndependent:
		w = last("-fPIE", "-fpie", "-fPIC", "-fpic", "-fno-pie", "-fno-PIE", "-fno-pic", "-fno-PIC")
		on = !strings.HasPrefix(w, "-fno")
	case AutoInit:
		w = last("-ftrivial-auto-var-init=")
		on = strings.HasSuffix(w, "=zero") || strings.HasSuffix(w, "=pattern")
	case ZeroPadding:
		w = last("-fzero-init-padding-bits=")
		on = strings.HasSuffix(w, "=all")
	case FlexArrays:
		w = last("-fstrict-flex-arrays", "-fstrict-flex-arrays=", "-fno-strict-flex-arrays")
		on = w == "-fstrict-flex-arrays" || strings.HasSuffix(w, "=3")
	case NullChecks:
		w = last("-fno-delete-null-pointer-checks", "-fdelete-null-pointer-checks")
		on = strings.HasPrefix(w, "-fno")
	case StrictOverflow:
		w = last("-fno-strict-overflow", "-fstrict-overflow", "-fwrapv", "-fno-wrapv", "-ftrapv")
		on = w == "-fno-strict-overflow" || w == "-fwrapv" || w == "-ftrapv"
	case StrictAliasing:
		w = last("-fno-strict-aliasing", "-fstrict-aliasing")
		on = strings.HasPrefix(w, "-fno")
	case Exceptions:
		w = last("-fexceptions", "-fno-exceptions")
		on = w == "-fexceptions"
	case Hardened:
		w = last("-fhardened", "-fno-hardened")
		on = w == "-fhardened"
	}
	return on, w != ""
}

// Level returns the level of optimisation: "0", "1", "2", "3", "s", "z", "g",
// "fast"; "" if nothing is recorded.
func (c *Compiler) Level() string {
	if !c.Recorded {
		return ""
	}
	w := c.Last(func(w string) bool {
		if !strings.HasPrefix(w, "-O") {
			return false
		}
		n, err := strconv.Atoi(w[2:])
		return err == nil && n >= 0 || w == "-O" || w == "-Os" || w == "-Oz" || w == "-Og" || w == "-Ofast"
	})
	switch {
	case w == "":
		return "0"
	case w == "-O":
		return "1"
	}
	return w[2:]
}
