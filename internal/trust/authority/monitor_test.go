package authority

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"
)

// paper is a log whose tiles a test writes itself, so that each can be wrong. Its
// checkpoint is "SIZE ROOT" and signed by nobody: signatures are the caller's.
type paper struct {
	files map[string][]byte
	size  uint64
	root  []byte
}

// Read hands out a file.
func (p *paper) Read(_ context.Context, name string) ([]byte, error) {
	data, ok := p.files[name]
	if !ok {
		return nil, os.ErrNotExist
	}
	return data, nil
}

func (p *paper) signed(string) (uint64, []byte, error) { return p.size, p.root, nil }

// newPaper writes a log with the given entries, at most 65,536.
func newPaper(t testing.TB, entries [][]byte) *paper {
	t.Helper()
	p := &paper{files: map[string][]byte{"checkpoint": nil}, size: uint64(len(entries))}
	r := (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)
	var level [][]byte
	for _, e := range entries {
		h := rfc6962.DefaultHasher.HashLeaf(e)
		level = append(level, h)
		if err := r.Append(h, nil); err != nil {
			t.Fatal(err)
		}
	}
	var err error
	if p.root, err = r.GetRootHash(nil); err != nil {
		t.Fatal(err)
	}
	tiles := func(folder string, n int, at func(i int) []byte) {
		for tile := 0; tile*perTile < n; tile++ {
			count := min(perTile, n-tile*perTile)
			var data []byte
			for i := range count {
				data = append(data, at(tile*perTile+i)...)
			}
			p.files[tilePath(folder, uint64(tile), uint8(count%perTile))] = data
		}
	}
	tiles("tile/entries", len(entries), func(i int) []byte {
		return append(binary.BigEndian.AppendUint16(nil, uint16(len(entries[i]))), entries[i]...)
	})
	for n := 0; len(level) > 0; n++ {
		tiles(fmt.Sprintf("tile/%d", n), len(level), func(i int) []byte { return level[i] })
		var up [][]byte
		for i := 0; i+perTile <= len(level); i += perTile {
			sub := (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)
			for _, h := range level[i : i+perTile] {
				if err := sub.Append(h, nil); err != nil {
					t.Fatal(err)
				}
			}
			h, err := sub.GetRootHash(nil)
			if err != nil {
				t.Fatal(err)
			}
			up = append(up, h)
		}
		level = up
	}
	return p
}

func numbered(from, to int) [][]byte {
	var out [][]byte
	for n := from; n < to; n++ {
		out = append(out, []byte(fmt.Sprintf("entry %d", n)))
	}
	return out
}

// watched watches and counts.
func watched(p *paper, seen Seen) (Seen, []uint64, error) {
	var told []uint64
	after, err := Watch(context.Background(), p, seen, p.signed, func(o Observed) error {
		told = append(told, o.Index)
		return nil
	})
	return after, told, err
}

func TestAMonitorTellsEachEntryOnce(t *testing.T) {
	t.Parallel()
	all := numbered(0, 700)
	seen := Seen{}
	next := uint64(0)
	for _, size := range []int{0, 1, 2, 255, 256, 257, 257, 511, 512, 700} {
		p := newPaper(t, all[:size])
		after, told, err := watched(p, seen)
		if err != nil {
			t.Fatalf("at %d: %v", size, err)
		}
		for _, n := range told {
			if n != next {
				t.Fatalf("at %d: %d is told, not %d", size, n, next)
			}
			next++
		}
		if next != uint64(size) || after.Size != uint64(size) || size > 0 && !bytes.Equal(after.Root, p.root) {
			t.Errorf("at %d: %d entries are told", size, next)
		}
		seen = after
	}
}

func TestALogThatDoesNotOnlyGrowIsFound(t *testing.T) {
	t.Parallel()
	before := newPaper(t, numbered(0, 300))
	seen, _, err := watched(before, Seen{})
	if err != nil {
		t.Fatal(err)
	}
	rewritten := numbered(0, 400)
	rewritten[7] = []byte("another")
	fork := numbered(0, 300)
	fork[299] = []byte("another")
	for name, tt := range map[string]struct {
		log  *paper
		want string
	}{
		"it shrank": {newPaper(t, numbered(0, 299)), "shrank from 300 to 299"}, "it is empty": {newPaper(t, nil), "shrank from 300 to 0"},
		"it has another state of the same size": {newPaper(t, fork), "two states of 300"}, "an old entry is another": {newPaper(t, rewritten), "rewritten"},
		"it lost an entry and got others": {newPaper(t, append(numbered(1, 300), numbered(400, 600)...)), "rewritten"},
	} {
		after, told, err := watched(tt.log, seen)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", name, err)
		}
		if len(told) > 0 || after.Size != seen.Size {
			t.Errorf("%s: %d entries are told, %d are seen", name, len(told), after.Size)
		}
	}
	if after, told, err := watched(newPaper(t, numbered(0, 301)), seen); err != nil || len(told) != 1 || after.Size != 301 {
		t.Errorf("what only grew is refused: %v", err)
	}
}

func TestDamagedTilesAreFound(t *testing.T) {
	t.Parallel()
	const size = 300
	last := "tile/entries/001.p/44"
	cut := func(name string, n int) func(*paper) {
		return func(p *paper) { p.files[name] = p.files[name][:len(p.files[name])-n] }
	}
	flip := func(name string, at int) func(*paper) {
		return func(p *paper) {
			p.files[name] = bytes.Clone(p.files[name])
			p.files[name][at] ^= 1
		}
	}
	for name, spoil := range map[string]func(*paper){
		"an entry is another": flip(last, 5), "the first entry is another": flip("tile/entries/000", 5), "a length is another": flip(last, 1), "a hash is another": flip("tile/0/000", 5),
		"a hash of the last tile is another": flip("tile/0/001.p/44", 40), "the upper tile is another": flip("tile/1/000.p/1", 3),
		"no entries": func(p *paper) { delete(p.files, last) }, "no hashes": func(p *paper) { delete(p.files, "tile/0/000") }, "an empty tile of entries": func(p *paper) { p.files[last] = nil },
		"half an entry": cut(last, 3), "an entry too few": cut(last, 2+len("entry 299")), "half the hashes": cut("tile/0/001.p/44", 32), "half a length": func(p *paper) { p.files[last] = p.files[last][:1] },
		"the entries of another tile": func(p *paper) { p.files["tile/entries/000"] = p.files[last] }, "no checkpoint": func(p *paper) { delete(p.files, "checkpoint") },
		"another root": func(p *paper) { p.root = make([]byte, 32) },
		"an entry is hidden by another twice": func(p *paper) {
			one := append(binary.BigEndian.AppendUint16(nil, uint16(len("entry 256"))), "entry 256"...)
			p.files[last] = append(append([]byte{}, one...), append(one, p.files[last][2*len(one):]...)...)
		},
		"a size beyond the tiles": func(p *paper) { p.size = 1 << 60 },
	} {
		p := newPaper(t, numbered(0, size))
		spoil(p)
		after, _, err := watched(p, Seen{})
		if err == nil {
			t.Errorf("%s: nothing is found", name)
		}
		if after.Size != 0 {
			t.Errorf("%s: %d entries are taken for verified", name, after.Size)
		}
	}
}

func TestAMonitorStopsWhereItIsTold(t *testing.T) {
	t.Parallel()
	p := newPaper(t, numbered(0, 10))
	stop := errors.New("stop")
	if after, err := Watch(context.Background(), p, Seen{}, p.signed, func(o Observed) error {
		if o.Index == 3 {
			return stop
		}
		return nil
	}); !errors.Is(err, stop) || after.Size != 0 {
		t.Errorf("%+v %v", after, err)
	}
	if _, err := Watch(context.Background(), p, Seen{}, func(string) (uint64, []byte, error) { return 0, nil, stop }, nil); !errors.Is(err, stop) {
		t.Errorf("a checkpoint that nobody signed: %v", err)
	}
}

func TestNamesOfTiles(t *testing.T) {
	for want, got := range map[string]string{
		"tile/0/000": tilePath("tile/0", 0, 0), "tile/0/999": tilePath("tile/0", 999, 0), "tile/1/x001/000": tilePath("tile/1", 1000, 0), "tile/entries/x001/x234/067": tilePath("tile/entries", 1234067, 0),
		"tile/0/x001/000.p/255": tilePath("tile/0", 1000, 255),
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestAMonitorReadsTheLogOfAnInstance watches the tiles on disk.
func TestAMonitorReadsTheLogOfAnInstance(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	folder := onDisk(filepath.Join(r.dir, "log-1"))
	signed := func(note string) (uint64, []byte, error) { return stateOf(note) }
	var seen Seen
	for n := range 3 {
		r.bundle(t, fmt.Sprint(n))
		c.move(time.Second)
		var told []Observed
		after, err := Watch(context.Background(), folder, seen, signed, func(o Observed) error {
			told = append(told, o)
			return nil
		})
		if err != nil || len(told) != 1 {
			t.Fatalf("%v %v", told, err)
		}
		o := told[0]
		if o.Index != uint64(n) || o.Name != testUser || o.Issuer != r.url || !strings.HasPrefix(o.Digest, "sha256:") || len(o.Key) != 16 {
			t.Errorf("%+v", o)
		}
		seen = after
	}
	if diff := cmp.Diff(Observed{Index: 7}, observe(7, []byte("no entry"))); diff != "" {
		t.Error(diff)
	}
}

// onDisk is a log on disk.
type onDisk string

// Read reads a file.
func (d onDisk) Read(_ context.Context, name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(d), filepath.FromSlash(name)))
}

func FuzzEntriesOfALog(f *testing.F) {
	good := newPaper(f, numbered(0, 3))
	f.Add(good.files["tile/entries/000.p/3"], good.files["tile/0/000.p/3"])
	f.Add([]byte{0xff, 0xff}, []byte{})
	f.Fuzz(func(t *testing.T, entries, hashes []byte) {
		p := newPaper(t, numbered(0, 3))
		p.files["tile/entries/000.p/3"], p.files["tile/0/000.p/3"] = entries, hashes
		after, told, err := watched(p, Seen{})
		if err == nil && (after.Size != 3 || len(told) != 3 || !bytes.HasPrefix(entries, good.files["tile/entries/000.p/3"])) {
			t.Fatalf("%x is taken: %v", entries, told)
		}
	})
}
