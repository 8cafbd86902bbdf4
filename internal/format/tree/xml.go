package tree

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// XML reads one XML document (XML 1.0). The root is a map whose key is the name
// of the root element. Keys are local names: prefixes and namespaces are left
// out. Children are in the file's order: attributes first ("@name"), then child
// elements and, where its first character stands, the text ("#text").
//
// Tags must match and attributes must be quoted. Document type definitions are
// skipped unread; only the five predefined entities and character references
// are replaced, and any other entity stays as written. Declared encodings other
// than UTF-8 and UTF-16 pass through byte by byte. Errors are *[SyntaxError] or
// *[budget.Breach]; b may be nil.
func XML(src string, b *budget.Budget) (*Doc, error) {
	src, err := toUTF8(src, b)
	if err != nil {
		return nil, err
	}
	w, err := newBuilder(src, b, len(src), 16+strings.Count(src, "<")+strings.Count(src, "="))
	if err != nil {
		return nil, err
	}
	p := xmlParser{w: w, src: src}
	if strings.HasPrefix(src, bom) {
		p.pos = len(bom)
	}
	if err := p.parse(); err != nil {
		return nil, err
	}
	return w.finish()
}

// xmlElement is an open element.
type xmlElement struct {
	name  string // with its prefix
	node  int32
	text  int32  // its #text child, -1 if none yet
	first string // the first piece of its text
	more  []byte // the whole text, from the second piece on
}

// xmlParser reads markup; its own stack runs along with the builder's.
type xmlParser struct {
	w    *builder
	src  string
	pos  int
	open []xmlElement
	done bool // the root element has ended
}

func (p *xmlParser) fail(off int, format string, args ...any) error {
	if p.w.err != nil {
		return p.w.err
	}
	return syntaxAt(p.src, off, format, args...)
}

// parse reads text and markup in turn until the end of the file.
func (p *xmlParser) parse() error {
	for p.pos < len(p.src) {
		end := strings.IndexByte(p.src[p.pos:], '<')
		if end < 0 {
			end = len(p.src)
		} else {
			end += p.pos
		}
		if end > p.pos {
			if err := p.text(p.pos, end, true); err != nil {
				return err
			}
		}
		if p.pos = end; end == len(p.src) {
			break
		}
		if err := p.markup(); err != nil {
			return err
		}
	}
	if len(p.open) > 0 {
		return p.fail(p.pos, "unexpected end of file, element <%s> is open", clip(p.open[len(p.open)-1].name))
	}
	if !p.done {
		return p.fail(p.pos, "no root element")
	}
	return nil
}

// markup reads what begins with "<".
func (p *xmlParser) markup() error {
	rest := p.src[p.pos:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		return p.skip(4, "-->", "comment")
	case strings.HasPrefix(rest, "<![CDATA["):
		off := p.pos + len("<![CDATA[")
		if err := p.skip(len("<![CDATA["), "]]>", "CDATA section"); err != nil {
			return err
		}
		return p.text(off, p.pos-len("]]>"), false)
	case strings.HasPrefix(rest, "<!"):
		return p.doctype()
	case strings.HasPrefix(rest, "<?"):
		return p.skip(2, "?>", "processing instruction")
	case strings.HasPrefix(rest, "</"):
		return p.endTag()
	}
	return p.startTag()
}

func (p *xmlParser) skip(from int, end, what string) error {
	n := strings.Index(p.src[p.pos+from:], end)
	if n < 0 {
		return p.fail(p.pos, "%s without end", what)
	}
	p.pos += from + n + len(end)
	return nil
}

// doctype skips a declaration with its internal subset, minding quotes,
// brackets and comments.
func (p *xmlParser) doctype() error {
	off, depth := p.pos, 0
	for p.pos++; p.pos < len(p.src); p.pos++ {
		switch c := p.src[p.pos]; c {
		case '"', '\'':
			n := strings.IndexByte(p.src[p.pos+1:], c)
			if n < 0 {
				return p.fail(off, "declaration without end")
			}
			p.pos += 1 + n
		case '<':
			if strings.HasPrefix(p.src[p.pos:], "<!--") {
				if err := p.skip(4, "-->", "comment"); err != nil {
					return err
				}
				p.pos--
				continue
			}
			depth++
		case '>':
			if depth == 0 {
				p.pos++
				return nil
			}
			depth--
		}
	}
	return p.fail(off, "declaration without end")
}

// startTag reads a start tag and its attributes.
func (p *xmlParser) startTag() error {
	off := p.pos
	end := scanXMLName(p.src, off+1)
	if end == off+1 {
		return p.fail(off, "unexpected '<'")
	}
	if p.done {
		return p.fail(off, "second root element")
	}
	name := p.src[off+1 : end]
	element := xmlElement{name: name, node: int32(len(p.w.nodes)), text: -1}
	if !p.w.setKey(formRaw, localName(p.src, off+1, end), end) || !p.w.open(Map, off) {
		return p.w.err
	}
	p.open = append(p.open, element)
	p.pos = end
	for {
		space := p.pos
		p.space()
		switch {
		case p.pos >= len(p.src):
			return p.fail(off, "tag without end")
		case p.src[p.pos] == '>':
			p.pos++
			return nil
		case strings.HasPrefix(p.src[p.pos:], "/>"):
			p.pos += 2
			p.close()
			return nil
		case space == p.pos:
			return p.fail(p.pos, "unexpected character in a tag")
		}
		if err := p.attribute(); err != nil {
			return err
		}
	}
}

// attribute reads name="value".
func (p *xmlParser) attribute() error {
	off := p.pos
	end := scanXMLName(p.src, off)
	if end == off {
		return p.fail(off, "unexpected character in a tag")
	}
	p.pos = end
	p.space()
	if p.pos >= len(p.src) || p.src[p.pos] != '=' {
		return p.fail(p.pos, "attribute without value")
	}
	p.pos++
	p.space()
	if p.pos >= len(p.src) || p.src[p.pos] != '"' && p.src[p.pos] != '\'' {
		return p.fail(p.pos, "attribute value without quotes")
	}
	value := p.pos
	n := strings.IndexByte(p.src[value+1:], p.src[value])
	if n < 0 {
		return p.fail(value, "attribute value without end")
	}
	inner := p.src[value+1 : value+1+n]
	if lt := strings.IndexByte(inner, '<'); lt >= 0 {
		return p.fail(value+1+lt, "'<' in an attribute value")
	}
	p.pos = value + 1 + n + 1
	if !p.w.setKey(formSpecial, localName(p.src, off, end), end) {
		return p.w.err
	}
	ok := false
	if text := unescapeXML(inner); len(text) == len(inner) {
		ok = p.w.add(String, formQuoted, value, p.pos, 0)
	} else {
		ok = p.w.addText(String, value, p.pos, text)
	}
	if !ok {
		return p.w.err
	}
	return nil
}

func (p *xmlParser) space() {
	for p.pos < len(p.src) && isXMLSpace(p.src[p.pos]) {
		p.pos++
	}
}

// endTag reads </name>.
func (p *xmlParser) endTag() error {
	off := p.pos
	end := scanXMLName(p.src, off+2)
	name := p.src[off+2 : end]
	if len(p.open) == 0 {
		return p.fail(off, "end tag </%s> without start", clip(name))
	}
	if want := p.open[len(p.open)-1].name; name != want {
		return p.fail(off, "end tag </%s> for element <%s>", clip(name), clip(want))
	}
	p.pos = end
	p.space()
	if p.pos >= len(p.src) || p.src[p.pos] != '>' {
		return p.fail(p.pos, "end tag without '>'")
	}
	p.pos++
	p.close()
	return nil
}

// close ends the open element and settles its text.
func (p *xmlParser) close() {
	e := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	p.w.close(p.pos)
	p.done = len(p.open) == 0
	if e.text < 0 {
		return
	}
	p.w.nodes[e.node].meta |= uint32(formSpecial) << formShift
	if e.more == nil {
		return
	}
	v := &p.w.nodes[e.text]
	if v.form() != formAlt {
		v.meta |= uint32(formAlt) << formShift
		v.count = uint32(len(p.w.doc.strs))
		p.w.doc.strs = append(p.w.doc.strs, "")
	}
	p.w.doc.strs[v.count] = strings.TrimSpace(string(e.more))
}

// text takes a piece of character data: one that is blank and comes first is
// layout, later pieces join the first.
func (p *xmlParser) text(off, end int, escaped bool) error {
	raw := p.src[off:end]
	if len(p.open) == 0 {
		if strings.TrimSpace(raw) != "" {
			return p.fail(off, "text outside the root element")
		}
		return nil
	}
	e := &p.open[len(p.open)-1]
	text := raw
	if escaped {
		text = unescapeXML(raw)
	}
	if strings.IndexByte(text, '\r') >= 0 { // XML 1.0 section 2.11
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	if e.text >= 0 {
		if e.more == nil {
			e.more = append(e.more, e.first...)
		}
		e.more = append(e.more, text...)
		return nil
	}
	trimmed := strings.TrimSpace(text)
	if trimmed == "" {
		return nil
	}
	e.text, e.first = int32(len(p.w.nodes)), text
	inner := strings.TrimSpace(raw)
	off += strings.Index(raw, inner)
	end = off + len(inner)
	if !p.w.setKey(formSpecial, off, off) {
		return p.w.err
	}
	ok := false
	if inner == trimmed {
		ok = p.w.add(String, formRaw, off, end, 0)
	} else {
		ok = p.w.addText(String, off, end, trimmed)
	}
	if !ok {
		return p.w.err
	}
	return nil
}
