package authority

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

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
	Key    string // hexadecimal SHA-256 of the certificate or key, first 16 digits
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
	if size < seen.Size {
		return seen, fmt.Errorf("the log shrank from %d to %d entries", seen.Size, size)
	}
	if size == seen.Size {
		if size > 0 && !bytes.Equal(root, seen.Root) {
			return seen, fmt.Errorf("the log has two states of %d entries", size)
		}
		return seen, nil
	}
	tiles := func(ctx context.Context, level, index uint64, p uint8) ([]byte, error) {
		return files.Read(ctx, tilePath("tile/"+fmt.Sprint(level), index, p))
	}
	if seen.Size > 0 {
		b, err := client.NewProofBuilder(ctx, size, tiles)
		if err != nil {
			return seen, fmt.Errorf("proving that the log only grew: %w", err)
		}
		path, err := b.ConsistencyProof(ctx, seen.Size, size)
		if err != nil {
			return seen, fmt.Errorf("proving that the log only grew: %w", err)
		}
		if err := proof.VerifyConsistency(rfc6962.DefaultHasher, seen.Size, size, path, seen.Root, root); err != nil {
			return seen, errors.New("the log does not go on from what was seen: it was rewritten")
		}
	}
	if err := walkEntries(ctx, files, seen.Size, size, root, tiles, tell); err != nil {
		return seen, err
	}
	return Seen{size, root}, nil
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
func walkEntries(ctx context.Context, files Files, from, to uint64, root []byte, tiles client.TileFetcherFunc, tell func(Observed) error) error {
	b, err := client.NewProofBuilder(ctx, to, tiles)
	if err != nil {
		return fmt.Errorf("proving entries: %w", err)
	}
	for tile := from / perTile; tile*perTile < to; tile++ {
		p := uint8(0)
		if rest := to - tile*perTile; rest < perTile {
			p = uint8(rest)
		}
		data, err := files.Read(ctx, tilePath("tile/entries", tile, p))
		if err != nil {
			return fmt.Errorf("reading entries: %w", err)
		}
		// All entries up to the signed size must be there: one left out would be hidden.
		for n := tile * perTile; n < min((tile+1)*perTile, to); n++ {
			if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
				return fmt.Errorf("the entries from %d on are damaged", n)
			}
			size := int(binary.BigEndian.Uint16(data))
			body := data[2 : 2+size]
			data = data[2+size:]
			if n < from {
				continue
			}
			path, err := b.InclusionProof(ctx, n)
			if err != nil {
				return fmt.Errorf("proving the entry %d: %w", n, err)
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, n, to, rfc6962.DefaultHasher.HashLeaf(body), path, root); err != nil {
				return fmt.Errorf("the entry %d is not the one that the log signed", n)
			}
			if err := tell(observe(n, body)); err != nil {
				return err
			}
		}
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
	}
	return o
}
