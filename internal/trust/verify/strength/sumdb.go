package strength

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// TileHeight is the height of the tiles of Go checksum databases.
const TileHeight = 8

// A SumDB is a Go checksum database whose key is known.
type SumDB struct {
	verifiers note.Verifiers
	name      string
	tile      func(name string) ([]byte, error)
	trees     func() [][]byte
}

// NewSumDB returns a database by its key, "NAME+HASH+KEY" as GOSUMDB writes it.
// tile returns a stored tile by its path below the database, "tile/8/0/005";
// trees returns signed trees that are known beside those of the records.
func NewSumDB(key string, tile func(name string) ([]byte, error), trees func() [][]byte) (*SumDB, error) {
	v, err := note.NewVerifier(strings.TrimSpace(key))
	if err != nil {
		return nil, fmt.Errorf("the key of the checksum database: %w", err)
	}
	return &SumDB{note.VerifierList(v), v.Name(), tile, trees}, nil
}

// Name returns the name of the database.
func (d *SumDB) Name() string { return d.name }

// Tree opens a signed tree.
func (d *SumDB) Tree(signed []byte) (tlog.Tree, error) {
	n, err := note.Open(signed, d.verifiers)
	if err != nil {
		return tlog.Tree{}, err
	}
	return tlog.ParseTree([]byte(n.Text))
}

var (
	errLookup = errors.New("the record is not in the form of a checksum database")
	errProof  = errors.New("the tiles do not lead from the record to the signed tree")
)

// Check verifies that a record is in the database, against the tree that was
// signed with it or one of the known ones, and returns its text. ErrTiles is
// returned where the stored tiles do not suffice.
func (d *SumDB) Check(lookup []byte) (text string, err error) {
	id, rest, own, err := ParseLookup(lookup)
	if err != nil {
		return "", err
	}
	trees := [][]byte{own}
	if d.trees != nil {
		trees = append(trees, d.trees()...)
	}
	err = fmt.Errorf("no signed tree holds the record %d", id)
	for i, signed := range trees {
		tree, terr := d.Tree(signed)
		if terr != nil {
			if i == 0 {
				return "", fmt.Errorf("the signed tree of the record: %w", terr)
			}
			continue
		}
		if id >= tree.N {
			continue
		}
		if err = d.prove(tree, id, rest); err == nil || errors.Is(err, errProof) {
			return string(rest), err
		}
	}
	return "", err
}

// ErrTiles says that tiles which a proof needs are not stored.
var ErrTiles = errors.New("the tiles for the proof are not there")

func (d *SumDB) prove(tree tlog.Tree, id int64, text []byte) error {
	hashes, err := tlog.TileHashReader(tree, tiles{d.tile}).ReadHashes([]int64{tlog.StoredHashIndex(0, id)})
	if err != nil {
		if errors.Is(err, ErrTiles) {
			return err
		}
		return fmt.Errorf("%w: %v", errProof, err)
	}
	if hashes[0] != tlog.RecordHash(text) {
		return errProof
	}
	return nil
}

// tiles reads stored tiles. A full tile stands for a part of it.
type tiles struct {
	read func(string) ([]byte, error)
}

// Height implements tlog.TileReader.
func (tiles) Height() int { return TileHeight }

// SaveTiles implements tlog.TileReader.
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// ReadTiles implements tlog.TileReader.
func (t tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	out := make([][]byte, len(list))
	for i, x := range list {
		data, err := t.read(x.Path())
		want := x.W * tlog.HashSize
		if err != nil && x.W < 1<<TileHeight {
			full := x
			full.W = 1 << TileHeight
			if data, err = t.read(full.Path()); err == nil && len(data) >= want {
				data = data[:want]
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %s", ErrTiles, x.Path())
		}
		if len(data) != want {
			return nil, fmt.Errorf("the tile %s has %d bytes", x.Path(), len(data))
		}
		out[i] = data
	}
	return out, nil
}

// ParseLookup takes a record apart: number, text, and the signed tree behind it.
func ParseLookup(data []byte) (id int64, text, tree []byte, err error) {
	id, text, tree, err = tlog.ParseRecord(data)
	if err != nil || len(tree) == 0 {
		return 0, nil, nil, errLookup
	}
	return id, text, tree, nil
}

// sumLookup judges a record of a checksum database.
func (w *work) sumLookup(p *Piece) {
	d := w.j.SumDB
	if d == nil || p.Name != d.name {
		w.unused("the record of a checksum database was not judged: its key was not given")
		return
	}
	text, err := d.Check(p.Data)
	switch {
	case errors.Is(err, ErrTiles):
		w.unused("the record of the checksum database cannot be proved: %v", err)
		return
	case errors.Is(err, errLookup):
		w.broken(p, verify.LogEntryMalformed, err.Error(), "")
		return
	case err != nil:
		w.broken(p, verify.InclusionProofInvalid, err.Error(), "")
		return
	}
	want := w.s.Name + " " + w.s.Version + " h1:"
	for line := range strings.Lines(text) {
		rest, ok := strings.CutPrefix(strings.TrimSpace(line), want)
		if !ok {
			continue
		}
		sum, _ := base64.StdEncoding.DecodeString(rest)
		for i, f := range w.s.Files {
			if h := f.Digests["h1"]; h != nil && bytes.Equal(h, sum) {
				w.show(i, p, shown{class: Signature, publisher: Publisher{Signer: "checksum database " + d.name}})
				return
			}
		}
		w.broken(p, verify.ArtifactMismatch, "the checksum database knows another digest of this version: h1:"+short(rest), "what is locked is not what everybody else gets")
		return
	}
	w.broken(p, verify.LogEntryMalformed, "the record of the checksum database is about another module", "")
}
