package frame

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// goTable writes a table of Go 1.20 and later for functions of 32 bytes each.
func goTable(magic uint32, text uint64, names ...string) []byte {
	le := binary.LittleEndian
	var pool []byte
	var at []uint32
	for _, n := range names {
		at = append(at, uint32(len(pool)))
		pool = append(append(pool, n...), 0)
	}
	const header = 8 + 8*8
	b := append(le.AppendUint32(nil, magic), 0, 0, 1, 8)
	table := uint64(header + len(pool))
	for _, v := range []uint64{uint64(len(names)), 0, text, header, table, table, table, table} {
		b = le.AppendUint64(b, v)
	}
	b = append(b, pool...)
	info := uint32(8*len(names) + 4)
	for n := range names {
		b = le.AppendUint32(le.AppendUint32(b, uint32(n*32)), info+uint32(n*8))
	}
	b = le.AppendUint32(b, uint32(len(names)*32))
	for n := range names {
		b = le.AppendUint32(le.AppendUint32(b, uint32(n*32)), at[n])
	}
	return b
}

func TestFunctionsOfGoComeWithTheirNames(t *testing.T) {
	data := goTable(goMagic120, 0x401000, "runtime.text", "main.main", "")
	got, ok := ParseGo(data, layout())
	want := GoTable{Text: 0x401000, Funcs: []GoFunc{
		{Func{0, 32}, "runtime.text"}, {Func{32, 32}, "main.main"}, {Func{64, 32}, ""},
	}}
	if !ok || !cmp.Equal(want, got) {
		t.Errorf("%v: %s", ok, cmp.Diff(want, got))
	}
}

func TestTheTableOfGoIsFoundByItsLook(t *testing.T) {
	data := goTable(goMagic118, 0, "main.main")
	near := []byte{0xf1, 0xff, 0xff, 0xff, 0, 1, 1, 8, 0xff, 0xff, 0xff, 0xff, 0, 0, 1, 8} // a wrong zero; a wrong number
	if at := FindGo(append(bytes.Clone(near), data...), layout()); at != len(near) {
		t.Errorf("found at %d", at)
	}
	if at := FindGo(near, layout()); at != -1 {
		t.Errorf("found where there is none: %d", at)
	}
	if at := FindGo(data, Layout{Order: binary.LittleEndian}); at != -1 {
		t.Errorf("a table of 64 bits in a file of 32: %d", at)
	}
}

func TestATableOfGoThatIsCutShortKeepsWhatIsThere(t *testing.T) {
	data := goTable(goMagic120, 0, "a.a", "b.b", "c.c", "d.d")
	for n := range len(data) {
		got, ok := ParseGo(data[:n], layout())
		if ok && len(got.Funcs) > 4 {
			t.Errorf("%d bytes: %d functions", n, len(got.Funcs))
		}
	}
	end := len(data) - 4*8 // without what leads to the names
	got, ok := ParseGo(data[:end], layout())
	if !ok || len(got.Funcs) != 4 || got.Funcs[0].Name != "" {
		t.Errorf("%v, %v", got, ok)
	}
	if _, ok := ParseGo([]byte("no table"), layout()); ok {
		t.Error("taken for a table")
	}
}

func TestNumbersOfATableOfGoAreHintsOnly(t *testing.T) {
	data := goTable(goMagic120, 0, "a.a", "b.b")
	for field := range 8 {
		bad := bytes.Clone(data)
		binary.LittleEndian.PutUint64(bad[8+8*field:], 1<<62)
		if got, _ := ParseGo(bad, layout()); len(got.Funcs) > len(bad)/8 {
			t.Errorf("field %d: %d functions in %d bytes", field, len(got.Funcs), len(bad))
		}
	}
}

func TestNamesOfATableOfGoAreBounded(t *testing.T) {
	names := make([]string, 3000)
	names[0] = string(bytes.Repeat([]byte("n"), 900))
	data := goTable(goMagic120, 0, names...)
	info := len(data) - 3000*8
	for n := range 3000 {
		binary.LittleEndian.PutUint32(data[info+8*n+4:], 0) // all have the long name
	}
	got, ok := ParseGo(data, layout())
	total := 0
	for _, f := range got.Funcs {
		total += len(f.Name)
	}
	if !ok || len(got.Funcs) != 3000 || total > len(data)+maxGoName {
		t.Errorf("%d bytes of names from %d bytes, %v", total, len(data), ok)
	}
}

func FuzzParseGo(f *testing.F) {
	f.Add(goTable(goMagic120, 0x401000, "runtime.text", "main.main"), true)
	f.Add(goTable(goMagic118, 0, "a"), false)
	f.Fuzz(func(t *testing.T, data []byte, wide bool) {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			l := Layout{order, wide}
			if got, _ := ParseGo(data, l); len(got.Funcs) > len(data)/8 {
				t.Errorf("%d functions in %d bytes", len(got.Funcs), len(data))
			}
			if at := FindGo(data, l); at >= len(data) {
				t.Errorf("found at %d of %d", at, len(data))
			}
		}
	})
}
