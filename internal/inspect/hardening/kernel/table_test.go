package kernel

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// machines are those that checks name.
func machines() []string {
	return []string{"x86_64", "x86", "arm64", "arm", "riscv", "s390", "powerpc", "mips", "loongarch"}
}

// marks are the lines by which a configuration tells its machine.
func marks(machine string) string {
	return map[string]string{
		"x86_64": "CONFIG_X86_64=y\nCONFIG_X86=y\n", "x86": "CONFIG_X86=y\n", "arm64": "CONFIG_ARM64=y\n", "arm": "CONFIG_ARM=y\n", "riscv": "CONFIG_RISCV=y\n",
		"s390": "CONFIG_S390=y\n", "powerpc": "CONFIG_PPC=y\n", "mips": "CONFIG_MIPS=y\n", "loongarch": "CONFIG_LOONGARCH=y\n",
	}[machine]
}

// met is a value with which a check is met, "" where the symbol must be absent.
func met(c *Check) string {
	w := strings.TrimPrefix(c.Want[0], ">=")
	switch w {
	case "-":
		return ""
	case "set":
		return "y"
	}
	return w
}

// missed is a value with which it is not.
func missed(c *Check) string {
	for _, v := range []string{"off", "y", "0", "1", "-7"} {
		if !c.passes(v) {
			return v
		}
	}
	return ""
}

// text writes one symbol in the way of its kind.
func text(c *Check, value string) string {
	switch {
	case c.Kind == Config && value == "n":
		return "# CONFIG_" + c.Symbols[0] + " is not set\n"
	case c.Kind == Config:
		return "CONFIG_" + c.Symbols[0] + "=" + value + "\n"
	case c.Kind == Cmdline && value == "y":
		return c.Symbols[0] + " "
	case c.Kind == Cmdline:
		return c.Symbols[0] + "=" + value + " "
	}
	return c.Symbols[0] + " = " + value + "\n"
}

// input are texts in which one check has a value.
func input(c *Check, machine string, version Version, value string) Input {
	head := fmt.Sprintf("# Linux/x %s.0 Kernel Configuration\nCONFIG_MODULES=y\n%s", version, marks(machine))
	in := Input{Config: []byte(head)}
	line := ""
	if value != "" {
		line = text(c, value)
	}
	switch c.Kind {
	case Config:
		in.Config = append(in.Config, line...)
	case Cmdline:
		in.Cmdline = []byte("ro " + line)
	default:
		in.Sysctl = []byte("# settings\n" + line)
	}
	return in
}

// current is a version that has what the check is about.
func current(c *Check) Version {
	if c.Since != (Version{}) {
		return c.Since
	}
	return Version{4, 4}
}

// machineOf is a machine that the check is for.
func machineOf(c *Check) string {
	if c.Machines[0] == "all" {
		return "x86_64"
	}
	return c.Machines[0]
}

func TestEveryCheckCanBeMetAndMissed(t *testing.T) {
	checks, err := Checks()
	if err != nil {
		t.Fatal(err)
	}
	for i := range checks {
		c := &checks[i]
		find := func(value string) Result {
			return verdict(t, judged(t, input(c, machineOf(c), current(c), value)), c.Kind, c.Symbols[0])
		}
		if x := find(met(c)); x.Verdict != Protected {
			t.Errorf("%s %s = %q is %s", c.Kind, c.Symbols[0], met(c), x.Verdict)
		}
		if c.Want[0] == "set" {
			continue
		}
		if x := find(missed(c)); x.Verdict != Unprotected || x.Line == 0 {
			t.Errorf("%s %s = %q is %s", c.Kind, c.Symbols[0], missed(c), x.Verdict)
		}
	}
}

func TestEveryCheckIsOnlyForItsMachinesAndVersions(t *testing.T) {
	checks, err := Checks()
	if err != nil {
		t.Fatal(err)
	}
	for i := range checks {
		c := &checks[i]
		for _, m := range c.Machines {
			if m != "all" && marks(m) == "" {
				t.Errorf("%s is for the machine %q, which no configuration tells", c.Symbols[0], m)
			}
		}
		if c.Kind != Config || c.absent() {
			continue
		}
		of := func(machine string, v Version) string {
			return verdict(t, judged(t, input(c, machine, v, "")), c.Kind, c.Symbols[0]).Verdict
		}
		for _, m := range machines() {
			want := NotApplicable
			if c.on(m) {
				want = Unprotected
			}
			if got := of(m, current(c)); got != want {
				t.Errorf("%s on %s is %s, want %s", c.Symbols[0], m, got, want)
			}
		}
		if c.Since != (Version{}) && of(machineOf(c), Version{c.Since.Major - 1, 0}) != NotApplicable {
			t.Errorf("%s is asked of a version before %s", c.Symbols[0], c.Since)
		}
		if c.Until != (Version{}) && of(machineOf(c), c.Until) != NotApplicable {
			t.Errorf("%s is asked of version %s", c.Symbols[0], c.Until)
		}
	}
}

func TestAValueThatIsThereDecidesWhateverTheVersionIs(t *testing.T) {
	// Distributions carry features back into older kernels.
	r := judged(t, Input{Config: []byte("# Linux/x86 4.4.0 Kernel Configuration\nCONFIG_X86_64=y\nCONFIG_RANDOM_KMALLOC_CACHES=y\nCONFIG_CFI_PERMISSIVE=y\n")})
	if x := verdict(t, r, Config, "RANDOM_KMALLOC_CACHES"); x.Verdict != Protected {
		t.Errorf("%+v", x)
	}
	if x := verdict(t, r, Config, "CFI_PERMISSIVE"); x.Verdict != Unprotected {
		t.Errorf("%+v", x)
	}
}

func TestTheLastLineForASymbolCounts(t *testing.T) {
	r := judged(t, Input{Config: []byte(header + "CONFIG_VMAP_STACK=y\n# CONFIG_VMAP_STACK is not set\n")})
	if x := verdict(t, r, Config, "VMAP_STACK"); x.Verdict != Unprotected || x.Line != 8 {
		t.Errorf("%+v", x)
	}
}

func TestLinesThatAreNoSettingsArePassedOver(t *testing.T) {
	s, version := parseConfig("CONFIG_A\n# CONFIG_B\n#CONFIG_C is not set\n  CONFIG_D=y  \r\nCONFIG_E=\"a b\"\nexport CONFIG_F=y\n# Linux/x86\n# Linux/x86 new Kernel\n")
	if len(s) != 2 || s["D"].value != "y" || s["E"].value != "a b" || version != (Version{}) {
		t.Errorf("%v %v", s, version)
	}
	if s := parseSysctl("; comment\nkernel.x\n/proc/sys/kernel/y = 1\n = 2\n"); s["kernel.y"].value != "1" {
		t.Errorf("%v", s)
	}
}

func TestWordsOfTheCommandLine(t *testing.T) {
	s := parseCmdline("a b=1  c=\"x y\" \"d=p q\"\te-f=2\nroot=UUID=1-2 -- nokaslr")
	for name, want := range map[string]string{"a": "set", "b": "1", "c": "x y", "d": "p q", "e_f": "2", "root": "UUID=1-2", "nokaslr": ""} {
		if got := s[name].value; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if s["root"].line != 2 || s["a"].line != 1 {
		t.Errorf("%v", s)
	}
}

func TestManySymbolsAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range maxSymbols + 100 {
		fmt.Fprintf(&b, "CONFIG_S%d=y\n", i)
	}
	if s, _ := parseConfig(b.String()); len(s) != maxSymbols {
		t.Errorf("%d symbols", len(s))
	}
}

func TestAdviceNamesTheVersion(t *testing.T) {
	for line, want := range map[string]string{
		`config VMAP_STACK y high all 4.9 "Because of it."`:   "CONFIG_VMAP_STACK=y (Linux 4.9)",
		`config MIN >=65536 low all any "Because of it."`:     "CONFIG_MIN=65536",
		`config DEVMEM n low all any "Because of it."`:        "# CONFIG_DEVMEM is not set",
		`cmdline nokaslr - low all any "Because of it."`:      "remove nokaslr",
		`cmdline pti on|auto|- low x86 any "Because of it."`:  "pti=on",
		`sysctl kernel.x >=2 info all any "Because of it."`:   "kernel.x=2",
		`sysctl kernel.kptr 1|2 info all any "Because of it"`: "kernel.kptr=1",
	} {
		c, err := parseCheck(line)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.advice(); got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
		if c.Severity == severity.Unscored {
			t.Errorf("%s has no severity", line)
		}
	}
}

func BenchmarkJudge(b *testing.B) {
	var text strings.Builder
	text.WriteString(header)
	for i := range 10_000 {
		fmt.Fprintf(&text, "CONFIG_SOME_SYMBOL_%d=y\n", i)
	}
	in := Input{Config: []byte(text.String())}
	for b.Loop() {
		if _, err := Judge(in, budget.New(budget.Default(), 1)); err != nil {
			b.Fatal(err)
		}
	}
}
