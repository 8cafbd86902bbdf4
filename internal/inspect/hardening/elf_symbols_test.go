package hardening

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
)

func TestSanitizersThatAreLeftInAreNamed(t *testing.T) {
	for _, c := range []struct{ cc, options, want string }{
		{"gcc", "-O2", None},
		{"gcc", "-fsanitize=address", "address"},
		{"gcc", "-fsanitize=undefined", "undefined"},
		{"gcc", "-fsanitize=address,undefined", "address, undefined"},
		{"gcc", "-fsanitize=thread", "thread"},
		{"gcc", "-fsanitize=undefined -fsanitize-undefined-trap-on-error", None},
		{"clang", "-fsanitize=address", "address"},
		{"clang", "-fsanitize=address -s", "address"},
		{"clang", "-fsanitize=undefined -fsanitize-minimal-runtime", None},
	} {
		t.Run(c.cc+" "+c.options, func(t *testing.T) {
			r, _ := made(t, "int main(int n, char **v) { int a[4]; a[n] = n << 3; return a[n - 1]; }\n", "c", c.cc, strings.Fields(c.options)...)
			expect(t, "program", &r, "sanitizers", c.want)
			rules := rules(Findings("p", r, openssf(t)))
			if found := strings.Contains(strings.Join(rules, " "), "binary/sanitizer"); found != (c.want != None) {
				t.Errorf("%v", rules)
			}
		})
	}
}

func TestReferencesToASanitizerThatNeedNotBeThereAreNone(t *testing.T) {
	r, _ := made(t, "__attribute__((weak)) void __asan_init(void);\nint main(void) { return __asan_init ? 1 : 0; }\n", "c", "gcc", "-no-pie")
	expect(t, "weak", &r, "sanitizers", None)
}

const vector = "#include <vector>\nint main(int n, char **v) { std::vector<int> x(4); return x[n]; }\n"

func TestAssertionsOfTheLibraryAreProvedByTheirFailure(t *testing.T) {
	r, _ := made(t, vector, "cc", "g++", "-O2", "-D_GLIBCXX_ASSERTIONS")
	expect(t, "with", &r, "glibcxxAssertions", Yes)
	r, _ = made(t, vector, "cc", "g++", "-O2", "-D_GLIBCXX_ASSERTIONS", "-s")
	expect(t, "stripped", &r, "glibcxxAssertions", Yes)
	r, _ = made(t, vector, "cc", "g++", "-O2")
	expect(t, "absence shows nothing", &r, "glibcxxAssertions", "")
}

func TestProtectionsOfClangAreProvedBySymbols(t *testing.T) {
	const source = "int f(void) { return 1; }\nint (*volatile p)(void) = f;\nint main(int n, char **v) { char b[64]; b[n] = 1; return p() + b[0]; }\n"
	r, _ := made(t, source, "c", "clang", "-O1")
	expect(t, "without", &r, "safeStack", No, "cfi", No)
	r, _ = made(t, source, "c", "clang", "-O1", "-s")
	expect(t, "stripped", &r, "safeStack", "", "cfi", "")
	r, _ = made(t, source, "c", "gcc", "-O1")
	expect(t, "gcc has neither", &r, "safeStack", "", "cfi", "")
	r, _ = made(t, source, "c", "clang", "-O1", "-fsanitize=safe-stack")
	expect(t, "safe stack", &r, "safeStack", Yes)
}

func TestNamesThatProveSomething(t *testing.T) {
	proves := func(x *symbolFacts) [6]bool {
		return [6]bool{x.cfi, x.safeStack, x.assertions, x.libcpp, x.overflow, len(x.sanitizers) > 0}
	}
	for name, want := range map[string][6]bool{
		"main.cfi":                               {0: true},
		"main.cfi_jt":                            {0: true},
		"__cfi_check":                            {0: true},
		"__safestack_init":                       {1: true},
		"_ZSt20__glibcxx_assert_failPKciS0_S0":   {2: true},
		"_ZSt20__replacement_assertPKciS0_S0_":   {2: true},
		"_ZNSt3__122__libcpp_verbose_abortEPKcz": {3: true},
		"_ZN4core9panicking11panic_const24panic_const_add_overflow17h0123456789abcdefE": {4: true},
		"__hwasan_init":                       {5: true},
		"__msan_init":                         {5: true},
		"__ubsan_handle_add_overflow":         {5: true},
		"__ubsan_handle_add_overflow_minimal": {},
		"__asan_region_is_poisoned":           {},
		"_ZNSt6vectorIiSaIiEE":                {},
		"cfi":                                 {},
	} {
		var x symbolFacts
		x.add(&object.Symbol{Name: name})
		if got := proves(&x); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	var x symbolFacts
	for _, name := range []string{"_ZN12panic_unwind8real_imp", "_ZN12panic_unwind3dwarf"} {
		x.add(&object.Symbol{Name: name})
	}
	if x.aborts || !x.unwinds {
		t.Errorf("%+v", x)
	}
	if x.add(&object.Symbol{Name: "_ZN11panic_abort5abort"}); !x.aborts {
		t.Errorf("%+v", x)
	}
}

func TestLibrariesThatNothingIsTakenFromAreListed(t *testing.T) {
	r, _ := made(t, "#include <stdio.h>\nint main(void) { return puts(\"x\"); }\n", "c", "gcc", "-Wl,--no-as-needed", "-lm")
	if w := r.Word("unneededLibraries"); !strings.Contains(w, "libm.so") {
		t.Errorf("%q", w)
	}
	r, _ = made(t, "#include <stdio.h>\n#include <math.h>\nint main(int n, char **v) { return printf(\"%f\", pow(n, n)); }\n", "c", "gcc", "-fno-builtin", "-lm")
	expect(t, "used", &r, "unneededLibraries", "")
	// A symbol without a version may come from any library.
	x := symbolFacts{libraries: map[string]bool{"libc.so.6": true}}
	x.linked(&object.Symbol{Name: "other", Imported: true, Dynamic: true})
	if !x.unversioned {
		t.Error("nothing can be said")
	}
}

func TestShadowCallStacksAreFoundInTheCode(t *testing.T) {
	source := "int g(int);\nint f(int x) { return g(x) + 1; }\n"
	for options, want := range map[string]string{"--target=aarch64-linux-gnu -ffixed-x18 -fsanitize=shadow-call-stack": Yes, "--target=aarch64-linux-gnu": ""} {
		r, _ := made(t, source, "c", "clang", append(strings.Fields(options), "-O1", "-c")...)
		expect(t, options, &r, "shadowCallStack", want)
	}
}

func TestRustIsToldByItsSymbols(t *testing.T) {
	const source = "#[inline(never)] fn add(a: i32, b: i32) -> i32 { a + b }\nfn main() { let n = std::env::args().count() as i32; println!(\"{}\", add(n, n)); }\n"
	r, _ := made(t, source, "rs", "rustc", "-C", "overflow-checks=on")
	expect(t, "checked", &r, "rustOverflowChecks", Yes, "canary", NotApplicable)
	if w := r.Word("rustCompiler"); !strings.HasPrefix(w, "1.") {
		t.Errorf("%q", w)
	}
}
