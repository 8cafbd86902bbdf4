package git

import (
	"bufio"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
	"io"
	"strconv"

	"github.com/klauspost/compress/zlib"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A stretch is a part of a file, read in order.
type stretch struct {
	at       io.ReaderAt
	off, end int64
	err      error // what the file said, other than its end
}

// Read implements io.Reader.
func (s *stretch) Read(p []byte) (int, error) {
	if s.off >= s.end {
		return 0, io.EOF
	}
	n, err := s.at.ReadAt(p[:min(int64(len(p)), s.end-s.off)], s.off)
	s.off += int64(n)
	if n > 0 {
		return n, nil
	}
	if err != nil && err != io.EOF {
		s.err = err
	}
	return 0, err
}

// A scratch is what reading one object needs: a decompressor with its buffers.
// It serves one goroutine at a time and is kept in a pool.
type scratch struct {
	src    stretch
	start  int64 // where the stretch began
	buf    *bufio.Reader
	z      io.ReadCloser // a zlib reader over buf, also a zlib.Resetter
	hash   hash.Hash
	delta  []byte
	window []byte // names of a pack index
}

// seek makes the scratch read the stretch [off, end) of a file.
func (s *scratch) seek(at io.ReaderAt, off, end int64) {
	s.src = stretch{at: at, off: off, end: end}
	s.start = off
	if s.buf == nil {
		s.buf = bufio.NewReaderSize(&s.src, 4096)
		return
	}
	s.buf.Reset(&s.src)
}

// consumed returns the bytes of the stretch that have been used.
func (s *scratch) consumed() int64 { return s.src.off - s.start - int64(s.buf.Buffered()) }

// inflate begins a zlib stream that should hold size bytes. Deflate needs five
// bytes more for each block that it stores as is; the generous bound keeps a
// stream of empty blocks from being read to the end of a large file.
func (s *scratch) inflate(size int64) error {
	s.src.end = min(s.src.end, s.src.off+2*min(size, 1<<40)+(64<<10))
	if s.z == nil {
		z, err := zlib.NewReader(s.buf)
		if err != nil {
			return s.failed(err)
		}
		s.z = z
		return nil
	}
	return s.failed(s.z.(zlib.Resetter).Reset(s.buf, nil))
}

// failed tells a file that cannot be read from data that is damaged.
func (s *scratch) failed(err error) error {
	switch {
	case err == nil:
		return nil
	case s.src.err != nil:
		return s.src.err
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return damaged("compressed data is cut short")
	}
	return damaged("compressed data: %v", err)
}

// head fills p with the beginning of a stream, or with all there is. A stream
// that is cut short is found by [scratch.content] or by whoever parses p.
func (s *scratch) head(p []byte) (int, error) {
	n, err := io.ReadFull(s.z, p)
	if (err == io.EOF || err == io.ErrUnexpectedEOF) && s.src.err == nil {
		err = nil
	}
	return n, s.failed(err)
}

// firstAlloc is the most that is allocated on the word of a stated size, in
// bytes. Beyond it, memory grows with the data that really comes.
const firstAlloc = 1 << 20

// content inflates the rest of a stream that holds size bytes in all, of which
// dst has the first. It is damaged if there are more or fewer.
func (s *scratch) content(dst []byte, size, ratio int64) ([]byte, error) {
	if int64(len(dst)) > size {
		return nil, damaged("more than the stated %d bytes", size)
	}
	if want := min(size, firstAlloc); int64(cap(dst)) < want {
		dst = append(make([]byte, 0, want), dst...)
	}
	for int64(len(dst)) < size {
		if len(dst) == cap(dst) {
			if err := checkRatio(int64(len(dst)), s.consumed(), ratio); err != nil {
				return nil, err
			}
			grown := make([]byte, len(dst), min(size, 2*int64(cap(dst))))
			copy(grown, dst)
			dst = grown
		}
		n, err := s.z.Read(dst[len(dst):min(int64(cap(dst)), size)])
		dst = dst[:len(dst)+n]
		if err == io.EOF && int64(len(dst)) < size {
			return nil, damaged("%d bytes of the stated %d", len(dst), size)
		}
		if err != nil && err != io.EOF {
			return nil, s.failed(err)
		}
	}
	var more [1]byte // at the end there is nothing but the checksum
	switch n, err := io.ReadFull(s.z, more[:]); {
	case n > 0:
		return nil, damaged("more than the stated %d bytes", size)
	case err != io.EOF:
		return nil, s.failed(err)
	}
	return dst, checkRatio(size, s.consumed(), ratio)
}

// checkRatio compares the size of an object or delta with what is stored for
// it. The first MiB is free, as in [budget.Budget.Inflate].
func checkRatio(size, stored, ratio int64) error {
	if size > firstAlloc && size/ratio > stored {
		return &budget.Breach{What: "ratio", Limit: ratio}
	}
	return nil
}

// sum returns the ID of an object: the hash of its kind, its size in decimal
// and a zero byte, and its content.
func (s *scratch) sum(k kind, data []byte, hashSize int) ID {
	if s.hash == nil {
		if s.hash = sha1.New(); hashSize == maxHash {
			s.hash = sha256.New()
		}
	}
	s.hash.Reset()
	var head [40]byte
	h := append(head[:0], k.String()...)
	h = append(h, ' ')
	h = strconv.AppendInt(h, int64(len(data)), 10)
	s.hash.Write(append(h, 0))
	s.hash.Write(data)
	id := ID{n: uint8(hashSize)}
	s.hash.Sum(id.sum[:0])
	return id
}
