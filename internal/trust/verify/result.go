package verify

import (
	"fmt"
	"sort"
	"time"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// An Artifact is what a signature should be about.
type Artifact struct {
	Name    string
	Data    []byte            // the content, nil where only digests are known
	Digests map[string][]byte // by algorithm: "sha256", "sha512", …
}

// An Expectation says who should have signed. One of Key and Identity is needed.
type Expectation struct {
	Identity Matcher // of the certificate's subject alternative name
	Issuer   Matcher // of the identity provider
	// Anyone accepts every identity, for those who judge the facts themselves.
	Anyone bool
	Key    *keys.Public
	// Unlogged lets a time-stamp stand for a missing log entry, for signatures whose
	// format leaves the log out.
	Unlogged bool
	// Witnesses must have cosigned the checkpoints of the logs.
	Witnesses Witnesses
}

// A Matcher compares a name; the zero Matcher takes none.
type Matcher = evidence.Matcher

// Exact is the matcher of one name.
type Exact = evidence.Exact

// A Check is one rule that held, or did not.
type Check = evidence.Check

// An Identity is who signed, from the certificate.
type Identity struct {
	Name       string            // subject alternative name
	Issuer     string            // identity provider
	Extensions map[string]string // Fulcio's, by name: "sourceRepositoryURI"
	Authority  string            // who issued the certificate
	NotBefore  time.Time
	NotAfter   time.Time
}

// A Time is a moment at which the signature existed, and who says so.
type Time = evidence.Time

// A Result is what was found out about one bundle.
type Result struct {
	Failures  []Failure // the one that decides first; empty where all rules hold
	Checks    []Check
	Bundle    *sigstore.Bundle  // nil where it could not be read
	Identity  *Identity         // nil where a key signed
	Key       string            // fingerprint of the key that signed, "SHA256:…"
	Times     []Time            // earliest first
	Statement *intoto.Statement // nil where an artefact was signed
}

// OK reports whether all rules hold.
func (r *Result) OK() bool { return len(r.Failures) == 0 }

func (r *Result) fail(reason Reason, format string, args ...any) {
	detail := fmt.Sprintf(format, args...)
	for _, f := range r.Failures {
		if f.Reason == reason && f.Detail == detail {
			return
		}
	}
	r.Failures = append(r.Failures, Failure{Reason: reason, Detail: detail, Hint: Rules()[min(rank(reason), len(Rules())-1)].Hint})
	r.Checks = append(r.Checks, Check{Rule: string(reason), Detail: detail})
}

// Refuse adds a broken rule that stands outside the bundle.
func (r *Result) Refuse(reason Reason, detail string) {
	r.fail(reason, "%s", detail)
	r.settle()
}

func (r *Result) pass(rule, format string, args ...any) {
	r.Checks = append(r.Checks, Check{Rule: rule, OK: true, Detail: fmt.Sprintf(format, args...)})
}

func (r *Result) has(reason Reason) bool {
	for _, f := range r.Failures {
		if f.Reason == reason {
			return true
		}
	}
	return false
}

// settle orders the failures.
func (r *Result) settle() *Result {
	sort.SliceStable(r.Failures, func(i, j int) bool { return rank(r.Failures[i].Reason) < rank(r.Failures[j].Reason) })
	sort.SliceStable(r.Times, func(i, j int) bool { return r.Times[i].Time.Before(r.Times[j].Time) })
	return r
}
