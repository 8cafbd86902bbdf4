package strength

import (
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// A Class is how strong the evidence is.
type Class uint8

// The classes, weakest first.
const (
	Nothing    Class = iota // not even a digest is known
	Hash                    // a digest is known, and nobody signed it
	Signature               // somebody signed the digest: a registry, or a publisher
	Provenance              // signed provenance tells how it was built
)

// String returns the word for c as it stands in every report.
func (c Class) String() string {
	switch c {
	case Hash:
		return "hash"
	case Signature:
		return "signature"
	case Provenance:
		return "provenance"
	}
	return "nothing"
}

// ParseClass reads a word for a class.
func ParseClass(s string) (Class, bool) {
	for c := Nothing; c <= Provenance; c++ {
		if c.String() == s {
			return c, true
		}
	}
	return 0, false
}

// A Subject is a package with the digests that a lock file names.
type Subject struct {
	PURL, Name, Version string
	Files               []verify.Artifact // one for each file that may be installed
	Hashed              bool              // a digest is known, perhaps one of a kind that no evidence uses
}

// A Kind says what a piece of evidence is, in the words of an evidence pack.
type Kind string

// The kinds that are understood.
const (
	Bundle          Kind = "sigstore-bundle"
	NPMAttestations Kind = "npm-attestations"
	NPMSignatures   Kind = "npm-signatures"
	SumLookup       Kind = "go-sumdb-lookup"
	PyPI            Kind = "pypi-provenance"
)

// A Piece is one piece of evidence.
type Piece struct {
	Kind   Kind
	Name   string // of the database, for a record of one
	Digest string // "sha256:…", names the piece in reports
	Data   []byte
}

// A Publisher is who stands behind a package, as evidence shows it.
type Publisher struct {
	Signer   string `json:"signer,omitempty"` // name in the certificate, or a registry's key
	Issuer   string `json:"issuer,omitempty"` // identity provider
	Source   string `json:"source,omitempty"` // repository: "github.com/o/r"
	Workflow string `json:"workflow,omitempty"`
	Builder  string `json:"builder,omitempty"`
}

// A Failure is evidence that was refused.
type Failure struct {
	Evidence string        `json:"evidence"`
	Reason   verify.Reason `json:"reason"`
	Detail   string        `json:"detail"`
	Hint     string        `json:"hint,omitempty"`
}

// A Verdict is what all evidence about one package shows.
type Verdict struct {
	Class     Class     `json:"class"`
	Publisher Publisher `json:"publisher"`
	// Level is the SLSA build level that the evidence alone shows: 2 where an
	// identity provider vouches for the build platform, 1 for other provenance.
	Level    int       `json:"level,omitempty"`
	Files    int       `json:"files,omitempty"` // that may be installed
	Shown    int       `json:"shown,omitempty"` // of these, how many the class holds for
	Evidence []string  `json:"evidence,omitempty"`
	Broken   []Failure `json:"broken,omitempty"`
	// Unused says of evidence that could not be judged why, such as a missing key.
	Unused []string `json:"unused,omitempty"`
}
