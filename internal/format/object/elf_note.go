package object

import (
	"encoding/hex"
	"strings"
)

// buildAttributes are sections of notes in numbers, a few for each function, whose
// names hold values. Whoever wants them reads the section.
const buildAttributes = ".gnu.build.attributes"

// notes reads the notes of sections, then those of segments that no section
// covers (gABI chapter 5, "Note Section").
func (e *elfFile) notes() error {
	seen := make(map[uint64]bool)
	left := uint64(maxNoteData)
	for i := range e.Sections {
		if s := &e.Sections[i]; s.Type == shtNote && !strings.HasPrefix(s.Name, buildAttributes) {
			if err := e.noteRange(s.Off, s.Size, 4, &left, seen); err != nil {
				return err
			}
		}
	}
	for i := range e.Segments {
		if s := &e.Segments[i]; s.Type == ptNote {
			if err := e.noteRange(s.Off, s.Size, s.Align, &left, seen); err != nil {
				return err
			}
		}
	}
	for _, n := range e.Notes {
		switch {
		case n.Owner == "GNU" && n.Type == 3 && e.BuildID == "":
			e.BuildID = hex.EncodeToString(n.Desc)
		case n.Owner == "GNU" && n.Type == 5:
			e.properties(n.Desc)
		}
	}
	return nil
}

// noteRange adds the notes from off. Descriptions are aligned to 4 bytes; to 8
// in the segments and sections of 64-bit GNU properties, whose names take 4.
func (e *elfFile) noteRange(off, size, align uint64, left *uint64, seen map[uint64]bool) error {
	if size > *left {
		e.problem("more than %d bytes of notes", maxNoteData)
	}
	data, err := e.src.at(off, min(size, *left))
	if err != nil {
		return err
	}
	*left -= uint64(len(data))
	for at := uint64(0); at+12 <= uint64(len(data)); {
		name, desc := uint64(e.u32(data, int(at))), uint64(e.u32(data, int(at+4)))
		n := Note{Type: e.u32(data, int(at+8))}
		start := at + 12 + (name+3)&^3
		if name > uint64(len(data)) || start > uint64(len(data)) || desc > uint64(len(data))-start {
			e.problem("the note at offset 0x%x is cut short", off+at)
			return nil
		}
		n.Owner = cstring(data[at+12 : at+12+name])
		n.Desc, n.Off = data[start:start+desc:start+desc], off+start
		pad := uint64(4)
		if e.wide && (align == 8 || n.Owner == "GNU" && n.Type == 5) {
			pad = 8
		}
		at = start + (desc+pad-1)&^(pad-1)
		if seen[n.Off] {
			continue
		}
		if len(e.Notes) >= maxNotes {
			e.problem("more than %d notes", maxNotes)
			return nil
		}
		seen[n.Off] = true
		e.Notes = append(e.Notes, n)
	}
	return nil
}

// properties splits the GNU property note (Linux gABI extension, section 2.1.8).
func (e *elfFile) properties(b []byte) {
	pad := e.bytes()
	for len(b) >= 8 {
		kind, size := e.u32(b, 0), uint64(e.u32(b, 4))
		if b = b[8:]; size > uint64(len(b)) || len(e.ELF.Properties) >= maxNotes {
			e.problem("a GNU property is cut short")
			return
		}
		e.ELF.Properties = append(e.ELF.Properties, Property{kind, b[:size:size]})
		b = b[min(uint64(len(b)), (size+pad-1)&^(pad-1)):]
	}
}
