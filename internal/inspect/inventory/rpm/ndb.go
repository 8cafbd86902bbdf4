package rpm

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Marks of rpm's own database, Packages.db.
const (
	ndbMagic     = "RpmP"
	ndbSlotMagic = "Slot"
	ndbBlobMagic = "BlbS"
)

const (
	ndbSlot = 16   // bytes of a slot, and of a block
	ndbPage = 4096 // bytes of a page of slots
)

// ndb visits the blobs of all slots. The first two slots of the first page are
// the header: magic, version, generation, number of slot pages.
func (s *store) ndb(head []byte, visit func([]byte) error) error {
	if v := binary.LittleEndian.Uint32(head[4:]); v != 0 {
		return fmt.Errorf("version %d of the database is not known", v)
	}
	count := int64(binary.LittleEndian.Uint32(head[12:]))
	if count == 0 || count*ndbPage > s.size {
		return errors.New("there are more pages of slots than the database has bytes for")
	}
	left := s.size // blobs do not overlap, so all of them together are no more
	page := make([]byte, ndbPage)
	var blob []byte
	for i := range count {
		if err := s.read(page, i*ndbPage); err != nil {
			return err
		}
		start := 0
		if i == 0 {
			start = 2 * ndbSlot
		}
		for at := start; at < ndbPage; at += ndbSlot {
			slot := page[at : at+ndbSlot]
			if string(slot[:4]) != ndbSlotMagic {
				return fmt.Errorf("no slot at byte %d", i*ndbPage+int64(at))
			}
			number := binary.LittleEndian.Uint32(slot[4:])
			if number == 0 {
				continue
			}
			var err error
			if blob, err = s.ndbBlob(number, int64(binary.LittleEndian.Uint32(slot[8:]))*ndbSlot, blob, &left); err != nil {
				return err
			}
			if err := visit(blob); err != nil {
				return err
			}
		}
	}
	return nil
}

// ndbBlob reads the blob of a package into into.
func (s *store) ndbBlob(number uint32, off int64, into []byte, left *int64) ([]byte, error) {
	var head [ndbSlot]byte
	if err := s.read(head[:], off); err != nil {
		return nil, err
	}
	size := int64(binary.LittleEndian.Uint32(head[12:]))
	if string(head[:4]) != ndbBlobMagic || binary.LittleEndian.Uint32(head[4:]) != number {
		return nil, fmt.Errorf("package %d is not where its slot says", number)
	}
	if *left -= size; size > maxBlob || *left < 0 {
		return nil, fmt.Errorf("package %d has a header of %d bytes", number, size)
	}
	if off+ndbSlot+size > s.size {
		return nil, fmt.Errorf("the header of package %d is cut off", number)
	}
	if int64(cap(into)) < size {
		into = make([]byte, size)
	}
	into = into[:size]
	return into, s.read(into, off+ndbSlot)
}
