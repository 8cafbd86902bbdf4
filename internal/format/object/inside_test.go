package object

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func sourceOf(data []byte) *source {
	return &source{r: bytes.NewReader(data), size: uint64(len(data))}
}

func TestPiecesOfASourceEndWithTheFile(t *testing.T) {
	s := sourceOf([]byte("0123456789"))
	for _, tt := range []struct {
		off, n uint64
		want   string
		whole  bool
	}{
		{0, 10, "0123456789", true}, {0, 11, "0123456789", false}, {9, 1, "9", true}, {9, 2, "9", false}, {10, 0, "", true}, {10, 1, "", false}, {11, 1, "", false}, {1 << 63, 1 << 63, "", false}, {^uint64(0), 1, "", false}, {0, ^uint64(0), "0123456789", false}, {5, ^uint64(0) - 4, "56789", false},
	} {
		if got, err := s.at(tt.off, tt.n); string(got) != tt.want || err != nil {
			t.Errorf("%d bytes at %d: %q, %v", tt.n, tt.off, got, err)
		}
		if got := s.whole(tt.off, tt.n); got != tt.whole {
			t.Errorf("%d bytes at %d are there: %v", tt.n, tt.off, got)
		}
	}
}

func TestRowsAreThoseThatAreWhole(t *testing.T) {
	data := make([]byte, 3*window+17)
	for i := range data {
		data[i] = byte(i / 7)
	}
	s := sourceOf(data)
	for _, tt := range []struct {
		off, count, width uint64
		want              int
	}{
		{0, 1 << 40, 7, len(data) / 7}, {0, 5, 7, 5}, {uint64(len(data)) - 7, 9, 7, 1}, {uint64(len(data)) - 6, 9, 7, 0}, {uint64(len(data)), 1, 1, 0}, {0, 1, 0, 0}, {0, 1, window + 1, 0}, {0, 9, window, 3}, {^uint64(0), 9, 9, 0}, {0, 0, 9, 0},
	} {
		n := 0
		err := s.rows(tt.off, tt.count, tt.width, func(i uint64, row []byte) (bool, error) {
			at := tt.off + i*tt.width
			if uint64(len(row)) != tt.width || cap(row) != len(row) || !bytes.Equal(row, data[at:at+tt.width]) || i != uint64(n) {
				t.Fatalf("row %d of %+v is not the right one", i, tt)
			}
			n++
			return true, nil
		})
		if n != tt.want || err != nil {
			t.Errorf("%+v: %d rows, %v", tt, n, err)
		}
	}
	n := 0
	if err := s.rows(0, 100, 1, func(uint64, []byte) (bool, error) { n++; return n < 3, nil }); err != nil || n != 3 {
		t.Errorf("%d rows after the end was asked for, %v", n, err)
	}
	if err := s.rows(0, 100, 1, func(uint64, []byte) (bool, error) { return true, io.ErrUnexpectedEOF }); err != io.ErrUnexpectedEOF {
		t.Error(err)
	}
}

func TestNamesAreFoundAcrossBlocks(t *testing.T) {
	var data []byte
	place := map[uint64]string{}
	for i := range 6000 {
		name := strings.Repeat(string(rune('a'+i%26)), i%61) + fmt.Sprint(i)
		place[uint64(len(data))] = name
		data = append(append(data, name...), 0)
	}
	if len(data) < 5*blockSize {
		t.Fatalf("%d bytes are too few blocks", len(data))
	}
	table := newNames(sourceOf(append([]byte("head"), data...)), 4, uint64(len(data)))
	for _, backwards := range []bool{false, true} {
		offsets := slices.Sorted(func(yield func(uint64) bool) {
			for off := range place {
				if !yield(off) {
					return
				}
			}
		})
		if backwards {
			slices.Reverse(offsets)
		}
		for _, off := range offsets {
			if got, err := table.get(off); got != place[off] || err != nil {
				t.Fatalf("at %d: %q, want %q, %v", off, got, place[off], err)
			}
		}
	}
	for _, off := range []uint64{uint64(len(data)), uint64(len(data)) + 1, ^uint64(0)} {
		if got, err := table.get(off); got != "" || err != nil {
			t.Errorf("at %d: %q, %v", off, got, err)
		}
	}
}

func TestNamesWithoutEndAreCut(t *testing.T) {
	for size, want := range map[int]int{0: 0, 1: 1, blockSize: blockSize, blockSize + 1: blockSize + 1, maxName: maxName, maxName + 1: maxName, 10 * maxName: maxName} {
		table := newNames(sourceOf(bytes.Repeat([]byte("x"), size)), 0, uint64(size))
		if got, err := table.get(0); len(got) != want || err != nil {
			t.Errorf("%d bytes without an end: %d, %v", size, len(got), err)
		}
	}
	outside := newNames(sourceOf([]byte("abc")), 9, 100)
	if got, err := outside.get(0); got != "" || err != nil {
		t.Errorf("a table behind the file: %q %v", got, err)
	}
	longer := newNames(sourceOf([]byte("abc")), 1, 1<<60)
	if got, err := longer.get(0); got != "bc" || err != nil {
		t.Errorf("a table that reaches over the file: %q %v", got, err)
	}
}

func TestLongNamesThatManySymbolsShareArePaidFor(t *testing.T) {
	data := bytes.Repeat([]byte("x"), maxName)
	b := budget.New(budget.Limits{Steps: 2000}, 1)
	table := newNames(&source{r: bytes.NewReader(data), size: uint64(len(data)), b: b}, 0, uint64(len(data)))
	for range 100 {
		if _, err := table.get(0); err != nil {
			if !budget.IsBreach(err) {
				t.Error(err)
			}
			return
		}
	}
	t.Error("a hundred names of 64 KiB cost nothing")
}

func TestNumbersOfLEB128(t *testing.T) {
	values := []uint64{0, 1, 127, 128, 300, 16383, 16384, 1<<32 - 1, 1 << 32, 1 << 62, 1<<63 - 1}
	for _, v := range values {
		text := binary.AppendUvarint(nil, v)
		l := leb{b: text}
		if got := l.uint(); got != v || l.bad || l.at != len(text) {
			t.Errorf("%d: %d, bad %v, %d bytes", v, got, l.bad, l.at)
		}
		r := newStream(sourceOf(text), 0, uint64(len(text)))
		if got := r.uint(); got != v || r.bad || r.at != uint64(len(text)) {
			t.Errorf("a stream, %d: %d, bad %v", v, got, r.bad)
		}
		for cut := range text {
			l := leb{b: text[:cut]}
			if l.uint(); !l.bad {
				t.Errorf("%d cut to %d bytes is read", v, cut)
			}
			r := newStream(sourceOf(text[:cut]), 0, uint64(cut))
			if r.uint(); !r.bad {
				t.Errorf("a stream: %d cut to %d bytes is read", v, cut)
			}
		}
	}
	for name, text := range map[string][]byte{"more bytes than a number has": bytes.Repeat([]byte{0x80}, 11), "nothing": nil} {
		l := leb{b: text}
		if v := l.uint(); !l.bad || v != 0 {
			t.Errorf("%s: %d", name, v)
		}
	}
	padded := leb{b: []byte{0x85, 0x80, 0x80, 0x00}}
	if v := padded.uint(); v != 5 || padded.bad || padded.at != 4 {
		t.Errorf("a number with needless bytes, as linkers write them: %d", v)
	}
}

func TestStreamsGoForwardOnly(t *testing.T) {
	r := newStream(sourceOf([]byte("\x03abc\x00\x7f")), 0, 6)
	if got := r.name(); got != "abc" || r.bad {
		t.Errorf("%q", got)
	}
	if got := r.name(); got != "" || r.bad {
		t.Errorf("an empty name: %q, bad %v", got, r.bad)
	}
	if got := r.name(); got != "" || !r.bad {
		t.Errorf("a name that reaches over the end: %q", got)
	}
	back := newStream(sourceOf([]byte("abcdef")), 2, 4)
	if back.skip(1); !back.bad {
		t.Error("a stream goes back")
	}
	over := newStream(sourceOf([]byte("abcdef")), 2, 4)
	if over.skip(7); !over.bad {
		t.Error("a stream goes over its end")
	}
	end := newStream(sourceOf([]byte("abcdef")), 2, 4)
	if end.skip(6); end.bad || !end.done() || end.byte() != 0 || !end.bad {
		t.Error("at the end nothing is left")
	}
	behind := newStream(sourceOf([]byte("abc")), 9, 9)
	if !behind.done() || behind.take(1) != nil {
		t.Error("a stream behind the file holds nothing")
	}
	long := newStream(sourceOf(append(binary.AppendUvarint(nil, maxName+10), bytes.Repeat([]byte("x"), maxName+11)...)), 0, 1<<20)
	if got := long.name(); len(got) != maxName || long.bad || long.byte() != 'x' {
		t.Errorf("a long name has %d bytes; what follows it is read: %v", len(got), !long.bad)
	}
}

func TestWordsInEveryOrderAndWidth(t *testing.T) {
	b := []byte{1, 2, 3, 4, 5, 6, 7, 8}
	for _, tt := range []struct {
		w            word
		u16, u32     uint64
		addr, octets uint64
	}{
		{word{binary.LittleEndian, false}, 0x0201, 0x04030201, 0x04030201, 4}, {word{binary.BigEndian, false}, 0x0102, 0x01020304, 0x01020304, 4},
		{word{binary.LittleEndian, true}, 0x0201, 0x04030201, 0x0807060504030201, 8}, {word{binary.BigEndian, true}, 0x0102, 0x01020304, 0x0102030405060708, 8},
	} {
		if uint64(tt.w.u16(b, 0)) != tt.u16 || uint64(tt.w.u32(b, 0)) != tt.u32 || tt.w.addr(b, 0, 0) != tt.addr || tt.w.bytes() != tt.octets {
			t.Errorf("%+v", tt)
		}
	}
}

func TestProcessorsHaveTheNamesOfGOARCH(t *testing.T) {
	for want, got := range map[string]string{
		"386": elfArch(3, 32, false), "amd64": elfArch(62, 64, false), "amd64p32": elfArch(62, 32, false), "arm": elfArch(40, 32, false), "armbe": elfArch(40, 32, true), "arm64": elfArch(183, 64, false), "arm64be": elfArch(183, 64, true),
		"mips": elfArch(8, 32, true), "mipsle": elfArch(8, 32, false), "mips64": elfArch(8, 64, true), "mips64le": elfArch(8, 64, false), "ppc64": elfArch(21, 64, true), "ppc64le": elfArch(21, 64, false), "s390x": elfArch(22, 64, true), "riscv64": elfArch(243, 64, false), "loong64": elfArch(258, 64, false), "machine-999": elfArch(999, 64, false),
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	for machine, want := range map[uint16]string{0x14c: "386", 0x8664: "amd64", 0x1c4: "arm", 0xaa64: "arm64", 0xa641: "arm64", 0x5064: "riscv64", 0x6264: "loong64", 0: "machine-0"} {
		if got := peArch(machine); got != want {
			t.Errorf("PE %#x: %s", machine, got)
		}
	}
	for cpu, want := range map[[2]uint32]string{{7, 3}: "386", {0x01000007, 3}: "amd64", {12, 9}: "arm", {0x0100000c, 0}: "arm64", {0x0100000c, 2}: "arm64e", {0x0100000c, 0x80000002}: "arm64e", {0x0200000c, 1}: "arm64_32", {18, 0}: "ppc", {99, 0}: "machine-99"} {
		if got := machoArch(cpu[0], cpu[1]); got != want {
			t.Errorf("Mach-O %#x: %s", cpu, got)
		}
	}
	for id, want := range map[uint32]string{0: "custom", 1: "type", 10: "code", 11: "data", 12: "datacount", 13: "tag", 14: "section-14", 255: "section-255"} {
		if got := wasmSection(id); got != want {
			t.Errorf("WebAssembly %d: %s", id, got)
		}
	}
	for kind, want := range map[uint32]string{0: "NULL", 1: "LOAD", 2: "DYNAMIC", 3: "INTERP", 4: "NOTE", 5: "SHLIB", 6: "PHDR", 7: "TLS", 0x6474e551: "GNU_STACK", 0x6474e552: "GNU_RELRO", 0x6474e553: "GNU_PROPERTY", 0x70000001: "0x70000001"} {
		if got := segmentName(kind); got != want {
			t.Errorf("segment %#x: %s", kind, got)
		}
	}
}

func TestVersionsOfAppleAreWritten(t *testing.T) {
	for v, want := range map[uint64]string{0: "0.0", 11 << 16: "11.0", 10<<16 | 15<<8 | 7: "10.15.7", 14<<16 | 2<<8: "14.2"} {
		if got := osVersion(v); got != want {
			t.Errorf("%#x: %s", v, got)
		}
	}
	if got := dylibVersion(0xffffffff); got != "65535.255.255" {
		t.Error(got)
	}
	for kind, want := range map[uint32]uint32{0x24: 1, 0x25: 2, 0x2f: 3, 0x30: 4} {
		if got := oldPlatform(kind); got != want {
			t.Errorf("%#x: %d", kind, got)
		}
	}
}

func TestFormatsAreToldByTheirFirstBytes(t *testing.T) {
	for head, want := range map[string]Format{
		"\x7fELF\x02\x01\x01\x00": ELF, "MZ\x90\x00\x03\x00\x00\x00": PE, "\xfe\xed\xfa\xce1234": MachO, "\xfe\xed\xfa\xcf1234": MachO, "\xce\xfa\xed\xfe1234": MachO, "\xcf\xfa\xed\xfe1234": MachO, "\xca\xfe\xba\xbe\x00\x00\x00\x02": MachO, "\xca\xfe\xba\xbf\x00\x00\x00\x01": MachO, "\x00asm\x01\x00\x00\x00": Wasm,
		"\xca\xfe\xba\xbe\x00\x00\x00\x34": "", "\xca\xfe\xba\xbe\x00\x00\x00\x00": "", "\xca\xfe\xba\xbe\x00\x00\x00\x1f": "", "\x00asm\x02\x00\x00\x00": "", "\x00asm\x0d\x00\x01\x00": "", "\x7fELF": "", "MZ": "", "": "", "!<arch>\n": "", "#!/bin/sh": "",
	} {
		if got := Sniff([]byte(head)); got != want {
			t.Errorf("%q: %q, want %q", head, got, want)
		}
	}
	if Sniff([]byte("\xca\xfe\xba\xbe\x00\x00\x00\x1e")) != MachO {
		t.Error("thirty architectures are believed")
	}
}
