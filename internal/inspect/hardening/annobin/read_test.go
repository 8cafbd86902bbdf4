package annobin

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// note is one note in the layout of ELF, little-endian with addresses of 8 bytes.
func note(kind uint32, name string, place ...uint64) []byte {
	w := binary.LittleEndian
	out := w.AppendUint32(w.AppendUint32(w.AppendUint32(nil, uint32(len(name))), uint32(8*len(place))), kind)
	out = append(out, name...)
	for len(out)%4 != 0 {
		out = append(out, 0)
	}
	for _, a := range place {
		out = w.AppendUint64(out, a)
	}
	return out
}

// file writes an ELF program with sections, by name and content in turn.
func file(parts ...string) []byte {
	w := binary.LittleEndian
	names, body := []byte{0}, []byte{}
	heads := make([]byte, 64)
	head := func(name string, kind uint32, off uint64, size int) {
		heads = w.AppendUint32(w.AppendUint32(heads, uint32(len(names))), kind)
		names = append(append(names, name...), 0)
		heads = w.AppendUint64(w.AppendUint64(w.AppendUint64(heads, 0), 0), off)
		heads = append(w.AppendUint64(heads, uint64(size)), make([]byte, 24)...)
	}
	for i := 0; i+1 < len(parts); i += 2 {
		kind := uint32(1)
		if strings.HasPrefix(parts[i], ".gnu") {
			kind = 7
		}
		head(parts[i], kind, uint64(64+len(body)), len(parts[i+1]))
		body = append(body, parts[i+1]...)
	}
	at := uint64(64 + len(body))
	head(".shstrtab", 3, at, len(names)+len(".shstrtab")+1)
	body = append(body, names...)
	out := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	out = w.AppendUint32(w.AppendUint16(w.AppendUint16(out, 2), 62), 1)
	out = w.AppendUint64(w.AppendUint64(w.AppendUint64(out, 0), 0), uint64(64+len(body)))
	out = append(w.AppendUint32(out, 0), 64, 0, 56, 0, 0, 0, 64, 0)
	n := len(parts)/2 + 2
	out = w.AppendUint16(w.AppendUint16(out, uint16(n)), uint16(n-1))
	return append(append(out, body...), heads...)
}

func read(t testing.TB, parts ...string) Info {
	t.Helper()
	data := file(parts...)
	f, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Problems) > 0 {
		t.Errorf("%q", f.Problems)
	}
	info, err := Read(f, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// notes joins notes to a section.
func notes(list ...[]byte) string { return string(slices.Concat(list...)) }

func TestNotesTellTheSettingsOfEachRange(t *testing.T) {
	info := read(t, ".gnu.build.attributes", notes(
		note(typeOpen, "GA$\x013p9\x00", 0x1000, 0x2000),
		note(typeOpen, "GA$\x05gcc 14.2.1 20240912\x00"),
		note(typeOpen, "GA*\x02\x03\x00"),
		note(typeOpen, "GA*FORTIFY\x00\x03\x00"),
		note(typeOpen, "GA+stack_clash\x00"),
		note(typeOpen, "GA*cf_protection\x00\x08\x00"),
		note(typeOpen, "GA*GOW\x00\x2a\x05\x02\x00"),
		note(typeOpen, "GA+GLIBCXX_ASSERTIONS\x00"),
		note(typeOpen, "GA$\x013p9\x00", 0x2000, 0x2100),
		note(typeOpen, "GA*\x02\x00\x00"),
		note(typeOpen, "GA!stack_clash\x00"),
		note(typeOpen, "GA*cf_protection\x00\x02\x00"),
		note(typeOpen, "GA*GOW\x00\x00\x00\x01\x00"),
	))
	if info.Version != "3p9" || !slices.Equal(info.Tools, []string{"gcc 14.2.1 20240912"}) || len(info.Ranges) != 2 {
		t.Fatalf("%+v", info)
	}
	want := []Range{
		{0x1000, 0x2000, false, Settings{StackProtector: 3, Fortify: 3, StackClash: 1, Assertions: 1, ControlFlow: 3, Level: 2, LTO: 0}},
		{0x2000, 0x2100, false, Settings{StackProtector: 0, Fortify: Unset, StackClash: 0, Assertions: Unset, ControlFlow: 1, Level: 0, LTO: 1}},
	}
	if !slices.Equal(info.Ranges, want) || info.Empty() {
		t.Errorf("%+v, want %+v", info.Ranges, want)
	}
}

func TestRangesOfDroppedCodeAreLeftOutAndTheRestIsCounted(t *testing.T) {
	info := read(t, ".gnu.build.attributes", notes(
		note(typeOpen, "GA*\x02\x00\x00", 0x1000, 0x1000), note(typeOpen, "GA+stack_clash\x00"),
		note(typeOpen, "GA*\x02\x03\x00", 0x1000, 0x1800), note(typeOpen, "GA*\x02\x03\x00", 0x1400, 0x2000),
		note(typeFunction, "GA*\x02\x00\x00", 0x1100, 0x1120), note(typeOpen, "GA*\x02\x03\x00", 0x8000, 0x8010),
	))
	if len(info.Ranges) != 4 || info.Covered() != 0x1010 {
		t.Errorf("%+v, 0x%x bytes", info.Ranges, info.Covered())
	}
	if empty := (Info{}); empty.Covered() != 0 {
		t.Error("nothing covers nothing")
	}
}

func TestAFunctionThatDiffersHasItsOwnRange(t *testing.T) {
	info := read(t, ".gnu.build.attributes.hot", notes(
		note(typeOpen, "GA*\x02\x03\x00", 0x1000, 0x2000),
		note(typeFunction, "GA*\x02\x00\x00", 0x1100, 0x1120),
		note(typeOpen, "GA+stack_clash\x00", 0x1000, 0x2000),
	))
	if len(info.Ranges) != 2 || !info.Ranges[1].Function || info.Ranges[1].StackProtector != 0 || info.Ranges[0].StackClash != 1 {
		t.Errorf("%+v", info.Ranges)
	}
}

func TestTheLowestOfSeveralValuesCounts(t *testing.T) {
	info := read(t, ".gnu.build.attributes", notes(
		note(typeOpen, "GA*FORTIFY\x00\x03\x00", 0x10, 0x20), note(typeOpen, "GA*FORTIFY\x00\x02\x00"), note(typeOpen, "GA*FORTIFY\x00\xff\x00"),
		note(typeOpen, "GA*\x02\x07\x00"), note(typeOpen, "GA*cf_protection\x00\x00"),
	))
	if len(info.Ranges) != 1 || info.Ranges[0].Fortify != 2 || info.Ranges[0].StackProtector != Unset || info.Ranges[0].ControlFlow != Unset {
		t.Errorf("%+v", info.Ranges)
	}
}

func TestTextsTellTheLowestOfTheFile(t *testing.T) {
	info := read(t, ".annobin.notes", "AV:12.92\x00RV:running gcc 14.2.1\x00SP:3\x00SP:0 a.c main\x00FL:2\x00SC:1\x00GA:1\x00CF:8\x00GW:0x2052a\x00XX:9\x00short\x00FL:none\x00")
	want := Settings{StackProtector: 0, Fortify: 2, StackClash: 1, Assertions: 1, ControlFlow: 3, Level: 2, LTO: 0}
	if info.Lowest != want || info.Version != "12.92" || len(info.Tools) != 1 || info.Empty() {
		t.Errorf("%+v", info)
	}
}

func TestAFileWithoutNotesIsEmpty(t *testing.T) {
	info := read(t, ".text", "code", ".gnu.build.attributes", "")
	if !info.Empty() || len(info.Notes) != 0 {
		t.Errorf("%+v", info)
	}
}

func TestDamagedNotesAreToldAndTheRestIsKept(t *testing.T) {
	good := notes(note(typeOpen, "GA*\x02\x03\x00", 0x1000, 0x2000))
	for what, bad := range map[string]string{
		"a name over the end":        "\xff\xff\xff\xff\x00\x00\x00\x00\x00\x01\x00\x00",
		"a description over the end": "\x04\x00\x00\x00\xff\xff\xff\x7f\x00\x01\x00\x00GA*\x02",
	} {
		info := read(t, ".gnu.build.attributes", good+bad)
		if len(info.Ranges) != 1 || info.Ranges[0].StackProtector != 3 || len(info.Notes) != 1 {
			t.Errorf("%s: %+v", what, info)
		}
	}
	// Other owners and types, names without a value: passed over.
	info := read(t, ".gnu.build.attributes", notes(note(3, "GNU\x00"), note(typeOpen, "GB*\x02\x03\x00"), note(typeOpen, "GA*\x02"), note(typeOpen, "GA*FORTIFY")))
	if len(info.Notes) != 0 || len(info.Ranges) > 1 {
		t.Errorf("%+v", info)
	}
}

func TestManyRangesEndAtTheLimit(t *testing.T) {
	var b []byte
	for i := range uint64(maxRanges + 10) {
		b = append(b, note(typeOpen, "GA*\x02\x03\x00", i+1, i+2)...)
	}
	info := read(t, ".gnu.build.attributes", string(b))
	if len(info.Ranges) != maxRanges || len(info.Notes) != 1 {
		t.Errorf("%d ranges, %q", len(info.Ranges), info.Notes)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(notes(note(typeOpen, "GA$\x013p9\x00", 0x1000, 0x2000), note(typeFunction, "GA*FORTIFY\x00\x03\x00"), note(typeOpen, "GA+stack_clash\x00"))), []byte("SP:3\x00"))
	f.Add([]byte("\xff\xff\xff\xff\x00\x00\x00\x00\x00\x01\x00\x00"), []byte("GW:0x2052a a.c f\x00FL:"))
	f.Fuzz(func(t *testing.T, attributes, texts []byte) {
		data := file(".gnu.build.attributes", string(attributes), ".annobin.notes", string(texts))
		o, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil {
			t.Fatal(err)
		}
		info, err := Read(o, budget.New(budget.Limits{Steps: 100_000}, int64(len(data))))
		if err != nil && !budget.IsBreach(err) {
			t.Error(err)
		}
		for _, s := range append([]Range{{Settings: info.Lowest}}, info.Ranges...) {
			if s.StackProtector < Unset || s.StackProtector > 4 || s.Fortify > 3 || s.ControlFlow > 3 || s.Level > 3 || s.LTO > 1 {
				t.Errorf("%+v", s)
			}
		}
	})
}

func TestAddressesAreAsWideAsTheFileSays(t *testing.T) {
	for _, c := range []struct {
		order binary.ByteOrder
		width int
	}{{binary.LittleEndian, 4}, {binary.BigEndian, 4}, {binary.BigEndian, 8}} {
		head := make([]byte, 12, 64)
		name := "GA*\x02\x03\x00\x00\x00"
		c.order.PutUint32(head, 6)
		c.order.PutUint32(head[4:], uint32(2*c.width))
		c.order.PutUint32(head[8:], typeOpen)
		data := append(head, name...)
		for _, a := range []uint64{0x1000, 0x2000} {
			b := make([]byte, c.width)
			if c.width == 4 {
				c.order.PutUint32(b, uint32(a))
			} else {
				c.order.PutUint64(b, a)
			}
			data = append(data, b...)
		}
		p := parser{info: None(), order: c.order, width: c.width, seen: make(map[Range]int)}
		p.notes(data)
		if len(p.info.Ranges) != 1 || p.info.Ranges[0].Low != 0x1000 || p.info.Ranges[0].High != 0x2000 || p.info.Ranges[0].StackProtector != 3 {
			t.Errorf("%d bytes, %v: %+v", c.width, c.order, p.info)
		}
	}
}

func TestToolsAreKeptOnceAndBounded(t *testing.T) {
	p := parser{info: None()}
	for i := range 100 {
		p.tool("gcc " + string(rune('a'+i%40)))
	}
	if len(p.info.Tools) != maxNotes || p.info.Tools[0] != "gcc a" {
		t.Errorf("%q", p.info.Tools)
	}
}
