package intoto

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The types of statements (in-toto attestation framework, statement.md).
const (
	StatementV01 = "https://in-toto.io/Statement/v0.1"
	StatementV1  = "https://in-toto.io/Statement/v1"
)

// The types of predicates that are understood.
const (
	ProvenanceV02 = "https://slsa.dev/provenance/v0.2"
	ProvenanceV1  = "https://slsa.dev/provenance/v1"
	VSAV1         = "https://slsa.dev/verification_summary/v1"
	VSAV02        = "https://slsa.dev/verification_summary/v0.2"
	PublishNPM    = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1"
	LinkV03       = "https://in-toto.io/attestation/link/v0.3"
)

// A Statement says something about subjects.
type Statement struct {
	Type          string
	Subjects      []Subject
	PredicateType string
	Predicate     tree.Node // of the decoded document
	Raw           []byte    // the predicate as it is written, for writing
}

// A Subject is an artefact by its digests, which stand by algorithm, the values
// in lower-case hexadecimal as written.
type Subject struct {
	Name   string
	URI    string
	Digest map[string]string
}

// DecodeStatement reads a statement, the payload of an envelope.
func DecodeStatement(payload []byte, b *budget.Budget) (*Statement, error) {
	doc, err := tree.JSON(string(payload), b)
	if err != nil {
		return nil, fmt.Errorf("reading the statement: %w", err)
	}
	n := doc.Root()
	s := &Statement{Type: strings.Clone(n.Get("_type").Text()), PredicateType: strings.Clone(n.Get("predicateType").Text()), Predicate: n.Get("predicate")}
	if s.Type != StatementV01 && s.Type != StatementV1 {
		return nil, fmt.Errorf("the statement's type is %q", short(s.Type))
	}
	for c := range n.Get("subject").Children() {
		sub := Subject{Name: strings.Clone(c.Get("name").Text()), URI: strings.Clone(c.Get("uri").Text()), Digest: map[string]string{}}
		for d := range c.Get("digest").Children() {
			sub.Digest[strings.ToLower(d.Key())] = strings.ToLower(d.Text())
		}
		s.Subjects = append(s.Subjects, sub)
	}
	if len(s.Subjects) == 0 {
		return nil, errors.New("the statement names no subject")
	}
	return s, nil
}

// Names returns the digests of a subject as ALGORITHM:VALUE, sorted.
func (s *Subject) Names() []string {
	var out []string
	for alg, v := range s.Digest {
		out = append(out, alg+":"+v)
	}
	sort.Strings(out)
	return out
}

// Has reports whether one of the subjects has the digest.
func (s *Statement) Has(algorithm, value string) bool {
	for i := range s.Subjects {
		if have, ok := s.Subjects[i].Digest[strings.ToLower(algorithm)]; ok && have == strings.ToLower(value) {
			return true
		}
	}
	return false
}

// JSON writes the statement with its raw predicate. Keys of digests are sorted.
func (s *Statement) JSON() ([]byte, error) {
	type subject struct {
		Name   string            `json:"name,omitempty"`
		URI    string            `json:"uri,omitempty"`
		Digest map[string]string `json:"digest"`
	}
	out := struct {
		Type          string          `json:"_type"`
		Subject       []subject       `json:"subject"`
		PredicateType string          `json:"predicateType"`
		Predicate     json.RawMessage `json:"predicate"`
	}{s.Type, make([]subject, len(s.Subjects)), s.PredicateType, s.Raw}
	for i, x := range s.Subjects {
		out.Subject[i] = subject(x)
	}
	if len(s.Raw) == 0 {
		out.Predicate = json.RawMessage("{}")
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(out); err != nil {
		return nil, fmt.Errorf("writing the statement: %w", err)
	}
	return bytes.TrimRight(buf.Bytes(), "\n"), nil
}
