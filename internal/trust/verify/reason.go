package verify

import "github.com/ossay-dev/ossay/internal/trust/verify/evidence"

// A Reason names the rule that is broken. Reasons are stable: scripts rely on
// them.
type Reason = evidence.Reason

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
	WitnessesMissing         Reason = "witnesses-missing"
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
type Rule = evidence.Rule

// Rules returns all rules in the order in which they decide.
func Rules() []Rule {
	const forged = "do not use it; ask whoever published it"
	const root = "give the trusted root of the instance that it comes from: --trusted-root FILE"
	return []Rule{
		{Reason: BundleMalformed, Rule: "a bundle is well-formed JSON of its version", Hint: "fetch it again"},
		{Reason: BundleVersionUnknown, Rule: "the media type names a known version", Hint: "update ossay"},
		{Reason: TrustedRootMalformed, Rule: "the trusted root can be read whole", Hint: "import it again: ossay trust update"},
		{Reason: LogIndexNegative, Rule: "the index in a log is not negative", Hint: forged},
		{Reason: KeyNotGiven, Rule: "a bundle that a key signed is verified with that key", Hint: "give the key: --key FILE"},
		{Reason: KeyUnusable, Rule: "the given key is a public key", Hint: "give another file with --key"},
		{Reason: CertificateMissing, Rule: "a bundle holds a certificate or names a key", Hint: "fetch it again"},
		{Reason: CertificateMalformed, Rule: "the certificate can be read", Hint: "fetch it again"},
		{Reason: RootCertificateInBundle, Rule: "no root certificate comes with a bundle", Hint: forged},
		{Reason: UntrustedInstance, Rule: "certificate and log belong to an instance in the trusted root", Hint: root},
		{Reason: CertificateUntrusted, Rule: "the certificate leads to an authority in the trusted root", Hint: root},
		{Reason: CertificateUsage, Rule: "the certificate is for code signing", Hint: forged},
		{Reason: MessageDigestMismatch, Rule: "the digest in the bundle is that of the artefact", Hint: forged},
		{Reason: ArtifactMismatch, Rule: "the signature is about this artefact", Hint: "look for the bundle of this very file"},
		{Reason: PayloadTypeUnknown, Rule: "the envelope holds an in-toto statement", Hint: "verify the envelope by itself"},
		{Reason: StatementMalformed, Rule: "the statement can be read", Hint: forged},
		{Reason: LogEntryMissing, Rule: "the signature stands in a transparency log", Hint: "sign with a log"},
		{Reason: LogKeyUnknown, Rule: "the log's key is in the trusted root", Hint: root},
		{Reason: LogEntryMalformed, Rule: "the body of the log entry is of the kind it says", Hint: forged},
		{Reason: LogEntryPayloadMismatch, Rule: "the log entry is about what was signed", Hint: forged},
		{Reason: KeyWrong, Rule: "the given key made the signature", Hint: "give the key of whoever signed"},
		{Reason: SignatureInvalid, Rule: "the signature holds", Hint: forged},
		{Reason: LogEntryKeyMismatch, Rule: "the log entry has the certificate or key of the bundle", Hint: forged},
		{Reason: LogEntrySignatureMiss, Rule: "the log entry has the signature of the bundle", Hint: forged},
		{Reason: InclusionProofMissing, Rule: "a proof shows that the entry is in the log", Hint: "fetch a bundle of version 0.2 or later"},
		{Reason: CheckpointRootMismatch, Rule: "the checkpoint signs the root of the proof", Hint: forged},
		{Reason: InclusionProofInvalid, Rule: "the proof leads from the entry to the root", Hint: forged},
		{Reason: CheckpointMissing, Rule: "a checkpoint of the log signs the root", Hint: "fetch a bundle with a checkpoint"},
		{Reason: CheckpointMalformed, Rule: "the checkpoint has the form of one", Hint: forged},
		{Reason: CheckpointKeyUnknown, Rule: "the log's own key signed the checkpoint", Hint: root},
		{Reason: CheckpointInvalid, Rule: "the log's signature on the checkpoint holds", Hint: forged},
		{Reason: WitnessesMissing, Rule: "as many witnesses as were demanded cosigned the log's checkpoint", Hint: "ask for a bundle that was made when the witnesses answered; see who cosigned with --explain"},
		{Reason: LogPromiseMissing, Rule: "a bundle of version 0.1 has the log's promise", Hint: "fetch a newer bundle"},
		{Reason: LogPromiseInvalid, Rule: "the log's promise to include the entry holds", Hint: forged},
		{Reason: TimestampInvalid, Rule: "a time-stamp token is well-formed and its signature holds", Hint: forged},
		{Reason: TimestampMismatch, Rule: "a time-stamp token is about the signature", Hint: forged},
		{Reason: TimestampUntrusted, Rule: "a time-stamp authority of the trusted root made the token", Hint: root},
		{Reason: TimestampOutsideValidity, Rule: "the authority counted at the time of the token", Hint: root},
		{Reason: KeyOutsideValidity, Rule: "the keys of the trusted root counted when the signature was made", Hint: root},
		{Reason: TrustedTimeMissing, Rule: "something trusted tells when the signature was made", Hint: "sign with a time-stamp authority"},
		{Reason: TimeOutsideCertificate, Rule: "the certificate was valid when the signature was made", Hint: forged},
		{Reason: SCTMissing, Rule: "the certificate stands in a certificate transparency log", Hint: "use an authority that logs certificates"},
		{Reason: SCTMalformed, Rule: "the certificate's timestamp can be read", Hint: forged},
		{Reason: SCTKeyUnknown, Rule: "the key of the certificate transparency log is in the trusted root", Hint: root},
		{Reason: SCTInvalid, Rule: "the log's timestamp on the certificate holds", Hint: forged},
		{Reason: IdentityMissing, Rule: "it is known who should have signed", Hint: "name the signer: --by NAME --issuer URL"},
		{Reason: IssuerMismatch, Rule: "the expected issuer vouched for the signer", Hint: "see who signed with --explain"},
		{Reason: IdentityMismatch, Rule: "the expected signer signed", Hint: "see who signed with --explain"},
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
type Failure = evidence.Failure
