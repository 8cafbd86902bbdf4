package kernel

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func judged(t testing.TB, in Input) Report {
	t.Helper()
	r, err := Judge(in, budget.New(budget.Default(), int64(len(in.Config))))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// verdict is that of the check with a symbol.
func verdict(t testing.TB, r Report, kind, symbol string) Result {
	t.Helper()
	for _, x := range r.Results {
		if x.Check.Kind == kind && x.Check.Symbols[0] == symbol {
			return x
		}
	}
	t.Fatalf("no check of %s %s", kind, symbol)
	return Result{}
}

const header = "#\n# Automatically generated file; DO NOT EDIT.\n# Linux/x86 6.1.90 Kernel Configuration\n#\nCONFIG_X86_64=y\nCONFIG_X86=y\n"

func TestTheTableHasChecksOfEachKindThatAreWhole(t *testing.T) {
	checks, err := Checks()
	if err != nil {
		t.Fatal(err)
	}
	count, seen := map[string]int{}, map[string]bool{}
	for _, c := range checks {
		count[c.Kind]++
		key := c.Kind + " " + c.Symbols[0]
		if seen[key] || len(c.Reason) < 20 || !strings.HasSuffix(c.Reason, ".") || len(c.Want) == 0 {
			t.Errorf("%+v", c)
		}
		seen[key] = true
		if c.Until != (Version{}) && !c.Since.Before(c.Until) {
			t.Errorf("%s: gone before it came", key)
		}
	}
	if len(checks) < 80 || count[Config] < 60 || count[Cmdline] < 15 || count[Sysctl] < 15 {
		t.Errorf("%v", count)
	}
}

func TestAConfigurationIsJudgedByValueVersionAndMachine(t *testing.T) {
	r := judged(t, Input{Config: []byte(header + `CONFIG_STRICT_KERNEL_RWX=y
# CONFIG_HARDENED_USERCOPY is not set
CONFIG_DEFAULT_MMAP_MIN_ADDR=4096
CONFIG_RETPOLINE=y
CONFIG_DEVMEM=y
CONFIG_MICROCODE=m
CONFIG_LSM="landlock,lockdown"
`)})
	if r.Version != (Version{6, 1}) || r.Machine != "x86_64" {
		t.Errorf("%v %s", r.Version, r.Machine)
	}
	for symbol, want := range map[string]string{
		"STRICT_KERNEL_RWX":     Protected,
		"HARDENED_USERCOPY":     Unprotected,
		"STACKPROTECTOR":        Unprotected,   // absent
		"DEFAULT_MMAP_MIN_ADDR": Unprotected,   // too low
		"MITIGATION_RETPOLINE":  Protected,     // by its older name
		"DEVMEM":                Unprotected,   // set, and must not be
		"PROC_KCORE":            Protected,     // absent, as it should be
		"ARM64_BTI_KERNEL":      NotApplicable, // another machine
		"RANDOM_KMALLOC_CACHES": NotApplicable, // since 6.6
		"DEVKMEM":               NotApplicable, // until 5.13
		"REFCOUNT_FULL":         NotApplicable, // until 5.5
		"RANDOMIZE_BASE":        Unprotected,
		"MICROCODE":             Unprotected, // a module is too late
	} {
		if x := verdict(t, r, Config, symbol); x.Verdict != want {
			t.Errorf("%s is %s, want %s (%+v)", symbol, x.Verdict, want, x)
		}
	}
	if x := verdict(t, r, Config, "HARDENED_USERCOPY"); x.Line != 8 || x.have() != "CONFIG_HARDENED_USERCOPY is not set" {
		t.Errorf("%+v", x)
	}
}

func TestAKernelWithoutModulesNeedsNoSignaturesOfThem(t *testing.T) {
	for text, want := range map[string]string{"": NotApplicable, "CONFIG_MODULES=y\n": Unprotected} {
		if x := verdict(t, judged(t, Input{Config: []byte(header + text)}), Config, "STRICT_MODULE_RWX"); x.Verdict != want {
			t.Errorf("%q: %s, want %s", text, x.Verdict, want)
		}
	}
}

func TestWithoutAVersionWhatIsAbsentIsUnknown(t *testing.T) {
	r := judged(t, Input{Config: []byte("CONFIG_X86_64=y\nCONFIG_VMAP_STACK=y\n# CONFIG_SLAB_FREELIST_RANDOM is not set\n")})
	for symbol, want := range map[string]string{
		"VMAP_STACK": Protected, "SLAB_FREELIST_RANDOM": Unprotected, "FORTIFY_SOURCE": Unknown, "STRICT_KERNEL_RWX": Unprotected,
	} {
		if x := verdict(t, r, Config, symbol); x.Verdict != want {
			t.Errorf("%s is %s, want %s", symbol, x.Verdict, want)
		}
	}
}

func TestTheCommandLineTurnsProtectionsOff(t *testing.T) {
	r := judged(t, Input{Cmdline: []byte("root=/dev/sda1 ro  nokaslr mitigations=off pti=on init-on-alloc=0 dyndbg=\"file a.c +p\" mitigations=auto -- nopti\n")})
	for symbol, want := range map[string]string{
		"nokaslr": Unprotected, "pti": Protected, "init_on_alloc": Unprotected, "mds": Protected, "nopti": Protected,
		"mitigations": Protected, // the last one counts
	} {
		if x := verdict(t, r, Cmdline, symbol); x.Verdict != want {
			t.Errorf("%s is %s, want %s", symbol, x.Verdict, want)
		}
	}
	if len(judged(t, Input{Cmdline: []byte{}}).Results) == 0 {
		t.Error("an empty command line was given, and is judged")
	}
}

func TestSettingsAreReadFromAnExport(t *testing.T) {
	r := judged(t, Input{Sysctl: []byte("# comment\nkernel.kptr_restrict = 0\n-kernel/yama/ptrace_scope=1\nvm.mmap_min_addr = 65536\nkernel.perf_event_paranoid = -1\nnet.ipv4.tcp_rmem = 1\t2\t3\n")})
	for symbol, want := range map[string]string{
		"kernel.kptr_restrict": Unprotected, "kernel.yama.ptrace_scope": Protected, "vm.mmap_min_addr": Protected,
		"kernel.perf_event_paranoid": Unprotected, "kernel.randomize_va_space": Unknown,
	} {
		if x := verdict(t, r, Sysctl, symbol); x.Verdict != want {
			t.Errorf("%s is %s, want %s", symbol, x.Verdict, want)
		}
	}
}

func TestACompressedConfigurationIsInflated(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write([]byte(header + "CONFIG_VMAP_STACK=y\n"))
	_ = z.Close()
	for what, data := range map[string][]byte{
		"as in /proc":       b.Bytes(),
		"inside of a image": []byte("\x7fELF and code IKCFG_ST" + b.String() + "IKCFG_ED and more"),
	} {
		if x := verdict(t, judged(t, Input{Config: data}), Config, "VMAP_STACK"); x.Verdict != Protected {
			t.Errorf("%s: %+v", what, x)
		}
	}
	bomb := new(bytes.Buffer)
	z = gzip.NewWriter(bomb)
	for range 64 {
		_, _ = z.Write(make([]byte, 1<<20))
	}
	_ = z.Close()
	if _, err := Judge(Input{Config: bomb.Bytes()}, budget.New(budget.Default(), int64(bomb.Len()))); err == nil {
		t.Error("a bomb is taken for a configuration")
	}
	if _, err := Judge(Input{Config: []byte("\x1f\x8b\x08broken")}, nil); err == nil {
		t.Error("damage is no configuration")
	}
	if _, err := Judge(Input{Config: []byte("hello")}, nil); !errors.Is(err, ErrNoConfig) {
		t.Errorf("%v", err)
	}
}

func TestFindingsSayWhatStandsThereAndWhatMendsIt(t *testing.T) {
	r := judged(t, Input{
		Config:  []byte(header + "CONFIG_DEVMEM=y\nCONFIG_STRICT_KERNEL_RWX=y\n"),
		Cmdline: []byte("nokaslr"), Sysctl: []byte("kernel.kptr_restrict = 0"),
	})
	list := Findings(r, map[string]string{Config: ".config", Cmdline: "cmdline", Sysctl: "sysctl.txt"})
	got := map[string]string{}
	for _, f := range list {
		got[f.Evidence] = f.Span.Path + ": " + f.Fix.Summary
		if f.Why == "" || len(f.References) == 0 || !strings.HasPrefix(f.Rule, "binary/kernel-") {
			t.Errorf("%+v", f)
		}
	}
	for evidence, want := range map[string]string{
		"CONFIG_DEVMEM=y":                 ".config: # CONFIG_DEVMEM is not set (Linux 4.0)",
		"CONFIG_VMAP_STACK is not set":    ".config: CONFIG_VMAP_STACK=y (Linux 4.9)",
		"nokaslr is given":                "cmdline: remove nokaslr",
		"kernel.kptr_restrict=0":          "sysctl.txt: kernel.kptr_restrict=1",
		"CONFIG_STRICT_KERNEL_RWX is set": "",
	} {
		if got[evidence] != want {
			t.Errorf("%s: %q, want %q", evidence, got[evidence], want)
		}
	}
	for _, rule := range Rules() {
		if rule.Title == "" || rule.Why == "" || rule.Mend == "" || rule.Bad == "" || rule.Good == "" || len(rule.References) == 0 {
			t.Errorf("%+v", rule)
		}
	}
}

func TestFaultsOfTheTableAreNamedByLine(t *testing.T) {
	for text, want := range map[string]string{
		"\nconfig A y high all any":             "line 2: a check has 6 words and a reason",
		"other A y high all any \"Why.\"":       `unknown kind "other"`,
		"config A y grave all any \"Why.\"":     `unknown severity "grave"`,
		"config A y high all new \"Why.\"":      `unknown version "new"`,
		"config A y high all 4.1-old \"Why.\"":  `unknown version "old"`,
		"config A y high all any \"Not closed.": "a check has 6 words",
	} {
		if _, err := parseChecks(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestVersionsAreCompared(t *testing.T) {
	for _, c := range []struct {
		a, b   string
		before bool
	}{{"4.9", "4.10", true}, {"5.0", "4.20", false}, {"6.1.90", "6.1", false}, {"6.1-rc3", "6.2", true}} {
		a, ok := ParseVersion(c.a)
		b, ok2 := ParseVersion(c.b)
		if !ok || !ok2 || a.Before(b) != c.before {
			t.Errorf("%s before %s: %v", c.a, c.b, !c.before)
		}
	}
	for _, s := range []string{"", "6", "x.y", "6.", ".1"} {
		if v, ok := ParseVersion(s); ok {
			t.Errorf("%q is %v", s, v)
		}
	}
}

func FuzzJudge(f *testing.F) {
	f.Add([]byte(header+"CONFIG_DEVMEM=y\n"), []byte("nokaslr a=\"b c\" --"), []byte("a.b = 1"))
	f.Add([]byte("\x1f\x8b\x08"), []byte("\""), []byte("="))
	f.Fuzz(func(t *testing.T, config, cmdline, sysctl []byte) {
		r, err := Judge(Input{config, cmdline, sysctl}, budget.New(budget.Limits{InflatedBytes: 1 << 20}, int64(len(config))))
		if err != nil {
			return
		}
		for _, x := range r.Results {
			if x.Verdict == "" || x.Symbol == "" || x.have() == "" {
				t.Errorf("%+v", x)
			}
		}
		Findings(r, nil)
	})
}
