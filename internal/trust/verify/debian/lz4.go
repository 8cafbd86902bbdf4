package debian

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// lz4Reader unpacks an LZ4 frame, as apt keeps its lists (lz4_Frame_format.md and
// lz4_Block_format.md of the LZ4 project). Checksums are skipped: what comes out
// is compared with a signed hash.
type lz4Reader struct {
	in      io.Reader
	window  []byte // what was unpacked; the last 64 KiB are what matches may refer to
	at      int    // of window that was handed on
	packed  []byte
	block   int  // most bytes of a block
	trailer bool // blocks have checksums
	total   bool // the frame has one
	begun   bool
	err     error
}

const lz4Window = 64 << 10

// errLZ4 is the error of everything that is not LZ4.
var errLZ4 = errors.New("the LZ4 data is damaged")

func newLZ4(in io.Reader) *lz4Reader { return &lz4Reader{in: in} }

// Read implements io.Reader.
func (z *lz4Reader) Read(p []byte) (int, error) {
	for z.at == len(z.window) && z.err == nil {
		z.err = z.next()
	}
	if z.at == len(z.window) {
		return 0, z.err
	}
	n := copy(p, z.window[z.at:])
	z.at += n
	return n, nil
}

// next unpacks a block.
func (z *lz4Reader) next() error {
	if !z.begun {
		if err := z.header(); err != nil {
			return err
		}
		z.begun = true
	}
	size, err := z.number()
	if err != nil {
		return err
	}
	if size == 0 {
		return z.end()
	}
	plain := size>>31 == 1
	if size &= 1<<31 - 1; int(size) > z.block {
		return fmt.Errorf("%w: a block of %d bytes", errLZ4, size)
	}
	z.packed = z.packed[:size]
	if _, err := io.ReadFull(z.in, z.packed); err != nil {
		return unexpected(err)
	}
	if z.trailer {
		if _, err := z.number(); err != nil {
			return err
		}
	}
	if keep := len(z.window) - lz4Window; keep > 0 {
		z.window = z.window[:copy(z.window, z.window[keep:])]
	}
	z.at = len(z.window)
	if plain {
		z.window = append(z.window, z.packed...)
		return nil
	}
	return z.unpack()
}

// header reads the head of the frame behind its magic number.
func (z *lz4Reader) header() error {
	var head [6]byte
	if _, err := io.ReadFull(z.in, head[:]); err != nil {
		return unexpected(err)
	}
	flags, size := head[4], head[5]>>4&7
	if flags>>6 != 1 || flags&1 == 1 || size < 4 {
		return fmt.Errorf("%w: its header is not known", errLZ4)
	}
	z.trailer, z.total = flags>>4&1 == 1, flags>>2&1 == 1
	z.block = 1 << (8 + 2*size)
	rest := 1
	if flags>>3&1 == 1 {
		rest += 8 // the size, which is not believed
	}
	var skip [9]byte
	if _, err := io.ReadFull(z.in, skip[:rest]); err != nil {
		return unexpected(err)
	}
	z.packed = make([]byte, z.block)
	return nil
}

// end reads the checksum of the frame. One frame is a file.
func (z *lz4Reader) end() error {
	if z.total {
		if _, err := z.number(); err != nil {
			return err
		}
	}
	return io.EOF
}

func (z *lz4Reader) number() (uint32, error) {
	var b [4]byte
	if _, err := io.ReadFull(z.in, b[:]); err != nil {
		return 0, unexpected(err)
	}
	return binary.LittleEndian.Uint32(b[:]), nil
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// unpack takes a block apart: literals, then a match, over and over.
func (z *lz4Reader) unpack() error {
	in, limit := z.packed, len(z.window)+z.block
	for len(in) > 0 {
		token := in[0]
		in = in[1:]
		n, rest, ok := lz4Length(int(token>>4), in)
		if !ok || n > len(rest) || len(z.window)+n > limit {
			return errLZ4
		}
		z.window = append(z.window, rest[:n]...)
		if in = rest[n:]; len(in) == 0 {
			return nil // the last sequence has no match
		}
		if len(in) < 2 {
			return errLZ4
		}
		offset := int(in[0]) | int(in[1])<<8
		m, rest, ok := lz4Length(int(token&15), in[2:])
		m += 4
		if !ok || offset == 0 || offset > len(z.window) || len(z.window)+m > limit {
			return errLZ4
		}
		in = rest
		for ; m > 0; m -= offset { // a match may overlap itself
			from := len(z.window) - offset
			z.window = append(z.window, z.window[from:from+min(m, offset)]...)
		}
	}
	return errLZ4
}

// lz4Length reads a length that goes on while bytes are 255.
func lz4Length(n int, in []byte) (int, []byte, bool) {
	if n < 15 {
		return n, in, true
	}
	for i, b := range in {
		if n += int(b); b != 255 {
			return n, in[i+1:], true
		}
	}
	return 0, nil, false
}
