package sign

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"unicode"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// maxAnswer is the most bytes of an answer.
const maxAnswer = 1 << 20

// ErrLogged says that the log has the signature already. RSA and Ed25519 signatures
// over the same content are the same bytes.
var ErrLogged = errors.New("the signature was logged before")

// A Client talks to the services of an instance.
type Client struct {
	HTTP   *http.Client
	Config *sigstore.SigningConfig
	Agent  string // user agent
}

// service returns the address of the first service with an API that is spoken.
func service(list []sigstore.Service, api int) (string, error) {
	for _, s := range list {
		if s.API == api && s.Window.End.IsZero() {
			return strings.TrimSuffix(s.URL, "/"), nil
		}
	}
	return "", fmt.Errorf("the signing configuration names no service of API %d", api)
}

// post sends a request and returns the body of an answer with one of the wanted
// statuses.
func (c *Client) post(ctx context.Context, address, kind, token string, body []byte, want ...int) ([]byte, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("asking %s: %w", address, err)
	}
	q.Header.Set("Content-Type", kind)
	q.Header.Set("User-Agent", c.Agent)
	if token != "" {
		q.Header.Set("Authorization", "Bearer "+token)
	}
	a, err := c.HTTP.Do(q)
	if err != nil {
		return nil, fmt.Errorf("asking %s: %w", address, err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(io.LimitReader(a.Body, maxAnswer+1))
	if err != nil {
		return nil, fmt.Errorf("asking %s: %w", address, err)
	}
	if len(data) > maxAnswer {
		return nil, fmt.Errorf("asking %s: the answer is larger than %d bytes", address, maxAnswer)
	}
	for _, s := range want {
		if a.StatusCode == s {
			return data, nil
		}
	}
	if a.StatusCode == http.StatusConflict {
		return nil, fmt.Errorf("asking %s: %w: %s", address, ErrLogged, message(data))
	}
	return nil, fmt.Errorf("asking %s: %s: %s", address, a.Status, message(data))
}

// message takes the sentence out of an error answer.
func message(data []byte) string {
	var m struct {
		Message string `json:"message"`
		Error   string `json:"error"`
	}
	text := string(data)
	if json.Unmarshal(data, &m) == nil && m.Message+m.Error != "" {
		text = m.Message + m.Error
	}
	// A foreign text goes to a terminal: short, and without control characters.
	clean := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text[:min(len(text), 200)], ""))
	return strings.TrimSpace(clean)
}

// subject returns over what possession of the key is proved: the verified address
// of a token, or its subject (Fulcio, docs/security-model.md). The token is not
// judged here; the authority does that.
func subject(token string) (string, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return "", errors.New("the identity token is no signed token")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return "", errors.New("the identity token cannot be read")
	}
	doc, err := tree.JSON(string(payload), budget.New(budget.Default(), int64(len(payload))))
	if err != nil {
		return "", errors.New("the identity token cannot be read")
	}
	n := doc.Root()
	if email := n.Get("email").Text(); email != "" {
		return strings.Clone(email), nil
	}
	if sub := n.Get("sub").Text(); sub != "" {
		return strings.Clone(sub), nil
	}
	return "", errors.New("the identity token names nobody")
}

// certificate asks for a certificate for a key.
func (c *Client) certificate(ctx context.Context, token string, key crypto.Signer, random io.Reader) ([]byte, error) {
	base, err := service(c.Config.CA, 1)
	if err != nil {
		return nil, err
	}
	name, err := subject(token)
	if err != nil {
		return nil, err
	}
	digest := sha256.Sum256([]byte(name))
	proof, err := key.Sign(random, digest[:], crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("proving possession of the key: %w", err)
	}
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return nil, err
	}
	body, err := json.Marshal(map[string]any{"publicKeyRequest": map[string]any{
		"publicKey":         map[string]string{"algorithm": "ECDSA", "content": string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))},
		"proofOfPossession": proof,
	}})
	if err != nil {
		return nil, err
	}
	data, err := c.post(ctx, base+"/api/v2/signingCert", "application/json", token, body, http.StatusOK, http.StatusCreated)
	if err != nil {
		return nil, err
	}
	var a struct {
		Embedded struct {
			Chain struct {
				Certificates []string `json:"certificates"`
			} `json:"chain"`
		} `json:"signedCertificateEmbeddedSct"`
	}
	if err := json.Unmarshal(data, &a); err != nil || len(a.Embedded.Chain.Certificates) == 0 {
		return nil, errors.New("the certificate authority answered without a certificate")
	}
	p, _ := pem.Decode([]byte(a.Embedded.Chain.Certificates[0]))
	if p == nil {
		return nil, errors.New("the certificate authority's answer is no certificate")
	}
	return p.Bytes, nil
}

// timestampRequest is a TimeStampReq (RFC 3161, 2.4.1).
type timestampRequest struct {
	Version int
	Imprint struct {
		Algorithm pkix.AlgorithmIdentifier
		Digest    []byte
	}
	Certificates bool `asn1:"optional"`
}

// timestamp asks for a time-stamp over a signature.
func (c *Client) timestamp(ctx context.Context, signature []byte) ([]byte, error) {
	base, err := service(c.Config.TSA, 1)
	if err != nil {
		return nil, err
	}
	q := timestampRequest{Version: 1}
	digest := sha256.Sum256(signature)
	q.Imprint.Algorithm = pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1}, Parameters: asn1.NullRawValue}
	q.Imprint.Digest = digest[:]
	body, err := asn1.Marshal(q)
	if err != nil {
		return nil, fmt.Errorf("asking for a time-stamp: %w", err)
	}
	return c.post(ctx, base, "application/timestamp-query", "", body, http.StatusOK, http.StatusCreated)
}

// entry has a signature logged.
func (c *Client) entry(ctx context.Context, digest, signature, certificate, public []byte, details string) (*sigstore.Entry, error) {
	base, err := service(c.Config.Log, 2)
	if err != nil {
		return nil, err
	}
	verifier := map[string]any{"keyDetails": details}
	if certificate != nil {
		verifier["x509Certificate"] = map[string][]byte{"rawBytes": certificate}
	} else {
		verifier["publicKey"] = map[string][]byte{"rawBytes": public}
	}
	body, err := json.Marshal(map[string]any{"hashedRekordRequestV002": map[string]any{
		"digest": digest, "signature": map[string]any{"content": signature, "verifier": verifier},
	}})
	if err != nil {
		return nil, err
	}
	data, err := c.post(ctx, base+"/api/v2/log/entries", "application/json", "", body, http.StatusCreated)
	if err != nil {
		return nil, err
	}
	return sigstore.EntryOf(data, budget.New(budget.Default(), int64(len(data))))
}

// digestFor returns the digest that goes with a key, how the key signs, the name of
// the digest in bundles, and that of the key's kind.
func digestFor(public crypto.PublicKey, message []byte) (digest []byte, opts crypto.SignerOpts, algorithm, details string, err error) {
	if _, ok := public.(ed25519.PublicKey); ok {
		s := sha512.Sum512(message)
		return s[:], &ed25519.Options{Hash: crypto.SHA512}, "SHA2_512", "PKIX_ED25519_PH", nil
	}
	switch bits(public) {
	case 256:
		s := sha256.Sum256(message)
		return s[:], crypto.SHA256, "SHA2_256", "PKIX_ECDSA_P256_SHA_256", nil
	case 384:
		s := sha512.Sum384(message)
		return s[:], crypto.SHA384, "SHA2_384", "PKIX_ECDSA_P384_SHA_384", nil
	case 521:
		s := sha512.Sum512(message)
		return s[:], crypto.SHA512, "SHA2_512", "PKIX_ECDSA_P521_SHA_512", nil
	case 2048, 3072, 4096:
		s := sha256.Sum256(message)
		return s[:], crypto.SHA256, "SHA2_256", fmt.Sprintf("PKIX_RSA_PKCS1V15_%d_SHA256", bits(public)), nil
	}
	return nil, nil, "", "", errors.New("keys of this kind cannot be logged; use ECDSA, Ed25519, or RSA of 2048, 3072 or 4096 bits")
}
