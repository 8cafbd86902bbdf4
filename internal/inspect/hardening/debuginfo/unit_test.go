package debuginfo

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// five writes a unit of DWARF 5 with its first entry behind the header.
func five(kind byte, entry string) []byte {
	body := append([]byte{5, 0, kind, 8, 0, 0, 0, 0}, entry...)
	return append(binary.LittleEndian.AppendUint32(nil, uint32(len(body))), body...)
}

func TestTextsAreLookedUpByOffsetAndByIndex(t *testing.T) {
	w := binary.LittleEndian
	offsets := w.AppendUint32(w.AppendUint32([]byte{12, 0, 0, 0, 5, 0, 0, 0}, 6), 0)
	strs, lines := "a.c\x00\x00\x00GNU C17 12.2.0 -O2\x00", "dir/b.c\x00"
	for what, c := range map[string]struct {
		abbrev, entry  string
		name, producer string
	}{
		"strp":                      {"\x25\x0e\x03\x0e", "\x01\x06\x00\x00\x00\x00\x00\x00\x00", "a.c", "GNU C17 12.2.0 -O2"},
		"line_strp":                 {"\x25\x0e\x03\x1f", "\x01\x06\x00\x00\x00\x00\x00\x00\x00", "dir/b.c", "GNU C17 12.2.0 -O2"},
		"strx1 with a base":         {"\x25\x25\x03\x25\x72\x17", "\x01\x00\x01\x08\x00\x00\x00", "a.c", "GNU C17 12.2.0 -O2"},
		"strx2 without a base":      {"\x25\x26\x03\x26", "\x01\x00\x00\x01\x00", "a.c", "GNU C17 12.2.0 -O2"},
		"strx, index too high":      {"\x25\x1a\x03\x0e", "\x01\x7f\x00\x00\x00\x00", "a.c", ""},
		"strp outside":              {"\x25\x0e\x03\x0e", "\x01\xff\xff\x00\x00\x00\x00\x00\x00", "a.c", ""},
		"a text of another file":    {"\x25\xa1\x3e\x03\x0e", "\x01\x06\x00\x00\x00\x00\x00\x00\x00", "a.c", ""},
		"a number where a text was": {"\x25\x0b\x03\x0e", "\x01\x06\x00\x00\x00\x00", "a.c", ""},
	} {
		info := read(t, file(
			part{".debug_info", 0, five(1, c.entry)}, part{".debug_abbrev", 0, []byte("\x01\x11\x00" + c.abbrev + "\x00\x00\x00")},
			part{".debug_str", 0, []byte(strs)}, part{".debug_line_str", 0, []byte(lines)}, part{".debug_str_offsets", 0, offsets},
		))
		if len(info.Units) != 1 || info.Units[0].Name != c.name || info.Units[0].Producer != c.producer || len(info.Notes) != 0 {
			t.Errorf("%s: %+v", what, info)
		}
	}
}

func TestOnlyUnitsOfCompilersAreTold(t *testing.T) {
	abbrev := part{".debug_abbrev", 0, []byte("\x01\x11\x00\x25\x08\x00\x00\x00")}
	var info []byte
	for _, kind := range []byte{1, 2, 3, 4, 5, 6, 0x80} {
		entry := "\x01GNU C17 " + string(rune('0'+kind&7)) + "\x00"
		if kind == 4 || kind == 5 {
			entry = "dwo_id__" + entry
		}
		info = append(info, five(kind, entry)...)
	}
	got := read(t, file(part{".debug_info", 0, info}, abbrev))
	var names []string
	for _, u := range got.Units {
		names = append(names, u.Producer)
	}
	if strings.Join(names, "|") != "GNU C17 1|GNU C17 4" { // compile and skeleton
		t.Errorf("%q", names)
	}
}

func TestAnEntryWithoutAttributesIsNoUnit(t *testing.T) {
	abbrev := part{".debug_abbrev", 0, []byte("\x01\x11\x00\x25\x08\x00\x00\x00")}
	got := read(t, file(part{".debug_info", 0, append(five(1, "\x00"), five(1, "\x01GNU C17 1\x00")...)}, abbrev))
	if len(got.Units) != 1 {
		t.Errorf("%+v", got)
	}
}

func TestOptionsOfAppleAreReadToo(t *testing.T) {
	abbrev := part{".debug_abbrev", 0, []byte("\x01\x11\x00\x25\x08\xe2\x7f\x08\x00\x00\x00")}
	got := read(t, file(part{".debug_info", 0, five(1, "\x01Apple clang version 15.0.0\x00-O2 -fstack-protector-strong\x00")}, abbrev))
	if len(got.Units) != 1 || got.Units[0].Flags != "-O2 -fstack-protector-strong" {
		t.Errorf("%+v", got)
	}
}

func TestTheUnitsOfABigEndianFileAreRead(t *testing.T) {
	// A file for s390x with a unit of DWARF 4.
	info := "\x00\x00\x00\x12\x00\x04\x00\x00\x00\x00\x08\x01GNU C17 1\x00\x1d"
	data := file(part{".debug_info", 0, []byte(info)}, part{".debug_abbrev", 0, []byte("\x01\x11\x00\x25\x08\x13\x0b\x00\x00\x00")})
	f, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
	if err != nil {
		t.Fatal(err)
	}
	f.BigEndian = true
	got, err := Read(f, nil)
	if err != nil || len(got.Units) != 1 || got.Units[0].Producer != "GNU C17 1" || got.Units[0].Language.Family() != "c" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestAFileWithoutDebugInformationHasNoUnits(t *testing.T) {
	for _, parts := range [][]part{nil, {{".text", 0, []byte("code")}}, {{".debug_info", 0, nil}}, {{".debug_abbrev", 0, []byte(smallAbbrev)}}} {
		if got := read(t, file(parts...)); len(got.Units) != 0 || len(got.Notes) != 0 {
			t.Errorf("%+v", got)
		}
	}
}

func TestACompressedSectionThatIsDamagedIsTold(t *testing.T) {
	good := inflated(smallInfo("GNU C17 12.2.0"), 40)
	bad := bytes.Clone(good)
	bad[24] = 0xff
	for what, data := range map[string][]byte{"no stream": bad, "cut short": good[:len(good)-12], "no header": good[:10]} {
		got := read(t, file(part{".debug_info", 0x800, data}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
		if len(got.Units) > 1 || what != "cut short" && len(got.Notes) == 0 {
			t.Errorf("%s: %+v", what, got)
		}
	}
}

func TestAStreamGoesForwardOnly(t *testing.T) {
	s := &source{stream: bufio.NewReaderSize(strings.NewReader(strings.Repeat("0123456789", 1000)), 64), size: 10_000}
	for _, c := range []struct {
		off  uint64
		n    int
		want string
	}{{3, 4, "3456"}, {3, 2, "34"}, {5000, 3, "012"}, {9998, 10, "89"}} {
		b, err := s.bytes(c.off, c.n)
		if err != nil || string(b) != c.want {
			t.Errorf("%d bytes at %d: %q, %v", c.n, c.off, b, err)
		}
	}
	if _, err := s.bytes(5, 1); err == nil {
		t.Error("it went back")
	}
	if b, err := s.bytes(10_000, 1); b != nil || err != nil {
		t.Errorf("behind the end: %q, %v", b, err)
	}
	short := &source{stream: bufio.NewReaderSize(strings.NewReader("abc"), 64), size: 100} // claims more than there is
	if b, err := short.bytes(1, 50); string(b) != "bc" || err != nil {
		t.Errorf("%q, %v", b, err)
	}
	if b, err := short.bytes(60, 5); len(b) != 0 || err != nil {
		t.Errorf("%q, %v", b, err)
	}
}

func TestTextsAreCutAtTheirLimit(t *testing.T) {
	long := strings.Repeat("x", 3*maxText)
	for what, c := range map[string]struct {
		text string
		want int
	}{"short": {"abc\x00def", 3}, "without end": {"abc", 3}, "longer than the first piece": {strings.Repeat("y", 1000) + "\x00", 1000}, "too long": {long, maxText}} {
		s := &source{at: strings.NewReader(c.text), size: uint64(len(c.text))}
		got, err := s.text(0)
		if err != nil || len(got) != c.want {
			t.Errorf("%s: %d bytes, %v", what, len(got), err)
		}
	}
	c := cursor{b: []byte(long + "\x00rest")}
	if got := c.text(); len(got) != maxText || string(c.b) != "rest" {
		t.Errorf("%d bytes, %d left", len(got), len(c.b))
	}
}

func TestAddendsAreWrittenWhereThereIsZero(t *testing.T) {
	r := &reader{f: &object.File{Bits: 64}, order: binary.LittleEndian}
	row := func(off, addend uint64) []byte {
		w := binary.LittleEndian
		return w.AppendUint64(w.AppendUint64(w.AppendUint64(nil, off), 0), addend)
	}
	data := []byte{0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0}
	r.addend(row(0, 0x11), data)
	r.addend(row(4, 0x22), data)     // is set already
	r.addend(row(8, 1<<40), data)    // no offset of a section
	r.addend(row(9, 0x33), data)     // over the end
	r.addend(row(1<<63, 0x44), data) // far over it
	if want := []byte{0x11, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0}; !bytes.Equal(data, want) {
		t.Errorf("%x", data)
	}
	r.f.Bits = 32
	w := binary.LittleEndian
	r.addend(w.AppendUint32(w.AppendUint32(w.AppendUint32(nil, 8), 0), 0x55), data)
	if data[8] != 0x55 {
		t.Errorf("%x", data)
	}
}

func TestUnitsBeyondTheLimitAreLeftOut(t *testing.T) {
	if testing.Short() {
		t.Skip("makes many units")
	}
	one := smallInfo("x")
	info := read(t, file(part{".debug_info", 0, bytes.Repeat(one, maxUnits+5)}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
	if len(info.Units) != maxUnits || len(info.Notes) != 1 {
		t.Errorf("%d units, %q", len(info.Units), info.Notes)
	}
}

func TestRangesBeyondTheLimitAreLeftOut(t *testing.T) {
	r := &reader{ranges: maxRanges}
	d := die{r: r}
	if d.cover(1, 2) || len(r.info.Notes) != 1 || len(d.unit.Ranges) != 0 {
		t.Errorf("%+v", r.info)
	}
}

func TestNotesAreBounded(t *testing.T) {
	var x Info
	for i := range 100 {
		x.note("note %d", i)
	}
	if len(x.Notes) != maxNotes || x.Notes[0] != "note 0" {
		t.Errorf("%q", x.Notes)
	}
}

func TestABudgetThatIsSpentEndsTheReading(t *testing.T) {
	f := file(part{".debug_info", 0x800, inflated(bytes.Repeat(smallInfo("x"), 5000), 5000*17)}, part{".debug_abbrev", 0, []byte(smallAbbrev)})
	for _, c := range []struct {
		limits budget.Limits
		breach bool
	}{{budget.Limits{Steps: 100}, true}, {budget.Limits{InflatedBytes: 30_000}, false}, {budget.Limits{}, false}} {
		b := budget.New(c.limits, int64(len(f)))
		o, err := object.Open(bytes.NewReader(f), int64(len(f)), b)
		if err != nil {
			t.Fatal(err)
		}
		info, err := Read(o, b)
		if budget.IsBreach(err) != c.breach || !c.breach && err != nil {
			t.Errorf("%+v: %v", c.limits, err)
		}
		if c.limits.InflatedBytes > 0 && (len(info.Units) == 0 || !strings.Contains(fmt.Sprint(info.Notes), "inflated size")) {
			t.Errorf("%d units, %q", len(info.Units), info.Notes)
		}
	}
}
