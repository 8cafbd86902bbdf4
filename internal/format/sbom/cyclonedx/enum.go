package cyclonedx

import (
	"regexp"
	"strings"
)

// An enum is a set of values. Most documents need few of them, so the values
// are taken out of the grammar when first asked for.
type enum struct {
	name  string
	lines []string
	list  []string
	set   map[string]bool
}

// values returns the values in the order of the specification.
func (e *enum) values() []string {
	if e.list == nil {
		for _, line := range e.lines {
			e.list = append(e.list, strings.Fields(line)...)
		}
		for i, v := range e.list {
			e.list[i] = strings.ReplaceAll(v, "␣", " ") // a value with spaces is one word in the grammar
		}
	}
	return e.list
}

// all returns the values as a set.
func (e *enum) all() map[string]bool {
	if e.set == nil {
		e.set = make(map[string]bool, len(e.values()))
		for _, v := range e.values() {
			e.set[v] = true
		}
	}
	return e.set
}

func (e *enum) has(v string) bool { return e.all()[v] }

type pattern struct {
	text string
	re   *regexp.Regexp // compiled when first asked for
}

func (p *pattern) match(s string) bool {
	if p.re == nil {
		p.re = regexp.MustCompile(p.text)
	}
	return p.re.MatchString(s)
}
