package logindex

import (
	"crypto/sha256"
	"errors"
	"strings"
	"time"
)

// A State is how far an index knows its log.
type State struct {
	Size uint64 // entries
	Root []byte // of the tree of that size, 32 bytes; none where the size is 0
}

// An Entry is what an index knows of one entry of a log.
type Entry struct {
	Index  uint64
	Digest string    // "sha256:…" of what was signed
	Name   string    // in the certificate, "" for a key
	Issuer string    // of the identity
	Key    string    // fingerprint of the certificate or key
	Issued time.Time // of the certificate; the zero time for a key
}

// A Query says which entries are sought. Fields that are empty do not count; one
// of Name and Digest is needed.
type Query struct {
	Name   string // exactly
	Digest string // "sha256:" and 64 digits
	From   uint64 // the lowest index that counts
	Limit  int    // how many at most
}

// Check says what is wrong with a query.
func (q Query) Check() error {
	switch {
	case q.Name == "" && q.Digest == "":
		return errors.New("neither a name nor a digest is sought")
	case q.Limit <= 0:
		return errors.New("the limit is not above 0")
	}
	return nil
}

// Matches says whether an entry is one of those that are sought. It asks the entry
// itself, so that whoever read the entry from the log need not believe the index.
func (q Query) Matches(e Entry) bool {
	return (q.Name == "" || e.Name == q.Name) && (q.Digest == "" || e.Digest == q.Digest) && e.Index >= q.From
}

// Sum is what a name or a digest is sought by: names come from certificates, so they
// may be longer than a database can index, or hold bytes that it refuses as text.
func Sum(s string) []byte {
	sum := sha256.Sum256([]byte(s))
	return sum[:]
}

// maxText is how much of a text is kept for people who read the database, in bytes.
const maxText = 1024

// Text is a name as a database takes it: valid UTF-8 without NUL, cut where long.
func Text(s string) string {
	if len(s) > maxText {
		s = s[:maxText]
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
