// Package report writes the event stream of a run in each output format: text
// for people, JSON (schema ossay/v1) and SARIF 2.1.0 for programs, Markdown for
// summaries. A format is one file with one sink and one line in [Formats].
//
// It never decides anything: what a finding is and whether the gate passed
// comes with the events. Names from the target are hostile; every writer makes
// them harmless for its medium.
package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// Options steer the writers.
type Options struct {
	Width   int            // columns of the terminal, 0 for no wrapping
	Colour  bool           // write colours
	ASCII   bool           // no box characters, arrows or other symbols outside ASCII
	All     bool           // list excepted findings and those of test trees in full
	Verbose bool           // list every coverage line
	Quiet   bool           // findings and gate only
	Rules   []finding.Rule // rules to describe in formats that carry them
}

// A Format is one way to write a run.
type Format struct {
	Name string
	Help string
	New  func(w io.Writer, o Options) finding.Sink
}

// Formats returns all formats; the first is the default.
func Formats() []Format {
	return []Format{
		{"text", "for people", NewText},
		{"json", "one object, schema ossay/v1", NewJSON},
		{"sarif", "SARIF 2.1.0 for code scanning", NewSARIF},
		{"markdown", "a summary for pull requests and job pages", NewMarkdown},
	}
}

// ByName returns the format with the given name.
func ByName(name string) (Format, error) {
	var names []string
	for _, f := range Formats() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("unknown format %q: one of %s", name, strings.Join(names, ", "))
}

// Tee sends every event to all sinks, in order.
func Tee(sinks ...finding.Sink) finding.Sink { return tee(slices.Clone(sinks)) }

type tee []finding.Sink

// Emit passes e on and stops at the first sink that fails.
func (t tee) Emit(e finding.Event) error {
	for _, s := range t {
		if err := s.Emit(e); err != nil {
			return err
		}
	}
	return nil
}

// Clean makes text from a target harmless for a terminal: control and format
// characters, among them escape, the bidirectional overrides of "Trojan Source"
// and what nobody can see, become visible.
func Clean(s string) string {
	harmless := true
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] >= 0x7f {
			harmless = false
			break
		}
	}
	if harmless {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp), r == utf8.RuneError:
			fmt.Fprintf(&b, "<%04X>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Count writes a number with its noun: "1 record", "2,000 records".
func Count(n int, noun string) string { return plural(n, noun) }

// plural writes a count with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	switch {
	case strings.HasSuffix(noun, "y") && !strings.HasSuffix(noun, "ay"):
		noun = noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "s"), strings.HasSuffix(noun, "ix"):
		noun += "es"
	default:
		noun += "s"
	}
	return group(n) + " " + noun
}

// group writes a number with thousands separators.
func group(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
