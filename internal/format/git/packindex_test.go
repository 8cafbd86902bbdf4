package git

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

// countingFile counts reads and remembers whether it was closed.
type countingFile struct {
	File
	reads  int
	closed bool
}

func (f *countingFile) ReadAt(p []byte, off int64) (int, error) {
	f.reads++
	return f.File.ReadAt(p, off)
}

func (f *countingFile) Close() error { f.closed = true; return nil }

func openText(t testing.TB, text string, memory int64) (*packIndex, *countingFile, error) {
	t.Helper()
	f, err := memory1("x", text).Open("x")
	if err != nil {
		t.Fatal(err)
	}
	c := &countingFile{File: f}
	x, err := openIndex(c, 20, &memory)
	return x, c, err
}

func memory1(name, text string) memory { return memory{name: text} }

// manyNames returns an index of n objects; the names begin with same bytes
// that are all equal.
func manyNames(n, same int) (*packWriter, string) {
	random := rand.New(rand.NewSource(int64(n + same)))
	w := newPackWriter(20)
	w.names, w.offsets = make([]ID, n), make([]int64, n)
	for i := range n {
		w.names[i].n = 20
		random.Read(w.names[i].sum[same:20])
		w.offsets[i] = int64(12 + i)
	}
	return w, w.indexOnly()
}

// indexOnly is index for names without a pack.
func (w *packWriter) indexOnly() string {
	var fanout [256]uint32
	order := make([]int, len(w.names))
	for i, id := range w.names {
		order[i] = i
		fanout[id.sum[0]]++
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(string(w.names[a].raw()), string(w.names[b].raw())) })
	text := []byte("\xfftOc\x00\x00\x00\x02")
	sum := uint32(0)
	for _, n := range fanout {
		sum += n
		text = binary.BigEndian.AppendUint32(text, sum)
	}
	for _, i := range order {
		text = append(text, w.names[i].raw()...)
	}
	text = append(text, make([]byte, 4*len(order))...)
	for _, i := range order {
		text = binary.BigEndian.AppendUint32(text, uint32(w.offsets[i]))
	}
	return string(append(text, make([]byte, 40)...))
}

func TestEveryNameOfAnIndexIsFoundInFewReads(t *testing.T) {
	for _, tt := range []struct {
		name        string
		objects     int
		same        int // equal bytes at the beginning of all names
		mean, worst int // reads of the file for one look-up, with that of the offset
	}{
		{"one object", 1, 0, 2, 2},
		{"hashes", 30_000, 0, 3, 6},
		{"names that differ late", 10_000, 5, 13, 14},
		{"names that differ later than interpolation looks", 10_000, 12, 12, 14},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w, text := manyNames(tt.objects, tt.same)
			inMemory, _, err := openText(t, text, math.MaxInt64)
			if err != nil {
				t.Fatal(err)
			}
			onDisk, file, err := openText(t, text, 0)
			if err != nil {
				t.Fatal(err)
			}
			var buf []byte
			total, worst := 0, 0
			for i, id := range w.names {
				file.reads = 0
				for _, x := range []*packIndex{inMemory, onDisk} {
					off, ok, err := x.find(id, &buf)
					if !ok || err != nil || off != w.offsets[i] {
						t.Fatalf("%v: %d, %v, %v", id, off, ok, err)
					}
				}
				total, worst = total+file.reads, max(worst, file.reads)
				id.sum[19] ^= 0x55
				if off, ok, err := inMemory.find(id, &buf); ok || err != nil {
					t.Fatalf("%v, which is not there: %d, %v", id, off, err)
				}
			}
			if total > tt.mean*tt.objects || worst > tt.worst {
				t.Errorf("%.2f reads on average, %d at most", float64(total)/float64(tt.objects), worst)
			}
		})
	}
}

func TestAbbreviationsFindAllThatBeginWithThem(t *testing.T) {
	w, text := manyNames(5000, 1)
	x, _, err := openText(t, text, 0)
	if err != nil {
		t.Fatal(err)
	}
	var buf []byte
	for _, digits := range []int{4, 5, 6, 7, 39, 40} {
		for _, id := range w.names[:50] {
			p, ok := parsePrefix(strings.ToUpper(id.String()[:digits]), 20)
			if !ok {
				t.Fatal(id)
			}
			got := map[ID]bool{}
			if err := x.begin(&p, got, 1000, &buf); err != nil {
				t.Fatal(err)
			}
			for _, other := range w.names {
				if want := strings.HasPrefix(other.String(), id.String()[:digits]); want != got[other] {
					t.Fatalf("%d digits of %v: %v found %v", digits, id, other, got[other])
				}
			}
		}
	}
	all, _ := parsePrefix("0000", 20)
	got := map[ID]bool{}
	if _, text = manyNames(5000, 2); err == nil {
		x, _, err = openText(t, text, 0)
	}
	if err != nil || x.begin(&all, got, 100, &buf) != nil || len(got) != 101 {
		t.Errorf("%d found, %v", len(got), err)
	}
}

func TestDamagedIndexesAreRefused(t *testing.T) {
	_, good := manyNames(300, 0)
	put := func(at int, text string) string { return good[:at] + text + good[at+len(text):] }
	for _, tt := range []struct {
		name, text, want string
		err              error
	}{
		{"an empty file", "", "cut short", ErrDamaged},
		{"a header alone", good[:8], "cut short", ErrDamaged},
		{"a future version", put(4, be32(3)), "version 3", ErrUnsupported},
		{"version 1 with the header of version 2", put(4, be32(1)), "version 1", ErrUnsupported},
		{"a fan-out that falls", put(8+4*100, be32(0)), "fan-out", ErrDamaged},
		{"a fan-out that counts more than there is", put(8+4*255, be32(301)), "size of a pack index of 301", ErrDamaged},
		{"a fan-out that counts four thousand millions", put(8+4*255, be32(math.MaxUint32)), "size of a pack index", ErrDamaged},
		{"a fan-out that counts less than there is", put(8+4*255, be32(0)), "fan-out", ErrDamaged},
		{"bytes too many", good + strings.Repeat("x", 7), "size", ErrDamaged},
		{"more large offsets than objects", good + strings.Repeat("x", 8*301), "size", ErrDamaged},
		{"no magic, read as version 1", put(0, "\x00\x00\x00\x00"), "", ErrDamaged},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, memory := range []int64{0, 1 << 20} {
				_, file, err := openText(t, tt.text, memory)
				if !errors.Is(err, tt.err) || !strings.Contains(err.Error(), tt.want) {
					t.Errorf("memory %d: %v", memory, err)
				}
				if !file.closed {
					t.Errorf("memory %d: the file stays open", memory)
				}
			}
		})
	}
	for n := range len(good) {
		if _, _, err := openText(t, good[:n], int64(n%2)<<20); err == nil && (len(good)-n)%8 != 0 {
			t.Fatalf("an index of %d of %d bytes is taken", n, len(good))
		}
	}
}

func TestLargeOffsetsOutsideOfTheirTableAreRefused(t *testing.T) {
	w := newPackWriter(20)
	id, _ := w.whole("blob", "x")
	good := w.index(0)
	at := 8 + 1024 + 24
	for _, tt := range []struct {
		name, text, want string
	}{
		{"an entry beyond the table", good[:at] + be32(1<<31|1) + good[at+4:], "large offset 1 of 1"},
		{"the last entry there can be", good[:at] + be32(math.MaxUint32) + good[at+4:], "large offset 2147483647"},
		{"an offset over 63 bits", good[:at+4] + "\xff\xff\xff\xff" + good[at+8:], "large offset 1844"},
	} {
		x, _, err := openText(t, tt.text, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		var buf []byte
		if _, ok, err := x.find(id, &buf); ok || !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, %v", tt.name, ok, err)
		}
	}
}

func TestAnIndexInDisorderFindsNothingWrongAndEnds(t *testing.T) {
	w, text := manyNames(3000, 1)
	names := []byte(text[1032 : 1032+3000*20])
	rand.New(rand.NewSource(1)).Shuffle(3000, func(i, j int) {
		a, b := names[20*i:20*i+20], names[20*j:20*j+20]
		for k := range a {
			a[k], b[k] = b[k], a[k]
		}
	})
	x, file, err := openText(t, text[:1032]+string(names)+text[1032+len(names):], 0)
	if err != nil {
		t.Fatal(err)
	}
	var buf []byte
	for _, id := range w.names {
		file.reads = 0
		if _, _, err := x.find(id, &buf); err != nil || file.reads > 20 {
			t.Fatalf("%d reads, %v", file.reads, err)
		}
	}
}

func TestTheLengthOfAnIndexIsNoReasonToTakeMemory(t *testing.T) {
	// A sparse file costs a hostile author nothing.
	if n := allocated(func() {
		memory := int64(64 << 20)
		if _, err := openIndex(sparse{1 << 40}, 20, &memory); !errors.Is(err, ErrDamaged) {
			t.Error(err)
		}
	}); n > 64<<10 {
		t.Errorf("%d bytes", n)
	}
}

// sparse is a file of zeros.
type sparse struct{ size int64 }

func (s sparse) Size() int64 { return s.size }
func (sparse) Close() error  { return nil }
func (s sparse) ReadAt(p []byte, off int64) (int, error) {
	n := int(max(0, min(int64(len(p)), s.size-off)))
	clear(p[:n])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func TestAFileThatCannotBeReadIsNotCalledDamaged(t *testing.T) {
	w, text := manyNames(300, 0)
	broken := fmt.Errorf("disk on fire")
	for reads := range 4 { // header, fan-out, names, offset
		f, _ := memory1("x", text).Open("x")
		b := &brokenFile{File: f, good: reads, err: broken}
		memory := int64(0)
		x, err := openIndex(b, 20, &memory)
		if err == nil {
			var buf []byte
			_, _, err = x.find(w.names[0], &buf)
		}
		if !errors.Is(err, broken) || errors.Is(err, ErrDamaged) {
			t.Errorf("after %d reads: %v", reads, err)
		}
	}
}

// brokenFile fails after some reads.
type brokenFile struct {
	File
	good int
	err  error
}

func (f *brokenFile) ReadAt(p []byte, off int64) (int, error) {
	if f.good--; f.good < 0 {
		return 0, f.err
	}
	return f.File.ReadAt(p, off)
}
