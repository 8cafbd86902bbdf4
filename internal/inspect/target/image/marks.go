package image

import (
	"hash/maphash"
	"strings"
)

// Marks says what the layers that it was filled from put, replaced and removed,
// in eight bytes for each path at half load and no text. A path is known by 62
// bits of a hash with a random key, so that nobody can make two of them collide
// on purpose; for ten million paths a chance collision is less likely than one
// in 50,000.
type Marks struct {
	seed  maphash.Seed
	slots []uint64 // hash bits | flags; 0 is free
	n     int
}

const (
	flagThere  = 1 // an entry stands at the path
	flagHides  = 2 // what lower layers have at or below the path is hidden
	flagBits   = flagThere | flagHides
	firstSlots = 1 << 10
)

// Prefix and name of whiteouts (OCI layer, section Whiteouts). Names with the
// double prefix belong to AUFS and hide nothing else.
const (
	whiteoutPrefix = ".wh."
	whiteoutOpaque = ".wh..wh..opq"
	whiteoutMeta   = ".wh..wh."
)

// NewMarks returns an empty set whose hashes can be merged with those of sets
// made with the same seed.
func NewMarks(seed maphash.Seed) *Marks { return &Marks{seed: seed} }

// Len returns the number of paths.
func (m *Marks) Len() int { return m.n }

// Add enters an entry of a layer: a cleaned path and whether it is a folder.
// It reports whether the entry is a whiteout, which is no file by itself.
func (m *Marks) Add(p string, folder bool) (whiteout bool) {
	dir, base := split(p)
	switch {
	case base == whiteoutOpaque:
		m.mark(dir, flagHides)
		return true
	case strings.HasPrefix(base, whiteoutMeta):
		return true
	case strings.HasPrefix(base, whiteoutPrefix):
		m.mark(join(dir, base[len(whiteoutPrefix):]), flagHides)
		return true
	case folder:
		m.mark(p, flagThere)
	default:
		m.mark(p, flagThere|flagHides)
	}
	return false
}

// Merge adds what o has.
func (m *Marks) Merge(o *Marks) {
	for _, s := range o.slots {
		if s != 0 {
			m.put(s&^flagBits, s&flagBits)
		}
	}
}

// Hides reports whether an entry of a layer below those of m, at the cleaned
// path p, is hidden: something stands or was removed at its path, or a folder
// above it was removed, made opaque or replaced by a file. The root's own
// opaque mark counts, too.
func (m *Marks) Hides(p string) bool {
	return m.n > 0 && (m.HidesBelow(p, "") || m.get(m.hash(""))&flagHides != 0)
}

// HidesBelow is [Marks.Hides] for the path itself and the folders above it that
// lie below top.
func (m *Marks) HidesBelow(p, top string) bool {
	if m.n == 0 {
		return false
	}
	if m.get(m.hash(p)) != 0 {
		return true
	}
	for dir, _ := split(p); dir != top && dir != ""; dir, _ = split(dir) {
		if m.get(m.hash(dir))&flagHides != 0 {
			return true
		}
	}
	return false
}

// Stands reports whether an entry stands at p, and whether it is a folder that
// lets lower layers through.
func (m *Marks) Stands(p string) (there, folder bool) {
	f := m.get(m.hash(p))
	return f&flagThere != 0, f == flagThere
}

func (m *Marks) mark(p string, flags uint64) { m.put(m.hash(p), flags) }

// hash never returns 0, which stands for a free slot.
func (m *Marks) hash(p string) uint64 {
	h := maphash.String(m.seed, p) &^ flagBits
	if h == 0 {
		h = flagBits + 1
	}
	return h
}

func (m *Marks) get(h uint64) uint64 {
	if len(m.slots) == 0 {
		return 0
	}
	mask := uint64(len(m.slots) - 1)
	for i := h >> 2 & mask; m.slots[i] != 0; i = (i + 1) & mask {
		if m.slots[i]&^flagBits == h {
			return m.slots[i] & flagBits
		}
	}
	return 0
}

func (m *Marks) put(h, flags uint64) {
	if m.n >= len(m.slots)/4*3 {
		m.grow()
	}
	mask := uint64(len(m.slots) - 1)
	i := h >> 2 & mask
	for ; m.slots[i] != 0; i = (i + 1) & mask {
		if m.slots[i]&^flagBits == h {
			m.slots[i] |= flags
			return
		}
	}
	m.slots[i] = h | flags
	m.n++
}

func (m *Marks) grow() {
	old := m.slots
	m.slots = make([]uint64, max(firstSlots, 2*len(old)))
	mask := uint64(len(m.slots) - 1)
	for _, s := range old {
		if s == 0 {
			continue
		}
		i := s >> 2 & mask
		for m.slots[i] != 0 {
			i = (i + 1) & mask
		}
		m.slots[i] = s
	}
}

// split returns the folder and the base name of a cleaned path; the root is "".
func split(p string) (dir, base string) {
	if i := strings.LastIndexByte(p, '/'); i >= 0 {
		return p[:i], p[i+1:]
	}
	return "", p
}

func join(dir, base string) string {
	if dir == "" {
		return base
	}
	return dir + "/" + base
}
