package pack

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Pack is an open pack. It may be used by many goroutines as long as its
// reader allows that.
type Pack struct {
	Entries []Entry // in the order of the index
	Digest  string  // SHA-256 of the index, "sha256:HEX": it names every piece

	r         io.ReaderAt
	places    map[[32]byte]place
	byPackage map[string][]int32
	bySubject map[string][]int32
	byName    map[string]int32
}

type place struct{ off, size int64 }

// Open reads the index of a pack. Pieces are read and compared with their digests
// when they are asked for. A piece that the index names must be there.
func Open(r io.ReaderAt, size int64) (*Pack, error) {
	if size > MaxBytes {
		return nil, fmt.Errorf("a pack of %d bytes is refused", size)
	}
	p := &Pack{r: r, places: map[[32]byte]place{}}
	index, err := p.scan(size)
	if err != nil {
		return nil, fmt.Errorf("reading the pack: %w", err)
	}
	sum := sha256.Sum256(index)
	p.Digest = "sha256:" + hex.EncodeToString(sum[:])
	if err := p.readIndex(index); err != nil {
		return nil, fmt.Errorf("reading the index of the pack: %w", err)
	}
	p.look()
	return p, nil
}

// scan goes over the headers of the archive, notes where the pieces are, and
// returns the index.
func (p *Pack) scan(size int64) ([]byte, error) {
	section := io.NewSectionReader(p.r, 0, size)
	t := tar.NewReader(section)
	var index []byte
	for n := 0; ; n++ {
		h, err := t.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		off, err := section.Seek(0, io.SeekCurrent)
		if err != nil {
			return nil, err
		}
		switch {
		case n > MaxPieces:
			return nil, fmt.Errorf("more than %d members", MaxPieces)
		case h.Typeflag != tar.TypeReg || h.Size < 0 || h.Size > size-off:
			return nil, fmt.Errorf("the member %q is no plain file inside the pack", cut(h.Name))
		case n == 0 && h.Name != "index.json":
			return nil, errors.New("the first member is not index.json")
		case n == 0 && h.Size > MaxIndex:
			return nil, fmt.Errorf("an index of %d bytes is refused", h.Size)
		case n == 0:
			if index, err = io.ReadAll(t); err != nil {
				return nil, err
			}
			continue
		case h.Size > MaxPiece:
			return nil, fmt.Errorf("a piece of %d bytes is refused", h.Size)
		}
		d, err := parseDigest("sha256:" + strings.TrimPrefix(h.Name, "sha256/"))
		if err != nil || h.Name != member(d) {
			return nil, fmt.Errorf("the member %q is not named after a digest", cut(h.Name))
		}
		if _, twice := p.places[d]; twice {
			return nil, fmt.Errorf("the piece %s is there twice", h.Name)
		}
		p.places[d] = place{off, h.Size}
	}
	if index == nil {
		return nil, errors.New("there is no index.json")
	}
	return index, nil
}

func (p *Pack) readIndex(data []byte) error {
	b := budget.New(budget.Default(), int64(len(data)))
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return err
	}
	root := doc.Root()
	if f := root.Get("format").Text(); f != Format {
		return fmt.Errorf("the format %q is not known", cut(f))
	}
	for n := range root.Get("entries").Children() {
		if len(p.Entries) == MaxPieces {
			return fmt.Errorf("more than %d entries", MaxPieces)
		}
		e := Entry{
			Kind: Kind(text(n, "kind")), Package: text(n, "package"), Name: text(n, "name"), Digest: text(n, "digest"), Source: text(n, "source"),
		}
		for s := range n.Get("subjects").Children() {
			e.Subjects = append(e.Subjects, strings.Clone(s.Text()))
		}
		d, err := parseDigest(e.Digest)
		if err != nil {
			return fmt.Errorf("entry %d: %w", len(p.Entries), err)
		}
		at, ok := p.places[d]
		if !ok {
			return fmt.Errorf("entry %d: the piece %s is missing", len(p.Entries), e.Digest)
		}
		e.Size = at.size
		p.Entries = append(p.Entries, e)
	}
	return nil
}

func text(n tree.Node, key string) string { return strings.Clone(n.Get(key).Text()) }

// look makes the look-up tables.
func (p *Pack) look() {
	p.byPackage, p.bySubject, p.byName = map[string][]int32{}, map[string][]int32{}, map[string]int32{}
	for i := range p.Entries {
		e := &p.Entries[i]
		if e.Package != "" {
			p.byPackage[e.Package] = append(p.byPackage[e.Package], int32(i))
		}
		for _, s := range e.Subjects {
			p.bySubject[s] = append(p.bySubject[s], int32(i))
		}
		if e.Name != "" {
			p.byName[string(e.Kind)+" "+e.Name] = int32(i)
		}
	}
}

// About returns the entries about a package URL or one of the digests, each once,
// in the order of the index.
func (p *Pack) About(purl string, subjects []string) []*Entry {
	var out []*Entry
	seen := map[int32]bool{}
	take := func(list []int32) {
		for _, i := range list {
			if !seen[i] {
				seen[i] = true
				out = append(out, &p.Entries[i])
			}
		}
	}
	if purl != "" {
		take(p.byPackage[purl])
	}
	for _, s := range subjects {
		take(p.bySubject[s])
	}
	return out
}

// Named returns the entry of a kind with a name, or nil.
func (p *Pack) Named(kind Kind, name string) *Entry {
	if i, ok := p.byName[string(kind)+" "+name]; ok {
		return &p.Entries[i]
	}
	return nil
}

// Read returns the piece of an entry. A piece that is not what its digest says is
// an error.
func (p *Pack) Read(e *Entry) ([]byte, error) {
	d, err := parseDigest(e.Digest)
	if err != nil {
		return nil, err
	}
	at, ok := p.places[d]
	if !ok {
		return nil, fmt.Errorf("the piece %s is not in the pack", e.Digest)
	}
	data := make([]byte, at.size)
	if n, err := p.r.ReadAt(data, at.off); n < len(data) {
		return nil, fmt.Errorf("reading the piece %s: %w", e.Digest, err)
	}
	if sha256.Sum256(data) != d {
		return nil, fmt.Errorf("the piece %s is damaged", e.Digest)
	}
	return data, nil
}
