package advisory

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// The file: a head, then the sections one after the other. The head holds the
// magic, the versions of layout and coarse keys, the table of sections with the
// hash of each, and its own hash.
const (
	magic     = "ossay\x00db"
	layout    = 2
	sections  = 11
	entrySize = 16 + sha256.Size
	headSize  = len(magic) + 8 + sections*entrySize + sha256.Size
)

// The sections.
const (
	secMeta        = iota // JSON: counts, dates, sources
	secStrings            // interned strings: length, bytes
	secVersions           // interned versions with their coarse keys, see versionTable
	secKeys               // sorted: string reference, postings offset (4+4 bytes)
	secPosts              // postings of each key
	secRecords            // offsets of records (4 bytes each), then records
	secIDs                // sorted: string reference, record (4+4 bytes)
	secBriefBlocks        // the blocks of secBriefs, see shelf
	secWholeBlocks        // the blocks of secWholes
	secBriefs             // compressed summaries and references, verified block by block
	secWholes             // compressed records as OSV JSON, verified block by block
)

// shelved reports whether a section is verified block by block when it is read,
// and not when the database is opened.
func shelved(section int) bool { return section == secBriefs || section == secWholes }

// ErrForeign is the error for a file that is not an advisory database.
var ErrForeign = errors.New("not an advisory database")

// ErrDamaged is the error for an advisory database whose hashes do not match.
var ErrDamaged = errors.New("advisory database is damaged")

// head builds the head for sections of the given content.
func head(parts *[sections][]byte, keyVersion uint32) []byte {
	b := append(make([]byte, 0, headSize), magic...)
	b = binary.LittleEndian.AppendUint32(b, layout)
	b = binary.LittleEndian.AppendUint32(b, keyVersion)
	off := uint64(headSize)
	for i := range parts {
		size := uint64(len(parts[i]))
		b = binary.LittleEndian.AppendUint64(b, off)
		b = binary.LittleEndian.AppendUint64(b, size)
		var sum [sha256.Size]byte
		if !shelved(i) {
			sum = sha256.Sum256(parts[i])
		}
		b = append(b, sum[:]...)
		off += size
	}
	sum := sha256.Sum256(b)
	return append(b, sum[:]...)
}

// split verifies the head and every section that is not shelved, and cuts data up.
func split(data []byte, keyVersion uint32) (parts [sections][]byte, err error) {
	if len(data) < headSize || !bytes.HasPrefix(data, []byte(magic)) {
		return parts, ErrForeign
	}
	h := data[:headSize-sha256.Size]
	if sum := sha256.Sum256(h); !bytes.Equal(sum[:], data[len(h):headSize]) {
		return parts, fmt.Errorf("%w: its head does not match its hash", ErrDamaged)
	}
	p := h[len(magic):]
	if v := binary.LittleEndian.Uint32(p); v != layout {
		return parts, fmt.Errorf("%w: layout %d, this program reads %d; build it again", ErrForeign, v, layout)
	}
	if v := binary.LittleEndian.Uint32(p[4:]); v != keyVersion {
		return parts, fmt.Errorf("%w: version keys %d, this program has %d; build it again", ErrForeign, v, keyVersion)
	}
	p = p[8:]
	end := uint64(headSize)
	for i := range parts {
		off, size := binary.LittleEndian.Uint64(p), binary.LittleEndian.Uint64(p[8:])
		if off != end || size > uint64(len(data))-off {
			return parts, fmt.Errorf("%w: it is cut short", ErrDamaged)
		}
		end = off + size
		parts[i] = data[off:end:end]
		if !shelved(i) {
			if sum := sha256.Sum256(parts[i]); !bytes.Equal(sum[:], p[16:entrySize]) {
				return parts, fmt.Errorf("%w: section %d does not match its hash", ErrDamaged, i)
			}
		}
		p = p[entrySize:]
	}
	if end != uint64(len(data)) {
		return parts, fmt.Errorf("%w: %d bytes follow its end", ErrDamaged, uint64(len(data))-end)
	}
	return parts, nil
}

// cursor reads varints and strings of a verified section. A value out of range
// sets bad, so that a damaged file that slipped through can never lead astray.
type cursor struct {
	b   []byte
	bad bool
}

func (c *cursor) num() uint64 {
	v, n := binary.Uvarint(c.b)
	if n <= 0 {
		c.b, c.bad = nil, true
		return 0
	}
	c.b = c.b[n:]
	return v
}

// count reads the length of a list whose elements take at least a byte each.
func (c *cursor) count() int {
	n := c.num()
	if n > uint64(len(c.b)) {
		c.b, c.bad = nil, true
		return 0
	}
	return int(n)
}

// within returns n if a list of so many elements can stand in what is left.
func (c *cursor) within(n uint64) uint64 {
	if n > uint64(len(c.b)) {
		c.b, c.bad = nil, true
		return 0
	}
	return n
}

// take reads n bytes.
func (c *cursor) take(n int) []byte {
	if n < 0 || n > len(c.b) {
		c.b, c.bad = nil, true
		return nil
	}
	b := c.b[:n:n]
	c.b = c.b[n:]
	return b
}

// bytes reads a length and as many bytes.
func (c *cursor) bytes() []byte { return c.take(c.count()) }

// refs reads a list of references into the given slice.
func (c *cursor) refs(into []uint32) []uint32 {
	n := c.count()
	into = slices.Grow(into[:0], n)[:n]
	for i := range into {
		into[i] = uint32(c.num())
	}
	return into
}

// appendRefs writes a list of references.
func appendRefs(out []byte, refs []uint32) []byte {
	out = binary.AppendUvarint(out, uint64(len(refs)))
	for _, r := range refs {
		out = binary.AppendUvarint(out, uint64(r))
	}
	return out
}
