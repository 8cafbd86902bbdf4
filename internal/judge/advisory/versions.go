package advisory

import (
	"cmp"
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// A versionTable holds every distinct version once, with its coarse key, so that
// most comparisons read eight bytes and no text. A reference is an offset plus
// one; 0 stands for the beginning, which the schema writes "0".
//
//	entry: length << 1 | has key, key (8 bytes, if it has one), text
type versionTable []byte

// at returns the version at a reference; a reference out of range has no text.
func (t versionTable) at(ref uint32) (text []byte, key uint64, keyed bool) {
	if ref == beginning || uint64(ref) > uint64(len(t)) {
		return nil, 0, false
	}
	c := cursor{b: t[ref-1:]}
	n := c.num()
	if n&1 != 0 {
		if k := c.take(8); k != nil {
			key, keyed = binary.LittleEndian.Uint64(k), true
		}
	}
	return c.take(int(min(n>>1, uint64(len(c.b)+1)))), key, keyed
}

// versionBuilder makes a table.
type versionBuilder struct {
	table versionTable
	refs  map[string]uint32
}

// ref returns the reference of a version. Equal texts of different orders are
// different versions, since their keys differ.
func (b *versionBuilder) ref(o version.Order, text string) uint32 {
	switch text {
	case "0":
		return beginning
	case "*":
		return anyLimit
	}
	id := string(rune(o.Scheme())) + text
	if r, ok := b.refs[id]; ok {
		return r
	}
	r := uint32(len(b.table)) + 1
	key, keyed := o.Key(text)
	n := uint64(len(text)) << 1
	if keyed {
		n |= 1
	}
	b.table = binary.AppendUvarint(b.table, n)
	if keyed {
		b.table = binary.LittleEndian.AppendUint64(b.table, key)
	}
	b.table = append(b.table, text...)
	b.refs[id] = r
	return r
}

// The references that are no entries of a table.
const (
	beginning uint32 = 0
	asked     uint32 = 1<<32 - 1 // the version that a query asks about
	below     uint32 = 1<<32 - 2 // the end of the interval that a query asks about
	anyLimit  uint32 = 1<<32 - 3 // "*" of limits: after every version
)

// maxParsed bounds the parsed versions that a comparer keeps.
const maxParsed = 20_000

// A comparer orders versions of one ecosystem by reference. Coarse keys decide
// nearly always; versions with equal keys, or none, are read and compared, and
// what was read is kept. The first version that cannot be read is kept as err;
// comparisons with it give 0.
type comparer struct {
	order  version.Order
	known  bool // the ecosystem has an order
	table  versionTable
	parsed map[uint32]version.Version
	ends   [2]end
	err    error
}

// end is one of the versions of a query.
type end struct {
	text  string
	key   uint64
	keyed bool
}

func newComparer(eco string, table versionTable) *comparer {
	c := &comparer{table: table, parsed: make(map[uint32]version.Version)}
	c.order, c.known = version.For(eco)
	return c
}

// ask sets the versions of a query.
func (c *comparer) ask(v, end string) {
	c.set(asked, v)
	c.set(below, end)
	c.err = nil
}

func (c *comparer) set(ref uint32, text string) {
	e := &c.ends[asked-ref]
	if e.text == text && text != "" {
		return
	}
	e.text = text
	e.key, e.keyed = c.order.Key(text)
	delete(c.parsed, ref)
}

// text returns the version at a reference as it was written.
func (c *comparer) text(ref uint32) string {
	switch ref {
	case beginning:
		return "0"
	case anyLimit:
		return "*"
	case asked, below:
		return c.ends[asked-ref].text
	}
	text, _, _ := c.table.at(ref)
	return string(text)
}

func (c *comparer) key(ref uint32) (uint64, bool) {
	if ref >= below {
		e := &c.ends[asked-ref]
		return e.key, e.keyed
	}
	_, key, keyed := c.table.at(ref)
	return key, keyed
}

// compare returns -1, 0 or 1.
func (c *comparer) compare(a, b uint32) int {
	switch {
	case a == b:
		return 0
	case a == beginning || b == anyLimit:
		return -1
	case b == beginning || a == anyLimit:
		return 1
	}
	ka, oka := c.key(a)
	kb, okb := c.key(b)
	if oka && okb && ka != kb {
		return cmp.Compare(ka, kb)
	}
	if c.text(a) == c.text(b) {
		return 0
	}
	va, erra := c.parse(a)
	vb, errb := c.parse(b)
	if err := cmp.Or(erra, errb); err != nil {
		if c.err == nil {
			c.err = err
		}
		return 0
	}
	return va.Compare(vb)
}

func (c *comparer) parse(ref uint32) (version.Version, error) {
	if v, ok := c.parsed[ref]; ok {
		return v, nil
	}
	v, err := c.order.Parse(c.text(ref))
	if err != nil {
		return version.Version{}, err
	}
	if len(c.parsed) >= maxParsed {
		clear(c.parsed)
	}
	c.parsed[ref] = v
	return v, nil
}

// same reports whether two references are the same version: as text, or beside
// one another in a known order (1.0 and 1.0.0). A version that cannot be read is
// the same as no other, which is no error.
func (c *comparer) same(a, b uint32) bool {
	ka, oka := c.key(a)
	kb, okb := c.key(b)
	if oka && okb && ka != kb {
		return false
	}
	if c.text(a) == c.text(b) {
		return true
	}
	if !c.known {
		return false
	}
	va, erra := c.parse(a)
	vb, errb := c.parse(b)
	return erra == nil && errb == nil && va.Compare(vb) == 0
}
