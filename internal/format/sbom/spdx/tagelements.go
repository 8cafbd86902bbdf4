package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// elements writes packages, files and snippets. Files stand behind the first
// package that lists them in hasFiles, since that is how tag-value says that a
// package has a file; the others stand before all packages.
func (t *tagWriter) elements(root tree.Node) {
	packages, files := root.Get("packages"), root.Get("files")
	t.files = make(map[string]tree.Node, files.Len())
	numbers := make(map[string]int, files.Len())
	for i, f := range indexed(files) {
		if id := f.Get("SPDXID"); t.usable(id) && t.begins(f, "fileName") {
			t.files[id.Text()], numbers[id.Text()] = f, i
		}
	}
	t.taken = make(map[string]int)
	raw := make(map[int]bool)
	for i, p := range indexed(packages) {
		if !t.begins(p, "name") || !t.usable(p.Get("SPDXID")) && t.needsID(p) {
			raw[i] = true
			continue
		}
		for _, f := range indexed(p.Get("hasFiles")) {
			id := f.Text()
			if _, ok := t.files[id]; !ok || f.Kind() != tree.String {
				continue
			}
			if _, ok := t.taken[id]; !ok {
				t.taken[id] = i
			}
		}
	}
	for i, f := range indexed(files) {
		if _, ok := t.taken[f.Get("SPDXID").Text()]; !ok || !t.usable(f.Get("SPDXID")) {
			t.element(f, "files", i, t.schema.file)
		}
	}
	for i, p := range indexed(packages) {
		if raw[i] {
			t.whole("packages", i, p)
			continue
		}
		t.element(p, "packages", i, t.schema.pack)
		for _, f := range indexed(p.Get("hasFiles")) {
			id := f.Text()
			if owner, ok := t.taken[id]; ok && owner == i && f.Kind() == tree.String {
				t.taken[id] = -1 // written
				t.element(t.files[id], "files", numbers[id], t.schema.file)
			}
		}
	}
	for i, s := range indexed(root.Get("snippets")) {
		t.element(s, "snippets", i, t.schema.snippet)
	}
}

// usable reports whether annotations and relationships can refer to an id.
func (t *tagWriter) usable(id tree.Node) bool {
	return id.Kind() == tree.String && t.ids[id.Text()] == 1 && isWord(id.Text()) && id.Text() != documentID
}

// isWord reports whether s can stand as one of several words on a line.
func isWord(s string) bool {
	return s != "" && !strings.ContainsAny(s, " \t\r\n") && !strings.HasPrefix(s, "<text>") && len(s) < 1000
}

// begins reports whether n has the field that begins an entry.
func (t *tagWriter) begins(n tree.Node, field string) bool {
	f := n.Get(field)
	return f.Kind() == tree.String && !strings.Contains(f.Text(), "</text>")
}

// needsID reports whether the tags of a package do not express it fully, so that
// an annotation has to refer to it.
func (t *tagWriter) needsID(p tree.Node) bool {
	t.fields(p, t.schema.pack, inPackage)
	needs := len(t.notes) > 0 || p.Get("annotations").Exists() || p.Get("hasFiles").Exists()
	t.b, t.notes = t.b[:0], t.notes[:0]
	return needs
}

// element writes a package, file or snippet with its annotations.
func (t *tagWriter) element(n tree.Node, list string, i int, k *class) {
	in, first := inPackage, "name"
	switch list {
	case "files":
		in, first = inFile, "fileName"
	case "snippets":
		in, first = inSnippet, "SPDXID"
	}
	if n.Kind() != tree.Map || !t.begins(n, first) {
		t.whole(list, i, n)
		return
	}
	t.fields(n, k, in)
	id := n.Get("SPDXID")
	if a := n.Get("annotations"); a.Exists() {
		before := len(t.b)
		if !t.usable(id) || !t.annotations(a, id.Text()) {
			t.b = t.b[:before]
			t.keep(a)
		}
	}
	if h := n.Get("hasFiles"); h.Exists() && list == "packages" && !t.filesExact(h, id, i) {
		t.keep(h)
	}
	if len(t.notes) > 0 && !t.usable(id) {
		t.b = t.b[:0]
		t.whole(list, i, n)
		return
	}
	for _, k := range t.notes {
		if !t.lose("/"+list+"/"+itoa(i)+"/"+pointerEscape(k.field), k) {
			continue
		}
		t.b = append(t.b, '\n')
		k.field = escape(k.field)
		t.note(id.Text(), k)
	}
	t.notes = t.notes[:0]
	t.flush()
}

// filesExact writes, as marked relationships, the files of a package that do not
// stand behind it. It reports false if that does not express the list.
func (t *tagWriter) filesExact(list, id tree.Node, i int) bool {
	if list.Kind() != tree.List || list.Len() == 0 || !t.usable(id) {
		return false
	}
	before := len(t.b)
	var behind map[string]bool
	for _, f := range indexed(list) {
		v := f.Text()
		if f.Kind() != tree.String || !isWord(v) {
			t.b = t.b[:before]
			return false
		}
		if owner, ok := t.taken[v]; ok && owner == i && !behind[v] {
			if behind == nil {
				behind = make(map[string]bool)
			}
			behind[v] = true
			continue
		}
		t.b = append(t.b, '\n')
		t.line("Relationship", id.Text(), " CONTAINS ", v)
		t.line("RelationshipComment", ownPrefix, "hasFiles")
	}
	return true
}

// describes writes documentDescribes as marked relationships.
func (t *tagWriter) describes(list tree.Node) {
	if !list.Exists() {
		return
	}
	exact := list.Kind() == tree.List && list.Len() > 0
	for _, e := range indexed(list) {
		exact = exact && e.Kind() == tree.String && isWord(e.Text())
	}
	if !exact {
		t.keep(list)
		t.settle("")
		return
	}
	for _, e := range indexed(list) {
		t.line("Relationship", documentID, " DESCRIBES ", e.Text())
		t.line("RelationshipComment", ownPrefix, "documentDescribes")
	}
	t.flush()
}

// relationships writes the relationships.
func (t *tagWriter) relationships(list tree.Node) {
	for i, r := range indexed(list) {
		from, kind, to := r.Get("spdxElementId").Text(), r.Get("relationshipType").Text(), r.Get("relatedSpdxElement").Text()
		comment := r.Get("comment")
		if r.Kind() != tree.Map || !onlyTexts(r, t.schema.relationship) || !isWord(from) || !isWord(kind) || !isWord(to) ||
			strings.HasPrefix(comment.Text(), ownPrefix) {
			t.whole("relationships", i, r)
			continue
		}
		before := len(t.b)
		t.line("Relationship", from, " ", kind, " ", to)
		if comment.Exists() && !t.text("RelationshipComment", comment.Text()) {
			t.b = t.b[:before]
			t.whole("relationships", i, r)
		}
		if len(t.b) > 1<<15 {
			t.w.Write(t.b)
			t.b = t.b[:0]
		}
	}
	t.flush()
}

// licences writes the extracted licences.
func (t *tagWriter) licences(list tree.Node) {
	ids := make(map[string]int)
	for _, n := range indexed(list) {
		ids[n.Get("licenseId").Text()]++
	}
	for i, n := range indexed(list) {
		id := n.Get("licenseId").Text()
		if n.Kind() != tree.Map || !t.begins(n, "licenseId") {
			t.whole("hasExtractedLicensingInfos", i, n)
			continue
		}
		t.fields(n, t.schema.licence, inLicence)
		if len(t.notes) > 0 && (ids[id] != 1 || !isWord(id) || strings.Contains(id, "/") || t.ids[id] > 0) {
			t.b = t.b[:0]
			t.whole("hasExtractedLicensingInfos", i, n)
			continue
		}
		for _, k := range t.notes {
			if t.lose("/hasExtractedLicensingInfos/"+itoa(i)+"/"+pointerEscape(k.field), k) {
				t.documents = append(t.documents, kept{"hasExtractedLicensingInfos/" + id + "/" + escape(k.field), k.raw})
			}
		}
		t.notes = t.notes[:0]
		t.flush()
	}
}

// reviews writes the reviews of documents before annotations took their place.
func (t *tagWriter) reviews(list tree.Node) {
	for i, n := range indexed(list) {
		if n.Kind() != tree.Map || !t.begins(n, "reviewer") {
			t.whole("revieweds", i, n)
			continue
		}
		k := t.schema.document.fields[t.schema.document.find("revieweds")].of
		t.fields(n, k, inReview)
		if len(t.notes) > 0 {
			t.b = t.b[:0]
			t.whole("revieweds", i, n)
			continue
		}
		t.flush()
	}
}
