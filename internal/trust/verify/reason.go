package verify

// A Reason names the rule that is broken. Reasons are stable: scripts rely on
// them.
type Reason string

// The reasons, in the order in which they decide: what makes the rest
// meaningless first.
const (
	BundleMalformed          Reason = "bundle-malformed"
	BundleVersionUnknown     Reason = "bundle-version-unknown"
	TrustedRootMalformed     Reason = "trusted-root-malformed"
	LogIndexNegative         Reason = "log-index-negative"
	KeyNotGiven              Reason = "key-not-given"
	KeyUnusable              Reason = "key-unusable"
	CertificateMissing       Reason = "certificate-missing"
	CertificateMalformed     Reason = "certificate-malformed"
	RootCertificateInBundle  Reason = "root-certificate-in-bundle"
	UntrustedInstance        Reason = "untrusted-instance"
	CertificateUntrusted     Reason = "certificate-untrusted"
	CertificateUsage         Reason = "certificate-usage"
	MessageDigestMismatch    Reason = "message-digest-mismatch"
	ArtifactMismatch         Reason = "artifact-mismatch"
	PayloadTypeUnknown       Reason = "payload-type-unknown"
	StatementMalformed       Reason = "statement-malformed"
	LogEntryMissing          Reason = "log-entry-missing"
	LogKeyUnknown            Reason = "log-key-unknown"
	LogEntryMalformed        Reason = "log-entry-malformed"
	LogEntryPayloadMismatch  Reason = "log-entry-payload-mismatch"
	KeyWrong                 Reason = "key-wrong"
	SignatureInvalid         Reason = "signature-invalid"
	LogEntryKeyMismatch      Reason = "log-entry-key-mismatch"
	LogEntrySignatureMiss    Reason = "log-entry-signature-mismatch"
	InclusionProofMissing    Reason = "inclusion-proof-missing"
	CheckpointRootMismatch   Reason = "checkpoint-root-hash-mismatch"
	InclusionProofInvalid    Reason = "inclusion-proof-invalid"
	CheckpointMissing        Reason = "checkpoint-missing"
	CheckpointMalformed      Reason = "checkpoint-malformed"
	CheckpointKeyUnknown     Reason = "checkpoint-key-unknown"
	CheckpointInvalid        Reason = "checkpoint-signature-invalid"
	LogPromiseMissing        Reason = "log-promise-missing"
	LogPromiseInvalid        Reason = "log-promise-signature-invalid"
	TimestampInvalid         Reason = "timestamp-invalid"
	TimestampMismatch        Reason = "timestamp-mismatch"
	TimestampUntrusted       Reason = "timestamp-untrusted"
	TimestampOutsideValidity Reason = "timestamp-outside-validity"
	KeyOutsideValidity       Reason = "key-outside-validity"
	TrustedTimeMissing       Reason = "trusted-time-missing"
	TimeOutsideCertificate   Reason = "time-outside-certificate"
	SCTMissing               Reason = "sct-missing"
	SCTMalformed             Reason = "sct-malformed"
	SCTKeyUnknown            Reason = "sct-key-unknown"
	SCTInvalid               Reason = "sct-invalid"
	IdentityMissing          Reason = "identity-missing"
	IssuerMismatch           Reason = "issuer-mismatch"
	IdentityMismatch         Reason = "identity-mismatch"
)

// A Rule says what a reason means.
type Rule struct {
	Reason Reason
	Rule   string // what must hold
	Hint   string // the next step
}

// Rules returns all rules in the order in which they decide.
func Rules() []Rule {
	const forged = "do not use it; ask whoever published it"
	const root = "give the trusted root of the instance that it comes from: --trusted-root FILE"
	return []Rule{
		{BundleMalformed, "a bundle is well-formed JSON of its version", "fetch it again"},
		{BundleVersionUnknown, "the media type names a known version", "update ossay"},
		{TrustedRootMalformed, "the trusted root can be read whole", "import it again: ossay trust update"},
		{LogIndexNegative, "the index in a log is not negative", forged},
		{KeyNotGiven, "a bundle that a key signed is verified with that key", "give the key: --key FILE"},
		{KeyUnusable, "the given key is a public key", "give another file with --key"},
		{CertificateMissing, "a bundle holds a certificate or names a key", "fetch it again"},
		{CertificateMalformed, "the certificate can be read", "fetch it again"},
		{RootCertificateInBundle, "no root certificate comes with a bundle", forged},
		{UntrustedInstance, "certificate and log belong to an instance in the trusted root", root},
		{CertificateUntrusted, "the certificate leads to an authority in the trusted root", root},
		{CertificateUsage, "the certificate is for code signing", forged},
		{MessageDigestMismatch, "the digest in the bundle is that of the artefact", forged},
		{ArtifactMismatch, "the signature is about this artefact", "look for the bundle of this very file"},
		{PayloadTypeUnknown, "the envelope holds an in-toto statement", "verify the envelope by itself"},
		{StatementMalformed, "the statement can be read", forged},
		{LogEntryMissing, "the signature stands in a transparency log", "sign with a log"},
		{LogKeyUnknown, "the log's key is in the trusted root", root},
		{LogEntryMalformed, "the body of the log entry is of the kind it says", forged},
		{LogEntryPayloadMismatch, "the log entry is about what was signed", forged},
		{KeyWrong, "the given key made the signature", "give the key of whoever signed"},
		{SignatureInvalid, "the signature holds", forged},
		{LogEntryKeyMismatch, "the log entry has the certificate or key of the bundle", forged},
		{LogEntrySignatureMiss, "the log entry has the signature of the bundle", forged},
		{InclusionProofMissing, "a proof shows that the entry is in the log", "fetch a bundle of version 0.2 or later"},
		{CheckpointRootMismatch, "the checkpoint signs the root of the proof", forged},
		{InclusionProofInvalid, "the proof leads from the entry to the root", forged},
		{CheckpointMissing, "a checkpoint of the log signs the root", "fetch a bundle with a checkpoint"},
		{CheckpointMalformed, "the checkpoint has the form of one", forged},
		{CheckpointKeyUnknown, "the log's own key signed the checkpoint", root},
		{CheckpointInvalid, "the log's signature on the checkpoint holds", forged},
		{LogPromiseMissing, "a bundle of version 0.1 has the log's promise", "fetch a newer bundle"},
		{LogPromiseInvalid, "the log's promise to include the entry holds", forged},
		{TimestampInvalid, "a time-stamp token is well-formed and its signature holds", forged},
		{TimestampMismatch, "a time-stamp token is about the signature", forged},
		{TimestampUntrusted, "a time-stamp authority of the trusted root made the token", root},
		{TimestampOutsideValidity, "the authority counted at the time of the token", root},
		{KeyOutsideValidity, "the keys of the trusted root counted when the signature was made", root},
		{TrustedTimeMissing, "something trusted tells when the signature was made", "sign with a time-stamp authority"},
		{TimeOutsideCertificate, "the certificate was valid when the signature was made", forged},
		{SCTMissing, "the certificate stands in a certificate transparency log", "use an authority that logs certificates"},
		{SCTMalformed, "the certificate's timestamp can be read", forged},
		{SCTKeyUnknown, "the key of the certificate transparency log is in the trusted root", root},
		{SCTInvalid, "the log's timestamp on the certificate holds", forged},
		{IdentityMissing, "it is known who should have signed", "name the signer: --by NAME --issuer URL"},
		{IssuerMismatch, "the expected issuer vouched for the signer", "see who signed with --explain"},
		{IdentityMismatch, "the expected signer signed", "see who signed with --explain"},
	}
}

// rank is the place of a reason in the order of decision.
func rank(r Reason) int {
	for i, x := range Rules() {
		if x.Reason == r {
			return i
		}
	}
	return len(Rules())
}

// A Failure is a broken rule of one bundle.
type Failure struct {
	Reason Reason
	Detail string // one sentence
	Hint   string // the next step
}

// Error returns the sentence.
func (f Failure) Error() string { return f.Detail }
