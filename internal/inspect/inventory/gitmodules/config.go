package gitmodules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A setting is one line of a Git configuration file.
type setting struct {
	section string // "submodule", in lower case
	name    string // the subsection, as written: "libs/x"
	key     string // in lower case; "" for the section's own line
	value   string
	at      span.Point // the value, or the section's line
}

// maxValue bounds the bytes of one value; paths and addresses are shorter.
const maxValue = 64 << 10

// A configReader reads the syntax of Git's configuration files: sections,
// comments, quotes, escapes and lines that go on behind a backslash. Includes
// are settings like all others and lead nowhere.
type configReader struct {
	src           string
	lines         *span.Lines
	budget        *budget.Budget
	pos           int
	section, name string
	bad           span.Point // the first line that is none of the syntax; zero if all are
}

// next returns the next setting or section line.
func (r *configReader) next() (setting, bool, error) {
	for r.pos < len(r.src) {
		start := r.pos
		if err := r.budget.Step(1); err != nil {
			return setting{}, false, err
		}
		switch c := r.src[r.pos]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			r.pos++
		case c == '#' || c == ';':
			r.skipLine()
		case c == '[':
			if !r.header() {
				r.reject(start)
				continue
			}
			return setting{section: r.section, name: r.name, at: r.lines.Point(start, r.pos)}, true, nil
		case isLetter(c):
			s, ok, err := r.assignment()
			if err != nil {
				return setting{}, false, err
			}
			if ok {
				return s, true, nil
			}
			r.reject(start)
		default:
			r.reject(start)
		}
	}
	return setting{}, false, nil
}

// reject notes a line that is none of the syntax and skips it.
func (r *configReader) reject(start int) {
	r.pos = start
	r.skipLine()
	if r.bad.IsZero() {
		r.bad = r.lines.Point(start, start+len(strings.TrimRight(r.src[start:r.pos], "\r\n")))
	}
}

func (r *configReader) skipLine() {
	if nl := strings.IndexByte(r.src[r.pos:], '\n'); nl >= 0 {
		r.pos += nl + 1
		return
	}
	r.pos = len(r.src)
}

// header reads [section], [section "name"] or the old form [section.name].
func (r *configReader) header() bool {
	i := r.pos + 1
	start := i
	for i < len(r.src) && (isLetter(r.src[i]) || isDigit(r.src[i]) || r.src[i] == '-' || r.src[i] == '.') {
		i++
	}
	section, name := strings.ToLower(r.src[start:i]), ""
	section, name, _ = strings.Cut(section, ".")
	for i < len(r.src) && (r.src[i] == ' ' || r.src[i] == '\t') {
		i++
	}
	if i < len(r.src) && r.src[i] == '"' {
		var b strings.Builder
		for i++; i < len(r.src) && r.src[i] != '"' && r.src[i] != '\n'; i++ {
			if r.src[i] == '\\' && i+1 < len(r.src) {
				i++
			}
			b.WriteByte(r.src[i])
		}
		if i >= len(r.src) || r.src[i] != '"' {
			return false
		}
		i, name = i+1, b.String()
	}
	if i >= len(r.src) || r.src[i] != ']' || section == "" {
		return false
	}
	r.pos, r.section, r.name = i+1, section, name
	return true
}

// assignment reads "key = value" or "key" alone, which is true.
func (r *configReader) assignment() (setting, bool, error) {
	i := r.pos
	for i < len(r.src) && (isLetter(r.src[i]) || isDigit(r.src[i]) || r.src[i] == '-') {
		i++
	}
	s := setting{section: r.section, name: r.name, key: strings.ToLower(r.src[r.pos:i]), value: "true", at: r.lines.Point(r.pos, i)}
	for i < len(r.src) && (r.src[i] == ' ' || r.src[i] == '\t') {
		i++
	}
	r.pos = i
	if i >= len(r.src) || r.src[i] == '\n' || r.src[i] == '\r' || r.src[i] == '#' || r.src[i] == ';' {
		r.skipLine()
		return s, true, nil
	}
	if r.src[i] != '=' {
		return setting{}, false, nil
	}
	r.pos++
	ok := r.value(&s)
	return s, ok, r.budget.Step(int64(r.pos-i) / 16)
}

// value reads the value behind the equals sign up to the end of the line. White
// space around it counts in quotes only.
func (r *configReader) value(s *setting) bool {
	for r.pos < len(r.src) && (r.src[r.pos] == ' ' || r.src[r.pos] == '\t') {
		r.pos++
	}
	start, end := r.pos, r.pos
	var out []byte
	keep, quoted, more := 0, false, true
	for more && r.pos < len(r.src) && len(out) <= maxValue {
		c := r.src[r.pos]
		r.pos++
		switch {
		case c == '\n':
			more = false
			continue
		case !quoted && (c == '#' || c == ';'):
			r.skipLine()
			more = false
			continue
		case c == '"':
			quoted = !quoted
		case c == '\\':
			e, goesOn := r.escape()
			if goesOn {
				continue
			}
			out = append(out, e)
		default:
			out = append(out, c)
			if !quoted && (c == ' ' || c == '\t' || c == '\r') {
				continue
			}
		}
		keep, end = len(out), r.pos
	}
	if quoted || len(out) > maxValue {
		return false
	}
	s.value = string(out[:keep])
	if nl := strings.IndexByte(r.src[start:end], '\n'); nl >= 0 {
		end = start + nl
	}
	s.at = r.lines.Point(start, end)
	return true
}

// escape reads what stands behind a backslash: a character, or the end of a line
// on which the value does not end.
func (r *configReader) escape() (c byte, goesOn bool) {
	if strings.HasPrefix(r.src[r.pos:], "\r\n") {
		r.pos++
	}
	if r.pos >= len(r.src) {
		return 0, true
	}
	c = r.src[r.pos]
	r.pos++
	switch c {
	case '\n':
		return 0, true
	case 'n':
		return '\n', false
	case 't':
		return '\t', false
	case 'b':
		return '\b', false
	}
	return c, false
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
