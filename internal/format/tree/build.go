package tree

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A SyntaxError says that and where a text is not in its syntax. Line and Col
// count from one; Col counts bytes.
type SyntaxError struct {
	Line, Col int
	Msg       string
}

// Error gives the place and the message.
func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d:%d: %s", e.Line, e.Col, e.Msg) }

// syntaxAt returns a SyntaxError for the byte at off.
func syntaxAt(src string, off int, format string, args ...any) error {
	off = min(max(off, 0), len(src))
	before := src[:off]
	return &SyntaxError{
		Line: 1 + strings.Count(before, "\n"),
		Col:  off - strings.LastIndexByte(before, '\n'),
		Msg:  fmt.Sprintf(format, args...),
	}
}

const (
	// maxValues bounds the memory for one document, 144 MB of nodes. A lockfile
	// of 64 MB has about two million values; only a file written to be costly
	// ("[1,1,1,…") has more than one value for each ten bytes of 64 MB.
	maxValues = 6_000_000
	// stride is how many values pass between two looks at the budget.
	stride = 4096
	// usualBytes is how many bytes of a lockfile there are for each value, or
	// fewer.
	usualBytes = 18
	// bytesPerStep is how many bytes any of the scanners reads in one step of
	// 100 ns.
	bytesPerStep = 64
)

// frame is an open map or list.
type frame struct {
	node  int32 // -1 for the bottom, which holds the root
	last  int32 // last child so far, -1 if none
	count uint32
	kind  Kind
}

// pendingKey is the key of the next value.
type pendingKey struct {
	off, length int
	form        form
	alt         string
}

// builder writes a Doc in the order of its source.
type builder struct {
	doc   *Doc
	nodes []node
	stack []frame
	b     *budget.Budget
	depth int
	check int // number of values at which to look at the budget again
	most  int // values that the text can have at most, as far as estimated
	key   pendingKey
	err   error // the first breach
}

// newBuilder starts a document of src. It spends the steps for reading size
// bytes. most bounds the number of values from above, if roughly: texts with
// many commas look like many values, so room for it is made only when needed.
func newBuilder(src string, b *budget.Budget, size, most int) (*builder, error) {
	if len(src) > math.MaxInt32 {
		return nil, &budget.Breach{What: "file size", Limit: math.MaxInt32}
	}
	if err := b.Step(int64(1 + size/bytesPerStep)); err != nil {
		return nil, err
	}
	depth := b.Limits().Depth
	if depth <= 0 {
		depth = math.MaxInt32
	}
	w := &builder{doc: &Doc{src: src, lines: &lineIndex{}}, b: b, depth: depth, check: stride}
	w.most = min(most, maxValues+stride)
	w.nodes = make([]node, 0, min(w.most, 64+size/usualBytes))
	w.stack = append(make([]frame, 0, 32), frame{node: -1, last: -1, kind: List})
	return w, nil
}

// add appends a value with the pending key as the next child of the open one.
// It reports false after a breach.
func (w *builder) add(kind Kind, f form, off, end int, count uint32) bool {
	i := int32(len(w.nodes))
	top := &w.stack[len(w.stack)-1]
	if top.last >= 0 {
		w.nodes[top.last].next = i
	}
	top.last = i
	top.count++
	if len(w.nodes) == cap(w.nodes) {
		w.grow()
	}
	meta := makeMeta(kind, f) | makeKeyMeta(w.key.form, w.key.length)
	w.nodes = append(w.nodes, node{
		keyOff: uint32(w.key.off), meta: meta,
		off: uint32(off), end: uint32(end), next: -1, count: count,
	})
	if w.key.form == formAlt {
		w.doc.keys = append(w.doc.keys, altKey{i, w.key.alt})
	}
	w.key = pendingKey{}
	return int(i) < w.check || w.charge()
}

// grow makes room for all values that are left at once, since each copy of a
// large document costs more than reading it.
func (w *builder) grow() {
	room := max(w.most, len(w.nodes)+len(w.nodes)/2+stride)
	room = min(room, maxValues+2*stride)
	w.nodes = slices.Grow(w.nodes, max(1, room-len(w.nodes)))
}

// charge spends the steps for the values since the last look.
func (w *builder) charge() bool {
	w.check += stride
	if len(w.nodes) > maxValues {
		w.err = &budget.Breach{What: "values", Limit: maxValues}
		return false
	}
	w.err = w.b.Step(stride)
	return w.err == nil
}

// addText appends a string with a text of its own.
func (w *builder) addText(kind Kind, off, end int, text string) bool {
	w.doc.strs = append(w.doc.strs, text)
	return w.add(kind, formAlt, off, end, uint32(len(w.doc.strs)-1))
}

// setKey keeps the key of the next value. It reports false after a breach.
func (w *builder) setKey(f form, off, end int) bool {
	if end-off > maxKeyLen {
		w.err = &budget.Breach{What: "key length", Limit: maxKeyLen}
		return false
	}
	w.key.off, w.key.length, w.key.form = off, end-off, f
	return true
}

// setAltKey keeps a key that differs from its source text.
func (w *builder) setAltKey(off, end int, text string) bool {
	w.key.alt = text
	return w.setKey(formAlt, off, end)
}

// open begins a map or list. It reports false after a breach.
func (w *builder) open(kind Kind, off int) bool {
	if len(w.stack) > w.depth {
		w.err = &budget.Breach{What: "depth", Limit: int64(w.depth)}
		return false
	}
	i := int32(len(w.nodes))
	if !w.add(kind, formRaw, off, off, 0) {
		return false
	}
	w.stack = append(w.stack, frame{node: i, last: -1, kind: kind})
	return true
}

// close ends the open map or list.
func (w *builder) close(end int) {
	top := w.stack[len(w.stack)-1]
	w.stack = w.stack[:len(w.stack)-1]
	v := &w.nodes[top.node]
	v.end, v.count = uint32(end), top.count
}

// nested reports whether a map or list is open.
func (w *builder) nested() bool { return len(w.stack) > 1 }

// finish returns the document.
func (w *builder) finish() (*Doc, error) {
	if w.err != nil {
		return nil, w.err
	}
	if rest := len(w.nodes) % stride; rest > 0 {
		if err := w.b.Step(int64(rest)); err != nil {
			return nil, err
		}
	}
	w.doc.nodes = w.nodes
	return w.doc, nil
}
