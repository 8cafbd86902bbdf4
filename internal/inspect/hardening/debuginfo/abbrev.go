package debuginfo

const (
	maxAbbrevs    = 1 << 12 // first entries that are remembered
	maxAttributes = 256     // of one entry
	abbrevPiece   = 2 << 10 // bytes of abbreviations that are read at first
	abbrevLong    = 64 << 10
)

// abbrevKey names an abbreviation: offset of its table, and its code.
type abbrevKey struct{ off, code uint64 }

// attribute is a part of an abbreviation.
type attribute struct{ name, form, implicit uint64 }

// abbreviation finds what a unit's first entry is made of (DWARF 5, section
// 7.5.3). It mostly is the first of its table. Nil if it is not found.
func (r *reader) abbreviation(off, code uint64) ([]attribute, error) {
	key := abbrevKey{off, code}
	if a, ok := r.abbrevs[key]; ok {
		return a, nil
	}
	src, err := r.table(abbrevSection)
	if err != nil {
		return nil, err
	}
	var out []attribute
	for _, n := range [...]int{abbrevPiece, abbrevLong} {
		data, err := src.bytes(off, n)
		if err == nil {
			err = r.b.Step(int64(len(data) / 64))
		}
		if err != nil {
			return nil, err
		}
		c := cursor{b: data, order: r.order}
		found := false
		if out, found = c.abbreviation(code); found || !c.short || len(data) < n {
			break
		}
	}
	if out == nil {
		r.info.note("there is no abbreviation %d in the table at offset 0x%x", code, off)
	}
	if len(r.abbrevs) < maxAbbrevs {
		r.abbrevs[key] = out
	}
	return out, nil
}

// abbreviation looks for the declaration of code. The result is not nil if it was
// found whole.
func (c *cursor) abbreviation(code uint64) ([]attribute, bool) {
	for {
		this := c.uleb()
		if this == 0 {
			return nil, false
		}
		c.uleb()  // tag
		c.take(1) // has children
		out := make([]attribute, 0, 12)
		for !c.short {
			a := attribute{name: c.uleb(), form: c.uleb()}
			if a.form == 0x21 {
				a.implicit = c.uleb()
			}
			if a.name == 0 && a.form == 0 {
				break
			}
			if this == code && len(out) < maxAttributes {
				out = append(out, a)
			}
		}
		switch {
		case c.short:
			return nil, false
		case this == code:
			return out, true
		}
	}
}
