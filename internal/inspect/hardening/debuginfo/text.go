package debuginfo

import (
	"bytes"
	"cmp"
	"slices"
)

// field names a text of a unit.
type field uint8

const (
	nameField field = iota
	producerField
	flagsField
)

// wanted is a text that is looked up when all units are known, so that each
// section of strings is read once, from the front.
type wanted struct {
	off   uint64
	unit  int
	field field
}

// want takes a text that is at hand, or notes where it is.
func (d *die) want(unit int, f field, v value) error {
	table := 0
	switch v.class {
	case inline:
		d.r.set(unit, f, v.text)
		return nil
	case lineOffset:
		table = 1
	case strX:
		off, ok, err := d.stringOffset(v.n)
		if err != nil || !ok {
			return err
		}
		v.n = off
	case strOffset:
	default:
		return nil
	}
	d.r.wanted[table] = append(d.r.wanted[table], wanted{v.n, unit, f})
	return nil
}

// stringOffset looks an index up in .debug_str_offsets. Its table begins behind a
// header of 8 bytes, or of 16 in the 64-bit format, if the unit does not say
// where.
func (d *die) stringOffset(index uint64) (uint64, bool, error) {
	src, err := d.r.table(strOffsetsSection)
	if err != nil || index > maxLoaded {
		return 0, false, err
	}
	base := d.strBase
	if base == 0 && d.h.version >= 5 {
		base = uint64(2 * d.h.offSize)
	}
	b, err := src.bytes(base+index*uint64(d.h.offSize), d.h.offSize)
	if err != nil || len(b) < d.h.offSize {
		return 0, false, err
	}
	c := cursor{b: b, order: d.r.order}
	return c.number(d.h.offSize), true, nil
}

func (r *reader) set(unit int, f field, text string) {
	u := &r.info.Units[unit]
	switch f {
	case nameField:
		u.Name = text[:min(len(text), maxName)]
	case producerField:
		u.Producer = text
	case flagsField:
		u.Flags = text
	}
}

// texts looks up what the units want. Units share their producer, so equal texts
// are kept once.
func (r *reader) texts() error {
	for i, name := range [...]string{"str", "line_str"} {
		list := r.wanted[i]
		s := r.section(name)
		if len(list) == 0 || s == nil || s.NoBits {
			continue
		}
		slices.SortFunc(list, func(a, b wanted) int {
			return cmp.Or(cmp.Compare(a.off, b.off), cmp.Compare(a.unit, b.unit), cmp.Compare(a.field, b.field))
		})
		src := new(source)
		if err := r.strings(src, name); err != nil {
			return err
		}
		last, text := ^uint64(0), ""
		for _, w := range list {
			if w.off != last {
				var err error
				if text, err = src.text(w.off); err != nil {
					return err
				}
				last = w.off
			}
			r.set(w.unit, w.field, text)
		}
	}
	return nil
}

// strings opens a section of strings, which needs no relocation.
func (r *reader) strings(src *source, name string) error {
	relocatable := r.relocatable
	r.relocatable = false
	defer func() { r.relocatable = relocatable }()
	return r.open(src, r.section(name), false)
}

// text returns the string at off, cut after maxText bytes.
func (s *source) text(off uint64) (string, error) {
	for _, n := range [...]int{256, maxText} {
		b, err := s.bytes(off, n)
		if err != nil {
			return "", err
		}
		if i := bytes.IndexByte(b, 0); i >= 0 || n == maxText || len(b) < n {
			if i < 0 {
				i = len(b)
			}
			return string(b[:i]), nil
		}
	}
	return "", nil
}
