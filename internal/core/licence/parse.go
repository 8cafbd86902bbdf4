package licence

import "strings"

// Parse reads an expression. loose reports operators that are not in upper
// case, which SPDX 2 does not allow and SPDX 3 allows in lower case. Errors are
// *[Error].
func Parse(s string) (e *Expression, loose bool, err error) {
	p := parser{src: s}
	if len(s) > MaxBytes {
		return nil, false, &Error{Off: MaxBytes, Msg: "the expression is too long"}
	}
	p.next()
	e = p.or(0)
	if p.err == nil && p.tok != tokEnd {
		p.unexpected("AND, OR or the end")
	}
	if p.err != nil {
		return nil, false, p.err
	}
	return e, p.loose, nil
}

// token is the kind of the next piece of text.
type token uint8

const (
	tokEnd token = iota
	tokWord
	tokOpen
	tokClose
	tokAnd
	tokOr
	tokWith
	tokBad
)

type parser struct {
	src   string
	pos   int // behind the token
	off   int // of the token
	tok   token
	word  string // text of the token
	loose bool
	err   error
}

// next reads one token.
func (p *parser) next() {
	for p.pos < len(p.src) && isSpace(p.src[p.pos]) {
		p.pos++
	}
	p.off = p.pos
	p.word = ""
	if p.pos == len(p.src) {
		p.tok = tokEnd
		return
	}
	switch p.src[p.pos] {
	case '(':
		p.pos++
		p.tok = tokOpen
		return
	case ')':
		p.pos++
		p.tok = tokClose
		return
	}
	for p.pos < len(p.src) && isWord(p.src[p.pos]) {
		p.pos++
	}
	if p.pos == p.off {
		p.tok = tokBad
		return
	}
	p.word = p.src[p.off:p.pos]
	p.tok = p.operator()
}

// operator returns the kind of a word.
func (p *parser) operator() token {
	for _, o := range [...]struct {
		word string
		tok  token
	}{{"AND", tokAnd}, {"OR", tokOr}, {"WITH", tokWith}} {
		if strings.EqualFold(p.word, o.word) {
			p.loose = p.loose || p.word != o.word
			return o.tok
		}
	}
	return tokWord
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// isWord takes "+" and ":" for parts of a word, so that none may stand apart
// from the identifier it belongs to.
func isWord(c byte) bool { return isID(c) || c == '+' || c == ':' }

// isID reports whether c may stand in an idstring.
func isID(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '.'
}

// fail records the first error.
func (p *parser) fail(off int, msg string) {
	if p.err == nil {
		p.err = &Error{Off: off, Msg: msg}
	}
}

// unexpected says what stands where something else is wanted.
func (p *parser) unexpected(want string) {
	have := "the end"
	switch p.tok {
	case tokEnd:
	case tokOpen, tokClose:
		have = "a parenthesis"
	case tokBad:
		have = "a character that no identifier has"
	case tokWord:
		have = "an identifier"
	default:
		have = strings.ToUpper(p.word)
	}
	p.fail(p.off, have+" where "+want+" is wanted")
}

// or reads operands joined by OR; depth counts open parentheses.
func (p *parser) or(depth int) *Expression {
	return p.chain(Or, tokOr, func() *Expression {
		return p.chain(And, tokAnd, func() *Expression { return p.single(depth) })
	})
}

// chain reads one operand or several joined by one operator.
func (p *parser) chain(op Op, tok token, operand func() *Expression) *Expression {
	first := operand()
	if p.err != nil || p.tok != tok {
		return first
	}
	e := &Expression{Op: op}
	e.join(first)
	for p.err == nil && p.tok == tok {
		p.next()
		if o := operand(); p.err == nil {
			e.join(o)
		}
	}
	return e
}

// join adds an operand, or its operands if it is joined in the same way.
func (e *Expression) join(o *Expression) {
	if o.Op == e.Op {
		e.Operands = append(e.Operands, o.Operands...)
		return
	}
	e.Operands = append(e.Operands, o)
}

// single reads a licence with or without exception, or a group.
func (p *parser) single(depth int) *Expression {
	if p.tok == tokOpen {
		if depth == MaxDepth {
			p.fail(p.off, "too many parentheses inside one another")
			return nil
		}
		p.next()
		e := p.or(depth + 1)
		if p.err == nil && p.tok != tokClose {
			p.unexpected("a closing parenthesis")
		}
		p.next()
		return e
	}
	if p.tok != tokWord {
		p.unexpected("a licence")
		return nil
	}
	e := &Expression{Licence: p.term("LicenseRef-", true)}
	p.next()
	if p.err != nil || p.tok != tokWith {
		return e
	}
	p.next()
	if p.tok != tokWord {
		p.unexpected("an exception")
		return nil
	}
	e.With = p.term("AdditionRef-", false)
	p.next()
	return e
}

// term reads the word: an identifier of the list, or a reference with the given
// prefix, maybe into another document. later allows "+" behind identifiers.
func (p *parser) term(prefix string, later bool) Term {
	t := Term{ID: p.word, Off: p.off}
	if doc, id, ok := strings.Cut(t.ID, ":"); ok {
		if name, ok := strings.CutPrefix(doc, "DocumentRef-"); !ok || !isIDs(name) {
			p.fail(p.off, "only DocumentRef- and a name may stand before a colon")
		}
		if !strings.HasPrefix(id, prefix) {
			p.fail(p.off, prefix+" is wanted behind a colon")
		}
		t.Document, t.ID = doc, id
	}
	if id, ok := strings.CutSuffix(t.ID, "+"); ok {
		if !later || strings.HasPrefix(id, prefix) {
			p.fail(p.off+len(p.word)-1, `"+" may stand behind identifiers of the licence list only`)
		}
		t.ID, t.Later = id, true
	}
	if !isIDs(strings.TrimPrefix(t.ID, prefix)) {
		p.fail(p.off, "no identifier: letters, digits, hyphens and full stops make one")
	}
	if other := otherPrefix(prefix); strings.HasPrefix(t.ID, other) || strings.HasPrefix(t.ID, "DocumentRef-") {
		p.fail(p.off, "a reference of the wrong kind")
	}
	return t
}

func otherPrefix(prefix string) string {
	if prefix == "LicenseRef-" {
		return "AdditionRef-"
	}
	return "LicenseRef-"
}

// isIDs reports whether s is an idstring.
func isIDs(s string) bool {
	for i := range len(s) {
		if !isID(s[i]) {
			return false
		}
	}
	return s != ""
}
