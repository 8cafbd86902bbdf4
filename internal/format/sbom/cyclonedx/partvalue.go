package cyclonedx

import (
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An entryReader takes values out of the text of an entry that package tree has
// read before, so it finds brackets, quotes and commas where they must be. It
// makes no tree: that is most of the memory of a conversion.
type entryReader struct {
	jsonReader
	text string // of the document
	pos  int
	end  int // of the entry
	// What has been read of the objects and lists that are open.
	openKids []*value
	openKeys []string
}

// entry reads the entry at a range of the text.
func (r *entryReader) entry(e [2]uint32) *value {
	r.pos, r.end = int(e[0]), int(e[1])
	r.openKids, r.openKeys = r.openKids[:0], r.openKeys[:0]
	return r.any()
}

// skip goes over white space, and commas and colons, and returns the next byte,
// 0 at the end.
func (r *entryReader) skip() byte {
	for r.pos < r.end {
		switch c := r.text[r.pos]; c {
		case ' ', '\n', '\r', '\t', ',', ':':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

// any reads a value. Its depth is that of what package tree has read.
func (r *entryReader) any() *value {
	switch r.skip() {
	case '{':
		return r.object()
	case '[':
		return r.list()
	case '"':
		v := r.make(tree.String)
		v.text = r.quoted()
		return v
	}
	off := r.pos
	for r.pos < r.end && strings.IndexByte(" \n\r\t,:]}", r.text[r.pos]) < 0 {
		r.pos++
	}
	word := r.text[off:r.pos]
	switch word {
	case "null", "":
		return r.make(tree.Null)
	case "true", "false":
		v := r.make(tree.Bool)
		v.text = word
		return v
	}
	v := r.make(tree.Number)
	v.text = word
	return v
}

func (r *entryReader) object() *value {
	v := r.make(tree.Map)
	v.off = uint32(r.pos)
	r.pos++
	mark, markKeys := len(r.openKids), len(r.openKeys)
	for r.skip() == '"' {
		key := r.quoted()
		kid := r.any()
		r.openKeys, r.openKids = append(r.openKeys, key), append(r.openKids, kid)
	}
	r.pos++
	v.end = uint32(r.pos)
	kids, keys := r.openKids[mark:], r.openKeys[markKeys:]
	v.kids, v.keys = r.room(len(kids), true)
	seen := newKeys(len(kids))
	for i, kid := range kids {
		v.put(seen, keys[i], kid)
	}
	r.openKids, r.openKeys = r.openKids[:mark], r.openKeys[:markKeys]
	return v
}

func (r *entryReader) list() *value {
	v := r.make(tree.List)
	r.pos++
	mark := len(r.openKids)
	for c := r.skip(); c != ']' && c != '}' && c != 0; c = r.skip() {
		kid := r.any()
		r.openKids = append(r.openKids, kid)
	}
	r.pos++
	v.kids, _ = r.room(len(r.openKids)-mark, false)
	v.kids = append(v.kids, r.openKids[mark:]...)
	r.openKids = r.openKids[:mark]
	return v
}

// quoted reads a string. One with escapes is left to package tree.
func (r *entryReader) quoted() string {
	off := r.pos
	plain := true
	for i := r.pos + 1; i < r.end; i++ {
		switch c := r.text[i]; {
		case c == '"':
			r.pos = i + 1
			if s := r.text[off+1 : i]; plain || utf8.ValidString(s) && strings.IndexByte(s, '\\') < 0 {
				return s
			}
			doc, err := tree.JSON(r.text[off:r.pos], nil)
			if err != nil {
				return "" // it has been read before
			}
			return doc.Root().Text()
		case c == '\\':
			plain = false
			i++
		case c >= utf8.RuneSelf:
			plain = false
		}
	}
	r.pos = r.end
	return ""
}
