package spdx

import (
	"bufio"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A tagWriter writes the tag-value encoding of a document in the JSON shape.
type tagWriter struct {
	w         *bufio.Writer
	schema    *schema
	created   string
	sections  [inElement][]tag
	ids       map[string]int // how often an id stands in the document
	b         []byte         // the entry being written
	notes     []kept         // its fields that tags do not express
	documents []kept         // notes of the document, written at the end
	losses    []sbom.Loss
	taken     map[string]int // files by id: the package behind which they stand
	files     map[string]tree.Node
}

// writeTags writes root.
func writeTags(w io.Writer, root tree.Node, s *schema) ([]sbom.Loss, error) {
	t := &tagWriter{w: bufio.NewWriterSize(w, 1<<16), schema: s, created: createdOr(root)}
	t.arrange()
	t.ids = map[string]int{root.Get("SPDXID").Text(): 1}
	for _, list := range [...]string{"packages", "files", "snippets"} {
		for _, e := range indexed(root.Get(list)) {
			t.ids[e.Get("SPDXID").Text()]++
		}
	}
	t.header(root)
	t.elements(root)
	t.licences(root.Get("hasExtractedLicensingInfos"))
	t.describes(root.Get("documentDescribes"))
	t.relationships(root.Get("relationships"))
	t.reviews(root.Get("revieweds"))
	t.closing(root)
	return t.losses, t.w.Flush()
}

// arrange sorts the tags by section. An SPDXID stands behind the tag that begins
// a package or file.
func (t *tagWriter) arrange() {
	for _, tag := range tagTable() {
		if tag.section == inElement {
			t.sections[inDocument] = append(t.sections[inDocument], tag)
			continue
		}
		t.sections[tag.section] = append(t.sections[tag.section], tag)
		if tag.starts && (tag.section == inPackage || tag.section == inFile) {
			id := tag
			id.name, id.field, id.starts = "SPDXID", "SPDXID", false
			t.sections[tag.section] = append(t.sections[tag.section], id)
		}
	}
}

const noTag = "no tag in the tag-value encoding"

// lose tells that a field is kept in an annotation, or that it is dropped: the
// second field of one name. It reports whether there is something to keep.
func (t *tagWriter) lose(path string, k kept) bool {
	if k.raw == "" {
		t.losses = append(t.losses, sbom.Loss{Path: path, Reason: "a second field of the same name"})
		return false
	}
	t.losses = append(t.losses, sbom.Loss{Path: path, Reason: noTag, Kept: "annotation"})
	return true
}

// flush writes the entry to the output, with an empty line behind it.
func (t *tagWriter) flush() {
	if len(t.b) > 0 {
		t.w.Write(t.b)
		t.w.WriteByte('\n')
	}
	t.b = t.b[:0]
}

// tag begins a line.
func (t *tagWriter) tag(name string) {
	t.b = append(t.b, name...)
	t.b = append(t.b, ':', ' ')
}

// text writes a tag with a text. It reports false if reading gives another text.
func (t *tagWriter) text(name, v string) bool {
	t.tag(name)
	exact := true
	if v == "" || strings.ContainsAny(v, "\n\r") || strings.Trim(v, " \t") != v || strings.HasPrefix(v, "<text>") {
		if strings.Contains(v, "</text>") {
			exact = false
			v = strings.ReplaceAll(v, "</text>", "< /text>")
		}
		t.b = append(t.b, "<text>"...)
		t.b = append(t.b, v...)
		t.b = append(t.b, "</text>"...)
	} else {
		t.b = append(t.b, v...)
	}
	t.b = append(t.b, '\n')
	return exact
}

// line writes a tag with a value that is known to fit on a line.
func (t *tagWriter) line(name string, parts ...string) {
	t.tag(name)
	for _, p := range parts {
		t.b = append(t.b, p...)
	}
	t.b = append(t.b, '\n')
}

// slots sorts the fields of a map by their numbers in the class. It notes fields
// that the class does not have.
func (t *tagWriter) slots(n tree.Node, k *class, into []tree.Node) []tree.Node {
	into = into[:len(k.fields)]
	clear(into)
	for f := range n.Children() {
		switch i := k.find(f.Key()); {
		case i < 0:
			t.keep(f)
		case into[i].Exists():
			t.notes = append(t.notes, kept{f.Key(), ""}) // a second one cannot be kept
		default:
			into[i] = f
		}
	}
	return into
}

// keep notes a field for an annotation.
func (t *tagWriter) keep(f tree.Node) {
	t.notes = append(t.notes, kept{f.Key(), compact(f)})
}

// fields writes the tags of a section. Fields that have no tag, or a value that
// its tag does not express, are noted.
func (t *tagWriter) fields(n tree.Node, k *class, in section) {
	var room [64]tree.Node
	slots := t.slots(n, k, room[:])
	var done uint64
	for i := range t.sections[in] {
		tag := &t.sections[in][i]
		f := k.find(tag.field)
		if f < 0 || done&(1<<f) != 0 || !slots[f].Exists() {
			continue
		}
		done |= 1 << f
		if !t.value(tag, slots[f], n) {
			t.keep(slots[f])
		}
	}
	for i, f := range slots {
		if f.Exists() && done&(1<<i) == 0 && !elsewhere(f.Key()) {
			t.keep(f)
		}
	}
}

// elsewhere reports whether a field is written by other means than a tag of its
// entry.
func elsewhere(field string) bool {
	switch field {
	case "annotations", "hasFiles", "packages", "files", "snippets", "relationships", "creationInfo", "revieweds",
		"hasExtractedLicensingInfos", "documentDescribes":
		return true
	}
	return false
}

// header writes what stands before the elements.
func (t *tagWriter) header(root tree.Node) {
	t.fields(root, t.schema.document, inDocument)
	creation := root.Get("creationInfo")
	notes := len(t.notes)
	t.fields(creation, t.schema.document.fields[t.schema.document.find("creationInfo")].of, inCreation)
	if creation.Exists() && (len(t.notes) > notes || creation.Len() == 0) {
		t.notes = append(t.notes[:notes], kept{"creationInfo", compact(creation)})
	}
	for _, name := range [...]string{"packages", "files", "snippets", "relationships", "revieweds", "hasExtractedLicensingInfos"} {
		if l := root.Get(name); l.Exists() && (l.Kind() != tree.List || l.Len() == 0) {
			t.keep(l)
		}
	}
	t.flush()
	t.settle("")
}

// settle moves the notes of the current entry to the document.
func (t *tagWriter) settle(path string) {
	for _, k := range t.notes {
		if t.lose(path+"/"+pointerEscape(k.field), k) {
			t.documents = append(t.documents, kept{escape(k.field), k.raw})
		}
	}
	t.notes = t.notes[:0]
}

func pointerEscape(s string) string { return strings.NewReplacer("~", "~0", "/", "~1").Replace(s) }

// whole keeps an entry of a list that tags cannot express, or to which no
// annotation could refer.
func (t *tagWriter) whole(list string, i int, n tree.Node) {
	t.notes = t.notes[:0]
	k := kept{list + "/-", compact(n)}
	t.lose("/"+list+"/"+itoa(i), k)
	t.documents = append(t.documents, k)
}

// note writes an annotation that keeps a field of the element with the given id.
func (t *tagWriter) note(id string, k kept) {
	t.line("Annotator", noteMaker)
	t.line("AnnotationDate", t.created)
	t.line("AnnotationType", "OTHER")
	t.line("SPDXREF", id)
	t.line("AnnotationComment", ownPrefix, k.field, "=", k.raw)
}

// closing writes the annotations of the document.
func (t *tagWriter) closing(root tree.Node) {
	id := root.Get("SPDXID").Text()
	if !isElementID(id) || t.ids[id] > 1 {
		id = documentID
	}
	if a := root.Get("annotations"); a.Exists() && !t.annotations(a, id) {
		t.b = t.b[:0]
		t.keep(a)
		t.settle("")
	}
	t.flush()
	for _, k := range t.documents {
		t.note(id, k)
		t.flush()
	}
}

// annotations writes the annotations of an element. It reports false if tags do
// not express them.
func (t *tagWriter) annotations(n tree.Node, id string) bool {
	exact := n.Kind() == tree.List && n.Len() > 0
	for _, a := range indexed(n) {
		exact = t.annotation(a, id) && exact
	}
	return exact
}

func (t *tagWriter) annotation(a tree.Node, id string) bool {
	who, comment := a.Get("annotator"), a.Get("comment")
	exact := a.Kind() == tree.Map && who.Kind() == tree.String && onlyTexts(a, t.schema.annotation)
	if !exact {
		return false
	}
	t.b = append(t.b, '\n')
	exact = t.text("Annotator", who.Text())
	for _, tag := range t.sections[inAnnotation][1:] {
		switch f := a.Get(tag.field); {
		case tag.form == target:
			t.line(tag.name, id)
		case f.Exists():
			exact = t.text(tag.name, f.Text()) && exact
		}
	}
	// A note of an earlier conversion would be taken for one of this.
	return exact && !(who.Text() == noteMaker && strings.HasPrefix(comment.Text(), ownPrefix))
}

// onlyTexts reports whether all fields of n are strings that the class has, each
// once.
func onlyTexts(n tree.Node, k *class) bool {
	var seen uint64
	for f := range n.Children() {
		i := k.find(f.Key())
		if i < 0 || f.Kind() != tree.String || seen&(1<<i) != 0 {
			return false
		}
		seen |= 1 << i
	}
	return true
}
