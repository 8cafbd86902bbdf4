package signature

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Bounds of what a signature file may hold.
const (
	maxLines   = 20_000
	maxText    = 400 // bytes of a feature's text
	minText    = 8   // what the matcher's key needs
	minTable   = 16  // bytes
	minSymbol  = 4
	maxMinimum = 1000
)

var (
	errFields = errors.New("too few fields")
	errName   = errors.New("a name is lower case letters, digits and '+', '-', '.', '_'")
)

// Parse reads a signature file. The error names the line and what is wrong
// with it.
func Parse(text string) (*Signature, error) {
	s := &Signature{}
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		if n++; n > maxLines {
			return nil, fmt.Errorf("line %d: more than %d lines", n, maxLines)
		}
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		verb, rest, _ := strings.Cut(line, " ")
		if s.Name == "" && verb != "name" {
			return nil, fmt.Errorf("line %d: the first statement must be the name", n)
		}
		if err := s.statement(verb, strings.TrimSpace(rest)); err != nil {
			return nil, fmt.Errorf("line %d: %s: %w", n, clip(verb), err)
		}
	}
	if s.Name == "" {
		return nil, errors.New("no name")
	}
	if s.PURL == "" {
		s.PURL = "pkg:generic/" + s.Name
	}
	return s, nil
}

// statement reads one line. Features are by far the most frequent.
func (s *Signature) statement(verb, rest string) error {
	switch verb {
	case "string", "source", "table", "symbol":
		return s.feature(verb, rest)
	case "version":
		return s.version(rest)
	case "reference":
		return s.reference(rest)
	}
	words := strings.Fields(rest)
	if len(words) == 0 {
		return errFields
	}
	switch verb {
	case "name":
		if s.Name != "" || len(words) > 1 || !isName(words[0]) {
			return errName
		}
		s.Name = words[0]
	case "also":
		s.Also = append(s.Also, words...)
	case "purl":
		if !strings.HasPrefix(rest, "pkg:") || len(words) > 1 {
			return errors.New("not a package URL")
		}
		s.PURL = rest
	case "cpe":
		s.CPE = append(s.CPE, words...)
	case "advisory":
		if len(words) < 2 {
			return errFields
		}
		eco, name, _ := strings.Cut(rest, " ")
		s.Advisories = append(s.Advisories, Advisory{eco, strings.TrimSpace(name)})
	case "forkof":
		s.ForkOf = append(s.ForkOf, words...)
	case "bundles":
		s.Bundles = append(s.Bundles, words...)
	case "part":
		s.Parts = append(s.Parts, words...)
	case "min":
		v, err := strconv.Atoi(rest)
		if err != nil || v < 1 || v > maxMinimum {
			return fmt.Errorf("%q is no number of points", clip(rest))
		}
		s.Min = v
	default:
		return errors.New("unknown statement")
	}
	return nil
}

func (s *Signature) feature(verb, rest string) error {
	span, rest, ok := strings.Cut(rest, " ")
	unit, text, ok2 := strings.Cut(rest, " ")
	if !ok || !ok2 {
		return errFields
	}
	f := Feature{Unit: unit}
	if unit == "-" {
		f.Unit = ""
	}
	if span != "*" {
		if f.First, f.Last, ok = strings.Cut(span, ".."); !ok || f.First == "" || f.Last == "" {
			return fmt.Errorf("range %q is not FIRST..LAST", clip(span))
		}
	}
	if err := f.read(verb, text); err != nil {
		return err
	}
	s.Features = append(s.Features, f)
	return nil
}

// read sets the kind and the text of f.
func (f *Feature) read(verb, text string) (err error) {
	least := minText
	switch verb {
	case "symbol":
		f.Kind, f.Text, least = Symbol, text, minSymbol
		if strings.ContainsAny(text, " \t\"") {
			err = fmt.Errorf("%q is no name", clip(text))
		}
	case "table":
		var raw []byte
		raw, err = hex.DecodeString(text)
		f.Kind, f.Text, least = Table, string(raw), minTable
	default:
		if f.Kind = String; verb == "source" {
			f.Kind = Source
		}
		if n := len(text) - 1; n > 0 && text[0] == '"' && strings.IndexByte(text, '\\') < 0 && strings.IndexByte(text[1:], '"') == n-1 && isASCII(text) {
			f.Text = text[1:n] // nearly all
		} else {
			f.Text, err = strconv.Unquote(text)
		}
	}
	switch {
	case err != nil:
		return err
	case len(f.Text) < least:
		return fmt.Errorf("%q is shorter than %d bytes", f.Text, least)
	case len(f.Text) > maxText:
		return fmt.Errorf("longer than %d bytes", maxText)
	}
	return nil
}

func (s *Signature) version(rest string) error {
	v := VersionText{Strength: Plain}
	if after, ok := strings.CutPrefix(rest, "proof "); ok {
		v.Strength, rest = Proof, after
	} else if after, ok := strings.CutPrefix(rest, "weak "); ok {
		v.Strength, rest = Weak, after
	}
	quoted, err := strconv.QuotedPrefix(rest)
	if err != nil {
		return fmt.Errorf("%q is no quoted pattern", clip(rest))
	}
	text, err := strconv.Unquote(quoted)
	if err != nil {
		return err
	}
	v.Pattern, err = NewPattern(text, strings.TrimSpace(rest[len(quoted):]))
	if err != nil {
		return err
	}
	need := [...]int{Weak: 0, Plain: 4, Proof: 8}[v.Strength]
	if len(v.Pattern.Literal()) < need {
		return fmt.Errorf("the pattern has no %d literal bytes in a row", need)
	}
	s.Versions = append(s.Versions, v)
	return nil
}

func (s *Signature) reference(rest string) error {
	words := strings.SplitN(rest, " ", 4)
	if len(words) < 4 {
		return errFields
	}
	s.References = append(s.References, Reference{words[0], words[1], words[2], words[3]})
	return nil
}

// isASCII reports whether a quoted text has no character that could be invalid.
func isASCII(s string) bool {
	for _, c := range []byte(s) {
		if c < ' ' || c > '~' {
			return false
		}
	}
	return true
}

func isName(s string) bool {
	for _, c := range []byte(s) {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', strings.IndexByte("+-._", c) >= 0:
		default:
			return false
		}
	}
	return s != ""
}

// clip shortens a foreign text for an error.
func clip(s string) string {
	if len(s) > 60 {
		return s[:60] + "…"
	}
	return s
}
