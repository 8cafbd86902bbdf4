package expr

import "fmt"

// maxDepth bounds the nesting of an expression; GitHub's own limit is 50.
const maxDepth = 100

// An Error says where an expression is not in its syntax. Off is a byte offset.
type Error struct {
	Off int
	Msg string
}

// Error gives the message and the offset.
func (e *Error) Error() string { return fmt.Sprintf("offset %d: %s", e.Off, e.Msg) }

// maxSource bounds an expression in bytes, as GitHub does; a chain of operators
// makes a tree that is as deep as the chain is long.
const maxSource = 21000

// Parse reads one expression. Errors are *Error.
func Parse(src string) (*Node, error) {
	if len(src) > maxSource {
		return nil, &Error{maxSource, "longer than GitHub allows"}
	}
	p := parser{src: src}
	p.next()
	n := p.or(0)
	if p.err == nil && p.tok.kind != tokEnd {
		p.fail("expected an operator or the end")
	}
	if p.err != nil {
		return nil, p.err
	}
	return n, nil
}

type parser struct {
	src string
	at  int
	tok token
	end int // end of the token before tok
	err *Error
}

func (p *parser) fail(msg string) *Node {
	if p.err == nil {
		p.err = &Error{p.tok.start, msg}
	}
	p.tok = token{kind: tokEnd, start: len(p.src), end: len(p.src)}
	p.at = len(p.src)
	return &Node{Op: Null}
}

// next reads the next token.
func (p *parser) next() {
	p.end = p.tok.end
	p.tok = scan(p.src, p.at)
	p.at = p.tok.end
	if p.tok.kind == tokBad {
		p.fail(p.tok.text)
	}
}

func (p *parser) or(depth int) *Node {
	n := p.and(depth)
	for p.tok.is("||") {
		p.next()
		n = join(Or, "||", n, p.and(depth))
	}
	return n
}

func (p *parser) and(depth int) *Node {
	n := p.compare(depth)
	for p.tok.is("&&") {
		p.next()
		n = join(And, "&&", n, p.compare(depth))
	}
	return n
}

func (p *parser) compare(depth int) *Node {
	n := p.unary(depth)
	for p.tok.kind == tokOp && compares(p.tok.text) {
		op := p.tok.text
		p.next()
		n = join(Compare, op, n, p.unary(depth))
	}
	return n
}

func compares(op string) bool {
	switch op {
	case "==", "!=", "<", "<=", ">", ">=":
		return true
	}
	return false
}

func join(op Op, text string, left, right *Node) *Node {
	return &Node{Op: op, Text: text, Args: []*Node{left, right}, Start: left.Start, End: right.End}
}

func (p *parser) unary(depth int) *Node {
	if depth > maxDepth {
		return p.fail("too deep")
	}
	if !p.tok.is("!") {
		return p.postfix(depth)
	}
	start := p.tok.start
	p.next()
	n := p.unary(depth + 1)
	return &Node{Op: Not, Text: "!", Args: []*Node{n}, Start: start, End: n.End}
}

// postfix reads a value with its property accesses. They nest to the left, so
// their number is bounded, too.
func (p *parser) postfix(depth int) *Node {
	n := p.primary(depth)
	for links := 0; p.err == nil; links++ {
		if links > maxDepth {
			return p.fail("too many accesses")
		}
		switch {
		case p.tok.is("."):
			p.next()
			if p.tok.kind != tokName && !p.tok.is("*") {
				return p.fail("expected a property")
			}
			n = &Node{Op: Member, Text: p.tok.text, Args: []*Node{n}, Start: n.Start, End: p.tok.end}
			p.next()
		case p.tok.is("["):
			p.next()
			if p.tok.is("*") {
				p.next()
				n = &Node{Op: Member, Text: "*", Args: []*Node{n}, Start: n.Start}
			} else {
				n = &Node{Op: Index, Args: []*Node{n, p.or(depth + 1)}, Start: n.Start}
			}
			p.expect("]")
			n.End = p.end
		default:
			return n
		}
	}
	return n
}

func (p *parser) expect(op string) {
	if !p.tok.is(op) {
		p.fail("expected " + op)
		return
	}
	p.next()
}

func (p *parser) primary(depth int) *Node {
	t := p.tok
	switch {
	case t.kind == tokString:
		p.next()
		return &Node{Op: String, Text: t.text, Start: t.start, End: t.end}
	case t.kind == tokNumber:
		p.next()
		return &Node{Op: Number, Text: t.text, Start: t.start, End: t.end}
	case t.kind == tokName:
		p.next()
		if p.tok.is("(") {
			return p.call(t, depth)
		}
		return word(t)
	case t.is("("):
		p.next()
		n := p.or(depth + 1)
		p.expect(")")
		return n
	case t.kind == tokEnd:
		return p.fail("expected a value, found the end")
	}
	return p.fail("expected a value")
}

func word(t token) *Node {
	n := &Node{Op: Ident, Text: t.text, Start: t.start, End: t.end}
	switch t.text {
	case "true", "false":
		n.Op = Bool
	case "null":
		n.Op = Null
	case "NaN", "Infinity":
		n.Op = Number
	}
	return n
}

func (p *parser) call(name token, depth int) *Node {
	n := &Node{Op: Call, Text: name.text, Start: name.start}
	p.next()
	if !p.tok.is(")") {
		n.Args = append(n.Args, p.or(depth+1))
	}
	for p.tok.is(",") {
		p.next()
		n.Args = append(n.Args, p.or(depth+1))
	}
	p.expect(")")
	n.End = p.end
	return n
}
