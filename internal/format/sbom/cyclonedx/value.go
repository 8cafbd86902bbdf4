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
	text string   // of a scalar; of a number as written
	keys []string // of a map
	kids []*value // of a map or list
	// Where a map stands in its document, if it was read from one.
	off, end uint32
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
	return &value{v.kind, v.text, slices.Clone(v.keys), slices.Clone(v.kids), v.off, v.end}
}

// ofJSON takes a value out of a JSON document, or a piece of one. The last of
// several fields with the same key counts, as most readers have it.
func ofJSON(n tree.Node, s *source) *value {
	r := jsonReader{source: s}
	return r.value(n)
}

// A jsonReader takes values out of a JSON document. The values, keys and lists
// of an entry are pieces of a few arrays. Entries never share an array, or one
// that is kept would keep all others.
type jsonReader struct {
	source *source
	reuse  bool // the arrays are used again for the next entry
	values []value
	kids   []*value
	keys   []string
	used   int // values made for this entry
	last   int // and for the one before
	// The arrays from their beginning, for use again.
	allValues []value
	allKids   []*value
	allKeys   []string
}

// again is called before each entry. Where the arrays are used again, the
// values read before must not be used any more.
func (r *jsonReader) again() {
	r.last, r.used = r.used, 0
	r.values, r.kids, r.keys = r.allValues, r.allKids, r.allKeys
}

// size returns how large an array is made where n are wanted and the one before
// had so many: entries of a list are much alike.
func (r *jsonReader) size(n, before int) int {
	if r.reuse {
		return max(n, 32, 2*before)
	}
	return max(n, min(max(r.last-r.used, r.used/2, 4), 4096))
}

// make returns a new value.
func (r *jsonReader) make(k tree.Kind) *value {
	if len(r.values) == 0 {
		r.values = make([]value, r.size(1, len(r.allValues)))
		if r.reuse {
			r.allValues = r.values
		}
	}
	r.used++
	v := &r.values[0]
	r.values = r.values[1:]
	*v = value{kind: k}
	return v
}

// room returns empty lists for n kids and, in a map, their keys.
func (r *jsonReader) room(n int, keys bool) ([]*value, []string) {
	if n == 0 {
		return []*value{}, nil
	}
	if len(r.kids) < n {
		r.kids = make([]*value, r.size(n, len(r.allKids)))
		if r.reuse {
			r.allKids = r.kids
		}
	}
	kids := r.kids[:0:n]
	r.kids = r.kids[n:]
	if !keys {
		return kids, nil
	}
	if len(r.keys) < n {
		r.keys = make([]string, r.size(n, len(r.allKeys)))
		if r.reuse {
			r.allKeys = r.keys
		}
	}
	names := r.keys[:0:n]
	r.keys = r.keys[n:]
	return kids, names
}

// newKeys returns the set that put needs for an object of n fields.
func newKeys(n int) map[string]bool {
	if n <= 64 { // set looks at each key in turn
		return nil
	}
	return make(map[string]bool, n)
}

// put is set for the fields of an object as they are read: seen holds their
// names, unless they are few.
func (v *value) put(seen map[string]bool, key string, f *value) {
	if seen == nil || seen[key] {
		v.set(key, f)
		return
	}
	seen[key] = true
	v.keys, v.kids = append(v.keys, key), append(v.kids, f)
}

func (r *jsonReader) value(n tree.Node) *value {
	v := r.make(n.Kind())
	switch v.kind {
	case tree.Map:
		off, end := n.Range()
		v.off, v.end = uint32(r.source.offset(off)), uint32(r.source.offset(end))
		v.kids, v.keys = r.room(n.Len(), true)
		seen := newKeys(n.Len())
		for c := range n.Children() {
			v.put(seen, c.Key(), r.value(c))
		}
	case tree.List:
		v.kids, _ = r.room(n.Len(), false)
		for c := range n.Children() {
			v.kids = append(v.kids, r.value(c))
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
		if c >= 0x20 && c != '"' && c != '\\' && c != 0x7f && !(c == 0xef && isNoCharacter(s[i:])) {
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
		case 0xef:
			b = append(b, '\\', 'u', 'f', 'f', 'f', hex[s[i+2]&15])
			i += 2
			from = i + 1
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(b, s[from:]...), '"')
}

// isNoCharacter reports whether a text begins with U+FFFE or U+FFFF. XML cannot
// hold these, so JSON escapes them: a property of XML may hold JSON.
func isNoCharacter(s string) bool {
	return strings.HasPrefix(s, "\ufffe") || strings.HasPrefix(s, "\uffff")
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
