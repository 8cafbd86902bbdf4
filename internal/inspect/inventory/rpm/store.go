package rpm

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// maxBlob bounds one package's header in bytes; those of packages with a hundred
// thousand files have some 20 MiB.
const maxBlob = 64 << 20

// errCycle is the error for pages that are used twice, which no sound database has.
var errCycle = errors.New("a page is used twice")

// A store is a database file. Each kind of database calls visit for every
// package's header; the bytes are valid until visit returns.
type store struct {
	r      io.ReaderAt
	size   int64
	budget *budget.Budget
}

// each finds out which database it is and visits its headers. ok is false for a
// file that is none.
func (s *store) each(visit func(blob []byte) error) (ok bool, err error) {
	head := make([]byte, 100)
	n, err := s.r.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return false, err
	}
	if n < 32 {
		return false, nil
	}
	head = head[:n]
	switch {
	case bytes.HasPrefix(head, []byte(sqliteMagic)):
		return true, s.sqlite(head, visit)
	case bytes.HasPrefix(head, []byte(ndbMagic)):
		return true, s.ndb(head, visit)
	case binary.LittleEndian.Uint32(head[12:]) == bdbMagic:
		return true, s.bdb(head, binary.LittleEndian, visit)
	case binary.BigEndian.Uint32(head[12:]) == bdbMagic:
		return true, s.bdb(head, binary.BigEndian, visit)
	}
	return false, nil
}

// read fills b from the offset.
func (s *store) read(b []byte, off int64) error {
	if off < 0 || off+int64(len(b)) > s.size {
		return fmt.Errorf("the database ends before byte %d", off+int64(len(b)))
	}
	if err := s.budget.Step(4 + int64(len(b)>>12)); err != nil {
		return err
	}
	if n, err := s.r.ReadAt(b, off); n < len(b) {
		return fmt.Errorf("read at byte %d: %w", off, err)
	}
	return nil
}

// pages are the pages of a database, each of which may be used once.
type pages struct {
	s    *store
	size int
	used []uint64 // a bit for each page
}

func newPages(s *store, size int) pages {
	return pages{s: s, size: size, used: make([]uint64, s.size/int64(size)/64+1)}
}

// read fills b with the page at place: places count from zero.
func (p *pages) read(b []byte, place int64) error {
	if place < 0 || place >= p.s.size/int64(p.size) {
		return fmt.Errorf("the database ends before page %d", place)
	}
	if p.used[place/64]&(1<<(place%64)) != 0 {
		return fmt.Errorf("page %d: %w", place, errCycle)
	}
	p.used[place/64] |= 1 << (place % 64)
	return p.s.read(b[:p.size], place*int64(p.size))
}
