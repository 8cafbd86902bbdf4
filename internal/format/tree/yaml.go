package tree

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
)

// YAML reads the first document of a YAML stream; what follows it is not
// looked at. An empty stream is a null. The kinds of plain scalars are those
// that the Go YAML library gives (YAML 1.2 with its extensions: yes and on are
// strings, 0x1F and 1_000 are numbers, dates are strings), and the text of a
// scalar is as written, without its quotes and folded as its style says.
//
// Aliases are not expanded: an alias is a null with the text "*name", and
// [Node.Target] leads to the value it stands for. Merge keys stay what they
// are, a child with the key "<<". Tags decide the kind of a scalar and are not
// kept. Comments are not kept. Errors are *[SyntaxError] or *[budget.Breach];
// b may be nil.
//
// Files in the plain style of lockfiles and workflows are read by a scanner of
// our own; everything else by the library, ten times slower. Both give the same
// document, which a differential fuzz test checks.
func YAML(src string, b *budget.Budget) (*Doc, error) {
	src, err := toUTF8(src, b)
	if err != nil {
		return nil, err
	}
	if yamlSimple(src) {
		if doc, _, ok, err := fastYAML(src, 0, b); ok || err != nil {
			return doc, err
		}
	}
	docs, err := libraryYAML(src, b, 1)
	if err != nil {
		return nil, err
	}
	if len(docs) == 0 {
		return emptyYAML(src, b)
	}
	return docs[0], nil
}

// YAMLAll reads all documents of a YAML stream, at most 10,000. The documents
// share their source, and their values stand at their places in the stream. An
// empty stream has none.
func YAMLAll(src string, b *budget.Budget) ([]*Doc, error) {
	src, err := toUTF8(src, b)
	if err != nil {
		return nil, err
	}
	if yamlSimple(src) {
		if docs, ok, err := fastYAMLAll(src, b); ok || err != nil {
			return docs, err
		}
	}
	return libraryYAML(src, b, maxYAMLDocs)
}

// fastYAMLAll reads a stream if all its documents are in the fast subset.
func fastYAMLAll(src string, b *budget.Budget) (docs []*Doc, ok bool, err error) {
	for start := 0; start >= 0; {
		doc, next, ok, err := fastYAML(src, start, b)
		if !ok || err != nil || len(docs) == maxYAMLDocs {
			return nil, false, err
		}
		docs = appendDoc(docs, doc)
		start = next
	}
	return docs, true, nil
}

// emptyYAML is the document of a stream without any: a null.
func emptyYAML(src string, b *budget.Budget) (*Doc, error) {
	w, err := newBuilder(src, b, len(src), 1)
	if err != nil {
		return nil, err
	}
	w.add(Null, formRaw, len(src), len(src), 0)
	return w.finish()
}

// appendDoc adds a document of the same stream.
func appendDoc(docs []*Doc, doc *Doc) []*Doc {
	if len(docs) > 0 {
		doc.lines = docs[0].lines
	}
	return append(docs, doc)
}
