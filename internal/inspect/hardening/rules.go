package hardening

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/kernel"
)

// guide is what most rules rest on.
const guide = "OpenSSF Compiler Options Hardening Guide for C and C++"

// Rules returns the rules of this area, by id. Profiles say which of them apply,
// with which severity.
func Rules() []finding.Rule {
	return slices.Concat(memoryRules(), controlRules(), loaderRules(), recordRules(), platformRules(), machoRules(), kernel.Rules())
}

// memoryRules are about code that writes where it must not.
func memoryRules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/exec-stack", Title: "executable stack", Severity: severity.High,
			Why: "Bytes that an attacker puts into a buffer can be run as code. One assembly source without the note " +
				"about the stack is enough to make it executable for the whole program.",
			Mend: "Link with -Wl,-z,noexecstack, and put .section .note.GNU-stack,\"\",@progbits into assembly sources.",
			Bad:  "gcc -Wl,-z,execstack app.c", Good: "gcc -Wl,-z,noexecstack app.c",
			References: []string{guide + ", -Wl,-z,noexecstack", "gABI, PT_GNU_STACK"},
		},
		{
			ID: "binary/rwx", Title: "memory that is writable and executable", Severity: severity.High,
			Why:  "A segment that can be written to and run lets a single wrong write become code.",
			Mend: "Remove the section attributes or the linker script that join code and data; link with -Wl,-z,separate-code; for PE remove /SECTION:name,ERW.",
			Bad:  "ld --omagic app.o", Good: "ld -z separate-code app.o",
			References: []string{guide + ", W^X"},
		},
		{
			ID: "binary/no-canary", Title: "functions without stack guard", Severity: severity.Medium,
			Why: "A function with a buffer on the stack and no guard returns wherever an overflow says. The answer is about each " +
				"function that needs one, so that a library built without the option shows inside a program built with it.",
			Mend: "Compile with -fstack-protector-strong (gcc 4.9, clang 6), libraries that are linked statically too; with LTO give the option to the link step.",
			Bad:  "gcc -O2 -fno-stack-protector -c parser.c", Good: "gcc -O2 -fstack-protector-strong -c parser.c",
			References: []string{guide + ", -fstack-protector-strong"},
		},
		{
			ID: "binary/no-fortify", Title: "calls of the C library without bounds checks", Severity: severity.Medium,
			Why: "The C library can check the size of the destination of calls such as strcpy and sprintf, if the compiler passes it on. " +
				"These calls could be checked and are not, or at a low level.",
			Mend: "Compile with -O1 or higher and -D_FORTIFY_SOURCE=3 (gcc 12, clang 9, glibc 2.34; level 2 before).",
			Bad:  "gcc -O0 -D_FORTIFY_SOURCE=3 app.c", Good: "gcc -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 app.c",
			References: []string{guide + ", -D_FORTIFY_SOURCE"},
		},
		{
			ID: "binary/no-stack-clash", Title: "large frames without probes", Severity: severity.Medium,
			Why:  "A frame of more than a page, or of variable size, can jump over the guard page below the stack and reach other memory.",
			Mend: "Compile with -fstack-clash-protection (gcc 8, clang 11).",
			Bad:  "gcc -O2 -c big.c", Good: "gcc -O2 -fstack-clash-protection -c big.c",
			References: []string{guide + ", -fstack-clash-protection"},
		},
	}
}

// controlRules are about where code may go.
func controlRules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/no-pie", Title: "program at fixed addresses", Severity: severity.Medium,
			Why:  "The kernel cannot put the program at random addresses, so an attacker knows where its code is.",
			Mend: "Compile with -fPIE and link with -pie, or -static-pie for static programs; for Go build with -buildmode=pie.",
			Bad:  "gcc -no-pie app.c", Good: "gcc -fPIE -pie app.c",
			References: []string{guide + ", -fPIE -pie"},
		},
		{
			ID: "binary/no-relro", Title: "relocated data stays writable", Severity: severity.Medium,
			Why: "The tables of addresses that the loader fills in stay writable, so a wrong write can redirect calls. " +
				"Binding at the start alone does not change that: the segment is what makes them read-only.",
			Mend: "Link with -Wl,-z,relro -Wl,-z,now.",
			Bad:  "gcc -Wl,-z,norelro app.c", Good: "gcc -Wl,-z,relro -Wl,-z,now app.c",
			References: []string{guide + ", -Wl,-z,relro -Wl,-z,now"},
		},
		{
			ID: "binary/partial-relro", Title: "addresses of functions stay writable", Severity: severity.Low,
			Why:  "Functions are bound at their first call, so the part of the global offset table that holds them stays writable.",
			Mend: "Link with -Wl,-z,now beside -Wl,-z,relro.",
			Bad:  "gcc -Wl,-z,relro -Wl,-z,lazy app.c", Good: "gcc -Wl,-z,relro -Wl,-z,now app.c",
			References: []string{guide + ", -Wl,-z,relro -Wl,-z,now"},
		},
		{
			ID: "binary/no-cet", Title: "control-flow enforcement is off", Severity: severity.Info,
			Why: "The processor checks returns and indirect jumps only if every object of the program says that it is ready. " +
				"One object without the note, such as the start files of the C library, turns it off for all.",
			Mend: "Compile with -fcf-protection=full (gcc 8, clang 7); find the object without the note with -Wl,-z,cet-report=warning.",
			Bad:  "gcc -fcf-protection=none app.c", Good: "gcc -fcf-protection=full app.c",
			References: []string{guide + ", -fcf-protection=full"},
		},
		{
			ID: "binary/no-bti", Title: "branch target identification is off", Severity: severity.Info,
			Why:  "On arm64 the processor checks the targets of indirect branches only if every object of the program says that it is ready.",
			Mend: "Compile with -mbranch-protection=standard (gcc 9, clang 8).",
			Bad:  "gcc -mbranch-protection=none app.c", Good: "gcc -mbranch-protection=standard app.c",
			References: []string{guide + ", -mbranch-protection=standard"},
		},
	}
}

// loaderRules are about what the loader and the kernel are told.
func loaderRules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/textrel", Title: "relocations in code", Severity: severity.Medium,
			Why:  "The loader must make code writable to relocate it, and some systems refuse to load the file.",
			Mend: "Compile all sources of the library with -fPIC, and find the one that is not with -Wl,-z,text.",
			Bad:  "gcc -shared -fno-pic lib.c", Good: "gcc -shared -fPIC lib.c",
			References: []string{"gABI, DT_TEXTREL"},
		},
		{
			ID: "binary/rpath", Title: "unsafe search path of libraries", Severity: severity.Medium,
			Why: "The loader looks for libraries in a folder that others may write to or that belongs to nobody: an empty or relative " +
				"entry is the working folder of whoever starts the program, and a folder of the build machine may be made by anyone.",
			Mend: "Remove the entry (chrpath -d, or CMAKE_SKIP_RPATH), or make it start with $ORIGIN.",
			Bad:  "gcc -Wl,-rpath,build/lib app.c", Good: "gcc '-Wl,-rpath,$ORIGIN/../lib' app.c",
			References: []string{"gABI, DT_RUNPATH"},
		},
		{
			ID: "binary/setuid", Title: "program that runs with other rights", Severity: severity.Info,
			Why:  "A program with the set-user-id bit runs with the rights of its owner for everyone, so its other weaknesses count more.",
			Mend: "Remove the bit, or give the one capability that is needed.",
			Bad:  "chmod 4755 app", Good: "chmod 755 app",
			References: []string{"chmod(2)"},
		},
	}
}

// platformRules are those of PE and Mach-O.
func platformRules() []finding.Rule {
	const pe = "Microsoft, PE Format"
	return []finding.Rule{
		{
			ID: "binary/no-aslr", Title: "image at a fixed address", Severity: severity.Medium,
			Why:  "The loader cannot move the image: the flag is missing, or there are no relocations for it.",
			Mend: "Link with /DYNAMICBASE and without /FIXED.", Bad: "link /FIXED app.obj", Good: "link /DYNAMICBASE app.obj", References: []string{pe},
		},
		{
			ID: "binary/no-high-entropy", Title: "few random bits in addresses", Severity: severity.Low,
			Why:  "A 64-bit image without the flag is only moved within 2 GiB.",
			Mend: "Link with /HIGHENTROPYVA.", Bad: "link /HIGHENTROPYVA:NO app.obj", Good: "link /HIGHENTROPYVA app.obj", References: []string{pe},
		},
		{
			ID: "binary/no-dep", Title: "data may be executed", Severity: severity.High,
			Why:  "Without the flag a 32-bit program may run bytes of its stack and heap as code.",
			Mend: "Link with /NXCOMPAT.", Bad: "link /NXCOMPAT:NO app.obj", Good: "link /NXCOMPAT app.obj", References: []string{pe},
		},
		{
			ID: "binary/no-cfg", Title: "no control flow guard", Severity: severity.Low,
			Why:  "Calls through pointers are not checked against a table of valid targets. The flag without the table does nothing.",
			Mend: "Compile and link with /guard:cf.", Bad: "cl /guard:cf- app.c", Good: "cl /guard:cf app.c /link /guard:cf", References: []string{pe},
		},
		{
			ID: "binary/no-gs", Title: "no security cookie", Severity: severity.Medium,
			Why:  "No code reads a stack cookie, so an overflow of a buffer on the stack is not noticed.",
			Mend: "Compile with /GS.", Bad: "cl /GS- app.c", Good: "cl /GS app.c", References: []string{pe},
		},
		{
			ID: "binary/no-safeseh", Title: "no table of exception handlers", Severity: severity.Medium,
			Why:  "A 32-bit image without the table accepts any address as an exception handler.",
			Mend: "Link with /SAFESEH.", Bad: "link /SAFESEH:NO app.obj", Good: "link /SAFESEH app.obj", References: []string{pe},
		},
		{
			ID: "binary/shared-section", Title: "writable section shared between processes", Severity: severity.High,
			Why:  "Every process that loads the image can change the data of the others.",
			Mend: "Remove S from /SECTION or from the module definition file.", Bad: "link /SECTION:.data,RWS", Good: "link /SECTION:.data,RW", References: []string{pe},
		},
		{
			ID: "binary/no-hardened-runtime", Title: "no hardened runtime", Severity: severity.Low,
			Why:  "Other libraries can be injected into the program, and its code changed while it runs.",
			Mend: "Sign with codesign --options runtime.", Bad: "codesign -s ID app", Good: "codesign --options runtime -s ID app",
			References: []string{"Apple, Hardened Runtime"},
		},
	}
}
