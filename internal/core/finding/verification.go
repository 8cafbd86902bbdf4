package finding

// A Verification is what evidence showed about one artefact, whether it held or
// not.
type Verification struct {
	Subject  string // path or digest as the user named it
	Digest   string // "sha256:…", or "" where several are known and none is named
	OK       bool
	Kind     string // of the evidence: "Sigstore bundle v0.3"
	Evidence string // path of the evidence
	Signer   string // name in the certificate, or ""
	Issuer   string // who vouched for it, or ""
	Key      string // fingerprint of the key
	Times    []Moment
	Built    *Build
	Root     string // which trusted root was used, and how old it is
	Checks   []Check
}

// A Moment is a time with who says so.
type Moment struct{ Time, Source string } // RFC 3339

// A Build is what provenance says of a build.
type Build struct {
	Builder, Source, Ref, Commit, Workflow, Trigger string
	Claimed                                         []string // facts that only the build itself states
}

// A Check is one rule of a verification.
type Check struct {
	Rule   string
	OK     bool
	Detail string
}

// A Provability is how well one component of a dependency tree can be proved.
type Provability struct {
	Component string // package URL
	Ecosystem string
	Class     string // "provenance", "signature", "hash", "nothing"
	Level     int    // SLSA build level that the evidence alone shows; 0 for none
	Unpinned  bool   // no exact version is known
	Signer    string // who stands behind it, as far as that is proved
	Issuer    string
	Source    string // repository it was built from
	Known     bool   // a publisher is remembered for it
	Evidence  []string
	Remarks   []string // evidence that could not be used, and why
}

// A Share sums up how well the components of one ecosystem can be proved. It is
// no verdict: what is not proved may be right, and what is proved may be bad.
type Share struct {
	Ecosystem                            string // "" for all
	Components                           int
	Provenance, Signature, Hash, Nothing int
	Unpinned                             int
}
