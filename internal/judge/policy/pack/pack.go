package pack

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// Bounds of one pack, those that it includes counted in.
const (
	maxRules = 1_000
	maxTests = 5_000
)

// A Pack is one file of rules with their tests.
type Pack struct {
	Name    string // "baseline"
	Title   string
	Version string
	Path    string   // as shown to the user
	Digest  string   // "sha256:…" of the file
	Include []string // built-in packs whose rules count, too
	Rules   []Rule
	Tests   []Test
}

// A Rule is one statement that holds or not.
type Rule struct {
	ID          string // inside of its pack: "no-malware"
	Pack        string
	Title       string
	Severity    severity.Level
	Why         string
	Remediation string
	Requires    []string // names of evidence
	For         string   // kind of subject, "run" for the whole
	Where       string   // expression: which subjects the rule is about; empty for all
	Known       string   // expression: false where a subject shows too little to judge it; empty for always
	Expression  string   // must hold for every subject; empty where only people can tell
	References  []string
	Place       string // file:line
	path        string
	places      [3]span.Point // of where, known and expression
}

// A Test is a view with the verdict that a rule must give on it.
type Test struct {
	Name, Rule string
	Want       Verdict
	View       *view.View
	Place      string
}

// FullID is the id under which findings and exceptions name the rule.
func (r *Rule) FullID() string { return "policy/" + r.Pack + "/" + r.ID }

// Digest identifies what decides the rule's verdict: "sha256:…". Titles and
// remediations do not count.
func (r *Rule) Digest() string {
	h := sha256.New()
	for _, s := range append([]string{r.For, r.Where, r.Known, r.Expression}, r.Requires...) {
		h.Write([]byte(strconv.Itoa(len(s)) + ":" + s))
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

// asksPeople reports whether the rule needs an answer that no file holds. Such a
// rule can fail by what is seen, and never passes by itself.
func (r *Rule) asksPeople() bool { return slices.ContainsFunc(r.Requires, beyondFiles) }

// beyondFiles reports whether a kind of evidence is what no file shows.
func beyondFiles(name string) bool { return name == "human" || name == "forge" }

// Parse reads a pack. path is shown in errors, which are of type *config.Error.
// What it includes is not read here.
func Parse(path, text string) (*Pack, error) {
	doc, err := tree.YAML(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		e := &config.Error{Path: path, Msg: err.Error()}
		var s *tree.SyntaxError
		if errors.As(err, &s) {
			e.At, e.Msg = span.Point{Line: uint32(s.Line), Col: uint32(s.Col)}, s.Msg
		}
		return nil, e
	}
	sum := sha256.Sum256([]byte(text))
	d := decoder{p: &Pack{Path: path, Digest: "sha256:" + hex.EncodeToString(sum[:])}}
	if err := d.pack(doc.Root()); err != nil {
		return nil, err
	}
	return d.p, nil
}

type decoder struct{ p *Pack }

func (d *decoder) fail(at span.Point, format string, args ...any) error {
	return &config.Error{Path: d.p.Path, At: at, Msg: fmt.Sprintf(format, args...)}
}

// texts reads a map whose values are the texts and lists that fields names;
// others are left for the caller to take from n.
func (d *decoder) texts(n tree.Node, what string, fields map[string]*string, others ...string) error {
	if n.Kind() != tree.Map {
		return d.fail(n.At(), "%s must be a map", what)
	}
	seen := make(map[string]bool, len(fields))
	for c := range n.Children() {
		into, ok := fields[c.Key()]
		switch {
		case seen[c.Key()]:
			return d.fail(c.KeyAt(), "key %q stands twice", c.Key())
		case ok && c.Kind() != tree.String && c.Kind() != tree.Number && c.Kind() != tree.Bool:
			return d.fail(c.At(), "%s of %s must be text", c.Key(), what)
		case ok:
			*into = strings.Clone(c.Text())
		case !slices.Contains(others, c.Key()):
			return d.unknown(c, fields, others)
		}
		seen[c.Key()] = true
	}
	return nil
}

func (d *decoder) unknown(c tree.Node, fields map[string]*string, others []string) error {
	known := slices.Clone(others)
	for k := range fields {
		known = append(known, k)
	}
	slices.Sort(known)
	e := &config.Error{Path: d.p.Path, At: c.KeyAt(), Msg: fmt.Sprintf("unknown key %q", c.Key()), Hint: "known keys: " + strings.Join(known, ", ")}
	if near := config.Nearest(c.Key(), known); near != "" {
		e.Hint = fmt.Sprintf("did you mean %q?", near)
	}
	return e
}

func (d *decoder) pack(n tree.Node) error {
	p := d.p
	err := d.texts(n, "a pack", map[string]*string{"pack": &p.Name, "title": &p.Title, "version": &p.Version}, "include", "rules", "tests")
	switch {
	case err != nil:
		return err
	case !isName(p.Name):
		return d.fail(n.At(), "a pack needs a name in small letters, digits and hyphens: pack: my-rules")
	case n.Get("rules").Exists() && n.Get("rules").Kind() != tree.List, n.Get("tests").Exists() && n.Get("tests").Kind() != tree.List:
		return d.fail(n.At(), "rules and tests must be lists")
	case n.Get("rules").Len() > maxRules, n.Get("tests").Len() > maxTests:
		return d.fail(n.At(), "a pack holds at most %d rules and %d tests", maxRules, maxTests)
	}
	p.Include = cloned(n.Get("include").Strings())
	seen := map[string]bool{}
	for c := range n.Get("rules").Children() {
		r, err := d.rule(c)
		if err != nil {
			return err
		}
		if seen[r.ID] {
			return d.fail(c.At(), "rule %q stands twice", r.ID)
		}
		seen[r.ID] = true
		p.Rules = append(p.Rules, *r)
	}
	if len(p.Rules)+len(p.Include) == 0 {
		return d.fail(n.At(), "pack %s has no rules", p.Name)
	}
	for c := range n.Get("tests").Children() {
		if err := d.test(c, seen); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) rule(n tree.Node) (*Rule, error) {
	r := &Rule{Pack: d.p.Name, For: "run", path: d.p.Path, Place: fmt.Sprintf("%s:%d", d.p.Path, n.At().Line)}
	var level string
	err := d.texts(n, "a rule", map[string]*string{
		"id": &r.ID, "title": &r.Title, "severity": &level, "why": &r.Why, "remediation": &r.Remediation,
		"for": &r.For, "where": &r.Where, "known": &r.Known, "expression": &r.Expression,
	}, "requires", "references")
	if err != nil {
		return nil, err
	}
	for i, key := range []string{"where", "known", "expression"} {
		r.places[i] = n.Get(key).At()
	}
	for c := range n.Get("requires").Children() {
		if err := view.CheckEvidence(d.p.Path, c); err != nil {
			return nil, err
		}
		r.Requires = append(r.Requires, strings.Clone(c.Text()))
	}
	r.References = cloned(n.Get("references").Strings())
	lvl, lerr := severity.Parse(level)
	switch {
	case !isName(r.ID):
		return nil, d.fail(n.At(), "a rule needs an id in small letters, digits and hyphens")
	case r.Title == "", r.Remediation == "":
		return nil, d.fail(n.At(), "rule %s needs a title and a remediation", r.ID)
	case r.Expression == "" && !r.asksPeople():
		return nil, d.fail(n.At(), "rule %s needs an expression, or must require human or forge", r.ID)
	case lerr != nil || lvl == severity.Unscored:
		return nil, d.fail(n.Get("severity").At(), "rule %s: severity %q is not critical, high, medium, low or info", r.ID, level)
	case len(r.Requires) == 0:
		return nil, d.fail(n.At(), "rule %s must name the evidence that it requires", r.ID)
	case !slices.Contains(view.Kinds(), r.For):
		return nil, d.fail(n.Get("for").At(), "rule %s: for %q is not one of %s", r.ID, r.For, strings.Join(view.Kinds(), ", "))
	case r.For == "run" && r.Where != "":
		return nil, d.fail(n.Get("where").At(), "rule %s: where goes with for", r.ID)
	}
	r.Severity = lvl
	return r, nil
}

func (d *decoder) test(n tree.Node, rules map[string]bool) error {
	t := Test{Place: fmt.Sprintf("%s:%d", d.p.Path, n.At().Line)}
	var want string
	if err := d.texts(n, "a test", map[string]*string{"name": &t.Name, "rule": &t.Rule, "want": &want}, "given"); err != nil {
		return err
	}
	var ok bool
	switch t.Want, ok = verdictOf(want); {
	case t.Name == "":
		return d.fail(n.At(), "a test needs a name")
	case !rules[t.Rule]:
		return d.fail(n.At(), "test %q: the pack has no rule %q", t.Name, t.Rule)
	case !ok:
		return d.fail(n.Get("want").At(), "test %q: want %q is not pass, fail, waived, no evidence or error", t.Name, want)
	}
	var err error
	if t.View, err = view.Decode(d.p.Path, n.Get("given")); err == nil {
		d.p.Tests = append(d.p.Tests, t)
	}
	return err
}

// isName reports whether s can be a part of a rule's id.
func isName(s string) bool {
	return s != "" && len(s) <= 64 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-.") == ""
}

func cloned(list []string) []string {
	for i := range list {
		list[i] = strings.Clone(list[i])
	}
	return list
}
