package object

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// Reader returns the bytes of s as they stand in the file, cut at its end; they
// may be compressed.
func (f *File) Reader(s *Section) io.ReaderAt {
	if s.NoBits || s.Off >= f.src.size {
		return bytes.NewReader(nil)
	}
	return io.NewSectionReader(f.src.r, int64(s.Off), int64(min(s.Size, f.src.size-s.Off)))
}

// Read returns the content of s, at most max bytes of it, inflated if the
// section is compressed (gABI chapter 4, "Compression of sections"). A section
// that reaches over the end of the file is cut.
func (f *File) Read(s *Section, max int64) ([]byte, error) {
	if s.NoBits || max <= 0 {
		return nil, nil
	}
	if f.Format == ELF && s.Flags&shfCompressed != 0 {
		return f.inflate(s, max)
	}
	return f.src.at(s.Off, min(s.Size, uint64(max)))
}

func (f *File) inflate(s *Section, max int64) ([]byte, error) {
	w := word{binary.LittleEndian, f.Bits == 64}
	if f.BigEndian {
		w.order = binary.BigEndian
	}
	width := 3 * w.bytes()
	head, err := f.src.at(s.Off, width)
	if err != nil {
		return nil, err
	}
	if uint64(len(head)) < width || s.Size < width {
		return nil, fmt.Errorf("section %s: the compression header is cut short", s.Name)
	}
	size := w.addr(head, 4, 8)
	body := *s
	body.Off, body.Size = s.Off+width, s.Size-width
	at := f.Reader(&body).(io.Reader)
	var in io.Reader
	switch kind := w.u32(head, 0); kind {
	case 1:
		z, err := zlib.NewReader(at)
		if err != nil {
			return nil, fmt.Errorf("section %s: %w", s.Name, err)
		}
		defer z.Close()
		in = z
	case 2:
		z, err := zstd.NewReader(at, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(64<<20))
		if err != nil {
			return nil, fmt.Errorf("section %s: %w", s.Name, err)
		}
		defer z.Close()
		in = z
	default:
		return nil, fmt.Errorf("section %s: unknown compression %d", s.Name, kind)
	}
	out, err := io.ReadAll(io.LimitReader(f.src.b.Reader(in), int64(min(size, uint64(max)))))
	if err != nil {
		return out, fmt.Errorf("section %s: %w", s.Name, err)
	}
	return out, nil
}
