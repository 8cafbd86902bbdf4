package manifest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Patch says what changes in one JSON object. What it does not name keeps its
// bytes, its place and the blanks around it.
type Patch struct {
	// Set gives members new values, written as JSON. Those that are not there yet
	// are inserted before the first member with a greater key, or at the end.
	Set map[string]string
	// Delete takes members away.
	Delete map[string]bool
	// Within changes members that are objects. A missing one is made.
	Within map[string]*Patch
	// Last puts new members at the end, for objects that nobody sorts.
	Last bool
}

// In returns the patch of the object below the keys, making what is missing.
func (p *Patch) In(keys ...string) *Patch {
	for _, k := range keys {
		if p.Within == nil {
			p.Within = make(map[string]*Patch)
		}
		if p.Within[k] == nil {
			p.Within[k] = &Patch{}
		}
		p = p.Within[k]
	}
	return p
}

// Put sets a member to a value that is written as JSON.
func (p *Patch) Put(key, raw string) {
	if p.Set == nil {
		p.Set = make(map[string]string)
	}
	p.Set[key] = raw
}

// Drop takes a member away.
func (p *Patch) Drop(key string) {
	if p.Delete == nil {
		p.Delete = make(map[string]bool)
	}
	p.Delete[key] = true
}

// Quote writes a text as JSON, without the escapes that HTML needs.
func Quote(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string always has a JSON form
	return strings.TrimSuffix(b.String(), "\n")
}

var (
	errObject = errors.New("not a JSON object")
	errUTF8   = errors.New("not in plain UTF-8, so its bytes cannot be kept")
)

// Patched returns src, a JSON object, with the patch applied. New lines are
// indented as the file's first member is.
func Patched(src []byte, p *Patch, b *budget.Budget) ([]byte, error) {
	text := string(src)
	doc, err := tree.JSON(text, b)
	if err != nil {
		return nil, err
	}
	if doc.Source() != text {
		return nil, errUTF8
	}
	w := patcher{src: text}
	root := doc.Root()
	for c := range root.Children() {
		w.unit = indentOf(text, int(c.KeyAt().Off))
		break
	}
	off, end := root.Range()
	now, err := w.object(root, p, "")
	if err != nil {
		return nil, err
	}
	return []byte(text[:off] + now + text[end:]), nil
}

// indentOf returns the blanks between the last line break and off; ok is false
// in a line that holds something else before it.
func indentOf(src string, off int) string {
	start := strings.LastIndexByte(src[:off], '\n')
	if start < 0 || strings.Trim(src[start+1:off], " \t") != "" {
		return ""
	}
	return src[start+1 : off]
}

// A patcher writes objects anew around what stays. unit is one step of the
// indentation, "" for a file that stands on one line.
type patcher struct {
	src  string
	unit string
}

// member is one member of an object while it is written.
type member struct {
	key, text string
	keyOff    int // -1 for a new one
	end       int
}

// object returns the text of an object with its patch applied. indent is that of
// the line on which the object begins.
func (w *patcher) object(n tree.Node, p *Patch, indent string) (string, error) {
	if n.Kind() != tree.Map {
		return "", errObject
	}
	off, end := n.Range()
	var list []member
	first, last := -1, off+1
	inner := indent + w.unit
	met := make(map[string]bool)
	for c := range n.Children() {
		from := int(c.KeyAt().Off)
		_, to := c.Range()
		if first < 0 {
			first = from
			if own := indentOf(w.src, from); own != "" {
				inner = own
			}
		}
		last = to
		key := c.Key()
		if met[key] {
			return "", fmt.Errorf("the key %q stands twice", key)
		}
		text, err := w.member(c, p, from, inner)
		if err != nil {
			return "", err
		}
		met[key] = true
		if !p.Delete[key] {
			list = append(list, member{key, text, from, to})
		}
	}
	list = w.added(list, p, met, inner)
	return w.join(list, [4]int{off, first, last, end}, indent, inner), nil
}

// member returns the text of one member, with its key.
func (w *patcher) member(c tree.Node, p *Patch, from int, indent string) (string, error) {
	off, to := c.Range()
	if raw, ok := p.Set[c.Key()]; ok {
		return w.src[from:off] + w.pretty(raw, indent), nil
	}
	if sub := p.Within[c.Key()]; sub != nil {
		text, err := w.object(c, sub, indent)
		return w.src[from:off] + text, err
	}
	return w.src[from:to], nil
}

// added inserts the members that are not there yet.
func (w *patcher) added(list []member, p *Patch, met map[string]bool, indent string) []member {
	for key, raw := range allNew(p, met) {
		m := member{key: key, text: Quote(key) + w.colon() + w.pretty(raw, indent), keyOff: -1}
		at := len(list)
		for i := range list {
			if !p.Last && list[i].key > key {
				at = i
				break
			}
		}
		list = append(list, member{})
		copy(list[at+1:], list[at:])
		list[at] = m
	}
	return list
}

func (w *patcher) colon() string {
	if w.unit == "" {
		return ":"
	}
	return ": "
}

// join writes the members with the separators that the object has. at holds
// where the object, its first member's key, its last member's end and the
// object itself begin and end; the second is negative for an empty object.
func (w *patcher) join(list []member, at [4]int, indent, inner string) string {
	sep, opening, closing := ",", "{", "}"
	if w.unit != "" {
		sep, opening, closing = ",\n"+inner, "{\n"+inner, "\n"+indent+"}"
	}
	if at[1] >= 0 {
		opening, closing = w.src[at[0]:at[1]], w.src[at[2]:at[3]]
	}
	if len(list) == 0 {
		return "{}"
	}
	var b strings.Builder
	b.WriteString(opening)
	for i, m := range list {
		if i > 0 {
			prev := list[i-1]
			between := ""
			if prev.keyOff >= 0 && m.keyOff >= 0 {
				between = w.src[prev.end:m.keyOff]
			}
			if strings.Trim(between, " \t\r\n") == "," && between != "" {
				b.WriteString(between)
			} else {
				b.WriteString(sep)
			}
		}
		b.WriteString(m.text)
	}
	b.WriteString(closing)
	return b.String()
}

// pretty lays a JSON value out as the file is laid out.
func (w *patcher) pretty(raw, indent string) string {
	var b bytes.Buffer
	if w.unit == "" || json.Indent(&b, []byte(raw), indent, w.unit) != nil {
		return raw
	}
	return b.String()
}
