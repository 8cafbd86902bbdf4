// Package section reads the section tables of executables: ELF, PE, Mach-O
// (also universal files) and WebAssembly. It serves the readers that look for
// one named section, such as Go's build information or the dependency list that
// cargo-auditable writes.
//
// It reads headers and tables only, never code, and each table up to a fixed
// size, because the debug packages of the standard library trust counts, sizes
// and names of a hostile file (they copy each section's name, however long). A
// table that cannot be read leaves an image without sections and is no error.
// Nothing is loaded, mapped or run.
//
// The formats are described in the System V gABI (chapters 4 and 5), Microsoft's
// PE format, Apple's mach-o/loader.h and mach-o/fat.h, and the WebAssembly core
// specification, section 5.5.
package section

import (
	"bytes"
	"encoding/binary"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The kinds of images.
const (
	ELF   = "ELF"
	PE    = "PE"
	MachO = "Mach-O"
	Wasm  = "WebAssembly"
)

const (
	maxSections = 8192    // sections or segments of one image
	maxTable    = 4 << 20 // bytes of one table
	maxName     = 64      // bytes of a section's name
	maxArches   = 16      // images of one universal file; Java classes, which share the first four bytes, seem to have 45 and more
)

// Magics returns the first bytes of files that this package reads. The ones of
// universal files are longer than their magic number, so that they do not match
// Java classes.
func Magics() []string {
	return []string{
		"\x7fELF", "MZ",
		"\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe",
		"\xca\xfe\xba\xbe\x00\x00\x00\x01", "\xca\xfe\xba\xbe\x00\x00\x00\x02",
		"\xca\xfe\xba\xbe\x00\x00\x00\x03", "\xca\xfe\xba\xbe\x00\x00\x00\x04",
		"\xca\xfe\xba\xbf\x00\x00\x00",
		"\x00asm\x01\x00\x00\x00",
	}
}

// A Section is a named part of an image, or a nameless one for a segment.
type Section struct {
	Name     string
	Addr     uint64 // address in memory
	Off      uint64 // bytes from the start of the image
	Size     uint64 // bytes in the file
	Writable bool   // holds initialised data that the program may change
}

// An Image is one executable: a whole file, or one architecture of a universal
// file.
type Image struct {
	Kind     string
	Order    binary.ByteOrder
	Word     int // bytes of an address: 4 or 8
	Sections []Section
	Segments []Section // parts of the file that are loaded into memory, in file order
	r        io.ReaderAt
	size     int64
	budget   *budget.Budget
}

// Read returns the images in r, which holds size bytes; none if r is no
// executable. The error is a breach of b or one of r.
func Read(r io.ReaderAt, size int64, b *budget.Budget) ([]*Image, error) {
	img := &Image{r: r, size: size, budget: b}
	head, err := img.at(0, 64)
	if err != nil {
		return nil, err
	}
	if len(head) < 16 {
		return nil, nil
	}
	known := false
	switch magic := binary.BigEndian.Uint32(head); {
	case magic == 0x7f454c46:
		known, err = img.readELF(head)
	case head[0] == 'M' && head[1] == 'Z':
		known, err = img.readPE(head)
	case magic == 0xfeedface || magic == 0xfeedfacf || magic == 0xcefaedfe || magic == 0xcffaedfe:
		known, err = img.readMachO(head)
	case magic == 0xcafebabe || magic == 0xcafebabf:
		return img.readUniversal(magic)
	case bytes.HasPrefix(head, []byte("\x00asm\x01\x00\x00\x00")):
		known, err = true, img.readWasm()
	}
	if err != nil || !known {
		return nil, err
	}
	return []*Image{img}, nil
}

// Section returns the first section with one of the given names.
func (img *Image) Section(names ...string) (Section, bool) {
	for _, s := range img.Sections {
		for _, n := range names {
			if s.Name == n {
				return s, true
			}
		}
	}
	return Section{}, false
}

// Bytes returns the content of s. It is a breach if that is more than limit
// bytes; a section that reaches over the end of the file is cut.
func (img *Image) Bytes(s Section, limit uint64) ([]byte, error) {
	if s.Size > limit {
		return nil, &budget.Breach{What: "section size", Limit: int64(limit)}
	}
	return img.at(s.Off, s.Size)
}

// Memory returns up to n bytes that are loaded at address addr, fewer where the
// segment ends before.
func (img *Image) Memory(addr, n uint64) ([]byte, error) {
	for i := range img.Segments {
		s := &img.Segments[i]
		if addr >= s.Addr && addr-s.Addr < s.Size {
			skip := addr - s.Addr
			return img.at(s.Off+skip, min(n, s.Size-skip))
		}
	}
	return nil, nil
}

// Address reads an address from the beginning of b.
func (img *Image) Address(b []byte) uint64 {
	if img.Word == 4 {
		return uint64(img.Order.Uint32(b))
	}
	return img.Order.Uint64(b)
}

// Head returns the first n bytes of the image.
func (img *Image) Head(n uint64) ([]byte, error) { return img.at(0, n) }

// at reads up to n bytes from off, fewer at the end of the image.
func (img *Image) at(off, n uint64) ([]byte, error) {
	if off >= uint64(img.size) {
		return nil, nil
	}
	n = min(n, uint64(img.size)-off)
	if err := img.budget.Step(1 + int64(n/256)); err != nil {
		return nil, err
	}
	data := make([]byte, n)
	got, err := img.r.ReadAt(data, int64(off))
	if err != nil && err != io.EOF {
		return nil, err
	}
	return data[:got], nil
}

// table reads a table of count rows of width bytes. It returns nil for a table
// that is longer than an honest one or that is not all there.
func (img *Image) table(off, count, width uint64) ([]byte, error) {
	if count == 0 || count > maxSections || width == 0 || count*width > maxTable {
		return nil, nil
	}
	data, err := img.at(off, count*width)
	if err != nil || uint64(len(data)) < count*width {
		return nil, err
	}
	return data, nil
}

// name returns the text in data up to the first NUL, cut to the length of an
// honest name.
func name(data []byte) string {
	data = data[:min(len(data), maxName)]
	if i := bytes.IndexByte(data, 0); i >= 0 {
		data = data[:i]
	}
	return string(data)
}
