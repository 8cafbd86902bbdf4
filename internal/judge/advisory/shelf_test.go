package advisory

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// shelved packs texts.
func packTexts(t testing.TB, texts []string) shelf {
	t.Helper()
	s, err := packShelf(len(texts), func(i int, into []byte) ([]byte, error) { return append(into, texts[i]...), nil })
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// bulky returns n texts that fill several blocks and do not repeat one another.
func bulky(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("text %d: %s", i, strings.Repeat(fmt.Sprint(i*7919%1000), 10_000)))
	}
	return out
}

func TestTextsComeBackInAnyOrder(t *testing.T) {
	texts := append(bulky(30), "", "short", "", strings.Repeat("x", 3*blockTarget), "behind a long one")
	s := packTexts(t, texts)
	if s.len() < 5 {
		t.Fatalf("%d blocks, too few for this test", s.len())
	}
	rapid.Check(t, func(t *rapid.T) {
		r := newShelfReader(s)
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(texts)-1), 1, 20).Draw(t, "asked") {
			got, err := r.of(i)
			if err != nil || string(got) != texts[i] {
				t.Fatalf("text %d: %d bytes, %v", i, len(got), err)
			}
		}
	})
}

func TestRandomTextsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(rapid.String(), 0, 50).Draw(t, "texts")
		s, err := packShelf(len(texts), func(i int, into []byte) ([]byte, error) { return append(into, texts[i]...), nil })
		if err != nil {
			t.Fatal(err)
		}
		r := newShelfReader(s)
		for i := range texts {
			if got, err := r.of(i); err != nil || string(got) != texts[i] {
				t.Fatalf("text %d is %q, %v; want %q", i, got, err, texts[i])
			}
		}
	})
}

func TestAskingInOrderReadsEveryBlockOnce(t *testing.T) {
	texts := bulky(60)
	r := newShelfReader(packTexts(t, texts))
	loads, block := 0, -1
	for i := range texts {
		if _, err := r.of(i); err != nil {
			t.Fatal(err)
		}
		if r.block != block {
			block = r.block
			loads++
		}
	}
	if loads != r.len() {
		t.Errorf("%d blocks were read %d times", r.len(), loads)
	}
}

func TestTextsThatAreNotThereAreErrors(t *testing.T) {
	r := newShelfReader(packTexts(t, []string{"a", "b"}))
	for _, i := range []int{-1, 2, 1 << 30} {
		if text, err := r.of(i); !errors.Is(err, ErrDamaged) {
			t.Errorf("text %d: %q, %v", i, text, err)
		}
	}
	if got, err := r.of(1); err != nil || string(got) != "b" {
		t.Errorf("after an error: %q, %v", got, err)
	}
	empty := newShelfReader(packTexts(t, nil))
	if _, err := empty.of(0); !errors.Is(err, ErrDamaged) {
		t.Errorf("an empty shelf: %v", err)
	}
	if err := empty.verify(); err != nil {
		t.Errorf("an empty shelf: %v", err)
	}
}

func TestAFlippedBitInABlockCostsTheTextsOfThatBlockOnly(t *testing.T) {
	texts := bulky(30)
	s := packTexts(t, texts)
	first := s.first(1) // record that begins the second block
	row := func(k int) int {
		return int(s.blocks[k*blockRow+4]) | int(s.blocks[k*blockRow+5])<<8 | int(s.blocks[k*blockRow+6])<<16
	}
	for _, off := range []int{0, 1, row(1) - 1} {
		bad := shelf{s.blocks, bytes.Clone(s.data)}
		bad.data[off] ^= 1
		r := newShelfReader(bad)
		if _, err := r.of(0); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "block 0 does not match its hash") {
			t.Errorf("byte %d: %v", off, err)
		}
		if got, err := r.of(first); err != nil || string(got) != texts[first] {
			t.Errorf("byte %d: the next block is lost, too: %v", off, err)
		}
		if err := r.verify(); !errors.Is(err, ErrDamaged) {
			t.Errorf("byte %d: verified", off)
		}
	}
}

func TestAShelfWhoseTableLiesIsRefused(t *testing.T) {
	s := packTexts(t, bulky(20))
	for name, bad := range map[string]shelf{
		"its data is cut":          {s.blocks, s.data[:len(s.data)-1]},
		"a block begins too late":  {withByte(s.blocks, blockRow+4+6, 1), s.data},
		"a block is too long":      {withByte(s.blocks, blockRow+12+3, 0x7f), s.data},
		"a block has another hash": {withByte(s.blocks, blockRow+20, s.blocks[blockRow+20]^1), s.data},
	} {
		r := newShelfReader(bad)
		if err := r.verify(); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func withByte(b []byte, at int, value byte) []byte {
	b = bytes.Clone(b)
	b[at] = value
	return b
}

func TestATextThatCannotBeReadEndsThePacking(t *testing.T) {
	_, err := packShelf(3, func(i int, into []byte) ([]byte, error) {
		if i == 1 {
			return nil, io.ErrUnexpectedEOF
		}
		return into, nil
	})
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Error(err)
	}
}

func TestSpooledTextsAreReadFromTheirPlaces(t *testing.T) {
	m := &memory{b: []byte("0123456789")}
	read := spooled(m, func(i int) (int64, int) { return int64(2 * i), 3 })
	for i, want := range []string{"012", "234", "456"} {
		if got, err := read(i, nil); err != nil || string(got) != want {
			t.Errorf("text %d: %q, %v", i, got, err)
		}
	}
	failing := spooled(brokenSpool{}, func(int) (int64, int) { return 0, 3 })
	if _, err := failing(0, nil); err == nil || !strings.Contains(err.Error(), "reading spooled texts") {
		t.Error(err)
	}
}

// brokenSpool is a disk that fails.
type brokenSpool struct{}

func (brokenSpool) Write([]byte) (int, error)         { return 0, errors.New("disk full") }
func (brokenSpool) ReadAt([]byte, int64) (int, error) { return 0, errors.New("input/output error") }
