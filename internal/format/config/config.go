// Package config reads ossay.yaml, the one configuration file: what to leave
// out, the gate, rules and exceptions.
//
// Unknown keys are errors with the nearest known one and the place, because a
// suppression that is silently not applied, or silently too wide, is worse than
// none. It decides nothing; package policy applies what it read.
package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// FileName is the name under which the file is looked for.
const FileName = "ossay.yaml"

// A Config is the content of one ossay.yaml.
type Config struct {
	Path       string // as shown to the user
	Exclude    []string
	Gate       string
	GateAt     span.Point
	Rules      map[string]string // rule id or glob → severity word or "off"
	Exceptions []Exception
	SSVC       []Setting // answers for decisions by SSVC, and the tree
}

// A Setting is one entry of a map of texts, with its place.
type Setting struct {
	Name, Value string
	Place       string // file:line
}

// An Exception says that a finding does not count, why, and until when.
type Exception struct {
	ID            string // any alias of an advisory, or a rule id
	Where         string // package URL, path glob or digest; empty for everywhere
	Reason        string
	Until         string // last day on which it holds, "2027-01-31"
	Owner         string
	VEX           string // OpenVEX status, or ""
	Justification string
	Place         string // file:line of the exception
}

// An Error is one mistake in the file, with its place.
type Error struct {
	Path string
	At   span.Point
	Msg  string
	Hint string
}

// Error writes path:line:column: message.
func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s", span.At(e.Path, e.At), e.Msg)
}

// Parse reads the file's text. path is shown in errors and places.
func Parse(path, text string) (*Config, error) {
	doc, err := tree.YAML(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return nil, syntaxError(path, err)
	}
	c := &Config{Path: path, Rules: map[string]string{}}
	root := doc.Root()
	if root.Kind() == tree.Absent || root.Kind() == tree.Null {
		return c, nil
	}
	if root.Kind() != tree.Map {
		return nil, &Error{Path: path, At: root.At(), Msg: "the file must be a map of settings"}
	}
	if err := c.once(root); err != nil {
		return nil, err
	}
	for n := range root.Children() {
		if err := c.set(n); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// syntaxError gives what is wrong with the file's YAML its place.
func syntaxError(path string, err error) *Error {
	e := &Error{Path: path, Msg: err.Error()}
	var syntax *tree.SyntaxError
	if errors.As(err, &syntax) {
		e.At, e.Msg = span.Point{Line: uint32(syntax.Line), Col: uint32(syntax.Col)}, syntax.Msg
	}
	return e
}

// once refuses a key that stands twice: which of the two holds is not for us to
// guess.
func (c *Config) once(n tree.Node) error {
	seen := make(map[string]bool)
	for k := range n.Children() {
		if seen[k.Key()] {
			return &Error{Path: c.Path, At: k.KeyAt(), Msg: fmt.Sprintf("key %q stands twice", k.Key())}
		}
		seen[k.Key()] = true
	}
	return nil
}

// text returns the text of a value, or of what an alias refers to.
func text(n tree.Node) string { return n.Target().Text() }

func (c *Config) set(n tree.Node) error {
	switch n.Key() {
	case "exclude":
		return c.strings(n, &c.Exclude)
	case "gate":
		if n.Kind() != tree.String {
			return c.wrong(n, "gate must be one expression, such as severity>=high")
		}
		c.Gate, c.GateAt = n.Text(), n.At()
	case "rules":
		if n.Kind() != tree.Map {
			return c.wrong(n, "rules must be a map from rule to severity or off")
		}
		if err := c.once(n); err != nil {
			return err
		}
		for r := range n.Children() {
			word := text(r)
			if !slices.Contains([]string{"off", "info", "low", "medium", "high", "critical"}, word) {
				return c.wrong(r, fmt.Sprintf("rule %s: %q is not off, info, low, medium, high or critical", r.Key(), word))
			}
			c.Rules[r.Key()] = word
		}
	case "exceptions":
		if n.Kind() != tree.List {
			return c.wrong(n, "exceptions must be a list")
		}
		for x := range n.Children() {
			if err := c.exception(x); err != nil {
				return err
			}
		}
	case "ssvc":
		return c.settings(n, &c.SSVC)
	default:
		return c.unknown(n, []string{"exclude", "gate", "rules", "exceptions", "ssvc"})
	}
	return nil
}

// settings reads a map of texts.
func (c *Config) settings(n tree.Node, into *[]Setting) error {
	if n.Kind() != tree.Map {
		return c.wrong(n, n.Key()+" must be a map")
	}
	if err := c.once(n); err != nil {
		return err
	}
	for v := range n.Children() {
		if text(v) == "" {
			return c.wrong(v, v.Key()+" must be text that is not empty")
		}
		*into = append(*into, Setting{v.Key(), text(v), fmt.Sprintf("%s:%d", c.Path, v.KeyAt().Line)})
	}
	return nil
}

func (c *Config) exception(n tree.Node) error {
	if n.Kind() != tree.Map {
		return c.wrong(n, "an exception must be a map with id, reason and until")
	}
	if err := c.once(n); err != nil {
		return err
	}
	x := Exception{Place: fmt.Sprintf("%s:%d", c.Path, n.At().Line)}
	fields := []struct {
		name string
		into *string
	}{
		{"id", &x.ID}, {"where", &x.Where}, {"reason", &x.Reason}, {"until", &x.Until},
		{"owner", &x.Owner}, {"vex", &x.VEX}, {"justification", &x.Justification},
	}
	var names []string
	for _, f := range fields {
		names = append(names, f.name)
	}
	for k := range n.Children() {
		i := slices.Index(names, k.Key())
		if i < 0 {
			return c.unknown(k, names)
		}
		if *fields[i].into = text(k); text(k) == "" {
			return c.wrong(k, k.Key()+" must be text that is not empty")
		}
	}
	return c.checkException(n, &x)
}

func (c *Config) checkException(n tree.Node, x *Exception) error {
	if key, problem := x.problem(); problem != "" {
		at := n
		if n.Get(key).Exists() {
			at = n.Get(key)
		}
		return c.wrong(at, problem)
	}
	c.Exceptions = append(c.Exceptions, *x)
	return nil
}

// problem says what is wrong with an exception and with which of its keys.
func (x *Exception) problem() (key, text string) {
	switch {
	case x.ID == "":
		return "id", "this exception has no id: give an advisory id or a rule"
	case x.Reason == "":
		return "reason", "exception " + x.ID + " has no reason"
	case x.Until == "":
		return "until", "exception " + x.ID + " has no end date: add until: YYYY-MM-DD"
	case !IsDate(x.Until):
		return "until", fmt.Sprintf("exception %s: until %q is not a date YYYY-MM-DD", x.ID, x.Until)
	case x.VEX != "" && !slices.Contains([]string{"not_affected", "affected", "fixed", "under_investigation"}, x.VEX):
		return "vex", fmt.Sprintf("exception %s: vex %q is not not_affected, affected, fixed or under_investigation", x.ID, x.VEX)
	case x.Justification != "" && !slices.Contains(Justifications(), x.Justification):
		return "justification", fmt.Sprintf("exception %s: %q is not an OpenVEX justification: %s", x.ID, x.Justification, strings.Join(Justifications(), ", "))
	}
	return "", ""
}

// Justifications returns the justification words of OpenVEX 0.2.0.
func Justifications() []string {
	return []string{
		"component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path",
		"vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist",
	}
}

// IsDate reports whether s is a calendar day as YYYY-MM-DD.
func IsDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

func (c *Config) strings(n tree.Node, into *[]string) error {
	if n.Kind() != tree.List {
		return c.wrong(n, n.Key()+" must be a list")
	}
	for v := range n.Children() {
		if text(v) == "" {
			return c.wrong(v, "an entry of "+n.Key()+" must be text that is not empty")
		}
		*into = append(*into, text(v))
	}
	return nil
}

func (c *Config) wrong(n tree.Node, msg string) error {
	return &Error{Path: c.Path, At: n.At(), Msg: msg}
}

func (c *Config) unknown(n tree.Node, known []string) error {
	e := &Error{Path: c.Path, At: n.KeyAt(), Msg: fmt.Sprintf("unknown key %q", n.Key()), Hint: "known keys: " + strings.Join(known, ", ")}
	if near := Nearest(n.Key(), known); near != "" {
		e.Hint = fmt.Sprintf("did you mean %q?", near)
	}
	return e
}

// Nearest returns the word that differs from s in the fewest letters, or "" if
// none is near: at most a third of its letters and one more may differ.
func Nearest(s string, words []string) string {
	best, at := "", len(s)/3+2
	for _, w := range words {
		if d := distance(s, w); d < at {
			best, at = w, d
		}
	}
	return best
}

// distance is the Levenshtein distance of two short words.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return max(len(a), len(b))
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diag, row[j] = row[j], min(row[j]+1, row[j-1]+1, diag+cost)
		}
	}
	return row[len(b)]
}
