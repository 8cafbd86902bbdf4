package spdx3

import (
	"encoding/json"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// What SPDX 3 has no property for stands in annotations with a statement that
// programs can read:
//
//	ossay:FAMILY:PATH=JSON
//
// FAMILY is that of the document that the value comes from, or "model" for a
// field of the neutral model. PATH is the path below the subject, with "%" and
// "=" percent-encoded.
const (
	notePrefix  = "ossay:"
	modelFamily = "model"
)

// noAuthor ends the id of the agent that stands for an author where none is
// known, since SPDX 3 asks for one.
const noAuthor = "#no-author"

// A note is one such statement.
type note struct{ family, path, value string }

// statement returns the text of a note.
func (n note) statement() string {
	return notePrefix + n.family + ":" + strings.NewReplacer("%", "%25", "=", "%3D").Replace(n.path) + "=" + n.value
}

// parseNote reads a statement; ok is false where it is none.
func parseNote(statement string) (n note, ok bool) {
	rest, ok := strings.CutPrefix(statement, notePrefix)
	if !ok {
		return note{}, false
	}
	n.family, rest, _ = strings.Cut(rest, ":")
	n.path, n.value, ok = strings.Cut(rest, "=")
	n.path = strings.NewReplacer("%3D", "=", "%25", "%").Replace(n.path)
	return n, ok && n.family != "" && n.path != "" && json.Valid([]byte(n.value))
}

// ownNotes collects the notes by their subjects.
func (l *lifter) ownNotes() {
	l.notes = make(map[string][]note)
	for _, n := range l.elements {
		if typeOf(n).Text() != "Annotation" {
			continue
		}
		if note, ok := parseNote(n.Get("statement").Text()); ok {
			subject := ref(n.Get("subject"))
			l.notes[subject] = append(l.notes[subject], note)
		}
	}
}

// isNote reports whether an annotation is a note that is read back.
func (l *lifter) isNote(n tree.Node) bool {
	note, ok := parseNote(n.Get("statement").Text())
	if !ok || !l.ordinary(n, "annotationType", "subject", "statement") || n.Get("annotationType").Text() != "other" {
		return false
	}
	subject := ref(n.Get("subject"))
	i, isComponent := l.byID[l.expand(subject)]
	target := l.find(subject)
	switch {
	case note.family != modelFamily:
		return isComponent || target == l.main
	case isComponent:
		return json.Unmarshal([]byte(note.value), componentField(&sbom.Component{ID: l.out.Components[i].ID}, note.path)) == nil
	case target == l.main:
		return json.Unmarshal([]byte(note.value), documentField(&sbom.Document{}, &naming{}, note.path)) == nil
	}
	return note.into(&sbom.Relation{}) && typeOf(target).Text() != ""
}

// applyNotes gives fields back what their notes say.
func (l *lifter) applyNotes() {
	var names naming
	for _, n := range l.notes[idOf(l.main).Text()] {
		if n.family == modelFamily {
			if f := documentField(l.out, &names, n.path); f != nil {
				_ = json.Unmarshal([]byte(n.value), f) // what does not fit was kept as an annotation
			}
			continue
		}
		l.out.Extra = append(l.out.Extra, sbom.Extra{Family: sbom.Family(n.family), Path: n.path, Value: n.value})
	}
	if len(l.notes) == 0 {
		return
	}
	for i := range l.out.Components {
		c := &l.out.Components[i]
		for _, n := range l.notes[c.ID] {
			if n.family == modelFamily {
				if f := componentField(c, n.path); f != nil {
					_ = json.Unmarshal([]byte(n.value), f)
				}
				continue
			}
			c.Extra = append(c.Extra, sbom.Extra{Family: sbom.Family(n.family), Path: n.path, Value: n.value})
		}
		c.ID = names.original(c.ID)
	}
}

// into sets the field of a relation that a note is about.
func (n note) into(r *sbom.Relation) bool {
	var field any
	switch {
	case n.family != modelFamily:
		return false
	case n.path == "kind":
		field = &r.Kind
	case n.path == "scope":
		field = (*scopeWord)(&r.Scope)
	default:
		return false
	}
	return json.Unmarshal([]byte(n.value), field) == nil
}

// A scopeWord is a scope as a word in JSON.
type scopeWord component.Scope

// MarshalJSON writes the word.
func (s scopeWord) MarshalJSON() ([]byte, error) { return json.Marshal(component.Scope(s).String()) }

// UnmarshalJSON reads the word; one that is none counts as production.
func (s *scopeWord) UnmarshalJSON(text []byte) error {
	var word string
	err := json.Unmarshal(text, &word)
	*s = scopeWord(component.Prod)
	for c := component.Prod; c <= component.Example; c++ {
		if c.String() == word {
			*s = scopeWord(c)
		}
	}
	return err
}

// componentField returns the field of a component that notes call name, nil if
// there is none.
func componentField(c *sbom.Component, name string) any {
	switch name {
	case "group":
		return &c.Group
	case "range":
		return &c.Range
	case "kind":
		return &c.Kind
	case "version":
		return &c.Version
	case "download":
		return &c.Download
	case "homepage":
		return &c.Homepage
	case "sourceInfo":
		return &c.SourceInfo
	case "publisher":
		return &c.Publisher
	case "scope":
		return (*scopeWord)(&c.Scope)
	case "supplier":
		return &c.Supplier
	case "maker":
		return &c.Maker
	case "authors":
		return &c.Authors
	case "fileName":
		return &c.FileName
	case "released":
		return &c.Released
	case "built":
		return &c.Built
	case "validUntil":
		return &c.ValidUntil
	case "seen":
		return &c.Seen
	case "declared":
		return &c.Declared
	case "concluded":
		return &c.Concluded
	case "licenceNote":
		return &c.LicenceNote
	case "hashes":
		return emptied(&c.Hashes)
	case "identifiers":
		return emptied(&c.Identifiers)
	case "cpes":
		return emptied(&c.CPEs)
	case "references":
		return emptied(&c.References)
	case "found":
		return &c.Found
	}
	return nil
}

// documentField is the same for a document.
func documentField(d *sbom.Document, n *naming, name string) any {
	switch name {
	case "id":
		return &d.ID
	case "ids":
		return n
	case "revision":
		return &d.Revision
	case "created":
		return &d.Created
	case "lifecycles":
		return &d.Lifecycles
	case "authors":
		return emptied(&d.Authors)
	case "tools":
		return emptied(&d.Tools)
	case "supplier":
		return &d.Supplier
	case "maker":
		return &d.Maker
	case "aggregates":
		return emptied(&d.Aggregates)
	}
	return nil
}

// emptied is for lists that a note replaces: decoding into a list that has
// elements would leave fields of theirs.
func emptied[T any](list *[]T) *replaced[T] { return &replaced[T]{list} }

type replaced[T any] struct{ list *[]T }

// MarshalJSON writes the list.
func (r *replaced[T]) MarshalJSON() ([]byte, error) {
	s, err := plainJSON(*r.list)
	return []byte(s), err
}

// UnmarshalJSON replaces the list.
func (r *replaced[T]) UnmarshalJSON(text []byte) error {
	var fresh []T
	err := json.Unmarshal(text, &fresh)
	if err == nil {
		*r.list = fresh
	}
	return err
}

// plainJSON returns v as JSON. Unlike json.Marshal it leaves "<", ">" and "&" as
// they are, since nobody puts this into a web page.
func plainJSON(v any) (string, error) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}
