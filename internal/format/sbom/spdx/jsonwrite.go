package spdx

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A sink takes a document in the JSON shape, piece by piece.
type sink interface {
	open(c byte)      // begins a map '{' or list '['
	close(c byte)     // ends it
	key(name string)  // names the next value of a map
	text(s string)    // a string
	raw(json string)  // a value that is JSON already
	node(n tree.Node) // a copy of a value
	finish() error    // ends the text
}

// put writes a string under a name.
func put(s sink, name, value string) {
	s.key(name)
	s.text(value)
}

// putIf is put for a value that may be missing.
func putIf(s sink, name, value string) {
	if value != "" {
		put(s, name, value)
	}
}

func itoa(n int) string { return strconv.Itoa(n) }

// A jsonWriter writes JSON in pieces, indented by two spaces, and keeps the
// first error.
type jsonWriter struct {
	w     *bufio.Writer
	depth int
	empty bool // nothing stands in the open map or list yet
	keyed bool // the key of the next value is written
	tight bool // without line breaks
	buf   []byte
}

func newJSONWriter(w io.Writer) *jsonWriter {
	return &jsonWriter{w: bufio.NewWriterSize(w, 1<<16)}
}

// separate begins an entry of a map or list.
func (j *jsonWriter) separate() {
	if j.keyed {
		j.keyed = false
		return
	}
	if j.depth == 0 {
		return
	}
	if !j.empty {
		j.w.WriteByte(',')
	}
	j.empty = false
	j.line()
}

// line begins a new line.
func (j *jsonWriter) line() {
	if j.tight {
		return
	}
	const spaces = "\n                                "
	if n := 1 + 2*j.depth; n <= len(spaces) {
		j.w.WriteString(spaces[:n])
		return
	}
	j.w.WriteByte('\n')
	for range j.depth {
		j.w.WriteString("  ")
	}
}

func (j *jsonWriter) open(c byte) {
	j.separate()
	j.w.WriteByte(c)
	j.depth++
	j.empty = true
}

func (j *jsonWriter) close(c byte) {
	j.depth--
	if !j.empty {
		j.line()
	}
	j.w.WriteByte(c)
	j.empty = false
}

func (j *jsonWriter) key(name string) {
	j.separate()
	j.quote(name)
	if j.tight {
		j.w.WriteByte(':')
	} else {
		j.w.WriteString(": ")
	}
	j.keyed = true
}

func (j *jsonWriter) text(s string) {
	j.separate()
	j.quote(s)
}

// raw writes a value that is JSON already.
func (j *jsonWriter) raw(s string) {
	j.separate()
	j.w.WriteString(s)
}

func (j *jsonWriter) quote(s string) {
	j.buf = appendQuoted(j.buf[:0], s)
	j.w.Write(j.buf)
}

// appendQuoted appends s as a JSON string that is a YAML string, too: what YAML
// does not let stand as it is, is escaped. Bytes that are no UTF-8 become U+FFFD.
func appendQuoted(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' && c != 0x7f {
				i++
				continue
			}
			b = append(b, s[from:i]...)
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\n':
				b = append(b, '\\', 'n')
			case '\r':
				b = append(b, '\\', 'r')
			case '\t':
				b = append(b, '\\', 't')
			default:
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			b = append(b, s[from:i]...)
			b = append(b, "\ufffd"...)
			from = i + 1
		} else if r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0xfffe || r == 0xffff {
			b = append(b, s[from:i]...)
			b = append(b, '\\', 'u', hex[r>>12], hex[r>>8&15], hex[r>>4&15], hex[r&15])
			from = i + n
		}
		i += n
	}
	b = append(b, s[from:]...)
	return append(b, '"')
}

// maxDepth bounds how deep values are copied one by one. The budget of the
// reader is lower unless it has no bound.
const maxDepth = 4096

// node copies a value of a document.
func (j *jsonWriter) node(n tree.Node) {
	k := n.Kind()
	if (k == tree.Map || k == tree.List) && j.depth > maxDepth {
		if raw := n.Raw(); json.Valid([]byte(raw)) {
			j.raw(raw)
		} else {
			j.raw("null")
		}
		return
	}
	switch k {
	case tree.Map:
		j.open('{')
		for c := range n.Children() {
			j.key(c.Key())
			j.node(c)
		}
		j.close('}')
	case tree.List:
		j.open('[')
		for c := range n.Children() {
			j.node(c)
		}
		j.close(']')
	default:
		j.scalar(n)
	}
}

// scalar copies a value that is neither map nor list. YAML has numbers and
// booleans that JSON has not, which become strings.
func (j *jsonWriter) scalar(n tree.Node) {
	switch t := n.Text(); n.Kind() {
	case tree.String:
		j.text(t)
	case tree.Bool:
		j.raw(strconv.FormatBool(n.True()))
	case tree.Number:
		if isJSONNumber(t) {
			j.raw(t)
		} else {
			j.text(t)
		}
	default:
		j.raw("null")
	}
}

// isJSONNumber checks the grammar of RFC 8259, section 6.
func isJSONNumber(s string) bool {
	digits := func() bool {
		n := 0
		for n < len(s) && '0' <= s[n] && s[n] <= '9' {
			n++
		}
		s = s[n:]
		return n > 0
	}
	if len(s) > 0 && s[0] == '-' {
		s = s[1:]
	}
	if len(s) > 1 && s[0] == '0' && '0' <= s[1] && s[1] <= '9' || !digits() {
		return false
	}
	if len(s) > 0 && s[0] == '.' {
		s = s[1:]
		if !digits() {
			return false
		}
	}
	if len(s) > 0 && (s[0] == 'e' || s[0] == 'E') {
		s = s[1:]
		if len(s) > 0 && (s[0] == '+' || s[0] == '-') {
			s = s[1:]
		}
		if !digits() {
			return false
		}
	}
	return s == ""
}

// finish ends the text with a line break and returns the first error.
func (j *jsonWriter) finish() error {
	if !j.tight {
		j.w.WriteByte('\n')
	}
	return j.w.Flush()
}

// compact returns a value as JSON on one line.
func compact(n tree.Node) string {
	var b sliceWriter
	j := jsonWriter{w: bufio.NewWriterSize(&b, 512), tight: true}
	j.node(n)
	j.w.Flush() // into memory, which does not fail
	return string(b)
}

type sliceWriter []byte

// Write appends p.
func (s *sliceWriter) Write(p []byte) (int, error) {
	*s = append(*s, p...)
	return len(p), nil
}
