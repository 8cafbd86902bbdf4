package hardening

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// profileFiles are the profiles that are compiled in.
//
//go:embed profiles/*.profile
var profileFiles embed.FS

// A Profile says which properties a guide or a distribution asks for.
type Profile struct {
	Name    string // "openssf"
	Edition string // of the guide: a day or a release
	Title   string
	Source  string
	Checks  []Check
}

// A Check asks for the value of one property. Where a file says not-applicable or
// unknown, or nothing, nothing is asked for.
type Check struct {
	Rule     string // id of the finding
	Property string
	Want     []string // values that pass; "safe" stands for run paths of which no class is unsafe
	Severity severity.Level
	Formats  []string // of reports
	Option   string   // of the compiler or linker
	Since    string   // tools that have it: "gcc 8, clang 11"
	Name     string   // of the same check in the tool that the profile is named after: "BA3003", ""
}

// Profiles returns the names of the profiles that are compiled in.
func Profiles() []string { return []string{"openssf", "debian", "fedora", "microsoft-sdl", "android"} }

// LoadProfile returns a profile that is compiled in.
func LoadProfile(name string) (Profile, error) {
	if !slices.Contains(Profiles(), name) {
		return Profile{}, fmt.Errorf("no hardening profile %q; there are %s", name, strings.Join(Profiles(), ", "))
	}
	b, err := profileFiles.ReadFile("profiles/" + name + ".profile")
	if err != nil {
		return Profile{}, err
	}
	return ParseProfile(string(b))
}

// ParseProfile reads a profile. Each line is a field of the profile with its
// value, or "check" with the rule, the property, the values that pass, the
// severity, the formats, the option, the tools that have it, and perhaps the name
// of the check elsewhere. Lines that begin
// with # are comments. An error names the line.
func ParseProfile(text string) (Profile, error) {
	var p Profile
	known := make(map[string]bool)
	for _, r := range Rules() {
		known[r.ID] = true
	}
	for n, line := range strings.Split(text, "\n") {
		key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		rest = strings.TrimSpace(rest)
		switch key {
		case "":
		case "profile":
			p.Name = rest
		case "edition":
			p.Edition = rest
		case "title":
			p.Title = rest
		case "source":
			p.Source = rest
		case "check":
			c, err := parseCheck(rest)
			if err == nil && !known[c.Rule] {
				err = fmt.Errorf("no rule %q", c.Rule)
			}
			if err != nil {
				return p, fmt.Errorf("line %d: %w", n+1, err)
			}
			p.Checks = append(p.Checks, c)
		default:
			if !strings.HasPrefix(key, "#") {
				return p, fmt.Errorf("line %d: unknown field %q", n+1, key)
			}
		}
	}
	if p.Name == "" {
		return p, fmt.Errorf("the profile has no name")
	}
	return p, nil
}

func parseCheck(s string) (Check, error) {
	var fields []string
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		if s[0] != '"' {
			word, rest, _ := strings.Cut(s, " ")
			fields, s = append(fields, word), rest
			continue
		}
		quoted, err := strconv.QuotedPrefix(s)
		if err != nil {
			return Check{}, fmt.Errorf("a quotation has no end: %s", s)
		}
		text, err := strconv.Unquote(quoted)
		if err != nil {
			return Check{}, err
		}
		fields, s = append(fields, text), s[len(quoted):]
	}
	if len(fields) != 7 && len(fields) != 8 {
		return Check{}, fmt.Errorf("a check has 7 parts, not %d", len(fields))
	}
	c := Check{
		Rule: fields[0], Property: fields[1], Want: strings.Split(fields[2], "|"),
		Formats: strings.Split(fields[4], "|"), Option: fields[5], Since: fields[6],
	}
	if len(fields) == 8 {
		c.Name = fields[7]
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
	return c, nil
}
