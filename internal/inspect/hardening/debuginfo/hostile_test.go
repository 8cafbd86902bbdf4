package debuginfo

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// A part is a section of a file that is written for a test.
type part struct {
	name  string
	flags uint64
	data  []byte
}

// file writes an ELF program of 64 bits with sections and nothing else.
func file(parts ...part) []byte {
	w := binary.LittleEndian
	names, body := []byte{0}, []byte{}
	var heads []byte
	head := func(name string, kind uint32, flags, off uint64, size int) {
		heads = w.AppendUint32(w.AppendUint32(heads, uint32(len(names))), kind)
		names = append(append(names, name...), 0)
		heads = w.AppendUint64(w.AppendUint64(w.AppendUint64(heads, flags), 0), off)
		heads = append(w.AppendUint64(heads, uint64(size)), make([]byte, 24)...)
	}
	head("", 0, 0, 0, 0)
	for _, p := range parts {
		head(p.name, 1, p.flags, uint64(64+len(body)), len(p.data))
		body = append(body, p.data...)
	}
	at := uint64(64 + len(body))
	size := len(names) + len(".shstrtab") + 1
	head(".shstrtab", 3, 0, at, size)
	body = append(body, names...)
	out := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	out = w.AppendUint32(w.AppendUint16(w.AppendUint16(out, 2), 62), 1)
	out = w.AppendUint64(w.AppendUint64(w.AppendUint64(out, 0), 0), uint64(64+len(body)))
	out = append(w.AppendUint32(out, 0), 64, 0, 56, 0, 0, 0, 64, 0)
	out = w.AppendUint16(w.AppendUint16(out, uint16(len(parts)+2)), uint16(len(parts)+1))
	return append(append(out, body...), heads...)
}

// A unit of DWARF 4 whose first entry has a producer that stands in it.
const (
	smallAbbrev = "\x01\x11\x00\x25\x08\x13\x0b\x00\x00\x00"
	smallUnit   = "\x00\x00\x00\x00\x08\x01" // offset of abbreviations, size of addresses, code
)

func smallInfo(producer string) []byte {
	body := "\x04\x00" + smallUnit + producer + "\x00\x0c"
	return append(binary.LittleEndian.AppendUint32(nil, uint32(len(body))), body...)
}

func TestATextThatStandsInTheUnitIsRead(t *testing.T) {
	long := "GNU C99 4.8.5 " + strings.Repeat("-fabcdefghij ", 200) + "-O3"
	info := read(t, file(part{".debug_info", 0, append(smallInfo("GNU C89 4.4"), smallInfo(long)...)}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
	if len(info.Units) != 2 || info.Units[0].Producer != "GNU C89 4.4" || info.Units[1].Producer != long || info.Units[1].Language != 0x0c {
		t.Errorf("%+v", info)
	}
}

// inflated is data with the header of the gABI for compressed sections, which
// claims size bytes.
func inflated(data []byte, size uint64) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write(data)
	_ = z.Close()
	w := binary.LittleEndian
	return append(w.AppendUint64(w.AppendUint64(w.AppendUint64(nil, 1), size), 1), b.Bytes()...)
}

func TestABombIsCutAndTold(t *testing.T) {
	units := bytes.Repeat(smallInfo("GNU C17 12.2.0"), 1000)
	zeros := make([]byte, 64<<20) // no unit has the length 0
	bomb := append(bytes.Clone(units), zeros...)
	info := read(t, file(part{".debug_info", 0x800, inflated(bomb, uint64(len(bomb)))}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
	if len(info.Units) != 1000 || len(info.Notes) != 1 {
		t.Errorf("%d units, %q", len(info.Units), info.Notes)
	}
	// One long unit of zeros is passed over, and what it inflates to is paid for.
	long := binary.LittleEndian.AppendUint32(nil, uint32(len(zeros)-4))
	long = append(append(long, 4, 0), smallUnit...)
	bomb = append(append(long, zeros[len(long):]...), units...)
	info = read(t, file(part{".debug_info", 0x800, inflated(bomb, uint64(len(bomb)))}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
	if len(info.Units) != 1 || len(info.Notes) == 0 || !strings.Contains(info.Notes[0], "ratio") {
		t.Errorf("%d units, %q", len(info.Units), info.Notes)
	}
}

func TestDamageIsToldAndWhatStandsBeforeItIsKept(t *testing.T) {
	good := smallInfo("GNU C17 12.2.0")
	for what, c := range map[string]struct {
		info, abbrev string
		note         string
		units        int
	}{
		"a length over the end":     {string(good) + "\xff\xff\x00\x00\x04\x00" + smallUnit, smallAbbrev, "cut short", 1},
		"a reserved length":         {string(good) + "\xf5\xff\xff\xff\x04\x00" + smallUnit, smallAbbrev, "unknown kind", 1},
		"a huge length of 64 bits":  {string(good) + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x04\x00" + smallUnit, smallAbbrev, "unknown kind", 1},
		"no abbreviations":          {string(good), "", "no abbreviation 1", 0},
		"abbreviations without end": {string(good), "\x01\x11\x00\x25", "no abbreviation 1", 0},
		"an unknown form":           {string(good), "\x01\x11\x00\x25\x77\x00\x00\x00", "unknown form 0x77", 1},
		"indirect to itself":        {"\x0a\x00\x00\x00\x04\x00\x00\x00\x00\x00\x08\x01\x16\x16", "\x01\x11\x00\x25\x16\x00\x00\x00", "unknown form 0x16", 1},
		"a text without end":        {strings.ReplaceAll(string(good), "\x00\x0c", "xx"), smallAbbrev, "cut short", 1},
	} {
		info := read(t, file(part{".debug_info", 0, []byte(c.info)}, part{".debug_abbrev", 0, []byte(c.abbrev)}))
		if len(info.Units) != c.units || len(info.Notes) == 0 || !strings.Contains(info.Notes[len(info.Notes)-1], c.note) {
			t.Errorf("%s: %+v", what, info)
		}
	}
}

func TestUnitsOfALaterVersionArePassedOver(t *testing.T) {
	later := "\x08\x00\x00\x00\x09\x00" + "abcdef"
	info := read(t, file(part{".debug_info", 0, append([]byte(later), smallInfo("GNU C17 12.2.0")...)}, part{".debug_abbrev", 0, []byte(smallAbbrev)}))
	if len(info.Units) != 1 || info.Units[0].Producer != "GNU C17 12.2.0" {
		t.Errorf("%+v", info)
	}
}

func TestManyUnitsEndAtTheLimitOfSteps(t *testing.T) {
	f := file(part{".debug_info", 0, bytes.Repeat(smallInfo("x"), 100_000)}, part{".debug_abbrev", 0, []byte(smallAbbrev)})
	b := budget.New(budget.Limits{Steps: 10_000}, int64(len(f)))
	o, err := object.Open(bytes.NewReader(f), int64(len(f)), b)
	if err != nil {
		t.Fatal(err)
	}
	info, err := Read(o, b)
	if !budget.IsBreach(err) || len(info.Units) == 0 {
		t.Errorf("%d units, %v", len(info.Units), err)
	}
}

func TestAListOfRangesThatGoesNowhereEnds(t *testing.T) {
	// A base address that is never followed by a range, padded without end.
	endless := bytes.Repeat([]byte{0x80}, 64<<10)
	abbrev := "\x01\x11\x00\x55\x17\x00\x00\x00"
	unit := "\x0d\x00\x00\x00\x05\x00\x01\x08\x00\x00\x00\x00\x01\x00\x00\x00\x00"
	for _, list := range [][]byte{append([]byte{7}, endless...), append([]byte{4}, endless...), bytes.Repeat([]byte{5, 0, 0, 0, 0, 0, 0, 0, 0}, 100_000)} {
		info := read(t, file(part{".debug_info", 0, []byte(unit)}, part{".debug_abbrev", 0, []byte(abbrev)}, part{".debug_rnglists", 0, list}))
		if len(info.Units) != 1 || len(info.Units[0].Ranges) != 0 {
			t.Errorf("%+v", info)
		}
	}
}

func FuzzRead(f *testing.F) {
	abbrev := part{".debug_abbrev", 0, []byte(smallAbbrev)}
	f.Add(file(part{".debug_info", 0, smallInfo("GNU C17 12.2.0 -O2")}, abbrev))
	f.Add(file(part{".debug_info", 0x800, inflated(smallInfo("x"), 30)}, abbrev))
	f.Add(file(part{".zdebug_info", 0, append([]byte("ZLIB\x00\x00\x00\x00\x00\x00\x00\x20"), inflated(smallInfo("x"), 30)[24:]...)}, abbrev))
	for _, options := range []string{"-gdwarf-5", "-gdwarf-4", "-g -c"} {
		for _, cc := range []string{"gcc", "clang"} {
			b := build(f, "p.c", "int main(void) { return 0; }\n", cc, append(strings.Fields(options), "-nostdlib", "-Wl,-e,main")...)
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b := budget.New(budget.Limits{Steps: 200_000, InflatedBytes: 1 << 22, Ratio: 200}, int64(len(data)))
		o, err := object.Open(bytes.NewReader(data), int64(len(data)), b)
		if err != nil || o.Format != object.ELF {
			return
		}
		info, err := Read(o, b)
		if err != nil && !budget.IsBreach(err) {
			t.Error(err)
		}
		for _, u := range info.Units {
			c := ParseProducer(u.Producer)
			for o := range Options {
				c.Has(o)
			}
			for _, r := range u.Ranges {
				if r.Low >= r.High {
					t.Errorf("%x", r)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data := file(part{".debug_info", 0, bytes.Repeat(append(smallInfo("GNU C17 12.2.0"), make([]byte, 0)...), 50_000)}, part{".debug_abbrev", 0, []byte(smallAbbrev)})
	for b.Loop() {
		o, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil {
			b.Fatal(err)
		}
		if info, err := Read(o, nil); err != nil || len(info.Units) != 50_000 {
			b.Fatal(len(info.Units), err)
		}
	}
	b.ReportMetric(float64(50_000*b.N)/b.Elapsed().Seconds(), "units/s")
}
