package debuginfo

const (
	firstPiece = 512      // bytes of a unit that are read at first: most first entries are shorter
	longPiece  = 16 << 10 // bytes of a unit whose first entry has long texts
)

// header is the header of a unit (DWARF 5, section 7.5.1).
type header struct {
	version  uint16
	kind     uint8 // DW_UT_*, 1 before DWARF 5
	offSize  int   // 4, or 8 in the 64-bit format
	addrSize int
	abbrev   uint64 // offset of its abbreviations
	size     uint64 // of the whole unit with its length
}

// Attributes of a unit.
const (
	atName           = 0x03
	atLowPC          = 0x11
	atHighPC         = 0x12
	atLanguage       = 0x13
	atProducer       = 0x25
	atRanges         = 0x55
	atStrOffsetsBase = 0x72
	atAddrBase       = 0x73
	atRngListsBase   = 0x74
	atDWOName        = 0x76
	atGNUDWOName     = 0x2130
	atGNUAddrBase    = 0x2133
	atAppleFlags     = 0x3fe2
)

// units reads .debug_info from the front.
func (r *reader) units() error {
	s := r.section("info")
	if s == nil || s.NoBits {
		return nil
	}
	src := new(source)
	if err := r.open(src, s, false); err != nil {
		return err
	}
	r.abbrevs = make(map[abbrevKey][]attribute)
	for off := uint64(0); off < src.size; {
		if len(r.info.Units) == maxUnits {
			r.info.note("the first %d units are read", maxUnits)
			return nil
		}
		data, err := src.bytes(off, firstPiece)
		if err != nil {
			return err
		}
		c := cursor{b: data, order: r.order}
		h, ok := c.header()
		if !ok || h.size > src.size-off {
			if len(data) > 0 && (ok || c.short) {
				r.info.note("the unit at offset 0x%x is cut short", off)
			} else if len(data) > 0 {
				r.info.note("the unit at offset 0x%x has a header of an unknown kind", off)
			}
			return nil
		}
		if h.kind == 1 || h.kind == 4 {
			if err := r.unit(src, off, &h, c.b); err != nil {
				return err
			}
		}
		off += h.size
	}
	return nil
}

// header reads the header of a unit. False for one of which not even the size is
// certain.
func (c *cursor) header() (h header, ok bool) {
	length := c.number(4)
	h.offSize, h.size = 4, 4+length
	if length == 0xffffffff {
		length = c.number(8)
		h.offSize, h.size = 8, 12+length
	} else if length >= 0xfffffff0 {
		return h, false
	}
	if c.short || length < 7 || length > 1<<62 {
		return h, false
	}
	h.version, h.kind = uint16(c.number(2)), 1
	switch {
	case h.version >= 2 && h.version <= 4:
		h.abbrev, h.addrSize = c.number(h.offSize), int(c.number(1))
	case h.version == 5:
		h.kind, h.addrSize = uint8(c.number(1)), int(c.number(1))
		if h.abbrev = c.number(h.offSize); h.kind == 4 {
			c.take(8) // dwo_id
		}
	default:
		h.kind = 0 // of a later version: skipped
		return h, true
	}
	switch h.addrSize {
	case 2, 4, 8:
	default:
		h.kind = 0
	}
	return h, !c.short
}

// unit reads the first entry of a unit, whose first bytes are rest.
func (r *reader) unit(src *source, off uint64, h *header, rest []byte) error {
	d := die{r: r, h: h}
	whole, err := d.read(rest)
	if err == nil && !whole && h.size > firstPiece {
		var data []byte
		if data, err = src.bytes(off, int(min(longPiece, h.size))); err == nil {
			c := cursor{b: data, order: r.order}
			c.header()
			d = die{r: r, h: h}
			whole, err = d.read(c.b)
		}
	}
	if err != nil || !d.found {
		return err
	}
	if !whole {
		r.info.note("the first entry of the unit at offset 0x%x is cut short", off)
	}
	return d.add()
}

// die is the first entry of a unit while it is read.
type die struct {
	r                                     *reader
	h                                     *header
	found                                 bool
	unit                                  Unit
	name, producer, flags                 value
	low, high, list                       value
	strBase, addrBase, listBase, language uint64
}

// read reads the entry from the front of b. False if b ends before it.
func (d *die) read(b []byte) (whole bool, err error) {
	c := cursor{b: b, order: d.r.order}
	code := c.uleb()
	if c.short || code == 0 {
		return !c.short, nil
	}
	attributes, err := d.r.abbreviation(d.h.abbrev, code)
	if err != nil || attributes == nil {
		return true, err
	}
	d.found = true
	for _, a := range attributes {
		v, ok := c.value(d.h, a.form, a.implicit)
		if !ok {
			d.r.info.note("a unit has an attribute of the unknown form 0x%x", a.form)
			return true, nil
		}
		if c.short {
			return false, nil
		}
		d.set(a.name, v)
	}
	return true, nil
}

func (d *die) set(name uint64, v value) {
	switch name {
	case atName:
		d.name = v
	case atProducer:
		d.producer = v
	case atAppleFlags:
		d.flags = v
	case atLanguage:
		d.language = v.n
	case atLowPC:
		d.low = v
	case atHighPC:
		d.high = v
	case atRanges:
		d.list = v
	case atStrOffsetsBase:
		d.strBase = v.n
	case atAddrBase, atGNUAddrBase:
		d.addrBase = v.n
	case atRngListsBase:
		d.listBase = v.n
	case atDWOName, atGNUDWOName:
		d.r.split++
	}
}

// add adds the unit, and notes which texts it wants.
func (d *die) add() error {
	d.unit.Language = Language(d.language)
	if !d.r.relocatable {
		if err := d.addresses(); err != nil {
			return err
		}
	}
	d.r.info.Units = append(d.r.info.Units, d.unit)
	at := len(d.r.info.Units) - 1
	for _, f := range [...]struct {
		v     value
		field field
	}{{d.name, nameField}, {d.producer, producerField}, {d.flags, flagsField}} {
		if err := d.want(at, f.field, f.v); err != nil {
			return err
		}
	}
	return nil
}
