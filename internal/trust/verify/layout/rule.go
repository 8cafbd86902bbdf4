package layout

import (
	"fmt"
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A rule is an artefact rule (in-toto specification, 4.3.3).
type rule struct {
	verb      string // "MATCH", "CREATE", …
	pattern   string
	source    string // MATCH … IN source
	products  bool   // MATCH … WITH PRODUCTS
	target    string // MATCH … WITH … IN target
	from      string // MATCH … FROM step
	forbidden bool   // what it catches refuses
}

// String writes the rule as it stands in the layout.
func (r rule) String() string {
	if r.verb == "MATCH" {
		with := "MATERIALS"
		if r.products {
			with = "PRODUCTS"
		}
		return "MATCH " + r.pattern + " WITH " + with + " FROM " + r.from
	}
	return r.verb + " " + r.pattern
}

// maxRules bounds the rules of a step.
const maxRules = 1000

// rules reads the rules of a step.
func rules(n tree.Node) ([]rule, error) {
	var out []rule
	for c := range n.Children() {
		r, err := parseRule(c.Strings())
		if err != nil {
			return nil, err
		}
		if out = append(out, r); len(out) > maxRules {
			return nil, fmt.Errorf("more than %d rules", maxRules)
		}
	}
	return out, nil
}

func parseRule(words []string) (rule, error) {
	bad := fmt.Errorf("the rule %.100q is not known", strings.Join(words, " "))
	if len(words) < 2 {
		return rule{}, bad
	}
	r := rule{verb: strings.ToUpper(words[0]), pattern: words[1]}
	switch r.verb {
	case "CREATE", "DELETE", "MODIFY", "ALLOW", "REQUIRE", "DISALLOW":
		r.forbidden = r.verb == "DISALLOW"
		if len(words) != 2 {
			return r, bad
		}
		return r, nil
	case "MATCH":
		return r, r.match(words[2:], bad)
	}
	return r, bad
}

// match reads "[IN prefix] WITH MATERIALS|PRODUCTS [IN prefix] FROM step".
func (r *rule) match(words []string, bad error) error {
	take := func(word string) (string, bool) {
		if len(words) >= 2 && strings.EqualFold(words[0], word) {
			value := words[1]
			words = words[2:]
			return value, true
		}
		return "", false
	}
	r.source, _ = take("IN")
	with, ok := take("WITH")
	if !ok || !strings.EqualFold(with, "PRODUCTS") && !strings.EqualFold(with, "MATERIALS") {
		return bad
	}
	r.products = strings.EqualFold(with, "PRODUCTS")
	r.target, _ = take("IN")
	if r.from, ok = take("FROM"); !ok || len(words) > 0 {
		return bad
	}
	return nil
}

// check applies rules in turn to the artefacts of a step: what a rule takes is
// settled, and what none takes is allowed (in-toto specification, 4.3.3.1).
// It returns the broken rule, "" where all hold, and how many none took.
func check(list []rule, own, materials, products map[string]string, all map[string]*Link, b *budget.Budget) (string, int, error) {
	queue := make([]string, 0, len(own))
	for p := range own {
		queue = append(queue, p)
	}
	sort.Strings(queue)
	for _, r := range list {
		if err := b.Step(int64(len(queue))); err != nil {
			return "", 0, err
		}
		if r.verb == "REQUIRE" {
			if i := sort.SearchStrings(queue, r.pattern); i == len(queue) || queue[i] != r.pattern {
				return r.String() + ": it is not there", 0, nil
			}
			continue
		}
		var rest []string
		for _, p := range queue {
			if !r.takes(p, own, materials, products, all) {
				rest = append(rest, p)
				continue
			}
			if r.forbidden {
				return fmt.Sprintf("%s: %.200s is there", r, p), 0, nil
			}
		}
		queue = rest
	}
	return "", len(queue), nil
}

// takes reports whether a rule takes an artefact.
func (r rule) takes(p string, own, materials, products map[string]string, all map[string]*Link) bool {
	before, was := materials[p]
	after, is := products[p]
	switch r.verb {
	case "CREATE":
		return is && !was && fits(r.pattern, p)
	case "DELETE":
		return was && !is && fits(r.pattern, p)
	case "MODIFY":
		return was && is && before != after && fits(r.pattern, p)
	case "ALLOW", "DISALLOW":
		return fits(r.pattern, p)
	}
	rel, ok := strings.CutPrefix(p, folder(r.source))
	if !ok || !fits(r.pattern, rel) {
		return false
	}
	l := all[r.from]
	if l == nil {
		return false
	}
	there := l.Materials
	if r.products {
		there = l.Products
	}
	other, ok := there[folder(r.target)+rel]
	return ok && other == own[p]
}

// folder writes a prefix with one slash behind it.
func folder(s string) string {
	if s = strings.TrimRight(s, "/"); s == "" {
		return ""
	}
	return s + "/"
}

// fits matches a pattern of the shell, where * crosses slashes as well. Going back
// to the last star only, it takes no more than the product of both lengths.
func fits(pattern, s string) bool {
	p, i, star, mark := 0, 0, -1, 0
	for i < len(s) {
		if p < len(pattern) && pattern[p] == '*' {
			star, mark = p, i
			p++
			continue
		}
		if n := one(pattern[p:], s[i]); n > 0 {
			p += n
			i++
			continue
		}
		if star < 0 {
			return false
		}
		mark++
		p, i = star+1, mark
	}
	return strings.Trim(pattern[p:], "*") == ""
}

// one returns how much of a pattern takes one byte: a letter, "?", or a set in
// brackets. 0 is not at all.
func one(pattern string, c byte) int {
	if pattern == "" {
		return 0
	}
	switch pattern[0] {
	case '?':
		return 1
	case '[':
		end := strings.IndexByte(pattern[min(2, len(pattern)):], ']')
		if end < 0 {
			break
		}
		end += 2
		if pattern[1] == '!' && end == 2 {
			break
		}
		set, not := pattern[1:end], false
		if set[0] == '!' {
			set, not = set[1:], true
		}
		if inSet(set, c) == not {
			return 0
		}
		return end + 1
	}
	if pattern[0] == c {
		return 1
	}
	return 0
}

func inSet(set string, c byte) bool {
	for i := 0; i < len(set); i++ {
		if i+2 < len(set) && set[i+1] == '-' {
			if set[i] <= c && c <= set[i+2] {
				return true
			}
			i += 2
			continue
		}
		if set[i] == c {
			return true
		}
	}
	return false
}
