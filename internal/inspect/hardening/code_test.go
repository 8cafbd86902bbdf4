package hardening

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// Functions of x86-64 as compilers write them.
const (
	start     = "31 ed 49 89 d1 5e 48 89 e2 48 83 e4 f0 f4"                                                                // _start
	leaf      = "8d 04 3f c3"                                                                                              // lea eax, [rdi+rdi]; ret
	bare      = "48 83 ec 58 48 89 e7 48 83 c4 58 c3"                                                                      // a buffer without guard
	guarded   = "48 83 ec 58 64 48 8b 04 25 28 00 00 00 48 89 44 24 48 48 89 e7 64 48 2b 04 25 28 00 00 00 48 83 c4 58 c3" // with one
	bigBare   = "48 81 ec 38 23 00 00 48 81 c4 38 23 00 00 c3"
	bigProbed = "48 81 ec 00 10 00 00 48 83 0c 24 00 48 81 ec 38 03 00 00 48 81 c4 38 13 00 00 c3"
	padded    = "f3 0f 1e fa 8d 04 3f c3"
	parameter = "48 83 ec 18 89 7c 24 0c 48 8d 7c 24 0c 48 83 c4 18 c3"
	lost      = "48 83 ec 58 06 06"
)

func TestTheShareOfGuardedFunctionsIsTold(t *testing.T) {
	for what, c := range map[string]struct {
		functions           []string
		word, shares, clash string
	}{
		"none needs one":     {[]string{start, leaf, leaf}, NotApplicable, "0 protected, 0 needed", NotApplicable},
		"all have it":        {[]string{start, guarded, leaf, guarded}, Protected, "2 protected, 2 needed", NotApplicable},
		"a mixture":          {[]string{start, guarded, bare, leaf}, Partial, "1 protected, 2 needed", NotApplicable},
		"none has it":        {[]string{start, bare, leaf}, Unprotected, "0 protected, 1 needed", NotApplicable},
		"a parameter only":   {[]string{start, parameter}, Unknown, "0 protected, 0 needed", NotApplicable},
		"a parameter beside": {[]string{start, guarded, parameter}, Protected, "1 protected, 1 needed", NotApplicable},
		"large frames":       {[]string{start, bigBare}, NotApplicable, "0 protected, 0 needed", Unprotected},
		"probed":             {[]string{start, bigProbed}, NotApplicable, "0 protected, 0 needed", Protected},
		"probed and not":     {[]string{start, bigProbed, bigBare}, NotApplicable, "0 protected, 0 needed", Partial},
	} {
		r := programOf(t, c.functions...).interp().report(t)
		expect(t, what, &r, "canary", c.word, "canaryFunctions", c.shares, "stackClash", c.clash)
	}
}

func TestTheEntryPointIsNotTheProgramsOwn(t *testing.T) {
	r := programOf(t, bare, leaf).interp().report(t)
	expect(t, "a start file with a stack address", &r, "canary", NotApplicable, "functions", "1 own, 1 other")
}

func TestLandingPadsAreCounted(t *testing.T) {
	for what, c := range map[string]struct {
		functions []string
		want      []string
	}{
		"none":      {[]string{start, leaf, leaf}, []string{"cetCode", Unprotected, "cetFunctions", "0 protected, 2 total"}},
		"all":       {[]string{start, padded, padded}, []string{"cetCode", Protected, "cetFunctions", "2 protected, 2 total"}},
		"a mixture": {[]string{start, padded, leaf}, []string{"cetCode", Partial, "cetFunctions", "1 protected, 2 total"}},
	} {
		r := programOf(t, c.functions...).interp().report(t)
		expect(t, what, &r, c.want...)
	}
}

func TestAHelperThatIsOnlyCalledNeedsNoLandingPad(t *testing.T) {
	// The second function calls the first, which is 32 bytes before it.
	caller := "f3 0f 1e fa e8 e7 ff ff ff c3"
	r := programOf(t, start, leaf, caller).interp().report(t)
	expect(t, "one helper", &r, "cetCode", Protected, "cetFunctions", "1 protected, 1 total")
}

func TestCodeThatCannotBeDecodedIsNoted(t *testing.T) {
	r := programOf(t, start, lost).interp().report(t)
	if len(r.Notes) != 1 {
		t.Errorf("%v", r.Notes)
	}
}

func TestAProgramWithoutFunctionsIsUnknown(t *testing.T) {
	r := image{kind: etDyn, segments: []segment{{kind: ptLoad, flags: flagR, addr: 0x1000, data: []byte("data")}}}.report(t)
	expect(t, "no code", &r, "canary", Unknown, "stackClash", Unknown, "fortify", Unknown, "cetCode", Unknown)
}

func TestFunctionsAreFoundByCallsWhereNothingElseTells(t *testing.T) {
	im := programOf(t, "e8 0b 00 00 00 f4", bare)
	im.segments = im.segments[:1] // no call frames
	r := im.report(t)
	expect(t, "no call frames", &r, "canaryFunctions", "0 protected, 1 needed", "canary", Unknown)
}

func TestGoIsNotJudgedByTheRulesOfC(t *testing.T) {
	im := programOf(t, start, bare)
	im.segments = im.segments[:1]
	note := append([]byte{4, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0}, "Go\x00\x00abcd"...)
	im.segments = append(im.segments, segment{kind: 4, flags: flagR, addr: 0x300, data: note})
	r := im.report(t)
	if w := r.Word("canary"); w == Unprotected || w == Partial {
		t.Errorf("canary = %s", w)
	}
	expect(t, "Go", &r, "languages", "go")
}

func TestObjectsAreReadBySymbols(t *testing.T) {
	code := append(decodeHex(t, guarded), decodeHex(t, bare)...)
	file := objecttest.ELF(objecttest.ELFSpec{
		Type: 1, Machine: 62,
		Extra: []objecttest.Section{{Name: ".text", Flags: 6, Data: code}},
		Symbols: []objecttest.Symbol{
			{Name: "good", Info: 0x12, Section: 1, Value: 0, Size: uint64(len(decodeHex(t, guarded)))},
			{Name: "bad", Info: 0x12, Section: 1, Value: uint64(len(decodeHex(t, guarded))), Size: uint64(len(decodeHex(t, bare)))},
			{Name: "printf", Info: 0x10},
		},
	})
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	functions, err := Functions(f, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, fn := range functions {
		got[fn.Name] = fn.Canary
	}
	if got["good"] != Protected || got["bad"] != Unprotected {
		t.Errorf("%v of sections %v", got, f.Sections)
	}
	r := auditOne(t, file)
	expect(t, "object", &r, "kind", "object", "canary", Partial, "fortify", "0")
}

func decodeHex(t testing.TB, s string) []byte {
	t.Helper()
	im := programOf(t, s)
	code := im.segments[0].data
	return bytes.TrimRight(code, "\x90")
}

func TestFunctionsOfOtherFormatsAreRefused(t *testing.T) {
	file := objecttest.Wasm()
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Functions(f, nil); !errors.Is(err, ErrNoCode) {
		t.Errorf("%v", err)
	}
}

func TestABudgetEndsTheWork(t *testing.T) {
	file := programOf(t, start, guarded, bare, leaf, leaf, leaf).interp().bytes()
	for steps := int64(1); steps < 30; steps++ {
		_, err := Audit(bytes.NewReader(file), int64(len(file)), 0, budget.New(budget.Limits{Steps: steps}, int64(len(file))))
		if err != nil && !budget.IsBreach(err) {
			t.Errorf("%d steps: %v", steps, err)
		}
		if steps < 4 && err == nil {
			t.Errorf("%d steps were enough", steps)
		}
	}
}

// known is a reference whose arguments a test sets.
type known struct {
	args  map[int]int64
	stack map[int]bool
}

func (k known) Arg(n int) (int64, bool) { v, ok := k.args[n]; return v, ok }
func (k known) OnStack(n int) bool      { return k.stack[n] }

func TestTheLevelIsInTheFlagOfTheCalls(t *testing.T) {
	type call struct {
		name string
		r    known
	}
	flag := func(n int, v int64) known { return known{args: map[int]int64{n: v}} }
	toStack := known{stack: map[int]bool{0: true}}
	simple := func(addr uint64) bool { return addr == 1 }
	for what, c := range map[string]struct {
		calls []call
		want  string
	}{
		"none":                            {nil, NotApplicable},
		"level 1 of clang":                {[]call{{"__printf_chk", flag(0, 0)}}, "1"},
		"level 2":                         {[]call{{"__fprintf_chk", flag(1, 1)}}, "2"},
		"level 3":                         {[]call{{"__snprintf_chk", flag(2, 2)}}, "3"},
		"the lowest counts":               {[]call{{"__printf_chk", flag(0, 2)}, {"__sprintf_chk", flag(1, 1)}}, "2"},
		"level 1 of GCC":                  {[]call{{"__strcpy_chk", known{}}, {"printf", known{}}}, "1"},
		"a flag that is not known":        {[]call{{"__printf_chk", known{}}}, Unknown},
		"a flag that is none":             {[]call{{"__printf_chk", flag(0, 7)}}, Unknown},
		"checked, of no known level":      {[]call{{"__memcpy_chk", known{}}}, Unknown},
		"plain printf":                    {[]call{{"printf", known{}}}, "0"},
		"strcpy to the stack":             {[]call{{"strcpy", toStack}}, "0"},
		"strcpy to the heap":              {[]call{{"strcpy", known{}}}, Unknown},
		"sprintf with conversions":        {[]call{{"sprintf", flag(1, 2)}}, "0"},
		"sprintf of %s, as GCC leaves it": {[]call{{"sprintf", flag(1, 1)}}, Unknown},
		"memcpy tells nothing":            {[]call{{"memcpy", toStack}}, Unknown},
		"puts cannot be checked":          {[]call{{"puts", known{}}}, NotApplicable},
		"the stack guard is no FORTIFY":   {[]call{{"__stack_chk_fail", known{}}}, NotApplicable},
	} {
		total := calls{level: -1}
		for _, x := range c.calls {
			total.named(x.name, x.r, simple)
		}
		if got := total.fortify(); got != c.want {
			t.Errorf("%s: %s, want %s", what, got, c.want)
		}
	}
}

func TestEveryFlagArgumentIsThatOfTheCLibrary(t *testing.T) {
	for name, n := range map[string]int{
		"__printf_chk": 0, "__vprintf_chk": 0, "__fprintf_chk": 1, "__sprintf_chk": 1, "__snprintf_chk": 2, "__vsnprintf_chk": 2,
		"__syslog_chk": 1, "__asprintf_chk": 1, "__memcpy_chk": -1, "__stack_chk_fail": -1, "printf": -1,
	} {
		if got := flagArgument(name); got != n {
			t.Errorf("%s: %d, want %d", name, got, n)
		}
	}
	if checking("__stack_chk") || !checking("__read_chk") || checking("read_chk") {
		t.Error("names of checking functions")
	}
}

func TestNamesTellWhoseCodeItIs(t *testing.T) {
	for name, rust := range map[string]bool{
		"_ZN4core3fmt5write17h0123456789abcdefE": true, "_RNvC5crate4main": true, "__rust_alloc": true,
		"_ZN3foo3barEv": false, "main": false, "_ZN4core17habcE": false,
	} {
		if rustName(name) != rust {
			t.Errorf("rust: %s", name)
		}
	}
	for name, runtime := range map[string]bool{"_ZNSt6vectorIiE": true, "__cxa_throw": true, "_ZN3app3runEv": false, "memcpy": false} {
		if runtimeName(name) != runtime {
			t.Errorf("runtime: %s", name)
		}
	}
	if !startName("_start") || !startName("__x86.get_pc_thunk.bx") || startName("start") {
		t.Error("start files")
	}
	if Own.String() != "own" || Managed.String() != "managed" {
		t.Error("origins")
	}
}
