package rpm

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// bdbMagic marks a Berkeley DB file with a hash table.
const bdbMagic = 0x00061561

// Kinds of pages, and of entries on a page, of a Berkeley DB hash table.
const (
	bdbUnsorted = 2 // before 4.6
	bdbOverflow = 7
	bdbSorted   = 13
	bdbOffPage  = 3 // an entry whose value lies on overflow pages
)

// bdbHead is the size of what stands in front of every page's content.
const bdbHead = 26

// A hash is a Berkeley DB hash table while its values are read.
type hash struct {
	pages pages
	order binary.ByteOrder
	over  []byte
	blob  []byte
}

// bdb visits the values that lie on overflow pages; package headers always do.
// Pages that are damaged cost their own packages only.
func (s *store) bdb(head []byte, order binary.ByteOrder, visit func([]byte) error) error {
	if len(head) < 36 {
		return errors.New("the database has no header")
	}
	size, last := int64(order.Uint32(head[20:])), int64(order.Uint32(head[32:]))
	if size < 512 || size > 65536 || size&(size-1) != 0 {
		return fmt.Errorf("a page size of %d bytes", size)
	}
	if head[24] != 0 {
		return errors.New("the database is encrypted")
	}
	h := &hash{pages: newPages(s, int(size)), order: order, over: make([]byte, size)}
	page := make([]byte, size)
	var bad error
	for n := int64(1); n <= last && (n+1)*size <= s.size; n++ {
		if err := s.read(page, n*size); err != nil {
			return err
		}
		if kind := page[25]; kind != bdbUnsorted && kind != bdbSorted {
			continue
		}
		if err := h.page(page, visit); err != nil {
			if bad = fmt.Errorf("page %d: %w", n, err); budget.IsBreach(err) {
				return bad
			}
		}
	}
	if bad == nil && (last+1)*size > s.size {
		bad = errors.New("the database is cut off")
	}
	return bad
}

// page visits the values of one page of the table: entries are pairs of a key and
// a value. It goes on behind a damaged one.
func (h *hash) page(page []byte, visit func([]byte) error) error {
	entries := int(h.order.Uint16(page[20:]))
	if bdbHead+2*entries > len(page) {
		return errors.New("more entries than there is room for")
	}
	var bad error
	for i := 1; i < entries; i += 2 {
		at := int(h.order.Uint16(page[bdbHead+2*i:]))
		if at >= len(page) || page[at] != bdbOffPage {
			continue
		}
		if at+12 > len(page) {
			bad = errors.New("an entry is cut off")
			continue
		}
		if err := h.value(h.order.Uint32(page[at+4:]), int64(h.order.Uint32(page[at+8:]))); budget.IsBreach(err) {
			return err
		} else if err != nil {
			bad = err
			continue
		}
		if err := visit(h.blob); err != nil {
			return err
		}
	}
	return bad
}

// value joins a value of size bytes from a chain of overflow pages.
func (h *hash) value(number uint32, size int64) error {
	if size > maxBlob || size > h.pages.s.size {
		return fmt.Errorf("a value of %d bytes", size)
	}
	h.blob = h.blob[:0]
	for number != 0 && int64(len(h.blob)) < size {
		if err := h.pages.read(h.over, int64(number)); err != nil {
			return err
		}
		if h.over[25] != bdbOverflow {
			return fmt.Errorf("page %d holds no part of a value", number)
		}
		n := min(int(h.order.Uint16(h.over[22:])), len(h.over)-bdbHead) // bytes on the last page
		number = h.order.Uint32(h.over[16:])
		if number != 0 {
			n = len(h.over) - bdbHead
		}
		h.blob = append(h.blob, h.over[bdbHead:bdbHead+n]...)
	}
	if int64(len(h.blob)) < size {
		return errors.New("a value is cut off")
	}
	h.blob = h.blob[:size]
	return nil
}
