package spdx

// An owner is what entries belong to: the document, an element, a relationship
// and so on.
type owner struct {
	section section
	skip    bool  // its content stands elsewhere in the JSON shape
	parent  int32 // of a file: the package it stands behind, or -1
	id      int32 // entry with its SPDXID, or -1
	entries int32
	first   int32 // first of its entries in the order of owners
}

// current is the open entry of each kind, -1 for none.
type current struct {
	pack, file, snippet, licence, relationship, annotation, review int32
	element                                                        int32 // the one that an SPDXID would belong to
	fresh                                                          bool  // element was begun by its SPDXID and has nothing else
}

// open returns the variable for the open entry of a section.
func (c *current) open(s section) *int32 {
	switch s {
	case inPackage:
		return &c.pack
	case inFile:
		return &c.file
	case inSnippet:
		return &c.snippet
	case inLicence:
		return &c.licence
	case inRelationship:
		return &c.relationship
	case inAnnotation:
		return &c.annotation
	}
	return &c.review
}

// group gives each entry its owner. Entries belong to what was begun last: a tag
// of a package to the last package, even behind its files.
func (r *tagReader) group() {
	r.owners = append(make([]owner, 0, 16+len(r.entries)/8), owner{parent: -1, id: -1})
	c := current{pack: -1, file: -1, snippet: -1, licence: -1, relationship: -1, annotation: -1, review: -1}
	for i := range r.entries {
		e := &r.entries[i]
		t := &r.tags[e.tag]
		switch t.section {
		case inDocument, inCreation:
			e.owner = 0
		case inElement:
			e.owner = r.identify(&c, i)
		default:
			e.owner = r.belongs(&c, t, e)
		}
		o := &r.owners[e.owner]
		o.entries++
		if t.field == "SPDXID" && o.id < 0 {
			o.id = int32(i)
		}
	}
}

// begin opens an entry.
func (r *tagReader) begin(c *current, s section) int32 {
	n := int32(len(r.owners))
	o := owner{section: s, parent: -1, id: -1}
	if s == inFile {
		o.parent = c.pack
	}
	r.owners = append(r.owners, o)
	*c.open(s) = n
	switch s {
	case inPackage:
		c.file, c.snippet = -1, -1
		c.element = n
	case inFile, inSnippet:
		c.element = n
	}
	c.fresh = false
	return n
}

// belongs returns the owner of an entry that is no SPDXID.
func (r *tagReader) belongs(c *current, t *tag, e *entry) int32 {
	open := c.open(t.section)
	if t.starts {
		if c.fresh && *open == c.element {
			c.fresh = false // the SPDXID stands before the name
			return *open
		}
		return r.begin(c, t.section)
	}
	if *open < 0 {
		r.problem(int(e.at), int(e.end), t.name+" stands before "+r.starter(t.section))
		return r.begin(c, t.section)
	}
	if *open == c.element {
		c.fresh = false
	}
	return *open
}

// starter returns the tag that begins an entry.
func (r *tagReader) starter(s section) string {
	for i := range r.tags {
		if t := &r.tags[i]; t.section == s && t.starts {
			return t.name
		}
	}
	return ""
}

// identify returns the owner of an SPDXID. An element has one, so a second one
// belongs to an element whose name is missing or follows; the next tag tells of
// which kind.
func (r *tagReader) identify(c *current, i int) int32 {
	if r.owners[c.element].id < 0 {
		return c.element
	}
	if i+1 < len(r.entries) {
		if next := r.tags[r.entries[i+1].tag]; next.section == inPackage || next.section == inFile {
			n := r.begin(c, next.section)
			c.fresh = true
			return n
		}
	}
	return c.element
}

// byOwner returns the numbers of the entries in the order of their owners, each
// owner's in the order of the text.
func (r *tagReader) byOwner() []int32 {
	sum := int32(0)
	for i := range r.owners {
		r.owners[i].first = sum
		sum += r.owners[i].entries
		r.owners[i].entries = 0
	}
	order := make([]int32, sum)
	for i := range r.entries {
		o := &r.owners[r.entries[i].owner]
		order[o.first+o.entries] = int32(i)
		o.entries++
	}
	return order
}
