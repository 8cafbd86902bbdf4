package frame

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// table writes a section .eh_frame at 0x2000.
type table struct{ b []byte }

const tableAddr = 0x2000

func layout() Layout { return Layout{Order: binary.LittleEndian, Wide: true} }

// cie adds a common entry with an augmentation and its data.
func (t *table) cie(augmentation string, data ...byte) int {
	at := len(t.b)
	body := append([]byte{0, 0, 0, 0, 1}, augmentation...)
	body = append(body, 0, 1, 0x78, 16)
	if augmentation != "" {
		body = append(body, byte(len(data)))
	}
	body = append(body, data...)
	body = append(body, 0x0c, 7, 8, 0x90, 1)
	t.entry(body)
	return at
}

func (t *table) entry(body []byte) {
	for len(body)%4 != 0 {
		body = append(body, 0)
	}
	t.b = append(binary.LittleEndian.AppendUint32(t.b, uint32(len(body))), body...)
}

// fde adds the entry of a function whose start is written relative to itself.
func (t *table) fde(cie int, start uint64, size uint32) {
	here := len(t.b) + 4
	body := binary.LittleEndian.AppendUint32(nil, uint32(here-cie))
	body = binary.LittleEndian.AppendUint32(body, uint32(start-(tableAddr+uint64(here)+4)))
	body = binary.LittleEndian.AppendUint32(body, size)
	t.entry(append(body, 0))
}

func (t *table) end() []byte { return append(t.b, 0, 0, 0, 0) }

func TestFunctionsComeInTheOrderOfTheObjects(t *testing.T) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c, 0x1500, 0x20)
	w.fde(c, 0x1000, 0x42)
	d := w.cie("zPLR", 0x9b, 1, 2, 3, 4, 0x1b, 0x1b) // personality, LSDA, addresses
	w.fde(d, 0x1100, 7)
	want := []Func{{0x1500, 0x20}, {0x1000, 0x42}, {0x1100, 7}}
	got, ok := Parse(w.end(), tableAddr, layout())
	if !ok || !cmp.Equal(got, want) {
		t.Errorf("%v\n%s", ok, cmp.Diff(want, got))
	}
}

func TestWhatStandsBehindTheEndIsNotRead(t *testing.T) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c, 0x1500, 0x20)
	got, ok := Parse(append(w.end(), bytes.Repeat([]byte{0xff}, 64)...), tableAddr, layout())
	if !ok || len(got) != 1 {
		t.Errorf("%v, %v", got, ok)
	}
}

func TestAbsoluteAddressesAreRead(t *testing.T) {
	var w table
	c := w.cie("")
	body := binary.LittleEndian.AppendUint32(nil, uint32(len(w.b)+4-c))
	body = binary.LittleEndian.AppendUint64(body, 0x401000)
	body = binary.LittleEndian.AppendUint64(body, 0x30)
	w.entry(body)
	got, _ := Parse(w.end(), tableAddr, layout())
	if !cmp.Equal(got, []Func{{0x401000, 0x30}}) {
		t.Errorf("%v", got)
	}
}

func TestDamageEndsTheTableAndKeepsWhatWasRead(t *testing.T) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c, 0x1500, 0x20)
	good := len(w.b)
	for what, tail := range map[string][]byte{
		"an entry that is longer than the section": {0xf0, 0, 0, 0, 1, 2, 3, 4},
		"a 64-bit length":                          {0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, 0, 0, 0, 0},
		"a length of two":                          {2, 0, 0, 0, 0, 0, 0, 0},
	} {
		got, ok := Parse(append(bytes.Clone(w.b[:good]), tail...), tableAddr, layout())
		if ok || len(got) != 1 {
			t.Errorf("%s: %v, %v", what, got, ok)
		}
	}
	for what, head := range map[string]string{"an unknown augmentation": "eh", "no end of it": "zzzzzzzzz"} {
		var w table
		c := w.cie(head)
		w.fde(c, 0x1500, 0x20)
		Parse(w.end(), tableAddr, layout()) // must not panic
		_ = what
	}
	if got, ok := Parse(nil, 0, layout()); ok || len(got) != 0 {
		t.Errorf("nothing: %v, %v", got, ok)
	}
}

func TestAnEntryWithoutItsCommonEntryIsPassedOver(t *testing.T) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c+4, 0x1500, 0x20)
	w.fde(c, 0x1600, 0x20)
	got, ok := Parse(w.end(), tableAddr, layout())
	if !ok || len(got) != 1 || got[0].Addr != 0x1600 {
		t.Errorf("%v, %v", got, ok)
	}
}

func TestTheTableIsFoundByItsLook(t *testing.T) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c, 0x1500, 0x20)
	near := append([]byte{20, 0, 0, 0, 0, 0, 0, 0, 1, 'z'}, bytes.Repeat([]byte{7}, 50)...) // looks like one, and no entry follows
	data := append(near, bytes.Repeat([]byte("text\x01zR\x00"), 3)...)
	data = append(data, w.end()...)
	if at := Find(data, layout()); at != len(data)-len(w.b)-4 {
		t.Errorf("found at %d", at)
	}
	if at := Find(data[:len(near)+24], layout()); at != -1 {
		t.Errorf("found where there is none: %d", at)
	}
}

func TestTheHeaderTellsWhereTheTableIs(t *testing.T) {
	head := []byte{1, 0x1b, 3, 0x3b, 0xfc, 0x0f, 0, 0}
	if at, ok := Header(head, 0x3000, layout()); !ok || at != 0x3000+4+0xffc {
		t.Errorf("%x, %v", at, ok)
	}
	for _, bad := range [][]byte{nil, {2, 0x1b, 3, 0x3b, 0, 0, 0, 0}, {1, 0xff, 3, 0x3b, 0, 0, 0, 0}, {1, 0x5b, 0, 0, 0, 0, 0, 0}} {
		if at, ok := Header(bad, 0x3000, layout()); ok {
			t.Errorf("%v: %x", bad, at)
		}
	}
}

func FuzzParse(f *testing.F) {
	var w table
	c := w.cie("zR", 0x1b)
	w.fde(c, 0x1500, 0x20)
	d := w.cie("zPLR", 0x9b, 1, 2, 3, 4, 0x1b, 0x1b)
	w.fde(d, 0x1100, 7)
	f.Add(w.end(), true)
	f.Add(w.b[:20], false)
	f.Fuzz(func(t *testing.T, data []byte, wide bool) {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			l := Layout{order, wide}
			if got, _ := Parse(data, tableAddr, l); len(got) > len(data)/8 {
				t.Errorf("%d functions in %d bytes", len(got), len(data))
			}
			Header(data, tableAddr, l)
			if at := Find(data, l); at >= len(data) {
				t.Errorf("found at %d of %d", at, len(data))
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	var w table
	c := w.cie("zR", 0x1b)
	for i := range 20000 {
		w.fde(c, uint64(0x1000+i*16), 16)
	}
	data := w.end()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		Parse(data, tableAddr, layout())
	}
}
