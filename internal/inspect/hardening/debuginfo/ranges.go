package debuginfo

// addresses sets the ranges of the unit: from DW_AT_ranges, else from low and high.
func (d *die) addresses() error {
	low, known, err := d.address(d.low)
	if err != nil {
		return err
	}
	if d.list.class == constant || d.list.class == listX {
		if d.h.version >= 5 {
			return d.rangeList(low)
		}
		return d.oldRanges(low)
	}
	high := d.high.n
	switch d.high.class {
	case constant: // counted from low
		high += low
	case address:
	default:
		return nil
	}
	if known {
		d.cover(low, high)
	}
	return nil
}

// address resolves a value that is an address.
func (d *die) address(v value) (uint64, bool, error) {
	switch v.class {
	case address:
		return v.n, true, nil
	case addressX:
		src, err := d.r.table(addrSection)
		if err != nil || v.n > maxLoaded {
			return 0, false, err
		}
		base := d.addrBase
		if base == 0 && d.h.version >= 5 {
			base = uint64(2 * d.h.offSize)
		}
		b, err := src.bytes(base+v.n*uint64(d.h.addrSize), d.h.addrSize)
		if err != nil || len(b) < d.h.addrSize {
			return 0, false, err
		}
		c := cursor{b: b, order: d.r.order}
		return c.number(d.h.addrSize), true, nil
	}
	return 0, false, nil
}

// cover adds a range. False when there are too many.
func (d *die) cover(low, high uint64) bool {
	if high <= low || low == 0 {
		return true // dropped by the linker
	}
	if d.r.ranges == maxRanges {
		d.r.info.note("the first %d ranges of addresses are read", maxRanges)
		return false
	}
	d.r.ranges++
	d.unit.Ranges = append(d.unit.Ranges, Range{low, high})
	return true
}

const (
	listPiece = 16 << 10 // bytes of a list that are read at once
	maxList   = 4 << 20  // bytes of a list
)

// piece reads a part of a list, which costs more than passing over it.
func (d *die) piece(src *source, off uint64) (cursor, error) {
	b, err := src.bytes(off, listPiece)
	if err == nil {
		err = d.r.b.Step(int64(len(b) / 16))
	}
	return cursor{b: b, order: d.r.order}, err
}

// oldRanges reads .debug_ranges (DWARF 4, section 2.17.3).
func (d *die) oldRanges(base uint64) error {
	src, err := d.r.table(rangesSection)
	if err != nil {
		return err
	}
	all := ^uint64(0) >> (64 - 8*d.h.addrSize)
	for off := d.list.n; off-d.list.n < maxList; off += listPiece {
		c, err := d.piece(src, off)
		if err != nil {
			return err
		}
		whole := len(c.b) == listPiece
		for len(c.b) >= 2*d.h.addrSize {
			low, high := c.number(d.h.addrSize), c.number(d.h.addrSize)
			switch {
			case low == 0 && high == 0:
				return nil
			case low == all:
				base = high
			case !d.cover(base+low, base+high):
				return nil
			}
		}
		if !whole {
			return nil
		}
	}
	return nil
}

// rangeList reads .debug_rnglists (DWARF 5, section 7.25).
func (d *die) rangeList(base uint64) error {
	src, err := d.r.table(rngListsSection)
	if err != nil {
		return err
	}
	off := d.list.n
	if d.list.class == listX {
		if d.listBase == 0 {
			d.listBase = uint64(3 * d.h.offSize)
		}
		b, err := src.bytes(d.listBase+min(off, maxLoaded)*uint64(d.h.offSize), d.h.offSize)
		if err != nil || len(b) < d.h.offSize {
			return err
		}
		c := cursor{b: b, order: d.r.order}
		off = d.listBase + c.number(d.h.offSize)
	}
	for first := off; off-first < maxList; {
		c, err := d.piece(src, off)
		if err != nil {
			return err
		}
		start, whole := off, len(c.b) == listPiece
		for !c.short {
			left := len(c.b)
			more, err := d.rangeEntry(&c, &base)
			if err != nil {
				return err
			}
			if !more && !c.short {
				return nil
			}
			if !c.short {
				off += uint64(left - len(c.b))
			}
		}
		if !whole || off == start {
			return nil
		}
	}
	return nil
}

// rangeEntry reads one entry of a range list. False at its end.
func (d *die) rangeEntry(c *cursor, base *uint64) (bool, error) {
	index := func() (uint64, error) {
		a, _, err := d.address(value{class: addressX, n: c.uleb()})
		return a, err
	}
	var low, high uint64
	var err error
	switch kind := c.number(1); kind {
	case 1: // base_addressx
		*base, err = index()
		return true, err
	case 2: // startx_endx
		if low, err = index(); err == nil {
			high, err = index()
		}
	case 3: // startx_length
		low, err = index()
		high = low + c.uleb()
	case 4: // offset_pair
		low, high = *base+c.uleb(), *base+c.uleb()
	case 5: // base_address
		if a := c.number(d.h.addrSize); !c.short {
			*base = a
		}
		return true, nil
	case 6: // start_end
		low, high = c.number(d.h.addrSize), c.number(d.h.addrSize)
	case 7: // start_length
		low = c.number(d.h.addrSize)
		high = low + c.uleb()
	default:
		return false, nil
	}
	if err != nil || c.short {
		return false, err
	}
	return d.cover(low, high), nil
}
