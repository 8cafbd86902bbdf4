package authority

import (
	"context"
	"fmt"

	"github.com/transparency-dev/tessera/client"
)

// A Lookup reads single entries of a log and proves each to be in it.
type Lookup struct {
	files Files
	size  uint64
	root  []byte
	proof *client.ProofBuilder
	tile  uint64   // that the kept entries are of
	kept  [][]byte // entries of the tile that was read last
}

// NewLookup verifies the log's checkpoint, and that the log goes on from what was
// seen of it.
func NewLookup(ctx context.Context, files Files, seen Seen, signed func(note string) (size uint64, root []byte, err error)) (*Lookup, error) {
	note, err := files.Read(ctx, "checkpoint")
	if err != nil {
		return nil, fmt.Errorf("reading the checkpoint: %w", err)
	}
	size, root, err := signed(string(note))
	if err != nil {
		return nil, err
	}
	if err := goesOn(ctx, files, seen, size, root); err != nil {
		return nil, err
	}
	l := &Lookup{files: files, size: size, root: root}
	if size > 0 {
		if l.proof, err = client.NewProofBuilder(ctx, size, tilesOf(files)); err != nil {
			return nil, fmt.Errorf("proving entries: %w", err)
		}
	}
	return l, nil
}

// Size is how many entries the checkpoint has.
func (l *Lookup) Size() uint64 { return l.size }

// Entry reads one entry and proves it to be in the log. Ask in rising order: the
// entries of one tile are read once.
func (l *Lookup) Entry(ctx context.Context, index uint64) (Observed, error) {
	if index >= l.size {
		return Observed{}, fmt.Errorf("the log has %d entries, none with the index %d", l.size, index)
	}
	if tile := index / perTile; l.kept == nil || tile != l.tile {
		bodies, err := tileEntries(ctx, l.files, tile, l.size)
		if err != nil {
			return Observed{}, err
		}
		l.tile, l.kept = tile, bodies
	}
	body := l.kept[index%perTile]
	if err := included(ctx, l.proof, index, l.size, l.root, body); err != nil {
		return Observed{}, err
	}
	return observe(index, body), nil
}
