package csaf

import (
	_ "embed"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

//go:embed schema/csaf-2.0.json
var schema20 string

//go:embed schema/csaf-2.1.json
var schema21 string

// A schema checks values against the words of JSON Schema that the schemas of
// CSAF use: type, enum, pattern, minLength, format, items, minItems, uniqueItems,
// properties, required, additionalProperties, minProperties, maxProperties, $ref
// and oneOf. References to other schemas lead nowhere here; tests of their own
// check what they are about (6.1.8, 6.1.46, 6.1.60).
type schema struct {
	root     tree.Node
	defs     map[string]tree.Node
	patterns map[string]*regexp.Regexp
	c        *checker
}

// newSchema reads the embedded schema of a version.
func newSchema(c *checker) *schema {
	text := schema20
	if c.version != v20 {
		text = schema21
	}
	doc, err := tree.JSON(text, nil)
	if err != nil {
		panic("the embedded schema of CSAF is no JSON: " + err.Error())
	}
	return &schema{root: doc.Root(), defs: doc.Root().Get("$defs").Index(), patterns: map[string]*regexp.Regexp{}, c: c}
}

// check checks a value. The depth of a document is bounded by its decoder, so
// the recursion is, too.
func (s *schema) check(rule, n tree.Node) {
	if ref := rule.Get("$ref").Text(); ref != "" {
		name, ok := strings.CutPrefix(ref, "#/$defs/")
		if !ok {
			return
		}
		s.check(s.defs[name], n)
		return
	}
	if rule.Get("oneOf").Exists() { // of CVSS 3.0 and 3.1, which 6.1.8 checks
		return
	}
	if want := rule.Get("type").Text(); want != "" && want != kindWord(n.Kind()) {
		s.c.fail(ruleSchema, n, "is "+n.Kind().String()+", not "+want)
		return
	}
	switch n.Kind() {
	case tree.Map:
		s.object(rule, n)
	case tree.List:
		s.list(rule, n)
	case tree.String:
		s.text(rule, n)
	}
}

func kindWord(k tree.Kind) string {
	switch k {
	case tree.Map:
		return "object"
	case tree.List:
		return "array"
	case tree.Bool:
		return "boolean"
	}
	return k.String()
}

func (s *schema) object(rule, n tree.Node) {
	have := make(map[string]bool, n.Len())
	props := rule.Get("properties")
	for c := range n.Children() {
		if have[c.Key()] {
			s.c.fail(ruleSchema, c, "the key "+strconv.Quote(c.Key())+" stands twice")
			continue
		}
		have[c.Key()] = true
		p := props.Get(c.Key())
		switch {
		case p.Exists():
			s.check(p, c)
		case !props.Exists():
		case rule.Get("additionalProperties").Text() == "false":
			s.c.fail(ruleSchema, c, "CSAF "+s.c.version.String()+" has no "+strconv.Quote(c.Key())+" here")
			s.c.fail("6.2.20", c, strconv.Quote(c.Key())+" is not defined here")
		default:
			s.c.fail("6.2.20", c, strconv.Quote(c.Key())+" is not defined here")
		}
	}
	for r := range rule.Get("required").Children() {
		if !have[r.Text()] {
			s.c.fail(ruleSchema, n, "has no "+strconv.Quote(r.Text()))
		}
	}
	if least, ok := rule.Get("minProperties").Int(); ok && int64(len(have)) < least {
		s.c.fail(ruleSchema, n, "has fewer than "+strconv.FormatInt(least, 10)+" members")
	}
	if most, ok := rule.Get("maxProperties").Int(); ok && int64(len(have)) > most {
		s.c.fail(ruleSchema, n, "has more than "+strconv.FormatInt(most, 10)+" members")
	}
}

func (s *schema) list(rule, n tree.Node) {
	if least, ok := rule.Get("minItems").Int(); ok && int64(n.Len()) < least {
		s.c.fail(ruleSchema, n, "has fewer than "+strconv.FormatInt(least, 10)+" entries")
	}
	var seen map[string]bool
	if rule.Get("uniqueItems").True() {
		seen = make(map[string]bool, n.Len())
	}
	items := rule.Get("items")
	for c := range n.Children() {
		if seen != nil {
			k := canonical(c)
			if seen[k] {
				s.c.fail(ruleSchema, c, "stands twice in the list")
			}
			seen[k] = true
		}
		if items.Exists() {
			s.check(items, c)
		}
	}
}

// canonical returns a text that is equal for equal values: members in order of
// their keys, no blanks.
func canonical(n tree.Node) string {
	switch n.Kind() {
	case tree.Map:
		var parts []string
		for c := range n.Children() {
			parts = append(parts, strconv.Quote(c.Key())+":"+canonical(c))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ",") + "}"
	case tree.List:
		var parts []string
		for c := range n.Children() {
			parts = append(parts, canonical(c))
		}
		return "[" + strings.Join(parts, ",") + "]"
	case tree.String:
		return strconv.Quote(n.Text())
	}
	return n.Raw()
}

func (s *schema) text(rule, n tree.Node) {
	text := n.Text()
	if words := rule.Get("enum"); words.Exists() && !slices.Contains(words.Strings(), text) {
		s.c.fail(ruleSchema, n, strconv.Quote(text)+" is none of "+strings.Join(words.Strings(), ", "))
		return
	}
	if least, ok := rule.Get("minLength").Int(); ok && int64(utf8.RuneCountInString(text)) < least {
		s.c.fail(ruleSchema, n, "is shorter than "+strconv.FormatInt(least, 10)+" characters")
		return
	}
	if p := rule.Get("pattern").Text(); p != "" && !s.matches(p, text) {
		s.c.fail(ruleSchema, n, strconv.Quote(text)+" does not have the form that is asked for: "+p)
		return
	}
	switch rule.Get("format").Text() {
	case "uri":
		if u, err := url.Parse(text); err != nil || u.Scheme == "" || strings.ContainsAny(text, " \t\n\"<>\\^`{|}") {
			s.c.fail(ruleSchema, n, strconv.Quote(text)+" is no URI")
		}
	case "date-time":
		if _, ok := moment(text); !ok {
			s.c.fail(ruleSchema, n, strconv.Quote(text)+" is no date and time of RFC 3339")
		}
	}
}

// matches matches a pattern, which is read once in a run. Patterns of JSON
// Schema count characters as ECMA-262 does; those of CSAF mean the same in Go.
func (s *schema) matches(pattern, text string) bool {
	re, ok := s.patterns[pattern]
	if !ok {
		re = regexp.MustCompile(pattern) // the embedded schema's own
		s.patterns[pattern] = re
	}
	return re.MatchString(text)
}

// moment reads a date and time of RFC 3339. A leap second counts as the first of
// the next minute, since a clock of this program has none.
func moment(s string) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err == nil {
		return t, true
	}
	if len(s) > 19 && s[17:19] == "60" {
		if t, err = time.Parse(time.RFC3339Nano, s[:17]+"59"+s[19:]); err == nil {
			return t.Add(time.Second), true
		}
	}
	return time.Time{}, false
}
