package tree

import (
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/pelletier/go-toml/v2/unstable"
)

// maxTOMLCommas bounds the library's own nodes for one array or inline table,
// 48 bytes each. A lockfile of 64 MB has some hundred thousand commas.
const maxTOMLCommas = 2_000_000

// TOML reads a TOML document (TOML 1.0). The root is a map. The place of a
// table is its header; the list made by [[name]] stands where its first header
// stands. Dates and times are strings as written. Tables that are defined in
// several places become one; keys that are set twice are kept in order. Errors
// are *[SyntaxError] or *[budget.Breach]; b may be nil.
func TOML(src string, b *budget.Budget) (*Doc, error) {
	src, err := toUTF8(src, b)
	if err != nil {
		return nil, err
	}
	w, err := newBuilder(src, b, len(src), 0)
	if err != nil {
		return nil, err
	}
	if strings.Count(src, ",") > maxTOMLCommas {
		return nil, &budget.Breach{What: "values", Limit: maxTOMLCommas}
	}
	t := tomlReader{w: w, src: src}
	if strings.HasPrefix(src, bom) {
		t.base = len(bom)
	}
	estimate := 1 + strings.Count(src, "=") + strings.Count(src, ",") + strings.Count(src, "[")
	t.nodes = make([]tomlNode, 0, min(estimate, 64+len(src)/12))
	t.nodes = append(t.nodes, tomlNode{meta: makeMeta(Map, formRaw), first: -1, last: -1, next: -1})
	if err := t.parse(); err != nil {
		return nil, err
	}
	if err := t.emit(); err != nil {
		return nil, err
	}
	return w.finish()
}

// tomlNode is a value before the document is put in order: a table may be
// reopened anywhere, so children are linked to both ends of their parent.
type tomlNode struct {
	keyOff, meta      uint32 // as in node
	off, end          uint32
	first, last, next int32
	text              int32 // place in Doc.strs, for formAlt
}

func (n *tomlNode) kind() Kind { return Kind(n.meta & kindMask) }
func (n *tomlNode) form() form { return form(n.meta >> formShift & formMask) }

// key returns the key as the builder wants it; alt is its text, if it has one
// of its own.
func (n *tomlNode) key(alt string) pendingKey {
	return pendingKey{
		off: int(n.keyOff), length: int(n.meta >> keyLenShift),
		form: form(n.meta >> keyFormShift & formMask), alt: alt,
	}
}

// tableKey names a table in its parent, to find it again without a search.
type tableKey struct {
	parent int32
	name   string
}

// tomlReader turns the library's expressions into nodes.
type tomlReader struct {
	w      *builder
	p      unstable.Parser
	src    string
	base   int // offset of the library's text in src
	nodes  []tomlNode
	keys   []altKey // sorted by node
	tables map[tableKey]int32
}

func (t *tomlReader) parse() error {
	t.tables = map[tableKey]int32{}
	t.p.Reset([]byte(t.src[t.base:]))
	table := int32(0)
	for t.p.NextExpression() {
		e := t.p.Expression()
		var err error
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table, err = t.header(e)
		case unstable.KeyValue:
			err = t.keyValue(table, e, 1)
		}
		if err != nil {
			return err
		}
		if len(t.nodes) >= t.w.check && !t.charge() {
			return t.w.err
		}
	}
	return t.parserError(t.p.Error())
}

// charge spends steps for the values read so far, as the builder does.
func (t *tomlReader) charge() bool {
	t.w.check = len(t.nodes) + stride
	if len(t.nodes) > maxValues/2 { // these nodes are larger than the builder's
		t.w.err = &budget.Breach{What: "values", Limit: maxValues / 2}
		return false
	}
	t.w.err = t.w.b.Step(stride)
	return t.w.err == nil
}

// parserError gives the library's error a line and column.
func (t *tomlReader) parserError(err error) error {
	if err == nil {
		return nil
	}
	off := t.base
	var perr *unstable.ParserError
	if errors.As(err, &perr) {
		// The highlight is a piece of the library's data, or empty at its end.
		if n := cap(t.p.Data()) - cap(perr.Highlight); n >= 0 && n <= len(t.p.Data()) && cap(perr.Highlight) > 0 {
			off += n
		} else {
			off = len(t.src)
		}
	}
	return syntaxAt(t.src, off, "%s", clip(err.Error()))
}

// append adds a value as the last child of parent.
func (t *tomlReader) append(parent int32, key pendingKey, kind Kind, f form, off, end int) int32 {
	i := int32(len(t.nodes))
	t.nodes = append(t.nodes, tomlNode{
		keyOff: uint32(key.off), meta: makeMeta(kind, f) | makeKeyMeta(key.form, key.length),
		off: uint32(off), end: uint32(end), first: -1, last: -1, next: -1,
	})
	if key.form == formAlt {
		t.keys = append(t.keys, altKey{i, key.alt})
	}
	p := &t.nodes[parent]
	if p.last >= 0 {
		t.nodes[p.last].next = i
	} else {
		p.first = i
	}
	p.last = i
	return i
}

// keyPart returns the key as written, its text and where it ends.
func (t *tomlReader) keyPart(k *unstable.Node) (key pendingKey, name string, end int) {
	off := t.base + int(k.Raw.Offset)
	end = off + int(k.Raw.Length)
	key = pendingKey{off: off, length: end - off}
	if string(k.Data) == t.src[off:end] {
		return key, t.src[off:end], end
	}
	if end-off >= 2 && string(k.Data) == t.src[off+1:end-1] {
		key.form = formQuoted
		return key, t.src[off+1 : end-1], end
	}
	key.form, key.alt = formAlt, string(k.Data)
	return key, key.alt, end
}

// header reads [a.b] or [[a.b]] and returns the table that it opens.
func (t *tomlReader) header(e *unstable.Node) (int32, error) {
	off, end := -1, 0
	it := e.Key()
	for it.Next() {
		raw := it.Node().Raw
		if off < 0 {
			off = t.base + int(raw.Offset)
		}
		end = t.base + int(raw.Offset+raw.Length)
	}
	off = strings.LastIndexByte(t.src[:off], '[') // only space between
	if e.Kind == unstable.ArrayTable {
		off--
	}
	end += strings.IndexByte(t.src[end:], ']') + 1
	if e.Kind == unstable.ArrayTable {
		end++
	}
	table, depth := int32(0), 1
	it = e.Key()
	for it.Next() {
		key, name, _ := t.keyPart(it.Node())
		if depth++; depth > t.w.depth {
			return 0, &budget.Breach{What: "depth", Limit: int64(t.w.depth)}
		}
		var err error
		if e.Kind == unstable.ArrayTable && it.IsLast() {
			return t.element(table, key, name, off, end)
		}
		known := len(t.nodes)
		if table, err = t.table(table, key, name, off, end); err != nil {
			return 0, err
		}
		if it.IsLast() && int(table) < known {
			t.move(table, key, off, end)
		}
	}
	return table, nil
}

// move gives a table that a longer header made before the place of its own
// header. Elements of lists, and keys with a text of their own, stay.
func (t *tomlReader) move(table int32, key pendingKey, off, end int) {
	n := &t.nodes[table]
	if old := n.key(""); old.length == 0 || old.form == formAlt || key.form == formAlt {
		return
	}
	n.keyOff = uint32(key.off)
	n.meta = makeMeta(n.kind(), n.form()) | makeKeyMeta(key.form, key.length)
	n.off, n.end = uint32(off), uint32(end)
}

// table finds or makes the table name in parent. Of a list of tables it is the
// last.
func (t *tomlReader) table(parent int32, key pendingKey, name string, off, end int) (int32, error) {
	id := tableKey{parent, name}
	if i, ok := t.tables[id]; ok {
		if t.nodes[i].kind() == List {
			return t.nodes[i].last, nil
		}
		return i, nil
	}
	if err := t.checkKey(key); err != nil {
		return 0, err
	}
	i := t.append(parent, key, Map, formRaw, off, end)
	t.tables[id] = i
	return i, nil
}

// element appends a table to the list of tables name in parent.
func (t *tomlReader) element(parent int32, key pendingKey, name string, off, end int) (int32, error) {
	id := tableKey{parent, name}
	list, ok := t.tables[id]
	if !ok {
		if err := t.checkKey(key); err != nil {
			return 0, err
		}
		list = t.append(parent, key, List, formRaw, off, end)
		t.tables[id] = list
	} else if t.nodes[list].kind() != List {
		return 0, syntaxAt(t.src, off, "%q is a table and a list of tables", clip(name))
	}
	return t.append(list, pendingKey{}, Map, formRaw, off, end), nil
}

func (t *tomlReader) checkKey(key pendingKey) error {
	if key.length > maxKeyLen {
		return &budget.Breach{What: "key length", Limit: maxKeyLen}
	}
	return nil
}

// keyValue reads a.b = value into table.
func (t *tomlReader) keyValue(table int32, e *unstable.Node, depth int) error {
	it := e.Key()
	var key pendingKey
	end := 0
	for it.Next() {
		var name string
		key, name, end = t.keyPart(it.Node())
		if it.IsLast() {
			break
		}
		if depth++; depth > t.w.depth {
			return &budget.Breach{What: "depth", Limit: int64(t.w.depth)}
		}
		var err error
		if table, err = t.table(table, key, name, key.off, end); err != nil {
			return err
		}
	}
	if err := t.checkKey(key); err != nil {
		return err
	}
	end += strings.IndexByte(t.src[end:], '=') + 1
	_, err := t.value(table, key, e.Value(), t.skip(end), depth)
	return err
}

// skip returns the offset of the next value or bracket from off.
func (t *tomlReader) skip(off int) int {
	for off < len(t.src) {
		switch t.src[off] {
		case ' ', '\t', '\r', '\n', ',':
			off++
		case '#':
			nl := strings.IndexByte(t.src[off:], '\n')
			if nl < 0 {
				return len(t.src)
			}
			off += nl
		default:
			return off
		}
	}
	return off
}

// value appends the value v, which begins at off, and returns its end. The
// library keeps no place for arrays, so their ends follow from their children.
func (t *tomlReader) value(parent int32, key pendingKey, v *unstable.Node, off, depth int) (int, error) {
	kind := Map
	switch v.Kind {
	case unstable.Array:
		kind = List
	case unstable.InlineTable:
	default:
		return t.scalar(parent, key, v), nil
	}
	if depth++; depth > t.w.depth {
		return 0, &budget.Breach{What: "depth", Limit: int64(t.w.depth)}
	}
	i := t.append(parent, key, kind, formRaw, off, off)
	end := off + 1
	for it := v.Children(); it.Next(); {
		c := it.Node()
		var err error
		switch {
		case c.Kind == unstable.Comment:
			continue
		case c.Kind == unstable.KeyValue:
			err = t.keyValue(i, c, depth)
			end = t.base + int(c.Raw.Offset+c.Raw.Length)
		default:
			end, err = t.value(i, pendingKey{}, c, t.skip(end), depth)
		}
		if err != nil {
			return 0, err
		}
	}
	end = min(t.skip(end)+1, len(t.src))
	t.nodes[i].end = uint32(end)
	return end, nil
}

// scalar appends a scalar and returns its end.
func (t *tomlReader) scalar(parent int32, key pendingKey, v *unstable.Node) int {
	off := t.base + int(v.Raw.Offset)
	end := off + int(v.Raw.Length)
	kind, f, text := String, formRaw, ""
	switch v.Kind {
	case unstable.Bool:
		kind = Bool
	case unstable.Integer, unstable.Float:
		kind = Number
	case unstable.String:
		switch {
		case end-off >= 2 && string(v.Data) == t.src[off+1:end-1]:
			f = formQuoted
		case end-off >= 6 && strings.HasSuffix(t.src[off+3:end-3], string(v.Data)):
			// Of many lines, without escapes: the first line break may be left out.
			f, text = formAlt, t.src[end-3-len(v.Data):end-3]
		default:
			f, text = formAlt, string(v.Data)
		}
	}
	i := t.append(parent, key, kind, f, off, end)
	if f == formAlt {
		t.nodes[i].text = int32(len(t.w.doc.strs))
		t.w.doc.strs = append(t.w.doc.strs, text)
	}
	return end
}

// emit writes the nodes to the builder, each table with all of its children.
func (t *tomlReader) emit() error {
	type visit struct{ node, child int32 }
	t.w.check = stride
	t.w.nodes = make([]node, 0, len(t.nodes))
	t.w.open(Map, 0)
	stack := append(make([]visit, 0, 16), visit{0, t.nodes[0].first})
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.child < 0 {
			t.w.close(int(t.nodes[top.node].end))
			stack = stack[:len(stack)-1]
			continue
		}
		i := top.child
		n := &t.nodes[i]
		top.child = n.next
		if t.w.key = n.key(""); t.w.key.form == formAlt {
			t.w.key.alt = t.altKey(i)
		}
		ok := true
		if kind := n.kind(); kind == Map || kind == List {
			ok = t.w.open(kind, int(n.off))
			stack = append(stack, visit{i, n.first})
		} else {
			ok = t.w.add(kind, n.form(), int(n.off), int(n.end), uint32(n.text))
		}
		if !ok {
			return t.w.err
		}
	}
	return nil
}

func (t *tomlReader) altKey(i int32) string {
	at, _ := slices.BinarySearchFunc(t.keys, i, func(k altKey, i int32) int { return int(k.node) - int(i) })
	return t.keys[at].text
}
