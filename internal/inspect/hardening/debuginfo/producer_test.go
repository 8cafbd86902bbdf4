package debuginfo

import (
	"slices"
	"testing"
)

func TestCompilersAreToldByTheirText(t *testing.T) {
	for text, want := range map[string]Compiler{
		"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2":               {Name: "gcc", Version: "12.2.0", Major: 12, Recorded: true},
		"GNU C++14 9.3.1 20200408 (Red Hat 9.3.1-2) -O2":                   {Name: "gcc", Version: "9.3.1", Major: 9, Recorded: true},
		"GNU GIMPLE 13.2.0 -O2 -flto":                                      {Name: "gcc", Version: "13.2.0", Major: 13, Recorded: true, LinkTime: true},
		"GNU C 4.4.7 20120313 (Red Hat 4.4.7-1)":                           {Name: "gcc", Version: "4.4.7", Major: 4, Recorded: true},
		"GNU AS 2.40":                                                      {Name: "as", Version: "2.40", Major: 2},
		"Debian clang version 14.0.6":                                      {Name: "clang", Version: "14.0.6", Major: 14},
		"Apple clang version 15.0.0 (clang-1500.3.9.4)":                    {Name: "clang", Version: "15.0.0", Major: 15},
		"Debian clang version 14.0.6 /usr/lib/llvm-14/bin/clang -g -O2":    {Name: "clang", Version: "14.0.6", Major: 14, Recorded: true},
		"Android (11349228, +pgo) clang version 17.0.2 (registry.invalid)": {Name: "clang", Version: "17.0.2", Major: 17},
		"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))":         {Name: "rustc", Version: "1.95.0", Major: 1},
		"Go cmd/compile go1.26.8; regabi":                                  {Name: "go", Version: "1.26.8", Major: 1},
		"/usr/lib/llvm-14/bin/clang -O2 a.c":                               {Name: "clang", Recorded: true},
		"Some compiler 1.0":                                                {Version: "1.0", Major: 1},
		"":                                                                 {},
	} {
		got := ParseProducer(text)
		got.Options = nil
		if got.Name != want.Name || got.Version != want.Version || got.Major != want.Major || got.Recorded != want.Recorded || got.LinkTime != want.LinkTime {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

func TestTheLastOfSeveralOptionsWins(t *testing.T) {
	for _, c := range []struct {
		options string
		option  Option
		want    Answer
	}{
		{"-fstack-protector-strong -fno-stack-protector", StackProtector, No},
		{"-fno-stack-protector -fstack-protector-all", StackProtector, Yes},
		{"-fstack-protector-strong -fstack-protector", StackProtector, No},
		{"-fstack-protector-explicit", StackProtector, No},
		{"-fhardened", StackProtector, Yes},
		{"-fhardened -fno-stack-protector", StackProtector, No},
		{"-fhardened", AutoInit, Yes},
		{"-fhardened", Hardened, Yes},
		{"-fhardened -fno-hardened", Hardened, No},
		{"", StackClash, Silent},
		{"-fno-stack-clash-protection", StackClash, No},
		{"-fcf-protection", ControlFlow, Yes},
		{"-fcf-protection=full -fcf-protection=none", ControlFlow, No},
		{"-mbranch-protection=pac-ret", BranchProtection, Yes},
		{"-ftrivial-auto-var-init=uninitialized", AutoInit, No},
		{"-ftrivial-auto-var-init=pattern", AutoInit, Yes},
		{"-fstrict-flex-arrays=2", FlexArrays, No},
		{"-fstrict-flex-arrays", FlexArrays, Yes},
		{"-fzero-init-padding-bits=unions", ZeroPadding, No},
		{"-fwrapv", StrictOverflow, Yes},
		{"-fwrapv -fno-wrapv", StrictOverflow, No},
		{"-fPIC", PositionIndependent, Yes},
		{"-fno-pie", PositionIndependent, No},
		{"", Exceptions, No},
	} {
		p := ParseProducer("GNU C17 15.1.0 -O2 " + c.options)
		if got := p.Has(c.option); got != c.want {
			t.Errorf("%s, %s: %d, want %d", c.options, c.option, got, c.want)
		}
	}
}

func TestACompilerThatDoesNotHaveAnOptionIsNotBlamed(t *testing.T) {
	for text, option := range map[string]Option{
		"GNU C17 11.4.0 -O2": AutoInit, "GNU C17 14.2.0 -O2": ZeroPadding, "GNU C17 13.1.0 -O2": Hardened,
		"clang version 18.1.0 /usr/bin/clang -O2": ZeroPadding,
	} {
		p := ParseProducer(text)
		if got := p.Has(option); got != TooSoon {
			t.Errorf("%s, %s: %d", text, option, got)
		}
	}
}

func TestLevelsOfOptimisation(t *testing.T) {
	for text, want := range map[string]string{
		"GNU C17 12.2.0": "0", "GNU C17 12.2.0 -O": "1", "GNU C17 12.2.0 -O3 -Os": "s", "GNU C17 12.2.0 -O2 -Ofast": "fast",
		"GNU C17 12.2.0 -O2 -Og": "g", "clang version 14.0.6": "", "GNU C17 12.2.0 -O2 -Order": "2",
	} {
		p := ParseProducer(text)
		if got := p.Level(); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestLanguagesAreFamilies(t *testing.T) {
	seen := make(map[string]bool)
	for l := Language(1); l < 0x40; l++ {
		seen[l.Family()] = true
		if l.FromC() != slices.Contains([]string{"c", "c++", "objective-c", "objective-c++"}, l.Family()) {
			t.Errorf("%#x", l)
		}
	}
	for _, want := range []string{"c", "c++", "rust", "go", "fortran", "ada", "d", "swift", "assembly", "other"} {
		if !seen[want] {
			t.Errorf("no code is %s", want)
		}
	}
	for code, want := range map[Language]string{
		0x02: "c", 0x0c: "c", 0x1d: "c", 0x2c: "c", 0x04: "c++", 0x1a: "c++", 0x21: "c++", 0x2b: "c++", 0x0e: "fortran", 0x22: "fortran", 0x23: "fortran",
		0x1c: "rust", 0x16: "go", 0x13: "d", 0x1e: "swift", 0x0d: "ada", 0x31: "assembly", 0x20: "other",
	} {
		if got := code.Family(); got != want {
			t.Errorf("%#x is %s, want %s", int(code), got, want)
		}
	}
	if Language(0x8001).Family() != "assembly" || Language(0).Family() != "" {
		t.Error("the codes of vendors, and none")
	}
}
