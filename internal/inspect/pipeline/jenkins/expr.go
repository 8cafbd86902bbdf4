package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// expr reads an expression up to a comma, a closing bracket, or the end of the
// line where lines count.
func (p *parser) expr(lines bool) *expr {
	e := &expr{at: pipeline.Loc{Off: p.at}}
	p.rest(e, lines)
	return e
}

// rest reads what follows in an expression.
func (p *parser) rest(e *expr, lines bool) {
	choice := 0
	for p.more() {
		p.space(lines)
		if !p.more() || !p.spend() {
			break
		}
		c := p.src[p.at]
		if c == '\n' {
			if !p.goesOn(e) {
				break
			}
			continue
		}
		if c == ',' || c == ')' || c == ']' || c == '}' || c == ';' || c == ':' && choice == 0 {
			break
		}
		switch c {
		case '?':
			choice++
		case ':':
			choice--
		}
		before := p.at
		e.items = append(e.items, p.operand(governs(e)))
		if p.at == before {
			p.at++
		}
	}
	e.at.End = max(e.at.Off, p.at)
	for e.at.End > e.at.Off && strings.IndexByte(" \t\r\n", p.src[e.at.End-1]) >= 0 {
		e.at.End--
	}
}

// governs reports whether an expression ends with a condition whose statement
// follows without braces.
func governs(e *expr) bool {
	if len(e.items) == 0 {
		return false
	}
	last := e.items[len(e.items)-1]
	return last.path == "else" || last.call != nil && last.call.body == nil && (last.call.name == "if" || last.call.name == "for" || last.call.name == "while")
}

// goesOn looks over a line end: an operator before it, or a dot or operator
// behind it, and the expression goes on. It stands behind the line end then.
func (p *parser) goesOn(e *expr) bool {
	if n := len(e.items); n > 0 && strings.IndexByte("+-&|?:=.<", max(e.items[n-1].op, 1)) >= 0 {
		p.at++
		return true
	}
	at := p.at
	p.space(true)
	if !p.more() {
		return false
	}
	if c := p.src[p.at]; c == '.' || c == '?' || c == '+' && !strings.HasPrefix(p.src[p.at:], "++") || strings.HasPrefix(p.src[p.at:], "&&") || strings.HasPrefix(p.src[p.at:], "||") {
		return true
	}
	p.at = at
	return false
}

// operand reads a text, a name, a call, a list, a closure, or one sign. At the
// beginning of a statement a call needs no parentheses.
func (p *parser) operand(first bool) item {
	from := p.at
	c := p.src[p.at]
	it := item{}
	switch {
	case p.depth >= maxDepth && strings.IndexByte("([{", c) >= 0:
		p.deep = true
		p.at++
		it.op = c
	case c == '\'' || c == '"' || strings.HasPrefix(p.src[p.at:], "$/") || c == '/' && p.slashy():
		it.text = p.literal()
		p.methods()
	case c == '(' || c == '[':
		p.at++
		it.list, it.round = p.args(c), c == '('
	case c == '{':
		p.at++
		p.depth++
		it.body = p.block()
		p.depth--
		p.close('}')
	case letter(c) || c == '@' && p.at+1 < len(p.src) && letter(p.src[p.at+1]):
		if c == '@' {
			p.at++
		}
		p.path()
		name := strings.ReplaceAll(p.src[from:p.at], "?.", ".")
		key := pipeline.Loc{Off: from, End: p.at}
		if made := p.called(name, key, nil, first); made != nil {
			it.call = made
		} else {
			it.path = name
		}
	case digit(c):
		for p.more() && (digit(p.src[p.at]) || letter(p.src[p.at])) {
			p.at++
		}
		it.path = p.src[from:p.at]
	default:
		p.at++
		it.op = c
	}
	it.at = pipeline.Loc{Off: from, End: p.at}
	return it
}

// slashy reports whether a slash begins a text: it closes on the same line, and
// what stands before it is no operand.
func (p *parser) slashy() bool {
	i := p.at - 1
	for i >= 0 && (p.src[i] == ' ' || p.src[i] == '\t') {
		i--
	}
	if i >= 0 && strings.IndexByte("(,=~:[!&|?{;\n+", p.src[i]) < 0 {
		return false
	}
	const most = 1000
	end := min(len(p.src), p.at+most)
	for k := p.at + 1; k < end && p.src[k] != '\n'; k++ {
		if p.src[k] == '/' && p.src[k-1] != '\\' {
			return k > p.at+1
		}
	}
	return false
}

// methods skips the methods that are called on a text: trim(), stripIndent().
func (p *parser) methods() {
	for p.more() && p.src[p.at] == '.' && p.at+1 < len(p.src) && letter(p.src[p.at+1]) {
		p.at++
		p.word()
		if p.more() && p.src[p.at] == '(' && p.depth < maxDepth {
			p.at++
			p.args('(')
		}
	}
}

func (p *parser) close(c byte) {
	if p.more() && p.src[p.at] == c {
		p.at++
	}
}

// args reads the elements of brackets; the opening one is behind.
func (p *parser) args(open byte) []*arg {
	p.depth++
	defer func() { p.depth-- }()
	closing := byte(')')
	if open == '[' {
		closing = ']'
	}
	var out []*arg
	for p.more() {
		p.space(true)
		if !p.more() || p.src[p.at] == closing || p.src[p.at] == '}' {
			break
		}
		before := p.at
		out = p.arg(out, true)
		p.space(true)
		if p.more() && (p.src[p.at] == ',' || p.src[p.at] == ';' || p.src[p.at] != closing && p.at == before) {
			p.at++
		}
	}
	p.close(closing)
	return out
}

// arg reads one element, with a name where a colon follows one.
func (p *parser) arg(out []*arg, lines bool) []*arg {
	e := p.expr(lines)
	if !p.more() || p.src[p.at] != ':' {
		if len(e.items) > 0 {
			out = append(out, &arg{value: e})
		}
		return out
	}
	p.at++
	p.space(true)
	name := ""
	if len(e.items) == 1 {
		name = e.items[0].path
		if t := e.items[0].text; t != nil {
			name = t.text
		}
	}
	return append(out, &arg{name: name, value: p.expr(lines)})
}

// called reads the arguments, the closure and the further calls behind a name;
// nil where it is not called.
func (p *parser) called(name string, key pipeline.Loc, on *call, first bool) *call {
	c := &call{name: name, key: key, on: on, at: key}
	made := false
	at := p.at
	p.space(false)
	switch {
	case !p.more() || p.depth >= maxDepth:
	case p.src[p.at] == '(':
		p.at++
		c.args, made = p.args('('), true
	case first && p.begins(p.at > at):
		made = true
		p.depth++
		for p.more() {
			c.args = p.arg(c.args, false)
			p.space(false)
			if !p.more() || p.src[p.at] != ',' {
				break
			}
			p.at++
			p.space(true)
		}
		p.depth--
		if n := len(c.args); n > 0 {
			if items := c.args[n-1].value.items; len(items) > 1 && items[len(items)-1].body != nil {
				c.body = items[len(items)-1].body
				c.args[n-1].value.items = items[:len(items)-1]
			}
		}
	}
	if c.body == nil && p.closure(c) {
		made = true
	}
	if !made {
		p.at = at
		return nil
	}
	c.at.End = p.at
	return p.chain(c)
}

// closure reads the closure behind a call.
func (p *parser) closure(c *call) bool {
	at := p.at
	p.space(false)
	if !p.more() || p.src[p.at] != '{' || p.depth >= maxDepth {
		p.at = at
		return false
	}
	p.at++
	p.depth++
	c.body = p.block()
	p.depth--
	p.close('}')
	return true
}

// maxChain bounds the calls on calls.
const maxChain = 50

// chain reads calls on what a call returns: .inside { … }, on the next line, too.
func (p *parser) chain(c *call) *call {
	for hops := 0; hops < maxChain; hops++ {
		at := p.at
		p.space(true)
		if p.more() && p.src[p.at] == '?' {
			p.at++
		}
		if p.at+1 >= len(p.src) || p.src[p.at] != '.' || !letter(p.src[p.at+1]) {
			p.at = at
			return c
		}
		p.at++
		from := p.at
		name := c.name + "." + p.path()
		next := &call{name: name, key: pipeline.Loc{Off: from, End: p.at}, on: c, at: c.at}
		if p.more() && p.src[p.at] == '(' && p.depth < maxDepth {
			p.at++
			next.args = p.args('(')
		}
		p.closure(next)
		next.at.End = p.at
		c = next
	}
	return c
}

// begins reports whether what follows a name at the beginning of a statement are
// arguments without parentheses.
func (p *parser) begins(spaced bool) bool {
	if !spaced {
		return false
	}
	c := p.src[p.at]
	switch {
	case c == '\'' || c == '"' || digit(c) || c == '[' || strings.HasPrefix(p.src[p.at:], "$/"):
		return true
	case c == '/':
		return p.slashy()
	case letter(c):
		return !strings.HasPrefix(p.src[p.at:], "in ") && !strings.HasPrefix(p.src[p.at:], "as ") && !strings.HasPrefix(p.src[p.at:], "instanceof ")
	}
	return false
}
