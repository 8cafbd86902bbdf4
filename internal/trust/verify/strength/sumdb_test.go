package strength

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/gomodule"
)

// database is a checksum database of its own, for tests.
type database struct {
	t       testing.TB
	signer  note.Signer
	key     string
	hashes  []tlog.Hash
	records [][]byte
	tiles   map[string][]byte
}

func newDatabase(t testing.TB, modules ...string) *database {
	t.Helper()
	private, public, err := note.GenerateKey(rand.Reader, "sum.invalid")
	if err != nil {
		t.Fatal(err)
	}
	d := &database{t: t, key: public, tiles: map[string][]byte{}}
	if d.signer, err = note.NewSigner(private); err != nil {
		t.Fatal(err)
	}
	for _, m := range modules {
		d.add(m)
	}
	for _, tile := range tlog.NewTiles(gomodule.TileHeight, 0, int64(len(d.records))) {
		data, err := tlog.ReadTileData(tile, d)
		if err != nil {
			t.Fatal(err)
		}
		d.tiles[tile.Path()] = data
	}
	return d
}

// ReadHashes implements tlog.HashReader.
func (d *database) ReadHashes(list []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(list))
	for i, n := range list {
		out[i] = d.hashes[n]
	}
	return out, nil
}

func (d *database) add(module string) {
	d.t.Helper()
	text := []byte(module + " h1:" + sumOf(module) + "\n" + module + "/go.mod h1:" + sumOf(module+"/go.mod") + "\n")
	more, err := tlog.StoredHashes(int64(len(d.records)), text, d)
	if err != nil {
		d.t.Fatal(err)
	}
	d.hashes = append(d.hashes, more...)
	d.records = append(d.records, text)
}

func sumOf(s string) string {
	h := sha256.Sum256([]byte(s))
	return base64.StdEncoding.EncodeToString(h[:])
}

// tree signs the database at a size.
func (d *database) tree(size int64) []byte {
	d.t.Helper()
	h, err := tlog.TreeHash(size, d)
	if err != nil {
		d.t.Fatal(err)
	}
	signed, err := note.Sign(&note.Note{Text: string(tlog.FormatTree(tlog.Tree{N: size, Hash: h}))}, d.signer)
	if err != nil {
		d.t.Fatal(err)
	}
	return signed
}

// lookup answers for a record, with a tree of some size.
func (d *database) lookup(id, size int64) []byte {
	d.t.Helper()
	head, err := tlog.FormatRecord(id, d.records[id])
	if err != nil {
		d.t.Fatal(err)
	}
	return append(head, d.tree(size)...)
}

func (d *database) tile(name string) ([]byte, error) {
	if data, ok := d.tiles[name]; ok {
		return data, nil
	}
	return nil, os.ErrNotExist
}

func (d *database) open(trees func() [][]byte) *SumDB {
	d.t.Helper()
	s, err := NewSumDB(d.key, d.tile, trees)
	if err != nil {
		d.t.Fatal(err)
	}
	return s
}

func modules(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("example.invalid/m%d v1.0.%d", i, i)
	}
	return out
}

func goSubject(module string) Subject {
	name, version, _ := strings.Cut(module, " ")
	files, hashed := ParseIntegrity("h1:" + sumOf(module))
	return Subject{PURL: "pkg:golang/" + name + "@" + version, Name: name, Version: version, Files: files, Hashed: hashed}
}

func TestARecordOfTheChecksumDatabaseIsProvedToItsSignedTree(t *testing.T) {
	for _, n := range []int{1, 2, 3, 255, 256, 257, 700} {
		d := newDatabase(t, modules(n)...)
		s := d.open(nil)
		for _, id := range []int64{0, int64(n / 2), int64(n - 1)} {
			j := Judge{SumDB: s}
			v := j.Judge(goSubject(modules(n)[id]), []Piece{{Kind: SumLookup, Name: "sum.invalid", Digest: "sha256:e", Data: d.lookup(id, int64(n))}})
			if v.Class != Signature || v.Publisher.Signer != "checksum database sum.invalid" || len(v.Broken)+len(v.Unused) > 0 || v.Evidence[0] != "sha256:e" {
				t.Errorf("%d of %d: %+v", id, n, v)
			}
		}
	}
}

func TestALaterTreeProvesARecordWhoseOwnTilesAreGone(t *testing.T) {
	d := newDatabase(t, modules(300)...)
	lookup := d.lookup(10, 20) // tiles of this size were never stored, but a full one stands for them
	if _, err := d.open(nil).Check(lookup); err != nil {
		t.Errorf("a full tile does not stand for a part: %v", err)
	}
	late := d.lookup(290, 295)
	if _, err := d.open(nil).Check(late); !errors.Is(err, ErrTiles) {
		t.Errorf("proved without tiles: %v", err)
	}
	if _, err := d.open(func() [][]byte { return [][]byte{d.tree(300)} }).Check(late); err != nil {
		t.Errorf("the later tree does not prove it: %v", err)
	}
}

func TestARecordThatIsNotInTheDatabaseIsRefused(t *testing.T) {
	list := modules(40)
	d := newDatabase(t, list...)
	other := newDatabase(t, list...)
	swapped := func(from, to string, data []byte) []byte { return []byte(strings.Replace(string(data), from, to, 1)) }
	wrong := goSubject(list[5])
	wrong.Files[0].Digests["h1"] = make([]byte, 32)
	for _, tt := range []struct {
		name    string
		subject Subject
		data    []byte
		want    verify.Reason
	}{
		{"a changed sum", goSubject(list[5]), swapped(sumOf(list[5]), sumOf("x"), d.lookup(5, 40)), verify.InclusionProofInvalid},
		{"another number", goSubject(list[5]), swapped("5\n", "6\n", d.lookup(5, 40)), verify.InclusionProofInvalid},
		{"a tree of another database", goSubject(list[5]), other.lookup(5, 40), verify.InclusionProofInvalid},
		{"a number beyond the tree", goSubject(list[39]), d.lookup(39, 30), verify.InclusionProofInvalid},
		{"a record of another module", goSubject(list[5]), d.lookup(6, 40), verify.LogEntryMalformed},
		{"a lock file with another sum", wrong, d.lookup(5, 40), verify.ArtifactMismatch},
		{"no record", goSubject(list[5]), []byte("hello"), verify.LogEntryMalformed},
		{"a record without a tree", goSubject(list[5]), []byte("5\nx y h1:z\n\n"), verify.LogEntryMalformed},
		{"nothing", goSubject(list[5]), nil, verify.LogEntryMalformed},
	} {
		j := Judge{SumDB: d.open(nil)}
		v := j.Judge(tt.subject, []Piece{{Kind: SumLookup, Name: "sum.invalid", Data: tt.data}})
		if v.Class != Hash || len(v.Broken) != 1 || v.Broken[0].Reason != tt.want {
			t.Errorf("%s: %+v", tt.name, v)
		}
	}
}

func TestWithoutItsKeyARecordProvesNothing(t *testing.T) {
	d := newDatabase(t, modules(3)...)
	p := []Piece{{Kind: SumLookup, Name: "sum.invalid", Data: d.lookup(1, 3)}}
	for _, j := range []Judge{{}, {SumDB: d.open(nil)}} {
		if j.SumDB != nil {
			p[0].Name = "other.invalid"
		}
		v := j.Judge(goSubject(modules(3)[1]), p)
		if v.Class != Hash || len(v.Broken) != 0 || len(v.Unused) != 1 {
			t.Errorf("%+v", v)
		}
	}
	if _, err := NewSumDB("no key", d.tile, nil); err == nil {
		t.Error("a key that is none is taken")
	}
	d.tiles["tile/8/0/000.p/3"] = []byte("short")
	if _, err := d.open(nil).Check(d.lookup(1, 3)); err == nil {
		t.Error("a tile that is cut proves something")
	}
}

func FuzzParseLookup(f *testing.F) {
	d := newDatabase(f, modules(3)...)
	f.Add(d.lookup(1, 3))
	f.Add([]byte("1\na\n\ngo.sum database tree\n"))
	f.Add([]byte{})
	s := d.open(nil)
	f.Fuzz(func(t *testing.T, data []byte) {
		if text, err := s.Check(data); err == nil && !strings.Contains(string(d.records[0])+string(d.records[1])+string(d.records[2]), text) {
			t.Fatalf("a record that was never added: %q", text)
		}
	})
}

func BenchmarkSumLookup(b *testing.B) {
	d := newDatabase(b, modules(1000)...)
	j := Judge{SumDB: d.open(nil)}
	s := goSubject(modules(1000)[777])
	p := []Piece{{Kind: SumLookup, Name: "sum.invalid", Data: d.lookup(777, 1000)}}
	for b.Loop() {
		if v := j.Judge(s, p); v.Class != Signature {
			b.Fatal(v)
		}
	}
}
