package authority

import (
	"context"
	"crypto"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/transparency-dev/tessera/ctonly"

	"github.com/ossay-dev/ossay/internal/format/sct"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// An issuer makes the certificates.
type issuer struct {
	key    crypto.Signer
	chain  []*x509.Certificate
	ctKey  crypto.Signer
	ctID   [32]byte
	ct     *tileLog
	now    func() time.Time
	random io.Reader
	record func(issued) error
	usage  []x509.ExtKeyUsage // code signing
}

// issued is one line of the record of certificates.
type issued struct {
	Time   time.Time `json:"time"`
	Serial string    `json:"serial"`
	Name   string    `json:"name"`
	Issuer string    `json:"issuer"`
	Key    string    `json:"key"`    // fingerprint
	SHA256 string    `json:"sha256"` // of the certificate
	Until  time.Time `json:"until"`
}

// issue makes a certificate for a key and an identity: it is logged and recorded
// before it is returned.
func (i *issuer) issue(ctx context.Context, id *identity, public crypto.PublicKey) ([]byte, error) {
	now := i.now().UTC().Truncate(time.Second)
	extensions, err := fulcioExtensions(id)
	if err != nil {
		return nil, err
	}
	number, err := serial(i.random)
	if err != nil {
		return nil, err
	}
	c := x509.Certificate{
		SerialNumber: number, NotBefore: now, NotAfter: now.Add(leafMinutes * time.Minute), KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: i.usage, ExtraExtensions: extensions,
	}
	sign := func(extra pkix.Extension) (*x509.Certificate, error) {
		one := c
		one.ExtraExtensions = append(append([]pkix.Extension(nil), c.ExtraExtensions...), extra)
		der, err := x509.CreateCertificate(i.random, &one, i.chain[0], public, i.key)
		if err != nil {
			return nil, fmt.Errorf("making the certificate: %w", err)
		}
		return x509.ParseCertificate(der)
	}
	// A precertificate cannot be used: a critical extension poisons it (RFC 6962, 3.1).
	pre, err := sign(pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 3}, Critical: true, Value: asn1.NullBytes})
	if err != nil {
		return nil, err
	}
	list, err := i.see(ctx, pre)
	if err != nil {
		return nil, err
	}
	final, err := sign(pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 2}, Value: list})
	if err != nil {
		return nil, err
	}
	key, err := keys.NewPublic(public)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(final.Raw)
	if err := i.record(issued{now, number.Text(16), id.name, id.issuer, key.Fingerprint(), hex.EncodeToString(sum[:]), c.NotAfter}); err != nil {
		return nil, fmt.Errorf("recording the certificate: %w", err)
	}
	return final.Raw, nil
}

// see logs a precertificate and returns the extension with the log's timestamp.
func (i *issuer) see(ctx context.Context, pre *x509.Certificate) ([]byte, error) {
	tbs, err := sct.Without(pre.RawTBSCertificate, asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 3})
	if err != nil {
		return nil, err
	}
	millis := uint64(i.now().UnixMilli())
	issuer := sha256.Sum256(i.chain[0].RawSubjectPublicKeyInfo)
	entry := &ctonly.Entry{Timestamp: millis, IsPrecert: true, Certificate: tbs, Precertificate: pre.Raw, IssuerKeyHash: issuer[:]}
	for _, c := range i.chain {
		entry.FingerprintsChain = append(entry.FingerprintsChain, sha256.Sum256(c.Raw))
	}
	if err := i.ct.logCertificate(ctx, entry); err != nil {
		return nil, err
	}
	digest := sha256.Sum256(sct.Signed(millis, issuer[:], tbs, nil))
	sig, err := i.ctKey.Sign(i.random, digest[:], crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("signing the certificate timestamp: %w", err)
	}
	sct := append([]byte{0}, i.ctID[:]...)
	sct = binary.BigEndian.AppendUint64(sct, millis)
	sct = append(sct, 0, 0, 4, 3) // no extensions; SHA-256 with ECDSA
	sct = binary.BigEndian.AppendUint16(sct, uint16(len(sig)))
	sct = append(sct, sig...)
	list := binary.BigEndian.AppendUint16(nil, uint16(len(sct)+2))
	list = binary.BigEndian.AppendUint16(list, uint16(len(sct)))
	return asn1.Marshal(append(list, sct...))
}

// fulcioExtensions are the name and what the token says of a build (sigstore/
// fulcio, docs/oid-info.md).
func fulcioExtensions(id *identity) ([]pkix.Extension, error) {
	var out []pkix.Extension
	san, err := subjectName(id)
	if err != nil {
		return nil, err
	}
	out = append(out, san)
	add := func(n int, value string, raw bool) error {
		if value == "" {
			return nil
		}
		der := []byte(value)
		if !raw {
			if der, err = asn1.MarshalWithParams(value, "utf8"); err != nil {
				return err
			}
		}
		out = append(out, pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, n}, Value: der})
		return nil
	}
	if err := add(1, id.issuer, true); err != nil {
		return nil, err
	}
	if err := add(8, id.issuer, false); err != nil {
		return nil, err
	}
	for _, c := range buildClaims(id) {
		if err := add(c.n, c.value, false); err != nil {
			return nil, err
		}
	}
	return out, nil
}

type buildClaim struct {
	n     int
	value string
}

// buildClaims reads the claims of build platforms: those of GitHub Actions and
// GitLab.
func buildClaims(id *identity) []buildClaim {
	text := func(name string) string { s, _ := id.claims[name].(string); return s }
	switch {
	case text("job_workflow_ref") != "":
		server := text("server_url")
		if server == "" {
			server = "https://github.com"
		}
		repo := server + "/" + text("repository")
		return []buildClaim{
			{9, server + "/" + text("job_workflow_ref")}, {10, text("job_workflow_sha")}, {11, text("runner_environment")}, {12, repo}, {13, text("sha")},
			{14, text("ref")}, {15, text("repository_id")}, {16, server + "/" + text("repository_owner")}, {17, text("repository_owner_id")},
			{18, server + "/" + text("workflow_ref")}, {19, text("workflow_sha")}, {20, text("event_name")},
			{21, repo + "/actions/runs/" + text("run_id") + "/attempts/" + text("run_attempt")}, {22, text("repository_visibility")},
		}
	case text("ci_config_ref_uri") != "":
		server := strings.TrimSuffix(id.issuer, "/")
		ref := "refs/heads/" + text("ref")
		if text("ref_type") == "tag" {
			ref = "refs/tags/" + text("ref")
		}
		return []buildClaim{
			{9, id.name}, {10, text("ci_config_sha")}, {11, text("runner_environment")}, {12, server + "/" + text("project_path")}, {13, text("sha")}, {14, ref},
			{15, text("project_id")}, {16, server + "/" + text("namespace_path")}, {17, text("namespace_id")}, {18, id.name}, {19, text("ci_config_sha")},
			{20, text("pipeline_source")}, {21, server + "/" + text("project_path") + "/-/jobs/" + text("job_id")}, {22, text("project_visibility")},
		}
	}
	return nil
}

// subjectName makes the critical alternative name: a URI, an address, or
// Fulcio's other name.
func subjectName(id *identity) (pkix.Extension, error) {
	var name asn1.RawValue
	switch {
	case id.uri:
		if u, err := url.Parse(id.name); err != nil || u.Scheme == "" || !ascii(id.name) {
			return pkix.Extension{}, fmt.Errorf("%w: %q is no URI", errToken, id.name)
		}
		name = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 6, Bytes: []byte(id.name)}
	case id.email:
		if !strings.Contains(id.name, "@") || !ascii(id.name) {
			return pkix.Extension{}, fmt.Errorf("%w: %q is no address", errToken, id.name)
		}
		name = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 1, Bytes: []byte(id.name)}
	default:
		oid, err := asn1.Marshal(asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 7})
		if err != nil {
			return pkix.Extension{}, err
		}
		text, err := asn1.MarshalWithParams(id.name, "utf8")
		if err != nil {
			return pkix.Extension{}, err
		}
		value, err := asn1.Marshal(asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: text})
		if err != nil {
			return pkix.Extension{}, err
		}
		name = asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 0, IsCompound: true, Bytes: append(oid, value...)}
	}
	der, err := asn1.Marshal([]asn1.RawValue{name})
	if err != nil {
		return pkix.Extension{}, err
	}
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 17}, Critical: true, Value: der}, nil
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x21 || s[i] > 0x7e {
			return false
		}
	}
	return true
}

// signingRequest is the body of POST /api/v2/signingCert.
type signingRequest struct {
	Credentials struct {
		Token string `json:"oidcIdentityToken"`
	} `json:"credentials"`
	PublicKeyRequest *struct {
		PublicKey struct {
			Algorithm string `json:"algorithm"`
			Content   string `json:"content"`
		} `json:"publicKey"`
		Proof []byte `json:"proofOfPossession"`
	} `json:"publicKeyRequest"`
	CSR []byte `json:"certificateSigningRequest"`
}

// possessed returns the key for which the client proved possession.
func (r *signingRequest) possessed(subject string) (crypto.PublicKey, error) {
	if len(r.CSR) > 0 {
		der := r.CSR
		if p, _ := pem.Decode(r.CSR); p != nil {
			der = p.Bytes
		}
		csr, err := x509.ParseCertificateRequest(der)
		if err != nil || csr.CheckSignature() != nil {
			return nil, errors.New("the signing request does not hold")
		}
		key, err := keys.NewPublic(csr.PublicKey)
		if err != nil {
			return nil, err
		}
		return x509.ParsePKIXPublicKey(key.DER())
	}
	if r.PublicKeyRequest == nil {
		return nil, errors.New("neither a key nor a signing request")
	}
	content := []byte(r.PublicKeyRequest.PublicKey.Content)
	if p, _ := pem.Decode(content); p == nil {
		if der, err := base64.StdEncoding.DecodeString(r.PublicKeyRequest.PublicKey.Content); err == nil {
			content = der
		}
	}
	key, err := keys.ParsePublic(content)
	if err != nil {
		return nil, err
	}
	if !key.Verify([]byte(subject), r.PublicKeyRequest.Proof, false) {
		return nil, errors.New("possession of the key is not proved")
	}
	return x509.ParsePKIXPublicKey(key.DER())
}

// addCertificate is POST /api/v2/signingCert (Fulcio API v2).
func (s *Server) addCertificate(w http.ResponseWriter, q *http.Request) {
	body, ok := s.body(w, q)
	if !ok {
		return
	}
	var r signingRequest
	if err := json.Unmarshal(body, &r); err != nil {
		s.refuse(w, http.StatusBadRequest, "the request cannot be read")
		return
	}
	token := r.Credentials.Token
	if t, bearer := strings.CutPrefix(q.Header.Get("Authorization"), "Bearer "); token == "" && bearer {
		token = t
	}
	id, err := s.tokens.check(token)
	if err != nil {
		s.refuse(w, http.StatusUnauthorized, err.Error())
		return
	}
	if !s.limits.take(id.issuer + " " + id.name) {
		s.refuse(w, http.StatusTooManyRequests, "too many certificates for this identity")
		return
	}
	key, err := r.possessed(id.subject)
	if err != nil {
		s.refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	der, err := s.issuer.issue(q.Context(), id, key)
	if errors.Is(err, errToken) {
		s.refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	if err != nil {
		s.fault(w, err)
		return
	}
	list := []string{string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))}
	for _, c := range s.issuer.chain {
		list = append(list, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})))
	}
	s.answer(w, http.StatusOK, map[string]any{"signedCertificateEmbeddedSct": map[string]any{"chain": map[string]any{"certificates": list}}})
}

// trustBundle is GET /api/v2/trustBundle.
func (s *Server) trustBundle(w http.ResponseWriter, _ *http.Request) {
	var list []string
	for _, c := range s.issuer.chain {
		list = append(list, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})))
	}
	s.answer(w, http.StatusOK, map[string]any{"chains": []any{map[string]any{"certificates": list}}})
}
