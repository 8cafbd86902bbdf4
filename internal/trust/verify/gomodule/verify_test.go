package gomodule

import (
	"archive/zip"
	"bytes"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// A log is a small checksum database.
type log struct {
	t       *testing.T
	db      *Database
	signer  note.Signer
	hashes  []tlog.Hash
	records []string
}

// ReadHashes implements tlog.HashReader.
func (l *log) ReadHashes(list []int64) ([]tlog.Hash, error) {
	var out []tlog.Hash
	for _, i := range list {
		if i >= int64(len(l.hashes)) {
			return nil, errors.New("no such hash")
		}
		out = append(out, l.hashes[i])
	}
	return out, nil
}

func newLog(t *testing.T) *log {
	t.Helper()
	skey, vkey, err := note.GenerateKey(bytes.NewReader(bytes.Repeat([]byte{7}, 64)), "sums.invalid")
	if err != nil {
		t.Fatal(err)
	}
	l := &log{t: t}
	if l.db, err = ParseDatabase(vkey); err != nil {
		t.Fatal(err)
	}
	if l.signer, err = note.NewSigner(skey); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *log) add(text string) int64 {
	l.t.Helper()
	id := int64(len(l.records))
	more, err := tlog.StoredHashes(id, []byte(text), l)
	if err != nil {
		l.t.Fatal(err)
	}
	l.hashes = append(l.hashes, more...)
	l.records = append(l.records, text)
	return id
}

// head signs a tree head of the first n records.
func (l *log) Head(n int) []byte {
	l.t.Helper()
	h, err := tlog.TreeHash(int64(n), l)
	if err != nil {
		l.t.Fatal(err)
	}
	msg, err := note.Sign(&note.Note{Text: string(tlog.FormatTree(tlog.Tree{N: int64(n), Hash: h}))}, l.signer)
	if err != nil {
		l.t.Fatal(err)
	}
	return msg
}

func (l *log) record(id int64, n int) []byte {
	l.t.Helper()
	msg, err := tlog.FormatRecord(id, []byte(l.records[id]))
	if err != nil {
		l.t.Fatal(err)
	}
	return append(msg, l.Head(n)...)
}

// tiles stores the tiles of a tree of n records.
func (l *log) tiles(n int) map[string][]byte {
	l.t.Helper()
	out := map[string][]byte{}
	for _, tile := range tlog.NewTiles(TileHeight, 0, int64(n)) {
		data, err := tlog.ReadTileData(tile, l)
		if err != nil {
			l.t.Fatal(err)
		}
		out[tile.Path()] = data
	}
	return out
}

func reader(m map[string][]byte) func(string) ([]byte, error) {
	return func(p string) ([]byte, error) {
		if d, ok := m[p]; ok {
			return d, nil
		}
		return nil, fs.ErrNotExist
	}
}

var hello = module.Version{Path: "example.invalid/hello", Version: "v1.2.3"}

func zipOf(t *testing.T, files ...string) *bytes.Reader {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range files {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, "content of "+name); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b.Bytes())
}

// stored makes a module, a log of 600 records with it in the middle, and what the
// go command would keep.
func stored(t *testing.T) (*log, Stored) {
	t.Helper()
	z := zipOf(t, "example.invalid/hello@v1.2.3/go.mod", "example.invalid/hello@v1.2.3/hello.go")
	sum, err := hashZip(z, z.Size(), hello)
	if err != nil {
		t.Fatal(err)
	}
	mod := []byte("module example.invalid/hello\n")
	modSum, err := hashMod(mod)
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf("%s %s %s\n%s %s/go.mod %s\n", hello.Path, hello.Version, sum, hello.Path, hello.Version, modSum)
	l := newLog(t)
	id := int64(0)
	for i := range 600 {
		if i == 300 {
			id = l.add(text)
			continue
		}
		l.add(fmt.Sprintf("example.invalid/m%d v1.0.0 h1:x\n", i))
	}
	return l, Stored{Zip: z, ZipSize: z.Size(), Mod: mod, Sum: []byte(text), Record: l.record(id, 400), Latest: l.Head(600), Tile: reader(l.tiles(600))}
}

func TestAModuleIsVerifiedToTheTreeHead(t *testing.T) {
	l, s := stored(t)
	o := Verify(hello, s, l.db)
	if !o.OK() || o.Signer != "sums.invalid" || !strings.HasPrefix(o.Digest, "h1:") {
		t.Fatalf("%+v", o)
	}
	if last := o.Checks[len(o.Checks)-1]; last.Rule != "go-inclusion-proof" || last.Detail != "record 300 of 600" {
		t.Errorf("%+v", last)
	}
	s.Sum, s.Latest, s.Mod = nil, nil, nil
	s.Tile = reader(l.tiles(400))
	if o := Verify(hello, s, l.db); !o.OK() || o.Checks[len(o.Checks)-1].Detail != "record 300 of 400" {
		t.Errorf("with the record's own tree head: %+v", o)
	}
}

func TestAFullTileStandsForAPartialOne(t *testing.T) {
	l, s := stored(t)
	full := l.tiles(600)
	s.Record, s.Latest = l.record(300, 400), nil // needs tile 1 with 144 hashes
	s.Tile = reader(full)
	o := Verify(hello, s, l.db)
	if o.Has(ProofInvalid) {
		t.Errorf("%+v", o.Failures)
	}
	for p, data := range l.tiles(400) {
		if strings.HasPrefix(p, "tile/8/1/") {
			full[p] = data
		}
	}
	s.Tile = reader(full)
	if o := Verify(hello, s, l.db); !o.OK() {
		t.Errorf("%+v", o.Failures)
	}
}

func TestEachBrokenLinkHasItsReason(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(l *log, s *Stored)
		reason evidence.Reason
	}{
		{"no archive", func(_ *log, s *Stored) { s.Zip = nil }, ModuleMissing},
		{"an archive that is none", func(_ *log, s *Stored) { s.Zip, s.ZipSize = strings.NewReader("x"), 1 }, ModuleMalformed},
		{"another version inside", func(_ *log, s *Stored) {
			z := zipOf(t, "example.invalid/hello@v1.2.4/go.mod")
			s.Zip, s.ZipSize = z, z.Size()
		}, ModuleMalformed},
		{"a file twice", func(_ *log, s *Stored) {
			z := zipOf(t, "example.invalid/hello@v1.2.3/go.mod", "example.invalid/hello@v1.2.3/go.mod")
			s.Zip, s.ZipSize = z, z.Size()
		}, ModuleMalformed},
		{"another content", func(_ *log, s *Stored) {
			z := zipOf(t, "example.invalid/hello@v1.2.3/go.mod", "example.invalid/hello@v1.2.3/evil.go")
			s.Zip, s.ZipSize = z, z.Size()
		}, SumMismatch},
		{"another content, without go.sum", func(_ *log, s *Stored) {
			z := zipOf(t, "example.invalid/hello@v1.2.3/go.mod", "example.invalid/hello@v1.2.3/evil.go")
			s.Zip, s.ZipSize, s.Sum = z, z.Size(), nil
		}, RecordMismatch},
		{"another go.mod", func(_ *log, s *Stored) { s.Mod = []byte("module evil\n") }, SumMismatch},
		{"not in go.sum", func(_ *log, s *Stored) { s.Sum = []byte("example.invalid/other v1.2.3 h1:x\n") }, SumMissing},
		{"no record", func(_ *log, s *Stored) { s.Record = nil }, RecordMissing},
		{"a record that is none", func(_ *log, s *Stored) { s.Record = []byte("x") }, RecordMalformed},
		{"the record of another module", func(l *log, s *Stored) { s.Record = l.record(5, 400) }, RecordMismatch},
		{"a tree head without signature", func(l *log, s *Stored) { s.Record = s.Record[:len(s.Record)-20] }, HeadInvalid},
		{"a latest head without signature", func(l *log, s *Stored) { s.Latest = []byte("go.sum database tree\n1\nx\n") }, HeadInvalid},
		{"a record that is not the one at its place", func(l *log, s *Stored) {
			l.records[7] = l.records[300]
			s.Record = l.record(7, 400)
		}, ProofInvalid},
		{"no tiles", func(_ *log, s *Stored) { s.Tile = reader(nil) }, TileMissing},
		{"a tile of another size", func(l *log, s *Stored) {
			m := l.tiles(600)
			for p := range m {
				m[p] = m[p][1:]
			}
			s.Tile = reader(m)
		}, ProofInvalid},
		{"a tile that was changed", func(l *log, s *Stored) {
			m := l.tiles(600)
			for p, d := range m {
				m[p] = append([]byte{^d[0]}, d[1:]...)
			}
			s.Tile = reader(m)
		}, ProofInvalid},
		{"a record behind the end of every tree", func(l *log, s *Stored) { s.Record, s.Latest = l.record(300, 200), nil }, ProofInvalid},
	} {
		l, s := stored(t)
		tt.change(l, &s)
		o := Verify(hello, s, l.db)
		if o.OK() || o.Failures[0].Reason != tt.reason || o.Failures[0].Hint == "" {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
	_, s := stored(t)
	vkey, err := note.NewEd25519VerifierKey("sums.invalid", ed25519.NewKeyFromSeed(make([]byte, 32)).Public().(ed25519.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	other, err := ParseDatabase(vkey)
	if err != nil {
		t.Fatal(err)
	}
	if o := Verify(hello, s, other); !o.Has(HeadInvalid) {
		t.Errorf("another key: %+v", o.Failures)
	}
}

func TestTheKnownKeyFitsOneNameOnly(t *testing.T) {
	for _, bad := range []string{"", "off", "sums.invalid", "sums.invalid+00000000+AAAA", " "} {
		if db, err := ParseDatabase(bad); err == nil {
			t.Errorf("%q is the database %s", bad, db.Name())
		}
	}
}

// TestAModuleOfThisMachine verifies a module that this repository uses to the
// tree head of the checksum database, from the module cache alone. It skips where
// the go command has stored none.
func TestAModuleOfThisMachine(t *testing.T) {
	out, err := exec.Command("go", "env", "GOMODCACHE", "GOPATH").Output()
	if err != nil {
		t.Skipf("go env: %v", err)
	}
	cache, gopath, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	sumdb := filepath.Join(cache, "cache", "download", "sumdb")
	names, err := os.ReadDir(sumdb)
	if err != nil {
		t.Skipf("no checksum database is stored: %v", err)
	}
	proved, missing := 0, 0
	for _, n := range names {
		db, err := ParseDatabase(n.Name())
		if err != nil {
			continue // another database than the public one
		}
		at := filepath.Join(sumdb, n.Name())
		latest, err := os.ReadFile(filepath.Join(filepath.SplitList(gopath)[0], "pkg", "sumdb", n.Name(), "latest"))
		if err != nil {
			latest = nil
		}
		lookup := filepath.Join(at, "lookup", "golang.org", "x")
		records, _ := filepath.Glob(filepath.Join(lookup, "*@*"))
		for _, file := range records {
			m := module.Version{}
			m.Path, m.Version, _ = strings.Cut("golang.org/x/"+filepath.Base(file), "@")
			v := filepath.Join(cache, "cache", "download", "golang.org", "x", strings.TrimPrefix(m.Path, "golang.org/x/"), "@v", m.Version)
			z, err := os.Open(v + ".zip")
			if err != nil {
				continue
			}
			info, err := z.Stat()
			if err != nil {
				t.Fatal(err)
			}
			mod, _ := os.ReadFile(v + ".mod")
			record, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			o := Verify(m, Stored{Zip: z, ZipSize: info.Size(), Mod: mod, Record: record, Latest: latest,
				Tile: func(p string) ([]byte, error) { return os.ReadFile(filepath.Join(at, filepath.FromSlash(p))) }}, db)
			z.Close()
			switch {
			case o.OK():
				proved++
			case o.Failures[0].Reason == TileMissing:
				missing++
			default:
				t.Errorf("%s: %+v", m, o.Failures)
			}
		}
	}
	t.Logf("%d versions proved, %d with a tile that is not stored", proved, missing)
	if proved == 0 {
		t.Skip("no module of this machine can be proved from what is stored")
	}
}

func FuzzRecord(f *testing.F) {
	f.Add([]byte("5\nexample.invalid/hello v1.2.3 h1:x\n\ngo.sum database tree\n1\nAAAA\n\n— a b\n"))
	skey, vkey, err := note.GenerateKey(bytes.NewReader(bytes.Repeat([]byte{7}, 64)), "sums.invalid")
	if err != nil || skey == "" {
		f.Fatal(err)
	}
	db, err := ParseDatabase(vkey)
	if err != nil {
		f.Fatal(err)
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	if _, err := w.Create("example.invalid/hello@v1.2.3/go.mod"); err != nil {
		f.Fatal(err)
	}
	if err := w.Close(); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := Stored{Zip: bytes.NewReader(b.Bytes()), ZipSize: int64(b.Len()), Sum: data, Record: data, Latest: data, Tile: reader(nil)}
		if o := Verify(hello, s, db); o.OK() {
			t.Fatal("a record that nobody signed is taken")
		}
		_, _ = hashZip(bytes.NewReader(data), int64(len(data)), hello)
	})
}
