package app

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// Steps are signed records of build steps (ossay attest run --sign), and who must
// have signed them.
type Steps struct {
	Links    []string // bundles with in-toto links
	Identity string
	Issuer   string
	Key      string
	Root     string
}

// materials are the files that recorded steps took in.
type materials struct {
	digests map[string]bool // SHA-256, hexadecimal
	words   []string        // who recorded which step
}

// read verifies the records and gathers their materials. One that does not hold is
// an error: a bill of materials must not rest on it.
func (s *Steps) read(env Env) (*materials, error) {
	if len(s.Links) == 0 {
		return nil, nil
	}
	if s.Key == "" && (s.Identity == "" || s.Issuer == "") {
		return nil, fault.New(fault.Usage, "--link needs --by NAME and --issuer URL, or --key FILE").WithHint("only a record that somebody known signed backs a component")
	}
	want, err := expectation(VerifyRequest{Identity: s.Identity, Issuer: s.Issuer, Key: s.Key})
	if err != nil {
		return nil, err
	}
	trusted, _, err := trustedRoot(env, s.Root)
	if err != nil {
		return nil, err
	}
	v := trusted.verifier()
	m := &materials{digests: map[string]bool{}}
	for _, file := range s.Links {
		if err := m.take(v, want, file); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// take verifies one record.
func (m *materials) take(v *verify.Verifier, want verify.Expectation, file string) error {
	data, err := readBounded(file)
	if err != nil {
		return err
	}
	b, err := sigstore.DecodeBundle(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil || b.Envelope == nil {
		return fault.New(fault.Usage, "%s is no bundle with a record of a build step", file).WithHint("ossay attest run --sign -o FILE -- COMMAND writes one")
	}
	r := v.Decoded(b, ownSubject(b), want)
	if !r.OK() {
		f := r.Failures[0]
		return fault.New(fault.Untrusted, "%s: %s: %s", file, f.Reason, f.Detail).WithHint("%s", f.Hint)
	}
	if r.Statement.PredicateType != intoto.LinkV03 {
		return fault.New(fault.Usage, "%s says something else than what a build step took in: %s", file, r.Statement.PredicateType)
	}
	n := 0
	for material := range r.Statement.Predicate.Get("materials").Children() {
		if d := strings.ToLower(material.Path("digest", "sha256").Text()); len(d) == 64 {
			m.digests[strings.Clone(d)] = true
			n++
		}
	}
	who := "the key " + r.Key
	if r.Identity != nil {
		who = r.Identity.Name + ", by " + r.Identity.Issuer
	}
	m.words = append(m.words, fmt.Sprintf("step %s of %s: %d files", strings.Clone(r.Statement.Predicate.Get("name").Text()), who, n))
	return nil
}

// ownSubject is what a statement says it is about: the record is judged for itself.
func ownSubject(b *sigstore.Bundle) verify.Artifact {
	a := verify.Artifact{Digests: map[string][]byte{}}
	s, err := intoto.DecodeStatement(b.Envelope.Payload, budget.New(budget.Default(), int64(len(b.Envelope.Payload))))
	if err != nil || len(s.Subjects) == 0 {
		return a
	}
	for alg, value := range s.Subjects[0].Digest {
		if d, err := hex.DecodeString(value); err == nil {
			a.Digests[alg] = d
		}
	}
	return a
}

// back grades the components that a recorded material backs, and returns how many
// there are: the file of the package itself, by the digest that a lock file names, or
// the file that lists it, which was hashed when the step began.
func (m *materials) back(g *component.Graph, targets []*target.Target) int {
	if m == nil {
		return 0
	}
	listed := make([]bool, len(g.Listings))
	for i, l := range g.Listings {
		if name := place(targets, l.Path); l.Layer == "" && isFile(name) {
			if a, err := artifact(name); err == nil {
				listed[i] = m.digests[hex.EncodeToString(a.Digests["sha256"])]
			}
		}
	}
	n := 0
	for i := range g.Components {
		c := &g.Components[i]
		for _, o := range c.Occurrences {
			_, node := g.Node(o)
			if listed[o.Listing] || m.holds(node.Integrity) {
				c.Grade = component.Attested
				n++
				break
			}
		}
	}
	return n
}

// holds reports whether one of the digests of a package is that of a material.
func (m *materials) holds(integrity string) bool {
	files, _ := strength.ParseIntegrity(integrity)
	for _, f := range files {
		if m.digests[hex.EncodeToString(f.Digests["sha256"])] {
			return true
		}
	}
	return false
}

// properties say in the document which records it rests on.
func (m *materials) properties() []sbom.Property {
	if m == nil {
		return nil
	}
	var out []sbom.Property
	for _, w := range m.words {
		out = append(out, sbom.Property{Name: "ossay:attested-by", Value: w})
	}
	return out
}
