package strength

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/gomodule"
)

// A SumDB is a Go checksum database whose key is known.
type SumDB struct {
	db    *gomodule.Database
	tile  func(name string) ([]byte, error)
	trees func() [][]byte
}

// NewSumDB returns a database by its key, "NAME+HASH+KEY" as GOSUMDB writes it.
// tile returns a stored tile by its path below the database, "tile/8/0/005";
// trees returns signed trees that are known beside those of the records.
func NewSumDB(key string, tile func(name string) ([]byte, error), trees func() [][]byte) (*SumDB, error) {
	db, err := gomodule.ParseDatabase(key)
	if err != nil {
		return nil, err
	}
	return &SumDB{db, tile, trees}, nil
}

// Name returns the name of the database.
func (d *SumDB) Name() string { return d.db.Name() }

// Tree opens a signed tree.
func (d *SumDB) Tree(signed []byte) (tlog.Tree, error) { return d.db.Head(signed) }

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
	err := gomodule.Included(tree, id, text, gomodule.Tiles{Read: d.tile})
	var missing *gomodule.MissingTile
	switch {
	case errors.As(err, &missing):
		return fmt.Errorf("%w: %s", ErrTiles, missing.Path)
	case err != nil:
		return fmt.Errorf("%w: %v", errProof, err)
	}
	return nil
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
	if d == nil || p.Name != d.Name() {
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
				w.show(i, p, shown{class: Signature, publisher: Publisher{Signer: "checksum database " + d.Name()}})
				return
			}
		}
		w.broken(p, verify.ArtifactMismatch, "the checksum database knows another digest of this version: h1:"+short(rest), "what is locked is not what everybody else gets")
		return
	}
	w.broken(p, verify.LogEntryMalformed, "the record of the checksum database is about another module", "")
}
