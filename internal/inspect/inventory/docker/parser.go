package docker

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A parser cuts a Dockerfile into instructions, as the Dockerfile reference
// ("Format", "Parser directives", "Here-Documents") says.
type parser struct {
	src    string
	lines  *span.Lines
	budget *budget.Budget
	pos    int
	escape byte
	// The current instruction: its text without continuations, and where the
	// pieces of it stand.
	text   []byte
	pieces []piece
}

// A piece says that text[at:] stands at src[off:], up to the next piece.
type piece struct{ at, off int }

func newParser(src string, b *budget.Budget) *parser {
	p := &parser{src: src, lines: span.NewLines(src), budget: b, escape: '\\'}
	if strings.HasPrefix(src, "\ufeff") {
		p.pos = len("\ufeff")
	}
	p.directives()
	return p
}

// line returns the bounds of the next line without its end, and moves on.
func (p *parser) line() (start, end int) {
	start, end = p.pos, len(p.src)
	if nl := strings.IndexByte(p.src[start:], '\n'); nl >= 0 {
		end = start + nl
	}
	p.pos = min(end+1, len(p.src))
	return start, end
}

// directives reads the comments "# key=value" before anything else. Only the
// escape character matters here.
func (p *parser) directives() {
	for p.pos < len(p.src) {
		before := p.pos
		start, end := p.line()
		comment, ok := strings.CutPrefix(strings.TrimSpace(p.src[start:end]), "#")
		key, value, isDirective := strings.Cut(comment, "=")
		if key = strings.TrimSpace(key); !ok || !isDirective || key == "" || nameLen(key) != len(key) {
			p.pos = before
			return
		}
		if value = strings.TrimSpace(value); strings.EqualFold(key, "escape") && value == "`" {
			p.escape = '`'
		}
	}
}

// next reads the next instruction into text. It reports false at the end.
func (p *parser) next() (bool, error) {
	p.text, p.pieces = p.text[:0], p.pieces[:0]
	for p.pos < len(p.src) {
		start, end := p.line()
		if err := p.budget.Step(1 + int64(end-start)/64); err != nil {
			return false, err
		}
		line := strings.TrimRight(p.src[start:end], " \t\r")
		blank := len(line) - len(strings.TrimLeft(line, " \t"))
		// Comments and blank lines may stand inside of a continued instruction.
		if blank == len(line) || line[blank] == '#' {
			continue
		}
		if len(p.pieces) == 0 {
			start, line = start+blank, line[blank:]
		}
		line, more := p.continued(line)
		p.pieces = append(p.pieces, piece{len(p.text), start})
		p.text = append(p.text, line...)
		if !more {
			break
		}
	}
	return len(p.pieces) > 0, nil
}

// continued cuts the escape character that continues a line. Two of them are
// one for the shell.
func (p *parser) continued(line string) (string, bool) {
	n := len(line)
	if n == 0 || line[n-1] != p.escape || n > 1 && line[n-2] == p.escape {
		return line, false
	}
	return line[:n-1], true
}

// point returns the place of text[start:end]; of one that is continued on
// another line, the part on the first.
func (p *parser) point(start, end int) span.Point {
	k, found := slices.BinarySearchFunc(p.pieces, start, func(x piece, at int) int { return x.at - at })
	if !found {
		k-- // the first piece begins at 0
	}
	if k+1 < len(p.pieces) {
		end = min(end, p.pieces[k+1].at)
	}
	off := p.pieces[k].off + start - p.pieces[k].at
	return p.lines.Point(off, off+max(end-start, 0))
}

// field returns the bounds of the next word of text from i on; start is len(text)
// if there is none. Quotes keep spaces together.
func (p *parser) field(i int) (start, end int) {
	for i < len(p.text) && isSpace(p.text[i]) {
		i++
	}
	start = i
	var quote byte
	for ; i < len(p.text); i++ {
		switch c := p.text[i]; {
		case c == p.escape && quote != '\'':
			i++
		case (c == '"' || c == '\'') && (quote == 0 || quote == c):
			quote ^= c
		case isSpace(c) && quote == 0:
			return start, i
		}
	}
	return start, min(i, len(p.text))
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

// skipHeredocs moves behind the here-documents that the current instruction
// opens with words such as <<EOF, <<-EOF, 3<<"EOF" and << EOF. It reports false if
// one of them has no end.
func (p *parser) skipHeredocs() (bool, error) {
	for i := 0; i < len(p.text); {
		start, end := p.field(i)
		i = max(end, i+1)
		name, tabs, opens := heredoc(string(p.text[start:end]))
		if opens && name == "" {
			start, end = p.field(i)
			i = max(end, i+1)
			name = strings.Trim(string(p.text[start:end]), `"'`)
		}
		if name == "" {
			continue
		}
		for {
			if p.pos >= len(p.src) {
				return false, nil
			}
			from, to := p.line()
			if err := p.budget.Step(1 + int64(to-from)/64); err != nil {
				return false, err
			}
			line := strings.TrimSuffix(p.src[from:to], "\r")
			if tabs {
				line = strings.TrimLeft(line, "\t")
			}
			if line == name {
				break
			}
		}
	}
	return true, nil
}

// heredoc reports whether word opens a here-document, with the name that ends it
// ("" if that is the next word), and whether tabs before that count as nothing.
func heredoc(word string) (name string, tabs, opens bool) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(word, "0123456789"), "<<")
	if !ok {
		return "", false, false
	}
	rest, tabs = strings.CutPrefix(rest, "-")
	if strings.ContainsAny(rest, "<>()|&;") {
		return "", false, false // "<<<" and what follows a shell's other signs
	}
	return strings.Trim(rest, `"'`), tabs, true
}
