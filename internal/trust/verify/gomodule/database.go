package gomodule

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// KnownKey is the key of the public checksum database, without its name: the
// eight digits in front are a hash of name and key, so that it fits one name only
// (cmd/go, internal/modfetch/key.go).
const KnownKey = "033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"

// A Database is a checksum database by its key.
type Database struct{ verifier note.Verifier }

// ParseDatabase reads what GOSUMDB holds, "NAME+HASH+KEY", perhaps followed by an
// address. A name alone stands for the public database.
func ParseDatabase(text string) (*Database, error) {
	name, _, _ := strings.Cut(strings.TrimSpace(text), " ")
	if name == "" || name == "off" {
		return nil, errors.New("no checksum database is set")
	}
	if !strings.Contains(name, "+") {
		name += "+" + KnownKey
	}
	v, err := note.NewVerifier(name)
	if err != nil {
		return nil, fmt.Errorf("the key of the checksum database: %w", err)
	}
	return &Database{v}, nil
}

// Name returns the name under which the database signs and its tiles are stored.
func (d *Database) Name() string { return d.verifier.Name() }

// Key returns the hash that tells its keys apart.
func (d *Database) Key() string { return fmt.Sprintf("%08x", d.verifier.KeyHash()) }

// Head verifies a signed tree head.
func (d *Database) Head(msg []byte) (tlog.Tree, error) {
	n, err := note.Open(msg, note.VerifierList(d.verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	return tlog.ParseTree([]byte(n.Text))
}

// TileHeight is that of the tiles which the go command stores.
const TileHeight = 8

// A MissingTile is why a proof cannot be made.
type MissingTile struct{ Path string }

// Error names the tile.
func (m *MissingTile) Error() string { return "the tile " + m.Path + " is not stored" }

// Tiles reads tiles from what the go command stores.
type Tiles struct {
	Read func(path string) ([]byte, error)
}

// Height implements tlog.TileReader.
func (Tiles) Height() int { return TileHeight }

// SaveTiles implements tlog.TileReader; nothing is stored.
func (Tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// ReadTiles implements tlog.TileReader. The beginning of a full tile stands for
// one that was not yet full.
func (t Tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	out := make([][]byte, len(list))
	for i, tile := range list {
		data, err := t.Read(tile.Path())
		size := tile.W * tlog.HashSize
		if err != nil && tile.W < 1<<TileHeight {
			full := tile
			full.W = 1 << TileHeight
			if data, err = t.Read(full.Path()); err == nil && len(data) == full.W*tlog.HashSize {
				data = data[:size]
			}
		}
		if err != nil {
			return nil, &MissingTile{tile.Path()}
		}
		if len(data) != size {
			return nil, fmt.Errorf("the tile %s has %d bytes, not %d", tile.Path(), len(data), size)
		}
		out[i] = data
	}
	return out, nil
}

// Included proves with tiles that a record is in a tree.
func Included(tree tlog.Tree, id int64, record []byte, t Tiles) error {
	if id >= tree.N {
		return fmt.Errorf("the record %d is not in a tree of %d", id, tree.N)
	}
	hashes, err := tlog.TileHashReader(tree, t).ReadHashes([]int64{tlog.StoredHashIndex(0, id)})
	if err != nil {
		return err
	}
	if hashes[0] != tlog.RecordHash(record) {
		return errors.New("another record stands at its place in the log")
	}
	return nil
}
