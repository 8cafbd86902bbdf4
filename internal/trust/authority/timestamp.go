package authority

import (
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/digitorus/timestamp"
)

// A stamper is the time-stamp authority.
type stamper struct {
	key  crypto.Signer
	leaf *x509.Certificate
	now  func() time.Time
}

// What a request in JSON may hold: a nonce of 256 bits, an identifier of 64 arcs.
const (
	maxNonceDigits  = 78
	maxPolicyLength = 128
)

// policy is the identifier of the policy of the tokens: that of RFC 3161 servers
// that have none of their own, as Sigstore's uses it.
func policy() asn1.ObjectIdentifier { return asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 2} }

// stamp answers a time-stamp request (RFC 3161, 2.4).
func (t *stamper) stamp(request []byte) ([]byte, error) {
	q, err := timestamp.ParseRequest(request)
	if err != nil {
		return nil, fmt.Errorf("the request cannot be read: %w", err)
	}
	return t.answer(q)
}

// stampJSON answers a request in the JSON form of sigstore/timestamp-authority
// (its openapi.yaml, TimestampRequest), which clients without ASN.1 send.
func (t *stamper) stampJSON(request []byte) ([]byte, error) {
	var j struct {
		Digest       []byte      `json:"artifactHash"`
		Algorithm    string      `json:"hashAlgorithm"`
		Certificates bool        `json:"certificates"`
		Nonce        json.Number `json:"nonce"`
		Policy       string      `json:"tsaPolicyOID"`
	}
	if err := json.Unmarshal(request, &j); err != nil {
		return nil, errors.New("the request cannot be read: it is no JSON of a time-stamp request")
	}
	q := &timestamp.Request{HashedMessage: j.Digest, Certificates: j.Certificates}
	switch strings.ToLower(j.Algorithm) {
	case "sha256":
		q.HashAlgorithm = crypto.SHA256
	case "sha384":
		q.HashAlgorithm = crypto.SHA384
	case "sha512":
		q.HashAlgorithm = crypto.SHA512
	}
	if j.Nonce != "" {
		n, ok := new(big.Int), len(j.Nonce) <= maxNonceDigits
		if ok {
			n, ok = n.SetString(j.Nonce.String(), 10)
		}
		if !ok {
			return nil, fmt.Errorf("the nonce is not a whole number of at most %d digits", maxNonceDigits)
		}
		q.Nonce = n
	}
	if j.Policy != "" {
		oid, err := parsePolicy(j.Policy)
		if err != nil {
			return nil, err
		}
		q.TSAPolicyOID = oid
	}
	return t.answer(q)
}

// parsePolicy reads an object identifier in dotted form.
func parsePolicy(text string) (asn1.ObjectIdentifier, error) {
	errPolicy := errors.New("the policy is no object identifier")
	if len(text) > maxPolicyLength {
		return nil, errPolicy
	}
	if _, err := x509.ParseOID(text); err != nil {
		return nil, errPolicy
	}
	var out asn1.ObjectIdentifier
	for part := range strings.SplitSeq(text, ".") {
		n, err := strconv.ParseUint(part, 10, 31)
		if err != nil {
			return nil, errPolicy
		}
		out = append(out, int(n))
	}
	return out, nil
}

// answer makes the time-stamp that is asked for.
func (t *stamper) answer(q *timestamp.Request) ([]byte, error) {
	switch q.HashAlgorithm {
	case crypto.SHA256, crypto.SHA384, crypto.SHA512:
	default:
		return nil, fmt.Errorf("digests other than SHA-2 are not stamped")
	}
	if len(q.HashedMessage) != q.HashAlgorithm.Size() {
		return nil, fmt.Errorf("the digest has %d bytes", len(q.HashedMessage))
	}
	answer := timestamp.Timestamp{
		HashAlgorithm: q.HashAlgorithm, HashedMessage: q.HashedMessage, Time: t.now().UTC().Truncate(time.Second),
		Policy: policy(), Nonce: q.Nonce, Accuracy: time.Second, AddTSACertificate: q.Certificates,
	}
	if len(q.TSAPolicyOID) > 0 {
		answer.Policy = q.TSAPolicyOID
	}
	der, err := answer.CreateResponseWithOpts(t.leaf, t.key, crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("stamping: %w", err)
	}
	return der, nil
}

// addTimestamp is POST /api/v1/timestamp.
func (s *Server) addTimestamp(w http.ResponseWriter, q *http.Request) {
	body, ok := s.body(w, q)
	if !ok {
		return
	}
	stamp := s.tsa.stamp
	if kind, _, err := mime.ParseMediaType(q.Header.Get("Content-Type")); err == nil && kind == "application/json" {
		stamp = s.tsa.stampJSON
	}
	der, err := stamp(body)
	if err != nil {
		s.refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	w.Header().Set("Content-Type", "application/timestamp-reply")
	w.WriteHeader(http.StatusCreated)
	_, _ = w.Write(der)
}
