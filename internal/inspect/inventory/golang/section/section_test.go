package section

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"io"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func readAll(t *testing.T, data []byte) []*Image {
	t.Helper()
	images, err := Read(bytes.NewReader(data), int64(len(data)), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		t.Fatal(err)
	}
	return images
}

func TestSectionsOfThisTestAreThoseOfTheStandardReader(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	f, err := elf.Open(self)
	if err != nil {
		t.Skip("not an ELF platform")
	}
	defer f.Close()
	data, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	images := readAll(t, data)
	if len(images) != 1 || images[0].Kind != ELF || images[0].Word != 8 {
		t.Fatalf("%d images", len(images))
	}
	var want []Section
	for _, s := range f.Sections {
		size := s.FileSize
		if s.Type == elf.SHT_NOBITS {
			size = 0
		}
		want = append(want, Section{Name: s.Name, Addr: s.Addr, Off: s.Offset, Size: size})
	}
	if diff := cmp.Diff(want, images[0].Sections); diff != "" {
		t.Error(diff)
	}
	for _, p := range f.Progs {
		if p.Type != elf.PT_LOAD || p.Filesz < 16 {
			continue
		}
		want := make([]byte, 16)
		if _, err := p.ReadAt(want, 0); err != nil && err != io.EOF {
			t.Fatal(err)
		}
		got, err := images[0].Memory(p.Vaddr, 16)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("memory at %x: % x, want % x (%v)", p.Vaddr, got, want, err)
		}
	}
}

// header returns an ELF header with the given section table.
func header(shoff uint64, shentsize, shnum, shstrndx uint16) []byte {
	b := make([]byte, 64)
	copy(b, "\x7fELF\x02\x01\x01")
	le := binary.LittleEndian
	le.PutUint64(b[40:], shoff)
	le.PutUint16(b[58:], shentsize)
	le.PutUint16(b[60:], shnum)
	le.PutUint16(b[62:], shstrndx)
	return b
}

func TestHostileTablesGiveImagesWithoutSections(t *testing.T) {
	zeros := make([]byte, 1<<16)
	for name, data := range map[string][]byte{
		"a table after the end":          header(1<<40, 64, 3, 2),
		"rows that are too short":        append(header(64, 8, 3, 2), zeros...),
		"rows without a length":          append(header(64, 0, 3, 2), zeros...),
		"names outside the table":        append(header(64, 64, 3, 9), zeros...),
		"an offset that overflows":       header(^uint64(0)-10, 64, 3, 2),
		"more sections than the file":    append(header(64, 64, 65000, 2), zeros...),
		"sections without number or row": header(64, 64, 0, 0),
	} {
		t.Run(name, func(t *testing.T) {
			images := readAll(t, data)
			if len(images) != 1 || len(images[0].Sections) != 0 {
				t.Errorf("%d images", len(images))
			}
		})
	}
}

func TestNamesAreNotCopiedWhole(t *testing.T) {
	// Eight thousand sections that share one name of a megabyte, which takes
	// 8 GB where each name is copied as it stands.
	const count = 8000
	names := bytes.Repeat([]byte("x"), 1<<20)
	data := header(64, 64, count, 1)
	table := make([]byte, count*64)
	row := table[64:]
	binary.LittleEndian.PutUint64(row[24:], uint64(64+len(table)))
	binary.LittleEndian.PutUint64(row[32:], uint64(len(names)))
	data = append(append(data, table...), names...)
	images := readAll(t, data)
	if len(images) != 1 || len(images[0].Sections) != count || len(images[0].Sections[0].Name) != maxName {
		t.Error("not read")
	}
}

func TestSectionsThatAreTooLargeAreABreach(t *testing.T) {
	img := &Image{r: bytes.NewReader(nil)}
	if _, err := img.Bytes(Section{Size: 100}, 99); !budget.IsBreach(err) {
		t.Errorf("error %v", err)
	}
}

func TestJavaClassesDoNotMatch(t *testing.T) {
	class := append([]byte("\xca\xfe\xba\xbe\x00\x00\x00\x34"), make([]byte, 100)...)
	for _, m := range Magics() {
		if bytes.HasPrefix(class, []byte(m)) {
			t.Errorf("magic % x", m)
		}
	}
	if images := readAll(t, class); len(images) != 0 {
		t.Errorf("%d images", len(images))
	}
}

func FuzzRead(f *testing.F) {
	f.Add(append(header(64, 64, 3, 2), make([]byte, 192)...))
	f.Add([]byte("MZ"))
	f.Add(append([]byte("\xcf\xfa\xed\xfe"), make([]byte, 100)...))
	f.Add(append([]byte("\xca\xfe\xba\xbe\x00\x00\x00\x02"), make([]byte, 100)...))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x00\x0a\x07.dep-v0xx\x00\x01\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		images, err := Read(bytes.NewReader(data), int64(len(data)), budget.New(budget.Default(), int64(len(data))))
		if err != nil {
			return
		}
		for _, img := range images {
			if len(img.Sections) > maxSections || len(img.Segments) > maxSections {
				t.Fatalf("%d sections, %d segments", len(img.Sections), len(img.Segments))
			}
			for _, s := range img.Sections {
				if got, err := img.Bytes(s, 1<<20); err == nil && len(got) > len(data) {
					t.Fatalf("%d bytes of %d", len(got), len(data))
				}
			}
			for _, s := range img.Segments {
				if _, err := img.Memory(s.Addr+s.Size/2, 64); budget.IsBreach(err) {
					t.Fatal(err)
				}
			}
		}
	})
}
