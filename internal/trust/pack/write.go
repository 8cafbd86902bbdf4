package pack

import (
	"archive/tar"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
)

// A Builder gathers pieces for a pack. It keeps them in memory and is not safe
// for concurrent use.
type Builder struct {
	entries []Entry
	pieces  map[[32]byte][]byte
}

// NewBuilder returns a builder without pieces.
func NewBuilder() *Builder { return &Builder{pieces: map[[32]byte][]byte{}} }

// Len returns how many entries there are.
func (b *Builder) Len() int { return len(b.entries) }

// Add adds a piece. Digest and size of the entry are set here; the data must not
// change any more. The same entry is kept once.
func (b *Builder) Add(e Entry, data []byte) error {
	switch {
	case len(data) > MaxPiece:
		return fmt.Errorf("a piece of %d bytes is too large for a pack", len(data))
	case len(b.entries) == MaxPieces:
		return fmt.Errorf("a pack holds at most %d pieces", MaxPieces)
	}
	sum := sha256.Sum256(data)
	e.Digest, e.Size = "sha256:"+hex.EncodeToString(sum[:]), int64(len(data))
	e.Subjects = slices.Compact(slices.Sorted(slices.Values(e.Subjects)))
	b.entries = append(b.entries, e)
	b.pieces[sum] = data
	return nil
}

// entryJSON is an entry as it stands in the index.
type entryJSON struct {
	Kind     Kind     `json:"kind"`
	Package  string   `json:"package,omitempty"`
	Subjects []string `json:"subjects,omitempty"`
	Name     string   `json:"name,omitempty"`
	Digest   string   `json:"digest"`
	Size     int64    `json:"size"`
	Source   string   `json:"source,omitempty"`
}

// Write writes the pack. The same pieces give the same bytes, in whatever order
// they were added.
func (b *Builder) Write(w io.Writer) error {
	slices.SortFunc(b.entries, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(x.Package, y.Package), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Name, y.Name), cmp.Compare(x.Digest, y.Digest), cmp.Compare(x.Source, y.Source), slices.Compare(x.Subjects, y.Subjects))
	})
	b.entries = slices.CompactFunc(b.entries, func(x, y Entry) bool {
		return x.Package == y.Package && x.Kind == y.Kind && x.Name == y.Name && x.Digest == y.Digest && slices.Equal(x.Subjects, y.Subjects)
	})
	index, err := b.index()
	if err != nil {
		return fmt.Errorf("writing the index of the pack: %w", err)
	}
	t := tar.NewWriter(w)
	put := func(name string, data []byte) error {
		if err := t.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: name, Size: int64(len(data)), Mode: 0o644, Format: tar.FormatUSTAR}); err != nil {
			return err
		}
		_, err := t.Write(data)
		return err
	}
	if err := put("index.json", index); err != nil {
		return fmt.Errorf("writing the pack: %w", err)
	}
	for _, d := range slices.SortedFunc(maps.Keys(b.pieces), func(x, y [32]byte) int { return bytes.Compare(x[:], y[:]) }) {
		if err := put(member(d), b.pieces[d]); err != nil {
			return fmt.Errorf("writing the pack: %w", err)
		}
	}
	if err := t.Close(); err != nil {
		return fmt.Errorf("writing the pack: %w", err)
	}
	return nil
}

// index writes one entry a line, so that packs can be compared by eye.
func (b *Builder) index() ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(`{"format":"` + Format + `","entries":[`)
	for i := range b.entries {
		if i > 0 {
			out.WriteByte(',')
		}
		line, err := json.Marshal(entryJSON(b.entries[i]))
		if err != nil {
			return nil, err
		}
		out.WriteString("\n")
		out.Write(line)
	}
	out.WriteString("\n]}\n")
	return out.Bytes(), nil
}
