package tree

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The fast reader of YAML knows the subset that programs write into lockfiles
// and people into workflows: block maps and lists, plain and quoted scalars on
// one line, flow collections on one line, literal and folded blocks, comments,
// and "? key" with its value on the next line. At the first sign of anything
// else (an anchor, alias, tag, directive, tab, carriage return, a scalar or flow
// collection of many lines, an empty flow value, indentation that does not
// match) it gives up, and the library reads the whole text instead. It must
// never give a document that the library would give otherwise, nor accept what
// the library refuses; FuzzYAML holds it to that.

// maxYAMLKey is below the 1,024 characters that a key may have unless "?"
// announces it (YAML 1.2 section 7.4.2).
const maxYAMLKey = 1000

// yamlFrame is an open block collection.
type yamlFrame struct {
	indent     int // column, from 0; -1 for the bottom
	nullAt     int // where a null stands if no value follows
	kind       Kind
	pending    bool // a value is expected
	explicit   bool // the pending value is that of a "?" key
	indentless bool // a list at the indentation of its key
}

// yamlFast reads one document.
type yamlFast struct {
	w     *builder
	src   string
	stack []yamlFrame
	end   int // end of the last value
}

// fastYAML reads the document at start, which runs to the end of src or to the
// next line "---", whose offset is next (-1 if there is none). ok is false if
// the text is outside the subset; err is a breach.
func fastYAML(src string, start int, b *budget.Budget) (doc *Doc, next int, ok bool, err error) {
	body := src[start:]
	if n := strings.Index(body[min(1, len(body)):], "\n---"); n >= 0 {
		body = body[:n+1] // near enough to count in
	}
	estimate := 2 + strings.Count(body, "\n") + strings.Count(body, ", ") + strings.Count(body, "{") + strings.Count(body, "[")
	w, err := newBuilder(src, b, len(body), estimate)
	if err != nil {
		return nil, -1, false, err
	}
	p := yamlFast{w: w, src: src}
	p.stack = append(make([]yamlFrame, 0, 16), yamlFrame{indent: -1, pending: true})
	next, ok = p.document(start)
	if w.err != nil {
		return nil, -1, false, w.err
	}
	if !ok {
		return nil, -1, false, nil
	}
	doc, err = w.finish()
	return doc, next, err == nil, err
}

// document reads lines until the document ends.
func (p *yamlFast) document(off int) (next int, ok bool) {
	marked := false
	for off < len(p.src) {
		line := off
		for off < len(p.src) && p.src[off] == ' ' {
			off++
		}
		if off == len(p.src) {
			break
		}
		switch c := p.src[off]; {
		case c == '\n':
			off++
			continue
		case c == '#':
			off = p.lineEnd(off)
			continue
		case off == line && (c == '-' || c == '.' || c == '%'):
			switch p.marker(off) {
			case markNone:
			case markStart:
				if !p.stack[0].pending || len(p.stack) > 1 {
					return off, p.finish()
				}
				if marked {
					return 0, false
				}
				marked = true
				off = p.lineEnd(off)
				continue
			default:
				return 0, false
			}
		}
		if off, ok = p.line(off, off-line); !ok {
			return 0, false
		}
	}
	return -1, p.finish()
}

// What a line in the first column may be.
const (
	markNone  = iota
	markStart // "---" alone
	markOther // "...", a directive, or "---" with something after it
)

func (p *yamlFast) marker(off int) int {
	rest := p.src[off:]
	if rest[0] == '%' {
		return markOther
	}
	if len(rest) < 3 || rest[:3] != "---" && rest[:3] != "..." || len(rest) > 3 && rest[3] != ' ' && rest[3] != '\n' {
		return markNone
	}
	if rest[0] == '-' && p.rest(off+3) {
		return markStart
	}
	return markOther
}

// lineEnd returns the offset after the line break that follows off.
func (p *yamlFast) lineEnd(off int) int {
	if nl := strings.IndexByte(p.src[off:], '\n'); nl >= 0 {
		return off + nl + 1
	}
	return len(p.src)
}

// rest reports whether nothing but space and a comment is left on the line.
func (p *yamlFast) rest(off int) bool {
	i := p.spaces(off)
	return i == len(p.src) || p.src[i] == '\n' || p.src[i] == '#' && i > off
}

func (p *yamlFast) spaces(off int) int {
	for off < len(p.src) && p.src[off] == ' ' {
		off++
	}
	return off
}

// indicator reports whether c stands at off, followed by space or a line's end.
func (p *yamlFast) indicator(off int, c byte) bool {
	return p.src[off] == c && (off+1 == len(p.src) || p.src[off+1] == ' ' || p.src[off+1] == '\n')
}

func (p *yamlFast) top() *yamlFrame { return &p.stack[len(p.stack)-1] }

// finish closes what is open. A document without a value is the library's.
func (p *yamlFast) finish() bool {
	if len(p.stack) == 1 && p.stack[0].pending {
		return false
	}
	for len(p.stack) > 1 {
		if !p.settle() {
			return false
		}
		p.pop()
	}
	return true
}

// settle writes the null for a value that never came.
func (p *yamlFast) settle() bool {
	top := p.top()
	if !top.pending {
		return true
	}
	top.pending = false
	p.end = top.nullAt
	return p.w.add(Null, formRaw, top.nullAt, top.nullAt, 0)
}

func (p *yamlFast) push(kind Kind, indent, off int) bool {
	p.top().pending = false
	if !p.w.open(kind, off) {
		return false
	}
	p.stack = append(p.stack, yamlFrame{kind: kind, indent: indent})
	return true
}

func (p *yamlFast) pop() {
	p.stack = p.stack[:len(p.stack)-1]
	p.w.close(p.end)
}

// line reads the line whose text begins at off, in column indent, and returns
// the offset of the next line.
func (p *yamlFast) line(off, indent int) (int, bool) {
	dash := p.indicator(off, '-')
	for {
		top := p.top()
		switch {
		case indent > top.indent:
			if !top.pending {
				return 0, false
			}
			return p.node(off, indent)
		case indent < top.indent:
		case top.kind == Map && !dash:
			if !p.settle() {
				return 0, false
			}
			return p.entry(off)
		case top.kind == Map:
			if !top.pending || top.explicit || !p.push(List, indent, off) {
				return 0, false
			}
			p.top().indentless = true
			return p.item(off, indent)
		case dash:
			if !p.settle() {
				return 0, false
			}
			return p.item(off, indent)
		case !top.indentless:
			return 0, false
		}
		if !p.settle() {
			return 0, false
		}
		p.pop()
	}
}

// node reads the value that begins at off in column, where a block collection
// may begin, too.
func (p *yamlFast) node(off, column int) (int, bool) {
	if p.indicator(off, '-') {
		if !p.push(List, column, off) {
			return 0, false
		}
		return p.item(off, column)
	}
	if p.indicator(off, '?') || p.isKey(off) {
		if !p.push(Map, column, off) {
			return 0, false
		}
		return p.entry(off)
	}
	return p.value(off)
}

// item reads what follows the dash at off.
func (p *yamlFast) item(off, column int) (int, bool) {
	top := p.top()
	top.pending, top.nullAt = true, off+1
	if p.rest(off + 1) {
		return p.lineEnd(off), true
	}
	at := p.spaces(off + 1)
	return p.node(at, column+at-off)
}

// isKey reports whether a key with its colon stands at off.
func (p *yamlFast) isKey(off int) bool {
	_, _, colon, ok := p.scanKey(off)
	return ok && colon > 0
}

// scanKey finds the key at off and its colon. colon is 0 where none follows.
func (p *yamlFast) scanKey(off int) (f form, end, colon int, ok bool) {
	if c := p.src[off]; c == '"' || c == '\'' {
		f, end, ok = p.quoted(off)
	} else {
		f, end, ok = p.plain(off)
	}
	if !ok || end-off > maxYAMLKey {
		return 0, 0, 0, false
	}
	if end < len(p.src) && p.indicator(end, ':') {
		colon = end
	}
	return f, end, colon, true
}

// entry reads "key: value", "key:" or "? key" at off.
func (p *yamlFast) entry(off int) (int, bool) {
	if p.indicator(off, '?') {
		return p.explicitKey(off)
	}
	f, end, colon, ok := p.scanKey(off)
	if !ok || colon == 0 || !p.setKey(f, off, end) {
		return 0, false
	}
	top := p.top()
	top.pending, top.explicit, top.nullAt = true, false, colon+1
	if p.rest(colon + 1) {
		return p.lineEnd(colon), true
	}
	return p.value(p.spaces(colon + 1))
}

func (p *yamlFast) setKey(f form, off, end int) bool {
	if f == formAlt {
		text, ok := unquoteYAML(p.src[off:end])
		return ok && p.w.setAltKey(off, end, text)
	}
	return p.w.setKey(f, off, end)
}

// explicitKey reads "? key" and the line with ": value" that must follow.
func (p *yamlFast) explicitKey(off int) (int, bool) {
	column := p.top().indent
	at := p.spaces(off + 1)
	if at == len(p.src) {
		return 0, false
	}
	var f form
	var end int
	var ok bool
	if c := p.src[at]; c == '"' || c == '\'' {
		f, end, ok = p.quoted(at)
	} else {
		f, end, ok = p.plain(at)
	}
	if !ok || p.spaces(end) >= len(p.src) || p.src[p.spaces(end)] != '\n' || !p.setKey(f, at, end) {
		return 0, false
	}
	line := p.lineEnd(end)
	colon := p.spaces(line)
	if colon == len(p.src) || colon-line != column || !p.indicator(colon, ':') {
		return 0, false
	}
	top := p.top()
	top.pending, top.explicit, top.nullAt = true, true, colon+1
	if p.rest(colon + 1) {
		return p.lineEnd(colon), true
	}
	at = p.spaces(colon + 1)
	if p.indicator(at, '-') || p.indicator(at, '?') || p.isKey(at) {
		return 0, false
	}
	return p.value(at)
}

// value reads a scalar or flow collection and the rest of its line.
func (p *yamlFast) value(off int) (int, bool) {
	indent := p.top().indent
	p.top().pending = false
	switch c := p.src[off]; c {
	case '|', '>':
		return p.block(off, indent)
	case '{', '[':
		end, ok := p.flow(off)
		if !ok {
			return 0, false
		}
		p.end = end
	default:
		if len(p.stack) == 1 || p.indicator(off, '-') || p.indicator(off, '?') {
			return 0, false // scalar documents are rare, and end by rules of their own
		}
		end, ok := p.scalar(off)
		if !ok {
			return 0, false
		}
		p.end = end
	}
	if !p.rest(p.end) {
		return 0, false
	}
	return p.lineEnd(p.end), true
}

// scalar writes the plain or quoted scalar at off and returns its end.
func (p *yamlFast) scalar(off int) (int, bool) {
	if c := p.src[off]; c == '"' || c == '\'' {
		f, end, ok := p.quoted(off)
		return end, ok && p.addQuoted(f, off, end)
	}
	_, end, ok := p.plain(off)
	if !ok {
		return 0, false
	}
	return end, p.w.add(resolveYAML(p.src[off:end]), formRaw, off, end, 0)
}

func (p *yamlFast) addQuoted(f form, off, end int) bool {
	if f != formAlt {
		return p.w.add(String, f, off, end, 0)
	}
	text, ok := unquoteYAML(p.src[off:end])
	return ok && p.w.addText(String, off, end, text)
}

// plain finds the end of the plain scalar at off: before ": ", " #" or the end
// of the line.
func (p *yamlFast) plain(off int) (form, int, bool) {
	if !yamlPlainStart(p.src, off) {
		return 0, 0, false
	}
	line := p.src[off:]
	if nl := strings.IndexByte(line, '\n'); nl >= 0 {
		line = line[:nl]
	}
	for i := 0; ; i++ {
		n := strings.IndexByte(line[i:], ':')
		if n < 0 {
			break
		}
		i += n
		if i+1 == len(line) || line[i+1] == ' ' {
			line = line[:i]
			break
		}
	}
	for i := 0; ; i++ {
		n := strings.IndexByte(line[i:], '#')
		if n < 0 {
			break
		}
		if i += n; line[i-1] == ' ' {
			line = line[:i]
			break
		}
	}
	trimmed := strings.TrimRight(line, " ")
	return formRaw, off + len(trimmed), true
}

// quoted finds the end of the quoted scalar at off, which must be on one line.
func (p *yamlFast) quoted(off int) (form, int, bool) {
	f, quote := formQuoted, p.src[off]
	for i := off + 1; i < len(p.src); i++ {
		switch c := p.src[i]; {
		case c == '\n':
			return 0, 0, false
		case c == '\\' && quote == '"':
			f = formAlt
			if i++; i == len(p.src) || p.src[i] == '\n' {
				return 0, 0, false
			}
		case c != quote:
		case quote == '\'' && i+1 < len(p.src) && p.src[i+1] == '\'':
			f = formAlt
			i++
		default:
			return f, i + 1, true
		}
	}
	return 0, 0, false
}
