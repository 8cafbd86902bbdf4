package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// The tree that a file is read into: blocks of statements, which are expressions,
// which are made of calls, texts, names and lists.
type (
	block struct {
		stmts []*stmt
		at    pipeline.Loc
	}
	stmt struct {
		name  string // of the variable that is set, or ""
		value *expr
	}
	expr struct {
		items []item
		at    pipeline.Loc
	}
	// item is one operand or operator; one of the fields is set.
	item struct {
		text  *literal
		call  *call
		path  string // a name: params.VERSION
		list  []*arg // in brackets of any kind
		body  *block
		op    byte
		at    pipeline.Loc
		round bool // the list stands in parentheses
	}
	arg struct {
		name  string
		value *expr
	}
	call struct {
		name string // with what it is called on: docker.image.inside
		on   *call  // the call before it in a chain
		args []*arg
		body *block
		key  pipeline.Loc // the name
		at   pipeline.Loc
	}
)

// maxDepth bounds blocks, lists and calls inside one another.
const maxDepth = 100

type parser struct {
	src   string
	at    int
	depth int
	b     *budget.Budget
	err   error
	deep  bool // something was nested too deep
}

// parse reads a file.
func parse(src string, b *budget.Budget) (*block, bool, error) {
	p := &parser{src: src, b: b}
	if strings.HasPrefix(src, "\ufeff") {
		p.at = len("\ufeff")
	}
	if strings.HasPrefix(src[p.at:], "#!") {
		p.line()
	}
	all := &block{at: pipeline.Loc{End: len(src)}}
	for p.at < len(src) && p.err == nil {
		all.stmts = append(all.stmts, p.block().stmts...)
		p.at++ // a brace too many
	}
	return all, p.deep, p.err
}

func (p *parser) spend() bool {
	if p.err == nil {
		p.err = p.b.Step(1)
	}
	return p.err == nil
}

func (p *parser) more() bool { return p.at < len(p.src) && p.err == nil }

// line goes to the end of the line.
func (p *parser) line() {
	if i := strings.IndexByte(p.src[p.at:], '\n'); i >= 0 {
		p.at += i
		return
	}
	p.at = len(p.src)
}

// space skips spaces and comments, and line ends where they mean nothing.
func (p *parser) space(lines bool) {
	for p.at < len(p.src) {
		switch c := p.src[p.at]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '\f':
			p.at++
		case c == '\n' && lines:
			p.at++
		case c == '\\' && p.at+1 < len(p.src) && p.src[p.at+1] == '\n':
			p.at += 2
		case strings.HasPrefix(p.src[p.at:], "//"):
			p.line()
		case strings.HasPrefix(p.src[p.at:], "/*"):
			if i := strings.Index(p.src[p.at+2:], "*/"); i >= 0 {
				p.at += i + 4
			} else {
				p.at = len(p.src)
			}
		default:
			return
		}
	}
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == '$' || c >= 0x80 }

func digit(c byte) bool { return c >= '0' && c <= '9' }

// word reads an identifier, "" where there is none.
func (p *parser) word() string {
	from := p.at
	if p.at >= len(p.src) || !letter(p.src[p.at]) || strings.HasPrefix(p.src[p.at:], "$/") {
		return ""
	}
	for p.at < len(p.src) && (letter(p.src[p.at]) || digit(p.src[p.at])) {
		p.at++
	}
	return p.src[from:p.at]
}

// path reads names joined by dots. A dot in front of something else is left.
func (p *parser) path() string {
	from := p.at
	for p.word() != "" {
		back := p.at
		if p.at < len(p.src) && p.src[p.at] == '?' {
			p.at++
		}
		if p.at+1 < len(p.src) && p.src[p.at] == '.' && letter(p.src[p.at+1]) {
			p.at++
			continue
		}
		p.at = back
		break
	}
	return strings.ReplaceAll(p.src[from:p.at], "?.", ".")
}

// block reads statements up to the closing brace, which is left.
func (p *parser) block() *block {
	b := &block{at: pipeline.Loc{Off: p.at}}
	p.parameters()
	for p.more() {
		p.space(true)
		if !p.more() || p.src[p.at] == '}' {
			break
		}
		before := p.at
		if s := p.statement(); s != nil {
			b.stmts = append(b.stmts, s)
		}
		if p.at == before {
			p.at++
		}
		p.spend()
	}
	b.at.End = p.at
	return b
}

// parameters skips "a, b ->" at the beginning of a closure.
func (p *parser) parameters() {
	const most = 200
	for i := p.at; i < len(p.src) && i < p.at+most; i++ {
		c := p.src[i]
		if c == '-' && i+1 < len(p.src) && p.src[i+1] == '>' {
			p.at = i + 2
			return
		}
		if !letter(c) && !digit(c) && strings.IndexByte(" \t\r\n,", c) < 0 {
			return
		}
	}
}

// statement reads one statement.
func (p *parser) statement() *stmt {
	if p.src[p.at] == ';' {
		p.at++
		return nil
	}
	if strings.HasPrefix(p.src[p.at:], "case ") {
		p.at += len("case ")
		p.expr(false)
		p.close(':')
		return nil
	}
	name := ""
	for {
		at := p.at
		if p.src[p.at] == '@' {
			p.at++
		}
		w := p.path()
		if w == "" {
			p.at = at
			break
		}
		name = w
		p.space(false)
		if !p.more() || !letter(p.src[p.at]) || !declares(w) {
			p.at = at
			break
		}
	}
	if name == "" {
		return &stmt{value: p.expr(false)}
	}
	at := p.at
	if p.src[p.at] == '@' {
		p.at++
	}
	p.path()
	p.space(false)
	if p.more() && p.src[p.at] == '=' && !strings.HasPrefix(p.src[p.at:], "==") {
		p.at++
		p.space(true)
		return &stmt{name: name, value: p.command()}
	}
	if strings.HasPrefix(p.src[p.at:], "+=") {
		p.at += 2
		p.space(true)
		return &stmt{name: name, value: p.command()}
	}
	p.at = at
	return &stmt{value: p.command()}
}

// command reads an expression whose first call may be without parentheses.
func (p *parser) command() *expr {
	e := &expr{at: pipeline.Loc{Off: p.at}}
	if p.more() && strings.IndexByte(",)]};:\n", p.src[p.at]) < 0 {
		e.items = append(e.items, p.operand(true))
	}
	p.rest(e, false)
	return e
}

// declares reports whether a word stands before the name of a variable.
func declares(w string) bool {
	switch w {
	case "def", "final", "var", "int", "boolean", "long", "static", "private", "public", "import", "package":
		return true
	}
	return w[0] >= 'A' && w[0] <= 'Z'
}
