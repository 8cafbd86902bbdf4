package tree

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"go.yaml.in/yaml/v4"
)

const (
	// maxYAMLDocs bounds the documents of one stream.
	maxYAMLDocs = 10_000
	// maxYAMLNodes bounds the library's nodes, which take about 250 bytes each.
	maxYAMLNodes = 2_000_000
	// yamlBytesPerStep is the library's speed: 19 MB/s are two bytes in 100 ns.
	yamlBytesPerStep = 2
	// maxYAMLDepth bounds recursion where the budget does not; the library
	// itself stops at 10,000 levels.
	maxYAMLDepth = 10_000
)

// libraryYAML reads up to limit documents with the library.
func libraryYAML(src string, b *budget.Budget, limit int) (docs []*Doc, err error) {
	if err := b.Step(int64(len(src) / yamlBytesPerStep)); err != nil {
		return nil, err
	}
	if estimateYAML(src) > maxYAMLNodes {
		return nil, &budget.Breach{What: "values", Limit: maxYAMLNodes}
	}
	// The library reports most errors as panics that it recovers itself. One
	// that escapes is a fault of the library, not of this process.
	defer func() {
		if r := recover(); r != nil {
			docs, err = nil, &SyntaxError{Line: 1, Col: 1, Msg: "unreadable YAML: " + clip(fmt.Sprint(r))}
		}
	}()
	text := src
	if rest, ok := strings.CutPrefix(src[bomLen(src):], "%YAML 1.2"); ok {
		text = src[:bomLen(src)] + "%YAML 1.1" + rest // the library refuses the directive, not the language
	}
	dec := yaml.NewDecoder(strings.NewReader(text))
	at := yamlCursor{src: src, off: bomLen(src), line: 1, col: 1}
	for {
		var n yaml.Node
		if err := dec.Decode(&n); errors.Is(err, io.EOF) {
			return docs, nil
		} else if err != nil {
			return nil, yamlError(src, err)
		}
		if len(docs) == maxYAMLDocs {
			return nil, &budget.Breach{What: "documents", Limit: maxYAMLDocs}
		}
		doc, err := convertYAML(&n, &at, b)
		if err != nil {
			return nil, err
		}
		docs = appendDoc(docs, doc)
		if len(docs) == limit && limit < maxYAMLDocs {
			return docs, nil
		}
	}
}

func bomLen(src string) int {
	if strings.HasPrefix(src, bom) {
		return len(bom)
	}
	return 0
}

// estimateYAML bounds the number of nodes from above: each begins a line or
// follows one of these characters.
func estimateYAML(src string) int {
	n := 2
	for i := 0; i < len(src); i++ {
		switch src[i] {
		case '\n', '\r', ',', '[', '{':
			n++
		case ':', '-', '?':
			if i+1 == len(src) || src[i+1] <= ' ' || src[i] == ':' {
				n++
			}
		}
	}
	return n
}

// yamlError gives a library error its place.
func yamlError(src string, err error) error {
	var perr *yaml.ParserError
	if errors.As(err, &perr) {
		return syntaxAt(src, yamlErrorOffset(src, perr), "%s", perr.Message)
	}
	off := 0
	if name, ok := strings.CutPrefix(err.Error(), "yaml: unknown anchor '"); ok {
		name, _, _ = strings.Cut(name, "' referenced")
		off = strings.Index(src, "*"+name)
	}
	return syntaxAt(src, off, "%s", strings.TrimPrefix(clip(err.Error()), "yaml: "))
}

// yamlErrorOffset returns where the library found an error. It counts columns
// from 0, and lines from 0 in its parser but from 1 in its scanner. What its
// reader finds, bytes that no YAML may hold, has no place at all.
func yamlErrorOffset(src string, e *yaml.ParserError) int {
	line := e.Line
	switch e.Message {
	case "did not find expected key", "did not find expected '-' indicator", "did not find expected ',' or ']'",
		"did not find expected ',' or '}'", "did not find expected node content", "did not find expected <document start>",
		"found undefined tag handle", "found duplicate %YAML directive", "found incompatible YAML document", "found duplicate %TAG directive":
		line++
	}
	if line == 0 && e.Column == 0 {
		return strings.IndexFunc(src, func(r rune) bool {
			return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7f && r < 0xa0 && r != 0x85 || r == utf8.RuneError || r == 0xfffe || r == 0xffff
		})
	}
	at := yamlCursor{src: src, off: bomLen(src), line: 1, col: 1}
	return at.seek(max(line, 1), e.Column+1)
}

// yamlCursor turns the library's lines and columns, which count characters,
// into offsets. It moves from its last place, since places mostly rise.
type yamlCursor struct {
	src       string
	off       int
	line, col int
}

// seek returns the offset of the character at line and column.
func (c *yamlCursor) seek(line, col int) int {
	for c.line > line || c.line == line && c.col > col {
		if c.off == 0 {
			return 0
		}
		c.back()
	}
	for c.off < len(c.src) && (c.line < line || c.line == line && c.col < col) {
		n, isBreak := yamlBreak(c.src, c.off)
		c.off += n
		if isBreak {
			if c.line == line { // the column is after the end of the line
				c.off -= n
				return c.off
			}
			c.line++
			c.col = 1
		} else {
			c.col++
		}
	}
	return c.off
}

// back moves to the start of the line, or of the line before.
func (c *yamlCursor) back() {
	if c.col == 1 && c.off > 0 {
		c.off--
		if c.off > 0 && c.src[c.off] == '\n' && c.src[c.off-1] == '\r' {
			c.off--
		}
		for c.off > 0 && !utf8.RuneStart(c.src[c.off]) {
			c.off--
		}
		c.line--
	}
	start := c.off
	for start > 0 && !yamlBreakBefore(c.src, start) {
		start--
	}
	if start == 0 {
		start = bomLen(c.src)
	}
	c.off, c.col = start, 1
}

// yamlBreak returns the bytes of the character at off and whether it ends a
// line for the library: CR, LF, CR LF, NEL, LS and PS do.
func yamlBreak(src string, off int) (int, bool) {
	switch c := src[off]; {
	case c == '\n':
		return 1, true
	case c == '\r':
		if off+1 < len(src) && src[off+1] == '\n' {
			return 2, true
		}
		return 1, true
	case c < utf8.RuneSelf:
		return 1, false
	}
	r, n := utf8.DecodeRuneInString(src[off:])
	return n, r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// yamlBreakBefore reports whether a line begins at off.
func yamlBreakBefore(src string, off int) bool {
	switch src[off-1] {
	case '\n':
		return true
	case '\r':
		return off == len(src) || src[off] != '\n'
	case 0x85, 0xa8, 0xa9:
		s := src[:off]
		return strings.HasSuffix(s, "\u0085") || strings.HasSuffix(s, "\u2028") || strings.HasSuffix(s, "\u2029")
	}
	return false
}

// yamlConverter writes the library's nodes to a builder.
type yamlConverter struct {
	w       *builder
	at      *yamlCursor
	anchors map[*yaml.Node]int32
}

func convertYAML(n *yaml.Node, at *yamlCursor, b *budget.Budget) (*Doc, error) {
	w, err := newBuilder(at.src, b, 0, 16)
	if err != nil {
		return nil, err
	}
	c := yamlConverter{w: w, at: at}
	if n.Kind == yaml.DocumentNode && len(n.Content) > 0 {
		n = n.Content[0]
	}
	c.node(n, 1)
	return w.finish()
}

// node writes n and returns the offset of its end. After a breach it writes no
// more.
func (c *yamlConverter) node(n *yaml.Node, depth int) int {
	if c.w.err != nil {
		return 0
	}
	off := c.start(n)
	if n.Anchor != "" && n.Kind != yaml.AliasNode {
		if c.anchors == nil {
			c.anchors = map[*yaml.Node]int32{}
		}
		c.anchors[n] = int32(len(c.w.nodes))
	}
	switch n.Kind {
	case yaml.MappingNode, yaml.SequenceNode:
		return c.collection(n, off, depth)
	case yaml.AliasNode:
		end := off + 1 + len(n.Value)
		target, ok := c.anchors[n.Alias]
		if !ok || end > len(c.at.src) {
			c.w.add(Null, formRaw, off, off, 0)
			return off
		}
		c.w.add(Null, formSpecial, off, end, uint32(target))
		return end
	case yaml.ScalarNode:
		return c.scalar(n, off)
	}
	c.w.add(Null, formRaw, off, off, 0)
	return off
}

// start returns the offset of n after its anchor and tag.
func (c *yamlConverter) start(n *yaml.Node) int {
	off := c.at.seek(n.Line, n.Column)
	src := c.at.src
	if n.Anchor == "" && n.Style&yaml.TaggedStyle == 0 || n.Kind == yaml.AliasNode {
		return off
	}
	for off < len(src) && (src[off] == '&' || src[off] == '!') {
		for off < len(src) && !isXMLSpace(src[off]) {
			off++
		}
		off = skipYAMLSpace(src, off)
	}
	return off
}

// skipYAMLSpace skips white space, line breaks and comments.
func skipYAMLSpace(src string, off int) int {
	for off < len(src) {
		switch src[off] {
		case ' ', '\t', '\r', '\n':
			off++
		case '#':
			if off > 0 && !isXMLSpace(src[off-1]) {
				return off
			}
			nl := strings.IndexByte(src[off:], '\n')
			if nl < 0 {
				return len(src)
			}
			off += nl
		default:
			return off
		}
	}
	return off
}

// collection writes a map or list.
func (c *yamlConverter) collection(n *yaml.Node, off, depth int) int {
	kind := List
	if n.Kind == yaml.MappingNode {
		kind = Map
	}
	if depth > maxYAMLDepth {
		c.w.err = &budget.Breach{What: "depth", Limit: maxYAMLDepth}
		return off
	}
	if !c.w.open(kind, off) {
		return off
	}
	end := off
	for i, child := range n.Content {
		if kind == Map && i%2 == 0 {
			end = c.key(child)
			continue
		}
		if e := c.node(child, depth+1); e > end {
			end = e
		}
		if c.w.err != nil {
			return end
		}
	}
	if n.Style&yaml.FlowStyle != 0 {
		end = c.flowEnd(max(end, off+1), kind)
	}
	c.w.close(end)
	return end
}

// flowEnd returns the offset after the bracket that ends a flow collection.
func (c *yamlConverter) flowEnd(off int, kind Kind) int {
	src := c.at.src
	for {
		off = skipYAMLSpace(src, off)
		if off < len(src) && (src[off] == ',' || src[off] == ':') {
			off++
			continue
		}
		if off < len(src) && (kind == Map && src[off] == '}' || kind == List && src[off] == ']') {
			off++
		}
		return off
	}
}

// key keeps n as the next key and returns its end. Keys that are maps or lists
// are kept as "", those that are aliases as "*name".
func (c *yamlConverter) key(n *yaml.Node) int {
	off := c.start(n)
	switch n.Kind {
	case yaml.AliasNode:
		end := min(off+1+len(n.Value), len(c.at.src))
		c.w.setKey(formRaw, off, end)
		return end
	case yaml.ScalarNode:
		f, end := c.extent(n, off)
		if f == formAlt {
			c.w.setAltKey(off, end, n.Value)
		} else {
			c.w.setKey(f, off, end)
		}
		return end
	}
	c.w.setAltKey(off, min(off+1, len(c.at.src)), "")
	return off
}

// scalar writes a scalar and returns its end.
func (c *yamlConverter) scalar(n *yaml.Node, off int) int {
	f, end := c.extent(n, off)
	kind := String
	switch n.ShortTag() {
	case "!!null":
		kind = Null
	case "!!bool":
		kind = Bool
	case "!!int", "!!float":
		kind = Number
	}
	if f == formAlt && kind != Null {
		c.w.addText(kind, off, end, n.Value)
	} else if kind == Null {
		c.w.add(Null, formRaw, off, end, 0)
	} else {
		c.w.add(kind, f, off, end, 0)
	}
	return end
}

// extent finds where the scalar at off ends and how its text follows from the
// source.
func (c *yamlConverter) extent(n *yaml.Node, off int) (form, int) {
	src := c.at.src
	rest := src[off:]
	switch {
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 && rest != "":
		if rest[0] != '"' && rest[0] != '\'' {
			return formAlt, off
		}
		inner := rest[1:]
		if strings.HasPrefix(inner, n.Value) && len(inner) > len(n.Value) && inner[len(n.Value)] == rest[0] {
			// The quotes of 'it''s' end where its text is not over.
			if end := yamlQuoteEnd(src, off); end == off+len(n.Value)+2 {
				return formQuoted, end
			}
		}
		return formAlt, yamlQuoteEnd(src, off)
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return formAlt, yamlBlockEnd(src, off)
	case strings.HasPrefix(rest, n.Value):
		return formRaw, off + len(n.Value)
	}
	return formAlt, yamlPlainEnd(src, off, n.Value)
}

// yamlQuoteEnd returns the offset after the closing quote.
func yamlQuoteEnd(src string, off int) int {
	quote := src[off]
	for i := off + 1; i < len(src); i++ {
		switch {
		case src[i] == '\\' && quote == '"':
			i++
		case src[i] != quote:
		case quote == '\'' && i+1 < len(src) && src[i+1] == '\'':
			i++
		default:
			return i + 1
		}
	}
	return len(src)
}

// yamlPlainEnd follows a plain scalar of many lines, whose text has other white
// space than the source.
func yamlPlainEnd(src string, off int, text string) int {
	end := off
	for _, word := range strings.Fields(text) {
		for off < len(src) && isXMLSpace(src[off]) {
			off++
		}
		if !strings.HasPrefix(src[off:], word) {
			break
		}
		off += len(word)
		end = off
	}
	return end
}

// yamlBlockEnd returns the end of the block scalar whose header is at off: the
// last line that is indented as its first, without the line break.
func yamlBlockEnd(src string, off int) int {
	nl := strings.IndexByte(src[off:], '\n')
	if nl < 0 {
		return len(src)
	}
	end := off + nl
	indent := -1
	for i := end + 1; i < len(src); {
		line := src[i:]
		if nl := strings.IndexByte(line, '\n'); nl >= 0 {
			line = line[:nl]
		}
		blank := strings.Trim(line, " \t\r") == ""
		spaces := len(line) - len(strings.TrimLeft(line, " "))
		if !blank {
			if indent < 0 {
				indent = spaces
			}
			if spaces < indent || spaces == 0 {
				break
			}
			end = i + len(line)
		}
		i += len(line) + 1
	}
	return end
}
