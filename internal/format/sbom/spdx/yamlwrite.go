package spdx

import (
	"bufio"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A yamlWriter writes YAML in block style. Strings are always quoted, so that
// none is taken for a number or a date.
type yamlWriter struct {
	w     *bufio.Writer
	stack []yamlLevel
	first bool // the next key stands behind "- "
	buf   []byte
}

// yamlLevel is an open map or list.
type yamlLevel struct {
	indent int
	list   bool
	filled bool
}

func newYAMLWriter(w io.Writer) *yamlWriter { return &yamlWriter{w: bufio.NewWriterSize(w, 1<<16)} }

func (y *yamlWriter) top() *yamlLevel { return &y.stack[len(y.stack)-1] }

// line begins a line of the open map or list.
func (y *yamlWriter) line(indent int) {
	y.w.WriteByte('\n')
	for range indent {
		y.w.WriteByte(' ')
	}
}

// value begins a value: behind a key, or as an entry of a list.
func (y *yamlWriter) value(space bool) {
	if len(y.stack) == 0 {
		return
	}
	if top := y.top(); top.list {
		top.filled = true
		y.line(top.indent)
		y.w.WriteByte('-')
	}
	if space {
		y.w.WriteByte(' ')
	}
}

func (y *yamlWriter) open(c byte) {
	indent := 0
	y.value(false)
	if len(y.stack) > 0 {
		indent = y.top().indent + 2
		y.first = y.top().list
	} else {
		y.first = true
	}
	y.stack = append(y.stack, yamlLevel{indent: indent, list: c == '['})
}

func (y *yamlWriter) close(c byte) {
	top := *y.top()
	y.stack = y.stack[:len(y.stack)-1]
	y.first = false
	if top.filled {
		return
	}
	if len(y.stack) > 0 {
		y.w.WriteByte(' ')
	}
	if c == '}' {
		y.w.WriteString("{}")
	} else {
		y.w.WriteString("[]")
	}
}

// longKey is how long a key may be without a question mark before it: YAML allows
// 1,024 characters, of which escapes take six for one byte.
const longKey = 160

func (y *yamlWriter) key(name string) {
	top := y.top()
	top.filled = true
	switch {
	case y.first && len(y.stack) > 1:
		y.w.WriteByte(' ')
	case !y.first:
		y.line(top.indent)
	}
	y.first = false
	switch {
	case isIDString(name, "") && len(name) < 64 && !isReserved(name):
		y.w.WriteString(name)
	case len(name) > longKey:
		y.w.WriteString("? ")
		y.quote(name)
		y.line(top.indent)
	default:
		y.quote(name)
	}
	y.w.WriteByte(':')
}

// isReserved reports whether a plain word is no string in YAML, or is none in
// older versions of it.
func isReserved(s string) bool {
	for _, word := range [...]string{"null", "true", "false", "yes", "no", "on", "off", "y", "n"} {
		if strings.EqualFold(s, word) {
			return true
		}
	}
	return s[0] <= '9'
}

func (y *yamlWriter) quote(s string) {
	y.buf = appendQuoted(y.buf[:0], s)
	y.w.Write(y.buf)
}

func (y *yamlWriter) text(s string) {
	y.value(true)
	y.quote(s)
}

// raw writes JSON, which is YAML in flow style.
func (y *yamlWriter) raw(json string) {
	y.value(true)
	y.w.WriteString(json)
}

func (y *yamlWriter) node(n tree.Node) { y.raw(compact(n)) }

func (y *yamlWriter) finish() error {
	y.w.WriteByte('\n')
	return y.w.Flush()
}
