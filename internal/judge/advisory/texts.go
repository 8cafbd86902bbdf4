package advisory

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// A Brief is what a report prints of a record.
type Brief struct {
	Title      string   // the summary, or the first sentence of the details, on one line
	References []string // the first few addresses
}

// maxReferences bounds the references of a brief, maxTitle its title, in
// characters.
const (
	maxReferences = 5
	maxTitle      = 160
)

// appendBrief encodes the brief of a record.
func appendBrief(out []byte, r *osv.Record) []byte {
	put := func(s string) { out = append(binary.AppendUvarint(out, uint64(len(s))), s...) }
	put(title(r))
	var seen []string
	for _, ref := range r.References {
		if len(seen) < maxReferences {
			seen = appendNew(seen, ref.URL)
		}
	}
	out = binary.AppendUvarint(out, uint64(len(seen)))
	for _, s := range seen {
		put(s)
	}
	return out
}

func appendNew(list []string, s string) []string {
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}

// title is the summary, or the first sentence of the details.
func title(r *osv.Record) string {
	s := strings.TrimSpace(r.Summary)
	if s == "" {
		s, _, _ = strings.Cut(strings.TrimSpace(r.Details), "\n")
		if i := strings.Index(s, ". "); i > 0 {
			s = s[:i]
		}
	}
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > maxTitle {
		s = string(r[:maxTitle-1]) + "…"
	}
	return strings.TrimSuffix(s, ".")
}

// Brief returns the brief of the record with the given number. Asking in record
// order is much faster than at random.
func (s *Session) Brief(record int) (Brief, error) {
	text, err := s.briefs.of(record)
	if err != nil {
		return Brief{}, err
	}
	c := cursor{b: text}
	b := Brief{Title: string(c.bytes())}
	for range c.count() {
		b.References = append(b.References, string(c.bytes()))
	}
	if c.bad {
		return Brief{}, fmt.Errorf("%w: brief of record %d", ErrDamaged, record)
	}
	return b, nil
}

// Whole returns the record with the given number as OSV JSON: everything that
// its source said and the schema has a place for.
func (db *DB) Whole(record int) ([]byte, error) {
	r := newShelfReader(db.wholes())
	return r.of(record)
}

// VerifyTexts checks every block of texts, for "db status" and imports.
func (db *DB) VerifyTexts() error {
	for _, s := range []shelf{db.briefs(), db.wholes()} {
		r := newShelfReader(s)
		if err := r.verify(); err != nil {
			return err
		}
	}
	return nil
}

func (db *DB) briefs() shelf { return shelf{db.parts[secBriefBlocks], db.parts[secBriefs]} }
func (db *DB) wholes() shelf { return shelf{db.parts[secWholeBlocks], db.parts[secWholes]} }
