package git

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A pack is a file of objects, whole or as deltas to other objects of it, with
// its index (gitformat-pack(5), "pack-*.pack files").
type pack struct {
	name  string
	index *packIndex
	file  File
	end   int64 // offset of the trailer
}

// packHeader is the size in bytes of what comes before the first entry.
const packHeader = 12

// openPack opens the files name.pack and name.idx and checks that they belong
// together.
func openPack(files Files, name string, hash int, memory *int64) (*pack, error) {
	f, err := files.Open(name + ".idx")
	if err != nil {
		return nil, err
	}
	x, err := openIndex(f, hash, memory)
	if err != nil {
		return nil, err
	}
	if f, err = files.Open(name + ".pack"); err != nil {
		return nil, firstError(err, x.close())
	}
	p := &pack{name: name, index: x, file: f, end: f.Size() - int64(hash)}
	if err := p.check(); err != nil {
		return nil, firstError(err, p.close())
	}
	return p, nil
}

func (p *pack) close() error { return firstError(p.file.Close(), p.index.close()) }

// check reads the header and the trailer.
func (p *pack) check() error {
	var head [packHeader]byte
	sum := make([]byte, p.index.hash)
	if p.end < packHeader {
		return damaged("cut short")
	}
	if n, err := p.file.ReadAt(head[:], 0); n < len(head) {
		return cutShort(err)
	}
	if n, err := p.file.ReadAt(sum, p.end); n < len(sum) {
		return cutShort(err)
	}
	// git accepts version 3, too; it has the same form.
	if string(head[:4]) != "PACK" {
		return damaged("not a pack")
	}
	if v := binary.BigEndian.Uint32(head[4:]); v != 2 && v != 3 {
		return fmt.Errorf("pack of version %d: %w", v, ErrUnsupported)
	}
	if n := int64(binary.BigEndian.Uint32(head[8:])); n != p.index.objects() {
		return damaged("pack of %d objects with an index of %d", n, p.index.objects())
	}
	want, err := p.index.packSum()
	if err != nil {
		return err
	}
	if !bytes.Equal(sum, want) {
		return damaged("cut short, or with the index of another pack")
	}
	return nil
}

// An entry is one object of a pack as stored.
type entry struct {
	kind kind
	size int64 // inflated bytes: of the object, or of the delta
	off  int64 // where the entry begins in the pack
	data int64 // where its zlib stream begins
	base int64 // for offsDelta, the offset of the base
	id   ID    // for refDelta, the base
}

// maxEntryHead is the most that the head of an entry takes: a size of ten bytes
// and the name or distance of the base.
const maxEntryHead = 10 + maxHash

// parseEntry reads the head of the entry that begins at off; b begins there.
func parseEntry(b []byte, off int64, hash int) (entry, error) {
	if len(b) == 0 {
		return entry{}, damaged("pack entry is cut short")
	}
	e := entry{kind: kind(b[0] >> 4 & 7), size: int64(b[0] & 15), off: off}
	n := 1
	if b[0] >= 0x80 {
		more, m, ok := sizeNumber(b[1:])
		if !ok || more >= 1<<58 {
			return entry{}, damaged("size of a pack entry")
		}
		e.size |= more << 4
		n += m
	}
	switch e.kind {
	case kindCommit, kindTree, kindBlob, kindTag:
	case refDelta:
		if len(b)-n < hash {
			return entry{}, damaged("pack entry is cut short")
		}
		e.id = rawID(b[n : n+hash])
		n += hash
	case offsDelta:
		distance, m, ok := offsetNumber(b[n:])
		if !ok || distance <= 0 || distance > off-packHeader {
			return entry{}, damaged("distance to the base of a delta")
		}
		e.base = off - distance
		n += m
	default:
		return entry{}, damaged("pack entry of type %d", e.kind)
	}
	e.data = off + int64(n)
	return e, nil
}

// offsetNumber reads a number of gitformat-pack(5), "offset encoding": seven
// bits a byte, the most significant first, and one is added for each byte that
// another follows.
func offsetNumber(b []byte) (v int64, n int, ok bool) {
	for n < len(b) && v < 1<<55 {
		c := b[n]
		n++
		v |= int64(c & 0x7f)
		if c < 0x80 {
			return v, n, true
		}
		v = (v + 1) << 7
	}
	return 0, n, false
}

// entry reads the head of the entry at off and leaves the scratch at its zlib
// stream.
func (p *pack) entry(s *scratch, off int64) (entry, error) {
	if off < packHeader || off >= p.end {
		return entry{}, damaged("offset %d is outside of the pack", off)
	}
	s.seek(p.file, off, p.end)
	b, err := s.buf.Peek(maxEntryHead)
	if err != nil && err != io.EOF {
		return entry{}, s.failed(err)
	}
	e, err := parseEntry(b, off, p.index.hash)
	if err != nil {
		return entry{}, err
	}
	if e.kind == refDelta {
		// A pack on disk holds every base of its deltas.
		base, ok, err := p.index.find(e.id, &s.window)
		if err != nil {
			return entry{}, err
		}
		if !ok {
			return entry{}, damaged("base %v of a delta is not in the pack", e.id)
		}
		e.base = base
	}
	_, err = s.buf.Discard(int(e.data - off))
	return e, err
}

// inflate returns the inflated data of an entry, in dst if it has room. The
// scratch need not be at the entry.
func (p *pack) inflate(s *scratch, e entry, dst []byte, ratio int64) ([]byte, error) {
	s.seek(p.file, e.data, p.end)
	if err := s.inflate(e.size); err != nil {
		return nil, err
	}
	return s.content(dst, e.size, ratio)
}

// resultSize returns the size of the object at off as its headers state it.
func (p *pack) resultSize(s *scratch, off int64) (int64, error) {
	e, err := p.entry(s, off)
	if err != nil || e.kind <= kindTag {
		return e.size, err
	}
	if err := s.inflate(e.size); err != nil {
		return 0, err
	}
	var head [20]byte // two numbers of at most nine bytes
	n, err := s.head(head[:])
	if err != nil {
		return 0, err
	}
	_, size, _, err := deltaSizes(head[:n])
	return size, err
}

// A chain is how an object is built: deltas from the last to the first, and
// what the first builds on.
type chain struct {
	deltas []entry
	kind   kind
	base   entry       // the whole object at the end of the chain
	cached *baseObject // or what the cache has of it, instead
}

// chain follows the deltas of the object at off by their heads.
func (r *Repository) chain(s *scratch, p *pack, off int64) (chain, error) {
	var c chain
	seen := int64(0) // an offset that a loop must come back to (Brent's algorithm)
	for {
		if o := r.bases.get(baseKey{p, off}); o != nil {
			c.cached, c.kind = o, o.kind
			return c, nil
		}
		e, err := p.entry(s, off)
		if err != nil {
			return chain{}, err
		}
		if e.kind <= kindTag {
			c.base, c.kind = e, e.kind
			return c, nil
		}
		if off == seen {
			return chain{}, damaged("delta that builds on itself")
		}
		if n := len(c.deltas); n&(n-1) == 0 {
			seen = off
		}
		if len(c.deltas) == r.limits.DeltaDepth {
			return chain{}, &budget.Breach{What: "delta depth", Limit: int64(r.limits.DeltaDepth)}
		}
		c.deltas = append(c.deltas, e)
		off = e.base
	}
}

// unpack reads the object at off of a pack.
func (r *Repository) unpack(s *scratch, p *pack, off int64, want kind, limit int64) (kind, []byte, error) {
	c, err := r.chain(s, p, off)
	if err != nil {
		return 0, nil, err
	}
	if err := c.kind.expect(want); err != nil {
		return 0, nil, err
	}
	if len(c.deltas) == 0 {
		data, err := r.plain(s, p, c, limit)
		return c.kind, data, err
	}
	base := c.cached
	if base == nil {
		if base, err = r.whole(s, p, c.base, r.limits.ObjectBytes); err != nil {
			return 0, nil, err
		}
		r.bases.put(base)
	}
	for i := len(c.deltas) - 1; i > 0; i-- {
		if base, err = r.apply(s, p, base, c.deltas[i], r.limits.ObjectBytes); err != nil {
			return 0, nil, err
		}
		r.bases.put(base)
	}
	o, err := r.apply(s, p, base, c.deltas[0], limit)
	if err != nil {
		return 0, nil, err
	}
	return o.kind, o.data, nil
}

// plain returns the data of an object that needs no delta, the caller's own.
func (r *Repository) plain(s *scratch, p *pack, c chain, limit int64) ([]byte, error) {
	if c.cached == nil {
		o, err := r.whole(s, p, c.base, limit)
		if err != nil {
			return nil, err
		}
		return o.data, nil
	}
	if int64(len(c.cached.data)) > limit {
		return nil, &budget.Breach{What: "object size", Limit: limit}
	}
	return bytes.Clone(c.cached.data), r.spend(int64(len(c.cached.data)))
}

// whole reads an entry that is no delta.
func (r *Repository) whole(s *scratch, p *pack, e entry, limit int64) (*baseObject, error) {
	if e.size > limit {
		return nil, &budget.Breach{What: "object size", Limit: limit}
	}
	if err := r.spend(e.size); err != nil {
		return nil, err
	}
	data, err := p.inflate(s, e, nil, r.limits.Ratio)
	if err != nil {
		return nil, err
	}
	return &baseObject{key: baseKey{p, e.off}, kind: e.kind, data: data, stored: s.consumed()}, nil
}

// apply builds the object of a delta on its base.
func (r *Repository) apply(s *scratch, p *pack, base *baseObject, e entry, limit int64) (*baseObject, error) {
	if e.size > r.limits.ObjectBytes {
		return nil, &budget.Breach{What: "delta size", Limit: r.limits.ObjectBytes}
	}
	if err := r.spend(e.size); err != nil {
		return nil, err
	}
	delta, err := p.inflate(s, e, s.delta[:0], r.limits.Ratio)
	if err != nil {
		return nil, err
	}
	s.delta = delta
	_, size, _, err := deltaSizes(delta)
	if err != nil {
		return nil, err
	}
	stored := base.stored + s.consumed()
	if err := firstError(checkRatio(size, stored, r.limits.Ratio), r.spend(min(size, limit))); err != nil {
		return nil, err
	}
	data, err := applyDelta(base.data, delta, limit)
	if err != nil {
		return nil, err
	}
	return &baseObject{key: baseKey{p, e.off}, kind: base.kind, data: data, stored: stored}, nil
}
