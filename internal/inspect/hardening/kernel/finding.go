package kernel

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Rules returns the rules about kernels, one for each kind of text. The severity of
// a finding is that of its check.
func Rules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/kernel-config", Title: "kernel built without a protection", Severity: severity.Medium,
			Why:  "A protection of the kernel that is not built in cannot be had by any setting later. Each check says what its symbol is for.",
			Mend: "Set the symbol in the configuration and build the kernel anew; scripts/config of the sources does it.",
			Bad:  "# CONFIG_STRICT_KERNEL_RWX is not set", Good: "CONFIG_STRICT_KERNEL_RWX=y",
			References: []string{"Linux, Kconfig files", "Kernel Self Protection Project, Recommended Settings"},
		},
		{
			ID: "binary/kernel-cmdline", Title: "protection turned off on the kernel's command line", Severity: severity.Medium,
			Why:  "A word on the command line turns a protection off that the kernel has.",
			Mend: "Take the word out of the settings of the boot loader.",
			Bad:  "mitigations=off", Good: "mitigations=auto",
			References: []string{"Linux, Documentation/admin-guide/kernel-parameters.txt"},
		},
		{
			ID: "binary/kernel-sysctl", Title: "weak setting of the running kernel", Severity: severity.Low,
			Why:  "The setting gives users more than they need.",
			Mend: "Write the value into a file of /etc/sysctl.d.",
			Bad:  "kernel.kptr_restrict = 0", Good: "kernel.kptr_restrict = 2",
			References: []string{"Linux, Documentation/admin-guide/sysctl"},
		},
	}
}

// Findings returns a finding for each check that is not met. paths are the files
// that the texts came from, by kind.
func Findings(r Report, paths map[string]string) []finding.Finding {
	rules := make(map[string]finding.Rule)
	for _, x := range Rules() {
		rules[strings.TrimPrefix(x.ID, "binary/kernel-")] = x
	}
	var out []finding.Finding
	for i := range r.Results {
		x := &r.Results[i]
		if x.Verdict != Unprotected {
			continue
		}
		rule, c := rules[x.Check.Kind], &x.Check
		out = append(out, finding.Finding{
			Rule: rule.ID, Severity: c.Severity, Confidence: finding.ConfidenceHigh, Title: rule.Title, Why: c.Reason,
			Message:  fmt.Sprintf("%s. %s", x.have(), c.Reason),
			Evidence: x.have(),
			Span:     span.At(paths[c.Kind], span.Point{Line: uint32(x.Line), Col: 1}), References: rule.References,
			Fix: &finding.Fix{Summary: c.advice()},
		})
	}
	return out
}

// have says in words what stands in the text.
func (x *Result) have() string {
	name := x.Symbol
	if x.Check.Kind == Config {
		name = "CONFIG_" + name
	}
	switch {
	case x.Line == 0, x.Check.Kind == Config && x.Have == "n":
		return name + " is not set"
	case x.Check.Kind == Cmdline && x.Have == "set":
		return name + " is given"
	}
	return name + "=" + x.Have
}

// advice is the line that mends it.
func (c *Check) advice() string {
	want := c.Want[0]
	switch {
	case c.Kind == Cmdline && want == "-":
		return "remove " + c.Symbols[0]
	case c.Kind == Config && want == "n":
		return "# CONFIG_" + c.Symbols[0] + " is not set" + c.version()
	case c.Kind == Config:
		return "CONFIG_" + c.Symbols[0] + "=" + strings.TrimPrefix(want, ">=") + c.version()
	}
	return c.Symbols[0] + "=" + strings.TrimPrefix(want, ">=")
}

func (c *Check) version() string {
	if c.Since == (Version{}) {
		return ""
	}
	return " (Linux " + c.Since.String() + ")"
}
