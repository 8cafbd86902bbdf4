package spdx

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Write writes the neutral form as SPDX 2.2 or 2.3; an empty version means that
// of the source if it is SPDX, else 2.3, and an empty encoding JSON. The result
// is valid for its version: fields that it requires and d does not have are
// NOASSERTION, ids are made from those of d, and the namespace from its id. What
// SPDX has no field for becomes an annotation, from which [Doc.Document] takes it
// back. Equal documents give equal bytes.
func Write(w io.Writer, d *sbom.Document, to sbom.Format) ([]sbom.Loss, error) {
	from := d.Format
	if from.Family != sbom.SPDX2 || from.Version != "2.2" {
		from.Version = "" // what is older than 2.2 is not written anew
	}
	to, err := complete(to, from)
	if err != nil {
		return nil, err
	}
	c := &composer{d: d, old: to.Version == "2.2", version: to.Version}
	c.prepare()
	if to.Encoding != sbom.TagValue {
		c.s = newSink(w, to.Encoding)
		c.document()
		return c.losses, c.s.finish()
	}
	var text sliceWriter
	c.s = &jsonWriter{w: bufio.NewWriter(&text), tight: true}
	c.document()
	if err := c.s.finish(); err != nil {
		return nil, err
	}
	parsed, err := tree.JSON(string(text), nil)
	if err != nil {
		return nil, fmt.Errorf("writing tag-value: %w", err)
	}
	_, err = writeTags(w, parsed.Root(), newSchema())
	return c.losses, err
}

// A composer writes one document from the neutral form.
type composer struct {
	d        *sbom.Document
	s        sink
	old      bool // 2.2
	version  string
	created  string
	ids      []string         // of components
	files    []bool           // components that are written as files
	snippets []bool           // and as snippets
	held     map[int][]string // hasFiles by component
	extras   map[string]string
	refs     map[string]bool   // extracted licences and documents that the document has
	names    map[string]string // LicenseRef by name of a licence
	made     []kept            // extracted licences to write: id and name
	notes    []string          // comments of the current component's annotations
	docNotes []string
	classes  *schema
	begun    bool // the list of relationships
	losses   []sbom.Loss
}

// prepare settles what has to be known before the first byte.
func (c *composer) prepare() {
	d := c.d
	c.created = timeOf(d.Created)
	c.names = make(map[string]string)
	c.extras = make(map[string]string)
	for _, e := range d.Extra {
		if e.Family == sbom.SPDX2 {
			c.extras[e.Path] = e.Value
		}
	}
	c.refs = make(map[string]bool)
	for _, list := range [...][2]string{
		{"hasExtractedLicensingInfos", "licenseId"}, {"externalDocumentRefs", "externalDocumentId"},
	} {
		parsed, err := tree.JSON(c.extras[list[0]], nil)
		if err != nil {
			continue
		}
		for _, e := range indexed(parsed.Root()) {
			c.refs[e.Get(list[1]).Text()] = true
		}
	}
	n := len(d.Components)
	c.files, c.snippets = make([]bool, n), make([]bool, n)
	for i := range d.Components {
		switch comp := &d.Components[i]; comp.Kind {
		case sbom.FileKind:
			c.files[i] = fileable(comp, c.old)
		case sbom.Snippet:
			c.snippets[i] = snippetable(comp)
		}
	}
	c.ids = elementIDs(d.Components)
	c.held = make(map[int][]string)
	for i := range d.Relations {
		if r := &d.Relations[i]; c.isHasFiles(r) {
			c.held[r.From] = append(c.held[r.From], c.ids[r.To])
		}
	}
}

// inside reports whether i is a component.
func (c *composer) inside(i int) bool { return 0 <= i && i < len(c.ids) }

// timeOf returns a time as SPDX writes it: in UTC, without fractions.
func timeOf(v string) string {
	if isDate(v) {
		return v
	}
	t, err := time.Parse(time.RFC3339, v)
	if err != nil || t.UTC().Year() < 1 || t.UTC().Year() > 9999 {
		return epoch
	}
	return t.UTC().Format("2006-01-02T15:04:05Z")
}

// elementIDs returns an id for each component: its own if that is an SPDXRef- and
// free, else one that follows from it.
func elementIDs(list []sbom.Component) []string {
	ids := make([]string, len(list))
	taken := make(map[string]bool, len(list)+1)
	taken[documentID] = true
	for i := range list {
		if id := list[i].ID; isElementID(id) && !taken[id] {
			ids[i] = id
			taken[id] = true
		}
	}
	next := make(map[string]int)
	for i := range list {
		if ids[i] != "" {
			continue
		}
		base := list[i].ID
		if base == "" {
			base = strings.Trim(list[i].Name+"-"+list[i].Version, "-")
		}
		base = "SPDXRef-" + idString(strings.TrimPrefix(base, "SPDXRef-"))
		id := base
		for taken[id] {
			next[base]++
			id = base + "-" + itoa(next[base])
		}
		ids[i] = id
		taken[id] = true
	}
	return ids
}

// idString makes letters, digits, full stops and hyphens of a text. A long one
// is cut and told apart by its digest.
func idString(s string) string {
	const most = 200
	b := make([]byte, 0, min(len(s), most))
	for i := range min(len(s), most) {
		if c := s[i]; isIDString(s[i:i+1], ".-") {
			b = append(b, c)
		} else {
			b = append(b, '-')
		}
	}
	if len(s) > most {
		sum := sha256.Sum256([]byte(s))
		b = append(append(b, '-'), hex.EncodeToString(sum[:8])...)
	}
	if len(b) == 0 {
		return "element"
	}
	return string(b)
}

// namespaceOf returns the document's own id where it is a URI, else one that
// follows from what the document holds.
func (c *composer) namespaceOf() string {
	if isAbsoluteURI(c.d.ID) {
		return c.d.ID
	}
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q %d\n", c.d.ID, c.d.Name, c.d.Created, c.d.Revision)
	for i := range c.d.Components {
		p := &c.d.Components[i]
		fmt.Fprintf(h, "%q %q %q %q\n", p.ID, p.Name, p.Version, p.PURL)
	}
	sum := h.Sum(nil)
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80 // UUID version 8 (RFC 9562)
	x := hex.EncodeToString(sum[:16])
	return "urn:uuid:" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:]
}

// lose tells a loss that an annotation keeps.
func (c *composer) lose(path, reason string) {
	c.losses = append(c.losses, sbom.Loss{Path: path, Reason: reason, Kept: "annotation"})
}

// noteText returns the comment that keeps a value.
func noteText(family, path string, v any) string {
	if raw, ok := v.(json.RawMessage); ok && !json.Valid(raw) {
		v = string(raw)
	}
	var raw sliceWriter
	e := json.NewEncoder(&raw)
	e.SetEscapeHTML(false)
	_ = e.Encode(v) // strings, numbers, lists and valid JSON, which do not fail
	return notePrefix + family + ":" + escapePath(path) + "=" + strings.TrimSuffix(string(raw), "\n")
}

// escapePath writes a path so that it has no "=".
func escapePath(p string) string { return strings.NewReplacer("~", "~0", "=", "~2").Replace(p) }

// keep keeps a field of a component in an annotation.
func (c *composer) keep(i int, field string, v any) {
	c.notes = append(c.notes, noteText(model, field, v))
	c.lose("/components/"+itoa(i)+"/"+field, "no counterpart in SPDX "+c.version)
}

// keepDocument is keep for a field of the document.
func (c *composer) keepDocument(field string, v any) {
	c.docNotes = append(c.docNotes, noteText(model, field, v))
	c.lose("/"+field, "no counterpart in SPDX "+c.version)
}

// annotations writes the annotations of an element: those of the source, as JSON
// text, and the notes.
func (c *composer) annotations(own string, notes []string) {
	var list []tree.Node
	if parsed, err := tree.JSON(own, nil); err == nil {
		for _, a := range indexed(parsed.Root()) {
			list = append(list, a)
		}
	}
	if len(list)+len(notes) == 0 {
		return
	}
	c.s.key("annotations")
	c.s.open('[')
	for _, a := range list {
		c.s.node(a)
	}
	for _, n := range notes {
		annotate(c.s, c.created, n)
	}
	c.s.close(']')
}
