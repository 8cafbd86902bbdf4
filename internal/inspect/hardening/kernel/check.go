package kernel

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

//go:embed checks.table
var table string

// The kinds of checks.
const (
	Config  = "config"
	Cmdline = "cmdline"
	Sysctl  = "sysctl"
)

// A Check asks for the value of one symbol.
type Check struct {
	Kind     string   // Config, Cmdline or Sysctl
	Symbols  []string // names of one thing in different versions, the present one first
	Want     []string // values that pass; "-" for absent, "set" for any, ">=N"
	Severity severity.Level
	Machines []string // "x86", "arm64", …; "all"
	Since    Version  // first version that has it, zero for any
	Until    Version  // first version that does not have it any more, zero for none
	Reason   string
}

// Checks returns all checks, in the order of the table.
func Checks() ([]Check, error) { return parseChecks(table) }

// parseChecks reads the table; an error names the line.
func parseChecks(text string) ([]Check, error) {
	var out []Check
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		c, err := parseCheck(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		out = append(out, c)
	}
	return out, nil
}

func parseCheck(line string) (Check, error) {
	head, reason, ok := strings.Cut(line, ` "`)
	fields := strings.Fields(head)
	if !ok || len(fields) != 6 || !strings.HasSuffix(reason, `"`) {
		return Check{}, fmt.Errorf("a check has 6 words and a reason")
	}
	c := Check{
		Kind: fields[0], Symbols: strings.Split(fields[1], "|"), Want: strings.Split(fields[2], "|"),
		Machines: strings.Split(fields[4], ","), Reason: strings.TrimSuffix(reason, `"`),
	}
	switch c.Kind {
	case Config, Cmdline, Sysctl:
	default:
		return c, fmt.Errorf("unknown kind %q", c.Kind)
	}
	switch fields[3] {
	case "info":
		c.Severity = severity.Info
	case "low":
		c.Severity = severity.Low
	case "medium":
		c.Severity = severity.Medium
	case "high":
		c.Severity = severity.High
	default:
		return c, fmt.Errorf("unknown severity %q", fields[3])
	}
	since, until, _ := strings.Cut(fields[5], "-")
	if since != "any" {
		if c.Since, ok = ParseVersion(since); !ok {
			return c, fmt.Errorf("unknown version %q", since)
		}
	}
	if until != "" {
		if c.Until, ok = ParseVersion(until); !ok {
			return c, fmt.Errorf("unknown version %q", until)
		}
	}
	return c, nil
}

// passes says that a value is one of those that are wanted.
func (c *Check) passes(value string) bool {
	for _, w := range c.Want {
		bound, number := strings.CutPrefix(w, ">=")
		switch {
		case w == value, w == "set" && value != "" && value != "n":
			return true
		case number:
			least, _ := strconv.ParseInt(bound, 10, 64)
			if v, err := strconv.ParseInt(value, 0, 64); err == nil && v >= least {
				return true
			}
		}
	}
	return false
}

// absent says that the symbol may be absent.
func (c *Check) absent() bool { return c.passes("-") || c.Kind == Config && c.passes("n") }

// A Version is the version of a kernel: 6.1.
type Version struct{ Major, Minor int }

// ParseVersion reads the first two numbers of a version. False if it has none.
func ParseVersion(s string) (Version, bool) {
	major, rest, ok := strings.Cut(s, ".")
	if !ok {
		return Version{}, false
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end >= 0 {
		rest = rest[:end]
	}
	a, errA := strconv.Atoi(major)
	b, errB := strconv.Atoi(rest)
	return Version{a, b}, errA == nil && errB == nil && a >= 0
}

// Before reports whether v is an earlier version.
func (v Version) Before(w Version) bool {
	return v.Major < w.Major || v.Major == w.Major && v.Minor < w.Minor
}

// String is "6.1".
func (v Version) String() string { return fmt.Sprintf("%d.%d", v.Major, v.Minor) }
