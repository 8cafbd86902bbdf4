package evidence

import (
	"errors"
	"fmt"
	"io"
	"sort"
)

// An Outcome is what one piece of evidence showed about one artefact.
type Outcome struct {
	Kind     string // of the evidence: "SSH signature"
	Signer   string // who signed, as far as that is proven; "" where nothing is
	Issuer   string // who vouched for the signer, or ""
	Key      string // fingerprint of the key
	Digest   string // of the artefact, "sha256:…", or ""
	Trust    string // what it rests on: "allowed signers, line 3"
	Times    []Time
	Checks   []Check
	Failures []Failure // the one that decides first; empty where all rules hold

	rules []Rule
}

// New returns an outcome whose reasons are those of rules, in the order in which
// they decide.
func New(kind string, rules []Rule) *Outcome { return &Outcome{Kind: kind, rules: rules} }

// OK reports whether all rules hold.
func (o *Outcome) OK() bool { return len(o.Failures) == 0 }

// Fail notes a broken rule. The same sentence is noted once.
func (o *Outcome) Fail(reason Reason, format string, args ...any) *Outcome {
	f := Failure{Reason: reason, Detail: fmt.Sprintf(format, args...)}
	for _, have := range o.Failures {
		if have.Reason == f.Reason && have.Detail == f.Detail {
			return o
		}
	}
	if i := o.rank(reason); i >= 0 {
		f.Hint = o.rules[i].Hint
	}
	o.Failures = append(o.Failures, f)
	sort.SliceStable(o.Failures, func(i, j int) bool { return o.rank(o.Failures[i].Reason) < o.rank(o.Failures[j].Reason) })
	o.Checks = append(o.Checks, Check{Rule: string(reason), Detail: f.Detail})
	return o
}

// Pass notes a rule that holds.
func (o *Outcome) Pass(rule, format string, args ...any) {
	o.Checks = append(o.Checks, Check{Rule: rule, OK: true, Detail: fmt.Sprintf(format, args...)})
}

// Has reports whether a rule is broken.
func (o *Outcome) Has(reason Reason) bool {
	for _, f := range o.Failures {
		if f.Reason == reason {
			return true
		}
	}
	return false
}

// Take adds what another verification showed, which this one rests on. Its
// failures keep their hints and come before those of o.
func (o *Outcome) Take(other *Outcome) {
	o.Checks = append(o.Checks, other.Checks...)
	o.Failures = append(append([]Failure{}, other.Failures...), o.Failures...)
	o.Times = append(o.Times, other.Times...)
	o.Signer, o.Issuer, o.Key, o.Trust = other.Signer, other.Issuer, other.Key, other.Trust
}

func (o *Outcome) rank(reason Reason) int {
	for i, r := range o.rules {
		if r.Reason == reason {
			return i
		}
	}
	return -1 // of what o rests on: decides first
}

// MaxMessage is the most bytes of a message that has to be held in memory, for
// signatures that are not over a digest.
const MaxMessage = 64 << 20

// ErrLarge says that a message is larger than [MaxMessage].
var ErrLarge = errors.New("larger than 64 MiB, which such a signature cannot be verified for")

// Read reads a message whole.
func Read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxMessage+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxMessage {
		return nil, ErrLarge
	}
	return data, nil
}
