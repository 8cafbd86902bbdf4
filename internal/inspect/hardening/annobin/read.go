package annobin

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// The limits of one file.
const (
	maxBytes  = 32 << 20 // bytes of notes
	maxRanges = 1 << 18
	maxNotes  = 16
)

// Unset is the value of a setting that no note tells.
const Unset = -1

// Settings are what notes say of one piece of code, or Unset.
type Settings struct {
	StackProtector int // 0 none, 1 -fstack-protector, 2 -all, 3 -strong, 4 -explicit
	Fortify        int // level of -D_FORTIFY_SOURCE, 0 to 3
	StackClash     int // 1 for -fstack-clash-protection
	Assertions     int // 1 for -D_GLIBCXX_ASSERTIONS
	ControlFlow    int // 0 none, 1 branches only, 2 returns only, 3 full
	Level          int // of optimisation, 0 to 3
	LTO            int // 1 if compiled for link-time optimisation
}

func unset() Settings { return Settings{Unset, Unset, Unset, Unset, Unset, Unset, Unset} }

// A Range is a piece of code with its settings.
type Range struct {
	Low, High uint64 // addresses, half-open; both 0 in objects that are not linked
	Function  bool   // of one function that differs from its file
	Settings
}

// Info is what the notes of a file tell.
type Info struct {
	Version string // of the specification with a letter for the tool: "3p9"
	Tools   []string
	Ranges  []Range  // in the order of the file
	Lowest  Settings // of the notes without ranges, in .annobin.notes
	Notes   []string // what is damaged or was left out
}

func (x *Info) note(format string, args ...any) {
	if len(x.Notes) < maxNotes {
		x.Notes = append(x.Notes, fmt.Sprintf(format, args...))
	}
}

// None returns what a file without notes tells.
func None() Info { return Info{Lowest: unset()} }

// Empty says that the file has no such notes.
func (x *Info) Empty() bool { return len(x.Ranges) == 0 && x.Lowest == unset() }

// Read reads the notes of f, which is an ELF file; b bounds the work. Damage is a
// note; the error is a breach of b, or one of the reader.
func Read(f *object.File, b *budget.Budget) (Info, error) {
	p := parser{info: None(), order: binary.LittleEndian, width: f.Bits / 8, seen: make(map[Range]int)}
	if f.BigEndian {
		p.order = binary.BigEndian
	}
	left := int64(maxBytes)
	for i := range f.Sections {
		s := &f.Sections[i]
		build := strings.HasPrefix(s.Name, ".gnu.build.attributes")
		if s.NoBits || !build && s.Name != ".annobin.notes" {
			continue
		}
		data, err := f.Read(s, left)
		left -= int64(len(data))
		if err == nil {
			err = b.Step(int64(len(data) / 64))
		}
		if budget.IsBreach(err) {
			return p.info, err
		}
		if err != nil {
			p.info.note("section %s: %s", s.Name, err)
			continue
		}
		if uint64(len(data)) < s.Size && left <= 0 {
			p.info.note("the first %d bytes of notes are read", maxBytes)
		}
		if build {
			p.notes(data)
		} else {
			p.texts(data)
		}
	}
	// The linker drops code that nobody needs, and leaves its notes with a range
	// of no size.
	p.info.Ranges = slices.DeleteFunc(p.info.Ranges, func(r Range) bool { return r.Low != 0 && r.High <= r.Low })
	return p.info, nil
}

// Covered returns how many bytes of code the ranges cover.
func (x *Info) Covered() uint64 {
	list := slices.Clone(x.Ranges)
	slices.SortFunc(list, func(a, b Range) int { return cmp.Compare(a.Low, b.Low) })
	sum, end := uint64(0), uint64(0)
	for _, r := range list {
		if low := max(r.Low, end); r.High > low {
			sum += r.High - low
			end = r.High
		}
	}
	return sum
}

// parser reads the notes of one file.
type parser struct {
	info  Info
	order binary.ByteOrder
	width int // bytes of an address
	seen  map[Range]int
	at    int // index of the range that notes without one belong to, -1 for none
}

const (
	typeOpen     = 0x100
	typeFunction = 0x101
)

// notes reads one section of notes. A note without a range belongs to that of the
// note before it.
func (p *parser) notes(b []byte) {
	p.at = -1
	for len(b) >= 12 {
		name, desc, kind := uint64(p.order.Uint32(b)), uint64(p.order.Uint32(b[4:])), p.order.Uint32(b[8:])
		b = b[12:]
		padded := (name + 3) &^ 3
		if padded > uint64(len(b)) || desc > uint64(len(b))-padded {
			p.info.note("a note of annobin is cut short")
			return
		}
		text, place := b[:name], b[padded:padded+desc]
		b = b[min(uint64(len(b)), padded+(desc+3)&^3):]
		if kind != typeOpen && kind != typeFunction || len(text) < 4 || text[0] != 'G' || text[1] != 'A' {
			continue
		}
		if !p.place(place, kind == typeFunction) {
			return
		}
		p.note(text[2], text[3:])
	}
}

// place finds the range of a note. False when there are too many.
func (p *parser) place(b []byte, function bool) bool {
	key := Range{Function: function}
	switch {
	case len(b) == 2*p.width:
		key.Low, key.High = p.address(b), p.address(b[p.width:])
	case p.at >= 0:
		key.Low, key.High = p.info.Ranges[p.at].Low, p.info.Ranges[p.at].High
	}
	at, ok := p.seen[key]
	if !ok {
		if len(p.info.Ranges) == maxRanges {
			p.info.note("the first %d ranges of notes are read", maxRanges)
			return false
		}
		at = len(p.info.Ranges)
		p.seen[key] = at
		key.Settings = unset()
		p.info.Ranges = append(p.info.Ranges, key)
	}
	p.at = at
	return true
}

func (p *parser) address(b []byte) uint64 {
	if p.width == 4 {
		return uint64(p.order.Uint32(b))
	}
	return p.order.Uint64(b)
}

// note reads the rest of a note's name: the kind of its value, what it is about,
// and the value.
func (p *parser) note(kind byte, rest []byte) {
	id, value := string(rest[:1]), rest[1:]
	if rest[0] >= ' ' { // a name that ends with a zero byte
		name, after, ok := bytes.Cut(rest, []byte{0})
		if !ok {
			name, after = rest, nil
		}
		id, value = string(name), after
	}
	switch kind {
	case '+':
		p.info.Ranges[p.at].set(id, 1)
	case '!':
		p.info.Ranges[p.at].set(id, 0)
	case '*':
		if len(value) > 0 && len(value) <= 9 {
			p.info.Ranges[p.at].set(id, number(value))
		}
	case '$':
		text, _, _ := bytes.Cut(value, []byte{0})
		switch id {
		case "\x01":
			p.info.Version = string(text[:min(len(text), 64)])
		case "\x05":
			p.tool(string(text[:min(len(text), 256)]))
		}
	}
}

// number reads a value, least significant byte first, without its last zero byte.
func number(b []byte) int {
	v := uint64(0)
	for i, x := range b[:min(len(b), 7)] {
		v |= uint64(x) << (8 * i)
	}
	return int(v)
}

// tool keeps the name of a compiler or plugin once.
func (p *parser) tool(name string) {
	for _, t := range p.info.Tools {
		if t == name {
			return
		}
	}
	if len(p.info.Tools) < maxNotes {
		p.info.Tools = append(p.info.Tools, name)
	}
}

// set takes a value; of several for the same code the lowest counts.
func (s *Settings) set(id string, v int) {
	switch id {
	case "\x02":
		lower(&s.StackProtector, v, 4)
	case "FORTIFY":
		lower(&s.Fortify, v, 3) // 0xfe and 0xff say that the plugin does not know
	case "stack_clash":
		lower(&s.StackClash, v, 1)
	case "GLIBCXX_ASSERTIONS":
		lower(&s.Assertions, v, 1)
	case "cf_protection":
		// The compiler's own number plus one; 4 is added if it was set.
		if v >= 1 && v <= 8 {
			lower(&s.ControlFlow, (v-1)&3, 3)
		}
	case "GOW":
		s.gow(v)
	}
}

// gow reads the bit field of -g, -O and -W (manual, "The GOW Encoding").
func (s *Settings) gow(v int) {
	lower(&s.Level, v>>9&3, 3)
	switch {
	case v&(1<<16) != 0:
		lower(&s.LTO, 1, 1)
	case v&(1<<17) != 0:
		lower(&s.LTO, 0, 1)
	}
}

func lower(to *int, v, most int) {
	if v < 0 || v > most {
		return
	}
	if *to == Unset || v < *to {
		*to = v
	}
}
