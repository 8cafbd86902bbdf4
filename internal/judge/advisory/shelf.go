package advisory

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"sort"

	"github.com/klauspost/compress/zstd"
)

// A shelf keeps one text for each record, in record order, in compressed blocks
// that are verified when they are read: most runs read few of them.
//
//	blocks: for each block its first record (4 bytes), offset (8), size (4), SHA-256
//	data:   the compressed blocks; inside, for each record a length and its text
type shelf struct{ blocks, data []byte }

const (
	blockTarget = 128 << 10 // bytes of text after which a block ends
	blockRow    = 4 + 8 + 4 + sha256.Size
	maxBlock    = 64 << 20 // what a block of a hostile file may expand to
)

// packShelf writes a shelf of n texts, which read gives one by one.
func packShelf(n int, read func(i int, into []byte) ([]byte, error)) (shelf, error) {
	var s shelf
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedDefault))
	if err != nil {
		return s, err
	}
	defer enc.Close()
	var block, text []byte
	first := 0
	for i := range n {
		if text, err = read(i, text[:0]); err != nil {
			return s, err
		}
		block = append(binary.AppendUvarint(block, uint64(len(text))), text...)
		if len(block) < blockTarget && i+1 < n {
			continue
		}
		at := len(s.data)
		s.data = enc.EncodeAll(block, s.data)
		sum := sha256.Sum256(s.data[at:])
		s.blocks = binary.LittleEndian.AppendUint32(s.blocks, uint32(first))
		s.blocks = binary.LittleEndian.AppendUint64(s.blocks, uint64(at))
		s.blocks = binary.LittleEndian.AppendUint32(s.blocks, uint32(len(s.data)-at))
		s.blocks = append(s.blocks, sum[:]...)
		block, first = block[:0], i+1
	}
	return s, nil
}

// len returns the number of blocks.
func (s shelf) len() int { return len(s.blocks) / blockRow }

// first returns the first record of block k; the one behind the last block has none.
func (s shelf) first(k int) int { return int(binary.LittleEndian.Uint32(s.blocks[k*blockRow:])) }

// A shelfReader reads texts of one shelf and keeps the block that it read last.
// Asking in record order reads every block once.
type shelfReader struct {
	shelf
	block int // that is in text; -1 for none
	text  []byte
	dec   *zstd.Decoder
	next  int // record that begins at rest
	rest  cursor
}

func newShelfReader(s shelf) shelfReader { return shelfReader{shelf: s, block: -1} }

// of returns the text of a record; it is valid until the next call.
func (r *shelfReader) of(record int) ([]byte, error) {
	k := sort.Search(r.len(), func(k int) bool { return r.first(k) > record }) - 1
	if k < 0 || record < 0 {
		return nil, fmt.Errorf("%w: no text block for record %d", ErrDamaged, record)
	}
	if err := r.load(k); err != nil {
		return nil, err
	}
	if record < r.next {
		r.next, r.rest = r.first(k), cursor{b: r.text}
	}
	for {
		text := r.rest.bytes()
		if r.rest.bad {
			r.block = -1
			return nil, fmt.Errorf("%w: no text for record %d", ErrDamaged, record)
		}
		r.next++
		if r.next > record {
			return text, nil
		}
	}
}

// load verifies and decompresses block k.
func (r *shelfReader) load(k int) error {
	if r.block == k {
		return nil
	}
	row := r.blocks[k*blockRow:]
	off, size := binary.LittleEndian.Uint64(row[4:]), uint64(binary.LittleEndian.Uint32(row[12:]))
	if off > uint64(len(r.data)) || size > uint64(len(r.data))-off {
		return fmt.Errorf("%w: text block %d is cut short", ErrDamaged, k)
	}
	packed := r.data[off : off+size]
	if sum := sha256.Sum256(packed); !bytes.Equal(sum[:], row[16:blockRow]) {
		return fmt.Errorf("%w: text block %d does not match its hash", ErrDamaged, k)
	}
	if r.dec == nil {
		dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxBlock), zstd.WithDecoderLowmem(true))
		if err != nil {
			return err
		}
		r.dec = dec
	}
	text, err := r.dec.DecodeAll(packed, r.text[:0])
	if err != nil {
		return fmt.Errorf("%w: text block %d: %v", ErrDamaged, k, err)
	}
	r.text, r.block = text, k
	r.next, r.rest = r.first(k), cursor{b: text}
	return nil
}

// verify reads every block.
func (r *shelfReader) verify() error {
	for k := range r.len() {
		if err := r.load(k); err != nil {
			return err
		}
	}
	return nil
}

// spooled returns a function for [packShelf] that reads texts back from a spool.
func spooled(spool io.ReaderAt, place func(i int) (off int64, size int)) func(int, []byte) ([]byte, error) {
	return func(i int, into []byte) ([]byte, error) {
		off, size := place(i)
		into = slices.Grow(into, size)[:size]
		if _, err := spool.ReadAt(into, off); err != nil && err != io.EOF {
			return nil, fmt.Errorf("reading spooled texts: %w", err)
		}
		return into, nil
	}
}
