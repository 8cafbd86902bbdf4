package flags

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

//go:embed options.table
var optionTable string

// Edition is that of the guide that the table of options follows.
const Edition = "2026-06-30"

// An Option is one recommendation of the guide.
type Option struct {
	ID       string // "stack-protector"
	Title    string // what a program has with it
	Flag     string // what to write, words separated by blanks
	On       []string
	Weak     []string
	Off      []string
	Implied  []string
	Compile  bool // an option of the compiler
	Link     bool // an option of the link step
	Lang     []string
	Arch     []string
	Since    map[Family]Version // known first versions
	Never    []Family           // compilers that do not have it
	Inert    []Family           // compilers that accept it before Since and do nothing
	Severity severity.Level
	Property string   // of an audit of the built file, or ""
	Proof    []string // values of Property that prove it
	Verify   string
	Fix      bool // may be written by a machine
	Asked    bool // missing alone is a finding
}

// Options returns the options of the guide in the order of the table. An error
// is a defect of the table, which a test excludes.
func Options() ([]Option, error) { return parseOptions(optionTable) }

// parseOptions reads a table of options.
func parseOptions(text string) ([]Option, error) {
	var out []Option
	for n, line := range strings.Split(text, "\n") {
		key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		rest = strings.TrimSpace(rest)
		switch {
		case key == "" || key[0] == '#':
			continue
		case key == "option":
			out = append(out, Option{ID: rest, Fix: true, Asked: true, Since: map[Family]Version{}})
			continue
		case len(out) == 0:
			return nil, fmt.Errorf("line %d: %s before the first option", n+1, key)
		}
		if err := out[len(out)-1].field(key, rest); err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
	}
	return out, nil
}

// field reads one field of an option.
func (o *Option) field(key, rest string) error {
	words := strings.Fields(strings.ReplaceAll(rest, "-z ", "-z\x00"))
	for i := range words {
		words[i] = strings.ReplaceAll(words[i], "\x00", " ")
	}
	switch key {
	case "title":
		o.Title = rest
	case "flag":
		o.Flag = rest
	case "on":
		o.On = words
	case "weak":
		o.Weak = words
	case "off":
		o.Off = words
	case "implied":
		o.Implied = words
	case "at":
		o.Compile, o.Link = rest != "link", rest != "compile"
	case "lang":
		o.Lang = words
	case "arch":
		o.Arch = words
	case "since":
		return o.since(words)
	case "inert":
		for _, w := range words {
			o.Inert = append(o.Inert, family(w))
		}
	case "severity":
		return o.level(rest)
	case "evidence":
		o.Property, o.Proof = words[0], words[1:]
	case "verify":
		o.Verify = rest
	case "fix":
		o.Fix = rest != "no"
	case "asked":
		o.Asked = rest != "no"
	default:
		return fmt.Errorf("unknown field %q", key)
	}
	return nil
}

func family(word string) Family {
	switch word {
	case "gcc":
		return GCC
	case "clang":
		return Clang
	}
	return NoTool
}

func (o *Option) since(words []string) error {
	for i := 0; i+1 < len(words); i += 2 {
		f := family(words[i])
		if words[i+1] == "no" {
			o.Never = append(o.Never, f)
			continue
		}
		v, ok := parseVersion(words[i+1])
		if f == NoTool || !ok {
			return fmt.Errorf("no compiler and version: %q", words[i]+" "+words[i+1])
		}
		o.Since[f] = v
	}
	return nil
}

func (o *Option) level(word string) error {
	for _, l := range []severity.Level{severity.Info, severity.Low, severity.Medium, severity.High} {
		if l.String() == word {
			o.Severity = l
			return nil
		}
	}
	return fmt.Errorf("unknown severity %q", word)
}

// Supported says whether a compiler has the option; true where its version is not
// known. why is a sentence for false.
func (o *Option) Supported(f Family, v Version) (ok bool, why string) {
	if slices.Contains(o.Never, f) {
		return false, fmt.Sprintf("%s does not have it", f)
	}
	since, known := o.Since[f]
	if !known || !v.Known() || !v.Less(since) {
		return true, ""
	}
	what := "has it since"
	if slices.Contains(o.Inert, f) {
		what = "accepts it and does nothing before"
	}
	return false, fmt.Sprintf("%s %s, and %s %s %s", f, v, f, what, since)
}

// SinceText names the compilers that have the option: "gcc 4.9, clang 5.0".
func (o *Option) SinceText() string {
	var parts []string
	for _, f := range []Family{GCC, Clang} {
		if v, ok := o.Since[f]; ok {
			parts = append(parts, fmt.Sprintf("%s %s", f, v))
		}
	}
	return strings.Join(parts, ", ")
}
