package composition

import (
	"cmp"
	"encoding/hex"
	"math/bits"
	"slices"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// An Index holds all signatures in the form in which a binary is compared with
// them. It does not change once it is made, and is safe for concurrent use.
type Index struct {
	libs     []library
	byName   map[string]int
	features []feature
	texts    []versionText
	tails    lookup // last 8 bytes of strings and paths
	words    lookup // one word of each table
	anchors  lookup // 4 bytes of each text with a version
	symbols  map[string]int32
	// bare are the texts without a literal, such as "{v}" alone.
	bare []int32
}

// feature is one distinct text, table or name, of one library or of several.
type feature struct {
	kind  signature.Kind
	text  string
	at    int // of the key in a table
	owner []owner
}

// owner is a library that has a feature.
type owner struct {
	lib  int32
	unit int32 // numbered within the library; 0 if unknown
	// first and last are indices of references of the library; -1 if unknown.
	first, last int32
}

type versionText struct {
	lib int32
	signature.VersionText
}

// library is what deciding about one library needs.
type library struct {
	sig      *signature.Signature
	versions []string // of references, distinct, ascending
	units    int
	forkOf   []int32
	count    [4]int // features by kind
	own      int    // features that no other library has
}

// keyBytes is how many bytes of the end of a string are looked up.
const keyBytes = 8

// NewIndex compiles signatures. Their order does not matter to the result of
// scanning, but for the order of libraries.
func NewIndex(sigs []*signature.Signature) *Index {
	x := &Index{byName: make(map[string]int, len(sigs))}
	for i, s := range sigs {
		x.byName[s.Name] = i
	}
	total := 0
	for _, s := range sigs {
		total += len(s.Features)
	}
	x.features = make([]feature, 0, total)
	b := indexer{Index: x, owners: make([]owner, 0, total)}
	for i := range b.known {
		b.known[i] = make(map[string]int32, total/len(b.known))
	}
	for i, s := range sigs {
		b.add(i, s)
	}
	b.link()
	return x
}

// Len returns the number of libraries.
func (x *Index) Len() int { return len(x.libs) }

type indexer struct {
	*Index
	known  [4]map[string]int32 // features by kind and text
	owners []owner             // the first owner of each feature, in one piece
}

func (b *indexer) add(n int, s *signature.Signature) {
	lib := library{sig: s}
	index := make(map[string]int32, len(s.References))
	for _, r := range s.References {
		if _, ok := index[r.Version]; !ok {
			index[r.Version] = int32(len(lib.versions))
			lib.versions = append(lib.versions, r.Version)
		}
	}
	for _, name := range s.ForkOf {
		if i, ok := b.byName[name]; ok && i != n {
			lib.forkOf = append(lib.forkOf, int32(i))
		}
	}
	units := make(map[string]int32)
	last := "" // lines of one unit often follow one another
	var number int32
	for i := range s.Features {
		f := &s.Features[i]
		o := owner{lib: int32(n), first: -1, last: -1}
		if first, ok := index[f.First]; ok {
			if last, ok := index[f.Last]; ok && first <= last {
				o.first, o.last = first, last
			}
		}
		if f.Unit != last {
			if last, number = f.Unit, units[f.Unit]; number == 0 && f.Unit != "" {
				number = int32(len(units) + 1)
				units[f.Unit] = number
			}
		}
		o.unit = number
		b.feature(f, o)
		lib.count[f.Kind]++
	}
	for _, v := range s.Versions {
		b.texts = append(b.texts, versionText{int32(n), v})
	}
	lib.units = len(units)
	b.libs = append(b.libs, lib)
}

func (b *indexer) feature(f *signature.Feature, o owner) {
	id, ok := b.known[f.Kind][f.Text]
	if !ok {
		n := len(b.features)
		b.known[f.Kind][f.Text] = int32(n)
		b.owners = append(b.owners, o)
		b.features = append(b.features, feature{kind: f.Kind, text: f.Text, owner: b.owners[n : n+1 : n+1]})
		return
	}
	have := &b.features[id]
	if have.owner[len(have.owner)-1].lib == o.lib {
		return // the same line twice
	}
	have.owner = append(have.owner, o)
}

// link fills the look-up structures.
func (b *indexer) link() {
	tails := make([]entry, 0, len(b.features))
	var words, anchors []entry
	for i := range b.features {
		f, id := &b.features[i], int32(i)
		if len(f.owner) == 1 {
			b.libs[f.owner[0].lib].own++
		}
		switch f.kind {
		case signature.Symbol:
		case signature.Table:
			f.at = richest(f.text)
			words = append(words, entry{load64(f.text[f.at:]), id})
		case signature.Source:
			if len(f.text) >= keyBytes {
				tails = append(tails, entry{load64(slashes(f.text[len(f.text)-keyBytes:])), id})
			}
		default:
			tails = append(tails, entry{load64(f.text[len(f.text)-keyBytes:]), id})
		}
	}
	for i := range b.texts {
		if lit := b.texts[i].Pattern.Literal(); len(lit) >= 4 {
			anchors = append(anchors, entry{uint64(load32(lit[rarest(lit):])), int32(i)})
		} else {
			b.bare = append(b.bare, int32(i))
		}
	}
	b.Index.symbols = b.known[signature.Symbol]
	b.tails, b.words, b.anchors = newLookup(tails), newLookup(words), newLookup(anchors)
}

// richest returns the place of the word of a table that occurs least by chance:
// the one with the most different bytes.
func richest(t string) int {
	best, at := -1, 0
	for i := 0; i+8 <= len(t); i += 4 {
		var seen [4]uint64
		n := 0
		for _, c := range []byte(t[i : i+8]) {
			if bit := uint64(1) << (c & 63); seen[c>>6]&bit == 0 {
				seen[c>>6] |= bit
				n++
			}
		}
		if n > best {
			best, at = n, i
		}
	}
	return at
}

// rarest returns the place of the four bytes of a literal that occur least in
// texts, by a rough scale.
func rarest(lit string) int {
	best, at := -1, 0
	for i := 0; i+4 <= len(lit); i++ {
		n := 0
		for _, c := range []byte(lit[i : i+4]) {
			switch {
			case c == ' ', c == 'e', c == 't', c == 'i', c == 'o', c == 'n', c == 's', c == 'r', c == 'a':
			case 'a' <= c && c <= 'z':
				n += 2
			default:
				n += 3
			}
		}
		if n > best {
			best, at = n, i
		}
	}
	return at
}

// slashes writes the separators of Windows as slashes.
func slashes(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c == '\\' {
			b[i] = '/'
		}
	}
	return string(b)
}

func load64(s string) uint64 { return uint64(load32(s)) | uint64(load32(s[4:]))<<32 }
func load32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// entry is one key of a look-up and what it stands for.
type entry struct {
	key uint64
	id  int32
}

// A lookup finds the ids of a key. A filter of bits, which stays in the
// processor's cache, answers nearly all questions; then a hash table follows.
type lookup struct {
	filter []uint64
	shift  uint
	slots  []slot
	mask   uint64
	ids    []int32
}

type slot struct {
	key         uint64
	first, last int32 // in ids
}

// hashMul is 2^64 divided by the golden ratio: Fibonacci hashing.
const hashMul = 0x9e3779b97f4a7c15

func newLookup(entries []entry) lookup {
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.id, b.id)) })
	size := 1 << bits.Len(uint(2*len(entries)+1))
	filterBits := max(1<<16, size*16)
	l := lookup{
		filter: make([]uint64, filterBits/64), shift: uint(64 - bits.TrailingZeros(uint(filterBits))),
		slots: make([]slot, size), mask: uint64(size - 1), ids: make([]int32, 0, len(entries)),
	}
	for len(entries) > 0 {
		k, n := entries[0].key, 1
		for n < len(entries) && entries[n].key == k {
			n++
		}
		h := k * hashMul
		l.filter[h>>l.shift>>6] |= 1 << (h >> l.shift & 63)
		i := h >> 20 & l.mask
		for l.slots[i].last != 0 {
			i = (i + 1) & l.mask
		}
		first := int32(len(l.ids))
		for _, e := range entries[:n] {
			l.ids = append(l.ids, e.id)
		}
		l.slots[i] = slot{k, first, int32(len(l.ids))}
		entries = entries[n:]
	}
	return l
}

// maybe reports whether a key may be known; it says so of all that are.
func (l *lookup) maybe(key uint64) bool {
	h := key * hashMul >> l.shift
	return l.filter[h>>6]>>(h&63)&1 != 0
}

// find returns the ids of a key.
func (l *lookup) find(key uint64) []int32 {
	for i := key * hashMul >> 20 & l.mask; l.slots[i].last != 0; i = (i + 1) & l.mask {
		if l.slots[i].key == key {
			return l.ids[l.slots[i].first:l.slots[i].last]
		}
	}
	return nil
}

// shown is how evidence writes a feature.
func (f *feature) shown() string {
	if f.kind == signature.Table {
		return hex.EncodeToString([]byte(f.text[:min(16, len(f.text))]))
	}
	return f.text
}
