package spdx

import (
	"encoding/json"
	"strings"
)

// What this program writes where a format has no field for something: as the
// comment of an annotation or relationship, "ossay:FAMILY:PATH=JSON".
const (
	noteMaker  = "Tool: ossay"
	notePrefix = "ossay:"
	ownPrefix  = "ossay:SPDX:"
)

// override is the JSON text of a field that tags cannot express, or of an entry
// of a list.
type override struct{ field, raw string }

// maxOverrides is how many fields of one entry annotations may keep. The widest
// class has 29.
const maxOverrides = 100

// A shaper writes the JSON shape of what a tagReader grouped.
type shaper struct {
	*tagReader
	out       strings.Builder // the result, as far as it is spilt
	b         []byte          // what follows it
	order     []int32
	lists     [inElement][]int32 // owners by section, in the order of the text
	notes     map[int32][]int32  // annotations by element
	overrides map[int32][]override
	kept      map[string][]override // entries that only annotations keep, by list
	marked    map[string][]marked   // relationships that stand for another field
	held      map[int32][]int32     // files by package
	snippet   int32                 // whose file is known
	fromFile  string                // its file
	nextFile  int                   // first file that no package has taken yet
}

// marked is a relationship that stands for an entry of a list.
type marked struct {
	owner    int32
	from, to string
}

// shape returns the document in the JSON shape and notes the places.
func (r *tagReader) shape() string {
	s := &shaper{tagReader: r, order: r.byOwner()}
	s.out.Grow(len(r.src) + len(r.src)/8 + 1024)
	s.places.list = make([]place, 0, len(r.entries)+len(r.entries)/2+16)
	for i := range r.owners {
		o := &r.owners[i]
		s.lists[o.section] = append(s.lists[o.section], int32(i))
	}
	s.resolveMarks()
	s.resolveNotes()
	s.document()
	s.out.Write(s.b)
	r.entries, r.owners = nil, nil
	return s.out.String()
}

// of returns the entries of an owner.
func (s *shaper) of(n int32) []int32 {
	o := &s.owners[n]
	return s.order[o.first : o.first+o.entries]
}

// first returns the value of the first entry with the given field.
func (s *shaper) first(n int32, field string) string {
	for _, i := range s.of(n) {
		if e := &s.entries[i]; s.tags[e.tag].field == field {
			return s.value(e)
		}
	}
	return ""
}

// resolveMarks finds the relationships that stand for hasFiles and
// documentDescribes.
func (s *shaper) resolveMarks() {
	s.marked = make(map[string][]marked)
	for _, n := range s.lists[inRelationship] {
		field, ok := strings.CutPrefix(s.first(n, "comment"), ownPrefix)
		if !ok || field != "hasFiles" && field != "documentDescribes" {
			continue
		}
		if from, _, to, ok := splitRelation(s.src, &s.entries[s.of(n)[0]]); ok {
			s.owners[n].skip = true
			s.marked[field] = append(s.marked[field], marked{n, from, to})
		}
	}
}

// resolveNotes gives each annotation to its element, and reads the annotations
// in which this program keeps what tags cannot express.
func (s *shaper) resolveNotes() {
	s.notes = make(map[int32][]int32)
	s.overrides = make(map[int32][]override)
	s.kept = make(map[string][]override)
	if len(s.lists[inAnnotation]) == 0 && len(s.marked) == 0 {
		return
	}
	ids := make(map[string]int32)
	for i := range s.owners {
		if o := &s.owners[i]; o.id >= 0 {
			if id := s.value(&s.entries[o.id]); id != "" && ids[id] == 0 {
				ids[id] = int32(i)
			}
		}
	}
	for _, n := range s.lists[inLicence] {
		ids[s.first(n, "licenseId")] = n
	}
	for _, n := range s.lists[inAnnotation] {
		about := s.about(n, ids)
		if s.first(n, "annotator") == noteMaker && s.first(n, "annotationDate") != "" && s.first(n, "annotationType") != "" &&
			s.override(about, s.first(n, "comment"), ids) {
			s.owners[n].skip = true
			continue
		}
		s.notes[about] = append(s.notes[about], n)
	}
	s.held = make(map[int32][]int32)
	for _, m := range s.marked["hasFiles"] {
		if p, ok := ids[m.from]; ok {
			s.held[p] = append(s.held[p], m.owner)
		}
	}
}

// about returns the element that an annotation is about: the document where it
// names none that is there.
func (s *shaper) about(n int32, ids map[string]int32) int32 {
	for _, i := range s.of(n) {
		e := &s.entries[i]
		if s.tags[e.tag].form != target {
			continue
		}
		id := s.value(e)
		if o, ok := ids[id]; ok && s.owners[o].section != inLicence {
			return o
		}
		if id != documentID && !strings.HasPrefix(id, "DocumentRef-") {
			s.problem(int(e.off), int(e.end), "an annotation of an element that the document does not hold, "+clip(id))
		}
	}
	return 0
}

// override records a field kept in an annotation. It reports false for any other
// comment.
func (s *shaper) override(about int32, comment string, ids map[string]int32) bool {
	body, ok := strings.CutPrefix(comment, ownPrefix)
	if !ok {
		return false
	}
	path, raw, ok := strings.Cut(body, "=")
	if !ok || raw != "" && !json.Valid([]byte(raw)) {
		return false
	}
	list, entry, deep := strings.Cut(path, "/")
	switch {
	case !deep:
	case entry == "-" && raw != "":
		s.kept[list] = append(s.kept[list], override{list, raw})
		return true
	default:
		id, field, ok := strings.Cut(entry, "/")
		n, known := ids[id]
		if !ok || !known || s.owners[n].section != inLicence {
			return false
		}
		about, path = n, field
	}
	if len(s.overrides[about]) >= maxOverrides {
		return false
	}
	s.overrides[about] = append(s.overrides[about], override{unescape(path), raw})
	return true
}

// overridden returns the override of a field, if there is one.
func (s *shaper) overridden(n int32, field string) (raw string, ok bool) {
	for _, o := range s.overrides[n] {
		if o.field == field {
			return o.raw, true
		}
	}
	return "", false
}

// comma separates entries of maps and lists.
func (s *shaper) comma() {
	if c := s.b[len(s.b)-1]; c != '{' && c != '[' && c != ':' {
		s.b = append(s.b, ',')
	}
}

func (s *shaper) key(name string) {
	s.comma()
	s.b = appendQuoted(s.b, name)
	s.b = append(s.b, ':')
}

// note says that what is written next begins at an offset of the source.
func (s *shaper) note(off uint32) {
	s.places.list = append(s.places.list, place{json: uint32(s.out.Len() + len(s.b)), off: off})
}

// spill moves what is written to the result, all but the last byte, by which
// comma knows what to do.
func (s *shaper) spill() {
	if last := len(s.b) - 1; last >= 1<<15 {
		s.out.Write(s.b[:last])
		s.b = append(s.b[:0], s.b[last])
	}
}

// quote writes a string that stands at off in the source.
func (s *shaper) quote(text string, off uint32) {
	s.comma()
	s.note(off)
	s.b = appendQuoted(s.b, text)
}

// open begins a map or list for the entry e.
func (s *shaper) open(c byte, e *entry) {
	s.comma()
	s.note(e.at)
	s.b = append(s.b, c)
}

// document writes everything.
func (s *shaper) document() {
	s.b = append(s.b, '{')
	s.fields(0, inDocument)
	if _, ok := s.overridden(0, "creationInfo"); !ok && s.hasCreation() {
		s.key("creationInfo")
		s.open('{', s.creation())
		s.fields(0, inCreation)
		s.b = append(s.b, '}')
	}
	s.list("hasExtractedLicensingInfos", inLicence)
	s.list("revieweds", inReview)
	s.annotations(0)
	if list := s.marked["documentDescribes"]; len(list) > 0 {
		s.marks("documentDescribes", list)
	}
	s.list("packages", inPackage)
	s.list("files", inFile)
	s.list("snippets", inSnippet)
	s.list("relationships", inRelationship)
	s.rest(0)
	s.b = append(s.b, '}')
}

// creation returns the first entry of the creation information.
func (s *shaper) creation() *entry {
	for _, i := range s.of(0) {
		if e := &s.entries[i]; s.tags[e.tag].section == inCreation {
			return e
		}
	}
	return nil
}

func (s *shaper) hasCreation() bool { return s.creation() != nil }

// list writes the entries of a section, and those that annotations keep.
func (s *shaper) list(field string, in section) {
	written := false
	for _, n := range s.lists[in] {
		if s.owners[n].skip || s.owners[n].entries == 0 {
			continue
		}
		if !written {
			s.key(field)
			s.b = append(s.b, '[')
			written = true
		}
		s.open('{', &s.entries[s.of(n)[0]])
		s.fields(n, in)
		s.annotations(n)
		s.files(n)
		s.rest(n)
		s.b = append(s.b, '}')
		s.spill()
	}
	for _, o := range s.kept[field] {
		if !written {
			s.key(field)
			s.b = append(s.b, '[')
			written = true
		}
		s.comma()
		s.b = append(s.b, o.raw...)
	}
	if written {
		s.b = append(s.b, ']')
	}
}

// rest writes the fields that only annotations keep.
func (s *shaper) rest(n int32) {
	for _, o := range s.overrides[n] {
		if o.raw != "" {
			s.key(o.field)
			s.b = append(s.b, o.raw...)
		}
	}
}

// marks writes a list that relationships stand for.
func (s *shaper) marks(field string, list []marked) {
	s.key(field)
	s.b = append(s.b, '[')
	for _, m := range list {
		e := &s.entries[s.of(m.owner)[0]]
		s.quote(m.to, e.off)
	}
	s.b = append(s.b, ']')
}

// escape writes a field name as a part of the path in a note: as a reference
// token of JSON Pointer, and without "=" and line breaks.
func escape(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1", "=", "~2", "\n", "~3", "\r", "~4").Replace(name)
}

func unescape(name string) string {
	if !strings.Contains(name, "~") {
		return name
	}
	return strings.NewReplacer("~0", "~", "~1", "/", "~2", "=", "~3", "\n", "~4", "\r").Replace(name)
}
