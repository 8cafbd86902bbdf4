package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// maxFound bounds how many problems of one document are told one by one.
const maxFound = 10_000

// An entry is one tag with its value.
type entry struct {
	off, end uint32 // of the value in the source, without <text> and </text>
	at       uint32 // where the tag begins
	owner    int32  // element, relationship, annotation … that it belongs to
	tag      uint8  // index into tagTable
	marked   bool   // the value stands between <text> and </text>
}

// A tagReader turns tag-value text into the JSON shape.
type tagReader struct {
	doc     *Doc
	src     string
	tags    []tag
	names   map[string]uint8
	entries []entry
	owners  []owner
	windows bool // lines end with CR LF
	places  *places
	more    int // problems beyond maxFound
}

// readTagValue reads src, which it keeps.
func (d *Doc) readTagValue(src string, b *budget.Budget) error {
	if err := b.Step(int64(1 + len(src)/16)); err != nil {
		return err
	}
	if uint64(len(src)) > 1<<31-1 {
		return &budget.Breach{What: "file size", Limit: 1<<31 - 1}
	}
	d.places = &places{src: src, lines: span.NewLines(src)}
	r := &tagReader{doc: d, src: src, tags: tagTable(), places: d.places}
	r.names = make(map[string]uint8, len(r.tags))
	for i, t := range r.tags {
		r.names[t.name] = uint8(i)
	}
	r.scan()
	r.group()
	parsed, err := tree.JSON(r.shape(), b)
	if err != nil {
		return err
	}
	d.root = parsed.Root()
	d.unsaid = r.more
	return nil
}

// problem records what is wrong with a range of the source.
func (r *tagReader) problem(off, end int, message string) {
	if len(r.doc.found) >= maxFound {
		r.more++
		return
	}
	r.doc.found = append(r.doc.found, sbom.Problem{At: r.places.source(off, end), Rule: "syntax", Message: message})
}

// scan notes the tags in the order of the text.
func (r *tagReader) scan() {
	r.entries = make([]entry, 0, strings.Count(r.src, "\n")+1)
	pos := 0
	if strings.HasPrefix(r.src, "\ufeff") {
		pos = len("\ufeff")
	}
	for pos < len(r.src) {
		end := len(r.src)
		next := end
		if n := strings.IndexByte(r.src[pos:], '\n'); n >= 0 {
			end, next = pos+n, pos+n+1
		}
		if end > pos && r.src[end-1] == '\r' {
			r.windows = r.windows || pos == 0 || len(r.entries) == 0
			end--
		}
		pos = max(next, r.line(pos, end))
	}
}

// line reads the line from off to end and returns where reading goes on, which
// is behind the line if its text has several lines.
func (r *tagReader) line(off, end int) int {
	line := r.src[off:end]
	content := strings.TrimLeft(line, " \t")
	if content == "" || content[0] == '#' {
		return end
	}
	start := end - len(content)
	name, _, ok := strings.Cut(content, ":")
	name = strings.TrimRight(name, " \t")
	if !ok || !isIDString(name, "_-") {
		r.problem(start, end, "neither a tag with a value nor a comment")
		return end
	}
	from := start + strings.IndexByte(content, ':') + 1
	e := entry{at: uint32(start)}
	for from < end && (r.src[from] == ' ' || r.src[from] == '\t') {
		from++
	}
	resume := end
	if strings.HasPrefix(r.src[from:end], "<text>") {
		from += len("<text>")
		to := len(r.src)
		if n := strings.Index(r.src[from:], "</text>"); n >= 0 {
			to = from + n
			resume = r.behind(to + len("</text>"))
		} else {
			r.problem(start, end, "<text> without </text>: the rest of the file is taken for it")
			resume = len(r.src)
		}
		e.off, e.end, e.marked = uint32(from), uint32(to), true
	} else {
		to := from + len(strings.TrimRight(r.src[from:end], " \t"))
		e.off, e.end = uint32(from), uint32(to)
	}
	number, ok := r.names[otherName(name)]
	if !ok {
		r.problem(start, start+len(name), "unknown tag "+clip(name))
		return resume
	}
	e.tag = number
	r.entries = append(r.entries, e)
	return resume
}

// behind returns the end of the line on which a text ends, where nothing else
// may stand.
func (r *tagReader) behind(off int) int {
	end := len(r.src)
	if n := strings.IndexByte(r.src[off:], '\n'); n >= 0 {
		end = off + n
	}
	if rest := strings.TrimSpace(r.src[off:end]); rest != "" {
		r.problem(off, end, "text behind </text>")
	}
	return end
}

// value returns the text of an entry.
func (r *tagReader) value(e *entry) string {
	v := r.src[e.off:e.end]
	if r.windows && e.marked {
		return strings.ReplaceAll(v, "\r\n", "\n")
	}
	return v
}

// clip shortens a text of the document for a message.
func clip(s string) string {
	const most = 80
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
