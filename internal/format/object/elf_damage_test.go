package object_test

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// problems opens a file and returns what is wrong with it.
func problems(t *testing.T, data []byte) string {
	t.Helper()
	return strings.Join(open(t, data).Problems, "; ")
}

// set writes a little-endian number of n bytes.
func set(data []byte, at uint64, v uint64, n int) []byte {
	b := binary.LittleEndian.AppendUint64(nil, v)
	copy(data[at:], b[:n])
	return data
}

// entry returns where the dynamic entry with a tag stands.
func entry(t *testing.T, data []byte, tag uint64) uint64 {
	t.Helper()
	s := open(t, data).SectionByName(".dynamic")
	for at := s.Off; at < s.Off+s.Size; at += 16 {
		if binary.LittleEndian.Uint64(data[at:]) == tag {
			return at
		}
	}
	t.Fatalf("no dynamic entry %d", tag)
	return 0
}

func TestDamageOfTheDynamicSectionIsSaid(t *testing.T) {
	fresh := func() []byte { return objecttest.ELF(library()) }
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"strings at an address of nothing", set(fresh(), entry(t, fresh(), 5)+8, 0x10, 8), "the dynamic strings at address 0x10 are not in the file"},
		{"a library name behind the strings", set(fresh(), entry(t, fresh(), 1)+8, 1<<20, 8), "dynamic entry 1 points out of the string table"},
		{"a section without an end", func() []byte {
			d := fresh()
			s := open(t, d).SectionByName(".dynamic")
			for at := s.Off; at < s.Off+s.Size; at += 16 {
				if binary.LittleEndian.Uint64(d[at:]) == 0 {
					set(d, at, 0x6fff0000, 8)
				}
			}
			return d
		}(), "the dynamic section has no end"},
		{"section headers outside", set(fresh(), 40, 1<<40, 8), "the section headers lie outside of the file"},
		{"section headers of ten bytes", set(fresh(), 58, 10, 2), "section headers of 10 bytes"},
		{"program headers of ten bytes", set(fresh(), 54, 10, 2), "program headers of 10 bytes"},
		{"names in a section that is not there", set(fresh(), 62, 200, 2), "there is no section 200"},
		{"a segment over the end", set(fresh(), 64+32, 1<<40, 8), "reaches over the end"},
	} {
		if got := problems(t, tt.data); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestWhatTheLoaderUsesCountsMoreThanSections(t *testing.T) {
	data := objecttest.ELF(library())
	f := open(t, data)
	for i, s := range f.Sections { // section headers that say there are no symbols
		if s.Name == ".dynsym" {
			set(data, binary.LittleEndian.Uint64(data[40:])+uint64(i)*64+24, 0, 8)
		}
	}
	n := 0
	if err := open(t, data).Symbols(func(s object.Symbol) bool {
		if s.Dynamic {
			n++
		}
		return true
	}); err != nil || n != 4 {
		t.Errorf("%d dynamic symbols, %v", n, err)
	}
}

func TestWithoutAHashTableTheStringsEndTheSymbols(t *testing.T) {
	spec := library()
	spec.NoSections = true
	plain, gnu := objecttest.ELF(spec), []byte(nil)
	spec.NoSections = false
	hash := entry(t, objecttest.ELF(spec), 4)
	data := set(plain, hash, 0x6fff0001, 8) // another tag
	got := symbols(t, open(t, data))
	// The hash table stands between symbols and strings, so a few rows too many
	// are read; the real ones come first.
	if len(got) < 4 || got[0] != "puts 0x0+0 func imported dynamic" {
		t.Error(got)
	}
	spec.GNUHash, spec.NoSections = true, true
	gnu = objecttest.ELF(spec)
	at := bytes.Index(gnu, []byte{1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0})
	gnu = set(gnu, uint64(at)+24, 0, 4) // an empty bucket says nothing of imported symbols
	if got := symbols(t, open(t, gnu)); len(got) < 4 || got[0] != "puts 0x0+0 func imported dynamic" {
		t.Error(got)
	}
	gnu = set(gnu, uint64(at), 1<<31, 4)
	if got := problems(t, gnu); !strings.Contains(got, "GNU hash table") {
		t.Error(got)
	}
}

func TestLargeCountsStandInTheFirstSection(t *testing.T) {
	data := objecttest.ELF(library())
	want := open(t, bytes.Clone(data))
	first := binary.LittleEndian.Uint64(data[40:])
	set(data, first+32, uint64(len(want.Sections)), 8)                    // sh_size: sections
	set(data, first+40, uint64(binary.LittleEndian.Uint16(data[62:])), 4) // sh_link: section of names
	set(data, first+44, uint64(binary.LittleEndian.Uint16(data[56:])), 4) // sh_info: program headers
	set(set(set(data, 60, 0, 2), 62, 0xffff, 2), 56, 0xffff, 2)           // as the file header says then
	got := open(t, data)
	if len(got.Sections) != len(want.Sections) || len(got.Segments) != len(want.Segments) || got.SectionByName(".rodata") == nil || len(got.Problems) > 0 {
		t.Errorf("%d sections, %d segments, %v", len(got.Sections), len(got.Segments), got.Problems)
	}
}

func TestSectionNumbersThatDoNotFitStandInATable(t *testing.T) {
	spec := objecttest.ELFSpec{Type: 1, Symbols: []objecttest.Symbol{{Name: "far", Info: 0x12, Section: 0xffff}, {Name: "absolute", Info: 0x12, Section: 0xfff1}}}
	spec.Extra = []objecttest.Section{{Name: ".symtab_shndx", Type: 18, Link: 2, Data: binary.LittleEndian.AppendUint32(make([]byte, 4), 70_000)}}
	var got []int
	if err := open(t, objecttest.ELF(spec)).Symbols(func(s object.Symbol) bool { got = append(got, s.Section); return true }); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]int{70_000, 0}, got); diff != "" {
		t.Error(diff)
	}
}

func TestNotesAreReadOnceAndAsFarAsTheyGo(t *testing.T) {
	le := binary.LittleEndian
	var data []byte
	data = append(data, objecttest.Note(le, "Go", 4, []byte("id/of/a/build"))...)
	data = append(data, objecttest.Note(le, "stapsdt", 3, nil)...)
	data = append(data, objecttest.Note(le, "GNU", 1, []byte{0, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0})...)
	good := len(data)
	data = append(data, 4, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, 'G', 'N', 'U', 0)
	// The name .note makes a segment of the section too.
	f := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Extra: []objecttest.Section{{Name: ".note", Type: 7, Flags: 2, Data: data}}}))
	var got []string
	for _, n := range f.Notes {
		got = append(got, n.Owner)
		if at := f.SectionByName(".note"); n.Off < at.Off || n.Off > at.Off+uint64(good) {
			t.Errorf("%s at %d", n.Owner, n.Off)
		}
	}
	if diff := cmp.Diff([]string{"Go", "stapsdt", "GNU"}, got); diff != "" {
		t.Error(diff)
	}
	if string(f.Notes[0].Desc) != "id/of/a/build" || !strings.Contains(f.Problems[0], "cut short") || f.BuildID != "" {
		t.Errorf("%q %v %q", f.Notes[0].Desc, f.Problems, f.BuildID)
	}
}

func TestVersionRecordsThatLeadBackEnd(t *testing.T) {
	le := binary.LittleEndian
	spec := library()
	need := le.AppendUint16(le.AppendUint16(nil, 1), 0xffff)
	for _, v := range []uint32{1, 16, 0xfffffff0} { // the next file is before this one
		need = le.AppendUint32(need, v)
	}
	need = le.AppendUint16(le.AppendUint16(le.AppendUint32(need, 0), 0), 0x7fff)
	spec.Verneed = le.AppendUint32(le.AppendUint32(need, 11), 0xfffffff0)
	spec.Dynamic[0].Version = 0x7fff
	spec.DynamicExtra = [][2]uint64{{0x6fffffff, 1 << 40}}
	if got := symbols(t, open(t, objecttest.ELF(spec))); len(got) != 6 {
		t.Error(got)
	}
}

func TestNamesAreReadOverTheBordersOfBlocks(t *testing.T) {
	var list []objecttest.Symbol
	var want []string
	for i, n := range []int{32_000, 700, 70, 40_000, 32_767, 1, 65_000, 9} {
		name := strings.Repeat(string(rune('a'+i)), n)
		list = append(list, objecttest.Symbol{Name: name, Info: 0x12, Section: 1})
		want = append(want, name)
	}
	var got []string
	if err := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Symbols: list})).Symbols(func(s object.Symbol) bool { got = append(got, s.Name); return true }); err != nil {
		t.Fatal(err)
	}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("name %d of %d bytes differs", i, len(want[i]))
		}
	}
}
