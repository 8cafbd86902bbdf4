package object

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"

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
	if f.compressed(s) {
		return f.inflate(s, max)
	}
	return f.src.at(s.Off, min(s.Size, uint64(max)))
}

// compressed says that s is compressed in the way of the gABI, which allows it for
// sections that are not loaded only: the loader does not look at the flag.
func (f *File) compressed(s *Section) bool {
	return f.Format == ELF && s.Flags&shfCompressed != 0 && !s.Alloc
}

func (f *File) inflate(s *Section, max int64) ([]byte, error) {
	in, size, err := f.Stream(s)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	out, err := io.ReadAll(io.LimitReader(in, min(size, max)))
	if err != nil {
		return out, fmt.Errorf("section %s: %w", s.Name, err)
	}
	return out, nil
}

// oldCompressed is the beginning of the names of sections that GNU tools
// compressed before the gABI knew of it: "ZLIB", the size in eight bytes, most
// significant first, and a zlib stream.
const oldCompressed = ".zdebug_"

// Stream reads the content of s from its beginning and returns its size in
// bytes, inflated if the section is compressed, as by [File.Read] or under a name
// that begins with ".zdebug_". What is inflated is paid for; the size is what
// the file claims. The reader of a section that is not compressed is an
// [io.ReadSeeker] too.
func (f *File) Stream(s *Section) (io.ReadCloser, int64, error) {
	old := f.Format == ELF && len(s.Name) > len(oldCompressed) && s.Name[:len(oldCompressed)] == oldCompressed
	if s.NoBits || !old && !f.compressed(s) {
		size := uint64(0)
		if !s.NoBits && s.Off < f.src.size {
			size = min(s.Size, f.src.size-s.Off)
		}
		return plain{io.NewSectionReader(f.src.r, int64(min(s.Off, f.src.size)), int64(size))}, int64(size), nil
	}
	kind, size, width, err := f.compression(s, old)
	if err != nil {
		return nil, 0, err
	}
	body := *s
	body.Off, body.Size = s.Off+width, s.Size-width
	at := f.Reader(&body).(io.Reader)
	var in io.ReadCloser
	switch kind {
	case 1:
		in, err = zlib.NewReader(at)
	case 2:
		var z *zstd.Decoder
		if z, err = zstd.NewReader(at, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(64<<20)); err == nil {
			in = z.IOReadCloser()
		}
	default:
		err = fmt.Errorf("unknown compression %d", kind)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("section %s: %w", s.Name, err)
	}
	size = min(size, math.MaxInt64)
	return paid{io.LimitReader(f.src.b.Reader(in), int64(size)), in}, int64(size), nil
}

// compression reads the header of a compressed section: how it is compressed, its
// size when inflated, and the bytes of the header.
func (f *File) compression(s *Section, old bool) (kind uint32, size, width uint64, err error) {
	w := word{binary.LittleEndian, f.Bits == 64}
	if f.BigEndian {
		w.order = binary.BigEndian
	}
	width = 3 * w.bytes()
	if old {
		width = 12
	}
	head, err := f.src.at(s.Off, width)
	switch {
	case err != nil:
	case uint64(len(head)) < width || s.Size < width:
		err = fmt.Errorf("section %s: the compression header is cut short", s.Name)
	case !old:
		return w.u32(head, 0), w.addr(head, 4, 8), width, nil
	case string(head[:4]) != "ZLIB":
		err = fmt.Errorf("section %s: no compression header", s.Name)
	default:
		return 1, binary.BigEndian.Uint64(head[4:]), width, nil
	}
	return 0, 0, 0, err
}

// plain is a section as it stands in the file.
type plain struct{ *io.SectionReader }

// Close does nothing.
func (plain) Close() error { return nil }

// paid is a section that is inflated.
type paid struct {
	io.Reader
	io.Closer
}
