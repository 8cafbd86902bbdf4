package beam

import (
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// maxTerms bounds the parts of one term: a term is kept as a whole, and files
// hold many of them.
const maxTerms = 500_000

// A term is a value of either language, or an expression that is none.
type term struct {
	kind     kind
	text     string // of a scalar
	off, end int
	items    []term // of a tuple, list, mapping, pair or expression
}

// item returns the part of t with index i, or nothing.
func (t term) item(i int) term {
	if i < len(t.items) {
		return t.items[i]
	}
	return term{}
}

// exists reports whether t is a part of the source.
func (t term) exists() bool { return t.kind != other || t.text != "" || t.items != nil }

// is reports whether t is the atom of the given name.
func (t term) is(name string) bool { return t.kind == atom && t.text == name }

// name returns the text of an atom or string, or "".
func (t term) name() string {
	if t.kind == atom || t.kind == str {
		return t.text
	}
	return ""
}

// get returns the value of a key in the pairs among the parts of t: those of a
// keyword list, or those that end a tuple.
func (t term) get(key string) term {
	for _, p := range t.items {
		if p.kind == pair && p.items[0].name() == key {
			return p.items[1]
		}
	}
	return term{}
}

// A parser reads terms. It stops at the budget's depth and steps.
type parser struct {
	lexer
	budget *budget.Budget
	peeked token
	held   bool   // peeked is to be taken again
	stack  []term // parts of the expressions and groups that are not complete
	left   int    // terms that the current whole may still hold
	depth  int
}

func newParser(src string, erlang bool, b *budget.Budget) *parser {
	return &parser{lexer: lexer{src: src, erlang: erlang}, budget: b, left: maxTerms}
}

// take returns the next token.
func (p *parser) take() (token, bool, error) {
	if p.held {
		p.held = false
		return p.peeked, true, nil
	}
	t, ok := p.next()
	return t, ok, p.budget.Step(1)
}

// back returns a token to be taken again.
func (p *parser) back(t token) { p.peeked, p.held = t, true }

// whole reads one term of its own: up to a comma, a full stop or a closing
// bracket at its level, none of which it takes. Without a term it returns other.
func (p *parser) whole() (term, error) {
	p.left = maxTerms
	return p.expression()
}

// value reads the one value that begins with the token t.
func (p *parser) value(t token) (term, error) {
	p.left = maxTerms
	v, _, err := p.primary(t)
	return v, err
}

// expression reads what stands between two commas: one value, a pair, or a chain
// of values with operators between them, which becomes an expression.
func (p *parser) expression() (term, error) {
	base := len(p.stack)
	defer func() { p.stack = p.stack[:base] }()
	arrow := -1 // index of the first part behind =>
	for {
		t, ok, err := p.take()
		if err != nil {
			return term{}, err
		}
		if !ok || t.kind == punct && ends(t.text) {
			if ok {
				p.back(t)
			}
			return assemble(p.stack[base:], arrow), nil
		}
		if t.kind == punct && t.text == "=>" {
			if n := len(p.stack) - base; arrow < 0 && n > 0 {
				arrow = n
			}
			continue
		}
		part, known, err := p.primary(t)
		if err != nil {
			return term{}, err
		}
		if known {
			p.stack = append(p.stack, part)
		}
	}
}

// ends reports whether a sign ends an expression.
func ends(sign string) bool {
	switch sign {
	case ",", "}", "]", ")", ">>", ".", ";":
		return true
	}
	return false
}

// assemble makes one term of the parts of an expression, which it copies.
func assemble(parts []term, arrow int) term {
	switch {
	case arrow < 0 && len(parts) > 0 && parts[0].kind == label:
		key := parts[0]
		key.kind = atom
		return makePair(key, single(parts[1:]))
	case arrow > 0:
		return makePair(single(parts[:arrow]), single(parts[arrow:]))
	}
	return single(parts)
}

// single makes one term of a chain of values.
func single(parts []term) term {
	switch len(parts) {
	case 0:
		return term{}
	case 1:
		return parts[0]
	}
	return term{kind: other, off: parts[0].off, end: parts[len(parts)-1].end, items: slices.Clone(parts)}
}

func makePair(key, value term) term {
	return term{kind: pair, off: key.off, end: max(key.end, value.end), items: []term{key, value}}
}

// primary reads the value that begins with the token t. Operators have none.
func (p *parser) primary(t token) (part term, known bool, err error) {
	if p.left--; p.left < 0 {
		return term{}, false, fmt.Errorf("a term of more than %d parts", maxTerms)
	}
	part = term{kind: t.kind, text: t.text, off: t.off, end: t.end}
	if t.kind != punct {
		return part, true, nil
	}
	switch t.text {
	case "{":
		return p.group(part, tuple, "}")
	case "[":
		return p.group(part, list, "]")
	case "(":
		return p.group(part, other, ")")
	case "<<":
		part, known, err = p.group(part, other, ">>")
		if len(part.items) == 1 || len(part.items) > 1 && part.items[0].kind == str {
			inside := part.items[0]
			if inside.kind == other { // <<"text"/utf8>>
				inside = inside.item(0)
			}
			part.kind, part.text, part.items = inside.kind, inside.text, nil
		}
		return part, known, err
	case "%", "#": // of a map; in Elixir perhaps with the name of a struct
		next, ok, err := p.take()
		if ok && err == nil && next.kind == other {
			next, ok, err = p.take()
		}
		if ok && err == nil && next.text == "{" && next.kind == punct {
			return p.group(part, mapping, "}")
		}
		if ok {
			p.back(next)
		}
		return term{}, false, err
	}
	return term{}, false, nil
}

// group reads the parts of a term up to its closing bracket. A wrong bracket
// ends it as well, and so does the end of the source.
func (p *parser) group(t term, k kind, closing string) (term, bool, error) {
	t.kind, t.text = k, ""
	base := len(p.stack)
	p.depth++
	defer func() { p.depth--; p.stack = p.stack[:base] }()
	if err := p.budget.Depth(p.depth); err != nil {
		return term{}, false, err
	}
	for {
		part, err := p.expression()
		if err != nil {
			return term{}, false, err
		}
		if part.exists() {
			p.stack = append(p.stack, part)
		}
		end, ok, err := p.take()
		if err != nil {
			return term{}, false, err
		}
		if separates := end.text == "," || end.text == ";" || end.text == "."; !ok || end.text == closing || !separates {
			t.end = p.pos
			if len(p.stack) > base {
				t.items = slices.Clone(p.stack[base:])
			}
			return t, true, nil
		}
	}
}
