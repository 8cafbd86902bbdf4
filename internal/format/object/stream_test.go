package object

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// packed is data as a zlib stream behind a header.
func packed(head string, data []byte) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	z := zlib.NewWriter(&b)
	_, _ = z.Write(data)
	_ = z.Close()
	return b.Bytes()
}

func TestSectionsAreReadAsStreams(t *testing.T) {
	content := []byte(strings.Repeat("debug information ", 100))
	size := binary.LittleEndian.AppendUint64(nil, uint64(len(content)))
	gABI := packed("\x01\x00\x00\x00\x00\x00\x00\x00"+string(size)+"\x01\x00\x00\x00\x00\x00\x00\x00", content)
	old := packed("ZLIB"+string(binary.BigEndian.AppendUint64(nil, uint64(len(content)))), content)
	for what, c := range map[string]struct {
		s    Section
		data []byte
		seek bool
	}{
		"plain":              {Section{Name: ".debug_info"}, content, true},
		"of the gABI":        {Section{Name: ".debug_info", Flags: shfCompressed}, gABI, false},
		"of GNU tools":       {Section{Name: ".zdebug_info"}, old, false},
		"loaded, flag means": {Section{Name: ".text", Flags: shfCompressed, Alloc: true}, content, true},
	} {
		f := &File{Format: ELF, Bits: 64, src: source{r: bytes.NewReader(c.data), size: uint64(len(c.data))}}
		c.s.Size = uint64(len(c.data))
		in, n, err := f.Stream(&c.s)
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		got, err := io.ReadAll(in)
		_, seek := in.(io.Seeker)
		if err != nil || !bytes.Equal(got, content) || n != int64(len(content)) || seek != c.seek || in.Close() != nil {
			t.Errorf("%s: %d of %d bytes, %v", what, len(got), n, err)
		}
	}
}

func TestStreamsOfDamagedSectionsSayWhatIsWrong(t *testing.T) {
	for want, c := range map[string]struct {
		name  string
		flags uint64
		data  string
	}{
		"cut short":             {".debug_info", shfCompressed, "\x01\x00"},
		"no compression header": {".zdebug_info", 0, "GZIP\x00\x00\x00\x00\x00\x00\x00\x09stream"},
		"unknown compression 7": {".debug_info", shfCompressed, "\x07" + strings.Repeat("\x00", 30)},
		"zlib":                  {".debug_info", shfCompressed, "\x01" + strings.Repeat("\x00", 30)},
	} {
		f := &File{Format: ELF, Bits: 64, src: source{r: strings.NewReader(c.data), size: uint64(len(c.data))}}
		if _, _, err := f.Stream(&Section{Name: c.name, Flags: c.flags, Size: uint64(len(c.data))}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
	// A section that takes no room, and one behind the end of the file.
	f := &File{Format: ELF, Bits: 64, src: source{r: strings.NewReader("abc"), size: 3}}
	for _, s := range []Section{{NoBits: true, Size: 9}, {Off: 50, Size: 9}} {
		in, n, err := f.Stream(&s)
		if err != nil || n != 0 {
			t.Fatalf("%d bytes, %v", n, err)
		}
		if b, err := io.ReadAll(in); len(b) != 0 || err != nil {
			t.Errorf("%q, %v", b, err)
		}
	}
}

func TestWhatAStreamInflatesIsPaidFor(t *testing.T) {
	content := make([]byte, 4<<20)
	data := packed("ZLIB\x00\x00\x00\x00\x00\x40\x00\x00", content)
	b := budget.New(budget.Limits{InflatedBytes: 1 << 20}, int64(len(data)))
	f := &File{Format: ELF, Bits: 64, src: source{r: bytes.NewReader(data), size: uint64(len(data)), b: b}}
	in, _, err := f.Stream(&Section{Name: ".zdebug_info", Size: uint64(len(data))})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := io.Copy(io.Discard, in); !budget.IsBreach(err) || n > 1<<20 {
		t.Errorf("%d bytes, %v", n, err)
	}
}

func TestNotesOfBuildAttributesAreNotAmongTheNotes(t *testing.T) {
	note := "\x04\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00GA*\x02"
	f := &File{Format: ELF, ELF: &ELFInfo{}, src: source{r: strings.NewReader(note), size: uint64(len(note))}}
	e := &elfFile{File: f, word: word{binary.LittleEndian, true}}
	for name, want := range map[string]int{".gnu.build.attributes": 0, ".gnu.build.attributes.hot": 0, ".note.x": 1} {
		f.Notes = nil
		f.Sections = []Section{{Name: name, Type: shtNote, Size: uint64(len(note))}}
		if err := e.notes(); err != nil || len(f.Notes) != want {
			t.Errorf("%s: %d notes, %v", name, len(f.Notes), err)
		}
	}
}
