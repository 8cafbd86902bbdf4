package tree

import (
	"math/bits"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// JSON reads one JSON value (RFC 8259). It is lenient in two points only: a
// byte order mark is skipped (UTF-16 with one is read, too), and invalid UTF-8 or half a surrogate pair inside
// a string becomes U+FFFD. Repeated keys are kept in order. Errors are
// *[SyntaxError] or *[budget.Breach]; b may be nil.
func JSON(src string, b *budget.Budget) (*Doc, error) { return parseJSON(src, b, false) }

// JSONC reads JSON with // and /* */ comments and trailing commas, as editors,
// tsconfig.json, bun.lock and deno.jsonc have it. Otherwise it is like [JSON].
func JSONC(src string, b *budget.Budget) (*Doc, error) { return parseJSON(src, b, true) }

const bom = "\ufeff"

func parseJSON(src string, b *budget.Budget, comments bool) (*Doc, error) {
	src, err := toUTF8(src, b)
	if err != nil {
		return nil, err
	}
	w, err := newBuilder(src, b, len(src), estimateJSON(src))
	if err != nil {
		return nil, err
	}
	p := jsonParser{w: w, src: src, comments: comments}
	if strings.HasPrefix(src, bom) {
		p.pos = len(bom)
	}
	if err := p.parse(); err != nil {
		return nil, err
	}
	return w.finish()
}

// estimateJSON bounds the number of values from above, nearly exactly for
// lockfiles: all but the first of a map or list follow a comma.
func estimateJSON(src string) int {
	return 1 + strings.Count(src, ",") + strings.Count(src, "{") + strings.Count(src, "[")
}

// jsonParser reads the values of src without recursion: the builder's stack
// says which map or list is open.
type jsonParser struct {
	w        *builder
	src      string
	pos      int
	comments bool
}

func (p *jsonParser) fail(format string, args ...any) error {
	if p.w.err != nil {
		return p.w.err
	}
	return syntaxAt(p.src, p.pos, format, args...)
}

// parse reads values until the top one ends.
func (p *jsonParser) parse() error {
	if err := p.space(); err != nil {
		return err
	}
	for {
		opened, err := p.value()
		if err != nil {
			return err
		}
		if opened {
			if err := p.space(); err != nil {
				return err
			}
			if !p.ends() {
				if err := p.name(); err != nil {
					return err
				}
				continue
			}
		}
		for { // after a value: close what ends here, then find the next value
			if err := p.space(); err != nil {
				return err
			}
			if !p.w.nested() {
				if p.pos < len(p.src) {
					return p.fail("unexpected %s after the value", p.here())
				}
				return nil
			}
			if p.ends() {
				p.pos++
				p.w.close(p.pos)
				continue
			}
			if p.pos >= len(p.src) || p.src[p.pos] != ',' {
				return p.fail("unexpected %s, want a comma or the end of the %s", p.here(), p.kind())
			}
			p.pos++
			if err := p.space(); err != nil {
				return err
			}
			if p.ends() {
				if !p.comments {
					return p.fail("comma before the end of the %s", p.kind())
				}
				continue
			}
			break
		}
		if err := p.name(); err != nil {
			return err
		}
	}
}

func (p *jsonParser) kind() Kind { return p.w.stack[len(p.w.stack)-1].kind }

// ends reports whether the open map or list ends here.
func (p *jsonParser) ends() bool {
	if p.pos >= len(p.src) {
		return false
	}
	switch p.src[p.pos] {
	case '}':
		return p.w.nested() && p.kind() == Map
	case ']':
		return p.w.nested() && p.kind() == List
	}
	return false
}

// here describes the next byte for a message.
func (p *jsonParser) here() string {
	if p.pos >= len(p.src) {
		return "end of file"
	}
	if c := p.src[p.pos]; c > ' ' && c < 0x7f {
		return "'" + string(rune(c)) + "'"
	}
	return "character"
}

// name reads the key and colon of the next value of a map.
func (p *jsonParser) name() error {
	if p.kind() != Map {
		return nil
	}
	if p.pos >= len(p.src) || p.src[p.pos] != '"' {
		return p.fail("unexpected %s, want a key in quotes", p.here())
	}
	off := p.pos
	end, plain := scanJSONString(p.src, off)
	if end < 0 {
		return p.badString(off)
	}
	ok := false
	if plain {
		ok = p.w.setKey(formQuoted, off, end)
	} else {
		text, bad := unescapeJSON(p.src[off+1 : end-1])
		if bad >= 0 {
			p.pos = off + 1 + bad
			return p.fail("invalid escape in a key")
		}
		ok = p.w.setAltKey(off, end, text)
	}
	if !ok {
		return p.w.err
	}
	p.pos = end
	if err := p.space(); err != nil {
		return err
	}
	if p.pos >= len(p.src) || p.src[p.pos] != ':' {
		return p.fail("unexpected %s, want a colon after the key", p.here())
	}
	p.pos++
	return p.space()
}

// value reads a scalar or the opening of a map or list.
func (p *jsonParser) value() (opened bool, err error) {
	if p.pos >= len(p.src) {
		return false, p.fail("unexpected end of file, want a value")
	}
	off := p.pos
	ok := true
	switch c := p.src[off]; c {
	case '"':
		return false, p.text()
	case '{':
		ok, opened = p.w.open(Map, off), true
		p.pos++
	case '[':
		ok, opened = p.w.open(List, off), true
		p.pos++
	case 't':
		return false, p.literal("true", Bool)
	case 'f':
		return false, p.literal("false", Bool)
	case 'n':
		return false, p.literal("null", Null)
	default:
		end := scanJSONNumber(p.src, off)
		if end < 0 {
			return false, p.fail("unexpected %s, want a value", p.here())
		}
		p.pos = end
		ok = p.w.add(Number, formRaw, off, end, 0)
	}
	if !ok {
		return false, p.w.err
	}
	return opened, nil
}

func (p *jsonParser) literal(word string, kind Kind) error {
	off := p.pos
	if !strings.HasPrefix(p.src[off:], word) {
		return p.fail("unexpected %s, want a value", p.here())
	}
	p.pos += len(word)
	if !p.w.add(kind, formRaw, off, p.pos, 0) {
		return p.w.err
	}
	return nil
}

// text reads a string value.
func (p *jsonParser) text() error {
	off := p.pos
	end, plain := scanJSONString(p.src, off)
	if end < 0 {
		return p.badString(off)
	}
	p.pos = end
	if plain {
		if !p.w.add(String, formQuoted, off, end, 0) {
			return p.w.err
		}
		return nil
	}
	text, bad := unescapeJSON(p.src[off+1 : end-1])
	if bad >= 0 {
		p.pos = off + 1 + bad
		return p.fail("invalid escape in a string")
	}
	if !p.w.addText(String, off, end, text) {
		return p.w.err
	}
	return nil
}

// badString says what is wrong with the string at off.
func (p *jsonParser) badString(off int) error {
	for i := off + 1; i < len(p.src); i++ {
		if p.src[i] == '\\' && i+1 < len(p.src) {
			i++
		}
		if p.src[i] < ' ' {
			p.pos = i
			return p.fail("control character in a string")
		}
	}
	p.pos = off
	return p.fail("string without end")
}

// space skips white space and, in JSONC, comments.
func (p *jsonParser) space() error {
	for p.pos < len(p.src) {
		switch c := p.src[p.pos]; {
		case c > ' ' && c != '/':
			return nil
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			p.pos++
			for p.pos+8 <= len(p.src) { // indentation
				other := word(p.src, p.pos) ^ ' '*eachByte
				if other != 0 {
					p.pos += bits.TrailingZeros64(other) / 8
					break
				}
				p.pos += 8
			}
		case c == '/' && p.comments && p.pos+1 < len(p.src):
			if err := p.comment(); err != nil {
				return err
			}
		default:
			return nil
		}
	}
	return nil
}

func (p *jsonParser) comment() error {
	rest := p.src[p.pos+2:]
	switch p.src[p.pos+1] {
	case '/':
		if nl := strings.IndexByte(rest, '\n'); nl >= 0 {
			p.pos += 2 + nl
		} else {
			p.pos = len(p.src)
		}
		return nil
	case '*':
		if end := strings.Index(rest, "*/"); end >= 0 {
			p.pos += 2 + end + 2
			return nil
		}
		return p.fail("comment without end")
	}
	return p.fail("unexpected '/'")
}
