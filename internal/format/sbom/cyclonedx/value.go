package cyclonedx

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A value is a piece of a document in the form of its JSON encoding, on its way
// from one document to another. Documents are converted entry by entry, so only
// one component or the like is in this form at a time.
type value struct {
	kind tree.Kind
	text string    // of a scalar; of a number as written
	keys []string  // of a map
	kids []*value  // of a map or list
	node tree.Node // where a map stands in its document, if known
}

func textValue(s string) *value { return &value{kind: tree.String, text: s} }
func mapValue() *value          { return &value{kind: tree.Map} }
func listValue(kids ...*value) *value {
	return &value{kind: tree.List, kids: kids}
}

func boolValue(b bool) *value {
	if b {
		return &value{kind: tree.Bool, text: "true"}
	}
	return &value{kind: tree.Bool, text: "false"}
}

// get returns a field, or nil.
func (v *value) get(key string) *value {
	if v == nil || v.kind != tree.Map {
		return nil
	}
	if i := slices.Index(v.keys, key); i >= 0 {
		return v.kids[i]
	}
	return nil
}

// str returns the text of a field, or "".
func (v *value) str(key string) string {
	if f := v.get(key); f != nil {
		return f.text
	}
	return ""
}

// list returns the entries of a field that is a list.
func (v *value) list(key string) []*value {
	if f := v.get(key); f != nil && f.kind == tree.List {
		return f.kids
	}
	return nil
}

// set gives a field a value, in its place if it is there already. It does
// nothing for nil.
func (v *value) set(key string, f *value) *value {
	if f == nil {
		return v
	}
	if i := slices.Index(v.keys, key); i >= 0 {
		v.kids[i] = f
		return v
	}
	v.keys, v.kids = append(v.keys, key), append(v.kids, f)
	return v
}

// setText gives a field a text, unless that is empty.
func (v *value) setText(key, s string) *value {
	if s == "" {
		return v
	}
	return v.set(key, textValue(s))
}

func (v *value) remove(key string) {
	if i := slices.Index(v.keys, key); i >= 0 {
		v.keys, v.kids = slices.Delete(v.keys, i, i+1), slices.Delete(v.kids, i, i+1)
	}
}

// copyOf returns a copy that shares the entries.
func (v *value) copyOf() *value {
	return &value{v.kind, v.text, slices.Clone(v.keys), slices.Clone(v.kids), v.node}
}

// ofJSON takes a value out of a JSON document. The last of several fields with
// the same key counts, as most readers have it.
func ofJSON(n tree.Node) *value {
	v := &value{kind: n.Kind()}
	switch v.kind {
	case tree.Map:
		v.node = n
		v.keys, v.kids = make([]string, 0, n.Len()), make([]*value, 0, n.Len())
		seen := map[string]bool(nil)
		if n.Len() > 64 { // set looks at each key in turn
			seen = make(map[string]bool, n.Len())
		}
		for c := range n.Children() {
			key := c.Key()
			if seen == nil || seen[key] {
				v.set(key, ofJSON(c))
				continue
			}
			seen[key] = true
			v.keys, v.kids = append(v.keys, key), append(v.kids, ofJSON(c))
		}
	case tree.List:
		v.kids = make([]*value, 0, n.Len())
		for c := range n.Children() {
			v.kids = append(v.kids, ofJSON(c))
		}
	default:
		v.text = n.Text()
	}
	return v
}

// appendJSON writes v as JSON, on several lines if indent is not negative.
func (v *value) appendJSON(b []byte, indent int) []byte {
	switch v.kind {
	case tree.Map, tree.List:
		open, end := byte('{'), byte('}')
		if v.kind == tree.List {
			open, end = '[', ']'
		}
		b = append(b, open)
		inner := indent
		if indent >= 0 {
			inner++
		}
		for i, kid := range v.kids {
			if i > 0 {
				b = append(b, ',')
			}
			b = newline(b, inner)
			if v.kind == tree.Map {
				b = append(appendString(b, v.keys[i]), ':')
				if indent >= 0 {
					b = append(b, ' ')
				}
			}
			b = kid.appendJSON(b, inner)
		}
		if len(v.kids) > 0 {
			b = newline(b, indent)
		}
		return append(b, end)
	case tree.String:
		return appendString(b, v.text)
	case tree.Null, tree.Absent:
		return append(b, "null"...)
	}
	return append(b, v.text...)
}

// newline begins a line with an indent of two spaces a level.
func newline(b []byte, indent int) []byte {
	if indent < 0 {
		return b
	}
	b = append(b, '\n')
	for range indent {
		b = append(b, "  "...)
	}
	return b
}

// appendString writes a JSON string (RFC 8259 section 7). Bytes that are not
// UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	s = strings.ToValidUTF8(s, "\ufffd")
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x20 && c != '"' && c != '\\' && c != 0x7f {
			continue
		}
		b = append(b, s[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[from:]...), '"')
}

// json returns v as JSON on one line.
func (v *value) json() string { return string(v.appendJSON(nil, -1)) }

// hash is like that of a validator: equal values, equal numbers.
func (v *value) hash(seed maphash.Seed) uint64 {
	var sum uint64
	switch v.kind {
	case tree.Map:
		for i, kid := range v.kids {
			sum += mix(maphash.String(seed, v.keys[i]), kid.hash(seed))
		}
	case tree.List:
		for _, kid := range v.kids {
			sum = mix(sum, kid.hash(seed))
		}
	default:
		sum = maphash.String(seed, canonical(v.kind, v.text))
	}
	return mix(sum, uint64(v.kind)+1)
}
