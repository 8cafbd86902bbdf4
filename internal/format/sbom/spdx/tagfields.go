package spdx

import "strings"

// fields writes the fields of an owner that belong to a section, in the order in
// which their tags first appear. A tag that may stand once and stands twice
// gives two fields of one name.
func (s *shaper) fields(n int32, in section) {
	var done [128]bool // by tag
	list := s.of(n)
	for at, i := range list {
		e := &s.entries[i]
		t := &s.tags[e.tag]
		if t.section != in && !(t.section == inElement && in != inCreation) || done[e.tag] {
			continue
		}
		if _, ok := s.overridden(n, t.field); ok && in != inCreation {
			continue
		}
		switch t.form {
		case plain:
			s.key(t.field)
			s.quote(s.value(e), e.off)
		case yesNo:
			s.yesNo(t.field, e)
		case code:
			s.code(t.field, e)
		case relation:
			s.relation(e)
		case target:
		case remark:
			s.orphan(list[at:], e)
		default:
			s.key(t.field)
			s.b = append(s.b, '[')
			for k, j := range list[at:] {
				if s.tags[s.entries[j].tag].field == t.field && s.tags[s.entries[j].tag].section == in {
					done[s.entries[j].tag] = true
					s.listed(n, list[at+k:], &s.entries[j])
				}
			}
			s.b = append(s.b, ']')
		}
	}
}

// listed writes an entry of a list; rest begins with it.
func (s *shaper) listed(n int32, rest []int32, e *entry) {
	v := s.value(e)
	switch t := &s.tags[e.tag]; t.form {
	case listed:
		s.quote(v, e.off)
	case sum:
		s.open('{', e)
		s.checksum(v, e)
		s.b = append(s.b, '}')
	case reference:
		s.reference(rest, v, e)
	case foreign:
		s.foreign(v, e)
	case byteRange, lineRange:
		s.ranges(n, v, e)
	case artifact:
		s.artifact(rest, e)
	case remark:
		s.orphan(rest, e)
	}
}

func (s *shaper) yesNo(field string, e *entry) {
	s.key(field)
	switch v := s.value(e); v {
	case "true", "false":
		s.note(e.off)
		s.b = append(s.b, v...)
	default:
		s.quote(v, e.off)
	}
}

// pair writes a field of a part of the entry's value.
func (s *shaper) pair(name, value string, e *entry) {
	s.key(name)
	s.quote(value, e.off)
}

// checksum writes "SHA1: digits".
func (s *shaper) checksum(v string, e *entry) {
	algorithm, digits, ok := strings.Cut(v, ":")
	s.pair("algorithm", strings.TrimSpace(algorithm), e)
	if ok {
		s.pair("checksumValue", strings.TrimSpace(digits), e)
	}
}

// code writes "digits (excludes: a, b)". Clause 7.9 shows the word with and
// without a colon.
func (s *shaper) code(field string, e *entry) {
	digits, rest, ok := strings.Cut(s.value(e), "(")
	s.key(field)
	s.open('{', e)
	s.pair("packageVerificationCodeValue", strings.TrimSpace(digits), e)
	if rest = strings.TrimSpace(rest); ok {
		rest = strings.TrimSuffix(rest, ")")
		if word, list, ok := strings.Cut(rest, ":"); ok && strings.TrimSpace(word) == "excludes" {
			rest = list
		} else {
			rest = strings.TrimPrefix(rest, "excludes")
		}
		s.key("packageVerificationCodeExcludedFiles")
		s.b = append(s.b, '[')
		for name := range strings.SplitSeq(rest, ",") {
			s.quote(strings.TrimSpace(name), e.off)
		}
		s.b = append(s.b, ']')
	}
	s.b = append(s.b, '}')
}

// word splits the first word off a text.
func word(v string) (first, rest string) {
	v = strings.TrimLeft(v, " \t")
	i := strings.IndexAny(v, " \t")
	if i < 0 {
		return v, ""
	}
	return v[:i], strings.TrimLeft(v[i:], " \t")
}

// reference writes "CATEGORY type locator" with the comment that follows.
func (s *shaper) reference(rest []int32, v string, e *entry) {
	s.open('{', e)
	for _, field := range [...]string{"referenceCategory", "referenceType"} {
		var part string
		if part, v = word(v); part != "" {
			s.pair(field, part, e)
		}
	}
	if v != "" {
		s.pair("referenceLocator", v, e)
	}
	for _, i := range rest[1:] {
		f := &s.entries[i]
		if s.tags[f.tag].form == reference {
			break
		}
		if s.tags[f.tag].form == remark {
			s.pair("comment", s.value(f), f)
			break
		}
	}
	s.b = append(s.b, '}')
}

// orphan tells of a comment that belongs to no reference, or is its second.
func (s *shaper) orphan(rest []int32, e *entry) {
	i := rest[0]
	for k := i - 1; k >= 0 && s.entries[k].owner == e.owner; k-- {
		switch s.tags[s.entries[k].tag].form {
		case reference:
			return
		case remark:
			s.problem(int(e.at), int(e.end), "a second comment of one external reference")
			return
		}
	}
	s.problem(int(e.at), int(e.end), "a comment without an external reference")
}

// foreign writes "DocumentRef-a namespace SHA1: digits".
func (s *shaper) foreign(v string, e *entry) {
	s.open('{', e)
	for _, field := range [...]string{"externalDocumentId", "spdxDocument"} {
		var part string
		if part, v = word(v); part != "" {
			s.pair(field, part, e)
		}
	}
	if v != "" {
		s.key("checksum")
		s.open('{', e)
		s.checksum(v, e)
		s.b = append(s.b, '}')
	}
	s.b = append(s.b, '}')
}

// ranges writes "1:2" as two pointers into the snippet's file.
func (s *shaper) ranges(n int32, v string, e *entry) {
	field := "offset"
	if s.tags[e.tag].form == lineRange {
		field = "lineNumber"
	}
	from, to, ok := strings.Cut(v, ":")
	if s.snippet != n {
		s.snippet, s.fromFile = n, s.first(n, "snippetFromFile")
	}
	file := s.fromFile
	s.open('{', e)
	for i, number := range [...]string{from, to} {
		if i == 1 && !ok {
			break
		}
		s.key([...]string{"startPointer", "endPointer"}[i])
		s.open('{', e)
		if file != "" {
			s.pair("reference", file, e)
		}
		s.key(field)
		if number = strings.TrimSpace(number); isInteger(number) {
			s.note(e.off)
			s.b = append(s.b, number...)
		} else {
			s.quote(number, e.off)
		}
		s.b = append(s.b, '}')
	}
	s.b = append(s.b, '}')
}

// isInteger reports whether s is a decimal integer of JSON.
func isInteger(s string) bool { return isJSONNumber(s) && !strings.ContainsAny(s, ".eE") }

// artifact writes the fields of one artifact: those up to the next name.
func (s *shaper) artifact(rest []int32, e *entry) {
	name := func(e *entry) string { return s.tags[e.tag].name }
	if name(e) != "ArtifactOfProjectName" {
		// It was written with the name before it, unless there is none.
		for k := rest[0] - 1; k >= 0 && s.entries[k].owner == e.owner; k-- {
			if s.tags[s.entries[k].tag].form == artifact {
				return
			}
		}
	}
	s.open('{', e)
	s.pair(artifactField(name(e)), s.value(e), e)
	for _, i := range rest[1:] {
		f := &s.entries[i]
		if s.tags[f.tag].form != artifact {
			continue
		}
		if name(f) == "ArtifactOfProjectName" {
			break
		}
		s.pair(artifactField(name(f)), s.value(f), f)
	}
	s.b = append(s.b, '}')
}

// splitRelation splits "A KIND B".
func splitRelation(src string, e *entry) (from, kind, to string, ok bool) {
	parts := strings.Fields(src[e.off:min(e.end, e.off+4096)])
	if len(parts) != 3 || e.end-e.off > 4096 {
		return "", "", "", false
	}
	return parts[0], parts[1], parts[2], true
}

// relation writes the three parts of a relationship, as far as they are there.
func (s *shaper) relation(e *entry) {
	parts := strings.Fields(s.value(e))
	if len(parts) > 3 {
		s.problem(int(e.off), int(e.end), "a relationship has an element, a type and an element")
	}
	for i, field := range [...]string{"spdxElementId", "relationshipType", "relatedSpdxElement"} {
		if i < len(parts) {
			s.pair(field, parts[i], e)
		}
	}
}

// annotations writes the annotations of an element.
func (s *shaper) annotations(n int32) {
	list := s.notes[n]
	if len(list) == 0 || s.owners[n].section == inLicence {
		return
	}
	if _, ok := s.overridden(n, "annotations"); ok {
		return
	}
	s.key("annotations")
	s.b = append(s.b, '[')
	for _, a := range list {
		s.open('{', &s.entries[s.of(a)[0]])
		s.fields(a, inAnnotation)
		s.b = append(s.b, '}')
	}
	s.b = append(s.b, ']')
}

// files writes the files that stand behind a package, and those that marked
// relationships add.
func (s *shaper) files(n int32) {
	if s.owners[n].section != inPackage {
		return
	}
	if _, ok := s.overridden(n, "hasFiles"); ok {
		return
	}
	begun := false
	add := func(id string, e *entry) {
		if !begun {
			begun = true
			s.key("hasFiles")
			s.b = append(s.b, '[')
		}
		s.quote(id, e.off)
	}
	for _, f := range s.behindPackage(n) {
		if id := s.owners[f].id; id >= 0 {
			add(s.value(&s.entries[id]), &s.entries[id])
		}
	}
	for _, m := range s.held[n] {
		e := &s.entries[s.of(m)[0]]
		_, _, to, _ := splitRelation(s.src, e)
		add(to, e)
	}
	if begun {
		s.b = append(s.b, ']')
	}
}

// behindPackage returns the files of a package. Files and packages stand in the
// order of the text, so the files of one package stand together.
func (s *shaper) behindPackage(n int32) []int32 {
	files := s.lists[inFile]
	for len(s.lists[inFile]) > s.nextFile && s.owners[files[s.nextFile]].parent < n {
		s.nextFile++
	}
	from := s.nextFile
	for len(files) > s.nextFile && s.owners[files[s.nextFile]].parent == n {
		s.nextFile++
	}
	return files[from:s.nextFile]
}
