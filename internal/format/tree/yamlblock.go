package tree

import "strings"

// block reads the literal or folded scalar whose indicator is at off, in a
// collection at column indent, and returns the offset of the line after it
// (YAML 1.2 section 8.1). Indentation indicators and blocks without text are
// for the library.
func (p *yamlFast) block(off, indent int) (int, bool) {
	folded := p.src[off] == '>'
	at := off + 1
	chomp := byte(0)
	if at < len(p.src) && (p.src[at] == '-' || p.src[at] == '+') {
		chomp = p.src[at]
		at++
	}
	if len(p.stack) == 1 || !p.rest(at) {
		return 0, false
	}
	start := p.lineEnd(at)
	column := p.blockIndent(start)
	if column <= max(indent, 0) {
		return 0, false
	}
	text, end, next, ok := p.blockText(start, column, folded, chomp)
	if !ok {
		return 0, false
	}
	p.end = end
	return next, p.w.addText(String, off, end, text)
}

// blockIndent returns the indentation of the first line with text from off, or
// -1 if there is none or a blank line before it is indented more.
func (p *yamlFast) blockIndent(off int) int {
	blank := 0
	for off < len(p.src) {
		at := p.spaces(off)
		if at == len(p.src) {
			return -1
		}
		if p.src[at] != '\n' {
			if at-off < blank {
				return -1
			}
			return at - off
		}
		blank = max(blank, at-off)
		off = at + 1
	}
	return -1
}

// blockText reads the lines of a block from off, which are indented by at least
// column. end is the end of the last line with text, next the line after the
// block.
func (p *yamlFast) blockText(off, column int, folded bool, chomp byte) (text string, end, next int, ok bool) {
	var out []byte
	breaks := 0       // line breaks of blank lines, not yet written
	pending := false  // the line break of the last line, not yet written
	indented := false // the last line begins with a space
	for off < len(p.src) {
		at := off
		for at < len(p.src) && at-off < column && p.src[at] == ' ' {
			at++
		}
		if at == len(p.src) {
			if at > off {
				return "", 0, 0, false // spaces without a line break at the end
			}
			break
		}
		if p.src[at] == '\n' {
			breaks++
			off = at + 1
			continue
		}
		if at-off < column {
			break
		}
		lineEnd := len(p.src)
		if nl := strings.IndexByte(p.src[at:], '\n'); nl >= 0 {
			lineEnd = at + nl
		}
		space := p.src[at] == ' '
		switch {
		case pending && folded && !indented && !space:
			if breaks == 0 {
				out = append(out, ' ')
			}
		case pending:
			out = append(out, '\n')
		}
		for ; breaks > 0; breaks-- {
			out = append(out, '\n')
		}
		out = append(out, p.src[at:lineEnd]...)
		indented = space
		pending = lineEnd < len(p.src)
		if p.spaces(at) < lineEnd {
			end = lineEnd
		}
		off = min(lineEnd+1, len(p.src))
	}
	if chomp != '-' && pending {
		out = append(out, '\n')
	}
	if chomp == '+' {
		for ; breaks > 0; breaks-- {
			out = append(out, '\n')
		}
	}
	return string(out), end, off, true
}
