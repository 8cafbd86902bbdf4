package spdx3

import (
	"bufio"
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// emitter writes the elements of a graph, one a line. The element at hand is
// built in buf; extra holds the values that it must get back.
type emitter struct {
	w     *bufio.Writer
	buf   []byte
	first bool // nothing was written yet
	info  string
	extra []sbom.Extra
	used  []bool
	err   error
}

// begin opens an element; end closes it. extra are values that take the place
// of, or are added to, what is written in between.
func (e *emitter) begin(class, id string, extra []sbom.Extra) {
	e.extra = e.extra[:0]
	for _, x := range extra {
		if x.Family == sbom.SPDX3 && !strings.Contains(x.Path, "/") && x.Path != "@graph" && x.Path != contextPath && x.Path != "type" {
			e.extra = append(e.extra, x)
		}
	}
	e.used = append(e.used[:0], make([]bool, len(e.extra))...)
	e.buf = append(e.buf[:0], `{"type":`...)
	e.buf = appendText(e.buf, class)
	e.buf = append(e.buf, `,"spdxId":`...)
	e.buf = appendText(e.buf, id)
	e.text("creationInfo", e.info)
}

func (e *emitter) end() {
	for i, x := range e.extra {
		if !e.used[i] {
			e.raw(x.Path, x.Value)
		}
	}
	e.buf = append(e.buf, '}')
	e.flush()
}

// flush writes what stands in buf as the next member of the graph.
func (e *emitter) flush() {
	if !e.first {
		_ = e.w.WriteByte(',') // a bufio.Writer keeps its first error
	}
	e.first = false
	_ = e.w.WriteByte('\n')
	_, e.err = e.w.Write(e.buf)
}

// whole writes an element that is JSON already.
func (e *emitter) whole(json string) {
	e.buf = append(e.buf[:0], json...)
	e.flush()
}

// take returns the value that is to stand under key in place of another.
func (e *emitter) take(key string) (string, bool) {
	for i, x := range e.extra {
		if x.Path == key && !e.used[i] {
			e.used[i] = true
			return x.Value, true
		}
	}
	return "", false
}

func (e *emitter) key(key string) {
	e.buf = append(e.buf, `,"`...)
	e.buf = append(e.buf, key...)
	e.buf = append(e.buf, `":`...)
}

// raw adds a property whose value is JSON.
func (e *emitter) raw(key, json string) {
	e.key(escapeKey(key))
	e.buf = append(e.buf, json...)
}

func escapeKey(key string) string {
	s := jsonText(key)
	return s[1 : len(s)-1]
}

// text adds a property of one text, unless it is empty.
func (e *emitter) text(key, s string) {
	if x, ok := e.take(key); ok {
		e.raw(key, x)
		return
	}
	if s != "" {
		e.key(key)
		e.buf = appendText(e.buf, s)
	}
}

// list adds a property of n values, each written by item, and those that the
// element must get back. It writes none where there are no values.
func (e *emitter) list(key string, n int, item func(i int)) {
	more, ok := e.take(key)
	if ok {
		more = strings.TrimSpace(more)
		inner, isList := strings.CutPrefix(more, "[")
		if !isList {
			e.raw(key, more)
			return
		}
		more = strings.TrimSpace(strings.TrimSuffix(inner, "]"))
	}
	if n == 0 && !ok {
		return
	}
	e.key(key)
	e.buf = append(e.buf, '[')
	for i := range n {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		item(i)
	}
	if n > 0 && more != "" {
		e.buf = append(e.buf, ',')
	}
	e.buf = append(e.buf, more...)
	e.buf = append(e.buf, ']')
}

// texts adds a property that is a list of texts.
func (e *emitter) texts(key string, list []string) {
	e.list(key, len(list), func(i int) { e.buf = appendText(e.buf, list[i]) })
}

// object writes an object without an id: its class, then keys and texts in
// turn, leaving out empty ones.
func (e *emitter) object(class string, pairs ...string) {
	e.buf = append(e.buf, `{"type":"`...)
	e.buf = append(e.buf, class...)
	e.buf = append(e.buf, '"')
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			e.key(pairs[i])
			e.buf = appendText(e.buf, pairs[i+1])
		}
	}
	e.buf = append(e.buf, '}')
}

// jsonText returns s as JSON.
func jsonText(s string) string { return string(appendText(nil, s)) }

// appendText appends s as a JSON string (RFC 8259, 7). Bytes that are no UTF-8
// become U+FFFD.
func appendText(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[from:i]...), "\ufffd"...)
				from = i + 1
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[from:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		from = i
	}
	return append(append(b, s[from:]...), '"')
}
