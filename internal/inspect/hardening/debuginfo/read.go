package debuginfo

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// The limits of one file.
const (
	maxUnits  = 1 << 17  // compile units
	maxRanges = 1 << 20  // address ranges of all units
	maxLoaded = 32 << 20 // bytes of a table that must be read in any order
	maxText   = 8 << 10  // bytes of a producer
	maxName   = 512      // bytes of a file's name
	maxNotes  = 16
)

// A Unit is a compile unit: what one run of the compiler made.
type Unit struct {
	Name     string   // of the source file, as the compiler was told it
	Producer string   // the compiler with its options; "" if the file does not say
	Flags    string   // options by DW_AT_APPLE_flags
	Language Language // of the source
	Ranges   []Range  // addresses of its code; none in objects that are not linked
}

// A Range is a half-open range of addresses.
type Range struct{ Low, High uint64 }

// Info is what debug information tells.
type Info struct {
	Units []Unit   // in the order of the file
	Notes []string // what is damaged or was left out
}

func (x *Info) note(format string, args ...any) {
	if len(x.Notes) < maxNotes {
		x.Notes = append(x.Notes, fmt.Sprintf(format, args...))
	}
}

// Read reads the units of f, which is an ELF file; b bounds the work. Damage is no
// error but a note, and so is debug information that inflates beyond the limits;
// the error is a breach of the steps of b, or one of the reader.
func Read(f *object.File, b *budget.Budget) (Info, error) {
	r := &reader{f: f, b: b, order: binary.LittleEndian, relocatable: f.ELF != nil && f.ELF.FileType == 1}
	if f.BigEndian {
		r.order = binary.BigEndian
	}
	err := r.units()
	if err == nil {
		err = r.texts()
	}
	if r.split > 0 {
		r.info.note("%d units keep what they record in separate .dwo files", r.split)
	}
	var breach *budget.Breach
	switch {
	case err == nil:
	case errors.As(err, &breach) && breach.What != "steps":
		r.info.note("the debug information is read up to unit %d only: %s", len(r.info.Units), breach)
		err = nil
	case errors.As(err, &breach):
	default:
		r.info.note("debug information: %s", err)
		err = nil
	}
	return r.info, err
}

// reader reads the debug information of one file.
type reader struct {
	f           *object.File
	b           *budget.Budget
	order       binary.ByteOrder
	relocatable bool // values stand in relocations
	info        Info
	ranges      int // of all units
	split       int // units whose records are in files of their own
	abbrevs     map[abbrevKey][]attribute
	loaded      [sections]*source
	wanted      [2][]wanted // strings of .debug_str and .debug_line_str
}

// The sections that are read besides .debug_info.
const (
	abbrevSection = iota
	strOffsetsSection
	addrSection
	rangesSection
	rngListsSection
	sections
)

func sectionName(i int) string {
	return [sections]string{"abbrev", "str_offsets", "addr", "ranges", "rnglists"}[i]
}

// section finds a section by the end of its name.
func (r *reader) section(name string) *object.Section {
	if s := r.f.SectionByName(".debug_" + name); s != nil {
		return s
	}
	return r.f.SectionByName(".zdebug_" + name)
}

// table returns a section that is read in any order. Nil if there is none.
func (r *reader) table(i int) (*source, error) {
	if r.loaded[i] != nil {
		return r.loaded[i], nil
	}
	src := new(source)
	r.loaded[i] = src
	s := r.section(sectionName(i))
	if s == nil || s.NoBits {
		return src, nil
	}
	return src, r.open(src, s, true)
}

// open opens a section. Compressed ones are read from the front only, unless
// whole is set; those of an object that is not linked are relocated.
func (r *reader) open(src *source, s *object.Section, whole bool) error {
	in, size, err := r.f.Stream(s)
	if err != nil {
		return err
	}
	at, plain := in.(io.ReaderAt)
	src.b, src.size = r.b, uint64(size)
	switch {
	case plain && !r.relocatable:
		src.at = at
	case !whole && !r.relocatable:
		src.stream = bufio.NewReaderSize(in, 2*maxText)
	default:
		defer in.Close()
		data, err := io.ReadAll(io.LimitReader(in, maxLoaded))
		if uint64(len(data)) < src.size && err == nil {
			r.info.note("section %s is read up to %d bytes", s.Name, len(data))
		}
		if err == nil && r.relocatable {
			err = r.relocate(s, data)
		}
		src.at, src.size = bytes.NewReader(data), uint64(len(data))
		return err
	}
	return nil
}

// A source is a section that is read in pieces.
type source struct {
	b      *budget.Budget
	at     io.ReaderAt   // in any order, or
	stream *bufio.Reader // from the front
	pos    uint64        // of stream
	size   uint64
}

// bytes returns up to n bytes at off, good until the next call. A stream does not
// go back.
func (s *source) bytes(off uint64, n int) ([]byte, error) {
	if off >= s.size || s.at == nil && s.stream == nil {
		return nil, nil
	}
	n = int(min(uint64(n), s.size-off))
	if err := s.b.Step(1 + int64(n/256)); err != nil {
		return nil, err
	}
	if s.at != nil {
		out := make([]byte, n)
		got, err := s.at.ReadAt(out, int64(off))
		if got == n || err == io.EOF {
			err = nil
		}
		return out[:got], err
	}
	if off < s.pos {
		return nil, fmt.Errorf("offset 0x%x of a compressed section comes after 0x%x", off, s.pos)
	}
	for s.pos < off {
		step := int(min(off-s.pos, 1<<20))
		if err := s.b.Step(int64(step / 256)); err != nil {
			return nil, err
		}
		k, err := s.stream.Discard(step)
		s.pos += uint64(k)
		if err != nil {
			return nil, ended(err)
		}
	}
	out, err := s.stream.Peek(n)
	return out, ended(err)
}

// ended takes the end of a section for no error: what was read is kept.
func ended(err error) error {
	if err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, bufio.ErrBufferFull) {
		return nil
	}
	return err
}
