package docker

import "strings"

const (
	// maxExpanded bounds the bytes that one text may expand to: references are
	// short, and "ARG A=$A$A" doubles with each line.
	maxExpanded = 4096
	// maxNested bounds defaults inside defaults: ${A:-${B:-c}}.
	maxNested = 8
)

// An expander replaces variables in a text, as the Dockerfile reference
// ("Environment replacement") and the Compose specification ("Interpolation")
// have it. A variable without a value stays, written as "${NAME}".
type expander struct {
	lookup func(name string) (value string, ok bool)
	escape byte // takes the meaning from the next byte; in Compose files '$' does
	quotes bool // quotes are taken off, and single ones keep variables as they are
	out    []byte
	over   bool // the text grew too long
}

// expand returns text with variables replaced, or false if it grew too long.
func (e *expander) expand(text string) (string, bool) {
	e.out, e.over = e.out[:0], false
	e.text(text, 0)
	return string(e.out), !e.over
}

func (e *expander) add(s string) {
	if len(e.out)+len(s) > maxExpanded {
		e.over = true
		return
	}
	e.out = append(e.out, s...)
}

func (e *expander) text(s string, depth int) {
	var quote byte
	for i := 0; i < len(s) && !e.over; i++ {
		switch c := s[i]; {
		case c == e.escape && c != '$' && quote != '\'' && i+1 < len(s):
			i++
			e.add(s[i : i+1])
		case e.quotes && (c == '"' || c == '\'') && (quote == 0 || quote == c):
			quote ^= c
		case c != '$' || quote == '\'':
			e.add(s[i : i+1])
		case e.escape == '$' && i+1 < len(s) && s[i+1] == '$':
			i++
			e.add("$")
		default:
			i += e.variable(s[i:], depth) - 1
		}
	}
}

// variable replaces the variable that s begins with and returns its length.
func (e *expander) variable(s string, depth int) int {
	if len(s) < 2 || s[1] != '{' {
		n := nameLen(s[1:])
		if n == 0 {
			e.add("$")
			return 1
		}
		e.value(s[1:1+n], "", "", depth)
		return 1 + n
	}
	end := closing(s)
	if end < 0 || depth >= maxNested {
		e.add(s)
		return len(s)
	}
	body := s[2:end]
	n := nameLen(body)
	rest := body[n:]
	for _, op := range [...]string{":-", ":+", ":?", "-", "+", "?"} {
		if word, ok := strings.CutPrefix(rest, op); ok {
			e.value(body[:n], op, word, depth)
			return end + 1
		}
	}
	if rest != "" { // patterns such as ${NAME%suffix}: what they give is not worked out
		e.unset(body[:n])
		return end + 1
	}
	e.value(body, "", "", depth)
	return end + 1
}

// value adds the value of a variable under an operator and its word.
func (e *expander) value(name, op, word string, depth int) {
	v, ok := e.lookup(name)
	set := ok && (v != "" || !strings.HasPrefix(op, ":"))
	switch {
	case strings.HasSuffix(op, "+"):
		if set {
			e.text(word, depth+1)
		}
	case set:
		e.add(v)
	case strings.HasSuffix(op, "-"):
		e.text(word, depth+1)
	default:
		e.unset(name)
	}
}

func (e *expander) unset(name string) { e.add("${" + name + "}") }

// nameLen returns the length of the variable's name that s begins with.
func nameLen(s string) int {
	n := 0
	for n < len(s) && (s[n] == '_' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z' || n > 0 && '0' <= s[n] && s[n] <= '9') {
		n++
	}
	return n
}

// closing returns the index of the brace that closes the one at s[1], or -1.
func closing(s string) int {
	depth := 0
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
