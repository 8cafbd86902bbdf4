package spdx

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// complete completes a format: the version of the source, 2.3 where that has
// none, and JSON.
func complete(to, from sbom.Format) (sbom.Format, error) {
	if to.Family == "" {
		to.Family = sbom.SPDX2
	}
	if to.Version == "" {
		if to.Version = from.Version; to.Version == "" {
			to.Version = "2.3"
		}
	}
	if to.Encoding == "" {
		to.Encoding = sbom.JSON
	}
	if to.Family != sbom.SPDX2 || to.Version != from.Version && to.Version != "2.2" && to.Version != "2.3" {
		return to, fmt.Errorf("writing %s %s as SPDX 2: only 2.2 and 2.3 are written", to.Family, to.Version)
	}
	switch to.Encoding {
	case sbom.JSON, sbom.YAML, sbom.TagValue:
		return to, nil
	}
	return to, fmt.Errorf("SPDX %s is not written as %s", to.Version, to.Encoding)
}

// newSink returns the sink for an encoding.
func newSink(w io.Writer, e sbom.Encoding) sink {
	if e == sbom.YAML {
		return newYAMLWriter(w)
	}
	return newJSONWriter(w)
}

// Write writes the document in another encoding or version of SPDX 2; an empty
// version or encoding means the document's version, and JSON. Nothing is lost in
// the same version: what tag-value has no tag for becomes an annotation, which
// [Read] takes back, and is told as a loss that is kept. Losses to 2.2 are kept
// likewise. Equal documents give equal bytes.
func (d *Doc) Write(w io.Writer, to sbom.Format) ([]sbom.Loss, error) {
	from := d.Format()
	same := to.Version == "" || to.Version == from.Version // even if it is none that is known
	to, err := complete(to, from)
	if err != nil {
		return nil, err
	}
	c := &copier{d: d, changed: !same, version: to.Version}
	c.down = c.changed && to.Version == "2.2"
	c.created = createdOr(d.root)
	if to.Encoding != sbom.TagValue {
		c.s = newSink(w, to.Encoding)
		c.class(d.root, d.schema.document, d.prefix)
		return c.losses, c.s.finish()
	}
	root := d.root
	if c.changed {
		var text sliceWriter
		c.s = &jsonWriter{w: bufio.NewWriter(&text), tight: true}
		c.class(d.root, d.schema.document, d.prefix)
		if err := c.s.finish(); err != nil {
			return nil, err
		}
		parsed, err := tree.JSON(string(text), nil)
		if err != nil {
			return nil, fmt.Errorf("changing the version: %w", err)
		}
		root = parsed.Root()
	}
	losses, err := writeTags(w, root, d.schema)
	return append(c.losses, losses...), err
}

// createdOr returns the document's time of creation, or one that is plainly none.
func createdOr(root tree.Node) string {
	if t := root.Path("creationInfo", "created").Text(); isDate(t) {
		return t
	}
	return epoch
}

// A copier copies a document, into another version where that has changed.
type copier struct {
	d       *Doc
	s       sink
	changed bool
	down    bool // to 2.2
	version string
	created string
	losses  []sbom.Loss
}

// kept is a field that an annotation holds.
type kept struct{ field, raw string }

// class copies a map. path is the JSON Pointer to it, "" as long as nobody needs
// it: it is only made for losses.
func (c *copier) class(n tree.Node, k *class, path string) {
	if n.Kind() != tree.Map || k.open {
		c.s.node(n)
		return
	}
	var notes []kept
	if c.down {
		notes = c.lost(n, k, path)
	}
	c.s.open('{')
	annotated := false
	for f := range n.Children() {
		i := k.find(f.Key())
		if i >= 0 && c.down && k.fields[i].new23 {
			continue
		}
		if len(notes) > 0 && f.Key() == "annotations" && f.Kind() == tree.List {
			annotated = true
			c.annotations(f, notes)
			continue
		}
		if c.down && f.Key() == "checksums" && hasRecent(f) && !oldSums(f) && k != c.d.schema.file {
			continue
		}
		c.s.key(f.Key())
		if c.down && f.Key() == "filesAnalyzed" && f.True() && !n.Get("packageVerificationCode").Exists() {
			c.lose(path+"/filesAnalyzed", "SPDX 2.2 wants a verification code for analysed files", "")
			c.s.raw("false")
			continue
		}
		if i < 0 {
			c.s.node(f)
			continue
		}
		c.field(f, &k.fields[i], path)
	}
	if c.down {
		c.fill(n, k)
	}
	if len(notes) > 0 && !annotated {
		c.annotations(tree.Node{}, notes)
	}
	c.s.close('}')
}

// field copies the value of a field.
func (c *copier) field(n tree.Node, f *field, path string) {
	switch {
	case f.kind == text:
		c.text(n, f)
	case f.kind == object:
		c.class(n, f.of, path+"/"+f.name)
	case n.Kind() != tree.List:
		c.s.node(n)
	default:
		c.s.open('[')
		skip := c.down && f.name == "checksums" && oldSums(n)
		for i, e := range indexed(n) {
			if f.kind == texts {
				c.text(e, f)
				continue
			}
			if skip && isRecent(e) {
				continue
			}
			at := ""
			if c.down {
				at = path + "/" + f.name + "/" + itoa(i)
			}
			c.class(e, f.of, at)
		}
		c.s.close(']')
	}
}

// text copies a string; scalars of YAML that stand for strings become such.
func (c *copier) text(n tree.Node, f *field) {
	k := n.Kind()
	if k != tree.String && !(c.d.encoding == sbom.YAML && (k == tree.Number || k == tree.Bool)) {
		c.s.node(n)
		return
	}
	v := n.Text()
	if c.changed {
		switch f.rule {
		case version:
			v = "SPDX-" + c.version
		case category:
			v = categoryFor(v, c.down)
		case relationType:
			if known, old := relationAge(v); c.down && known && !old {
				v = "OTHER"
			}
		}
	}
	c.s.text(v)
}

// categoryFor spells a category as the JSON schema of a version does.
func categoryFor(v string, old bool) string {
	if !isCategory(v) {
		return v
	}
	if old {
		return strings.ReplaceAll(v, "-", "_")
	}
	return strings.ReplaceAll(v, "_", "-")
}

// annotations writes the annotations of an element and those that hold what the
// version has no field for.
func (c *copier) annotations(n tree.Node, notes []kept) {
	c.s.key("annotations")
	c.s.open('[')
	for _, a := range indexed(n) {
		c.class(a, c.d.schema.annotation, "")
	}
	for _, k := range notes {
		annotate(c.s, c.created, ownPrefix+escape(k.field)+"="+k.raw)
	}
	c.s.close(']')
}

// annotate writes an annotation of this program.
func annotate(s sink, created, comment string) {
	s.open('{')
	put(s, "annotationDate", created)
	put(s, "annotationType", "OTHER")
	put(s, "annotator", noteMaker)
	put(s, "comment", comment)
	s.close('}')
}
