package debuginfo

import (
	"encoding/binary"
	"slices"
	"testing"
)

// listed reads the ranges of a unit of DWARF 5 whose list is at the beginning of
// .debug_rnglists, with a base of 0x1000 and two addresses in .debug_addr.
func listed(t *testing.T, list []byte) []Range {
	t.Helper()
	w := binary.LittleEndian
	abbrev := "\x01\x11\x00\x11\x01\x55\x17\x73\x17\x00\x00\x00" // low_pc, ranges, addr_base
	body := append([]byte("\x05\x00\x01\x08\x00\x00\x00\x00\x01"), w.AppendUint64(nil, 0x1000)...)
	body = w.AppendUint32(w.AppendUint32(body, 0), 8)
	unit := append(w.AppendUint32(nil, uint32(len(body))), body...)
	addrs := w.AppendUint64(w.AppendUint64(make([]byte, 8), 0x5000), 0x6000)
	info := read(t, file(part{".debug_info", 0, unit}, part{".debug_abbrev", 0, []byte(abbrev)}, part{".debug_rnglists", 0, list}, part{".debug_addr", 0, addrs}))
	if len(info.Units) != 1 {
		t.Fatalf("%+v", info)
	}
	return info.Units[0].Ranges
}

func TestEachEntryOfARangeListIsRead(t *testing.T) {
	w := binary.LittleEndian
	at := func(kind byte, a ...uint64) []byte {
		out := []byte{kind}
		for _, x := range a {
			out = w.AppendUint64(out, x)
		}
		return out
	}
	for what, c := range map[string]struct {
		list []byte
		want []Range
	}{
		"offset_pair":        {[]byte{4, 0x10, 0x20, 0}, []Range{{0x1010, 0x1020}}},
		"base_address":       {append(at(5, 0x8000), 4, 0x10, 0x20, 0), []Range{{0x8010, 0x8020}}},
		"base_addressx":      {[]byte{1, 1, 4, 0x10, 0x20, 0}, []Range{{0x6010, 0x6020}}},
		"startx_endx":        {[]byte{2, 0, 1, 0}, []Range{{0x5000, 0x6000}}},
		"startx_length":      {[]byte{3, 0, 0x40, 0}, []Range{{0x5000, 0x5040}}},
		"start_end":          {append(at(6, 0x9000, 0x9100), 0), []Range{{0x9000, 0x9100}}},
		"start_length":       {append(at(7, 0x9000), 0x10, 0), []Range{{0x9000, 0x9010}}},
		"several":            {[]byte{4, 1, 2, 4, 3, 4, 0, 4, 5, 6}, []Range{{0x1001, 0x1002}, {0x1003, 0x1004}}},
		"empty and reversed": {[]byte{4, 8, 8, 4, 9, 8, 4, 1, 2, 0}, []Range{{0x1001, 0x1002}}},
		"an index too high":  {[]byte{3, 99, 0x40, 0}, nil},
		"no end":             {[]byte{4, 1, 2}, []Range{{0x1001, 0x1002}}},
		"an unknown kind":    {[]byte{4, 1, 2, 99, 4, 3, 4}, []Range{{0x1001, 0x1002}}},
		"cut short":          {[]byte{4, 1, 2, 7, 1, 2, 3}, []Range{{0x1001, 0x1002}}},
	} {
		if got := listed(t, c.list); !slices.Equal(got, c.want) {
			t.Errorf("%s: %x, want %x", what, got, c.want)
		}
	}
}

func TestALongListIsReadInPieces(t *testing.T) {
	var list []byte
	for range 20_000 {
		list = append(list, 4, 0x10, 0x20)
	}
	if got := listed(t, append(list, 0)); len(got) != 20_000 {
		t.Errorf("%d ranges", len(got))
	}
}

func TestRangesOfDWARF4AreRead(t *testing.T) {
	w := binary.LittleEndian
	abbrev := "\x01\x11\x00\x11\x01\x55\x17\x00\x00\x00"
	body := append([]byte("\x04\x00\x00\x00\x00\x00\x08\x01"), w.AppendUint64(nil, 0x1000)...)
	unit := append(w.AppendUint32(nil, uint32(len(body)+4)), append(body, 0, 0, 0, 0)...)
	var list []byte
	for _, x := range []uint64{0x10, 0x20, ^uint64(0), 0x8000, 0x1, 0x2, 0, 0, 0x50, 0x60} {
		list = w.AppendUint64(list, x)
	}
	info := read(t, file(part{".debug_info", 0, unit}, part{".debug_abbrev", 0, []byte(abbrev)}, part{".debug_ranges", 0, list}))
	if len(info.Units) != 1 || !slices.Equal(info.Units[0].Ranges, []Range{{0x1010, 0x1020}, {0x8001, 0x8002}}) {
		t.Errorf("%+v", info)
	}
}
