package build

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// guide is what the rules rest on.
const guide = "OpenSSF Compiler Options Hardening Guide for C and C++, edition of " + flags.Edition

// The ids of rules that are about no single option.
const (
	ruleDisagreement = "hardening/disagreement"
	ruleRust         = "hardening/rust"
)

// RuleID is the id of the rule about one option of the guide.
func RuleID(option string) string { return "hardening/" + option }

// Rules returns the rules about builds: one for each option of the guide, in its
// order, then those about views that disagree.
func Rules() []finding.Rule {
	options, err := flags.Options()
	if err != nil {
		return nil // excluded by a test of the table
	}
	var out []finding.Rule
	for i := range options {
		o := &options[i]
		r := finding.Rule{
			ID: RuleID(o.ID), Title: "a build without " + o.Title, Severity: o.Severity,
			Why:        why(o),
			Mend:       "Give " + o.Flag + " to every command, behind what takes it back. ossay binary build --fix writes it into the build file.",
			References: []string{guide + ", " + o.Flag},
			Bad:        "cc -O2 …", Good: "cc -O2 " + o.Flag + " …",
		}
		if o.ID == "sanitizer" {
			r.Title = "a sanitizer in what is shipped"
			r.Mend = "Keep -fsanitize for builds that are tested, and leave it out of those that are shipped."
			r.Bad, r.Good = "cc -O2 -fsanitize=address …", "cc -O2 …"
		}
		if s := o.SinceText(); s != "" {
			r.Mend += " It is in " + s + "."
		}
		out = append(out, r)
	}
	return append(out,
		finding.Rule{
			ID: ruleDisagreement, Title: "the build and the built file disagree", Severity: severity.Medium,
			Why: "Every command of the capture has the option, and the built file still lacks what it gives: it is older than the capture, code of " +
				"another build was linked, the code was made at link time (-flto) without the option, or attributes in the source take it back.",
			Mend:       "Build again and capture that build; look at the functions that ossay binary functions --missing names, and give the options to the link step of builds with -flto.",
			References: []string{guide},
			Bad:        "cc -flto -fstack-protector-strong -c a.c; cc -flto a.o", Good: "cc -flto -fstack-protector-strong -c a.c; cc -flto -fstack-protector-strong a.o",
		},
		finding.Rule{
			ID: ruleRust, Title: "a setting of Rust takes a protection back", Severity: severity.Medium,
			Why:        "rustc makes position independent programs with full RELRO, and a release can keep its checks of integer overflow. A setting here gives one of them up.",
			Mend:       "Remove the setting, or say why it must be.",
			References: []string{"The rustc book, codegen options", "The Cargo Book, profiles"},
			Bad:        `rustflags = ["-C", "relro-level=off"]`, Good: `rustflags = ["-C", "relro-level=full"]`,
		},
	)
}

// why says what an option is good for.
func why(o *flags.Option) string {
	switch o.ID {
	case "fortify-source":
		return "The C library can check the size of what strcpy, sprintf and their like write to, if the compiler passes it on. It does so from -O1 on only."
	case "stack-protector":
		return "A function with a buffer on its stack and no guard returns wherever an overflow says."
	case "stack-clash":
		return "A large frame can jump over the guard page below the stack and reach other memory."
	case "cf-protection", "branch-protection":
		return "The processor can refuse jumps and returns that the program did not mean, if all of its code is made for that."
	case "pie":
		return "A program that is always at the same addresses tells an attacker where its code is."
	case "relro", "bind-now":
		return "Tables of addresses that stay writable let a single wrong write redirect a call."
	case "noexecstack":
		return "Bytes in a buffer on the stack can be run as code if the stack is executable."
	case "glibcxx-assertions":
		return "Containers of the C++ library check their bounds and preconditions with it."
	case "auto-var-init", "zero-init-padding":
		return "Variables and padding that begin with what was on the stack before leak it, or make the program do what nobody meant."
	case "strict-flex-arrays":
		return "Arrays at the end of structures count as of any size without it, so that nothing checks them."
	case "null-pointer-checks", "strict-overflow", "strict-aliasing":
		return "The compiler may remove checks that it proves to be needless from rules of the language that real code does not keep."
	case "sanitizer":
		return "Sanitizers find bugs in tests. In what is shipped they are slow, read the environment, and open holes of their own."
	case "warnings", "format-security":
		return "The compiler sees many mistakes, and says so only if it is asked."
	}
	return "The guide asks for it: " + o.Title + "."
}
