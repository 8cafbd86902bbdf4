package authority

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/client"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

// Seen is what a monitor has verified of a log.
type Seen struct {
	Size uint64 `json:"size"`
	Root []byte `json:"root"`
}

// An Observed is one entry as a monitor sees it.
type Observed struct {
	Index  uint64
	Digest string // "sha256:…" of what was signed
	Name   string // of the certificate, "" for a key
	Issuer string
	Key    string    // hexadecimal SHA-256 of the certificate or key, first 16 digits
	Issued time.Time // of the certificate, the zero time for a key: entries of tiles have no time of their own
}

// Files hands out the files of a log by their names: "checkpoint",
// "tile/0/000.p/3".
type Files interface {
	Read(ctx context.Context, name string) ([]byte, error)
}

// Watch verifies that a log only grew since it was seen, and tells its new
// entries. What it has verified then is returned.
func Watch(ctx context.Context, files Files, seen Seen, signed func(note string) (size uint64, root []byte, err error), tell func(Observed) error) (Seen, error) {
	note, err := files.Read(ctx, "checkpoint")
	if err != nil {
		return seen, fmt.Errorf("reading the checkpoint: %w", err)
	}
	size, root, err := signed(string(note))
	if err != nil {
		return seen, err
	}
	if err := goesOn(ctx, files, seen, size, root); err != nil {
		return seen, err
	}
	if size == seen.Size {
		return seen, nil
	}
	if err := walkEntries(ctx, files, seen.Size, size, root, tell); err != nil {
		return seen, err
	}
	return Seen{size, root}, nil
}

// goesOn verifies that a log of size entries goes on from what was seen of it.
func goesOn(ctx context.Context, files Files, seen Seen, size uint64, root []byte) error {
	switch {
	case size < seen.Size:
		return fmt.Errorf("the log shrank from %d to %d entries", seen.Size, size)
	case size == seen.Size:
		if size > 0 && !bytes.Equal(root, seen.Root) {
			return fmt.Errorf("the log has two states of %d entries", size)
		}
		return nil
	case seen.Size == 0:
		return nil
	}
	b, err := client.NewProofBuilder(ctx, size, tilesOf(files))
	if err != nil {
		return fmt.Errorf("proving that the log only grew: %w", err)
	}
	path, err := b.ConsistencyProof(ctx, seen.Size, size)
	if err != nil {
		return fmt.Errorf("proving that the log only grew: %w", err)
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, seen.Size, size, path, seen.Root, root); err != nil {
		return errors.New("the log does not go on from what was seen: it was rewritten")
	}
	return nil
}

// tilesOf reads the tiles of hashes.
func tilesOf(files Files) client.TileFetcherFunc {
	return func(ctx context.Context, level, index uint64, p uint8) ([]byte, error) {
		return files.Read(ctx, tilePath("tile/"+fmt.Sprint(level), index, p))
	}
}

// tilePath names a tile as tlog-tiles does: index in groups of three digits.
func tilePath(folder string, index uint64, p uint8) string {
	name := fmt.Sprintf("%03d", index%1000)
	for index >= 1000 {
		index /= 1000
		name = fmt.Sprintf("x%03d/", index%1000) + name
	}
	name = folder + "/" + name
	if p > 0 {
		name += fmt.Sprintf(".p/%d", p)
	}
	return name
}

// perTile is how many entries a tile has.
const perTile = 256

// walkEntries reads the entries from, up to and proves each to be in the tree.
func walkEntries(ctx context.Context, files Files, from, to uint64, root []byte, tell func(Observed) error) error {
	b, err := client.NewProofBuilder(ctx, to, tilesOf(files))
	if err != nil {
		return fmt.Errorf("proving entries: %w", err)
	}
	for tile := from / perTile; tile*perTile < to; tile++ {
		bodies, err := tileEntries(ctx, files, tile, to)
		if err != nil {
			return err
		}
		for i, body := range bodies {
			n := tile*perTile + uint64(i)
			if n < from {
				continue
			}
			if err := included(ctx, b, n, to, root, body); err != nil {
				return err
			}
			if err := tell(observe(n, body)); err != nil {
				return err
			}
		}
	}
	return nil
}

// tileEntries reads the entries of one tile of a log of size entries. All up to the
// size must be there: one left out would be hidden.
func tileEntries(ctx context.Context, files Files, tile, size uint64) ([][]byte, error) {
	count := min(size-tile*perTile, perTile)
	data, err := files.Read(ctx, tilePath("tile/entries", tile, uint8(count%perTile)))
	if err != nil {
		return nil, fmt.Errorf("reading entries: %w", err)
	}
	bodies := make([][]byte, 0, count)
	for n := range count {
		if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
			return nil, fmt.Errorf("the entries from %d on are damaged", tile*perTile+n)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		bodies = append(bodies, data[2:end])
		data = data[end:]
	}
	return bodies, nil
}

// included verifies that an entry is in the tree of size entries.
func included(ctx context.Context, b *client.ProofBuilder, index, size uint64, root, body []byte) error {
	path, err := b.InclusionProof(ctx, index)
	if err != nil {
		return fmt.Errorf("proving the entry %d: %w", index, err)
	}
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, size, rfc6962.DefaultHasher.HashLeaf(body), path, root); err != nil {
		return fmt.Errorf("the entry %d is not the one that the log signed", index)
	}
	return nil
}

// observe reads an entry; what cannot be read is told by its index alone.
func observe(index uint64, body []byte) Observed {
	o := Observed{Index: index}
	b, err := sigstore.DecodeBody(body, budget.New(budget.Default(), int64(len(body))))
	if err != nil || len(b.Signatures) == 0 {
		return o
	}
	o.Digest = b.Algorithm + ":" + hex.EncodeToString(b.Digest)
	s := b.Signatures[0]
	o.Key = fingerprint(append(bytes.Clone(s.Certificate), s.Key...))
	if c, err := x509.ParseCertificate(s.Certificate); err == nil {
		o.Name, o.Issuer = nameOf(c)
		o.Issued = c.NotBefore.UTC()
	}
	return o
}
