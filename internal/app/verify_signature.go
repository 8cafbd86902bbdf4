package app

import (
	"crypto/x509"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	outcome "github.com/ossay-dev/ossay/internal/trust/verify/evidence"
	"github.com/ossay-dev/ossay/internal/trust/verify/minisign"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// Signatures says what signatures of other tools than Sigstore's are judged
// against. All are files.
type Signatures struct {
	Signature      string // evidence; looked for beside the file if empty
	AllowedSigners string // of SSH keys
	Namespace      string // for which an SSH key signed; "file" if empty
	Keyring        string // OpenPGP keys
	Certificates   string // the signer's certificate and those above it
	Roots          string // that certificates must lead to
	CRLs           []string
	Timestamp      string // over the signature (RFC 3161)
	TSARoots       string
	Usage          string // of the certificate; "code-signing" if empty
	At             string // when keys must count, RFC 3339; now if empty
}

// Given reports whether anything was given that other signatures are judged
// against.
func (s Signatures) Given() bool {
	return s.AllowedSigners != "" || s.Keyring != "" || s.Roots != "" || s.Certificates != ""
}

// anchors is what was given, read and ready.
type anchors struct {
	allowed  *sshsig.Allowed
	keyring  *openpgp.Keyring
	mini     *minisign.PublicKey
	bare     *keys.Public
	certs    []*x509.Certificate
	policy   *chain.Policy
	who      verify.Matcher
	name     string // SSH namespace
	at       time.Time
	sigstore bool // the key or the names are those of a bundle
}

// readAnchors reads what signatures are judged against.
func readAnchors(env Env, req VerifyRequest) (*anchors, error) {
	a := &anchors{name: req.Namespace, at: env.Now().UTC()}
	a.sigstore = req.Identity != "" && req.Issuer != "" || req.Key == "" && !req.Given()
	if a.name == "" {
		a.name = "file"
	}
	var err error
	if req.At != "" {
		if a.at, err = time.Parse(time.RFC3339, req.At); err != nil {
			return nil, fault.New(fault.Usage, "--at: %q is no time such as 2026-11-24T12:00:00Z", req.At)
		}
	}
	if a.who, err = matcher("--by", req.Identity); err != nil {
		return nil, err
	}
	for _, step := range []func(VerifyRequest) error{a.readKey, a.readAllowed, a.readKeyring, a.readPolicy} {
		if err := step(req); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// readKey reads --key, whosever key it is. One that is not understood is told of
// when it is used.
func (a *anchors) readKey(req VerifyRequest) error {
	if req.Key == "" {
		return nil
	}
	data, err := readBounded(req.Key)
	if err != nil {
		return err
	}
	switch keyKind(data) {
	case "ssh":
		if a.allowed, err = sshsig.Anyone(data); err != nil {
			return fault.New(fault.Untrusted, "%s: %s: %w", req.Key, verify.KeyUnusable, err)
		}
	case "minisign":
		if a.mini, err = minisign.ParsePublicKey(data); err != nil {
			return fault.New(fault.Untrusted, "%s: %s: %w", req.Key, verify.KeyUnusable, err)
		}
	default:
		a.sigstore = true
		if k, err := keys.ParsePublic(data); err == nil {
			a.bare = k
		}
	}
	return nil
}

func (a *anchors) readAllowed(req VerifyRequest) error {
	if req.AllowedSigners == "" {
		return nil
	}
	data, err := readBounded(req.AllowedSigners)
	if err != nil {
		return err
	}
	if a.allowed, err = sshsig.ParseAllowed(data, budget.New(budget.Default(), int64(len(data)))); err != nil {
		return fault.New(fault.Usage, "%s: %w", req.AllowedSigners, err)
	}
	return nil
}

func (a *anchors) readKeyring(req VerifyRequest) error {
	if req.Keyring == "" {
		return nil
	}
	data, err := readBounded(req.Keyring)
	if err != nil {
		return err
	}
	if a.keyring, err = openpgp.ParseKeyring(data); err != nil {
		return fault.New(fault.Untrusted, "%s: %s: %w", req.Keyring, verify.KeyUnusable, err).WithHint("give OpenPGP public keys with --keyring")
	}
	return nil
}

// readPolicy reads certificates and their roots.
func (a *anchors) readPolicy(req VerifyRequest) error {
	var err error
	if a.certs, err = certificates(req.Certificates); err != nil {
		return err
	}
	if req.Roots == "" {
		return nil
	}
	p := &chain.Policy{Name: a.who, At: a.at}
	if p.Roots, err = certificates(req.Roots); err != nil {
		return err
	}
	authorities, err := certificates(req.TSARoots)
	if err != nil {
		return err
	}
	if authorities != nil {
		p.Stamped = func(token, signature []byte, known []*x509.Certificate) (verify.Time, *verify.Failure) {
			return verify.Stamped(token, signature, authorities, known)
		}
	}
	if p.Usage, err = chain.ParseUsage(req.Usage); err != nil {
		return fault.New(fault.Usage, "--usage: %w", err)
	}
	if req.Timestamp != "" {
		if p.Timestamp, err = readBounded(req.Timestamp); err != nil {
			return err
		}
	}
	for _, f := range req.CRLs {
		data, err := readBounded(f)
		if err != nil {
			return err
		}
		l, err := chain.ParseCRL(data)
		if err != nil {
			return fault.New(fault.Untrusted, "%s: %s: %w", f, chain.CRLInvalid, err)
		}
		p.CRLs = append(p.CRLs, l)
	}
	a.policy = p
	return nil
}

func certificates(file string) ([]*x509.Certificate, error) {
	if file == "" {
		return nil, nil
	}
	data, err := readBounded(file)
	if err != nil {
		return nil, err
	}
	list, err := chain.ParseCertificates(data)
	if err != nil {
		return nil, fault.New(fault.Untrusted, "%s: %s: %w", file, verify.CertificateMalformed, err)
	}
	return list, nil
}

// judges reports whether what was given can judge a kind of evidence.
func (a *anchors) judges(k evidenceKind) bool {
	switch k {
	case sshSignature:
		return a.allowed != nil
	case openpgpSignature:
		return a.keyring != nil
	case minisignSignature:
		return a.mini != nil
	case cmsSignature:
		return a.policy != nil
	case bareSignature:
		return a.policy != nil && a.certs != nil || a.bare != nil
	}
	return a.sigstore
}

// verify verifies one signature over a file.
func (a *anchors) verify(p piece, file string) (*outcome.Outcome, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: the file itself is needed for the evidence %s", file, p.file)
	}
	defer f.Close()
	var message io.Reader = f
	switch p.kind {
	case sshSignature:
		return sshsig.Verify(p.data, message, a.allowed, sshsig.Want{Namespace: a.name, Principal: a.who, At: a.at}), nil
	case openpgpSignature:
		return openpgp.Detached(p.data, message, a.keyring, openpgp.Want{Signer: a.who, At: a.at}), nil
	case minisignSignature:
		return a.nameless(minisign.Verify(p.data, message, a.mini)), nil
	case cmsSignature:
		return chain.CMS(p.data, message, *a.policy), nil
	}
	if a.certs != nil && a.policy != nil {
		return chain.Detached(p.data, message, a.certs, *a.policy), nil
	}
	return a.nameless(chain.Bare(p.data, message, a.bare)), nil
}

// nameless tells that a key without a name cannot show who signed.
func (a *anchors) nameless(o *outcome.Outcome) *outcome.Outcome {
	if a.who != nil {
		o.Pass("set-aside", "--by was not judged: the given key has no name")
	}
	return o
}

// addOutcome takes what a verification of another signature showed.
func (x *verification) addOutcome(subject, file, digest string, o *outcome.Outcome, notes []finding.Check) {
	v := finding.Verification{
		Subject: filepath.ToSlash(subject), Evidence: filepath.ToSlash(file), Kind: o.Kind, Signer: o.Signer, Issuer: o.Issuer, Key: o.Key,
		Root: o.Trust, Digest: o.Digest, Checks: notes,
	}
	if v.Digest == "" {
		v.Digest = digest
	}
	for _, t := range o.Times {
		v.Times = append(v.Times, finding.Moment{Time: t.Time.UTC().Format(time.RFC3339), Source: t.Source})
	}
	for _, c := range o.Checks {
		v.Checks = append(v.Checks, finding.Check(c))
	}
	x.settle(v, o.Failures, nil)
}

// digestOf writes the SHA-256 of an artefact.
func digestOf(a verify.Artifact) string {
	if d := a.Digests["sha256"]; d != nil {
		return "sha256:" + hex.EncodeToString(d)
	}
	return ""
}
