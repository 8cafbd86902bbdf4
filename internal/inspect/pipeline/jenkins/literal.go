package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// literal is a text of Groovy, read: escapes are gone, interpolations stand as
// they are written.
type literal struct {
	text   string
	index  []uint32 // of each byte, from at.Off
	at     pipeline.Loc
	quote  string // ', ", ''', """, /, $/
	places []place
}

// place is an interpolation.
type place struct {
	start, end int    // in the text, with the sign and braces
	inner      string // without them
}

// literal reads a text; p.at is on its first quote.
func (p *parser) literal() *literal {
	l := &literal{at: pipeline.Loc{Off: p.at}}
	closing := p.src[p.at : p.at+1]
	switch {
	case strings.HasPrefix(p.src[p.at:], `'''`), strings.HasPrefix(p.src[p.at:], `"""`):
		closing = p.src[p.at : p.at+3]
	case strings.HasPrefix(p.src[p.at:], "$/"):
		closing = "/$"
	}
	l.quote = p.src[p.at : p.at+len(closing)]
	p.at += len(closing)
	var b []byte
	add := func(at int, text string) {
		for i := range len(text) {
			b = append(b, text[i])
			l.index = append(l.index, uint32(at+i-l.at.Off))
		}
	}
	for p.more() {
		c := p.src[p.at]
		switch {
		case strings.HasPrefix(p.src[p.at:], closing):
			p.at += len(closing)
			l.text, l.at.End = string(b), p.at
			return l
		case c == '\n' && len(closing) == 1 && closing != "/":
			l.text, l.at.End = string(b), p.at // never closed: it ends with its line
			return l
		case c == '\\':
			p.escape(l, add)
		case c == '$' && closing[0] != '\'':
			p.interpolation(l, len(b), add)
		default:
			add(p.at, p.src[p.at:p.at+1])
			p.at++
		}
	}
	l.text, l.at.End = string(b), p.at
	return l
}

// escape reads what begins with a backslash. A backslash before a line end joins
// lines; in slashes it is there only for the slash.
func (p *parser) escape(l *literal, add func(int, string)) {
	at := p.at
	if p.at++; p.at >= len(p.src) {
		return
	}
	c := p.src[p.at]
	if l.quote == "/" || l.quote == "$/" {
		if c != '/' {
			add(at, `\`)
			return
		}
		add(at, "/")
		p.at++
		return
	}
	p.at++
	switch c {
	case '\n':
	case '\r':
		if p.at < len(p.src) && p.src[p.at] == '\n' {
			p.at++
		}
	case 'n':
		add(at, "\n")
	case 't':
		add(at, "\t")
	case 'r':
		add(at, "\r")
	case 'b', 'f':
		add(at, " ")
	case 'u':
		add(at, "?") // one character, whichever
		for n := 0; n < 4 && p.at < len(p.src) && (digit(p.src[p.at]) || letter(p.src[p.at])); n++ {
			p.at++
		}
	default:
		add(at, string(rune(c&0x7f)))
	}
}

// maxInterpolation bounds the text between ${ and }.
const maxInterpolation = 2000

// interpolation reads ${…} or $name.name.
func (p *parser) interpolation(l *literal, start int, add func(int, string)) {
	from := p.at
	end, inner := 0, ""
	switch rest := p.src[p.at+1:]; {
	case strings.HasPrefix(rest, "{"):
		depth := 0
		for i := 0; i < len(rest) && i < maxInterpolation; i++ {
			switch rest[i] {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth == 0 {
				end, inner = i+1, rest[1:i]
				break
			}
		}
	case rest != "" && letter(rest[0]) && rest[0] != '$':
		for end < len(rest) && (letter(rest[end]) && rest[end] != '$' || digit(rest[end]) || rest[end] == '.' && end+1 < len(rest) && letter(rest[end+1]) && rest[end+1] != '$') {
			end++
		}
		inner = rest[:end]
	}
	if end == 0 {
		const perStep = 32 // bytes looked at for nothing
		if err := p.b.Step(int64(min(len(p.src)-from, maxInterpolation) / perStep)); err != nil && p.err == nil {
			p.err = err
		}
		add(from, "$")
		p.at++
		return
	}
	add(from, p.src[from:from+1+end])
	p.at += 1 + end
	l.places = append(l.places, place{start, start + 1 + end, strings.TrimSpace(inner)})
}
