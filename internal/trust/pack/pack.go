package pack

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Format is the name of the format in the index. Readers refuse others.
const Format = "ossay-evidence-pack/1"

// The bounds of a pack. A pack that goes over one is refused.
const (
	MaxPieces = 400_000  // pieces, and index entries
	MaxPiece  = 16 << 20 // bytes of one piece
	MaxIndex  = 256 << 20
	MaxBytes  = 4 << 30 // bytes of the whole
)

// A Kind says what a piece is.
type Kind string

// The kinds. Readers keep entries of kinds that they do not know.
const (
	Bundle          Kind = "sigstore-bundle"  // a Sigstore bundle, v0.1 to v0.3
	NPMAttestations Kind = "npm-attestations" // the npm registry's document of attestations of one version
	NPMSignatures   Kind = "npm-signatures"   // "dist" of the npm registry's document of one version
	SumLookup       Kind = "go-sumdb-lookup"  // a record of a Go checksum database with its signed tree
	SumTile         Kind = "go-sumdb-tile"    // a tile of one
	SumTree         Kind = "go-sumdb-tree"    // a signed tree of one
	PyPI            Kind = "pypi-provenance"  // an integrity document of PEP 740
	LockHashes      Kind = "lock-file-hashes" // which digests the lock files named when the pack was made
)

// An Entry says what one piece is about. Several entries may share a piece.
type Entry struct {
	Kind     Kind
	Package  string   // package URL with version, or ""
	Subjects []string // digests that it is about, "sha256:HEX"; sorted
	Name     string   // where the kind has names: "NAME/tile/8/0/005"
	Digest   string   // of the piece, "sha256:HEX"
	Size     int64    // of the piece, bytes
	Source   string   // where it was taken from, for people
}

// parseDigest reads "sha256:HEX" in lower case.
func parseDigest(s string) (d [32]byte, err error) {
	text, ok := strings.CutPrefix(s, "sha256:")
	raw, err := hex.DecodeString(text)
	if !ok || err != nil || len(raw) != len(d) || strings.ToLower(text) != text {
		return d, fmt.Errorf("%q is no SHA-256 digest", cut(s))
	}
	return [32]byte(raw), nil
}

func cut(s string) string {
	if len(s) > 80 {
		s = s[:80] + "…"
	}
	return strings.Clone(s)
}

// member is the name of a piece in the archive.
func member(d [32]byte) string { return "sha256/" + hex.EncodeToString(d[:]) }
