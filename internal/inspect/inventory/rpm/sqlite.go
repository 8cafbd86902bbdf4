package rpm

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// sqliteMagic begins every SQLite file.
const sqliteMagic = "SQLite format 3\x00"

// Kinds of pages of a table (SQLite file format, section 1.6).
const (
	pageInterior = 0x05
	pageLeaf     = 0x0d
)

// maxPages bounds the pages that wait to be read.
const maxPages = 1 << 20

// A table reads the rows of one table at a time. It knows what rpm's database
// needs and nothing else: no indexes, no journal, no SQL.
type table struct {
	pages  pages
	usable int // bytes of a page that hold content
	page   []byte
	over   []byte
	blob   []byte
}

// sqlite visits the column "blob" of the table "Packages".
func (s *store) sqlite(head []byte, visit func([]byte) error) error {
	if len(head) < 100 {
		return errors.New("the database has no header")
	}
	size := int(binary.BigEndian.Uint16(head[16:]))
	if size == 1 {
		size = 65536
	}
	usable := size - int(head[20])
	if size < 512 || size&(size-1) != 0 || usable < 480 {
		return fmt.Errorf("a page size of %d bytes", size)
	}
	t := &table{pages: newPages(s, size), usable: usable, page: make([]byte, size), over: make([]byte, size)}
	root := uint32(0)
	err := t.rows(1, func(row []byte) error {
		if kind, _ := column(row, 0); string(kind) != "table" {
			return nil
		}
		if name, _ := column(row, 1); string(name) == "Packages" {
			number, _ := column(row, 3)
			root = 0
			for _, c := range number {
				root = root<<8 | uint32(c)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("the list of tables: %w", err)
	}
	if root == 0 {
		return errors.New("the database has no table Packages")
	}
	return t.rows(root, func(row []byte) error {
		blob, ok := column(row, 1)
		if !ok {
			return errors.New("a row without a header")
		}
		return visit(blob)
	})
}

// rows visits the rows of the table whose tree begins at page root, in the order
// of their keys.
func (t *table) rows(root uint32, visit func(row []byte) error) error {
	todo := []uint32{root}
	for len(todo) > 0 {
		number := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if err := t.pages.read(t.page, int64(number)-1); err != nil {
			return err
		}
		start := 0
		if number == 1 {
			start = 100 // the header of the file
		}
		h := t.page[start:]
		cells := int(binary.BigEndian.Uint16(h[3:]))
		switch h[0] {
		case pageInterior:
			if len(todo)+cells+1 > maxPages {
				return errors.New("too many pages")
			}
			todo = append(todo, binary.BigEndian.Uint32(h[8:]))
			for i := cells - 1; i >= 0; i-- {
				at, ok := t.cell(start+12, i)
				if !ok || at+4 > t.usable {
					return fmt.Errorf("page %d: a cell lies outside of it", number)
				}
				todo = append(todo, binary.BigEndian.Uint32(t.page[at:]))
			}
		case pageLeaf:
			for i := range cells {
				at, ok := t.cell(start+8, i)
				if !ok {
					return fmt.Errorf("page %d: a cell lies outside of it", number)
				}
				row, err := t.payload(at)
				if err != nil {
					return fmt.Errorf("page %d: %w", number, err)
				}
				if err := visit(row); err != nil {
					return err
				}
			}
		default:
			return fmt.Errorf("page %d is of no kind that a table has", number)
		}
	}
	return nil
}

// cell returns where cell i of the page begins; pointers is where its list does.
func (t *table) cell(pointers, i int) (at int, ok bool) {
	p := pointers + 2*i
	if p+2 > t.usable {
		return 0, false
	}
	at = int(binary.BigEndian.Uint16(t.page[p:]))
	return at, at < t.usable
}

// payload returns the content of the leaf cell at an offset of the page, joined
// with what overflows into other pages (section 1.6, "B-tree Pages").
func (t *table) payload(at int) ([]byte, error) {
	b := t.page[at:t.usable]
	size, n := varint(b)
	_, m := varint(b[n:])
	if n == 0 || m == 0 {
		return nil, errors.New("a cell is cut off")
	}
	b = b[n+m:]
	local := int(min(size, uint64(t.usable)))
	if size > uint64(t.usable-35) {
		least := (t.usable-12)*32/255 - 23
		local = least + int((size-uint64(least))%uint64(t.usable-4))
		if local > t.usable-35 {
			local = least
		}
	}
	if size > maxBlob || int64(size) > t.pages.s.size {
		return nil, fmt.Errorf("a row of %d bytes", size)
	}
	if local > len(b) || size > uint64(local) && local+4 > len(b) {
		return nil, errors.New("a cell is cut off")
	}
	if size <= uint64(local) {
		return b[:size], nil
	}
	t.blob = append(t.blob[:0], b[:local]...)
	next := binary.BigEndian.Uint32(b[local:])
	for uint64(len(t.blob)) < size {
		if err := t.pages.read(t.over, int64(next)-1); err != nil {
			return nil, err
		}
		next = binary.BigEndian.Uint32(t.over)
		t.blob = append(t.blob, t.over[4:min(uint64(t.usable), 4+size-uint64(len(t.blob)))]...)
	}
	return t.blob, nil
}

// column returns the bytes of column i of a row (section 2.1, "Record Format").
func column(row []byte, i int) ([]byte, bool) {
	head, n := varint(row)
	if n == 0 || head > uint64(len(row)) || head < uint64(n) {
		return nil, false
	}
	types, body := row[n:head], row[head:]
	for ; len(types) > 0; i-- {
		typ, n := varint(types)
		if n == 0 {
			return nil, false
		}
		types = types[n:]
		size := uint64(0)
		switch {
		case typ >= 12:
			size = (typ - 12) / 2
		case typ <= 4:
			size = typ
		case typ == 5:
			size = 6
		case typ <= 7:
			size = 8
		}
		if size > uint64(len(body)) {
			return nil, false
		}
		if i == 0 {
			return body[:size], true
		}
		body = body[size:]
	}
	return nil, false
}

// varint reads a number of up to nine bytes; n is 0 where it is cut off.
func varint(b []byte) (v uint64, n int) {
	for n < len(b) {
		c := b[n]
		n++
		if n == 9 {
			return v<<8 | uint64(c), n
		}
		v = v<<7 | uint64(c&0x7f)
		if c < 0x80 {
			return v, n
		}
	}
	return 0, 0
}
