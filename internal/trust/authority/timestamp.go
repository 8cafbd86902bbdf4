package authority

import (
	"crypto"
	"crypto/x509"
	"encoding/asn1"
	"fmt"
	"net/http"
	"time"

	"github.com/digitorus/timestamp"
)

// A stamper is the time-stamp authority.
type stamper struct {
	key  crypto.Signer
	leaf *x509.Certificate
	now  func() time.Time
}

// policy is the identifier of the policy of the tokens: that of RFC 3161 servers
// that have none of their own, as Sigstore's uses it.
func policy() asn1.ObjectIdentifier { return asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 2} }

// stamp answers a time-stamp request (RFC 3161, 2.4).
func (t *stamper) stamp(request []byte) ([]byte, error) {
	q, err := timestamp.ParseRequest(request)
	if err != nil {
		return nil, fmt.Errorf("the request cannot be read: %w", err)
	}
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
	der, err := s.tsa.stamp(body)
	if err != nil {
		s.refuse(w, http.StatusBadRequest, err.Error())
		return
	}
	w.Header().Set("Content-Type", "application/timestamp-reply")
	w.WriteHeader(http.StatusCreated)
	_, _ = w.Write(der)
}
