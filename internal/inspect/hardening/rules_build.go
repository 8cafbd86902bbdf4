package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// recordRules are about what debug information, notes and symbols tell of the
// build.
func recordRules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/no-auto-init", Title: "local variables are not initialised", Severity: severity.Low,
			Why:  "A variable that is read before it is set holds what the stack held before: secrets, or what an attacker put there.",
			Mend: "Compile with -ftrivial-auto-var-init=zero (gcc 12, clang 8).",
			Bad:  "gcc -O2 -g -c parser.c", Good: "gcc -O2 -g -ftrivial-auto-var-init=zero -c parser.c",
			References: []string{guide + ", -ftrivial-auto-var-init=zero"},
		},
		{
			ID: "binary/no-padding-init", Title: "padding of structures and unions is not initialised", Severity: severity.Info,
			Why:  "Since gcc 15 the bytes of a union behind its first member and the padding of structures are not zero where an initialiser leaves them out, and may carry what the stack held.",
			Mend: "Compile with -fzero-init-padding-bits=all (gcc 15).",
			Bad:  "gcc-15 -g -c net.c", Good: "gcc-15 -g -fzero-init-padding-bits=all -c net.c",
			References: []string{guide + ", -fzero-init-padding-bits=all"},
		},
		{
			ID: "binary/loose-flex-arrays", Title: "every last array counts as flexible", Severity: severity.Low,
			Why:  "Without the option each array at the end of a structure is taken for one of unknown size, so neither FORTIFY nor the bounds sanitizer checks it.",
			Mend: "Compile with -fstrict-flex-arrays=3 (gcc 13, clang 16), and declare flexible arrays as a[].",
			Bad:  "gcc -O2 -D_FORTIFY_SOURCE=3 -c msg.c", Good: "gcc -O2 -D_FORTIFY_SOURCE=3 -fstrict-flex-arrays=3 -c msg.c",
			References: []string{guide + ", -fstrict-flex-arrays=3"},
		},
		{
			ID: "binary/optimiser-assumptions", Title: "the compiler may take checks out", Severity: severity.Low,
			Why:  "Optimisers take for granted that integers do not overflow, that a pointer that was used is not null and that pointers of different types differ, and remove checks that would say otherwise.",
			Mend: "Compile with -fno-strict-overflow -fno-delete-null-pointer-checks -fno-strict-aliasing.",
			Bad:  "gcc -O2 -c check.c", Good: "gcc -O2 -fno-strict-overflow -fno-delete-null-pointer-checks -fno-strict-aliasing -c check.c",
			References: []string{guide + ", -fno-delete-null-pointer-checks -fno-strict-overflow -fno-strict-aliasing"},
		},
		{
			ID: "binary/no-assertions", Title: "the C++ library checks no bounds", Severity: severity.Low,
			Why:  "Containers such as std::vector check neither indices nor that they are not empty unless they are told to.",
			Mend: "Compile C++ with -D_GLIBCXX_ASSERTIONS (gcc 6), or for libc++ with -D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST (18).",
			Bad:  "g++ -O2 -c list.cc", Good: "g++ -O2 -D_GLIBCXX_ASSERTIONS -c list.cc",
			References: []string{guide + ", -D_GLIBCXX_ASSERTIONS"},
		},
		{
			ID: "binary/sanitizer", Title: "a sanitizer is left in", Severity: severity.Medium,
			Why:  "Sanitizers are made to find defects, not to stand in production: they read options from the environment, write files where it says, and cost memory and time.",
			Mend: "Build what is shipped without -fsanitize; for production there is -fsanitize-minimal-runtime of clang.",
			Bad:  "gcc -fsanitize=address app.c", Good: "gcc app.c",
			References: []string{guide + ", Sanitizers"},
		},
		{
			ID: "binary/unneeded-library", Title: "a library is loaded and not used", Severity: severity.Info,
			Why:  "Each library that is loaded brings code that an attacker can use, and its own defects.",
			Mend: "Link with -Wl,--as-needed before the libraries.",
			Bad:  "gcc app.c -lm", Good: "gcc -Wl,--as-needed app.c -lm",
			References: []string{guide + ", -Wl,--as-needed"},
		},
		{
			ID: "binary/sources-disagree", Title: "the code is not what its records say", Severity: severity.Low,
			Why: "Debug information or a note says that an option was given, and functions of that very unit lack what it brings. " +
				"Link-time optimisation without the option, or an attribute in the source, takes it away again.",
			Mend: "Give the options to the link step too when -flto is used, and look for no_stack_protector and optimize attributes in the functions that are named.",
			Bad:  "gcc -flto -fstack-protector-strong -c a.c; gcc -flto -fno-stack-protector a.o", Good: "gcc -flto -fstack-protector-strong a.o",
			References: []string{"DWARF 5, DW_AT_producer", "annobin"},
		},
		{
			ID: "binary/no-cfi", Title: "indirect calls are not checked", Severity: severity.Info,
			Why:  "With control-flow integrity a call through a pointer may only reach functions of the type that the source says.",
			Mend: "Compile and link with -flto -fvisibility=hidden -fsanitize=cfi (clang 3.7).",
			Bad:  "clang -O2 app.c", Good: "clang -O2 -flto -fvisibility=hidden -fsanitize=cfi app.c",
			References: []string{"Clang, Control Flow Integrity"},
		},
		{
			ID: "binary/no-retpoline", Title: "kernel module without retpolines", Severity: severity.Medium,
			Why:  "Indirect branches of the module can be misdirected by another process on processors that speculate over them, which undoes the mitigation of the whole kernel.",
			Mend: "Build the module with the compiler and the configuration of its kernel (CONFIG_MITIGATION_RETPOLINE, before Linux 6.9 CONFIG_RETPOLINE).",
			Bad:  "a module whose modinfo has no retpoline", Good: "modinfo -F retpoline: Y",
			References: []string{"Linux, Documentation/admin-guide/hw-vuln/spectre.rst"},
		},
	}
}
